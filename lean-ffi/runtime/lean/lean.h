/*
 * The part of Lean's application binary interface that the kernel's generated C uses, written for this kernel:
 * object layouts, reference counts and the primitives on small numbers, byte strings and arrays.
 *
 * Layouts are those of Lean 4.35, so the generated files are the compiler's own output, unchanged. What differs
 * is what happens at the edges: memory comes from an arena that ends with the call, and numbers that would need
 * more than 63 bits, missing memory and unreachable code end the call with an error (runtime.c), never the process.
 */
#ifndef CONTINUITY_LEAN_H
#define CONTINUITY_LEAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Everything in the generated files is hidden in the library; only include/continuity.h is seen from outside. */
#define LEAN_EXPORT __attribute__((visibility("hidden")))

#define LEAN_TAG_CLOSURE 245
#define LEAN_TAG_ARRAY 246
#define LEAN_TAG_BYTES 248

typedef struct {
  int m_rc; /* > 0: the number of references; 0: lives as long as the process, never counted */
  unsigned m_cs_sz : 16;
  unsigned m_other : 8;
  unsigned m_tag : 8;
} lean_object;

typedef struct {
  lean_object m_header;
  lean_object *m_objs[];
} lean_ctor_object;

typedef struct {
  lean_object m_header;
  size_t m_size;
  size_t m_capacity;
  lean_object *m_data[];
} lean_array_object;

typedef struct {
  lean_object m_header;
  size_t m_size;
  size_t m_capacity;
  uint8_t m_data[];
} lean_sarray_object;

typedef struct {
  lean_object m_header;
  size_t m_size; /* in bytes, with the NUL at the end */
  size_t m_capacity;
  size_t m_length; /* in code points */
  char m_data[];
} lean_string_object;

typedef struct {
  lean_object m_header;
  void *m_fun;
  uint16_t m_arity;
  uint16_t m_num_fixed;
  lean_object *m_objs[];
} lean_closure_object;

typedef struct {
  int state;
} lean_once_cell_t;

#define LEAN_ONCE_CELL_INITIALIZER {0}

#define LEAN_SCALAR_PTR_LITERAL(b1, b2, b3, b4, b5, b6, b7, b8)                                              \
  (lean_object *)((uint64_t)b1 | (uint64_t)b2 << 8 | (uint64_t)b3 << 16 | (uint64_t)b4 << 24 |               \
                  (uint64_t)b5 << 32 | (uint64_t)b6 << 40 | (uint64_t)b7 << 48 | (uint64_t)b8 << 56)

#define LEAN_LIKELY(x) __builtin_expect(!!(x), 1)
#define LEAN_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* --- runtime.c --- */
LEAN_EXPORT lean_object *continuity_alloc(size_t bytes);
LEAN_EXPORT void continuity_free(lean_object *o, size_t bytes);
LEAN_EXPORT void continuity_delete(lean_object *o);
LEAN_EXPORT _Noreturn void continuity_overflow(void);
LEAN_EXPORT _Noreturn void continuity_unreachable(void);
LEAN_EXPORT lean_object *continuity_apply(lean_object *f, unsigned n, lean_object **args);
LEAN_EXPORT lean_object *continuity_once(lean_object **slot, lean_once_cell_t *cell, lean_object *(*init)(void));
LEAN_EXPORT lean_object *continuity_array_grown(lean_object *a);
LEAN_EXPORT lean_object *continuity_bytes_grown(lean_object *a, size_t capacity);
LEAN_EXPORT void lean_mark_persistent(lean_object *o);
LEAN_EXPORT void lean_initialize_runtime_module(void);
LEAN_EXPORT lean_object *initialize_Init(uint8_t builtin);
LEAN_EXPORT lean_object *initialize_Continuity_Notation(uint8_t builtin);
LEAN_EXPORT lean_object *lean_cstr_to_nat(const char *s);
LEAN_EXPORT lean_object *lean_byte_array_copy_slice(lean_object *src, lean_object *src_off, lean_object *dst,
                                                    lean_object *dst_off, lean_object *len, uint8_t exact);

/* --- boxes --- */
static inline bool lean_is_scalar(lean_object *o) { return ((size_t)o & 1) == 1; }
static inline lean_object *lean_box(size_t n) { return (lean_object *)(n << 1 | 1); }
static inline size_t lean_unbox(lean_object *o) { return (size_t)o >> 1; }

