// Random, mutated and truncated input to what parses bytes from outside: file requests, request messages, frames.
//   fuzz fuse|request|frame SEED ROUNDS [MESSAGE-FILE]
// Built with sanitizers by test/fuzz; any report, crash or hang is a failure. Prints what it did.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/fuse.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "events.h"
#include "frame.h"
#include "fuse.h"
#include "print.h"
#include "request.h"

static uint64_t state;

// xorshift64*: the same numbers everywhere for one seed.
static uint64_t draw(void) {
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return state * 0x2545F4914F6CDD1DULL;
}

static size_t below(size_t n) { return n == 0 ? 0 : (size_t)(draw() % n); }

static void require(int good, const char *what) {
  if (!good) {
    fprintf(stderr, "fuzz: %s: %s\n", what, strerror(errno));
    abort();
  }
}

static void add(struct view *v, const char *path, enum node_kind kind, const char *content) {
  struct fault f = {.code = FAULT_NONE};
  struct view_node *n =
      view_add(v, (struct span){(const uint8_t *)path, (uint32_t)strlen(path)}, kind, &f);
  require(n != NULL, path);
  if (content != NULL) {
    n->is_inline = true;
    n->content = (struct span){(const uint8_t *)content, (uint32_t)strlen(content)};
  }
}

static void make_view(struct view *v) {
  add(v, "/work/a", NODE_FILE, "content of a");
  add(v, "/work/d/b", NODE_FILE, "");
  add(v, "/work/blob", NODE_FILE, NULL);  // a blob that is not there
  add(v, "/work/link", NODE_SYMLINK, "d/b");
  add(v, "/work/out", NODE_MOUNT_DIRECTORY, NULL);
  add(v, "/dev/null", NODE_MOUNT_FILE, NULL);
  add(v, "/dev/random", NODE_STREAM, NULL);
  struct fault f = {.code = FAULT_NONE};
  require(view_seal(v, &f) == 0, "sealing the view");
}

// Mostly well-formed: a known opcode, a node that may exist, a body of a plausible size with some text in it.
static size_t make_fuse(uint8_t *buffer, size_t room, uint32_t nodes) {
  size_t len = sizeof(struct fuse_in_header) + below(160);
  for (size_t i = 0; i < room && i < len; i++) {
    buffer[i] = below(3) == 0 ? (uint8_t)draw() : 0;
  }
  struct fuse_in_header h = {.len = (uint32_t)len,
                             .opcode = below(20) == 0 ? (uint32_t)draw() : (uint32_t)below(56),
                             .unique = draw(),
                             .nodeid = below(10) == 0 ? draw() : below(nodes + 2)};
  memcpy(buffer, &h, sizeof h);
  static const char *const names[] = {"work", "a", "d", "b", "link", "out", "dev", "random", "..", ".", "", "absent"};
  const char *name = names[below(sizeof names / sizeof *names)];
  size_t at = sizeof h + (below(2) == 0 ? 0 : 8 * below(9));
  if (at + strlen(name) + 1 <= len) {
    memcpy(buffer + at, name, strlen(name) + (below(4) == 0 ? 0 : 1));
  }
  return below(6) == 0 ? below(len + 1) : len;
}

static void fuzz_fuse(long rounds) {
  long answers = 0;
  for (long done = 0; done < rounds;) {
    int pair[2];
    require(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, pair) == 0, "socketpair");
    int big = 4 << 20;
    (void)setsockopt(pair[0], SOL_SOCKET, SO_SNDBUF, &big, sizeof big);
    (void)setsockopt(pair[1], SOL_SOCKET, SO_SNDBUF, &big, sizeof big);
    struct view v = {0};
    struct event_log log = {0};
    struct fault f = {.code = FAULT_NONE};
    make_view(&v);
    struct fuse_server s = {.fd = pair[0], .blobs = open("/", O_PATH | O_CLOEXEC), .view = &v, .log = &log, .fault = &f,
                            .started = below(8) != 0, .finished = below(30) == 0, .epoch = draw()};
    for (int i = 0; i < 400 && done < rounds && f.code == FAULT_NONE; i++, done++) {
      // A buffer of exactly the right size: the sanitizer sees a read beyond it only in the server's own, so that
      // one is filled with what earlier requests left, as in life.
      uint8_t buffer[512];
      size_t len = make_fuse(buffer, sizeof buffer, v.count);
      if (len == 0) {
        continue;  // an empty packet reads as the end
      }
      require(send(pair[1], buffer, len, 0) == (ssize_t)len, "sending a request");
      (void)fuse_server_poll(&s, 4);
      static uint8_t answer[2 << 20];
      for (ssize_t n; (n = recv(pair[1], answer, sizeof answer, 0)) > 0; answers++) {
        struct fuse_out_header o;
        require((size_t)n >= sizeof o, "an answer without a head");
        memcpy(&o, answer, sizeof o);
        require(o.len == (uint32_t)n, "an answer whose length is wrong");
        require(o.error <= 0 && o.error > -512, "an answer whose error is none");
        require(o.error == 0 || (size_t)n == sizeof o, "an error with a body");
      }
    }
    events_seal(&log);
    events_free(&log);
    fuse_server_free(&s);
    close(pair[1]);
    view_free(&v);
  }
  printf("fuse: %ld requests, %ld answers\n", rounds, answers);
}

