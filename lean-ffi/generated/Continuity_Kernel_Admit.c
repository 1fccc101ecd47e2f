// Lean compiler output
// Module: Continuity.Kernel.Admit
// Imports: public import Init public meta import Init public import Continuity.Kernel.Members public import Continuity.Kernel.Statement
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
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
uint8_t l_Continuity_Evidence_outputsEq(lean_object*, lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* l_Continuity_reason0(lean_object*);
uint8_t l_Continuity_isSuccess(lean_object*);
uint8_t lean_uint64_dec_eq(uint64_t, uint64_t);
uint8_t l_Continuity_Members_member(lean_object*, lean_object*, lean_object*, lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
uint8_t l_Continuity_Evidence_isAccepted(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_executionRecordC;
lean_object* l_Continuity_decode___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_Evidence_replace(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_Action_preimage(lean_object*);
lean_object* l_Continuity_View_entries(lean_object*);
lean_object* l_Continuity_Action_illegalIn(lean_object*, lean_object*);
lean_object* l_Continuity_checkHermetic(lean_object*);
lean_object* l_Continuity_discharge(lean_object*, lean_object*);
lean_object* l_Continuity_le2(lean_object*);
lean_object* l_Continuity_reason1(lean_object*, lean_object*);
lean_object* l_Continuity_sha256(lean_object*);
uint8_t l_Continuity_Evidence_inSet(lean_object*, lean_object*);
lean_object* l_Continuity_Statement_of(lean_object*, lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_Evidence_outsideOf(lean_object*, lean_object*);
lean_object* lean_byte_array_size(lean_object*);
lean_object* l_Continuity_le4(lean_object*);
lean_object* l_Continuity_malformedReason(lean_object*, lean_object*, uint8_t);
lean_object* l_Continuity_ClosureRequest_addAll(lean_object*, lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_Table_sort(lean_object*);
lean_object* l_Continuity_View_distinct(lean_object*, lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_actionC;
lean_object* l_Continuity_Evidence_edges(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, uint64_t);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Admit_holds(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_holds___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_badStep(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_badStep___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_rejected_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_rejected_elim(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_Admit_memberOf___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_Admit_memberOf___closed__0 = (const lean_object*)&l_Continuity_Admit_memberOf___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Admit_memberOf(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_memberOf___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Admit_differ(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_differ___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Admit_allDiffer(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_allDiffer___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Admit_isolated(lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Admit_isolated___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Admit_kindOk(lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Admit_kindOk___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Admit_outputsDeclared(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_outputsDeclared___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Admit_successful(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_successful___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_signersOf(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_signersOf___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Admit_checkLast___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Admit_checkLast___closed__0 = (const lean_object*)&l_Continuity_Admit_checkLast___closed__0_value;
static lean_once_cell_t l_Continuity_Admit_checkLast___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkLast___closed__1;
static lean_once_cell_t l_Continuity_Admit_checkLast___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkLast___closed__2;
LEAN_EXPORT lean_object* l_Continuity_Admit_checkLast(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_checkLast___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_Admit_checkRecord___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkRecord___closed__0;
static lean_once_cell_t l_Continuity_Admit_checkRecord___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkRecord___closed__1;
static lean_once_cell_t l_Continuity_Admit_checkRecord___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkRecord___closed__2;
static lean_once_cell_t l_Continuity_Admit_checkRecord___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkRecord___closed__3;
static const lean_array_object l_Continuity_Admit_checkRecord___closed__4_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Admit_checkRecord___closed__4 = (const lean_object*)&l_Continuity_Admit_checkRecord___closed__4_value;
static lean_once_cell_t l_Continuity_Admit_checkRecord___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkRecord___closed__5;
static lean_once_cell_t l_Continuity_Admit_checkRecord___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkRecord___closed__6;
LEAN_EXPORT lean_object* l_Continuity_Admit_checkRecord(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_checkRecord___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_Admit_check___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_check___closed__0;
static lean_once_cell_t l_Continuity_Admit_check___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_check___closed__1;
LEAN_EXPORT lean_object* l_Continuity_Admit_check(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_check___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_Admit_checkAll___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Admit_checkAll___closed__0;
LEAN_EXPORT lean_object* l_Continuity_Admit_checkAll(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_checkAll___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_conflictWith(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_conflictWith___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_conflict(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_conflict___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_addSigners(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_addSigners___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_groupSigners(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_groupSigners___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Admit_sortKeys___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Admit_sortKeys___closed__0 = (const lean_object*)&l_Continuity_Admit_sortKeys___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Admit_sortKeys(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_sortKeys___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_serve(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_serve___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Admit_decide___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Admit_decide___closed__0 = (const lean_object*)&l_Continuity_Admit_decide___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Admit_decide(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_decide___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decideAdmit(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorIdx(lean_object* v_x_1_){
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
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorIdx___boxed(lean_object* v_x_4_){
_start:
{
lean_object* v_res_5_; 
v_res_5_ = l_Continuity_Admit_Checked_ctorIdx(v_x_4_);
lean_dec_ref(v_x_4_);
return v_res_5_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorElim___redArg(lean_object* v_t_6_, lean_object* v_k_7_){
_start:
{
lean_object* v_a_8_; lean_object* v___x_9_; 
v_a_8_ = lean_ctor_get(v_t_6_, 0);
lean_inc_ref(v_a_8_);
lean_dec_ref(v_t_6_);
v___x_9_ = lean_apply_1(v_k_7_, v_a_8_);
return v___x_9_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorElim(lean_object* v_motive_10_, lean_object* v_ctorIdx_11_, lean_object* v_t_12_, lean_object* v_h_13_, lean_object* v_k_14_){
_start:
{
lean_object* v___x_15_; 
v___x_15_ = l_Continuity_Admit_Checked_ctorElim___redArg(v_t_12_, v_k_14_);
return v___x_15_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ctorElim___boxed(lean_object* v_motive_16_, lean_object* v_ctorIdx_17_, lean_object* v_t_18_, lean_object* v_h_19_, lean_object* v_k_20_){
_start:
{
lean_object* v_res_21_; 
v_res_21_ = l_Continuity_Admit_Checked_ctorElim(v_motive_16_, v_ctorIdx_17_, v_t_18_, v_h_19_, v_k_20_);
lean_dec(v_ctorIdx_17_);
return v_res_21_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ok_elim___redArg(lean_object* v_t_22_, lean_object* v_ok_23_){
_start:
{
lean_object* v___x_24_; 
v___x_24_ = l_Continuity_Admit_Checked_ctorElim___redArg(v_t_22_, v_ok_23_);
return v___x_24_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_ok_elim(lean_object* v_motive_25_, lean_object* v_t_26_, lean_object* v_h_27_, lean_object* v_ok_28_){
_start:
{
lean_object* v___x_29_; 
v___x_29_ = l_Continuity_Admit_Checked_ctorElim___redArg(v_t_26_, v_ok_28_);
return v___x_29_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_refused_elim___redArg(lean_object* v_t_30_, lean_object* v_refused_31_){
_start:
{
lean_object* v___x_32_; 
v___x_32_ = l_Continuity_Admit_Checked_ctorElim___redArg(v_t_30_, v_refused_31_);
return v___x_32_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Checked_refused_elim(lean_object* v_motive_33_, lean_object* v_t_34_, lean_object* v_h_35_, lean_object* v_refused_36_){
_start:
{
lean_object* v___x_37_; 
v___x_37_ = l_Continuity_Admit_Checked_ctorElim___redArg(v_t_34_, v_refused_36_);
return v___x_37_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Admit_holds(lean_object* v_a_38_, lean_object* v_d_39_, lean_object* v_x_40_, lean_object* v_x_41_){
_start:
{
lean_object* v_zero_42_; uint8_t v_isZero_43_; 
v_zero_42_ = lean_unsigned_to_nat(0u);
v_isZero_43_ = lean_nat_dec_eq(v_x_40_, v_zero_42_);
if (v_isZero_43_ == 1)
{
uint8_t v___x_44_; 
lean_dec(v_x_41_);
lean_dec(v_x_40_);
v___x_44_ = 0;
return v___x_44_;
}
else
{
lean_object* v___x_45_; uint8_t v___x_46_; 
v___x_45_ = lean_array_get_size(v_a_38_);
v___x_46_ = lean_nat_dec_lt(v_x_41_, v___x_45_);
if (v___x_46_ == 0)
{
lean_dec(v_x_41_);
lean_dec(v_x_40_);
return v_isZero_43_;
}
else
{
lean_object* v___x_47_; lean_object* v_snd_48_; uint8_t v___x_49_; 
v___x_47_ = lean_array_fget_borrowed(v_a_38_, v_x_41_);
v_snd_48_ = lean_ctor_get(v___x_47_, 1);
v___x_49_ = l_Continuity_eqBytes(v_snd_48_, v_d_39_);
if (v___x_49_ == 0)
{
lean_object* v_one_50_; lean_object* v_n_51_; lean_object* v___x_52_; 
v_one_50_ = lean_unsigned_to_nat(1u);
v_n_51_ = lean_nat_sub(v_x_40_, v_one_50_);
lean_dec(v_x_40_);
v___x_52_ = lean_nat_add(v_x_41_, v_one_50_);
lean_dec(v_x_41_);
v_x_40_ = v_n_51_;
v_x_41_ = v___x_52_;
goto _start;
}
else
{
lean_dec(v_x_41_);
lean_dec(v_x_40_);
return v___x_49_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_holds___boxed(lean_object* v_a_54_, lean_object* v_d_55_, lean_object* v_x_56_, lean_object* v_x_57_){
_start:
{
uint8_t v_res_58_; lean_object* v_r_59_; 
v_res_58_ = l_Continuity_Admit_holds(v_a_54_, v_d_55_, v_x_56_, v_x_57_);
lean_dec_ref(v_d_55_);
lean_dec_ref(v_a_54_);
v_r_59_ = lean_box(v_res_58_);
return v_r_59_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_badStep(lean_object* v_es_60_, lean_object* v_path_61_, lean_object* v_x_62_, lean_object* v_x_63_, lean_object* v_x_64_, lean_object* v_x_65_){
_start:
{
lean_object* v_zero_66_; uint8_t v_isZero_67_; 
v_zero_66_ = lean_unsigned_to_nat(0u);
v_isZero_67_ = lean_nat_dec_eq(v_x_62_, v_zero_66_);
if (v_isZero_67_ == 1)
{
lean_object* v___x_68_; 
lean_dec_ref(v_x_65_);
lean_dec_ref(v_x_64_);
lean_dec(v_x_63_);
lean_dec(v_x_62_);
v___x_68_ = lean_box(0);
return v___x_68_;
}
else
{
lean_object* v___x_69_; uint8_t v___x_70_; 
v___x_69_ = lean_array_get_size(v_path_61_);
v___x_70_ = lean_nat_dec_lt(v_x_63_, v___x_69_);
if (v___x_70_ == 0)
{
lean_object* v___x_71_; 
lean_dec_ref(v_x_65_);
lean_dec_ref(v_x_64_);
lean_dec(v_x_63_);
lean_dec(v_x_62_);
v___x_71_ = lean_box(0);
return v___x_71_;
}
else
{
lean_object* v_s_72_; lean_object* v_source_73_; lean_object* v_target_74_; lean_object* v_evidence_75_; uint8_t v___x_76_; 
v_s_72_ = lean_array_fget_borrowed(v_path_61_, v_x_63_);
v_source_73_ = lean_ctor_get(v_s_72_, 0);
v_target_74_ = lean_ctor_get(v_s_72_, 1);
v_evidence_75_ = lean_ctor_get(v_s_72_, 2);
v___x_76_ = l_Continuity_eqBytes(v_source_73_, v_x_64_);
lean_dec_ref(v_x_64_);
if (v___x_76_ == 0)
{
lean_object* v___x_77_; 
lean_dec_ref(v_x_65_);
lean_dec(v_x_62_);
v___x_77_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_77_, 0, v_x_63_);
return v___x_77_;
}
else
{
lean_object* v___x_78_; uint8_t v___x_79_; 
v___x_78_ = lean_array_get_size(v_es_60_);
lean_inc_ref(v_evidence_75_);
lean_inc_ref(v_target_74_);
lean_inc_ref(v_source_73_);
v___x_79_ = l_Continuity_Evidence_isAccepted(v_es_60_, v_source_73_, v_target_74_, v_evidence_75_, v___x_78_, v_zero_66_);
if (v___x_79_ == 0)
{
lean_object* v___x_80_; 
lean_dec_ref(v_x_65_);
lean_dec(v_x_62_);
v___x_80_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_80_, 0, v_x_63_);
return v___x_80_;
}
else
{
lean_object* v___x_81_; uint8_t v___x_82_; 
v___x_81_ = lean_array_get_size(v_x_65_);
v___x_82_ = l_Continuity_Members_member(v_x_65_, v_target_74_, v___x_81_, v_zero_66_);
if (v___x_82_ == 0)
{
lean_object* v_one_83_; lean_object* v_n_84_; lean_object* v___x_85_; lean_object* v___x_86_; 
v_one_83_ = lean_unsigned_to_nat(1u);
v_n_84_ = lean_nat_sub(v_x_62_, v_one_83_);
lean_dec(v_x_62_);
v___x_85_ = lean_nat_add(v_x_63_, v_one_83_);
lean_dec(v_x_63_);
lean_inc_ref_n(v_target_74_, 2);
v___x_86_ = lean_array_push(v_x_65_, v_target_74_);
v_x_62_ = v_n_84_;
v_x_63_ = v___x_85_;
v_x_64_ = v_target_74_;
v_x_65_ = v___x_86_;
goto _start;
}
else
{
lean_object* v___x_88_; 
lean_dec_ref(v_x_65_);
lean_dec(v_x_62_);
v___x_88_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_88_, 0, v_x_63_);
return v___x_88_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_badStep___boxed(lean_object* v_es_89_, lean_object* v_path_90_, lean_object* v_x_91_, lean_object* v_x_92_, lean_object* v_x_93_, lean_object* v_x_94_){
_start:
{
lean_object* v_res_95_; 
v_res_95_ = l_Continuity_Admit_badStep(v_es_89_, v_path_90_, v_x_91_, v_x_92_, v_x_93_, v_x_94_);
lean_dec_ref(v_path_90_);
lean_dec_ref(v_es_89_);
return v_res_95_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorIdx(lean_object* v_x_96_){
_start:
{
if (lean_obj_tag(v_x_96_) == 0)
{
lean_object* v___x_97_; 
v___x_97_ = lean_unsigned_to_nat(0u);
return v___x_97_;
}
else
{
lean_object* v___x_98_; 
v___x_98_ = lean_unsigned_to_nat(1u);
return v___x_98_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorIdx___boxed(lean_object* v_x_99_){
_start:
{
lean_object* v_res_100_; 
v_res_100_ = l_Continuity_Admit_Family_ctorIdx(v_x_99_);
lean_dec_ref(v_x_99_);
return v_res_100_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorElim___redArg(lean_object* v_t_101_, lean_object* v_k_102_){
_start:
{
if (lean_obj_tag(v_t_101_) == 0)
{
lean_object* v_a_103_; lean_object* v___x_104_; 
v_a_103_ = lean_ctor_get(v_t_101_, 0);
lean_inc_ref(v_a_103_);
lean_dec_ref_known(v_t_101_, 1);
v___x_104_ = lean_apply_1(v_k_102_, v_a_103_);
return v___x_104_;
}
else
{
lean_object* v_step_105_; lean_object* v___x_106_; 
v_step_105_ = lean_ctor_get(v_t_101_, 0);
lean_inc(v_step_105_);
lean_dec_ref_known(v_t_101_, 1);
v___x_106_ = lean_apply_1(v_k_102_, v_step_105_);
return v___x_106_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorElim(lean_object* v_motive_107_, lean_object* v_ctorIdx_108_, lean_object* v_t_109_, lean_object* v_h_110_, lean_object* v_k_111_){
_start:
{
lean_object* v___x_112_; 
v___x_112_ = l_Continuity_Admit_Family_ctorElim___redArg(v_t_109_, v_k_111_);
return v___x_112_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ctorElim___boxed(lean_object* v_motive_113_, lean_object* v_ctorIdx_114_, lean_object* v_t_115_, lean_object* v_h_116_, lean_object* v_k_117_){
_start:
{
lean_object* v_res_118_; 
v_res_118_ = l_Continuity_Admit_Family_ctorElim(v_motive_113_, v_ctorIdx_114_, v_t_115_, v_h_116_, v_k_117_);
lean_dec(v_ctorIdx_114_);
return v_res_118_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ok_elim___redArg(lean_object* v_t_119_, lean_object* v_ok_120_){
_start:
{
lean_object* v___x_121_; 
v___x_121_ = l_Continuity_Admit_Family_ctorElim___redArg(v_t_119_, v_ok_120_);
return v___x_121_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_ok_elim(lean_object* v_motive_122_, lean_object* v_t_123_, lean_object* v_h_124_, lean_object* v_ok_125_){
_start:
{
lean_object* v___x_126_; 
v___x_126_ = l_Continuity_Admit_Family_ctorElim___redArg(v_t_123_, v_ok_125_);
return v___x_126_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_rejected_elim___redArg(lean_object* v_t_127_, lean_object* v_rejected_128_){
_start:
{
lean_object* v___x_129_; 
v___x_129_ = l_Continuity_Admit_Family_ctorElim___redArg(v_t_127_, v_rejected_128_);
return v___x_129_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_Family_rejected_elim(lean_object* v_motive_130_, lean_object* v_t_131_, lean_object* v_h_132_, lean_object* v_rejected_133_){
_start:
{
lean_object* v___x_134_; 
v___x_134_ = l_Continuity_Admit_Family_ctorElim___redArg(v_t_131_, v_rejected_133_);
return v___x_134_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_memberOf(lean_object* v_a_137_, lean_object* v_es_138_, lean_object* v_path_139_){
_start:
{
lean_object* v___x_140_; lean_object* v___x_141_; uint8_t v___x_142_; 
v___x_140_ = lean_unsigned_to_nat(0u);
v___x_141_ = lean_array_get_size(v_path_139_);
v___x_142_ = lean_nat_dec_lt(v___x_140_, v___x_141_);
if (v___x_142_ == 0)
{
lean_object* v___x_143_; 
v___x_143_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_143_, 0, v_a_137_);
return v___x_143_;
}
else
{
lean_object* v___x_144_; lean_object* v_source_145_; lean_object* v___y_147_; lean_object* v_toolchains_150_; lean_object* v___x_151_; uint8_t v___x_152_; 
v___x_144_ = lean_array_fget_borrowed(v_path_139_, v___x_140_);
v_source_145_ = lean_ctor_get(v___x_144_, 0);
v_toolchains_150_ = lean_ctor_get(v_a_137_, 2);
v___x_151_ = lean_array_get_size(v_toolchains_150_);
v___x_152_ = l_Continuity_Admit_holds(v_toolchains_150_, v_source_145_, v___x_151_, v___x_140_);
if (v___x_152_ == 0)
{
lean_object* v___x_153_; 
lean_dec_ref(v_a_137_);
v___x_153_ = ((lean_object*)(l_Continuity_Admit_memberOf___closed__0));
return v___x_153_;
}
else
{
lean_object* v___x_154_; lean_object* v___x_155_; lean_object* v___x_156_; lean_object* v___x_157_; 
v___x_154_ = lean_unsigned_to_nat(1u);
v___x_155_ = lean_mk_empty_array_with_capacity(v___x_154_);
lean_inc_ref_n(v_source_145_, 2);
v___x_156_ = lean_array_push(v___x_155_, v_source_145_);
v___x_157_ = l_Continuity_Admit_badStep(v_es_138_, v_path_139_, v___x_141_, v___x_140_, v_source_145_, v___x_156_);
if (lean_obj_tag(v___x_157_) == 0)
{
lean_object* v___x_158_; uint8_t v___x_159_; 
v___x_158_ = lean_nat_sub(v___x_141_, v___x_154_);
v___x_159_ = lean_nat_dec_lt(v___x_158_, v___x_141_);
if (v___x_159_ == 0)
{
lean_dec(v___x_158_);
lean_inc_ref(v_source_145_);
v___y_147_ = v_source_145_;
goto v___jp_146_;
}
else
{
lean_object* v___x_160_; lean_object* v_target_161_; 
v___x_160_ = lean_array_fget_borrowed(v_path_139_, v___x_158_);
lean_dec(v___x_158_);
v_target_161_ = lean_ctor_get(v___x_160_, 1);
lean_inc_ref(v_target_161_);
v___y_147_ = v_target_161_;
goto v___jp_146_;
}
}
else
{
lean_object* v_val_162_; lean_object* v___x_164_; uint8_t v_isShared_165_; uint8_t v_isSharedCheck_169_; 
lean_dec_ref(v_a_137_);
v_val_162_ = lean_ctor_get(v___x_157_, 0);
v_isSharedCheck_169_ = !lean_is_exclusive(v___x_157_);
if (v_isSharedCheck_169_ == 0)
{
v___x_164_ = v___x_157_;
v_isShared_165_ = v_isSharedCheck_169_;
goto v_resetjp_163_;
}
else
{
lean_inc(v_val_162_);
lean_dec(v___x_157_);
v___x_164_ = lean_box(0);
v_isShared_165_ = v_isSharedCheck_169_;
goto v_resetjp_163_;
}
v_resetjp_163_:
{
lean_object* v___x_167_; 
if (v_isShared_165_ == 0)
{
v___x_167_ = v___x_164_;
goto v_reusejp_166_;
}
else
{
lean_object* v_reuseFailAlloc_168_; 
v_reuseFailAlloc_168_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_168_, 0, v_val_162_);
v___x_167_ = v_reuseFailAlloc_168_;
goto v_reusejp_166_;
}
v_reusejp_166_:
{
return v___x_167_;
}
}
}
}
v___jp_146_:
{
lean_object* v___x_148_; lean_object* v___x_149_; 
v___x_148_ = l_Continuity_Evidence_replace(v_a_137_, v_source_145_, v___y_147_);
v___x_149_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_149_, 0, v___x_148_);
return v___x_149_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_memberOf___boxed(lean_object* v_a_170_, lean_object* v_es_171_, lean_object* v_path_172_){
_start:
{
lean_object* v_res_173_; 
v_res_173_ = l_Continuity_Admit_memberOf(v_a_170_, v_es_171_, v_path_172_);
lean_dec_ref(v_path_172_);
lean_dec_ref(v_es_171_);
return v_res_173_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Admit_differ(lean_object* v_p_174_){
_start:
{
lean_object* v_helper_175_; lean_object* v_action_176_; uint64_t v_device_177_; uint64_t v_inode_178_; uint64_t v_device_179_; uint64_t v_inode_180_; uint8_t v___x_181_; 
v_helper_175_ = lean_ctor_get(v_p_174_, 0);
v_action_176_ = lean_ctor_get(v_p_174_, 1);
v_device_177_ = lean_ctor_get_uint64(v_helper_175_, 0);
v_inode_178_ = lean_ctor_get_uint64(v_helper_175_, 8);
v_device_179_ = lean_ctor_get_uint64(v_action_176_, 0);
v_inode_180_ = lean_ctor_get_uint64(v_action_176_, 8);
v___x_181_ = lean_uint64_dec_eq(v_device_177_, v_device_179_);
if (v___x_181_ == 0)
{
uint8_t v___x_182_; 
v___x_182_ = 1;
return v___x_182_;
}
else
{
uint8_t v___x_183_; 
v___x_183_ = lean_uint64_dec_eq(v_inode_178_, v_inode_180_);
if (v___x_183_ == 0)
{
uint8_t v___x_184_; 
v___x_184_ = 1;
return v___x_184_;
}
else
{
uint8_t v___x_185_; 
v___x_185_ = 0;
return v___x_185_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_differ___boxed(lean_object* v_p_186_){
_start:
{
uint8_t v_res_187_; lean_object* v_r_188_; 
v_res_187_ = l_Continuity_Admit_differ(v_p_186_);
lean_dec_ref(v_p_186_);
v_r_188_ = lean_box(v_res_187_);
return v_r_188_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Admit_allDiffer(lean_object* v_i_189_){
_start:
{
lean_object* v_user_190_; lean_object* v_mount_191_; lean_object* v_net_192_; lean_object* v_pid_193_; lean_object* v_ipc_194_; lean_object* v_uts_195_; lean_object* v_cgroup_196_; uint8_t v___x_197_; 
v_user_190_ = lean_ctor_get(v_i_189_, 0);
v_mount_191_ = lean_ctor_get(v_i_189_, 1);
v_net_192_ = lean_ctor_get(v_i_189_, 2);
v_pid_193_ = lean_ctor_get(v_i_189_, 3);
v_ipc_194_ = lean_ctor_get(v_i_189_, 4);
v_uts_195_ = lean_ctor_get(v_i_189_, 5);
v_cgroup_196_ = lean_ctor_get(v_i_189_, 6);
v___x_197_ = l_Continuity_Admit_differ(v_user_190_);
if (v___x_197_ == 0)
{
return v___x_197_;
}
else
{
uint8_t v___x_198_; 
v___x_198_ = l_Continuity_Admit_differ(v_mount_191_);
if (v___x_198_ == 0)
{
return v___x_198_;
}
else
{
uint8_t v___x_199_; 
v___x_199_ = l_Continuity_Admit_differ(v_net_192_);
if (v___x_199_ == 0)
{
return v___x_199_;
}
else
{
uint8_t v___x_200_; 
v___x_200_ = l_Continuity_Admit_differ(v_pid_193_);
if (v___x_200_ == 0)
{
return v___x_200_;
}
else
{
uint8_t v___x_201_; 
v___x_201_ = l_Continuity_Admit_differ(v_ipc_194_);
if (v___x_201_ == 0)
{
return v___x_201_;
}
else
{
uint8_t v___x_202_; 
v___x_202_ = l_Continuity_Admit_differ(v_uts_195_);
if (v___x_202_ == 0)
{
return v___x_202_;
}
else
{
uint8_t v___x_203_; 
v___x_203_ = l_Continuity_Admit_differ(v_cgroup_196_);
return v___x_203_;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_allDiffer___boxed(lean_object* v_i_204_){
_start:
{
uint8_t v_res_205_; lean_object* v_r_206_; 
v_res_205_ = l_Continuity_Admit_allDiffer(v_i_204_);
lean_dec_ref(v_i_204_);
v_r_206_ = lean_box(v_res_205_);
return v_r_206_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Admit_isolated(lean_object* v_i_207_, uint8_t v_required_208_){
_start:
{
uint8_t v_mode_209_; 
v_mode_209_ = lean_ctor_get_uint8(v_i_207_, sizeof(void*)*8);
if (v_mode_209_ == 0)
{
uint8_t v___x_210_; 
v___x_210_ = l_Continuity_Admit_allDiffer(v_i_207_);
return v___x_210_;
}
else
{
if (v_required_208_ == 0)
{
uint8_t v___x_211_; 
v___x_211_ = 0;
return v___x_211_;
}
else
{
uint8_t v___x_212_; 
v___x_212_ = 1;
return v___x_212_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_isolated___boxed(lean_object* v_i_213_, lean_object* v_required_214_){
_start:
{
uint8_t v_required_boxed_215_; uint8_t v_res_216_; lean_object* v_r_217_; 
v_required_boxed_215_ = lean_unbox(v_required_214_);
v_res_216_ = l_Continuity_Admit_isolated(v_i_213_, v_required_boxed_215_);
lean_dec_ref(v_i_213_);
v_r_217_ = lean_box(v_res_216_);
return v_r_217_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Admit_kindOk(lean_object* v_r_218_, uint8_t v_k_219_){
_start:
{
if (lean_obj_tag(v_r_218_) == 0)
{
if (v_k_219_ == 0)
{
uint8_t v___x_220_; 
v___x_220_ = 1;
return v___x_220_;
}
else
{
uint8_t v___x_221_; 
v___x_221_ = 0;
return v___x_221_;
}
}
else
{
if (v_k_219_ == 0)
{
uint8_t v___x_222_; 
v___x_222_ = 0;
return v___x_222_;
}
else
{
uint8_t v___x_223_; 
v___x_223_ = 1;
return v___x_223_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_kindOk___boxed(lean_object* v_r_224_, lean_object* v_k_225_){
_start:
{
uint8_t v_k_boxed_226_; uint8_t v_res_227_; lean_object* v_r_228_; 
v_k_boxed_226_ = lean_unbox(v_k_225_);
v_res_227_ = l_Continuity_Admit_kindOk(v_r_224_, v_k_boxed_226_);
lean_dec_ref(v_r_224_);
v_r_228_ = lean_box(v_res_227_);
return v_r_228_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Admit_outputsDeclared(lean_object* v_a_229_, lean_object* v_b_230_, lean_object* v_x_231_, lean_object* v_x_232_){
_start:
{
lean_object* v_zero_233_; uint8_t v_isZero_234_; 
v_zero_233_ = lean_unsigned_to_nat(0u);
v_isZero_234_ = lean_nat_dec_eq(v_x_231_, v_zero_233_);
if (v_isZero_234_ == 1)
{
lean_dec(v_x_232_);
lean_dec(v_x_231_);
return v_isZero_234_;
}
else
{
lean_object* v___x_235_; uint8_t v___x_236_; 
v___x_235_ = lean_array_get_size(v_a_229_);
v___x_236_ = lean_nat_dec_lt(v_x_232_, v___x_235_);
if (v___x_236_ == 0)
{
uint8_t v___x_237_; 
lean_dec(v_x_232_);
lean_dec(v_x_231_);
v___x_237_ = 1;
return v___x_237_;
}
else
{
lean_object* v___x_238_; uint8_t v___x_239_; 
v___x_238_ = lean_array_get_size(v_b_230_);
v___x_239_ = lean_nat_dec_lt(v_x_232_, v___x_238_);
if (v___x_239_ == 0)
{
uint8_t v___x_240_; 
lean_dec(v_x_232_);
lean_dec(v_x_231_);
v___x_240_ = 1;
return v___x_240_;
}
else
{
lean_object* v_x_241_; lean_object* v_fst_242_; lean_object* v_snd_243_; lean_object* v_y_244_; lean_object* v_fst_245_; lean_object* v_snd_246_; uint8_t v___x_247_; 
v_x_241_ = lean_array_fget_borrowed(v_a_229_, v_x_232_);
v_fst_242_ = lean_ctor_get(v_x_241_, 0);
v_snd_243_ = lean_ctor_get(v_x_241_, 1);
v_y_244_ = lean_array_fget_borrowed(v_b_230_, v_x_232_);
v_fst_245_ = lean_ctor_get(v_y_244_, 0);
v_snd_246_ = lean_ctor_get(v_y_244_, 1);
v___x_247_ = l_Continuity_eqBytes(v_fst_242_, v_fst_245_);
if (v___x_247_ == 0)
{
lean_dec(v_x_232_);
lean_dec(v_x_231_);
return v_isZero_234_;
}
else
{
lean_object* v_ref_248_; uint8_t v___x_249_; uint8_t v___x_250_; 
v_ref_248_ = lean_ctor_get(v_snd_243_, 0);
v___x_249_ = lean_unbox(v_snd_246_);
v___x_250_ = l_Continuity_Admit_kindOk(v_ref_248_, v___x_249_);
if (v___x_250_ == 0)
{
lean_dec(v_x_232_);
lean_dec(v_x_231_);
return v_isZero_234_;
}
else
{
lean_object* v_one_251_; lean_object* v_n_252_; lean_object* v___x_253_; 
v_one_251_ = lean_unsigned_to_nat(1u);
v_n_252_ = lean_nat_sub(v_x_231_, v_one_251_);
lean_dec(v_x_231_);
v___x_253_ = lean_nat_add(v_x_232_, v_one_251_);
lean_dec(v_x_232_);
v_x_231_ = v_n_252_;
v_x_232_ = v___x_253_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_outputsDeclared___boxed(lean_object* v_a_255_, lean_object* v_b_256_, lean_object* v_x_257_, lean_object* v_x_258_){
_start:
{
uint8_t v_res_259_; lean_object* v_r_260_; 
v_res_259_ = l_Continuity_Admit_outputsDeclared(v_a_255_, v_b_256_, v_x_257_, v_x_258_);
lean_dec_ref(v_b_256_);
lean_dec_ref(v_a_255_);
v_r_260_ = lean_box(v_res_259_);
return v_r_260_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Admit_successful(lean_object* v_r_261_, lean_object* v_a_262_){
_start:
{
lean_object* v_status_263_; lean_object* v_outputs_264_; lean_object* v_missing_265_; uint8_t v___x_266_; 
v_status_263_ = lean_ctor_get(v_r_261_, 5);
v_outputs_264_ = lean_ctor_get(v_r_261_, 6);
v_missing_265_ = lean_ctor_get(v_r_261_, 7);
v___x_266_ = l_Continuity_isSuccess(v_status_263_);
if (v___x_266_ == 0)
{
return v___x_266_;
}
else
{
lean_object* v___x_267_; lean_object* v___x_268_; uint8_t v___x_269_; 
v___x_267_ = lean_array_get_size(v_missing_265_);
v___x_268_ = lean_unsigned_to_nat(0u);
v___x_269_ = lean_nat_dec_eq(v___x_267_, v___x_268_);
if (v___x_269_ == 0)
{
uint8_t v___x_270_; 
v___x_270_ = 0;
return v___x_270_;
}
else
{
lean_object* v_outputs_271_; lean_object* v___x_272_; lean_object* v___x_273_; uint8_t v___x_274_; 
v_outputs_271_ = lean_ctor_get(v_a_262_, 6);
v___x_272_ = lean_array_get_size(v_outputs_264_);
v___x_273_ = lean_array_get_size(v_outputs_271_);
v___x_274_ = lean_nat_dec_eq(v___x_272_, v___x_273_);
if (v___x_274_ == 0)
{
uint8_t v___x_275_; 
v___x_275_ = 0;
return v___x_275_;
}
else
{
uint8_t v___x_276_; 
v___x_276_ = l_Continuity_Admit_outputsDeclared(v_outputs_264_, v_outputs_271_, v___x_272_, v___x_268_);
return v___x_276_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_successful___boxed(lean_object* v_r_277_, lean_object* v_a_278_){
_start:
{
uint8_t v_res_279_; lean_object* v_r_280_; 
v_res_279_ = l_Continuity_Admit_successful(v_r_277_, v_a_278_);
lean_dec_ref(v_a_278_);
lean_dec_ref(v_r_277_);
v_r_280_ = lean_box(v_res_279_);
return v_r_280_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_signersOf(lean_object* v_ss_281_, lean_object* v_r_282_, lean_object* v_a_283_, lean_object* v_d_284_, lean_object* v_p_285_, lean_object* v_t_286_, lean_object* v_x_287_, lean_object* v_x_288_, lean_object* v_x_289_){
_start:
{
lean_object* v_zero_290_; uint8_t v_isZero_291_; 
v_zero_290_ = lean_unsigned_to_nat(0u);
v_isZero_291_ = lean_nat_dec_eq(v_x_287_, v_zero_290_);
if (v_isZero_291_ == 1)
{
lean_dec(v_x_288_);
lean_dec(v_x_287_);
return v_x_289_;
}
else
{
lean_object* v___x_292_; uint8_t v___x_293_; 
v___x_292_ = lean_array_get_size(v_ss_281_);
v___x_293_ = lean_nat_dec_lt(v_x_288_, v___x_292_);
if (v___x_293_ == 0)
{
lean_dec(v_x_288_);
lean_dec(v_x_287_);
return v_x_289_;
}
else
{
lean_object* v_s_294_; lean_object* v_signer_295_; lean_object* v_statement_296_; uint8_t v_verified_297_; lean_object* v_one_298_; lean_object* v_n_299_; uint8_t v___y_301_; 
v_s_294_ = lean_array_fget_borrowed(v_ss_281_, v_x_288_);
v_signer_295_ = lean_ctor_get(v_s_294_, 0);
v_statement_296_ = lean_ctor_get(v_s_294_, 1);
v_verified_297_ = lean_ctor_get_uint8(v_s_294_, sizeof(void*)*2);
v_one_298_ = lean_unsigned_to_nat(1u);
v_n_299_ = lean_nat_sub(v_x_287_, v_one_298_);
lean_dec(v_x_287_);
if (v_verified_297_ == 0)
{
v___y_301_ = v_isZero_291_;
goto v___jp_300_;
}
else
{
lean_object* v_signers_307_; uint8_t v___x_308_; 
v_signers_307_ = lean_ctor_get(v_p_285_, 1);
v___x_308_ = l_Continuity_Evidence_inSet(v_signers_307_, v_signer_295_);
if (v___x_308_ == 0)
{
v___y_301_ = v_isZero_291_;
goto v___jp_300_;
}
else
{
lean_object* v_revokedKeys_309_; uint8_t v___x_310_; 
v_revokedKeys_309_ = lean_ctor_get(v_t_286_, 0);
v___x_310_ = l_Continuity_Evidence_inSet(v_revokedKeys_309_, v_signer_295_);
if (v___x_310_ == 0)
{
lean_object* v___x_311_; uint8_t v___x_312_; 
v___x_311_ = lean_array_get_size(v_x_289_);
v___x_312_ = l_Continuity_Members_member(v_x_289_, v_signer_295_, v___x_311_, v_zero_290_);
if (v___x_312_ == 0)
{
lean_object* v___x_313_; uint8_t v___x_314_; 
v___x_313_ = l_Continuity_Statement_of(v_r_282_, v_a_283_, v_d_284_, v_signer_295_);
v___x_314_ = l_Continuity_eqBytes(v___x_313_, v_statement_296_);
lean_dec_ref(v___x_313_);
v___y_301_ = v___x_314_;
goto v___jp_300_;
}
else
{
v___y_301_ = v_isZero_291_;
goto v___jp_300_;
}
}
else
{
v___y_301_ = v_isZero_291_;
goto v___jp_300_;
}
}
}
v___jp_300_:
{
if (v___y_301_ == 0)
{
lean_object* v___x_302_; 
v___x_302_ = lean_nat_add(v_x_288_, v_one_298_);
lean_dec(v_x_288_);
v_x_287_ = v_n_299_;
v_x_288_ = v___x_302_;
goto _start;
}
else
{
lean_object* v___x_304_; lean_object* v___x_305_; 
v___x_304_ = lean_nat_add(v_x_288_, v_one_298_);
lean_dec(v_x_288_);
lean_inc_ref(v_signer_295_);
v___x_305_ = lean_array_push(v_x_289_, v_signer_295_);
v_x_287_ = v_n_299_;
v_x_288_ = v___x_304_;
v_x_289_ = v___x_305_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_signersOf___boxed(lean_object* v_ss_315_, lean_object* v_r_316_, lean_object* v_a_317_, lean_object* v_d_318_, lean_object* v_p_319_, lean_object* v_t_320_, lean_object* v_x_321_, lean_object* v_x_322_, lean_object* v_x_323_){
_start:
{
lean_object* v_res_324_; 
v_res_324_ = l_Continuity_Admit_signersOf(v_ss_315_, v_r_316_, v_a_317_, v_d_318_, v_p_319_, v_t_320_, v_x_321_, v_x_322_, v_x_323_);
lean_dec_ref(v_t_320_);
lean_dec_ref(v_p_319_);
lean_dec_ref(v_d_318_);
lean_dec_ref(v_a_317_);
lean_dec_ref(v_r_316_);
lean_dec_ref(v_ss_315_);
return v_res_324_;
}
}
static lean_object* _init_l_Continuity_Admit_checkLast___closed__1(void){
_start:
{
lean_object* v___x_327_; lean_object* v___x_328_; 
v___x_327_ = lean_unsigned_to_nat(39u);
v___x_328_ = l_Continuity_reason0(v___x_327_);
return v___x_328_;
}
}
static lean_object* _init_l_Continuity_Admit_checkLast___closed__2(void){
_start:
{
lean_object* v___x_329_; lean_object* v___x_330_; 
v___x_329_ = lean_obj_once(&l_Continuity_Admit_checkLast___closed__1, &l_Continuity_Admit_checkLast___closed__1_once, _init_l_Continuity_Admit_checkLast___closed__1);
v___x_330_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_330_, 0, v___x_329_);
return v___x_330_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_checkLast(lean_object* v_l_331_, lean_object* v_open___332_, lean_object* v_o_333_, lean_object* v_index_334_, lean_object* v_p_335_, lean_object* v_t_336_){
_start:
{
lean_object* v_record_337_; lean_object* v_action_338_; lean_object* v_c_339_; lean_object* v___x_340_; uint8_t v___x_341_; 
v_record_337_ = lean_ctor_get(v_l_331_, 0);
v_action_338_ = lean_ctor_get(v_l_331_, 1);
v_c_339_ = l_Continuity_discharge(v_record_337_, v_action_338_);
v___x_340_ = lean_unsigned_to_nat(0u);
v___x_341_ = lean_nat_dec_eq(v_c_339_, v___x_340_);
if (v___x_341_ == 0)
{
lean_object* v___x_342_; lean_object* v___x_343_; lean_object* v___x_344_; lean_object* v___x_345_; 
lean_dec(v_index_334_);
lean_dec_ref(v_open___332_);
v___x_342_ = lean_unsigned_to_nat(38u);
v___x_343_ = l_Continuity_le2(v_c_339_);
lean_dec(v_c_339_);
v___x_344_ = l_Continuity_reason1(v___x_342_, v___x_343_);
v___x_345_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_345_, 0, v___x_344_);
return v___x_345_;
}
else
{
lean_object* v_record_346_; lean_object* v_signatures_347_; lean_object* v___x_348_; lean_object* v___x_349_; lean_object* v___x_350_; lean_object* v_s_351_; lean_object* v___x_352_; uint8_t v___x_353_; 
lean_dec(v_c_339_);
v_record_346_ = lean_ctor_get(v_o_333_, 0);
v_signatures_347_ = lean_ctor_get(v_o_333_, 2);
v___x_348_ = l_Continuity_sha256(v_record_346_);
v___x_349_ = lean_array_get_size(v_signatures_347_);
v___x_350_ = ((lean_object*)(l_Continuity_Admit_checkLast___closed__0));
v_s_351_ = l_Continuity_Admit_signersOf(v_signatures_347_, v_record_337_, v_action_338_, v___x_348_, v_p_335_, v_t_336_, v___x_349_, v___x_340_, v___x_350_);
lean_dec_ref(v___x_348_);
v___x_352_ = lean_array_get_size(v_s_351_);
v___x_353_ = lean_nat_dec_eq(v___x_352_, v___x_340_);
if (v___x_353_ == 0)
{
lean_object* v___x_354_; lean_object* v___x_355_; 
lean_inc_ref(v_record_337_);
v___x_354_ = lean_alloc_ctor(0, 4, 0);
lean_ctor_set(v___x_354_, 0, v_index_334_);
lean_ctor_set(v___x_354_, 1, v_record_337_);
lean_ctor_set(v___x_354_, 2, v_open___332_);
lean_ctor_set(v___x_354_, 3, v_s_351_);
v___x_355_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_355_, 0, v___x_354_);
return v___x_355_;
}
else
{
lean_object* v___x_356_; 
lean_dec_ref(v_s_351_);
lean_dec(v_index_334_);
lean_dec_ref(v_open___332_);
v___x_356_ = lean_obj_once(&l_Continuity_Admit_checkLast___closed__2, &l_Continuity_Admit_checkLast___closed__2_once, _init_l_Continuity_Admit_checkLast___closed__2);
return v___x_356_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_checkLast___boxed(lean_object* v_l_357_, lean_object* v_open___358_, lean_object* v_o_359_, lean_object* v_index_360_, lean_object* v_p_361_, lean_object* v_t_362_){
_start:
{
lean_object* v_res_363_; 
v_res_363_ = l_Continuity_Admit_checkLast(v_l_357_, v_open___358_, v_o_359_, v_index_360_, v_p_361_, v_t_362_);
lean_dec_ref(v_t_362_);
lean_dec_ref(v_p_361_);
lean_dec_ref(v_o_359_);
lean_dec_ref(v_l_357_);
return v_res_363_;
}
}
static lean_object* _init_l_Continuity_Admit_checkRecord___closed__0(void){
_start:
{
lean_object* v___x_364_; lean_object* v___x_365_; 
v___x_364_ = lean_unsigned_to_nat(34u);
v___x_365_ = l_Continuity_reason0(v___x_364_);
return v___x_365_;
}
}
static lean_object* _init_l_Continuity_Admit_checkRecord___closed__1(void){
_start:
{
lean_object* v___x_366_; lean_object* v___x_367_; 
v___x_366_ = lean_obj_once(&l_Continuity_Admit_checkRecord___closed__0, &l_Continuity_Admit_checkRecord___closed__0_once, _init_l_Continuity_Admit_checkRecord___closed__0);
v___x_367_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_367_, 0, v___x_366_);
return v___x_367_;
}
}
static lean_object* _init_l_Continuity_Admit_checkRecord___closed__2(void){
_start:
{
lean_object* v___x_368_; lean_object* v___x_369_; 
v___x_368_ = lean_unsigned_to_nat(35u);
v___x_369_ = l_Continuity_reason0(v___x_368_);
return v___x_369_;
}
}
static lean_object* _init_l_Continuity_Admit_checkRecord___closed__3(void){
_start:
{
lean_object* v___x_370_; lean_object* v___x_371_; 
v___x_370_ = lean_obj_once(&l_Continuity_Admit_checkRecord___closed__2, &l_Continuity_Admit_checkRecord___closed__2_once, _init_l_Continuity_Admit_checkRecord___closed__2);
v___x_371_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_371_, 0, v___x_370_);
return v___x_371_;
}
}
static lean_object* _init_l_Continuity_Admit_checkRecord___closed__5(void){
_start:
{
lean_object* v___x_374_; lean_object* v___x_375_; 
v___x_374_ = lean_unsigned_to_nat(37u);
v___x_375_ = l_Continuity_reason0(v___x_374_);
return v___x_375_;
}
}
static lean_object* _init_l_Continuity_Admit_checkRecord___closed__6(void){
_start:
{
lean_object* v___x_376_; lean_object* v___x_377_; 
v___x_376_ = lean_obj_once(&l_Continuity_Admit_checkRecord___closed__5, &l_Continuity_Admit_checkRecord___closed__5_once, _init_l_Continuity_Admit_checkRecord___closed__5);
v___x_377_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_377_, 0, v___x_376_);
return v___x_377_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_checkRecord(lean_object* v_r_378_, lean_object* v_a_379_, lean_object* v_o_380_, lean_object* v_index_381_, lean_object* v_p_382_, lean_object* v_t_383_){
_start:
{
lean_object* v_isolation_384_; uint8_t v_mode_385_; lean_object* v_allowOpen_386_; uint8_t v___x_387_; 
v_isolation_384_ = lean_ctor_get(v_r_378_, 1);
v_mode_385_ = lean_ctor_get_uint8(v_p_382_, sizeof(void*)*4);
v_allowOpen_386_ = lean_ctor_get(v_p_382_, 0);
v___x_387_ = l_Continuity_Admit_isolated(v_isolation_384_, v_mode_385_);
if (v___x_387_ == 0)
{
lean_object* v___x_388_; 
lean_dec(v_index_381_);
lean_dec_ref(v_a_379_);
lean_dec_ref(v_r_378_);
v___x_388_ = lean_obj_once(&l_Continuity_Admit_checkRecord___closed__1, &l_Continuity_Admit_checkRecord___closed__1_once, _init_l_Continuity_Admit_checkRecord___closed__1);
return v___x_388_;
}
else
{
uint8_t v___x_389_; 
v___x_389_ = l_Continuity_Admit_successful(v_r_378_, v_a_379_);
if (v___x_389_ == 0)
{
lean_object* v___x_390_; 
lean_dec(v_index_381_);
lean_dec_ref(v_a_379_);
lean_dec_ref(v_r_378_);
v___x_390_ = lean_obj_once(&l_Continuity_Admit_checkRecord___closed__3, &l_Continuity_Admit_checkRecord___closed__3_once, _init_l_Continuity_Admit_checkRecord___closed__3);
return v___x_390_;
}
else
{
lean_object* v_view_391_; lean_object* v___x_392_; 
v_view_391_ = l_Continuity_View_entries(v_a_379_);
lean_inc_ref(v_a_379_);
v___x_392_ = l_Continuity_Action_illegalIn(v_a_379_, v_view_391_);
if (lean_obj_tag(v___x_392_) == 0)
{
lean_object* v_l_393_; lean_object* v___x_394_; 
v_l_393_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_l_393_, 0, v_r_378_);
lean_ctor_set(v_l_393_, 1, v_a_379_);
lean_ctor_set(v_l_393_, 2, v_view_391_);
v___x_394_ = l_Continuity_checkHermetic(v_l_393_);
switch(lean_obj_tag(v___x_394_))
{
case 0:
{
lean_object* v___x_395_; lean_object* v___x_396_; 
v___x_395_ = ((lean_object*)(l_Continuity_Admit_checkRecord___closed__4));
v___x_396_ = l_Continuity_Admit_checkLast(v_l_393_, v___x_395_, v_o_380_, v_index_381_, v_p_382_, v_t_383_);
lean_dec_ref_known(v_l_393_, 3);
return v___x_396_;
}
case 1:
{
lean_object* v_open___397_; lean_object* v___x_399_; uint8_t v_isShared_400_; uint8_t v_isSharedCheck_411_; 
v_open___397_ = lean_ctor_get(v___x_394_, 0);
v_isSharedCheck_411_ = !lean_is_exclusive(v___x_394_);
if (v_isSharedCheck_411_ == 0)
{
v___x_399_ = v___x_394_;
v_isShared_400_ = v_isSharedCheck_411_;
goto v_resetjp_398_;
}
else
{
lean_inc(v_open___397_);
lean_dec(v___x_394_);
v___x_399_ = lean_box(0);
v_isShared_400_ = v_isSharedCheck_411_;
goto v_resetjp_398_;
}
v_resetjp_398_:
{
lean_object* v_out_401_; lean_object* v___x_402_; lean_object* v___x_403_; uint8_t v___x_404_; 
v_out_401_ = l_Continuity_Evidence_outsideOf(v_open___397_, v_allowOpen_386_);
v___x_402_ = lean_byte_array_size(v_out_401_);
v___x_403_ = lean_unsigned_to_nat(0u);
v___x_404_ = lean_nat_dec_eq(v___x_402_, v___x_403_);
if (v___x_404_ == 0)
{
lean_object* v___x_405_; lean_object* v___x_406_; lean_object* v___x_408_; 
lean_dec_ref(v_open___397_);
lean_dec_ref_known(v_l_393_, 3);
lean_dec(v_index_381_);
v___x_405_ = lean_unsigned_to_nat(36u);
v___x_406_ = l_Continuity_reason1(v___x_405_, v_out_401_);
if (v_isShared_400_ == 0)
{
lean_ctor_set(v___x_399_, 0, v___x_406_);
v___x_408_ = v___x_399_;
goto v_reusejp_407_;
}
else
{
lean_object* v_reuseFailAlloc_409_; 
v_reuseFailAlloc_409_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_409_, 0, v___x_406_);
v___x_408_ = v_reuseFailAlloc_409_;
goto v_reusejp_407_;
}
v_reusejp_407_:
{
return v___x_408_;
}
}
else
{
lean_object* v___x_410_; 
lean_dec_ref(v_out_401_);
lean_del_object(v___x_399_);
v___x_410_ = l_Continuity_Admit_checkLast(v_l_393_, v_open___397_, v_o_380_, v_index_381_, v_p_382_, v_t_383_);
lean_dec_ref_known(v_l_393_, 3);
return v___x_410_;
}
}
}
default: 
{
lean_object* v___x_412_; 
lean_dec(v___x_394_);
lean_dec_ref_known(v_l_393_, 3);
lean_dec(v_index_381_);
v___x_412_ = lean_obj_once(&l_Continuity_Admit_checkRecord___closed__6, &l_Continuity_Admit_checkRecord___closed__6_once, _init_l_Continuity_Admit_checkRecord___closed__6);
return v___x_412_;
}
}
}
else
{
lean_object* v_val_413_; lean_object* v___x_415_; uint8_t v_isShared_416_; uint8_t v_isSharedCheck_420_; 
lean_dec_ref(v_view_391_);
lean_dec(v_index_381_);
lean_dec_ref(v_a_379_);
lean_dec_ref(v_r_378_);
v_val_413_ = lean_ctor_get(v___x_392_, 0);
v_isSharedCheck_420_ = !lean_is_exclusive(v___x_392_);
if (v_isSharedCheck_420_ == 0)
{
v___x_415_ = v___x_392_;
v_isShared_416_ = v_isSharedCheck_420_;
goto v_resetjp_414_;
}
else
{
lean_inc(v_val_413_);
lean_dec(v___x_392_);
v___x_415_ = lean_box(0);
v_isShared_416_ = v_isSharedCheck_420_;
goto v_resetjp_414_;
}
v_resetjp_414_:
{
lean_object* v___x_418_; 
if (v_isShared_416_ == 0)
{
v___x_418_ = v___x_415_;
goto v_reusejp_417_;
}
else
{
lean_object* v_reuseFailAlloc_419_; 
v_reuseFailAlloc_419_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_419_, 0, v_val_413_);
v___x_418_ = v_reuseFailAlloc_419_;
goto v_reusejp_417_;
}
v_reusejp_417_:
{
return v___x_418_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_checkRecord___boxed(lean_object* v_r_421_, lean_object* v_a_422_, lean_object* v_o_423_, lean_object* v_index_424_, lean_object* v_p_425_, lean_object* v_t_426_){
_start:
{
lean_object* v_res_427_; 
v_res_427_ = l_Continuity_Admit_checkRecord(v_r_421_, v_a_422_, v_o_423_, v_index_424_, v_p_425_, v_t_426_);
lean_dec_ref(v_t_426_);
lean_dec_ref(v_p_425_);
lean_dec_ref(v_o_423_);
return v_res_427_;
}
}
static lean_object* _init_l_Continuity_Admit_check___closed__0(void){
_start:
{
lean_object* v___x_428_; lean_object* v___x_429_; 
v___x_428_ = lean_unsigned_to_nat(33u);
v___x_429_ = l_Continuity_reason0(v___x_428_);
return v___x_429_;
}
}
static lean_object* _init_l_Continuity_Admit_check___closed__1(void){
_start:
{
lean_object* v___x_430_; lean_object* v___x_431_; 
v___x_430_ = lean_obj_once(&l_Continuity_Admit_check___closed__0, &l_Continuity_Admit_check___closed__0_once, _init_l_Continuity_Admit_check___closed__0);
v___x_431_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_431_, 0, v___x_430_);
return v___x_431_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_check(lean_object* v_a_432_, lean_object* v_es_433_, lean_object* v_o_434_, lean_object* v_index_435_, lean_object* v_p_436_, lean_object* v_t_437_){
_start:
{
lean_object* v_record_438_; lean_object* v_path_439_; lean_object* v___x_440_; lean_object* v___x_441_; lean_object* v___x_442_; 
v_record_438_ = lean_ctor_get(v_o_434_, 0);
v_path_439_ = lean_ctor_get(v_o_434_, 1);
v___x_440_ = l_Continuity_executionRecordC;
v___x_441_ = lean_unsigned_to_nat(4u);
lean_inc_ref(v_record_438_);
v___x_442_ = l_Continuity_decode___redArg(v___x_440_, v___x_441_, v_record_438_);
if (lean_obj_tag(v___x_442_) == 0)
{
lean_object* v_value_443_; lean_object* v___x_444_; 
v_value_443_ = lean_ctor_get(v___x_442_, 0);
lean_inc(v_value_443_);
lean_dec_ref_known(v___x_442_, 1);
v___x_444_ = l_Continuity_Admit_memberOf(v_a_432_, v_es_433_, v_path_439_);
if (lean_obj_tag(v___x_444_) == 0)
{
lean_object* v_a_445_; lean_object* v_action_446_; lean_object* v___x_447_; uint8_t v___x_448_; 
v_a_445_ = lean_ctor_get(v___x_444_, 0);
lean_inc_ref_n(v_a_445_, 2);
lean_dec_ref_known(v___x_444_, 1);
v_action_446_ = lean_ctor_get(v_value_443_, 0);
v___x_447_ = l_Continuity_Action_preimage(v_a_445_);
v___x_448_ = l_Continuity_eqBytes(v___x_447_, v_action_446_);
lean_dec_ref(v___x_447_);
if (v___x_448_ == 0)
{
lean_object* v___x_449_; 
lean_dec_ref(v_a_445_);
lean_dec(v_value_443_);
lean_dec(v_index_435_);
lean_dec_ref(v_o_434_);
v___x_449_ = lean_obj_once(&l_Continuity_Admit_check___closed__1, &l_Continuity_Admit_check___closed__1_once, _init_l_Continuity_Admit_check___closed__1);
return v___x_449_;
}
else
{
lean_object* v___x_450_; 
v___x_450_ = l_Continuity_Admit_checkRecord(v_value_443_, v_a_445_, v_o_434_, v_index_435_, v_p_436_, v_t_437_);
lean_dec_ref(v_o_434_);
return v___x_450_;
}
}
else
{
lean_object* v_step_451_; lean_object* v___x_453_; uint8_t v_isShared_454_; uint8_t v_isSharedCheck_461_; 
lean_dec(v_value_443_);
lean_dec(v_index_435_);
lean_dec_ref(v_o_434_);
v_step_451_ = lean_ctor_get(v___x_444_, 0);
v_isSharedCheck_461_ = !lean_is_exclusive(v___x_444_);
if (v_isSharedCheck_461_ == 0)
{
v___x_453_ = v___x_444_;
v_isShared_454_ = v_isSharedCheck_461_;
goto v_resetjp_452_;
}
else
{
lean_inc(v_step_451_);
lean_dec(v___x_444_);
v___x_453_ = lean_box(0);
v_isShared_454_ = v_isSharedCheck_461_;
goto v_resetjp_452_;
}
v_resetjp_452_:
{
lean_object* v___x_455_; lean_object* v___x_456_; lean_object* v___x_457_; lean_object* v___x_459_; 
v___x_455_ = lean_unsigned_to_nat(32u);
v___x_456_ = l_Continuity_le4(v_step_451_);
lean_dec(v_step_451_);
v___x_457_ = l_Continuity_reason1(v___x_455_, v___x_456_);
if (v_isShared_454_ == 0)
{
lean_ctor_set(v___x_453_, 0, v___x_457_);
v___x_459_ = v___x_453_;
goto v_reusejp_458_;
}
else
{
lean_object* v_reuseFailAlloc_460_; 
v_reuseFailAlloc_460_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_460_, 0, v___x_457_);
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
else
{
lean_object* v_at___462_; uint8_t v_code_463_; lean_object* v___x_464_; lean_object* v___x_465_; lean_object* v___x_466_; 
lean_dec(v_index_435_);
lean_dec_ref(v_o_434_);
lean_dec_ref(v_a_432_);
v_at___462_ = lean_ctor_get(v___x_442_, 0);
lean_inc(v_at___462_);
v_code_463_ = lean_ctor_get_uint8(v___x_442_, sizeof(void*)*1);
lean_dec_ref_known(v___x_442_, 1);
v___x_464_ = lean_unsigned_to_nat(30u);
v___x_465_ = l_Continuity_malformedReason(v___x_464_, v_at___462_, v_code_463_);
lean_dec(v_at___462_);
v___x_466_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_466_, 0, v___x_465_);
return v___x_466_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_check___boxed(lean_object* v_a_467_, lean_object* v_es_468_, lean_object* v_o_469_, lean_object* v_index_470_, lean_object* v_p_471_, lean_object* v_t_472_){
_start:
{
lean_object* v_res_473_; 
v_res_473_ = l_Continuity_Admit_check(v_a_467_, v_es_468_, v_o_469_, v_index_470_, v_p_471_, v_t_472_);
lean_dec_ref(v_t_472_);
lean_dec_ref(v_p_471_);
lean_dec_ref(v_es_468_);
return v_res_473_;
}
}
static lean_object* _init_l_Continuity_Admit_checkAll___closed__0(void){
_start:
{
lean_object* v___x_474_; lean_object* v___x_475_; 
v___x_474_ = lean_unsigned_to_nat(40u);
v___x_475_ = l_Continuity_reason0(v___x_474_);
return v___x_475_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_checkAll(lean_object* v_a_476_, lean_object* v_es_477_, lean_object* v_q_478_, lean_object* v_x_479_, lean_object* v_x_480_, lean_object* v_x_481_, lean_object* v_x_482_){
_start:
{
lean_object* v_zero_483_; uint8_t v_isZero_484_; 
v_zero_483_ = lean_unsigned_to_nat(0u);
v_isZero_484_ = lean_nat_dec_eq(v_x_479_, v_zero_483_);
if (v_isZero_484_ == 1)
{
lean_object* v___x_485_; 
lean_dec(v_x_480_);
lean_dec(v_x_479_);
lean_dec_ref(v_a_476_);
v___x_485_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_485_, 0, v_x_481_);
lean_ctor_set(v___x_485_, 1, v_x_482_);
return v___x_485_;
}
else
{
lean_object* v_policy_486_; lean_object* v_trust_487_; lean_object* v_candidates_488_; lean_object* v___x_489_; uint8_t v___x_490_; 
v_policy_486_ = lean_ctor_get(v_q_478_, 2);
v_trust_487_ = lean_ctor_get(v_q_478_, 3);
v_candidates_488_ = lean_ctor_get(v_q_478_, 4);
v___x_489_ = lean_array_get_size(v_candidates_488_);
v___x_490_ = lean_nat_dec_lt(v_x_480_, v___x_489_);
if (v___x_490_ == 0)
{
lean_object* v___x_491_; 
lean_dec(v_x_480_);
lean_dec(v_x_479_);
lean_dec_ref(v_a_476_);
v___x_491_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_491_, 0, v_x_481_);
lean_ctor_set(v___x_491_, 1, v_x_482_);
return v___x_491_;
}
else
{
lean_object* v_one_492_; lean_object* v_n_493_; lean_object* v___x_494_; lean_object* v___x_495_; 
v_one_492_ = lean_unsigned_to_nat(1u);
v_n_493_ = lean_nat_sub(v_x_479_, v_one_492_);
lean_dec(v_x_479_);
v___x_494_ = lean_array_fget_borrowed(v_candidates_488_, v_x_480_);
lean_inc(v_x_480_);
lean_inc(v___x_494_);
lean_inc_ref(v_a_476_);
v___x_495_ = l_Continuity_Admit_check(v_a_476_, v_es_477_, v___x_494_, v_x_480_, v_policy_486_, v_trust_487_);
if (lean_obj_tag(v___x_495_) == 0)
{
lean_object* v_a_496_; lean_object* v___x_497_; lean_object* v___x_498_; lean_object* v___x_499_; lean_object* v___x_500_; 
v_a_496_ = lean_ctor_get(v___x_495_, 0);
lean_inc_ref(v_a_496_);
lean_dec_ref_known(v___x_495_, 1);
v___x_497_ = lean_nat_add(v_x_480_, v_one_492_);
lean_dec(v_x_480_);
v___x_498_ = lean_array_push(v_x_481_, v_a_496_);
v___x_499_ = lean_obj_once(&l_Continuity_Admit_checkAll___closed__0, &l_Continuity_Admit_checkAll___closed__0_once, _init_l_Continuity_Admit_checkAll___closed__0);
v___x_500_ = lean_array_push(v_x_482_, v___x_499_);
v_x_479_ = v_n_493_;
v_x_480_ = v___x_497_;
v_x_481_ = v___x_498_;
v_x_482_ = v___x_500_;
goto _start;
}
else
{
lean_object* v_r_502_; lean_object* v___x_503_; lean_object* v___x_504_; 
v_r_502_ = lean_ctor_get(v___x_495_, 0);
lean_inc_ref(v_r_502_);
lean_dec_ref_known(v___x_495_, 1);
v___x_503_ = lean_nat_add(v_x_480_, v_one_492_);
lean_dec(v_x_480_);
v___x_504_ = lean_array_push(v_x_482_, v_r_502_);
v_x_479_ = v_n_493_;
v_x_480_ = v___x_503_;
v_x_482_ = v___x_504_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_checkAll___boxed(lean_object* v_a_506_, lean_object* v_es_507_, lean_object* v_q_508_, lean_object* v_x_509_, lean_object* v_x_510_, lean_object* v_x_511_, lean_object* v_x_512_){
_start:
{
lean_object* v_res_513_; 
v_res_513_ = l_Continuity_Admit_checkAll(v_a_506_, v_es_507_, v_q_508_, v_x_509_, v_x_510_, v_x_511_, v_x_512_);
lean_dec_ref(v_q_508_);
lean_dec_ref(v_es_507_);
return v_res_513_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_conflictWith(lean_object* v_as_514_, lean_object* v_x_515_, lean_object* v_x_516_, lean_object* v_x_517_){
_start:
{
lean_object* v_zero_518_; uint8_t v_isZero_519_; 
v_zero_518_ = lean_unsigned_to_nat(0u);
v_isZero_519_ = lean_nat_dec_eq(v_x_516_, v_zero_518_);
if (v_isZero_519_ == 1)
{
lean_object* v___x_520_; 
lean_dec(v_x_517_);
lean_dec(v_x_516_);
v___x_520_ = lean_box(0);
return v___x_520_;
}
else
{
lean_object* v___x_521_; uint8_t v___x_522_; 
v___x_521_ = lean_array_get_size(v_as_514_);
v___x_522_ = lean_nat_dec_lt(v_x_517_, v___x_521_);
if (v___x_522_ == 0)
{
lean_object* v___x_523_; 
lean_dec(v_x_517_);
lean_dec(v_x_516_);
v___x_523_ = lean_box(0);
return v___x_523_;
}
else
{
lean_object* v___x_524_; lean_object* v_record_525_; lean_object* v_record_526_; lean_object* v_index_527_; lean_object* v_action_528_; lean_object* v_outputs_529_; lean_object* v_action_530_; lean_object* v_outputs_531_; lean_object* v_one_532_; lean_object* v_n_533_; uint8_t v___x_534_; 
v___x_524_ = lean_array_fget_borrowed(v_as_514_, v_x_517_);
v_record_525_ = lean_ctor_get(v___x_524_, 1);
v_record_526_ = lean_ctor_get(v_x_515_, 1);
v_index_527_ = lean_ctor_get(v___x_524_, 0);
v_action_528_ = lean_ctor_get(v_record_525_, 0);
v_outputs_529_ = lean_ctor_get(v_record_525_, 6);
v_action_530_ = lean_ctor_get(v_record_526_, 0);
v_outputs_531_ = lean_ctor_get(v_record_526_, 6);
v_one_532_ = lean_unsigned_to_nat(1u);
v_n_533_ = lean_nat_sub(v_x_516_, v_one_532_);
lean_dec(v_x_516_);
v___x_534_ = l_Continuity_eqBytes(v_action_528_, v_action_530_);
if (v___x_534_ == 0)
{
lean_object* v___x_535_; 
v___x_535_ = lean_nat_add(v_x_517_, v_one_532_);
lean_dec(v_x_517_);
v_x_516_ = v_n_533_;
v_x_517_ = v___x_535_;
goto _start;
}
else
{
uint8_t v___x_537_; 
v___x_537_ = l_Continuity_Evidence_outputsEq(v_outputs_529_, v_outputs_531_);
if (v___x_537_ == 0)
{
lean_object* v___x_538_; 
lean_dec(v_n_533_);
lean_dec(v_x_517_);
lean_inc(v_index_527_);
v___x_538_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_538_, 0, v_index_527_);
return v___x_538_;
}
else
{
lean_object* v___x_539_; 
v___x_539_ = lean_nat_add(v_x_517_, v_one_532_);
lean_dec(v_x_517_);
v_x_516_ = v_n_533_;
v_x_517_ = v___x_539_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_conflictWith___boxed(lean_object* v_as_541_, lean_object* v_x_542_, lean_object* v_x_543_, lean_object* v_x_544_){
_start:
{
lean_object* v_res_545_; 
v_res_545_ = l_Continuity_Admit_conflictWith(v_as_541_, v_x_542_, v_x_543_, v_x_544_);
lean_dec_ref(v_x_542_);
lean_dec_ref(v_as_541_);
return v_res_545_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_conflict(lean_object* v_as_546_, lean_object* v_x_547_, lean_object* v_x_548_){
_start:
{
lean_object* v_zero_549_; uint8_t v_isZero_550_; 
v_zero_549_ = lean_unsigned_to_nat(0u);
v_isZero_550_ = lean_nat_dec_eq(v_x_547_, v_zero_549_);
if (v_isZero_550_ == 1)
{
lean_object* v___x_551_; 
lean_dec(v_x_548_);
lean_dec(v_x_547_);
v___x_551_ = lean_box(0);
return v___x_551_;
}
else
{
lean_object* v___x_552_; uint8_t v___x_553_; 
v___x_552_ = lean_array_get_size(v_as_546_);
v___x_553_ = lean_nat_dec_lt(v_x_548_, v___x_552_);
if (v___x_553_ == 0)
{
lean_object* v___x_554_; 
lean_dec(v_x_548_);
lean_dec(v_x_547_);
v___x_554_ = lean_box(0);
return v___x_554_;
}
else
{
lean_object* v___x_555_; lean_object* v___x_556_; lean_object* v___x_557_; lean_object* v___x_558_; 
v___x_555_ = lean_array_fget_borrowed(v_as_546_, v_x_548_);
v___x_556_ = lean_unsigned_to_nat(1u);
v___x_557_ = lean_nat_add(v_x_548_, v___x_556_);
lean_dec(v_x_548_);
lean_inc(v___x_557_);
v___x_558_ = l_Continuity_Admit_conflictWith(v_as_546_, v___x_555_, v___x_552_, v___x_557_);
if (lean_obj_tag(v___x_558_) == 0)
{
lean_object* v_n_559_; 
v_n_559_ = lean_nat_sub(v_x_547_, v___x_556_);
lean_dec(v_x_547_);
v_x_547_ = v_n_559_;
v_x_548_ = v___x_557_;
goto _start;
}
else
{
lean_object* v_val_561_; lean_object* v___x_563_; uint8_t v_isShared_564_; uint8_t v_isSharedCheck_570_; 
lean_dec(v___x_557_);
lean_dec(v_x_547_);
v_val_561_ = lean_ctor_get(v___x_558_, 0);
v_isSharedCheck_570_ = !lean_is_exclusive(v___x_558_);
if (v_isSharedCheck_570_ == 0)
{
v___x_563_ = v___x_558_;
v_isShared_564_ = v_isSharedCheck_570_;
goto v_resetjp_562_;
}
else
{
lean_inc(v_val_561_);
lean_dec(v___x_558_);
v___x_563_ = lean_box(0);
v_isShared_564_ = v_isSharedCheck_570_;
goto v_resetjp_562_;
}
v_resetjp_562_:
{
lean_object* v_index_565_; lean_object* v___x_566_; lean_object* v___x_568_; 
v_index_565_ = lean_ctor_get(v___x_555_, 0);
lean_inc(v_index_565_);
v___x_566_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_566_, 0, v_index_565_);
lean_ctor_set(v___x_566_, 1, v_val_561_);
if (v_isShared_564_ == 0)
{
lean_ctor_set(v___x_563_, 0, v___x_566_);
v___x_568_ = v___x_563_;
goto v_reusejp_567_;
}
else
{
lean_object* v_reuseFailAlloc_569_; 
v_reuseFailAlloc_569_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_569_, 0, v___x_566_);
v___x_568_ = v_reuseFailAlloc_569_;
goto v_reusejp_567_;
}
v_reusejp_567_:
{
return v___x_568_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_conflict___boxed(lean_object* v_as_571_, lean_object* v_x_572_, lean_object* v_x_573_){
_start:
{
lean_object* v_res_574_; 
v_res_574_ = l_Continuity_Admit_conflict(v_as_571_, v_x_572_, v_x_573_);
lean_dec_ref(v_as_571_);
return v_res_574_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_addSigners(lean_object* v_a_575_, lean_object* v_x_576_, lean_object* v_x_577_, lean_object* v_x_578_){
_start:
{
lean_object* v_zero_579_; uint8_t v_isZero_580_; 
v_zero_579_ = lean_unsigned_to_nat(0u);
v_isZero_580_ = lean_nat_dec_eq(v_x_576_, v_zero_579_);
if (v_isZero_580_ == 1)
{
lean_dec(v_x_577_);
lean_dec(v_x_576_);
return v_x_578_;
}
else
{
lean_object* v___x_581_; uint8_t v___x_582_; 
v___x_581_ = lean_array_get_size(v_a_575_);
v___x_582_ = lean_nat_dec_lt(v_x_577_, v___x_581_);
if (v___x_582_ == 0)
{
lean_dec(v_x_577_);
lean_dec(v_x_576_);
return v_x_578_;
}
else
{
lean_object* v_one_583_; lean_object* v_n_584_; lean_object* v___x_585_; lean_object* v___x_586_; uint8_t v___x_587_; 
v_one_583_ = lean_unsigned_to_nat(1u);
v_n_584_ = lean_nat_sub(v_x_576_, v_one_583_);
lean_dec(v_x_576_);
v___x_585_ = lean_array_fget_borrowed(v_a_575_, v_x_577_);
v___x_586_ = lean_array_get_size(v_x_578_);
v___x_587_ = l_Continuity_Members_member(v_x_578_, v___x_585_, v___x_586_, v_zero_579_);
if (v___x_587_ == 0)
{
lean_object* v___x_588_; lean_object* v___x_589_; 
v___x_588_ = lean_nat_add(v_x_577_, v_one_583_);
lean_dec(v_x_577_);
lean_inc(v___x_585_);
v___x_589_ = lean_array_push(v_x_578_, v___x_585_);
v_x_576_ = v_n_584_;
v_x_577_ = v___x_588_;
v_x_578_ = v___x_589_;
goto _start;
}
else
{
lean_object* v___x_591_; 
v___x_591_ = lean_nat_add(v_x_577_, v_one_583_);
lean_dec(v_x_577_);
v_x_576_ = v_n_584_;
v_x_577_ = v___x_591_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_addSigners___boxed(lean_object* v_a_593_, lean_object* v_x_594_, lean_object* v_x_595_, lean_object* v_x_596_){
_start:
{
lean_object* v_res_597_; 
v_res_597_ = l_Continuity_Admit_addSigners(v_a_593_, v_x_594_, v_x_595_, v_x_596_);
lean_dec_ref(v_a_593_);
return v_res_597_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_groupSigners(lean_object* v_as_598_, lean_object* v_action_599_, lean_object* v_x_600_, lean_object* v_x_601_, lean_object* v_x_602_){
_start:
{
lean_object* v_zero_603_; uint8_t v_isZero_604_; 
v_zero_603_ = lean_unsigned_to_nat(0u);
v_isZero_604_ = lean_nat_dec_eq(v_x_600_, v_zero_603_);
if (v_isZero_604_ == 1)
{
lean_dec(v_x_601_);
lean_dec(v_x_600_);
return v_x_602_;
}
else
{
lean_object* v___x_605_; uint8_t v___x_606_; 
v___x_605_ = lean_array_get_size(v_as_598_);
v___x_606_ = lean_nat_dec_lt(v_x_601_, v___x_605_);
if (v___x_606_ == 0)
{
lean_dec(v_x_601_);
lean_dec(v_x_600_);
return v_x_602_;
}
else
{
lean_object* v___x_607_; lean_object* v_record_608_; lean_object* v_signers_609_; lean_object* v_action_610_; lean_object* v_one_611_; lean_object* v_n_612_; uint8_t v___x_613_; 
v___x_607_ = lean_array_fget_borrowed(v_as_598_, v_x_601_);
v_record_608_ = lean_ctor_get(v___x_607_, 1);
v_signers_609_ = lean_ctor_get(v___x_607_, 3);
v_action_610_ = lean_ctor_get(v_record_608_, 0);
v_one_611_ = lean_unsigned_to_nat(1u);
v_n_612_ = lean_nat_sub(v_x_600_, v_one_611_);
lean_dec(v_x_600_);
v___x_613_ = l_Continuity_eqBytes(v_action_610_, v_action_599_);
if (v___x_613_ == 0)
{
lean_object* v___x_614_; 
v___x_614_ = lean_nat_add(v_x_601_, v_one_611_);
lean_dec(v_x_601_);
v_x_600_ = v_n_612_;
v_x_601_ = v___x_614_;
goto _start;
}
else
{
lean_object* v___x_616_; lean_object* v___x_617_; lean_object* v___x_618_; 
v___x_616_ = lean_nat_add(v_x_601_, v_one_611_);
lean_dec(v_x_601_);
v___x_617_ = lean_array_get_size(v_signers_609_);
v___x_618_ = l_Continuity_Admit_addSigners(v_signers_609_, v___x_617_, v_zero_603_, v_x_602_);
v_x_600_ = v_n_612_;
v_x_601_ = v___x_616_;
v_x_602_ = v___x_618_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_groupSigners___boxed(lean_object* v_as_620_, lean_object* v_action_621_, lean_object* v_x_622_, lean_object* v_x_623_, lean_object* v_x_624_){
_start:
{
lean_object* v_res_625_; 
v_res_625_ = l_Continuity_Admit_groupSigners(v_as_620_, v_action_621_, v_x_622_, v_x_623_, v_x_624_);
lean_dec_ref(v_action_621_);
lean_dec_ref(v_as_620_);
return v_res_625_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_sortKeys(lean_object* v_a_628_){
_start:
{
lean_object* v___x_629_; lean_object* v___x_630_; lean_object* v___x_631_; lean_object* v___x_632_; lean_object* v_s_633_; lean_object* v___x_634_; lean_object* v___x_635_; 
v___x_629_ = lean_array_get_size(v_a_628_);
v___x_630_ = lean_unsigned_to_nat(0u);
v___x_631_ = ((lean_object*)(l_Continuity_Admit_sortKeys___closed__0));
v___x_632_ = l_Continuity_ClosureRequest_addAll(v_a_628_, v___x_629_, v___x_630_, v___x_631_);
v_s_633_ = l_Continuity_Table_sort(v___x_632_);
v___x_634_ = lean_array_get_size(v_s_633_);
v___x_635_ = l_Continuity_View_distinct(v_s_633_, v___x_634_, v___x_630_, v___x_631_);
lean_dec_ref(v_s_633_);
return v___x_635_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_sortKeys___boxed(lean_object* v_a_636_){
_start:
{
lean_object* v_res_637_; 
v_res_637_ = l_Continuity_Admit_sortKeys(v_a_636_);
lean_dec_ref(v_a_636_);
return v_res_637_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_serve(lean_object* v_as_638_, lean_object* v_threshold_639_, lean_object* v_x_640_, lean_object* v_x_641_){
_start:
{
lean_object* v_zero_642_; uint8_t v_isZero_643_; 
v_zero_642_ = lean_unsigned_to_nat(0u);
v_isZero_643_ = lean_nat_dec_eq(v_x_640_, v_zero_642_);
if (v_isZero_643_ == 1)
{
lean_object* v___x_644_; 
lean_dec(v_x_641_);
lean_dec(v_x_640_);
v___x_644_ = lean_box(0);
return v___x_644_;
}
else
{
lean_object* v___x_645_; uint8_t v___x_646_; 
v___x_645_ = lean_array_get_size(v_as_638_);
v___x_646_ = lean_nat_dec_lt(v_x_641_, v___x_645_);
if (v___x_646_ == 0)
{
lean_object* v___x_647_; 
lean_dec(v_x_641_);
lean_dec(v_x_640_);
v___x_647_ = lean_box(0);
return v___x_647_;
}
else
{
lean_object* v___x_648_; lean_object* v_record_649_; lean_object* v_index_650_; lean_object* v_open___651_; lean_object* v_action_652_; lean_object* v___x_653_; lean_object* v_s_654_; lean_object* v___x_655_; uint8_t v___x_656_; 
v___x_648_ = lean_array_fget_borrowed(v_as_638_, v_x_641_);
v_record_649_ = lean_ctor_get(v___x_648_, 1);
v_index_650_ = lean_ctor_get(v___x_648_, 0);
v_open___651_ = lean_ctor_get(v___x_648_, 2);
v_action_652_ = lean_ctor_get(v_record_649_, 0);
v___x_653_ = ((lean_object*)(l_Continuity_Admit_checkLast___closed__0));
v_s_654_ = l_Continuity_Admit_groupSigners(v_as_638_, v_action_652_, v___x_645_, v_zero_642_, v___x_653_);
v___x_655_ = lean_array_get_size(v_s_654_);
v___x_656_ = lean_nat_dec_lt(v___x_655_, v_threshold_639_);
if (v___x_656_ == 0)
{
lean_object* v___x_657_; lean_object* v___x_658_; lean_object* v___x_659_; 
lean_dec(v_x_641_);
lean_dec(v_x_640_);
v___x_657_ = l_Continuity_Admit_sortKeys(v_s_654_);
lean_dec_ref(v_s_654_);
lean_inc_ref(v_open___651_);
lean_inc(v_index_650_);
v___x_658_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_658_, 0, v_index_650_);
lean_ctor_set(v___x_658_, 1, v_open___651_);
lean_ctor_set(v___x_658_, 2, v___x_657_);
v___x_659_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_659_, 0, v___x_658_);
return v___x_659_;
}
else
{
lean_object* v_one_660_; lean_object* v_n_661_; lean_object* v___x_662_; 
lean_dec_ref(v_s_654_);
v_one_660_ = lean_unsigned_to_nat(1u);
v_n_661_ = lean_nat_sub(v_x_640_, v_one_660_);
lean_dec(v_x_640_);
v___x_662_ = lean_nat_add(v_x_641_, v_one_660_);
lean_dec(v_x_641_);
v_x_640_ = v_n_661_;
v_x_641_ = v___x_662_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_serve___boxed(lean_object* v_as_664_, lean_object* v_threshold_665_, lean_object* v_x_666_, lean_object* v_x_667_){
_start:
{
lean_object* v_res_668_; 
v_res_668_ = l_Continuity_Admit_serve(v_as_664_, v_threshold_665_, v_x_666_, v_x_667_);
lean_dec(v_threshold_665_);
lean_dec_ref(v_as_664_);
return v_res_668_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_decide(lean_object* v_a_671_, lean_object* v_es_672_, lean_object* v_q_673_){
_start:
{
lean_object* v_policy_674_; lean_object* v_candidates_675_; lean_object* v___x_676_; lean_object* v___x_677_; lean_object* v___x_678_; lean_object* v___x_679_; lean_object* v_accepted_680_; lean_object* v_reasons_681_; lean_object* v___x_682_; lean_object* v___y_684_; lean_object* v___x_688_; 
v_policy_674_ = lean_ctor_get(v_q_673_, 2);
v_candidates_675_ = lean_ctor_get(v_q_673_, 4);
v___x_676_ = lean_array_get_size(v_candidates_675_);
v___x_677_ = lean_unsigned_to_nat(0u);
v___x_678_ = ((lean_object*)(l_Continuity_Admit_decide___closed__0));
v___x_679_ = l_Continuity_Admit_checkAll(v_a_671_, v_es_672_, v_q_673_, v___x_676_, v___x_677_, v___x_678_, v___x_678_);
v_accepted_680_ = lean_ctor_get(v___x_679_, 0);
lean_inc_ref(v_accepted_680_);
v_reasons_681_ = lean_ctor_get(v___x_679_, 1);
lean_inc_ref(v_reasons_681_);
lean_dec_ref(v___x_679_);
v___x_682_ = lean_array_get_size(v_accepted_680_);
v___x_688_ = l_Continuity_Admit_conflict(v_accepted_680_, v___x_682_, v___x_677_);
if (lean_obj_tag(v___x_688_) == 0)
{
lean_object* v_threshold_689_; uint8_t v___x_690_; 
v_threshold_689_ = lean_ctor_get(v_policy_674_, 2);
v___x_690_ = lean_nat_dec_eq(v_threshold_689_, v___x_677_);
if (v___x_690_ == 0)
{
v___y_684_ = v_threshold_689_;
goto v___jp_683_;
}
else
{
lean_object* v___x_691_; 
v___x_691_ = lean_unsigned_to_nat(1u);
v___y_684_ = v___x_691_;
goto v___jp_683_;
}
}
else
{
lean_object* v_val_692_; lean_object* v_fst_693_; lean_object* v_snd_694_; lean_object* v___x_696_; uint8_t v_isShared_697_; uint8_t v_isSharedCheck_701_; 
lean_dec_ref(v_reasons_681_);
lean_dec_ref(v_accepted_680_);
v_val_692_ = lean_ctor_get(v___x_688_, 0);
lean_inc(v_val_692_);
lean_dec_ref_known(v___x_688_, 1);
v_fst_693_ = lean_ctor_get(v_val_692_, 0);
v_snd_694_ = lean_ctor_get(v_val_692_, 1);
v_isSharedCheck_701_ = !lean_is_exclusive(v_val_692_);
if (v_isSharedCheck_701_ == 0)
{
v___x_696_ = v_val_692_;
v_isShared_697_ = v_isSharedCheck_701_;
goto v_resetjp_695_;
}
else
{
lean_inc(v_snd_694_);
lean_inc(v_fst_693_);
lean_dec(v_val_692_);
v___x_696_ = lean_box(0);
v_isShared_697_ = v_isSharedCheck_701_;
goto v_resetjp_695_;
}
v_resetjp_695_:
{
lean_object* v___x_699_; 
if (v_isShared_697_ == 0)
{
lean_ctor_set_tag(v___x_696_, 2);
v___x_699_ = v___x_696_;
goto v_reusejp_698_;
}
else
{
lean_object* v_reuseFailAlloc_700_; 
v_reuseFailAlloc_700_ = lean_alloc_ctor(2, 2, 0);
lean_ctor_set(v_reuseFailAlloc_700_, 0, v_fst_693_);
lean_ctor_set(v_reuseFailAlloc_700_, 1, v_snd_694_);
v___x_699_ = v_reuseFailAlloc_700_;
goto v_reusejp_698_;
}
v_reusejp_698_:
{
return v___x_699_;
}
}
}
v___jp_683_:
{
lean_object* v___x_685_; 
v___x_685_ = l_Continuity_Admit_serve(v_accepted_680_, v___y_684_, v___x_682_, v___x_677_);
lean_dec_ref(v_accepted_680_);
if (lean_obj_tag(v___x_685_) == 0)
{
lean_object* v___x_686_; 
v___x_686_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_686_, 0, v_reasons_681_);
return v___x_686_;
}
else
{
lean_object* v_val_687_; 
lean_dec_ref(v_reasons_681_);
v_val_687_ = lean_ctor_get(v___x_685_, 0);
lean_inc(v_val_687_);
lean_dec_ref_known(v___x_685_, 1);
return v_val_687_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Admit_decide___boxed(lean_object* v_a_702_, lean_object* v_es_703_, lean_object* v_q_704_){
_start:
{
lean_object* v_res_705_; 
v_res_705_ = l_Continuity_Admit_decide(v_a_702_, v_es_703_, v_q_704_);
lean_dec_ref(v_q_704_);
lean_dec_ref(v_es_703_);
return v_res_705_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideAdmit(lean_object* v_q_706_){
_start:
{
lean_object* v_action_707_; lean_object* v_evidence_708_; lean_object* v_policy_709_; lean_object* v_trust_710_; uint64_t v_now_711_; lean_object* v___x_712_; lean_object* v___x_713_; lean_object* v___x_714_; 
v_action_707_ = lean_ctor_get(v_q_706_, 0);
v_evidence_708_ = lean_ctor_get(v_q_706_, 1);
v_policy_709_ = lean_ctor_get(v_q_706_, 2);
v_trust_710_ = lean_ctor_get(v_q_706_, 3);
v_now_711_ = lean_ctor_get_uint64(v_q_706_, sizeof(void*)*5);
v___x_712_ = l_Continuity_actionC;
v___x_713_ = lean_unsigned_to_nat(1u);
lean_inc_ref(v_action_707_);
v___x_714_ = l_Continuity_decode___redArg(v___x_712_, v___x_713_, v_action_707_);
if (lean_obj_tag(v___x_714_) == 0)
{
lean_object* v_value_715_; lean_object* v___x_717_; uint8_t v_isShared_718_; uint8_t v_isSharedCheck_734_; 
v_value_715_ = lean_ctor_get(v___x_714_, 0);
v_isSharedCheck_734_ = !lean_is_exclusive(v___x_714_);
if (v_isSharedCheck_734_ == 0)
{
v___x_717_ = v___x_714_;
v_isShared_718_ = v_isSharedCheck_734_;
goto v_resetjp_716_;
}
else
{
lean_inc(v_value_715_);
lean_dec(v___x_714_);
v___x_717_ = lean_box(0);
v_isShared_718_ = v_isSharedCheck_734_;
goto v_resetjp_716_;
}
v_resetjp_716_:
{
lean_object* v___x_719_; lean_object* v___x_720_; 
v___x_719_ = l_Continuity_View_entries(v_value_715_);
lean_inc(v_value_715_);
v___x_720_ = l_Continuity_Action_illegalIn(v_value_715_, v___x_719_);
lean_dec_ref(v___x_719_);
if (lean_obj_tag(v___x_720_) == 0)
{
lean_object* v___x_721_; lean_object* v___x_722_; lean_object* v___x_724_; 
v___x_721_ = l_Continuity_Evidence_edges(v_value_715_, v_action_707_, v_evidence_708_, v_policy_709_, v_trust_710_, v_now_711_);
v___x_722_ = l_Continuity_Admit_decide(v_value_715_, v___x_721_, v_q_706_);
lean_dec_ref(v_q_706_);
lean_dec_ref(v___x_721_);
if (v_isShared_718_ == 0)
{
lean_ctor_set(v___x_717_, 0, v___x_722_);
v___x_724_ = v___x_717_;
goto v_reusejp_723_;
}
else
{
lean_object* v_reuseFailAlloc_725_; 
v_reuseFailAlloc_725_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_725_, 0, v___x_722_);
v___x_724_ = v_reuseFailAlloc_725_;
goto v_reusejp_723_;
}
v_reusejp_723_:
{
return v___x_724_;
}
}
else
{
lean_object* v_val_726_; lean_object* v___x_728_; uint8_t v_isShared_729_; uint8_t v_isSharedCheck_733_; 
lean_del_object(v___x_717_);
lean_dec(v_value_715_);
lean_dec_ref(v_q_706_);
v_val_726_ = lean_ctor_get(v___x_720_, 0);
v_isSharedCheck_733_ = !lean_is_exclusive(v___x_720_);
if (v_isSharedCheck_733_ == 0)
{
v___x_728_ = v___x_720_;
v_isShared_729_ = v_isSharedCheck_733_;
goto v_resetjp_727_;
}
else
{
lean_inc(v_val_726_);
lean_dec(v___x_720_);
v___x_728_ = lean_box(0);
v_isShared_729_ = v_isSharedCheck_733_;
goto v_resetjp_727_;
}
v_resetjp_727_:
{
lean_object* v___x_731_; 
if (v_isShared_729_ == 0)
{
v___x_731_ = v___x_728_;
goto v_reusejp_730_;
}
else
{
lean_object* v_reuseFailAlloc_732_; 
v_reuseFailAlloc_732_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_732_, 0, v_val_726_);
v___x_731_ = v_reuseFailAlloc_732_;
goto v_reusejp_730_;
}
v_reusejp_730_:
{
return v___x_731_;
}
}
}
}
}
else
{
lean_object* v_at___735_; uint8_t v_code_736_; lean_object* v___x_737_; lean_object* v___x_738_; lean_object* v___x_739_; 
lean_dec_ref(v_q_706_);
v_at___735_ = lean_ctor_get(v___x_714_, 0);
lean_inc(v_at___735_);
v_code_736_ = lean_ctor_get_uint8(v___x_714_, sizeof(void*)*1);
lean_dec_ref_known(v___x_714_, 1);
v___x_737_ = lean_unsigned_to_nat(31u);
v___x_738_ = l_Continuity_malformedReason(v___x_737_, v_at___735_, v_code_736_);
lean_dec(v_at___735_);
v___x_739_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_739_, 0, v___x_738_);
return v___x_739_;
}
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Members(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Statement(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Admit(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_Members(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Statement(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