/* --- reference counts --- */
static inline bool lean_is_exclusive(lean_object *o) { return LEAN_LIKELY(o->m_rc == 1); }
static inline void lean_inc_ref_n(lean_object *o, size_t n) {
  if (o->m_rc > 0) {
    o->m_rc += (int)n;
  }
}
static inline void lean_inc_ref(lean_object *o) { lean_inc_ref_n(o, 1); }
static inline void lean_inc(lean_object *o) {
  if (!lean_is_scalar(o)) {
    lean_inc_ref(o);
  }
}
static inline void lean_inc_n(lean_object *o, size_t n) {
  if (!lean_is_scalar(o)) {
    lean_inc_ref_n(o, n);
  }
}
static inline void lean_dec_ref(lean_object *o) {
  if (LEAN_LIKELY(o->m_rc > 1)) {
    o->m_rc--;
  } else if (o->m_rc == 1) {
    continuity_delete(o);
  }
}
static inline void lean_dec(lean_object *o) {
  if (!lean_is_scalar(o)) {
    lean_dec_ref(o);
  }
}
/* The memory of an object whose fields were taken; a box where there was nothing to reuse. */
static inline void lean_del_object(lean_object *o) {
  if (!lean_is_scalar(o)) {
    continuity_free(o, o->m_cs_sz);
  }
}
/* A constructor with this many fields that are objects. */
static inline void lean_dec_ref_known(lean_object *o, unsigned fields) {
  if (o->m_rc == 1) {
    for (unsigned i = 0; i < fields; i++) {
      lean_dec(((lean_ctor_object *)o)->m_objs[i]);
    }
    lean_del_object(o);
  } else {
    lean_dec_ref(o);
  }
}

/* --- constructors --- */
static inline lean_object *lean_alloc_ctor(unsigned tag, unsigned fields, unsigned scalars) {
  size_t bytes = sizeof(lean_ctor_object) + sizeof(void *) * fields + scalars;
  bytes = (bytes + 7) & ~(size_t)7;
  lean_object *o = continuity_alloc(bytes);
  o->m_rc = 1;
  o->m_cs_sz = (unsigned)bytes;
  o->m_other = fields;
  o->m_tag = tag;
  return o;
}
static inline unsigned lean_obj_tag(lean_object *o) { return lean_is_scalar(o) ? (unsigned)lean_unbox(o) : o->m_tag; }
static inline unsigned lean_ptr_tag(lean_object *o) { return o->m_tag; }
static inline lean_object *lean_ctor_get(lean_object *o, unsigned i) { return ((lean_ctor_object *)o)->m_objs[i]; }
static inline void lean_ctor_set(lean_object *o, unsigned i, lean_object *v) {
  ((lean_ctor_object *)o)->m_objs[i] = v;
}
static inline void lean_ctor_set_tag(lean_object *o, uint8_t tag) { o->m_tag = tag; }
static inline void lean_ctor_release(lean_object *o, unsigned i) {
  lean_dec(lean_ctor_get(o, i));
  lean_ctor_set(o, i, lean_box(0));
}
/* Scalars stand behind the fields; the offset counts from the first field. */
#define CONTINUITY_SCALAR(type, name)                                                                        \
  static inline type lean_ctor_get_##name(lean_object *o, size_t off) {                                      \
    type v;                                                                                                  \
    memcpy(&v, (uint8_t *)((lean_ctor_object *)o)->m_objs + off, sizeof v);                                  \
    return v;                                                                                                \
  }                                                                                                          \
  static inline void lean_ctor_set_##name(lean_object *o, size_t off, type v) {                              \
    memcpy((uint8_t *)((lean_ctor_object *)o)->m_objs + off, &v, sizeof v);                                  \
  }
CONTINUITY_SCALAR(uint8_t, uint8)
CONTINUITY_SCALAR(uint16_t, uint16)
CONTINUITY_SCALAR(uint32_t, uint32)
CONTINUITY_SCALAR(uint64_t, uint64)

