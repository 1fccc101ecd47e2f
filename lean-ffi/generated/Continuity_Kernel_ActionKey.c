// Lean compiler output
// Module: Continuity.Kernel.ActionKey
// Imports: public import Init public meta import Init public import Continuity.Kernel.View
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
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
lean_object* lean_array_get_size(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
uint8_t l_Continuity_isAbsolute(lean_object*);
lean_object* lean_byte_array_size(lean_object*);
uint8_t l_Continuity_contains(lean_object*, uint8_t);
lean_object* l_Continuity_reason1(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* l_Continuity_reason0(lean_object*);
uint8_t l_Continuity_isRelative(lean_object*);
lean_object* lean_string_to_utf8(lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
uint8_t l_Continuity_Table_startsWith(lean_object*, lean_object*);
lean_object* lean_array_fget(lean_object*, lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
uint8_t lean_uint8_dec_le(uint8_t, uint8_t);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
extern lean_object* l_Continuity_coeffectC;
extern lean_object* l_Continuity_noBytes;
extern lean_object* l_Continuity_digestC;
lean_object* l_Continuity_optionC___redArg(lean_object*);
extern lean_object* l_Continuity_bytesC;
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
uint8_t l_Continuity_isName(lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* l_Continuity_Table_nested(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_reason2(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_View_entries(lean_object*);
extern lean_object* l_Continuity_actionC;
lean_object* l_Continuity_putMessage___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_sha256(lean_object*);
extern lean_object* l_Continuity_boolC;
LEAN_EXPORT uint8_t l_Continuity_Action_anyNul(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_anyNul___boxed(lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_Action_checkCommand___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Action_checkCommand___closed__0;
static lean_once_cell_t l_Continuity_Action_checkCommand___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Action_checkCommand___closed__1;
LEAN_EXPORT lean_object* l_Continuity_Action_checkCommand(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkCommand___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Action_envOk(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_envOk___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkEnv(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkEnv___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Action_roleByte(uint8_t, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Action_roleByte___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Action_roleFrom(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_roleFrom___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Action_isRole(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_isRole___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkRoles(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkRoles___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Action_linkOk(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_linkOk___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkLinks(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkLinks___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkFiles(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkFiles___boxed(lean_object*, lean_object*, lean_object*);
static const lean_string_object l_Continuity_Action_cwdOk___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 6, .m_capacity = 6, .m_length = 5, .m_data = "/work"};
static const lean_object* l_Continuity_Action_cwdOk___closed__0 = (const lean_object*)&l_Continuity_Action_cwdOk___closed__0_value;
static lean_once_cell_t l_Continuity_Action_cwdOk___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Action_cwdOk___closed__1;
static const lean_string_object l_Continuity_Action_cwdOk___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 7, .m_capacity = 7, .m_length = 6, .m_data = "/work/"};
static const lean_object* l_Continuity_Action_cwdOk___closed__2 = (const lean_object*)&l_Continuity_Action_cwdOk___closed__2_value;
static lean_once_cell_t l_Continuity_Action_cwdOk___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Action_cwdOk___closed__3;
LEAN_EXPORT uint8_t l_Continuity_Action_cwdOk(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_cwdOk___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkReferences(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkReferences___boxed(lean_object*, lean_object*, lean_object*);
static const lean_string_object l_Continuity_Action_underOut___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 4, .m_capacity = 4, .m_length = 3, .m_data = "out"};
static const lean_object* l_Continuity_Action_underOut___closed__0 = (const lean_object*)&l_Continuity_Action_underOut___closed__0_value;
static lean_once_cell_t l_Continuity_Action_underOut___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Action_underOut___closed__1;
static const lean_string_object l_Continuity_Action_underOut___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 5, .m_capacity = 5, .m_length = 4, .m_data = "out/"};
static const lean_object* l_Continuity_Action_underOut___closed__2 = (const lean_object*)&l_Continuity_Action_underOut___closed__2_value;
static lean_once_cell_t l_Continuity_Action_underOut___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Action_underOut___closed__3;
LEAN_EXPORT uint8_t l_Continuity_Action_underOut(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_underOut___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkInputs(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkInputs___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkOutputs(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkOutputs___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_inputTable(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_inputTable___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_outputTable(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_outputTable___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkNested(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkNested___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkCoeffects(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_checkCoeffects___boxed(lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Action_illegalIn___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Action_illegalIn___closed__0 = (const lean_object*)&l_Continuity_Action_illegalIn___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Action_illegalIn(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_illegalIn___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_preimage(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Action_key(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decideActionKey(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_actionKeyRequestC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_actionKeyRequestC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_actionKeyRequestC___closed__0 = (const lean_object*)&l_Continuity_actionKeyRequestC___closed__0_value;
static const lean_closure_object l_Continuity_actionKeyRequestC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_actionKeyRequestC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_actionKeyRequestC___closed__1 = (const lean_object*)&l_Continuity_actionKeyRequestC___closed__1_value;
static lean_once_cell_t l_Continuity_actionKeyRequestC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionKeyRequestC___closed__2;
static lean_once_cell_t l_Continuity_actionKeyRequestC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionKeyRequestC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC;
LEAN_EXPORT lean_object* l_Continuity_actionKeyC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_actionKeyC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_actionKeyC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_actionKeyC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_actionKeyC___closed__0 = (const lean_object*)&l_Continuity_actionKeyC___closed__0_value;
static const lean_closure_object l_Continuity_actionKeyC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_actionKeyC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_actionKeyC___closed__1 = (const lean_object*)&l_Continuity_actionKeyC___closed__1_value;
static lean_once_cell_t l_Continuity_actionKeyC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionKeyC___closed__2;
static lean_once_cell_t l_Continuity_actionKeyC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionKeyC___closed__3;
static lean_once_cell_t l_Continuity_actionKeyC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionKeyC___closed__4;
LEAN_EXPORT lean_object* l_Continuity_actionKeyC;
LEAN_EXPORT uint8_t l_Continuity_Action_anyNul(lean_object* v_a_1_, lean_object* v_x_2_, lean_object* v_x_3_){
_start:
{
lean_object* v_zero_4_; uint8_t v_isZero_5_; 
v_zero_4_ = lean_unsigned_to_nat(0u);
v_isZero_5_ = lean_nat_dec_eq(v_x_2_, v_zero_4_);
if (v_isZero_5_ == 1)
{
uint8_t v___x_6_; 
lean_dec(v_x_3_);
lean_dec(v_x_2_);
v___x_6_ = 0;
return v___x_6_;
}
else
{
lean_object* v___x_7_; uint8_t v___x_8_; 
v___x_7_ = lean_array_get_size(v_a_1_);
v___x_8_ = lean_nat_dec_lt(v_x_3_, v___x_7_);
if (v___x_8_ == 0)
{
lean_dec(v_x_3_);
lean_dec(v_x_2_);
return v_isZero_5_;
}
else
{
lean_object* v___x_9_; uint8_t v___x_10_; uint8_t v___x_11_; 
v___x_9_ = lean_array_fget_borrowed(v_a_1_, v_x_3_);
v___x_10_ = 0;
v___x_11_ = l_Continuity_contains(v___x_9_, v___x_10_);
if (v___x_11_ == 0)
{
lean_object* v_one_12_; lean_object* v_n_13_; lean_object* v___x_14_; 
v_one_12_ = lean_unsigned_to_nat(1u);
v_n_13_ = lean_nat_sub(v_x_2_, v_one_12_);
lean_dec(v_x_2_);
v___x_14_ = lean_nat_add(v_x_3_, v_one_12_);
lean_dec(v_x_3_);
v_x_2_ = v_n_13_;
v_x_3_ = v___x_14_;
goto _start;
}
else
{
lean_dec(v_x_3_);
lean_dec(v_x_2_);
return v___x_11_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_anyNul___boxed(lean_object* v_a_16_, lean_object* v_x_17_, lean_object* v_x_18_){
_start:
{
uint8_t v_res_19_; lean_object* v_r_20_; 
v_res_19_ = l_Continuity_Action_anyNul(v_a_16_, v_x_17_, v_x_18_);
lean_dec_ref(v_a_16_);
v_r_20_ = lean_box(v_res_19_);
return v_r_20_;
}
}
static lean_object* _init_l_Continuity_Action_checkCommand___closed__0(void){
_start:
{
lean_object* v___x_21_; lean_object* v___x_22_; 
v___x_21_ = lean_unsigned_to_nat(1u);
v___x_22_ = l_Continuity_reason0(v___x_21_);
return v___x_22_;
}
}
static lean_object* _init_l_Continuity_Action_checkCommand___closed__1(void){
_start:
{
lean_object* v___x_23_; lean_object* v___x_24_; 
v___x_23_ = lean_obj_once(&l_Continuity_Action_checkCommand___closed__0, &l_Continuity_Action_checkCommand___closed__0_once, _init_l_Continuity_Action_checkCommand___closed__0);
v___x_24_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_24_, 0, v___x_23_);
return v___x_24_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkCommand(lean_object* v_a_25_){
_start:
{
lean_object* v_command_26_; lean_object* v___x_27_; lean_object* v___x_28_; uint8_t v___x_29_; 
v_command_26_ = lean_ctor_get(v_a_25_, 0);
v___x_27_ = lean_unsigned_to_nat(0u);
v___x_28_ = lean_array_get_size(v_command_26_);
v___x_29_ = lean_nat_dec_lt(v___x_27_, v___x_28_);
if (v___x_29_ == 0)
{
lean_object* v___x_30_; 
v___x_30_ = lean_obj_once(&l_Continuity_Action_checkCommand___closed__1, &l_Continuity_Action_checkCommand___closed__1_once, _init_l_Continuity_Action_checkCommand___closed__1);
return v___x_30_;
}
else
{
lean_object* v___x_31_; uint8_t v___x_32_; 
v___x_31_ = lean_array_fget_borrowed(v_command_26_, v___x_27_);
v___x_32_ = l_Continuity_isAbsolute(v___x_31_);
if (v___x_32_ == 0)
{
lean_object* v___x_33_; 
v___x_33_ = lean_obj_once(&l_Continuity_Action_checkCommand___closed__1, &l_Continuity_Action_checkCommand___closed__1_once, _init_l_Continuity_Action_checkCommand___closed__1);
return v___x_33_;
}
else
{
uint8_t v___x_34_; 
v___x_34_ = l_Continuity_Action_anyNul(v_command_26_, v___x_28_, v___x_27_);
if (v___x_34_ == 0)
{
lean_object* v___x_35_; 
v___x_35_ = lean_box(0);
return v___x_35_;
}
else
{
lean_object* v___x_36_; 
v___x_36_ = lean_obj_once(&l_Continuity_Action_checkCommand___closed__1, &l_Continuity_Action_checkCommand___closed__1_once, _init_l_Continuity_Action_checkCommand___closed__1);
return v___x_36_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkCommand___boxed(lean_object* v_a_37_){
_start:
{
lean_object* v_res_38_; 
v_res_38_ = l_Continuity_Action_checkCommand(v_a_37_);
lean_dec_ref(v_a_37_);
return v_res_38_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Action_envOk(lean_object* v_name_39_, lean_object* v_value_40_){
_start:
{
lean_object* v___x_41_; lean_object* v___x_42_; uint8_t v___x_43_; 
v___x_41_ = lean_byte_array_size(v_name_39_);
v___x_42_ = lean_unsigned_to_nat(0u);
v___x_43_ = lean_nat_dec_eq(v___x_41_, v___x_42_);
if (v___x_43_ == 0)
{
uint8_t v___x_44_; uint8_t v___x_45_; 
v___x_44_ = 61;
v___x_45_ = l_Continuity_contains(v_name_39_, v___x_44_);
if (v___x_45_ == 0)
{
uint8_t v___x_46_; uint8_t v___x_47_; 
v___x_46_ = 0;
v___x_47_ = l_Continuity_contains(v_name_39_, v___x_46_);
if (v___x_47_ == 0)
{
uint8_t v___x_48_; 
v___x_48_ = l_Continuity_contains(v_value_40_, v___x_46_);
if (v___x_48_ == 0)
{
uint8_t v___x_49_; 
v___x_49_ = 1;
return v___x_49_;
}
else
{
return v___x_47_;
}
}
else
{
return v___x_45_;
}
}
else
{
uint8_t v___x_50_; 
v___x_50_ = 0;
return v___x_50_;
}
}
else
{
uint8_t v___x_51_; 
v___x_51_ = 0;
return v___x_51_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_envOk___boxed(lean_object* v_name_52_, lean_object* v_value_53_){
_start:
{
uint8_t v_res_54_; lean_object* v_r_55_; 
v_res_54_ = l_Continuity_Action_envOk(v_name_52_, v_value_53_);
lean_dec_ref(v_value_53_);
lean_dec_ref(v_name_52_);
v_r_55_ = lean_box(v_res_54_);
return v_r_55_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkEnv(lean_object* v_a_56_, lean_object* v_x_57_, lean_object* v_x_58_){
_start:
{
lean_object* v_zero_59_; uint8_t v_isZero_60_; 
v_zero_59_ = lean_unsigned_to_nat(0u);
v_isZero_60_ = lean_nat_dec_eq(v_x_57_, v_zero_59_);
if (v_isZero_60_ == 1)
{
lean_object* v___x_61_; 
lean_dec(v_x_58_);
lean_dec(v_x_57_);
v___x_61_ = lean_box(0);
return v___x_61_;
}
else
{
lean_object* v___x_62_; uint8_t v___x_63_; 
v___x_62_ = lean_array_get_size(v_a_56_);
v___x_63_ = lean_nat_dec_lt(v_x_58_, v___x_62_);
if (v___x_63_ == 0)
{
lean_object* v___x_64_; 
lean_dec(v_x_58_);
lean_dec(v_x_57_);
v___x_64_ = lean_box(0);
return v___x_64_;
}
else
{
lean_object* v___x_65_; lean_object* v_fst_66_; lean_object* v_snd_67_; uint8_t v___x_68_; 
v___x_65_ = lean_array_fget_borrowed(v_a_56_, v_x_58_);
v_fst_66_ = lean_ctor_get(v___x_65_, 0);
v_snd_67_ = lean_ctor_get(v___x_65_, 1);
v___x_68_ = l_Continuity_Action_envOk(v_fst_66_, v_snd_67_);
if (v___x_68_ == 0)
{
lean_object* v___x_69_; lean_object* v___x_70_; lean_object* v___x_71_; 
lean_dec(v_x_58_);
lean_dec(v_x_57_);
v___x_69_ = lean_unsigned_to_nat(2u);
lean_inc(v_fst_66_);
v___x_70_ = l_Continuity_reason1(v___x_69_, v_fst_66_);
v___x_71_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_71_, 0, v___x_70_);
return v___x_71_;
}
else
{
lean_object* v_one_72_; lean_object* v_n_73_; lean_object* v___x_74_; 
v_one_72_ = lean_unsigned_to_nat(1u);
v_n_73_ = lean_nat_sub(v_x_57_, v_one_72_);
lean_dec(v_x_57_);
v___x_74_ = lean_nat_add(v_x_58_, v_one_72_);
lean_dec(v_x_58_);
v_x_57_ = v_n_73_;
v_x_58_ = v___x_74_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkEnv___boxed(lean_object* v_a_76_, lean_object* v_x_77_, lean_object* v_x_78_){
_start:
{
lean_object* v_res_79_; 
v_res_79_ = l_Continuity_Action_checkEnv(v_a_76_, v_x_77_, v_x_78_);
lean_dec_ref(v_a_76_);
return v_res_79_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Action_roleByte(uint8_t v_x_80_, uint8_t v_first_81_){
_start:
{
uint8_t v___x_82_; uint8_t v___x_83_; 
v___x_82_ = 97;
v___x_83_ = lean_uint8_dec_le(v___x_82_, v_x_80_);
if (v___x_83_ == 0)
{
if (v_first_81_ == 0)
{
uint8_t v___x_84_; uint8_t v___x_85_; uint8_t v___x_86_; 
v___x_84_ = 1;
v___x_85_ = 95;
v___x_86_ = lean_uint8_dec_eq(v_x_80_, v___x_85_);
if (v___x_86_ == 0)
{
uint8_t v___x_87_; uint8_t v___x_88_; 
v___x_87_ = 45;
v___x_88_ = lean_uint8_dec_eq(v_x_80_, v___x_87_);
if (v___x_88_ == 0)
{
uint8_t v___x_89_; uint8_t v___x_90_; 
v___x_89_ = 48;
v___x_90_ = lean_uint8_dec_le(v___x_89_, v_x_80_);
if (v___x_90_ == 0)
{
return v_first_81_;
}
else
{
uint8_t v___x_91_; uint8_t v___x_92_; 
v___x_91_ = 57;
v___x_92_ = lean_uint8_dec_le(v_x_80_, v___x_91_);
if (v___x_92_ == 0)
{
return v_first_81_;
}
else
{
return v___x_84_;
}
}
}
else
{
return v___x_84_;
}
}
else
{
return v___x_84_;
}
}
else
{
uint8_t v___x_93_; 
v___x_93_ = 0;
return v___x_93_;
}
}
else
{
uint8_t v___x_94_; uint8_t v___x_95_; 
v___x_94_ = 122;
v___x_95_ = lean_uint8_dec_le(v_x_80_, v___x_94_);
if (v___x_95_ == 0)
{
uint8_t v___x_96_; 
v___x_96_ = 0;
return v___x_96_;
}
else
{
uint8_t v___x_97_; 
v___x_97_ = 1;
return v___x_97_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_roleByte___boxed(lean_object* v_x_98_, lean_object* v_first_99_){
_start:
{
uint8_t v_x_boxed_100_; uint8_t v_first_boxed_101_; uint8_t v_res_102_; lean_object* v_r_103_; 
v_x_boxed_100_ = lean_unbox(v_x_98_);
v_first_boxed_101_ = lean_unbox(v_first_99_);
v_res_102_ = l_Continuity_Action_roleByte(v_x_boxed_100_, v_first_boxed_101_);
v_r_103_ = lean_box(v_res_102_);
return v_r_103_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Action_roleFrom(lean_object* v_b_104_, lean_object* v_x_105_, lean_object* v_x_106_){
_start:
{
lean_object* v_zero_107_; uint8_t v_isZero_108_; 
v_zero_107_ = lean_unsigned_to_nat(0u);
v_isZero_108_ = lean_nat_dec_eq(v_x_105_, v_zero_107_);
if (v_isZero_108_ == 1)
{
lean_dec(v_x_106_);
lean_dec(v_x_105_);
return v_isZero_108_;
}
else
{
lean_object* v___x_109_; uint8_t v___x_110_; 
v___x_109_ = lean_byte_array_size(v_b_104_);
v___x_110_ = lean_nat_dec_lt(v_x_106_, v___x_109_);
if (v___x_110_ == 0)
{
uint8_t v___x_111_; 
lean_dec(v_x_106_);
lean_dec(v_x_105_);
v___x_111_ = 1;
return v___x_111_;
}
else
{
lean_object* v_one_112_; lean_object* v_n_113_; uint8_t v___x_114_; uint8_t v___y_116_; uint8_t v___x_120_; 
v_one_112_ = lean_unsigned_to_nat(1u);
v_n_113_ = lean_nat_sub(v_x_105_, v_one_112_);
lean_dec(v_x_105_);
v___x_114_ = lean_byte_array_fget(v_b_104_, v_x_106_);
v___x_120_ = lean_nat_dec_eq(v_x_106_, v_zero_107_);
if (v___x_120_ == 0)
{
v___y_116_ = v_isZero_108_;
goto v___jp_115_;
}
else
{
uint8_t v___x_121_; 
v___x_121_ = 1;
v___y_116_ = v___x_121_;
goto v___jp_115_;
}
v___jp_115_:
{
uint8_t v___x_117_; 
v___x_117_ = l_Continuity_Action_roleByte(v___x_114_, v___y_116_);
if (v___x_117_ == 0)
{
lean_dec(v_n_113_);
lean_dec(v_x_106_);
return v_isZero_108_;
}
else
{
lean_object* v___x_118_; 
v___x_118_ = lean_nat_add(v_x_106_, v_one_112_);
lean_dec(v_x_106_);
v_x_105_ = v_n_113_;
v_x_106_ = v___x_118_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_roleFrom___boxed(lean_object* v_b_122_, lean_object* v_x_123_, lean_object* v_x_124_){
_start:
{
uint8_t v_res_125_; lean_object* v_r_126_; 
v_res_125_ = l_Continuity_Action_roleFrom(v_b_122_, v_x_123_, v_x_124_);
lean_dec_ref(v_b_122_);
v_r_126_ = lean_box(v_res_125_);
return v_r_126_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Action_isRole(lean_object* v_b_127_){
_start:
{
lean_object* v___x_128_; lean_object* v___x_129_; uint8_t v___x_130_; 
v___x_128_ = lean_byte_array_size(v_b_127_);
v___x_129_ = lean_unsigned_to_nat(0u);
v___x_130_ = lean_nat_dec_eq(v___x_128_, v___x_129_);
if (v___x_130_ == 0)
{
lean_object* v___x_131_; uint8_t v___x_132_; 
v___x_131_ = lean_unsigned_to_nat(32u);
v___x_132_ = lean_nat_dec_lt(v___x_131_, v___x_128_);
if (v___x_132_ == 0)
{
uint8_t v___x_133_; 
v___x_133_ = l_Continuity_Action_roleFrom(v_b_127_, v___x_128_, v___x_129_);
return v___x_133_;
}
else
{
uint8_t v___x_134_; 
v___x_134_ = 0;
return v___x_134_;
}
}
else
{
uint8_t v___x_135_; 
v___x_135_ = 0;
return v___x_135_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_isRole___boxed(lean_object* v_b_136_){
_start:
{
uint8_t v_res_137_; lean_object* v_r_138_; 
v_res_137_ = l_Continuity_Action_isRole(v_b_136_);
lean_dec_ref(v_b_136_);
v_r_138_ = lean_box(v_res_137_);
return v_r_138_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkRoles(lean_object* v_a_139_, lean_object* v_x_140_, lean_object* v_x_141_){
_start:
{
lean_object* v_zero_142_; uint8_t v_isZero_143_; 
v_zero_142_ = lean_unsigned_to_nat(0u);
v_isZero_143_ = lean_nat_dec_eq(v_x_140_, v_zero_142_);
if (v_isZero_143_ == 1)
{
lean_object* v___x_144_; 
lean_dec(v_x_141_);
lean_dec(v_x_140_);
v___x_144_ = lean_box(0);
return v___x_144_;
}
else
{
lean_object* v___x_145_; uint8_t v___x_146_; 
v___x_145_ = lean_array_get_size(v_a_139_);
v___x_146_ = lean_nat_dec_lt(v_x_141_, v___x_145_);
if (v___x_146_ == 0)
{
lean_object* v___x_147_; 
lean_dec(v_x_141_);
lean_dec(v_x_140_);
v___x_147_ = lean_box(0);
return v___x_147_;
}
else
{
lean_object* v___x_148_; lean_object* v_fst_149_; uint8_t v___x_150_; 
v___x_148_ = lean_array_fget_borrowed(v_a_139_, v_x_141_);
v_fst_149_ = lean_ctor_get(v___x_148_, 0);
v___x_150_ = l_Continuity_Action_isRole(v_fst_149_);
if (v___x_150_ == 0)
{
lean_object* v___x_151_; lean_object* v___x_152_; lean_object* v___x_153_; 
lean_dec(v_x_141_);
lean_dec(v_x_140_);
v___x_151_ = lean_unsigned_to_nat(3u);
lean_inc(v_fst_149_);
v___x_152_ = l_Continuity_reason1(v___x_151_, v_fst_149_);
v___x_153_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_153_, 0, v___x_152_);
return v___x_153_;
}
else
{
lean_object* v_one_154_; lean_object* v_n_155_; lean_object* v___x_156_; 
v_one_154_ = lean_unsigned_to_nat(1u);
v_n_155_ = lean_nat_sub(v_x_140_, v_one_154_);
lean_dec(v_x_140_);
v___x_156_ = lean_nat_add(v_x_141_, v_one_154_);
lean_dec(v_x_141_);
v_x_140_ = v_n_155_;
v_x_141_ = v___x_156_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkRoles___boxed(lean_object* v_a_158_, lean_object* v_x_159_, lean_object* v_x_160_){
_start:
{
lean_object* v_res_161_; 
v_res_161_ = l_Continuity_Action_checkRoles(v_a_158_, v_x_159_, v_x_160_);
lean_dec_ref(v_a_158_);
return v_res_161_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Action_linkOk(lean_object* v_path_162_, lean_object* v_target_163_){
_start:
{
uint8_t v___x_164_; 
v___x_164_ = l_Continuity_isAbsolute(v_path_162_);
if (v___x_164_ == 0)
{
return v___x_164_;
}
else
{
lean_object* v___x_165_; lean_object* v___x_166_; uint8_t v___x_167_; 
v___x_165_ = lean_byte_array_size(v_target_163_);
v___x_166_ = lean_unsigned_to_nat(0u);
v___x_167_ = lean_nat_dec_eq(v___x_165_, v___x_166_);
if (v___x_167_ == 0)
{
uint8_t v___x_168_; uint8_t v___x_169_; 
v___x_168_ = 0;
v___x_169_ = l_Continuity_contains(v_target_163_, v___x_168_);
if (v___x_169_ == 0)
{
return v___x_164_;
}
else
{
uint8_t v___x_170_; 
v___x_170_ = 0;
return v___x_170_;
}
}
else
{
uint8_t v___x_171_; 
v___x_171_ = 0;
return v___x_171_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_linkOk___boxed(lean_object* v_path_172_, lean_object* v_target_173_){
_start:
{
uint8_t v_res_174_; lean_object* v_r_175_; 
v_res_174_ = l_Continuity_Action_linkOk(v_path_172_, v_target_173_);
lean_dec_ref(v_target_173_);
lean_dec_ref(v_path_172_);
v_r_175_ = lean_box(v_res_174_);
return v_r_175_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkLinks(lean_object* v_a_176_, lean_object* v_x_177_, lean_object* v_x_178_){
_start:
{
lean_object* v_zero_179_; uint8_t v_isZero_180_; 
v_zero_179_ = lean_unsigned_to_nat(0u);
v_isZero_180_ = lean_nat_dec_eq(v_x_177_, v_zero_179_);
if (v_isZero_180_ == 1)
{
lean_object* v___x_181_; 
lean_dec(v_x_178_);
lean_dec(v_x_177_);
v___x_181_ = lean_box(0);
return v___x_181_;
}
else
{
lean_object* v___x_182_; uint8_t v___x_183_; 
v___x_182_ = lean_array_get_size(v_a_176_);
v___x_183_ = lean_nat_dec_lt(v_x_178_, v___x_182_);
if (v___x_183_ == 0)
{
lean_object* v___x_184_; 
lean_dec(v_x_178_);
lean_dec(v_x_177_);
v___x_184_ = lean_box(0);
return v___x_184_;
}
else
{
lean_object* v___x_185_; lean_object* v_fst_186_; lean_object* v_snd_187_; uint8_t v___x_188_; 
v___x_185_ = lean_array_fget_borrowed(v_a_176_, v_x_178_);
v_fst_186_ = lean_ctor_get(v___x_185_, 0);
v_snd_187_ = lean_ctor_get(v___x_185_, 1);
v___x_188_ = l_Continuity_Action_linkOk(v_fst_186_, v_snd_187_);
if (v___x_188_ == 0)
{
lean_object* v___x_189_; lean_object* v___x_190_; lean_object* v___x_191_; 
lean_dec(v_x_178_);
lean_dec(v_x_177_);
v___x_189_ = lean_unsigned_to_nat(4u);
lean_inc(v_fst_186_);
v___x_190_ = l_Continuity_reason1(v___x_189_, v_fst_186_);
v___x_191_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_191_, 0, v___x_190_);
return v___x_191_;
}
else
{
lean_object* v_one_192_; lean_object* v_n_193_; lean_object* v___x_194_; 
v_one_192_ = lean_unsigned_to_nat(1u);
v_n_193_ = lean_nat_sub(v_x_177_, v_one_192_);
lean_dec(v_x_177_);
v___x_194_ = lean_nat_add(v_x_178_, v_one_192_);
lean_dec(v_x_178_);
v_x_177_ = v_n_193_;
v_x_178_ = v___x_194_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkLinks___boxed(lean_object* v_a_196_, lean_object* v_x_197_, lean_object* v_x_198_){
_start:
{
lean_object* v_res_199_; 
v_res_199_ = l_Continuity_Action_checkLinks(v_a_196_, v_x_197_, v_x_198_);
lean_dec_ref(v_a_196_);
return v_res_199_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkFiles(lean_object* v_a_200_, lean_object* v_x_201_, lean_object* v_x_202_){
_start:
{
lean_object* v_zero_203_; uint8_t v_isZero_204_; 
v_zero_203_ = lean_unsigned_to_nat(0u);
v_isZero_204_ = lean_nat_dec_eq(v_x_201_, v_zero_203_);
if (v_isZero_204_ == 1)
{
lean_object* v___x_205_; 
lean_dec(v_x_202_);
lean_dec(v_x_201_);
v___x_205_ = lean_box(0);
return v___x_205_;
}
else
{
lean_object* v___x_206_; uint8_t v___x_207_; 
v___x_206_ = lean_array_get_size(v_a_200_);
v___x_207_ = lean_nat_dec_lt(v_x_202_, v___x_206_);
if (v___x_207_ == 0)
{
lean_object* v___x_208_; 
lean_dec(v_x_202_);
lean_dec(v_x_201_);
v___x_208_ = lean_box(0);
return v___x_208_;
}
else
{
lean_object* v___x_209_; lean_object* v_fst_210_; uint8_t v___x_211_; 
v___x_209_ = lean_array_fget_borrowed(v_a_200_, v_x_202_);
v_fst_210_ = lean_ctor_get(v___x_209_, 0);
v___x_211_ = l_Continuity_isAbsolute(v_fst_210_);
if (v___x_211_ == 0)
{
lean_object* v___x_212_; lean_object* v___x_213_; lean_object* v___x_214_; 
lean_dec(v_x_202_);
lean_dec(v_x_201_);
v___x_212_ = lean_unsigned_to_nat(4u);
lean_inc(v_fst_210_);
v___x_213_ = l_Continuity_reason1(v___x_212_, v_fst_210_);
v___x_214_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_214_, 0, v___x_213_);
return v___x_214_;
}
else
{
lean_object* v_one_215_; lean_object* v_n_216_; lean_object* v___x_217_; 
v_one_215_ = lean_unsigned_to_nat(1u);
v_n_216_ = lean_nat_sub(v_x_201_, v_one_215_);
lean_dec(v_x_201_);
v___x_217_ = lean_nat_add(v_x_202_, v_one_215_);
lean_dec(v_x_202_);
v_x_201_ = v_n_216_;
v_x_202_ = v___x_217_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkFiles___boxed(lean_object* v_a_219_, lean_object* v_x_220_, lean_object* v_x_221_){
_start:
{
lean_object* v_res_222_; 
v_res_222_ = l_Continuity_Action_checkFiles(v_a_219_, v_x_220_, v_x_221_);
lean_dec_ref(v_a_219_);
return v_res_222_;
}
}
static lean_object* _init_l_Continuity_Action_cwdOk___closed__1(void){
_start:
{
lean_object* v___x_224_; lean_object* v___x_225_; 
v___x_224_ = ((lean_object*)(l_Continuity_Action_cwdOk___closed__0));
v___x_225_ = lean_string_to_utf8(v___x_224_);
return v___x_225_;
}
}
static lean_object* _init_l_Continuity_Action_cwdOk___closed__3(void){
_start:
{
lean_object* v___x_227_; lean_object* v___x_228_; 
v___x_227_ = ((lean_object*)(l_Continuity_Action_cwdOk___closed__2));
v___x_228_ = lean_string_to_utf8(v___x_227_);
return v___x_228_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Action_cwdOk(lean_object* v_p_229_){
_start:
{
uint8_t v___x_230_; 
v___x_230_ = l_Continuity_isAbsolute(v_p_229_);
if (v___x_230_ == 0)
{
return v___x_230_;
}
else
{
lean_object* v___x_231_; uint8_t v___x_232_; 
v___x_231_ = lean_obj_once(&l_Continuity_Action_cwdOk___closed__1, &l_Continuity_Action_cwdOk___closed__1_once, _init_l_Continuity_Action_cwdOk___closed__1);
v___x_232_ = l_Continuity_eqBytes(v_p_229_, v___x_231_);
if (v___x_232_ == 0)
{
lean_object* v___x_233_; uint8_t v___x_234_; 
v___x_233_ = lean_obj_once(&l_Continuity_Action_cwdOk___closed__3, &l_Continuity_Action_cwdOk___closed__3_once, _init_l_Continuity_Action_cwdOk___closed__3);
v___x_234_ = l_Continuity_Table_startsWith(v_p_229_, v___x_233_);
return v___x_234_;
}
else
{
return v___x_232_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_cwdOk___boxed(lean_object* v_p_235_){
_start:
{
uint8_t v_res_236_; lean_object* v_r_237_; 
v_res_236_ = l_Continuity_Action_cwdOk(v_p_235_);
lean_dec_ref(v_p_235_);
v_r_237_ = lean_box(v_res_236_);
return v_r_237_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkReferences(lean_object* v_a_238_, lean_object* v_x_239_, lean_object* v_x_240_){
_start:
{
lean_object* v_zero_241_; uint8_t v_isZero_242_; 
v_zero_241_ = lean_unsigned_to_nat(0u);
v_isZero_242_ = lean_nat_dec_eq(v_x_239_, v_zero_241_);
if (v_isZero_242_ == 1)
{
lean_object* v___x_243_; 
lean_dec(v_x_240_);
lean_dec(v_x_239_);
v___x_243_ = lean_box(0);
return v___x_243_;
}
else
{
lean_object* v___x_244_; uint8_t v___x_245_; 
v___x_244_ = lean_array_get_size(v_a_238_);
v___x_245_ = lean_nat_dec_lt(v_x_240_, v___x_244_);
if (v___x_245_ == 0)
{
lean_object* v___x_246_; 
lean_dec(v_x_240_);
lean_dec(v_x_239_);
v___x_246_ = lean_box(0);
return v___x_246_;
}
else
{
lean_object* v___x_247_; lean_object* v_name_248_; uint8_t v___x_249_; 
v___x_247_ = lean_array_fget_borrowed(v_a_238_, v_x_240_);
v_name_248_ = lean_ctor_get(v___x_247_, 1);
v___x_249_ = l_Continuity_isName(v_name_248_);
if (v___x_249_ == 0)
{
lean_object* v___x_250_; lean_object* v___x_251_; lean_object* v___x_252_; 
lean_dec(v_x_240_);
lean_dec(v_x_239_);
v___x_250_ = lean_unsigned_to_nat(4u);
lean_inc_ref(v_name_248_);
v___x_251_ = l_Continuity_reason1(v___x_250_, v_name_248_);
v___x_252_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_252_, 0, v___x_251_);
return v___x_252_;
}
else
{
lean_object* v_one_253_; lean_object* v_n_254_; lean_object* v___x_255_; 
v_one_253_ = lean_unsigned_to_nat(1u);
v_n_254_ = lean_nat_sub(v_x_239_, v_one_253_);
lean_dec(v_x_239_);
v___x_255_ = lean_nat_add(v_x_240_, v_one_253_);
lean_dec(v_x_240_);
v_x_239_ = v_n_254_;
v_x_240_ = v___x_255_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkReferences___boxed(lean_object* v_a_257_, lean_object* v_x_258_, lean_object* v_x_259_){
_start:
{
lean_object* v_res_260_; 
v_res_260_ = l_Continuity_Action_checkReferences(v_a_257_, v_x_258_, v_x_259_);
lean_dec_ref(v_a_257_);
return v_res_260_;
}
}
static lean_object* _init_l_Continuity_Action_underOut___closed__1(void){
_start:
{
lean_object* v___x_262_; lean_object* v___x_263_; 
v___x_262_ = ((lean_object*)(l_Continuity_Action_underOut___closed__0));
v___x_263_ = lean_string_to_utf8(v___x_262_);
return v___x_263_;
}
}
static lean_object* _init_l_Continuity_Action_underOut___closed__3(void){
_start:
{
lean_object* v___x_265_; lean_object* v___x_266_; 
v___x_265_ = ((lean_object*)(l_Continuity_Action_underOut___closed__2));
v___x_266_ = lean_string_to_utf8(v___x_265_);
return v___x_266_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Action_underOut(lean_object* v_p_267_){
_start:
{
lean_object* v___x_268_; uint8_t v___x_269_; 
v___x_268_ = lean_obj_once(&l_Continuity_Action_underOut___closed__1, &l_Continuity_Action_underOut___closed__1_once, _init_l_Continuity_Action_underOut___closed__1);
v___x_269_ = l_Continuity_eqBytes(v_p_267_, v___x_268_);
if (v___x_269_ == 0)
{
lean_object* v___x_270_; uint8_t v___x_271_; 
v___x_270_ = lean_obj_once(&l_Continuity_Action_underOut___closed__3, &l_Continuity_Action_underOut___closed__3_once, _init_l_Continuity_Action_underOut___closed__3);
v___x_271_ = l_Continuity_Table_startsWith(v_p_267_, v___x_270_);
return v___x_271_;
}
else
{
return v___x_269_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_underOut___boxed(lean_object* v_p_272_){
_start:
{
uint8_t v_res_273_; lean_object* v_r_274_; 
v_res_273_ = l_Continuity_Action_underOut(v_p_272_);
lean_dec_ref(v_p_272_);
v_r_274_ = lean_box(v_res_273_);
return v_r_274_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkInputs(lean_object* v_a_275_, lean_object* v_x_276_, lean_object* v_x_277_){
_start:
{
lean_object* v_zero_278_; uint8_t v_isZero_279_; 
v_zero_278_ = lean_unsigned_to_nat(0u);
v_isZero_279_ = lean_nat_dec_eq(v_x_276_, v_zero_278_);
if (v_isZero_279_ == 1)
{
lean_object* v___x_280_; 
lean_dec(v_x_277_);
lean_dec(v_x_276_);
v___x_280_ = lean_box(0);
return v___x_280_;
}
else
{
lean_object* v___x_281_; uint8_t v___x_282_; 
v___x_281_ = lean_array_get_size(v_a_275_);
v___x_282_ = lean_nat_dec_lt(v_x_277_, v___x_281_);
if (v___x_282_ == 0)
{
lean_object* v___x_283_; 
lean_dec(v_x_277_);
lean_dec(v_x_276_);
v___x_283_ = lean_box(0);
return v___x_283_;
}
else
{
lean_object* v___x_284_; lean_object* v_fst_285_; uint8_t v___x_286_; 
v___x_284_ = lean_array_fget_borrowed(v_a_275_, v_x_277_);
v_fst_285_ = lean_ctor_get(v___x_284_, 0);
v___x_286_ = l_Continuity_isRelative(v_fst_285_);
if (v___x_286_ == 0)
{
lean_object* v___x_287_; lean_object* v___x_288_; lean_object* v___x_289_; 
lean_dec(v_x_277_);
lean_dec(v_x_276_);
v___x_287_ = lean_unsigned_to_nat(4u);
lean_inc(v_fst_285_);
v___x_288_ = l_Continuity_reason1(v___x_287_, v_fst_285_);
v___x_289_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_289_, 0, v___x_288_);
return v___x_289_;
}
else
{
uint8_t v___x_290_; 
v___x_290_ = l_Continuity_Action_underOut(v_fst_285_);
if (v___x_290_ == 0)
{
lean_object* v_one_291_; lean_object* v_n_292_; lean_object* v___x_293_; 
v_one_291_ = lean_unsigned_to_nat(1u);
v_n_292_ = lean_nat_sub(v_x_276_, v_one_291_);
lean_dec(v_x_276_);
v___x_293_ = lean_nat_add(v_x_277_, v_one_291_);
lean_dec(v_x_277_);
v_x_276_ = v_n_292_;
v_x_277_ = v___x_293_;
goto _start;
}
else
{
lean_object* v___x_295_; lean_object* v___x_296_; lean_object* v___x_297_; 
lean_dec(v_x_277_);
lean_dec(v_x_276_);
v___x_295_ = lean_unsigned_to_nat(4u);
lean_inc(v_fst_285_);
v___x_296_ = l_Continuity_reason1(v___x_295_, v_fst_285_);
v___x_297_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_297_, 0, v___x_296_);
return v___x_297_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkInputs___boxed(lean_object* v_a_298_, lean_object* v_x_299_, lean_object* v_x_300_){
_start:
{
lean_object* v_res_301_; 
v_res_301_ = l_Continuity_Action_checkInputs(v_a_298_, v_x_299_, v_x_300_);
lean_dec_ref(v_a_298_);
return v_res_301_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkOutputs(lean_object* v_a_302_, lean_object* v_x_303_, lean_object* v_x_304_){
_start:
{
lean_object* v_zero_305_; uint8_t v_isZero_306_; 
v_zero_305_ = lean_unsigned_to_nat(0u);
v_isZero_306_ = lean_nat_dec_eq(v_x_303_, v_zero_305_);
if (v_isZero_306_ == 1)
{
lean_object* v___x_307_; 
lean_dec(v_x_304_);
lean_dec(v_x_303_);
v___x_307_ = lean_box(0);
return v___x_307_;
}
else
{
lean_object* v___x_308_; uint8_t v___x_309_; 
v___x_308_ = lean_array_get_size(v_a_302_);
v___x_309_ = lean_nat_dec_lt(v_x_304_, v___x_308_);
if (v___x_309_ == 0)
{
lean_object* v___x_310_; 
lean_dec(v_x_304_);
lean_dec(v_x_303_);
v___x_310_ = lean_box(0);
return v___x_310_;
}
else
{
lean_object* v___x_311_; lean_object* v_fst_312_; uint8_t v___x_313_; 
v___x_311_ = lean_array_fget_borrowed(v_a_302_, v_x_304_);
v_fst_312_ = lean_ctor_get(v___x_311_, 0);
v___x_313_ = l_Continuity_isRelative(v_fst_312_);
if (v___x_313_ == 0)
{
lean_object* v___x_314_; lean_object* v___x_315_; lean_object* v___x_316_; 
lean_dec(v_x_304_);
lean_dec(v_x_303_);
v___x_314_ = lean_unsigned_to_nat(4u);
lean_inc(v_fst_312_);
v___x_315_ = l_Continuity_reason1(v___x_314_, v_fst_312_);
v___x_316_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_316_, 0, v___x_315_);
return v___x_316_;
}
else
{
lean_object* v_one_317_; lean_object* v_n_318_; lean_object* v___x_319_; 
v_one_317_ = lean_unsigned_to_nat(1u);
v_n_318_ = lean_nat_sub(v_x_303_, v_one_317_);
lean_dec(v_x_303_);
v___x_319_ = lean_nat_add(v_x_304_, v_one_317_);
lean_dec(v_x_304_);
v_x_303_ = v_n_318_;
v_x_304_ = v___x_319_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkOutputs___boxed(lean_object* v_a_321_, lean_object* v_x_322_, lean_object* v_x_323_){
_start:
{
lean_object* v_res_324_; 
v_res_324_ = l_Continuity_Action_checkOutputs(v_a_321_, v_x_322_, v_x_323_);
lean_dec_ref(v_a_321_);
return v_res_324_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_inputTable(lean_object* v_a_325_, lean_object* v_x_326_, lean_object* v_x_327_, lean_object* v_x_328_){
_start:
{
lean_object* v_zero_329_; uint8_t v_isZero_330_; 
v_zero_329_ = lean_unsigned_to_nat(0u);
v_isZero_330_ = lean_nat_dec_eq(v_x_326_, v_zero_329_);
if (v_isZero_330_ == 1)
{
lean_dec(v_x_327_);
lean_dec(v_x_326_);
return v_x_328_;
}
else
{
lean_object* v___x_331_; uint8_t v___x_332_; 
v___x_331_ = lean_array_get_size(v_a_325_);
v___x_332_ = lean_nat_dec_lt(v_x_327_, v___x_331_);
if (v___x_332_ == 0)
{
lean_dec(v_x_327_);
lean_dec(v_x_326_);
return v_x_328_;
}
else
{
lean_object* v___x_333_; lean_object* v_fst_334_; lean_object* v___x_336_; uint8_t v_isShared_337_; uint8_t v_isSharedCheck_347_; 
v___x_333_ = lean_array_fget(v_a_325_, v_x_327_);
v_fst_334_ = lean_ctor_get(v___x_333_, 0);
v_isSharedCheck_347_ = !lean_is_exclusive(v___x_333_);
if (v_isSharedCheck_347_ == 0)
{
lean_object* v_unused_348_; 
v_unused_348_ = lean_ctor_get(v___x_333_, 1);
lean_dec(v_unused_348_);
v___x_336_ = v___x_333_;
v_isShared_337_ = v_isSharedCheck_347_;
goto v_resetjp_335_;
}
else
{
lean_inc(v_fst_334_);
lean_dec(v___x_333_);
v___x_336_ = lean_box(0);
v_isShared_337_ = v_isSharedCheck_347_;
goto v_resetjp_335_;
}
v_resetjp_335_:
{
lean_object* v_one_338_; lean_object* v_n_339_; lean_object* v___x_340_; lean_object* v___x_341_; lean_object* v___x_343_; 
v_one_338_ = lean_unsigned_to_nat(1u);
v_n_339_ = lean_nat_sub(v_x_326_, v_one_338_);
lean_dec(v_x_326_);
v___x_340_ = lean_nat_add(v_x_327_, v_one_338_);
lean_dec(v_x_327_);
v___x_341_ = lean_box(0);
if (v_isShared_337_ == 0)
{
lean_ctor_set(v___x_336_, 1, v___x_341_);
v___x_343_ = v___x_336_;
goto v_reusejp_342_;
}
else
{
lean_object* v_reuseFailAlloc_346_; 
v_reuseFailAlloc_346_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_346_, 0, v_fst_334_);
lean_ctor_set(v_reuseFailAlloc_346_, 1, v___x_341_);
v___x_343_ = v_reuseFailAlloc_346_;
goto v_reusejp_342_;
}
v_reusejp_342_:
{
lean_object* v___x_344_; 
v___x_344_ = lean_array_push(v_x_328_, v___x_343_);
v_x_326_ = v_n_339_;
v_x_327_ = v___x_340_;
v_x_328_ = v___x_344_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_inputTable___boxed(lean_object* v_a_349_, lean_object* v_x_350_, lean_object* v_x_351_, lean_object* v_x_352_){
_start:
{
lean_object* v_res_353_; 
v_res_353_ = l_Continuity_Action_inputTable(v_a_349_, v_x_350_, v_x_351_, v_x_352_);
lean_dec_ref(v_a_349_);
return v_res_353_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_outputTable(lean_object* v_a_354_, lean_object* v_x_355_, lean_object* v_x_356_, lean_object* v_x_357_){
_start:
{
lean_object* v_zero_358_; uint8_t v_isZero_359_; 
v_zero_358_ = lean_unsigned_to_nat(0u);
v_isZero_359_ = lean_nat_dec_eq(v_x_355_, v_zero_358_);
if (v_isZero_359_ == 1)
{
lean_dec(v_x_356_);
lean_dec(v_x_355_);
return v_x_357_;
}
else
{
lean_object* v___x_360_; uint8_t v___x_361_; 
v___x_360_ = lean_array_get_size(v_a_354_);
v___x_361_ = lean_nat_dec_lt(v_x_356_, v___x_360_);
if (v___x_361_ == 0)
{
lean_dec(v_x_356_);
lean_dec(v_x_355_);
return v_x_357_;
}
else
{
lean_object* v___x_362_; lean_object* v_fst_363_; lean_object* v___x_365_; uint8_t v_isShared_366_; uint8_t v_isSharedCheck_376_; 
v___x_362_ = lean_array_fget(v_a_354_, v_x_356_);
v_fst_363_ = lean_ctor_get(v___x_362_, 0);
v_isSharedCheck_376_ = !lean_is_exclusive(v___x_362_);
if (v_isSharedCheck_376_ == 0)
{
lean_object* v_unused_377_; 
v_unused_377_ = lean_ctor_get(v___x_362_, 1);
lean_dec(v_unused_377_);
v___x_365_ = v___x_362_;
v_isShared_366_ = v_isSharedCheck_376_;
goto v_resetjp_364_;
}
else
{
lean_inc(v_fst_363_);
lean_dec(v___x_362_);
v___x_365_ = lean_box(0);
v_isShared_366_ = v_isSharedCheck_376_;
goto v_resetjp_364_;
}
v_resetjp_364_:
{
lean_object* v_one_367_; lean_object* v_n_368_; lean_object* v___x_369_; lean_object* v___x_370_; lean_object* v___x_372_; 
v_one_367_ = lean_unsigned_to_nat(1u);
v_n_368_ = lean_nat_sub(v_x_355_, v_one_367_);
lean_dec(v_x_355_);
v___x_369_ = lean_nat_add(v_x_356_, v_one_367_);
lean_dec(v_x_356_);
v___x_370_ = lean_box(0);
if (v_isShared_366_ == 0)
{
lean_ctor_set(v___x_365_, 1, v___x_370_);
v___x_372_ = v___x_365_;
goto v_reusejp_371_;
}
else
{
lean_object* v_reuseFailAlloc_375_; 
v_reuseFailAlloc_375_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_375_, 0, v_fst_363_);
lean_ctor_set(v_reuseFailAlloc_375_, 1, v___x_370_);
v___x_372_ = v_reuseFailAlloc_375_;
goto v_reusejp_371_;
}
v_reusejp_371_:
{
lean_object* v___x_373_; 
v___x_373_ = lean_array_push(v_x_357_, v___x_372_);
v_x_355_ = v_n_368_;
v_x_356_ = v___x_369_;
v_x_357_ = v___x_373_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_outputTable___boxed(lean_object* v_a_378_, lean_object* v_x_379_, lean_object* v_x_380_, lean_object* v_x_381_){
_start:
{
lean_object* v_res_382_; 
v_res_382_ = l_Continuity_Action_outputTable(v_a_378_, v_x_379_, v_x_380_, v_x_381_);
lean_dec_ref(v_a_378_);
return v_res_382_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkNested(lean_object* v_t_383_){
_start:
{
lean_object* v___x_384_; lean_object* v___x_385_; lean_object* v___x_386_; 
v___x_384_ = lean_array_get_size(v_t_383_);
v___x_385_ = lean_unsigned_to_nat(0u);
v___x_386_ = l_Continuity_Table_nested(v_t_383_, v___x_384_, v___x_385_);
if (lean_obj_tag(v___x_386_) == 0)
{
lean_object* v___x_387_; 
v___x_387_ = lean_box(0);
return v___x_387_;
}
else
{
lean_object* v_val_388_; lean_object* v___x_390_; uint8_t v_isShared_391_; uint8_t v_isSharedCheck_399_; 
v_val_388_ = lean_ctor_get(v___x_386_, 0);
v_isSharedCheck_399_ = !lean_is_exclusive(v___x_386_);
if (v_isSharedCheck_399_ == 0)
{
v___x_390_ = v___x_386_;
v_isShared_391_ = v_isSharedCheck_399_;
goto v_resetjp_389_;
}
else
{
lean_inc(v_val_388_);
lean_dec(v___x_386_);
v___x_390_ = lean_box(0);
v_isShared_391_ = v_isSharedCheck_399_;
goto v_resetjp_389_;
}
v_resetjp_389_:
{
lean_object* v_fst_392_; lean_object* v_snd_393_; lean_object* v___x_394_; lean_object* v___x_395_; lean_object* v___x_397_; 
v_fst_392_ = lean_ctor_get(v_val_388_, 0);
lean_inc(v_fst_392_);
v_snd_393_ = lean_ctor_get(v_val_388_, 1);
lean_inc(v_snd_393_);
lean_dec(v_val_388_);
v___x_394_ = lean_unsigned_to_nat(5u);
v___x_395_ = l_Continuity_reason2(v___x_394_, v_fst_392_, v_snd_393_);
if (v_isShared_391_ == 0)
{
lean_ctor_set(v___x_390_, 0, v___x_395_);
v___x_397_ = v___x_390_;
goto v_reusejp_396_;
}
else
{
lean_object* v_reuseFailAlloc_398_; 
v_reuseFailAlloc_398_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_398_, 0, v___x_395_);
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
LEAN_EXPORT lean_object* l_Continuity_Action_checkNested___boxed(lean_object* v_t_400_){
_start:
{
lean_object* v_res_401_; 
v_res_401_ = l_Continuity_Action_checkNested(v_t_400_);
lean_dec_ref(v_t_400_);
return v_res_401_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkCoeffects(lean_object* v_a_402_, lean_object* v_x_403_, lean_object* v_x_404_){
_start:
{
lean_object* v_zero_405_; uint8_t v_isZero_406_; 
v_zero_405_ = lean_unsigned_to_nat(0u);
v_isZero_406_ = lean_nat_dec_eq(v_x_403_, v_zero_405_);
if (v_isZero_406_ == 1)
{
lean_object* v___x_407_; 
lean_dec(v_x_404_);
lean_dec(v_x_403_);
v___x_407_ = lean_box(0);
return v___x_407_;
}
else
{
lean_object* v___x_408_; uint8_t v___x_409_; 
v___x_408_ = lean_array_get_size(v_a_402_);
v___x_409_ = lean_nat_dec_lt(v_x_404_, v___x_408_);
if (v___x_409_ == 0)
{
lean_object* v___x_410_; 
lean_dec(v_x_404_);
lean_dec(v_x_403_);
v___x_410_ = lean_box(0);
return v___x_410_;
}
else
{
lean_object* v_one_411_; lean_object* v_n_412_; lean_object* v___x_416_; 
v_one_411_ = lean_unsigned_to_nat(1u);
v_n_412_ = lean_nat_sub(v_x_403_, v_one_411_);
lean_dec(v_x_403_);
v___x_416_ = lean_array_fget_borrowed(v_a_402_, v_x_404_);
switch(lean_obj_tag(v___x_416_))
{
case 0:
{
goto v___jp_413_;
}
case 1:
{
goto v___jp_413_;
}
default: 
{
lean_object* v___x_417_; lean_object* v_put_418_; lean_object* v___x_419_; lean_object* v___x_420_; lean_object* v___x_421_; lean_object* v___x_422_; lean_object* v___x_423_; 
lean_dec(v_n_412_);
lean_dec(v_x_404_);
v___x_417_ = l_Continuity_coeffectC;
v_put_418_ = lean_ctor_get(v___x_417_, 1);
v___x_419_ = lean_unsigned_to_nat(6u);
v___x_420_ = l_Continuity_noBytes;
lean_inc_ref(v_put_418_);
lean_inc(v___x_416_);
v___x_421_ = lean_apply_2(v_put_418_, v___x_416_, v___x_420_);
v___x_422_ = l_Continuity_reason1(v___x_419_, v___x_421_);
v___x_423_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_423_, 0, v___x_422_);
return v___x_423_;
}
}
v___jp_413_:
{
lean_object* v___x_414_; 
v___x_414_ = lean_nat_add(v_x_404_, v_one_411_);
lean_dec(v_x_404_);
v_x_403_ = v_n_412_;
v_x_404_ = v___x_414_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_checkCoeffects___boxed(lean_object* v_a_424_, lean_object* v_x_425_, lean_object* v_x_426_){
_start:
{
lean_object* v_res_427_; 
v_res_427_ = l_Continuity_Action_checkCoeffects(v_a_424_, v_x_425_, v_x_426_);
lean_dec_ref(v_a_424_);
return v_res_427_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_illegalIn(lean_object* v_a_430_, lean_object* v_view_431_){
_start:
{
lean_object* v___x_432_; 
v___x_432_ = l_Continuity_Action_checkCommand(v_a_430_);
if (lean_obj_tag(v___x_432_) == 0)
{
lean_object* v_env_433_; lean_object* v_toolchains_434_; lean_object* v_rootLinks_435_; lean_object* v_inputs_436_; lean_object* v_references_437_; lean_object* v_outputs_438_; lean_object* v_coeffects_439_; lean_object* v_viewSpec_440_; lean_object* v___x_441_; lean_object* v___x_442_; lean_object* v___x_443_; 
v_env_433_ = lean_ctor_get(v_a_430_, 1);
lean_inc_ref(v_env_433_);
v_toolchains_434_ = lean_ctor_get(v_a_430_, 2);
lean_inc_ref(v_toolchains_434_);
v_rootLinks_435_ = lean_ctor_get(v_a_430_, 3);
lean_inc_ref(v_rootLinks_435_);
v_inputs_436_ = lean_ctor_get(v_a_430_, 4);
lean_inc_ref(v_inputs_436_);
v_references_437_ = lean_ctor_get(v_a_430_, 5);
lean_inc_ref(v_references_437_);
v_outputs_438_ = lean_ctor_get(v_a_430_, 6);
lean_inc_ref(v_outputs_438_);
v_coeffects_439_ = lean_ctor_get(v_a_430_, 7);
lean_inc_ref(v_coeffects_439_);
v_viewSpec_440_ = lean_ctor_get(v_a_430_, 8);
lean_inc_ref(v_viewSpec_440_);
lean_dec_ref(v_a_430_);
v___x_441_ = lean_array_get_size(v_env_433_);
v___x_442_ = lean_unsigned_to_nat(0u);
v___x_443_ = l_Continuity_Action_checkEnv(v_env_433_, v___x_441_, v___x_442_);
lean_dec_ref(v_env_433_);
if (lean_obj_tag(v___x_443_) == 0)
{
lean_object* v___x_444_; lean_object* v___x_445_; 
v___x_444_ = lean_array_get_size(v_toolchains_434_);
v___x_445_ = l_Continuity_Action_checkRoles(v_toolchains_434_, v___x_444_, v___x_442_);
lean_dec_ref(v_toolchains_434_);
if (lean_obj_tag(v___x_445_) == 0)
{
lean_object* v___x_446_; lean_object* v___x_447_; 
v___x_446_ = lean_array_get_size(v_rootLinks_435_);
v___x_447_ = l_Continuity_Action_checkLinks(v_rootLinks_435_, v___x_446_, v___x_442_);
lean_dec_ref(v_rootLinks_435_);
if (lean_obj_tag(v___x_447_) == 0)
{
lean_object* v_files_448_; lean_object* v_cwd_449_; lean_object* v___x_450_; lean_object* v___x_451_; 
v_files_448_ = lean_ctor_get(v_viewSpec_440_, 3);
lean_inc_ref(v_files_448_);
v_cwd_449_ = lean_ctor_get(v_viewSpec_440_, 6);
lean_inc_ref(v_cwd_449_);
lean_dec_ref(v_viewSpec_440_);
v___x_450_ = lean_array_get_size(v_files_448_);
v___x_451_ = l_Continuity_Action_checkFiles(v_files_448_, v___x_450_, v___x_442_);
lean_dec_ref(v_files_448_);
if (lean_obj_tag(v___x_451_) == 0)
{
uint8_t v___x_452_; 
v___x_452_ = l_Continuity_Action_cwdOk(v_cwd_449_);
if (v___x_452_ == 0)
{
lean_object* v___x_453_; lean_object* v___x_454_; lean_object* v___x_455_; 
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
lean_dec_ref(v_references_437_);
lean_dec_ref(v_inputs_436_);
v___x_453_ = lean_unsigned_to_nat(4u);
v___x_454_ = l_Continuity_reason1(v___x_453_, v_cwd_449_);
v___x_455_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_455_, 0, v___x_454_);
return v___x_455_;
}
else
{
lean_object* v___x_456_; lean_object* v___x_457_; 
lean_dec_ref(v_cwd_449_);
v___x_456_ = lean_array_get_size(v_references_437_);
v___x_457_ = l_Continuity_Action_checkReferences(v_references_437_, v___x_456_, v___x_442_);
lean_dec_ref(v_references_437_);
if (lean_obj_tag(v___x_457_) == 0)
{
lean_object* v___x_458_; lean_object* v___x_459_; 
v___x_458_ = lean_array_get_size(v_inputs_436_);
v___x_459_ = l_Continuity_Action_checkInputs(v_inputs_436_, v___x_458_, v___x_442_);
if (lean_obj_tag(v___x_459_) == 0)
{
lean_object* v___x_460_; lean_object* v___x_461_; 
v___x_460_ = lean_array_get_size(v_outputs_438_);
v___x_461_ = l_Continuity_Action_checkOutputs(v_outputs_438_, v___x_460_, v___x_442_);
if (lean_obj_tag(v___x_461_) == 0)
{
lean_object* v___x_462_; lean_object* v___x_463_; lean_object* v___x_464_; 
v___x_462_ = ((lean_object*)(l_Continuity_Action_illegalIn___closed__0));
v___x_463_ = l_Continuity_Action_inputTable(v_inputs_436_, v___x_458_, v___x_442_, v___x_462_);
lean_dec_ref(v_inputs_436_);
v___x_464_ = l_Continuity_Action_checkNested(v___x_463_);
lean_dec_ref(v___x_463_);
if (lean_obj_tag(v___x_464_) == 0)
{
lean_object* v___x_465_; lean_object* v___x_466_; 
v___x_465_ = l_Continuity_Action_outputTable(v_outputs_438_, v___x_460_, v___x_442_, v___x_462_);
lean_dec_ref(v_outputs_438_);
v___x_466_ = l_Continuity_Action_checkNested(v___x_465_);
lean_dec_ref(v___x_465_);
if (lean_obj_tag(v___x_466_) == 0)
{
lean_object* v___x_467_; 
v___x_467_ = l_Continuity_Action_checkNested(v_view_431_);
if (lean_obj_tag(v___x_467_) == 0)
{
lean_object* v___x_468_; lean_object* v___x_469_; 
v___x_468_ = lean_array_get_size(v_coeffects_439_);
v___x_469_ = l_Continuity_Action_checkCoeffects(v_coeffects_439_, v___x_468_, v___x_442_);
lean_dec_ref(v_coeffects_439_);
return v___x_469_;
}
else
{
lean_dec_ref(v_coeffects_439_);
return v___x_467_;
}
}
else
{
lean_dec_ref(v_coeffects_439_);
return v___x_466_;
}
}
else
{
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
return v___x_464_;
}
}
else
{
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
lean_dec_ref(v_inputs_436_);
return v___x_461_;
}
}
else
{
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
lean_dec_ref(v_inputs_436_);
return v___x_459_;
}
}
else
{
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
lean_dec_ref(v_inputs_436_);
return v___x_457_;
}
}
}
else
{
lean_dec_ref(v_cwd_449_);
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
lean_dec_ref(v_references_437_);
lean_dec_ref(v_inputs_436_);
return v___x_451_;
}
}
else
{
lean_dec_ref(v_viewSpec_440_);
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
lean_dec_ref(v_references_437_);
lean_dec_ref(v_inputs_436_);
return v___x_447_;
}
}
else
{
lean_dec_ref(v_viewSpec_440_);
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
lean_dec_ref(v_references_437_);
lean_dec_ref(v_inputs_436_);
lean_dec_ref(v_rootLinks_435_);
return v___x_445_;
}
}
else
{
lean_dec_ref(v_viewSpec_440_);
lean_dec_ref(v_coeffects_439_);
lean_dec_ref(v_outputs_438_);
lean_dec_ref(v_references_437_);
lean_dec_ref(v_inputs_436_);
lean_dec_ref(v_rootLinks_435_);
lean_dec_ref(v_toolchains_434_);
return v___x_443_;
}
}
else
{
lean_dec_ref(v_a_430_);
return v___x_432_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_illegalIn___boxed(lean_object* v_a_470_, lean_object* v_view_471_){
_start:
{
lean_object* v_res_472_; 
v_res_472_ = l_Continuity_Action_illegalIn(v_a_470_, v_view_471_);
lean_dec_ref(v_view_471_);
return v_res_472_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_preimage(lean_object* v_a_473_){
_start:
{
lean_object* v___x_474_; lean_object* v___x_475_; lean_object* v___x_476_; 
v___x_474_ = l_Continuity_actionC;
v___x_475_ = lean_unsigned_to_nat(1u);
v___x_476_ = l_Continuity_putMessage___redArg(v___x_474_, v___x_475_, v_a_473_);
return v___x_476_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Action_key(lean_object* v_a_477_){
_start:
{
lean_object* v___x_478_; lean_object* v___x_479_; 
v___x_478_ = l_Continuity_Action_preimage(v_a_477_);
v___x_479_ = l_Continuity_sha256(v___x_478_);
lean_dec_ref(v___x_478_);
return v___x_479_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideActionKey(lean_object* v_r_480_){
_start:
{
lean_object* v_action_481_; uint8_t v_digest_482_; lean_object* v___x_483_; lean_object* v___x_484_; 
v_action_481_ = lean_ctor_get(v_r_480_, 0);
lean_inc_ref_n(v_action_481_, 2);
v_digest_482_ = lean_ctor_get_uint8(v_r_480_, sizeof(void*)*1);
lean_dec_ref(v_r_480_);
v___x_483_ = l_Continuity_View_entries(v_action_481_);
v___x_484_ = l_Continuity_Action_illegalIn(v_action_481_, v___x_483_);
lean_dec_ref(v___x_483_);
if (lean_obj_tag(v___x_484_) == 0)
{
lean_object* v_p_485_; lean_object* v___y_487_; 
v_p_485_ = l_Continuity_Action_preimage(v_action_481_);
if (v_digest_482_ == 0)
{
lean_object* v___x_490_; 
v___x_490_ = lean_box(0);
v___y_487_ = v___x_490_;
goto v___jp_486_;
}
else
{
lean_object* v___x_491_; lean_object* v___x_492_; 
v___x_491_ = l_Continuity_sha256(v_p_485_);
v___x_492_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_492_, 0, v___x_491_);
v___y_487_ = v___x_492_;
goto v___jp_486_;
}
v___jp_486_:
{
lean_object* v___x_488_; lean_object* v___x_489_; 
v___x_488_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_488_, 0, v_p_485_);
lean_ctor_set(v___x_488_, 1, v___y_487_);
v___x_489_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_489_, 0, v___x_488_);
return v___x_489_;
}
}
else
{
lean_object* v_val_493_; lean_object* v___x_495_; uint8_t v_isShared_496_; uint8_t v_isSharedCheck_500_; 
lean_dec_ref(v_action_481_);
v_val_493_ = lean_ctor_get(v___x_484_, 0);
v_isSharedCheck_500_ = !lean_is_exclusive(v___x_484_);
if (v_isSharedCheck_500_ == 0)
{
v___x_495_ = v___x_484_;
v_isShared_496_ = v_isSharedCheck_500_;
goto v_resetjp_494_;
}
else
{
lean_inc(v_val_493_);
lean_dec(v___x_484_);
v___x_495_ = lean_box(0);
v_isShared_496_ = v_isSharedCheck_500_;
goto v_resetjp_494_;
}
v_resetjp_494_:
{
lean_object* v___x_498_; 
if (v_isShared_496_ == 0)
{
v___x_498_ = v___x_495_;
goto v_reusejp_497_;
}
else
{
lean_object* v_reuseFailAlloc_499_; 
v_reuseFailAlloc_499_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_499_, 0, v_val_493_);
v___x_498_ = v_reuseFailAlloc_499_;
goto v_reusejp_497_;
}
v_reusejp_497_:
{
return v___x_498_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC___lam__0(lean_object* v_x_501_){
_start:
{
lean_object* v_fst_502_; lean_object* v_snd_503_; lean_object* v___x_504_; uint8_t v___x_505_; 
v_fst_502_ = lean_ctor_get(v_x_501_, 0);
v_snd_503_ = lean_ctor_get(v_x_501_, 1);
lean_inc(v_fst_502_);
v___x_504_ = lean_alloc_ctor(0, 1, 1);
lean_ctor_set(v___x_504_, 0, v_fst_502_);
v___x_505_ = lean_unbox(v_snd_503_);
lean_ctor_set_uint8(v___x_504_, sizeof(void*)*1, v___x_505_);
return v___x_504_;
}
}
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC___lam__0___boxed(lean_object* v_x_506_){
_start:
{
lean_object* v_res_507_; 
v_res_507_ = l_Continuity_actionKeyRequestC___lam__0(v_x_506_);
lean_dec_ref(v_x_506_);
return v_res_507_;
}
}
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC___lam__1(lean_object* v_r_508_){
_start:
{
lean_object* v_action_509_; uint8_t v_digest_510_; lean_object* v___x_511_; lean_object* v___x_512_; 
v_action_509_ = lean_ctor_get(v_r_508_, 0);
v_digest_510_ = lean_ctor_get_uint8(v_r_508_, sizeof(void*)*1);
v___x_511_ = lean_box(v_digest_510_);
lean_inc_ref(v_action_509_);
v___x_512_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_512_, 0, v_action_509_);
lean_ctor_set(v___x_512_, 1, v___x_511_);
return v___x_512_;
}
}
LEAN_EXPORT lean_object* l_Continuity_actionKeyRequestC___lam__1___boxed(lean_object* v_r_513_){
_start:
{
lean_object* v_res_514_; 
v_res_514_ = l_Continuity_actionKeyRequestC___lam__1(v_r_513_);
lean_dec_ref(v_r_513_);
return v_res_514_;
}
}
static lean_object* _init_l_Continuity_actionKeyRequestC___closed__2(void){
_start:
{
lean_object* v___x_517_; lean_object* v___x_518_; lean_object* v___x_519_; 
v___x_517_ = l_Continuity_boolC;
v___x_518_ = l_Continuity_actionC;
v___x_519_ = l_Continuity_pair___redArg(v___x_518_, v___x_517_);
return v___x_519_;
}
}
static lean_object* _init_l_Continuity_actionKeyRequestC___closed__3(void){
_start:
{
lean_object* v___f_520_; lean_object* v___f_521_; lean_object* v___x_522_; lean_object* v___x_523_; 
v___f_520_ = ((lean_object*)(l_Continuity_actionKeyRequestC___closed__1));
v___f_521_ = ((lean_object*)(l_Continuity_actionKeyRequestC___closed__0));
v___x_522_ = lean_obj_once(&l_Continuity_actionKeyRequestC___closed__2, &l_Continuity_actionKeyRequestC___closed__2_once, _init_l_Continuity_actionKeyRequestC___closed__2);
v___x_523_ = l_Continuity_imap___redArg(v___x_522_, v___f_521_, v___f_520_);
return v___x_523_;
}
}
static lean_object* _init_l_Continuity_actionKeyRequestC(void){
_start:
{
lean_object* v___x_524_; 
v___x_524_ = lean_obj_once(&l_Continuity_actionKeyRequestC___closed__3, &l_Continuity_actionKeyRequestC___closed__3_once, _init_l_Continuity_actionKeyRequestC___closed__3);
return v___x_524_;
}
}
LEAN_EXPORT lean_object* l_Continuity_actionKeyC___lam__0(lean_object* v_x_525_){
_start:
{
lean_object* v_fst_526_; lean_object* v_snd_527_; lean_object* v___x_529_; uint8_t v_isShared_530_; uint8_t v_isSharedCheck_534_; 
v_fst_526_ = lean_ctor_get(v_x_525_, 0);
v_snd_527_ = lean_ctor_get(v_x_525_, 1);
v_isSharedCheck_534_ = !lean_is_exclusive(v_x_525_);
if (v_isSharedCheck_534_ == 0)
{
v___x_529_ = v_x_525_;
v_isShared_530_ = v_isSharedCheck_534_;
goto v_resetjp_528_;
}
else
{
lean_inc(v_snd_527_);
lean_inc(v_fst_526_);
lean_dec(v_x_525_);
v___x_529_ = lean_box(0);
v_isShared_530_ = v_isSharedCheck_534_;
goto v_resetjp_528_;
}
v_resetjp_528_:
{
lean_object* v___x_532_; 
if (v_isShared_530_ == 0)
{
v___x_532_ = v___x_529_;
goto v_reusejp_531_;
}
else
{
lean_object* v_reuseFailAlloc_533_; 
v_reuseFailAlloc_533_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_533_, 0, v_fst_526_);
lean_ctor_set(v_reuseFailAlloc_533_, 1, v_snd_527_);
v___x_532_ = v_reuseFailAlloc_533_;
goto v_reusejp_531_;
}
v_reusejp_531_:
{
return v___x_532_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_actionKeyC___lam__1(lean_object* v_r_535_){
_start:
{
lean_object* v_preimage_536_; lean_object* v_key_537_; lean_object* v___x_539_; uint8_t v_isShared_540_; uint8_t v_isSharedCheck_544_; 
v_preimage_536_ = lean_ctor_get(v_r_535_, 0);
v_key_537_ = lean_ctor_get(v_r_535_, 1);
v_isSharedCheck_544_ = !lean_is_exclusive(v_r_535_);
if (v_isSharedCheck_544_ == 0)
{
v___x_539_ = v_r_535_;
v_isShared_540_ = v_isSharedCheck_544_;
goto v_resetjp_538_;
}
else
{
lean_inc(v_key_537_);
lean_inc(v_preimage_536_);
lean_dec(v_r_535_);
v___x_539_ = lean_box(0);
v_isShared_540_ = v_isSharedCheck_544_;
goto v_resetjp_538_;
}
v_resetjp_538_:
{
lean_object* v___x_542_; 
if (v_isShared_540_ == 0)
{
v___x_542_ = v___x_539_;
goto v_reusejp_541_;
}
else
{
lean_object* v_reuseFailAlloc_543_; 
v_reuseFailAlloc_543_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_543_, 0, v_preimage_536_);
lean_ctor_set(v_reuseFailAlloc_543_, 1, v_key_537_);
v___x_542_ = v_reuseFailAlloc_543_;
goto v_reusejp_541_;
}
v_reusejp_541_:
{
return v___x_542_;
}
}
}
}
static lean_object* _init_l_Continuity_actionKeyC___closed__2(void){
_start:
{
lean_object* v___x_547_; lean_object* v___x_548_; 
v___x_547_ = l_Continuity_digestC;
v___x_548_ = l_Continuity_optionC___redArg(v___x_547_);
return v___x_548_;
}
}
static lean_object* _init_l_Continuity_actionKeyC___closed__3(void){
_start:
{
lean_object* v___x_549_; lean_object* v___x_550_; lean_object* v___x_551_; 
v___x_549_ = lean_obj_once(&l_Continuity_actionKeyC___closed__2, &l_Continuity_actionKeyC___closed__2_once, _init_l_Continuity_actionKeyC___closed__2);
v___x_550_ = l_Continuity_bytesC;
v___x_551_ = l_Continuity_pair___redArg(v___x_550_, v___x_549_);
return v___x_551_;
}
}
static lean_object* _init_l_Continuity_actionKeyC___closed__4(void){
_start:
{
lean_object* v___f_552_; lean_object* v___f_553_; lean_object* v___x_554_; lean_object* v___x_555_; 
v___f_552_ = ((lean_object*)(l_Continuity_actionKeyC___closed__1));
v___f_553_ = ((lean_object*)(l_Continuity_actionKeyC___closed__0));
v___x_554_ = lean_obj_once(&l_Continuity_actionKeyC___closed__3, &l_Continuity_actionKeyC___closed__3_once, _init_l_Continuity_actionKeyC___closed__3);
v___x_555_ = l_Continuity_imap___redArg(v___x_554_, v___f_553_, v___f_552_);
return v___x_555_;
}
}
static lean_object* _init_l_Continuity_actionKeyC(void){
_start:
{
lean_object* v___x_556_; 
v___x_556_ = lean_obj_once(&l_Continuity_actionKeyC___closed__4, &l_Continuity_actionKeyC___closed__4_once, _init_l_Continuity_actionKeyC___closed__4);
return v___x_556_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_View(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_ActionKey(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_View(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_actionKeyRequestC = _init_l_Continuity_actionKeyRequestC();
lean_mark_persistent(l_Continuity_actionKeyRequestC);
l_Continuity_actionKeyC = _init_l_Continuity_actionKeyC();
lean_mark_persistent(l_Continuity_actionKeyC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
