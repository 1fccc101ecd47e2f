#include "arena.h"

#include <stdlib.h>

enum { CHUNK_SIZE = 64 << 10 };

struct arena_chunk {
  struct arena_chunk *next;
  size_t used, size;
  uint8_t data[];
};

uint8_t *arena_take(struct arena *a, size_t size) {
  struct arena_chunk *c = a->chunks;
  if (c == NULL || c->size - c->used < size) {
    size_t room = size > CHUNK_SIZE ? size : CHUNK_SIZE;
    c = malloc(sizeof *c + room);
    if (c == NULL) {
      return NULL;
    }
    *c = (struct arena_chunk){.next = a->chunks, .size = room};
    a->chunks = c;
  }
  uint8_t *p = c->data + c->used;
  c->used += size;
  return p;
}

void arena_free(struct arena *a) {
  while (a->chunks != NULL) {
    struct arena_chunk *next = a->chunks->next;
    free(a->chunks);
    a->chunks = next;
  }
}
