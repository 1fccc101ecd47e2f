#define _GNU_SOURCE

#include "request.h"

#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "strict.h"

enum { ROLE_MAX = 32, HOST_NAME_MAX_BYTES = 64 };

// A string that lives as long as the request, joined from four parts; NULL without memory.
static char *join(struct request *q, const char *a, struct span b, const char *c, struct span d) {
  size_t a_len = strlen(a), c_len = strlen(c);
  uint8_t *s = arena_take(&q->texts, a_len + b.len + c_len + d.len + 1);
  if (s != NULL) {
    uint8_t *end = mempcpy(mempcpy(s, a, a_len), b.data, b.len);
    end = mempcpy(mempcpy(end, c, c_len), d.data, d.len);
    *end = '\0';
  }
  return (char *)s;
}

static const struct span nothing = {(const uint8_t *)"", 0};

static char *text_of(struct request *q, struct span s) { return join(q, "", s, "", nothing); }

static struct span span_of(const char *text) {
  return (struct span){(const uint8_t *)text, (uint32_t)strlen(text)};
}

static bool has_nul(struct span s) { return s.len != 0 && memchr(s.data, 0, s.len) != NULL; }

static int no_memory(struct fault *f) {
  return fault_set(f, FAULT_INTERNAL, 0, "no memory for the request");
}

static int illegal(struct fault *f, const char *what, struct span s) {
  return fault_set(f, FAULT_REQUEST, 0, "%s \"%.*s\" is not legal", what,
                   (int)(s.len > 200 ? 200 : s.len), (const char *)s.data);
}

// Host folders are opened without following anything, so they must be plain absolute paths.
static int host_folder(struct request *q, struct span s, const char *what, char **out,
                       struct fault *f) {
  if (!path_is_normal(s)) {
    return illegal(f, what, s);
  }
  *out = text_of(q, s);
  return *out == NULL ? no_memory(f) : 0;
}

static int read_envelope(struct request *q, struct span *action, struct fault *f) {
  struct codec_reader r = codec_body(q->message);
  *action = read_span(&r);
  q->mode = read_u8(&r);
  struct span blobs = read_span(&r), trees = read_span(&r), incoming = read_span(&r);
  q->timeout_millis = read_u64(&r);
  q->kill_delay_millis = read_u64(&r);
  q->stdout_bytes = read_u64(&r);
  q->stderr_bytes = read_u64(&r);
  q->output_bytes = read_u64(&r);
  q->output_entries = read_u32(&r);
  q->keep = read_u8(&r) != 0;
  q->interactive = read_u8(&r) != 0;
  if (q->mode != MODE_FULL) {
    return fault_set(f, FAULT_REQUEST, 0, "mode noFuse is not offered; ask for full");
  }
  return host_folder(q, blobs, "blobs", &q->blobs, f) ||
                 host_folder(q, trees, "trees", &q->trees, f) ||
                 host_folder(q, incoming, "incoming", &q->incoming, f)
             ? -1
             : 0;
}

static int read_command(struct request *q, struct codec_reader *r, struct fault *f) {
  uint32_t n = read_u32(r);
  q->argv = calloc((size_t)n + 1, sizeof *q->argv);
  if (q->argv == NULL) {
    return no_memory(f);
  }
  if (n == 0) {
    return fault_set(f, FAULT_REQUEST, 0, "the command is empty");
  }
  for (uint32_t i = 0; i < n; i++) {
    struct span s = read_span(r);
    if (has_nul(s) || (i == 0 && !path_is_normal(s))) {
      return illegal(f, i == 0 ? "the program" : "the argument", s);
    }
    q->argv[i] = text_of(q, s);
    if (q->argv[i] == NULL) {
      return no_memory(f);
    }
  }
  return 0;
}

static int read_env(struct request *q, struct codec_reader *r, struct fault *f) {
  uint32_t n = read_u32(r);
  q->envp = calloc((size_t)n + 1, sizeof *q->envp);
  if (q->envp == NULL) {
    return no_memory(f);
  }
  for (uint32_t i = 0; i < n; i++) {
    struct span name = read_span(r), value = read_span(r);
    if (name.len == 0 || has_nul(name) || has_nul(value) ||
        memchr(name.data, '=', name.len) != NULL) {
      return illegal(f, "the variable", name);
    }
    q->envp[i] = join(q, "", name, "=", value);
    if (q->envp[i] == NULL) {
      return no_memory(f);
    }
  }
  return 0;
}

