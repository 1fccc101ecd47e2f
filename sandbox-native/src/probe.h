// What the host offers, by trying it.
#ifndef CONTINUITY_PROBE_H
#define CONTINUITY_PROBE_H

#include <stdio.h>

int probe_print(FILE *out);

#endif
