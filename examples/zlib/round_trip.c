/* Compresses a buffer, decompresses it and compares. */
#include <stdio.h>
#include <string.h>

#include "zlib.h"

static unsigned char original[100000], packed[120000], restored[100000];

int main(void) {
  for (unsigned i = 0; i < sizeof original; i++)
    original[i] = (unsigned char)((i * i) >> 7);
  uLongf packed_size = sizeof packed, restored_size = sizeof restored;
  if (compress(packed, &packed_size, original, sizeof original) != Z_OK)
    return 1;
  if (uncompress(restored, &restored_size, packed, packed_size) != Z_OK)
    return 2;
  if (restored_size != sizeof original || memcmp(original, restored, restored_size) != 0)
    return 3;
  printf("zlib %s: %lu bytes as %lu and back\n", zlibVersion(), (unsigned long)sizeof original,
         (unsigned long)packed_size);
  return 0;
}
