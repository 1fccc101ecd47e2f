// Lean compiler output
// Module: Continuity.Kernel.View
// Imports: public import Init public meta import Init public import Continuity.Kernel.Sort public import Continuity.Kernel.Reply
#include <lean/lean.h>
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wunused-parameter"
#pragma clang diagnostic ignored "-Wunused-label"
#elif defined(__GNUC__) && !defined(__CLANG__)
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wunused-label"
#pragma GCC diagnostic ignored "-Wunused-but-set-variable"
#endif
#ifdef __cplusplus
extern "C" {
#endif
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
uint8_t l_Continuity_at8(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_string_to_utf8(lean_object*);
lean_object* l_Continuity_sha256(lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
lean_object* lean_array_get_size(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* l_Continuity_append(lean_object*, lean_object*);
lean_object* l_Continuity_putHex(lean_object*, lean_object*);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* l_Continuity_Table_sort(lean_object*);
lean_object* l_Continuity_Table_find(lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_noBytes;
lean_object* l_Continuity_Table_firstBelow(lean_object*, lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
lean_object* l_Continuity_Table_place(lean_object*, lean_object*, lean_object*);
lean_object* lean_array_fget(lean_object*, lean_object*);
uint8_t l_Continuity_Table_startsWith(lean_object*, lean_object*);
lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_pathSetC;
lean_object* l_Continuity_putHead(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_refClaim(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_digest(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_digest___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_add(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_linkTo(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_linkTo___boxed(lean_object*);
static const lean_string_object l_Continuity_View_common___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 8, .m_capacity = 8, .m_length = 7, .m_data = "/dev/fd"};
static const lean_object* l_Continuity_View_common___closed__0 = (const lean_object*)&l_Continuity_View_common___closed__0_value;
static lean_once_cell_t l_Continuity_View_common___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__1;
static const lean_string_object l_Continuity_View_common___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 14, .m_capacity = 14, .m_length = 13, .m_data = "/proc/self/fd"};
static const lean_object* l_Continuity_View_common___closed__2 = (const lean_object*)&l_Continuity_View_common___closed__2_value;
static lean_once_cell_t l_Continuity_View_common___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__3;
static lean_once_cell_t l_Continuity_View_common___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__4;
static lean_once_cell_t l_Continuity_View_common___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__5;
static const lean_string_object l_Continuity_View_common___closed__6_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 10, .m_capacity = 10, .m_length = 9, .m_data = "/dev/full"};
static const lean_object* l_Continuity_View_common___closed__6 = (const lean_object*)&l_Continuity_View_common___closed__6_value;
static lean_once_cell_t l_Continuity_View_common___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__7;
static lean_once_cell_t l_Continuity_View_common___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__8;
static const lean_string_object l_Continuity_View_common___closed__9_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 10, .m_capacity = 10, .m_length = 9, .m_data = "/dev/null"};
static const lean_object* l_Continuity_View_common___closed__9 = (const lean_object*)&l_Continuity_View_common___closed__9_value;
static lean_once_cell_t l_Continuity_View_common___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__10;
static lean_once_cell_t l_Continuity_View_common___closed__11_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__11;
static const lean_string_object l_Continuity_View_common___closed__12_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 12, .m_capacity = 12, .m_length = 11, .m_data = "/dev/random"};
static const lean_object* l_Continuity_View_common___closed__12 = (const lean_object*)&l_Continuity_View_common___closed__12_value;
static lean_once_cell_t l_Continuity_View_common___closed__13_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__13;
static lean_once_cell_t l_Continuity_View_common___closed__14_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__14;
static const lean_string_object l_Continuity_View_common___closed__15_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 12, .m_capacity = 12, .m_length = 11, .m_data = "/dev/stderr"};
static const lean_object* l_Continuity_View_common___closed__15 = (const lean_object*)&l_Continuity_View_common___closed__15_value;
static lean_once_cell_t l_Continuity_View_common___closed__16_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__16;
static const lean_string_object l_Continuity_View_common___closed__17_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 16, .m_capacity = 16, .m_length = 15, .m_data = "/proc/self/fd/2"};
static const lean_object* l_Continuity_View_common___closed__17 = (const lean_object*)&l_Continuity_View_common___closed__17_value;
static lean_once_cell_t l_Continuity_View_common___closed__18_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__18;
static lean_once_cell_t l_Continuity_View_common___closed__19_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__19;
static lean_once_cell_t l_Continuity_View_common___closed__20_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__20;
static const lean_string_object l_Continuity_View_common___closed__21_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 11, .m_capacity = 11, .m_length = 10, .m_data = "/dev/stdin"};
static const lean_object* l_Continuity_View_common___closed__21 = (const lean_object*)&l_Continuity_View_common___closed__21_value;
static lean_once_cell_t l_Continuity_View_common___closed__22_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__22;
static const lean_string_object l_Continuity_View_common___closed__23_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 16, .m_capacity = 16, .m_length = 15, .m_data = "/proc/self/fd/0"};
static const lean_object* l_Continuity_View_common___closed__23 = (const lean_object*)&l_Continuity_View_common___closed__23_value;
static lean_once_cell_t l_Continuity_View_common___closed__24_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__24;
static lean_once_cell_t l_Continuity_View_common___closed__25_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__25;
static lean_once_cell_t l_Continuity_View_common___closed__26_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__26;
static const lean_string_object l_Continuity_View_common___closed__27_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 12, .m_capacity = 12, .m_length = 11, .m_data = "/dev/stdout"};
static const lean_object* l_Continuity_View_common___closed__27 = (const lean_object*)&l_Continuity_View_common___closed__27_value;
static lean_once_cell_t l_Continuity_View_common___closed__28_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__28;
static const lean_string_object l_Continuity_View_common___closed__29_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 16, .m_capacity = 16, .m_length = 15, .m_data = "/proc/self/fd/1"};
static const lean_object* l_Continuity_View_common___closed__29 = (const lean_object*)&l_Continuity_View_common___closed__29_value;
static lean_once_cell_t l_Continuity_View_common___closed__30_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__30;
static lean_once_cell_t l_Continuity_View_common___closed__31_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__31;
static lean_once_cell_t l_Continuity_View_common___closed__32_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__32;
static const lean_string_object l_Continuity_View_common___closed__33_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 13, .m_capacity = 13, .m_length = 12, .m_data = "/dev/urandom"};
static const lean_object* l_Continuity_View_common___closed__33 = (const lean_object*)&l_Continuity_View_common___closed__33_value;
static lean_once_cell_t l_Continuity_View_common___closed__34_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__34;
static lean_once_cell_t l_Continuity_View_common___closed__35_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__35;
static const lean_string_object l_Continuity_View_common___closed__36_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 10, .m_capacity = 10, .m_length = 9, .m_data = "/dev/zero"};
static const lean_object* l_Continuity_View_common___closed__36 = (const lean_object*)&l_Continuity_View_common___closed__36_value;
static lean_once_cell_t l_Continuity_View_common___closed__37_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__37;
static lean_once_cell_t l_Continuity_View_common___closed__38_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__38;
static const lean_string_object l_Continuity_View_common___closed__39_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 6, .m_capacity = 6, .m_length = 5, .m_data = "/proc"};
static const lean_object* l_Continuity_View_common___closed__39 = (const lean_object*)&l_Continuity_View_common___closed__39_value;
static lean_once_cell_t l_Continuity_View_common___closed__40_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__40;
static lean_once_cell_t l_Continuity_View_common___closed__41_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__41;
static const lean_string_object l_Continuity_View_common___closed__42_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 5, .m_capacity = 5, .m_length = 4, .m_data = "/tmp"};
static const lean_object* l_Continuity_View_common___closed__42 = (const lean_object*)&l_Continuity_View_common___closed__42_value;
static lean_once_cell_t l_Continuity_View_common___closed__43_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__43;
static lean_once_cell_t l_Continuity_View_common___closed__44_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__44;
static const lean_string_object l_Continuity_View_common___closed__45_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 10, .m_capacity = 10, .m_length = 9, .m_data = "/work/out"};
static const lean_object* l_Continuity_View_common___closed__45 = (const lean_object*)&l_Continuity_View_common___closed__45_value;
static lean_once_cell_t l_Continuity_View_common___closed__46_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__46;
static lean_once_cell_t l_Continuity_View_common___closed__47_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_common___closed__47;
LEAN_EXPORT lean_object* l_Continuity_View_common;
static const lean_string_object l_Continuity_View_addInputs___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 7, .m_capacity = 7, .m_length = 6, .m_data = "/work/"};
static const lean_object* l_Continuity_View_addInputs___closed__0 = (const lean_object*)&l_Continuity_View_addInputs___closed__0_value;
static lean_once_cell_t l_Continuity_View_addInputs___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_addInputs___closed__1;
LEAN_EXPORT lean_object* l_Continuity_View_addInputs(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_addInputs___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_string_object l_Continuity_View_addToolchains___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 12, .m_capacity = 12, .m_length = 11, .m_data = "/toolchain/"};
static const lean_object* l_Continuity_View_addToolchains___closed__0 = (const lean_object*)&l_Continuity_View_addToolchains___closed__0_value;
static lean_once_cell_t l_Continuity_View_addToolchains___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_addToolchains___closed__1;
LEAN_EXPORT lean_object* l_Continuity_View_addToolchains(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_addToolchains___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_string_object l_Continuity_View_storePath___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 8, .m_capacity = 8, .m_length = 7, .m_data = "/store/"};
static const lean_object* l_Continuity_View_storePath___closed__0 = (const lean_object*)&l_Continuity_View_storePath___closed__0_value;
static lean_once_cell_t l_Continuity_View_storePath___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_storePath___closed__1;
LEAN_EXPORT lean_object* l_Continuity_View_storePath(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_storePath___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_addReferences(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_addReferences___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_addFiles(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_addFiles___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_addLinks(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_addLinks___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_entries(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_entries___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_own_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_own_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_below_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_below_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_covering(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_covering___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_below(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_below___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_View_isRoot(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_isRoot___boxed(lean_object*);
static const lean_ctor_object l_Continuity_View_look___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_View_look___closed__0 = (const lean_object*)&l_Continuity_View_look___closed__0_value;
static const lean_ctor_object l_Continuity_View_look___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(2) << 1) | 1))}};
static const lean_object* l_Continuity_View_look___closed__1 = (const lean_object*)&l_Continuity_View_look___closed__1_value;
LEAN_EXPORT lean_object* l_Continuity_View_look(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_look___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_claim(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_Seen_claim___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_componentEnd(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_componentEnd___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_components(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_components___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_distinct(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_distinct___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_View_namesOf___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_View_namesOf___closed__0 = (const lean_object*)&l_Continuity_View_namesOf___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_View_namesOf(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_namesOf___boxed(lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_View_nameList___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_View_nameList___closed__0;
LEAN_EXPORT lean_object* l_Continuity_View_nameList(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_listing(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_View_listing___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_sameBool(uint8_t, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_sameBool___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_claimEq(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_claimEq___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_agrees(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_agrees___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_refClaim(lean_object* v_x_1_){
_start:
{
if (lean_obj_tag(v_x_1_) == 0)
{
lean_object* v_digest_2_; uint8_t v_executable_3_; lean_object* v___x_5_; uint8_t v_isShared_6_; uint8_t v_isSharedCheck_10_; 
v_digest_2_ = lean_ctor_get(v_x_1_, 0);
v_executable_3_ = lean_ctor_get_uint8(v_x_1_, sizeof(void*)*1);
v_isSharedCheck_10_ = !lean_is_exclusive(v_x_1_);
if (v_isSharedCheck_10_ == 0)
{
v___x_5_ = v_x_1_;
v_isShared_6_ = v_isSharedCheck_10_;
goto v_resetjp_4_;
}
else
{
lean_inc(v_digest_2_);
lean_dec(v_x_1_);
v___x_5_ = lean_box(0);
v_isShared_6_ = v_isSharedCheck_10_;
goto v_resetjp_4_;
}
v_resetjp_4_:
{
lean_object* v___x_8_; 
if (v_isShared_6_ == 0)
{
lean_ctor_set_tag(v___x_5_, 1);
v___x_8_ = v___x_5_;
goto v_reusejp_7_;
}
else
{
lean_object* v_reuseFailAlloc_9_; 
v_reuseFailAlloc_9_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_9_, 0, v_digest_2_);
lean_ctor_set_uint8(v_reuseFailAlloc_9_, sizeof(void*)*1, v_executable_3_);
v___x_8_ = v_reuseFailAlloc_9_;
goto v_reusejp_7_;
}
v_reusejp_7_:
{
return v___x_8_;
}
}
}
else
{
lean_object* v_digest_11_; lean_object* v___x_13_; uint8_t v_isShared_14_; uint8_t v_isSharedCheck_18_; 
v_digest_11_ = lean_ctor_get(v_x_1_, 0);
v_isSharedCheck_18_ = !lean_is_exclusive(v_x_1_);
if (v_isSharedCheck_18_ == 0)
{
v___x_13_ = v_x_1_;
v_isShared_14_ = v_isSharedCheck_18_;
goto v_resetjp_12_;
}
else
{
lean_inc(v_digest_11_);
lean_dec(v_x_1_);
v___x_13_ = lean_box(0);
v_isShared_14_ = v_isSharedCheck_18_;
goto v_resetjp_12_;
}
v_resetjp_12_:
{
lean_object* v___x_16_; 
if (v_isShared_14_ == 0)
{
lean_ctor_set_tag(v___x_13_, 5);
v___x_16_ = v___x_13_;
goto v_reusejp_15_;
}
else
{
lean_object* v_reuseFailAlloc_17_; 
v_reuseFailAlloc_17_ = lean_alloc_ctor(5, 1, 0);
lean_ctor_set(v_reuseFailAlloc_17_, 0, v_digest_11_);
v___x_16_ = v_reuseFailAlloc_17_;
goto v_reusejp_15_;
}
v_reusejp_15_:
{
return v___x_16_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_digest(lean_object* v_x_19_){
_start:
{
lean_object* v_digest_20_; 
v_digest_20_ = lean_ctor_get(v_x_19_, 0);
lean_inc_ref(v_digest_20_);
return v_digest_20_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_digest___boxed(lean_object* v_x_21_){
_start:
{
lean_object* v_res_22_; 
v_res_22_ = l_Continuity_Ref_digest(v_x_21_);
lean_dec_ref(v_x_21_);
return v_res_22_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_add(lean_object* v_acc_23_, lean_object* v_path_24_, lean_object* v_claim_25_){
_start:
{
lean_object* v___x_26_; lean_object* v___x_27_; 
v___x_26_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_26_, 0, v_path_24_);
lean_ctor_set(v___x_26_, 1, v_claim_25_);
v___x_27_ = lean_array_push(v_acc_23_, v___x_26_);
return v___x_27_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_linkTo(lean_object* v_target_28_){
_start:
{
lean_object* v___x_29_; lean_object* v___x_30_; 
v___x_29_ = l_Continuity_sha256(v_target_28_);
v___x_30_ = lean_alloc_ctor(3, 1, 0);
lean_ctor_set(v___x_30_, 0, v___x_29_);
return v___x_30_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_linkTo___boxed(lean_object* v_target_31_){
_start:
{
lean_object* v_res_32_; 
v_res_32_ = l_Continuity_View_linkTo(v_target_31_);
lean_dec_ref(v_target_31_);
return v_res_32_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__1(void){
_start:
{
lean_object* v___x_34_; lean_object* v___x_35_; 
v___x_34_ = ((lean_object*)(l_Continuity_View_common___closed__0));
v___x_35_ = lean_string_to_utf8(v___x_34_);
return v___x_35_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__3(void){
_start:
{
lean_object* v___x_37_; lean_object* v___x_38_; 
v___x_37_ = ((lean_object*)(l_Continuity_View_common___closed__2));
v___x_38_ = lean_string_to_utf8(v___x_37_);
return v___x_38_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__4(void){
_start:
{
lean_object* v___x_39_; lean_object* v___x_40_; 
v___x_39_ = lean_obj_once(&l_Continuity_View_common___closed__3, &l_Continuity_View_common___closed__3_once, _init_l_Continuity_View_common___closed__3);
v___x_40_ = l_Continuity_View_linkTo(v___x_39_);
return v___x_40_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__5(void){
_start:
{
lean_object* v___x_41_; lean_object* v___x_42_; lean_object* v___x_43_; lean_object* v_e_44_; lean_object* v_e_45_; 
v___x_41_ = lean_obj_once(&l_Continuity_View_common___closed__4, &l_Continuity_View_common___closed__4_once, _init_l_Continuity_View_common___closed__4);
v___x_42_ = lean_obj_once(&l_Continuity_View_common___closed__1, &l_Continuity_View_common___closed__1_once, _init_l_Continuity_View_common___closed__1);
v___x_43_ = lean_unsigned_to_nat(16u);
v_e_44_ = lean_mk_empty_array_with_capacity(v___x_43_);
v_e_45_ = l_Continuity_View_add(v_e_44_, v___x_42_, v___x_41_);
return v_e_45_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__7(void){
_start:
{
lean_object* v___x_47_; lean_object* v___x_48_; 
v___x_47_ = ((lean_object*)(l_Continuity_View_common___closed__6));
v___x_48_ = lean_string_to_utf8(v___x_47_);
return v___x_48_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__8(void){
_start:
{
lean_object* v___x_49_; lean_object* v___x_50_; lean_object* v_e_51_; lean_object* v_e_52_; 
v___x_49_ = lean_box(6);
v___x_50_ = lean_obj_once(&l_Continuity_View_common___closed__7, &l_Continuity_View_common___closed__7_once, _init_l_Continuity_View_common___closed__7);
v_e_51_ = lean_obj_once(&l_Continuity_View_common___closed__5, &l_Continuity_View_common___closed__5_once, _init_l_Continuity_View_common___closed__5);
v_e_52_ = l_Continuity_View_add(v_e_51_, v___x_50_, v___x_49_);
return v_e_52_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__10(void){
_start:
{
lean_object* v___x_54_; lean_object* v___x_55_; 
v___x_54_ = ((lean_object*)(l_Continuity_View_common___closed__9));
v___x_55_ = lean_string_to_utf8(v___x_54_);
return v___x_55_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__11(void){
_start:
{
lean_object* v___x_56_; lean_object* v___x_57_; lean_object* v_e_58_; lean_object* v_e_59_; 
v___x_56_ = lean_box(6);
v___x_57_ = lean_obj_once(&l_Continuity_View_common___closed__10, &l_Continuity_View_common___closed__10_once, _init_l_Continuity_View_common___closed__10);
v_e_58_ = lean_obj_once(&l_Continuity_View_common___closed__8, &l_Continuity_View_common___closed__8_once, _init_l_Continuity_View_common___closed__8);
v_e_59_ = l_Continuity_View_add(v_e_58_, v___x_57_, v___x_56_);
return v_e_59_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__13(void){
_start:
{
lean_object* v___x_61_; lean_object* v___x_62_; 
v___x_61_ = ((lean_object*)(l_Continuity_View_common___closed__12));
v___x_62_ = lean_string_to_utf8(v___x_61_);
return v___x_62_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__14(void){
_start:
{
lean_object* v___x_63_; lean_object* v___x_64_; lean_object* v_e_65_; lean_object* v_e_66_; 
v___x_63_ = lean_box(6);
v___x_64_ = lean_obj_once(&l_Continuity_View_common___closed__13, &l_Continuity_View_common___closed__13_once, _init_l_Continuity_View_common___closed__13);
v_e_65_ = lean_obj_once(&l_Continuity_View_common___closed__11, &l_Continuity_View_common___closed__11_once, _init_l_Continuity_View_common___closed__11);
v_e_66_ = l_Continuity_View_add(v_e_65_, v___x_64_, v___x_63_);
return v_e_66_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__16(void){
_start:
{
lean_object* v___x_68_; lean_object* v___x_69_; 
v___x_68_ = ((lean_object*)(l_Continuity_View_common___closed__15));
v___x_69_ = lean_string_to_utf8(v___x_68_);
return v___x_69_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__18(void){
_start:
{
lean_object* v___x_71_; lean_object* v___x_72_; 
v___x_71_ = ((lean_object*)(l_Continuity_View_common___closed__17));
v___x_72_ = lean_string_to_utf8(v___x_71_);
return v___x_72_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__19(void){
_start:
{
lean_object* v___x_73_; lean_object* v___x_74_; 
v___x_73_ = lean_obj_once(&l_Continuity_View_common___closed__18, &l_Continuity_View_common___closed__18_once, _init_l_Continuity_View_common___closed__18);
v___x_74_ = l_Continuity_View_linkTo(v___x_73_);
return v___x_74_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__20(void){
_start:
{
lean_object* v___x_75_; lean_object* v___x_76_; lean_object* v_e_77_; lean_object* v_e_78_; 
v___x_75_ = lean_obj_once(&l_Continuity_View_common___closed__19, &l_Continuity_View_common___closed__19_once, _init_l_Continuity_View_common___closed__19);
v___x_76_ = lean_obj_once(&l_Continuity_View_common___closed__16, &l_Continuity_View_common___closed__16_once, _init_l_Continuity_View_common___closed__16);
v_e_77_ = lean_obj_once(&l_Continuity_View_common___closed__14, &l_Continuity_View_common___closed__14_once, _init_l_Continuity_View_common___closed__14);
v_e_78_ = l_Continuity_View_add(v_e_77_, v___x_76_, v___x_75_);
return v_e_78_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__22(void){
_start:
{
lean_object* v___x_80_; lean_object* v___x_81_; 
v___x_80_ = ((lean_object*)(l_Continuity_View_common___closed__21));
v___x_81_ = lean_string_to_utf8(v___x_80_);
return v___x_81_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__24(void){
_start:
{
lean_object* v___x_83_; lean_object* v___x_84_; 
v___x_83_ = ((lean_object*)(l_Continuity_View_common___closed__23));
v___x_84_ = lean_string_to_utf8(v___x_83_);
return v___x_84_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__25(void){
_start:
{
lean_object* v___x_85_; lean_object* v___x_86_; 
v___x_85_ = lean_obj_once(&l_Continuity_View_common___closed__24, &l_Continuity_View_common___closed__24_once, _init_l_Continuity_View_common___closed__24);
v___x_86_ = l_Continuity_View_linkTo(v___x_85_);
return v___x_86_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__26(void){
_start:
{
lean_object* v___x_87_; lean_object* v___x_88_; lean_object* v_e_89_; lean_object* v_e_90_; 
v___x_87_ = lean_obj_once(&l_Continuity_View_common___closed__25, &l_Continuity_View_common___closed__25_once, _init_l_Continuity_View_common___closed__25);
v___x_88_ = lean_obj_once(&l_Continuity_View_common___closed__22, &l_Continuity_View_common___closed__22_once, _init_l_Continuity_View_common___closed__22);
v_e_89_ = lean_obj_once(&l_Continuity_View_common___closed__20, &l_Continuity_View_common___closed__20_once, _init_l_Continuity_View_common___closed__20);
v_e_90_ = l_Continuity_View_add(v_e_89_, v___x_88_, v___x_87_);
return v_e_90_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__28(void){
_start:
{
lean_object* v___x_92_; lean_object* v___x_93_; 
v___x_92_ = ((lean_object*)(l_Continuity_View_common___closed__27));
v___x_93_ = lean_string_to_utf8(v___x_92_);
return v___x_93_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__30(void){
_start:
{
lean_object* v___x_95_; lean_object* v___x_96_; 
v___x_95_ = ((lean_object*)(l_Continuity_View_common___closed__29));
v___x_96_ = lean_string_to_utf8(v___x_95_);
return v___x_96_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__31(void){
_start:
{
lean_object* v___x_97_; lean_object* v___x_98_; 
v___x_97_ = lean_obj_once(&l_Continuity_View_common___closed__30, &l_Continuity_View_common___closed__30_once, _init_l_Continuity_View_common___closed__30);
v___x_98_ = l_Continuity_View_linkTo(v___x_97_);
return v___x_98_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__32(void){
_start:
{
lean_object* v___x_99_; lean_object* v___x_100_; lean_object* v_e_101_; lean_object* v_e_102_; 
v___x_99_ = lean_obj_once(&l_Continuity_View_common___closed__31, &l_Continuity_View_common___closed__31_once, _init_l_Continuity_View_common___closed__31);
v___x_100_ = lean_obj_once(&l_Continuity_View_common___closed__28, &l_Continuity_View_common___closed__28_once, _init_l_Continuity_View_common___closed__28);
v_e_101_ = lean_obj_once(&l_Continuity_View_common___closed__26, &l_Continuity_View_common___closed__26_once, _init_l_Continuity_View_common___closed__26);
v_e_102_ = l_Continuity_View_add(v_e_101_, v___x_100_, v___x_99_);
return v_e_102_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__34(void){
_start:
{
lean_object* v___x_104_; lean_object* v___x_105_; 
v___x_104_ = ((lean_object*)(l_Continuity_View_common___closed__33));
v___x_105_ = lean_string_to_utf8(v___x_104_);
return v___x_105_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__35(void){
_start:
{
lean_object* v___x_106_; lean_object* v___x_107_; lean_object* v_e_108_; lean_object* v_e_109_; 
v___x_106_ = lean_box(6);
v___x_107_ = lean_obj_once(&l_Continuity_View_common___closed__34, &l_Continuity_View_common___closed__34_once, _init_l_Continuity_View_common___closed__34);
v_e_108_ = lean_obj_once(&l_Continuity_View_common___closed__32, &l_Continuity_View_common___closed__32_once, _init_l_Continuity_View_common___closed__32);
v_e_109_ = l_Continuity_View_add(v_e_108_, v___x_107_, v___x_106_);
return v_e_109_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__37(void){
_start:
{
lean_object* v___x_111_; lean_object* v___x_112_; 
v___x_111_ = ((lean_object*)(l_Continuity_View_common___closed__36));
v___x_112_ = lean_string_to_utf8(v___x_111_);
return v___x_112_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__38(void){
_start:
{
lean_object* v___x_113_; lean_object* v___x_114_; lean_object* v_e_115_; lean_object* v_e_116_; 
v___x_113_ = lean_box(6);
v___x_114_ = lean_obj_once(&l_Continuity_View_common___closed__37, &l_Continuity_View_common___closed__37_once, _init_l_Continuity_View_common___closed__37);
v_e_115_ = lean_obj_once(&l_Continuity_View_common___closed__35, &l_Continuity_View_common___closed__35_once, _init_l_Continuity_View_common___closed__35);
v_e_116_ = l_Continuity_View_add(v_e_115_, v___x_114_, v___x_113_);
return v_e_116_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__40(void){
_start:
{
lean_object* v___x_118_; lean_object* v___x_119_; 
v___x_118_ = ((lean_object*)(l_Continuity_View_common___closed__39));
v___x_119_ = lean_string_to_utf8(v___x_118_);
return v___x_119_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__41(void){
_start:
{
lean_object* v___x_120_; lean_object* v___x_121_; lean_object* v_e_122_; lean_object* v_e_123_; 
v___x_120_ = lean_box(6);
v___x_121_ = lean_obj_once(&l_Continuity_View_common___closed__40, &l_Continuity_View_common___closed__40_once, _init_l_Continuity_View_common___closed__40);
v_e_122_ = lean_obj_once(&l_Continuity_View_common___closed__38, &l_Continuity_View_common___closed__38_once, _init_l_Continuity_View_common___closed__38);
v_e_123_ = l_Continuity_View_add(v_e_122_, v___x_121_, v___x_120_);
return v_e_123_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__43(void){
_start:
{
lean_object* v___x_125_; lean_object* v___x_126_; 
v___x_125_ = ((lean_object*)(l_Continuity_View_common___closed__42));
v___x_126_ = lean_string_to_utf8(v___x_125_);
return v___x_126_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__44(void){
_start:
{
lean_object* v___x_127_; lean_object* v___x_128_; lean_object* v_e_129_; lean_object* v_e_130_; 
v___x_127_ = lean_box(6);
v___x_128_ = lean_obj_once(&l_Continuity_View_common___closed__43, &l_Continuity_View_common___closed__43_once, _init_l_Continuity_View_common___closed__43);
v_e_129_ = lean_obj_once(&l_Continuity_View_common___closed__41, &l_Continuity_View_common___closed__41_once, _init_l_Continuity_View_common___closed__41);
v_e_130_ = l_Continuity_View_add(v_e_129_, v___x_128_, v___x_127_);
return v_e_130_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__46(void){
_start:
{
lean_object* v___x_132_; lean_object* v___x_133_; 
v___x_132_ = ((lean_object*)(l_Continuity_View_common___closed__45));
v___x_133_ = lean_string_to_utf8(v___x_132_);
return v___x_133_;
}
}
static lean_object* _init_l_Continuity_View_common___closed__47(void){
_start:
{
lean_object* v___x_134_; lean_object* v___x_135_; lean_object* v_e_136_; lean_object* v___x_137_; 
v___x_134_ = lean_box(6);
v___x_135_ = lean_obj_once(&l_Continuity_View_common___closed__46, &l_Continuity_View_common___closed__46_once, _init_l_Continuity_View_common___closed__46);
v_e_136_ = lean_obj_once(&l_Continuity_View_common___closed__44, &l_Continuity_View_common___closed__44_once, _init_l_Continuity_View_common___closed__44);
v___x_137_ = l_Continuity_View_add(v_e_136_, v___x_135_, v___x_134_);
return v___x_137_;
}
}
static lean_object* _init_l_Continuity_View_common(void){
_start:
{
lean_object* v___x_138_; 
v___x_138_ = lean_obj_once(&l_Continuity_View_common___closed__47, &l_Continuity_View_common___closed__47_once, _init_l_Continuity_View_common___closed__47);
return v___x_138_;
}
}
static lean_object* _init_l_Continuity_View_addInputs___closed__1(void){
_start:
{
lean_object* v___x_140_; lean_object* v___x_141_; 
v___x_140_ = ((lean_object*)(l_Continuity_View_addInputs___closed__0));
v___x_141_ = lean_string_to_utf8(v___x_140_);
return v___x_141_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addInputs(lean_object* v_a_142_, lean_object* v_x_143_, lean_object* v_x_144_, lean_object* v_x_145_){
_start:
{
lean_object* v_zero_146_; uint8_t v_isZero_147_; 
v_zero_146_ = lean_unsigned_to_nat(0u);
v_isZero_147_ = lean_nat_dec_eq(v_x_143_, v_zero_146_);
if (v_isZero_147_ == 1)
{
lean_dec(v_x_144_);
lean_dec(v_x_143_);
return v_x_145_;
}
else
{
lean_object* v___x_148_; uint8_t v___x_149_; 
v___x_148_ = lean_array_get_size(v_a_142_);
v___x_149_ = lean_nat_dec_lt(v_x_144_, v___x_148_);
if (v___x_149_ == 0)
{
lean_dec(v_x_144_);
lean_dec(v_x_143_);
return v_x_145_;
}
else
{
lean_object* v___x_150_; lean_object* v_fst_151_; lean_object* v_snd_152_; lean_object* v_one_153_; lean_object* v_n_154_; lean_object* v___x_155_; lean_object* v___x_156_; lean_object* v___x_157_; lean_object* v___x_158_; lean_object* v___x_159_; 
v___x_150_ = lean_array_fget_borrowed(v_a_142_, v_x_144_);
v_fst_151_ = lean_ctor_get(v___x_150_, 0);
v_snd_152_ = lean_ctor_get(v___x_150_, 1);
v_one_153_ = lean_unsigned_to_nat(1u);
v_n_154_ = lean_nat_sub(v_x_143_, v_one_153_);
lean_dec(v_x_143_);
v___x_155_ = lean_nat_add(v_x_144_, v_one_153_);
lean_dec(v_x_144_);
v___x_156_ = lean_obj_once(&l_Continuity_View_addInputs___closed__1, &l_Continuity_View_addInputs___closed__1_once, _init_l_Continuity_View_addInputs___closed__1);
v___x_157_ = l_Continuity_append(v___x_156_, v_fst_151_);
lean_inc(v_snd_152_);
v___x_158_ = l_Continuity_refClaim(v_snd_152_);
v___x_159_ = l_Continuity_View_add(v_x_145_, v___x_157_, v___x_158_);
v_x_143_ = v_n_154_;
v_x_144_ = v___x_155_;
v_x_145_ = v___x_159_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addInputs___boxed(lean_object* v_a_161_, lean_object* v_x_162_, lean_object* v_x_163_, lean_object* v_x_164_){
_start:
{
lean_object* v_res_165_; 
v_res_165_ = l_Continuity_View_addInputs(v_a_161_, v_x_162_, v_x_163_, v_x_164_);
lean_dec_ref(v_a_161_);
return v_res_165_;
}
}
static lean_object* _init_l_Continuity_View_addToolchains___closed__1(void){
_start:
{
lean_object* v___x_167_; lean_object* v___x_168_; 
v___x_167_ = ((lean_object*)(l_Continuity_View_addToolchains___closed__0));
v___x_168_ = lean_string_to_utf8(v___x_167_);
return v___x_168_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addToolchains(lean_object* v_a_169_, lean_object* v_x_170_, lean_object* v_x_171_, lean_object* v_x_172_){
_start:
{
lean_object* v_zero_173_; uint8_t v_isZero_174_; 
v_zero_173_ = lean_unsigned_to_nat(0u);
v_isZero_174_ = lean_nat_dec_eq(v_x_170_, v_zero_173_);
if (v_isZero_174_ == 1)
{
lean_dec(v_x_171_);
lean_dec(v_x_170_);
return v_x_172_;
}
else
{
lean_object* v___x_175_; uint8_t v___x_176_; 
v___x_175_ = lean_array_get_size(v_a_169_);
v___x_176_ = lean_nat_dec_lt(v_x_171_, v___x_175_);
if (v___x_176_ == 0)
{
lean_dec(v_x_171_);
lean_dec(v_x_170_);
return v_x_172_;
}
else
{
lean_object* v___x_177_; lean_object* v_fst_178_; lean_object* v_snd_179_; lean_object* v_one_180_; lean_object* v_n_181_; lean_object* v___x_182_; lean_object* v___x_183_; lean_object* v___x_184_; lean_object* v___x_185_; lean_object* v___x_186_; 
v___x_177_ = lean_array_fget_borrowed(v_a_169_, v_x_171_);
v_fst_178_ = lean_ctor_get(v___x_177_, 0);
v_snd_179_ = lean_ctor_get(v___x_177_, 1);
v_one_180_ = lean_unsigned_to_nat(1u);
v_n_181_ = lean_nat_sub(v_x_170_, v_one_180_);
lean_dec(v_x_170_);
v___x_182_ = lean_nat_add(v_x_171_, v_one_180_);
lean_dec(v_x_171_);
v___x_183_ = lean_obj_once(&l_Continuity_View_addToolchains___closed__1, &l_Continuity_View_addToolchains___closed__1_once, _init_l_Continuity_View_addToolchains___closed__1);
v___x_184_ = l_Continuity_append(v___x_183_, v_fst_178_);
lean_inc(v_snd_179_);
v___x_185_ = lean_alloc_ctor(5, 1, 0);
lean_ctor_set(v___x_185_, 0, v_snd_179_);
v___x_186_ = l_Continuity_View_add(v_x_172_, v___x_184_, v___x_185_);
v_x_170_ = v_n_181_;
v_x_171_ = v___x_182_;
v_x_172_ = v___x_186_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addToolchains___boxed(lean_object* v_a_188_, lean_object* v_x_189_, lean_object* v_x_190_, lean_object* v_x_191_){
_start:
{
lean_object* v_res_192_; 
v_res_192_ = l_Continuity_View_addToolchains(v_a_188_, v_x_189_, v_x_190_, v_x_191_);
lean_dec_ref(v_a_188_);
return v_res_192_;
}
}
static lean_object* _init_l_Continuity_View_storePath___closed__1(void){
_start:
{
lean_object* v___x_194_; lean_object* v___x_195_; 
v___x_194_ = ((lean_object*)(l_Continuity_View_storePath___closed__0));
v___x_195_ = lean_string_to_utf8(v___x_194_);
return v___x_195_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_storePath(lean_object* v_s_196_){
_start:
{
lean_object* v_ref_197_; lean_object* v_name_198_; lean_object* v___y_200_; lean_object* v_digest_206_; 
v_ref_197_ = lean_ctor_get(v_s_196_, 0);
v_name_198_ = lean_ctor_get(v_s_196_, 1);
v_digest_206_ = lean_ctor_get(v_ref_197_, 0);
v___y_200_ = v_digest_206_;
goto v___jp_199_;
v___jp_199_:
{
lean_object* v___x_201_; lean_object* v___x_202_; uint8_t v___x_203_; lean_object* v___x_204_; lean_object* v___x_205_; 
v___x_201_ = lean_obj_once(&l_Continuity_View_storePath___closed__1, &l_Continuity_View_storePath___closed__1_once, _init_l_Continuity_View_storePath___closed__1);
v___x_202_ = l_Continuity_putHex(v___y_200_, v___x_201_);
v___x_203_ = 45;
v___x_204_ = lean_byte_array_push(v___x_202_, v___x_203_);
v___x_205_ = l_Continuity_append(v___x_204_, v_name_198_);
return v___x_205_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_storePath___boxed(lean_object* v_s_207_){
_start:
{
lean_object* v_res_208_; 
v_res_208_ = l_Continuity_View_storePath(v_s_207_);
lean_dec_ref(v_s_207_);
return v_res_208_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addReferences(lean_object* v_a_209_, lean_object* v_x_210_, lean_object* v_x_211_, lean_object* v_x_212_){
_start:
{
lean_object* v_zero_213_; uint8_t v_isZero_214_; 
v_zero_213_ = lean_unsigned_to_nat(0u);
v_isZero_214_ = lean_nat_dec_eq(v_x_210_, v_zero_213_);
if (v_isZero_214_ == 1)
{
lean_dec(v_x_211_);
lean_dec(v_x_210_);
return v_x_212_;
}
else
{
lean_object* v___x_215_; uint8_t v___x_216_; 
v___x_215_ = lean_array_get_size(v_a_209_);
v___x_216_ = lean_nat_dec_lt(v_x_211_, v___x_215_);
if (v___x_216_ == 0)
{
lean_dec(v_x_211_);
lean_dec(v_x_210_);
return v_x_212_;
}
else
{
lean_object* v___x_217_; lean_object* v_ref_218_; lean_object* v_one_219_; lean_object* v_n_220_; lean_object* v___x_221_; lean_object* v___x_222_; lean_object* v___x_223_; lean_object* v___x_224_; 
v___x_217_ = lean_array_fget_borrowed(v_a_209_, v_x_211_);
v_ref_218_ = lean_ctor_get(v___x_217_, 0);
v_one_219_ = lean_unsigned_to_nat(1u);
v_n_220_ = lean_nat_sub(v_x_210_, v_one_219_);
lean_dec(v_x_210_);
v___x_221_ = lean_nat_add(v_x_211_, v_one_219_);
lean_dec(v_x_211_);
v___x_222_ = l_Continuity_View_storePath(v___x_217_);
lean_inc_ref(v_ref_218_);
v___x_223_ = l_Continuity_refClaim(v_ref_218_);
v___x_224_ = l_Continuity_View_add(v_x_212_, v___x_222_, v___x_223_);
v_x_210_ = v_n_220_;
v_x_211_ = v___x_221_;
v_x_212_ = v___x_224_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addReferences___boxed(lean_object* v_a_226_, lean_object* v_x_227_, lean_object* v_x_228_, lean_object* v_x_229_){
_start:
{
lean_object* v_res_230_; 
v_res_230_ = l_Continuity_View_addReferences(v_a_226_, v_x_227_, v_x_228_, v_x_229_);
lean_dec_ref(v_a_226_);
return v_res_230_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addFiles(lean_object* v_a_231_, lean_object* v_x_232_, lean_object* v_x_233_, lean_object* v_x_234_){
_start:
{
lean_object* v_zero_235_; uint8_t v_isZero_236_; 
v_zero_235_ = lean_unsigned_to_nat(0u);
v_isZero_236_ = lean_nat_dec_eq(v_x_232_, v_zero_235_);
if (v_isZero_236_ == 1)
{
lean_dec(v_x_233_);
lean_dec(v_x_232_);
return v_x_234_;
}
else
{
lean_object* v___x_237_; uint8_t v___x_238_; 
v___x_237_ = lean_array_get_size(v_a_231_);
v___x_238_ = lean_nat_dec_lt(v_x_233_, v___x_237_);
if (v___x_238_ == 0)
{
lean_dec(v_x_233_);
lean_dec(v_x_232_);
return v_x_234_;
}
else
{
lean_object* v___x_239_; lean_object* v_fst_240_; lean_object* v_snd_241_; lean_object* v_one_242_; lean_object* v_n_243_; lean_object* v___x_244_; lean_object* v___x_245_; lean_object* v___x_246_; lean_object* v___x_247_; 
v___x_239_ = lean_array_fget_borrowed(v_a_231_, v_x_233_);
v_fst_240_ = lean_ctor_get(v___x_239_, 0);
v_snd_241_ = lean_ctor_get(v___x_239_, 1);
v_one_242_ = lean_unsigned_to_nat(1u);
v_n_243_ = lean_nat_sub(v_x_232_, v_one_242_);
lean_dec(v_x_232_);
v___x_244_ = lean_nat_add(v_x_233_, v_one_242_);
lean_dec(v_x_233_);
v___x_245_ = l_Continuity_sha256(v_snd_241_);
v___x_246_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_246_, 0, v___x_245_);
lean_ctor_set_uint8(v___x_246_, sizeof(void*)*1, v_isZero_236_);
lean_inc(v_fst_240_);
v___x_247_ = l_Continuity_View_add(v_x_234_, v_fst_240_, v___x_246_);
v_x_232_ = v_n_243_;
v_x_233_ = v___x_244_;
v_x_234_ = v___x_247_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addFiles___boxed(lean_object* v_a_249_, lean_object* v_x_250_, lean_object* v_x_251_, lean_object* v_x_252_){
_start:
{
lean_object* v_res_253_; 
v_res_253_ = l_Continuity_View_addFiles(v_a_249_, v_x_250_, v_x_251_, v_x_252_);
lean_dec_ref(v_a_249_);
return v_res_253_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addLinks(lean_object* v_a_254_, lean_object* v_x_255_, lean_object* v_x_256_, lean_object* v_x_257_){
_start:
{
lean_object* v_zero_258_; uint8_t v_isZero_259_; 
v_zero_258_ = lean_unsigned_to_nat(0u);
v_isZero_259_ = lean_nat_dec_eq(v_x_255_, v_zero_258_);
if (v_isZero_259_ == 1)
{
lean_dec(v_x_256_);
lean_dec(v_x_255_);
return v_x_257_;
}
else
{
lean_object* v___x_260_; uint8_t v___x_261_; 
v___x_260_ = lean_array_get_size(v_a_254_);
v___x_261_ = lean_nat_dec_lt(v_x_256_, v___x_260_);
if (v___x_261_ == 0)
{
lean_dec(v_x_256_);
lean_dec(v_x_255_);
return v_x_257_;
}
else
{
lean_object* v___x_262_; lean_object* v_fst_263_; lean_object* v_snd_264_; lean_object* v_one_265_; lean_object* v_n_266_; lean_object* v___x_267_; lean_object* v___x_268_; lean_object* v___x_269_; 
v___x_262_ = lean_array_fget_borrowed(v_a_254_, v_x_256_);
v_fst_263_ = lean_ctor_get(v___x_262_, 0);
v_snd_264_ = lean_ctor_get(v___x_262_, 1);
v_one_265_ = lean_unsigned_to_nat(1u);
v_n_266_ = lean_nat_sub(v_x_255_, v_one_265_);
lean_dec(v_x_255_);
v___x_267_ = lean_nat_add(v_x_256_, v_one_265_);
lean_dec(v_x_256_);
v___x_268_ = l_Continuity_View_linkTo(v_snd_264_);
lean_inc(v_fst_263_);
v___x_269_ = l_Continuity_View_add(v_x_257_, v_fst_263_, v___x_268_);
v_x_255_ = v_n_266_;
v_x_256_ = v___x_267_;
v_x_257_ = v___x_269_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_addLinks___boxed(lean_object* v_a_271_, lean_object* v_x_272_, lean_object* v_x_273_, lean_object* v_x_274_){
_start:
{
lean_object* v_res_275_; 
v_res_275_ = l_Continuity_View_addLinks(v_a_271_, v_x_272_, v_x_273_, v_x_274_);
lean_dec_ref(v_a_271_);
return v_res_275_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_entries(lean_object* v_a_276_){
_start:
{
lean_object* v_toolchains_277_; lean_object* v_rootLinks_278_; lean_object* v_inputs_279_; lean_object* v_references_280_; lean_object* v_viewSpec_281_; lean_object* v___x_282_; lean_object* v___x_283_; lean_object* v___x_284_; lean_object* v_e_285_; lean_object* v_files_286_; lean_object* v___x_287_; lean_object* v_e_288_; lean_object* v___x_289_; lean_object* v_e_290_; lean_object* v___x_291_; lean_object* v_e_292_; lean_object* v___x_293_; lean_object* v___x_294_; lean_object* v___x_295_; 
v_toolchains_277_ = lean_ctor_get(v_a_276_, 2);
v_rootLinks_278_ = lean_ctor_get(v_a_276_, 3);
v_inputs_279_ = lean_ctor_get(v_a_276_, 4);
v_references_280_ = lean_ctor_get(v_a_276_, 5);
v_viewSpec_281_ = lean_ctor_get(v_a_276_, 8);
v___x_282_ = lean_array_get_size(v_inputs_279_);
v___x_283_ = lean_unsigned_to_nat(0u);
v___x_284_ = l_Continuity_View_common;
v_e_285_ = l_Continuity_View_addInputs(v_inputs_279_, v___x_282_, v___x_283_, v___x_284_);
v_files_286_ = lean_ctor_get(v_viewSpec_281_, 3);
v___x_287_ = lean_array_get_size(v_toolchains_277_);
v_e_288_ = l_Continuity_View_addToolchains(v_toolchains_277_, v___x_287_, v___x_283_, v_e_285_);
v___x_289_ = lean_array_get_size(v_references_280_);
v_e_290_ = l_Continuity_View_addReferences(v_references_280_, v___x_289_, v___x_283_, v_e_288_);
v___x_291_ = lean_array_get_size(v_files_286_);
v_e_292_ = l_Continuity_View_addFiles(v_files_286_, v___x_291_, v___x_283_, v_e_290_);
v___x_293_ = lean_array_get_size(v_rootLinks_278_);
v___x_294_ = l_Continuity_View_addLinks(v_rootLinks_278_, v___x_293_, v___x_283_, v_e_292_);
v___x_295_ = l_Continuity_Table_sort(v___x_294_);
return v___x_295_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_entries___boxed(lean_object* v_a_296_){
_start:
{
lean_object* v_res_297_; 
v_res_297_ = l_Continuity_View_entries(v_a_296_);
lean_dec_ref(v_a_296_);
return v_res_297_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorIdx(lean_object* v_x_298_){
_start:
{
if (lean_obj_tag(v_x_298_) == 0)
{
lean_object* v___x_299_; 
v___x_299_ = lean_unsigned_to_nat(0u);
return v___x_299_;
}
else
{
lean_object* v___x_300_; 
v___x_300_ = lean_unsigned_to_nat(1u);
return v___x_300_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorIdx___boxed(lean_object* v_x_301_){
_start:
{
lean_object* v_res_302_; 
v_res_302_ = l_Continuity_View_Seen_ctorIdx(v_x_301_);
lean_dec_ref(v_x_301_);
return v_res_302_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorElim___redArg(lean_object* v_t_303_, lean_object* v_k_304_){
_start:
{
lean_object* v_claim_305_; lean_object* v___x_306_; 
v_claim_305_ = lean_ctor_get(v_t_303_, 0);
lean_inc(v_claim_305_);
lean_dec_ref(v_t_303_);
v___x_306_ = lean_apply_1(v_k_304_, v_claim_305_);
return v___x_306_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorElim(lean_object* v_motive_307_, lean_object* v_ctorIdx_308_, lean_object* v_t_309_, lean_object* v_h_310_, lean_object* v_k_311_){
_start:
{
lean_object* v___x_312_; 
v___x_312_ = l_Continuity_View_Seen_ctorElim___redArg(v_t_309_, v_k_311_);
return v___x_312_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_ctorElim___boxed(lean_object* v_motive_313_, lean_object* v_ctorIdx_314_, lean_object* v_t_315_, lean_object* v_h_316_, lean_object* v_k_317_){
_start:
{
lean_object* v_res_318_; 
v_res_318_ = l_Continuity_View_Seen_ctorElim(v_motive_313_, v_ctorIdx_314_, v_t_315_, v_h_316_, v_k_317_);
lean_dec(v_ctorIdx_314_);
return v_res_318_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_own_elim___redArg(lean_object* v_t_319_, lean_object* v_own_320_){
_start:
{
lean_object* v___x_321_; 
v___x_321_ = l_Continuity_View_Seen_ctorElim___redArg(v_t_319_, v_own_320_);
return v___x_321_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_own_elim(lean_object* v_motive_322_, lean_object* v_t_323_, lean_object* v_h_324_, lean_object* v_own_325_){
_start:
{
lean_object* v___x_326_; 
v___x_326_ = l_Continuity_View_Seen_ctorElim___redArg(v_t_323_, v_own_325_);
return v___x_326_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_below_elim___redArg(lean_object* v_t_327_, lean_object* v_below_328_){
_start:
{
lean_object* v___x_329_; 
v___x_329_ = l_Continuity_View_Seen_ctorElim___redArg(v_t_327_, v_below_328_);
return v___x_329_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_below_elim(lean_object* v_motive_330_, lean_object* v_t_331_, lean_object* v_h_332_, lean_object* v_below_333_){
_start:
{
lean_object* v___x_334_; 
v___x_334_ = l_Continuity_View_Seen_ctorElim___redArg(v_t_331_, v_below_333_);
return v___x_334_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_covering(lean_object* v_t_335_, lean_object* v_p_336_, lean_object* v_x_337_){
_start:
{
lean_object* v_zero_338_; uint8_t v_isZero_339_; 
v_zero_338_ = lean_unsigned_to_nat(0u);
v_isZero_339_ = lean_nat_dec_eq(v_x_337_, v_zero_338_);
if (v_isZero_339_ == 1)
{
lean_object* v___x_340_; 
lean_dec(v_x_337_);
v___x_340_ = lean_box(0);
return v___x_340_;
}
else
{
lean_object* v_one_341_; lean_object* v_n_342_; uint8_t v___x_343_; uint8_t v___x_344_; uint8_t v___x_345_; 
v_one_341_ = lean_unsigned_to_nat(1u);
v_n_342_ = lean_nat_sub(v_x_337_, v_one_341_);
lean_dec(v_x_337_);
v___x_343_ = l_Continuity_at8(v_p_336_, v_n_342_);
v___x_344_ = 47;
v___x_345_ = lean_uint8_dec_eq(v___x_343_, v___x_344_);
if (v___x_345_ == 0)
{
v_x_337_ = v_n_342_;
goto _start;
}
else
{
lean_object* v___x_347_; 
lean_inc(v_n_342_);
v___x_347_ = l_Continuity_Table_find(v_t_335_, v_p_336_, v_n_342_);
if (lean_obj_tag(v___x_347_) == 1)
{
lean_object* v_val_348_; 
v_val_348_ = lean_ctor_get(v___x_347_, 0);
lean_inc(v_val_348_);
switch(lean_obj_tag(v_val_348_))
{
case 5:
{
lean_dec_ref_known(v_val_348_, 1);
lean_dec(v_n_342_);
return v___x_347_;
}
case 6:
{
lean_dec(v_n_342_);
return v___x_347_;
}
default: 
{
lean_dec_ref_known(v___x_347_, 1);
lean_dec(v_val_348_);
v_x_337_ = v_n_342_;
goto _start;
}
}
}
else
{
lean_dec(v___x_347_);
v_x_337_ = v_n_342_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_covering___boxed(lean_object* v_t_351_, lean_object* v_p_352_, lean_object* v_x_353_){
_start:
{
lean_object* v_res_354_; 
v_res_354_ = l_Continuity_View_covering(v_t_351_, v_p_352_, v_x_353_);
lean_dec_ref(v_p_352_);
lean_dec_ref(v_t_351_);
return v_res_354_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_below(lean_object* v_p_355_){
_start:
{
lean_object* v___x_356_; lean_object* v___x_357_; uint8_t v___x_358_; 
v___x_356_ = lean_byte_array_size(v_p_355_);
v___x_357_ = lean_unsigned_to_nat(1u);
v___x_358_ = lean_nat_dec_eq(v___x_356_, v___x_357_);
if (v___x_358_ == 0)
{
lean_object* v___x_359_; lean_object* v___x_360_; uint8_t v___x_361_; lean_object* v___x_362_; 
v___x_359_ = l_Continuity_noBytes;
v___x_360_ = l_Continuity_append(v___x_359_, v_p_355_);
v___x_361_ = 47;
v___x_362_ = lean_byte_array_push(v___x_360_, v___x_361_);
return v___x_362_;
}
else
{
lean_object* v___x_363_; lean_object* v___x_364_; 
v___x_363_ = l_Continuity_noBytes;
v___x_364_ = l_Continuity_append(v___x_363_, v_p_355_);
return v___x_364_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_below___boxed(lean_object* v_p_365_){
_start:
{
lean_object* v_res_366_; 
v_res_366_ = l_Continuity_View_below(v_p_365_);
lean_dec_ref(v_p_365_);
return v_res_366_;
}
}
LEAN_EXPORT uint8_t l_Continuity_View_isRoot(lean_object* v_p_367_){
_start:
{
lean_object* v___x_368_; lean_object* v___x_369_; uint8_t v___x_370_; 
v___x_368_ = lean_byte_array_size(v_p_367_);
v___x_369_ = lean_unsigned_to_nat(1u);
v___x_370_ = lean_nat_dec_eq(v___x_368_, v___x_369_);
if (v___x_370_ == 0)
{
uint8_t v___x_371_; 
v___x_371_ = 0;
return v___x_371_;
}
else
{
lean_object* v___x_372_; uint8_t v___x_373_; uint8_t v___x_374_; uint8_t v___x_375_; 
v___x_372_ = lean_unsigned_to_nat(0u);
v___x_373_ = l_Continuity_at8(v_p_367_, v___x_372_);
v___x_374_ = 47;
v___x_375_ = lean_uint8_dec_eq(v___x_373_, v___x_374_);
if (v___x_375_ == 0)
{
uint8_t v___x_376_; 
v___x_376_ = 0;
return v___x_376_;
}
else
{
uint8_t v___x_377_; 
v___x_377_ = 1;
return v___x_377_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_isRoot___boxed(lean_object* v_p_378_){
_start:
{
uint8_t v_res_379_; lean_object* v_r_380_; 
v_res_379_ = l_Continuity_View_isRoot(v_p_378_);
lean_dec_ref(v_p_378_);
v_r_380_ = lean_box(v_res_379_);
return v_r_380_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_look(lean_object* v_t_385_, lean_object* v_p_386_){
_start:
{
uint8_t v___x_387_; 
v___x_387_ = l_Continuity_View_isRoot(v_p_386_);
if (v___x_387_ == 0)
{
lean_object* v___x_388_; lean_object* v___x_389_; uint8_t v___x_390_; 
v___x_388_ = lean_byte_array_size(v_p_386_);
v___x_389_ = lean_unsigned_to_nat(0u);
v___x_390_ = lean_nat_dec_eq(v___x_388_, v___x_389_);
if (v___x_390_ == 0)
{
lean_object* v___x_391_; 
v___x_391_ = l_Continuity_Table_find(v_t_385_, v_p_386_, v___x_388_);
if (lean_obj_tag(v___x_391_) == 0)
{
lean_object* v___x_392_; lean_object* v___x_393_; uint8_t v___x_394_; lean_object* v___x_395_; lean_object* v___x_396_; 
v___x_392_ = l_Continuity_noBytes;
v___x_393_ = l_Continuity_append(v___x_392_, v_p_386_);
v___x_394_ = 47;
v___x_395_ = lean_byte_array_push(v___x_393_, v___x_394_);
v___x_396_ = l_Continuity_Table_firstBelow(v_t_385_, v___x_395_);
lean_dec_ref(v___x_395_);
if (lean_obj_tag(v___x_396_) == 0)
{
lean_object* v___x_397_; 
v___x_397_ = l_Continuity_View_covering(v_t_385_, v_p_386_, v___x_388_);
if (lean_obj_tag(v___x_397_) == 0)
{
lean_object* v___x_398_; 
v___x_398_ = ((lean_object*)(l_Continuity_View_look___closed__0));
return v___x_398_;
}
else
{
lean_object* v_val_399_; lean_object* v___x_401_; uint8_t v_isShared_402_; uint8_t v_isSharedCheck_406_; 
v_val_399_ = lean_ctor_get(v___x_397_, 0);
v_isSharedCheck_406_ = !lean_is_exclusive(v___x_397_);
if (v_isSharedCheck_406_ == 0)
{
v___x_401_ = v___x_397_;
v_isShared_402_ = v_isSharedCheck_406_;
goto v_resetjp_400_;
}
else
{
lean_inc(v_val_399_);
lean_dec(v___x_397_);
v___x_401_ = lean_box(0);
v_isShared_402_ = v_isSharedCheck_406_;
goto v_resetjp_400_;
}
v_resetjp_400_:
{
lean_object* v___x_404_; 
if (v_isShared_402_ == 0)
{
v___x_404_ = v___x_401_;
goto v_reusejp_403_;
}
else
{
lean_object* v_reuseFailAlloc_405_; 
v_reuseFailAlloc_405_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_405_, 0, v_val_399_);
v___x_404_ = v_reuseFailAlloc_405_;
goto v_reusejp_403_;
}
v_reusejp_403_:
{
return v___x_404_;
}
}
}
}
else
{
lean_object* v___x_407_; 
lean_dec_ref_known(v___x_396_, 1);
v___x_407_ = ((lean_object*)(l_Continuity_View_look___closed__1));
return v___x_407_;
}
}
else
{
lean_object* v_val_408_; lean_object* v___x_410_; uint8_t v_isShared_411_; uint8_t v_isSharedCheck_415_; 
v_val_408_ = lean_ctor_get(v___x_391_, 0);
v_isSharedCheck_415_ = !lean_is_exclusive(v___x_391_);
if (v_isSharedCheck_415_ == 0)
{
v___x_410_ = v___x_391_;
v_isShared_411_ = v_isSharedCheck_415_;
goto v_resetjp_409_;
}
else
{
lean_inc(v_val_408_);
lean_dec(v___x_391_);
v___x_410_ = lean_box(0);
v_isShared_411_ = v_isSharedCheck_415_;
goto v_resetjp_409_;
}
v_resetjp_409_:
{
lean_object* v___x_413_; 
if (v_isShared_411_ == 0)
{
lean_ctor_set_tag(v___x_410_, 0);
v___x_413_ = v___x_410_;
goto v_reusejp_412_;
}
else
{
lean_object* v_reuseFailAlloc_414_; 
v_reuseFailAlloc_414_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_414_, 0, v_val_408_);
v___x_413_ = v_reuseFailAlloc_414_;
goto v_reusejp_412_;
}
v_reusejp_412_:
{
return v___x_413_;
}
}
}
}
else
{
lean_object* v___x_416_; 
v___x_416_ = ((lean_object*)(l_Continuity_View_look___closed__0));
return v___x_416_;
}
}
else
{
lean_object* v___x_417_; 
v___x_417_ = ((lean_object*)(l_Continuity_View_look___closed__1));
return v___x_417_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_look___boxed(lean_object* v_t_418_, lean_object* v_p_419_){
_start:
{
lean_object* v_res_420_; 
v_res_420_ = l_Continuity_View_look(v_t_418_, v_p_419_);
lean_dec_ref(v_p_419_);
lean_dec_ref(v_t_418_);
return v_res_420_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_claim(lean_object* v_x_421_){
_start:
{
lean_object* v_claim_422_; 
v_claim_422_ = lean_ctor_get(v_x_421_, 0);
lean_inc(v_claim_422_);
return v_claim_422_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_Seen_claim___boxed(lean_object* v_x_423_){
_start:
{
lean_object* v_res_424_; 
v_res_424_ = l_Continuity_View_Seen_claim(v_x_423_);
lean_dec_ref(v_x_423_);
return v_res_424_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_componentEnd(lean_object* v_p_425_, lean_object* v_x_426_, lean_object* v_x_427_){
_start:
{
lean_object* v_zero_428_; uint8_t v_isZero_429_; 
v_zero_428_ = lean_unsigned_to_nat(0u);
v_isZero_429_ = lean_nat_dec_eq(v_x_426_, v_zero_428_);
if (v_isZero_429_ == 1)
{
lean_dec(v_x_426_);
return v_x_427_;
}
else
{
lean_object* v___x_430_; uint8_t v___x_431_; 
v___x_430_ = lean_byte_array_size(v_p_425_);
v___x_431_ = lean_nat_dec_lt(v_x_427_, v___x_430_);
if (v___x_431_ == 0)
{
lean_dec(v_x_426_);
return v_x_427_;
}
else
{
uint8_t v___x_432_; uint8_t v___x_433_; uint8_t v___x_434_; 
v___x_432_ = l_Continuity_at8(v_p_425_, v_x_427_);
v___x_433_ = 47;
v___x_434_ = lean_uint8_dec_eq(v___x_432_, v___x_433_);
if (v___x_434_ == 0)
{
lean_object* v_one_435_; lean_object* v_n_436_; lean_object* v___x_437_; 
v_one_435_ = lean_unsigned_to_nat(1u);
v_n_436_ = lean_nat_sub(v_x_426_, v_one_435_);
lean_dec(v_x_426_);
v___x_437_ = lean_nat_add(v_x_427_, v_one_435_);
lean_dec(v_x_427_);
v_x_426_ = v_n_436_;
v_x_427_ = v___x_437_;
goto _start;
}
else
{
lean_dec(v_x_426_);
return v_x_427_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_componentEnd___boxed(lean_object* v_p_439_, lean_object* v_x_440_, lean_object* v_x_441_){
_start:
{
lean_object* v_res_442_; 
v_res_442_ = l_Continuity_View_componentEnd(v_p_439_, v_x_440_, v_x_441_);
lean_dec_ref(v_p_439_);
return v_res_442_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_components(lean_object* v_t_443_, lean_object* v_prefix___444_, lean_object* v_x_445_, lean_object* v_x_446_, lean_object* v_x_447_){
_start:
{
lean_object* v_zero_448_; uint8_t v_isZero_449_; 
v_zero_448_ = lean_unsigned_to_nat(0u);
v_isZero_449_ = lean_nat_dec_eq(v_x_445_, v_zero_448_);
if (v_isZero_449_ == 1)
{
lean_dec(v_x_446_);
lean_dec(v_x_445_);
return v_x_447_;
}
else
{
lean_object* v___x_450_; uint8_t v___x_451_; 
v___x_450_ = lean_array_get_size(v_t_443_);
v___x_451_ = lean_nat_dec_lt(v_x_446_, v___x_450_);
if (v___x_451_ == 0)
{
lean_dec(v_x_446_);
lean_dec(v_x_445_);
return v_x_447_;
}
else
{
lean_object* v___x_452_; lean_object* v_path_453_; lean_object* v___x_455_; uint8_t v_isShared_456_; uint8_t v_isSharedCheck_472_; 
v___x_452_ = lean_array_fget(v_t_443_, v_x_446_);
v_path_453_ = lean_ctor_get(v___x_452_, 0);
v_isSharedCheck_472_ = !lean_is_exclusive(v___x_452_);
if (v_isSharedCheck_472_ == 0)
{
lean_object* v_unused_473_; 
v_unused_473_ = lean_ctor_get(v___x_452_, 1);
lean_dec(v_unused_473_);
v___x_455_ = v___x_452_;
v_isShared_456_ = v_isSharedCheck_472_;
goto v_resetjp_454_;
}
else
{
lean_inc(v_path_453_);
lean_dec(v___x_452_);
v___x_455_ = lean_box(0);
v_isShared_456_ = v_isSharedCheck_472_;
goto v_resetjp_454_;
}
v_resetjp_454_:
{
uint8_t v___x_457_; 
v___x_457_ = l_Continuity_Table_startsWith(v_path_453_, v_prefix___444_);
if (v___x_457_ == 0)
{
lean_del_object(v___x_455_);
lean_dec_ref(v_path_453_);
lean_dec(v_x_446_);
lean_dec(v_x_445_);
return v_x_447_;
}
else
{
lean_object* v_one_458_; lean_object* v_n_459_; lean_object* v___x_460_; lean_object* v___x_461_; lean_object* v_e_462_; lean_object* v___x_463_; lean_object* v___x_464_; lean_object* v___x_465_; lean_object* v___x_466_; lean_object* v___x_468_; 
v_one_458_ = lean_unsigned_to_nat(1u);
v_n_459_ = lean_nat_sub(v_x_445_, v_one_458_);
lean_dec(v_x_445_);
v___x_460_ = lean_byte_array_size(v_path_453_);
v___x_461_ = lean_byte_array_size(v_prefix___444_);
v_e_462_ = l_Continuity_View_componentEnd(v_path_453_, v___x_460_, v___x_461_);
v___x_463_ = lean_nat_add(v_x_446_, v_one_458_);
lean_dec(v_x_446_);
v___x_464_ = lean_nat_sub(v_e_462_, v___x_461_);
lean_dec(v_e_462_);
v___x_465_ = l_Continuity_slice(v_path_453_, v___x_461_, v___x_464_);
lean_dec_ref(v_path_453_);
v___x_466_ = lean_box(0);
if (v_isShared_456_ == 0)
{
lean_ctor_set(v___x_455_, 1, v___x_466_);
lean_ctor_set(v___x_455_, 0, v___x_465_);
v___x_468_ = v___x_455_;
goto v_reusejp_467_;
}
else
{
lean_object* v_reuseFailAlloc_471_; 
v_reuseFailAlloc_471_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_471_, 0, v___x_465_);
lean_ctor_set(v_reuseFailAlloc_471_, 1, v___x_466_);
v___x_468_ = v_reuseFailAlloc_471_;
goto v_reusejp_467_;
}
v_reusejp_467_:
{
lean_object* v___x_469_; 
v___x_469_ = lean_array_push(v_x_447_, v___x_468_);
v_x_445_ = v_n_459_;
v_x_446_ = v___x_463_;
v_x_447_ = v___x_469_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_components___boxed(lean_object* v_t_474_, lean_object* v_prefix___475_, lean_object* v_x_476_, lean_object* v_x_477_, lean_object* v_x_478_){
_start:
{
lean_object* v_res_479_; 
v_res_479_ = l_Continuity_View_components(v_t_474_, v_prefix___475_, v_x_476_, v_x_477_, v_x_478_);
lean_dec_ref(v_prefix___475_);
lean_dec_ref(v_t_474_);
return v_res_479_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_distinct(lean_object* v_a_480_, lean_object* v_x_481_, lean_object* v_x_482_, lean_object* v_x_483_){
_start:
{
lean_object* v_zero_484_; uint8_t v_isZero_485_; 
v_zero_484_ = lean_unsigned_to_nat(0u);
v_isZero_485_ = lean_nat_dec_eq(v_x_481_, v_zero_484_);
if (v_isZero_485_ == 1)
{
lean_dec(v_x_482_);
lean_dec(v_x_481_);
return v_x_483_;
}
else
{
lean_object* v___x_486_; uint8_t v___x_487_; 
v___x_486_ = lean_array_get_size(v_a_480_);
v___x_487_ = lean_nat_dec_lt(v_x_482_, v___x_486_);
if (v___x_487_ == 0)
{
lean_dec(v_x_482_);
lean_dec(v_x_481_);
return v_x_483_;
}
else
{
lean_object* v___x_488_; lean_object* v___x_489_; uint8_t v___x_490_; 
v___x_488_ = lean_unsigned_to_nat(1u);
v___x_489_ = lean_nat_add(v_x_482_, v___x_488_);
v___x_490_ = lean_nat_dec_lt(v___x_489_, v___x_486_);
if (v___x_490_ == 0)
{
lean_object* v___x_491_; lean_object* v_path_492_; lean_object* v___x_493_; 
lean_dec(v___x_489_);
lean_dec(v_x_481_);
v___x_491_ = lean_array_fget_borrowed(v_a_480_, v_x_482_);
lean_dec(v_x_482_);
v_path_492_ = lean_ctor_get(v___x_491_, 0);
lean_inc_ref(v_path_492_);
v___x_493_ = lean_array_push(v_x_483_, v_path_492_);
return v___x_493_;
}
else
{
lean_object* v___x_494_; lean_object* v_path_495_; lean_object* v___x_496_; lean_object* v_path_497_; lean_object* v_n_498_; uint8_t v___x_499_; 
v___x_494_ = lean_array_fget_borrowed(v_a_480_, v_x_482_);
lean_dec(v_x_482_);
v_path_495_ = lean_ctor_get(v___x_494_, 0);
v___x_496_ = lean_array_fget_borrowed(v_a_480_, v___x_489_);
v_path_497_ = lean_ctor_get(v___x_496_, 0);
v_n_498_ = lean_nat_sub(v_x_481_, v___x_488_);
lean_dec(v_x_481_);
v___x_499_ = l_Continuity_eqBytes(v_path_495_, v_path_497_);
if (v___x_499_ == 0)
{
lean_object* v___x_500_; 
lean_inc_ref(v_path_495_);
v___x_500_ = lean_array_push(v_x_483_, v_path_495_);
v_x_481_ = v_n_498_;
v_x_482_ = v___x_489_;
v_x_483_ = v___x_500_;
goto _start;
}
else
{
v_x_481_ = v_n_498_;
v_x_482_ = v___x_489_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_distinct___boxed(lean_object* v_a_503_, lean_object* v_x_504_, lean_object* v_x_505_, lean_object* v_x_506_){
_start:
{
lean_object* v_res_507_; 
v_res_507_ = l_Continuity_View_distinct(v_a_503_, v_x_504_, v_x_505_, v_x_506_);
lean_dec_ref(v_a_503_);
return v_res_507_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_namesOf(lean_object* v_t_510_, lean_object* v_p_511_){
_start:
{
lean_object* v_b_512_; lean_object* v___x_513_; lean_object* v_none_514_; lean_object* v___x_515_; lean_object* v___x_516_; lean_object* v___x_517_; lean_object* v___x_518_; lean_object* v_c_519_; lean_object* v___x_520_; lean_object* v___x_521_; 
v_b_512_ = l_Continuity_View_below(v_p_511_);
v___x_513_ = lean_unsigned_to_nat(0u);
v_none_514_ = ((lean_object*)(l_Continuity_View_namesOf___closed__0));
v___x_515_ = lean_array_get_size(v_t_510_);
v___x_516_ = lean_byte_array_size(v_b_512_);
v___x_517_ = l_Continuity_Table_place(v_t_510_, v_b_512_, v___x_516_);
v___x_518_ = l_Continuity_View_components(v_t_510_, v_b_512_, v___x_515_, v___x_517_, v_none_514_);
lean_dec_ref(v_b_512_);
v_c_519_ = l_Continuity_Table_sort(v___x_518_);
v___x_520_ = lean_array_get_size(v_c_519_);
v___x_521_ = l_Continuity_View_distinct(v_c_519_, v___x_520_, v___x_513_, v_none_514_);
lean_dec_ref(v_c_519_);
return v___x_521_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_namesOf___boxed(lean_object* v_t_522_, lean_object* v_p_523_){
_start:
{
lean_object* v_res_524_; 
v_res_524_ = l_Continuity_View_namesOf(v_t_522_, v_p_523_);
lean_dec_ref(v_p_523_);
lean_dec_ref(v_t_522_);
return v_res_524_;
}
}
static lean_object* _init_l_Continuity_View_nameList___closed__0(void){
_start:
{
lean_object* v___x_525_; lean_object* v___x_526_; lean_object* v___x_527_; 
v___x_525_ = l_Continuity_noBytes;
v___x_526_ = lean_unsigned_to_nat(7u);
v___x_527_ = l_Continuity_putHead(v___x_526_, v___x_525_);
return v___x_527_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_nameList(lean_object* v_names_528_){
_start:
{
lean_object* v___x_529_; lean_object* v_put_530_; lean_object* v___x_531_; lean_object* v___x_532_; 
v___x_529_ = l_Continuity_pathSetC;
v_put_530_ = lean_ctor_get(v___x_529_, 1);
v___x_531_ = lean_obj_once(&l_Continuity_View_nameList___closed__0, &l_Continuity_View_nameList___closed__0_once, _init_l_Continuity_View_nameList___closed__0);
lean_inc_ref(v_put_530_);
v___x_532_ = lean_apply_2(v_put_530_, v_names_528_, v___x_531_);
return v___x_532_;
}
}
LEAN_EXPORT lean_object* l_Continuity_View_listing(lean_object* v_t_533_, lean_object* v_p_534_){
_start:
{
lean_object* v___x_535_; 
v___x_535_ = l_Continuity_View_look(v_t_533_, v_p_534_);
if (lean_obj_tag(v___x_535_) == 0)
{
lean_object* v_claim_536_; 
v_claim_536_ = lean_ctor_get(v___x_535_, 0);
lean_inc(v_claim_536_);
if (lean_obj_tag(v_claim_536_) == 2)
{
lean_object* v___x_538_; uint8_t v_isShared_539_; uint8_t v_isSharedCheck_546_; 
v_isSharedCheck_546_ = !lean_is_exclusive(v___x_535_);
if (v_isSharedCheck_546_ == 0)
{
lean_object* v_unused_547_; 
v_unused_547_ = lean_ctor_get(v___x_535_, 0);
lean_dec(v_unused_547_);
v___x_538_ = v___x_535_;
v_isShared_539_ = v_isSharedCheck_546_;
goto v_resetjp_537_;
}
else
{
lean_dec(v___x_535_);
v___x_538_ = lean_box(0);
v_isShared_539_ = v_isSharedCheck_546_;
goto v_resetjp_537_;
}
v_resetjp_537_:
{
lean_object* v___x_540_; lean_object* v___x_541_; lean_object* v___x_542_; lean_object* v___x_544_; 
v___x_540_ = l_Continuity_View_namesOf(v_t_533_, v_p_534_);
v___x_541_ = l_Continuity_View_nameList(v___x_540_);
v___x_542_ = l_Continuity_sha256(v___x_541_);
lean_dec_ref(v___x_541_);
if (v_isShared_539_ == 0)
{
lean_ctor_set_tag(v___x_538_, 4);
lean_ctor_set(v___x_538_, 0, v___x_542_);
v___x_544_ = v___x_538_;
goto v_reusejp_543_;
}
else
{
lean_object* v_reuseFailAlloc_545_; 
v_reuseFailAlloc_545_ = lean_alloc_ctor(4, 1, 0);
lean_ctor_set(v_reuseFailAlloc_545_, 0, v___x_542_);
v___x_544_ = v_reuseFailAlloc_545_;
goto v_reusejp_543_;
}
v_reusejp_543_:
{
return v___x_544_;
}
}
}
else
{
lean_object* v_claim_548_; 
lean_dec(v_claim_536_);
v_claim_548_ = lean_ctor_get(v___x_535_, 0);
lean_inc(v_claim_548_);
lean_dec_ref_known(v___x_535_, 1);
return v_claim_548_;
}
}
else
{
lean_object* v_claim_549_; 
v_claim_549_ = lean_ctor_get(v___x_535_, 0);
lean_inc(v_claim_549_);
lean_dec_ref(v___x_535_);
return v_claim_549_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_View_listing___boxed(lean_object* v_t_550_, lean_object* v_p_551_){
_start:
{
lean_object* v_res_552_; 
v_res_552_ = l_Continuity_View_listing(v_t_550_, v_p_551_);
lean_dec_ref(v_p_551_);
lean_dec_ref(v_t_550_);
return v_res_552_;
}
}
LEAN_EXPORT uint8_t l_Continuity_sameBool(uint8_t v_a_553_, uint8_t v_b_554_){
_start:
{
if (v_a_553_ == 0)
{
if (v_b_554_ == 0)
{
uint8_t v___x_555_; 
v___x_555_ = 1;
return v___x_555_;
}
else
{
return v_a_553_;
}
}
else
{
return v_b_554_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_sameBool___boxed(lean_object* v_a_556_, lean_object* v_b_557_){
_start:
{
uint8_t v_a_boxed_558_; uint8_t v_b_boxed_559_; uint8_t v_res_560_; lean_object* v_r_561_; 
v_a_boxed_558_ = lean_unbox(v_a_556_);
v_b_boxed_559_ = lean_unbox(v_b_557_);
v_res_560_ = l_Continuity_sameBool(v_a_boxed_558_, v_b_boxed_559_);
v_r_561_ = lean_box(v_res_560_);
return v_r_561_;
}
}
LEAN_EXPORT uint8_t l_Continuity_claimEq(lean_object* v_x_562_, lean_object* v_x_563_){
_start:
{
switch(lean_obj_tag(v_x_562_))
{
case 0:
{
if (lean_obj_tag(v_x_563_) == 0)
{
uint8_t v___x_564_; 
v___x_564_ = 1;
return v___x_564_;
}
else
{
uint8_t v___x_565_; 
v___x_565_ = 0;
return v___x_565_;
}
}
case 1:
{
if (lean_obj_tag(v_x_563_) == 1)
{
lean_object* v_digest_566_; uint8_t v_executable_567_; lean_object* v_digest_568_; uint8_t v_executable_569_; uint8_t v___x_570_; 
v_digest_566_ = lean_ctor_get(v_x_562_, 0);
v_executable_567_ = lean_ctor_get_uint8(v_x_562_, sizeof(void*)*1);
v_digest_568_ = lean_ctor_get(v_x_563_, 0);
v_executable_569_ = lean_ctor_get_uint8(v_x_563_, sizeof(void*)*1);
v___x_570_ = l_Continuity_eqBytes(v_digest_566_, v_digest_568_);
if (v___x_570_ == 0)
{
return v___x_570_;
}
else
{
uint8_t v___x_571_; 
v___x_571_ = l_Continuity_sameBool(v_executable_567_, v_executable_569_);
return v___x_571_;
}
}
else
{
uint8_t v___x_572_; 
v___x_572_ = 0;
return v___x_572_;
}
}
case 2:
{
if (lean_obj_tag(v_x_563_) == 2)
{
uint8_t v___x_573_; 
v___x_573_ = 1;
return v___x_573_;
}
else
{
uint8_t v___x_574_; 
v___x_574_ = 0;
return v___x_574_;
}
}
case 3:
{
if (lean_obj_tag(v_x_563_) == 3)
{
lean_object* v_target_575_; lean_object* v_target_576_; uint8_t v___x_577_; 
v_target_575_ = lean_ctor_get(v_x_562_, 0);
v_target_576_ = lean_ctor_get(v_x_563_, 0);
v___x_577_ = l_Continuity_eqBytes(v_target_575_, v_target_576_);
return v___x_577_;
}
else
{
uint8_t v___x_578_; 
v___x_578_ = 0;
return v___x_578_;
}
}
case 4:
{
if (lean_obj_tag(v_x_563_) == 4)
{
lean_object* v_digest_579_; lean_object* v_digest_580_; uint8_t v___x_581_; 
v_digest_579_ = lean_ctor_get(v_x_562_, 0);
v_digest_580_ = lean_ctor_get(v_x_563_, 0);
v___x_581_ = l_Continuity_eqBytes(v_digest_579_, v_digest_580_);
return v___x_581_;
}
else
{
uint8_t v___x_582_; 
v___x_582_ = 0;
return v___x_582_;
}
}
case 5:
{
if (lean_obj_tag(v_x_563_) == 5)
{
lean_object* v_digest_583_; lean_object* v_digest_584_; uint8_t v___x_585_; 
v_digest_583_ = lean_ctor_get(v_x_562_, 0);
v_digest_584_ = lean_ctor_get(v_x_563_, 0);
v___x_585_ = l_Continuity_eqBytes(v_digest_583_, v_digest_584_);
return v___x_585_;
}
else
{
uint8_t v___x_586_; 
v___x_586_ = 0;
return v___x_586_;
}
}
case 6:
{
if (lean_obj_tag(v_x_563_) == 6)
{
uint8_t v___x_587_; 
v___x_587_ = 1;
return v___x_587_;
}
else
{
uint8_t v___x_588_; 
v___x_588_ = 0;
return v___x_588_;
}
}
default: 
{
if (lean_obj_tag(v_x_563_) == 7)
{
lean_object* v_operation_589_; lean_object* v_operation_590_; uint8_t v___x_591_; 
v_operation_589_ = lean_ctor_get(v_x_562_, 0);
v_operation_590_ = lean_ctor_get(v_x_563_, 0);
v___x_591_ = l_Continuity_eqBytes(v_operation_589_, v_operation_590_);
return v___x_591_;
}
else
{
uint8_t v___x_592_; 
v___x_592_ = 0;
return v___x_592_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_claimEq___boxed(lean_object* v_x_593_, lean_object* v_x_594_){
_start:
{
uint8_t v_res_595_; lean_object* v_r_596_; 
v_res_595_ = l_Continuity_claimEq(v_x_593_, v_x_594_);
lean_dec(v_x_594_);
lean_dec(v_x_593_);
v_r_596_ = lean_box(v_res_595_);
return v_r_596_;
}
}
LEAN_EXPORT uint8_t l_Continuity_agrees(lean_object* v_t_597_, lean_object* v_e_598_){
_start:
{
uint8_t v_kind_599_; lean_object* v_path_600_; lean_object* v_claim_601_; lean_object* v___x_602_; 
v_kind_599_ = lean_ctor_get_uint8(v_e_598_, sizeof(void*)*2);
v_path_600_ = lean_ctor_get(v_e_598_, 0);
v_claim_601_ = lean_ctor_get(v_e_598_, 1);
v___x_602_ = l_Continuity_View_look(v_t_597_, v_path_600_);
if (lean_obj_tag(v___x_602_) == 0)
{
switch(v_kind_599_)
{
case 0:
{
lean_object* v_claim_603_; 
v_claim_603_ = lean_ctor_get(v___x_602_, 0);
lean_inc(v_claim_603_);
lean_dec_ref_known(v___x_602_, 1);
if (lean_obj_tag(v_claim_603_) == 0)
{
uint8_t v___x_604_; 
v___x_604_ = 0;
return v___x_604_;
}
else
{
uint8_t v___x_605_; 
v___x_605_ = l_Continuity_claimEq(v_claim_603_, v_claim_601_);
lean_dec(v_claim_603_);
return v___x_605_;
}
}
case 1:
{
lean_object* v_claim_606_; 
v_claim_606_ = lean_ctor_get(v___x_602_, 0);
lean_inc(v_claim_606_);
lean_dec_ref_known(v___x_602_, 1);
if (lean_obj_tag(v_claim_606_) == 0)
{
uint8_t v___x_607_; 
v___x_607_ = l_Continuity_claimEq(v_claim_606_, v_claim_601_);
return v___x_607_;
}
else
{
uint8_t v___x_608_; 
lean_dec(v_claim_606_);
v___x_608_ = 0;
return v___x_608_;
}
}
case 2:
{
lean_object* v_claim_609_; 
v_claim_609_ = lean_ctor_get(v___x_602_, 0);
lean_inc(v_claim_609_);
lean_dec_ref_known(v___x_602_, 1);
if (lean_obj_tag(v_claim_609_) == 2)
{
lean_object* v___x_610_; uint8_t v___x_611_; 
v___x_610_ = l_Continuity_View_listing(v_t_597_, v_path_600_);
v___x_611_ = l_Continuity_claimEq(v___x_610_, v_claim_601_);
lean_dec(v___x_610_);
return v___x_611_;
}
else
{
uint8_t v___x_612_; 
lean_dec(v_claim_609_);
v___x_612_ = 0;
return v___x_612_;
}
}
case 3:
{
lean_object* v_claim_613_; 
v_claim_613_ = lean_ctor_get(v___x_602_, 0);
lean_inc(v_claim_613_);
lean_dec_ref_known(v___x_602_, 1);
if (lean_obj_tag(v_claim_613_) == 3)
{
uint8_t v___x_614_; 
v___x_614_ = l_Continuity_claimEq(v_claim_613_, v_claim_601_);
lean_dec_ref_known(v_claim_613_, 1);
return v___x_614_;
}
else
{
uint8_t v___x_615_; 
lean_dec(v_claim_613_);
v___x_615_ = 0;
return v___x_615_;
}
}
case 6:
{
lean_object* v_claim_616_; 
v_claim_616_ = lean_ctor_get(v___x_602_, 0);
lean_inc(v_claim_616_);
lean_dec_ref_known(v___x_602_, 1);
if (lean_obj_tag(v_claim_616_) == 5)
{
uint8_t v___x_617_; 
v___x_617_ = l_Continuity_claimEq(v_claim_616_, v_claim_601_);
lean_dec_ref_known(v_claim_616_, 1);
return v___x_617_;
}
else
{
uint8_t v___x_618_; 
lean_dec(v_claim_616_);
v___x_618_ = 0;
return v___x_618_;
}
}
case 7:
{
uint8_t v___x_619_; 
lean_dec_ref_known(v___x_602_, 1);
v___x_619_ = 0;
return v___x_619_;
}
default: 
{
lean_object* v_claim_620_; 
v_claim_620_ = lean_ctor_get(v___x_602_, 0);
lean_inc(v_claim_620_);
lean_dec_ref_known(v___x_602_, 1);
if (lean_obj_tag(v_claim_620_) == 1)
{
uint8_t v___x_621_; 
v___x_621_ = l_Continuity_claimEq(v_claim_620_, v_claim_601_);
lean_dec_ref_known(v_claim_620_, 1);
return v___x_621_;
}
else
{
uint8_t v___x_622_; 
lean_dec(v_claim_620_);
v___x_622_ = 0;
return v___x_622_;
}
}
}
}
else
{
uint8_t v___x_623_; 
lean_dec_ref_known(v___x_602_, 1);
v___x_623_ = 0;
return v___x_623_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_agrees___boxed(lean_object* v_t_624_, lean_object* v_e_625_){
_start:
{
uint8_t v_res_626_; lean_object* v_r_627_; 
v_res_626_ = l_Continuity_agrees(v_t_624_, v_e_625_);
lean_dec_ref(v_e_625_);
lean_dec_ref(v_t_624_);
v_r_627_ = lean_box(v_res_626_);
return v_r_627_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Sort(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Reply(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_View(uint8_t builtin) {
lean_object * res;
if (_G_initialized) return lean_io_result_mk_ok(lean_box(0));
_G_initialized = true;
lean_initialize_runtime_module();
res = initialize_Init(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Init(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Sort(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Reply(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_View_common = _init_l_Continuity_View_common();
lean_mark_persistent(l_Continuity_View_common);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
