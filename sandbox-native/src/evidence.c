#define _GNU_SOURCE

#include "evidence.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "codec.h"
#include "fuse.h"
#include "limits.h"

enum channel_state { PREVENTED, VIRTUAL, RECORDED, OPEN };

// By bit; the words ascend, as a set must.
static const char *const doubt_words[] = {"EVENT_OVERFLOW", "INTERACTIVE",     "LATE_REQUEST",
                                          "NOTIFY_LOST",    "UNKNOWN_REQUEST", "VIEW_LOST"};
enum { DOUBT_COUNT = sizeof doubt_words / sizeof doubt_words[0], LIMIT_MAX = 16 };

static void put_text(struct bytes *b, const char *text) {
  bytes_u32(b, (uint32_t)strlen(text));
  bytes_text(b, text);
}

static void put_isolation(struct bytes *b, const struct request *q, const struct sandbox *s) {
  bytes_u8(b, (uint8_t)q->mode);
  for (int i = 0; i < NAMESPACE_COUNT; i++) {
    bytes_u64(b, s->helper[i].device);
    bytes_u64(b, s->helper[i].inode);
    bytes_u64(b, s->action[i].device);
    bytes_u64(b, s->action[i].inode);
  }
  struct applied_limit limits[LIMIT_MAX];
  unsigned n = limits_applied(&q->spec, s->memory_by_cgroup, limits, LIMIT_MAX);
  bytes_u32(b, n);
  for (unsigned i = 0; i < n; i++) {
    put_text(b, limits[i].name);
    bytes_u64(b, limits[i].value);
  }
}

static void put_access(struct bytes *b, const struct execution *x, const struct event_log *log) {
  bytes_u8(b, x->doubts == 0);
  bytes_u32(b, (uint32_t)__builtin_popcount(x->doubts));
  for (unsigned i = 0; i < DOUBT_COUNT; i++) {
    if ((x->doubts & 1u << i) != 0) {
      put_text(b, doubt_words[i]);
    }
  }
  bytes_u64(b, log->requests);
  bytes_u32(b, (uint32_t)log->count);
  for (size_t i = 0; i < log->count; i++) {
    bytes_append(b, log->items[i].data, log->items[i].len);
  }
}

static uint8_t state_of(enum provision p) { return p == PROVISION_VIRTUAL ? VIRTUAL : OPEN; }

static void put_channels(struct bytes *b, const struct view_spec *spec) {
  bytes_u8(b, RECORDED);   // file
  bytes_u8(b, PREVENTED);  // net
  bytes_u8(b, state_of(spec->clock));
  bytes_u8(b, state_of(spec->random));
  bytes_u8(b, state_of(spec->machine));
  bytes_u8(b, VIRTUAL);    // identity
  bytes_u8(b, PREVENTED);  // ipc
}

static void put_status(struct bytes *b, const struct execution *x) {
  bytes_u8(b, (uint8_t)x->status);
  if (x->status == STATUS_EXITED || x->status == STATUS_SIGNALLED) {
    bytes_u8(b, x->code);
  }
}

static void put_items(struct bytes *b, uint32_t count, const struct bytes *items) {
  bytes_u32(b, count);
  bytes_append(b, items->data, items->len);
}

static void put_stream(struct bytes *b, const struct stream_result *s) {
  bytes_append(b, s->digest, SHA256_SIZE);
  bytes_u64(b, s->bytes);
}

// The helper says which program it is; the kernel's link cannot be moved under it.
static struct {
  bool begun, known;
  int fd;  // -1: at its end, or in trouble
  struct sha256 hash;
  uint8_t digest[SHA256_SIZE];
} self = {.fd = -1};

// Small enough that a file request which comes meanwhile hardly waits.
enum { PART = 1 << 14 };

bool evidence_prepare_part(void) {
  if (!self.begun) {
    self.begun = true;
    self.fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    sha256_init(&self.hash);
  }
  if (self.fd < 0) {
    return false;
  }
  uint8_t buffer[PART];
  ssize_t n = read(self.fd, buffer, sizeof buffer);
  if (n > 0) {
    sha256_update(&self.hash, buffer, (size_t)n);
    return true;
  }
  if (n == 0) {
    sha256_final(&self.hash, self.digest);
    self.known = true;
  }
  int error = errno;
  close(self.fd);
  self.fd = -1;
  errno = error;
  return false;
}

int evidence_prepare(struct fault *f) {
  errno = 0;
  while (evidence_prepare_part()) {
  }
  return self.known ? 0 : fault_set(f, FAULT_INTERNAL, errno, "hashing the helper's own executable");
}

int evidence_encode(const struct request *q, const struct execution *x, const struct sandbox *s,
                    const struct collection *c, struct bytes *out, struct fault *f) {
  if (evidence_prepare(f) != 0) {
    return -1;
  }
  message_head(out, message_execution_evidence.number);
  bytes_append(out, q->action_digest, SHA256_SIZE);
  put_isolation(out, q, s);
  put_access(out, x, s->log);
  put_channels(out, &q->spec);
  put_status(out, x);
  put_items(out, c->output_count, &c->outputs);
  put_items(out, c->missing_count, &c->missing);
  put_items(out, c->dropped_count, &c->dropped);
  put_stream(out, &x->out);
  put_stream(out, &x->err);
  bytes_u64(out, x->started);
  bytes_u64(out, x->ended);
  bytes_append(out, self.digest, sizeof self.digest);
  if (out->failed) {
    return fault_set(f, FAULT_INTERNAL, 0, "no memory for the evidence");
  }
  struct codec_result r = codec_check(&message_execution_evidence, out->data, out->len);
  return r.error == CODEC_OK
             ? 0
             : fault_set(f, FAULT_INTERNAL, 0, "the evidence is malformed at byte %llu: %s",
                         (unsigned long long)r.offset, codec_error_name(r.error));
}
