#define _GNU_SOURCE

#include "identity.h"
#include "weaken.h"

#include <stdio.h>
#include <unistd.h>

// A range that no distribution uses (systemd, UIDS-GIDS: above the dynamic and container ranges, below 2^31).
enum { ID_BASE = 1900000000, ID_COUNT = 1 << 23, FEWEST_IDS = 1024 };

struct range {
  uint32_t first, count;
};

// Our own user namespace may map little (a container): then the upper half of its largest range.
static bool find(const char *map, struct range *found) {
  FILE *f = fopen(map, "re");
  if (f == NULL) {
    return false;
  }
  unsigned long inside, outside, count, best_start = 0, best_count = 0;
  while (fscanf(f, "%lu %lu %lu", &inside, &outside, &count) == 3) {
    if (inside <= ID_BASE && inside + count >= (unsigned long)ID_BASE + ID_COUNT) {
      fclose(f);
      *found = (struct range){ID_BASE, ID_COUNT};
      return true;
    }
    if (count > best_count) {
      best_start = inside;
      best_count = count;
    }
  }
  fclose(f);
  unsigned long half = best_count / 2;
  *found = (struct range){(uint32_t)(best_start + half), (uint32_t)half};
  return best_count >= FEWEST_IDS;
}

int identity_choose(uint32_t slot, struct identity *out, struct fault *f) {
  *out = (struct identity){geteuid(), getegid(), geteuid() == 0};
  if (weakened("identity")) {
    return 0;
  }
  if (!out->changes) {
    return 0;
  }
  static struct range users, groups;  // a map is written once and never changes
  static bool known;
  known = known || (find("/proc/self/uid_map", &users) && find("/proc/self/gid_map", &groups));
  if (!known) {
    return fault_set(f, FAULT_USERNS, 0,
                     "root's user namespace maps fewer than %d ids, so an action would have to be root; run as "
                     "an ordinary user or map more ids",
                     (int)FEWEST_IDS);
  }
  out->uid = users.first + slot % users.count;
  out->gid = groups.first + slot % groups.count;
  return 0;
}
