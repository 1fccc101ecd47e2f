// Checking and reading canonical bytes (docs/codec.md, section 1).
#ifndef CONTINUITY_CODEC_H
#define CONTINUITY_CODEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "schema.h"

enum codec_error {
  CODEC_TRUNCATED,
  CODEC_LIMIT,
  CODEC_TAG,
  CODEC_VALUE,
  CODEC_ORDER,
  CODEC_TRAILING,
  CODEC_OK,
};

struct codec_result {
  enum codec_error error;
  uint64_t offset;  // the first byte of the innermost refused item
};

const char *codec_error_name(enum codec_error error);
// Whether the bytes are exactly one encoding of a message of this type. Nested messages are not looked into.
struct codec_result codec_check(const struct codec_message *m, const uint8_t *data, size_t len);

// Reads bytes that `codec_check` accepted; it has no errors of its own.
struct codec_reader {
  const uint8_t *at;
};

struct codec_reader codec_body(const uint8_t *message);
uint8_t read_u8(struct codec_reader *r);
uint32_t read_u32(struct codec_reader *r);
uint64_t read_u64(struct codec_reader *r);
struct span read_span(struct codec_reader *r);              // Bytes, Text, Path
const uint8_t *read_digest(struct codec_reader *r);

#endif
