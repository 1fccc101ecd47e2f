#include "examples/app/units/units.h"

#include <math.h>
#include <string.h>

static const struct {
  const char *name;
  double millimetres;
} factors[] = {
#include "examples/app/units/factors.h"
};

static double factor(const char *name) {
  for (unsigned i = 0; i < sizeof factors / sizeof factors[0]; i++)
    if (strcmp(factors[i].name, name) == 0)
      return factors[i].millimetres;
  return NAN;
}

double units_convert(double value, const char *from, const char *to) {
  return value * factor(from) / factor(to);
}
