// A file of `incoming` that is named by its content: written while hashed, renamed at the end.
#ifndef CONTINUITY_BLOB_H
#define CONTINUITY_BLOB_H

#include <stdint.h>

#include "fail.h"
#include "sha256.h"

struct blob_writer {
  int folder, fd;
  uint64_t bytes;
  struct sha256 hash;
  char name[24];
  uint8_t digest[SHA256_SIZE];  // after `blob_finish`
};

// Names are unique within this process: one helper owns one `incoming`.
int blob_begin(struct blob_writer *w, int folder, struct fault *f);
int blob_write(struct blob_writer *w, const void *data, size_t len, struct fault *f);
// Renames to the digest, mode 0444. Equal content is kept once.
int blob_finish(struct blob_writer *w, struct fault *f);
void blob_abandon(struct blob_writer *w);

#endif
