// The server of the view: FUSE's kernel protocol, without a library. One process owns it; it never waits
// for anything but the kernel, and it never touches the mount it serves.
#ifndef CONTINUITY_FUSE_H
#define CONTINUITY_FUSE_H

#include <stdbool.h>
#include <stdint.h>

#include "events.h"
#include "fail.h"
#include "view.h"

// Why a record is not complete (docs/sandbox.md). Bits; each has a stable word.
enum doubt {
  DOUBT_EVENT_OVERFLOW = 1 << 0,   // more events than a record may hold
  DOUBT_INTERACTIVE = 1 << 1,      // stdio was the caller's
  DOUBT_LATE_REQUEST = 1 << 2,     // a request arrived when no process should have been left
  DOUBT_NOTIFY_LOST = 1 << 3,      // a refused call vanished before it could be read
  DOUBT_UNKNOWN_REQUEST = 1 << 4,  // the kernel asked for an operation that is not known here
  DOUBT_VIEW_LOST = 1 << 5,        // the connection to the kernel ended before the action did
};

struct fuse_server {
  int fd;
  int blobs;  // folder of blobs
  uint32_t uid, gid;
  uint64_t epoch;
  struct view *view;
  struct event_log *log;
  struct fault *fault;
  unsigned doubts;
  bool started;   // the action runs: requests are recorded, answers are cached for ever
  bool finished;  // no process is left: whatever still comes is late
  bool gone;      // the kernel closed the connection
};

// Answers what is queued, at most `budget` requests. 0 when the queue is empty, 1 when the budget is
// spent, -1 after filling the fault: the view cannot be served.
int fuse_server_poll(struct fuse_server *s, unsigned budget);
// Also closes what it opened for the view, which lives on.
void fuse_server_free(struct fuse_server *s);

#endif
