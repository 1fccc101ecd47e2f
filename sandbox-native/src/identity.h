// Who the action is outside its user namespace: never root.
#ifndef CONTINUITY_IDENTITY_H
#define CONTINUITY_IDENTITY_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "fail.h"

struct identity {
  uid_t uid;
  gid_t gid;
  bool changes;  // the helper is root's: files of the action are handed over to these ids
};

// An ordinary user's helper is that user. A helper of root takes an id of its own for each `slot`, which must
// be unique among the actions that run at one time.
int identity_choose(uint32_t slot, struct identity *out, struct fault *f);

#endif
