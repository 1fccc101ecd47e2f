/*
 * Calls the library from C: good, malformed and hostile requests, eight threads, threads with a small stack, and many
 * calls with flat memory. Prints one line per part; exits 1 at the first wrong answer.
 *
 *   smoke [CORPUS]    CORPUS is the folder of committed cases, one file for each operation
 *
 * SMOKE_CALLS is the number of calls of each operation after which memory must be what it was, 10 000 if it is not set.
 */
#define _GNU_SOURCE
#include "continuity.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint8_t buffer[1 << 22];
static const uint8_t head[] = {0x43, 0x4E, 0x54, 0x01};

static void require(int ok, const char *what) {
  if (!ok) {
    fprintf(stderr, "smoke: %s\n", what);
    exit(1);
  }
}

static uint8_t *u32(uint8_t *p, uint32_t n) {
  for (int i = 0; i < 4; i++) {
    *p++ = (uint8_t)(n >> 8 * i);
  }
  return p;
}

static uint8_t *start(uint8_t *p, unsigned op) {
  memcpy(p, head, 4);
  p[4] = (uint8_t)op;
  p[5] = 1;
  p[6] = 1;
  p[7] = 0;
  return p + 8;
}

static uint8_t *text(uint8_t *p, const char *s) {
  p = u32(p, (uint32_t)strlen(s));
  memcpy(p, s, strlen(s));
  return p + strlen(s);
}

/* A chain of n nodes, node i reading the output of node i - 1; closed into a ring if asked. */
static size_t chain(uint8_t *to, uint32_t n, int ring) {
  uint8_t *p = start(to, 2);
  p = u32(p, 1);
  memset(p, 7, 32);
  p += 32;
  p = u32(p, n);
  char name[32];
  for (uint32_t i = 0; i < n; i++) {
    p = u32(p, 0);
    p = text(p, "p");
    snprintf(name, sizeof name, "o%08u", i);
    p = text(p, name);
    *p++ = 0;
    p = u32(p, i);
  }
  p = u32(p, 0);
  p = u32(p, n);
  for (uint32_t i = 0; i < n; i++) {
    if (i > 0) {
      p = u32(p, 1);
      p = u32(p, i - 1);
    } else if (ring) {
      p = u32(p, 1);
      p = u32(p, n - 1);
    } else {
      p = u32(p, 0);
    }
    p = u32(p, 0);
  }
  return (size_t)(p - to);
}

static void *worker(void *arg) {
  uint8_t request[4096];
  uint8_t reply[4096];
  size_t n = chain(request, 20, 0);
  for (long i = 0; i < (long)(size_t)arg; i++) {
    size_t len = 0;
    require(continuity_call(2, request, n, reply, sizeof reply, &len) == CONTINUITY_OK, "call");
    require(reply[0] == 0 && len == 1 + 8 + 4 + 80 + 4 + 80, "a chain is in order");
  }
  return NULL;
}

static long resident(void) {
  long pages = 0;
  long total = 0;
  FILE *f = fopen("/proc/self/statm", "r");
  require(f != NULL && fscanf(f, "%ld %ld", &total, &pages) == 2, "statm");
  fclose(f);
  return pages;
}

/* A case of the corpus: a name, a request in hexadecimal, and the reply to it. */
typedef struct {
  uint32_t op;
  size_t n;
  uint8_t *request;
  size_t expected_n;
  uint8_t *expected;
} corpus_case;

enum { MOST_CASES = 8192 };
static corpus_case cases[MOST_CASES];
static size_t case_count;

static uint8_t *unhex(const char *s, size_t digits, size_t *n) {
  uint8_t *b = malloc(digits / 2 + 1);
  require(b != NULL, "memory for the corpus");
  for (size_t i = 0; i < digits / 2; i++) {
    unsigned v = 0;
    require(sscanf(s + 2 * i, "%2x", &v) == 1, "the corpus is hexadecimal");
    b[i] = (uint8_t)v;
  }
  *n = digits / 2;
  return b;
}

