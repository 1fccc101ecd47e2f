// Lean compiler output
// Module: Continuity.Kernel.Sort
// Imports: public import Init public meta import Init public import Continuity.Codec.Record public import Continuity.Kernel.Sha256
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
lean_object* lean_nat_sub(lean_object*, lean_object*);
uint8_t l_Continuity_at8(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
uint8_t lean_uint8_dec_lt(uint8_t, uint8_t);
uint8_t lean_uint8_add(uint8_t, uint8_t);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
uint8_t l_Continuity_eqRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_get_size(lean_object*);
lean_object* lean_nat_shiftr(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
uint8_t l_Continuity_ltRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
uint8_t lean_uint8_shift_right(uint8_t, uint8_t);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
uint8_t lean_uint8_land(uint8_t, uint8_t);
lean_object* lean_array_push(lean_object*, lean_object*);
uint8_t l_Continuity_ltBytes(lean_object*, lean_object*);
lean_object* lean_string_to_utf8(lean_object*);
lean_object* lean_array_fget(lean_object*, lean_object*);
extern lean_object* l_Continuity_noBytes;
LEAN_EXPORT lean_object* l_Continuity_Table_runEnd(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_runEnd___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_merge(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_merge___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_pass(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_pass___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Table_sortPasses___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Table_sortPasses___closed__0 = (const lean_object*)&l_Continuity_Table_sortPasses___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Table_sortPasses(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_sort(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_lowerBound(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_lowerBound___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_place(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_place___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_find(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_find___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Table_startsWith(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_startsWith___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_firstBelow(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_firstBelow___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_lastByte(lean_object*, uint8_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_lastByte___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_lastComponent(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_lastComponent___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_parent(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_parent___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_outer(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_outer___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_parting(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_parting___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_nested(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_nested___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_txt(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_txt___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_hexDigit(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_hexDigit___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_hexFrom(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_hexFrom___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putHex(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putHex___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Table_runEnd(lean_object* v_a_1_, lean_object* v_x_2_, lean_object* v_x_3_){
_start:
{
lean_object* v_zero_4_; uint8_t v_isZero_5_; 
v_zero_4_ = lean_unsigned_to_nat(0u);
v_isZero_5_ = lean_nat_dec_eq(v_x_2_, v_zero_4_);
if (v_isZero_5_ == 1)
{
lean_dec(v_x_2_);
return v_x_3_;
}
else
{
lean_object* v___x_6_; lean_object* v___x_7_; lean_object* v___x_8_; uint8_t v___x_9_; 
v___x_6_ = lean_unsigned_to_nat(1u);
v___x_7_ = lean_nat_add(v_x_3_, v___x_6_);
v___x_8_ = lean_array_get_size(v_a_1_);
v___x_9_ = lean_nat_dec_lt(v___x_7_, v___x_8_);
if (v___x_9_ == 0)
{
lean_dec(v___x_7_);
lean_dec(v_x_3_);
lean_dec(v_x_2_);
return v___x_8_;
}
else
{
lean_object* v___x_10_; lean_object* v_path_11_; lean_object* v___x_12_; lean_object* v_path_13_; uint8_t v___x_14_; 
v___x_10_ = lean_array_fget_borrowed(v_a_1_, v___x_7_);
v_path_11_ = lean_ctor_get(v___x_10_, 0);
v___x_12_ = lean_array_fget_borrowed(v_a_1_, v_x_3_);
lean_dec(v_x_3_);
v_path_13_ = lean_ctor_get(v___x_12_, 0);
v___x_14_ = l_Continuity_ltBytes(v_path_11_, v_path_13_);
if (v___x_14_ == 0)
{
lean_object* v_n_15_; 
v_n_15_ = lean_nat_sub(v_x_2_, v___x_6_);
lean_dec(v_x_2_);
v_x_2_ = v_n_15_;
v_x_3_ = v___x_7_;
goto _start;
}
else
{
lean_dec(v_x_2_);
return v___x_7_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_runEnd___boxed(lean_object* v_a_17_, lean_object* v_x_18_, lean_object* v_x_19_){
_start:
{
lean_object* v_res_20_; 
v_res_20_ = l_Continuity_Table_runEnd(v_a_17_, v_x_18_, v_x_19_);
lean_dec_ref(v_a_17_);
return v_res_20_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_merge(lean_object* v_a_21_, lean_object* v_x_22_, lean_object* v_x_23_, lean_object* v_x_24_, lean_object* v_x_25_, lean_object* v_x_26_, lean_object* v_x_27_){
_start:
{
lean_object* v_zero_28_; uint8_t v_isZero_29_; 
v_zero_28_ = lean_unsigned_to_nat(0u);
v_isZero_29_ = lean_nat_dec_eq(v_x_22_, v_zero_28_);
if (v_isZero_29_ == 1)
{
lean_dec(v_x_25_);
lean_dec(v_x_23_);
lean_dec(v_x_22_);
return v_x_27_;
}
else
{
lean_object* v_one_30_; lean_object* v_n_31_; uint8_t v___x_40_; 
v_one_30_ = lean_unsigned_to_nat(1u);
v_n_31_ = lean_nat_sub(v_x_22_, v_one_30_);
lean_dec(v_x_22_);
v___x_40_ = lean_nat_dec_lt(v_x_23_, v_x_24_);
if (v___x_40_ == 0)
{
goto v___jp_32_;
}
else
{
lean_object* v___x_41_; uint8_t v___x_42_; 
v___x_41_ = lean_array_get_size(v_a_21_);
v___x_42_ = lean_nat_dec_le(v_x_24_, v___x_41_);
if (v___x_42_ == 0)
{
goto v___jp_32_;
}
else
{
lean_object* v_x_43_; uint8_t v___x_48_; 
v_x_43_ = lean_array_fget_borrowed(v_a_21_, v_x_23_);
v___x_48_ = lean_nat_dec_lt(v_x_25_, v_x_26_);
if (v___x_48_ == 0)
{
goto v___jp_44_;
}
else
{
uint8_t v___x_49_; 
v___x_49_ = lean_nat_dec_le(v_x_26_, v___x_41_);
if (v___x_49_ == 0)
{
goto v___jp_44_;
}
else
{
lean_object* v_y_50_; lean_object* v_path_51_; lean_object* v_path_52_; uint8_t v___x_53_; 
v_y_50_ = lean_array_fget_borrowed(v_a_21_, v_x_25_);
v_path_51_ = lean_ctor_get(v_y_50_, 0);
v_path_52_ = lean_ctor_get(v_x_43_, 0);
v___x_53_ = l_Continuity_ltBytes(v_path_51_, v_path_52_);
if (v___x_53_ == 0)
{
lean_object* v___x_54_; lean_object* v___x_55_; 
v___x_54_ = lean_nat_add(v_x_23_, v_one_30_);
lean_dec(v_x_23_);
lean_inc(v_x_43_);
v___x_55_ = lean_array_push(v_x_27_, v_x_43_);
v_x_22_ = v_n_31_;
v_x_23_ = v___x_54_;
v_x_27_ = v___x_55_;
goto _start;
}
else
{
lean_object* v___x_57_; lean_object* v___x_58_; 
v___x_57_ = lean_nat_add(v_x_25_, v_one_30_);
lean_dec(v_x_25_);
lean_inc(v_y_50_);
v___x_58_ = lean_array_push(v_x_27_, v_y_50_);
v_x_22_ = v_n_31_;
v_x_25_ = v___x_57_;
v_x_27_ = v___x_58_;
goto _start;
}
}
}
v___jp_44_:
{
lean_object* v___x_45_; lean_object* v___x_46_; 
v___x_45_ = lean_nat_add(v_x_23_, v_one_30_);
lean_dec(v_x_23_);
lean_inc(v_x_43_);
v___x_46_ = lean_array_push(v_x_27_, v_x_43_);
v_x_22_ = v_n_31_;
v_x_23_ = v___x_45_;
v_x_27_ = v___x_46_;
goto _start;
}
}
}
v___jp_32_:
{
uint8_t v___x_33_; 
v___x_33_ = lean_nat_dec_lt(v_x_25_, v_x_26_);
if (v___x_33_ == 0)
{
lean_dec(v_n_31_);
lean_dec(v_x_25_);
lean_dec(v_x_23_);
return v_x_27_;
}
else
{
lean_object* v___x_34_; uint8_t v___x_35_; 
v___x_34_ = lean_array_get_size(v_a_21_);
v___x_35_ = lean_nat_dec_le(v_x_26_, v___x_34_);
if (v___x_35_ == 0)
{
lean_dec(v_n_31_);
lean_dec(v_x_25_);
lean_dec(v_x_23_);
return v_x_27_;
}
else
{
lean_object* v___x_36_; lean_object* v___x_37_; lean_object* v___x_38_; 
v___x_36_ = lean_nat_add(v_x_25_, v_one_30_);
v___x_37_ = lean_array_fget_borrowed(v_a_21_, v_x_25_);
lean_dec(v_x_25_);
lean_inc(v___x_37_);
v___x_38_ = lean_array_push(v_x_27_, v___x_37_);
v_x_22_ = v_n_31_;
v_x_25_ = v___x_36_;
v_x_27_ = v___x_38_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_merge___boxed(lean_object* v_a_60_, lean_object* v_x_61_, lean_object* v_x_62_, lean_object* v_x_63_, lean_object* v_x_64_, lean_object* v_x_65_, lean_object* v_x_66_){
_start:
{
lean_object* v_res_67_; 
v_res_67_ = l_Continuity_Table_merge(v_a_60_, v_x_61_, v_x_62_, v_x_63_, v_x_64_, v_x_65_, v_x_66_);
lean_dec(v_x_65_);
lean_dec(v_x_63_);
lean_dec_ref(v_a_60_);
return v_res_67_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_pass(lean_object* v_a_68_, lean_object* v_x_69_, lean_object* v_x_70_, lean_object* v_x_71_){
_start:
{
lean_object* v_zero_72_; uint8_t v_isZero_73_; 
v_zero_72_ = lean_unsigned_to_nat(0u);
v_isZero_73_ = lean_nat_dec_eq(v_x_69_, v_zero_72_);
if (v_isZero_73_ == 1)
{
lean_dec(v_x_70_);
lean_dec(v_x_69_);
return v_x_71_;
}
else
{
lean_object* v___x_74_; uint8_t v___x_75_; 
v___x_74_ = lean_array_get_size(v_a_68_);
v___x_75_ = lean_nat_dec_lt(v_x_70_, v___x_74_);
if (v___x_75_ == 0)
{
lean_dec(v_x_70_);
lean_dec(v_x_69_);
return v_x_71_;
}
else
{
lean_object* v_one_76_; lean_object* v_n_77_; lean_object* v_m_78_; lean_object* v___y_80_; uint8_t v___x_84_; 
v_one_76_ = lean_unsigned_to_nat(1u);
v_n_77_ = lean_nat_sub(v_x_69_, v_one_76_);
lean_dec(v_x_69_);
lean_inc(v_x_70_);
v_m_78_ = l_Continuity_Table_runEnd(v_a_68_, v___x_74_, v_x_70_);
v___x_84_ = lean_nat_dec_lt(v_m_78_, v___x_74_);
if (v___x_84_ == 0)
{
lean_inc(v_m_78_);
v___y_80_ = v_m_78_;
goto v___jp_79_;
}
else
{
lean_object* v___x_85_; 
lean_inc(v_m_78_);
v___x_85_ = l_Continuity_Table_runEnd(v_a_68_, v___x_74_, v_m_78_);
v___y_80_ = v___x_85_;
goto v___jp_79_;
}
v___jp_79_:
{
lean_object* v___x_81_; lean_object* v___x_82_; 
v___x_81_ = lean_nat_sub(v___y_80_, v_x_70_);
lean_inc(v_m_78_);
v___x_82_ = l_Continuity_Table_merge(v_a_68_, v___x_81_, v_x_70_, v_m_78_, v_m_78_, v___y_80_, v_x_71_);
lean_dec(v_m_78_);
v_x_69_ = v_n_77_;
v_x_70_ = v___y_80_;
v_x_71_ = v___x_82_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_pass___boxed(lean_object* v_a_86_, lean_object* v_x_87_, lean_object* v_x_88_, lean_object* v_x_89_){
_start:
{
lean_object* v_res_90_; 
v_res_90_ = l_Continuity_Table_pass(v_a_86_, v_x_87_, v_x_88_, v_x_89_);
lean_dec_ref(v_a_86_);
return v_res_90_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_sortPasses(lean_object* v_x_93_, lean_object* v_x_94_){
_start:
{
lean_object* v_zero_95_; uint8_t v_isZero_96_; 
v_zero_95_ = lean_unsigned_to_nat(0u);
v_isZero_96_ = lean_nat_dec_eq(v_x_93_, v_zero_95_);
if (v_isZero_96_ == 1)
{
lean_dec(v_x_93_);
return v_x_94_;
}
else
{
lean_object* v___x_97_; lean_object* v___x_98_; uint8_t v___x_99_; 
v___x_97_ = lean_array_get_size(v_x_94_);
v___x_98_ = l_Continuity_Table_runEnd(v_x_94_, v___x_97_, v_zero_95_);
v___x_99_ = lean_nat_dec_lt(v___x_98_, v___x_97_);
lean_dec(v___x_98_);
if (v___x_99_ == 0)
{
lean_dec(v_x_93_);
return v_x_94_;
}
else
{
lean_object* v_one_100_; lean_object* v_n_101_; lean_object* v___x_102_; lean_object* v___x_103_; 
v_one_100_ = lean_unsigned_to_nat(1u);
v_n_101_ = lean_nat_sub(v_x_93_, v_one_100_);
lean_dec(v_x_93_);
v___x_102_ = ((lean_object*)(l_Continuity_Table_sortPasses___closed__0));
v___x_103_ = l_Continuity_Table_pass(v_x_94_, v___x_97_, v_zero_95_, v___x_102_);
lean_dec_ref(v_x_94_);
v_x_93_ = v_n_101_;
v_x_94_ = v___x_103_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_sort(lean_object* v_a_105_){
_start:
{
lean_object* v___x_106_; lean_object* v___x_107_; 
v___x_106_ = lean_unsigned_to_nat(64u);
v___x_107_ = l_Continuity_Table_sortPasses(v___x_106_, v_a_105_);
return v___x_107_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_lowerBound(lean_object* v_a_108_, lean_object* v_p_109_, lean_object* v_n_110_, lean_object* v_x_111_, lean_object* v_x_112_, lean_object* v_x_113_){
_start:
{
lean_object* v_zero_114_; uint8_t v_isZero_115_; 
v_zero_114_ = lean_unsigned_to_nat(0u);
v_isZero_115_ = lean_nat_dec_eq(v_x_111_, v_zero_114_);
if (v_isZero_115_ == 1)
{
lean_dec(v_x_113_);
lean_dec(v_x_111_);
return v_x_112_;
}
else
{
uint8_t v___x_116_; 
v___x_116_ = lean_nat_dec_lt(v_x_112_, v_x_113_);
if (v___x_116_ == 0)
{
lean_dec(v_x_113_);
lean_dec(v_x_111_);
return v_x_112_;
}
else
{
lean_object* v___x_117_; lean_object* v___x_118_; lean_object* v_mid_119_; lean_object* v___x_120_; uint8_t v___x_121_; 
v___x_117_ = lean_nat_add(v_x_112_, v_x_113_);
v___x_118_ = lean_unsigned_to_nat(1u);
v_mid_119_ = lean_nat_shiftr(v___x_117_, v___x_118_);
lean_dec(v___x_117_);
v___x_120_ = lean_array_get_size(v_a_108_);
v___x_121_ = lean_nat_dec_lt(v_mid_119_, v___x_120_);
if (v___x_121_ == 0)
{
lean_dec(v_mid_119_);
lean_dec(v_x_113_);
lean_dec(v_x_111_);
return v_x_112_;
}
else
{
lean_object* v___x_122_; lean_object* v_path_123_; lean_object* v_n_124_; lean_object* v___x_125_; lean_object* v___x_126_; uint8_t v___x_127_; 
v___x_122_ = lean_array_fget_borrowed(v_a_108_, v_mid_119_);
v_path_123_ = lean_ctor_get(v___x_122_, 0);
v_n_124_ = lean_nat_sub(v_x_111_, v___x_118_);
lean_dec(v_x_111_);
v___x_125_ = lean_byte_array_size(v_path_123_);
v___x_126_ = lean_nat_add(v___x_125_, v___x_118_);
v___x_127_ = l_Continuity_ltRange(v_path_123_, v_p_109_, v___x_126_, v_zero_114_, v___x_125_, v_zero_114_, v_n_110_);
if (v___x_127_ == 0)
{
lean_dec(v_x_113_);
v_x_111_ = v_n_124_;
v_x_113_ = v_mid_119_;
goto _start;
}
else
{
lean_object* v___x_129_; 
lean_dec(v_x_112_);
v___x_129_ = lean_nat_add(v_mid_119_, v___x_118_);
lean_dec(v_mid_119_);
v_x_111_ = v_n_124_;
v_x_112_ = v___x_129_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_lowerBound___boxed(lean_object* v_a_131_, lean_object* v_p_132_, lean_object* v_n_133_, lean_object* v_x_134_, lean_object* v_x_135_, lean_object* v_x_136_){
_start:
{
lean_object* v_res_137_; 
v_res_137_ = l_Continuity_Table_lowerBound(v_a_131_, v_p_132_, v_n_133_, v_x_134_, v_x_135_, v_x_136_);
lean_dec(v_n_133_);
lean_dec_ref(v_p_132_);
lean_dec_ref(v_a_131_);
return v_res_137_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_place(lean_object* v_a_138_, lean_object* v_p_139_, lean_object* v_n_140_){
_start:
{
lean_object* v___x_141_; lean_object* v___x_142_; lean_object* v___x_143_; lean_object* v___x_144_; 
v___x_141_ = lean_unsigned_to_nat(64u);
v___x_142_ = lean_unsigned_to_nat(0u);
v___x_143_ = lean_array_get_size(v_a_138_);
v___x_144_ = l_Continuity_Table_lowerBound(v_a_138_, v_p_139_, v_n_140_, v___x_141_, v___x_142_, v___x_143_);
return v___x_144_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_place___boxed(lean_object* v_a_145_, lean_object* v_p_146_, lean_object* v_n_147_){
_start:
{
lean_object* v_res_148_; 
v_res_148_ = l_Continuity_Table_place(v_a_145_, v_p_146_, v_n_147_);
lean_dec(v_n_147_);
lean_dec_ref(v_p_146_);
lean_dec_ref(v_a_145_);
return v_res_148_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_find(lean_object* v_a_149_, lean_object* v_p_150_, lean_object* v_n_151_){
_start:
{
lean_object* v_i_152_; lean_object* v___x_153_; uint8_t v___x_154_; 
v_i_152_ = l_Continuity_Table_place(v_a_149_, v_p_150_, v_n_151_);
v___x_153_ = lean_array_get_size(v_a_149_);
v___x_154_ = lean_nat_dec_lt(v_i_152_, v___x_153_);
if (v___x_154_ == 0)
{
lean_object* v___x_155_; 
lean_dec(v_i_152_);
lean_dec(v_n_151_);
v___x_155_ = lean_box(0);
return v___x_155_;
}
else
{
lean_object* v___x_156_; lean_object* v_path_157_; lean_object* v_claim_158_; lean_object* v___x_159_; uint8_t v___x_160_; 
v___x_156_ = lean_array_fget_borrowed(v_a_149_, v_i_152_);
lean_dec(v_i_152_);
v_path_157_ = lean_ctor_get(v___x_156_, 0);
v_claim_158_ = lean_ctor_get(v___x_156_, 1);
v___x_159_ = lean_byte_array_size(v_path_157_);
v___x_160_ = lean_nat_dec_eq(v___x_159_, v_n_151_);
if (v___x_160_ == 0)
{
lean_object* v___x_161_; 
lean_dec(v_n_151_);
v___x_161_ = lean_box(0);
return v___x_161_;
}
else
{
lean_object* v___x_162_; uint8_t v___x_163_; 
v___x_162_ = lean_unsigned_to_nat(0u);
v___x_163_ = l_Continuity_eqRange(v_path_157_, v_p_150_, v_n_151_, v___x_162_, v___x_162_);
if (v___x_163_ == 0)
{
lean_object* v___x_164_; 
v___x_164_ = lean_box(0);
return v___x_164_;
}
else
{
lean_object* v___x_165_; 
lean_inc(v_claim_158_);
v___x_165_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_165_, 0, v_claim_158_);
return v___x_165_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_find___boxed(lean_object* v_a_166_, lean_object* v_p_167_, lean_object* v_n_168_){
_start:
{
lean_object* v_res_169_; 
v_res_169_ = l_Continuity_Table_find(v_a_166_, v_p_167_, v_n_168_);
lean_dec_ref(v_p_167_);
lean_dec_ref(v_a_166_);
return v_res_169_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Table_startsWith(lean_object* v_b_170_, lean_object* v_p_171_){
_start:
{
lean_object* v___x_172_; lean_object* v___x_173_; uint8_t v___x_174_; 
v___x_172_ = lean_byte_array_size(v_p_171_);
v___x_173_ = lean_byte_array_size(v_b_170_);
v___x_174_ = lean_nat_dec_le(v___x_172_, v___x_173_);
if (v___x_174_ == 0)
{
uint8_t v___x_175_; 
v___x_175_ = 0;
return v___x_175_;
}
else
{
lean_object* v___x_176_; uint8_t v___x_177_; 
v___x_176_ = lean_unsigned_to_nat(0u);
v___x_177_ = l_Continuity_eqRange(v_b_170_, v_p_171_, v___x_172_, v___x_176_, v___x_176_);
return v___x_177_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_startsWith___boxed(lean_object* v_b_178_, lean_object* v_p_179_){
_start:
{
uint8_t v_res_180_; lean_object* v_r_181_; 
v_res_180_ = l_Continuity_Table_startsWith(v_b_178_, v_p_179_);
lean_dec_ref(v_p_179_);
lean_dec_ref(v_b_178_);
v_r_181_ = lean_box(v_res_180_);
return v_r_181_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_firstBelow(lean_object* v_a_182_, lean_object* v_p_183_){
_start:
{
lean_object* v___x_184_; lean_object* v_i_185_; lean_object* v___x_186_; uint8_t v___x_187_; 
v___x_184_ = lean_byte_array_size(v_p_183_);
v_i_185_ = l_Continuity_Table_place(v_a_182_, v_p_183_, v___x_184_);
v___x_186_ = lean_array_get_size(v_a_182_);
v___x_187_ = lean_nat_dec_lt(v_i_185_, v___x_186_);
if (v___x_187_ == 0)
{
lean_object* v___x_188_; 
lean_dec(v_i_185_);
v___x_188_ = lean_box(0);
return v___x_188_;
}
else
{
lean_object* v___x_189_; lean_object* v_path_190_; uint8_t v___x_191_; 
v___x_189_ = lean_array_fget_borrowed(v_a_182_, v_i_185_);
v_path_190_ = lean_ctor_get(v___x_189_, 0);
v___x_191_ = l_Continuity_Table_startsWith(v_path_190_, v_p_183_);
if (v___x_191_ == 0)
{
lean_object* v___x_192_; 
lean_dec(v_i_185_);
v___x_192_ = lean_box(0);
return v___x_192_;
}
else
{
lean_object* v___x_193_; 
v___x_193_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_193_, 0, v_i_185_);
return v___x_193_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_firstBelow___boxed(lean_object* v_a_194_, lean_object* v_p_195_){
_start:
{
lean_object* v_res_196_; 
v_res_196_ = l_Continuity_Table_firstBelow(v_a_194_, v_p_195_);
lean_dec_ref(v_p_195_);
lean_dec_ref(v_a_194_);
return v_res_196_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_lastByte(lean_object* v_b_197_, uint8_t v_x_198_, lean_object* v_x_199_){
_start:
{
lean_object* v_zero_200_; uint8_t v_isZero_201_; 
v_zero_200_ = lean_unsigned_to_nat(0u);
v_isZero_201_ = lean_nat_dec_eq(v_x_199_, v_zero_200_);
if (v_isZero_201_ == 1)
{
lean_dec(v_x_199_);
return v_zero_200_;
}
else
{
lean_object* v_one_202_; lean_object* v_n_203_; uint8_t v___x_204_; uint8_t v___x_205_; 
v_one_202_ = lean_unsigned_to_nat(1u);
v_n_203_ = lean_nat_sub(v_x_199_, v_one_202_);
lean_dec(v_x_199_);
v___x_204_ = l_Continuity_at8(v_b_197_, v_n_203_);
v___x_205_ = lean_uint8_dec_eq(v___x_204_, v_x_198_);
if (v___x_205_ == 0)
{
v_x_199_ = v_n_203_;
goto _start;
}
else
{
lean_object* v___x_207_; 
v___x_207_ = lean_nat_add(v_n_203_, v_one_202_);
lean_dec(v_n_203_);
return v___x_207_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_lastByte___boxed(lean_object* v_b_208_, lean_object* v_x_209_, lean_object* v_x_210_){
_start:
{
uint8_t v_x_boxed_211_; lean_object* v_res_212_; 
v_x_boxed_211_ = lean_unbox(v_x_209_);
v_res_212_ = l_Continuity_Table_lastByte(v_b_208_, v_x_boxed_211_, v_x_210_);
lean_dec_ref(v_b_208_);
return v_res_212_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_lastComponent(lean_object* v_b_213_){
_start:
{
uint8_t v___x_214_; lean_object* v___x_215_; lean_object* v_k_216_; lean_object* v___x_217_; lean_object* v___x_218_; 
v___x_214_ = 47;
v___x_215_ = lean_byte_array_size(v_b_213_);
v_k_216_ = l_Continuity_Table_lastByte(v_b_213_, v___x_214_, v___x_215_);
v___x_217_ = lean_nat_sub(v___x_215_, v_k_216_);
v___x_218_ = l_Continuity_slice(v_b_213_, v_k_216_, v___x_217_);
return v___x_218_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_lastComponent___boxed(lean_object* v_b_219_){
_start:
{
lean_object* v_res_220_; 
v_res_220_ = l_Continuity_Table_lastComponent(v_b_219_);
lean_dec_ref(v_b_219_);
return v_res_220_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_parent(lean_object* v_b_221_){
_start:
{
lean_object* v___x_222_; uint8_t v___x_223_; lean_object* v___x_224_; lean_object* v___x_225_; lean_object* v___x_226_; lean_object* v___x_227_; lean_object* v___x_228_; 
v___x_222_ = lean_unsigned_to_nat(0u);
v___x_223_ = 47;
v___x_224_ = lean_byte_array_size(v_b_221_);
v___x_225_ = l_Continuity_Table_lastByte(v_b_221_, v___x_223_, v___x_224_);
v___x_226_ = lean_unsigned_to_nat(1u);
v___x_227_ = lean_nat_sub(v___x_225_, v___x_226_);
lean_dec(v___x_225_);
v___x_228_ = l_Continuity_slice(v_b_221_, v___x_222_, v___x_227_);
return v___x_228_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_parent___boxed(lean_object* v_b_229_){
_start:
{
lean_object* v_res_230_; 
v_res_230_ = l_Continuity_Table_parent(v_b_229_);
lean_dec_ref(v_b_229_);
return v_res_230_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_outer(lean_object* v_a_231_, lean_object* v_p_232_, lean_object* v_x_233_, lean_object* v_x_234_){
_start:
{
lean_object* v_zero_235_; uint8_t v_isZero_236_; 
v_zero_235_ = lean_unsigned_to_nat(0u);
v_isZero_236_ = lean_nat_dec_eq(v_x_233_, v_zero_235_);
if (v_isZero_236_ == 1)
{
lean_object* v___x_237_; 
lean_dec(v_x_234_);
lean_dec(v_x_233_);
v___x_237_ = lean_box(0);
return v___x_237_;
}
else
{
lean_object* v___x_238_; uint8_t v___x_239_; 
v___x_238_ = lean_byte_array_size(v_p_232_);
v___x_239_ = lean_nat_dec_lt(v_x_234_, v___x_238_);
if (v___x_239_ == 0)
{
lean_object* v___x_240_; 
lean_dec(v_x_234_);
lean_dec(v_x_233_);
v___x_240_ = lean_box(0);
return v___x_240_;
}
else
{
lean_object* v_one_241_; lean_object* v_n_242_; uint8_t v___x_243_; uint8_t v___x_244_; uint8_t v___x_245_; 
v_one_241_ = lean_unsigned_to_nat(1u);
v_n_242_ = lean_nat_sub(v_x_233_, v_one_241_);
lean_dec(v_x_233_);
v___x_243_ = l_Continuity_at8(v_p_232_, v_x_234_);
v___x_244_ = 47;
v___x_245_ = lean_uint8_dec_eq(v___x_243_, v___x_244_);
if (v___x_245_ == 0)
{
lean_object* v___x_246_; 
v___x_246_ = lean_nat_add(v_x_234_, v_one_241_);
lean_dec(v_x_234_);
v_x_233_ = v_n_242_;
v_x_234_ = v___x_246_;
goto _start;
}
else
{
lean_object* v___x_248_; 
lean_inc(v_x_234_);
v___x_248_ = l_Continuity_Table_find(v_a_231_, v_p_232_, v_x_234_);
if (lean_obj_tag(v___x_248_) == 0)
{
lean_object* v___x_249_; 
v___x_249_ = lean_nat_add(v_x_234_, v_one_241_);
lean_dec(v_x_234_);
v_x_233_ = v_n_242_;
v_x_234_ = v___x_249_;
goto _start;
}
else
{
lean_object* v___x_252_; uint8_t v_isShared_253_; uint8_t v_isSharedCheck_258_; 
lean_dec(v_n_242_);
v_isSharedCheck_258_ = !lean_is_exclusive(v___x_248_);
if (v_isSharedCheck_258_ == 0)
{
lean_object* v_unused_259_; 
v_unused_259_ = lean_ctor_get(v___x_248_, 0);
lean_dec(v_unused_259_);
v___x_252_ = v___x_248_;
v_isShared_253_ = v_isSharedCheck_258_;
goto v_resetjp_251_;
}
else
{
lean_dec(v___x_248_);
v___x_252_ = lean_box(0);
v_isShared_253_ = v_isSharedCheck_258_;
goto v_resetjp_251_;
}
v_resetjp_251_:
{
lean_object* v___x_254_; lean_object* v___x_256_; 
v___x_254_ = l_Continuity_slice(v_p_232_, v_zero_235_, v_x_234_);
if (v_isShared_253_ == 0)
{
lean_ctor_set(v___x_252_, 0, v___x_254_);
v___x_256_ = v___x_252_;
goto v_reusejp_255_;
}
else
{
lean_object* v_reuseFailAlloc_257_; 
v_reuseFailAlloc_257_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_257_, 0, v___x_254_);
v___x_256_ = v_reuseFailAlloc_257_;
goto v_reusejp_255_;
}
v_reusejp_255_:
{
return v___x_256_;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_outer___boxed(lean_object* v_a_260_, lean_object* v_p_261_, lean_object* v_x_262_, lean_object* v_x_263_){
_start:
{
lean_object* v_res_264_; 
v_res_264_ = l_Continuity_Table_outer(v_a_260_, v_p_261_, v_x_262_, v_x_263_);
lean_dec_ref(v_p_261_);
lean_dec_ref(v_a_260_);
return v_res_264_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_parting(lean_object* v_a_265_, lean_object* v_b_266_, lean_object* v_x_267_, lean_object* v_x_268_){
_start:
{
lean_object* v_zero_269_; uint8_t v_isZero_270_; 
v_zero_269_ = lean_unsigned_to_nat(0u);
v_isZero_270_ = lean_nat_dec_eq(v_x_267_, v_zero_269_);
if (v_isZero_270_ == 1)
{
lean_dec(v_x_267_);
return v_x_268_;
}
else
{
lean_object* v___x_271_; uint8_t v___x_272_; 
v___x_271_ = lean_byte_array_size(v_a_265_);
v___x_272_ = lean_nat_dec_lt(v_x_268_, v___x_271_);
if (v___x_272_ == 0)
{
lean_dec(v_x_267_);
return v_x_268_;
}
else
{
lean_object* v___x_273_; uint8_t v___x_274_; 
v___x_273_ = lean_byte_array_size(v_b_266_);
v___x_274_ = lean_nat_dec_lt(v_x_268_, v___x_273_);
if (v___x_274_ == 0)
{
lean_dec(v_x_267_);
return v_x_268_;
}
else
{
uint8_t v___x_275_; uint8_t v___x_276_; uint8_t v___x_277_; 
v___x_275_ = lean_byte_array_fget(v_a_265_, v_x_268_);
v___x_276_ = lean_byte_array_fget(v_b_266_, v_x_268_);
v___x_277_ = lean_uint8_dec_eq(v___x_275_, v___x_276_);
if (v___x_277_ == 0)
{
lean_dec(v_x_267_);
return v_x_268_;
}
else
{
lean_object* v_one_278_; lean_object* v_n_279_; lean_object* v___x_280_; 
v_one_278_ = lean_unsigned_to_nat(1u);
v_n_279_ = lean_nat_sub(v_x_267_, v_one_278_);
lean_dec(v_x_267_);
v___x_280_ = lean_nat_add(v_x_268_, v_one_278_);
lean_dec(v_x_268_);
v_x_267_ = v_n_279_;
v_x_268_ = v___x_280_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_parting___boxed(lean_object* v_a_282_, lean_object* v_b_283_, lean_object* v_x_284_, lean_object* v_x_285_){
_start:
{
lean_object* v_res_286_; 
v_res_286_ = l_Continuity_Table_parting(v_a_282_, v_b_283_, v_x_284_, v_x_285_);
lean_dec_ref(v_b_283_);
lean_dec_ref(v_a_282_);
return v_res_286_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_nested(lean_object* v_a_287_, lean_object* v_x_288_, lean_object* v_x_289_){
_start:
{
lean_object* v_zero_290_; uint8_t v_isZero_291_; 
v_zero_290_ = lean_unsigned_to_nat(0u);
v_isZero_291_ = lean_nat_dec_eq(v_x_288_, v_zero_290_);
if (v_isZero_291_ == 1)
{
lean_object* v___x_292_; 
lean_dec(v_x_289_);
lean_dec(v_x_288_);
v___x_292_ = lean_box(0);
return v___x_292_;
}
else
{
lean_object* v___x_293_; uint8_t v___x_294_; 
v___x_293_ = lean_array_get_size(v_a_287_);
v___x_294_ = lean_nat_dec_lt(v_x_289_, v___x_293_);
if (v___x_294_ == 0)
{
lean_object* v___x_295_; 
lean_dec(v_x_289_);
lean_dec(v_x_288_);
v___x_295_ = lean_box(0);
return v___x_295_;
}
else
{
lean_object* v___x_296_; lean_object* v_path_297_; lean_object* v___x_299_; uint8_t v_isShared_300_; uint8_t v_isSharedCheck_337_; 
v___x_296_ = lean_array_fget(v_a_287_, v_x_289_);
v_path_297_ = lean_ctor_get(v___x_296_, 0);
v_isSharedCheck_337_ = !lean_is_exclusive(v___x_296_);
if (v_isSharedCheck_337_ == 0)
{
lean_object* v_unused_338_; 
v_unused_338_ = lean_ctor_get(v___x_296_, 1);
lean_dec(v_unused_338_);
v___x_299_ = v___x_296_;
v_isShared_300_ = v_isSharedCheck_337_;
goto v_resetjp_298_;
}
else
{
lean_inc(v_path_297_);
lean_dec(v___x_296_);
v___x_299_ = lean_box(0);
v_isShared_300_ = v_isSharedCheck_337_;
goto v_resetjp_298_;
}
v_resetjp_298_:
{
lean_object* v_one_301_; lean_object* v_n_302_; uint8_t v___x_306_; lean_object* v___y_308_; 
v_one_301_ = lean_unsigned_to_nat(1u);
v_n_302_ = lean_nat_sub(v_x_288_, v_one_301_);
lean_dec(v_x_288_);
v___x_306_ = lean_nat_dec_lt(v_zero_290_, v_x_289_);
if (v___x_306_ == 0)
{
goto v___jp_331_;
}
else
{
lean_object* v___x_333_; uint8_t v___x_334_; 
v___x_333_ = lean_nat_sub(v_x_289_, v_one_301_);
v___x_334_ = lean_nat_dec_lt(v___x_333_, v___x_293_);
if (v___x_334_ == 0)
{
lean_dec(v___x_333_);
goto v___jp_331_;
}
else
{
lean_object* v___x_335_; lean_object* v_path_336_; 
v___x_335_ = lean_array_fget_borrowed(v_a_287_, v___x_333_);
lean_dec(v___x_333_);
v_path_336_ = lean_ctor_get(v___x_335_, 0);
v___y_308_ = v_path_336_;
goto v___jp_307_;
}
}
v___jp_303_:
{
lean_object* v___x_304_; 
v___x_304_ = lean_nat_add(v_x_289_, v_one_301_);
lean_dec(v_x_289_);
v_x_288_ = v_n_302_;
v_x_289_ = v___x_304_;
goto _start;
}
v___jp_307_:
{
lean_object* v___x_309_; lean_object* v_k_310_; lean_object* v___x_311_; lean_object* v___x_312_; 
v___x_309_ = lean_byte_array_size(v_path_297_);
v_k_310_ = l_Continuity_Table_parting(v___y_308_, v_path_297_, v___x_309_, v_zero_290_);
v___x_311_ = lean_nat_sub(v___x_309_, v_k_310_);
lean_inc(v_k_310_);
v___x_312_ = l_Continuity_Table_outer(v_a_287_, v_path_297_, v___x_311_, v_k_310_);
if (lean_obj_tag(v___x_312_) == 0)
{
if (v___x_306_ == 0)
{
lean_dec(v_k_310_);
lean_del_object(v___x_299_);
lean_dec_ref(v_path_297_);
goto v___jp_303_;
}
else
{
uint8_t v___x_313_; 
v___x_313_ = lean_nat_dec_eq(v_k_310_, v___x_309_);
lean_dec(v_k_310_);
if (v___x_313_ == 0)
{
lean_del_object(v___x_299_);
lean_dec_ref(v_path_297_);
goto v___jp_303_;
}
else
{
lean_object* v___x_314_; uint8_t v___x_315_; 
v___x_314_ = lean_byte_array_size(v___y_308_);
v___x_315_ = lean_nat_dec_eq(v___x_314_, v___x_309_);
if (v___x_315_ == 0)
{
lean_del_object(v___x_299_);
lean_dec_ref(v_path_297_);
goto v___jp_303_;
}
else
{
lean_object* v___x_317_; 
lean_dec(v_n_302_);
lean_dec(v_x_289_);
lean_inc_ref(v_path_297_);
if (v_isShared_300_ == 0)
{
lean_ctor_set(v___x_299_, 1, v_path_297_);
v___x_317_ = v___x_299_;
goto v_reusejp_316_;
}
else
{
lean_object* v_reuseFailAlloc_319_; 
v_reuseFailAlloc_319_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_319_, 0, v_path_297_);
lean_ctor_set(v_reuseFailAlloc_319_, 1, v_path_297_);
v___x_317_ = v_reuseFailAlloc_319_;
goto v_reusejp_316_;
}
v_reusejp_316_:
{
lean_object* v___x_318_; 
v___x_318_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_318_, 0, v___x_317_);
return v___x_318_;
}
}
}
}
}
else
{
lean_object* v_val_320_; lean_object* v___x_322_; uint8_t v_isShared_323_; uint8_t v_isSharedCheck_330_; 
lean_dec(v_k_310_);
lean_dec(v_n_302_);
lean_dec(v_x_289_);
v_val_320_ = lean_ctor_get(v___x_312_, 0);
v_isSharedCheck_330_ = !lean_is_exclusive(v___x_312_);
if (v_isSharedCheck_330_ == 0)
{
v___x_322_ = v___x_312_;
v_isShared_323_ = v_isSharedCheck_330_;
goto v_resetjp_321_;
}
else
{
lean_inc(v_val_320_);
lean_dec(v___x_312_);
v___x_322_ = lean_box(0);
v_isShared_323_ = v_isSharedCheck_330_;
goto v_resetjp_321_;
}
v_resetjp_321_:
{
lean_object* v___x_325_; 
if (v_isShared_300_ == 0)
{
lean_ctor_set(v___x_299_, 1, v_path_297_);
lean_ctor_set(v___x_299_, 0, v_val_320_);
v___x_325_ = v___x_299_;
goto v_reusejp_324_;
}
else
{
lean_object* v_reuseFailAlloc_329_; 
v_reuseFailAlloc_329_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_329_, 0, v_val_320_);
lean_ctor_set(v_reuseFailAlloc_329_, 1, v_path_297_);
v___x_325_ = v_reuseFailAlloc_329_;
goto v_reusejp_324_;
}
v_reusejp_324_:
{
lean_object* v___x_327_; 
if (v_isShared_323_ == 0)
{
lean_ctor_set(v___x_322_, 0, v___x_325_);
v___x_327_ = v___x_322_;
goto v_reusejp_326_;
}
else
{
lean_object* v_reuseFailAlloc_328_; 
v_reuseFailAlloc_328_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_328_, 0, v___x_325_);
v___x_327_ = v_reuseFailAlloc_328_;
goto v_reusejp_326_;
}
v_reusejp_326_:
{
return v___x_327_;
}
}
}
}
}
v___jp_331_:
{
lean_object* v___x_332_; 
v___x_332_ = l_Continuity_noBytes;
v___y_308_ = v___x_332_;
goto v___jp_307_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Table_nested___boxed(lean_object* v_a_339_, lean_object* v_x_340_, lean_object* v_x_341_){
_start:
{
lean_object* v_res_342_; 
v_res_342_ = l_Continuity_Table_nested(v_a_339_, v_x_340_, v_x_341_);
lean_dec_ref(v_a_339_);
return v_res_342_;
}
}
LEAN_EXPORT lean_object* l_Continuity_txt(lean_object* v_s_343_){
_start:
{
lean_object* v___x_344_; 
v___x_344_ = lean_string_to_utf8(v_s_343_);
return v___x_344_;
}
}
LEAN_EXPORT lean_object* l_Continuity_txt___boxed(lean_object* v_s_345_){
_start:
{
lean_object* v_res_346_; 
v_res_346_ = l_Continuity_txt(v_s_345_);
lean_dec_ref(v_s_345_);
return v_res_346_;
}
}
LEAN_EXPORT uint8_t l_Continuity_hexDigit(uint8_t v_x_347_){
_start:
{
uint8_t v___x_348_; uint8_t v___x_349_; 
v___x_348_ = 10;
v___x_349_ = lean_uint8_dec_lt(v_x_347_, v___x_348_);
if (v___x_349_ == 0)
{
uint8_t v___x_350_; uint8_t v___x_351_; 
v___x_350_ = 87;
v___x_351_ = lean_uint8_add(v___x_350_, v_x_347_);
return v___x_351_;
}
else
{
uint8_t v___x_352_; uint8_t v___x_353_; 
v___x_352_ = 48;
v___x_353_ = lean_uint8_add(v___x_352_, v_x_347_);
return v___x_353_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_hexDigit___boxed(lean_object* v_x_354_){
_start:
{
uint8_t v_x_boxed_355_; uint8_t v_res_356_; lean_object* v_r_357_; 
v_x_boxed_355_ = lean_unbox(v_x_354_);
v_res_356_ = l_Continuity_hexDigit(v_x_boxed_355_);
v_r_357_ = lean_box(v_res_356_);
return v_r_357_;
}
}
LEAN_EXPORT lean_object* l_Continuity_hexFrom(lean_object* v_d_358_, lean_object* v_x_359_, lean_object* v_x_360_, lean_object* v_x_361_){
_start:
{
lean_object* v_zero_362_; uint8_t v_isZero_363_; 
v_zero_362_ = lean_unsigned_to_nat(0u);
v_isZero_363_ = lean_nat_dec_eq(v_x_359_, v_zero_362_);
if (v_isZero_363_ == 1)
{
lean_dec(v_x_360_);
lean_dec(v_x_359_);
return v_x_361_;
}
else
{
lean_object* v___x_364_; uint8_t v___x_365_; 
v___x_364_ = lean_byte_array_size(v_d_358_);
v___x_365_ = lean_nat_dec_lt(v_x_360_, v___x_364_);
if (v___x_365_ == 0)
{
lean_dec(v_x_360_);
lean_dec(v_x_359_);
return v_x_361_;
}
else
{
lean_object* v_one_366_; lean_object* v_n_367_; uint8_t v_x_368_; lean_object* v___x_369_; uint8_t v___x_370_; uint8_t v___x_371_; uint8_t v___x_372_; lean_object* v___x_373_; uint8_t v___x_374_; uint8_t v___x_375_; uint8_t v___x_376_; lean_object* v___x_377_; 
v_one_366_ = lean_unsigned_to_nat(1u);
v_n_367_ = lean_nat_sub(v_x_359_, v_one_366_);
lean_dec(v_x_359_);
v_x_368_ = lean_byte_array_fget(v_d_358_, v_x_360_);
v___x_369_ = lean_nat_add(v_x_360_, v_one_366_);
lean_dec(v_x_360_);
v___x_370_ = 4;
v___x_371_ = lean_uint8_shift_right(v_x_368_, v___x_370_);
v___x_372_ = l_Continuity_hexDigit(v___x_371_);
v___x_373_ = lean_byte_array_push(v_x_361_, v___x_372_);
v___x_374_ = 15;
v___x_375_ = lean_uint8_land(v_x_368_, v___x_374_);
v___x_376_ = l_Continuity_hexDigit(v___x_375_);
v___x_377_ = lean_byte_array_push(v___x_373_, v___x_376_);
v_x_359_ = v_n_367_;
v_x_360_ = v___x_369_;
v_x_361_ = v___x_377_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_hexFrom___boxed(lean_object* v_d_379_, lean_object* v_x_380_, lean_object* v_x_381_, lean_object* v_x_382_){
_start:
{
lean_object* v_res_383_; 
v_res_383_ = l_Continuity_hexFrom(v_d_379_, v_x_380_, v_x_381_, v_x_382_);
lean_dec_ref(v_d_379_);
return v_res_383_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putHex(lean_object* v_d_384_, lean_object* v_acc_385_){
_start:
{
lean_object* v___x_386_; lean_object* v___x_387_; lean_object* v___x_388_; 
v___x_386_ = lean_byte_array_size(v_d_384_);
v___x_387_ = lean_unsigned_to_nat(0u);
v___x_388_ = l_Continuity_hexFrom(v_d_384_, v___x_386_, v___x_387_, v_acc_385_);
return v___x_388_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putHex___boxed(lean_object* v_d_389_, lean_object* v_acc_390_){
_start:
{
lean_object* v_res_391_; 
v_res_391_ = l_Continuity_putHex(v_d_389_, v_acc_390_);
lean_dec_ref(v_d_389_);
return v_res_391_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Record(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Sha256(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Sort(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Record(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Sha256(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
