#include "cicu_decoding.h"

#include <stdbool.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

typedef struct {
  int32_t replaced;
  bool has_euro;
} decoding;

static void replace(const void *context, UConverterToUnicodeArgs *args, const char *bytes,
                    int32_t length, UConverterCallbackReason reason, UErrorCode *code) {
  static const UChar euro = 0x20AC, replacement = 0xFFFD;
  if (reason > UCNV_IRREGULAR) return;
  decoding *state = (decoding *)context;
  bool is_euro = state->has_euro && length == 1 && (uint8_t)bytes[0] == 0x80;
  if (!is_euro) state->replaced += 1;
  *code = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, is_euro ? &euro : &replacement, 1, 0, code);
}

int32_t cicu_decode(const char *encoding, const uint8_t *source, int32_t length, uint8_t *target,
                    int32_t capacity, int32_t *replaced, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  decoding state = {.replaced = 0, .has_euro = strcmp(encoding, "gb18030") == 0};
  UConverter *converter = ucnv_open(encoding, &code);
  int32_t written = -1;
  if (U_SUCCESS(code)) {
    ucnv_setToUCallBack(converter, replace, &state, NULL, NULL, &code);
    written = ucnv_toAlgorithmic(UCNV_UTF8, converter, (char *)target, capacity,
                                 (const char *)source, length, &code);
    ucnv_close(converter);
  }
  *replaced = state.replaced;
  *status = code;
  return U_SUCCESS(code) ? written : -1;
}

int32_t cicu_encode(const char *encoding, const uint8_t *source, int32_t length, uint8_t *target,
                    int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &code);
  int32_t written = -1;
  if (U_SUCCESS(code)) {
    written = ucnv_fromAlgorithmic(converter, UCNV_UTF8, (char *)target, capacity,
                                   (const char *)source, length, &code);
    ucnv_close(converter);
  }
  *status = code;
  return U_SUCCESS(code) ? written : -1;
}
