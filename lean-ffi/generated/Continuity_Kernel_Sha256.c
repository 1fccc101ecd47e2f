// Lean compiler output
// Module: Continuity.Kernel.Sha256
// Imports: public import Init public meta import Init public import Continuity.Kernel.Names
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
uint32_t lean_uint32_shift_right(uint32_t, uint32_t);
uint8_t lean_uint32_to_uint8(uint32_t);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
extern lean_object* l_Continuity_noBytes;
uint32_t lean_uint32_land(uint32_t, uint32_t);
uint32_t lean_uint32_xor(uint32_t, uint32_t);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
uint32_t lean_uint32_shift_left(uint32_t, uint32_t);
uint32_t lean_uint32_lor(uint32_t, uint32_t);
uint32_t lean_uint32_add(uint32_t, uint32_t);
lean_object* lean_nat_add(lean_object*, lean_object*);
uint32_t lean_uint32_complement(uint32_t);
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
uint32_t lean_uint8_to_uint32(uint8_t);
uint32_t lean_uint32_sub(uint32_t, uint32_t);
lean_object* lean_mk_empty_byte_array(lean_object*);
lean_object* lean_nat_mod(lean_object*, lean_object*);
lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
lean_object* lean_nat_mul(lean_object*, lean_object*);
lean_object* lean_nat_shiftr(lean_object*, lean_object*);
uint32_t lean_uint32_of_nat(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_Sha256_initial___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*0 + 32, .m_other = 0, .m_tag = 0}, .m_objs = {LEAN_SCALAR_PTR_LITERAL(103, 230, 9, 106, 133, 174, 103, 187),LEAN_SCALAR_PTR_LITERAL(114, 243, 110, 60, 58, 245, 79, 165),LEAN_SCALAR_PTR_LITERAL(127, 82, 14, 81, 140, 104, 5, 155),LEAN_SCALAR_PTR_LITERAL(171, 217, 131, 31, 25, 205, 224, 91)}};
static const lean_object* l_Continuity_Sha256_initial___closed__0 = (const lean_object*)&l_Continuity_Sha256_initial___closed__0_value;
LEAN_EXPORT const lean_object* l_Continuity_Sha256_initial = (const lean_object*)&l_Continuity_Sha256_initial___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants___lam__0(lean_object*, uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants___lam__0___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants___lam__1(lean_object*, lean_object*, uint32_t, uint32_t, uint32_t, uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants___lam__1___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_closure_object l_Continuity_Sha256_constants___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_Sha256_constants___lam__0___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_Sha256_constants___closed__0 = (const lean_object*)&l_Continuity_Sha256_constants___closed__0_value;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__1;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__2;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__3;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__4;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__5;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__6;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__7;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__8;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__9;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__10;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__11_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__11;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__12_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__12;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__13_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__13;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__14_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__14;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__15_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__15;
static lean_once_cell_t l_Continuity_Sha256_constants___closed__16_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_Sha256_constants___closed__16;
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants;
LEAN_EXPORT uint32_t l_Continuity_Sha256_rotr(uint32_t, uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_rotr___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint32_t l_Continuity_Sha256_ch(uint32_t, uint32_t, uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_ch___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint32_t l_Continuity_Sha256_maj(uint32_t, uint32_t, uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_maj___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint32_t l_Continuity_Sha256_bsig0(uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_bsig0___boxed(lean_object*);
LEAN_EXPORT uint32_t l_Continuity_Sha256_bsig1(uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_bsig1___boxed(lean_object*);
LEAN_EXPORT uint32_t l_Continuity_Sha256_ssig0(uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_ssig0___boxed(lean_object*);
LEAN_EXPORT uint32_t l_Continuity_Sha256_ssig1(uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_ssig1___boxed(lean_object*);
LEAN_EXPORT uint32_t l_Continuity_Sha256_word(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_word___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_rounds(lean_object*, lean_object*, lean_object*, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_rounds___boxed(lean_object**);
LEAN_EXPORT lean_object* l_Continuity_Sha256_block(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_block___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_blocks(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_blocks___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_zeros(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_putWord(lean_object*, uint32_t);
LEAN_EXPORT lean_object* l_Continuity_Sha256_putWord___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_tail(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_tail___boxed(lean_object*);
static lean_once_cell_t l_Continuity_sha256___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sha256___closed__0;
LEAN_EXPORT lean_object* l_Continuity_sha256(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_sha256___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants___lam__0(lean_object* v_acc_11_, uint32_t v_x_12_){
_start:
{
uint32_t v___x_13_; uint32_t v___x_14_; uint8_t v___x_15_; lean_object* v___x_16_; uint32_t v___x_17_; uint32_t v___x_18_; uint8_t v___x_19_; lean_object* v___x_20_; uint32_t v___x_21_; uint32_t v___x_22_; uint8_t v___x_23_; lean_object* v___x_24_; uint8_t v___x_25_; lean_object* v___x_26_; 
v___x_13_ = 24;
v___x_14_ = lean_uint32_shift_right(v_x_12_, v___x_13_);
v___x_15_ = lean_uint32_to_uint8(v___x_14_);
v___x_16_ = lean_byte_array_push(v_acc_11_, v___x_15_);
v___x_17_ = 16;
v___x_18_ = lean_uint32_shift_right(v_x_12_, v___x_17_);
v___x_19_ = lean_uint32_to_uint8(v___x_18_);
v___x_20_ = lean_byte_array_push(v___x_16_, v___x_19_);
v___x_21_ = 8;
v___x_22_ = lean_uint32_shift_right(v_x_12_, v___x_21_);
v___x_23_ = lean_uint32_to_uint8(v___x_22_);
v___x_24_ = lean_byte_array_push(v___x_20_, v___x_23_);
v___x_25_ = lean_uint32_to_uint8(v_x_12_);
v___x_26_ = lean_byte_array_push(v___x_24_, v___x_25_);
return v___x_26_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants___lam__0___boxed(lean_object* v_acc_27_, lean_object* v_x_28_){
_start:
{
uint32_t v_x_boxed_29_; lean_object* v_res_30_; 
v_x_boxed_29_ = lean_unbox_uint32(v_x_28_);
lean_dec(v_x_28_);
v_res_30_ = l_Continuity_Sha256_constants___lam__0(v_acc_27_, v_x_boxed_29_);
return v_res_30_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants___lam__1(lean_object* v_w_31_, lean_object* v_acc_32_, uint32_t v_x_33_, uint32_t v_y_34_, uint32_t v_z_35_, uint32_t v_u_36_){
_start:
{
lean_object* v___x_37_; lean_object* v___x_38_; lean_object* v___x_39_; lean_object* v___x_40_; lean_object* v___x_41_; lean_object* v___x_42_; lean_object* v___x_43_; lean_object* v___x_44_; 
v___x_37_ = lean_box_uint32(v_x_33_);
lean_inc_ref_n(v_w_31_, 3);
v___x_38_ = lean_apply_2(v_w_31_, v_acc_32_, v___x_37_);
v___x_39_ = lean_box_uint32(v_y_34_);
v___x_40_ = lean_apply_2(v_w_31_, v___x_38_, v___x_39_);
v___x_41_ = lean_box_uint32(v_z_35_);
v___x_42_ = lean_apply_2(v_w_31_, v___x_40_, v___x_41_);
v___x_43_ = lean_box_uint32(v_u_36_);
v___x_44_ = lean_apply_2(v_w_31_, v___x_42_, v___x_43_);
return v___x_44_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_constants___lam__1___boxed(lean_object* v_w_45_, lean_object* v_acc_46_, lean_object* v_x_47_, lean_object* v_y_48_, lean_object* v_z_49_, lean_object* v_u_50_){
_start:
{
uint32_t v_x_boxed_51_; uint32_t v_y_boxed_52_; uint32_t v_z_boxed_53_; uint32_t v_u_boxed_54_; lean_object* v_res_55_; 
v_x_boxed_51_ = lean_unbox_uint32(v_x_47_);
lean_dec(v_x_47_);
v_y_boxed_52_ = lean_unbox_uint32(v_y_48_);
lean_dec(v_y_48_);
v_z_boxed_53_ = lean_unbox_uint32(v_z_49_);
lean_dec(v_z_49_);
v_u_boxed_54_ = lean_unbox_uint32(v_u_50_);
lean_dec(v_u_50_);
v_res_55_ = l_Continuity_Sha256_constants___lam__1(v_w_45_, v_acc_46_, v_x_boxed_51_, v_y_boxed_52_, v_z_boxed_53_, v_u_boxed_54_);
return v_res_55_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__1(void){
_start:
{
uint32_t v___x_57_; uint32_t v___x_58_; uint32_t v___x_59_; uint32_t v___x_60_; lean_object* v___x_61_; lean_object* v_w_62_; lean_object* v_k_63_; 
v___x_57_ = 3921009573;
v___x_58_ = 3049323471;
v___x_59_ = 1899447441;
v___x_60_ = 1116352408;
v___x_61_ = l_Continuity_noBytes;
v_w_62_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_63_ = l_Continuity_Sha256_constants___lam__1(v_w_62_, v___x_61_, v___x_60_, v___x_59_, v___x_58_, v___x_57_);
return v_k_63_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__2(void){
_start:
{
uint32_t v___x_64_; uint32_t v___x_65_; uint32_t v___x_66_; uint32_t v___x_67_; lean_object* v_k_68_; lean_object* v_w_69_; lean_object* v_k_70_; 
v___x_64_ = 2870763221;
v___x_65_ = 2453635748;
v___x_66_ = 1508970993;
v___x_67_ = 961987163;
v_k_68_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__1, &l_Continuity_Sha256_constants___closed__1_once, _init_l_Continuity_Sha256_constants___closed__1);
v_w_69_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_70_ = l_Continuity_Sha256_constants___lam__1(v_w_69_, v_k_68_, v___x_67_, v___x_66_, v___x_65_, v___x_64_);
return v_k_70_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__3(void){
_start:
{
uint32_t v___x_71_; uint32_t v___x_72_; uint32_t v___x_73_; uint32_t v___x_74_; lean_object* v_k_75_; lean_object* v_w_76_; lean_object* v_k_77_; 
v___x_71_ = 1426881987;
v___x_72_ = 607225278;
v___x_73_ = 310598401;
v___x_74_ = 3624381080;
v_k_75_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__2, &l_Continuity_Sha256_constants___closed__2_once, _init_l_Continuity_Sha256_constants___closed__2);
v_w_76_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_77_ = l_Continuity_Sha256_constants___lam__1(v_w_76_, v_k_75_, v___x_74_, v___x_73_, v___x_72_, v___x_71_);
return v_k_77_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__4(void){
_start:
{
uint32_t v___x_78_; uint32_t v___x_79_; uint32_t v___x_80_; uint32_t v___x_81_; lean_object* v_k_82_; lean_object* v_w_83_; lean_object* v_k_84_; 
v___x_78_ = 3248222580;
v___x_79_ = 2614888103;
v___x_80_ = 2162078206;
v___x_81_ = 1925078388;
v_k_82_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__3, &l_Continuity_Sha256_constants___closed__3_once, _init_l_Continuity_Sha256_constants___closed__3);
v_w_83_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_84_ = l_Continuity_Sha256_constants___lam__1(v_w_83_, v_k_82_, v___x_81_, v___x_80_, v___x_79_, v___x_78_);
return v_k_84_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__5(void){
_start:
{
uint32_t v___x_85_; uint32_t v___x_86_; uint32_t v___x_87_; uint32_t v___x_88_; lean_object* v_k_89_; lean_object* v_w_90_; lean_object* v_k_91_; 
v___x_85_ = 604807628;
v___x_86_ = 264347078;
v___x_87_ = 4022224774;
v___x_88_ = 3835390401;
v_k_89_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__4, &l_Continuity_Sha256_constants___closed__4_once, _init_l_Continuity_Sha256_constants___closed__4);
v_w_90_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_91_ = l_Continuity_Sha256_constants___lam__1(v_w_90_, v_k_89_, v___x_88_, v___x_87_, v___x_86_, v___x_85_);
return v_k_91_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__6(void){
_start:
{
uint32_t v___x_92_; uint32_t v___x_93_; uint32_t v___x_94_; uint32_t v___x_95_; lean_object* v_k_96_; lean_object* v_w_97_; lean_object* v_k_98_; 
v___x_92_ = 1996064986;
v___x_93_ = 1555081692;
v___x_94_ = 1249150122;
v___x_95_ = 770255983;
v_k_96_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__5, &l_Continuity_Sha256_constants___closed__5_once, _init_l_Continuity_Sha256_constants___closed__5);
v_w_97_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_98_ = l_Continuity_Sha256_constants___lam__1(v_w_97_, v_k_96_, v___x_95_, v___x_94_, v___x_93_, v___x_92_);
return v_k_98_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__7(void){
_start:
{
uint32_t v___x_99_; uint32_t v___x_100_; uint32_t v___x_101_; uint32_t v___x_102_; lean_object* v_k_103_; lean_object* v_w_104_; lean_object* v_k_105_; 
v___x_99_ = 3210313671;
v___x_100_ = 2952996808;
v___x_101_ = 2821834349;
v___x_102_ = 2554220882;
v_k_103_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__6, &l_Continuity_Sha256_constants___closed__6_once, _init_l_Continuity_Sha256_constants___closed__6);
v_w_104_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_105_ = l_Continuity_Sha256_constants___lam__1(v_w_104_, v_k_103_, v___x_102_, v___x_101_, v___x_100_, v___x_99_);
return v_k_105_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__8(void){
_start:
{
uint32_t v___x_106_; uint32_t v___x_107_; uint32_t v___x_108_; uint32_t v___x_109_; lean_object* v_k_110_; lean_object* v_w_111_; lean_object* v_k_112_; 
v___x_106_ = 338241895;
v___x_107_ = 113926993;
v___x_108_ = 3584528711;
v___x_109_ = 3336571891;
v_k_110_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__7, &l_Continuity_Sha256_constants___closed__7_once, _init_l_Continuity_Sha256_constants___closed__7);
v_w_111_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_112_ = l_Continuity_Sha256_constants___lam__1(v_w_111_, v_k_110_, v___x_109_, v___x_108_, v___x_107_, v___x_106_);
return v_k_112_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__9(void){
_start:
{
uint32_t v___x_113_; uint32_t v___x_114_; uint32_t v___x_115_; uint32_t v___x_116_; lean_object* v_k_117_; lean_object* v_w_118_; lean_object* v_k_119_; 
v___x_113_ = 1396182291;
v___x_114_ = 1294757372;
v___x_115_ = 773529912;
v___x_116_ = 666307205;
v_k_117_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__8, &l_Continuity_Sha256_constants___closed__8_once, _init_l_Continuity_Sha256_constants___closed__8);
v_w_118_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_119_ = l_Continuity_Sha256_constants___lam__1(v_w_118_, v_k_117_, v___x_116_, v___x_115_, v___x_114_, v___x_113_);
return v_k_119_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__10(void){
_start:
{
uint32_t v___x_120_; uint32_t v___x_121_; uint32_t v___x_122_; uint32_t v___x_123_; lean_object* v_k_124_; lean_object* v_w_125_; lean_object* v_k_126_; 
v___x_120_ = 2456956037;
v___x_121_ = 2177026350;
v___x_122_ = 1986661051;
v___x_123_ = 1695183700;
v_k_124_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__9, &l_Continuity_Sha256_constants___closed__9_once, _init_l_Continuity_Sha256_constants___closed__9);
v_w_125_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_126_ = l_Continuity_Sha256_constants___lam__1(v_w_125_, v_k_124_, v___x_123_, v___x_122_, v___x_121_, v___x_120_);
return v_k_126_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__11(void){
_start:
{
uint32_t v___x_127_; uint32_t v___x_128_; uint32_t v___x_129_; uint32_t v___x_130_; lean_object* v_k_131_; lean_object* v_w_132_; lean_object* v_k_133_; 
v___x_127_ = 3345764771;
v___x_128_ = 3259730800;
v___x_129_ = 2820302411;
v___x_130_ = 2730485921;
v_k_131_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__10, &l_Continuity_Sha256_constants___closed__10_once, _init_l_Continuity_Sha256_constants___closed__10);
v_w_132_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_133_ = l_Continuity_Sha256_constants___lam__1(v_w_132_, v_k_131_, v___x_130_, v___x_129_, v___x_128_, v___x_127_);
return v_k_133_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__12(void){
_start:
{
uint32_t v___x_134_; uint32_t v___x_135_; uint32_t v___x_136_; uint32_t v___x_137_; lean_object* v_k_138_; lean_object* v_w_139_; lean_object* v_k_140_; 
v___x_134_ = 275423344;
v___x_135_ = 4094571909;
v___x_136_ = 3600352804;
v___x_137_ = 3516065817;
v_k_138_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__11, &l_Continuity_Sha256_constants___closed__11_once, _init_l_Continuity_Sha256_constants___closed__11);
v_w_139_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_140_ = l_Continuity_Sha256_constants___lam__1(v_w_139_, v_k_138_, v___x_137_, v___x_136_, v___x_135_, v___x_134_);
return v_k_140_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__13(void){
_start:
{
uint32_t v___x_141_; uint32_t v___x_142_; uint32_t v___x_143_; uint32_t v___x_144_; lean_object* v_k_145_; lean_object* v_w_146_; lean_object* v_k_147_; 
v___x_141_ = 883997877;
v___x_142_ = 659060556;
v___x_143_ = 506948616;
v___x_144_ = 430227734;
v_k_145_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__12, &l_Continuity_Sha256_constants___closed__12_once, _init_l_Continuity_Sha256_constants___closed__12);
v_w_146_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_147_ = l_Continuity_Sha256_constants___lam__1(v_w_146_, v_k_145_, v___x_144_, v___x_143_, v___x_142_, v___x_141_);
return v_k_147_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__14(void){
_start:
{
uint32_t v___x_148_; uint32_t v___x_149_; uint32_t v___x_150_; uint32_t v___x_151_; lean_object* v_k_152_; lean_object* v_w_153_; lean_object* v_k_154_; 
v___x_148_ = 1747873779;
v___x_149_ = 1537002063;
v___x_150_ = 1322822218;
v___x_151_ = 958139571;
v_k_152_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__13, &l_Continuity_Sha256_constants___closed__13_once, _init_l_Continuity_Sha256_constants___closed__13);
v_w_153_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_154_ = l_Continuity_Sha256_constants___lam__1(v_w_153_, v_k_152_, v___x_151_, v___x_150_, v___x_149_, v___x_148_);
return v_k_154_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__15(void){
_start:
{
uint32_t v___x_155_; uint32_t v___x_156_; uint32_t v___x_157_; uint32_t v___x_158_; lean_object* v_k_159_; lean_object* v_w_160_; lean_object* v_k_161_; 
v___x_155_ = 2361852424;
v___x_156_ = 2227730452;
v___x_157_ = 2024104815;
v___x_158_ = 1955562222;
v_k_159_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__14, &l_Continuity_Sha256_constants___closed__14_once, _init_l_Continuity_Sha256_constants___closed__14);
v_w_160_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v_k_161_ = l_Continuity_Sha256_constants___lam__1(v_w_160_, v_k_159_, v___x_158_, v___x_157_, v___x_156_, v___x_155_);
return v_k_161_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants___closed__16(void){
_start:
{
uint32_t v___x_162_; uint32_t v___x_163_; uint32_t v___x_164_; uint32_t v___x_165_; lean_object* v_k_166_; lean_object* v_w_167_; lean_object* v___x_168_; 
v___x_162_ = 3329325298;
v___x_163_ = 3204031479;
v___x_164_ = 2756734187;
v___x_165_ = 2428436474;
v_k_166_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__15, &l_Continuity_Sha256_constants___closed__15_once, _init_l_Continuity_Sha256_constants___closed__15);
v_w_167_ = ((lean_object*)(l_Continuity_Sha256_constants___closed__0));
v___x_168_ = l_Continuity_Sha256_constants___lam__1(v_w_167_, v_k_166_, v___x_165_, v___x_164_, v___x_163_, v___x_162_);
return v___x_168_;
}
}
static lean_object* _init_l_Continuity_Sha256_constants(void){
_start:
{
lean_object* v___x_169_; 
v___x_169_ = lean_obj_once(&l_Continuity_Sha256_constants___closed__16, &l_Continuity_Sha256_constants___closed__16_once, _init_l_Continuity_Sha256_constants___closed__16);
return v___x_169_;
}
}
LEAN_EXPORT uint32_t l_Continuity_Sha256_rotr(uint32_t v_x_170_, uint32_t v_n_171_){
_start:
{
uint32_t v___x_172_; uint32_t v___x_173_; uint32_t v___x_174_; uint32_t v___x_175_; uint32_t v___x_176_; 
v___x_172_ = lean_uint32_shift_right(v_x_170_, v_n_171_);
v___x_173_ = 32;
v___x_174_ = lean_uint32_sub(v___x_173_, v_n_171_);
v___x_175_ = lean_uint32_shift_left(v_x_170_, v___x_174_);
v___x_176_ = lean_uint32_lor(v___x_172_, v___x_175_);
return v___x_176_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_rotr___boxed(lean_object* v_x_177_, lean_object* v_n_178_){
_start:
{
uint32_t v_x_boxed_179_; uint32_t v_n_boxed_180_; uint32_t v_res_181_; lean_object* v_r_182_; 
v_x_boxed_179_ = lean_unbox_uint32(v_x_177_);
lean_dec(v_x_177_);
v_n_boxed_180_ = lean_unbox_uint32(v_n_178_);
lean_dec(v_n_178_);
v_res_181_ = l_Continuity_Sha256_rotr(v_x_boxed_179_, v_n_boxed_180_);
v_r_182_ = lean_box_uint32(v_res_181_);
return v_r_182_;
}
}
LEAN_EXPORT uint32_t l_Continuity_Sha256_ch(uint32_t v_x_183_, uint32_t v_y_184_, uint32_t v_z_185_){
_start:
{
uint32_t v___x_186_; uint32_t v___x_187_; uint32_t v___x_188_; uint32_t v___x_189_; 
v___x_186_ = lean_uint32_land(v_x_183_, v_y_184_);
v___x_187_ = lean_uint32_complement(v_x_183_);
v___x_188_ = lean_uint32_land(v___x_187_, v_z_185_);
v___x_189_ = lean_uint32_xor(v___x_186_, v___x_188_);
return v___x_189_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_ch___boxed(lean_object* v_x_190_, lean_object* v_y_191_, lean_object* v_z_192_){
_start:
{
uint32_t v_x_boxed_193_; uint32_t v_y_boxed_194_; uint32_t v_z_boxed_195_; uint32_t v_res_196_; lean_object* v_r_197_; 
v_x_boxed_193_ = lean_unbox_uint32(v_x_190_);
lean_dec(v_x_190_);
v_y_boxed_194_ = lean_unbox_uint32(v_y_191_);
lean_dec(v_y_191_);
v_z_boxed_195_ = lean_unbox_uint32(v_z_192_);
lean_dec(v_z_192_);
v_res_196_ = l_Continuity_Sha256_ch(v_x_boxed_193_, v_y_boxed_194_, v_z_boxed_195_);
v_r_197_ = lean_box_uint32(v_res_196_);
return v_r_197_;
}
}
LEAN_EXPORT uint32_t l_Continuity_Sha256_maj(uint32_t v_x_198_, uint32_t v_y_199_, uint32_t v_z_200_){
_start:
{
uint32_t v___x_201_; uint32_t v___x_202_; uint32_t v___x_203_; uint32_t v___x_204_; uint32_t v___x_205_; 
v___x_201_ = lean_uint32_land(v_x_198_, v_y_199_);
v___x_202_ = lean_uint32_land(v_x_198_, v_z_200_);
v___x_203_ = lean_uint32_xor(v___x_201_, v___x_202_);
v___x_204_ = lean_uint32_land(v_y_199_, v_z_200_);
v___x_205_ = lean_uint32_xor(v___x_203_, v___x_204_);
return v___x_205_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_maj___boxed(lean_object* v_x_206_, lean_object* v_y_207_, lean_object* v_z_208_){
_start:
{
uint32_t v_x_boxed_209_; uint32_t v_y_boxed_210_; uint32_t v_z_boxed_211_; uint32_t v_res_212_; lean_object* v_r_213_; 
v_x_boxed_209_ = lean_unbox_uint32(v_x_206_);
lean_dec(v_x_206_);
v_y_boxed_210_ = lean_unbox_uint32(v_y_207_);
lean_dec(v_y_207_);
v_z_boxed_211_ = lean_unbox_uint32(v_z_208_);
lean_dec(v_z_208_);
v_res_212_ = l_Continuity_Sha256_maj(v_x_boxed_209_, v_y_boxed_210_, v_z_boxed_211_);
v_r_213_ = lean_box_uint32(v_res_212_);
return v_r_213_;
}
}
LEAN_EXPORT uint32_t l_Continuity_Sha256_bsig0(uint32_t v_x_214_){
_start:
{
uint32_t v___x_215_; uint32_t v___x_216_; uint32_t v___x_217_; uint32_t v___x_218_; uint32_t v___x_219_; uint32_t v___x_220_; uint32_t v___x_221_; uint32_t v___x_222_; uint32_t v___x_223_; uint32_t v___x_224_; uint32_t v___x_225_; uint32_t v___x_226_; uint32_t v___x_227_; uint32_t v___x_228_; uint32_t v___x_229_; uint32_t v___x_230_; uint32_t v___x_231_; 
v___x_215_ = 2;
v___x_216_ = lean_uint32_shift_right(v_x_214_, v___x_215_);
v___x_217_ = 30;
v___x_218_ = lean_uint32_shift_left(v_x_214_, v___x_217_);
v___x_219_ = lean_uint32_lor(v___x_216_, v___x_218_);
v___x_220_ = 13;
v___x_221_ = lean_uint32_shift_right(v_x_214_, v___x_220_);
v___x_222_ = 19;
v___x_223_ = lean_uint32_shift_left(v_x_214_, v___x_222_);
v___x_224_ = lean_uint32_lor(v___x_221_, v___x_223_);
v___x_225_ = lean_uint32_xor(v___x_219_, v___x_224_);
v___x_226_ = 22;
v___x_227_ = lean_uint32_shift_right(v_x_214_, v___x_226_);
v___x_228_ = 10;
v___x_229_ = lean_uint32_shift_left(v_x_214_, v___x_228_);
v___x_230_ = lean_uint32_lor(v___x_227_, v___x_229_);
v___x_231_ = lean_uint32_xor(v___x_225_, v___x_230_);
return v___x_231_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_bsig0___boxed(lean_object* v_x_232_){
_start:
{
uint32_t v_x_boxed_233_; uint32_t v_res_234_; lean_object* v_r_235_; 
v_x_boxed_233_ = lean_unbox_uint32(v_x_232_);
lean_dec(v_x_232_);
v_res_234_ = l_Continuity_Sha256_bsig0(v_x_boxed_233_);
v_r_235_ = lean_box_uint32(v_res_234_);
return v_r_235_;
}
}
LEAN_EXPORT uint32_t l_Continuity_Sha256_bsig1(uint32_t v_x_236_){
_start:
{
uint32_t v___x_237_; uint32_t v___x_238_; uint32_t v___x_239_; uint32_t v___x_240_; uint32_t v___x_241_; uint32_t v___x_242_; uint32_t v___x_243_; uint32_t v___x_244_; uint32_t v___x_245_; uint32_t v___x_246_; uint32_t v___x_247_; uint32_t v___x_248_; uint32_t v___x_249_; uint32_t v___x_250_; uint32_t v___x_251_; uint32_t v___x_252_; uint32_t v___x_253_; 
v___x_237_ = 6;
v___x_238_ = lean_uint32_shift_right(v_x_236_, v___x_237_);
v___x_239_ = 26;
v___x_240_ = lean_uint32_shift_left(v_x_236_, v___x_239_);
v___x_241_ = lean_uint32_lor(v___x_238_, v___x_240_);
v___x_242_ = 11;
v___x_243_ = lean_uint32_shift_right(v_x_236_, v___x_242_);
v___x_244_ = 21;
v___x_245_ = lean_uint32_shift_left(v_x_236_, v___x_244_);
v___x_246_ = lean_uint32_lor(v___x_243_, v___x_245_);
v___x_247_ = lean_uint32_xor(v___x_241_, v___x_246_);
v___x_248_ = 25;
v___x_249_ = lean_uint32_shift_right(v_x_236_, v___x_248_);
v___x_250_ = 7;
v___x_251_ = lean_uint32_shift_left(v_x_236_, v___x_250_);
v___x_252_ = lean_uint32_lor(v___x_249_, v___x_251_);
v___x_253_ = lean_uint32_xor(v___x_247_, v___x_252_);
return v___x_253_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_bsig1___boxed(lean_object* v_x_254_){
_start:
{
uint32_t v_x_boxed_255_; uint32_t v_res_256_; lean_object* v_r_257_; 
v_x_boxed_255_ = lean_unbox_uint32(v_x_254_);
lean_dec(v_x_254_);
v_res_256_ = l_Continuity_Sha256_bsig1(v_x_boxed_255_);
v_r_257_ = lean_box_uint32(v_res_256_);
return v_r_257_;
}
}
LEAN_EXPORT uint32_t l_Continuity_Sha256_ssig0(uint32_t v_x_258_){
_start:
{
uint32_t v___x_259_; uint32_t v___x_260_; uint32_t v___x_261_; uint32_t v___x_262_; uint32_t v___x_263_; uint32_t v___x_264_; uint32_t v___x_265_; uint32_t v___x_266_; uint32_t v___x_267_; uint32_t v___x_268_; uint32_t v___x_269_; uint32_t v___x_270_; uint32_t v___x_271_; uint32_t v___x_272_; 
v___x_259_ = 7;
v___x_260_ = lean_uint32_shift_right(v_x_258_, v___x_259_);
v___x_261_ = 25;
v___x_262_ = lean_uint32_shift_left(v_x_258_, v___x_261_);
v___x_263_ = lean_uint32_lor(v___x_260_, v___x_262_);
v___x_264_ = 18;
v___x_265_ = lean_uint32_shift_right(v_x_258_, v___x_264_);
v___x_266_ = 14;
v___x_267_ = lean_uint32_shift_left(v_x_258_, v___x_266_);
v___x_268_ = lean_uint32_lor(v___x_265_, v___x_267_);
v___x_269_ = lean_uint32_xor(v___x_263_, v___x_268_);
v___x_270_ = 3;
v___x_271_ = lean_uint32_shift_right(v_x_258_, v___x_270_);
v___x_272_ = lean_uint32_xor(v___x_269_, v___x_271_);
return v___x_272_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_ssig0___boxed(lean_object* v_x_273_){
_start:
{
uint32_t v_x_boxed_274_; uint32_t v_res_275_; lean_object* v_r_276_; 
v_x_boxed_274_ = lean_unbox_uint32(v_x_273_);
lean_dec(v_x_273_);
v_res_275_ = l_Continuity_Sha256_ssig0(v_x_boxed_274_);
v_r_276_ = lean_box_uint32(v_res_275_);
return v_r_276_;
}
}
LEAN_EXPORT uint32_t l_Continuity_Sha256_ssig1(uint32_t v_x_277_){
_start:
{
uint32_t v___x_278_; uint32_t v___x_279_; uint32_t v___x_280_; uint32_t v___x_281_; uint32_t v___x_282_; uint32_t v___x_283_; uint32_t v___x_284_; uint32_t v___x_285_; uint32_t v___x_286_; uint32_t v___x_287_; uint32_t v___x_288_; uint32_t v___x_289_; uint32_t v___x_290_; uint32_t v___x_291_; 
v___x_278_ = 17;
v___x_279_ = lean_uint32_shift_right(v_x_277_, v___x_278_);
v___x_280_ = 15;
v___x_281_ = lean_uint32_shift_left(v_x_277_, v___x_280_);
v___x_282_ = lean_uint32_lor(v___x_279_, v___x_281_);
v___x_283_ = 19;
v___x_284_ = lean_uint32_shift_right(v_x_277_, v___x_283_);
v___x_285_ = 13;
v___x_286_ = lean_uint32_shift_left(v_x_277_, v___x_285_);
v___x_287_ = lean_uint32_lor(v___x_284_, v___x_286_);
v___x_288_ = lean_uint32_xor(v___x_282_, v___x_287_);
v___x_289_ = 10;
v___x_290_ = lean_uint32_shift_right(v_x_277_, v___x_289_);
v___x_291_ = lean_uint32_xor(v___x_288_, v___x_290_);
return v___x_291_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_ssig1___boxed(lean_object* v_x_292_){
_start:
{
uint32_t v_x_boxed_293_; uint32_t v_res_294_; lean_object* v_r_295_; 
v_x_boxed_293_ = lean_unbox_uint32(v_x_292_);
lean_dec(v_x_292_);
v_res_294_ = l_Continuity_Sha256_ssig1(v_x_boxed_293_);
v_r_295_ = lean_box_uint32(v_res_294_);
return v_r_295_;
}
}
LEAN_EXPORT uint32_t l_Continuity_Sha256_word(lean_object* v_b_296_, lean_object* v_i_297_){
_start:
{
lean_object* v___x_298_; lean_object* v___x_299_; lean_object* v___x_300_; uint8_t v___x_301_; 
v___x_298_ = lean_unsigned_to_nat(4u);
v___x_299_ = lean_nat_add(v_i_297_, v___x_298_);
v___x_300_ = lean_byte_array_size(v_b_296_);
v___x_301_ = lean_nat_dec_le(v___x_299_, v___x_300_);
lean_dec(v___x_299_);
if (v___x_301_ == 0)
{
uint32_t v___x_302_; 
v___x_302_ = 0;
return v___x_302_;
}
else
{
uint8_t v___x_303_; uint32_t v___x_304_; uint32_t v___x_305_; uint32_t v___x_306_; lean_object* v___x_307_; lean_object* v___x_308_; uint8_t v___x_309_; uint32_t v___x_310_; uint32_t v___x_311_; uint32_t v___x_312_; uint32_t v___x_313_; lean_object* v___x_314_; lean_object* v___x_315_; uint8_t v___x_316_; uint32_t v___x_317_; uint32_t v___x_318_; uint32_t v___x_319_; uint32_t v___x_320_; lean_object* v___x_321_; lean_object* v___x_322_; uint8_t v___x_323_; uint32_t v___x_324_; uint32_t v___x_325_; 
v___x_303_ = lean_byte_array_fget(v_b_296_, v_i_297_);
v___x_304_ = lean_uint8_to_uint32(v___x_303_);
v___x_305_ = 24;
v___x_306_ = lean_uint32_shift_left(v___x_304_, v___x_305_);
v___x_307_ = lean_unsigned_to_nat(1u);
v___x_308_ = lean_nat_add(v_i_297_, v___x_307_);
v___x_309_ = lean_byte_array_fget(v_b_296_, v___x_308_);
lean_dec(v___x_308_);
v___x_310_ = lean_uint8_to_uint32(v___x_309_);
v___x_311_ = 16;
v___x_312_ = lean_uint32_shift_left(v___x_310_, v___x_311_);
v___x_313_ = lean_uint32_lor(v___x_306_, v___x_312_);
v___x_314_ = lean_unsigned_to_nat(2u);
v___x_315_ = lean_nat_add(v_i_297_, v___x_314_);
v___x_316_ = lean_byte_array_fget(v_b_296_, v___x_315_);
lean_dec(v___x_315_);
v___x_317_ = lean_uint8_to_uint32(v___x_316_);
v___x_318_ = 8;
v___x_319_ = lean_uint32_shift_left(v___x_317_, v___x_318_);
v___x_320_ = lean_uint32_lor(v___x_313_, v___x_319_);
v___x_321_ = lean_unsigned_to_nat(3u);
v___x_322_ = lean_nat_add(v_i_297_, v___x_321_);
v___x_323_ = lean_byte_array_fget(v_b_296_, v___x_322_);
lean_dec(v___x_322_);
v___x_324_ = lean_uint8_to_uint32(v___x_323_);
v___x_325_ = lean_uint32_lor(v___x_320_, v___x_324_);
return v___x_325_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_word___boxed(lean_object* v_b_326_, lean_object* v_i_327_){
_start:
{
uint32_t v_res_328_; lean_object* v_r_329_; 
v_res_328_ = l_Continuity_Sha256_word(v_b_326_, v_i_327_);
lean_dec(v_i_327_);
lean_dec_ref(v_b_326_);
v_r_329_ = lean_box_uint32(v_res_328_);
return v_r_329_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_rounds(lean_object* v_k_330_, lean_object* v_x_331_, lean_object* v_x_332_, uint32_t v_x_333_, uint32_t v_x_334_, uint32_t v_x_335_, uint32_t v_x_336_, uint32_t v_x_337_, uint32_t v_x_338_, uint32_t v_x_339_, uint32_t v_x_340_, uint32_t v_x_341_, uint32_t v_x_342_, uint32_t v_x_343_, uint32_t v_x_344_, uint32_t v_x_345_, uint32_t v_x_346_, uint32_t v_x_347_, uint32_t v_x_348_, uint32_t v_x_349_, uint32_t v_x_350_, uint32_t v_x_351_, uint32_t v_x_352_, uint32_t v_x_353_, uint32_t v_x_354_, uint32_t v_x_355_, uint32_t v_x_356_){
_start:
{
lean_object* v_zero_357_; uint8_t v_isZero_358_; 
v_zero_357_ = lean_unsigned_to_nat(0u);
v_isZero_358_ = lean_nat_dec_eq(v_x_331_, v_zero_357_);
if (v_isZero_358_ == 1)
{
lean_object* v___x_359_; 
lean_dec(v_x_332_);
lean_dec(v_x_331_);
v___x_359_ = lean_alloc_ctor(0, 0, 32);
lean_ctor_set_uint32(v___x_359_, 0, v_x_333_);
lean_ctor_set_uint32(v___x_359_, 4, v_x_334_);
lean_ctor_set_uint32(v___x_359_, 8, v_x_335_);
lean_ctor_set_uint32(v___x_359_, 12, v_x_336_);
lean_ctor_set_uint32(v___x_359_, 16, v_x_337_);
lean_ctor_set_uint32(v___x_359_, 20, v_x_338_);
lean_ctor_set_uint32(v___x_359_, 24, v_x_339_);
lean_ctor_set_uint32(v___x_359_, 28, v_x_340_);
return v___x_359_;
}
else
{
lean_object* v_one_360_; lean_object* v_n_361_; uint32_t v___x_362_; uint32_t v___x_363_; uint32_t v___x_364_; uint32_t v___x_365_; uint32_t v___x_366_; uint32_t v___x_367_; uint32_t v___x_368_; uint32_t v___x_369_; uint32_t v___x_370_; uint32_t v___x_371_; uint32_t v___x_372_; uint32_t v___x_373_; uint32_t v___x_374_; uint32_t v___x_375_; uint32_t v___y_377_; uint32_t v___y_378_; uint32_t v___y_379_; uint32_t v___y_380_; uint32_t v___y_381_; uint32_t v___y_382_; uint32_t v___y_383_; uint32_t v___y_384_; uint32_t v___y_385_; uint32_t v___y_386_; uint32_t v___y_387_; uint32_t v___y_388_; uint32_t v___y_389_; uint32_t v___y_390_; uint32_t v___y_391_; uint32_t v___y_392_; uint32_t v___y_758_; uint32_t v___y_759_; uint32_t v___y_760_; uint32_t v___y_761_; uint32_t v___y_762_; uint32_t v___y_763_; uint32_t v___y_764_; uint32_t v___y_765_; uint32_t v___y_766_; uint32_t v___y_767_; uint32_t v___y_768_; uint32_t v___y_769_; uint32_t v___y_770_; uint32_t v___y_771_; uint32_t v___y_772_; uint32_t v___y_773_; uint32_t v___y_841_; uint32_t v___y_842_; uint32_t v___y_843_; uint32_t v___y_844_; uint32_t v___y_845_; uint32_t v___y_846_; uint32_t v___y_847_; uint32_t v___y_848_; uint32_t v___y_849_; uint32_t v___y_850_; uint32_t v___y_851_; uint32_t v___y_852_; uint32_t v___y_853_; uint32_t v___y_854_; uint32_t v___y_855_; uint32_t v___y_856_; uint32_t v___y_924_; uint32_t v___y_925_; uint32_t v___y_926_; uint32_t v___y_927_; uint32_t v___y_928_; uint32_t v___y_929_; uint32_t v___y_930_; uint32_t v___y_931_; uint32_t v___y_932_; uint32_t v___y_933_; uint32_t v___y_934_; uint32_t v___y_935_; uint32_t v___y_936_; uint32_t v___y_937_; uint32_t v___y_938_; uint32_t v___y_939_; uint32_t v___y_1007_; uint32_t v___y_1008_; uint32_t v___y_1009_; uint32_t v___y_1010_; uint32_t v___y_1011_; uint32_t v___y_1012_; uint32_t v___y_1013_; uint32_t v___y_1014_; uint32_t v___y_1015_; uint32_t v___y_1016_; uint32_t v___y_1017_; uint32_t v___y_1018_; uint32_t v___y_1019_; uint32_t v___y_1020_; uint32_t v___y_1021_; uint32_t v___y_1022_; uint32_t v___y_1090_; uint32_t v___y_1091_; uint32_t v___y_1092_; uint32_t v___y_1093_; uint32_t v___y_1094_; uint32_t v___y_1095_; uint32_t v___y_1096_; uint32_t v___y_1097_; uint32_t v___y_1098_; uint32_t v___y_1099_; uint32_t v___y_1100_; uint32_t v___y_1101_; uint32_t v___y_1102_; uint32_t v___y_1103_; uint32_t v___y_1104_; uint32_t v___y_1105_; uint32_t v___y_1173_; uint32_t v___y_1174_; uint32_t v___y_1175_; uint32_t v___y_1176_; uint32_t v___y_1177_; uint32_t v___y_1178_; uint32_t v___y_1179_; uint32_t v___y_1180_; uint32_t v___y_1181_; uint32_t v___y_1182_; uint32_t v___y_1183_; uint32_t v___y_1184_; uint32_t v___y_1185_; uint32_t v___y_1186_; uint32_t v___y_1187_; uint32_t v___y_1188_; uint32_t v___y_1256_; uint32_t v___y_1257_; uint32_t v___y_1258_; uint32_t v___y_1259_; uint32_t v___y_1260_; uint32_t v___y_1261_; uint32_t v___y_1262_; uint32_t v___y_1263_; uint32_t v___y_1264_; uint32_t v___y_1265_; uint32_t v___y_1266_; uint32_t v___y_1267_; uint32_t v___y_1268_; uint32_t v___y_1269_; uint32_t v___y_1270_; uint32_t v___y_1271_; uint32_t v___y_1339_; uint32_t v___y_1340_; uint32_t v___y_1341_; uint32_t v___y_1342_; uint32_t v___y_1343_; uint32_t v___y_1344_; uint32_t v___y_1345_; uint32_t v___y_1346_; uint32_t v___y_1347_; uint32_t v___y_1348_; uint32_t v___y_1349_; uint32_t v___y_1350_; uint32_t v___y_1351_; uint32_t v___y_1352_; uint32_t v___y_1353_; uint32_t v___y_1354_; uint32_t v___y_1422_; uint32_t v___y_1423_; uint32_t v___y_1424_; uint32_t v___y_1425_; uint32_t v___y_1426_; uint32_t v___y_1427_; uint32_t v___y_1428_; uint32_t v___y_1429_; uint32_t v___y_1430_; uint32_t v___y_1431_; uint32_t v___y_1432_; uint32_t v___y_1433_; uint32_t v___y_1434_; uint32_t v___y_1435_; uint32_t v___y_1436_; uint32_t v___y_1437_; uint32_t v___y_1505_; uint32_t v___y_1506_; uint32_t v___y_1507_; uint32_t v___y_1508_; uint32_t v___y_1509_; uint32_t v___y_1510_; uint32_t v___y_1511_; uint32_t v___y_1512_; uint32_t v___y_1513_; uint32_t v___y_1514_; uint32_t v___y_1515_; uint32_t v___y_1516_; uint32_t v___y_1517_; uint32_t v___y_1518_; uint32_t v___y_1519_; uint32_t v___y_1520_; uint32_t v___y_1588_; uint32_t v___y_1589_; uint32_t v___y_1590_; uint32_t v___y_1591_; uint32_t v___y_1592_; uint32_t v___y_1593_; uint32_t v___y_1594_; uint32_t v___y_1595_; uint32_t v___y_1596_; uint32_t v___y_1597_; uint32_t v___y_1598_; uint32_t v___y_1599_; uint32_t v___y_1600_; uint32_t v___y_1601_; uint32_t v___y_1602_; uint32_t v___y_1603_; uint32_t v___y_1671_; uint32_t v___y_1672_; uint32_t v___y_1673_; uint32_t v___y_1674_; uint32_t v___y_1675_; uint32_t v___y_1676_; uint32_t v___y_1677_; uint32_t v___y_1678_; uint32_t v___y_1679_; uint32_t v___y_1680_; uint32_t v___y_1681_; uint32_t v___y_1682_; uint32_t v___y_1683_; uint32_t v___y_1684_; uint32_t v___y_1685_; uint32_t v___y_1753_; uint32_t v___y_1754_; uint32_t v___y_1755_; uint32_t v___y_1756_; uint32_t v___y_1757_; uint32_t v___y_1758_; uint32_t v___y_1759_; uint32_t v___y_1760_; uint32_t v___y_1761_; uint32_t v___y_1762_; uint32_t v___y_1763_; uint32_t v___y_1764_; uint32_t v___y_1765_; uint32_t v___y_1833_; uint32_t v___y_1834_; uint32_t v___y_1835_; uint32_t v___y_1836_; uint32_t v___y_1837_; uint32_t v___y_1838_; uint32_t v___y_1839_; uint32_t v___y_1840_; uint32_t v___y_1841_; uint32_t v___y_1842_; uint32_t v___y_1843_; uint32_t v___x_1910_; uint32_t v___x_1911_; uint32_t v___x_1912_; uint32_t v___x_1913_; uint32_t v___x_1914_; uint32_t v___x_1915_; uint32_t v___x_1916_; uint32_t v___x_1917_; uint32_t v___x_1918_; uint32_t v___y_1920_; lean_object* v___x_1993_; lean_object* v___x_1994_; lean_object* v___x_1995_; uint8_t v___x_1996_; 
v_one_360_ = lean_unsigned_to_nat(1u);
v_n_361_ = lean_nat_sub(v_x_331_, v_one_360_);
lean_dec(v_x_331_);
v___x_362_ = 6;
v___x_363_ = lean_uint32_shift_right(v_x_337_, v___x_362_);
v___x_364_ = 26;
v___x_365_ = lean_uint32_shift_left(v_x_337_, v___x_364_);
v___x_366_ = lean_uint32_lor(v___x_363_, v___x_365_);
v___x_367_ = 11;
v___x_368_ = lean_uint32_shift_right(v_x_337_, v___x_367_);
v___x_369_ = 21;
v___x_370_ = lean_uint32_shift_left(v_x_337_, v___x_369_);
v___x_371_ = lean_uint32_lor(v___x_368_, v___x_370_);
v___x_372_ = lean_uint32_xor(v___x_366_, v___x_371_);
v___x_373_ = 25;
v___x_374_ = lean_uint32_shift_right(v_x_337_, v___x_373_);
v___x_375_ = 7;
v___x_1910_ = lean_uint32_shift_left(v_x_337_, v___x_375_);
v___x_1911_ = lean_uint32_lor(v___x_374_, v___x_1910_);
v___x_1912_ = lean_uint32_xor(v___x_372_, v___x_1911_);
v___x_1913_ = lean_uint32_add(v_x_340_, v___x_1912_);
v___x_1914_ = lean_uint32_land(v_x_337_, v_x_338_);
v___x_1915_ = lean_uint32_complement(v_x_337_);
v___x_1916_ = lean_uint32_land(v___x_1915_, v_x_339_);
v___x_1917_ = lean_uint32_xor(v___x_1914_, v___x_1916_);
v___x_1918_ = lean_uint32_add(v___x_1913_, v___x_1917_);
v___x_1993_ = lean_unsigned_to_nat(4u);
v___x_1994_ = lean_nat_add(v_x_332_, v___x_1993_);
v___x_1995_ = lean_byte_array_size(v_k_330_);
v___x_1996_ = lean_nat_dec_le(v___x_1994_, v___x_1995_);
lean_dec(v___x_1994_);
if (v___x_1996_ == 0)
{
uint32_t v___x_1997_; 
v___x_1997_ = 0;
v___y_1920_ = v___x_1997_;
goto v___jp_1919_;
}
else
{
uint8_t v___x_1998_; uint32_t v___x_1999_; uint32_t v___x_2000_; uint32_t v___x_2001_; lean_object* v___x_2002_; uint8_t v___x_2003_; uint32_t v___x_2004_; uint32_t v___x_2005_; uint32_t v___x_2006_; uint32_t v___x_2007_; lean_object* v___x_2008_; lean_object* v___x_2009_; uint8_t v___x_2010_; uint32_t v___x_2011_; uint32_t v___x_2012_; uint32_t v___x_2013_; uint32_t v___x_2014_; lean_object* v___x_2015_; lean_object* v___x_2016_; uint8_t v___x_2017_; uint32_t v___x_2018_; uint32_t v___x_2019_; 
v___x_1998_ = lean_byte_array_fget(v_k_330_, v_x_332_);
v___x_1999_ = lean_uint8_to_uint32(v___x_1998_);
v___x_2000_ = 24;
v___x_2001_ = lean_uint32_shift_left(v___x_1999_, v___x_2000_);
v___x_2002_ = lean_nat_add(v_x_332_, v_one_360_);
v___x_2003_ = lean_byte_array_fget(v_k_330_, v___x_2002_);
lean_dec(v___x_2002_);
v___x_2004_ = lean_uint8_to_uint32(v___x_2003_);
v___x_2005_ = 16;
v___x_2006_ = lean_uint32_shift_left(v___x_2004_, v___x_2005_);
v___x_2007_ = lean_uint32_lor(v___x_2001_, v___x_2006_);
v___x_2008_ = lean_unsigned_to_nat(2u);
v___x_2009_ = lean_nat_add(v_x_332_, v___x_2008_);
v___x_2010_ = lean_byte_array_fget(v_k_330_, v___x_2009_);
lean_dec(v___x_2009_);
v___x_2011_ = lean_uint8_to_uint32(v___x_2010_);
v___x_2012_ = 8;
v___x_2013_ = lean_uint32_shift_left(v___x_2011_, v___x_2012_);
v___x_2014_ = lean_uint32_lor(v___x_2007_, v___x_2013_);
v___x_2015_ = lean_unsigned_to_nat(3u);
v___x_2016_ = lean_nat_add(v_x_332_, v___x_2015_);
v___x_2017_ = lean_byte_array_fget(v_k_330_, v___x_2016_);
lean_dec(v___x_2016_);
v___x_2018_ = lean_uint8_to_uint32(v___x_2017_);
v___x_2019_ = lean_uint32_lor(v___x_2014_, v___x_2018_);
v___y_1920_ = v___x_2019_;
goto v___jp_1919_;
}
v___jp_376_:
{
uint32_t v___x_393_; uint32_t v_t_394_; uint32_t v_e_395_; uint32_t v___x_396_; uint32_t v___x_397_; uint32_t v___x_398_; uint32_t v___x_399_; uint32_t v___x_400_; uint32_t v___x_401_; uint32_t v___x_402_; uint32_t v___x_403_; uint32_t v___x_404_; uint32_t v___x_405_; uint32_t v___x_406_; uint32_t v___x_407_; uint32_t v___x_408_; uint32_t v___x_409_; uint32_t v___x_410_; uint32_t v___x_411_; uint32_t v_a_412_; uint32_t v___x_413_; uint32_t v___x_414_; uint32_t v___x_415_; uint32_t v___x_416_; uint32_t v___x_417_; uint32_t v___x_418_; uint32_t v___x_419_; uint32_t v___x_420_; uint32_t v___x_421_; uint32_t v___x_422_; uint32_t v___x_423_; uint32_t v___x_424_; uint32_t v___x_425_; uint32_t v___x_426_; uint32_t v___x_427_; uint32_t v___x_428_; uint32_t v___x_429_; uint32_t v___x_430_; uint32_t v___x_431_; uint32_t v___x_432_; uint32_t v___x_433_; uint32_t v___x_434_; uint32_t v___x_435_; uint32_t v___x_436_; uint32_t v___x_437_; uint32_t v_w0_438_; uint32_t v___x_439_; uint32_t v___x_440_; uint32_t v___x_441_; uint32_t v___x_442_; uint32_t v___x_443_; uint32_t v___x_444_; uint32_t v___x_445_; uint32_t v___x_446_; uint32_t v___x_447_; uint32_t v___x_448_; uint32_t v___x_449_; uint32_t v___x_450_; uint32_t v___x_451_; uint32_t v___x_452_; uint32_t v___x_453_; uint32_t v___x_454_; uint32_t v___x_455_; uint32_t v___x_456_; uint32_t v___x_457_; uint32_t v___x_458_; uint32_t v_w1_459_; uint32_t v___x_460_; uint32_t v___x_461_; uint32_t v___x_462_; uint32_t v___x_463_; uint32_t v___x_464_; uint32_t v___x_465_; uint32_t v___x_466_; uint32_t v___x_467_; uint32_t v___x_468_; uint32_t v___x_469_; uint32_t v___x_470_; uint32_t v___x_471_; uint32_t v___x_472_; uint32_t v___x_473_; uint32_t v___x_474_; uint32_t v___x_475_; uint32_t v___x_476_; uint32_t v___x_477_; uint32_t v___x_478_; uint32_t v___x_479_; uint32_t v_w2_480_; uint32_t v___x_481_; uint32_t v___x_482_; uint32_t v___x_483_; uint32_t v___x_484_; uint32_t v___x_485_; uint32_t v___x_486_; uint32_t v___x_487_; uint32_t v___x_488_; uint32_t v___x_489_; uint32_t v___x_490_; uint32_t v___x_491_; uint32_t v___x_492_; uint32_t v___x_493_; uint32_t v___x_494_; uint32_t v___x_495_; uint32_t v___x_496_; uint32_t v___x_497_; uint32_t v___x_498_; uint32_t v___x_499_; uint32_t v___x_500_; uint32_t v_w3_501_; uint32_t v___x_502_; uint32_t v___x_503_; uint32_t v___x_504_; uint32_t v___x_505_; uint32_t v___x_506_; uint32_t v___x_507_; uint32_t v___x_508_; uint32_t v___x_509_; uint32_t v___x_510_; uint32_t v___x_511_; uint32_t v___x_512_; uint32_t v___x_513_; uint32_t v___x_514_; uint32_t v___x_515_; uint32_t v___x_516_; uint32_t v___x_517_; uint32_t v___x_518_; uint32_t v___x_519_; uint32_t v___x_520_; uint32_t v___x_521_; uint32_t v_w4_522_; uint32_t v___x_523_; uint32_t v___x_524_; uint32_t v___x_525_; uint32_t v___x_526_; uint32_t v___x_527_; uint32_t v___x_528_; uint32_t v___x_529_; uint32_t v___x_530_; uint32_t v___x_531_; uint32_t v___x_532_; uint32_t v___x_533_; uint32_t v___x_534_; uint32_t v___x_535_; uint32_t v___x_536_; uint32_t v___x_537_; uint32_t v___x_538_; uint32_t v___x_539_; uint32_t v___x_540_; uint32_t v___x_541_; uint32_t v___x_542_; uint32_t v_w5_543_; uint32_t v___x_544_; uint32_t v___x_545_; uint32_t v___x_546_; uint32_t v___x_547_; uint32_t v___x_548_; uint32_t v___x_549_; uint32_t v___x_550_; uint32_t v___x_551_; uint32_t v___x_552_; uint32_t v___x_553_; uint32_t v___x_554_; uint32_t v___x_555_; uint32_t v___x_556_; uint32_t v___x_557_; uint32_t v___x_558_; uint32_t v___x_559_; uint32_t v___x_560_; uint32_t v___x_561_; uint32_t v___x_562_; uint32_t v___x_563_; uint32_t v_w6_564_; uint32_t v___x_565_; uint32_t v___x_566_; uint32_t v___x_567_; uint32_t v___x_568_; uint32_t v___x_569_; uint32_t v___x_570_; uint32_t v___x_571_; uint32_t v___x_572_; uint32_t v___x_573_; uint32_t v___x_574_; uint32_t v___x_575_; uint32_t v___x_576_; uint32_t v___x_577_; uint32_t v___x_578_; uint32_t v___x_579_; uint32_t v___x_580_; uint32_t v___x_581_; uint32_t v___x_582_; uint32_t v___x_583_; uint32_t v___x_584_; uint32_t v_w7_585_; uint32_t v___x_586_; uint32_t v___x_587_; uint32_t v___x_588_; uint32_t v___x_589_; uint32_t v___x_590_; uint32_t v___x_591_; uint32_t v___x_592_; uint32_t v___x_593_; uint32_t v___x_594_; uint32_t v___x_595_; uint32_t v___x_596_; uint32_t v___x_597_; uint32_t v___x_598_; uint32_t v___x_599_; uint32_t v___x_600_; uint32_t v___x_601_; uint32_t v___x_602_; uint32_t v___x_603_; uint32_t v___x_604_; uint32_t v___x_605_; uint32_t v_w8_606_; uint32_t v___x_607_; uint32_t v___x_608_; uint32_t v___x_609_; uint32_t v___x_610_; uint32_t v___x_611_; uint32_t v___x_612_; uint32_t v___x_613_; uint32_t v___x_614_; uint32_t v___x_615_; uint32_t v___x_616_; uint32_t v___x_617_; uint32_t v___x_618_; uint32_t v___x_619_; uint32_t v___x_620_; uint32_t v___x_621_; uint32_t v___x_622_; uint32_t v___x_623_; uint32_t v___x_624_; uint32_t v___x_625_; uint32_t v___x_626_; uint32_t v_w9_627_; uint32_t v___x_628_; uint32_t v___x_629_; uint32_t v___x_630_; uint32_t v___x_631_; uint32_t v___x_632_; uint32_t v___x_633_; uint32_t v___x_634_; uint32_t v___x_635_; uint32_t v___x_636_; uint32_t v___x_637_; uint32_t v___x_638_; uint32_t v___x_639_; uint32_t v___x_640_; uint32_t v___x_641_; uint32_t v___x_642_; uint32_t v___x_643_; uint32_t v___x_644_; uint32_t v___x_645_; uint32_t v___x_646_; uint32_t v___x_647_; uint32_t v_w10_648_; uint32_t v___x_649_; uint32_t v___x_650_; uint32_t v___x_651_; uint32_t v___x_652_; uint32_t v___x_653_; uint32_t v___x_654_; uint32_t v___x_655_; uint32_t v___x_656_; uint32_t v___x_657_; uint32_t v___x_658_; uint32_t v___x_659_; uint32_t v___x_660_; uint32_t v___x_661_; uint32_t v___x_662_; uint32_t v___x_663_; uint32_t v___x_664_; uint32_t v___x_665_; uint32_t v___x_666_; uint32_t v___x_667_; uint32_t v___x_668_; uint32_t v_w11_669_; uint32_t v___x_670_; uint32_t v___x_671_; uint32_t v___x_672_; uint32_t v___x_673_; uint32_t v___x_674_; uint32_t v___x_675_; uint32_t v___x_676_; uint32_t v___x_677_; uint32_t v___x_678_; uint32_t v___x_679_; uint32_t v___x_680_; uint32_t v___x_681_; uint32_t v___x_682_; uint32_t v___x_683_; uint32_t v___x_684_; uint32_t v___x_685_; uint32_t v___x_686_; uint32_t v___x_687_; uint32_t v___x_688_; uint32_t v___x_689_; uint32_t v_w12_690_; uint32_t v___x_691_; uint32_t v___x_692_; uint32_t v___x_693_; uint32_t v___x_694_; uint32_t v___x_695_; uint32_t v___x_696_; uint32_t v___x_697_; uint32_t v___x_698_; uint32_t v___x_699_; uint32_t v___x_700_; uint32_t v___x_701_; uint32_t v___x_702_; uint32_t v___x_703_; uint32_t v___x_704_; uint32_t v___x_705_; uint32_t v___x_706_; uint32_t v___x_707_; uint32_t v___x_708_; uint32_t v___x_709_; uint32_t v___x_710_; uint32_t v_w13_711_; uint32_t v___x_712_; uint32_t v___x_713_; uint32_t v___x_714_; uint32_t v___x_715_; uint32_t v___x_716_; uint32_t v___x_717_; uint32_t v___x_718_; uint32_t v___x_719_; uint32_t v___x_720_; uint32_t v___x_721_; uint32_t v___x_722_; uint32_t v___x_723_; uint32_t v___x_724_; uint32_t v___x_725_; uint32_t v___x_726_; uint32_t v___x_727_; uint32_t v___x_728_; uint32_t v___x_729_; uint32_t v___x_730_; uint32_t v___x_731_; uint32_t v_w14_732_; uint32_t v___x_733_; uint32_t v___x_734_; uint32_t v___x_735_; uint32_t v___x_736_; uint32_t v___x_737_; uint32_t v___x_738_; uint32_t v___x_739_; uint32_t v___x_740_; uint32_t v___x_741_; uint32_t v___x_742_; uint32_t v___x_743_; uint32_t v___x_744_; uint32_t v___x_745_; uint32_t v___x_746_; uint32_t v___x_747_; uint32_t v___x_748_; uint32_t v___x_749_; uint32_t v___x_750_; uint32_t v___x_751_; uint32_t v___x_752_; uint32_t v_w15_753_; lean_object* v___x_754_; lean_object* v___x_755_; 
v___x_393_ = lean_uint32_add(v___y_389_, v___y_392_);
v_t_394_ = lean_uint32_add(v___x_393_, v_x_356_);
v_e_395_ = lean_uint32_add(v___y_385_, v_t_394_);
v___x_396_ = lean_uint32_shift_right(v___y_387_, v___y_381_);
v___x_397_ = lean_uint32_shift_left(v___y_387_, v___y_386_);
v___x_398_ = lean_uint32_lor(v___x_396_, v___x_397_);
v___x_399_ = lean_uint32_shift_right(v___y_387_, v___y_382_);
v___x_400_ = lean_uint32_shift_left(v___y_387_, v___y_378_);
v___x_401_ = lean_uint32_lor(v___x_399_, v___x_400_);
v___x_402_ = lean_uint32_xor(v___x_398_, v___x_401_);
v___x_403_ = lean_uint32_shift_right(v___y_387_, v___y_380_);
v___x_404_ = lean_uint32_shift_left(v___y_387_, v___y_390_);
v___x_405_ = lean_uint32_lor(v___x_403_, v___x_404_);
v___x_406_ = lean_uint32_xor(v___x_402_, v___x_405_);
v___x_407_ = lean_uint32_land(v___y_387_, v___y_384_);
v___x_408_ = lean_uint32_land(v___y_387_, v___y_383_);
v___x_409_ = lean_uint32_xor(v___x_407_, v___x_408_);
v___x_410_ = lean_uint32_xor(v___x_409_, v___y_377_);
v___x_411_ = lean_uint32_add(v___x_406_, v___x_410_);
v_a_412_ = lean_uint32_add(v_t_394_, v___x_411_);
v___x_413_ = 17;
v___x_414_ = lean_uint32_shift_right(v_x_355_, v___x_413_);
v___x_415_ = 15;
v___x_416_ = lean_uint32_shift_left(v_x_355_, v___x_415_);
v___x_417_ = lean_uint32_lor(v___x_414_, v___x_416_);
v___x_418_ = lean_uint32_shift_right(v_x_355_, v___y_378_);
v___x_419_ = lean_uint32_shift_left(v_x_355_, v___y_382_);
v___x_420_ = lean_uint32_lor(v___x_418_, v___x_419_);
v___x_421_ = lean_uint32_xor(v___x_417_, v___x_420_);
v___x_422_ = lean_uint32_shift_right(v_x_355_, v___y_390_);
v___x_423_ = lean_uint32_xor(v___x_421_, v___x_422_);
v___x_424_ = lean_uint32_add(v___x_423_, v_x_350_);
v___x_425_ = lean_uint32_shift_right(v_x_342_, v___x_375_);
v___x_426_ = lean_uint32_shift_left(v_x_342_, v___x_373_);
v___x_427_ = lean_uint32_lor(v___x_425_, v___x_426_);
v___x_428_ = 18;
v___x_429_ = lean_uint32_shift_right(v_x_342_, v___x_428_);
v___x_430_ = 14;
v___x_431_ = lean_uint32_shift_left(v_x_342_, v___x_430_);
v___x_432_ = lean_uint32_lor(v___x_429_, v___x_431_);
v___x_433_ = lean_uint32_xor(v___x_427_, v___x_432_);
v___x_434_ = 3;
v___x_435_ = lean_uint32_shift_right(v_x_342_, v___x_434_);
v___x_436_ = lean_uint32_xor(v___x_433_, v___x_435_);
v___x_437_ = lean_uint32_add(v___x_424_, v___x_436_);
v_w0_438_ = lean_uint32_add(v___x_437_, v_x_341_);
v___x_439_ = lean_uint32_shift_right(v_x_356_, v___x_413_);
v___x_440_ = lean_uint32_shift_left(v_x_356_, v___x_415_);
v___x_441_ = lean_uint32_lor(v___x_439_, v___x_440_);
v___x_442_ = lean_uint32_shift_right(v_x_356_, v___y_378_);
v___x_443_ = lean_uint32_shift_left(v_x_356_, v___y_382_);
v___x_444_ = lean_uint32_lor(v___x_442_, v___x_443_);
v___x_445_ = lean_uint32_xor(v___x_441_, v___x_444_);
v___x_446_ = lean_uint32_shift_right(v_x_356_, v___y_390_);
v___x_447_ = lean_uint32_xor(v___x_445_, v___x_446_);
v___x_448_ = lean_uint32_add(v___x_447_, v_x_351_);
v___x_449_ = lean_uint32_shift_right(v_x_343_, v___x_375_);
v___x_450_ = lean_uint32_shift_left(v_x_343_, v___x_373_);
v___x_451_ = lean_uint32_lor(v___x_449_, v___x_450_);
v___x_452_ = lean_uint32_shift_right(v_x_343_, v___x_428_);
v___x_453_ = lean_uint32_shift_left(v_x_343_, v___x_430_);
v___x_454_ = lean_uint32_lor(v___x_452_, v___x_453_);
v___x_455_ = lean_uint32_xor(v___x_451_, v___x_454_);
v___x_456_ = lean_uint32_shift_right(v_x_343_, v___x_434_);
v___x_457_ = lean_uint32_xor(v___x_455_, v___x_456_);
v___x_458_ = lean_uint32_add(v___x_448_, v___x_457_);
v_w1_459_ = lean_uint32_add(v___x_458_, v_x_342_);
v___x_460_ = lean_uint32_shift_right(v_w0_438_, v___x_413_);
v___x_461_ = lean_uint32_shift_left(v_w0_438_, v___x_415_);
v___x_462_ = lean_uint32_lor(v___x_460_, v___x_461_);
v___x_463_ = lean_uint32_shift_right(v_w0_438_, v___y_378_);
v___x_464_ = lean_uint32_shift_left(v_w0_438_, v___y_382_);
v___x_465_ = lean_uint32_lor(v___x_463_, v___x_464_);
v___x_466_ = lean_uint32_xor(v___x_462_, v___x_465_);
v___x_467_ = lean_uint32_shift_right(v_w0_438_, v___y_390_);
v___x_468_ = lean_uint32_xor(v___x_466_, v___x_467_);
v___x_469_ = lean_uint32_add(v___x_468_, v_x_352_);
v___x_470_ = lean_uint32_shift_right(v_x_344_, v___x_375_);
v___x_471_ = lean_uint32_shift_left(v_x_344_, v___x_373_);
v___x_472_ = lean_uint32_lor(v___x_470_, v___x_471_);
v___x_473_ = lean_uint32_shift_right(v_x_344_, v___x_428_);
v___x_474_ = lean_uint32_shift_left(v_x_344_, v___x_430_);
v___x_475_ = lean_uint32_lor(v___x_473_, v___x_474_);
v___x_476_ = lean_uint32_xor(v___x_472_, v___x_475_);
v___x_477_ = lean_uint32_shift_right(v_x_344_, v___x_434_);
v___x_478_ = lean_uint32_xor(v___x_476_, v___x_477_);
v___x_479_ = lean_uint32_add(v___x_469_, v___x_478_);
v_w2_480_ = lean_uint32_add(v___x_479_, v_x_343_);
v___x_481_ = lean_uint32_shift_right(v_w1_459_, v___x_413_);
v___x_482_ = lean_uint32_shift_left(v_w1_459_, v___x_415_);
v___x_483_ = lean_uint32_lor(v___x_481_, v___x_482_);
v___x_484_ = lean_uint32_shift_right(v_w1_459_, v___y_378_);
v___x_485_ = lean_uint32_shift_left(v_w1_459_, v___y_382_);
v___x_486_ = lean_uint32_lor(v___x_484_, v___x_485_);
v___x_487_ = lean_uint32_xor(v___x_483_, v___x_486_);
v___x_488_ = lean_uint32_shift_right(v_w1_459_, v___y_390_);
v___x_489_ = lean_uint32_xor(v___x_487_, v___x_488_);
v___x_490_ = lean_uint32_add(v___x_489_, v_x_353_);
v___x_491_ = lean_uint32_shift_right(v_x_345_, v___x_375_);
v___x_492_ = lean_uint32_shift_left(v_x_345_, v___x_373_);
v___x_493_ = lean_uint32_lor(v___x_491_, v___x_492_);
v___x_494_ = lean_uint32_shift_right(v_x_345_, v___x_428_);
v___x_495_ = lean_uint32_shift_left(v_x_345_, v___x_430_);
v___x_496_ = lean_uint32_lor(v___x_494_, v___x_495_);
v___x_497_ = lean_uint32_xor(v___x_493_, v___x_496_);
v___x_498_ = lean_uint32_shift_right(v_x_345_, v___x_434_);
v___x_499_ = lean_uint32_xor(v___x_497_, v___x_498_);
v___x_500_ = lean_uint32_add(v___x_490_, v___x_499_);
v_w3_501_ = lean_uint32_add(v___x_500_, v_x_344_);
v___x_502_ = lean_uint32_shift_right(v_w2_480_, v___x_413_);
v___x_503_ = lean_uint32_shift_left(v_w2_480_, v___x_415_);
v___x_504_ = lean_uint32_lor(v___x_502_, v___x_503_);
v___x_505_ = lean_uint32_shift_right(v_w2_480_, v___y_378_);
v___x_506_ = lean_uint32_shift_left(v_w2_480_, v___y_382_);
v___x_507_ = lean_uint32_lor(v___x_505_, v___x_506_);
v___x_508_ = lean_uint32_xor(v___x_504_, v___x_507_);
v___x_509_ = lean_uint32_shift_right(v_w2_480_, v___y_390_);
v___x_510_ = lean_uint32_xor(v___x_508_, v___x_509_);
v___x_511_ = lean_uint32_add(v___x_510_, v_x_354_);
v___x_512_ = lean_uint32_shift_right(v_x_346_, v___x_375_);
v___x_513_ = lean_uint32_shift_left(v_x_346_, v___x_373_);
v___x_514_ = lean_uint32_lor(v___x_512_, v___x_513_);
v___x_515_ = lean_uint32_shift_right(v_x_346_, v___x_428_);
v___x_516_ = lean_uint32_shift_left(v_x_346_, v___x_430_);
v___x_517_ = lean_uint32_lor(v___x_515_, v___x_516_);
v___x_518_ = lean_uint32_xor(v___x_514_, v___x_517_);
v___x_519_ = lean_uint32_shift_right(v_x_346_, v___x_434_);
v___x_520_ = lean_uint32_xor(v___x_518_, v___x_519_);
v___x_521_ = lean_uint32_add(v___x_511_, v___x_520_);
v_w4_522_ = lean_uint32_add(v___x_521_, v_x_345_);
v___x_523_ = lean_uint32_shift_right(v_w3_501_, v___x_413_);
v___x_524_ = lean_uint32_shift_left(v_w3_501_, v___x_415_);
v___x_525_ = lean_uint32_lor(v___x_523_, v___x_524_);
v___x_526_ = lean_uint32_shift_right(v_w3_501_, v___y_378_);
v___x_527_ = lean_uint32_shift_left(v_w3_501_, v___y_382_);
v___x_528_ = lean_uint32_lor(v___x_526_, v___x_527_);
v___x_529_ = lean_uint32_xor(v___x_525_, v___x_528_);
v___x_530_ = lean_uint32_shift_right(v_w3_501_, v___y_390_);
v___x_531_ = lean_uint32_xor(v___x_529_, v___x_530_);
v___x_532_ = lean_uint32_add(v___x_531_, v_x_355_);
v___x_533_ = lean_uint32_shift_right(v_x_347_, v___x_375_);
v___x_534_ = lean_uint32_shift_left(v_x_347_, v___x_373_);
v___x_535_ = lean_uint32_lor(v___x_533_, v___x_534_);
v___x_536_ = lean_uint32_shift_right(v_x_347_, v___x_428_);
v___x_537_ = lean_uint32_shift_left(v_x_347_, v___x_430_);
v___x_538_ = lean_uint32_lor(v___x_536_, v___x_537_);
v___x_539_ = lean_uint32_xor(v___x_535_, v___x_538_);
v___x_540_ = lean_uint32_shift_right(v_x_347_, v___x_434_);
v___x_541_ = lean_uint32_xor(v___x_539_, v___x_540_);
v___x_542_ = lean_uint32_add(v___x_532_, v___x_541_);
v_w5_543_ = lean_uint32_add(v___x_542_, v_x_346_);
v___x_544_ = lean_uint32_shift_right(v_w4_522_, v___x_413_);
v___x_545_ = lean_uint32_shift_left(v_w4_522_, v___x_415_);
v___x_546_ = lean_uint32_lor(v___x_544_, v___x_545_);
v___x_547_ = lean_uint32_shift_right(v_w4_522_, v___y_378_);
v___x_548_ = lean_uint32_shift_left(v_w4_522_, v___y_382_);
v___x_549_ = lean_uint32_lor(v___x_547_, v___x_548_);
v___x_550_ = lean_uint32_xor(v___x_546_, v___x_549_);
v___x_551_ = lean_uint32_shift_right(v_w4_522_, v___y_390_);
v___x_552_ = lean_uint32_xor(v___x_550_, v___x_551_);
v___x_553_ = lean_uint32_add(v___x_552_, v_x_356_);
v___x_554_ = lean_uint32_shift_right(v_x_348_, v___x_375_);
v___x_555_ = lean_uint32_shift_left(v_x_348_, v___x_373_);
v___x_556_ = lean_uint32_lor(v___x_554_, v___x_555_);
v___x_557_ = lean_uint32_shift_right(v_x_348_, v___x_428_);
v___x_558_ = lean_uint32_shift_left(v_x_348_, v___x_430_);
v___x_559_ = lean_uint32_lor(v___x_557_, v___x_558_);
v___x_560_ = lean_uint32_xor(v___x_556_, v___x_559_);
v___x_561_ = lean_uint32_shift_right(v_x_348_, v___x_434_);
v___x_562_ = lean_uint32_xor(v___x_560_, v___x_561_);
v___x_563_ = lean_uint32_add(v___x_553_, v___x_562_);
v_w6_564_ = lean_uint32_add(v___x_563_, v_x_347_);
v___x_565_ = lean_uint32_shift_right(v_w5_543_, v___x_413_);
v___x_566_ = lean_uint32_shift_left(v_w5_543_, v___x_415_);
v___x_567_ = lean_uint32_lor(v___x_565_, v___x_566_);
v___x_568_ = lean_uint32_shift_right(v_w5_543_, v___y_378_);
v___x_569_ = lean_uint32_shift_left(v_w5_543_, v___y_382_);
v___x_570_ = lean_uint32_lor(v___x_568_, v___x_569_);
v___x_571_ = lean_uint32_xor(v___x_567_, v___x_570_);
v___x_572_ = lean_uint32_shift_right(v_w5_543_, v___y_390_);
v___x_573_ = lean_uint32_xor(v___x_571_, v___x_572_);
v___x_574_ = lean_uint32_add(v___x_573_, v_w0_438_);
v___x_575_ = lean_uint32_shift_right(v_x_349_, v___x_375_);
v___x_576_ = lean_uint32_shift_left(v_x_349_, v___x_373_);
v___x_577_ = lean_uint32_lor(v___x_575_, v___x_576_);
v___x_578_ = lean_uint32_shift_right(v_x_349_, v___x_428_);
v___x_579_ = lean_uint32_shift_left(v_x_349_, v___x_430_);
v___x_580_ = lean_uint32_lor(v___x_578_, v___x_579_);
v___x_581_ = lean_uint32_xor(v___x_577_, v___x_580_);
v___x_582_ = lean_uint32_shift_right(v_x_349_, v___x_434_);
v___x_583_ = lean_uint32_xor(v___x_581_, v___x_582_);
v___x_584_ = lean_uint32_add(v___x_574_, v___x_583_);
v_w7_585_ = lean_uint32_add(v___x_584_, v_x_348_);
v___x_586_ = lean_uint32_shift_right(v_w6_564_, v___x_413_);
v___x_587_ = lean_uint32_shift_left(v_w6_564_, v___x_415_);
v___x_588_ = lean_uint32_lor(v___x_586_, v___x_587_);
v___x_589_ = lean_uint32_shift_right(v_w6_564_, v___y_378_);
v___x_590_ = lean_uint32_shift_left(v_w6_564_, v___y_382_);
v___x_591_ = lean_uint32_lor(v___x_589_, v___x_590_);
v___x_592_ = lean_uint32_xor(v___x_588_, v___x_591_);
v___x_593_ = lean_uint32_shift_right(v_w6_564_, v___y_390_);
v___x_594_ = lean_uint32_xor(v___x_592_, v___x_593_);
v___x_595_ = lean_uint32_add(v___x_594_, v_w1_459_);
v___x_596_ = lean_uint32_shift_right(v_x_350_, v___x_375_);
v___x_597_ = lean_uint32_shift_left(v_x_350_, v___x_373_);
v___x_598_ = lean_uint32_lor(v___x_596_, v___x_597_);
v___x_599_ = lean_uint32_shift_right(v_x_350_, v___x_428_);
v___x_600_ = lean_uint32_shift_left(v_x_350_, v___x_430_);
v___x_601_ = lean_uint32_lor(v___x_599_, v___x_600_);
v___x_602_ = lean_uint32_xor(v___x_598_, v___x_601_);
v___x_603_ = lean_uint32_shift_right(v_x_350_, v___x_434_);
v___x_604_ = lean_uint32_xor(v___x_602_, v___x_603_);
v___x_605_ = lean_uint32_add(v___x_595_, v___x_604_);
v_w8_606_ = lean_uint32_add(v___x_605_, v_x_349_);
v___x_607_ = lean_uint32_shift_right(v_w7_585_, v___x_413_);
v___x_608_ = lean_uint32_shift_left(v_w7_585_, v___x_415_);
v___x_609_ = lean_uint32_lor(v___x_607_, v___x_608_);
v___x_610_ = lean_uint32_shift_right(v_w7_585_, v___y_378_);
v___x_611_ = lean_uint32_shift_left(v_w7_585_, v___y_382_);
v___x_612_ = lean_uint32_lor(v___x_610_, v___x_611_);
v___x_613_ = lean_uint32_xor(v___x_609_, v___x_612_);
v___x_614_ = lean_uint32_shift_right(v_w7_585_, v___y_390_);
v___x_615_ = lean_uint32_xor(v___x_613_, v___x_614_);
v___x_616_ = lean_uint32_add(v___x_615_, v_w2_480_);
v___x_617_ = lean_uint32_shift_right(v_x_351_, v___x_375_);
v___x_618_ = lean_uint32_shift_left(v_x_351_, v___x_373_);
v___x_619_ = lean_uint32_lor(v___x_617_, v___x_618_);
v___x_620_ = lean_uint32_shift_right(v_x_351_, v___x_428_);
v___x_621_ = lean_uint32_shift_left(v_x_351_, v___x_430_);
v___x_622_ = lean_uint32_lor(v___x_620_, v___x_621_);
v___x_623_ = lean_uint32_xor(v___x_619_, v___x_622_);
v___x_624_ = lean_uint32_shift_right(v_x_351_, v___x_434_);
v___x_625_ = lean_uint32_xor(v___x_623_, v___x_624_);
v___x_626_ = lean_uint32_add(v___x_616_, v___x_625_);
v_w9_627_ = lean_uint32_add(v___x_626_, v_x_350_);
v___x_628_ = lean_uint32_shift_right(v_w8_606_, v___x_413_);
v___x_629_ = lean_uint32_shift_left(v_w8_606_, v___x_415_);
v___x_630_ = lean_uint32_lor(v___x_628_, v___x_629_);
v___x_631_ = lean_uint32_shift_right(v_w8_606_, v___y_378_);
v___x_632_ = lean_uint32_shift_left(v_w8_606_, v___y_382_);
v___x_633_ = lean_uint32_lor(v___x_631_, v___x_632_);
v___x_634_ = lean_uint32_xor(v___x_630_, v___x_633_);
v___x_635_ = lean_uint32_shift_right(v_w8_606_, v___y_390_);
v___x_636_ = lean_uint32_xor(v___x_634_, v___x_635_);
v___x_637_ = lean_uint32_add(v___x_636_, v_w3_501_);
v___x_638_ = lean_uint32_shift_right(v_x_352_, v___x_375_);
v___x_639_ = lean_uint32_shift_left(v_x_352_, v___x_373_);
v___x_640_ = lean_uint32_lor(v___x_638_, v___x_639_);
v___x_641_ = lean_uint32_shift_right(v_x_352_, v___x_428_);
v___x_642_ = lean_uint32_shift_left(v_x_352_, v___x_430_);
v___x_643_ = lean_uint32_lor(v___x_641_, v___x_642_);
v___x_644_ = lean_uint32_xor(v___x_640_, v___x_643_);
v___x_645_ = lean_uint32_shift_right(v_x_352_, v___x_434_);
v___x_646_ = lean_uint32_xor(v___x_644_, v___x_645_);
v___x_647_ = lean_uint32_add(v___x_637_, v___x_646_);
v_w10_648_ = lean_uint32_add(v___x_647_, v_x_351_);
v___x_649_ = lean_uint32_shift_right(v_w9_627_, v___x_413_);
v___x_650_ = lean_uint32_shift_left(v_w9_627_, v___x_415_);
v___x_651_ = lean_uint32_lor(v___x_649_, v___x_650_);
v___x_652_ = lean_uint32_shift_right(v_w9_627_, v___y_378_);
v___x_653_ = lean_uint32_shift_left(v_w9_627_, v___y_382_);
v___x_654_ = lean_uint32_lor(v___x_652_, v___x_653_);
v___x_655_ = lean_uint32_xor(v___x_651_, v___x_654_);
v___x_656_ = lean_uint32_shift_right(v_w9_627_, v___y_390_);
v___x_657_ = lean_uint32_xor(v___x_655_, v___x_656_);
v___x_658_ = lean_uint32_add(v___x_657_, v_w4_522_);
v___x_659_ = lean_uint32_shift_right(v_x_353_, v___x_375_);
v___x_660_ = lean_uint32_shift_left(v_x_353_, v___x_373_);
v___x_661_ = lean_uint32_lor(v___x_659_, v___x_660_);
v___x_662_ = lean_uint32_shift_right(v_x_353_, v___x_428_);
v___x_663_ = lean_uint32_shift_left(v_x_353_, v___x_430_);
v___x_664_ = lean_uint32_lor(v___x_662_, v___x_663_);
v___x_665_ = lean_uint32_xor(v___x_661_, v___x_664_);
v___x_666_ = lean_uint32_shift_right(v_x_353_, v___x_434_);
v___x_667_ = lean_uint32_xor(v___x_665_, v___x_666_);
v___x_668_ = lean_uint32_add(v___x_658_, v___x_667_);
v_w11_669_ = lean_uint32_add(v___x_668_, v_x_352_);
v___x_670_ = lean_uint32_shift_right(v_w10_648_, v___x_413_);
v___x_671_ = lean_uint32_shift_left(v_w10_648_, v___x_415_);
v___x_672_ = lean_uint32_lor(v___x_670_, v___x_671_);
v___x_673_ = lean_uint32_shift_right(v_w10_648_, v___y_378_);
v___x_674_ = lean_uint32_shift_left(v_w10_648_, v___y_382_);
v___x_675_ = lean_uint32_lor(v___x_673_, v___x_674_);
v___x_676_ = lean_uint32_xor(v___x_672_, v___x_675_);
v___x_677_ = lean_uint32_shift_right(v_w10_648_, v___y_390_);
v___x_678_ = lean_uint32_xor(v___x_676_, v___x_677_);
v___x_679_ = lean_uint32_add(v___x_678_, v_w5_543_);
v___x_680_ = lean_uint32_shift_right(v_x_354_, v___x_375_);
v___x_681_ = lean_uint32_shift_left(v_x_354_, v___x_373_);
v___x_682_ = lean_uint32_lor(v___x_680_, v___x_681_);
v___x_683_ = lean_uint32_shift_right(v_x_354_, v___x_428_);
v___x_684_ = lean_uint32_shift_left(v_x_354_, v___x_430_);
v___x_685_ = lean_uint32_lor(v___x_683_, v___x_684_);
v___x_686_ = lean_uint32_xor(v___x_682_, v___x_685_);
v___x_687_ = lean_uint32_shift_right(v_x_354_, v___x_434_);
v___x_688_ = lean_uint32_xor(v___x_686_, v___x_687_);
v___x_689_ = lean_uint32_add(v___x_679_, v___x_688_);
v_w12_690_ = lean_uint32_add(v___x_689_, v_x_353_);
v___x_691_ = lean_uint32_shift_right(v_w11_669_, v___x_413_);
v___x_692_ = lean_uint32_shift_left(v_w11_669_, v___x_415_);
v___x_693_ = lean_uint32_lor(v___x_691_, v___x_692_);
v___x_694_ = lean_uint32_shift_right(v_w11_669_, v___y_378_);
v___x_695_ = lean_uint32_shift_left(v_w11_669_, v___y_382_);
v___x_696_ = lean_uint32_lor(v___x_694_, v___x_695_);
v___x_697_ = lean_uint32_xor(v___x_693_, v___x_696_);
v___x_698_ = lean_uint32_shift_right(v_w11_669_, v___y_390_);
v___x_699_ = lean_uint32_xor(v___x_697_, v___x_698_);
v___x_700_ = lean_uint32_add(v___x_699_, v_w6_564_);
v___x_701_ = lean_uint32_shift_right(v_x_355_, v___x_375_);
v___x_702_ = lean_uint32_shift_left(v_x_355_, v___x_373_);
v___x_703_ = lean_uint32_lor(v___x_701_, v___x_702_);
v___x_704_ = lean_uint32_shift_right(v_x_355_, v___x_428_);
v___x_705_ = lean_uint32_shift_left(v_x_355_, v___x_430_);
v___x_706_ = lean_uint32_lor(v___x_704_, v___x_705_);
v___x_707_ = lean_uint32_xor(v___x_703_, v___x_706_);
v___x_708_ = lean_uint32_shift_right(v_x_355_, v___x_434_);
v___x_709_ = lean_uint32_xor(v___x_707_, v___x_708_);
v___x_710_ = lean_uint32_add(v___x_700_, v___x_709_);
v_w13_711_ = lean_uint32_add(v___x_710_, v_x_354_);
v___x_712_ = lean_uint32_shift_right(v_w12_690_, v___x_413_);
v___x_713_ = lean_uint32_shift_left(v_w12_690_, v___x_415_);
v___x_714_ = lean_uint32_lor(v___x_712_, v___x_713_);
v___x_715_ = lean_uint32_shift_right(v_w12_690_, v___y_378_);
v___x_716_ = lean_uint32_shift_left(v_w12_690_, v___y_382_);
v___x_717_ = lean_uint32_lor(v___x_715_, v___x_716_);
v___x_718_ = lean_uint32_xor(v___x_714_, v___x_717_);
v___x_719_ = lean_uint32_shift_right(v_w12_690_, v___y_390_);
v___x_720_ = lean_uint32_xor(v___x_718_, v___x_719_);
v___x_721_ = lean_uint32_add(v___x_720_, v_w7_585_);
v___x_722_ = lean_uint32_shift_right(v_x_356_, v___x_375_);
v___x_723_ = lean_uint32_shift_left(v_x_356_, v___x_373_);
v___x_724_ = lean_uint32_lor(v___x_722_, v___x_723_);
v___x_725_ = lean_uint32_shift_right(v_x_356_, v___x_428_);
v___x_726_ = lean_uint32_shift_left(v_x_356_, v___x_430_);
v___x_727_ = lean_uint32_lor(v___x_725_, v___x_726_);
v___x_728_ = lean_uint32_xor(v___x_724_, v___x_727_);
v___x_729_ = lean_uint32_shift_right(v_x_356_, v___x_434_);
v___x_730_ = lean_uint32_xor(v___x_728_, v___x_729_);
v___x_731_ = lean_uint32_add(v___x_721_, v___x_730_);
v_w14_732_ = lean_uint32_add(v___x_731_, v_x_355_);
v___x_733_ = lean_uint32_shift_right(v_w13_711_, v___x_413_);
v___x_734_ = lean_uint32_shift_left(v_w13_711_, v___x_415_);
v___x_735_ = lean_uint32_lor(v___x_733_, v___x_734_);
v___x_736_ = lean_uint32_shift_right(v_w13_711_, v___y_378_);
v___x_737_ = lean_uint32_shift_left(v_w13_711_, v___y_382_);
v___x_738_ = lean_uint32_lor(v___x_736_, v___x_737_);
v___x_739_ = lean_uint32_xor(v___x_735_, v___x_738_);
v___x_740_ = lean_uint32_shift_right(v_w13_711_, v___y_390_);
v___x_741_ = lean_uint32_xor(v___x_739_, v___x_740_);
v___x_742_ = lean_uint32_add(v___x_741_, v_w8_606_);
v___x_743_ = lean_uint32_shift_right(v_w0_438_, v___x_375_);
v___x_744_ = lean_uint32_shift_left(v_w0_438_, v___x_373_);
v___x_745_ = lean_uint32_lor(v___x_743_, v___x_744_);
v___x_746_ = lean_uint32_shift_right(v_w0_438_, v___x_428_);
v___x_747_ = lean_uint32_shift_left(v_w0_438_, v___x_430_);
v___x_748_ = lean_uint32_lor(v___x_746_, v___x_747_);
v___x_749_ = lean_uint32_xor(v___x_745_, v___x_748_);
v___x_750_ = lean_uint32_shift_right(v_w0_438_, v___x_434_);
v___x_751_ = lean_uint32_xor(v___x_749_, v___x_750_);
v___x_752_ = lean_uint32_add(v___x_742_, v___x_751_);
v_w15_753_ = lean_uint32_add(v___x_752_, v_x_356_);
v___x_754_ = lean_unsigned_to_nat(64u);
v___x_755_ = lean_nat_add(v_x_332_, v___x_754_);
lean_dec(v_x_332_);
v_x_331_ = v_n_361_;
v_x_332_ = v___x_755_;
v_x_333_ = v_a_412_;
v_x_334_ = v___y_387_;
v_x_335_ = v___y_384_;
v_x_336_ = v___y_383_;
v_x_337_ = v_e_395_;
v_x_338_ = v___y_391_;
v_x_339_ = v___y_388_;
v_x_340_ = v___y_379_;
v_x_341_ = v_w0_438_;
v_x_342_ = v_w1_459_;
v_x_343_ = v_w2_480_;
v_x_344_ = v_w3_501_;
v_x_345_ = v_w4_522_;
v_x_346_ = v_w5_543_;
v_x_347_ = v_w6_564_;
v_x_348_ = v_w7_585_;
v_x_349_ = v_w8_606_;
v_x_350_ = v_w9_627_;
v_x_351_ = v_w10_648_;
v_x_352_ = v_w11_669_;
v_x_353_ = v_w12_690_;
v_x_354_ = v_w13_711_;
v_x_355_ = v_w14_732_;
v_x_356_ = v_w15_753_;
goto _start;
}
v___jp_757_:
{
uint32_t v___x_774_; uint32_t v_t_775_; uint32_t v_f_776_; uint32_t v___x_777_; uint32_t v___x_778_; uint32_t v___x_779_; uint32_t v___x_780_; uint32_t v___x_781_; uint32_t v___x_782_; uint32_t v___x_783_; uint32_t v___x_784_; uint32_t v___x_785_; uint32_t v___x_786_; uint32_t v___x_787_; uint32_t v___x_788_; uint32_t v___x_789_; uint32_t v___x_790_; uint32_t v___x_791_; uint32_t v___x_792_; uint32_t v_b_793_; uint32_t v___x_794_; uint32_t v___x_795_; uint32_t v___x_796_; uint32_t v___x_797_; uint32_t v___x_798_; uint32_t v___x_799_; uint32_t v___x_800_; uint32_t v___x_801_; uint32_t v___x_802_; uint32_t v___x_803_; uint32_t v___x_804_; uint32_t v___x_805_; uint32_t v___x_806_; uint32_t v___x_807_; uint32_t v___x_808_; uint32_t v___x_809_; uint32_t v___x_810_; lean_object* v___x_811_; lean_object* v___x_812_; lean_object* v___x_813_; lean_object* v___x_814_; lean_object* v___x_815_; uint8_t v___x_816_; 
v___x_774_ = lean_uint32_add(v___y_758_, v___y_773_);
v_t_775_ = lean_uint32_add(v___x_774_, v_x_355_);
v_f_776_ = lean_uint32_add(v___y_766_, v_t_775_);
v___x_777_ = lean_uint32_shift_right(v___y_767_, v___y_763_);
v___x_778_ = lean_uint32_shift_left(v___y_767_, v___y_769_);
v___x_779_ = lean_uint32_lor(v___x_777_, v___x_778_);
v___x_780_ = lean_uint32_shift_right(v___y_767_, v___y_764_);
v___x_781_ = lean_uint32_shift_left(v___y_767_, v___y_759_);
v___x_782_ = lean_uint32_lor(v___x_780_, v___x_781_);
v___x_783_ = lean_uint32_xor(v___x_779_, v___x_782_);
v___x_784_ = lean_uint32_shift_right(v___y_767_, v___y_762_);
v___x_785_ = lean_uint32_shift_left(v___y_767_, v___y_772_);
v___x_786_ = lean_uint32_lor(v___x_784_, v___x_785_);
v___x_787_ = lean_uint32_xor(v___x_783_, v___x_786_);
v___x_788_ = lean_uint32_land(v___y_767_, v___y_765_);
v___x_789_ = lean_uint32_land(v___y_767_, v___y_768_);
v___x_790_ = lean_uint32_xor(v___x_788_, v___x_789_);
v___x_791_ = lean_uint32_xor(v___x_790_, v___y_761_);
v___x_792_ = lean_uint32_add(v___x_787_, v___x_791_);
v_b_793_ = lean_uint32_add(v_t_775_, v___x_792_);
v___x_794_ = lean_uint32_shift_right(v_f_776_, v___x_362_);
v___x_795_ = lean_uint32_shift_left(v_f_776_, v___x_364_);
v___x_796_ = lean_uint32_lor(v___x_794_, v___x_795_);
v___x_797_ = lean_uint32_shift_right(v_f_776_, v___x_367_);
v___x_798_ = lean_uint32_shift_left(v_f_776_, v___x_369_);
v___x_799_ = lean_uint32_lor(v___x_797_, v___x_798_);
v___x_800_ = lean_uint32_xor(v___x_796_, v___x_799_);
v___x_801_ = lean_uint32_shift_right(v_f_776_, v___x_373_);
v___x_802_ = lean_uint32_shift_left(v_f_776_, v___x_375_);
v___x_803_ = lean_uint32_lor(v___x_801_, v___x_802_);
v___x_804_ = lean_uint32_xor(v___x_800_, v___x_803_);
v___x_805_ = lean_uint32_add(v___y_771_, v___x_804_);
v___x_806_ = lean_uint32_land(v_f_776_, v___y_770_);
v___x_807_ = lean_uint32_complement(v_f_776_);
v___x_808_ = lean_uint32_land(v___x_807_, v___y_760_);
v___x_809_ = lean_uint32_xor(v___x_806_, v___x_808_);
v___x_810_ = lean_uint32_add(v___x_805_, v___x_809_);
v___x_811_ = lean_unsigned_to_nat(60u);
v___x_812_ = lean_nat_add(v_x_332_, v___x_811_);
v___x_813_ = lean_unsigned_to_nat(4u);
v___x_814_ = lean_nat_add(v___x_812_, v___x_813_);
v___x_815_ = lean_byte_array_size(v_k_330_);
v___x_816_ = lean_nat_dec_le(v___x_814_, v___x_815_);
lean_dec(v___x_814_);
if (v___x_816_ == 0)
{
uint32_t v___x_817_; 
lean_dec(v___x_812_);
v___x_817_ = 0;
v___y_377_ = v___x_788_;
v___y_378_ = v___y_759_;
v___y_379_ = v___y_760_;
v___y_380_ = v___y_762_;
v___y_381_ = v___y_763_;
v___y_382_ = v___y_764_;
v___y_383_ = v___y_765_;
v___y_384_ = v___y_767_;
v___y_385_ = v___y_768_;
v___y_386_ = v___y_769_;
v___y_387_ = v_b_793_;
v___y_388_ = v___y_770_;
v___y_389_ = v___x_810_;
v___y_390_ = v___y_772_;
v___y_391_ = v_f_776_;
v___y_392_ = v___x_817_;
goto v___jp_376_;
}
else
{
uint8_t v___x_818_; uint32_t v___x_819_; uint32_t v___x_820_; uint32_t v___x_821_; lean_object* v___x_822_; uint8_t v___x_823_; uint32_t v___x_824_; uint32_t v___x_825_; uint32_t v___x_826_; uint32_t v___x_827_; lean_object* v___x_828_; lean_object* v___x_829_; uint8_t v___x_830_; uint32_t v___x_831_; uint32_t v___x_832_; uint32_t v___x_833_; uint32_t v___x_834_; lean_object* v___x_835_; lean_object* v___x_836_; uint8_t v___x_837_; uint32_t v___x_838_; uint32_t v___x_839_; 
v___x_818_ = lean_byte_array_fget(v_k_330_, v___x_812_);
v___x_819_ = lean_uint8_to_uint32(v___x_818_);
v___x_820_ = 24;
v___x_821_ = lean_uint32_shift_left(v___x_819_, v___x_820_);
v___x_822_ = lean_nat_add(v___x_812_, v_one_360_);
v___x_823_ = lean_byte_array_fget(v_k_330_, v___x_822_);
lean_dec(v___x_822_);
v___x_824_ = lean_uint8_to_uint32(v___x_823_);
v___x_825_ = 16;
v___x_826_ = lean_uint32_shift_left(v___x_824_, v___x_825_);
v___x_827_ = lean_uint32_lor(v___x_821_, v___x_826_);
v___x_828_ = lean_unsigned_to_nat(2u);
v___x_829_ = lean_nat_add(v___x_812_, v___x_828_);
v___x_830_ = lean_byte_array_fget(v_k_330_, v___x_829_);
lean_dec(v___x_829_);
v___x_831_ = lean_uint8_to_uint32(v___x_830_);
v___x_832_ = 8;
v___x_833_ = lean_uint32_shift_left(v___x_831_, v___x_832_);
v___x_834_ = lean_uint32_lor(v___x_827_, v___x_833_);
v___x_835_ = lean_unsigned_to_nat(3u);
v___x_836_ = lean_nat_add(v___x_812_, v___x_835_);
lean_dec(v___x_812_);
v___x_837_ = lean_byte_array_fget(v_k_330_, v___x_836_);
lean_dec(v___x_836_);
v___x_838_ = lean_uint8_to_uint32(v___x_837_);
v___x_839_ = lean_uint32_lor(v___x_834_, v___x_838_);
v___y_377_ = v___x_788_;
v___y_378_ = v___y_759_;
v___y_379_ = v___y_760_;
v___y_380_ = v___y_762_;
v___y_381_ = v___y_763_;
v___y_382_ = v___y_764_;
v___y_383_ = v___y_765_;
v___y_384_ = v___y_767_;
v___y_385_ = v___y_768_;
v___y_386_ = v___y_769_;
v___y_387_ = v_b_793_;
v___y_388_ = v___y_770_;
v___y_389_ = v___x_810_;
v___y_390_ = v___y_772_;
v___y_391_ = v_f_776_;
v___y_392_ = v___x_839_;
goto v___jp_376_;
}
}
v___jp_840_:
{
uint32_t v___x_857_; uint32_t v_t_858_; uint32_t v_g_859_; uint32_t v___x_860_; uint32_t v___x_861_; uint32_t v___x_862_; uint32_t v___x_863_; uint32_t v___x_864_; uint32_t v___x_865_; uint32_t v___x_866_; uint32_t v___x_867_; uint32_t v___x_868_; uint32_t v___x_869_; uint32_t v___x_870_; uint32_t v___x_871_; uint32_t v___x_872_; uint32_t v___x_873_; uint32_t v___x_874_; uint32_t v___x_875_; uint32_t v_c_876_; uint32_t v___x_877_; uint32_t v___x_878_; uint32_t v___x_879_; uint32_t v___x_880_; uint32_t v___x_881_; uint32_t v___x_882_; uint32_t v___x_883_; uint32_t v___x_884_; uint32_t v___x_885_; uint32_t v___x_886_; uint32_t v___x_887_; uint32_t v___x_888_; uint32_t v___x_889_; uint32_t v___x_890_; uint32_t v___x_891_; uint32_t v___x_892_; uint32_t v___x_893_; lean_object* v___x_894_; lean_object* v___x_895_; lean_object* v___x_896_; lean_object* v___x_897_; lean_object* v___x_898_; uint8_t v___x_899_; 
v___x_857_ = lean_uint32_add(v___y_841_, v___y_856_);
v_t_858_ = lean_uint32_add(v___x_857_, v_x_354_);
v_g_859_ = lean_uint32_add(v___y_849_, v_t_858_);
v___x_860_ = lean_uint32_shift_right(v___y_847_, v___y_846_);
v___x_861_ = lean_uint32_shift_left(v___y_847_, v___y_853_);
v___x_862_ = lean_uint32_lor(v___x_860_, v___x_861_);
v___x_863_ = lean_uint32_shift_right(v___y_847_, v___y_848_);
v___x_864_ = lean_uint32_shift_left(v___y_847_, v___y_842_);
v___x_865_ = lean_uint32_lor(v___x_863_, v___x_864_);
v___x_866_ = lean_uint32_xor(v___x_862_, v___x_865_);
v___x_867_ = lean_uint32_shift_right(v___y_847_, v___y_844_);
v___x_868_ = lean_uint32_shift_left(v___y_847_, v___y_855_);
v___x_869_ = lean_uint32_lor(v___x_867_, v___x_868_);
v___x_870_ = lean_uint32_xor(v___x_866_, v___x_869_);
v___x_871_ = lean_uint32_land(v___y_847_, v___y_851_);
v___x_872_ = lean_uint32_land(v___y_847_, v___y_850_);
v___x_873_ = lean_uint32_xor(v___x_871_, v___x_872_);
v___x_874_ = lean_uint32_xor(v___x_873_, v___y_852_);
v___x_875_ = lean_uint32_add(v___x_870_, v___x_874_);
v_c_876_ = lean_uint32_add(v_t_858_, v___x_875_);
v___x_877_ = lean_uint32_shift_right(v_g_859_, v___x_362_);
v___x_878_ = lean_uint32_shift_left(v_g_859_, v___x_364_);
v___x_879_ = lean_uint32_lor(v___x_877_, v___x_878_);
v___x_880_ = lean_uint32_shift_right(v_g_859_, v___x_367_);
v___x_881_ = lean_uint32_shift_left(v_g_859_, v___x_369_);
v___x_882_ = lean_uint32_lor(v___x_880_, v___x_881_);
v___x_883_ = lean_uint32_xor(v___x_879_, v___x_882_);
v___x_884_ = lean_uint32_shift_right(v_g_859_, v___x_373_);
v___x_885_ = lean_uint32_shift_left(v_g_859_, v___x_375_);
v___x_886_ = lean_uint32_lor(v___x_884_, v___x_885_);
v___x_887_ = lean_uint32_xor(v___x_883_, v___x_886_);
v___x_888_ = lean_uint32_add(v___y_845_, v___x_887_);
v___x_889_ = lean_uint32_land(v_g_859_, v___y_843_);
v___x_890_ = lean_uint32_complement(v_g_859_);
v___x_891_ = lean_uint32_land(v___x_890_, v___y_854_);
v___x_892_ = lean_uint32_xor(v___x_889_, v___x_891_);
v___x_893_ = lean_uint32_add(v___x_888_, v___x_892_);
v___x_894_ = lean_unsigned_to_nat(56u);
v___x_895_ = lean_nat_add(v_x_332_, v___x_894_);
v___x_896_ = lean_unsigned_to_nat(4u);
v___x_897_ = lean_nat_add(v___x_895_, v___x_896_);
v___x_898_ = lean_byte_array_size(v_k_330_);
v___x_899_ = lean_nat_dec_le(v___x_897_, v___x_898_);
lean_dec(v___x_897_);
if (v___x_899_ == 0)
{
uint32_t v___x_900_; 
lean_dec(v___x_895_);
v___x_900_ = 0;
v___y_758_ = v___x_893_;
v___y_759_ = v___y_842_;
v___y_760_ = v___y_843_;
v___y_761_ = v___x_871_;
v___y_762_ = v___y_844_;
v___y_763_ = v___y_846_;
v___y_764_ = v___y_848_;
v___y_765_ = v___y_847_;
v___y_766_ = v___y_850_;
v___y_767_ = v_c_876_;
v___y_768_ = v___y_851_;
v___y_769_ = v___y_853_;
v___y_770_ = v_g_859_;
v___y_771_ = v___y_854_;
v___y_772_ = v___y_855_;
v___y_773_ = v___x_900_;
goto v___jp_757_;
}
else
{
uint8_t v___x_901_; uint32_t v___x_902_; uint32_t v___x_903_; uint32_t v___x_904_; lean_object* v___x_905_; uint8_t v___x_906_; uint32_t v___x_907_; uint32_t v___x_908_; uint32_t v___x_909_; uint32_t v___x_910_; lean_object* v___x_911_; lean_object* v___x_912_; uint8_t v___x_913_; uint32_t v___x_914_; uint32_t v___x_915_; uint32_t v___x_916_; uint32_t v___x_917_; lean_object* v___x_918_; lean_object* v___x_919_; uint8_t v___x_920_; uint32_t v___x_921_; uint32_t v___x_922_; 
v___x_901_ = lean_byte_array_fget(v_k_330_, v___x_895_);
v___x_902_ = lean_uint8_to_uint32(v___x_901_);
v___x_903_ = 24;
v___x_904_ = lean_uint32_shift_left(v___x_902_, v___x_903_);
v___x_905_ = lean_nat_add(v___x_895_, v_one_360_);
v___x_906_ = lean_byte_array_fget(v_k_330_, v___x_905_);
lean_dec(v___x_905_);
v___x_907_ = lean_uint8_to_uint32(v___x_906_);
v___x_908_ = 16;
v___x_909_ = lean_uint32_shift_left(v___x_907_, v___x_908_);
v___x_910_ = lean_uint32_lor(v___x_904_, v___x_909_);
v___x_911_ = lean_unsigned_to_nat(2u);
v___x_912_ = lean_nat_add(v___x_895_, v___x_911_);
v___x_913_ = lean_byte_array_fget(v_k_330_, v___x_912_);
lean_dec(v___x_912_);
v___x_914_ = lean_uint8_to_uint32(v___x_913_);
v___x_915_ = 8;
v___x_916_ = lean_uint32_shift_left(v___x_914_, v___x_915_);
v___x_917_ = lean_uint32_lor(v___x_910_, v___x_916_);
v___x_918_ = lean_unsigned_to_nat(3u);
v___x_919_ = lean_nat_add(v___x_895_, v___x_918_);
lean_dec(v___x_895_);
v___x_920_ = lean_byte_array_fget(v_k_330_, v___x_919_);
lean_dec(v___x_919_);
v___x_921_ = lean_uint8_to_uint32(v___x_920_);
v___x_922_ = lean_uint32_lor(v___x_917_, v___x_921_);
v___y_758_ = v___x_893_;
v___y_759_ = v___y_842_;
v___y_760_ = v___y_843_;
v___y_761_ = v___x_871_;
v___y_762_ = v___y_844_;
v___y_763_ = v___y_846_;
v___y_764_ = v___y_848_;
v___y_765_ = v___y_847_;
v___y_766_ = v___y_850_;
v___y_767_ = v_c_876_;
v___y_768_ = v___y_851_;
v___y_769_ = v___y_853_;
v___y_770_ = v_g_859_;
v___y_771_ = v___y_854_;
v___y_772_ = v___y_855_;
v___y_773_ = v___x_922_;
goto v___jp_757_;
}
}
v___jp_923_:
{
uint32_t v___x_940_; uint32_t v_t_941_; uint32_t v_h_942_; uint32_t v___x_943_; uint32_t v___x_944_; uint32_t v___x_945_; uint32_t v___x_946_; uint32_t v___x_947_; uint32_t v___x_948_; uint32_t v___x_949_; uint32_t v___x_950_; uint32_t v___x_951_; uint32_t v___x_952_; uint32_t v___x_953_; uint32_t v___x_954_; uint32_t v___x_955_; uint32_t v___x_956_; uint32_t v___x_957_; uint32_t v___x_958_; uint32_t v_d_959_; uint32_t v___x_960_; uint32_t v___x_961_; uint32_t v___x_962_; uint32_t v___x_963_; uint32_t v___x_964_; uint32_t v___x_965_; uint32_t v___x_966_; uint32_t v___x_967_; uint32_t v___x_968_; uint32_t v___x_969_; uint32_t v___x_970_; uint32_t v___x_971_; uint32_t v___x_972_; uint32_t v___x_973_; uint32_t v___x_974_; uint32_t v___x_975_; uint32_t v___x_976_; lean_object* v___x_977_; lean_object* v___x_978_; lean_object* v___x_979_; lean_object* v___x_980_; lean_object* v___x_981_; uint8_t v___x_982_; 
v___x_940_ = lean_uint32_add(v___y_924_, v___y_939_);
v_t_941_ = lean_uint32_add(v___x_940_, v_x_353_);
v_h_942_ = lean_uint32_add(v___y_934_, v_t_941_);
v___x_943_ = lean_uint32_shift_right(v___y_933_, v___y_929_);
v___x_944_ = lean_uint32_shift_left(v___y_933_, v___y_935_);
v___x_945_ = lean_uint32_lor(v___x_943_, v___x_944_);
v___x_946_ = lean_uint32_shift_right(v___y_933_, v___y_930_);
v___x_947_ = lean_uint32_shift_left(v___y_933_, v___y_926_);
v___x_948_ = lean_uint32_lor(v___x_946_, v___x_947_);
v___x_949_ = lean_uint32_xor(v___x_945_, v___x_948_);
v___x_950_ = lean_uint32_shift_right(v___y_933_, v___y_927_);
v___x_951_ = lean_uint32_shift_left(v___y_933_, v___y_938_);
v___x_952_ = lean_uint32_lor(v___x_950_, v___x_951_);
v___x_953_ = lean_uint32_xor(v___x_949_, v___x_952_);
v___x_954_ = lean_uint32_land(v___y_933_, v___y_932_);
v___x_955_ = lean_uint32_land(v___y_933_, v___y_931_);
v___x_956_ = lean_uint32_xor(v___x_954_, v___x_955_);
v___x_957_ = lean_uint32_xor(v___x_956_, v___y_937_);
v___x_958_ = lean_uint32_add(v___x_953_, v___x_957_);
v_d_959_ = lean_uint32_add(v_t_941_, v___x_958_);
v___x_960_ = lean_uint32_shift_right(v_h_942_, v___x_362_);
v___x_961_ = lean_uint32_shift_left(v_h_942_, v___x_364_);
v___x_962_ = lean_uint32_lor(v___x_960_, v___x_961_);
v___x_963_ = lean_uint32_shift_right(v_h_942_, v___x_367_);
v___x_964_ = lean_uint32_shift_left(v_h_942_, v___x_369_);
v___x_965_ = lean_uint32_lor(v___x_963_, v___x_964_);
v___x_966_ = lean_uint32_xor(v___x_962_, v___x_965_);
v___x_967_ = lean_uint32_shift_right(v_h_942_, v___x_373_);
v___x_968_ = lean_uint32_shift_left(v_h_942_, v___x_375_);
v___x_969_ = lean_uint32_lor(v___x_967_, v___x_968_);
v___x_970_ = lean_uint32_xor(v___x_966_, v___x_969_);
v___x_971_ = lean_uint32_add(v___y_925_, v___x_970_);
v___x_972_ = lean_uint32_land(v_h_942_, v___y_936_);
v___x_973_ = lean_uint32_complement(v_h_942_);
v___x_974_ = lean_uint32_land(v___x_973_, v___y_928_);
v___x_975_ = lean_uint32_xor(v___x_972_, v___x_974_);
v___x_976_ = lean_uint32_add(v___x_971_, v___x_975_);
v___x_977_ = lean_unsigned_to_nat(52u);
v___x_978_ = lean_nat_add(v_x_332_, v___x_977_);
v___x_979_ = lean_unsigned_to_nat(4u);
v___x_980_ = lean_nat_add(v___x_978_, v___x_979_);
v___x_981_ = lean_byte_array_size(v_k_330_);
v___x_982_ = lean_nat_dec_le(v___x_980_, v___x_981_);
lean_dec(v___x_980_);
if (v___x_982_ == 0)
{
uint32_t v___x_983_; 
lean_dec(v___x_978_);
v___x_983_ = 0;
v___y_841_ = v___x_976_;
v___y_842_ = v___y_926_;
v___y_843_ = v_h_942_;
v___y_844_ = v___y_927_;
v___y_845_ = v___y_928_;
v___y_846_ = v___y_929_;
v___y_847_ = v_d_959_;
v___y_848_ = v___y_930_;
v___y_849_ = v___y_931_;
v___y_850_ = v___y_932_;
v___y_851_ = v___y_933_;
v___y_852_ = v___x_954_;
v___y_853_ = v___y_935_;
v___y_854_ = v___y_936_;
v___y_855_ = v___y_938_;
v___y_856_ = v___x_983_;
goto v___jp_840_;
}
else
{
uint8_t v___x_984_; uint32_t v___x_985_; uint32_t v___x_986_; uint32_t v___x_987_; lean_object* v___x_988_; uint8_t v___x_989_; uint32_t v___x_990_; uint32_t v___x_991_; uint32_t v___x_992_; uint32_t v___x_993_; lean_object* v___x_994_; lean_object* v___x_995_; uint8_t v___x_996_; uint32_t v___x_997_; uint32_t v___x_998_; uint32_t v___x_999_; uint32_t v___x_1000_; lean_object* v___x_1001_; lean_object* v___x_1002_; uint8_t v___x_1003_; uint32_t v___x_1004_; uint32_t v___x_1005_; 
v___x_984_ = lean_byte_array_fget(v_k_330_, v___x_978_);
v___x_985_ = lean_uint8_to_uint32(v___x_984_);
v___x_986_ = 24;
v___x_987_ = lean_uint32_shift_left(v___x_985_, v___x_986_);
v___x_988_ = lean_nat_add(v___x_978_, v_one_360_);
v___x_989_ = lean_byte_array_fget(v_k_330_, v___x_988_);
lean_dec(v___x_988_);
v___x_990_ = lean_uint8_to_uint32(v___x_989_);
v___x_991_ = 16;
v___x_992_ = lean_uint32_shift_left(v___x_990_, v___x_991_);
v___x_993_ = lean_uint32_lor(v___x_987_, v___x_992_);
v___x_994_ = lean_unsigned_to_nat(2u);
v___x_995_ = lean_nat_add(v___x_978_, v___x_994_);
v___x_996_ = lean_byte_array_fget(v_k_330_, v___x_995_);
lean_dec(v___x_995_);
v___x_997_ = lean_uint8_to_uint32(v___x_996_);
v___x_998_ = 8;
v___x_999_ = lean_uint32_shift_left(v___x_997_, v___x_998_);
v___x_1000_ = lean_uint32_lor(v___x_993_, v___x_999_);
v___x_1001_ = lean_unsigned_to_nat(3u);
v___x_1002_ = lean_nat_add(v___x_978_, v___x_1001_);
lean_dec(v___x_978_);
v___x_1003_ = lean_byte_array_fget(v_k_330_, v___x_1002_);
lean_dec(v___x_1002_);
v___x_1004_ = lean_uint8_to_uint32(v___x_1003_);
v___x_1005_ = lean_uint32_lor(v___x_1000_, v___x_1004_);
v___y_841_ = v___x_976_;
v___y_842_ = v___y_926_;
v___y_843_ = v_h_942_;
v___y_844_ = v___y_927_;
v___y_845_ = v___y_928_;
v___y_846_ = v___y_929_;
v___y_847_ = v_d_959_;
v___y_848_ = v___y_930_;
v___y_849_ = v___y_931_;
v___y_850_ = v___y_932_;
v___y_851_ = v___y_933_;
v___y_852_ = v___x_954_;
v___y_853_ = v___y_935_;
v___y_854_ = v___y_936_;
v___y_855_ = v___y_938_;
v___y_856_ = v___x_1005_;
goto v___jp_840_;
}
}
v___jp_1006_:
{
uint32_t v___x_1023_; uint32_t v_t_1024_; uint32_t v_a_1025_; uint32_t v___x_1026_; uint32_t v___x_1027_; uint32_t v___x_1028_; uint32_t v___x_1029_; uint32_t v___x_1030_; uint32_t v___x_1031_; uint32_t v___x_1032_; uint32_t v___x_1033_; uint32_t v___x_1034_; uint32_t v___x_1035_; uint32_t v___x_1036_; uint32_t v___x_1037_; uint32_t v___x_1038_; uint32_t v___x_1039_; uint32_t v___x_1040_; uint32_t v___x_1041_; uint32_t v_e_1042_; uint32_t v___x_1043_; uint32_t v___x_1044_; uint32_t v___x_1045_; uint32_t v___x_1046_; uint32_t v___x_1047_; uint32_t v___x_1048_; uint32_t v___x_1049_; uint32_t v___x_1050_; uint32_t v___x_1051_; uint32_t v___x_1052_; uint32_t v___x_1053_; uint32_t v___x_1054_; uint32_t v___x_1055_; uint32_t v___x_1056_; uint32_t v___x_1057_; uint32_t v___x_1058_; uint32_t v___x_1059_; lean_object* v___x_1060_; lean_object* v___x_1061_; lean_object* v___x_1062_; lean_object* v___x_1063_; lean_object* v___x_1064_; uint8_t v___x_1065_; 
v___x_1023_ = lean_uint32_add(v___y_1019_, v___y_1022_);
v_t_1024_ = lean_uint32_add(v___x_1023_, v_x_352_);
v_a_1025_ = lean_uint32_add(v___y_1013_, v_t_1024_);
v___x_1026_ = lean_uint32_shift_right(v___y_1016_, v___y_1012_);
v___x_1027_ = lean_uint32_shift_left(v___y_1016_, v___y_1017_);
v___x_1028_ = lean_uint32_lor(v___x_1026_, v___x_1027_);
v___x_1029_ = lean_uint32_shift_right(v___y_1016_, v___y_1014_);
v___x_1030_ = lean_uint32_shift_left(v___y_1016_, v___y_1009_);
v___x_1031_ = lean_uint32_lor(v___x_1029_, v___x_1030_);
v___x_1032_ = lean_uint32_xor(v___x_1028_, v___x_1031_);
v___x_1033_ = lean_uint32_shift_right(v___y_1016_, v___y_1010_);
v___x_1034_ = lean_uint32_shift_left(v___y_1016_, v___y_1021_);
v___x_1035_ = lean_uint32_lor(v___x_1033_, v___x_1034_);
v___x_1036_ = lean_uint32_xor(v___x_1032_, v___x_1035_);
v___x_1037_ = lean_uint32_land(v___y_1016_, v___y_1015_);
v___x_1038_ = lean_uint32_land(v___y_1016_, v___y_1018_);
v___x_1039_ = lean_uint32_xor(v___x_1037_, v___x_1038_);
v___x_1040_ = lean_uint32_xor(v___x_1039_, v___y_1020_);
v___x_1041_ = lean_uint32_add(v___x_1036_, v___x_1040_);
v_e_1042_ = lean_uint32_add(v_t_1024_, v___x_1041_);
v___x_1043_ = lean_uint32_shift_right(v_a_1025_, v___x_362_);
v___x_1044_ = lean_uint32_shift_left(v_a_1025_, v___x_364_);
v___x_1045_ = lean_uint32_lor(v___x_1043_, v___x_1044_);
v___x_1046_ = lean_uint32_shift_right(v_a_1025_, v___x_367_);
v___x_1047_ = lean_uint32_shift_left(v_a_1025_, v___x_369_);
v___x_1048_ = lean_uint32_lor(v___x_1046_, v___x_1047_);
v___x_1049_ = lean_uint32_xor(v___x_1045_, v___x_1048_);
v___x_1050_ = lean_uint32_shift_right(v_a_1025_, v___x_373_);
v___x_1051_ = lean_uint32_shift_left(v_a_1025_, v___x_375_);
v___x_1052_ = lean_uint32_lor(v___x_1050_, v___x_1051_);
v___x_1053_ = lean_uint32_xor(v___x_1049_, v___x_1052_);
v___x_1054_ = lean_uint32_add(v___y_1007_, v___x_1053_);
v___x_1055_ = lean_uint32_land(v_a_1025_, v___y_1011_);
v___x_1056_ = lean_uint32_complement(v_a_1025_);
v___x_1057_ = lean_uint32_land(v___x_1056_, v___y_1008_);
v___x_1058_ = lean_uint32_xor(v___x_1055_, v___x_1057_);
v___x_1059_ = lean_uint32_add(v___x_1054_, v___x_1058_);
v___x_1060_ = lean_unsigned_to_nat(48u);
v___x_1061_ = lean_nat_add(v_x_332_, v___x_1060_);
v___x_1062_ = lean_unsigned_to_nat(4u);
v___x_1063_ = lean_nat_add(v___x_1061_, v___x_1062_);
v___x_1064_ = lean_byte_array_size(v_k_330_);
v___x_1065_ = lean_nat_dec_le(v___x_1063_, v___x_1064_);
lean_dec(v___x_1063_);
if (v___x_1065_ == 0)
{
uint32_t v___x_1066_; 
lean_dec(v___x_1061_);
v___x_1066_ = 0;
v___y_924_ = v___x_1059_;
v___y_925_ = v___y_1008_;
v___y_926_ = v___y_1009_;
v___y_927_ = v___y_1010_;
v___y_928_ = v___y_1011_;
v___y_929_ = v___y_1012_;
v___y_930_ = v___y_1014_;
v___y_931_ = v___y_1015_;
v___y_932_ = v___y_1016_;
v___y_933_ = v_e_1042_;
v___y_934_ = v___y_1018_;
v___y_935_ = v___y_1017_;
v___y_936_ = v_a_1025_;
v___y_937_ = v___x_1037_;
v___y_938_ = v___y_1021_;
v___y_939_ = v___x_1066_;
goto v___jp_923_;
}
else
{
uint8_t v___x_1067_; uint32_t v___x_1068_; uint32_t v___x_1069_; uint32_t v___x_1070_; lean_object* v___x_1071_; uint8_t v___x_1072_; uint32_t v___x_1073_; uint32_t v___x_1074_; uint32_t v___x_1075_; uint32_t v___x_1076_; lean_object* v___x_1077_; lean_object* v___x_1078_; uint8_t v___x_1079_; uint32_t v___x_1080_; uint32_t v___x_1081_; uint32_t v___x_1082_; uint32_t v___x_1083_; lean_object* v___x_1084_; lean_object* v___x_1085_; uint8_t v___x_1086_; uint32_t v___x_1087_; uint32_t v___x_1088_; 
v___x_1067_ = lean_byte_array_fget(v_k_330_, v___x_1061_);
v___x_1068_ = lean_uint8_to_uint32(v___x_1067_);
v___x_1069_ = 24;
v___x_1070_ = lean_uint32_shift_left(v___x_1068_, v___x_1069_);
v___x_1071_ = lean_nat_add(v___x_1061_, v_one_360_);
v___x_1072_ = lean_byte_array_fget(v_k_330_, v___x_1071_);
lean_dec(v___x_1071_);
v___x_1073_ = lean_uint8_to_uint32(v___x_1072_);
v___x_1074_ = 16;
v___x_1075_ = lean_uint32_shift_left(v___x_1073_, v___x_1074_);
v___x_1076_ = lean_uint32_lor(v___x_1070_, v___x_1075_);
v___x_1077_ = lean_unsigned_to_nat(2u);
v___x_1078_ = lean_nat_add(v___x_1061_, v___x_1077_);
v___x_1079_ = lean_byte_array_fget(v_k_330_, v___x_1078_);
lean_dec(v___x_1078_);
v___x_1080_ = lean_uint8_to_uint32(v___x_1079_);
v___x_1081_ = 8;
v___x_1082_ = lean_uint32_shift_left(v___x_1080_, v___x_1081_);
v___x_1083_ = lean_uint32_lor(v___x_1076_, v___x_1082_);
v___x_1084_ = lean_unsigned_to_nat(3u);
v___x_1085_ = lean_nat_add(v___x_1061_, v___x_1084_);
lean_dec(v___x_1061_);
v___x_1086_ = lean_byte_array_fget(v_k_330_, v___x_1085_);
lean_dec(v___x_1085_);
v___x_1087_ = lean_uint8_to_uint32(v___x_1086_);
v___x_1088_ = lean_uint32_lor(v___x_1083_, v___x_1087_);
v___y_924_ = v___x_1059_;
v___y_925_ = v___y_1008_;
v___y_926_ = v___y_1009_;
v___y_927_ = v___y_1010_;
v___y_928_ = v___y_1011_;
v___y_929_ = v___y_1012_;
v___y_930_ = v___y_1014_;
v___y_931_ = v___y_1015_;
v___y_932_ = v___y_1016_;
v___y_933_ = v_e_1042_;
v___y_934_ = v___y_1018_;
v___y_935_ = v___y_1017_;
v___y_936_ = v_a_1025_;
v___y_937_ = v___x_1037_;
v___y_938_ = v___y_1021_;
v___y_939_ = v___x_1088_;
goto v___jp_923_;
}
}
v___jp_1089_:
{
uint32_t v___x_1106_; uint32_t v_t_1107_; uint32_t v_b_1108_; uint32_t v___x_1109_; uint32_t v___x_1110_; uint32_t v___x_1111_; uint32_t v___x_1112_; uint32_t v___x_1113_; uint32_t v___x_1114_; uint32_t v___x_1115_; uint32_t v___x_1116_; uint32_t v___x_1117_; uint32_t v___x_1118_; uint32_t v___x_1119_; uint32_t v___x_1120_; uint32_t v___x_1121_; uint32_t v___x_1122_; uint32_t v___x_1123_; uint32_t v___x_1124_; uint32_t v_f_1125_; uint32_t v___x_1126_; uint32_t v___x_1127_; uint32_t v___x_1128_; uint32_t v___x_1129_; uint32_t v___x_1130_; uint32_t v___x_1131_; uint32_t v___x_1132_; uint32_t v___x_1133_; uint32_t v___x_1134_; uint32_t v___x_1135_; uint32_t v___x_1136_; uint32_t v___x_1137_; uint32_t v___x_1138_; uint32_t v___x_1139_; uint32_t v___x_1140_; uint32_t v___x_1141_; uint32_t v___x_1142_; lean_object* v___x_1143_; lean_object* v___x_1144_; lean_object* v___x_1145_; lean_object* v___x_1146_; lean_object* v___x_1147_; uint8_t v___x_1148_; 
v___x_1106_ = lean_uint32_add(v___y_1098_, v___y_1105_);
v_t_1107_ = lean_uint32_add(v___x_1106_, v_x_351_);
v_b_1108_ = lean_uint32_add(v___y_1095_, v_t_1107_);
v___x_1109_ = lean_uint32_shift_right(v___y_1099_, v___y_1094_);
v___x_1110_ = lean_uint32_shift_left(v___y_1099_, v___y_1101_);
v___x_1111_ = lean_uint32_lor(v___x_1109_, v___x_1110_);
v___x_1112_ = lean_uint32_shift_right(v___y_1099_, v___y_1097_);
v___x_1113_ = lean_uint32_shift_left(v___y_1099_, v___y_1092_);
v___x_1114_ = lean_uint32_lor(v___x_1112_, v___x_1113_);
v___x_1115_ = lean_uint32_xor(v___x_1111_, v___x_1114_);
v___x_1116_ = lean_uint32_shift_right(v___y_1099_, v___y_1093_);
v___x_1117_ = lean_uint32_shift_left(v___y_1099_, v___y_1104_);
v___x_1118_ = lean_uint32_lor(v___x_1116_, v___x_1117_);
v___x_1119_ = lean_uint32_xor(v___x_1115_, v___x_1118_);
v___x_1120_ = lean_uint32_land(v___y_1099_, v___y_1102_);
v___x_1121_ = lean_uint32_land(v___y_1099_, v___y_1096_);
v___x_1122_ = lean_uint32_xor(v___x_1120_, v___x_1121_);
v___x_1123_ = lean_uint32_xor(v___x_1122_, v___y_1100_);
v___x_1124_ = lean_uint32_add(v___x_1119_, v___x_1123_);
v_f_1125_ = lean_uint32_add(v_t_1107_, v___x_1124_);
v___x_1126_ = lean_uint32_shift_right(v_b_1108_, v___x_362_);
v___x_1127_ = lean_uint32_shift_left(v_b_1108_, v___x_364_);
v___x_1128_ = lean_uint32_lor(v___x_1126_, v___x_1127_);
v___x_1129_ = lean_uint32_shift_right(v_b_1108_, v___x_367_);
v___x_1130_ = lean_uint32_shift_left(v_b_1108_, v___x_369_);
v___x_1131_ = lean_uint32_lor(v___x_1129_, v___x_1130_);
v___x_1132_ = lean_uint32_xor(v___x_1128_, v___x_1131_);
v___x_1133_ = lean_uint32_shift_right(v_b_1108_, v___x_373_);
v___x_1134_ = lean_uint32_shift_left(v_b_1108_, v___x_375_);
v___x_1135_ = lean_uint32_lor(v___x_1133_, v___x_1134_);
v___x_1136_ = lean_uint32_xor(v___x_1132_, v___x_1135_);
v___x_1137_ = lean_uint32_add(v___y_1103_, v___x_1136_);
v___x_1138_ = lean_uint32_land(v_b_1108_, v___y_1091_);
v___x_1139_ = lean_uint32_complement(v_b_1108_);
v___x_1140_ = lean_uint32_land(v___x_1139_, v___y_1090_);
v___x_1141_ = lean_uint32_xor(v___x_1138_, v___x_1140_);
v___x_1142_ = lean_uint32_add(v___x_1137_, v___x_1141_);
v___x_1143_ = lean_unsigned_to_nat(44u);
v___x_1144_ = lean_nat_add(v_x_332_, v___x_1143_);
v___x_1145_ = lean_unsigned_to_nat(4u);
v___x_1146_ = lean_nat_add(v___x_1144_, v___x_1145_);
v___x_1147_ = lean_byte_array_size(v_k_330_);
v___x_1148_ = lean_nat_dec_le(v___x_1146_, v___x_1147_);
lean_dec(v___x_1146_);
if (v___x_1148_ == 0)
{
uint32_t v___x_1149_; 
lean_dec(v___x_1144_);
v___x_1149_ = 0;
v___y_1007_ = v___y_1090_;
v___y_1008_ = v___y_1091_;
v___y_1009_ = v___y_1092_;
v___y_1010_ = v___y_1093_;
v___y_1011_ = v_b_1108_;
v___y_1012_ = v___y_1094_;
v___y_1013_ = v___y_1096_;
v___y_1014_ = v___y_1097_;
v___y_1015_ = v___y_1099_;
v___y_1016_ = v_f_1125_;
v___y_1017_ = v___y_1101_;
v___y_1018_ = v___y_1102_;
v___y_1019_ = v___x_1142_;
v___y_1020_ = v___x_1120_;
v___y_1021_ = v___y_1104_;
v___y_1022_ = v___x_1149_;
goto v___jp_1006_;
}
else
{
uint8_t v___x_1150_; uint32_t v___x_1151_; uint32_t v___x_1152_; uint32_t v___x_1153_; lean_object* v___x_1154_; uint8_t v___x_1155_; uint32_t v___x_1156_; uint32_t v___x_1157_; uint32_t v___x_1158_; uint32_t v___x_1159_; lean_object* v___x_1160_; lean_object* v___x_1161_; uint8_t v___x_1162_; uint32_t v___x_1163_; uint32_t v___x_1164_; uint32_t v___x_1165_; uint32_t v___x_1166_; lean_object* v___x_1167_; lean_object* v___x_1168_; uint8_t v___x_1169_; uint32_t v___x_1170_; uint32_t v___x_1171_; 
v___x_1150_ = lean_byte_array_fget(v_k_330_, v___x_1144_);
v___x_1151_ = lean_uint8_to_uint32(v___x_1150_);
v___x_1152_ = 24;
v___x_1153_ = lean_uint32_shift_left(v___x_1151_, v___x_1152_);
v___x_1154_ = lean_nat_add(v___x_1144_, v_one_360_);
v___x_1155_ = lean_byte_array_fget(v_k_330_, v___x_1154_);
lean_dec(v___x_1154_);
v___x_1156_ = lean_uint8_to_uint32(v___x_1155_);
v___x_1157_ = 16;
v___x_1158_ = lean_uint32_shift_left(v___x_1156_, v___x_1157_);
v___x_1159_ = lean_uint32_lor(v___x_1153_, v___x_1158_);
v___x_1160_ = lean_unsigned_to_nat(2u);
v___x_1161_ = lean_nat_add(v___x_1144_, v___x_1160_);
v___x_1162_ = lean_byte_array_fget(v_k_330_, v___x_1161_);
lean_dec(v___x_1161_);
v___x_1163_ = lean_uint8_to_uint32(v___x_1162_);
v___x_1164_ = 8;
v___x_1165_ = lean_uint32_shift_left(v___x_1163_, v___x_1164_);
v___x_1166_ = lean_uint32_lor(v___x_1159_, v___x_1165_);
v___x_1167_ = lean_unsigned_to_nat(3u);
v___x_1168_ = lean_nat_add(v___x_1144_, v___x_1167_);
lean_dec(v___x_1144_);
v___x_1169_ = lean_byte_array_fget(v_k_330_, v___x_1168_);
lean_dec(v___x_1168_);
v___x_1170_ = lean_uint8_to_uint32(v___x_1169_);
v___x_1171_ = lean_uint32_lor(v___x_1166_, v___x_1170_);
v___y_1007_ = v___y_1090_;
v___y_1008_ = v___y_1091_;
v___y_1009_ = v___y_1092_;
v___y_1010_ = v___y_1093_;
v___y_1011_ = v_b_1108_;
v___y_1012_ = v___y_1094_;
v___y_1013_ = v___y_1096_;
v___y_1014_ = v___y_1097_;
v___y_1015_ = v___y_1099_;
v___y_1016_ = v_f_1125_;
v___y_1017_ = v___y_1101_;
v___y_1018_ = v___y_1102_;
v___y_1019_ = v___x_1142_;
v___y_1020_ = v___x_1120_;
v___y_1021_ = v___y_1104_;
v___y_1022_ = v___x_1171_;
goto v___jp_1006_;
}
}
v___jp_1172_:
{
uint32_t v___x_1189_; uint32_t v_t_1190_; uint32_t v_c_1191_; uint32_t v___x_1192_; uint32_t v___x_1193_; uint32_t v___x_1194_; uint32_t v___x_1195_; uint32_t v___x_1196_; uint32_t v___x_1197_; uint32_t v___x_1198_; uint32_t v___x_1199_; uint32_t v___x_1200_; uint32_t v___x_1201_; uint32_t v___x_1202_; uint32_t v___x_1203_; uint32_t v___x_1204_; uint32_t v___x_1205_; uint32_t v___x_1206_; uint32_t v___x_1207_; uint32_t v_g_1208_; uint32_t v___x_1209_; uint32_t v___x_1210_; uint32_t v___x_1211_; uint32_t v___x_1212_; uint32_t v___x_1213_; uint32_t v___x_1214_; uint32_t v___x_1215_; uint32_t v___x_1216_; uint32_t v___x_1217_; uint32_t v___x_1218_; uint32_t v___x_1219_; uint32_t v___x_1220_; uint32_t v___x_1221_; uint32_t v___x_1222_; uint32_t v___x_1223_; uint32_t v___x_1224_; uint32_t v___x_1225_; lean_object* v___x_1226_; lean_object* v___x_1227_; lean_object* v___x_1228_; lean_object* v___x_1229_; lean_object* v___x_1230_; uint8_t v___x_1231_; 
v___x_1189_ = lean_uint32_add(v___y_1173_, v___y_1188_);
v_t_1190_ = lean_uint32_add(v___x_1189_, v_x_350_);
v_c_1191_ = lean_uint32_add(v___y_1177_, v_t_1190_);
v___x_1192_ = lean_uint32_shift_right(v___y_1184_, v___y_1179_);
v___x_1193_ = lean_uint32_shift_left(v___y_1184_, v___y_1185_);
v___x_1194_ = lean_uint32_lor(v___x_1192_, v___x_1193_);
v___x_1195_ = lean_uint32_shift_right(v___y_1184_, v___y_1183_);
v___x_1196_ = lean_uint32_shift_left(v___y_1184_, v___y_1176_);
v___x_1197_ = lean_uint32_lor(v___x_1195_, v___x_1196_);
v___x_1198_ = lean_uint32_xor(v___x_1194_, v___x_1197_);
v___x_1199_ = lean_uint32_shift_right(v___y_1184_, v___y_1178_);
v___x_1200_ = lean_uint32_shift_left(v___y_1184_, v___y_1187_);
v___x_1201_ = lean_uint32_lor(v___x_1199_, v___x_1200_);
v___x_1202_ = lean_uint32_xor(v___x_1198_, v___x_1201_);
v___x_1203_ = lean_uint32_land(v___y_1184_, v___y_1180_);
v___x_1204_ = lean_uint32_land(v___y_1184_, v___y_1181_);
v___x_1205_ = lean_uint32_xor(v___x_1203_, v___x_1204_);
v___x_1206_ = lean_uint32_xor(v___x_1205_, v___y_1182_);
v___x_1207_ = lean_uint32_add(v___x_1202_, v___x_1206_);
v_g_1208_ = lean_uint32_add(v_t_1190_, v___x_1207_);
v___x_1209_ = lean_uint32_shift_right(v_c_1191_, v___x_362_);
v___x_1210_ = lean_uint32_shift_left(v_c_1191_, v___x_364_);
v___x_1211_ = lean_uint32_lor(v___x_1209_, v___x_1210_);
v___x_1212_ = lean_uint32_shift_right(v_c_1191_, v___x_367_);
v___x_1213_ = lean_uint32_shift_left(v_c_1191_, v___x_369_);
v___x_1214_ = lean_uint32_lor(v___x_1212_, v___x_1213_);
v___x_1215_ = lean_uint32_xor(v___x_1211_, v___x_1214_);
v___x_1216_ = lean_uint32_shift_right(v_c_1191_, v___x_373_);
v___x_1217_ = lean_uint32_shift_left(v_c_1191_, v___x_375_);
v___x_1218_ = lean_uint32_lor(v___x_1216_, v___x_1217_);
v___x_1219_ = lean_uint32_xor(v___x_1215_, v___x_1218_);
v___x_1220_ = lean_uint32_add(v___y_1175_, v___x_1219_);
v___x_1221_ = lean_uint32_land(v_c_1191_, v___y_1174_);
v___x_1222_ = lean_uint32_complement(v_c_1191_);
v___x_1223_ = lean_uint32_land(v___x_1222_, v___y_1186_);
v___x_1224_ = lean_uint32_xor(v___x_1221_, v___x_1223_);
v___x_1225_ = lean_uint32_add(v___x_1220_, v___x_1224_);
v___x_1226_ = lean_unsigned_to_nat(40u);
v___x_1227_ = lean_nat_add(v_x_332_, v___x_1226_);
v___x_1228_ = lean_unsigned_to_nat(4u);
v___x_1229_ = lean_nat_add(v___x_1227_, v___x_1228_);
v___x_1230_ = lean_byte_array_size(v_k_330_);
v___x_1231_ = lean_nat_dec_le(v___x_1229_, v___x_1230_);
lean_dec(v___x_1229_);
if (v___x_1231_ == 0)
{
uint32_t v___x_1232_; 
lean_dec(v___x_1227_);
v___x_1232_ = 0;
v___y_1090_ = v___y_1174_;
v___y_1091_ = v_c_1191_;
v___y_1092_ = v___y_1176_;
v___y_1093_ = v___y_1178_;
v___y_1094_ = v___y_1179_;
v___y_1095_ = v___y_1181_;
v___y_1096_ = v___y_1180_;
v___y_1097_ = v___y_1183_;
v___y_1098_ = v___x_1225_;
v___y_1099_ = v_g_1208_;
v___y_1100_ = v___x_1203_;
v___y_1101_ = v___y_1185_;
v___y_1102_ = v___y_1184_;
v___y_1103_ = v___y_1186_;
v___y_1104_ = v___y_1187_;
v___y_1105_ = v___x_1232_;
goto v___jp_1089_;
}
else
{
uint8_t v___x_1233_; uint32_t v___x_1234_; uint32_t v___x_1235_; uint32_t v___x_1236_; lean_object* v___x_1237_; uint8_t v___x_1238_; uint32_t v___x_1239_; uint32_t v___x_1240_; uint32_t v___x_1241_; uint32_t v___x_1242_; lean_object* v___x_1243_; lean_object* v___x_1244_; uint8_t v___x_1245_; uint32_t v___x_1246_; uint32_t v___x_1247_; uint32_t v___x_1248_; uint32_t v___x_1249_; lean_object* v___x_1250_; lean_object* v___x_1251_; uint8_t v___x_1252_; uint32_t v___x_1253_; uint32_t v___x_1254_; 
v___x_1233_ = lean_byte_array_fget(v_k_330_, v___x_1227_);
v___x_1234_ = lean_uint8_to_uint32(v___x_1233_);
v___x_1235_ = 24;
v___x_1236_ = lean_uint32_shift_left(v___x_1234_, v___x_1235_);
v___x_1237_ = lean_nat_add(v___x_1227_, v_one_360_);
v___x_1238_ = lean_byte_array_fget(v_k_330_, v___x_1237_);
lean_dec(v___x_1237_);
v___x_1239_ = lean_uint8_to_uint32(v___x_1238_);
v___x_1240_ = 16;
v___x_1241_ = lean_uint32_shift_left(v___x_1239_, v___x_1240_);
v___x_1242_ = lean_uint32_lor(v___x_1236_, v___x_1241_);
v___x_1243_ = lean_unsigned_to_nat(2u);
v___x_1244_ = lean_nat_add(v___x_1227_, v___x_1243_);
v___x_1245_ = lean_byte_array_fget(v_k_330_, v___x_1244_);
lean_dec(v___x_1244_);
v___x_1246_ = lean_uint8_to_uint32(v___x_1245_);
v___x_1247_ = 8;
v___x_1248_ = lean_uint32_shift_left(v___x_1246_, v___x_1247_);
v___x_1249_ = lean_uint32_lor(v___x_1242_, v___x_1248_);
v___x_1250_ = lean_unsigned_to_nat(3u);
v___x_1251_ = lean_nat_add(v___x_1227_, v___x_1250_);
lean_dec(v___x_1227_);
v___x_1252_ = lean_byte_array_fget(v_k_330_, v___x_1251_);
lean_dec(v___x_1251_);
v___x_1253_ = lean_uint8_to_uint32(v___x_1252_);
v___x_1254_ = lean_uint32_lor(v___x_1249_, v___x_1253_);
v___y_1090_ = v___y_1174_;
v___y_1091_ = v_c_1191_;
v___y_1092_ = v___y_1176_;
v___y_1093_ = v___y_1178_;
v___y_1094_ = v___y_1179_;
v___y_1095_ = v___y_1181_;
v___y_1096_ = v___y_1180_;
v___y_1097_ = v___y_1183_;
v___y_1098_ = v___x_1225_;
v___y_1099_ = v_g_1208_;
v___y_1100_ = v___x_1203_;
v___y_1101_ = v___y_1185_;
v___y_1102_ = v___y_1184_;
v___y_1103_ = v___y_1186_;
v___y_1104_ = v___y_1187_;
v___y_1105_ = v___x_1254_;
goto v___jp_1089_;
}
}
v___jp_1255_:
{
uint32_t v___x_1272_; uint32_t v_t_1273_; uint32_t v_d_1274_; uint32_t v___x_1275_; uint32_t v___x_1276_; uint32_t v___x_1277_; uint32_t v___x_1278_; uint32_t v___x_1279_; uint32_t v___x_1280_; uint32_t v___x_1281_; uint32_t v___x_1282_; uint32_t v___x_1283_; uint32_t v___x_1284_; uint32_t v___x_1285_; uint32_t v___x_1286_; uint32_t v___x_1287_; uint32_t v___x_1288_; uint32_t v___x_1289_; uint32_t v___x_1290_; uint32_t v_h_1291_; uint32_t v___x_1292_; uint32_t v___x_1293_; uint32_t v___x_1294_; uint32_t v___x_1295_; uint32_t v___x_1296_; uint32_t v___x_1297_; uint32_t v___x_1298_; uint32_t v___x_1299_; uint32_t v___x_1300_; uint32_t v___x_1301_; uint32_t v___x_1302_; uint32_t v___x_1303_; uint32_t v___x_1304_; uint32_t v___x_1305_; uint32_t v___x_1306_; uint32_t v___x_1307_; uint32_t v___x_1308_; lean_object* v___x_1309_; lean_object* v___x_1310_; lean_object* v___x_1311_; lean_object* v___x_1312_; lean_object* v___x_1313_; uint8_t v___x_1314_; 
v___x_1272_ = lean_uint32_add(v___y_1258_, v___y_1271_);
v_t_1273_ = lean_uint32_add(v___x_1272_, v_x_349_);
v_d_1274_ = lean_uint32_add(v___y_1266_, v_t_1273_);
v___x_1275_ = lean_uint32_shift_right(v___y_1263_, v___y_1261_);
v___x_1276_ = lean_uint32_shift_left(v___y_1263_, v___y_1267_);
v___x_1277_ = lean_uint32_lor(v___x_1275_, v___x_1276_);
v___x_1278_ = lean_uint32_shift_right(v___y_1263_, v___y_1265_);
v___x_1279_ = lean_uint32_shift_left(v___y_1263_, v___y_1257_);
v___x_1280_ = lean_uint32_lor(v___x_1278_, v___x_1279_);
v___x_1281_ = lean_uint32_xor(v___x_1277_, v___x_1280_);
v___x_1282_ = lean_uint32_shift_right(v___y_1263_, v___y_1259_);
v___x_1283_ = lean_uint32_shift_left(v___y_1263_, v___y_1269_);
v___x_1284_ = lean_uint32_lor(v___x_1282_, v___x_1283_);
v___x_1285_ = lean_uint32_xor(v___x_1281_, v___x_1284_);
v___x_1286_ = lean_uint32_land(v___y_1263_, v___y_1264_);
v___x_1287_ = lean_uint32_land(v___y_1263_, v___y_1260_);
v___x_1288_ = lean_uint32_xor(v___x_1286_, v___x_1287_);
v___x_1289_ = lean_uint32_xor(v___x_1288_, v___y_1262_);
v___x_1290_ = lean_uint32_add(v___x_1285_, v___x_1289_);
v_h_1291_ = lean_uint32_add(v_t_1273_, v___x_1290_);
v___x_1292_ = lean_uint32_shift_right(v_d_1274_, v___x_362_);
v___x_1293_ = lean_uint32_shift_left(v_d_1274_, v___x_364_);
v___x_1294_ = lean_uint32_lor(v___x_1292_, v___x_1293_);
v___x_1295_ = lean_uint32_shift_right(v_d_1274_, v___x_367_);
v___x_1296_ = lean_uint32_shift_left(v_d_1274_, v___x_369_);
v___x_1297_ = lean_uint32_lor(v___x_1295_, v___x_1296_);
v___x_1298_ = lean_uint32_xor(v___x_1294_, v___x_1297_);
v___x_1299_ = lean_uint32_shift_right(v_d_1274_, v___x_373_);
v___x_1300_ = lean_uint32_shift_left(v_d_1274_, v___x_375_);
v___x_1301_ = lean_uint32_lor(v___x_1299_, v___x_1300_);
v___x_1302_ = lean_uint32_xor(v___x_1298_, v___x_1301_);
v___x_1303_ = lean_uint32_add(v___y_1270_, v___x_1302_);
v___x_1304_ = lean_uint32_land(v_d_1274_, v___y_1268_);
v___x_1305_ = lean_uint32_complement(v_d_1274_);
v___x_1306_ = lean_uint32_land(v___x_1305_, v___y_1256_);
v___x_1307_ = lean_uint32_xor(v___x_1304_, v___x_1306_);
v___x_1308_ = lean_uint32_add(v___x_1303_, v___x_1307_);
v___x_1309_ = lean_unsigned_to_nat(36u);
v___x_1310_ = lean_nat_add(v_x_332_, v___x_1309_);
v___x_1311_ = lean_unsigned_to_nat(4u);
v___x_1312_ = lean_nat_add(v___x_1310_, v___x_1311_);
v___x_1313_ = lean_byte_array_size(v_k_330_);
v___x_1314_ = lean_nat_dec_le(v___x_1312_, v___x_1313_);
lean_dec(v___x_1312_);
if (v___x_1314_ == 0)
{
uint32_t v___x_1315_; 
lean_dec(v___x_1310_);
v___x_1315_ = 0;
v___y_1173_ = v___x_1308_;
v___y_1174_ = v_d_1274_;
v___y_1175_ = v___y_1256_;
v___y_1176_ = v___y_1257_;
v___y_1177_ = v___y_1260_;
v___y_1178_ = v___y_1259_;
v___y_1179_ = v___y_1261_;
v___y_1180_ = v___y_1263_;
v___y_1181_ = v___y_1264_;
v___y_1182_ = v___x_1286_;
v___y_1183_ = v___y_1265_;
v___y_1184_ = v_h_1291_;
v___y_1185_ = v___y_1267_;
v___y_1186_ = v___y_1268_;
v___y_1187_ = v___y_1269_;
v___y_1188_ = v___x_1315_;
goto v___jp_1172_;
}
else
{
uint8_t v___x_1316_; uint32_t v___x_1317_; uint32_t v___x_1318_; uint32_t v___x_1319_; lean_object* v___x_1320_; uint8_t v___x_1321_; uint32_t v___x_1322_; uint32_t v___x_1323_; uint32_t v___x_1324_; uint32_t v___x_1325_; lean_object* v___x_1326_; lean_object* v___x_1327_; uint8_t v___x_1328_; uint32_t v___x_1329_; uint32_t v___x_1330_; uint32_t v___x_1331_; uint32_t v___x_1332_; lean_object* v___x_1333_; lean_object* v___x_1334_; uint8_t v___x_1335_; uint32_t v___x_1336_; uint32_t v___x_1337_; 
v___x_1316_ = lean_byte_array_fget(v_k_330_, v___x_1310_);
v___x_1317_ = lean_uint8_to_uint32(v___x_1316_);
v___x_1318_ = 24;
v___x_1319_ = lean_uint32_shift_left(v___x_1317_, v___x_1318_);
v___x_1320_ = lean_nat_add(v___x_1310_, v_one_360_);
v___x_1321_ = lean_byte_array_fget(v_k_330_, v___x_1320_);
lean_dec(v___x_1320_);
v___x_1322_ = lean_uint8_to_uint32(v___x_1321_);
v___x_1323_ = 16;
v___x_1324_ = lean_uint32_shift_left(v___x_1322_, v___x_1323_);
v___x_1325_ = lean_uint32_lor(v___x_1319_, v___x_1324_);
v___x_1326_ = lean_unsigned_to_nat(2u);
v___x_1327_ = lean_nat_add(v___x_1310_, v___x_1326_);
v___x_1328_ = lean_byte_array_fget(v_k_330_, v___x_1327_);
lean_dec(v___x_1327_);
v___x_1329_ = lean_uint8_to_uint32(v___x_1328_);
v___x_1330_ = 8;
v___x_1331_ = lean_uint32_shift_left(v___x_1329_, v___x_1330_);
v___x_1332_ = lean_uint32_lor(v___x_1325_, v___x_1331_);
v___x_1333_ = lean_unsigned_to_nat(3u);
v___x_1334_ = lean_nat_add(v___x_1310_, v___x_1333_);
lean_dec(v___x_1310_);
v___x_1335_ = lean_byte_array_fget(v_k_330_, v___x_1334_);
lean_dec(v___x_1334_);
v___x_1336_ = lean_uint8_to_uint32(v___x_1335_);
v___x_1337_ = lean_uint32_lor(v___x_1332_, v___x_1336_);
v___y_1173_ = v___x_1308_;
v___y_1174_ = v_d_1274_;
v___y_1175_ = v___y_1256_;
v___y_1176_ = v___y_1257_;
v___y_1177_ = v___y_1260_;
v___y_1178_ = v___y_1259_;
v___y_1179_ = v___y_1261_;
v___y_1180_ = v___y_1263_;
v___y_1181_ = v___y_1264_;
v___y_1182_ = v___x_1286_;
v___y_1183_ = v___y_1265_;
v___y_1184_ = v_h_1291_;
v___y_1185_ = v___y_1267_;
v___y_1186_ = v___y_1268_;
v___y_1187_ = v___y_1269_;
v___y_1188_ = v___x_1337_;
goto v___jp_1172_;
}
}
v___jp_1338_:
{
uint32_t v___x_1355_; uint32_t v_t_1356_; uint32_t v_e_1357_; uint32_t v___x_1358_; uint32_t v___x_1359_; uint32_t v___x_1360_; uint32_t v___x_1361_; uint32_t v___x_1362_; uint32_t v___x_1363_; uint32_t v___x_1364_; uint32_t v___x_1365_; uint32_t v___x_1366_; uint32_t v___x_1367_; uint32_t v___x_1368_; uint32_t v___x_1369_; uint32_t v___x_1370_; uint32_t v___x_1371_; uint32_t v___x_1372_; uint32_t v___x_1373_; uint32_t v_a_1374_; uint32_t v___x_1375_; uint32_t v___x_1376_; uint32_t v___x_1377_; uint32_t v___x_1378_; uint32_t v___x_1379_; uint32_t v___x_1380_; uint32_t v___x_1381_; uint32_t v___x_1382_; uint32_t v___x_1383_; uint32_t v___x_1384_; uint32_t v___x_1385_; uint32_t v___x_1386_; uint32_t v___x_1387_; uint32_t v___x_1388_; uint32_t v___x_1389_; uint32_t v___x_1390_; uint32_t v___x_1391_; lean_object* v___x_1392_; lean_object* v___x_1393_; lean_object* v___x_1394_; lean_object* v___x_1395_; lean_object* v___x_1396_; uint8_t v___x_1397_; 
v___x_1355_ = lean_uint32_add(v___y_1350_, v___y_1354_);
v_t_1356_ = lean_uint32_add(v___x_1355_, v_x_348_);
v_e_1357_ = lean_uint32_add(v___y_1347_, v_t_1356_);
v___x_1358_ = lean_uint32_shift_right(v___y_1346_, v___y_1345_);
v___x_1359_ = lean_uint32_shift_left(v___y_1346_, v___y_1351_);
v___x_1360_ = lean_uint32_lor(v___x_1358_, v___x_1359_);
v___x_1361_ = lean_uint32_shift_right(v___y_1346_, v___y_1348_);
v___x_1362_ = lean_uint32_shift_left(v___y_1346_, v___y_1341_);
v___x_1363_ = lean_uint32_lor(v___x_1361_, v___x_1362_);
v___x_1364_ = lean_uint32_xor(v___x_1360_, v___x_1363_);
v___x_1365_ = lean_uint32_shift_right(v___y_1346_, v___y_1342_);
v___x_1366_ = lean_uint32_shift_left(v___y_1346_, v___y_1353_);
v___x_1367_ = lean_uint32_lor(v___x_1365_, v___x_1366_);
v___x_1368_ = lean_uint32_xor(v___x_1364_, v___x_1367_);
v___x_1369_ = lean_uint32_land(v___y_1346_, v___y_1343_);
v___x_1370_ = lean_uint32_land(v___y_1346_, v___y_1349_);
v___x_1371_ = lean_uint32_xor(v___x_1369_, v___x_1370_);
v___x_1372_ = lean_uint32_xor(v___x_1371_, v___y_1340_);
v___x_1373_ = lean_uint32_add(v___x_1368_, v___x_1372_);
v_a_1374_ = lean_uint32_add(v_t_1356_, v___x_1373_);
v___x_1375_ = lean_uint32_shift_right(v_e_1357_, v___x_362_);
v___x_1376_ = lean_uint32_shift_left(v_e_1357_, v___x_364_);
v___x_1377_ = lean_uint32_lor(v___x_1375_, v___x_1376_);
v___x_1378_ = lean_uint32_shift_right(v_e_1357_, v___x_367_);
v___x_1379_ = lean_uint32_shift_left(v_e_1357_, v___x_369_);
v___x_1380_ = lean_uint32_lor(v___x_1378_, v___x_1379_);
v___x_1381_ = lean_uint32_xor(v___x_1377_, v___x_1380_);
v___x_1382_ = lean_uint32_shift_right(v_e_1357_, v___x_373_);
v___x_1383_ = lean_uint32_shift_left(v_e_1357_, v___x_375_);
v___x_1384_ = lean_uint32_lor(v___x_1382_, v___x_1383_);
v___x_1385_ = lean_uint32_xor(v___x_1381_, v___x_1384_);
v___x_1386_ = lean_uint32_add(v___y_1344_, v___x_1385_);
v___x_1387_ = lean_uint32_land(v_e_1357_, v___y_1339_);
v___x_1388_ = lean_uint32_complement(v_e_1357_);
v___x_1389_ = lean_uint32_land(v___x_1388_, v___y_1352_);
v___x_1390_ = lean_uint32_xor(v___x_1387_, v___x_1389_);
v___x_1391_ = lean_uint32_add(v___x_1386_, v___x_1390_);
v___x_1392_ = lean_unsigned_to_nat(32u);
v___x_1393_ = lean_nat_add(v_x_332_, v___x_1392_);
v___x_1394_ = lean_unsigned_to_nat(4u);
v___x_1395_ = lean_nat_add(v___x_1393_, v___x_1394_);
v___x_1396_ = lean_byte_array_size(v_k_330_);
v___x_1397_ = lean_nat_dec_le(v___x_1395_, v___x_1396_);
lean_dec(v___x_1395_);
if (v___x_1397_ == 0)
{
uint32_t v___x_1398_; 
lean_dec(v___x_1393_);
v___x_1398_ = 0;
v___y_1256_ = v___y_1339_;
v___y_1257_ = v___y_1341_;
v___y_1258_ = v___x_1391_;
v___y_1259_ = v___y_1342_;
v___y_1260_ = v___y_1343_;
v___y_1261_ = v___y_1345_;
v___y_1262_ = v___x_1369_;
v___y_1263_ = v_a_1374_;
v___y_1264_ = v___y_1346_;
v___y_1265_ = v___y_1348_;
v___y_1266_ = v___y_1349_;
v___y_1267_ = v___y_1351_;
v___y_1268_ = v_e_1357_;
v___y_1269_ = v___y_1353_;
v___y_1270_ = v___y_1352_;
v___y_1271_ = v___x_1398_;
goto v___jp_1255_;
}
else
{
uint8_t v___x_1399_; uint32_t v___x_1400_; uint32_t v___x_1401_; uint32_t v___x_1402_; lean_object* v___x_1403_; uint8_t v___x_1404_; uint32_t v___x_1405_; uint32_t v___x_1406_; uint32_t v___x_1407_; uint32_t v___x_1408_; lean_object* v___x_1409_; lean_object* v___x_1410_; uint8_t v___x_1411_; uint32_t v___x_1412_; uint32_t v___x_1413_; uint32_t v___x_1414_; uint32_t v___x_1415_; lean_object* v___x_1416_; lean_object* v___x_1417_; uint8_t v___x_1418_; uint32_t v___x_1419_; uint32_t v___x_1420_; 
v___x_1399_ = lean_byte_array_fget(v_k_330_, v___x_1393_);
v___x_1400_ = lean_uint8_to_uint32(v___x_1399_);
v___x_1401_ = 24;
v___x_1402_ = lean_uint32_shift_left(v___x_1400_, v___x_1401_);
v___x_1403_ = lean_nat_add(v___x_1393_, v_one_360_);
v___x_1404_ = lean_byte_array_fget(v_k_330_, v___x_1403_);
lean_dec(v___x_1403_);
v___x_1405_ = lean_uint8_to_uint32(v___x_1404_);
v___x_1406_ = 16;
v___x_1407_ = lean_uint32_shift_left(v___x_1405_, v___x_1406_);
v___x_1408_ = lean_uint32_lor(v___x_1402_, v___x_1407_);
v___x_1409_ = lean_unsigned_to_nat(2u);
v___x_1410_ = lean_nat_add(v___x_1393_, v___x_1409_);
v___x_1411_ = lean_byte_array_fget(v_k_330_, v___x_1410_);
lean_dec(v___x_1410_);
v___x_1412_ = lean_uint8_to_uint32(v___x_1411_);
v___x_1413_ = 8;
v___x_1414_ = lean_uint32_shift_left(v___x_1412_, v___x_1413_);
v___x_1415_ = lean_uint32_lor(v___x_1408_, v___x_1414_);
v___x_1416_ = lean_unsigned_to_nat(3u);
v___x_1417_ = lean_nat_add(v___x_1393_, v___x_1416_);
lean_dec(v___x_1393_);
v___x_1418_ = lean_byte_array_fget(v_k_330_, v___x_1417_);
lean_dec(v___x_1417_);
v___x_1419_ = lean_uint8_to_uint32(v___x_1418_);
v___x_1420_ = lean_uint32_lor(v___x_1415_, v___x_1419_);
v___y_1256_ = v___y_1339_;
v___y_1257_ = v___y_1341_;
v___y_1258_ = v___x_1391_;
v___y_1259_ = v___y_1342_;
v___y_1260_ = v___y_1343_;
v___y_1261_ = v___y_1345_;
v___y_1262_ = v___x_1369_;
v___y_1263_ = v_a_1374_;
v___y_1264_ = v___y_1346_;
v___y_1265_ = v___y_1348_;
v___y_1266_ = v___y_1349_;
v___y_1267_ = v___y_1351_;
v___y_1268_ = v_e_1357_;
v___y_1269_ = v___y_1353_;
v___y_1270_ = v___y_1352_;
v___y_1271_ = v___x_1420_;
goto v___jp_1255_;
}
}
v___jp_1421_:
{
uint32_t v___x_1438_; uint32_t v_t_1439_; uint32_t v_f_1440_; uint32_t v___x_1441_; uint32_t v___x_1442_; uint32_t v___x_1443_; uint32_t v___x_1444_; uint32_t v___x_1445_; uint32_t v___x_1446_; uint32_t v___x_1447_; uint32_t v___x_1448_; uint32_t v___x_1449_; uint32_t v___x_1450_; uint32_t v___x_1451_; uint32_t v___x_1452_; uint32_t v___x_1453_; uint32_t v___x_1454_; uint32_t v___x_1455_; uint32_t v___x_1456_; uint32_t v_b_1457_; uint32_t v___x_1458_; uint32_t v___x_1459_; uint32_t v___x_1460_; uint32_t v___x_1461_; uint32_t v___x_1462_; uint32_t v___x_1463_; uint32_t v___x_1464_; uint32_t v___x_1465_; uint32_t v___x_1466_; uint32_t v___x_1467_; uint32_t v___x_1468_; uint32_t v___x_1469_; uint32_t v___x_1470_; uint32_t v___x_1471_; uint32_t v___x_1472_; uint32_t v___x_1473_; uint32_t v___x_1474_; lean_object* v___x_1475_; lean_object* v___x_1476_; lean_object* v___x_1477_; lean_object* v___x_1478_; lean_object* v___x_1479_; uint8_t v___x_1480_; 
v___x_1438_ = lean_uint32_add(v___y_1425_, v___y_1437_);
v_t_1439_ = lean_uint32_add(v___x_1438_, v_x_347_);
v_f_1440_ = lean_uint32_add(v___y_1435_, v_t_1439_);
v___x_1441_ = lean_uint32_shift_right(v___y_1426_, v___y_1429_);
v___x_1442_ = lean_uint32_shift_left(v___y_1426_, v___y_1433_);
v___x_1443_ = lean_uint32_lor(v___x_1441_, v___x_1442_);
v___x_1444_ = lean_uint32_shift_right(v___y_1426_, v___y_1430_);
v___x_1445_ = lean_uint32_shift_left(v___y_1426_, v___y_1422_);
v___x_1446_ = lean_uint32_lor(v___x_1444_, v___x_1445_);
v___x_1447_ = lean_uint32_xor(v___x_1443_, v___x_1446_);
v___x_1448_ = lean_uint32_shift_right(v___y_1426_, v___y_1427_);
v___x_1449_ = lean_uint32_shift_left(v___y_1426_, v___y_1436_);
v___x_1450_ = lean_uint32_lor(v___x_1448_, v___x_1449_);
v___x_1451_ = lean_uint32_xor(v___x_1447_, v___x_1450_);
v___x_1452_ = lean_uint32_land(v___y_1426_, v___y_1432_);
v___x_1453_ = lean_uint32_land(v___y_1426_, v___y_1431_);
v___x_1454_ = lean_uint32_xor(v___x_1452_, v___x_1453_);
v___x_1455_ = lean_uint32_xor(v___x_1454_, v___y_1423_);
v___x_1456_ = lean_uint32_add(v___x_1451_, v___x_1455_);
v_b_1457_ = lean_uint32_add(v_t_1439_, v___x_1456_);
v___x_1458_ = lean_uint32_shift_right(v_f_1440_, v___x_362_);
v___x_1459_ = lean_uint32_shift_left(v_f_1440_, v___x_364_);
v___x_1460_ = lean_uint32_lor(v___x_1458_, v___x_1459_);
v___x_1461_ = lean_uint32_shift_right(v_f_1440_, v___x_367_);
v___x_1462_ = lean_uint32_shift_left(v_f_1440_, v___x_369_);
v___x_1463_ = lean_uint32_lor(v___x_1461_, v___x_1462_);
v___x_1464_ = lean_uint32_xor(v___x_1460_, v___x_1463_);
v___x_1465_ = lean_uint32_shift_right(v_f_1440_, v___x_373_);
v___x_1466_ = lean_uint32_shift_left(v_f_1440_, v___x_375_);
v___x_1467_ = lean_uint32_lor(v___x_1465_, v___x_1466_);
v___x_1468_ = lean_uint32_xor(v___x_1464_, v___x_1467_);
v___x_1469_ = lean_uint32_add(v___y_1424_, v___x_1468_);
v___x_1470_ = lean_uint32_land(v_f_1440_, v___y_1434_);
v___x_1471_ = lean_uint32_complement(v_f_1440_);
v___x_1472_ = lean_uint32_land(v___x_1471_, v___y_1428_);
v___x_1473_ = lean_uint32_xor(v___x_1470_, v___x_1472_);
v___x_1474_ = lean_uint32_add(v___x_1469_, v___x_1473_);
v___x_1475_ = lean_unsigned_to_nat(28u);
v___x_1476_ = lean_nat_add(v_x_332_, v___x_1475_);
v___x_1477_ = lean_unsigned_to_nat(4u);
v___x_1478_ = lean_nat_add(v___x_1476_, v___x_1477_);
v___x_1479_ = lean_byte_array_size(v_k_330_);
v___x_1480_ = lean_nat_dec_le(v___x_1478_, v___x_1479_);
lean_dec(v___x_1478_);
if (v___x_1480_ == 0)
{
uint32_t v___x_1481_; 
lean_dec(v___x_1476_);
v___x_1481_ = 0;
v___y_1339_ = v_f_1440_;
v___y_1340_ = v___x_1452_;
v___y_1341_ = v___y_1422_;
v___y_1342_ = v___y_1427_;
v___y_1343_ = v___y_1426_;
v___y_1344_ = v___y_1428_;
v___y_1345_ = v___y_1429_;
v___y_1346_ = v_b_1457_;
v___y_1347_ = v___y_1431_;
v___y_1348_ = v___y_1430_;
v___y_1349_ = v___y_1432_;
v___y_1350_ = v___x_1474_;
v___y_1351_ = v___y_1433_;
v___y_1352_ = v___y_1434_;
v___y_1353_ = v___y_1436_;
v___y_1354_ = v___x_1481_;
goto v___jp_1338_;
}
else
{
uint8_t v___x_1482_; uint32_t v___x_1483_; uint32_t v___x_1484_; uint32_t v___x_1485_; lean_object* v___x_1486_; uint8_t v___x_1487_; uint32_t v___x_1488_; uint32_t v___x_1489_; uint32_t v___x_1490_; uint32_t v___x_1491_; lean_object* v___x_1492_; lean_object* v___x_1493_; uint8_t v___x_1494_; uint32_t v___x_1495_; uint32_t v___x_1496_; uint32_t v___x_1497_; uint32_t v___x_1498_; lean_object* v___x_1499_; lean_object* v___x_1500_; uint8_t v___x_1501_; uint32_t v___x_1502_; uint32_t v___x_1503_; 
v___x_1482_ = lean_byte_array_fget(v_k_330_, v___x_1476_);
v___x_1483_ = lean_uint8_to_uint32(v___x_1482_);
v___x_1484_ = 24;
v___x_1485_ = lean_uint32_shift_left(v___x_1483_, v___x_1484_);
v___x_1486_ = lean_nat_add(v___x_1476_, v_one_360_);
v___x_1487_ = lean_byte_array_fget(v_k_330_, v___x_1486_);
lean_dec(v___x_1486_);
v___x_1488_ = lean_uint8_to_uint32(v___x_1487_);
v___x_1489_ = 16;
v___x_1490_ = lean_uint32_shift_left(v___x_1488_, v___x_1489_);
v___x_1491_ = lean_uint32_lor(v___x_1485_, v___x_1490_);
v___x_1492_ = lean_unsigned_to_nat(2u);
v___x_1493_ = lean_nat_add(v___x_1476_, v___x_1492_);
v___x_1494_ = lean_byte_array_fget(v_k_330_, v___x_1493_);
lean_dec(v___x_1493_);
v___x_1495_ = lean_uint8_to_uint32(v___x_1494_);
v___x_1496_ = 8;
v___x_1497_ = lean_uint32_shift_left(v___x_1495_, v___x_1496_);
v___x_1498_ = lean_uint32_lor(v___x_1491_, v___x_1497_);
v___x_1499_ = lean_unsigned_to_nat(3u);
v___x_1500_ = lean_nat_add(v___x_1476_, v___x_1499_);
lean_dec(v___x_1476_);
v___x_1501_ = lean_byte_array_fget(v_k_330_, v___x_1500_);
lean_dec(v___x_1500_);
v___x_1502_ = lean_uint8_to_uint32(v___x_1501_);
v___x_1503_ = lean_uint32_lor(v___x_1498_, v___x_1502_);
v___y_1339_ = v_f_1440_;
v___y_1340_ = v___x_1452_;
v___y_1341_ = v___y_1422_;
v___y_1342_ = v___y_1427_;
v___y_1343_ = v___y_1426_;
v___y_1344_ = v___y_1428_;
v___y_1345_ = v___y_1429_;
v___y_1346_ = v_b_1457_;
v___y_1347_ = v___y_1431_;
v___y_1348_ = v___y_1430_;
v___y_1349_ = v___y_1432_;
v___y_1350_ = v___x_1474_;
v___y_1351_ = v___y_1433_;
v___y_1352_ = v___y_1434_;
v___y_1353_ = v___y_1436_;
v___y_1354_ = v___x_1503_;
goto v___jp_1338_;
}
}
v___jp_1504_:
{
uint32_t v___x_1521_; uint32_t v_t_1522_; uint32_t v_g_1523_; uint32_t v___x_1524_; uint32_t v___x_1525_; uint32_t v___x_1526_; uint32_t v___x_1527_; uint32_t v___x_1528_; uint32_t v___x_1529_; uint32_t v___x_1530_; uint32_t v___x_1531_; uint32_t v___x_1532_; uint32_t v___x_1533_; uint32_t v___x_1534_; uint32_t v___x_1535_; uint32_t v___x_1536_; uint32_t v___x_1537_; uint32_t v___x_1538_; uint32_t v___x_1539_; uint32_t v_c_1540_; uint32_t v___x_1541_; uint32_t v___x_1542_; uint32_t v___x_1543_; uint32_t v___x_1544_; uint32_t v___x_1545_; uint32_t v___x_1546_; uint32_t v___x_1547_; uint32_t v___x_1548_; uint32_t v___x_1549_; uint32_t v___x_1550_; uint32_t v___x_1551_; uint32_t v___x_1552_; uint32_t v___x_1553_; uint32_t v___x_1554_; uint32_t v___x_1555_; uint32_t v___x_1556_; uint32_t v___x_1557_; lean_object* v___x_1558_; lean_object* v___x_1559_; lean_object* v___x_1560_; lean_object* v___x_1561_; lean_object* v___x_1562_; uint8_t v___x_1563_; 
v___x_1521_ = lean_uint32_add(v___y_1505_, v___y_1520_);
v_t_1522_ = lean_uint32_add(v___x_1521_, v_x_346_);
v_g_1523_ = lean_uint32_add(v___y_1511_, v_t_1522_);
v___x_1524_ = lean_uint32_shift_right(v___y_1515_, v___y_1512_);
v___x_1525_ = lean_uint32_shift_left(v___y_1515_, v___y_1517_);
v___x_1526_ = lean_uint32_lor(v___x_1524_, v___x_1525_);
v___x_1527_ = lean_uint32_shift_right(v___y_1515_, v___y_1513_);
v___x_1528_ = lean_uint32_shift_left(v___y_1515_, v___y_1507_);
v___x_1529_ = lean_uint32_lor(v___x_1527_, v___x_1528_);
v___x_1530_ = lean_uint32_xor(v___x_1526_, v___x_1529_);
v___x_1531_ = lean_uint32_shift_right(v___y_1515_, v___y_1509_);
v___x_1532_ = lean_uint32_shift_left(v___y_1515_, v___y_1518_);
v___x_1533_ = lean_uint32_lor(v___x_1531_, v___x_1532_);
v___x_1534_ = lean_uint32_xor(v___x_1530_, v___x_1533_);
v___x_1535_ = lean_uint32_land(v___y_1515_, v___y_1514_);
v___x_1536_ = lean_uint32_land(v___y_1515_, v___y_1519_);
v___x_1537_ = lean_uint32_xor(v___x_1535_, v___x_1536_);
v___x_1538_ = lean_uint32_xor(v___x_1537_, v___y_1516_);
v___x_1539_ = lean_uint32_add(v___x_1534_, v___x_1538_);
v_c_1540_ = lean_uint32_add(v_t_1522_, v___x_1539_);
v___x_1541_ = lean_uint32_shift_right(v_g_1523_, v___x_362_);
v___x_1542_ = lean_uint32_shift_left(v_g_1523_, v___x_364_);
v___x_1543_ = lean_uint32_lor(v___x_1541_, v___x_1542_);
v___x_1544_ = lean_uint32_shift_right(v_g_1523_, v___x_367_);
v___x_1545_ = lean_uint32_shift_left(v_g_1523_, v___x_369_);
v___x_1546_ = lean_uint32_lor(v___x_1544_, v___x_1545_);
v___x_1547_ = lean_uint32_xor(v___x_1543_, v___x_1546_);
v___x_1548_ = lean_uint32_shift_right(v_g_1523_, v___x_373_);
v___x_1549_ = lean_uint32_shift_left(v_g_1523_, v___x_375_);
v___x_1550_ = lean_uint32_lor(v___x_1548_, v___x_1549_);
v___x_1551_ = lean_uint32_xor(v___x_1547_, v___x_1550_);
v___x_1552_ = lean_uint32_add(v___y_1508_, v___x_1551_);
v___x_1553_ = lean_uint32_land(v_g_1523_, v___y_1510_);
v___x_1554_ = lean_uint32_complement(v_g_1523_);
v___x_1555_ = lean_uint32_land(v___x_1554_, v___y_1506_);
v___x_1556_ = lean_uint32_xor(v___x_1553_, v___x_1555_);
v___x_1557_ = lean_uint32_add(v___x_1552_, v___x_1556_);
v___x_1558_ = lean_unsigned_to_nat(24u);
v___x_1559_ = lean_nat_add(v_x_332_, v___x_1558_);
v___x_1560_ = lean_unsigned_to_nat(4u);
v___x_1561_ = lean_nat_add(v___x_1559_, v___x_1560_);
v___x_1562_ = lean_byte_array_size(v_k_330_);
v___x_1563_ = lean_nat_dec_le(v___x_1561_, v___x_1562_);
lean_dec(v___x_1561_);
if (v___x_1563_ == 0)
{
uint32_t v___x_1564_; 
lean_dec(v___x_1559_);
v___x_1564_ = 0;
v___y_1422_ = v___y_1507_;
v___y_1423_ = v___x_1535_;
v___y_1424_ = v___y_1506_;
v___y_1425_ = v___x_1557_;
v___y_1426_ = v_c_1540_;
v___y_1427_ = v___y_1509_;
v___y_1428_ = v___y_1510_;
v___y_1429_ = v___y_1512_;
v___y_1430_ = v___y_1513_;
v___y_1431_ = v___y_1514_;
v___y_1432_ = v___y_1515_;
v___y_1433_ = v___y_1517_;
v___y_1434_ = v_g_1523_;
v___y_1435_ = v___y_1519_;
v___y_1436_ = v___y_1518_;
v___y_1437_ = v___x_1564_;
goto v___jp_1421_;
}
else
{
uint8_t v___x_1565_; uint32_t v___x_1566_; uint32_t v___x_1567_; uint32_t v___x_1568_; lean_object* v___x_1569_; uint8_t v___x_1570_; uint32_t v___x_1571_; uint32_t v___x_1572_; uint32_t v___x_1573_; uint32_t v___x_1574_; lean_object* v___x_1575_; lean_object* v___x_1576_; uint8_t v___x_1577_; uint32_t v___x_1578_; uint32_t v___x_1579_; uint32_t v___x_1580_; uint32_t v___x_1581_; lean_object* v___x_1582_; lean_object* v___x_1583_; uint8_t v___x_1584_; uint32_t v___x_1585_; uint32_t v___x_1586_; 
v___x_1565_ = lean_byte_array_fget(v_k_330_, v___x_1559_);
v___x_1566_ = lean_uint8_to_uint32(v___x_1565_);
v___x_1567_ = 24;
v___x_1568_ = lean_uint32_shift_left(v___x_1566_, v___x_1567_);
v___x_1569_ = lean_nat_add(v___x_1559_, v_one_360_);
v___x_1570_ = lean_byte_array_fget(v_k_330_, v___x_1569_);
lean_dec(v___x_1569_);
v___x_1571_ = lean_uint8_to_uint32(v___x_1570_);
v___x_1572_ = 16;
v___x_1573_ = lean_uint32_shift_left(v___x_1571_, v___x_1572_);
v___x_1574_ = lean_uint32_lor(v___x_1568_, v___x_1573_);
v___x_1575_ = lean_unsigned_to_nat(2u);
v___x_1576_ = lean_nat_add(v___x_1559_, v___x_1575_);
v___x_1577_ = lean_byte_array_fget(v_k_330_, v___x_1576_);
lean_dec(v___x_1576_);
v___x_1578_ = lean_uint8_to_uint32(v___x_1577_);
v___x_1579_ = 8;
v___x_1580_ = lean_uint32_shift_left(v___x_1578_, v___x_1579_);
v___x_1581_ = lean_uint32_lor(v___x_1574_, v___x_1580_);
v___x_1582_ = lean_unsigned_to_nat(3u);
v___x_1583_ = lean_nat_add(v___x_1559_, v___x_1582_);
lean_dec(v___x_1559_);
v___x_1584_ = lean_byte_array_fget(v_k_330_, v___x_1583_);
lean_dec(v___x_1583_);
v___x_1585_ = lean_uint8_to_uint32(v___x_1584_);
v___x_1586_ = lean_uint32_lor(v___x_1581_, v___x_1585_);
v___y_1422_ = v___y_1507_;
v___y_1423_ = v___x_1535_;
v___y_1424_ = v___y_1506_;
v___y_1425_ = v___x_1557_;
v___y_1426_ = v_c_1540_;
v___y_1427_ = v___y_1509_;
v___y_1428_ = v___y_1510_;
v___y_1429_ = v___y_1512_;
v___y_1430_ = v___y_1513_;
v___y_1431_ = v___y_1514_;
v___y_1432_ = v___y_1515_;
v___y_1433_ = v___y_1517_;
v___y_1434_ = v_g_1523_;
v___y_1435_ = v___y_1519_;
v___y_1436_ = v___y_1518_;
v___y_1437_ = v___x_1586_;
goto v___jp_1421_;
}
}
v___jp_1587_:
{
uint32_t v___x_1604_; uint32_t v_t_1605_; uint32_t v_h_1606_; uint32_t v___x_1607_; uint32_t v___x_1608_; uint32_t v___x_1609_; uint32_t v___x_1610_; uint32_t v___x_1611_; uint32_t v___x_1612_; uint32_t v___x_1613_; uint32_t v___x_1614_; uint32_t v___x_1615_; uint32_t v___x_1616_; uint32_t v___x_1617_; uint32_t v___x_1618_; uint32_t v___x_1619_; uint32_t v___x_1620_; uint32_t v___x_1621_; uint32_t v___x_1622_; uint32_t v_d_1623_; uint32_t v___x_1624_; uint32_t v___x_1625_; uint32_t v___x_1626_; uint32_t v___x_1627_; uint32_t v___x_1628_; uint32_t v___x_1629_; uint32_t v___x_1630_; uint32_t v___x_1631_; uint32_t v___x_1632_; uint32_t v___x_1633_; uint32_t v___x_1634_; uint32_t v___x_1635_; uint32_t v___x_1636_; uint32_t v___x_1637_; uint32_t v___x_1638_; uint32_t v___x_1639_; uint32_t v___x_1640_; lean_object* v___x_1641_; lean_object* v___x_1642_; lean_object* v___x_1643_; lean_object* v___x_1644_; lean_object* v___x_1645_; uint8_t v___x_1646_; 
v___x_1604_ = lean_uint32_add(v___y_1595_, v___y_1603_);
v_t_1605_ = lean_uint32_add(v___x_1604_, v_x_345_);
v_h_1606_ = lean_uint32_add(v___y_1599_, v_t_1605_);
v___x_1607_ = lean_uint32_shift_right(v___y_1596_, v___y_1594_);
v___x_1608_ = lean_uint32_shift_left(v___y_1596_, v___y_1600_);
v___x_1609_ = lean_uint32_lor(v___x_1607_, v___x_1608_);
v___x_1610_ = lean_uint32_shift_right(v___y_1596_, v___y_1597_);
v___x_1611_ = lean_uint32_shift_left(v___y_1596_, v___y_1589_);
v___x_1612_ = lean_uint32_lor(v___x_1610_, v___x_1611_);
v___x_1613_ = lean_uint32_xor(v___x_1609_, v___x_1612_);
v___x_1614_ = lean_uint32_shift_right(v___y_1596_, v___y_1592_);
v___x_1615_ = lean_uint32_shift_left(v___y_1596_, v___y_1601_);
v___x_1616_ = lean_uint32_lor(v___x_1614_, v___x_1615_);
v___x_1617_ = lean_uint32_xor(v___x_1613_, v___x_1616_);
v___x_1618_ = lean_uint32_land(v___y_1596_, v___y_1602_);
v___x_1619_ = lean_uint32_land(v___y_1596_, v___y_1593_);
v___x_1620_ = lean_uint32_xor(v___x_1618_, v___x_1619_);
v___x_1621_ = lean_uint32_xor(v___x_1620_, v___y_1590_);
v___x_1622_ = lean_uint32_add(v___x_1617_, v___x_1621_);
v_d_1623_ = lean_uint32_add(v_t_1605_, v___x_1622_);
v___x_1624_ = lean_uint32_shift_right(v_h_1606_, v___x_362_);
v___x_1625_ = lean_uint32_shift_left(v_h_1606_, v___x_364_);
v___x_1626_ = lean_uint32_lor(v___x_1624_, v___x_1625_);
v___x_1627_ = lean_uint32_shift_right(v_h_1606_, v___x_367_);
v___x_1628_ = lean_uint32_shift_left(v_h_1606_, v___x_369_);
v___x_1629_ = lean_uint32_lor(v___x_1627_, v___x_1628_);
v___x_1630_ = lean_uint32_xor(v___x_1626_, v___x_1629_);
v___x_1631_ = lean_uint32_shift_right(v_h_1606_, v___x_373_);
v___x_1632_ = lean_uint32_shift_left(v_h_1606_, v___x_375_);
v___x_1633_ = lean_uint32_lor(v___x_1631_, v___x_1632_);
v___x_1634_ = lean_uint32_xor(v___x_1630_, v___x_1633_);
v___x_1635_ = lean_uint32_add(v___y_1598_, v___x_1634_);
v___x_1636_ = lean_uint32_land(v_h_1606_, v___y_1588_);
v___x_1637_ = lean_uint32_complement(v_h_1606_);
v___x_1638_ = lean_uint32_land(v___x_1637_, v___y_1591_);
v___x_1639_ = lean_uint32_xor(v___x_1636_, v___x_1638_);
v___x_1640_ = lean_uint32_add(v___x_1635_, v___x_1639_);
v___x_1641_ = lean_unsigned_to_nat(20u);
v___x_1642_ = lean_nat_add(v_x_332_, v___x_1641_);
v___x_1643_ = lean_unsigned_to_nat(4u);
v___x_1644_ = lean_nat_add(v___x_1642_, v___x_1643_);
v___x_1645_ = lean_byte_array_size(v_k_330_);
v___x_1646_ = lean_nat_dec_le(v___x_1644_, v___x_1645_);
lean_dec(v___x_1644_);
if (v___x_1646_ == 0)
{
uint32_t v___x_1647_; 
lean_dec(v___x_1642_);
v___x_1647_ = 0;
v___y_1505_ = v___x_1640_;
v___y_1506_ = v___y_1588_;
v___y_1507_ = v___y_1589_;
v___y_1508_ = v___y_1591_;
v___y_1509_ = v___y_1592_;
v___y_1510_ = v_h_1606_;
v___y_1511_ = v___y_1593_;
v___y_1512_ = v___y_1594_;
v___y_1513_ = v___y_1597_;
v___y_1514_ = v___y_1596_;
v___y_1515_ = v_d_1623_;
v___y_1516_ = v___x_1618_;
v___y_1517_ = v___y_1600_;
v___y_1518_ = v___y_1601_;
v___y_1519_ = v___y_1602_;
v___y_1520_ = v___x_1647_;
goto v___jp_1504_;
}
else
{
uint8_t v___x_1648_; uint32_t v___x_1649_; uint32_t v___x_1650_; uint32_t v___x_1651_; lean_object* v___x_1652_; uint8_t v___x_1653_; uint32_t v___x_1654_; uint32_t v___x_1655_; uint32_t v___x_1656_; uint32_t v___x_1657_; lean_object* v___x_1658_; lean_object* v___x_1659_; uint8_t v___x_1660_; uint32_t v___x_1661_; uint32_t v___x_1662_; uint32_t v___x_1663_; uint32_t v___x_1664_; lean_object* v___x_1665_; lean_object* v___x_1666_; uint8_t v___x_1667_; uint32_t v___x_1668_; uint32_t v___x_1669_; 
v___x_1648_ = lean_byte_array_fget(v_k_330_, v___x_1642_);
v___x_1649_ = lean_uint8_to_uint32(v___x_1648_);
v___x_1650_ = 24;
v___x_1651_ = lean_uint32_shift_left(v___x_1649_, v___x_1650_);
v___x_1652_ = lean_nat_add(v___x_1642_, v_one_360_);
v___x_1653_ = lean_byte_array_fget(v_k_330_, v___x_1652_);
lean_dec(v___x_1652_);
v___x_1654_ = lean_uint8_to_uint32(v___x_1653_);
v___x_1655_ = 16;
v___x_1656_ = lean_uint32_shift_left(v___x_1654_, v___x_1655_);
v___x_1657_ = lean_uint32_lor(v___x_1651_, v___x_1656_);
v___x_1658_ = lean_unsigned_to_nat(2u);
v___x_1659_ = lean_nat_add(v___x_1642_, v___x_1658_);
v___x_1660_ = lean_byte_array_fget(v_k_330_, v___x_1659_);
lean_dec(v___x_1659_);
v___x_1661_ = lean_uint8_to_uint32(v___x_1660_);
v___x_1662_ = 8;
v___x_1663_ = lean_uint32_shift_left(v___x_1661_, v___x_1662_);
v___x_1664_ = lean_uint32_lor(v___x_1657_, v___x_1663_);
v___x_1665_ = lean_unsigned_to_nat(3u);
v___x_1666_ = lean_nat_add(v___x_1642_, v___x_1665_);
lean_dec(v___x_1642_);
v___x_1667_ = lean_byte_array_fget(v_k_330_, v___x_1666_);
lean_dec(v___x_1666_);
v___x_1668_ = lean_uint8_to_uint32(v___x_1667_);
v___x_1669_ = lean_uint32_lor(v___x_1664_, v___x_1668_);
v___y_1505_ = v___x_1640_;
v___y_1506_ = v___y_1588_;
v___y_1507_ = v___y_1589_;
v___y_1508_ = v___y_1591_;
v___y_1509_ = v___y_1592_;
v___y_1510_ = v_h_1606_;
v___y_1511_ = v___y_1593_;
v___y_1512_ = v___y_1594_;
v___y_1513_ = v___y_1597_;
v___y_1514_ = v___y_1596_;
v___y_1515_ = v_d_1623_;
v___y_1516_ = v___x_1618_;
v___y_1517_ = v___y_1600_;
v___y_1518_ = v___y_1601_;
v___y_1519_ = v___y_1602_;
v___y_1520_ = v___x_1669_;
goto v___jp_1504_;
}
}
v___jp_1670_:
{
uint32_t v___x_1686_; uint32_t v_t_1687_; uint32_t v_a_1688_; uint32_t v___x_1689_; uint32_t v___x_1690_; uint32_t v___x_1691_; uint32_t v___x_1692_; uint32_t v___x_1693_; uint32_t v___x_1694_; uint32_t v___x_1695_; uint32_t v___x_1696_; uint32_t v___x_1697_; uint32_t v___x_1698_; uint32_t v___x_1699_; uint32_t v___x_1700_; uint32_t v___x_1701_; uint32_t v___x_1702_; uint32_t v___x_1703_; uint32_t v___x_1704_; uint32_t v_e_1705_; uint32_t v___x_1706_; uint32_t v___x_1707_; uint32_t v___x_1708_; uint32_t v___x_1709_; uint32_t v___x_1710_; uint32_t v___x_1711_; uint32_t v___x_1712_; uint32_t v___x_1713_; uint32_t v___x_1714_; uint32_t v___x_1715_; uint32_t v___x_1716_; uint32_t v___x_1717_; uint32_t v___x_1718_; uint32_t v___x_1719_; uint32_t v___x_1720_; uint32_t v___x_1721_; uint32_t v___x_1722_; lean_object* v___x_1723_; lean_object* v___x_1724_; lean_object* v___x_1725_; lean_object* v___x_1726_; lean_object* v___x_1727_; uint8_t v___x_1728_; 
v___x_1686_ = lean_uint32_add(v___y_1673_, v___y_1685_);
v_t_1687_ = lean_uint32_add(v___x_1686_, v_x_344_);
v_a_1688_ = lean_uint32_add(v_x_333_, v_t_1687_);
v___x_1689_ = lean_uint32_shift_right(v___y_1683_, v___y_1677_);
v___x_1690_ = lean_uint32_shift_left(v___y_1683_, v___y_1681_);
v___x_1691_ = lean_uint32_lor(v___x_1689_, v___x_1690_);
v___x_1692_ = lean_uint32_shift_right(v___y_1683_, v___y_1678_);
v___x_1693_ = lean_uint32_shift_left(v___y_1683_, v___y_1672_);
v___x_1694_ = lean_uint32_lor(v___x_1692_, v___x_1693_);
v___x_1695_ = lean_uint32_xor(v___x_1691_, v___x_1694_);
v___x_1696_ = lean_uint32_shift_right(v___y_1683_, v___y_1675_);
v___x_1697_ = lean_uint32_shift_left(v___y_1683_, v___y_1684_);
v___x_1698_ = lean_uint32_lor(v___x_1696_, v___x_1697_);
v___x_1699_ = lean_uint32_xor(v___x_1695_, v___x_1698_);
v___x_1700_ = lean_uint32_land(v___y_1683_, v___y_1676_);
v___x_1701_ = lean_uint32_land(v___y_1683_, v___y_1680_);
v___x_1702_ = lean_uint32_xor(v___x_1700_, v___x_1701_);
v___x_1703_ = lean_uint32_xor(v___x_1702_, v___y_1682_);
v___x_1704_ = lean_uint32_add(v___x_1699_, v___x_1703_);
v_e_1705_ = lean_uint32_add(v_t_1687_, v___x_1704_);
v___x_1706_ = lean_uint32_shift_right(v_a_1688_, v___x_362_);
v___x_1707_ = lean_uint32_shift_left(v_a_1688_, v___x_364_);
v___x_1708_ = lean_uint32_lor(v___x_1706_, v___x_1707_);
v___x_1709_ = lean_uint32_shift_right(v_a_1688_, v___x_367_);
v___x_1710_ = lean_uint32_shift_left(v_a_1688_, v___x_369_);
v___x_1711_ = lean_uint32_lor(v___x_1709_, v___x_1710_);
v___x_1712_ = lean_uint32_xor(v___x_1708_, v___x_1711_);
v___x_1713_ = lean_uint32_shift_right(v_a_1688_, v___x_373_);
v___x_1714_ = lean_uint32_shift_left(v_a_1688_, v___x_375_);
v___x_1715_ = lean_uint32_lor(v___x_1713_, v___x_1714_);
v___x_1716_ = lean_uint32_xor(v___x_1712_, v___x_1715_);
v___x_1717_ = lean_uint32_add(v___y_1671_, v___x_1716_);
v___x_1718_ = lean_uint32_land(v_a_1688_, v___y_1674_);
v___x_1719_ = lean_uint32_complement(v_a_1688_);
v___x_1720_ = lean_uint32_land(v___x_1719_, v___y_1679_);
v___x_1721_ = lean_uint32_xor(v___x_1718_, v___x_1720_);
v___x_1722_ = lean_uint32_add(v___x_1717_, v___x_1721_);
v___x_1723_ = lean_unsigned_to_nat(16u);
v___x_1724_ = lean_nat_add(v_x_332_, v___x_1723_);
v___x_1725_ = lean_unsigned_to_nat(4u);
v___x_1726_ = lean_nat_add(v___x_1724_, v___x_1725_);
v___x_1727_ = lean_byte_array_size(v_k_330_);
v___x_1728_ = lean_nat_dec_le(v___x_1726_, v___x_1727_);
lean_dec(v___x_1726_);
if (v___x_1728_ == 0)
{
uint32_t v___x_1729_; 
lean_dec(v___x_1724_);
v___x_1729_ = 0;
v___y_1588_ = v_a_1688_;
v___y_1589_ = v___y_1672_;
v___y_1590_ = v___x_1700_;
v___y_1591_ = v___y_1674_;
v___y_1592_ = v___y_1675_;
v___y_1593_ = v___y_1676_;
v___y_1594_ = v___y_1677_;
v___y_1595_ = v___x_1722_;
v___y_1596_ = v_e_1705_;
v___y_1597_ = v___y_1678_;
v___y_1598_ = v___y_1679_;
v___y_1599_ = v___y_1680_;
v___y_1600_ = v___y_1681_;
v___y_1601_ = v___y_1684_;
v___y_1602_ = v___y_1683_;
v___y_1603_ = v___x_1729_;
goto v___jp_1587_;
}
else
{
uint8_t v___x_1730_; uint32_t v___x_1731_; uint32_t v___x_1732_; uint32_t v___x_1733_; lean_object* v___x_1734_; uint8_t v___x_1735_; uint32_t v___x_1736_; uint32_t v___x_1737_; uint32_t v___x_1738_; uint32_t v___x_1739_; lean_object* v___x_1740_; lean_object* v___x_1741_; uint8_t v___x_1742_; uint32_t v___x_1743_; uint32_t v___x_1744_; uint32_t v___x_1745_; uint32_t v___x_1746_; lean_object* v___x_1747_; lean_object* v___x_1748_; uint8_t v___x_1749_; uint32_t v___x_1750_; uint32_t v___x_1751_; 
v___x_1730_ = lean_byte_array_fget(v_k_330_, v___x_1724_);
v___x_1731_ = lean_uint8_to_uint32(v___x_1730_);
v___x_1732_ = 24;
v___x_1733_ = lean_uint32_shift_left(v___x_1731_, v___x_1732_);
v___x_1734_ = lean_nat_add(v___x_1724_, v_one_360_);
v___x_1735_ = lean_byte_array_fget(v_k_330_, v___x_1734_);
lean_dec(v___x_1734_);
v___x_1736_ = lean_uint8_to_uint32(v___x_1735_);
v___x_1737_ = 16;
v___x_1738_ = lean_uint32_shift_left(v___x_1736_, v___x_1737_);
v___x_1739_ = lean_uint32_lor(v___x_1733_, v___x_1738_);
v___x_1740_ = lean_unsigned_to_nat(2u);
v___x_1741_ = lean_nat_add(v___x_1724_, v___x_1740_);
v___x_1742_ = lean_byte_array_fget(v_k_330_, v___x_1741_);
lean_dec(v___x_1741_);
v___x_1743_ = lean_uint8_to_uint32(v___x_1742_);
v___x_1744_ = 8;
v___x_1745_ = lean_uint32_shift_left(v___x_1743_, v___x_1744_);
v___x_1746_ = lean_uint32_lor(v___x_1739_, v___x_1745_);
v___x_1747_ = lean_unsigned_to_nat(3u);
v___x_1748_ = lean_nat_add(v___x_1724_, v___x_1747_);
lean_dec(v___x_1724_);
v___x_1749_ = lean_byte_array_fget(v_k_330_, v___x_1748_);
lean_dec(v___x_1748_);
v___x_1750_ = lean_uint8_to_uint32(v___x_1749_);
v___x_1751_ = lean_uint32_lor(v___x_1746_, v___x_1750_);
v___y_1588_ = v_a_1688_;
v___y_1589_ = v___y_1672_;
v___y_1590_ = v___x_1700_;
v___y_1591_ = v___y_1674_;
v___y_1592_ = v___y_1675_;
v___y_1593_ = v___y_1676_;
v___y_1594_ = v___y_1677_;
v___y_1595_ = v___x_1722_;
v___y_1596_ = v_e_1705_;
v___y_1597_ = v___y_1678_;
v___y_1598_ = v___y_1679_;
v___y_1599_ = v___y_1680_;
v___y_1600_ = v___y_1681_;
v___y_1601_ = v___y_1684_;
v___y_1602_ = v___y_1683_;
v___y_1603_ = v___x_1751_;
goto v___jp_1587_;
}
}
v___jp_1752_:
{
uint32_t v___x_1766_; uint32_t v_t_1767_; uint32_t v_b_1768_; uint32_t v___x_1769_; uint32_t v___x_1770_; uint32_t v___x_1771_; uint32_t v___x_1772_; uint32_t v___x_1773_; uint32_t v___x_1774_; uint32_t v___x_1775_; uint32_t v___x_1776_; uint32_t v___x_1777_; uint32_t v___x_1778_; uint32_t v___x_1779_; uint32_t v___x_1780_; uint32_t v___x_1781_; uint32_t v___x_1782_; uint32_t v___x_1783_; uint32_t v___x_1784_; uint32_t v_f_1785_; uint32_t v___x_1786_; uint32_t v___x_1787_; uint32_t v___x_1788_; uint32_t v___x_1789_; uint32_t v___x_1790_; uint32_t v___x_1791_; uint32_t v___x_1792_; uint32_t v___x_1793_; uint32_t v___x_1794_; uint32_t v___x_1795_; uint32_t v___x_1796_; uint32_t v___x_1797_; uint32_t v___x_1798_; uint32_t v___x_1799_; uint32_t v___x_1800_; uint32_t v___x_1801_; uint32_t v___x_1802_; lean_object* v___x_1803_; lean_object* v___x_1804_; lean_object* v___x_1805_; lean_object* v___x_1806_; lean_object* v___x_1807_; uint8_t v___x_1808_; 
v___x_1766_ = lean_uint32_add(v___y_1762_, v___y_1765_);
v_t_1767_ = lean_uint32_add(v___x_1766_, v_x_343_);
v_b_1768_ = lean_uint32_add(v_x_334_, v_t_1767_);
v___x_1769_ = lean_uint32_shift_right(v___y_1760_, v___y_1761_);
v___x_1770_ = lean_uint32_shift_left(v___y_1760_, v___y_1759_);
v___x_1771_ = lean_uint32_lor(v___x_1769_, v___x_1770_);
v___x_1772_ = lean_uint32_shift_right(v___y_1760_, v___y_1764_);
v___x_1773_ = lean_uint32_shift_left(v___y_1760_, v___y_1757_);
v___x_1774_ = lean_uint32_lor(v___x_1772_, v___x_1773_);
v___x_1775_ = lean_uint32_xor(v___x_1771_, v___x_1774_);
v___x_1776_ = lean_uint32_shift_right(v___y_1760_, v___y_1758_);
v___x_1777_ = lean_uint32_shift_left(v___y_1760_, v___y_1763_);
v___x_1778_ = lean_uint32_lor(v___x_1776_, v___x_1777_);
v___x_1779_ = lean_uint32_xor(v___x_1775_, v___x_1778_);
v___x_1780_ = lean_uint32_land(v___y_1760_, v___y_1755_);
v___x_1781_ = lean_uint32_land(v___y_1760_, v_x_333_);
v___x_1782_ = lean_uint32_xor(v___x_1780_, v___x_1781_);
v___x_1783_ = lean_uint32_xor(v___x_1782_, v___y_1756_);
v___x_1784_ = lean_uint32_add(v___x_1779_, v___x_1783_);
v_f_1785_ = lean_uint32_add(v_t_1767_, v___x_1784_);
v___x_1786_ = lean_uint32_shift_right(v_b_1768_, v___x_362_);
v___x_1787_ = lean_uint32_shift_left(v_b_1768_, v___x_364_);
v___x_1788_ = lean_uint32_lor(v___x_1786_, v___x_1787_);
v___x_1789_ = lean_uint32_shift_right(v_b_1768_, v___x_367_);
v___x_1790_ = lean_uint32_shift_left(v_b_1768_, v___x_369_);
v___x_1791_ = lean_uint32_lor(v___x_1789_, v___x_1790_);
v___x_1792_ = lean_uint32_xor(v___x_1788_, v___x_1791_);
v___x_1793_ = lean_uint32_shift_right(v_b_1768_, v___x_373_);
v___x_1794_ = lean_uint32_shift_left(v_b_1768_, v___x_375_);
v___x_1795_ = lean_uint32_lor(v___x_1793_, v___x_1794_);
v___x_1796_ = lean_uint32_xor(v___x_1792_, v___x_1795_);
v___x_1797_ = lean_uint32_add(v_x_337_, v___x_1796_);
v___x_1798_ = lean_uint32_land(v_b_1768_, v___y_1754_);
v___x_1799_ = lean_uint32_complement(v_b_1768_);
v___x_1800_ = lean_uint32_land(v___x_1799_, v___y_1753_);
v___x_1801_ = lean_uint32_xor(v___x_1798_, v___x_1800_);
v___x_1802_ = lean_uint32_add(v___x_1797_, v___x_1801_);
v___x_1803_ = lean_unsigned_to_nat(12u);
v___x_1804_ = lean_nat_add(v_x_332_, v___x_1803_);
v___x_1805_ = lean_unsigned_to_nat(4u);
v___x_1806_ = lean_nat_add(v___x_1804_, v___x_1805_);
v___x_1807_ = lean_byte_array_size(v_k_330_);
v___x_1808_ = lean_nat_dec_le(v___x_1806_, v___x_1807_);
lean_dec(v___x_1806_);
if (v___x_1808_ == 0)
{
uint32_t v___x_1809_; 
lean_dec(v___x_1804_);
v___x_1809_ = 0;
v___y_1671_ = v___y_1753_;
v___y_1672_ = v___y_1757_;
v___y_1673_ = v___x_1802_;
v___y_1674_ = v_b_1768_;
v___y_1675_ = v___y_1758_;
v___y_1676_ = v___y_1760_;
v___y_1677_ = v___y_1761_;
v___y_1678_ = v___y_1764_;
v___y_1679_ = v___y_1754_;
v___y_1680_ = v___y_1755_;
v___y_1681_ = v___y_1759_;
v___y_1682_ = v___x_1780_;
v___y_1683_ = v_f_1785_;
v___y_1684_ = v___y_1763_;
v___y_1685_ = v___x_1809_;
goto v___jp_1670_;
}
else
{
uint8_t v___x_1810_; uint32_t v___x_1811_; uint32_t v___x_1812_; uint32_t v___x_1813_; lean_object* v___x_1814_; uint8_t v___x_1815_; uint32_t v___x_1816_; uint32_t v___x_1817_; uint32_t v___x_1818_; uint32_t v___x_1819_; lean_object* v___x_1820_; lean_object* v___x_1821_; uint8_t v___x_1822_; uint32_t v___x_1823_; uint32_t v___x_1824_; uint32_t v___x_1825_; uint32_t v___x_1826_; lean_object* v___x_1827_; lean_object* v___x_1828_; uint8_t v___x_1829_; uint32_t v___x_1830_; uint32_t v___x_1831_; 
v___x_1810_ = lean_byte_array_fget(v_k_330_, v___x_1804_);
v___x_1811_ = lean_uint8_to_uint32(v___x_1810_);
v___x_1812_ = 24;
v___x_1813_ = lean_uint32_shift_left(v___x_1811_, v___x_1812_);
v___x_1814_ = lean_nat_add(v___x_1804_, v_one_360_);
v___x_1815_ = lean_byte_array_fget(v_k_330_, v___x_1814_);
lean_dec(v___x_1814_);
v___x_1816_ = lean_uint8_to_uint32(v___x_1815_);
v___x_1817_ = 16;
v___x_1818_ = lean_uint32_shift_left(v___x_1816_, v___x_1817_);
v___x_1819_ = lean_uint32_lor(v___x_1813_, v___x_1818_);
v___x_1820_ = lean_unsigned_to_nat(2u);
v___x_1821_ = lean_nat_add(v___x_1804_, v___x_1820_);
v___x_1822_ = lean_byte_array_fget(v_k_330_, v___x_1821_);
lean_dec(v___x_1821_);
v___x_1823_ = lean_uint8_to_uint32(v___x_1822_);
v___x_1824_ = 8;
v___x_1825_ = lean_uint32_shift_left(v___x_1823_, v___x_1824_);
v___x_1826_ = lean_uint32_lor(v___x_1819_, v___x_1825_);
v___x_1827_ = lean_unsigned_to_nat(3u);
v___x_1828_ = lean_nat_add(v___x_1804_, v___x_1827_);
lean_dec(v___x_1804_);
v___x_1829_ = lean_byte_array_fget(v_k_330_, v___x_1828_);
lean_dec(v___x_1828_);
v___x_1830_ = lean_uint8_to_uint32(v___x_1829_);
v___x_1831_ = lean_uint32_lor(v___x_1826_, v___x_1830_);
v___y_1671_ = v___y_1753_;
v___y_1672_ = v___y_1757_;
v___y_1673_ = v___x_1802_;
v___y_1674_ = v_b_1768_;
v___y_1675_ = v___y_1758_;
v___y_1676_ = v___y_1760_;
v___y_1677_ = v___y_1761_;
v___y_1678_ = v___y_1764_;
v___y_1679_ = v___y_1754_;
v___y_1680_ = v___y_1755_;
v___y_1681_ = v___y_1759_;
v___y_1682_ = v___x_1780_;
v___y_1683_ = v_f_1785_;
v___y_1684_ = v___y_1763_;
v___y_1685_ = v___x_1831_;
goto v___jp_1670_;
}
}
v___jp_1832_:
{
uint32_t v___x_1844_; uint32_t v_t_1845_; uint32_t v_c_1846_; uint32_t v___x_1847_; uint32_t v___x_1848_; uint32_t v___x_1849_; uint32_t v___x_1850_; uint32_t v___x_1851_; uint32_t v___x_1852_; uint32_t v___x_1853_; uint32_t v___x_1854_; uint32_t v___x_1855_; uint32_t v___x_1856_; uint32_t v___x_1857_; uint32_t v___x_1858_; uint32_t v___x_1859_; uint32_t v___x_1860_; uint32_t v___x_1861_; uint32_t v___x_1862_; uint32_t v_g_1863_; uint32_t v___x_1864_; uint32_t v___x_1865_; uint32_t v___x_1866_; uint32_t v___x_1867_; uint32_t v___x_1868_; uint32_t v___x_1869_; uint32_t v___x_1870_; uint32_t v___x_1871_; uint32_t v___x_1872_; uint32_t v___x_1873_; uint32_t v___x_1874_; uint32_t v___x_1875_; uint32_t v___x_1876_; uint32_t v___x_1877_; uint32_t v___x_1878_; uint32_t v___x_1879_; uint32_t v___x_1880_; lean_object* v___x_1881_; lean_object* v___x_1882_; lean_object* v___x_1883_; lean_object* v___x_1884_; lean_object* v___x_1885_; uint8_t v___x_1886_; 
v___x_1844_ = lean_uint32_add(v___y_1834_, v___y_1843_);
v_t_1845_ = lean_uint32_add(v___x_1844_, v_x_342_);
v_c_1846_ = lean_uint32_add(v_x_335_, v_t_1845_);
v___x_1847_ = lean_uint32_shift_right(v___y_1836_, v___y_1840_);
v___x_1848_ = lean_uint32_shift_left(v___y_1836_, v___y_1839_);
v___x_1849_ = lean_uint32_lor(v___x_1847_, v___x_1848_);
v___x_1850_ = lean_uint32_shift_right(v___y_1836_, v___y_1842_);
v___x_1851_ = lean_uint32_shift_left(v___y_1836_, v___y_1837_);
v___x_1852_ = lean_uint32_lor(v___x_1850_, v___x_1851_);
v___x_1853_ = lean_uint32_xor(v___x_1849_, v___x_1852_);
v___x_1854_ = lean_uint32_shift_right(v___y_1836_, v___y_1838_);
v___x_1855_ = lean_uint32_shift_left(v___y_1836_, v___y_1841_);
v___x_1856_ = lean_uint32_lor(v___x_1854_, v___x_1855_);
v___x_1857_ = lean_uint32_xor(v___x_1853_, v___x_1856_);
v___x_1858_ = lean_uint32_land(v___y_1836_, v_x_333_);
v___x_1859_ = lean_uint32_land(v___y_1836_, v_x_334_);
v___x_1860_ = lean_uint32_xor(v___x_1858_, v___x_1859_);
v___x_1861_ = lean_uint32_xor(v___x_1860_, v___y_1835_);
v___x_1862_ = lean_uint32_add(v___x_1857_, v___x_1861_);
v_g_1863_ = lean_uint32_add(v_t_1845_, v___x_1862_);
v___x_1864_ = lean_uint32_shift_right(v_c_1846_, v___x_362_);
v___x_1865_ = lean_uint32_shift_left(v_c_1846_, v___x_364_);
v___x_1866_ = lean_uint32_lor(v___x_1864_, v___x_1865_);
v___x_1867_ = lean_uint32_shift_right(v_c_1846_, v___x_367_);
v___x_1868_ = lean_uint32_shift_left(v_c_1846_, v___x_369_);
v___x_1869_ = lean_uint32_lor(v___x_1867_, v___x_1868_);
v___x_1870_ = lean_uint32_xor(v___x_1866_, v___x_1869_);
v___x_1871_ = lean_uint32_shift_right(v_c_1846_, v___x_373_);
v___x_1872_ = lean_uint32_shift_left(v_c_1846_, v___x_375_);
v___x_1873_ = lean_uint32_lor(v___x_1871_, v___x_1872_);
v___x_1874_ = lean_uint32_xor(v___x_1870_, v___x_1873_);
v___x_1875_ = lean_uint32_add(v_x_338_, v___x_1874_);
v___x_1876_ = lean_uint32_land(v_c_1846_, v___y_1833_);
v___x_1877_ = lean_uint32_complement(v_c_1846_);
v___x_1878_ = lean_uint32_land(v___x_1877_, v_x_337_);
v___x_1879_ = lean_uint32_xor(v___x_1876_, v___x_1878_);
v___x_1880_ = lean_uint32_add(v___x_1875_, v___x_1879_);
v___x_1881_ = lean_unsigned_to_nat(8u);
v___x_1882_ = lean_nat_add(v_x_332_, v___x_1881_);
v___x_1883_ = lean_unsigned_to_nat(4u);
v___x_1884_ = lean_nat_add(v___x_1882_, v___x_1883_);
v___x_1885_ = lean_byte_array_size(v_k_330_);
v___x_1886_ = lean_nat_dec_le(v___x_1884_, v___x_1885_);
lean_dec(v___x_1884_);
if (v___x_1886_ == 0)
{
uint32_t v___x_1887_; 
lean_dec(v___x_1882_);
v___x_1887_ = 0;
v___y_1753_ = v___y_1833_;
v___y_1754_ = v_c_1846_;
v___y_1755_ = v___y_1836_;
v___y_1756_ = v___x_1858_;
v___y_1757_ = v___y_1837_;
v___y_1758_ = v___y_1838_;
v___y_1759_ = v___y_1839_;
v___y_1760_ = v_g_1863_;
v___y_1761_ = v___y_1840_;
v___y_1762_ = v___x_1880_;
v___y_1763_ = v___y_1841_;
v___y_1764_ = v___y_1842_;
v___y_1765_ = v___x_1887_;
goto v___jp_1752_;
}
else
{
uint8_t v___x_1888_; uint32_t v___x_1889_; uint32_t v___x_1890_; uint32_t v___x_1891_; lean_object* v___x_1892_; uint8_t v___x_1893_; uint32_t v___x_1894_; uint32_t v___x_1895_; uint32_t v___x_1896_; uint32_t v___x_1897_; lean_object* v___x_1898_; lean_object* v___x_1899_; uint8_t v___x_1900_; uint32_t v___x_1901_; uint32_t v___x_1902_; uint32_t v___x_1903_; uint32_t v___x_1904_; lean_object* v___x_1905_; lean_object* v___x_1906_; uint8_t v___x_1907_; uint32_t v___x_1908_; uint32_t v___x_1909_; 
v___x_1888_ = lean_byte_array_fget(v_k_330_, v___x_1882_);
v___x_1889_ = lean_uint8_to_uint32(v___x_1888_);
v___x_1890_ = 24;
v___x_1891_ = lean_uint32_shift_left(v___x_1889_, v___x_1890_);
v___x_1892_ = lean_nat_add(v___x_1882_, v_one_360_);
v___x_1893_ = lean_byte_array_fget(v_k_330_, v___x_1892_);
lean_dec(v___x_1892_);
v___x_1894_ = lean_uint8_to_uint32(v___x_1893_);
v___x_1895_ = 16;
v___x_1896_ = lean_uint32_shift_left(v___x_1894_, v___x_1895_);
v___x_1897_ = lean_uint32_lor(v___x_1891_, v___x_1896_);
v___x_1898_ = lean_unsigned_to_nat(2u);
v___x_1899_ = lean_nat_add(v___x_1882_, v___x_1898_);
v___x_1900_ = lean_byte_array_fget(v_k_330_, v___x_1899_);
lean_dec(v___x_1899_);
v___x_1901_ = lean_uint8_to_uint32(v___x_1900_);
v___x_1902_ = 8;
v___x_1903_ = lean_uint32_shift_left(v___x_1901_, v___x_1902_);
v___x_1904_ = lean_uint32_lor(v___x_1897_, v___x_1903_);
v___x_1905_ = lean_unsigned_to_nat(3u);
v___x_1906_ = lean_nat_add(v___x_1882_, v___x_1905_);
lean_dec(v___x_1882_);
v___x_1907_ = lean_byte_array_fget(v_k_330_, v___x_1906_);
lean_dec(v___x_1906_);
v___x_1908_ = lean_uint8_to_uint32(v___x_1907_);
v___x_1909_ = lean_uint32_lor(v___x_1904_, v___x_1908_);
v___y_1753_ = v___y_1833_;
v___y_1754_ = v_c_1846_;
v___y_1755_ = v___y_1836_;
v___y_1756_ = v___x_1858_;
v___y_1757_ = v___y_1837_;
v___y_1758_ = v___y_1838_;
v___y_1759_ = v___y_1839_;
v___y_1760_ = v_g_1863_;
v___y_1761_ = v___y_1840_;
v___y_1762_ = v___x_1880_;
v___y_1763_ = v___y_1841_;
v___y_1764_ = v___y_1842_;
v___y_1765_ = v___x_1909_;
goto v___jp_1752_;
}
}
v___jp_1919_:
{
uint32_t v___x_1921_; uint32_t v_t_1922_; uint32_t v_d_1923_; uint32_t v___x_1924_; uint32_t v___x_1925_; uint32_t v___x_1926_; uint32_t v___x_1927_; uint32_t v___x_1928_; uint32_t v___x_1929_; uint32_t v___x_1930_; uint32_t v___x_1931_; uint32_t v___x_1932_; uint32_t v___x_1933_; uint32_t v___x_1934_; uint32_t v___x_1935_; uint32_t v___x_1936_; uint32_t v___x_1937_; uint32_t v___x_1938_; uint32_t v___x_1939_; uint32_t v___x_1940_; uint32_t v___x_1941_; uint32_t v___x_1942_; uint32_t v___x_1943_; uint32_t v___x_1944_; uint32_t v___x_1945_; uint32_t v___x_1946_; uint32_t v_h_1947_; uint32_t v___x_1948_; uint32_t v___x_1949_; uint32_t v___x_1950_; uint32_t v___x_1951_; uint32_t v___x_1952_; uint32_t v___x_1953_; uint32_t v___x_1954_; uint32_t v___x_1955_; uint32_t v___x_1956_; uint32_t v___x_1957_; uint32_t v___x_1958_; uint32_t v___x_1959_; uint32_t v___x_1960_; uint32_t v___x_1961_; uint32_t v___x_1962_; uint32_t v___x_1963_; uint32_t v___x_1964_; lean_object* v___x_1965_; lean_object* v___x_1966_; lean_object* v___x_1967_; lean_object* v___x_1968_; uint8_t v___x_1969_; 
v___x_1921_ = lean_uint32_add(v___x_1918_, v___y_1920_);
v_t_1922_ = lean_uint32_add(v___x_1921_, v_x_341_);
v_d_1923_ = lean_uint32_add(v_x_336_, v_t_1922_);
v___x_1924_ = 2;
v___x_1925_ = lean_uint32_shift_right(v_x_333_, v___x_1924_);
v___x_1926_ = 30;
v___x_1927_ = lean_uint32_shift_left(v_x_333_, v___x_1926_);
v___x_1928_ = lean_uint32_lor(v___x_1925_, v___x_1927_);
v___x_1929_ = 13;
v___x_1930_ = lean_uint32_shift_right(v_x_333_, v___x_1929_);
v___x_1931_ = 19;
v___x_1932_ = lean_uint32_shift_left(v_x_333_, v___x_1931_);
v___x_1933_ = lean_uint32_lor(v___x_1930_, v___x_1932_);
v___x_1934_ = lean_uint32_xor(v___x_1928_, v___x_1933_);
v___x_1935_ = 22;
v___x_1936_ = lean_uint32_shift_right(v_x_333_, v___x_1935_);
v___x_1937_ = 10;
v___x_1938_ = lean_uint32_shift_left(v_x_333_, v___x_1937_);
v___x_1939_ = lean_uint32_lor(v___x_1936_, v___x_1938_);
v___x_1940_ = lean_uint32_xor(v___x_1934_, v___x_1939_);
v___x_1941_ = lean_uint32_land(v_x_333_, v_x_334_);
v___x_1942_ = lean_uint32_land(v_x_333_, v_x_335_);
v___x_1943_ = lean_uint32_xor(v___x_1941_, v___x_1942_);
v___x_1944_ = lean_uint32_land(v_x_334_, v_x_335_);
v___x_1945_ = lean_uint32_xor(v___x_1943_, v___x_1944_);
v___x_1946_ = lean_uint32_add(v___x_1940_, v___x_1945_);
v_h_1947_ = lean_uint32_add(v_t_1922_, v___x_1946_);
v___x_1948_ = lean_uint32_shift_right(v_d_1923_, v___x_362_);
v___x_1949_ = lean_uint32_shift_left(v_d_1923_, v___x_364_);
v___x_1950_ = lean_uint32_lor(v___x_1948_, v___x_1949_);
v___x_1951_ = lean_uint32_shift_right(v_d_1923_, v___x_367_);
v___x_1952_ = lean_uint32_shift_left(v_d_1923_, v___x_369_);
v___x_1953_ = lean_uint32_lor(v___x_1951_, v___x_1952_);
v___x_1954_ = lean_uint32_xor(v___x_1950_, v___x_1953_);
v___x_1955_ = lean_uint32_shift_right(v_d_1923_, v___x_373_);
v___x_1956_ = lean_uint32_shift_left(v_d_1923_, v___x_375_);
v___x_1957_ = lean_uint32_lor(v___x_1955_, v___x_1956_);
v___x_1958_ = lean_uint32_xor(v___x_1954_, v___x_1957_);
v___x_1959_ = lean_uint32_add(v_x_339_, v___x_1958_);
v___x_1960_ = lean_uint32_land(v_d_1923_, v_x_337_);
v___x_1961_ = lean_uint32_complement(v_d_1923_);
v___x_1962_ = lean_uint32_land(v___x_1961_, v_x_338_);
v___x_1963_ = lean_uint32_xor(v___x_1960_, v___x_1962_);
v___x_1964_ = lean_uint32_add(v___x_1959_, v___x_1963_);
v___x_1965_ = lean_unsigned_to_nat(4u);
v___x_1966_ = lean_nat_add(v_x_332_, v___x_1965_);
v___x_1967_ = lean_nat_add(v___x_1966_, v___x_1965_);
v___x_1968_ = lean_byte_array_size(v_k_330_);
v___x_1969_ = lean_nat_dec_le(v___x_1967_, v___x_1968_);
lean_dec(v___x_1967_);
if (v___x_1969_ == 0)
{
uint32_t v___x_1970_; 
lean_dec(v___x_1966_);
v___x_1970_ = 0;
v___y_1833_ = v_d_1923_;
v___y_1834_ = v___x_1964_;
v___y_1835_ = v___x_1941_;
v___y_1836_ = v_h_1947_;
v___y_1837_ = v___x_1931_;
v___y_1838_ = v___x_1935_;
v___y_1839_ = v___x_1926_;
v___y_1840_ = v___x_1924_;
v___y_1841_ = v___x_1937_;
v___y_1842_ = v___x_1929_;
v___y_1843_ = v___x_1970_;
goto v___jp_1832_;
}
else
{
uint8_t v___x_1971_; uint32_t v___x_1972_; uint32_t v___x_1973_; uint32_t v___x_1974_; lean_object* v___x_1975_; uint8_t v___x_1976_; uint32_t v___x_1977_; uint32_t v___x_1978_; uint32_t v___x_1979_; uint32_t v___x_1980_; lean_object* v___x_1981_; lean_object* v___x_1982_; uint8_t v___x_1983_; uint32_t v___x_1984_; uint32_t v___x_1985_; uint32_t v___x_1986_; uint32_t v___x_1987_; lean_object* v___x_1988_; lean_object* v___x_1989_; uint8_t v___x_1990_; uint32_t v___x_1991_; uint32_t v___x_1992_; 
v___x_1971_ = lean_byte_array_fget(v_k_330_, v___x_1966_);
v___x_1972_ = lean_uint8_to_uint32(v___x_1971_);
v___x_1973_ = 24;
v___x_1974_ = lean_uint32_shift_left(v___x_1972_, v___x_1973_);
v___x_1975_ = lean_nat_add(v___x_1966_, v_one_360_);
v___x_1976_ = lean_byte_array_fget(v_k_330_, v___x_1975_);
lean_dec(v___x_1975_);
v___x_1977_ = lean_uint8_to_uint32(v___x_1976_);
v___x_1978_ = 16;
v___x_1979_ = lean_uint32_shift_left(v___x_1977_, v___x_1978_);
v___x_1980_ = lean_uint32_lor(v___x_1974_, v___x_1979_);
v___x_1981_ = lean_unsigned_to_nat(2u);
v___x_1982_ = lean_nat_add(v___x_1966_, v___x_1981_);
v___x_1983_ = lean_byte_array_fget(v_k_330_, v___x_1982_);
lean_dec(v___x_1982_);
v___x_1984_ = lean_uint8_to_uint32(v___x_1983_);
v___x_1985_ = 8;
v___x_1986_ = lean_uint32_shift_left(v___x_1984_, v___x_1985_);
v___x_1987_ = lean_uint32_lor(v___x_1980_, v___x_1986_);
v___x_1988_ = lean_unsigned_to_nat(3u);
v___x_1989_ = lean_nat_add(v___x_1966_, v___x_1988_);
lean_dec(v___x_1966_);
v___x_1990_ = lean_byte_array_fget(v_k_330_, v___x_1989_);
lean_dec(v___x_1989_);
v___x_1991_ = lean_uint8_to_uint32(v___x_1990_);
v___x_1992_ = lean_uint32_lor(v___x_1987_, v___x_1991_);
v___y_1833_ = v_d_1923_;
v___y_1834_ = v___x_1964_;
v___y_1835_ = v___x_1941_;
v___y_1836_ = v_h_1947_;
v___y_1837_ = v___x_1931_;
v___y_1838_ = v___x_1935_;
v___y_1839_ = v___x_1926_;
v___y_1840_ = v___x_1924_;
v___y_1841_ = v___x_1937_;
v___y_1842_ = v___x_1929_;
v___y_1843_ = v___x_1992_;
goto v___jp_1832_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_rounds___boxed(lean_object** _args){
lean_object* v_k_2020_ = _args[0];
lean_object* v_x_2021_ = _args[1];
lean_object* v_x_2022_ = _args[2];
lean_object* v_x_2023_ = _args[3];
lean_object* v_x_2024_ = _args[4];
lean_object* v_x_2025_ = _args[5];
lean_object* v_x_2026_ = _args[6];
lean_object* v_x_2027_ = _args[7];
lean_object* v_x_2028_ = _args[8];
lean_object* v_x_2029_ = _args[9];
lean_object* v_x_2030_ = _args[10];
lean_object* v_x_2031_ = _args[11];
lean_object* v_x_2032_ = _args[12];
lean_object* v_x_2033_ = _args[13];
lean_object* v_x_2034_ = _args[14];
lean_object* v_x_2035_ = _args[15];
lean_object* v_x_2036_ = _args[16];
lean_object* v_x_2037_ = _args[17];
lean_object* v_x_2038_ = _args[18];
lean_object* v_x_2039_ = _args[19];
lean_object* v_x_2040_ = _args[20];
lean_object* v_x_2041_ = _args[21];
lean_object* v_x_2042_ = _args[22];
lean_object* v_x_2043_ = _args[23];
lean_object* v_x_2044_ = _args[24];
lean_object* v_x_2045_ = _args[25];
lean_object* v_x_2046_ = _args[26];
_start:
{
uint32_t v_x_4705__boxed_2047_; uint32_t v_x_4706__boxed_2048_; uint32_t v_x_4707__boxed_2049_; uint32_t v_x_4708__boxed_2050_; uint32_t v_x_4709__boxed_2051_; uint32_t v_x_4710__boxed_2052_; uint32_t v_x_4711__boxed_2053_; uint32_t v_x_4712__boxed_2054_; uint32_t v_x_4713__boxed_2055_; uint32_t v_x_4714__boxed_2056_; uint32_t v_x_4715__boxed_2057_; uint32_t v_x_4716__boxed_2058_; uint32_t v_x_4717__boxed_2059_; uint32_t v_x_4718__boxed_2060_; uint32_t v_x_4719__boxed_2061_; uint32_t v_x_4720__boxed_2062_; uint32_t v_x_4721__boxed_2063_; uint32_t v_x_4722__boxed_2064_; uint32_t v_x_4723__boxed_2065_; uint32_t v_x_4724__boxed_2066_; uint32_t v_x_4725__boxed_2067_; uint32_t v_x_4726__boxed_2068_; uint32_t v_x_4727__boxed_2069_; uint32_t v_x_4728__boxed_2070_; lean_object* v_res_2071_; 
v_x_4705__boxed_2047_ = lean_unbox_uint32(v_x_2023_);
lean_dec(v_x_2023_);
v_x_4706__boxed_2048_ = lean_unbox_uint32(v_x_2024_);
lean_dec(v_x_2024_);
v_x_4707__boxed_2049_ = lean_unbox_uint32(v_x_2025_);
lean_dec(v_x_2025_);
v_x_4708__boxed_2050_ = lean_unbox_uint32(v_x_2026_);
lean_dec(v_x_2026_);
v_x_4709__boxed_2051_ = lean_unbox_uint32(v_x_2027_);
lean_dec(v_x_2027_);
v_x_4710__boxed_2052_ = lean_unbox_uint32(v_x_2028_);
lean_dec(v_x_2028_);
v_x_4711__boxed_2053_ = lean_unbox_uint32(v_x_2029_);
lean_dec(v_x_2029_);
v_x_4712__boxed_2054_ = lean_unbox_uint32(v_x_2030_);
lean_dec(v_x_2030_);
v_x_4713__boxed_2055_ = lean_unbox_uint32(v_x_2031_);
lean_dec(v_x_2031_);
v_x_4714__boxed_2056_ = lean_unbox_uint32(v_x_2032_);
lean_dec(v_x_2032_);
v_x_4715__boxed_2057_ = lean_unbox_uint32(v_x_2033_);
lean_dec(v_x_2033_);
v_x_4716__boxed_2058_ = lean_unbox_uint32(v_x_2034_);
lean_dec(v_x_2034_);
v_x_4717__boxed_2059_ = lean_unbox_uint32(v_x_2035_);
lean_dec(v_x_2035_);
v_x_4718__boxed_2060_ = lean_unbox_uint32(v_x_2036_);
lean_dec(v_x_2036_);
v_x_4719__boxed_2061_ = lean_unbox_uint32(v_x_2037_);
lean_dec(v_x_2037_);
v_x_4720__boxed_2062_ = lean_unbox_uint32(v_x_2038_);
lean_dec(v_x_2038_);
v_x_4721__boxed_2063_ = lean_unbox_uint32(v_x_2039_);
lean_dec(v_x_2039_);
v_x_4722__boxed_2064_ = lean_unbox_uint32(v_x_2040_);
lean_dec(v_x_2040_);
v_x_4723__boxed_2065_ = lean_unbox_uint32(v_x_2041_);
lean_dec(v_x_2041_);
v_x_4724__boxed_2066_ = lean_unbox_uint32(v_x_2042_);
lean_dec(v_x_2042_);
v_x_4725__boxed_2067_ = lean_unbox_uint32(v_x_2043_);
lean_dec(v_x_2043_);
v_x_4726__boxed_2068_ = lean_unbox_uint32(v_x_2044_);
lean_dec(v_x_2044_);
v_x_4727__boxed_2069_ = lean_unbox_uint32(v_x_2045_);
lean_dec(v_x_2045_);
v_x_4728__boxed_2070_ = lean_unbox_uint32(v_x_2046_);
lean_dec(v_x_2046_);
v_res_2071_ = l_Continuity_Sha256_rounds(v_k_2020_, v_x_2021_, v_x_2022_, v_x_4705__boxed_2047_, v_x_4706__boxed_2048_, v_x_4707__boxed_2049_, v_x_4708__boxed_2050_, v_x_4709__boxed_2051_, v_x_4710__boxed_2052_, v_x_4711__boxed_2053_, v_x_4712__boxed_2054_, v_x_4713__boxed_2055_, v_x_4714__boxed_2056_, v_x_4715__boxed_2057_, v_x_4716__boxed_2058_, v_x_4717__boxed_2059_, v_x_4718__boxed_2060_, v_x_4719__boxed_2061_, v_x_4720__boxed_2062_, v_x_4721__boxed_2063_, v_x_4722__boxed_2064_, v_x_4723__boxed_2065_, v_x_4724__boxed_2066_, v_x_4725__boxed_2067_, v_x_4726__boxed_2068_, v_x_4727__boxed_2069_, v_x_4728__boxed_2070_);
lean_dec_ref(v_k_2020_);
return v_res_2071_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_block(lean_object* v_b_2072_, lean_object* v_i_2073_, lean_object* v_s_2074_){
_start:
{
uint32_t v_a_2075_; uint32_t v_b_2076_; uint32_t v_c_2077_; uint32_t v_d_2078_; uint32_t v_e_2079_; uint32_t v_f_2080_; uint32_t v_g_2081_; uint32_t v_h_2082_; lean_object* v___x_2083_; lean_object* v___x_2084_; lean_object* v___x_2085_; uint32_t v___y_2087_; uint32_t v___y_2088_; uint32_t v___y_2089_; uint32_t v___y_2090_; uint32_t v___y_2091_; uint32_t v___y_2092_; uint32_t v___y_2093_; uint32_t v___y_2094_; uint32_t v___y_2095_; uint32_t v___y_2096_; uint32_t v___y_2097_; uint32_t v___y_2098_; uint32_t v___y_2099_; uint32_t v___y_2100_; uint32_t v___y_2101_; uint32_t v___y_2102_; uint32_t v___y_2128_; uint32_t v___y_2129_; uint32_t v___y_2130_; uint32_t v___y_2131_; uint32_t v___y_2132_; uint32_t v___y_2133_; uint32_t v___y_2134_; uint32_t v___y_2135_; uint32_t v___y_2136_; uint32_t v___y_2137_; uint32_t v___y_2138_; uint32_t v___y_2139_; uint32_t v___y_2140_; uint32_t v___y_2141_; uint32_t v___y_2142_; uint32_t v___y_2173_; uint32_t v___y_2174_; uint32_t v___y_2175_; uint32_t v___y_2176_; uint32_t v___y_2177_; uint32_t v___y_2178_; uint32_t v___y_2179_; uint32_t v___y_2180_; uint32_t v___y_2181_; uint32_t v___y_2182_; uint32_t v___y_2183_; uint32_t v___y_2184_; uint32_t v___y_2185_; uint32_t v___y_2186_; uint32_t v___y_2217_; uint32_t v___y_2218_; uint32_t v___y_2219_; uint32_t v___y_2220_; uint32_t v___y_2221_; uint32_t v___y_2222_; uint32_t v___y_2223_; uint32_t v___y_2224_; uint32_t v___y_2225_; uint32_t v___y_2226_; uint32_t v___y_2227_; uint32_t v___y_2228_; uint32_t v___y_2229_; uint32_t v___y_2260_; uint32_t v___y_2261_; uint32_t v___y_2262_; uint32_t v___y_2263_; uint32_t v___y_2264_; uint32_t v___y_2265_; uint32_t v___y_2266_; uint32_t v___y_2267_; uint32_t v___y_2268_; uint32_t v___y_2269_; uint32_t v___y_2270_; uint32_t v___y_2271_; uint32_t v___y_2302_; uint32_t v___y_2303_; uint32_t v___y_2304_; uint32_t v___y_2305_; uint32_t v___y_2306_; uint32_t v___y_2307_; uint32_t v___y_2308_; uint32_t v___y_2309_; uint32_t v___y_2310_; uint32_t v___y_2311_; uint32_t v___y_2312_; uint32_t v___y_2343_; uint32_t v___y_2344_; uint32_t v___y_2345_; uint32_t v___y_2346_; uint32_t v___y_2347_; uint32_t v___y_2348_; uint32_t v___y_2349_; uint32_t v___y_2350_; uint32_t v___y_2351_; uint32_t v___y_2352_; uint32_t v___y_2383_; uint32_t v___y_2384_; uint32_t v___y_2385_; uint32_t v___y_2386_; uint32_t v___y_2387_; uint32_t v___y_2388_; uint32_t v___y_2389_; uint32_t v___y_2390_; uint32_t v___y_2391_; uint32_t v___y_2422_; uint32_t v___y_2423_; uint32_t v___y_2424_; uint32_t v___y_2425_; uint32_t v___y_2426_; uint32_t v___y_2427_; uint32_t v___y_2428_; uint32_t v___y_2429_; uint32_t v___y_2460_; uint32_t v___y_2461_; uint32_t v___y_2462_; uint32_t v___y_2463_; uint32_t v___y_2464_; uint32_t v___y_2465_; uint32_t v___y_2466_; uint32_t v___y_2497_; uint32_t v___y_2498_; uint32_t v___y_2499_; uint32_t v___y_2500_; uint32_t v___y_2501_; uint32_t v___y_2502_; uint32_t v___y_2533_; uint32_t v___y_2534_; uint32_t v___y_2535_; uint32_t v___y_2536_; uint32_t v___y_2537_; uint32_t v___y_2568_; uint32_t v___y_2569_; uint32_t v___y_2570_; uint32_t v___y_2571_; uint32_t v___y_2602_; uint32_t v___y_2603_; uint32_t v___y_2604_; uint32_t v___y_2635_; uint32_t v___y_2636_; uint32_t v___y_2667_; lean_object* v___x_2696_; lean_object* v___x_2697_; uint8_t v___x_2698_; 
v_a_2075_ = lean_ctor_get_uint32(v_s_2074_, 0);
v_b_2076_ = lean_ctor_get_uint32(v_s_2074_, 4);
v_c_2077_ = lean_ctor_get_uint32(v_s_2074_, 8);
v_d_2078_ = lean_ctor_get_uint32(v_s_2074_, 12);
v_e_2079_ = lean_ctor_get_uint32(v_s_2074_, 16);
v_f_2080_ = lean_ctor_get_uint32(v_s_2074_, 20);
v_g_2081_ = lean_ctor_get_uint32(v_s_2074_, 24);
v_h_2082_ = lean_ctor_get_uint32(v_s_2074_, 28);
v___x_2083_ = l_Continuity_Sha256_constants;
v___x_2084_ = lean_unsigned_to_nat(4u);
v___x_2085_ = lean_unsigned_to_nat(0u);
v___x_2696_ = lean_nat_add(v_i_2073_, v___x_2084_);
v___x_2697_ = lean_byte_array_size(v_b_2072_);
v___x_2698_ = lean_nat_dec_le(v___x_2696_, v___x_2697_);
lean_dec(v___x_2696_);
if (v___x_2698_ == 0)
{
uint32_t v___x_2699_; 
v___x_2699_ = 0;
v___y_2667_ = v___x_2699_;
goto v___jp_2666_;
}
else
{
uint8_t v___x_2700_; uint32_t v___x_2701_; uint32_t v___x_2702_; uint32_t v___x_2703_; lean_object* v___x_2704_; lean_object* v___x_2705_; uint8_t v___x_2706_; uint32_t v___x_2707_; uint32_t v___x_2708_; uint32_t v___x_2709_; uint32_t v___x_2710_; lean_object* v___x_2711_; lean_object* v___x_2712_; uint8_t v___x_2713_; uint32_t v___x_2714_; uint32_t v___x_2715_; uint32_t v___x_2716_; uint32_t v___x_2717_; lean_object* v___x_2718_; lean_object* v___x_2719_; uint8_t v___x_2720_; uint32_t v___x_2721_; uint32_t v___x_2722_; 
v___x_2700_ = lean_byte_array_fget(v_b_2072_, v_i_2073_);
v___x_2701_ = lean_uint8_to_uint32(v___x_2700_);
v___x_2702_ = 24;
v___x_2703_ = lean_uint32_shift_left(v___x_2701_, v___x_2702_);
v___x_2704_ = lean_unsigned_to_nat(1u);
v___x_2705_ = lean_nat_add(v_i_2073_, v___x_2704_);
v___x_2706_ = lean_byte_array_fget(v_b_2072_, v___x_2705_);
lean_dec(v___x_2705_);
v___x_2707_ = lean_uint8_to_uint32(v___x_2706_);
v___x_2708_ = 16;
v___x_2709_ = lean_uint32_shift_left(v___x_2707_, v___x_2708_);
v___x_2710_ = lean_uint32_lor(v___x_2703_, v___x_2709_);
v___x_2711_ = lean_unsigned_to_nat(2u);
v___x_2712_ = lean_nat_add(v_i_2073_, v___x_2711_);
v___x_2713_ = lean_byte_array_fget(v_b_2072_, v___x_2712_);
lean_dec(v___x_2712_);
v___x_2714_ = lean_uint8_to_uint32(v___x_2713_);
v___x_2715_ = 8;
v___x_2716_ = lean_uint32_shift_left(v___x_2714_, v___x_2715_);
v___x_2717_ = lean_uint32_lor(v___x_2710_, v___x_2716_);
v___x_2718_ = lean_unsigned_to_nat(3u);
v___x_2719_ = lean_nat_add(v_i_2073_, v___x_2718_);
v___x_2720_ = lean_byte_array_fget(v_b_2072_, v___x_2719_);
lean_dec(v___x_2719_);
v___x_2721_ = lean_uint8_to_uint32(v___x_2720_);
v___x_2722_ = lean_uint32_lor(v___x_2717_, v___x_2721_);
v___y_2667_ = v___x_2722_;
goto v___jp_2666_;
}
v___jp_2086_:
{
lean_object* v___x_2103_; uint32_t v_a_2104_; uint32_t v_b_2105_; uint32_t v_c_2106_; uint32_t v_d_2107_; uint32_t v_e_2108_; uint32_t v_f_2109_; uint32_t v_g_2110_; uint32_t v_h_2111_; lean_object* v___x_2113_; uint8_t v_isShared_2114_; uint8_t v_isSharedCheck_2126_; 
v___x_2103_ = l_Continuity_Sha256_rounds(v___x_2083_, v___x_2084_, v___x_2085_, v_a_2075_, v_b_2076_, v_c_2077_, v_d_2078_, v_e_2079_, v_f_2080_, v_g_2081_, v_h_2082_, v___y_2094_, v___y_2095_, v___y_2087_, v___y_2093_, v___y_2092_, v___y_2097_, v___y_2090_, v___y_2099_, v___y_2100_, v___y_2088_, v___y_2101_, v___y_2091_, v___y_2096_, v___y_2089_, v___y_2098_, v___y_2102_);
v_a_2104_ = lean_ctor_get_uint32(v___x_2103_, 0);
v_b_2105_ = lean_ctor_get_uint32(v___x_2103_, 4);
v_c_2106_ = lean_ctor_get_uint32(v___x_2103_, 8);
v_d_2107_ = lean_ctor_get_uint32(v___x_2103_, 12);
v_e_2108_ = lean_ctor_get_uint32(v___x_2103_, 16);
v_f_2109_ = lean_ctor_get_uint32(v___x_2103_, 20);
v_g_2110_ = lean_ctor_get_uint32(v___x_2103_, 24);
v_h_2111_ = lean_ctor_get_uint32(v___x_2103_, 28);
v_isSharedCheck_2126_ = !lean_is_exclusive(v___x_2103_);
if (v_isSharedCheck_2126_ == 0)
{
v___x_2113_ = v___x_2103_;
v_isShared_2114_ = v_isSharedCheck_2126_;
goto v_resetjp_2112_;
}
else
{
lean_dec(v___x_2103_);
v___x_2113_ = lean_box(0);
v_isShared_2114_ = v_isSharedCheck_2126_;
goto v_resetjp_2112_;
}
v_resetjp_2112_:
{
uint32_t v___x_2115_; uint32_t v___x_2116_; uint32_t v___x_2117_; uint32_t v___x_2118_; uint32_t v___x_2119_; uint32_t v___x_2120_; uint32_t v___x_2121_; uint32_t v___x_2122_; lean_object* v___x_2124_; 
v___x_2115_ = lean_uint32_add(v_a_2075_, v_a_2104_);
v___x_2116_ = lean_uint32_add(v_b_2076_, v_b_2105_);
v___x_2117_ = lean_uint32_add(v_c_2077_, v_c_2106_);
v___x_2118_ = lean_uint32_add(v_d_2078_, v_d_2107_);
v___x_2119_ = lean_uint32_add(v_e_2079_, v_e_2108_);
v___x_2120_ = lean_uint32_add(v_f_2080_, v_f_2109_);
v___x_2121_ = lean_uint32_add(v_g_2081_, v_g_2110_);
v___x_2122_ = lean_uint32_add(v_h_2082_, v_h_2111_);
if (v_isShared_2114_ == 0)
{
v___x_2124_ = v___x_2113_;
goto v_reusejp_2123_;
}
else
{
lean_object* v_reuseFailAlloc_2125_; 
v_reuseFailAlloc_2125_ = lean_alloc_ctor(0, 0, 32);
v___x_2124_ = v_reuseFailAlloc_2125_;
goto v_reusejp_2123_;
}
v_reusejp_2123_:
{
lean_ctor_set_uint32(v___x_2124_, 0, v___x_2115_);
lean_ctor_set_uint32(v___x_2124_, 4, v___x_2116_);
lean_ctor_set_uint32(v___x_2124_, 8, v___x_2117_);
lean_ctor_set_uint32(v___x_2124_, 12, v___x_2118_);
lean_ctor_set_uint32(v___x_2124_, 16, v___x_2119_);
lean_ctor_set_uint32(v___x_2124_, 20, v___x_2120_);
lean_ctor_set_uint32(v___x_2124_, 24, v___x_2121_);
lean_ctor_set_uint32(v___x_2124_, 28, v___x_2122_);
return v___x_2124_;
}
}
}
v___jp_2127_:
{
lean_object* v___x_2143_; lean_object* v___x_2144_; lean_object* v___x_2145_; lean_object* v___x_2146_; uint8_t v___x_2147_; 
v___x_2143_ = lean_unsigned_to_nat(60u);
v___x_2144_ = lean_nat_add(v_i_2073_, v___x_2143_);
v___x_2145_ = lean_nat_add(v___x_2144_, v___x_2084_);
v___x_2146_ = lean_byte_array_size(v_b_2072_);
v___x_2147_ = lean_nat_dec_le(v___x_2145_, v___x_2146_);
lean_dec(v___x_2145_);
if (v___x_2147_ == 0)
{
uint32_t v___x_2148_; 
lean_dec(v___x_2144_);
v___x_2148_ = 0;
v___y_2087_ = v___y_2128_;
v___y_2088_ = v___y_2129_;
v___y_2089_ = v___y_2130_;
v___y_2090_ = v___y_2131_;
v___y_2091_ = v___y_2132_;
v___y_2092_ = v___y_2133_;
v___y_2093_ = v___y_2134_;
v___y_2094_ = v___y_2135_;
v___y_2095_ = v___y_2136_;
v___y_2096_ = v___y_2137_;
v___y_2097_ = v___y_2138_;
v___y_2098_ = v___y_2142_;
v___y_2099_ = v___y_2139_;
v___y_2100_ = v___y_2141_;
v___y_2101_ = v___y_2140_;
v___y_2102_ = v___x_2148_;
goto v___jp_2086_;
}
else
{
uint8_t v___x_2149_; uint32_t v___x_2150_; uint32_t v___x_2151_; uint32_t v___x_2152_; lean_object* v___x_2153_; lean_object* v___x_2154_; uint8_t v___x_2155_; uint32_t v___x_2156_; uint32_t v___x_2157_; uint32_t v___x_2158_; uint32_t v___x_2159_; lean_object* v___x_2160_; lean_object* v___x_2161_; uint8_t v___x_2162_; uint32_t v___x_2163_; uint32_t v___x_2164_; uint32_t v___x_2165_; uint32_t v___x_2166_; lean_object* v___x_2167_; lean_object* v___x_2168_; uint8_t v___x_2169_; uint32_t v___x_2170_; uint32_t v___x_2171_; 
v___x_2149_ = lean_byte_array_fget(v_b_2072_, v___x_2144_);
v___x_2150_ = lean_uint8_to_uint32(v___x_2149_);
v___x_2151_ = 24;
v___x_2152_ = lean_uint32_shift_left(v___x_2150_, v___x_2151_);
v___x_2153_ = lean_unsigned_to_nat(1u);
v___x_2154_ = lean_nat_add(v___x_2144_, v___x_2153_);
v___x_2155_ = lean_byte_array_fget(v_b_2072_, v___x_2154_);
lean_dec(v___x_2154_);
v___x_2156_ = lean_uint8_to_uint32(v___x_2155_);
v___x_2157_ = 16;
v___x_2158_ = lean_uint32_shift_left(v___x_2156_, v___x_2157_);
v___x_2159_ = lean_uint32_lor(v___x_2152_, v___x_2158_);
v___x_2160_ = lean_unsigned_to_nat(2u);
v___x_2161_ = lean_nat_add(v___x_2144_, v___x_2160_);
v___x_2162_ = lean_byte_array_fget(v_b_2072_, v___x_2161_);
lean_dec(v___x_2161_);
v___x_2163_ = lean_uint8_to_uint32(v___x_2162_);
v___x_2164_ = 8;
v___x_2165_ = lean_uint32_shift_left(v___x_2163_, v___x_2164_);
v___x_2166_ = lean_uint32_lor(v___x_2159_, v___x_2165_);
v___x_2167_ = lean_unsigned_to_nat(3u);
v___x_2168_ = lean_nat_add(v___x_2144_, v___x_2167_);
lean_dec(v___x_2144_);
v___x_2169_ = lean_byte_array_fget(v_b_2072_, v___x_2168_);
lean_dec(v___x_2168_);
v___x_2170_ = lean_uint8_to_uint32(v___x_2169_);
v___x_2171_ = lean_uint32_lor(v___x_2166_, v___x_2170_);
v___y_2087_ = v___y_2128_;
v___y_2088_ = v___y_2129_;
v___y_2089_ = v___y_2130_;
v___y_2090_ = v___y_2131_;
v___y_2091_ = v___y_2132_;
v___y_2092_ = v___y_2133_;
v___y_2093_ = v___y_2134_;
v___y_2094_ = v___y_2135_;
v___y_2095_ = v___y_2136_;
v___y_2096_ = v___y_2137_;
v___y_2097_ = v___y_2138_;
v___y_2098_ = v___y_2142_;
v___y_2099_ = v___y_2139_;
v___y_2100_ = v___y_2141_;
v___y_2101_ = v___y_2140_;
v___y_2102_ = v___x_2171_;
goto v___jp_2086_;
}
}
v___jp_2172_:
{
lean_object* v___x_2187_; lean_object* v___x_2188_; lean_object* v___x_2189_; lean_object* v___x_2190_; uint8_t v___x_2191_; 
v___x_2187_ = lean_unsigned_to_nat(56u);
v___x_2188_ = lean_nat_add(v_i_2073_, v___x_2187_);
v___x_2189_ = lean_nat_add(v___x_2188_, v___x_2084_);
v___x_2190_ = lean_byte_array_size(v_b_2072_);
v___x_2191_ = lean_nat_dec_le(v___x_2189_, v___x_2190_);
lean_dec(v___x_2189_);
if (v___x_2191_ == 0)
{
uint32_t v___x_2192_; 
lean_dec(v___x_2188_);
v___x_2192_ = 0;
v___y_2128_ = v___y_2173_;
v___y_2129_ = v___y_2174_;
v___y_2130_ = v___y_2186_;
v___y_2131_ = v___y_2175_;
v___y_2132_ = v___y_2176_;
v___y_2133_ = v___y_2177_;
v___y_2134_ = v___y_2178_;
v___y_2135_ = v___y_2179_;
v___y_2136_ = v___y_2180_;
v___y_2137_ = v___y_2181_;
v___y_2138_ = v___y_2182_;
v___y_2139_ = v___y_2183_;
v___y_2140_ = v___y_2184_;
v___y_2141_ = v___y_2185_;
v___y_2142_ = v___x_2192_;
goto v___jp_2127_;
}
else
{
uint8_t v___x_2193_; uint32_t v___x_2194_; uint32_t v___x_2195_; uint32_t v___x_2196_; lean_object* v___x_2197_; lean_object* v___x_2198_; uint8_t v___x_2199_; uint32_t v___x_2200_; uint32_t v___x_2201_; uint32_t v___x_2202_; uint32_t v___x_2203_; lean_object* v___x_2204_; lean_object* v___x_2205_; uint8_t v___x_2206_; uint32_t v___x_2207_; uint32_t v___x_2208_; uint32_t v___x_2209_; uint32_t v___x_2210_; lean_object* v___x_2211_; lean_object* v___x_2212_; uint8_t v___x_2213_; uint32_t v___x_2214_; uint32_t v___x_2215_; 
v___x_2193_ = lean_byte_array_fget(v_b_2072_, v___x_2188_);
v___x_2194_ = lean_uint8_to_uint32(v___x_2193_);
v___x_2195_ = 24;
v___x_2196_ = lean_uint32_shift_left(v___x_2194_, v___x_2195_);
v___x_2197_ = lean_unsigned_to_nat(1u);
v___x_2198_ = lean_nat_add(v___x_2188_, v___x_2197_);
v___x_2199_ = lean_byte_array_fget(v_b_2072_, v___x_2198_);
lean_dec(v___x_2198_);
v___x_2200_ = lean_uint8_to_uint32(v___x_2199_);
v___x_2201_ = 16;
v___x_2202_ = lean_uint32_shift_left(v___x_2200_, v___x_2201_);
v___x_2203_ = lean_uint32_lor(v___x_2196_, v___x_2202_);
v___x_2204_ = lean_unsigned_to_nat(2u);
v___x_2205_ = lean_nat_add(v___x_2188_, v___x_2204_);
v___x_2206_ = lean_byte_array_fget(v_b_2072_, v___x_2205_);
lean_dec(v___x_2205_);
v___x_2207_ = lean_uint8_to_uint32(v___x_2206_);
v___x_2208_ = 8;
v___x_2209_ = lean_uint32_shift_left(v___x_2207_, v___x_2208_);
v___x_2210_ = lean_uint32_lor(v___x_2203_, v___x_2209_);
v___x_2211_ = lean_unsigned_to_nat(3u);
v___x_2212_ = lean_nat_add(v___x_2188_, v___x_2211_);
lean_dec(v___x_2188_);
v___x_2213_ = lean_byte_array_fget(v_b_2072_, v___x_2212_);
lean_dec(v___x_2212_);
v___x_2214_ = lean_uint8_to_uint32(v___x_2213_);
v___x_2215_ = lean_uint32_lor(v___x_2210_, v___x_2214_);
v___y_2128_ = v___y_2173_;
v___y_2129_ = v___y_2174_;
v___y_2130_ = v___y_2186_;
v___y_2131_ = v___y_2175_;
v___y_2132_ = v___y_2176_;
v___y_2133_ = v___y_2177_;
v___y_2134_ = v___y_2178_;
v___y_2135_ = v___y_2179_;
v___y_2136_ = v___y_2180_;
v___y_2137_ = v___y_2181_;
v___y_2138_ = v___y_2182_;
v___y_2139_ = v___y_2183_;
v___y_2140_ = v___y_2184_;
v___y_2141_ = v___y_2185_;
v___y_2142_ = v___x_2215_;
goto v___jp_2127_;
}
}
v___jp_2216_:
{
lean_object* v___x_2230_; lean_object* v___x_2231_; lean_object* v___x_2232_; lean_object* v___x_2233_; uint8_t v___x_2234_; 
v___x_2230_ = lean_unsigned_to_nat(52u);
v___x_2231_ = lean_nat_add(v_i_2073_, v___x_2230_);
v___x_2232_ = lean_nat_add(v___x_2231_, v___x_2084_);
v___x_2233_ = lean_byte_array_size(v_b_2072_);
v___x_2234_ = lean_nat_dec_le(v___x_2232_, v___x_2233_);
lean_dec(v___x_2232_);
if (v___x_2234_ == 0)
{
uint32_t v___x_2235_; 
lean_dec(v___x_2231_);
v___x_2235_ = 0;
v___y_2173_ = v___y_2218_;
v___y_2174_ = v___y_2217_;
v___y_2175_ = v___y_2220_;
v___y_2176_ = v___y_2219_;
v___y_2177_ = v___y_2224_;
v___y_2178_ = v___y_2226_;
v___y_2179_ = v___y_2221_;
v___y_2180_ = v___y_2222_;
v___y_2181_ = v___y_2229_;
v___y_2182_ = v___y_2223_;
v___y_2183_ = v___y_2225_;
v___y_2184_ = v___y_2228_;
v___y_2185_ = v___y_2227_;
v___y_2186_ = v___x_2235_;
goto v___jp_2172_;
}
else
{
uint8_t v___x_2236_; uint32_t v___x_2237_; uint32_t v___x_2238_; uint32_t v___x_2239_; lean_object* v___x_2240_; lean_object* v___x_2241_; uint8_t v___x_2242_; uint32_t v___x_2243_; uint32_t v___x_2244_; uint32_t v___x_2245_; uint32_t v___x_2246_; lean_object* v___x_2247_; lean_object* v___x_2248_; uint8_t v___x_2249_; uint32_t v___x_2250_; uint32_t v___x_2251_; uint32_t v___x_2252_; uint32_t v___x_2253_; lean_object* v___x_2254_; lean_object* v___x_2255_; uint8_t v___x_2256_; uint32_t v___x_2257_; uint32_t v___x_2258_; 
v___x_2236_ = lean_byte_array_fget(v_b_2072_, v___x_2231_);
v___x_2237_ = lean_uint8_to_uint32(v___x_2236_);
v___x_2238_ = 24;
v___x_2239_ = lean_uint32_shift_left(v___x_2237_, v___x_2238_);
v___x_2240_ = lean_unsigned_to_nat(1u);
v___x_2241_ = lean_nat_add(v___x_2231_, v___x_2240_);
v___x_2242_ = lean_byte_array_fget(v_b_2072_, v___x_2241_);
lean_dec(v___x_2241_);
v___x_2243_ = lean_uint8_to_uint32(v___x_2242_);
v___x_2244_ = 16;
v___x_2245_ = lean_uint32_shift_left(v___x_2243_, v___x_2244_);
v___x_2246_ = lean_uint32_lor(v___x_2239_, v___x_2245_);
v___x_2247_ = lean_unsigned_to_nat(2u);
v___x_2248_ = lean_nat_add(v___x_2231_, v___x_2247_);
v___x_2249_ = lean_byte_array_fget(v_b_2072_, v___x_2248_);
lean_dec(v___x_2248_);
v___x_2250_ = lean_uint8_to_uint32(v___x_2249_);
v___x_2251_ = 8;
v___x_2252_ = lean_uint32_shift_left(v___x_2250_, v___x_2251_);
v___x_2253_ = lean_uint32_lor(v___x_2246_, v___x_2252_);
v___x_2254_ = lean_unsigned_to_nat(3u);
v___x_2255_ = lean_nat_add(v___x_2231_, v___x_2254_);
lean_dec(v___x_2231_);
v___x_2256_ = lean_byte_array_fget(v_b_2072_, v___x_2255_);
lean_dec(v___x_2255_);
v___x_2257_ = lean_uint8_to_uint32(v___x_2256_);
v___x_2258_ = lean_uint32_lor(v___x_2253_, v___x_2257_);
v___y_2173_ = v___y_2218_;
v___y_2174_ = v___y_2217_;
v___y_2175_ = v___y_2220_;
v___y_2176_ = v___y_2219_;
v___y_2177_ = v___y_2224_;
v___y_2178_ = v___y_2226_;
v___y_2179_ = v___y_2221_;
v___y_2180_ = v___y_2222_;
v___y_2181_ = v___y_2229_;
v___y_2182_ = v___y_2223_;
v___y_2183_ = v___y_2225_;
v___y_2184_ = v___y_2228_;
v___y_2185_ = v___y_2227_;
v___y_2186_ = v___x_2258_;
goto v___jp_2172_;
}
}
v___jp_2259_:
{
lean_object* v___x_2272_; lean_object* v___x_2273_; lean_object* v___x_2274_; lean_object* v___x_2275_; uint8_t v___x_2276_; 
v___x_2272_ = lean_unsigned_to_nat(48u);
v___x_2273_ = lean_nat_add(v_i_2073_, v___x_2272_);
v___x_2274_ = lean_nat_add(v___x_2273_, v___x_2084_);
v___x_2275_ = lean_byte_array_size(v_b_2072_);
v___x_2276_ = lean_nat_dec_le(v___x_2274_, v___x_2275_);
lean_dec(v___x_2274_);
if (v___x_2276_ == 0)
{
uint32_t v___x_2277_; 
lean_dec(v___x_2273_);
v___x_2277_ = 0;
v___y_2217_ = v___y_2261_;
v___y_2218_ = v___y_2260_;
v___y_2219_ = v___y_2271_;
v___y_2220_ = v___y_2262_;
v___y_2221_ = v___y_2263_;
v___y_2222_ = v___y_2264_;
v___y_2223_ = v___y_2265_;
v___y_2224_ = v___y_2266_;
v___y_2225_ = v___y_2268_;
v___y_2226_ = v___y_2267_;
v___y_2227_ = v___y_2270_;
v___y_2228_ = v___y_2269_;
v___y_2229_ = v___x_2277_;
goto v___jp_2216_;
}
else
{
uint8_t v___x_2278_; uint32_t v___x_2279_; uint32_t v___x_2280_; uint32_t v___x_2281_; lean_object* v___x_2282_; lean_object* v___x_2283_; uint8_t v___x_2284_; uint32_t v___x_2285_; uint32_t v___x_2286_; uint32_t v___x_2287_; uint32_t v___x_2288_; lean_object* v___x_2289_; lean_object* v___x_2290_; uint8_t v___x_2291_; uint32_t v___x_2292_; uint32_t v___x_2293_; uint32_t v___x_2294_; uint32_t v___x_2295_; lean_object* v___x_2296_; lean_object* v___x_2297_; uint8_t v___x_2298_; uint32_t v___x_2299_; uint32_t v___x_2300_; 
v___x_2278_ = lean_byte_array_fget(v_b_2072_, v___x_2273_);
v___x_2279_ = lean_uint8_to_uint32(v___x_2278_);
v___x_2280_ = 24;
v___x_2281_ = lean_uint32_shift_left(v___x_2279_, v___x_2280_);
v___x_2282_ = lean_unsigned_to_nat(1u);
v___x_2283_ = lean_nat_add(v___x_2273_, v___x_2282_);
v___x_2284_ = lean_byte_array_fget(v_b_2072_, v___x_2283_);
lean_dec(v___x_2283_);
v___x_2285_ = lean_uint8_to_uint32(v___x_2284_);
v___x_2286_ = 16;
v___x_2287_ = lean_uint32_shift_left(v___x_2285_, v___x_2286_);
v___x_2288_ = lean_uint32_lor(v___x_2281_, v___x_2287_);
v___x_2289_ = lean_unsigned_to_nat(2u);
v___x_2290_ = lean_nat_add(v___x_2273_, v___x_2289_);
v___x_2291_ = lean_byte_array_fget(v_b_2072_, v___x_2290_);
lean_dec(v___x_2290_);
v___x_2292_ = lean_uint8_to_uint32(v___x_2291_);
v___x_2293_ = 8;
v___x_2294_ = lean_uint32_shift_left(v___x_2292_, v___x_2293_);
v___x_2295_ = lean_uint32_lor(v___x_2288_, v___x_2294_);
v___x_2296_ = lean_unsigned_to_nat(3u);
v___x_2297_ = lean_nat_add(v___x_2273_, v___x_2296_);
lean_dec(v___x_2273_);
v___x_2298_ = lean_byte_array_fget(v_b_2072_, v___x_2297_);
lean_dec(v___x_2297_);
v___x_2299_ = lean_uint8_to_uint32(v___x_2298_);
v___x_2300_ = lean_uint32_lor(v___x_2295_, v___x_2299_);
v___y_2217_ = v___y_2261_;
v___y_2218_ = v___y_2260_;
v___y_2219_ = v___y_2271_;
v___y_2220_ = v___y_2262_;
v___y_2221_ = v___y_2263_;
v___y_2222_ = v___y_2264_;
v___y_2223_ = v___y_2265_;
v___y_2224_ = v___y_2266_;
v___y_2225_ = v___y_2268_;
v___y_2226_ = v___y_2267_;
v___y_2227_ = v___y_2270_;
v___y_2228_ = v___y_2269_;
v___y_2229_ = v___x_2300_;
goto v___jp_2216_;
}
}
v___jp_2301_:
{
lean_object* v___x_2313_; lean_object* v___x_2314_; lean_object* v___x_2315_; lean_object* v___x_2316_; uint8_t v___x_2317_; 
v___x_2313_ = lean_unsigned_to_nat(44u);
v___x_2314_ = lean_nat_add(v_i_2073_, v___x_2313_);
v___x_2315_ = lean_nat_add(v___x_2314_, v___x_2084_);
v___x_2316_ = lean_byte_array_size(v_b_2072_);
v___x_2317_ = lean_nat_dec_le(v___x_2315_, v___x_2316_);
lean_dec(v___x_2315_);
if (v___x_2317_ == 0)
{
uint32_t v___x_2318_; 
lean_dec(v___x_2314_);
v___x_2318_ = 0;
v___y_2260_ = v___y_2303_;
v___y_2261_ = v___y_2302_;
v___y_2262_ = v___y_2304_;
v___y_2263_ = v___y_2305_;
v___y_2264_ = v___y_2306_;
v___y_2265_ = v___y_2307_;
v___y_2266_ = v___y_2308_;
v___y_2267_ = v___y_2310_;
v___y_2268_ = v___y_2309_;
v___y_2269_ = v___y_2312_;
v___y_2270_ = v___y_2311_;
v___y_2271_ = v___x_2318_;
goto v___jp_2259_;
}
else
{
uint8_t v___x_2319_; uint32_t v___x_2320_; uint32_t v___x_2321_; uint32_t v___x_2322_; lean_object* v___x_2323_; lean_object* v___x_2324_; uint8_t v___x_2325_; uint32_t v___x_2326_; uint32_t v___x_2327_; uint32_t v___x_2328_; uint32_t v___x_2329_; lean_object* v___x_2330_; lean_object* v___x_2331_; uint8_t v___x_2332_; uint32_t v___x_2333_; uint32_t v___x_2334_; uint32_t v___x_2335_; uint32_t v___x_2336_; lean_object* v___x_2337_; lean_object* v___x_2338_; uint8_t v___x_2339_; uint32_t v___x_2340_; uint32_t v___x_2341_; 
v___x_2319_ = lean_byte_array_fget(v_b_2072_, v___x_2314_);
v___x_2320_ = lean_uint8_to_uint32(v___x_2319_);
v___x_2321_ = 24;
v___x_2322_ = lean_uint32_shift_left(v___x_2320_, v___x_2321_);
v___x_2323_ = lean_unsigned_to_nat(1u);
v___x_2324_ = lean_nat_add(v___x_2314_, v___x_2323_);
v___x_2325_ = lean_byte_array_fget(v_b_2072_, v___x_2324_);
lean_dec(v___x_2324_);
v___x_2326_ = lean_uint8_to_uint32(v___x_2325_);
v___x_2327_ = 16;
v___x_2328_ = lean_uint32_shift_left(v___x_2326_, v___x_2327_);
v___x_2329_ = lean_uint32_lor(v___x_2322_, v___x_2328_);
v___x_2330_ = lean_unsigned_to_nat(2u);
v___x_2331_ = lean_nat_add(v___x_2314_, v___x_2330_);
v___x_2332_ = lean_byte_array_fget(v_b_2072_, v___x_2331_);
lean_dec(v___x_2331_);
v___x_2333_ = lean_uint8_to_uint32(v___x_2332_);
v___x_2334_ = 8;
v___x_2335_ = lean_uint32_shift_left(v___x_2333_, v___x_2334_);
v___x_2336_ = lean_uint32_lor(v___x_2329_, v___x_2335_);
v___x_2337_ = lean_unsigned_to_nat(3u);
v___x_2338_ = lean_nat_add(v___x_2314_, v___x_2337_);
lean_dec(v___x_2314_);
v___x_2339_ = lean_byte_array_fget(v_b_2072_, v___x_2338_);
lean_dec(v___x_2338_);
v___x_2340_ = lean_uint8_to_uint32(v___x_2339_);
v___x_2341_ = lean_uint32_lor(v___x_2336_, v___x_2340_);
v___y_2260_ = v___y_2303_;
v___y_2261_ = v___y_2302_;
v___y_2262_ = v___y_2304_;
v___y_2263_ = v___y_2305_;
v___y_2264_ = v___y_2306_;
v___y_2265_ = v___y_2307_;
v___y_2266_ = v___y_2308_;
v___y_2267_ = v___y_2310_;
v___y_2268_ = v___y_2309_;
v___y_2269_ = v___y_2312_;
v___y_2270_ = v___y_2311_;
v___y_2271_ = v___x_2341_;
goto v___jp_2259_;
}
}
v___jp_2342_:
{
lean_object* v___x_2353_; lean_object* v___x_2354_; lean_object* v___x_2355_; lean_object* v___x_2356_; uint8_t v___x_2357_; 
v___x_2353_ = lean_unsigned_to_nat(40u);
v___x_2354_ = lean_nat_add(v_i_2073_, v___x_2353_);
v___x_2355_ = lean_nat_add(v___x_2354_, v___x_2084_);
v___x_2356_ = lean_byte_array_size(v_b_2072_);
v___x_2357_ = lean_nat_dec_le(v___x_2355_, v___x_2356_);
lean_dec(v___x_2355_);
if (v___x_2357_ == 0)
{
uint32_t v___x_2358_; 
lean_dec(v___x_2354_);
v___x_2358_ = 0;
v___y_2302_ = v___y_2352_;
v___y_2303_ = v___y_2343_;
v___y_2304_ = v___y_2344_;
v___y_2305_ = v___y_2345_;
v___y_2306_ = v___y_2346_;
v___y_2307_ = v___y_2347_;
v___y_2308_ = v___y_2348_;
v___y_2309_ = v___y_2350_;
v___y_2310_ = v___y_2349_;
v___y_2311_ = v___y_2351_;
v___y_2312_ = v___x_2358_;
goto v___jp_2301_;
}
else
{
uint8_t v___x_2359_; uint32_t v___x_2360_; uint32_t v___x_2361_; uint32_t v___x_2362_; lean_object* v___x_2363_; lean_object* v___x_2364_; uint8_t v___x_2365_; uint32_t v___x_2366_; uint32_t v___x_2367_; uint32_t v___x_2368_; uint32_t v___x_2369_; lean_object* v___x_2370_; lean_object* v___x_2371_; uint8_t v___x_2372_; uint32_t v___x_2373_; uint32_t v___x_2374_; uint32_t v___x_2375_; uint32_t v___x_2376_; lean_object* v___x_2377_; lean_object* v___x_2378_; uint8_t v___x_2379_; uint32_t v___x_2380_; uint32_t v___x_2381_; 
v___x_2359_ = lean_byte_array_fget(v_b_2072_, v___x_2354_);
v___x_2360_ = lean_uint8_to_uint32(v___x_2359_);
v___x_2361_ = 24;
v___x_2362_ = lean_uint32_shift_left(v___x_2360_, v___x_2361_);
v___x_2363_ = lean_unsigned_to_nat(1u);
v___x_2364_ = lean_nat_add(v___x_2354_, v___x_2363_);
v___x_2365_ = lean_byte_array_fget(v_b_2072_, v___x_2364_);
lean_dec(v___x_2364_);
v___x_2366_ = lean_uint8_to_uint32(v___x_2365_);
v___x_2367_ = 16;
v___x_2368_ = lean_uint32_shift_left(v___x_2366_, v___x_2367_);
v___x_2369_ = lean_uint32_lor(v___x_2362_, v___x_2368_);
v___x_2370_ = lean_unsigned_to_nat(2u);
v___x_2371_ = lean_nat_add(v___x_2354_, v___x_2370_);
v___x_2372_ = lean_byte_array_fget(v_b_2072_, v___x_2371_);
lean_dec(v___x_2371_);
v___x_2373_ = lean_uint8_to_uint32(v___x_2372_);
v___x_2374_ = 8;
v___x_2375_ = lean_uint32_shift_left(v___x_2373_, v___x_2374_);
v___x_2376_ = lean_uint32_lor(v___x_2369_, v___x_2375_);
v___x_2377_ = lean_unsigned_to_nat(3u);
v___x_2378_ = lean_nat_add(v___x_2354_, v___x_2377_);
lean_dec(v___x_2354_);
v___x_2379_ = lean_byte_array_fget(v_b_2072_, v___x_2378_);
lean_dec(v___x_2378_);
v___x_2380_ = lean_uint8_to_uint32(v___x_2379_);
v___x_2381_ = lean_uint32_lor(v___x_2376_, v___x_2380_);
v___y_2302_ = v___y_2352_;
v___y_2303_ = v___y_2343_;
v___y_2304_ = v___y_2344_;
v___y_2305_ = v___y_2345_;
v___y_2306_ = v___y_2346_;
v___y_2307_ = v___y_2347_;
v___y_2308_ = v___y_2348_;
v___y_2309_ = v___y_2350_;
v___y_2310_ = v___y_2349_;
v___y_2311_ = v___y_2351_;
v___y_2312_ = v___x_2381_;
goto v___jp_2301_;
}
}
v___jp_2382_:
{
lean_object* v___x_2392_; lean_object* v___x_2393_; lean_object* v___x_2394_; lean_object* v___x_2395_; uint8_t v___x_2396_; 
v___x_2392_ = lean_unsigned_to_nat(36u);
v___x_2393_ = lean_nat_add(v_i_2073_, v___x_2392_);
v___x_2394_ = lean_nat_add(v___x_2393_, v___x_2084_);
v___x_2395_ = lean_byte_array_size(v_b_2072_);
v___x_2396_ = lean_nat_dec_le(v___x_2394_, v___x_2395_);
lean_dec(v___x_2394_);
if (v___x_2396_ == 0)
{
uint32_t v___x_2397_; 
lean_dec(v___x_2393_);
v___x_2397_ = 0;
v___y_2343_ = v___y_2383_;
v___y_2344_ = v___y_2384_;
v___y_2345_ = v___y_2385_;
v___y_2346_ = v___y_2386_;
v___y_2347_ = v___y_2387_;
v___y_2348_ = v___y_2388_;
v___y_2349_ = v___y_2390_;
v___y_2350_ = v___y_2389_;
v___y_2351_ = v___y_2391_;
v___y_2352_ = v___x_2397_;
goto v___jp_2342_;
}
else
{
uint8_t v___x_2398_; uint32_t v___x_2399_; uint32_t v___x_2400_; uint32_t v___x_2401_; lean_object* v___x_2402_; lean_object* v___x_2403_; uint8_t v___x_2404_; uint32_t v___x_2405_; uint32_t v___x_2406_; uint32_t v___x_2407_; uint32_t v___x_2408_; lean_object* v___x_2409_; lean_object* v___x_2410_; uint8_t v___x_2411_; uint32_t v___x_2412_; uint32_t v___x_2413_; uint32_t v___x_2414_; uint32_t v___x_2415_; lean_object* v___x_2416_; lean_object* v___x_2417_; uint8_t v___x_2418_; uint32_t v___x_2419_; uint32_t v___x_2420_; 
v___x_2398_ = lean_byte_array_fget(v_b_2072_, v___x_2393_);
v___x_2399_ = lean_uint8_to_uint32(v___x_2398_);
v___x_2400_ = 24;
v___x_2401_ = lean_uint32_shift_left(v___x_2399_, v___x_2400_);
v___x_2402_ = lean_unsigned_to_nat(1u);
v___x_2403_ = lean_nat_add(v___x_2393_, v___x_2402_);
v___x_2404_ = lean_byte_array_fget(v_b_2072_, v___x_2403_);
lean_dec(v___x_2403_);
v___x_2405_ = lean_uint8_to_uint32(v___x_2404_);
v___x_2406_ = 16;
v___x_2407_ = lean_uint32_shift_left(v___x_2405_, v___x_2406_);
v___x_2408_ = lean_uint32_lor(v___x_2401_, v___x_2407_);
v___x_2409_ = lean_unsigned_to_nat(2u);
v___x_2410_ = lean_nat_add(v___x_2393_, v___x_2409_);
v___x_2411_ = lean_byte_array_fget(v_b_2072_, v___x_2410_);
lean_dec(v___x_2410_);
v___x_2412_ = lean_uint8_to_uint32(v___x_2411_);
v___x_2413_ = 8;
v___x_2414_ = lean_uint32_shift_left(v___x_2412_, v___x_2413_);
v___x_2415_ = lean_uint32_lor(v___x_2408_, v___x_2414_);
v___x_2416_ = lean_unsigned_to_nat(3u);
v___x_2417_ = lean_nat_add(v___x_2393_, v___x_2416_);
lean_dec(v___x_2393_);
v___x_2418_ = lean_byte_array_fget(v_b_2072_, v___x_2417_);
lean_dec(v___x_2417_);
v___x_2419_ = lean_uint8_to_uint32(v___x_2418_);
v___x_2420_ = lean_uint32_lor(v___x_2415_, v___x_2419_);
v___y_2343_ = v___y_2383_;
v___y_2344_ = v___y_2384_;
v___y_2345_ = v___y_2385_;
v___y_2346_ = v___y_2386_;
v___y_2347_ = v___y_2387_;
v___y_2348_ = v___y_2388_;
v___y_2349_ = v___y_2390_;
v___y_2350_ = v___y_2389_;
v___y_2351_ = v___y_2391_;
v___y_2352_ = v___x_2420_;
goto v___jp_2342_;
}
}
v___jp_2421_:
{
lean_object* v___x_2430_; lean_object* v___x_2431_; lean_object* v___x_2432_; lean_object* v___x_2433_; uint8_t v___x_2434_; 
v___x_2430_ = lean_unsigned_to_nat(32u);
v___x_2431_ = lean_nat_add(v_i_2073_, v___x_2430_);
v___x_2432_ = lean_nat_add(v___x_2431_, v___x_2084_);
v___x_2433_ = lean_byte_array_size(v_b_2072_);
v___x_2434_ = lean_nat_dec_le(v___x_2432_, v___x_2433_);
lean_dec(v___x_2432_);
if (v___x_2434_ == 0)
{
uint32_t v___x_2435_; 
lean_dec(v___x_2431_);
v___x_2435_ = 0;
v___y_2383_ = v___y_2422_;
v___y_2384_ = v___y_2423_;
v___y_2385_ = v___y_2424_;
v___y_2386_ = v___y_2425_;
v___y_2387_ = v___y_2426_;
v___y_2388_ = v___y_2427_;
v___y_2389_ = v___y_2429_;
v___y_2390_ = v___y_2428_;
v___y_2391_ = v___x_2435_;
goto v___jp_2382_;
}
else
{
uint8_t v___x_2436_; uint32_t v___x_2437_; uint32_t v___x_2438_; uint32_t v___x_2439_; lean_object* v___x_2440_; lean_object* v___x_2441_; uint8_t v___x_2442_; uint32_t v___x_2443_; uint32_t v___x_2444_; uint32_t v___x_2445_; uint32_t v___x_2446_; lean_object* v___x_2447_; lean_object* v___x_2448_; uint8_t v___x_2449_; uint32_t v___x_2450_; uint32_t v___x_2451_; uint32_t v___x_2452_; uint32_t v___x_2453_; lean_object* v___x_2454_; lean_object* v___x_2455_; uint8_t v___x_2456_; uint32_t v___x_2457_; uint32_t v___x_2458_; 
v___x_2436_ = lean_byte_array_fget(v_b_2072_, v___x_2431_);
v___x_2437_ = lean_uint8_to_uint32(v___x_2436_);
v___x_2438_ = 24;
v___x_2439_ = lean_uint32_shift_left(v___x_2437_, v___x_2438_);
v___x_2440_ = lean_unsigned_to_nat(1u);
v___x_2441_ = lean_nat_add(v___x_2431_, v___x_2440_);
v___x_2442_ = lean_byte_array_fget(v_b_2072_, v___x_2441_);
lean_dec(v___x_2441_);
v___x_2443_ = lean_uint8_to_uint32(v___x_2442_);
v___x_2444_ = 16;
v___x_2445_ = lean_uint32_shift_left(v___x_2443_, v___x_2444_);
v___x_2446_ = lean_uint32_lor(v___x_2439_, v___x_2445_);
v___x_2447_ = lean_unsigned_to_nat(2u);
v___x_2448_ = lean_nat_add(v___x_2431_, v___x_2447_);
v___x_2449_ = lean_byte_array_fget(v_b_2072_, v___x_2448_);
lean_dec(v___x_2448_);
v___x_2450_ = lean_uint8_to_uint32(v___x_2449_);
v___x_2451_ = 8;
v___x_2452_ = lean_uint32_shift_left(v___x_2450_, v___x_2451_);
v___x_2453_ = lean_uint32_lor(v___x_2446_, v___x_2452_);
v___x_2454_ = lean_unsigned_to_nat(3u);
v___x_2455_ = lean_nat_add(v___x_2431_, v___x_2454_);
lean_dec(v___x_2431_);
v___x_2456_ = lean_byte_array_fget(v_b_2072_, v___x_2455_);
lean_dec(v___x_2455_);
v___x_2457_ = lean_uint8_to_uint32(v___x_2456_);
v___x_2458_ = lean_uint32_lor(v___x_2453_, v___x_2457_);
v___y_2383_ = v___y_2422_;
v___y_2384_ = v___y_2423_;
v___y_2385_ = v___y_2424_;
v___y_2386_ = v___y_2425_;
v___y_2387_ = v___y_2426_;
v___y_2388_ = v___y_2427_;
v___y_2389_ = v___y_2429_;
v___y_2390_ = v___y_2428_;
v___y_2391_ = v___x_2458_;
goto v___jp_2382_;
}
}
v___jp_2459_:
{
lean_object* v___x_2467_; lean_object* v___x_2468_; lean_object* v___x_2469_; lean_object* v___x_2470_; uint8_t v___x_2471_; 
v___x_2467_ = lean_unsigned_to_nat(28u);
v___x_2468_ = lean_nat_add(v_i_2073_, v___x_2467_);
v___x_2469_ = lean_nat_add(v___x_2468_, v___x_2084_);
v___x_2470_ = lean_byte_array_size(v_b_2072_);
v___x_2471_ = lean_nat_dec_le(v___x_2469_, v___x_2470_);
lean_dec(v___x_2469_);
if (v___x_2471_ == 0)
{
uint32_t v___x_2472_; 
lean_dec(v___x_2468_);
v___x_2472_ = 0;
v___y_2422_ = v___y_2460_;
v___y_2423_ = v___y_2466_;
v___y_2424_ = v___y_2461_;
v___y_2425_ = v___y_2462_;
v___y_2426_ = v___y_2463_;
v___y_2427_ = v___y_2464_;
v___y_2428_ = v___y_2465_;
v___y_2429_ = v___x_2472_;
goto v___jp_2421_;
}
else
{
uint8_t v___x_2473_; uint32_t v___x_2474_; uint32_t v___x_2475_; uint32_t v___x_2476_; lean_object* v___x_2477_; lean_object* v___x_2478_; uint8_t v___x_2479_; uint32_t v___x_2480_; uint32_t v___x_2481_; uint32_t v___x_2482_; uint32_t v___x_2483_; lean_object* v___x_2484_; lean_object* v___x_2485_; uint8_t v___x_2486_; uint32_t v___x_2487_; uint32_t v___x_2488_; uint32_t v___x_2489_; uint32_t v___x_2490_; lean_object* v___x_2491_; lean_object* v___x_2492_; uint8_t v___x_2493_; uint32_t v___x_2494_; uint32_t v___x_2495_; 
v___x_2473_ = lean_byte_array_fget(v_b_2072_, v___x_2468_);
v___x_2474_ = lean_uint8_to_uint32(v___x_2473_);
v___x_2475_ = 24;
v___x_2476_ = lean_uint32_shift_left(v___x_2474_, v___x_2475_);
v___x_2477_ = lean_unsigned_to_nat(1u);
v___x_2478_ = lean_nat_add(v___x_2468_, v___x_2477_);
v___x_2479_ = lean_byte_array_fget(v_b_2072_, v___x_2478_);
lean_dec(v___x_2478_);
v___x_2480_ = lean_uint8_to_uint32(v___x_2479_);
v___x_2481_ = 16;
v___x_2482_ = lean_uint32_shift_left(v___x_2480_, v___x_2481_);
v___x_2483_ = lean_uint32_lor(v___x_2476_, v___x_2482_);
v___x_2484_ = lean_unsigned_to_nat(2u);
v___x_2485_ = lean_nat_add(v___x_2468_, v___x_2484_);
v___x_2486_ = lean_byte_array_fget(v_b_2072_, v___x_2485_);
lean_dec(v___x_2485_);
v___x_2487_ = lean_uint8_to_uint32(v___x_2486_);
v___x_2488_ = 8;
v___x_2489_ = lean_uint32_shift_left(v___x_2487_, v___x_2488_);
v___x_2490_ = lean_uint32_lor(v___x_2483_, v___x_2489_);
v___x_2491_ = lean_unsigned_to_nat(3u);
v___x_2492_ = lean_nat_add(v___x_2468_, v___x_2491_);
lean_dec(v___x_2468_);
v___x_2493_ = lean_byte_array_fget(v_b_2072_, v___x_2492_);
lean_dec(v___x_2492_);
v___x_2494_ = lean_uint8_to_uint32(v___x_2493_);
v___x_2495_ = lean_uint32_lor(v___x_2490_, v___x_2494_);
v___y_2422_ = v___y_2460_;
v___y_2423_ = v___y_2466_;
v___y_2424_ = v___y_2461_;
v___y_2425_ = v___y_2462_;
v___y_2426_ = v___y_2463_;
v___y_2427_ = v___y_2464_;
v___y_2428_ = v___y_2465_;
v___y_2429_ = v___x_2495_;
goto v___jp_2421_;
}
}
v___jp_2496_:
{
lean_object* v___x_2503_; lean_object* v___x_2504_; lean_object* v___x_2505_; lean_object* v___x_2506_; uint8_t v___x_2507_; 
v___x_2503_ = lean_unsigned_to_nat(24u);
v___x_2504_ = lean_nat_add(v_i_2073_, v___x_2503_);
v___x_2505_ = lean_nat_add(v___x_2504_, v___x_2084_);
v___x_2506_ = lean_byte_array_size(v_b_2072_);
v___x_2507_ = lean_nat_dec_le(v___x_2505_, v___x_2506_);
lean_dec(v___x_2505_);
if (v___x_2507_ == 0)
{
uint32_t v___x_2508_; 
lean_dec(v___x_2504_);
v___x_2508_ = 0;
v___y_2460_ = v___y_2497_;
v___y_2461_ = v___y_2498_;
v___y_2462_ = v___y_2499_;
v___y_2463_ = v___y_2502_;
v___y_2464_ = v___y_2500_;
v___y_2465_ = v___y_2501_;
v___y_2466_ = v___x_2508_;
goto v___jp_2459_;
}
else
{
uint8_t v___x_2509_; uint32_t v___x_2510_; uint32_t v___x_2511_; uint32_t v___x_2512_; lean_object* v___x_2513_; lean_object* v___x_2514_; uint8_t v___x_2515_; uint32_t v___x_2516_; uint32_t v___x_2517_; uint32_t v___x_2518_; uint32_t v___x_2519_; lean_object* v___x_2520_; lean_object* v___x_2521_; uint8_t v___x_2522_; uint32_t v___x_2523_; uint32_t v___x_2524_; uint32_t v___x_2525_; uint32_t v___x_2526_; lean_object* v___x_2527_; lean_object* v___x_2528_; uint8_t v___x_2529_; uint32_t v___x_2530_; uint32_t v___x_2531_; 
v___x_2509_ = lean_byte_array_fget(v_b_2072_, v___x_2504_);
v___x_2510_ = lean_uint8_to_uint32(v___x_2509_);
v___x_2511_ = 24;
v___x_2512_ = lean_uint32_shift_left(v___x_2510_, v___x_2511_);
v___x_2513_ = lean_unsigned_to_nat(1u);
v___x_2514_ = lean_nat_add(v___x_2504_, v___x_2513_);
v___x_2515_ = lean_byte_array_fget(v_b_2072_, v___x_2514_);
lean_dec(v___x_2514_);
v___x_2516_ = lean_uint8_to_uint32(v___x_2515_);
v___x_2517_ = 16;
v___x_2518_ = lean_uint32_shift_left(v___x_2516_, v___x_2517_);
v___x_2519_ = lean_uint32_lor(v___x_2512_, v___x_2518_);
v___x_2520_ = lean_unsigned_to_nat(2u);
v___x_2521_ = lean_nat_add(v___x_2504_, v___x_2520_);
v___x_2522_ = lean_byte_array_fget(v_b_2072_, v___x_2521_);
lean_dec(v___x_2521_);
v___x_2523_ = lean_uint8_to_uint32(v___x_2522_);
v___x_2524_ = 8;
v___x_2525_ = lean_uint32_shift_left(v___x_2523_, v___x_2524_);
v___x_2526_ = lean_uint32_lor(v___x_2519_, v___x_2525_);
v___x_2527_ = lean_unsigned_to_nat(3u);
v___x_2528_ = lean_nat_add(v___x_2504_, v___x_2527_);
lean_dec(v___x_2504_);
v___x_2529_ = lean_byte_array_fget(v_b_2072_, v___x_2528_);
lean_dec(v___x_2528_);
v___x_2530_ = lean_uint8_to_uint32(v___x_2529_);
v___x_2531_ = lean_uint32_lor(v___x_2526_, v___x_2530_);
v___y_2460_ = v___y_2497_;
v___y_2461_ = v___y_2498_;
v___y_2462_ = v___y_2499_;
v___y_2463_ = v___y_2502_;
v___y_2464_ = v___y_2500_;
v___y_2465_ = v___y_2501_;
v___y_2466_ = v___x_2531_;
goto v___jp_2459_;
}
}
v___jp_2532_:
{
lean_object* v___x_2538_; lean_object* v___x_2539_; lean_object* v___x_2540_; lean_object* v___x_2541_; uint8_t v___x_2542_; 
v___x_2538_ = lean_unsigned_to_nat(20u);
v___x_2539_ = lean_nat_add(v_i_2073_, v___x_2538_);
v___x_2540_ = lean_nat_add(v___x_2539_, v___x_2084_);
v___x_2541_ = lean_byte_array_size(v_b_2072_);
v___x_2542_ = lean_nat_dec_le(v___x_2540_, v___x_2541_);
lean_dec(v___x_2540_);
if (v___x_2542_ == 0)
{
uint32_t v___x_2543_; 
lean_dec(v___x_2539_);
v___x_2543_ = 0;
v___y_2497_ = v___y_2533_;
v___y_2498_ = v___y_2534_;
v___y_2499_ = v___y_2535_;
v___y_2500_ = v___y_2537_;
v___y_2501_ = v___y_2536_;
v___y_2502_ = v___x_2543_;
goto v___jp_2496_;
}
else
{
uint8_t v___x_2544_; uint32_t v___x_2545_; uint32_t v___x_2546_; uint32_t v___x_2547_; lean_object* v___x_2548_; lean_object* v___x_2549_; uint8_t v___x_2550_; uint32_t v___x_2551_; uint32_t v___x_2552_; uint32_t v___x_2553_; uint32_t v___x_2554_; lean_object* v___x_2555_; lean_object* v___x_2556_; uint8_t v___x_2557_; uint32_t v___x_2558_; uint32_t v___x_2559_; uint32_t v___x_2560_; uint32_t v___x_2561_; lean_object* v___x_2562_; lean_object* v___x_2563_; uint8_t v___x_2564_; uint32_t v___x_2565_; uint32_t v___x_2566_; 
v___x_2544_ = lean_byte_array_fget(v_b_2072_, v___x_2539_);
v___x_2545_ = lean_uint8_to_uint32(v___x_2544_);
v___x_2546_ = 24;
v___x_2547_ = lean_uint32_shift_left(v___x_2545_, v___x_2546_);
v___x_2548_ = lean_unsigned_to_nat(1u);
v___x_2549_ = lean_nat_add(v___x_2539_, v___x_2548_);
v___x_2550_ = lean_byte_array_fget(v_b_2072_, v___x_2549_);
lean_dec(v___x_2549_);
v___x_2551_ = lean_uint8_to_uint32(v___x_2550_);
v___x_2552_ = 16;
v___x_2553_ = lean_uint32_shift_left(v___x_2551_, v___x_2552_);
v___x_2554_ = lean_uint32_lor(v___x_2547_, v___x_2553_);
v___x_2555_ = lean_unsigned_to_nat(2u);
v___x_2556_ = lean_nat_add(v___x_2539_, v___x_2555_);
v___x_2557_ = lean_byte_array_fget(v_b_2072_, v___x_2556_);
lean_dec(v___x_2556_);
v___x_2558_ = lean_uint8_to_uint32(v___x_2557_);
v___x_2559_ = 8;
v___x_2560_ = lean_uint32_shift_left(v___x_2558_, v___x_2559_);
v___x_2561_ = lean_uint32_lor(v___x_2554_, v___x_2560_);
v___x_2562_ = lean_unsigned_to_nat(3u);
v___x_2563_ = lean_nat_add(v___x_2539_, v___x_2562_);
lean_dec(v___x_2539_);
v___x_2564_ = lean_byte_array_fget(v_b_2072_, v___x_2563_);
lean_dec(v___x_2563_);
v___x_2565_ = lean_uint8_to_uint32(v___x_2564_);
v___x_2566_ = lean_uint32_lor(v___x_2561_, v___x_2565_);
v___y_2497_ = v___y_2533_;
v___y_2498_ = v___y_2534_;
v___y_2499_ = v___y_2535_;
v___y_2500_ = v___y_2537_;
v___y_2501_ = v___y_2536_;
v___y_2502_ = v___x_2566_;
goto v___jp_2496_;
}
}
v___jp_2567_:
{
lean_object* v___x_2572_; lean_object* v___x_2573_; lean_object* v___x_2574_; lean_object* v___x_2575_; uint8_t v___x_2576_; 
v___x_2572_ = lean_unsigned_to_nat(16u);
v___x_2573_ = lean_nat_add(v_i_2073_, v___x_2572_);
v___x_2574_ = lean_nat_add(v___x_2573_, v___x_2084_);
v___x_2575_ = lean_byte_array_size(v_b_2072_);
v___x_2576_ = lean_nat_dec_le(v___x_2574_, v___x_2575_);
lean_dec(v___x_2574_);
if (v___x_2576_ == 0)
{
uint32_t v___x_2577_; 
lean_dec(v___x_2573_);
v___x_2577_ = 0;
v___y_2533_ = v___y_2568_;
v___y_2534_ = v___y_2569_;
v___y_2535_ = v___y_2570_;
v___y_2536_ = v___y_2571_;
v___y_2537_ = v___x_2577_;
goto v___jp_2532_;
}
else
{
uint8_t v___x_2578_; uint32_t v___x_2579_; uint32_t v___x_2580_; uint32_t v___x_2581_; lean_object* v___x_2582_; lean_object* v___x_2583_; uint8_t v___x_2584_; uint32_t v___x_2585_; uint32_t v___x_2586_; uint32_t v___x_2587_; uint32_t v___x_2588_; lean_object* v___x_2589_; lean_object* v___x_2590_; uint8_t v___x_2591_; uint32_t v___x_2592_; uint32_t v___x_2593_; uint32_t v___x_2594_; uint32_t v___x_2595_; lean_object* v___x_2596_; lean_object* v___x_2597_; uint8_t v___x_2598_; uint32_t v___x_2599_; uint32_t v___x_2600_; 
v___x_2578_ = lean_byte_array_fget(v_b_2072_, v___x_2573_);
v___x_2579_ = lean_uint8_to_uint32(v___x_2578_);
v___x_2580_ = 24;
v___x_2581_ = lean_uint32_shift_left(v___x_2579_, v___x_2580_);
v___x_2582_ = lean_unsigned_to_nat(1u);
v___x_2583_ = lean_nat_add(v___x_2573_, v___x_2582_);
v___x_2584_ = lean_byte_array_fget(v_b_2072_, v___x_2583_);
lean_dec(v___x_2583_);
v___x_2585_ = lean_uint8_to_uint32(v___x_2584_);
v___x_2586_ = 16;
v___x_2587_ = lean_uint32_shift_left(v___x_2585_, v___x_2586_);
v___x_2588_ = lean_uint32_lor(v___x_2581_, v___x_2587_);
v___x_2589_ = lean_unsigned_to_nat(2u);
v___x_2590_ = lean_nat_add(v___x_2573_, v___x_2589_);
v___x_2591_ = lean_byte_array_fget(v_b_2072_, v___x_2590_);
lean_dec(v___x_2590_);
v___x_2592_ = lean_uint8_to_uint32(v___x_2591_);
v___x_2593_ = 8;
v___x_2594_ = lean_uint32_shift_left(v___x_2592_, v___x_2593_);
v___x_2595_ = lean_uint32_lor(v___x_2588_, v___x_2594_);
v___x_2596_ = lean_unsigned_to_nat(3u);
v___x_2597_ = lean_nat_add(v___x_2573_, v___x_2596_);
lean_dec(v___x_2573_);
v___x_2598_ = lean_byte_array_fget(v_b_2072_, v___x_2597_);
lean_dec(v___x_2597_);
v___x_2599_ = lean_uint8_to_uint32(v___x_2598_);
v___x_2600_ = lean_uint32_lor(v___x_2595_, v___x_2599_);
v___y_2533_ = v___y_2568_;
v___y_2534_ = v___y_2569_;
v___y_2535_ = v___y_2570_;
v___y_2536_ = v___y_2571_;
v___y_2537_ = v___x_2600_;
goto v___jp_2532_;
}
}
v___jp_2601_:
{
lean_object* v___x_2605_; lean_object* v___x_2606_; lean_object* v___x_2607_; lean_object* v___x_2608_; uint8_t v___x_2609_; 
v___x_2605_ = lean_unsigned_to_nat(12u);
v___x_2606_ = lean_nat_add(v_i_2073_, v___x_2605_);
v___x_2607_ = lean_nat_add(v___x_2606_, v___x_2084_);
v___x_2608_ = lean_byte_array_size(v_b_2072_);
v___x_2609_ = lean_nat_dec_le(v___x_2607_, v___x_2608_);
lean_dec(v___x_2607_);
if (v___x_2609_ == 0)
{
uint32_t v___x_2610_; 
lean_dec(v___x_2606_);
v___x_2610_ = 0;
v___y_2568_ = v___y_2604_;
v___y_2569_ = v___y_2602_;
v___y_2570_ = v___y_2603_;
v___y_2571_ = v___x_2610_;
goto v___jp_2567_;
}
else
{
uint8_t v___x_2611_; uint32_t v___x_2612_; uint32_t v___x_2613_; uint32_t v___x_2614_; lean_object* v___x_2615_; lean_object* v___x_2616_; uint8_t v___x_2617_; uint32_t v___x_2618_; uint32_t v___x_2619_; uint32_t v___x_2620_; uint32_t v___x_2621_; lean_object* v___x_2622_; lean_object* v___x_2623_; uint8_t v___x_2624_; uint32_t v___x_2625_; uint32_t v___x_2626_; uint32_t v___x_2627_; uint32_t v___x_2628_; lean_object* v___x_2629_; lean_object* v___x_2630_; uint8_t v___x_2631_; uint32_t v___x_2632_; uint32_t v___x_2633_; 
v___x_2611_ = lean_byte_array_fget(v_b_2072_, v___x_2606_);
v___x_2612_ = lean_uint8_to_uint32(v___x_2611_);
v___x_2613_ = 24;
v___x_2614_ = lean_uint32_shift_left(v___x_2612_, v___x_2613_);
v___x_2615_ = lean_unsigned_to_nat(1u);
v___x_2616_ = lean_nat_add(v___x_2606_, v___x_2615_);
v___x_2617_ = lean_byte_array_fget(v_b_2072_, v___x_2616_);
lean_dec(v___x_2616_);
v___x_2618_ = lean_uint8_to_uint32(v___x_2617_);
v___x_2619_ = 16;
v___x_2620_ = lean_uint32_shift_left(v___x_2618_, v___x_2619_);
v___x_2621_ = lean_uint32_lor(v___x_2614_, v___x_2620_);
v___x_2622_ = lean_unsigned_to_nat(2u);
v___x_2623_ = lean_nat_add(v___x_2606_, v___x_2622_);
v___x_2624_ = lean_byte_array_fget(v_b_2072_, v___x_2623_);
lean_dec(v___x_2623_);
v___x_2625_ = lean_uint8_to_uint32(v___x_2624_);
v___x_2626_ = 8;
v___x_2627_ = lean_uint32_shift_left(v___x_2625_, v___x_2626_);
v___x_2628_ = lean_uint32_lor(v___x_2621_, v___x_2627_);
v___x_2629_ = lean_unsigned_to_nat(3u);
v___x_2630_ = lean_nat_add(v___x_2606_, v___x_2629_);
lean_dec(v___x_2606_);
v___x_2631_ = lean_byte_array_fget(v_b_2072_, v___x_2630_);
lean_dec(v___x_2630_);
v___x_2632_ = lean_uint8_to_uint32(v___x_2631_);
v___x_2633_ = lean_uint32_lor(v___x_2628_, v___x_2632_);
v___y_2568_ = v___y_2604_;
v___y_2569_ = v___y_2602_;
v___y_2570_ = v___y_2603_;
v___y_2571_ = v___x_2633_;
goto v___jp_2567_;
}
}
v___jp_2634_:
{
lean_object* v___x_2637_; lean_object* v___x_2638_; lean_object* v___x_2639_; lean_object* v___x_2640_; uint8_t v___x_2641_; 
v___x_2637_ = lean_unsigned_to_nat(8u);
v___x_2638_ = lean_nat_add(v_i_2073_, v___x_2637_);
v___x_2639_ = lean_nat_add(v___x_2638_, v___x_2084_);
v___x_2640_ = lean_byte_array_size(v_b_2072_);
v___x_2641_ = lean_nat_dec_le(v___x_2639_, v___x_2640_);
lean_dec(v___x_2639_);
if (v___x_2641_ == 0)
{
uint32_t v___x_2642_; 
lean_dec(v___x_2638_);
v___x_2642_ = 0;
v___y_2602_ = v___y_2635_;
v___y_2603_ = v___y_2636_;
v___y_2604_ = v___x_2642_;
goto v___jp_2601_;
}
else
{
uint8_t v___x_2643_; uint32_t v___x_2644_; uint32_t v___x_2645_; uint32_t v___x_2646_; lean_object* v___x_2647_; lean_object* v___x_2648_; uint8_t v___x_2649_; uint32_t v___x_2650_; uint32_t v___x_2651_; uint32_t v___x_2652_; uint32_t v___x_2653_; lean_object* v___x_2654_; lean_object* v___x_2655_; uint8_t v___x_2656_; uint32_t v___x_2657_; uint32_t v___x_2658_; uint32_t v___x_2659_; uint32_t v___x_2660_; lean_object* v___x_2661_; lean_object* v___x_2662_; uint8_t v___x_2663_; uint32_t v___x_2664_; uint32_t v___x_2665_; 
v___x_2643_ = lean_byte_array_fget(v_b_2072_, v___x_2638_);
v___x_2644_ = lean_uint8_to_uint32(v___x_2643_);
v___x_2645_ = 24;
v___x_2646_ = lean_uint32_shift_left(v___x_2644_, v___x_2645_);
v___x_2647_ = lean_unsigned_to_nat(1u);
v___x_2648_ = lean_nat_add(v___x_2638_, v___x_2647_);
v___x_2649_ = lean_byte_array_fget(v_b_2072_, v___x_2648_);
lean_dec(v___x_2648_);
v___x_2650_ = lean_uint8_to_uint32(v___x_2649_);
v___x_2651_ = 16;
v___x_2652_ = lean_uint32_shift_left(v___x_2650_, v___x_2651_);
v___x_2653_ = lean_uint32_lor(v___x_2646_, v___x_2652_);
v___x_2654_ = lean_unsigned_to_nat(2u);
v___x_2655_ = lean_nat_add(v___x_2638_, v___x_2654_);
v___x_2656_ = lean_byte_array_fget(v_b_2072_, v___x_2655_);
lean_dec(v___x_2655_);
v___x_2657_ = lean_uint8_to_uint32(v___x_2656_);
v___x_2658_ = 8;
v___x_2659_ = lean_uint32_shift_left(v___x_2657_, v___x_2658_);
v___x_2660_ = lean_uint32_lor(v___x_2653_, v___x_2659_);
v___x_2661_ = lean_unsigned_to_nat(3u);
v___x_2662_ = lean_nat_add(v___x_2638_, v___x_2661_);
lean_dec(v___x_2638_);
v___x_2663_ = lean_byte_array_fget(v_b_2072_, v___x_2662_);
lean_dec(v___x_2662_);
v___x_2664_ = lean_uint8_to_uint32(v___x_2663_);
v___x_2665_ = lean_uint32_lor(v___x_2660_, v___x_2664_);
v___y_2602_ = v___y_2635_;
v___y_2603_ = v___y_2636_;
v___y_2604_ = v___x_2665_;
goto v___jp_2601_;
}
}
v___jp_2666_:
{
lean_object* v___x_2668_; lean_object* v___x_2669_; lean_object* v___x_2670_; uint8_t v___x_2671_; 
v___x_2668_ = lean_nat_add(v_i_2073_, v___x_2084_);
v___x_2669_ = lean_nat_add(v___x_2668_, v___x_2084_);
v___x_2670_ = lean_byte_array_size(v_b_2072_);
v___x_2671_ = lean_nat_dec_le(v___x_2669_, v___x_2670_);
lean_dec(v___x_2669_);
if (v___x_2671_ == 0)
{
uint32_t v___x_2672_; 
lean_dec(v___x_2668_);
v___x_2672_ = 0;
v___y_2635_ = v___y_2667_;
v___y_2636_ = v___x_2672_;
goto v___jp_2634_;
}
else
{
uint8_t v___x_2673_; uint32_t v___x_2674_; uint32_t v___x_2675_; uint32_t v___x_2676_; lean_object* v___x_2677_; lean_object* v___x_2678_; uint8_t v___x_2679_; uint32_t v___x_2680_; uint32_t v___x_2681_; uint32_t v___x_2682_; uint32_t v___x_2683_; lean_object* v___x_2684_; lean_object* v___x_2685_; uint8_t v___x_2686_; uint32_t v___x_2687_; uint32_t v___x_2688_; uint32_t v___x_2689_; uint32_t v___x_2690_; lean_object* v___x_2691_; lean_object* v___x_2692_; uint8_t v___x_2693_; uint32_t v___x_2694_; uint32_t v___x_2695_; 
v___x_2673_ = lean_byte_array_fget(v_b_2072_, v___x_2668_);
v___x_2674_ = lean_uint8_to_uint32(v___x_2673_);
v___x_2675_ = 24;
v___x_2676_ = lean_uint32_shift_left(v___x_2674_, v___x_2675_);
v___x_2677_ = lean_unsigned_to_nat(1u);
v___x_2678_ = lean_nat_add(v___x_2668_, v___x_2677_);
v___x_2679_ = lean_byte_array_fget(v_b_2072_, v___x_2678_);
lean_dec(v___x_2678_);
v___x_2680_ = lean_uint8_to_uint32(v___x_2679_);
v___x_2681_ = 16;
v___x_2682_ = lean_uint32_shift_left(v___x_2680_, v___x_2681_);
v___x_2683_ = lean_uint32_lor(v___x_2676_, v___x_2682_);
v___x_2684_ = lean_unsigned_to_nat(2u);
v___x_2685_ = lean_nat_add(v___x_2668_, v___x_2684_);
v___x_2686_ = lean_byte_array_fget(v_b_2072_, v___x_2685_);
lean_dec(v___x_2685_);
v___x_2687_ = lean_uint8_to_uint32(v___x_2686_);
v___x_2688_ = 8;
v___x_2689_ = lean_uint32_shift_left(v___x_2687_, v___x_2688_);
v___x_2690_ = lean_uint32_lor(v___x_2683_, v___x_2689_);
v___x_2691_ = lean_unsigned_to_nat(3u);
v___x_2692_ = lean_nat_add(v___x_2668_, v___x_2691_);
lean_dec(v___x_2668_);
v___x_2693_ = lean_byte_array_fget(v_b_2072_, v___x_2692_);
lean_dec(v___x_2692_);
v___x_2694_ = lean_uint8_to_uint32(v___x_2693_);
v___x_2695_ = lean_uint32_lor(v___x_2690_, v___x_2694_);
v___y_2635_ = v___y_2667_;
v___y_2636_ = v___x_2695_;
goto v___jp_2634_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_block___boxed(lean_object* v_b_2723_, lean_object* v_i_2724_, lean_object* v_s_2725_){
_start:
{
lean_object* v_res_2726_; 
v_res_2726_ = l_Continuity_Sha256_block(v_b_2723_, v_i_2724_, v_s_2725_);
lean_dec_ref(v_s_2725_);
lean_dec(v_i_2724_);
lean_dec_ref(v_b_2723_);
return v_res_2726_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_blocks(lean_object* v_b_2727_, lean_object* v_x_2728_, lean_object* v_x_2729_, lean_object* v_x_2730_){
_start:
{
lean_object* v_zero_2731_; uint8_t v_isZero_2732_; 
v_zero_2731_ = lean_unsigned_to_nat(0u);
v_isZero_2732_ = lean_nat_dec_eq(v_x_2728_, v_zero_2731_);
if (v_isZero_2732_ == 1)
{
lean_dec(v_x_2729_);
lean_dec(v_x_2728_);
return v_x_2730_;
}
else
{
lean_object* v_one_2733_; lean_object* v_n_2734_; lean_object* v___x_2735_; lean_object* v___x_2736_; lean_object* v___x_2737_; 
v_one_2733_ = lean_unsigned_to_nat(1u);
v_n_2734_ = lean_nat_sub(v_x_2728_, v_one_2733_);
lean_dec(v_x_2728_);
v___x_2735_ = lean_unsigned_to_nat(64u);
v___x_2736_ = lean_nat_add(v_x_2729_, v___x_2735_);
v___x_2737_ = l_Continuity_Sha256_block(v_b_2727_, v_x_2729_, v_x_2730_);
lean_dec_ref(v_x_2730_);
lean_dec(v_x_2729_);
v_x_2728_ = v_n_2734_;
v_x_2729_ = v___x_2736_;
v_x_2730_ = v___x_2737_;
goto _start;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_blocks___boxed(lean_object* v_b_2739_, lean_object* v_x_2740_, lean_object* v_x_2741_, lean_object* v_x_2742_){
_start:
{
lean_object* v_res_2743_; 
v_res_2743_ = l_Continuity_Sha256_blocks(v_b_2739_, v_x_2740_, v_x_2741_, v_x_2742_);
lean_dec_ref(v_b_2739_);
return v_res_2743_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_zeros(lean_object* v_x_2744_, lean_object* v_x_2745_){
_start:
{
lean_object* v_zero_2746_; uint8_t v_isZero_2747_; 
v_zero_2746_ = lean_unsigned_to_nat(0u);
v_isZero_2747_ = lean_nat_dec_eq(v_x_2744_, v_zero_2746_);
if (v_isZero_2747_ == 1)
{
lean_dec(v_x_2744_);
return v_x_2745_;
}
else
{
lean_object* v_one_2748_; lean_object* v_n_2749_; uint8_t v___x_2750_; lean_object* v___x_2751_; 
v_one_2748_ = lean_unsigned_to_nat(1u);
v_n_2749_ = lean_nat_sub(v_x_2744_, v_one_2748_);
lean_dec(v_x_2744_);
v___x_2750_ = 0;
v___x_2751_ = lean_byte_array_push(v_x_2745_, v___x_2750_);
v_x_2744_ = v_n_2749_;
v_x_2745_ = v___x_2751_;
goto _start;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_putWord(lean_object* v_acc_2753_, uint32_t v_x_2754_){
_start:
{
uint32_t v___x_2755_; uint32_t v___x_2756_; uint8_t v___x_2757_; lean_object* v___x_2758_; uint32_t v___x_2759_; uint32_t v___x_2760_; uint8_t v___x_2761_; lean_object* v___x_2762_; uint32_t v___x_2763_; uint32_t v___x_2764_; uint8_t v___x_2765_; lean_object* v___x_2766_; uint8_t v___x_2767_; lean_object* v___x_2768_; 
v___x_2755_ = 24;
v___x_2756_ = lean_uint32_shift_right(v_x_2754_, v___x_2755_);
v___x_2757_ = lean_uint32_to_uint8(v___x_2756_);
v___x_2758_ = lean_byte_array_push(v_acc_2753_, v___x_2757_);
v___x_2759_ = 16;
v___x_2760_ = lean_uint32_shift_right(v_x_2754_, v___x_2759_);
v___x_2761_ = lean_uint32_to_uint8(v___x_2760_);
v___x_2762_ = lean_byte_array_push(v___x_2758_, v___x_2761_);
v___x_2763_ = 8;
v___x_2764_ = lean_uint32_shift_right(v_x_2754_, v___x_2763_);
v___x_2765_ = lean_uint32_to_uint8(v___x_2764_);
v___x_2766_ = lean_byte_array_push(v___x_2762_, v___x_2765_);
v___x_2767_ = lean_uint32_to_uint8(v_x_2754_);
v___x_2768_ = lean_byte_array_push(v___x_2766_, v___x_2767_);
return v___x_2768_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_putWord___boxed(lean_object* v_acc_2769_, lean_object* v_x_2770_){
_start:
{
uint32_t v_x_boxed_2771_; lean_object* v_res_2772_; 
v_x_boxed_2771_ = lean_unbox_uint32(v_x_2770_);
lean_dec(v_x_2770_);
v_res_2772_ = l_Continuity_Sha256_putWord(v_acc_2769_, v_x_boxed_2771_);
return v_res_2772_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_tail(lean_object* v_b_2773_){
_start:
{
lean_object* v___x_2774_; lean_object* v___x_2775_; lean_object* v_r_2776_; lean_object* v___x_2777_; lean_object* v___x_2778_; uint8_t v___x_2779_; lean_object* v_rest_2780_; lean_object* v___y_2782_; lean_object* v___x_2794_; uint8_t v___x_2795_; 
v___x_2774_ = lean_byte_array_size(v_b_2773_);
v___x_2775_ = lean_unsigned_to_nat(64u);
v_r_2776_ = lean_nat_mod(v___x_2774_, v___x_2775_);
v___x_2777_ = lean_nat_sub(v___x_2774_, v_r_2776_);
lean_inc(v_r_2776_);
v___x_2778_ = l_Continuity_slice(v_b_2773_, v___x_2777_, v_r_2776_);
v___x_2779_ = 128;
v_rest_2780_ = lean_byte_array_push(v___x_2778_, v___x_2779_);
v___x_2794_ = lean_unsigned_to_nat(56u);
v___x_2795_ = lean_nat_dec_lt(v_r_2776_, v___x_2794_);
if (v___x_2795_ == 0)
{
lean_object* v___x_2796_; lean_object* v___x_2797_; 
v___x_2796_ = lean_unsigned_to_nat(119u);
v___x_2797_ = lean_nat_sub(v___x_2796_, v_r_2776_);
lean_dec(v_r_2776_);
v___y_2782_ = v___x_2797_;
goto v___jp_2781_;
}
else
{
lean_object* v___x_2798_; lean_object* v___x_2799_; 
v___x_2798_ = lean_unsigned_to_nat(55u);
v___x_2799_ = lean_nat_sub(v___x_2798_, v_r_2776_);
lean_dec(v_r_2776_);
v___y_2782_ = v___x_2799_;
goto v___jp_2781_;
}
v___jp_2781_:
{
lean_object* v___x_2783_; lean_object* v_bits_2784_; lean_object* v___x_2785_; lean_object* v___x_2786_; lean_object* v___x_2787_; lean_object* v___x_2788_; uint32_t v___x_2789_; lean_object* v___x_2790_; lean_object* v___x_2791_; uint32_t v___x_2792_; lean_object* v___x_2793_; 
v___x_2783_ = lean_unsigned_to_nat(8u);
v_bits_2784_ = lean_nat_mul(v___x_2774_, v___x_2783_);
v___x_2785_ = l_Continuity_Sha256_zeros(v___y_2782_, v_rest_2780_);
v___x_2786_ = lean_cstr_to_nat("4294967296");
v___x_2787_ = lean_unsigned_to_nat(32u);
v___x_2788_ = lean_nat_shiftr(v_bits_2784_, v___x_2787_);
v___x_2789_ = lean_uint32_of_nat(v___x_2788_);
lean_dec(v___x_2788_);
v___x_2790_ = l_Continuity_Sha256_putWord(v___x_2785_, v___x_2789_);
v___x_2791_ = lean_nat_mod(v_bits_2784_, v___x_2786_);
lean_dec(v_bits_2784_);
v___x_2792_ = lean_uint32_of_nat(v___x_2791_);
lean_dec(v___x_2791_);
v___x_2793_ = l_Continuity_Sha256_putWord(v___x_2790_, v___x_2792_);
return v___x_2793_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_tail___boxed(lean_object* v_b_2800_){
_start:
{
lean_object* v_res_2801_; 
v_res_2801_ = l_Continuity_Sha256_tail(v_b_2800_);
lean_dec_ref(v_b_2800_);
return v_res_2801_;
}
}
static lean_object* _init_l_Continuity_sha256___closed__0(void){
_start:
{
lean_object* v___x_2802_; lean_object* v___x_2803_; 
v___x_2802_ = lean_unsigned_to_nat(32u);
v___x_2803_ = lean_mk_empty_byte_array(v___x_2802_);
return v___x_2803_;
}
}
LEAN_EXPORT lean_object* l_Continuity_sha256(lean_object* v_b_2804_){
_start:
{
lean_object* v_t_2805_; lean_object* v___x_2806_; lean_object* v___x_2807_; lean_object* v___x_2808_; lean_object* v___x_2809_; lean_object* v___x_2810_; lean_object* v___x_2811_; lean_object* v___x_2812_; lean_object* v___x_2813_; lean_object* v___x_2814_; uint32_t v_a_2815_; uint32_t v_b_2816_; uint32_t v_c_2817_; uint32_t v_d_2818_; uint32_t v_e_2819_; uint32_t v_f_2820_; uint32_t v_g_2821_; uint32_t v_h_2822_; lean_object* v___x_2823_; lean_object* v___x_2824_; lean_object* v___x_2825_; lean_object* v___x_2826_; lean_object* v___x_2827_; lean_object* v___x_2828_; lean_object* v___x_2829_; lean_object* v___x_2830_; lean_object* v___x_2831_; 
v_t_2805_ = l_Continuity_Sha256_tail(v_b_2804_);
v___x_2806_ = lean_byte_array_size(v_t_2805_);
v___x_2807_ = lean_unsigned_to_nat(6u);
v___x_2808_ = lean_nat_shiftr(v___x_2806_, v___x_2807_);
v___x_2809_ = lean_unsigned_to_nat(0u);
v___x_2810_ = lean_byte_array_size(v_b_2804_);
v___x_2811_ = lean_nat_shiftr(v___x_2810_, v___x_2807_);
v___x_2812_ = ((lean_object*)(l_Continuity_Sha256_initial));
v___x_2813_ = l_Continuity_Sha256_blocks(v_b_2804_, v___x_2811_, v___x_2809_, v___x_2812_);
v___x_2814_ = l_Continuity_Sha256_blocks(v_t_2805_, v___x_2808_, v___x_2809_, v___x_2813_);
lean_dec_ref(v_t_2805_);
v_a_2815_ = lean_ctor_get_uint32(v___x_2814_, 0);
v_b_2816_ = lean_ctor_get_uint32(v___x_2814_, 4);
v_c_2817_ = lean_ctor_get_uint32(v___x_2814_, 8);
v_d_2818_ = lean_ctor_get_uint32(v___x_2814_, 12);
v_e_2819_ = lean_ctor_get_uint32(v___x_2814_, 16);
v_f_2820_ = lean_ctor_get_uint32(v___x_2814_, 20);
v_g_2821_ = lean_ctor_get_uint32(v___x_2814_, 24);
v_h_2822_ = lean_ctor_get_uint32(v___x_2814_, 28);
lean_dec_ref(v___x_2814_);
v___x_2823_ = lean_obj_once(&l_Continuity_sha256___closed__0, &l_Continuity_sha256___closed__0_once, _init_l_Continuity_sha256___closed__0);
v___x_2824_ = l_Continuity_Sha256_putWord(v___x_2823_, v_a_2815_);
v___x_2825_ = l_Continuity_Sha256_putWord(v___x_2824_, v_b_2816_);
v___x_2826_ = l_Continuity_Sha256_putWord(v___x_2825_, v_c_2817_);
v___x_2827_ = l_Continuity_Sha256_putWord(v___x_2826_, v_d_2818_);
v___x_2828_ = l_Continuity_Sha256_putWord(v___x_2827_, v_e_2819_);
v___x_2829_ = l_Continuity_Sha256_putWord(v___x_2828_, v_f_2820_);
v___x_2830_ = l_Continuity_Sha256_putWord(v___x_2829_, v_g_2821_);
v___x_2831_ = l_Continuity_Sha256_putWord(v___x_2830_, v_h_2822_);
return v___x_2831_;
}
}
LEAN_EXPORT lean_object* l_Continuity_sha256___boxed(lean_object* v_b_2832_){
_start:
{
lean_object* v_res_2833_; 
v_res_2833_ = l_Continuity_sha256(v_b_2832_);
lean_dec_ref(v_b_2832_);
return v_res_2833_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Names(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Sha256(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_Names(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_Sha256_constants = _init_l_Continuity_Sha256_constants();
lean_mark_persistent(l_Continuity_Sha256_constants);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
