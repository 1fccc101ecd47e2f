// Lean compiler output
// Module: Continuity.Data.Evidence
// Imports: public import Init public meta import Init public import Continuity.Data.Record
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
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_all_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_all_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_rules_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_rules_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_served_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_served_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_conflict_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admission_conflict_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorIdx(lean_object* v_x_1_){
_start:
{
if (lean_obj_tag(v_x_1_) == 0)
{
lean_object* v___x_2_; 
v___x_2_ = lean_unsigned_to_nat(0u);
return v___x_2_;
}
else
{
lean_object* v___x_3_; 
v___x_3_ = lean_unsigned_to_nat(1u);
return v___x_3_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorIdx___boxed(lean_object* v_x_4_){
_start:
{
lean_object* v_res_5_; 
v_res_5_ = l_Continuity_Scope_ctorIdx(v_x_4_);
lean_dec(v_x_4_);
return v_res_5_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorElim___redArg(lean_object* v_t_6_, lean_object* v_k_7_){
_start:
{
if (lean_obj_tag(v_t_6_) == 0)
{
return v_k_7_;
}
else
{
lean_object* v_kinds_8_; lean_object* v___x_9_; 
v_kinds_8_ = lean_ctor_get(v_t_6_, 0);
lean_inc_ref(v_kinds_8_);
lean_dec_ref_known(v_t_6_, 1);
v___x_9_ = lean_apply_1(v_k_7_, v_kinds_8_);
return v___x_9_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorElim(lean_object* v_motive_10_, lean_object* v_ctorIdx_11_, lean_object* v_t_12_, lean_object* v_h_13_, lean_object* v_k_14_){
_start:
{
lean_object* v___x_15_; 
v___x_15_ = l_Continuity_Scope_ctorElim___redArg(v_t_12_, v_k_14_);
return v___x_15_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Scope_ctorElim___boxed(lean_object* v_motive_16_, lean_object* v_ctorIdx_17_, lean_object* v_t_18_, lean_object* v_h_19_, lean_object* v_k_20_){
_start:
{
lean_object* v_res_21_; 
v_res_21_ = l_Continuity_Scope_ctorElim(v_motive_16_, v_ctorIdx_17_, v_t_18_, v_h_19_, v_k_20_);
lean_dec(v_ctorIdx_17_);
return v_res_21_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Scope_all_elim___redArg(lean_object* v_t_22_, lean_object* v_all_23_){
_start:
{
lean_object* v___x_24_; 
v___x_24_ = l_Continuity_Scope_ctorElim___redArg(v_t_22_, v_all_23_);
return v___x_24_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Scope_all_elim(lean_object* v_motive_25_, lean_object* v_t_26_, lean_object* v_h_27_, lean_object* v_all_28_){
_start:
{
lean_object* v___x_29_; 
v___x_29_ = l_Continuity_Scope_ctorElim___redArg(v_t_26_, v_all_28_);
return v___x_29_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Scope_rules_elim___redArg(lean_object* v_t_30_, lean_object* v_rules_31_){
_start:
{
lean_object* v___x_32_; 
v___x_32_ = l_Continuity_Scope_ctorElim___redArg(v_t_30_, v_rules_31_);
return v___x_32_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Scope_rules_elim(lean_object* v_motive_33_, lean_object* v_t_34_, lean_object* v_h_35_, lean_object* v_rules_36_){
_start:
{
lean_object* v___x_37_; 
v___x_37_ = l_Continuity_Scope_ctorElim___redArg(v_t_34_, v_rules_36_);
return v___x_37_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorIdx(lean_object* v_x_38_){
_start:
{
switch(lean_obj_tag(v_x_38_))
{
case 0:
{
lean_object* v___x_39_; 
v___x_39_ = lean_unsigned_to_nat(0u);
return v___x_39_;
}
case 1:
{
lean_object* v___x_40_; 
v___x_40_ = lean_unsigned_to_nat(1u);
return v___x_40_;
}
default: 
{
lean_object* v___x_41_; 
v___x_41_ = lean_unsigned_to_nat(2u);
return v___x_41_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorIdx___boxed(lean_object* v_x_42_){
_start:
{
lean_object* v_res_43_; 
v_res_43_ = l_Continuity_Admission_ctorIdx(v_x_42_);
lean_dec_ref(v_x_42_);
return v_res_43_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorElim___redArg(lean_object* v_t_44_, lean_object* v_k_45_){
_start:
{
switch(lean_obj_tag(v_t_44_))
{
case 0:
{
lean_object* v_index_46_; lean_object* v_open___47_; lean_object* v_signers_48_; lean_object* v___x_49_; 
v_index_46_ = lean_ctor_get(v_t_44_, 0);
lean_inc(v_index_46_);
v_open___47_ = lean_ctor_get(v_t_44_, 1);
lean_inc_ref(v_open___47_);
v_signers_48_ = lean_ctor_get(v_t_44_, 2);
lean_inc_ref(v_signers_48_);
lean_dec_ref_known(v_t_44_, 3);
v___x_49_ = lean_apply_3(v_k_45_, v_index_46_, v_open___47_, v_signers_48_);
return v___x_49_;
}
case 1:
{
lean_object* v_reasons_50_; lean_object* v___x_51_; 
v_reasons_50_ = lean_ctor_get(v_t_44_, 0);
lean_inc_ref(v_reasons_50_);
lean_dec_ref_known(v_t_44_, 1);
v___x_51_ = lean_apply_1(v_k_45_, v_reasons_50_);
return v___x_51_;
}
default: 
{
lean_object* v_first_52_; lean_object* v_second_53_; lean_object* v___x_54_; 
v_first_52_ = lean_ctor_get(v_t_44_, 0);
lean_inc(v_first_52_);
v_second_53_ = lean_ctor_get(v_t_44_, 1);
lean_inc(v_second_53_);
lean_dec_ref_known(v_t_44_, 2);
v___x_54_ = lean_apply_2(v_k_45_, v_first_52_, v_second_53_);
return v___x_54_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorElim(lean_object* v_motive_55_, lean_object* v_ctorIdx_56_, lean_object* v_t_57_, lean_object* v_h_58_, lean_object* v_k_59_){
_start:
{
lean_object* v___x_60_; 
v___x_60_ = l_Continuity_Admission_ctorElim___redArg(v_t_57_, v_k_59_);
return v___x_60_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_ctorElim___boxed(lean_object* v_motive_61_, lean_object* v_ctorIdx_62_, lean_object* v_t_63_, lean_object* v_h_64_, lean_object* v_k_65_){
_start:
{
lean_object* v_res_66_; 
v_res_66_ = l_Continuity_Admission_ctorElim(v_motive_61_, v_ctorIdx_62_, v_t_63_, v_h_64_, v_k_65_);
lean_dec(v_ctorIdx_62_);
return v_res_66_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_served_elim___redArg(lean_object* v_t_67_, lean_object* v_served_68_){
_start:
{
lean_object* v___x_69_; 
v___x_69_ = l_Continuity_Admission_ctorElim___redArg(v_t_67_, v_served_68_);
return v___x_69_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_served_elim(lean_object* v_motive_70_, lean_object* v_t_71_, lean_object* v_h_72_, lean_object* v_served_73_){
_start:
{
lean_object* v___x_74_; 
v___x_74_ = l_Continuity_Admission_ctorElim___redArg(v_t_71_, v_served_73_);
return v___x_74_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_refused_elim___redArg(lean_object* v_t_75_, lean_object* v_refused_76_){
_start:
{
lean_object* v___x_77_; 
v___x_77_ = l_Continuity_Admission_ctorElim___redArg(v_t_75_, v_refused_76_);
return v___x_77_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_refused_elim(lean_object* v_motive_78_, lean_object* v_t_79_, lean_object* v_h_80_, lean_object* v_refused_81_){
_start:
{
lean_object* v___x_82_; 
v___x_82_ = l_Continuity_Admission_ctorElim___redArg(v_t_79_, v_refused_81_);
return v___x_82_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_conflict_elim___redArg(lean_object* v_t_83_, lean_object* v_conflict_84_){
_start:
{
lean_object* v___x_85_; 
v___x_85_ = l_Continuity_Admission_ctorElim___redArg(v_t_83_, v_conflict_84_);
return v___x_85_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admission_conflict_elim(lean_object* v_motive_86_, lean_object* v_t_87_, lean_object* v_h_88_, lean_object* v_conflict_89_){
_start:
{
lean_object* v___x_90_; 
v___x_90_ = l_Continuity_Admission_ctorElim___redArg(v_t_87_, v_conflict_89_);
return v___x_90_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Data_Record(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Data_Evidence(uint8_t builtin) {
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
res = initialize_Continuity_Data_Record(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