static uint8_t *mutated(const uint8_t *seed, size_t len, size_t *out) {
  size_t room = len + 64, n = len;
  uint8_t *b = malloc(room);
  require(b != NULL, "memory");
  memcpy(b, seed, len);
  for (size_t turns = 1 + below(4); turns > 0 && n != 0; turns--) {
    size_t at = below(n);
    switch (below(6)) {
      case 0: b[at] ^= (uint8_t)(1u << below(8)); break;
      case 1: b[at] = (uint8_t)draw(); break;
      case 2: n = at; break;
      case 3: {  // a count or length
        static const uint32_t odd[] = {0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x10000, 1u << 24};
        uint32_t v = odd[below(7)];
        memcpy(b + at, &v, n - at < 4 ? n - at : 4);
        break;
      }
      case 4: {  // a piece from elsewhere
        size_t from = below(n), part = below(32);
        part = part > n - at ? n - at : part;
        part = part > n - from ? n - from : part;
        memmove(b + at, b + from, part);
        break;
      }
      default: {  // one more or one less
        size_t more = below(16);
        if (n + more <= room) {
          memmove(b + at + more, b + at, n - at);
          n += more;
        }
      }
    }
  }
  // Exactly as much memory as there are bytes, so that one byte too far is seen.
  uint8_t *exact = malloc(n == 0 ? 1 : n);
  require(exact != NULL, "memory");
  memcpy(exact, b, n);
  free(b);
  *out = n;
  return exact;
}

static uint8_t *read_all(const char *path, size_t *len) {
  FILE *in = fopen(path, "rb");
  require(in != NULL, path);
  static uint8_t buffer[1 << 20];
  *len = fread(buffer, 1, sizeof buffer, in);
  fclose(in);
  return buffer;
}

static void fuzz_request(long rounds, const char *path) {
  size_t len;
  uint8_t *seed = read_all(path, &len);
  long accepted = 0;
  FILE *null = fopen("/dev/null", "w");
  require(null != NULL, "/dev/null");
  for (long i = 0; i < rounds; i++) {
    size_t n;
    uint8_t *message = mutated(seed, len, &n);
    struct fault f = {.code = FAULT_NONE};
    (void)print_message(null, message, n, &f);
    struct request q;
    f.code = FAULT_NONE;
    accepted += request_decode(&q, message, n, &f) == 0;
    require(f.code == FAULT_NONE || f.code == FAULT_REQUEST, "a fault of another kind");
    request_free(&q);
  }
  fclose(null);
  printf("request: %ld mutated, %ld of them still good\n", rounds, accepted);
}

static void fuzz_frame(long rounds, const char *path) {
  size_t len;
  uint8_t *seed = read_all(path, &len);
  long whole = 0, broken = 0;
  for (long i = 0; i < rounds; i++) {
    int pair[2];
    require(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0, "socketpair");
    size_t n;
    uint8_t *body = mutated(seed, len < 4096 ? len : 4096, &n);
    uint32_t claimed = below(3) == 0 ? (uint32_t)draw() : below(2) == 0 ? (uint32_t)n : (uint32_t)below(n + 8);
    size_t sent = below(5) == 0 ? below(4) : 4;
    require(send(pair[1], &claimed, sent, 0) == (ssize_t)sent, "sending");
    if (sent == 4 && n != 0) {
      require(send(pair[1], body, n, 0) == (ssize_t)n, "sending");
    }
    close(pair[1]);
    for (int end = 0; !end;) {
      uint8_t *data = NULL;
      size_t got = 0;
      switch (frame_read(pair[0], &data, &got)) {
        case 1:
          whole++;
          free(data);
          break;
        case 0: end = 1; break;
        default: broken++, end = 1;
      }
    }
    close(pair[0]);
    free(body);
  }
  printf("frame: %ld streams, %ld whole frames, %ld broken off\n", rounds, whole, broken);
}

int main(int argc, char **argv) {
  if (argc < 4) {
    fprintf(stderr, "fuzz fuse|request|frame SEED ROUNDS [MESSAGE-FILE]\n");
    return 64;
  }
  state = strtoull(argv[2], NULL, 0) * 0x9E3779B97F4A7C15ULL + 1;
  long rounds = atol(argv[3]);
  if (strcmp(argv[1], "fuse") == 0) {
    fuzz_fuse(rounds);
  } else {
    require(argc > 4, "a message is needed");
    if (strcmp(argv[1], "request") == 0) {
      fuzz_request(rounds, argv[4]);
    } else {
      fuzz_frame(rounds, argv[4]);
    }
  }
  return 0;
}
