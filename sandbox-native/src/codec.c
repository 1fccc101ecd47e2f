#include "codec.h"

#include <string.h>

enum { COUNT_LIMIT = 1 << 24, TEXT_LIMIT = 1 << 20, PATH_LIMIT = 4096, BYTES_LIMIT = 256 << 20 };

struct checker {
  const uint8_t *data;
  size_t len, at;
  struct codec_result result;
};

const char *codec_error_name(enum codec_error error) {
  static const char *const names[] = {"truncated", "limit", "tag", "value", "order", "trailing", "ok"};
  return names[error];
}

static bool refuse(struct checker *c, enum codec_error error, size_t offset) {
  c->result = (struct codec_result){error, offset};
  return false;
}

static uint32_t u32_at(const uint8_t *p) {
  return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static bool fixed(struct checker *c, size_t width) {
  if (c->len - c->at < width) {
    return refuse(c, CODEC_TRUNCATED, c->at);
  }
  c->at += width;
  return true;
}

// The well-formed sequences of Unicode 15, table 3-7.
static bool is_utf8(const uint8_t *p, size_t n) {
  for (size_t i = 0; i < n;) {
    uint8_t b = p[i];
    size_t more;
    uint8_t low = 0x80, high = 0xBF;
    if (b < 0x80) {
      more = 0;
    } else if (b >= 0xC2 && b <= 0xDF) {
      more = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      more = 2;
      low = b == 0xE0 ? 0xA0 : 0x80;
      high = b == 0xED ? 0x9F : 0xBF;
    } else if (b >= 0xF0 && b <= 0xF4) {
      more = 3;
      low = b == 0xF0 ? 0x90 : 0x80;
      high = b == 0xF4 ? 0x8F : 0xBF;
    } else {
      return false;
    }
    if (n - i - 1 < more) {
      return false;
    }
    for (size_t k = 1; k <= more; k++) {
      if (p[i + k] < low || p[i + k] > high) {
        return false;
      }
      low = 0x80, high = 0xBF;
    }
    i += more + 1;
  }
  return true;
}

static bool string(struct checker *c, size_t limit, bool utf8) {
  size_t start = c->at;
  if (c->len - start < 4 || c->len - start - 4 < u32_at(c->data + start)) {
    return refuse(c, CODEC_TRUNCATED, start);
  }
  uint32_t n = u32_at(c->data + start);
  if (n > limit) {
    return refuse(c, CODEC_LIMIT, start);
  }
  if (utf8 && !is_utf8(c->data + start + 4, n)) {
    return refuse(c, CODEC_VALUE, start);
  }
  c->at = start + 4 + n;
  return true;
}

// The part of an encoded item by which sets and maps are ordered.
static struct span order_key(const struct checker *c, const struct codec_type *t, size_t from,
                             size_t to) {
  bool string_form = t->form == FORM_BYTES || t->form == FORM_TEXT || t->form == FORM_PATH;
  size_t skip = string_form ? 4 : 0;
  return (struct span){c->data + from + skip, (uint32_t)(to - from - skip)};
}

static bool check(struct checker *c, const struct codec_type *t);

static bool collection(struct checker *c, const struct codec_type *t) {
  size_t start = c->at;
  if (c->len - start < 4 || c->len - start - 4 < u32_at(c->data + start)) {
    return refuse(c, CODEC_TRUNCATED, start);
  }
  uint32_t n = u32_at(c->data + start);
  if (n > COUNT_LIMIT) {
    return refuse(c, CODEC_LIMIT, start);
  }
  c->at += 4;
  struct span previous = {NULL, 0};
  for (uint32_t i = 0; i < n; i++) {
    size_t item = c->at;
    if (!check(c, t->item)) {
      return false;
    }
    if (t->form != FORM_LIST) {
      struct span key = order_key(c, t->item, item, c->at);
      if (i != 0 && span_compare(previous, key) >= 0) {
        return refuse(c, CODEC_ORDER, item);
      }
      previous = key;
    }
    if (t->form == FORM_MAP && !check(c, t->value)) {
      return false;
    }
  }
  return true;
}

static bool fields(struct checker *c, const struct codec_case *k) {
  for (size_t i = 0; i < k->field_count; i++) {
    if (!check(c, k->fields[i].type)) {
      return false;
    }
  }
  return true;
}

static bool check(struct checker *c, const struct codec_type *t) {
  size_t start = c->at;
  switch (t->form) {
    case FORM_U8: return fixed(c, 1);
    case FORM_U16: return fixed(c, 2);
    case FORM_U32: return fixed(c, 4);
    case FORM_U64: return fixed(c, 8);
    case FORM_DIGEST: return fixed(c, 32);
    case FORM_BOOL:
      return fixed(c, 1) && (c->data[start] <= 1 || refuse(c, CODEC_VALUE, start));
    case FORM_BYTES: return string(c, BYTES_LIMIT, false);
    case FORM_TEXT: return string(c, TEXT_LIMIT, true);
    case FORM_PATH: return string(c, PATH_LIMIT, false);
    case FORM_LIST:
    case FORM_SET:
    case FORM_MAP: return collection(c, t);
    case FORM_RECORD: return fields(c, &t->cases[0]);
    case FORM_SUM:
      if (!fixed(c, 1)) {
        return false;
      }
      if (c->data[start] >= t->case_count) {
        return refuse(c, CODEC_TAG, start);
      }
      return fields(c, &t->cases[c->data[start]]);
  }
  return refuse(c, CODEC_TAG, start);
}

struct codec_result codec_check(const struct codec_message *m, const uint8_t *data, size_t len) {
  struct checker c = {.data = data, .len = len, .result = {CODEC_OK, 0}};
  struct bytes head = {0};
  message_head(&head, m->number);
  bool sound = !head.failed;
  if (len < CODEC_HEAD) {
    refuse(&c, CODEC_TRUNCATED, 0);
  } else if (len > CODEC_MESSAGE_LIMIT || !sound) {
    refuse(&c, CODEC_LIMIT, 0);
  } else if (memcmp(data, head.data, 4) != 0) {
    refuse(&c, CODEC_VALUE, 0);
  } else if (memcmp(data + 4, head.data + 4, 2) != 0) {
    refuse(&c, CODEC_TAG, 4);
  } else if (memcmp(data + 6, head.data + 6, 2) != 0) {
    refuse(&c, CODEC_VALUE, 6);
  } else {
    c.at = CODEC_HEAD;
    if (check(&c, m->type) && c.at != len) {
      refuse(&c, CODEC_TRAILING, c.at);
    }
  }
  bytes_free(&head);
  return c.result;
}

struct codec_reader codec_body(const uint8_t *message) {
  return (struct codec_reader){message + CODEC_HEAD};
}

uint8_t read_u8(struct codec_reader *r) { return *r->at++; }

uint32_t read_u32(struct codec_reader *r) {
  uint32_t v = u32_at(r->at);
  r->at += 4;
  return v;
}

uint64_t read_u64(struct codec_reader *r) {
  uint64_t low = read_u32(r);
  return low | (uint64_t)read_u32(r) << 32;
}

struct span read_span(struct codec_reader *r) {
  uint32_t n = read_u32(r);
  struct span s = {r->at, n};
  r->at += n;
  return s;
}

const uint8_t *read_digest(struct codec_reader *r) {
  const uint8_t *d = r->at;
  r->at += 32;
  return d;
}
