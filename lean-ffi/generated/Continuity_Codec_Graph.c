// Lean compiler output
// Module: Continuity.Codec.Graph
// Imports: public import Init public meta import Init public import Continuity.Data.Basic
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
extern lean_object* l_Continuity_u32;
lean_object* l_Continuity_listC___redArg(lean_object*);
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_blobSetC___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_OutputKind_ofNat___boxed(lean_object*);
lean_object* l_Continuity_OutputKind_toNat___boxed(lean_object*);
lean_object* l_Continuity_enumC___redArg(lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_pathC;
extern lean_object* l_Continuity_digestC;
lean_object* l_Continuity_setC___redArg(lean_object*);
extern lean_object* l_Continuity_bytesC;
extern lean_object* l_Continuity_u16;
LEAN_EXPORT lean_object* l_Continuity_reasonC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_reasonC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_reasonC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_reasonC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_reasonC___closed__0 = (const lean_object*)&l_Continuity_reasonC___closed__0_value;
static const lean_closure_object l_Continuity_reasonC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_reasonC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_reasonC___closed__1 = (const lean_object*)&l_Continuity_reasonC___closed__1_value;
static lean_once_cell_t l_Continuity_reasonC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_reasonC___closed__2;
static lean_once_cell_t l_Continuity_reasonC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_reasonC___closed__3;
static lean_once_cell_t l_Continuity_reasonC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_reasonC___closed__4;
LEAN_EXPORT lean_object* l_Continuity_reasonC;
static const lean_closure_object l_Continuity_outputKindC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_OutputKind_toNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_outputKindC___closed__0 = (const lean_object*)&l_Continuity_outputKindC___closed__0_value;
static const lean_closure_object l_Continuity_outputKindC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_OutputKind_ofNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_outputKindC___closed__1 = (const lean_object*)&l_Continuity_outputKindC___closed__1_value;
static lean_once_cell_t l_Continuity_outputKindC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputKindC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_outputKindC;
LEAN_EXPORT lean_object* l_Continuity_outputDeclC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_outputDeclC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_outputDeclC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_outputDeclC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_outputDeclC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_outputDeclC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_outputDeclC___closed__0 = (const lean_object*)&l_Continuity_outputDeclC___closed__0_value;
static const lean_closure_object l_Continuity_outputDeclC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_outputDeclC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_outputDeclC___closed__1 = (const lean_object*)&l_Continuity_outputDeclC___closed__1_value;
static lean_once_cell_t l_Continuity_outputDeclC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputDeclC___closed__2;
static lean_once_cell_t l_Continuity_outputDeclC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputDeclC___closed__3;
static lean_once_cell_t l_Continuity_outputDeclC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputDeclC___closed__4;
static lean_once_cell_t l_Continuity_outputDeclC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputDeclC___closed__5;
static lean_once_cell_t l_Continuity_outputDeclC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputDeclC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_outputDeclC;
LEAN_EXPORT lean_object* l_Continuity_nodeC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_nodeC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_nodeC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_nodeC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_nodeC___closed__0 = (const lean_object*)&l_Continuity_nodeC___closed__0_value;
static const lean_closure_object l_Continuity_nodeC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_nodeC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_nodeC___closed__1 = (const lean_object*)&l_Continuity_nodeC___closed__1_value;
static lean_once_cell_t l_Continuity_nodeC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_nodeC___closed__2;
static lean_once_cell_t l_Continuity_nodeC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_nodeC___closed__3;
static lean_once_cell_t l_Continuity_nodeC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_nodeC___closed__4;
LEAN_EXPORT lean_object* l_Continuity_nodeC;
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__1___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_graphC___lam__2(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__2___boxed(lean_object*);
static const lean_closure_object l_Continuity_graphC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_graphC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_graphC___closed__0 = (const lean_object*)&l_Continuity_graphC___closed__0_value;
static const lean_closure_object l_Continuity_graphC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_graphC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_graphC___closed__1 = (const lean_object*)&l_Continuity_graphC___closed__1_value;
static const lean_closure_object l_Continuity_graphC___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_graphC___lam__2___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_graphC___closed__2 = (const lean_object*)&l_Continuity_graphC___closed__2_value;
static lean_once_cell_t l_Continuity_graphC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphC___closed__3;
static lean_once_cell_t l_Continuity_graphC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphC___closed__4;
static lean_once_cell_t l_Continuity_graphC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphC___closed__5;
static lean_once_cell_t l_Continuity_graphC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphC___closed__6;
static lean_once_cell_t l_Continuity_graphC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphC___closed__7;
static lean_once_cell_t l_Continuity_graphC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphC___closed__8;
static lean_once_cell_t l_Continuity_graphC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphC___closed__9;
static lean_once_cell_t l_Continuity_graphC___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphC___closed__10;
LEAN_EXPORT lean_object* l_Continuity_graphC;
LEAN_EXPORT lean_object* l_Continuity_graphOrderC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_graphOrderC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_graphOrderC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_graphOrderC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_graphOrderC___closed__0 = (const lean_object*)&l_Continuity_graphOrderC___closed__0_value;
static const lean_closure_object l_Continuity_graphOrderC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_graphOrderC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_graphOrderC___closed__1 = (const lean_object*)&l_Continuity_graphOrderC___closed__1_value;
static lean_once_cell_t l_Continuity_graphOrderC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_graphOrderC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_graphOrderC;
LEAN_EXPORT lean_object* l_Continuity_reasonC___lam__0(lean_object* v_x_1_){
_start:
{
lean_object* v_fst_2_; lean_object* v_snd_3_; lean_object* v___x_5_; uint8_t v_isShared_6_; uint8_t v_isSharedCheck_10_; 
v_fst_2_ = lean_ctor_get(v_x_1_, 0);
v_snd_3_ = lean_ctor_get(v_x_1_, 1);
v_isSharedCheck_10_ = !lean_is_exclusive(v_x_1_);
if (v_isSharedCheck_10_ == 0)
{
v___x_5_ = v_x_1_;
v_isShared_6_ = v_isSharedCheck_10_;
goto v_resetjp_4_;
}
else
{
lean_inc(v_snd_3_);
lean_inc(v_fst_2_);
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
v___x_8_ = v___x_5_;
goto v_reusejp_7_;
}
else
{
lean_object* v_reuseFailAlloc_9_; 
v_reuseFailAlloc_9_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_9_, 0, v_fst_2_);
lean_ctor_set(v_reuseFailAlloc_9_, 1, v_snd_3_);
v___x_8_ = v_reuseFailAlloc_9_;
goto v_reusejp_7_;
}
v_reusejp_7_:
{
return v___x_8_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_reasonC___lam__1(lean_object* v_r_11_){
_start:
{
lean_object* v_code_12_; lean_object* v_operands_13_; lean_object* v___x_15_; uint8_t v_isShared_16_; uint8_t v_isSharedCheck_20_; 
v_code_12_ = lean_ctor_get(v_r_11_, 0);
v_operands_13_ = lean_ctor_get(v_r_11_, 1);
v_isSharedCheck_20_ = !lean_is_exclusive(v_r_11_);
if (v_isSharedCheck_20_ == 0)
{
v___x_15_ = v_r_11_;
v_isShared_16_ = v_isSharedCheck_20_;
goto v_resetjp_14_;
}
else
{
lean_inc(v_operands_13_);
lean_inc(v_code_12_);
lean_dec(v_r_11_);
v___x_15_ = lean_box(0);
v_isShared_16_ = v_isSharedCheck_20_;
goto v_resetjp_14_;
}
v_resetjp_14_:
{
lean_object* v___x_18_; 
if (v_isShared_16_ == 0)
{
v___x_18_ = v___x_15_;
goto v_reusejp_17_;
}
else
{
lean_object* v_reuseFailAlloc_19_; 
v_reuseFailAlloc_19_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_19_, 0, v_code_12_);
lean_ctor_set(v_reuseFailAlloc_19_, 1, v_operands_13_);
v___x_18_ = v_reuseFailAlloc_19_;
goto v_reusejp_17_;
}
v_reusejp_17_:
{
return v___x_18_;
}
}
}
}
static lean_object* _init_l_Continuity_reasonC___closed__2(void){
_start:
{
lean_object* v___x_23_; lean_object* v___x_24_; 
v___x_23_ = l_Continuity_bytesC;
v___x_24_ = l_Continuity_listC___redArg(v___x_23_);
return v___x_24_;
}
}
static lean_object* _init_l_Continuity_reasonC___closed__3(void){
_start:
{
lean_object* v___x_25_; lean_object* v___x_26_; lean_object* v___x_27_; 
v___x_25_ = lean_obj_once(&l_Continuity_reasonC___closed__2, &l_Continuity_reasonC___closed__2_once, _init_l_Continuity_reasonC___closed__2);
v___x_26_ = l_Continuity_u16;
v___x_27_ = l_Continuity_pair___redArg(v___x_26_, v___x_25_);
return v___x_27_;
}
}
static lean_object* _init_l_Continuity_reasonC___closed__4(void){
_start:
{
lean_object* v___f_28_; lean_object* v___f_29_; lean_object* v___x_30_; lean_object* v___x_31_; 
v___f_28_ = ((lean_object*)(l_Continuity_reasonC___closed__1));
v___f_29_ = ((lean_object*)(l_Continuity_reasonC___closed__0));
v___x_30_ = lean_obj_once(&l_Continuity_reasonC___closed__3, &l_Continuity_reasonC___closed__3_once, _init_l_Continuity_reasonC___closed__3);
v___x_31_ = l_Continuity_imap___redArg(v___x_30_, v___f_29_, v___f_28_);
return v___x_31_;
}
}
static lean_object* _init_l_Continuity_reasonC(void){
_start:
{
lean_object* v___x_32_; 
v___x_32_ = lean_obj_once(&l_Continuity_reasonC___closed__4, &l_Continuity_reasonC___closed__4_once, _init_l_Continuity_reasonC___closed__4);
return v___x_32_;
}
}
static lean_object* _init_l_Continuity_outputKindC___closed__2(void){
_start:
{
lean_object* v___x_35_; lean_object* v___x_36_; lean_object* v___x_37_; lean_object* v___x_38_; 
v___x_35_ = ((lean_object*)(l_Continuity_outputKindC___closed__1));
v___x_36_ = ((lean_object*)(l_Continuity_outputKindC___closed__0));
v___x_37_ = lean_unsigned_to_nat(2u);
v___x_38_ = l_Continuity_enumC___redArg(v___x_37_, v___x_36_, v___x_35_);
return v___x_38_;
}
}
static lean_object* _init_l_Continuity_outputKindC(void){
_start:
{
lean_object* v___x_39_; 
v___x_39_ = lean_obj_once(&l_Continuity_outputKindC___closed__2, &l_Continuity_outputKindC___closed__2_once, _init_l_Continuity_outputKindC___closed__2);
return v___x_39_;
}
}
LEAN_EXPORT lean_object* l_Continuity_outputDeclC___lam__0(lean_object* v_x_40_){
_start:
{
lean_object* v_snd_41_; lean_object* v_snd_42_; lean_object* v_snd_43_; lean_object* v_fst_44_; lean_object* v_fst_45_; lean_object* v_fst_46_; lean_object* v_fst_47_; lean_object* v_snd_48_; lean_object* v___x_49_; uint8_t v___x_50_; 
v_snd_41_ = lean_ctor_get(v_x_40_, 1);
v_snd_42_ = lean_ctor_get(v_snd_41_, 1);
v_snd_43_ = lean_ctor_get(v_snd_42_, 1);
v_fst_44_ = lean_ctor_get(v_x_40_, 0);
v_fst_45_ = lean_ctor_get(v_snd_41_, 0);
v_fst_46_ = lean_ctor_get(v_snd_42_, 0);
v_fst_47_ = lean_ctor_get(v_snd_43_, 0);
v_snd_48_ = lean_ctor_get(v_snd_43_, 1);
lean_inc(v_snd_48_);
lean_inc(v_fst_46_);
lean_inc(v_fst_45_);
lean_inc(v_fst_44_);
v___x_49_ = lean_alloc_ctor(0, 4, 1);
lean_ctor_set(v___x_49_, 0, v_fst_44_);
lean_ctor_set(v___x_49_, 1, v_fst_45_);
lean_ctor_set(v___x_49_, 2, v_fst_46_);
lean_ctor_set(v___x_49_, 3, v_snd_48_);
v___x_50_ = lean_unbox(v_fst_47_);
lean_ctor_set_uint8(v___x_49_, sizeof(void*)*4, v___x_50_);
return v___x_49_;
}
}
LEAN_EXPORT lean_object* l_Continuity_outputDeclC___lam__0___boxed(lean_object* v_x_51_){
_start:
{
lean_object* v_res_52_; 
v_res_52_ = l_Continuity_outputDeclC___lam__0(v_x_51_);
lean_dec_ref(v_x_51_);
return v_res_52_;
}
}
LEAN_EXPORT lean_object* l_Continuity_outputDeclC___lam__1(lean_object* v_o_53_){
_start:
{
lean_object* v_configuration_54_; lean_object* v_package_55_; lean_object* v_name_56_; uint8_t v_kind_57_; lean_object* v_producer_58_; lean_object* v___x_59_; lean_object* v___x_60_; lean_object* v___x_61_; lean_object* v___x_62_; lean_object* v___x_63_; 
v_configuration_54_ = lean_ctor_get(v_o_53_, 0);
v_package_55_ = lean_ctor_get(v_o_53_, 1);
v_name_56_ = lean_ctor_get(v_o_53_, 2);
v_kind_57_ = lean_ctor_get_uint8(v_o_53_, sizeof(void*)*4);
v_producer_58_ = lean_ctor_get(v_o_53_, 3);
v___x_59_ = lean_box(v_kind_57_);
lean_inc(v_producer_58_);
v___x_60_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_60_, 0, v___x_59_);
lean_ctor_set(v___x_60_, 1, v_producer_58_);
lean_inc_ref(v_name_56_);
v___x_61_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_61_, 0, v_name_56_);
lean_ctor_set(v___x_61_, 1, v___x_60_);
lean_inc_ref(v_package_55_);
v___x_62_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_62_, 0, v_package_55_);
lean_ctor_set(v___x_62_, 1, v___x_61_);
lean_inc(v_configuration_54_);
v___x_63_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_63_, 0, v_configuration_54_);
lean_ctor_set(v___x_63_, 1, v___x_62_);
return v___x_63_;
}
}
LEAN_EXPORT lean_object* l_Continuity_outputDeclC___lam__1___boxed(lean_object* v_o_64_){
_start:
{
lean_object* v_res_65_; 
v_res_65_ = l_Continuity_outputDeclC___lam__1(v_o_64_);
lean_dec_ref(v_o_64_);
return v_res_65_;
}
}
static lean_object* _init_l_Continuity_outputDeclC___closed__2(void){
_start:
{
lean_object* v___x_68_; lean_object* v___x_69_; lean_object* v___x_70_; 
v___x_68_ = l_Continuity_u32;
v___x_69_ = l_Continuity_outputKindC;
v___x_70_ = l_Continuity_pair___redArg(v___x_69_, v___x_68_);
return v___x_70_;
}
}
static lean_object* _init_l_Continuity_outputDeclC___closed__3(void){
_start:
{
lean_object* v___x_71_; lean_object* v___x_72_; lean_object* v___x_73_; 
v___x_71_ = lean_obj_once(&l_Continuity_outputDeclC___closed__2, &l_Continuity_outputDeclC___closed__2_once, _init_l_Continuity_outputDeclC___closed__2);
v___x_72_ = l_Continuity_pathC;
v___x_73_ = l_Continuity_pair___redArg(v___x_72_, v___x_71_);
return v___x_73_;
}
}
static lean_object* _init_l_Continuity_outputDeclC___closed__4(void){
_start:
{
lean_object* v___x_74_; lean_object* v___x_75_; lean_object* v___x_76_; 
v___x_74_ = lean_obj_once(&l_Continuity_outputDeclC___closed__3, &l_Continuity_outputDeclC___closed__3_once, _init_l_Continuity_outputDeclC___closed__3);
v___x_75_ = l_Continuity_pathC;
v___x_76_ = l_Continuity_pair___redArg(v___x_75_, v___x_74_);
return v___x_76_;
}
}
static lean_object* _init_l_Continuity_outputDeclC___closed__5(void){
_start:
{
lean_object* v___x_77_; lean_object* v___x_78_; lean_object* v___x_79_; 
v___x_77_ = lean_obj_once(&l_Continuity_outputDeclC___closed__4, &l_Continuity_outputDeclC___closed__4_once, _init_l_Continuity_outputDeclC___closed__4);
v___x_78_ = l_Continuity_u32;
v___x_79_ = l_Continuity_pair___redArg(v___x_78_, v___x_77_);
return v___x_79_;
}
}
static lean_object* _init_l_Continuity_outputDeclC___closed__6(void){
_start:
{
lean_object* v___f_80_; lean_object* v___f_81_; lean_object* v___x_82_; lean_object* v___x_83_; 
v___f_80_ = ((lean_object*)(l_Continuity_outputDeclC___closed__1));
v___f_81_ = ((lean_object*)(l_Continuity_outputDeclC___closed__0));
v___x_82_ = lean_obj_once(&l_Continuity_outputDeclC___closed__5, &l_Continuity_outputDeclC___closed__5_once, _init_l_Continuity_outputDeclC___closed__5);
v___x_83_ = l_Continuity_imap___redArg(v___x_82_, v___f_81_, v___f_80_);
return v___x_83_;
}
}
static lean_object* _init_l_Continuity_outputDeclC(void){
_start:
{
lean_object* v___x_84_; 
v___x_84_ = lean_obj_once(&l_Continuity_outputDeclC___closed__6, &l_Continuity_outputDeclC___closed__6_once, _init_l_Continuity_outputDeclC___closed__6);
return v___x_84_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nodeC___lam__0(lean_object* v_x_85_){
_start:
{
lean_object* v_fst_86_; lean_object* v_snd_87_; lean_object* v___x_89_; uint8_t v_isShared_90_; uint8_t v_isSharedCheck_94_; 
v_fst_86_ = lean_ctor_get(v_x_85_, 0);
v_snd_87_ = lean_ctor_get(v_x_85_, 1);
v_isSharedCheck_94_ = !lean_is_exclusive(v_x_85_);
if (v_isSharedCheck_94_ == 0)
{
v___x_89_ = v_x_85_;
v_isShared_90_ = v_isSharedCheck_94_;
goto v_resetjp_88_;
}
else
{
lean_inc(v_snd_87_);
lean_inc(v_fst_86_);
lean_dec(v_x_85_);
v___x_89_ = lean_box(0);
v_isShared_90_ = v_isSharedCheck_94_;
goto v_resetjp_88_;
}
v_resetjp_88_:
{
lean_object* v___x_92_; 
if (v_isShared_90_ == 0)
{
v___x_92_ = v___x_89_;
goto v_reusejp_91_;
}
else
{
lean_object* v_reuseFailAlloc_93_; 
v_reuseFailAlloc_93_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_93_, 0, v_fst_86_);
lean_ctor_set(v_reuseFailAlloc_93_, 1, v_snd_87_);
v___x_92_ = v_reuseFailAlloc_93_;
goto v_reusejp_91_;
}
v_reusejp_91_:
{
return v___x_92_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_nodeC___lam__1(lean_object* v_n_95_){
_start:
{
lean_object* v_inputs_96_; lean_object* v_sources_97_; lean_object* v___x_99_; uint8_t v_isShared_100_; uint8_t v_isSharedCheck_104_; 
v_inputs_96_ = lean_ctor_get(v_n_95_, 0);
v_sources_97_ = lean_ctor_get(v_n_95_, 1);
v_isSharedCheck_104_ = !lean_is_exclusive(v_n_95_);
if (v_isSharedCheck_104_ == 0)
{
v___x_99_ = v_n_95_;
v_isShared_100_ = v_isSharedCheck_104_;
goto v_resetjp_98_;
}
else
{
lean_inc(v_sources_97_);
lean_inc(v_inputs_96_);
lean_dec(v_n_95_);
v___x_99_ = lean_box(0);
v_isShared_100_ = v_isSharedCheck_104_;
goto v_resetjp_98_;
}
v_resetjp_98_:
{
lean_object* v___x_102_; 
if (v_isShared_100_ == 0)
{
v___x_102_ = v___x_99_;
goto v_reusejp_101_;
}
else
{
lean_object* v_reuseFailAlloc_103_; 
v_reuseFailAlloc_103_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_103_, 0, v_inputs_96_);
lean_ctor_set(v_reuseFailAlloc_103_, 1, v_sources_97_);
v___x_102_ = v_reuseFailAlloc_103_;
goto v_reusejp_101_;
}
v_reusejp_101_:
{
return v___x_102_;
}
}
}
}
static lean_object* _init_l_Continuity_nodeC___closed__2(void){
_start:
{
lean_object* v___x_107_; lean_object* v___x_108_; 
v___x_107_ = l_Continuity_u32;
v___x_108_ = l_Continuity_listC___redArg(v___x_107_);
return v___x_108_;
}
}
static lean_object* _init_l_Continuity_nodeC___closed__3(void){
_start:
{
lean_object* v___x_109_; lean_object* v___x_110_; 
v___x_109_ = lean_obj_once(&l_Continuity_nodeC___closed__2, &l_Continuity_nodeC___closed__2_once, _init_l_Continuity_nodeC___closed__2);
v___x_110_ = l_Continuity_pair___redArg(v___x_109_, v___x_109_);
return v___x_110_;
}
}
static lean_object* _init_l_Continuity_nodeC___closed__4(void){
_start:
{
lean_object* v___f_111_; lean_object* v___f_112_; lean_object* v___x_113_; lean_object* v___x_114_; 
v___f_111_ = ((lean_object*)(l_Continuity_nodeC___closed__1));
v___f_112_ = ((lean_object*)(l_Continuity_nodeC___closed__0));
v___x_113_ = lean_obj_once(&l_Continuity_nodeC___closed__3, &l_Continuity_nodeC___closed__3_once, _init_l_Continuity_nodeC___closed__3);
v___x_114_ = l_Continuity_imap___redArg(v___x_113_, v___f_112_, v___f_111_);
return v___x_114_;
}
}
static lean_object* _init_l_Continuity_nodeC(void){
_start:
{
lean_object* v___x_115_; 
v___x_115_ = lean_obj_once(&l_Continuity_nodeC___closed__4, &l_Continuity_nodeC___closed__4_once, _init_l_Continuity_nodeC___closed__4);
return v___x_115_;
}
}
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__0(lean_object* v_x_116_){
_start:
{
lean_object* v_snd_117_; lean_object* v_snd_118_; lean_object* v_fst_119_; lean_object* v_fst_120_; lean_object* v_fst_121_; lean_object* v_snd_122_; lean_object* v___x_123_; 
v_snd_117_ = lean_ctor_get(v_x_116_, 1);
v_snd_118_ = lean_ctor_get(v_snd_117_, 1);
v_fst_119_ = lean_ctor_get(v_x_116_, 0);
v_fst_120_ = lean_ctor_get(v_snd_117_, 0);
v_fst_121_ = lean_ctor_get(v_snd_118_, 0);
v_snd_122_ = lean_ctor_get(v_snd_118_, 1);
lean_inc(v_snd_122_);
lean_inc(v_fst_121_);
lean_inc(v_fst_120_);
lean_inc(v_fst_119_);
v___x_123_ = lean_alloc_ctor(0, 4, 0);
lean_ctor_set(v___x_123_, 0, v_fst_119_);
lean_ctor_set(v___x_123_, 1, v_fst_120_);
lean_ctor_set(v___x_123_, 2, v_fst_121_);
lean_ctor_set(v___x_123_, 3, v_snd_122_);
return v___x_123_;
}
}
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__0___boxed(lean_object* v_x_124_){
_start:
{
lean_object* v_res_125_; 
v_res_125_ = l_Continuity_graphC___lam__0(v_x_124_);
lean_dec_ref(v_x_124_);
return v_res_125_;
}
}
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__1(lean_object* v_g_126_){
_start:
{
lean_object* v_configurations_127_; lean_object* v_outputs_128_; lean_object* v_sources_129_; lean_object* v_nodes_130_; lean_object* v___x_131_; lean_object* v___x_132_; lean_object* v___x_133_; 
v_configurations_127_ = lean_ctor_get(v_g_126_, 0);
v_outputs_128_ = lean_ctor_get(v_g_126_, 1);
v_sources_129_ = lean_ctor_get(v_g_126_, 2);
v_nodes_130_ = lean_ctor_get(v_g_126_, 3);
lean_inc_ref(v_nodes_130_);
lean_inc_ref(v_sources_129_);
v___x_131_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_131_, 0, v_sources_129_);
lean_ctor_set(v___x_131_, 1, v_nodes_130_);
lean_inc_ref(v_outputs_128_);
v___x_132_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_132_, 0, v_outputs_128_);
lean_ctor_set(v___x_132_, 1, v___x_131_);
lean_inc_ref(v_configurations_127_);
v___x_133_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_133_, 0, v_configurations_127_);
lean_ctor_set(v___x_133_, 1, v___x_132_);
return v___x_133_;
}
}
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__1___boxed(lean_object* v_g_134_){
_start:
{
lean_object* v_res_135_; 
v_res_135_ = l_Continuity_graphC___lam__1(v_g_134_);
lean_dec_ref(v_g_134_);
return v_res_135_;
}
}
LEAN_EXPORT uint8_t l_Continuity_graphC___lam__2(lean_object* v___y_136_){
_start:
{
uint8_t v___x_137_; 
v___x_137_ = 1;
return v___x_137_;
}
}
LEAN_EXPORT lean_object* l_Continuity_graphC___lam__2___boxed(lean_object* v___y_138_){
_start:
{
uint8_t v_res_139_; lean_object* v_r_140_; 
v_res_139_ = l_Continuity_graphC___lam__2(v___y_138_);
lean_dec_ref(v___y_138_);
v_r_140_ = lean_box(v_res_139_);
return v_r_140_;
}
}
static lean_object* _init_l_Continuity_graphC___closed__3(void){
_start:
{
lean_object* v___x_144_; lean_object* v___x_145_; 
v___x_144_ = l_Continuity_digestC;
v___x_145_ = l_Continuity_setC___redArg(v___x_144_);
return v___x_145_;
}
}
static lean_object* _init_l_Continuity_graphC___closed__4(void){
_start:
{
lean_object* v___x_146_; lean_object* v___x_147_; 
v___x_146_ = l_Continuity_outputDeclC;
v___x_147_ = l_Continuity_listC___redArg(v___x_146_);
return v___x_147_;
}
}
static lean_object* _init_l_Continuity_graphC___closed__5(void){
_start:
{
lean_object* v___f_148_; lean_object* v___x_149_; lean_object* v___x_150_; 
v___f_148_ = ((lean_object*)(l_Continuity_graphC___closed__2));
v___x_149_ = lean_unsigned_to_nat(4096u);
v___x_150_ = l_Continuity_blobSetC___redArg(v___x_149_, v___f_148_);
return v___x_150_;
}
}
static lean_object* _init_l_Continuity_graphC___closed__6(void){
_start:
{
lean_object* v___x_151_; lean_object* v___x_152_; 
v___x_151_ = l_Continuity_nodeC;
v___x_152_ = l_Continuity_listC___redArg(v___x_151_);
return v___x_152_;
}
}
static lean_object* _init_l_Continuity_graphC___closed__7(void){
_start:
{
lean_object* v___x_153_; lean_object* v___x_154_; lean_object* v___x_155_; 
v___x_153_ = lean_obj_once(&l_Continuity_graphC___closed__6, &l_Continuity_graphC___closed__6_once, _init_l_Continuity_graphC___closed__6);
v___x_154_ = lean_obj_once(&l_Continuity_graphC___closed__5, &l_Continuity_graphC___closed__5_once, _init_l_Continuity_graphC___closed__5);
v___x_155_ = l_Continuity_pair___redArg(v___x_154_, v___x_153_);
return v___x_155_;
}
}
static lean_object* _init_l_Continuity_graphC___closed__8(void){
_start:
{
lean_object* v___x_156_; lean_object* v___x_157_; lean_object* v___x_158_; 
v___x_156_ = lean_obj_once(&l_Continuity_graphC___closed__7, &l_Continuity_graphC___closed__7_once, _init_l_Continuity_graphC___closed__7);
v___x_157_ = lean_obj_once(&l_Continuity_graphC___closed__4, &l_Continuity_graphC___closed__4_once, _init_l_Continuity_graphC___closed__4);
v___x_158_ = l_Continuity_pair___redArg(v___x_157_, v___x_156_);
return v___x_158_;
}
}
static lean_object* _init_l_Continuity_graphC___closed__9(void){
_start:
{
lean_object* v___x_159_; lean_object* v___x_160_; lean_object* v___x_161_; 
v___x_159_ = lean_obj_once(&l_Continuity_graphC___closed__8, &l_Continuity_graphC___closed__8_once, _init_l_Continuity_graphC___closed__8);
v___x_160_ = lean_obj_once(&l_Continuity_graphC___closed__3, &l_Continuity_graphC___closed__3_once, _init_l_Continuity_graphC___closed__3);
v___x_161_ = l_Continuity_pair___redArg(v___x_160_, v___x_159_);
return v___x_161_;
}
}
static lean_object* _init_l_Continuity_graphC___closed__10(void){
_start:
{
lean_object* v___f_162_; lean_object* v___f_163_; lean_object* v___x_164_; lean_object* v___x_165_; 
v___f_162_ = ((lean_object*)(l_Continuity_graphC___closed__1));
v___f_163_ = ((lean_object*)(l_Continuity_graphC___closed__0));
v___x_164_ = lean_obj_once(&l_Continuity_graphC___closed__9, &l_Continuity_graphC___closed__9_once, _init_l_Continuity_graphC___closed__9);
v___x_165_ = l_Continuity_imap___redArg(v___x_164_, v___f_163_, v___f_162_);
return v___x_165_;
}
}
static lean_object* _init_l_Continuity_graphC(void){
_start:
{
lean_object* v___x_166_; 
v___x_166_ = lean_obj_once(&l_Continuity_graphC___closed__10, &l_Continuity_graphC___closed__10_once, _init_l_Continuity_graphC___closed__10);
return v___x_166_;
}
}
LEAN_EXPORT lean_object* l_Continuity_graphOrderC___lam__0(lean_object* v_x_167_){
_start:
{
lean_object* v_fst_168_; lean_object* v_snd_169_; lean_object* v___x_171_; uint8_t v_isShared_172_; uint8_t v_isSharedCheck_176_; 
v_fst_168_ = lean_ctor_get(v_x_167_, 0);
v_snd_169_ = lean_ctor_get(v_x_167_, 1);
v_isSharedCheck_176_ = !lean_is_exclusive(v_x_167_);
if (v_isSharedCheck_176_ == 0)
{
v___x_171_ = v_x_167_;
v_isShared_172_ = v_isSharedCheck_176_;
goto v_resetjp_170_;
}
else
{
lean_inc(v_snd_169_);
lean_inc(v_fst_168_);
lean_dec(v_x_167_);
v___x_171_ = lean_box(0);
v_isShared_172_ = v_isSharedCheck_176_;
goto v_resetjp_170_;
}
v_resetjp_170_:
{
lean_object* v___x_174_; 
if (v_isShared_172_ == 0)
{
v___x_174_ = v___x_171_;
goto v_reusejp_173_;
}
else
{
lean_object* v_reuseFailAlloc_175_; 
v_reuseFailAlloc_175_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_175_, 0, v_fst_168_);
lean_ctor_set(v_reuseFailAlloc_175_, 1, v_snd_169_);
v___x_174_ = v_reuseFailAlloc_175_;
goto v_reusejp_173_;
}
v_reusejp_173_:
{
return v___x_174_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_graphOrderC___lam__1(lean_object* v_g_177_){
_start:
{
lean_object* v_order_178_; lean_object* v_levels_179_; lean_object* v___x_181_; uint8_t v_isShared_182_; uint8_t v_isSharedCheck_186_; 
v_order_178_ = lean_ctor_get(v_g_177_, 0);
v_levels_179_ = lean_ctor_get(v_g_177_, 1);
v_isSharedCheck_186_ = !lean_is_exclusive(v_g_177_);
if (v_isSharedCheck_186_ == 0)
{
v___x_181_ = v_g_177_;
v_isShared_182_ = v_isSharedCheck_186_;
goto v_resetjp_180_;
}
else
{
lean_inc(v_levels_179_);
lean_inc(v_order_178_);
lean_dec(v_g_177_);
v___x_181_ = lean_box(0);
v_isShared_182_ = v_isSharedCheck_186_;
goto v_resetjp_180_;
}
v_resetjp_180_:
{
lean_object* v___x_184_; 
if (v_isShared_182_ == 0)
{
v___x_184_ = v___x_181_;
goto v_reusejp_183_;
}
else
{
lean_object* v_reuseFailAlloc_185_; 
v_reuseFailAlloc_185_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_185_, 0, v_order_178_);
lean_ctor_set(v_reuseFailAlloc_185_, 1, v_levels_179_);
v___x_184_ = v_reuseFailAlloc_185_;
goto v_reusejp_183_;
}
v_reusejp_183_:
{
return v___x_184_;
}
}
}
}
static lean_object* _init_l_Continuity_graphOrderC___closed__2(void){
_start:
{
lean_object* v___f_189_; lean_object* v___f_190_; lean_object* v___x_191_; lean_object* v___x_192_; 
v___f_189_ = ((lean_object*)(l_Continuity_graphOrderC___closed__1));
v___f_190_ = ((lean_object*)(l_Continuity_graphOrderC___closed__0));
v___x_191_ = lean_obj_once(&l_Continuity_nodeC___closed__3, &l_Continuity_nodeC___closed__3_once, _init_l_Continuity_nodeC___closed__3);
v___x_192_ = l_Continuity_imap___redArg(v___x_191_, v___f_190_, v___f_189_);
return v___x_192_;
}
}
static lean_object* _init_l_Continuity_graphOrderC(void){
_start:
{
lean_object* v___x_193_; 
v___x_193_ = lean_obj_once(&l_Continuity_graphOrderC___closed__2, &l_Continuity_graphOrderC___closed__2_once, _init_l_Continuity_graphOrderC___closed__2);
return v___x_193_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Data_Basic(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Graph(uint8_t builtin) {
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
res = initialize_Continuity_Data_Basic(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_reasonC = _init_l_Continuity_reasonC();
lean_mark_persistent(l_Continuity_reasonC);
l_Continuity_outputKindC = _init_l_Continuity_outputKindC();
lean_mark_persistent(l_Continuity_outputKindC);
l_Continuity_outputDeclC = _init_l_Continuity_outputDeclC();
lean_mark_persistent(l_Continuity_outputDeclC);
l_Continuity_nodeC = _init_l_Continuity_nodeC();
lean_mark_persistent(l_Continuity_nodeC);
l_Continuity_graphC = _init_l_Continuity_graphC();
lean_mark_persistent(l_Continuity_graphC);
l_Continuity_graphOrderC = _init_l_Continuity_graphOrderC();
lean_mark_persistent(l_Continuity_graphOrderC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
