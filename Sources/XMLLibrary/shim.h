/* libxml2's own header would bring in the system's ICU, whose types clash with Foundation's. Nothing
   of what depends on it is used. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
