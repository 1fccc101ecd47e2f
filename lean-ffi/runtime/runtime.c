/*
 * The kernel's runtime: an arena per call, reference counts, closures, and the way out when something is missing.
 *
 * A call never leaves anything behind: what it allocated is in its thread's arena, which is emptied when the call
 * returns, on whatever path. What lives longer (closed terms) is made once under a lock, outside the arena, and
 * its reference counts are never written again, so that all threads may read it.
 */
#define _GNU_SOURCE
#include "continuity.h"
#include "lean/lean.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

enum { CLASSES = 513, SMALL = 4096, CHUNK = 256 * 1024 };
/* What one call may hold. A request has at most 256 MiB; decoded it needs a small multiple of that. */
static const size_t CALL_LIMIT = (size_t)6 << 30;

enum { STOP_MEMORY = 1, STOP_LIMIT = 2, STOP_INTERNAL = 3 };

/* A piece of memory for small objects. */
typedef struct chunk {
  struct chunk *next;
  size_t bytes;
} chunk;

/* A large object's place in the list of those that are to be freed at the end. */
typedef struct large {
  struct large *prev;
  struct large *next;
} large;

typedef struct {
  lean_object *free[CLASSES];
  uint8_t *at;
  uint8_t *end;
  chunk *chunks; /* the last is kept from call to call */
  large all;
  size_t held;
  unsigned permanent; /* > 0: closed terms are being made; memory comes from outside the arena */
  jmp_buf out;
  const char *error;
} arena;

/* The library is loaded once and has this one word: a place in the static block needs no call to find it. */
static __thread arena *mine __attribute__((tls_model("initial-exec")));
static pthread_key_t key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static pthread_once_t start_once = PTHREAD_ONCE_INIT;
static pthread_mutex_t closed_terms;
static int start_failed;

static _Noreturn void stop(int why) { longjmp(mine->out, why); }

void continuity_overflow(void) { stop(STOP_LIMIT); }
void continuity_unreachable(void) { stop(STOP_INTERNAL); }

static void charge(arena *a, size_t bytes) {
  if (bytes > CALL_LIMIT - a->held) {
    stop(STOP_MEMORY);
  }
  a->held += bytes;
}

static lean_object *alloc_small(arena *a, size_t bytes) {
  if ((size_t)(a->end - a->at) < bytes) {
    charge(a, CHUNK);
    chunk *c = malloc(CHUNK);
    if (c == NULL) {
      stop(STOP_MEMORY);
    }
    c->next = a->chunks;
    c->bytes = CHUNK;
    a->chunks = c;
    a->at = (uint8_t *)(c + 1);
    a->end = (uint8_t *)c + CHUNK;
  }
  lean_object *o = (lean_object *)a->at;
  a->at += bytes;
  return o;
}

static lean_object *alloc_large(arena *a, size_t bytes) {
  charge(a, bytes);
  large *l = malloc(sizeof(large) + bytes);
  if (l == NULL) {
    stop(STOP_MEMORY);
  }
  l->prev = &a->all;
  l->next = a->all.next;
  l->next->prev = l;
  a->all.next = l;
  return (lean_object *)(l + 1);
}

/* Closed terms stand in chunks of their own that are never given back. The caller holds the lock. */
static lean_object *alloc_closed(size_t bytes) {
  static chunk *closed;
  static size_t used;
  size_t want = bytes + sizeof(chunk) > CHUNK ? bytes + sizeof(chunk) : CHUNK;
  if (closed == NULL || closed->bytes - used < bytes) {
    chunk *c = malloc(want);
    if (c == NULL) {
      stop(STOP_MEMORY);
    }
    c->next = closed;
    c->bytes = want;
    closed = c;
    used = sizeof(chunk);
  }
  lean_object *o = (lean_object *)((uint8_t *)closed + used);
  used += bytes;
  return o;
}

