// ExecutionEvidence, from what happened.
#ifndef CONTINUITY_EVIDENCE_H
#define CONTINUITY_EVIDENCE_H

#include <stdbool.h>

#include "bytes.h"
#include "fail.h"
#include "outputs.h"
#include "request.h"
#include "supervise.h"

// Hashes this helper's own executable, once in its life.
int evidence_prepare(struct fault *f);
// A small part of that, while there is nothing else to do. False once nothing is left, or on trouble, which
// `evidence_prepare` then tells.
bool evidence_prepare_part(void);
// Encodes and checks the message; what is not an encoding never leaves this process.
int evidence_encode(const struct request *q, const struct execution *x, const struct sandbox *s,
                    const struct collection *c, struct bytes *out, struct fault *f);

#endif
