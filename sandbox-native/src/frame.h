// Frames of the resident helper: u32 length (little-endian), then that many bytes.
#ifndef CONTINUITY_FRAME_H
#define CONTINUITY_FRAME_H

#include <stddef.h>
#include <stdint.h>

// What the first byte of an answer says.
enum answer_kind {
  ANSWER_EVIDENCE,  // an ExecutionEvidence message follows
  ANSWER_REFUSED,   // exit status 65 of the one-shot helper: "CODE: message" follows
  ANSWER_UNAVAILABLE,  // 69
  ANSWER_TROUBLE,      // 70
};

// 1: a frame, owned by the caller; 0: the peer is gone between two frames; -1: it broke off or sent too long a length.
int frame_read(int fd, uint8_t **data, size_t *len);
int frame_write(int fd, enum answer_kind kind, const void *data, size_t len);

#endif