static int add_mount(struct request *q, char *path, const uint8_t *digest, struct fault *f) {
  if (path == NULL) {
    return no_memory(f);
  }
  struct view_node *n = view_add(&q->view, span_of(path), NODE_MOUNT_DIRECTORY, f);
  if (n == NULL) {
    return -1;
  }
  n->store_root = true;
  memcpy(n->digest, digest, SHA256_SIZE);
  // Doubling at powers of two keeps this linear without another field.
  if ((q->mount_count & (q->mount_count - 1)) == 0) {
    size_t cap = q->mount_count == 0 ? 1 : (size_t)q->mount_count * 2;
    struct tree_mount *mounts = realloc(q->mounts, cap * sizeof *mounts);
    if (mounts == NULL) {
      return no_memory(f);
    }
    q->mounts = mounts;
  }
  q->mounts[q->mount_count++] = (struct tree_mount){path, digest};
  return 0;
}

static int add_symlink(struct request *q, struct span path, struct span target, struct fault *f) {
  struct view_node *n = view_add(&q->view, path, NODE_SYMLINK, f);
  if (n == NULL) {
    return -1;
  }
  n->content = target;
  sha256_of(target.data, target.len, n->digest);
  return 0;
}

// Mounts come before files: two requests with the same mounts then number the nodes above them alike, so that a
// root which was set up for one can serve the other (sandbox.h).
enum pass { PASS_MOUNTS, PASS_FILES };

// A reference to content, in the order of its encoding.
struct ref {
  bool tree;
  const uint8_t *digest;
  bool executable;
};

static struct ref read_ref(struct codec_reader *r) {
  struct ref ref = {.tree = read_u8(r) == 1};
  ref.digest = read_digest(r);
  ref.executable = !ref.tree && read_u8(r) != 0;
  return ref;
}

static bool is_of_pass(const struct ref *ref, enum pass pass) {
  return ref->tree == (pass == PASS_MOUNTS);
}

static int add_ref(struct request *q, char *path, const struct ref *ref, struct fault *f) {
  if (ref->tree) {
    return add_mount(q, path, ref->digest, f);
  }
  if (path == NULL) {
    return no_memory(f);
  }
  struct view_node *n = view_add(&q->view, span_of(path), NODE_FILE, f);
  if (n == NULL) {
    return -1;
  }
  memcpy(n->digest, ref->digest, SHA256_SIZE);
  n->executable = ref->executable;
  return 0;
}

static bool legal_role(struct span s) {
  if (s.len == 0 || s.len > ROLE_MAX || s.data[0] < 'a' || s.data[0] > 'z') {
    return false;
  }
  for (uint32_t i = 1; i < s.len; i++) {
    uint8_t c = s.data[i];
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-')) {
      return false;
    }
  }
  return true;
}

static int read_toolchains(struct request *q, struct codec_reader *r, struct fault *f) {
  for (uint32_t n = read_u32(r); n != 0; n--) {
    struct span role = read_span(r);
    const uint8_t *digest = read_digest(r);
    if (!legal_role(role)) {
      return illegal(f, "the role", role);
    }
    if (add_mount(q, join(q, "/toolchain/", role, "", nothing), digest, f) != 0) {
      return -1;
    }
  }
  return 0;
}

static int read_root_links(struct request *q, enum pass pass, struct codec_reader *r,
                           struct fault *f) {
  for (uint32_t n = read_u32(r); n != 0; n--) {
    struct span path = read_span(r), target = read_span(r);
    if (target.len == 0 || has_nul(target)) {
      return illegal(f, "the link target", target);
    }
    if (pass == PASS_FILES && add_symlink(q, path, target, f) != 0) {
      return -1;
    }
  }
  return 0;
}

