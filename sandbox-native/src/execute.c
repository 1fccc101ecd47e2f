#define _GNU_SOURCE

#include "execute.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "evidence.h"
#include "identity.h"
#include "outputs.h"
#include "request.h"
#include "supervise.h"
#include "sys.h"

static int open_incoming(const struct request *q, struct fault *f) {
  int fd = sys_openat2(-1, q->incoming, O_RDONLY | O_DIRECTORY | O_CLOEXEC,
                       CT_RESOLVE_NO_SYMLINKS | CT_RESOLVE_NO_MAGICLINKS);
  DIR *d = fd < 0 ? NULL : fdopendir(dup(fd));
  if (d == NULL) {
    fault_set(f, FAULT_REQUEST, errno, "opening the folder incoming, %s", q->incoming);
    if (fd >= 0) {
      close(fd);
    }
    return -1;
  }
  struct dirent *e;
  while ((e = readdir(d)) != NULL) {
    if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0) {
      fault_set(f, FAULT_REQUEST, 0, "the folder incoming, %s, is not empty", q->incoming);
      break;
    }
  }
  closedir(d);
  if (f->code != FAULT_NONE) {
    close(fd);
    return -1;
  }
  return fd;
}

static int run(struct request *q, int incoming, struct bytes *evidence, struct fault *f) {
  struct identity id;
  if (identity_choose((uint32_t)getpid(), &id, f) != 0) {
    return -1;
  }
  struct execution x = {.doubts = 0};
  struct collection c = {.overflow = false};
  int result = outputs_prepare(incoming, q, &id, f);
  if (result == 0) {
    result = supervise(q, incoming, &id, &x, f);
  }
  bool good = x.status == STATUS_EXITED && x.code == 0;
  if (result == 0 && good) {
    result = outputs_collect(incoming, q, &c, f);
    if (result == 0 && c.overflow) {
      collection_free(&c);
      c = (struct collection){.overflow = true};
      x.status = STATUS_OVERFLOW;
      good = false;
    }
  }
  // Also after trouble: nothing of the action stays behind, and the first fault is the one that is told.
  if (outputs_discard(incoming, result == 0 && !good && q->keep, f) != 0) {
    result = -1;
  }
  if (result == 0) {
    result = evidence_encode(q, &x, &c, evidence, f);
  }
  collection_free(&c);
  execution_free(&x);
  return result;
}

// Open inputs are descriptors of ours.
static void raise_descriptor_limit(void) {
  struct rlimit r;
  if (getrlimit(RLIMIT_NOFILE, &r) == 0 && r.rlim_cur < r.rlim_max) {
    r.rlim_cur = r.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &r);
  }
}

int execute(uint8_t *message, size_t len, struct bytes *evidence, struct fault *f) {
  struct request q;
  int result = request_decode(&q, message, len, f);
  if (result == 0) {
    raise_descriptor_limit();
    int incoming = open_incoming(&q, f);
    result = incoming < 0 ? -1 : run(&q, incoming, evidence, f);
    if (incoming >= 0) {
      close(incoming);
    }
  }
  request_free(&q);
  return result;
}
