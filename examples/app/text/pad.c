#include "examples/app/text/text.h"

#include <stdio.h>

size_t text_pad(char *out, size_t size, const char *s, size_t width) {
  int n = snprintf(out, size, "%-*s", (int)width, s);
  return n < 0 ? 0 : (size_t)n;
}
