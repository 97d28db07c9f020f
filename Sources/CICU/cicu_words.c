#include "cicu_words.h"

#include <unicode/ubrk.h>

struct cicu_word_breaker;

cicu_word_breaker *cicu_word_breaker_open(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "zh", NULL, 0, &code);
  *status = code;
  return U_SUCCESS(code) ? (cicu_word_breaker *)iterator : NULL;
}

void cicu_word_breaker_close(cicu_word_breaker *breaker) {
  if (breaker != NULL) ubrk_close((UBreakIterator *)breaker);
}

int32_t cicu_word_boundaries(cicu_word_breaker *breaker, const uint16_t *text, int32_t length,
                             int32_t *boundaries, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = (UBreakIterator *)breaker;
  ubrk_setText(iterator, (const UChar *)text, length, &code);
  *status = code;
  if (U_FAILURE(code)) return -1;
  int32_t count = 0;
  ubrk_first(iterator);
  for (int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
    if (count == capacity) {
      *status = U_BUFFER_OVERFLOW_ERROR;
      return -1;
    }
    boundaries[count++] = at;
  }
  return count;
}
