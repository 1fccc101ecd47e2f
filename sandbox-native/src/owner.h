// Names of what a helper process leaves if it is killed: later helpers can tell by them whether it is gone. A process
// number alone is used again soon; with the time at which its process started it is not.
#ifndef CONTINUITY_OWNER_H
#define CONTINUITY_OWNER_H

#include <stdbool.h>
#include <stddef.h>

enum { OWNER_NAME_MAX = 64 };

// A new name of this process: "<number>-<start>-<serial>".
void owner_name(char out[OWNER_NAME_MAX]);
// Whether the process that made the name is gone. A name of another form is nobody's: false.
bool owner_is_gone(const char *name);

#endif
