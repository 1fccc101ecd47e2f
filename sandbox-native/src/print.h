// Canonical bytes as JSON, for people. Bytes and paths are percent-encoded, digests are hexadecimal.
#ifndef CONTINUITY_PRINT_H
#define CONTINUITY_PRINT_H

#include <stdio.h>

#include "fail.h"
#include "schema.h"

// Any message of schema.h; nested messages are rendered in place if they are sound.
int print_message(FILE *out, const uint8_t *data, size_t len, struct fault *f);

#endif
