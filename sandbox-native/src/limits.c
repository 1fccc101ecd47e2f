#define _GNU_SOURCE

#include "limits.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "owner.h"

#define MEMORY_HIERARCHY "/sys/fs/cgroup/memory"
#define CGROUP_PREFIX "continuity-"

static int write_file(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0) {
    return -1;
  }
  ssize_t n = write(fd, text, strlen(text));
  int error = errno;
  close(fd);
  errno = error;
  return n == (ssize_t)strlen(text) ? 0 : -1;
}

bool cgroup_available(void) {
  return geteuid() == 0 && access(MEMORY_HIERARCHY "/memory.limit_in_bytes", F_OK) == 0 &&
         access(MEMORY_HIERARCHY, W_OK) == 0;
}

// A helper that was killed leaves its (empty) cgroup behind; its name says whose it was.
void cgroup_sweep(void) {
  DIR *d = opendir(MEMORY_HIERARCHY);
  if (d == NULL) {
    return;
  }
  for (struct dirent *e = readdir(d); e != NULL; e = readdir(d)) {
    if (strncmp(e->d_name, CGROUP_PREFIX, strlen(CGROUP_PREFIX)) == 0) {
      if (owner_is_gone(e->d_name + strlen(CGROUP_PREFIX))) {
        (void)unlinkat(dirfd(d), e->d_name, AT_REMOVEDIR);  // EBUSY: its processes are still dying
      }
    }
  }
  closedir(d);
}

int cgroup_create(struct action_cgroup *g, uint64_t memory_bytes, struct fault *f) {
  char name[OWNER_NAME_MAX];
  owner_name(name);
  (void)snprintf(g->path, sizeof g->path, MEMORY_HIERARCHY "/" CGROUP_PREFIX "%s", name);
  if (mkdir(g->path, 0755) != 0 && errno != EEXIST) {
    int error = errno;
    g->path[0] = '\0';
    return fault_set(f, FAULT_LIMITS, error, "creating the memory cgroup");
  }
  char file[160], value[24];
  (void)snprintf(file, sizeof file, "%s/memory.limit_in_bytes", g->path);
  (void)snprintf(value, sizeof value, "%llu", (unsigned long long)memory_bytes);
  return write_file(file, value) == 0
             ? 0
             : fault_set(f, FAULT_LIMITS, errno, "bounding the memory cgroup to %s bytes", value);
}

int cgroup_enter(const struct action_cgroup *g, pid_t pid, struct fault *f) {
  char file[160], value[24];
  (void)snprintf(file, sizeof file, "%s/cgroup.procs", g->path);
  (void)snprintf(value, sizeof value, "%d", (int)pid);
  return write_file(file, value) == 0
             ? 0
             : fault_set(f, FAULT_LIMITS, errno, "entering the memory cgroup");
}

void cgroup_remove(struct action_cgroup *g) {
  if (g->path[0] != '\0') {
    (void)rmdir(g->path);  // swept by a later helper if the kernel is still busy with it
    g->path[0] = '\0';
  }
}

// 0 asks for none: then as much as the host grants.
static int limit(int resource, const char *name, uint64_t value, struct fault *f) {
  struct rlimit now;
  if (getrlimit((unsigned)resource, &now) != 0) {
    return fault_set(f, FAULT_LIMITS, errno, "reading the limit %s", name);
  }
  rlim_t wanted = value == 0 ? now.rlim_max : (rlim_t)value;
  struct rlimit next = {wanted, wanted};
  return setrlimit((unsigned)resource, &next) == 0
             ? 0
             : fault_set(f, FAULT_LIMITS, errno, "setting the limit %s to %llu", name,
                         (unsigned long long)value);
}

// Starts at the CPU on which the scheduler placed us, the idlest it knew, so that concurrent actions
// spread over the machine.
int limits_pin(uint32_t cpus, struct fault *f) {
  if (cpus == 0) {
    return 0;
  }
  cpu_set_t allowed, chosen;
  CPU_ZERO(&chosen);
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) {
    return fault_set(f, FAULT_LIMITS, errno, "reading the CPU affinity");
  }
  int available = CPU_COUNT(&allowed), here = sched_getcpu();
  if ((uint32_t)available < cpus) {
    return fault_set(f, FAULT_LIMITS, 0, "the action declares %u CPUs, this host has %d", cpus,
                     available);
  }
  uint32_t taken = 0;
  for (int i = 0; taken < cpus && i < CPU_SETSIZE; i++) {
    int cpu = (here + i) % CPU_SETSIZE;
    if (CPU_ISSET(cpu, &allowed)) {
      CPU_SET(cpu, &chosen);
      taken++;
    }
  }
  return sched_setaffinity(0, sizeof chosen, &chosen) == 0
             ? 0
             : fault_set(f, FAULT_LIMITS, errno, "pinning to %u CPUs", cpus);
}

int limits_apply(const struct view_spec *spec, bool memory_by_cgroup, struct fault *f) {
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) {
    return fault_set(f, FAULT_LIMITS, errno, "forbidding core files");
  }
  return limit(RLIMIT_NPROC, "processes", spec->processes, f) != 0 ||
                 limit(RLIMIT_NOFILE, "openFiles", spec->open_files, f) != 0 ||
                 limit(RLIMIT_FSIZE, "fileBytes", spec->file_bytes, f) != 0 ||
                 limit(RLIMIT_STACK, "stackBytes", spec->stack_bytes, f) != 0 ||
                 limit(RLIMIT_DATA, "memoryBytes", memory_by_cgroup ? 0 : spec->memory_bytes, f) !=
                     0
             ? -1
             : 0;
}

unsigned limits_applied(const struct view_spec *spec, bool memory_by_cgroup,
                        struct applied_limit *out, unsigned max) {
  struct applied_limit all[] = {
      {"cpus", spec->cpus},
      {"fileBytes", spec->file_bytes},
      {memory_by_cgroup ? "memoryBytes.cgroup" : "memoryBytes.perProcess", spec->memory_bytes},
      {"openFiles", spec->open_files},
      {"processes", spec->processes},
      {"stackBytes", spec->stack_bytes},
      {"tmpBytes", spec->tmp_bytes},
      {"tmpInodes", spec->tmp_inodes},
  };
  unsigned n = 0;
  for (unsigned i = 0; i < sizeof all / sizeof all[0] && n < max; i++) {
    if (all[i].value != 0) {
      out[n++] = all[i];
    }
  }
  return n;
}
