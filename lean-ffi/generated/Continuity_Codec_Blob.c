// Lean compiler output
// Module: Continuity.Codec.Blob
// Imports: public import Init public meta import Init public import Continuity.Codec.Core
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
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
uint8_t lean_uint8_dec_lt(uint8_t, uint8_t);
lean_object* lean_nat_add(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* lean_nat_sub(lean_object*, lean_object*);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
uint64_t lean_uint64_of_nat(lean_object*);
uint64_t lean_uint64_shift_left(uint64_t, uint64_t);
uint64_t lean_uint64_add(uint64_t, uint64_t);
extern lean_object* l_Continuity_u32;
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
uint64_t lean_uint64_mod(uint64_t, uint64_t);
lean_object* lean_uint64_to_nat(uint64_t);
uint64_t lean_uint64_shift_right(uint64_t, uint64_t);
lean_object* l_Continuity_pairGet___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
uint8_t lean_uint8_dec_le(uint8_t, uint8_t);
lean_object* l_Continuity_putNat4(lean_object*, lean_object*);
lean_object* l_Continuity_append(lean_object*, lean_object*);
lean_object* l_Continuity_getNat4(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobGet(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobGet___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Blob_0__Continuity_blobGet_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Blob_0__Continuity_blobGet_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_blob___redArg___lam__0(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blob___redArg___lam__0___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blob___redArg___lam__1(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blob___redArg___lam__1___boxed(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_blob___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_blob___redArg___lam__1___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_blob___redArg___closed__0 = (const lean_object*)&l_Continuity_blob___redArg___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_blob___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blob(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_maxMessage;
LEAN_EXPORT lean_object* l_Continuity_maxText;
LEAN_EXPORT lean_object* l_Continuity_maxPath;
LEAN_EXPORT lean_object* l_Continuity_maxCount;
LEAN_EXPORT uint8_t l_Continuity_always___redArg();
LEAN_EXPORT lean_object* l_Continuity_always___redArg___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_always(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_always___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_bytesC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_bytesC___lam__0___boxed(lean_object*);
static const lean_closure_object l_Continuity_bytesC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_bytesC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_bytesC___closed__0 = (const lean_object*)&l_Continuity_bytesC___closed__0_value;
static lean_once_cell_t l_Continuity_bytesC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_bytesC___closed__1;
LEAN_EXPORT lean_object* l_Continuity_bytesC;
static lean_once_cell_t l_Continuity_pathC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_pathC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_pathC;
LEAN_EXPORT uint8_t l_Continuity_isCont(lean_object*, lean_object*, uint8_t, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_isCont___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_utf8From(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_utf8From___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_validUtf8(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_validUtf8___boxed(lean_object*);
static const lean_closure_object l_Continuity_textC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_validUtf8___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_textC___closed__0 = (const lean_object*)&l_Continuity_textC___closed__0_value;
static lean_once_cell_t l_Continuity_textC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_textC___closed__1;
LEAN_EXPORT lean_object* l_Continuity_textC;
LEAN_EXPORT uint8_t l_Continuity_fixed___lam__0(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__0___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__1(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__1___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__2(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__2___boxed(lean_object*, lean_object*, lean_object*);
static const lean_closure_object l_Continuity_fixed___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_fixed___lam__1___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_fixed___closed__0 = (const lean_object*)&l_Continuity_fixed___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_fixed(lean_object*);
static lean_once_cell_t l_Continuity_digestC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_digestC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_digestC;
LEAN_EXPORT lean_object* l_Continuity_keyC;
LEAN_EXPORT uint8_t l_Continuity_ofBool(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_ofBool___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_boolC___lam__0(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__1(uint8_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__1___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__2(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__2___boxed(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_boolC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_boolC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_boolC___closed__0 = (const lean_object*)&l_Continuity_boolC___closed__0_value;
static const lean_closure_object l_Continuity_boolC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_boolC___lam__1___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_boolC___closed__1 = (const lean_object*)&l_Continuity_boolC___closed__1_value;
static const lean_closure_object l_Continuity_boolC___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_boolC___lam__2___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_boolC___closed__2 = (const lean_object*)&l_Continuity_boolC___closed__2_value;
static const lean_ctor_object l_Continuity_boolC___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*3 + 0, .m_other = 3, .m_tag = 0}, .m_objs = {((lean_object*)&l_Continuity_boolC___closed__0_value),((lean_object*)&l_Continuity_boolC___closed__1_value),((lean_object*)&l_Continuity_boolC___closed__2_value)}};
static const lean_object* l_Continuity_boolC___closed__3 = (const lean_object*)&l_Continuity_boolC___closed__3_value;
LEAN_EXPORT const lean_object* l_Continuity_boolC = (const lean_object*)&l_Continuity_boolC___closed__3_value;
LEAN_EXPORT uint64_t l_Continuity_u64Of(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u64Of___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u64Halves(uint64_t);
LEAN_EXPORT lean_object* l_Continuity_u64Halves___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u64Get(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Blob_0__Continuity_u64Get_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Blob_0__Continuity_u64Get_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_u64___lam__0(uint64_t);
LEAN_EXPORT lean_object* l_Continuity_u64___lam__0___boxed(lean_object*);
static lean_once_cell_t l_Continuity_u64___lam__1___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_u64___lam__1___closed__0;
LEAN_EXPORT lean_object* l_Continuity_u64___lam__1(uint64_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u64___lam__1___boxed(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_u64___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_u64___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u64___closed__0 = (const lean_object*)&l_Continuity_u64___closed__0_value;
static const lean_closure_object l_Continuity_u64___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_u64___lam__1___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u64___closed__1 = (const lean_object*)&l_Continuity_u64___closed__1_value;
static const lean_closure_object l_Continuity_u64___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_u64Get, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u64___closed__2 = (const lean_object*)&l_Continuity_u64___closed__2_value;
static const lean_ctor_object l_Continuity_u64___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*3 + 0, .m_other = 3, .m_tag = 0}, .m_objs = {((lean_object*)&l_Continuity_u64___closed__0_value),((lean_object*)&l_Continuity_u64___closed__1_value),((lean_object*)&l_Continuity_u64___closed__2_value)}};
static const lean_object* l_Continuity_u64___closed__3 = (const lean_object*)&l_Continuity_u64___closed__3_value;
LEAN_EXPORT const lean_object* l_Continuity_u64 = (const lean_object*)&l_Continuity_u64___closed__3_value;
LEAN_EXPORT lean_object* l_Continuity_blobGet(lean_object* v_limit_1_, lean_object* v_p_2_, lean_object* v_b_3_, lean_object* v_off_4_){
_start:
{
lean_object* v___x_5_; 
lean_inc(v_off_4_);
v___x_5_ = l_Continuity_getNat4(v_b_3_, v_off_4_);
if (lean_obj_tag(v___x_5_) == 0)
{
lean_object* v_value_6_; lean_object* v_next_7_; lean_object* v___x_9_; uint8_t v_isShared_10_; uint8_t v_isSharedCheck_28_; 
v_value_6_ = lean_ctor_get(v___x_5_, 0);
v_next_7_ = lean_ctor_get(v___x_5_, 1);
v_isSharedCheck_28_ = !lean_is_exclusive(v___x_5_);
if (v_isSharedCheck_28_ == 0)
{
v___x_9_ = v___x_5_;
v_isShared_10_ = v_isSharedCheck_28_;
goto v_resetjp_8_;
}
else
{
lean_inc(v_next_7_);
lean_inc(v_value_6_);
lean_dec(v___x_5_);
v___x_9_ = lean_box(0);
v_isShared_10_ = v_isSharedCheck_28_;
goto v_resetjp_8_;
}
v_resetjp_8_:
{
lean_object* v___x_11_; lean_object* v___x_12_; uint8_t v___x_13_; 
v___x_11_ = lean_byte_array_size(v_b_3_);
v___x_12_ = lean_nat_sub(v___x_11_, v_next_7_);
v___x_13_ = lean_nat_dec_le(v_value_6_, v___x_12_);
lean_dec(v___x_12_);
if (v___x_13_ == 0)
{
uint8_t v___x_14_; lean_object* v___x_15_; 
lean_del_object(v___x_9_);
lean_dec(v_next_7_);
lean_dec(v_value_6_);
lean_dec_ref(v_p_2_);
v___x_14_ = 0;
v___x_15_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_15_, 0, v_off_4_);
lean_ctor_set_uint8(v___x_15_, sizeof(void*)*1, v___x_14_);
return v___x_15_;
}
else
{
uint8_t v___x_16_; 
v___x_16_ = lean_nat_dec_le(v_value_6_, v_limit_1_);
if (v___x_16_ == 0)
{
uint8_t v___x_17_; lean_object* v___x_18_; 
lean_del_object(v___x_9_);
lean_dec(v_next_7_);
lean_dec(v_value_6_);
lean_dec_ref(v_p_2_);
v___x_17_ = 1;
v___x_18_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_18_, 0, v_off_4_);
lean_ctor_set_uint8(v___x_18_, sizeof(void*)*1, v___x_17_);
return v___x_18_;
}
else
{
lean_object* v_s_19_; lean_object* v___x_20_; uint8_t v___x_21_; 
lean_inc(v_value_6_);
lean_inc(v_next_7_);
v_s_19_ = l_Continuity_slice(v_b_3_, v_next_7_, v_value_6_);
lean_inc_ref(v_s_19_);
v___x_20_ = lean_apply_1(v_p_2_, v_s_19_);
v___x_21_ = lean_unbox(v___x_20_);
if (v___x_21_ == 0)
{
uint8_t v___x_22_; lean_object* v___x_23_; 
lean_dec_ref(v_s_19_);
lean_del_object(v___x_9_);
lean_dec(v_next_7_);
lean_dec(v_value_6_);
v___x_22_ = 3;
v___x_23_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_23_, 0, v_off_4_);
lean_ctor_set_uint8(v___x_23_, sizeof(void*)*1, v___x_22_);
return v___x_23_;
}
else
{
lean_object* v___x_24_; lean_object* v___x_26_; 
lean_dec(v_off_4_);
v___x_24_ = lean_nat_add(v_next_7_, v_value_6_);
lean_dec(v_value_6_);
lean_dec(v_next_7_);
if (v_isShared_10_ == 0)
{
lean_ctor_set(v___x_9_, 1, v___x_24_);
lean_ctor_set(v___x_9_, 0, v_s_19_);
v___x_26_ = v___x_9_;
goto v_reusejp_25_;
}
else
{
lean_object* v_reuseFailAlloc_27_; 
v_reuseFailAlloc_27_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_27_, 0, v_s_19_);
lean_ctor_set(v_reuseFailAlloc_27_, 1, v___x_24_);
v___x_26_ = v_reuseFailAlloc_27_;
goto v_reusejp_25_;
}
v_reusejp_25_:
{
return v___x_26_;
}
}
}
}
}
}
else
{
lean_object* v_at___29_; uint8_t v_code_30_; lean_object* v___x_32_; uint8_t v_isShared_33_; uint8_t v_isSharedCheck_37_; 
lean_dec(v_off_4_);
lean_dec_ref(v_p_2_);
v_at___29_ = lean_ctor_get(v___x_5_, 0);
v_code_30_ = lean_ctor_get_uint8(v___x_5_, sizeof(void*)*1);
v_isSharedCheck_37_ = !lean_is_exclusive(v___x_5_);
if (v_isSharedCheck_37_ == 0)
{
v___x_32_ = v___x_5_;
v_isShared_33_ = v_isSharedCheck_37_;
goto v_resetjp_31_;
}
else
{
lean_inc(v_at___29_);
lean_dec(v___x_5_);
v___x_32_ = lean_box(0);
v_isShared_33_ = v_isSharedCheck_37_;
goto v_resetjp_31_;
}
v_resetjp_31_:
{
lean_object* v___x_35_; 
if (v_isShared_33_ == 0)
{
v___x_35_ = v___x_32_;
goto v_reusejp_34_;
}
else
{
lean_object* v_reuseFailAlloc_36_; 
v_reuseFailAlloc_36_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_36_, 0, v_at___29_);
lean_ctor_set_uint8(v_reuseFailAlloc_36_, sizeof(void*)*1, v_code_30_);
v___x_35_ = v_reuseFailAlloc_36_;
goto v_reusejp_34_;
}
v_reusejp_34_:
{
return v___x_35_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_blobGet___boxed(lean_object* v_limit_38_, lean_object* v_p_39_, lean_object* v_b_40_, lean_object* v_off_41_){
_start:
{
lean_object* v_res_42_; 
v_res_42_ = l_Continuity_blobGet(v_limit_38_, v_p_39_, v_b_40_, v_off_41_);
lean_dec_ref(v_b_40_);
lean_dec(v_limit_38_);
return v_res_42_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Blob_0__Continuity_blobGet_match__1_splitter___redArg(lean_object* v_x_43_, lean_object* v_h__1_44_, lean_object* v_h__2_45_){
_start:
{
if (lean_obj_tag(v_x_43_) == 0)
{
lean_object* v_value_46_; lean_object* v_next_47_; lean_object* v___x_48_; 
lean_dec(v_h__1_44_);
v_value_46_ = lean_ctor_get(v_x_43_, 0);
lean_inc(v_value_46_);
v_next_47_ = lean_ctor_get(v_x_43_, 1);
lean_inc(v_next_47_);
lean_dec_ref_known(v_x_43_, 2);
v___x_48_ = lean_apply_2(v_h__2_45_, v_value_46_, v_next_47_);
return v___x_48_;
}
else
{
lean_object* v_at___49_; uint8_t v_code_50_; lean_object* v___x_51_; lean_object* v___x_52_; 
lean_dec(v_h__2_45_);
v_at___49_ = lean_ctor_get(v_x_43_, 0);
lean_inc(v_at___49_);
v_code_50_ = lean_ctor_get_uint8(v_x_43_, sizeof(void*)*1);
lean_dec_ref_known(v_x_43_, 1);
v___x_51_ = lean_box(v_code_50_);
v___x_52_ = lean_apply_2(v_h__1_44_, v_at___49_, v___x_51_);
return v___x_52_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Blob_0__Continuity_blobGet_match__1_splitter(lean_object* v_motive_53_, lean_object* v_x_54_, lean_object* v_h__1_55_, lean_object* v_h__2_56_){
_start:
{
if (lean_obj_tag(v_x_54_) == 0)
{
lean_object* v_value_57_; lean_object* v_next_58_; lean_object* v___x_59_; 
lean_dec(v_h__1_55_);
v_value_57_ = lean_ctor_get(v_x_54_, 0);
lean_inc(v_value_57_);
v_next_58_ = lean_ctor_get(v_x_54_, 1);
lean_inc(v_next_58_);
lean_dec_ref_known(v_x_54_, 2);
v___x_59_ = lean_apply_2(v_h__2_56_, v_value_57_, v_next_58_);
return v___x_59_;
}
else
{
lean_object* v_at___60_; uint8_t v_code_61_; lean_object* v___x_62_; lean_object* v___x_63_; 
lean_dec(v_h__2_56_);
v_at___60_ = lean_ctor_get(v_x_54_, 0);
lean_inc(v_at___60_);
v_code_61_ = lean_ctor_get_uint8(v_x_54_, sizeof(void*)*1);
lean_dec_ref_known(v_x_54_, 1);
v___x_62_ = lean_box(v_code_61_);
v___x_63_ = lean_apply_2(v_h__1_55_, v_at___60_, v___x_62_);
return v___x_63_;
}
}
}
LEAN_EXPORT uint8_t l_Continuity_blob___redArg___lam__0(lean_object* v_limit_64_, lean_object* v_p_65_, lean_object* v_s_66_){
_start:
{
lean_object* v___x_67_; uint8_t v___x_68_; 
v___x_67_ = lean_byte_array_size(v_s_66_);
v___x_68_ = lean_nat_dec_le(v___x_67_, v_limit_64_);
if (v___x_68_ == 0)
{
uint8_t v___x_69_; 
lean_dec_ref(v_s_66_);
lean_dec_ref(v_p_65_);
v___x_69_ = 0;
return v___x_69_;
}
else
{
lean_object* v___x_70_; uint8_t v___x_71_; 
v___x_70_ = lean_apply_1(v_p_65_, v_s_66_);
v___x_71_ = lean_unbox(v___x_70_);
return v___x_71_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_blob___redArg___lam__0___boxed(lean_object* v_limit_72_, lean_object* v_p_73_, lean_object* v_s_74_){
_start:
{
uint8_t v_res_75_; lean_object* v_r_76_; 
v_res_75_ = l_Continuity_blob___redArg___lam__0(v_limit_72_, v_p_73_, v_s_74_);
lean_dec(v_limit_72_);
v_r_76_ = lean_box(v_res_75_);
return v_r_76_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blob___redArg___lam__1(lean_object* v_s_77_, lean_object* v_acc_78_){
_start:
{
lean_object* v___x_79_; lean_object* v___x_80_; lean_object* v___x_81_; 
v___x_79_ = lean_byte_array_size(v_s_77_);
v___x_80_ = l_Continuity_putNat4(v___x_79_, v_acc_78_);
v___x_81_ = l_Continuity_append(v___x_80_, v_s_77_);
return v___x_81_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blob___redArg___lam__1___boxed(lean_object* v_s_82_, lean_object* v_acc_83_){
_start:
{
lean_object* v_res_84_; 
v_res_84_ = l_Continuity_blob___redArg___lam__1(v_s_82_, v_acc_83_);
lean_dec_ref(v_s_82_);
return v_res_84_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blob___redArg(lean_object* v_limit_86_, lean_object* v_p_87_){
_start:
{
lean_object* v___f_88_; lean_object* v___f_89_; lean_object* v___x_90_; lean_object* v___x_91_; 
lean_inc_ref(v_p_87_);
lean_inc(v_limit_86_);
v___f_88_ = lean_alloc_closure((void*)(l_Continuity_blob___redArg___lam__0___boxed), 3, 2);
lean_closure_set(v___f_88_, 0, v_limit_86_);
lean_closure_set(v___f_88_, 1, v_p_87_);
v___f_89_ = ((lean_object*)(l_Continuity_blob___redArg___closed__0));
v___x_90_ = lean_alloc_closure((void*)(l_Continuity_blobGet___boxed), 4, 2);
lean_closure_set(v___x_90_, 0, v_limit_86_);
lean_closure_set(v___x_90_, 1, v_p_87_);
v___x_91_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_91_, 0, v___f_88_);
lean_ctor_set(v___x_91_, 1, v___f_89_);
lean_ctor_set(v___x_91_, 2, v___x_90_);
return v___x_91_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blob(lean_object* v_limit_92_, lean_object* v_hl_93_, lean_object* v_p_94_){
_start:
{
lean_object* v___x_95_; 
v___x_95_ = l_Continuity_blob___redArg(v_limit_92_, v_p_94_);
return v___x_95_;
}
}
static lean_object* _init_l_Continuity_maxMessage(void){
_start:
{
lean_object* v___x_96_; 
v___x_96_ = lean_unsigned_to_nat(268435456u);
return v___x_96_;
}
}
static lean_object* _init_l_Continuity_maxText(void){
_start:
{
lean_object* v___x_97_; 
v___x_97_ = lean_unsigned_to_nat(1048576u);
return v___x_97_;
}
}
static lean_object* _init_l_Continuity_maxPath(void){
_start:
{
lean_object* v___x_98_; 
v___x_98_ = lean_unsigned_to_nat(4096u);
return v___x_98_;
}
}
static lean_object* _init_l_Continuity_maxCount(void){
_start:
{
lean_object* v___x_99_; 
v___x_99_ = lean_unsigned_to_nat(16777216u);
return v___x_99_;
}
}
LEAN_EXPORT uint8_t l_Continuity_always___redArg(){
_start:
{
uint8_t v___x_101_; 
v___x_101_ = 1;
return v___x_101_;
}
}
LEAN_EXPORT lean_object* l_Continuity_always___redArg___boxed(lean_object* v___dummy_102_){
_start:
{
uint8_t v_res_103_; lean_object* v_r_104_; 
v_res_103_ = l_Continuity_always___redArg();
v_r_104_ = lean_box(v_res_103_);
return v_r_104_;
}
}
LEAN_EXPORT uint8_t l_Continuity_always(lean_object* v_00_u03b1_105_, lean_object* v_x_106_){
_start:
{
uint8_t v___x_107_; 
v___x_107_ = 1;
return v___x_107_;
}
}
LEAN_EXPORT lean_object* l_Continuity_always___boxed(lean_object* v_00_u03b1_108_, lean_object* v_x_109_){
_start:
{
uint8_t v_res_110_; lean_object* v_r_111_; 
v_res_110_ = l_Continuity_always(v_00_u03b1_108_, v_x_109_);
lean_dec(v_x_109_);
v_r_111_ = lean_box(v_res_110_);
return v_r_111_;
}
}
LEAN_EXPORT uint8_t l_Continuity_bytesC___lam__0(lean_object* v___y_112_){
_start:
{
uint8_t v___x_113_; 
v___x_113_ = 1;
return v___x_113_;
}
}
LEAN_EXPORT lean_object* l_Continuity_bytesC___lam__0___boxed(lean_object* v___y_114_){
_start:
{
uint8_t v_res_115_; lean_object* v_r_116_; 
v_res_115_ = l_Continuity_bytesC___lam__0(v___y_114_);
lean_dec_ref(v___y_114_);
v_r_116_ = lean_box(v_res_115_);
return v_r_116_;
}
}
static lean_object* _init_l_Continuity_bytesC___closed__1(void){
_start:
{
lean_object* v___f_118_; lean_object* v___x_119_; lean_object* v___x_120_; 
v___f_118_ = ((lean_object*)(l_Continuity_bytesC___closed__0));
v___x_119_ = lean_unsigned_to_nat(268435456u);
v___x_120_ = l_Continuity_blob___redArg(v___x_119_, v___f_118_);
return v___x_120_;
}
}
static lean_object* _init_l_Continuity_bytesC(void){
_start:
{
lean_object* v___x_121_; 
v___x_121_ = lean_obj_once(&l_Continuity_bytesC___closed__1, &l_Continuity_bytesC___closed__1_once, _init_l_Continuity_bytesC___closed__1);
return v___x_121_;
}
}
static lean_object* _init_l_Continuity_pathC___closed__0(void){
_start:
{
lean_object* v___f_122_; lean_object* v___x_123_; lean_object* v___x_124_; 
v___f_122_ = ((lean_object*)(l_Continuity_bytesC___closed__0));
v___x_123_ = lean_unsigned_to_nat(4096u);
v___x_124_ = l_Continuity_blob___redArg(v___x_123_, v___f_122_);
return v___x_124_;
}
}
static lean_object* _init_l_Continuity_pathC(void){
_start:
{
lean_object* v___x_125_; 
v___x_125_ = lean_obj_once(&l_Continuity_pathC___closed__0, &l_Continuity_pathC___closed__0_once, _init_l_Continuity_pathC___closed__0);
return v___x_125_;
}
}
LEAN_EXPORT uint8_t l_Continuity_isCont(lean_object* v_b_126_, lean_object* v_i_127_, uint8_t v_lo_128_, uint8_t v_hi_129_){
_start:
{
lean_object* v___x_130_; uint8_t v___x_131_; 
v___x_130_ = lean_byte_array_size(v_b_126_);
v___x_131_ = lean_nat_dec_lt(v_i_127_, v___x_130_);
if (v___x_131_ == 0)
{
uint8_t v___x_132_; 
v___x_132_ = 0;
return v___x_132_;
}
else
{
uint8_t v___x_133_; uint8_t v___x_134_; 
v___x_133_ = lean_byte_array_fget(v_b_126_, v_i_127_);
v___x_134_ = lean_uint8_dec_le(v_lo_128_, v___x_133_);
if (v___x_134_ == 0)
{
uint8_t v___x_135_; 
v___x_135_ = 0;
return v___x_135_;
}
else
{
uint8_t v___x_136_; 
v___x_136_ = lean_uint8_dec_le(v___x_133_, v_hi_129_);
if (v___x_136_ == 0)
{
uint8_t v___x_137_; 
v___x_137_ = 0;
return v___x_137_;
}
else
{
uint8_t v___x_138_; 
v___x_138_ = 1;
return v___x_138_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_isCont___boxed(lean_object* v_b_139_, lean_object* v_i_140_, lean_object* v_lo_141_, lean_object* v_hi_142_){
_start:
{
uint8_t v_lo_boxed_143_; uint8_t v_hi_boxed_144_; uint8_t v_res_145_; lean_object* v_r_146_; 
v_lo_boxed_143_ = lean_unbox(v_lo_141_);
v_hi_boxed_144_ = lean_unbox(v_hi_142_);
v_res_145_ = l_Continuity_isCont(v_b_139_, v_i_140_, v_lo_boxed_143_, v_hi_boxed_144_);
lean_dec(v_i_140_);
lean_dec_ref(v_b_139_);
v_r_146_ = lean_box(v_res_145_);
return v_r_146_;
}
}
LEAN_EXPORT uint8_t l_Continuity_utf8From(lean_object* v_b_147_, lean_object* v_x_148_, lean_object* v_x_149_){
_start:
{
lean_object* v_zero_150_; uint8_t v_isZero_151_; 
v_zero_150_ = lean_unsigned_to_nat(0u);
v_isZero_151_ = lean_nat_dec_eq(v_x_148_, v_zero_150_);
if (v_isZero_151_ == 1)
{
uint8_t v___x_152_; 
lean_dec(v_x_149_);
lean_dec(v_x_148_);
v___x_152_ = 0;
return v___x_152_;
}
else
{
lean_object* v___x_153_; uint8_t v___x_154_; 
v___x_153_ = lean_byte_array_size(v_b_147_);
v___x_154_ = lean_nat_dec_lt(v_x_149_, v___x_153_);
if (v___x_154_ == 0)
{
uint8_t v___x_155_; 
lean_dec(v_x_149_);
lean_dec(v_x_148_);
v___x_155_ = 1;
return v___x_155_;
}
else
{
lean_object* v_one_156_; lean_object* v_n_157_; uint8_t v_x_158_; uint8_t v___x_159_; uint8_t v___y_161_; uint8_t v___y_162_; uint8_t v___y_173_; uint8_t v___y_179_; uint8_t v___y_180_; uint8_t v___y_194_; uint8_t v___x_199_; 
v_one_156_ = lean_unsigned_to_nat(1u);
v_n_157_ = lean_nat_sub(v_x_148_, v_one_156_);
lean_dec(v_x_148_);
v_x_158_ = lean_byte_array_fget(v_b_147_, v_x_149_);
v___x_159_ = 128;
v___x_199_ = lean_uint8_dec_lt(v_x_158_, v___x_159_);
if (v___x_199_ == 0)
{
uint8_t v___x_200_; uint8_t v___x_201_; 
v___x_200_ = 194;
v___x_201_ = lean_uint8_dec_lt(v_x_158_, v___x_200_);
if (v___x_201_ == 0)
{
uint8_t v___x_202_; uint8_t v___x_203_; 
v___x_202_ = 224;
v___x_203_ = lean_uint8_dec_lt(v_x_158_, v___x_202_);
if (v___x_203_ == 0)
{
uint8_t v___x_204_; uint8_t v___x_205_; 
v___x_204_ = 240;
v___x_205_ = lean_uint8_dec_lt(v_x_158_, v___x_204_);
if (v___x_205_ == 0)
{
uint8_t v___x_206_; uint8_t v___x_207_; 
v___x_206_ = 245;
v___x_207_ = lean_uint8_dec_lt(v_x_158_, v___x_206_);
if (v___x_207_ == 0)
{
lean_dec(v_n_157_);
lean_dec(v_x_149_);
return v_isZero_151_;
}
else
{
uint8_t v___x_208_; 
v___x_208_ = lean_uint8_dec_eq(v_x_158_, v___x_204_);
if (v___x_208_ == 0)
{
v___y_194_ = v___x_159_;
goto v___jp_193_;
}
else
{
uint8_t v___x_209_; 
v___x_209_ = 144;
v___y_194_ = v___x_209_;
goto v___jp_193_;
}
}
}
else
{
uint8_t v___x_210_; 
v___x_210_ = lean_uint8_dec_eq(v_x_158_, v___x_202_);
if (v___x_210_ == 0)
{
v___y_173_ = v___x_159_;
goto v___jp_172_;
}
else
{
uint8_t v___x_211_; 
v___x_211_ = 160;
v___y_173_ = v___x_211_;
goto v___jp_172_;
}
}
}
else
{
lean_object* v___x_212_; uint8_t v___x_213_; uint8_t v___x_214_; 
v___x_212_ = lean_nat_add(v_x_149_, v_one_156_);
v___x_213_ = 191;
v___x_214_ = l_Continuity_isCont(v_b_147_, v___x_212_, v___x_159_, v___x_213_);
lean_dec(v___x_212_);
if (v___x_214_ == 0)
{
lean_dec(v_n_157_);
lean_dec(v_x_149_);
return v_isZero_151_;
}
else
{
lean_object* v___x_215_; lean_object* v___x_216_; 
v___x_215_ = lean_unsigned_to_nat(2u);
v___x_216_ = lean_nat_add(v_x_149_, v___x_215_);
lean_dec(v_x_149_);
v_x_148_ = v_n_157_;
v_x_149_ = v___x_216_;
goto _start;
}
}
}
else
{
lean_dec(v_n_157_);
lean_dec(v_x_149_);
return v_isZero_151_;
}
}
else
{
lean_object* v___x_218_; 
v___x_218_ = lean_nat_add(v_x_149_, v_one_156_);
lean_dec(v_x_149_);
v_x_148_ = v_n_157_;
v_x_149_ = v___x_218_;
goto _start;
}
v___jp_160_:
{
lean_object* v___x_163_; uint8_t v___x_164_; 
v___x_163_ = lean_nat_add(v_x_149_, v_one_156_);
v___x_164_ = l_Continuity_isCont(v_b_147_, v___x_163_, v___y_161_, v___y_162_);
lean_dec(v___x_163_);
if (v___x_164_ == 0)
{
lean_dec(v_n_157_);
lean_dec(v_x_149_);
return v_isZero_151_;
}
else
{
lean_object* v___x_165_; lean_object* v___x_166_; uint8_t v___x_167_; uint8_t v___x_168_; 
v___x_165_ = lean_unsigned_to_nat(2u);
v___x_166_ = lean_nat_add(v_x_149_, v___x_165_);
v___x_167_ = 191;
v___x_168_ = l_Continuity_isCont(v_b_147_, v___x_166_, v___x_159_, v___x_167_);
lean_dec(v___x_166_);
if (v___x_168_ == 0)
{
lean_dec(v_n_157_);
lean_dec(v_x_149_);
return v_isZero_151_;
}
else
{
lean_object* v___x_169_; lean_object* v___x_170_; 
v___x_169_ = lean_unsigned_to_nat(3u);
v___x_170_ = lean_nat_add(v_x_149_, v___x_169_);
lean_dec(v_x_149_);
v_x_148_ = v_n_157_;
v_x_149_ = v___x_170_;
goto _start;
}
}
}
v___jp_172_:
{
uint8_t v___x_174_; uint8_t v___x_175_; 
v___x_174_ = 237;
v___x_175_ = lean_uint8_dec_eq(v_x_158_, v___x_174_);
if (v___x_175_ == 0)
{
uint8_t v___x_176_; 
v___x_176_ = 191;
v___y_161_ = v___y_173_;
v___y_162_ = v___x_176_;
goto v___jp_160_;
}
else
{
uint8_t v___x_177_; 
v___x_177_ = 159;
v___y_161_ = v___y_173_;
v___y_162_ = v___x_177_;
goto v___jp_160_;
}
}
v___jp_178_:
{
lean_object* v___x_181_; uint8_t v___x_182_; 
v___x_181_ = lean_nat_add(v_x_149_, v_one_156_);
v___x_182_ = l_Continuity_isCont(v_b_147_, v___x_181_, v___y_179_, v___y_180_);
lean_dec(v___x_181_);
if (v___x_182_ == 0)
{
lean_dec(v_n_157_);
lean_dec(v_x_149_);
return v_isZero_151_;
}
else
{
lean_object* v___x_183_; lean_object* v___x_184_; uint8_t v___x_185_; uint8_t v___x_186_; 
v___x_183_ = lean_unsigned_to_nat(2u);
v___x_184_ = lean_nat_add(v_x_149_, v___x_183_);
v___x_185_ = 191;
v___x_186_ = l_Continuity_isCont(v_b_147_, v___x_184_, v___x_159_, v___x_185_);
lean_dec(v___x_184_);
if (v___x_186_ == 0)
{
lean_dec(v_n_157_);
lean_dec(v_x_149_);
return v_isZero_151_;
}
else
{
lean_object* v___x_187_; lean_object* v___x_188_; uint8_t v___x_189_; 
v___x_187_ = lean_unsigned_to_nat(3u);
v___x_188_ = lean_nat_add(v_x_149_, v___x_187_);
v___x_189_ = l_Continuity_isCont(v_b_147_, v___x_188_, v___x_159_, v___x_185_);
lean_dec(v___x_188_);
if (v___x_189_ == 0)
{
lean_dec(v_n_157_);
lean_dec(v_x_149_);
return v_isZero_151_;
}
else
{
lean_object* v___x_190_; lean_object* v___x_191_; 
v___x_190_ = lean_unsigned_to_nat(4u);
v___x_191_ = lean_nat_add(v_x_149_, v___x_190_);
lean_dec(v_x_149_);
v_x_148_ = v_n_157_;
v_x_149_ = v___x_191_;
goto _start;
}
}
}
}
v___jp_193_:
{
uint8_t v___x_195_; uint8_t v___x_196_; 
v___x_195_ = 244;
v___x_196_ = lean_uint8_dec_eq(v_x_158_, v___x_195_);
if (v___x_196_ == 0)
{
uint8_t v___x_197_; 
v___x_197_ = 191;
v___y_179_ = v___y_194_;
v___y_180_ = v___x_197_;
goto v___jp_178_;
}
else
{
uint8_t v___x_198_; 
v___x_198_ = 143;
v___y_179_ = v___y_194_;
v___y_180_ = v___x_198_;
goto v___jp_178_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_utf8From___boxed(lean_object* v_b_220_, lean_object* v_x_221_, lean_object* v_x_222_){
_start:
{
uint8_t v_res_223_; lean_object* v_r_224_; 
v_res_223_ = l_Continuity_utf8From(v_b_220_, v_x_221_, v_x_222_);
lean_dec_ref(v_b_220_);
v_r_224_ = lean_box(v_res_223_);
return v_r_224_;
}
}
LEAN_EXPORT uint8_t l_Continuity_validUtf8(lean_object* v_b_225_){
_start:
{
lean_object* v___x_226_; lean_object* v___x_227_; lean_object* v___x_228_; lean_object* v___x_229_; uint8_t v___x_230_; 
v___x_226_ = lean_byte_array_size(v_b_225_);
v___x_227_ = lean_unsigned_to_nat(1u);
v___x_228_ = lean_nat_add(v___x_226_, v___x_227_);
v___x_229_ = lean_unsigned_to_nat(0u);
v___x_230_ = l_Continuity_utf8From(v_b_225_, v___x_228_, v___x_229_);
return v___x_230_;
}
}
LEAN_EXPORT lean_object* l_Continuity_validUtf8___boxed(lean_object* v_b_231_){
_start:
{
uint8_t v_res_232_; lean_object* v_r_233_; 
v_res_232_ = l_Continuity_validUtf8(v_b_231_);
lean_dec_ref(v_b_231_);
v_r_233_ = lean_box(v_res_232_);
return v_r_233_;
}
}
static lean_object* _init_l_Continuity_textC___closed__1(void){
_start:
{
lean_object* v___x_235_; lean_object* v___x_236_; lean_object* v___x_237_; 
v___x_235_ = ((lean_object*)(l_Continuity_textC___closed__0));
v___x_236_ = lean_unsigned_to_nat(1048576u);
v___x_237_ = l_Continuity_blob___redArg(v___x_236_, v___x_235_);
return v___x_237_;
}
}
static lean_object* _init_l_Continuity_textC(void){
_start:
{
lean_object* v___x_238_; 
v___x_238_ = lean_obj_once(&l_Continuity_textC___closed__1, &l_Continuity_textC___closed__1_once, _init_l_Continuity_textC___closed__1);
return v___x_238_;
}
}
LEAN_EXPORT uint8_t l_Continuity_fixed___lam__0(lean_object* v_n_239_, lean_object* v_s_240_){
_start:
{
lean_object* v___x_241_; uint8_t v___x_242_; 
v___x_241_ = lean_byte_array_size(v_s_240_);
v___x_242_ = lean_nat_dec_eq(v___x_241_, v_n_239_);
if (v___x_242_ == 0)
{
uint8_t v___x_243_; 
v___x_243_ = 0;
return v___x_243_;
}
else
{
uint8_t v___x_244_; 
v___x_244_ = 1;
return v___x_244_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__0___boxed(lean_object* v_n_245_, lean_object* v_s_246_){
_start:
{
uint8_t v_res_247_; lean_object* v_r_248_; 
v_res_247_ = l_Continuity_fixed___lam__0(v_n_245_, v_s_246_);
lean_dec_ref(v_s_246_);
lean_dec(v_n_245_);
v_r_248_ = lean_box(v_res_247_);
return v_r_248_;
}
}
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__1(lean_object* v_s_249_, lean_object* v_acc_250_){
_start:
{
lean_object* v___x_251_; 
v___x_251_ = l_Continuity_append(v_acc_250_, v_s_249_);
return v___x_251_;
}
}
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__1___boxed(lean_object* v_s_252_, lean_object* v_acc_253_){
_start:
{
lean_object* v_res_254_; 
v_res_254_ = l_Continuity_fixed___lam__1(v_s_252_, v_acc_253_);
lean_dec_ref(v_s_252_);
return v_res_254_;
}
}
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__2(lean_object* v_n_255_, lean_object* v_b_256_, lean_object* v_off_257_){
_start:
{
lean_object* v___x_258_; lean_object* v___x_259_; uint8_t v___x_260_; 
v___x_258_ = lean_byte_array_size(v_b_256_);
v___x_259_ = lean_nat_sub(v___x_258_, v_off_257_);
v___x_260_ = lean_nat_dec_le(v_n_255_, v___x_259_);
lean_dec(v___x_259_);
if (v___x_260_ == 0)
{
uint8_t v___x_261_; lean_object* v___x_262_; 
lean_dec(v_n_255_);
v___x_261_ = 0;
v___x_262_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_262_, 0, v_off_257_);
lean_ctor_set_uint8(v___x_262_, sizeof(void*)*1, v___x_261_);
return v___x_262_;
}
else
{
lean_object* v___x_263_; lean_object* v___x_264_; lean_object* v___x_265_; 
lean_inc(v_n_255_);
lean_inc(v_off_257_);
v___x_263_ = l_Continuity_slice(v_b_256_, v_off_257_, v_n_255_);
v___x_264_ = lean_nat_add(v_off_257_, v_n_255_);
lean_dec(v_n_255_);
lean_dec(v_off_257_);
v___x_265_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_265_, 0, v___x_263_);
lean_ctor_set(v___x_265_, 1, v___x_264_);
return v___x_265_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_fixed___lam__2___boxed(lean_object* v_n_266_, lean_object* v_b_267_, lean_object* v_off_268_){
_start:
{
lean_object* v_res_269_; 
v_res_269_ = l_Continuity_fixed___lam__2(v_n_266_, v_b_267_, v_off_268_);
lean_dec_ref(v_b_267_);
return v_res_269_;
}
}
LEAN_EXPORT lean_object* l_Continuity_fixed(lean_object* v_n_271_){
_start:
{
lean_object* v___f_272_; lean_object* v___f_273_; lean_object* v___f_274_; lean_object* v___x_275_; 
lean_inc(v_n_271_);
v___f_272_ = lean_alloc_closure((void*)(l_Continuity_fixed___lam__0___boxed), 2, 1);
lean_closure_set(v___f_272_, 0, v_n_271_);
v___f_273_ = ((lean_object*)(l_Continuity_fixed___closed__0));
v___f_274_ = lean_alloc_closure((void*)(l_Continuity_fixed___lam__2___boxed), 3, 1);
lean_closure_set(v___f_274_, 0, v_n_271_);
v___x_275_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_275_, 0, v___f_272_);
lean_ctor_set(v___x_275_, 1, v___f_273_);
lean_ctor_set(v___x_275_, 2, v___f_274_);
return v___x_275_;
}
}
static lean_object* _init_l_Continuity_digestC___closed__0(void){
_start:
{
lean_object* v___x_276_; lean_object* v___x_277_; 
v___x_276_ = lean_unsigned_to_nat(32u);
v___x_277_ = l_Continuity_fixed(v___x_276_);
return v___x_277_;
}
}
static lean_object* _init_l_Continuity_digestC(void){
_start:
{
lean_object* v___x_278_; 
v___x_278_ = lean_obj_once(&l_Continuity_digestC___closed__0, &l_Continuity_digestC___closed__0_once, _init_l_Continuity_digestC___closed__0);
return v___x_278_;
}
}
static lean_object* _init_l_Continuity_keyC(void){
_start:
{
lean_object* v___x_279_; 
v___x_279_ = lean_obj_once(&l_Continuity_digestC___closed__0, &l_Continuity_digestC___closed__0_once, _init_l_Continuity_digestC___closed__0);
return v___x_279_;
}
}
LEAN_EXPORT uint8_t l_Continuity_ofBool(uint8_t v_x_280_){
_start:
{
if (v_x_280_ == 0)
{
uint8_t v___x_281_; 
v___x_281_ = 0;
return v___x_281_;
}
else
{
uint8_t v___x_282_; 
v___x_282_ = 1;
return v___x_282_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofBool___boxed(lean_object* v_x_283_){
_start:
{
uint8_t v_x_boxed_284_; uint8_t v_res_285_; lean_object* v_r_286_; 
v_x_boxed_284_ = lean_unbox(v_x_283_);
v_res_285_ = l_Continuity_ofBool(v_x_boxed_284_);
v_r_286_ = lean_box(v_res_285_);
return v_r_286_;
}
}
LEAN_EXPORT uint8_t l_Continuity_boolC___lam__0(uint8_t v_x_287_){
_start:
{
uint8_t v___x_288_; 
v___x_288_ = 1;
return v___x_288_;
}
}
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__0___boxed(lean_object* v_x_289_){
_start:
{
uint8_t v_x_82__boxed_290_; uint8_t v_res_291_; lean_object* v_r_292_; 
v_x_82__boxed_290_ = lean_unbox(v_x_289_);
v_res_291_ = l_Continuity_boolC___lam__0(v_x_82__boxed_290_);
v_r_292_ = lean_box(v_res_291_);
return v_r_292_;
}
}
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__1(uint8_t v_x_293_, lean_object* v_acc_294_){
_start:
{
uint8_t v___x_295_; lean_object* v___x_296_; 
v___x_295_ = l_Continuity_ofBool(v_x_293_);
v___x_296_ = lean_byte_array_push(v_acc_294_, v___x_295_);
return v___x_296_;
}
}
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__1___boxed(lean_object* v_x_297_, lean_object* v_acc_298_){
_start:
{
uint8_t v_x_boxed_299_; lean_object* v_res_300_; 
v_x_boxed_299_ = lean_unbox(v_x_297_);
v_res_300_ = l_Continuity_boolC___lam__1(v_x_boxed_299_, v_acc_298_);
return v_res_300_;
}
}
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__2(lean_object* v_b_301_, lean_object* v_off_302_){
_start:
{
lean_object* v___x_303_; uint8_t v___x_304_; 
v___x_303_ = lean_byte_array_size(v_b_301_);
v___x_304_ = lean_nat_dec_lt(v_off_302_, v___x_303_);
if (v___x_304_ == 0)
{
uint8_t v___x_305_; lean_object* v___x_306_; 
v___x_305_ = 0;
v___x_306_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_306_, 0, v_off_302_);
lean_ctor_set_uint8(v___x_306_, sizeof(void*)*1, v___x_305_);
return v___x_306_;
}
else
{
uint8_t v_x_307_; uint8_t v___x_308_; uint8_t v___x_309_; 
v_x_307_ = lean_byte_array_fget(v_b_301_, v_off_302_);
v___x_308_ = 2;
v___x_309_ = lean_uint8_dec_lt(v_x_307_, v___x_308_);
if (v___x_309_ == 0)
{
uint8_t v___x_310_; lean_object* v___x_311_; 
v___x_310_ = 3;
v___x_311_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_311_, 0, v_off_302_);
lean_ctor_set_uint8(v___x_311_, sizeof(void*)*1, v___x_310_);
return v___x_311_;
}
else
{
lean_object* v___x_312_; uint8_t v___y_314_; uint8_t v___x_318_; uint8_t v___x_319_; 
v___x_312_ = lean_unsigned_to_nat(1u);
v___x_318_ = 1;
v___x_319_ = lean_uint8_dec_eq(v_x_307_, v___x_318_);
if (v___x_319_ == 0)
{
uint8_t v___x_320_; 
v___x_320_ = 0;
v___y_314_ = v___x_320_;
goto v___jp_313_;
}
else
{
uint8_t v___x_321_; 
v___x_321_ = 1;
v___y_314_ = v___x_321_;
goto v___jp_313_;
}
v___jp_313_:
{
lean_object* v___x_315_; lean_object* v___x_316_; lean_object* v___x_317_; 
v___x_315_ = lean_nat_add(v_off_302_, v___x_312_);
lean_dec(v_off_302_);
v___x_316_ = lean_box(v___y_314_);
v___x_317_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_317_, 0, v___x_316_);
lean_ctor_set(v___x_317_, 1, v___x_315_);
return v___x_317_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_boolC___lam__2___boxed(lean_object* v_b_322_, lean_object* v_off_323_){
_start:
{
lean_object* v_res_324_; 
v_res_324_ = l_Continuity_boolC___lam__2(v_b_322_, v_off_323_);
lean_dec_ref(v_b_322_);
return v_res_324_;
}
}
LEAN_EXPORT uint64_t l_Continuity_u64Of(lean_object* v_x_333_){
_start:
{
lean_object* v_fst_334_; lean_object* v_snd_335_; uint64_t v___x_336_; uint64_t v___x_337_; uint64_t v___x_338_; uint64_t v___x_339_; uint64_t v___x_340_; 
v_fst_334_ = lean_ctor_get(v_x_333_, 0);
v_snd_335_ = lean_ctor_get(v_x_333_, 1);
v___x_336_ = lean_uint64_of_nat(v_fst_334_);
v___x_337_ = lean_uint64_of_nat(v_snd_335_);
v___x_338_ = 32ULL;
v___x_339_ = lean_uint64_shift_left(v___x_337_, v___x_338_);
v___x_340_ = lean_uint64_add(v___x_336_, v___x_339_);
return v___x_340_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u64Of___boxed(lean_object* v_x_341_){
_start:
{
uint64_t v_res_342_; lean_object* v_r_343_; 
v_res_342_ = l_Continuity_u64Of(v_x_341_);
lean_dec_ref(v_x_341_);
v_r_343_ = lean_box_uint64(v_res_342_);
return v_r_343_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u64Halves(uint64_t v_x_344_){
_start:
{
uint64_t v___x_345_; uint64_t v___x_346_; lean_object* v___x_347_; uint64_t v___x_348_; uint64_t v___x_349_; lean_object* v___x_350_; lean_object* v___x_351_; 
v___x_345_ = 4294967296ULL;
v___x_346_ = lean_uint64_mod(v_x_344_, v___x_345_);
v___x_347_ = lean_uint64_to_nat(v___x_346_);
v___x_348_ = 32ULL;
v___x_349_ = lean_uint64_shift_right(v_x_344_, v___x_348_);
v___x_350_ = lean_uint64_to_nat(v___x_349_);
v___x_351_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_351_, 0, v___x_347_);
lean_ctor_set(v___x_351_, 1, v___x_350_);
return v___x_351_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u64Halves___boxed(lean_object* v_x_352_){
_start:
{
uint64_t v_x_boxed_353_; lean_object* v_res_354_; 
v_x_boxed_353_ = lean_unbox_uint64(v_x_352_);
lean_dec_ref(v_x_352_);
v_res_354_ = l_Continuity_u64Halves(v_x_boxed_353_);
return v_res_354_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u64Get(lean_object* v_b_355_, lean_object* v_off_356_){
_start:
{
lean_object* v___x_357_; lean_object* v___x_358_; lean_object* v___x_359_; uint8_t v___x_360_; 
v___x_357_ = lean_unsigned_to_nat(8u);
v___x_358_ = lean_nat_add(v_off_356_, v___x_357_);
v___x_359_ = lean_byte_array_size(v_b_355_);
v___x_360_ = lean_nat_dec_le(v___x_358_, v___x_359_);
lean_dec(v___x_358_);
if (v___x_360_ == 0)
{
uint8_t v___x_361_; lean_object* v___x_362_; 
lean_dec_ref(v_b_355_);
v___x_361_ = 0;
v___x_362_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_362_, 0, v_off_356_);
lean_ctor_set_uint8(v___x_362_, sizeof(void*)*1, v___x_361_);
return v___x_362_;
}
else
{
lean_object* v___x_363_; lean_object* v___x_364_; 
v___x_363_ = l_Continuity_u32;
v___x_364_ = l_Continuity_pairGet___redArg(v___x_363_, v___x_363_, v_b_355_, v_off_356_);
if (lean_obj_tag(v___x_364_) == 0)
{
lean_object* v_value_365_; lean_object* v_next_366_; lean_object* v___x_368_; uint8_t v_isShared_369_; uint8_t v_isSharedCheck_375_; 
v_value_365_ = lean_ctor_get(v___x_364_, 0);
v_next_366_ = lean_ctor_get(v___x_364_, 1);
v_isSharedCheck_375_ = !lean_is_exclusive(v___x_364_);
if (v_isSharedCheck_375_ == 0)
{
v___x_368_ = v___x_364_;
v_isShared_369_ = v_isSharedCheck_375_;
goto v_resetjp_367_;
}
else
{
lean_inc(v_next_366_);
lean_inc(v_value_365_);
lean_dec(v___x_364_);
v___x_368_ = lean_box(0);
v_isShared_369_ = v_isSharedCheck_375_;
goto v_resetjp_367_;
}
v_resetjp_367_:
{
uint64_t v___x_370_; lean_object* v___x_371_; lean_object* v___x_373_; 
v___x_370_ = l_Continuity_u64Of(v_value_365_);
lean_dec(v_value_365_);
v___x_371_ = lean_box_uint64(v___x_370_);
if (v_isShared_369_ == 0)
{
lean_ctor_set(v___x_368_, 0, v___x_371_);
v___x_373_ = v___x_368_;
goto v_reusejp_372_;
}
else
{
lean_object* v_reuseFailAlloc_374_; 
v_reuseFailAlloc_374_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_374_, 0, v___x_371_);
lean_ctor_set(v_reuseFailAlloc_374_, 1, v_next_366_);
v___x_373_ = v_reuseFailAlloc_374_;
goto v_reusejp_372_;
}
v_reusejp_372_:
{
return v___x_373_;
}
}
}
else
{
lean_object* v_at___376_; uint8_t v_code_377_; lean_object* v___x_379_; uint8_t v_isShared_380_; uint8_t v_isSharedCheck_384_; 
v_at___376_ = lean_ctor_get(v___x_364_, 0);
v_code_377_ = lean_ctor_get_uint8(v___x_364_, sizeof(void*)*1);
v_isSharedCheck_384_ = !lean_is_exclusive(v___x_364_);
if (v_isSharedCheck_384_ == 0)
{
v___x_379_ = v___x_364_;
v_isShared_380_ = v_isSharedCheck_384_;
goto v_resetjp_378_;
}
else
{
lean_inc(v_at___376_);
lean_dec(v___x_364_);
v___x_379_ = lean_box(0);
v_isShared_380_ = v_isSharedCheck_384_;
goto v_resetjp_378_;
}
v_resetjp_378_:
{
lean_object* v___x_382_; 
if (v_isShared_380_ == 0)
{
v___x_382_ = v___x_379_;
goto v_reusejp_381_;
}
else
{
lean_object* v_reuseFailAlloc_383_; 
v_reuseFailAlloc_383_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_383_, 0, v_at___376_);
lean_ctor_set_uint8(v_reuseFailAlloc_383_, sizeof(void*)*1, v_code_377_);
v___x_382_ = v_reuseFailAlloc_383_;
goto v_reusejp_381_;
}
v_reusejp_381_:
{
return v___x_382_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Blob_0__Continuity_u64Get_match__1_splitter___redArg(lean_object* v_x_385_, lean_object* v_h__1_386_, lean_object* v_h__2_387_){
_start:
{
if (lean_obj_tag(v_x_385_) == 0)
{
lean_object* v_value_388_; lean_object* v_next_389_; lean_object* v___x_390_; 
lean_dec(v_h__1_386_);
v_value_388_ = lean_ctor_get(v_x_385_, 0);
lean_inc(v_value_388_);
v_next_389_ = lean_ctor_get(v_x_385_, 1);
lean_inc(v_next_389_);
lean_dec_ref_known(v_x_385_, 2);
v___x_390_ = lean_apply_2(v_h__2_387_, v_value_388_, v_next_389_);
return v___x_390_;
}
else
{
lean_object* v_at___391_; uint8_t v_code_392_; lean_object* v___x_393_; lean_object* v___x_394_; 
lean_dec(v_h__2_387_);
v_at___391_ = lean_ctor_get(v_x_385_, 0);
lean_inc(v_at___391_);
v_code_392_ = lean_ctor_get_uint8(v_x_385_, sizeof(void*)*1);
lean_dec_ref_known(v_x_385_, 1);
v___x_393_ = lean_box(v_code_392_);
v___x_394_ = lean_apply_2(v_h__1_386_, v_at___391_, v___x_393_);
return v___x_394_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Blob_0__Continuity_u64Get_match__1_splitter(lean_object* v_motive_395_, lean_object* v_x_396_, lean_object* v_h__1_397_, lean_object* v_h__2_398_){
_start:
{
if (lean_obj_tag(v_x_396_) == 0)
{
lean_object* v_value_399_; lean_object* v_next_400_; lean_object* v___x_401_; 
lean_dec(v_h__1_397_);
v_value_399_ = lean_ctor_get(v_x_396_, 0);
lean_inc(v_value_399_);
v_next_400_ = lean_ctor_get(v_x_396_, 1);
lean_inc(v_next_400_);
lean_dec_ref_known(v_x_396_, 2);
v___x_401_ = lean_apply_2(v_h__2_398_, v_value_399_, v_next_400_);
return v___x_401_;
}
else
{
lean_object* v_at___402_; uint8_t v_code_403_; lean_object* v___x_404_; lean_object* v___x_405_; 
lean_dec(v_h__2_398_);
v_at___402_ = lean_ctor_get(v_x_396_, 0);
lean_inc(v_at___402_);
v_code_403_ = lean_ctor_get_uint8(v_x_396_, sizeof(void*)*1);
lean_dec_ref_known(v_x_396_, 1);
v___x_404_ = lean_box(v_code_403_);
v___x_405_ = lean_apply_2(v_h__1_397_, v_at___402_, v___x_404_);
return v___x_405_;
}
}
}
LEAN_EXPORT uint8_t l_Continuity_u64___lam__0(uint64_t v_x_406_){
_start:
{
uint8_t v___x_407_; 
v___x_407_ = 1;
return v___x_407_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u64___lam__0___boxed(lean_object* v_x_408_){
_start:
{
uint64_t v_x_19__boxed_409_; uint8_t v_res_410_; lean_object* v_r_411_; 
v_x_19__boxed_409_ = lean_unbox_uint64(v_x_408_);
lean_dec_ref(v_x_408_);
v_res_410_ = l_Continuity_u64___lam__0(v_x_19__boxed_409_);
v_r_411_ = lean_box(v_res_410_);
return v_r_411_;
}
}
static lean_object* _init_l_Continuity_u64___lam__1___closed__0(void){
_start:
{
lean_object* v___x_412_; lean_object* v___x_413_; 
v___x_412_ = l_Continuity_u32;
v___x_413_ = l_Continuity_pair___redArg(v___x_412_, v___x_412_);
return v___x_413_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u64___lam__1(uint64_t v_x_414_, lean_object* v_acc_415_){
_start:
{
lean_object* v___x_416_; lean_object* v_put_417_; lean_object* v___x_418_; lean_object* v___x_419_; 
v___x_416_ = lean_obj_once(&l_Continuity_u64___lam__1___closed__0, &l_Continuity_u64___lam__1___closed__0_once, _init_l_Continuity_u64___lam__1___closed__0);
v_put_417_ = lean_ctor_get(v___x_416_, 1);
v___x_418_ = l_Continuity_u64Halves(v_x_414_);
lean_inc_ref(v_put_417_);
v___x_419_ = lean_apply_2(v_put_417_, v___x_418_, v_acc_415_);
return v___x_419_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u64___lam__1___boxed(lean_object* v_x_420_, lean_object* v_acc_421_){
_start:
{
uint64_t v_x_boxed_422_; lean_object* v_res_423_; 
v_x_boxed_422_ = lean_unbox_uint64(v_x_420_);
lean_dec_ref(v_x_420_);
v_res_423_ = l_Continuity_u64___lam__1(v_x_boxed_422_, v_acc_421_);
return v_res_423_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Core(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Blob(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Core(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_maxMessage = _init_l_Continuity_maxMessage();
lean_mark_persistent(l_Continuity_maxMessage);
l_Continuity_maxText = _init_l_Continuity_maxText();
lean_mark_persistent(l_Continuity_maxText);
l_Continuity_maxPath = _init_l_Continuity_maxPath();
lean_mark_persistent(l_Continuity_maxPath);
l_Continuity_maxCount = _init_l_Continuity_maxCount();
lean_mark_persistent(l_Continuity_maxCount);
l_Continuity_bytesC = _init_l_Continuity_bytesC();
lean_mark_persistent(l_Continuity_bytesC);
l_Continuity_pathC = _init_l_Continuity_pathC();
lean_mark_persistent(l_Continuity_pathC);
l_Continuity_textC = _init_l_Continuity_textC();
lean_mark_persistent(l_Continuity_textC);
l_Continuity_digestC = _init_l_Continuity_digestC();
lean_mark_persistent(l_Continuity_digestC);
l_Continuity_keyC = _init_l_Continuity_keyC();
lean_mark_persistent(l_Continuity_keyC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
