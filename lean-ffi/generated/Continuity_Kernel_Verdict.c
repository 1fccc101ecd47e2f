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
LEAN_EXPORT lean_object* l_Continuity_Verdict_failure(lean_object* v_r_253_, lean_object* v_l_254_, lean_object* v_path_255_, lean_object* v_x_256_, lean_object* v_x_257_, lean_object* v_x_258_){
_start:
{
lean_object* v_zero_259_; uint8_t v_isZero_260_; 
v_zero_259_ = lean_unsigned_to_nat(0u);
v_isZero_260_ = lean_nat_dec_eq(v_x_256_, v_zero_259_);
if (v_isZero_260_ == 1)
{
lean_object* v_status_261_; lean_object* v_s_262_; lean_object* v___x_263_; lean_object* v___x_264_; lean_object* v___x_265_; lean_object* v___x_266_; lean_object* v___x_267_; 
lean_dec(v_x_257_);
lean_dec(v_x_256_);
v_status_261_ = lean_ctor_get(v_r_253_, 5);
v_s_262_ = l_Continuity_Table_sort(v_x_258_);
v___x_263_ = l_Continuity_Verdict_failureCode(v_status_261_);
v___x_264_ = lean_array_get_size(v_s_262_);
v___x_265_ = ((lean_object*)(l_Continuity_Verdict_failure___closed__0));
v___x_266_ = l_Continuity_View_distinct(v_s_262_, v___x_264_, v_zero_259_, v___x_265_);
lean_dec_ref(v_s_262_);
v___x_267_ = lean_alloc_ctor(4, 2, 0);
lean_ctor_set(v___x_267_, 0, v___x_263_);
lean_ctor_set(v___x_267_, 1, v___x_266_);
return v___x_267_;
}
else
{
lean_object* v_candidates_268_; lean_object* v_status_269_; lean_object* v___x_270_; uint8_t v___x_271_; 
v_candidates_268_ = lean_ctor_get(v_r_253_, 4);
v_status_269_ = lean_ctor_get(v_r_253_, 5);
v___x_270_ = lean_array_get_size(v_candidates_268_);
v___x_271_ = lean_nat_dec_lt(v_x_257_, v___x_270_);
if (v___x_271_ == 0)
{
lean_object* v_s_272_; lean_object* v___x_273_; lean_object* v___x_274_; lean_object* v___x_275_; lean_object* v___x_276_; lean_object* v___x_277_; 
lean_dec(v_x_257_);
lean_dec(v_x_256_);
v_s_272_ = l_Continuity_Table_sort(v_x_258_);
v___x_273_ = l_Continuity_Verdict_failureCode(v_status_269_);
v___x_274_ = lean_array_get_size(v_s_272_);
v___x_275_ = ((lean_object*)(l_Continuity_Verdict_failure___closed__0));
v___x_276_ = l_Continuity_View_distinct(v_s_272_, v___x_274_, v_zero_259_, v___x_275_);
lean_dec_ref(v_s_272_);
v___x_277_ = lean_alloc_ctor(4, 2, 0);
lean_ctor_set(v___x_277_, 0, v___x_273_);
lean_ctor_set(v___x_277_, 1, v___x_276_);
return v___x_277_;
}
else
{
lean_object* v_misses_278_; lean_object* v_found_279_; lean_object* v_c_280_; lean_object* v___y_282_; lean_object* v_miss_286_; lean_object* v_one_287_; lean_object* v_n_288_; uint8_t v___y_290_; uint8_t v___x_311_; 
v_misses_278_ = lean_ctor_get(v_l_254_, 0);
v_found_279_ = lean_ctor_get(v_l_254_, 1);
v_c_280_ = lean_array_fget(v_candidates_268_, v_x_257_);
v_miss_286_ = lean_ctor_get(v_c_280_, 0);
v_one_287_ = lean_unsigned_to_nat(1u);
v_n_288_ = lean_nat_sub(v_x_256_, v_one_287_);
lean_dec(v_x_256_);
v___x_311_ = l_Continuity_Verdict_isIn(v_misses_278_, v_miss_286_);
if (v___x_311_ == 0)
{
v___y_290_ = v_isZero_260_;
goto v___jp_289_;
}
else
{
uint8_t v___x_312_; 
v___x_312_ = l_Continuity_Verdict_names(v_c_280_, v_path_255_);
v___y_290_ = v___x_312_;
goto v___jp_289_;
}
v___jp_281_:
{
lean_object* v___x_283_; lean_object* v___x_284_; lean_object* v___x_285_; 
v___x_283_ = lean_box(0);
v___x_284_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_284_, 0, v_c_280_);
v___x_285_ = lean_alloc_ctor(3, 3, 0);
lean_ctor_set(v___x_285_, 0, v___y_282_);
lean_ctor_set(v___x_285_, 1, v___x_283_);
lean_ctor_set(v___x_285_, 2, v___x_284_);
return v___x_285_;
}
v___jp_289_:
{
if (v___y_290_ == 0)
{
lean_object* v___x_291_; 
lean_dec(v_c_280_);
v___x_291_ = lean_nat_add(v_x_257_, v_one_287_);
lean_dec(v_x_257_);
v_x_256_ = v_n_288_;
v_x_257_ = v___x_291_;
goto _start;
}
else
{
lean_object* v___x_293_; uint8_t v___x_294_; 
v___x_293_ = l_Continuity_Table_lastComponent(v_miss_286_);
v___x_294_ = l_Continuity_Verdict_isIn(v_found_279_, v___x_293_);
lean_dec_ref(v___x_293_);
if (v___x_294_ == 0)
{
uint8_t v___x_295_; 
lean_dec(v_n_288_);
lean_dec_ref(v_x_258_);
lean_dec(v_x_257_);
v___x_295_ = l_Continuity_Verdict_isEntryPoint(v_c_280_);
if (v___x_295_ == 0)
{
lean_object* v___x_296_; 
v___x_296_ = lean_unsigned_to_nat(63u);
v___y_282_ = v___x_296_;
goto v___jp_281_;
}
else
{
lean_object* v___x_297_; 
v___x_297_ = lean_unsigned_to_nat(64u);
v___y_282_ = v___x_297_;
goto v___jp_281_;
}
}
else
{
lean_object* v___x_299_; uint8_t v_isShared_300_; uint8_t v_isSharedCheck_308_; 
lean_inc_ref(v_miss_286_);
v_isSharedCheck_308_ = !lean_is_exclusive(v_c_280_);
if (v_isSharedCheck_308_ == 0)
{
lean_object* v_unused_309_; lean_object* v_unused_310_; 
v_unused_309_ = lean_ctor_get(v_c_280_, 1);
lean_dec(v_unused_309_);
v_unused_310_ = lean_ctor_get(v_c_280_, 0);
lean_dec(v_unused_310_);
v___x_299_ = v_c_280_;
v_isShared_300_ = v_isSharedCheck_308_;
goto v_resetjp_298_;
}
else
{
lean_dec(v_c_280_);
v___x_299_ = lean_box(0);
v_isShared_300_ = v_isSharedCheck_308_;
goto v_resetjp_298_;
}
v_resetjp_298_:
{
lean_object* v___x_301_; lean_object* v___x_302_; lean_object* v___x_304_; 
v___x_301_ = lean_nat_add(v_x_257_, v_one_287_);
lean_dec(v_x_257_);
v___x_302_ = lean_box(0);
if (v_isShared_300_ == 0)
{
lean_ctor_set(v___x_299_, 1, v___x_302_);
v___x_304_ = v___x_299_;
goto v_reusejp_303_;
}
else
{
lean_object* v_reuseFailAlloc_307_; 
v_reuseFailAlloc_307_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_307_, 0, v_miss_286_);
lean_ctor_set(v_reuseFailAlloc_307_, 1, v___x_302_);
v___x_304_ = v_reuseFailAlloc_307_;
goto v_reusejp_303_;
}
v_reusejp_303_:
{
lean_object* v___x_305_; 
v___x_305_ = lean_array_push(v_x_258_, v___x_304_);
v_x_256_ = v_n_288_;
v_x_257_ = v___x_301_;
v_x_258_ = v___x_305_;
goto _start;
}
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_failure___boxed(lean_object* v_r_313_, lean_object* v_l_314_, lean_object* v_path_315_, lean_object* v_x_316_, lean_object* v_x_317_, lean_object* v_x_318_){
_start:
{
lean_object* v_res_319_; 
v_res_319_ = l_Continuity_Verdict_failure(v_r_313_, v_l_314_, v_path_315_, v_x_316_, v_x_317_, v_x_318_);
lean_dec_ref(v_path_315_);
lean_dec_ref(v_l_314_);
lean_dec_ref(v_r_313_);
return v_res_319_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_fail(lean_object* v_l_322_){
_start:
{
lean_object* v_record_323_; lean_object* v_access_324_; lean_object* v_action_325_; lean_object* v_candidates_326_; lean_object* v_events_327_; lean_object* v___x_328_; lean_object* v_none_329_; lean_object* v___x_330_; lean_object* v___x_331_; lean_object* v_env_332_; lean_object* v___x_333_; lean_object* v___x_334_; lean_object* v___x_335_; lean_object* v___x_336_; lean_object* v___x_337_; lean_object* v___x_338_; 
v_record_323_ = lean_ctor_get(v_l_322_, 0);
v_access_324_ = lean_ctor_get(v_record_323_, 2);
v_action_325_ = lean_ctor_get(v_l_322_, 1);
v_candidates_326_ = lean_ctor_get(v_record_323_, 4);
v_events_327_ = lean_ctor_get(v_access_324_, 1);
v___x_328_ = lean_unsigned_to_nat(0u);
v_none_329_ = ((lean_object*)(l_Continuity_Verdict_fail___closed__0));
v___x_330_ = lean_array_get_size(v_events_327_);
v___x_331_ = l_Continuity_Verdict_looked(v_events_327_, v___x_330_, v___x_328_, v_none_329_, v_none_329_);
v_env_332_ = lean_ctor_get(v_action_325_, 1);
v___x_333_ = lean_array_get_size(v_env_332_);
v___x_334_ = l_Continuity_Verdict_searchPath(v_env_332_, v___x_333_, v___x_328_);
v___x_335_ = lean_array_get_size(v_candidates_326_);
v___x_336_ = lean_unsigned_to_nat(1u);
v___x_337_ = lean_nat_add(v___x_335_, v___x_336_);
v___x_338_ = l_Continuity_Verdict_failure(v_record_323_, v___x_331_, v___x_334_, v___x_337_, v___x_328_, v_none_329_);
lean_dec_ref(v___x_334_);
lean_dec_ref(v___x_331_);
return v___x_338_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_fail___boxed(lean_object* v_l_339_){
_start:
{
lean_object* v_res_340_; 
v_res_340_ = l_Continuity_Verdict_fail(v_l_339_);
lean_dec_ref(v_l_339_);
return v_res_340_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_complete(lean_object* v_l_344_, lean_object* v_open___345_){
_start:
{
lean_object* v_record_346_; lean_object* v_status_347_; lean_object* v_missing_348_; uint8_t v___x_349_; 
v_record_346_ = lean_ctor_get(v_l_344_, 0);
v_status_347_ = lean_ctor_get(v_record_346_, 5);
v_missing_348_ = lean_ctor_get(v_record_346_, 7);
v___x_349_ = l_Continuity_isSuccess(v_status_347_);
if (v___x_349_ == 0)
{
lean_object* v___x_350_; 
lean_dec_ref(v_open___345_);
v___x_350_ = l_Continuity_Verdict_fail(v_l_344_);
return v___x_350_;
}
else
{
lean_object* v___x_351_; lean_object* v___x_352_; uint8_t v___x_353_; 
v___x_351_ = lean_array_get_size(v_missing_348_);
v___x_352_ = lean_unsigned_to_nat(0u);
v___x_353_ = lean_nat_dec_eq(v___x_351_, v___x_352_);
if (v___x_353_ == 0)
{
lean_object* v___x_354_; 
lean_dec_ref(v_open___345_);
v___x_354_ = ((lean_object*)(l_Continuity_Verdict_complete___closed__0));
return v___x_354_;
}
else
{
lean_object* v___x_355_; uint8_t v___x_356_; 
v___x_355_ = lean_array_get_size(v_open___345_);
v___x_356_ = lean_nat_dec_eq(v___x_355_, v___x_352_);
if (v___x_356_ == 0)
{
lean_object* v___x_357_; 
v___x_357_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_357_, 0, v_open___345_);
return v___x_357_;
}
else
{
lean_object* v___x_358_; 
lean_dec_ref(v_open___345_);
v___x_358_ = lean_box(0);
return v___x_358_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_complete___boxed(lean_object* v_l_359_, lean_object* v_open___360_){
_start:
{
lean_object* v_res_361_; 
v_res_361_ = l_Continuity_Verdict_complete(v_l_359_, v_open___360_);
lean_dec_ref(v_l_359_);
return v_res_361_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Verdict_isFull(uint8_t v_m_362_){
_start:
{
if (v_m_362_ == 0)
{
uint8_t v___x_363_; 
v___x_363_ = 1;
return v___x_363_;
}
else
{
uint8_t v___x_364_; 
v___x_364_ = 0;
return v___x_364_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Verdict_isFull___boxed(lean_object* v_m_365_){
_start:
{
uint8_t v_m_boxed_366_; uint8_t v_res_367_; lean_object* v_r_368_; 
v_m_boxed_366_ = lean_unbox(v_m_365_);
v_res_367_ = l_Continuity_Verdict_isFull(v_m_boxed_366_);
v_r_368_ = lean_box(v_res_367_);
return v_r_368_;
}
}
LEAN_EXPORT lean_object* l_Continuity_verdict(lean_object* v_l_374_){
_start:
{
lean_object* v___x_375_; 
v___x_375_ = l_Continuity_checkHermetic(v_l_374_);
switch(lean_obj_tag(v___x_375_))
{
case 0:
{
lean_object* v___x_376_; lean_object* v___x_377_; 
v___x_376_ = ((lean_object*)(l_Continuity_verdict___closed__0));
v___x_377_ = l_Continuity_Verdict_complete(v_l_374_, v___x_376_);
return v___x_377_;
}
case 1:
{
lean_object* v_open___378_; lean_object* v___x_379_; 
v_open___378_ = lean_ctor_get(v___x_375_, 0);
lean_inc_ref(v_open___378_);
lean_dec_ref_known(v___x_375_, 1);
v___x_379_ = l_Continuity_Verdict_complete(v_l_374_, v_open___378_);
return v___x_379_;
}
case 2:
{
lean_object* v_index_380_; lean_object* v___y_382_; lean_object* v_record_388_; lean_object* v_access_389_; lean_object* v_events_390_; lean_object* v___x_391_; uint8_t v___x_392_; 
v_index_380_ = lean_ctor_get(v___x_375_, 0);
lean_inc(v_index_380_);
lean_dec_ref_known(v___x_375_, 2);
v_record_388_ = lean_ctor_get(v_l_374_, 0);
v_access_389_ = lean_ctor_get(v_record_388_, 2);
v_events_390_ = lean_ctor_get(v_access_389_, 1);
v___x_391_ = lean_array_get_size(v_events_390_);
v___x_392_ = lean_nat_dec_lt(v_index_380_, v___x_391_);
if (v___x_392_ == 0)
{
goto v___jp_386_;
}
else
{
lean_object* v___x_393_; uint8_t v_kind_394_; uint8_t v___x_395_; 
v___x_393_ = lean_array_fget_borrowed(v_events_390_, v_index_380_);
v_kind_394_ = lean_ctor_get_uint8(v___x_393_, sizeof(void*)*2);
v___x_395_ = l_Continuity_isDenied(v_kind_394_);
if (v___x_395_ == 0)
{
goto v___jp_386_;
}
else
{
lean_object* v___x_396_; 
v___x_396_ = lean_unsigned_to_nat(60u);
v___y_382_ = v___x_396_;
goto v___jp_381_;
}
}
v___jp_381_:
{
lean_object* v___x_383_; lean_object* v___x_384_; lean_object* v___x_385_; 
v___x_383_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_383_, 0, v_index_380_);
v___x_384_ = lean_box(0);
v___x_385_ = lean_alloc_ctor(3, 3, 0);
lean_ctor_set(v___x_385_, 0, v___y_382_);
lean_ctor_set(v___x_385_, 1, v___x_383_);
lean_ctor_set(v___x_385_, 2, v___x_384_);
return v___x_385_;
}
v___jp_386_:
{
lean_object* v___x_387_; 
v___x_387_ = lean_unsigned_to_nat(61u);
v___y_382_ = v___x_387_;
goto v___jp_381_;
}
}
default: 
{
lean_object* v_record_397_; lean_object* v_isolation_398_; lean_object* v_status_399_; lean_object* v_missing_400_; uint8_t v_mode_401_; uint8_t v___x_402_; 
v_record_397_ = lean_ctor_get(v_l_374_, 0);
v_isolation_398_ = lean_ctor_get(v_record_397_, 1);
v_status_399_ = lean_ctor_get(v_record_397_, 5);
v_missing_400_ = lean_ctor_get(v_record_397_, 7);
v_mode_401_ = lean_ctor_get_uint8(v_isolation_398_, sizeof(void*)*8);
v___x_402_ = l_Continuity_Verdict_isFull(v_mode_401_);
if (v___x_402_ == 0)
{
uint8_t v___x_403_; 
v___x_403_ = l_Continuity_isSuccess(v_status_399_);
if (v___x_403_ == 0)
{
lean_object* v___x_404_; 
v___x_404_ = l_Continuity_Verdict_fail(v_l_374_);
return v___x_404_;
}
else
{
lean_object* v___x_405_; lean_object* v___x_406_; uint8_t v___x_407_; 
v___x_405_ = lean_array_get_size(v_missing_400_);
v___x_406_ = lean_unsigned_to_nat(0u);
v___x_407_ = lean_nat_dec_eq(v___x_405_, v___x_406_);
if (v___x_407_ == 0)
{
lean_object* v___x_408_; 
v___x_408_ = ((lean_object*)(l_Continuity_Verdict_complete___closed__0));
return v___x_408_;
}
else
{
lean_object* v___x_409_; 
v___x_409_ = lean_box(2);
return v___x_409_;
}
}
}
else
{
lean_object* v___x_410_; 
v___x_410_ = ((lean_object*)(l_Continuity_verdict___closed__1));
return v___x_410_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_verdict___boxed(lean_object* v_l_411_){
_start:
{
lean_object* v_res_412_; 
v_res_412_ = l_Continuity_verdict(v_l_411_);
lean_dec_ref(v_l_411_);
return v_res_412_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideVerdict(lean_object* v_b_413_){
_start:
{
lean_object* v___x_414_; 
v___x_414_ = l_Continuity_load(v_b_413_);
if (lean_obj_tag(v___x_414_) == 0)
{
lean_object* v_l_415_; lean_object* v___x_417_; uint8_t v_isShared_418_; uint8_t v_isSharedCheck_423_; 
v_l_415_ = lean_ctor_get(v___x_414_, 0);
v_isSharedCheck_423_ = !lean_is_exclusive(v___x_414_);
if (v_isSharedCheck_423_ == 0)
{
v___x_417_ = v___x_414_;
v_isShared_418_ = v_isSharedCheck_423_;
goto v_resetjp_416_;
}
else
{
lean_inc(v_l_415_);
lean_dec(v___x_414_);
v___x_417_ = lean_box(0);
v_isShared_418_ = v_isSharedCheck_423_;
goto v_resetjp_416_;
}
v_resetjp_416_:
{
lean_object* v___x_419_; lean_object* v___x_421_; 
v___x_419_ = l_Continuity_verdict(v_l_415_);
lean_dec_ref(v_l_415_);
if (v_isShared_418_ == 0)
{
lean_ctor_set(v___x_417_, 0, v___x_419_);
v___x_421_ = v___x_417_;
goto v_reusejp_420_;
}
else
{
lean_object* v_reuseFailAlloc_422_; 
v_reuseFailAlloc_422_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_422_, 0, v___x_419_);
v___x_421_ = v_reuseFailAlloc_422_;
goto v_reusejp_420_;
}
v_reusejp_420_:
{
return v___x_421_;
}
}
}
else
{
lean_object* v_r_424_; lean_object* v___x_426_; uint8_t v_isShared_427_; uint8_t v_isSharedCheck_431_; 
v_r_424_ = lean_ctor_get(v___x_414_, 0);
v_isSharedCheck_431_ = !lean_is_exclusive(v___x_414_);
if (v_isSharedCheck_431_ == 0)
{
v___x_426_ = v___x_414_;
v_isShared_427_ = v_isSharedCheck_431_;
goto v_resetjp_425_;
}
else
{
lean_inc(v_r_424_);
lean_dec(v___x_414_);
v___x_426_ = lean_box(0);
v_isShared_427_ = v_isSharedCheck_431_;
goto v_resetjp_425_;
}
v_resetjp_425_:
{
lean_object* v___x_429_; 
if (v_isShared_427_ == 0)
{
v___x_429_ = v___x_426_;
goto v_reusejp_428_;
}
else
{
lean_object* v_reuseFailAlloc_430_; 
v_reuseFailAlloc_430_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_430_, 0, v_r_424_);
v___x_429_ = v_reuseFailAlloc_430_;
goto v_reusejp_428_;
}
v_reusejp_428_:
{
return v___x_429_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_toVerdict(lean_object* v_x_432_){
_start:
{
if (lean_obj_tag(v_x_432_) == 0)
{
lean_object* v___x_433_; 
lean_dec_ref_known(v_x_432_, 1);
v___x_433_ = lean_box(0);
return v___x_433_;
}
else
{
lean_object* v_val_434_; 
v_val_434_ = lean_ctor_get(v_x_432_, 0);
lean_inc(v_val_434_);
lean_dec_ref_known(v_x_432_, 1);
if (lean_obj_tag(v_val_434_) == 0)
{
lean_object* v_val_435_; lean_object* v___x_437_; uint8_t v_isShared_438_; uint8_t v_isSharedCheck_442_; 
v_val_435_ = lean_ctor_get(v_val_434_, 0);
v_isSharedCheck_442_ = !lean_is_exclusive(v_val_434_);
if (v_isSharedCheck_442_ == 0)
{
v___x_437_ = v_val_434_;
v_isShared_438_ = v_isSharedCheck_442_;
goto v_resetjp_436_;
}
else
{
lean_inc(v_val_435_);
lean_dec(v_val_434_);
v___x_437_ = lean_box(0);
v_isShared_438_ = v_isSharedCheck_442_;
goto v_resetjp_436_;
}
v_resetjp_436_:
{
lean_object* v___x_440_; 
if (v_isShared_438_ == 0)
{
lean_ctor_set_tag(v___x_437_, 1);
v___x_440_ = v___x_437_;
goto v_reusejp_439_;
}
else
{
lean_object* v_reuseFailAlloc_441_; 
v_reuseFailAlloc_441_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_441_, 0, v_val_435_);
v___x_440_ = v_reuseFailAlloc_441_;
goto v_reusejp_439_;
}
v_reusejp_439_:
{
return v___x_440_;
}
}
}
else
{
lean_object* v_val_443_; 
v_val_443_ = lean_ctor_get(v_val_434_, 0);
lean_inc(v_val_443_);
lean_dec_ref_known(v_val_434_, 1);
if (lean_obj_tag(v_val_443_) == 0)
{
lean_object* v___x_444_; 
lean_dec_ref_known(v_val_443_, 1);
v___x_444_ = lean_box(2);
return v___x_444_;
}
else
{
lean_object* v_val_445_; 
v_val_445_ = lean_ctor_get(v_val_443_, 0);
lean_inc(v_val_445_);
lean_dec_ref_known(v_val_443_, 1);
if (lean_obj_tag(v_val_445_) == 0)
{
lean_object* v_val_446_; lean_object* v_snd_447_; lean_object* v_fst_448_; lean_object* v_fst_449_; lean_object* v_snd_450_; lean_object* v___x_451_; 
v_val_446_ = lean_ctor_get(v_val_445_, 0);
lean_inc(v_val_446_);
lean_dec_ref_known(v_val_445_, 1);
v_snd_447_ = lean_ctor_get(v_val_446_, 1);
lean_inc(v_snd_447_);
v_fst_448_ = lean_ctor_get(v_val_446_, 0);
lean_inc(v_fst_448_);
lean_dec(v_val_446_);
v_fst_449_ = lean_ctor_get(v_snd_447_, 0);
lean_inc(v_fst_449_);
v_snd_450_ = lean_ctor_get(v_snd_447_, 1);
lean_inc(v_snd_450_);
lean_dec(v_snd_447_);
v___x_451_ = lean_alloc_ctor(3, 3, 0);
lean_ctor_set(v___x_451_, 0, v_fst_448_);
lean_ctor_set(v___x_451_, 1, v_fst_449_);
lean_ctor_set(v___x_451_, 2, v_snd_450_);
return v___x_451_;
}
else
{
lean_object* v_val_452_; lean_object* v_fst_453_; lean_object* v_snd_454_; lean_object* v___x_456_; uint8_t v_isShared_457_; uint8_t v_isSharedCheck_461_; 
v_val_452_ = lean_ctor_get(v_val_445_, 0);
lean_inc(v_val_452_);
lean_dec_ref_known(v_val_445_, 1);
v_fst_453_ = lean_ctor_get(v_val_452_, 0);
v_snd_454_ = lean_ctor_get(v_val_452_, 1);
v_isSharedCheck_461_ = !lean_is_exclusive(v_val_452_);
if (v_isSharedCheck_461_ == 0)
{
v___x_456_ = v_val_452_;
v_isShared_457_ = v_isSharedCheck_461_;
goto v_resetjp_455_;
}
else
{
lean_inc(v_snd_454_);
lean_inc(v_fst_453_);
lean_dec(v_val_452_);
v___x_456_ = lean_box(0);
v_isShared_457_ = v_isSharedCheck_461_;
goto v_resetjp_455_;
}
v_resetjp_455_:
{
lean_object* v___x_459_; 
if (v_isShared_457_ == 0)
{
lean_ctor_set_tag(v___x_456_, 4);
v___x_459_ = v___x_456_;
goto v_reusejp_458_;
}
else
{
lean_object* v_reuseFailAlloc_460_; 
v_reuseFailAlloc_460_ = lean_alloc_ctor(4, 2, 0);
lean_ctor_set(v_reuseFailAlloc_460_, 0, v_fst_453_);
lean_ctor_set(v_reuseFailAlloc_460_, 1, v_snd_454_);
v___x_459_ = v_reuseFailAlloc_460_;
goto v_reusejp_458_;
}
v_reusejp_458_:
{
return v___x_459_;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofVerdict(lean_object* v_x_470_){
_start:
{
switch(lean_obj_tag(v_x_470_))
{
case 0:
{
lean_object* v___x_471_; 
v___x_471_ = ((lean_object*)(l_Continuity_ofVerdict___closed__0));
return v___x_471_;
}
case 1:
{
lean_object* v_open___472_; lean_object* v___x_474_; uint8_t v_isShared_475_; uint8_t v_isSharedCheck_480_; 
v_open___472_ = lean_ctor_get(v_x_470_, 0);
v_isSharedCheck_480_ = !lean_is_exclusive(v_x_470_);
if (v_isSharedCheck_480_ == 0)
{
v___x_474_ = v_x_470_;
v_isShared_475_ = v_isSharedCheck_480_;
goto v_resetjp_473_;
}
else
{
lean_inc(v_open___472_);
lean_dec(v_x_470_);
v___x_474_ = lean_box(0);
v_isShared_475_ = v_isSharedCheck_480_;
goto v_resetjp_473_;
}
v_resetjp_473_:
{
lean_object* v___x_477_; 
if (v_isShared_475_ == 0)
{
lean_ctor_set_tag(v___x_474_, 0);
v___x_477_ = v___x_474_;
goto v_reusejp_476_;
}
else
{
lean_object* v_reuseFailAlloc_479_; 
v_reuseFailAlloc_479_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_479_, 0, v_open___472_);
v___x_477_ = v_reuseFailAlloc_479_;
goto v_reusejp_476_;
}
v_reusejp_476_:
{
lean_object* v___x_478_; 
v___x_478_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_478_, 0, v___x_477_);
return v___x_478_;
}
}
}
case 2:
{
lean_object* v___x_481_; 
v___x_481_ = ((lean_object*)(l_Continuity_ofVerdict___closed__3));
return v___x_481_;
}
case 3:
{
lean_object* v_code_482_; lean_object* v_event_483_; lean_object* v_candidate_484_; lean_object* v___x_485_; lean_object* v___x_486_; lean_object* v___x_487_; lean_object* v___x_488_; lean_object* v___x_489_; lean_object* v___x_490_; 
v_code_482_ = lean_ctor_get(v_x_470_, 0);
lean_inc(v_code_482_);
v_event_483_ = lean_ctor_get(v_x_470_, 1);
lean_inc(v_event_483_);
v_candidate_484_ = lean_ctor_get(v_x_470_, 2);
lean_inc(v_candidate_484_);
lean_dec_ref_known(v_x_470_, 3);
v___x_485_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_485_, 0, v_event_483_);
lean_ctor_set(v___x_485_, 1, v_candidate_484_);
v___x_486_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_486_, 0, v_code_482_);
lean_ctor_set(v___x_486_, 1, v___x_485_);
v___x_487_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_487_, 0, v___x_486_);
v___x_488_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_488_, 0, v___x_487_);
v___x_489_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_489_, 0, v___x_488_);
v___x_490_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_490_, 0, v___x_489_);
return v___x_490_;
}
default: 
{
lean_object* v_code_491_; lean_object* v_lookedFor_492_; lean_object* v___x_494_; uint8_t v_isShared_495_; uint8_t v_isSharedCheck_503_; 
v_code_491_ = lean_ctor_get(v_x_470_, 0);
v_lookedFor_492_ = lean_ctor_get(v_x_470_, 1);
v_isSharedCheck_503_ = !lean_is_exclusive(v_x_470_);
if (v_isSharedCheck_503_ == 0)
{
v___x_494_ = v_x_470_;
v_isShared_495_ = v_isSharedCheck_503_;
goto v_resetjp_493_;
}
else
{
lean_inc(v_lookedFor_492_);
lean_inc(v_code_491_);
lean_dec(v_x_470_);
v___x_494_ = lean_box(0);
v_isShared_495_ = v_isSharedCheck_503_;
goto v_resetjp_493_;
}
v_resetjp_493_:
{
lean_object* v___x_497_; 
if (v_isShared_495_ == 0)
{
lean_ctor_set_tag(v___x_494_, 0);
v___x_497_ = v___x_494_;
goto v_reusejp_496_;
}
else
{
lean_object* v_reuseFailAlloc_502_; 
v_reuseFailAlloc_502_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_502_, 0, v_code_491_);
lean_ctor_set(v_reuseFailAlloc_502_, 1, v_lookedFor_492_);
v___x_497_ = v_reuseFailAlloc_502_;
goto v_reusejp_496_;
}
v_reusejp_496_:
{
lean_object* v___x_498_; lean_object* v___x_499_; lean_object* v___x_500_; lean_object* v___x_501_; 
v___x_498_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_498_, 0, v___x_497_);
v___x_499_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_499_, 0, v___x_498_);
v___x_500_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_500_, 0, v___x_499_);
v___x_501_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_501_, 0, v___x_500_);
return v___x_501_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object* v_x_504_, lean_object* v_h__1_505_, lean_object* v_h__2_506_){
_start:
{
if (lean_obj_tag(v_x_504_) == 0)
{
lean_object* v_val_507_; lean_object* v___x_508_; 
lean_dec(v_h__2_506_);
v_val_507_ = lean_ctor_get(v_x_504_, 0);
lean_inc(v_val_507_);
lean_dec_ref_known(v_x_504_, 1);
v___x_508_ = lean_apply_1(v_h__1_505_, v_val_507_);
return v___x_508_;
}
else
{
lean_object* v_val_509_; lean_object* v___x_510_; 
lean_dec(v_h__1_505_);
v_val_509_ = lean_ctor_get(v_x_504_, 0);
lean_inc(v_val_509_);
lean_dec_ref_known(v_x_504_, 1);
v___x_510_ = lean_apply_1(v_h__2_506_, v_val_509_);
return v___x_510_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__1_splitter(lean_object* v_00_u03b1_511_, lean_object* v_00_u03b2_512_, lean_object* v_motive_513_, lean_object* v_x_514_, lean_object* v_h__1_515_, lean_object* v_h__2_516_){
_start:
{
if (lean_obj_tag(v_x_514_) == 0)
{
lean_object* v_val_517_; lean_object* v___x_518_; 
lean_dec(v_h__2_516_);
v_val_517_ = lean_ctor_get(v_x_514_, 0);
lean_inc(v_val_517_);
lean_dec_ref_known(v_x_514_, 1);
v___x_518_ = lean_apply_1(v_h__1_515_, v_val_517_);
return v___x_518_;
}
else
{
lean_object* v_val_519_; lean_object* v___x_520_; 
lean_dec(v_h__1_515_);
v_val_519_ = lean_ctor_get(v_x_514_, 0);
lean_inc(v_val_519_);
lean_dec_ref_known(v_x_514_, 1);
v___x_520_ = lean_apply_1(v_h__2_516_, v_val_519_);
return v___x_520_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object* v_x_521_, lean_object* v_x_522_, lean_object* v_h__1_523_, lean_object* v_h__2_524_){
_start:
{
if (lean_obj_tag(v_x_521_) == 0)
{
lean_object* v_val_525_; lean_object* v___x_526_; 
lean_dec(v_h__2_524_);
v_val_525_ = lean_ctor_get(v_x_521_, 0);
lean_inc(v_val_525_);
lean_dec_ref_known(v_x_521_, 1);
v___x_526_ = lean_apply_2(v_h__1_523_, v_val_525_, v_x_522_);
return v___x_526_;
}
else
{
lean_object* v_val_527_; lean_object* v___x_528_; 
lean_dec(v_h__1_523_);
v_val_527_ = lean_ctor_get(v_x_521_, 0);
lean_inc(v_val_527_);
lean_dec_ref_known(v_x_521_, 1);
v___x_528_ = lean_apply_2(v_h__2_524_, v_val_527_, v_x_522_);
return v___x_528_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__3_splitter(lean_object* v_00_u03b1_529_, lean_object* v_00_u03b2_530_, lean_object* v_motive_531_, lean_object* v_x_532_, lean_object* v_x_533_, lean_object* v_h__1_534_, lean_object* v_h__2_535_){
_start:
{
if (lean_obj_tag(v_x_532_) == 0)
{
lean_object* v_val_536_; lean_object* v___x_537_; 
lean_dec(v_h__2_535_);
v_val_536_ = lean_ctor_get(v_x_532_, 0);
lean_inc(v_val_536_);
lean_dec_ref_known(v_x_532_, 1);
v___x_537_ = lean_apply_2(v_h__1_534_, v_val_536_, v_x_533_);
return v___x_537_;
}
else
{
lean_object* v_val_538_; lean_object* v___x_539_; 
lean_dec(v_h__1_534_);
v_val_538_ = lean_ctor_get(v_x_532_, 0);
lean_inc(v_val_538_);
lean_dec_ref_known(v_x_532_, 1);
v___x_539_ = lean_apply_2(v_h__2_535_, v_val_538_, v_x_533_);
return v___x_539_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object* v_x_540_, lean_object* v_h__1_541_, lean_object* v_h__2_542_){
_start:
{
if (lean_obj_tag(v_x_540_) == 0)
{
lean_object* v_value_543_; lean_object* v_next_544_; lean_object* v___x_545_; 
lean_dec(v_h__1_541_);
v_value_543_ = lean_ctor_get(v_x_540_, 0);
lean_inc(v_value_543_);
v_next_544_ = lean_ctor_get(v_x_540_, 1);
lean_inc(v_next_544_);
lean_dec_ref_known(v_x_540_, 2);
v___x_545_ = lean_apply_2(v_h__2_542_, v_value_543_, v_next_544_);
return v___x_545_;
}
else
{
lean_object* v_at___546_; uint8_t v_code_547_; lean_object* v___x_548_; lean_object* v___x_549_; 
lean_dec(v_h__2_542_);
v_at___546_ = lean_ctor_get(v_x_540_, 0);
lean_inc(v_at___546_);
v_code_547_ = lean_ctor_get_uint8(v_x_540_, sizeof(void*)*1);
lean_dec_ref_known(v_x_540_, 1);
v___x_548_ = lean_box(v_code_547_);
v___x_549_ = lean_apply_2(v_h__1_541_, v_at___546_, v___x_548_);
return v___x_549_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Verdict_0__Continuity_Alts_cons_match__5_splitter(lean_object* v_00_u03b1_550_, lean_object* v_motive_551_, lean_object* v_x_552_, lean_object* v_h__1_553_, lean_object* v_h__2_554_){
_start:
{
if (lean_obj_tag(v_x_552_) == 0)
{
lean_object* v_value_555_; lean_object* v_next_556_; lean_object* v___x_557_; 
lean_dec(v_h__1_553_);
v_value_555_ = lean_ctor_get(v_x_552_, 0);
lean_inc(v_value_555_);
v_next_556_ = lean_ctor_get(v_x_552_, 1);
lean_inc(v_next_556_);
lean_dec_ref_known(v_x_552_, 2);
v___x_557_ = lean_apply_2(v_h__2_554_, v_value_555_, v_next_556_);
return v___x_557_;
}
else
{
lean_object* v_at___558_; uint8_t v_code_559_; lean_object* v___x_560_; lean_object* v___x_561_; 
lean_dec(v_h__2_554_);
v_at___558_ = lean_ctor_get(v_x_552_, 0);
lean_inc(v_at___558_);
v_code_559_ = lean_ctor_get_uint8(v_x_552_, sizeof(void*)*1);
lean_dec_ref_known(v_x_552_, 1);
v___x_560_ = lean_box(v_code_559_);
v___x_561_ = lean_apply_2(v_h__1_553_, v_at___558_, v___x_560_);
return v___x_561_;
}
}
}
static lean_object* _init_l_Continuity_verdictC___closed__0(void){
_start:
{
lean_object* v___x_562_; lean_object* v___x_563_; 
v___x_562_ = l_Continuity_u32;
v___x_563_ = l_Continuity_optionC___redArg(v___x_562_);
return v___x_563_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__1(void){
_start:
{
lean_object* v___x_564_; lean_object* v___x_565_; 
v___x_564_ = l_Continuity_candidateC;
v___x_565_ = l_Continuity_optionC___redArg(v___x_564_);
return v___x_565_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__2(void){
_start:
{
lean_object* v___x_566_; lean_object* v___x_567_; lean_object* v___x_568_; 
v___x_566_ = lean_obj_once(&l_Continuity_verdictC___closed__1, &l_Continuity_verdictC___closed__1_once, _init_l_Continuity_verdictC___closed__1);
v___x_567_ = lean_obj_once(&l_Continuity_verdictC___closed__0, &l_Continuity_verdictC___closed__0_once, _init_l_Continuity_verdictC___closed__0);
v___x_568_ = l_Continuity_pair___redArg(v___x_567_, v___x_566_);
return v___x_568_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__3(void){
_start:
{
lean_object* v___x_569_; lean_object* v___x_570_; lean_object* v___x_571_; 
v___x_569_ = lean_obj_once(&l_Continuity_verdictC___closed__2, &l_Continuity_verdictC___closed__2_once, _init_l_Continuity_verdictC___closed__2);
v___x_570_ = l_Continuity_u16;
v___x_571_ = l_Continuity_pair___redArg(v___x_570_, v___x_569_);
return v___x_571_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__4(void){
_start:
{
lean_object* v___x_572_; lean_object* v___x_573_; lean_object* v___x_574_; 
v___x_572_ = l_Continuity_pathSetC;
v___x_573_ = l_Continuity_u16;
v___x_574_ = l_Continuity_pair___redArg(v___x_573_, v___x_572_);
return v___x_574_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__5(void){
_start:
{
lean_object* v___x_575_; lean_object* v___x_576_; 
v___x_575_ = lean_obj_once(&l_Continuity_verdictC___closed__4, &l_Continuity_verdictC___closed__4_once, _init_l_Continuity_verdictC___closed__4);
v___x_576_ = l_Continuity_Alts_one___redArg(v___x_575_);
return v___x_576_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__6(void){
_start:
{
lean_object* v___x_577_; lean_object* v___x_578_; lean_object* v___x_579_; 
v___x_577_ = lean_obj_once(&l_Continuity_verdictC___closed__5, &l_Continuity_verdictC___closed__5_once, _init_l_Continuity_verdictC___closed__5);
v___x_578_ = lean_obj_once(&l_Continuity_verdictC___closed__3, &l_Continuity_verdictC___closed__3_once, _init_l_Continuity_verdictC___closed__3);
v___x_579_ = l_Continuity_Alts_cons___redArg(v___x_578_, v___x_577_);
return v___x_579_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__7(void){
_start:
{
lean_object* v___x_580_; lean_object* v___x_581_; lean_object* v___x_582_; 
v___x_580_ = lean_obj_once(&l_Continuity_verdictC___closed__6, &l_Continuity_verdictC___closed__6_once, _init_l_Continuity_verdictC___closed__6);
v___x_581_ = l_Continuity_unitC;
v___x_582_ = l_Continuity_Alts_cons___redArg(v___x_581_, v___x_580_);
return v___x_582_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__8(void){
_start:
{
lean_object* v___x_583_; lean_object* v___x_584_; lean_object* v___x_585_; 
v___x_583_ = lean_obj_once(&l_Continuity_verdictC___closed__7, &l_Continuity_verdictC___closed__7_once, _init_l_Continuity_verdictC___closed__7);
v___x_584_ = l_Continuity_byteSetC;
v___x_585_ = l_Continuity_Alts_cons___redArg(v___x_584_, v___x_583_);
return v___x_585_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__9(void){
_start:
{
lean_object* v___x_586_; lean_object* v___x_587_; lean_object* v___x_588_; 
v___x_586_ = lean_obj_once(&l_Continuity_verdictC___closed__8, &l_Continuity_verdictC___closed__8_once, _init_l_Continuity_verdictC___closed__8);
v___x_587_ = l_Continuity_unitC;
v___x_588_ = l_Continuity_Alts_cons___redArg(v___x_587_, v___x_586_);
return v___x_588_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__10(void){
_start:
{
lean_object* v___x_589_; lean_object* v___x_590_; 
v___x_589_ = lean_obj_once(&l_Continuity_verdictC___closed__9, &l_Continuity_verdictC___closed__9_once, _init_l_Continuity_verdictC___closed__9);
v___x_590_ = l_Continuity_sumC___redArg(v___x_589_);
return v___x_590_;
}
}
static lean_object* _init_l_Continuity_verdictC___closed__13(void){
_start:
{
lean_object* v___x_593_; lean_object* v___x_594_; lean_object* v___x_595_; lean_object* v___x_596_; 
v___x_593_ = ((lean_object*)(l_Continuity_verdictC___closed__12));
v___x_594_ = ((lean_object*)(l_Continuity_verdictC___closed__11));
v___x_595_ = lean_obj_once(&l_Continuity_verdictC___closed__10, &l_Continuity_verdictC___closed__10_once, _init_l_Continuity_verdictC___closed__10);
v___x_596_ = l_Continuity_imap___redArg(v___x_595_, v___x_594_, v___x_593_);
return v___x_596_;
}
}
static lean_object* _init_l_Continuity_verdictC(void){
_start:
{
lean_object* v___x_597_; 
v___x_597_ = lean_obj_once(&l_Continuity_verdictC___closed__13, &l_Continuity_verdictC___closed__13_once, _init_l_Continuity_verdictC___closed__13);
return v___x_597_;
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
