// SHA-256 (FIPS 180-4).
#ifndef CONTINUITY_SHA256_H
#define CONTINUITY_SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { SHA256_SIZE = 32, SHA256_HEX = 2 * SHA256_SIZE + 1 };

struct sha256 {
  uint32_t state[8];
  uint64_t total;
  uint8_t block[64];
};

void sha256_init(struct sha256 *s);
void sha256_update(struct sha256 *s, const void *data, size_t len);
void sha256_final(struct sha256 *s, uint8_t out[SHA256_SIZE]);
void sha256_of(const void *data, size_t len, uint8_t out[SHA256_SIZE]);
// Lower-case, with a NUL.
void sha256_hex(const uint8_t digest[SHA256_SIZE], char out[SHA256_HEX]);

#endif
