// A request in, evidence out: one action from its bytes to its bytes.
#ifndef CONTINUITY_EXECUTE_H
#define CONTINUITY_EXECUTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes.h"
#include "fail.h"
#include "sandbox.h"

// A sandbox with what it was made for. It stands ready for any request of the same shape.
struct prepared {
  bool exists;
  struct sandbox sandbox;
  struct request request;  // owns the template
  struct event_log log;
  struct fault fault;
  char out_folder[4096];  // on the host
};

struct job {
  struct request request;
  struct prepared cell;  // the sandbox in which it ran
  struct bytes evidence;
  struct fault fault;
};

// Runs the request and fills `evidence` or `fault`; takes ownership of `message`. A `spare` of the right shape is used
// up (else left alone). The action is stopped when `client` is gone. The sandbox of the job lives on until `job_finish`,
// so that the evidence can be delivered while it is taken down; `request` until `request_free`.
int job_run(struct job *j, uint8_t *message, size_t len, struct prepared *spare,
            struct client client);
void job_finish(struct job *j);

// Makes a sandbox like that of a request, which it takes, with /work/out in a new folder of `scratch`, unless there is
// one of that shape. On trouble there is none afterwards: the next request then makes its own and tells the trouble.
void prepare_like(struct prepared *p, struct request *q, const char *scratch);
void prepared_discard(struct prepared *p);

#endif
