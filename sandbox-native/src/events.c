#include "events.h"

#include <stdlib.h>
#include <string.h>

#include "weaken.h"

enum { CLAIM_MAX = 64 };

static bool slot(struct event_log *log) {
  if (log->count < log->cap) {
    return true;
  }
  size_t cap = log->cap == 0 ? 256 : log->cap * 2;
  struct span *items = cap > EVENT_LIMIT ? NULL : realloc(log->items, cap * sizeof *items);
  if (items == NULL) {
    return false;
  }
  log->items = items;
  log->cap = cap;
  return true;
}

static uint8_t *put_u32(uint8_t *p, uint32_t v) {
  for (int i = 0; i < 4; i++) {
    *p++ = (uint8_t)(v >> (8 * i));
  }
  return p;
}

static uint8_t *put(uint8_t *p, const void *data, size_t len) {
  if (len != 0) {
    memcpy(p, data, len);
  }
  return p + len;
}

static size_t claim_bytes(uint8_t out[CLAIM_MAX], struct claim claim) {
  uint8_t *p = out;
  *p++ = (uint8_t)claim.kind;
  switch (claim.kind) {
    case CLAIM_ABSENT:
    case CLAIM_DIRECTORY:
    case CLAIM_MOUNT: break;
    case CLAIM_FILE:
      p = put(p, claim.digest, 32);
      *p++ = claim.executable ? 1 : 0;
      break;
    case CLAIM_LINK:
    case CLAIM_NAMES:
    case CLAIM_TREE: p = put(p, claim.digest, 32); break;
    case CLAIM_REFUSED: {
      size_t n = strlen(claim.operation);
      n = n > CLAIM_MAX - 8 ? CLAIM_MAX - 8 : n;
      p = put_u32(p, (uint32_t)n);
      p = put(p, claim.operation, n);
      break;
    }
  }
  return (size_t)(p - out);
}

static void add(struct event_log *log, enum event_kind kind, struct span parent, bool slash,
                struct span name, struct claim claim) {
  uint8_t encoded[CLAIM_MAX];
  size_t claim_len = claim_bytes(encoded, claim);
  size_t path_len = (size_t)parent.len + (slash ? 1 : 0) + name.len;
  size_t len = 1 + 4 + path_len + claim_len;
  if (path_len > EVENT_PATH_LIMIT || (log->bytes + len > EVENT_BYTES_LIMIT && !weakened("overflow")) || !slot(log)) {
    log->overflow = true;
    return;
  }
  uint8_t *event = arena_take(&log->arena, len);
  if (event == NULL) {
    log->overflow = true;
    return;
  }
  log->bytes += len;
  uint8_t *p = event;
  *p++ = (uint8_t)kind;
  p = put_u32(p, (uint32_t)path_len);
  p = put(p, parent.data, parent.len);
  if (slash) {
    *p++ = '/';
  }
  p = put(p, name.data, name.len);
  put(p, encoded, claim_len);
  log->items[log->count++] = (struct span){event, (uint32_t)len};
}

void events_add(struct event_log *log, enum event_kind kind, struct span path, struct claim claim) {
  add(log, kind, path, false, (struct span){NULL, 0}, claim);
}

void events_add_child(struct event_log *log, enum event_kind kind, struct span parent,
                      struct span name, struct claim claim) {
  // The root is "/" and must not give "//name".
  if (span_equals(parent, "/")) {
    parent.len = 0;
  }
  add(log, kind, parent, true, name, claim);
}

static int compare(const void *a, const void *b) {
  return span_compare(*(const struct span *)a, *(const struct span *)b);
}

void events_seal(struct event_log *log) {
  if (log->count == 0) {
    return;
  }
  if (!weakened("order")) {
    qsort(log->items, log->count, sizeof *log->items, compare);
  }
  size_t kept = 1;
  for (size_t i = 1; i < log->count; i++) {
    if (span_compare(log->items[kept - 1], log->items[i]) != 0) {
      log->items[kept++] = log->items[i];
    }
  }
  log->count = kept;
}

void events_free(struct event_log *log) {
  arena_free(&log->arena);
  free(log->items);
  *log = (struct event_log){0};
}
