// Lean compiler output
// Module: Continuity.Data.Action
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
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorIdx(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorElim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorElim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorElim(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccCompile_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccCompile_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccCompile_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccCompile_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccArchive_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccArchive_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccArchive_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccArchive_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccLink_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccLink_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccLink_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccLink_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccTest_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccTest_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccTest_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccTest_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_genrule_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_genrule_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_genrule_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_genrule_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toolchainPrepare_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toolchainPrepare_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toolchainPrepare_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toolchainPrepare_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_file_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_file_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_tree_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Ref_tree_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_time_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_time_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_random_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_random_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_network_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_network_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_auth_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_auth_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_sandbox_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_sandbox_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_filesystem_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Coeffect_filesystem_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorIdx(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorElim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorElim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorElim(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_host_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_host_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_host_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_host_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_virtual_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_virtual_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_virtual_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_virtual_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toNat(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toNat___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_RuleKind_ofNat(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ofNat___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_toNat(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Provision_toNat___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Provision_ofNat(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Provision_ofNat___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorIdx(uint8_t v_x_1_){
_start:
{
switch(v_x_1_)
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
case 4:
{
lean_object* v___x_6_; 
v___x_6_ = lean_unsigned_to_nat(4u);
return v___x_6_;
}
default: 
{
lean_object* v___x_7_; 
v___x_7_ = lean_unsigned_to_nat(5u);
return v___x_7_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorIdx___boxed(lean_object* v_x_8_){
_start:
{
uint8_t v_x_boxed_9_; lean_object* v_res_10_; 
v_x_boxed_9_ = lean_unbox(v_x_8_);
v_res_10_ = l_Continuity_RuleKind_ctorIdx(v_x_boxed_9_);
return v_res_10_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorElim___redArg(lean_object* v_k_11_){
_start:
{
lean_inc(v_k_11_);
return v_k_11_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorElim___redArg___boxed(lean_object* v_k_12_){
_start:
{
lean_object* v_res_13_; 
v_res_13_ = l_Continuity_RuleKind_ctorElim___redArg(v_k_12_);
lean_dec(v_k_12_);
return v_res_13_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorElim(lean_object* v_motive_14_, lean_object* v_ctorIdx_15_, uint8_t v_t_16_, lean_object* v_h_17_, lean_object* v_k_18_){
_start:
{
lean_inc(v_k_18_);
return v_k_18_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ctorElim___boxed(lean_object* v_motive_19_, lean_object* v_ctorIdx_20_, lean_object* v_t_21_, lean_object* v_h_22_, lean_object* v_k_23_){
_start:
{
uint8_t v_t_boxed_24_; lean_object* v_res_25_; 
v_t_boxed_24_ = lean_unbox(v_t_21_);
v_res_25_ = l_Continuity_RuleKind_ctorElim(v_motive_19_, v_ctorIdx_20_, v_t_boxed_24_, v_h_22_, v_k_23_);
lean_dec(v_k_23_);
lean_dec(v_ctorIdx_20_);
return v_res_25_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccCompile_elim___redArg(lean_object* v_ccCompile_26_){
_start:
{
lean_inc(v_ccCompile_26_);
return v_ccCompile_26_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccCompile_elim___redArg___boxed(lean_object* v_ccCompile_27_){
_start:
{
lean_object* v_res_28_; 
v_res_28_ = l_Continuity_RuleKind_ccCompile_elim___redArg(v_ccCompile_27_);
lean_dec(v_ccCompile_27_);
return v_res_28_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccCompile_elim(lean_object* v_motive_29_, uint8_t v_t_30_, lean_object* v_h_31_, lean_object* v_ccCompile_32_){
_start:
{
lean_inc(v_ccCompile_32_);
return v_ccCompile_32_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccCompile_elim___boxed(lean_object* v_motive_33_, lean_object* v_t_34_, lean_object* v_h_35_, lean_object* v_ccCompile_36_){
_start:
{
uint8_t v_t_boxed_37_; lean_object* v_res_38_; 
v_t_boxed_37_ = lean_unbox(v_t_34_);
v_res_38_ = l_Continuity_RuleKind_ccCompile_elim(v_motive_33_, v_t_boxed_37_, v_h_35_, v_ccCompile_36_);
lean_dec(v_ccCompile_36_);
return v_res_38_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccArchive_elim___redArg(lean_object* v_ccArchive_39_){
_start:
{
lean_inc(v_ccArchive_39_);
return v_ccArchive_39_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccArchive_elim___redArg___boxed(lean_object* v_ccArchive_40_){
_start:
{
lean_object* v_res_41_; 
v_res_41_ = l_Continuity_RuleKind_ccArchive_elim___redArg(v_ccArchive_40_);
lean_dec(v_ccArchive_40_);
return v_res_41_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccArchive_elim(lean_object* v_motive_42_, uint8_t v_t_43_, lean_object* v_h_44_, lean_object* v_ccArchive_45_){
_start:
{
lean_inc(v_ccArchive_45_);
return v_ccArchive_45_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccArchive_elim___boxed(lean_object* v_motive_46_, lean_object* v_t_47_, lean_object* v_h_48_, lean_object* v_ccArchive_49_){
_start:
{
uint8_t v_t_boxed_50_; lean_object* v_res_51_; 
v_t_boxed_50_ = lean_unbox(v_t_47_);
v_res_51_ = l_Continuity_RuleKind_ccArchive_elim(v_motive_46_, v_t_boxed_50_, v_h_48_, v_ccArchive_49_);
lean_dec(v_ccArchive_49_);
return v_res_51_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccLink_elim___redArg(lean_object* v_ccLink_52_){
_start:
{
lean_inc(v_ccLink_52_);
return v_ccLink_52_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccLink_elim___redArg___boxed(lean_object* v_ccLink_53_){
_start:
{
lean_object* v_res_54_; 
v_res_54_ = l_Continuity_RuleKind_ccLink_elim___redArg(v_ccLink_53_);
lean_dec(v_ccLink_53_);
return v_res_54_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccLink_elim(lean_object* v_motive_55_, uint8_t v_t_56_, lean_object* v_h_57_, lean_object* v_ccLink_58_){
_start:
{
lean_inc(v_ccLink_58_);
return v_ccLink_58_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccLink_elim___boxed(lean_object* v_motive_59_, lean_object* v_t_60_, lean_object* v_h_61_, lean_object* v_ccLink_62_){
_start:
{
uint8_t v_t_boxed_63_; lean_object* v_res_64_; 
v_t_boxed_63_ = lean_unbox(v_t_60_);
v_res_64_ = l_Continuity_RuleKind_ccLink_elim(v_motive_59_, v_t_boxed_63_, v_h_61_, v_ccLink_62_);
lean_dec(v_ccLink_62_);
return v_res_64_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccTest_elim___redArg(lean_object* v_ccTest_65_){
_start:
{
lean_inc(v_ccTest_65_);
return v_ccTest_65_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccTest_elim___redArg___boxed(lean_object* v_ccTest_66_){
_start:
{
lean_object* v_res_67_; 
v_res_67_ = l_Continuity_RuleKind_ccTest_elim___redArg(v_ccTest_66_);
lean_dec(v_ccTest_66_);
return v_res_67_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccTest_elim(lean_object* v_motive_68_, uint8_t v_t_69_, lean_object* v_h_70_, lean_object* v_ccTest_71_){
_start:
{
lean_inc(v_ccTest_71_);
return v_ccTest_71_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ccTest_elim___boxed(lean_object* v_motive_72_, lean_object* v_t_73_, lean_object* v_h_74_, lean_object* v_ccTest_75_){
_start:
{
uint8_t v_t_boxed_76_; lean_object* v_res_77_; 
v_t_boxed_76_ = lean_unbox(v_t_73_);
v_res_77_ = l_Continuity_RuleKind_ccTest_elim(v_motive_72_, v_t_boxed_76_, v_h_74_, v_ccTest_75_);
lean_dec(v_ccTest_75_);
return v_res_77_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_genrule_elim___redArg(lean_object* v_genrule_78_){
_start:
{
lean_inc(v_genrule_78_);
return v_genrule_78_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_genrule_elim___redArg___boxed(lean_object* v_genrule_79_){
_start:
{
lean_object* v_res_80_; 
v_res_80_ = l_Continuity_RuleKind_genrule_elim___redArg(v_genrule_79_);
lean_dec(v_genrule_79_);
return v_res_80_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_genrule_elim(lean_object* v_motive_81_, uint8_t v_t_82_, lean_object* v_h_83_, lean_object* v_genrule_84_){
_start:
{
lean_inc(v_genrule_84_);
return v_genrule_84_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_genrule_elim___boxed(lean_object* v_motive_85_, lean_object* v_t_86_, lean_object* v_h_87_, lean_object* v_genrule_88_){
_start:
{
uint8_t v_t_boxed_89_; lean_object* v_res_90_; 
v_t_boxed_89_ = lean_unbox(v_t_86_);
v_res_90_ = l_Continuity_RuleKind_genrule_elim(v_motive_85_, v_t_boxed_89_, v_h_87_, v_genrule_88_);
lean_dec(v_genrule_88_);
return v_res_90_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toolchainPrepare_elim___redArg(lean_object* v_toolchainPrepare_91_){
_start:
{
lean_inc(v_toolchainPrepare_91_);
return v_toolchainPrepare_91_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toolchainPrepare_elim___redArg___boxed(lean_object* v_toolchainPrepare_92_){
_start:
{
lean_object* v_res_93_; 
v_res_93_ = l_Continuity_RuleKind_toolchainPrepare_elim___redArg(v_toolchainPrepare_92_);
lean_dec(v_toolchainPrepare_92_);
return v_res_93_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toolchainPrepare_elim(lean_object* v_motive_94_, uint8_t v_t_95_, lean_object* v_h_96_, lean_object* v_toolchainPrepare_97_){
_start:
{
lean_inc(v_toolchainPrepare_97_);
return v_toolchainPrepare_97_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toolchainPrepare_elim___boxed(lean_object* v_motive_98_, lean_object* v_t_99_, lean_object* v_h_100_, lean_object* v_toolchainPrepare_101_){
_start:
{
uint8_t v_t_boxed_102_; lean_object* v_res_103_; 
v_t_boxed_102_ = lean_unbox(v_t_99_);
v_res_103_ = l_Continuity_RuleKind_toolchainPrepare_elim(v_motive_98_, v_t_boxed_102_, v_h_100_, v_toolchainPrepare_101_);
lean_dec(v_toolchainPrepare_101_);
return v_res_103_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorIdx(lean_object* v_x_104_){
_start:
{
if (lean_obj_tag(v_x_104_) == 0)
{
lean_object* v___x_105_; 
v___x_105_ = lean_unsigned_to_nat(0u);
return v___x_105_;
}
else
{
lean_object* v___x_106_; 
v___x_106_ = lean_unsigned_to_nat(1u);
return v___x_106_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorIdx___boxed(lean_object* v_x_107_){
_start:
{
lean_object* v_res_108_; 
v_res_108_ = l_Continuity_Ref_ctorIdx(v_x_107_);
lean_dec_ref(v_x_107_);
return v_res_108_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorElim___redArg(lean_object* v_t_109_, lean_object* v_k_110_){
_start:
{
if (lean_obj_tag(v_t_109_) == 0)
{
lean_object* v_digest_111_; uint8_t v_executable_112_; lean_object* v___x_113_; lean_object* v___x_114_; 
v_digest_111_ = lean_ctor_get(v_t_109_, 0);
lean_inc_ref(v_digest_111_);
v_executable_112_ = lean_ctor_get_uint8(v_t_109_, sizeof(void*)*1);
lean_dec_ref_known(v_t_109_, 1);
v___x_113_ = lean_box(v_executable_112_);
v___x_114_ = lean_apply_2(v_k_110_, v_digest_111_, v___x_113_);
return v___x_114_;
}
else
{
lean_object* v_digest_115_; lean_object* v___x_116_; 
v_digest_115_ = lean_ctor_get(v_t_109_, 0);
lean_inc_ref(v_digest_115_);
lean_dec_ref_known(v_t_109_, 1);
v___x_116_ = lean_apply_1(v_k_110_, v_digest_115_);
return v___x_116_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorElim(lean_object* v_motive_117_, lean_object* v_ctorIdx_118_, lean_object* v_t_119_, lean_object* v_h_120_, lean_object* v_k_121_){
_start:
{
lean_object* v___x_122_; 
v___x_122_ = l_Continuity_Ref_ctorElim___redArg(v_t_119_, v_k_121_);
return v___x_122_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_ctorElim___boxed(lean_object* v_motive_123_, lean_object* v_ctorIdx_124_, lean_object* v_t_125_, lean_object* v_h_126_, lean_object* v_k_127_){
_start:
{
lean_object* v_res_128_; 
v_res_128_ = l_Continuity_Ref_ctorElim(v_motive_123_, v_ctorIdx_124_, v_t_125_, v_h_126_, v_k_127_);
lean_dec(v_ctorIdx_124_);
return v_res_128_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_file_elim___redArg(lean_object* v_t_129_, lean_object* v_file_130_){
_start:
{
lean_object* v___x_131_; 
v___x_131_ = l_Continuity_Ref_ctorElim___redArg(v_t_129_, v_file_130_);
return v___x_131_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_file_elim(lean_object* v_motive_132_, lean_object* v_t_133_, lean_object* v_h_134_, lean_object* v_file_135_){
_start:
{
lean_object* v___x_136_; 
v___x_136_ = l_Continuity_Ref_ctorElim___redArg(v_t_133_, v_file_135_);
return v___x_136_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_tree_elim___redArg(lean_object* v_t_137_, lean_object* v_tree_138_){
_start:
{
lean_object* v___x_139_; 
v___x_139_ = l_Continuity_Ref_ctorElim___redArg(v_t_137_, v_tree_138_);
return v___x_139_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Ref_tree_elim(lean_object* v_motive_140_, lean_object* v_t_141_, lean_object* v_h_142_, lean_object* v_tree_143_){
_start:
{
lean_object* v___x_144_; 
v___x_144_ = l_Continuity_Ref_ctorElim___redArg(v_t_141_, v_tree_143_);
return v___x_144_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorIdx(lean_object* v_x_145_){
_start:
{
switch(lean_obj_tag(v_x_145_))
{
case 0:
{
lean_object* v___x_146_; 
v___x_146_ = lean_unsigned_to_nat(0u);
return v___x_146_;
}
case 1:
{
lean_object* v___x_147_; 
v___x_147_ = lean_unsigned_to_nat(1u);
return v___x_147_;
}
case 2:
{
lean_object* v___x_148_; 
v___x_148_ = lean_unsigned_to_nat(2u);
return v___x_148_;
}
case 3:
{
lean_object* v___x_149_; 
v___x_149_ = lean_unsigned_to_nat(3u);
return v___x_149_;
}
case 4:
{
lean_object* v___x_150_; 
v___x_150_ = lean_unsigned_to_nat(4u);
return v___x_150_;
}
default: 
{
lean_object* v___x_151_; 
v___x_151_ = lean_unsigned_to_nat(5u);
return v___x_151_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorIdx___boxed(lean_object* v_x_152_){
_start:
{
lean_object* v_res_153_; 
v_res_153_ = l_Continuity_Coeffect_ctorIdx(v_x_152_);
lean_dec(v_x_152_);
return v_res_153_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorElim___redArg(lean_object* v_t_154_, lean_object* v_k_155_){
_start:
{
switch(lean_obj_tag(v_t_154_))
{
case 3:
{
lean_object* v_provider_156_; lean_object* v___x_157_; 
v_provider_156_ = lean_ctor_get(v_t_154_, 0);
lean_inc_ref(v_provider_156_);
lean_dec_ref_known(v_t_154_, 1);
v___x_157_ = lean_apply_1(v_k_155_, v_provider_156_);
return v___x_157_;
}
case 4:
{
lean_object* v_name_158_; lean_object* v___x_159_; 
v_name_158_ = lean_ctor_get(v_t_154_, 0);
lean_inc_ref(v_name_158_);
lean_dec_ref_known(v_t_154_, 1);
v___x_159_ = lean_apply_1(v_k_155_, v_name_158_);
return v___x_159_;
}
case 5:
{
lean_object* v_path_160_; lean_object* v___x_161_; 
v_path_160_ = lean_ctor_get(v_t_154_, 0);
lean_inc_ref(v_path_160_);
lean_dec_ref_known(v_t_154_, 1);
v___x_161_ = lean_apply_1(v_k_155_, v_path_160_);
return v___x_161_;
}
default: 
{
lean_dec(v_t_154_);
return v_k_155_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorElim(lean_object* v_motive_162_, lean_object* v_ctorIdx_163_, lean_object* v_t_164_, lean_object* v_h_165_, lean_object* v_k_166_){
_start:
{
lean_object* v___x_167_; 
v___x_167_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_164_, v_k_166_);
return v___x_167_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_ctorElim___boxed(lean_object* v_motive_168_, lean_object* v_ctorIdx_169_, lean_object* v_t_170_, lean_object* v_h_171_, lean_object* v_k_172_){
_start:
{
lean_object* v_res_173_; 
v_res_173_ = l_Continuity_Coeffect_ctorElim(v_motive_168_, v_ctorIdx_169_, v_t_170_, v_h_171_, v_k_172_);
lean_dec(v_ctorIdx_169_);
return v_res_173_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_time_elim___redArg(lean_object* v_t_174_, lean_object* v_time_175_){
_start:
{
lean_object* v___x_176_; 
v___x_176_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_174_, v_time_175_);
return v___x_176_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_time_elim(lean_object* v_motive_177_, lean_object* v_t_178_, lean_object* v_h_179_, lean_object* v_time_180_){
_start:
{
lean_object* v___x_181_; 
v___x_181_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_178_, v_time_180_);
return v___x_181_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_random_elim___redArg(lean_object* v_t_182_, lean_object* v_random_183_){
_start:
{
lean_object* v___x_184_; 
v___x_184_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_182_, v_random_183_);
return v___x_184_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_random_elim(lean_object* v_motive_185_, lean_object* v_t_186_, lean_object* v_h_187_, lean_object* v_random_188_){
_start:
{
lean_object* v___x_189_; 
v___x_189_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_186_, v_random_188_);
return v___x_189_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_network_elim___redArg(lean_object* v_t_190_, lean_object* v_network_191_){
_start:
{
lean_object* v___x_192_; 
v___x_192_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_190_, v_network_191_);
return v___x_192_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_network_elim(lean_object* v_motive_193_, lean_object* v_t_194_, lean_object* v_h_195_, lean_object* v_network_196_){
_start:
{
lean_object* v___x_197_; 
v___x_197_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_194_, v_network_196_);
return v___x_197_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_auth_elim___redArg(lean_object* v_t_198_, lean_object* v_auth_199_){
_start:
{
lean_object* v___x_200_; 
v___x_200_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_198_, v_auth_199_);
return v___x_200_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_auth_elim(lean_object* v_motive_201_, lean_object* v_t_202_, lean_object* v_h_203_, lean_object* v_auth_204_){
_start:
{
lean_object* v___x_205_; 
v___x_205_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_202_, v_auth_204_);
return v___x_205_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_sandbox_elim___redArg(lean_object* v_t_206_, lean_object* v_sandbox_207_){
_start:
{
lean_object* v___x_208_; 
v___x_208_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_206_, v_sandbox_207_);
return v___x_208_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_sandbox_elim(lean_object* v_motive_209_, lean_object* v_t_210_, lean_object* v_h_211_, lean_object* v_sandbox_212_){
_start:
{
lean_object* v___x_213_; 
v___x_213_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_210_, v_sandbox_212_);
return v___x_213_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_filesystem_elim___redArg(lean_object* v_t_214_, lean_object* v_filesystem_215_){
_start:
{
lean_object* v___x_216_; 
v___x_216_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_214_, v_filesystem_215_);
return v___x_216_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Coeffect_filesystem_elim(lean_object* v_motive_217_, lean_object* v_t_218_, lean_object* v_h_219_, lean_object* v_filesystem_220_){
_start:
{
lean_object* v___x_221_; 
v___x_221_ = l_Continuity_Coeffect_ctorElim___redArg(v_t_218_, v_filesystem_220_);
return v___x_221_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorIdx(uint8_t v_x_222_){
_start:
{
if (v_x_222_ == 0)
{
lean_object* v___x_223_; 
v___x_223_ = lean_unsigned_to_nat(0u);
return v___x_223_;
}
else
{
lean_object* v___x_224_; 
v___x_224_ = lean_unsigned_to_nat(1u);
return v___x_224_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorIdx___boxed(lean_object* v_x_225_){
_start:
{
uint8_t v_x_boxed_226_; lean_object* v_res_227_; 
v_x_boxed_226_ = lean_unbox(v_x_225_);
v_res_227_ = l_Continuity_Provision_ctorIdx(v_x_boxed_226_);
return v_res_227_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorElim___redArg(lean_object* v_k_228_){
_start:
{
lean_inc(v_k_228_);
return v_k_228_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorElim___redArg___boxed(lean_object* v_k_229_){
_start:
{
lean_object* v_res_230_; 
v_res_230_ = l_Continuity_Provision_ctorElim___redArg(v_k_229_);
lean_dec(v_k_229_);
return v_res_230_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorElim(lean_object* v_motive_231_, lean_object* v_ctorIdx_232_, uint8_t v_t_233_, lean_object* v_h_234_, lean_object* v_k_235_){
_start:
{
lean_inc(v_k_235_);
return v_k_235_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_ctorElim___boxed(lean_object* v_motive_236_, lean_object* v_ctorIdx_237_, lean_object* v_t_238_, lean_object* v_h_239_, lean_object* v_k_240_){
_start:
{
uint8_t v_t_boxed_241_; lean_object* v_res_242_; 
v_t_boxed_241_ = lean_unbox(v_t_238_);
v_res_242_ = l_Continuity_Provision_ctorElim(v_motive_236_, v_ctorIdx_237_, v_t_boxed_241_, v_h_239_, v_k_240_);
lean_dec(v_k_240_);
lean_dec(v_ctorIdx_237_);
return v_res_242_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_host_elim___redArg(lean_object* v_host_243_){
_start:
{
lean_inc(v_host_243_);
return v_host_243_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_host_elim___redArg___boxed(lean_object* v_host_244_){
_start:
{
lean_object* v_res_245_; 
v_res_245_ = l_Continuity_Provision_host_elim___redArg(v_host_244_);
lean_dec(v_host_244_);
return v_res_245_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_host_elim(lean_object* v_motive_246_, uint8_t v_t_247_, lean_object* v_h_248_, lean_object* v_host_249_){
_start:
{
lean_inc(v_host_249_);
return v_host_249_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_host_elim___boxed(lean_object* v_motive_250_, lean_object* v_t_251_, lean_object* v_h_252_, lean_object* v_host_253_){
_start:
{
uint8_t v_t_boxed_254_; lean_object* v_res_255_; 
v_t_boxed_254_ = lean_unbox(v_t_251_);
v_res_255_ = l_Continuity_Provision_host_elim(v_motive_250_, v_t_boxed_254_, v_h_252_, v_host_253_);
lean_dec(v_host_253_);
return v_res_255_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_virtual_elim___redArg(lean_object* v_virtual_256_){
_start:
{
lean_inc(v_virtual_256_);
return v_virtual_256_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_virtual_elim___redArg___boxed(lean_object* v_virtual_257_){
_start:
{
lean_object* v_res_258_; 
v_res_258_ = l_Continuity_Provision_virtual_elim___redArg(v_virtual_257_);
lean_dec(v_virtual_257_);
return v_res_258_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_virtual_elim(lean_object* v_motive_259_, uint8_t v_t_260_, lean_object* v_h_261_, lean_object* v_virtual_262_){
_start:
{
lean_inc(v_virtual_262_);
return v_virtual_262_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_virtual_elim___boxed(lean_object* v_motive_263_, lean_object* v_t_264_, lean_object* v_h_265_, lean_object* v_virtual_266_){
_start:
{
uint8_t v_t_boxed_267_; lean_object* v_res_268_; 
v_t_boxed_267_ = lean_unbox(v_t_264_);
v_res_268_ = l_Continuity_Provision_virtual_elim(v_motive_263_, v_t_boxed_267_, v_h_265_, v_virtual_266_);
lean_dec(v_virtual_266_);
return v_res_268_;
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toNat(uint8_t v_x_269_){
_start:
{
switch(v_x_269_)
{
case 0:
{
lean_object* v___x_270_; 
v___x_270_ = lean_unsigned_to_nat(0u);
return v___x_270_;
}
case 1:
{
lean_object* v___x_271_; 
v___x_271_ = lean_unsigned_to_nat(1u);
return v___x_271_;
}
case 2:
{
lean_object* v___x_272_; 
v___x_272_ = lean_unsigned_to_nat(2u);
return v___x_272_;
}
case 3:
{
lean_object* v___x_273_; 
v___x_273_ = lean_unsigned_to_nat(3u);
return v___x_273_;
}
case 4:
{
lean_object* v___x_274_; 
v___x_274_ = lean_unsigned_to_nat(4u);
return v___x_274_;
}
default: 
{
lean_object* v___x_275_; 
v___x_275_ = lean_unsigned_to_nat(5u);
return v___x_275_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_toNat___boxed(lean_object* v_x_276_){
_start:
{
uint8_t v_x_64__boxed_277_; lean_object* v_res_278_; 
v_x_64__boxed_277_ = lean_unbox(v_x_276_);
v_res_278_ = l_Continuity_RuleKind_toNat(v_x_64__boxed_277_);
return v_res_278_;
}
}
LEAN_EXPORT uint8_t l_Continuity_RuleKind_ofNat(lean_object* v_x_279_){
_start:
{
lean_object* v___x_280_; uint8_t v___x_281_; 
v___x_280_ = lean_unsigned_to_nat(0u);
v___x_281_ = lean_nat_dec_eq(v_x_279_, v___x_280_);
if (v___x_281_ == 0)
{
lean_object* v___x_282_; uint8_t v___x_283_; 
v___x_282_ = lean_unsigned_to_nat(1u);
v___x_283_ = lean_nat_dec_eq(v_x_279_, v___x_282_);
if (v___x_283_ == 0)
{
lean_object* v___x_284_; uint8_t v___x_285_; 
v___x_284_ = lean_unsigned_to_nat(2u);
v___x_285_ = lean_nat_dec_eq(v_x_279_, v___x_284_);
if (v___x_285_ == 0)
{
lean_object* v___x_286_; uint8_t v___x_287_; 
v___x_286_ = lean_unsigned_to_nat(3u);
v___x_287_ = lean_nat_dec_eq(v_x_279_, v___x_286_);
if (v___x_287_ == 0)
{
lean_object* v___x_288_; uint8_t v___x_289_; 
v___x_288_ = lean_unsigned_to_nat(4u);
v___x_289_ = lean_nat_dec_eq(v_x_279_, v___x_288_);
if (v___x_289_ == 0)
{
uint8_t v___x_290_; 
v___x_290_ = 5;
return v___x_290_;
}
else
{
uint8_t v___x_291_; 
v___x_291_ = 4;
return v___x_291_;
}
}
else
{
uint8_t v___x_292_; 
v___x_292_ = 3;
return v___x_292_;
}
}
else
{
uint8_t v___x_293_; 
v___x_293_ = 2;
return v___x_293_;
}
}
else
{
uint8_t v___x_294_; 
v___x_294_ = 1;
return v___x_294_;
}
}
else
{
uint8_t v___x_295_; 
v___x_295_ = 0;
return v___x_295_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_RuleKind_ofNat___boxed(lean_object* v_x_296_){
_start:
{
uint8_t v_res_297_; lean_object* v_r_298_; 
v_res_297_ = l_Continuity_RuleKind_ofNat(v_x_296_);
lean_dec(v_x_296_);
v_r_298_ = lean_box(v_res_297_);
return v_r_298_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_toNat(uint8_t v_x_299_){
_start:
{
if (v_x_299_ == 0)
{
lean_object* v___x_300_; 
v___x_300_ = lean_unsigned_to_nat(0u);
return v___x_300_;
}
else
{
lean_object* v___x_301_; 
v___x_301_ = lean_unsigned_to_nat(1u);
return v___x_301_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_toNat___boxed(lean_object* v_x_302_){
_start:
{
uint8_t v_x_24__boxed_303_; lean_object* v_res_304_; 
v_x_24__boxed_303_ = lean_unbox(v_x_302_);
v_res_304_ = l_Continuity_Provision_toNat(v_x_24__boxed_303_);
return v_res_304_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Provision_ofNat(lean_object* v_x_305_){
_start:
{
lean_object* v___x_306_; uint8_t v___x_307_; 
v___x_306_ = lean_unsigned_to_nat(0u);
v___x_307_ = lean_nat_dec_eq(v_x_305_, v___x_306_);
if (v___x_307_ == 0)
{
uint8_t v___x_308_; 
v___x_308_ = 1;
return v___x_308_;
}
else
{
uint8_t v___x_309_; 
v___x_309_ = 0;
return v___x_309_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Provision_ofNat___boxed(lean_object* v_x_310_){
_start:
{
uint8_t v_res_311_; lean_object* v_r_312_; 
v_res_311_ = l_Continuity_Provision_ofNat(v_x_310_);
lean_dec(v_x_310_);
v_r_312_ = lean_box(v_res_311_);
return v_r_312_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Data_Basic(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Data_Action(uint8_t builtin) {
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
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
