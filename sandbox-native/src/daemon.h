// The resident helper: a socket, a process per connection, a sandbox in stock.
#ifndef CONTINUITY_DAEMON_H
#define CONTINUITY_DAEMON_H

#include "fail.h"

// Serves until standard input ends or SIGTERM comes. `socket_path` is created (mode 0600) and removed; `scratch` is a
// folder on the file system of the blobs, for output folders that are made ahead.
int daemon_run(const char *socket_path, const char *scratch, struct fault *f);

#endif
