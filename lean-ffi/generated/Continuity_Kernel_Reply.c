// Lean compiler output
// Module: Continuity.Kernel.Reply
// Imports: public import Init public meta import Init public import Continuity.Sources
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
lean_object* lean_array_get_size(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
extern lean_object* l_Continuity_noBytes;
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* l_Continuity_putHead(lean_object*, lean_object*);
extern lean_object* l_Continuity_reasonC;
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
lean_object* l_Continuity_decode___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_putNat4(lean_object*, lean_object*);
extern lean_object* l_Continuity_bytesC;
lean_object* l_Continuity_listC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorIdx___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorIdx___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorIdx(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorIdx___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_failed_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_failed_elim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_replyMalformed___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_replyMalformed___closed__0;
LEAN_EXPORT lean_object* l_Continuity_replyMalformed(lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_replyMalformed___boxed(lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_replyRefused___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_replyRefused___closed__0;
static lean_once_cell_t l_Continuity_replyRefused___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_replyRefused___closed__1;
LEAN_EXPORT lean_object* l_Continuity_replyRefused(lean_object*);
static lean_once_cell_t l_Continuity_replyFailed___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_replyFailed___closed__0;
LEAN_EXPORT lean_object* l_Continuity_replyFailed(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_replyFailed___boxed(lean_object*);
static lean_once_cell_t l_Continuity_replyOk___redArg___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_replyOk___redArg___closed__0;
static lean_once_cell_t l_Continuity_replyOk___redArg___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_replyOk___redArg___closed__1;
LEAN_EXPORT lean_object* l_Continuity_replyOk___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_replyOk___redArg___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_replyOk(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_replyOk___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_answer___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_answer___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_answer(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_answer___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_batchC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_batchC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_batchC;
LEAN_EXPORT lean_object* l_Continuity_answerAll(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_answerAll___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_answerBatch___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_answerBatch___closed__0 = (const lean_object*)&l_Continuity_answerBatch___closed__0_value;
static lean_once_cell_t l_Continuity_answerBatch___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_answerBatch___closed__1;
LEAN_EXPORT lean_object* l_Continuity_answerBatch(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorIdx___redArg(lean_object* v_x_1_){
_start:
{
switch(lean_obj_tag(v_x_1_))
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
default: 
{
lean_object* v___x_4_; 
v___x_4_ = lean_unsigned_to_nat(2u);
return v___x_4_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorIdx___redArg___boxed(lean_object* v_x_5_){
_start:
{
lean_object* v_res_6_; 
v_res_6_ = l_Continuity_Reply_ctorIdx___redArg(v_x_5_);
lean_dec_ref(v_x_5_);
return v_res_6_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorIdx(lean_object* v_00_u03b1_7_, lean_object* v_x_8_){
_start:
{
lean_object* v___x_9_; 
v___x_9_ = l_Continuity_Reply_ctorIdx___redArg(v_x_8_);
return v___x_9_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorIdx___boxed(lean_object* v_00_u03b1_10_, lean_object* v_x_11_){
_start:
{
lean_object* v_res_12_; 
v_res_12_ = l_Continuity_Reply_ctorIdx(v_00_u03b1_10_, v_x_11_);
lean_dec_ref(v_x_11_);
return v_res_12_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorElim___redArg(lean_object* v_t_13_, lean_object* v_k_14_){
_start:
{
switch(lean_obj_tag(v_t_13_))
{
case 0:
{
lean_object* v_payload_15_; lean_object* v___x_16_; 
v_payload_15_ = lean_ctor_get(v_t_13_, 0);
lean_inc(v_payload_15_);
lean_dec_ref_known(v_t_13_, 1);
v___x_16_ = lean_apply_1(v_k_14_, v_payload_15_);
return v___x_16_;
}
case 1:
{
lean_object* v_reason_17_; lean_object* v___x_18_; 
v_reason_17_ = lean_ctor_get(v_t_13_, 0);
lean_inc_ref(v_reason_17_);
lean_dec_ref_known(v_t_13_, 1);
v___x_18_ = lean_apply_1(v_k_14_, v_reason_17_);
return v___x_18_;
}
default: 
{
uint8_t v_code_19_; lean_object* v___x_20_; lean_object* v___x_21_; 
v_code_19_ = lean_ctor_get_uint8(v_t_13_, 0);
lean_dec_ref_known(v_t_13_, 0);
v___x_20_ = lean_box(v_code_19_);
v___x_21_ = lean_apply_1(v_k_14_, v___x_20_);
return v___x_21_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorElim(lean_object* v_00_u03b1_22_, lean_object* v_motive_23_, lean_object* v_ctorIdx_24_, lean_object* v_t_25_, lean_object* v_h_26_, lean_object* v_k_27_){
_start:
{
lean_object* v___x_28_; 
v___x_28_ = l_Continuity_Reply_ctorElim___redArg(v_t_25_, v_k_27_);
return v___x_28_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_ctorElim___boxed(lean_object* v_00_u03b1_29_, lean_object* v_motive_30_, lean_object* v_ctorIdx_31_, lean_object* v_t_32_, lean_object* v_h_33_, lean_object* v_k_34_){
_start:
{
lean_object* v_res_35_; 
v_res_35_ = l_Continuity_Reply_ctorElim(v_00_u03b1_29_, v_motive_30_, v_ctorIdx_31_, v_t_32_, v_h_33_, v_k_34_);
lean_dec(v_ctorIdx_31_);
return v_res_35_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_ok_elim___redArg(lean_object* v_t_36_, lean_object* v_ok_37_){
_start:
{
lean_object* v___x_38_; 
v___x_38_ = l_Continuity_Reply_ctorElim___redArg(v_t_36_, v_ok_37_);
return v___x_38_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_ok_elim(lean_object* v_00_u03b1_39_, lean_object* v_motive_40_, lean_object* v_t_41_, lean_object* v_h_42_, lean_object* v_ok_43_){
_start:
{
lean_object* v___x_44_; 
v___x_44_ = l_Continuity_Reply_ctorElim___redArg(v_t_41_, v_ok_43_);
return v___x_44_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_refused_elim___redArg(lean_object* v_t_45_, lean_object* v_refused_46_){
_start:
{
lean_object* v___x_47_; 
v___x_47_ = l_Continuity_Reply_ctorElim___redArg(v_t_45_, v_refused_46_);
return v___x_47_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_refused_elim(lean_object* v_00_u03b1_48_, lean_object* v_motive_49_, lean_object* v_t_50_, lean_object* v_h_51_, lean_object* v_refused_52_){
_start:
{
lean_object* v___x_53_; 
v___x_53_ = l_Continuity_Reply_ctorElim___redArg(v_t_50_, v_refused_52_);
return v___x_53_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_failed_elim___redArg(lean_object* v_t_54_, lean_object* v_failed_55_){
_start:
{
lean_object* v___x_56_; 
v___x_56_ = l_Continuity_Reply_ctorElim___redArg(v_t_54_, v_failed_55_);
return v___x_56_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Reply_failed_elim(lean_object* v_00_u03b1_57_, lean_object* v_motive_58_, lean_object* v_t_59_, lean_object* v_h_60_, lean_object* v_failed_61_){
_start:
{
lean_object* v___x_62_; 
v___x_62_ = l_Continuity_Reply_ctorElim___redArg(v_t_59_, v_failed_61_);
return v___x_62_;
}
}
static lean_object* _init_l_Continuity_replyMalformed___closed__0(void){
_start:
{
uint8_t v___x_63_; lean_object* v___x_64_; lean_object* v___x_65_; 
v___x_63_ = 2;
v___x_64_ = l_Continuity_noBytes;
v___x_65_ = lean_byte_array_push(v___x_64_, v___x_63_);
return v___x_65_;
}
}
LEAN_EXPORT lean_object* l_Continuity_replyMalformed(lean_object* v_at___66_, uint8_t v_code_67_){
_start:
{
lean_object* v___x_68_; lean_object* v___x_69_; lean_object* v___x_70_; lean_object* v___x_71_; lean_object* v___x_72_; 
v___x_68_ = lean_unsigned_to_nat(0u);
v___x_69_ = lean_obj_once(&l_Continuity_replyMalformed___closed__0, &l_Continuity_replyMalformed___closed__0_once, _init_l_Continuity_replyMalformed___closed__0);
v___x_70_ = l_Continuity_putNat4(v_at___66_, v___x_69_);
v___x_71_ = l_Continuity_putNat4(v___x_68_, v___x_70_);
v___x_72_ = lean_byte_array_push(v___x_71_, v_code_67_);
return v___x_72_;
}
}
LEAN_EXPORT lean_object* l_Continuity_replyMalformed___boxed(lean_object* v_at___73_, lean_object* v_code_74_){
_start:
{
uint8_t v_code_boxed_75_; lean_object* v_res_76_; 
v_code_boxed_75_ = lean_unbox(v_code_74_);
v_res_76_ = l_Continuity_replyMalformed(v_at___73_, v_code_boxed_75_);
lean_dec(v_at___73_);
return v_res_76_;
}
}
static lean_object* _init_l_Continuity_replyRefused___closed__0(void){
_start:
{
uint8_t v___x_77_; lean_object* v___x_78_; lean_object* v___x_79_; 
v___x_77_ = 1;
v___x_78_ = l_Continuity_noBytes;
v___x_79_ = lean_byte_array_push(v___x_78_, v___x_77_);
return v___x_79_;
}
}
static lean_object* _init_l_Continuity_replyRefused___closed__1(void){
_start:
{
lean_object* v___x_80_; lean_object* v___x_81_; lean_object* v___x_82_; 
v___x_80_ = lean_obj_once(&l_Continuity_replyRefused___closed__0, &l_Continuity_replyRefused___closed__0_once, _init_l_Continuity_replyRefused___closed__0);
v___x_81_ = lean_unsigned_to_nat(224u);
v___x_82_ = l_Continuity_putHead(v___x_81_, v___x_80_);
return v___x_82_;
}
}
LEAN_EXPORT lean_object* l_Continuity_replyRefused(lean_object* v_r_83_){
_start:
{
lean_object* v___x_84_; lean_object* v_put_85_; lean_object* v___x_86_; lean_object* v___x_87_; 
v___x_84_ = l_Continuity_reasonC;
v_put_85_ = lean_ctor_get(v___x_84_, 1);
v___x_86_ = lean_obj_once(&l_Continuity_replyRefused___closed__1, &l_Continuity_replyRefused___closed__1_once, _init_l_Continuity_replyRefused___closed__1);
lean_inc_ref(v_put_85_);
v___x_87_ = lean_apply_2(v_put_85_, v_r_83_, v___x_86_);
return v___x_87_;
}
}
static lean_object* _init_l_Continuity_replyFailed___closed__0(void){
_start:
{
uint8_t v___x_88_; lean_object* v___x_89_; lean_object* v___x_90_; 
v___x_88_ = 3;
v___x_89_ = l_Continuity_noBytes;
v___x_90_ = lean_byte_array_push(v___x_89_, v___x_88_);
return v___x_90_;
}
}
LEAN_EXPORT lean_object* l_Continuity_replyFailed(uint8_t v_code_91_){
_start:
{
lean_object* v___x_92_; lean_object* v___x_93_; 
v___x_92_ = lean_obj_once(&l_Continuity_replyFailed___closed__0, &l_Continuity_replyFailed___closed__0_once, _init_l_Continuity_replyFailed___closed__0);
v___x_93_ = lean_byte_array_push(v___x_92_, v_code_91_);
return v___x_93_;
}
}
LEAN_EXPORT lean_object* l_Continuity_replyFailed___boxed(lean_object* v_code_94_){
_start:
{
uint8_t v_code_boxed_95_; lean_object* v_res_96_; 
v_code_boxed_95_ = lean_unbox(v_code_94_);
v_res_96_ = l_Continuity_replyFailed(v_code_boxed_95_);
return v_res_96_;
}
}
static lean_object* _init_l_Continuity_replyOk___redArg___closed__0(void){
_start:
{
uint8_t v___x_97_; lean_object* v___x_98_; lean_object* v___x_99_; 
v___x_97_ = 0;
v___x_98_ = l_Continuity_noBytes;
v___x_99_ = lean_byte_array_push(v___x_98_, v___x_97_);
return v___x_99_;
}
}
static lean_object* _init_l_Continuity_replyOk___redArg___closed__1(void){
_start:
{
uint8_t v___x_100_; lean_object* v___x_101_; 
v___x_100_ = 1;
v___x_101_ = l_Continuity_replyFailed(v___x_100_);
return v___x_101_;
}
}
LEAN_EXPORT lean_object* l_Continuity_replyOk___redArg(lean_object* v_c_102_, lean_object* v_op_103_, lean_object* v_x_104_){
_start:
{
lean_object* v_put_105_; lean_object* v___x_106_; lean_object* v___x_107_; lean_object* v___x_108_; lean_object* v___x_109_; lean_object* v_b_110_; lean_object* v___x_111_; lean_object* v___x_112_; uint8_t v___x_113_; 
v_put_105_ = lean_ctor_get(v_c_102_, 1);
lean_inc_ref(v_put_105_);
lean_dec_ref(v_c_102_);
v___x_106_ = lean_unsigned_to_nat(512u);
v___x_107_ = lean_nat_add(v___x_106_, v_op_103_);
v___x_108_ = lean_obj_once(&l_Continuity_replyOk___redArg___closed__0, &l_Continuity_replyOk___redArg___closed__0_once, _init_l_Continuity_replyOk___redArg___closed__0);
v___x_109_ = l_Continuity_putHead(v___x_107_, v___x_108_);
lean_dec(v___x_107_);
v_b_110_ = lean_apply_2(v_put_105_, v_x_104_, v___x_109_);
v___x_111_ = lean_byte_array_size(v_b_110_);
v___x_112_ = lean_unsigned_to_nat(268435457u);
v___x_113_ = lean_nat_dec_le(v___x_111_, v___x_112_);
if (v___x_113_ == 0)
{
lean_object* v___x_114_; 
lean_dec_ref(v_b_110_);
v___x_114_ = lean_obj_once(&l_Continuity_replyOk___redArg___closed__1, &l_Continuity_replyOk___redArg___closed__1_once, _init_l_Continuity_replyOk___redArg___closed__1);
return v___x_114_;
}
else
{
return v_b_110_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_replyOk___redArg___boxed(lean_object* v_c_115_, lean_object* v_op_116_, lean_object* v_x_117_){
_start:
{
lean_object* v_res_118_; 
v_res_118_ = l_Continuity_replyOk___redArg(v_c_115_, v_op_116_, v_x_117_);
lean_dec(v_op_116_);
return v_res_118_;
}
}
LEAN_EXPORT lean_object* l_Continuity_replyOk(lean_object* v_00_u03b1_119_, lean_object* v_c_120_, lean_object* v_op_121_, lean_object* v_x_122_){
_start:
{
lean_object* v___x_123_; 
v___x_123_ = l_Continuity_replyOk___redArg(v_c_120_, v_op_121_, v_x_122_);
return v___x_123_;
}
}
LEAN_EXPORT lean_object* l_Continuity_replyOk___boxed(lean_object* v_00_u03b1_124_, lean_object* v_c_125_, lean_object* v_op_126_, lean_object* v_x_127_){
_start:
{
lean_object* v_res_128_; 
v_res_128_ = l_Continuity_replyOk(v_00_u03b1_124_, v_c_125_, v_op_126_, v_x_127_);
lean_dec(v_op_126_);
return v_res_128_;
}
}
LEAN_EXPORT lean_object* l_Continuity_answer___redArg(lean_object* v_request_129_, lean_object* v_payload_130_, lean_object* v_op_131_, lean_object* v_decide_132_, lean_object* v_b_133_){
_start:
{
lean_object* v___x_134_; lean_object* v___x_135_; lean_object* v___x_136_; 
v___x_134_ = lean_unsigned_to_nat(256u);
v___x_135_ = lean_nat_add(v___x_134_, v_op_131_);
v___x_136_ = l_Continuity_decode___redArg(v_request_129_, v___x_135_, v_b_133_);
lean_dec(v___x_135_);
if (lean_obj_tag(v___x_136_) == 0)
{
lean_object* v_value_137_; lean_object* v___x_138_; 
v_value_137_ = lean_ctor_get(v___x_136_, 0);
lean_inc(v_value_137_);
lean_dec_ref_known(v___x_136_, 1);
v___x_138_ = lean_apply_1(v_decide_132_, v_value_137_);
switch(lean_obj_tag(v___x_138_))
{
case 0:
{
lean_object* v_payload_139_; lean_object* v___x_140_; 
v_payload_139_ = lean_ctor_get(v___x_138_, 0);
lean_inc(v_payload_139_);
lean_dec_ref_known(v___x_138_, 1);
v___x_140_ = l_Continuity_replyOk___redArg(v_payload_130_, v_op_131_, v_payload_139_);
return v___x_140_;
}
case 1:
{
lean_object* v_reason_141_; lean_object* v___x_142_; 
lean_dec_ref(v_payload_130_);
v_reason_141_ = lean_ctor_get(v___x_138_, 0);
lean_inc_ref(v_reason_141_);
lean_dec_ref_known(v___x_138_, 1);
v___x_142_ = l_Continuity_replyRefused(v_reason_141_);
return v___x_142_;
}
default: 
{
uint8_t v_code_143_; lean_object* v___x_144_; 
lean_dec_ref(v_payload_130_);
v_code_143_ = lean_ctor_get_uint8(v___x_138_, 0);
lean_dec_ref_known(v___x_138_, 0);
v___x_144_ = l_Continuity_replyFailed(v_code_143_);
return v___x_144_;
}
}
}
else
{
lean_object* v_at___145_; uint8_t v_code_146_; lean_object* v___x_147_; 
lean_dec_ref(v_decide_132_);
lean_dec_ref(v_payload_130_);
v_at___145_ = lean_ctor_get(v___x_136_, 0);
lean_inc(v_at___145_);
v_code_146_ = lean_ctor_get_uint8(v___x_136_, sizeof(void*)*1);
lean_dec_ref_known(v___x_136_, 1);
v___x_147_ = l_Continuity_replyMalformed(v_at___145_, v_code_146_);
lean_dec(v_at___145_);
return v___x_147_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_answer___redArg___boxed(lean_object* v_request_148_, lean_object* v_payload_149_, lean_object* v_op_150_, lean_object* v_decide_151_, lean_object* v_b_152_){
_start:
{
lean_object* v_res_153_; 
v_res_153_ = l_Continuity_answer___redArg(v_request_148_, v_payload_149_, v_op_150_, v_decide_151_, v_b_152_);
lean_dec(v_op_150_);
return v_res_153_;
}
}
LEAN_EXPORT lean_object* l_Continuity_answer(lean_object* v_00_u03b1_154_, lean_object* v_00_u03b2_155_, lean_object* v_request_156_, lean_object* v_payload_157_, lean_object* v_op_158_, lean_object* v_decide_159_, lean_object* v_b_160_){
_start:
{
lean_object* v___x_161_; 
v___x_161_ = l_Continuity_answer___redArg(v_request_156_, v_payload_157_, v_op_158_, v_decide_159_, v_b_160_);
return v___x_161_;
}
}
LEAN_EXPORT lean_object* l_Continuity_answer___boxed(lean_object* v_00_u03b1_162_, lean_object* v_00_u03b2_163_, lean_object* v_request_164_, lean_object* v_payload_165_, lean_object* v_op_166_, lean_object* v_decide_167_, lean_object* v_b_168_){
_start:
{
lean_object* v_res_169_; 
v_res_169_ = l_Continuity_answer(v_00_u03b1_162_, v_00_u03b2_163_, v_request_164_, v_payload_165_, v_op_166_, v_decide_167_, v_b_168_);
lean_dec(v_op_166_);
return v_res_169_;
}
}
static lean_object* _init_l_Continuity_batchC___closed__0(void){
_start:
{
lean_object* v___x_170_; lean_object* v___x_171_; 
v___x_170_ = l_Continuity_bytesC;
v___x_171_ = l_Continuity_listC___redArg(v___x_170_);
return v___x_171_;
}
}
static lean_object* _init_l_Continuity_batchC(void){
_start:
{
lean_object* v___x_172_; 
v___x_172_ = lean_obj_once(&l_Continuity_batchC___closed__0, &l_Continuity_batchC___closed__0_once, _init_l_Continuity_batchC___closed__0);
return v___x_172_;
}
}
LEAN_EXPORT lean_object* l_Continuity_answerAll(lean_object* v_f_173_, lean_object* v_items_174_, lean_object* v_x_175_, lean_object* v_x_176_, lean_object* v_x_177_){
_start:
{
lean_object* v_zero_178_; uint8_t v_isZero_179_; 
v_zero_178_ = lean_unsigned_to_nat(0u);
v_isZero_179_ = lean_nat_dec_eq(v_x_175_, v_zero_178_);
if (v_isZero_179_ == 1)
{
lean_dec(v_x_176_);
lean_dec(v_x_175_);
lean_dec_ref(v_f_173_);
return v_x_177_;
}
else
{
lean_object* v___x_180_; uint8_t v___x_181_; 
v___x_180_ = lean_array_get_size(v_items_174_);
v___x_181_ = lean_nat_dec_lt(v_x_176_, v___x_180_);
if (v___x_181_ == 0)
{
lean_dec(v_x_176_);
lean_dec(v_x_175_);
lean_dec_ref(v_f_173_);
return v_x_177_;
}
else
{
lean_object* v_one_182_; lean_object* v_n_183_; lean_object* v___x_184_; lean_object* v___x_185_; lean_object* v___x_186_; lean_object* v___x_187_; 
v_one_182_ = lean_unsigned_to_nat(1u);
v_n_183_ = lean_nat_sub(v_x_175_, v_one_182_);
lean_dec(v_x_175_);
v___x_184_ = lean_nat_add(v_x_176_, v_one_182_);
v___x_185_ = lean_array_fget_borrowed(v_items_174_, v_x_176_);
lean_dec(v_x_176_);
lean_inc_ref(v_f_173_);
lean_inc(v___x_185_);
v___x_186_ = lean_apply_1(v_f_173_, v___x_185_);
v___x_187_ = lean_array_push(v_x_177_, v___x_186_);
v_x_175_ = v_n_183_;
v_x_176_ = v___x_184_;
v_x_177_ = v___x_187_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_answerAll___boxed(lean_object* v_f_189_, lean_object* v_items_190_, lean_object* v_x_191_, lean_object* v_x_192_, lean_object* v_x_193_){
_start:
{
lean_object* v_res_194_; 
v_res_194_ = l_Continuity_answerAll(v_f_189_, v_items_190_, v_x_191_, v_x_192_, v_x_193_);
lean_dec_ref(v_items_190_);
return v_res_194_;
}
}
static lean_object* _init_l_Continuity_answerBatch___closed__1(void){
_start:
{
lean_object* v___x_197_; lean_object* v___x_198_; lean_object* v___x_199_; 
v___x_197_ = lean_obj_once(&l_Continuity_replyOk___redArg___closed__0, &l_Continuity_replyOk___redArg___closed__0_once, _init_l_Continuity_replyOk___redArg___closed__0);
v___x_198_ = lean_unsigned_to_nat(240u);
v___x_199_ = l_Continuity_putHead(v___x_198_, v___x_197_);
return v___x_199_;
}
}
LEAN_EXPORT lean_object* l_Continuity_answerBatch(lean_object* v_f_200_, lean_object* v_b_201_){
_start:
{
lean_object* v___x_202_; lean_object* v___x_203_; lean_object* v___x_204_; 
v___x_202_ = l_Continuity_batchC;
v___x_203_ = lean_unsigned_to_nat(240u);
v___x_204_ = l_Continuity_decode___redArg(v___x_202_, v___x_203_, v_b_201_);
if (lean_obj_tag(v___x_204_) == 0)
{
lean_object* v_value_205_; lean_object* v_put_206_; lean_object* v___x_207_; lean_object* v___x_208_; lean_object* v___x_209_; lean_object* v_replies_210_; lean_object* v___x_211_; lean_object* v_r_212_; lean_object* v___x_213_; lean_object* v___x_214_; uint8_t v___x_215_; 
v_value_205_ = lean_ctor_get(v___x_204_, 0);
lean_inc(v_value_205_);
lean_dec_ref_known(v___x_204_, 1);
v_put_206_ = lean_ctor_get(v___x_202_, 1);
v___x_207_ = lean_unsigned_to_nat(0u);
v___x_208_ = ((lean_object*)(l_Continuity_answerBatch___closed__0));
v___x_209_ = lean_array_get_size(v_value_205_);
v_replies_210_ = l_Continuity_answerAll(v_f_200_, v_value_205_, v___x_209_, v___x_207_, v___x_208_);
lean_dec(v_value_205_);
v___x_211_ = lean_obj_once(&l_Continuity_answerBatch___closed__1, &l_Continuity_answerBatch___closed__1_once, _init_l_Continuity_answerBatch___closed__1);
lean_inc_ref(v_put_206_);
v_r_212_ = lean_apply_2(v_put_206_, v_replies_210_, v___x_211_);
v___x_213_ = lean_byte_array_size(v_r_212_);
v___x_214_ = lean_unsigned_to_nat(268435457u);
v___x_215_ = lean_nat_dec_le(v___x_213_, v___x_214_);
if (v___x_215_ == 0)
{
lean_object* v___x_216_; 
lean_dec_ref(v_r_212_);
v___x_216_ = lean_obj_once(&l_Continuity_replyOk___redArg___closed__1, &l_Continuity_replyOk___redArg___closed__1_once, _init_l_Continuity_replyOk___redArg___closed__1);
return v___x_216_;
}
else
{
return v_r_212_;
}
}
else
{
lean_object* v_at___217_; uint8_t v_code_218_; lean_object* v___x_219_; 
lean_dec_ref(v_f_200_);
v_at___217_ = lean_ctor_get(v___x_204_, 0);
lean_inc(v_at___217_);
v_code_218_ = lean_ctor_get_uint8(v___x_204_, sizeof(void*)*1);
lean_dec_ref_known(v___x_204_, 1);
v___x_219_ = l_Continuity_replyMalformed(v_at___217_, v_code_218_);
lean_dec(v_at___217_);
return v___x_219_;
}
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Sources(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Reply(uint8_t builtin) {
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
res = initialize_Continuity_Sources(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_batchC = _init_l_Continuity_batchC();
lean_mark_persistent(l_Continuity_batchC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
