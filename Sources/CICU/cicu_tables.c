#include "cicu_tables.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/utrans.h>

enum { capacity = 64 };

static int is_scalar(uint32_t value) {
  return value < 0xD800 || (value >= 0xE000 && value <= 0x10FFFF);
}

cicu_simplifier *cicu_simplifier_open(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UTransliterator *opened = utrans_openU(u"Hant-Hans", -1, UTRANS_FORWARD, NULL, 0, NULL, &code);
  *status = code;
  return U_SUCCESS(code) ? (cicu_simplifier *)opened : NULL;
}

void cicu_simplifier_close(cicu_simplifier *simplifier) {
  if (simplifier != NULL) utrans_close((UTransliterator *)simplifier);
}

uint32_t cicu_simplify(cicu_simplifier *simplifier, uint32_t scalar, int32_t *status) {
  *status = U_ZERO_ERROR;
  if (!is_scalar(scalar)) return scalar;
  UChar text[capacity];
  int32_t length = 0;
  U16_APPEND_UNSAFE(text, length, scalar);
  int32_t limit = length;
  UErrorCode code = U_ZERO_ERROR;
  utrans_transUChars((UTransliterator *)simplifier, text, &length, capacity, 0, &limit, &code);
  *status = code;
  if (U_FAILURE(code) || length == 0) return scalar;
  UChar32 result;
  int32_t end = 0;
  U16_NEXT(text, end, length, result);
  return end == length ? (uint32_t)result : scalar;
}

uint32_t cicu_simple_case_fold(uint32_t scalar) {
  return is_scalar(scalar) ? (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT) : scalar;
}

static int is_form(UChar32 scalar) {
  switch (u_getIntPropertyValue(scalar, UCHAR_DECOMPOSITION_TYPE)) {
    case U_DT_CANONICAL:
    case U_DT_WIDE:
    case U_DT_NARROW:
    case U_DT_VERTICAL:
    case U_DT_COMPAT:
    case U_DT_NOBREAK:
      return 1;
    default:
      return 0;
  }
}

uint32_t cicu_single_decomposition(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCInstance(&code);
  if (U_FAILURE(code) || !is_scalar(scalar) || !is_form((UChar32)scalar)) return scalar;
  UChar text[capacity];
  int32_t length =
      unorm2_getRawDecomposition(normalizer, (UChar32)scalar, text, capacity, &code);
  if (U_FAILURE(code) || length <= 0) return scalar;
  UChar32 result;
  int32_t end = 0;
  U16_NEXT(text, end, length, result);
  return end == length ? (uint32_t)result : scalar;
}

int32_t cicu_is_word_character(uint32_t scalar) {
  if (!is_scalar(scalar)) return 0;
  return (U_GET_GC_MASK((UChar32)scalar) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK | U_GC_CO_MASK))
         != 0;
}

int32_t cicu_is_han(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  return is_scalar(scalar) && uscript_getScript((UChar32)scalar, &code) == USCRIPT_HAN;
}