lean_object *continuity_alloc(size_t bytes) {
  arena *a = mine;
  bytes = (bytes + 7) & ~(size_t)7;
  if (LEAN_UNLIKELY(a->permanent > 0)) {
    return alloc_closed(bytes);
  }
  if (LEAN_LIKELY(bytes <= SMALL)) {
    lean_object **list = &a->free[bytes / 8];
    lean_object *o = *list;
    if (o != NULL) {
      memcpy(list, o, sizeof *list);
      return o;
    }
    return alloc_small(a, bytes);
  }
  return alloc_large(a, bytes);
}

void continuity_free(lean_object *o, size_t bytes) {
  arena *a = mine;
  bytes = (bytes + 7) & ~(size_t)7;
  if (LEAN_UNLIKELY(a->permanent > 0)) {
    return; /* once per process, and little: closed terms are made, not worked on */
  }
  if (LEAN_LIKELY(bytes <= SMALL)) {
    memcpy(o, &a->free[bytes / 8], sizeof(lean_object *));
    a->free[bytes / 8] = o;
    return;
  }
  large *l = (large *)o - 1;
  l->prev->next = l->next;
  l->next->prev = l->prev;
  a->held -= bytes;
  free(l);
}

/* The depth of this recursion is the depth of the kernel's types, none of which refers to itself. */
void continuity_delete(lean_object *o) {
  switch (o->m_tag) {
  case LEAN_TAG_CLOSURE: {
    lean_closure_object *c = (lean_closure_object *)o;
    for (unsigned i = 0; i < c->m_num_fixed; i++) {
      lean_dec(c->m_objs[i]);
    }
    continuity_free(o, o->m_cs_sz);
    return;
  }
  case LEAN_TAG_ARRAY: {
    lean_array_object *a = continuity_array(o);
    for (size_t i = 0; i < a->m_size; i++) {
      lean_dec(a->m_data[i]);
    }
    continuity_free(o, sizeof *a + sizeof(void *) * a->m_capacity);
    return;
  }
  case LEAN_TAG_BYTES:
    continuity_free(o, sizeof(lean_sarray_object) + continuity_bytes(o)->m_capacity);
    return;
  default:
    for (unsigned i = 0; i < o->m_other; i++) {
      lean_dec(lean_ctor_get(o, i));
    }
    continuity_free(o, o->m_cs_sz);
  }
}

/* --- arrays and byte strings --- */

/* `a`, exclusive and with room for one more. */
lean_object *continuity_array_grown(lean_object *o) {
  lean_array_object *a = continuity_array(o);
  size_t capacity = a->m_size < a->m_capacity ? a->m_capacity : a->m_size * 2 + 4;
  lean_object *r = lean_mk_empty_array_with_capacity(lean_box(capacity));
  memcpy(continuity_array(r)->m_data, a->m_data, sizeof(void *) * a->m_size);
  continuity_array(r)->m_size = a->m_size;
  if (lean_is_exclusive(o)) {
    continuity_free(o, sizeof *a + sizeof(void *) * a->m_capacity);
  } else {
    for (size_t i = 0; i < a->m_size; i++) {
      lean_inc(a->m_data[i]);
    }
    lean_dec_ref(o);
  }
  return r;
}

/* `a`, exclusive and with at least this capacity. */
lean_object *continuity_bytes_grown(lean_object *o, size_t capacity) {
  lean_sarray_object *a = continuity_bytes(o);
  lean_object *r = lean_mk_empty_byte_array(lean_box(capacity < a->m_size ? a->m_size : capacity));
  memcpy(continuity_bytes(r)->m_data, a->m_data, a->m_size);
  continuity_bytes(r)->m_size = a->m_size;
  lean_dec_ref(o);
  return r;
}