/* --- closures --- */
static inline lean_object *lean_alloc_closure(void *fun, unsigned arity, unsigned fixed) {
  size_t bytes = sizeof(lean_closure_object) + sizeof(void *) * fixed;
  lean_closure_object *c = (lean_closure_object *)continuity_alloc(bytes);
  c->m_header.m_rc = 1;
  c->m_header.m_cs_sz = (unsigned)bytes;
  c->m_header.m_other = 0;
  c->m_header.m_tag = LEAN_TAG_CLOSURE;
  c->m_fun = fun;
  c->m_arity = (uint16_t)arity;
  c->m_num_fixed = (uint16_t)fixed;
  return (lean_object *)c;
}
static inline void lean_closure_set(lean_object *o, unsigned i, lean_object *v) {
  ((lean_closure_object *)o)->m_objs[i] = v;
}
static inline lean_object *lean_apply_1(lean_object *f, lean_object *a) { return continuity_apply(f, 1, &a); }
static inline lean_object *lean_apply_2(lean_object *f, lean_object *a, lean_object *b) {
  lean_object *v[] = {a, b};
  return continuity_apply(f, 2, v);
}
static inline lean_object *lean_apply_3(lean_object *f, lean_object *a, lean_object *b, lean_object *c) {
  lean_object *v[] = {a, b, c};
  return continuity_apply(f, 3, v);
}
static inline lean_object *lean_apply_4(lean_object *f, lean_object *a, lean_object *b, lean_object *c,
                                        lean_object *d) {
  lean_object *v[] = {a, b, c, d};
  return continuity_apply(f, 4, v);
}
static inline lean_object *lean_apply_5(lean_object *f, lean_object *a, lean_object *b, lean_object *c,
                                        lean_object *d, lean_object *e) {
  lean_object *v[] = {a, b, c, d, e};
  return continuity_apply(f, 5, v);
}

/* --- closed terms: made once per process, outside every arena --- */
static inline lean_object *lean_obj_once(lean_object **slot, lean_once_cell_t *cell, lean_object *(*init)(void)) {
  if (LEAN_LIKELY(__atomic_load_n(&cell->state, __ATOMIC_ACQUIRE) == 1)) {
    return *slot;
  }
  return continuity_once(slot, cell, init);
}

/* --- numbers --- */
static inline lean_object *lean_unsigned_to_nat(unsigned n) { return lean_box(n); }
static inline size_t continuity_nat(lean_object *n) {
  if (LEAN_UNLIKELY(!lean_is_scalar(n))) {
    continuity_overflow();
  }
  return lean_unbox(n);
}
static inline lean_object *continuity_small(size_t n) {
  if (LEAN_UNLIKELY(n >> 63)) {
    continuity_overflow();
  }
  return lean_box(n);
}
static inline lean_object *lean_nat_add(lean_object *a, lean_object *b) {
  return continuity_small(continuity_nat(a) + continuity_nat(b));
}
static inline lean_object *lean_nat_sub(lean_object *a, lean_object *b) {
  size_t x = continuity_nat(a);
  size_t y = continuity_nat(b);
  return lean_box(x < y ? 0 : x - y);
}
static inline lean_object *lean_nat_mul(lean_object *a, lean_object *b) {
  size_t r;
  if (LEAN_UNLIKELY(__builtin_mul_overflow(continuity_nat(a), continuity_nat(b), &r))) {
    continuity_overflow();
  }
  return continuity_small(r);
}
static inline lean_object *lean_nat_div(lean_object *a, lean_object *b) {
  size_t y = continuity_nat(b);
  return lean_box(y == 0 ? 0 : continuity_nat(a) / y);
}
static inline lean_object *lean_nat_mod(lean_object *a, lean_object *b) {
  size_t y = continuity_nat(b);
  return y == 0 ? a : lean_box(continuity_nat(a) % y);
}
static inline lean_object *lean_nat_shiftr(lean_object *a, lean_object *b) {
  size_t y = continuity_nat(b);
  return lean_box(y > 63 ? 0 : continuity_nat(a) >> y);
}
static inline lean_object *lean_nat_land(lean_object *a, lean_object *b) {
  return lean_box(continuity_nat(a) & continuity_nat(b));
}
static inline uint8_t lean_nat_dec_eq(lean_object *a, lean_object *b) { return continuity_nat(a) == continuity_nat(b); }
static inline uint8_t lean_nat_dec_lt(lean_object *a, lean_object *b) { return continuity_nat(a) < continuity_nat(b); }
static inline uint8_t lean_nat_dec_le(lean_object *a, lean_object *b) { return continuity_nat(a) <= continuity_nat(b); }

