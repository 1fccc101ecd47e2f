// Lean compiler output
// Module: Continuity.Codec.Core
// Imports: public import Init public meta import Init public import Continuity.Codec.Bytes
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
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
lean_object* lean_uint8_to_nat(uint8_t);
lean_object* lean_nat_mul(lean_object*, lean_object*);
lean_object* lean_nat_mod(lean_object*, lean_object*);
uint8_t lean_uint8_of_nat(lean_object*);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* lean_nat_shiftr(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_codeTruncated;
LEAN_EXPORT uint8_t l_Continuity_codeLimit;
LEAN_EXPORT uint8_t l_Continuity_codeTag;
LEAN_EXPORT uint8_t l_Continuity_codeValue;
LEAN_EXPORT uint8_t l_Continuity_codeOrder;
LEAN_EXPORT uint8_t l_Continuity_codeTrailing;
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorIdx___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorIdx___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorIdx(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorIdx___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_bad_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Dec_bad_elim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putNat4(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putNat4___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putNat2(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putNat2___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_getNat4(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_getNat4___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_getNat2(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_getNat2___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_u32___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u32___lam__0___boxed(lean_object*);
static const lean_closure_object l_Continuity_u32___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_u32___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u32___closed__0 = (const lean_object*)&l_Continuity_u32___closed__0_value;
static const lean_closure_object l_Continuity_u32___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_putNat4___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u32___closed__1 = (const lean_object*)&l_Continuity_u32___closed__1_value;
static const lean_closure_object l_Continuity_u32___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_getNat4___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u32___closed__2 = (const lean_object*)&l_Continuity_u32___closed__2_value;
static const lean_ctor_object l_Continuity_u32___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*3 + 0, .m_other = 3, .m_tag = 0}, .m_objs = {((lean_object*)&l_Continuity_u32___closed__0_value),((lean_object*)&l_Continuity_u32___closed__1_value),((lean_object*)&l_Continuity_u32___closed__2_value)}};
static const lean_object* l_Continuity_u32___closed__3 = (const lean_object*)&l_Continuity_u32___closed__3_value;
LEAN_EXPORT const lean_object* l_Continuity_u32 = (const lean_object*)&l_Continuity_u32___closed__3_value;
LEAN_EXPORT uint8_t l_Continuity_u16___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u16___lam__0___boxed(lean_object*);
static const lean_closure_object l_Continuity_u16___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_u16___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u16___closed__0 = (const lean_object*)&l_Continuity_u16___closed__0_value;
static const lean_closure_object l_Continuity_u16___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_putNat2___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u16___closed__1 = (const lean_object*)&l_Continuity_u16___closed__1_value;
static const lean_closure_object l_Continuity_u16___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_getNat2___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u16___closed__2 = (const lean_object*)&l_Continuity_u16___closed__2_value;
static const lean_ctor_object l_Continuity_u16___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*3 + 0, .m_other = 3, .m_tag = 0}, .m_objs = {((lean_object*)&l_Continuity_u16___closed__0_value),((lean_object*)&l_Continuity_u16___closed__1_value),((lean_object*)&l_Continuity_u16___closed__2_value)}};
static const lean_object* l_Continuity_u16___closed__3 = (const lean_object*)&l_Continuity_u16___closed__3_value;
LEAN_EXPORT const lean_object* l_Continuity_u16 = (const lean_object*)&l_Continuity_u16___closed__3_value;
LEAN_EXPORT uint8_t l_Continuity_u8___lam__0(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_u8___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u8___lam__1(uint8_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u8___lam__1___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u8___lam__2(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_u8___lam__2___boxed(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_u8___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_u8___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u8___closed__0 = (const lean_object*)&l_Continuity_u8___closed__0_value;
static const lean_closure_object l_Continuity_u8___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_u8___lam__1___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u8___closed__1 = (const lean_object*)&l_Continuity_u8___closed__1_value;
static const lean_closure_object l_Continuity_u8___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_u8___lam__2___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_u8___closed__2 = (const lean_object*)&l_Continuity_u8___closed__2_value;
static const lean_ctor_object l_Continuity_u8___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*3 + 0, .m_other = 3, .m_tag = 0}, .m_objs = {((lean_object*)&l_Continuity_u8___closed__0_value),((lean_object*)&l_Continuity_u8___closed__1_value),((lean_object*)&l_Continuity_u8___closed__2_value)}};
static const lean_object* l_Continuity_u8___closed__3 = (const lean_object*)&l_Continuity_u8___closed__3_value;
LEAN_EXPORT const lean_object* l_Continuity_u8 = (const lean_object*)&l_Continuity_u8___closed__3_value;
LEAN_EXPORT uint8_t l_Continuity_unitC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__1(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__1___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__2(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__2___boxed(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_unitC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_unitC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_unitC___closed__0 = (const lean_object*)&l_Continuity_unitC___closed__0_value;
static const lean_closure_object l_Continuity_unitC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_unitC___lam__1___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_unitC___closed__1 = (const lean_object*)&l_Continuity_unitC___closed__1_value;
static const lean_closure_object l_Continuity_unitC___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_unitC___lam__2___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_unitC___closed__2 = (const lean_object*)&l_Continuity_unitC___closed__2_value;
static const lean_ctor_object l_Continuity_unitC___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*3 + 0, .m_other = 3, .m_tag = 0}, .m_objs = {((lean_object*)&l_Continuity_unitC___closed__0_value),((lean_object*)&l_Continuity_unitC___closed__1_value),((lean_object*)&l_Continuity_unitC___closed__2_value)}};
static const lean_object* l_Continuity_unitC___closed__3 = (const lean_object*)&l_Continuity_unitC___closed__3_value;
LEAN_EXPORT const lean_object* l_Continuity_unitC = (const lean_object*)&l_Continuity_unitC___closed__3_value;
LEAN_EXPORT lean_object* l_Continuity_pairGet___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pairGet(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Core_0__Continuity_pairGet_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Core_0__Continuity_pairGet_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_pair___redArg___lam__0(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pair___redArg___lam__0___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pair___redArg___lam__1(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pair(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_imap___redArg___lam__0(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_imap___redArg___lam__0___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_imap___redArg___lam__1(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_imap___redArg___lam__2(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_imap(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_guarded___redArg___lam__0(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg___lam__0___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg___lam__1(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg___lam__1___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg(lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_guarded(lean_object*, lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_guarded___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static uint8_t _init_l_Continuity_codeTruncated(void){
_start:
{
uint8_t v___x_1_; 
v___x_1_ = 0;
return v___x_1_;
}
}
static uint8_t _init_l_Continuity_codeLimit(void){
_start:
{
uint8_t v___x_2_; 
v___x_2_ = 1;
return v___x_2_;
}
}
static uint8_t _init_l_Continuity_codeTag(void){
_start:
{
uint8_t v___x_3_; 
v___x_3_ = 2;
return v___x_3_;
}
}
static uint8_t _init_l_Continuity_codeValue(void){
_start:
{
uint8_t v___x_4_; 
v___x_4_ = 3;
return v___x_4_;
}
}
static uint8_t _init_l_Continuity_codeOrder(void){
_start:
{
uint8_t v___x_5_; 
v___x_5_ = 4;
return v___x_5_;
}
}
static uint8_t _init_l_Continuity_codeTrailing(void){
_start:
{
uint8_t v___x_6_; 
v___x_6_ = 5;
return v___x_6_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorIdx___redArg(lean_object* v_x_7_){
_start:
{
if (lean_obj_tag(v_x_7_) == 0)
{
lean_object* v___x_8_; 
v___x_8_ = lean_unsigned_to_nat(0u);
return v___x_8_;
}
else
{
lean_object* v___x_9_; 
v___x_9_ = lean_unsigned_to_nat(1u);
return v___x_9_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorIdx___redArg___boxed(lean_object* v_x_10_){
_start:
{
lean_object* v_res_11_; 
v_res_11_ = l_Continuity_Dec_ctorIdx___redArg(v_x_10_);
lean_dec_ref(v_x_10_);
return v_res_11_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorIdx(lean_object* v_00_u03b1_12_, lean_object* v_x_13_){
_start:
{
lean_object* v___x_14_; 
v___x_14_ = l_Continuity_Dec_ctorIdx___redArg(v_x_13_);
return v___x_14_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorIdx___boxed(lean_object* v_00_u03b1_15_, lean_object* v_x_16_){
_start:
{
lean_object* v_res_17_; 
v_res_17_ = l_Continuity_Dec_ctorIdx(v_00_u03b1_15_, v_x_16_);
lean_dec_ref(v_x_16_);
return v_res_17_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorElim___redArg(lean_object* v_t_18_, lean_object* v_k_19_){
_start:
{
if (lean_obj_tag(v_t_18_) == 0)
{
lean_object* v_value_20_; lean_object* v_next_21_; lean_object* v___x_22_; 
v_value_20_ = lean_ctor_get(v_t_18_, 0);
lean_inc(v_value_20_);
v_next_21_ = lean_ctor_get(v_t_18_, 1);
lean_inc(v_next_21_);
lean_dec_ref_known(v_t_18_, 2);
v___x_22_ = lean_apply_2(v_k_19_, v_value_20_, v_next_21_);
return v___x_22_;
}
else
{
lean_object* v_at___23_; uint8_t v_code_24_; lean_object* v___x_25_; lean_object* v___x_26_; 
v_at___23_ = lean_ctor_get(v_t_18_, 0);
lean_inc(v_at___23_);
v_code_24_ = lean_ctor_get_uint8(v_t_18_, sizeof(void*)*1);
lean_dec_ref_known(v_t_18_, 1);
v___x_25_ = lean_box(v_code_24_);
v___x_26_ = lean_apply_2(v_k_19_, v_at___23_, v___x_25_);
return v___x_26_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorElim(lean_object* v_00_u03b1_27_, lean_object* v_motive_28_, lean_object* v_ctorIdx_29_, lean_object* v_t_30_, lean_object* v_h_31_, lean_object* v_k_32_){
_start:
{
lean_object* v___x_33_; 
v___x_33_ = l_Continuity_Dec_ctorElim___redArg(v_t_30_, v_k_32_);
return v___x_33_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ctorElim___boxed(lean_object* v_00_u03b1_34_, lean_object* v_motive_35_, lean_object* v_ctorIdx_36_, lean_object* v_t_37_, lean_object* v_h_38_, lean_object* v_k_39_){
_start:
{
lean_object* v_res_40_; 
v_res_40_ = l_Continuity_Dec_ctorElim(v_00_u03b1_34_, v_motive_35_, v_ctorIdx_36_, v_t_37_, v_h_38_, v_k_39_);
lean_dec(v_ctorIdx_36_);
return v_res_40_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ok_elim___redArg(lean_object* v_t_41_, lean_object* v_ok_42_){
_start:
{
lean_object* v___x_43_; 
v___x_43_ = l_Continuity_Dec_ctorElim___redArg(v_t_41_, v_ok_42_);
return v___x_43_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_ok_elim(lean_object* v_00_u03b1_44_, lean_object* v_motive_45_, lean_object* v_t_46_, lean_object* v_h_47_, lean_object* v_ok_48_){
_start:
{
lean_object* v___x_49_; 
v___x_49_ = l_Continuity_Dec_ctorElim___redArg(v_t_46_, v_ok_48_);
return v___x_49_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_bad_elim___redArg(lean_object* v_t_50_, lean_object* v_bad_51_){
_start:
{
lean_object* v___x_52_; 
v___x_52_ = l_Continuity_Dec_ctorElim___redArg(v_t_50_, v_bad_51_);
return v___x_52_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Dec_bad_elim(lean_object* v_00_u03b1_53_, lean_object* v_motive_54_, lean_object* v_t_55_, lean_object* v_h_56_, lean_object* v_bad_57_){
_start:
{
lean_object* v___x_58_; 
v___x_58_ = l_Continuity_Dec_ctorElim___redArg(v_t_55_, v_bad_57_);
return v___x_58_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putNat4(lean_object* v_n_59_, lean_object* v_acc_60_){
_start:
{
lean_object* v___x_61_; lean_object* v___x_62_; uint8_t v___x_63_; lean_object* v___x_64_; lean_object* v___x_65_; lean_object* v___x_66_; lean_object* v___x_67_; uint8_t v___x_68_; lean_object* v___x_69_; lean_object* v___x_70_; lean_object* v___x_71_; lean_object* v___x_72_; uint8_t v___x_73_; lean_object* v___x_74_; lean_object* v___x_75_; lean_object* v___x_76_; lean_object* v___x_77_; uint8_t v___x_78_; lean_object* v___x_79_; 
v___x_61_ = lean_unsigned_to_nat(256u);
v___x_62_ = lean_nat_mod(v_n_59_, v___x_61_);
v___x_63_ = lean_uint8_of_nat(v___x_62_);
lean_dec(v___x_62_);
v___x_64_ = lean_byte_array_push(v_acc_60_, v___x_63_);
v___x_65_ = lean_unsigned_to_nat(8u);
v___x_66_ = lean_nat_shiftr(v_n_59_, v___x_65_);
v___x_67_ = lean_nat_mod(v___x_66_, v___x_61_);
lean_dec(v___x_66_);
v___x_68_ = lean_uint8_of_nat(v___x_67_);
lean_dec(v___x_67_);
v___x_69_ = lean_byte_array_push(v___x_64_, v___x_68_);
v___x_70_ = lean_unsigned_to_nat(16u);
v___x_71_ = lean_nat_shiftr(v_n_59_, v___x_70_);
v___x_72_ = lean_nat_mod(v___x_71_, v___x_61_);
lean_dec(v___x_71_);
v___x_73_ = lean_uint8_of_nat(v___x_72_);
lean_dec(v___x_72_);
v___x_74_ = lean_byte_array_push(v___x_69_, v___x_73_);
v___x_75_ = lean_unsigned_to_nat(24u);
v___x_76_ = lean_nat_shiftr(v_n_59_, v___x_75_);
v___x_77_ = lean_nat_mod(v___x_76_, v___x_61_);
lean_dec(v___x_76_);
v___x_78_ = lean_uint8_of_nat(v___x_77_);
lean_dec(v___x_77_);
v___x_79_ = lean_byte_array_push(v___x_74_, v___x_78_);
return v___x_79_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putNat4___boxed(lean_object* v_n_80_, lean_object* v_acc_81_){
_start:
{
lean_object* v_res_82_; 
v_res_82_ = l_Continuity_putNat4(v_n_80_, v_acc_81_);
lean_dec(v_n_80_);
return v_res_82_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putNat2(lean_object* v_n_83_, lean_object* v_acc_84_){
_start:
{
lean_object* v___x_85_; lean_object* v___x_86_; uint8_t v___x_87_; lean_object* v___x_88_; lean_object* v___x_89_; lean_object* v___x_90_; lean_object* v___x_91_; uint8_t v___x_92_; lean_object* v___x_93_; 
v___x_85_ = lean_unsigned_to_nat(256u);
v___x_86_ = lean_nat_mod(v_n_83_, v___x_85_);
v___x_87_ = lean_uint8_of_nat(v___x_86_);
lean_dec(v___x_86_);
v___x_88_ = lean_byte_array_push(v_acc_84_, v___x_87_);
v___x_89_ = lean_unsigned_to_nat(8u);
v___x_90_ = lean_nat_shiftr(v_n_83_, v___x_89_);
v___x_91_ = lean_nat_mod(v___x_90_, v___x_85_);
lean_dec(v___x_90_);
v___x_92_ = lean_uint8_of_nat(v___x_91_);
lean_dec(v___x_91_);
v___x_93_ = lean_byte_array_push(v___x_88_, v___x_92_);
return v___x_93_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putNat2___boxed(lean_object* v_n_94_, lean_object* v_acc_95_){
_start:
{
lean_object* v_res_96_; 
v_res_96_ = l_Continuity_putNat2(v_n_94_, v_acc_95_);
lean_dec(v_n_94_);
return v_res_96_;
}
}
LEAN_EXPORT lean_object* l_Continuity_getNat4(lean_object* v_b_97_, lean_object* v_off_98_){
_start:
{
lean_object* v___x_99_; lean_object* v___x_100_; lean_object* v___x_101_; uint8_t v___x_102_; 
v___x_99_ = lean_unsigned_to_nat(4u);
v___x_100_ = lean_nat_add(v_off_98_, v___x_99_);
v___x_101_ = lean_byte_array_size(v_b_97_);
v___x_102_ = lean_nat_dec_le(v___x_100_, v___x_101_);
if (v___x_102_ == 0)
{
uint8_t v___x_103_; lean_object* v___x_104_; 
lean_dec(v___x_100_);
v___x_103_ = 0;
v___x_104_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_104_, 0, v_off_98_);
lean_ctor_set_uint8(v___x_104_, sizeof(void*)*1, v___x_103_);
return v___x_104_;
}
else
{
uint8_t v___x_105_; lean_object* v___x_106_; lean_object* v___x_107_; lean_object* v___x_108_; uint8_t v___x_109_; lean_object* v___x_110_; lean_object* v___x_111_; lean_object* v___x_112_; lean_object* v___x_113_; lean_object* v___x_114_; lean_object* v___x_115_; uint8_t v___x_116_; lean_object* v___x_117_; lean_object* v___x_118_; lean_object* v___x_119_; lean_object* v___x_120_; lean_object* v___x_121_; lean_object* v___x_122_; uint8_t v___x_123_; lean_object* v___x_124_; lean_object* v___x_125_; lean_object* v___x_126_; lean_object* v___x_127_; lean_object* v___x_128_; 
v___x_105_ = lean_byte_array_fget(v_b_97_, v_off_98_);
v___x_106_ = lean_uint8_to_nat(v___x_105_);
v___x_107_ = lean_unsigned_to_nat(1u);
v___x_108_ = lean_nat_add(v_off_98_, v___x_107_);
v___x_109_ = lean_byte_array_fget(v_b_97_, v___x_108_);
lean_dec(v___x_108_);
v___x_110_ = lean_uint8_to_nat(v___x_109_);
v___x_111_ = lean_unsigned_to_nat(256u);
v___x_112_ = lean_nat_mul(v___x_110_, v___x_111_);
v___x_113_ = lean_nat_add(v___x_106_, v___x_112_);
lean_dec(v___x_112_);
v___x_114_ = lean_unsigned_to_nat(2u);
v___x_115_ = lean_nat_add(v_off_98_, v___x_114_);
v___x_116_ = lean_byte_array_fget(v_b_97_, v___x_115_);
lean_dec(v___x_115_);
v___x_117_ = lean_uint8_to_nat(v___x_116_);
v___x_118_ = lean_unsigned_to_nat(65536u);
v___x_119_ = lean_nat_mul(v___x_117_, v___x_118_);
v___x_120_ = lean_nat_add(v___x_113_, v___x_119_);
lean_dec(v___x_119_);
lean_dec(v___x_113_);
v___x_121_ = lean_unsigned_to_nat(3u);
v___x_122_ = lean_nat_add(v_off_98_, v___x_121_);
lean_dec(v_off_98_);
v___x_123_ = lean_byte_array_fget(v_b_97_, v___x_122_);
lean_dec(v___x_122_);
v___x_124_ = lean_uint8_to_nat(v___x_123_);
v___x_125_ = lean_unsigned_to_nat(16777216u);
v___x_126_ = lean_nat_mul(v___x_124_, v___x_125_);
v___x_127_ = lean_nat_add(v___x_120_, v___x_126_);
lean_dec(v___x_126_);
lean_dec(v___x_120_);
v___x_128_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_128_, 0, v___x_127_);
lean_ctor_set(v___x_128_, 1, v___x_100_);
return v___x_128_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_getNat4___boxed(lean_object* v_b_129_, lean_object* v_off_130_){
_start:
{
lean_object* v_res_131_; 
v_res_131_ = l_Continuity_getNat4(v_b_129_, v_off_130_);
lean_dec_ref(v_b_129_);
return v_res_131_;
}
}
LEAN_EXPORT lean_object* l_Continuity_getNat2(lean_object* v_b_132_, lean_object* v_off_133_){
_start:
{
lean_object* v___x_134_; lean_object* v___x_135_; lean_object* v___x_136_; uint8_t v___x_137_; 
v___x_134_ = lean_unsigned_to_nat(2u);
v___x_135_ = lean_nat_add(v_off_133_, v___x_134_);
v___x_136_ = lean_byte_array_size(v_b_132_);
v___x_137_ = lean_nat_dec_le(v___x_135_, v___x_136_);
if (v___x_137_ == 0)
{
uint8_t v___x_138_; lean_object* v___x_139_; 
lean_dec(v___x_135_);
v___x_138_ = 0;
v___x_139_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_139_, 0, v_off_133_);
lean_ctor_set_uint8(v___x_139_, sizeof(void*)*1, v___x_138_);
return v___x_139_;
}
else
{
uint8_t v___x_140_; lean_object* v___x_141_; lean_object* v___x_142_; lean_object* v___x_143_; uint8_t v___x_144_; lean_object* v___x_145_; lean_object* v___x_146_; lean_object* v___x_147_; lean_object* v___x_148_; lean_object* v___x_149_; 
v___x_140_ = lean_byte_array_fget(v_b_132_, v_off_133_);
v___x_141_ = lean_uint8_to_nat(v___x_140_);
v___x_142_ = lean_unsigned_to_nat(1u);
v___x_143_ = lean_nat_add(v_off_133_, v___x_142_);
lean_dec(v_off_133_);
v___x_144_ = lean_byte_array_fget(v_b_132_, v___x_143_);
lean_dec(v___x_143_);
v___x_145_ = lean_uint8_to_nat(v___x_144_);
v___x_146_ = lean_unsigned_to_nat(256u);
v___x_147_ = lean_nat_mul(v___x_145_, v___x_146_);
v___x_148_ = lean_nat_add(v___x_141_, v___x_147_);
lean_dec(v___x_147_);
v___x_149_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_149_, 0, v___x_148_);
lean_ctor_set(v___x_149_, 1, v___x_135_);
return v___x_149_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_getNat2___boxed(lean_object* v_b_150_, lean_object* v_off_151_){
_start:
{
lean_object* v_res_152_; 
v_res_152_ = l_Continuity_getNat2(v_b_150_, v_off_151_);
lean_dec_ref(v_b_150_);
return v_res_152_;
}
}
LEAN_EXPORT uint8_t l_Continuity_u32___lam__0(lean_object* v_n_153_){
_start:
{
lean_object* v___x_154_; uint8_t v___x_155_; 
v___x_154_ = lean_cstr_to_nat("4294967296");
v___x_155_ = lean_nat_dec_lt(v_n_153_, v___x_154_);
if (v___x_155_ == 0)
{
uint8_t v___x_156_; 
v___x_156_ = 0;
return v___x_156_;
}
else
{
uint8_t v___x_157_; 
v___x_157_ = 1;
return v___x_157_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_u32___lam__0___boxed(lean_object* v_n_158_){
_start:
{
uint8_t v_res_159_; lean_object* v_r_160_; 
v_res_159_ = l_Continuity_u32___lam__0(v_n_158_);
lean_dec(v_n_158_);
v_r_160_ = lean_box(v_res_159_);
return v_r_160_;
}
}
LEAN_EXPORT uint8_t l_Continuity_u16___lam__0(lean_object* v_n_169_){
_start:
{
lean_object* v___x_170_; uint8_t v___x_171_; 
v___x_170_ = lean_unsigned_to_nat(65536u);
v___x_171_ = lean_nat_dec_lt(v_n_169_, v___x_170_);
if (v___x_171_ == 0)
{
uint8_t v___x_172_; 
v___x_172_ = 0;
return v___x_172_;
}
else
{
uint8_t v___x_173_; 
v___x_173_ = 1;
return v___x_173_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_u16___lam__0___boxed(lean_object* v_n_174_){
_start:
{
uint8_t v_res_175_; lean_object* v_r_176_; 
v_res_175_ = l_Continuity_u16___lam__0(v_n_174_);
lean_dec(v_n_174_);
v_r_176_ = lean_box(v_res_175_);
return v_r_176_;
}
}
LEAN_EXPORT uint8_t l_Continuity_u8___lam__0(uint8_t v_x_185_){
_start:
{
uint8_t v___x_186_; 
v___x_186_ = 1;
return v___x_186_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u8___lam__0___boxed(lean_object* v_x_187_){
_start:
{
uint8_t v_x_43__boxed_188_; uint8_t v_res_189_; lean_object* v_r_190_; 
v_x_43__boxed_188_ = lean_unbox(v_x_187_);
v_res_189_ = l_Continuity_u8___lam__0(v_x_43__boxed_188_);
v_r_190_ = lean_box(v_res_189_);
return v_r_190_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u8___lam__1(uint8_t v_x_191_, lean_object* v_acc_192_){
_start:
{
lean_object* v___x_193_; 
v___x_193_ = lean_byte_array_push(v_acc_192_, v_x_191_);
return v___x_193_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u8___lam__1___boxed(lean_object* v_x_194_, lean_object* v_acc_195_){
_start:
{
uint8_t v_x_boxed_196_; lean_object* v_res_197_; 
v_x_boxed_196_ = lean_unbox(v_x_194_);
v_res_197_ = l_Continuity_u8___lam__1(v_x_boxed_196_, v_acc_195_);
return v_res_197_;
}
}
LEAN_EXPORT lean_object* l_Continuity_u8___lam__2(lean_object* v_b_198_, lean_object* v_off_199_){
_start:
{
lean_object* v___x_200_; uint8_t v___x_201_; 
v___x_200_ = lean_byte_array_size(v_b_198_);
v___x_201_ = lean_nat_dec_lt(v_off_199_, v___x_200_);
if (v___x_201_ == 0)
{
uint8_t v___x_202_; lean_object* v___x_203_; 
v___x_202_ = 0;
v___x_203_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_203_, 0, v_off_199_);
lean_ctor_set_uint8(v___x_203_, sizeof(void*)*1, v___x_202_);
return v___x_203_;
}
else
{
uint8_t v___x_204_; lean_object* v___x_205_; lean_object* v___x_206_; lean_object* v___x_207_; lean_object* v___x_208_; 
v___x_204_ = lean_byte_array_fget(v_b_198_, v_off_199_);
v___x_205_ = lean_unsigned_to_nat(1u);
v___x_206_ = lean_nat_add(v_off_199_, v___x_205_);
lean_dec(v_off_199_);
v___x_207_ = lean_box(v___x_204_);
v___x_208_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_208_, 0, v___x_207_);
lean_ctor_set(v___x_208_, 1, v___x_206_);
return v___x_208_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_u8___lam__2___boxed(lean_object* v_b_209_, lean_object* v_off_210_){
_start:
{
lean_object* v_res_211_; 
v_res_211_ = l_Continuity_u8___lam__2(v_b_209_, v_off_210_);
lean_dec_ref(v_b_209_);
return v_res_211_;
}
}
LEAN_EXPORT uint8_t l_Continuity_unitC___lam__0(lean_object* v_x_220_){
_start:
{
uint8_t v___x_221_; 
v___x_221_ = 1;
return v___x_221_;
}
}
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__0___boxed(lean_object* v_x_222_){
_start:
{
uint8_t v_res_223_; lean_object* v_r_224_; 
v_res_223_ = l_Continuity_unitC___lam__0(v_x_222_);
v_r_224_ = lean_box(v_res_223_);
return v_r_224_;
}
}
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__1(lean_object* v_x_225_, lean_object* v_acc_226_){
_start:
{
lean_inc_ref(v_acc_226_);
return v_acc_226_;
}
}
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__1___boxed(lean_object* v_x_227_, lean_object* v_acc_228_){
_start:
{
lean_object* v_res_229_; 
v_res_229_ = l_Continuity_unitC___lam__1(v_x_227_, v_acc_228_);
lean_dec_ref(v_acc_228_);
return v_res_229_;
}
}
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__2(lean_object* v_x_230_, lean_object* v_off_231_){
_start:
{
lean_object* v___x_232_; lean_object* v___x_233_; 
v___x_232_ = lean_box(0);
v___x_233_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_233_, 0, v___x_232_);
lean_ctor_set(v___x_233_, 1, v_off_231_);
return v___x_233_;
}
}
LEAN_EXPORT lean_object* l_Continuity_unitC___lam__2___boxed(lean_object* v_x_234_, lean_object* v_off_235_){
_start:
{
lean_object* v_res_236_; 
v_res_236_ = l_Continuity_unitC___lam__2(v_x_234_, v_off_235_);
lean_dec_ref(v_x_234_);
return v_res_236_;
}
}
LEAN_EXPORT lean_object* l_Continuity_pairGet___redArg(lean_object* v_ca_245_, lean_object* v_cb_246_, lean_object* v_b_247_, lean_object* v_off_248_){
_start:
{
lean_object* v_get_249_; lean_object* v___x_250_; 
v_get_249_ = lean_ctor_get(v_ca_245_, 2);
lean_inc_ref(v_get_249_);
lean_dec_ref(v_ca_245_);
lean_inc_ref(v_b_247_);
v___x_250_ = lean_apply_2(v_get_249_, v_b_247_, v_off_248_);
if (lean_obj_tag(v___x_250_) == 0)
{
lean_object* v_value_251_; lean_object* v_next_252_; lean_object* v_get_253_; lean_object* v___x_254_; 
v_value_251_ = lean_ctor_get(v___x_250_, 0);
lean_inc(v_value_251_);
v_next_252_ = lean_ctor_get(v___x_250_, 1);
lean_inc(v_next_252_);
lean_dec_ref_known(v___x_250_, 2);
v_get_253_ = lean_ctor_get(v_cb_246_, 2);
lean_inc_ref(v_get_253_);
lean_dec_ref(v_cb_246_);
v___x_254_ = lean_apply_2(v_get_253_, v_b_247_, v_next_252_);
if (lean_obj_tag(v___x_254_) == 0)
{
lean_object* v_value_255_; lean_object* v_next_256_; lean_object* v___x_258_; uint8_t v_isShared_259_; uint8_t v_isSharedCheck_264_; 
v_value_255_ = lean_ctor_get(v___x_254_, 0);
v_next_256_ = lean_ctor_get(v___x_254_, 1);
v_isSharedCheck_264_ = !lean_is_exclusive(v___x_254_);
if (v_isSharedCheck_264_ == 0)
{
v___x_258_ = v___x_254_;
v_isShared_259_ = v_isSharedCheck_264_;
goto v_resetjp_257_;
}
else
{
lean_inc(v_next_256_);
lean_inc(v_value_255_);
lean_dec(v___x_254_);
v___x_258_ = lean_box(0);
v_isShared_259_ = v_isSharedCheck_264_;
goto v_resetjp_257_;
}
v_resetjp_257_:
{
lean_object* v___x_260_; lean_object* v___x_262_; 
v___x_260_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_260_, 0, v_value_251_);
lean_ctor_set(v___x_260_, 1, v_value_255_);
if (v_isShared_259_ == 0)
{
lean_ctor_set(v___x_258_, 0, v___x_260_);
v___x_262_ = v___x_258_;
goto v_reusejp_261_;
}
else
{
lean_object* v_reuseFailAlloc_263_; 
v_reuseFailAlloc_263_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_263_, 0, v___x_260_);
lean_ctor_set(v_reuseFailAlloc_263_, 1, v_next_256_);
v___x_262_ = v_reuseFailAlloc_263_;
goto v_reusejp_261_;
}
v_reusejp_261_:
{
return v___x_262_;
}
}
}
else
{
lean_object* v_at___265_; uint8_t v_code_266_; lean_object* v___x_268_; uint8_t v_isShared_269_; uint8_t v_isSharedCheck_273_; 
lean_dec(v_value_251_);
v_at___265_ = lean_ctor_get(v___x_254_, 0);
v_code_266_ = lean_ctor_get_uint8(v___x_254_, sizeof(void*)*1);
v_isSharedCheck_273_ = !lean_is_exclusive(v___x_254_);
if (v_isSharedCheck_273_ == 0)
{
v___x_268_ = v___x_254_;
v_isShared_269_ = v_isSharedCheck_273_;
goto v_resetjp_267_;
}
else
{
lean_inc(v_at___265_);
lean_dec(v___x_254_);
v___x_268_ = lean_box(0);
v_isShared_269_ = v_isSharedCheck_273_;
goto v_resetjp_267_;
}
v_resetjp_267_:
{
lean_object* v___x_271_; 
if (v_isShared_269_ == 0)
{
v___x_271_ = v___x_268_;
goto v_reusejp_270_;
}
else
{
lean_object* v_reuseFailAlloc_272_; 
v_reuseFailAlloc_272_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_272_, 0, v_at___265_);
lean_ctor_set_uint8(v_reuseFailAlloc_272_, sizeof(void*)*1, v_code_266_);
v___x_271_ = v_reuseFailAlloc_272_;
goto v_reusejp_270_;
}
v_reusejp_270_:
{
return v___x_271_;
}
}
}
}
else
{
lean_object* v_at___274_; uint8_t v_code_275_; lean_object* v___x_277_; uint8_t v_isShared_278_; uint8_t v_isSharedCheck_282_; 
lean_dec_ref(v_b_247_);
lean_dec_ref(v_cb_246_);
v_at___274_ = lean_ctor_get(v___x_250_, 0);
v_code_275_ = lean_ctor_get_uint8(v___x_250_, sizeof(void*)*1);
v_isSharedCheck_282_ = !lean_is_exclusive(v___x_250_);
if (v_isSharedCheck_282_ == 0)
{
v___x_277_ = v___x_250_;
v_isShared_278_ = v_isSharedCheck_282_;
goto v_resetjp_276_;
}
else
{
lean_inc(v_at___274_);
lean_dec(v___x_250_);
v___x_277_ = lean_box(0);
v_isShared_278_ = v_isSharedCheck_282_;
goto v_resetjp_276_;
}
v_resetjp_276_:
{
lean_object* v___x_280_; 
if (v_isShared_278_ == 0)
{
v___x_280_ = v___x_277_;
goto v_reusejp_279_;
}
else
{
lean_object* v_reuseFailAlloc_281_; 
v_reuseFailAlloc_281_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_281_, 0, v_at___274_);
lean_ctor_set_uint8(v_reuseFailAlloc_281_, sizeof(void*)*1, v_code_275_);
v___x_280_ = v_reuseFailAlloc_281_;
goto v_reusejp_279_;
}
v_reusejp_279_:
{
return v___x_280_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_pairGet(lean_object* v_00_u03b1_283_, lean_object* v_00_u03b2_284_, lean_object* v_ca_285_, lean_object* v_cb_286_, lean_object* v_b_287_, lean_object* v_off_288_){
_start:
{
lean_object* v___x_289_; 
v___x_289_ = l_Continuity_pairGet___redArg(v_ca_285_, v_cb_286_, v_b_287_, v_off_288_);
return v___x_289_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Core_0__Continuity_pairGet_match__1_splitter___redArg(lean_object* v_x_290_, lean_object* v_h__1_291_, lean_object* v_h__2_292_){
_start:
{
if (lean_obj_tag(v_x_290_) == 0)
{
lean_object* v_value_293_; lean_object* v_next_294_; lean_object* v___x_295_; 
lean_dec(v_h__1_291_);
v_value_293_ = lean_ctor_get(v_x_290_, 0);
lean_inc(v_value_293_);
v_next_294_ = lean_ctor_get(v_x_290_, 1);
lean_inc(v_next_294_);
lean_dec_ref_known(v_x_290_, 2);
v___x_295_ = lean_apply_2(v_h__2_292_, v_value_293_, v_next_294_);
return v___x_295_;
}
else
{
lean_object* v_at___296_; uint8_t v_code_297_; lean_object* v___x_298_; lean_object* v___x_299_; 
lean_dec(v_h__2_292_);
v_at___296_ = lean_ctor_get(v_x_290_, 0);
lean_inc(v_at___296_);
v_code_297_ = lean_ctor_get_uint8(v_x_290_, sizeof(void*)*1);
lean_dec_ref_known(v_x_290_, 1);
v___x_298_ = lean_box(v_code_297_);
v___x_299_ = lean_apply_2(v_h__1_291_, v_at___296_, v___x_298_);
return v___x_299_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Core_0__Continuity_pairGet_match__1_splitter(lean_object* v_00_u03b2_300_, lean_object* v_motive_301_, lean_object* v_x_302_, lean_object* v_h__1_303_, lean_object* v_h__2_304_){
_start:
{
if (lean_obj_tag(v_x_302_) == 0)
{
lean_object* v_value_305_; lean_object* v_next_306_; lean_object* v___x_307_; 
lean_dec(v_h__1_303_);
v_value_305_ = lean_ctor_get(v_x_302_, 0);
lean_inc(v_value_305_);
v_next_306_ = lean_ctor_get(v_x_302_, 1);
lean_inc(v_next_306_);
lean_dec_ref_known(v_x_302_, 2);
v___x_307_ = lean_apply_2(v_h__2_304_, v_value_305_, v_next_306_);
return v___x_307_;
}
else
{
lean_object* v_at___308_; uint8_t v_code_309_; lean_object* v___x_310_; lean_object* v___x_311_; 
lean_dec(v_h__2_304_);
v_at___308_ = lean_ctor_get(v_x_302_, 0);
lean_inc(v_at___308_);
v_code_309_ = lean_ctor_get_uint8(v_x_302_, sizeof(void*)*1);
lean_dec_ref_known(v_x_302_, 1);
v___x_310_ = lean_box(v_code_309_);
v___x_311_ = lean_apply_2(v_h__1_303_, v_at___308_, v___x_310_);
return v___x_311_;
}
}
}
LEAN_EXPORT uint8_t l_Continuity_pair___redArg___lam__0(lean_object* v_ca_312_, lean_object* v_cb_313_, lean_object* v_x_314_){
_start:
{
lean_object* v_fits_315_; lean_object* v_fst_316_; lean_object* v_snd_317_; lean_object* v___x_318_; uint8_t v___x_319_; 
v_fits_315_ = lean_ctor_get(v_ca_312_, 0);
lean_inc_ref(v_fits_315_);
lean_dec_ref(v_ca_312_);
v_fst_316_ = lean_ctor_get(v_x_314_, 0);
lean_inc(v_fst_316_);
v_snd_317_ = lean_ctor_get(v_x_314_, 1);
lean_inc(v_snd_317_);
lean_dec_ref(v_x_314_);
v___x_318_ = lean_apply_1(v_fits_315_, v_fst_316_);
v___x_319_ = lean_unbox(v___x_318_);
if (v___x_319_ == 0)
{
uint8_t v___x_320_; 
lean_dec(v_snd_317_);
lean_dec_ref(v_cb_313_);
v___x_320_ = lean_unbox(v___x_318_);
return v___x_320_;
}
else
{
lean_object* v_fits_321_; lean_object* v___x_322_; uint8_t v___x_323_; 
v_fits_321_ = lean_ctor_get(v_cb_313_, 0);
lean_inc_ref(v_fits_321_);
lean_dec_ref(v_cb_313_);
v___x_322_ = lean_apply_1(v_fits_321_, v_snd_317_);
v___x_323_ = lean_unbox(v___x_322_);
return v___x_323_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_pair___redArg___lam__0___boxed(lean_object* v_ca_324_, lean_object* v_cb_325_, lean_object* v_x_326_){
_start:
{
uint8_t v_res_327_; lean_object* v_r_328_; 
v_res_327_ = l_Continuity_pair___redArg___lam__0(v_ca_324_, v_cb_325_, v_x_326_);
v_r_328_ = lean_box(v_res_327_);
return v_r_328_;
}
}
LEAN_EXPORT lean_object* l_Continuity_pair___redArg___lam__1(lean_object* v_cb_329_, lean_object* v_ca_330_, lean_object* v_x_331_, lean_object* v_acc_332_){
_start:
{
lean_object* v_put_333_; lean_object* v_fst_334_; lean_object* v_snd_335_; lean_object* v_put_336_; lean_object* v___x_337_; lean_object* v___x_338_; 
v_put_333_ = lean_ctor_get(v_cb_329_, 1);
lean_inc_ref(v_put_333_);
lean_dec_ref(v_cb_329_);
v_fst_334_ = lean_ctor_get(v_x_331_, 0);
lean_inc(v_fst_334_);
v_snd_335_ = lean_ctor_get(v_x_331_, 1);
lean_inc(v_snd_335_);
lean_dec_ref(v_x_331_);
v_put_336_ = lean_ctor_get(v_ca_330_, 1);
lean_inc_ref(v_put_336_);
lean_dec_ref(v_ca_330_);
v___x_337_ = lean_apply_2(v_put_336_, v_fst_334_, v_acc_332_);
v___x_338_ = lean_apply_2(v_put_333_, v_snd_335_, v___x_337_);
return v___x_338_;
}
}
LEAN_EXPORT lean_object* l_Continuity_pair___redArg(lean_object* v_ca_339_, lean_object* v_cb_340_){
_start:
{
lean_object* v___f_341_; lean_object* v___f_342_; lean_object* v___x_343_; lean_object* v___x_344_; 
lean_inc_ref_n(v_cb_340_, 2);
lean_inc_ref_n(v_ca_339_, 2);
v___f_341_ = lean_alloc_closure((void*)(l_Continuity_pair___redArg___lam__0___boxed), 3, 2);
lean_closure_set(v___f_341_, 0, v_ca_339_);
lean_closure_set(v___f_341_, 1, v_cb_340_);
v___f_342_ = lean_alloc_closure((void*)(l_Continuity_pair___redArg___lam__1), 4, 2);
lean_closure_set(v___f_342_, 0, v_cb_340_);
lean_closure_set(v___f_342_, 1, v_ca_339_);
v___x_343_ = lean_alloc_closure((void*)(l_Continuity_pairGet), 6, 4);
lean_closure_set(v___x_343_, 0, lean_box(0));
lean_closure_set(v___x_343_, 1, lean_box(0));
lean_closure_set(v___x_343_, 2, v_ca_339_);
lean_closure_set(v___x_343_, 3, v_cb_340_);
v___x_344_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_344_, 0, v___f_341_);
lean_ctor_set(v___x_344_, 1, v___f_342_);
lean_ctor_set(v___x_344_, 2, v___x_343_);
return v___x_344_;
}
}
LEAN_EXPORT lean_object* l_Continuity_pair(lean_object* v_00_u03b1_345_, lean_object* v_00_u03b2_346_, lean_object* v_ca_347_, lean_object* v_cb_348_){
_start:
{
lean_object* v___x_349_; 
v___x_349_ = l_Continuity_pair___redArg(v_ca_347_, v_cb_348_);
return v___x_349_;
}
}
LEAN_EXPORT uint8_t l_Continuity_imap___redArg___lam__0(lean_object* v_c_350_, lean_object* v_fr_351_, lean_object* v_x_352_){
_start:
{
lean_object* v_fits_353_; lean_object* v___x_354_; lean_object* v___x_355_; uint8_t v___x_356_; 
v_fits_353_ = lean_ctor_get(v_c_350_, 0);
lean_inc_ref(v_fits_353_);
lean_dec_ref(v_c_350_);
v___x_354_ = lean_apply_1(v_fr_351_, v_x_352_);
v___x_355_ = lean_apply_1(v_fits_353_, v___x_354_);
v___x_356_ = lean_unbox(v___x_355_);
return v___x_356_;
}
}
LEAN_EXPORT lean_object* l_Continuity_imap___redArg___lam__0___boxed(lean_object* v_c_357_, lean_object* v_fr_358_, lean_object* v_x_359_){
_start:
{
uint8_t v_res_360_; lean_object* v_r_361_; 
v_res_360_ = l_Continuity_imap___redArg___lam__0(v_c_357_, v_fr_358_, v_x_359_);
v_r_361_ = lean_box(v_res_360_);
return v_r_361_;
}
}
LEAN_EXPORT lean_object* l_Continuity_imap___redArg___lam__1(lean_object* v_c_362_, lean_object* v_fr_363_, lean_object* v_x_364_, lean_object* v_acc_365_){
_start:
{
lean_object* v_put_366_; lean_object* v___x_367_; lean_object* v___x_368_; 
v_put_366_ = lean_ctor_get(v_c_362_, 1);
lean_inc_ref(v_put_366_);
lean_dec_ref(v_c_362_);
v___x_367_ = lean_apply_1(v_fr_363_, v_x_364_);
v___x_368_ = lean_apply_2(v_put_366_, v___x_367_, v_acc_365_);
return v___x_368_;
}
}
LEAN_EXPORT lean_object* l_Continuity_imap___redArg___lam__2(lean_object* v_c_369_, lean_object* v_to_370_, lean_object* v_b_371_, lean_object* v_off_372_){
_start:
{
lean_object* v_get_373_; lean_object* v___x_374_; 
v_get_373_ = lean_ctor_get(v_c_369_, 2);
lean_inc_ref(v_get_373_);
lean_dec_ref(v_c_369_);
v___x_374_ = lean_apply_2(v_get_373_, v_b_371_, v_off_372_);
if (lean_obj_tag(v___x_374_) == 0)
{
lean_object* v_value_375_; lean_object* v_next_376_; lean_object* v___x_378_; uint8_t v_isShared_379_; uint8_t v_isSharedCheck_384_; 
v_value_375_ = lean_ctor_get(v___x_374_, 0);
v_next_376_ = lean_ctor_get(v___x_374_, 1);
v_isSharedCheck_384_ = !lean_is_exclusive(v___x_374_);
if (v_isSharedCheck_384_ == 0)
{
v___x_378_ = v___x_374_;
v_isShared_379_ = v_isSharedCheck_384_;
goto v_resetjp_377_;
}
else
{
lean_inc(v_next_376_);
lean_inc(v_value_375_);
lean_dec(v___x_374_);
v___x_378_ = lean_box(0);
v_isShared_379_ = v_isSharedCheck_384_;
goto v_resetjp_377_;
}
v_resetjp_377_:
{
lean_object* v___x_380_; lean_object* v___x_382_; 
v___x_380_ = lean_apply_1(v_to_370_, v_value_375_);
if (v_isShared_379_ == 0)
{
lean_ctor_set(v___x_378_, 0, v___x_380_);
v___x_382_ = v___x_378_;
goto v_reusejp_381_;
}
else
{
lean_object* v_reuseFailAlloc_383_; 
v_reuseFailAlloc_383_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_383_, 0, v___x_380_);
lean_ctor_set(v_reuseFailAlloc_383_, 1, v_next_376_);
v___x_382_ = v_reuseFailAlloc_383_;
goto v_reusejp_381_;
}
v_reusejp_381_:
{
return v___x_382_;
}
}
}
else
{
lean_object* v_at___385_; uint8_t v_code_386_; lean_object* v___x_388_; uint8_t v_isShared_389_; uint8_t v_isSharedCheck_393_; 
lean_dec(v_to_370_);
v_at___385_ = lean_ctor_get(v___x_374_, 0);
v_code_386_ = lean_ctor_get_uint8(v___x_374_, sizeof(void*)*1);
v_isSharedCheck_393_ = !lean_is_exclusive(v___x_374_);
if (v_isSharedCheck_393_ == 0)
{
v___x_388_ = v___x_374_;
v_isShared_389_ = v_isSharedCheck_393_;
goto v_resetjp_387_;
}
else
{
lean_inc(v_at___385_);
lean_dec(v___x_374_);
v___x_388_ = lean_box(0);
v_isShared_389_ = v_isSharedCheck_393_;
goto v_resetjp_387_;
}
v_resetjp_387_:
{
lean_object* v___x_391_; 
if (v_isShared_389_ == 0)
{
v___x_391_ = v___x_388_;
goto v_reusejp_390_;
}
else
{
lean_object* v_reuseFailAlloc_392_; 
v_reuseFailAlloc_392_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_392_, 0, v_at___385_);
lean_ctor_set_uint8(v_reuseFailAlloc_392_, sizeof(void*)*1, v_code_386_);
v___x_391_ = v_reuseFailAlloc_392_;
goto v_reusejp_390_;
}
v_reusejp_390_:
{
return v___x_391_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_imap___redArg(lean_object* v_c_394_, lean_object* v_to_395_, lean_object* v_fr_396_){
_start:
{
lean_object* v___f_397_; lean_object* v___f_398_; lean_object* v___f_399_; lean_object* v___x_400_; 
lean_inc(v_fr_396_);
lean_inc_ref_n(v_c_394_, 2);
v___f_397_ = lean_alloc_closure((void*)(l_Continuity_imap___redArg___lam__0___boxed), 3, 2);
lean_closure_set(v___f_397_, 0, v_c_394_);
lean_closure_set(v___f_397_, 1, v_fr_396_);
v___f_398_ = lean_alloc_closure((void*)(l_Continuity_imap___redArg___lam__1), 4, 2);
lean_closure_set(v___f_398_, 0, v_c_394_);
lean_closure_set(v___f_398_, 1, v_fr_396_);
v___f_399_ = lean_alloc_closure((void*)(l_Continuity_imap___redArg___lam__2), 4, 2);
lean_closure_set(v___f_399_, 0, v_c_394_);
lean_closure_set(v___f_399_, 1, v_to_395_);
v___x_400_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_400_, 0, v___f_397_);
lean_ctor_set(v___x_400_, 1, v___f_398_);
lean_ctor_set(v___x_400_, 2, v___f_399_);
return v___x_400_;
}
}
LEAN_EXPORT lean_object* l_Continuity_imap(lean_object* v_00_u03b1_401_, lean_object* v_00_u03b2_402_, lean_object* v_c_403_, lean_object* v_to_404_, lean_object* v_fr_405_, lean_object* v_h1_406_, lean_object* v_h2_407_){
_start:
{
lean_object* v___x_408_; 
v___x_408_ = l_Continuity_imap___redArg(v_c_403_, v_to_404_, v_fr_405_);
return v___x_408_;
}
}
LEAN_EXPORT uint8_t l_Continuity_guarded___redArg___lam__0(lean_object* v_fits_409_, lean_object* v_p_410_, lean_object* v_x_411_){
_start:
{
lean_object* v___x_412_; uint8_t v___x_413_; 
lean_inc(v_x_411_);
v___x_412_ = lean_apply_1(v_fits_409_, v_x_411_);
v___x_413_ = lean_unbox(v___x_412_);
if (v___x_413_ == 0)
{
uint8_t v___x_414_; 
lean_dec(v_x_411_);
lean_dec_ref(v_p_410_);
v___x_414_ = lean_unbox(v___x_412_);
return v___x_414_;
}
else
{
lean_object* v___x_415_; uint8_t v___x_416_; 
v___x_415_ = lean_apply_1(v_p_410_, v_x_411_);
v___x_416_ = lean_unbox(v___x_415_);
return v___x_416_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg___lam__0___boxed(lean_object* v_fits_417_, lean_object* v_p_418_, lean_object* v_x_419_){
_start:
{
uint8_t v_res_420_; lean_object* v_r_421_; 
v_res_420_ = l_Continuity_guarded___redArg___lam__0(v_fits_417_, v_p_418_, v_x_419_);
v_r_421_ = lean_box(v_res_420_);
return v_r_421_;
}
}
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg___lam__1(lean_object* v_get_422_, lean_object* v_p_423_, uint8_t v_code_424_, lean_object* v_b_425_, lean_object* v_off_426_){
_start:
{
lean_object* v___x_427_; 
lean_inc(v_off_426_);
v___x_427_ = lean_apply_2(v_get_422_, v_b_425_, v_off_426_);
if (lean_obj_tag(v___x_427_) == 0)
{
lean_object* v_value_428_; lean_object* v___x_429_; uint8_t v___x_430_; 
v_value_428_ = lean_ctor_get(v___x_427_, 0);
lean_inc(v_value_428_);
v___x_429_ = lean_apply_1(v_p_423_, v_value_428_);
v___x_430_ = lean_unbox(v___x_429_);
if (v___x_430_ == 0)
{
lean_object* v___x_431_; 
lean_dec_ref_known(v___x_427_, 2);
v___x_431_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_431_, 0, v_off_426_);
lean_ctor_set_uint8(v___x_431_, sizeof(void*)*1, v_code_424_);
return v___x_431_;
}
else
{
lean_dec(v_off_426_);
return v___x_427_;
}
}
else
{
lean_dec(v_off_426_);
lean_dec_ref(v_p_423_);
return v___x_427_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg___lam__1___boxed(lean_object* v_get_432_, lean_object* v_p_433_, lean_object* v_code_434_, lean_object* v_b_435_, lean_object* v_off_436_){
_start:
{
uint8_t v_code_boxed_437_; lean_object* v_res_438_; 
v_code_boxed_437_ = lean_unbox(v_code_434_);
v_res_438_ = l_Continuity_guarded___redArg___lam__1(v_get_432_, v_p_433_, v_code_boxed_437_, v_b_435_, v_off_436_);
return v_res_438_;
}
}
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg(lean_object* v_c_439_, lean_object* v_p_440_, uint8_t v_code_441_){
_start:
{
lean_object* v_fits_442_; lean_object* v_put_443_; lean_object* v_get_444_; lean_object* v___x_446_; uint8_t v_isShared_447_; uint8_t v_isSharedCheck_454_; 
v_fits_442_ = lean_ctor_get(v_c_439_, 0);
v_put_443_ = lean_ctor_get(v_c_439_, 1);
v_get_444_ = lean_ctor_get(v_c_439_, 2);
v_isSharedCheck_454_ = !lean_is_exclusive(v_c_439_);
if (v_isSharedCheck_454_ == 0)
{
v___x_446_ = v_c_439_;
v_isShared_447_ = v_isSharedCheck_454_;
goto v_resetjp_445_;
}
else
{
lean_inc(v_get_444_);
lean_inc(v_put_443_);
lean_inc(v_fits_442_);
lean_dec(v_c_439_);
v___x_446_ = lean_box(0);
v_isShared_447_ = v_isSharedCheck_454_;
goto v_resetjp_445_;
}
v_resetjp_445_:
{
lean_object* v___f_448_; lean_object* v___x_449_; lean_object* v___f_450_; lean_object* v___x_452_; 
lean_inc_ref(v_p_440_);
v___f_448_ = lean_alloc_closure((void*)(l_Continuity_guarded___redArg___lam__0___boxed), 3, 2);
lean_closure_set(v___f_448_, 0, v_fits_442_);
lean_closure_set(v___f_448_, 1, v_p_440_);
v___x_449_ = lean_box(v_code_441_);
v___f_450_ = lean_alloc_closure((void*)(l_Continuity_guarded___redArg___lam__1___boxed), 5, 3);
lean_closure_set(v___f_450_, 0, v_get_444_);
lean_closure_set(v___f_450_, 1, v_p_440_);
lean_closure_set(v___f_450_, 2, v___x_449_);
if (v_isShared_447_ == 0)
{
lean_ctor_set(v___x_446_, 2, v___f_450_);
lean_ctor_set(v___x_446_, 0, v___f_448_);
v___x_452_ = v___x_446_;
goto v_reusejp_451_;
}
else
{
lean_object* v_reuseFailAlloc_453_; 
v_reuseFailAlloc_453_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_reuseFailAlloc_453_, 0, v___f_448_);
lean_ctor_set(v_reuseFailAlloc_453_, 1, v_put_443_);
lean_ctor_set(v_reuseFailAlloc_453_, 2, v___f_450_);
v___x_452_ = v_reuseFailAlloc_453_;
goto v_reusejp_451_;
}
v_reusejp_451_:
{
return v___x_452_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_guarded___redArg___boxed(lean_object* v_c_455_, lean_object* v_p_456_, lean_object* v_code_457_){
_start:
{
uint8_t v_code_boxed_458_; lean_object* v_res_459_; 
v_code_boxed_458_ = lean_unbox(v_code_457_);
v_res_459_ = l_Continuity_guarded___redArg(v_c_455_, v_p_456_, v_code_boxed_458_);
return v_res_459_;
}
}
LEAN_EXPORT lean_object* l_Continuity_guarded(lean_object* v_00_u03b1_460_, lean_object* v_c_461_, lean_object* v_p_462_, uint8_t v_code_463_){
_start:
{
lean_object* v___x_464_; 
v___x_464_ = l_Continuity_guarded___redArg(v_c_461_, v_p_462_, v_code_463_);
return v___x_464_;
}
}
LEAN_EXPORT lean_object* l_Continuity_guarded___boxed(lean_object* v_00_u03b1_465_, lean_object* v_c_466_, lean_object* v_p_467_, lean_object* v_code_468_){
_start:
{
uint8_t v_code_boxed_469_; lean_object* v_res_470_; 
v_code_boxed_469_ = lean_unbox(v_code_468_);
v_res_470_ = l_Continuity_guarded(v_00_u03b1_465_, v_c_466_, v_p_467_, v_code_boxed_469_);
return v_res_470_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Bytes(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Core(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Bytes(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_codeTruncated = _init_l_Continuity_codeTruncated();
l_Continuity_codeLimit = _init_l_Continuity_codeLimit();
l_Continuity_codeTag = _init_l_Continuity_codeTag();
l_Continuity_codeValue = _init_l_Continuity_codeValue();
l_Continuity_codeOrder = _init_l_Continuity_codeOrder();
l_Continuity_codeTrailing = _init_l_Continuity_codeTrailing();
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
