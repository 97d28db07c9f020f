// The calls of ICU that wensou uses, and nothing else of ICU.
//
// No ICU type appears in these headers: opaque structs and int32_t only. A status is ICU's error
// code: zero or below is success (below zero: a warning), above zero a failure.
#ifndef CICU_H
#define CICU_H

#include "cicu_collation.h"
#include "cicu_decoding.h"
#include "cicu_dictionary.h"
#include "cicu_tables.h"
#include "cicu_version.h"
#include "cicu_words.h"

#endif
