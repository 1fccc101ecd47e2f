#define _GNU_SOURCE

#include "stream.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

int stream_open(struct stream *s, int incoming, uint64_t limit, int *their_end, struct fault *f) {
  int ends[2];
  s->limit = limit;
  if (pipe2(ends, O_CLOEXEC) != 0) {
    return fault_set(f, FAULT_INTERNAL, errno, "making a pipe");
  }
  s->pipe = ends[0];
  *their_end = ends[1];
  if (fcntl(s->pipe, F_SETFL, O_NONBLOCK) != 0) {
    return fault_set(f, FAULT_INTERNAL, errno, "making a pipe");
  }
  return blob_begin(&s->blob, incoming, f);
}

int stream_drain(struct stream *s, struct fault *f) {
  static char buffer[1 << 16];
  while (s->pipe >= 0) {
    ssize_t n = read(s->pipe, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0 && errno == EAGAIN) {
      return 0;
    }
    if (n <= 0) {
      close(s->pipe);
      s->pipe = -1;
      return n < 0 ? fault_set(f, FAULT_INTERNAL, errno, "reading the action's output") : 0;
    }
    uint64_t room = s->limit - s->blob.bytes;
    if ((uint64_t)n > room) {
      s->overflow = true;
      n = (ssize_t)room;  // the rest is thrown away, but still read: nobody must block on it
    }
    if (n != 0 && blob_write(&s->blob, buffer, (size_t)n, f) != 0) {
      return -1;
    }
  }
  return 0;
}

int stream_finish(struct stream *s, struct fault *f) { return blob_finish(&s->blob, f); }

void stream_abandon(struct stream *s) {
  if (s->pipe >= 0) {
    close(s->pipe);
    s->pipe = -1;
  }
  blob_abandon(&s->blob);
}
