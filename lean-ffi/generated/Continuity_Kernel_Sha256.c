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
uint32_t lean_uint32_complement(uint32_t);
lean_object* lean_nat_add(lean_object*, lean_object*);
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
lean_object* v_one_360_; lean_object* v_n_361_; uint32_t v___x_362_; uint32_t v___x_363_; uint32_t v___x_364_; uint32_t v___x_365_; uint32_t v___x_366_; uint32_t v___x_367_; uint32_t v___x_368_; uint32_t v___x_369_; uint32_t v___x_370_; uint32_t v___x_371_; uint32_t v___x_372_; uint32_t v___x_373_; uint32_t v___x_374_; uint32_t v___x_375_; uint32_t v___x_376_; uint32_t v___x_377_; uint32_t v___x_378_; uint32_t v___x_379_; uint32_t v___x_380_; uint32_t v___x_381_; uint32_t v___x_382_; uint32_t v___x_383_; uint32_t v___x_384_; uint32_t v___y_386_; lean_object* v___x_443_; lean_object* v___x_444_; lean_object* v___x_445_; uint8_t v___x_446_; 
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
v___x_376_ = lean_uint32_shift_left(v_x_337_, v___x_375_);
v___x_377_ = lean_uint32_lor(v___x_374_, v___x_376_);
v___x_378_ = lean_uint32_xor(v___x_372_, v___x_377_);
v___x_379_ = lean_uint32_add(v_x_340_, v___x_378_);
v___x_380_ = lean_uint32_land(v_x_337_, v_x_338_);
v___x_381_ = lean_uint32_complement(v_x_337_);
v___x_382_ = lean_uint32_land(v___x_381_, v_x_339_);
v___x_383_ = lean_uint32_xor(v___x_380_, v___x_382_);
v___x_384_ = lean_uint32_add(v___x_379_, v___x_383_);
v___x_443_ = lean_unsigned_to_nat(4u);
v___x_444_ = lean_nat_add(v_x_332_, v___x_443_);
v___x_445_ = lean_byte_array_size(v_k_330_);
v___x_446_ = lean_nat_dec_le(v___x_444_, v___x_445_);
lean_dec(v___x_444_);
if (v___x_446_ == 0)
{
uint32_t v___x_447_; 
v___x_447_ = 0;
v___y_386_ = v___x_447_;
goto v___jp_385_;
}
else
{
uint8_t v___x_448_; uint32_t v___x_449_; uint32_t v___x_450_; uint32_t v___x_451_; lean_object* v___x_452_; uint8_t v___x_453_; uint32_t v___x_454_; uint32_t v___x_455_; uint32_t v___x_456_; uint32_t v___x_457_; lean_object* v___x_458_; lean_object* v___x_459_; uint8_t v___x_460_; uint32_t v___x_461_; uint32_t v___x_462_; uint32_t v___x_463_; uint32_t v___x_464_; lean_object* v___x_465_; lean_object* v___x_466_; uint8_t v___x_467_; uint32_t v___x_468_; uint32_t v___x_469_; 
v___x_448_ = lean_byte_array_fget(v_k_330_, v_x_332_);
v___x_449_ = lean_uint8_to_uint32(v___x_448_);
v___x_450_ = 24;
v___x_451_ = lean_uint32_shift_left(v___x_449_, v___x_450_);
v___x_452_ = lean_nat_add(v_x_332_, v_one_360_);
v___x_453_ = lean_byte_array_fget(v_k_330_, v___x_452_);
lean_dec(v___x_452_);
v___x_454_ = lean_uint8_to_uint32(v___x_453_);
v___x_455_ = 16;
v___x_456_ = lean_uint32_shift_left(v___x_454_, v___x_455_);
v___x_457_ = lean_uint32_lor(v___x_451_, v___x_456_);
v___x_458_ = lean_unsigned_to_nat(2u);
v___x_459_ = lean_nat_add(v_x_332_, v___x_458_);
v___x_460_ = lean_byte_array_fget(v_k_330_, v___x_459_);
lean_dec(v___x_459_);
v___x_461_ = lean_uint8_to_uint32(v___x_460_);
v___x_462_ = 8;
v___x_463_ = lean_uint32_shift_left(v___x_461_, v___x_462_);
v___x_464_ = lean_uint32_lor(v___x_457_, v___x_463_);
v___x_465_ = lean_unsigned_to_nat(3u);
v___x_466_ = lean_nat_add(v_x_332_, v___x_465_);
v___x_467_ = lean_byte_array_fget(v_k_330_, v___x_466_);
lean_dec(v___x_466_);
v___x_468_ = lean_uint8_to_uint32(v___x_467_);
v___x_469_ = lean_uint32_lor(v___x_464_, v___x_468_);
v___y_386_ = v___x_469_;
goto v___jp_385_;
}
v___jp_385_:
{
uint32_t v___x_387_; uint32_t v_t1_388_; uint32_t v___x_389_; uint32_t v___x_390_; uint32_t v___x_391_; uint32_t v___x_392_; uint32_t v___x_393_; uint32_t v___x_394_; uint32_t v___x_395_; uint32_t v___x_396_; uint32_t v___x_397_; uint32_t v___x_398_; uint32_t v___x_399_; uint32_t v___x_400_; uint32_t v___x_401_; uint32_t v___x_402_; uint32_t v___x_403_; uint32_t v___x_404_; uint32_t v___x_405_; uint32_t v___x_406_; uint32_t v___x_407_; uint32_t v___x_408_; uint32_t v___x_409_; uint32_t v___x_410_; uint32_t v_t2_411_; lean_object* v___x_412_; lean_object* v___x_413_; uint32_t v___x_414_; uint32_t v___x_415_; uint32_t v___x_416_; uint32_t v___x_417_; uint32_t v___x_418_; uint32_t v___x_419_; uint32_t v___x_420_; uint32_t v___x_421_; uint32_t v___x_422_; uint32_t v___x_423_; uint32_t v___x_424_; uint32_t v___x_425_; uint32_t v___x_426_; uint32_t v___x_427_; uint32_t v___x_428_; uint32_t v___x_429_; uint32_t v___x_430_; uint32_t v___x_431_; uint32_t v___x_432_; uint32_t v___x_433_; uint32_t v___x_434_; uint32_t v___x_435_; uint32_t v___x_436_; uint32_t v___x_437_; uint32_t v___x_438_; uint32_t v___x_439_; uint32_t v___x_440_; uint32_t v___x_441_; 
v___x_387_ = lean_uint32_add(v___x_384_, v___y_386_);
v_t1_388_ = lean_uint32_add(v___x_387_, v_x_341_);
v___x_389_ = 2;
v___x_390_ = lean_uint32_shift_right(v_x_333_, v___x_389_);
v___x_391_ = 30;
v___x_392_ = lean_uint32_shift_left(v_x_333_, v___x_391_);
v___x_393_ = lean_uint32_lor(v___x_390_, v___x_392_);
v___x_394_ = 13;
v___x_395_ = lean_uint32_shift_right(v_x_333_, v___x_394_);
v___x_396_ = 19;
v___x_397_ = lean_uint32_shift_left(v_x_333_, v___x_396_);
v___x_398_ = lean_uint32_lor(v___x_395_, v___x_397_);
v___x_399_ = lean_uint32_xor(v___x_393_, v___x_398_);
v___x_400_ = 22;
v___x_401_ = lean_uint32_shift_right(v_x_333_, v___x_400_);
v___x_402_ = 10;
v___x_403_ = lean_uint32_shift_left(v_x_333_, v___x_402_);
v___x_404_ = lean_uint32_lor(v___x_401_, v___x_403_);
v___x_405_ = lean_uint32_xor(v___x_399_, v___x_404_);
v___x_406_ = lean_uint32_land(v_x_333_, v_x_334_);
v___x_407_ = lean_uint32_land(v_x_333_, v_x_335_);
v___x_408_ = lean_uint32_xor(v___x_406_, v___x_407_);
v___x_409_ = lean_uint32_land(v_x_334_, v_x_335_);
v___x_410_ = lean_uint32_xor(v___x_408_, v___x_409_);
v_t2_411_ = lean_uint32_add(v___x_405_, v___x_410_);
v___x_412_ = lean_unsigned_to_nat(4u);
v___x_413_ = lean_nat_add(v_x_332_, v___x_412_);
lean_dec(v_x_332_);
v___x_414_ = lean_uint32_add(v_t1_388_, v_t2_411_);
v___x_415_ = lean_uint32_add(v_x_336_, v_t1_388_);
v___x_416_ = 17;
v___x_417_ = lean_uint32_shift_right(v_x_355_, v___x_416_);
v___x_418_ = 15;
v___x_419_ = lean_uint32_shift_left(v_x_355_, v___x_418_);
v___x_420_ = lean_uint32_lor(v___x_417_, v___x_419_);
v___x_421_ = lean_uint32_shift_right(v_x_355_, v___x_396_);
v___x_422_ = lean_uint32_shift_left(v_x_355_, v___x_394_);
v___x_423_ = lean_uint32_lor(v___x_421_, v___x_422_);
v___x_424_ = lean_uint32_xor(v___x_420_, v___x_423_);
v___x_425_ = lean_uint32_shift_right(v_x_355_, v___x_402_);
v___x_426_ = lean_uint32_xor(v___x_424_, v___x_425_);
v___x_427_ = lean_uint32_add(v___x_426_, v_x_350_);
v___x_428_ = lean_uint32_shift_right(v_x_342_, v___x_375_);
v___x_429_ = lean_uint32_shift_left(v_x_342_, v___x_373_);
v___x_430_ = lean_uint32_lor(v___x_428_, v___x_429_);
v___x_431_ = 18;
v___x_432_ = lean_uint32_shift_right(v_x_342_, v___x_431_);
v___x_433_ = 14;
v___x_434_ = lean_uint32_shift_left(v_x_342_, v___x_433_);
v___x_435_ = lean_uint32_lor(v___x_432_, v___x_434_);
v___x_436_ = lean_uint32_xor(v___x_430_, v___x_435_);
v___x_437_ = 3;
v___x_438_ = lean_uint32_shift_right(v_x_342_, v___x_437_);
v___x_439_ = lean_uint32_xor(v___x_436_, v___x_438_);
v___x_440_ = lean_uint32_add(v___x_427_, v___x_439_);
v___x_441_ = lean_uint32_add(v___x_440_, v_x_341_);
{
lean_object* _tmp_1 = v_n_361_;
lean_object* _tmp_2 = v___x_413_;
uint32_t _tmp_3 = v___x_414_;
uint32_t _tmp_4 = v_x_333_;
uint32_t _tmp_5 = v_x_334_;
uint32_t _tmp_6 = v_x_335_;
uint32_t _tmp_7 = v___x_415_;
uint32_t _tmp_8 = v_x_337_;
uint32_t _tmp_9 = v_x_338_;
uint32_t _tmp_10 = v_x_339_;
uint32_t _tmp_11 = v_x_342_;
uint32_t _tmp_12 = v_x_343_;
uint32_t _tmp_13 = v_x_344_;
uint32_t _tmp_14 = v_x_345_;
uint32_t _tmp_15 = v_x_346_;
uint32_t _tmp_16 = v_x_347_;
uint32_t _tmp_17 = v_x_348_;
uint32_t _tmp_18 = v_x_349_;
uint32_t _tmp_19 = v_x_350_;
uint32_t _tmp_20 = v_x_351_;
uint32_t _tmp_21 = v_x_352_;
uint32_t _tmp_22 = v_x_353_;
uint32_t _tmp_23 = v_x_354_;
uint32_t _tmp_24 = v_x_355_;
uint32_t _tmp_25 = v_x_356_;
uint32_t _tmp_26 = v___x_441_;
v_x_331_ = _tmp_1;
v_x_332_ = _tmp_2;
v_x_333_ = _tmp_3;
v_x_334_ = _tmp_4;
v_x_335_ = _tmp_5;
v_x_336_ = _tmp_6;
v_x_337_ = _tmp_7;
v_x_338_ = _tmp_8;
v_x_339_ = _tmp_9;
v_x_340_ = _tmp_10;
v_x_341_ = _tmp_11;
v_x_342_ = _tmp_12;
v_x_343_ = _tmp_13;
v_x_344_ = _tmp_14;
v_x_345_ = _tmp_15;
v_x_346_ = _tmp_16;
v_x_347_ = _tmp_17;
v_x_348_ = _tmp_18;
v_x_349_ = _tmp_19;
v_x_350_ = _tmp_20;
v_x_351_ = _tmp_21;
v_x_352_ = _tmp_22;
v_x_353_ = _tmp_23;
v_x_354_ = _tmp_24;
v_x_355_ = _tmp_25;
v_x_356_ = _tmp_26;
}
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_rounds___boxed(lean_object** _args){
lean_object* v_k_470_ = _args[0];
lean_object* v_x_471_ = _args[1];
lean_object* v_x_472_ = _args[2];
lean_object* v_x_473_ = _args[3];
lean_object* v_x_474_ = _args[4];
lean_object* v_x_475_ = _args[5];
lean_object* v_x_476_ = _args[6];
lean_object* v_x_477_ = _args[7];
lean_object* v_x_478_ = _args[8];
lean_object* v_x_479_ = _args[9];
lean_object* v_x_480_ = _args[10];
lean_object* v_x_481_ = _args[11];
lean_object* v_x_482_ = _args[12];
lean_object* v_x_483_ = _args[13];
lean_object* v_x_484_ = _args[14];
lean_object* v_x_485_ = _args[15];
lean_object* v_x_486_ = _args[16];
lean_object* v_x_487_ = _args[17];
lean_object* v_x_488_ = _args[18];
lean_object* v_x_489_ = _args[19];
lean_object* v_x_490_ = _args[20];
lean_object* v_x_491_ = _args[21];
lean_object* v_x_492_ = _args[22];
lean_object* v_x_493_ = _args[23];
lean_object* v_x_494_ = _args[24];
lean_object* v_x_495_ = _args[25];
lean_object* v_x_496_ = _args[26];
_start:
{
uint32_t v_x_351__boxed_497_; uint32_t v_x_352__boxed_498_; uint32_t v_x_353__boxed_499_; uint32_t v_x_354__boxed_500_; uint32_t v_x_355__boxed_501_; uint32_t v_x_356__boxed_502_; uint32_t v_x_357__boxed_503_; uint32_t v_x_358__boxed_504_; uint32_t v_x_359__boxed_505_; uint32_t v_x_360__boxed_506_; uint32_t v_x_361__boxed_507_; uint32_t v_x_362__boxed_508_; uint32_t v_x_363__boxed_509_; uint32_t v_x_364__boxed_510_; uint32_t v_x_365__boxed_511_; uint32_t v_x_366__boxed_512_; uint32_t v_x_367__boxed_513_; uint32_t v_x_368__boxed_514_; uint32_t v_x_369__boxed_515_; uint32_t v_x_370__boxed_516_; uint32_t v_x_371__boxed_517_; uint32_t v_x_372__boxed_518_; uint32_t v_x_373__boxed_519_; uint32_t v_x_374__boxed_520_; lean_object* v_res_521_; 
v_x_351__boxed_497_ = lean_unbox_uint32(v_x_473_);
lean_dec(v_x_473_);
v_x_352__boxed_498_ = lean_unbox_uint32(v_x_474_);
lean_dec(v_x_474_);
v_x_353__boxed_499_ = lean_unbox_uint32(v_x_475_);
lean_dec(v_x_475_);
v_x_354__boxed_500_ = lean_unbox_uint32(v_x_476_);
lean_dec(v_x_476_);
v_x_355__boxed_501_ = lean_unbox_uint32(v_x_477_);
lean_dec(v_x_477_);
v_x_356__boxed_502_ = lean_unbox_uint32(v_x_478_);
lean_dec(v_x_478_);
v_x_357__boxed_503_ = lean_unbox_uint32(v_x_479_);
lean_dec(v_x_479_);
v_x_358__boxed_504_ = lean_unbox_uint32(v_x_480_);
lean_dec(v_x_480_);
v_x_359__boxed_505_ = lean_unbox_uint32(v_x_481_);
lean_dec(v_x_481_);
v_x_360__boxed_506_ = lean_unbox_uint32(v_x_482_);
lean_dec(v_x_482_);
v_x_361__boxed_507_ = lean_unbox_uint32(v_x_483_);
lean_dec(v_x_483_);
v_x_362__boxed_508_ = lean_unbox_uint32(v_x_484_);
lean_dec(v_x_484_);
v_x_363__boxed_509_ = lean_unbox_uint32(v_x_485_);
lean_dec(v_x_485_);
v_x_364__boxed_510_ = lean_unbox_uint32(v_x_486_);
lean_dec(v_x_486_);
v_x_365__boxed_511_ = lean_unbox_uint32(v_x_487_);
lean_dec(v_x_487_);
v_x_366__boxed_512_ = lean_unbox_uint32(v_x_488_);
lean_dec(v_x_488_);
v_x_367__boxed_513_ = lean_unbox_uint32(v_x_489_);
lean_dec(v_x_489_);
v_x_368__boxed_514_ = lean_unbox_uint32(v_x_490_);
lean_dec(v_x_490_);
v_x_369__boxed_515_ = lean_unbox_uint32(v_x_491_);
lean_dec(v_x_491_);
v_x_370__boxed_516_ = lean_unbox_uint32(v_x_492_);
lean_dec(v_x_492_);
v_x_371__boxed_517_ = lean_unbox_uint32(v_x_493_);
lean_dec(v_x_493_);
v_x_372__boxed_518_ = lean_unbox_uint32(v_x_494_);
lean_dec(v_x_494_);
v_x_373__boxed_519_ = lean_unbox_uint32(v_x_495_);
lean_dec(v_x_495_);
v_x_374__boxed_520_ = lean_unbox_uint32(v_x_496_);
lean_dec(v_x_496_);
v_res_521_ = l_Continuity_Sha256_rounds(v_k_470_, v_x_471_, v_x_472_, v_x_351__boxed_497_, v_x_352__boxed_498_, v_x_353__boxed_499_, v_x_354__boxed_500_, v_x_355__boxed_501_, v_x_356__boxed_502_, v_x_357__boxed_503_, v_x_358__boxed_504_, v_x_359__boxed_505_, v_x_360__boxed_506_, v_x_361__boxed_507_, v_x_362__boxed_508_, v_x_363__boxed_509_, v_x_364__boxed_510_, v_x_365__boxed_511_, v_x_366__boxed_512_, v_x_367__boxed_513_, v_x_368__boxed_514_, v_x_369__boxed_515_, v_x_370__boxed_516_, v_x_371__boxed_517_, v_x_372__boxed_518_, v_x_373__boxed_519_, v_x_374__boxed_520_);
lean_dec_ref(v_k_470_);
return v_res_521_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_block(lean_object* v_b_522_, lean_object* v_i_523_, lean_object* v_s_524_){
_start:
{
uint32_t v_a_525_; uint32_t v_b_526_; uint32_t v_c_527_; uint32_t v_d_528_; uint32_t v_e_529_; uint32_t v_f_530_; uint32_t v_g_531_; uint32_t v_h_532_; lean_object* v___x_533_; lean_object* v___x_534_; lean_object* v___x_535_; uint32_t v___y_537_; uint32_t v___y_538_; uint32_t v___y_539_; uint32_t v___y_540_; uint32_t v___y_541_; uint32_t v___y_542_; uint32_t v___y_543_; uint32_t v___y_544_; uint32_t v___y_545_; uint32_t v___y_546_; uint32_t v___y_547_; uint32_t v___y_548_; uint32_t v___y_549_; uint32_t v___y_550_; uint32_t v___y_551_; uint32_t v___y_552_; uint32_t v___y_578_; uint32_t v___y_579_; uint32_t v___y_580_; uint32_t v___y_581_; uint32_t v___y_582_; uint32_t v___y_583_; uint32_t v___y_584_; uint32_t v___y_585_; uint32_t v___y_586_; uint32_t v___y_587_; uint32_t v___y_588_; uint32_t v___y_589_; uint32_t v___y_590_; uint32_t v___y_591_; uint32_t v___y_592_; uint32_t v___y_624_; uint32_t v___y_625_; uint32_t v___y_626_; uint32_t v___y_627_; uint32_t v___y_628_; uint32_t v___y_629_; uint32_t v___y_630_; uint32_t v___y_631_; uint32_t v___y_632_; uint32_t v___y_633_; uint32_t v___y_634_; uint32_t v___y_635_; uint32_t v___y_636_; uint32_t v___y_637_; uint32_t v___y_669_; uint32_t v___y_670_; uint32_t v___y_671_; uint32_t v___y_672_; uint32_t v___y_673_; uint32_t v___y_674_; uint32_t v___y_675_; uint32_t v___y_676_; uint32_t v___y_677_; uint32_t v___y_678_; uint32_t v___y_679_; uint32_t v___y_680_; uint32_t v___y_681_; uint32_t v___y_713_; uint32_t v___y_714_; uint32_t v___y_715_; uint32_t v___y_716_; uint32_t v___y_717_; uint32_t v___y_718_; uint32_t v___y_719_; uint32_t v___y_720_; uint32_t v___y_721_; uint32_t v___y_722_; uint32_t v___y_723_; uint32_t v___y_724_; uint32_t v___y_756_; uint32_t v___y_757_; uint32_t v___y_758_; uint32_t v___y_759_; uint32_t v___y_760_; uint32_t v___y_761_; uint32_t v___y_762_; uint32_t v___y_763_; uint32_t v___y_764_; uint32_t v___y_765_; uint32_t v___y_766_; uint32_t v___y_798_; uint32_t v___y_799_; uint32_t v___y_800_; uint32_t v___y_801_; uint32_t v___y_802_; uint32_t v___y_803_; uint32_t v___y_804_; uint32_t v___y_805_; uint32_t v___y_806_; uint32_t v___y_807_; uint32_t v___y_839_; uint32_t v___y_840_; uint32_t v___y_841_; uint32_t v___y_842_; uint32_t v___y_843_; uint32_t v___y_844_; uint32_t v___y_845_; uint32_t v___y_846_; uint32_t v___y_847_; uint32_t v___y_879_; uint32_t v___y_880_; uint32_t v___y_881_; uint32_t v___y_882_; uint32_t v___y_883_; uint32_t v___y_884_; uint32_t v___y_885_; uint32_t v___y_886_; uint32_t v___y_918_; uint32_t v___y_919_; uint32_t v___y_920_; uint32_t v___y_921_; uint32_t v___y_922_; uint32_t v___y_923_; uint32_t v___y_924_; uint32_t v___y_956_; uint32_t v___y_957_; uint32_t v___y_958_; uint32_t v___y_959_; uint32_t v___y_960_; uint32_t v___y_961_; uint32_t v___y_993_; uint32_t v___y_994_; uint32_t v___y_995_; uint32_t v___y_996_; uint32_t v___y_997_; uint32_t v___y_1029_; uint32_t v___y_1030_; uint32_t v___y_1031_; uint32_t v___y_1032_; uint32_t v___y_1064_; uint32_t v___y_1065_; uint32_t v___y_1066_; uint32_t v___y_1098_; uint32_t v___y_1099_; uint32_t v___y_1131_; lean_object* v___x_1161_; lean_object* v___x_1162_; lean_object* v___x_1163_; uint8_t v___x_1164_; 
v_a_525_ = lean_ctor_get_uint32(v_s_524_, 0);
v_b_526_ = lean_ctor_get_uint32(v_s_524_, 4);
v_c_527_ = lean_ctor_get_uint32(v_s_524_, 8);
v_d_528_ = lean_ctor_get_uint32(v_s_524_, 12);
v_e_529_ = lean_ctor_get_uint32(v_s_524_, 16);
v_f_530_ = lean_ctor_get_uint32(v_s_524_, 20);
v_g_531_ = lean_ctor_get_uint32(v_s_524_, 24);
v_h_532_ = lean_ctor_get_uint32(v_s_524_, 28);
v___x_533_ = l_Continuity_Sha256_constants;
v___x_534_ = lean_unsigned_to_nat(64u);
v___x_535_ = lean_unsigned_to_nat(0u);
v___x_1161_ = lean_unsigned_to_nat(4u);
v___x_1162_ = lean_nat_add(v_i_523_, v___x_1161_);
v___x_1163_ = lean_byte_array_size(v_b_522_);
v___x_1164_ = lean_nat_dec_le(v___x_1162_, v___x_1163_);
lean_dec(v___x_1162_);
if (v___x_1164_ == 0)
{
uint32_t v___x_1165_; 
v___x_1165_ = 0;
v___y_1131_ = v___x_1165_;
goto v___jp_1130_;
}
else
{
uint8_t v___x_1166_; uint32_t v___x_1167_; uint32_t v___x_1168_; uint32_t v___x_1169_; lean_object* v___x_1170_; lean_object* v___x_1171_; uint8_t v___x_1172_; uint32_t v___x_1173_; uint32_t v___x_1174_; uint32_t v___x_1175_; uint32_t v___x_1176_; lean_object* v___x_1177_; lean_object* v___x_1178_; uint8_t v___x_1179_; uint32_t v___x_1180_; uint32_t v___x_1181_; uint32_t v___x_1182_; uint32_t v___x_1183_; lean_object* v___x_1184_; lean_object* v___x_1185_; uint8_t v___x_1186_; uint32_t v___x_1187_; uint32_t v___x_1188_; 
v___x_1166_ = lean_byte_array_fget(v_b_522_, v_i_523_);
v___x_1167_ = lean_uint8_to_uint32(v___x_1166_);
v___x_1168_ = 24;
v___x_1169_ = lean_uint32_shift_left(v___x_1167_, v___x_1168_);
v___x_1170_ = lean_unsigned_to_nat(1u);
v___x_1171_ = lean_nat_add(v_i_523_, v___x_1170_);
v___x_1172_ = lean_byte_array_fget(v_b_522_, v___x_1171_);
lean_dec(v___x_1171_);
v___x_1173_ = lean_uint8_to_uint32(v___x_1172_);
v___x_1174_ = 16;
v___x_1175_ = lean_uint32_shift_left(v___x_1173_, v___x_1174_);
v___x_1176_ = lean_uint32_lor(v___x_1169_, v___x_1175_);
v___x_1177_ = lean_unsigned_to_nat(2u);
v___x_1178_ = lean_nat_add(v_i_523_, v___x_1177_);
v___x_1179_ = lean_byte_array_fget(v_b_522_, v___x_1178_);
lean_dec(v___x_1178_);
v___x_1180_ = lean_uint8_to_uint32(v___x_1179_);
v___x_1181_ = 8;
v___x_1182_ = lean_uint32_shift_left(v___x_1180_, v___x_1181_);
v___x_1183_ = lean_uint32_lor(v___x_1176_, v___x_1182_);
v___x_1184_ = lean_unsigned_to_nat(3u);
v___x_1185_ = lean_nat_add(v_i_523_, v___x_1184_);
v___x_1186_ = lean_byte_array_fget(v_b_522_, v___x_1185_);
lean_dec(v___x_1185_);
v___x_1187_ = lean_uint8_to_uint32(v___x_1186_);
v___x_1188_ = lean_uint32_lor(v___x_1183_, v___x_1187_);
v___y_1131_ = v___x_1188_;
goto v___jp_1130_;
}
v___jp_536_:
{
lean_object* v___x_553_; uint32_t v_a_554_; uint32_t v_b_555_; uint32_t v_c_556_; uint32_t v_d_557_; uint32_t v_e_558_; uint32_t v_f_559_; uint32_t v_g_560_; uint32_t v_h_561_; lean_object* v___x_563_; uint8_t v_isShared_564_; uint8_t v_isSharedCheck_576_; 
v___x_553_ = l_Continuity_Sha256_rounds(v___x_533_, v___x_534_, v___x_535_, v_a_525_, v_b_526_, v_c_527_, v_d_528_, v_e_529_, v_f_530_, v_g_531_, v_h_532_, v___y_537_, v___y_546_, v___y_550_, v___y_551_, v___y_538_, v___y_541_, v___y_539_, v___y_542_, v___y_543_, v___y_545_, v___y_540_, v___y_547_, v___y_548_, v___y_549_, v___y_544_, v___y_552_);
v_a_554_ = lean_ctor_get_uint32(v___x_553_, 0);
v_b_555_ = lean_ctor_get_uint32(v___x_553_, 4);
v_c_556_ = lean_ctor_get_uint32(v___x_553_, 8);
v_d_557_ = lean_ctor_get_uint32(v___x_553_, 12);
v_e_558_ = lean_ctor_get_uint32(v___x_553_, 16);
v_f_559_ = lean_ctor_get_uint32(v___x_553_, 20);
v_g_560_ = lean_ctor_get_uint32(v___x_553_, 24);
v_h_561_ = lean_ctor_get_uint32(v___x_553_, 28);
v_isSharedCheck_576_ = !lean_is_exclusive(v___x_553_);
if (v_isSharedCheck_576_ == 0)
{
v___x_563_ = v___x_553_;
v_isShared_564_ = v_isSharedCheck_576_;
goto v_resetjp_562_;
}
else
{
lean_dec(v___x_553_);
v___x_563_ = lean_box(0);
v_isShared_564_ = v_isSharedCheck_576_;
goto v_resetjp_562_;
}
v_resetjp_562_:
{
uint32_t v___x_565_; uint32_t v___x_566_; uint32_t v___x_567_; uint32_t v___x_568_; uint32_t v___x_569_; uint32_t v___x_570_; uint32_t v___x_571_; uint32_t v___x_572_; lean_object* v___x_574_; 
v___x_565_ = lean_uint32_add(v_a_525_, v_a_554_);
v___x_566_ = lean_uint32_add(v_b_526_, v_b_555_);
v___x_567_ = lean_uint32_add(v_c_527_, v_c_556_);
v___x_568_ = lean_uint32_add(v_d_528_, v_d_557_);
v___x_569_ = lean_uint32_add(v_e_529_, v_e_558_);
v___x_570_ = lean_uint32_add(v_f_530_, v_f_559_);
v___x_571_ = lean_uint32_add(v_g_531_, v_g_560_);
v___x_572_ = lean_uint32_add(v_h_532_, v_h_561_);
if (v_isShared_564_ == 0)
{
v___x_574_ = v___x_563_;
goto v_reusejp_573_;
}
else
{
lean_object* v_reuseFailAlloc_575_; 
v_reuseFailAlloc_575_ = lean_alloc_ctor(0, 0, 32);
v___x_574_ = v_reuseFailAlloc_575_;
goto v_reusejp_573_;
}
v_reusejp_573_:
{
lean_ctor_set_uint32(v___x_574_, 0, v___x_565_);
lean_ctor_set_uint32(v___x_574_, 4, v___x_566_);
lean_ctor_set_uint32(v___x_574_, 8, v___x_567_);
lean_ctor_set_uint32(v___x_574_, 12, v___x_568_);
lean_ctor_set_uint32(v___x_574_, 16, v___x_569_);
lean_ctor_set_uint32(v___x_574_, 20, v___x_570_);
lean_ctor_set_uint32(v___x_574_, 24, v___x_571_);
lean_ctor_set_uint32(v___x_574_, 28, v___x_572_);
return v___x_574_;
}
}
}
v___jp_577_:
{
lean_object* v___x_593_; lean_object* v___x_594_; lean_object* v___x_595_; lean_object* v___x_596_; lean_object* v___x_597_; uint8_t v___x_598_; 
v___x_593_ = lean_unsigned_to_nat(60u);
v___x_594_ = lean_nat_add(v_i_523_, v___x_593_);
v___x_595_ = lean_unsigned_to_nat(4u);
v___x_596_ = lean_nat_add(v___x_594_, v___x_595_);
v___x_597_ = lean_byte_array_size(v_b_522_);
v___x_598_ = lean_nat_dec_le(v___x_596_, v___x_597_);
lean_dec(v___x_596_);
if (v___x_598_ == 0)
{
uint32_t v___x_599_; 
lean_dec(v___x_594_);
v___x_599_ = 0;
v___y_537_ = v___y_578_;
v___y_538_ = v___y_579_;
v___y_539_ = v___y_580_;
v___y_540_ = v___y_581_;
v___y_541_ = v___y_582_;
v___y_542_ = v___y_583_;
v___y_543_ = v___y_584_;
v___y_544_ = v___y_592_;
v___y_545_ = v___y_585_;
v___y_546_ = v___y_586_;
v___y_547_ = v___y_587_;
v___y_548_ = v___y_588_;
v___y_549_ = v___y_589_;
v___y_550_ = v___y_591_;
v___y_551_ = v___y_590_;
v___y_552_ = v___x_599_;
goto v___jp_536_;
}
else
{
uint8_t v___x_600_; uint32_t v___x_601_; uint32_t v___x_602_; uint32_t v___x_603_; lean_object* v___x_604_; lean_object* v___x_605_; uint8_t v___x_606_; uint32_t v___x_607_; uint32_t v___x_608_; uint32_t v___x_609_; uint32_t v___x_610_; lean_object* v___x_611_; lean_object* v___x_612_; uint8_t v___x_613_; uint32_t v___x_614_; uint32_t v___x_615_; uint32_t v___x_616_; uint32_t v___x_617_; lean_object* v___x_618_; lean_object* v___x_619_; uint8_t v___x_620_; uint32_t v___x_621_; uint32_t v___x_622_; 
v___x_600_ = lean_byte_array_fget(v_b_522_, v___x_594_);
v___x_601_ = lean_uint8_to_uint32(v___x_600_);
v___x_602_ = 24;
v___x_603_ = lean_uint32_shift_left(v___x_601_, v___x_602_);
v___x_604_ = lean_unsigned_to_nat(1u);
v___x_605_ = lean_nat_add(v___x_594_, v___x_604_);
v___x_606_ = lean_byte_array_fget(v_b_522_, v___x_605_);
lean_dec(v___x_605_);
v___x_607_ = lean_uint8_to_uint32(v___x_606_);
v___x_608_ = 16;
v___x_609_ = lean_uint32_shift_left(v___x_607_, v___x_608_);
v___x_610_ = lean_uint32_lor(v___x_603_, v___x_609_);
v___x_611_ = lean_unsigned_to_nat(2u);
v___x_612_ = lean_nat_add(v___x_594_, v___x_611_);
v___x_613_ = lean_byte_array_fget(v_b_522_, v___x_612_);
lean_dec(v___x_612_);
v___x_614_ = lean_uint8_to_uint32(v___x_613_);
v___x_615_ = 8;
v___x_616_ = lean_uint32_shift_left(v___x_614_, v___x_615_);
v___x_617_ = lean_uint32_lor(v___x_610_, v___x_616_);
v___x_618_ = lean_unsigned_to_nat(3u);
v___x_619_ = lean_nat_add(v___x_594_, v___x_618_);
lean_dec(v___x_594_);
v___x_620_ = lean_byte_array_fget(v_b_522_, v___x_619_);
lean_dec(v___x_619_);
v___x_621_ = lean_uint8_to_uint32(v___x_620_);
v___x_622_ = lean_uint32_lor(v___x_617_, v___x_621_);
v___y_537_ = v___y_578_;
v___y_538_ = v___y_579_;
v___y_539_ = v___y_580_;
v___y_540_ = v___y_581_;
v___y_541_ = v___y_582_;
v___y_542_ = v___y_583_;
v___y_543_ = v___y_584_;
v___y_544_ = v___y_592_;
v___y_545_ = v___y_585_;
v___y_546_ = v___y_586_;
v___y_547_ = v___y_587_;
v___y_548_ = v___y_588_;
v___y_549_ = v___y_589_;
v___y_550_ = v___y_591_;
v___y_551_ = v___y_590_;
v___y_552_ = v___x_622_;
goto v___jp_536_;
}
}
v___jp_623_:
{
lean_object* v___x_638_; lean_object* v___x_639_; lean_object* v___x_640_; lean_object* v___x_641_; lean_object* v___x_642_; uint8_t v___x_643_; 
v___x_638_ = lean_unsigned_to_nat(56u);
v___x_639_ = lean_nat_add(v_i_523_, v___x_638_);
v___x_640_ = lean_unsigned_to_nat(4u);
v___x_641_ = lean_nat_add(v___x_639_, v___x_640_);
v___x_642_ = lean_byte_array_size(v_b_522_);
v___x_643_ = lean_nat_dec_le(v___x_641_, v___x_642_);
lean_dec(v___x_641_);
if (v___x_643_ == 0)
{
uint32_t v___x_644_; 
lean_dec(v___x_639_);
v___x_644_ = 0;
v___y_578_ = v___y_624_;
v___y_579_ = v___y_625_;
v___y_580_ = v___y_626_;
v___y_581_ = v___y_627_;
v___y_582_ = v___y_628_;
v___y_583_ = v___y_629_;
v___y_584_ = v___y_630_;
v___y_585_ = v___y_631_;
v___y_586_ = v___y_632_;
v___y_587_ = v___y_633_;
v___y_588_ = v___y_634_;
v___y_589_ = v___y_637_;
v___y_590_ = v___y_635_;
v___y_591_ = v___y_636_;
v___y_592_ = v___x_644_;
goto v___jp_577_;
}
else
{
uint8_t v___x_645_; uint32_t v___x_646_; uint32_t v___x_647_; uint32_t v___x_648_; lean_object* v___x_649_; lean_object* v___x_650_; uint8_t v___x_651_; uint32_t v___x_652_; uint32_t v___x_653_; uint32_t v___x_654_; uint32_t v___x_655_; lean_object* v___x_656_; lean_object* v___x_657_; uint8_t v___x_658_; uint32_t v___x_659_; uint32_t v___x_660_; uint32_t v___x_661_; uint32_t v___x_662_; lean_object* v___x_663_; lean_object* v___x_664_; uint8_t v___x_665_; uint32_t v___x_666_; uint32_t v___x_667_; 
v___x_645_ = lean_byte_array_fget(v_b_522_, v___x_639_);
v___x_646_ = lean_uint8_to_uint32(v___x_645_);
v___x_647_ = 24;
v___x_648_ = lean_uint32_shift_left(v___x_646_, v___x_647_);
v___x_649_ = lean_unsigned_to_nat(1u);
v___x_650_ = lean_nat_add(v___x_639_, v___x_649_);
v___x_651_ = lean_byte_array_fget(v_b_522_, v___x_650_);
lean_dec(v___x_650_);
v___x_652_ = lean_uint8_to_uint32(v___x_651_);
v___x_653_ = 16;
v___x_654_ = lean_uint32_shift_left(v___x_652_, v___x_653_);
v___x_655_ = lean_uint32_lor(v___x_648_, v___x_654_);
v___x_656_ = lean_unsigned_to_nat(2u);
v___x_657_ = lean_nat_add(v___x_639_, v___x_656_);
v___x_658_ = lean_byte_array_fget(v_b_522_, v___x_657_);
lean_dec(v___x_657_);
v___x_659_ = lean_uint8_to_uint32(v___x_658_);
v___x_660_ = 8;
v___x_661_ = lean_uint32_shift_left(v___x_659_, v___x_660_);
v___x_662_ = lean_uint32_lor(v___x_655_, v___x_661_);
v___x_663_ = lean_unsigned_to_nat(3u);
v___x_664_ = lean_nat_add(v___x_639_, v___x_663_);
lean_dec(v___x_639_);
v___x_665_ = lean_byte_array_fget(v_b_522_, v___x_664_);
lean_dec(v___x_664_);
v___x_666_ = lean_uint8_to_uint32(v___x_665_);
v___x_667_ = lean_uint32_lor(v___x_662_, v___x_666_);
v___y_578_ = v___y_624_;
v___y_579_ = v___y_625_;
v___y_580_ = v___y_626_;
v___y_581_ = v___y_627_;
v___y_582_ = v___y_628_;
v___y_583_ = v___y_629_;
v___y_584_ = v___y_630_;
v___y_585_ = v___y_631_;
v___y_586_ = v___y_632_;
v___y_587_ = v___y_633_;
v___y_588_ = v___y_634_;
v___y_589_ = v___y_637_;
v___y_590_ = v___y_635_;
v___y_591_ = v___y_636_;
v___y_592_ = v___x_667_;
goto v___jp_577_;
}
}
v___jp_668_:
{
lean_object* v___x_682_; lean_object* v___x_683_; lean_object* v___x_684_; lean_object* v___x_685_; lean_object* v___x_686_; uint8_t v___x_687_; 
v___x_682_ = lean_unsigned_to_nat(52u);
v___x_683_ = lean_nat_add(v_i_523_, v___x_682_);
v___x_684_ = lean_unsigned_to_nat(4u);
v___x_685_ = lean_nat_add(v___x_683_, v___x_684_);
v___x_686_ = lean_byte_array_size(v_b_522_);
v___x_687_ = lean_nat_dec_le(v___x_685_, v___x_686_);
lean_dec(v___x_685_);
if (v___x_687_ == 0)
{
uint32_t v___x_688_; 
lean_dec(v___x_683_);
v___x_688_ = 0;
v___y_624_ = v___y_670_;
v___y_625_ = v___y_673_;
v___y_626_ = v___y_672_;
v___y_627_ = v___y_674_;
v___y_628_ = v___y_677_;
v___y_629_ = v___y_680_;
v___y_630_ = v___y_669_;
v___y_631_ = v___y_671_;
v___y_632_ = v___y_676_;
v___y_633_ = v___y_675_;
v___y_634_ = v___y_681_;
v___y_635_ = v___y_679_;
v___y_636_ = v___y_678_;
v___y_637_ = v___x_688_;
goto v___jp_623_;
}
else
{
uint8_t v___x_689_; uint32_t v___x_690_; uint32_t v___x_691_; uint32_t v___x_692_; lean_object* v___x_693_; lean_object* v___x_694_; uint8_t v___x_695_; uint32_t v___x_696_; uint32_t v___x_697_; uint32_t v___x_698_; uint32_t v___x_699_; lean_object* v___x_700_; lean_object* v___x_701_; uint8_t v___x_702_; uint32_t v___x_703_; uint32_t v___x_704_; uint32_t v___x_705_; uint32_t v___x_706_; lean_object* v___x_707_; lean_object* v___x_708_; uint8_t v___x_709_; uint32_t v___x_710_; uint32_t v___x_711_; 
v___x_689_ = lean_byte_array_fget(v_b_522_, v___x_683_);
v___x_690_ = lean_uint8_to_uint32(v___x_689_);
v___x_691_ = 24;
v___x_692_ = lean_uint32_shift_left(v___x_690_, v___x_691_);
v___x_693_ = lean_unsigned_to_nat(1u);
v___x_694_ = lean_nat_add(v___x_683_, v___x_693_);
v___x_695_ = lean_byte_array_fget(v_b_522_, v___x_694_);
lean_dec(v___x_694_);
v___x_696_ = lean_uint8_to_uint32(v___x_695_);
v___x_697_ = 16;
v___x_698_ = lean_uint32_shift_left(v___x_696_, v___x_697_);
v___x_699_ = lean_uint32_lor(v___x_692_, v___x_698_);
v___x_700_ = lean_unsigned_to_nat(2u);
v___x_701_ = lean_nat_add(v___x_683_, v___x_700_);
v___x_702_ = lean_byte_array_fget(v_b_522_, v___x_701_);
lean_dec(v___x_701_);
v___x_703_ = lean_uint8_to_uint32(v___x_702_);
v___x_704_ = 8;
v___x_705_ = lean_uint32_shift_left(v___x_703_, v___x_704_);
v___x_706_ = lean_uint32_lor(v___x_699_, v___x_705_);
v___x_707_ = lean_unsigned_to_nat(3u);
v___x_708_ = lean_nat_add(v___x_683_, v___x_707_);
lean_dec(v___x_683_);
v___x_709_ = lean_byte_array_fget(v_b_522_, v___x_708_);
lean_dec(v___x_708_);
v___x_710_ = lean_uint8_to_uint32(v___x_709_);
v___x_711_ = lean_uint32_lor(v___x_706_, v___x_710_);
v___y_624_ = v___y_670_;
v___y_625_ = v___y_673_;
v___y_626_ = v___y_672_;
v___y_627_ = v___y_674_;
v___y_628_ = v___y_677_;
v___y_629_ = v___y_680_;
v___y_630_ = v___y_669_;
v___y_631_ = v___y_671_;
v___y_632_ = v___y_676_;
v___y_633_ = v___y_675_;
v___y_634_ = v___y_681_;
v___y_635_ = v___y_679_;
v___y_636_ = v___y_678_;
v___y_637_ = v___x_711_;
goto v___jp_623_;
}
}
v___jp_712_:
{
lean_object* v___x_725_; lean_object* v___x_726_; lean_object* v___x_727_; lean_object* v___x_728_; lean_object* v___x_729_; uint8_t v___x_730_; 
v___x_725_ = lean_unsigned_to_nat(48u);
v___x_726_ = lean_nat_add(v_i_523_, v___x_725_);
v___x_727_ = lean_unsigned_to_nat(4u);
v___x_728_ = lean_nat_add(v___x_726_, v___x_727_);
v___x_729_ = lean_byte_array_size(v_b_522_);
v___x_730_ = lean_nat_dec_le(v___x_728_, v___x_729_);
lean_dec(v___x_728_);
if (v___x_730_ == 0)
{
uint32_t v___x_731_; 
lean_dec(v___x_726_);
v___x_731_ = 0;
v___y_669_ = v___y_713_;
v___y_670_ = v___y_714_;
v___y_671_ = v___y_715_;
v___y_672_ = v___y_717_;
v___y_673_ = v___y_716_;
v___y_674_ = v___y_718_;
v___y_675_ = v___y_724_;
v___y_676_ = v___y_719_;
v___y_677_ = v___y_720_;
v___y_678_ = v___y_722_;
v___y_679_ = v___y_721_;
v___y_680_ = v___y_723_;
v___y_681_ = v___x_731_;
goto v___jp_668_;
}
else
{
uint8_t v___x_732_; uint32_t v___x_733_; uint32_t v___x_734_; uint32_t v___x_735_; lean_object* v___x_736_; lean_object* v___x_737_; uint8_t v___x_738_; uint32_t v___x_739_; uint32_t v___x_740_; uint32_t v___x_741_; uint32_t v___x_742_; lean_object* v___x_743_; lean_object* v___x_744_; uint8_t v___x_745_; uint32_t v___x_746_; uint32_t v___x_747_; uint32_t v___x_748_; uint32_t v___x_749_; lean_object* v___x_750_; lean_object* v___x_751_; uint8_t v___x_752_; uint32_t v___x_753_; uint32_t v___x_754_; 
v___x_732_ = lean_byte_array_fget(v_b_522_, v___x_726_);
v___x_733_ = lean_uint8_to_uint32(v___x_732_);
v___x_734_ = 24;
v___x_735_ = lean_uint32_shift_left(v___x_733_, v___x_734_);
v___x_736_ = lean_unsigned_to_nat(1u);
v___x_737_ = lean_nat_add(v___x_726_, v___x_736_);
v___x_738_ = lean_byte_array_fget(v_b_522_, v___x_737_);
lean_dec(v___x_737_);
v___x_739_ = lean_uint8_to_uint32(v___x_738_);
v___x_740_ = 16;
v___x_741_ = lean_uint32_shift_left(v___x_739_, v___x_740_);
v___x_742_ = lean_uint32_lor(v___x_735_, v___x_741_);
v___x_743_ = lean_unsigned_to_nat(2u);
v___x_744_ = lean_nat_add(v___x_726_, v___x_743_);
v___x_745_ = lean_byte_array_fget(v_b_522_, v___x_744_);
lean_dec(v___x_744_);
v___x_746_ = lean_uint8_to_uint32(v___x_745_);
v___x_747_ = 8;
v___x_748_ = lean_uint32_shift_left(v___x_746_, v___x_747_);
v___x_749_ = lean_uint32_lor(v___x_742_, v___x_748_);
v___x_750_ = lean_unsigned_to_nat(3u);
v___x_751_ = lean_nat_add(v___x_726_, v___x_750_);
lean_dec(v___x_726_);
v___x_752_ = lean_byte_array_fget(v_b_522_, v___x_751_);
lean_dec(v___x_751_);
v___x_753_ = lean_uint8_to_uint32(v___x_752_);
v___x_754_ = lean_uint32_lor(v___x_749_, v___x_753_);
v___y_669_ = v___y_713_;
v___y_670_ = v___y_714_;
v___y_671_ = v___y_715_;
v___y_672_ = v___y_717_;
v___y_673_ = v___y_716_;
v___y_674_ = v___y_718_;
v___y_675_ = v___y_724_;
v___y_676_ = v___y_719_;
v___y_677_ = v___y_720_;
v___y_678_ = v___y_722_;
v___y_679_ = v___y_721_;
v___y_680_ = v___y_723_;
v___y_681_ = v___x_754_;
goto v___jp_668_;
}
}
v___jp_755_:
{
lean_object* v___x_767_; lean_object* v___x_768_; lean_object* v___x_769_; lean_object* v___x_770_; lean_object* v___x_771_; uint8_t v___x_772_; 
v___x_767_ = lean_unsigned_to_nat(44u);
v___x_768_ = lean_nat_add(v_i_523_, v___x_767_);
v___x_769_ = lean_unsigned_to_nat(4u);
v___x_770_ = lean_nat_add(v___x_768_, v___x_769_);
v___x_771_ = lean_byte_array_size(v_b_522_);
v___x_772_ = lean_nat_dec_le(v___x_770_, v___x_771_);
lean_dec(v___x_770_);
if (v___x_772_ == 0)
{
uint32_t v___x_773_; 
lean_dec(v___x_768_);
v___x_773_ = 0;
v___y_713_ = v___y_756_;
v___y_714_ = v___y_757_;
v___y_715_ = v___y_758_;
v___y_716_ = v___y_760_;
v___y_717_ = v___y_759_;
v___y_718_ = v___y_766_;
v___y_719_ = v___y_761_;
v___y_720_ = v___y_762_;
v___y_721_ = v___y_764_;
v___y_722_ = v___y_763_;
v___y_723_ = v___y_765_;
v___y_724_ = v___x_773_;
goto v___jp_712_;
}
else
{
uint8_t v___x_774_; uint32_t v___x_775_; uint32_t v___x_776_; uint32_t v___x_777_; lean_object* v___x_778_; lean_object* v___x_779_; uint8_t v___x_780_; uint32_t v___x_781_; uint32_t v___x_782_; uint32_t v___x_783_; uint32_t v___x_784_; lean_object* v___x_785_; lean_object* v___x_786_; uint8_t v___x_787_; uint32_t v___x_788_; uint32_t v___x_789_; uint32_t v___x_790_; uint32_t v___x_791_; lean_object* v___x_792_; lean_object* v___x_793_; uint8_t v___x_794_; uint32_t v___x_795_; uint32_t v___x_796_; 
v___x_774_ = lean_byte_array_fget(v_b_522_, v___x_768_);
v___x_775_ = lean_uint8_to_uint32(v___x_774_);
v___x_776_ = 24;
v___x_777_ = lean_uint32_shift_left(v___x_775_, v___x_776_);
v___x_778_ = lean_unsigned_to_nat(1u);
v___x_779_ = lean_nat_add(v___x_768_, v___x_778_);
v___x_780_ = lean_byte_array_fget(v_b_522_, v___x_779_);
lean_dec(v___x_779_);
v___x_781_ = lean_uint8_to_uint32(v___x_780_);
v___x_782_ = 16;
v___x_783_ = lean_uint32_shift_left(v___x_781_, v___x_782_);
v___x_784_ = lean_uint32_lor(v___x_777_, v___x_783_);
v___x_785_ = lean_unsigned_to_nat(2u);
v___x_786_ = lean_nat_add(v___x_768_, v___x_785_);
v___x_787_ = lean_byte_array_fget(v_b_522_, v___x_786_);
lean_dec(v___x_786_);
v___x_788_ = lean_uint8_to_uint32(v___x_787_);
v___x_789_ = 8;
v___x_790_ = lean_uint32_shift_left(v___x_788_, v___x_789_);
v___x_791_ = lean_uint32_lor(v___x_784_, v___x_790_);
v___x_792_ = lean_unsigned_to_nat(3u);
v___x_793_ = lean_nat_add(v___x_768_, v___x_792_);
lean_dec(v___x_768_);
v___x_794_ = lean_byte_array_fget(v_b_522_, v___x_793_);
lean_dec(v___x_793_);
v___x_795_ = lean_uint8_to_uint32(v___x_794_);
v___x_796_ = lean_uint32_lor(v___x_791_, v___x_795_);
v___y_713_ = v___y_756_;
v___y_714_ = v___y_757_;
v___y_715_ = v___y_758_;
v___y_716_ = v___y_760_;
v___y_717_ = v___y_759_;
v___y_718_ = v___y_766_;
v___y_719_ = v___y_761_;
v___y_720_ = v___y_762_;
v___y_721_ = v___y_764_;
v___y_722_ = v___y_763_;
v___y_723_ = v___y_765_;
v___y_724_ = v___x_796_;
goto v___jp_712_;
}
}
v___jp_797_:
{
lean_object* v___x_808_; lean_object* v___x_809_; lean_object* v___x_810_; lean_object* v___x_811_; lean_object* v___x_812_; uint8_t v___x_813_; 
v___x_808_ = lean_unsigned_to_nat(40u);
v___x_809_ = lean_nat_add(v_i_523_, v___x_808_);
v___x_810_ = lean_unsigned_to_nat(4u);
v___x_811_ = lean_nat_add(v___x_809_, v___x_810_);
v___x_812_ = lean_byte_array_size(v_b_522_);
v___x_813_ = lean_nat_dec_le(v___x_811_, v___x_812_);
lean_dec(v___x_811_);
if (v___x_813_ == 0)
{
uint32_t v___x_814_; 
lean_dec(v___x_809_);
v___x_814_ = 0;
v___y_756_ = v___y_798_;
v___y_757_ = v___y_799_;
v___y_758_ = v___y_807_;
v___y_759_ = v___y_801_;
v___y_760_ = v___y_800_;
v___y_761_ = v___y_802_;
v___y_762_ = v___y_803_;
v___y_763_ = v___y_805_;
v___y_764_ = v___y_804_;
v___y_765_ = v___y_806_;
v___y_766_ = v___x_814_;
goto v___jp_755_;
}
else
{
uint8_t v___x_815_; uint32_t v___x_816_; uint32_t v___x_817_; uint32_t v___x_818_; lean_object* v___x_819_; lean_object* v___x_820_; uint8_t v___x_821_; uint32_t v___x_822_; uint32_t v___x_823_; uint32_t v___x_824_; uint32_t v___x_825_; lean_object* v___x_826_; lean_object* v___x_827_; uint8_t v___x_828_; uint32_t v___x_829_; uint32_t v___x_830_; uint32_t v___x_831_; uint32_t v___x_832_; lean_object* v___x_833_; lean_object* v___x_834_; uint8_t v___x_835_; uint32_t v___x_836_; uint32_t v___x_837_; 
v___x_815_ = lean_byte_array_fget(v_b_522_, v___x_809_);
v___x_816_ = lean_uint8_to_uint32(v___x_815_);
v___x_817_ = 24;
v___x_818_ = lean_uint32_shift_left(v___x_816_, v___x_817_);
v___x_819_ = lean_unsigned_to_nat(1u);
v___x_820_ = lean_nat_add(v___x_809_, v___x_819_);
v___x_821_ = lean_byte_array_fget(v_b_522_, v___x_820_);
lean_dec(v___x_820_);
v___x_822_ = lean_uint8_to_uint32(v___x_821_);
v___x_823_ = 16;
v___x_824_ = lean_uint32_shift_left(v___x_822_, v___x_823_);
v___x_825_ = lean_uint32_lor(v___x_818_, v___x_824_);
v___x_826_ = lean_unsigned_to_nat(2u);
v___x_827_ = lean_nat_add(v___x_809_, v___x_826_);
v___x_828_ = lean_byte_array_fget(v_b_522_, v___x_827_);
lean_dec(v___x_827_);
v___x_829_ = lean_uint8_to_uint32(v___x_828_);
v___x_830_ = 8;
v___x_831_ = lean_uint32_shift_left(v___x_829_, v___x_830_);
v___x_832_ = lean_uint32_lor(v___x_825_, v___x_831_);
v___x_833_ = lean_unsigned_to_nat(3u);
v___x_834_ = lean_nat_add(v___x_809_, v___x_833_);
lean_dec(v___x_809_);
v___x_835_ = lean_byte_array_fget(v_b_522_, v___x_834_);
lean_dec(v___x_834_);
v___x_836_ = lean_uint8_to_uint32(v___x_835_);
v___x_837_ = lean_uint32_lor(v___x_832_, v___x_836_);
v___y_756_ = v___y_798_;
v___y_757_ = v___y_799_;
v___y_758_ = v___y_807_;
v___y_759_ = v___y_801_;
v___y_760_ = v___y_800_;
v___y_761_ = v___y_802_;
v___y_762_ = v___y_803_;
v___y_763_ = v___y_805_;
v___y_764_ = v___y_804_;
v___y_765_ = v___y_806_;
v___y_766_ = v___x_837_;
goto v___jp_755_;
}
}
v___jp_838_:
{
lean_object* v___x_848_; lean_object* v___x_849_; lean_object* v___x_850_; lean_object* v___x_851_; lean_object* v___x_852_; uint8_t v___x_853_; 
v___x_848_ = lean_unsigned_to_nat(36u);
v___x_849_ = lean_nat_add(v_i_523_, v___x_848_);
v___x_850_ = lean_unsigned_to_nat(4u);
v___x_851_ = lean_nat_add(v___x_849_, v___x_850_);
v___x_852_ = lean_byte_array_size(v_b_522_);
v___x_853_ = lean_nat_dec_le(v___x_851_, v___x_852_);
lean_dec(v___x_851_);
if (v___x_853_ == 0)
{
uint32_t v___x_854_; 
lean_dec(v___x_849_);
v___x_854_ = 0;
v___y_798_ = v___y_847_;
v___y_799_ = v___y_839_;
v___y_800_ = v___y_841_;
v___y_801_ = v___y_840_;
v___y_802_ = v___y_842_;
v___y_803_ = v___y_843_;
v___y_804_ = v___y_845_;
v___y_805_ = v___y_844_;
v___y_806_ = v___y_846_;
v___y_807_ = v___x_854_;
goto v___jp_797_;
}
else
{
uint8_t v___x_855_; uint32_t v___x_856_; uint32_t v___x_857_; uint32_t v___x_858_; lean_object* v___x_859_; lean_object* v___x_860_; uint8_t v___x_861_; uint32_t v___x_862_; uint32_t v___x_863_; uint32_t v___x_864_; uint32_t v___x_865_; lean_object* v___x_866_; lean_object* v___x_867_; uint8_t v___x_868_; uint32_t v___x_869_; uint32_t v___x_870_; uint32_t v___x_871_; uint32_t v___x_872_; lean_object* v___x_873_; lean_object* v___x_874_; uint8_t v___x_875_; uint32_t v___x_876_; uint32_t v___x_877_; 
v___x_855_ = lean_byte_array_fget(v_b_522_, v___x_849_);
v___x_856_ = lean_uint8_to_uint32(v___x_855_);
v___x_857_ = 24;
v___x_858_ = lean_uint32_shift_left(v___x_856_, v___x_857_);
v___x_859_ = lean_unsigned_to_nat(1u);
v___x_860_ = lean_nat_add(v___x_849_, v___x_859_);
v___x_861_ = lean_byte_array_fget(v_b_522_, v___x_860_);
lean_dec(v___x_860_);
v___x_862_ = lean_uint8_to_uint32(v___x_861_);
v___x_863_ = 16;
v___x_864_ = lean_uint32_shift_left(v___x_862_, v___x_863_);
v___x_865_ = lean_uint32_lor(v___x_858_, v___x_864_);
v___x_866_ = lean_unsigned_to_nat(2u);
v___x_867_ = lean_nat_add(v___x_849_, v___x_866_);
v___x_868_ = lean_byte_array_fget(v_b_522_, v___x_867_);
lean_dec(v___x_867_);
v___x_869_ = lean_uint8_to_uint32(v___x_868_);
v___x_870_ = 8;
v___x_871_ = lean_uint32_shift_left(v___x_869_, v___x_870_);
v___x_872_ = lean_uint32_lor(v___x_865_, v___x_871_);
v___x_873_ = lean_unsigned_to_nat(3u);
v___x_874_ = lean_nat_add(v___x_849_, v___x_873_);
lean_dec(v___x_849_);
v___x_875_ = lean_byte_array_fget(v_b_522_, v___x_874_);
lean_dec(v___x_874_);
v___x_876_ = lean_uint8_to_uint32(v___x_875_);
v___x_877_ = lean_uint32_lor(v___x_872_, v___x_876_);
v___y_798_ = v___y_847_;
v___y_799_ = v___y_839_;
v___y_800_ = v___y_841_;
v___y_801_ = v___y_840_;
v___y_802_ = v___y_842_;
v___y_803_ = v___y_843_;
v___y_804_ = v___y_845_;
v___y_805_ = v___y_844_;
v___y_806_ = v___y_846_;
v___y_807_ = v___x_877_;
goto v___jp_797_;
}
}
v___jp_878_:
{
lean_object* v___x_887_; lean_object* v___x_888_; lean_object* v___x_889_; lean_object* v___x_890_; lean_object* v___x_891_; uint8_t v___x_892_; 
v___x_887_ = lean_unsigned_to_nat(32u);
v___x_888_ = lean_nat_add(v_i_523_, v___x_887_);
v___x_889_ = lean_unsigned_to_nat(4u);
v___x_890_ = lean_nat_add(v___x_888_, v___x_889_);
v___x_891_ = lean_byte_array_size(v_b_522_);
v___x_892_ = lean_nat_dec_le(v___x_890_, v___x_891_);
lean_dec(v___x_890_);
if (v___x_892_ == 0)
{
uint32_t v___x_893_; 
lean_dec(v___x_888_);
v___x_893_ = 0;
v___y_839_ = v___y_879_;
v___y_840_ = v___y_881_;
v___y_841_ = v___y_880_;
v___y_842_ = v___y_882_;
v___y_843_ = v___y_883_;
v___y_844_ = v___y_885_;
v___y_845_ = v___y_884_;
v___y_846_ = v___y_886_;
v___y_847_ = v___x_893_;
goto v___jp_838_;
}
else
{
uint8_t v___x_894_; uint32_t v___x_895_; uint32_t v___x_896_; uint32_t v___x_897_; lean_object* v___x_898_; lean_object* v___x_899_; uint8_t v___x_900_; uint32_t v___x_901_; uint32_t v___x_902_; uint32_t v___x_903_; uint32_t v___x_904_; lean_object* v___x_905_; lean_object* v___x_906_; uint8_t v___x_907_; uint32_t v___x_908_; uint32_t v___x_909_; uint32_t v___x_910_; uint32_t v___x_911_; lean_object* v___x_912_; lean_object* v___x_913_; uint8_t v___x_914_; uint32_t v___x_915_; uint32_t v___x_916_; 
v___x_894_ = lean_byte_array_fget(v_b_522_, v___x_888_);
v___x_895_ = lean_uint8_to_uint32(v___x_894_);
v___x_896_ = 24;
v___x_897_ = lean_uint32_shift_left(v___x_895_, v___x_896_);
v___x_898_ = lean_unsigned_to_nat(1u);
v___x_899_ = lean_nat_add(v___x_888_, v___x_898_);
v___x_900_ = lean_byte_array_fget(v_b_522_, v___x_899_);
lean_dec(v___x_899_);
v___x_901_ = lean_uint8_to_uint32(v___x_900_);
v___x_902_ = 16;
v___x_903_ = lean_uint32_shift_left(v___x_901_, v___x_902_);
v___x_904_ = lean_uint32_lor(v___x_897_, v___x_903_);
v___x_905_ = lean_unsigned_to_nat(2u);
v___x_906_ = lean_nat_add(v___x_888_, v___x_905_);
v___x_907_ = lean_byte_array_fget(v_b_522_, v___x_906_);
lean_dec(v___x_906_);
v___x_908_ = lean_uint8_to_uint32(v___x_907_);
v___x_909_ = 8;
v___x_910_ = lean_uint32_shift_left(v___x_908_, v___x_909_);
v___x_911_ = lean_uint32_lor(v___x_904_, v___x_910_);
v___x_912_ = lean_unsigned_to_nat(3u);
v___x_913_ = lean_nat_add(v___x_888_, v___x_912_);
lean_dec(v___x_888_);
v___x_914_ = lean_byte_array_fget(v_b_522_, v___x_913_);
lean_dec(v___x_913_);
v___x_915_ = lean_uint8_to_uint32(v___x_914_);
v___x_916_ = lean_uint32_lor(v___x_911_, v___x_915_);
v___y_839_ = v___y_879_;
v___y_840_ = v___y_881_;
v___y_841_ = v___y_880_;
v___y_842_ = v___y_882_;
v___y_843_ = v___y_883_;
v___y_844_ = v___y_885_;
v___y_845_ = v___y_884_;
v___y_846_ = v___y_886_;
v___y_847_ = v___x_916_;
goto v___jp_838_;
}
}
v___jp_917_:
{
lean_object* v___x_925_; lean_object* v___x_926_; lean_object* v___x_927_; lean_object* v___x_928_; lean_object* v___x_929_; uint8_t v___x_930_; 
v___x_925_ = lean_unsigned_to_nat(28u);
v___x_926_ = lean_nat_add(v_i_523_, v___x_925_);
v___x_927_ = lean_unsigned_to_nat(4u);
v___x_928_ = lean_nat_add(v___x_926_, v___x_927_);
v___x_929_ = lean_byte_array_size(v_b_522_);
v___x_930_ = lean_nat_dec_le(v___x_928_, v___x_929_);
lean_dec(v___x_928_);
if (v___x_930_ == 0)
{
uint32_t v___x_931_; 
lean_dec(v___x_926_);
v___x_931_ = 0;
v___y_879_ = v___y_918_;
v___y_880_ = v___y_919_;
v___y_881_ = v___y_924_;
v___y_882_ = v___y_920_;
v___y_883_ = v___y_921_;
v___y_884_ = v___y_923_;
v___y_885_ = v___y_922_;
v___y_886_ = v___x_931_;
goto v___jp_878_;
}
else
{
uint8_t v___x_932_; uint32_t v___x_933_; uint32_t v___x_934_; uint32_t v___x_935_; lean_object* v___x_936_; lean_object* v___x_937_; uint8_t v___x_938_; uint32_t v___x_939_; uint32_t v___x_940_; uint32_t v___x_941_; uint32_t v___x_942_; lean_object* v___x_943_; lean_object* v___x_944_; uint8_t v___x_945_; uint32_t v___x_946_; uint32_t v___x_947_; uint32_t v___x_948_; uint32_t v___x_949_; lean_object* v___x_950_; lean_object* v___x_951_; uint8_t v___x_952_; uint32_t v___x_953_; uint32_t v___x_954_; 
v___x_932_ = lean_byte_array_fget(v_b_522_, v___x_926_);
v___x_933_ = lean_uint8_to_uint32(v___x_932_);
v___x_934_ = 24;
v___x_935_ = lean_uint32_shift_left(v___x_933_, v___x_934_);
v___x_936_ = lean_unsigned_to_nat(1u);
v___x_937_ = lean_nat_add(v___x_926_, v___x_936_);
v___x_938_ = lean_byte_array_fget(v_b_522_, v___x_937_);
lean_dec(v___x_937_);
v___x_939_ = lean_uint8_to_uint32(v___x_938_);
v___x_940_ = 16;
v___x_941_ = lean_uint32_shift_left(v___x_939_, v___x_940_);
v___x_942_ = lean_uint32_lor(v___x_935_, v___x_941_);
v___x_943_ = lean_unsigned_to_nat(2u);
v___x_944_ = lean_nat_add(v___x_926_, v___x_943_);
v___x_945_ = lean_byte_array_fget(v_b_522_, v___x_944_);
lean_dec(v___x_944_);
v___x_946_ = lean_uint8_to_uint32(v___x_945_);
v___x_947_ = 8;
v___x_948_ = lean_uint32_shift_left(v___x_946_, v___x_947_);
v___x_949_ = lean_uint32_lor(v___x_942_, v___x_948_);
v___x_950_ = lean_unsigned_to_nat(3u);
v___x_951_ = lean_nat_add(v___x_926_, v___x_950_);
lean_dec(v___x_926_);
v___x_952_ = lean_byte_array_fget(v_b_522_, v___x_951_);
lean_dec(v___x_951_);
v___x_953_ = lean_uint8_to_uint32(v___x_952_);
v___x_954_ = lean_uint32_lor(v___x_949_, v___x_953_);
v___y_879_ = v___y_918_;
v___y_880_ = v___y_919_;
v___y_881_ = v___y_924_;
v___y_882_ = v___y_920_;
v___y_883_ = v___y_921_;
v___y_884_ = v___y_923_;
v___y_885_ = v___y_922_;
v___y_886_ = v___x_954_;
goto v___jp_878_;
}
}
v___jp_955_:
{
lean_object* v___x_962_; lean_object* v___x_963_; lean_object* v___x_964_; lean_object* v___x_965_; lean_object* v___x_966_; uint8_t v___x_967_; 
v___x_962_ = lean_unsigned_to_nat(24u);
v___x_963_ = lean_nat_add(v_i_523_, v___x_962_);
v___x_964_ = lean_unsigned_to_nat(4u);
v___x_965_ = lean_nat_add(v___x_963_, v___x_964_);
v___x_966_ = lean_byte_array_size(v_b_522_);
v___x_967_ = lean_nat_dec_le(v___x_965_, v___x_966_);
lean_dec(v___x_965_);
if (v___x_967_ == 0)
{
uint32_t v___x_968_; 
lean_dec(v___x_963_);
v___x_968_ = 0;
v___y_918_ = v___y_956_;
v___y_919_ = v___y_957_;
v___y_920_ = v___y_958_;
v___y_921_ = v___y_961_;
v___y_922_ = v___y_960_;
v___y_923_ = v___y_959_;
v___y_924_ = v___x_968_;
goto v___jp_917_;
}
else
{
uint8_t v___x_969_; uint32_t v___x_970_; uint32_t v___x_971_; uint32_t v___x_972_; lean_object* v___x_973_; lean_object* v___x_974_; uint8_t v___x_975_; uint32_t v___x_976_; uint32_t v___x_977_; uint32_t v___x_978_; uint32_t v___x_979_; lean_object* v___x_980_; lean_object* v___x_981_; uint8_t v___x_982_; uint32_t v___x_983_; uint32_t v___x_984_; uint32_t v___x_985_; uint32_t v___x_986_; lean_object* v___x_987_; lean_object* v___x_988_; uint8_t v___x_989_; uint32_t v___x_990_; uint32_t v___x_991_; 
v___x_969_ = lean_byte_array_fget(v_b_522_, v___x_963_);
v___x_970_ = lean_uint8_to_uint32(v___x_969_);
v___x_971_ = 24;
v___x_972_ = lean_uint32_shift_left(v___x_970_, v___x_971_);
v___x_973_ = lean_unsigned_to_nat(1u);
v___x_974_ = lean_nat_add(v___x_963_, v___x_973_);
v___x_975_ = lean_byte_array_fget(v_b_522_, v___x_974_);
lean_dec(v___x_974_);
v___x_976_ = lean_uint8_to_uint32(v___x_975_);
v___x_977_ = 16;
v___x_978_ = lean_uint32_shift_left(v___x_976_, v___x_977_);
v___x_979_ = lean_uint32_lor(v___x_972_, v___x_978_);
v___x_980_ = lean_unsigned_to_nat(2u);
v___x_981_ = lean_nat_add(v___x_963_, v___x_980_);
v___x_982_ = lean_byte_array_fget(v_b_522_, v___x_981_);
lean_dec(v___x_981_);
v___x_983_ = lean_uint8_to_uint32(v___x_982_);
v___x_984_ = 8;
v___x_985_ = lean_uint32_shift_left(v___x_983_, v___x_984_);
v___x_986_ = lean_uint32_lor(v___x_979_, v___x_985_);
v___x_987_ = lean_unsigned_to_nat(3u);
v___x_988_ = lean_nat_add(v___x_963_, v___x_987_);
lean_dec(v___x_963_);
v___x_989_ = lean_byte_array_fget(v_b_522_, v___x_988_);
lean_dec(v___x_988_);
v___x_990_ = lean_uint8_to_uint32(v___x_989_);
v___x_991_ = lean_uint32_lor(v___x_986_, v___x_990_);
v___y_918_ = v___y_956_;
v___y_919_ = v___y_957_;
v___y_920_ = v___y_958_;
v___y_921_ = v___y_961_;
v___y_922_ = v___y_960_;
v___y_923_ = v___y_959_;
v___y_924_ = v___x_991_;
goto v___jp_917_;
}
}
v___jp_992_:
{
lean_object* v___x_998_; lean_object* v___x_999_; lean_object* v___x_1000_; lean_object* v___x_1001_; lean_object* v___x_1002_; uint8_t v___x_1003_; 
v___x_998_ = lean_unsigned_to_nat(20u);
v___x_999_ = lean_nat_add(v_i_523_, v___x_998_);
v___x_1000_ = lean_unsigned_to_nat(4u);
v___x_1001_ = lean_nat_add(v___x_999_, v___x_1000_);
v___x_1002_ = lean_byte_array_size(v_b_522_);
v___x_1003_ = lean_nat_dec_le(v___x_1001_, v___x_1002_);
lean_dec(v___x_1001_);
if (v___x_1003_ == 0)
{
uint32_t v___x_1004_; 
lean_dec(v___x_999_);
v___x_1004_ = 0;
v___y_956_ = v___y_993_;
v___y_957_ = v___y_997_;
v___y_958_ = v___y_994_;
v___y_959_ = v___y_996_;
v___y_960_ = v___y_995_;
v___y_961_ = v___x_1004_;
goto v___jp_955_;
}
else
{
uint8_t v___x_1005_; uint32_t v___x_1006_; uint32_t v___x_1007_; uint32_t v___x_1008_; lean_object* v___x_1009_; lean_object* v___x_1010_; uint8_t v___x_1011_; uint32_t v___x_1012_; uint32_t v___x_1013_; uint32_t v___x_1014_; uint32_t v___x_1015_; lean_object* v___x_1016_; lean_object* v___x_1017_; uint8_t v___x_1018_; uint32_t v___x_1019_; uint32_t v___x_1020_; uint32_t v___x_1021_; uint32_t v___x_1022_; lean_object* v___x_1023_; lean_object* v___x_1024_; uint8_t v___x_1025_; uint32_t v___x_1026_; uint32_t v___x_1027_; 
v___x_1005_ = lean_byte_array_fget(v_b_522_, v___x_999_);
v___x_1006_ = lean_uint8_to_uint32(v___x_1005_);
v___x_1007_ = 24;
v___x_1008_ = lean_uint32_shift_left(v___x_1006_, v___x_1007_);
v___x_1009_ = lean_unsigned_to_nat(1u);
v___x_1010_ = lean_nat_add(v___x_999_, v___x_1009_);
v___x_1011_ = lean_byte_array_fget(v_b_522_, v___x_1010_);
lean_dec(v___x_1010_);
v___x_1012_ = lean_uint8_to_uint32(v___x_1011_);
v___x_1013_ = 16;
v___x_1014_ = lean_uint32_shift_left(v___x_1012_, v___x_1013_);
v___x_1015_ = lean_uint32_lor(v___x_1008_, v___x_1014_);
v___x_1016_ = lean_unsigned_to_nat(2u);
v___x_1017_ = lean_nat_add(v___x_999_, v___x_1016_);
v___x_1018_ = lean_byte_array_fget(v_b_522_, v___x_1017_);
lean_dec(v___x_1017_);
v___x_1019_ = lean_uint8_to_uint32(v___x_1018_);
v___x_1020_ = 8;
v___x_1021_ = lean_uint32_shift_left(v___x_1019_, v___x_1020_);
v___x_1022_ = lean_uint32_lor(v___x_1015_, v___x_1021_);
v___x_1023_ = lean_unsigned_to_nat(3u);
v___x_1024_ = lean_nat_add(v___x_999_, v___x_1023_);
lean_dec(v___x_999_);
v___x_1025_ = lean_byte_array_fget(v_b_522_, v___x_1024_);
lean_dec(v___x_1024_);
v___x_1026_ = lean_uint8_to_uint32(v___x_1025_);
v___x_1027_ = lean_uint32_lor(v___x_1022_, v___x_1026_);
v___y_956_ = v___y_993_;
v___y_957_ = v___y_997_;
v___y_958_ = v___y_994_;
v___y_959_ = v___y_996_;
v___y_960_ = v___y_995_;
v___y_961_ = v___x_1027_;
goto v___jp_955_;
}
}
v___jp_1028_:
{
lean_object* v___x_1033_; lean_object* v___x_1034_; lean_object* v___x_1035_; lean_object* v___x_1036_; lean_object* v___x_1037_; uint8_t v___x_1038_; 
v___x_1033_ = lean_unsigned_to_nat(16u);
v___x_1034_ = lean_nat_add(v_i_523_, v___x_1033_);
v___x_1035_ = lean_unsigned_to_nat(4u);
v___x_1036_ = lean_nat_add(v___x_1034_, v___x_1035_);
v___x_1037_ = lean_byte_array_size(v_b_522_);
v___x_1038_ = lean_nat_dec_le(v___x_1036_, v___x_1037_);
lean_dec(v___x_1036_);
if (v___x_1038_ == 0)
{
uint32_t v___x_1039_; 
lean_dec(v___x_1034_);
v___x_1039_ = 0;
v___y_993_ = v___y_1029_;
v___y_994_ = v___y_1030_;
v___y_995_ = v___y_1031_;
v___y_996_ = v___y_1032_;
v___y_997_ = v___x_1039_;
goto v___jp_992_;
}
else
{
uint8_t v___x_1040_; uint32_t v___x_1041_; uint32_t v___x_1042_; uint32_t v___x_1043_; lean_object* v___x_1044_; lean_object* v___x_1045_; uint8_t v___x_1046_; uint32_t v___x_1047_; uint32_t v___x_1048_; uint32_t v___x_1049_; uint32_t v___x_1050_; lean_object* v___x_1051_; lean_object* v___x_1052_; uint8_t v___x_1053_; uint32_t v___x_1054_; uint32_t v___x_1055_; uint32_t v___x_1056_; uint32_t v___x_1057_; lean_object* v___x_1058_; lean_object* v___x_1059_; uint8_t v___x_1060_; uint32_t v___x_1061_; uint32_t v___x_1062_; 
v___x_1040_ = lean_byte_array_fget(v_b_522_, v___x_1034_);
v___x_1041_ = lean_uint8_to_uint32(v___x_1040_);
v___x_1042_ = 24;
v___x_1043_ = lean_uint32_shift_left(v___x_1041_, v___x_1042_);
v___x_1044_ = lean_unsigned_to_nat(1u);
v___x_1045_ = lean_nat_add(v___x_1034_, v___x_1044_);
v___x_1046_ = lean_byte_array_fget(v_b_522_, v___x_1045_);
lean_dec(v___x_1045_);
v___x_1047_ = lean_uint8_to_uint32(v___x_1046_);
v___x_1048_ = 16;
v___x_1049_ = lean_uint32_shift_left(v___x_1047_, v___x_1048_);
v___x_1050_ = lean_uint32_lor(v___x_1043_, v___x_1049_);
v___x_1051_ = lean_unsigned_to_nat(2u);
v___x_1052_ = lean_nat_add(v___x_1034_, v___x_1051_);
v___x_1053_ = lean_byte_array_fget(v_b_522_, v___x_1052_);
lean_dec(v___x_1052_);
v___x_1054_ = lean_uint8_to_uint32(v___x_1053_);
v___x_1055_ = 8;
v___x_1056_ = lean_uint32_shift_left(v___x_1054_, v___x_1055_);
v___x_1057_ = lean_uint32_lor(v___x_1050_, v___x_1056_);
v___x_1058_ = lean_unsigned_to_nat(3u);
v___x_1059_ = lean_nat_add(v___x_1034_, v___x_1058_);
lean_dec(v___x_1034_);
v___x_1060_ = lean_byte_array_fget(v_b_522_, v___x_1059_);
lean_dec(v___x_1059_);
v___x_1061_ = lean_uint8_to_uint32(v___x_1060_);
v___x_1062_ = lean_uint32_lor(v___x_1057_, v___x_1061_);
v___y_993_ = v___y_1029_;
v___y_994_ = v___y_1030_;
v___y_995_ = v___y_1031_;
v___y_996_ = v___y_1032_;
v___y_997_ = v___x_1062_;
goto v___jp_992_;
}
}
v___jp_1063_:
{
lean_object* v___x_1067_; lean_object* v___x_1068_; lean_object* v___x_1069_; lean_object* v___x_1070_; lean_object* v___x_1071_; uint8_t v___x_1072_; 
v___x_1067_ = lean_unsigned_to_nat(12u);
v___x_1068_ = lean_nat_add(v_i_523_, v___x_1067_);
v___x_1069_ = lean_unsigned_to_nat(4u);
v___x_1070_ = lean_nat_add(v___x_1068_, v___x_1069_);
v___x_1071_ = lean_byte_array_size(v_b_522_);
v___x_1072_ = lean_nat_dec_le(v___x_1070_, v___x_1071_);
lean_dec(v___x_1070_);
if (v___x_1072_ == 0)
{
uint32_t v___x_1073_; 
lean_dec(v___x_1068_);
v___x_1073_ = 0;
v___y_1029_ = v___y_1064_;
v___y_1030_ = v___y_1065_;
v___y_1031_ = v___y_1066_;
v___y_1032_ = v___x_1073_;
goto v___jp_1028_;
}
else
{
uint8_t v___x_1074_; uint32_t v___x_1075_; uint32_t v___x_1076_; uint32_t v___x_1077_; lean_object* v___x_1078_; lean_object* v___x_1079_; uint8_t v___x_1080_; uint32_t v___x_1081_; uint32_t v___x_1082_; uint32_t v___x_1083_; uint32_t v___x_1084_; lean_object* v___x_1085_; lean_object* v___x_1086_; uint8_t v___x_1087_; uint32_t v___x_1088_; uint32_t v___x_1089_; uint32_t v___x_1090_; uint32_t v___x_1091_; lean_object* v___x_1092_; lean_object* v___x_1093_; uint8_t v___x_1094_; uint32_t v___x_1095_; uint32_t v___x_1096_; 
v___x_1074_ = lean_byte_array_fget(v_b_522_, v___x_1068_);
v___x_1075_ = lean_uint8_to_uint32(v___x_1074_);
v___x_1076_ = 24;
v___x_1077_ = lean_uint32_shift_left(v___x_1075_, v___x_1076_);
v___x_1078_ = lean_unsigned_to_nat(1u);
v___x_1079_ = lean_nat_add(v___x_1068_, v___x_1078_);
v___x_1080_ = lean_byte_array_fget(v_b_522_, v___x_1079_);
lean_dec(v___x_1079_);
v___x_1081_ = lean_uint8_to_uint32(v___x_1080_);
v___x_1082_ = 16;
v___x_1083_ = lean_uint32_shift_left(v___x_1081_, v___x_1082_);
v___x_1084_ = lean_uint32_lor(v___x_1077_, v___x_1083_);
v___x_1085_ = lean_unsigned_to_nat(2u);
v___x_1086_ = lean_nat_add(v___x_1068_, v___x_1085_);
v___x_1087_ = lean_byte_array_fget(v_b_522_, v___x_1086_);
lean_dec(v___x_1086_);
v___x_1088_ = lean_uint8_to_uint32(v___x_1087_);
v___x_1089_ = 8;
v___x_1090_ = lean_uint32_shift_left(v___x_1088_, v___x_1089_);
v___x_1091_ = lean_uint32_lor(v___x_1084_, v___x_1090_);
v___x_1092_ = lean_unsigned_to_nat(3u);
v___x_1093_ = lean_nat_add(v___x_1068_, v___x_1092_);
lean_dec(v___x_1068_);
v___x_1094_ = lean_byte_array_fget(v_b_522_, v___x_1093_);
lean_dec(v___x_1093_);
v___x_1095_ = lean_uint8_to_uint32(v___x_1094_);
v___x_1096_ = lean_uint32_lor(v___x_1091_, v___x_1095_);
v___y_1029_ = v___y_1064_;
v___y_1030_ = v___y_1065_;
v___y_1031_ = v___y_1066_;
v___y_1032_ = v___x_1096_;
goto v___jp_1028_;
}
}
v___jp_1097_:
{
lean_object* v___x_1100_; lean_object* v___x_1101_; lean_object* v___x_1102_; lean_object* v___x_1103_; lean_object* v___x_1104_; uint8_t v___x_1105_; 
v___x_1100_ = lean_unsigned_to_nat(8u);
v___x_1101_ = lean_nat_add(v_i_523_, v___x_1100_);
v___x_1102_ = lean_unsigned_to_nat(4u);
v___x_1103_ = lean_nat_add(v___x_1101_, v___x_1102_);
v___x_1104_ = lean_byte_array_size(v_b_522_);
v___x_1105_ = lean_nat_dec_le(v___x_1103_, v___x_1104_);
lean_dec(v___x_1103_);
if (v___x_1105_ == 0)
{
uint32_t v___x_1106_; 
lean_dec(v___x_1101_);
v___x_1106_ = 0;
v___y_1064_ = v___y_1098_;
v___y_1065_ = v___y_1099_;
v___y_1066_ = v___x_1106_;
goto v___jp_1063_;
}
else
{
uint8_t v___x_1107_; uint32_t v___x_1108_; uint32_t v___x_1109_; uint32_t v___x_1110_; lean_object* v___x_1111_; lean_object* v___x_1112_; uint8_t v___x_1113_; uint32_t v___x_1114_; uint32_t v___x_1115_; uint32_t v___x_1116_; uint32_t v___x_1117_; lean_object* v___x_1118_; lean_object* v___x_1119_; uint8_t v___x_1120_; uint32_t v___x_1121_; uint32_t v___x_1122_; uint32_t v___x_1123_; uint32_t v___x_1124_; lean_object* v___x_1125_; lean_object* v___x_1126_; uint8_t v___x_1127_; uint32_t v___x_1128_; uint32_t v___x_1129_; 
v___x_1107_ = lean_byte_array_fget(v_b_522_, v___x_1101_);
v___x_1108_ = lean_uint8_to_uint32(v___x_1107_);
v___x_1109_ = 24;
v___x_1110_ = lean_uint32_shift_left(v___x_1108_, v___x_1109_);
v___x_1111_ = lean_unsigned_to_nat(1u);
v___x_1112_ = lean_nat_add(v___x_1101_, v___x_1111_);
v___x_1113_ = lean_byte_array_fget(v_b_522_, v___x_1112_);
lean_dec(v___x_1112_);
v___x_1114_ = lean_uint8_to_uint32(v___x_1113_);
v___x_1115_ = 16;
v___x_1116_ = lean_uint32_shift_left(v___x_1114_, v___x_1115_);
v___x_1117_ = lean_uint32_lor(v___x_1110_, v___x_1116_);
v___x_1118_ = lean_unsigned_to_nat(2u);
v___x_1119_ = lean_nat_add(v___x_1101_, v___x_1118_);
v___x_1120_ = lean_byte_array_fget(v_b_522_, v___x_1119_);
lean_dec(v___x_1119_);
v___x_1121_ = lean_uint8_to_uint32(v___x_1120_);
v___x_1122_ = 8;
v___x_1123_ = lean_uint32_shift_left(v___x_1121_, v___x_1122_);
v___x_1124_ = lean_uint32_lor(v___x_1117_, v___x_1123_);
v___x_1125_ = lean_unsigned_to_nat(3u);
v___x_1126_ = lean_nat_add(v___x_1101_, v___x_1125_);
lean_dec(v___x_1101_);
v___x_1127_ = lean_byte_array_fget(v_b_522_, v___x_1126_);
lean_dec(v___x_1126_);
v___x_1128_ = lean_uint8_to_uint32(v___x_1127_);
v___x_1129_ = lean_uint32_lor(v___x_1124_, v___x_1128_);
v___y_1064_ = v___y_1098_;
v___y_1065_ = v___y_1099_;
v___y_1066_ = v___x_1129_;
goto v___jp_1063_;
}
}
v___jp_1130_:
{
lean_object* v___x_1132_; lean_object* v___x_1133_; lean_object* v___x_1134_; lean_object* v___x_1135_; uint8_t v___x_1136_; 
v___x_1132_ = lean_unsigned_to_nat(4u);
v___x_1133_ = lean_nat_add(v_i_523_, v___x_1132_);
v___x_1134_ = lean_nat_add(v___x_1133_, v___x_1132_);
v___x_1135_ = lean_byte_array_size(v_b_522_);
v___x_1136_ = lean_nat_dec_le(v___x_1134_, v___x_1135_);
lean_dec(v___x_1134_);
if (v___x_1136_ == 0)
{
uint32_t v___x_1137_; 
lean_dec(v___x_1133_);
v___x_1137_ = 0;
v___y_1098_ = v___y_1131_;
v___y_1099_ = v___x_1137_;
goto v___jp_1097_;
}
else
{
uint8_t v___x_1138_; uint32_t v___x_1139_; uint32_t v___x_1140_; uint32_t v___x_1141_; lean_object* v___x_1142_; lean_object* v___x_1143_; uint8_t v___x_1144_; uint32_t v___x_1145_; uint32_t v___x_1146_; uint32_t v___x_1147_; uint32_t v___x_1148_; lean_object* v___x_1149_; lean_object* v___x_1150_; uint8_t v___x_1151_; uint32_t v___x_1152_; uint32_t v___x_1153_; uint32_t v___x_1154_; uint32_t v___x_1155_; lean_object* v___x_1156_; lean_object* v___x_1157_; uint8_t v___x_1158_; uint32_t v___x_1159_; uint32_t v___x_1160_; 
v___x_1138_ = lean_byte_array_fget(v_b_522_, v___x_1133_);
v___x_1139_ = lean_uint8_to_uint32(v___x_1138_);
v___x_1140_ = 24;
v___x_1141_ = lean_uint32_shift_left(v___x_1139_, v___x_1140_);
v___x_1142_ = lean_unsigned_to_nat(1u);
v___x_1143_ = lean_nat_add(v___x_1133_, v___x_1142_);
v___x_1144_ = lean_byte_array_fget(v_b_522_, v___x_1143_);
lean_dec(v___x_1143_);
v___x_1145_ = lean_uint8_to_uint32(v___x_1144_);
v___x_1146_ = 16;
v___x_1147_ = lean_uint32_shift_left(v___x_1145_, v___x_1146_);
v___x_1148_ = lean_uint32_lor(v___x_1141_, v___x_1147_);
v___x_1149_ = lean_unsigned_to_nat(2u);
v___x_1150_ = lean_nat_add(v___x_1133_, v___x_1149_);
v___x_1151_ = lean_byte_array_fget(v_b_522_, v___x_1150_);
lean_dec(v___x_1150_);
v___x_1152_ = lean_uint8_to_uint32(v___x_1151_);
v___x_1153_ = 8;
v___x_1154_ = lean_uint32_shift_left(v___x_1152_, v___x_1153_);
v___x_1155_ = lean_uint32_lor(v___x_1148_, v___x_1154_);
v___x_1156_ = lean_unsigned_to_nat(3u);
v___x_1157_ = lean_nat_add(v___x_1133_, v___x_1156_);
lean_dec(v___x_1133_);
v___x_1158_ = lean_byte_array_fget(v_b_522_, v___x_1157_);
lean_dec(v___x_1157_);
v___x_1159_ = lean_uint8_to_uint32(v___x_1158_);
v___x_1160_ = lean_uint32_lor(v___x_1155_, v___x_1159_);
v___y_1098_ = v___y_1131_;
v___y_1099_ = v___x_1160_;
goto v___jp_1097_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_block___boxed(lean_object* v_b_1189_, lean_object* v_i_1190_, lean_object* v_s_1191_){
_start:
{
lean_object* v_res_1192_; 
v_res_1192_ = l_Continuity_Sha256_block(v_b_1189_, v_i_1190_, v_s_1191_);
lean_dec_ref(v_s_1191_);
lean_dec(v_i_1190_);
lean_dec_ref(v_b_1189_);
return v_res_1192_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_blocks(lean_object* v_b_1193_, lean_object* v_x_1194_, lean_object* v_x_1195_, lean_object* v_x_1196_){
_start:
{
lean_object* v_zero_1197_; uint8_t v_isZero_1198_; 
v_zero_1197_ = lean_unsigned_to_nat(0u);
v_isZero_1198_ = lean_nat_dec_eq(v_x_1194_, v_zero_1197_);
if (v_isZero_1198_ == 1)
{
lean_dec(v_x_1195_);
lean_dec(v_x_1194_);
return v_x_1196_;
}
else
{
lean_object* v_one_1199_; lean_object* v_n_1200_; lean_object* v___x_1201_; lean_object* v___x_1202_; lean_object* v___x_1203_; 
v_one_1199_ = lean_unsigned_to_nat(1u);
v_n_1200_ = lean_nat_sub(v_x_1194_, v_one_1199_);
lean_dec(v_x_1194_);
v___x_1201_ = lean_unsigned_to_nat(64u);
v___x_1202_ = lean_nat_add(v_x_1195_, v___x_1201_);
v___x_1203_ = l_Continuity_Sha256_block(v_b_1193_, v_x_1195_, v_x_1196_);
lean_dec_ref(v_x_1196_);
lean_dec(v_x_1195_);
v_x_1194_ = v_n_1200_;
v_x_1195_ = v___x_1202_;
v_x_1196_ = v___x_1203_;
goto _start;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_blocks___boxed(lean_object* v_b_1205_, lean_object* v_x_1206_, lean_object* v_x_1207_, lean_object* v_x_1208_){
_start:
{
lean_object* v_res_1209_; 
v_res_1209_ = l_Continuity_Sha256_blocks(v_b_1205_, v_x_1206_, v_x_1207_, v_x_1208_);
lean_dec_ref(v_b_1205_);
return v_res_1209_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_zeros(lean_object* v_x_1210_, lean_object* v_x_1211_){
_start:
{
lean_object* v_zero_1212_; uint8_t v_isZero_1213_; 
v_zero_1212_ = lean_unsigned_to_nat(0u);
v_isZero_1213_ = lean_nat_dec_eq(v_x_1210_, v_zero_1212_);
if (v_isZero_1213_ == 1)
{
lean_dec(v_x_1210_);
return v_x_1211_;
}
else
{
lean_object* v_one_1214_; lean_object* v_n_1215_; uint8_t v___x_1216_; lean_object* v___x_1217_; 
v_one_1214_ = lean_unsigned_to_nat(1u);
v_n_1215_ = lean_nat_sub(v_x_1210_, v_one_1214_);
lean_dec(v_x_1210_);
v___x_1216_ = 0;
v___x_1217_ = lean_byte_array_push(v_x_1211_, v___x_1216_);
v_x_1210_ = v_n_1215_;
v_x_1211_ = v___x_1217_;
goto _start;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_putWord(lean_object* v_acc_1219_, uint32_t v_x_1220_){
_start:
{
uint32_t v___x_1221_; uint32_t v___x_1222_; uint8_t v___x_1223_; lean_object* v___x_1224_; uint32_t v___x_1225_; uint32_t v___x_1226_; uint8_t v___x_1227_; lean_object* v___x_1228_; uint32_t v___x_1229_; uint32_t v___x_1230_; uint8_t v___x_1231_; lean_object* v___x_1232_; uint8_t v___x_1233_; lean_object* v___x_1234_; 
v___x_1221_ = 24;
v___x_1222_ = lean_uint32_shift_right(v_x_1220_, v___x_1221_);
v___x_1223_ = lean_uint32_to_uint8(v___x_1222_);
v___x_1224_ = lean_byte_array_push(v_acc_1219_, v___x_1223_);
v___x_1225_ = 16;
v___x_1226_ = lean_uint32_shift_right(v_x_1220_, v___x_1225_);
v___x_1227_ = lean_uint32_to_uint8(v___x_1226_);
v___x_1228_ = lean_byte_array_push(v___x_1224_, v___x_1227_);
v___x_1229_ = 8;
v___x_1230_ = lean_uint32_shift_right(v_x_1220_, v___x_1229_);
v___x_1231_ = lean_uint32_to_uint8(v___x_1230_);
v___x_1232_ = lean_byte_array_push(v___x_1228_, v___x_1231_);
v___x_1233_ = lean_uint32_to_uint8(v_x_1220_);
v___x_1234_ = lean_byte_array_push(v___x_1232_, v___x_1233_);
return v___x_1234_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_putWord___boxed(lean_object* v_acc_1235_, lean_object* v_x_1236_){
_start:
{
uint32_t v_x_boxed_1237_; lean_object* v_res_1238_; 
v_x_boxed_1237_ = lean_unbox_uint32(v_x_1236_);
lean_dec(v_x_1236_);
v_res_1238_ = l_Continuity_Sha256_putWord(v_acc_1235_, v_x_boxed_1237_);
return v_res_1238_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_tail(lean_object* v_b_1239_){
_start:
{
lean_object* v___x_1240_; lean_object* v___x_1241_; lean_object* v_r_1242_; lean_object* v___x_1243_; lean_object* v___x_1244_; uint8_t v___x_1245_; lean_object* v_rest_1246_; lean_object* v___y_1248_; lean_object* v___x_1260_; uint8_t v___x_1261_; 
v___x_1240_ = lean_byte_array_size(v_b_1239_);
v___x_1241_ = lean_unsigned_to_nat(64u);
v_r_1242_ = lean_nat_mod(v___x_1240_, v___x_1241_);
v___x_1243_ = lean_nat_sub(v___x_1240_, v_r_1242_);
lean_inc(v_r_1242_);
v___x_1244_ = l_Continuity_slice(v_b_1239_, v___x_1243_, v_r_1242_);
v___x_1245_ = 128;
v_rest_1246_ = lean_byte_array_push(v___x_1244_, v___x_1245_);
v___x_1260_ = lean_unsigned_to_nat(56u);
v___x_1261_ = lean_nat_dec_lt(v_r_1242_, v___x_1260_);
if (v___x_1261_ == 0)
{
lean_object* v___x_1262_; lean_object* v___x_1263_; 
v___x_1262_ = lean_unsigned_to_nat(119u);
v___x_1263_ = lean_nat_sub(v___x_1262_, v_r_1242_);
lean_dec(v_r_1242_);
v___y_1248_ = v___x_1263_;
goto v___jp_1247_;
}
else
{
lean_object* v___x_1264_; lean_object* v___x_1265_; 
v___x_1264_ = lean_unsigned_to_nat(55u);
v___x_1265_ = lean_nat_sub(v___x_1264_, v_r_1242_);
lean_dec(v_r_1242_);
v___y_1248_ = v___x_1265_;
goto v___jp_1247_;
}
v___jp_1247_:
{
lean_object* v___x_1249_; lean_object* v_bits_1250_; lean_object* v___x_1251_; lean_object* v___x_1252_; lean_object* v___x_1253_; lean_object* v___x_1254_; uint32_t v___x_1255_; lean_object* v___x_1256_; lean_object* v___x_1257_; uint32_t v___x_1258_; lean_object* v___x_1259_; 
v___x_1249_ = lean_unsigned_to_nat(8u);
v_bits_1250_ = lean_nat_mul(v___x_1240_, v___x_1249_);
v___x_1251_ = l_Continuity_Sha256_zeros(v___y_1248_, v_rest_1246_);
v___x_1252_ = lean_cstr_to_nat("4294967296");
v___x_1253_ = lean_unsigned_to_nat(32u);
v___x_1254_ = lean_nat_shiftr(v_bits_1250_, v___x_1253_);
v___x_1255_ = lean_uint32_of_nat(v___x_1254_);
lean_dec(v___x_1254_);
v___x_1256_ = l_Continuity_Sha256_putWord(v___x_1251_, v___x_1255_);
v___x_1257_ = lean_nat_mod(v_bits_1250_, v___x_1252_);
lean_dec(v_bits_1250_);
v___x_1258_ = lean_uint32_of_nat(v___x_1257_);
lean_dec(v___x_1257_);
v___x_1259_ = l_Continuity_Sha256_putWord(v___x_1256_, v___x_1258_);
return v___x_1259_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Sha256_tail___boxed(lean_object* v_b_1266_){
_start:
{
lean_object* v_res_1267_; 
v_res_1267_ = l_Continuity_Sha256_tail(v_b_1266_);
lean_dec_ref(v_b_1266_);
return v_res_1267_;
}
}
static lean_object* _init_l_Continuity_sha256___closed__0(void){
_start:
{
lean_object* v___x_1268_; lean_object* v___x_1269_; 
v___x_1268_ = lean_unsigned_to_nat(32u);
v___x_1269_ = lean_mk_empty_byte_array(v___x_1268_);
return v___x_1269_;
}
}
LEAN_EXPORT lean_object* l_Continuity_sha256(lean_object* v_b_1270_){
_start:
{
lean_object* v_t_1271_; lean_object* v___x_1272_; lean_object* v___x_1273_; lean_object* v___x_1274_; lean_object* v___x_1275_; lean_object* v___x_1276_; lean_object* v___x_1277_; lean_object* v___x_1278_; lean_object* v___x_1279_; lean_object* v___x_1280_; uint32_t v_a_1281_; uint32_t v_b_1282_; uint32_t v_c_1283_; uint32_t v_d_1284_; uint32_t v_e_1285_; uint32_t v_f_1286_; uint32_t v_g_1287_; uint32_t v_h_1288_; lean_object* v___x_1289_; lean_object* v___x_1290_; lean_object* v___x_1291_; lean_object* v___x_1292_; lean_object* v___x_1293_; lean_object* v___x_1294_; lean_object* v___x_1295_; lean_object* v___x_1296_; lean_object* v___x_1297_; 
v_t_1271_ = l_Continuity_Sha256_tail(v_b_1270_);
v___x_1272_ = lean_byte_array_size(v_t_1271_);
v___x_1273_ = lean_unsigned_to_nat(6u);
v___x_1274_ = lean_nat_shiftr(v___x_1272_, v___x_1273_);
v___x_1275_ = lean_unsigned_to_nat(0u);
v___x_1276_ = lean_byte_array_size(v_b_1270_);
v___x_1277_ = lean_nat_shiftr(v___x_1276_, v___x_1273_);
v___x_1278_ = ((lean_object*)(l_Continuity_Sha256_initial));
v___x_1279_ = l_Continuity_Sha256_blocks(v_b_1270_, v___x_1277_, v___x_1275_, v___x_1278_);
v___x_1280_ = l_Continuity_Sha256_blocks(v_t_1271_, v___x_1274_, v___x_1275_, v___x_1279_);
lean_dec_ref(v_t_1271_);
v_a_1281_ = lean_ctor_get_uint32(v___x_1280_, 0);
v_b_1282_ = lean_ctor_get_uint32(v___x_1280_, 4);
v_c_1283_ = lean_ctor_get_uint32(v___x_1280_, 8);
v_d_1284_ = lean_ctor_get_uint32(v___x_1280_, 12);
v_e_1285_ = lean_ctor_get_uint32(v___x_1280_, 16);
v_f_1286_ = lean_ctor_get_uint32(v___x_1280_, 20);
v_g_1287_ = lean_ctor_get_uint32(v___x_1280_, 24);
v_h_1288_ = lean_ctor_get_uint32(v___x_1280_, 28);
lean_dec_ref(v___x_1280_);
v___x_1289_ = lean_obj_once(&l_Continuity_sha256___closed__0, &l_Continuity_sha256___closed__0_once, _init_l_Continuity_sha256___closed__0);
v___x_1290_ = l_Continuity_Sha256_putWord(v___x_1289_, v_a_1281_);
v___x_1291_ = l_Continuity_Sha256_putWord(v___x_1290_, v_b_1282_);
v___x_1292_ = l_Continuity_Sha256_putWord(v___x_1291_, v_c_1283_);
v___x_1293_ = l_Continuity_Sha256_putWord(v___x_1292_, v_d_1284_);
v___x_1294_ = l_Continuity_Sha256_putWord(v___x_1293_, v_e_1285_);
v___x_1295_ = l_Continuity_Sha256_putWord(v___x_1294_, v_f_1286_);
v___x_1296_ = l_Continuity_Sha256_putWord(v___x_1295_, v_g_1287_);
v___x_1297_ = l_Continuity_Sha256_putWord(v___x_1296_, v_h_1288_);
return v___x_1297_;
}
}
LEAN_EXPORT lean_object* l_Continuity_sha256___boxed(lean_object* v_b_1298_){
_start:
{
lean_object* v_res_1299_; 
v_res_1299_ = l_Continuity_sha256(v_b_1298_);
lean_dec_ref(v_b_1298_);
return v_res_1299_;
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