#define CONTINUITY_UINT(type, name)                                                                          \
  static inline type lean_##name##_of_nat(lean_object *n) { return (type)continuity_nat(n); }                \
  static inline lean_object *lean_##name##_to_nat(type n) { return continuity_small(n); }                    \
  static inline type lean_##name##_add(type a, type b) { return (type)(a + b); }                             \
  static inline type lean_##name##_sub(type a, type b) { return (type)(a - b); }                             \
  static inline type lean_##name##_mul(type a, type b) { return (type)((uint64_t)a * b); }                   \
  static inline type lean_##name##_div(type a, type b) { return b == 0 ? 0 : (type)(a / b); }                \
  static inline type lean_##name##_mod(type a, type b) { return b == 0 ? a : (type)(a % b); }                \
  static inline type lean_##name##_land(type a, type b) { return (type)(a & b); }                            \
  static inline type lean_##name##_lor(type a, type b) { return (type)(a | b); }                             \
  static inline type lean_##name##_xor(type a, type b) { return (type)(a ^ b); }                             \
  static inline type lean_##name##_complement(type a) { return (type)~a; }                                   \
  static inline type lean_##name##_shift_left(type a, type b) { return (type)(a << (b % (8 * sizeof(type)))); } \
  static inline type lean_##name##_shift_right(type a, type b) { return (type)(a >> (b % (8 * sizeof(type)))); } \
  static inline uint8_t lean_##name##_dec_eq(type a, type b) { return a == b; }                                 \
  static inline uint8_t lean_##name##_dec_lt(type a, type b) { return a < b; }                                  \
  static inline uint8_t lean_##name##_dec_le(type a, type b) { return a <= b; }
CONTINUITY_UINT(uint8_t, uint8)
CONTINUITY_UINT(uint16_t, uint16)
CONTINUITY_UINT(uint32_t, uint32)
CONTINUITY_UINT(uint64_t, uint64)
CONTINUITY_UINT(size_t, usize)
static inline uint32_t lean_uint8_to_uint32(uint8_t n) { return n; }
static inline uint64_t lean_uint8_to_uint64(uint8_t n) { return n; }
static inline uint8_t lean_uint32_to_uint8(uint32_t n) { return (uint8_t)n; }
static inline uint64_t lean_uint32_to_uint64(uint32_t n) { return n; }
static inline size_t lean_uint32_to_usize(uint32_t n) { return n; }
static inline uint8_t lean_uint64_to_uint8(uint64_t n) { return (uint8_t)n; }
static inline uint32_t lean_uint64_to_uint32(uint64_t n) { return (uint32_t)n; }
static inline lean_object *lean_box_uint32(uint32_t n) { return lean_box(n); }
static inline uint32_t lean_unbox_uint32(lean_object *o) { return (uint32_t)lean_unbox(o); }
static inline lean_object *lean_box_uint64(uint64_t n) {
  lean_object *o = lean_alloc_ctor(0, 0, sizeof n);
  lean_ctor_set_uint64(o, 0, n);
  return o;
}
static inline uint64_t lean_unbox_uint64(lean_object *o) { return lean_ctor_get_uint64(o, 0); }

