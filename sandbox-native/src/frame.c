#define _GNU_SOURCE

#include "frame.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "schema.h"

// The number of bytes that came before the end.
static size_t read_fully(int fd, uint8_t *p, size_t len) {
  size_t done = 0;
  while (done < len) {
    ssize_t n = read(fd, p + done, len - done);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n <= 0) {
      break;
    }
    done += (size_t)n;
  }
  return done;
}

int frame_read(int fd, uint8_t **data, size_t *len) {
  uint8_t head[4];
  size_t got = read_fully(fd, head, sizeof head);
  if (got != sizeof head) {
    return got == 0 ? 0 : -1;
  }
  size_t size = (size_t)head[0] | (size_t)head[1] << 8 | (size_t)head[2] << 16 | (size_t)head[3] << 24;
  if (size > CODEC_MESSAGE_LIMIT) {
    return -1;
  }
  // Grows with what arrives: a length alone costs nothing.
  struct bytes b = {0};
  while (b.len < size) {
    size_t part = size - b.len < (1u << 20) ? size - b.len : 1u << 20;
    if (!bytes_reserve(&b, part) || read_fully(fd, b.data + b.len, part) != part) {
      bytes_free(&b);
      return -1;
    }
    b.len += part;
  }
  *data = b.data;
  *len = b.len;
  return 1;
}

int frame_write(int fd, enum answer_kind kind, const void *data, size_t len) {
  uint8_t head[5] = {(uint8_t)(len + 1), (uint8_t)((len + 1) >> 8), (uint8_t)((len + 1) >> 16),
                     (uint8_t)((len + 1) >> 24), (uint8_t)kind};
  struct iovec v[2] = {{head, sizeof head}, {(void *)(uintptr_t)data, len}};
  struct msghdr h = {.msg_iov = v, .msg_iovlen = 2};
  while (v[0].iov_len + v[1].iov_len != 0) {
    ssize_t n = sendmsg(fd, &h, MSG_NOSIGNAL);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n <= 0) {
      return -1;
    }
    for (int i = 0; i < 2 && n > 0; i++) {
      size_t part = (size_t)n < v[i].iov_len ? (size_t)n : v[i].iov_len;
      v[i].iov_base = (uint8_t *)v[i].iov_base + part;
      v[i].iov_len -= part;
      n -= (ssize_t)part;
    }
  }
  return 0;
}
