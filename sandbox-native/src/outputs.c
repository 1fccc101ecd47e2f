#define _GNU_SOURCE

#include "outputs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "blob.h"
#include "sys.h"
#include "weaken.h"

#define OUT_FOLDER "out"
#define KEPT_FOLDER "kept"

enum { DEPTH_LIMIT = 256, PATH_LIMIT = 4096, COPY_SIZE = 1 << 18, RESOLVE = CT_RESOLVE_BENEATH | CT_RESOLVE_NO_SYMLINKS | CT_RESOLVE_NO_MAGICLINKS | CT_RESOLVE_NO_XDEV };

// The tags of Entry; those of Collected agree for files.
enum { ENTRY_FILE, ENTRY_LINK, ENTRY_DIRECTORY };
enum { COLLECTED_FILE, COLLECTED_TREE };

// A path with the encoding of what is there.
struct item {
  char *path;
  struct bytes value;
};

struct items {
  struct item *data;
  size_t count, cap;
};

struct collector {
  const struct request *q;
  int incoming;
  uint64_t bytes;
  uint32_t entries;
  bool overflow;
  struct items dropped;
  struct fault *fault;
};

static struct item *items_add(struct items *v, const char *path, struct fault *f) {
  if (v->count == v->cap) {
    size_t cap = v->cap == 0 ? 16 : v->cap * 2;
    struct item *data = realloc(v->data, cap * sizeof *data);
    if (data == NULL) {
      fault_set(f, FAULT_INTERNAL, 0, "no memory for the outputs");
      return NULL;
    }
    v->data = data;
    v->cap = cap;
  }
  struct item *item = &v->data[v->count];
  *item = (struct item){.path = strdup(path)};
  if (item->path == NULL) {
    fault_set(f, FAULT_INTERNAL, 0, "no memory for the outputs");
    return NULL;
  }
  v->count++;
  return item;
}

static int by_path(const void *a, const void *b) {
  return strcmp(((const struct item *)a)->path, ((const struct item *)b)->path);
}

static void items_free(struct items *v) {
  for (size_t i = 0; i < v->count; i++) {
    free(v->data[i].path);
    bytes_free(&v->data[i].value);
  }
  free(v->data);
  *v = (struct items){0};
}

static void append_path(struct bytes *b, const char *path) {
  size_t len = strlen(path);
  bytes_u32(b, (uint32_t)len);
  bytes_append(b, path, len);
}

// False once the request's bounds are passed.
static bool account(struct collector *c, uint64_t bytes, uint32_t entries) {
  c->bytes += bytes;
  c->entries += entries;
  if (!weakened("bounds") && (c->bytes > c->q->output_bytes || c->entries > c->q->output_entries)) {
    c->overflow = true;
  }
  return !c->overflow;
}

// An action may take its own permissions away; its files are ours by now.
static int open_anyway(int folder, const char *path, uint64_t flags) {
  if (weakened("nofollow")) {
    return openat(folder, path, (int)flags | O_CLOEXEC | O_NONBLOCK);
  }
  int fd = sys_openat2(folder, path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, RESOLVE);
  if (fd >= 0 || errno != EACCES) {
    return fd;
  }
  int at = sys_openat2(folder, path, O_PATH | O_CLOEXEC | O_NOFOLLOW, RESOLVE);
  if (at < 0) {
    return -1;
  }
  char link[40];
  (void)snprintf(link, sizeof link, "/proc/self/fd/%d", at);
  struct stat st;
  if (fstat(at, &st) == 0 && !S_ISLNK(st.st_mode)) {
    (void)chmod(link, 0700);
  }
  close(at);
  return sys_openat2(folder, path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, RESOLVE);
}

