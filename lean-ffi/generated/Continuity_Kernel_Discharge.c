// Lean compiler output
// Module: Continuity.Kernel.Discharge
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
uint8_t lean_uint64_dec_eq(uint64_t, uint64_t);
uint8_t lean_uint64_dec_le(uint64_t, uint64_t);
lean_object* lean_array_get_size(lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
uint8_t l_Continuity_sameBool(uint8_t, uint8_t);
lean_object* l_Continuity_sha256(lean_object*);
lean_object* l_Continuity_load(lean_object*);
lean_object* l_Continuity_reason0(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_coeffectEq(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_coeffectEq___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_sameCoeffects(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_sameCoeffects___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_coeffectsEq(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_coeffectsEq___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_hasCoeffect(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_hasCoeffect___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_evidenced(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_evidenced___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_refEq(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_refEq___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_sameRefs(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_sameRefs___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_outputsAre(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_outputsAre___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_lacks(lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_lacks___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_notEvidenced(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_notEvidenced___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_noEvidence(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_noEvidence___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_timesAgree(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_timesAgree___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_discharge(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_discharge___boxed(lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_decideDischarge___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_decideDischarge___closed__0 = (const lean_object*)&l_Continuity_decideDischarge___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_decideDischarge(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_coeffectEq(lean_object* v_x_1_, lean_object* v_x_2_){
_start:
{
switch(lean_obj_tag(v_x_1_))
{
case 0:
{
if (lean_obj_tag(v_x_2_) == 0)
{
uint8_t v___x_3_; 
v___x_3_ = 1;
return v___x_3_;
}
else
{
uint8_t v___x_4_; 
v___x_4_ = 0;
return v___x_4_;
}
}
case 1:
{
if (lean_obj_tag(v_x_2_) == 1)
{
uint8_t v___x_5_; 
v___x_5_ = 1;
return v___x_5_;
}
else
{
uint8_t v___x_6_; 
v___x_6_ = 0;
return v___x_6_;
}
}
case 2:
{
if (lean_obj_tag(v_x_2_) == 2)
{
uint8_t v___x_7_; 
v___x_7_ = 1;
return v___x_7_;
}
else
{
uint8_t v___x_8_; 
v___x_8_ = 0;
return v___x_8_;
}
}
case 3:
{
if (lean_obj_tag(v_x_2_) == 3)
{
lean_object* v_provider_9_; lean_object* v_provider_10_; uint8_t v___x_11_; 
v_provider_9_ = lean_ctor_get(v_x_1_, 0);
v_provider_10_ = lean_ctor_get(v_x_2_, 0);
v___x_11_ = l_Continuity_eqBytes(v_provider_9_, v_provider_10_);
return v___x_11_;
}
else
{
uint8_t v___x_12_; 
v___x_12_ = 0;
return v___x_12_;
}
}
case 4:
{
if (lean_obj_tag(v_x_2_) == 4)
{
lean_object* v_name_13_; lean_object* v_name_14_; uint8_t v___x_15_; 
v_name_13_ = lean_ctor_get(v_x_1_, 0);
v_name_14_ = lean_ctor_get(v_x_2_, 0);
v___x_15_ = l_Continuity_eqBytes(v_name_13_, v_name_14_);
return v___x_15_;
}
else
{
uint8_t v___x_16_; 
v___x_16_ = 0;
return v___x_16_;
}
}
default: 
{
if (lean_obj_tag(v_x_2_) == 5)
{
lean_object* v_path_17_; lean_object* v_path_18_; uint8_t v___x_19_; 
v_path_17_ = lean_ctor_get(v_x_1_, 0);
v_path_18_ = lean_ctor_get(v_x_2_, 0);
v___x_19_ = l_Continuity_eqBytes(v_path_17_, v_path_18_);
return v___x_19_;
}
else
{
uint8_t v___x_20_; 
v___x_20_ = 0;
return v___x_20_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_coeffectEq___boxed(lean_object* v_x_21_, lean_object* v_x_22_){
_start:
{
uint8_t v_res_23_; lean_object* v_r_24_; 
v_res_23_ = l_Continuity_coeffectEq(v_x_21_, v_x_22_);
lean_dec(v_x_22_);
lean_dec(v_x_21_);
v_r_24_ = lean_box(v_res_23_);
return v_r_24_;
}
}
LEAN_EXPORT uint8_t l_Continuity_sameCoeffects(lean_object* v_a_25_, lean_object* v_b_26_, lean_object* v_x_27_, lean_object* v_x_28_){
_start:
{
lean_object* v_zero_29_; uint8_t v_isZero_30_; 
v_zero_29_ = lean_unsigned_to_nat(0u);
v_isZero_30_ = lean_nat_dec_eq(v_x_27_, v_zero_29_);
if (v_isZero_30_ == 1)
{
lean_dec(v_x_28_);
lean_dec(v_x_27_);
return v_isZero_30_;
}
else
{
lean_object* v___x_31_; uint8_t v___x_32_; 
v___x_31_ = lean_array_get_size(v_a_25_);
v___x_32_ = lean_nat_dec_lt(v_x_28_, v___x_31_);
if (v___x_32_ == 0)
{
uint8_t v___x_33_; 
lean_dec(v_x_28_);
lean_dec(v_x_27_);
v___x_33_ = 1;
return v___x_33_;
}
else
{
lean_object* v___x_34_; uint8_t v___x_35_; 
v___x_34_ = lean_array_get_size(v_b_26_);
v___x_35_ = lean_nat_dec_lt(v_x_28_, v___x_34_);
if (v___x_35_ == 0)
{
uint8_t v___x_36_; 
lean_dec(v_x_28_);
lean_dec(v_x_27_);
v___x_36_ = 1;
return v___x_36_;
}
else
{
lean_object* v___x_37_; lean_object* v___x_38_; uint8_t v___x_39_; 
v___x_37_ = lean_array_fget_borrowed(v_a_25_, v_x_28_);
v___x_38_ = lean_array_fget_borrowed(v_b_26_, v_x_28_);
v___x_39_ = l_Continuity_coeffectEq(v___x_37_, v___x_38_);
if (v___x_39_ == 0)
{
lean_dec(v_x_28_);
lean_dec(v_x_27_);
return v_isZero_30_;
}
else
{
lean_object* v_one_40_; lean_object* v_n_41_; lean_object* v___x_42_; 
v_one_40_ = lean_unsigned_to_nat(1u);
v_n_41_ = lean_nat_sub(v_x_27_, v_one_40_);
lean_dec(v_x_27_);
v___x_42_ = lean_nat_add(v_x_28_, v_one_40_);
lean_dec(v_x_28_);
v_x_27_ = v_n_41_;
v_x_28_ = v___x_42_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_sameCoeffects___boxed(lean_object* v_a_44_, lean_object* v_b_45_, lean_object* v_x_46_, lean_object* v_x_47_){
_start:
{
uint8_t v_res_48_; lean_object* v_r_49_; 
v_res_48_ = l_Continuity_sameCoeffects(v_a_44_, v_b_45_, v_x_46_, v_x_47_);
lean_dec_ref(v_b_45_);
lean_dec_ref(v_a_44_);
v_r_49_ = lean_box(v_res_48_);
return v_r_49_;
}
}
LEAN_EXPORT uint8_t l_Continuity_coeffectsEq(lean_object* v_a_50_, lean_object* v_b_51_){
_start:
{
lean_object* v___x_52_; lean_object* v___x_53_; uint8_t v___x_54_; 
v___x_52_ = lean_array_get_size(v_a_50_);
v___x_53_ = lean_array_get_size(v_b_51_);
v___x_54_ = lean_nat_dec_eq(v___x_52_, v___x_53_);
if (v___x_54_ == 0)
{
uint8_t v___x_55_; 
v___x_55_ = 0;
return v___x_55_;
}
else
{
lean_object* v___x_56_; uint8_t v___x_57_; 
v___x_56_ = lean_unsigned_to_nat(0u);
v___x_57_ = l_Continuity_sameCoeffects(v_a_50_, v_b_51_, v___x_52_, v___x_56_);
return v___x_57_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_coeffectsEq___boxed(lean_object* v_a_58_, lean_object* v_b_59_){
_start:
{
uint8_t v_res_60_; lean_object* v_r_61_; 
v_res_60_ = l_Continuity_coeffectsEq(v_a_58_, v_b_59_);
lean_dec_ref(v_b_59_);
lean_dec_ref(v_a_58_);
v_r_61_ = lean_box(v_res_60_);
return v_r_61_;
}
}
LEAN_EXPORT uint8_t l_Continuity_hasCoeffect(lean_object* v_a_62_, lean_object* v_c_63_, lean_object* v_x_64_, lean_object* v_x_65_){
_start:
{
lean_object* v_zero_66_; uint8_t v_isZero_67_; 
v_zero_66_ = lean_unsigned_to_nat(0u);
v_isZero_67_ = lean_nat_dec_eq(v_x_64_, v_zero_66_);
if (v_isZero_67_ == 1)
{
uint8_t v___x_68_; 
lean_dec(v_x_65_);
lean_dec(v_x_64_);
v___x_68_ = 0;
return v___x_68_;
}
else
{
lean_object* v___x_69_; uint8_t v___x_70_; 
v___x_69_ = lean_array_get_size(v_a_62_);
v___x_70_ = lean_nat_dec_lt(v_x_65_, v___x_69_);
if (v___x_70_ == 0)
{
lean_dec(v_x_65_);
lean_dec(v_x_64_);
return v_isZero_67_;
}
else
{
lean_object* v___x_71_; uint8_t v___x_72_; 
v___x_71_ = lean_array_fget_borrowed(v_a_62_, v_x_65_);
v___x_72_ = l_Continuity_coeffectEq(v___x_71_, v_c_63_);
if (v___x_72_ == 0)
{
lean_object* v_one_73_; lean_object* v_n_74_; lean_object* v___x_75_; 
v_one_73_ = lean_unsigned_to_nat(1u);
v_n_74_ = lean_nat_sub(v_x_64_, v_one_73_);
lean_dec(v_x_64_);
v___x_75_ = lean_nat_add(v_x_65_, v_one_73_);
lean_dec(v_x_65_);
v_x_64_ = v_n_74_;
v_x_65_ = v___x_75_;
goto _start;
}
else
{
lean_dec(v_x_65_);
lean_dec(v_x_64_);
return v___x_72_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_hasCoeffect___boxed(lean_object* v_a_77_, lean_object* v_c_78_, lean_object* v_x_79_, lean_object* v_x_80_){
_start:
{
uint8_t v_res_81_; lean_object* v_r_82_; 
v_res_81_ = l_Continuity_hasCoeffect(v_a_77_, v_c_78_, v_x_79_, v_x_80_);
lean_dec(v_c_78_);
lean_dec_ref(v_a_77_);
v_r_82_ = lean_box(v_res_81_);
return v_r_82_;
}
}
LEAN_EXPORT uint8_t l_Continuity_evidenced(uint8_t v_s_83_){
_start:
{
switch(v_s_83_)
{
case 2:
{
uint8_t v___x_84_; 
v___x_84_ = 1;
return v___x_84_;
}
case 3:
{
uint8_t v___x_85_; 
v___x_85_ = 1;
return v___x_85_;
}
default: 
{
uint8_t v___x_86_; 
v___x_86_ = 0;
return v___x_86_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_evidenced___boxed(lean_object* v_s_87_){
_start:
{
uint8_t v_s_boxed_88_; uint8_t v_res_89_; lean_object* v_r_90_; 
v_s_boxed_88_ = lean_unbox(v_s_87_);
v_res_89_ = l_Continuity_evidenced(v_s_boxed_88_);
v_r_90_ = lean_box(v_res_89_);
return v_r_90_;
}
}
LEAN_EXPORT uint8_t l_Continuity_refEq(lean_object* v_x_91_, lean_object* v_x_92_){
_start:
{
if (lean_obj_tag(v_x_91_) == 0)
{
if (lean_obj_tag(v_x_92_) == 0)
{
lean_object* v_digest_93_; uint8_t v_executable_94_; lean_object* v_digest_95_; uint8_t v_executable_96_; uint8_t v___x_97_; 
v_digest_93_ = lean_ctor_get(v_x_91_, 0);
v_executable_94_ = lean_ctor_get_uint8(v_x_91_, sizeof(void*)*1);
v_digest_95_ = lean_ctor_get(v_x_92_, 0);
v_executable_96_ = lean_ctor_get_uint8(v_x_92_, sizeof(void*)*1);
v___x_97_ = l_Continuity_eqBytes(v_digest_93_, v_digest_95_);
if (v___x_97_ == 0)
{
return v___x_97_;
}
else
{
uint8_t v___x_98_; 
v___x_98_ = l_Continuity_sameBool(v_executable_94_, v_executable_96_);
return v___x_98_;
}
}
else
{
uint8_t v___x_99_; 
v___x_99_ = 0;
return v___x_99_;
}
}
else
{
if (lean_obj_tag(v_x_92_) == 1)
{
lean_object* v_digest_100_; lean_object* v_digest_101_; uint8_t v___x_102_; 
v_digest_100_ = lean_ctor_get(v_x_91_, 0);
v_digest_101_ = lean_ctor_get(v_x_92_, 0);
v___x_102_ = l_Continuity_eqBytes(v_digest_100_, v_digest_101_);
return v___x_102_;
}
else
{
uint8_t v___x_103_; 
v___x_103_ = 0;
return v___x_103_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_refEq___boxed(lean_object* v_x_104_, lean_object* v_x_105_){
_start:
{
uint8_t v_res_106_; lean_object* v_r_107_; 
v_res_106_ = l_Continuity_refEq(v_x_104_, v_x_105_);
lean_dec_ref(v_x_105_);
lean_dec_ref(v_x_104_);
v_r_107_ = lean_box(v_res_106_);
return v_r_107_;
}
}
LEAN_EXPORT uint8_t l_Continuity_sameRefs(lean_object* v_a_108_, lean_object* v_b_109_, lean_object* v_x_110_, lean_object* v_x_111_){
_start:
{
lean_object* v_zero_112_; uint8_t v_isZero_113_; 
v_zero_112_ = lean_unsigned_to_nat(0u);
v_isZero_113_ = lean_nat_dec_eq(v_x_110_, v_zero_112_);
if (v_isZero_113_ == 1)
{
lean_dec(v_x_111_);
lean_dec(v_x_110_);
return v_isZero_113_;
}
else
{
lean_object* v___x_114_; uint8_t v___x_115_; 
v___x_114_ = lean_array_get_size(v_a_108_);
v___x_115_ = lean_nat_dec_lt(v_x_111_, v___x_114_);
if (v___x_115_ == 0)
{
uint8_t v___x_116_; 
lean_dec(v_x_111_);
lean_dec(v_x_110_);
v___x_116_ = 1;
return v___x_116_;
}
else
{
lean_object* v___x_117_; uint8_t v___x_118_; 
v___x_117_ = lean_array_get_size(v_b_109_);
v___x_118_ = lean_nat_dec_lt(v_x_111_, v___x_117_);
if (v___x_118_ == 0)
{
uint8_t v___x_119_; 
lean_dec(v_x_111_);
lean_dec(v_x_110_);
v___x_119_ = 1;
return v___x_119_;
}
else
{
lean_object* v_x_120_; lean_object* v_fst_121_; lean_object* v_snd_122_; lean_object* v_y_123_; lean_object* v_fst_124_; lean_object* v_snd_125_; uint8_t v___x_126_; 
v_x_120_ = lean_array_fget_borrowed(v_a_108_, v_x_111_);
v_fst_121_ = lean_ctor_get(v_x_120_, 0);
v_snd_122_ = lean_ctor_get(v_x_120_, 1);
v_y_123_ = lean_array_fget_borrowed(v_b_109_, v_x_111_);
v_fst_124_ = lean_ctor_get(v_y_123_, 0);
v_snd_125_ = lean_ctor_get(v_y_123_, 1);
v___x_126_ = l_Continuity_eqBytes(v_fst_121_, v_fst_124_);
if (v___x_126_ == 0)
{
lean_dec(v_x_111_);
lean_dec(v_x_110_);
return v_isZero_113_;
}
else
{
lean_object* v_ref_127_; uint8_t v___x_128_; 
v_ref_127_ = lean_ctor_get(v_snd_122_, 0);
v___x_128_ = l_Continuity_refEq(v_ref_127_, v_snd_125_);
if (v___x_128_ == 0)
{
lean_dec(v_x_111_);
lean_dec(v_x_110_);
return v_isZero_113_;
}
else
{
lean_object* v_one_129_; lean_object* v_n_130_; lean_object* v___x_131_; 
v_one_129_ = lean_unsigned_to_nat(1u);
v_n_130_ = lean_nat_sub(v_x_110_, v_one_129_);
lean_dec(v_x_110_);
v___x_131_ = lean_nat_add(v_x_111_, v_one_129_);
lean_dec(v_x_111_);
v_x_110_ = v_n_130_;
v_x_111_ = v___x_131_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_sameRefs___boxed(lean_object* v_a_133_, lean_object* v_b_134_, lean_object* v_x_135_, lean_object* v_x_136_){
_start:
{
uint8_t v_res_137_; lean_object* v_r_138_; 
v_res_137_ = l_Continuity_sameRefs(v_a_133_, v_b_134_, v_x_135_, v_x_136_);
lean_dec_ref(v_b_134_);
lean_dec_ref(v_a_133_);
v_r_138_ = lean_box(v_res_137_);
return v_r_138_;
}
}
LEAN_EXPORT uint8_t l_Continuity_outputsAre(lean_object* v_a_139_, lean_object* v_b_140_){
_start:
{
lean_object* v___x_141_; lean_object* v___x_142_; uint8_t v___x_143_; 
v___x_141_ = lean_array_get_size(v_a_139_);
v___x_142_ = lean_array_get_size(v_b_140_);
v___x_143_ = lean_nat_dec_eq(v___x_141_, v___x_142_);
if (v___x_143_ == 0)
{
uint8_t v___x_144_; 
v___x_144_ = 0;
return v___x_144_;
}
else
{
lean_object* v___x_145_; uint8_t v___x_146_; 
v___x_145_ = lean_unsigned_to_nat(0u);
v___x_146_ = l_Continuity_sameRefs(v_a_139_, v_b_140_, v___x_141_, v___x_145_);
return v___x_146_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_outputsAre___boxed(lean_object* v_a_147_, lean_object* v_b_148_){
_start:
{
uint8_t v_res_149_; lean_object* v_r_150_; 
v_res_149_ = l_Continuity_outputsAre(v_a_147_, v_b_148_);
lean_dec_ref(v_b_148_);
lean_dec_ref(v_a_147_);
v_r_150_ = lean_box(v_res_149_);
return v_r_150_;
}
}
LEAN_EXPORT uint8_t l_Continuity_lacks(lean_object* v_p_151_, lean_object* v_c_152_, uint8_t v_s_153_){
_start:
{
lean_object* v_coeffects_154_; lean_object* v___x_155_; lean_object* v___x_156_; uint8_t v___x_157_; 
v_coeffects_154_ = lean_ctor_get(v_p_151_, 0);
v___x_155_ = lean_array_get_size(v_coeffects_154_);
v___x_156_ = lean_unsigned_to_nat(0u);
v___x_157_ = l_Continuity_hasCoeffect(v_coeffects_154_, v_c_152_, v___x_155_, v___x_156_);
if (v___x_157_ == 0)
{
return v___x_157_;
}
else
{
uint8_t v___x_158_; 
v___x_158_ = l_Continuity_evidenced(v_s_153_);
if (v___x_158_ == 0)
{
return v___x_157_;
}
else
{
uint8_t v___x_159_; 
v___x_159_ = 0;
return v___x_159_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_lacks___boxed(lean_object* v_p_160_, lean_object* v_c_161_, lean_object* v_s_162_){
_start:
{
uint8_t v_s_boxed_163_; uint8_t v_res_164_; lean_object* v_r_165_; 
v_s_boxed_163_ = lean_unbox(v_s_162_);
v_res_164_ = l_Continuity_lacks(v_p_160_, v_c_161_, v_s_boxed_163_);
lean_dec(v_c_161_);
lean_dec_ref(v_p_160_);
v_r_165_ = lean_box(v_res_164_);
return v_r_165_;
}
}
LEAN_EXPORT uint8_t l_Continuity_notEvidenced(lean_object* v_p_166_, lean_object* v_c_167_){
_start:
{
uint8_t v_clock_168_; uint8_t v_random_169_; lean_object* v___x_170_; uint8_t v___x_171_; 
v_clock_168_ = lean_ctor_get_uint8(v_c_167_, 2);
v_random_169_ = lean_ctor_get_uint8(v_c_167_, 3);
v___x_170_ = lean_box(0);
v___x_171_ = l_Continuity_lacks(v_p_166_, v___x_170_, v_clock_168_);
if (v___x_171_ == 0)
{
lean_object* v___x_172_; uint8_t v___x_173_; 
v___x_172_ = lean_box(1);
v___x_173_ = l_Continuity_lacks(v_p_166_, v___x_172_, v_random_169_);
return v___x_173_;
}
else
{
return v___x_171_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_notEvidenced___boxed(lean_object* v_p_174_, lean_object* v_c_175_){
_start:
{
uint8_t v_res_176_; lean_object* v_r_177_; 
v_res_176_ = l_Continuity_notEvidenced(v_p_174_, v_c_175_);
lean_dec_ref(v_c_175_);
lean_dec_ref(v_p_174_);
v_r_177_ = lean_box(v_res_176_);
return v_r_177_;
}
}
LEAN_EXPORT uint8_t l_Continuity_noEvidence(lean_object* v_p_178_){
_start:
{
lean_object* v_network_179_; lean_object* v_filesystem_180_; lean_object* v_auth_181_; lean_object* v___x_182_; lean_object* v___x_183_; uint8_t v___x_184_; 
v_network_179_ = lean_ctor_get(v_p_178_, 1);
v_filesystem_180_ = lean_ctor_get(v_p_178_, 2);
v_auth_181_ = lean_ctor_get(v_p_178_, 3);
v___x_182_ = lean_array_get_size(v_network_179_);
v___x_183_ = lean_unsigned_to_nat(0u);
v___x_184_ = lean_nat_dec_eq(v___x_182_, v___x_183_);
if (v___x_184_ == 0)
{
uint8_t v___x_185_; 
v___x_185_ = 0;
return v___x_185_;
}
else
{
lean_object* v___x_186_; uint8_t v___x_187_; 
v___x_186_ = lean_array_get_size(v_filesystem_180_);
v___x_187_ = lean_nat_dec_eq(v___x_186_, v___x_183_);
if (v___x_187_ == 0)
{
uint8_t v___x_188_; 
v___x_188_ = 0;
return v___x_188_;
}
else
{
lean_object* v___x_189_; uint8_t v___x_190_; 
v___x_189_ = lean_array_get_size(v_auth_181_);
v___x_190_ = lean_nat_dec_eq(v___x_189_, v___x_183_);
if (v___x_190_ == 0)
{
uint8_t v___x_191_; 
v___x_191_ = 0;
return v___x_191_;
}
else
{
uint8_t v___x_192_; 
v___x_192_ = 1;
return v___x_192_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_noEvidence___boxed(lean_object* v_p_193_){
_start:
{
uint8_t v_res_194_; lean_object* v_r_195_; 
v_res_194_ = l_Continuity_noEvidence(v_p_193_);
lean_dec_ref(v_p_193_);
v_r_195_ = lean_box(v_res_194_);
return v_r_195_;
}
}
LEAN_EXPORT uint8_t l_Continuity_timesAgree(lean_object* v_r_196_){
_start:
{
lean_object* v_discharge_197_; uint64_t v_started_198_; uint64_t v_ended_199_; uint64_t v_started_200_; uint64_t v_ended_201_; uint8_t v___x_202_; 
v_discharge_197_ = lean_ctor_get(v_r_196_, 10);
v_started_198_ = lean_ctor_get_uint64(v_r_196_, sizeof(void*)*14);
v_ended_199_ = lean_ctor_get_uint64(v_r_196_, sizeof(void*)*14 + 8);
v_started_200_ = lean_ctor_get_uint64(v_discharge_197_, sizeof(void*)*6);
v_ended_201_ = lean_ctor_get_uint64(v_discharge_197_, sizeof(void*)*6 + 8);
v___x_202_ = lean_uint64_dec_eq(v_started_200_, v_started_198_);
if (v___x_202_ == 0)
{
uint8_t v___x_203_; 
v___x_203_ = 0;
return v___x_203_;
}
else
{
uint8_t v___x_204_; 
v___x_204_ = lean_uint64_dec_eq(v_ended_201_, v_ended_199_);
if (v___x_204_ == 0)
{
uint8_t v___x_205_; 
v___x_205_ = 0;
return v___x_205_;
}
else
{
uint8_t v___x_206_; 
v___x_206_ = lean_uint64_dec_le(v_started_200_, v_ended_201_);
if (v___x_206_ == 0)
{
uint8_t v___x_207_; 
v___x_207_ = 0;
return v___x_207_;
}
else
{
uint8_t v___x_208_; 
v___x_208_ = 1;
return v___x_208_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_timesAgree___boxed(lean_object* v_r_209_){
_start:
{
uint8_t v_res_210_; lean_object* v_r_211_; 
v_res_210_ = l_Continuity_timesAgree(v_r_209_);
lean_dec_ref(v_r_209_);
v_r_211_ = lean_box(v_res_210_);
return v_r_211_;
}
}
LEAN_EXPORT lean_object* l_Continuity_discharge(lean_object* v_r_212_, lean_object* v_a_213_){
_start:
{
lean_object* v_discharge_214_; lean_object* v_action_215_; lean_object* v_channels_216_; lean_object* v_outputs_217_; lean_object* v_coeffects_218_; lean_object* v_derivation_219_; lean_object* v_outputs_220_; lean_object* v_coeffects_221_; uint8_t v___x_222_; 
v_discharge_214_ = lean_ctor_get(v_r_212_, 10);
v_action_215_ = lean_ctor_get(v_r_212_, 0);
v_channels_216_ = lean_ctor_get(v_r_212_, 3);
v_outputs_217_ = lean_ctor_get(v_r_212_, 6);
v_coeffects_218_ = lean_ctor_get(v_discharge_214_, 0);
v_derivation_219_ = lean_ctor_get(v_discharge_214_, 4);
v_outputs_220_ = lean_ctor_get(v_discharge_214_, 5);
v_coeffects_221_ = lean_ctor_get(v_a_213_, 7);
v___x_222_ = l_Continuity_coeffectsEq(v_coeffects_218_, v_coeffects_221_);
if (v___x_222_ == 0)
{
lean_object* v___x_223_; 
v___x_223_ = lean_unsigned_to_nat(50u);
return v___x_223_;
}
else
{
uint8_t v___x_224_; 
v___x_224_ = l_Continuity_noEvidence(v_discharge_214_);
if (v___x_224_ == 0)
{
lean_object* v___x_225_; 
v___x_225_ = lean_unsigned_to_nat(51u);
return v___x_225_;
}
else
{
uint8_t v___x_226_; 
v___x_226_ = l_Continuity_notEvidenced(v_discharge_214_, v_channels_216_);
if (v___x_226_ == 0)
{
lean_object* v___x_227_; uint8_t v___x_228_; 
v___x_227_ = l_Continuity_sha256(v_action_215_);
v___x_228_ = l_Continuity_eqBytes(v_derivation_219_, v___x_227_);
lean_dec_ref(v___x_227_);
if (v___x_228_ == 0)
{
lean_object* v___x_229_; 
v___x_229_ = lean_unsigned_to_nat(53u);
return v___x_229_;
}
else
{
uint8_t v___x_230_; 
v___x_230_ = l_Continuity_outputsAre(v_outputs_217_, v_outputs_220_);
if (v___x_230_ == 0)
{
lean_object* v___x_231_; 
v___x_231_ = lean_unsigned_to_nat(54u);
return v___x_231_;
}
else
{
uint8_t v___x_232_; 
v___x_232_ = l_Continuity_timesAgree(v_r_212_);
if (v___x_232_ == 0)
{
lean_object* v___x_233_; 
v___x_233_ = lean_unsigned_to_nat(55u);
return v___x_233_;
}
else
{
lean_object* v___x_234_; 
v___x_234_ = lean_unsigned_to_nat(0u);
return v___x_234_;
}
}
}
}
else
{
lean_object* v___x_235_; 
v___x_235_ = lean_unsigned_to_nat(52u);
return v___x_235_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_discharge___boxed(lean_object* v_r_236_, lean_object* v_a_237_){
_start:
{
lean_object* v_res_238_; 
v_res_238_ = l_Continuity_discharge(v_r_236_, v_a_237_);
lean_dec_ref(v_a_237_);
lean_dec_ref(v_r_236_);
return v_res_238_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideDischarge(lean_object* v_b_241_){
_start:
{
lean_object* v___x_242_; 
v___x_242_ = l_Continuity_load(v_b_241_);
if (lean_obj_tag(v___x_242_) == 0)
{
lean_object* v_l_243_; lean_object* v___x_245_; uint8_t v_isShared_246_; uint8_t v_isSharedCheck_257_; 
v_l_243_ = lean_ctor_get(v___x_242_, 0);
v_isSharedCheck_257_ = !lean_is_exclusive(v___x_242_);
if (v_isSharedCheck_257_ == 0)
{
v___x_245_ = v___x_242_;
v_isShared_246_ = v_isSharedCheck_257_;
goto v_resetjp_244_;
}
else
{
lean_inc(v_l_243_);
lean_dec(v___x_242_);
v___x_245_ = lean_box(0);
v_isShared_246_ = v_isSharedCheck_257_;
goto v_resetjp_244_;
}
v_resetjp_244_:
{
lean_object* v_record_247_; lean_object* v_action_248_; lean_object* v_c_249_; lean_object* v___x_250_; uint8_t v___x_251_; 
v_record_247_ = lean_ctor_get(v_l_243_, 0);
lean_inc_ref(v_record_247_);
v_action_248_ = lean_ctor_get(v_l_243_, 1);
lean_inc_ref(v_action_248_);
lean_dec_ref(v_l_243_);
v_c_249_ = l_Continuity_discharge(v_record_247_, v_action_248_);
lean_dec_ref(v_action_248_);
lean_dec_ref(v_record_247_);
v___x_250_ = lean_unsigned_to_nat(0u);
v___x_251_ = lean_nat_dec_eq(v_c_249_, v___x_250_);
if (v___x_251_ == 0)
{
lean_object* v___x_252_; lean_object* v___x_254_; 
v___x_252_ = l_Continuity_reason0(v_c_249_);
if (v_isShared_246_ == 0)
{
lean_ctor_set_tag(v___x_245_, 1);
lean_ctor_set(v___x_245_, 0, v___x_252_);
v___x_254_ = v___x_245_;
goto v_reusejp_253_;
}
else
{
lean_object* v_reuseFailAlloc_255_; 
v_reuseFailAlloc_255_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_255_, 0, v___x_252_);
v___x_254_ = v_reuseFailAlloc_255_;
goto v_reusejp_253_;
}
v_reusejp_253_:
{
return v___x_254_;
}
}
else
{
lean_object* v___x_256_; 
lean_dec(v_c_249_);
lean_del_object(v___x_245_);
v___x_256_ = ((lean_object*)(l_Continuity_decideDischarge___closed__0));
return v___x_256_;
}
}
}
else
{
lean_object* v_r_258_; lean_object* v___x_260_; uint8_t v_isShared_261_; uint8_t v_isSharedCheck_265_; 
v_r_258_ = lean_ctor_get(v___x_242_, 0);
v_isSharedCheck_265_ = !lean_is_exclusive(v___x_242_);
if (v_isSharedCheck_265_ == 0)
{
v___x_260_ = v___x_242_;
v_isShared_261_ = v_isSharedCheck_265_;
goto v_resetjp_259_;
}
else
{
lean_inc(v_r_258_);
lean_dec(v___x_242_);
v___x_260_ = lean_box(0);
v_isShared_261_ = v_isSharedCheck_265_;
goto v_resetjp_259_;
}
v_resetjp_259_:
{
lean_object* v___x_263_; 
if (v_isShared_261_ == 0)
{
v___x_263_ = v___x_260_;
goto v_reusejp_262_;
}
else
{
lean_object* v_reuseFailAlloc_264_; 
v_reuseFailAlloc_264_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_264_, 0, v_r_258_);
v___x_263_ = v_reuseFailAlloc_264_;
goto v_reusejp_262_;
}
v_reusejp_262_:
{
return v___x_263_;
}
}
}
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Hermetic(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Discharge(uint8_t builtin) {
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
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
