#include "examples/app/text/text.h"
#include "examples/app/units/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static int failures;

static void check(int ok, const char *what) {
  printf("%s: %s\n", ok ? "ok" : "FAILED", what);
  failures += !ok;
}

int main(void) {
  char row[64];
  text_row(row, sizeof row, "inch", "12", 6);
  check(strcmp(row, "inch    12\n") == 0, "a row has two columns");
  check(fabs(units_convert(1, "foot", "inch") - 12) < 1e-9, "a foot has twelve inches");
  check(fabs(units_convert(1, "mile", "metre") - 1609.344) < 1e-9, "a mile is 1609.344 m");
  check(isnan(units_convert(1, "furlong", "metre")), "an unknown unit is no number");
  return failures != 0;
}