// Copies an open regular file and appends `digest, bytes, executable`.
static int copy_file(struct collector *c, int fd, mode_t mode, struct bytes *out) {
  static uint8_t buffer[COPY_SIZE];
  struct blob_writer w;
  if (blob_begin(&w, c->incoming, c->fault) != 0) {
    return -1;
  }
  for (;;) {
    ssize_t n = read(fd, buffer, COPY_SIZE);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0) {
      fault_set(c->fault, FAULT_OUTPUT, errno, "reading an output");
    }
    if (n <= 0) {
      break;
    }
    if (!account(c, (uint64_t)n, 0) || blob_write(&w, buffer, (size_t)n, c->fault) != 0) {
      break;
    }
  }
  if (c->overflow || c->fault->code != FAULT_NONE) {
    blob_abandon(&w);
    return -1;
  }
  if (blob_finish(&w, c->fault) != 0) {
    return -1;
  }
  bytes_append(out, w.digest, SHA256_SIZE);
  bytes_u64(out, w.bytes);
  bytes_u8(out, (mode & 0111) != 0);
  return 0;
}

static int drop(struct collector *c, const char *path) {
  return account(c, 0, 1) && items_add(&c->dropped, path, c->fault) != NULL ? 0 : -1;
}

// A directory stream that owns its descriptor.
static DIR *stream_of(struct collector *c, int fd) {
  DIR *d = fd < 0 ? NULL : fdopendir(fd);
  if (d == NULL) {
    fault_set(c->fault, FAULT_OUTPUT, errno, "listing an output folder");
    if (fd >= 0) {
      close(fd);
    }
  }
  return d;
}

static struct dirent *next_entry(DIR *d) {
  struct dirent *e;
  do {
    e = readdir(d);
  } while (e != NULL && (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0));
  return e;
}

// "<base>/<name>", or "<name>" at the top; false if longer than a path may be.
static bool child_path(char out[PATH_LIMIT + 1], const char *base, const char *name) {
  int n = snprintf(out, PATH_LIMIT + 1, "%s%s%s", base, *base == '\0' ? "" : "/", name);
  return n > 0 && n <= PATH_LIMIT;
}

enum outcome { TAKEN, REJECTED, FAILED };

struct tree_walk {
  struct collector *c;
  const char *output;  // its path below /work/out, for messages and `dropped`
  struct items entries;
};

static enum outcome reject(struct tree_walk *w, const char *path) {
  char full[PATH_LIMIT + 1];
  if (!child_path(full, w->output, path)) {
    return REJECTED;
  }
  return drop(w->c, full) == 0 ? REJECTED : FAILED;
}

static enum outcome walk_folder(struct tree_walk *w, int fd, const char *base, unsigned depth);

static enum outcome walk_entry(struct tree_walk *w, int folder, const char *name, const char *path,
                               unsigned depth) {
  struct collector *c = w->c;
  struct stat st;
  if (!account(c, 0, 1)) {
    return FAILED;
  }
  if (fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) != 0) {
    fault_set(c->fault, FAULT_OUTPUT, errno, "looking at the output %s/%s", w->output, path);
    return FAILED;
  }
  if (S_ISLNK(st.st_mode)) {
    char target[PATH_LIMIT + 1];
    ssize_t n = readlinkat(folder, name, target, sizeof target);
    if (n <= 0 || n > PATH_LIMIT) {
      return reject(w, path);
    }
    struct item *item = items_add(&w->entries, path, c->fault);
    if (item == NULL) {
      return FAILED;
    }
    bytes_u8(&item->value, ENTRY_LINK);
    bytes_u32(&item->value, (uint32_t)n);
    bytes_append(&item->value, target, (size_t)n);
    return TAKEN;
  }
  if (!S_ISDIR(st.st_mode) && (!S_ISREG(st.st_mode) || st.st_nlink != 1)) {
    return reject(w, path);
  }
  int fd = open_anyway(folder, name, S_ISDIR(st.st_mode) ? O_RDONLY | O_DIRECTORY : O_RDONLY);
  if (fd < 0) {
    fault_set(c->fault, FAULT_OUTPUT, errno, "opening the output %s/%s", w->output, path);
    return FAILED;
  }
  if (S_ISDIR(st.st_mode)) {
    return depth == DEPTH_LIMIT ? (close(fd), reject(w, path)) : walk_folder(w, fd, path, depth + 1);
  }
  struct item *item = items_add(&w->entries, path, c->fault);
  if (item != NULL) {
    bytes_u8(&item->value, ENTRY_FILE);
  }
  bool copied = item != NULL && copy_file(c, fd, st.st_mode, &item->value) == 0;
  close(fd);
  return copied ? TAKEN : FAILED;
}