lean_object *lean_byte_array_copy_slice(lean_object *src, lean_object *src_off, lean_object *dst,
                                        lean_object *dst_off, lean_object *len, uint8_t exact) {
  size_t from = continuity_nat(src_off);
  size_t to = continuity_nat(dst_off);
  size_t n = continuity_nat(len);
  size_t have = continuity_bytes(src)->m_size;
  size_t size = continuity_bytes(dst)->m_size;
  if (from >= have) {
    return dst;
  }
  if (n > have - from) {
    n = have - from;
  }
  if (n == 0) {
    return dst;
  }
  if (to > size) {
    to = size;
  }
  size_t need = to + n;
  if (!lean_is_exclusive(dst) || need > continuity_bytes(dst)->m_capacity) {
    dst = continuity_bytes_grown(dst, exact ? need : need * 2);
  }
  memmove(continuity_bytes(dst)->m_data + to, continuity_bytes(src)->m_data + from, n);
  if (need > size) {
    continuity_bytes(dst)->m_size = need;
  }
  return dst;
}

/* --- closures --- */

typedef lean_object *O;

static O call(void *f, unsigned n, O *v) {
  switch (n) {
  case 1:
    return ((O(*)(O))f)(v[0]);
  case 2:
    return ((O(*)(O, O))f)(v[0], v[1]);
  case 3:
    return ((O(*)(O, O, O))f)(v[0], v[1], v[2]);
  case 4:
    return ((O(*)(O, O, O, O))f)(v[0], v[1], v[2], v[3]);
  case 5:
    return ((O(*)(O, O, O, O, O))f)(v[0], v[1], v[2], v[3], v[4]);
  case 6:
    return ((O(*)(O, O, O, O, O, O))f)(v[0], v[1], v[2], v[3], v[4], v[5]);
  case 7:
    return ((O(*)(O, O, O, O, O, O, O))f)(v[0], v[1], v[2], v[3], v[4], v[5], v[6]);
  case 8:
    return ((O(*)(O, O, O, O, O, O, O, O))f)(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]);
  case 9:
    return ((O(*)(O, O, O, O, O, O, O, O, O))f)(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
  case 10:
    return ((O(*)(O, O, O, O, O, O, O, O, O, O))f)(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]);
  default:
    continuity_unreachable();
  }
}

/* A handful of pointers: cheaper than a call of memcpy. */
static inline void copy(O *to, O const *from, unsigned n) {
  for (unsigned i = 0; i < n; i++) {
    to[i] = from[i];
  }
}

/* Applies `f`, which is consumed, to `n` arguments, which are consumed. */
lean_object *continuity_apply(lean_object *f, unsigned n, lean_object **args) {
  for (;;) {
    lean_closure_object *c = (lean_closure_object *)f;
    unsigned fixed = c->m_num_fixed;
    unsigned arity = c->m_arity;
    for (unsigned i = 0; i < fixed; i++) {
      lean_inc(c->m_objs[i]);
    }
    if (fixed + n < arity) {
      lean_object *r = lean_alloc_closure(c->m_fun, arity, fixed + n);
      copy(((lean_closure_object *)r)->m_objs, c->m_objs, fixed);
      copy(((lean_closure_object *)r)->m_objs + fixed, args, n);
      lean_dec(f);
      return r;
    }
    lean_object *v[16];
    if (arity > 10) {
      continuity_unreachable();
    }
    unsigned take = arity - fixed;
    copy(v, c->m_objs, fixed);
    copy(v + fixed, args, take);
    void *fun = c->m_fun;
    lean_dec(f);
    lean_object *r = call(fun, arity, v);
    if (take == n) {
      return r;
    }
    f = r;
    args += take;
    n -= take;
  }
}

/* --- closed terms --- */

void lean_mark_persistent(lean_object *o) {
  if (lean_is_scalar(o) || o->m_rc == 0) {
    return;
  }
  o->m_rc = 0;
  if (o->m_tag == LEAN_TAG_CLOSURE) {
    lean_closure_object *c = (lean_closure_object *)o;
    for (unsigned i = 0; i < c->m_num_fixed; i++) {
      lean_mark_persistent(c->m_objs[i]);
    }
  } else if (o->m_tag == LEAN_TAG_ARRAY) {
    for (size_t i = 0; i < continuity_array(o)->m_size; i++) {
      lean_mark_persistent(continuity_array(o)->m_data[i]);
    }
  } else if (o->m_tag < LEAN_TAG_CLOSURE) {
    for (unsigned i = 0; i < o->m_other; i++) {
      lean_mark_persistent(lean_ctor_get(o, i));
    }
  }
}

