#define _GNU_SOURCE

#include "bytes.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

bool bytes_reserve(struct bytes *b, size_t more) {
  if (b->failed) {
    return false;
  }
  if (more <= b->cap - b->len) {
    return true;
  }
  size_t cap = b->cap == 0 ? 256 : b->cap;
  while (cap - b->len < more) {
    if (cap > SIZE_MAX / 2) {
      b->failed = true;
      return false;
    }
    cap *= 2;
  }
  uint8_t *data = realloc(b->data, cap);
  if (data == NULL) {
    b->failed = true;
    return false;
  }
  b->data = data;
  b->cap = cap;
  return true;
}

void bytes_append(struct bytes *b, const void *data, size_t len) {
  if (len != 0 && bytes_reserve(b, len)) {
    memcpy(b->data + b->len, data, len);
    b->len += len;
  }
}

static void little_endian(struct bytes *b, uint64_t v, size_t width) {
  uint8_t out[8];
  for (size_t i = 0; i < width; i++) {
    out[i] = (uint8_t)(v >> (8 * i));
  }
  bytes_append(b, out, width);
}

void bytes_u8(struct bytes *b, uint8_t v) { little_endian(b, v, 1); }
void bytes_u16(struct bytes *b, uint16_t v) { little_endian(b, v, 2); }
void bytes_u32(struct bytes *b, uint32_t v) { little_endian(b, v, 4); }
void bytes_u64(struct bytes *b, uint64_t v) { little_endian(b, v, 8); }
void bytes_text(struct bytes *b, const char *text) { bytes_append(b, text, strlen(text)); }

void bytes_free(struct bytes *b) {
  free(b->data);
  *b = (struct bytes){0};
}

int bytes_lend(const void *data, size_t len) {
  int fd = memfd_create("bytes", MFD_CLOEXEC);
  size_t done = 0;
  while (fd >= 0 && done < len) {
    ssize_t n = pwrite(fd, (const uint8_t *)data + done, len - done, (off_t)done);
    if (n <= 0 && errno != EINTR) {
      int error = errno;
      close(fd);
      errno = error;
      return -1;
    }
    done += n > 0 ? (size_t)n : 0;
  }
  return fd;
}

int span_compare(struct span a, struct span b) {
  uint32_t n = a.len < b.len ? a.len : b.len;
  int c = n == 0 ? 0 : memcmp(a.data, b.data, n);
  return c != 0 ? c : (a.len > b.len) - (a.len < b.len);
}

bool span_equals(struct span a, const char *text) {
  size_t n = strlen(text);
  return a.len == n && (n == 0 || memcmp(a.data, text, n) == 0);
}

char *span_dup(struct span s) {
  char *copy = malloc((size_t)s.len + 1);
  if (copy != NULL) {
    if (s.len != 0) {
      memcpy(copy, s.data, s.len);
    }
    copy[s.len] = '\0';
  }
  return copy;
}
