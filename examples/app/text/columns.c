#include "examples/app/text/columns.h"
#include "examples/app/text/text.h"

#include <stdio.h>

size_t text_row(char *out, size_t size, const char *left, const char *right, size_t width) {
  char padded[256];
  text_pad(padded, sizeof padded, left, width);
  int n = snprintf(out, size, "%s%s%s\n", padded, COLUMN_GAP, right);
  return n < 0 ? 0 : (size_t)n;
}
