#ifndef CICU_DECODING_H
#define CICU_DECODING_H

#include <stdint.h>

/// Decodes `length` bytes of `source` from the named encoding ("UTF-8", "gb18030", "Big5-HKSCS",
/// "UTF-16LE", "UTF-16BE") to valid UTF-8. Each sequence that cannot be decoded becomes one U+FFFD
/// and is counted in `*replaced`; a lone byte 80 in gb18030 is the euro sign, as in code page 936.
/// A byte order mark stays in the text. Returns how many bytes were written, or -1 with a failure
/// in `*status`; a `capacity` of 3 * `length` + 16 bytes is always enough.
int32_t cicu_decode(const char *encoding, const uint8_t *source, int32_t length, uint8_t *target,
                    int32_t capacity, int32_t *replaced, int32_t *status);

/// Encodes `length` bytes of UTF-8 in the named encoding, without a byte order mark. What the
/// encoding lacks becomes its substitute. Returns how many bytes were written, or -1 with a failure
/// in `*status`; a `capacity` of 4 * `length` + 16 bytes is always enough.
int32_t cicu_encode(const char *encoding, const uint8_t *source, int32_t length, uint8_t *target,
                    int32_t capacity, int32_t *status);

#endif
