#include "fail.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *fault_name(enum fault_code code) {
  switch (code) {
    case FAULT_NONE: return "NONE";
    case FAULT_REQUEST: return "REQUEST_REFUSED";
    case FAULT_USERNS: return "USERNS_UNAVAILABLE";
    case FAULT_FUSE: return "FUSE_UNAVAILABLE";
    case FAULT_INPUT: return "INPUT_UNREADABLE";
    case FAULT_ROOT: return "ROOT_FAILED";
    case FAULT_CONFINE: return "CONFINEMENT_FAILED";
    case FAULT_LIMITS: return "LIMITS_FAILED";
    case FAULT_SERVE: return "VIEW_FAILED";
    case FAULT_OUTPUT: return "OUTPUTS_FAILED";
    case FAULT_INTERNAL: return "INTERNAL";
  }
  return "INTERNAL";
}

int fault_set(struct fault *f, enum fault_code code, int err, const char *format, ...) {
  if (f->code != FAULT_NONE) {
    return -1;
  }
  f->code = code;
  va_list args;
  va_start(args, format);
  int n = vsnprintf(f->message, sizeof f->message, format, args);
  va_end(args);
  size_t used = n < 0 ? 0 : (size_t)n;
  if (err != 0 && used < sizeof f->message) {
    (void)snprintf(f->message + used, sizeof f->message - used, ": %s", strerror(err));
  }
  return -1;
}
