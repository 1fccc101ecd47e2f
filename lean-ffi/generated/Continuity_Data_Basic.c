// Lean compiler output
// Module: Continuity.Data.Basic
// Imports: public import Init public meta import Init public import Continuity.Codec.Message
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
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorIdx(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorElim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorElim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorElim(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_file_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_file_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_file_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_file_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_tree_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_tree_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_tree_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_tree_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_toNat(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_toNat___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_OutputKind_ofNat(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ofNat___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorIdx(uint8_t v_x_1_){
_start:
{
if (v_x_1_ == 0)
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
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorIdx___boxed(lean_object* v_x_4_){
_start:
{
uint8_t v_x_boxed_5_; lean_object* v_res_6_; 
v_x_boxed_5_ = lean_unbox(v_x_4_);
v_res_6_ = l_Continuity_OutputKind_ctorIdx(v_x_boxed_5_);
return v_res_6_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorElim___redArg(lean_object* v_k_7_){
_start:
{
lean_inc(v_k_7_);
return v_k_7_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorElim___redArg___boxed(lean_object* v_k_8_){
_start:
{
lean_object* v_res_9_; 
v_res_9_ = l_Continuity_OutputKind_ctorElim___redArg(v_k_8_);
lean_dec(v_k_8_);
return v_res_9_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorElim(lean_object* v_motive_10_, lean_object* v_ctorIdx_11_, uint8_t v_t_12_, lean_object* v_h_13_, lean_object* v_k_14_){
_start:
{
lean_inc(v_k_14_);
return v_k_14_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ctorElim___boxed(lean_object* v_motive_15_, lean_object* v_ctorIdx_16_, lean_object* v_t_17_, lean_object* v_h_18_, lean_object* v_k_19_){
_start:
{
uint8_t v_t_boxed_20_; lean_object* v_res_21_; 
v_t_boxed_20_ = lean_unbox(v_t_17_);
v_res_21_ = l_Continuity_OutputKind_ctorElim(v_motive_15_, v_ctorIdx_16_, v_t_boxed_20_, v_h_18_, v_k_19_);
lean_dec(v_k_19_);
lean_dec(v_ctorIdx_16_);
return v_res_21_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_file_elim___redArg(lean_object* v_file_22_){
_start:
{
lean_inc(v_file_22_);
return v_file_22_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_file_elim___redArg___boxed(lean_object* v_file_23_){
_start:
{
lean_object* v_res_24_; 
v_res_24_ = l_Continuity_OutputKind_file_elim___redArg(v_file_23_);
lean_dec(v_file_23_);
return v_res_24_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_file_elim(lean_object* v_motive_25_, uint8_t v_t_26_, lean_object* v_h_27_, lean_object* v_file_28_){
_start:
{
lean_inc(v_file_28_);
return v_file_28_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_file_elim___boxed(lean_object* v_motive_29_, lean_object* v_t_30_, lean_object* v_h_31_, lean_object* v_file_32_){
_start:
{
uint8_t v_t_boxed_33_; lean_object* v_res_34_; 
v_t_boxed_33_ = lean_unbox(v_t_30_);
v_res_34_ = l_Continuity_OutputKind_file_elim(v_motive_29_, v_t_boxed_33_, v_h_31_, v_file_32_);
lean_dec(v_file_32_);
return v_res_34_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_tree_elim___redArg(lean_object* v_tree_35_){
_start:
{
lean_inc(v_tree_35_);
return v_tree_35_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_tree_elim___redArg___boxed(lean_object* v_tree_36_){
_start:
{
lean_object* v_res_37_; 
v_res_37_ = l_Continuity_OutputKind_tree_elim___redArg(v_tree_36_);
lean_dec(v_tree_36_);
return v_res_37_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_tree_elim(lean_object* v_motive_38_, uint8_t v_t_39_, lean_object* v_h_40_, lean_object* v_tree_41_){
_start:
{
lean_inc(v_tree_41_);
return v_tree_41_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_tree_elim___boxed(lean_object* v_motive_42_, lean_object* v_t_43_, lean_object* v_h_44_, lean_object* v_tree_45_){
_start:
{
uint8_t v_t_boxed_46_; lean_object* v_res_47_; 
v_t_boxed_46_ = lean_unbox(v_t_43_);
v_res_47_ = l_Continuity_OutputKind_tree_elim(v_motive_42_, v_t_boxed_46_, v_h_44_, v_tree_45_);
lean_dec(v_tree_45_);
return v_res_47_;
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_toNat(uint8_t v_x_48_){
_start:
{
if (v_x_48_ == 0)
{
lean_object* v___x_49_; 
v___x_49_ = lean_unsigned_to_nat(0u);
return v___x_49_;
}
else
{
lean_object* v___x_50_; 
v___x_50_ = lean_unsigned_to_nat(1u);
return v___x_50_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_toNat___boxed(lean_object* v_x_51_){
_start:
{
uint8_t v_x_24__boxed_52_; lean_object* v_res_53_; 
v_x_24__boxed_52_ = lean_unbox(v_x_51_);
v_res_53_ = l_Continuity_OutputKind_toNat(v_x_24__boxed_52_);
return v_res_53_;
}
}
LEAN_EXPORT uint8_t l_Continuity_OutputKind_ofNat(lean_object* v_x_54_){
_start:
{
lean_object* v___x_55_; uint8_t v___x_56_; 
v___x_55_ = lean_unsigned_to_nat(0u);
v___x_56_ = lean_nat_dec_eq(v_x_54_, v___x_55_);
if (v___x_56_ == 0)
{
uint8_t v___x_57_; 
v___x_57_ = 1;
return v___x_57_;
}
else
{
uint8_t v___x_58_; 
v___x_58_ = 0;
return v___x_58_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_OutputKind_ofNat___boxed(lean_object* v_x_59_){
_start:
{
uint8_t v_res_60_; lean_object* v_r_61_; 
v_res_60_ = l_Continuity_OutputKind_ofNat(v_x_59_);
lean_dec(v_x_59_);
v_r_61_ = lean_box(v_res_60_);
return v_r_61_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Message(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Data_Basic(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Message(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
