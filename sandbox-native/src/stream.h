// Standard output and error of an action: what comes out of a pipe, kept up to a bound.
#ifndef CONTINUITY_STREAM_H
#define CONTINUITY_STREAM_H

#include <stdbool.h>
#include <stdint.h>

#include "blob.h"
#include "fail.h"

struct stream {
  int pipe;      // belongs to the caller and does not block
  bool ended;
  int incoming;
  uint64_t limit, bytes;
  bool overflow;
  struct blob_writer blob;  // begun with the first byte
};

void stream_init(struct stream *s, int pipe, int incoming, uint64_t limit);
// Takes what is there without waiting.
int stream_drain(struct stream *s, struct fault *f);
// Names the file by its content. A stream without bytes has none.
int stream_finish(struct stream *s, uint64_t *bytes, uint8_t digest[SHA256_SIZE], struct fault *f);
void stream_abandon(struct stream *s);

#endif
