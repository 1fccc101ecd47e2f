#include "fuse.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/fuse.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "strict.h"
#include "sys.h"
#include "weaken.h"

enum {
  IN_SIZE = 1 << 18,    // an xattr value or a write may come, if only to be refused
  OUT_SIZE = 1 << 20,   // one answer to READ
  MAX_PAGES = OUT_SIZE / 4096,
  MODE_EXEC_OPEN = 040,  // __FMODE_EXEC (linux/fs.h): the open is execve's
};
// Not in every header we are built with.
#define OP_TMPFILE 51
#define OP_STATX 52

// A request is read, served and answered before the next, whatever view it is for.
static _Alignas(8) uint8_t in_buffer[IN_SIZE], out_buffer[OUT_SIZE];

static const uint64_t FOR_EVER = UINT64_C(1) << 40;  // seconds; the view never changes

static void reply(struct fuse_server *s, uint64_t unique, int error, const void *body, size_t len) {
  struct fuse_out_header h = {
      .len = (uint32_t)(sizeof h + (error == 0 ? len : 0)), .error = -error, .unique = unique};
  struct iovec v[2] = {{&h, sizeof h}, {(void *)(uintptr_t)body, len}};
  ssize_t n = writev(s->fd, v, error == 0 && len != 0 ? 2 : 1);
  // ENOENT: the process that asked was killed meanwhile. ENODEV: the mount is gone.
  if (n < 0 && errno != ENOENT && errno != ENODEV) {
    fault_set(s->fault, FAULT_SERVE, errno, "answering the kernel's file request");
  }
}

static struct claim claim_of(const struct view_node *n) {
  switch (n->kind) {
    case NODE_FILE:
      return (struct claim){.kind = CLAIM_FILE, .digest = n->digest, .executable = n->executable};
    case NODE_SYMLINK: return (struct claim){.kind = CLAIM_LINK, .digest = n->digest};
    case NODE_STREAM:
    case NODE_MOUNT_DIRECTORY:
    case NODE_MOUNT_FILE:
      return n->store_root ? (struct claim){.kind = CLAIM_TREE, .digest = n->digest}
                           : (struct claim){.kind = CLAIM_MOUNT};
    case NODE_DIRECTORY: break;
  }
  return (struct claim){.kind = CLAIM_DIRECTORY};
}

static void record(struct fuse_server *s, enum event_kind kind, const struct view_node *n) {
  if (s->started && !(weakened("hits") && kind != EVENT_LIST)) {
    events_add(s->log, kind, n->path, claim_of(n));
  }
}

static int blob_open(struct fuse_server *s, const struct view_node *n) {
  char hex[SHA256_HEX], path[3 + SHA256_HEX];
  sha256_hex(n->digest, hex);
  (void)snprintf(path, sizeof path, "%.2s/%s", hex, hex);
  return sys_openat2(s->blobs, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK,
                     CT_RESOLVE_BENEATH | CT_RESOLVE_NO_SYMLINKS | CT_RESOLVE_NO_MAGICLINKS);
}

// Opens the blob behind a file and learns its size. A blob that is not there is the store's trouble,
// never an answer to the action.
static int source(struct fuse_server *s, struct view_node *n) {
  if (n->is_inline) {
    n->size = n->content.len;
    return 0;
  }
  if (n->fd >= 0) {
    return 0;
  }
  int fd = blob_open(s, n);
  struct stat st;
  if (fd < 0 || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
    int error = fd < 0 ? errno : EINVAL;
    if (fd >= 0) {
      close(fd);
    }
    return fault_set(s->fault, FAULT_INPUT, error, "opening the blob of %.*s", (int)n->path.len,
                     (const char *)n->path.data);
  }
  n->fd = fd;
  n->size = st.st_size;
  s->epoch = weakened("times") ? (uint64_t)st.st_mtime : s->epoch;
  n->inode = weakened("inodes") ? st.st_ino : view_inode(n);
  return 0;
}

// Most names that are looked up are never opened: only the size stays.
static bool measured(struct fuse_server *s, struct view_node *n) {
  if (n->kind != NODE_FILE || n->size >= 0) {
    return true;
  }
  if (source(s, n) != 0) {
    return false;
  }
  if (n->fd >= 0 && n->opens == 0) {
    close(n->fd);
    n->fd = -1;
  }
  return true;
}