static enum outcome walk_folder(struct tree_walk *w, int fd, const char *base, unsigned depth) {
  DIR *d = stream_of(w->c, fd);
  if (d == NULL) {
    return FAILED;
  }
  enum outcome worst = TAKEN;
  bool empty = true;
  for (struct dirent *e = next_entry(d); e != NULL && worst != FAILED; e = next_entry(d)) {
    char path[PATH_LIMIT + 1];
    empty = false;
    enum outcome o = child_path(path, base, e->d_name)
                         ? walk_entry(w, dirfd(d), e->d_name, path, depth)
                         : reject(w, base);
    worst = o > worst ? o : worst;
  }
  closedir(d);
  if (empty && *base != '\0') {
    struct item *item = items_add(&w->entries, base, w->c->fault);
    if (item == NULL) {
      return FAILED;
    }
    bytes_u8(&item->value, ENTRY_DIRECTORY);
  }
  return worst;
}

static enum outcome collect_tree(struct collector *c, int fd, const char *output,
                                 struct bytes *out) {
  struct tree_walk w = {.c = c, .output = output};
  enum outcome o = walk_folder(&w, fd, "", 1);
  if (o == TAKEN) {
    if (w.entries.count != 0) {
      qsort(w.entries.data, w.entries.count, sizeof *w.entries.data, by_path);
    }
    bytes_u8(out, COLLECTED_TREE);
    bytes_u32(out, (uint32_t)w.entries.count);
    for (size_t i = 0; i < w.entries.count; i++) {
      append_path(out, w.entries.data[i].path);
      bytes_append(out, w.entries.data[i].value.data, w.entries.data[i].value.len);
    }
  }
  items_free(&w.entries);
  return o;
}

static enum outcome collect_one(struct collector *c, int out_fd, const struct output_decl *o,
                                const char *path, struct bytes *out) {
  bool tree = o->kind == OUTPUT_TREE;
  struct stat st;
  // The name may lead through a link that the action planted: the resolution refuses.
  int fd = open_anyway(out_fd, path, tree ? O_RDONLY | O_DIRECTORY : O_RDONLY);
  if (fd < 0) {
    return REJECTED;
  }
  if (fstat(fd, &st) != 0 || (tree ? !S_ISDIR(st.st_mode) : (!S_ISREG(st.st_mode) && !weakened("kinds")) || (st.st_nlink != 1 && !weakened("links")))) {
    close(fd);
    return REJECTED;
  }
  if (!account(c, 0, 1)) {
    close(fd);
    return FAILED;
  }
  if (tree) {
    return collect_tree(c, fd, path, out);
  }
  bytes_u8(out, COLLECTED_FILE);
  int copied = copy_file(c, fd, st.st_mode, out);
  close(fd);
  return copied == 0 ? TAKEN : FAILED;
}

// How a path below /work/out relates to the declared outputs.
enum relation { UNDECLARED, DECLARED, ABOVE_DECLARED };

static enum relation relation_of(const struct request *q, const char *path) {
  size_t len = strlen(path);
  for (uint32_t i = 0; i < q->output_count; i++) {
    struct span o = q->outputs[i].path;
    if (o.len >= len && memcmp(o.data, path, len) == 0) {
      if (o.len == len) {
        return DECLARED;
      }
      if (o.data[len] == '/') {
        return ABOVE_DECLARED;
      }
    }
  }
  return UNDECLARED;
}

