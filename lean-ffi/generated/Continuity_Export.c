// Lean compiler output
// Module: Continuity.Export
// Imports: public import Init public meta import Init public import Continuity.Kernel.Graph public import Continuity.Kernel.Admit public import Continuity.Kernel.TreeDecode
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
lean_object* l_Continuity_ClosureRequest_decide(lean_object*);
extern lean_object* l_Continuity_treeRequestC;
extern lean_object* l_Continuity_treeReplyC;
lean_object* l_Continuity_decideTree(lean_object*);
lean_object* l_Continuity_answer___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_closureRequestC;
extern lean_object* l_Continuity_closureC;
lean_object* l_Continuity_answerBatch(lean_object*, lean_object*);
extern lean_object* l_Continuity_unitC;
extern lean_object* l_Continuity_u32;
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
extern lean_object* l_Continuity_u64;
extern lean_object* l_Continuity_digestC;
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_sourcesDigest;
lean_object* l_Continuity_Graph_validate(lean_object*);
extern lean_object* l_Continuity_bytesC;
extern lean_object* l_Continuity_verdictC;
lean_object* l_Continuity_decideVerdict(lean_object*);
extern lean_object* l_Continuity_hermeticityC;
lean_object* l_Continuity_decideHermetic(lean_object*);
extern lean_object* l_Continuity_actionKeyRequestC;
extern lean_object* l_Continuity_actionKeyC;
lean_object* l_Continuity_decideActionKey(lean_object*);
lean_object* l_Continuity_decideDischarge(lean_object*);
extern lean_object* l_Continuity_admitRequestC;
extern lean_object* l_Continuity_admissionC;
lean_object* l_Continuity_decideAdmit(lean_object*);
extern lean_object* l_Continuity_membersRequestC;
extern lean_object* l_Continuity_membersC;
lean_object* l_Continuity_decideMembers(lean_object*);
extern lean_object* l_Continuity_graphC;
extern lean_object* l_Continuity_graphOrderC;
extern lean_object* l_Continuity_statementRequestC;
lean_object* l_Continuity_decideStatement(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_abiC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_abiC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_abiC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_abiC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_abiC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_abiC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_abiC___closed__0 = (const lean_object*)&l_Continuity_abiC___closed__0_value;
static const lean_closure_object l_Continuity_abiC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_abiC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_abiC___closed__1 = (const lean_object*)&l_Continuity_abiC___closed__1_value;
static lean_once_cell_t l_Continuity_abiC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_abiC___closed__2;
static lean_once_cell_t l_Continuity_abiC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_abiC___closed__3;
static lean_once_cell_t l_Continuity_abiC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_abiC___closed__4;
static lean_once_cell_t l_Continuity_abiC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_abiC___closed__5;
static lean_once_cell_t l_Continuity_abiC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_abiC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_abiC;
LEAN_EXPORT lean_object* l_Continuity_abiNumber;
static lean_once_cell_t l_Continuity_decideAbi___redArg___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_decideAbi___redArg___closed__0;
static lean_once_cell_t l_Continuity_decideAbi___redArg___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_decideAbi___redArg___closed__1;
LEAN_EXPORT lean_object* l_Continuity_decideAbi___redArg();
LEAN_EXPORT lean_object* l_Continuity_decideAbi___redArg___boxed(lean_object*);
static lean_once_cell_t l_Continuity_decideAbi___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_decideAbi___closed__0;
LEAN_EXPORT lean_object* l_Continuity_decideAbi(lean_object*);
static const lean_ctor_object l_Continuity_decideGraph___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*0 + 8, .m_other = 0, .m_tag = 2}, .m_objs = {LEAN_SCALAR_PTR_LITERAL(2, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_decideGraph___closed__0 = (const lean_object*)&l_Continuity_decideGraph___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_decideGraph(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decideGraph___boxed(lean_object*);
static const lean_closure_object l_Continuity_opAbi___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideAbi, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opAbi___closed__0 = (const lean_object*)&l_Continuity_opAbi___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_abi(lean_object*);
static const lean_closure_object l_Continuity_batchAbi___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_abi, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchAbi___closed__0 = (const lean_object*)&l_Continuity_batchAbi___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_abi(lean_object*);
static const lean_closure_object l_Continuity_opValidateGraph___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideGraph___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opValidateGraph___closed__0 = (const lean_object*)&l_Continuity_opValidateGraph___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_validate_graph(lean_object*);
static const lean_closure_object l_Continuity_batchValidateGraph___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_validate_graph, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchValidateGraph___closed__0 = (const lean_object*)&l_Continuity_batchValidateGraph___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_validate_graph(lean_object*);
static const lean_closure_object l_Continuity_opActionKey___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideActionKey, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opActionKey___closed__0 = (const lean_object*)&l_Continuity_opActionKey___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_action_key(lean_object*);
static const lean_closure_object l_Continuity_batchActionKey___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_action_key, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchActionKey___closed__0 = (const lean_object*)&l_Continuity_batchActionKey___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_action_key(lean_object*);
static const lean_closure_object l_Continuity_opCheckHermetic___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideHermetic, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opCheckHermetic___closed__0 = (const lean_object*)&l_Continuity_opCheckHermetic___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_check_hermetic(lean_object*);
static const lean_closure_object l_Continuity_batchCheckHermetic___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_check_hermetic, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchCheckHermetic___closed__0 = (const lean_object*)&l_Continuity_batchCheckHermetic___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_check_hermetic(lean_object*);
static const lean_closure_object l_Continuity_opVerdict___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideVerdict, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opVerdict___closed__0 = (const lean_object*)&l_Continuity_opVerdict___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_verdict(lean_object*);
static const lean_closure_object l_Continuity_batchVerdict___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_verdict, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchVerdict___closed__0 = (const lean_object*)&l_Continuity_batchVerdict___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_verdict(lean_object*);
static const lean_closure_object l_Continuity_opCheckClosure___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ClosureRequest_decide, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opCheckClosure___closed__0 = (const lean_object*)&l_Continuity_opCheckClosure___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_check_closure(lean_object*);
static const lean_closure_object l_Continuity_batchCheckClosure___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_check_closure, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchCheckClosure___closed__0 = (const lean_object*)&l_Continuity_batchCheckClosure___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_check_closure(lean_object*);
static const lean_closure_object l_Continuity_opCheckDischarge___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideDischarge, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opCheckDischarge___closed__0 = (const lean_object*)&l_Continuity_opCheckDischarge___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_check_discharge(lean_object*);
static const lean_closure_object l_Continuity_batchCheckDischarge___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_check_discharge, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchCheckDischarge___closed__0 = (const lean_object*)&l_Continuity_batchCheckDischarge___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_check_discharge(lean_object*);
static const lean_closure_object l_Continuity_opCheckStatement___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideStatement, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opCheckStatement___closed__0 = (const lean_object*)&l_Continuity_opCheckStatement___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_check_statement(lean_object*);
static const lean_closure_object l_Continuity_batchCheckStatement___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_check_statement, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchCheckStatement___closed__0 = (const lean_object*)&l_Continuity_batchCheckStatement___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_check_statement(lean_object*);
static const lean_closure_object l_Continuity_opMembers___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideMembers, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opMembers___closed__0 = (const lean_object*)&l_Continuity_opMembers___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_members(lean_object*);
static const lean_closure_object l_Continuity_batchMembers___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_members, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchMembers___closed__0 = (const lean_object*)&l_Continuity_batchMembers___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_members(lean_object*);
static const lean_closure_object l_Continuity_opAdmit___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideAdmit, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opAdmit___closed__0 = (const lean_object*)&l_Continuity_opAdmit___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_admit(lean_object*);
static const lean_closure_object l_Continuity_batchAdmit___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_admit, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchAdmit___closed__0 = (const lean_object*)&l_Continuity_batchAdmit___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_admit(lean_object*);
static const lean_closure_object l_Continuity_opTree___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_decideTree, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_opTree___closed__0 = (const lean_object*)&l_Continuity_opTree___closed__0_value;
LEAN_EXPORT lean_object* continuity_op_tree(lean_object*);
static const lean_closure_object l_Continuity_batchTree___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)continuity_op_tree, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_batchTree___closed__0 = (const lean_object*)&l_Continuity_batchTree___closed__0_value;
LEAN_EXPORT lean_object* continuity_batch_tree(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_abiC___lam__0(lean_object* v_x_1_){
_start:
{
lean_object* v_snd_2_; lean_object* v_snd_3_; lean_object* v_snd_4_; lean_object* v_fst_5_; lean_object* v_fst_6_; lean_object* v_fst_7_; lean_object* v_fst_8_; lean_object* v_snd_9_; lean_object* v___x_10_; uint64_t v___x_11_; 
v_snd_2_ = lean_ctor_get(v_x_1_, 1);
v_snd_3_ = lean_ctor_get(v_snd_2_, 1);
v_snd_4_ = lean_ctor_get(v_snd_3_, 1);
v_fst_5_ = lean_ctor_get(v_x_1_, 0);
v_fst_6_ = lean_ctor_get(v_snd_2_, 0);
v_fst_7_ = lean_ctor_get(v_snd_3_, 0);
v_fst_8_ = lean_ctor_get(v_snd_4_, 0);
v_snd_9_ = lean_ctor_get(v_snd_4_, 1);
lean_inc(v_snd_9_);
lean_inc(v_fst_8_);
lean_inc(v_fst_6_);
lean_inc(v_fst_5_);
v___x_10_ = lean_alloc_ctor(0, 4, 8);
lean_ctor_set(v___x_10_, 0, v_fst_5_);
lean_ctor_set(v___x_10_, 1, v_fst_6_);
lean_ctor_set(v___x_10_, 2, v_fst_8_);
lean_ctor_set(v___x_10_, 3, v_snd_9_);
v___x_11_ = lean_unbox_uint64(v_fst_7_);
lean_ctor_set_uint64(v___x_10_, sizeof(void*)*4, v___x_11_);
return v___x_10_;
}
}
LEAN_EXPORT lean_object* l_Continuity_abiC___lam__0___boxed(lean_object* v_x_12_){
_start:
{
lean_object* v_res_13_; 
v_res_13_ = l_Continuity_abiC___lam__0(v_x_12_);
lean_dec_ref(v_x_12_);
return v_res_13_;
}
}
LEAN_EXPORT lean_object* l_Continuity_abiC___lam__1(lean_object* v_a_14_){
_start:
{
lean_object* v_abi_15_; lean_object* v_sources_16_; uint64_t v_maxMessage_17_; lean_object* v_maxCount_18_; lean_object* v_maxPath_19_; lean_object* v___x_20_; lean_object* v___x_21_; lean_object* v___x_22_; lean_object* v___x_23_; lean_object* v___x_24_; 
v_abi_15_ = lean_ctor_get(v_a_14_, 0);
v_sources_16_ = lean_ctor_get(v_a_14_, 1);
v_maxMessage_17_ = lean_ctor_get_uint64(v_a_14_, sizeof(void*)*4);
v_maxCount_18_ = lean_ctor_get(v_a_14_, 2);
v_maxPath_19_ = lean_ctor_get(v_a_14_, 3);
lean_inc(v_maxPath_19_);
lean_inc(v_maxCount_18_);
v___x_20_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_20_, 0, v_maxCount_18_);
lean_ctor_set(v___x_20_, 1, v_maxPath_19_);
v___x_21_ = lean_box_uint64(v_maxMessage_17_);
v___x_22_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_22_, 0, v___x_21_);
lean_ctor_set(v___x_22_, 1, v___x_20_);
lean_inc_ref(v_sources_16_);
v___x_23_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_23_, 0, v_sources_16_);
lean_ctor_set(v___x_23_, 1, v___x_22_);
lean_inc(v_abi_15_);
v___x_24_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_24_, 0, v_abi_15_);
lean_ctor_set(v___x_24_, 1, v___x_23_);
return v___x_24_;
}
}
LEAN_EXPORT lean_object* l_Continuity_abiC___lam__1___boxed(lean_object* v_a_25_){
_start:
{
lean_object* v_res_26_; 
v_res_26_ = l_Continuity_abiC___lam__1(v_a_25_);
lean_dec_ref(v_a_25_);
return v_res_26_;
}
}
static lean_object* _init_l_Continuity_abiC___closed__2(void){
_start:
{
lean_object* v___x_29_; lean_object* v___x_30_; 
v___x_29_ = l_Continuity_u32;
v___x_30_ = l_Continuity_pair___redArg(v___x_29_, v___x_29_);
return v___x_30_;
}
}
static lean_object* _init_l_Continuity_abiC___closed__3(void){
_start:
{
lean_object* v___x_31_; lean_object* v___x_32_; lean_object* v___x_33_; 
v___x_31_ = lean_obj_once(&l_Continuity_abiC___closed__2, &l_Continuity_abiC___closed__2_once, _init_l_Continuity_abiC___closed__2);
v___x_32_ = l_Continuity_u64;
v___x_33_ = l_Continuity_pair___redArg(v___x_32_, v___x_31_);
return v___x_33_;
}
}
static lean_object* _init_l_Continuity_abiC___closed__4(void){
_start:
{
lean_object* v___x_34_; lean_object* v___x_35_; lean_object* v___x_36_; 
v___x_34_ = lean_obj_once(&l_Continuity_abiC___closed__3, &l_Continuity_abiC___closed__3_once, _init_l_Continuity_abiC___closed__3);
v___x_35_ = l_Continuity_digestC;
v___x_36_ = l_Continuity_pair___redArg(v___x_35_, v___x_34_);
return v___x_36_;
}
}
static lean_object* _init_l_Continuity_abiC___closed__5(void){
_start:
{
lean_object* v___x_37_; lean_object* v___x_38_; lean_object* v___x_39_; 
v___x_37_ = lean_obj_once(&l_Continuity_abiC___closed__4, &l_Continuity_abiC___closed__4_once, _init_l_Continuity_abiC___closed__4);
v___x_38_ = l_Continuity_u32;
v___x_39_ = l_Continuity_pair___redArg(v___x_38_, v___x_37_);
return v___x_39_;
}
}
static lean_object* _init_l_Continuity_abiC___closed__6(void){
_start:
{
lean_object* v___f_40_; lean_object* v___f_41_; lean_object* v___x_42_; lean_object* v___x_43_; 
v___f_40_ = ((lean_object*)(l_Continuity_abiC___closed__1));
v___f_41_ = ((lean_object*)(l_Continuity_abiC___closed__0));
v___x_42_ = lean_obj_once(&l_Continuity_abiC___closed__5, &l_Continuity_abiC___closed__5_once, _init_l_Continuity_abiC___closed__5);
v___x_43_ = l_Continuity_imap___redArg(v___x_42_, v___f_41_, v___f_40_);
return v___x_43_;
}
}
static lean_object* _init_l_Continuity_abiC(void){
_start:
{
lean_object* v___x_44_; 
v___x_44_ = lean_obj_once(&l_Continuity_abiC___closed__6, &l_Continuity_abiC___closed__6_once, _init_l_Continuity_abiC___closed__6);
return v___x_44_;
}
}
static lean_object* _init_l_Continuity_abiNumber(void){
_start:
{
lean_object* v___x_45_; 
v___x_45_ = lean_unsigned_to_nat(1u);
return v___x_45_;
}
}
static lean_object* _init_l_Continuity_decideAbi___redArg___closed__0(void){
_start:
{
lean_object* v___x_46_; lean_object* v___x_47_; uint64_t v___x_48_; lean_object* v___x_49_; lean_object* v___x_50_; lean_object* v___x_51_; 
v___x_46_ = lean_unsigned_to_nat(4096u);
v___x_47_ = lean_unsigned_to_nat(16777216u);
v___x_48_ = 268435456ULL;
v___x_49_ = l_Continuity_sourcesDigest;
v___x_50_ = lean_unsigned_to_nat(1u);
v___x_51_ = lean_alloc_ctor(0, 4, 8);
lean_ctor_set(v___x_51_, 0, v___x_50_);
lean_ctor_set(v___x_51_, 1, v___x_49_);
lean_ctor_set(v___x_51_, 2, v___x_47_);
lean_ctor_set(v___x_51_, 3, v___x_46_);
lean_ctor_set_uint64(v___x_51_, sizeof(void*)*4, v___x_48_);
return v___x_51_;
}
}
static lean_object* _init_l_Continuity_decideAbi___redArg___closed__1(void){
_start:
{
lean_object* v___x_52_; lean_object* v___x_53_; 
v___x_52_ = lean_obj_once(&l_Continuity_decideAbi___redArg___closed__0, &l_Continuity_decideAbi___redArg___closed__0_once, _init_l_Continuity_decideAbi___redArg___closed__0);
v___x_53_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_53_, 0, v___x_52_);
return v___x_53_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideAbi___redArg(){
_start:
{
lean_object* v___x_55_; 
v___x_55_ = lean_obj_once(&l_Continuity_decideAbi___redArg___closed__1, &l_Continuity_decideAbi___redArg___closed__1_once, _init_l_Continuity_decideAbi___redArg___closed__1);
return v___x_55_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideAbi___redArg___boxed(lean_object* v___dummy_56_){
_start:
{
lean_object* v_res_57_; 
v_res_57_ = l_Continuity_decideAbi___redArg();
return v_res_57_;
}
}
static lean_object* _init_l_Continuity_decideAbi___closed__0(void){
_start:
{
lean_object* v___x_58_; 
v___x_58_ = l_Continuity_decideAbi___redArg();
return v___x_58_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideAbi(lean_object* v_x_59_){
_start:
{
lean_object* v___x_60_; 
v___x_60_ = lean_obj_once(&l_Continuity_decideAbi___closed__0, &l_Continuity_decideAbi___closed__0_once, _init_l_Continuity_decideAbi___closed__0);
return v___x_60_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideGraph(lean_object* v_g_63_){
_start:
{
lean_object* v___x_64_; 
v___x_64_ = l_Continuity_Graph_validate(v_g_63_);
switch(lean_obj_tag(v___x_64_))
{
case 0:
{
lean_object* v_order_65_; lean_object* v___x_67_; uint8_t v_isShared_68_; uint8_t v_isSharedCheck_72_; 
v_order_65_ = lean_ctor_get(v___x_64_, 0);
v_isSharedCheck_72_ = !lean_is_exclusive(v___x_64_);
if (v_isSharedCheck_72_ == 0)
{
v___x_67_ = v___x_64_;
v_isShared_68_ = v_isSharedCheck_72_;
goto v_resetjp_66_;
}
else
{
lean_inc(v_order_65_);
lean_dec(v___x_64_);
v___x_67_ = lean_box(0);
v_isShared_68_ = v_isSharedCheck_72_;
goto v_resetjp_66_;
}
v_resetjp_66_:
{
lean_object* v___x_70_; 
if (v_isShared_68_ == 0)
{
v___x_70_ = v___x_67_;
goto v_reusejp_69_;
}
else
{
lean_object* v_reuseFailAlloc_71_; 
v_reuseFailAlloc_71_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_71_, 0, v_order_65_);
v___x_70_ = v_reuseFailAlloc_71_;
goto v_reusejp_69_;
}
v_reusejp_69_:
{
return v___x_70_;
}
}
}
case 1:
{
lean_object* v_reason_73_; lean_object* v___x_75_; uint8_t v_isShared_76_; uint8_t v_isSharedCheck_80_; 
v_reason_73_ = lean_ctor_get(v___x_64_, 0);
v_isSharedCheck_80_ = !lean_is_exclusive(v___x_64_);
if (v_isSharedCheck_80_ == 0)
{
v___x_75_ = v___x_64_;
v_isShared_76_ = v_isSharedCheck_80_;
goto v_resetjp_74_;
}
else
{
lean_inc(v_reason_73_);
lean_dec(v___x_64_);
v___x_75_ = lean_box(0);
v_isShared_76_ = v_isSharedCheck_80_;
goto v_resetjp_74_;
}
v_resetjp_74_:
{
lean_object* v___x_78_; 
if (v_isShared_76_ == 0)
{
v___x_78_ = v___x_75_;
goto v_reusejp_77_;
}
else
{
lean_object* v_reuseFailAlloc_79_; 
v_reuseFailAlloc_79_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_79_, 0, v_reason_73_);
v___x_78_ = v_reuseFailAlloc_79_;
goto v_reusejp_77_;
}
v_reusejp_77_:
{
return v___x_78_;
}
}
}
default: 
{
lean_object* v___x_81_; 
v___x_81_ = ((lean_object*)(l_Continuity_decideGraph___closed__0));
return v___x_81_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_decideGraph___boxed(lean_object* v_g_82_){
_start:
{
lean_object* v_res_83_; 
v_res_83_ = l_Continuity_decideGraph(v_g_82_);
lean_dec_ref(v_g_82_);
return v_res_83_;
}
}
LEAN_EXPORT lean_object* continuity_op_abi(lean_object* v_b_85_){
_start:
{
lean_object* v___x_86_; lean_object* v___x_87_; lean_object* v___x_88_; lean_object* v___x_89_; lean_object* v___x_90_; 
v___x_86_ = l_Continuity_unitC;
v___x_87_ = l_Continuity_abiC;
v___x_88_ = lean_unsigned_to_nat(1u);
v___x_89_ = ((lean_object*)(l_Continuity_opAbi___closed__0));
v___x_90_ = l_Continuity_answer___redArg(v___x_86_, v___x_87_, v___x_88_, v___x_89_, v_b_85_);
return v___x_90_;
}
}
LEAN_EXPORT lean_object* continuity_batch_abi(lean_object* v_b_92_){
_start:
{
lean_object* v___x_93_; lean_object* v___x_94_; 
v___x_93_ = ((lean_object*)(l_Continuity_batchAbi___closed__0));
v___x_94_ = l_Continuity_answerBatch(v___x_93_, v_b_92_);
return v___x_94_;
}
}
LEAN_EXPORT lean_object* continuity_op_validate_graph(lean_object* v_b_96_){
_start:
{
lean_object* v___x_97_; lean_object* v___x_98_; lean_object* v___x_99_; lean_object* v___x_100_; lean_object* v___x_101_; 
v___x_97_ = l_Continuity_graphC;
v___x_98_ = l_Continuity_graphOrderC;
v___x_99_ = lean_unsigned_to_nat(2u);
v___x_100_ = ((lean_object*)(l_Continuity_opValidateGraph___closed__0));
v___x_101_ = l_Continuity_answer___redArg(v___x_97_, v___x_98_, v___x_99_, v___x_100_, v_b_96_);
return v___x_101_;
}
}
LEAN_EXPORT lean_object* continuity_batch_validate_graph(lean_object* v_b_103_){
_start:
{
lean_object* v___x_104_; lean_object* v___x_105_; 
v___x_104_ = ((lean_object*)(l_Continuity_batchValidateGraph___closed__0));
v___x_105_ = l_Continuity_answerBatch(v___x_104_, v_b_103_);
return v___x_105_;
}
}
LEAN_EXPORT lean_object* continuity_op_action_key(lean_object* v_b_107_){
_start:
{
lean_object* v___x_108_; lean_object* v___x_109_; lean_object* v___x_110_; lean_object* v___x_111_; lean_object* v___x_112_; 
v___x_108_ = l_Continuity_actionKeyRequestC;
v___x_109_ = l_Continuity_actionKeyC;
v___x_110_ = lean_unsigned_to_nat(4u);
v___x_111_ = ((lean_object*)(l_Continuity_opActionKey___closed__0));
v___x_112_ = l_Continuity_answer___redArg(v___x_108_, v___x_109_, v___x_110_, v___x_111_, v_b_107_);
return v___x_112_;
}
}
LEAN_EXPORT lean_object* continuity_batch_action_key(lean_object* v_b_114_){
_start:
{
lean_object* v___x_115_; lean_object* v___x_116_; 
v___x_115_ = ((lean_object*)(l_Continuity_batchActionKey___closed__0));
v___x_116_ = l_Continuity_answerBatch(v___x_115_, v_b_114_);
return v___x_116_;
}
}
LEAN_EXPORT lean_object* continuity_op_check_hermetic(lean_object* v_b_118_){
_start:
{
lean_object* v___x_119_; lean_object* v___x_120_; lean_object* v___x_121_; lean_object* v___x_122_; lean_object* v___x_123_; 
v___x_119_ = l_Continuity_bytesC;
v___x_120_ = l_Continuity_hermeticityC;
v___x_121_ = lean_unsigned_to_nat(6u);
v___x_122_ = ((lean_object*)(l_Continuity_opCheckHermetic___closed__0));
v___x_123_ = l_Continuity_answer___redArg(v___x_119_, v___x_120_, v___x_121_, v___x_122_, v_b_118_);
return v___x_123_;
}
}
LEAN_EXPORT lean_object* continuity_batch_check_hermetic(lean_object* v_b_125_){
_start:
{
lean_object* v___x_126_; lean_object* v___x_127_; 
v___x_126_ = ((lean_object*)(l_Continuity_batchCheckHermetic___closed__0));
v___x_127_ = l_Continuity_answerBatch(v___x_126_, v_b_125_);
return v___x_127_;
}
}
LEAN_EXPORT lean_object* continuity_op_verdict(lean_object* v_b_129_){
_start:
{
lean_object* v___x_130_; lean_object* v___x_131_; lean_object* v___x_132_; lean_object* v___x_133_; lean_object* v___x_134_; 
v___x_130_ = l_Continuity_bytesC;
v___x_131_ = l_Continuity_verdictC;
v___x_132_ = lean_unsigned_to_nat(7u);
v___x_133_ = ((lean_object*)(l_Continuity_opVerdict___closed__0));
v___x_134_ = l_Continuity_answer___redArg(v___x_130_, v___x_131_, v___x_132_, v___x_133_, v_b_129_);
return v___x_134_;
}
}
LEAN_EXPORT lean_object* continuity_batch_verdict(lean_object* v_b_136_){
_start:
{
lean_object* v___x_137_; lean_object* v___x_138_; 
v___x_137_ = ((lean_object*)(l_Continuity_batchVerdict___closed__0));
v___x_138_ = l_Continuity_answerBatch(v___x_137_, v_b_136_);
return v___x_138_;
}
}
LEAN_EXPORT lean_object* continuity_op_check_closure(lean_object* v_b_140_){
_start:
{
lean_object* v___x_141_; lean_object* v___x_142_; lean_object* v___x_143_; lean_object* v___x_144_; lean_object* v___x_145_; 
v___x_141_ = l_Continuity_closureRequestC;
v___x_142_ = l_Continuity_closureC;
v___x_143_ = lean_unsigned_to_nat(9u);
v___x_144_ = ((lean_object*)(l_Continuity_opCheckClosure___closed__0));
v___x_145_ = l_Continuity_answer___redArg(v___x_141_, v___x_142_, v___x_143_, v___x_144_, v_b_140_);
return v___x_145_;
}
}
LEAN_EXPORT lean_object* continuity_batch_check_closure(lean_object* v_b_147_){
_start:
{
lean_object* v___x_148_; lean_object* v___x_149_; 
v___x_148_ = ((lean_object*)(l_Continuity_batchCheckClosure___closed__0));
v___x_149_ = l_Continuity_answerBatch(v___x_148_, v_b_147_);
return v___x_149_;
}
}
LEAN_EXPORT lean_object* continuity_op_check_discharge(lean_object* v_b_151_){
_start:
{
lean_object* v___x_152_; lean_object* v___x_153_; lean_object* v___x_154_; lean_object* v___x_155_; lean_object* v___x_156_; 
v___x_152_ = l_Continuity_bytesC;
v___x_153_ = l_Continuity_unitC;
v___x_154_ = lean_unsigned_to_nat(10u);
v___x_155_ = ((lean_object*)(l_Continuity_opCheckDischarge___closed__0));
v___x_156_ = l_Continuity_answer___redArg(v___x_152_, v___x_153_, v___x_154_, v___x_155_, v_b_151_);
return v___x_156_;
}
}
LEAN_EXPORT lean_object* continuity_batch_check_discharge(lean_object* v_b_158_){
_start:
{
lean_object* v___x_159_; lean_object* v___x_160_; 
v___x_159_ = ((lean_object*)(l_Continuity_batchCheckDischarge___closed__0));
v___x_160_ = l_Continuity_answerBatch(v___x_159_, v_b_158_);
return v___x_160_;
}
}
LEAN_EXPORT lean_object* continuity_op_check_statement(lean_object* v_b_162_){
_start:
{
lean_object* v___x_163_; lean_object* v___x_164_; lean_object* v___x_165_; lean_object* v___x_166_; lean_object* v___x_167_; 
v___x_163_ = l_Continuity_statementRequestC;
v___x_164_ = l_Continuity_bytesC;
v___x_165_ = lean_unsigned_to_nat(11u);
v___x_166_ = ((lean_object*)(l_Continuity_opCheckStatement___closed__0));
v___x_167_ = l_Continuity_answer___redArg(v___x_163_, v___x_164_, v___x_165_, v___x_166_, v_b_162_);
return v___x_167_;
}
}
LEAN_EXPORT lean_object* continuity_batch_check_statement(lean_object* v_b_169_){
_start:
{
lean_object* v___x_170_; lean_object* v___x_171_; 
v___x_170_ = ((lean_object*)(l_Continuity_batchCheckStatement___closed__0));
v___x_171_ = l_Continuity_answerBatch(v___x_170_, v_b_169_);
return v___x_171_;
}
}
LEAN_EXPORT lean_object* continuity_op_members(lean_object* v_b_173_){
_start:
{
lean_object* v___x_174_; lean_object* v___x_175_; lean_object* v___x_176_; lean_object* v___x_177_; lean_object* v___x_178_; 
v___x_174_ = l_Continuity_membersRequestC;
v___x_175_ = l_Continuity_membersC;
v___x_176_ = lean_unsigned_to_nat(5u);
v___x_177_ = ((lean_object*)(l_Continuity_opMembers___closed__0));
v___x_178_ = l_Continuity_answer___redArg(v___x_174_, v___x_175_, v___x_176_, v___x_177_, v_b_173_);
return v___x_178_;
}
}
LEAN_EXPORT lean_object* continuity_batch_members(lean_object* v_b_180_){
_start:
{
lean_object* v___x_181_; lean_object* v___x_182_; 
v___x_181_ = ((lean_object*)(l_Continuity_batchMembers___closed__0));
v___x_182_ = l_Continuity_answerBatch(v___x_181_, v_b_180_);
return v___x_182_;
}
}
LEAN_EXPORT lean_object* continuity_op_admit(lean_object* v_b_184_){
_start:
{
lean_object* v___x_185_; lean_object* v___x_186_; lean_object* v___x_187_; lean_object* v___x_188_; lean_object* v___x_189_; 
v___x_185_ = l_Continuity_admitRequestC;
v___x_186_ = l_Continuity_admissionC;
v___x_187_ = lean_unsigned_to_nat(8u);
v___x_188_ = ((lean_object*)(l_Continuity_opAdmit___closed__0));
v___x_189_ = l_Continuity_answer___redArg(v___x_185_, v___x_186_, v___x_187_, v___x_188_, v_b_184_);
return v___x_189_;
}
}
LEAN_EXPORT lean_object* continuity_batch_admit(lean_object* v_b_191_){
_start:
{
lean_object* v___x_192_; lean_object* v___x_193_; 
v___x_192_ = ((lean_object*)(l_Continuity_batchAdmit___closed__0));
v___x_193_ = l_Continuity_answerBatch(v___x_192_, v_b_191_);
return v___x_193_;
}
}
LEAN_EXPORT lean_object* continuity_op_tree(lean_object* v_b_195_){
_start:
{
lean_object* v___x_196_; lean_object* v___x_197_; lean_object* v___x_198_; lean_object* v___x_199_; lean_object* v___x_200_; 
v___x_196_ = l_Continuity_treeRequestC;
v___x_197_ = l_Continuity_treeReplyC;
v___x_198_ = lean_unsigned_to_nat(3u);
v___x_199_ = ((lean_object*)(l_Continuity_opTree___closed__0));
v___x_200_ = l_Continuity_answer___redArg(v___x_196_, v___x_197_, v___x_198_, v___x_199_, v_b_195_);
return v___x_200_;
}
}
LEAN_EXPORT lean_object* continuity_batch_tree(lean_object* v_b_202_){
_start:
{
lean_object* v___x_203_; lean_object* v___x_204_; 
v___x_203_ = ((lean_object*)(l_Continuity_batchTree___closed__0));
v___x_204_ = l_Continuity_answerBatch(v___x_203_, v_b_202_);
return v___x_204_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Graph(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Admit(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_TreeDecode(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Export(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_Graph(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Admit(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_TreeDecode(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_abiC = _init_l_Continuity_abiC();
lean_mark_persistent(l_Continuity_abiC);
l_Continuity_abiNumber = _init_l_Continuity_abiNumber();
lean_mark_persistent(l_Continuity_abiNumber);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
