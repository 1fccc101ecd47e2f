#define _GNU_SOURCE

#include "execute.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "evidence.h"
#include "identity.h"
#include "outputs.h"
#include "owner.h"
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

// Unique among the actions that run at one time: a helper has one that runs and one that waits.
static int next_identity(struct identity *id, struct fault *f) {
  static uint32_t turn;
  return identity_choose((uint32_t)getpid() * 2 + (turn++ & 1), id, f);
}

// Open inputs are descriptors of ours.
static void raise_descriptor_limit(void) {
  struct rlimit r;
  if (getrlimit(RLIMIT_NOFILE, &r) == 0 && r.rlim_cur < r.rlim_max) {
    r.rlim_cur = r.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &r);
  }
}

static int make_cell(struct prepared *p, struct request *q, int incoming, struct fault *f) {
  struct identity id;
  if (next_identity(&id, f) != 0 || outputs_prepare(incoming, q, &id, f) != 0) {
    return -1;
  }
  (void)snprintf(p->out_folder, sizeof p->out_folder, "%.4000s/out", q->incoming);
  p->exists = true;
  return sandbox_create(&p->sandbox, q, p->out_folder, &id, &p->log, f);
}

// A spare may still be at work on its root, or have been killed since; its own trouble is not this request's.
static bool is_ready(struct prepared *spare) {
  while (spare->exists && spare->sandbox.stage < STAGE_WAITING) {
    if (sandbox_turn(&spare->sandbox, -1) != 0) {
      prepared_discard(spare);
    }
  }
  if (spare->exists && !sandbox_lives(&spare->sandbox)) {
    prepared_discard(spare);
  }
  return spare->exists;
}

// The folder that is bound on /work/out keeps its mount when it moves.
static bool adopt(struct prepared *cell, struct prepared *spare, struct request *q, int incoming,
                  struct fault *f) {
  if (spare == NULL || !spare->exists || !sandbox_same_shape(&spare->request, q) ||
      !is_ready(spare) || renameat(AT_FDCWD, spare->out_folder, incoming, "out") != 0) {
    return false;
  }
  *cell = *spare;
  *spare = (struct prepared){.exists = false};
  sandbox_moved(&cell->sandbox, &cell->request, &cell->log, f);
  return true;
}

static int collect_and_encode(struct job *j, int incoming, struct execution *x) {
  struct collection c = {.overflow = false};
  struct fault *f = &j->fault;
  bool good = x->status == STATUS_EXITED && x->code == 0;
  int result = 0;
  if (good) {
    result = outputs_collect(incoming, &j->request, &c, f);
    if (result == 0 && c.overflow) {
      collection_free(&c);
      c = (struct collection){.overflow = true};
      x->status = STATUS_OVERFLOW;
      good = false;
    }
  }
  if (result == 0) {
    result = outputs_discard(incoming, !good && j->request.keep, f);
  }
  if (result == 0) {
    result = evidence_encode(&j->request, x, &j->cell.sandbox, &c, &j->evidence, f);
  }
  collection_free(&c);
  return result;
}

int job_run(struct job *j, uint8_t *message, size_t len, struct prepared *spare,
            struct client client) {
  *j = (struct job){.fault = {.code = FAULT_NONE}};
  struct fault *f = &j->fault;
  if (request_decode(&j->request, message, len, f) != 0) {
    return -1;
  }
  raise_descriptor_limit();
  int incoming = open_incoming(&j->request, f);
  if (incoming < 0) {
    return -1;
  }
  struct execution x = {.doubts = 0};
  int result;
  if (adopt(&j->cell, spare, &j->request, incoming, f)) {
    result = outputs_prepare(incoming, &j->request, &j->cell.sandbox.identity, f);
  } else {
    result = make_cell(&j->cell, &j->request, incoming, f);
  }
  j->cell.sandbox.client = client;
  if (result == 0) {
    result = supervise(&j->cell.sandbox, &j->request, incoming, &x);
  }
  if (result == 0) {
    result = collect_and_encode(j, incoming, &x);
  }
  if (result != 0) {
    // Nothing of the action stays behind. The first fault is the one that is told.
    if (j->cell.exists) {
      sandbox_destroy(&j->cell.sandbox);
      j->cell.exists = false;
    }
    (void)outputs_abandon(incoming, f);
  }
  close(incoming);
  return result;
}

void job_finish(struct job *j) {
  if (j->cell.exists) {
    sandbox_destroy(&j->cell.sandbox);
    j->cell.exists = false;
  }
  events_free(&j->cell.log);
  request_free(&j->cell.request);
  bytes_free(&j->evidence);
}

void prepare_like(struct prepared *p, struct request *q, const char *scratch) {
  if (q->interactive || (p->exists && sandbox_same_shape(&p->request, q))) {
    return;
  }
  prepared_discard(p);
  *p = (struct prepared){.request = *q, .fault = {.code = FAULT_NONE}};
  *q = (struct request){0};
  char name[OWNER_NAME_MAX];
  struct identity id;
  owner_name(name);
  (void)snprintf(p->out_folder, sizeof p->out_folder, "%.3900s/out-%s", scratch, name);
  if (next_identity(&id, &p->fault) == 0 && outputs_make_folder(p->out_folder, &id, &p->fault) == 0) {
    p->exists = true;
    if (sandbox_create(&p->sandbox, &p->request, p->out_folder, &id, &p->log, &p->fault) == 0) {
      return;
    }
  }
  prepared_discard(p);
}

void prepared_discard(struct prepared *p) {
  if (p->exists) {
    sandbox_destroy(&p->sandbox);
    (void)rmdir(p->out_folder);  // never assigned, so still empty
    p->exists = false;
  }
  events_free(&p->log);
  request_free(&p->request);
  *p = (struct prepared){.exists = false};
}
