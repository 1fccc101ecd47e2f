#include "view.h"

#include <stdlib.h>
#include <string.h>

#include "schema.h"

enum { PATH_LIMIT = 4096, NAME_LIMIT = 255 };

bool path_is_normal(struct span path) {
  if (path.len < 2 || path.len > PATH_LIMIT || path.data[0] != '/') {
    return false;
  }
  uint32_t start = 1;
  for (uint32_t i = 1; i <= path.len; i++) {
    if (i < path.len && path.data[i] == '\0') {
      return false;
    }
    if (i == path.len || path.data[i] == '/') {
      uint32_t n = i - start;
      const uint8_t *c = path.data + start;
      if (n == 0 || n > NAME_LIMIT || (n == 1 && c[0] == '.') ||
          (n == 2 && c[0] == '.' && c[1] == '.')) {
        return false;
      }
      start = i + 1;
    }
  }
  return true;
}

bool path_is_below(struct span path, struct span folder) {
  return path.len > folder.len && path.data[folder.len] == '/' &&
         memcmp(path.data, folder.data, folder.len) == 0;
}

// FNV-1a with a final mix (Murmur3's), seeded: placement only, never identity.
static uint64_t hash_bytes(uint64_t h, const uint8_t *data, size_t len) {
  h ^= 0xcbf29ce484222325u;
  for (size_t i = 0; i < len; i++) {
    h = (h ^ data[i]) * 0x100000001b3u;
  }
  h ^= h >> 33;
  h *= 0xff51afd7ed558ccdu;
  h ^= h >> 33;
  h *= 0xc4ceb9fe1a85ec53u;
  return h ^ h >> 33;
}

static uint32_t slot_of(const struct view *v, uint32_t parent, const void *name, uint32_t len) {
  uint32_t mask = v->table_size - 1;
  uint32_t i = (uint32_t)hash_bytes(parent * 0x9e3779b97f4a7c15u, name, len) & mask;
  while (v->table[i] != 0) {
    const struct view_node *n = &v->nodes[v->table[i] - 1];
    if (n->parent == parent && n->name.len == len && memcmp(n->name.data, name, len) == 0) {
      return i;
    }
    i = (i + 1) & mask;
  }
  return i;
}

bool view_reserve(struct view *v, uint32_t more) {
  uint64_t need = (uint64_t)v->count + more;
  uint32_t cap = v->cap == 0 ? 256 : v->cap;
  while (cap < need && cap <= VIEW_NODE_LIMIT) {
    cap *= 2;
  }
  if (cap > VIEW_NODE_LIMIT) {
    return false;
  }
  if (cap == v->cap) {
    return true;
  }
  struct view_node *nodes = realloc(v->nodes, cap * sizeof *nodes);
  if (nodes == NULL) {
    return false;
  }
  v->nodes = nodes;
  uint32_t *table = calloc((size_t)cap * 2, sizeof *table);
  if (table == NULL) {
    return false;
  }
  free(v->table);
  v->table = table;
  v->table_size = cap * 2;
  v->cap = cap;
  for (uint32_t i = 1; i < v->count; i++) {
    struct view_node *n = &v->nodes[i];
    v->table[slot_of(v, n->parent, n->name.data, n->name.len)] = i + 1;
  }
  return true;
}

static struct view_node *append(struct view *v, uint32_t parent, struct span path, uint32_t name_at,
                                enum node_kind kind) {
  struct view_node *n = &v->nodes[v->count];
  *n = (struct view_node){
      .parent = parent,
      .kind = kind,
      .path = path,
      .name = {path.data + name_at, path.len - name_at},
      .fd = -1,
      .size = -1,
  };
  if (v->count != 0) {
    v->table[slot_of(v, parent, n->name.data, n->name.len)] = v->count + 1;
  }
  v->count++;
  return n;
}

