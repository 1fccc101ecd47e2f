#define _GNU_SOURCE

#include "blob.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int blob_begin(struct blob_writer *w, int folder, struct fault *f) {
  static unsigned serial;
  w->folder = folder;
  w->bytes = 0;
  sha256_init(&w->hash);
  (void)snprintf(w->name, sizeof w->name, ".part-%u", serial++);
  w->fd = openat(folder, w->name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  return w->fd >= 0 ? 0 : fault_set(f, FAULT_OUTPUT, errno, "creating a file in incoming");
}

int blob_write(struct blob_writer *w, const void *data, size_t len, struct fault *f) {
  const uint8_t *p = data;
  sha256_update(&w->hash, data, len);
  w->bytes += len;
  while (len != 0) {
    ssize_t n = write(w->fd, p, len);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n <= 0) {
      return fault_set(f, FAULT_OUTPUT, n < 0 ? errno : ENOSPC, "writing a result to incoming");
    }
    p += n;
    len -= (size_t)n;
  }
  return 0;
}

int blob_finish(struct blob_writer *w, struct fault *f) {
  sha256_final(&w->hash, w->digest);
  char final[SHA256_HEX];
  sha256_hex(w->digest, final);
  int failed = fchmod(w->fd, 0444) != 0 ? errno : 0;
  if (close(w->fd) != 0 && failed == 0) {
    failed = errno;
  }
  w->fd = -1;
  if (failed == 0 && renameat(w->folder, w->name, w->folder, final) != 0) {
    failed = errno;
  }
  return failed == 0 ? 0 : fault_set(f, FAULT_OUTPUT, failed, "naming a result in incoming");
}

void blob_abandon(struct blob_writer *w) {
  if (w->fd >= 0) {
    close(w->fd);
    w->fd = -1;
    (void)unlinkat(w->folder, w->name, 0);
  }
}
