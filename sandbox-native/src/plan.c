#define _GNU_SOURCE

#include "plan.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bytes.h"

static void put_strings(struct bytes *b, char *const *strings) {
  uint32_t n = 0;
  while (strings[n] != NULL) {
    n++;
  }
  bytes_u32(b, n);
  for (uint32_t i = 0; i < n; i++) {
    bytes_append(b, strings[i], strlen(strings[i]) + 1);
  }
}

int plan_write(const struct request *q, struct fault *f) {
  struct bytes b = {0};
  bytes_u32(&b, q->spec.umask);
  bytes_u32(&b, q->spec.cpus);
  bytes_append(&b, q->spec.cwd, strlen(q->spec.cwd) + 1);
  put_strings(&b, q->argv);
  put_strings(&b, q->envp);
  int fd = b.failed ? -1 : bytes_lend(b.data, b.len);
  if (fd < 0) {
    fault_set(f, FAULT_INTERNAL, errno, "writing the plan");
  }
  bytes_free(&b);
  return fd;
}

static uint32_t take_u32(const char **at) {
  uint32_t v;
  memcpy(&v, *at, sizeof v);
  *at += sizeof v;
  return v;
}

static char *take_string(const char **at) {
  char *s = (char *)(uintptr_t)*at;
  *at += strlen(s) + 1;
  return s;
}

static char **take_strings(const char **at) {
  uint32_t n = take_u32(at);
  char **v = calloc((size_t)n + 1, sizeof *v);
  if (v == NULL) {
    return NULL;
  }
  for (uint32_t i = 0; i < n; i++) {
    v[i] = take_string(at);
  }
  return v;
}

int plan_read(int fd, struct plan *p, struct fault *f) {
  struct stat st;
  const char *at = MAP_FAILED;
  if (fstat(fd, &st) == 0) {
    at = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
  }
  if (at == MAP_FAILED) {
    return fault_set(f, FAULT_INTERNAL, errno, "reading the plan");
  }
  p->umask = take_u32(&at);
  p->cpus = take_u32(&at);
  p->cwd = take_string(&at);
  p->argv = take_strings(&at);
  p->envp = take_strings(&at);
  return p->argv != NULL && p->envp != NULL
             ? 0
             : fault_set(f, FAULT_INTERNAL, 0, "no memory for the plan");
}
