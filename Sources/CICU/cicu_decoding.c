#include "cicu_decoding.h"

#include <unicode/ucnv.h>

int32_t cicu_decode(const char *encoding, const uint8_t *source, int32_t length, uint16_t *target,
                    int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &code);
  int32_t written = -1;
  if (U_SUCCESS(code)) {
    written = ucnv_toUChars(converter, (UChar *)target, capacity, (const char *)source, length, &code);
    ucnv_close(converter);
  }
  *status = code;
  return U_SUCCESS(code) ? written : -1;
}
