// The message types of docs/codec.md that cross this border, as data. One table drives checking and
// printing, so neither can drift from the other.
#ifndef CONTINUITY_SCHEMA_H
#define CONTINUITY_SCHEMA_H

#include <stddef.h>
#include <stdint.h>

#include "bytes.h"

enum codec_form {
  FORM_U8,
  FORM_U16,
  FORM_U32,
  FORM_U64,
  FORM_BOOL,
  FORM_DIGEST,
  FORM_BYTES,
  FORM_TEXT,
  FORM_PATH,
  FORM_LIST,    // item
  FORM_SET,     // item
  FORM_MAP,     // item is the key, value
  FORM_RECORD,  // cases[0].fields
  FORM_SUM,     // cases by tag; an enum is a sum whose cases have no fields
};

struct codec_field {
  const char *name;
  const struct codec_type *type;
};

struct codec_case {
  const char *name;
  const struct codec_field *fields;
  size_t field_count;
};

struct codec_type {
  enum codec_form form;
  const struct codec_type *item, *value;
  const struct codec_case *cases;
  size_t case_count;
  const struct codec_message *nested;  // FORM_BYTES that carries a message of this type
};

struct codec_message {
  uint16_t number;
  const char *name;
  const struct codec_type *type;
};

enum { CODEC_VERSION = 1, CODEC_HEAD = 8, CODEC_MESSAGE_LIMIT = 256 << 20 };

extern const struct codec_message message_action, message_sandbox_request,
    message_execution_evidence, message_name_list;

// NULL if the number is none of ours.
const struct codec_message *message_by_number(uint16_t number);
// The eight bytes before the body.
void message_head(struct bytes *out, uint16_t number);

#endif
