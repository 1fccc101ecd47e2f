// A decoded SandboxRequest with its Action: what to run, and the view it gets.
#ifndef CONTINUITY_REQUEST_H
#define CONTINUITY_REQUEST_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "bytes.h"
#include "fail.h"
#include "view.h"

enum isolation_mode { MODE_FULL, MODE_NO_FUSE };
enum output_kind { OUTPUT_FILE, OUTPUT_TREE };
enum provision { PROVISION_HOST, PROVISION_VIRTUAL };

struct view_spec {
  uint32_t uid, gid;
  char *host_name;
  uint64_t epoch;
  uint32_t umask, cpus;
  char *cwd;
  uint64_t tmp_bytes, tmp_inodes, memory_bytes;
  uint32_t processes, open_files;
  uint64_t file_bytes, stack_bytes;
  enum provision clock, random, machine;
};

struct output_decl {
  struct span path;  // relative to /work/out
  enum output_kind kind;
};

// A canonical tree of the store, bound read-only at `path`.
struct tree_mount {
  char *path;  // absolute, in the sandbox
  const uint8_t *digest;
};

struct request {
  uint8_t *message;  // owns every span below
  size_t message_len;
  uint8_t action_digest[SHA256_SIZE];
  enum isolation_mode mode;
  char *blobs, *trees, *incoming;
  uint64_t timeout_millis, kill_delay_millis, stdout_bytes, stderr_bytes, output_bytes;
  uint32_t output_entries;
  bool keep, interactive;

  char **argv, **envp;
  bool wants_time, wants_random;
  struct view_spec spec;
  struct output_decl *outputs;
  uint32_t output_count;
  struct tree_mount *mounts;
  uint32_t mount_count;
  struct view view;
  struct arena texts;  // strings made here
};

// Takes ownership of `message`, whatever the outcome; `request_free` releases it.
int request_decode(struct request *q, uint8_t *message, size_t len, struct fault *f);
void request_free(struct request *q);

#endif