static int find_dropped(struct collector *c, int fd, const char *base, unsigned depth) {
  DIR *d = stream_of(c, fd);
  if (d == NULL) {
    return -1;
  }
  int result = 0;
  for (struct dirent *e = next_entry(d); e != NULL && result == 0; e = next_entry(d)) {
    char path[PATH_LIMIT + 1];
    if (!child_path(path, base, e->d_name)) {
      continue;
    }
    enum relation r = relation_of(c->q, path);
    if (r == UNDECLARED) {
      result = drop(c, path);
    } else if (r == ABOVE_DECLARED) {
      int inner = open_anyway(dirfd(d), e->d_name, O_RDONLY | O_DIRECTORY);
      // A link or a file in the place of a folder: the output below it is missing, this is what is there.
      result = inner < 0 || depth == DEPTH_LIMIT ? drop(c, path)
                                                 : find_dropped(c, inner, path, depth + 1);
    }
  }
  closedir(d);
  return result;
}

int outputs_collect(int incoming, const struct request *q, struct collection *result,
                    struct fault *f) {
  struct collector c = {.q = q, .incoming = incoming, .fault = f};
  int out_fd = openat(incoming, OUT_FOLDER, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
  if (out_fd < 0) {
    fault_set(f, FAULT_OUTPUT, errno, "opening the output folder");
  }
  for (uint32_t i = 0; f->code == FAULT_NONE && !c.overflow && i < q->output_count; i++) {
    const struct output_decl *o = &q->outputs[i];
    char *path = span_dup(o->path);
    if (path == NULL) {
      fault_set(f, FAULT_INTERNAL, 0, "no memory for the outputs");
      break;
    }
    size_t before = result->outputs.len;
    append_path(&result->outputs, path);
    switch (collect_one(&c, out_fd, o, path, &result->outputs)) {
      case TAKEN: result->output_count++; break;
      case REJECTED:
        result->outputs.len = before;
        append_path(&result->missing, path);
        result->missing_count++;
        break;
      case FAILED: break;
    }
    free(path);
  }
  if (f->code == FAULT_NONE && !c.overflow) {
    (void)find_dropped(&c, dup(out_fd), "", 1);
  }
  if (c.dropped.count != 0) {
    qsort(c.dropped.data, c.dropped.count, sizeof *c.dropped.data, by_path);
  }
  for (size_t i = 0; i < c.dropped.count; i++) {
    if (i == 0 || strcmp(c.dropped.data[i - 1].path, c.dropped.data[i].path) != 0) {
      append_path(&result->dropped, c.dropped.data[i].path);
      result->dropped_count++;
    }
  }
  result->overflow = c.overflow;
  if (result->outputs.failed || result->missing.failed || result->dropped.failed) {
    fault_set(f, FAULT_INTERNAL, 0, "no memory for the outputs");
  }
  items_free(&c.dropped);
  if (out_fd >= 0) {
    close(out_fd);
  }
  return f->code == FAULT_NONE ? 0 : -1;
}

static int make_folder(int at, const char *name, const struct identity *id, struct fault *f) {
  if (mkdirat(at, name, 0755) != 0 && errno != EEXIST) {
    return fault_set(f, FAULT_OUTPUT, errno, "making the output folder %s", name);
  }
  if (id->changes && fchownat(at, name, id->uid, id->gid, AT_SYMLINK_NOFOLLOW) != 0) {
    return fault_set(f, FAULT_OUTPUT, errno, "handing over the output folder %s", name);
  }
  return 0;
}

int outputs_prepare(int incoming, const struct request *q, const struct identity *id,
                    struct fault *f) {
  mode_t before = umask(022);  // what the action sees of these folders is constant
  int result = make_folder(incoming, OUT_FOLDER, id, f);
  for (uint32_t i = 0; result == 0 && i < q->output_count; i++) {
    struct span o = q->outputs[i].path;
    char path[sizeof OUT_FOLDER + PATH_LIMIT + 1];
    int n = snprintf(path, sizeof path, OUT_FOLDER "/%.*s", (int)o.len, (const char *)o.data);
    for (int k = (int)sizeof OUT_FOLDER; result == 0 && k < n; k++) {
      if (path[k] == '/') {
        path[k] = '\0';
        result = make_folder(incoming, path, id, f);
        path[k] = '/';
      }
    }
  }
  (void)umask(before);
  return result;
}

int outputs_make_folder(const char *path, const struct identity *id, struct fault *f) {
  mode_t before = umask(022);
  int result = make_folder(AT_FDCWD, path, id, f);
  (void)umask(before);
  return result;
}

// Folders nested deeper than this are first moved up: an action can make them deeper than any stack.
enum { REMOVE_DEPTH = 64 };

struct removal {
  int top;            // folder into which deep folders are moved
  unsigned moved;     // how many were moved
  unsigned removed;   // how many of them are gone again
};

static void deep_name(char out[32], unsigned serial) { (void)snprintf(out, 32, ".deep-%u", serial); }

static int remove_all(struct removal *r, int folder, const char *name, unsigned depth) {
  if (unlinkat(folder, name, 0) == 0 || errno == ENOENT ||
      (errno == EISDIR && unlinkat(folder, name, AT_REMOVEDIR) == 0)) {
    return 0;
  }
  if (depth == REMOVE_DEPTH) {
    char up[32];
    deep_name(up, r->moved++);
    return renameat(folder, name, r->top, up);
  }
  int fd = open_anyway(folder, name, O_RDONLY | O_DIRECTORY);
  if (fd < 0) {
    return -1;
  }
  struct stat st;
  if (fstat(fd, &st) == 0 && (st.st_mode & 0700) != 0700) {
    (void)fchmod(fd, 0700);
  }
  DIR *d = fdopendir(fd);
  if (d == NULL) {
    close(fd);
    return -1;
  }
  int result = 0;
  for (struct dirent *e = next_entry(d); e != NULL; e = next_entry(d)) {
    result |= remove_all(r, dirfd(d), e->d_name, depth + 1);
  }
  closedir(d);
  return unlinkat(folder, name, AT_REMOVEDIR) == 0 ? result : -1;
}

static int remove_out(int incoming) {
  struct removal r = {.top = incoming};
  int result = remove_all(&r, incoming, OUT_FOLDER, 0);
  for (; result == 0 && r.removed < r.moved; r.removed++) {
    char name[32];
    deep_name(name, r.removed);
    result = remove_all(&r, incoming, name, 0);
  }
  return result;
}

int outputs_discard(int incoming, bool keep, struct fault *f) {
  if (keep) {
    return renameat(incoming, OUT_FOLDER, incoming, KEPT_FOLDER) == 0
               ? 0
               : fault_set(f, FAULT_OUTPUT, errno, "keeping the output folder");
  }
  return remove_out(incoming) == 0
             ? 0
             : fault_set(f, FAULT_OUTPUT, errno, "removing the output folder");
}

int outputs_abandon(int incoming, struct fault *f) {
  int result = remove_out(incoming);
  int fd = openat(incoming, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *d = fd < 0 ? NULL : fdopendir(fd);
  if (d == NULL) {
    if (fd >= 0) {
      close(fd);
    }
    return fault_set(f, FAULT_OUTPUT, errno, "emptying incoming");
  }
  for (struct dirent *e = next_entry(d); e != NULL; e = next_entry(d)) {
    result |= unlinkat(incoming, e->d_name, 0);
  }
  closedir(d);
  return result == 0 ? 0 : fault_set(f, FAULT_OUTPUT, errno, "emptying incoming");
}

void collection_free(struct collection *c) {
  bytes_free(&c->outputs);
  bytes_free(&c->missing);
  bytes_free(&c->dropped);
}