struct view_node *view_add(struct view *v, struct span path, enum node_kind kind, struct fault *f) {
  int shown = path.len > 200 ? 200 : (int)path.len;
  if (!path_is_normal(path)) {
    fault_set(f, FAULT_REQUEST, 0, "\"%.*s\" is not a normal absolute path", shown,
              (const char *)path.data);
    return NULL;
  }
  if (v->count == 0) {
    if (!view_reserve(v, 1)) {
      fault_set(f, FAULT_INTERNAL, 0, "no memory for the view");
      return NULL;
    }
    append(v, 0, (struct span){(const uint8_t *)"/", 1}, 0, NODE_DIRECTORY)->inode = 1;
  }
  uint32_t at = 0, start = 1;
  struct span beside = v->nodes[v->last_parent].path;
  if (v->last_parent != 0 && path_is_below(path, beside)) {
    at = v->last_parent;
    start = beside.len + 1;
  }
  for (uint32_t i = start; i <= path.len; i++) {
    if (i != path.len && path.data[i] != '/') {
      continue;
    }
    bool last = i == path.len;
    uint32_t slot = slot_of(v, at, path.data + start, i - start);
    if (v->table[slot] != 0) {
      uint32_t found = v->table[slot] - 1;
      struct view_node *n = &v->nodes[found];
      if (last) {
        if (n->kind == NODE_DIRECTORY && kind == NODE_DIRECTORY) {
          return n;
        }
        fault_set(f, FAULT_REQUEST, 0, "\"%.*s\" is declared twice", shown,
                  (const char *)path.data);
        return NULL;
      }
      if (n->kind != NODE_DIRECTORY) {
        fault_set(f, FAULT_REQUEST, 0, "\"%.*s\" lies below \"%.*s\", which is not a directory",
                  shown, (const char *)path.data, (int)n->path.len, (const char *)n->path.data);
        return NULL;
      }
      at = found;
    } else {
      if (v->count == v->cap && !view_reserve(v, 1)) {
        fault_set(f, FAULT_INTERNAL, 0, "no memory for the view, or more than %d entries",
                  (int)VIEW_NODE_LIMIT);
        return NULL;
      }
      append(v, at, (struct span){path.data, i}, start, last ? kind : NODE_DIRECTORY);
      v->last_parent = at;
      at = v->count - 1;
    }
    start = i + 1;
  }
  return &v->nodes[at];
}

static const struct view *sorting;  // qsort has no context argument in C11

static int by_name(const void *a, const void *b) {
  return span_compare(sorting->nodes[*(const uint32_t *)a].name,
                      sorting->nodes[*(const uint32_t *)b].name);
}

// Requests name paths in order, so children mostly are in order already.
static void sort_children(const struct view *v, const struct view_node *n) {
  uint32_t *c = v->children + n->first_child;
  for (uint32_t i = 1; i < n->child_count; i++) {
    if (by_name(&c[i - 1], &c[i]) > 0) {
      qsort(c, n->child_count, sizeof *c, by_name);
      return;
    }
  }
}

int view_seal(struct view *v, struct fault *f) {
  v->children = malloc(v->count * sizeof *v->children);
  if (v->children == NULL) {
    return fault_set(f, FAULT_INTERNAL, 0, "no memory for the view");
  }
  for (uint32_t i = 1; i < v->count; i++) {
    v->nodes[v->nodes[i].parent].child_count++;
  }
  uint32_t next = 0;
  for (uint32_t i = 0; i < v->count; i++) {
    v->nodes[i].first_child = next;
    next += v->nodes[i].child_count;
    v->nodes[i].child_count = 0;
  }
  for (uint32_t i = 1; i < v->count; i++) {
    struct view_node *parent = &v->nodes[v->nodes[i].parent];
    v->children[parent->first_child + parent->child_count++] = i;
  }
  sorting = v;
  for (uint32_t i = 0; i < v->count; i++) {
    sort_children(v, &v->nodes[i]);
  }
  return 0;
}

uint64_t view_inode(struct view_node *n) {
  if (n->inode == 0) {
    n->inode = (hash_bytes(0, n->path.data, n->path.len) >> 1) | 2;
  }
  return n->inode;
}

struct view_node *view_child(const struct view *v, uint32_t parent, const void *name, uint32_t len) {
  uint32_t found = v->table[slot_of(v, parent, name, len)];
  return found == 0 ? NULL : &v->nodes[found - 1];
}

struct view_node *view_find(const struct view *v, struct span path) {
  if (span_equals(path, "/")) {
    return &v->nodes[0];
  }
  if (!path_is_normal(path)) {
    return NULL;
  }
  struct view_node *n = &v->nodes[0];
  uint32_t start = 1;
  for (uint32_t i = 1; n != NULL && i <= path.len; i++) {
    if (i == path.len || path.data[i] == '/') {
      n = view_child(v, view_index(v, n), path.data + start, i - start);
      start = i + 1;
    }
  }
  return n;
}

void view_list_digest(struct view *v, struct view_node *n, uint8_t out[SHA256_SIZE]) {
  if (!n->listed_known) {
    struct bytes message = {0};
    message_head(&message, message_name_list.number);
    bytes_u32(&message, n->child_count);
    for (uint32_t i = 0; i < n->child_count; i++) {
      struct span name = v->nodes[v->children[n->first_child + i]].name;
      bytes_u32(&message, name.len);
      bytes_append(&message, name.data, name.len);
    }
    sha256_of(message.data, message.len, n->listed);
    n->listed_known = !message.failed;
    bytes_free(&message);
  }
  memcpy(out, n->listed, SHA256_SIZE);
}

uint32_t view_index(const struct view *v, const struct view_node *n) {
  return (uint32_t)(n - v->nodes);
}

void view_free(struct view *v) {
  free(v->nodes);
  free(v->children);
  free(v->table);
  *v = (struct view){0};
}
