// Lean compiler output
// Module: Continuity.Kernel.Hermetic
// Imports: public import Init public meta import Init public import Continuity.Kernel.ActionKey
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
lean_object* lean_array_get_size(lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
uint8_t l_Continuity_agrees(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
lean_object* l_Continuity_View_listing(lean_object*, lean_object*);
lean_object* l_Continuity_View_look(lean_object*, lean_object*);
extern lean_object* l_Continuity_unitC;
lean_object* l_Continuity_Alts_one___redArg(lean_object*);
extern lean_object* l_Continuity_claimC;
extern lean_object* l_Continuity_u32;
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_Alts_cons___redArg(lean_object*, lean_object*);
extern lean_object* l_Continuity_u8;
lean_object* l_Continuity_setC___redArg(lean_object*);
lean_object* l_Continuity_sumC___redArg(lean_object*);
extern lean_object* l_Continuity_executionRecordC;
lean_object* l_Continuity_decode___redArg(lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_actionC;
lean_object* l_Continuity_View_entries(lean_object*);
lean_object* l_Continuity_Action_illegalIn(lean_object*, lean_object*);
lean_object* lean_nat_shiftr(lean_object*, lean_object*);
lean_object* lean_nat_mod(lean_object*, lean_object*);
extern lean_object* l_Continuity_noBytes;
lean_object* l_Continuity_putNat4(lean_object*, lean_object*);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* l_Continuity_reason2(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Load_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_le8(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_le8___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_malformedReason(lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_malformedReason___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_loadAction(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_load(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_unproved_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_unproved_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_offending_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_offending_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_incomplete_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_incomplete_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_offending(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_offending___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_expectedClaim(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_expectedClaim___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pushOpen(uint8_t, uint8_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pushOpen___boxed(lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_openChannels___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_openChannels___closed__0 = (const lean_object*)&l_Continuity_openChannels___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_openChannels(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_openChannels___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_checkHermetic(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_checkHermetic___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decideHermetic(lean_object*);
static lean_once_cell_t l_Continuity_byteSetC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_byteSetC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_byteSetC;
LEAN_EXPORT lean_object* l_Continuity_toHermeticity(lean_object*);
static const lean_ctor_object l_Continuity_ofHermeticity___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofHermeticity___closed__0 = (const lean_object*)&l_Continuity_ofHermeticity___closed__0_value;
static const lean_ctor_object l_Continuity_ofHermeticity___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofHermeticity___closed__1 = (const lean_object*)&l_Continuity_ofHermeticity___closed__1_value;
static const lean_ctor_object l_Continuity_ofHermeticity___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofHermeticity___closed__1_value)}};
static const lean_object* l_Continuity_ofHermeticity___closed__2 = (const lean_object*)&l_Continuity_ofHermeticity___closed__2_value;
static const lean_ctor_object l_Continuity_ofHermeticity___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofHermeticity___closed__2_value)}};
static const lean_object* l_Continuity_ofHermeticity___closed__3 = (const lean_object*)&l_Continuity_ofHermeticity___closed__3_value;
LEAN_EXPORT lean_object* l_Continuity_ofHermeticity(lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__3_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__5_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_hermeticityC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_hermeticityC___closed__0;
static lean_once_cell_t l_Continuity_hermeticityC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_hermeticityC___closed__1;
static lean_once_cell_t l_Continuity_hermeticityC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_hermeticityC___closed__2;
static lean_once_cell_t l_Continuity_hermeticityC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_hermeticityC___closed__3;
static lean_once_cell_t l_Continuity_hermeticityC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_hermeticityC___closed__4;
static lean_once_cell_t l_Continuity_hermeticityC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_hermeticityC___closed__5;
static const lean_closure_object l_Continuity_hermeticityC___closed__6_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toHermeticity, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_hermeticityC___closed__6 = (const lean_object*)&l_Continuity_hermeticityC___closed__6_value;
static const lean_closure_object l_Continuity_hermeticityC___closed__7_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofHermeticity, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_hermeticityC___closed__7 = (const lean_object*)&l_Continuity_hermeticityC___closed__7_value;
static lean_once_cell_t l_Continuity_hermeticityC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_hermeticityC___closed__8;
LEAN_EXPORT lean_object* l_Continuity_hermeticityC;
LEAN_EXPORT lean_object* l_Continuity_Load_ctorIdx(lean_object* v_x_1_){
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
LEAN_EXPORT lean_object* l_Continuity_Load_ctorIdx___boxed(lean_object* v_x_4_){
_start:
{
lean_object* v_res_5_; 
v_res_5_ = l_Continuity_Load_ctorIdx(v_x_4_);
lean_dec_ref(v_x_4_);
return v_res_5_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Load_ctorElim___redArg(lean_object* v_t_6_, lean_object* v_k_7_){
_start:
{
lean_object* v_l_8_; lean_object* v___x_9_; 
v_l_8_ = lean_ctor_get(v_t_6_, 0);
lean_inc_ref(v_l_8_);
lean_dec_ref(v_t_6_);
v___x_9_ = lean_apply_1(v_k_7_, v_l_8_);
return v___x_9_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Load_ctorElim(lean_object* v_motive_10_, lean_object* v_ctorIdx_11_, lean_object* v_t_12_, lean_object* v_h_13_, lean_object* v_k_14_){
_start:
{
lean_object* v___x_15_; 
v___x_15_ = l_Continuity_Load_ctorElim___redArg(v_t_12_, v_k_14_);
return v___x_15_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Load_ctorElim___boxed(lean_object* v_motive_16_, lean_object* v_ctorIdx_17_, lean_object* v_t_18_, lean_object* v_h_19_, lean_object* v_k_20_){
_start:
{
lean_object* v_res_21_; 
v_res_21_ = l_Continuity_Load_ctorElim(v_motive_16_, v_ctorIdx_17_, v_t_18_, v_h_19_, v_k_20_);
lean_dec(v_ctorIdx_17_);
return v_res_21_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Load_ok_elim___redArg(lean_object* v_t_22_, lean_object* v_ok_23_){
_start:
{
lean_object* v___x_24_; 
v___x_24_ = l_Continuity_Load_ctorElim___redArg(v_t_22_, v_ok_23_);
return v___x_24_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Load_ok_elim(lean_object* v_motive_25_, lean_object* v_t_26_, lean_object* v_h_27_, lean_object* v_ok_28_){
_start:
{
lean_object* v___x_29_; 
v___x_29_ = l_Continuity_Load_ctorElim___redArg(v_t_26_, v_ok_28_);
return v___x_29_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Load_refused_elim___redArg(lean_object* v_t_30_, lean_object* v_refused_31_){
_start:
{
lean_object* v___x_32_; 
v___x_32_ = l_Continuity_Load_ctorElim___redArg(v_t_30_, v_refused_31_);
return v___x_32_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Load_refused_elim(lean_object* v_motive_33_, lean_object* v_t_34_, lean_object* v_h_35_, lean_object* v_refused_36_){
_start:
{
lean_object* v___x_37_; 
v___x_37_ = l_Continuity_Load_ctorElim___redArg(v_t_34_, v_refused_36_);
return v___x_37_;
}
}
LEAN_EXPORT lean_object* l_Continuity_le8(lean_object* v_n_38_){
_start:
{
lean_object* v___x_39_; lean_object* v___x_40_; lean_object* v___x_41_; lean_object* v___x_42_; lean_object* v___x_43_; lean_object* v___x_44_; lean_object* v___x_45_; 
v___x_39_ = lean_cstr_to_nat("4294967296");
v___x_40_ = lean_unsigned_to_nat(32u);
v___x_41_ = lean_nat_shiftr(v_n_38_, v___x_40_);
v___x_42_ = lean_nat_mod(v_n_38_, v___x_39_);
v___x_43_ = l_Continuity_noBytes;
v___x_44_ = l_Continuity_putNat4(v___x_42_, v___x_43_);
lean_dec(v___x_42_);
v___x_45_ = l_Continuity_putNat4(v___x_41_, v___x_44_);
lean_dec(v___x_41_);
return v___x_45_;
}
}
LEAN_EXPORT lean_object* l_Continuity_le8___boxed(lean_object* v_n_46_){
_start:
{
lean_object* v_res_47_; 
v_res_47_ = l_Continuity_le8(v_n_46_);
lean_dec(v_n_46_);
return v_res_47_;
}
}
LEAN_EXPORT lean_object* l_Continuity_malformedReason(lean_object* v_code_48_, lean_object* v_at___49_, uint8_t v_k_50_){
_start:
{
lean_object* v___x_51_; lean_object* v___x_52_; lean_object* v___x_53_; lean_object* v___x_54_; 
v___x_51_ = l_Continuity_le8(v_at___49_);
v___x_52_ = l_Continuity_noBytes;
v___x_53_ = lean_byte_array_push(v___x_52_, v_k_50_);
v___x_54_ = l_Continuity_reason2(v_code_48_, v___x_51_, v___x_53_);
return v___x_54_;
}
}
LEAN_EXPORT lean_object* l_Continuity_malformedReason___boxed(lean_object* v_code_55_, lean_object* v_at___56_, lean_object* v_k_57_){
_start:
{
uint8_t v_k_boxed_58_; lean_object* v_res_59_; 
v_k_boxed_58_ = lean_unbox(v_k_57_);
v_res_59_ = l_Continuity_malformedReason(v_code_55_, v_at___56_, v_k_boxed_58_);
lean_dec(v_at___56_);
return v_res_59_;
}
}
LEAN_EXPORT lean_object* l_Continuity_loadAction(lean_object* v_record_60_){
_start:
{
lean_object* v_action_61_; lean_object* v___x_62_; lean_object* v___x_63_; lean_object* v___x_64_; 
v_action_61_ = lean_ctor_get(v_record_60_, 0);
v___x_62_ = l_Continuity_actionC;
v___x_63_ = lean_unsigned_to_nat(1u);
lean_inc_ref(v_action_61_);
v___x_64_ = l_Continuity_decode___redArg(v___x_62_, v___x_63_, v_action_61_);
if (lean_obj_tag(v___x_64_) == 0)
{
lean_object* v_value_65_; lean_object* v___x_67_; uint8_t v_isShared_68_; uint8_t v_isSharedCheck_83_; 
v_value_65_ = lean_ctor_get(v___x_64_, 0);
v_isSharedCheck_83_ = !lean_is_exclusive(v___x_64_);
if (v_isSharedCheck_83_ == 0)
{
v___x_67_ = v___x_64_;
v_isShared_68_ = v_isSharedCheck_83_;
goto v_resetjp_66_;
}
else
{
lean_inc(v_value_65_);
lean_dec(v___x_64_);
v___x_67_ = lean_box(0);
v_isShared_68_ = v_isSharedCheck_83_;
goto v_resetjp_66_;
}
v_resetjp_66_:
{
lean_object* v_view_69_; lean_object* v___x_70_; 
v_view_69_ = l_Continuity_View_entries(v_value_65_);
lean_inc(v_value_65_);
v___x_70_ = l_Continuity_Action_illegalIn(v_value_65_, v_view_69_);
if (lean_obj_tag(v___x_70_) == 0)
{
lean_object* v___x_71_; lean_object* v___x_73_; 
v___x_71_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_71_, 0, v_record_60_);
lean_ctor_set(v___x_71_, 1, v_value_65_);
lean_ctor_set(v___x_71_, 2, v_view_69_);
if (v_isShared_68_ == 0)
{
lean_ctor_set(v___x_67_, 0, v___x_71_);
v___x_73_ = v___x_67_;
goto v_reusejp_72_;
}
else
{
lean_object* v_reuseFailAlloc_74_; 
v_reuseFailAlloc_74_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_74_, 0, v___x_71_);
v___x_73_ = v_reuseFailAlloc_74_;
goto v_reusejp_72_;
}
v_reusejp_72_:
{
return v___x_73_;
}
}
else
{
lean_object* v_val_75_; lean_object* v___x_77_; uint8_t v_isShared_78_; uint8_t v_isSharedCheck_82_; 
lean_dec_ref(v_view_69_);
lean_del_object(v___x_67_);
lean_dec(v_value_65_);
lean_dec_ref(v_record_60_);
v_val_75_ = lean_ctor_get(v___x_70_, 0);
v_isSharedCheck_82_ = !lean_is_exclusive(v___x_70_);
if (v_isSharedCheck_82_ == 0)
{
v___x_77_ = v___x_70_;
v_isShared_78_ = v_isSharedCheck_82_;
goto v_resetjp_76_;
}
else
{
lean_inc(v_val_75_);
lean_dec(v___x_70_);
v___x_77_ = lean_box(0);
v_isShared_78_ = v_isSharedCheck_82_;
goto v_resetjp_76_;
}
v_resetjp_76_:
{
lean_object* v___x_80_; 
if (v_isShared_78_ == 0)
{
v___x_80_ = v___x_77_;
goto v_reusejp_79_;
}
else
{
lean_object* v_reuseFailAlloc_81_; 
v_reuseFailAlloc_81_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_81_, 0, v_val_75_);
v___x_80_ = v_reuseFailAlloc_81_;
goto v_reusejp_79_;
}
v_reusejp_79_:
{
return v___x_80_;
}
}
}
}
}
else
{
lean_object* v_at___84_; uint8_t v_code_85_; lean_object* v___x_86_; lean_object* v___x_87_; lean_object* v___x_88_; 
lean_dec_ref(v_record_60_);
v_at___84_ = lean_ctor_get(v___x_64_, 0);
lean_inc(v_at___84_);
v_code_85_ = lean_ctor_get_uint8(v___x_64_, sizeof(void*)*1);
lean_dec_ref_known(v___x_64_, 1);
v___x_86_ = lean_unsigned_to_nat(31u);
v___x_87_ = l_Continuity_malformedReason(v___x_86_, v_at___84_, v_code_85_);
lean_dec(v_at___84_);
v___x_88_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_88_, 0, v___x_87_);
return v___x_88_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_load(lean_object* v_b_89_){
_start:
{
lean_object* v___x_90_; lean_object* v___x_91_; lean_object* v___x_92_; 
v___x_90_ = l_Continuity_executionRecordC;
v___x_91_ = lean_unsigned_to_nat(4u);
v___x_92_ = l_Continuity_decode___redArg(v___x_90_, v___x_91_, v_b_89_);
if (lean_obj_tag(v___x_92_) == 0)
{
lean_object* v_value_93_; lean_object* v___x_94_; 
v_value_93_ = lean_ctor_get(v___x_92_, 0);
lean_inc(v_value_93_);
lean_dec_ref_known(v___x_92_, 1);
v___x_94_ = l_Continuity_loadAction(v_value_93_);
return v___x_94_;
}
else
{
lean_object* v_at___95_; uint8_t v_code_96_; lean_object* v___x_97_; lean_object* v___x_98_; lean_object* v___x_99_; 
v_at___95_ = lean_ctor_get(v___x_92_, 0);
lean_inc(v_at___95_);
v_code_96_ = lean_ctor_get_uint8(v___x_92_, sizeof(void*)*1);
lean_dec_ref_known(v___x_92_, 1);
v___x_97_ = lean_unsigned_to_nat(30u);
v___x_98_ = l_Continuity_malformedReason(v___x_97_, v_at___95_, v_code_96_);
lean_dec(v_at___95_);
v___x_99_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_99_, 0, v___x_98_);
return v___x_99_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorIdx(lean_object* v_x_100_){
_start:
{
switch(lean_obj_tag(v_x_100_))
{
case 0:
{
lean_object* v___x_101_; 
v___x_101_ = lean_unsigned_to_nat(0u);
return v___x_101_;
}
case 1:
{
lean_object* v___x_102_; 
v___x_102_ = lean_unsigned_to_nat(1u);
return v___x_102_;
}
case 2:
{
lean_object* v___x_103_; 
v___x_103_ = lean_unsigned_to_nat(2u);
return v___x_103_;
}
default: 
{
lean_object* v___x_104_; 
v___x_104_ = lean_unsigned_to_nat(3u);
return v___x_104_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorIdx___boxed(lean_object* v_x_105_){
_start:
{
lean_object* v_res_106_; 
v_res_106_ = l_Continuity_Hermeticity_ctorIdx(v_x_105_);
lean_dec(v_x_105_);
return v_res_106_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorElim___redArg(lean_object* v_t_107_, lean_object* v_k_108_){
_start:
{
switch(lean_obj_tag(v_t_107_))
{
case 1:
{
lean_object* v_open___109_; lean_object* v___x_110_; 
v_open___109_ = lean_ctor_get(v_t_107_, 0);
lean_inc_ref(v_open___109_);
lean_dec_ref_known(v_t_107_, 1);
v___x_110_ = lean_apply_1(v_k_108_, v_open___109_);
return v___x_110_;
}
case 2:
{
lean_object* v_index_111_; lean_object* v_expected_112_; lean_object* v___x_113_; 
v_index_111_ = lean_ctor_get(v_t_107_, 0);
lean_inc(v_index_111_);
v_expected_112_ = lean_ctor_get(v_t_107_, 1);
lean_inc(v_expected_112_);
lean_dec_ref_known(v_t_107_, 2);
v___x_113_ = lean_apply_2(v_k_108_, v_index_111_, v_expected_112_);
return v___x_113_;
}
default: 
{
lean_dec(v_t_107_);
return v_k_108_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorElim(lean_object* v_motive_114_, lean_object* v_ctorIdx_115_, lean_object* v_t_116_, lean_object* v_h_117_, lean_object* v_k_118_){
_start:
{
lean_object* v___x_119_; 
v___x_119_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_116_, v_k_118_);
return v___x_119_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ctorElim___boxed(lean_object* v_motive_120_, lean_object* v_ctorIdx_121_, lean_object* v_t_122_, lean_object* v_h_123_, lean_object* v_k_124_){
_start:
{
lean_object* v_res_125_; 
v_res_125_ = l_Continuity_Hermeticity_ctorElim(v_motive_120_, v_ctorIdx_121_, v_t_122_, v_h_123_, v_k_124_);
lean_dec(v_ctorIdx_121_);
return v_res_125_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ok_elim___redArg(lean_object* v_t_126_, lean_object* v_ok_127_){
_start:
{
lean_object* v___x_128_; 
v___x_128_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_126_, v_ok_127_);
return v___x_128_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_ok_elim(lean_object* v_motive_129_, lean_object* v_t_130_, lean_object* v_h_131_, lean_object* v_ok_132_){
_start:
{
lean_object* v___x_133_; 
v___x_133_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_130_, v_ok_132_);
return v___x_133_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_unproved_elim___redArg(lean_object* v_t_134_, lean_object* v_unproved_135_){
_start:
{
lean_object* v___x_136_; 
v___x_136_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_134_, v_unproved_135_);
return v___x_136_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_unproved_elim(lean_object* v_motive_137_, lean_object* v_t_138_, lean_object* v_h_139_, lean_object* v_unproved_140_){
_start:
{
lean_object* v___x_141_; 
v___x_141_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_138_, v_unproved_140_);
return v___x_141_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_offending_elim___redArg(lean_object* v_t_142_, lean_object* v_offending_143_){
_start:
{
lean_object* v___x_144_; 
v___x_144_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_142_, v_offending_143_);
return v___x_144_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_offending_elim(lean_object* v_motive_145_, lean_object* v_t_146_, lean_object* v_h_147_, lean_object* v_offending_148_){
_start:
{
lean_object* v___x_149_; 
v___x_149_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_146_, v_offending_148_);
return v___x_149_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_incomplete_elim___redArg(lean_object* v_t_150_, lean_object* v_incomplete_151_){
_start:
{
lean_object* v___x_152_; 
v___x_152_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_150_, v_incomplete_151_);
return v___x_152_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Hermeticity_incomplete_elim(lean_object* v_motive_153_, lean_object* v_t_154_, lean_object* v_h_155_, lean_object* v_incomplete_156_){
_start:
{
lean_object* v___x_157_; 
v___x_157_ = l_Continuity_Hermeticity_ctorElim___redArg(v_t_154_, v_incomplete_156_);
return v___x_157_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offending(lean_object* v_t_158_, lean_object* v_es_159_, lean_object* v_x_160_, lean_object* v_x_161_){
_start:
{
lean_object* v_zero_162_; uint8_t v_isZero_163_; 
v_zero_162_ = lean_unsigned_to_nat(0u);
v_isZero_163_ = lean_nat_dec_eq(v_x_160_, v_zero_162_);
if (v_isZero_163_ == 1)
{
lean_object* v___x_164_; 
lean_dec(v_x_161_);
lean_dec(v_x_160_);
v___x_164_ = lean_box(0);
return v___x_164_;
}
else
{
lean_object* v___x_165_; uint8_t v___x_166_; 
v___x_165_ = lean_array_get_size(v_es_159_);
v___x_166_ = lean_nat_dec_lt(v_x_161_, v___x_165_);
if (v___x_166_ == 0)
{
lean_object* v___x_167_; 
lean_dec(v_x_161_);
lean_dec(v_x_160_);
v___x_167_ = lean_box(0);
return v___x_167_;
}
else
{
lean_object* v___x_168_; uint8_t v___x_169_; 
v___x_168_ = lean_array_fget_borrowed(v_es_159_, v_x_161_);
v___x_169_ = l_Continuity_agrees(v_t_158_, v___x_168_);
if (v___x_169_ == 0)
{
lean_object* v___x_170_; 
lean_dec(v_x_160_);
v___x_170_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_170_, 0, v_x_161_);
return v___x_170_;
}
else
{
lean_object* v_one_171_; lean_object* v_n_172_; lean_object* v___x_173_; 
v_one_171_ = lean_unsigned_to_nat(1u);
v_n_172_ = lean_nat_sub(v_x_160_, v_one_171_);
lean_dec(v_x_160_);
v___x_173_ = lean_nat_add(v_x_161_, v_one_171_);
lean_dec(v_x_161_);
v_x_160_ = v_n_172_;
v_x_161_ = v___x_173_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_offending___boxed(lean_object* v_t_175_, lean_object* v_es_176_, lean_object* v_x_177_, lean_object* v_x_178_){
_start:
{
lean_object* v_res_179_; 
v_res_179_ = l_Continuity_offending(v_t_175_, v_es_176_, v_x_177_, v_x_178_);
lean_dec_ref(v_es_176_);
lean_dec_ref(v_t_175_);
return v_res_179_;
}
}
LEAN_EXPORT lean_object* l_Continuity_expectedClaim(lean_object* v_t_180_, lean_object* v_e_181_){
_start:
{
uint8_t v_kind_182_; 
v_kind_182_ = lean_ctor_get_uint8(v_e_181_, sizeof(void*)*2);
if (v_kind_182_ == 2)
{
lean_object* v_path_183_; lean_object* v___x_184_; 
v_path_183_ = lean_ctor_get(v_e_181_, 0);
v___x_184_ = l_Continuity_View_listing(v_t_180_, v_path_183_);
return v___x_184_;
}
else
{
lean_object* v_path_185_; lean_object* v___x_186_; lean_object* v_claim_187_; 
v_path_185_ = lean_ctor_get(v_e_181_, 0);
v___x_186_ = l_Continuity_View_look(v_t_180_, v_path_185_);
v_claim_187_ = lean_ctor_get(v___x_186_, 0);
lean_inc(v_claim_187_);
lean_dec_ref(v___x_186_);
return v_claim_187_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_expectedClaim___boxed(lean_object* v_t_188_, lean_object* v_e_189_){
_start:
{
lean_object* v_res_190_; 
v_res_190_ = l_Continuity_expectedClaim(v_t_188_, v_e_189_);
lean_dec_ref(v_e_189_);
lean_dec_ref(v_t_188_);
return v_res_190_;
}
}
LEAN_EXPORT lean_object* l_Continuity_pushOpen(uint8_t v_s_191_, uint8_t v_n_192_, lean_object* v_acc_193_){
_start:
{
if (v_s_191_ == 3)
{
lean_object* v___x_194_; lean_object* v___x_195_; 
v___x_194_ = lean_box(v_n_192_);
v___x_195_ = lean_array_push(v_acc_193_, v___x_194_);
return v___x_195_;
}
else
{
return v_acc_193_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_pushOpen___boxed(lean_object* v_s_196_, lean_object* v_n_197_, lean_object* v_acc_198_){
_start:
{
uint8_t v_s_boxed_199_; uint8_t v_n_boxed_200_; lean_object* v_res_201_; 
v_s_boxed_199_ = lean_unbox(v_s_196_);
v_n_boxed_200_ = lean_unbox(v_n_197_);
v_res_201_ = l_Continuity_pushOpen(v_s_boxed_199_, v_n_boxed_200_, v_acc_198_);
return v_res_201_;
}
}
LEAN_EXPORT lean_object* l_Continuity_openChannels(lean_object* v_c_204_){
_start:
{
uint8_t v_file_205_; uint8_t v_net_206_; uint8_t v_clock_207_; uint8_t v_random_208_; uint8_t v_machine_209_; uint8_t v_identity_210_; uint8_t v_ipc_211_; uint8_t v___x_212_; uint8_t v___x_213_; uint8_t v___x_214_; uint8_t v___x_215_; uint8_t v___x_216_; uint8_t v___x_217_; uint8_t v___x_218_; lean_object* v___x_219_; lean_object* v___x_220_; lean_object* v___x_221_; lean_object* v___x_222_; lean_object* v___x_223_; lean_object* v___x_224_; lean_object* v___x_225_; lean_object* v___x_226_; 
v_file_205_ = lean_ctor_get_uint8(v_c_204_, 0);
v_net_206_ = lean_ctor_get_uint8(v_c_204_, 1);
v_clock_207_ = lean_ctor_get_uint8(v_c_204_, 2);
v_random_208_ = lean_ctor_get_uint8(v_c_204_, 3);
v_machine_209_ = lean_ctor_get_uint8(v_c_204_, 4);
v_identity_210_ = lean_ctor_get_uint8(v_c_204_, 5);
v_ipc_211_ = lean_ctor_get_uint8(v_c_204_, 6);
v___x_212_ = 6;
v___x_213_ = 5;
v___x_214_ = 4;
v___x_215_ = 3;
v___x_216_ = 2;
v___x_217_ = 1;
v___x_218_ = 0;
v___x_219_ = ((lean_object*)(l_Continuity_openChannels___closed__0));
v___x_220_ = l_Continuity_pushOpen(v_file_205_, v___x_218_, v___x_219_);
v___x_221_ = l_Continuity_pushOpen(v_net_206_, v___x_217_, v___x_220_);
v___x_222_ = l_Continuity_pushOpen(v_clock_207_, v___x_216_, v___x_221_);
v___x_223_ = l_Continuity_pushOpen(v_random_208_, v___x_215_, v___x_222_);
v___x_224_ = l_Continuity_pushOpen(v_machine_209_, v___x_214_, v___x_223_);
v___x_225_ = l_Continuity_pushOpen(v_identity_210_, v___x_213_, v___x_224_);
v___x_226_ = l_Continuity_pushOpen(v_ipc_211_, v___x_212_, v___x_225_);
return v___x_226_;
}
}
LEAN_EXPORT lean_object* l_Continuity_openChannels___boxed(lean_object* v_c_227_){
_start:
{
lean_object* v_res_228_; 
v_res_228_ = l_Continuity_openChannels(v_c_227_);
lean_dec_ref(v_c_227_);
return v_res_228_;
}
}
LEAN_EXPORT lean_object* l_Continuity_checkHermetic(lean_object* v_l_229_){
_start:
{
lean_object* v_record_230_; lean_object* v_access_231_; lean_object* v_view_232_; lean_object* v_channels_233_; uint8_t v_complete_234_; lean_object* v_doubts_235_; lean_object* v_events_236_; lean_object* v___x_237_; lean_object* v___x_238_; lean_object* v___x_239_; 
v_record_230_ = lean_ctor_get(v_l_229_, 0);
v_access_231_ = lean_ctor_get(v_record_230_, 2);
v_view_232_ = lean_ctor_get(v_l_229_, 2);
v_channels_233_ = lean_ctor_get(v_record_230_, 3);
v_complete_234_ = lean_ctor_get_uint8(v_access_231_, sizeof(void*)*2 + 8);
v_doubts_235_ = lean_ctor_get(v_access_231_, 0);
v_events_236_ = lean_ctor_get(v_access_231_, 1);
v___x_237_ = lean_array_get_size(v_events_236_);
v___x_238_ = lean_unsigned_to_nat(0u);
v___x_239_ = l_Continuity_offending(v_view_232_, v_events_236_, v___x_237_, v___x_238_);
if (lean_obj_tag(v___x_239_) == 0)
{
if (v_complete_234_ == 0)
{
lean_object* v___x_240_; 
v___x_240_ = lean_box(3);
return v___x_240_;
}
else
{
lean_object* v___x_241_; uint8_t v___x_242_; 
v___x_241_ = lean_array_get_size(v_doubts_235_);
v___x_242_ = lean_nat_dec_eq(v___x_241_, v___x_238_);
if (v___x_242_ == 0)
{
lean_object* v___x_243_; 
v___x_243_ = lean_box(3);
return v___x_243_;
}
else
{
lean_object* v_o_244_; lean_object* v___x_245_; uint8_t v___x_246_; 
v_o_244_ = l_Continuity_openChannels(v_channels_233_);
v___x_245_ = lean_array_get_size(v_o_244_);
v___x_246_ = lean_nat_dec_eq(v___x_245_, v___x_238_);
if (v___x_246_ == 0)
{
lean_object* v___x_247_; 
v___x_247_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_247_, 0, v_o_244_);
return v___x_247_;
}
else
{
lean_object* v___x_248_; 
lean_dec_ref(v_o_244_);
v___x_248_ = lean_box(0);
return v___x_248_;
}
}
}
}
else
{
lean_object* v_val_249_; uint8_t v___x_250_; 
v_val_249_ = lean_ctor_get(v___x_239_, 0);
lean_inc(v_val_249_);
lean_dec_ref_known(v___x_239_, 1);
v___x_250_ = lean_nat_dec_lt(v_val_249_, v___x_237_);
if (v___x_250_ == 0)
{
lean_object* v___x_251_; lean_object* v___x_252_; 
v___x_251_ = lean_box(0);
v___x_252_ = lean_alloc_ctor(2, 2, 0);
lean_ctor_set(v___x_252_, 0, v_val_249_);
lean_ctor_set(v___x_252_, 1, v___x_251_);
return v___x_252_;
}
else
{
lean_object* v___x_253_; lean_object* v___x_254_; lean_object* v___x_255_; 
v___x_253_ = lean_array_fget_borrowed(v_events_236_, v_val_249_);
v___x_254_ = l_Continuity_expectedClaim(v_view_232_, v___x_253_);
v___x_255_ = lean_alloc_ctor(2, 2, 0);
lean_ctor_set(v___x_255_, 0, v_val_249_);
lean_ctor_set(v___x_255_, 1, v___x_254_);
return v___x_255_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_checkHermetic___boxed(lean_object* v_l_256_){
_start:
{
lean_object* v_res_257_; 
v_res_257_ = l_Continuity_checkHermetic(v_l_256_);
lean_dec_ref(v_l_256_);
return v_res_257_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideHermetic(lean_object* v_b_258_){
_start:
{
lean_object* v___x_259_; 
v___x_259_ = l_Continuity_load(v_b_258_);
if (lean_obj_tag(v___x_259_) == 0)
{
lean_object* v_l_260_; lean_object* v___x_262_; uint8_t v_isShared_263_; uint8_t v_isSharedCheck_268_; 
v_l_260_ = lean_ctor_get(v___x_259_, 0);
v_isSharedCheck_268_ = !lean_is_exclusive(v___x_259_);
if (v_isSharedCheck_268_ == 0)
{
v___x_262_ = v___x_259_;
v_isShared_263_ = v_isSharedCheck_268_;
goto v_resetjp_261_;
}
else
{
lean_inc(v_l_260_);
lean_dec(v___x_259_);
v___x_262_ = lean_box(0);
v_isShared_263_ = v_isSharedCheck_268_;
goto v_resetjp_261_;
}
v_resetjp_261_:
{
lean_object* v___x_264_; lean_object* v___x_266_; 
v___x_264_ = l_Continuity_checkHermetic(v_l_260_);
lean_dec_ref(v_l_260_);
if (v_isShared_263_ == 0)
{
lean_ctor_set(v___x_262_, 0, v___x_264_);
v___x_266_ = v___x_262_;
goto v_reusejp_265_;
}
else
{
lean_object* v_reuseFailAlloc_267_; 
v_reuseFailAlloc_267_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_267_, 0, v___x_264_);
v___x_266_ = v_reuseFailAlloc_267_;
goto v_reusejp_265_;
}
v_reusejp_265_:
{
return v___x_266_;
}
}
}
else
{
lean_object* v_r_269_; lean_object* v___x_271_; uint8_t v_isShared_272_; uint8_t v_isSharedCheck_276_; 
v_r_269_ = lean_ctor_get(v___x_259_, 0);
v_isSharedCheck_276_ = !lean_is_exclusive(v___x_259_);
if (v_isSharedCheck_276_ == 0)
{
v___x_271_ = v___x_259_;
v_isShared_272_ = v_isSharedCheck_276_;
goto v_resetjp_270_;
}
else
{
lean_inc(v_r_269_);
lean_dec(v___x_259_);
v___x_271_ = lean_box(0);
v_isShared_272_ = v_isSharedCheck_276_;
goto v_resetjp_270_;
}
v_resetjp_270_:
{
lean_object* v___x_274_; 
if (v_isShared_272_ == 0)
{
v___x_274_ = v___x_271_;
goto v_reusejp_273_;
}
else
{
lean_object* v_reuseFailAlloc_275_; 
v_reuseFailAlloc_275_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_275_, 0, v_r_269_);
v___x_274_ = v_reuseFailAlloc_275_;
goto v_reusejp_273_;
}
v_reusejp_273_:
{
return v___x_274_;
}
}
}
}
}
static lean_object* _init_l_Continuity_byteSetC___closed__0(void){
_start:
{
lean_object* v___x_277_; lean_object* v___x_278_; 
v___x_277_ = l_Continuity_u8;
v___x_278_ = l_Continuity_setC___redArg(v___x_277_);
return v___x_278_;
}
}
static lean_object* _init_l_Continuity_byteSetC(void){
_start:
{
lean_object* v___x_279_; 
v___x_279_ = lean_obj_once(&l_Continuity_byteSetC___closed__0, &l_Continuity_byteSetC___closed__0_once, _init_l_Continuity_byteSetC___closed__0);
return v___x_279_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toHermeticity(lean_object* v_x_280_){
_start:
{
if (lean_obj_tag(v_x_280_) == 0)
{
lean_object* v___x_281_; 
lean_dec_ref_known(v_x_280_, 1);
v___x_281_ = lean_box(0);
return v___x_281_;
}
else
{
lean_object* v_val_282_; 
v_val_282_ = lean_ctor_get(v_x_280_, 0);
lean_inc(v_val_282_);
lean_dec_ref_known(v_x_280_, 1);
if (lean_obj_tag(v_val_282_) == 0)
{
lean_object* v_val_283_; lean_object* v___x_285_; uint8_t v_isShared_286_; uint8_t v_isSharedCheck_290_; 
v_val_283_ = lean_ctor_get(v_val_282_, 0);
v_isSharedCheck_290_ = !lean_is_exclusive(v_val_282_);
if (v_isSharedCheck_290_ == 0)
{
v___x_285_ = v_val_282_;
v_isShared_286_ = v_isSharedCheck_290_;
goto v_resetjp_284_;
}
else
{
lean_inc(v_val_283_);
lean_dec(v_val_282_);
v___x_285_ = lean_box(0);
v_isShared_286_ = v_isSharedCheck_290_;
goto v_resetjp_284_;
}
v_resetjp_284_:
{
lean_object* v___x_288_; 
if (v_isShared_286_ == 0)
{
lean_ctor_set_tag(v___x_285_, 1);
v___x_288_ = v___x_285_;
goto v_reusejp_287_;
}
else
{
lean_object* v_reuseFailAlloc_289_; 
v_reuseFailAlloc_289_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_289_, 0, v_val_283_);
v___x_288_ = v_reuseFailAlloc_289_;
goto v_reusejp_287_;
}
v_reusejp_287_:
{
return v___x_288_;
}
}
}
else
{
lean_object* v_val_291_; 
v_val_291_ = lean_ctor_get(v_val_282_, 0);
lean_inc(v_val_291_);
lean_dec_ref_known(v_val_282_, 1);
if (lean_obj_tag(v_val_291_) == 0)
{
lean_object* v_val_292_; lean_object* v_fst_293_; lean_object* v_snd_294_; lean_object* v___x_296_; uint8_t v_isShared_297_; uint8_t v_isSharedCheck_301_; 
v_val_292_ = lean_ctor_get(v_val_291_, 0);
lean_inc(v_val_292_);
lean_dec_ref_known(v_val_291_, 1);
v_fst_293_ = lean_ctor_get(v_val_292_, 0);
v_snd_294_ = lean_ctor_get(v_val_292_, 1);
v_isSharedCheck_301_ = !lean_is_exclusive(v_val_292_);
if (v_isSharedCheck_301_ == 0)
{
v___x_296_ = v_val_292_;
v_isShared_297_ = v_isSharedCheck_301_;
goto v_resetjp_295_;
}
else
{
lean_inc(v_snd_294_);
lean_inc(v_fst_293_);
lean_dec(v_val_292_);
v___x_296_ = lean_box(0);
v_isShared_297_ = v_isSharedCheck_301_;
goto v_resetjp_295_;
}
v_resetjp_295_:
{
lean_object* v___x_299_; 
if (v_isShared_297_ == 0)
{
lean_ctor_set_tag(v___x_296_, 2);
v___x_299_ = v___x_296_;
goto v_reusejp_298_;
}
else
{
lean_object* v_reuseFailAlloc_300_; 
v_reuseFailAlloc_300_ = lean_alloc_ctor(2, 2, 0);
lean_ctor_set(v_reuseFailAlloc_300_, 0, v_fst_293_);
lean_ctor_set(v_reuseFailAlloc_300_, 1, v_snd_294_);
v___x_299_ = v_reuseFailAlloc_300_;
goto v_reusejp_298_;
}
v_reusejp_298_:
{
return v___x_299_;
}
}
}
else
{
lean_object* v___x_302_; 
lean_dec_ref_known(v_val_291_, 1);
v___x_302_ = lean_box(3);
return v___x_302_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofHermeticity(lean_object* v_x_311_){
_start:
{
switch(lean_obj_tag(v_x_311_))
{
case 0:
{
lean_object* v___x_312_; 
v___x_312_ = ((lean_object*)(l_Continuity_ofHermeticity___closed__0));
return v___x_312_;
}
case 1:
{
lean_object* v_open___313_; lean_object* v___x_315_; uint8_t v_isShared_316_; uint8_t v_isSharedCheck_321_; 
v_open___313_ = lean_ctor_get(v_x_311_, 0);
v_isSharedCheck_321_ = !lean_is_exclusive(v_x_311_);
if (v_isSharedCheck_321_ == 0)
{
v___x_315_ = v_x_311_;
v_isShared_316_ = v_isSharedCheck_321_;
goto v_resetjp_314_;
}
else
{
lean_inc(v_open___313_);
lean_dec(v_x_311_);
v___x_315_ = lean_box(0);
v_isShared_316_ = v_isSharedCheck_321_;
goto v_resetjp_314_;
}
v_resetjp_314_:
{
lean_object* v___x_318_; 
if (v_isShared_316_ == 0)
{
lean_ctor_set_tag(v___x_315_, 0);
v___x_318_ = v___x_315_;
goto v_reusejp_317_;
}
else
{
lean_object* v_reuseFailAlloc_320_; 
v_reuseFailAlloc_320_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_320_, 0, v_open___313_);
v___x_318_ = v_reuseFailAlloc_320_;
goto v_reusejp_317_;
}
v_reusejp_317_:
{
lean_object* v___x_319_; 
v___x_319_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_319_, 0, v___x_318_);
return v___x_319_;
}
}
}
case 2:
{
lean_object* v_index_322_; lean_object* v_expected_323_; lean_object* v___x_325_; uint8_t v_isShared_326_; uint8_t v_isSharedCheck_333_; 
v_index_322_ = lean_ctor_get(v_x_311_, 0);
v_expected_323_ = lean_ctor_get(v_x_311_, 1);
v_isSharedCheck_333_ = !lean_is_exclusive(v_x_311_);
if (v_isSharedCheck_333_ == 0)
{
v___x_325_ = v_x_311_;
v_isShared_326_ = v_isSharedCheck_333_;
goto v_resetjp_324_;
}
else
{
lean_inc(v_expected_323_);
lean_inc(v_index_322_);
lean_dec(v_x_311_);
v___x_325_ = lean_box(0);
v_isShared_326_ = v_isSharedCheck_333_;
goto v_resetjp_324_;
}
v_resetjp_324_:
{
lean_object* v___x_328_; 
if (v_isShared_326_ == 0)
{
lean_ctor_set_tag(v___x_325_, 0);
v___x_328_ = v___x_325_;
goto v_reusejp_327_;
}
else
{
lean_object* v_reuseFailAlloc_332_; 
v_reuseFailAlloc_332_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_332_, 0, v_index_322_);
lean_ctor_set(v_reuseFailAlloc_332_, 1, v_expected_323_);
v___x_328_ = v_reuseFailAlloc_332_;
goto v_reusejp_327_;
}
v_reusejp_327_:
{
lean_object* v___x_329_; lean_object* v___x_330_; lean_object* v___x_331_; 
v___x_329_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_329_, 0, v___x_328_);
v___x_330_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_330_, 0, v___x_329_);
v___x_331_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_331_, 0, v___x_330_);
return v___x_331_;
}
}
}
default: 
{
lean_object* v___x_334_; 
v___x_334_ = ((lean_object*)(l_Continuity_ofHermeticity___closed__3));
return v___x_334_;
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object* v_x_335_, lean_object* v_h__1_336_, lean_object* v_h__2_337_){
_start:
{
if (lean_obj_tag(v_x_335_) == 0)
{
lean_object* v_val_338_; lean_object* v___x_339_; 
lean_dec(v_h__2_337_);
v_val_338_ = lean_ctor_get(v_x_335_, 0);
lean_inc(v_val_338_);
lean_dec_ref_known(v_x_335_, 1);
v___x_339_ = lean_apply_1(v_h__1_336_, v_val_338_);
return v___x_339_;
}
else
{
lean_object* v_val_340_; lean_object* v___x_341_; 
lean_dec(v_h__1_336_);
v_val_340_ = lean_ctor_get(v_x_335_, 0);
lean_inc(v_val_340_);
lean_dec_ref_known(v_x_335_, 1);
v___x_341_ = lean_apply_1(v_h__2_337_, v_val_340_);
return v___x_341_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__1_splitter(lean_object* v_00_u03b1_342_, lean_object* v_00_u03b2_343_, lean_object* v_motive_344_, lean_object* v_x_345_, lean_object* v_h__1_346_, lean_object* v_h__2_347_){
_start:
{
if (lean_obj_tag(v_x_345_) == 0)
{
lean_object* v_val_348_; lean_object* v___x_349_; 
lean_dec(v_h__2_347_);
v_val_348_ = lean_ctor_get(v_x_345_, 0);
lean_inc(v_val_348_);
lean_dec_ref_known(v_x_345_, 1);
v___x_349_ = lean_apply_1(v_h__1_346_, v_val_348_);
return v___x_349_;
}
else
{
lean_object* v_val_350_; lean_object* v___x_351_; 
lean_dec(v_h__1_346_);
v_val_350_ = lean_ctor_get(v_x_345_, 0);
lean_inc(v_val_350_);
lean_dec_ref_known(v_x_345_, 1);
v___x_351_ = lean_apply_1(v_h__2_347_, v_val_350_);
return v___x_351_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object* v_x_352_, lean_object* v_x_353_, lean_object* v_h__1_354_, lean_object* v_h__2_355_){
_start:
{
if (lean_obj_tag(v_x_352_) == 0)
{
lean_object* v_val_356_; lean_object* v___x_357_; 
lean_dec(v_h__2_355_);
v_val_356_ = lean_ctor_get(v_x_352_, 0);
lean_inc(v_val_356_);
lean_dec_ref_known(v_x_352_, 1);
v___x_357_ = lean_apply_2(v_h__1_354_, v_val_356_, v_x_353_);
return v___x_357_;
}
else
{
lean_object* v_val_358_; lean_object* v___x_359_; 
lean_dec(v_h__1_354_);
v_val_358_ = lean_ctor_get(v_x_352_, 0);
lean_inc(v_val_358_);
lean_dec_ref_known(v_x_352_, 1);
v___x_359_ = lean_apply_2(v_h__2_355_, v_val_358_, v_x_353_);
return v___x_359_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__3_splitter(lean_object* v_00_u03b1_360_, lean_object* v_00_u03b2_361_, lean_object* v_motive_362_, lean_object* v_x_363_, lean_object* v_x_364_, lean_object* v_h__1_365_, lean_object* v_h__2_366_){
_start:
{
if (lean_obj_tag(v_x_363_) == 0)
{
lean_object* v_val_367_; lean_object* v___x_368_; 
lean_dec(v_h__2_366_);
v_val_367_ = lean_ctor_get(v_x_363_, 0);
lean_inc(v_val_367_);
lean_dec_ref_known(v_x_363_, 1);
v___x_368_ = lean_apply_2(v_h__1_365_, v_val_367_, v_x_364_);
return v___x_368_;
}
else
{
lean_object* v_val_369_; lean_object* v___x_370_; 
lean_dec(v_h__1_365_);
v_val_369_ = lean_ctor_get(v_x_363_, 0);
lean_inc(v_val_369_);
lean_dec_ref_known(v_x_363_, 1);
v___x_370_ = lean_apply_2(v_h__2_366_, v_val_369_, v_x_364_);
return v___x_370_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object* v_x_371_, lean_object* v_h__1_372_, lean_object* v_h__2_373_){
_start:
{
if (lean_obj_tag(v_x_371_) == 0)
{
lean_object* v_value_374_; lean_object* v_next_375_; lean_object* v___x_376_; 
lean_dec(v_h__1_372_);
v_value_374_ = lean_ctor_get(v_x_371_, 0);
lean_inc(v_value_374_);
v_next_375_ = lean_ctor_get(v_x_371_, 1);
lean_inc(v_next_375_);
lean_dec_ref_known(v_x_371_, 2);
v___x_376_ = lean_apply_2(v_h__2_373_, v_value_374_, v_next_375_);
return v___x_376_;
}
else
{
lean_object* v_at___377_; uint8_t v_code_378_; lean_object* v___x_379_; lean_object* v___x_380_; 
lean_dec(v_h__2_373_);
v_at___377_ = lean_ctor_get(v_x_371_, 0);
lean_inc(v_at___377_);
v_code_378_ = lean_ctor_get_uint8(v_x_371_, sizeof(void*)*1);
lean_dec_ref_known(v_x_371_, 1);
v___x_379_ = lean_box(v_code_378_);
v___x_380_ = lean_apply_2(v_h__1_372_, v_at___377_, v___x_379_);
return v___x_380_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Kernel_Hermetic_0__Continuity_Alts_cons_match__5_splitter(lean_object* v_00_u03b1_381_, lean_object* v_motive_382_, lean_object* v_x_383_, lean_object* v_h__1_384_, lean_object* v_h__2_385_){
_start:
{
if (lean_obj_tag(v_x_383_) == 0)
{
lean_object* v_value_386_; lean_object* v_next_387_; lean_object* v___x_388_; 
lean_dec(v_h__1_384_);
v_value_386_ = lean_ctor_get(v_x_383_, 0);
lean_inc(v_value_386_);
v_next_387_ = lean_ctor_get(v_x_383_, 1);
lean_inc(v_next_387_);
lean_dec_ref_known(v_x_383_, 2);
v___x_388_ = lean_apply_2(v_h__2_385_, v_value_386_, v_next_387_);
return v___x_388_;
}
else
{
lean_object* v_at___389_; uint8_t v_code_390_; lean_object* v___x_391_; lean_object* v___x_392_; 
lean_dec(v_h__2_385_);
v_at___389_ = lean_ctor_get(v_x_383_, 0);
lean_inc(v_at___389_);
v_code_390_ = lean_ctor_get_uint8(v_x_383_, sizeof(void*)*1);
lean_dec_ref_known(v_x_383_, 1);
v___x_391_ = lean_box(v_code_390_);
v___x_392_ = lean_apply_2(v_h__1_384_, v_at___389_, v___x_391_);
return v___x_392_;
}
}
}
static lean_object* _init_l_Continuity_hermeticityC___closed__0(void){
_start:
{
lean_object* v___x_393_; lean_object* v___x_394_; lean_object* v___x_395_; 
v___x_393_ = l_Continuity_claimC;
v___x_394_ = l_Continuity_u32;
v___x_395_ = l_Continuity_pair___redArg(v___x_394_, v___x_393_);
return v___x_395_;
}
}
static lean_object* _init_l_Continuity_hermeticityC___closed__1(void){
_start:
{
lean_object* v___x_396_; lean_object* v___x_397_; 
v___x_396_ = l_Continuity_unitC;
v___x_397_ = l_Continuity_Alts_one___redArg(v___x_396_);
return v___x_397_;
}
}
static lean_object* _init_l_Continuity_hermeticityC___closed__2(void){
_start:
{
lean_object* v___x_398_; lean_object* v___x_399_; lean_object* v___x_400_; 
v___x_398_ = lean_obj_once(&l_Continuity_hermeticityC___closed__1, &l_Continuity_hermeticityC___closed__1_once, _init_l_Continuity_hermeticityC___closed__1);
v___x_399_ = lean_obj_once(&l_Continuity_hermeticityC___closed__0, &l_Continuity_hermeticityC___closed__0_once, _init_l_Continuity_hermeticityC___closed__0);
v___x_400_ = l_Continuity_Alts_cons___redArg(v___x_399_, v___x_398_);
return v___x_400_;
}
}
static lean_object* _init_l_Continuity_hermeticityC___closed__3(void){
_start:
{
lean_object* v___x_401_; lean_object* v___x_402_; lean_object* v___x_403_; 
v___x_401_ = lean_obj_once(&l_Continuity_hermeticityC___closed__2, &l_Continuity_hermeticityC___closed__2_once, _init_l_Continuity_hermeticityC___closed__2);
v___x_402_ = l_Continuity_byteSetC;
v___x_403_ = l_Continuity_Alts_cons___redArg(v___x_402_, v___x_401_);
return v___x_403_;
}
}
static lean_object* _init_l_Continuity_hermeticityC___closed__4(void){
_start:
{
lean_object* v___x_404_; lean_object* v___x_405_; lean_object* v___x_406_; 
v___x_404_ = lean_obj_once(&l_Continuity_hermeticityC___closed__3, &l_Continuity_hermeticityC___closed__3_once, _init_l_Continuity_hermeticityC___closed__3);
v___x_405_ = l_Continuity_unitC;
v___x_406_ = l_Continuity_Alts_cons___redArg(v___x_405_, v___x_404_);
return v___x_406_;
}
}
static lean_object* _init_l_Continuity_hermeticityC___closed__5(void){
_start:
{
lean_object* v___x_407_; lean_object* v___x_408_; 
v___x_407_ = lean_obj_once(&l_Continuity_hermeticityC___closed__4, &l_Continuity_hermeticityC___closed__4_once, _init_l_Continuity_hermeticityC___closed__4);
v___x_408_ = l_Continuity_sumC___redArg(v___x_407_);
return v___x_408_;
}
}
static lean_object* _init_l_Continuity_hermeticityC___closed__8(void){
_start:
{
lean_object* v___x_411_; lean_object* v___x_412_; lean_object* v___x_413_; lean_object* v___x_414_; 
v___x_411_ = ((lean_object*)(l_Continuity_hermeticityC___closed__7));
v___x_412_ = ((lean_object*)(l_Continuity_hermeticityC___closed__6));
v___x_413_ = lean_obj_once(&l_Continuity_hermeticityC___closed__5, &l_Continuity_hermeticityC___closed__5_once, _init_l_Continuity_hermeticityC___closed__5);
v___x_414_ = l_Continuity_imap___redArg(v___x_413_, v___x_412_, v___x_411_);
return v___x_414_;
}
}
static lean_object* _init_l_Continuity_hermeticityC(void){
_start:
{
lean_object* v___x_415_; 
v___x_415_ = lean_obj_once(&l_Continuity_hermeticityC___closed__8, &l_Continuity_hermeticityC___closed__8_once, _init_l_Continuity_hermeticityC___closed__8);
return v___x_415_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_ActionKey(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Hermetic(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_ActionKey(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_byteSetC = _init_l_Continuity_byteSetC();
lean_mark_persistent(l_Continuity_byteSetC);
l_Continuity_hermeticityC = _init_l_Continuity_hermeticityC();
lean_mark_persistent(l_Continuity_hermeticityC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
