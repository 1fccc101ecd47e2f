// Lean compiler output
// Module: Continuity.Kernel.Graph
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
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
lean_object* lean_array_get_size(lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
lean_object* lean_byte_array_size(lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
lean_object* lean_nat_shiftr(lean_object*, lean_object*);
uint8_t l_Continuity_ltBytes(lean_object*, lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
lean_object* l_Continuity_le4(lean_object*);
lean_object* l_Continuity_reason2(lean_object*, lean_object*, lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
lean_object* lean_array_fset(lean_object*, lean_object*, lean_object*);
uint8_t l_Continuity_isRelative(lean_object*);
lean_object* l_Continuity_reason1(lean_object*, lean_object*);
lean_object* lean_array_fget(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_uncertain_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_uncertain_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_nat(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_nat___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_put(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_put___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_fill(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_cmpBytes(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_cmpBytes___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_cmpKey(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_cmpKey___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_cmpOutput(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_cmpOutput___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkSorted(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkSorted___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRange___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNames(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNames___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_find(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_find___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_outerOf(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_outerOf___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNested(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNested___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkSources(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkSources___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_ascending(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_ascending___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_outside(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_outside___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRefs(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRefs___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNodes(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNodes___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_wellFormed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_wellFormed___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_producerOf(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_producerOf___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_countInputs(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_countInputs___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_countEdges(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_countEdges___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_offsets(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_offsets___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_fillInputs(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_fillInputs___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_fillEdges(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_fillEdges___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_openInputs(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_openInputs___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_ready(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_ready___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_release(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_release___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_waves(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_waves___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_countLevels(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_countLevels___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_place(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_place___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Graph_byLevel___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Graph_byLevel___closed__0 = (const lean_object*)&l_Continuity_Graph_byLevel___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Graph_byLevel(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_byLevel___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_levelOf(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_levelOf___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_levelsOk(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_levelsOk___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_orderOk(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_orderOk___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_firstWithout(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_firstWithout___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_nextWithout(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_nextWithout___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_walk(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_walk___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_smallest(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_smallest___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_copyRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_copyRange___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_produces(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_produces___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_dependsOn(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_dependsOn___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Graph_cycleOk(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_cycleOk___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_operandsOf(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_operandsOf___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_findCycle(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_findCycle___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_search(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_search___boxed(lean_object*);
static const lean_array_object l_Continuity_Graph_order___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Graph_order___closed__0 = (const lean_object*)&l_Continuity_Graph_order___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Graph_order(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_order___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_validate(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_validate___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorIdx(lean_object* v_x_1_){
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
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorIdx___boxed(lean_object* v_x_5_){
_start:
{
lean_object* v_res_6_; 
v_res_6_ = l_Continuity_GraphVerdict_ctorIdx(v_x_5_);
lean_dec(v_x_5_);
return v_res_6_;
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorElim___redArg(lean_object* v_t_7_, lean_object* v_k_8_){
_start:
{
if (lean_obj_tag(v_t_7_) == 2)
{
return v_k_8_;
}
else
{
lean_object* v_order_9_; lean_object* v___x_10_; 
v_order_9_ = lean_ctor_get(v_t_7_, 0);
lean_inc_ref(v_order_9_);
lean_dec(v_t_7_);
v___x_10_ = lean_apply_1(v_k_8_, v_order_9_);
return v___x_10_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorElim(lean_object* v_motive_11_, lean_object* v_ctorIdx_12_, lean_object* v_t_13_, lean_object* v_h_14_, lean_object* v_k_15_){
_start:
{
lean_object* v___x_16_; 
v___x_16_ = l_Continuity_GraphVerdict_ctorElim___redArg(v_t_13_, v_k_15_);
return v___x_16_;
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ctorElim___boxed(lean_object* v_motive_17_, lean_object* v_ctorIdx_18_, lean_object* v_t_19_, lean_object* v_h_20_, lean_object* v_k_21_){
_start:
{
lean_object* v_res_22_; 
v_res_22_ = l_Continuity_GraphVerdict_ctorElim(v_motive_17_, v_ctorIdx_18_, v_t_19_, v_h_20_, v_k_21_);
lean_dec(v_ctorIdx_18_);
return v_res_22_;
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ok_elim___redArg(lean_object* v_t_23_, lean_object* v_ok_24_){
_start:
{
lean_object* v___x_25_; 
v___x_25_ = l_Continuity_GraphVerdict_ctorElim___redArg(v_t_23_, v_ok_24_);
return v___x_25_;
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_ok_elim(lean_object* v_motive_26_, lean_object* v_t_27_, lean_object* v_h_28_, lean_object* v_ok_29_){
_start:
{
lean_object* v___x_30_; 
v___x_30_ = l_Continuity_GraphVerdict_ctorElim___redArg(v_t_27_, v_ok_29_);
return v___x_30_;
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_refused_elim___redArg(lean_object* v_t_31_, lean_object* v_refused_32_){
_start:
{
lean_object* v___x_33_; 
v___x_33_ = l_Continuity_GraphVerdict_ctorElim___redArg(v_t_31_, v_refused_32_);
return v___x_33_;
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_refused_elim(lean_object* v_motive_34_, lean_object* v_t_35_, lean_object* v_h_36_, lean_object* v_refused_37_){
_start:
{
lean_object* v___x_38_; 
v___x_38_ = l_Continuity_GraphVerdict_ctorElim___redArg(v_t_35_, v_refused_37_);
return v___x_38_;
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_uncertain_elim___redArg(lean_object* v_t_39_, lean_object* v_uncertain_40_){
_start:
{
lean_object* v___x_41_; 
v___x_41_ = l_Continuity_GraphVerdict_ctorElim___redArg(v_t_39_, v_uncertain_40_);
return v___x_41_;
}
}
LEAN_EXPORT lean_object* l_Continuity_GraphVerdict_uncertain_elim(lean_object* v_motive_42_, lean_object* v_t_43_, lean_object* v_h_44_, lean_object* v_uncertain_45_){
_start:
{
lean_object* v___x_46_; 
v___x_46_ = l_Continuity_GraphVerdict_ctorElim___redArg(v_t_43_, v_uncertain_45_);
return v___x_46_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_nat(lean_object* v_a_47_, lean_object* v_i_48_){
_start:
{
lean_object* v___x_49_; uint8_t v___x_50_; 
v___x_49_ = lean_array_get_size(v_a_47_);
v___x_50_ = lean_nat_dec_lt(v_i_48_, v___x_49_);
if (v___x_50_ == 0)
{
lean_object* v___x_51_; 
v___x_51_ = lean_unsigned_to_nat(0u);
return v___x_51_;
}
else
{
lean_object* v___x_52_; 
v___x_52_ = lean_array_fget_borrowed(v_a_47_, v_i_48_);
lean_inc(v___x_52_);
return v___x_52_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_nat___boxed(lean_object* v_a_53_, lean_object* v_i_54_){
_start:
{
lean_object* v_res_55_; 
v_res_55_ = l_Continuity_Graph_nat(v_a_53_, v_i_54_);
lean_dec(v_i_54_);
lean_dec_ref(v_a_53_);
return v_res_55_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_put(lean_object* v_a_56_, lean_object* v_i_57_, lean_object* v_v_58_){
_start:
{
lean_object* v___x_59_; uint8_t v___x_60_; 
v___x_59_ = lean_array_get_size(v_a_56_);
v___x_60_ = lean_nat_dec_lt(v_i_57_, v___x_59_);
if (v___x_60_ == 0)
{
lean_dec(v_v_58_);
return v_a_56_;
}
else
{
lean_object* v___x_61_; 
v___x_61_ = lean_array_fset(v_a_56_, v_i_57_, v_v_58_);
return v___x_61_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_put___boxed(lean_object* v_a_62_, lean_object* v_i_63_, lean_object* v_v_64_){
_start:
{
lean_object* v_res_65_; 
v_res_65_ = l_Continuity_Graph_put(v_a_62_, v_i_63_, v_v_64_);
lean_dec(v_i_63_);
return v_res_65_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fill(lean_object* v_v_66_, lean_object* v_x_67_, lean_object* v_x_68_){
_start:
{
lean_object* v_zero_69_; uint8_t v_isZero_70_; 
v_zero_69_ = lean_unsigned_to_nat(0u);
v_isZero_70_ = lean_nat_dec_eq(v_x_67_, v_zero_69_);
if (v_isZero_70_ == 1)
{
lean_dec(v_x_67_);
lean_dec(v_v_66_);
return v_x_68_;
}
else
{
lean_object* v_one_71_; lean_object* v_n_72_; lean_object* v___x_73_; 
v_one_71_ = lean_unsigned_to_nat(1u);
v_n_72_ = lean_nat_sub(v_x_67_, v_one_71_);
lean_dec(v_x_67_);
lean_inc(v_v_66_);
v___x_73_ = lean_array_push(v_x_68_, v_v_66_);
v_x_67_ = v_n_72_;
v_x_68_ = v___x_73_;
goto _start;
}
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_cmpBytes(lean_object* v_a_75_, lean_object* v_b_76_){
_start:
{
uint8_t v___x_77_; 
v___x_77_ = l_Continuity_ltBytes(v_a_75_, v_b_76_);
if (v___x_77_ == 0)
{
uint8_t v___x_78_; 
v___x_78_ = l_Continuity_eqBytes(v_a_75_, v_b_76_);
if (v___x_78_ == 0)
{
uint8_t v___x_79_; 
v___x_79_ = 2;
return v___x_79_;
}
else
{
uint8_t v___x_80_; 
v___x_80_ = 1;
return v___x_80_;
}
}
else
{
uint8_t v___x_81_; 
v___x_81_ = 0;
return v___x_81_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_cmpBytes___boxed(lean_object* v_a_82_, lean_object* v_b_83_){
_start:
{
uint8_t v_res_84_; lean_object* v_r_85_; 
v_res_84_ = l_Continuity_Graph_cmpBytes(v_a_82_, v_b_83_);
lean_dec_ref(v_b_83_);
lean_dec_ref(v_a_82_);
v_r_85_ = lean_box(v_res_84_);
return v_r_85_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_cmpKey(lean_object* v_c_86_, lean_object* v_p_87_, lean_object* v_n_88_, lean_object* v_o_89_){
_start:
{
lean_object* v_configuration_90_; lean_object* v_package_91_; lean_object* v_name_92_; uint8_t v___x_93_; 
v_configuration_90_ = lean_ctor_get(v_o_89_, 0);
v_package_91_ = lean_ctor_get(v_o_89_, 1);
v_name_92_ = lean_ctor_get(v_o_89_, 2);
v___x_93_ = lean_nat_dec_lt(v_c_86_, v_configuration_90_);
if (v___x_93_ == 0)
{
uint8_t v___x_94_; 
v___x_94_ = lean_nat_dec_lt(v_configuration_90_, v_c_86_);
if (v___x_94_ == 0)
{
uint8_t v_x_95_; uint8_t v___x_96_; uint8_t v___x_97_; 
v_x_95_ = l_Continuity_Graph_cmpBytes(v_p_87_, v_package_91_);
v___x_96_ = 1;
v___x_97_ = lean_uint8_dec_eq(v_x_95_, v___x_96_);
if (v___x_97_ == 0)
{
return v_x_95_;
}
else
{
uint8_t v___x_98_; 
v___x_98_ = l_Continuity_Graph_cmpBytes(v_n_88_, v_name_92_);
return v___x_98_;
}
}
else
{
uint8_t v___x_99_; 
v___x_99_ = 2;
return v___x_99_;
}
}
else
{
uint8_t v___x_100_; 
v___x_100_ = 0;
return v___x_100_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_cmpKey___boxed(lean_object* v_c_101_, lean_object* v_p_102_, lean_object* v_n_103_, lean_object* v_o_104_){
_start:
{
uint8_t v_res_105_; lean_object* v_r_106_; 
v_res_105_ = l_Continuity_Graph_cmpKey(v_c_101_, v_p_102_, v_n_103_, v_o_104_);
lean_dec_ref(v_o_104_);
lean_dec_ref(v_n_103_);
lean_dec_ref(v_p_102_);
lean_dec(v_c_101_);
v_r_106_ = lean_box(v_res_105_);
return v_r_106_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_cmpOutput(lean_object* v_a_107_, lean_object* v_b_108_){
_start:
{
lean_object* v_configuration_109_; lean_object* v_package_110_; lean_object* v_name_111_; uint8_t v___x_112_; 
v_configuration_109_ = lean_ctor_get(v_a_107_, 0);
v_package_110_ = lean_ctor_get(v_a_107_, 1);
v_name_111_ = lean_ctor_get(v_a_107_, 2);
v___x_112_ = l_Continuity_Graph_cmpKey(v_configuration_109_, v_package_110_, v_name_111_, v_b_108_);
return v___x_112_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_cmpOutput___boxed(lean_object* v_a_113_, lean_object* v_b_114_){
_start:
{
uint8_t v_res_115_; lean_object* v_r_116_; 
v_res_115_ = l_Continuity_Graph_cmpOutput(v_a_113_, v_b_114_);
lean_dec_ref(v_b_114_);
lean_dec_ref(v_a_113_);
v_r_116_ = lean_box(v_res_115_);
return v_r_116_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkSorted(lean_object* v_os_117_, lean_object* v_x_118_, lean_object* v_x_119_){
_start:
{
lean_object* v_zero_120_; uint8_t v_isZero_121_; 
v_zero_120_ = lean_unsigned_to_nat(0u);
v_isZero_121_ = lean_nat_dec_eq(v_x_118_, v_zero_120_);
if (v_isZero_121_ == 1)
{
lean_object* v___x_122_; 
lean_dec(v_x_119_);
lean_dec(v_x_118_);
v___x_122_ = lean_box(0);
return v___x_122_;
}
else
{
lean_object* v___x_123_; lean_object* v___x_124_; lean_object* v___x_125_; uint8_t v___x_126_; 
v___x_123_ = lean_unsigned_to_nat(1u);
v___x_124_ = lean_nat_add(v_x_119_, v___x_123_);
v___x_125_ = lean_array_get_size(v_os_117_);
v___x_126_ = lean_nat_dec_lt(v___x_124_, v___x_125_);
if (v___x_126_ == 0)
{
lean_object* v___x_127_; 
lean_dec(v___x_124_);
lean_dec(v_x_119_);
lean_dec(v_x_118_);
v___x_127_ = lean_box(0);
return v___x_127_;
}
else
{
lean_object* v___x_128_; lean_object* v___x_129_; uint8_t v_x_130_; uint8_t v___x_131_; uint8_t v___x_132_; 
v___x_128_ = lean_array_fget_borrowed(v_os_117_, v_x_119_);
lean_dec(v_x_119_);
v___x_129_ = lean_array_fget_borrowed(v_os_117_, v___x_124_);
v_x_130_ = l_Continuity_Graph_cmpOutput(v___x_128_, v___x_129_);
v___x_131_ = 0;
v___x_132_ = lean_uint8_dec_eq(v_x_130_, v___x_131_);
if (v___x_132_ == 0)
{
uint8_t v___x_133_; uint8_t v___x_134_; 
lean_dec(v_x_118_);
v___x_133_ = 1;
v___x_134_ = lean_uint8_dec_eq(v_x_130_, v___x_133_);
if (v___x_134_ == 0)
{
lean_object* v___x_135_; lean_object* v___x_136_; lean_object* v___x_137_; lean_object* v___x_138_; 
v___x_135_ = lean_unsigned_to_nat(11u);
v___x_136_ = l_Continuity_le4(v___x_124_);
lean_dec(v___x_124_);
v___x_137_ = l_Continuity_reason1(v___x_135_, v___x_136_);
v___x_138_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_138_, 0, v___x_137_);
return v___x_138_;
}
else
{
lean_object* v___x_139_; lean_object* v___x_140_; lean_object* v___x_141_; lean_object* v___x_142_; 
v___x_139_ = lean_unsigned_to_nat(10u);
v___x_140_ = l_Continuity_le4(v___x_124_);
lean_dec(v___x_124_);
v___x_141_ = l_Continuity_reason1(v___x_139_, v___x_140_);
v___x_142_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_142_, 0, v___x_141_);
return v___x_142_;
}
}
else
{
lean_object* v_n_143_; 
v_n_143_ = lean_nat_sub(v_x_118_, v___x_123_);
lean_dec(v_x_118_);
v_x_118_ = v_n_143_;
v_x_119_ = v___x_124_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkSorted___boxed(lean_object* v_os_145_, lean_object* v_x_146_, lean_object* v_x_147_){
_start:
{
lean_object* v_res_148_; 
v_res_148_ = l_Continuity_Graph_checkSorted(v_os_145_, v_x_146_, v_x_147_);
lean_dec_ref(v_os_145_);
return v_res_148_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRange(lean_object* v_os_149_, lean_object* v_configurations_150_, lean_object* v_nodes_151_, lean_object* v_x_152_, lean_object* v_x_153_){
_start:
{
lean_object* v_zero_154_; uint8_t v_isZero_155_; 
v_zero_154_ = lean_unsigned_to_nat(0u);
v_isZero_155_ = lean_nat_dec_eq(v_x_152_, v_zero_154_);
if (v_isZero_155_ == 1)
{
lean_object* v___x_156_; 
lean_dec(v_x_153_);
lean_dec(v_x_152_);
v___x_156_ = lean_box(0);
return v___x_156_;
}
else
{
lean_object* v___x_157_; uint8_t v___x_158_; 
v___x_157_ = lean_array_get_size(v_os_149_);
v___x_158_ = lean_nat_dec_lt(v_x_153_, v___x_157_);
if (v___x_158_ == 0)
{
lean_object* v___x_159_; 
lean_dec(v_x_153_);
lean_dec(v_x_152_);
v___x_159_ = lean_box(0);
return v___x_159_;
}
else
{
lean_object* v_o_160_; lean_object* v_configuration_161_; lean_object* v_producer_162_; uint8_t v___x_163_; 
v_o_160_ = lean_array_fget_borrowed(v_os_149_, v_x_153_);
v_configuration_161_ = lean_ctor_get(v_o_160_, 0);
v_producer_162_ = lean_ctor_get(v_o_160_, 3);
v___x_163_ = lean_nat_dec_lt(v_configuration_161_, v_configurations_150_);
if (v___x_163_ == 0)
{
lean_object* v___x_164_; lean_object* v___x_165_; lean_object* v___x_166_; lean_object* v___x_167_; 
lean_dec(v_x_152_);
v___x_164_ = lean_unsigned_to_nat(12u);
v___x_165_ = l_Continuity_le4(v_x_153_);
lean_dec(v_x_153_);
v___x_166_ = l_Continuity_reason1(v___x_164_, v___x_165_);
v___x_167_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_167_, 0, v___x_166_);
return v___x_167_;
}
else
{
uint8_t v___x_168_; 
v___x_168_ = lean_nat_dec_lt(v_producer_162_, v_nodes_151_);
if (v___x_168_ == 0)
{
lean_object* v___x_169_; lean_object* v___x_170_; lean_object* v___x_171_; lean_object* v___x_172_; 
lean_dec(v_x_152_);
v___x_169_ = lean_unsigned_to_nat(12u);
v___x_170_ = l_Continuity_le4(v_x_153_);
lean_dec(v_x_153_);
v___x_171_ = l_Continuity_reason1(v___x_169_, v___x_170_);
v___x_172_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_172_, 0, v___x_171_);
return v___x_172_;
}
else
{
lean_object* v_one_173_; lean_object* v_n_174_; lean_object* v___x_175_; 
v_one_173_ = lean_unsigned_to_nat(1u);
v_n_174_ = lean_nat_sub(v_x_152_, v_one_173_);
lean_dec(v_x_152_);
v___x_175_ = lean_nat_add(v_x_153_, v_one_173_);
lean_dec(v_x_153_);
v_x_152_ = v_n_174_;
v_x_153_ = v___x_175_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRange___boxed(lean_object* v_os_177_, lean_object* v_configurations_178_, lean_object* v_nodes_179_, lean_object* v_x_180_, lean_object* v_x_181_){
_start:
{
lean_object* v_res_182_; 
v_res_182_ = l_Continuity_Graph_checkRange(v_os_177_, v_configurations_178_, v_nodes_179_, v_x_180_, v_x_181_);
lean_dec(v_nodes_179_);
lean_dec(v_configurations_178_);
lean_dec_ref(v_os_177_);
return v_res_182_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNames(lean_object* v_os_183_, lean_object* v_x_184_, lean_object* v_x_185_){
_start:
{
lean_object* v_zero_186_; uint8_t v_isZero_187_; 
v_zero_186_ = lean_unsigned_to_nat(0u);
v_isZero_187_ = lean_nat_dec_eq(v_x_184_, v_zero_186_);
if (v_isZero_187_ == 1)
{
lean_object* v___x_188_; 
lean_dec(v_x_185_);
lean_dec(v_x_184_);
v___x_188_ = lean_box(0);
return v___x_188_;
}
else
{
lean_object* v___x_189_; uint8_t v___x_190_; 
v___x_189_ = lean_array_get_size(v_os_183_);
v___x_190_ = lean_nat_dec_lt(v_x_185_, v___x_189_);
if (v___x_190_ == 0)
{
lean_object* v___x_191_; 
lean_dec(v_x_185_);
lean_dec(v_x_184_);
v___x_191_ = lean_box(0);
return v___x_191_;
}
else
{
lean_object* v_o_192_; lean_object* v_package_193_; lean_object* v_name_194_; lean_object* v_one_195_; lean_object* v_n_196_; lean_object* v___x_204_; uint8_t v___x_205_; 
v_o_192_ = lean_array_fget_borrowed(v_os_183_, v_x_185_);
v_package_193_ = lean_ctor_get(v_o_192_, 1);
v_name_194_ = lean_ctor_get(v_o_192_, 2);
v_one_195_ = lean_unsigned_to_nat(1u);
v_n_196_ = lean_nat_sub(v_x_184_, v_one_195_);
lean_dec(v_x_184_);
v___x_204_ = lean_byte_array_size(v_package_193_);
v___x_205_ = lean_nat_dec_eq(v___x_204_, v_zero_186_);
if (v___x_205_ == 0)
{
uint8_t v___x_206_; 
v___x_206_ = l_Continuity_isRelative(v_package_193_);
if (v___x_206_ == 0)
{
lean_object* v___x_207_; lean_object* v___x_208_; lean_object* v___x_209_; 
lean_dec(v_n_196_);
lean_dec(v_x_185_);
v___x_207_ = lean_unsigned_to_nat(4u);
lean_inc_ref(v_package_193_);
v___x_208_ = l_Continuity_reason1(v___x_207_, v_package_193_);
v___x_209_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_209_, 0, v___x_208_);
return v___x_209_;
}
else
{
goto v___jp_197_;
}
}
else
{
goto v___jp_197_;
}
v___jp_197_:
{
uint8_t v___x_198_; 
v___x_198_ = l_Continuity_isRelative(v_name_194_);
if (v___x_198_ == 0)
{
lean_object* v___x_199_; lean_object* v___x_200_; lean_object* v___x_201_; 
lean_dec(v_n_196_);
lean_dec(v_x_185_);
v___x_199_ = lean_unsigned_to_nat(4u);
lean_inc_ref(v_name_194_);
v___x_200_ = l_Continuity_reason1(v___x_199_, v_name_194_);
v___x_201_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_201_, 0, v___x_200_);
return v___x_201_;
}
else
{
lean_object* v___x_202_; 
v___x_202_ = lean_nat_add(v_x_185_, v_one_195_);
lean_dec(v_x_185_);
v_x_184_ = v_n_196_;
v_x_185_ = v___x_202_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNames___boxed(lean_object* v_os_210_, lean_object* v_x_211_, lean_object* v_x_212_){
_start:
{
lean_object* v_res_213_; 
v_res_213_ = l_Continuity_Graph_checkNames(v_os_210_, v_x_211_, v_x_212_);
lean_dec_ref(v_os_210_);
return v_res_213_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_find(lean_object* v_os_214_, lean_object* v_c_215_, lean_object* v_p_216_, lean_object* v_n_217_, lean_object* v_x_218_, lean_object* v_x_219_, lean_object* v_x_220_){
_start:
{
lean_object* v_zero_221_; uint8_t v_isZero_222_; 
v_zero_221_ = lean_unsigned_to_nat(0u);
v_isZero_222_ = lean_nat_dec_eq(v_x_218_, v_zero_221_);
if (v_isZero_222_ == 1)
{
lean_object* v___x_223_; 
lean_dec(v_x_220_);
lean_dec(v_x_219_);
lean_dec(v_x_218_);
v___x_223_ = lean_box(0);
return v___x_223_;
}
else
{
uint8_t v___x_224_; 
v___x_224_ = lean_nat_dec_lt(v_x_219_, v_x_220_);
if (v___x_224_ == 0)
{
lean_object* v___x_225_; 
lean_dec(v_x_220_);
lean_dec(v_x_219_);
lean_dec(v_x_218_);
v___x_225_ = lean_box(0);
return v___x_225_;
}
else
{
lean_object* v___x_226_; lean_object* v___x_227_; lean_object* v_mid_228_; lean_object* v___x_229_; uint8_t v___x_230_; 
v___x_226_ = lean_nat_add(v_x_219_, v_x_220_);
v___x_227_ = lean_unsigned_to_nat(1u);
v_mid_228_ = lean_nat_shiftr(v___x_226_, v___x_227_);
lean_dec(v___x_226_);
v___x_229_ = lean_array_get_size(v_os_214_);
v___x_230_ = lean_nat_dec_lt(v_mid_228_, v___x_229_);
if (v___x_230_ == 0)
{
lean_object* v___x_231_; 
lean_dec(v_mid_228_);
lean_dec(v_x_220_);
lean_dec(v_x_219_);
lean_dec(v_x_218_);
v___x_231_ = lean_box(0);
return v___x_231_;
}
else
{
lean_object* v___x_232_; uint8_t v_x_233_; uint8_t v___x_234_; uint8_t v___x_235_; 
v___x_232_ = lean_array_fget_borrowed(v_os_214_, v_mid_228_);
v_x_233_ = l_Continuity_Graph_cmpKey(v_c_215_, v_p_216_, v_n_217_, v___x_232_);
v___x_234_ = 1;
v___x_235_ = lean_uint8_dec_eq(v_x_233_, v___x_234_);
if (v___x_235_ == 0)
{
lean_object* v_n_236_; uint8_t v___x_237_; uint8_t v___x_238_; 
v_n_236_ = lean_nat_sub(v_x_218_, v___x_227_);
lean_dec(v_x_218_);
v___x_237_ = 0;
v___x_238_ = lean_uint8_dec_eq(v_x_233_, v___x_237_);
if (v___x_238_ == 0)
{
lean_object* v___x_239_; 
lean_dec(v_x_219_);
v___x_239_ = lean_nat_add(v_mid_228_, v___x_227_);
lean_dec(v_mid_228_);
v_x_218_ = v_n_236_;
v_x_219_ = v___x_239_;
goto _start;
}
else
{
lean_dec(v_x_220_);
v_x_218_ = v_n_236_;
v_x_220_ = v_mid_228_;
goto _start;
}
}
else
{
lean_object* v___x_242_; 
lean_dec(v_x_220_);
lean_dec(v_x_219_);
lean_dec(v_x_218_);
v___x_242_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_242_, 0, v_mid_228_);
return v___x_242_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_find___boxed(lean_object* v_os_243_, lean_object* v_c_244_, lean_object* v_p_245_, lean_object* v_n_246_, lean_object* v_x_247_, lean_object* v_x_248_, lean_object* v_x_249_){
_start:
{
lean_object* v_res_250_; 
v_res_250_ = l_Continuity_Graph_find(v_os_243_, v_c_244_, v_p_245_, v_n_246_, v_x_247_, v_x_248_, v_x_249_);
lean_dec_ref(v_n_246_);
lean_dec_ref(v_p_245_);
lean_dec(v_c_244_);
lean_dec_ref(v_os_243_);
return v_res_250_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_outerOf(lean_object* v_os_251_, lean_object* v_o_252_, lean_object* v_i_253_, lean_object* v_x_254_, lean_object* v_x_255_){
_start:
{
lean_object* v_zero_256_; uint8_t v_isZero_257_; 
v_zero_256_ = lean_unsigned_to_nat(0u);
v_isZero_257_ = lean_nat_dec_eq(v_x_254_, v_zero_256_);
if (v_isZero_257_ == 1)
{
lean_object* v___x_258_; 
lean_dec(v_x_255_);
lean_dec(v_x_254_);
lean_dec(v_i_253_);
v___x_258_ = lean_box(0);
return v___x_258_;
}
else
{
lean_object* v_configuration_259_; lean_object* v_package_260_; lean_object* v_name_261_; lean_object* v___x_262_; uint8_t v___x_263_; 
v_configuration_259_ = lean_ctor_get(v_o_252_, 0);
v_package_260_ = lean_ctor_get(v_o_252_, 1);
v_name_261_ = lean_ctor_get(v_o_252_, 2);
v___x_262_ = lean_byte_array_size(v_name_261_);
v___x_263_ = lean_nat_dec_lt(v_x_255_, v___x_262_);
if (v___x_263_ == 0)
{
lean_object* v___x_264_; 
lean_dec(v_x_255_);
lean_dec(v_x_254_);
lean_dec(v_i_253_);
v___x_264_ = lean_box(0);
return v___x_264_;
}
else
{
lean_object* v_one_265_; lean_object* v_n_266_; uint8_t v___x_267_; uint8_t v___x_268_; uint8_t v___x_269_; 
v_one_265_ = lean_unsigned_to_nat(1u);
v_n_266_ = lean_nat_sub(v_x_254_, v_one_265_);
lean_dec(v_x_254_);
v___x_267_ = lean_byte_array_fget(v_name_261_, v_x_255_);
v___x_268_ = 47;
v___x_269_ = lean_uint8_dec_eq(v___x_267_, v___x_268_);
if (v___x_269_ == 0)
{
lean_object* v___x_270_; 
v___x_270_ = lean_nat_add(v_x_255_, v_one_265_);
lean_dec(v_x_255_);
v_x_254_ = v_n_266_;
v_x_255_ = v___x_270_;
goto _start;
}
else
{
lean_object* v___x_272_; lean_object* v___x_273_; lean_object* v___x_274_; 
lean_inc(v_x_255_);
v___x_272_ = l_Continuity_slice(v_name_261_, v_zero_256_, v_x_255_);
v___x_273_ = lean_unsigned_to_nat(64u);
lean_inc(v_i_253_);
v___x_274_ = l_Continuity_Graph_find(v_os_251_, v_configuration_259_, v_package_260_, v___x_272_, v___x_273_, v_zero_256_, v_i_253_);
lean_dec_ref(v___x_272_);
if (lean_obj_tag(v___x_274_) == 0)
{
lean_object* v___x_275_; 
v___x_275_ = lean_nat_add(v_x_255_, v_one_265_);
lean_dec(v_x_255_);
v_x_254_ = v_n_266_;
v_x_255_ = v___x_275_;
goto _start;
}
else
{
lean_dec(v_n_266_);
lean_dec(v_x_255_);
lean_dec(v_i_253_);
return v___x_274_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_outerOf___boxed(lean_object* v_os_277_, lean_object* v_o_278_, lean_object* v_i_279_, lean_object* v_x_280_, lean_object* v_x_281_){
_start:
{
lean_object* v_res_282_; 
v_res_282_ = l_Continuity_Graph_outerOf(v_os_277_, v_o_278_, v_i_279_, v_x_280_, v_x_281_);
lean_dec_ref(v_o_278_);
lean_dec_ref(v_os_277_);
return v_res_282_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNested(lean_object* v_os_283_, lean_object* v_x_284_, lean_object* v_x_285_){
_start:
{
lean_object* v_zero_286_; uint8_t v_isZero_287_; 
v_zero_286_ = lean_unsigned_to_nat(0u);
v_isZero_287_ = lean_nat_dec_eq(v_x_284_, v_zero_286_);
if (v_isZero_287_ == 1)
{
lean_object* v___x_288_; 
lean_dec(v_x_285_);
lean_dec(v_x_284_);
v___x_288_ = lean_box(0);
return v___x_288_;
}
else
{
lean_object* v___x_289_; uint8_t v___x_290_; 
v___x_289_ = lean_array_get_size(v_os_283_);
v___x_290_ = lean_nat_dec_lt(v_x_285_, v___x_289_);
if (v___x_290_ == 0)
{
lean_object* v___x_291_; 
lean_dec(v_x_285_);
lean_dec(v_x_284_);
v___x_291_ = lean_box(0);
return v___x_291_;
}
else
{
lean_object* v___x_292_; lean_object* v_name_293_; lean_object* v___x_294_; lean_object* v___x_295_; 
v___x_292_ = lean_array_fget_borrowed(v_os_283_, v_x_285_);
v_name_293_ = lean_ctor_get(v___x_292_, 2);
v___x_294_ = lean_byte_array_size(v_name_293_);
lean_inc(v_x_285_);
v___x_295_ = l_Continuity_Graph_outerOf(v_os_283_, v___x_292_, v_x_285_, v___x_294_, v_zero_286_);
if (lean_obj_tag(v___x_295_) == 0)
{
lean_object* v_one_296_; lean_object* v_n_297_; lean_object* v___x_298_; 
v_one_296_ = lean_unsigned_to_nat(1u);
v_n_297_ = lean_nat_sub(v_x_284_, v_one_296_);
lean_dec(v_x_284_);
v___x_298_ = lean_nat_add(v_x_285_, v_one_296_);
lean_dec(v_x_285_);
v_x_284_ = v_n_297_;
v_x_285_ = v___x_298_;
goto _start;
}
else
{
lean_object* v_val_300_; lean_object* v___x_302_; uint8_t v_isShared_303_; uint8_t v_isSharedCheck_311_; 
lean_dec(v_x_284_);
v_val_300_ = lean_ctor_get(v___x_295_, 0);
v_isSharedCheck_311_ = !lean_is_exclusive(v___x_295_);
if (v_isSharedCheck_311_ == 0)
{
v___x_302_ = v___x_295_;
v_isShared_303_ = v_isSharedCheck_311_;
goto v_resetjp_301_;
}
else
{
lean_inc(v_val_300_);
lean_dec(v___x_295_);
v___x_302_ = lean_box(0);
v_isShared_303_ = v_isSharedCheck_311_;
goto v_resetjp_301_;
}
v_resetjp_301_:
{
lean_object* v___x_304_; lean_object* v___x_305_; lean_object* v___x_306_; lean_object* v___x_307_; lean_object* v___x_309_; 
v___x_304_ = lean_unsigned_to_nat(13u);
v___x_305_ = l_Continuity_le4(v_val_300_);
lean_dec(v_val_300_);
v___x_306_ = l_Continuity_le4(v_x_285_);
lean_dec(v_x_285_);
v___x_307_ = l_Continuity_reason2(v___x_304_, v___x_305_, v___x_306_);
if (v_isShared_303_ == 0)
{
lean_ctor_set(v___x_302_, 0, v___x_307_);
v___x_309_ = v___x_302_;
goto v_reusejp_308_;
}
else
{
lean_object* v_reuseFailAlloc_310_; 
v_reuseFailAlloc_310_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_310_, 0, v___x_307_);
v___x_309_ = v_reuseFailAlloc_310_;
goto v_reusejp_308_;
}
v_reusejp_308_:
{
return v___x_309_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNested___boxed(lean_object* v_os_312_, lean_object* v_x_313_, lean_object* v_x_314_){
_start:
{
lean_object* v_res_315_; 
v_res_315_ = l_Continuity_Graph_checkNested(v_os_312_, v_x_313_, v_x_314_);
lean_dec_ref(v_os_312_);
return v_res_315_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkSources(lean_object* v_ss_316_, lean_object* v_x_317_, lean_object* v_x_318_){
_start:
{
lean_object* v_zero_319_; uint8_t v_isZero_320_; 
v_zero_319_ = lean_unsigned_to_nat(0u);
v_isZero_320_ = lean_nat_dec_eq(v_x_317_, v_zero_319_);
if (v_isZero_320_ == 1)
{
lean_object* v___x_321_; 
lean_dec(v_x_318_);
lean_dec(v_x_317_);
v___x_321_ = lean_box(0);
return v___x_321_;
}
else
{
lean_object* v___x_322_; uint8_t v___x_323_; 
v___x_322_ = lean_array_get_size(v_ss_316_);
v___x_323_ = lean_nat_dec_lt(v_x_318_, v___x_322_);
if (v___x_323_ == 0)
{
lean_object* v___x_324_; 
lean_dec(v_x_318_);
lean_dec(v_x_317_);
v___x_324_ = lean_box(0);
return v___x_324_;
}
else
{
lean_object* v___x_325_; uint8_t v___x_326_; 
v___x_325_ = lean_array_fget_borrowed(v_ss_316_, v_x_318_);
v___x_326_ = l_Continuity_isRelative(v___x_325_);
if (v___x_326_ == 0)
{
lean_object* v___x_327_; lean_object* v___x_328_; lean_object* v___x_329_; 
lean_dec(v_x_318_);
lean_dec(v_x_317_);
v___x_327_ = lean_unsigned_to_nat(4u);
lean_inc(v___x_325_);
v___x_328_ = l_Continuity_reason1(v___x_327_, v___x_325_);
v___x_329_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_329_, 0, v___x_328_);
return v___x_329_;
}
else
{
lean_object* v_one_330_; lean_object* v_n_331_; lean_object* v___x_332_; 
v_one_330_ = lean_unsigned_to_nat(1u);
v_n_331_ = lean_nat_sub(v_x_317_, v_one_330_);
lean_dec(v_x_317_);
v___x_332_ = lean_nat_add(v_x_318_, v_one_330_);
lean_dec(v_x_318_);
v_x_317_ = v_n_331_;
v_x_318_ = v___x_332_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkSources___boxed(lean_object* v_ss_334_, lean_object* v_x_335_, lean_object* v_x_336_){
_start:
{
lean_object* v_res_337_; 
v_res_337_ = l_Continuity_Graph_checkSources(v_ss_334_, v_x_335_, v_x_336_);
lean_dec_ref(v_ss_334_);
return v_res_337_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_ascending(lean_object* v_a_338_, lean_object* v_x_339_, lean_object* v_x_340_){
_start:
{
lean_object* v_zero_341_; uint8_t v_isZero_342_; 
v_zero_341_ = lean_unsigned_to_nat(0u);
v_isZero_342_ = lean_nat_dec_eq(v_x_339_, v_zero_341_);
if (v_isZero_342_ == 1)
{
lean_dec(v_x_340_);
lean_dec(v_x_339_);
return v_isZero_342_;
}
else
{
lean_object* v___x_343_; lean_object* v___x_344_; lean_object* v___x_345_; uint8_t v___x_346_; 
v___x_343_ = lean_unsigned_to_nat(1u);
v___x_344_ = lean_nat_add(v_x_340_, v___x_343_);
v___x_345_ = lean_array_get_size(v_a_338_);
v___x_346_ = lean_nat_dec_lt(v___x_344_, v___x_345_);
if (v___x_346_ == 0)
{
uint8_t v___x_347_; 
lean_dec(v___x_344_);
lean_dec(v_x_340_);
lean_dec(v_x_339_);
v___x_347_ = 1;
return v___x_347_;
}
else
{
lean_object* v___x_348_; lean_object* v___x_349_; uint8_t v___x_350_; 
v___x_348_ = lean_array_fget_borrowed(v_a_338_, v_x_340_);
lean_dec(v_x_340_);
v___x_349_ = lean_array_fget_borrowed(v_a_338_, v___x_344_);
v___x_350_ = lean_nat_dec_lt(v___x_348_, v___x_349_);
if (v___x_350_ == 0)
{
lean_dec(v___x_344_);
lean_dec(v_x_339_);
return v_isZero_342_;
}
else
{
lean_object* v_n_351_; 
v_n_351_ = lean_nat_sub(v_x_339_, v___x_343_);
lean_dec(v_x_339_);
v_x_339_ = v_n_351_;
v_x_340_ = v___x_344_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_ascending___boxed(lean_object* v_a_353_, lean_object* v_x_354_, lean_object* v_x_355_){
_start:
{
uint8_t v_res_356_; lean_object* v_r_357_; 
v_res_356_ = l_Continuity_Graph_ascending(v_a_353_, v_x_354_, v_x_355_);
lean_dec_ref(v_a_353_);
v_r_357_ = lean_box(v_res_356_);
return v_r_357_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_outside(lean_object* v_a_358_, lean_object* v_bound_359_, lean_object* v_x_360_, lean_object* v_x_361_){
_start:
{
lean_object* v_zero_362_; uint8_t v_isZero_363_; 
v_zero_362_ = lean_unsigned_to_nat(0u);
v_isZero_363_ = lean_nat_dec_eq(v_x_360_, v_zero_362_);
if (v_isZero_363_ == 1)
{
lean_object* v___x_364_; 
lean_dec(v_x_361_);
lean_dec(v_x_360_);
v___x_364_ = lean_box(0);
return v___x_364_;
}
else
{
lean_object* v___x_365_; uint8_t v___x_366_; 
v___x_365_ = lean_array_get_size(v_a_358_);
v___x_366_ = lean_nat_dec_lt(v_x_361_, v___x_365_);
if (v___x_366_ == 0)
{
lean_object* v___x_367_; 
lean_dec(v_x_361_);
lean_dec(v_x_360_);
v___x_367_ = lean_box(0);
return v___x_367_;
}
else
{
lean_object* v___x_368_; uint8_t v___x_369_; 
v___x_368_ = lean_array_fget_borrowed(v_a_358_, v_x_361_);
v___x_369_ = lean_nat_dec_lt(v___x_368_, v_bound_359_);
if (v___x_369_ == 0)
{
lean_object* v___x_370_; 
lean_dec(v_x_361_);
lean_dec(v_x_360_);
lean_inc(v___x_368_);
v___x_370_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_370_, 0, v___x_368_);
return v___x_370_;
}
else
{
lean_object* v_one_371_; lean_object* v_n_372_; lean_object* v___x_373_; 
v_one_371_ = lean_unsigned_to_nat(1u);
v_n_372_ = lean_nat_sub(v_x_360_, v_one_371_);
lean_dec(v_x_360_);
v___x_373_ = lean_nat_add(v_x_361_, v_one_371_);
lean_dec(v_x_361_);
v_x_360_ = v_n_372_;
v_x_361_ = v___x_373_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_outside___boxed(lean_object* v_a_375_, lean_object* v_bound_376_, lean_object* v_x_377_, lean_object* v_x_378_){
_start:
{
lean_object* v_res_379_; 
v_res_379_ = l_Continuity_Graph_outside(v_a_375_, v_bound_376_, v_x_377_, v_x_378_);
lean_dec(v_bound_376_);
lean_dec_ref(v_a_375_);
return v_res_379_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRefs(lean_object* v_a_380_, lean_object* v_bound_381_, lean_object* v_node_382_){
_start:
{
lean_object* v___x_383_; lean_object* v___x_384_; uint8_t v___x_385_; 
v___x_383_ = lean_array_get_size(v_a_380_);
v___x_384_ = lean_unsigned_to_nat(0u);
v___x_385_ = l_Continuity_Graph_ascending(v_a_380_, v___x_383_, v___x_384_);
if (v___x_385_ == 0)
{
lean_object* v___x_386_; lean_object* v___x_387_; lean_object* v___x_388_; lean_object* v___x_389_; 
v___x_386_ = lean_unsigned_to_nat(11u);
v___x_387_ = l_Continuity_le4(v_node_382_);
v___x_388_ = l_Continuity_reason1(v___x_386_, v___x_387_);
v___x_389_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_389_, 0, v___x_388_);
return v___x_389_;
}
else
{
lean_object* v___x_390_; 
v___x_390_ = l_Continuity_Graph_outside(v_a_380_, v_bound_381_, v___x_383_, v___x_384_);
if (lean_obj_tag(v___x_390_) == 0)
{
lean_object* v___x_391_; 
v___x_391_ = lean_box(0);
return v___x_391_;
}
else
{
lean_object* v_val_392_; lean_object* v___x_394_; uint8_t v_isShared_395_; uint8_t v_isSharedCheck_403_; 
v_val_392_ = lean_ctor_get(v___x_390_, 0);
v_isSharedCheck_403_ = !lean_is_exclusive(v___x_390_);
if (v_isSharedCheck_403_ == 0)
{
v___x_394_ = v___x_390_;
v_isShared_395_ = v_isSharedCheck_403_;
goto v_resetjp_393_;
}
else
{
lean_inc(v_val_392_);
lean_dec(v___x_390_);
v___x_394_ = lean_box(0);
v_isShared_395_ = v_isSharedCheck_403_;
goto v_resetjp_393_;
}
v_resetjp_393_:
{
lean_object* v___x_396_; lean_object* v___x_397_; lean_object* v___x_398_; lean_object* v___x_399_; lean_object* v___x_401_; 
v___x_396_ = lean_unsigned_to_nat(14u);
v___x_397_ = l_Continuity_le4(v_node_382_);
v___x_398_ = l_Continuity_le4(v_val_392_);
lean_dec(v_val_392_);
v___x_399_ = l_Continuity_reason2(v___x_396_, v___x_397_, v___x_398_);
if (v_isShared_395_ == 0)
{
lean_ctor_set(v___x_394_, 0, v___x_399_);
v___x_401_ = v___x_394_;
goto v_reusejp_400_;
}
else
{
lean_object* v_reuseFailAlloc_402_; 
v_reuseFailAlloc_402_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_402_, 0, v___x_399_);
v___x_401_ = v_reuseFailAlloc_402_;
goto v_reusejp_400_;
}
v_reusejp_400_:
{
return v___x_401_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRefs___boxed(lean_object* v_a_404_, lean_object* v_bound_405_, lean_object* v_node_406_){
_start:
{
lean_object* v_res_407_; 
v_res_407_ = l_Continuity_Graph_checkRefs(v_a_404_, v_bound_405_, v_node_406_);
lean_dec(v_node_406_);
lean_dec(v_bound_405_);
lean_dec_ref(v_a_404_);
return v_res_407_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNodes(lean_object* v_ns_408_, lean_object* v_outputs_409_, lean_object* v_sources_410_, lean_object* v_x_411_, lean_object* v_x_412_){
_start:
{
lean_object* v_zero_413_; uint8_t v_isZero_414_; 
v_zero_413_ = lean_unsigned_to_nat(0u);
v_isZero_414_ = lean_nat_dec_eq(v_x_411_, v_zero_413_);
if (v_isZero_414_ == 1)
{
lean_object* v___x_415_; 
lean_dec(v_x_412_);
lean_dec(v_x_411_);
v___x_415_ = lean_box(0);
return v___x_415_;
}
else
{
lean_object* v___x_416_; uint8_t v___x_417_; 
v___x_416_ = lean_array_get_size(v_ns_408_);
v___x_417_ = lean_nat_dec_lt(v_x_412_, v___x_416_);
if (v___x_417_ == 0)
{
lean_object* v___x_418_; 
lean_dec(v_x_412_);
lean_dec(v_x_411_);
v___x_418_ = lean_box(0);
return v___x_418_;
}
else
{
lean_object* v___x_419_; lean_object* v_inputs_420_; lean_object* v_sources_421_; lean_object* v___x_422_; 
v___x_419_ = lean_array_fget_borrowed(v_ns_408_, v_x_412_);
v_inputs_420_ = lean_ctor_get(v___x_419_, 0);
v_sources_421_ = lean_ctor_get(v___x_419_, 1);
v___x_422_ = l_Continuity_Graph_checkRefs(v_inputs_420_, v_outputs_409_, v_x_412_);
if (lean_obj_tag(v___x_422_) == 0)
{
lean_object* v___x_423_; 
v___x_423_ = l_Continuity_Graph_checkRefs(v_sources_421_, v_sources_410_, v_x_412_);
if (lean_obj_tag(v___x_423_) == 0)
{
lean_object* v_one_424_; lean_object* v_n_425_; lean_object* v___x_426_; 
v_one_424_ = lean_unsigned_to_nat(1u);
v_n_425_ = lean_nat_sub(v_x_411_, v_one_424_);
lean_dec(v_x_411_);
v___x_426_ = lean_nat_add(v_x_412_, v_one_424_);
lean_dec(v_x_412_);
v_x_411_ = v_n_425_;
v_x_412_ = v___x_426_;
goto _start;
}
else
{
lean_dec(v_x_412_);
lean_dec(v_x_411_);
return v___x_423_;
}
}
else
{
lean_dec(v_x_412_);
lean_dec(v_x_411_);
return v___x_422_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkNodes___boxed(lean_object* v_ns_428_, lean_object* v_outputs_429_, lean_object* v_sources_430_, lean_object* v_x_431_, lean_object* v_x_432_){
_start:
{
lean_object* v_res_433_; 
v_res_433_ = l_Continuity_Graph_checkNodes(v_ns_428_, v_outputs_429_, v_sources_430_, v_x_431_, v_x_432_);
lean_dec(v_sources_430_);
lean_dec(v_outputs_429_);
lean_dec_ref(v_ns_428_);
return v_res_433_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_wellFormed(lean_object* v_g_434_){
_start:
{
lean_object* v_configurations_435_; lean_object* v_outputs_436_; lean_object* v_sources_437_; lean_object* v_nodes_438_; lean_object* v___x_439_; lean_object* v___x_440_; lean_object* v___x_441_; 
v_configurations_435_ = lean_ctor_get(v_g_434_, 0);
v_outputs_436_ = lean_ctor_get(v_g_434_, 1);
v_sources_437_ = lean_ctor_get(v_g_434_, 2);
v_nodes_438_ = lean_ctor_get(v_g_434_, 3);
v___x_439_ = lean_array_get_size(v_outputs_436_);
v___x_440_ = lean_unsigned_to_nat(0u);
v___x_441_ = l_Continuity_Graph_checkSorted(v_outputs_436_, v___x_439_, v___x_440_);
if (lean_obj_tag(v___x_441_) == 0)
{
lean_object* v___x_442_; lean_object* v___x_443_; lean_object* v___x_444_; 
v___x_442_ = lean_array_get_size(v_configurations_435_);
v___x_443_ = lean_array_get_size(v_nodes_438_);
v___x_444_ = l_Continuity_Graph_checkRange(v_outputs_436_, v___x_442_, v___x_443_, v___x_439_, v___x_440_);
if (lean_obj_tag(v___x_444_) == 0)
{
lean_object* v___x_445_; 
v___x_445_ = l_Continuity_Graph_checkNames(v_outputs_436_, v___x_439_, v___x_440_);
if (lean_obj_tag(v___x_445_) == 0)
{
lean_object* v___x_446_; 
v___x_446_ = l_Continuity_Graph_checkNested(v_outputs_436_, v___x_439_, v___x_440_);
if (lean_obj_tag(v___x_446_) == 0)
{
lean_object* v___x_447_; lean_object* v___x_448_; 
v___x_447_ = lean_array_get_size(v_sources_437_);
v___x_448_ = l_Continuity_Graph_checkSources(v_sources_437_, v___x_447_, v___x_440_);
if (lean_obj_tag(v___x_448_) == 0)
{
lean_object* v___x_449_; 
v___x_449_ = l_Continuity_Graph_checkNodes(v_nodes_438_, v___x_439_, v___x_447_, v___x_443_, v___x_440_);
return v___x_449_;
}
else
{
return v___x_448_;
}
}
else
{
return v___x_446_;
}
}
else
{
return v___x_445_;
}
}
else
{
return v___x_444_;
}
}
else
{
return v___x_441_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_wellFormed___boxed(lean_object* v_g_450_){
_start:
{
lean_object* v_res_451_; 
v_res_451_ = l_Continuity_Graph_wellFormed(v_g_450_);
lean_dec_ref(v_g_450_);
return v_res_451_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_producerOf(lean_object* v_os_452_, lean_object* v_o_453_){
_start:
{
lean_object* v___x_454_; uint8_t v___x_455_; 
v___x_454_ = lean_array_get_size(v_os_452_);
v___x_455_ = lean_nat_dec_lt(v_o_453_, v___x_454_);
if (v___x_455_ == 0)
{
lean_object* v___x_456_; 
v___x_456_ = lean_unsigned_to_nat(0u);
return v___x_456_;
}
else
{
lean_object* v___x_457_; lean_object* v_producer_458_; 
v___x_457_ = lean_array_fget_borrowed(v_os_452_, v_o_453_);
v_producer_458_ = lean_ctor_get(v___x_457_, 3);
lean_inc(v_producer_458_);
return v_producer_458_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_producerOf___boxed(lean_object* v_os_459_, lean_object* v_o_460_){
_start:
{
lean_object* v_res_461_; 
v_res_461_ = l_Continuity_Graph_producerOf(v_os_459_, v_o_460_);
lean_dec(v_o_460_);
lean_dec_ref(v_os_459_);
return v_res_461_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countInputs(lean_object* v_os_462_, lean_object* v_ins_463_, lean_object* v_x_464_, lean_object* v_x_465_, lean_object* v_x_466_){
_start:
{
lean_object* v_zero_467_; uint8_t v_isZero_468_; 
v_zero_467_ = lean_unsigned_to_nat(0u);
v_isZero_468_ = lean_nat_dec_eq(v_x_464_, v_zero_467_);
if (v_isZero_468_ == 1)
{
lean_dec(v_x_465_);
lean_dec(v_x_464_);
return v_x_466_;
}
else
{
lean_object* v___x_469_; uint8_t v___x_470_; 
v___x_469_ = lean_array_get_size(v_ins_463_);
v___x_470_ = lean_nat_dec_lt(v_x_465_, v___x_469_);
if (v___x_470_ == 0)
{
lean_dec(v_x_465_);
lean_dec(v_x_464_);
return v_x_466_;
}
else
{
lean_object* v_one_471_; lean_object* v_n_472_; lean_object* v___x_473_; lean_object* v_p_474_; lean_object* v___x_475_; lean_object* v___x_476_; lean_object* v___x_477_; lean_object* v___x_478_; 
v_one_471_ = lean_unsigned_to_nat(1u);
v_n_472_ = lean_nat_sub(v_x_464_, v_one_471_);
lean_dec(v_x_464_);
v___x_473_ = lean_array_fget_borrowed(v_ins_463_, v_x_465_);
v_p_474_ = l_Continuity_Graph_producerOf(v_os_462_, v___x_473_);
v___x_475_ = lean_nat_add(v_x_465_, v_one_471_);
lean_dec(v_x_465_);
v___x_476_ = l_Continuity_Graph_nat(v_x_466_, v_p_474_);
v___x_477_ = lean_nat_add(v___x_476_, v_one_471_);
lean_dec(v___x_476_);
v___x_478_ = l_Continuity_Graph_put(v_x_466_, v_p_474_, v___x_477_);
lean_dec(v_p_474_);
v_x_464_ = v_n_472_;
v_x_465_ = v___x_475_;
v_x_466_ = v___x_478_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countInputs___boxed(lean_object* v_os_480_, lean_object* v_ins_481_, lean_object* v_x_482_, lean_object* v_x_483_, lean_object* v_x_484_){
_start:
{
lean_object* v_res_485_; 
v_res_485_ = l_Continuity_Graph_countInputs(v_os_480_, v_ins_481_, v_x_482_, v_x_483_, v_x_484_);
lean_dec_ref(v_ins_481_);
lean_dec_ref(v_os_480_);
return v_res_485_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countEdges(lean_object* v_os_486_, lean_object* v_ns_487_, lean_object* v_x_488_, lean_object* v_x_489_, lean_object* v_x_490_){
_start:
{
lean_object* v_zero_491_; uint8_t v_isZero_492_; 
v_zero_491_ = lean_unsigned_to_nat(0u);
v_isZero_492_ = lean_nat_dec_eq(v_x_488_, v_zero_491_);
if (v_isZero_492_ == 1)
{
lean_dec(v_x_489_);
lean_dec(v_x_488_);
return v_x_490_;
}
else
{
lean_object* v___x_493_; uint8_t v___x_494_; 
v___x_493_ = lean_array_get_size(v_ns_487_);
v___x_494_ = lean_nat_dec_lt(v_x_489_, v___x_493_);
if (v___x_494_ == 0)
{
lean_dec(v_x_489_);
lean_dec(v_x_488_);
return v_x_490_;
}
else
{
lean_object* v___x_495_; lean_object* v_inputs_496_; lean_object* v_one_497_; lean_object* v_n_498_; lean_object* v___x_499_; lean_object* v___x_500_; lean_object* v___x_501_; 
v___x_495_ = lean_array_fget_borrowed(v_ns_487_, v_x_489_);
v_inputs_496_ = lean_ctor_get(v___x_495_, 0);
v_one_497_ = lean_unsigned_to_nat(1u);
v_n_498_ = lean_nat_sub(v_x_488_, v_one_497_);
lean_dec(v_x_488_);
v___x_499_ = lean_nat_add(v_x_489_, v_one_497_);
lean_dec(v_x_489_);
v___x_500_ = lean_array_get_size(v_inputs_496_);
v___x_501_ = l_Continuity_Graph_countInputs(v_os_486_, v_inputs_496_, v___x_500_, v_zero_491_, v_x_490_);
v_x_488_ = v_n_498_;
v_x_489_ = v___x_499_;
v_x_490_ = v___x_501_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countEdges___boxed(lean_object* v_os_503_, lean_object* v_ns_504_, lean_object* v_x_505_, lean_object* v_x_506_, lean_object* v_x_507_){
_start:
{
lean_object* v_res_508_; 
v_res_508_ = l_Continuity_Graph_countEdges(v_os_503_, v_ns_504_, v_x_505_, v_x_506_, v_x_507_);
lean_dec_ref(v_ns_504_);
lean_dec_ref(v_os_503_);
return v_res_508_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_offsets(lean_object* v_counts_509_, lean_object* v_x_510_, lean_object* v_x_511_, lean_object* v_x_512_, lean_object* v_x_513_){
_start:
{
lean_object* v_zero_514_; uint8_t v_isZero_515_; 
v_zero_514_ = lean_unsigned_to_nat(0u);
v_isZero_515_ = lean_nat_dec_eq(v_x_510_, v_zero_514_);
if (v_isZero_515_ == 1)
{
lean_dec(v_x_512_);
lean_dec(v_x_511_);
lean_dec(v_x_510_);
return v_x_513_;
}
else
{
lean_object* v___x_516_; uint8_t v___x_517_; 
v___x_516_ = lean_array_get_size(v_counts_509_);
v___x_517_ = lean_nat_dec_lt(v_x_511_, v___x_516_);
if (v___x_517_ == 0)
{
lean_object* v___x_518_; 
lean_dec(v_x_511_);
lean_dec(v_x_510_);
v___x_518_ = lean_array_push(v_x_513_, v_x_512_);
return v___x_518_;
}
else
{
lean_object* v_one_519_; lean_object* v_n_520_; lean_object* v___x_521_; lean_object* v___x_522_; lean_object* v___x_523_; lean_object* v___x_524_; 
v_one_519_ = lean_unsigned_to_nat(1u);
v_n_520_ = lean_nat_sub(v_x_510_, v_one_519_);
lean_dec(v_x_510_);
v___x_521_ = lean_nat_add(v_x_511_, v_one_519_);
v___x_522_ = lean_array_fget_borrowed(v_counts_509_, v_x_511_);
lean_dec(v_x_511_);
v___x_523_ = lean_nat_add(v_x_512_, v___x_522_);
v___x_524_ = lean_array_push(v_x_513_, v_x_512_);
v_x_510_ = v_n_520_;
v_x_511_ = v___x_521_;
v_x_512_ = v___x_523_;
v_x_513_ = v___x_524_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_offsets___boxed(lean_object* v_counts_526_, lean_object* v_x_527_, lean_object* v_x_528_, lean_object* v_x_529_, lean_object* v_x_530_){
_start:
{
lean_object* v_res_531_; 
v_res_531_ = l_Continuity_Graph_offsets(v_counts_526_, v_x_527_, v_x_528_, v_x_529_, v_x_530_);
lean_dec_ref(v_counts_526_);
return v_res_531_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fillInputs(lean_object* v_os_532_, lean_object* v_ins_533_, lean_object* v_node_534_, lean_object* v_x_535_, lean_object* v_x_536_, lean_object* v_x_537_, lean_object* v_x_538_){
_start:
{
lean_object* v_zero_539_; uint8_t v_isZero_540_; 
v_zero_539_ = lean_unsigned_to_nat(0u);
v_isZero_540_ = lean_nat_dec_eq(v_x_535_, v_zero_539_);
if (v_isZero_540_ == 1)
{
lean_object* v___x_541_; 
lean_dec(v_x_536_);
lean_dec(v_x_535_);
lean_dec(v_node_534_);
v___x_541_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_541_, 0, v_x_537_);
lean_ctor_set(v___x_541_, 1, v_x_538_);
return v___x_541_;
}
else
{
lean_object* v___x_542_; uint8_t v___x_543_; 
v___x_542_ = lean_array_get_size(v_ins_533_);
v___x_543_ = lean_nat_dec_lt(v_x_536_, v___x_542_);
if (v___x_543_ == 0)
{
lean_object* v___x_544_; 
lean_dec(v_x_536_);
lean_dec(v_x_535_);
lean_dec(v_node_534_);
v___x_544_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_544_, 0, v_x_537_);
lean_ctor_set(v___x_544_, 1, v_x_538_);
return v___x_544_;
}
else
{
lean_object* v_one_545_; lean_object* v_n_546_; lean_object* v___x_547_; lean_object* v_p_548_; lean_object* v_k_549_; lean_object* v___x_550_; lean_object* v___x_551_; lean_object* v___x_552_; lean_object* v___x_553_; 
v_one_545_ = lean_unsigned_to_nat(1u);
v_n_546_ = lean_nat_sub(v_x_535_, v_one_545_);
lean_dec(v_x_535_);
v___x_547_ = lean_array_fget_borrowed(v_ins_533_, v_x_536_);
v_p_548_ = l_Continuity_Graph_producerOf(v_os_532_, v___x_547_);
v_k_549_ = l_Continuity_Graph_nat(v_x_537_, v_p_548_);
v___x_550_ = lean_nat_add(v_x_536_, v_one_545_);
lean_dec(v_x_536_);
v___x_551_ = lean_nat_add(v_k_549_, v_one_545_);
v___x_552_ = l_Continuity_Graph_put(v_x_537_, v_p_548_, v___x_551_);
lean_dec(v_p_548_);
lean_inc(v_node_534_);
v___x_553_ = l_Continuity_Graph_put(v_x_538_, v_k_549_, v_node_534_);
lean_dec(v_k_549_);
v_x_535_ = v_n_546_;
v_x_536_ = v___x_550_;
v_x_537_ = v___x_552_;
v_x_538_ = v___x_553_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fillInputs___boxed(lean_object* v_os_555_, lean_object* v_ins_556_, lean_object* v_node_557_, lean_object* v_x_558_, lean_object* v_x_559_, lean_object* v_x_560_, lean_object* v_x_561_){
_start:
{
lean_object* v_res_562_; 
v_res_562_ = l_Continuity_Graph_fillInputs(v_os_555_, v_ins_556_, v_node_557_, v_x_558_, v_x_559_, v_x_560_, v_x_561_);
lean_dec_ref(v_ins_556_);
lean_dec_ref(v_os_555_);
return v_res_562_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fillEdges(lean_object* v_os_563_, lean_object* v_ns_564_, lean_object* v_x_565_, lean_object* v_x_566_, lean_object* v_x_567_, lean_object* v_x_568_){
_start:
{
lean_object* v_zero_569_; uint8_t v_isZero_570_; 
v_zero_569_ = lean_unsigned_to_nat(0u);
v_isZero_570_ = lean_nat_dec_eq(v_x_565_, v_zero_569_);
if (v_isZero_570_ == 1)
{
lean_dec_ref(v_x_567_);
lean_dec(v_x_566_);
lean_dec(v_x_565_);
return v_x_568_;
}
else
{
lean_object* v___x_571_; uint8_t v___x_572_; 
v___x_571_ = lean_array_get_size(v_ns_564_);
v___x_572_ = lean_nat_dec_lt(v_x_566_, v___x_571_);
if (v___x_572_ == 0)
{
lean_dec_ref(v_x_567_);
lean_dec(v_x_566_);
lean_dec(v_x_565_);
return v_x_568_;
}
else
{
lean_object* v___x_573_; lean_object* v_inputs_574_; lean_object* v___x_575_; lean_object* v___x_576_; lean_object* v_next_577_; lean_object* v_consumers_578_; lean_object* v_one_579_; lean_object* v_n_580_; lean_object* v___x_581_; 
v___x_573_ = lean_array_fget_borrowed(v_ns_564_, v_x_566_);
v_inputs_574_ = lean_ctor_get(v___x_573_, 0);
v___x_575_ = lean_array_get_size(v_inputs_574_);
lean_inc(v_x_566_);
v___x_576_ = l_Continuity_Graph_fillInputs(v_os_563_, v_inputs_574_, v_x_566_, v___x_575_, v_zero_569_, v_x_567_, v_x_568_);
v_next_577_ = lean_ctor_get(v___x_576_, 0);
lean_inc_ref(v_next_577_);
v_consumers_578_ = lean_ctor_get(v___x_576_, 1);
lean_inc_ref(v_consumers_578_);
lean_dec_ref(v___x_576_);
v_one_579_ = lean_unsigned_to_nat(1u);
v_n_580_ = lean_nat_sub(v_x_565_, v_one_579_);
lean_dec(v_x_565_);
v___x_581_ = lean_nat_add(v_x_566_, v_one_579_);
lean_dec(v_x_566_);
v_x_565_ = v_n_580_;
v_x_566_ = v___x_581_;
v_x_567_ = v_next_577_;
v_x_568_ = v_consumers_578_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fillEdges___boxed(lean_object* v_os_583_, lean_object* v_ns_584_, lean_object* v_x_585_, lean_object* v_x_586_, lean_object* v_x_587_, lean_object* v_x_588_){
_start:
{
lean_object* v_res_589_; 
v_res_589_ = l_Continuity_Graph_fillEdges(v_os_583_, v_ns_584_, v_x_585_, v_x_586_, v_x_587_, v_x_588_);
lean_dec_ref(v_ns_584_);
lean_dec_ref(v_os_583_);
return v_res_589_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_openInputs(lean_object* v_ns_590_, lean_object* v_x_591_, lean_object* v_x_592_, lean_object* v_x_593_){
_start:
{
lean_object* v_zero_594_; uint8_t v_isZero_595_; 
v_zero_594_ = lean_unsigned_to_nat(0u);
v_isZero_595_ = lean_nat_dec_eq(v_x_591_, v_zero_594_);
if (v_isZero_595_ == 1)
{
lean_dec(v_x_592_);
lean_dec(v_x_591_);
return v_x_593_;
}
else
{
lean_object* v___x_596_; uint8_t v___x_597_; 
v___x_596_ = lean_array_get_size(v_ns_590_);
v___x_597_ = lean_nat_dec_lt(v_x_592_, v___x_596_);
if (v___x_597_ == 0)
{
lean_dec(v_x_592_);
lean_dec(v_x_591_);
return v_x_593_;
}
else
{
lean_object* v___x_598_; lean_object* v_inputs_599_; lean_object* v_one_600_; lean_object* v_n_601_; lean_object* v___x_602_; lean_object* v___x_603_; lean_object* v___x_604_; 
v___x_598_ = lean_array_fget_borrowed(v_ns_590_, v_x_592_);
v_inputs_599_ = lean_ctor_get(v___x_598_, 0);
v_one_600_ = lean_unsigned_to_nat(1u);
v_n_601_ = lean_nat_sub(v_x_591_, v_one_600_);
lean_dec(v_x_591_);
v___x_602_ = lean_nat_add(v_x_592_, v_one_600_);
lean_dec(v_x_592_);
v___x_603_ = lean_array_get_size(v_inputs_599_);
v___x_604_ = lean_array_push(v_x_593_, v___x_603_);
v_x_591_ = v_n_601_;
v_x_592_ = v___x_602_;
v_x_593_ = v___x_604_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_openInputs___boxed(lean_object* v_ns_606_, lean_object* v_x_607_, lean_object* v_x_608_, lean_object* v_x_609_){
_start:
{
lean_object* v_res_610_; 
v_res_610_ = l_Continuity_Graph_openInputs(v_ns_606_, v_x_607_, v_x_608_, v_x_609_);
lean_dec_ref(v_ns_606_);
return v_res_610_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_ready(lean_object* v_waiting_611_, lean_object* v_x_612_, lean_object* v_x_613_, lean_object* v_x_614_){
_start:
{
lean_object* v_zero_615_; uint8_t v_isZero_616_; 
v_zero_615_ = lean_unsigned_to_nat(0u);
v_isZero_616_ = lean_nat_dec_eq(v_x_612_, v_zero_615_);
if (v_isZero_616_ == 1)
{
lean_dec(v_x_613_);
lean_dec(v_x_612_);
return v_x_614_;
}
else
{
lean_object* v___x_617_; uint8_t v___x_618_; 
v___x_617_ = lean_array_get_size(v_waiting_611_);
v___x_618_ = lean_nat_dec_lt(v_x_613_, v___x_617_);
if (v___x_618_ == 0)
{
lean_dec(v_x_613_);
lean_dec(v_x_612_);
return v_x_614_;
}
else
{
lean_object* v_one_619_; lean_object* v_n_620_; lean_object* v___x_621_; uint8_t v___x_622_; 
v_one_619_ = lean_unsigned_to_nat(1u);
v_n_620_ = lean_nat_sub(v_x_612_, v_one_619_);
lean_dec(v_x_612_);
v___x_621_ = lean_array_fget_borrowed(v_waiting_611_, v_x_613_);
v___x_622_ = lean_nat_dec_eq(v___x_621_, v_zero_615_);
if (v___x_622_ == 0)
{
lean_object* v___x_623_; 
v___x_623_ = lean_nat_add(v_x_613_, v_one_619_);
lean_dec(v_x_613_);
v_x_612_ = v_n_620_;
v_x_613_ = v___x_623_;
goto _start;
}
else
{
lean_object* v___x_625_; lean_object* v___x_626_; 
v___x_625_ = lean_nat_add(v_x_613_, v_one_619_);
v___x_626_ = lean_array_push(v_x_614_, v_x_613_);
v_x_612_ = v_n_620_;
v_x_613_ = v___x_625_;
v_x_614_ = v___x_626_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_ready___boxed(lean_object* v_waiting_628_, lean_object* v_x_629_, lean_object* v_x_630_, lean_object* v_x_631_){
_start:
{
lean_object* v_res_632_; 
v_res_632_ = l_Continuity_Graph_ready(v_waiting_628_, v_x_629_, v_x_630_, v_x_631_);
lean_dec_ref(v_waiting_628_);
return v_res_632_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_release(lean_object* v_consumers_633_, lean_object* v_level_634_, lean_object* v_x_635_, lean_object* v_x_636_, lean_object* v_x_637_, lean_object* v_x_638_, lean_object* v_x_639_, lean_object* v_x_640_){
_start:
{
lean_object* v_zero_641_; uint8_t v_isZero_642_; 
v_zero_641_ = lean_unsigned_to_nat(0u);
v_isZero_642_ = lean_nat_dec_eq(v_x_635_, v_zero_641_);
if (v_isZero_642_ == 1)
{
lean_object* v___x_643_; 
lean_dec(v_x_636_);
lean_dec(v_x_635_);
v___x_643_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_643_, 0, v_x_638_);
lean_ctor_set(v___x_643_, 1, v_x_639_);
lean_ctor_set(v___x_643_, 2, v_x_640_);
return v___x_643_;
}
else
{
uint8_t v___x_644_; 
v___x_644_ = lean_nat_dec_lt(v_x_636_, v_x_637_);
if (v___x_644_ == 0)
{
lean_object* v___x_645_; 
lean_dec(v_x_636_);
lean_dec(v_x_635_);
v___x_645_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_645_, 0, v_x_638_);
lean_ctor_set(v___x_645_, 1, v_x_639_);
lean_ctor_set(v___x_645_, 2, v_x_640_);
return v___x_645_;
}
else
{
lean_object* v_one_646_; lean_object* v_n_647_; lean_object* v_c_648_; lean_object* v_w_649_; lean_object* v___x_650_; lean_object* v_waiting_651_; lean_object* v___y_653_; lean_object* v___x_660_; lean_object* v___x_661_; uint8_t v___x_662_; 
v_one_646_ = lean_unsigned_to_nat(1u);
v_n_647_ = lean_nat_sub(v_x_635_, v_one_646_);
lean_dec(v_x_635_);
v_c_648_ = l_Continuity_Graph_nat(v_consumers_633_, v_x_636_);
v_w_649_ = l_Continuity_Graph_nat(v_x_638_, v_c_648_);
v___x_650_ = lean_nat_sub(v_w_649_, v_one_646_);
v_waiting_651_ = l_Continuity_Graph_put(v_x_638_, v_c_648_, v___x_650_);
v___x_660_ = l_Continuity_Graph_nat(v_x_639_, v_c_648_);
v___x_661_ = lean_nat_add(v_level_634_, v_one_646_);
v___x_662_ = lean_nat_dec_lt(v___x_660_, v___x_661_);
lean_dec(v___x_660_);
if (v___x_662_ == 0)
{
lean_dec(v___x_661_);
v___y_653_ = v_x_639_;
goto v___jp_652_;
}
else
{
lean_object* v___x_663_; 
v___x_663_ = l_Continuity_Graph_put(v_x_639_, v_c_648_, v___x_661_);
v___y_653_ = v___x_663_;
goto v___jp_652_;
}
v___jp_652_:
{
uint8_t v___x_654_; 
v___x_654_ = lean_nat_dec_eq(v_w_649_, v_one_646_);
lean_dec(v_w_649_);
if (v___x_654_ == 0)
{
lean_object* v___x_655_; 
lean_dec(v_c_648_);
v___x_655_ = lean_nat_add(v_x_636_, v_one_646_);
lean_dec(v_x_636_);
v_x_635_ = v_n_647_;
v_x_636_ = v___x_655_;
v_x_638_ = v_waiting_651_;
v_x_639_ = v___y_653_;
goto _start;
}
else
{
lean_object* v___x_657_; lean_object* v___x_658_; 
v___x_657_ = lean_nat_add(v_x_636_, v_one_646_);
lean_dec(v_x_636_);
v___x_658_ = lean_array_push(v_x_640_, v_c_648_);
v_x_635_ = v_n_647_;
v_x_636_ = v___x_657_;
v_x_638_ = v_waiting_651_;
v_x_639_ = v___y_653_;
v_x_640_ = v___x_658_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_release___boxed(lean_object* v_consumers_664_, lean_object* v_level_665_, lean_object* v_x_666_, lean_object* v_x_667_, lean_object* v_x_668_, lean_object* v_x_669_, lean_object* v_x_670_, lean_object* v_x_671_){
_start:
{
lean_object* v_res_672_; 
v_res_672_ = l_Continuity_Graph_release(v_consumers_664_, v_level_665_, v_x_666_, v_x_667_, v_x_668_, v_x_669_, v_x_670_, v_x_671_);
lean_dec(v_x_668_);
lean_dec(v_level_665_);
lean_dec_ref(v_consumers_664_);
return v_res_672_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_waves(lean_object* v_offs_673_, lean_object* v_consumers_674_, lean_object* v_x_675_, lean_object* v_x_676_, lean_object* v_x_677_, lean_object* v_x_678_, lean_object* v_x_679_){
_start:
{
lean_object* v_zero_680_; uint8_t v_isZero_681_; 
v_zero_680_ = lean_unsigned_to_nat(0u);
v_isZero_681_ = lean_nat_dec_eq(v_x_675_, v_zero_680_);
if (v_isZero_681_ == 1)
{
lean_object* v___x_682_; 
lean_dec(v_x_676_);
lean_dec(v_x_675_);
v___x_682_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_682_, 0, v_x_677_);
lean_ctor_set(v___x_682_, 1, v_x_678_);
lean_ctor_set(v___x_682_, 2, v_x_679_);
return v___x_682_;
}
else
{
lean_object* v___x_683_; uint8_t v___x_684_; 
v___x_683_ = lean_array_get_size(v_x_679_);
v___x_684_ = lean_nat_dec_lt(v_x_676_, v___x_683_);
if (v___x_684_ == 0)
{
lean_object* v___x_685_; 
lean_dec(v_x_676_);
lean_dec(v_x_675_);
v___x_685_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_685_, 0, v_x_677_);
lean_ctor_set(v___x_685_, 1, v_x_678_);
lean_ctor_set(v___x_685_, 2, v_x_679_);
return v___x_685_;
}
else
{
lean_object* v_p_686_; lean_object* v_b_687_; lean_object* v___x_688_; lean_object* v___x_689_; lean_object* v_e_690_; lean_object* v___x_691_; lean_object* v___x_692_; lean_object* v___x_693_; lean_object* v_waiting_694_; lean_object* v_levels_695_; lean_object* v_queue_696_; lean_object* v_n_697_; lean_object* v___x_698_; 
v_p_686_ = lean_array_fget_borrowed(v_x_679_, v_x_676_);
v_b_687_ = l_Continuity_Graph_nat(v_offs_673_, v_p_686_);
v___x_688_ = lean_unsigned_to_nat(1u);
v___x_689_ = lean_nat_add(v_p_686_, v___x_688_);
v_e_690_ = l_Continuity_Graph_nat(v_offs_673_, v___x_689_);
lean_dec(v___x_689_);
v___x_691_ = l_Continuity_Graph_nat(v_x_678_, v_p_686_);
v___x_692_ = lean_nat_sub(v_e_690_, v_b_687_);
v___x_693_ = l_Continuity_Graph_release(v_consumers_674_, v___x_691_, v___x_692_, v_b_687_, v_e_690_, v_x_677_, v_x_678_, v_x_679_);
lean_dec(v_e_690_);
lean_dec(v___x_691_);
v_waiting_694_ = lean_ctor_get(v___x_693_, 0);
lean_inc_ref(v_waiting_694_);
v_levels_695_ = lean_ctor_get(v___x_693_, 1);
lean_inc_ref(v_levels_695_);
v_queue_696_ = lean_ctor_get(v___x_693_, 2);
lean_inc_ref(v_queue_696_);
lean_dec_ref(v___x_693_);
v_n_697_ = lean_nat_sub(v_x_675_, v___x_688_);
lean_dec(v_x_675_);
v___x_698_ = lean_nat_add(v_x_676_, v___x_688_);
lean_dec(v_x_676_);
v_x_675_ = v_n_697_;
v_x_676_ = v___x_698_;
v_x_677_ = v_waiting_694_;
v_x_678_ = v_levels_695_;
v_x_679_ = v_queue_696_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_waves___boxed(lean_object* v_offs_700_, lean_object* v_consumers_701_, lean_object* v_x_702_, lean_object* v_x_703_, lean_object* v_x_704_, lean_object* v_x_705_, lean_object* v_x_706_){
_start:
{
lean_object* v_res_707_; 
v_res_707_ = l_Continuity_Graph_waves(v_offs_700_, v_consumers_701_, v_x_702_, v_x_703_, v_x_704_, v_x_705_, v_x_706_);
lean_dec_ref(v_consumers_701_);
lean_dec_ref(v_offs_700_);
return v_res_707_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countLevels(lean_object* v_levels_708_, lean_object* v_x_709_, lean_object* v_x_710_, lean_object* v_x_711_){
_start:
{
lean_object* v_zero_712_; uint8_t v_isZero_713_; 
v_zero_712_ = lean_unsigned_to_nat(0u);
v_isZero_713_ = lean_nat_dec_eq(v_x_709_, v_zero_712_);
if (v_isZero_713_ == 1)
{
lean_dec(v_x_710_);
lean_dec(v_x_709_);
return v_x_711_;
}
else
{
lean_object* v___x_714_; uint8_t v___x_715_; 
v___x_714_ = lean_array_get_size(v_levels_708_);
v___x_715_ = lean_nat_dec_lt(v_x_710_, v___x_714_);
if (v___x_715_ == 0)
{
lean_dec(v_x_710_);
lean_dec(v_x_709_);
return v_x_711_;
}
else
{
lean_object* v_one_716_; lean_object* v_n_717_; lean_object* v___x_718_; lean_object* v___x_719_; lean_object* v___x_720_; lean_object* v___x_721_; lean_object* v___x_722_; 
v_one_716_ = lean_unsigned_to_nat(1u);
v_n_717_ = lean_nat_sub(v_x_709_, v_one_716_);
lean_dec(v_x_709_);
v___x_718_ = lean_nat_add(v_x_710_, v_one_716_);
v___x_719_ = lean_array_fget_borrowed(v_levels_708_, v_x_710_);
lean_dec(v_x_710_);
v___x_720_ = l_Continuity_Graph_nat(v_x_711_, v___x_719_);
v___x_721_ = lean_nat_add(v___x_720_, v_one_716_);
lean_dec(v___x_720_);
v___x_722_ = l_Continuity_Graph_put(v_x_711_, v___x_719_, v___x_721_);
v_x_709_ = v_n_717_;
v_x_710_ = v___x_718_;
v_x_711_ = v___x_722_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countLevels___boxed(lean_object* v_levels_724_, lean_object* v_x_725_, lean_object* v_x_726_, lean_object* v_x_727_){
_start:
{
lean_object* v_res_728_; 
v_res_728_ = l_Continuity_Graph_countLevels(v_levels_724_, v_x_725_, v_x_726_, v_x_727_);
lean_dec_ref(v_levels_724_);
return v_res_728_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_place(lean_object* v_levels_729_, lean_object* v_x_730_, lean_object* v_x_731_, lean_object* v_x_732_, lean_object* v_x_733_){
_start:
{
lean_object* v_zero_734_; uint8_t v_isZero_735_; 
v_zero_734_ = lean_unsigned_to_nat(0u);
v_isZero_735_ = lean_nat_dec_eq(v_x_730_, v_zero_734_);
if (v_isZero_735_ == 1)
{
lean_dec_ref(v_x_732_);
lean_dec(v_x_731_);
lean_dec(v_x_730_);
return v_x_733_;
}
else
{
lean_object* v___x_736_; uint8_t v___x_737_; 
v___x_736_ = lean_array_get_size(v_levels_729_);
v___x_737_ = lean_nat_dec_lt(v_x_731_, v___x_736_);
if (v___x_737_ == 0)
{
lean_dec_ref(v_x_732_);
lean_dec(v_x_731_);
lean_dec(v_x_730_);
return v_x_733_;
}
else
{
lean_object* v_one_738_; lean_object* v_n_739_; lean_object* v_l_740_; lean_object* v_k_741_; lean_object* v___x_742_; lean_object* v___x_743_; lean_object* v___x_744_; lean_object* v___x_745_; 
v_one_738_ = lean_unsigned_to_nat(1u);
v_n_739_ = lean_nat_sub(v_x_730_, v_one_738_);
lean_dec(v_x_730_);
v_l_740_ = lean_array_fget_borrowed(v_levels_729_, v_x_731_);
v_k_741_ = l_Continuity_Graph_nat(v_x_732_, v_l_740_);
v___x_742_ = lean_nat_add(v_x_731_, v_one_738_);
v___x_743_ = lean_nat_add(v_k_741_, v_one_738_);
v___x_744_ = l_Continuity_Graph_put(v_x_732_, v_l_740_, v___x_743_);
v___x_745_ = l_Continuity_Graph_put(v_x_733_, v_k_741_, v_x_731_);
lean_dec(v_k_741_);
v_x_730_ = v_n_739_;
v_x_731_ = v___x_742_;
v_x_732_ = v___x_744_;
v_x_733_ = v___x_745_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_place___boxed(lean_object* v_levels_747_, lean_object* v_x_748_, lean_object* v_x_749_, lean_object* v_x_750_, lean_object* v_x_751_){
_start:
{
lean_object* v_res_752_; 
v_res_752_ = l_Continuity_Graph_place(v_levels_747_, v_x_748_, v_x_749_, v_x_750_, v_x_751_);
lean_dec_ref(v_levels_747_);
return v_res_752_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_byLevel(lean_object* v_levels_755_){
_start:
{
lean_object* v_n_756_; lean_object* v___x_757_; lean_object* v___x_758_; lean_object* v___x_759_; lean_object* v___x_760_; lean_object* v___x_761_; lean_object* v_counts_762_; lean_object* v___x_763_; lean_object* v_offs_764_; lean_object* v___x_765_; lean_object* v___x_766_; 
v_n_756_ = lean_array_get_size(v_levels_755_);
v___x_757_ = lean_unsigned_to_nat(0u);
v___x_758_ = lean_unsigned_to_nat(1u);
v___x_759_ = lean_nat_add(v_n_756_, v___x_758_);
v___x_760_ = ((lean_object*)(l_Continuity_Graph_byLevel___closed__0));
v___x_761_ = l_Continuity_Graph_fill(v___x_757_, v___x_759_, v___x_760_);
v_counts_762_ = l_Continuity_Graph_countLevels(v_levels_755_, v_n_756_, v___x_757_, v___x_761_);
v___x_763_ = lean_array_get_size(v_counts_762_);
v_offs_764_ = l_Continuity_Graph_offsets(v_counts_762_, v___x_763_, v___x_757_, v___x_757_, v___x_760_);
lean_dec_ref(v_counts_762_);
v___x_765_ = l_Continuity_Graph_fill(v___x_757_, v_n_756_, v___x_760_);
v___x_766_ = l_Continuity_Graph_place(v_levels_755_, v_n_756_, v___x_757_, v_offs_764_, v___x_765_);
return v___x_766_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_byLevel___boxed(lean_object* v_levels_767_){
_start:
{
lean_object* v_res_768_; 
v_res_768_ = l_Continuity_Graph_byLevel(v_levels_767_);
lean_dec_ref(v_levels_767_);
return v_res_768_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_levelOf(lean_object* v_os_769_, lean_object* v_levels_770_, lean_object* v_ins_771_, lean_object* v_x_772_, lean_object* v_x_773_, lean_object* v_x_774_){
_start:
{
lean_object* v_zero_775_; uint8_t v_isZero_776_; 
v_zero_775_ = lean_unsigned_to_nat(0u);
v_isZero_776_ = lean_nat_dec_eq(v_x_772_, v_zero_775_);
if (v_isZero_776_ == 1)
{
lean_dec(v_x_773_);
lean_dec(v_x_772_);
return v_x_774_;
}
else
{
lean_object* v___x_777_; uint8_t v___x_778_; 
v___x_777_ = lean_array_get_size(v_ins_771_);
v___x_778_ = lean_nat_dec_lt(v_x_773_, v___x_777_);
if (v___x_778_ == 0)
{
lean_dec(v_x_773_);
lean_dec(v_x_772_);
return v_x_774_;
}
else
{
lean_object* v_one_779_; lean_object* v_n_780_; lean_object* v___x_781_; lean_object* v___x_782_; lean_object* v___x_783_; lean_object* v_l_784_; lean_object* v___x_785_; uint8_t v___x_786_; 
v_one_779_ = lean_unsigned_to_nat(1u);
v_n_780_ = lean_nat_sub(v_x_772_, v_one_779_);
lean_dec(v_x_772_);
v___x_781_ = lean_array_fget_borrowed(v_ins_771_, v_x_773_);
v___x_782_ = l_Continuity_Graph_producerOf(v_os_769_, v___x_781_);
v___x_783_ = l_Continuity_Graph_nat(v_levels_770_, v___x_782_);
lean_dec(v___x_782_);
v_l_784_ = lean_nat_add(v___x_783_, v_one_779_);
lean_dec(v___x_783_);
v___x_785_ = lean_nat_add(v_x_773_, v_one_779_);
lean_dec(v_x_773_);
v___x_786_ = lean_nat_dec_lt(v_x_774_, v_l_784_);
if (v___x_786_ == 0)
{
lean_dec(v_l_784_);
v_x_772_ = v_n_780_;
v_x_773_ = v___x_785_;
goto _start;
}
else
{
lean_dec(v_x_774_);
v_x_772_ = v_n_780_;
v_x_773_ = v___x_785_;
v_x_774_ = v_l_784_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_levelOf___boxed(lean_object* v_os_789_, lean_object* v_levels_790_, lean_object* v_ins_791_, lean_object* v_x_792_, lean_object* v_x_793_, lean_object* v_x_794_){
_start:
{
lean_object* v_res_795_; 
v_res_795_ = l_Continuity_Graph_levelOf(v_os_789_, v_levels_790_, v_ins_791_, v_x_792_, v_x_793_, v_x_794_);
lean_dec_ref(v_ins_791_);
lean_dec_ref(v_levels_790_);
lean_dec_ref(v_os_789_);
return v_res_795_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_levelsOk(lean_object* v_os_796_, lean_object* v_ns_797_, lean_object* v_levels_798_, lean_object* v_x_799_, lean_object* v_x_800_){
_start:
{
lean_object* v_zero_801_; uint8_t v_isZero_802_; 
v_zero_801_ = lean_unsigned_to_nat(0u);
v_isZero_802_ = lean_nat_dec_eq(v_x_799_, v_zero_801_);
if (v_isZero_802_ == 1)
{
lean_dec(v_x_800_);
lean_dec(v_x_799_);
return v_isZero_802_;
}
else
{
lean_object* v___x_803_; uint8_t v___x_804_; 
v___x_803_ = lean_array_get_size(v_ns_797_);
v___x_804_ = lean_nat_dec_lt(v_x_800_, v___x_803_);
if (v___x_804_ == 0)
{
uint8_t v___x_805_; 
lean_dec(v_x_800_);
lean_dec(v_x_799_);
v___x_805_ = 1;
return v___x_805_;
}
else
{
lean_object* v___x_806_; lean_object* v_inputs_807_; lean_object* v___x_808_; lean_object* v___x_809_; lean_object* v___x_810_; uint8_t v___x_811_; 
v___x_806_ = lean_array_fget_borrowed(v_ns_797_, v_x_800_);
v_inputs_807_ = lean_ctor_get(v___x_806_, 0);
v___x_808_ = l_Continuity_Graph_nat(v_levels_798_, v_x_800_);
v___x_809_ = lean_array_get_size(v_inputs_807_);
v___x_810_ = l_Continuity_Graph_levelOf(v_os_796_, v_levels_798_, v_inputs_807_, v___x_809_, v_zero_801_, v_zero_801_);
v___x_811_ = lean_nat_dec_eq(v___x_808_, v___x_810_);
lean_dec(v___x_810_);
lean_dec(v___x_808_);
if (v___x_811_ == 0)
{
lean_dec(v_x_800_);
lean_dec(v_x_799_);
return v_isZero_802_;
}
else
{
lean_object* v_one_812_; lean_object* v_n_813_; lean_object* v___x_814_; 
v_one_812_ = lean_unsigned_to_nat(1u);
v_n_813_ = lean_nat_sub(v_x_799_, v_one_812_);
lean_dec(v_x_799_);
v___x_814_ = lean_nat_add(v_x_800_, v_one_812_);
lean_dec(v_x_800_);
v_x_799_ = v_n_813_;
v_x_800_ = v___x_814_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_levelsOk___boxed(lean_object* v_os_816_, lean_object* v_ns_817_, lean_object* v_levels_818_, lean_object* v_x_819_, lean_object* v_x_820_){
_start:
{
uint8_t v_res_821_; lean_object* v_r_822_; 
v_res_821_ = l_Continuity_Graph_levelsOk(v_os_816_, v_ns_817_, v_levels_818_, v_x_819_, v_x_820_);
lean_dec_ref(v_levels_818_);
lean_dec_ref(v_ns_817_);
lean_dec_ref(v_os_816_);
v_r_822_ = lean_box(v_res_821_);
return v_r_822_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_orderOk(lean_object* v_levels_823_, lean_object* v_order_824_, lean_object* v_n_825_, lean_object* v_x_826_, lean_object* v_x_827_){
_start:
{
lean_object* v_zero_828_; uint8_t v_isZero_829_; 
v_zero_828_ = lean_unsigned_to_nat(0u);
v_isZero_829_ = lean_nat_dec_eq(v_x_826_, v_zero_828_);
if (v_isZero_829_ == 1)
{
lean_dec(v_x_827_);
lean_dec(v_x_826_);
return v_isZero_829_;
}
else
{
lean_object* v___x_830_; uint8_t v___x_831_; 
v___x_830_ = lean_array_get_size(v_order_824_);
v___x_831_ = lean_nat_dec_lt(v_x_827_, v___x_830_);
if (v___x_831_ == 0)
{
uint8_t v___x_832_; 
lean_dec(v_x_827_);
lean_dec(v_x_826_);
v___x_832_ = 1;
return v___x_832_;
}
else
{
lean_object* v_a_833_; uint8_t v___x_834_; 
v_a_833_ = lean_array_fget_borrowed(v_order_824_, v_x_827_);
v___x_834_ = lean_nat_dec_lt(v_a_833_, v_n_825_);
if (v___x_834_ == 0)
{
lean_dec(v_x_827_);
lean_dec(v_x_826_);
return v_isZero_829_;
}
else
{
lean_object* v___x_835_; lean_object* v___x_836_; uint8_t v___x_837_; 
v___x_835_ = lean_unsigned_to_nat(1u);
v___x_836_ = lean_nat_add(v_x_827_, v___x_835_);
lean_dec(v_x_827_);
v___x_837_ = lean_nat_dec_lt(v___x_836_, v___x_830_);
if (v___x_837_ == 0)
{
uint8_t v___x_838_; 
lean_dec(v___x_836_);
lean_dec(v_x_826_);
v___x_838_ = 1;
return v___x_838_;
}
else
{
lean_object* v_n_839_; lean_object* v_b_840_; lean_object* v___x_841_; lean_object* v___x_842_; uint8_t v___x_843_; 
v_n_839_ = lean_nat_sub(v_x_826_, v___x_835_);
lean_dec(v_x_826_);
v_b_840_ = lean_array_fget_borrowed(v_order_824_, v___x_836_);
v___x_841_ = l_Continuity_Graph_nat(v_levels_823_, v_a_833_);
v___x_842_ = l_Continuity_Graph_nat(v_levels_823_, v_b_840_);
v___x_843_ = lean_nat_dec_lt(v___x_841_, v___x_842_);
if (v___x_843_ == 0)
{
uint8_t v___x_844_; 
v___x_844_ = lean_nat_dec_eq(v___x_841_, v___x_842_);
lean_dec(v___x_842_);
lean_dec(v___x_841_);
if (v___x_844_ == 0)
{
lean_dec(v_n_839_);
lean_dec(v___x_836_);
return v_isZero_829_;
}
else
{
uint8_t v___x_845_; 
v___x_845_ = lean_nat_dec_lt(v_a_833_, v_b_840_);
if (v___x_845_ == 0)
{
lean_dec(v_n_839_);
lean_dec(v___x_836_);
return v_isZero_829_;
}
else
{
v_x_826_ = v_n_839_;
v_x_827_ = v___x_836_;
goto _start;
}
}
}
else
{
lean_dec(v___x_842_);
lean_dec(v___x_841_);
v_x_826_ = v_n_839_;
v_x_827_ = v___x_836_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_orderOk___boxed(lean_object* v_levels_848_, lean_object* v_order_849_, lean_object* v_n_850_, lean_object* v_x_851_, lean_object* v_x_852_){
_start:
{
uint8_t v_res_853_; lean_object* v_r_854_; 
v_res_853_ = l_Continuity_Graph_orderOk(v_levels_848_, v_order_849_, v_n_850_, v_x_851_, v_x_852_);
lean_dec(v_n_850_);
lean_dec_ref(v_order_849_);
lean_dec_ref(v_levels_848_);
v_r_854_ = lean_box(v_res_853_);
return v_r_854_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_firstWithout(lean_object* v_waiting_855_, lean_object* v_x_856_, lean_object* v_x_857_){
_start:
{
lean_object* v_zero_858_; uint8_t v_isZero_859_; 
v_zero_858_ = lean_unsigned_to_nat(0u);
v_isZero_859_ = lean_nat_dec_eq(v_x_856_, v_zero_858_);
if (v_isZero_859_ == 1)
{
lean_dec(v_x_856_);
return v_x_857_;
}
else
{
lean_object* v___x_860_; uint8_t v___x_861_; 
v___x_860_ = l_Continuity_Graph_nat(v_waiting_855_, v_x_857_);
v___x_861_ = lean_nat_dec_eq(v___x_860_, v_zero_858_);
lean_dec(v___x_860_);
if (v___x_861_ == 0)
{
lean_dec(v_x_856_);
return v_x_857_;
}
else
{
lean_object* v_one_862_; lean_object* v_n_863_; lean_object* v___x_864_; 
v_one_862_ = lean_unsigned_to_nat(1u);
v_n_863_ = lean_nat_sub(v_x_856_, v_one_862_);
lean_dec(v_x_856_);
v___x_864_ = lean_nat_add(v_x_857_, v_one_862_);
lean_dec(v_x_857_);
v_x_856_ = v_n_863_;
v_x_857_ = v___x_864_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_firstWithout___boxed(lean_object* v_waiting_866_, lean_object* v_x_867_, lean_object* v_x_868_){
_start:
{
lean_object* v_res_869_; 
v_res_869_ = l_Continuity_Graph_firstWithout(v_waiting_866_, v_x_867_, v_x_868_);
lean_dec_ref(v_waiting_866_);
return v_res_869_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_nextWithout(lean_object* v_os_870_, lean_object* v_waiting_871_, lean_object* v_ins_872_, lean_object* v_x_873_, lean_object* v_x_874_, lean_object* v_x_875_){
_start:
{
lean_object* v_zero_876_; uint8_t v_isZero_877_; 
v_zero_876_ = lean_unsigned_to_nat(0u);
v_isZero_877_ = lean_nat_dec_eq(v_x_873_, v_zero_876_);
if (v_isZero_877_ == 1)
{
lean_dec(v_x_874_);
lean_dec(v_x_873_);
return v_x_875_;
}
else
{
lean_object* v___x_878_; uint8_t v___x_879_; 
v___x_878_ = lean_array_get_size(v_ins_872_);
v___x_879_ = lean_nat_dec_lt(v_x_874_, v___x_878_);
if (v___x_879_ == 0)
{
lean_dec(v_x_874_);
lean_dec(v_x_873_);
return v_x_875_;
}
else
{
lean_object* v_one_880_; lean_object* v_n_881_; lean_object* v___x_882_; lean_object* v_p_883_; lean_object* v___x_884_; uint8_t v___x_885_; 
v_one_880_ = lean_unsigned_to_nat(1u);
v_n_881_ = lean_nat_sub(v_x_873_, v_one_880_);
lean_dec(v_x_873_);
v___x_882_ = lean_array_fget_borrowed(v_ins_872_, v_x_874_);
v_p_883_ = l_Continuity_Graph_producerOf(v_os_870_, v___x_882_);
v___x_884_ = l_Continuity_Graph_nat(v_waiting_871_, v_p_883_);
v___x_885_ = lean_nat_dec_eq(v___x_884_, v_zero_876_);
lean_dec(v___x_884_);
if (v___x_885_ == 0)
{
lean_object* v___x_886_; uint8_t v___x_887_; 
v___x_886_ = lean_nat_add(v_x_874_, v_one_880_);
lean_dec(v_x_874_);
v___x_887_ = lean_nat_dec_lt(v_p_883_, v_x_875_);
if (v___x_887_ == 0)
{
lean_dec(v_p_883_);
v_x_873_ = v_n_881_;
v_x_874_ = v___x_886_;
goto _start;
}
else
{
lean_dec(v_x_875_);
v_x_873_ = v_n_881_;
v_x_874_ = v___x_886_;
v_x_875_ = v_p_883_;
goto _start;
}
}
else
{
lean_object* v___x_890_; 
lean_dec(v_p_883_);
v___x_890_ = lean_nat_add(v_x_874_, v_one_880_);
lean_dec(v_x_874_);
v_x_873_ = v_n_881_;
v_x_874_ = v___x_890_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_nextWithout___boxed(lean_object* v_os_892_, lean_object* v_waiting_893_, lean_object* v_ins_894_, lean_object* v_x_895_, lean_object* v_x_896_, lean_object* v_x_897_){
_start:
{
lean_object* v_res_898_; 
v_res_898_ = l_Continuity_Graph_nextWithout(v_os_892_, v_waiting_893_, v_ins_894_, v_x_895_, v_x_896_, v_x_897_);
lean_dec_ref(v_ins_894_);
lean_dec_ref(v_waiting_893_);
lean_dec_ref(v_os_892_);
return v_res_898_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_walk(lean_object* v_g_899_, lean_object* v_waiting_900_, lean_object* v_x_901_, lean_object* v_x_902_, lean_object* v_x_903_, lean_object* v_x_904_){
_start:
{
lean_object* v_zero_905_; uint8_t v_isZero_906_; 
v_zero_905_ = lean_unsigned_to_nat(0u);
v_isZero_906_ = lean_nat_dec_eq(v_x_901_, v_zero_905_);
if (v_isZero_906_ == 1)
{
lean_object* v___x_907_; 
lean_dec_ref(v_x_903_);
lean_dec(v_x_902_);
lean_dec(v_x_901_);
v___x_907_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_907_, 0, v_x_904_);
lean_ctor_set(v___x_907_, 1, v_zero_905_);
return v___x_907_;
}
else
{
lean_object* v_outputs_908_; lean_object* v_nodes_909_; lean_object* v___x_910_; uint8_t v___x_911_; 
v_outputs_908_ = lean_ctor_get(v_g_899_, 1);
v_nodes_909_ = lean_ctor_get(v_g_899_, 3);
v___x_910_ = lean_array_get_size(v_nodes_909_);
v___x_911_ = lean_nat_dec_lt(v_x_902_, v___x_910_);
if (v___x_911_ == 0)
{
lean_object* v___x_912_; 
lean_dec_ref(v_x_903_);
lean_dec(v_x_902_);
lean_dec(v_x_901_);
v___x_912_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_912_, 0, v_x_904_);
lean_ctor_set(v___x_912_, 1, v_zero_905_);
return v___x_912_;
}
else
{
lean_object* v___x_913_; uint8_t v___x_914_; 
v___x_913_ = l_Continuity_Graph_nat(v_x_903_, v_x_902_);
v___x_914_ = lean_nat_dec_eq(v___x_913_, v_zero_905_);
if (v___x_914_ == 0)
{
lean_object* v___x_915_; lean_object* v___x_916_; lean_object* v___x_917_; 
lean_dec_ref(v_x_903_);
lean_dec(v_x_902_);
lean_dec(v_x_901_);
v___x_915_ = lean_unsigned_to_nat(1u);
v___x_916_ = lean_nat_sub(v___x_913_, v___x_915_);
lean_dec(v___x_913_);
v___x_917_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_917_, 0, v_x_904_);
lean_ctor_set(v___x_917_, 1, v___x_916_);
return v___x_917_;
}
else
{
lean_object* v___x_918_; lean_object* v_inputs_919_; lean_object* v_one_920_; lean_object* v_n_921_; lean_object* v___x_922_; lean_object* v_next_923_; lean_object* v___x_924_; lean_object* v___x_925_; lean_object* v___x_926_; lean_object* v___x_927_; 
lean_dec(v___x_913_);
v___x_918_ = lean_array_fget_borrowed(v_nodes_909_, v_x_902_);
v_inputs_919_ = lean_ctor_get(v___x_918_, 0);
v_one_920_ = lean_unsigned_to_nat(1u);
v_n_921_ = lean_nat_sub(v_x_901_, v_one_920_);
lean_dec(v_x_901_);
v___x_922_ = lean_array_get_size(v_inputs_919_);
v_next_923_ = l_Continuity_Graph_nextWithout(v_outputs_908_, v_waiting_900_, v_inputs_919_, v___x_922_, v_zero_905_, v___x_910_);
v___x_924_ = lean_array_get_size(v_x_904_);
v___x_925_ = lean_nat_add(v___x_924_, v_one_920_);
v___x_926_ = l_Continuity_Graph_put(v_x_903_, v_x_902_, v___x_925_);
v___x_927_ = lean_array_push(v_x_904_, v_x_902_);
v_x_901_ = v_n_921_;
v_x_902_ = v_next_923_;
v_x_903_ = v___x_926_;
v_x_904_ = v___x_927_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_walk___boxed(lean_object* v_g_929_, lean_object* v_waiting_930_, lean_object* v_x_931_, lean_object* v_x_932_, lean_object* v_x_933_, lean_object* v_x_934_){
_start:
{
lean_object* v_res_935_; 
v_res_935_ = l_Continuity_Graph_walk(v_g_929_, v_waiting_930_, v_x_931_, v_x_932_, v_x_933_, v_x_934_);
lean_dec_ref(v_waiting_930_);
lean_dec_ref(v_g_929_);
return v_res_935_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_smallest(lean_object* v_a_936_, lean_object* v_x_937_, lean_object* v_x_938_, lean_object* v_x_939_){
_start:
{
lean_object* v_zero_940_; uint8_t v_isZero_941_; 
v_zero_940_ = lean_unsigned_to_nat(0u);
v_isZero_941_ = lean_nat_dec_eq(v_x_937_, v_zero_940_);
if (v_isZero_941_ == 1)
{
lean_dec(v_x_938_);
lean_dec(v_x_937_);
return v_x_939_;
}
else
{
lean_object* v___x_942_; uint8_t v___x_943_; 
v___x_942_ = lean_array_get_size(v_a_936_);
v___x_943_ = lean_nat_dec_lt(v_x_938_, v___x_942_);
if (v___x_943_ == 0)
{
lean_dec(v_x_938_);
lean_dec(v_x_937_);
return v_x_939_;
}
else
{
lean_object* v_one_944_; lean_object* v_n_945_; lean_object* v___x_946_; lean_object* v___x_947_; lean_object* v___x_948_; uint8_t v___x_949_; 
v_one_944_ = lean_unsigned_to_nat(1u);
v_n_945_ = lean_nat_sub(v_x_937_, v_one_944_);
lean_dec(v_x_937_);
v___x_946_ = lean_nat_add(v_x_938_, v_one_944_);
v___x_947_ = lean_array_fget_borrowed(v_a_936_, v_x_938_);
v___x_948_ = l_Continuity_Graph_nat(v_a_936_, v_x_939_);
v___x_949_ = lean_nat_dec_lt(v___x_947_, v___x_948_);
lean_dec(v___x_948_);
if (v___x_949_ == 0)
{
lean_dec(v_x_938_);
v_x_937_ = v_n_945_;
v_x_938_ = v___x_946_;
goto _start;
}
else
{
lean_dec(v_x_939_);
{
lean_object* _tmp_1 = v_n_945_;
lean_object* _tmp_2 = v___x_946_;
lean_object* _tmp_3 = v_x_938_;
v_x_937_ = _tmp_1;
v_x_938_ = _tmp_2;
v_x_939_ = _tmp_3;
}
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_smallest___boxed(lean_object* v_a_952_, lean_object* v_x_953_, lean_object* v_x_954_, lean_object* v_x_955_){
_start:
{
lean_object* v_res_956_; 
v_res_956_ = l_Continuity_Graph_smallest(v_a_952_, v_x_953_, v_x_954_, v_x_955_);
lean_dec_ref(v_a_952_);
return v_res_956_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_copyRange(lean_object* v_a_957_, lean_object* v_x_958_, lean_object* v_x_959_, lean_object* v_x_960_, lean_object* v_x_961_){
_start:
{
lean_object* v_zero_962_; uint8_t v_isZero_963_; 
v_zero_962_ = lean_unsigned_to_nat(0u);
v_isZero_963_ = lean_nat_dec_eq(v_x_958_, v_zero_962_);
if (v_isZero_963_ == 1)
{
lean_dec(v_x_959_);
lean_dec(v_x_958_);
return v_x_961_;
}
else
{
uint8_t v___x_964_; 
v___x_964_ = lean_nat_dec_lt(v_x_959_, v_x_960_);
if (v___x_964_ == 0)
{
lean_dec(v_x_959_);
lean_dec(v_x_958_);
return v_x_961_;
}
else
{
lean_object* v_one_965_; lean_object* v_n_966_; lean_object* v___x_967_; lean_object* v___x_968_; lean_object* v___x_969_; 
v_one_965_ = lean_unsigned_to_nat(1u);
v_n_966_ = lean_nat_sub(v_x_958_, v_one_965_);
lean_dec(v_x_958_);
v___x_967_ = lean_nat_add(v_x_959_, v_one_965_);
v___x_968_ = l_Continuity_Graph_nat(v_a_957_, v_x_959_);
lean_dec(v_x_959_);
v___x_969_ = lean_array_push(v_x_961_, v___x_968_);
v_x_958_ = v_n_966_;
v_x_959_ = v___x_967_;
v_x_961_ = v___x_969_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_copyRange___boxed(lean_object* v_a_971_, lean_object* v_x_972_, lean_object* v_x_973_, lean_object* v_x_974_, lean_object* v_x_975_){
_start:
{
lean_object* v_res_976_; 
v_res_976_ = l_Continuity_Graph_copyRange(v_a_971_, v_x_972_, v_x_973_, v_x_974_, v_x_975_);
lean_dec(v_x_974_);
lean_dec_ref(v_a_971_);
return v_res_976_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_produces(lean_object* v_os_977_, lean_object* v_p_978_, lean_object* v_ins_979_, lean_object* v_x_980_, lean_object* v_x_981_){
_start:
{
lean_object* v_zero_982_; uint8_t v_isZero_983_; 
v_zero_982_ = lean_unsigned_to_nat(0u);
v_isZero_983_ = lean_nat_dec_eq(v_x_980_, v_zero_982_);
if (v_isZero_983_ == 1)
{
uint8_t v___x_984_; 
lean_dec(v_x_981_);
lean_dec(v_x_980_);
v___x_984_ = 0;
return v___x_984_;
}
else
{
lean_object* v___x_985_; uint8_t v___x_986_; 
v___x_985_ = lean_array_get_size(v_ins_979_);
v___x_986_ = lean_nat_dec_lt(v_x_981_, v___x_985_);
if (v___x_986_ == 0)
{
lean_dec(v_x_981_);
lean_dec(v_x_980_);
return v_isZero_983_;
}
else
{
lean_object* v___x_987_; lean_object* v___x_988_; uint8_t v___x_989_; 
v___x_987_ = lean_array_fget_borrowed(v_ins_979_, v_x_981_);
v___x_988_ = l_Continuity_Graph_producerOf(v_os_977_, v___x_987_);
v___x_989_ = lean_nat_dec_eq(v___x_988_, v_p_978_);
lean_dec(v___x_988_);
if (v___x_989_ == 0)
{
lean_object* v_one_990_; lean_object* v_n_991_; lean_object* v___x_992_; 
v_one_990_ = lean_unsigned_to_nat(1u);
v_n_991_ = lean_nat_sub(v_x_980_, v_one_990_);
lean_dec(v_x_980_);
v___x_992_ = lean_nat_add(v_x_981_, v_one_990_);
lean_dec(v_x_981_);
v_x_980_ = v_n_991_;
v_x_981_ = v___x_992_;
goto _start;
}
else
{
uint8_t v___x_994_; 
lean_dec(v_x_981_);
lean_dec(v_x_980_);
v___x_994_ = 1;
return v___x_994_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_produces___boxed(lean_object* v_os_995_, lean_object* v_p_996_, lean_object* v_ins_997_, lean_object* v_x_998_, lean_object* v_x_999_){
_start:
{
uint8_t v_res_1000_; lean_object* v_r_1001_; 
v_res_1000_ = l_Continuity_Graph_produces(v_os_995_, v_p_996_, v_ins_997_, v_x_998_, v_x_999_);
lean_dec_ref(v_ins_997_);
lean_dec(v_p_996_);
lean_dec_ref(v_os_995_);
v_r_1001_ = lean_box(v_res_1000_);
return v_r_1001_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_dependsOn(lean_object* v_g_1002_, lean_object* v_n_1003_, lean_object* v_p_1004_){
_start:
{
lean_object* v_outputs_1005_; lean_object* v_nodes_1006_; lean_object* v___x_1007_; uint8_t v___x_1008_; 
v_outputs_1005_ = lean_ctor_get(v_g_1002_, 1);
v_nodes_1006_ = lean_ctor_get(v_g_1002_, 3);
v___x_1007_ = lean_array_get_size(v_nodes_1006_);
v___x_1008_ = lean_nat_dec_lt(v_n_1003_, v___x_1007_);
if (v___x_1008_ == 0)
{
uint8_t v___x_1009_; 
v___x_1009_ = 0;
return v___x_1009_;
}
else
{
lean_object* v___x_1010_; lean_object* v_inputs_1011_; lean_object* v___x_1012_; lean_object* v___x_1013_; uint8_t v___x_1014_; 
v___x_1010_ = lean_array_fget_borrowed(v_nodes_1006_, v_n_1003_);
v_inputs_1011_ = lean_ctor_get(v___x_1010_, 0);
v___x_1012_ = lean_array_get_size(v_inputs_1011_);
v___x_1013_ = lean_unsigned_to_nat(0u);
v___x_1014_ = l_Continuity_Graph_produces(v_outputs_1005_, v_p_1004_, v_inputs_1011_, v___x_1012_, v___x_1013_);
return v___x_1014_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_dependsOn___boxed(lean_object* v_g_1015_, lean_object* v_n_1016_, lean_object* v_p_1017_){
_start:
{
uint8_t v_res_1018_; lean_object* v_r_1019_; 
v_res_1018_ = l_Continuity_Graph_dependsOn(v_g_1015_, v_n_1016_, v_p_1017_);
lean_dec(v_p_1017_);
lean_dec(v_n_1016_);
lean_dec_ref(v_g_1015_);
v_r_1019_ = lean_box(v_res_1018_);
return v_r_1019_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_cycleOk(lean_object* v_g_1020_, lean_object* v_c_1021_, lean_object* v_first_1022_, lean_object* v_x_1023_, lean_object* v_x_1024_){
_start:
{
lean_object* v_zero_1025_; uint8_t v_isZero_1026_; 
v_zero_1025_ = lean_unsigned_to_nat(0u);
v_isZero_1026_ = lean_nat_dec_eq(v_x_1023_, v_zero_1025_);
if (v_isZero_1026_ == 1)
{
uint8_t v___x_1027_; 
lean_dec(v_x_1024_);
lean_dec(v_x_1023_);
v___x_1027_ = 0;
return v___x_1027_;
}
else
{
lean_object* v___x_1028_; uint8_t v___x_1029_; 
v___x_1028_ = lean_array_get_size(v_c_1021_);
v___x_1029_ = lean_nat_dec_lt(v_x_1024_, v___x_1028_);
if (v___x_1029_ == 0)
{
lean_dec(v_x_1024_);
lean_dec(v_x_1023_);
return v_isZero_1026_;
}
else
{
lean_object* v___x_1030_; lean_object* v___x_1031_; uint8_t v___x_1032_; 
v___x_1030_ = lean_unsigned_to_nat(1u);
v___x_1031_ = lean_nat_add(v_x_1024_, v___x_1030_);
v___x_1032_ = lean_nat_dec_lt(v___x_1031_, v___x_1028_);
if (v___x_1032_ == 0)
{
lean_object* v___x_1033_; uint8_t v___x_1034_; 
lean_dec(v___x_1031_);
lean_dec(v_x_1023_);
v___x_1033_ = lean_array_fget_borrowed(v_c_1021_, v_x_1024_);
lean_dec(v_x_1024_);
v___x_1034_ = l_Continuity_Graph_dependsOn(v_g_1020_, v___x_1033_, v_first_1022_);
return v___x_1034_;
}
else
{
lean_object* v___x_1035_; lean_object* v___x_1036_; uint8_t v___x_1037_; 
v___x_1035_ = lean_array_fget_borrowed(v_c_1021_, v_x_1024_);
lean_dec(v_x_1024_);
v___x_1036_ = lean_array_fget_borrowed(v_c_1021_, v___x_1031_);
v___x_1037_ = l_Continuity_Graph_dependsOn(v_g_1020_, v___x_1035_, v___x_1036_);
if (v___x_1037_ == 0)
{
lean_dec(v___x_1031_);
lean_dec(v_x_1023_);
return v_isZero_1026_;
}
else
{
lean_object* v_n_1038_; 
v_n_1038_ = lean_nat_sub(v_x_1023_, v___x_1030_);
lean_dec(v_x_1023_);
v_x_1023_ = v_n_1038_;
v_x_1024_ = v___x_1031_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_cycleOk___boxed(lean_object* v_g_1040_, lean_object* v_c_1041_, lean_object* v_first_1042_, lean_object* v_x_1043_, lean_object* v_x_1044_){
_start:
{
uint8_t v_res_1045_; lean_object* v_r_1046_; 
v_res_1045_ = l_Continuity_Graph_cycleOk(v_g_1040_, v_c_1041_, v_first_1042_, v_x_1043_, v_x_1044_);
lean_dec(v_first_1042_);
lean_dec_ref(v_c_1041_);
lean_dec_ref(v_g_1040_);
v_r_1046_ = lean_box(v_res_1045_);
return v_r_1046_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_operandsOf(lean_object* v_c_1047_, lean_object* v_x_1048_, lean_object* v_x_1049_, lean_object* v_x_1050_){
_start:
{
lean_object* v_zero_1051_; uint8_t v_isZero_1052_; 
v_zero_1051_ = lean_unsigned_to_nat(0u);
v_isZero_1052_ = lean_nat_dec_eq(v_x_1048_, v_zero_1051_);
if (v_isZero_1052_ == 1)
{
lean_dec(v_x_1049_);
lean_dec(v_x_1048_);
return v_x_1050_;
}
else
{
lean_object* v___x_1053_; uint8_t v___x_1054_; 
v___x_1053_ = lean_array_get_size(v_c_1047_);
v___x_1054_ = lean_nat_dec_lt(v_x_1049_, v___x_1053_);
if (v___x_1054_ == 0)
{
lean_dec(v_x_1049_);
lean_dec(v_x_1048_);
return v_x_1050_;
}
else
{
lean_object* v_one_1055_; lean_object* v_n_1056_; lean_object* v___x_1057_; lean_object* v___x_1058_; lean_object* v___x_1059_; lean_object* v___x_1060_; 
v_one_1055_ = lean_unsigned_to_nat(1u);
v_n_1056_ = lean_nat_sub(v_x_1048_, v_one_1055_);
lean_dec(v_x_1048_);
v___x_1057_ = lean_nat_add(v_x_1049_, v_one_1055_);
v___x_1058_ = lean_array_fget_borrowed(v_c_1047_, v_x_1049_);
lean_dec(v_x_1049_);
v___x_1059_ = l_Continuity_le4(v___x_1058_);
v___x_1060_ = lean_array_push(v_x_1050_, v___x_1059_);
v_x_1048_ = v_n_1056_;
v_x_1049_ = v___x_1057_;
v_x_1050_ = v___x_1060_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_operandsOf___boxed(lean_object* v_c_1062_, lean_object* v_x_1063_, lean_object* v_x_1064_, lean_object* v_x_1065_){
_start:
{
lean_object* v_res_1066_; 
v_res_1066_ = l_Continuity_Graph_operandsOf(v_c_1062_, v_x_1063_, v_x_1064_, v_x_1065_);
lean_dec_ref(v_c_1062_);
return v_res_1066_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_findCycle(lean_object* v_g_1067_, lean_object* v_waiting_1068_){
_start:
{
lean_object* v_nodes_1069_; lean_object* v_n_1070_; lean_object* v___x_1071_; lean_object* v_none_1072_; lean_object* v___x_1073_; lean_object* v___x_1074_; lean_object* v___x_1075_; lean_object* v___x_1076_; lean_object* v___x_1077_; lean_object* v_fst_1078_; lean_object* v_snd_1079_; lean_object* v___x_1080_; lean_object* v_k_1081_; lean_object* v___x_1082_; lean_object* v___x_1083_; 
v_nodes_1069_ = lean_ctor_get(v_g_1067_, 3);
v_n_1070_ = lean_array_get_size(v_nodes_1069_);
v___x_1071_ = lean_unsigned_to_nat(0u);
v_none_1072_ = ((lean_object*)(l_Continuity_Graph_byLevel___closed__0));
v___x_1073_ = lean_unsigned_to_nat(1u);
v___x_1074_ = lean_nat_add(v_n_1070_, v___x_1073_);
v___x_1075_ = l_Continuity_Graph_firstWithout(v_waiting_1068_, v_n_1070_, v___x_1071_);
v___x_1076_ = l_Continuity_Graph_fill(v___x_1071_, v_n_1070_, v_none_1072_);
v___x_1077_ = l_Continuity_Graph_walk(v_g_1067_, v_waiting_1068_, v___x_1074_, v___x_1075_, v___x_1076_, v_none_1072_);
v_fst_1078_ = lean_ctor_get(v___x_1077_, 0);
lean_inc(v_fst_1078_);
v_snd_1079_ = lean_ctor_get(v___x_1077_, 1);
lean_inc_n(v_snd_1079_, 3);
lean_dec_ref(v___x_1077_);
v___x_1080_ = lean_array_get_size(v_fst_1078_);
v_k_1081_ = l_Continuity_Graph_smallest(v_fst_1078_, v___x_1080_, v_snd_1079_, v_snd_1079_);
lean_inc(v_k_1081_);
v___x_1082_ = l_Continuity_Graph_copyRange(v_fst_1078_, v___x_1080_, v_k_1081_, v___x_1080_, v_none_1072_);
v___x_1083_ = l_Continuity_Graph_copyRange(v_fst_1078_, v___x_1080_, v_snd_1079_, v_k_1081_, v___x_1082_);
lean_dec(v_k_1081_);
lean_dec(v_fst_1078_);
return v___x_1083_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_findCycle___boxed(lean_object* v_g_1084_, lean_object* v_waiting_1085_){
_start:
{
lean_object* v_res_1086_; 
v_res_1086_ = l_Continuity_Graph_findCycle(v_g_1084_, v_waiting_1085_);
lean_dec_ref(v_waiting_1085_);
lean_dec_ref(v_g_1084_);
return v_res_1086_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_search(lean_object* v_g_1087_){
_start:
{
lean_object* v_outputs_1088_; lean_object* v_nodes_1089_; lean_object* v___x_1090_; lean_object* v_none_1091_; lean_object* v_n_1092_; lean_object* v___x_1093_; lean_object* v_counts_1094_; lean_object* v___x_1095_; lean_object* v___x_1096_; lean_object* v___x_1097_; lean_object* v_offs_1098_; lean_object* v___x_1099_; lean_object* v___x_1100_; lean_object* v_consumers_1101_; lean_object* v_waiting_1102_; lean_object* v___x_1103_; lean_object* v___x_1104_; 
v_outputs_1088_ = lean_ctor_get(v_g_1087_, 1);
v_nodes_1089_ = lean_ctor_get(v_g_1087_, 3);
v___x_1090_ = lean_unsigned_to_nat(0u);
v_none_1091_ = ((lean_object*)(l_Continuity_Graph_byLevel___closed__0));
v_n_1092_ = lean_array_get_size(v_nodes_1089_);
v___x_1093_ = l_Continuity_Graph_fill(v___x_1090_, v_n_1092_, v_none_1091_);
lean_inc_ref(v___x_1093_);
v_counts_1094_ = l_Continuity_Graph_countEdges(v_outputs_1088_, v_nodes_1089_, v_n_1092_, v___x_1090_, v___x_1093_);
v___x_1095_ = lean_array_get_size(v_counts_1094_);
v___x_1096_ = lean_unsigned_to_nat(1u);
v___x_1097_ = lean_nat_add(v___x_1095_, v___x_1096_);
v_offs_1098_ = l_Continuity_Graph_offsets(v_counts_1094_, v___x_1097_, v___x_1090_, v___x_1090_, v_none_1091_);
lean_dec_ref(v_counts_1094_);
v___x_1099_ = l_Continuity_Graph_nat(v_offs_1098_, v_n_1092_);
v___x_1100_ = l_Continuity_Graph_fill(v___x_1090_, v___x_1099_, v_none_1091_);
lean_inc_ref(v_offs_1098_);
v_consumers_1101_ = l_Continuity_Graph_fillEdges(v_outputs_1088_, v_nodes_1089_, v_n_1092_, v___x_1090_, v_offs_1098_, v___x_1100_);
v_waiting_1102_ = l_Continuity_Graph_openInputs(v_nodes_1089_, v_n_1092_, v___x_1090_, v_none_1091_);
v___x_1103_ = l_Continuity_Graph_ready(v_waiting_1102_, v_n_1092_, v___x_1090_, v_none_1091_);
v___x_1104_ = l_Continuity_Graph_waves(v_offs_1098_, v_consumers_1101_, v_n_1092_, v___x_1090_, v_waiting_1102_, v___x_1093_, v___x_1103_);
lean_dec_ref(v_consumers_1101_);
lean_dec_ref(v_offs_1098_);
return v___x_1104_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_search___boxed(lean_object* v_g_1105_){
_start:
{
lean_object* v_res_1106_; 
v_res_1106_ = l_Continuity_Graph_search(v_g_1105_);
lean_dec_ref(v_g_1105_);
return v_res_1106_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_order(lean_object* v_g_1109_){
_start:
{
lean_object* v___x_1110_; lean_object* v_waiting_1111_; lean_object* v_levels_1112_; lean_object* v_queue_1113_; lean_object* v_outputs_1114_; lean_object* v_nodes_1115_; lean_object* v___x_1116_; lean_object* v___x_1117_; uint8_t v___x_1118_; 
v___x_1110_ = l_Continuity_Graph_search(v_g_1109_);
v_waiting_1111_ = lean_ctor_get(v___x_1110_, 0);
lean_inc_ref(v_waiting_1111_);
v_levels_1112_ = lean_ctor_get(v___x_1110_, 1);
lean_inc_ref(v_levels_1112_);
v_queue_1113_ = lean_ctor_get(v___x_1110_, 2);
lean_inc_ref(v_queue_1113_);
lean_dec_ref(v___x_1110_);
v_outputs_1114_ = lean_ctor_get(v_g_1109_, 1);
v_nodes_1115_ = lean_ctor_get(v_g_1109_, 3);
v___x_1116_ = lean_array_get_size(v_queue_1113_);
lean_dec_ref(v_queue_1113_);
v___x_1117_ = lean_array_get_size(v_nodes_1115_);
v___x_1118_ = lean_nat_dec_eq(v___x_1116_, v___x_1117_);
if (v___x_1118_ == 0)
{
lean_object* v_c_1119_; lean_object* v___x_1120_; lean_object* v___x_1121_; uint8_t v___x_1122_; 
lean_dec_ref(v_levels_1112_);
v_c_1119_ = l_Continuity_Graph_findCycle(v_g_1109_, v_waiting_1111_);
lean_dec_ref(v_waiting_1111_);
v___x_1120_ = lean_unsigned_to_nat(0u);
v___x_1121_ = lean_array_get_size(v_c_1119_);
v___x_1122_ = lean_nat_dec_lt(v___x_1120_, v___x_1121_);
if (v___x_1122_ == 0)
{
lean_object* v___x_1123_; 
lean_dec_ref(v_c_1119_);
v___x_1123_ = lean_box(2);
return v___x_1123_;
}
else
{
lean_object* v___x_1124_; uint8_t v___x_1125_; 
v___x_1124_ = lean_array_fget(v_c_1119_, v___x_1120_);
v___x_1125_ = l_Continuity_Graph_cycleOk(v_g_1109_, v_c_1119_, v___x_1124_, v___x_1121_, v___x_1120_);
lean_dec(v___x_1124_);
if (v___x_1125_ == 0)
{
lean_object* v___x_1126_; 
lean_dec_ref(v_c_1119_);
v___x_1126_ = lean_box(2);
return v___x_1126_;
}
else
{
lean_object* v___x_1127_; lean_object* v___x_1128_; lean_object* v___x_1129_; lean_object* v___x_1130_; lean_object* v___x_1131_; 
v___x_1127_ = lean_unsigned_to_nat(15u);
v___x_1128_ = ((lean_object*)(l_Continuity_Graph_order___closed__0));
v___x_1129_ = l_Continuity_Graph_operandsOf(v_c_1119_, v___x_1121_, v___x_1120_, v___x_1128_);
lean_dec_ref(v_c_1119_);
v___x_1130_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_1130_, 0, v___x_1127_);
lean_ctor_set(v___x_1130_, 1, v___x_1129_);
v___x_1131_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_1131_, 0, v___x_1130_);
return v___x_1131_;
}
}
}
else
{
lean_object* v_order_1132_; lean_object* v___x_1133_; uint8_t v___x_1134_; 
lean_dec_ref(v_waiting_1111_);
v_order_1132_ = l_Continuity_Graph_byLevel(v_levels_1112_);
v___x_1133_ = lean_array_get_size(v_order_1132_);
v___x_1134_ = lean_nat_dec_eq(v___x_1133_, v___x_1117_);
if (v___x_1134_ == 0)
{
lean_object* v___x_1135_; 
lean_dec_ref(v_order_1132_);
lean_dec_ref(v_levels_1112_);
v___x_1135_ = lean_box(2);
return v___x_1135_;
}
else
{
lean_object* v___x_1136_; uint8_t v___x_1137_; 
v___x_1136_ = lean_array_get_size(v_levels_1112_);
v___x_1137_ = lean_nat_dec_eq(v___x_1136_, v___x_1117_);
if (v___x_1137_ == 0)
{
lean_object* v___x_1138_; 
lean_dec_ref(v_order_1132_);
lean_dec_ref(v_levels_1112_);
v___x_1138_ = lean_box(2);
return v___x_1138_;
}
else
{
lean_object* v___x_1139_; uint8_t v___x_1140_; 
v___x_1139_ = lean_unsigned_to_nat(0u);
v___x_1140_ = l_Continuity_Graph_levelsOk(v_outputs_1114_, v_nodes_1115_, v_levels_1112_, v___x_1117_, v___x_1139_);
if (v___x_1140_ == 0)
{
lean_object* v___x_1141_; 
lean_dec_ref(v_order_1132_);
lean_dec_ref(v_levels_1112_);
v___x_1141_ = lean_box(2);
return v___x_1141_;
}
else
{
uint8_t v___x_1142_; 
v___x_1142_ = l_Continuity_Graph_orderOk(v_levels_1112_, v_order_1132_, v___x_1117_, v___x_1133_, v___x_1139_);
if (v___x_1142_ == 0)
{
lean_object* v___x_1143_; 
lean_dec_ref(v_order_1132_);
lean_dec_ref(v_levels_1112_);
v___x_1143_ = lean_box(2);
return v___x_1143_;
}
else
{
lean_object* v___x_1144_; lean_object* v___x_1145_; 
v___x_1144_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_1144_, 0, v_order_1132_);
lean_ctor_set(v___x_1144_, 1, v_levels_1112_);
v___x_1145_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_1145_, 0, v___x_1144_);
return v___x_1145_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_order___boxed(lean_object* v_g_1146_){
_start:
{
lean_object* v_res_1147_; 
v_res_1147_ = l_Continuity_Graph_order(v_g_1146_);
lean_dec_ref(v_g_1146_);
return v_res_1147_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_validate(lean_object* v_g_1148_){
_start:
{
lean_object* v___x_1149_; 
v___x_1149_ = l_Continuity_Graph_wellFormed(v_g_1148_);
if (lean_obj_tag(v___x_1149_) == 0)
{
lean_object* v___x_1150_; 
v___x_1150_ = l_Continuity_Graph_order(v_g_1148_);
return v___x_1150_;
}
else
{
lean_object* v_val_1151_; lean_object* v___x_1153_; uint8_t v_isShared_1154_; uint8_t v_isSharedCheck_1158_; 
v_val_1151_ = lean_ctor_get(v___x_1149_, 0);
v_isSharedCheck_1158_ = !lean_is_exclusive(v___x_1149_);
if (v_isSharedCheck_1158_ == 0)
{
v___x_1153_ = v___x_1149_;
v_isShared_1154_ = v_isSharedCheck_1158_;
goto v_resetjp_1152_;
}
else
{
lean_inc(v_val_1151_);
lean_dec(v___x_1149_);
v___x_1153_ = lean_box(0);
v_isShared_1154_ = v_isSharedCheck_1158_;
goto v_resetjp_1152_;
}
v_resetjp_1152_:
{
lean_object* v___x_1156_; 
if (v_isShared_1154_ == 0)
{
v___x_1156_ = v___x_1153_;
goto v_reusejp_1155_;
}
else
{
lean_object* v_reuseFailAlloc_1157_; 
v_reuseFailAlloc_1157_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_1157_, 0, v_val_1151_);
v___x_1156_ = v_reuseFailAlloc_1157_;
goto v_reusejp_1155_;
}
v_reusejp_1155_:
{
return v___x_1156_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_validate___boxed(lean_object* v_g_1159_){
_start:
{
lean_object* v_res_1160_; 
v_res_1160_ = l_Continuity_Graph_validate(v_g_1159_);
lean_dec_ref(v_g_1159_);
return v_res_1160_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Names(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Graph(uint8_t builtin) {
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
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
