// Lean compiler output
// Module: Continuity.Codec.Action
// Imports: public import Init public meta import Init public import Continuity.Codec.Graph public import Continuity.Data.Action
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
lean_object* l_Continuity_Provision_ofNat___boxed(lean_object*);
lean_object* l_Continuity_Provision_toNat___boxed(lean_object*);
lean_object* l_Continuity_enumC___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
extern lean_object* l_Continuity_u64;
extern lean_object* l_Continuity_u32;
extern lean_object* l_Continuity_pathC;
extern lean_object* l_Continuity_bytesC;
lean_object* l_Continuity_blobMapC___redArg(lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_textC;
extern lean_object* l_Continuity_digestC;
lean_object* l_Continuity_Alts_one___redArg(lean_object*);
extern lean_object* l_Continuity_boolC;
lean_object* l_Continuity_Alts_cons___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_sumC___redArg(lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
extern lean_object* l_Continuity_unitC;
lean_object* l_Continuity_setC___redArg(lean_object*);
extern lean_object* l_Continuity_outputKindC;
lean_object* l_Continuity_RuleKind_ofNat___boxed(lean_object*);
lean_object* l_Continuity_RuleKind_toNat___boxed(lean_object*);
lean_object* l_Continuity_listC___redArg(lean_object*);
lean_object* l_Continuity_validUtf8___boxed(lean_object*);
lean_object* l_Continuity_blobSetC___redArg(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_ruleKindC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_RuleKind_toNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_ruleKindC___closed__0 = (const lean_object*)&l_Continuity_ruleKindC___closed__0_value;
static const lean_closure_object l_Continuity_ruleKindC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_RuleKind_ofNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_ruleKindC___closed__1 = (const lean_object*)&l_Continuity_ruleKindC___closed__1_value;
static lean_once_cell_t l_Continuity_ruleKindC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_ruleKindC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_ruleKindC;
static const lean_closure_object l_Continuity_provisionC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_Provision_toNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_provisionC___closed__0 = (const lean_object*)&l_Continuity_provisionC___closed__0_value;
static const lean_closure_object l_Continuity_provisionC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_Provision_ofNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_provisionC___closed__1 = (const lean_object*)&l_Continuity_provisionC___closed__1_value;
static lean_once_cell_t l_Continuity_provisionC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_provisionC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_provisionC;
LEAN_EXPORT lean_object* l_Continuity_toRef(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ofRef(lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__3_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__5_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_refC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_refC___closed__0;
static lean_once_cell_t l_Continuity_refC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_refC___closed__1;
static lean_once_cell_t l_Continuity_refC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_refC___closed__2;
static lean_once_cell_t l_Continuity_refC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_refC___closed__3;
static const lean_closure_object l_Continuity_refC___closed__4_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toRef, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_refC___closed__4 = (const lean_object*)&l_Continuity_refC___closed__4_value;
static const lean_closure_object l_Continuity_refC___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofRef, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_refC___closed__5 = (const lean_object*)&l_Continuity_refC___closed__5_value;
static lean_once_cell_t l_Continuity_refC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_refC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_refC;
LEAN_EXPORT lean_object* l_Continuity_storePathC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_storePathC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_storePathC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_storePathC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_storePathC___closed__0 = (const lean_object*)&l_Continuity_storePathC___closed__0_value;
static const lean_closure_object l_Continuity_storePathC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_storePathC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_storePathC___closed__1 = (const lean_object*)&l_Continuity_storePathC___closed__1_value;
static lean_once_cell_t l_Continuity_storePathC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_storePathC___closed__2;
static lean_once_cell_t l_Continuity_storePathC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_storePathC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_storePathC;
LEAN_EXPORT lean_object* l_Continuity_toCoeffect(lean_object*);
static const lean_ctor_object l_Continuity_ofCoeffect___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofCoeffect___closed__0 = (const lean_object*)&l_Continuity_ofCoeffect___closed__0_value;
static const lean_ctor_object l_Continuity_ofCoeffect___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofCoeffect___closed__1 = (const lean_object*)&l_Continuity_ofCoeffect___closed__1_value;
static const lean_ctor_object l_Continuity_ofCoeffect___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofCoeffect___closed__1_value)}};
static const lean_object* l_Continuity_ofCoeffect___closed__2 = (const lean_object*)&l_Continuity_ofCoeffect___closed__2_value;
static const lean_ctor_object l_Continuity_ofCoeffect___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofCoeffect___closed__3 = (const lean_object*)&l_Continuity_ofCoeffect___closed__3_value;
static const lean_ctor_object l_Continuity_ofCoeffect___closed__4_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofCoeffect___closed__3_value)}};
static const lean_object* l_Continuity_ofCoeffect___closed__4 = (const lean_object*)&l_Continuity_ofCoeffect___closed__4_value;
static const lean_ctor_object l_Continuity_ofCoeffect___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofCoeffect___closed__4_value)}};
static const lean_object* l_Continuity_ofCoeffect___closed__5 = (const lean_object*)&l_Continuity_ofCoeffect___closed__5_value;
LEAN_EXPORT lean_object* l_Continuity_ofCoeffect(lean_object*);
static lean_once_cell_t l_Continuity_coeffectC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectC___closed__0;
static lean_once_cell_t l_Continuity_coeffectC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectC___closed__1;
static lean_once_cell_t l_Continuity_coeffectC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectC___closed__2;
static lean_once_cell_t l_Continuity_coeffectC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectC___closed__3;
static lean_once_cell_t l_Continuity_coeffectC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectC___closed__4;
static lean_once_cell_t l_Continuity_coeffectC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectC___closed__5;
static lean_once_cell_t l_Continuity_coeffectC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectC___closed__6;
static const lean_closure_object l_Continuity_coeffectC___closed__7_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toCoeffect, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_coeffectC___closed__7 = (const lean_object*)&l_Continuity_coeffectC___closed__7_value;
static const lean_closure_object l_Continuity_coeffectC___closed__8_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofCoeffect, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_coeffectC___closed__8 = (const lean_object*)&l_Continuity_coeffectC___closed__8_value;
static lean_once_cell_t l_Continuity_coeffectC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectC___closed__9;
LEAN_EXPORT lean_object* l_Continuity_coeffectC;
LEAN_EXPORT uint8_t l_Continuity_pathMapC___redArg___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pathMapC___redArg___lam__0___boxed(lean_object*);
static const lean_closure_object l_Continuity_pathMapC___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_pathMapC___redArg___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_pathMapC___redArg___closed__0 = (const lean_object*)&l_Continuity_pathMapC___redArg___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_pathMapC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_pathMapC(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_textMapC___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_validUtf8___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_textMapC___redArg___closed__0 = (const lean_object*)&l_Continuity_textMapC___redArg___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_textMapC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_textMapC(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_bytesMapC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_bytesMapC(lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_pathSetC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_pathSetC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_pathSetC;
static lean_once_cell_t l_Continuity_textSetC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_textSetC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_textSetC;
static lean_once_cell_t l_Continuity_coeffectSetC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_coeffectSetC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_coeffectSetC;
static lean_once_cell_t l_Continuity_storePathSetC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_storePathSetC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_storePathSetC;
LEAN_EXPORT lean_object* l_Continuity_viewSpecC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_viewSpecC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_viewSpecC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_viewSpecC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_viewSpecC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_viewSpecC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_viewSpecC___closed__0 = (const lean_object*)&l_Continuity_viewSpecC___closed__0_value;
static const lean_closure_object l_Continuity_viewSpecC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_viewSpecC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_viewSpecC___closed__1 = (const lean_object*)&l_Continuity_viewSpecC___closed__1_value;
static lean_once_cell_t l_Continuity_viewSpecC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__2;
static lean_once_cell_t l_Continuity_viewSpecC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__3;
static lean_once_cell_t l_Continuity_viewSpecC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__4;
static lean_once_cell_t l_Continuity_viewSpecC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__5;
static lean_once_cell_t l_Continuity_viewSpecC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__6;
static lean_once_cell_t l_Continuity_viewSpecC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__7;
static lean_once_cell_t l_Continuity_viewSpecC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__8;
static lean_once_cell_t l_Continuity_viewSpecC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__9;
static lean_once_cell_t l_Continuity_viewSpecC___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__10;
static lean_once_cell_t l_Continuity_viewSpecC___closed__11_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__11;
static lean_once_cell_t l_Continuity_viewSpecC___closed__12_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__12;
static lean_once_cell_t l_Continuity_viewSpecC___closed__13_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__13;
static lean_once_cell_t l_Continuity_viewSpecC___closed__14_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__14;
static lean_once_cell_t l_Continuity_viewSpecC___closed__15_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__15;
static lean_once_cell_t l_Continuity_viewSpecC___closed__16_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__16;
static lean_once_cell_t l_Continuity_viewSpecC___closed__17_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__17;
static lean_once_cell_t l_Continuity_viewSpecC___closed__18_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__18;
static lean_once_cell_t l_Continuity_viewSpecC___closed__19_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__19;
static lean_once_cell_t l_Continuity_viewSpecC___closed__20_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_viewSpecC___closed__20;
LEAN_EXPORT lean_object* l_Continuity_viewSpecC;
LEAN_EXPORT lean_object* l_Continuity_actionC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_actionC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_actionC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_actionC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_actionC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_actionC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_actionC___closed__0 = (const lean_object*)&l_Continuity_actionC___closed__0_value;
static const lean_closure_object l_Continuity_actionC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_actionC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_actionC___closed__1 = (const lean_object*)&l_Continuity_actionC___closed__1_value;
static lean_once_cell_t l_Continuity_actionC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__2;
static lean_once_cell_t l_Continuity_actionC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__3;
static lean_once_cell_t l_Continuity_actionC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__4;
static lean_once_cell_t l_Continuity_actionC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__5;
static lean_once_cell_t l_Continuity_actionC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__6;
static lean_once_cell_t l_Continuity_actionC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__7;
static lean_once_cell_t l_Continuity_actionC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__8;
static lean_once_cell_t l_Continuity_actionC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__9;
static lean_once_cell_t l_Continuity_actionC___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__10;
static lean_once_cell_t l_Continuity_actionC___closed__11_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__11;
static lean_once_cell_t l_Continuity_actionC___closed__12_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__12;
static lean_once_cell_t l_Continuity_actionC___closed__13_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__13;
static lean_once_cell_t l_Continuity_actionC___closed__14_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__14;
static lean_once_cell_t l_Continuity_actionC___closed__15_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__15;
static lean_once_cell_t l_Continuity_actionC___closed__16_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__16;
static lean_once_cell_t l_Continuity_actionC___closed__17_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_actionC___closed__17;
LEAN_EXPORT lean_object* l_Continuity_actionC;
static lean_object* _init_l_Continuity_ruleKindC___closed__2(void){
_start:
{
lean_object* v___x_3_; lean_object* v___x_4_; lean_object* v___x_5_; lean_object* v___x_6_; 
v___x_3_ = ((lean_object*)(l_Continuity_ruleKindC___closed__1));
v___x_4_ = ((lean_object*)(l_Continuity_ruleKindC___closed__0));
v___x_5_ = lean_unsigned_to_nat(6u);
v___x_6_ = l_Continuity_enumC___redArg(v___x_5_, v___x_4_, v___x_3_);
return v___x_6_;
}
}
static lean_object* _init_l_Continuity_ruleKindC(void){
_start:
{
lean_object* v___x_7_; 
v___x_7_ = lean_obj_once(&l_Continuity_ruleKindC___closed__2, &l_Continuity_ruleKindC___closed__2_once, _init_l_Continuity_ruleKindC___closed__2);
return v___x_7_;
}
}
static lean_object* _init_l_Continuity_provisionC___closed__2(void){
_start:
{
lean_object* v___x_10_; lean_object* v___x_11_; lean_object* v___x_12_; lean_object* v___x_13_; 
v___x_10_ = ((lean_object*)(l_Continuity_provisionC___closed__1));
v___x_11_ = ((lean_object*)(l_Continuity_provisionC___closed__0));
v___x_12_ = lean_unsigned_to_nat(2u);
v___x_13_ = l_Continuity_enumC___redArg(v___x_12_, v___x_11_, v___x_10_);
return v___x_13_;
}
}
static lean_object* _init_l_Continuity_provisionC(void){
_start:
{
lean_object* v___x_14_; 
v___x_14_ = lean_obj_once(&l_Continuity_provisionC___closed__2, &l_Continuity_provisionC___closed__2_once, _init_l_Continuity_provisionC___closed__2);
return v___x_14_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toRef(lean_object* v_x_15_){
_start:
{
if (lean_obj_tag(v_x_15_) == 0)
{
lean_object* v_val_16_; lean_object* v_fst_17_; lean_object* v_snd_18_; lean_object* v___x_19_; uint8_t v___x_20_; 
v_val_16_ = lean_ctor_get(v_x_15_, 0);
lean_inc(v_val_16_);
lean_dec_ref_known(v_x_15_, 1);
v_fst_17_ = lean_ctor_get(v_val_16_, 0);
lean_inc(v_fst_17_);
v_snd_18_ = lean_ctor_get(v_val_16_, 1);
lean_inc(v_snd_18_);
lean_dec(v_val_16_);
v___x_19_ = lean_alloc_ctor(0, 1, 1);
lean_ctor_set(v___x_19_, 0, v_fst_17_);
v___x_20_ = lean_unbox(v_snd_18_);
lean_dec(v_snd_18_);
lean_ctor_set_uint8(v___x_19_, sizeof(void*)*1, v___x_20_);
return v___x_19_;
}
else
{
lean_object* v_val_21_; lean_object* v___x_23_; uint8_t v_isShared_24_; uint8_t v_isSharedCheck_28_; 
v_val_21_ = lean_ctor_get(v_x_15_, 0);
v_isSharedCheck_28_ = !lean_is_exclusive(v_x_15_);
if (v_isSharedCheck_28_ == 0)
{
v___x_23_ = v_x_15_;
v_isShared_24_ = v_isSharedCheck_28_;
goto v_resetjp_22_;
}
else
{
lean_inc(v_val_21_);
lean_dec(v_x_15_);
v___x_23_ = lean_box(0);
v_isShared_24_ = v_isSharedCheck_28_;
goto v_resetjp_22_;
}
v_resetjp_22_:
{
lean_object* v___x_26_; 
if (v_isShared_24_ == 0)
{
v___x_26_ = v___x_23_;
goto v_reusejp_25_;
}
else
{
lean_object* v_reuseFailAlloc_27_; 
v_reuseFailAlloc_27_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_27_, 0, v_val_21_);
v___x_26_ = v_reuseFailAlloc_27_;
goto v_reusejp_25_;
}
v_reusejp_25_:
{
return v___x_26_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofRef(lean_object* v_x_29_){
_start:
{
if (lean_obj_tag(v_x_29_) == 0)
{
lean_object* v_digest_30_; uint8_t v_executable_31_; lean_object* v___x_32_; lean_object* v___x_33_; lean_object* v___x_34_; 
v_digest_30_ = lean_ctor_get(v_x_29_, 0);
lean_inc_ref(v_digest_30_);
v_executable_31_ = lean_ctor_get_uint8(v_x_29_, sizeof(void*)*1);
lean_dec_ref_known(v_x_29_, 1);
v___x_32_ = lean_box(v_executable_31_);
v___x_33_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_33_, 0, v_digest_30_);
lean_ctor_set(v___x_33_, 1, v___x_32_);
v___x_34_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_34_, 0, v___x_33_);
return v___x_34_;
}
else
{
lean_object* v_digest_35_; lean_object* v___x_37_; uint8_t v_isShared_38_; uint8_t v_isSharedCheck_42_; 
v_digest_35_ = lean_ctor_get(v_x_29_, 0);
v_isSharedCheck_42_ = !lean_is_exclusive(v_x_29_);
if (v_isSharedCheck_42_ == 0)
{
v___x_37_ = v_x_29_;
v_isShared_38_ = v_isSharedCheck_42_;
goto v_resetjp_36_;
}
else
{
lean_inc(v_digest_35_);
lean_dec(v_x_29_);
v___x_37_ = lean_box(0);
v_isShared_38_ = v_isSharedCheck_42_;
goto v_resetjp_36_;
}
v_resetjp_36_:
{
lean_object* v___x_40_; 
if (v_isShared_38_ == 0)
{
v___x_40_ = v___x_37_;
goto v_reusejp_39_;
}
else
{
lean_object* v_reuseFailAlloc_41_; 
v_reuseFailAlloc_41_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_41_, 0, v_digest_35_);
v___x_40_ = v_reuseFailAlloc_41_;
goto v_reusejp_39_;
}
v_reusejp_39_:
{
return v___x_40_;
}
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object* v_x_43_, lean_object* v_h__1_44_, lean_object* v_h__2_45_){
_start:
{
if (lean_obj_tag(v_x_43_) == 0)
{
lean_object* v_val_46_; lean_object* v___x_47_; 
lean_dec(v_h__2_45_);
v_val_46_ = lean_ctor_get(v_x_43_, 0);
lean_inc(v_val_46_);
lean_dec_ref_known(v_x_43_, 1);
v___x_47_ = lean_apply_1(v_h__1_44_, v_val_46_);
return v___x_47_;
}
else
{
lean_object* v_val_48_; lean_object* v___x_49_; 
lean_dec(v_h__1_44_);
v_val_48_ = lean_ctor_get(v_x_43_, 0);
lean_inc(v_val_48_);
lean_dec_ref_known(v_x_43_, 1);
v___x_49_ = lean_apply_1(v_h__2_45_, v_val_48_);
return v___x_49_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__1_splitter(lean_object* v_00_u03b1_50_, lean_object* v_00_u03b2_51_, lean_object* v_motive_52_, lean_object* v_x_53_, lean_object* v_h__1_54_, lean_object* v_h__2_55_){
_start:
{
if (lean_obj_tag(v_x_53_) == 0)
{
lean_object* v_val_56_; lean_object* v___x_57_; 
lean_dec(v_h__2_55_);
v_val_56_ = lean_ctor_get(v_x_53_, 0);
lean_inc(v_val_56_);
lean_dec_ref_known(v_x_53_, 1);
v___x_57_ = lean_apply_1(v_h__1_54_, v_val_56_);
return v___x_57_;
}
else
{
lean_object* v_val_58_; lean_object* v___x_59_; 
lean_dec(v_h__1_54_);
v_val_58_ = lean_ctor_get(v_x_53_, 0);
lean_inc(v_val_58_);
lean_dec_ref_known(v_x_53_, 1);
v___x_59_ = lean_apply_1(v_h__2_55_, v_val_58_);
return v___x_59_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object* v_x_60_, lean_object* v_x_61_, lean_object* v_h__1_62_, lean_object* v_h__2_63_){
_start:
{
if (lean_obj_tag(v_x_60_) == 0)
{
lean_object* v_val_64_; lean_object* v___x_65_; 
lean_dec(v_h__2_63_);
v_val_64_ = lean_ctor_get(v_x_60_, 0);
lean_inc(v_val_64_);
lean_dec_ref_known(v_x_60_, 1);
v___x_65_ = lean_apply_2(v_h__1_62_, v_val_64_, v_x_61_);
return v___x_65_;
}
else
{
lean_object* v_val_66_; lean_object* v___x_67_; 
lean_dec(v_h__1_62_);
v_val_66_ = lean_ctor_get(v_x_60_, 0);
lean_inc(v_val_66_);
lean_dec_ref_known(v_x_60_, 1);
v___x_67_ = lean_apply_2(v_h__2_63_, v_val_66_, v_x_61_);
return v___x_67_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__3_splitter(lean_object* v_00_u03b1_68_, lean_object* v_00_u03b2_69_, lean_object* v_motive_70_, lean_object* v_x_71_, lean_object* v_x_72_, lean_object* v_h__1_73_, lean_object* v_h__2_74_){
_start:
{
if (lean_obj_tag(v_x_71_) == 0)
{
lean_object* v_val_75_; lean_object* v___x_76_; 
lean_dec(v_h__2_74_);
v_val_75_ = lean_ctor_get(v_x_71_, 0);
lean_inc(v_val_75_);
lean_dec_ref_known(v_x_71_, 1);
v___x_76_ = lean_apply_2(v_h__1_73_, v_val_75_, v_x_72_);
return v___x_76_;
}
else
{
lean_object* v_val_77_; lean_object* v___x_78_; 
lean_dec(v_h__1_73_);
v_val_77_ = lean_ctor_get(v_x_71_, 0);
lean_inc(v_val_77_);
lean_dec_ref_known(v_x_71_, 1);
v___x_78_ = lean_apply_2(v_h__2_74_, v_val_77_, v_x_72_);
return v___x_78_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object* v_x_79_, lean_object* v_h__1_80_, lean_object* v_h__2_81_){
_start:
{
if (lean_obj_tag(v_x_79_) == 0)
{
lean_object* v_value_82_; lean_object* v_next_83_; lean_object* v___x_84_; 
lean_dec(v_h__1_80_);
v_value_82_ = lean_ctor_get(v_x_79_, 0);
lean_inc(v_value_82_);
v_next_83_ = lean_ctor_get(v_x_79_, 1);
lean_inc(v_next_83_);
lean_dec_ref_known(v_x_79_, 2);
v___x_84_ = lean_apply_2(v_h__2_81_, v_value_82_, v_next_83_);
return v___x_84_;
}
else
{
lean_object* v_at___85_; uint8_t v_code_86_; lean_object* v___x_87_; lean_object* v___x_88_; 
lean_dec(v_h__2_81_);
v_at___85_ = lean_ctor_get(v_x_79_, 0);
lean_inc(v_at___85_);
v_code_86_ = lean_ctor_get_uint8(v_x_79_, sizeof(void*)*1);
lean_dec_ref_known(v_x_79_, 1);
v___x_87_ = lean_box(v_code_86_);
v___x_88_ = lean_apply_2(v_h__1_80_, v_at___85_, v___x_87_);
return v___x_88_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Action_0__Continuity_Alts_cons_match__5_splitter(lean_object* v_00_u03b1_89_, lean_object* v_motive_90_, lean_object* v_x_91_, lean_object* v_h__1_92_, lean_object* v_h__2_93_){
_start:
{
if (lean_obj_tag(v_x_91_) == 0)
{
lean_object* v_value_94_; lean_object* v_next_95_; lean_object* v___x_96_; 
lean_dec(v_h__1_92_);
v_value_94_ = lean_ctor_get(v_x_91_, 0);
lean_inc(v_value_94_);
v_next_95_ = lean_ctor_get(v_x_91_, 1);
lean_inc(v_next_95_);
lean_dec_ref_known(v_x_91_, 2);
v___x_96_ = lean_apply_2(v_h__2_93_, v_value_94_, v_next_95_);
return v___x_96_;
}
else
{
lean_object* v_at___97_; uint8_t v_code_98_; lean_object* v___x_99_; lean_object* v___x_100_; 
lean_dec(v_h__2_93_);
v_at___97_ = lean_ctor_get(v_x_91_, 0);
lean_inc(v_at___97_);
v_code_98_ = lean_ctor_get_uint8(v_x_91_, sizeof(void*)*1);
lean_dec_ref_known(v_x_91_, 1);
v___x_99_ = lean_box(v_code_98_);
v___x_100_ = lean_apply_2(v_h__1_92_, v_at___97_, v___x_99_);
return v___x_100_;
}
}
}
static lean_object* _init_l_Continuity_refC___closed__0(void){
_start:
{
lean_object* v___x_101_; lean_object* v___x_102_; lean_object* v___x_103_; 
v___x_101_ = l_Continuity_boolC;
v___x_102_ = l_Continuity_digestC;
v___x_103_ = l_Continuity_pair___redArg(v___x_102_, v___x_101_);
return v___x_103_;
}
}
static lean_object* _init_l_Continuity_refC___closed__1(void){
_start:
{
lean_object* v___x_104_; lean_object* v___x_105_; 
v___x_104_ = l_Continuity_digestC;
v___x_105_ = l_Continuity_Alts_one___redArg(v___x_104_);
return v___x_105_;
}
}
static lean_object* _init_l_Continuity_refC___closed__2(void){
_start:
{
lean_object* v___x_106_; lean_object* v___x_107_; lean_object* v___x_108_; 
v___x_106_ = lean_obj_once(&l_Continuity_refC___closed__1, &l_Continuity_refC___closed__1_once, _init_l_Continuity_refC___closed__1);
v___x_107_ = lean_obj_once(&l_Continuity_refC___closed__0, &l_Continuity_refC___closed__0_once, _init_l_Continuity_refC___closed__0);
v___x_108_ = l_Continuity_Alts_cons___redArg(v___x_107_, v___x_106_);
return v___x_108_;
}
}
static lean_object* _init_l_Continuity_refC___closed__3(void){
_start:
{
lean_object* v___x_109_; lean_object* v___x_110_; 
v___x_109_ = lean_obj_once(&l_Continuity_refC___closed__2, &l_Continuity_refC___closed__2_once, _init_l_Continuity_refC___closed__2);
v___x_110_ = l_Continuity_sumC___redArg(v___x_109_);
return v___x_110_;
}
}
static lean_object* _init_l_Continuity_refC___closed__6(void){
_start:
{
lean_object* v___x_113_; lean_object* v___x_114_; lean_object* v___x_115_; lean_object* v___x_116_; 
v___x_113_ = ((lean_object*)(l_Continuity_refC___closed__5));
v___x_114_ = ((lean_object*)(l_Continuity_refC___closed__4));
v___x_115_ = lean_obj_once(&l_Continuity_refC___closed__3, &l_Continuity_refC___closed__3_once, _init_l_Continuity_refC___closed__3);
v___x_116_ = l_Continuity_imap___redArg(v___x_115_, v___x_114_, v___x_113_);
return v___x_116_;
}
}
static lean_object* _init_l_Continuity_refC(void){
_start:
{
lean_object* v___x_117_; 
v___x_117_ = lean_obj_once(&l_Continuity_refC___closed__6, &l_Continuity_refC___closed__6_once, _init_l_Continuity_refC___closed__6);
return v___x_117_;
}
}
LEAN_EXPORT lean_object* l_Continuity_storePathC___lam__0(lean_object* v_x_118_){
_start:
{
lean_object* v_fst_119_; lean_object* v_snd_120_; lean_object* v___x_122_; uint8_t v_isShared_123_; uint8_t v_isSharedCheck_127_; 
v_fst_119_ = lean_ctor_get(v_x_118_, 0);
v_snd_120_ = lean_ctor_get(v_x_118_, 1);
v_isSharedCheck_127_ = !lean_is_exclusive(v_x_118_);
if (v_isSharedCheck_127_ == 0)
{
v___x_122_ = v_x_118_;
v_isShared_123_ = v_isSharedCheck_127_;
goto v_resetjp_121_;
}
else
{
lean_inc(v_snd_120_);
lean_inc(v_fst_119_);
lean_dec(v_x_118_);
v___x_122_ = lean_box(0);
v_isShared_123_ = v_isSharedCheck_127_;
goto v_resetjp_121_;
}
v_resetjp_121_:
{
lean_object* v___x_125_; 
if (v_isShared_123_ == 0)
{
v___x_125_ = v___x_122_;
goto v_reusejp_124_;
}
else
{
lean_object* v_reuseFailAlloc_126_; 
v_reuseFailAlloc_126_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_126_, 0, v_fst_119_);
lean_ctor_set(v_reuseFailAlloc_126_, 1, v_snd_120_);
v___x_125_ = v_reuseFailAlloc_126_;
goto v_reusejp_124_;
}
v_reusejp_124_:
{
return v___x_125_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_storePathC___lam__1(lean_object* v_s_128_){
_start:
{
lean_object* v_ref_129_; lean_object* v_name_130_; lean_object* v___x_132_; uint8_t v_isShared_133_; uint8_t v_isSharedCheck_137_; 
v_ref_129_ = lean_ctor_get(v_s_128_, 0);
v_name_130_ = lean_ctor_get(v_s_128_, 1);
v_isSharedCheck_137_ = !lean_is_exclusive(v_s_128_);
if (v_isSharedCheck_137_ == 0)
{
v___x_132_ = v_s_128_;
v_isShared_133_ = v_isSharedCheck_137_;
goto v_resetjp_131_;
}
else
{
lean_inc(v_name_130_);
lean_inc(v_ref_129_);
lean_dec(v_s_128_);
v___x_132_ = lean_box(0);
v_isShared_133_ = v_isSharedCheck_137_;
goto v_resetjp_131_;
}
v_resetjp_131_:
{
lean_object* v___x_135_; 
if (v_isShared_133_ == 0)
{
v___x_135_ = v___x_132_;
goto v_reusejp_134_;
}
else
{
lean_object* v_reuseFailAlloc_136_; 
v_reuseFailAlloc_136_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_136_, 0, v_ref_129_);
lean_ctor_set(v_reuseFailAlloc_136_, 1, v_name_130_);
v___x_135_ = v_reuseFailAlloc_136_;
goto v_reusejp_134_;
}
v_reusejp_134_:
{
return v___x_135_;
}
}
}
}
static lean_object* _init_l_Continuity_storePathC___closed__2(void){
_start:
{
lean_object* v___x_140_; lean_object* v___x_141_; lean_object* v___x_142_; 
v___x_140_ = l_Continuity_textC;
v___x_141_ = l_Continuity_refC;
v___x_142_ = l_Continuity_pair___redArg(v___x_141_, v___x_140_);
return v___x_142_;
}
}
static lean_object* _init_l_Continuity_storePathC___closed__3(void){
_start:
{
lean_object* v___f_143_; lean_object* v___f_144_; lean_object* v___x_145_; lean_object* v___x_146_; 
v___f_143_ = ((lean_object*)(l_Continuity_storePathC___closed__1));
v___f_144_ = ((lean_object*)(l_Continuity_storePathC___closed__0));
v___x_145_ = lean_obj_once(&l_Continuity_storePathC___closed__2, &l_Continuity_storePathC___closed__2_once, _init_l_Continuity_storePathC___closed__2);
v___x_146_ = l_Continuity_imap___redArg(v___x_145_, v___f_144_, v___f_143_);
return v___x_146_;
}
}
static lean_object* _init_l_Continuity_storePathC(void){
_start:
{
lean_object* v___x_147_; 
v___x_147_ = lean_obj_once(&l_Continuity_storePathC___closed__3, &l_Continuity_storePathC___closed__3_once, _init_l_Continuity_storePathC___closed__3);
return v___x_147_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toCoeffect(lean_object* v_x_148_){
_start:
{
if (lean_obj_tag(v_x_148_) == 0)
{
lean_object* v___x_149_; 
lean_dec_ref_known(v_x_148_, 1);
v___x_149_ = lean_box(0);
return v___x_149_;
}
else
{
lean_object* v_val_150_; 
v_val_150_ = lean_ctor_get(v_x_148_, 0);
lean_inc(v_val_150_);
lean_dec_ref_known(v_x_148_, 1);
if (lean_obj_tag(v_val_150_) == 0)
{
lean_object* v___x_151_; 
lean_dec_ref_known(v_val_150_, 1);
v___x_151_ = lean_box(1);
return v___x_151_;
}
else
{
lean_object* v_val_152_; 
v_val_152_ = lean_ctor_get(v_val_150_, 0);
lean_inc(v_val_152_);
lean_dec_ref_known(v_val_150_, 1);
if (lean_obj_tag(v_val_152_) == 0)
{
lean_object* v___x_153_; 
lean_dec_ref_known(v_val_152_, 1);
v___x_153_ = lean_box(2);
return v___x_153_;
}
else
{
lean_object* v_val_154_; 
v_val_154_ = lean_ctor_get(v_val_152_, 0);
lean_inc(v_val_154_);
lean_dec_ref_known(v_val_152_, 1);
if (lean_obj_tag(v_val_154_) == 0)
{
lean_object* v_val_155_; lean_object* v___x_157_; uint8_t v_isShared_158_; uint8_t v_isSharedCheck_162_; 
v_val_155_ = lean_ctor_get(v_val_154_, 0);
v_isSharedCheck_162_ = !lean_is_exclusive(v_val_154_);
if (v_isSharedCheck_162_ == 0)
{
v___x_157_ = v_val_154_;
v_isShared_158_ = v_isSharedCheck_162_;
goto v_resetjp_156_;
}
else
{
lean_inc(v_val_155_);
lean_dec(v_val_154_);
v___x_157_ = lean_box(0);
v_isShared_158_ = v_isSharedCheck_162_;
goto v_resetjp_156_;
}
v_resetjp_156_:
{
lean_object* v___x_160_; 
if (v_isShared_158_ == 0)
{
lean_ctor_set_tag(v___x_157_, 3);
v___x_160_ = v___x_157_;
goto v_reusejp_159_;
}
else
{
lean_object* v_reuseFailAlloc_161_; 
v_reuseFailAlloc_161_ = lean_alloc_ctor(3, 1, 0);
lean_ctor_set(v_reuseFailAlloc_161_, 0, v_val_155_);
v___x_160_ = v_reuseFailAlloc_161_;
goto v_reusejp_159_;
}
v_reusejp_159_:
{
return v___x_160_;
}
}
}
else
{
lean_object* v_val_163_; 
v_val_163_ = lean_ctor_get(v_val_154_, 0);
lean_inc(v_val_163_);
lean_dec_ref_known(v_val_154_, 1);
if (lean_obj_tag(v_val_163_) == 0)
{
lean_object* v_val_164_; lean_object* v___x_166_; uint8_t v_isShared_167_; uint8_t v_isSharedCheck_171_; 
v_val_164_ = lean_ctor_get(v_val_163_, 0);
v_isSharedCheck_171_ = !lean_is_exclusive(v_val_163_);
if (v_isSharedCheck_171_ == 0)
{
v___x_166_ = v_val_163_;
v_isShared_167_ = v_isSharedCheck_171_;
goto v_resetjp_165_;
}
else
{
lean_inc(v_val_164_);
lean_dec(v_val_163_);
v___x_166_ = lean_box(0);
v_isShared_167_ = v_isSharedCheck_171_;
goto v_resetjp_165_;
}
v_resetjp_165_:
{
lean_object* v___x_169_; 
if (v_isShared_167_ == 0)
{
lean_ctor_set_tag(v___x_166_, 4);
v___x_169_ = v___x_166_;
goto v_reusejp_168_;
}
else
{
lean_object* v_reuseFailAlloc_170_; 
v_reuseFailAlloc_170_ = lean_alloc_ctor(4, 1, 0);
lean_ctor_set(v_reuseFailAlloc_170_, 0, v_val_164_);
v___x_169_ = v_reuseFailAlloc_170_;
goto v_reusejp_168_;
}
v_reusejp_168_:
{
return v___x_169_;
}
}
}
else
{
lean_object* v_val_172_; lean_object* v___x_174_; uint8_t v_isShared_175_; uint8_t v_isSharedCheck_179_; 
v_val_172_ = lean_ctor_get(v_val_163_, 0);
v_isSharedCheck_179_ = !lean_is_exclusive(v_val_163_);
if (v_isSharedCheck_179_ == 0)
{
v___x_174_ = v_val_163_;
v_isShared_175_ = v_isSharedCheck_179_;
goto v_resetjp_173_;
}
else
{
lean_inc(v_val_172_);
lean_dec(v_val_163_);
v___x_174_ = lean_box(0);
v_isShared_175_ = v_isSharedCheck_179_;
goto v_resetjp_173_;
}
v_resetjp_173_:
{
lean_object* v___x_177_; 
if (v_isShared_175_ == 0)
{
lean_ctor_set_tag(v___x_174_, 5);
v___x_177_ = v___x_174_;
goto v_reusejp_176_;
}
else
{
lean_object* v_reuseFailAlloc_178_; 
v_reuseFailAlloc_178_ = lean_alloc_ctor(5, 1, 0);
lean_ctor_set(v_reuseFailAlloc_178_, 0, v_val_172_);
v___x_177_ = v_reuseFailAlloc_178_;
goto v_reusejp_176_;
}
v_reusejp_176_:
{
return v___x_177_;
}
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofCoeffect(lean_object* v_x_192_){
_start:
{
switch(lean_obj_tag(v_x_192_))
{
case 0:
{
lean_object* v___x_193_; 
v___x_193_ = ((lean_object*)(l_Continuity_ofCoeffect___closed__0));
return v___x_193_;
}
case 1:
{
lean_object* v___x_194_; 
v___x_194_ = ((lean_object*)(l_Continuity_ofCoeffect___closed__2));
return v___x_194_;
}
case 2:
{
lean_object* v___x_195_; 
v___x_195_ = ((lean_object*)(l_Continuity_ofCoeffect___closed__5));
return v___x_195_;
}
case 3:
{
lean_object* v_provider_196_; lean_object* v___x_198_; uint8_t v_isShared_199_; uint8_t v_isSharedCheck_206_; 
v_provider_196_ = lean_ctor_get(v_x_192_, 0);
v_isSharedCheck_206_ = !lean_is_exclusive(v_x_192_);
if (v_isSharedCheck_206_ == 0)
{
v___x_198_ = v_x_192_;
v_isShared_199_ = v_isSharedCheck_206_;
goto v_resetjp_197_;
}
else
{
lean_inc(v_provider_196_);
lean_dec(v_x_192_);
v___x_198_ = lean_box(0);
v_isShared_199_ = v_isSharedCheck_206_;
goto v_resetjp_197_;
}
v_resetjp_197_:
{
lean_object* v___x_201_; 
if (v_isShared_199_ == 0)
{
lean_ctor_set_tag(v___x_198_, 0);
v___x_201_ = v___x_198_;
goto v_reusejp_200_;
}
else
{
lean_object* v_reuseFailAlloc_205_; 
v_reuseFailAlloc_205_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_205_, 0, v_provider_196_);
v___x_201_ = v_reuseFailAlloc_205_;
goto v_reusejp_200_;
}
v_reusejp_200_:
{
lean_object* v___x_202_; lean_object* v___x_203_; lean_object* v___x_204_; 
v___x_202_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_202_, 0, v___x_201_);
v___x_203_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_203_, 0, v___x_202_);
v___x_204_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_204_, 0, v___x_203_);
return v___x_204_;
}
}
}
case 4:
{
lean_object* v_name_207_; lean_object* v___x_209_; uint8_t v_isShared_210_; uint8_t v_isSharedCheck_218_; 
v_name_207_ = lean_ctor_get(v_x_192_, 0);
v_isSharedCheck_218_ = !lean_is_exclusive(v_x_192_);
if (v_isSharedCheck_218_ == 0)
{
v___x_209_ = v_x_192_;
v_isShared_210_ = v_isSharedCheck_218_;
goto v_resetjp_208_;
}
else
{
lean_inc(v_name_207_);
lean_dec(v_x_192_);
v___x_209_ = lean_box(0);
v_isShared_210_ = v_isSharedCheck_218_;
goto v_resetjp_208_;
}
v_resetjp_208_:
{
lean_object* v___x_212_; 
if (v_isShared_210_ == 0)
{
lean_ctor_set_tag(v___x_209_, 0);
v___x_212_ = v___x_209_;
goto v_reusejp_211_;
}
else
{
lean_object* v_reuseFailAlloc_217_; 
v_reuseFailAlloc_217_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_217_, 0, v_name_207_);
v___x_212_ = v_reuseFailAlloc_217_;
goto v_reusejp_211_;
}
v_reusejp_211_:
{
lean_object* v___x_213_; lean_object* v___x_214_; lean_object* v___x_215_; lean_object* v___x_216_; 
v___x_213_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_213_, 0, v___x_212_);
v___x_214_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_214_, 0, v___x_213_);
v___x_215_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_215_, 0, v___x_214_);
v___x_216_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_216_, 0, v___x_215_);
return v___x_216_;
}
}
}
default: 
{
lean_object* v_path_219_; lean_object* v___x_221_; uint8_t v_isShared_222_; uint8_t v_isSharedCheck_230_; 
v_path_219_ = lean_ctor_get(v_x_192_, 0);
v_isSharedCheck_230_ = !lean_is_exclusive(v_x_192_);
if (v_isSharedCheck_230_ == 0)
{
v___x_221_ = v_x_192_;
v_isShared_222_ = v_isSharedCheck_230_;
goto v_resetjp_220_;
}
else
{
lean_inc(v_path_219_);
lean_dec(v_x_192_);
v___x_221_ = lean_box(0);
v_isShared_222_ = v_isSharedCheck_230_;
goto v_resetjp_220_;
}
v_resetjp_220_:
{
lean_object* v___x_224_; 
if (v_isShared_222_ == 0)
{
lean_ctor_set_tag(v___x_221_, 1);
v___x_224_ = v___x_221_;
goto v_reusejp_223_;
}
else
{
lean_object* v_reuseFailAlloc_229_; 
v_reuseFailAlloc_229_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_229_, 0, v_path_219_);
v___x_224_ = v_reuseFailAlloc_229_;
goto v_reusejp_223_;
}
v_reusejp_223_:
{
lean_object* v___x_225_; lean_object* v___x_226_; lean_object* v___x_227_; lean_object* v___x_228_; 
v___x_225_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_225_, 0, v___x_224_);
v___x_226_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_226_, 0, v___x_225_);
v___x_227_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_227_, 0, v___x_226_);
v___x_228_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_228_, 0, v___x_227_);
return v___x_228_;
}
}
}
}
}
}
static lean_object* _init_l_Continuity_coeffectC___closed__0(void){
_start:
{
lean_object* v___x_231_; lean_object* v___x_232_; 
v___x_231_ = l_Continuity_pathC;
v___x_232_ = l_Continuity_Alts_one___redArg(v___x_231_);
return v___x_232_;
}
}
static lean_object* _init_l_Continuity_coeffectC___closed__1(void){
_start:
{
lean_object* v___x_233_; lean_object* v___x_234_; lean_object* v___x_235_; 
v___x_233_ = lean_obj_once(&l_Continuity_coeffectC___closed__0, &l_Continuity_coeffectC___closed__0_once, _init_l_Continuity_coeffectC___closed__0);
v___x_234_ = l_Continuity_textC;
v___x_235_ = l_Continuity_Alts_cons___redArg(v___x_234_, v___x_233_);
return v___x_235_;
}
}
static lean_object* _init_l_Continuity_coeffectC___closed__2(void){
_start:
{
lean_object* v___x_236_; lean_object* v___x_237_; lean_object* v___x_238_; 
v___x_236_ = lean_obj_once(&l_Continuity_coeffectC___closed__1, &l_Continuity_coeffectC___closed__1_once, _init_l_Continuity_coeffectC___closed__1);
v___x_237_ = l_Continuity_textC;
v___x_238_ = l_Continuity_Alts_cons___redArg(v___x_237_, v___x_236_);
return v___x_238_;
}
}
static lean_object* _init_l_Continuity_coeffectC___closed__3(void){
_start:
{
lean_object* v___x_239_; lean_object* v___x_240_; lean_object* v___x_241_; 
v___x_239_ = lean_obj_once(&l_Continuity_coeffectC___closed__2, &l_Continuity_coeffectC___closed__2_once, _init_l_Continuity_coeffectC___closed__2);
v___x_240_ = l_Continuity_unitC;
v___x_241_ = l_Continuity_Alts_cons___redArg(v___x_240_, v___x_239_);
return v___x_241_;
}
}
static lean_object* _init_l_Continuity_coeffectC___closed__4(void){
_start:
{
lean_object* v___x_242_; lean_object* v___x_243_; lean_object* v___x_244_; 
v___x_242_ = lean_obj_once(&l_Continuity_coeffectC___closed__3, &l_Continuity_coeffectC___closed__3_once, _init_l_Continuity_coeffectC___closed__3);
v___x_243_ = l_Continuity_unitC;
v___x_244_ = l_Continuity_Alts_cons___redArg(v___x_243_, v___x_242_);
return v___x_244_;
}
}
static lean_object* _init_l_Continuity_coeffectC___closed__5(void){
_start:
{
lean_object* v___x_245_; lean_object* v___x_246_; lean_object* v___x_247_; 
v___x_245_ = lean_obj_once(&l_Continuity_coeffectC___closed__4, &l_Continuity_coeffectC___closed__4_once, _init_l_Continuity_coeffectC___closed__4);
v___x_246_ = l_Continuity_unitC;
v___x_247_ = l_Continuity_Alts_cons___redArg(v___x_246_, v___x_245_);
return v___x_247_;
}
}
static lean_object* _init_l_Continuity_coeffectC___closed__6(void){
_start:
{
lean_object* v___x_248_; lean_object* v___x_249_; 
v___x_248_ = lean_obj_once(&l_Continuity_coeffectC___closed__5, &l_Continuity_coeffectC___closed__5_once, _init_l_Continuity_coeffectC___closed__5);
v___x_249_ = l_Continuity_sumC___redArg(v___x_248_);
return v___x_249_;
}
}
static lean_object* _init_l_Continuity_coeffectC___closed__9(void){
_start:
{
lean_object* v___x_252_; lean_object* v___x_253_; lean_object* v___x_254_; lean_object* v___x_255_; 
v___x_252_ = ((lean_object*)(l_Continuity_coeffectC___closed__8));
v___x_253_ = ((lean_object*)(l_Continuity_coeffectC___closed__7));
v___x_254_ = lean_obj_once(&l_Continuity_coeffectC___closed__6, &l_Continuity_coeffectC___closed__6_once, _init_l_Continuity_coeffectC___closed__6);
v___x_255_ = l_Continuity_imap___redArg(v___x_254_, v___x_253_, v___x_252_);
return v___x_255_;
}
}
static lean_object* _init_l_Continuity_coeffectC(void){
_start:
{
lean_object* v___x_256_; 
v___x_256_ = lean_obj_once(&l_Continuity_coeffectC___closed__9, &l_Continuity_coeffectC___closed__9_once, _init_l_Continuity_coeffectC___closed__9);
return v___x_256_;
}
}
LEAN_EXPORT uint8_t l_Continuity_pathMapC___redArg___lam__0(lean_object* v___y_257_){
_start:
{
uint8_t v___x_258_; 
v___x_258_ = 1;
return v___x_258_;
}
}
LEAN_EXPORT lean_object* l_Continuity_pathMapC___redArg___lam__0___boxed(lean_object* v___y_259_){
_start:
{
uint8_t v_res_260_; lean_object* v_r_261_; 
v_res_260_ = l_Continuity_pathMapC___redArg___lam__0(v___y_259_);
lean_dec_ref(v___y_259_);
v_r_261_ = lean_box(v_res_260_);
return v_r_261_;
}
}
LEAN_EXPORT lean_object* l_Continuity_pathMapC___redArg(lean_object* v_c_263_){
_start:
{
lean_object* v___f_264_; lean_object* v___x_265_; lean_object* v___x_266_; 
v___f_264_ = ((lean_object*)(l_Continuity_pathMapC___redArg___closed__0));
v___x_265_ = lean_unsigned_to_nat(4096u);
v___x_266_ = l_Continuity_blobMapC___redArg(v___x_265_, v___f_264_, v_c_263_);
return v___x_266_;
}
}
LEAN_EXPORT lean_object* l_Continuity_pathMapC(lean_object* v_00_u03bd_267_, lean_object* v_c_268_){
_start:
{
lean_object* v___x_269_; 
v___x_269_ = l_Continuity_pathMapC___redArg(v_c_268_);
return v___x_269_;
}
}
LEAN_EXPORT lean_object* l_Continuity_textMapC___redArg(lean_object* v_c_271_){
_start:
{
lean_object* v___x_272_; lean_object* v___x_273_; lean_object* v___x_274_; 
v___x_272_ = lean_unsigned_to_nat(1048576u);
v___x_273_ = ((lean_object*)(l_Continuity_textMapC___redArg___closed__0));
v___x_274_ = l_Continuity_blobMapC___redArg(v___x_272_, v___x_273_, v_c_271_);
return v___x_274_;
}
}
LEAN_EXPORT lean_object* l_Continuity_textMapC(lean_object* v_00_u03bd_275_, lean_object* v_c_276_){
_start:
{
lean_object* v___x_277_; 
v___x_277_ = l_Continuity_textMapC___redArg(v_c_276_);
return v___x_277_;
}
}
LEAN_EXPORT lean_object* l_Continuity_bytesMapC___redArg(lean_object* v_c_278_){
_start:
{
lean_object* v___f_279_; lean_object* v___x_280_; lean_object* v___x_281_; 
v___f_279_ = ((lean_object*)(l_Continuity_pathMapC___redArg___closed__0));
v___x_280_ = lean_unsigned_to_nat(268435456u);
v___x_281_ = l_Continuity_blobMapC___redArg(v___x_280_, v___f_279_, v_c_278_);
return v___x_281_;
}
}
LEAN_EXPORT lean_object* l_Continuity_bytesMapC(lean_object* v_00_u03bd_282_, lean_object* v_c_283_){
_start:
{
lean_object* v___x_284_; 
v___x_284_ = l_Continuity_bytesMapC___redArg(v_c_283_);
return v___x_284_;
}
}
static lean_object* _init_l_Continuity_pathSetC___closed__0(void){
_start:
{
lean_object* v___f_285_; lean_object* v___x_286_; lean_object* v___x_287_; 
v___f_285_ = ((lean_object*)(l_Continuity_pathMapC___redArg___closed__0));
v___x_286_ = lean_unsigned_to_nat(4096u);
v___x_287_ = l_Continuity_blobSetC___redArg(v___x_286_, v___f_285_);
return v___x_287_;
}
}
static lean_object* _init_l_Continuity_pathSetC(void){
_start:
{
lean_object* v___x_288_; 
v___x_288_ = lean_obj_once(&l_Continuity_pathSetC___closed__0, &l_Continuity_pathSetC___closed__0_once, _init_l_Continuity_pathSetC___closed__0);
return v___x_288_;
}
}
static lean_object* _init_l_Continuity_textSetC___closed__0(void){
_start:
{
lean_object* v___x_289_; lean_object* v___x_290_; lean_object* v___x_291_; 
v___x_289_ = ((lean_object*)(l_Continuity_textMapC___redArg___closed__0));
v___x_290_ = lean_unsigned_to_nat(1048576u);
v___x_291_ = l_Continuity_blobSetC___redArg(v___x_290_, v___x_289_);
return v___x_291_;
}
}
static lean_object* _init_l_Continuity_textSetC(void){
_start:
{
lean_object* v___x_292_; 
v___x_292_ = lean_obj_once(&l_Continuity_textSetC___closed__0, &l_Continuity_textSetC___closed__0_once, _init_l_Continuity_textSetC___closed__0);
return v___x_292_;
}
}
static lean_object* _init_l_Continuity_coeffectSetC___closed__0(void){
_start:
{
lean_object* v___x_293_; lean_object* v___x_294_; 
v___x_293_ = l_Continuity_coeffectC;
v___x_294_ = l_Continuity_setC___redArg(v___x_293_);
return v___x_294_;
}
}
static lean_object* _init_l_Continuity_coeffectSetC(void){
_start:
{
lean_object* v___x_295_; 
v___x_295_ = lean_obj_once(&l_Continuity_coeffectSetC___closed__0, &l_Continuity_coeffectSetC___closed__0_once, _init_l_Continuity_coeffectSetC___closed__0);
return v___x_295_;
}
}
static lean_object* _init_l_Continuity_storePathSetC___closed__0(void){
_start:
{
lean_object* v___x_296_; lean_object* v___x_297_; 
v___x_296_ = l_Continuity_storePathC;
v___x_297_ = l_Continuity_setC___redArg(v___x_296_);
return v___x_297_;
}
}
static lean_object* _init_l_Continuity_storePathSetC(void){
_start:
{
lean_object* v___x_298_; 
v___x_298_ = lean_obj_once(&l_Continuity_storePathSetC___closed__0, &l_Continuity_storePathSetC___closed__0_once, _init_l_Continuity_storePathSetC___closed__0);
return v___x_298_;
}
}
LEAN_EXPORT lean_object* l_Continuity_viewSpecC___lam__0(lean_object* v_x_299_){
_start:
{
lean_object* v_snd_300_; lean_object* v_snd_301_; lean_object* v_snd_302_; lean_object* v_snd_303_; lean_object* v_snd_304_; lean_object* v_snd_305_; lean_object* v_snd_306_; lean_object* v_snd_307_; lean_object* v_snd_308_; lean_object* v_snd_309_; lean_object* v_snd_310_; lean_object* v_snd_311_; lean_object* v_snd_312_; lean_object* v_snd_313_; lean_object* v_snd_314_; lean_object* v_snd_315_; lean_object* v_fst_316_; lean_object* v_fst_317_; lean_object* v_fst_318_; lean_object* v_fst_319_; lean_object* v_fst_320_; lean_object* v_fst_321_; lean_object* v_fst_322_; lean_object* v_fst_323_; lean_object* v_fst_324_; lean_object* v_fst_325_; lean_object* v_fst_326_; lean_object* v_fst_327_; lean_object* v_fst_328_; lean_object* v_fst_329_; lean_object* v_fst_330_; lean_object* v_fst_331_; lean_object* v_fst_332_; lean_object* v_snd_333_; lean_object* v___x_334_; uint64_t v___x_335_; uint64_t v___x_336_; uint64_t v___x_337_; uint64_t v___x_338_; uint64_t v___x_339_; uint64_t v___x_340_; uint8_t v___x_341_; uint8_t v___x_342_; uint8_t v___x_343_; 
v_snd_300_ = lean_ctor_get(v_x_299_, 1);
v_snd_301_ = lean_ctor_get(v_snd_300_, 1);
v_snd_302_ = lean_ctor_get(v_snd_301_, 1);
v_snd_303_ = lean_ctor_get(v_snd_302_, 1);
v_snd_304_ = lean_ctor_get(v_snd_303_, 1);
v_snd_305_ = lean_ctor_get(v_snd_304_, 1);
v_snd_306_ = lean_ctor_get(v_snd_305_, 1);
v_snd_307_ = lean_ctor_get(v_snd_306_, 1);
v_snd_308_ = lean_ctor_get(v_snd_307_, 1);
v_snd_309_ = lean_ctor_get(v_snd_308_, 1);
v_snd_310_ = lean_ctor_get(v_snd_309_, 1);
v_snd_311_ = lean_ctor_get(v_snd_310_, 1);
v_snd_312_ = lean_ctor_get(v_snd_311_, 1);
v_snd_313_ = lean_ctor_get(v_snd_312_, 1);
v_snd_314_ = lean_ctor_get(v_snd_313_, 1);
v_snd_315_ = lean_ctor_get(v_snd_314_, 1);
v_fst_316_ = lean_ctor_get(v_x_299_, 0);
v_fst_317_ = lean_ctor_get(v_snd_300_, 0);
v_fst_318_ = lean_ctor_get(v_snd_301_, 0);
v_fst_319_ = lean_ctor_get(v_snd_302_, 0);
v_fst_320_ = lean_ctor_get(v_snd_303_, 0);
v_fst_321_ = lean_ctor_get(v_snd_304_, 0);
v_fst_322_ = lean_ctor_get(v_snd_305_, 0);
v_fst_323_ = lean_ctor_get(v_snd_306_, 0);
v_fst_324_ = lean_ctor_get(v_snd_307_, 0);
v_fst_325_ = lean_ctor_get(v_snd_308_, 0);
v_fst_326_ = lean_ctor_get(v_snd_309_, 0);
v_fst_327_ = lean_ctor_get(v_snd_310_, 0);
v_fst_328_ = lean_ctor_get(v_snd_311_, 0);
v_fst_329_ = lean_ctor_get(v_snd_312_, 0);
v_fst_330_ = lean_ctor_get(v_snd_313_, 0);
v_fst_331_ = lean_ctor_get(v_snd_314_, 0);
v_fst_332_ = lean_ctor_get(v_snd_315_, 0);
v_snd_333_ = lean_ctor_get(v_snd_315_, 1);
lean_inc(v_fst_328_);
lean_inc(v_fst_327_);
lean_inc(v_fst_323_);
lean_inc(v_fst_322_);
lean_inc(v_fst_321_);
lean_inc(v_fst_319_);
lean_inc(v_fst_318_);
lean_inc(v_fst_317_);
lean_inc(v_fst_316_);
v___x_334_ = lean_alloc_ctor(0, 9, 51);
lean_ctor_set(v___x_334_, 0, v_fst_316_);
lean_ctor_set(v___x_334_, 1, v_fst_317_);
lean_ctor_set(v___x_334_, 2, v_fst_318_);
lean_ctor_set(v___x_334_, 3, v_fst_319_);
lean_ctor_set(v___x_334_, 4, v_fst_321_);
lean_ctor_set(v___x_334_, 5, v_fst_322_);
lean_ctor_set(v___x_334_, 6, v_fst_323_);
lean_ctor_set(v___x_334_, 7, v_fst_327_);
lean_ctor_set(v___x_334_, 8, v_fst_328_);
v___x_335_ = lean_unbox_uint64(v_fst_320_);
lean_ctor_set_uint64(v___x_334_, sizeof(void*)*9, v___x_335_);
v___x_336_ = lean_unbox_uint64(v_fst_324_);
lean_ctor_set_uint64(v___x_334_, sizeof(void*)*9 + 8, v___x_336_);
v___x_337_ = lean_unbox_uint64(v_fst_325_);
lean_ctor_set_uint64(v___x_334_, sizeof(void*)*9 + 16, v___x_337_);
v___x_338_ = lean_unbox_uint64(v_fst_326_);
lean_ctor_set_uint64(v___x_334_, sizeof(void*)*9 + 24, v___x_338_);
v___x_339_ = lean_unbox_uint64(v_fst_329_);
lean_ctor_set_uint64(v___x_334_, sizeof(void*)*9 + 32, v___x_339_);
v___x_340_ = lean_unbox_uint64(v_fst_330_);
lean_ctor_set_uint64(v___x_334_, sizeof(void*)*9 + 40, v___x_340_);
v___x_341_ = lean_unbox(v_fst_331_);
lean_ctor_set_uint8(v___x_334_, sizeof(void*)*9 + 48, v___x_341_);
v___x_342_ = lean_unbox(v_fst_332_);
lean_ctor_set_uint8(v___x_334_, sizeof(void*)*9 + 49, v___x_342_);
v___x_343_ = lean_unbox(v_snd_333_);
lean_ctor_set_uint8(v___x_334_, sizeof(void*)*9 + 50, v___x_343_);
return v___x_334_;
}
}
LEAN_EXPORT lean_object* l_Continuity_viewSpecC___lam__0___boxed(lean_object* v_x_344_){
_start:
{
lean_object* v_res_345_; 
v_res_345_ = l_Continuity_viewSpecC___lam__0(v_x_344_);
lean_dec_ref(v_x_344_);
return v_res_345_;
}
}
LEAN_EXPORT lean_object* l_Continuity_viewSpecC___lam__1(lean_object* v_v_346_){
_start:
{
lean_object* v_uid_347_; lean_object* v_gid_348_; lean_object* v_hostName_349_; lean_object* v_files_350_; uint64_t v_epoch_351_; lean_object* v_umask_352_; lean_object* v_cpus_353_; lean_object* v_cwd_354_; uint64_t v_tmpBytes_355_; uint64_t v_tmpInodes_356_; uint64_t v_memoryBytes_357_; lean_object* v_processes_358_; lean_object* v_openFiles_359_; uint64_t v_fileBytes_360_; uint64_t v_stackBytes_361_; uint8_t v_clock_362_; uint8_t v_random_363_; uint8_t v_machine_364_; lean_object* v___x_365_; lean_object* v___x_366_; lean_object* v___x_367_; lean_object* v___x_368_; lean_object* v___x_369_; lean_object* v___x_370_; lean_object* v___x_371_; lean_object* v___x_372_; lean_object* v___x_373_; lean_object* v___x_374_; lean_object* v___x_375_; lean_object* v___x_376_; lean_object* v___x_377_; lean_object* v___x_378_; lean_object* v___x_379_; lean_object* v___x_380_; lean_object* v___x_381_; lean_object* v___x_382_; lean_object* v___x_383_; lean_object* v___x_384_; lean_object* v___x_385_; lean_object* v___x_386_; lean_object* v___x_387_; lean_object* v___x_388_; lean_object* v___x_389_; lean_object* v___x_390_; 
v_uid_347_ = lean_ctor_get(v_v_346_, 0);
v_gid_348_ = lean_ctor_get(v_v_346_, 1);
v_hostName_349_ = lean_ctor_get(v_v_346_, 2);
v_files_350_ = lean_ctor_get(v_v_346_, 3);
v_epoch_351_ = lean_ctor_get_uint64(v_v_346_, sizeof(void*)*9);
v_umask_352_ = lean_ctor_get(v_v_346_, 4);
v_cpus_353_ = lean_ctor_get(v_v_346_, 5);
v_cwd_354_ = lean_ctor_get(v_v_346_, 6);
v_tmpBytes_355_ = lean_ctor_get_uint64(v_v_346_, sizeof(void*)*9 + 8);
v_tmpInodes_356_ = lean_ctor_get_uint64(v_v_346_, sizeof(void*)*9 + 16);
v_memoryBytes_357_ = lean_ctor_get_uint64(v_v_346_, sizeof(void*)*9 + 24);
v_processes_358_ = lean_ctor_get(v_v_346_, 7);
v_openFiles_359_ = lean_ctor_get(v_v_346_, 8);
v_fileBytes_360_ = lean_ctor_get_uint64(v_v_346_, sizeof(void*)*9 + 32);
v_stackBytes_361_ = lean_ctor_get_uint64(v_v_346_, sizeof(void*)*9 + 40);
v_clock_362_ = lean_ctor_get_uint8(v_v_346_, sizeof(void*)*9 + 48);
v_random_363_ = lean_ctor_get_uint8(v_v_346_, sizeof(void*)*9 + 49);
v_machine_364_ = lean_ctor_get_uint8(v_v_346_, sizeof(void*)*9 + 50);
v___x_365_ = lean_box(v_random_363_);
v___x_366_ = lean_box(v_machine_364_);
v___x_367_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_367_, 0, v___x_365_);
lean_ctor_set(v___x_367_, 1, v___x_366_);
v___x_368_ = lean_box(v_clock_362_);
v___x_369_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_369_, 0, v___x_368_);
lean_ctor_set(v___x_369_, 1, v___x_367_);
v___x_370_ = lean_box_uint64(v_stackBytes_361_);
v___x_371_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_371_, 0, v___x_370_);
lean_ctor_set(v___x_371_, 1, v___x_369_);
v___x_372_ = lean_box_uint64(v_fileBytes_360_);
v___x_373_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_373_, 0, v___x_372_);
lean_ctor_set(v___x_373_, 1, v___x_371_);
lean_inc(v_openFiles_359_);
v___x_374_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_374_, 0, v_openFiles_359_);
lean_ctor_set(v___x_374_, 1, v___x_373_);
lean_inc(v_processes_358_);
v___x_375_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_375_, 0, v_processes_358_);
lean_ctor_set(v___x_375_, 1, v___x_374_);
v___x_376_ = lean_box_uint64(v_memoryBytes_357_);
v___x_377_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_377_, 0, v___x_376_);
lean_ctor_set(v___x_377_, 1, v___x_375_);
v___x_378_ = lean_box_uint64(v_tmpInodes_356_);
v___x_379_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_379_, 0, v___x_378_);
lean_ctor_set(v___x_379_, 1, v___x_377_);
v___x_380_ = lean_box_uint64(v_tmpBytes_355_);
v___x_381_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_381_, 0, v___x_380_);
lean_ctor_set(v___x_381_, 1, v___x_379_);
lean_inc_ref(v_cwd_354_);
v___x_382_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_382_, 0, v_cwd_354_);
lean_ctor_set(v___x_382_, 1, v___x_381_);
lean_inc(v_cpus_353_);
v___x_383_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_383_, 0, v_cpus_353_);
lean_ctor_set(v___x_383_, 1, v___x_382_);
lean_inc(v_umask_352_);
v___x_384_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_384_, 0, v_umask_352_);
lean_ctor_set(v___x_384_, 1, v___x_383_);
v___x_385_ = lean_box_uint64(v_epoch_351_);
v___x_386_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_386_, 0, v___x_385_);
lean_ctor_set(v___x_386_, 1, v___x_384_);
lean_inc_ref(v_files_350_);
v___x_387_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_387_, 0, v_files_350_);
lean_ctor_set(v___x_387_, 1, v___x_386_);
lean_inc_ref(v_hostName_349_);
v___x_388_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_388_, 0, v_hostName_349_);
lean_ctor_set(v___x_388_, 1, v___x_387_);
lean_inc(v_gid_348_);
v___x_389_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_389_, 0, v_gid_348_);
lean_ctor_set(v___x_389_, 1, v___x_388_);
lean_inc(v_uid_347_);
v___x_390_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_390_, 0, v_uid_347_);
lean_ctor_set(v___x_390_, 1, v___x_389_);
return v___x_390_;
}
}
LEAN_EXPORT lean_object* l_Continuity_viewSpecC___lam__1___boxed(lean_object* v_v_391_){
_start:
{
lean_object* v_res_392_; 
v_res_392_ = l_Continuity_viewSpecC___lam__1(v_v_391_);
lean_dec_ref(v_v_391_);
return v_res_392_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__2(void){
_start:
{
lean_object* v___x_395_; lean_object* v___x_396_; 
v___x_395_ = l_Continuity_bytesC;
v___x_396_ = l_Continuity_pathMapC___redArg(v___x_395_);
return v___x_396_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__3(void){
_start:
{
lean_object* v___x_397_; lean_object* v___x_398_; 
v___x_397_ = l_Continuity_provisionC;
v___x_398_ = l_Continuity_pair___redArg(v___x_397_, v___x_397_);
return v___x_398_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__4(void){
_start:
{
lean_object* v___x_399_; lean_object* v___x_400_; lean_object* v___x_401_; 
v___x_399_ = lean_obj_once(&l_Continuity_viewSpecC___closed__3, &l_Continuity_viewSpecC___closed__3_once, _init_l_Continuity_viewSpecC___closed__3);
v___x_400_ = l_Continuity_provisionC;
v___x_401_ = l_Continuity_pair___redArg(v___x_400_, v___x_399_);
return v___x_401_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__5(void){
_start:
{
lean_object* v___x_402_; lean_object* v___x_403_; lean_object* v___x_404_; 
v___x_402_ = lean_obj_once(&l_Continuity_viewSpecC___closed__4, &l_Continuity_viewSpecC___closed__4_once, _init_l_Continuity_viewSpecC___closed__4);
v___x_403_ = l_Continuity_u64;
v___x_404_ = l_Continuity_pair___redArg(v___x_403_, v___x_402_);
return v___x_404_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__6(void){
_start:
{
lean_object* v___x_405_; lean_object* v___x_406_; lean_object* v___x_407_; 
v___x_405_ = lean_obj_once(&l_Continuity_viewSpecC___closed__5, &l_Continuity_viewSpecC___closed__5_once, _init_l_Continuity_viewSpecC___closed__5);
v___x_406_ = l_Continuity_u64;
v___x_407_ = l_Continuity_pair___redArg(v___x_406_, v___x_405_);
return v___x_407_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__7(void){
_start:
{
lean_object* v___x_408_; lean_object* v___x_409_; lean_object* v___x_410_; 
v___x_408_ = lean_obj_once(&l_Continuity_viewSpecC___closed__6, &l_Continuity_viewSpecC___closed__6_once, _init_l_Continuity_viewSpecC___closed__6);
v___x_409_ = l_Continuity_u32;
v___x_410_ = l_Continuity_pair___redArg(v___x_409_, v___x_408_);
return v___x_410_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__8(void){
_start:
{
lean_object* v___x_411_; lean_object* v___x_412_; lean_object* v___x_413_; 
v___x_411_ = lean_obj_once(&l_Continuity_viewSpecC___closed__7, &l_Continuity_viewSpecC___closed__7_once, _init_l_Continuity_viewSpecC___closed__7);
v___x_412_ = l_Continuity_u32;
v___x_413_ = l_Continuity_pair___redArg(v___x_412_, v___x_411_);
return v___x_413_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__9(void){
_start:
{
lean_object* v___x_414_; lean_object* v___x_415_; lean_object* v___x_416_; 
v___x_414_ = lean_obj_once(&l_Continuity_viewSpecC___closed__8, &l_Continuity_viewSpecC___closed__8_once, _init_l_Continuity_viewSpecC___closed__8);
v___x_415_ = l_Continuity_u64;
v___x_416_ = l_Continuity_pair___redArg(v___x_415_, v___x_414_);
return v___x_416_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__10(void){
_start:
{
lean_object* v___x_417_; lean_object* v___x_418_; lean_object* v___x_419_; 
v___x_417_ = lean_obj_once(&l_Continuity_viewSpecC___closed__9, &l_Continuity_viewSpecC___closed__9_once, _init_l_Continuity_viewSpecC___closed__9);
v___x_418_ = l_Continuity_u64;
v___x_419_ = l_Continuity_pair___redArg(v___x_418_, v___x_417_);
return v___x_419_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__11(void){
_start:
{
lean_object* v___x_420_; lean_object* v___x_421_; lean_object* v___x_422_; 
v___x_420_ = lean_obj_once(&l_Continuity_viewSpecC___closed__10, &l_Continuity_viewSpecC___closed__10_once, _init_l_Continuity_viewSpecC___closed__10);
v___x_421_ = l_Continuity_u64;
v___x_422_ = l_Continuity_pair___redArg(v___x_421_, v___x_420_);
return v___x_422_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__12(void){
_start:
{
lean_object* v___x_423_; lean_object* v___x_424_; lean_object* v___x_425_; 
v___x_423_ = lean_obj_once(&l_Continuity_viewSpecC___closed__11, &l_Continuity_viewSpecC___closed__11_once, _init_l_Continuity_viewSpecC___closed__11);
v___x_424_ = l_Continuity_pathC;
v___x_425_ = l_Continuity_pair___redArg(v___x_424_, v___x_423_);
return v___x_425_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__13(void){
_start:
{
lean_object* v___x_426_; lean_object* v___x_427_; lean_object* v___x_428_; 
v___x_426_ = lean_obj_once(&l_Continuity_viewSpecC___closed__12, &l_Continuity_viewSpecC___closed__12_once, _init_l_Continuity_viewSpecC___closed__12);
v___x_427_ = l_Continuity_u32;
v___x_428_ = l_Continuity_pair___redArg(v___x_427_, v___x_426_);
return v___x_428_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__14(void){
_start:
{
lean_object* v___x_429_; lean_object* v___x_430_; lean_object* v___x_431_; 
v___x_429_ = lean_obj_once(&l_Continuity_viewSpecC___closed__13, &l_Continuity_viewSpecC___closed__13_once, _init_l_Continuity_viewSpecC___closed__13);
v___x_430_ = l_Continuity_u32;
v___x_431_ = l_Continuity_pair___redArg(v___x_430_, v___x_429_);
return v___x_431_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__15(void){
_start:
{
lean_object* v___x_432_; lean_object* v___x_433_; lean_object* v___x_434_; 
v___x_432_ = lean_obj_once(&l_Continuity_viewSpecC___closed__14, &l_Continuity_viewSpecC___closed__14_once, _init_l_Continuity_viewSpecC___closed__14);
v___x_433_ = l_Continuity_u64;
v___x_434_ = l_Continuity_pair___redArg(v___x_433_, v___x_432_);
return v___x_434_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__16(void){
_start:
{
lean_object* v___x_435_; lean_object* v___x_436_; lean_object* v___x_437_; 
v___x_435_ = lean_obj_once(&l_Continuity_viewSpecC___closed__15, &l_Continuity_viewSpecC___closed__15_once, _init_l_Continuity_viewSpecC___closed__15);
v___x_436_ = lean_obj_once(&l_Continuity_viewSpecC___closed__2, &l_Continuity_viewSpecC___closed__2_once, _init_l_Continuity_viewSpecC___closed__2);
v___x_437_ = l_Continuity_pair___redArg(v___x_436_, v___x_435_);
return v___x_437_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__17(void){
_start:
{
lean_object* v___x_438_; lean_object* v___x_439_; lean_object* v___x_440_; 
v___x_438_ = lean_obj_once(&l_Continuity_viewSpecC___closed__16, &l_Continuity_viewSpecC___closed__16_once, _init_l_Continuity_viewSpecC___closed__16);
v___x_439_ = l_Continuity_textC;
v___x_440_ = l_Continuity_pair___redArg(v___x_439_, v___x_438_);
return v___x_440_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__18(void){
_start:
{
lean_object* v___x_441_; lean_object* v___x_442_; lean_object* v___x_443_; 
v___x_441_ = lean_obj_once(&l_Continuity_viewSpecC___closed__17, &l_Continuity_viewSpecC___closed__17_once, _init_l_Continuity_viewSpecC___closed__17);
v___x_442_ = l_Continuity_u32;
v___x_443_ = l_Continuity_pair___redArg(v___x_442_, v___x_441_);
return v___x_443_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__19(void){
_start:
{
lean_object* v___x_444_; lean_object* v___x_445_; lean_object* v___x_446_; 
v___x_444_ = lean_obj_once(&l_Continuity_viewSpecC___closed__18, &l_Continuity_viewSpecC___closed__18_once, _init_l_Continuity_viewSpecC___closed__18);
v___x_445_ = l_Continuity_u32;
v___x_446_ = l_Continuity_pair___redArg(v___x_445_, v___x_444_);
return v___x_446_;
}
}
static lean_object* _init_l_Continuity_viewSpecC___closed__20(void){
_start:
{
lean_object* v___f_447_; lean_object* v___f_448_; lean_object* v___x_449_; lean_object* v___x_450_; 
v___f_447_ = ((lean_object*)(l_Continuity_viewSpecC___closed__1));
v___f_448_ = ((lean_object*)(l_Continuity_viewSpecC___closed__0));
v___x_449_ = lean_obj_once(&l_Continuity_viewSpecC___closed__19, &l_Continuity_viewSpecC___closed__19_once, _init_l_Continuity_viewSpecC___closed__19);
v___x_450_ = l_Continuity_imap___redArg(v___x_449_, v___f_448_, v___f_447_);
return v___x_450_;
}
}
static lean_object* _init_l_Continuity_viewSpecC(void){
_start:
{
lean_object* v___x_451_; 
v___x_451_ = lean_obj_once(&l_Continuity_viewSpecC___closed__20, &l_Continuity_viewSpecC___closed__20_once, _init_l_Continuity_viewSpecC___closed__20);
return v___x_451_;
}
}
LEAN_EXPORT lean_object* l_Continuity_actionC___lam__0(lean_object* v_x_452_){
_start:
{
lean_object* v_snd_453_; lean_object* v_snd_454_; lean_object* v_snd_455_; lean_object* v_snd_456_; lean_object* v_snd_457_; lean_object* v_snd_458_; lean_object* v_snd_459_; lean_object* v_snd_460_; lean_object* v_fst_461_; lean_object* v_fst_462_; lean_object* v_fst_463_; lean_object* v_fst_464_; lean_object* v_fst_465_; lean_object* v_fst_466_; lean_object* v_fst_467_; lean_object* v_fst_468_; lean_object* v_fst_469_; lean_object* v_snd_470_; lean_object* v___x_471_; uint8_t v___x_472_; 
v_snd_453_ = lean_ctor_get(v_x_452_, 1);
v_snd_454_ = lean_ctor_get(v_snd_453_, 1);
v_snd_455_ = lean_ctor_get(v_snd_454_, 1);
v_snd_456_ = lean_ctor_get(v_snd_455_, 1);
v_snd_457_ = lean_ctor_get(v_snd_456_, 1);
v_snd_458_ = lean_ctor_get(v_snd_457_, 1);
v_snd_459_ = lean_ctor_get(v_snd_458_, 1);
v_snd_460_ = lean_ctor_get(v_snd_459_, 1);
v_fst_461_ = lean_ctor_get(v_x_452_, 0);
v_fst_462_ = lean_ctor_get(v_snd_453_, 0);
v_fst_463_ = lean_ctor_get(v_snd_454_, 0);
v_fst_464_ = lean_ctor_get(v_snd_455_, 0);
v_fst_465_ = lean_ctor_get(v_snd_456_, 0);
v_fst_466_ = lean_ctor_get(v_snd_457_, 0);
v_fst_467_ = lean_ctor_get(v_snd_458_, 0);
v_fst_468_ = lean_ctor_get(v_snd_459_, 0);
v_fst_469_ = lean_ctor_get(v_snd_460_, 0);
v_snd_470_ = lean_ctor_get(v_snd_460_, 1);
lean_inc(v_snd_470_);
lean_inc(v_fst_469_);
lean_inc(v_fst_468_);
lean_inc(v_fst_467_);
lean_inc(v_fst_466_);
lean_inc(v_fst_465_);
lean_inc(v_fst_464_);
lean_inc(v_fst_463_);
lean_inc(v_fst_462_);
v___x_471_ = lean_alloc_ctor(0, 9, 1);
lean_ctor_set(v___x_471_, 0, v_fst_462_);
lean_ctor_set(v___x_471_, 1, v_fst_463_);
lean_ctor_set(v___x_471_, 2, v_fst_464_);
lean_ctor_set(v___x_471_, 3, v_fst_465_);
lean_ctor_set(v___x_471_, 4, v_fst_466_);
lean_ctor_set(v___x_471_, 5, v_fst_467_);
lean_ctor_set(v___x_471_, 6, v_fst_468_);
lean_ctor_set(v___x_471_, 7, v_fst_469_);
lean_ctor_set(v___x_471_, 8, v_snd_470_);
v___x_472_ = lean_unbox(v_fst_461_);
lean_ctor_set_uint8(v___x_471_, sizeof(void*)*9, v___x_472_);
return v___x_471_;
}
}
LEAN_EXPORT lean_object* l_Continuity_actionC___lam__0___boxed(lean_object* v_x_473_){
_start:
{
lean_object* v_res_474_; 
v_res_474_ = l_Continuity_actionC___lam__0(v_x_473_);
lean_dec_ref(v_x_473_);
return v_res_474_;
}
}
LEAN_EXPORT lean_object* l_Continuity_actionC___lam__1(lean_object* v_a_475_){
_start:
{
uint8_t v_rule_476_; lean_object* v_command_477_; lean_object* v_env_478_; lean_object* v_toolchains_479_; lean_object* v_rootLinks_480_; lean_object* v_inputs_481_; lean_object* v_references_482_; lean_object* v_outputs_483_; lean_object* v_coeffects_484_; lean_object* v_viewSpec_485_; lean_object* v___x_486_; lean_object* v___x_487_; lean_object* v___x_488_; lean_object* v___x_489_; lean_object* v___x_490_; lean_object* v___x_491_; lean_object* v___x_492_; lean_object* v___x_493_; lean_object* v___x_494_; lean_object* v___x_495_; 
v_rule_476_ = lean_ctor_get_uint8(v_a_475_, sizeof(void*)*9);
v_command_477_ = lean_ctor_get(v_a_475_, 0);
v_env_478_ = lean_ctor_get(v_a_475_, 1);
v_toolchains_479_ = lean_ctor_get(v_a_475_, 2);
v_rootLinks_480_ = lean_ctor_get(v_a_475_, 3);
v_inputs_481_ = lean_ctor_get(v_a_475_, 4);
v_references_482_ = lean_ctor_get(v_a_475_, 5);
v_outputs_483_ = lean_ctor_get(v_a_475_, 6);
v_coeffects_484_ = lean_ctor_get(v_a_475_, 7);
v_viewSpec_485_ = lean_ctor_get(v_a_475_, 8);
lean_inc_ref(v_viewSpec_485_);
lean_inc_ref(v_coeffects_484_);
v___x_486_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_486_, 0, v_coeffects_484_);
lean_ctor_set(v___x_486_, 1, v_viewSpec_485_);
lean_inc_ref(v_outputs_483_);
v___x_487_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_487_, 0, v_outputs_483_);
lean_ctor_set(v___x_487_, 1, v___x_486_);
lean_inc_ref(v_references_482_);
v___x_488_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_488_, 0, v_references_482_);
lean_ctor_set(v___x_488_, 1, v___x_487_);
lean_inc_ref(v_inputs_481_);
v___x_489_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_489_, 0, v_inputs_481_);
lean_ctor_set(v___x_489_, 1, v___x_488_);
lean_inc_ref(v_rootLinks_480_);
v___x_490_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_490_, 0, v_rootLinks_480_);
lean_ctor_set(v___x_490_, 1, v___x_489_);
lean_inc_ref(v_toolchains_479_);
v___x_491_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_491_, 0, v_toolchains_479_);
lean_ctor_set(v___x_491_, 1, v___x_490_);
lean_inc_ref(v_env_478_);
v___x_492_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_492_, 0, v_env_478_);
lean_ctor_set(v___x_492_, 1, v___x_491_);
lean_inc_ref(v_command_477_);
v___x_493_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_493_, 0, v_command_477_);
lean_ctor_set(v___x_493_, 1, v___x_492_);
v___x_494_ = lean_box(v_rule_476_);
v___x_495_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_495_, 0, v___x_494_);
lean_ctor_set(v___x_495_, 1, v___x_493_);
return v___x_495_;
}
}
LEAN_EXPORT lean_object* l_Continuity_actionC___lam__1___boxed(lean_object* v_a_496_){
_start:
{
lean_object* v_res_497_; 
v_res_497_ = l_Continuity_actionC___lam__1(v_a_496_);
lean_dec_ref(v_a_496_);
return v_res_497_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__2(void){
_start:
{
lean_object* v___x_500_; lean_object* v___x_501_; 
v___x_500_ = l_Continuity_bytesC;
v___x_501_ = l_Continuity_listC___redArg(v___x_500_);
return v___x_501_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__3(void){
_start:
{
lean_object* v___x_502_; lean_object* v___x_503_; 
v___x_502_ = l_Continuity_bytesC;
v___x_503_ = l_Continuity_bytesMapC___redArg(v___x_502_);
return v___x_503_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__4(void){
_start:
{
lean_object* v___x_504_; lean_object* v___x_505_; 
v___x_504_ = l_Continuity_digestC;
v___x_505_ = l_Continuity_textMapC___redArg(v___x_504_);
return v___x_505_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__5(void){
_start:
{
lean_object* v___x_506_; lean_object* v___x_507_; 
v___x_506_ = l_Continuity_pathC;
v___x_507_ = l_Continuity_pathMapC___redArg(v___x_506_);
return v___x_507_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__6(void){
_start:
{
lean_object* v___x_508_; lean_object* v___x_509_; 
v___x_508_ = l_Continuity_refC;
v___x_509_ = l_Continuity_pathMapC___redArg(v___x_508_);
return v___x_509_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__7(void){
_start:
{
lean_object* v___x_510_; lean_object* v___x_511_; 
v___x_510_ = l_Continuity_outputKindC;
v___x_511_ = l_Continuity_pathMapC___redArg(v___x_510_);
return v___x_511_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__8(void){
_start:
{
lean_object* v___x_512_; lean_object* v___x_513_; lean_object* v___x_514_; 
v___x_512_ = l_Continuity_viewSpecC;
v___x_513_ = l_Continuity_coeffectSetC;
v___x_514_ = l_Continuity_pair___redArg(v___x_513_, v___x_512_);
return v___x_514_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__9(void){
_start:
{
lean_object* v___x_515_; lean_object* v___x_516_; lean_object* v___x_517_; 
v___x_515_ = lean_obj_once(&l_Continuity_actionC___closed__8, &l_Continuity_actionC___closed__8_once, _init_l_Continuity_actionC___closed__8);
v___x_516_ = lean_obj_once(&l_Continuity_actionC___closed__7, &l_Continuity_actionC___closed__7_once, _init_l_Continuity_actionC___closed__7);
v___x_517_ = l_Continuity_pair___redArg(v___x_516_, v___x_515_);
return v___x_517_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__10(void){
_start:
{
lean_object* v___x_518_; lean_object* v___x_519_; lean_object* v___x_520_; 
v___x_518_ = lean_obj_once(&l_Continuity_actionC___closed__9, &l_Continuity_actionC___closed__9_once, _init_l_Continuity_actionC___closed__9);
v___x_519_ = l_Continuity_storePathSetC;
v___x_520_ = l_Continuity_pair___redArg(v___x_519_, v___x_518_);
return v___x_520_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__11(void){
_start:
{
lean_object* v___x_521_; lean_object* v___x_522_; lean_object* v___x_523_; 
v___x_521_ = lean_obj_once(&l_Continuity_actionC___closed__10, &l_Continuity_actionC___closed__10_once, _init_l_Continuity_actionC___closed__10);
v___x_522_ = lean_obj_once(&l_Continuity_actionC___closed__6, &l_Continuity_actionC___closed__6_once, _init_l_Continuity_actionC___closed__6);
v___x_523_ = l_Continuity_pair___redArg(v___x_522_, v___x_521_);
return v___x_523_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__12(void){
_start:
{
lean_object* v___x_524_; lean_object* v___x_525_; lean_object* v___x_526_; 
v___x_524_ = lean_obj_once(&l_Continuity_actionC___closed__11, &l_Continuity_actionC___closed__11_once, _init_l_Continuity_actionC___closed__11);
v___x_525_ = lean_obj_once(&l_Continuity_actionC___closed__5, &l_Continuity_actionC___closed__5_once, _init_l_Continuity_actionC___closed__5);
v___x_526_ = l_Continuity_pair___redArg(v___x_525_, v___x_524_);
return v___x_526_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__13(void){
_start:
{
lean_object* v___x_527_; lean_object* v___x_528_; lean_object* v___x_529_; 
v___x_527_ = lean_obj_once(&l_Continuity_actionC___closed__12, &l_Continuity_actionC___closed__12_once, _init_l_Continuity_actionC___closed__12);
v___x_528_ = lean_obj_once(&l_Continuity_actionC___closed__4, &l_Continuity_actionC___closed__4_once, _init_l_Continuity_actionC___closed__4);
v___x_529_ = l_Continuity_pair___redArg(v___x_528_, v___x_527_);
return v___x_529_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__14(void){
_start:
{
lean_object* v___x_530_; lean_object* v___x_531_; lean_object* v___x_532_; 
v___x_530_ = lean_obj_once(&l_Continuity_actionC___closed__13, &l_Continuity_actionC___closed__13_once, _init_l_Continuity_actionC___closed__13);
v___x_531_ = lean_obj_once(&l_Continuity_actionC___closed__3, &l_Continuity_actionC___closed__3_once, _init_l_Continuity_actionC___closed__3);
v___x_532_ = l_Continuity_pair___redArg(v___x_531_, v___x_530_);
return v___x_532_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__15(void){
_start:
{
lean_object* v___x_533_; lean_object* v___x_534_; lean_object* v___x_535_; 
v___x_533_ = lean_obj_once(&l_Continuity_actionC___closed__14, &l_Continuity_actionC___closed__14_once, _init_l_Continuity_actionC___closed__14);
v___x_534_ = lean_obj_once(&l_Continuity_actionC___closed__2, &l_Continuity_actionC___closed__2_once, _init_l_Continuity_actionC___closed__2);
v___x_535_ = l_Continuity_pair___redArg(v___x_534_, v___x_533_);
return v___x_535_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__16(void){
_start:
{
lean_object* v___x_536_; lean_object* v___x_537_; lean_object* v___x_538_; 
v___x_536_ = lean_obj_once(&l_Continuity_actionC___closed__15, &l_Continuity_actionC___closed__15_once, _init_l_Continuity_actionC___closed__15);
v___x_537_ = l_Continuity_ruleKindC;
v___x_538_ = l_Continuity_pair___redArg(v___x_537_, v___x_536_);
return v___x_538_;
}
}
static lean_object* _init_l_Continuity_actionC___closed__17(void){
_start:
{
lean_object* v___f_539_; lean_object* v___f_540_; lean_object* v___x_541_; lean_object* v___x_542_; 
v___f_539_ = ((lean_object*)(l_Continuity_actionC___closed__1));
v___f_540_ = ((lean_object*)(l_Continuity_actionC___closed__0));
v___x_541_ = lean_obj_once(&l_Continuity_actionC___closed__16, &l_Continuity_actionC___closed__16_once, _init_l_Continuity_actionC___closed__16);
v___x_542_ = l_Continuity_imap___redArg(v___x_541_, v___f_540_, v___f_539_);
return v___x_542_;
}
}
static lean_object* _init_l_Continuity_actionC(void){
_start:
{
lean_object* v___x_543_; 
v___x_543_ = lean_obj_once(&l_Continuity_actionC___closed__17, &l_Continuity_actionC___closed__17_once, _init_l_Continuity_actionC___closed__17);
return v___x_543_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Graph(uint8_t builtin);
lean_object* initialize_Continuity_Data_Action(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Action(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Graph(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Data_Action(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_ruleKindC = _init_l_Continuity_ruleKindC();
lean_mark_persistent(l_Continuity_ruleKindC);
l_Continuity_provisionC = _init_l_Continuity_provisionC();
lean_mark_persistent(l_Continuity_provisionC);
l_Continuity_refC = _init_l_Continuity_refC();
lean_mark_persistent(l_Continuity_refC);
l_Continuity_storePathC = _init_l_Continuity_storePathC();
lean_mark_persistent(l_Continuity_storePathC);
l_Continuity_coeffectC = _init_l_Continuity_coeffectC();
lean_mark_persistent(l_Continuity_coeffectC);
l_Continuity_pathSetC = _init_l_Continuity_pathSetC();
lean_mark_persistent(l_Continuity_pathSetC);
l_Continuity_textSetC = _init_l_Continuity_textSetC();
lean_mark_persistent(l_Continuity_textSetC);
l_Continuity_coeffectSetC = _init_l_Continuity_coeffectSetC();
lean_mark_persistent(l_Continuity_coeffectSetC);
l_Continuity_storePathSetC = _init_l_Continuity_storePathSetC();
lean_mark_persistent(l_Continuity_storePathSetC);
l_Continuity_viewSpecC = _init_l_Continuity_viewSpecC();
lean_mark_persistent(l_Continuity_viewSpecC);
l_Continuity_actionC = _init_l_Continuity_actionC();
lean_mark_persistent(l_Continuity_actionC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
