// Standard output and error of an action: a pipe, kept up to a bound.
#ifndef CONTINUITY_STREAM_H
#define CONTINUITY_STREAM_H

#include <stdbool.h>
#include <stdint.h>

#include "blob.h"
#include "fail.h"

struct stream {
  int pipe;  // our end, -1 once it has ended
  uint64_t limit;
  bool overflow;
  struct blob_writer blob;
};

int stream_open(struct stream *s, int incoming, uint64_t limit, int *their_end, struct fault *f);
// Takes what is there without waiting.
int stream_drain(struct stream *s, struct fault *f);
// Names the file by its content.
int stream_finish(struct stream *s, struct fault *f);
void stream_abandon(struct stream *s);

#endif
