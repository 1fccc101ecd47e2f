// Lean compiler output
// Module: Continuity.Kernel.Verdict
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
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_get_size(lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
lean_object* l_Continuity_Table_sort(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* l_Continuity_Table_lastComponent(lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
lean_object* lean_string_to_utf8(lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
lean_object* l_Continuity_View_distinct(lean_object*, lean_object*, lean_object*, lean_object*);
lean_object* lean_array_fget(lean_object*, lean_object*);
lean_object* lean_byte_array_size(lean_object*);
lean_object* l_Continuity_Table_find(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_append(lean_object*, lean_object*);
lean_object* l_Continuity_Table_parent(lean_object*);
lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
uint8_t l_Continuity_at8(lean_object*, lean_object*);
lean_object* l_Continuity_checkHermetic(lean_object*);
extern lean_object* l_Continuity_pathSetC;
extern lean_object* l_Continuity_u16;
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_Alts_one___redArg(lean_object*);
extern lean_object* l_Continuity_candidateC;
lean_object* l_Continuity_optionC___redArg(lean_object*);
extern lean_object* l_Continuity_u32;
lean_object* l_Continuity_Alts_cons___redArg(lean_object*, lean_object*);
extern lean_object* l_Continuity_unitC;
extern lean_object* l_Continuity_byteSetC;
lean_object* l_Continuity_sumC___redArg(lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_load(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_ran_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_ran_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_unproved_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_unproved_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_unrecorded_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_unrecorded_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_failed_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_failed_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_isSuccess(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_isSuccess___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_isDenied(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_isDenied___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Verdict_isFile(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_isFile___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_looked(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_looked___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Verdict_isIn(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_isIn___boxed(lean_object*, lean_object*);
static const lean_string_object l_Continuity_Verdict_searchPath___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 14, .m_capacity = 14, .m_length = 13, .m_data = "/bin:/usr/bin"};
static const lean_object* l_Continuity_Verdict_searchPath___closed__0 = (const lean_object*)&l_Continuity_Verdict_searchPath___closed__0_value;
static lean_once_cell_t l_Continuity_Verdict_searchPath___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Verdict_searchPath___closed__1;
static const lean_string_object l_Continuity_Verdict_searchPath___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 5, .m_capacity = 5, .m_length = 4, .m_data = "PATH"};
static const lean_object* l_Continuity_Verdict_searchPath___closed__2 = (const lean_object*)&l_Continuity_Verdict_searchPath___closed__2_value;
static lean_once_cell_t l_Continuity_Verdict_searchPath___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Verdict_searchPath___closed__3;
LEAN_EXPORT lean_object* l_Continuity_Verdict_searchPath(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_searchPath___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Verdict_searched(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_searched___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_string_object l_Continuity_Verdict_names___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = 0, .m_other = 0, .m_tag = 249}, .m_size = 7, .m_capacity = 7, .m_length = 6, .m_data = "/work/"};
static const lean_object* l_Continuity_Verdict_names___closed__0 = (const lean_object*)&l_Continuity_Verdict_names___closed__0_value;
static lean_once_cell_t l_Continuity_Verdict_names___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Verdict_names___closed__1;
LEAN_EXPORT uint8_t l_Continuity_Verdict_names(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_names___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Verdict_isEntryPoint(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_isEntryPoint___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_failureCode(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_failureCode___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Verdict_holds(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_holds___boxed(lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Verdict_failure___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Verdict_failure___closed__0 = (const lean_object*)&l_Continuity_Verdict_failure___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Verdict_failure(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_failure___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Verdict_fail___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Verdict_fail___closed__0 = (const lean_object*)&l_Continuity_Verdict_fail___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Verdict_fail(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_fail___boxed(lean_object*);
static const lean_ctor_object l_Continuity_Verdict_complete___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*2 + 0, .m_other = 2, .m_tag = 4}, .m_objs = {((lean_object*)(((size_t)(65) << 1) | 1)),((lean_object*)&l_Continuity_Verdict_failure___closed__0_value)}};
static const lean_object* l_Continuity_Verdict_complete___closed__0 = (const lean_object*)&l_Continuity_Verdict_complete___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Verdict_complete(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Verdict_complete___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Verdict_isFull(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Verdict_isFull___boxed(lean_object*);
static const lean_array_object l_Continuity_verdict___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_verdict___closed__0 = (const lean_object*)&l_Continuity_verdict___closed__0_value;
static const lean_ctor_object l_Continuity_verdict___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*3 + 0, .m_other = 3, .m_tag = 3}, .m_objs = {((lean_object*)(((size_t)(62) << 1) | 1)),((lean_object*)(((size_t)(0) << 1) | 1)),((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_verdict___closed__1 = (const lean_object*)&l_Continuity_verdict___closed__1_value;
LEAN_EXPORT lean_object* l_Continuity_verdict(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_verdict___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decideVerdict(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toVerdict(lean_object*);
static const lean_ctor_object l_Continuity_ofVerdict___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofVerdict___closed__0 = (const lean_object*)&l_Continuity_ofVerdict___closed__0_value;
static const lean_ctor_object l_Continuity_ofVerdict___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofVerdict___closed__1 = (const lean_object*)&l_Continuity_ofVerdict___closed__1_value;
static const lean_ctor_object l_Continuity_ofVerdict___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofVerdict___closed__1_value)}};
static const lean_object* l_Continuity_ofVerdict___closed__2 = (const lean_object*)&l_Continuity_ofVerdict___closed__2_value;
static const lean_ctor_object l_Continuity_ofVerdict___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofVerdict___closed__2_value)}};
static const lean_object* l_Continuity_ofVerdict___closed__3 = (const lean_object*)&l_Continuity_ofVerdict___closed__3_value;
LEAN_EXPORT lean_object* l_Continuity_ofVerdict(lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__3_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__5_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_verdictC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__0;
static lean_once_cell_t l_Continuity_verdictC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__1;
static lean_once_cell_t l_Continuity_verdictC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__2;
static lean_once_cell_t l_Continuity_verdictC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__3;
static lean_once_cell_t l_Continuity_verdictC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__4;
static lean_once_cell_t l_Continuity_verdictC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__5;
static lean_once_cell_t l_Continuity_verdictC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__6;
static lean_once_cell_t l_Continuity_verdictC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__7;
static lean_once_cell_t l_Continuity_verdictC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__8;
static lean_once_cell_t l_Continuity_verdictC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__9;
static lean_once_cell_t l_Continuity_verdictC___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__10;
static const lean_closure_object l_Continuity_verdictC___closed__11_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toVerdict, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_verdictC___closed__11 = (const lean_object*)&l_Continuity_verdictC___closed__11_value;
static const lean_closure_object l_Continuity_verdictC___closed__12_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofVerdict, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_verdictC___closed__12 = (const lean_object*)&l_Continuity_verdictC___closed__12_value;
static lean_once_cell_t l_Continuity_verdictC___closed__13_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_verdictC___closed__13;
LEAN_EXPORT lean_object* l_Continuity_verdictC;
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorIdx(lean_object* v_x_1_){
_start:
{
switch(lean_obj_tag(v_x_1_))
{
case 0:
{
lean_object* v___x_2_; 
v___x_2_ = lean_unsigned_to_nat(0u);
return v___x_2_;
}
case 1:
{
lean_object* v___x_3_; 
v___x_3_ = lean_unsigned_to_nat(1u);
return v___x_3_;
}
case 2:
{
lean_object* v___x_4_; 
v___x_4_ = lean_unsigned_to_nat(2u);
return v___x_4_;
}
case 3:
{
lean_object* v___x_5_; 
v___x_5_ = lean_unsigned_to_nat(3u);
return v___x_5_;
}
default: 
{
lean_object* v___x_6_; 
v___x_6_ = lean_unsigned_to_nat(4u);
return v___x_6_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorIdx___boxed(lean_object* v_x_7_){
_start:
{
lean_object* v_res_8_; 
v_res_8_ = l_Continuity_Verdict_ctorIdx(v_x_7_);
lean_dec(v_x_7_);
return v_res_8_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorElim___redArg(lean_object* v_t_9_, lean_object* v_k_10_){
_start:
{
switch(lean_obj_tag(v_t_9_))
{
case 1:
{
lean_object* v_open___11_; lean_object* v___x_12_; 
v_open___11_ = lean_ctor_get(v_t_9_, 0);
lean_inc_ref(v_open___11_);
lean_dec_ref_known(v_t_9_, 1);
v___x_12_ = lean_apply_1(v_k_10_, v_open___11_);
return v___x_12_;
}
case 3:
{
lean_object* v_code_13_; lean_object* v_event_14_; lean_object* v_candidate_15_; lean_object* v___x_16_; 
v_code_13_ = lean_ctor_get(v_t_9_, 0);
lean_inc(v_code_13_);
v_event_14_ = lean_ctor_get(v_t_9_, 1);
lean_inc(v_event_14_);
v_candidate_15_ = lean_ctor_get(v_t_9_, 2);
lean_inc(v_candidate_15_);
lean_dec_ref_known(v_t_9_, 3);
v___x_16_ = lean_apply_3(v_k_10_, v_code_13_, v_event_14_, v_candidate_15_);
return v___x_16_;
}
case 4:
{
lean_object* v_code_17_; lean_object* v_lookedFor_18_; lean_object* v___x_19_; 
v_code_17_ = lean_ctor_get(v_t_9_, 0);
lean_inc(v_code_17_);
v_lookedFor_18_ = lean_ctor_get(v_t_9_, 1);
lean_inc_ref(v_lookedFor_18_);
lean_dec_ref_known(v_t_9_, 2);
v___x_19_ = lean_apply_2(v_k_10_, v_code_17_, v_lookedFor_18_);
return v___x_19_;
}
default: 
{
lean_dec(v_t_9_);
return v_k_10_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorElim(lean_object* v_motive_20_, lean_object* v_ctorIdx_21_, lean_object* v_t_22_, lean_object* v_h_23_, lean_object* v_k_24_){
_start:
{
lean_object* v___x_25_; 
v___x_25_ = l_Continuity_Verdict_ctorElim___redArg(v_t_22_, v_k_24_);
return v___x_25_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_ctorElim___boxed(lean_object* v_motive_26_, lean_object* v_ctorIdx_27_, lean_object* v_t_28_, lean_object* v_h_29_, lean_object* v_k_30_){
_start:
{
lean_object* v_res_31_; 
v_res_31_ = l_Continuity_Verdict_ctorElim(v_motive_26_, v_ctorIdx_27_, v_t_28_, v_h_29_, v_k_30_);
lean_dec(v_ctorIdx_27_);
return v_res_31_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_ran_elim___redArg(lean_object* v_t_32_, lean_object* v_ran_33_){
_start:
{
lean_object* v___x_34_; 
v___x_34_ = l_Continuity_Verdict_ctorElim___redArg(v_t_32_, v_ran_33_);
return v___x_34_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_ran_elim(lean_object* v_motive_35_, lean_object* v_t_36_, lean_object* v_h_37_, lean_object* v_ran_38_){
_start:
{
lean_object* v___x_39_; 
v___x_39_ = l_Continuity_Verdict_ctorElim___redArg(v_t_36_, v_ran_38_);
return v___x_39_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_unproved_elim___redArg(lean_object* v_t_40_, lean_object* v_unproved_41_){
_start:
{
lean_object* v___x_42_; 
v___x_42_ = l_Continuity_Verdict_ctorElim___redArg(v_t_40_, v_unproved_41_);
return v___x_42_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_unproved_elim(lean_object* v_motive_43_, lean_object* v_t_44_, lean_object* v_h_45_, lean_object* v_unproved_46_){
_start:
{
lean_object* v___x_47_; 
v___x_47_ = l_Continuity_Verdict_ctorElim___redArg(v_t_44_, v_unproved_46_);
return v___x_47_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_unrecorded_elim___redArg(lean_object* v_t_48_, lean_object* v_unrecorded_49_){
_start:
{
lean_object* v___x_50_; 
v___x_50_ = l_Continuity_Verdict_ctorElim___redArg(v_t_48_, v_unrecorded_49_);
return v___x_50_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_unrecorded_elim(lean_object* v_motive_51_, lean_object* v_t_52_, lean_object* v_h_53_, lean_object* v_unrecorded_54_){
_start:
{
lean_object* v___x_55_; 
v___x_55_ = l_Continuity_Verdict_ctorElim___redArg(v_t_52_, v_unrecorded_54_);
return v___x_55_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_refused_elim___redArg(lean_object* v_t_56_, lean_object* v_refused_57_){
_start:
{
lean_object* v___x_58_; 
v___x_58_ = l_Continuity_Verdict_ctorElim___redArg(v_t_56_, v_refused_57_);
return v___x_58_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_refused_elim(lean_object* v_motive_59_, lean_object* v_t_60_, lean_object* v_h_61_, lean_object* v_refused_62_){
_start:
{
lean_object* v___x_63_; 
v___x_63_ = l_Continuity_Verdict_ctorElim___redArg(v_t_60_, v_refused_62_);
return v___x_63_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_failed_elim___redArg(lean_object* v_t_64_, lean_object* v_failed_65_){
_start:
{
lean_object* v___x_66_; 
v___x_66_ = l_Continuity_Verdict_ctorElim___redArg(v_t_64_, v_failed_65_);
return v___x_66_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_failed_elim(lean_object* v_motive_67_, lean_object* v_t_68_, lean_object* v_h_69_, lean_object* v_failed_70_){
_start:
{
lean_object* v___x_71_; 
v___x_71_ = l_Continuity_Verdict_ctorElim___redArg(v_t_68_, v_failed_70_);
return v___x_71_;
}
}
LEAN_EXPORT uint8_t l_Continuity_isSuccess(lean_object* v_s_72_){
_start:
{
if (lean_obj_tag(v_s_72_) == 0)
{
uint8_t v_code_73_; uint8_t v___x_74_; uint8_t v___x_75_; 
v_code_73_ = lean_ctor_get_uint8(v_s_72_, 0);
v___x_74_ = 0;
v___x_75_ = lean_uint8_dec_eq(v_code_73_, v___x_74_);
if (v___x_75_ == 0)
{
uint8_t v___x_76_; 
v___x_76_ = 0;
return v___x_76_;
}
else
{
uint8_t v___x_77_; 
v___x_77_ = 1;
return v___x_77_;
}
}
else
{
uint8_t v___x_78_; 
v___x_78_ = 0;
return v___x_78_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_isSuccess___boxed(lean_object* v_s_79_){
_start:
{
uint8_t v_res_80_; lean_object* v_r_81_; 
v_res_80_ = l_Continuity_isSuccess(v_s_79_);
lean_dec(v_s_79_);
v_r_81_ = lean_box(v_res_80_);
return v_r_81_;
}
}
LEAN_EXPORT uint8_t l_Continuity_isDenied(uint8_t v_k_82_){
_start:
{
if (v_k_82_ == 7)
{
uint8_t v___x_83_; 
v___x_83_ = 1;
return v___x_83_;
}
else
{
uint8_t v___x_84_; 
v___x_84_ = 0;
return v___x_84_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_isDenied___boxed(lean_object* v_k_85_){
_start:
{
uint8_t v_k_boxed_86_; uint8_t v_res_87_; lean_object* v_r_88_; 
v_k_boxed_86_ = lean_unbox(v_k_85_);
v_res_87_ = l_Continuity_isDenied(v_k_boxed_86_);
v_r_88_ = lean_box(v_res_87_);
return v_r_88_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Verdict_isFile(lean_object* v_c_89_){
_start:
{
if (lean_obj_tag(v_c_89_) == 1)
{
uint8_t v___x_90_; 
v___x_90_ = 1;
return v___x_90_;
}
else
{
uint8_t v___x_91_; 
v___x_91_ = 0;
return v___x_91_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_isFile___boxed(lean_object* v_c_92_){
_start:
{
uint8_t v_res_93_; lean_object* v_r_94_; 
v_res_93_ = l_Continuity_Verdict_isFile(v_c_92_);
lean_dec(v_c_92_);
v_r_94_ = lean_box(v_res_93_);
return v_r_94_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_looked(lean_object* v_es_95_, lean_object* v_x_96_, lean_object* v_x_97_, lean_object* v_x_98_, lean_object* v_x_99_){
_start:
{
lean_object* v_zero_100_; uint8_t v_isZero_101_; 
v_zero_100_ = lean_unsigned_to_nat(0u);
v_isZero_101_ = lean_nat_dec_eq(v_x_96_, v_zero_100_);
if (v_isZero_101_ == 1)
{
lean_object* v___x_102_; lean_object* v___x_103_; lean_object* v___x_104_; 
lean_dec(v_x_97_);
lean_dec(v_x_96_);
v___x_102_ = l_Continuity_Table_sort(v_x_98_);
v___x_103_ = l_Continuity_Table_sort(v_x_99_);
v___x_104_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_104_, 0, v___x_102_);
lean_ctor_set(v___x_104_, 1, v___x_103_);
return v___x_104_;
}
else
{
lean_object* v___x_105_; uint8_t v___x_106_; 
v___x_105_ = lean_array_get_size(v_es_95_);
v___x_106_ = lean_nat_dec_lt(v_x_97_, v___x_105_);
if (v___x_106_ == 0)
{
lean_object* v___x_107_; lean_object* v___x_108_; lean_object* v___x_109_; 
lean_dec(v_x_97_);
lean_dec(v_x_96_);
v___x_107_ = l_Continuity_Table_sort(v_x_98_);
v___x_108_ = l_Continuity_Table_sort(v_x_99_);
v___x_109_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_109_, 0, v___x_107_);
lean_ctor_set(v___x_109_, 1, v___x_108_);
return v___x_109_;
}
else
{
lean_object* v_e_110_; uint8_t v_kind_111_; lean_object* v_path_112_; lean_object* v_one_113_; lean_object* v_n_114_; 
v_e_110_ = lean_array_fget_borrowed(v_es_95_, v_x_97_);
v_kind_111_ = lean_ctor_get_uint8(v_e_110_, sizeof(void*)*2);
v_path_112_ = lean_ctor_get(v_e_110_, 0);
v_one_113_ = lean_unsigned_to_nat(1u);
v_n_114_ = lean_nat_sub(v_x_96_, v_one_113_);
lean_dec(v_x_96_);
switch(v_kind_111_)
{
case 1:
{
lean_object* v___x_127_; lean_object* v___x_128_; lean_object* v___x_129_; lean_object* v___x_130_; 
v___x_127_ = lean_nat_add(v_x_97_, v_one_113_);
lean_dec(v_x_97_);
v___x_128_ = lean_box(0);
lean_inc_ref(v_path_112_);
v___x_129_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_129_, 0, v_path_112_);
lean_ctor_set(v___x_129_, 1, v___x_128_);
v___x_130_ = lean_array_push(v_x_98_, v___x_129_);
v_x_96_ = v_n_114_;
v_x_97_ = v___x_127_;
v_x_98_ = v___x_130_;
goto _start;
}
case 0:
{
goto v___jp_115_;
}
case 4:
{
goto v___jp_115_;
}
case 5:
{
goto v___jp_115_;
}
default: 
{
lean_object* v___x_132_; 
v___x_132_ = lean_nat_add(v_x_97_, v_one_113_);
lean_dec(v_x_97_);
v_x_96_ = v_n_114_;
v_x_97_ = v___x_132_;
goto _start;
}
}
v___jp_115_:
{
lean_object* v_path_116_; lean_object* v_claim_117_; uint8_t v___x_118_; 
v_path_116_ = lean_ctor_get(v_e_110_, 0);
v_claim_117_ = lean_ctor_get(v_e_110_, 1);
v___x_118_ = l_Continuity_Verdict_isFile(v_claim_117_);
if (v___x_118_ == 0)
{
lean_object* v___x_119_; 
v___x_119_ = lean_nat_add(v_x_97_, v_one_113_);
lean_dec(v_x_97_);
v_x_96_ = v_n_114_;
v_x_97_ = v___x_119_;
goto _start;
}
else
{
lean_object* v___x_121_; lean_object* v___x_122_; lean_object* v___x_123_; lean_object* v___x_124_; lean_object* v___x_125_; 
v___x_121_ = lean_nat_add(v_x_97_, v_one_113_);
lean_dec(v_x_97_);
v___x_122_ = l_Continuity_Table_lastComponent(v_path_116_);
v___x_123_ = lean_box(0);
v___x_124_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_124_, 0, v___x_122_);
lean_ctor_set(v___x_124_, 1, v___x_123_);
v___x_125_ = lean_array_push(v_x_99_, v___x_124_);
v_x_96_ = v_n_114_;
v_x_97_ = v___x_121_;
v_x_99_ = v___x_125_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_looked___boxed(lean_object* v_es_134_, lean_object* v_x_135_, lean_object* v_x_136_, lean_object* v_x_137_, lean_object* v_x_138_){
_start:
{
lean_object* v_res_139_; 
v_res_139_ = l_Continuity_Verdict_looked(v_es_134_, v_x_135_, v_x_136_, v_x_137_, v_x_138_);
lean_dec_ref(v_es_134_);
return v_res_139_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Verdict_isIn(lean_object* v_t_140_, lean_object* v_p_141_){
_start:
{
lean_object* v___x_142_; lean_object* v___x_143_; 
v___x_142_ = lean_byte_array_size(v_p_141_);
v___x_143_ = l_Continuity_Table_find(v_t_140_, v_p_141_, v___x_142_);
if (lean_obj_tag(v___x_143_) == 0)
{
uint8_t v___x_144_; 
v___x_144_ = 0;
return v___x_144_;
}
else
{
uint8_t v___x_145_; 
lean_dec_ref_known(v___x_143_, 1);
v___x_145_ = 1;
return v___x_145_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_isIn___boxed(lean_object* v_t_146_, lean_object* v_p_147_){
_start:
{
uint8_t v_res_148_; lean_object* v_r_149_; 
v_res_148_ = l_Continuity_Verdict_isIn(v_t_146_, v_p_147_);
lean_dec_ref(v_p_147_);
lean_dec_ref(v_t_146_);
v_r_149_ = lean_box(v_res_148_);
return v_r_149_;
}
}
static lean_object* _init_l_Continuity_Verdict_searchPath___closed__1(void){
_start:
{
lean_object* v___x_151_; lean_object* v___x_152_; 
v___x_151_ = ((lean_object*)(l_Continuity_Verdict_searchPath___closed__0));
v___x_152_ = lean_string_to_utf8(v___x_151_);
return v___x_152_;
}
}
static lean_object* _init_l_Continuity_Verdict_searchPath___closed__3(void){
_start:
{
lean_object* v___x_154_; lean_object* v___x_155_; 
v___x_154_ = ((lean_object*)(l_Continuity_Verdict_searchPath___closed__2));
v___x_155_ = lean_string_to_utf8(v___x_154_);
return v___x_155_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_searchPath(lean_object* v_env_156_, lean_object* v_x_157_, lean_object* v_x_158_){
_start:
{
lean_object* v_zero_159_; uint8_t v_isZero_160_; 
v_zero_159_ = lean_unsigned_to_nat(0u);
v_isZero_160_ = lean_nat_dec_eq(v_x_157_, v_zero_159_);
if (v_isZero_160_ == 1)
{
lean_object* v___x_161_; 
lean_dec(v_x_158_);
lean_dec(v_x_157_);
v___x_161_ = lean_obj_once(&l_Continuity_Verdict_searchPath___closed__1, &l_Continuity_Verdict_searchPath___closed__1_once, _init_l_Continuity_Verdict_searchPath___closed__1);
return v___x_161_;
}
else
{
lean_object* v___x_162_; uint8_t v___x_163_; 
v___x_162_ = lean_array_get_size(v_env_156_);
v___x_163_ = lean_nat_dec_lt(v_x_158_, v___x_162_);
if (v___x_163_ == 0)
{
lean_object* v___x_164_; 
lean_dec(v_x_158_);
lean_dec(v_x_157_);
v___x_164_ = lean_obj_once(&l_Continuity_Verdict_searchPath___closed__1, &l_Continuity_Verdict_searchPath___closed__1_once, _init_l_Continuity_Verdict_searchPath___closed__1);
return v___x_164_;
}
else
{
lean_object* v___x_165_; lean_object* v_fst_166_; lean_object* v_snd_167_; lean_object* v___x_168_; uint8_t v___x_169_; 
v___x_165_ = lean_array_fget_borrowed(v_env_156_, v_x_158_);
v_fst_166_ = lean_ctor_get(v___x_165_, 0);
v_snd_167_ = lean_ctor_get(v___x_165_, 1);
v___x_168_ = lean_obj_once(&l_Continuity_Verdict_searchPath___closed__3, &l_Continuity_Verdict_searchPath___closed__3_once, _init_l_Continuity_Verdict_searchPath___closed__3);
v___x_169_ = l_Continuity_eqBytes(v_fst_166_, v___x_168_);
if (v___x_169_ == 0)
{
lean_object* v_one_170_; lean_object* v_n_171_; lean_object* v___x_172_; 
v_one_170_ = lean_unsigned_to_nat(1u);
v_n_171_ = lean_nat_sub(v_x_157_, v_one_170_);
lean_dec(v_x_157_);
v___x_172_ = lean_nat_add(v_x_158_, v_one_170_);
lean_dec(v_x_158_);
v_x_157_ = v_n_171_;
v_x_158_ = v___x_172_;
goto _start;
}
else
{
lean_dec(v_x_158_);
lean_dec(v_x_157_);
lean_inc(v_snd_167_);
return v_snd_167_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_searchPath___boxed(lean_object* v_env_174_, lean_object* v_x_175_, lean_object* v_x_176_){
_start:
{
lean_object* v_res_177_; 
v_res_177_ = l_Continuity_Verdict_searchPath(v_env_174_, v_x_175_, v_x_176_);
lean_dec_ref(v_env_174_);
return v_res_177_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Verdict_searched(lean_object* v_path_178_, lean_object* v_folder_179_, lean_object* v_x_180_, lean_object* v_x_181_, lean_object* v_x_182_){
_start:
{
lean_object* v_zero_183_; uint8_t v_isZero_184_; 
v_zero_183_ = lean_unsigned_to_nat(0u);
v_isZero_184_ = lean_nat_dec_eq(v_x_180_, v_zero_183_);
if (v_isZero_184_ == 1)
{
uint8_t v___x_185_; 
lean_dec(v_x_182_);
lean_dec(v_x_181_);
lean_dec(v_x_180_);
v___x_185_ = 0;
return v___x_185_;
}
else
{
lean_object* v___x_186_; uint8_t v___x_187_; 
v___x_186_ = lean_byte_array_size(v_path_178_);
v___x_187_ = lean_nat_dec_lt(v_x_181_, v___x_186_);
if (v___x_187_ == 0)
{
lean_object* v___x_188_; lean_object* v___x_189_; uint8_t v___x_190_; 
lean_dec(v_x_180_);
v___x_188_ = lean_nat_sub(v_x_181_, v_x_182_);
lean_dec(v_x_181_);
v___x_189_ = l_Continuity_slice(v_path_178_, v_x_182_, v___x_188_);
v___x_190_ = l_Continuity_eqBytes(v___x_189_, v_folder_179_);
lean_dec_ref(v___x_189_);
return v___x_190_;
}
else
{
lean_object* v_one_191_; lean_object* v_n_192_; uint8_t v___x_193_; uint8_t v___x_194_; uint8_t v___x_195_; 
v_one_191_ = lean_unsigned_to_nat(1u);
v_n_192_ = lean_nat_sub(v_x_180_, v_one_191_);
lean_dec(v_x_180_);
v___x_193_ = l_Continuity_at8(v_path_178_, v_x_181_);
v___x_194_ = 58;
v___x_195_ = lean_uint8_dec_eq(v___x_193_, v___x_194_);
if (v___x_195_ == 0)
{
lean_object* v___x_196_; 
v___x_196_ = lean_nat_add(v_x_181_, v_one_191_);
lean_dec(v_x_181_);
v_x_180_ = v_n_192_;
v_x_181_ = v___x_196_;
goto _start;
}
else
{
lean_object* v___x_198_; lean_object* v___x_199_; uint8_t v___x_200_; 
v___x_198_ = lean_nat_sub(v_x_181_, v_x_182_);
v___x_199_ = l_Continuity_slice(v_path_178_, v_x_182_, v___x_198_);
v___x_200_ = l_Continuity_eqBytes(v___x_199_, v_folder_179_);
lean_dec_ref(v___x_199_);
if (v___x_200_ == 0)
{
lean_object* v___x_201_; 
v___x_201_ = lean_nat_add(v_x_181_, v_one_191_);
lean_dec(v_x_181_);
lean_inc(v___x_201_);
v_x_180_ = v_n_192_;
v_x_181_ = v___x_201_;
v_x_182_ = v___x_201_;
goto _start;
}
else
{
lean_dec(v_n_192_);
lean_dec(v_x_181_);
return v___x_200_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_searched___boxed(lean_object* v_path_203_, lean_object* v_folder_204_, lean_object* v_x_205_, lean_object* v_x_206_, lean_object* v_x_207_){
_start:
{
uint8_t v_res_208_; lean_object* v_r_209_; 
v_res_208_ = l_Continuity_Verdict_searched(v_path_203_, v_folder_204_, v_x_205_, v_x_206_, v_x_207_);
lean_dec_ref(v_folder_204_);
lean_dec_ref(v_path_203_);
v_r_209_ = lean_box(v_res_208_);
return v_r_209_;
}
}
static lean_object* _init_l_Continuity_Verdict_names___closed__1(void){
_start:
{
lean_object* v___x_211_; lean_object* v___x_212_; 
v___x_211_ = ((lean_object*)(l_Continuity_Verdict_names___closed__0));
v___x_212_ = lean_string_to_utf8(v___x_211_);
return v___x_212_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Verdict_names(lean_object* v_c_213_, lean_object* v_path_214_){
_start:
{
lean_object* v_miss_215_; lean_object* v_what_216_; lean_object* v_p_218_; 
v_miss_215_ = lean_ctor_get(v_c_213_, 0);
v_what_216_ = lean_ctor_get(v_c_213_, 1);
if (lean_obj_tag(v_what_216_) == 2)
{
lean_object* v_path_222_; lean_object* v___x_223_; lean_object* v___x_224_; uint8_t v___x_225_; 
v_path_222_ = lean_ctor_get(v_what_216_, 1);
v___x_223_ = l_Continuity_Table_lastComponent(v_miss_215_);
v___x_224_ = l_Continuity_Table_lastComponent(v_path_222_);
v___x_225_ = l_Continuity_eqBytes(v___x_223_, v___x_224_);
lean_dec_ref(v___x_224_);
lean_dec_ref(v___x_223_);
if (v___x_225_ == 0)
{
return v___x_225_;
}
else
{
lean_object* v___x_226_; lean_object* v___x_227_; lean_object* v___x_228_; lean_object* v___x_229_; lean_object* v___x_230_; uint8_t v___x_231_; 
v___x_226_ = l_Continuity_Table_parent(v_miss_215_);
v___x_227_ = lean_byte_array_size(v_path_214_);
v___x_228_ = lean_unsigned_to_nat(1u);
v___x_229_ = lean_nat_add(v___x_227_, v___x_228_);
v___x_230_ = lean_unsigned_to_nat(0u);
v___x_231_ = l_Continuity_Verdict_searched(v_path_214_, v___x_226_, v___x_229_, v___x_230_, v___x_230_);
lean_dec_ref(v___x_226_);
return v___x_231_;
}
}
else
{
lean_object* v_path_232_; 
v_path_232_ = lean_ctor_get(v_what_216_, 0);
v_p_218_ = v_path_232_;
goto v___jp_217_;
}
v___jp_217_:
{
lean_object* v___x_219_; lean_object* v___x_220_; uint8_t v___x_221_; 
v___x_219_ = lean_obj_once(&l_Continuity_Verdict_names___closed__1, &l_Continuity_Verdict_names___closed__1_once, _init_l_Continuity_Verdict_names___closed__1);
v___x_220_ = l_Continuity_append(v___x_219_, v_p_218_);
v___x_221_ = l_Continuity_eqBytes(v_miss_215_, v___x_220_);
lean_dec_ref(v___x_220_);
return v___x_221_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_names___boxed(lean_object* v_c_233_, lean_object* v_path_234_){
_start:
{
uint8_t v_res_235_; lean_object* v_r_236_; 
v_res_235_ = l_Continuity_Verdict_names(v_c_233_, v_path_234_);
lean_dec_ref(v_path_234_);
lean_dec_ref(v_c_233_);
v_r_236_ = lean_box(v_res_235_);
return v_r_236_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Verdict_isEntryPoint(lean_object* v_c_237_){
_start:
{
lean_object* v_what_238_; 
v_what_238_ = lean_ctor_get(v_c_237_, 1);
if (lean_obj_tag(v_what_238_) == 2)
{
uint8_t v___x_239_; 
v___x_239_ = 1;
return v___x_239_;
}
else
{
uint8_t v___x_240_; 
v___x_240_ = 0;
return v___x_240_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_isEntryPoint___boxed(lean_object* v_c_241_){
_start:
{
uint8_t v_res_242_; lean_object* v_r_243_; 
v_res_242_ = l_Continuity_Verdict_isEntryPoint(v_c_241_);
lean_dec_ref(v_c_241_);
v_r_243_ = lean_box(v_res_242_);
return v_r_243_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_failureCode(lean_object* v_s_244_){
_start:
{
switch(lean_obj_tag(v_s_244_))
{
case 0:
{
lean_object* v___x_245_; 
v___x_245_ = lean_unsigned_to_nat(66u);
return v___x_245_;
}
case 1:
{
lean_object* v___x_246_; 
v___x_246_ = lean_unsigned_to_nat(67u);
return v___x_246_;
}
case 2:
{
lean_object* v___x_247_; 
v___x_247_ = lean_unsigned_to_nat(68u);
return v___x_247_;
}
default: 
{
lean_object* v___x_248_; 
v___x_248_ = lean_unsigned_to_nat(69u);
return v___x_248_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_failureCode___boxed(lean_object* v_s_249_){
_start:
{
lean_object* v_res_250_; 
v_res_250_ = l_Continuity_Verdict_failureCode(v_s_249_);
lean_dec(v_s_249_);
return v_res_250_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Verdict_holds(lean_object* v_l_251_, lean_object* v_c_252_, lean_object* v_path_253_){
_start:
{
lean_object* v_misses_254_; lean_object* v_miss_255_; uint8_t v___x_256_; 
v_misses_254_ = lean_ctor_get(v_l_251_, 0);
v_miss_255_ = lean_ctor_get(v_c_252_, 0);
v___x_256_ = l_Continuity_Verdict_isIn(v_misses_254_, v_miss_255_);
if (v___x_256_ == 0)
{
return v___x_256_;
}
else
{
uint8_t v___x_257_; 
v___x_257_ = l_Continuity_Verdict_names(v_c_252_, v_path_253_);
return v___x_257_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_holds___boxed(lean_object* v_l_258_, lean_object* v_c_259_, lean_object* v_path_260_){
_start:
{
uint8_t v_res_261_; lean_object* v_r_262_; 
v_res_261_ = l_Continuity_Verdict_holds(v_l_258_, v_c_259_, v_path_260_);
lean_dec_ref(v_path_260_);
lean_dec_ref(v_c_259_);
lean_dec_ref(v_l_258_);
v_r_262_ = lean_box(v_res_261_);
return v_r_262_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_failure(lean_object* v_r_265_, lean_object* v_l_266_, lean_object* v_path_267_, lean_object* v_x_268_, lean_object* v_x_269_, lean_object* v_x_270_){
_start:
{
lean_object* v_zero_271_; uint8_t v_isZero_272_; 
v_zero_271_ = lean_unsigned_to_nat(0u);
v_isZero_272_ = lean_nat_dec_eq(v_x_268_, v_zero_271_);
if (v_isZero_272_ == 1)
{
lean_object* v_status_273_; lean_object* v_s_274_; lean_object* v___x_275_; lean_object* v___x_276_; lean_object* v___x_277_; lean_object* v___x_278_; lean_object* v___x_279_; 
lean_dec(v_x_269_);
lean_dec(v_x_268_);
v_status_273_ = lean_ctor_get(v_r_265_, 5);
v_s_274_ = l_Continuity_Table_sort(v_x_270_);
v___x_275_ = l_Continuity_Verdict_failureCode(v_status_273_);
v___x_276_ = lean_array_get_size(v_s_274_);
v___x_277_ = ((lean_object*)(l_Continuity_Verdict_failure___closed__0));
v___x_278_ = l_Continuity_View_distinct(v_s_274_, v___x_276_, v_zero_271_, v___x_277_);
lean_dec_ref(v_s_274_);
v___x_279_ = lean_alloc_ctor(4, 2, 0);
lean_ctor_set(v___x_279_, 0, v___x_275_);
lean_ctor_set(v___x_279_, 1, v___x_278_);
return v___x_279_;
}
else
{
lean_object* v_candidates_280_; lean_object* v_status_281_; lean_object* v___x_282_; uint8_t v___x_283_; 
v_candidates_280_ = lean_ctor_get(v_r_265_, 4);
v_status_281_ = lean_ctor_get(v_r_265_, 5);
v___x_282_ = lean_array_get_size(v_candidates_280_);
v___x_283_ = lean_nat_dec_lt(v_x_269_, v___x_282_);
if (v___x_283_ == 0)
{
lean_object* v_s_284_; lean_object* v___x_285_; lean_object* v___x_286_; lean_object* v___x_287_; lean_object* v___x_288_; lean_object* v___x_289_; 
lean_dec(v_x_269_);
lean_dec(v_x_268_);
v_s_284_ = l_Continuity_Table_sort(v_x_270_);
v___x_285_ = l_Continuity_Verdict_failureCode(v_status_281_);
v___x_286_ = lean_array_get_size(v_s_284_);
v___x_287_ = ((lean_object*)(l_Continuity_Verdict_failure___closed__0));
v___x_288_ = l_Continuity_View_distinct(v_s_284_, v___x_286_, v_zero_271_, v___x_287_);
lean_dec_ref(v_s_284_);
v___x_289_ = lean_alloc_ctor(4, 2, 0);
lean_ctor_set(v___x_289_, 0, v___x_285_);
lean_ctor_set(v___x_289_, 1, v___x_288_);
return v___x_289_;
}
else
{
lean_object* v_one_290_; lean_object* v_n_291_; lean_object* v_c_292_; lean_object* v___y_294_; uint8_t v___x_298_; 
v_one_290_ = lean_unsigned_to_nat(1u);
v_n_291_ = lean_nat_sub(v_x_268_, v_one_290_);
lean_dec(v_x_268_);
v_c_292_ = lean_array_fget(v_candidates_280_, v_x_269_);
v___x_298_ = l_Continuity_Verdict_holds(v_l_266_, v_c_292_, v_path_267_);
if (v___x_298_ == 0)
{
lean_object* v___x_299_; 
lean_dec(v_c_292_);
v___x_299_ = lean_nat_add(v_x_269_, v_one_290_);
lean_dec(v_x_269_);
v_x_268_ = v_n_291_;
v_x_269_ = v___x_299_;
goto _start;
}
else
{
lean_object* v_found_301_; lean_object* v_miss_302_; lean_object* v___x_303_; uint8_t v___x_304_; 
v_found_301_ = lean_ctor_get(v_l_266_, 1);
v_miss_302_ = lean_ctor_get(v_c_292_, 0);
v___x_303_ = l_Continuity_Table_lastComponent(v_miss_302_);
v___x_304_ = l_Continuity_Verdict_isIn(v_found_301_, v___x_303_);
lean_dec_ref(v___x_303_);
if (v___x_304_ == 0)
{
uint8_t v___x_305_; 
lean_dec(v_n_291_);
lean_dec_ref(v_x_270_);
lean_dec(v_x_269_);
v___x_305_ = l_Continuity_Verdict_isEntryPoint(v_c_292_);
if (v___x_305_ == 0)
{
lean_object* v___x_306_; 
v___x_306_ = lean_unsigned_to_nat(63u);
v___y_294_ = v___x_306_;
goto v___jp_293_;
}
else
{
lean_object* v___x_307_; 
v___x_307_ = lean_unsigned_to_nat(64u);
v___y_294_ = v___x_307_;
goto v___jp_293_;
}
}
else
{
lean_object* v___x_309_; uint8_t v_isShared_310_; uint8_t v_isSharedCheck_318_; 
lean_inc_ref(v_miss_302_);
v_isSharedCheck_318_ = !lean_is_exclusive(v_c_292_);
if (v_isSharedCheck_318_ == 0)
{
lean_object* v_unused_319_; lean_object* v_unused_320_; 
v_unused_319_ = lean_ctor_get(v_c_292_, 1);
lean_dec(v_unused_319_);
v_unused_320_ = lean_ctor_get(v_c_292_, 0);
lean_dec(v_unused_320_);
v___x_309_ = v_c_292_;
v_isShared_310_ = v_isSharedCheck_318_;
goto v_resetjp_308_;
}
else
{
lean_dec(v_c_292_);
v___x_309_ = lean_box(0);
v_isShared_310_ = v_isSharedCheck_318_;
goto v_resetjp_308_;
}
v_resetjp_308_:
{
lean_object* v___x_311_; lean_object* v___x_312_; lean_object* v___x_314_; 
v___x_311_ = lean_nat_add(v_x_269_, v_one_290_);
lean_dec(v_x_269_);
v___x_312_ = lean_box(0);
if (v_isShared_310_ == 0)
{
lean_ctor_set(v___x_309_, 1, v___x_312_);
v___x_314_ = v___x_309_;
goto v_reusejp_313_;
}
else
{
lean_object* v_reuseFailAlloc_317_; 
v_reuseFailAlloc_317_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_317_, 0, v_miss_302_);
lean_ctor_set(v_reuseFailAlloc_317_, 1, v___x_312_);
v___x_314_ = v_reuseFailAlloc_317_;
goto v_reusejp_313_;
}
v_reusejp_313_:
{
lean_object* v___x_315_; 
v___x_315_ = lean_array_push(v_x_270_, v___x_314_);
v_x_268_ = v_n_291_;
v_x_269_ = v___x_311_;
v_x_270_ = v___x_315_;
goto _start;
}
}
}
}
v___jp_293_:
{
lean_object* v___x_295_; lean_object* v___x_296_; lean_object* v___x_297_; 
v___x_295_ = lean_box(0);
v___x_296_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_296_, 0, v_c_292_);
v___x_297_ = lean_alloc_ctor(3, 3, 0);
lean_ctor_set(v___x_297_, 0, v___y_294_);
lean_ctor_set(v___x_297_, 1, v___x_295_);
lean_ctor_set(v___x_297_, 2, v___x_296_);
return v___x_297_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_failure___boxed(lean_object* v_r_321_, lean_object* v_l_322_, lean_object* v_path_323_, lean_object* v_x_324_, lean_object* v_x_325_, lean_object* v_x_326_){
_start:
{
lean_object* v_res_327_; 
v_res_327_ = l_Continuity_Verdict_failure(v_r_321_, v_l_322_, v_path_323_, v_x_324_, v_x_325_, v_x_326_);
lean_dec_ref(v_path_323_);
lean_dec_ref(v_l_322_);
lean_dec_ref(v_r_321_);
return v_res_327_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_fail(lean_object* v_l_330_){
_start:
{
lean_object* v_record_331_; lean_object* v_access_332_; lean_object* v_action_333_; lean_object* v_candidates_334_; lean_object* v_events_335_; lean_object* v___x_336_; lean_object* v_none_337_; lean_object* v___x_338_; lean_object* v___x_339_; lean_object* v_env_340_; lean_object* v___x_341_; lean_object* v___x_342_; lean_object* v___x_343_; lean_object* v___x_344_; lean_object* v___x_345_; lean_object* v___x_346_; 
v_record_331_ = lean_ctor_get(v_l_330_, 0);
v_access_332_ = lean_ctor_get(v_record_331_, 2);
v_action_333_ = lean_ctor_get(v_l_330_, 1);
v_candidates_334_ = lean_ctor_get(v_record_331_, 4);
v_events_335_ = lean_ctor_get(v_access_332_, 1);
v___x_336_ = lean_unsigned_to_nat(0u);
v_none_337_ = ((lean_object*)(l_Continuity_Verdict_fail___closed__0));
v___x_338_ = lean_array_get_size(v_events_335_);
v___x_339_ = l_Continuity_Verdict_looked(v_events_335_, v___x_338_, v___x_336_, v_none_337_, v_none_337_);
v_env_340_ = lean_ctor_get(v_action_333_, 1);
v___x_341_ = lean_array_get_size(v_env_340_);
v___x_342_ = l_Continuity_Verdict_searchPath(v_env_340_, v___x_341_, v___x_336_);
v___x_343_ = lean_array_get_size(v_candidates_334_);
v___x_344_ = lean_unsigned_to_nat(1u);
v___x_345_ = lean_nat_add(v___x_343_, v___x_344_);
v___x_346_ = l_Continuity_Verdict_failure(v_record_331_, v___x_339_, v___x_342_, v___x_345_, v___x_336_, v_none_337_);
lean_dec_ref(v___x_342_);
lean_dec_ref(v___x_339_);
return v___x_346_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_fail___boxed(lean_object* v_l_347_){
_start:
{
lean_object* v_res_348_; 
v_res_348_ = l_Continuity_Verdict_fail(v_l_347_);
lean_dec_ref(v_l_347_);
return v_res_348_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_complete(lean_object* v_l_352_, lean_object* v_open___353_){
_start:
{
lean_object* v_record_354_; lean_object* v_status_355_; lean_object* v_missing_356_; uint8_t v___x_357_; 
v_record_354_ = lean_ctor_get(v_l_352_, 0);
v_status_355_ = lean_ctor_get(v_record_354_, 5);
v_missing_356_ = lean_ctor_get(v_record_354_, 7);
v___x_357_ = l_Continuity_isSuccess(v_status_355_);
if (v___x_357_ == 0)
{
lean_object* v___x_358_; 
lean_dec_ref(v_open___353_);
v___x_358_ = l_Continuity_Verdict_fail(v_l_352_);
return v___x_358_;
}
else
{
lean_object* v___x_359_; lean_object* v___x_360_; uint8_t v___x_361_; 
v___x_359_ = lean_array_get_size(v_missing_356_);
v___x_360_ = lean_unsigned_to_nat(0u);
v___x_361_ = lean_nat_dec_eq(v___x_359_, v___x_360_);
if (v___x_361_ == 0)
{
lean_object* v___x_362_; 
lean_dec_ref(v_open___353_);
v___x_362_ = ((lean_object*)(l_Continuity_Verdict_complete___closed__0));
return v___x_362_;
}
else
{
lean_object* v___x_363_; uint8_t v___x_364_; 
v___x_363_ = lean_array_get_size(v_open___353_);
v___x_364_ = lean_nat_dec_eq(v___x_363_, v___x_360_);
if (v___x_364_ == 0)
{
lean_object* v___x_365_; 
v___x_365_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_365_, 0, v_open___353_);
return v___x_365_;
}
else
{
lean_object* v___x_366_; 
lean_dec_ref(v_open___353_);
v___x_366_ = lean_box(0);
return v___x_366_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_complete___boxed(lean_object* v_l_367_, lean_object* v_open___368_){
_start:
{
lean_object* v_res_369_; 
v_res_369_ = l_Continuity_Verdict_complete(v_l_367_, v_open___368_);
lean_dec_ref(v_l_367_);
return v_res_369_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Verdict_isFull(uint8_t v_m_370_){
_start:
{
if (v_m_370_ == 0)
{
uint8_t v___x_371_; 
v___x_371_ = 1;
return v___x_371_;
}
else
{
uint8_t v___x_372_; 
v___x_372_ = 0;
return v___x_372_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_isFull___boxed(lean_object* v_m_373_){
_start:
{
uint8_t v_m_boxed_374_; uint8_t v_res_375_; lean_object* v_r_376_; 
v_m_boxed_374_ = lean_unbox(v_m_373_);
v_res_375_ = l_Continuity_Verdict_isFull(v_m_boxed_374_);
v_r_376_ = lean_box(v_res_375_);
return v_r_376_;
}
}
LEAN_EXPORT lean_object* l_Continuity_verdict(lean_object* v_l_382_){
_start:
{
lean_object* v___x_383_; 
v___x_383_ = l_Continuity_checkHermetic(v_l_382_);
switch(lean_obj_tag(v___x_383_))
{
case 0:
{
lean_object* v___x_384_; lean_object* v___x_385_; 
v___x_384_ = ((lean_object*)(l_Continuity_verdict___closed__0));
v___x_385_ = l_Continuity_Verdict_complete(v_l_382_, v___x_384_);
return v___x_385_;
}
case 1:
{
lean_object* v_open___386_; lean_object* v___x_387_; 
v_open___386_ = lean_ctor_get(v___x_383_, 0);
lean_inc_ref(v_open___386_);
lean_dec_ref_known(v___x_383_, 1);
v___x_387_ = l_Continuity_Verdict_complete(v_l_382_, v_open___386_);
return v___x_387_;
}
case 2:
{
lean_object* v_index_388_; lean_object* v___y_390_; lean_object* v_record_396_; lean_object* v_access_397_; lean_object* v_events_398_; lean_object* v___x_399_; uint8_t v___x_400_; 
v_index_388_ = lean_ctor_get(v___x_383_, 0);
lean_inc(v_index_388_);
lean_dec_ref_known(v___x_383_, 2);
v_record_396_ = lean_ctor_get(v_l_382_, 0);
v_access_397_ = lean_ctor_get(v_record_396_, 2);
v_events_398_ = lean_ctor_get(v_access_397_, 1);
v___x_399_ = lean_array_get_size(v_events_398_);
v___x_400_ = lean_nat_dec_lt(v_index_388_, v___x_399_);
if (v___x_400_ == 0)
{
goto v___jp_394_;
}
else
{
lean_object* v___x_401_; uint8_t v_kind_402_; uint8_t v___x_403_; 
v___x_401_ = lean_array_fget_borrowed(v_events_398_, v_index_388_);
v_kind_402_ = lean_ctor_get_uint8(v___x_401_, sizeof(void*)*2);
v___x_403_ = l_Continuity_isDenied(v_kind_402_);
if (v___x_403_ == 0)
{
goto v___jp_394_;
}
else
{
lean_object* v___x_404_; 
v___x_404_ = lean_unsigned_to_nat(60u);
v___y_390_ = v___x_404_;
goto v___jp_389_;
}
}
v___jp_389_:
{
lean_object* v___x_391_; lean_object* v___x_392_; lean_object* v___x_393_; 
v___x_391_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_391_, 0, v_index_388_);
v___x_392_ = lean_box(0);
v___x_393_ = lean_alloc_ctor(3, 3, 0);
lean_ctor_set(v___x_393_, 0, v___y_390_);
lean_ctor_set(v___x_393_, 1, v___x_391_);
lean_ctor_set(v___x_393_, 2, v___x_392_);
return v___x_393_;
}
v___jp_394_:
{
lean_object* v___x_395_; 
v___x_395_ = lean_unsigned_to_nat(61u);
v___y_390_ = v___x_395_;
goto v___jp_389_;
}
}
default: 
{
lean_object* v_record_405_; lean_object* v_isolation_406_; lean_object* v_status_407_; lean_object* v_missing_408_; uint8_t v_mode_409_; uint8_t v___x_410_; 
v_record_405_ = lean_ctor_get(v_l_382_, 0);
v_isolation_406_ = lean_ctor_get(v_record_405_, 1);
v_status_407_ = lean_ctor_get(v_record_405_, 5);
v_missing_408_ = lean_ctor_get(v_record_405_, 7);
v_mode_409_ = lean_ctor_get_uint8(v_isolation_406_, sizeof(void*)*8);
v___x_410_ = l_Continuity_Verdict_isFull(v_mode_409_);
if (v___x_410_ == 0)
{
uint8_t v___x_411_; 
v___x_411_ = l_Continuity_isSuccess(v_status_407_);
if (v___x_411_ == 0)
{
lean_object* v___x_412_; 
v___x_412_ = l_Continuity_Verdict_fail(v_l_382_);
return v___x_412_;
}
else
{
lean_object* v___x_413_; lean_object* v___x_414_; uint8_t v___x_415_; 
v___x_413_ = lean_array_get_size(v_missing_408_);
v___x_414_ = lean_unsigned_to_nat(0u);
v___x_415_ = lean_nat_dec_eq(v___x_413_, v___x_414_);
if (v___x_415_ == 0)
{
lean_object* v___x_416_; 
v___x_416_ = ((lean_object*)(l_Continuity_Verdict_complete___closed__0));
return v___x_416_;
}
else
{
lean_object* v___x_417_; 
v___x_417_ = lean_box(2);
return v___x_417_;
}
}
}
else
{
lean_object* v___x_418_; 
v___x_418_ = ((lean_object*)(l_Continuity_verdict___closed__1));
return v___x_418_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_verdict___boxed(lean_object* v_l_419_){
_start:
{
lean_object* v_res_420_; 
v_res_420_ = l_Continuity_verdict(v_l_419_);
lean_dec_ref(v_l_419_);
return v_res_420_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideVerdict(lean_object* v_b_421_){
_start:
{
lean_object* v___x_422_; 
v___x_422_ = l_Continuity_load(v_b_421_);
if (lean_obj_tag(v___x_422_) == 0)
{
lean_object* v_l_423_; lean_object* v___x_425_; uint8_t v_isShared_426_; uint8_t v_isSharedCheck_431_; 
v_l_423_ = lean_ctor_get(v___x_422_, 0);
v_isSharedCheck_431_ = !lean_is_exclusive(v___x_422_);
if (v_isSharedCheck_431_ == 0)
{
v___x_425_ = v___x_422_;
v_isShared_426_ = v_isSharedCheck_431_;
goto v_resetjp_424_;
}
else
{
lean_inc(v_l_423_);
lean_dec(v___x_422_);
v___x_425_ = lean_box(0);
v_isShared_426_ = v_isSharedCheck_431_;
goto v_resetjp_424_;
}
v_resetjp_424_:
{
lean_object* v___x_427_; lean_object* v___x_429_; 
v___x_427_ = l_Continuity_verdict(v_l_423_);
lean_dec_ref(v_l_423_);
if (v_isShared_426_ == 0)
{
lean_ctor_set(v___x_425_, 0, v___x_427_);
v___x_429_ = v___x_425_;
goto v_reusejp_428_;
}
else
{
lean_object* v_reuseFailAlloc_430_; 
v_reuseFailAlloc_430_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_430_, 0, v___x_427_);
v___x_429_ = v_reuseFailAlloc_430_;
goto v_reusejp_428_;
}
v_reusejp_428_:
{
return v___x_429_;
}
}
}
else
{
lean_object* v_r_432_; lean_object* v___x_434_; uint8_t v_isShared_435_; uint8_t v_isSharedCheck_439_; 
v_r_432_ = lean_ctor_get(v___x_422_, 0);
v_isSharedCheck_439_ = !lean_is_exclusive(v___x_422_);
if (v_isSharedCheck_439_ == 0)
{
v___x_434_ = v___x_422_;
v_isShared_435_ = v_isSharedCheck_439_;
goto v_resetjp_433_;
}
else
{
lean_inc(v_r_432_);
lean_dec(v___x_422_);
v___x_434_ = lean_box(0);
v_isShared_435_ = v_isSharedCheck_439_;
goto v_resetjp_433_;
}
v_resetjp_433_:
{
lean_object* v___x_437_; 
if (v_isShared_435_ == 0)
{
v___x_437_ = v___x_434_;
goto v_reusejp_436_;
}
else
{
lean_object* v_reuseFailAlloc_438_; 
v_reuseFailAlloc_438_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_438_, 0, v_r_432_);
v___x_437_ = v_reuseFailAlloc_438_;
goto v_reusejp_436_;
}
v_reusejp_436_:
{
return v___x_437_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_toVerdict(lean_object* v_x_440_){
_start:
{
if (lean_obj_tag(v_x_440_) == 0)
{
lean_object* v___x_441_; 
lean_dec_ref_known(v_x_440_, 1);
v___x_441_ = lean_box(0);
return v___x_441_;
}
else
{
lean_object* v_val_442_; 
v_val_442_ = lean_ctor_get(v_x_440_, 0);
lean_inc(v_val_442_);
lean_dec_ref_known(v_x_440_, 1);
if (lean_obj_tag(v_val_442_) == 0)
{
lean_object* v_val_443_; lean_object* v___x_445_; uint8_t v_isShared_446_; uint8_t v_isSharedCheck_450_; 
v_val_443_ = lean_ctor_get(v_val_442_, 0);
v_isSharedCheck_450_ = !lean_is_exclusive(v_val_442_);
if (v_isSharedCheck_450_ == 0)
{
v___x_445_ = v_val_442_;
v_isShared_446_ = v_isSharedCheck_450_;
goto v_resetjp_444_;
}
else
{
lean_inc(v_val_443_);
lean_dec(v_val_442_);
v___x_445_ = lean_box(0);
v_isShared_446_ = v_isSharedCheck_450_;
goto v_resetjp_444_;
}
v_resetjp_444_:
{
lean_object* v___x_448_; 
if (v_isShared_446_ == 0)
{
lean_ctor_set_tag(v___x_445_, 1);
v___x_448_ = v___x_445_;
goto v_reusejp_447_;
}
else
{
lean_object* v_reuseFailAlloc_449_; 
v_reuseFailAlloc_449_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_449_, 0, v_val_443_);
v___x_448_ = v_reuseFailAlloc_449_;
goto v_reusejp_447_;
}
v_reusejp_447_:
{
return v___x_448_;
}
}
}
else
{
lean_object* v_val_451_; 
v_val_451_ = lean_ctor_get(v_val_442_, 0);
lean_inc(v_val_451_);
lean_dec_ref_known(v_val_442_, 1);
if (lean_obj_tag(v_val_451_) == 0)
{
lean_object* v___x_452_; 
lean_dec_ref_known(v_val_451_, 1);
v___x_452_ = lean_box(2);
return v___x_452_;
}
else
{
lean_object* v_val_453_; 
v_val_453_ = lean_ctor_get(v_val_451_, 0);
lean_inc(v_val_453_);
lean_dec_ref_known(v_val_451_, 1);
if (lean_obj_tag(v_val_453_) == 0)
{
lean_object* v_val_454_; lean_object* v_snd_455_; lean_object* v_fst_456_; lean_object* v_fst_457_; lean_object* v_snd_458_; lean_object* v___x_459_; 
v_val_454_ = lean_ctor_get(v_val_453_, 0);
lean_inc(v_val_454_);
lean_dec_ref_known(v_val_453_, 1);
v_snd_455_ = lean_ctor_get(v_val_454_, 1);
lean_inc(v_snd_455_);
v_fst_456_ = lean_ctor_get(v_val_454_, 0);
lean_inc(v_fst_456_);
lean_dec(v_val_454_);
v_fst_457_ = lean_ctor_get(v_snd_455_, 0);
lean_inc(v_fst_457_);
v_snd_458_ = lean_ctor_get(v_snd_455_, 1);
lean_inc(v_snd_458_);
lean_dec(v_snd_455_);
v___x_459_ = lean_alloc_ctor(3, 3, 0);
lean_ctor_set(v___x_459_, 0, v_fst_456_);
lean_ctor_set(v___x_459_, 1, v_fst_457_);
lean_ctor_set(v___x_459_, 2, v_snd_458_);
return v___x_459_;
}
else
{
lean_object* v_val_460_; lean_object* v_fst_461_; lean_object* v_snd_462_; lean_object* v___x_464_; uint8_t v_isShared_465_; uint8_t v_isSharedCheck_469_; 
v_val_460_ = lean_ctor_get(v_val_453_, 0);
lean_inc(v_val_460_);
lean_dec_ref_known(v_val_453_, 1);
v_fst_461_ = lean_ctor_get(v_val_460_, 0);
v_snd_462_ = lean_ctor_get(v_val_460_, 1);
v_isSharedCheck_469_ = !lean_is_exclusive(v_val_460_);
if (v_isSharedCheck_469_ == 0)
{
v___x_464_ = v_val_460_;
v_isShared_465_ = v_isSharedCheck_469_;
goto v_resetjp_463_;
}
else
{
lean_inc(v_snd_462_);
lean_inc(v_fst_461_);
lean_dec(v_val_460_);
v___x_464_ = lean_box(0);
v_isShared_465_ = v_isSharedCheck_469_;
goto v_resetjp_463_;
}
v_resetjp_463_:
{
lean_object* v___x_467_; 
if (v_isShared_465_ == 0)
{
lean_ctor_set_tag(v___x_464_, 4);
v___x_467_ = v___x_464_;
goto v_reusejp_466_;
}
else
{
lean_object* v_reuseFailAlloc_468_; 
v_reuseFailAlloc_468_ = lean_alloc_ctor(4, 2, 0);
lean_ctor_set(v_reuseFailAlloc_468_, 0, v_fst_461_);
lean_ctor_set(v_reuseFailAlloc_468_, 1, v_snd_462_);
v___x_467_ = v_reuseFailAlloc_468_;
goto v_reusejp_466_;
}
v_reusejp_466_:
{
return v___x_467_;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofVerdict(lean_object* v_x_478_){
_start:
{
switch(lean_obj_tag(v_x_478_))
{
case 0:
{
lean_object* v___x_479_; 
v___x_479_ = ((lean_object*)(l_Continuity_ofVerdict___closed__0));
return v___x_479_;
}
case 1:
{
lean_object* v_open___480_; lean_object* v___x_482_; uint8_t v_isShared_483_; uint8_t v_isSharedCheck_488_; 
v_open___480_ = lean_ctor_get(v_x_478_, 0);
v_isSharedCheck_488_ = !lean_is_exclusive(v_x_478_);
if (v_isSharedCheck_488_ == 0)
{
v___x_482_ = v_x_478_;
v_isShared_483_ = v_isSharedCheck_488_;
goto v_resetjp_481_;
}
else
{
lean_inc(v_open___480_);
lean_dec(v_x_478_);
v___x_482_ = lean_box(0);
v_isShared_483_ = v_isSharedCheck_488_;
goto v_resetjp_481_;
}
v_resetjp_481_:
{
lean_object* v___x_485_; 
if (v_isShared_483_ == 0)
{
lean_ctor_set_tag(v___x_482_, 0);
v___x_485_ = v___x_482_;
goto v_reusejp_484_;
}
else
{
lean_object* v_reuseFailAlloc_487_; 
v_reuseFailAlloc_487_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_487_, 0, v_open___480_);
v___x_485_ = v_reuseFailAlloc_487_;
goto v_reusejp_484_;
}
v_reusejp_484_:
{
lean_object* v___x_486_; 
v___x_486_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_486_, 0, v___x_485_);
return v___x_486_;
}
}
}
case 2:
{
lean_object* v___x_489_; 
v___x_489_ = ((lean_object*)(l_Continuity_ofVerdict___closed__3));
return v___x_489_;
}
case 3:
{
lean_object* v_code_490_; lean_object* v_event_491_; lean_object* v_candidate_492_; lean_object* v___x_493_; lean_object* v___x_494_; lean_object* v___x_495_; lean_object* v___x_496_; lean_object* v___x_497_; lean_object* v___x_498_; 
v_code_490_ = lean_ctor_get(v_x_478_, 0);
lean_inc(v_code_490_);
v_event_491_ = lean_ctor_get(v_x_478_, 1);
lean_inc(v_event_491_);
v_candidate_492_ = lean_ctor_get(v_x_478_, 2);
lean_inc(v_candidate_492_);
lean_dec_ref_known(v_x_478_, 3);
v___x_493_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_493_, 0, v_event_491_);
lean_ctor_set(v___x_493_, 1, v_candidate_492_);
v___x_494_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_494_, 0, v_code_490_);
lean_ctor_set(v___x_494_, 1, v___x_493_);
v___x_495_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_495_, 0, v___x_494_);
v___x_496_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_496_, 0, v___x_495_);
v___x_497_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_497_, 0, v___x_496_);
v___x_498_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_498_, 0, v___x_497_);
return v___x_498_;
}
default: 
{
lean_object* v_code_499_; lean_object* v_lookedFor_500_; lean_object* v___x_502_; uint8_t v_isShared_503_; uint8_t v_isSharedCheck_511_; 
v_code_499_ = lean_ctor_get(v_x_478_, 0);
v_lookedFor_500_ = lean_ctor_get(v_x_478_, 1);
v_isSharedCheck_511_ = !lean_is_exclusive(v_x_478_);
if (v_isSharedCheck_511_ == 0)
{
v___x_502_ = v_x_478_;
v_isShared_503_ = v_isSharedCheck_511_;
goto v_resetjp_501_;
}
else
{
lean_inc(v_lookedFor_500_);
lean_inc(v_code_499_);
lean_dec(v_x_478_);
v___x_502_ = lean_box(0);
v_isShared_503_ = v_isSharedCheck_511_;
goto v_resetjp_501_;
}
v_resetjp_501_:
{
lean_object* v___x_505_; 
if (v_isShared_503_ == 0)
{
lean_ctor_set_tag(v___x_502_, 0);
v___x_505_ = v___x_502_;
goto v_reusejp_504_;
}
else
{
lean_object* v_reuseFailAlloc_510_; 
v_reuseFailAlloc_510_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_510_, 0, v_code_499_);
lean_ctor_set(v_reuseFailAlloc_510_, 1, v_lookedFor_500_);
v___x_505_ = v_reuseFailAlloc_510_;
goto v_reusejp_504_;
}
v_reusejp_504_:
{
lean_object* v___x_506_; lean_object* v___x_507_; lean_object* v___x_508_; lean_object* v___x_509_; 
v___x_506_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_506_, 0, v___x_505_);
v___x_507_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_507_, 0, v___x_506_);
v___x_508_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_508_, 0, v___x_507_);
v___x_509_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_509_, 0, v___x_508_);
return v___x_509_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object* v_x_512_, lean_object* v_h__1_513_, lean_object* v_h__2_514_){
_start:
{
if (lean_obj_tag(v_x_512_) == 0)
{
lean_object* v_val_515_; lean_object* v___x_516_; 
lean_dec(v_h__2_514_);
v_val_515_ = lean_ctor_get(v_x_512_, 0);
lean_inc(v_val_515_);
lean_dec_ref_known(v_x_512_, 1);
v___x_516_ = lean_apply_1(v_h__1_513_, v_val_515_);
return v___x_516_;
}
else
{
lean_object* v_val_517_; lean_object* v___x_518_; 
lean_dec(v_h__1_513_);
v_val_517_ = lean_ctor_get(v_x_512_, 0);
lean_inc(v_val_517_);
lean_dec_ref_known(v_x_512_, 1);
v___x_518_ = lean_apply_1(v_h__2_514_, v_val_517_);
return v___x_518_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__1_splitter(lean_object* v_00_u03b1_519_, lean_object* v_00_u03b2_520_, lean_object* v_motive_521_, lean_object* v_x_522_, lean_object* v_h__1_523_, lean_object* v_h__2_524_){
_start:
{
if (lean_obj_tag(v_x_522_) == 0)
{
lean_object* v_val_525_; lean_object* v___x_526_; 
lean_dec(v_h__2_524_);
v_val_525_ = lean_ctor_get(v_x_522_, 0);
lean_inc(v_val_525_);
lean_dec_ref_known(v_x_522_, 1);
v___x_526_ = lean_apply_1(v_h__1_523_, v_val_525_);
return v___x_526_;
}
else
{
lean_object* v_val_527_; lean_object* v___x_528_; 
lean_dec(v_h__1_523_);
v_val_527_ = lean_ctor_get(v_x_522_, 0);
lean_inc(v_val_527_);
lean_dec_ref_known(v_x_522_, 1);
v___x_528_ = lean_apply_1(v_h__2_524_, v_val_527_);
return v___x_528_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object* v_x_529_, lean_object* v_x_530_, lean_object* v_h__1_531_, lean_object* v_h__2_532_){
_start:
{
if (lean_obj_tag(v_x_529_) == 0)
{
lean_object* v_val_533_; lean_object* v___x_534_; 
lean_dec(v_h__2_532_);
v_val_533_ = lean_ctor_get(v_x_529_, 0);
lean_inc(v_val_533_);
lean_dec_ref_known(v_x_529_, 1);
v___x_534_ = lean_apply_2(v_h__1_531_, v_val_533_, v_x_530_);
return v___x_534_;
}
else
{
lean_object* v_val_535_; lean_object* v___x_536_; 
lean_dec(v_h__1_531_);
v_val_535_ = lean_ctor_get(v_x_529_, 0);
lean_inc(v_val_535_);
lean_dec_ref_known(v_x_529_, 1);
v___x_536_ = lean_apply_2(v_h__2_532_, v_val_535_, v_x_530_);
return v___x_536_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__3_splitter(lean_object* v_00_u03b1_537_, lean_object* v_00_u03b2_538_, lean_object* v_motive_539_, lean_object* v_x_540_, lean_object* v_x_541_, lean_object* v_h__1_542_, lean_object* v_h__2_543_){
_start:
{
if (lean_obj_tag(v_x_540_) == 0)
{
lean_object* v_val_544_; lean_object* v___x_545_; 
lean_dec(v_h__2_543_);
v_val_544_ = lean_ctor_get(v_x_540_, 0);
lean_inc(v_val_544_);
lean_dec_ref_known(v_x_540_, 1);
v___x_545_ = lean_apply_2(v_h__1_542_, v_val_544_, v_x_541_);
return v___x_545_;
}
else
{
lean_object* v_val_546_; lean_object* v___x_547_; 
lean_dec(v_h__1_542_);
v_val_546_ = lean_ctor_get(v_x_540_, 0);
lean_inc(v_val_546_);
lean_dec_ref_known(v_x_540_, 1);
v___x_547_ = lean_apply_2(v_h__2_543_, v_val_546_, v_x_541_);
return v___x_547_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object* v_x_548_, lean_object* v_h__1_549_, lean_object* v_h__2_550_){
_start:
{
if (lean_obj_tag(v_x_548_) == 0)
{
lean_object* v_value_551_; lean_object* v_next_552_; lean_object* v___x_553_; 
lean_dec(v_h__1_549_);
v_value_551_ = lean_ctor_get(v_x_548_, 0);
lean_inc(v_value_551_);
v_next_552_ = lean_ctor_get(v_x_548_, 1);
lean_inc(v_next_552_);
lean_dec_ref_known(v_x_548_, 2);
v___x_553_ = lean_apply_2(v_h__2_550_, v_value_551_, v_next_552_);
return v___x_553_;
}
else
{
lean_object* v_at___554_; uint8_t v_code_555_; lean_object* v___x_556_; lean_object* v___x_557_; 
lean_dec(v_h__2_550_);
v_at___554_ = lean_ctor_get(v_x_548_, 0);
lean_inc(v_at___554_);
v_code_555_ = lean_ctor_get_uint8(v_x_548_, sizeof(void*)*1);
lean_dec_ref_known(v_x_548_, 1);
v___x_556_ = lean_box(v_code_555_);
v___x_557_ = lean_apply_2(v_h__1_549_, v_at___554_, v___x_556_);
return v___x_557_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__5_splitter(lean_object* v_00_u03b1_558_, lean_object* v_motive_559_, lean_object* v_x_560_, lean_object* v_h__1_561_, lean_object* v_h__2_562_){
_start:
{
if (lean_obj_tag(v_x_560_) == 0)
{
lean_object* v_value_563_; lean_object* v_next_564_; lean_object* v___x_565_; 
lean_dec(v_h__1_561_);
v_value_563_ = lean_ctor_get(v_x_560_, 0);
lean_inc(v_value_563_);
v_next_564_ = lean_ctor_get(v_x_560_, 1);
lean_inc(v_next_564_);
lean_dec_ref_known(v_x_560_, 2);
v___x_565_ = lean_apply_2(v_h__2_562_, v_value_563_, v_next_564_);
return v___x_565_;
}
else
{
lean_object* v_at___566_; uint8_t v_code_567_; lean_object* v___x_568_; lean_object* v___x_569_; 
lean_dec(v_h__2_562_);
v_at___566_ = lean_ctor_get(v_x_560_, 0);
lean_inc(v_at___566_);
v_code_567_ = lean_ctor_get_uint8(v_x_560_, sizeof(void*)*1);
lean_dec_ref_known(v_x_560_, 1);
v___x_568_ = lean_box(v_code_567_);
v___x_569_ = lean_apply_2(v_h__1_561_, v_at___566_, v___x_568_);
return v___x_569_;
}
}
}
static lean_object* _init_l_Continuity_verdictC___closed__0(void){
_start:
{
lean_object* v___x_570_; lean_object* v___x_571_; 
v___x_570_ = l_Continuity_u32;
v___x_571_ = l_Continuity_optionC___redArg(v___x_570_);
return v___x_571_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__1(void){
_start:
{
lean_object* v___x_572_; lean_object* v___x_573_; 
v___x_572_ = l_Continuity_candidateC;
v___x_573_ = l_Continuity_optionC___redArg(v___x_572_);
return v___x_573_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__2(void){
_start:
{
lean_object* v___x_574_; lean_object* v___x_575_; lean_object* v___x_576_; 
v___x_574_ = lean_obj_once(&l_Continuity_verdictC___closed__1, &l_Continuity_verdictC___closed__1_once, _init_l_Continuity_verdictC___closed__1);
v___x_575_ = lean_obj_once(&l_Continuity_verdictC___closed__0, &l_Continuity_verdictC___closed__0_once, _init_l_Continuity_verdictC___closed__0);
v___x_576_ = l_Continuity_pair___redArg(v___x_575_, v___x_574_);
return v___x_576_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__3(void){
_start:
{
lean_object* v___x_577_; lean_object* v___x_578_; lean_object* v___x_579_; 
v___x_577_ = lean_obj_once(&l_Continuity_verdictC___closed__2, &l_Continuity_verdictC___closed__2_once, _init_l_Continuity_verdictC___closed__2);
v___x_578_ = l_Continuity_u16;
v___x_579_ = l_Continuity_pair___redArg(v___x_578_, v___x_577_);
return v___x_579_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__4(void){
_start:
{
lean_object* v___x_580_; lean_object* v___x_581_; lean_object* v___x_582_; 
v___x_580_ = l_Continuity_pathSetC;
v___x_581_ = l_Continuity_u16;
v___x_582_ = l_Continuity_pair___redArg(v___x_581_, v___x_580_);
return v___x_582_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__5(void){
_start:
{
lean_object* v___x_583_; lean_object* v___x_584_; 
v___x_583_ = lean_obj_once(&l_Continuity_verdictC___closed__4, &l_Continuity_verdictC___closed__4_once, _init_l_Continuity_verdictC___closed__4);
v___x_584_ = l_Continuity_Alts_one___redArg(v___x_583_);
return v___x_584_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__6(void){
_start:
{
lean_object* v___x_585_; lean_object* v___x_586_; lean_object* v___x_587_; 
v___x_585_ = lean_obj_once(&l_Continuity_verdictC___closed__5, &l_Continuity_verdictC___closed__5_once, _init_l_Continuity_verdictC___closed__5);
v___x_586_ = lean_obj_once(&l_Continuity_verdictC___closed__3, &l_Continuity_verdictC___closed__3_once, _init_l_Continuity_verdictC___closed__3);
v___x_587_ = l_Continuity_Alts_cons___redArg(v___x_586_, v___x_585_);
return v___x_587_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__7(void){
_start:
{
lean_object* v___x_588_; lean_object* v___x_589_; lean_object* v___x_590_; 
v___x_588_ = lean_obj_once(&l_Continuity_verdictC___closed__6, &l_Continuity_verdictC___closed__6_once, _init_l_Continuity_verdictC___closed__6);
v___x_589_ = l_Continuity_unitC;
v___x_590_ = l_Continuity_Alts_cons___redArg(v___x_589_, v___x_588_);
return v___x_590_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__8(void){
_start:
{
lean_object* v___x_591_; lean_object* v___x_592_; lean_object* v___x_593_; 
v___x_591_ = lean_obj_once(&l_Continuity_verdictC___closed__7, &l_Continuity_verdictC___closed__7_once, _init_l_Continuity_verdictC___closed__7);
v___x_592_ = l_Continuity_byteSetC;
v___x_593_ = l_Continuity_Alts_cons___redArg(v___x_592_, v___x_591_);
return v___x_593_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__9(void){
_start:
{
lean_object* v___x_594_; lean_object* v___x_595_; lean_object* v___x_596_; 
v___x_594_ = lean_obj_once(&l_Continuity_verdictC___closed__8, &l_Continuity_verdictC___closed__8_once, _init_l_Continuity_verdictC___closed__8);
v___x_595_ = l_Continuity_unitC;
v___x_596_ = l_Continuity_Alts_cons___redArg(v___x_595_, v___x_594_);
return v___x_596_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__10(void){
_start:
{
lean_object* v___x_597_; lean_object* v___x_598_; 
v___x_597_ = lean_obj_once(&l_Continuity_verdictC___closed__9, &l_Continuity_verdictC___closed__9_once, _init_l_Continuity_verdictC___closed__9);
v___x_598_ = l_Continuity_sumC___redArg(v___x_597_);
return v___x_598_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__13(void){
_start:
{
lean_object* v___x_601_; lean_object* v___x_602_; lean_object* v___x_603_; lean_object* v___x_604_; 
v___x_601_ = ((lean_object*)(l_Continuity_verdictC___closed__12));
v___x_602_ = ((lean_object*)(l_Continuity_verdictC___closed__11));
v___x_603_ = lean_obj_once(&l_Continuity_verdictC___closed__10, &l_Continuity_verdictC___closed__10_once, _init_l_Continuity_verdictC___closed__10);
v___x_604_ = l_Continuity_imap___redArg(v___x_603_, v___x_602_, v___x_601_);
return v___x_604_;
}
}
static lean_object* _init_l_Continuity_verdictC(void){
_start:
{
lean_object* v___x_605_; 
v___x_605_ = lean_obj_once(&l_Continuity_verdictC___closed__13, &l_Continuity_verdictC___closed__13_once, _init_l_Continuity_verdictC___closed__13);
return v___x_605_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Hermetic(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Verdict(uint8_t builtin) {
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
l_Continuity_verdictC = _init_l_Continuity_verdictC();
lean_mark_persistent(l_Continuity_verdictC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
