// Lean compiler output
// Module: Continuity.Kernel.Statement
// Imports: public import Init public meta import Init public import Continuity.Kernel.Hermetic
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
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* lean_nat_div(lean_object*, lean_object*);
lean_object* lean_nat_mod(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_mul(lean_object*, lean_object*);
lean_object* lean_nat_shiftr(lean_object*, lean_object*);
uint8_t lean_uint8_of_nat(lean_object*);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_string_to_utf8(lean_object*);
extern lean_object* l_Continuity_noBytes;
lean_object* l_Continuity_append(lean_object*, lean_object*);
extern lean_object* l_Continuity_keyC;
extern lean_object* l_Continuity_bytesC;
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
uint64_t lean_uint64_div(uint64_t, uint64_t);
lean_object* lean_uint64_to_nat(uint64_t);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
lean_object* lean_array_get_size(lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
lean_object* l_Continuity_putHex(lean_object*, lean_object*);
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
uint8_t lean_uint8_dec_lt(uint8_t, uint8_t);
uint8_t lean_uint8_dec_le(uint8_t, uint8_t);
uint8_t lean_uint8_shift_right(uint8_t, uint8_t);
uint8_t lean_uint8_add(uint8_t, uint8_t);
uint8_t lean_uint8_land(uint8_t, uint8_t);
lean_object* l_Continuity_sha256(lean_object*);
lean_object* l_Continuity_load(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Statement_hexUpper(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Statement_hexUpper___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Statement_plain(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Statement_plain___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_percentFrom(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_percentFrom___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_percent(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_percent___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_put(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_put___boxed(lean_object*, lean_object*);
static const lean_string_object l_Continuity_Statement_putDigest___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 22, .m_capacity = 22, .m_length = 21, .m_data = "{\"digest\":{\"sha256\":\""};
static const lean_object* l_Continuity_Statement_putDigest___closed__0 = (const lean_object*)&l_Continuity_Statement_putDigest___closed__0_value;
static const lean_string_object l_Continuity_Statement_putDigest___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 3, .m_capacity = 3, .m_length = 2, .m_data = "\"}"};
static const lean_object* l_Continuity_Statement_putDigest___closed__1 = (const lean_object*)&l_Continuity_Statement_putDigest___closed__1_value;
LEAN_EXPORT lean_object* l_Continuity_Statement_putDigest(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_putDigest___boxed(lean_object*, lean_object*);
static const lean_string_object l_Continuity_Statement_putToolchains___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 20, .m_capacity = 20, .m_length = 19, .m_data = ",\"name\":\"toolchain/"};
static const lean_object* l_Continuity_Statement_putToolchains___closed__0 = (const lean_object*)&l_Continuity_Statement_putToolchains___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Statement_putToolchains(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_putToolchains___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Statement_isTree(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_isTree___boxed(lean_object*);
static const lean_string_object l_Continuity_Statement_putSubjects___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 14, .m_capacity = 14, .m_length = 13, .m_data = ",\"name\":\"out/"};
static const lean_object* l_Continuity_Statement_putSubjects___closed__0 = (const lean_object*)&l_Continuity_Statement_putSubjects___closed__0_value;
static const lean_string_object l_Continuity_Statement_putSubjects___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 4, .m_capacity = 4, .m_length = 3, .m_data = "\"},"};
static const lean_object* l_Continuity_Statement_putSubjects___closed__1 = (const lean_object*)&l_Continuity_Statement_putSubjects___closed__1_value;
static const lean_string_object l_Continuity_Statement_putSubjects___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 5, .m_capacity = 5, .m_length = 4, .m_data = "/\"},"};
static const lean_object* l_Continuity_Statement_putSubjects___closed__2 = (const lean_object*)&l_Continuity_Statement_putSubjects___closed__2_value;
LEAN_EXPORT lean_object* l_Continuity_Statement_putSubjects(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_putSubjects___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_two(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_two___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_putDate(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_putDate___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_putTime(uint64_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_putTime___boxed(lean_object*, lean_object*);
static const lean_string_object l_Continuity_Statement_of___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 76, .m_capacity = 76, .m_length = 75, .m_data = "{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicate\":{\"buildDefinition\":{"};
static const lean_object* l_Continuity_Statement_of___closed__0 = (const lean_object*)&l_Continuity_Statement_of___closed__0_value;
static lean_once_cell_t l_Continuity_Statement_of___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Statement_of___closed__1;
static lean_once_cell_t l_Continuity_Statement_of___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Statement_of___closed__2;
static const lean_string_object l_Continuity_Statement_of___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 64, .m_capacity = 64, .m_length = 63, .m_data = "\"buildType\":\"https://straylight.software/continuity/action/v1\","};
static const lean_object* l_Continuity_Statement_of___closed__3 = (const lean_object*)&l_Continuity_Statement_of___closed__3_value;
static lean_once_cell_t l_Continuity_Statement_of___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Statement_of___closed__4;
static const lean_string_object l_Continuity_Statement_of___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 40, .m_capacity = 40, .m_length = 39, .m_data = "\"externalParameters\":{\"action\":\"sha256:"};
static const lean_object* l_Continuity_Statement_of___closed__5 = (const lean_object*)&l_Continuity_Statement_of___closed__5_value;
static lean_once_cell_t l_Continuity_Statement_of___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Statement_of___closed__6;
static const lean_string_object l_Continuity_Statement_of___closed__7_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 28, .m_capacity = 28, .m_length = 27, .m_data = "\"},\"resolvedDependencies\":["};
static const lean_object* l_Continuity_Statement_of___closed__7 = (const lean_object*)&l_Continuity_Statement_of___closed__7_value;
static const lean_string_object l_Continuity_Statement_of___closed__8_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 32, .m_capacity = 32, .m_length = 31, .m_data = "]},\"continuity\":{\"builderKey\":\""};
static const lean_object* l_Continuity_Statement_of___closed__8 = (const lean_object*)&l_Continuity_Statement_of___closed__8_value;
static const lean_string_object l_Continuity_Statement_of___closed__9_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 51, .m_capacity = 51, .m_length = 50, .m_data = "\",\"origin\":\"built\"},\"runDetails\":{\"builder\":{\"id\":"};
static const lean_object* l_Continuity_Statement_of___closed__9 = (const lean_object*)&l_Continuity_Statement_of___closed__9_value;
static const lean_string_object l_Continuity_Statement_of___closed__10_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 49, .m_capacity = 49, .m_length = 48, .m_data = "\"https://straylight.software/continuity/builder/"};
static const lean_object* l_Continuity_Statement_of___closed__10 = (const lean_object*)&l_Continuity_Statement_of___closed__10_value;
static const lean_string_object l_Continuity_Statement_of___closed__11_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 18, .m_capacity = 18, .m_length = 17, .m_data = "\"},\"byproducts\":["};
static const lean_object* l_Continuity_Statement_of___closed__11 = (const lean_object*)&l_Continuity_Statement_of___closed__11_value;
static const lean_string_object l_Continuity_Statement_of___closed__12_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 19, .m_capacity = 19, .m_length = 18, .m_data = ",\"name\":\"stdout\"},"};
static const lean_object* l_Continuity_Statement_of___closed__12 = (const lean_object*)&l_Continuity_Statement_of___closed__12_value;
static const lean_string_object l_Continuity_Statement_of___closed__13_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 46, .m_capacity = 46, .m_length = 45, .m_data = ",\"name\":\"stderr\"}],\"metadata\":{\"finishedOn\":\""};
static const lean_object* l_Continuity_Statement_of___closed__13 = (const lean_object*)&l_Continuity_Statement_of___closed__13_value;
static const lean_string_object l_Continuity_Statement_of___closed__14_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 16, .m_capacity = 16, .m_length = 15, .m_data = "\",\"startedOn\":\""};
static const lean_object* l_Continuity_Statement_of___closed__14 = (const lean_object*)&l_Continuity_Statement_of___closed__14_value;
static const lean_string_object l_Continuity_Statement_of___closed__15_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 66, .m_capacity = 66, .m_length = 65, .m_data = "\"}}},\"predicateType\":\"https://slsa.dev/provenance/v1\",\"subject\":["};
static const lean_object* l_Continuity_Statement_of___closed__15 = (const lean_object*)&l_Continuity_Statement_of___closed__15_value;
static const lean_string_object l_Continuity_Statement_of___closed__16_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 20, .m_capacity = 20, .m_length = 19, .m_data = ",\"name\":\"record\"}]}"};
static const lean_object* l_Continuity_Statement_of___closed__16 = (const lean_object*)&l_Continuity_Statement_of___closed__16_value;
LEAN_EXPORT lean_object* l_Continuity_Statement_of(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Statement_of___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decideStatement(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_statementRequestC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_statementRequestC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_statementRequestC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_statementRequestC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_statementRequestC___closed__0 = (const lean_object*)&l_Continuity_statementRequestC___closed__0_value;
static const lean_closure_object l_Continuity_statementRequestC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_statementRequestC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_statementRequestC___closed__1 = (const lean_object*)&l_Continuity_statementRequestC___closed__1_value;
static lean_once_cell_t l_Continuity_statementRequestC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_statementRequestC___closed__2;
static lean_once_cell_t l_Continuity_statementRequestC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_statementRequestC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_statementRequestC;
LEAN_EXPORT uint8_t l_Continuity_Statement_hexUpper(uint8_t v_x_1_){
_start:
{
uint8_t v___x_2_; uint8_t v___x_3_; 
v___x_2_ = 10;
v___x_3_ = lean_uint8_dec_lt(v_x_1_, v___x_2_);
if (v___x_3_ == 0)
{
uint8_t v___x_4_; uint8_t v___x_5_; 
v___x_4_ = 55;
v___x_5_ = lean_uint8_add(v___x_4_, v_x_1_);
return v___x_5_;
}
else
{
uint8_t v___x_6_; uint8_t v___x_7_; 
v___x_6_ = 48;
v___x_7_ = lean_uint8_add(v___x_6_, v_x_1_);
return v___x_7_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_hexUpper___boxed(lean_object* v_x_8_){
_start:
{
uint8_t v_x_boxed_9_; uint8_t v_res_10_; lean_object* v_r_11_; 
v_x_boxed_9_ = lean_unbox(v_x_8_);
v_res_10_ = l_Continuity_Statement_hexUpper(v_x_boxed_9_);
v_r_11_ = lean_box(v_res_10_);
return v_r_11_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Statement_plain(uint8_t v_x_12_){
_start:
{
uint8_t v___x_13_; uint8_t v___x_14_; 
v___x_13_ = 45;
v___x_14_ = lean_uint8_dec_eq(v_x_12_, v___x_13_);
if (v___x_14_ == 0)
{
uint8_t v___x_15_; uint8_t v___x_16_; 
v___x_15_ = 46;
v___x_16_ = lean_uint8_dec_eq(v_x_12_, v___x_15_);
if (v___x_16_ == 0)
{
uint8_t v___x_17_; uint8_t v___x_18_; 
v___x_17_ = 47;
v___x_18_ = lean_uint8_dec_eq(v_x_12_, v___x_17_);
if (v___x_18_ == 0)
{
uint8_t v___x_19_; uint8_t v___x_20_; 
v___x_19_ = 95;
v___x_20_ = lean_uint8_dec_eq(v_x_12_, v___x_19_);
if (v___x_20_ == 0)
{
uint8_t v___x_21_; uint8_t v___x_22_; 
v___x_21_ = 126;
v___x_22_ = lean_uint8_dec_eq(v_x_12_, v___x_21_);
if (v___x_22_ == 0)
{
uint8_t v___x_23_; uint8_t v___x_24_; 
v___x_23_ = 48;
v___x_24_ = lean_uint8_dec_lt(v_x_12_, v___x_23_);
if (v___x_24_ == 0)
{
uint8_t v___x_25_; uint8_t v___x_26_; 
v___x_25_ = 57;
v___x_26_ = lean_uint8_dec_le(v_x_12_, v___x_25_);
if (v___x_26_ == 0)
{
uint8_t v___x_27_; uint8_t v___x_28_; 
v___x_27_ = 65;
v___x_28_ = lean_uint8_dec_lt(v_x_12_, v___x_27_);
if (v___x_28_ == 0)
{
uint8_t v___x_29_; uint8_t v___x_30_; 
v___x_29_ = 90;
v___x_30_ = lean_uint8_dec_le(v_x_12_, v___x_29_);
if (v___x_30_ == 0)
{
uint8_t v___x_31_; uint8_t v___x_32_; 
v___x_31_ = 97;
v___x_32_ = lean_uint8_dec_lt(v_x_12_, v___x_31_);
if (v___x_32_ == 0)
{
uint8_t v___x_33_; uint8_t v___x_34_; 
v___x_33_ = 122;
v___x_34_ = lean_uint8_dec_le(v_x_12_, v___x_33_);
if (v___x_34_ == 0)
{
uint8_t v___x_35_; 
v___x_35_ = 0;
return v___x_35_;
}
else
{
uint8_t v___x_36_; 
v___x_36_ = 1;
return v___x_36_;
}
}
else
{
uint8_t v___x_37_; 
v___x_37_ = 0;
return v___x_37_;
}
}
else
{
uint8_t v___x_38_; 
v___x_38_ = 1;
return v___x_38_;
}
}
else
{
uint8_t v___x_39_; 
v___x_39_ = 0;
return v___x_39_;
}
}
else
{
uint8_t v___x_40_; 
v___x_40_ = 1;
return v___x_40_;
}
}
else
{
uint8_t v___x_41_; 
v___x_41_ = 0;
return v___x_41_;
}
}
else
{
uint8_t v___x_42_; 
v___x_42_ = 1;
return v___x_42_;
}
}
else
{
uint8_t v___x_43_; 
v___x_43_ = 1;
return v___x_43_;
}
}
else
{
uint8_t v___x_44_; 
v___x_44_ = 1;
return v___x_44_;
}
}
else
{
uint8_t v___x_45_; 
v___x_45_ = 1;
return v___x_45_;
}
}
else
{
uint8_t v___x_46_; 
v___x_46_ = 1;
return v___x_46_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_plain___boxed(lean_object* v_x_47_){
_start:
{
uint8_t v_x_boxed_48_; uint8_t v_res_49_; lean_object* v_r_50_; 
v_x_boxed_48_ = lean_unbox(v_x_47_);
v_res_49_ = l_Continuity_Statement_plain(v_x_boxed_48_);
v_r_50_ = lean_box(v_res_49_);
return v_r_50_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_percentFrom(lean_object* v_b_51_, lean_object* v_x_52_, lean_object* v_x_53_, lean_object* v_x_54_){
_start:
{
lean_object* v_zero_55_; uint8_t v_isZero_56_; 
v_zero_55_ = lean_unsigned_to_nat(0u);
v_isZero_56_ = lean_nat_dec_eq(v_x_52_, v_zero_55_);
if (v_isZero_56_ == 1)
{
lean_dec(v_x_53_);
lean_dec(v_x_52_);
return v_x_54_;
}
else
{
lean_object* v___x_57_; uint8_t v___x_58_; 
v___x_57_ = lean_byte_array_size(v_b_51_);
v___x_58_ = lean_nat_dec_lt(v_x_53_, v___x_57_);
if (v___x_58_ == 0)
{
lean_dec(v_x_53_);
lean_dec(v_x_52_);
return v_x_54_;
}
else
{
lean_object* v_one_59_; lean_object* v_n_60_; uint8_t v_x_61_; uint8_t v___x_62_; 
v_one_59_ = lean_unsigned_to_nat(1u);
v_n_60_ = lean_nat_sub(v_x_52_, v_one_59_);
lean_dec(v_x_52_);
v_x_61_ = lean_byte_array_fget(v_b_51_, v_x_53_);
v___x_62_ = l_Continuity_Statement_plain(v_x_61_);
if (v___x_62_ == 0)
{
lean_object* v___x_63_; uint8_t v___x_64_; lean_object* v___x_65_; uint8_t v___x_66_; uint8_t v___x_67_; uint8_t v___x_68_; lean_object* v___x_69_; uint8_t v___x_70_; uint8_t v___x_71_; uint8_t v___x_72_; lean_object* v___x_73_; 
v___x_63_ = lean_nat_add(v_x_53_, v_one_59_);
lean_dec(v_x_53_);
v___x_64_ = 37;
v___x_65_ = lean_byte_array_push(v_x_54_, v___x_64_);
v___x_66_ = 4;
v___x_67_ = lean_uint8_shift_right(v_x_61_, v___x_66_);
v___x_68_ = l_Continuity_Statement_hexUpper(v___x_67_);
v___x_69_ = lean_byte_array_push(v___x_65_, v___x_68_);
v___x_70_ = 15;
v___x_71_ = lean_uint8_land(v_x_61_, v___x_70_);
v___x_72_ = l_Continuity_Statement_hexUpper(v___x_71_);
v___x_73_ = lean_byte_array_push(v___x_69_, v___x_72_);
v_x_52_ = v_n_60_;
v_x_53_ = v___x_63_;
v_x_54_ = v___x_73_;
goto _start;
}
else
{
lean_object* v___x_75_; lean_object* v___x_76_; 
v___x_75_ = lean_nat_add(v_x_53_, v_one_59_);
lean_dec(v_x_53_);
v___x_76_ = lean_byte_array_push(v_x_54_, v_x_61_);
v_x_52_ = v_n_60_;
v_x_53_ = v___x_75_;
v_x_54_ = v___x_76_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_percentFrom___boxed(lean_object* v_b_78_, lean_object* v_x_79_, lean_object* v_x_80_, lean_object* v_x_81_){
_start:
{
lean_object* v_res_82_; 
v_res_82_ = l_Continuity_Statement_percentFrom(v_b_78_, v_x_79_, v_x_80_, v_x_81_);
lean_dec_ref(v_b_78_);
return v_res_82_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_percent(lean_object* v_b_83_, lean_object* v_acc_84_){
_start:
{
lean_object* v___x_85_; lean_object* v___x_86_; lean_object* v___x_87_; 
v___x_85_ = lean_byte_array_size(v_b_83_);
v___x_86_ = lean_unsigned_to_nat(0u);
v___x_87_ = l_Continuity_Statement_percentFrom(v_b_83_, v___x_85_, v___x_86_, v_acc_84_);
return v___x_87_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_percent___boxed(lean_object* v_b_88_, lean_object* v_acc_89_){
_start:
{
lean_object* v_res_90_; 
v_res_90_ = l_Continuity_Statement_percent(v_b_88_, v_acc_89_);
lean_dec_ref(v_b_88_);
return v_res_90_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_put(lean_object* v_acc_91_, lean_object* v_s_92_){
_start:
{
lean_object* v___x_93_; lean_object* v___x_94_; 
v___x_93_ = lean_string_to_utf8(v_s_92_);
v___x_94_ = l_Continuity_append(v_acc_91_, v___x_93_);
lean_dec_ref(v___x_93_);
return v___x_94_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_put___boxed(lean_object* v_acc_95_, lean_object* v_s_96_){
_start:
{
lean_object* v_res_97_; 
v_res_97_ = l_Continuity_Statement_put(v_acc_95_, v_s_96_);
lean_dec_ref(v_s_96_);
return v_res_97_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putDigest(lean_object* v_acc_100_, lean_object* v_d_101_){
_start:
{
lean_object* v___x_102_; lean_object* v___x_103_; lean_object* v___x_104_; lean_object* v___x_105_; lean_object* v___x_106_; 
v___x_102_ = ((lean_object*)(l_Continuity_Statement_putDigest___closed__0));
v___x_103_ = l_Continuity_Statement_put(v_acc_100_, v___x_102_);
v___x_104_ = l_Continuity_putHex(v_d_101_, v___x_103_);
v___x_105_ = ((lean_object*)(l_Continuity_Statement_putDigest___closed__1));
v___x_106_ = l_Continuity_Statement_put(v___x_104_, v___x_105_);
return v___x_106_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putDigest___boxed(lean_object* v_acc_107_, lean_object* v_d_108_){
_start:
{
lean_object* v_res_109_; 
v_res_109_ = l_Continuity_Statement_putDigest(v_acc_107_, v_d_108_);
lean_dec_ref(v_d_108_);
return v_res_109_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putToolchains(lean_object* v_a_111_, lean_object* v_x_112_, lean_object* v_x_113_, lean_object* v_x_114_){
_start:
{
lean_object* v_zero_115_; uint8_t v_isZero_116_; 
v_zero_115_ = lean_unsigned_to_nat(0u);
v_isZero_116_ = lean_nat_dec_eq(v_x_112_, v_zero_115_);
if (v_isZero_116_ == 1)
{
lean_dec(v_x_113_);
lean_dec(v_x_112_);
return v_x_114_;
}
else
{
lean_object* v___x_117_; uint8_t v___x_118_; 
v___x_117_ = lean_array_get_size(v_a_111_);
v___x_118_ = lean_nat_dec_lt(v_x_113_, v___x_117_);
if (v___x_118_ == 0)
{
lean_dec(v_x_113_);
lean_dec(v_x_112_);
return v_x_114_;
}
else
{
lean_object* v_one_119_; lean_object* v_n_120_; lean_object* v___y_122_; uint8_t v___x_134_; 
v_one_119_ = lean_unsigned_to_nat(1u);
v_n_120_ = lean_nat_sub(v_x_112_, v_one_119_);
lean_dec(v_x_112_);
v___x_134_ = lean_nat_dec_eq(v_x_113_, v_zero_115_);
if (v___x_134_ == 0)
{
uint8_t v___x_135_; lean_object* v___x_136_; 
v___x_135_ = 44;
v___x_136_ = lean_byte_array_push(v_x_114_, v___x_135_);
v___y_122_ = v___x_136_;
goto v___jp_121_;
}
else
{
v___y_122_ = v_x_114_;
goto v___jp_121_;
}
v___jp_121_:
{
lean_object* v___x_123_; lean_object* v_fst_124_; lean_object* v_snd_125_; lean_object* v___x_126_; lean_object* v___x_127_; lean_object* v_acc_128_; lean_object* v___x_129_; lean_object* v___x_130_; lean_object* v___x_131_; lean_object* v___x_132_; 
v___x_123_ = lean_array_fget_borrowed(v_a_111_, v_x_113_);
v_fst_124_ = lean_ctor_get(v___x_123_, 0);
v_snd_125_ = lean_ctor_get(v___x_123_, 1);
v___x_126_ = l_Continuity_Statement_putDigest(v___y_122_, v_snd_125_);
v___x_127_ = ((lean_object*)(l_Continuity_Statement_putToolchains___closed__0));
v_acc_128_ = l_Continuity_Statement_put(v___x_126_, v___x_127_);
v___x_129_ = lean_nat_add(v_x_113_, v_one_119_);
lean_dec(v_x_113_);
v___x_130_ = l_Continuity_Statement_percent(v_fst_124_, v_acc_128_);
v___x_131_ = ((lean_object*)(l_Continuity_Statement_putDigest___closed__1));
v___x_132_ = l_Continuity_Statement_put(v___x_130_, v___x_131_);
v_x_112_ = v_n_120_;
v_x_113_ = v___x_129_;
v_x_114_ = v___x_132_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putToolchains___boxed(lean_object* v_a_137_, lean_object* v_x_138_, lean_object* v_x_139_, lean_object* v_x_140_){
_start:
{
lean_object* v_res_141_; 
v_res_141_ = l_Continuity_Statement_putToolchains(v_a_137_, v_x_138_, v_x_139_, v_x_140_);
lean_dec_ref(v_a_137_);
return v_res_141_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Statement_isTree(lean_object* v_r_142_){
_start:
{
if (lean_obj_tag(v_r_142_) == 0)
{
uint8_t v___x_143_; 
v___x_143_ = 0;
return v___x_143_;
}
else
{
uint8_t v___x_144_; 
v___x_144_ = 1;
return v___x_144_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_isTree___boxed(lean_object* v_r_145_){
_start:
{
uint8_t v_res_146_; lean_object* v_r_147_; 
v_res_146_ = l_Continuity_Statement_isTree(v_r_145_);
lean_dec_ref(v_r_145_);
v_r_147_ = lean_box(v_res_146_);
return v_r_147_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putSubjects(lean_object* v_a_151_, lean_object* v_x_152_, lean_object* v_x_153_, lean_object* v_x_154_){
_start:
{
lean_object* v_zero_155_; uint8_t v_isZero_156_; 
v_zero_155_ = lean_unsigned_to_nat(0u);
v_isZero_156_ = lean_nat_dec_eq(v_x_152_, v_zero_155_);
if (v_isZero_156_ == 1)
{
lean_dec(v_x_153_);
lean_dec(v_x_152_);
return v_x_154_;
}
else
{
lean_object* v___x_157_; uint8_t v___x_158_; 
v___x_157_ = lean_array_get_size(v_a_151_);
v___x_158_ = lean_nat_dec_lt(v_x_153_, v___x_157_);
if (v___x_158_ == 0)
{
lean_dec(v_x_153_);
lean_dec(v_x_152_);
return v_x_154_;
}
else
{
lean_object* v___x_159_; lean_object* v_snd_160_; lean_object* v_fst_161_; lean_object* v_ref_162_; lean_object* v_one_163_; lean_object* v_n_164_; lean_object* v___y_166_; lean_object* v___y_167_; lean_object* v___y_168_; lean_object* v___y_172_; lean_object* v_digest_181_; 
v___x_159_ = lean_array_fget_borrowed(v_a_151_, v_x_153_);
v_snd_160_ = lean_ctor_get(v___x_159_, 1);
v_fst_161_ = lean_ctor_get(v___x_159_, 0);
v_ref_162_ = lean_ctor_get(v_snd_160_, 0);
v_one_163_ = lean_unsigned_to_nat(1u);
v_n_164_ = lean_nat_sub(v_x_152_, v_one_163_);
lean_dec(v_x_152_);
v_digest_181_ = lean_ctor_get(v_ref_162_, 0);
v___y_172_ = v_digest_181_;
goto v___jp_171_;
v___jp_165_:
{
lean_object* v___x_169_; 
v___x_169_ = l_Continuity_Statement_put(v___y_167_, v___y_168_);
v_x_152_ = v_n_164_;
v_x_153_ = v___y_166_;
v_x_154_ = v___x_169_;
goto _start;
}
v___jp_171_:
{
lean_object* v___x_173_; lean_object* v___x_174_; lean_object* v___x_175_; lean_object* v_acc_176_; lean_object* v___x_177_; uint8_t v___x_178_; 
v___x_173_ = l_Continuity_Statement_putDigest(v_x_154_, v___y_172_);
v___x_174_ = ((lean_object*)(l_Continuity_Statement_putSubjects___closed__0));
v___x_175_ = l_Continuity_Statement_put(v___x_173_, v___x_174_);
v_acc_176_ = l_Continuity_Statement_percent(v_fst_161_, v___x_175_);
v___x_177_ = lean_nat_add(v_x_153_, v_one_163_);
lean_dec(v_x_153_);
v___x_178_ = l_Continuity_Statement_isTree(v_ref_162_);
if (v___x_178_ == 0)
{
lean_object* v___x_179_; 
v___x_179_ = ((lean_object*)(l_Continuity_Statement_putSubjects___closed__1));
v___y_166_ = v___x_177_;
v___y_167_ = v_acc_176_;
v___y_168_ = v___x_179_;
goto v___jp_165_;
}
else
{
lean_object* v___x_180_; 
v___x_180_ = ((lean_object*)(l_Continuity_Statement_putSubjects___closed__2));
v___y_166_ = v___x_177_;
v___y_167_ = v_acc_176_;
v___y_168_ = v___x_180_;
goto v___jp_165_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putSubjects___boxed(lean_object* v_a_182_, lean_object* v_x_183_, lean_object* v_x_184_, lean_object* v_x_185_){
_start:
{
lean_object* v_res_186_; 
v_res_186_ = l_Continuity_Statement_putSubjects(v_a_182_, v_x_183_, v_x_184_, v_x_185_);
lean_dec_ref(v_a_182_);
return v_res_186_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_two(lean_object* v_n_187_, lean_object* v_acc_188_){
_start:
{
lean_object* v___x_189_; lean_object* v___x_190_; lean_object* v___x_191_; lean_object* v___x_192_; lean_object* v___x_193_; uint8_t v___x_194_; lean_object* v___x_195_; lean_object* v___x_196_; lean_object* v___x_197_; uint8_t v___x_198_; lean_object* v___x_199_; 
v___x_189_ = lean_unsigned_to_nat(48u);
v___x_190_ = lean_unsigned_to_nat(10u);
v___x_191_ = lean_nat_div(v_n_187_, v___x_190_);
v___x_192_ = lean_nat_mod(v___x_191_, v___x_190_);
lean_dec(v___x_191_);
v___x_193_ = lean_nat_add(v___x_189_, v___x_192_);
lean_dec(v___x_192_);
v___x_194_ = lean_uint8_of_nat(v___x_193_);
lean_dec(v___x_193_);
v___x_195_ = lean_byte_array_push(v_acc_188_, v___x_194_);
v___x_196_ = lean_nat_mod(v_n_187_, v___x_190_);
v___x_197_ = lean_nat_add(v___x_189_, v___x_196_);
lean_dec(v___x_196_);
v___x_198_ = lean_uint8_of_nat(v___x_197_);
lean_dec(v___x_197_);
v___x_199_ = lean_byte_array_push(v___x_195_, v___x_198_);
return v___x_199_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_two___boxed(lean_object* v_n_200_, lean_object* v_acc_201_){
_start:
{
lean_object* v_res_202_; 
v_res_202_ = l_Continuity_Statement_two(v_n_200_, v_acc_201_);
lean_dec(v_n_200_);
return v_res_202_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putDate(lean_object* v_days_203_, lean_object* v_acc_204_){
_start:
{
lean_object* v___x_205_; lean_object* v_z_206_; lean_object* v___x_207_; lean_object* v_era_208_; lean_object* v_doe_209_; lean_object* v___x_210_; lean_object* v___x_211_; lean_object* v___x_212_; lean_object* v___x_213_; lean_object* v___x_214_; lean_object* v___x_215_; lean_object* v___x_216_; lean_object* v___x_217_; lean_object* v___x_218_; lean_object* v___x_219_; lean_object* v_yoe_220_; lean_object* v___x_221_; lean_object* v___x_222_; lean_object* v___x_223_; lean_object* v___x_224_; lean_object* v___x_225_; lean_object* v___x_226_; lean_object* v___x_227_; lean_object* v_doy_228_; lean_object* v___x_229_; lean_object* v___x_230_; lean_object* v___x_231_; lean_object* v___x_232_; lean_object* v_mp_233_; lean_object* v___x_234_; lean_object* v___x_235_; lean_object* v___x_236_; lean_object* v___x_237_; lean_object* v___x_238_; lean_object* v_day_239_; lean_object* v___y_241_; lean_object* v___y_242_; lean_object* v___y_243_; lean_object* v___y_255_; lean_object* v___x_261_; uint8_t v___x_262_; 
v___x_205_ = lean_unsigned_to_nat(719468u);
v_z_206_ = lean_nat_add(v_days_203_, v___x_205_);
v___x_207_ = lean_unsigned_to_nat(146097u);
v_era_208_ = lean_nat_div(v_z_206_, v___x_207_);
v_doe_209_ = lean_nat_mod(v_z_206_, v___x_207_);
lean_dec(v_z_206_);
v___x_210_ = lean_unsigned_to_nat(1460u);
v___x_211_ = lean_nat_div(v_doe_209_, v___x_210_);
v___x_212_ = lean_nat_sub(v_doe_209_, v___x_211_);
lean_dec(v___x_211_);
v___x_213_ = lean_unsigned_to_nat(36524u);
v___x_214_ = lean_nat_div(v_doe_209_, v___x_213_);
v___x_215_ = lean_nat_add(v___x_212_, v___x_214_);
lean_dec(v___x_214_);
lean_dec(v___x_212_);
v___x_216_ = lean_unsigned_to_nat(146096u);
v___x_217_ = lean_nat_div(v_doe_209_, v___x_216_);
v___x_218_ = lean_nat_sub(v___x_215_, v___x_217_);
lean_dec(v___x_217_);
lean_dec(v___x_215_);
v___x_219_ = lean_unsigned_to_nat(365u);
v_yoe_220_ = lean_nat_div(v___x_218_, v___x_219_);
lean_dec(v___x_218_);
v___x_221_ = lean_nat_mul(v___x_219_, v_yoe_220_);
v___x_222_ = lean_unsigned_to_nat(2u);
v___x_223_ = lean_nat_shiftr(v_yoe_220_, v___x_222_);
v___x_224_ = lean_nat_add(v___x_221_, v___x_223_);
lean_dec(v___x_223_);
lean_dec(v___x_221_);
v___x_225_ = lean_unsigned_to_nat(100u);
v___x_226_ = lean_nat_div(v_yoe_220_, v___x_225_);
v___x_227_ = lean_nat_sub(v___x_224_, v___x_226_);
lean_dec(v___x_226_);
lean_dec(v___x_224_);
v_doy_228_ = lean_nat_sub(v_doe_209_, v___x_227_);
lean_dec(v___x_227_);
lean_dec(v_doe_209_);
v___x_229_ = lean_unsigned_to_nat(5u);
v___x_230_ = lean_nat_mul(v___x_229_, v_doy_228_);
v___x_231_ = lean_nat_add(v___x_230_, v___x_222_);
lean_dec(v___x_230_);
v___x_232_ = lean_unsigned_to_nat(153u);
v_mp_233_ = lean_nat_div(v___x_231_, v___x_232_);
lean_dec(v___x_231_);
v___x_234_ = lean_nat_mul(v___x_232_, v_mp_233_);
v___x_235_ = lean_nat_add(v___x_234_, v___x_222_);
lean_dec(v___x_234_);
v___x_236_ = lean_nat_div(v___x_235_, v___x_229_);
lean_dec(v___x_235_);
v___x_237_ = lean_nat_sub(v_doy_228_, v___x_236_);
lean_dec(v___x_236_);
lean_dec(v_doy_228_);
v___x_238_ = lean_unsigned_to_nat(1u);
v_day_239_ = lean_nat_add(v___x_237_, v___x_238_);
lean_dec(v___x_237_);
v___x_261_ = lean_unsigned_to_nat(10u);
v___x_262_ = lean_nat_dec_lt(v_mp_233_, v___x_261_);
if (v___x_262_ == 0)
{
lean_object* v___x_263_; lean_object* v___x_264_; 
v___x_263_ = lean_unsigned_to_nat(9u);
v___x_264_ = lean_nat_sub(v_mp_233_, v___x_263_);
lean_dec(v_mp_233_);
v___y_255_ = v___x_264_;
goto v___jp_254_;
}
else
{
lean_object* v___x_265_; lean_object* v___x_266_; 
v___x_265_ = lean_unsigned_to_nat(3u);
v___x_266_ = lean_nat_add(v_mp_233_, v___x_265_);
lean_dec(v_mp_233_);
v___y_255_ = v___x_266_;
goto v___jp_254_;
}
v___jp_240_:
{
lean_object* v_year_244_; lean_object* v___x_245_; lean_object* v___x_246_; lean_object* v___x_247_; lean_object* v___x_248_; uint8_t v___x_249_; lean_object* v___x_250_; lean_object* v___x_251_; lean_object* v___x_252_; lean_object* v___x_253_; 
v_year_244_ = lean_nat_add(v___y_242_, v___y_243_);
lean_dec(v___y_242_);
v___x_245_ = lean_nat_mod(v_year_244_, v___x_225_);
v___x_246_ = lean_nat_div(v_year_244_, v___x_225_);
lean_dec(v_year_244_);
v___x_247_ = l_Continuity_Statement_two(v___x_246_, v_acc_204_);
lean_dec(v___x_246_);
v___x_248_ = l_Continuity_Statement_two(v___x_245_, v___x_247_);
lean_dec(v___x_245_);
v___x_249_ = 45;
v___x_250_ = lean_byte_array_push(v___x_248_, v___x_249_);
v___x_251_ = l_Continuity_Statement_two(v___y_241_, v___x_250_);
lean_dec(v___y_241_);
v___x_252_ = lean_byte_array_push(v___x_251_, v___x_249_);
v___x_253_ = l_Continuity_Statement_two(v_day_239_, v___x_252_);
lean_dec(v_day_239_);
return v___x_253_;
}
v___jp_254_:
{
lean_object* v___x_256_; lean_object* v___x_257_; lean_object* v___x_258_; uint8_t v___x_259_; 
v___x_256_ = lean_unsigned_to_nat(400u);
v___x_257_ = lean_nat_mul(v_era_208_, v___x_256_);
lean_dec(v_era_208_);
v___x_258_ = lean_nat_add(v_yoe_220_, v___x_257_);
lean_dec(v___x_257_);
lean_dec(v_yoe_220_);
v___x_259_ = lean_nat_dec_le(v___y_255_, v___x_222_);
if (v___x_259_ == 0)
{
lean_object* v___x_260_; 
v___x_260_ = lean_unsigned_to_nat(0u);
v___y_241_ = v___y_255_;
v___y_242_ = v___x_258_;
v___y_243_ = v___x_260_;
goto v___jp_240_;
}
else
{
v___y_241_ = v___y_255_;
v___y_242_ = v___x_258_;
v___y_243_ = v___x_238_;
goto v___jp_240_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putDate___boxed(lean_object* v_days_267_, lean_object* v_acc_268_){
_start:
{
lean_object* v_res_269_; 
v_res_269_ = l_Continuity_Statement_putDate(v_days_267_, v_acc_268_);
lean_dec(v_days_267_);
return v_res_269_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putTime(uint64_t v_ns_270_, lean_object* v_acc_271_){
_start:
{
uint64_t v___x_272_; uint64_t v___x_273_; lean_object* v_s_274_; lean_object* v___x_275_; lean_object* v_t_276_; lean_object* v___x_277_; lean_object* v___x_278_; uint8_t v___x_279_; lean_object* v_acc_280_; lean_object* v___x_281_; lean_object* v___x_282_; lean_object* v___x_283_; uint8_t v___x_284_; lean_object* v_acc_285_; lean_object* v___x_286_; lean_object* v___x_287_; lean_object* v___x_288_; lean_object* v___x_289_; lean_object* v_acc_290_; lean_object* v___x_291_; lean_object* v___x_292_; uint8_t v___x_293_; lean_object* v___x_294_; 
v___x_272_ = 1000000000ULL;
v___x_273_ = lean_uint64_div(v_ns_270_, v___x_272_);
v_s_274_ = lean_uint64_to_nat(v___x_273_);
v___x_275_ = lean_unsigned_to_nat(86400u);
v_t_276_ = lean_nat_mod(v_s_274_, v___x_275_);
v___x_277_ = lean_nat_div(v_s_274_, v___x_275_);
lean_dec(v_s_274_);
v___x_278_ = l_Continuity_Statement_putDate(v___x_277_, v_acc_271_);
lean_dec(v___x_277_);
v___x_279_ = 84;
v_acc_280_ = lean_byte_array_push(v___x_278_, v___x_279_);
v___x_281_ = lean_unsigned_to_nat(3600u);
v___x_282_ = lean_nat_div(v_t_276_, v___x_281_);
v___x_283_ = l_Continuity_Statement_two(v___x_282_, v_acc_280_);
lean_dec(v___x_282_);
v___x_284_ = 58;
v_acc_285_ = lean_byte_array_push(v___x_283_, v___x_284_);
v___x_286_ = lean_unsigned_to_nat(60u);
v___x_287_ = lean_nat_div(v_t_276_, v___x_286_);
v___x_288_ = lean_nat_mod(v___x_287_, v___x_286_);
lean_dec(v___x_287_);
v___x_289_ = l_Continuity_Statement_two(v___x_288_, v_acc_285_);
lean_dec(v___x_288_);
v_acc_290_ = lean_byte_array_push(v___x_289_, v___x_284_);
v___x_291_ = lean_nat_mod(v_t_276_, v___x_286_);
lean_dec(v_t_276_);
v___x_292_ = l_Continuity_Statement_two(v___x_291_, v_acc_290_);
lean_dec(v___x_291_);
v___x_293_ = 90;
v___x_294_ = lean_byte_array_push(v___x_292_, v___x_293_);
return v___x_294_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_putTime___boxed(lean_object* v_ns_295_, lean_object* v_acc_296_){
_start:
{
uint64_t v_ns_boxed_297_; lean_object* v_res_298_; 
v_ns_boxed_297_ = lean_unbox_uint64(v_ns_295_);
lean_dec_ref(v_ns_295_);
v_res_298_ = l_Continuity_Statement_putTime(v_ns_boxed_297_, v_acc_296_);
return v_res_298_;
}
}
static lean_object* _init_l_Continuity_Statement_of___closed__1(void){
_start:
{
lean_object* v___x_300_; lean_object* v_s_301_; 
v___x_300_ = ((lean_object*)(l_Continuity_Statement_of___closed__0));
v_s_301_ = lean_string_to_utf8(v___x_300_);
return v_s_301_;
}
}
static lean_object* _init_l_Continuity_Statement_of___closed__2(void){
_start:
{
lean_object* v_s_302_; lean_object* v___x_303_; lean_object* v___x_304_; 
v_s_302_ = lean_obj_once(&l_Continuity_Statement_of___closed__1, &l_Continuity_Statement_of___closed__1_once, _init_l_Continuity_Statement_of___closed__1);
v___x_303_ = l_Continuity_noBytes;
v___x_304_ = l_Continuity_append(v___x_303_, v_s_302_);
return v___x_304_;
}
}
static lean_object* _init_l_Continuity_Statement_of___closed__4(void){
_start:
{
lean_object* v___x_306_; lean_object* v___x_307_; lean_object* v_s_308_; 
v___x_306_ = ((lean_object*)(l_Continuity_Statement_of___closed__3));
v___x_307_ = lean_obj_once(&l_Continuity_Statement_of___closed__2, &l_Continuity_Statement_of___closed__2_once, _init_l_Continuity_Statement_of___closed__2);
v_s_308_ = l_Continuity_Statement_put(v___x_307_, v___x_306_);
return v_s_308_;
}
}
static lean_object* _init_l_Continuity_Statement_of___closed__6(void){
_start:
{
lean_object* v___x_310_; lean_object* v_s_311_; lean_object* v_s_312_; 
v___x_310_ = ((lean_object*)(l_Continuity_Statement_of___closed__5));
v_s_311_ = lean_obj_once(&l_Continuity_Statement_of___closed__4, &l_Continuity_Statement_of___closed__4_once, _init_l_Continuity_Statement_of___closed__4);
v_s_312_ = l_Continuity_Statement_put(v_s_311_, v___x_310_);
return v_s_312_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_of(lean_object* v_r_323_, lean_object* v_a_324_, lean_object* v_d_325_, lean_object* v_signer_326_){
_start:
{
lean_object* v_stdout_327_; lean_object* v_stderr_328_; lean_object* v_action_329_; lean_object* v_outputs_330_; uint64_t v_started_331_; uint64_t v_ended_332_; lean_object* v_toolchains_333_; lean_object* v_digest_334_; lean_object* v_digest_335_; lean_object* v_s_336_; lean_object* v___x_337_; lean_object* v___x_338_; lean_object* v___x_339_; lean_object* v_s_340_; lean_object* v___x_341_; lean_object* v___x_342_; lean_object* v_s_343_; lean_object* v___x_344_; lean_object* v_s_345_; lean_object* v___x_346_; lean_object* v___x_347_; lean_object* v_s_348_; lean_object* v___x_349_; lean_object* v_s_350_; lean_object* v___x_351_; lean_object* v___x_352_; lean_object* v_s_353_; lean_object* v___x_354_; lean_object* v___x_355_; lean_object* v_s_356_; lean_object* v___x_357_; lean_object* v___x_358_; lean_object* v_s_359_; lean_object* v___x_360_; lean_object* v___x_361_; lean_object* v_s_362_; lean_object* v___x_363_; lean_object* v___x_364_; lean_object* v_s_365_; lean_object* v___x_366_; lean_object* v_s_367_; lean_object* v___x_368_; lean_object* v___x_369_; lean_object* v___x_370_; 
v_stdout_327_ = lean_ctor_get(v_r_323_, 8);
v_stderr_328_ = lean_ctor_get(v_r_323_, 9);
v_action_329_ = lean_ctor_get(v_r_323_, 0);
v_outputs_330_ = lean_ctor_get(v_r_323_, 6);
v_started_331_ = lean_ctor_get_uint64(v_r_323_, sizeof(void*)*14);
v_ended_332_ = lean_ctor_get_uint64(v_r_323_, sizeof(void*)*14 + 8);
v_toolchains_333_ = lean_ctor_get(v_a_324_, 2);
v_digest_334_ = lean_ctor_get(v_stdout_327_, 0);
v_digest_335_ = lean_ctor_get(v_stderr_328_, 0);
v_s_336_ = lean_obj_once(&l_Continuity_Statement_of___closed__6, &l_Continuity_Statement_of___closed__6_once, _init_l_Continuity_Statement_of___closed__6);
v___x_337_ = l_Continuity_sha256(v_action_329_);
v___x_338_ = l_Continuity_putHex(v___x_337_, v_s_336_);
lean_dec_ref(v___x_337_);
v___x_339_ = ((lean_object*)(l_Continuity_Statement_of___closed__7));
v_s_340_ = l_Continuity_Statement_put(v___x_338_, v___x_339_);
v___x_341_ = lean_array_get_size(v_toolchains_333_);
v___x_342_ = lean_unsigned_to_nat(0u);
v_s_343_ = l_Continuity_Statement_putToolchains(v_toolchains_333_, v___x_341_, v___x_342_, v_s_340_);
v___x_344_ = ((lean_object*)(l_Continuity_Statement_of___closed__8));
v_s_345_ = l_Continuity_Statement_put(v_s_343_, v___x_344_);
v___x_346_ = l_Continuity_putHex(v_signer_326_, v_s_345_);
v___x_347_ = ((lean_object*)(l_Continuity_Statement_of___closed__9));
v_s_348_ = l_Continuity_Statement_put(v___x_346_, v___x_347_);
v___x_349_ = ((lean_object*)(l_Continuity_Statement_of___closed__10));
v_s_350_ = l_Continuity_Statement_put(v_s_348_, v___x_349_);
v___x_351_ = l_Continuity_putHex(v_signer_326_, v_s_350_);
v___x_352_ = ((lean_object*)(l_Continuity_Statement_of___closed__11));
v_s_353_ = l_Continuity_Statement_put(v___x_351_, v___x_352_);
v___x_354_ = l_Continuity_Statement_putDigest(v_s_353_, v_digest_334_);
v___x_355_ = ((lean_object*)(l_Continuity_Statement_of___closed__12));
v_s_356_ = l_Continuity_Statement_put(v___x_354_, v___x_355_);
v___x_357_ = l_Continuity_Statement_putDigest(v_s_356_, v_digest_335_);
v___x_358_ = ((lean_object*)(l_Continuity_Statement_of___closed__13));
v_s_359_ = l_Continuity_Statement_put(v___x_357_, v___x_358_);
v___x_360_ = l_Continuity_Statement_putTime(v_ended_332_, v_s_359_);
v___x_361_ = ((lean_object*)(l_Continuity_Statement_of___closed__14));
v_s_362_ = l_Continuity_Statement_put(v___x_360_, v___x_361_);
v___x_363_ = l_Continuity_Statement_putTime(v_started_331_, v_s_362_);
v___x_364_ = ((lean_object*)(l_Continuity_Statement_of___closed__15));
v_s_365_ = l_Continuity_Statement_put(v___x_363_, v___x_364_);
v___x_366_ = lean_array_get_size(v_outputs_330_);
v_s_367_ = l_Continuity_Statement_putSubjects(v_outputs_330_, v___x_366_, v___x_342_, v_s_365_);
v___x_368_ = l_Continuity_Statement_putDigest(v_s_367_, v_d_325_);
v___x_369_ = ((lean_object*)(l_Continuity_Statement_of___closed__16));
v___x_370_ = l_Continuity_Statement_put(v___x_368_, v___x_369_);
return v___x_370_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Statement_of___boxed(lean_object* v_r_371_, lean_object* v_a_372_, lean_object* v_d_373_, lean_object* v_signer_374_){
_start:
{
lean_object* v_res_375_; 
v_res_375_ = l_Continuity_Statement_of(v_r_371_, v_a_372_, v_d_373_, v_signer_374_);
lean_dec_ref(v_signer_374_);
lean_dec_ref(v_d_373_);
lean_dec_ref(v_a_372_);
lean_dec_ref(v_r_371_);
return v_res_375_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideStatement(lean_object* v_q_376_){
_start:
{
lean_object* v_record_377_; lean_object* v_signer_378_; lean_object* v___x_379_; 
v_record_377_ = lean_ctor_get(v_q_376_, 0);
lean_inc_ref_n(v_record_377_, 2);
v_signer_378_ = lean_ctor_get(v_q_376_, 1);
lean_inc_ref(v_signer_378_);
lean_dec_ref(v_q_376_);
v___x_379_ = l_Continuity_load(v_record_377_);
if (lean_obj_tag(v___x_379_) == 0)
{
lean_object* v_l_380_; lean_object* v___x_382_; uint8_t v_isShared_383_; uint8_t v_isSharedCheck_391_; 
v_l_380_ = lean_ctor_get(v___x_379_, 0);
v_isSharedCheck_391_ = !lean_is_exclusive(v___x_379_);
if (v_isSharedCheck_391_ == 0)
{
v___x_382_ = v___x_379_;
v_isShared_383_ = v_isSharedCheck_391_;
goto v_resetjp_381_;
}
else
{
lean_inc(v_l_380_);
lean_dec(v___x_379_);
v___x_382_ = lean_box(0);
v_isShared_383_ = v_isSharedCheck_391_;
goto v_resetjp_381_;
}
v_resetjp_381_:
{
lean_object* v_record_384_; lean_object* v_action_385_; lean_object* v___x_386_; lean_object* v___x_387_; lean_object* v___x_389_; 
v_record_384_ = lean_ctor_get(v_l_380_, 0);
lean_inc_ref(v_record_384_);
v_action_385_ = lean_ctor_get(v_l_380_, 1);
lean_inc_ref(v_action_385_);
lean_dec_ref(v_l_380_);
v___x_386_ = l_Continuity_sha256(v_record_377_);
lean_dec_ref(v_record_377_);
v___x_387_ = l_Continuity_Statement_of(v_record_384_, v_action_385_, v___x_386_, v_signer_378_);
lean_dec_ref(v_signer_378_);
lean_dec_ref(v___x_386_);
lean_dec_ref(v_action_385_);
lean_dec_ref(v_record_384_);
if (v_isShared_383_ == 0)
{
lean_ctor_set(v___x_382_, 0, v___x_387_);
v___x_389_ = v___x_382_;
goto v_reusejp_388_;
}
else
{
lean_object* v_reuseFailAlloc_390_; 
v_reuseFailAlloc_390_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_390_, 0, v___x_387_);
v___x_389_ = v_reuseFailAlloc_390_;
goto v_reusejp_388_;
}
v_reusejp_388_:
{
return v___x_389_;
}
}
}
else
{
lean_object* v_r_392_; lean_object* v___x_394_; uint8_t v_isShared_395_; uint8_t v_isSharedCheck_399_; 
lean_dec_ref(v_signer_378_);
lean_dec_ref(v_record_377_);
v_r_392_ = lean_ctor_get(v___x_379_, 0);
v_isSharedCheck_399_ = !lean_is_exclusive(v___x_379_);
if (v_isSharedCheck_399_ == 0)
{
v___x_394_ = v___x_379_;
v_isShared_395_ = v_isSharedCheck_399_;
goto v_resetjp_393_;
}
else
{
lean_inc(v_r_392_);
lean_dec(v___x_379_);
v___x_394_ = lean_box(0);
v_isShared_395_ = v_isSharedCheck_399_;
goto v_resetjp_393_;
}
v_resetjp_393_:
{
lean_object* v___x_397_; 
if (v_isShared_395_ == 0)
{
v___x_397_ = v___x_394_;
goto v_reusejp_396_;
}
else
{
lean_object* v_reuseFailAlloc_398_; 
v_reuseFailAlloc_398_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_398_, 0, v_r_392_);
v___x_397_ = v_reuseFailAlloc_398_;
goto v_reusejp_396_;
}
v_reusejp_396_:
{
return v___x_397_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_statementRequestC___lam__0(lean_object* v_x_400_){
_start:
{
lean_object* v_fst_401_; lean_object* v_snd_402_; lean_object* v___x_404_; uint8_t v_isShared_405_; uint8_t v_isSharedCheck_409_; 
v_fst_401_ = lean_ctor_get(v_x_400_, 0);
v_snd_402_ = lean_ctor_get(v_x_400_, 1);
v_isSharedCheck_409_ = !lean_is_exclusive(v_x_400_);
if (v_isSharedCheck_409_ == 0)
{
v___x_404_ = v_x_400_;
v_isShared_405_ = v_isSharedCheck_409_;
goto v_resetjp_403_;
}
else
{
lean_inc(v_snd_402_);
lean_inc(v_fst_401_);
lean_dec(v_x_400_);
v___x_404_ = lean_box(0);
v_isShared_405_ = v_isSharedCheck_409_;
goto v_resetjp_403_;
}
v_resetjp_403_:
{
lean_object* v___x_407_; 
if (v_isShared_405_ == 0)
{
v___x_407_ = v___x_404_;
goto v_reusejp_406_;
}
else
{
lean_object* v_reuseFailAlloc_408_; 
v_reuseFailAlloc_408_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_408_, 0, v_fst_401_);
lean_ctor_set(v_reuseFailAlloc_408_, 1, v_snd_402_);
v___x_407_ = v_reuseFailAlloc_408_;
goto v_reusejp_406_;
}
v_reusejp_406_:
{
return v___x_407_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_statementRequestC___lam__1(lean_object* v_r_410_){
_start:
{
lean_object* v_record_411_; lean_object* v_signer_412_; lean_object* v___x_414_; uint8_t v_isShared_415_; uint8_t v_isSharedCheck_419_; 
v_record_411_ = lean_ctor_get(v_r_410_, 0);
v_signer_412_ = lean_ctor_get(v_r_410_, 1);
v_isSharedCheck_419_ = !lean_is_exclusive(v_r_410_);
if (v_isSharedCheck_419_ == 0)
{
v___x_414_ = v_r_410_;
v_isShared_415_ = v_isSharedCheck_419_;
goto v_resetjp_413_;
}
else
{
lean_inc(v_signer_412_);
lean_inc(v_record_411_);
lean_dec(v_r_410_);
v___x_414_ = lean_box(0);
v_isShared_415_ = v_isSharedCheck_419_;
goto v_resetjp_413_;
}
v_resetjp_413_:
{
lean_object* v___x_417_; 
if (v_isShared_415_ == 0)
{
v___x_417_ = v___x_414_;
goto v_reusejp_416_;
}
else
{
lean_object* v_reuseFailAlloc_418_; 
v_reuseFailAlloc_418_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_418_, 0, v_record_411_);
lean_ctor_set(v_reuseFailAlloc_418_, 1, v_signer_412_);
v___x_417_ = v_reuseFailAlloc_418_;
goto v_reusejp_416_;
}
v_reusejp_416_:
{
return v___x_417_;
}
}
}
}
static lean_object* _init_l_Continuity_statementRequestC___closed__2(void){
_start:
{
lean_object* v___x_422_; lean_object* v___x_423_; lean_object* v___x_424_; 
v___x_422_ = l_Continuity_keyC;
v___x_423_ = l_Continuity_bytesC;
v___x_424_ = l_Continuity_pair___redArg(v___x_423_, v___x_422_);
return v___x_424_;
}
}
static lean_object* _init_l_Continuity_statementRequestC___closed__3(void){
_start:
{
lean_object* v___f_425_; lean_object* v___f_426_; lean_object* v___x_427_; lean_object* v___x_428_; 
v___f_425_ = ((lean_object*)(l_Continuity_statementRequestC___closed__1));
v___f_426_ = ((lean_object*)(l_Continuity_statementRequestC___closed__0));
v___x_427_ = lean_obj_once(&l_Continuity_statementRequestC___closed__2, &l_Continuity_statementRequestC___closed__2_once, _init_l_Continuity_statementRequestC___closed__2);
v___x_428_ = l_Continuity_imap___redArg(v___x_427_, v___f_426_, v___f_425_);
return v___x_428_;
}
}
static lean_object* _init_l_Continuity_statementRequestC(void){
_start:
{
lean_object* v___x_429_; 
v___x_429_ = lean_obj_once(&l_Continuity_statementRequestC___closed__3, &l_Continuity_statementRequestC___closed__3_once, _init_l_Continuity_statementRequestC___closed__3);
return v___x_429_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Hermetic(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Statement(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_Hermetic(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_statementRequestC = _init_l_Continuity_statementRequestC();
lean_mark_persistent(l_Continuity_statementRequestC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
