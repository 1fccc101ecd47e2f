/* convert VALUE FROM TO */
#include "examples/app/text/text.h"
#include "examples/app/units/units.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: convert VALUE FROM TO\n");
    return 2;
  }
  double value = units_convert(atof(argv[1]), argv[2], argv[3]);
  if (isnan(value)) {
    fprintf(stderr, "convert: unknown unit: %s or %s\n", argv[2], argv[3]);
    return 1;
  }
  char number[32], row[128];
  snprintf(number, sizeof number, "%g", value);
  text_row(row, sizeof row, argv[3], number, 8);
  fputs(row, stdout);
  return 0;
}
