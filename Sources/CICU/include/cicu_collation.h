#ifndef CICU_COLLATION_H
#define CICU_COLLATION_H

#include <stdint.h>

/// ICU's order of texts. Not safe for use by two threads at once.
typedef struct cicu_collator cicu_collator;

/// A new collator for a locale such as "zh@collation=stroke", to be closed by
/// `cicu_collator_close`; NULL when `*status` says failure.
cicu_collator *cicu_collator_open(const char *locale, int32_t *status);

/// Frees the collator; NULL is allowed.
void cicu_collator_close(cicu_collator *collator);

/// Writes the sort key of `text` (UTF-16, `length` units) to `key` when `capacity` is enough for
/// it. Keys are compared byte by byte; each ends with the only 0 in it. Returns how many bytes the
/// key has, the 0 included; 0 for a failure.
int32_t cicu_collation_key(cicu_collator *collator, const uint16_t *text, int32_t length,
                           uint8_t *key, int32_t capacity);

#endif
