// Lean compiler output
// Module: Continuity.Codec.Sum
// Imports: public import Init public meta import Init public import Continuity.Codec.Blob
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
lean_object* lean_nat_add(lean_object*, lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
uint8_t lean_uint8_of_nat(lean_object*);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
lean_object* lean_uint8_to_nat(uint8_t);
extern lean_object* l_Continuity_unitC;
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_enumC___redArg___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg___lam__1(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg___lam__2(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg___lam__2___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_closure_object l_Continuity_enumC___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_enumC___redArg___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_enumC___redArg___closed__0 = (const lean_object*)&l_Continuity_enumC___redArg___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_enumC(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg___lam__1(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg___lam__1___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_closure_object l_Continuity_Alts_one___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_Alts_one___redArg___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_Alts_one___redArg___closed__0 = (const lean_object*)&l_Continuity_Alts_one___redArg___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_one(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__5_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Alts_cons___redArg___lam__0(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__0___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__1(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__2(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__2___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__3(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__3___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Alts_cons(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_sumGet___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_sumGet(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_sumC___redArg___lam__0(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_sumC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_sumC(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toOption___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toOption(lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_ofOption___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofOption___redArg___closed__0 = (const lean_object*)&l_Continuity_ofOption___redArg___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_ofOption___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ofOption(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__3_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_closure_object l_Continuity_optionC___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*1, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toOption, .m_arity = 2, .m_num_fixed = 1, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))} };
static const lean_object* l_Continuity_optionC___redArg___closed__0 = (const lean_object*)&l_Continuity_optionC___redArg___closed__0_value;
static const lean_closure_object l_Continuity_optionC___redArg___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*1, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofOption, .m_arity = 2, .m_num_fixed = 1, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))} };
static const lean_object* l_Continuity_optionC___redArg___closed__1 = (const lean_object*)&l_Continuity_optionC___redArg___closed__1_value;
LEAN_EXPORT lean_object* l_Continuity_optionC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_optionC(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_enumC___redArg___lam__0(lean_object* v_x_1_){
_start:
{
uint8_t v___x_2_; 
v___x_2_ = 1;
return v___x_2_;
}
}
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg___lam__0___boxed(lean_object* v_x_3_){
_start:
{
uint8_t v_res_4_; lean_object* v_r_5_; 
v_res_4_ = l_Continuity_enumC___redArg___lam__0(v_x_3_);
lean_dec(v_x_3_);
v_r_5_ = lean_box(v_res_4_);
return v_r_5_;
}
}
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg___lam__1(lean_object* v_to_6_, lean_object* v_x_7_, lean_object* v_acc_8_){
_start:
{
lean_object* v___x_9_; uint8_t v___x_10_; lean_object* v___x_11_; 
v___x_9_ = lean_apply_1(v_to_6_, v_x_7_);
v___x_10_ = lean_uint8_of_nat(v___x_9_);
lean_dec(v___x_9_);
v___x_11_ = lean_byte_array_push(v_acc_8_, v___x_10_);
return v___x_11_;
}
}
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg___lam__2(lean_object* v_n_12_, lean_object* v_fr_13_, lean_object* v_b_14_, lean_object* v_off_15_){
_start:
{
lean_object* v___x_16_; uint8_t v___x_17_; 
v___x_16_ = lean_byte_array_size(v_b_14_);
v___x_17_ = lean_nat_dec_lt(v_off_15_, v___x_16_);
if (v___x_17_ == 0)
{
uint8_t v___x_18_; lean_object* v___x_19_; 
lean_dec(v_fr_13_);
v___x_18_ = 0;
v___x_19_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_19_, 0, v_off_15_);
lean_ctor_set_uint8(v___x_19_, sizeof(void*)*1, v___x_18_);
return v___x_19_;
}
else
{
uint8_t v___x_20_; lean_object* v_t_21_; uint8_t v___x_22_; 
v___x_20_ = lean_byte_array_fget(v_b_14_, v_off_15_);
v_t_21_ = lean_uint8_to_nat(v___x_20_);
v___x_22_ = lean_nat_dec_lt(v_t_21_, v_n_12_);
if (v___x_22_ == 0)
{
uint8_t v___x_23_; lean_object* v___x_24_; 
lean_dec(v_fr_13_);
v___x_23_ = 2;
v___x_24_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_24_, 0, v_off_15_);
lean_ctor_set_uint8(v___x_24_, sizeof(void*)*1, v___x_23_);
return v___x_24_;
}
else
{
lean_object* v___x_25_; lean_object* v___x_26_; lean_object* v___x_27_; lean_object* v___x_28_; 
v___x_25_ = lean_apply_1(v_fr_13_, v_t_21_);
v___x_26_ = lean_unsigned_to_nat(1u);
v___x_27_ = lean_nat_add(v_off_15_, v___x_26_);
lean_dec(v_off_15_);
v___x_28_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_28_, 0, v___x_25_);
lean_ctor_set(v___x_28_, 1, v___x_27_);
return v___x_28_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg___lam__2___boxed(lean_object* v_n_29_, lean_object* v_fr_30_, lean_object* v_b_31_, lean_object* v_off_32_){
_start:
{
lean_object* v_res_33_; 
v_res_33_ = l_Continuity_enumC___redArg___lam__2(v_n_29_, v_fr_30_, v_b_31_, v_off_32_);
lean_dec_ref(v_b_31_);
lean_dec(v_n_29_);
return v_res_33_;
}
}
LEAN_EXPORT lean_object* l_Continuity_enumC___redArg(lean_object* v_n_35_, lean_object* v_to_36_, lean_object* v_fr_37_){
_start:
{
lean_object* v___f_38_; lean_object* v___f_39_; lean_object* v___f_40_; lean_object* v___x_41_; 
v___f_38_ = ((lean_object*)(l_Continuity_enumC___redArg___closed__0));
v___f_39_ = lean_alloc_closure((void*)(l_Continuity_enumC___redArg___lam__1), 3, 1);
lean_closure_set(v___f_39_, 0, v_to_36_);
v___f_40_ = lean_alloc_closure((void*)(l_Continuity_enumC___redArg___lam__2___boxed), 4, 2);
lean_closure_set(v___f_40_, 0, v_n_35_);
lean_closure_set(v___f_40_, 1, v_fr_37_);
v___x_41_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_41_, 0, v___f_38_);
lean_ctor_set(v___x_41_, 1, v___f_39_);
lean_ctor_set(v___x_41_, 2, v___f_40_);
return v___x_41_;
}
}
LEAN_EXPORT lean_object* l_Continuity_enumC(lean_object* v_00_u03b1_42_, lean_object* v_n_43_, lean_object* v_hn_44_, lean_object* v_to_45_, lean_object* v_fr_46_, lean_object* v_h1_47_, lean_object* v_h2_48_, lean_object* v_h3_49_){
_start:
{
lean_object* v___x_50_; 
v___x_50_ = l_Continuity_enumC___redArg(v_n_43_, v_to_45_, v_fr_46_);
return v___x_50_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg___lam__0(lean_object* v_x_51_){
_start:
{
lean_object* v___x_52_; 
v___x_52_ = lean_unsigned_to_nat(0u);
return v___x_52_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg___lam__0___boxed(lean_object* v_x_53_){
_start:
{
lean_object* v_res_54_; 
v_res_54_ = l_Continuity_Alts_one___redArg___lam__0(v_x_53_);
lean_dec(v_x_53_);
return v_res_54_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg___lam__1(lean_object* v_get_55_, lean_object* v_k_56_, lean_object* v_b_57_, lean_object* v_off_58_){
_start:
{
lean_object* v___x_59_; uint8_t v___x_60_; 
v___x_59_ = lean_unsigned_to_nat(0u);
v___x_60_ = lean_nat_dec_eq(v_k_56_, v___x_59_);
if (v___x_60_ == 0)
{
uint8_t v___x_61_; lean_object* v___x_62_; 
lean_dec_ref(v_b_57_);
lean_dec_ref(v_get_55_);
v___x_61_ = 2;
v___x_62_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_62_, 0, v_off_58_);
lean_ctor_set_uint8(v___x_62_, sizeof(void*)*1, v___x_61_);
return v___x_62_;
}
else
{
lean_object* v___x_63_; 
v___x_63_ = lean_apply_2(v_get_55_, v_b_57_, v_off_58_);
return v___x_63_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg___lam__1___boxed(lean_object* v_get_64_, lean_object* v_k_65_, lean_object* v_b_66_, lean_object* v_off_67_){
_start:
{
lean_object* v_res_68_; 
v_res_68_ = l_Continuity_Alts_one___redArg___lam__1(v_get_64_, v_k_65_, v_b_66_, v_off_67_);
lean_dec(v_k_65_);
return v_res_68_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_one___redArg(lean_object* v_c_70_){
_start:
{
lean_object* v_fits_71_; lean_object* v_put_72_; lean_object* v_get_73_; lean_object* v___f_74_; lean_object* v___f_75_; lean_object* v___x_76_; lean_object* v___x_77_; 
v_fits_71_ = lean_ctor_get(v_c_70_, 0);
lean_inc_ref(v_fits_71_);
v_put_72_ = lean_ctor_get(v_c_70_, 1);
lean_inc_ref(v_put_72_);
v_get_73_ = lean_ctor_get(v_c_70_, 2);
lean_inc_ref(v_get_73_);
lean_dec_ref(v_c_70_);
v___f_74_ = ((lean_object*)(l_Continuity_Alts_one___redArg___closed__0));
v___f_75_ = lean_alloc_closure((void*)(l_Continuity_Alts_one___redArg___lam__1___boxed), 4, 1);
lean_closure_set(v___f_75_, 0, v_get_73_);
v___x_76_ = lean_unsigned_to_nat(1u);
v___x_77_ = lean_alloc_ctor(0, 5, 0);
lean_ctor_set(v___x_77_, 0, v___x_76_);
lean_ctor_set(v___x_77_, 1, v___f_74_);
lean_ctor_set(v___x_77_, 2, v_fits_71_);
lean_ctor_set(v___x_77_, 3, v_put_72_);
lean_ctor_set(v___x_77_, 4, v___f_75_);
return v___x_77_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_one(lean_object* v_00_u03b1_78_, lean_object* v_c_79_){
_start:
{
lean_object* v___x_80_; 
v___x_80_ = l_Continuity_Alts_one___redArg(v_c_79_);
return v___x_80_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object* v_x_81_, lean_object* v_h__1_82_, lean_object* v_h__2_83_){
_start:
{
if (lean_obj_tag(v_x_81_) == 0)
{
lean_object* v_value_84_; lean_object* v_next_85_; lean_object* v___x_86_; 
lean_dec(v_h__1_82_);
v_value_84_ = lean_ctor_get(v_x_81_, 0);
lean_inc(v_value_84_);
v_next_85_ = lean_ctor_get(v_x_81_, 1);
lean_inc(v_next_85_);
lean_dec_ref_known(v_x_81_, 2);
v___x_86_ = lean_apply_2(v_h__2_83_, v_value_84_, v_next_85_);
return v___x_86_;
}
else
{
lean_object* v_at___87_; uint8_t v_code_88_; lean_object* v___x_89_; lean_object* v___x_90_; 
lean_dec(v_h__2_83_);
v_at___87_ = lean_ctor_get(v_x_81_, 0);
lean_inc(v_at___87_);
v_code_88_ = lean_ctor_get_uint8(v_x_81_, sizeof(void*)*1);
lean_dec_ref_known(v_x_81_, 1);
v___x_89_ = lean_box(v_code_88_);
v___x_90_ = lean_apply_2(v_h__1_82_, v_at___87_, v___x_89_);
return v___x_90_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__5_splitter(lean_object* v_00_u03b1_91_, lean_object* v_motive_92_, lean_object* v_x_93_, lean_object* v_h__1_94_, lean_object* v_h__2_95_){
_start:
{
if (lean_obj_tag(v_x_93_) == 0)
{
lean_object* v_value_96_; lean_object* v_next_97_; lean_object* v___x_98_; 
lean_dec(v_h__1_94_);
v_value_96_ = lean_ctor_get(v_x_93_, 0);
lean_inc(v_value_96_);
v_next_97_ = lean_ctor_get(v_x_93_, 1);
lean_inc(v_next_97_);
lean_dec_ref_known(v_x_93_, 2);
v___x_98_ = lean_apply_2(v_h__2_95_, v_value_96_, v_next_97_);
return v___x_98_;
}
else
{
lean_object* v_at___99_; uint8_t v_code_100_; lean_object* v___x_101_; lean_object* v___x_102_; 
lean_dec(v_h__2_95_);
v_at___99_ = lean_ctor_get(v_x_93_, 0);
lean_inc(v_at___99_);
v_code_100_ = lean_ctor_get_uint8(v_x_93_, sizeof(void*)*1);
lean_dec_ref_known(v_x_93_, 1);
v___x_101_ = lean_box(v_code_100_);
v___x_102_ = lean_apply_2(v_h__1_94_, v_at___99_, v___x_101_);
return v___x_102_;
}
}
}
LEAN_EXPORT uint8_t l_Continuity_Alts_cons___redArg___lam__0(lean_object* v_c_103_, lean_object* v_fits_104_, lean_object* v_x_105_){
_start:
{
if (lean_obj_tag(v_x_105_) == 0)
{
lean_object* v_val_106_; lean_object* v_fits_107_; lean_object* v___x_108_; uint8_t v___x_109_; 
lean_dec_ref(v_fits_104_);
v_val_106_ = lean_ctor_get(v_x_105_, 0);
lean_inc(v_val_106_);
lean_dec_ref_known(v_x_105_, 1);
v_fits_107_ = lean_ctor_get(v_c_103_, 0);
lean_inc_ref(v_fits_107_);
lean_dec_ref(v_c_103_);
v___x_108_ = lean_apply_1(v_fits_107_, v_val_106_);
v___x_109_ = lean_unbox(v___x_108_);
return v___x_109_;
}
else
{
lean_object* v_val_110_; lean_object* v___x_111_; uint8_t v___x_112_; 
lean_dec_ref(v_c_103_);
v_val_110_ = lean_ctor_get(v_x_105_, 0);
lean_inc(v_val_110_);
lean_dec_ref_known(v_x_105_, 1);
v___x_111_ = lean_apply_1(v_fits_104_, v_val_110_);
v___x_112_ = lean_unbox(v___x_111_);
return v___x_112_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__0___boxed(lean_object* v_c_113_, lean_object* v_fits_114_, lean_object* v_x_115_){
_start:
{
uint8_t v_res_116_; lean_object* v_r_117_; 
v_res_116_ = l_Continuity_Alts_cons___redArg___lam__0(v_c_113_, v_fits_114_, v_x_115_);
v_r_117_ = lean_box(v_res_116_);
return v_r_117_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__1(lean_object* v_c_118_, lean_object* v_put_119_, lean_object* v_x_120_, lean_object* v_x_121_){
_start:
{
if (lean_obj_tag(v_x_120_) == 0)
{
lean_object* v_val_122_; lean_object* v_put_123_; lean_object* v___x_124_; 
lean_dec_ref(v_put_119_);
v_val_122_ = lean_ctor_get(v_x_120_, 0);
lean_inc(v_val_122_);
lean_dec_ref_known(v_x_120_, 1);
v_put_123_ = lean_ctor_get(v_c_118_, 1);
lean_inc_ref(v_put_123_);
lean_dec_ref(v_c_118_);
v___x_124_ = lean_apply_2(v_put_123_, v_val_122_, v_x_121_);
return v___x_124_;
}
else
{
lean_object* v_val_125_; lean_object* v___x_126_; 
lean_dec_ref(v_c_118_);
v_val_125_ = lean_ctor_get(v_x_120_, 0);
lean_inc(v_val_125_);
lean_dec_ref_known(v_x_120_, 1);
v___x_126_ = lean_apply_2(v_put_119_, v_val_125_, v_x_121_);
return v___x_126_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__2(lean_object* v_tag_127_, lean_object* v___x_128_, lean_object* v_x_129_){
_start:
{
if (lean_obj_tag(v_x_129_) == 0)
{
lean_object* v___x_130_; 
lean_dec_ref_known(v_x_129_, 1);
lean_dec_ref(v_tag_127_);
v___x_130_ = lean_unsigned_to_nat(0u);
return v___x_130_;
}
else
{
lean_object* v_val_131_; lean_object* v___x_132_; lean_object* v___x_133_; 
v_val_131_ = lean_ctor_get(v_x_129_, 0);
lean_inc(v_val_131_);
lean_dec_ref_known(v_x_129_, 1);
v___x_132_ = lean_apply_1(v_tag_127_, v_val_131_);
v___x_133_ = lean_nat_add(v___x_132_, v___x_128_);
lean_dec(v___x_132_);
return v___x_133_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__2___boxed(lean_object* v_tag_134_, lean_object* v___x_135_, lean_object* v_x_136_){
_start:
{
lean_object* v_res_137_; 
v_res_137_ = l_Continuity_Alts_cons___redArg___lam__2(v_tag_134_, v___x_135_, v_x_136_);
lean_dec(v___x_135_);
return v_res_137_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__3(lean_object* v___x_138_, lean_object* v_get_139_, lean_object* v_c_140_, lean_object* v_k_141_, lean_object* v_b_142_, lean_object* v_off_143_){
_start:
{
lean_object* v___x_144_; uint8_t v___x_145_; 
v___x_144_ = lean_unsigned_to_nat(0u);
v___x_145_ = lean_nat_dec_eq(v_k_141_, v___x_144_);
if (v___x_145_ == 0)
{
lean_object* v___x_146_; lean_object* v___x_147_; 
lean_dec_ref(v_c_140_);
v___x_146_ = lean_nat_sub(v_k_141_, v___x_138_);
v___x_147_ = lean_apply_3(v_get_139_, v___x_146_, v_b_142_, v_off_143_);
if (lean_obj_tag(v___x_147_) == 0)
{
lean_object* v_value_148_; lean_object* v_next_149_; lean_object* v___x_151_; uint8_t v_isShared_152_; uint8_t v_isSharedCheck_157_; 
v_value_148_ = lean_ctor_get(v___x_147_, 0);
v_next_149_ = lean_ctor_get(v___x_147_, 1);
v_isSharedCheck_157_ = !lean_is_exclusive(v___x_147_);
if (v_isSharedCheck_157_ == 0)
{
v___x_151_ = v___x_147_;
v_isShared_152_ = v_isSharedCheck_157_;
goto v_resetjp_150_;
}
else
{
lean_inc(v_next_149_);
lean_inc(v_value_148_);
lean_dec(v___x_147_);
v___x_151_ = lean_box(0);
v_isShared_152_ = v_isSharedCheck_157_;
goto v_resetjp_150_;
}
v_resetjp_150_:
{
lean_object* v___x_153_; lean_object* v___x_155_; 
v___x_153_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_153_, 0, v_value_148_);
if (v_isShared_152_ == 0)
{
lean_ctor_set(v___x_151_, 0, v___x_153_);
v___x_155_ = v___x_151_;
goto v_reusejp_154_;
}
else
{
lean_object* v_reuseFailAlloc_156_; 
v_reuseFailAlloc_156_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_156_, 0, v___x_153_);
lean_ctor_set(v_reuseFailAlloc_156_, 1, v_next_149_);
v___x_155_ = v_reuseFailAlloc_156_;
goto v_reusejp_154_;
}
v_reusejp_154_:
{
return v___x_155_;
}
}
}
else
{
lean_object* v_at___158_; uint8_t v_code_159_; lean_object* v___x_161_; uint8_t v_isShared_162_; uint8_t v_isSharedCheck_166_; 
v_at___158_ = lean_ctor_get(v___x_147_, 0);
v_code_159_ = lean_ctor_get_uint8(v___x_147_, sizeof(void*)*1);
v_isSharedCheck_166_ = !lean_is_exclusive(v___x_147_);
if (v_isSharedCheck_166_ == 0)
{
v___x_161_ = v___x_147_;
v_isShared_162_ = v_isSharedCheck_166_;
goto v_resetjp_160_;
}
else
{
lean_inc(v_at___158_);
lean_dec(v___x_147_);
v___x_161_ = lean_box(0);
v_isShared_162_ = v_isSharedCheck_166_;
goto v_resetjp_160_;
}
v_resetjp_160_:
{
lean_object* v___x_164_; 
if (v_isShared_162_ == 0)
{
v___x_164_ = v___x_161_;
goto v_reusejp_163_;
}
else
{
lean_object* v_reuseFailAlloc_165_; 
v_reuseFailAlloc_165_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_165_, 0, v_at___158_);
lean_ctor_set_uint8(v_reuseFailAlloc_165_, sizeof(void*)*1, v_code_159_);
v___x_164_ = v_reuseFailAlloc_165_;
goto v_reusejp_163_;
}
v_reusejp_163_:
{
return v___x_164_;
}
}
}
}
else
{
lean_object* v_get_167_; lean_object* v___x_168_; 
lean_dec_ref(v_get_139_);
v_get_167_ = lean_ctor_get(v_c_140_, 2);
lean_inc_ref(v_get_167_);
lean_dec_ref(v_c_140_);
v___x_168_ = lean_apply_2(v_get_167_, v_b_142_, v_off_143_);
if (lean_obj_tag(v___x_168_) == 0)
{
lean_object* v_value_169_; lean_object* v_next_170_; lean_object* v___x_172_; uint8_t v_isShared_173_; uint8_t v_isSharedCheck_178_; 
v_value_169_ = lean_ctor_get(v___x_168_, 0);
v_next_170_ = lean_ctor_get(v___x_168_, 1);
v_isSharedCheck_178_ = !lean_is_exclusive(v___x_168_);
if (v_isSharedCheck_178_ == 0)
{
v___x_172_ = v___x_168_;
v_isShared_173_ = v_isSharedCheck_178_;
goto v_resetjp_171_;
}
else
{
lean_inc(v_next_170_);
lean_inc(v_value_169_);
lean_dec(v___x_168_);
v___x_172_ = lean_box(0);
v_isShared_173_ = v_isSharedCheck_178_;
goto v_resetjp_171_;
}
v_resetjp_171_:
{
lean_object* v___x_174_; lean_object* v___x_176_; 
v___x_174_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_174_, 0, v_value_169_);
if (v_isShared_173_ == 0)
{
lean_ctor_set(v___x_172_, 0, v___x_174_);
v___x_176_ = v___x_172_;
goto v_reusejp_175_;
}
else
{
lean_object* v_reuseFailAlloc_177_; 
v_reuseFailAlloc_177_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_177_, 0, v___x_174_);
lean_ctor_set(v_reuseFailAlloc_177_, 1, v_next_170_);
v___x_176_ = v_reuseFailAlloc_177_;
goto v_reusejp_175_;
}
v_reusejp_175_:
{
return v___x_176_;
}
}
}
else
{
lean_object* v_at___179_; uint8_t v_code_180_; lean_object* v___x_182_; uint8_t v_isShared_183_; uint8_t v_isSharedCheck_187_; 
v_at___179_ = lean_ctor_get(v___x_168_, 0);
v_code_180_ = lean_ctor_get_uint8(v___x_168_, sizeof(void*)*1);
v_isSharedCheck_187_ = !lean_is_exclusive(v___x_168_);
if (v_isSharedCheck_187_ == 0)
{
v___x_182_ = v___x_168_;
v_isShared_183_ = v_isSharedCheck_187_;
goto v_resetjp_181_;
}
else
{
lean_inc(v_at___179_);
lean_dec(v___x_168_);
v___x_182_ = lean_box(0);
v_isShared_183_ = v_isSharedCheck_187_;
goto v_resetjp_181_;
}
v_resetjp_181_:
{
lean_object* v___x_185_; 
if (v_isShared_183_ == 0)
{
v___x_185_ = v___x_182_;
goto v_reusejp_184_;
}
else
{
lean_object* v_reuseFailAlloc_186_; 
v_reuseFailAlloc_186_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_186_, 0, v_at___179_);
lean_ctor_set_uint8(v_reuseFailAlloc_186_, sizeof(void*)*1, v_code_180_);
v___x_185_ = v_reuseFailAlloc_186_;
goto v_reusejp_184_;
}
v_reusejp_184_:
{
return v___x_185_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg___lam__3___boxed(lean_object* v___x_188_, lean_object* v_get_189_, lean_object* v_c_190_, lean_object* v_k_191_, lean_object* v_b_192_, lean_object* v_off_193_){
_start:
{
lean_object* v_res_194_; 
v_res_194_ = l_Continuity_Alts_cons___redArg___lam__3(v___x_188_, v_get_189_, v_c_190_, v_k_191_, v_b_192_, v_off_193_);
lean_dec(v_k_191_);
lean_dec(v___x_188_);
return v_res_194_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_cons___redArg(lean_object* v_c_195_, lean_object* v_r_196_){
_start:
{
lean_object* v_count_197_; lean_object* v_tag_198_; lean_object* v_fits_199_; lean_object* v_put_200_; lean_object* v_get_201_; lean_object* v___x_203_; uint8_t v_isShared_204_; uint8_t v_isSharedCheck_214_; 
v_count_197_ = lean_ctor_get(v_r_196_, 0);
v_tag_198_ = lean_ctor_get(v_r_196_, 1);
v_fits_199_ = lean_ctor_get(v_r_196_, 2);
v_put_200_ = lean_ctor_get(v_r_196_, 3);
v_get_201_ = lean_ctor_get(v_r_196_, 4);
v_isSharedCheck_214_ = !lean_is_exclusive(v_r_196_);
if (v_isSharedCheck_214_ == 0)
{
v___x_203_ = v_r_196_;
v_isShared_204_ = v_isSharedCheck_214_;
goto v_resetjp_202_;
}
else
{
lean_inc(v_get_201_);
lean_inc(v_put_200_);
lean_inc(v_fits_199_);
lean_inc(v_tag_198_);
lean_inc(v_count_197_);
lean_dec(v_r_196_);
v___x_203_ = lean_box(0);
v_isShared_204_ = v_isSharedCheck_214_;
goto v_resetjp_202_;
}
v_resetjp_202_:
{
lean_object* v___f_205_; lean_object* v___f_206_; lean_object* v___x_207_; lean_object* v___f_208_; lean_object* v___f_209_; lean_object* v___x_210_; lean_object* v___x_212_; 
lean_inc_ref_n(v_c_195_, 2);
v___f_205_ = lean_alloc_closure((void*)(l_Continuity_Alts_cons___redArg___lam__0___boxed), 3, 2);
lean_closure_set(v___f_205_, 0, v_c_195_);
lean_closure_set(v___f_205_, 1, v_fits_199_);
v___f_206_ = lean_alloc_closure((void*)(l_Continuity_Alts_cons___redArg___lam__1), 4, 2);
lean_closure_set(v___f_206_, 0, v_c_195_);
lean_closure_set(v___f_206_, 1, v_put_200_);
v___x_207_ = lean_unsigned_to_nat(1u);
v___f_208_ = lean_alloc_closure((void*)(l_Continuity_Alts_cons___redArg___lam__2___boxed), 3, 2);
lean_closure_set(v___f_208_, 0, v_tag_198_);
lean_closure_set(v___f_208_, 1, v___x_207_);
v___f_209_ = lean_alloc_closure((void*)(l_Continuity_Alts_cons___redArg___lam__3___boxed), 6, 3);
lean_closure_set(v___f_209_, 0, v___x_207_);
lean_closure_set(v___f_209_, 1, v_get_201_);
lean_closure_set(v___f_209_, 2, v_c_195_);
v___x_210_ = lean_nat_add(v_count_197_, v___x_207_);
lean_dec(v_count_197_);
if (v_isShared_204_ == 0)
{
lean_ctor_set(v___x_203_, 4, v___f_209_);
lean_ctor_set(v___x_203_, 3, v___f_206_);
lean_ctor_set(v___x_203_, 2, v___f_205_);
lean_ctor_set(v___x_203_, 1, v___f_208_);
lean_ctor_set(v___x_203_, 0, v___x_210_);
v___x_212_ = v___x_203_;
goto v_reusejp_211_;
}
else
{
lean_object* v_reuseFailAlloc_213_; 
v_reuseFailAlloc_213_ = lean_alloc_ctor(0, 5, 0);
lean_ctor_set(v_reuseFailAlloc_213_, 0, v___x_210_);
lean_ctor_set(v_reuseFailAlloc_213_, 1, v___f_208_);
lean_ctor_set(v_reuseFailAlloc_213_, 2, v___f_205_);
lean_ctor_set(v_reuseFailAlloc_213_, 3, v___f_206_);
lean_ctor_set(v_reuseFailAlloc_213_, 4, v___f_209_);
v___x_212_ = v_reuseFailAlloc_213_;
goto v_reusejp_211_;
}
v_reusejp_211_:
{
return v___x_212_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Alts_cons(lean_object* v_00_u03b1_215_, lean_object* v_00_u03b2_216_, lean_object* v_c_217_, lean_object* v_r_218_){
_start:
{
lean_object* v___x_219_; 
v___x_219_ = l_Continuity_Alts_cons___redArg(v_c_217_, v_r_218_);
return v___x_219_;
}
}
LEAN_EXPORT lean_object* l_Continuity_sumGet___redArg(lean_object* v_r_220_, lean_object* v_b_221_, lean_object* v_off_222_){
_start:
{
lean_object* v___x_223_; uint8_t v___x_224_; 
v___x_223_ = lean_byte_array_size(v_b_221_);
v___x_224_ = lean_nat_dec_lt(v_off_222_, v___x_223_);
if (v___x_224_ == 0)
{
uint8_t v___x_225_; lean_object* v___x_226_; 
lean_dec_ref(v_b_221_);
lean_dec_ref(v_r_220_);
v___x_225_ = 0;
v___x_226_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_226_, 0, v_off_222_);
lean_ctor_set_uint8(v___x_226_, sizeof(void*)*1, v___x_225_);
return v___x_226_;
}
else
{
lean_object* v_count_227_; lean_object* v_get_228_; uint8_t v___x_229_; lean_object* v_t_230_; uint8_t v___x_231_; 
v_count_227_ = lean_ctor_get(v_r_220_, 0);
lean_inc(v_count_227_);
v_get_228_ = lean_ctor_get(v_r_220_, 4);
lean_inc_ref(v_get_228_);
lean_dec_ref(v_r_220_);
v___x_229_ = lean_byte_array_fget(v_b_221_, v_off_222_);
v_t_230_ = lean_uint8_to_nat(v___x_229_);
v___x_231_ = lean_nat_dec_lt(v_t_230_, v_count_227_);
lean_dec(v_count_227_);
if (v___x_231_ == 0)
{
uint8_t v___x_232_; lean_object* v___x_233_; 
lean_dec_ref(v_get_228_);
lean_dec_ref(v_b_221_);
v___x_232_ = 2;
v___x_233_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_233_, 0, v_off_222_);
lean_ctor_set_uint8(v___x_233_, sizeof(void*)*1, v___x_232_);
return v___x_233_;
}
else
{
lean_object* v___x_234_; lean_object* v___x_235_; lean_object* v___x_236_; 
v___x_234_ = lean_unsigned_to_nat(1u);
v___x_235_ = lean_nat_add(v_off_222_, v___x_234_);
lean_dec(v_off_222_);
v___x_236_ = lean_apply_3(v_get_228_, v_t_230_, v_b_221_, v___x_235_);
return v___x_236_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_sumGet(lean_object* v_00_u03b1_237_, lean_object* v_r_238_, lean_object* v_b_239_, lean_object* v_off_240_){
_start:
{
lean_object* v___x_241_; 
v___x_241_ = l_Continuity_sumGet___redArg(v_r_238_, v_b_239_, v_off_240_);
return v___x_241_;
}
}
LEAN_EXPORT lean_object* l_Continuity_sumC___redArg___lam__0(lean_object* v_tag_242_, lean_object* v_put_243_, lean_object* v_x_244_, lean_object* v_acc_245_){
_start:
{
lean_object* v___x_246_; uint8_t v___x_247_; lean_object* v___x_248_; lean_object* v___x_249_; 
lean_inc(v_x_244_);
v___x_246_ = lean_apply_1(v_tag_242_, v_x_244_);
v___x_247_ = lean_uint8_of_nat(v___x_246_);
lean_dec(v___x_246_);
v___x_248_ = lean_byte_array_push(v_acc_245_, v___x_247_);
v___x_249_ = lean_apply_2(v_put_243_, v_x_244_, v___x_248_);
return v___x_249_;
}
}
LEAN_EXPORT lean_object* l_Continuity_sumC___redArg(lean_object* v_r_250_){
_start:
{
lean_object* v_tag_251_; lean_object* v_fits_252_; lean_object* v_put_253_; lean_object* v___f_254_; lean_object* v___x_255_; lean_object* v___x_256_; 
v_tag_251_ = lean_ctor_get(v_r_250_, 1);
v_fits_252_ = lean_ctor_get(v_r_250_, 2);
lean_inc_ref(v_fits_252_);
v_put_253_ = lean_ctor_get(v_r_250_, 3);
lean_inc_ref(v_put_253_);
lean_inc_ref(v_tag_251_);
v___f_254_ = lean_alloc_closure((void*)(l_Continuity_sumC___redArg___lam__0), 4, 2);
lean_closure_set(v___f_254_, 0, v_tag_251_);
lean_closure_set(v___f_254_, 1, v_put_253_);
v___x_255_ = lean_alloc_closure((void*)(l_Continuity_sumGet), 4, 2);
lean_closure_set(v___x_255_, 0, lean_box(0));
lean_closure_set(v___x_255_, 1, v_r_250_);
v___x_256_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_256_, 0, v_fits_252_);
lean_ctor_set(v___x_256_, 1, v___f_254_);
lean_ctor_set(v___x_256_, 2, v___x_255_);
return v___x_256_;
}
}
LEAN_EXPORT lean_object* l_Continuity_sumC(lean_object* v_00_u03b1_257_, lean_object* v_r_258_, lean_object* v_hr_259_){
_start:
{
lean_object* v___x_260_; 
v___x_260_ = l_Continuity_sumC___redArg(v_r_258_);
return v___x_260_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toOption___redArg(lean_object* v_x_261_){
_start:
{
if (lean_obj_tag(v_x_261_) == 0)
{
lean_object* v___x_262_; 
lean_dec_ref_known(v_x_261_, 1);
v___x_262_ = lean_box(0);
return v___x_262_;
}
else
{
lean_object* v_val_263_; lean_object* v___x_265_; uint8_t v_isShared_266_; uint8_t v_isSharedCheck_270_; 
v_val_263_ = lean_ctor_get(v_x_261_, 0);
v_isSharedCheck_270_ = !lean_is_exclusive(v_x_261_);
if (v_isSharedCheck_270_ == 0)
{
v___x_265_ = v_x_261_;
v_isShared_266_ = v_isSharedCheck_270_;
goto v_resetjp_264_;
}
else
{
lean_inc(v_val_263_);
lean_dec(v_x_261_);
v___x_265_ = lean_box(0);
v_isShared_266_ = v_isSharedCheck_270_;
goto v_resetjp_264_;
}
v_resetjp_264_:
{
lean_object* v___x_268_; 
if (v_isShared_266_ == 0)
{
v___x_268_ = v___x_265_;
goto v_reusejp_267_;
}
else
{
lean_object* v_reuseFailAlloc_269_; 
v_reuseFailAlloc_269_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_269_, 0, v_val_263_);
v___x_268_ = v_reuseFailAlloc_269_;
goto v_reusejp_267_;
}
v_reusejp_267_:
{
return v___x_268_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_toOption(lean_object* v_00_u03b1_271_, lean_object* v_x_272_){
_start:
{
lean_object* v___x_273_; 
v___x_273_ = l_Continuity_toOption___redArg(v_x_272_);
return v___x_273_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ofOption___redArg(lean_object* v_x_276_){
_start:
{
if (lean_obj_tag(v_x_276_) == 0)
{
lean_object* v___x_277_; 
v___x_277_ = ((lean_object*)(l_Continuity_ofOption___redArg___closed__0));
return v___x_277_;
}
else
{
lean_object* v_val_278_; lean_object* v___x_280_; uint8_t v_isShared_281_; uint8_t v_isSharedCheck_285_; 
v_val_278_ = lean_ctor_get(v_x_276_, 0);
v_isSharedCheck_285_ = !lean_is_exclusive(v_x_276_);
if (v_isSharedCheck_285_ == 0)
{
v___x_280_ = v_x_276_;
v_isShared_281_ = v_isSharedCheck_285_;
goto v_resetjp_279_;
}
else
{
lean_inc(v_val_278_);
lean_dec(v_x_276_);
v___x_280_ = lean_box(0);
v_isShared_281_ = v_isSharedCheck_285_;
goto v_resetjp_279_;
}
v_resetjp_279_:
{
lean_object* v___x_283_; 
if (v_isShared_281_ == 0)
{
v___x_283_ = v___x_280_;
goto v_reusejp_282_;
}
else
{
lean_object* v_reuseFailAlloc_284_; 
v_reuseFailAlloc_284_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_284_, 0, v_val_278_);
v___x_283_ = v_reuseFailAlloc_284_;
goto v_reusejp_282_;
}
v_reusejp_282_:
{
return v___x_283_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofOption(lean_object* v_00_u03b1_286_, lean_object* v_x_287_){
_start:
{
lean_object* v___x_288_; 
v___x_288_ = l_Continuity_ofOption___redArg(v_x_287_);
return v___x_288_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object* v_x_289_, lean_object* v_h__1_290_, lean_object* v_h__2_291_){
_start:
{
if (lean_obj_tag(v_x_289_) == 0)
{
lean_object* v_val_292_; lean_object* v___x_293_; 
lean_dec(v_h__2_291_);
v_val_292_ = lean_ctor_get(v_x_289_, 0);
lean_inc(v_val_292_);
lean_dec_ref_known(v_x_289_, 1);
v___x_293_ = lean_apply_1(v_h__1_290_, v_val_292_);
return v___x_293_;
}
else
{
lean_object* v_val_294_; lean_object* v___x_295_; 
lean_dec(v_h__1_290_);
v_val_294_ = lean_ctor_get(v_x_289_, 0);
lean_inc(v_val_294_);
lean_dec_ref_known(v_x_289_, 1);
v___x_295_ = lean_apply_1(v_h__2_291_, v_val_294_);
return v___x_295_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__1_splitter(lean_object* v_00_u03b1_296_, lean_object* v_00_u03b2_297_, lean_object* v_motive_298_, lean_object* v_x_299_, lean_object* v_h__1_300_, lean_object* v_h__2_301_){
_start:
{
if (lean_obj_tag(v_x_299_) == 0)
{
lean_object* v_val_302_; lean_object* v___x_303_; 
lean_dec(v_h__2_301_);
v_val_302_ = lean_ctor_get(v_x_299_, 0);
lean_inc(v_val_302_);
lean_dec_ref_known(v_x_299_, 1);
v___x_303_ = lean_apply_1(v_h__1_300_, v_val_302_);
return v___x_303_;
}
else
{
lean_object* v_val_304_; lean_object* v___x_305_; 
lean_dec(v_h__1_300_);
v_val_304_ = lean_ctor_get(v_x_299_, 0);
lean_inc(v_val_304_);
lean_dec_ref_known(v_x_299_, 1);
v___x_305_ = lean_apply_1(v_h__2_301_, v_val_304_);
return v___x_305_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object* v_x_306_, lean_object* v_x_307_, lean_object* v_h__1_308_, lean_object* v_h__2_309_){
_start:
{
if (lean_obj_tag(v_x_306_) == 0)
{
lean_object* v_val_310_; lean_object* v___x_311_; 
lean_dec(v_h__2_309_);
v_val_310_ = lean_ctor_get(v_x_306_, 0);
lean_inc(v_val_310_);
lean_dec_ref_known(v_x_306_, 1);
v___x_311_ = lean_apply_2(v_h__1_308_, v_val_310_, v_x_307_);
return v___x_311_;
}
else
{
lean_object* v_val_312_; lean_object* v___x_313_; 
lean_dec(v_h__1_308_);
v_val_312_ = lean_ctor_get(v_x_306_, 0);
lean_inc(v_val_312_);
lean_dec_ref_known(v_x_306_, 1);
v___x_313_ = lean_apply_2(v_h__2_309_, v_val_312_, v_x_307_);
return v___x_313_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Sum_0__Continuity_Alts_cons_match__3_splitter(lean_object* v_00_u03b1_314_, lean_object* v_00_u03b2_315_, lean_object* v_motive_316_, lean_object* v_x_317_, lean_object* v_x_318_, lean_object* v_h__1_319_, lean_object* v_h__2_320_){
_start:
{
if (lean_obj_tag(v_x_317_) == 0)
{
lean_object* v_val_321_; lean_object* v___x_322_; 
lean_dec(v_h__2_320_);
v_val_321_ = lean_ctor_get(v_x_317_, 0);
lean_inc(v_val_321_);
lean_dec_ref_known(v_x_317_, 1);
v___x_322_ = lean_apply_2(v_h__1_319_, v_val_321_, v_x_318_);
return v___x_322_;
}
else
{
lean_object* v_val_323_; lean_object* v___x_324_; 
lean_dec(v_h__1_319_);
v_val_323_ = lean_ctor_get(v_x_317_, 0);
lean_inc(v_val_323_);
lean_dec_ref_known(v_x_317_, 1);
v___x_324_ = lean_apply_2(v_h__2_320_, v_val_323_, v_x_318_);
return v___x_324_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_optionC___redArg(lean_object* v_c_327_){
_start:
{
lean_object* v___x_328_; lean_object* v___x_329_; lean_object* v___x_330_; lean_object* v___x_331_; lean_object* v___x_332_; lean_object* v___x_333_; lean_object* v___x_334_; 
v___x_328_ = l_Continuity_unitC;
v___x_329_ = l_Continuity_Alts_one___redArg(v_c_327_);
v___x_330_ = l_Continuity_Alts_cons___redArg(v___x_328_, v___x_329_);
v___x_331_ = l_Continuity_sumC___redArg(v___x_330_);
v___x_332_ = ((lean_object*)(l_Continuity_optionC___redArg___closed__0));
v___x_333_ = ((lean_object*)(l_Continuity_optionC___redArg___closed__1));
v___x_334_ = l_Continuity_imap___redArg(v___x_331_, v___x_332_, v___x_333_);
return v___x_334_;
}
}
LEAN_EXPORT lean_object* l_Continuity_optionC(lean_object* v_00_u03b1_335_, lean_object* v_c_336_){
_start:
{
lean_object* v___x_337_; 
v___x_337_ = l_Continuity_optionC___redArg(v_c_336_);
return v___x_337_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Blob(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Sum(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Blob(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
