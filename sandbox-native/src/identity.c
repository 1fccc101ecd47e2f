#define _GNU_SOURCE

#include "identity.h"
#include "weaken.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

// A range that no distribution uses (systemd, UIDS-GIDS: above the dynamic and container ranges, below 2^31).
enum { ID_BASE = 1900000000, ID_COUNT = 1 << 23, FEWEST_IDS = 1024, MAP_MAX = 16 << 10 };

struct range {
  uint32_t first, count;
};

// A map is at most 340 lines of three numbers (user_namespaces(7)).
static bool read_map(const char *map, char text[MAP_MAX]) {
  int fd = open(map, O_RDONLY | O_CLOEXEC);
  size_t len = 0;
  ssize_t n = -1;
  while (fd >= 0 && len < MAP_MAX - 1 && (n = read(fd, text + len, MAP_MAX - 1 - len)) > 0) {
    len += (size_t)n;
  }
  if (fd >= 0) {
    close(fd);
  }
  text[len] = '\0';
  return n == 0;
}

// Our own user namespace may map little (a container): then the upper half of its largest range.
static bool find(const char *map, struct range *found) {
  char text[MAP_MAX];
  if (!read_map(map, text)) {
    return false;
  }
  unsigned long best_start = 0, best_count = 0;
  char *at = text, *end;
  for (;; at = end) {
    unsigned long inside = strtoul(at, &end, 10);
    (void)strtoul(end, &end, 10);
    unsigned long count = strtoul(end, &end, 10);
    if (count == 0) {
      break;
    }
    if (inside <= ID_BASE && inside + count >= (unsigned long)ID_BASE + ID_COUNT) {
      *found = (struct range){ID_BASE, ID_COUNT};
      return true;
    }
    if (count > best_count) {
      best_start = inside;
      best_count = count;
    }
  }
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
