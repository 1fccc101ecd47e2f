// A growable byte string. Allocation failure is sticky: check `failed` once, at the end.
#ifndef CONTINUITY_BYTES_H
#define CONTINUITY_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bytes {
  uint8_t *data;
  size_t len, cap;
  bool failed;
};

// Bytes that belong to somebody else (the request buffer, mostly).
struct span {
  const uint8_t *data;
  uint32_t len;
};

bool bytes_reserve(struct bytes *b, size_t more);
void bytes_append(struct bytes *b, const void *data, size_t len);
void bytes_u8(struct bytes *b, uint8_t v);
void bytes_u16(struct bytes *b, uint16_t v);
void bytes_u32(struct bytes *b, uint32_t v);
void bytes_u64(struct bytes *b, uint64_t v);
void bytes_text(struct bytes *b, const char *text);  // without the NUL, without a length
void bytes_free(struct bytes *b);
// An anonymous file with these bytes, for another process; -1 with errno on failure.
int bytes_lend(const void *data, size_t len);

// Orders as unsigned bytes, a prefix first: the order of every set in the codec.
int span_compare(struct span a, struct span b);
bool span_equals(struct span a, const char *text);
// A NUL-terminated copy; NULL without memory.
char *span_dup(struct span s);

#endif
