// Lean compiler output
// Module: Continuity.Kernel.Names
// Imports: public import Init public meta import Init public import Continuity.Codec.Graph
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
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
uint8_t l_Continuity_validUtf8(lean_object*);
extern lean_object* l_Continuity_noBytes;
lean_object* l_Continuity_putNat2(lean_object*, lean_object*);
uint8_t l_Continuity_eqRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
lean_object* l_Continuity_putNat4(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_at8(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_at8___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_componentOk(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_componentOk___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_componentsOk(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_componentsOk___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_isRelative(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_isRelative___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_isAbsolute(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_isAbsolute___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_hasByte(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_hasByte___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_contains(lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_contains___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_isName(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_isName___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_isPathPrefix(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_isPathPrefix___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_le4(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_le4___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_le2(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_le2___boxed(lean_object*);
static const lean_array_object l_Continuity_reason0___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_reason0___closed__0 = (const lean_object*)&l_Continuity_reason0___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_reason0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_reason1(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_reason2(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_at8(lean_object* v_b_1_, lean_object* v_i_2_){
_start:
{
lean_object* v___x_3_; uint8_t v___x_4_; 
v___x_3_ = lean_byte_array_size(v_b_1_);
v___x_4_ = lean_nat_dec_lt(v_i_2_, v___x_3_);
if (v___x_4_ == 0)
{
uint8_t v___x_5_; 
v___x_5_ = 0;
return v___x_5_;
}
else
{
uint8_t v___x_6_; 
v___x_6_ = lean_byte_array_fget(v_b_1_, v_i_2_);
return v___x_6_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_at8___boxed(lean_object* v_b_7_, lean_object* v_i_8_){
_start:
{
uint8_t v_res_9_; lean_object* v_r_10_; 
v_res_9_ = l_Continuity_at8(v_b_7_, v_i_8_);
lean_dec(v_i_8_);
lean_dec_ref(v_b_7_);
v_r_10_ = lean_box(v_res_9_);
return v_r_10_;
}
}
LEAN_EXPORT uint8_t l_Continuity_componentOk(lean_object* v_b_11_, lean_object* v_i_12_, lean_object* v_e_13_){
_start:
{
uint8_t v___x_14_; 
v___x_14_ = lean_nat_dec_lt(v_i_12_, v_e_13_);
if (v___x_14_ == 0)
{
uint8_t v___x_15_; 
v___x_15_ = 0;
return v___x_15_;
}
else
{
lean_object* v___x_16_; lean_object* v___x_17_; uint8_t v___x_18_; 
v___x_16_ = lean_unsigned_to_nat(255u);
v___x_17_ = lean_nat_add(v_i_12_, v___x_16_);
v___x_18_ = lean_nat_dec_le(v_e_13_, v___x_17_);
lean_dec(v___x_17_);
if (v___x_18_ == 0)
{
uint8_t v___x_19_; 
v___x_19_ = 0;
return v___x_19_;
}
else
{
uint8_t v___x_20_; uint8_t v___x_21_; uint8_t v___x_22_; 
v___x_20_ = l_Continuity_at8(v_b_11_, v_i_12_);
v___x_21_ = 46;
v___x_22_ = lean_uint8_dec_eq(v___x_20_, v___x_21_);
if (v___x_22_ == 0)
{
uint8_t v___x_23_; 
v___x_23_ = 1;
return v___x_23_;
}
else
{
lean_object* v___x_24_; lean_object* v___x_25_; uint8_t v___x_26_; 
v___x_24_ = lean_unsigned_to_nat(1u);
v___x_25_ = lean_nat_add(v_i_12_, v___x_24_);
v___x_26_ = lean_nat_dec_eq(v_e_13_, v___x_25_);
if (v___x_26_ == 0)
{
lean_object* v___x_27_; lean_object* v___x_28_; uint8_t v___x_29_; 
v___x_27_ = lean_unsigned_to_nat(2u);
v___x_28_ = lean_nat_add(v_i_12_, v___x_27_);
v___x_29_ = lean_nat_dec_eq(v_e_13_, v___x_28_);
lean_dec(v___x_28_);
if (v___x_29_ == 0)
{
uint8_t v___x_30_; 
lean_dec(v___x_25_);
v___x_30_ = 1;
return v___x_30_;
}
else
{
uint8_t v___x_31_; uint8_t v___x_32_; 
v___x_31_ = l_Continuity_at8(v_b_11_, v___x_25_);
lean_dec(v___x_25_);
v___x_32_ = lean_uint8_dec_eq(v___x_31_, v___x_21_);
if (v___x_32_ == 0)
{
uint8_t v___x_33_; 
v___x_33_ = 1;
return v___x_33_;
}
else
{
uint8_t v___x_34_; 
v___x_34_ = 0;
return v___x_34_;
}
}
}
else
{
uint8_t v___x_35_; 
lean_dec(v___x_25_);
v___x_35_ = 0;
return v___x_35_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_componentOk___boxed(lean_object* v_b_36_, lean_object* v_i_37_, lean_object* v_e_38_){
_start:
{
uint8_t v_res_39_; lean_object* v_r_40_; 
v_res_39_ = l_Continuity_componentOk(v_b_36_, v_i_37_, v_e_38_);
lean_dec(v_e_38_);
lean_dec(v_i_37_);
lean_dec_ref(v_b_36_);
v_r_40_ = lean_box(v_res_39_);
return v_r_40_;
}
}
LEAN_EXPORT uint8_t l_Continuity_componentsOk(lean_object* v_b_41_, lean_object* v_x_42_, lean_object* v_x_43_, lean_object* v_x_44_){
_start:
{
lean_object* v_zero_45_; uint8_t v_isZero_46_; 
v_zero_45_ = lean_unsigned_to_nat(0u);
v_isZero_46_ = lean_nat_dec_eq(v_x_42_, v_zero_45_);
if (v_isZero_46_ == 1)
{
uint8_t v___x_47_; 
lean_dec(v_x_44_);
lean_dec(v_x_43_);
lean_dec(v_x_42_);
v___x_47_ = 0;
return v___x_47_;
}
else
{
lean_object* v___x_48_; uint8_t v___x_49_; 
v___x_48_ = lean_byte_array_size(v_b_41_);
v___x_49_ = lean_nat_dec_lt(v_x_43_, v___x_48_);
if (v___x_49_ == 0)
{
uint8_t v___x_50_; 
lean_dec(v_x_42_);
v___x_50_ = l_Continuity_componentOk(v_b_41_, v_x_44_, v_x_43_);
lean_dec(v_x_43_);
lean_dec(v_x_44_);
return v___x_50_;
}
else
{
lean_object* v_one_51_; lean_object* v_n_52_; uint8_t v_x_53_; uint8_t v___x_54_; uint8_t v___x_55_; 
v_one_51_ = lean_unsigned_to_nat(1u);
v_n_52_ = lean_nat_sub(v_x_42_, v_one_51_);
lean_dec(v_x_42_);
v_x_53_ = lean_byte_array_fget(v_b_41_, v_x_43_);
v___x_54_ = 47;
v___x_55_ = lean_uint8_dec_eq(v_x_53_, v___x_54_);
if (v___x_55_ == 0)
{
uint8_t v___x_56_; uint8_t v___x_57_; 
v___x_56_ = 0;
v___x_57_ = lean_uint8_dec_eq(v_x_53_, v___x_56_);
if (v___x_57_ == 0)
{
lean_object* v___x_58_; 
v___x_58_ = lean_nat_add(v_x_43_, v_one_51_);
lean_dec(v_x_43_);
v_x_42_ = v_n_52_;
v_x_43_ = v___x_58_;
goto _start;
}
else
{
lean_dec(v_n_52_);
lean_dec(v_x_44_);
lean_dec(v_x_43_);
return v_isZero_46_;
}
}
else
{
uint8_t v___x_60_; 
v___x_60_ = l_Continuity_componentOk(v_b_41_, v_x_44_, v_x_43_);
lean_dec(v_x_44_);
if (v___x_60_ == 0)
{
lean_dec(v_n_52_);
lean_dec(v_x_43_);
return v_isZero_46_;
}
else
{
lean_object* v___x_61_; 
v___x_61_ = lean_nat_add(v_x_43_, v_one_51_);
lean_dec(v_x_43_);
lean_inc(v___x_61_);
v_x_42_ = v_n_52_;
v_x_43_ = v___x_61_;
v_x_44_ = v___x_61_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_componentsOk___boxed(lean_object* v_b_63_, lean_object* v_x_64_, lean_object* v_x_65_, lean_object* v_x_66_){
_start:
{
uint8_t v_res_67_; lean_object* v_r_68_; 
v_res_67_ = l_Continuity_componentsOk(v_b_63_, v_x_64_, v_x_65_, v_x_66_);
lean_dec_ref(v_b_63_);
v_r_68_ = lean_box(v_res_67_);
return v_r_68_;
}
}
LEAN_EXPORT uint8_t l_Continuity_isRelative(lean_object* v_b_69_){
_start:
{
lean_object* v___x_70_; lean_object* v___x_71_; lean_object* v___x_72_; lean_object* v___x_73_; uint8_t v___x_74_; 
v___x_70_ = lean_byte_array_size(v_b_69_);
v___x_71_ = lean_unsigned_to_nat(1u);
v___x_72_ = lean_nat_add(v___x_70_, v___x_71_);
v___x_73_ = lean_unsigned_to_nat(0u);
v___x_74_ = l_Continuity_componentsOk(v_b_69_, v___x_72_, v___x_73_, v___x_73_);
if (v___x_74_ == 0)
{
return v___x_74_;
}
else
{
uint8_t v___x_75_; 
v___x_75_ = l_Continuity_validUtf8(v_b_69_);
return v___x_75_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_isRelative___boxed(lean_object* v_b_76_){
_start:
{
uint8_t v_res_77_; lean_object* v_r_78_; 
v_res_77_ = l_Continuity_isRelative(v_b_76_);
lean_dec_ref(v_b_76_);
v_r_78_ = lean_box(v_res_77_);
return v_r_78_;
}
}
LEAN_EXPORT uint8_t l_Continuity_isAbsolute(lean_object* v_b_79_){
_start:
{
lean_object* v___x_80_; uint8_t v___x_81_; uint8_t v___x_82_; uint8_t v___x_83_; 
v___x_80_ = lean_unsigned_to_nat(0u);
v___x_81_ = l_Continuity_at8(v_b_79_, v___x_80_);
v___x_82_ = 47;
v___x_83_ = lean_uint8_dec_eq(v___x_81_, v___x_82_);
if (v___x_83_ == 0)
{
uint8_t v___x_84_; 
v___x_84_ = 0;
return v___x_84_;
}
else
{
lean_object* v___x_85_; lean_object* v___x_86_; lean_object* v___x_87_; uint8_t v___x_88_; 
v___x_85_ = lean_byte_array_size(v_b_79_);
v___x_86_ = lean_unsigned_to_nat(1u);
v___x_87_ = lean_nat_add(v___x_85_, v___x_86_);
v___x_88_ = l_Continuity_componentsOk(v_b_79_, v___x_87_, v___x_86_, v___x_86_);
if (v___x_88_ == 0)
{
return v___x_88_;
}
else
{
uint8_t v___x_89_; 
v___x_89_ = l_Continuity_validUtf8(v_b_79_);
return v___x_89_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_isAbsolute___boxed(lean_object* v_b_90_){
_start:
{
uint8_t v_res_91_; lean_object* v_r_92_; 
v_res_91_ = l_Continuity_isAbsolute(v_b_90_);
lean_dec_ref(v_b_90_);
v_r_92_ = lean_box(v_res_91_);
return v_r_92_;
}
}
LEAN_EXPORT uint8_t l_Continuity_hasByte(lean_object* v_b_93_, uint8_t v_x_94_, lean_object* v_x_95_, lean_object* v_x_96_){
_start:
{
lean_object* v_zero_97_; uint8_t v_isZero_98_; 
v_zero_97_ = lean_unsigned_to_nat(0u);
v_isZero_98_ = lean_nat_dec_eq(v_x_95_, v_zero_97_);
if (v_isZero_98_ == 1)
{
uint8_t v___x_99_; 
lean_dec(v_x_96_);
lean_dec(v_x_95_);
v___x_99_ = 0;
return v___x_99_;
}
else
{
lean_object* v___x_100_; uint8_t v___x_101_; 
v___x_100_ = lean_byte_array_size(v_b_93_);
v___x_101_ = lean_nat_dec_lt(v_x_96_, v___x_100_);
if (v___x_101_ == 0)
{
lean_dec(v_x_96_);
lean_dec(v_x_95_);
return v_isZero_98_;
}
else
{
uint8_t v___x_102_; uint8_t v___x_103_; 
v___x_102_ = lean_byte_array_fget(v_b_93_, v_x_96_);
v___x_103_ = lean_uint8_dec_eq(v___x_102_, v_x_94_);
if (v___x_103_ == 0)
{
lean_object* v_one_104_; lean_object* v_n_105_; lean_object* v___x_106_; 
v_one_104_ = lean_unsigned_to_nat(1u);
v_n_105_ = lean_nat_sub(v_x_95_, v_one_104_);
lean_dec(v_x_95_);
v___x_106_ = lean_nat_add(v_x_96_, v_one_104_);
lean_dec(v_x_96_);
v_x_95_ = v_n_105_;
v_x_96_ = v___x_106_;
goto _start;
}
else
{
uint8_t v___x_108_; 
lean_dec(v_x_96_);
lean_dec(v_x_95_);
v___x_108_ = 1;
return v___x_108_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_hasByte___boxed(lean_object* v_b_109_, lean_object* v_x_110_, lean_object* v_x_111_, lean_object* v_x_112_){
_start:
{
uint8_t v_x_boxed_113_; uint8_t v_res_114_; lean_object* v_r_115_; 
v_x_boxed_113_ = lean_unbox(v_x_110_);
v_res_114_ = l_Continuity_hasByte(v_b_109_, v_x_boxed_113_, v_x_111_, v_x_112_);
lean_dec_ref(v_b_109_);
v_r_115_ = lean_box(v_res_114_);
return v_r_115_;
}
}
LEAN_EXPORT uint8_t l_Continuity_contains(lean_object* v_b_116_, uint8_t v_x_117_){
_start:
{
lean_object* v___x_118_; lean_object* v___x_119_; uint8_t v___x_120_; 
v___x_118_ = lean_byte_array_size(v_b_116_);
v___x_119_ = lean_unsigned_to_nat(0u);
v___x_120_ = l_Continuity_hasByte(v_b_116_, v_x_117_, v___x_118_, v___x_119_);
return v___x_120_;
}
}
LEAN_EXPORT lean_object* l_Continuity_contains___boxed(lean_object* v_b_121_, lean_object* v_x_122_){
_start:
{
uint8_t v_x_boxed_123_; uint8_t v_res_124_; lean_object* v_r_125_; 
v_x_boxed_123_ = lean_unbox(v_x_122_);
v_res_124_ = l_Continuity_contains(v_b_121_, v_x_boxed_123_);
lean_dec_ref(v_b_121_);
v_r_125_ = lean_box(v_res_124_);
return v_r_125_;
}
}
LEAN_EXPORT uint8_t l_Continuity_isName(lean_object* v_b_126_){
_start:
{
uint8_t v___x_127_; uint8_t v___x_128_; 
v___x_127_ = 47;
v___x_128_ = l_Continuity_contains(v_b_126_, v___x_127_);
if (v___x_128_ == 0)
{
uint8_t v___x_129_; 
v___x_129_ = l_Continuity_isRelative(v_b_126_);
return v___x_129_;
}
else
{
uint8_t v___x_130_; 
v___x_130_ = 0;
return v___x_130_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_isName___boxed(lean_object* v_b_131_){
_start:
{
uint8_t v_res_132_; lean_object* v_r_133_; 
v_res_132_ = l_Continuity_isName(v_b_131_);
lean_dec_ref(v_b_131_);
v_r_133_ = lean_box(v_res_132_);
return v_r_133_;
}
}
LEAN_EXPORT uint8_t l_Continuity_isPathPrefix(lean_object* v_outer_134_, lean_object* v_inner_135_){
_start:
{
lean_object* v___x_136_; lean_object* v___x_137_; uint8_t v___x_138_; 
v___x_136_ = lean_byte_array_size(v_outer_134_);
v___x_137_ = lean_byte_array_size(v_inner_135_);
v___x_138_ = lean_nat_dec_lt(v___x_136_, v___x_137_);
if (v___x_138_ == 0)
{
uint8_t v___x_139_; 
v___x_139_ = 0;
return v___x_139_;
}
else
{
uint8_t v___x_140_; uint8_t v___x_141_; uint8_t v___x_142_; 
v___x_140_ = l_Continuity_at8(v_inner_135_, v___x_136_);
v___x_141_ = 47;
v___x_142_ = lean_uint8_dec_eq(v___x_140_, v___x_141_);
if (v___x_142_ == 0)
{
uint8_t v___x_143_; 
v___x_143_ = 0;
return v___x_143_;
}
else
{
lean_object* v___x_144_; uint8_t v___x_145_; 
v___x_144_ = lean_unsigned_to_nat(0u);
v___x_145_ = l_Continuity_eqRange(v_outer_134_, v_inner_135_, v___x_136_, v___x_144_, v___x_144_);
return v___x_145_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_isPathPrefix___boxed(lean_object* v_outer_146_, lean_object* v_inner_147_){
_start:
{
uint8_t v_res_148_; lean_object* v_r_149_; 
v_res_148_ = l_Continuity_isPathPrefix(v_outer_146_, v_inner_147_);
lean_dec_ref(v_inner_147_);
lean_dec_ref(v_outer_146_);
v_r_149_ = lean_box(v_res_148_);
return v_r_149_;
}
}
LEAN_EXPORT lean_object* l_Continuity_le4(lean_object* v_n_150_){
_start:
{
lean_object* v___x_151_; lean_object* v___x_152_; 
v___x_151_ = l_Continuity_noBytes;
v___x_152_ = l_Continuity_putNat4(v_n_150_, v___x_151_);
return v___x_152_;
}
}
LEAN_EXPORT lean_object* l_Continuity_le4___boxed(lean_object* v_n_153_){
_start:
{
lean_object* v_res_154_; 
v_res_154_ = l_Continuity_le4(v_n_153_);
lean_dec(v_n_153_);
return v_res_154_;
}
}
LEAN_EXPORT lean_object* l_Continuity_le2(lean_object* v_n_155_){
_start:
{
lean_object* v___x_156_; lean_object* v___x_157_; 
v___x_156_ = l_Continuity_noBytes;
v___x_157_ = l_Continuity_putNat2(v_n_155_, v___x_156_);
return v___x_157_;
}
}
LEAN_EXPORT lean_object* l_Continuity_le2___boxed(lean_object* v_n_158_){
_start:
{
lean_object* v_res_159_; 
v_res_159_ = l_Continuity_le2(v_n_158_);
lean_dec(v_n_158_);
return v_res_159_;
}
}
LEAN_EXPORT lean_object* l_Continuity_reason0(lean_object* v_code_162_){
_start:
{
lean_object* v___x_163_; lean_object* v___x_164_; 
v___x_163_ = ((lean_object*)(l_Continuity_reason0___closed__0));
v___x_164_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_164_, 0, v_code_162_);
lean_ctor_set(v___x_164_, 1, v___x_163_);
return v___x_164_;
}
}
LEAN_EXPORT lean_object* l_Continuity_reason1(lean_object* v_code_165_, lean_object* v_a_166_){
_start:
{
lean_object* v___x_167_; lean_object* v___x_168_; lean_object* v___x_169_; lean_object* v___x_170_; 
v___x_167_ = lean_unsigned_to_nat(1u);
v___x_168_ = lean_mk_empty_array_with_capacity(v___x_167_);
v___x_169_ = lean_array_push(v___x_168_, v_a_166_);
v___x_170_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_170_, 0, v_code_165_);
lean_ctor_set(v___x_170_, 1, v___x_169_);
return v___x_170_;
}
}
LEAN_EXPORT lean_object* l_Continuity_reason2(lean_object* v_code_171_, lean_object* v_a_172_, lean_object* v_b_173_){
_start:
{
lean_object* v___x_174_; lean_object* v___x_175_; lean_object* v___x_176_; lean_object* v___x_177_; lean_object* v___x_178_; 
v___x_174_ = lean_unsigned_to_nat(2u);
v___x_175_ = lean_mk_empty_array_with_capacity(v___x_174_);
v___x_176_ = lean_array_push(v___x_175_, v_a_172_);
v___x_177_ = lean_array_push(v___x_176_, v_b_173_);
v___x_178_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_178_, 0, v_code_171_);
lean_ctor_set(v___x_178_, 1, v___x_177_);
return v___x_178_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Graph(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Names(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Graph(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