static int read_inputs(struct request *q, enum pass pass, struct codec_reader *r,
                       struct fault *f) {
  uint32_t n = read_u32(r);
  if (pass == PASS_FILES) {
    (void)view_reserve(&q->view, n);  // a saving only: `view_add` says what is wrong
  }
  for (; n != 0; n--) {
    struct span key = read_span(r);
    struct ref ref = read_ref(r);
    if (!is_of_pass(&ref, pass)) {
      continue;
    }
    if (has_nul(key)) {
      return illegal(f, "the input", key);
    }
    if (add_ref(q, join(q, "/work/", key, "", nothing), &ref, f) != 0) {
      return -1;
    }
  }
  return 0;
}

static int read_references(struct request *q, enum pass pass, struct codec_reader *r,
                           struct fault *f) {
  for (uint32_t n = read_u32(r); n != 0; n--) {
    struct ref ref = read_ref(r);
    struct span name = read_span(r);
    if (!is_of_pass(&ref, pass)) {
      continue;
    }
    char hex[SHA256_HEX];
    sha256_hex(ref.digest, hex);
    if (name.len == 0 || has_nul(name) || memchr(name.data, '/', name.len) != NULL) {
      return illegal(f, "the store name", name);
    }
    if (add_ref(q, join(q, "/store/", span_of(hex), "-", name), &ref, f) != 0) {
      return -1;
    }
  }
  return 0;
}

static int read_outputs(struct request *q, struct codec_reader *r, struct fault *f) {
  q->output_count = read_u32(r);
  q->outputs = calloc(q->output_count == 0 ? 1 : q->output_count, sizeof *q->outputs);
  if (q->outputs == NULL) {
    return no_memory(f);
  }
  for (uint32_t i = 0; i < q->output_count; i++) {
    struct span key = read_span(r);
    q->outputs[i] = (struct output_decl){key, read_u8(r)};
    char *absolute = join(q, "/", key, "", nothing);
    if (absolute == NULL) {
      return no_memory(f);
    }
    if (has_nul(key) || !path_is_normal(span_of(absolute))) {
      return illegal(f, "the output", key);
    }
    // Keys ascend, so an outer output comes before an inner one, though not always just before it.
    for (uint32_t k = 0; k < i; k++) {
      if (path_is_below(key, q->outputs[k].path)) {
        return illegal(f, "the output inside another output", key);
      }
    }
  }
  return 0;
}

static int read_coeffects(struct request *q, struct codec_reader *r, struct fault *f) {
  for (uint32_t n = read_u32(r); n != 0; n--) {
    uint8_t tag = read_u8(r);
    if (tag > 1) {
      return fault_set(f, FAULT_REQUEST, 0, "coeffects other than time and random are not offered");
    }
    q->wants_time |= tag == 0;
    q->wants_random |= tag == 1;
  }
  return 0;
}

static int read_view_spec(struct request *q, struct codec_reader *r, struct fault *f) {
  struct view_spec *s = &q->spec;
  s->uid = read_u32(r);
  s->gid = read_u32(r);
  struct span host_name = read_span(r);
  if (host_name.len == 0 || host_name.len > HOST_NAME_MAX_BYTES || has_nul(host_name)) {
    return illegal(f, "the host name", host_name);
  }
  for (uint32_t n = read_u32(r); n != 0; n--) {
    struct span path = read_span(r), content = read_span(r);
    struct view_node *node = view_add(&q->view, path, NODE_FILE, f);
    if (node == NULL) {
      return -1;
    }
    node->is_inline = true;
    node->content = content;
    sha256_of(content.data, content.len, node->digest);
  }
  s->epoch = read_u64(r);
  s->umask = read_u32(r);
  s->cpus = read_u32(r);
  struct span cwd = read_span(r);
  s->tmp_bytes = read_u64(r);
  s->tmp_inodes = read_u64(r);
  s->memory_bytes = read_u64(r);
  s->processes = read_u32(r);
  s->open_files = read_u32(r);
  s->file_bytes = read_u64(r);
  s->stack_bytes = read_u64(r);
  s->clock = read_u8(r);
  s->random = read_u8(r);
  s->machine = read_u8(r);
  if (s->random == PROVISION_VIRTUAL) {
    view_find(&q->view, span_of("/dev/random"))->kind = NODE_STREAM;
    view_find(&q->view, span_of("/dev/urandom"))->kind = NODE_STREAM;
  }
  if ((s->clock == PROVISION_VIRTUAL || s->random == PROVISION_VIRTUAL ||
       s->machine == PROVISION_VIRTUAL) &&
      !strict_supported()) {
    return fault_set(f, FAULT_REQUEST, 0, "virtual clock, randomness and machine are offered on x86-64 only");
  }
  s->host_name = text_of(q, host_name);
  s->cwd = text_of(q, cwd);
  if (s->host_name == NULL || s->cwd == NULL) {
    return no_memory(f);
  }
  if (!path_is_normal(cwd) || (strcmp(s->cwd, "/work") != 0 && strncmp(s->cwd, "/work/", 6) != 0)) {
    return illegal(f, "the working directory", cwd);
  }
  if (s->uid == UINT32_MAX || s->gid == UINT32_MAX || s->umask > 0777) {
    return fault_set(f, FAULT_REQUEST, 0, "uid, gid or umask of the viewSpec is out of range");
  }
  return 0;
}

