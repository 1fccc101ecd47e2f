// Memory that is given out piece by piece and freed as a whole.
#ifndef CONTINUITY_ARENA_H
#define CONTINUITY_ARENA_H

#include <stddef.h>
#include <stdint.h>

struct arena {
  struct arena_chunk *chunks;
};

// Bytes without alignment, good until `arena_free`; NULL without memory.
uint8_t *arena_take(struct arena *a, size_t size);
void arena_free(struct arena *a);

#endif
