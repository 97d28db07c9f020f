#include "CTOML.h"

namespace {
// A law of the library's that a text breaks: 3.3.0 has such texts (`[[[`). It is a failure to read, not the end of the program.
struct broken_law {};

[[noreturn]] inline void break_law() { throw broken_law{}; }
}  // namespace

#define TOML_ASSERT(law) ((law) ? static_cast<void>(0) : break_law())
#define TOML_EXCEPTIONS 1
#define TOML_HEADER_ONLY 1
// Keys in Chinese without quotation marks, which TOML 1.0 does not allow, and the draft of 1.1 did.
#define TOML_ENABLE_UNRELEASED_FEATURES 1
#include <toml++/toml.h>

#include <algorithm>
#include <cstring>
#include <deque>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

// Texts are kept in a deque, which never moves what it holds.
struct ctoml_document {
  std::vector<ctoml_entry> entries;
  std::deque<std::string> texts;
};

namespace {

struct child {
  const toml::key *key;
  const toml::node *node;
  toml::source_position begin;
};

// The library sorts keys; these are in the order of the text.
std::vector<child> children(const toml::node &node) {
  std::vector<child> found;
  if (const toml::table *table = node.as_table()) {
    for (auto &&[key, value] : *table) found.push_back({&key, &value, key.source().begin});
  } else if (const toml::array *array = node.as_array()) {
    for (auto &&value : *array) found.push_back({nullptr, &value, value.source().begin});
    return found;
  }
  std::stable_sort(found.begin(), found.end(), [](const child &a, const child &b) {
    return a.begin.line != b.begin.line ? a.begin.line < b.begin.line
                                        : a.begin.column < b.begin.column;
  });
  return found;
}

void set_text(ctoml_document &document, ctoml_entry &entry, std::string text) {
  document.texts.push_back(std::move(text));
  entry.text = document.texts.back().data();
  entry.text_length = document.texts.back().size();
}

template <typename Time> std::string printed(const Time &time) {
  std::ostringstream stream;
  stream << time;
  return stream.str();
}

void set_value(ctoml_document &document, ctoml_entry &entry, const toml::node &node) {
  node.visit([&](auto &&value) {
    using type = std::decay_t<decltype(value)>;
    if constexpr (toml::is_table<type>) {
      entry.kind = CTOML_TABLE;
    } else if constexpr (toml::is_array<type>) {
      entry.kind = CTOML_LIST;
    } else if constexpr (toml::is_string<type>) {
      entry.kind = CTOML_STRING;
      set_text(document, entry, value.get());
    } else if constexpr (toml::is_integer<type>) {
      entry.kind = CTOML_INTEGER;
      entry.integer = value.get();
    } else if constexpr (toml::is_floating_point<type>) {
      entry.kind = CTOML_NUMBER;
      entry.number = value.get();
    } else if constexpr (toml::is_boolean<type>) {
      entry.kind = CTOML_BOOLEAN;
      entry.integer = value.get() ? 1 : 0;
    } else {
      entry.kind = CTOML_TIME;
      set_text(document, entry, printed(value.get()));
    }
  });
}

// The library refuses values nested deeper than 256 (TOML_MAX_NESTED_VALUES), but not keys of many parts (`a.a.a…`), for each of
// which it calls itself: whoever calls must keep those short.
void add(ctoml_document &document, const toml::node &node, size_t depth) {
  for (const child &child : children(node)) {
    ctoml_entry entry{};
    if (child.key) {
      std::string_view name = child.key->str();
      document.texts.emplace_back(name);
      entry.name = document.texts.back().data();
      entry.name_length = name.size();
    }
    entry.depth = depth;
    entry.line = child.begin.line;
    entry.column = child.begin.column;
    set_value(document, entry, *child.node);
    document.entries.push_back(entry);
    add(document, *child.node, depth + 1);
  }
}

void tell(ctoml_failure &failure, std::string_view reason, toml::source_position place) {
  size_t length = std::min(reason.size(), sizeof failure.reason - 1);
  // A character is not cut in two.
  while (length > 0 && length < reason.size() && (reason[length] & 0xC0) == 0x80) length -= 1;
  std::memcpy(failure.reason, reason.data(), length);
  failure.reason[length] = 0;
  failure.line = place.line;
  failure.column = place.column;
}

}  // namespace

ctoml_document *ctoml_read(const char *bytes, size_t length, ctoml_failure *failure) {
  try {
    toml::table table = toml::parse(std::string_view(bytes, length));
    auto document = std::make_unique<ctoml_document>();
    add(*document, table, 0);
    return document.release();
  } catch (const toml::parse_error &error) {
    tell(*failure, error.description(), error.source().begin);
  } catch (const broken_law &) {
    tell(*failure, "cannot be read", {1, 1});
  }
  return nullptr;
}

size_t ctoml_count(const ctoml_document *document) { return document->entries.size(); }

ctoml_entry ctoml_entry_at(const ctoml_document *document, size_t number) {
  return document->entries[number];
}

void ctoml_free(ctoml_document *document) { delete document; }
