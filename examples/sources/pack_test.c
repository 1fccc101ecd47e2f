/* Packs a buffer with LZ4 and unpacks it; xxHash says that it is the same. */
#include <stdio.h>

#include "lz4.h"
#include "xxhash.h"

static char original[100000], packed[120000], restored[100000];

int main(void) {
  /* The published value of xxHash for no bytes and the seed 0. */
  if (XXH64("", 0, 0) != 0xEF46DB3751D8E999ULL)
    return 1;
  for (unsigned i = 0; i < sizeof original; i++)
    original[i] = (char)(i % 251);
  int size = LZ4_compress_limitedOutput(original, packed, sizeof original, sizeof packed);
  if (size <= 0 || size >= (int)sizeof original / 10)
    return 2;
  if (LZ4_decompress_safe(packed, restored, size, sizeof restored) != (int)sizeof restored)
    return 3;
  if (XXH64(original, sizeof original, 0) != XXH64(restored, sizeof restored, 0))
    return 4;
  /* One byte fewer of what was packed is no whole block. */
  if (LZ4_decompress_safe(packed, restored, size - 1, sizeof restored) >= 0)
    return 5;
  printf("%zu bytes as %d and back\n", sizeof original, size);
  return 0;
}
