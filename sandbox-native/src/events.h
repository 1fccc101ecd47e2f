// The access record while the action runs: an append-only log with bounds, sorted and made unique once
// at the end. Every event is kept as its canonical bytes (docs/codec.md, Event), so order and equality
// are those of the set it becomes.
#ifndef CONTINUITY_EVENTS_H
#define CONTINUITY_EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "bytes.h"

// The tags of EventKind.
enum event_kind {
  EVENT_HIT,
  EVENT_MISS,
  EVENT_LIST,
  EVENT_READLINK,
  EVENT_OPEN,
  EVENT_EXEC,
  EVENT_STORE_ROOT,
  EVENT_DENIED,
};

// The tags of Claim.
enum claim_kind {
  CLAIM_ABSENT,
  CLAIM_FILE,
  CLAIM_DIRECTORY,
  CLAIM_LINK,
  CLAIM_NAMES,
  CLAIM_TREE,
  CLAIM_MOUNT,
  CLAIM_REFUSED,
};

struct claim {
  enum claim_kind kind;
  const uint8_t *digest;  // FILE, LINK, NAMES, TREE
  bool executable;        // FILE
  const char *operation;  // REFUSED
};

enum {
  EVENT_LIMIT = 1 << 20,         // events of one action, before merging
  EVENT_BYTES_LIMIT = 64 << 20,  // bytes of all of them
  EVENT_PATH_LIMIT = 4096,
};

struct event_log {
  struct span *items;
  size_t count, cap;
  struct arena arena;  // owns the bytes
  size_t bytes;
  uint64_t requests;  // accesses that reached us, before any merging
  bool overflow;      // a bound was hit: the record is incomplete
};

void events_add(struct event_log *log, enum event_kind kind, struct span path, struct claim claim);
// As `events_add` for the path "<parent>/<name>".
void events_add_child(struct event_log *log, enum event_kind kind, struct span parent,
                      struct span name, struct claim claim);
void events_seal(struct event_log *log);
void events_free(struct event_log *log);

#endif
