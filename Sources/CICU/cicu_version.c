#include "cicu_version.h"

#include <unicode/utypes.h>
#include <unicode/uversion.h>

int32_t cicu_version(void) {
  UVersionInfo version;
  u_getVersion(version);
  return version[0] * 10000 + version[1] * 100 + version[2];
}

const char *cicu_status_name(int32_t status) { return u_errorName((UErrorCode)status); }
