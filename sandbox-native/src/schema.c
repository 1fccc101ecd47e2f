#include "schema.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])
#define RECORD(fields_)                                                                  \
  {.form = FORM_RECORD,                                                                  \
   .cases = &(const struct codec_case){.fields = fields_, .field_count = COUNT(fields_)}, \
   .case_count = 1}
#define SUM(cases_) {.form = FORM_SUM, .cases = cases_, .case_count = COUNT(cases_)}
#define FIELDS(fields_) .fields = fields_, .field_count = COUNT(fields_)

typedef const struct codec_type type;
typedef const struct codec_field field;
typedef const struct codec_case alternative;

static type u8 = {.form = FORM_U8}, u32 = {.form = FORM_U32},
            u64 = {.form = FORM_U64}, boolean = {.form = FORM_BOOL},
            digest = {.form = FORM_DIGEST}, octets = {.form = FORM_BYTES},
            text = {.form = FORM_TEXT}, path = {.form = FORM_PATH};

// Section 3: actions.

static alternative rule_kinds[] = {{.name = "ccCompile"}, {.name = "ccArchive"}, {.name = "ccLink"},
                                   {.name = "ccTest"},    {.name = "genrule"},
                                   {.name = "toolchainPrepare"}};
static type rule_kind = SUM(rule_kinds);

static field ref_file[] = {{"digest", &digest}, {"executable", &boolean}};
static field ref_tree[] = {{"digest", &digest}};
static alternative refs[] = {{"file", FIELDS(ref_file)}, {"tree", FIELDS(ref_tree)}};
static type ref = SUM(refs);

static field store_path_fields[] = {{"ref", &ref}, {"name", &text}};
static type store_path = RECORD(store_path_fields);

static alternative output_kinds[] = {{.name = "file"}, {.name = "tree"}};
static type output_kind = SUM(output_kinds);

static field coeffect_auth[] = {{"provider", &text}};
static field coeffect_sandbox[] = {{"name", &text}};
static field coeffect_filesystem[] = {{"path", &path}};
static alternative coeffects[] = {{.name = "time"},
                                  {.name = "random"},
                                  {.name = "network"},
                                  {"auth", FIELDS(coeffect_auth)},
                                  {"sandbox", FIELDS(coeffect_sandbox)},
                                  {"filesystem", FIELDS(coeffect_filesystem)}};
static type coeffect = SUM(coeffects);

static alternative provisions[] = {{.name = "host"}, {.name = "virtual"}};
static type provision = SUM(provisions);

static type path_to_bytes = {.form = FORM_MAP, .item = &path, .value = &octets};
static field view_spec_fields[] = {
    {"uid", &u32},          {"gid", &u32},         {"hostName", &text},   {"files", &path_to_bytes},
    {"epoch", &u64},        {"umask", &u32},       {"cpus", &u32},        {"cwd", &path},
    {"tmpBytes", &u64},     {"tmpInodes", &u64},   {"memoryBytes", &u64}, {"processes", &u32},
    {"openFiles", &u32},    {"fileBytes", &u64},   {"stackBytes", &u64},  {"clock", &provision},
    {"random", &provision}, {"machine", &provision}};
static type view_spec = RECORD(view_spec_fields);

static type bytes_list = {.form = FORM_LIST, .item = &octets};
static type bytes_to_bytes = {.form = FORM_MAP, .item = &octets, .value = &octets};
static type text_to_digest = {.form = FORM_MAP, .item = &text, .value = &digest};
static type path_to_path = {.form = FORM_MAP, .item = &path, .value = &path};
static type path_to_ref = {.form = FORM_MAP, .item = &path, .value = &ref};
static type store_path_set = {.form = FORM_SET, .item = &store_path};
static type path_to_kind = {.form = FORM_MAP, .item = &path, .value = &output_kind};
static type coeffect_set = {.form = FORM_SET, .item = &coeffect};
static field action_fields[] = {
    {"rule", &rule_kind},          {"command", &bytes_list},       {"env", &bytes_to_bytes},
    {"toolchains", &text_to_digest}, {"rootLinks", &path_to_path}, {"inputs", &path_to_ref},
    {"references", &store_path_set}, {"outputs", &path_to_kind},   {"coeffects", &coeffect_set},
    {"viewSpec", &view_spec}};
static type action = RECORD(action_fields);
const struct codec_message message_action = {1, "Action", &action};

// Section 4: the sandbox.

static type action_bytes = {.form = FORM_BYTES, .nested = &message_action};
static alternative modes[] = {{.name = "full"}, {.name = "noFuse"}};
static type mode = SUM(modes);
static field request_fields[] = {
    {"action", &action_bytes}, {"mode", &mode},         {"blobs", &path},
    {"trees", &path},          {"incoming", &path},     {"timeoutMillis", &u64},
    {"killDelayMillis", &u64}, {"stdoutBytes", &u64},   {"stderrBytes", &u64},
    {"outputBytes", &u64},     {"outputEntries", &u32}, {"keep", &boolean},
    {"interactive", &boolean}};
static type request = RECORD(request_fields);
const struct codec_message message_sandbox_request = {2, "SandboxRequest", &request};

