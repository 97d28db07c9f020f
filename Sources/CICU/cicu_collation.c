#include "cicu_collation.h"

#include <unicode/ucol.h>

struct cicu_collator;

cicu_collator *cicu_collator_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &code);
  *status = code;
  return U_SUCCESS(code) ? (cicu_collator *)collator : NULL;
}

void cicu_collator_close(cicu_collator *collator) {
  if (collator != NULL) ucol_close((UCollator *)collator);
}

int32_t cicu_collation_key(cicu_collator *collator, const uint16_t *text, int32_t length,
                           uint8_t *key, int32_t capacity) {
  return ucol_getSortKey((const UCollator *)collator, (const UChar *)text, length, key, capacity);
}
