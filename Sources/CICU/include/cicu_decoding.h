#ifndef CICU_DECODING_H
#define CICU_DECODING_H

#include <stdint.h>

/// Decodes `length` bytes of `source` from the named encoding ("gb18030", "Big5-HKSCS",
/// "UTF-16LE", "UTF-16BE") to UTF-16. What cannot be decoded becomes U+FFFD (in Big5-HKSCS a
/// private-use character). Returns how many units were written, or -1 with a failure in `*status`;
/// a `capacity` of 2 * `length` + 16 units is always enough. A byte order mark stays in the text.
int32_t cicu_decode(const char *encoding, const uint8_t *source, int32_t length, uint16_t *target,
                    int32_t capacity, int32_t *status);

#endif
