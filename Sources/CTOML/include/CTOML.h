// What is called of Debian's toml++, which reads TOML 1.0: a document as a list of its values. No type of the library is in
// this header.
#ifndef CTOML_H
#define CTOML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A document that was read. Freed by `ctoml_free`.
typedef struct ctoml_document ctoml_document;

typedef enum ctoml_kind {
  CTOML_TABLE,    // a table that has no value of its own: `[name]`, `{}`
  CTOML_LIST,     // a list; its elements follow
  CTOML_STRING,
  CTOML_INTEGER,
  CTOML_NUMBER,
  CTOML_BOOLEAN,
  CTOML_TIME,     // a date, a time, or both; told as text
} ctoml_kind;

// A key or an element of a list, in the order in which they stand in the text. Texts are UTF-8, not ended by a zero, and
// live as long as the document.
typedef struct ctoml_entry {
  const char *name;        // the key; NULL for an element of a list
  size_t name_length;
  size_t depth;            // 0 in the document itself, 1 in a table or list of it
  ctoml_kind kind;
  const char *text;        // of a string or a time; else NULL
  size_t text_length;
  int64_t integer;         // of an integer; 0 or 1 of a boolean
  double number;           // of a number
  uint32_t line;           // where it begins, from 1
  uint32_t column;         // in characters, from 1
} ctoml_entry;

// Why a text is no TOML.
typedef struct ctoml_failure {
  char reason[256];        // in English, UTF-8, ended by a zero
  uint32_t line;
  uint32_t column;
} ctoml_failure;

// Reads `length` bytes; NULL if they are no TOML, with the reason. The stack needed grows with the dots of a line: no line may
// have more than some hundred.
ctoml_document *ctoml_read(const char *bytes, size_t length, ctoml_failure *failure);

size_t ctoml_count(const ctoml_document *document);

// The entry of a number below the count. A table's or list's entries follow it, one deeper.
ctoml_entry ctoml_entry_at(const ctoml_document *document, size_t number);

void ctoml_free(ctoml_document *document);

#ifdef __cplusplus
}
#endif

#endif
