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
LEAN_EXPORT lean_object* l_Continuity_Graph_refs(lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Graph_refs___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkAscending(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkAscending___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkInside(lean_object*, uint8_t, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkInside___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRefs(lean_object*, uint8_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRefs___boxed(lean_object*, lean_object*, lean_object*);
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
LEAN_EXPORT lean_object* l_Continuity_Graph_refs(lean_object* v_n_380_, uint8_t v_sources_381_){
_start:
{
if (v_sources_381_ == 0)
{
lean_object* v_inputs_382_; 
v_inputs_382_ = lean_ctor_get(v_n_380_, 0);
lean_inc_ref(v_inputs_382_);
return v_inputs_382_;
}
else
{
lean_object* v_sources_383_; 
v_sources_383_ = lean_ctor_get(v_n_380_, 1);
lean_inc_ref(v_sources_383_);
return v_sources_383_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_refs___boxed(lean_object* v_n_384_, lean_object* v_sources_385_){
_start:
{
uint8_t v_sources_boxed_386_; lean_object* v_res_387_; 
v_sources_boxed_386_ = lean_unbox(v_sources_385_);
v_res_387_ = l_Continuity_Graph_refs(v_n_384_, v_sources_boxed_386_);
lean_dec_ref(v_n_384_);
return v_res_387_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkAscending(lean_object* v_ns_388_, uint8_t v_sources_389_, lean_object* v_x_390_, lean_object* v_x_391_){
_start:
{
lean_object* v_zero_392_; uint8_t v_isZero_393_; 
v_zero_392_ = lean_unsigned_to_nat(0u);
v_isZero_393_ = lean_nat_dec_eq(v_x_390_, v_zero_392_);
if (v_isZero_393_ == 1)
{
lean_object* v___x_394_; 
lean_dec(v_x_391_);
lean_dec(v_x_390_);
v___x_394_ = lean_box(0);
return v___x_394_;
}
else
{
lean_object* v___x_395_; uint8_t v___x_396_; 
v___x_395_ = lean_array_get_size(v_ns_388_);
v___x_396_ = lean_nat_dec_lt(v_x_391_, v___x_395_);
if (v___x_396_ == 0)
{
lean_object* v___x_397_; 
lean_dec(v_x_391_);
lean_dec(v_x_390_);
v___x_397_ = lean_box(0);
return v___x_397_;
}
else
{
lean_object* v___x_398_; lean_object* v_a_399_; lean_object* v___x_400_; uint8_t v___x_401_; 
v___x_398_ = lean_array_fget_borrowed(v_ns_388_, v_x_391_);
v_a_399_ = l_Continuity_Graph_refs(v___x_398_, v_sources_389_);
v___x_400_ = lean_array_get_size(v_a_399_);
v___x_401_ = l_Continuity_Graph_ascending(v_a_399_, v___x_400_, v_zero_392_);
lean_dec_ref(v_a_399_);
if (v___x_401_ == 0)
{
lean_object* v___x_402_; lean_object* v___x_403_; lean_object* v___x_404_; lean_object* v___x_405_; 
lean_dec(v_x_390_);
v___x_402_ = lean_unsigned_to_nat(11u);
v___x_403_ = l_Continuity_le4(v_x_391_);
lean_dec(v_x_391_);
v___x_404_ = l_Continuity_reason1(v___x_402_, v___x_403_);
v___x_405_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_405_, 0, v___x_404_);
return v___x_405_;
}
else
{
lean_object* v_one_406_; lean_object* v_n_407_; lean_object* v___x_408_; 
v_one_406_ = lean_unsigned_to_nat(1u);
v_n_407_ = lean_nat_sub(v_x_390_, v_one_406_);
lean_dec(v_x_390_);
v___x_408_ = lean_nat_add(v_x_391_, v_one_406_);
lean_dec(v_x_391_);
v_x_390_ = v_n_407_;
v_x_391_ = v___x_408_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkAscending___boxed(lean_object* v_ns_410_, lean_object* v_sources_411_, lean_object* v_x_412_, lean_object* v_x_413_){
_start:
{
uint8_t v_sources_boxed_414_; lean_object* v_res_415_; 
v_sources_boxed_414_ = lean_unbox(v_sources_411_);
v_res_415_ = l_Continuity_Graph_checkAscending(v_ns_410_, v_sources_boxed_414_, v_x_412_, v_x_413_);
lean_dec_ref(v_ns_410_);
return v_res_415_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkInside(lean_object* v_ns_416_, uint8_t v_sources_417_, lean_object* v_bound_418_, lean_object* v_x_419_, lean_object* v_x_420_){
_start:
{
lean_object* v_zero_421_; uint8_t v_isZero_422_; 
v_zero_421_ = lean_unsigned_to_nat(0u);
v_isZero_422_ = lean_nat_dec_eq(v_x_419_, v_zero_421_);
if (v_isZero_422_ == 1)
{
lean_object* v___x_423_; 
lean_dec(v_x_420_);
lean_dec(v_x_419_);
v___x_423_ = lean_box(0);
return v___x_423_;
}
else
{
lean_object* v___x_424_; uint8_t v___x_425_; 
v___x_424_ = lean_array_get_size(v_ns_416_);
v___x_425_ = lean_nat_dec_lt(v_x_420_, v___x_424_);
if (v___x_425_ == 0)
{
lean_object* v___x_426_; 
lean_dec(v_x_420_);
lean_dec(v_x_419_);
v___x_426_ = lean_box(0);
return v___x_426_;
}
else
{
lean_object* v___x_427_; lean_object* v_a_428_; lean_object* v___x_429_; lean_object* v___x_430_; 
v___x_427_ = lean_array_fget_borrowed(v_ns_416_, v_x_420_);
v_a_428_ = l_Continuity_Graph_refs(v___x_427_, v_sources_417_);
v___x_429_ = lean_array_get_size(v_a_428_);
v___x_430_ = l_Continuity_Graph_outside(v_a_428_, v_bound_418_, v___x_429_, v_zero_421_);
lean_dec_ref(v_a_428_);
if (lean_obj_tag(v___x_430_) == 0)
{
lean_object* v_one_431_; lean_object* v_n_432_; lean_object* v___x_433_; 
v_one_431_ = lean_unsigned_to_nat(1u);
v_n_432_ = lean_nat_sub(v_x_419_, v_one_431_);
lean_dec(v_x_419_);
v___x_433_ = lean_nat_add(v_x_420_, v_one_431_);
lean_dec(v_x_420_);
v_x_419_ = v_n_432_;
v_x_420_ = v___x_433_;
goto _start;
}
else
{
lean_object* v_val_435_; lean_object* v___x_437_; uint8_t v_isShared_438_; uint8_t v_isSharedCheck_446_; 
lean_dec(v_x_419_);
v_val_435_ = lean_ctor_get(v___x_430_, 0);
v_isSharedCheck_446_ = !lean_is_exclusive(v___x_430_);
if (v_isSharedCheck_446_ == 0)
{
v___x_437_ = v___x_430_;
v_isShared_438_ = v_isSharedCheck_446_;
goto v_resetjp_436_;
}
else
{
lean_inc(v_val_435_);
lean_dec(v___x_430_);
v___x_437_ = lean_box(0);
v_isShared_438_ = v_isSharedCheck_446_;
goto v_resetjp_436_;
}
v_resetjp_436_:
{
lean_object* v___x_439_; lean_object* v___x_440_; lean_object* v___x_441_; lean_object* v___x_442_; lean_object* v___x_444_; 
v___x_439_ = lean_unsigned_to_nat(14u);
v___x_440_ = l_Continuity_le4(v_x_420_);
lean_dec(v_x_420_);
v___x_441_ = l_Continuity_le4(v_val_435_);
lean_dec(v_val_435_);
v___x_442_ = l_Continuity_reason2(v___x_439_, v___x_440_, v___x_441_);
if (v_isShared_438_ == 0)
{
lean_ctor_set(v___x_437_, 0, v___x_442_);
v___x_444_ = v___x_437_;
goto v_reusejp_443_;
}
else
{
lean_object* v_reuseFailAlloc_445_; 
v_reuseFailAlloc_445_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_445_, 0, v___x_442_);
v___x_444_ = v_reuseFailAlloc_445_;
goto v_reusejp_443_;
}
v_reusejp_443_:
{
return v___x_444_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkInside___boxed(lean_object* v_ns_447_, lean_object* v_sources_448_, lean_object* v_bound_449_, lean_object* v_x_450_, lean_object* v_x_451_){
_start:
{
uint8_t v_sources_boxed_452_; lean_object* v_res_453_; 
v_sources_boxed_452_ = lean_unbox(v_sources_448_);
v_res_453_ = l_Continuity_Graph_checkInside(v_ns_447_, v_sources_boxed_452_, v_bound_449_, v_x_450_, v_x_451_);
lean_dec(v_bound_449_);
lean_dec_ref(v_ns_447_);
return v_res_453_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRefs(lean_object* v_ns_454_, uint8_t v_sources_455_, lean_object* v_bound_456_){
_start:
{
lean_object* v___x_457_; lean_object* v___x_458_; lean_object* v___x_459_; 
v___x_457_ = lean_array_get_size(v_ns_454_);
v___x_458_ = lean_unsigned_to_nat(0u);
v___x_459_ = l_Continuity_Graph_checkAscending(v_ns_454_, v_sources_455_, v___x_457_, v___x_458_);
if (lean_obj_tag(v___x_459_) == 0)
{
lean_object* v___x_460_; 
v___x_460_ = l_Continuity_Graph_checkInside(v_ns_454_, v_sources_455_, v_bound_456_, v___x_457_, v___x_458_);
return v___x_460_;
}
else
{
return v___x_459_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_checkRefs___boxed(lean_object* v_ns_461_, lean_object* v_sources_462_, lean_object* v_bound_463_){
_start:
{
uint8_t v_sources_boxed_464_; lean_object* v_res_465_; 
v_sources_boxed_464_ = lean_unbox(v_sources_462_);
v_res_465_ = l_Continuity_Graph_checkRefs(v_ns_461_, v_sources_boxed_464_, v_bound_463_);
lean_dec(v_bound_463_);
lean_dec_ref(v_ns_461_);
return v_res_465_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_wellFormed(lean_object* v_g_466_){
_start:
{
lean_object* v_configurations_467_; lean_object* v_outputs_468_; lean_object* v_sources_469_; lean_object* v_nodes_470_; lean_object* v___x_471_; lean_object* v___x_472_; lean_object* v___x_473_; 
v_configurations_467_ = lean_ctor_get(v_g_466_, 0);
v_outputs_468_ = lean_ctor_get(v_g_466_, 1);
v_sources_469_ = lean_ctor_get(v_g_466_, 2);
v_nodes_470_ = lean_ctor_get(v_g_466_, 3);
v___x_471_ = lean_array_get_size(v_outputs_468_);
v___x_472_ = lean_unsigned_to_nat(0u);
v___x_473_ = l_Continuity_Graph_checkSorted(v_outputs_468_, v___x_471_, v___x_472_);
if (lean_obj_tag(v___x_473_) == 0)
{
lean_object* v___x_474_; lean_object* v___x_475_; lean_object* v___x_476_; 
v___x_474_ = lean_array_get_size(v_configurations_467_);
v___x_475_ = lean_array_get_size(v_nodes_470_);
v___x_476_ = l_Continuity_Graph_checkRange(v_outputs_468_, v___x_474_, v___x_475_, v___x_471_, v___x_472_);
if (lean_obj_tag(v___x_476_) == 0)
{
lean_object* v___x_477_; 
v___x_477_ = l_Continuity_Graph_checkNames(v_outputs_468_, v___x_471_, v___x_472_);
if (lean_obj_tag(v___x_477_) == 0)
{
lean_object* v___x_478_; 
v___x_478_ = l_Continuity_Graph_checkNested(v_outputs_468_, v___x_471_, v___x_472_);
if (lean_obj_tag(v___x_478_) == 0)
{
lean_object* v___x_479_; lean_object* v___x_480_; 
v___x_479_ = lean_array_get_size(v_sources_469_);
v___x_480_ = l_Continuity_Graph_checkSources(v_sources_469_, v___x_479_, v___x_472_);
if (lean_obj_tag(v___x_480_) == 0)
{
uint8_t v___x_481_; lean_object* v___x_482_; 
v___x_481_ = 0;
v___x_482_ = l_Continuity_Graph_checkRefs(v_nodes_470_, v___x_481_, v___x_471_);
if (lean_obj_tag(v___x_482_) == 0)
{
uint8_t v___x_483_; lean_object* v___x_484_; 
v___x_483_ = 1;
v___x_484_ = l_Continuity_Graph_checkRefs(v_nodes_470_, v___x_483_, v___x_479_);
return v___x_484_;
}
else
{
return v___x_482_;
}
}
else
{
return v___x_480_;
}
}
else
{
return v___x_478_;
}
}
else
{
return v___x_477_;
}
}
else
{
return v___x_476_;
}
}
else
{
return v___x_473_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_wellFormed___boxed(lean_object* v_g_485_){
_start:
{
lean_object* v_res_486_; 
v_res_486_ = l_Continuity_Graph_wellFormed(v_g_485_);
lean_dec_ref(v_g_485_);
return v_res_486_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_producerOf(lean_object* v_os_487_, lean_object* v_o_488_){
_start:
{
lean_object* v___x_489_; uint8_t v___x_490_; 
v___x_489_ = lean_array_get_size(v_os_487_);
v___x_490_ = lean_nat_dec_lt(v_o_488_, v___x_489_);
if (v___x_490_ == 0)
{
lean_object* v___x_491_; 
v___x_491_ = lean_unsigned_to_nat(0u);
return v___x_491_;
}
else
{
lean_object* v___x_492_; lean_object* v_producer_493_; 
v___x_492_ = lean_array_fget_borrowed(v_os_487_, v_o_488_);
v_producer_493_ = lean_ctor_get(v___x_492_, 3);
lean_inc(v_producer_493_);
return v_producer_493_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_producerOf___boxed(lean_object* v_os_494_, lean_object* v_o_495_){
_start:
{
lean_object* v_res_496_; 
v_res_496_ = l_Continuity_Graph_producerOf(v_os_494_, v_o_495_);
lean_dec(v_o_495_);
lean_dec_ref(v_os_494_);
return v_res_496_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countInputs(lean_object* v_os_497_, lean_object* v_ins_498_, lean_object* v_x_499_, lean_object* v_x_500_, lean_object* v_x_501_){
_start:
{
lean_object* v_zero_502_; uint8_t v_isZero_503_; 
v_zero_502_ = lean_unsigned_to_nat(0u);
v_isZero_503_ = lean_nat_dec_eq(v_x_499_, v_zero_502_);
if (v_isZero_503_ == 1)
{
lean_dec(v_x_500_);
lean_dec(v_x_499_);
return v_x_501_;
}
else
{
lean_object* v___x_504_; uint8_t v___x_505_; 
v___x_504_ = lean_array_get_size(v_ins_498_);
v___x_505_ = lean_nat_dec_lt(v_x_500_, v___x_504_);
if (v___x_505_ == 0)
{
lean_dec(v_x_500_);
lean_dec(v_x_499_);
return v_x_501_;
}
else
{
lean_object* v_one_506_; lean_object* v_n_507_; lean_object* v___x_508_; lean_object* v_p_509_; lean_object* v___x_510_; lean_object* v___x_511_; lean_object* v___x_512_; lean_object* v___x_513_; 
v_one_506_ = lean_unsigned_to_nat(1u);
v_n_507_ = lean_nat_sub(v_x_499_, v_one_506_);
lean_dec(v_x_499_);
v___x_508_ = lean_array_fget_borrowed(v_ins_498_, v_x_500_);
v_p_509_ = l_Continuity_Graph_producerOf(v_os_497_, v___x_508_);
v___x_510_ = lean_nat_add(v_x_500_, v_one_506_);
lean_dec(v_x_500_);
v___x_511_ = l_Continuity_Graph_nat(v_x_501_, v_p_509_);
v___x_512_ = lean_nat_add(v___x_511_, v_one_506_);
lean_dec(v___x_511_);
v___x_513_ = l_Continuity_Graph_put(v_x_501_, v_p_509_, v___x_512_);
lean_dec(v_p_509_);
v_x_499_ = v_n_507_;
v_x_500_ = v___x_510_;
v_x_501_ = v___x_513_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countInputs___boxed(lean_object* v_os_515_, lean_object* v_ins_516_, lean_object* v_x_517_, lean_object* v_x_518_, lean_object* v_x_519_){
_start:
{
lean_object* v_res_520_; 
v_res_520_ = l_Continuity_Graph_countInputs(v_os_515_, v_ins_516_, v_x_517_, v_x_518_, v_x_519_);
lean_dec_ref(v_ins_516_);
lean_dec_ref(v_os_515_);
return v_res_520_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countEdges(lean_object* v_os_521_, lean_object* v_ns_522_, lean_object* v_x_523_, lean_object* v_x_524_, lean_object* v_x_525_){
_start:
{
lean_object* v_zero_526_; uint8_t v_isZero_527_; 
v_zero_526_ = lean_unsigned_to_nat(0u);
v_isZero_527_ = lean_nat_dec_eq(v_x_523_, v_zero_526_);
if (v_isZero_527_ == 1)
{
lean_dec(v_x_524_);
lean_dec(v_x_523_);
return v_x_525_;
}
else
{
lean_object* v___x_528_; uint8_t v___x_529_; 
v___x_528_ = lean_array_get_size(v_ns_522_);
v___x_529_ = lean_nat_dec_lt(v_x_524_, v___x_528_);
if (v___x_529_ == 0)
{
lean_dec(v_x_524_);
lean_dec(v_x_523_);
return v_x_525_;
}
else
{
lean_object* v___x_530_; lean_object* v_inputs_531_; lean_object* v_one_532_; lean_object* v_n_533_; lean_object* v___x_534_; lean_object* v___x_535_; lean_object* v___x_536_; 
v___x_530_ = lean_array_fget_borrowed(v_ns_522_, v_x_524_);
v_inputs_531_ = lean_ctor_get(v___x_530_, 0);
v_one_532_ = lean_unsigned_to_nat(1u);
v_n_533_ = lean_nat_sub(v_x_523_, v_one_532_);
lean_dec(v_x_523_);
v___x_534_ = lean_nat_add(v_x_524_, v_one_532_);
lean_dec(v_x_524_);
v___x_535_ = lean_array_get_size(v_inputs_531_);
v___x_536_ = l_Continuity_Graph_countInputs(v_os_521_, v_inputs_531_, v___x_535_, v_zero_526_, v_x_525_);
v_x_523_ = v_n_533_;
v_x_524_ = v___x_534_;
v_x_525_ = v___x_536_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countEdges___boxed(lean_object* v_os_538_, lean_object* v_ns_539_, lean_object* v_x_540_, lean_object* v_x_541_, lean_object* v_x_542_){
_start:
{
lean_object* v_res_543_; 
v_res_543_ = l_Continuity_Graph_countEdges(v_os_538_, v_ns_539_, v_x_540_, v_x_541_, v_x_542_);
lean_dec_ref(v_ns_539_);
lean_dec_ref(v_os_538_);
return v_res_543_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_offsets(lean_object* v_counts_544_, lean_object* v_x_545_, lean_object* v_x_546_, lean_object* v_x_547_, lean_object* v_x_548_){
_start:
{
lean_object* v_zero_549_; uint8_t v_isZero_550_; 
v_zero_549_ = lean_unsigned_to_nat(0u);
v_isZero_550_ = lean_nat_dec_eq(v_x_545_, v_zero_549_);
if (v_isZero_550_ == 1)
{
lean_dec(v_x_547_);
lean_dec(v_x_546_);
lean_dec(v_x_545_);
return v_x_548_;
}
else
{
lean_object* v___x_551_; uint8_t v___x_552_; 
v___x_551_ = lean_array_get_size(v_counts_544_);
v___x_552_ = lean_nat_dec_lt(v_x_546_, v___x_551_);
if (v___x_552_ == 0)
{
lean_object* v___x_553_; 
lean_dec(v_x_546_);
lean_dec(v_x_545_);
v___x_553_ = lean_array_push(v_x_548_, v_x_547_);
return v___x_553_;
}
else
{
lean_object* v_one_554_; lean_object* v_n_555_; lean_object* v___x_556_; lean_object* v___x_557_; lean_object* v___x_558_; lean_object* v___x_559_; 
v_one_554_ = lean_unsigned_to_nat(1u);
v_n_555_ = lean_nat_sub(v_x_545_, v_one_554_);
lean_dec(v_x_545_);
v___x_556_ = lean_nat_add(v_x_546_, v_one_554_);
v___x_557_ = lean_array_fget_borrowed(v_counts_544_, v_x_546_);
lean_dec(v_x_546_);
v___x_558_ = lean_nat_add(v_x_547_, v___x_557_);
v___x_559_ = lean_array_push(v_x_548_, v_x_547_);
v_x_545_ = v_n_555_;
v_x_546_ = v___x_556_;
v_x_547_ = v___x_558_;
v_x_548_ = v___x_559_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_offsets___boxed(lean_object* v_counts_561_, lean_object* v_x_562_, lean_object* v_x_563_, lean_object* v_x_564_, lean_object* v_x_565_){
_start:
{
lean_object* v_res_566_; 
v_res_566_ = l_Continuity_Graph_offsets(v_counts_561_, v_x_562_, v_x_563_, v_x_564_, v_x_565_);
lean_dec_ref(v_counts_561_);
return v_res_566_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fillInputs(lean_object* v_os_567_, lean_object* v_ins_568_, lean_object* v_node_569_, lean_object* v_x_570_, lean_object* v_x_571_, lean_object* v_x_572_, lean_object* v_x_573_){
_start:
{
lean_object* v_zero_574_; uint8_t v_isZero_575_; 
v_zero_574_ = lean_unsigned_to_nat(0u);
v_isZero_575_ = lean_nat_dec_eq(v_x_570_, v_zero_574_);
if (v_isZero_575_ == 1)
{
lean_object* v___x_576_; 
lean_dec(v_x_571_);
lean_dec(v_x_570_);
lean_dec(v_node_569_);
v___x_576_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_576_, 0, v_x_572_);
lean_ctor_set(v___x_576_, 1, v_x_573_);
return v___x_576_;
}
else
{
lean_object* v___x_577_; uint8_t v___x_578_; 
v___x_577_ = lean_array_get_size(v_ins_568_);
v___x_578_ = lean_nat_dec_lt(v_x_571_, v___x_577_);
if (v___x_578_ == 0)
{
lean_object* v___x_579_; 
lean_dec(v_x_571_);
lean_dec(v_x_570_);
lean_dec(v_node_569_);
v___x_579_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_579_, 0, v_x_572_);
lean_ctor_set(v___x_579_, 1, v_x_573_);
return v___x_579_;
}
else
{
lean_object* v_one_580_; lean_object* v_n_581_; lean_object* v___x_582_; lean_object* v_p_583_; lean_object* v_k_584_; lean_object* v___x_585_; lean_object* v___x_586_; lean_object* v___x_587_; lean_object* v___x_588_; 
v_one_580_ = lean_unsigned_to_nat(1u);
v_n_581_ = lean_nat_sub(v_x_570_, v_one_580_);
lean_dec(v_x_570_);
v___x_582_ = lean_array_fget_borrowed(v_ins_568_, v_x_571_);
v_p_583_ = l_Continuity_Graph_producerOf(v_os_567_, v___x_582_);
v_k_584_ = l_Continuity_Graph_nat(v_x_572_, v_p_583_);
v___x_585_ = lean_nat_add(v_x_571_, v_one_580_);
lean_dec(v_x_571_);
v___x_586_ = lean_nat_add(v_k_584_, v_one_580_);
v___x_587_ = l_Continuity_Graph_put(v_x_572_, v_p_583_, v___x_586_);
lean_dec(v_p_583_);
lean_inc(v_node_569_);
v___x_588_ = l_Continuity_Graph_put(v_x_573_, v_k_584_, v_node_569_);
lean_dec(v_k_584_);
v_x_570_ = v_n_581_;
v_x_571_ = v___x_585_;
v_x_572_ = v___x_587_;
v_x_573_ = v___x_588_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fillInputs___boxed(lean_object* v_os_590_, lean_object* v_ins_591_, lean_object* v_node_592_, lean_object* v_x_593_, lean_object* v_x_594_, lean_object* v_x_595_, lean_object* v_x_596_){
_start:
{
lean_object* v_res_597_; 
v_res_597_ = l_Continuity_Graph_fillInputs(v_os_590_, v_ins_591_, v_node_592_, v_x_593_, v_x_594_, v_x_595_, v_x_596_);
lean_dec_ref(v_ins_591_);
lean_dec_ref(v_os_590_);
return v_res_597_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fillEdges(lean_object* v_os_598_, lean_object* v_ns_599_, lean_object* v_x_600_, lean_object* v_x_601_, lean_object* v_x_602_, lean_object* v_x_603_){
_start:
{
lean_object* v_zero_604_; uint8_t v_isZero_605_; 
v_zero_604_ = lean_unsigned_to_nat(0u);
v_isZero_605_ = lean_nat_dec_eq(v_x_600_, v_zero_604_);
if (v_isZero_605_ == 1)
{
lean_dec_ref(v_x_602_);
lean_dec(v_x_601_);
lean_dec(v_x_600_);
return v_x_603_;
}
else
{
lean_object* v___x_606_; uint8_t v___x_607_; 
v___x_606_ = lean_array_get_size(v_ns_599_);
v___x_607_ = lean_nat_dec_lt(v_x_601_, v___x_606_);
if (v___x_607_ == 0)
{
lean_dec_ref(v_x_602_);
lean_dec(v_x_601_);
lean_dec(v_x_600_);
return v_x_603_;
}
else
{
lean_object* v___x_608_; lean_object* v_inputs_609_; lean_object* v___x_610_; lean_object* v___x_611_; lean_object* v_next_612_; lean_object* v_consumers_613_; lean_object* v_one_614_; lean_object* v_n_615_; lean_object* v___x_616_; 
v___x_608_ = lean_array_fget_borrowed(v_ns_599_, v_x_601_);
v_inputs_609_ = lean_ctor_get(v___x_608_, 0);
v___x_610_ = lean_array_get_size(v_inputs_609_);
lean_inc(v_x_601_);
v___x_611_ = l_Continuity_Graph_fillInputs(v_os_598_, v_inputs_609_, v_x_601_, v___x_610_, v_zero_604_, v_x_602_, v_x_603_);
v_next_612_ = lean_ctor_get(v___x_611_, 0);
lean_inc_ref(v_next_612_);
v_consumers_613_ = lean_ctor_get(v___x_611_, 1);
lean_inc_ref(v_consumers_613_);
lean_dec_ref(v___x_611_);
v_one_614_ = lean_unsigned_to_nat(1u);
v_n_615_ = lean_nat_sub(v_x_600_, v_one_614_);
lean_dec(v_x_600_);
v___x_616_ = lean_nat_add(v_x_601_, v_one_614_);
lean_dec(v_x_601_);
v_x_600_ = v_n_615_;
v_x_601_ = v___x_616_;
v_x_602_ = v_next_612_;
v_x_603_ = v_consumers_613_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_fillEdges___boxed(lean_object* v_os_618_, lean_object* v_ns_619_, lean_object* v_x_620_, lean_object* v_x_621_, lean_object* v_x_622_, lean_object* v_x_623_){
_start:
{
lean_object* v_res_624_; 
v_res_624_ = l_Continuity_Graph_fillEdges(v_os_618_, v_ns_619_, v_x_620_, v_x_621_, v_x_622_, v_x_623_);
lean_dec_ref(v_ns_619_);
lean_dec_ref(v_os_618_);
return v_res_624_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_openInputs(lean_object* v_ns_625_, lean_object* v_x_626_, lean_object* v_x_627_, lean_object* v_x_628_){
_start:
{
lean_object* v_zero_629_; uint8_t v_isZero_630_; 
v_zero_629_ = lean_unsigned_to_nat(0u);
v_isZero_630_ = lean_nat_dec_eq(v_x_626_, v_zero_629_);
if (v_isZero_630_ == 1)
{
lean_dec(v_x_627_);
lean_dec(v_x_626_);
return v_x_628_;
}
else
{
lean_object* v___x_631_; uint8_t v___x_632_; 
v___x_631_ = lean_array_get_size(v_ns_625_);
v___x_632_ = lean_nat_dec_lt(v_x_627_, v___x_631_);
if (v___x_632_ == 0)
{
lean_dec(v_x_627_);
lean_dec(v_x_626_);
return v_x_628_;
}
else
{
lean_object* v___x_633_; lean_object* v_inputs_634_; lean_object* v_one_635_; lean_object* v_n_636_; lean_object* v___x_637_; lean_object* v___x_638_; lean_object* v___x_639_; 
v___x_633_ = lean_array_fget_borrowed(v_ns_625_, v_x_627_);
v_inputs_634_ = lean_ctor_get(v___x_633_, 0);
v_one_635_ = lean_unsigned_to_nat(1u);
v_n_636_ = lean_nat_sub(v_x_626_, v_one_635_);
lean_dec(v_x_626_);
v___x_637_ = lean_nat_add(v_x_627_, v_one_635_);
lean_dec(v_x_627_);
v___x_638_ = lean_array_get_size(v_inputs_634_);
v___x_639_ = lean_array_push(v_x_628_, v___x_638_);
v_x_626_ = v_n_636_;
v_x_627_ = v___x_637_;
v_x_628_ = v___x_639_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_openInputs___boxed(lean_object* v_ns_641_, lean_object* v_x_642_, lean_object* v_x_643_, lean_object* v_x_644_){
_start:
{
lean_object* v_res_645_; 
v_res_645_ = l_Continuity_Graph_openInputs(v_ns_641_, v_x_642_, v_x_643_, v_x_644_);
lean_dec_ref(v_ns_641_);
return v_res_645_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_ready(lean_object* v_waiting_646_, lean_object* v_x_647_, lean_object* v_x_648_, lean_object* v_x_649_){
_start:
{
lean_object* v_zero_650_; uint8_t v_isZero_651_; 
v_zero_650_ = lean_unsigned_to_nat(0u);
v_isZero_651_ = lean_nat_dec_eq(v_x_647_, v_zero_650_);
if (v_isZero_651_ == 1)
{
lean_dec(v_x_648_);
lean_dec(v_x_647_);
return v_x_649_;
}
else
{
lean_object* v___x_652_; uint8_t v___x_653_; 
v___x_652_ = lean_array_get_size(v_waiting_646_);
v___x_653_ = lean_nat_dec_lt(v_x_648_, v___x_652_);
if (v___x_653_ == 0)
{
lean_dec(v_x_648_);
lean_dec(v_x_647_);
return v_x_649_;
}
else
{
lean_object* v_one_654_; lean_object* v_n_655_; lean_object* v___x_656_; uint8_t v___x_657_; 
v_one_654_ = lean_unsigned_to_nat(1u);
v_n_655_ = lean_nat_sub(v_x_647_, v_one_654_);
lean_dec(v_x_647_);
v___x_656_ = lean_array_fget_borrowed(v_waiting_646_, v_x_648_);
v___x_657_ = lean_nat_dec_eq(v___x_656_, v_zero_650_);
if (v___x_657_ == 0)
{
lean_object* v___x_658_; 
v___x_658_ = lean_nat_add(v_x_648_, v_one_654_);
lean_dec(v_x_648_);
v_x_647_ = v_n_655_;
v_x_648_ = v___x_658_;
goto _start;
}
else
{
lean_object* v___x_660_; lean_object* v___x_661_; 
v___x_660_ = lean_nat_add(v_x_648_, v_one_654_);
v___x_661_ = lean_array_push(v_x_649_, v_x_648_);
v_x_647_ = v_n_655_;
v_x_648_ = v___x_660_;
v_x_649_ = v___x_661_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_ready___boxed(lean_object* v_waiting_663_, lean_object* v_x_664_, lean_object* v_x_665_, lean_object* v_x_666_){
_start:
{
lean_object* v_res_667_; 
v_res_667_ = l_Continuity_Graph_ready(v_waiting_663_, v_x_664_, v_x_665_, v_x_666_);
lean_dec_ref(v_waiting_663_);
return v_res_667_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_release(lean_object* v_consumers_668_, lean_object* v_level_669_, lean_object* v_x_670_, lean_object* v_x_671_, lean_object* v_x_672_, lean_object* v_x_673_, lean_object* v_x_674_, lean_object* v_x_675_){
_start:
{
lean_object* v_zero_676_; uint8_t v_isZero_677_; 
v_zero_676_ = lean_unsigned_to_nat(0u);
v_isZero_677_ = lean_nat_dec_eq(v_x_670_, v_zero_676_);
if (v_isZero_677_ == 1)
{
lean_object* v___x_678_; 
lean_dec(v_x_671_);
lean_dec(v_x_670_);
v___x_678_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_678_, 0, v_x_673_);
lean_ctor_set(v___x_678_, 1, v_x_674_);
lean_ctor_set(v___x_678_, 2, v_x_675_);
return v___x_678_;
}
else
{
uint8_t v___x_679_; 
v___x_679_ = lean_nat_dec_lt(v_x_671_, v_x_672_);
if (v___x_679_ == 0)
{
lean_object* v___x_680_; 
lean_dec(v_x_671_);
lean_dec(v_x_670_);
v___x_680_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_680_, 0, v_x_673_);
lean_ctor_set(v___x_680_, 1, v_x_674_);
lean_ctor_set(v___x_680_, 2, v_x_675_);
return v___x_680_;
}
else
{
lean_object* v_one_681_; lean_object* v_n_682_; lean_object* v_c_683_; lean_object* v_w_684_; lean_object* v___x_685_; lean_object* v_waiting_686_; lean_object* v___y_688_; lean_object* v___x_695_; lean_object* v___x_696_; uint8_t v___x_697_; 
v_one_681_ = lean_unsigned_to_nat(1u);
v_n_682_ = lean_nat_sub(v_x_670_, v_one_681_);
lean_dec(v_x_670_);
v_c_683_ = l_Continuity_Graph_nat(v_consumers_668_, v_x_671_);
v_w_684_ = l_Continuity_Graph_nat(v_x_673_, v_c_683_);
v___x_685_ = lean_nat_sub(v_w_684_, v_one_681_);
v_waiting_686_ = l_Continuity_Graph_put(v_x_673_, v_c_683_, v___x_685_);
v___x_695_ = l_Continuity_Graph_nat(v_x_674_, v_c_683_);
v___x_696_ = lean_nat_add(v_level_669_, v_one_681_);
v___x_697_ = lean_nat_dec_lt(v___x_695_, v___x_696_);
lean_dec(v___x_695_);
if (v___x_697_ == 0)
{
lean_dec(v___x_696_);
v___y_688_ = v_x_674_;
goto v___jp_687_;
}
else
{
lean_object* v___x_698_; 
v___x_698_ = l_Continuity_Graph_put(v_x_674_, v_c_683_, v___x_696_);
v___y_688_ = v___x_698_;
goto v___jp_687_;
}
v___jp_687_:
{
uint8_t v___x_689_; 
v___x_689_ = lean_nat_dec_eq(v_w_684_, v_one_681_);
lean_dec(v_w_684_);
if (v___x_689_ == 0)
{
lean_object* v___x_690_; 
lean_dec(v_c_683_);
v___x_690_ = lean_nat_add(v_x_671_, v_one_681_);
lean_dec(v_x_671_);
v_x_670_ = v_n_682_;
v_x_671_ = v___x_690_;
v_x_673_ = v_waiting_686_;
v_x_674_ = v___y_688_;
goto _start;
}
else
{
lean_object* v___x_692_; lean_object* v___x_693_; 
v___x_692_ = lean_nat_add(v_x_671_, v_one_681_);
lean_dec(v_x_671_);
v___x_693_ = lean_array_push(v_x_675_, v_c_683_);
v_x_670_ = v_n_682_;
v_x_671_ = v___x_692_;
v_x_673_ = v_waiting_686_;
v_x_674_ = v___y_688_;
v_x_675_ = v___x_693_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_release___boxed(lean_object* v_consumers_699_, lean_object* v_level_700_, lean_object* v_x_701_, lean_object* v_x_702_, lean_object* v_x_703_, lean_object* v_x_704_, lean_object* v_x_705_, lean_object* v_x_706_){
_start:
{
lean_object* v_res_707_; 
v_res_707_ = l_Continuity_Graph_release(v_consumers_699_, v_level_700_, v_x_701_, v_x_702_, v_x_703_, v_x_704_, v_x_705_, v_x_706_);
lean_dec(v_x_703_);
lean_dec(v_level_700_);
lean_dec_ref(v_consumers_699_);
return v_res_707_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_waves(lean_object* v_offs_708_, lean_object* v_consumers_709_, lean_object* v_x_710_, lean_object* v_x_711_, lean_object* v_x_712_, lean_object* v_x_713_, lean_object* v_x_714_){
_start:
{
lean_object* v_zero_715_; uint8_t v_isZero_716_; 
v_zero_715_ = lean_unsigned_to_nat(0u);
v_isZero_716_ = lean_nat_dec_eq(v_x_710_, v_zero_715_);
if (v_isZero_716_ == 1)
{
lean_object* v___x_717_; 
lean_dec(v_x_711_);
lean_dec(v_x_710_);
v___x_717_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_717_, 0, v_x_712_);
lean_ctor_set(v___x_717_, 1, v_x_713_);
lean_ctor_set(v___x_717_, 2, v_x_714_);
return v___x_717_;
}
else
{
lean_object* v___x_718_; uint8_t v___x_719_; 
v___x_718_ = lean_array_get_size(v_x_714_);
v___x_719_ = lean_nat_dec_lt(v_x_711_, v___x_718_);
if (v___x_719_ == 0)
{
lean_object* v___x_720_; 
lean_dec(v_x_711_);
lean_dec(v_x_710_);
v___x_720_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_720_, 0, v_x_712_);
lean_ctor_set(v___x_720_, 1, v_x_713_);
lean_ctor_set(v___x_720_, 2, v_x_714_);
return v___x_720_;
}
else
{
lean_object* v_p_721_; lean_object* v_b_722_; lean_object* v___x_723_; lean_object* v___x_724_; lean_object* v_e_725_; lean_object* v___x_726_; lean_object* v___x_727_; lean_object* v___x_728_; lean_object* v_waiting_729_; lean_object* v_levels_730_; lean_object* v_queue_731_; lean_object* v_n_732_; lean_object* v___x_733_; 
v_p_721_ = lean_array_fget_borrowed(v_x_714_, v_x_711_);
v_b_722_ = l_Continuity_Graph_nat(v_offs_708_, v_p_721_);
v___x_723_ = lean_unsigned_to_nat(1u);
v___x_724_ = lean_nat_add(v_p_721_, v___x_723_);
v_e_725_ = l_Continuity_Graph_nat(v_offs_708_, v___x_724_);
lean_dec(v___x_724_);
v___x_726_ = l_Continuity_Graph_nat(v_x_713_, v_p_721_);
v___x_727_ = lean_nat_sub(v_e_725_, v_b_722_);
v___x_728_ = l_Continuity_Graph_release(v_consumers_709_, v___x_726_, v___x_727_, v_b_722_, v_e_725_, v_x_712_, v_x_713_, v_x_714_);
lean_dec(v_e_725_);
lean_dec(v___x_726_);
v_waiting_729_ = lean_ctor_get(v___x_728_, 0);
lean_inc_ref(v_waiting_729_);
v_levels_730_ = lean_ctor_get(v___x_728_, 1);
lean_inc_ref(v_levels_730_);
v_queue_731_ = lean_ctor_get(v___x_728_, 2);
lean_inc_ref(v_queue_731_);
lean_dec_ref(v___x_728_);
v_n_732_ = lean_nat_sub(v_x_710_, v___x_723_);
lean_dec(v_x_710_);
v___x_733_ = lean_nat_add(v_x_711_, v___x_723_);
lean_dec(v_x_711_);
v_x_710_ = v_n_732_;
v_x_711_ = v___x_733_;
v_x_712_ = v_waiting_729_;
v_x_713_ = v_levels_730_;
v_x_714_ = v_queue_731_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_waves___boxed(lean_object* v_offs_735_, lean_object* v_consumers_736_, lean_object* v_x_737_, lean_object* v_x_738_, lean_object* v_x_739_, lean_object* v_x_740_, lean_object* v_x_741_){
_start:
{
lean_object* v_res_742_; 
v_res_742_ = l_Continuity_Graph_waves(v_offs_735_, v_consumers_736_, v_x_737_, v_x_738_, v_x_739_, v_x_740_, v_x_741_);
lean_dec_ref(v_consumers_736_);
lean_dec_ref(v_offs_735_);
return v_res_742_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countLevels(lean_object* v_levels_743_, lean_object* v_x_744_, lean_object* v_x_745_, lean_object* v_x_746_){
_start:
{
lean_object* v_zero_747_; uint8_t v_isZero_748_; 
v_zero_747_ = lean_unsigned_to_nat(0u);
v_isZero_748_ = lean_nat_dec_eq(v_x_744_, v_zero_747_);
if (v_isZero_748_ == 1)
{
lean_dec(v_x_745_);
lean_dec(v_x_744_);
return v_x_746_;
}
else
{
lean_object* v___x_749_; uint8_t v___x_750_; 
v___x_749_ = lean_array_get_size(v_levels_743_);
v___x_750_ = lean_nat_dec_lt(v_x_745_, v___x_749_);
if (v___x_750_ == 0)
{
lean_dec(v_x_745_);
lean_dec(v_x_744_);
return v_x_746_;
}
else
{
lean_object* v_one_751_; lean_object* v_n_752_; lean_object* v___x_753_; lean_object* v___x_754_; lean_object* v___x_755_; lean_object* v___x_756_; lean_object* v___x_757_; 
v_one_751_ = lean_unsigned_to_nat(1u);
v_n_752_ = lean_nat_sub(v_x_744_, v_one_751_);
lean_dec(v_x_744_);
v___x_753_ = lean_nat_add(v_x_745_, v_one_751_);
v___x_754_ = lean_array_fget_borrowed(v_levels_743_, v_x_745_);
lean_dec(v_x_745_);
v___x_755_ = l_Continuity_Graph_nat(v_x_746_, v___x_754_);
v___x_756_ = lean_nat_add(v___x_755_, v_one_751_);
lean_dec(v___x_755_);
v___x_757_ = l_Continuity_Graph_put(v_x_746_, v___x_754_, v___x_756_);
v_x_744_ = v_n_752_;
v_x_745_ = v___x_753_;
v_x_746_ = v___x_757_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_countLevels___boxed(lean_object* v_levels_759_, lean_object* v_x_760_, lean_object* v_x_761_, lean_object* v_x_762_){
_start:
{
lean_object* v_res_763_; 
v_res_763_ = l_Continuity_Graph_countLevels(v_levels_759_, v_x_760_, v_x_761_, v_x_762_);
lean_dec_ref(v_levels_759_);
return v_res_763_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_place(lean_object* v_levels_764_, lean_object* v_x_765_, lean_object* v_x_766_, lean_object* v_x_767_, lean_object* v_x_768_){
_start:
{
lean_object* v_zero_769_; uint8_t v_isZero_770_; 
v_zero_769_ = lean_unsigned_to_nat(0u);
v_isZero_770_ = lean_nat_dec_eq(v_x_765_, v_zero_769_);
if (v_isZero_770_ == 1)
{
lean_dec_ref(v_x_767_);
lean_dec(v_x_766_);
lean_dec(v_x_765_);
return v_x_768_;
}
else
{
lean_object* v___x_771_; uint8_t v___x_772_; 
v___x_771_ = lean_array_get_size(v_levels_764_);
v___x_772_ = lean_nat_dec_lt(v_x_766_, v___x_771_);
if (v___x_772_ == 0)
{
lean_dec_ref(v_x_767_);
lean_dec(v_x_766_);
lean_dec(v_x_765_);
return v_x_768_;
}
else
{
lean_object* v_one_773_; lean_object* v_n_774_; lean_object* v_l_775_; lean_object* v_k_776_; lean_object* v___x_777_; lean_object* v___x_778_; lean_object* v___x_779_; lean_object* v___x_780_; 
v_one_773_ = lean_unsigned_to_nat(1u);
v_n_774_ = lean_nat_sub(v_x_765_, v_one_773_);
lean_dec(v_x_765_);
v_l_775_ = lean_array_fget_borrowed(v_levels_764_, v_x_766_);
v_k_776_ = l_Continuity_Graph_nat(v_x_767_, v_l_775_);
v___x_777_ = lean_nat_add(v_x_766_, v_one_773_);
v___x_778_ = lean_nat_add(v_k_776_, v_one_773_);
v___x_779_ = l_Continuity_Graph_put(v_x_767_, v_l_775_, v___x_778_);
v___x_780_ = l_Continuity_Graph_put(v_x_768_, v_k_776_, v_x_766_);
lean_dec(v_k_776_);
v_x_765_ = v_n_774_;
v_x_766_ = v___x_777_;
v_x_767_ = v___x_779_;
v_x_768_ = v___x_780_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_place___boxed(lean_object* v_levels_782_, lean_object* v_x_783_, lean_object* v_x_784_, lean_object* v_x_785_, lean_object* v_x_786_){
_start:
{
lean_object* v_res_787_; 
v_res_787_ = l_Continuity_Graph_place(v_levels_782_, v_x_783_, v_x_784_, v_x_785_, v_x_786_);
lean_dec_ref(v_levels_782_);
return v_res_787_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_byLevel(lean_object* v_levels_790_){
_start:
{
lean_object* v_n_791_; lean_object* v___x_792_; lean_object* v___x_793_; lean_object* v___x_794_; lean_object* v___x_795_; lean_object* v___x_796_; lean_object* v_counts_797_; lean_object* v___x_798_; lean_object* v_offs_799_; lean_object* v___x_800_; lean_object* v___x_801_; 
v_n_791_ = lean_array_get_size(v_levels_790_);
v___x_792_ = lean_unsigned_to_nat(0u);
v___x_793_ = lean_unsigned_to_nat(1u);
v___x_794_ = lean_nat_add(v_n_791_, v___x_793_);
v___x_795_ = ((lean_object*)(l_Continuity_Graph_byLevel___closed__0));
v___x_796_ = l_Continuity_Graph_fill(v___x_792_, v___x_794_, v___x_795_);
v_counts_797_ = l_Continuity_Graph_countLevels(v_levels_790_, v_n_791_, v___x_792_, v___x_796_);
v___x_798_ = lean_array_get_size(v_counts_797_);
v_offs_799_ = l_Continuity_Graph_offsets(v_counts_797_, v___x_798_, v___x_792_, v___x_792_, v___x_795_);
lean_dec_ref(v_counts_797_);
v___x_800_ = l_Continuity_Graph_fill(v___x_792_, v_n_791_, v___x_795_);
v___x_801_ = l_Continuity_Graph_place(v_levels_790_, v_n_791_, v___x_792_, v_offs_799_, v___x_800_);
return v___x_801_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_byLevel___boxed(lean_object* v_levels_802_){
_start:
{
lean_object* v_res_803_; 
v_res_803_ = l_Continuity_Graph_byLevel(v_levels_802_);
lean_dec_ref(v_levels_802_);
return v_res_803_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_levelOf(lean_object* v_os_804_, lean_object* v_levels_805_, lean_object* v_ins_806_, lean_object* v_x_807_, lean_object* v_x_808_, lean_object* v_x_809_){
_start:
{
lean_object* v_zero_810_; uint8_t v_isZero_811_; 
v_zero_810_ = lean_unsigned_to_nat(0u);
v_isZero_811_ = lean_nat_dec_eq(v_x_807_, v_zero_810_);
if (v_isZero_811_ == 1)
{
lean_dec(v_x_808_);
lean_dec(v_x_807_);
return v_x_809_;
}
else
{
lean_object* v___x_812_; uint8_t v___x_813_; 
v___x_812_ = lean_array_get_size(v_ins_806_);
v___x_813_ = lean_nat_dec_lt(v_x_808_, v___x_812_);
if (v___x_813_ == 0)
{
lean_dec(v_x_808_);
lean_dec(v_x_807_);
return v_x_809_;
}
else
{
lean_object* v_one_814_; lean_object* v_n_815_; lean_object* v___x_816_; lean_object* v___x_817_; lean_object* v___x_818_; lean_object* v_l_819_; lean_object* v___x_820_; uint8_t v___x_821_; 
v_one_814_ = lean_unsigned_to_nat(1u);
v_n_815_ = lean_nat_sub(v_x_807_, v_one_814_);
lean_dec(v_x_807_);
v___x_816_ = lean_array_fget_borrowed(v_ins_806_, v_x_808_);
v___x_817_ = l_Continuity_Graph_producerOf(v_os_804_, v___x_816_);
v___x_818_ = l_Continuity_Graph_nat(v_levels_805_, v___x_817_);
lean_dec(v___x_817_);
v_l_819_ = lean_nat_add(v___x_818_, v_one_814_);
lean_dec(v___x_818_);
v___x_820_ = lean_nat_add(v_x_808_, v_one_814_);
lean_dec(v_x_808_);
v___x_821_ = lean_nat_dec_lt(v_x_809_, v_l_819_);
if (v___x_821_ == 0)
{
lean_dec(v_l_819_);
v_x_807_ = v_n_815_;
v_x_808_ = v___x_820_;
goto _start;
}
else
{
lean_dec(v_x_809_);
v_x_807_ = v_n_815_;
v_x_808_ = v___x_820_;
v_x_809_ = v_l_819_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_levelOf___boxed(lean_object* v_os_824_, lean_object* v_levels_825_, lean_object* v_ins_826_, lean_object* v_x_827_, lean_object* v_x_828_, lean_object* v_x_829_){
_start:
{
lean_object* v_res_830_; 
v_res_830_ = l_Continuity_Graph_levelOf(v_os_824_, v_levels_825_, v_ins_826_, v_x_827_, v_x_828_, v_x_829_);
lean_dec_ref(v_ins_826_);
lean_dec_ref(v_levels_825_);
lean_dec_ref(v_os_824_);
return v_res_830_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_levelsOk(lean_object* v_os_831_, lean_object* v_ns_832_, lean_object* v_levels_833_, lean_object* v_x_834_, lean_object* v_x_835_){
_start:
{
lean_object* v_zero_836_; uint8_t v_isZero_837_; 
v_zero_836_ = lean_unsigned_to_nat(0u);
v_isZero_837_ = lean_nat_dec_eq(v_x_834_, v_zero_836_);
if (v_isZero_837_ == 1)
{
lean_dec(v_x_835_);
lean_dec(v_x_834_);
return v_isZero_837_;
}
else
{
lean_object* v___x_838_; uint8_t v___x_839_; 
v___x_838_ = lean_array_get_size(v_ns_832_);
v___x_839_ = lean_nat_dec_lt(v_x_835_, v___x_838_);
if (v___x_839_ == 0)
{
uint8_t v___x_840_; 
lean_dec(v_x_835_);
lean_dec(v_x_834_);
v___x_840_ = 1;
return v___x_840_;
}
else
{
lean_object* v___x_841_; lean_object* v_inputs_842_; lean_object* v___x_843_; lean_object* v___x_844_; lean_object* v___x_845_; uint8_t v___x_846_; 
v___x_841_ = lean_array_fget_borrowed(v_ns_832_, v_x_835_);
v_inputs_842_ = lean_ctor_get(v___x_841_, 0);
v___x_843_ = l_Continuity_Graph_nat(v_levels_833_, v_x_835_);
v___x_844_ = lean_array_get_size(v_inputs_842_);
v___x_845_ = l_Continuity_Graph_levelOf(v_os_831_, v_levels_833_, v_inputs_842_, v___x_844_, v_zero_836_, v_zero_836_);
v___x_846_ = lean_nat_dec_eq(v___x_843_, v___x_845_);
lean_dec(v___x_845_);
lean_dec(v___x_843_);
if (v___x_846_ == 0)
{
lean_dec(v_x_835_);
lean_dec(v_x_834_);
return v_isZero_837_;
}
else
{
lean_object* v_one_847_; lean_object* v_n_848_; lean_object* v___x_849_; 
v_one_847_ = lean_unsigned_to_nat(1u);
v_n_848_ = lean_nat_sub(v_x_834_, v_one_847_);
lean_dec(v_x_834_);
v___x_849_ = lean_nat_add(v_x_835_, v_one_847_);
lean_dec(v_x_835_);
v_x_834_ = v_n_848_;
v_x_835_ = v___x_849_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_levelsOk___boxed(lean_object* v_os_851_, lean_object* v_ns_852_, lean_object* v_levels_853_, lean_object* v_x_854_, lean_object* v_x_855_){
_start:
{
uint8_t v_res_856_; lean_object* v_r_857_; 
v_res_856_ = l_Continuity_Graph_levelsOk(v_os_851_, v_ns_852_, v_levels_853_, v_x_854_, v_x_855_);
lean_dec_ref(v_levels_853_);
lean_dec_ref(v_ns_852_);
lean_dec_ref(v_os_851_);
v_r_857_ = lean_box(v_res_856_);
return v_r_857_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_orderOk(lean_object* v_levels_858_, lean_object* v_order_859_, lean_object* v_n_860_, lean_object* v_x_861_, lean_object* v_x_862_){
_start:
{
lean_object* v_zero_863_; uint8_t v_isZero_864_; 
v_zero_863_ = lean_unsigned_to_nat(0u);
v_isZero_864_ = lean_nat_dec_eq(v_x_861_, v_zero_863_);
if (v_isZero_864_ == 1)
{
lean_dec(v_x_862_);
lean_dec(v_x_861_);
return v_isZero_864_;
}
else
{
lean_object* v___x_865_; uint8_t v___x_866_; 
v___x_865_ = lean_array_get_size(v_order_859_);
v___x_866_ = lean_nat_dec_lt(v_x_862_, v___x_865_);
if (v___x_866_ == 0)
{
uint8_t v___x_867_; 
lean_dec(v_x_862_);
lean_dec(v_x_861_);
v___x_867_ = 1;
return v___x_867_;
}
else
{
lean_object* v_a_868_; uint8_t v___x_869_; 
v_a_868_ = lean_array_fget_borrowed(v_order_859_, v_x_862_);
v___x_869_ = lean_nat_dec_lt(v_a_868_, v_n_860_);
if (v___x_869_ == 0)
{
lean_dec(v_x_862_);
lean_dec(v_x_861_);
return v_isZero_864_;
}
else
{
lean_object* v___x_870_; lean_object* v___x_871_; uint8_t v___x_872_; 
v___x_870_ = lean_unsigned_to_nat(1u);
v___x_871_ = lean_nat_add(v_x_862_, v___x_870_);
lean_dec(v_x_862_);
v___x_872_ = lean_nat_dec_lt(v___x_871_, v___x_865_);
if (v___x_872_ == 0)
{
uint8_t v___x_873_; 
lean_dec(v___x_871_);
lean_dec(v_x_861_);
v___x_873_ = 1;
return v___x_873_;
}
else
{
lean_object* v_n_874_; lean_object* v_b_875_; lean_object* v___x_876_; lean_object* v___x_877_; uint8_t v___x_878_; 
v_n_874_ = lean_nat_sub(v_x_861_, v___x_870_);
lean_dec(v_x_861_);
v_b_875_ = lean_array_fget_borrowed(v_order_859_, v___x_871_);
v___x_876_ = l_Continuity_Graph_nat(v_levels_858_, v_a_868_);
v___x_877_ = l_Continuity_Graph_nat(v_levels_858_, v_b_875_);
v___x_878_ = lean_nat_dec_lt(v___x_876_, v___x_877_);
if (v___x_878_ == 0)
{
uint8_t v___x_879_; 
v___x_879_ = lean_nat_dec_eq(v___x_876_, v___x_877_);
lean_dec(v___x_877_);
lean_dec(v___x_876_);
if (v___x_879_ == 0)
{
lean_dec(v_n_874_);
lean_dec(v___x_871_);
return v_isZero_864_;
}
else
{
uint8_t v___x_880_; 
v___x_880_ = lean_nat_dec_lt(v_a_868_, v_b_875_);
if (v___x_880_ == 0)
{
lean_dec(v_n_874_);
lean_dec(v___x_871_);
return v_isZero_864_;
}
else
{
v_x_861_ = v_n_874_;
v_x_862_ = v___x_871_;
goto _start;
}
}
}
else
{
lean_dec(v___x_877_);
lean_dec(v___x_876_);
v_x_861_ = v_n_874_;
v_x_862_ = v___x_871_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_orderOk___boxed(lean_object* v_levels_883_, lean_object* v_order_884_, lean_object* v_n_885_, lean_object* v_x_886_, lean_object* v_x_887_){
_start:
{
uint8_t v_res_888_; lean_object* v_r_889_; 
v_res_888_ = l_Continuity_Graph_orderOk(v_levels_883_, v_order_884_, v_n_885_, v_x_886_, v_x_887_);
lean_dec(v_n_885_);
lean_dec_ref(v_order_884_);
lean_dec_ref(v_levels_883_);
v_r_889_ = lean_box(v_res_888_);
return v_r_889_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_firstWithout(lean_object* v_waiting_890_, lean_object* v_x_891_, lean_object* v_x_892_){
_start:
{
lean_object* v_zero_893_; uint8_t v_isZero_894_; 
v_zero_893_ = lean_unsigned_to_nat(0u);
v_isZero_894_ = lean_nat_dec_eq(v_x_891_, v_zero_893_);
if (v_isZero_894_ == 1)
{
lean_dec(v_x_891_);
return v_x_892_;
}
else
{
lean_object* v___x_895_; uint8_t v___x_896_; 
v___x_895_ = l_Continuity_Graph_nat(v_waiting_890_, v_x_892_);
v___x_896_ = lean_nat_dec_eq(v___x_895_, v_zero_893_);
lean_dec(v___x_895_);
if (v___x_896_ == 0)
{
lean_dec(v_x_891_);
return v_x_892_;
}
else
{
lean_object* v_one_897_; lean_object* v_n_898_; lean_object* v___x_899_; 
v_one_897_ = lean_unsigned_to_nat(1u);
v_n_898_ = lean_nat_sub(v_x_891_, v_one_897_);
lean_dec(v_x_891_);
v___x_899_ = lean_nat_add(v_x_892_, v_one_897_);
lean_dec(v_x_892_);
v_x_891_ = v_n_898_;
v_x_892_ = v___x_899_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_firstWithout___boxed(lean_object* v_waiting_901_, lean_object* v_x_902_, lean_object* v_x_903_){
_start:
{
lean_object* v_res_904_; 
v_res_904_ = l_Continuity_Graph_firstWithout(v_waiting_901_, v_x_902_, v_x_903_);
lean_dec_ref(v_waiting_901_);
return v_res_904_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_nextWithout(lean_object* v_os_905_, lean_object* v_waiting_906_, lean_object* v_ins_907_, lean_object* v_x_908_, lean_object* v_x_909_, lean_object* v_x_910_){
_start:
{
lean_object* v_zero_911_; uint8_t v_isZero_912_; 
v_zero_911_ = lean_unsigned_to_nat(0u);
v_isZero_912_ = lean_nat_dec_eq(v_x_908_, v_zero_911_);
if (v_isZero_912_ == 1)
{
lean_dec(v_x_909_);
lean_dec(v_x_908_);
return v_x_910_;
}
else
{
lean_object* v___x_913_; uint8_t v___x_914_; 
v___x_913_ = lean_array_get_size(v_ins_907_);
v___x_914_ = lean_nat_dec_lt(v_x_909_, v___x_913_);
if (v___x_914_ == 0)
{
lean_dec(v_x_909_);
lean_dec(v_x_908_);
return v_x_910_;
}
else
{
lean_object* v_one_915_; lean_object* v_n_916_; lean_object* v___x_917_; lean_object* v_p_918_; lean_object* v___x_919_; uint8_t v___x_920_; 
v_one_915_ = lean_unsigned_to_nat(1u);
v_n_916_ = lean_nat_sub(v_x_908_, v_one_915_);
lean_dec(v_x_908_);
v___x_917_ = lean_array_fget_borrowed(v_ins_907_, v_x_909_);
v_p_918_ = l_Continuity_Graph_producerOf(v_os_905_, v___x_917_);
v___x_919_ = l_Continuity_Graph_nat(v_waiting_906_, v_p_918_);
v___x_920_ = lean_nat_dec_eq(v___x_919_, v_zero_911_);
lean_dec(v___x_919_);
if (v___x_920_ == 0)
{
lean_object* v___x_921_; uint8_t v___x_922_; 
v___x_921_ = lean_nat_add(v_x_909_, v_one_915_);
lean_dec(v_x_909_);
v___x_922_ = lean_nat_dec_lt(v_p_918_, v_x_910_);
if (v___x_922_ == 0)
{
lean_dec(v_p_918_);
v_x_908_ = v_n_916_;
v_x_909_ = v___x_921_;
goto _start;
}
else
{
lean_dec(v_x_910_);
v_x_908_ = v_n_916_;
v_x_909_ = v___x_921_;
v_x_910_ = v_p_918_;
goto _start;
}
}
else
{
lean_object* v___x_925_; 
lean_dec(v_p_918_);
v___x_925_ = lean_nat_add(v_x_909_, v_one_915_);
lean_dec(v_x_909_);
v_x_908_ = v_n_916_;
v_x_909_ = v___x_925_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_nextWithout___boxed(lean_object* v_os_927_, lean_object* v_waiting_928_, lean_object* v_ins_929_, lean_object* v_x_930_, lean_object* v_x_931_, lean_object* v_x_932_){
_start:
{
lean_object* v_res_933_; 
v_res_933_ = l_Continuity_Graph_nextWithout(v_os_927_, v_waiting_928_, v_ins_929_, v_x_930_, v_x_931_, v_x_932_);
lean_dec_ref(v_ins_929_);
lean_dec_ref(v_waiting_928_);
lean_dec_ref(v_os_927_);
return v_res_933_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_walk(lean_object* v_g_934_, lean_object* v_waiting_935_, lean_object* v_x_936_, lean_object* v_x_937_, lean_object* v_x_938_, lean_object* v_x_939_){
_start:
{
lean_object* v_zero_940_; uint8_t v_isZero_941_; 
v_zero_940_ = lean_unsigned_to_nat(0u);
v_isZero_941_ = lean_nat_dec_eq(v_x_936_, v_zero_940_);
if (v_isZero_941_ == 1)
{
lean_object* v___x_942_; 
lean_dec_ref(v_x_938_);
lean_dec(v_x_937_);
lean_dec(v_x_936_);
v___x_942_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_942_, 0, v_x_939_);
lean_ctor_set(v___x_942_, 1, v_zero_940_);
return v___x_942_;
}
else
{
lean_object* v_outputs_943_; lean_object* v_nodes_944_; lean_object* v___x_945_; uint8_t v___x_946_; 
v_outputs_943_ = lean_ctor_get(v_g_934_, 1);
v_nodes_944_ = lean_ctor_get(v_g_934_, 3);
v___x_945_ = lean_array_get_size(v_nodes_944_);
v___x_946_ = lean_nat_dec_lt(v_x_937_, v___x_945_);
if (v___x_946_ == 0)
{
lean_object* v___x_947_; 
lean_dec_ref(v_x_938_);
lean_dec(v_x_937_);
lean_dec(v_x_936_);
v___x_947_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_947_, 0, v_x_939_);
lean_ctor_set(v___x_947_, 1, v_zero_940_);
return v___x_947_;
}
else
{
lean_object* v___x_948_; uint8_t v___x_949_; 
v___x_948_ = l_Continuity_Graph_nat(v_x_938_, v_x_937_);
v___x_949_ = lean_nat_dec_eq(v___x_948_, v_zero_940_);
if (v___x_949_ == 0)
{
lean_object* v___x_950_; lean_object* v___x_951_; lean_object* v___x_952_; 
lean_dec_ref(v_x_938_);
lean_dec(v_x_937_);
lean_dec(v_x_936_);
v___x_950_ = lean_unsigned_to_nat(1u);
v___x_951_ = lean_nat_sub(v___x_948_, v___x_950_);
lean_dec(v___x_948_);
v___x_952_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_952_, 0, v_x_939_);
lean_ctor_set(v___x_952_, 1, v___x_951_);
return v___x_952_;
}
else
{
lean_object* v___x_953_; lean_object* v_inputs_954_; lean_object* v_one_955_; lean_object* v_n_956_; lean_object* v___x_957_; lean_object* v_next_958_; lean_object* v___x_959_; lean_object* v___x_960_; lean_object* v___x_961_; lean_object* v___x_962_; 
lean_dec(v___x_948_);
v___x_953_ = lean_array_fget_borrowed(v_nodes_944_, v_x_937_);
v_inputs_954_ = lean_ctor_get(v___x_953_, 0);
v_one_955_ = lean_unsigned_to_nat(1u);
v_n_956_ = lean_nat_sub(v_x_936_, v_one_955_);
lean_dec(v_x_936_);
v___x_957_ = lean_array_get_size(v_inputs_954_);
v_next_958_ = l_Continuity_Graph_nextWithout(v_outputs_943_, v_waiting_935_, v_inputs_954_, v___x_957_, v_zero_940_, v___x_945_);
v___x_959_ = lean_array_get_size(v_x_939_);
v___x_960_ = lean_nat_add(v___x_959_, v_one_955_);
v___x_961_ = l_Continuity_Graph_put(v_x_938_, v_x_937_, v___x_960_);
v___x_962_ = lean_array_push(v_x_939_, v_x_937_);
v_x_936_ = v_n_956_;
v_x_937_ = v_next_958_;
v_x_938_ = v___x_961_;
v_x_939_ = v___x_962_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_walk___boxed(lean_object* v_g_964_, lean_object* v_waiting_965_, lean_object* v_x_966_, lean_object* v_x_967_, lean_object* v_x_968_, lean_object* v_x_969_){
_start:
{
lean_object* v_res_970_; 
v_res_970_ = l_Continuity_Graph_walk(v_g_964_, v_waiting_965_, v_x_966_, v_x_967_, v_x_968_, v_x_969_);
lean_dec_ref(v_waiting_965_);
lean_dec_ref(v_g_964_);
return v_res_970_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_smallest(lean_object* v_a_971_, lean_object* v_x_972_, lean_object* v_x_973_, lean_object* v_x_974_){
_start:
{
lean_object* v_zero_975_; uint8_t v_isZero_976_; 
v_zero_975_ = lean_unsigned_to_nat(0u);
v_isZero_976_ = lean_nat_dec_eq(v_x_972_, v_zero_975_);
if (v_isZero_976_ == 1)
{
lean_dec(v_x_973_);
lean_dec(v_x_972_);
return v_x_974_;
}
else
{
lean_object* v___x_977_; uint8_t v___x_978_; 
v___x_977_ = lean_array_get_size(v_a_971_);
v___x_978_ = lean_nat_dec_lt(v_x_973_, v___x_977_);
if (v___x_978_ == 0)
{
lean_dec(v_x_973_);
lean_dec(v_x_972_);
return v_x_974_;
}
else
{
lean_object* v_one_979_; lean_object* v_n_980_; lean_object* v___x_981_; lean_object* v___x_982_; lean_object* v___x_983_; uint8_t v___x_984_; 
v_one_979_ = lean_unsigned_to_nat(1u);
v_n_980_ = lean_nat_sub(v_x_972_, v_one_979_);
lean_dec(v_x_972_);
v___x_981_ = lean_nat_add(v_x_973_, v_one_979_);
v___x_982_ = lean_array_fget_borrowed(v_a_971_, v_x_973_);
v___x_983_ = l_Continuity_Graph_nat(v_a_971_, v_x_974_);
v___x_984_ = lean_nat_dec_lt(v___x_982_, v___x_983_);
lean_dec(v___x_983_);
if (v___x_984_ == 0)
{
lean_dec(v_x_973_);
v_x_972_ = v_n_980_;
v_x_973_ = v___x_981_;
goto _start;
}
else
{
lean_dec(v_x_974_);
{
lean_object* _tmp_1 = v_n_980_;
lean_object* _tmp_2 = v___x_981_;
lean_object* _tmp_3 = v_x_973_;
v_x_972_ = _tmp_1;
v_x_973_ = _tmp_2;
v_x_974_ = _tmp_3;
}
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_smallest___boxed(lean_object* v_a_987_, lean_object* v_x_988_, lean_object* v_x_989_, lean_object* v_x_990_){
_start:
{
lean_object* v_res_991_; 
v_res_991_ = l_Continuity_Graph_smallest(v_a_987_, v_x_988_, v_x_989_, v_x_990_);
lean_dec_ref(v_a_987_);
return v_res_991_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_copyRange(lean_object* v_a_992_, lean_object* v_x_993_, lean_object* v_x_994_, lean_object* v_x_995_, lean_object* v_x_996_){
_start:
{
lean_object* v_zero_997_; uint8_t v_isZero_998_; 
v_zero_997_ = lean_unsigned_to_nat(0u);
v_isZero_998_ = lean_nat_dec_eq(v_x_993_, v_zero_997_);
if (v_isZero_998_ == 1)
{
lean_dec(v_x_994_);
lean_dec(v_x_993_);
return v_x_996_;
}
else
{
uint8_t v___x_999_; 
v___x_999_ = lean_nat_dec_lt(v_x_994_, v_x_995_);
if (v___x_999_ == 0)
{
lean_dec(v_x_994_);
lean_dec(v_x_993_);
return v_x_996_;
}
else
{
lean_object* v_one_1000_; lean_object* v_n_1001_; lean_object* v___x_1002_; lean_object* v___x_1003_; lean_object* v___x_1004_; 
v_one_1000_ = lean_unsigned_to_nat(1u);
v_n_1001_ = lean_nat_sub(v_x_993_, v_one_1000_);
lean_dec(v_x_993_);
v___x_1002_ = lean_nat_add(v_x_994_, v_one_1000_);
v___x_1003_ = l_Continuity_Graph_nat(v_a_992_, v_x_994_);
lean_dec(v_x_994_);
v___x_1004_ = lean_array_push(v_x_996_, v___x_1003_);
v_x_993_ = v_n_1001_;
v_x_994_ = v___x_1002_;
v_x_996_ = v___x_1004_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_copyRange___boxed(lean_object* v_a_1006_, lean_object* v_x_1007_, lean_object* v_x_1008_, lean_object* v_x_1009_, lean_object* v_x_1010_){
_start:
{
lean_object* v_res_1011_; 
v_res_1011_ = l_Continuity_Graph_copyRange(v_a_1006_, v_x_1007_, v_x_1008_, v_x_1009_, v_x_1010_);
lean_dec(v_x_1009_);
lean_dec_ref(v_a_1006_);
return v_res_1011_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_produces(lean_object* v_os_1012_, lean_object* v_p_1013_, lean_object* v_ins_1014_, lean_object* v_x_1015_, lean_object* v_x_1016_){
_start:
{
lean_object* v_zero_1017_; uint8_t v_isZero_1018_; 
v_zero_1017_ = lean_unsigned_to_nat(0u);
v_isZero_1018_ = lean_nat_dec_eq(v_x_1015_, v_zero_1017_);
if (v_isZero_1018_ == 1)
{
uint8_t v___x_1019_; 
lean_dec(v_x_1016_);
lean_dec(v_x_1015_);
v___x_1019_ = 0;
return v___x_1019_;
}
else
{
lean_object* v___x_1020_; uint8_t v___x_1021_; 
v___x_1020_ = lean_array_get_size(v_ins_1014_);
v___x_1021_ = lean_nat_dec_lt(v_x_1016_, v___x_1020_);
if (v___x_1021_ == 0)
{
lean_dec(v_x_1016_);
lean_dec(v_x_1015_);
return v_isZero_1018_;
}
else
{
lean_object* v___x_1022_; lean_object* v___x_1023_; uint8_t v___x_1024_; 
v___x_1022_ = lean_array_fget_borrowed(v_ins_1014_, v_x_1016_);
v___x_1023_ = l_Continuity_Graph_producerOf(v_os_1012_, v___x_1022_);
v___x_1024_ = lean_nat_dec_eq(v___x_1023_, v_p_1013_);
lean_dec(v___x_1023_);
if (v___x_1024_ == 0)
{
lean_object* v_one_1025_; lean_object* v_n_1026_; lean_object* v___x_1027_; 
v_one_1025_ = lean_unsigned_to_nat(1u);
v_n_1026_ = lean_nat_sub(v_x_1015_, v_one_1025_);
lean_dec(v_x_1015_);
v___x_1027_ = lean_nat_add(v_x_1016_, v_one_1025_);
lean_dec(v_x_1016_);
v_x_1015_ = v_n_1026_;
v_x_1016_ = v___x_1027_;
goto _start;
}
else
{
uint8_t v___x_1029_; 
lean_dec(v_x_1016_);
lean_dec(v_x_1015_);
v___x_1029_ = 1;
return v___x_1029_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_produces___boxed(lean_object* v_os_1030_, lean_object* v_p_1031_, lean_object* v_ins_1032_, lean_object* v_x_1033_, lean_object* v_x_1034_){
_start:
{
uint8_t v_res_1035_; lean_object* v_r_1036_; 
v_res_1035_ = l_Continuity_Graph_produces(v_os_1030_, v_p_1031_, v_ins_1032_, v_x_1033_, v_x_1034_);
lean_dec_ref(v_ins_1032_);
lean_dec(v_p_1031_);
lean_dec_ref(v_os_1030_);
v_r_1036_ = lean_box(v_res_1035_);
return v_r_1036_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_dependsOn(lean_object* v_g_1037_, lean_object* v_n_1038_, lean_object* v_p_1039_){
_start:
{
lean_object* v_outputs_1040_; lean_object* v_nodes_1041_; lean_object* v___x_1042_; uint8_t v___x_1043_; 
v_outputs_1040_ = lean_ctor_get(v_g_1037_, 1);
v_nodes_1041_ = lean_ctor_get(v_g_1037_, 3);
v___x_1042_ = lean_array_get_size(v_nodes_1041_);
v___x_1043_ = lean_nat_dec_lt(v_n_1038_, v___x_1042_);
if (v___x_1043_ == 0)
{
uint8_t v___x_1044_; 
v___x_1044_ = 0;
return v___x_1044_;
}
else
{
lean_object* v___x_1045_; lean_object* v_inputs_1046_; lean_object* v___x_1047_; lean_object* v___x_1048_; uint8_t v___x_1049_; 
v___x_1045_ = lean_array_fget_borrowed(v_nodes_1041_, v_n_1038_);
v_inputs_1046_ = lean_ctor_get(v___x_1045_, 0);
v___x_1047_ = lean_array_get_size(v_inputs_1046_);
v___x_1048_ = lean_unsigned_to_nat(0u);
v___x_1049_ = l_Continuity_Graph_produces(v_outputs_1040_, v_p_1039_, v_inputs_1046_, v___x_1047_, v___x_1048_);
return v___x_1049_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_dependsOn___boxed(lean_object* v_g_1050_, lean_object* v_n_1051_, lean_object* v_p_1052_){
_start:
{
uint8_t v_res_1053_; lean_object* v_r_1054_; 
v_res_1053_ = l_Continuity_Graph_dependsOn(v_g_1050_, v_n_1051_, v_p_1052_);
lean_dec(v_p_1052_);
lean_dec(v_n_1051_);
lean_dec_ref(v_g_1050_);
v_r_1054_ = lean_box(v_res_1053_);
return v_r_1054_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Graph_cycleOk(lean_object* v_g_1055_, lean_object* v_c_1056_, lean_object* v_first_1057_, lean_object* v_x_1058_, lean_object* v_x_1059_){
_start:
{
lean_object* v_zero_1060_; uint8_t v_isZero_1061_; 
v_zero_1060_ = lean_unsigned_to_nat(0u);
v_isZero_1061_ = lean_nat_dec_eq(v_x_1058_, v_zero_1060_);
if (v_isZero_1061_ == 1)
{
uint8_t v___x_1062_; 
lean_dec(v_x_1059_);
lean_dec(v_x_1058_);
v___x_1062_ = 0;
return v___x_1062_;
}
else
{
lean_object* v___x_1063_; uint8_t v___x_1064_; 
v___x_1063_ = lean_array_get_size(v_c_1056_);
v___x_1064_ = lean_nat_dec_lt(v_x_1059_, v___x_1063_);
if (v___x_1064_ == 0)
{
lean_dec(v_x_1059_);
lean_dec(v_x_1058_);
return v_isZero_1061_;
}
else
{
lean_object* v___x_1065_; lean_object* v___x_1066_; uint8_t v___x_1067_; 
v___x_1065_ = lean_unsigned_to_nat(1u);
v___x_1066_ = lean_nat_add(v_x_1059_, v___x_1065_);
v___x_1067_ = lean_nat_dec_lt(v___x_1066_, v___x_1063_);
if (v___x_1067_ == 0)
{
lean_object* v___x_1068_; uint8_t v___x_1069_; 
lean_dec(v___x_1066_);
lean_dec(v_x_1058_);
v___x_1068_ = lean_array_fget_borrowed(v_c_1056_, v_x_1059_);
lean_dec(v_x_1059_);
v___x_1069_ = l_Continuity_Graph_dependsOn(v_g_1055_, v___x_1068_, v_first_1057_);
return v___x_1069_;
}
else
{
lean_object* v___x_1070_; lean_object* v___x_1071_; uint8_t v___x_1072_; 
v___x_1070_ = lean_array_fget_borrowed(v_c_1056_, v_x_1059_);
lean_dec(v_x_1059_);
v___x_1071_ = lean_array_fget_borrowed(v_c_1056_, v___x_1066_);
v___x_1072_ = l_Continuity_Graph_dependsOn(v_g_1055_, v___x_1070_, v___x_1071_);
if (v___x_1072_ == 0)
{
lean_dec(v___x_1066_);
lean_dec(v_x_1058_);
return v_isZero_1061_;
}
else
{
lean_object* v_n_1073_; 
v_n_1073_ = lean_nat_sub(v_x_1058_, v___x_1065_);
lean_dec(v_x_1058_);
v_x_1058_ = v_n_1073_;
v_x_1059_ = v___x_1066_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_cycleOk___boxed(lean_object* v_g_1075_, lean_object* v_c_1076_, lean_object* v_first_1077_, lean_object* v_x_1078_, lean_object* v_x_1079_){
_start:
{
uint8_t v_res_1080_; lean_object* v_r_1081_; 
v_res_1080_ = l_Continuity_Graph_cycleOk(v_g_1075_, v_c_1076_, v_first_1077_, v_x_1078_, v_x_1079_);
lean_dec(v_first_1077_);
lean_dec_ref(v_c_1076_);
lean_dec_ref(v_g_1075_);
v_r_1081_ = lean_box(v_res_1080_);
return v_r_1081_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_operandsOf(lean_object* v_c_1082_, lean_object* v_x_1083_, lean_object* v_x_1084_, lean_object* v_x_1085_){
_start:
{
lean_object* v_zero_1086_; uint8_t v_isZero_1087_; 
v_zero_1086_ = lean_unsigned_to_nat(0u);
v_isZero_1087_ = lean_nat_dec_eq(v_x_1083_, v_zero_1086_);
if (v_isZero_1087_ == 1)
{
lean_dec(v_x_1084_);
lean_dec(v_x_1083_);
return v_x_1085_;
}
else
{
lean_object* v___x_1088_; uint8_t v___x_1089_; 
v___x_1088_ = lean_array_get_size(v_c_1082_);
v___x_1089_ = lean_nat_dec_lt(v_x_1084_, v___x_1088_);
if (v___x_1089_ == 0)
{
lean_dec(v_x_1084_);
lean_dec(v_x_1083_);
return v_x_1085_;
}
else
{
lean_object* v_one_1090_; lean_object* v_n_1091_; lean_object* v___x_1092_; lean_object* v___x_1093_; lean_object* v___x_1094_; lean_object* v___x_1095_; 
v_one_1090_ = lean_unsigned_to_nat(1u);
v_n_1091_ = lean_nat_sub(v_x_1083_, v_one_1090_);
lean_dec(v_x_1083_);
v___x_1092_ = lean_nat_add(v_x_1084_, v_one_1090_);
v___x_1093_ = lean_array_fget_borrowed(v_c_1082_, v_x_1084_);
lean_dec(v_x_1084_);
v___x_1094_ = l_Continuity_le4(v___x_1093_);
v___x_1095_ = lean_array_push(v_x_1085_, v___x_1094_);
v_x_1083_ = v_n_1091_;
v_x_1084_ = v___x_1092_;
v_x_1085_ = v___x_1095_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_operandsOf___boxed(lean_object* v_c_1097_, lean_object* v_x_1098_, lean_object* v_x_1099_, lean_object* v_x_1100_){
_start:
{
lean_object* v_res_1101_; 
v_res_1101_ = l_Continuity_Graph_operandsOf(v_c_1097_, v_x_1098_, v_x_1099_, v_x_1100_);
lean_dec_ref(v_c_1097_);
return v_res_1101_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_findCycle(lean_object* v_g_1102_, lean_object* v_waiting_1103_){
_start:
{
lean_object* v_nodes_1104_; lean_object* v_n_1105_; lean_object* v___x_1106_; lean_object* v_none_1107_; lean_object* v___x_1108_; lean_object* v___x_1109_; lean_object* v___x_1110_; lean_object* v___x_1111_; lean_object* v___x_1112_; lean_object* v_fst_1113_; lean_object* v_snd_1114_; lean_object* v___x_1115_; lean_object* v_k_1116_; lean_object* v___x_1117_; lean_object* v___x_1118_; 
v_nodes_1104_ = lean_ctor_get(v_g_1102_, 3);
v_n_1105_ = lean_array_get_size(v_nodes_1104_);
v___x_1106_ = lean_unsigned_to_nat(0u);
v_none_1107_ = ((lean_object*)(l_Continuity_Graph_byLevel___closed__0));
v___x_1108_ = lean_unsigned_to_nat(1u);
v___x_1109_ = lean_nat_add(v_n_1105_, v___x_1108_);
v___x_1110_ = l_Continuity_Graph_firstWithout(v_waiting_1103_, v_n_1105_, v___x_1106_);
v___x_1111_ = l_Continuity_Graph_fill(v___x_1106_, v_n_1105_, v_none_1107_);
v___x_1112_ = l_Continuity_Graph_walk(v_g_1102_, v_waiting_1103_, v___x_1109_, v___x_1110_, v___x_1111_, v_none_1107_);
v_fst_1113_ = lean_ctor_get(v___x_1112_, 0);
lean_inc(v_fst_1113_);
v_snd_1114_ = lean_ctor_get(v___x_1112_, 1);
lean_inc_n(v_snd_1114_, 3);
lean_dec_ref(v___x_1112_);
v___x_1115_ = lean_array_get_size(v_fst_1113_);
v_k_1116_ = l_Continuity_Graph_smallest(v_fst_1113_, v___x_1115_, v_snd_1114_, v_snd_1114_);
lean_inc(v_k_1116_);
v___x_1117_ = l_Continuity_Graph_copyRange(v_fst_1113_, v___x_1115_, v_k_1116_, v___x_1115_, v_none_1107_);
v___x_1118_ = l_Continuity_Graph_copyRange(v_fst_1113_, v___x_1115_, v_snd_1114_, v_k_1116_, v___x_1117_);
lean_dec(v_k_1116_);
lean_dec(v_fst_1113_);
return v___x_1118_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_findCycle___boxed(lean_object* v_g_1119_, lean_object* v_waiting_1120_){
_start:
{
lean_object* v_res_1121_; 
v_res_1121_ = l_Continuity_Graph_findCycle(v_g_1119_, v_waiting_1120_);
lean_dec_ref(v_waiting_1120_);
lean_dec_ref(v_g_1119_);
return v_res_1121_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_search(lean_object* v_g_1122_){
_start:
{
lean_object* v_outputs_1123_; lean_object* v_nodes_1124_; lean_object* v___x_1125_; lean_object* v_none_1126_; lean_object* v_n_1127_; lean_object* v___x_1128_; lean_object* v_counts_1129_; lean_object* v___x_1130_; lean_object* v___x_1131_; lean_object* v___x_1132_; lean_object* v_offs_1133_; lean_object* v___x_1134_; lean_object* v___x_1135_; lean_object* v_consumers_1136_; lean_object* v_waiting_1137_; lean_object* v___x_1138_; lean_object* v___x_1139_; 
v_outputs_1123_ = lean_ctor_get(v_g_1122_, 1);
v_nodes_1124_ = lean_ctor_get(v_g_1122_, 3);
v___x_1125_ = lean_unsigned_to_nat(0u);
v_none_1126_ = ((lean_object*)(l_Continuity_Graph_byLevel___closed__0));
v_n_1127_ = lean_array_get_size(v_nodes_1124_);
v___x_1128_ = l_Continuity_Graph_fill(v___x_1125_, v_n_1127_, v_none_1126_);
lean_inc_ref(v___x_1128_);
v_counts_1129_ = l_Continuity_Graph_countEdges(v_outputs_1123_, v_nodes_1124_, v_n_1127_, v___x_1125_, v___x_1128_);
v___x_1130_ = lean_array_get_size(v_counts_1129_);
v___x_1131_ = lean_unsigned_to_nat(1u);
v___x_1132_ = lean_nat_add(v___x_1130_, v___x_1131_);
v_offs_1133_ = l_Continuity_Graph_offsets(v_counts_1129_, v___x_1132_, v___x_1125_, v___x_1125_, v_none_1126_);
lean_dec_ref(v_counts_1129_);
v___x_1134_ = l_Continuity_Graph_nat(v_offs_1133_, v_n_1127_);
v___x_1135_ = l_Continuity_Graph_fill(v___x_1125_, v___x_1134_, v_none_1126_);
lean_inc_ref(v_offs_1133_);
v_consumers_1136_ = l_Continuity_Graph_fillEdges(v_outputs_1123_, v_nodes_1124_, v_n_1127_, v___x_1125_, v_offs_1133_, v___x_1135_);
v_waiting_1137_ = l_Continuity_Graph_openInputs(v_nodes_1124_, v_n_1127_, v___x_1125_, v_none_1126_);
v___x_1138_ = l_Continuity_Graph_ready(v_waiting_1137_, v_n_1127_, v___x_1125_, v_none_1126_);
v___x_1139_ = l_Continuity_Graph_waves(v_offs_1133_, v_consumers_1136_, v_n_1127_, v___x_1125_, v_waiting_1137_, v___x_1128_, v___x_1138_);
lean_dec_ref(v_consumers_1136_);
lean_dec_ref(v_offs_1133_);
return v___x_1139_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_search___boxed(lean_object* v_g_1140_){
_start:
{
lean_object* v_res_1141_; 
v_res_1141_ = l_Continuity_Graph_search(v_g_1140_);
lean_dec_ref(v_g_1140_);
return v_res_1141_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_order(lean_object* v_g_1144_){
_start:
{
lean_object* v___x_1145_; lean_object* v_waiting_1146_; lean_object* v_levels_1147_; lean_object* v_queue_1148_; lean_object* v_outputs_1149_; lean_object* v_nodes_1150_; lean_object* v___x_1151_; lean_object* v___x_1152_; uint8_t v___x_1153_; 
v___x_1145_ = l_Continuity_Graph_search(v_g_1144_);
v_waiting_1146_ = lean_ctor_get(v___x_1145_, 0);
lean_inc_ref(v_waiting_1146_);
v_levels_1147_ = lean_ctor_get(v___x_1145_, 1);
lean_inc_ref(v_levels_1147_);
v_queue_1148_ = lean_ctor_get(v___x_1145_, 2);
lean_inc_ref(v_queue_1148_);
lean_dec_ref(v___x_1145_);
v_outputs_1149_ = lean_ctor_get(v_g_1144_, 1);
v_nodes_1150_ = lean_ctor_get(v_g_1144_, 3);
v___x_1151_ = lean_array_get_size(v_queue_1148_);
lean_dec_ref(v_queue_1148_);
v___x_1152_ = lean_array_get_size(v_nodes_1150_);
v___x_1153_ = lean_nat_dec_eq(v___x_1151_, v___x_1152_);
if (v___x_1153_ == 0)
{
lean_object* v_c_1154_; lean_object* v___x_1155_; lean_object* v___x_1156_; uint8_t v___x_1157_; 
lean_dec_ref(v_levels_1147_);
v_c_1154_ = l_Continuity_Graph_findCycle(v_g_1144_, v_waiting_1146_);
lean_dec_ref(v_waiting_1146_);
v___x_1155_ = lean_unsigned_to_nat(0u);
v___x_1156_ = lean_array_get_size(v_c_1154_);
v___x_1157_ = lean_nat_dec_lt(v___x_1155_, v___x_1156_);
if (v___x_1157_ == 0)
{
lean_object* v___x_1158_; 
lean_dec_ref(v_c_1154_);
v___x_1158_ = lean_box(2);
return v___x_1158_;
}
else
{
lean_object* v___x_1159_; uint8_t v___x_1160_; 
v___x_1159_ = lean_array_fget(v_c_1154_, v___x_1155_);
v___x_1160_ = l_Continuity_Graph_cycleOk(v_g_1144_, v_c_1154_, v___x_1159_, v___x_1156_, v___x_1155_);
lean_dec(v___x_1159_);
if (v___x_1160_ == 0)
{
lean_object* v___x_1161_; 
lean_dec_ref(v_c_1154_);
v___x_1161_ = lean_box(2);
return v___x_1161_;
}
else
{
lean_object* v___x_1162_; lean_object* v___x_1163_; lean_object* v___x_1164_; lean_object* v___x_1165_; lean_object* v___x_1166_; 
v___x_1162_ = lean_unsigned_to_nat(15u);
v___x_1163_ = ((lean_object*)(l_Continuity_Graph_order___closed__0));
v___x_1164_ = l_Continuity_Graph_operandsOf(v_c_1154_, v___x_1156_, v___x_1155_, v___x_1163_);
lean_dec_ref(v_c_1154_);
v___x_1165_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_1165_, 0, v___x_1162_);
lean_ctor_set(v___x_1165_, 1, v___x_1164_);
v___x_1166_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_1166_, 0, v___x_1165_);
return v___x_1166_;
}
}
}
else
{
lean_object* v_order_1167_; lean_object* v___x_1168_; uint8_t v___x_1169_; 
lean_dec_ref(v_waiting_1146_);
v_order_1167_ = l_Continuity_Graph_byLevel(v_levels_1147_);
v___x_1168_ = lean_array_get_size(v_order_1167_);
v___x_1169_ = lean_nat_dec_eq(v___x_1168_, v___x_1152_);
if (v___x_1169_ == 0)
{
lean_object* v___x_1170_; 
lean_dec_ref(v_order_1167_);
lean_dec_ref(v_levels_1147_);
v___x_1170_ = lean_box(2);
return v___x_1170_;
}
else
{
lean_object* v___x_1171_; uint8_t v___x_1172_; 
v___x_1171_ = lean_array_get_size(v_levels_1147_);
v___x_1172_ = lean_nat_dec_eq(v___x_1171_, v___x_1152_);
if (v___x_1172_ == 0)
{
lean_object* v___x_1173_; 
lean_dec_ref(v_order_1167_);
lean_dec_ref(v_levels_1147_);
v___x_1173_ = lean_box(2);
return v___x_1173_;
}
else
{
lean_object* v___x_1174_; uint8_t v___x_1175_; 
v___x_1174_ = lean_unsigned_to_nat(0u);
v___x_1175_ = l_Continuity_Graph_levelsOk(v_outputs_1149_, v_nodes_1150_, v_levels_1147_, v___x_1152_, v___x_1174_);
if (v___x_1175_ == 0)
{
lean_object* v___x_1176_; 
lean_dec_ref(v_order_1167_);
lean_dec_ref(v_levels_1147_);
v___x_1176_ = lean_box(2);
return v___x_1176_;
}
else
{
uint8_t v___x_1177_; 
v___x_1177_ = l_Continuity_Graph_orderOk(v_levels_1147_, v_order_1167_, v___x_1152_, v___x_1168_, v___x_1174_);
if (v___x_1177_ == 0)
{
lean_object* v___x_1178_; 
lean_dec_ref(v_order_1167_);
lean_dec_ref(v_levels_1147_);
v___x_1178_ = lean_box(2);
return v___x_1178_;
}
else
{
lean_object* v___x_1179_; lean_object* v___x_1180_; 
v___x_1179_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_1179_, 0, v_order_1167_);
lean_ctor_set(v___x_1179_, 1, v_levels_1147_);
v___x_1180_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_1180_, 0, v___x_1179_);
return v___x_1180_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_order___boxed(lean_object* v_g_1181_){
_start:
{
lean_object* v_res_1182_; 
v_res_1182_ = l_Continuity_Graph_order(v_g_1181_);
lean_dec_ref(v_g_1181_);
return v_res_1182_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_validate(lean_object* v_g_1183_){
_start:
{
lean_object* v___x_1184_; 
v___x_1184_ = l_Continuity_Graph_wellFormed(v_g_1183_);
if (lean_obj_tag(v___x_1184_) == 0)
{
lean_object* v___x_1185_; 
v___x_1185_ = l_Continuity_Graph_order(v_g_1183_);
return v___x_1185_;
}
else
{
lean_object* v_val_1186_; lean_object* v___x_1188_; uint8_t v_isShared_1189_; uint8_t v_isSharedCheck_1193_; 
v_val_1186_ = lean_ctor_get(v___x_1184_, 0);
v_isSharedCheck_1193_ = !lean_is_exclusive(v___x_1184_);
if (v_isSharedCheck_1193_ == 0)
{
v___x_1188_ = v___x_1184_;
v_isShared_1189_ = v_isSharedCheck_1193_;
goto v_resetjp_1187_;
}
else
{
lean_inc(v_val_1186_);
lean_dec(v___x_1184_);
v___x_1188_ = lean_box(0);
v_isShared_1189_ = v_isSharedCheck_1193_;
goto v_resetjp_1187_;
}
v_resetjp_1187_:
{
lean_object* v___x_1191_; 
if (v_isShared_1189_ == 0)
{
v___x_1191_ = v___x_1188_;
goto v_reusejp_1190_;
}
else
{
lean_object* v_reuseFailAlloc_1192_; 
v_reuseFailAlloc_1192_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_1192_, 0, v_val_1186_);
v___x_1191_ = v_reuseFailAlloc_1192_;
goto v_reusejp_1190_;
}
v_reusejp_1190_:
{
return v___x_1191_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Graph_validate___boxed(lean_object* v_g_1194_){
_start:
{
lean_object* v_res_1195_; 
v_res_1195_ = l_Continuity_Graph_validate(v_g_1194_);
lean_dec_ref(v_g_1194_);
return v_res_1195_;
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
