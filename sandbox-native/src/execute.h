// A request in, evidence out: one action from its bytes to its bytes.
#ifndef CONTINUITY_EXECUTE_H
#define CONTINUITY_EXECUTE_H

#include <stdint.h>

#include "bytes.h"
#include "fail.h"

// Takes ownership of `message`.
int execute(uint8_t *message, size_t len, struct bytes *evidence, struct fault *f);

#endif