static void attributes(const struct fuse_server *s, struct view_node *n, struct fuse_attr *a) {
  uint32_t mode = 0;
  uint64_t size = 0;
  switch (n->kind) {
    case NODE_DIRECTORY:
    case NODE_MOUNT_DIRECTORY: mode = S_IFDIR | 0555; break;
    case NODE_FILE:
      mode = S_IFREG | (n->executable ? 0555 : 0444);
      size = (uint64_t)n->size;
      break;
    case NODE_STREAM:
    case NODE_MOUNT_FILE: mode = S_IFREG | 0444; break;
    case NODE_SYMLINK:
      mode = S_IFLNK | 0777;
      size = n->content.len;
      break;
  }
  *a = (struct fuse_attr){
      .ino = view_inode(n),
      .size = size,
      .blocks = (size + 511) / 512,
      .atime = s->epoch,
      .mtime = s->epoch,
      .ctime = s->epoch,
      .mode = mode,
      .nlink = weakened("metadata") ? 1 + (uint32_t)getpid() % 1000 : 1,
      .uid = s->uid + (weakened("owner") && getuid() != 0),
      .gid = s->gid,
      .blksize = 4096,
  };
}

static void do_lookup(struct fuse_server *s, uint64_t unique, struct view_node *parent,
                      const char *name, size_t room) {
  size_t len = strnlen(name, room);
  if ((len > 255 && !weakened("names")) || parent->path.len + 1 + len > EVENT_PATH_LIMIT) {
    reply(s, unique, ENAMETOOLONG, NULL, 0);
    return;
  }
  uint64_t valid = s->started || weakened("revalidate") ? FOR_EVER : 0;
  struct fuse_entry_out out = {.entry_valid = valid, .attr_valid = valid};
  struct view_node *n =
      view_child(s->view, view_index(s->view, parent), name, (uint32_t)len);
  if (n == NULL) {
    if (weakened("absent")) {  // every name is there, a file
      out.nodeid = (UINT64_C(1) << 40) + len;
      out.attr = (struct fuse_attr){.ino = out.nodeid, .mode = S_IFREG | 0444, .nlink = 1};
    }
    if (s->started && !weakened("misses")) {
      events_add_child(s->log, EVENT_MISS, parent->path,
                       (struct span){(const uint8_t *)name, (uint32_t)len},
                       (struct claim){.kind = CLAIM_ABSENT});
    }
    reply(s, unique, 0, &out, sizeof out);  // node 0: a negative entry, cached like a positive one
    return;
  }
  if (!measured(s, n)) {
    reply(s, unique, EIO, NULL, 0);
    return;
  }
  record(s, n->store_root ? EVENT_STORE_ROOT : EVENT_HIT, n);
  out.nodeid = view_index(s->view, n) + 1;
  attributes(s, n, &out.attr);
  reply(s, unique, 0, &out, sizeof out);
}

static void do_getattr(struct fuse_server *s, uint64_t unique, struct view_node *n) {
  if (!measured(s, n)) {
    reply(s, unique, EIO, NULL, 0);
    return;
  }
  // The root has no look-up of its own.
  if (view_index(s->view, n) == 0) {
    record(s, EVENT_HIT, n);
  }
  struct fuse_attr_out out = {.attr_valid = s->started ? FOR_EVER : 0};
  attributes(s, n, &out.attr);
  reply(s, unique, 0, &out, sizeof out);
}

static void refuse(struct fuse_server *s, uint64_t unique, struct span path, const char *operation) {
  if (s->started && !weakened("denials")) {
    events_add(s->log, EVENT_DENIED, path,
               (struct claim){.kind = CLAIM_REFUSED, .operation = operation});
  }
  reply(s, unique, EROFS, NULL, 0);
}

static void refuse_child(struct fuse_server *s, uint64_t unique, const struct view_node *parent,
                         const char *name, size_t room, const char *operation) {
  size_t len = strnlen(name, room);
  if (s->started && len <= 255 && !weakened("denials")) {
    events_add_child(s->log, EVENT_DENIED, parent->path,
                     (struct span){(const uint8_t *)name, (uint32_t)len},
                     (struct claim){.kind = CLAIM_REFUSED, .operation = operation});
  }
  reply(s, unique, len > 255 ? ENAMETOOLONG : EROFS, NULL, 0);
}

static void do_open(struct fuse_server *s, uint64_t unique, struct view_node *n, uint32_t flags) {
  if ((flags & O_ACCMODE) != O_RDONLY || (flags & O_TRUNC) != 0) {
    refuse(s, unique, n->path, "open-write");
    return;
  }
  if (n->kind == NODE_STREAM) {
    struct fuse_open_out out = {.open_flags = FOPEN_DIRECT_IO};  // no size, no cache
    reply(s, unique, 0, &out, sizeof out);
    return;
  }
  if (n->kind != NODE_FILE) {
    reply(s, unique, EINVAL, NULL, 0);
    return;
  }
  if (source(s, n) != 0) {
    reply(s, unique, EIO, NULL, 0);
    return;
  }
  record(s, (flags & MODE_EXEC_OPEN) != 0 ? EVENT_EXEC : EVENT_OPEN, n);
  n->opens++;
  struct fuse_open_out out = {.open_flags = FOPEN_KEEP_CACHE};
  reply(s, unique, 0, &out, sizeof out);
}

