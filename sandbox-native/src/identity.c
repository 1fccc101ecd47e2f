#define _GNU_SOURCE

#include "identity.h"
#include "weaken.h"

#include <stdio.h>
#include <unistd.h>

// A range that no distribution uses (systemd, UIDS-GIDS: above the dynamic and container ranges, below 2^31).
enum { ID_BASE = 1900000000, ID_COUNT = 1 << 23, FEWEST_IDS = 1024 };

// Our own user namespace may map little (a container): then the upper half of its largest range.
static bool choose(const char *map, uint32_t slot, uint32_t *id) {
  FILE *f = fopen(map, "re");
  if (f == NULL) {
    return false;
  }
  unsigned long inside, outside, count, best_start = 0, best_count = 0;
  while (fscanf(f, "%lu %lu %lu", &inside, &outside, &count) == 3) {
    if (inside <= ID_BASE && inside + count >= (unsigned long)ID_BASE + ID_COUNT) {
      fclose(f);
      *id = ID_BASE + slot % ID_COUNT;
      return true;
    }
    if (count > best_count) {
      best_start = inside;
      best_count = count;
    }
  }
  fclose(f);
  if (best_count < FEWEST_IDS) {
    return false;
  }
  unsigned long half = best_count / 2;
  *id = (uint32_t)(best_start + half + slot % half);
  return true;
}

int identity_choose(uint32_t slot, struct identity *out, struct fault *f) {
  *out = (struct identity){geteuid(), getegid(), geteuid() == 0};
  if (weakened("identity")) {
    return 0;
  }
  if (!out->changes) {
    return 0;
  }
  return choose("/proc/self/uid_map", slot, &out->uid) && choose("/proc/self/gid_map", slot, &out->gid)
             ? 0
             : fault_set(f, FAULT_USERNS, 0,
                         "root's user namespace maps fewer than %d ids, so an action would have to be root; run as "
                         "an ordinary user or map more ids",
                         (int)FEWEST_IDS);
}
