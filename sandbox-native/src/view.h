// The view: everything an action can see, synthesised from the manifest. A node is a (parent, name) pair,
// so two names of one content are two nodes and every event has the right name. What is not in the
// table does not exist; the table is at once the fence and the record.
#ifndef CONTINUITY_VIEW_H
#define CONTINUITY_VIEW_H

#include <stdbool.h>
#include <stdint.h>

#include "bytes.h"
#include "fail.h"
#include "sha256.h"

enum node_kind {
  NODE_DIRECTORY,
  NODE_FILE,      // content from a file of the host, or inline
  NODE_SYMLINK,
  NODE_MOUNT_DIRECTORY,  // something is bound on it before the action starts
  NODE_MOUNT_FILE,
  NODE_STREAM,  // the virtual stream of randomness; the view calls it a mount, like the device in its place
};

struct view_node {
  uint32_t parent;
  enum node_kind kind;
  struct span path;  // absolute, without a trailing slash; "/" for the root
  struct span name;  // the last component of `path`
  uint64_t inode;    // `view_inode`; 0 before the first look
  bool executable;
  bool store_root;               // a mount whose content is the tree `digest`
  uint8_t digest[SHA256_SIZE];   // of the content, of the link target, or of the tree
  bool is_inline;                // NODE_FILE: `content` is the content, not the blob `digest`
  struct span content;           // inline content; NODE_SYMLINK: the target
  // Server state.
  int fd;                        // open source, or -1
  uint32_t opens;                // file handles out
  int64_t size;                  // of the source; -1 before the first look
  bool listed_known;
  uint8_t listed[SHA256_SIZE];   // digest of the canonical name list
  // Children, sorted by name as unsigned bytes after `view_seal`.
  uint32_t first_child, child_count;
};

struct view {
  struct view_node *nodes;  // nodes[0] is "/"
  uint32_t count, cap;
  uint32_t *children;
  uint32_t *table;  // open addressing over (parent, name); 0 is empty, else index + 1
  uint32_t table_size;
  uint32_t last_parent;  // of the node added last: the next one is mostly beside it
};

enum { VIEW_NODE_LIMIT = 1 << 22 };

// Makes room for `more` nodes. False without memory or beyond VIEW_NODE_LIMIT.
bool view_reserve(struct view *v, uint32_t more);
// Adds the node at `path` and every directory above it. The spans must outlive the view. Refuses what is
// not absolute and normal, a name given twice, and a node below something that is not a directory.
// NULL after filling `f`.
struct view_node *view_add(struct view *v, struct span path, enum node_kind kind, struct fault *f);
// Sorts children; no `view_add` afterwards.
int view_seal(struct view *v, struct fault *f);
// The child, or NULL.
struct view_node *view_child(const struct view *v, uint32_t parent, const void *name, uint32_t len);
struct view_node *view_find(const struct view *v, struct span path);
// Digest of the directory's NameList message.
void view_list_digest(struct view *v, struct view_node *n, uint8_t out[SHA256_SIZE]);
// The inode number: a function of the path alone, never the host's. 1 is the root's.
uint64_t view_inode(struct view_node *n);
uint32_t view_index(const struct view *v, const struct view_node *n);
void view_free(struct view *v);

// True for an absolute path without empty, "." or ".." components, NUL, or a trailing slash, with at most
// 255 bytes a component and 4096 in all. "/" itself is not accepted.
bool path_is_normal(struct span path);
// Whether `path` lies in `folder` or deeper; both without a trailing slash, so the root is no folder here.
bool path_is_below(struct span path, struct span folder);

#endif