static void read_corpus(const char *folder, uint32_t op, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s.txt", folder, name);
  FILE *f = fopen(path, "r");
  require(f != NULL, path);
  char *line = NULL;
  size_t size = 0;
  while (getline(&line, &size, f) > 0) {
    char *request = strchr(line, ' ');
    if (line[0] == '#' || request == NULL || case_count == MOST_CASES) {
      continue;
    }
    request++;
    size_t digits = strspn(request, "0123456789abcdef");
    corpus_case *c = &cases[case_count++];
    c->op = op;
    c->request = unhex(request, digits, &c->n);
    const char *reply = request + digits + (request[digits] == ' ');
    c->expected = unhex(reply, strspn(reply, "0123456789abcdef"), &c->expected_n);
  }
  free(line);
  fclose(f);
}

/* Each case, then each of its prefixes up to 64 bytes apart and changed bytes: answered, never `failed`. */
static void *hostile(void *arg) {
  uint8_t *reply = malloc(1 << 20);
  require(reply != NULL, "memory for a reply");
  uint64_t random = 0x9E3779B97F4A7C15u + (uint64_t)(size_t)arg;
  for (size_t i = 0; i < case_count; i++) {
    corpus_case *c = &cases[i];
    size_t len = 0;
    require(continuity_call(c->op, c->request, c->n, reply, 1 << 20, &len) == CONTINUITY_OK, "a case is answered");
    require(c->expected_n == 0 || c->op == CONTINUITY_OP_ABI ||
                (len == c->expected_n && memcmp(reply, c->expected, len) == 0),
            "a case has the reply of the corpus");
    uint8_t *changed = malloc(c->n + 1); /* of just this size: a read beyond it is seen by the sanitizer */
    require(changed != NULL, "memory for a request");
    for (size_t k = 0; k < 40 && c->n > 0; k++) {
      memcpy(changed, c->request, c->n);
      random = random * 6364136223846793005u + 1442695040888963407u;
      size_t at = (size_t)(random >> 33) % c->n;
      changed[at] = (uint8_t)(random >> 25);
      size_t n = k % 4 == 3 ? at : c->n;
      uint8_t *exact = malloc(n == 0 ? 1 : n);
      require(exact != NULL, "memory for a request");
      memcpy(exact, changed, n);
      uint32_t op = k % 8 == 7 ? (c->op | CONTINUITY_BATCH) : c->op;
      require(continuity_call(op, exact, n, reply, 1 << 20, &len) == CONTINUITY_OK, "a changed case is answered");
      require(reply[0] <= 2, "a changed case is decided");
      free(exact);
    }
    free(changed);
  }
  free(reply);
  return NULL;
}

/* Calls of one operation with its cases in turn, every eighth batched, every fourth with a changed byte. */
static void call_often(uint32_t op, long calls) {
  static uint8_t changed[1 << 20];
  static uint8_t reply[1 << 20];
  size_t first = 0;
  while (first < case_count && cases[first].op != op) {
    first++;
  }
  size_t i = first;
  for (long k = 0; k < calls; k++) {
    corpus_case *c = &cases[i];
    require(c->n <= sizeof changed, "a case fits");
    memcpy(changed, c->request, c->n);
    if (k % 4 == 3 && c->n > 0) {
      changed[(size_t)k % c->n] ^= (uint8_t)(k >> 2);
    }
    size_t len = 0;
    require(continuity_call(k % 8 == 7 ? op | CONTINUITY_BATCH : op, changed, c->n, reply, sizeof reply, &len) ==
                CONTINUITY_OK,
            "a call of many is answered");
    i = i + 1 < case_count && cases[i + 1].op == op ? i + 1 : first;
  }
}