lean_object *continuity_once(lean_object **slot, lean_once_cell_t *cell, lean_object *(*init)(void)) {
  pthread_mutex_lock(&closed_terms);
  if (__atomic_load_n(&cell->state, __ATOMIC_ACQUIRE) == 0) {
    mine->permanent++;
    lean_object *v = init();
    lean_mark_persistent(v);
    *slot = v;
    __atomic_store_n(&cell->state, 1, __ATOMIC_RELEASE);
    mine->permanent--;
  }
  pthread_mutex_unlock(&closed_terms);
  return *slot;
}

/* A literal that does not fit the compiler's small numbers. */
lean_object *lean_cstr_to_nat(const char *s) {
  size_t n = 0;
  for (; *s != 0; s++) {
    if (n > (SIZE_MAX >> 1) / 10 - 1) {
      continuity_overflow();
    }
    n = n * 10 + (size_t)(*s - '0');
  }
  return continuity_small(n);
}

void lean_initialize_runtime_module(void) {}
/* The kernel uses nothing of the library that would have to be initialized, and notations are no code. */
lean_object *initialize_Init(uint8_t builtin) {
  (void)builtin;
  return lean_io_result_mk_ok(lean_box(0));
}
lean_object *initialize_Continuity_Notation(uint8_t builtin) {
  (void)builtin;
  return lean_io_result_mk_ok(lean_box(0));
}

/* --- the call --- */

lean_object *initialize_Continuity_Export(uint8_t builtin);
#define CONTINUITY_OPERATION(number, name)                                                                   \
  lean_object *continuity_op_##name(lean_object *);                                                          \
  lean_object *continuity_batch_##name(lean_object *);
#include "operations.h"
#undef CONTINUITY_OPERATION

static lean_object *(*operation(uint32_t op))(lean_object *) {
  switch (op) {
#define CONTINUITY_OPERATION(number, name)                                                                   \
  case number:                                                                                               \
    return continuity_op_##name;                                                                             \
  case CONTINUITY_BATCH | number:                                                                            \
    return continuity_batch_##name;
#include "operations.h"
#undef CONTINUITY_OPERATION
  default:
    return NULL;
  }
}

static void empty(arena *a) {
  while (a->all.next != &a->all) {
    large *l = a->all.next;
    a->all.next = l->next;
    free(l);
  }
  a->all.prev = &a->all;
  while (a->chunks != NULL && a->chunks->next != NULL) {
    chunk *c = a->chunks;
    a->chunks = c->next;
    free(c);
  }
  if (a->chunks != NULL) {
    a->at = (uint8_t *)(a->chunks + 1);
    a->end = (uint8_t *)a->chunks + a->chunks->bytes;
  }
  memset(a->free, 0, sizeof a->free);
  a->held = a->chunks == NULL ? 0 : a->chunks->bytes;
}

static void drop(void *p) {
  arena *a = p;
  empty(a);
  free(a->chunks);
  free(a);
}

static void make_key(void) { (void)pthread_key_create(&key, drop); }

static arena *arena_of_thread(void) {
  if (mine == NULL) {
    pthread_once(&key_once, make_key);
    arena *a = calloc(1, sizeof *a);
    if (a == NULL) {
      return NULL;
    }
    a->all.next = &a->all;
    a->all.prev = &a->all;
    a->error = "";
    if (pthread_setspecific(key, a) != 0) {
      free(a);
      return NULL;
    }
    mine = a;
  }
  return mine;
}