static void do_read(struct fuse_server *s, uint64_t unique, struct view_node *n,
                    const struct fuse_read_in *in) {
  size_t want = in->size > OUT_SIZE ? OUT_SIZE : in->size;
  if (n->is_inline) {
    uint64_t at = in->offset > n->content.len ? n->content.len : in->offset;
    size_t have = n->content.len - (size_t)at;
    reply(s, unique, 0, n->content.data + at, have < want ? have : want);
    return;
  }
  if (n->kind == NODE_STREAM) {
    strict_stream(in->offset, out_buffer, want);
    reply(s, unique, 0, out_buffer, want);
    return;
  }
  if (n->kind != NODE_FILE || source(s, n) != 0) {
    reply(s, unique, EIO, NULL, 0);
    return;
  }
  ssize_t got = pread(n->fd, out_buffer, want, (off_t)in->offset);
  if (got < 0) {
    fault_set(s->fault, FAULT_INPUT, errno, "reading the blob of %.*s", (int)n->path.len,
              (const char *)n->path.data);
    reply(s, unique, EIO, NULL, 0);
    return;
  }
  reply(s, unique, 0, out_buffer, (size_t)got);
}

// Open blobs are few; they close with the last handle, so an action that walks many files keeps none.
static void do_release(struct fuse_server *s, uint64_t unique, struct view_node *n) {
  if (n->opens != 0 && --n->opens == 0 && n->fd >= 0) {
    close(n->fd);
    n->fd = -1;
  }
  reply(s, unique, 0, NULL, 0);
}

static size_t put_name(uint8_t *out, size_t room, uint64_t inode, uint64_t next, uint32_t type,
                       struct span name) {
  size_t size = FUSE_DIRENT_ALIGN(FUSE_NAME_OFFSET + name.len);
  if (size > room) {
    return 0;
  }
  struct fuse_dirent d = {.ino = inode, .off = next, .namelen = name.len, .type = type};
  memset(out, 0, size);
  memcpy(out, &d, FUSE_NAME_OFFSET);
  memcpy(out + FUSE_NAME_OFFSET, name.data, name.len);
  return size;
}

static uint32_t dirent_type(const struct view_node *n) {
  switch (n->kind) {
    case NODE_DIRECTORY:
    case NODE_MOUNT_DIRECTORY: return S_IFDIR >> 12;
    case NODE_SYMLINK: return S_IFLNK >> 12;
    case NODE_FILE:
    case NODE_STREAM:
    case NODE_MOUNT_FILE: break;
  }
  return S_IFREG >> 12;
}

// Names in order of bytes: the host's order never shows.
static void do_readdir(struct fuse_server *s, uint64_t unique, struct view_node *n,
                       const struct fuse_read_in *in) {
  if (n->kind != NODE_DIRECTORY) {
    reply(s, unique, ENOTDIR, NULL, 0);
    return;
  }
  if (s->started) {
    uint8_t digest[SHA256_SIZE];
    view_list_digest(s->view, n, digest);
    if (!weakened("lists"))
      events_add(s->log, EVENT_LIST, n->path, (struct claim){.kind = CLAIM_NAMES, .digest = digest});
  }
  size_t room = in->size > OUT_SIZE ? OUT_SIZE : in->size, used = 0;
  for (uint64_t at = in->offset; at < (uint64_t)n->child_count + 2; at++) {
    size_t size;
    if (at < 2) {
      struct view_node *dir = at == 0 ? n : &s->view->nodes[n->parent];
      size = put_name(out_buffer + used, room - used, view_inode(dir), at + 1, S_IFDIR >> 12,
                      (struct span){(const uint8_t *)"..", (uint32_t)at + 1});
    } else {
      struct view_node *c = &s->view->nodes[s->view->children[n->first_child + at - 2]];
      size = put_name(out_buffer + used, room - used, view_inode(c), at + 1, dirent_type(c), c->name);
    }
    if (size == 0) {
      break;
    }
    used += size;
  }
  reply(s, unique, 0, out_buffer, used);
}

