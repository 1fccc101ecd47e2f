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
LEAN_EXPORT lean_object* l_Continuity_Members_beforeOf(lean_object* v_r_156_, lean_object* v_d_157_, lean_object* v_x_158_, lean_object* v_x_159_){
_start:
{
lean_object* v_zero_160_; uint8_t v_isZero_161_; 
v_zero_160_ = lean_unsigned_to_nat(0u);
v_isZero_161_ = lean_nat_dec_eq(v_x_158_, v_zero_160_);
if (v_isZero_161_ == 1)
{
lean_dec(v_x_159_);
lean_dec(v_x_158_);
lean_inc_ref(v_d_157_);
return v_d_157_;
}
else
{
lean_object* v_trees_162_; lean_object* v_before_163_; lean_object* v___x_164_; uint8_t v___x_165_; 
v_trees_162_ = lean_ctor_get(v_r_156_, 0);
v_before_163_ = lean_ctor_get(v_r_156_, 1);
v___x_164_ = lean_array_get_size(v_trees_162_);
v___x_165_ = lean_nat_dec_lt(v_x_159_, v___x_164_);
if (v___x_165_ == 0)
{
lean_dec(v_x_159_);
lean_dec(v_x_158_);
lean_inc_ref(v_d_157_);
return v_d_157_;
}
else
{
lean_object* v___x_166_; uint8_t v___x_167_; 
v___x_166_ = lean_array_get_size(v_before_163_);
v___x_167_ = lean_nat_dec_lt(v_x_159_, v___x_166_);
if (v___x_167_ == 0)
{
lean_dec(v_x_159_);
lean_dec(v_x_158_);
lean_inc_ref(v_d_157_);
return v_d_157_;
}
else
{
lean_object* v___x_168_; uint8_t v___x_169_; 
v___x_168_ = lean_array_fget_borrowed(v_trees_162_, v_x_159_);
v___x_169_ = l_Continuity_eqBytes(v___x_168_, v_d_157_);
if (v___x_169_ == 0)
{
lean_object* v_one_170_; lean_object* v_n_171_; lean_object* v___x_172_; 
v_one_170_ = lean_unsigned_to_nat(1u);
v_n_171_ = lean_nat_sub(v_x_158_, v_one_170_);
lean_dec(v_x_158_);
v___x_172_ = lean_nat_add(v_x_159_, v_one_170_);
lean_dec(v_x_159_);
v_x_158_ = v_n_171_;
v_x_159_ = v___x_172_;
goto _start;
}
else
{
lean_object* v___x_174_; 
lean_dec(v_x_158_);
v___x_174_ = lean_array_fget_borrowed(v_before_163_, v_x_159_);
lean_dec(v_x_159_);
lean_inc(v___x_174_);
return v___x_174_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_beforeOf___boxed(lean_object* v_r_175_, lean_object* v_d_176_, lean_object* v_x_177_, lean_object* v_x_178_){
_start:
{
lean_object* v_res_179_; 
v_res_179_ = l_Continuity_Members_beforeOf(v_r_175_, v_d_176_, v_x_177_, v_x_178_);
lean_dec_ref(v_d_176_);
lean_dec_ref(v_r_175_);
return v_res_179_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_backward(lean_object* v_es_180_, lean_object* v_r_181_, lean_object* v_start_182_, lean_object* v_x_183_, lean_object* v_x_184_, lean_object* v_x_185_){
_start:
{
lean_object* v_zero_186_; uint8_t v_isZero_187_; 
v_zero_186_ = lean_unsigned_to_nat(0u);
v_isZero_187_ = lean_nat_dec_eq(v_x_183_, v_zero_186_);
if (v_isZero_187_ == 1)
{
lean_dec_ref(v_x_184_);
lean_dec(v_x_183_);
return v_x_185_;
}
else
{
uint8_t v___x_188_; 
v___x_188_ = l_Continuity_eqBytes(v_x_184_, v_start_182_);
if (v___x_188_ == 0)
{
lean_object* v_trees_189_; lean_object* v_one_190_; lean_object* v_n_191_; lean_object* v___x_192_; lean_object* v_b_193_; lean_object* v___x_194_; lean_object* v___x_195_; lean_object* v___x_196_; lean_object* v_e_197_; lean_object* v___x_198_; lean_object* v___x_199_; 
v_trees_189_ = lean_ctor_get(v_r_181_, 0);
v_one_190_ = lean_unsigned_to_nat(1u);
v_n_191_ = lean_nat_sub(v_x_183_, v_one_190_);
lean_dec(v_x_183_);
v___x_192_ = lean_array_get_size(v_trees_189_);
v_b_193_ = l_Continuity_Members_beforeOf(v_r_181_, v_x_184_, v___x_192_, v_zero_186_);
v___x_194_ = l_Continuity_noBytes;
lean_inc_ref(v_x_184_);
lean_inc_ref_n(v_b_193_, 2);
v___x_195_ = l_Continuity_Evidence_mkEdge(v_b_193_, v_x_184_, v___x_194_);
v___x_196_ = lean_array_get_size(v_es_180_);
v_e_197_ = l_Continuity_Evidence_smallest(v_es_180_, v___x_195_, v___x_196_, v_zero_186_, v___x_194_);
lean_dec_ref(v___x_195_);
v___x_198_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_198_, 0, v_b_193_);
lean_ctor_set(v___x_198_, 1, v_x_184_);
lean_ctor_set(v___x_198_, 2, v_e_197_);
v___x_199_ = lean_array_push(v_x_185_, v___x_198_);
v_x_183_ = v_n_191_;
v_x_184_ = v_b_193_;
v_x_185_ = v___x_199_;
goto _start;
}
else
{
lean_dec_ref(v_x_184_);
lean_dec(v_x_183_);
return v_x_185_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_backward___boxed(lean_object* v_es_201_, lean_object* v_r_202_, lean_object* v_start_203_, lean_object* v_x_204_, lean_object* v_x_205_, lean_object* v_x_206_){
_start:
{
lean_object* v_res_207_; 
v_res_207_ = l_Continuity_Members_backward(v_es_201_, v_r_202_, v_start_203_, v_x_204_, v_x_205_, v_x_206_);
lean_dec_ref(v_start_203_);
lean_dec_ref(v_r_202_);
lean_dec_ref(v_es_201_);
return v_res_207_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_reversed(lean_object* v_a_208_, lean_object* v_x_209_, lean_object* v_x_210_){
_start:
{
lean_object* v_zero_211_; uint8_t v_isZero_212_; 
v_zero_211_ = lean_unsigned_to_nat(0u);
v_isZero_212_ = lean_nat_dec_eq(v_x_209_, v_zero_211_);
if (v_isZero_212_ == 1)
{
lean_dec(v_x_209_);
return v_x_210_;
}
else
{
lean_object* v_one_213_; lean_object* v_n_214_; lean_object* v___x_215_; uint8_t v___x_216_; 
v_one_213_ = lean_unsigned_to_nat(1u);
v_n_214_ = lean_nat_sub(v_x_209_, v_one_213_);
lean_dec(v_x_209_);
v___x_215_ = lean_array_get_size(v_a_208_);
v___x_216_ = lean_nat_dec_lt(v_n_214_, v___x_215_);
if (v___x_216_ == 0)
{
v_x_209_ = v_n_214_;
goto _start;
}
else
{
lean_object* v___x_218_; lean_object* v___x_219_; 
v___x_218_ = lean_array_fget_borrowed(v_a_208_, v_n_214_);
lean_inc(v___x_218_);
v___x_219_ = lean_array_push(v_x_210_, v___x_218_);
v_x_209_ = v_n_214_;
v_x_210_ = v___x_219_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_reversed___boxed(lean_object* v_a_221_, lean_object* v_x_222_, lean_object* v_x_223_){
_start:
{
lean_object* v_res_224_; 
v_res_224_ = l_Continuity_Members_reversed(v_a_221_, v_x_222_, v_x_223_);
lean_dec_ref(v_a_221_);
return v_res_224_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_addMembers(lean_object* v_es_227_, lean_object* v_r_228_, lean_object* v_start_229_, lean_object* v_sorted_230_, lean_object* v_x_231_, lean_object* v_x_232_, lean_object* v_x_233_){
_start:
{
lean_object* v_zero_234_; uint8_t v_isZero_235_; 
v_zero_234_ = lean_unsigned_to_nat(0u);
v_isZero_235_ = lean_nat_dec_eq(v_x_231_, v_zero_234_);
if (v_isZero_235_ == 1)
{
lean_dec(v_x_232_);
lean_dec(v_x_231_);
lean_dec_ref(v_start_229_);
return v_x_233_;
}
else
{
lean_object* v___x_236_; uint8_t v___x_237_; 
v___x_236_ = lean_array_get_size(v_sorted_230_);
v___x_237_ = lean_nat_dec_lt(v_x_232_, v___x_236_);
if (v___x_237_ == 0)
{
lean_dec(v_x_232_);
lean_dec(v_x_231_);
lean_dec_ref(v_start_229_);
return v_x_233_;
}
else
{
lean_object* v___x_238_; lean_object* v_path_239_; lean_object* v___x_241_; uint8_t v_isShared_242_; uint8_t v_isSharedCheck_261_; 
v___x_238_ = lean_array_fget(v_sorted_230_, v_x_232_);
v_path_239_ = lean_ctor_get(v___x_238_, 0);
v_isSharedCheck_261_ = !lean_is_exclusive(v___x_238_);
if (v_isSharedCheck_261_ == 0)
{
lean_object* v_unused_262_; 
v_unused_262_ = lean_ctor_get(v___x_238_, 1);
lean_dec(v_unused_262_);
v___x_241_ = v___x_238_;
v_isShared_242_ = v_isSharedCheck_261_;
goto v_resetjp_240_;
}
else
{
lean_inc(v_path_239_);
lean_dec(v___x_238_);
v___x_241_ = lean_box(0);
v_isShared_242_ = v_isSharedCheck_261_;
goto v_resetjp_240_;
}
v_resetjp_240_:
{
lean_object* v_one_243_; lean_object* v_n_244_; uint8_t v___x_245_; 
v_one_243_ = lean_unsigned_to_nat(1u);
v_n_244_ = lean_nat_sub(v_x_231_, v_one_243_);
lean_dec(v_x_231_);
v___x_245_ = l_Continuity_eqBytes(v_path_239_, v_start_229_);
if (v___x_245_ == 0)
{
lean_object* v___x_246_; lean_object* v___x_247_; lean_object* v_p_248_; lean_object* v___x_249_; lean_object* v___x_251_; 
v___x_246_ = lean_unsigned_to_nat(65u);
v___x_247_ = ((lean_object*)(l_Continuity_Members_addMembers___closed__0));
lean_inc_ref(v_path_239_);
v_p_248_ = l_Continuity_Members_backward(v_es_227_, v_r_228_, v_start_229_, v___x_246_, v_path_239_, v___x_247_);
v___x_249_ = lean_nat_add(v_x_232_, v_one_243_);
lean_dec(v_x_232_);
lean_inc_ref(v_start_229_);
if (v_isShared_242_ == 0)
{
lean_ctor_set(v___x_241_, 1, v_path_239_);
lean_ctor_set(v___x_241_, 0, v_start_229_);
v___x_251_ = v___x_241_;
goto v_reusejp_250_;
}
else
{
lean_object* v_reuseFailAlloc_258_; 
v_reuseFailAlloc_258_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_258_, 0, v_start_229_);
lean_ctor_set(v_reuseFailAlloc_258_, 1, v_path_239_);
v___x_251_ = v_reuseFailAlloc_258_;
goto v_reusejp_250_;
}
v_reusejp_250_:
{
lean_object* v___x_252_; lean_object* v___x_253_; lean_object* v___x_254_; lean_object* v___x_255_; lean_object* v___x_256_; 
v___x_252_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_252_, 0, v___x_251_);
v___x_253_ = lean_array_get_size(v_p_248_);
v___x_254_ = l_Continuity_Members_reversed(v_p_248_, v___x_253_, v___x_247_);
lean_dec_ref(v_p_248_);
v___x_255_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_255_, 0, v___x_252_);
lean_ctor_set(v___x_255_, 1, v___x_254_);
v___x_256_ = lean_array_push(v_x_233_, v___x_255_);
v_x_231_ = v_n_244_;
v_x_232_ = v___x_249_;
v_x_233_ = v___x_256_;
goto _start;
}
}
else
{
lean_object* v___x_259_; 
lean_del_object(v___x_241_);
lean_dec_ref(v_path_239_);
v___x_259_ = lean_nat_add(v_x_232_, v_one_243_);
lean_dec(v_x_232_);
v_x_231_ = v_n_244_;
v_x_232_ = v___x_259_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_addMembers___boxed(lean_object* v_es_263_, lean_object* v_r_264_, lean_object* v_start_265_, lean_object* v_sorted_266_, lean_object* v_x_267_, lean_object* v_x_268_, lean_object* v_x_269_){
_start:
{
lean_object* v_res_270_; 
v_res_270_ = l_Continuity_Members_addMembers(v_es_263_, v_r_264_, v_start_265_, v_sorted_266_, v_x_267_, v_x_268_, v_x_269_);
lean_dec_ref(v_sorted_266_);
lean_dec_ref(v_r_264_);
lean_dec_ref(v_es_263_);
return v_res_270_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_toolchainTrees(lean_object* v_a_271_, lean_object* v_x_272_, lean_object* v_x_273_, lean_object* v_x_274_){
_start:
{
lean_object* v_zero_275_; uint8_t v_isZero_276_; 
v_zero_275_ = lean_unsigned_to_nat(0u);
v_isZero_276_ = lean_nat_dec_eq(v_x_272_, v_zero_275_);
if (v_isZero_276_ == 1)
{
lean_dec(v_x_273_);
lean_dec(v_x_272_);
return v_x_274_;
}
else
{
lean_object* v___x_277_; uint8_t v___x_278_; 
v___x_277_ = lean_array_get_size(v_a_271_);
v___x_278_ = lean_nat_dec_lt(v_x_273_, v___x_277_);
if (v___x_278_ == 0)
{
lean_dec(v_x_273_);
lean_dec(v_x_272_);
return v_x_274_;
}
else
{
lean_object* v___x_279_; lean_object* v_snd_280_; lean_object* v___x_282_; uint8_t v_isShared_283_; uint8_t v_isSharedCheck_293_; 
v___x_279_ = lean_array_fget(v_a_271_, v_x_273_);
v_snd_280_ = lean_ctor_get(v___x_279_, 1);
v_isSharedCheck_293_ = !lean_is_exclusive(v___x_279_);
if (v_isSharedCheck_293_ == 0)
{
lean_object* v_unused_294_; 
v_unused_294_ = lean_ctor_get(v___x_279_, 0);
lean_dec(v_unused_294_);
v___x_282_ = v___x_279_;
v_isShared_283_ = v_isSharedCheck_293_;
goto v_resetjp_281_;
}
else
{
lean_inc(v_snd_280_);
lean_dec(v___x_279_);
v___x_282_ = lean_box(0);
v_isShared_283_ = v_isSharedCheck_293_;
goto v_resetjp_281_;
}
v_resetjp_281_:
{
lean_object* v_one_284_; lean_object* v_n_285_; lean_object* v___x_286_; lean_object* v___x_287_; lean_object* v___x_289_; 
v_one_284_ = lean_unsigned_to_nat(1u);
v_n_285_ = lean_nat_sub(v_x_272_, v_one_284_);
lean_dec(v_x_272_);
v___x_286_ = lean_nat_add(v_x_273_, v_one_284_);
lean_dec(v_x_273_);
v___x_287_ = lean_box(0);
if (v_isShared_283_ == 0)
{
lean_ctor_set(v___x_282_, 1, v___x_287_);
lean_ctor_set(v___x_282_, 0, v_snd_280_);
v___x_289_ = v___x_282_;
goto v_reusejp_288_;
}
else
{
lean_object* v_reuseFailAlloc_292_; 
v_reuseFailAlloc_292_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_292_, 0, v_snd_280_);
lean_ctor_set(v_reuseFailAlloc_292_, 1, v___x_287_);
v___x_289_ = v_reuseFailAlloc_292_;
goto v_reusejp_288_;
}
v_reusejp_288_:
{
lean_object* v___x_290_; 
v___x_290_ = lean_array_push(v_x_274_, v___x_289_);
v_x_272_ = v_n_285_;
v_x_273_ = v___x_286_;
v_x_274_ = v___x_290_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_toolchainTrees___boxed(lean_object* v_a_295_, lean_object* v_x_296_, lean_object* v_x_297_, lean_object* v_x_298_){
_start:
{
lean_object* v_res_299_; 
v_res_299_ = l_Continuity_Members_toolchainTrees(v_a_295_, v_x_296_, v_x_297_, v_x_298_);
lean_dec_ref(v_a_295_);
return v_res_299_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_ofTrees(lean_object* v_es_300_, lean_object* v_trees_301_, lean_object* v_x_302_, lean_object* v_x_303_, lean_object* v_x_304_){
_start:
{
lean_object* v_zero_305_; uint8_t v_isZero_306_; 
v_zero_305_ = lean_unsigned_to_nat(0u);
v_isZero_306_ = lean_nat_dec_eq(v_x_302_, v_zero_305_);
if (v_isZero_306_ == 1)
{
lean_object* v___x_307_; 
lean_dec(v_x_303_);
lean_dec(v_x_302_);
v___x_307_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_307_, 0, v_x_304_);
return v___x_307_;
}
else
{
lean_object* v___x_308_; uint8_t v___x_309_; 
v___x_308_ = lean_array_get_size(v_trees_301_);
v___x_309_ = lean_nat_dec_lt(v_x_303_, v___x_308_);
if (v___x_309_ == 0)
{
lean_object* v___x_310_; 
lean_dec(v_x_303_);
lean_dec(v_x_302_);
v___x_310_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_310_, 0, v_x_304_);
return v___x_310_;
}
else
{
lean_object* v_t_311_; lean_object* v_r_312_; lean_object* v_trees_313_; lean_object* v___x_314_; lean_object* v___x_315_; uint8_t v___x_316_; 
v_t_311_ = lean_array_fget_borrowed(v_trees_301_, v_x_303_);
lean_inc(v_t_311_);
v_r_312_ = l_Continuity_Members_reach(v_es_300_, v_t_311_);
v_trees_313_ = lean_ctor_get(v_r_312_, 0);
lean_inc_ref(v_trees_313_);
v___x_314_ = lean_unsigned_to_nat(64u);
v___x_315_ = lean_array_get_size(v_trees_313_);
v___x_316_ = lean_nat_dec_lt(v___x_314_, v___x_315_);
if (v___x_316_ == 0)
{
lean_object* v_one_317_; lean_object* v_n_318_; lean_object* v___x_319_; lean_object* v___x_320_; lean_object* v_s_321_; lean_object* v___x_322_; lean_object* v___x_323_; lean_object* v___x_324_; 
v_one_317_ = lean_unsigned_to_nat(1u);
v_n_318_ = lean_nat_sub(v_x_302_, v_one_317_);
lean_dec(v_x_302_);
v___x_319_ = ((lean_object*)(l_Continuity_Members_levels___closed__0));
v___x_320_ = l_Continuity_ClosureRequest_addAll(v_trees_313_, v___x_315_, v_zero_305_, v___x_319_);
lean_dec_ref(v_trees_313_);
v_s_321_ = l_Continuity_Table_sort(v___x_320_);
v___x_322_ = lean_nat_add(v_x_303_, v_one_317_);
lean_dec(v_x_303_);
v___x_323_ = lean_array_get_size(v_s_321_);
lean_inc(v_t_311_);
v___x_324_ = l_Continuity_Members_addMembers(v_es_300_, v_r_312_, v_t_311_, v_s_321_, v___x_323_, v_zero_305_, v_x_304_);
lean_dec_ref(v_s_321_);
lean_dec_ref(v_r_312_);
v_x_302_ = v_n_318_;
v_x_303_ = v___x_322_;
v_x_304_ = v___x_324_;
goto _start;
}
else
{
lean_object* v___x_326_; lean_object* v___x_327_; lean_object* v___x_328_; 
lean_dec_ref(v_trees_313_);
lean_dec_ref(v_r_312_);
lean_dec_ref(v_x_304_);
lean_dec(v_x_303_);
lean_dec(v_x_302_);
v___x_326_ = lean_unsigned_to_nat(41u);
lean_inc(v_t_311_);
v___x_327_ = l_Continuity_reason1(v___x_326_, v_t_311_);
v___x_328_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_328_, 0, v___x_327_);
return v___x_328_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_ofTrees___boxed(lean_object* v_es_329_, lean_object* v_trees_330_, lean_object* v_x_331_, lean_object* v_x_332_, lean_object* v_x_333_){
_start:
{
lean_object* v_res_334_; 
v_res_334_ = l_Continuity_Members_ofTrees(v_es_329_, v_trees_330_, v_x_331_, v_x_332_, v_x_333_);
lean_dec_ref(v_trees_330_);
lean_dec_ref(v_es_329_);
return v_res_334_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_of(lean_object* v_a_342_, lean_object* v_es_343_){
_start:
{
lean_object* v_toolchains_344_; lean_object* v___x_345_; lean_object* v___x_346_; lean_object* v___x_347_; lean_object* v___x_348_; lean_object* v_s_349_; lean_object* v___x_350_; lean_object* v_trees_351_; lean_object* v___x_352_; lean_object* v___x_353_; lean_object* v___x_354_; 
v_toolchains_344_ = lean_ctor_get(v_a_342_, 2);
v___x_345_ = lean_array_get_size(v_toolchains_344_);
v___x_346_ = lean_unsigned_to_nat(0u);
v___x_347_ = ((lean_object*)(l_Continuity_Members_levels___closed__0));
v___x_348_ = l_Continuity_Members_toolchainTrees(v_toolchains_344_, v___x_345_, v___x_346_, v___x_347_);
v_s_349_ = l_Continuity_Table_sort(v___x_348_);
v___x_350_ = lean_array_get_size(v_s_349_);
v_trees_351_ = l_Continuity_View_distinct(v_s_349_, v___x_350_, v___x_346_, v___x_347_);
lean_dec_ref(v_s_349_);
v___x_352_ = lean_array_get_size(v_trees_351_);
v___x_353_ = ((lean_object*)(l_Continuity_Members_of___closed__1));
v___x_354_ = l_Continuity_Members_ofTrees(v_es_343_, v_trees_351_, v___x_352_, v___x_346_, v___x_353_);
lean_dec_ref(v_trees_351_);
return v___x_354_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Members_of___boxed(lean_object* v_a_355_, lean_object* v_es_356_){
_start:
{
lean_object* v_res_357_; 
v_res_357_ = l_Continuity_Members_of(v_a_355_, v_es_356_);
lean_dec_ref(v_es_356_);
lean_dec_ref(v_a_355_);
return v_res_357_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideMembers(lean_object* v_q_358_){
_start:
{
lean_object* v_action_359_; lean_object* v_evidence_360_; lean_object* v_policy_361_; lean_object* v_trust_362_; uint64_t v_now_363_; lean_object* v___x_364_; lean_object* v___x_365_; lean_object* v___x_366_; 
v_action_359_ = lean_ctor_get(v_q_358_, 0);
lean_inc_ref_n(v_action_359_, 2);
v_evidence_360_ = lean_ctor_get(v_q_358_, 1);
lean_inc_ref(v_evidence_360_);
v_policy_361_ = lean_ctor_get(v_q_358_, 2);
lean_inc_ref(v_policy_361_);
v_trust_362_ = lean_ctor_get(v_q_358_, 3);
lean_inc_ref(v_trust_362_);
v_now_363_ = lean_ctor_get_uint64(v_q_358_, sizeof(void*)*4);
lean_dec_ref(v_q_358_);
v___x_364_ = l_Continuity_actionC;
v___x_365_ = lean_unsigned_to_nat(1u);
v___x_366_ = l_Continuity_decode___redArg(v___x_364_, v___x_365_, v_action_359_);
if (lean_obj_tag(v___x_366_) == 0)
{
lean_object* v_value_367_; lean_object* v___x_368_; lean_object* v___x_369_; 
v_value_367_ = lean_ctor_get(v___x_366_, 0);
lean_inc_n(v_value_367_, 2);
lean_dec_ref_known(v___x_366_, 1);
v___x_368_ = l_Continuity_View_entries(v_value_367_);
v___x_369_ = l_Continuity_Action_illegalIn(v_value_367_, v___x_368_);
lean_dec_ref(v___x_368_);
if (lean_obj_tag(v___x_369_) == 0)
{
lean_object* v___x_370_; lean_object* v___x_371_; 
v___x_370_ = l_Continuity_Evidence_edges(v_value_367_, v_action_359_, v_evidence_360_, v_policy_361_, v_trust_362_, v_now_363_);
lean_dec_ref(v_trust_362_);
lean_dec_ref(v_policy_361_);
lean_dec_ref(v_evidence_360_);
lean_dec_ref(v_action_359_);
v___x_371_ = l_Continuity_Members_of(v_value_367_, v___x_370_);
lean_dec_ref(v___x_370_);
lean_dec(v_value_367_);
return v___x_371_;
}
else
{
lean_object* v_val_372_; lean_object* v___x_374_; uint8_t v_isShared_375_; uint8_t v_isSharedCheck_379_; 
lean_dec(v_value_367_);
lean_dec_ref(v_trust_362_);
lean_dec_ref(v_policy_361_);
lean_dec_ref(v_evidence_360_);
lean_dec_ref(v_action_359_);
v_val_372_ = lean_ctor_get(v___x_369_, 0);
v_isSharedCheck_379_ = !lean_is_exclusive(v___x_369_);
if (v_isSharedCheck_379_ == 0)
{
v___x_374_ = v___x_369_;
v_isShared_375_ = v_isSharedCheck_379_;
goto v_resetjp_373_;
}
else
{
lean_inc(v_val_372_);
lean_dec(v___x_369_);
v___x_374_ = lean_box(0);
v_isShared_375_ = v_isSharedCheck_379_;
goto v_resetjp_373_;
}
v_resetjp_373_:
{
lean_object* v___x_377_; 
if (v_isShared_375_ == 0)
{
v___x_377_ = v___x_374_;
goto v_reusejp_376_;
}
else
{
lean_object* v_reuseFailAlloc_378_; 
v_reuseFailAlloc_378_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_378_, 0, v_val_372_);
v___x_377_ = v_reuseFailAlloc_378_;
goto v_reusejp_376_;
}
v_reusejp_376_:
{
return v___x_377_;
}
}
}
}
else
{
lean_object* v_at___380_; uint8_t v_code_381_; lean_object* v___x_382_; lean_object* v___x_383_; lean_object* v___x_384_; 
lean_dec_ref(v_trust_362_);
lean_dec_ref(v_policy_361_);
lean_dec_ref(v_evidence_360_);
lean_dec_ref(v_action_359_);
v_at___380_ = lean_ctor_get(v___x_366_, 0);
lean_inc(v_at___380_);
v_code_381_ = lean_ctor_get_uint8(v___x_366_, sizeof(void*)*1);
lean_dec_ref_known(v___x_366_, 1);
v___x_382_ = lean_unsigned_to_nat(31u);
v___x_383_ = l_Continuity_malformedReason(v___x_382_, v_at___380_, v_code_381_);
lean_dec(v_at___380_);
v___x_384_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_384_, 0, v___x_383_);
return v___x_384_;
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
