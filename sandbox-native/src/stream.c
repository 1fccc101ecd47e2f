#define _GNU_SOURCE

#include "stream.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "weaken.h"

void stream_init(struct stream *s, int pipe, int incoming, uint64_t limit) {
  *s = (struct stream){.pipe = pipe, .incoming = incoming, .limit = limit, .blob = {.fd = -1}};
}

static int keep(struct stream *s, const char *data, size_t len, struct fault *f) {
  if (s->blob.fd < 0 && blob_begin(&s->blob, s->incoming, f) != 0) {
    return -1;
  }
  s->bytes += len;
  return blob_write(&s->blob, data, len, f);
}

int stream_drain(struct stream *s, struct fault *f) {
  static char buffer[1 << 16];
  while (!s->ended) {
    ssize_t n = read(s->pipe, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0 && errno == EAGAIN) {
      return 0;
    }
    if (n < 0) {
      return fault_set(f, FAULT_INTERNAL, errno, "reading the action's output");
    }
    if (n == 0) {
      s->ended = true;
      return 0;
    }
    uint64_t room = weakened("bounds") ? UINT64_MAX : s->limit - s->bytes;
    if ((uint64_t)n > room) {
      s->overflow = true;
      n = (ssize_t)room;  // the rest is thrown away, but still read: nobody must block on it
    }
    if (n != 0 && keep(s, buffer, (size_t)n, f) != 0) {
      return -1;
    }
  }
  return 0;
}

int stream_finish(struct stream *s, uint64_t *bytes, uint8_t digest[SHA256_SIZE], struct fault *f) {
  if (s->blob.fd < 0) {
    sha256_of("", 0, s->blob.digest);
  } else if (blob_finish(&s->blob, f) != 0) {
    return -1;
  }
  *bytes = s->bytes;
  memcpy(digest, s->blob.digest, SHA256_SIZE);
  return 0;
}

void stream_abandon(struct stream *s) { blob_abandon(&s->blob); }
