#define _GNU_SOURCE

#include "supervise.h"

#include <string.h>
#include <sys/wait.h>
#include <time.h>

#include "evidence.h"
#include "stream.h"
#include "weaken.h"

struct run {
  struct sandbox *s;
  const struct request *q;
  struct execution *x;
  struct stream out, err;
  uint64_t term_at, kill_at;  // monotonic milliseconds; 0: never
  bool terminated, timed_out, overflow;
};

static uint64_t clock_now(clockid_t id) {
  struct timespec t;
  (void)clock_gettime(id, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t millis_now(void) { return clock_now(CLOCK_MONOTONIC) / 1000000u; }

static void expire(struct run *r) {
  uint64_t now = millis_now();
  if (r->term_at != 0 && !weakened("timeout") && !r->terminated && now >= r->term_at) {
    r->timed_out = r->terminated = true;
    r->kill_at = now + r->q->kill_delay_millis;
    if (r->q->kill_delay_millis != 0) {
      sandbox_terminate(r->s);
    }
  }
  if (r->kill_at != 0 && now >= r->kill_at) {
    sandbox_kill(r->s);
  }
}

static int wait_millis(const struct run *r) {
  uint64_t at = r->s->killed ? 0 : r->terminated ? r->kill_at : r->term_at;
  if (at == 0) {
    return -1;
  }
  uint64_t now = millis_now(), left = at > now ? at - now : 0;
  return left > INT32_MAX ? INT32_MAX : (int)left;
}

static int loop(struct run *r) {
  struct fault *f = r->s->fault;
  while (r->s->stage < STAGE_EXITED) {
    bool waiting = r->s->stage < STAGE_RUNNING;
    int millis = evidence_prepare_part() ? 0 : wait_millis(r);
    if (sandbox_turn(r->s, millis) != 0 || stream_drain(&r->out, f) != 0 ||
        stream_drain(&r->err, f) != 0) {
      return -1;
    }
    r->s->out_ended = r->out.ended;
    r->s->err_ended = r->err.ended;
    if (waiting && r->s->stage == STAGE_RUNNING) {
      r->x->started = clock_now(CLOCK_REALTIME);
      r->term_at = r->q->timeout_millis == 0 ? 0 : millis_now() + r->q->timeout_millis;
    }
    if ((r->out.overflow || r->err.overflow) && !r->overflow) {
      r->overflow = true;
      sandbox_kill(r->s);
    }
    expire(r);
  }
  return sandbox_settle(r->s) == 0 && stream_drain(&r->out, f) == 0 && stream_drain(&r->err, f) == 0
             ? 0
             : -1;
}

static int conclude(struct run *r) {
  struct execution *x = r->x;
  x->ended = clock_now(CLOCK_REALTIME);
  events_seal(r->s->log);
  x->doubts = r->s->server.doubts | (r->s->log->overflow ? DOUBT_EVENT_OVERFLOW : 0) |
              (r->q->interactive ? DOUBT_INTERACTIVE : 0);
  int status = r->s->wait_status;
  if (r->overflow || r->out.overflow || r->err.overflow) {
    x->status = STATUS_OVERFLOW;
  } else if (r->timed_out) {
    x->status = STATUS_TIMED_OUT;
  } else if (WIFEXITED(status)) {
    x->status = STATUS_EXITED;
    x->code = (uint8_t)WEXITSTATUS(status);
  } else {
    x->status = STATUS_SIGNALLED;
    x->code = (uint8_t)WTERMSIG(status);
  }
  return stream_finish(&r->out, &x->out.bytes, x->out.digest, r->s->fault) != 0 ||
                 stream_finish(&r->err, &x->err.bytes, x->err.digest, r->s->fault) != 0
             ? -1
             : 0;
}

int supervise(struct sandbox *s, struct request *q, int incoming, struct execution *x) {
  struct run r = {.s = s, .q = q, .x = x};
  stream_init(&r.out, s->out, incoming, q->stdout_bytes);
  stream_init(&r.err, s->err, incoming, q->stderr_bytes);
  int result = sandbox_assign(s, q);
  if (result == 0) {
    result = loop(&r);
  }
  if (result == 0) {
    result = conclude(&r);
  }
  stream_abandon(&r.out);
  stream_abandon(&r.err);
  return result;
}