/* --- arrays --- */
static inline lean_array_object *continuity_array(lean_object *o) { return (lean_array_object *)o; }
static inline lean_object *lean_mk_empty_array_with_capacity(lean_object *capacity) {
  size_t n = continuity_nat(capacity);
  if (LEAN_UNLIKELY(n >> 40)) {
    continuity_overflow();
  }
  lean_array_object *a = (lean_array_object *)continuity_alloc(sizeof(lean_array_object) + sizeof(void *) * n);
  a->m_header.m_rc = 1;
  a->m_header.m_cs_sz = 0;
  a->m_header.m_other = 0;
  a->m_header.m_tag = LEAN_TAG_ARRAY;
  a->m_size = 0;
  a->m_capacity = n;
  return (lean_object *)a;
}
static inline lean_object *lean_array_get_size(lean_object *a) { return lean_box(continuity_array(a)->m_size); }
static inline lean_object *lean_array_fget_borrowed(lean_object *a, lean_object *i) {
  return continuity_array(a)->m_data[lean_unbox(i)];
}
static inline lean_object *lean_array_fget(lean_object *a, lean_object *i) {
  lean_object *v = lean_array_fget_borrowed(a, i);
  lean_inc(v);
  return v;
}
static inline lean_object *lean_array_fset(lean_object *a, lean_object *i, lean_object *v) {
  if (LEAN_UNLIKELY(!lean_is_exclusive(a))) {
    a = continuity_array_grown(a);
  }
  lean_object **p = &continuity_array(a)->m_data[lean_unbox(i)];
  lean_object *old = *p;
  *p = v;
  lean_dec(old);
  return a;
}
static inline lean_object *lean_array_push(lean_object *a, lean_object *v) {
  if (LEAN_UNLIKELY(!lean_is_exclusive(a) || continuity_array(a)->m_size == continuity_array(a)->m_capacity)) {
    a = continuity_array_grown(a);
  }
  continuity_array(a)->m_data[continuity_array(a)->m_size++] = v;
  return a;
}

static inline lean_object *lean_array_pop(lean_object *a) {
  if (LEAN_UNLIKELY(!lean_is_exclusive(a))) {
    a = continuity_array_grown(a);
  }
  if (continuity_array(a)->m_size > 0) {
    lean_dec(continuity_array(a)->m_data[--continuity_array(a)->m_size]);
  }
  return a;
}

/* --- byte strings --- */
static inline lean_sarray_object *continuity_bytes(lean_object *o) { return (lean_sarray_object *)o; }
static inline lean_object *lean_mk_empty_byte_array(lean_object *capacity) {
  size_t n = continuity_nat(capacity);
  if (LEAN_UNLIKELY(n >> 40)) {
    continuity_overflow();
  }
  lean_sarray_object *a = (lean_sarray_object *)continuity_alloc(sizeof(lean_sarray_object) + n);
  a->m_header.m_rc = 1;
  a->m_header.m_cs_sz = 0;
  a->m_header.m_other = 1;
  a->m_header.m_tag = LEAN_TAG_BYTES;
  a->m_size = 0;
  a->m_capacity = n;
  return (lean_object *)a;
}
/* Strings are literals: their bytes, copied. */
static inline lean_object *lean_string_to_utf8(lean_object *s) {
  size_t n = ((lean_string_object *)s)->m_size - 1;
  lean_object *r = lean_mk_empty_byte_array(lean_box(n));
  memcpy(continuity_bytes(r)->m_data, ((lean_string_object *)s)->m_data, n);
  continuity_bytes(r)->m_size = n;
  return r;
}
static inline lean_object *lean_byte_array_size(lean_object *a) { return lean_box(continuity_bytes(a)->m_size); }
static inline uint8_t lean_byte_array_fget(lean_object *a, lean_object *i) {
  return continuity_bytes(a)->m_data[lean_unbox(i)];
}
static inline uint8_t lean_byte_array_uget(lean_object *a, size_t i) { return continuity_bytes(a)->m_data[i]; }
static inline lean_object *lean_byte_array_push(lean_object *a, uint8_t v) {
  if (LEAN_UNLIKELY(!lean_is_exclusive(a) || continuity_bytes(a)->m_size == continuity_bytes(a)->m_capacity)) {
    a = continuity_bytes_grown(a, continuity_bytes(a)->m_size * 2 + 32);
  }
  continuity_bytes(a)->m_data[continuity_bytes(a)->m_size++] = v;
  return a;
}
static inline lean_object *lean_byte_array_fset(lean_object *a, lean_object *i, uint8_t v) {
  if (LEAN_UNLIKELY(!lean_is_exclusive(a))) {
    a = continuity_bytes_grown(a, continuity_bytes(a)->m_size);
  }
  continuity_bytes(a)->m_data[lean_unbox(i)] = v;
  return a;
}

/* --- module initializers --- */
static inline lean_object *lean_io_result_mk_ok(lean_object *v) {
  lean_object *o = lean_alloc_ctor(0, 1, 0);
  lean_ctor_set(o, 0, v);
  return o;
}
static inline bool lean_io_result_is_error(lean_object *r) { return lean_ptr_tag(r) == 1; }

#endif
