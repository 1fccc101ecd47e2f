/* Lengths in several units. */
#ifndef EXAMPLES_APP_UNITS_UNITS_H
#define EXAMPLES_APP_UNITS_UNITS_H

/* Converts value from one unit to another; NaN if a unit is unknown. */
double units_convert(double value, const char *from, const char *to);

#endif
