#include "cicu_dictionary.h"

#include <stdbool.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/udata.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

// The indexes before a dictionary's trie: `DictionaryData` in ICU's dictionarydata.h.
enum { trie_offset = 0, total_size = 3, trie_type = 4, transform = 5, index_count = 8 };
enum { uchars_trie = 1, trie_type_mask = 7, largest_size = 1 << 26 };

static bool is_known(const int32_t *indexes) {
  return (indexes[trie_type] & trie_type_mask) == uchars_trie && indexes[transform] == 0 &&
         indexes[trie_offset] >= index_count * 4 && indexes[trie_offset] % 2 == 0 &&
         indexes[total_size] > indexes[trie_offset] && indexes[total_size] <= largest_size;
}

int32_t cicu_dictionary_trie(uint16_t *units, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UDataMemory *data = udata_open(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", &code);
  *status = code;
  if (U_FAILURE(code)) return -1;
  const int32_t *indexes = udata_getMemory(data);
  int32_t count = -1;
  if (is_known(indexes)) {
    int32_t size = indexes[total_size] - indexes[trie_offset];
    count = size / 2;
    if (count <= capacity) memcpy(units, (const char *)indexes + indexes[trie_offset], count * 2);
  } else {
    *status = U_INVALID_FORMAT_ERROR;
  }
  udata_close(data);
  return count;
}

static int32_t han_class(UChar32 scalar) {
  bool stands = u_getIntPropertyValue(scalar, UCHAR_NFKC_QUICK_CHECK) == UNORM_YES;
  return stands && u_getCombiningClass(scalar) == 0 ? cicu_word_han : cicu_word_complex;
}

static int32_t letter_class(UChar32 scalar, UScriptCode script) {
  if (script == USCRIPT_HANGUL || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA)
    return cicu_word_complex;
  return cicu_word_letter;
}

// The rules of ICU's word.txt: the commercial at is a letter, colons join nothing.
static int32_t tailored_class(UChar32 scalar) {
  switch (scalar) {
    case '@': return cicu_word_letter;
    case ':':
    case 0xFE55:
    case 0xFF1A: return cicu_word_other;
    default: return scalar >= 0xFF10 && scalar <= 0xFF19 ? cicu_word_digit : -1;
  }
}

static int32_t rule_class(UChar32 scalar, UScriptCode script) {
  switch (u_getIntPropertyValue(scalar, UCHAR_WORD_BREAK)) {
    case U_WB_OTHER:
      return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ? cicu_word_complex
                                                                      : cicu_word_other;
    case U_WB_ALETTER: return letter_class(scalar, script);
    case U_WB_NUMERIC: return cicu_word_digit;
    case U_WB_EXTENDNUMLET: return cicu_word_joiner;
    case U_WB_MIDLETTER: return cicu_word_mid_letter;
    case U_WB_MIDNUM: return cicu_word_mid_digit;
    case U_WB_MIDNUMLET:
    case U_WB_SINGLE_QUOTE: return cicu_word_mid_both;
    case U_WB_DOUBLE_QUOTE: return cicu_word_other;
    case U_WB_WSEGSPACE: return cicu_word_space;
    case U_WB_CR:
    case U_WB_LF:
    case U_WB_NEWLINE: return cicu_word_line_break;
    default: return cicu_word_complex;
  }
}

int32_t cicu_word_class_of(uint32_t value) {
  if (value > 0xFFFF) return cicu_word_complex;
  UChar32 scalar = (UChar32)value;
  int32_t tailored = tailored_class(scalar);
  if (tailored >= 0) return tailored;
  UErrorCode code = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(scalar, &code);
  if (script == USCRIPT_HAN) return han_class(scalar);
  if (u_getIntPropertyValue(scalar, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
    return cicu_word_complex;
  return rule_class(scalar, script);
}
