#ifndef CICU_TABLES_H
#define CICU_TABLES_H

#include <stdint.h>

// What the generated tables of Analysis are made from and tested against. A value that is no
// scalar (a surrogate, above U+10FFFF) is its own fold and belongs to no class.

/// ICU's Traditional to Simplified transliterator. Not safe for use by two threads at once.
typedef struct cicu_simplifier cicu_simplifier;

/// A new transliterator, to be closed by `cicu_simplifier_close`; NULL when `*status` says failure.
cicu_simplifier *cicu_simplifier_open(int32_t *status);

/// Frees the transliterator; NULL is allowed.
void cicu_simplifier_close(cicu_simplifier *simplifier);

/// What the character becomes without context; itself when it becomes several or `*status` says
/// failure.
uint32_t cicu_simplify(cicu_simplifier *simplifier, uint32_t scalar, int32_t *status);

/// Simple case folding: one character for one.
uint32_t cicu_simple_case_fold(uint32_t scalar);

/// The one character that `scalar` is a form of: its raw decomposition when that is a single
/// character and of the kind canonical, wide, narrow, vertical, compat or noBreak; else `scalar`.
uint32_t cicu_single_decomposition(uint32_t scalar);

/// 1 for letters, numbers, marks and private use (general categories L*, N*, M*, Co), else 0.
int32_t cicu_is_word_character(uint32_t scalar);

/// 1 when the script of the character is Han, else 0.
int32_t cicu_is_han(uint32_t scalar);

#endif
