// Lean compiler output
// Module: Continuity.Kernel.Closure
// Imports: public import Init public meta import Init public import Continuity.Kernel.Reply public import Continuity.Kernel.View public import Continuity.Kernel.Graph public import Continuity.Codec.Evidence
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
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* lean_nat_shiftr(lean_object*, lean_object*);
uint8_t l_Continuity_ltBytes(lean_object*, lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
lean_object* l_Continuity_Graph_nat(lean_object*, lean_object*);
lean_object* l_Continuity_Graph_put(lean_object*, lean_object*, lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
extern lean_object* l_Continuity_digestSetC;
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_fget(lean_object*, lean_object*);
lean_object* l_Continuity_Table_sort(lean_object*);
lean_object* l_Continuity_View_distinct(lean_object*, lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_digestC;
lean_object* l_Continuity_mapC___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_Graph_fill(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_addAll(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_addAll___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_addNodes(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_addNodes___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_ClosureRequest_everything___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_ClosureRequest_everything___closed__0 = (const lean_object*)&l_Continuity_ClosureRequest_everything___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_everything(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_everything___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_lower(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_lower___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_indexOf(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_indexOf___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_lowerNode(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_lowerNode___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_refsOf(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_refsOf___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_markAll(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_markAll___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_search(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_search___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_select(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_select___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_without(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_without___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_missingOf(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_missingOf___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_ClosureRequest_allIn(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_allIn___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_ClosureRequest_closed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_closed___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_ClosureRequest_reach___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_ClosureRequest_reach___closed__0 = (const lean_object*)&l_Continuity_ClosureRequest_reach___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_reach(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_reach___boxed(lean_object*);
static const lean_ctor_object l_Continuity_ClosureRequest_decide___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*0 + 8, .m_other = 0, .m_tag = 2}, .m_objs = {LEAN_SCALAR_PTR_LITERAL(2, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_ClosureRequest_decide___closed__0 = (const lean_object*)&l_Continuity_ClosureRequest_decide___closed__0_value;
static const lean_array_object l_Continuity_ClosureRequest_decide___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_ClosureRequest_decide___closed__1 = (const lean_object*)&l_Continuity_ClosureRequest_decide___closed__1_value;
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_decide(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_closureRequestC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_closureRequestC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_closureRequestC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_closureRequestC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_closureRequestC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_closureRequestC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_closureRequestC___closed__0 = (const lean_object*)&l_Continuity_closureRequestC___closed__0_value;
static const lean_closure_object l_Continuity_closureRequestC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_closureRequestC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_closureRequestC___closed__1 = (const lean_object*)&l_Continuity_closureRequestC___closed__1_value;
static lean_once_cell_t l_Continuity_closureRequestC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_closureRequestC___closed__2;
static lean_once_cell_t l_Continuity_closureRequestC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_closureRequestC___closed__3;
static lean_once_cell_t l_Continuity_closureRequestC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_closureRequestC___closed__4;
static lean_once_cell_t l_Continuity_closureRequestC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_closureRequestC___closed__5;
LEAN_EXPORT lean_object* l_Continuity_closureRequestC;
LEAN_EXPORT lean_object* l_Continuity_closureC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_closureC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_closureC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_closureC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_closureC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_closureC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_closureC___closed__0 = (const lean_object*)&l_Continuity_closureC___closed__0_value;
static const lean_closure_object l_Continuity_closureC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_closureC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_closureC___closed__1 = (const lean_object*)&l_Continuity_closureC___closed__1_value;
static lean_once_cell_t l_Continuity_closureC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_closureC___closed__2;
static lean_once_cell_t l_Continuity_closureC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_closureC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_closureC;
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_addAll(lean_object* v_a_1_, lean_object* v_x_2_, lean_object* v_x_3_, lean_object* v_x_4_){
_start:
{
lean_object* v_zero_5_; uint8_t v_isZero_6_; 
v_zero_5_ = lean_unsigned_to_nat(0u);
v_isZero_6_ = lean_nat_dec_eq(v_x_2_, v_zero_5_);
if (v_isZero_6_ == 1)
{
lean_dec(v_x_3_);
lean_dec(v_x_2_);
return v_x_4_;
}
else
{
lean_object* v___x_7_; uint8_t v___x_8_; 
v___x_7_ = lean_array_get_size(v_a_1_);
v___x_8_ = lean_nat_dec_lt(v_x_3_, v___x_7_);
if (v___x_8_ == 0)
{
lean_dec(v_x_3_);
lean_dec(v_x_2_);
return v_x_4_;
}
else
{
lean_object* v_one_9_; lean_object* v_n_10_; lean_object* v___x_11_; lean_object* v___x_12_; lean_object* v___x_13_; lean_object* v___x_14_; lean_object* v___x_15_; 
v_one_9_ = lean_unsigned_to_nat(1u);
v_n_10_ = lean_nat_sub(v_x_2_, v_one_9_);
lean_dec(v_x_2_);
v___x_11_ = lean_nat_add(v_x_3_, v_one_9_);
v___x_12_ = lean_array_fget_borrowed(v_a_1_, v_x_3_);
lean_dec(v_x_3_);
v___x_13_ = lean_box(0);
lean_inc(v___x_12_);
v___x_14_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_14_, 0, v___x_12_);
lean_ctor_set(v___x_14_, 1, v___x_13_);
v___x_15_ = lean_array_push(v_x_4_, v___x_14_);
v_x_2_ = v_n_10_;
v_x_3_ = v___x_11_;
v_x_4_ = v___x_15_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_addAll___boxed(lean_object* v_a_17_, lean_object* v_x_18_, lean_object* v_x_19_, lean_object* v_x_20_){
_start:
{
lean_object* v_res_21_; 
v_res_21_ = l_Continuity_ClosureRequest_addAll(v_a_17_, v_x_18_, v_x_19_, v_x_20_);
lean_dec_ref(v_a_17_);
return v_res_21_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_addNodes(lean_object* v_a_22_, lean_object* v_x_23_, lean_object* v_x_24_, lean_object* v_x_25_){
_start:
{
lean_object* v_zero_26_; uint8_t v_isZero_27_; 
v_zero_26_ = lean_unsigned_to_nat(0u);
v_isZero_27_ = lean_nat_dec_eq(v_x_23_, v_zero_26_);
if (v_isZero_27_ == 1)
{
lean_dec(v_x_24_);
lean_dec(v_x_23_);
return v_x_25_;
}
else
{
lean_object* v___x_28_; uint8_t v___x_29_; 
v___x_28_ = lean_array_get_size(v_a_22_);
v___x_29_ = lean_nat_dec_lt(v_x_24_, v___x_28_);
if (v___x_29_ == 0)
{
lean_dec(v_x_24_);
lean_dec(v_x_23_);
return v_x_25_;
}
else
{
lean_object* v___x_30_; lean_object* v_fst_31_; lean_object* v_snd_32_; lean_object* v___x_34_; uint8_t v_isShared_35_; uint8_t v_isSharedCheck_47_; 
v___x_30_ = lean_array_fget(v_a_22_, v_x_24_);
v_fst_31_ = lean_ctor_get(v___x_30_, 0);
v_snd_32_ = lean_ctor_get(v___x_30_, 1);
v_isSharedCheck_47_ = !lean_is_exclusive(v___x_30_);
if (v_isSharedCheck_47_ == 0)
{
v___x_34_ = v___x_30_;
v_isShared_35_ = v_isSharedCheck_47_;
goto v_resetjp_33_;
}
else
{
lean_inc(v_snd_32_);
lean_inc(v_fst_31_);
lean_dec(v___x_30_);
v___x_34_ = lean_box(0);
v_isShared_35_ = v_isSharedCheck_47_;
goto v_resetjp_33_;
}
v_resetjp_33_:
{
lean_object* v_one_36_; lean_object* v_n_37_; lean_object* v___x_38_; lean_object* v___x_39_; lean_object* v___x_40_; lean_object* v___x_42_; 
v_one_36_ = lean_unsigned_to_nat(1u);
v_n_37_ = lean_nat_sub(v_x_23_, v_one_36_);
lean_dec(v_x_23_);
v___x_38_ = lean_nat_add(v_x_24_, v_one_36_);
lean_dec(v_x_24_);
v___x_39_ = lean_array_get_size(v_snd_32_);
v___x_40_ = lean_box(0);
if (v_isShared_35_ == 0)
{
lean_ctor_set(v___x_34_, 1, v___x_40_);
v___x_42_ = v___x_34_;
goto v_reusejp_41_;
}
else
{
lean_object* v_reuseFailAlloc_46_; 
v_reuseFailAlloc_46_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_46_, 0, v_fst_31_);
lean_ctor_set(v_reuseFailAlloc_46_, 1, v___x_40_);
v___x_42_ = v_reuseFailAlloc_46_;
goto v_reusejp_41_;
}
v_reusejp_41_:
{
lean_object* v___x_43_; lean_object* v___x_44_; 
v___x_43_ = lean_array_push(v_x_25_, v___x_42_);
v___x_44_ = l_Continuity_ClosureRequest_addAll(v_snd_32_, v___x_39_, v_zero_26_, v___x_43_);
lean_dec(v_snd_32_);
v_x_23_ = v_n_37_;
v_x_24_ = v___x_38_;
v_x_25_ = v___x_44_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_addNodes___boxed(lean_object* v_a_48_, lean_object* v_x_49_, lean_object* v_x_50_, lean_object* v_x_51_){
_start:
{
lean_object* v_res_52_; 
v_res_52_ = l_Continuity_ClosureRequest_addNodes(v_a_48_, v_x_49_, v_x_50_, v_x_51_);
lean_dec_ref(v_a_48_);
return v_res_52_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_everything(lean_object* v_q_55_){
_start:
{
lean_object* v_nodes_56_; lean_object* v_roots_57_; lean_object* v_present_58_; lean_object* v___x_59_; lean_object* v___x_60_; lean_object* v___x_61_; lean_object* v___x_62_; lean_object* v___x_63_; lean_object* v___x_64_; lean_object* v___x_65_; lean_object* v_e_66_; lean_object* v_s_67_; lean_object* v___x_68_; lean_object* v___x_69_; 
v_nodes_56_ = lean_ctor_get(v_q_55_, 0);
v_roots_57_ = lean_ctor_get(v_q_55_, 1);
v_present_58_ = lean_ctor_get(v_q_55_, 2);
v___x_59_ = lean_array_get_size(v_roots_57_);
v___x_60_ = lean_unsigned_to_nat(0u);
v___x_61_ = lean_array_get_size(v_present_58_);
v___x_62_ = lean_array_get_size(v_nodes_56_);
v___x_63_ = ((lean_object*)(l_Continuity_ClosureRequest_everything___closed__0));
v___x_64_ = l_Continuity_ClosureRequest_addNodes(v_nodes_56_, v___x_62_, v___x_60_, v___x_63_);
v___x_65_ = l_Continuity_ClosureRequest_addAll(v_present_58_, v___x_61_, v___x_60_, v___x_64_);
v_e_66_ = l_Continuity_ClosureRequest_addAll(v_roots_57_, v___x_59_, v___x_60_, v___x_65_);
v_s_67_ = l_Continuity_Table_sort(v_e_66_);
v___x_68_ = lean_array_get_size(v_s_67_);
v___x_69_ = l_Continuity_View_distinct(v_s_67_, v___x_68_, v___x_60_, v___x_63_);
lean_dec_ref(v_s_67_);
return v___x_69_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_everything___boxed(lean_object* v_q_70_){
_start:
{
lean_object* v_res_71_; 
v_res_71_ = l_Continuity_ClosureRequest_everything(v_q_70_);
lean_dec_ref(v_q_70_);
return v_res_71_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_lower(lean_object* v_a_72_, lean_object* v_d_73_, lean_object* v_x_74_, lean_object* v_x_75_, lean_object* v_x_76_){
_start:
{
lean_object* v_zero_77_; uint8_t v_isZero_78_; 
v_zero_77_ = lean_unsigned_to_nat(0u);
v_isZero_78_ = lean_nat_dec_eq(v_x_74_, v_zero_77_);
if (v_isZero_78_ == 1)
{
lean_dec(v_x_76_);
lean_dec(v_x_74_);
return v_x_75_;
}
else
{
uint8_t v___x_79_; 
v___x_79_ = lean_nat_dec_lt(v_x_75_, v_x_76_);
if (v___x_79_ == 0)
{
lean_dec(v_x_76_);
lean_dec(v_x_74_);
return v_x_75_;
}
else
{
lean_object* v___x_80_; lean_object* v___x_81_; lean_object* v_mid_82_; lean_object* v___x_83_; uint8_t v___x_84_; 
v___x_80_ = lean_nat_add(v_x_75_, v_x_76_);
v___x_81_ = lean_unsigned_to_nat(1u);
v_mid_82_ = lean_nat_shiftr(v___x_80_, v___x_81_);
lean_dec(v___x_80_);
v___x_83_ = lean_array_get_size(v_a_72_);
v___x_84_ = lean_nat_dec_lt(v_mid_82_, v___x_83_);
if (v___x_84_ == 0)
{
lean_dec(v_mid_82_);
lean_dec(v_x_76_);
lean_dec(v_x_74_);
return v_x_75_;
}
else
{
lean_object* v_n_85_; lean_object* v___x_86_; uint8_t v___x_87_; 
v_n_85_ = lean_nat_sub(v_x_74_, v___x_81_);
lean_dec(v_x_74_);
v___x_86_ = lean_array_fget_borrowed(v_a_72_, v_mid_82_);
v___x_87_ = l_Continuity_ltBytes(v___x_86_, v_d_73_);
if (v___x_87_ == 0)
{
lean_dec(v_x_76_);
v_x_74_ = v_n_85_;
v_x_76_ = v_mid_82_;
goto _start;
}
else
{
lean_object* v___x_89_; 
lean_dec(v_x_75_);
v___x_89_ = lean_nat_add(v_mid_82_, v___x_81_);
lean_dec(v_mid_82_);
v_x_74_ = v_n_85_;
v_x_75_ = v___x_89_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_lower___boxed(lean_object* v_a_91_, lean_object* v_d_92_, lean_object* v_x_93_, lean_object* v_x_94_, lean_object* v_x_95_){
_start:
{
lean_object* v_res_96_; 
v_res_96_ = l_Continuity_ClosureRequest_lower(v_a_91_, v_d_92_, v_x_93_, v_x_94_, v_x_95_);
lean_dec_ref(v_d_92_);
lean_dec_ref(v_a_91_);
return v_res_96_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_indexOf(lean_object* v_a_97_, lean_object* v_d_98_){
_start:
{
lean_object* v___x_99_; lean_object* v___x_100_; lean_object* v___x_101_; lean_object* v_i_102_; uint8_t v___x_103_; 
v___x_99_ = lean_unsigned_to_nat(64u);
v___x_100_ = lean_unsigned_to_nat(0u);
v___x_101_ = lean_array_get_size(v_a_97_);
v_i_102_ = l_Continuity_ClosureRequest_lower(v_a_97_, v_d_98_, v___x_99_, v___x_100_, v___x_101_);
v___x_103_ = lean_nat_dec_lt(v_i_102_, v___x_101_);
if (v___x_103_ == 0)
{
lean_dec(v_i_102_);
return v___x_101_;
}
else
{
lean_object* v___x_104_; uint8_t v___x_105_; 
v___x_104_ = lean_array_fget_borrowed(v_a_97_, v_i_102_);
v___x_105_ = l_Continuity_eqBytes(v___x_104_, v_d_98_);
if (v___x_105_ == 0)
{
lean_dec(v_i_102_);
return v___x_101_;
}
else
{
return v_i_102_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_indexOf___boxed(lean_object* v_a_106_, lean_object* v_d_107_){
_start:
{
lean_object* v_res_108_; 
v_res_108_ = l_Continuity_ClosureRequest_indexOf(v_a_106_, v_d_107_);
lean_dec_ref(v_d_107_);
lean_dec_ref(v_a_106_);
return v_res_108_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_lowerNode(lean_object* v_a_109_, lean_object* v_d_110_, lean_object* v_x_111_, lean_object* v_x_112_, lean_object* v_x_113_){
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
v___x_120_ = lean_array_get_size(v_a_109_);
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
lean_object* v___x_122_; lean_object* v_fst_123_; lean_object* v_n_124_; uint8_t v___x_125_; 
v___x_122_ = lean_array_fget_borrowed(v_a_109_, v_mid_119_);
v_fst_123_ = lean_ctor_get(v___x_122_, 0);
v_n_124_ = lean_nat_sub(v_x_111_, v___x_118_);
lean_dec(v_x_111_);
v___x_125_ = l_Continuity_ltBytes(v_fst_123_, v_d_110_);
if (v___x_125_ == 0)
{
lean_dec(v_x_113_);
v_x_111_ = v_n_124_;
v_x_113_ = v_mid_119_;
goto _start;
}
else
{
lean_object* v___x_127_; 
lean_dec(v_x_112_);
v___x_127_ = lean_nat_add(v_mid_119_, v___x_118_);
lean_dec(v_mid_119_);
v_x_111_ = v_n_124_;
v_x_112_ = v___x_127_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_lowerNode___boxed(lean_object* v_a_129_, lean_object* v_d_130_, lean_object* v_x_131_, lean_object* v_x_132_, lean_object* v_x_133_){
_start:
{
lean_object* v_res_134_; 
v_res_134_ = l_Continuity_ClosureRequest_lowerNode(v_a_129_, v_d_130_, v_x_131_, v_x_132_, v_x_133_);
lean_dec_ref(v_d_130_);
lean_dec_ref(v_a_129_);
return v_res_134_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_refsOf(lean_object* v_a_135_, lean_object* v_d_136_){
_start:
{
lean_object* v___x_137_; lean_object* v___x_138_; lean_object* v___x_139_; lean_object* v_i_140_; uint8_t v___x_141_; 
v___x_137_ = lean_unsigned_to_nat(64u);
v___x_138_ = lean_unsigned_to_nat(0u);
v___x_139_ = lean_array_get_size(v_a_135_);
v_i_140_ = l_Continuity_ClosureRequest_lowerNode(v_a_135_, v_d_136_, v___x_137_, v___x_138_, v___x_139_);
v___x_141_ = lean_nat_dec_lt(v_i_140_, v___x_139_);
if (v___x_141_ == 0)
{
lean_object* v___x_142_; 
lean_dec(v_i_140_);
v___x_142_ = lean_box(0);
return v___x_142_;
}
else
{
lean_object* v___x_143_; lean_object* v_fst_144_; lean_object* v_snd_145_; uint8_t v___x_146_; 
v___x_143_ = lean_array_fget_borrowed(v_a_135_, v_i_140_);
lean_dec(v_i_140_);
v_fst_144_ = lean_ctor_get(v___x_143_, 0);
v_snd_145_ = lean_ctor_get(v___x_143_, 1);
v___x_146_ = l_Continuity_eqBytes(v_fst_144_, v_d_136_);
if (v___x_146_ == 0)
{
lean_object* v___x_147_; 
v___x_147_ = lean_box(0);
return v___x_147_;
}
else
{
lean_object* v___x_148_; 
lean_inc(v_snd_145_);
v___x_148_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_148_, 0, v_snd_145_);
return v___x_148_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_refsOf___boxed(lean_object* v_a_149_, lean_object* v_d_150_){
_start:
{
lean_object* v_res_151_; 
v_res_151_ = l_Continuity_ClosureRequest_refsOf(v_a_149_, v_d_150_);
lean_dec_ref(v_d_150_);
lean_dec_ref(v_a_149_);
return v_res_151_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_markAll(lean_object* v_u_152_, lean_object* v_a_153_, lean_object* v_x_154_, lean_object* v_x_155_, lean_object* v_x_156_, lean_object* v_x_157_){
_start:
{
lean_object* v_zero_158_; uint8_t v_isZero_159_; 
v_zero_158_ = lean_unsigned_to_nat(0u);
v_isZero_159_ = lean_nat_dec_eq(v_x_154_, v_zero_158_);
if (v_isZero_159_ == 1)
{
lean_object* v___x_160_; 
lean_dec(v_x_155_);
lean_dec(v_x_154_);
v___x_160_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_160_, 0, v_x_156_);
lean_ctor_set(v___x_160_, 1, v_x_157_);
return v___x_160_;
}
else
{
lean_object* v___x_161_; uint8_t v___x_162_; 
v___x_161_ = lean_array_get_size(v_a_153_);
v___x_162_ = lean_nat_dec_lt(v_x_155_, v___x_161_);
if (v___x_162_ == 0)
{
lean_object* v___x_163_; 
lean_dec(v_x_155_);
lean_dec(v_x_154_);
v___x_163_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_163_, 0, v_x_156_);
lean_ctor_set(v___x_163_, 1, v_x_157_);
return v___x_163_;
}
else
{
lean_object* v_one_164_; lean_object* v_n_165_; lean_object* v___x_166_; lean_object* v_k_167_; lean_object* v___x_168_; uint8_t v___x_169_; 
v_one_164_ = lean_unsigned_to_nat(1u);
v_n_165_ = lean_nat_sub(v_x_154_, v_one_164_);
lean_dec(v_x_154_);
v___x_166_ = lean_array_fget_borrowed(v_a_153_, v_x_155_);
v_k_167_ = l_Continuity_ClosureRequest_indexOf(v_u_152_, v___x_166_);
v___x_168_ = l_Continuity_Graph_nat(v_x_156_, v_k_167_);
v___x_169_ = lean_nat_dec_eq(v___x_168_, v_zero_158_);
lean_dec(v___x_168_);
if (v___x_169_ == 0)
{
lean_object* v___x_170_; 
lean_dec(v_k_167_);
v___x_170_ = lean_nat_add(v_x_155_, v_one_164_);
lean_dec(v_x_155_);
v_x_154_ = v_n_165_;
v_x_155_ = v___x_170_;
goto _start;
}
else
{
lean_object* v___x_172_; lean_object* v___x_173_; lean_object* v___x_174_; 
v___x_172_ = lean_nat_add(v_x_155_, v_one_164_);
lean_dec(v_x_155_);
v___x_173_ = l_Continuity_Graph_put(v_x_156_, v_k_167_, v_one_164_);
lean_dec(v_k_167_);
lean_inc(v___x_166_);
v___x_174_ = lean_array_push(v_x_157_, v___x_166_);
v_x_154_ = v_n_165_;
v_x_155_ = v___x_172_;
v_x_156_ = v___x_173_;
v_x_157_ = v___x_174_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_markAll___boxed(lean_object* v_u_176_, lean_object* v_a_177_, lean_object* v_x_178_, lean_object* v_x_179_, lean_object* v_x_180_, lean_object* v_x_181_){
_start:
{
lean_object* v_res_182_; 
v_res_182_ = l_Continuity_ClosureRequest_markAll(v_u_176_, v_a_177_, v_x_178_, v_x_179_, v_x_180_, v_x_181_);
lean_dec_ref(v_a_177_);
lean_dec_ref(v_u_176_);
return v_res_182_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_search(lean_object* v_nodes_183_, lean_object* v_u_184_, lean_object* v_x_185_, lean_object* v_x_186_, lean_object* v_x_187_, lean_object* v_x_188_){
_start:
{
lean_object* v_zero_189_; uint8_t v_isZero_190_; 
v_zero_189_ = lean_unsigned_to_nat(0u);
v_isZero_190_ = lean_nat_dec_eq(v_x_185_, v_zero_189_);
if (v_isZero_190_ == 1)
{
lean_dec_ref(v_x_188_);
lean_dec(v_x_186_);
lean_dec(v_x_185_);
return v_x_187_;
}
else
{
lean_object* v___x_191_; uint8_t v___x_192_; 
v___x_191_ = lean_array_get_size(v_x_188_);
v___x_192_ = lean_nat_dec_lt(v_x_186_, v___x_191_);
if (v___x_192_ == 0)
{
lean_dec_ref(v_x_188_);
lean_dec(v_x_186_);
lean_dec(v_x_185_);
return v_x_187_;
}
else
{
lean_object* v_one_193_; lean_object* v_n_194_; lean_object* v___x_195_; lean_object* v___x_196_; 
v_one_193_ = lean_unsigned_to_nat(1u);
v_n_194_ = lean_nat_sub(v_x_185_, v_one_193_);
lean_dec(v_x_185_);
v___x_195_ = lean_array_fget_borrowed(v_x_188_, v_x_186_);
v___x_196_ = l_Continuity_ClosureRequest_refsOf(v_nodes_183_, v___x_195_);
if (lean_obj_tag(v___x_196_) == 0)
{
lean_object* v___x_197_; 
v___x_197_ = lean_nat_add(v_x_186_, v_one_193_);
lean_dec(v_x_186_);
v_x_185_ = v_n_194_;
v_x_186_ = v___x_197_;
goto _start;
}
else
{
lean_object* v_val_199_; lean_object* v___x_200_; lean_object* v___x_201_; lean_object* v_marks_202_; lean_object* v_queue_203_; lean_object* v___x_204_; 
v_val_199_ = lean_ctor_get(v___x_196_, 0);
lean_inc(v_val_199_);
lean_dec_ref_known(v___x_196_, 1);
v___x_200_ = lean_array_get_size(v_val_199_);
v___x_201_ = l_Continuity_ClosureRequest_markAll(v_u_184_, v_val_199_, v___x_200_, v_zero_189_, v_x_187_, v_x_188_);
lean_dec(v_val_199_);
v_marks_202_ = lean_ctor_get(v___x_201_, 0);
lean_inc_ref(v_marks_202_);
v_queue_203_ = lean_ctor_get(v___x_201_, 1);
lean_inc_ref(v_queue_203_);
lean_dec_ref(v___x_201_);
v___x_204_ = lean_nat_add(v_x_186_, v_one_193_);
lean_dec(v_x_186_);
v_x_185_ = v_n_194_;
v_x_186_ = v___x_204_;
v_x_187_ = v_marks_202_;
v_x_188_ = v_queue_203_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_search___boxed(lean_object* v_nodes_206_, lean_object* v_u_207_, lean_object* v_x_208_, lean_object* v_x_209_, lean_object* v_x_210_, lean_object* v_x_211_){
_start:
{
lean_object* v_res_212_; 
v_res_212_ = l_Continuity_ClosureRequest_search(v_nodes_206_, v_u_207_, v_x_208_, v_x_209_, v_x_210_, v_x_211_);
lean_dec_ref(v_u_207_);
lean_dec_ref(v_nodes_206_);
return v_res_212_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_select(lean_object* v_u_213_, lean_object* v_marks_214_, lean_object* v_x_215_, lean_object* v_x_216_, lean_object* v_x_217_){
_start:
{
lean_object* v_zero_218_; uint8_t v_isZero_219_; 
v_zero_218_ = lean_unsigned_to_nat(0u);
v_isZero_219_ = lean_nat_dec_eq(v_x_215_, v_zero_218_);
if (v_isZero_219_ == 1)
{
lean_dec(v_x_216_);
lean_dec(v_x_215_);
return v_x_217_;
}
else
{
lean_object* v___x_220_; uint8_t v___x_221_; 
v___x_220_ = lean_array_get_size(v_u_213_);
v___x_221_ = lean_nat_dec_lt(v_x_216_, v___x_220_);
if (v___x_221_ == 0)
{
lean_dec(v_x_216_);
lean_dec(v_x_215_);
return v_x_217_;
}
else
{
lean_object* v_one_222_; lean_object* v_n_223_; lean_object* v___x_224_; uint8_t v___x_225_; 
v_one_222_ = lean_unsigned_to_nat(1u);
v_n_223_ = lean_nat_sub(v_x_215_, v_one_222_);
lean_dec(v_x_215_);
v___x_224_ = l_Continuity_Graph_nat(v_marks_214_, v_x_216_);
v___x_225_ = lean_nat_dec_eq(v___x_224_, v_one_222_);
lean_dec(v___x_224_);
if (v___x_225_ == 0)
{
lean_object* v___x_226_; 
v___x_226_ = lean_nat_add(v_x_216_, v_one_222_);
lean_dec(v_x_216_);
v_x_215_ = v_n_223_;
v_x_216_ = v___x_226_;
goto _start;
}
else
{
lean_object* v___x_228_; lean_object* v___x_229_; lean_object* v___x_230_; 
v___x_228_ = lean_nat_add(v_x_216_, v_one_222_);
v___x_229_ = lean_array_fget_borrowed(v_u_213_, v_x_216_);
lean_dec(v_x_216_);
lean_inc(v___x_229_);
v___x_230_ = lean_array_push(v_x_217_, v___x_229_);
v_x_215_ = v_n_223_;
v_x_216_ = v___x_228_;
v_x_217_ = v___x_230_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_select___boxed(lean_object* v_u_232_, lean_object* v_marks_233_, lean_object* v_x_234_, lean_object* v_x_235_, lean_object* v_x_236_){
_start:
{
lean_object* v_res_237_; 
v_res_237_ = l_Continuity_ClosureRequest_select(v_u_232_, v_marks_233_, v_x_234_, v_x_235_, v_x_236_);
lean_dec_ref(v_marks_233_);
lean_dec_ref(v_u_232_);
return v_res_237_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_without(lean_object* v_a_238_, lean_object* v_b_239_, lean_object* v_x_240_, lean_object* v_x_241_, lean_object* v_x_242_){
_start:
{
lean_object* v_zero_243_; uint8_t v_isZero_244_; 
v_zero_243_ = lean_unsigned_to_nat(0u);
v_isZero_244_ = lean_nat_dec_eq(v_x_240_, v_zero_243_);
if (v_isZero_244_ == 1)
{
lean_dec(v_x_241_);
lean_dec(v_x_240_);
return v_x_242_;
}
else
{
lean_object* v___x_245_; uint8_t v___x_246_; 
v___x_245_ = lean_array_get_size(v_a_238_);
v___x_246_ = lean_nat_dec_lt(v_x_241_, v___x_245_);
if (v___x_246_ == 0)
{
lean_dec(v_x_241_);
lean_dec(v_x_240_);
return v_x_242_;
}
else
{
lean_object* v_one_247_; lean_object* v_n_248_; lean_object* v___x_249_; lean_object* v___x_250_; lean_object* v___x_251_; uint8_t v___x_252_; 
v_one_247_ = lean_unsigned_to_nat(1u);
v_n_248_ = lean_nat_sub(v_x_240_, v_one_247_);
lean_dec(v_x_240_);
v___x_249_ = lean_array_fget_borrowed(v_a_238_, v_x_241_);
v___x_250_ = l_Continuity_ClosureRequest_indexOf(v_b_239_, v___x_249_);
v___x_251_ = lean_array_get_size(v_b_239_);
v___x_252_ = lean_nat_dec_lt(v___x_250_, v___x_251_);
lean_dec(v___x_250_);
if (v___x_252_ == 0)
{
lean_object* v___x_253_; lean_object* v___x_254_; 
v___x_253_ = lean_nat_add(v_x_241_, v_one_247_);
lean_dec(v_x_241_);
lean_inc(v___x_249_);
v___x_254_ = lean_array_push(v_x_242_, v___x_249_);
v_x_240_ = v_n_248_;
v_x_241_ = v___x_253_;
v_x_242_ = v___x_254_;
goto _start;
}
else
{
lean_object* v___x_256_; 
v___x_256_ = lean_nat_add(v_x_241_, v_one_247_);
lean_dec(v_x_241_);
v_x_240_ = v_n_248_;
v_x_241_ = v___x_256_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_without___boxed(lean_object* v_a_258_, lean_object* v_b_259_, lean_object* v_x_260_, lean_object* v_x_261_, lean_object* v_x_262_){
_start:
{
lean_object* v_res_263_; 
v_res_263_ = l_Continuity_ClosureRequest_without(v_a_258_, v_b_259_, v_x_260_, v_x_261_, v_x_262_);
lean_dec_ref(v_b_259_);
lean_dec_ref(v_a_258_);
return v_res_263_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_missingOf(lean_object* v_q_264_, lean_object* v_c_265_, lean_object* v_x_266_, lean_object* v_x_267_, lean_object* v_x_268_){
_start:
{
lean_object* v_zero_269_; uint8_t v_isZero_270_; 
v_zero_269_ = lean_unsigned_to_nat(0u);
v_isZero_270_ = lean_nat_dec_eq(v_x_266_, v_zero_269_);
if (v_isZero_270_ == 1)
{
lean_dec(v_x_267_);
lean_dec(v_x_266_);
return v_x_268_;
}
else
{
lean_object* v___x_271_; uint8_t v___x_272_; 
v___x_271_ = lean_array_get_size(v_c_265_);
v___x_272_ = lean_nat_dec_lt(v_x_267_, v___x_271_);
if (v___x_272_ == 0)
{
lean_dec(v_x_267_);
lean_dec(v_x_266_);
return v_x_268_;
}
else
{
lean_object* v_nodes_273_; lean_object* v_present_274_; lean_object* v_one_275_; lean_object* v_n_276_; lean_object* v___x_277_; lean_object* v___x_278_; lean_object* v___x_279_; uint8_t v___x_280_; 
v_nodes_273_ = lean_ctor_get(v_q_264_, 0);
v_present_274_ = lean_ctor_get(v_q_264_, 2);
v_one_275_ = lean_unsigned_to_nat(1u);
v_n_276_ = lean_nat_sub(v_x_266_, v_one_275_);
lean_dec(v_x_266_);
v___x_277_ = lean_array_fget_borrowed(v_c_265_, v_x_267_);
v___x_278_ = l_Continuity_ClosureRequest_indexOf(v_present_274_, v___x_277_);
v___x_279_ = lean_array_get_size(v_present_274_);
v___x_280_ = lean_nat_dec_lt(v___x_278_, v___x_279_);
lean_dec(v___x_278_);
if (v___x_280_ == 0)
{
lean_object* v___x_281_; lean_object* v___x_282_; 
v___x_281_ = lean_nat_add(v_x_267_, v_one_275_);
lean_dec(v_x_267_);
lean_inc(v___x_277_);
v___x_282_ = lean_array_push(v_x_268_, v___x_277_);
v_x_266_ = v_n_276_;
v_x_267_ = v___x_281_;
v_x_268_ = v___x_282_;
goto _start;
}
else
{
lean_object* v___x_284_; 
v___x_284_ = l_Continuity_ClosureRequest_refsOf(v_nodes_273_, v___x_277_);
if (lean_obj_tag(v___x_284_) == 0)
{
lean_object* v___x_285_; lean_object* v___x_286_; 
v___x_285_ = lean_nat_add(v_x_267_, v_one_275_);
lean_dec(v_x_267_);
lean_inc(v___x_277_);
v___x_286_ = lean_array_push(v_x_268_, v___x_277_);
v_x_266_ = v_n_276_;
v_x_267_ = v___x_285_;
v_x_268_ = v___x_286_;
goto _start;
}
else
{
lean_object* v___x_288_; 
lean_dec_ref_known(v___x_284_, 1);
v___x_288_ = lean_nat_add(v_x_267_, v_one_275_);
lean_dec(v_x_267_);
v_x_266_ = v_n_276_;
v_x_267_ = v___x_288_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_missingOf___boxed(lean_object* v_q_290_, lean_object* v_c_291_, lean_object* v_x_292_, lean_object* v_x_293_, lean_object* v_x_294_){
_start:
{
lean_object* v_res_295_; 
v_res_295_ = l_Continuity_ClosureRequest_missingOf(v_q_290_, v_c_291_, v_x_292_, v_x_293_, v_x_294_);
lean_dec_ref(v_c_291_);
lean_dec_ref(v_q_290_);
return v_res_295_;
}
}
LEAN_EXPORT uint8_t l_Continuity_ClosureRequest_allIn(lean_object* v_a_296_, lean_object* v_c_297_, lean_object* v_x_298_, lean_object* v_x_299_){
_start:
{
lean_object* v_zero_300_; uint8_t v_isZero_301_; 
v_zero_300_ = lean_unsigned_to_nat(0u);
v_isZero_301_ = lean_nat_dec_eq(v_x_298_, v_zero_300_);
if (v_isZero_301_ == 1)
{
lean_dec(v_x_299_);
lean_dec(v_x_298_);
return v_isZero_301_;
}
else
{
lean_object* v___x_302_; uint8_t v___x_303_; 
v___x_302_ = lean_array_get_size(v_a_296_);
v___x_303_ = lean_nat_dec_lt(v_x_299_, v___x_302_);
if (v___x_303_ == 0)
{
uint8_t v___x_304_; 
lean_dec(v_x_299_);
lean_dec(v_x_298_);
v___x_304_ = 1;
return v___x_304_;
}
else
{
lean_object* v___x_305_; lean_object* v___x_306_; lean_object* v___x_307_; uint8_t v___x_308_; 
v___x_305_ = lean_array_fget_borrowed(v_a_296_, v_x_299_);
v___x_306_ = l_Continuity_ClosureRequest_indexOf(v_c_297_, v___x_305_);
v___x_307_ = lean_array_get_size(v_c_297_);
v___x_308_ = lean_nat_dec_lt(v___x_306_, v___x_307_);
lean_dec(v___x_306_);
if (v___x_308_ == 0)
{
lean_dec(v_x_299_);
lean_dec(v_x_298_);
return v_isZero_301_;
}
else
{
lean_object* v_one_309_; lean_object* v_n_310_; lean_object* v___x_311_; 
v_one_309_ = lean_unsigned_to_nat(1u);
v_n_310_ = lean_nat_sub(v_x_298_, v_one_309_);
lean_dec(v_x_298_);
v___x_311_ = lean_nat_add(v_x_299_, v_one_309_);
lean_dec(v_x_299_);
v_x_298_ = v_n_310_;
v_x_299_ = v___x_311_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_allIn___boxed(lean_object* v_a_313_, lean_object* v_c_314_, lean_object* v_x_315_, lean_object* v_x_316_){
_start:
{
uint8_t v_res_317_; lean_object* v_r_318_; 
v_res_317_ = l_Continuity_ClosureRequest_allIn(v_a_313_, v_c_314_, v_x_315_, v_x_316_);
lean_dec_ref(v_c_314_);
lean_dec_ref(v_a_313_);
v_r_318_ = lean_box(v_res_317_);
return v_r_318_;
}
}
LEAN_EXPORT uint8_t l_Continuity_ClosureRequest_closed(lean_object* v_nodes_319_, lean_object* v_c_320_, lean_object* v_x_321_, lean_object* v_x_322_){
_start:
{
lean_object* v_zero_323_; uint8_t v_isZero_324_; 
v_zero_323_ = lean_unsigned_to_nat(0u);
v_isZero_324_ = lean_nat_dec_eq(v_x_321_, v_zero_323_);
if (v_isZero_324_ == 1)
{
lean_dec(v_x_322_);
lean_dec(v_x_321_);
return v_isZero_324_;
}
else
{
lean_object* v___x_325_; uint8_t v___x_326_; 
v___x_325_ = lean_array_get_size(v_nodes_319_);
v___x_326_ = lean_nat_dec_lt(v_x_322_, v___x_325_);
if (v___x_326_ == 0)
{
uint8_t v___x_327_; 
lean_dec(v_x_322_);
lean_dec(v_x_321_);
v___x_327_ = 1;
return v___x_327_;
}
else
{
lean_object* v___x_328_; lean_object* v_fst_329_; lean_object* v_snd_330_; lean_object* v_one_331_; lean_object* v_n_332_; lean_object* v___x_333_; lean_object* v___x_334_; uint8_t v___x_335_; 
v___x_328_ = lean_array_fget_borrowed(v_nodes_319_, v_x_322_);
v_fst_329_ = lean_ctor_get(v___x_328_, 0);
v_snd_330_ = lean_ctor_get(v___x_328_, 1);
v_one_331_ = lean_unsigned_to_nat(1u);
v_n_332_ = lean_nat_sub(v_x_321_, v_one_331_);
lean_dec(v_x_321_);
v___x_333_ = l_Continuity_ClosureRequest_indexOf(v_c_320_, v_fst_329_);
v___x_334_ = lean_array_get_size(v_c_320_);
v___x_335_ = lean_nat_dec_lt(v___x_333_, v___x_334_);
lean_dec(v___x_333_);
if (v___x_335_ == 0)
{
lean_object* v___x_336_; 
v___x_336_ = lean_nat_add(v_x_322_, v_one_331_);
lean_dec(v_x_322_);
v_x_321_ = v_n_332_;
v_x_322_ = v___x_336_;
goto _start;
}
else
{
lean_object* v___x_338_; uint8_t v___x_339_; 
v___x_338_ = lean_array_get_size(v_snd_330_);
v___x_339_ = l_Continuity_ClosureRequest_allIn(v_snd_330_, v_c_320_, v___x_338_, v_zero_323_);
if (v___x_339_ == 0)
{
lean_dec(v_n_332_);
lean_dec(v_x_322_);
return v_isZero_324_;
}
else
{
lean_object* v___x_340_; 
v___x_340_ = lean_nat_add(v_x_322_, v_one_331_);
lean_dec(v_x_322_);
v_x_321_ = v_n_332_;
v_x_322_ = v___x_340_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_closed___boxed(lean_object* v_nodes_342_, lean_object* v_c_343_, lean_object* v_x_344_, lean_object* v_x_345_){
_start:
{
uint8_t v_res_346_; lean_object* v_r_347_; 
v_res_346_ = l_Continuity_ClosureRequest_closed(v_nodes_342_, v_c_343_, v_x_344_, v_x_345_);
lean_dec_ref(v_c_343_);
lean_dec_ref(v_nodes_342_);
v_r_347_ = lean_box(v_res_346_);
return v_r_347_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_reach(lean_object* v_q_350_){
_start:
{
lean_object* v_nodes_351_; lean_object* v_roots_352_; lean_object* v_u_353_; lean_object* v___x_354_; lean_object* v___x_355_; lean_object* v___x_356_; lean_object* v___x_357_; lean_object* v___x_358_; lean_object* v___x_359_; lean_object* v_marks_360_; lean_object* v_queue_361_; lean_object* v___x_362_; lean_object* v___x_363_; 
v_nodes_351_ = lean_ctor_get(v_q_350_, 0);
v_roots_352_ = lean_ctor_get(v_q_350_, 1);
v_u_353_ = l_Continuity_ClosureRequest_everything(v_q_350_);
v___x_354_ = lean_array_get_size(v_roots_352_);
v___x_355_ = lean_unsigned_to_nat(0u);
v___x_356_ = lean_array_get_size(v_u_353_);
v___x_357_ = ((lean_object*)(l_Continuity_ClosureRequest_reach___closed__0));
v___x_358_ = l_Continuity_Graph_fill(v___x_355_, v___x_356_, v___x_357_);
v___x_359_ = l_Continuity_ClosureRequest_markAll(v_u_353_, v_roots_352_, v___x_354_, v___x_355_, v___x_358_, v___x_357_);
v_marks_360_ = lean_ctor_get(v___x_359_, 0);
lean_inc_ref(v_marks_360_);
v_queue_361_ = lean_ctor_get(v___x_359_, 1);
lean_inc_ref(v_queue_361_);
lean_dec_ref(v___x_359_);
v___x_362_ = l_Continuity_ClosureRequest_search(v_nodes_351_, v_u_353_, v___x_356_, v___x_355_, v_marks_360_, v_queue_361_);
v___x_363_ = l_Continuity_ClosureRequest_select(v_u_353_, v___x_362_, v___x_356_, v___x_355_, v___x_357_);
lean_dec_ref(v___x_362_);
lean_dec_ref(v_u_353_);
return v___x_363_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_reach___boxed(lean_object* v_q_364_){
_start:
{
lean_object* v_res_365_; 
v_res_365_ = l_Continuity_ClosureRequest_reach(v_q_364_);
lean_dec_ref(v_q_364_);
return v_res_365_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ClosureRequest_decide(lean_object* v_q_370_){
_start:
{
lean_object* v_nodes_371_; lean_object* v_roots_372_; lean_object* v_present_373_; lean_object* v_c_374_; lean_object* v___x_375_; lean_object* v___x_376_; uint8_t v___x_377_; 
v_nodes_371_ = lean_ctor_get(v_q_370_, 0);
v_roots_372_ = lean_ctor_get(v_q_370_, 1);
v_present_373_ = lean_ctor_get(v_q_370_, 2);
lean_inc_ref(v_present_373_);
v_c_374_ = l_Continuity_ClosureRequest_reach(v_q_370_);
v___x_375_ = lean_array_get_size(v_roots_372_);
v___x_376_ = lean_unsigned_to_nat(0u);
v___x_377_ = l_Continuity_ClosureRequest_allIn(v_roots_372_, v_c_374_, v___x_375_, v___x_376_);
if (v___x_377_ == 0)
{
lean_object* v___x_378_; 
lean_dec_ref(v_c_374_);
lean_dec_ref(v_present_373_);
lean_dec_ref(v_q_370_);
v___x_378_ = ((lean_object*)(l_Continuity_ClosureRequest_decide___closed__0));
return v___x_378_;
}
else
{
lean_object* v___x_379_; uint8_t v___x_380_; 
v___x_379_ = lean_array_get_size(v_nodes_371_);
v___x_380_ = l_Continuity_ClosureRequest_closed(v_nodes_371_, v_c_374_, v___x_379_, v___x_376_);
if (v___x_380_ == 0)
{
lean_object* v___x_381_; 
lean_dec_ref(v_c_374_);
lean_dec_ref(v_present_373_);
lean_dec_ref(v_q_370_);
v___x_381_ = ((lean_object*)(l_Continuity_ClosureRequest_decide___closed__0));
return v___x_381_;
}
else
{
lean_object* v___x_382_; lean_object* v___x_383_; lean_object* v___x_384_; lean_object* v___x_386_; uint8_t v_isShared_387_; uint8_t v_isSharedCheck_394_; 
v___x_382_ = lean_array_get_size(v_c_374_);
v___x_383_ = ((lean_object*)(l_Continuity_ClosureRequest_decide___closed__1));
v___x_384_ = l_Continuity_ClosureRequest_missingOf(v_q_370_, v_c_374_, v___x_382_, v___x_376_, v___x_383_);
v_isSharedCheck_394_ = !lean_is_exclusive(v_q_370_);
if (v_isSharedCheck_394_ == 0)
{
lean_object* v_unused_395_; lean_object* v_unused_396_; lean_object* v_unused_397_; 
v_unused_395_ = lean_ctor_get(v_q_370_, 2);
lean_dec(v_unused_395_);
v_unused_396_ = lean_ctor_get(v_q_370_, 1);
lean_dec(v_unused_396_);
v_unused_397_ = lean_ctor_get(v_q_370_, 0);
lean_dec(v_unused_397_);
v___x_386_ = v_q_370_;
v_isShared_387_ = v_isSharedCheck_394_;
goto v_resetjp_385_;
}
else
{
lean_dec(v_q_370_);
v___x_386_ = lean_box(0);
v_isShared_387_ = v_isSharedCheck_394_;
goto v_resetjp_385_;
}
v_resetjp_385_:
{
lean_object* v___x_388_; lean_object* v___x_389_; lean_object* v___x_391_; 
v___x_388_ = lean_array_get_size(v_present_373_);
v___x_389_ = l_Continuity_ClosureRequest_without(v_present_373_, v_c_374_, v___x_388_, v___x_376_, v___x_383_);
lean_dec_ref(v_present_373_);
if (v_isShared_387_ == 0)
{
lean_ctor_set(v___x_386_, 2, v___x_389_);
lean_ctor_set(v___x_386_, 1, v___x_384_);
lean_ctor_set(v___x_386_, 0, v_c_374_);
v___x_391_ = v___x_386_;
goto v_reusejp_390_;
}
else
{
lean_object* v_reuseFailAlloc_393_; 
v_reuseFailAlloc_393_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_reuseFailAlloc_393_, 0, v_c_374_);
lean_ctor_set(v_reuseFailAlloc_393_, 1, v___x_384_);
lean_ctor_set(v_reuseFailAlloc_393_, 2, v___x_389_);
v___x_391_ = v_reuseFailAlloc_393_;
goto v_reusejp_390_;
}
v_reusejp_390_:
{
lean_object* v___x_392_; 
v___x_392_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_392_, 0, v___x_391_);
return v___x_392_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_closureRequestC___lam__0(lean_object* v_x_398_){
_start:
{
lean_object* v_snd_399_; lean_object* v_fst_400_; lean_object* v_fst_401_; lean_object* v_snd_402_; lean_object* v___x_403_; 
v_snd_399_ = lean_ctor_get(v_x_398_, 1);
v_fst_400_ = lean_ctor_get(v_x_398_, 0);
v_fst_401_ = lean_ctor_get(v_snd_399_, 0);
v_snd_402_ = lean_ctor_get(v_snd_399_, 1);
lean_inc(v_snd_402_);
lean_inc(v_fst_401_);
lean_inc(v_fst_400_);
v___x_403_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_403_, 0, v_fst_400_);
lean_ctor_set(v___x_403_, 1, v_fst_401_);
lean_ctor_set(v___x_403_, 2, v_snd_402_);
return v___x_403_;
}
}
LEAN_EXPORT lean_object* l_Continuity_closureRequestC___lam__0___boxed(lean_object* v_x_404_){
_start:
{
lean_object* v_res_405_; 
v_res_405_ = l_Continuity_closureRequestC___lam__0(v_x_404_);
lean_dec_ref(v_x_404_);
return v_res_405_;
}
}
LEAN_EXPORT lean_object* l_Continuity_closureRequestC___lam__1(lean_object* v_q_406_){
_start:
{
lean_object* v_nodes_407_; lean_object* v_roots_408_; lean_object* v_present_409_; lean_object* v___x_410_; lean_object* v___x_411_; 
v_nodes_407_ = lean_ctor_get(v_q_406_, 0);
v_roots_408_ = lean_ctor_get(v_q_406_, 1);
v_present_409_ = lean_ctor_get(v_q_406_, 2);
lean_inc_ref(v_present_409_);
lean_inc_ref(v_roots_408_);
v___x_410_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_410_, 0, v_roots_408_);
lean_ctor_set(v___x_410_, 1, v_present_409_);
lean_inc_ref(v_nodes_407_);
v___x_411_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_411_, 0, v_nodes_407_);
lean_ctor_set(v___x_411_, 1, v___x_410_);
return v___x_411_;
}
}
LEAN_EXPORT lean_object* l_Continuity_closureRequestC___lam__1___boxed(lean_object* v_q_412_){
_start:
{
lean_object* v_res_413_; 
v_res_413_ = l_Continuity_closureRequestC___lam__1(v_q_412_);
lean_dec_ref(v_q_412_);
return v_res_413_;
}
}
static lean_object* _init_l_Continuity_closureRequestC___closed__2(void){
_start:
{
lean_object* v___x_416_; lean_object* v___x_417_; lean_object* v___x_418_; 
v___x_416_ = l_Continuity_digestSetC;
v___x_417_ = l_Continuity_digestC;
v___x_418_ = l_Continuity_mapC___redArg(v___x_417_, v___x_416_);
return v___x_418_;
}
}
static lean_object* _init_l_Continuity_closureRequestC___closed__3(void){
_start:
{
lean_object* v___x_419_; lean_object* v___x_420_; 
v___x_419_ = l_Continuity_digestSetC;
v___x_420_ = l_Continuity_pair___redArg(v___x_419_, v___x_419_);
return v___x_420_;
}
}
static lean_object* _init_l_Continuity_closureRequestC___closed__4(void){
_start:
{
lean_object* v___x_421_; lean_object* v___x_422_; lean_object* v___x_423_; 
v___x_421_ = lean_obj_once(&l_Continuity_closureRequestC___closed__3, &l_Continuity_closureRequestC___closed__3_once, _init_l_Continuity_closureRequestC___closed__3);
v___x_422_ = lean_obj_once(&l_Continuity_closureRequestC___closed__2, &l_Continuity_closureRequestC___closed__2_once, _init_l_Continuity_closureRequestC___closed__2);
v___x_423_ = l_Continuity_pair___redArg(v___x_422_, v___x_421_);
return v___x_423_;
}
}
static lean_object* _init_l_Continuity_closureRequestC___closed__5(void){
_start:
{
lean_object* v___f_424_; lean_object* v___f_425_; lean_object* v___x_426_; lean_object* v___x_427_; 
v___f_424_ = ((lean_object*)(l_Continuity_closureRequestC___closed__1));
v___f_425_ = ((lean_object*)(l_Continuity_closureRequestC___closed__0));
v___x_426_ = lean_obj_once(&l_Continuity_closureRequestC___closed__4, &l_Continuity_closureRequestC___closed__4_once, _init_l_Continuity_closureRequestC___closed__4);
v___x_427_ = l_Continuity_imap___redArg(v___x_426_, v___f_425_, v___f_424_);
return v___x_427_;
}
}
static lean_object* _init_l_Continuity_closureRequestC(void){
_start:
{
lean_object* v___x_428_; 
v___x_428_ = lean_obj_once(&l_Continuity_closureRequestC___closed__5, &l_Continuity_closureRequestC___closed__5_once, _init_l_Continuity_closureRequestC___closed__5);
return v___x_428_;
}
}
LEAN_EXPORT lean_object* l_Continuity_closureC___lam__0(lean_object* v_x_429_){
_start:
{
lean_object* v_snd_430_; lean_object* v_fst_431_; lean_object* v_fst_432_; lean_object* v_snd_433_; lean_object* v___x_434_; 
v_snd_430_ = lean_ctor_get(v_x_429_, 1);
v_fst_431_ = lean_ctor_get(v_x_429_, 0);
v_fst_432_ = lean_ctor_get(v_snd_430_, 0);
v_snd_433_ = lean_ctor_get(v_snd_430_, 1);
lean_inc(v_snd_433_);
lean_inc(v_fst_432_);
lean_inc(v_fst_431_);
v___x_434_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_434_, 0, v_fst_431_);
lean_ctor_set(v___x_434_, 1, v_fst_432_);
lean_ctor_set(v___x_434_, 2, v_snd_433_);
return v___x_434_;
}
}
LEAN_EXPORT lean_object* l_Continuity_closureC___lam__0___boxed(lean_object* v_x_435_){
_start:
{
lean_object* v_res_436_; 
v_res_436_ = l_Continuity_closureC___lam__0(v_x_435_);
lean_dec_ref(v_x_435_);
return v_res_436_;
}
}
LEAN_EXPORT lean_object* l_Continuity_closureC___lam__1(lean_object* v_c_437_){
_start:
{
lean_object* v_closure_438_; lean_object* v_missing_439_; lean_object* v_collectable_440_; lean_object* v___x_441_; lean_object* v___x_442_; 
v_closure_438_ = lean_ctor_get(v_c_437_, 0);
v_missing_439_ = lean_ctor_get(v_c_437_, 1);
v_collectable_440_ = lean_ctor_get(v_c_437_, 2);
lean_inc_ref(v_collectable_440_);
lean_inc_ref(v_missing_439_);
v___x_441_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_441_, 0, v_missing_439_);
lean_ctor_set(v___x_441_, 1, v_collectable_440_);
lean_inc_ref(v_closure_438_);
v___x_442_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_442_, 0, v_closure_438_);
lean_ctor_set(v___x_442_, 1, v___x_441_);
return v___x_442_;
}
}
LEAN_EXPORT lean_object* l_Continuity_closureC___lam__1___boxed(lean_object* v_c_443_){
_start:
{
lean_object* v_res_444_; 
v_res_444_ = l_Continuity_closureC___lam__1(v_c_443_);
lean_dec_ref(v_c_443_);
return v_res_444_;
}
}
static lean_object* _init_l_Continuity_closureC___closed__2(void){
_start:
{
lean_object* v___x_447_; lean_object* v___x_448_; lean_object* v___x_449_; 
v___x_447_ = lean_obj_once(&l_Continuity_closureRequestC___closed__3, &l_Continuity_closureRequestC___closed__3_once, _init_l_Continuity_closureRequestC___closed__3);
v___x_448_ = l_Continuity_digestSetC;
v___x_449_ = l_Continuity_pair___redArg(v___x_448_, v___x_447_);
return v___x_449_;
}
}
static lean_object* _init_l_Continuity_closureC___closed__3(void){
_start:
{
lean_object* v___f_450_; lean_object* v___f_451_; lean_object* v___x_452_; lean_object* v___x_453_; 
v___f_450_ = ((lean_object*)(l_Continuity_closureC___closed__1));
v___f_451_ = ((lean_object*)(l_Continuity_closureC___closed__0));
v___x_452_ = lean_obj_once(&l_Continuity_closureC___closed__2, &l_Continuity_closureC___closed__2_once, _init_l_Continuity_closureC___closed__2);
v___x_453_ = l_Continuity_imap___redArg(v___x_452_, v___f_451_, v___f_450_);
return v___x_453_;
}
}
static lean_object* _init_l_Continuity_closureC(void){
_start:
{
lean_object* v___x_454_; 
v___x_454_ = lean_obj_once(&l_Continuity_closureC___closed__3, &l_Continuity_closureC___closed__3_once, _init_l_Continuity_closureC___closed__3);
return v___x_454_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Reply(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_View(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Graph(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Evidence(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Closure(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_Reply(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_View(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Graph(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Codec_Evidence(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_closureRequestC = _init_l_Continuity_closureRequestC();
lean_mark_persistent(l_Continuity_closureRequestC);
l_Continuity_closureC = _init_l_Continuity_closureC();
lean_mark_persistent(l_Continuity_closureC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
