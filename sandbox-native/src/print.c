#include "print.h"

#include "codec.h"
#include "sha256.h"

static void value(FILE *out, const struct codec_type *t, struct codec_reader *r, int indent);

static void line(FILE *out, int indent) { fprintf(out, "\n%*s", indent, ""); }

static bool is_plain(uint8_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~' || c == '/';
}

// The set of docs/codec.md, section 9: injective, and nothing in it needs a JSON escape.
static void percent(FILE *out, struct span s) {
  fputc('"', out);
  for (uint32_t i = 0; i < s.len; i++) {
    if (is_plain(s.data[i])) {
      fputc(s.data[i], out);
    } else {
      fprintf(out, "%%%02X", s.data[i]);
    }
  }
  fputc('"', out);
}

static void json_text(FILE *out, struct span s) {
  fputc('"', out);
  for (uint32_t i = 0; i < s.len; i++) {
    uint8_t c = s.data[i];
    if (c == '"' || c == '\\') {
      fprintf(out, "\\%c", c);
    } else if (c < 0x20) {
      fprintf(out, "\\u%04x", c);
    } else {
      fputc(c, out);
    }
  }
  fputc('"', out);
}

static void hex(FILE *out, const uint8_t *d) {
  char text[SHA256_HEX];
  sha256_hex(d, text);
  fprintf(out, "\"%s\"", text);
}

static void fields(FILE *out, const struct codec_case *k, struct codec_reader *r, int indent) {
  fputc('{', out);
  for (size_t i = 0; i < k->field_count; i++) {
    fputs(i == 0 ? "" : ",", out);
    line(out, indent + 2);
    fprintf(out, "\"%s\": ", k->fields[i].name);
    value(out, k->fields[i].type, r, indent + 2);
  }
  line(out, indent);
  fputc('}', out);
}

static void collection(FILE *out, const struct codec_type *t, struct codec_reader *r, int indent) {
  uint32_t n = read_u32(r);
  bool map = t->form == FORM_MAP;
  fputc(map ? '{' : '[', out);
  for (uint32_t i = 0; i < n; i++) {
    fputs(i == 0 ? "" : ",", out);
    line(out, indent + 2);
    value(out, t->item, r, indent + 2);
    if (map) {
      fputs(": ", out);
      value(out, t->value, r, indent + 2);
    }
  }
  if (n != 0) {
    line(out, indent);
  }
  fputc(map ? '}' : ']', out);
}

static void octets(FILE *out, const struct codec_type *t, struct span s, int indent) {
  if (t->nested != NULL && codec_check(t->nested, s.data, s.len).error == CODEC_OK) {
    struct codec_reader inner = codec_body(s.data);
    value(out, t->nested->type, &inner, indent);
  } else {
    percent(out, s);
  }
}

static void value(FILE *out, const struct codec_type *t, struct codec_reader *r, int indent) {
  switch (t->form) {
    case FORM_U8: fprintf(out, "%u", read_u8(r)); return;
    case FORM_U16: {
      unsigned low = read_u8(r);
      fprintf(out, "%u", low | (unsigned)read_u8(r) << 8);
      return;
    }
    case FORM_U32: fprintf(out, "%lu", (unsigned long)read_u32(r)); return;
    case FORM_U64: fprintf(out, "%llu", (unsigned long long)read_u64(r)); return;
    case FORM_BOOL: fputs(read_u8(r) != 0 ? "true" : "false", out); return;
    case FORM_DIGEST: hex(out, read_digest(r)); return;
    case FORM_BYTES: octets(out, t, read_span(r), indent); return;
    case FORM_PATH: percent(out, read_span(r)); return;
    case FORM_TEXT: json_text(out, read_span(r)); return;
    case FORM_LIST:
    case FORM_SET:
    case FORM_MAP: collection(out, t, r, indent); return;
    case FORM_RECORD: fields(out, &t->cases[0], r, indent); return;
    case FORM_SUM: {
      const struct codec_case *k = &t->cases[read_u8(r)];
      if (k->field_count == 0) {
        fprintf(out, "\"%s\"", k->name);
        return;
      }
      fprintf(out, "{\"%s\": ", k->name);
      fields(out, k, r, indent);
      fputc('}', out);
      return;
    }
  }
}

int print_message(FILE *out, const uint8_t *data, size_t len, struct fault *f) {
  const struct codec_message *m =
      len < CODEC_HEAD ? NULL : message_by_number((uint16_t)(data[4] | data[5] << 8));
  if (m == NULL) {
    return fault_set(f, FAULT_REQUEST, 0, "the input is no message that this program knows");
  }
  struct codec_result c = codec_check(m, data, len);
  if (c.error != CODEC_OK) {
    return fault_set(f, FAULT_REQUEST, 0, "the %s is malformed at byte %llu: %s", m->name,
                     (unsigned long long)c.offset, codec_error_name(c.error));
  }
  struct codec_reader r = codec_body(data);
  fprintf(out, "{\"%s\": ", m->name);
  value(out, m->type, &r, 0);
  fputs("}\n", out);
  return ferror(out) ? fault_set(f, FAULT_INTERNAL, 0, "writing the rendering") : 0;
}
