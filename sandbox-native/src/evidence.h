// ExecutionEvidence, from what happened.
#ifndef CONTINUITY_EVIDENCE_H
#define CONTINUITY_EVIDENCE_H

#include "bytes.h"
#include "fail.h"
#include "outputs.h"
#include "request.h"
#include "supervise.h"

// Hashes this helper's own executable, once: while a sandbox is being made there is time for it.
int evidence_prepare(struct fault *f);
// Encodes and checks the message; what is not an encoding never leaves this process.
int evidence_encode(const struct request *q, const struct execution *x, const struct sandbox *s,
                    const struct collection *c, struct bytes *out, struct fault *f);

#endif
