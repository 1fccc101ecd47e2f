// Lean compiler output
// Module: Continuity.Kernel.Members
// Imports: public import Init public meta import Init public import Continuity.Kernel.Evidence
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
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
lean_object* lean_array_get_size(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* l_Continuity_Table_sort(lean_object*);
extern lean_object* l_Continuity_noBytes;
lean_object* l_Continuity_Evidence_mkEdge(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_Evidence_smallest(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
uint8_t l_Continuity_sameBool(uint8_t, uint8_t);
lean_object* lean_array_fget(lean_object*, lean_object*);
lean_object* l_Continuity_ClosureRequest_addAll(lean_object*, lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_reason1(lean_object*, lean_object*);
lean_object* l_Continuity_View_distinct(lean_object*, lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_actionC;
lean_object* l_Continuity_decode___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_View_entries(lean_object*);
lean_object* l_Continuity_Action_illegalIn(lean_object*, lean_object*);
lean_object* l_Continuity_Evidence_edges(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, uint64_t);
lean_object* l_Continuity_malformedReason(lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Members_maxClass;
LEAN_EXPORT uint8_t l_Continuity_Members_member(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_member___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_other(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_other___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_expand(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_expand___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_expandAll(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_expandAll___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Members_levels___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Members_levels___closed__0 = (const lean_object*)&l_Continuity_Members_levels___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Members_levels(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_levels___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_reach(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_reach___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Members_closed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_closed___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_tooLarge_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_tooLarge_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_uncertain_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_Family_uncertain_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_family(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_family___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_beforeOf(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_beforeOf___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_backward(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_backward___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_reversed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_reversed___boxed(lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Members_addMembers___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Members_addMembers___closed__0 = (const lean_object*)&l_Continuity_Members_addMembers___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Members_addMembers(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_addMembers___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_toolchainTrees(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_toolchainTrees___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_Members_ofTrees___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*0 + 8, .m_other = 0, .m_tag = 2}, .m_objs = {LEAN_SCALAR_PTR_LITERAL(2, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_Members_ofTrees___closed__0 = (const lean_object*)&l_Continuity_Members_ofTrees___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Members_ofTrees(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_ofTrees___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_Members_of___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*2 + 0, .m_other = 2, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1)),((lean_object*)&l_Continuity_Members_levels___closed__0_value)}};
static const lean_object* l_Continuity_Members_of___closed__0 = (const lean_object*)&l_Continuity_Members_of___closed__0_value;
static const lean_array_object l_Continuity_Members_of___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*1, .m_other = 0, .m_tag = 246}, .m_size = 1, .m_capacity = 1, .m_data = {((lean_object*)&l_Continuity_Members_of___closed__0_value)}};
static const lean_object* l_Continuity_Members_of___closed__1 = (const lean_object*)&l_Continuity_Members_of___closed__1_value;
LEAN_EXPORT lean_object* l_Continuity_Members_of(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Members_of___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decideMembers(lean_object*);
static lean_object* _init_l_Continuity_Members_maxClass(void){
_start:
{
lean_object* v___x_1_; 
v___x_1_ = lean_unsigned_to_nat(64u);
return v___x_1_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Members_member(lean_object* v_a_2_, lean_object* v_d_3_, lean_object* v_x_4_, lean_object* v_x_5_){
_start:
{
lean_object* v_zero_6_; uint8_t v_isZero_7_; 
v_zero_6_ = lean_unsigned_to_nat(0u);
v_isZero_7_ = lean_nat_dec_eq(v_x_4_, v_zero_6_);
if (v_isZero_7_ == 1)
{
uint8_t v___x_8_; 
lean_dec(v_x_5_);
lean_dec(v_x_4_);
v___x_8_ = 0;
return v___x_8_;
}
else
{
lean_object* v___x_9_; uint8_t v___x_10_; 
v___x_9_ = lean_array_get_size(v_a_2_);
v___x_10_ = lean_nat_dec_lt(v_x_5_, v___x_9_);
if (v___x_10_ == 0)
{
lean_dec(v_x_5_);
lean_dec(v_x_4_);
return v_isZero_7_;
}
else
{
lean_object* v___x_11_; uint8_t v___x_12_; 
v___x_11_ = lean_array_fget_borrowed(v_a_2_, v_x_5_);
v___x_12_ = l_Continuity_eqBytes(v___x_11_, v_d_3_);
if (v___x_12_ == 0)
{
lean_object* v_one_13_; lean_object* v_n_14_; lean_object* v___x_15_; 
v_one_13_ = lean_unsigned_to_nat(1u);
v_n_14_ = lean_nat_sub(v_x_4_, v_one_13_);
lean_dec(v_x_4_);
v___x_15_ = lean_nat_add(v_x_5_, v_one_13_);
lean_dec(v_x_5_);
v_x_4_ = v_n_14_;
v_x_5_ = v___x_15_;
goto _start;
}
else
{
lean_dec(v_x_5_);
lean_dec(v_x_4_);
return v___x_12_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_member___boxed(lean_object* v_a_17_, lean_object* v_d_18_, lean_object* v_x_19_, lean_object* v_x_20_){
_start:
{
uint8_t v_res_21_; lean_object* v_r_22_; 
v_res_21_ = l_Continuity_Members_member(v_a_17_, v_d_18_, v_x_19_, v_x_20_);
lean_dec_ref(v_d_18_);
lean_dec_ref(v_a_17_);
v_r_22_ = lean_box(v_res_21_);
return v_r_22_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_other(lean_object* v_e_23_, lean_object* v_u_24_){
_start:
{
lean_object* v_low_25_; lean_object* v_high_26_; uint8_t v___x_27_; 
v_low_25_ = lean_ctor_get(v_e_23_, 0);
v_high_26_ = lean_ctor_get(v_e_23_, 1);
v___x_27_ = l_Continuity_eqBytes(v_low_25_, v_u_24_);
if (v___x_27_ == 0)
{
uint8_t v___x_28_; 
v___x_28_ = l_Continuity_eqBytes(v_high_26_, v_u_24_);
if (v___x_28_ == 0)
{
lean_object* v___x_29_; 
v___x_29_ = lean_box(0);
return v___x_29_;
}
else
{
lean_object* v___x_30_; 
lean_inc_ref(v_low_25_);
v___x_30_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_30_, 0, v_low_25_);
return v___x_30_;
}
}
else
{
lean_object* v___x_31_; 
lean_inc_ref(v_high_26_);
v___x_31_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_31_, 0, v_high_26_);
return v___x_31_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_other___boxed(lean_object* v_e_32_, lean_object* v_u_33_){
_start:
{
lean_object* v_res_34_; 
v_res_34_ = l_Continuity_Members_other(v_e_32_, v_u_33_);
lean_dec_ref(v_u_33_);
lean_dec_ref(v_e_32_);
return v_res_34_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_expand(lean_object* v_es_35_, lean_object* v_u_36_, lean_object* v_x_37_, lean_object* v_x_38_, lean_object* v_x_39_, lean_object* v_x_40_){
_start:
{
lean_object* v_zero_41_; uint8_t v_isZero_42_; 
v_zero_41_ = lean_unsigned_to_nat(0u);
v_isZero_42_ = lean_nat_dec_eq(v_x_37_, v_zero_41_);
if (v_isZero_42_ == 1)
{
lean_object* v___x_43_; 
lean_dec(v_x_38_);
lean_dec(v_x_37_);
lean_dec_ref(v_u_36_);
v___x_43_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_43_, 0, v_x_39_);
lean_ctor_set(v___x_43_, 1, v_x_40_);
return v___x_43_;
}
else
{
lean_object* v___x_44_; uint8_t v___x_45_; 
v___x_44_ = lean_array_get_size(v_es_35_);
v___x_45_ = lean_nat_dec_lt(v_x_38_, v___x_44_);
if (v___x_45_ == 0)
{
lean_object* v___x_46_; 
lean_dec(v_x_38_);
lean_dec(v_x_37_);
lean_dec_ref(v_u_36_);
v___x_46_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_46_, 0, v_x_39_);
lean_ctor_set(v___x_46_, 1, v_x_40_);
return v___x_46_;
}
else
{
lean_object* v_trees_47_; lean_object* v_before_48_; lean_object* v___x_49_; lean_object* v___x_50_; uint8_t v___x_51_; 
v_trees_47_ = lean_ctor_get(v_x_39_, 0);
v_before_48_ = lean_ctor_get(v_x_39_, 1);
v___x_49_ = lean_unsigned_to_nat(64u);
v___x_50_ = lean_array_get_size(v_trees_47_);
v___x_51_ = lean_nat_dec_lt(v___x_49_, v___x_50_);
if (v___x_51_ == 0)
{
lean_object* v_one_52_; lean_object* v_n_53_; lean_object* v___x_54_; lean_object* v___x_55_; 
v_one_52_ = lean_unsigned_to_nat(1u);
v_n_53_ = lean_nat_sub(v_x_37_, v_one_52_);
lean_dec(v_x_37_);
v___x_54_ = lean_array_fget_borrowed(v_es_35_, v_x_38_);
v___x_55_ = l_Continuity_Members_other(v___x_54_, v_u_36_);
if (lean_obj_tag(v___x_55_) == 0)
{
lean_object* v___x_56_; 
v___x_56_ = lean_nat_add(v_x_38_, v_one_52_);
lean_dec(v_x_38_);
v_x_37_ = v_n_53_;
v_x_38_ = v___x_56_;
goto _start;
}
else
{
lean_object* v_val_58_; uint8_t v___x_59_; 
v_val_58_ = lean_ctor_get(v___x_55_, 0);
lean_inc(v_val_58_);
lean_dec_ref_known(v___x_55_, 1);
v___x_59_ = l_Continuity_Members_member(v_trees_47_, v_val_58_, v___x_50_, v_zero_41_);
if (v___x_59_ == 0)
{
lean_object* v___x_61_; uint8_t v_isShared_62_; uint8_t v_isSharedCheck_73_; 
lean_inc_ref(v_before_48_);
lean_inc_ref(v_trees_47_);
v_isSharedCheck_73_ = !lean_is_exclusive(v_x_39_);
if (v_isSharedCheck_73_ == 0)
{
lean_object* v_unused_74_; lean_object* v_unused_75_; 
v_unused_74_ = lean_ctor_get(v_x_39_, 1);
lean_dec(v_unused_74_);
v_unused_75_ = lean_ctor_get(v_x_39_, 0);
lean_dec(v_unused_75_);
v___x_61_ = v_x_39_;
v_isShared_62_ = v_isSharedCheck_73_;
goto v_resetjp_60_;
}
else
{
lean_dec(v_x_39_);
v___x_61_ = lean_box(0);
v_isShared_62_ = v_isSharedCheck_73_;
goto v_resetjp_60_;
}
v_resetjp_60_:
{
lean_object* v___x_63_; lean_object* v___x_64_; lean_object* v___x_65_; lean_object* v___x_67_; 
v___x_63_ = lean_nat_add(v_x_38_, v_one_52_);
lean_dec(v_x_38_);
lean_inc(v_val_58_);
v___x_64_ = lean_array_push(v_trees_47_, v_val_58_);
lean_inc_ref(v_u_36_);
v___x_65_ = lean_array_push(v_before_48_, v_u_36_);
if (v_isShared_62_ == 0)
{
lean_ctor_set(v___x_61_, 1, v___x_65_);
lean_ctor_set(v___x_61_, 0, v___x_64_);
v___x_67_ = v___x_61_;
goto v_reusejp_66_;
}
else
{
lean_object* v_reuseFailAlloc_72_; 
v_reuseFailAlloc_72_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_72_, 0, v___x_64_);
lean_ctor_set(v_reuseFailAlloc_72_, 1, v___x_65_);
v___x_67_ = v_reuseFailAlloc_72_;
goto v_reusejp_66_;
}
v_reusejp_66_:
{
lean_object* v___x_68_; lean_object* v___x_69_; lean_object* v___x_70_; 
v___x_68_ = lean_box(0);
v___x_69_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_69_, 0, v_val_58_);
lean_ctor_set(v___x_69_, 1, v___x_68_);
v___x_70_ = lean_array_push(v_x_40_, v___x_69_);
v_x_37_ = v_n_53_;
v_x_38_ = v___x_63_;
v_x_39_ = v___x_67_;
v_x_40_ = v___x_70_;
goto _start;
}
}
}
else
{
lean_object* v___x_76_; 
lean_dec(v_val_58_);
v___x_76_ = lean_nat_add(v_x_38_, v_one_52_);
lean_dec(v_x_38_);
v_x_37_ = v_n_53_;
v_x_38_ = v___x_76_;
goto _start;
}
}
}
else
{
lean_object* v___x_78_; 
lean_dec(v_x_38_);
lean_dec(v_x_37_);
lean_dec_ref(v_u_36_);
v___x_78_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_78_, 0, v_x_39_);
lean_ctor_set(v___x_78_, 1, v_x_40_);
return v___x_78_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_expand___boxed(lean_object* v_es_79_, lean_object* v_u_80_, lean_object* v_x_81_, lean_object* v_x_82_, lean_object* v_x_83_, lean_object* v_x_84_){
_start:
{
lean_object* v_res_85_; 
v_res_85_ = l_Continuity_Members_expand(v_es_79_, v_u_80_, v_x_81_, v_x_82_, v_x_83_, v_x_84_);
lean_dec_ref(v_es_79_);
return v_res_85_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_expandAll(lean_object* v_es_86_, lean_object* v_level_87_, lean_object* v_x_88_, lean_object* v_x_89_, lean_object* v_x_90_, lean_object* v_x_91_){
_start:
{
lean_object* v_zero_92_; uint8_t v_isZero_93_; 
v_zero_92_ = lean_unsigned_to_nat(0u);
v_isZero_93_ = lean_nat_dec_eq(v_x_88_, v_zero_92_);
if (v_isZero_93_ == 1)
{
lean_object* v___x_94_; 
lean_dec(v_x_89_);
lean_dec(v_x_88_);
v___x_94_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_94_, 0, v_x_90_);
lean_ctor_set(v___x_94_, 1, v_x_91_);
return v___x_94_;
}
else
{
lean_object* v___x_95_; uint8_t v___x_96_; 
v___x_95_ = lean_array_get_size(v_level_87_);
v___x_96_ = lean_nat_dec_lt(v_x_89_, v___x_95_);
if (v___x_96_ == 0)
{
lean_object* v___x_97_; 
lean_dec(v_x_89_);
lean_dec(v_x_88_);
v___x_97_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_97_, 0, v_x_90_);
lean_ctor_set(v___x_97_, 1, v_x_91_);
return v___x_97_;
}
else
{
lean_object* v___x_98_; lean_object* v_path_99_; lean_object* v___x_100_; lean_object* v___x_101_; lean_object* v_fst_102_; lean_object* v_snd_103_; lean_object* v_one_104_; lean_object* v_n_105_; lean_object* v___x_106_; 
v___x_98_ = lean_array_fget_borrowed(v_level_87_, v_x_89_);
v_path_99_ = lean_ctor_get(v___x_98_, 0);
v___x_100_ = lean_array_get_size(v_es_86_);
lean_inc_ref(v_path_99_);
v___x_101_ = l_Continuity_Members_expand(v_es_86_, v_path_99_, v___x_100_, v_zero_92_, v_x_90_, v_x_91_);
v_fst_102_ = lean_ctor_get(v___x_101_, 0);
lean_inc(v_fst_102_);
v_snd_103_ = lean_ctor_get(v___x_101_, 1);
lean_inc(v_snd_103_);
lean_dec_ref(v___x_101_);
v_one_104_ = lean_unsigned_to_nat(1u);
v_n_105_ = lean_nat_sub(v_x_88_, v_one_104_);
lean_dec(v_x_88_);
v___x_106_ = lean_nat_add(v_x_89_, v_one_104_);
lean_dec(v_x_89_);
v_x_88_ = v_n_105_;
v_x_89_ = v___x_106_;
v_x_90_ = v_fst_102_;
v_x_91_ = v_snd_103_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_expandAll___boxed(lean_object* v_es_108_, lean_object* v_level_109_, lean_object* v_x_110_, lean_object* v_x_111_, lean_object* v_x_112_, lean_object* v_x_113_){
_start:
{
lean_object* v_res_114_; 
v_res_114_ = l_Continuity_Members_expandAll(v_es_108_, v_level_109_, v_x_110_, v_x_111_, v_x_112_, v_x_113_);
lean_dec_ref(v_level_109_);
lean_dec_ref(v_es_108_);
return v_res_114_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_levels(lean_object* v_es_117_, lean_object* v_x_118_, lean_object* v_x_119_, lean_object* v_x_120_){
_start:
{
lean_object* v_zero_121_; uint8_t v_isZero_122_; 
v_zero_121_ = lean_unsigned_to_nat(0u);
v_isZero_122_ = lean_nat_dec_eq(v_x_118_, v_zero_121_);
if (v_isZero_122_ == 1)
{
lean_dec_ref(v_x_120_);
lean_dec(v_x_118_);
return v_x_119_;
}
else
{
lean_object* v___x_123_; uint8_t v___x_124_; 
v___x_123_ = lean_array_get_size(v_x_120_);
v___x_124_ = lean_nat_dec_eq(v___x_123_, v_zero_121_);
if (v___x_124_ == 0)
{
lean_object* v_trees_125_; lean_object* v___x_126_; lean_object* v___x_127_; uint8_t v___x_128_; 
v_trees_125_ = lean_ctor_get(v_x_119_, 0);
v___x_126_ = lean_unsigned_to_nat(64u);
v___x_127_ = lean_array_get_size(v_trees_125_);
v___x_128_ = lean_nat_dec_lt(v___x_126_, v___x_127_);
if (v___x_128_ == 0)
{
lean_object* v___x_129_; lean_object* v___x_130_; lean_object* v_fst_131_; lean_object* v_snd_132_; lean_object* v_one_133_; lean_object* v_n_134_; lean_object* v___x_135_; 
v___x_129_ = ((lean_object*)(l_Continuity_Members_levels___closed__0));
v___x_130_ = l_Continuity_Members_expandAll(v_es_117_, v_x_120_, v___x_123_, v_zero_121_, v_x_119_, v___x_129_);
lean_dec_ref(v_x_120_);
v_fst_131_ = lean_ctor_get(v___x_130_, 0);
lean_inc(v_fst_131_);
v_snd_132_ = lean_ctor_get(v___x_130_, 1);
lean_inc(v_snd_132_);
lean_dec_ref(v___x_130_);
v_one_133_ = lean_unsigned_to_nat(1u);
v_n_134_ = lean_nat_sub(v_x_118_, v_one_133_);
lean_dec(v_x_118_);
v___x_135_ = l_Continuity_Table_sort(v_snd_132_);
v_x_118_ = v_n_134_;
v_x_119_ = v_fst_131_;
v_x_120_ = v___x_135_;
goto _start;
}
else
{
lean_dec_ref(v_x_120_);
lean_dec(v_x_118_);
return v_x_119_;
}
}
else
{
lean_dec_ref(v_x_120_);
lean_dec(v_x_118_);
return v_x_119_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_levels___boxed(lean_object* v_es_137_, lean_object* v_x_138_, lean_object* v_x_139_, lean_object* v_x_140_){
_start:
{
lean_object* v_res_141_; 
v_res_141_ = l_Continuity_Members_levels(v_es_137_, v_x_138_, v_x_139_, v_x_140_);
lean_dec_ref(v_es_137_);
return v_res_141_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_reach(lean_object* v_es_142_, lean_object* v_start_143_){
_start:
{
lean_object* v___x_144_; lean_object* v_e_145_; lean_object* v___x_146_; lean_object* v_r_147_; lean_object* v___x_148_; lean_object* v___x_149_; lean_object* v___x_150_; lean_object* v___x_151_; lean_object* v___x_152_; 
v___x_144_ = lean_unsigned_to_nat(1u);
v_e_145_ = lean_mk_empty_array_with_capacity(v___x_144_);
lean_inc_ref(v_start_143_);
lean_inc_ref(v_e_145_);
v___x_146_ = lean_array_push(v_e_145_, v_start_143_);
lean_inc_ref(v___x_146_);
v_r_147_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_r_147_, 0, v___x_146_);
lean_ctor_set(v_r_147_, 1, v___x_146_);
v___x_148_ = lean_unsigned_to_nat(65u);
v___x_149_ = lean_box(0);
v___x_150_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_150_, 0, v_start_143_);
lean_ctor_set(v___x_150_, 1, v___x_149_);
v___x_151_ = lean_array_push(v_e_145_, v___x_150_);
v___x_152_ = l_Continuity_Members_levels(v_es_142_, v___x_148_, v_r_147_, v___x_151_);
return v___x_152_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_reach___boxed(lean_object* v_es_153_, lean_object* v_start_154_){
_start:
{
lean_object* v_res_155_; 
v_res_155_ = l_Continuity_Members_reach(v_es_153_, v_start_154_);
lean_dec_ref(v_es_153_);
return v_res_155_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Members_closed(lean_object* v_es_156_, lean_object* v_trees_157_, lean_object* v_x_158_, lean_object* v_x_159_){
_start:
{
lean_object* v_zero_160_; uint8_t v_isZero_161_; 
v_zero_160_ = lean_unsigned_to_nat(0u);
v_isZero_161_ = lean_nat_dec_eq(v_x_158_, v_zero_160_);
if (v_isZero_161_ == 1)
{
lean_dec(v_x_159_);
lean_dec(v_x_158_);
return v_isZero_161_;
}
else
{
lean_object* v___x_162_; uint8_t v___x_163_; 
v___x_162_ = lean_array_get_size(v_es_156_);
v___x_163_ = lean_nat_dec_lt(v_x_159_, v___x_162_);
if (v___x_163_ == 0)
{
uint8_t v___x_164_; 
lean_dec(v_x_159_);
lean_dec(v_x_158_);
v___x_164_ = 1;
return v___x_164_;
}
else
{
lean_object* v___x_165_; lean_object* v_low_166_; lean_object* v_high_167_; lean_object* v___x_168_; uint8_t v___x_169_; uint8_t v___x_170_; uint8_t v___x_171_; 
v___x_165_ = lean_array_fget_borrowed(v_es_156_, v_x_159_);
v_low_166_ = lean_ctor_get(v___x_165_, 0);
v_high_167_ = lean_ctor_get(v___x_165_, 1);
v___x_168_ = lean_array_get_size(v_trees_157_);
v___x_169_ = l_Continuity_Members_member(v_trees_157_, v_low_166_, v___x_168_, v_zero_160_);
v___x_170_ = l_Continuity_Members_member(v_trees_157_, v_high_167_, v___x_168_, v_zero_160_);
v___x_171_ = l_Continuity_sameBool(v___x_169_, v___x_170_);
if (v___x_171_ == 0)
{
lean_dec(v_x_159_);
lean_dec(v_x_158_);
return v_isZero_161_;
}
else
{
lean_object* v_one_172_; lean_object* v_n_173_; lean_object* v___x_174_; 
v_one_172_ = lean_unsigned_to_nat(1u);
v_n_173_ = lean_nat_sub(v_x_158_, v_one_172_);
lean_dec(v_x_158_);
v___x_174_ = lean_nat_add(v_x_159_, v_one_172_);
lean_dec(v_x_159_);
v_x_158_ = v_n_173_;
v_x_159_ = v___x_174_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_closed___boxed(lean_object* v_es_176_, lean_object* v_trees_177_, lean_object* v_x_178_, lean_object* v_x_179_){
_start:
{
uint8_t v_res_180_; lean_object* v_r_181_; 
v_res_180_ = l_Continuity_Members_closed(v_es_176_, v_trees_177_, v_x_178_, v_x_179_);
lean_dec_ref(v_trees_177_);
lean_dec_ref(v_es_176_);
v_r_181_ = lean_box(v_res_180_);
return v_r_181_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorIdx(lean_object* v_x_182_){
_start:
{
switch(lean_obj_tag(v_x_182_))
{
case 0:
{
lean_object* v___x_183_; 
v___x_183_ = lean_unsigned_to_nat(0u);
return v___x_183_;
}
case 1:
{
lean_object* v___x_184_; 
v___x_184_ = lean_unsigned_to_nat(1u);
return v___x_184_;
}
default: 
{
lean_object* v___x_185_; 
v___x_185_ = lean_unsigned_to_nat(2u);
return v___x_185_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorIdx___boxed(lean_object* v_x_186_){
_start:
{
lean_object* v_res_187_; 
v_res_187_ = l_Continuity_Members_Family_ctorIdx(v_x_186_);
lean_dec(v_x_186_);
return v_res_187_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorElim___redArg(lean_object* v_t_188_, lean_object* v_k_189_){
_start:
{
if (lean_obj_tag(v_t_188_) == 0)
{
lean_object* v_r_190_; lean_object* v___x_191_; 
v_r_190_ = lean_ctor_get(v_t_188_, 0);
lean_inc_ref(v_r_190_);
lean_dec_ref_known(v_t_188_, 1);
v___x_191_ = lean_apply_1(v_k_189_, v_r_190_);
return v___x_191_;
}
else
{
lean_dec(v_t_188_);
return v_k_189_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorElim(lean_object* v_motive_192_, lean_object* v_ctorIdx_193_, lean_object* v_t_194_, lean_object* v_h_195_, lean_object* v_k_196_){
_start:
{
lean_object* v___x_197_; 
v___x_197_ = l_Continuity_Members_Family_ctorElim___redArg(v_t_194_, v_k_196_);
return v___x_197_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ctorElim___boxed(lean_object* v_motive_198_, lean_object* v_ctorIdx_199_, lean_object* v_t_200_, lean_object* v_h_201_, lean_object* v_k_202_){
_start:
{
lean_object* v_res_203_; 
v_res_203_ = l_Continuity_Members_Family_ctorElim(v_motive_198_, v_ctorIdx_199_, v_t_200_, v_h_201_, v_k_202_);
lean_dec(v_ctorIdx_199_);
return v_res_203_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ok_elim___redArg(lean_object* v_t_204_, lean_object* v_ok_205_){
_start:
{
lean_object* v___x_206_; 
v___x_206_ = l_Continuity_Members_Family_ctorElim___redArg(v_t_204_, v_ok_205_);
return v___x_206_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_ok_elim(lean_object* v_motive_207_, lean_object* v_t_208_, lean_object* v_h_209_, lean_object* v_ok_210_){
_start:
{
lean_object* v___x_211_; 
v___x_211_ = l_Continuity_Members_Family_ctorElim___redArg(v_t_208_, v_ok_210_);
return v___x_211_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_tooLarge_elim___redArg(lean_object* v_t_212_, lean_object* v_tooLarge_213_){
_start:
{
lean_object* v___x_214_; 
v___x_214_ = l_Continuity_Members_Family_ctorElim___redArg(v_t_212_, v_tooLarge_213_);
return v___x_214_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_tooLarge_elim(lean_object* v_motive_215_, lean_object* v_t_216_, lean_object* v_h_217_, lean_object* v_tooLarge_218_){
_start:
{
lean_object* v___x_219_; 
v___x_219_ = l_Continuity_Members_Family_ctorElim___redArg(v_t_216_, v_tooLarge_218_);
return v___x_219_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_uncertain_elim___redArg(lean_object* v_t_220_, lean_object* v_uncertain_221_){
_start:
{
lean_object* v___x_222_; 
v___x_222_ = l_Continuity_Members_Family_ctorElim___redArg(v_t_220_, v_uncertain_221_);
return v___x_222_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_Family_uncertain_elim(lean_object* v_motive_223_, lean_object* v_t_224_, lean_object* v_h_225_, lean_object* v_uncertain_226_){
_start:
{
lean_object* v___x_227_; 
v___x_227_ = l_Continuity_Members_Family_ctorElim___redArg(v_t_224_, v_uncertain_226_);
return v___x_227_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_family(lean_object* v_es_228_, lean_object* v_start_229_){
_start:
{
lean_object* v_r_230_; lean_object* v_trees_231_; lean_object* v___x_232_; lean_object* v___x_233_; uint8_t v___x_234_; 
v_r_230_ = l_Continuity_Members_reach(v_es_228_, v_start_229_);
v_trees_231_ = lean_ctor_get(v_r_230_, 0);
lean_inc_ref(v_trees_231_);
v___x_232_ = lean_unsigned_to_nat(64u);
v___x_233_ = lean_array_get_size(v_trees_231_);
v___x_234_ = lean_nat_dec_lt(v___x_232_, v___x_233_);
if (v___x_234_ == 0)
{
lean_object* v___x_235_; lean_object* v___x_236_; uint8_t v___x_237_; 
v___x_235_ = lean_array_get_size(v_es_228_);
v___x_236_ = lean_unsigned_to_nat(0u);
v___x_237_ = l_Continuity_Members_closed(v_es_228_, v_trees_231_, v___x_235_, v___x_236_);
lean_dec_ref(v_trees_231_);
if (v___x_237_ == 0)
{
lean_object* v___x_238_; 
lean_dec_ref(v_r_230_);
v___x_238_ = lean_box(2);
return v___x_238_;
}
else
{
lean_object* v___x_239_; 
v___x_239_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_239_, 0, v_r_230_);
return v___x_239_;
}
}
else
{
lean_object* v___x_240_; 
lean_dec_ref(v_trees_231_);
lean_dec_ref(v_r_230_);
v___x_240_ = lean_box(1);
return v___x_240_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_family___boxed(lean_object* v_es_241_, lean_object* v_start_242_){
_start:
{
lean_object* v_res_243_; 
v_res_243_ = l_Continuity_Members_family(v_es_241_, v_start_242_);
lean_dec_ref(v_es_241_);
return v_res_243_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_beforeOf(lean_object* v_r_244_, lean_object* v_d_245_, lean_object* v_x_246_, lean_object* v_x_247_){
_start:
{
lean_object* v_zero_248_; uint8_t v_isZero_249_; 
v_zero_248_ = lean_unsigned_to_nat(0u);
v_isZero_249_ = lean_nat_dec_eq(v_x_246_, v_zero_248_);
if (v_isZero_249_ == 1)
{
lean_dec(v_x_247_);
lean_dec(v_x_246_);
lean_inc_ref(v_d_245_);
return v_d_245_;
}
else
{
lean_object* v_trees_250_; lean_object* v_before_251_; lean_object* v___x_252_; uint8_t v___x_253_; 
v_trees_250_ = lean_ctor_get(v_r_244_, 0);
v_before_251_ = lean_ctor_get(v_r_244_, 1);
v___x_252_ = lean_array_get_size(v_trees_250_);
v___x_253_ = lean_nat_dec_lt(v_x_247_, v___x_252_);
if (v___x_253_ == 0)
{
lean_dec(v_x_247_);
lean_dec(v_x_246_);
lean_inc_ref(v_d_245_);
return v_d_245_;
}
else
{
lean_object* v___x_254_; uint8_t v___x_255_; 
v___x_254_ = lean_array_get_size(v_before_251_);
v___x_255_ = lean_nat_dec_lt(v_x_247_, v___x_254_);
if (v___x_255_ == 0)
{
lean_dec(v_x_247_);
lean_dec(v_x_246_);
lean_inc_ref(v_d_245_);
return v_d_245_;
}
else
{
lean_object* v___x_256_; uint8_t v___x_257_; 
v___x_256_ = lean_array_fget_borrowed(v_trees_250_, v_x_247_);
v___x_257_ = l_Continuity_eqBytes(v___x_256_, v_d_245_);
if (v___x_257_ == 0)
{
lean_object* v_one_258_; lean_object* v_n_259_; lean_object* v___x_260_; 
v_one_258_ = lean_unsigned_to_nat(1u);
v_n_259_ = lean_nat_sub(v_x_246_, v_one_258_);
lean_dec(v_x_246_);
v___x_260_ = lean_nat_add(v_x_247_, v_one_258_);
lean_dec(v_x_247_);
v_x_246_ = v_n_259_;
v_x_247_ = v___x_260_;
goto _start;
}
else
{
lean_object* v___x_262_; 
lean_dec(v_x_246_);
v___x_262_ = lean_array_fget_borrowed(v_before_251_, v_x_247_);
lean_dec(v_x_247_);
lean_inc(v___x_262_);
return v___x_262_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_beforeOf___boxed(lean_object* v_r_263_, lean_object* v_d_264_, lean_object* v_x_265_, lean_object* v_x_266_){
_start:
{
lean_object* v_res_267_; 
v_res_267_ = l_Continuity_Members_beforeOf(v_r_263_, v_d_264_, v_x_265_, v_x_266_);
lean_dec_ref(v_d_264_);
lean_dec_ref(v_r_263_);
return v_res_267_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_backward(lean_object* v_es_268_, lean_object* v_r_269_, lean_object* v_start_270_, lean_object* v_x_271_, lean_object* v_x_272_, lean_object* v_x_273_){
_start:
{
lean_object* v_zero_274_; uint8_t v_isZero_275_; 
v_zero_274_ = lean_unsigned_to_nat(0u);
v_isZero_275_ = lean_nat_dec_eq(v_x_271_, v_zero_274_);
if (v_isZero_275_ == 1)
{
lean_dec_ref(v_x_272_);
lean_dec(v_x_271_);
return v_x_273_;
}
else
{
uint8_t v___x_276_; 
v___x_276_ = l_Continuity_eqBytes(v_x_272_, v_start_270_);
if (v___x_276_ == 0)
{
lean_object* v_trees_277_; lean_object* v_one_278_; lean_object* v_n_279_; lean_object* v___x_280_; lean_object* v_b_281_; lean_object* v___x_282_; lean_object* v___x_283_; lean_object* v___x_284_; lean_object* v_e_285_; lean_object* v___x_286_; lean_object* v___x_287_; 
v_trees_277_ = lean_ctor_get(v_r_269_, 0);
v_one_278_ = lean_unsigned_to_nat(1u);
v_n_279_ = lean_nat_sub(v_x_271_, v_one_278_);
lean_dec(v_x_271_);
v___x_280_ = lean_array_get_size(v_trees_277_);
v_b_281_ = l_Continuity_Members_beforeOf(v_r_269_, v_x_272_, v___x_280_, v_zero_274_);
v___x_282_ = l_Continuity_noBytes;
lean_inc_ref(v_x_272_);
lean_inc_ref_n(v_b_281_, 2);
v___x_283_ = l_Continuity_Evidence_mkEdge(v_b_281_, v_x_272_, v___x_282_);
v___x_284_ = lean_array_get_size(v_es_268_);
v_e_285_ = l_Continuity_Evidence_smallest(v_es_268_, v___x_283_, v___x_284_, v_zero_274_, v___x_282_);
lean_dec_ref(v___x_283_);
v___x_286_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_286_, 0, v_b_281_);
lean_ctor_set(v___x_286_, 1, v_x_272_);
lean_ctor_set(v___x_286_, 2, v_e_285_);
v___x_287_ = lean_array_push(v_x_273_, v___x_286_);
v_x_271_ = v_n_279_;
v_x_272_ = v_b_281_;
v_x_273_ = v___x_287_;
goto _start;
}
else
{
lean_dec_ref(v_x_272_);
lean_dec(v_x_271_);
return v_x_273_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_backward___boxed(lean_object* v_es_289_, lean_object* v_r_290_, lean_object* v_start_291_, lean_object* v_x_292_, lean_object* v_x_293_, lean_object* v_x_294_){
_start:
{
lean_object* v_res_295_; 
v_res_295_ = l_Continuity_Members_backward(v_es_289_, v_r_290_, v_start_291_, v_x_292_, v_x_293_, v_x_294_);
lean_dec_ref(v_start_291_);
lean_dec_ref(v_r_290_);
lean_dec_ref(v_es_289_);
return v_res_295_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_reversed(lean_object* v_a_296_, lean_object* v_x_297_, lean_object* v_x_298_){
_start:
{
lean_object* v_zero_299_; uint8_t v_isZero_300_; 
v_zero_299_ = lean_unsigned_to_nat(0u);
v_isZero_300_ = lean_nat_dec_eq(v_x_297_, v_zero_299_);
if (v_isZero_300_ == 1)
{
lean_dec(v_x_297_);
return v_x_298_;
}
else
{
lean_object* v_one_301_; lean_object* v_n_302_; lean_object* v___x_303_; uint8_t v___x_304_; 
v_one_301_ = lean_unsigned_to_nat(1u);
v_n_302_ = lean_nat_sub(v_x_297_, v_one_301_);
lean_dec(v_x_297_);
v___x_303_ = lean_array_get_size(v_a_296_);
v___x_304_ = lean_nat_dec_lt(v_n_302_, v___x_303_);
if (v___x_304_ == 0)
{
v_x_297_ = v_n_302_;
goto _start;
}
else
{
lean_object* v___x_306_; lean_object* v___x_307_; 
v___x_306_ = lean_array_fget_borrowed(v_a_296_, v_n_302_);
lean_inc(v___x_306_);
v___x_307_ = lean_array_push(v_x_298_, v___x_306_);
v_x_297_ = v_n_302_;
v_x_298_ = v___x_307_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_reversed___boxed(lean_object* v_a_309_, lean_object* v_x_310_, lean_object* v_x_311_){
_start:
{
lean_object* v_res_312_; 
v_res_312_ = l_Continuity_Members_reversed(v_a_309_, v_x_310_, v_x_311_);
lean_dec_ref(v_a_309_);
return v_res_312_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_addMembers(lean_object* v_es_315_, lean_object* v_r_316_, lean_object* v_start_317_, lean_object* v_sorted_318_, lean_object* v_x_319_, lean_object* v_x_320_, lean_object* v_x_321_){
_start:
{
lean_object* v_zero_322_; uint8_t v_isZero_323_; 
v_zero_322_ = lean_unsigned_to_nat(0u);
v_isZero_323_ = lean_nat_dec_eq(v_x_319_, v_zero_322_);
if (v_isZero_323_ == 1)
{
lean_dec(v_x_320_);
lean_dec(v_x_319_);
lean_dec_ref(v_start_317_);
return v_x_321_;
}
else
{
lean_object* v___x_324_; uint8_t v___x_325_; 
v___x_324_ = lean_array_get_size(v_sorted_318_);
v___x_325_ = lean_nat_dec_lt(v_x_320_, v___x_324_);
if (v___x_325_ == 0)
{
lean_dec(v_x_320_);
lean_dec(v_x_319_);
lean_dec_ref(v_start_317_);
return v_x_321_;
}
else
{
lean_object* v___x_326_; lean_object* v_path_327_; lean_object* v___x_329_; uint8_t v_isShared_330_; uint8_t v_isSharedCheck_349_; 
v___x_326_ = lean_array_fget(v_sorted_318_, v_x_320_);
v_path_327_ = lean_ctor_get(v___x_326_, 0);
v_isSharedCheck_349_ = !lean_is_exclusive(v___x_326_);
if (v_isSharedCheck_349_ == 0)
{
lean_object* v_unused_350_; 
v_unused_350_ = lean_ctor_get(v___x_326_, 1);
lean_dec(v_unused_350_);
v___x_329_ = v___x_326_;
v_isShared_330_ = v_isSharedCheck_349_;
goto v_resetjp_328_;
}
else
{
lean_inc(v_path_327_);
lean_dec(v___x_326_);
v___x_329_ = lean_box(0);
v_isShared_330_ = v_isSharedCheck_349_;
goto v_resetjp_328_;
}
v_resetjp_328_:
{
lean_object* v_one_331_; lean_object* v_n_332_; uint8_t v___x_333_; 
v_one_331_ = lean_unsigned_to_nat(1u);
v_n_332_ = lean_nat_sub(v_x_319_, v_one_331_);
lean_dec(v_x_319_);
v___x_333_ = l_Continuity_eqBytes(v_path_327_, v_start_317_);
if (v___x_333_ == 0)
{
lean_object* v___x_334_; lean_object* v___x_335_; lean_object* v_p_336_; lean_object* v___x_337_; lean_object* v___x_339_; 
v___x_334_ = lean_unsigned_to_nat(65u);
v___x_335_ = ((lean_object*)(l_Continuity_Members_addMembers___closed__0));
lean_inc_ref(v_path_327_);
v_p_336_ = l_Continuity_Members_backward(v_es_315_, v_r_316_, v_start_317_, v___x_334_, v_path_327_, v___x_335_);
v___x_337_ = lean_nat_add(v_x_320_, v_one_331_);
lean_dec(v_x_320_);
lean_inc_ref(v_start_317_);
if (v_isShared_330_ == 0)
{
lean_ctor_set(v___x_329_, 1, v_path_327_);
lean_ctor_set(v___x_329_, 0, v_start_317_);
v___x_339_ = v___x_329_;
goto v_reusejp_338_;
}
else
{
lean_object* v_reuseFailAlloc_346_; 
v_reuseFailAlloc_346_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_346_, 0, v_start_317_);
lean_ctor_set(v_reuseFailAlloc_346_, 1, v_path_327_);
v___x_339_ = v_reuseFailAlloc_346_;
goto v_reusejp_338_;
}
v_reusejp_338_:
{
lean_object* v___x_340_; lean_object* v___x_341_; lean_object* v___x_342_; lean_object* v___x_343_; lean_object* v___x_344_; 
v___x_340_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_340_, 0, v___x_339_);
v___x_341_ = lean_array_get_size(v_p_336_);
v___x_342_ = l_Continuity_Members_reversed(v_p_336_, v___x_341_, v___x_335_);
lean_dec_ref(v_p_336_);
v___x_343_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_343_, 0, v___x_340_);
lean_ctor_set(v___x_343_, 1, v___x_342_);
v___x_344_ = lean_array_push(v_x_321_, v___x_343_);
v_x_319_ = v_n_332_;
v_x_320_ = v___x_337_;
v_x_321_ = v___x_344_;
goto _start;
}
}
else
{
lean_object* v___x_347_; 
lean_del_object(v___x_329_);
lean_dec_ref(v_path_327_);
v___x_347_ = lean_nat_add(v_x_320_, v_one_331_);
lean_dec(v_x_320_);
v_x_319_ = v_n_332_;
v_x_320_ = v___x_347_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_addMembers___boxed(lean_object* v_es_351_, lean_object* v_r_352_, lean_object* v_start_353_, lean_object* v_sorted_354_, lean_object* v_x_355_, lean_object* v_x_356_, lean_object* v_x_357_){
_start:
{
lean_object* v_res_358_; 
v_res_358_ = l_Continuity_Members_addMembers(v_es_351_, v_r_352_, v_start_353_, v_sorted_354_, v_x_355_, v_x_356_, v_x_357_);
lean_dec_ref(v_sorted_354_);
lean_dec_ref(v_r_352_);
lean_dec_ref(v_es_351_);
return v_res_358_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_toolchainTrees(lean_object* v_a_359_, lean_object* v_x_360_, lean_object* v_x_361_, lean_object* v_x_362_){
_start:
{
lean_object* v_zero_363_; uint8_t v_isZero_364_; 
v_zero_363_ = lean_unsigned_to_nat(0u);
v_isZero_364_ = lean_nat_dec_eq(v_x_360_, v_zero_363_);
if (v_isZero_364_ == 1)
{
lean_dec(v_x_361_);
lean_dec(v_x_360_);
return v_x_362_;
}
else
{
lean_object* v___x_365_; uint8_t v___x_366_; 
v___x_365_ = lean_array_get_size(v_a_359_);
v___x_366_ = lean_nat_dec_lt(v_x_361_, v___x_365_);
if (v___x_366_ == 0)
{
lean_dec(v_x_361_);
lean_dec(v_x_360_);
return v_x_362_;
}
else
{
lean_object* v___x_367_; lean_object* v_snd_368_; lean_object* v___x_370_; uint8_t v_isShared_371_; uint8_t v_isSharedCheck_381_; 
v___x_367_ = lean_array_fget(v_a_359_, v_x_361_);
v_snd_368_ = lean_ctor_get(v___x_367_, 1);
v_isSharedCheck_381_ = !lean_is_exclusive(v___x_367_);
if (v_isSharedCheck_381_ == 0)
{
lean_object* v_unused_382_; 
v_unused_382_ = lean_ctor_get(v___x_367_, 0);
lean_dec(v_unused_382_);
v___x_370_ = v___x_367_;
v_isShared_371_ = v_isSharedCheck_381_;
goto v_resetjp_369_;
}
else
{
lean_inc(v_snd_368_);
lean_dec(v___x_367_);
v___x_370_ = lean_box(0);
v_isShared_371_ = v_isSharedCheck_381_;
goto v_resetjp_369_;
}
v_resetjp_369_:
{
lean_object* v_one_372_; lean_object* v_n_373_; lean_object* v___x_374_; lean_object* v___x_375_; lean_object* v___x_377_; 
v_one_372_ = lean_unsigned_to_nat(1u);
v_n_373_ = lean_nat_sub(v_x_360_, v_one_372_);
lean_dec(v_x_360_);
v___x_374_ = lean_nat_add(v_x_361_, v_one_372_);
lean_dec(v_x_361_);
v___x_375_ = lean_box(0);
if (v_isShared_371_ == 0)
{
lean_ctor_set(v___x_370_, 1, v___x_375_);
lean_ctor_set(v___x_370_, 0, v_snd_368_);
v___x_377_ = v___x_370_;
goto v_reusejp_376_;
}
else
{
lean_object* v_reuseFailAlloc_380_; 
v_reuseFailAlloc_380_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_380_, 0, v_snd_368_);
lean_ctor_set(v_reuseFailAlloc_380_, 1, v___x_375_);
v___x_377_ = v_reuseFailAlloc_380_;
goto v_reusejp_376_;
}
v_reusejp_376_:
{
lean_object* v___x_378_; 
v___x_378_ = lean_array_push(v_x_362_, v___x_377_);
v_x_360_ = v_n_373_;
v_x_361_ = v___x_374_;
v_x_362_ = v___x_378_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_toolchainTrees___boxed(lean_object* v_a_383_, lean_object* v_x_384_, lean_object* v_x_385_, lean_object* v_x_386_){
_start:
{
lean_object* v_res_387_; 
v_res_387_ = l_Continuity_Members_toolchainTrees(v_a_383_, v_x_384_, v_x_385_, v_x_386_);
lean_dec_ref(v_a_383_);
return v_res_387_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_ofTrees(lean_object* v_es_390_, lean_object* v_trees_391_, lean_object* v_x_392_, lean_object* v_x_393_, lean_object* v_x_394_){
_start:
{
lean_object* v_zero_395_; uint8_t v_isZero_396_; 
v_zero_395_ = lean_unsigned_to_nat(0u);
v_isZero_396_ = lean_nat_dec_eq(v_x_392_, v_zero_395_);
if (v_isZero_396_ == 1)
{
lean_object* v___x_397_; 
lean_dec(v_x_393_);
lean_dec(v_x_392_);
v___x_397_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_397_, 0, v_x_394_);
return v___x_397_;
}
else
{
lean_object* v___x_398_; uint8_t v___x_399_; 
v___x_398_ = lean_array_get_size(v_trees_391_);
v___x_399_ = lean_nat_dec_lt(v_x_393_, v___x_398_);
if (v___x_399_ == 0)
{
lean_object* v___x_400_; 
lean_dec(v_x_393_);
lean_dec(v_x_392_);
v___x_400_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_400_, 0, v_x_394_);
return v___x_400_;
}
else
{
lean_object* v_t_401_; lean_object* v___x_402_; 
v_t_401_ = lean_array_fget_borrowed(v_trees_391_, v_x_393_);
lean_inc(v_t_401_);
v___x_402_ = l_Continuity_Members_family(v_es_390_, v_t_401_);
switch(lean_obj_tag(v___x_402_))
{
case 0:
{
lean_object* v_r_403_; lean_object* v_trees_404_; lean_object* v_one_405_; lean_object* v_n_406_; lean_object* v___x_407_; lean_object* v___x_408_; lean_object* v___x_409_; lean_object* v_s_410_; lean_object* v___x_411_; lean_object* v___x_412_; lean_object* v___x_413_; 
v_r_403_ = lean_ctor_get(v___x_402_, 0);
lean_inc_ref(v_r_403_);
lean_dec_ref_known(v___x_402_, 1);
v_trees_404_ = lean_ctor_get(v_r_403_, 0);
v_one_405_ = lean_unsigned_to_nat(1u);
v_n_406_ = lean_nat_sub(v_x_392_, v_one_405_);
lean_dec(v_x_392_);
v___x_407_ = lean_array_get_size(v_trees_404_);
v___x_408_ = ((lean_object*)(l_Continuity_Members_levels___closed__0));
v___x_409_ = l_Continuity_ClosureRequest_addAll(v_trees_404_, v___x_407_, v_zero_395_, v___x_408_);
v_s_410_ = l_Continuity_Table_sort(v___x_409_);
v___x_411_ = lean_nat_add(v_x_393_, v_one_405_);
lean_dec(v_x_393_);
v___x_412_ = lean_array_get_size(v_s_410_);
lean_inc(v_t_401_);
v___x_413_ = l_Continuity_Members_addMembers(v_es_390_, v_r_403_, v_t_401_, v_s_410_, v___x_412_, v_zero_395_, v_x_394_);
lean_dec_ref(v_s_410_);
lean_dec_ref(v_r_403_);
v_x_392_ = v_n_406_;
v_x_393_ = v___x_411_;
v_x_394_ = v___x_413_;
goto _start;
}
case 1:
{
lean_object* v___x_415_; lean_object* v___x_416_; lean_object* v___x_417_; 
lean_dec_ref(v_x_394_);
lean_dec(v_x_393_);
lean_dec(v_x_392_);
v___x_415_ = lean_unsigned_to_nat(41u);
lean_inc(v_t_401_);
v___x_416_ = l_Continuity_reason1(v___x_415_, v_t_401_);
v___x_417_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_417_, 0, v___x_416_);
return v___x_417_;
}
default: 
{
lean_object* v___x_418_; 
lean_dec_ref(v_x_394_);
lean_dec(v_x_393_);
lean_dec(v_x_392_);
v___x_418_ = ((lean_object*)(l_Continuity_Members_ofTrees___closed__0));
return v___x_418_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_ofTrees___boxed(lean_object* v_es_419_, lean_object* v_trees_420_, lean_object* v_x_421_, lean_object* v_x_422_, lean_object* v_x_423_){
_start:
{
lean_object* v_res_424_; 
v_res_424_ = l_Continuity_Members_ofTrees(v_es_419_, v_trees_420_, v_x_421_, v_x_422_, v_x_423_);
lean_dec_ref(v_trees_420_);
lean_dec_ref(v_es_419_);
return v_res_424_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_of(lean_object* v_a_432_, lean_object* v_es_433_){
_start:
{
lean_object* v_toolchains_434_; lean_object* v___x_435_; lean_object* v___x_436_; lean_object* v___x_437_; lean_object* v___x_438_; lean_object* v_s_439_; lean_object* v___x_440_; lean_object* v_trees_441_; lean_object* v___x_442_; lean_object* v___x_443_; lean_object* v___x_444_; 
v_toolchains_434_ = lean_ctor_get(v_a_432_, 2);
v___x_435_ = lean_array_get_size(v_toolchains_434_);
v___x_436_ = lean_unsigned_to_nat(0u);
v___x_437_ = ((lean_object*)(l_Continuity_Members_levels___closed__0));
v___x_438_ = l_Continuity_Members_toolchainTrees(v_toolchains_434_, v___x_435_, v___x_436_, v___x_437_);
v_s_439_ = l_Continuity_Table_sort(v___x_438_);
v___x_440_ = lean_array_get_size(v_s_439_);
v_trees_441_ = l_Continuity_View_distinct(v_s_439_, v___x_440_, v___x_436_, v___x_437_);
lean_dec_ref(v_s_439_);
v___x_442_ = lean_array_get_size(v_trees_441_);
v___x_443_ = ((lean_object*)(l_Continuity_Members_of___closed__1));
v___x_444_ = l_Continuity_Members_ofTrees(v_es_433_, v_trees_441_, v___x_442_, v___x_436_, v___x_443_);
lean_dec_ref(v_trees_441_);
return v___x_444_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_of___boxed(lean_object* v_a_445_, lean_object* v_es_446_){
_start:
{
lean_object* v_res_447_; 
v_res_447_ = l_Continuity_Members_of(v_a_445_, v_es_446_);
lean_dec_ref(v_es_446_);
lean_dec_ref(v_a_445_);
return v_res_447_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideMembers(lean_object* v_q_448_){
_start:
{
lean_object* v_action_449_; lean_object* v_evidence_450_; lean_object* v_policy_451_; lean_object* v_trust_452_; uint64_t v_now_453_; lean_object* v___x_454_; lean_object* v___x_455_; lean_object* v___x_456_; 
v_action_449_ = lean_ctor_get(v_q_448_, 0);
lean_inc_ref_n(v_action_449_, 2);
v_evidence_450_ = lean_ctor_get(v_q_448_, 1);
lean_inc_ref(v_evidence_450_);
v_policy_451_ = lean_ctor_get(v_q_448_, 2);
lean_inc_ref(v_policy_451_);
v_trust_452_ = lean_ctor_get(v_q_448_, 3);
lean_inc_ref(v_trust_452_);
v_now_453_ = lean_ctor_get_uint64(v_q_448_, sizeof(void*)*4);
lean_dec_ref(v_q_448_);
v___x_454_ = l_Continuity_actionC;
v___x_455_ = lean_unsigned_to_nat(1u);
v___x_456_ = l_Continuity_decode___redArg(v___x_454_, v___x_455_, v_action_449_);
if (lean_obj_tag(v___x_456_) == 0)
{
lean_object* v_value_457_; lean_object* v___x_458_; lean_object* v___x_459_; 
v_value_457_ = lean_ctor_get(v___x_456_, 0);
lean_inc_n(v_value_457_, 2);
lean_dec_ref_known(v___x_456_, 1);
v___x_458_ = l_Continuity_View_entries(v_value_457_);
v___x_459_ = l_Continuity_Action_illegalIn(v_value_457_, v___x_458_);
lean_dec_ref(v___x_458_);
if (lean_obj_tag(v___x_459_) == 0)
{
lean_object* v___x_460_; lean_object* v___x_461_; 
v___x_460_ = l_Continuity_Evidence_edges(v_value_457_, v_action_449_, v_evidence_450_, v_policy_451_, v_trust_452_, v_now_453_);
lean_dec_ref(v_trust_452_);
lean_dec_ref(v_policy_451_);
lean_dec_ref(v_evidence_450_);
lean_dec_ref(v_action_449_);
v___x_461_ = l_Continuity_Members_of(v_value_457_, v___x_460_);
lean_dec_ref(v___x_460_);
lean_dec(v_value_457_);
return v___x_461_;
}
else
{
lean_object* v_val_462_; lean_object* v___x_464_; uint8_t v_isShared_465_; uint8_t v_isSharedCheck_469_; 
lean_dec(v_value_457_);
lean_dec_ref(v_trust_452_);
lean_dec_ref(v_policy_451_);
lean_dec_ref(v_evidence_450_);
lean_dec_ref(v_action_449_);
v_val_462_ = lean_ctor_get(v___x_459_, 0);
v_isSharedCheck_469_ = !lean_is_exclusive(v___x_459_);
if (v_isSharedCheck_469_ == 0)
{
v___x_464_ = v___x_459_;
v_isShared_465_ = v_isSharedCheck_469_;
goto v_resetjp_463_;
}
else
{
lean_inc(v_val_462_);
lean_dec(v___x_459_);
v___x_464_ = lean_box(0);
v_isShared_465_ = v_isSharedCheck_469_;
goto v_resetjp_463_;
}
v_resetjp_463_:
{
lean_object* v___x_467_; 
if (v_isShared_465_ == 0)
{
v___x_467_ = v___x_464_;
goto v_reusejp_466_;
}
else
{
lean_object* v_reuseFailAlloc_468_; 
v_reuseFailAlloc_468_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_468_, 0, v_val_462_);
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
else
{
lean_object* v_at___470_; uint8_t v_code_471_; lean_object* v___x_472_; lean_object* v___x_473_; lean_object* v___x_474_; 
lean_dec_ref(v_trust_452_);
lean_dec_ref(v_policy_451_);
lean_dec_ref(v_evidence_450_);
lean_dec_ref(v_action_449_);
v_at___470_ = lean_ctor_get(v___x_456_, 0);
lean_inc(v_at___470_);
v_code_471_ = lean_ctor_get_uint8(v___x_456_, sizeof(void*)*1);
lean_dec_ref_known(v___x_456_, 1);
v___x_472_ = lean_unsigned_to_nat(31u);
v___x_473_ = l_Continuity_malformedReason(v___x_472_, v_at___470_, v_code_471_);
lean_dec(v_at___470_);
v___x_474_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_474_, 0, v___x_473_);
return v___x_474_;
}
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Evidence(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Members(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_Evidence(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_Members_maxClass = _init_l_Continuity_Members_maxClass();
lean_mark_persistent(l_Continuity_Members_maxClass);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
