// Negative controls: a test build (-DCONTINUITY_WEAKEN) can be told by the environment to leave protections out, to
// show that the case which guards it then fails. In every other build this is the constant false.
#ifndef CONTINUITY_WEAKEN_H
#define CONTINUITY_WEAKEN_H

#ifdef CONTINUITY_WEAKEN
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static inline bool weakened(const char *protection) {
  // A list with commas: some things are guarded twice.
  const char *at = getenv("CONTINUITY_WEAKEN");
  size_t len = strlen(protection);
  while (at != NULL) {
    if (strncmp(at, protection, len) == 0 && (at[len] == ',' || at[len] == '\0')) {
      return true;
    }
    at = strchr(at, ',');
    at += at == NULL ? 0 : 1;
  }
  return false;
}
#else
#define weakened(protection) 0
#endif

#endif
