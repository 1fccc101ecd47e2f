#include "control.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

int control_pair(int out[2]) {
  return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, out);
}

int control_send(int socket, const struct control_message *m, int fd) {
  struct iovec v = {(void *)(uintptr_t)m, sizeof *m};
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sizeof(int))];
  } ancillary;
  memset(&ancillary, 0, sizeof ancillary);
  struct msghdr h = {.msg_iov = &v, .msg_iovlen = 1};
  if (fd >= 0) {
    h.msg_control = &ancillary;
    h.msg_controllen = sizeof ancillary;
    struct cmsghdr *c = CMSG_FIRSTHDR(&h);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof fd);
    memcpy(CMSG_DATA(c), &fd, sizeof fd);
  }
  ssize_t n;
  do {
    n = sendmsg(socket, &h, MSG_NOSIGNAL);
  } while (n < 0 && errno == EINTR);
  return n == (ssize_t)sizeof *m ? 0 : -1;
}

int control_receive(int socket, struct control_message *m, int *fd) {
  struct iovec v = {m, sizeof *m};
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sizeof(int))];
  } ancillary;
  struct msghdr h = {.msg_iov = &v,
                     .msg_iovlen = 1,
                     .msg_control = &ancillary,
                     .msg_controllen = sizeof ancillary};
  *fd = -1;
  ssize_t n;
  do {
    n = recvmsg(socket, &h, MSG_CMSG_CLOEXEC);
    // An end that left messages unread says so once, ahead of what it sent before.
  } while (n < 0 && (errno == EINTR || errno == ECONNRESET));
  if (n != (ssize_t)sizeof *m) {
    return -1;
  }
  struct cmsghdr *c = CMSG_FIRSTHDR(&h);
  if (c != NULL && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS &&
      c->cmsg_len == CMSG_LEN(sizeof *fd)) {
    memcpy(fd, CMSG_DATA(c), sizeof *fd);
  }
  return 0;
}
