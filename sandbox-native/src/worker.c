#define _GNU_SOURCE

#include "worker.h"

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bytes.h"
#include "control.h"
#include "execute.h"
#include "frame.h"

// How long a spare sandbox waits for the action of the other worker to be under way. Made at once
// it competes with that action's start, for processors and for the kernel's locks on namespaces;
// an action that is over sooner says so by handing over the turn.
enum { SPARE_DELAY_MILLIS = 2 };

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

static int send_other(int other, enum control_kind kind, int fd) {
  struct control_message m = {.kind = kind};
  return control_send(other, &m, fd);
}

// The next request will most likely be one like this.
static int ask_for_like(int other, const uint8_t *message, size_t len) {
  int fd = bytes_lend(message, len);
  if (fd < 0) {
    return 0;  // the next request then makes its own sandbox
  }
  int sent = send_other(other, CONTROL_LIKE, fd);
  close(fd);
  return sent;
}

// Takes one message of the other worker; -1: it is gone. True once it is our turn.
static int hear(int other, struct prepared *spare, const char *scratch) {
  struct control_message m;
  int fd;
  if (control_receive(other, &m, &fd) != 0) {
    return -1;
  }
  struct bytes message;
  if (m.kind == CONTROL_LIKE && bytes_borrow(&message, fd)) {
    struct pollfd turn = {.fd = other, .events = POLLIN};
    (void)poll(&turn, 1, SPARE_DELAY_MILLIS);
    prepare_like(spare, message.data, message.len, scratch);
  }
  if (fd >= 0) {
    close(fd);
  }
  return m.kind == CONTROL_TURN;
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

_Noreturn void worker_run(int connection, int other, bool first, const char *scratch) {
  struct prepared spare = {.exists = false};
  int turn = first;
  for (;;) {
    while (turn == 0) {
      nurse(&spare, other);
      turn = hear(other, &spare, scratch);
    }
    if (turn < 0) {
      break;
    }
    nurse(&spare, connection);
    uint8_t *message;
    size_t len;
    if (frame_read(connection, &message, &len) != 1 || ask_for_like(other, message, len) != 0) {
      break;
    }
    struct job job;
    bool good = job_run(&job, message, len, &spare, (struct client){connection, POLLRDHUP}) == 0;
    bool heard = answer(connection, &job, good) == 0 && send_other(other, CONTROL_TURN, -1) == 0;
    job_finish(&job);
    if (!heard) {
      break;
    }
    turn = 0;
  }
  close(other);
  close(connection);  // whoever waits for it need not wait for the sandbox's end
  prepared_discard(&spare);
  _exit(0);
}
