#ifndef CICU_WORDS_H
#define CICU_WORDS_H

#include <stdint.h>

/// ICU's word iterator for Chinese. Not safe for use by two threads at once.
typedef struct cicu_word_breaker cicu_word_breaker;

/// A new iterator, to be closed by `cicu_word_breaker_close`; NULL when `*status` says failure.
cicu_word_breaker *cicu_word_breaker_open(int32_t *status);

/// Frees the iterator; NULL is allowed.
void cicu_word_breaker_close(cicu_word_breaker *breaker);

/// Finds the boundaries of `text` (UTF-16, `length` units) and writes them in ascending order to
/// `boundaries`, the last one being `length`, without the one at 0. `capacity` must be at least
/// `length`, which is always enough. Returns how many there are, or -1 with a failure in
/// `*status`.
int32_t cicu_word_boundaries(cicu_word_breaker *breaker, const uint16_t *text, int32_t length,
                             int32_t *boundaries, int32_t capacity, int32_t *status);

#endif
