// Lean compiler output
// Module: Continuity.Codec.Bytes
// Imports: public import Init public meta import Init public import Continuity.Notation
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
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* lean_byte_array_copy_slice(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, uint8_t);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
uint8_t lean_uint8_dec_lt(uint8_t, uint8_t);
lean_object* lean_mk_empty_byte_array(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_ltRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ltRange___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_eqRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_eqRange___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_eqBytes___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_ltBytes(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ltBytes___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_slice___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_append(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_append___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltList_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltList_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_ltRange(lean_object* v_b_1_, lean_object* v_c_2_, lean_object* v_x_3_, lean_object* v_x_4_, lean_object* v_x_5_, lean_object* v_x_6_, lean_object* v_x_7_){
_start:
{
lean_object* v_zero_8_; uint8_t v_isZero_9_; 
v_zero_8_ = lean_unsigned_to_nat(0u);
v_isZero_9_ = lean_nat_dec_eq(v_x_3_, v_zero_8_);
if (v_isZero_9_ == 1)
{
uint8_t v___x_10_; 
lean_dec(v_x_6_);
lean_dec(v_x_4_);
lean_dec(v_x_3_);
v___x_10_ = 0;
return v___x_10_;
}
else
{
uint8_t v___x_11_; 
v___x_11_ = lean_nat_dec_lt(v_x_6_, v_x_7_);
if (v___x_11_ == 0)
{
lean_dec(v_x_6_);
lean_dec(v_x_4_);
lean_dec(v_x_3_);
return v_isZero_9_;
}
else
{
lean_object* v___x_12_; uint8_t v___x_13_; 
v___x_12_ = lean_byte_array_size(v_c_2_);
v___x_13_ = lean_nat_dec_le(v_x_7_, v___x_12_);
if (v___x_13_ == 0)
{
lean_dec(v_x_6_);
lean_dec(v_x_4_);
lean_dec(v_x_3_);
return v_isZero_9_;
}
else
{
uint8_t v___x_14_; 
v___x_14_ = lean_nat_dec_lt(v_x_4_, v_x_5_);
if (v___x_14_ == 0)
{
uint8_t v___x_15_; 
lean_dec(v_x_6_);
lean_dec(v_x_4_);
lean_dec(v_x_3_);
v___x_15_ = 1;
return v___x_15_;
}
else
{
lean_object* v___x_16_; uint8_t v___x_17_; 
v___x_16_ = lean_byte_array_size(v_b_1_);
v___x_17_ = lean_nat_dec_le(v_x_5_, v___x_16_);
if (v___x_17_ == 0)
{
uint8_t v___x_18_; 
lean_dec(v_x_6_);
lean_dec(v_x_4_);
lean_dec(v_x_3_);
v___x_18_ = 1;
return v___x_18_;
}
else
{
uint8_t v_x_19_; uint8_t v_y_20_; uint8_t v___x_21_; 
v_x_19_ = lean_byte_array_fget(v_b_1_, v_x_4_);
v_y_20_ = lean_byte_array_fget(v_c_2_, v_x_6_);
v___x_21_ = lean_uint8_dec_lt(v_x_19_, v_y_20_);
if (v___x_21_ == 0)
{
uint8_t v___x_22_; 
v___x_22_ = lean_uint8_dec_lt(v_y_20_, v_x_19_);
if (v___x_22_ == 0)
{
lean_object* v_one_23_; lean_object* v_n_24_; lean_object* v___x_25_; lean_object* v___x_26_; 
v_one_23_ = lean_unsigned_to_nat(1u);
v_n_24_ = lean_nat_sub(v_x_3_, v_one_23_);
lean_dec(v_x_3_);
v___x_25_ = lean_nat_add(v_x_4_, v_one_23_);
lean_dec(v_x_4_);
v___x_26_ = lean_nat_add(v_x_6_, v_one_23_);
lean_dec(v_x_6_);
v_x_3_ = v_n_24_;
v_x_4_ = v___x_25_;
v_x_6_ = v___x_26_;
goto _start;
}
else
{
lean_dec(v_x_6_);
lean_dec(v_x_4_);
lean_dec(v_x_3_);
return v_isZero_9_;
}
}
else
{
uint8_t v___x_28_; 
lean_dec(v_x_6_);
lean_dec(v_x_4_);
lean_dec(v_x_3_);
v___x_28_ = 1;
return v___x_28_;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ltRange___boxed(lean_object* v_b_29_, lean_object* v_c_30_, lean_object* v_x_31_, lean_object* v_x_32_, lean_object* v_x_33_, lean_object* v_x_34_, lean_object* v_x_35_){
_start:
{
uint8_t v_res_36_; lean_object* v_r_37_; 
v_res_36_ = l_Continuity_ltRange(v_b_29_, v_c_30_, v_x_31_, v_x_32_, v_x_33_, v_x_34_, v_x_35_);
lean_dec(v_x_35_);
lean_dec(v_x_33_);
lean_dec_ref(v_c_30_);
lean_dec_ref(v_b_29_);
v_r_37_ = lean_box(v_res_36_);
return v_r_37_;
}
}
LEAN_EXPORT uint8_t l_Continuity_eqRange(lean_object* v_b_38_, lean_object* v_c_39_, lean_object* v_x_40_, lean_object* v_x_41_, lean_object* v_x_42_){
_start:
{
lean_object* v_zero_43_; uint8_t v_isZero_44_; 
v_zero_43_ = lean_unsigned_to_nat(0u);
v_isZero_44_ = lean_nat_dec_eq(v_x_40_, v_zero_43_);
if (v_isZero_44_ == 1)
{
lean_dec(v_x_42_);
lean_dec(v_x_41_);
lean_dec(v_x_40_);
return v_isZero_44_;
}
else
{
lean_object* v___x_45_; uint8_t v___x_46_; 
v___x_45_ = lean_byte_array_size(v_b_38_);
v___x_46_ = lean_nat_dec_lt(v_x_41_, v___x_45_);
if (v___x_46_ == 0)
{
lean_dec(v_x_42_);
lean_dec(v_x_41_);
lean_dec(v_x_40_);
return v_isZero_44_;
}
else
{
lean_object* v___x_47_; uint8_t v___x_48_; 
v___x_47_ = lean_byte_array_size(v_c_39_);
v___x_48_ = lean_nat_dec_lt(v_x_42_, v___x_47_);
if (v___x_48_ == 0)
{
lean_dec(v_x_42_);
lean_dec(v_x_41_);
lean_dec(v_x_40_);
return v_isZero_44_;
}
else
{
uint8_t v___x_49_; uint8_t v___x_50_; uint8_t v___x_51_; 
v___x_49_ = lean_byte_array_fget(v_b_38_, v_x_41_);
v___x_50_ = lean_byte_array_fget(v_c_39_, v_x_42_);
v___x_51_ = lean_uint8_dec_eq(v___x_49_, v___x_50_);
if (v___x_51_ == 0)
{
lean_dec(v_x_42_);
lean_dec(v_x_41_);
lean_dec(v_x_40_);
return v_isZero_44_;
}
else
{
lean_object* v_one_52_; lean_object* v_n_53_; lean_object* v___x_54_; lean_object* v___x_55_; 
v_one_52_ = lean_unsigned_to_nat(1u);
v_n_53_ = lean_nat_sub(v_x_40_, v_one_52_);
lean_dec(v_x_40_);
v___x_54_ = lean_nat_add(v_x_41_, v_one_52_);
lean_dec(v_x_41_);
v___x_55_ = lean_nat_add(v_x_42_, v_one_52_);
lean_dec(v_x_42_);
v_x_40_ = v_n_53_;
v_x_41_ = v___x_54_;
v_x_42_ = v___x_55_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_eqRange___boxed(lean_object* v_b_57_, lean_object* v_c_58_, lean_object* v_x_59_, lean_object* v_x_60_, lean_object* v_x_61_){
_start:
{
uint8_t v_res_62_; lean_object* v_r_63_; 
v_res_62_ = l_Continuity_eqRange(v_b_57_, v_c_58_, v_x_59_, v_x_60_, v_x_61_);
lean_dec_ref(v_c_58_);
lean_dec_ref(v_b_57_);
v_r_63_ = lean_box(v_res_62_);
return v_r_63_;
}
}
LEAN_EXPORT uint8_t l_Continuity_eqBytes(lean_object* v_b_64_, lean_object* v_c_65_){
_start:
{
lean_object* v___x_66_; lean_object* v___x_67_; uint8_t v___x_68_; 
v___x_66_ = lean_byte_array_size(v_b_64_);
v___x_67_ = lean_byte_array_size(v_c_65_);
v___x_68_ = lean_nat_dec_eq(v___x_66_, v___x_67_);
if (v___x_68_ == 0)
{
uint8_t v___x_69_; 
v___x_69_ = 0;
return v___x_69_;
}
else
{
lean_object* v___x_70_; uint8_t v___x_71_; 
v___x_70_ = lean_unsigned_to_nat(0u);
v___x_71_ = l_Continuity_eqRange(v_b_64_, v_c_65_, v___x_66_, v___x_70_, v___x_70_);
return v___x_71_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_eqBytes___boxed(lean_object* v_b_72_, lean_object* v_c_73_){
_start:
{
uint8_t v_res_74_; lean_object* v_r_75_; 
v_res_74_ = l_Continuity_eqBytes(v_b_72_, v_c_73_);
lean_dec_ref(v_c_73_);
lean_dec_ref(v_b_72_);
v_r_75_ = lean_box(v_res_74_);
return v_r_75_;
}
}
LEAN_EXPORT uint8_t l_Continuity_ltBytes(lean_object* v_b_76_, lean_object* v_c_77_){
_start:
{
lean_object* v___x_78_; lean_object* v___x_79_; lean_object* v___x_80_; lean_object* v___x_81_; lean_object* v___x_82_; uint8_t v___x_83_; 
v___x_78_ = lean_byte_array_size(v_b_76_);
v___x_79_ = lean_unsigned_to_nat(1u);
v___x_80_ = lean_nat_add(v___x_78_, v___x_79_);
v___x_81_ = lean_unsigned_to_nat(0u);
v___x_82_ = lean_byte_array_size(v_c_77_);
v___x_83_ = l_Continuity_ltRange(v_b_76_, v_c_77_, v___x_80_, v___x_81_, v___x_78_, v___x_81_, v___x_82_);
return v___x_83_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ltBytes___boxed(lean_object* v_b_84_, lean_object* v_c_85_){
_start:
{
uint8_t v_res_86_; lean_object* v_r_87_; 
v_res_86_ = l_Continuity_ltBytes(v_b_84_, v_c_85_);
lean_dec_ref(v_c_85_);
lean_dec_ref(v_b_84_);
v_r_87_ = lean_box(v_res_86_);
return v_r_87_;
}
}
LEAN_EXPORT lean_object* l_Continuity_slice(lean_object* v_b_88_, lean_object* v_off_89_, lean_object* v_len_90_){
_start:
{
lean_object* v___x_91_; lean_object* v___x_92_; uint8_t v___x_93_; lean_object* v___x_94_; 
v___x_91_ = lean_mk_empty_byte_array(v_len_90_);
v___x_92_ = lean_unsigned_to_nat(0u);
v___x_93_ = 1;
v___x_94_ = lean_byte_array_copy_slice(v_b_88_, v_off_89_, v___x_91_, v___x_92_, v_len_90_, v___x_93_);
return v___x_94_;
}
}
LEAN_EXPORT lean_object* l_Continuity_slice___boxed(lean_object* v_b_95_, lean_object* v_off_96_, lean_object* v_len_97_){
_start:
{
lean_object* v_res_98_; 
v_res_98_ = l_Continuity_slice(v_b_95_, v_off_96_, v_len_97_);
lean_dec_ref(v_b_95_);
return v_res_98_;
}
}
LEAN_EXPORT lean_object* l_Continuity_append(lean_object* v_a_99_, lean_object* v_b_100_){
_start:
{
lean_object* v___x_101_; lean_object* v___x_102_; lean_object* v___x_103_; uint8_t v___x_104_; lean_object* v___x_105_; 
v___x_101_ = lean_unsigned_to_nat(0u);
v___x_102_ = lean_byte_array_size(v_a_99_);
v___x_103_ = lean_byte_array_size(v_b_100_);
v___x_104_ = 0;
v___x_105_ = lean_byte_array_copy_slice(v_b_100_, v___x_101_, v_a_99_, v___x_102_, v___x_103_, v___x_104_);
return v___x_105_;
}
}
LEAN_EXPORT lean_object* l_Continuity_append___boxed(lean_object* v_a_106_, lean_object* v_b_107_){
_start:
{
lean_object* v_res_108_; 
v_res_108_ = l_Continuity_append(v_a_106_, v_b_107_);
lean_dec_ref(v_b_107_);
return v_res_108_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter___redArg(lean_object* v_x_109_, lean_object* v_x_110_, lean_object* v_x_111_, lean_object* v_x_112_, lean_object* v_x_113_, lean_object* v_h__1_114_, lean_object* v_h__2_115_){
_start:
{
lean_object* v_zero_116_; uint8_t v_isZero_117_; 
v_zero_116_ = lean_unsigned_to_nat(0u);
v_isZero_117_ = lean_nat_dec_eq(v_x_109_, v_zero_116_);
if (v_isZero_117_ == 1)
{
lean_object* v___x_118_; 
lean_dec(v_h__2_115_);
v___x_118_ = lean_apply_4(v_h__1_114_, v_x_110_, v_x_111_, v_x_112_, v_x_113_);
return v___x_118_;
}
else
{
lean_object* v_one_119_; lean_object* v_n_120_; lean_object* v___x_121_; 
lean_dec(v_h__1_114_);
v_one_119_ = lean_unsigned_to_nat(1u);
v_n_120_ = lean_nat_sub(v_x_109_, v_one_119_);
v___x_121_ = lean_apply_5(v_h__2_115_, v_n_120_, v_x_110_, v_x_111_, v_x_112_, v_x_113_);
return v___x_121_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter___redArg___boxed(lean_object* v_x_122_, lean_object* v_x_123_, lean_object* v_x_124_, lean_object* v_x_125_, lean_object* v_x_126_, lean_object* v_h__1_127_, lean_object* v_h__2_128_){
_start:
{
lean_object* v_res_129_; 
v_res_129_ = l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter___redArg(v_x_122_, v_x_123_, v_x_124_, v_x_125_, v_x_126_, v_h__1_127_, v_h__2_128_);
lean_dec(v_x_122_);
return v_res_129_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter(lean_object* v_motive_130_, lean_object* v_x_131_, lean_object* v_x_132_, lean_object* v_x_133_, lean_object* v_x_134_, lean_object* v_x_135_, lean_object* v_h__1_136_, lean_object* v_h__2_137_){
_start:
{
lean_object* v_zero_138_; uint8_t v_isZero_139_; 
v_zero_138_ = lean_unsigned_to_nat(0u);
v_isZero_139_ = lean_nat_dec_eq(v_x_131_, v_zero_138_);
if (v_isZero_139_ == 1)
{
lean_object* v___x_140_; 
lean_dec(v_h__2_137_);
v___x_140_ = lean_apply_4(v_h__1_136_, v_x_132_, v_x_133_, v_x_134_, v_x_135_);
return v___x_140_;
}
else
{
lean_object* v_one_141_; lean_object* v_n_142_; lean_object* v___x_143_; 
lean_dec(v_h__1_136_);
v_one_141_ = lean_unsigned_to_nat(1u);
v_n_142_ = lean_nat_sub(v_x_131_, v_one_141_);
v___x_143_ = lean_apply_5(v_h__2_137_, v_n_142_, v_x_132_, v_x_133_, v_x_134_, v_x_135_);
return v___x_143_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter___boxed(lean_object* v_motive_144_, lean_object* v_x_145_, lean_object* v_x_146_, lean_object* v_x_147_, lean_object* v_x_148_, lean_object* v_x_149_, lean_object* v_h__1_150_, lean_object* v_h__2_151_){
_start:
{
lean_object* v_res_152_; 
v_res_152_ = l___private_Continuity_Codec_Bytes_0__Continuity_ltRange_match__1_splitter(v_motive_144_, v_x_145_, v_x_146_, v_x_147_, v_x_148_, v_x_149_, v_h__1_150_, v_h__2_151_);
lean_dec(v_x_145_);
return v_res_152_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltList_match__1_splitter___redArg(lean_object* v_x_153_, lean_object* v_x_154_, lean_object* v_h__1_155_, lean_object* v_h__2_156_, lean_object* v_h__3_157_, lean_object* v_h__4_158_){
_start:
{
if (lean_obj_tag(v_x_153_) == 0)
{
lean_dec(v_h__4_158_);
lean_dec(v_h__3_157_);
if (lean_obj_tag(v_x_154_) == 0)
{
lean_object* v___x_159_; lean_object* v___x_160_; 
lean_dec(v_h__2_156_);
v___x_159_ = lean_box(0);
v___x_160_ = lean_apply_1(v_h__1_155_, v___x_159_);
return v___x_160_;
}
else
{
lean_object* v_head_161_; lean_object* v_tail_162_; lean_object* v___x_163_; 
lean_dec(v_h__1_155_);
v_head_161_ = lean_ctor_get(v_x_154_, 0);
lean_inc(v_head_161_);
v_tail_162_ = lean_ctor_get(v_x_154_, 1);
lean_inc(v_tail_162_);
lean_dec_ref_known(v_x_154_, 2);
v___x_163_ = lean_apply_2(v_h__2_156_, v_head_161_, v_tail_162_);
return v___x_163_;
}
}
else
{
lean_dec(v_h__2_156_);
lean_dec(v_h__1_155_);
if (lean_obj_tag(v_x_154_) == 0)
{
lean_object* v_head_164_; lean_object* v_tail_165_; lean_object* v___x_166_; 
lean_dec(v_h__4_158_);
v_head_164_ = lean_ctor_get(v_x_153_, 0);
lean_inc(v_head_164_);
v_tail_165_ = lean_ctor_get(v_x_153_, 1);
lean_inc(v_tail_165_);
lean_dec_ref_known(v_x_153_, 2);
v___x_166_ = lean_apply_2(v_h__3_157_, v_head_164_, v_tail_165_);
return v___x_166_;
}
else
{
lean_object* v_head_167_; lean_object* v_tail_168_; lean_object* v_head_169_; lean_object* v_tail_170_; lean_object* v___x_171_; 
lean_dec(v_h__3_157_);
v_head_167_ = lean_ctor_get(v_x_153_, 0);
lean_inc(v_head_167_);
v_tail_168_ = lean_ctor_get(v_x_153_, 1);
lean_inc(v_tail_168_);
lean_dec_ref_known(v_x_153_, 2);
v_head_169_ = lean_ctor_get(v_x_154_, 0);
lean_inc(v_head_169_);
v_tail_170_ = lean_ctor_get(v_x_154_, 1);
lean_inc(v_tail_170_);
lean_dec_ref_known(v_x_154_, 2);
v___x_171_ = lean_apply_4(v_h__4_158_, v_head_167_, v_tail_168_, v_head_169_, v_tail_170_);
return v___x_171_;
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_ltList_match__1_splitter(lean_object* v_motive_172_, lean_object* v_x_173_, lean_object* v_x_174_, lean_object* v_h__1_175_, lean_object* v_h__2_176_, lean_object* v_h__3_177_, lean_object* v_h__4_178_){
_start:
{
if (lean_obj_tag(v_x_173_) == 0)
{
lean_dec(v_h__4_178_);
lean_dec(v_h__3_177_);
if (lean_obj_tag(v_x_174_) == 0)
{
lean_object* v___x_179_; lean_object* v___x_180_; 
lean_dec(v_h__2_176_);
v___x_179_ = lean_box(0);
v___x_180_ = lean_apply_1(v_h__1_175_, v___x_179_);
return v___x_180_;
}
else
{
lean_object* v_head_181_; lean_object* v_tail_182_; lean_object* v___x_183_; 
lean_dec(v_h__1_175_);
v_head_181_ = lean_ctor_get(v_x_174_, 0);
lean_inc(v_head_181_);
v_tail_182_ = lean_ctor_get(v_x_174_, 1);
lean_inc(v_tail_182_);
lean_dec_ref_known(v_x_174_, 2);
v___x_183_ = lean_apply_2(v_h__2_176_, v_head_181_, v_tail_182_);
return v___x_183_;
}
}
else
{
lean_dec(v_h__2_176_);
lean_dec(v_h__1_175_);
if (lean_obj_tag(v_x_174_) == 0)
{
lean_object* v_head_184_; lean_object* v_tail_185_; lean_object* v___x_186_; 
lean_dec(v_h__4_178_);
v_head_184_ = lean_ctor_get(v_x_173_, 0);
lean_inc(v_head_184_);
v_tail_185_ = lean_ctor_get(v_x_173_, 1);
lean_inc(v_tail_185_);
lean_dec_ref_known(v_x_173_, 2);
v___x_186_ = lean_apply_2(v_h__3_177_, v_head_184_, v_tail_185_);
return v___x_186_;
}
else
{
lean_object* v_head_187_; lean_object* v_tail_188_; lean_object* v_head_189_; lean_object* v_tail_190_; lean_object* v___x_191_; 
lean_dec(v_h__3_177_);
v_head_187_ = lean_ctor_get(v_x_173_, 0);
lean_inc(v_head_187_);
v_tail_188_ = lean_ctor_get(v_x_173_, 1);
lean_inc(v_tail_188_);
lean_dec_ref_known(v_x_173_, 2);
v_head_189_ = lean_ctor_get(v_x_174_, 0);
lean_inc(v_head_189_);
v_tail_190_ = lean_ctor_get(v_x_174_, 1);
lean_inc(v_tail_190_);
lean_dec_ref_known(v_x_174_, 2);
v___x_191_ = lean_apply_4(v_h__4_178_, v_head_187_, v_tail_188_, v_head_189_, v_tail_190_);
return v___x_191_;
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter___redArg(lean_object* v_x_192_, lean_object* v_x_193_, lean_object* v_x_194_, lean_object* v_h__1_195_, lean_object* v_h__2_196_){
_start:
{
lean_object* v_zero_197_; uint8_t v_isZero_198_; 
v_zero_197_ = lean_unsigned_to_nat(0u);
v_isZero_198_ = lean_nat_dec_eq(v_x_192_, v_zero_197_);
if (v_isZero_198_ == 1)
{
lean_object* v___x_199_; 
lean_dec(v_h__2_196_);
v___x_199_ = lean_apply_2(v_h__1_195_, v_x_193_, v_x_194_);
return v___x_199_;
}
else
{
lean_object* v_one_200_; lean_object* v_n_201_; lean_object* v___x_202_; 
lean_dec(v_h__1_195_);
v_one_200_ = lean_unsigned_to_nat(1u);
v_n_201_ = lean_nat_sub(v_x_192_, v_one_200_);
v___x_202_ = lean_apply_3(v_h__2_196_, v_n_201_, v_x_193_, v_x_194_);
return v___x_202_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter___redArg___boxed(lean_object* v_x_203_, lean_object* v_x_204_, lean_object* v_x_205_, lean_object* v_h__1_206_, lean_object* v_h__2_207_){
_start:
{
lean_object* v_res_208_; 
v_res_208_ = l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter___redArg(v_x_203_, v_x_204_, v_x_205_, v_h__1_206_, v_h__2_207_);
lean_dec(v_x_203_);
return v_res_208_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter(lean_object* v_motive_209_, lean_object* v_x_210_, lean_object* v_x_211_, lean_object* v_x_212_, lean_object* v_h__1_213_, lean_object* v_h__2_214_){
_start:
{
lean_object* v_zero_215_; uint8_t v_isZero_216_; 
v_zero_215_ = lean_unsigned_to_nat(0u);
v_isZero_216_ = lean_nat_dec_eq(v_x_210_, v_zero_215_);
if (v_isZero_216_ == 1)
{
lean_object* v___x_217_; 
lean_dec(v_h__2_214_);
v___x_217_ = lean_apply_2(v_h__1_213_, v_x_211_, v_x_212_);
return v___x_217_;
}
else
{
lean_object* v_one_218_; lean_object* v_n_219_; lean_object* v___x_220_; 
lean_dec(v_h__1_213_);
v_one_218_ = lean_unsigned_to_nat(1u);
v_n_219_ = lean_nat_sub(v_x_210_, v_one_218_);
v___x_220_ = lean_apply_3(v_h__2_214_, v_n_219_, v_x_211_, v_x_212_);
return v___x_220_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter___boxed(lean_object* v_motive_221_, lean_object* v_x_222_, lean_object* v_x_223_, lean_object* v_x_224_, lean_object* v_h__1_225_, lean_object* v_h__2_226_){
_start:
{
lean_object* v_res_227_; 
v_res_227_ = l___private_Continuity_Codec_Bytes_0__Continuity_eqRange_match__1_splitter(v_motive_221_, v_x_222_, v_x_223_, v_x_224_, v_h__1_225_, v_h__2_226_);
lean_dec(v_x_222_);
return v_res_227_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Notation(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Bytes(uint8_t builtin) {
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
res = initialize_Continuity_Notation(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