static void do_init(struct fuse_server *s, uint64_t unique, const struct fuse_init_in *in) {
  if (in->major != FUSE_KERNEL_VERSION || in->minor < 31) {
    fault_set(s->fault, FAULT_FUSE, 0, "the kernel's FUSE protocol is %u.%u, 7.31 is needed",
              in->major, in->minor);
    reply(s, unique, EPROTO, NULL, 0);
    return;
  }
  // No READDIRPLUS: its speculative look-ups would be recorded as accesses that nobody made.
  uint32_t wanted = FUSE_ASYNC_READ | FUSE_PARALLEL_DIROPS | FUSE_CACHE_SYMLINKS | FUSE_MAX_PAGES |
                    FUSE_BIG_WRITES;
  struct fuse_init_out out = {
      .major = FUSE_KERNEL_VERSION,
      .minor = 31,
      .max_readahead = in->max_readahead,
      .flags = in->flags & wanted,
      .max_background = 64,
      .congestion_threshold = 48,
      .max_write = 4096,
      .time_gran = 1000000000,
      .max_pages = MAX_PAGES,
  };
  reply(s, unique, 0, &out, sizeof out);
}

static void do_statfs(struct fuse_server *s, uint64_t unique) {
  struct fuse_statfs_out out = {.st = {.bsize = weakened("metadata") ? 512 : 4096, .frsize = 4096, .namelen = 255}};
  reply(s, unique, 0, &out, sizeof out);
}

// The name that a mutation of `opcode` wants to make or remove stands at this offset of the body.
static bool mutation_of_child(uint32_t opcode, size_t *name_at, const char **operation) {
  switch (opcode) {
    case FUSE_MKNOD: *name_at = sizeof(struct fuse_mknod_in), *operation = "create"; return true;
    case FUSE_MKDIR: *name_at = sizeof(struct fuse_mkdir_in), *operation = "mkdir"; return true;
    case FUSE_CREATE: *name_at = sizeof(struct fuse_create_in), *operation = "create"; return true;
    case FUSE_LINK: *name_at = sizeof(struct fuse_link_in), *operation = "link"; return true;
    case FUSE_SYMLINK: *name_at = 0, *operation = "symlink"; return true;
    case FUSE_UNLINK: *name_at = 0, *operation = "unlink"; return true;
    case FUSE_RMDIR: *name_at = 0, *operation = "rmdir"; return true;
    case FUSE_RENAME: *name_at = sizeof(struct fuse_rename_in), *operation = "rename"; return true;
    case FUSE_RENAME2: *name_at = sizeof(struct fuse_rename2_in), *operation = "rename"; return true;
    default: return false;
  }
}

static const char *mutation_of_node(uint32_t opcode) {
  switch (opcode) {
    case FUSE_SETATTR: return "setattr";
    case FUSE_SETXATTR: return "setxattr";
    case FUSE_REMOVEXATTR: return "removexattr";
    case FUSE_WRITE: return "write";
    case FUSE_FALLOCATE: return "fallocate";
    case FUSE_COPY_FILE_RANGE: return "write";
    case OP_TMPFILE: return "create";
    default: return NULL;
  }
}

// Asked only by somebody who looks at the tree; background reads and forgets are not.
static bool is_access(uint32_t opcode) {
  switch (opcode) {
    case FUSE_FORGET:
    case FUSE_BATCH_FORGET:
    case FUSE_RELEASE:
    case FUSE_RELEASEDIR:
    case FUSE_INTERRUPT:
    case FUSE_DESTROY:
    case FUSE_READ:
    case FUSE_FLUSH: return false;
    default: return true;
  }
}

