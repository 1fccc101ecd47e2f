// Lean compiler output
// Module: Continuity.Codec.Message
// Imports: public import Init public meta import Init public import Continuity.Codec.Items
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
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
lean_object* l_Continuity_getNat2(lean_object*, lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
extern lean_object* l_Continuity_noBytes;
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* l_Continuity_putNat2(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorIdx___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorIdx___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorIdx(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorIdx___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_malformed_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_malformed_elim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putHead(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putHead___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_headIs___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_headIs___redArg___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_headIs(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_headIs___boxed(lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_decode___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 8, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1)),LEAN_SCALAR_PTR_LITERAL(0, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_decode___redArg___closed__0 = (const lean_object*)&l_Continuity_decode___redArg___closed__0_value;
static const lean_ctor_object l_Continuity_decode___redArg___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 8, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1)),LEAN_SCALAR_PTR_LITERAL(1, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_decode___redArg___closed__1 = (const lean_object*)&l_Continuity_decode___redArg___closed__1_value;
static const lean_ctor_object l_Continuity_decode___redArg___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 8, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1)),LEAN_SCALAR_PTR_LITERAL(3, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_decode___redArg___closed__2 = (const lean_object*)&l_Continuity_decode___redArg___closed__2_value;
static const lean_ctor_object l_Continuity_decode___redArg___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 8, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(4) << 1) | 1)),LEAN_SCALAR_PTR_LITERAL(2, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_decode___redArg___closed__3 = (const lean_object*)&l_Continuity_decode___redArg___closed__3_value;
static const lean_ctor_object l_Continuity_decode___redArg___closed__4_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 8, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(6) << 1) | 1)),LEAN_SCALAR_PTR_LITERAL(3, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_decode___redArg___closed__4 = (const lean_object*)&l_Continuity_decode___redArg___closed__4_value;
LEAN_EXPORT lean_object* l_Continuity_decode___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decode___redArg___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decode(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decode___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putMessage___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putMessage___redArg___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putMessage(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_putMessage___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_encode_x3f___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_encode_x3f___redArg___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_encode_x3f(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_encode_x3f___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorIdx___redArg(lean_object* v_x_1_){
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
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorIdx___redArg___boxed(lean_object* v_x_4_){
_start:
{
lean_object* v_res_5_; 
v_res_5_ = l_Continuity_Decoded_ctorIdx___redArg(v_x_4_);
lean_dec_ref(v_x_4_);
return v_res_5_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorIdx(lean_object* v_00_u03b1_6_, lean_object* v_x_7_){
_start:
{
lean_object* v___x_8_; 
v___x_8_ = l_Continuity_Decoded_ctorIdx___redArg(v_x_7_);
return v___x_8_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorIdx___boxed(lean_object* v_00_u03b1_9_, lean_object* v_x_10_){
_start:
{
lean_object* v_res_11_; 
v_res_11_ = l_Continuity_Decoded_ctorIdx(v_00_u03b1_9_, v_x_10_);
lean_dec_ref(v_x_10_);
return v_res_11_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorElim___redArg(lean_object* v_t_12_, lean_object* v_k_13_){
_start:
{
if (lean_obj_tag(v_t_12_) == 0)
{
lean_object* v_value_14_; lean_object* v___x_15_; 
v_value_14_ = lean_ctor_get(v_t_12_, 0);
lean_inc(v_value_14_);
lean_dec_ref_known(v_t_12_, 1);
v___x_15_ = lean_apply_1(v_k_13_, v_value_14_);
return v___x_15_;
}
else
{
lean_object* v_at___16_; uint8_t v_code_17_; lean_object* v___x_18_; lean_object* v___x_19_; 
v_at___16_ = lean_ctor_get(v_t_12_, 0);
lean_inc(v_at___16_);
v_code_17_ = lean_ctor_get_uint8(v_t_12_, sizeof(void*)*1);
lean_dec_ref_known(v_t_12_, 1);
v___x_18_ = lean_box(v_code_17_);
v___x_19_ = lean_apply_2(v_k_13_, v_at___16_, v___x_18_);
return v___x_19_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorElim(lean_object* v_00_u03b1_20_, lean_object* v_motive_21_, lean_object* v_ctorIdx_22_, lean_object* v_t_23_, lean_object* v_h_24_, lean_object* v_k_25_){
_start:
{
lean_object* v___x_26_; 
v___x_26_ = l_Continuity_Decoded_ctorElim___redArg(v_t_23_, v_k_25_);
return v___x_26_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_ctorElim___boxed(lean_object* v_00_u03b1_27_, lean_object* v_motive_28_, lean_object* v_ctorIdx_29_, lean_object* v_t_30_, lean_object* v_h_31_, lean_object* v_k_32_){
_start:
{
lean_object* v_res_33_; 
v_res_33_ = l_Continuity_Decoded_ctorElim(v_00_u03b1_27_, v_motive_28_, v_ctorIdx_29_, v_t_30_, v_h_31_, v_k_32_);
lean_dec(v_ctorIdx_29_);
return v_res_33_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_ok_elim___redArg(lean_object* v_t_34_, lean_object* v_ok_35_){
_start:
{
lean_object* v___x_36_; 
v___x_36_ = l_Continuity_Decoded_ctorElim___redArg(v_t_34_, v_ok_35_);
return v___x_36_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_ok_elim(lean_object* v_00_u03b1_37_, lean_object* v_motive_38_, lean_object* v_t_39_, lean_object* v_h_40_, lean_object* v_ok_41_){
_start:
{
lean_object* v___x_42_; 
v___x_42_ = l_Continuity_Decoded_ctorElim___redArg(v_t_39_, v_ok_41_);
return v___x_42_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_malformed_elim___redArg(lean_object* v_t_43_, lean_object* v_malformed_44_){
_start:
{
lean_object* v___x_45_; 
v___x_45_ = l_Continuity_Decoded_ctorElim___redArg(v_t_43_, v_malformed_44_);
return v___x_45_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Decoded_malformed_elim(lean_object* v_00_u03b1_46_, lean_object* v_motive_47_, lean_object* v_t_48_, lean_object* v_h_49_, lean_object* v_malformed_50_){
_start:
{
lean_object* v___x_51_; 
v___x_51_ = l_Continuity_Decoded_ctorElim___redArg(v_t_48_, v_malformed_50_);
return v___x_51_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putHead(lean_object* v_type_52_, lean_object* v_acc_53_){
_start:
{
lean_object* v___x_54_; uint8_t v___x_55_; lean_object* v___x_56_; uint8_t v___x_57_; lean_object* v___x_58_; uint8_t v___x_59_; lean_object* v___x_60_; uint8_t v___x_61_; lean_object* v___x_62_; lean_object* v___x_63_; lean_object* v___x_64_; 
v___x_54_ = lean_unsigned_to_nat(1u);
v___x_55_ = 67;
v___x_56_ = lean_byte_array_push(v_acc_53_, v___x_55_);
v___x_57_ = 78;
v___x_58_ = lean_byte_array_push(v___x_56_, v___x_57_);
v___x_59_ = 84;
v___x_60_ = lean_byte_array_push(v___x_58_, v___x_59_);
v___x_61_ = 1;
v___x_62_ = lean_byte_array_push(v___x_60_, v___x_61_);
v___x_63_ = l_Continuity_putNat2(v_type_52_, v___x_62_);
v___x_64_ = l_Continuity_putNat2(v___x_54_, v___x_63_);
return v___x_64_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putHead___boxed(lean_object* v_type_65_, lean_object* v_acc_66_){
_start:
{
lean_object* v_res_67_; 
v_res_67_ = l_Continuity_putHead(v_type_65_, v_acc_66_);
lean_dec(v_type_65_);
return v_res_67_;
}
}
LEAN_EXPORT uint8_t l_Continuity_headIs___redArg(lean_object* v_b_68_){
_start:
{
lean_object* v___x_69_; uint8_t v___x_70_; uint8_t v___x_71_; uint8_t v___x_72_; 
v___x_69_ = lean_unsigned_to_nat(0u);
v___x_70_ = lean_byte_array_fget(v_b_68_, v___x_69_);
v___x_71_ = 67;
v___x_72_ = lean_uint8_dec_eq(v___x_70_, v___x_71_);
if (v___x_72_ == 0)
{
uint8_t v___x_73_; 
v___x_73_ = 0;
return v___x_73_;
}
else
{
lean_object* v___x_74_; uint8_t v___x_75_; uint8_t v___x_76_; uint8_t v___x_77_; 
v___x_74_ = lean_unsigned_to_nat(1u);
v___x_75_ = lean_byte_array_fget(v_b_68_, v___x_74_);
v___x_76_ = 78;
v___x_77_ = lean_uint8_dec_eq(v___x_75_, v___x_76_);
if (v___x_77_ == 0)
{
uint8_t v___x_78_; 
v___x_78_ = 0;
return v___x_78_;
}
else
{
lean_object* v___x_79_; uint8_t v___x_80_; uint8_t v___x_81_; uint8_t v___x_82_; 
v___x_79_ = lean_unsigned_to_nat(2u);
v___x_80_ = lean_byte_array_fget(v_b_68_, v___x_79_);
v___x_81_ = 84;
v___x_82_ = lean_uint8_dec_eq(v___x_80_, v___x_81_);
if (v___x_82_ == 0)
{
uint8_t v___x_83_; 
v___x_83_ = 0;
return v___x_83_;
}
else
{
lean_object* v___x_84_; uint8_t v___x_85_; uint8_t v___x_86_; uint8_t v___x_87_; 
v___x_84_ = lean_unsigned_to_nat(3u);
v___x_85_ = lean_byte_array_fget(v_b_68_, v___x_84_);
v___x_86_ = 1;
v___x_87_ = lean_uint8_dec_eq(v___x_85_, v___x_86_);
if (v___x_87_ == 0)
{
uint8_t v___x_88_; 
v___x_88_ = 0;
return v___x_88_;
}
else
{
uint8_t v___x_89_; 
v___x_89_ = 1;
return v___x_89_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_headIs___redArg___boxed(lean_object* v_b_90_){
_start:
{
uint8_t v_res_91_; lean_object* v_r_92_; 
v_res_91_ = l_Continuity_headIs___redArg(v_b_90_);
lean_dec_ref(v_b_90_);
v_r_92_ = lean_box(v_res_91_);
return v_r_92_;
}
}
LEAN_EXPORT uint8_t l_Continuity_headIs(lean_object* v_b_93_, lean_object* v_h_94_){
_start:
{
uint8_t v___x_95_; 
v___x_95_ = l_Continuity_headIs___redArg(v_b_93_);
return v___x_95_;
}
}
LEAN_EXPORT lean_object* l_Continuity_headIs___boxed(lean_object* v_b_96_, lean_object* v_h_97_){
_start:
{
uint8_t v_res_98_; lean_object* v_r_99_; 
v_res_98_ = l_Continuity_headIs(v_b_96_, v_h_97_);
lean_dec_ref(v_b_96_);
v_r_99_ = lean_box(v_res_98_);
return v_r_99_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decode___redArg(lean_object* v_c_115_, lean_object* v_type_116_, lean_object* v_b_117_){
_start:
{
lean_object* v___x_120_; lean_object* v___x_121_; uint8_t v___x_122_; 
v___x_120_ = lean_unsigned_to_nat(8u);
v___x_121_ = lean_byte_array_size(v_b_117_);
v___x_122_ = lean_nat_dec_le(v___x_120_, v___x_121_);
if (v___x_122_ == 0)
{
lean_object* v___x_123_; 
lean_dec_ref(v_b_117_);
lean_dec_ref(v_c_115_);
v___x_123_ = ((lean_object*)(l_Continuity_decode___redArg___closed__0));
return v___x_123_;
}
else
{
lean_object* v___x_124_; uint8_t v___x_125_; 
v___x_124_ = lean_unsigned_to_nat(268435456u);
v___x_125_ = lean_nat_dec_le(v___x_121_, v___x_124_);
if (v___x_125_ == 0)
{
lean_object* v___x_126_; 
lean_dec_ref(v_b_117_);
lean_dec_ref(v_c_115_);
v___x_126_ = ((lean_object*)(l_Continuity_decode___redArg___closed__1));
return v___x_126_;
}
else
{
uint8_t v___x_127_; 
v___x_127_ = l_Continuity_headIs___redArg(v_b_117_);
if (v___x_127_ == 0)
{
lean_object* v___x_128_; 
lean_dec_ref(v_b_117_);
lean_dec_ref(v_c_115_);
v___x_128_ = ((lean_object*)(l_Continuity_decode___redArg___closed__2));
return v___x_128_;
}
else
{
lean_object* v___x_129_; lean_object* v___x_130_; 
v___x_129_ = lean_unsigned_to_nat(4u);
v___x_130_ = l_Continuity_getNat2(v_b_117_, v___x_129_);
if (lean_obj_tag(v___x_130_) == 0)
{
lean_object* v_value_131_; uint8_t v___x_132_; 
v_value_131_ = lean_ctor_get(v___x_130_, 0);
lean_inc(v_value_131_);
lean_dec_ref_known(v___x_130_, 2);
v___x_132_ = lean_nat_dec_eq(v_value_131_, v_type_116_);
lean_dec(v_value_131_);
if (v___x_132_ == 0)
{
lean_object* v___x_133_; 
lean_dec_ref(v_b_117_);
lean_dec_ref(v_c_115_);
v___x_133_ = ((lean_object*)(l_Continuity_decode___redArg___closed__3));
return v___x_133_;
}
else
{
lean_object* v___x_134_; lean_object* v___x_135_; 
v___x_134_ = lean_unsigned_to_nat(6u);
v___x_135_ = l_Continuity_getNat2(v_b_117_, v___x_134_);
if (lean_obj_tag(v___x_135_) == 0)
{
lean_object* v_value_136_; lean_object* v___x_137_; uint8_t v___x_138_; 
v_value_136_ = lean_ctor_get(v___x_135_, 0);
lean_inc(v_value_136_);
lean_dec_ref_known(v___x_135_, 2);
v___x_137_ = lean_unsigned_to_nat(1u);
v___x_138_ = lean_nat_dec_eq(v_value_136_, v___x_137_);
lean_dec(v_value_136_);
if (v___x_138_ == 0)
{
lean_object* v___x_139_; 
lean_dec_ref(v_b_117_);
lean_dec_ref(v_c_115_);
v___x_139_ = ((lean_object*)(l_Continuity_decode___redArg___closed__4));
return v___x_139_;
}
else
{
lean_object* v_get_140_; lean_object* v___x_141_; 
v_get_140_ = lean_ctor_get(v_c_115_, 2);
lean_inc_ref(v_get_140_);
lean_dec_ref(v_c_115_);
v___x_141_ = lean_apply_2(v_get_140_, v_b_117_, v___x_120_);
if (lean_obj_tag(v___x_141_) == 0)
{
lean_object* v_value_142_; lean_object* v_next_143_; uint8_t v___x_144_; 
v_value_142_ = lean_ctor_get(v___x_141_, 0);
lean_inc(v_value_142_);
v_next_143_ = lean_ctor_get(v___x_141_, 1);
lean_inc(v_next_143_);
lean_dec_ref_known(v___x_141_, 2);
v___x_144_ = lean_nat_dec_eq(v_next_143_, v___x_121_);
if (v___x_144_ == 0)
{
uint8_t v___x_145_; lean_object* v___x_146_; 
lean_dec(v_value_142_);
v___x_145_ = 5;
v___x_146_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_146_, 0, v_next_143_);
lean_ctor_set_uint8(v___x_146_, sizeof(void*)*1, v___x_145_);
return v___x_146_;
}
else
{
lean_object* v___x_147_; 
lean_dec(v_next_143_);
v___x_147_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_147_, 0, v_value_142_);
return v___x_147_;
}
}
else
{
lean_object* v_at___148_; uint8_t v_code_149_; lean_object* v___x_151_; uint8_t v_isShared_152_; uint8_t v_isSharedCheck_156_; 
v_at___148_ = lean_ctor_get(v___x_141_, 0);
v_code_149_ = lean_ctor_get_uint8(v___x_141_, sizeof(void*)*1);
v_isSharedCheck_156_ = !lean_is_exclusive(v___x_141_);
if (v_isSharedCheck_156_ == 0)
{
v___x_151_ = v___x_141_;
v_isShared_152_ = v_isSharedCheck_156_;
goto v_resetjp_150_;
}
else
{
lean_inc(v_at___148_);
lean_dec(v___x_141_);
v___x_151_ = lean_box(0);
v_isShared_152_ = v_isSharedCheck_156_;
goto v_resetjp_150_;
}
v_resetjp_150_:
{
lean_object* v___x_154_; 
if (v_isShared_152_ == 0)
{
v___x_154_ = v___x_151_;
goto v_reusejp_153_;
}
else
{
lean_object* v_reuseFailAlloc_155_; 
v_reuseFailAlloc_155_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_155_, 0, v_at___148_);
lean_ctor_set_uint8(v_reuseFailAlloc_155_, sizeof(void*)*1, v_code_149_);
v___x_154_ = v_reuseFailAlloc_155_;
goto v_reusejp_153_;
}
v_reusejp_153_:
{
return v___x_154_;
}
}
}
}
}
else
{
lean_dec_ref_known(v___x_135_, 1);
lean_dec_ref(v_b_117_);
lean_dec_ref(v_c_115_);
goto v___jp_118_;
}
}
}
else
{
lean_dec_ref_known(v___x_130_, 1);
lean_dec_ref(v_b_117_);
lean_dec_ref(v_c_115_);
goto v___jp_118_;
}
}
}
}
v___jp_118_:
{
lean_object* v___x_119_; 
v___x_119_ = ((lean_object*)(l_Continuity_decode___redArg___closed__0));
return v___x_119_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_decode___redArg___boxed(lean_object* v_c_157_, lean_object* v_type_158_, lean_object* v_b_159_){
_start:
{
lean_object* v_res_160_; 
v_res_160_ = l_Continuity_decode___redArg(v_c_157_, v_type_158_, v_b_159_);
lean_dec(v_type_158_);
return v_res_160_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decode(lean_object* v_00_u03b1_161_, lean_object* v_c_162_, lean_object* v_type_163_, lean_object* v_b_164_){
_start:
{
lean_object* v___x_165_; 
v___x_165_ = l_Continuity_decode___redArg(v_c_162_, v_type_163_, v_b_164_);
return v___x_165_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decode___boxed(lean_object* v_00_u03b1_166_, lean_object* v_c_167_, lean_object* v_type_168_, lean_object* v_b_169_){
_start:
{
lean_object* v_res_170_; 
v_res_170_ = l_Continuity_decode(v_00_u03b1_166_, v_c_167_, v_type_168_, v_b_169_);
lean_dec(v_type_168_);
return v_res_170_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putMessage___redArg(lean_object* v_c_171_, lean_object* v_type_172_, lean_object* v_x_173_){
_start:
{
lean_object* v_put_174_; lean_object* v___x_175_; lean_object* v___x_176_; lean_object* v___x_177_; 
v_put_174_ = lean_ctor_get(v_c_171_, 1);
lean_inc_ref(v_put_174_);
lean_dec_ref(v_c_171_);
v___x_175_ = l_Continuity_noBytes;
v___x_176_ = l_Continuity_putHead(v_type_172_, v___x_175_);
v___x_177_ = lean_apply_2(v_put_174_, v_x_173_, v___x_176_);
return v___x_177_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putMessage___redArg___boxed(lean_object* v_c_178_, lean_object* v_type_179_, lean_object* v_x_180_){
_start:
{
lean_object* v_res_181_; 
v_res_181_ = l_Continuity_putMessage___redArg(v_c_178_, v_type_179_, v_x_180_);
lean_dec(v_type_179_);
return v_res_181_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putMessage(lean_object* v_00_u03b1_182_, lean_object* v_c_183_, lean_object* v_type_184_, lean_object* v_x_185_){
_start:
{
lean_object* v___x_186_; 
v___x_186_ = l_Continuity_putMessage___redArg(v_c_183_, v_type_184_, v_x_185_);
return v___x_186_;
}
}
LEAN_EXPORT lean_object* l_Continuity_putMessage___boxed(lean_object* v_00_u03b1_187_, lean_object* v_c_188_, lean_object* v_type_189_, lean_object* v_x_190_){
_start:
{
lean_object* v_res_191_; 
v_res_191_ = l_Continuity_putMessage(v_00_u03b1_187_, v_c_188_, v_type_189_, v_x_190_);
lean_dec(v_type_189_);
return v_res_191_;
}
}
LEAN_EXPORT lean_object* l_Continuity_encode_x3f___redArg(lean_object* v_c_192_, lean_object* v_type_193_, lean_object* v_x_194_){
_start:
{
lean_object* v_fits_195_; lean_object* v___x_196_; uint8_t v___x_197_; 
v_fits_195_ = lean_ctor_get(v_c_192_, 0);
lean_inc_ref(v_fits_195_);
lean_inc(v_x_194_);
v___x_196_ = lean_apply_1(v_fits_195_, v_x_194_);
v___x_197_ = lean_unbox(v___x_196_);
if (v___x_197_ == 0)
{
lean_object* v___x_198_; 
lean_dec(v_x_194_);
lean_dec_ref(v_c_192_);
v___x_198_ = lean_box(0);
return v___x_198_;
}
else
{
lean_object* v_b_199_; lean_object* v___x_200_; lean_object* v___x_201_; uint8_t v___x_202_; 
v_b_199_ = l_Continuity_putMessage___redArg(v_c_192_, v_type_193_, v_x_194_);
v___x_200_ = lean_byte_array_size(v_b_199_);
v___x_201_ = lean_unsigned_to_nat(268435456u);
v___x_202_ = lean_nat_dec_le(v___x_200_, v___x_201_);
if (v___x_202_ == 0)
{
lean_object* v___x_203_; 
lean_dec_ref(v_b_199_);
v___x_203_ = lean_box(0);
return v___x_203_;
}
else
{
lean_object* v___x_204_; 
v___x_204_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_204_, 0, v_b_199_);
return v___x_204_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_encode_x3f___redArg___boxed(lean_object* v_c_205_, lean_object* v_type_206_, lean_object* v_x_207_){
_start:
{
lean_object* v_res_208_; 
v_res_208_ = l_Continuity_encode_x3f___redArg(v_c_205_, v_type_206_, v_x_207_);
lean_dec(v_type_206_);
return v_res_208_;
}
}
LEAN_EXPORT lean_object* l_Continuity_encode_x3f(lean_object* v_00_u03b1_209_, lean_object* v_c_210_, lean_object* v_type_211_, lean_object* v_x_212_){
_start:
{
lean_object* v___x_213_; 
v___x_213_ = l_Continuity_encode_x3f___redArg(v_c_210_, v_type_211_, v_x_212_);
return v___x_213_;
}
}
LEAN_EXPORT lean_object* l_Continuity_encode_x3f___boxed(lean_object* v_00_u03b1_214_, lean_object* v_c_215_, lean_object* v_type_216_, lean_object* v_x_217_){
_start:
{
lean_object* v_res_218_; 
v_res_218_ = l_Continuity_encode_x3f(v_00_u03b1_214_, v_c_215_, v_type_216_, v_x_217_);
lean_dec(v_type_216_);
return v_res_218_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Items(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Message(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Items(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
