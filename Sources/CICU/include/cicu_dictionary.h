#ifndef CICU_DICTIONARY_H
#define CICU_DICTIONARY_H

#include <stdint.h>

// ICU's dictionary of Chinese words, and what its word iterator takes each character for. Both are
// no interface of ICU, so whoever builds on them compares the result with the iterator's.

/// Copies the trie of ICU's Chinese and Japanese dictionary (a serialised UCharsTrie) to `units`
/// when `capacity` is enough for it. Returns how many units it has, or -1 with a failure in
/// `*status`: also when the dictionary is of another format than the one of ICU 72.
int32_t cicu_dictionary_trie(uint16_t *units, int32_t capacity, int32_t *status);

/// What a character is for the word iterator.
enum cicu_word_class {
  /// A word of its own, or none: punctuation, symbols.
  cicu_word_other = 0,
  /// Joins with letters, digits and joiners.
  cicu_word_letter = 1,
  /// Joins with letters, digits and joiners.
  cicu_word_digit = 2,
  /// Joins with letters, digits and joiners: the low line and its like.
  cicu_word_joiner = 3,
  /// Joins two letters between which it stands.
  cicu_word_mid_letter = 4,
  /// Joins two digits between which it stands.
  cicu_word_mid_digit = 5,
  /// Joins two letters or two digits between which it stands.
  cicu_word_mid_both = 6,
  /// Joins with spaces.
  cicu_word_space = 7,
  /// A boundary on both sides.
  cicu_word_line_break = 8,
  /// Cut by the dictionary, as it stands.
  cicu_word_han = 9,
  /// Everything with rules of its own: kana, Hangul, Hebrew, marks, joiners of emoji, Han that is
  /// normalised first, scripts with other dictionaries, all beyond U+FFFF.
  cicu_word_complex = 10
};

/// The class of a character of the basic plane; complex for all others.
int32_t cicu_word_class_of(uint32_t scalar);

#endif
