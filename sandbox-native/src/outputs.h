// What the action left in /work/out, copied into `incoming`. Runs when no process of the action is left.
#ifndef CONTINUITY_OUTPUTS_H
#define CONTINUITY_OUTPUTS_H

#include <stdbool.h>
#include <stdint.h>

#include "bytes.h"
#include "fail.h"
#include "identity.h"
#include "request.h"

// The fields of the evidence, encoded (docs/codec.md, ExecutionEvidence).
struct collection {
  struct bytes outputs, missing, dropped;  // items only; the counts stand beside
  uint32_t output_count, missing_count, dropped_count;
  bool overflow;  // more bytes or entries than the request allows
};

// Makes `incoming`/out and the folders of the declared outputs, owned by the action's user.
int outputs_prepare(int incoming, const struct request *q, const struct identity *id,
                    struct fault *f);
// A new, empty folder that can become /work/out.
int outputs_make_folder(const char *path, const struct identity *id, struct fault *f);
// Regular files with one name, directories and symbolic links are copied; links are never followed;
// what is neither, or not declared, is `dropped`.
int outputs_collect(int incoming, const struct request *q, struct collection *c, struct fault *f);
// Removes incoming/out, or renames it to incoming/kept.
int outputs_discard(int incoming, bool keep, struct fault *f);
// Empties incoming, results included: there is no evidence of them.
int outputs_abandon(int incoming, struct fault *f);
void collection_free(struct collection *c);

#endif