static field ns_id_fields[] = {{"device", &u64}, {"inode", &u64}};
static type ns_id = RECORD(ns_id_fields);
static field ns_pair_fields[] = {{"helper", &ns_id}, {"action", &ns_id}};
static type ns_pair = RECORD(ns_pair_fields);
static type limits = {.form = FORM_MAP, .item = &text, .value = &u64};
static field isolation_fields[] = {{"mode", &mode},    {"user", &ns_pair}, {"mount", &ns_pair},
                                   {"net", &ns_pair},  {"pid", &ns_pair},  {"ipc", &ns_pair},
                                   {"uts", &ns_pair},  {"cgroup", &ns_pair},
                                   {"limits", &limits}};
static type isolation = RECORD(isolation_fields);

static field claim_digest[] = {{"digest", &digest}};
static field claim_target[] = {{"target", &digest}};
static field claim_refused[] = {{"operation", &text}};
static alternative claims[] = {{.name = "absent"},
                               {"file", FIELDS(ref_file)},
                               {.name = "directory"},
                               {"link", FIELDS(claim_target)},
                               {"names", FIELDS(claim_digest)},
                               {"tree", FIELDS(claim_digest)},
                               {.name = "mount"},
                               {"refused", FIELDS(claim_refused)}};
static type claim = SUM(claims);
static alternative event_kinds[] = {{.name = "hit"},      {.name = "miss"}, {.name = "list"},
                                    {.name = "readlink"}, {.name = "open"}, {.name = "exec"},
                                    {.name = "storeRoot"}, {.name = "denied"}};
static type event_kind = SUM(event_kinds);
static field event_fields[] = {{"kind", &event_kind}, {"path", &path}, {"claim", &claim}};
static type event = RECORD(event_fields);
static type event_set = {.form = FORM_SET, .item = &event};
static type text_set = {.form = FORM_SET, .item = &text};
static field access_fields[] = {
    {"complete", &boolean}, {"doubts", &text_set}, {"requests", &u64}, {"events", &event_set}};
static type access_record = RECORD(access_fields);

static alternative channel_states[] = {
    {.name = "prevented"}, {.name = "virtual"}, {.name = "recorded"}, {.name = "open"}};
static type channel_state = SUM(channel_states);
static field channels_fields[] = {{"file", &channel_state},    {"net", &channel_state},
                                  {"clock", &channel_state},   {"random", &channel_state},
                                  {"machine", &channel_state}, {"identity", &channel_state},
                                  {"ipc", &channel_state}};
static type channels = RECORD(channels_fields);

static field status_exited[] = {{"code", &u8}};
static field status_signalled[] = {{"signal", &u8}};
static alternative statuses[] = {{"exited", FIELDS(status_exited)},
                                 {"signalled", FIELDS(status_signalled)},
                                 {.name = "timedOut"},
                                 {.name = "overflow"}};
static type status = SUM(statuses);

static field stream_fields[] = {{"digest", &digest}, {"bytes", &u64}};
static type stream = RECORD(stream_fields);

static field entry_file[] = {{"digest", &digest}, {"bytes", &u64}, {"executable", &boolean}};
static field entry_link[] = {{"target", &path}};
static alternative entries[] = {
    {"file", FIELDS(entry_file)}, {"link", FIELDS(entry_link)}, {.name = "directory"}};
static type entry = SUM(entries);
static type manifest = {.form = FORM_MAP, .item = &path, .value = &entry};
static field collected_tree[] = {{"manifest", &manifest}};
static alternative collecteds[] = {{"file", FIELDS(entry_file)}, {"tree", FIELDS(collected_tree)}};
static type collected = SUM(collecteds);
static type path_to_collected = {.form = FORM_MAP, .item = &path, .value = &collected};

static type path_set = {.form = FORM_SET, .item = &path};
static field evidence_fields[] = {
    {"action", &digest},    {"isolation", &isolation}, {"access", &access_record},
    {"channels", &channels}, {"status", &status},      {"outputs", &path_to_collected},
    {"missing", &path_set}, {"dropped", &path_set},    {"stdout", &stream},
    {"stderr", &stream},    {"started", &u64},         {"ended", &u64},
    {"sandbox", &digest}};
static type evidence = RECORD(evidence_fields);
const struct codec_message message_execution_evidence = {3, "ExecutionEvidence", &evidence};

static field name_list_fields[] = {{"names", &path_set}};
static type name_list = RECORD(name_list_fields);
const struct codec_message message_name_list = {7, "NameList", &name_list};

const struct codec_message *message_by_number(uint16_t number) {
  static const struct codec_message *const known[] = {
      &message_action, &message_sandbox_request, &message_execution_evidence, &message_name_list};
  for (size_t i = 0; i < COUNT(known); i++) {
    if (known[i]->number == number) {
      return known[i];
    }
  }
  return NULL;
}

void message_head(struct bytes *out, uint16_t number) {
  static const uint8_t magic[4] = {0x43, 0x4E, 0x54, 0x01};
  bytes_append(out, magic, sizeof magic);
  bytes_u16(out, number);
  bytes_u16(out, CODEC_VERSION);
}
