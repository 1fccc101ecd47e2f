#define _GNU_SOURCE

#include "owner.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Field 22 of proc(5)'s stat, in clock ticks since boot; 0 if there is no such process, or only its zombie.
static unsigned long long start_of(long pid) {
  char path[32], line[1024];
  (void)snprintf(path, sizeof path, "/proc/%ld/stat", pid);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  ssize_t n = fd < 0 ? -1 : read(fd, line, sizeof line - 1);
  if (fd >= 0) {
    close(fd);
  }
  if (n <= 0) {
    return 0;
  }
  line[n] = '\0';
  // The name may hold anything, blanks and parentheses too: what follows counts from the last one.
  const char *at = strrchr(line, ')');
  if (at != NULL && (strncmp(at, ") Z", 3) == 0 || strncmp(at, ") X", 3) == 0)) {
    return 0;
  }
  for (int field = 2; at != NULL && field < 22; field++) {
    at = strchr(at + 1, ' ');
  }
  return at == NULL ? 0 : strtoull(at + 1, NULL, 10);
}

void owner_name(char out[OWNER_NAME_MAX]) {
  static unsigned serial;
  static pid_t whose;
  static unsigned long long start;
  if (whose != getpid()) {
    whose = getpid();
    start = start_of(whose);
  }
  (void)snprintf(out, OWNER_NAME_MAX, "%d-%llu-%u", (int)whose, start, serial++);
}

bool owner_is_gone(const char *name) {
  char *end;
  long pid = strtol(name, &end, 10);
  if (pid <= 0 || *end != '-') {
    return false;
  }
  unsigned long long start = strtoull(end + 1, &end, 10);
  return *end == '-' && start != 0 && start_of(pid) != start;
}