// What every root has (docs/codec.md, section 5).
static int add_constants(struct request *q, struct fault *f) {
  static const char *const links[][2] = {{"/dev/fd", "/proc/self/fd"},
                                         {"/dev/stdin", "/proc/self/fd/0"},
                                         {"/dev/stdout", "/proc/self/fd/1"},
                                         {"/dev/stderr", "/proc/self/fd/2"}};
  for (size_t i = 0; i < sizeof links / sizeof links[0]; i++) {
    if (add_symlink(q, span_of(links[i][0]), span_of(links[i][1]), f) != 0) {
      return -1;
    }
  }
  static const char *const devices[] = {"/dev/null", "/dev/zero", "/dev/full", "/dev/random",
                                        "/dev/urandom"};
  for (size_t i = 0; i < sizeof devices / sizeof devices[0]; i++) {
    if (view_add(&q->view, span_of(devices[i]), NODE_MOUNT_FILE, f) == NULL) {
      return -1;
    }
  }
  static const char *const folders[] = {"/proc", "/tmp", "/work/out"};
  for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
    if (view_add(&q->view, span_of(folders[i]), NODE_MOUNT_DIRECTORY, f) == NULL) {
      return -1;
    }
  }
  return 0;
}

static int read_action(struct request *q, struct span action, struct fault *f) {
  struct codec_result c = codec_check(&message_action, action.data, action.len);
  if (c.error != CODEC_OK) {
    return fault_set(f, FAULT_REQUEST, 0, "the action is malformed at byte %llu: %s",
                     (unsigned long long)c.offset, codec_error_name(c.error));
  }
  sha256_of(action.data, action.len, q->action_digest);
  struct codec_reader r = codec_body(action.data);
  (void)read_u8(&r);  // the rule is no matter of the sandbox
  if (add_constants(q, f) || read_command(q, &r, f) || read_env(q, &r, f) ||
      read_toolchains(q, &r, f)) {
    return -1;
  }
  struct codec_reader again = r;
  return read_root_links(q, PASS_MOUNTS, &again, f) || read_inputs(q, PASS_MOUNTS, &again, f) ||
                 read_references(q, PASS_MOUNTS, &again, f) ||
                 read_root_links(q, PASS_FILES, &r, f) || read_inputs(q, PASS_FILES, &r, f) ||
                 read_references(q, PASS_FILES, &r, f) || read_outputs(q, &r, f) || read_coeffects(q, &r, f) ||
                 read_view_spec(q, &r, f)
             ? -1
             : view_seal(&q->view, f);
}

int request_decode(struct request *q, uint8_t *message, size_t len, struct fault *f) {
  *q = (struct request){.message = message, .message_len = len};
  struct codec_result c = codec_check(&message_sandbox_request, message, len);
  if (c.error != CODEC_OK) {
    return fault_set(f, FAULT_REQUEST, 0, "the request is malformed at byte %llu: %s",
                     (unsigned long long)c.offset, codec_error_name(c.error));
  }
  struct span action;
  return read_envelope(q, &action, f) != 0 ? -1 : read_action(q, action, f);
}

void request_free(struct request *q) {
  view_free(&q->view);
  arena_free(&q->texts);
  free(q->argv);
  free(q->envp);
  free(q->outputs);
  free(q->mounts);
  free(q->message);
  *q = (struct request){0};
}