static void serve(struct fuse_server *s, const uint8_t *data, size_t len) {
  const struct fuse_in_header *h = (const struct fuse_in_header *)data;
  const void *body = data + sizeof *h;
  size_t room = len - sizeof *h;
  // What the kernel asks in its own time would make the number differ between equal runs.
  s->log->requests += s->started && is_access(h->opcode) ? 1 : 0;
  if (s->finished && is_access(h->opcode)) {
    s->doubts |= DOUBT_LATE_REQUEST;
  }
  struct view_node *n = h->nodeid >= 1 && h->nodeid <= s->view->count
                            ? &s->view->nodes[h->nodeid - 1]
                            : NULL;
  size_t name_at;
  const char *operation;
  switch (h->opcode) {
    case FUSE_INIT:
      if (room >= 16) {
        do_init(s, h->unique, body);
      }
      return;
    case FUSE_FORGET:
    case FUSE_BATCH_FORGET:
    case FUSE_INTERRUPT:
    case FUSE_DESTROY: return;  // no answer is expected
    case FUSE_STATFS: do_statfs(s, h->unique); return;
    default: break;
  }
  if (n == NULL) {
    s->doubts |= DOUBT_UNKNOWN_REQUEST;
    reply(s, h->unique, ESTALE, NULL, 0);
    return;
  }
  if (mutation_of_child(h->opcode, &name_at, &operation)) {
    if (room <= name_at) {
      s->doubts |= DOUBT_UNKNOWN_REQUEST;
      reply(s, h->unique, EINVAL, NULL, 0);
      return;
    }
    refuse_child(s, h->unique, n, (const char *)body + name_at, room - name_at, operation);
    return;
  }
  operation = mutation_of_node(h->opcode);
  if (operation != NULL) {
    refuse(s, h->unique, n->path, operation);
    return;
  }
  switch (h->opcode) {
    case FUSE_LOOKUP: do_lookup(s, h->unique, n, body, room); return;
    case FUSE_GETATTR: do_getattr(s, h->unique, n); return;
    case FUSE_READLINK:
      if (n->kind != NODE_SYMLINK) {
        reply(s, h->unique, EINVAL, NULL, 0);
        return;
      }
      record(s, EVENT_READLINK, n);
      reply(s, h->unique, 0, n->content.data, n->content.len);
      return;
    case FUSE_OPEN:
      if (room < sizeof(struct fuse_open_in)) {
        break;
      }
      do_open(s, h->unique, n, ((const struct fuse_open_in *)body)->flags);
      return;
    case FUSE_READ:
    case FUSE_READDIR:
      if (room < sizeof(struct fuse_read_in)) {
        break;
      }
      if (h->opcode == FUSE_READ) {
        do_read(s, h->unique, n, body);
      } else {
        do_readdir(s, h->unique, n, body);
      }
      return;
    case FUSE_RELEASE: do_release(s, h->unique, n); return;
    case FUSE_OPENDIR: {
      struct fuse_open_out out = {.open_flags = FOPEN_KEEP_CACHE | FOPEN_CACHE_DIR};
      reply(s, h->unique, 0, &out, sizeof out);
      return;
    }
    case FUSE_RELEASEDIR: reply(s, h->unique, 0, NULL, 0); return;
    case FUSE_IOCTL: reply(s, h->unique, ENOTTY, NULL, 0); return;
    // Constant answers which the kernel remembers: it does not ask again.
    case FUSE_ACCESS:
    case FUSE_FLUSH:
    case FUSE_FSYNC:
    case FUSE_FSYNCDIR:
    case FUSE_GETXATTR:
    case FUSE_LISTXATTR:
    case FUSE_GETLK:
    case FUSE_SETLK:
    case FUSE_SETLKW:
    case FUSE_BMAP:
    case FUSE_POLL:
    case FUSE_LSEEK:
    case FUSE_SYNCFS:
    case OP_STATX: reply(s, h->unique, ENOSYS, NULL, 0); return;
    default: break;
  }
  s->doubts |= DOUBT_UNKNOWN_REQUEST;
  reply(s, h->unique, ENOSYS, NULL, 0);
}

int fuse_server_poll(struct fuse_server *s, unsigned budget) {
  while (budget-- != 0) {
    ssize_t n = read(s->fd, in_buffer, IN_SIZE);
    if (n < 0) {
      if (errno == EAGAIN) {
        return 0;
      }
      if (errno == EINTR || errno == ENOENT) {
        continue;  // ENOENT: a request was interrupted while it was handed over
      }
      if (errno == ENODEV) {
        s->gone = true;
        return 0;
      }
      return fault_set(s->fault, FAULT_SERVE, errno, "reading the kernel's file requests");
    }
    if ((size_t)n < sizeof(struct fuse_in_header)) {
      s->doubts |= DOUBT_UNKNOWN_REQUEST;
      continue;
    }
    serve(s, in_buffer, (size_t)n);
    if (s->fault->code != FAULT_NONE) {
      return -1;
    }
  }
  return 1;
}

// The kernel need not have said that it let go of what a killed action had open.
static void close_sources(struct view *v) {
  for (uint32_t i = 0; i < v->count; i++) {
    struct view_node *n = &v->nodes[i];
    if (n->fd >= 0) {
      close(n->fd);
      n->fd = -1;
    }
    n->opens = 0;
  }
}

void fuse_server_free(struct fuse_server *s) {
  close_sources(s->view);
  if (s->fd >= 0) {
    close(s->fd);
    s->fd = -1;
  }
  if (s->blobs >= 0) {
    close(s->blobs);
    s->blobs = -1;
  }
}