int main(int count, char **words) {
  static uint8_t reply[1 << 22];
  size_t len = 0;
  require(continuity_abi() == CONTINUITY_ABI, "abi number");
  uint8_t *p = start(buffer, 1);
  require(continuity_call(1, buffer, (size_t)(p - buffer), reply, sizeof reply, &len) == 0, "abi");
  require(reply[0] == 0 && len == 1 + 8 + 4 + 32 + 8 + 4 + 4, "abi reply");
  require(continuity_call(99, buffer, 8, reply, sizeof reply, &len) == CONTINUITY_UNKNOWN_OP, "unknown op");
  require(continuity_last_error()[0] != 0, "an error has a text");
  require(continuity_call(2, NULL, 8, reply, sizeof reply, &len) == CONTINUITY_BAD_ARGUMENT, "null");
  require(continuity_call(2, buffer, 0, reply, sizeof reply, &len) == 0 && reply[0] == 2, "empty request");
  puts("smoke: abi and arguments");

  size_t n = chain(buffer, 10000, 0);
  require(continuity_call(2, buffer, n, reply, sizeof reply, &len) == 0 && reply[0] == 0, "chain of 10000");
  require(continuity_call(2, buffer, n, reply, 10, &len) == CONTINUITY_TOO_SMALL && len > 10, "too small");
  n = chain(buffer, 10000, 1);
  require(continuity_call(2, buffer, n, reply, sizeof reply, &len) == 0 && reply[0] == 1, "ring of 10000");
  require(reply[9] == 15 && reply[10] == 0, "a ring is a cycle");
  puts("smoke: graphs");

  /* every prefix and every single changed byte of a request is answered */
  n = chain(buffer, 6, 0);
  for (size_t i = 0; i < n; i++) {
    require(continuity_call(2, buffer, i, reply, sizeof reply, &len) == 0 && reply[0] == 2, "a prefix is malformed");
    uint8_t old = buffer[i];
    for (int v = 0; v < 256; v++) {
      buffer[i] = (uint8_t)v;
      require(continuity_call(2, buffer, n, reply, sizeof reply, &len) == 0 && reply[0] < 3, "a changed byte");
    }
    buffer[i] = old;
  }
  puts("smoke: hostile requests");

  pthread_attr_t small;
  pthread_attr_init(&small);
  pthread_attr_setstacksize(&small, 256 * 1024);
  pthread_t t[8];
  for (int i = 0; i < 8; i++) {
    require(pthread_create(&t[i], &small, worker, (void *)2000) == 0, "thread");
  }
  for (int i = 0; i < 8; i++) {
    pthread_join(t[i], NULL);
  }
  puts("smoke: eight threads of 256 KiB stack");

  if (count > 1) {
    static const char *const names[] = {
#define CONTINUITY_OPERATION(number, name) [number] = #name,
#include "operations.h"
#undef CONTINUITY_OPERATION
    };
    for (uint32_t op = 1; op < sizeof names / sizeof names[0]; op++) {
      size_t had = case_count;
      read_corpus(words[1], op, names[op]);
      require(case_count > had, names[op]);
    }
    for (int i = 0; i < 8; i++) {
      require(pthread_create(&t[i], &small, hostile, (void *)(size_t)i) == 0, "thread");
    }
    for (int i = 0; i < 8; i++) {
      pthread_join(t[i], NULL);
    }
    printf("smoke: %zu cases of all operations, changed in 40 ways each, by eight threads of 256 KiB stack\n",
           case_count);
  }

  long calls = getenv("SMOKE_CALLS") != NULL ? atol(getenv("SMOKE_CALLS")) : 10000L;
  worker((void *)10000);
  long before = resident();
  worker((void *)calls);
  require(resident() - before < 64, "memory is flat");
  for (size_t k = 0; k < case_count; k++) {
    if (k == 0 || cases[k].op != cases[k - 1].op) {
      call_often(cases[k].op, 10000);
      before = resident();
      call_often(cases[k].op, calls);
      require(resident() - before < 64, "memory is flat");
      printf("smoke: memory is flat after %ld calls of operation %u\n", calls, cases[k].op);
    }
  }
  puts("smoke: memory is flat");
  return 0;
}