static void start(void) {
  pthread_mutexattr_t recursive;
  pthread_mutexattr_init(&recursive);
  pthread_mutexattr_settype(&recursive, PTHREAD_MUTEX_RECURSIVE);
  pthread_mutex_init(&closed_terms, &recursive);
  pthread_mutexattr_destroy(&recursive);
  if (setjmp(mine->out) != 0) {
    start_failed = 1;
    return;
  }
  mine->permanent = 1;
  lean_object *r = initialize_Continuity_Export(1);
  mine->permanent = 0;
  start_failed = lean_io_result_is_error(r);
}

/* Writes the reply `3 failed` with this code. */
static int32_t answer_failed(arena *a, uint8_t code, const char *why, uint8_t *out, size_t cap, size_t *len) {
  a->error = why;
  *len = 2;
  if (cap < 2) {
    return CONTINUITY_TOO_SMALL;
  }
  out[0] = 3;
  out[1] = code;
  return CONTINUITY_OK;
}

static int32_t copy_out(const uint8_t *from, size_t n, uint8_t *out, size_t cap, size_t *len, arena *a) {
  *len = n;
  if (n > cap) {
    a->error = "the buffer for the reply is too small";
    return CONTINUITY_TOO_SMALL;
  }
  memcpy(out, from, n);
  return CONTINUITY_OK;
}

__attribute__((visibility("default"))) uint32_t continuity_abi(void) { return CONTINUITY_ABI; }

__attribute__((visibility("default"))) const char *continuity_last_error(void) {
  return mine == NULL ? "" : mine->error;
}

__attribute__((visibility("default"))) int32_t continuity_call(uint32_t op, const uint8_t *in, size_t in_len,
                                                               uint8_t *out, size_t out_cap, size_t *out_len) {
  arena *a = arena_of_thread();
  if (out_len == NULL || (in == NULL && in_len > 0) || (out == NULL && out_cap > 0)) {
    if (a != NULL) {
      a->error = "a null pointer where bytes or their length should be";
    }
    return CONTINUITY_BAD_ARGUMENT;
  }
  if (a == NULL) {
    *out_len = 2;
    if (out_cap < 2) {
      return CONTINUITY_TOO_SMALL;
    }
    out[0] = 3;
    out[1] = 0;
    return CONTINUITY_OK;
  }
  a->error = "";
  lean_object *(*volatile f)(lean_object *) = operation(op);
  if (f == NULL) {
    *out_len = 0;
    a->error = "there is no such operation";
    return CONTINUITY_UNKNOWN_OP;
  }
  pthread_once(&start_once, start);
  if (start_failed) {
    return answer_failed(a, 0, "the kernel could not be initialized", out, out_cap, out_len);
  }
  if (in_len > ((size_t)256 << 20)) {
    /* `limit` at 0 (docs/codec.md, section 1), before anything is copied */
    static const uint8_t limit[] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    return copy_out(limit, sizeof limit, out, out_cap, out_len, a);
  }
  int why = setjmp(a->out);
  if (why != 0) {
    while (a->permanent > 0) { /* a closed term was being made: its locks are ours */
      a->permanent--;
      pthread_mutex_unlock(&closed_terms);
    }
    empty(a);
    return answer_failed(a, (uint8_t)(why - 1),
                         why == STOP_MEMORY  ? "not enough memory for this request"
                         : why == STOP_LIMIT ? "a number of this request is beyond 63 bits"
                                             : "unreachable code was reached",
                         out, out_cap, out_len);
  }
  lean_object *request = lean_mk_empty_byte_array(lean_box(in_len));
  if (in_len > 0) {
    memcpy(continuity_bytes(request)->m_data, in, in_len);
  }
  continuity_bytes(request)->m_size = in_len;
  lean_object *reply = f(request);
  int32_t r = copy_out(continuity_bytes(reply)->m_data, continuity_bytes(reply)->m_size, out, out_cap, out_len, a);
  empty(a);
  return r;
}
