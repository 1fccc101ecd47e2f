#define _GNU_SOURCE

#include "worker.h"

#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include "execute.h"
#include "frame.h"

static enum answer_kind kind_of(const struct fault *f) {
  switch (f->code) {
    case FAULT_REQUEST: return ANSWER_REFUSED;
    case FAULT_USERNS:
    case FAULT_FUSE: return ANSWER_UNAVAILABLE;
    default: return ANSWER_TROUBLE;
  }
}

static int answer(int connection, const struct job *j, bool good) {
  if (good) {
    return frame_write(connection, ANSWER_EVIDENCE, j->evidence.data, j->evidence.len);
  }
  char line[FAULT_MESSAGE_MAX + 64];
  int n = snprintf(line, sizeof line, "%s: %s", fault_name(j->fault.code), j->fault.message);
  return frame_write(connection, kind_of(&j->fault), line,
                     n < 0 ? 0 : (size_t)n < sizeof line ? (size_t)n : sizeof line - 1);
}

// A spare sandbox gets ready while its worker waits for `fd` to have something.
static void nurse(struct prepared *spare, int fd) {
  while (spare->exists && spare->sandbox.stage < STAGE_WAITING) {
    struct pollfd p = {.fd = fd, .events = POLLIN};
    if (poll(&p, 1, 0) > 0) {
      return;
    }
    if (sandbox_turn(&spare->sandbox, 20) != 0) {
      prepared_discard(spare);
    }
  }
}

// False: another worker is gone.
static bool await_turn(const struct worker *w, struct prepared *spare) {
  char turn;
  nurse(spare, w->turn);
  return read(w->turn, &turn, 1) == 1;
}

static bool pass_turn(const struct worker *w) { return write(w->next, "", 1) == 1; }

_Noreturn void worker_run(const struct worker *w) {
  struct prepared spare = {.exists = false};
  bool served = w->first || await_turn(w, &spare);
  while (served) {
    nurse(&spare, w->connection);
    uint8_t *message;
    size_t len;
    if (frame_read(w->connection, &message, &len) != 1) {
      break;
    }
    struct job job;
    bool good = job_run(&job, message, len, &spare, (struct client){w->connection, POLLRDHUP}) == 0;
    served = answer(w->connection, &job, good) == 0 && pass_turn(w);
    job_finish(&job);
    if (served && good) {
      prepare_like(&spare, &job.request, w->scratch);
    }
    request_free(&job.request);
    served = served && await_turn(w, &spare);
  }
  close(w->turn);
  close(w->next);
  close(w->connection);  // whoever waits for it need not wait for the sandbox's end
  prepared_discard(&spare);
  _exit(0);
}
