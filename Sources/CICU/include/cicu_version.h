#ifndef CICU_VERSION_H
#define CICU_VERSION_H

#include <stdint.h>

/// The version of the ICU library that is loaded, major * 10000 + minor * 100 + patch.
int32_t cicu_version(void);

/// The name of a status, "U_ZERO_ERROR" and the like; valid for ever.
const char *cicu_status_name(int32_t status);

#endif
