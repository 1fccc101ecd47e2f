// Lean compiler output
// Module: Continuity.Codec.Evidence
// Imports: public import Init public meta import Init public import Continuity.Codec.Record public import Continuity.Data.Evidence
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
extern lean_object* l_Continuity_boolC;
extern lean_object* l_Continuity_bytesC;
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
extern lean_object* l_Continuity_keyC;
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_listC___redArg(lean_object*);
extern lean_object* l_Continuity_digestC;
extern lean_object* l_Continuity_u64;
lean_object* l_Continuity_setC___redArg(lean_object*);
extern lean_object* l_Continuity_u16;
uint8_t lean_uint8_dec_lt(uint8_t, uint8_t);
extern lean_object* l_Continuity_u8;
lean_object* l_Continuity_guarded___redArg(lean_object*, lean_object*, uint8_t);
extern lean_object* l_Continuity_isolationModeC;
lean_object* l_Continuity_optionC___redArg(lean_object*);
extern lean_object* l_Continuity_ruleKindC;
lean_object* l_Continuity_Alts_one___redArg(lean_object*);
extern lean_object* l_Continuity_unitC;
lean_object* l_Continuity_Alts_cons___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_sumC___redArg(lean_object*);
extern lean_object* l_Continuity_u32;
extern lean_object* l_Continuity_reasonC;
LEAN_EXPORT uint8_t l_Continuity_below7(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_below7___boxed(lean_object*);
static const lean_closure_object l_Continuity_channelC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_below7___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_channelC___closed__0 = (const lean_object*)&l_Continuity_channelC___closed__0_value;
static lean_once_cell_t l_Continuity_channelC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelC___closed__1;
LEAN_EXPORT lean_object* l_Continuity_channelC;
static lean_once_cell_t l_Continuity_channelSetC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelSetC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_channelSetC;
static lean_once_cell_t l_Continuity_digestSetC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_digestSetC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_digestSetC;
static lean_once_cell_t l_Continuity_keySetC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_keySetC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_keySetC;
LEAN_EXPORT lean_object* l_Continuity_policyC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_policyC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_policyC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_policyC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_policyC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_policyC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_policyC___closed__0 = (const lean_object*)&l_Continuity_policyC___closed__0_value;
static const lean_closure_object l_Continuity_policyC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_policyC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_policyC___closed__1 = (const lean_object*)&l_Continuity_policyC___closed__1_value;
static lean_once_cell_t l_Continuity_policyC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_policyC___closed__2;
static lean_once_cell_t l_Continuity_policyC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_policyC___closed__3;
static lean_once_cell_t l_Continuity_policyC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_policyC___closed__4;
static lean_once_cell_t l_Continuity_policyC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_policyC___closed__5;
static lean_once_cell_t l_Continuity_policyC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_policyC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_policyC;
LEAN_EXPORT lean_object* l_Continuity_trustC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_trustC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_trustC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_trustC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_trustC___closed__0 = (const lean_object*)&l_Continuity_trustC___closed__0_value;
static const lean_closure_object l_Continuity_trustC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_trustC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_trustC___closed__1 = (const lean_object*)&l_Continuity_trustC___closed__1_value;
static lean_once_cell_t l_Continuity_trustC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_trustC___closed__2;
static lean_once_cell_t l_Continuity_trustC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_trustC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_trustC;
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_signedDeclarationC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_signedDeclarationC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_signedDeclarationC___closed__0 = (const lean_object*)&l_Continuity_signedDeclarationC___closed__0_value;
static const lean_closure_object l_Continuity_signedDeclarationC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_signedDeclarationC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_signedDeclarationC___closed__1 = (const lean_object*)&l_Continuity_signedDeclarationC___closed__1_value;
static lean_once_cell_t l_Continuity_signedDeclarationC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_signedDeclarationC___closed__2;
static lean_once_cell_t l_Continuity_signedDeclarationC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_signedDeclarationC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC;
LEAN_EXPORT lean_object* l_Continuity_witnessedC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_witnessedC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_witnessedC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_witnessedC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_witnessedC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_witnessedC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_witnessedC___closed__0 = (const lean_object*)&l_Continuity_witnessedC___closed__0_value;
static const lean_closure_object l_Continuity_witnessedC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_witnessedC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_witnessedC___closed__1 = (const lean_object*)&l_Continuity_witnessedC___closed__1_value;
static lean_once_cell_t l_Continuity_witnessedC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_witnessedC___closed__2;
static lean_once_cell_t l_Continuity_witnessedC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_witnessedC___closed__3;
static lean_once_cell_t l_Continuity_witnessedC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_witnessedC___closed__4;
LEAN_EXPORT lean_object* l_Continuity_witnessedC;
LEAN_EXPORT lean_object* l_Continuity_evidenceC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_evidenceC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_evidenceC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_evidenceC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_evidenceC___closed__0 = (const lean_object*)&l_Continuity_evidenceC___closed__0_value;
static const lean_closure_object l_Continuity_evidenceC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_evidenceC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_evidenceC___closed__1 = (const lean_object*)&l_Continuity_evidenceC___closed__1_value;
static lean_once_cell_t l_Continuity_evidenceC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_evidenceC___closed__2;
static lean_once_cell_t l_Continuity_evidenceC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_evidenceC___closed__3;
static lean_once_cell_t l_Continuity_evidenceC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_evidenceC___closed__4;
static lean_once_cell_t l_Continuity_evidenceC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_evidenceC___closed__5;
LEAN_EXPORT lean_object* l_Continuity_evidenceC;
LEAN_EXPORT lean_object* l_Continuity_toScope(lean_object*);
static const lean_ctor_object l_Continuity_ofScope___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofScope___closed__0 = (const lean_object*)&l_Continuity_ofScope___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_ofScope(lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__3_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__5_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_scopeC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_scopeC___closed__0;
static lean_once_cell_t l_Continuity_scopeC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_scopeC___closed__1;
static lean_once_cell_t l_Continuity_scopeC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_scopeC___closed__2;
static lean_once_cell_t l_Continuity_scopeC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_scopeC___closed__3;
static const lean_closure_object l_Continuity_scopeC___closed__4_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toScope, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_scopeC___closed__4 = (const lean_object*)&l_Continuity_scopeC___closed__4_value;
static const lean_closure_object l_Continuity_scopeC___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofScope, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_scopeC___closed__5 = (const lean_object*)&l_Continuity_scopeC___closed__5_value;
static lean_once_cell_t l_Continuity_scopeC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_scopeC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_scopeC;
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_toolchainDeclarationC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toolchainDeclarationC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_toolchainDeclarationC___closed__0 = (const lean_object*)&l_Continuity_toolchainDeclarationC___closed__0_value;
static const lean_closure_object l_Continuity_toolchainDeclarationC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toolchainDeclarationC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_toolchainDeclarationC___closed__1 = (const lean_object*)&l_Continuity_toolchainDeclarationC___closed__1_value;
static lean_once_cell_t l_Continuity_toolchainDeclarationC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_toolchainDeclarationC___closed__2;
static lean_once_cell_t l_Continuity_toolchainDeclarationC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_toolchainDeclarationC___closed__3;
static lean_once_cell_t l_Continuity_toolchainDeclarationC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_toolchainDeclarationC___closed__4;
static lean_once_cell_t l_Continuity_toolchainDeclarationC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_toolchainDeclarationC___closed__5;
static lean_once_cell_t l_Continuity_toolchainDeclarationC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_toolchainDeclarationC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC;
LEAN_EXPORT lean_object* l_Continuity_toolchainWitnessC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toolchainWitnessC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_toolchainWitnessC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toolchainWitnessC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_toolchainWitnessC___closed__0 = (const lean_object*)&l_Continuity_toolchainWitnessC___closed__0_value;
static const lean_closure_object l_Continuity_toolchainWitnessC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toolchainWitnessC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_toolchainWitnessC___closed__1 = (const lean_object*)&l_Continuity_toolchainWitnessC___closed__1_value;
static lean_once_cell_t l_Continuity_toolchainWitnessC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_toolchainWitnessC___closed__2;
static lean_once_cell_t l_Continuity_toolchainWitnessC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_toolchainWitnessC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_toolchainWitnessC;
LEAN_EXPORT lean_object* l_Continuity_stepC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_stepC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_stepC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_stepC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_stepC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_stepC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_stepC___closed__0 = (const lean_object*)&l_Continuity_stepC___closed__0_value;
static const lean_closure_object l_Continuity_stepC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_stepC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_stepC___closed__1 = (const lean_object*)&l_Continuity_stepC___closed__1_value;
static lean_once_cell_t l_Continuity_stepC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_stepC___closed__2;
static lean_once_cell_t l_Continuity_stepC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_stepC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_stepC;
LEAN_EXPORT lean_object* l_Continuity_memberC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_memberC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_memberC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_memberC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_memberC___closed__0 = (const lean_object*)&l_Continuity_memberC___closed__0_value;
static const lean_closure_object l_Continuity_memberC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_memberC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_memberC___closed__1 = (const lean_object*)&l_Continuity_memberC___closed__1_value;
static lean_once_cell_t l_Continuity_memberC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_memberC___closed__2;
static lean_once_cell_t l_Continuity_memberC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_memberC___closed__3;
static lean_once_cell_t l_Continuity_memberC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_memberC___closed__4;
static lean_once_cell_t l_Continuity_memberC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_memberC___closed__5;
LEAN_EXPORT lean_object* l_Continuity_memberC;
static lean_once_cell_t l_Continuity_membersC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_membersC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_membersC;
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_offeredSignatureC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_offeredSignatureC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_offeredSignatureC___closed__0 = (const lean_object*)&l_Continuity_offeredSignatureC___closed__0_value;
static const lean_closure_object l_Continuity_offeredSignatureC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_offeredSignatureC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_offeredSignatureC___closed__1 = (const lean_object*)&l_Continuity_offeredSignatureC___closed__1_value;
static lean_once_cell_t l_Continuity_offeredSignatureC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_offeredSignatureC___closed__2;
static lean_once_cell_t l_Continuity_offeredSignatureC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_offeredSignatureC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC;
LEAN_EXPORT lean_object* l_Continuity_offerC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_offerC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_offerC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_offerC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_offerC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_offerC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_offerC___closed__0 = (const lean_object*)&l_Continuity_offerC___closed__0_value;
static const lean_closure_object l_Continuity_offerC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_offerC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_offerC___closed__1 = (const lean_object*)&l_Continuity_offerC___closed__1_value;
static lean_once_cell_t l_Continuity_offerC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_offerC___closed__2;
static lean_once_cell_t l_Continuity_offerC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_offerC___closed__3;
static lean_once_cell_t l_Continuity_offerC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_offerC___closed__4;
static lean_once_cell_t l_Continuity_offerC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_offerC___closed__5;
LEAN_EXPORT lean_object* l_Continuity_offerC;
LEAN_EXPORT lean_object* l_Continuity_membersRequestC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_membersRequestC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_membersRequestC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_membersRequestC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_membersRequestC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_membersRequestC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_membersRequestC___closed__0 = (const lean_object*)&l_Continuity_membersRequestC___closed__0_value;
static const lean_closure_object l_Continuity_membersRequestC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_membersRequestC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_membersRequestC___closed__1 = (const lean_object*)&l_Continuity_membersRequestC___closed__1_value;
static lean_once_cell_t l_Continuity_membersRequestC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_membersRequestC___closed__2;
static lean_once_cell_t l_Continuity_membersRequestC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_membersRequestC___closed__3;
static lean_once_cell_t l_Continuity_membersRequestC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_membersRequestC___closed__4;
static lean_once_cell_t l_Continuity_membersRequestC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_membersRequestC___closed__5;
static lean_once_cell_t l_Continuity_membersRequestC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_membersRequestC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_membersRequestC;
LEAN_EXPORT lean_object* l_Continuity_admitRequestC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_admitRequestC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_admitRequestC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_admitRequestC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_admitRequestC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_admitRequestC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_admitRequestC___closed__0 = (const lean_object*)&l_Continuity_admitRequestC___closed__0_value;
static const lean_closure_object l_Continuity_admitRequestC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_admitRequestC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_admitRequestC___closed__1 = (const lean_object*)&l_Continuity_admitRequestC___closed__1_value;
static lean_once_cell_t l_Continuity_admitRequestC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admitRequestC___closed__2;
static lean_once_cell_t l_Continuity_admitRequestC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admitRequestC___closed__3;
static lean_once_cell_t l_Continuity_admitRequestC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admitRequestC___closed__4;
static lean_once_cell_t l_Continuity_admitRequestC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admitRequestC___closed__5;
static lean_once_cell_t l_Continuity_admitRequestC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admitRequestC___closed__6;
static lean_once_cell_t l_Continuity_admitRequestC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admitRequestC___closed__7;
static lean_once_cell_t l_Continuity_admitRequestC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admitRequestC___closed__8;
LEAN_EXPORT lean_object* l_Continuity_admitRequestC;
LEAN_EXPORT lean_object* l_Continuity_toAdmission(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ofAdmission(lean_object*);
static lean_once_cell_t l_Continuity_admissionC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__0;
static lean_once_cell_t l_Continuity_admissionC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__1;
static lean_once_cell_t l_Continuity_admissionC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__2;
static lean_once_cell_t l_Continuity_admissionC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__3;
static lean_once_cell_t l_Continuity_admissionC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__4;
static lean_once_cell_t l_Continuity_admissionC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__5;
static lean_once_cell_t l_Continuity_admissionC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__6;
static lean_once_cell_t l_Continuity_admissionC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__7;
static const lean_closure_object l_Continuity_admissionC___closed__8_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toAdmission, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_admissionC___closed__8 = (const lean_object*)&l_Continuity_admissionC___closed__8_value;
static const lean_closure_object l_Continuity_admissionC___closed__9_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofAdmission, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_admissionC___closed__9 = (const lean_object*)&l_Continuity_admissionC___closed__9_value;
static lean_once_cell_t l_Continuity_admissionC___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_admissionC___closed__10;
LEAN_EXPORT lean_object* l_Continuity_admissionC;
LEAN_EXPORT uint8_t l_Continuity_below7(uint8_t v_x_1_){
_start:
{
uint8_t v___x_2_; uint8_t v___x_3_; 
v___x_2_ = 7;
v___x_3_ = lean_uint8_dec_lt(v_x_1_, v___x_2_);
if (v___x_3_ == 0)
{
uint8_t v___x_4_; 
v___x_4_ = 0;
return v___x_4_;
}
else
{
uint8_t v___x_5_; 
v___x_5_ = 1;
return v___x_5_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_below7___boxed(lean_object* v_x_6_){
_start:
{
uint8_t v_x_boxed_7_; uint8_t v_res_8_; lean_object* v_r_9_; 
v_x_boxed_7_ = lean_unbox(v_x_6_);
v_res_8_ = l_Continuity_below7(v_x_boxed_7_);
v_r_9_ = lean_box(v_res_8_);
return v_r_9_;
}
}
static lean_object* _init_l_Continuity_channelC___closed__1(void){
_start:
{
uint8_t v___x_11_; lean_object* v___x_12_; lean_object* v___x_13_; lean_object* v___x_14_; 
v___x_11_ = 2;
v___x_12_ = ((lean_object*)(l_Continuity_channelC___closed__0));
v___x_13_ = l_Continuity_u8;
v___x_14_ = l_Continuity_guarded___redArg(v___x_13_, v___x_12_, v___x_11_);
return v___x_14_;
}
}
static lean_object* _init_l_Continuity_channelC(void){
_start:
{
lean_object* v___x_15_; 
v___x_15_ = lean_obj_once(&l_Continuity_channelC___closed__1, &l_Continuity_channelC___closed__1_once, _init_l_Continuity_channelC___closed__1);
return v___x_15_;
}
}
static lean_object* _init_l_Continuity_channelSetC___closed__0(void){
_start:
{
lean_object* v___x_16_; lean_object* v___x_17_; 
v___x_16_ = l_Continuity_channelC;
v___x_17_ = l_Continuity_setC___redArg(v___x_16_);
return v___x_17_;
}
}
static lean_object* _init_l_Continuity_channelSetC(void){
_start:
{
lean_object* v___x_18_; 
v___x_18_ = lean_obj_once(&l_Continuity_channelSetC___closed__0, &l_Continuity_channelSetC___closed__0_once, _init_l_Continuity_channelSetC___closed__0);
return v___x_18_;
}
}
static lean_object* _init_l_Continuity_digestSetC___closed__0(void){
_start:
{
lean_object* v___x_19_; lean_object* v___x_20_; 
v___x_19_ = l_Continuity_digestC;
v___x_20_ = l_Continuity_setC___redArg(v___x_19_);
return v___x_20_;
}
}
static lean_object* _init_l_Continuity_digestSetC(void){
_start:
{
lean_object* v___x_21_; 
v___x_21_ = lean_obj_once(&l_Continuity_digestSetC___closed__0, &l_Continuity_digestSetC___closed__0_once, _init_l_Continuity_digestSetC___closed__0);
return v___x_21_;
}
}
static lean_object* _init_l_Continuity_keySetC___closed__0(void){
_start:
{
lean_object* v___x_22_; lean_object* v___x_23_; 
v___x_22_ = l_Continuity_keyC;
v___x_23_ = l_Continuity_setC___redArg(v___x_22_);
return v___x_23_;
}
}
static lean_object* _init_l_Continuity_keySetC(void){
_start:
{
lean_object* v___x_24_; 
v___x_24_ = lean_obj_once(&l_Continuity_keySetC___closed__0, &l_Continuity_keySetC___closed__0_once, _init_l_Continuity_keySetC___closed__0);
return v___x_24_;
}
}
LEAN_EXPORT lean_object* l_Continuity_policyC___lam__0(lean_object* v_x_25_){
_start:
{
lean_object* v_snd_26_; lean_object* v_snd_27_; lean_object* v_snd_28_; lean_object* v_fst_29_; lean_object* v_fst_30_; lean_object* v_fst_31_; lean_object* v_fst_32_; lean_object* v_snd_33_; lean_object* v___x_34_; uint8_t v___x_35_; 
v_snd_26_ = lean_ctor_get(v_x_25_, 1);
v_snd_27_ = lean_ctor_get(v_snd_26_, 1);
v_snd_28_ = lean_ctor_get(v_snd_27_, 1);
v_fst_29_ = lean_ctor_get(v_x_25_, 0);
v_fst_30_ = lean_ctor_get(v_snd_26_, 0);
v_fst_31_ = lean_ctor_get(v_snd_27_, 0);
v_fst_32_ = lean_ctor_get(v_snd_28_, 0);
v_snd_33_ = lean_ctor_get(v_snd_28_, 1);
lean_inc(v_snd_33_);
lean_inc(v_fst_32_);
lean_inc(v_fst_31_);
lean_inc(v_fst_30_);
v___x_34_ = lean_alloc_ctor(0, 4, 1);
lean_ctor_set(v___x_34_, 0, v_fst_30_);
lean_ctor_set(v___x_34_, 1, v_fst_31_);
lean_ctor_set(v___x_34_, 2, v_fst_32_);
lean_ctor_set(v___x_34_, 3, v_snd_33_);
v___x_35_ = lean_unbox(v_fst_29_);
lean_ctor_set_uint8(v___x_34_, sizeof(void*)*4, v___x_35_);
return v___x_34_;
}
}
LEAN_EXPORT lean_object* l_Continuity_policyC___lam__0___boxed(lean_object* v_x_36_){
_start:
{
lean_object* v_res_37_; 
v_res_37_ = l_Continuity_policyC___lam__0(v_x_36_);
lean_dec_ref(v_x_36_);
return v_res_37_;
}
}
LEAN_EXPORT lean_object* l_Continuity_policyC___lam__1(lean_object* v_x_38_){
_start:
{
uint8_t v_mode_39_; lean_object* v_allowOpen_40_; lean_object* v_signers_41_; lean_object* v_threshold_42_; lean_object* v_witnesses_43_; lean_object* v___x_44_; lean_object* v___x_45_; lean_object* v___x_46_; lean_object* v___x_47_; lean_object* v___x_48_; 
v_mode_39_ = lean_ctor_get_uint8(v_x_38_, sizeof(void*)*4);
v_allowOpen_40_ = lean_ctor_get(v_x_38_, 0);
v_signers_41_ = lean_ctor_get(v_x_38_, 1);
v_threshold_42_ = lean_ctor_get(v_x_38_, 2);
v_witnesses_43_ = lean_ctor_get(v_x_38_, 3);
lean_inc(v_witnesses_43_);
lean_inc(v_threshold_42_);
v___x_44_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_44_, 0, v_threshold_42_);
lean_ctor_set(v___x_44_, 1, v_witnesses_43_);
lean_inc_ref(v_signers_41_);
v___x_45_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_45_, 0, v_signers_41_);
lean_ctor_set(v___x_45_, 1, v___x_44_);
lean_inc_ref(v_allowOpen_40_);
v___x_46_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_46_, 0, v_allowOpen_40_);
lean_ctor_set(v___x_46_, 1, v___x_45_);
v___x_47_ = lean_box(v_mode_39_);
v___x_48_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_48_, 0, v___x_47_);
lean_ctor_set(v___x_48_, 1, v___x_46_);
return v___x_48_;
}
}
LEAN_EXPORT lean_object* l_Continuity_policyC___lam__1___boxed(lean_object* v_x_49_){
_start:
{
lean_object* v_res_50_; 
v_res_50_ = l_Continuity_policyC___lam__1(v_x_49_);
lean_dec_ref(v_x_49_);
return v_res_50_;
}
}
static lean_object* _init_l_Continuity_policyC___closed__2(void){
_start:
{
lean_object* v___x_53_; lean_object* v___x_54_; 
v___x_53_ = l_Continuity_u16;
v___x_54_ = l_Continuity_pair___redArg(v___x_53_, v___x_53_);
return v___x_54_;
}
}
static lean_object* _init_l_Continuity_policyC___closed__3(void){
_start:
{
lean_object* v___x_55_; lean_object* v___x_56_; lean_object* v___x_57_; 
v___x_55_ = lean_obj_once(&l_Continuity_policyC___closed__2, &l_Continuity_policyC___closed__2_once, _init_l_Continuity_policyC___closed__2);
v___x_56_ = l_Continuity_keySetC;
v___x_57_ = l_Continuity_pair___redArg(v___x_56_, v___x_55_);
return v___x_57_;
}
}
static lean_object* _init_l_Continuity_policyC___closed__4(void){
_start:
{
lean_object* v___x_58_; lean_object* v___x_59_; lean_object* v___x_60_; 
v___x_58_ = lean_obj_once(&l_Continuity_policyC___closed__3, &l_Continuity_policyC___closed__3_once, _init_l_Continuity_policyC___closed__3);
v___x_59_ = l_Continuity_channelSetC;
v___x_60_ = l_Continuity_pair___redArg(v___x_59_, v___x_58_);
return v___x_60_;
}
}
static lean_object* _init_l_Continuity_policyC___closed__5(void){
_start:
{
lean_object* v___x_61_; lean_object* v___x_62_; lean_object* v___x_63_; 
v___x_61_ = lean_obj_once(&l_Continuity_policyC___closed__4, &l_Continuity_policyC___closed__4_once, _init_l_Continuity_policyC___closed__4);
v___x_62_ = l_Continuity_isolationModeC;
v___x_63_ = l_Continuity_pair___redArg(v___x_62_, v___x_61_);
return v___x_63_;
}
}
static lean_object* _init_l_Continuity_policyC___closed__6(void){
_start:
{
lean_object* v___f_64_; lean_object* v___f_65_; lean_object* v___x_66_; lean_object* v___x_67_; 
v___f_64_ = ((lean_object*)(l_Continuity_policyC___closed__1));
v___f_65_ = ((lean_object*)(l_Continuity_policyC___closed__0));
v___x_66_ = lean_obj_once(&l_Continuity_policyC___closed__5, &l_Continuity_policyC___closed__5_once, _init_l_Continuity_policyC___closed__5);
v___x_67_ = l_Continuity_imap___redArg(v___x_66_, v___f_65_, v___f_64_);
return v___x_67_;
}
}
static lean_object* _init_l_Continuity_policyC(void){
_start:
{
lean_object* v___x_68_; 
v___x_68_ = lean_obj_once(&l_Continuity_policyC___closed__6, &l_Continuity_policyC___closed__6_once, _init_l_Continuity_policyC___closed__6);
return v___x_68_;
}
}
LEAN_EXPORT lean_object* l_Continuity_trustC___lam__0(lean_object* v_x_69_){
_start:
{
lean_object* v_fst_70_; lean_object* v_snd_71_; lean_object* v___x_73_; uint8_t v_isShared_74_; uint8_t v_isSharedCheck_78_; 
v_fst_70_ = lean_ctor_get(v_x_69_, 0);
v_snd_71_ = lean_ctor_get(v_x_69_, 1);
v_isSharedCheck_78_ = !lean_is_exclusive(v_x_69_);
if (v_isSharedCheck_78_ == 0)
{
v___x_73_ = v_x_69_;
v_isShared_74_ = v_isSharedCheck_78_;
goto v_resetjp_72_;
}
else
{
lean_inc(v_snd_71_);
lean_inc(v_fst_70_);
lean_dec(v_x_69_);
v___x_73_ = lean_box(0);
v_isShared_74_ = v_isSharedCheck_78_;
goto v_resetjp_72_;
}
v_resetjp_72_:
{
lean_object* v___x_76_; 
if (v_isShared_74_ == 0)
{
v___x_76_ = v___x_73_;
goto v_reusejp_75_;
}
else
{
lean_object* v_reuseFailAlloc_77_; 
v_reuseFailAlloc_77_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_77_, 0, v_fst_70_);
lean_ctor_set(v_reuseFailAlloc_77_, 1, v_snd_71_);
v___x_76_ = v_reuseFailAlloc_77_;
goto v_reusejp_75_;
}
v_reusejp_75_:
{
return v___x_76_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_trustC___lam__1(lean_object* v_x_79_){
_start:
{
lean_object* v_revokedKeys_80_; lean_object* v_revokedDeclarations_81_; lean_object* v___x_83_; uint8_t v_isShared_84_; uint8_t v_isSharedCheck_88_; 
v_revokedKeys_80_ = lean_ctor_get(v_x_79_, 0);
v_revokedDeclarations_81_ = lean_ctor_get(v_x_79_, 1);
v_isSharedCheck_88_ = !lean_is_exclusive(v_x_79_);
if (v_isSharedCheck_88_ == 0)
{
v___x_83_ = v_x_79_;
v_isShared_84_ = v_isSharedCheck_88_;
goto v_resetjp_82_;
}
else
{
lean_inc(v_revokedDeclarations_81_);
lean_inc(v_revokedKeys_80_);
lean_dec(v_x_79_);
v___x_83_ = lean_box(0);
v_isShared_84_ = v_isSharedCheck_88_;
goto v_resetjp_82_;
}
v_resetjp_82_:
{
lean_object* v___x_86_; 
if (v_isShared_84_ == 0)
{
v___x_86_ = v___x_83_;
goto v_reusejp_85_;
}
else
{
lean_object* v_reuseFailAlloc_87_; 
v_reuseFailAlloc_87_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_87_, 0, v_revokedKeys_80_);
lean_ctor_set(v_reuseFailAlloc_87_, 1, v_revokedDeclarations_81_);
v___x_86_ = v_reuseFailAlloc_87_;
goto v_reusejp_85_;
}
v_reusejp_85_:
{
return v___x_86_;
}
}
}
}
static lean_object* _init_l_Continuity_trustC___closed__2(void){
_start:
{
lean_object* v___x_91_; lean_object* v___x_92_; lean_object* v___x_93_; 
v___x_91_ = l_Continuity_digestSetC;
v___x_92_ = l_Continuity_keySetC;
v___x_93_ = l_Continuity_pair___redArg(v___x_92_, v___x_91_);
return v___x_93_;
}
}
static lean_object* _init_l_Continuity_trustC___closed__3(void){
_start:
{
lean_object* v___f_94_; lean_object* v___f_95_; lean_object* v___x_96_; lean_object* v___x_97_; 
v___f_94_ = ((lean_object*)(l_Continuity_trustC___closed__1));
v___f_95_ = ((lean_object*)(l_Continuity_trustC___closed__0));
v___x_96_ = lean_obj_once(&l_Continuity_trustC___closed__2, &l_Continuity_trustC___closed__2_once, _init_l_Continuity_trustC___closed__2);
v___x_97_ = l_Continuity_imap___redArg(v___x_96_, v___f_95_, v___f_94_);
return v___x_97_;
}
}
static lean_object* _init_l_Continuity_trustC(void){
_start:
{
lean_object* v___x_98_; 
v___x_98_ = lean_obj_once(&l_Continuity_trustC___closed__3, &l_Continuity_trustC___closed__3_once, _init_l_Continuity_trustC___closed__3);
return v___x_98_;
}
}
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC___lam__0(lean_object* v_x_99_){
_start:
{
lean_object* v_fst_100_; lean_object* v_snd_101_; lean_object* v___x_102_; uint8_t v___x_103_; 
v_fst_100_ = lean_ctor_get(v_x_99_, 0);
v_snd_101_ = lean_ctor_get(v_x_99_, 1);
lean_inc(v_fst_100_);
v___x_102_ = lean_alloc_ctor(0, 1, 1);
lean_ctor_set(v___x_102_, 0, v_fst_100_);
v___x_103_ = lean_unbox(v_snd_101_);
lean_ctor_set_uint8(v___x_102_, sizeof(void*)*1, v___x_103_);
return v___x_102_;
}
}
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC___lam__0___boxed(lean_object* v_x_104_){
_start:
{
lean_object* v_res_105_; 
v_res_105_ = l_Continuity_signedDeclarationC___lam__0(v_x_104_);
lean_dec_ref(v_x_104_);
return v_res_105_;
}
}
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC___lam__1(lean_object* v_x_106_){
_start:
{
lean_object* v_declaration_107_; uint8_t v_verified_108_; lean_object* v___x_109_; lean_object* v___x_110_; 
v_declaration_107_ = lean_ctor_get(v_x_106_, 0);
v_verified_108_ = lean_ctor_get_uint8(v_x_106_, sizeof(void*)*1);
v___x_109_ = lean_box(v_verified_108_);
lean_inc_ref(v_declaration_107_);
v___x_110_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_110_, 0, v_declaration_107_);
lean_ctor_set(v___x_110_, 1, v___x_109_);
return v___x_110_;
}
}
LEAN_EXPORT lean_object* l_Continuity_signedDeclarationC___lam__1___boxed(lean_object* v_x_111_){
_start:
{
lean_object* v_res_112_; 
v_res_112_ = l_Continuity_signedDeclarationC___lam__1(v_x_111_);
lean_dec_ref(v_x_111_);
return v_res_112_;
}
}
static lean_object* _init_l_Continuity_signedDeclarationC___closed__2(void){
_start:
{
lean_object* v___x_115_; lean_object* v___x_116_; lean_object* v___x_117_; 
v___x_115_ = l_Continuity_boolC;
v___x_116_ = l_Continuity_bytesC;
v___x_117_ = l_Continuity_pair___redArg(v___x_116_, v___x_115_);
return v___x_117_;
}
}
static lean_object* _init_l_Continuity_signedDeclarationC___closed__3(void){
_start:
{
lean_object* v___f_118_; lean_object* v___f_119_; lean_object* v___x_120_; lean_object* v___x_121_; 
v___f_118_ = ((lean_object*)(l_Continuity_signedDeclarationC___closed__1));
v___f_119_ = ((lean_object*)(l_Continuity_signedDeclarationC___closed__0));
v___x_120_ = lean_obj_once(&l_Continuity_signedDeclarationC___closed__2, &l_Continuity_signedDeclarationC___closed__2_once, _init_l_Continuity_signedDeclarationC___closed__2);
v___x_121_ = l_Continuity_imap___redArg(v___x_120_, v___f_119_, v___f_118_);
return v___x_121_;
}
}
static lean_object* _init_l_Continuity_signedDeclarationC(void){
_start:
{
lean_object* v___x_122_; 
v___x_122_ = lean_obj_once(&l_Continuity_signedDeclarationC___closed__3, &l_Continuity_signedDeclarationC___closed__3_once, _init_l_Continuity_signedDeclarationC___closed__3);
return v___x_122_;
}
}
LEAN_EXPORT lean_object* l_Continuity_witnessedC___lam__0(lean_object* v_x_123_){
_start:
{
lean_object* v_snd_124_; lean_object* v_fst_125_; lean_object* v_fst_126_; lean_object* v_snd_127_; lean_object* v___x_128_; 
v_snd_124_ = lean_ctor_get(v_x_123_, 1);
v_fst_125_ = lean_ctor_get(v_x_123_, 0);
v_fst_126_ = lean_ctor_get(v_snd_124_, 0);
v_snd_127_ = lean_ctor_get(v_snd_124_, 1);
lean_inc(v_snd_127_);
lean_inc(v_fst_126_);
lean_inc(v_fst_125_);
v___x_128_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_128_, 0, v_fst_125_);
lean_ctor_set(v___x_128_, 1, v_fst_126_);
lean_ctor_set(v___x_128_, 2, v_snd_127_);
return v___x_128_;
}
}
LEAN_EXPORT lean_object* l_Continuity_witnessedC___lam__0___boxed(lean_object* v_x_129_){
_start:
{
lean_object* v_res_130_; 
v_res_130_ = l_Continuity_witnessedC___lam__0(v_x_129_);
lean_dec_ref(v_x_129_);
return v_res_130_;
}
}
LEAN_EXPORT lean_object* l_Continuity_witnessedC___lam__1(lean_object* v_x_131_){
_start:
{
lean_object* v_witness_132_; lean_object* v_recordA_133_; lean_object* v_recordB_134_; lean_object* v___x_135_; lean_object* v___x_136_; 
v_witness_132_ = lean_ctor_get(v_x_131_, 0);
v_recordA_133_ = lean_ctor_get(v_x_131_, 1);
v_recordB_134_ = lean_ctor_get(v_x_131_, 2);
lean_inc_ref(v_recordB_134_);
lean_inc_ref(v_recordA_133_);
v___x_135_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_135_, 0, v_recordA_133_);
lean_ctor_set(v___x_135_, 1, v_recordB_134_);
lean_inc_ref(v_witness_132_);
v___x_136_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_136_, 0, v_witness_132_);
lean_ctor_set(v___x_136_, 1, v___x_135_);
return v___x_136_;
}
}
LEAN_EXPORT lean_object* l_Continuity_witnessedC___lam__1___boxed(lean_object* v_x_137_){
_start:
{
lean_object* v_res_138_; 
v_res_138_ = l_Continuity_witnessedC___lam__1(v_x_137_);
lean_dec_ref(v_x_137_);
return v_res_138_;
}
}
static lean_object* _init_l_Continuity_witnessedC___closed__2(void){
_start:
{
lean_object* v___x_141_; lean_object* v___x_142_; 
v___x_141_ = l_Continuity_bytesC;
v___x_142_ = l_Continuity_pair___redArg(v___x_141_, v___x_141_);
return v___x_142_;
}
}
static lean_object* _init_l_Continuity_witnessedC___closed__3(void){
_start:
{
lean_object* v___x_143_; lean_object* v___x_144_; lean_object* v___x_145_; 
v___x_143_ = lean_obj_once(&l_Continuity_witnessedC___closed__2, &l_Continuity_witnessedC___closed__2_once, _init_l_Continuity_witnessedC___closed__2);
v___x_144_ = l_Continuity_bytesC;
v___x_145_ = l_Continuity_pair___redArg(v___x_144_, v___x_143_);
return v___x_145_;
}
}
static lean_object* _init_l_Continuity_witnessedC___closed__4(void){
_start:
{
lean_object* v___f_146_; lean_object* v___f_147_; lean_object* v___x_148_; lean_object* v___x_149_; 
v___f_146_ = ((lean_object*)(l_Continuity_witnessedC___closed__1));
v___f_147_ = ((lean_object*)(l_Continuity_witnessedC___closed__0));
v___x_148_ = lean_obj_once(&l_Continuity_witnessedC___closed__3, &l_Continuity_witnessedC___closed__3_once, _init_l_Continuity_witnessedC___closed__3);
v___x_149_ = l_Continuity_imap___redArg(v___x_148_, v___f_147_, v___f_146_);
return v___x_149_;
}
}
static lean_object* _init_l_Continuity_witnessedC(void){
_start:
{
lean_object* v___x_150_; 
v___x_150_ = lean_obj_once(&l_Continuity_witnessedC___closed__4, &l_Continuity_witnessedC___closed__4_once, _init_l_Continuity_witnessedC___closed__4);
return v___x_150_;
}
}
LEAN_EXPORT lean_object* l_Continuity_evidenceC___lam__0(lean_object* v_x_151_){
_start:
{
lean_object* v_fst_152_; lean_object* v_snd_153_; lean_object* v___x_155_; uint8_t v_isShared_156_; uint8_t v_isSharedCheck_160_; 
v_fst_152_ = lean_ctor_get(v_x_151_, 0);
v_snd_153_ = lean_ctor_get(v_x_151_, 1);
v_isSharedCheck_160_ = !lean_is_exclusive(v_x_151_);
if (v_isSharedCheck_160_ == 0)
{
v___x_155_ = v_x_151_;
v_isShared_156_ = v_isSharedCheck_160_;
goto v_resetjp_154_;
}
else
{
lean_inc(v_snd_153_);
lean_inc(v_fst_152_);
lean_dec(v_x_151_);
v___x_155_ = lean_box(0);
v_isShared_156_ = v_isSharedCheck_160_;
goto v_resetjp_154_;
}
v_resetjp_154_:
{
lean_object* v___x_158_; 
if (v_isShared_156_ == 0)
{
v___x_158_ = v___x_155_;
goto v_reusejp_157_;
}
else
{
lean_object* v_reuseFailAlloc_159_; 
v_reuseFailAlloc_159_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_159_, 0, v_fst_152_);
lean_ctor_set(v_reuseFailAlloc_159_, 1, v_snd_153_);
v___x_158_ = v_reuseFailAlloc_159_;
goto v_reusejp_157_;
}
v_reusejp_157_:
{
return v___x_158_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_evidenceC___lam__1(lean_object* v_x_161_){
_start:
{
lean_object* v_declarations_162_; lean_object* v_witnesses_163_; lean_object* v___x_165_; uint8_t v_isShared_166_; uint8_t v_isSharedCheck_170_; 
v_declarations_162_ = lean_ctor_get(v_x_161_, 0);
v_witnesses_163_ = lean_ctor_get(v_x_161_, 1);
v_isSharedCheck_170_ = !lean_is_exclusive(v_x_161_);
if (v_isSharedCheck_170_ == 0)
{
v___x_165_ = v_x_161_;
v_isShared_166_ = v_isSharedCheck_170_;
goto v_resetjp_164_;
}
else
{
lean_inc(v_witnesses_163_);
lean_inc(v_declarations_162_);
lean_dec(v_x_161_);
v___x_165_ = lean_box(0);
v_isShared_166_ = v_isSharedCheck_170_;
goto v_resetjp_164_;
}
v_resetjp_164_:
{
lean_object* v___x_168_; 
if (v_isShared_166_ == 0)
{
v___x_168_ = v___x_165_;
goto v_reusejp_167_;
}
else
{
lean_object* v_reuseFailAlloc_169_; 
v_reuseFailAlloc_169_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_169_, 0, v_declarations_162_);
lean_ctor_set(v_reuseFailAlloc_169_, 1, v_witnesses_163_);
v___x_168_ = v_reuseFailAlloc_169_;
goto v_reusejp_167_;
}
v_reusejp_167_:
{
return v___x_168_;
}
}
}
}
static lean_object* _init_l_Continuity_evidenceC___closed__2(void){
_start:
{
lean_object* v___x_173_; lean_object* v___x_174_; 
v___x_173_ = l_Continuity_signedDeclarationC;
v___x_174_ = l_Continuity_listC___redArg(v___x_173_);
return v___x_174_;
}
}
static lean_object* _init_l_Continuity_evidenceC___closed__3(void){
_start:
{
lean_object* v___x_175_; lean_object* v___x_176_; 
v___x_175_ = l_Continuity_witnessedC;
v___x_176_ = l_Continuity_listC___redArg(v___x_175_);
return v___x_176_;
}
}
static lean_object* _init_l_Continuity_evidenceC___closed__4(void){
_start:
{
lean_object* v___x_177_; lean_object* v___x_178_; lean_object* v___x_179_; 
v___x_177_ = lean_obj_once(&l_Continuity_evidenceC___closed__3, &l_Continuity_evidenceC___closed__3_once, _init_l_Continuity_evidenceC___closed__3);
v___x_178_ = lean_obj_once(&l_Continuity_evidenceC___closed__2, &l_Continuity_evidenceC___closed__2_once, _init_l_Continuity_evidenceC___closed__2);
v___x_179_ = l_Continuity_pair___redArg(v___x_178_, v___x_177_);
return v___x_179_;
}
}
static lean_object* _init_l_Continuity_evidenceC___closed__5(void){
_start:
{
lean_object* v___f_180_; lean_object* v___f_181_; lean_object* v___x_182_; lean_object* v___x_183_; 
v___f_180_ = ((lean_object*)(l_Continuity_evidenceC___closed__1));
v___f_181_ = ((lean_object*)(l_Continuity_evidenceC___closed__0));
v___x_182_ = lean_obj_once(&l_Continuity_evidenceC___closed__4, &l_Continuity_evidenceC___closed__4_once, _init_l_Continuity_evidenceC___closed__4);
v___x_183_ = l_Continuity_imap___redArg(v___x_182_, v___f_181_, v___f_180_);
return v___x_183_;
}
}
static lean_object* _init_l_Continuity_evidenceC(void){
_start:
{
lean_object* v___x_184_; 
v___x_184_ = lean_obj_once(&l_Continuity_evidenceC___closed__5, &l_Continuity_evidenceC___closed__5_once, _init_l_Continuity_evidenceC___closed__5);
return v___x_184_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toScope(lean_object* v_x_185_){
_start:
{
if (lean_obj_tag(v_x_185_) == 0)
{
lean_object* v___x_186_; 
lean_dec_ref_known(v_x_185_, 1);
v___x_186_ = lean_box(0);
return v___x_186_;
}
else
{
lean_object* v_val_187_; lean_object* v___x_189_; uint8_t v_isShared_190_; uint8_t v_isSharedCheck_194_; 
v_val_187_ = lean_ctor_get(v_x_185_, 0);
v_isSharedCheck_194_ = !lean_is_exclusive(v_x_185_);
if (v_isSharedCheck_194_ == 0)
{
v___x_189_ = v_x_185_;
v_isShared_190_ = v_isSharedCheck_194_;
goto v_resetjp_188_;
}
else
{
lean_inc(v_val_187_);
lean_dec(v_x_185_);
v___x_189_ = lean_box(0);
v_isShared_190_ = v_isSharedCheck_194_;
goto v_resetjp_188_;
}
v_resetjp_188_:
{
lean_object* v___x_192_; 
if (v_isShared_190_ == 0)
{
v___x_192_ = v___x_189_;
goto v_reusejp_191_;
}
else
{
lean_object* v_reuseFailAlloc_193_; 
v_reuseFailAlloc_193_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_193_, 0, v_val_187_);
v___x_192_ = v_reuseFailAlloc_193_;
goto v_reusejp_191_;
}
v_reusejp_191_:
{
return v___x_192_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofScope(lean_object* v_x_197_){
_start:
{
if (lean_obj_tag(v_x_197_) == 0)
{
lean_object* v___x_198_; 
v___x_198_ = ((lean_object*)(l_Continuity_ofScope___closed__0));
return v___x_198_;
}
else
{
lean_object* v_kinds_199_; lean_object* v___x_201_; uint8_t v_isShared_202_; uint8_t v_isSharedCheck_206_; 
v_kinds_199_ = lean_ctor_get(v_x_197_, 0);
v_isSharedCheck_206_ = !lean_is_exclusive(v_x_197_);
if (v_isSharedCheck_206_ == 0)
{
v___x_201_ = v_x_197_;
v_isShared_202_ = v_isSharedCheck_206_;
goto v_resetjp_200_;
}
else
{
lean_inc(v_kinds_199_);
lean_dec(v_x_197_);
v___x_201_ = lean_box(0);
v_isShared_202_ = v_isSharedCheck_206_;
goto v_resetjp_200_;
}
v_resetjp_200_:
{
lean_object* v___x_204_; 
if (v_isShared_202_ == 0)
{
v___x_204_ = v___x_201_;
goto v_reusejp_203_;
}
else
{
lean_object* v_reuseFailAlloc_205_; 
v_reuseFailAlloc_205_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_205_, 0, v_kinds_199_);
v___x_204_ = v_reuseFailAlloc_205_;
goto v_reusejp_203_;
}
v_reusejp_203_:
{
return v___x_204_;
}
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object* v_x_207_, lean_object* v_h__1_208_, lean_object* v_h__2_209_){
_start:
{
if (lean_obj_tag(v_x_207_) == 0)
{
lean_object* v_val_210_; lean_object* v___x_211_; 
lean_dec(v_h__2_209_);
v_val_210_ = lean_ctor_get(v_x_207_, 0);
lean_inc(v_val_210_);
lean_dec_ref_known(v_x_207_, 1);
v___x_211_ = lean_apply_1(v_h__1_208_, v_val_210_);
return v___x_211_;
}
else
{
lean_object* v_val_212_; lean_object* v___x_213_; 
lean_dec(v_h__1_208_);
v_val_212_ = lean_ctor_get(v_x_207_, 0);
lean_inc(v_val_212_);
lean_dec_ref_known(v_x_207_, 1);
v___x_213_ = lean_apply_1(v_h__2_209_, v_val_212_);
return v___x_213_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__1_splitter(lean_object* v_00_u03b1_214_, lean_object* v_00_u03b2_215_, lean_object* v_motive_216_, lean_object* v_x_217_, lean_object* v_h__1_218_, lean_object* v_h__2_219_){
_start:
{
if (lean_obj_tag(v_x_217_) == 0)
{
lean_object* v_val_220_; lean_object* v___x_221_; 
lean_dec(v_h__2_219_);
v_val_220_ = lean_ctor_get(v_x_217_, 0);
lean_inc(v_val_220_);
lean_dec_ref_known(v_x_217_, 1);
v___x_221_ = lean_apply_1(v_h__1_218_, v_val_220_);
return v___x_221_;
}
else
{
lean_object* v_val_222_; lean_object* v___x_223_; 
lean_dec(v_h__1_218_);
v_val_222_ = lean_ctor_get(v_x_217_, 0);
lean_inc(v_val_222_);
lean_dec_ref_known(v_x_217_, 1);
v___x_223_ = lean_apply_1(v_h__2_219_, v_val_222_);
return v___x_223_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object* v_x_224_, lean_object* v_x_225_, lean_object* v_h__1_226_, lean_object* v_h__2_227_){
_start:
{
if (lean_obj_tag(v_x_224_) == 0)
{
lean_object* v_val_228_; lean_object* v___x_229_; 
lean_dec(v_h__2_227_);
v_val_228_ = lean_ctor_get(v_x_224_, 0);
lean_inc(v_val_228_);
lean_dec_ref_known(v_x_224_, 1);
v___x_229_ = lean_apply_2(v_h__1_226_, v_val_228_, v_x_225_);
return v___x_229_;
}
else
{
lean_object* v_val_230_; lean_object* v___x_231_; 
lean_dec(v_h__1_226_);
v_val_230_ = lean_ctor_get(v_x_224_, 0);
lean_inc(v_val_230_);
lean_dec_ref_known(v_x_224_, 1);
v___x_231_ = lean_apply_2(v_h__2_227_, v_val_230_, v_x_225_);
return v___x_231_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__3_splitter(lean_object* v_00_u03b1_232_, lean_object* v_00_u03b2_233_, lean_object* v_motive_234_, lean_object* v_x_235_, lean_object* v_x_236_, lean_object* v_h__1_237_, lean_object* v_h__2_238_){
_start:
{
if (lean_obj_tag(v_x_235_) == 0)
{
lean_object* v_val_239_; lean_object* v___x_240_; 
lean_dec(v_h__2_238_);
v_val_239_ = lean_ctor_get(v_x_235_, 0);
lean_inc(v_val_239_);
lean_dec_ref_known(v_x_235_, 1);
v___x_240_ = lean_apply_2(v_h__1_237_, v_val_239_, v_x_236_);
return v___x_240_;
}
else
{
lean_object* v_val_241_; lean_object* v___x_242_; 
lean_dec(v_h__1_237_);
v_val_241_ = lean_ctor_get(v_x_235_, 0);
lean_inc(v_val_241_);
lean_dec_ref_known(v_x_235_, 1);
v___x_242_ = lean_apply_2(v_h__2_238_, v_val_241_, v_x_236_);
return v___x_242_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object* v_x_243_, lean_object* v_h__1_244_, lean_object* v_h__2_245_){
_start:
{
if (lean_obj_tag(v_x_243_) == 0)
{
lean_object* v_value_246_; lean_object* v_next_247_; lean_object* v___x_248_; 
lean_dec(v_h__1_244_);
v_value_246_ = lean_ctor_get(v_x_243_, 0);
lean_inc(v_value_246_);
v_next_247_ = lean_ctor_get(v_x_243_, 1);
lean_inc(v_next_247_);
lean_dec_ref_known(v_x_243_, 2);
v___x_248_ = lean_apply_2(v_h__2_245_, v_value_246_, v_next_247_);
return v___x_248_;
}
else
{
lean_object* v_at___249_; uint8_t v_code_250_; lean_object* v___x_251_; lean_object* v___x_252_; 
lean_dec(v_h__2_245_);
v_at___249_ = lean_ctor_get(v_x_243_, 0);
lean_inc(v_at___249_);
v_code_250_ = lean_ctor_get_uint8(v_x_243_, sizeof(void*)*1);
lean_dec_ref_known(v_x_243_, 1);
v___x_251_ = lean_box(v_code_250_);
v___x_252_ = lean_apply_2(v_h__1_244_, v_at___249_, v___x_251_);
return v___x_252_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Evidence_0__Continuity_Alts_cons_match__5_splitter(lean_object* v_00_u03b1_253_, lean_object* v_motive_254_, lean_object* v_x_255_, lean_object* v_h__1_256_, lean_object* v_h__2_257_){
_start:
{
if (lean_obj_tag(v_x_255_) == 0)
{
lean_object* v_value_258_; lean_object* v_next_259_; lean_object* v___x_260_; 
lean_dec(v_h__1_256_);
v_value_258_ = lean_ctor_get(v_x_255_, 0);
lean_inc(v_value_258_);
v_next_259_ = lean_ctor_get(v_x_255_, 1);
lean_inc(v_next_259_);
lean_dec_ref_known(v_x_255_, 2);
v___x_260_ = lean_apply_2(v_h__2_257_, v_value_258_, v_next_259_);
return v___x_260_;
}
else
{
lean_object* v_at___261_; uint8_t v_code_262_; lean_object* v___x_263_; lean_object* v___x_264_; 
lean_dec(v_h__2_257_);
v_at___261_ = lean_ctor_get(v_x_255_, 0);
lean_inc(v_at___261_);
v_code_262_ = lean_ctor_get_uint8(v_x_255_, sizeof(void*)*1);
lean_dec_ref_known(v_x_255_, 1);
v___x_263_ = lean_box(v_code_262_);
v___x_264_ = lean_apply_2(v_h__1_256_, v_at___261_, v___x_263_);
return v___x_264_;
}
}
}
static lean_object* _init_l_Continuity_scopeC___closed__0(void){
_start:
{
lean_object* v___x_265_; lean_object* v___x_266_; 
v___x_265_ = l_Continuity_ruleKindC;
v___x_266_ = l_Continuity_setC___redArg(v___x_265_);
return v___x_266_;
}
}
static lean_object* _init_l_Continuity_scopeC___closed__1(void){
_start:
{
lean_object* v___x_267_; lean_object* v___x_268_; 
v___x_267_ = lean_obj_once(&l_Continuity_scopeC___closed__0, &l_Continuity_scopeC___closed__0_once, _init_l_Continuity_scopeC___closed__0);
v___x_268_ = l_Continuity_Alts_one___redArg(v___x_267_);
return v___x_268_;
}
}
static lean_object* _init_l_Continuity_scopeC___closed__2(void){
_start:
{
lean_object* v___x_269_; lean_object* v___x_270_; lean_object* v___x_271_; 
v___x_269_ = lean_obj_once(&l_Continuity_scopeC___closed__1, &l_Continuity_scopeC___closed__1_once, _init_l_Continuity_scopeC___closed__1);
v___x_270_ = l_Continuity_unitC;
v___x_271_ = l_Continuity_Alts_cons___redArg(v___x_270_, v___x_269_);
return v___x_271_;
}
}
static lean_object* _init_l_Continuity_scopeC___closed__3(void){
_start:
{
lean_object* v___x_272_; lean_object* v___x_273_; 
v___x_272_ = lean_obj_once(&l_Continuity_scopeC___closed__2, &l_Continuity_scopeC___closed__2_once, _init_l_Continuity_scopeC___closed__2);
v___x_273_ = l_Continuity_sumC___redArg(v___x_272_);
return v___x_273_;
}
}
static lean_object* _init_l_Continuity_scopeC___closed__6(void){
_start:
{
lean_object* v___x_276_; lean_object* v___x_277_; lean_object* v___x_278_; lean_object* v___x_279_; 
v___x_276_ = ((lean_object*)(l_Continuity_scopeC___closed__5));
v___x_277_ = ((lean_object*)(l_Continuity_scopeC___closed__4));
v___x_278_ = lean_obj_once(&l_Continuity_scopeC___closed__3, &l_Continuity_scopeC___closed__3_once, _init_l_Continuity_scopeC___closed__3);
v___x_279_ = l_Continuity_imap___redArg(v___x_278_, v___x_277_, v___x_276_);
return v___x_279_;
}
}
static lean_object* _init_l_Continuity_scopeC(void){
_start:
{
lean_object* v___x_280_; 
v___x_280_ = lean_obj_once(&l_Continuity_scopeC___closed__6, &l_Continuity_scopeC___closed__6_once, _init_l_Continuity_scopeC___closed__6);
return v___x_280_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC___lam__0(lean_object* v_x_281_){
_start:
{
lean_object* v_snd_282_; lean_object* v_snd_283_; lean_object* v_snd_284_; lean_object* v_fst_285_; lean_object* v_fst_286_; lean_object* v_fst_287_; lean_object* v_fst_288_; lean_object* v_snd_289_; lean_object* v___x_290_; uint64_t v___x_291_; 
v_snd_282_ = lean_ctor_get(v_x_281_, 1);
v_snd_283_ = lean_ctor_get(v_snd_282_, 1);
v_snd_284_ = lean_ctor_get(v_snd_283_, 1);
v_fst_285_ = lean_ctor_get(v_x_281_, 0);
v_fst_286_ = lean_ctor_get(v_snd_282_, 0);
v_fst_287_ = lean_ctor_get(v_snd_283_, 0);
v_fst_288_ = lean_ctor_get(v_snd_284_, 0);
v_snd_289_ = lean_ctor_get(v_snd_284_, 1);
lean_inc(v_snd_289_);
lean_inc(v_fst_287_);
lean_inc(v_fst_286_);
lean_inc(v_fst_285_);
v___x_290_ = lean_alloc_ctor(0, 4, 8);
lean_ctor_set(v___x_290_, 0, v_fst_285_);
lean_ctor_set(v___x_290_, 1, v_fst_286_);
lean_ctor_set(v___x_290_, 2, v_fst_287_);
lean_ctor_set(v___x_290_, 3, v_snd_289_);
v___x_291_ = lean_unbox_uint64(v_fst_288_);
lean_ctor_set_uint64(v___x_290_, sizeof(void*)*4, v___x_291_);
return v___x_290_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC___lam__0___boxed(lean_object* v_x_292_){
_start:
{
lean_object* v_res_293_; 
v_res_293_ = l_Continuity_toolchainDeclarationC___lam__0(v_x_292_);
lean_dec_ref(v_x_292_);
return v_res_293_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC___lam__1(lean_object* v_x_294_){
_start:
{
lean_object* v_treeA_295_; lean_object* v_treeB_296_; lean_object* v_scope_297_; uint64_t v_notAfter_298_; lean_object* v_signer_299_; lean_object* v___x_300_; lean_object* v___x_301_; lean_object* v___x_302_; lean_object* v___x_303_; lean_object* v___x_304_; 
v_treeA_295_ = lean_ctor_get(v_x_294_, 0);
v_treeB_296_ = lean_ctor_get(v_x_294_, 1);
v_scope_297_ = lean_ctor_get(v_x_294_, 2);
v_notAfter_298_ = lean_ctor_get_uint64(v_x_294_, sizeof(void*)*4);
v_signer_299_ = lean_ctor_get(v_x_294_, 3);
v___x_300_ = lean_box_uint64(v_notAfter_298_);
lean_inc_ref(v_signer_299_);
v___x_301_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_301_, 0, v___x_300_);
lean_ctor_set(v___x_301_, 1, v_signer_299_);
lean_inc(v_scope_297_);
v___x_302_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_302_, 0, v_scope_297_);
lean_ctor_set(v___x_302_, 1, v___x_301_);
lean_inc_ref(v_treeB_296_);
v___x_303_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_303_, 0, v_treeB_296_);
lean_ctor_set(v___x_303_, 1, v___x_302_);
lean_inc_ref(v_treeA_295_);
v___x_304_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_304_, 0, v_treeA_295_);
lean_ctor_set(v___x_304_, 1, v___x_303_);
return v___x_304_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toolchainDeclarationC___lam__1___boxed(lean_object* v_x_305_){
_start:
{
lean_object* v_res_306_; 
v_res_306_ = l_Continuity_toolchainDeclarationC___lam__1(v_x_305_);
lean_dec_ref(v_x_305_);
return v_res_306_;
}
}
static lean_object* _init_l_Continuity_toolchainDeclarationC___closed__2(void){
_start:
{
lean_object* v___x_309_; lean_object* v___x_310_; lean_object* v___x_311_; 
v___x_309_ = l_Continuity_keyC;
v___x_310_ = l_Continuity_u64;
v___x_311_ = l_Continuity_pair___redArg(v___x_310_, v___x_309_);
return v___x_311_;
}
}
static lean_object* _init_l_Continuity_toolchainDeclarationC___closed__3(void){
_start:
{
lean_object* v___x_312_; lean_object* v___x_313_; lean_object* v___x_314_; 
v___x_312_ = lean_obj_once(&l_Continuity_toolchainDeclarationC___closed__2, &l_Continuity_toolchainDeclarationC___closed__2_once, _init_l_Continuity_toolchainDeclarationC___closed__2);
v___x_313_ = l_Continuity_scopeC;
v___x_314_ = l_Continuity_pair___redArg(v___x_313_, v___x_312_);
return v___x_314_;
}
}
static lean_object* _init_l_Continuity_toolchainDeclarationC___closed__4(void){
_start:
{
lean_object* v___x_315_; lean_object* v___x_316_; lean_object* v___x_317_; 
v___x_315_ = lean_obj_once(&l_Continuity_toolchainDeclarationC___closed__3, &l_Continuity_toolchainDeclarationC___closed__3_once, _init_l_Continuity_toolchainDeclarationC___closed__3);
v___x_316_ = l_Continuity_digestC;
v___x_317_ = l_Continuity_pair___redArg(v___x_316_, v___x_315_);
return v___x_317_;
}
}
static lean_object* _init_l_Continuity_toolchainDeclarationC___closed__5(void){
_start:
{
lean_object* v___x_318_; lean_object* v___x_319_; lean_object* v___x_320_; 
v___x_318_ = lean_obj_once(&l_Continuity_toolchainDeclarationC___closed__4, &l_Continuity_toolchainDeclarationC___closed__4_once, _init_l_Continuity_toolchainDeclarationC___closed__4);
v___x_319_ = l_Continuity_digestC;
v___x_320_ = l_Continuity_pair___redArg(v___x_319_, v___x_318_);
return v___x_320_;
}
}
static lean_object* _init_l_Continuity_toolchainDeclarationC___closed__6(void){
_start:
{
lean_object* v___f_321_; lean_object* v___f_322_; lean_object* v___x_323_; lean_object* v___x_324_; 
v___f_321_ = ((lean_object*)(l_Continuity_toolchainDeclarationC___closed__1));
v___f_322_ = ((lean_object*)(l_Continuity_toolchainDeclarationC___closed__0));
v___x_323_ = lean_obj_once(&l_Continuity_toolchainDeclarationC___closed__5, &l_Continuity_toolchainDeclarationC___closed__5_once, _init_l_Continuity_toolchainDeclarationC___closed__5);
v___x_324_ = l_Continuity_imap___redArg(v___x_323_, v___f_322_, v___f_321_);
return v___x_324_;
}
}
static lean_object* _init_l_Continuity_toolchainDeclarationC(void){
_start:
{
lean_object* v___x_325_; 
v___x_325_ = lean_obj_once(&l_Continuity_toolchainDeclarationC___closed__6, &l_Continuity_toolchainDeclarationC___closed__6_once, _init_l_Continuity_toolchainDeclarationC___closed__6);
return v___x_325_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toolchainWitnessC___lam__0(lean_object* v_x_326_){
_start:
{
lean_object* v_fst_327_; lean_object* v_snd_328_; lean_object* v___x_330_; uint8_t v_isShared_331_; uint8_t v_isSharedCheck_335_; 
v_fst_327_ = lean_ctor_get(v_x_326_, 0);
v_snd_328_ = lean_ctor_get(v_x_326_, 1);
v_isSharedCheck_335_ = !lean_is_exclusive(v_x_326_);
if (v_isSharedCheck_335_ == 0)
{
v___x_330_ = v_x_326_;
v_isShared_331_ = v_isSharedCheck_335_;
goto v_resetjp_329_;
}
else
{
lean_inc(v_snd_328_);
lean_inc(v_fst_327_);
lean_dec(v_x_326_);
v___x_330_ = lean_box(0);
v_isShared_331_ = v_isSharedCheck_335_;
goto v_resetjp_329_;
}
v_resetjp_329_:
{
lean_object* v___x_333_; 
if (v_isShared_331_ == 0)
{
v___x_333_ = v___x_330_;
goto v_reusejp_332_;
}
else
{
lean_object* v_reuseFailAlloc_334_; 
v_reuseFailAlloc_334_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_334_, 0, v_fst_327_);
lean_ctor_set(v_reuseFailAlloc_334_, 1, v_snd_328_);
v___x_333_ = v_reuseFailAlloc_334_;
goto v_reusejp_332_;
}
v_reusejp_332_:
{
return v___x_333_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_toolchainWitnessC___lam__1(lean_object* v_x_336_){
_start:
{
lean_object* v_recordA_337_; lean_object* v_recordB_338_; lean_object* v___x_340_; uint8_t v_isShared_341_; uint8_t v_isSharedCheck_345_; 
v_recordA_337_ = lean_ctor_get(v_x_336_, 0);
v_recordB_338_ = lean_ctor_get(v_x_336_, 1);
v_isSharedCheck_345_ = !lean_is_exclusive(v_x_336_);
if (v_isSharedCheck_345_ == 0)
{
v___x_340_ = v_x_336_;
v_isShared_341_ = v_isSharedCheck_345_;
goto v_resetjp_339_;
}
else
{
lean_inc(v_recordB_338_);
lean_inc(v_recordA_337_);
lean_dec(v_x_336_);
v___x_340_ = lean_box(0);
v_isShared_341_ = v_isSharedCheck_345_;
goto v_resetjp_339_;
}
v_resetjp_339_:
{
lean_object* v___x_343_; 
if (v_isShared_341_ == 0)
{
v___x_343_ = v___x_340_;
goto v_reusejp_342_;
}
else
{
lean_object* v_reuseFailAlloc_344_; 
v_reuseFailAlloc_344_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_344_, 0, v_recordA_337_);
lean_ctor_set(v_reuseFailAlloc_344_, 1, v_recordB_338_);
v___x_343_ = v_reuseFailAlloc_344_;
goto v_reusejp_342_;
}
v_reusejp_342_:
{
return v___x_343_;
}
}
}
}
static lean_object* _init_l_Continuity_toolchainWitnessC___closed__2(void){
_start:
{
lean_object* v___x_348_; lean_object* v___x_349_; 
v___x_348_ = l_Continuity_digestC;
v___x_349_ = l_Continuity_pair___redArg(v___x_348_, v___x_348_);
return v___x_349_;
}
}
static lean_object* _init_l_Continuity_toolchainWitnessC___closed__3(void){
_start:
{
lean_object* v___f_350_; lean_object* v___f_351_; lean_object* v___x_352_; lean_object* v___x_353_; 
v___f_350_ = ((lean_object*)(l_Continuity_toolchainWitnessC___closed__1));
v___f_351_ = ((lean_object*)(l_Continuity_toolchainWitnessC___closed__0));
v___x_352_ = lean_obj_once(&l_Continuity_toolchainWitnessC___closed__2, &l_Continuity_toolchainWitnessC___closed__2_once, _init_l_Continuity_toolchainWitnessC___closed__2);
v___x_353_ = l_Continuity_imap___redArg(v___x_352_, v___f_351_, v___f_350_);
return v___x_353_;
}
}
static lean_object* _init_l_Continuity_toolchainWitnessC(void){
_start:
{
lean_object* v___x_354_; 
v___x_354_ = lean_obj_once(&l_Continuity_toolchainWitnessC___closed__3, &l_Continuity_toolchainWitnessC___closed__3_once, _init_l_Continuity_toolchainWitnessC___closed__3);
return v___x_354_;
}
}
LEAN_EXPORT lean_object* l_Continuity_stepC___lam__0(lean_object* v_x_355_){
_start:
{
lean_object* v_snd_356_; lean_object* v_fst_357_; lean_object* v_fst_358_; lean_object* v_snd_359_; lean_object* v___x_360_; 
v_snd_356_ = lean_ctor_get(v_x_355_, 1);
v_fst_357_ = lean_ctor_get(v_x_355_, 0);
v_fst_358_ = lean_ctor_get(v_snd_356_, 0);
v_snd_359_ = lean_ctor_get(v_snd_356_, 1);
lean_inc(v_snd_359_);
lean_inc(v_fst_358_);
lean_inc(v_fst_357_);
v___x_360_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_360_, 0, v_fst_357_);
lean_ctor_set(v___x_360_, 1, v_fst_358_);
lean_ctor_set(v___x_360_, 2, v_snd_359_);
return v___x_360_;
}
}
LEAN_EXPORT lean_object* l_Continuity_stepC___lam__0___boxed(lean_object* v_x_361_){
_start:
{
lean_object* v_res_362_; 
v_res_362_ = l_Continuity_stepC___lam__0(v_x_361_);
lean_dec_ref(v_x_361_);
return v_res_362_;
}
}
LEAN_EXPORT lean_object* l_Continuity_stepC___lam__1(lean_object* v_x_363_){
_start:
{
lean_object* v_source_364_; lean_object* v_target_365_; lean_object* v_evidence_366_; lean_object* v___x_367_; lean_object* v___x_368_; 
v_source_364_ = lean_ctor_get(v_x_363_, 0);
v_target_365_ = lean_ctor_get(v_x_363_, 1);
v_evidence_366_ = lean_ctor_get(v_x_363_, 2);
lean_inc_ref(v_evidence_366_);
lean_inc_ref(v_target_365_);
v___x_367_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_367_, 0, v_target_365_);
lean_ctor_set(v___x_367_, 1, v_evidence_366_);
lean_inc_ref(v_source_364_);
v___x_368_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_368_, 0, v_source_364_);
lean_ctor_set(v___x_368_, 1, v___x_367_);
return v___x_368_;
}
}
LEAN_EXPORT lean_object* l_Continuity_stepC___lam__1___boxed(lean_object* v_x_369_){
_start:
{
lean_object* v_res_370_; 
v_res_370_ = l_Continuity_stepC___lam__1(v_x_369_);
lean_dec_ref(v_x_369_);
return v_res_370_;
}
}
static lean_object* _init_l_Continuity_stepC___closed__2(void){
_start:
{
lean_object* v___x_373_; lean_object* v___x_374_; lean_object* v___x_375_; 
v___x_373_ = lean_obj_once(&l_Continuity_toolchainWitnessC___closed__2, &l_Continuity_toolchainWitnessC___closed__2_once, _init_l_Continuity_toolchainWitnessC___closed__2);
v___x_374_ = l_Continuity_digestC;
v___x_375_ = l_Continuity_pair___redArg(v___x_374_, v___x_373_);
return v___x_375_;
}
}
static lean_object* _init_l_Continuity_stepC___closed__3(void){
_start:
{
lean_object* v___f_376_; lean_object* v___f_377_; lean_object* v___x_378_; lean_object* v___x_379_; 
v___f_376_ = ((lean_object*)(l_Continuity_stepC___closed__1));
v___f_377_ = ((lean_object*)(l_Continuity_stepC___closed__0));
v___x_378_ = lean_obj_once(&l_Continuity_stepC___closed__2, &l_Continuity_stepC___closed__2_once, _init_l_Continuity_stepC___closed__2);
v___x_379_ = l_Continuity_imap___redArg(v___x_378_, v___f_377_, v___f_376_);
return v___x_379_;
}
}
static lean_object* _init_l_Continuity_stepC(void){
_start:
{
lean_object* v___x_380_; 
v___x_380_ = lean_obj_once(&l_Continuity_stepC___closed__3, &l_Continuity_stepC___closed__3_once, _init_l_Continuity_stepC___closed__3);
return v___x_380_;
}
}
LEAN_EXPORT lean_object* l_Continuity_memberC___lam__0(lean_object* v_x_381_){
_start:
{
lean_object* v_fst_382_; lean_object* v_snd_383_; lean_object* v___x_385_; uint8_t v_isShared_386_; uint8_t v_isSharedCheck_390_; 
v_fst_382_ = lean_ctor_get(v_x_381_, 0);
v_snd_383_ = lean_ctor_get(v_x_381_, 1);
v_isSharedCheck_390_ = !lean_is_exclusive(v_x_381_);
if (v_isSharedCheck_390_ == 0)
{
v___x_385_ = v_x_381_;
v_isShared_386_ = v_isSharedCheck_390_;
goto v_resetjp_384_;
}
else
{
lean_inc(v_snd_383_);
lean_inc(v_fst_382_);
lean_dec(v_x_381_);
v___x_385_ = lean_box(0);
v_isShared_386_ = v_isSharedCheck_390_;
goto v_resetjp_384_;
}
v_resetjp_384_:
{
lean_object* v___x_388_; 
if (v_isShared_386_ == 0)
{
v___x_388_ = v___x_385_;
goto v_reusejp_387_;
}
else
{
lean_object* v_reuseFailAlloc_389_; 
v_reuseFailAlloc_389_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_389_, 0, v_fst_382_);
lean_ctor_set(v_reuseFailAlloc_389_, 1, v_snd_383_);
v___x_388_ = v_reuseFailAlloc_389_;
goto v_reusejp_387_;
}
v_reusejp_387_:
{
return v___x_388_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_memberC___lam__1(lean_object* v_x_391_){
_start:
{
lean_object* v_replaced_392_; lean_object* v_path_393_; lean_object* v___x_395_; uint8_t v_isShared_396_; uint8_t v_isSharedCheck_400_; 
v_replaced_392_ = lean_ctor_get(v_x_391_, 0);
v_path_393_ = lean_ctor_get(v_x_391_, 1);
v_isSharedCheck_400_ = !lean_is_exclusive(v_x_391_);
if (v_isSharedCheck_400_ == 0)
{
v___x_395_ = v_x_391_;
v_isShared_396_ = v_isSharedCheck_400_;
goto v_resetjp_394_;
}
else
{
lean_inc(v_path_393_);
lean_inc(v_replaced_392_);
lean_dec(v_x_391_);
v___x_395_ = lean_box(0);
v_isShared_396_ = v_isSharedCheck_400_;
goto v_resetjp_394_;
}
v_resetjp_394_:
{
lean_object* v___x_398_; 
if (v_isShared_396_ == 0)
{
v___x_398_ = v___x_395_;
goto v_reusejp_397_;
}
else
{
lean_object* v_reuseFailAlloc_399_; 
v_reuseFailAlloc_399_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_399_, 0, v_replaced_392_);
lean_ctor_set(v_reuseFailAlloc_399_, 1, v_path_393_);
v___x_398_ = v_reuseFailAlloc_399_;
goto v_reusejp_397_;
}
v_reusejp_397_:
{
return v___x_398_;
}
}
}
}
static lean_object* _init_l_Continuity_memberC___closed__2(void){
_start:
{
lean_object* v___x_403_; lean_object* v___x_404_; 
v___x_403_ = lean_obj_once(&l_Continuity_toolchainWitnessC___closed__2, &l_Continuity_toolchainWitnessC___closed__2_once, _init_l_Continuity_toolchainWitnessC___closed__2);
v___x_404_ = l_Continuity_optionC___redArg(v___x_403_);
return v___x_404_;
}
}
static lean_object* _init_l_Continuity_memberC___closed__3(void){
_start:
{
lean_object* v___x_405_; lean_object* v___x_406_; 
v___x_405_ = l_Continuity_stepC;
v___x_406_ = l_Continuity_listC___redArg(v___x_405_);
return v___x_406_;
}
}
static lean_object* _init_l_Continuity_memberC___closed__4(void){
_start:
{
lean_object* v___x_407_; lean_object* v___x_408_; lean_object* v___x_409_; 
v___x_407_ = lean_obj_once(&l_Continuity_memberC___closed__3, &l_Continuity_memberC___closed__3_once, _init_l_Continuity_memberC___closed__3);
v___x_408_ = lean_obj_once(&l_Continuity_memberC___closed__2, &l_Continuity_memberC___closed__2_once, _init_l_Continuity_memberC___closed__2);
v___x_409_ = l_Continuity_pair___redArg(v___x_408_, v___x_407_);
return v___x_409_;
}
}
static lean_object* _init_l_Continuity_memberC___closed__5(void){
_start:
{
lean_object* v___f_410_; lean_object* v___f_411_; lean_object* v___x_412_; lean_object* v___x_413_; 
v___f_410_ = ((lean_object*)(l_Continuity_memberC___closed__1));
v___f_411_ = ((lean_object*)(l_Continuity_memberC___closed__0));
v___x_412_ = lean_obj_once(&l_Continuity_memberC___closed__4, &l_Continuity_memberC___closed__4_once, _init_l_Continuity_memberC___closed__4);
v___x_413_ = l_Continuity_imap___redArg(v___x_412_, v___f_411_, v___f_410_);
return v___x_413_;
}
}
static lean_object* _init_l_Continuity_memberC(void){
_start:
{
lean_object* v___x_414_; 
v___x_414_ = lean_obj_once(&l_Continuity_memberC___closed__5, &l_Continuity_memberC___closed__5_once, _init_l_Continuity_memberC___closed__5);
return v___x_414_;
}
}
static lean_object* _init_l_Continuity_membersC___closed__0(void){
_start:
{
lean_object* v___x_415_; lean_object* v___x_416_; 
v___x_415_ = l_Continuity_memberC;
v___x_416_ = l_Continuity_listC___redArg(v___x_415_);
return v___x_416_;
}
}
static lean_object* _init_l_Continuity_membersC(void){
_start:
{
lean_object* v___x_417_; 
v___x_417_ = lean_obj_once(&l_Continuity_membersC___closed__0, &l_Continuity_membersC___closed__0_once, _init_l_Continuity_membersC___closed__0);
return v___x_417_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC___lam__0(lean_object* v_x_418_){
_start:
{
lean_object* v_snd_419_; lean_object* v_fst_420_; lean_object* v_fst_421_; lean_object* v_snd_422_; lean_object* v___x_423_; uint8_t v___x_424_; 
v_snd_419_ = lean_ctor_get(v_x_418_, 1);
v_fst_420_ = lean_ctor_get(v_x_418_, 0);
v_fst_421_ = lean_ctor_get(v_snd_419_, 0);
v_snd_422_ = lean_ctor_get(v_snd_419_, 1);
lean_inc(v_fst_421_);
lean_inc(v_fst_420_);
v___x_423_ = lean_alloc_ctor(0, 2, 1);
lean_ctor_set(v___x_423_, 0, v_fst_420_);
lean_ctor_set(v___x_423_, 1, v_fst_421_);
v___x_424_ = lean_unbox(v_snd_422_);
lean_ctor_set_uint8(v___x_423_, sizeof(void*)*2, v___x_424_);
return v___x_423_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC___lam__0___boxed(lean_object* v_x_425_){
_start:
{
lean_object* v_res_426_; 
v_res_426_ = l_Continuity_offeredSignatureC___lam__0(v_x_425_);
lean_dec_ref(v_x_425_);
return v_res_426_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC___lam__1(lean_object* v_x_427_){
_start:
{
lean_object* v_signer_428_; lean_object* v_statement_429_; uint8_t v_verified_430_; lean_object* v___x_431_; lean_object* v___x_432_; lean_object* v___x_433_; 
v_signer_428_ = lean_ctor_get(v_x_427_, 0);
v_statement_429_ = lean_ctor_get(v_x_427_, 1);
v_verified_430_ = lean_ctor_get_uint8(v_x_427_, sizeof(void*)*2);
v___x_431_ = lean_box(v_verified_430_);
lean_inc_ref(v_statement_429_);
v___x_432_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_432_, 0, v_statement_429_);
lean_ctor_set(v___x_432_, 1, v___x_431_);
lean_inc_ref(v_signer_428_);
v___x_433_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_433_, 0, v_signer_428_);
lean_ctor_set(v___x_433_, 1, v___x_432_);
return v___x_433_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offeredSignatureC___lam__1___boxed(lean_object* v_x_434_){
_start:
{
lean_object* v_res_435_; 
v_res_435_ = l_Continuity_offeredSignatureC___lam__1(v_x_434_);
lean_dec_ref(v_x_434_);
return v_res_435_;
}
}
static lean_object* _init_l_Continuity_offeredSignatureC___closed__2(void){
_start:
{
lean_object* v___x_438_; lean_object* v___x_439_; lean_object* v___x_440_; 
v___x_438_ = lean_obj_once(&l_Continuity_signedDeclarationC___closed__2, &l_Continuity_signedDeclarationC___closed__2_once, _init_l_Continuity_signedDeclarationC___closed__2);
v___x_439_ = l_Continuity_keyC;
v___x_440_ = l_Continuity_pair___redArg(v___x_439_, v___x_438_);
return v___x_440_;
}
}
static lean_object* _init_l_Continuity_offeredSignatureC___closed__3(void){
_start:
{
lean_object* v___f_441_; lean_object* v___f_442_; lean_object* v___x_443_; lean_object* v___x_444_; 
v___f_441_ = ((lean_object*)(l_Continuity_offeredSignatureC___closed__1));
v___f_442_ = ((lean_object*)(l_Continuity_offeredSignatureC___closed__0));
v___x_443_ = lean_obj_once(&l_Continuity_offeredSignatureC___closed__2, &l_Continuity_offeredSignatureC___closed__2_once, _init_l_Continuity_offeredSignatureC___closed__2);
v___x_444_ = l_Continuity_imap___redArg(v___x_443_, v___f_442_, v___f_441_);
return v___x_444_;
}
}
static lean_object* _init_l_Continuity_offeredSignatureC(void){
_start:
{
lean_object* v___x_445_; 
v___x_445_ = lean_obj_once(&l_Continuity_offeredSignatureC___closed__3, &l_Continuity_offeredSignatureC___closed__3_once, _init_l_Continuity_offeredSignatureC___closed__3);
return v___x_445_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offerC___lam__0(lean_object* v_x_446_){
_start:
{
lean_object* v_snd_447_; lean_object* v_fst_448_; lean_object* v_fst_449_; lean_object* v_snd_450_; lean_object* v___x_451_; 
v_snd_447_ = lean_ctor_get(v_x_446_, 1);
v_fst_448_ = lean_ctor_get(v_x_446_, 0);
v_fst_449_ = lean_ctor_get(v_snd_447_, 0);
v_snd_450_ = lean_ctor_get(v_snd_447_, 1);
lean_inc(v_snd_450_);
lean_inc(v_fst_449_);
lean_inc(v_fst_448_);
v___x_451_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_451_, 0, v_fst_448_);
lean_ctor_set(v___x_451_, 1, v_fst_449_);
lean_ctor_set(v___x_451_, 2, v_snd_450_);
return v___x_451_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offerC___lam__0___boxed(lean_object* v_x_452_){
_start:
{
lean_object* v_res_453_; 
v_res_453_ = l_Continuity_offerC___lam__0(v_x_452_);
lean_dec_ref(v_x_452_);
return v_res_453_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offerC___lam__1(lean_object* v_x_454_){
_start:
{
lean_object* v_record_455_; lean_object* v_path_456_; lean_object* v_signatures_457_; lean_object* v___x_458_; lean_object* v___x_459_; 
v_record_455_ = lean_ctor_get(v_x_454_, 0);
v_path_456_ = lean_ctor_get(v_x_454_, 1);
v_signatures_457_ = lean_ctor_get(v_x_454_, 2);
lean_inc_ref(v_signatures_457_);
lean_inc_ref(v_path_456_);
v___x_458_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_458_, 0, v_path_456_);
lean_ctor_set(v___x_458_, 1, v_signatures_457_);
lean_inc_ref(v_record_455_);
v___x_459_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_459_, 0, v_record_455_);
lean_ctor_set(v___x_459_, 1, v___x_458_);
return v___x_459_;
}
}
LEAN_EXPORT lean_object* l_Continuity_offerC___lam__1___boxed(lean_object* v_x_460_){
_start:
{
lean_object* v_res_461_; 
v_res_461_ = l_Continuity_offerC___lam__1(v_x_460_);
lean_dec_ref(v_x_460_);
return v_res_461_;
}
}
static lean_object* _init_l_Continuity_offerC___closed__2(void){
_start:
{
lean_object* v___x_464_; lean_object* v___x_465_; 
v___x_464_ = l_Continuity_offeredSignatureC;
v___x_465_ = l_Continuity_listC___redArg(v___x_464_);
return v___x_465_;
}
}
static lean_object* _init_l_Continuity_offerC___closed__3(void){
_start:
{
lean_object* v___x_466_; lean_object* v___x_467_; lean_object* v___x_468_; 
v___x_466_ = lean_obj_once(&l_Continuity_offerC___closed__2, &l_Continuity_offerC___closed__2_once, _init_l_Continuity_offerC___closed__2);
v___x_467_ = lean_obj_once(&l_Continuity_memberC___closed__3, &l_Continuity_memberC___closed__3_once, _init_l_Continuity_memberC___closed__3);
v___x_468_ = l_Continuity_pair___redArg(v___x_467_, v___x_466_);
return v___x_468_;
}
}
static lean_object* _init_l_Continuity_offerC___closed__4(void){
_start:
{
lean_object* v___x_469_; lean_object* v___x_470_; lean_object* v___x_471_; 
v___x_469_ = lean_obj_once(&l_Continuity_offerC___closed__3, &l_Continuity_offerC___closed__3_once, _init_l_Continuity_offerC___closed__3);
v___x_470_ = l_Continuity_bytesC;
v___x_471_ = l_Continuity_pair___redArg(v___x_470_, v___x_469_);
return v___x_471_;
}
}
static lean_object* _init_l_Continuity_offerC___closed__5(void){
_start:
{
lean_object* v___f_472_; lean_object* v___f_473_; lean_object* v___x_474_; lean_object* v___x_475_; 
v___f_472_ = ((lean_object*)(l_Continuity_offerC___closed__1));
v___f_473_ = ((lean_object*)(l_Continuity_offerC___closed__0));
v___x_474_ = lean_obj_once(&l_Continuity_offerC___closed__4, &l_Continuity_offerC___closed__4_once, _init_l_Continuity_offerC___closed__4);
v___x_475_ = l_Continuity_imap___redArg(v___x_474_, v___f_473_, v___f_472_);
return v___x_475_;
}
}
static lean_object* _init_l_Continuity_offerC(void){
_start:
{
lean_object* v___x_476_; 
v___x_476_ = lean_obj_once(&l_Continuity_offerC___closed__5, &l_Continuity_offerC___closed__5_once, _init_l_Continuity_offerC___closed__5);
return v___x_476_;
}
}
LEAN_EXPORT lean_object* l_Continuity_membersRequestC___lam__0(lean_object* v_x_477_){
_start:
{
lean_object* v_snd_478_; lean_object* v_snd_479_; lean_object* v_snd_480_; lean_object* v_fst_481_; lean_object* v_fst_482_; lean_object* v_fst_483_; lean_object* v_fst_484_; lean_object* v_snd_485_; lean_object* v___x_486_; uint64_t v___x_487_; 
v_snd_478_ = lean_ctor_get(v_x_477_, 1);
v_snd_479_ = lean_ctor_get(v_snd_478_, 1);
v_snd_480_ = lean_ctor_get(v_snd_479_, 1);
v_fst_481_ = lean_ctor_get(v_x_477_, 0);
v_fst_482_ = lean_ctor_get(v_snd_478_, 0);
v_fst_483_ = lean_ctor_get(v_snd_479_, 0);
v_fst_484_ = lean_ctor_get(v_snd_480_, 0);
v_snd_485_ = lean_ctor_get(v_snd_480_, 1);
lean_inc(v_fst_484_);
lean_inc(v_fst_483_);
lean_inc(v_fst_482_);
lean_inc(v_fst_481_);
v___x_486_ = lean_alloc_ctor(0, 4, 8);
lean_ctor_set(v___x_486_, 0, v_fst_481_);
lean_ctor_set(v___x_486_, 1, v_fst_482_);
lean_ctor_set(v___x_486_, 2, v_fst_483_);
lean_ctor_set(v___x_486_, 3, v_fst_484_);
v___x_487_ = lean_unbox_uint64(v_snd_485_);
lean_ctor_set_uint64(v___x_486_, sizeof(void*)*4, v___x_487_);
return v___x_486_;
}
}
LEAN_EXPORT lean_object* l_Continuity_membersRequestC___lam__0___boxed(lean_object* v_x_488_){
_start:
{
lean_object* v_res_489_; 
v_res_489_ = l_Continuity_membersRequestC___lam__0(v_x_488_);
lean_dec_ref(v_x_488_);
return v_res_489_;
}
}
LEAN_EXPORT lean_object* l_Continuity_membersRequestC___lam__1(lean_object* v_x_490_){
_start:
{
lean_object* v_action_491_; lean_object* v_evidence_492_; lean_object* v_policy_493_; lean_object* v_trust_494_; uint64_t v_now_495_; lean_object* v___x_496_; lean_object* v___x_497_; lean_object* v___x_498_; lean_object* v___x_499_; lean_object* v___x_500_; 
v_action_491_ = lean_ctor_get(v_x_490_, 0);
v_evidence_492_ = lean_ctor_get(v_x_490_, 1);
v_policy_493_ = lean_ctor_get(v_x_490_, 2);
v_trust_494_ = lean_ctor_get(v_x_490_, 3);
v_now_495_ = lean_ctor_get_uint64(v_x_490_, sizeof(void*)*4);
v___x_496_ = lean_box_uint64(v_now_495_);
lean_inc_ref(v_trust_494_);
v___x_497_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_497_, 0, v_trust_494_);
lean_ctor_set(v___x_497_, 1, v___x_496_);
lean_inc_ref(v_policy_493_);
v___x_498_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_498_, 0, v_policy_493_);
lean_ctor_set(v___x_498_, 1, v___x_497_);
lean_inc_ref(v_evidence_492_);
v___x_499_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_499_, 0, v_evidence_492_);
lean_ctor_set(v___x_499_, 1, v___x_498_);
lean_inc_ref(v_action_491_);
v___x_500_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_500_, 0, v_action_491_);
lean_ctor_set(v___x_500_, 1, v___x_499_);
return v___x_500_;
}
}
LEAN_EXPORT lean_object* l_Continuity_membersRequestC___lam__1___boxed(lean_object* v_x_501_){
_start:
{
lean_object* v_res_502_; 
v_res_502_ = l_Continuity_membersRequestC___lam__1(v_x_501_);
lean_dec_ref(v_x_501_);
return v_res_502_;
}
}
static lean_object* _init_l_Continuity_membersRequestC___closed__2(void){
_start:
{
lean_object* v___x_505_; lean_object* v___x_506_; lean_object* v___x_507_; 
v___x_505_ = l_Continuity_u64;
v___x_506_ = l_Continuity_trustC;
v___x_507_ = l_Continuity_pair___redArg(v___x_506_, v___x_505_);
return v___x_507_;
}
}
static lean_object* _init_l_Continuity_membersRequestC___closed__3(void){
_start:
{
lean_object* v___x_508_; lean_object* v___x_509_; lean_object* v___x_510_; 
v___x_508_ = lean_obj_once(&l_Continuity_membersRequestC___closed__2, &l_Continuity_membersRequestC___closed__2_once, _init_l_Continuity_membersRequestC___closed__2);
v___x_509_ = l_Continuity_policyC;
v___x_510_ = l_Continuity_pair___redArg(v___x_509_, v___x_508_);
return v___x_510_;
}
}
static lean_object* _init_l_Continuity_membersRequestC___closed__4(void){
_start:
{
lean_object* v___x_511_; lean_object* v___x_512_; lean_object* v___x_513_; 
v___x_511_ = lean_obj_once(&l_Continuity_membersRequestC___closed__3, &l_Continuity_membersRequestC___closed__3_once, _init_l_Continuity_membersRequestC___closed__3);
v___x_512_ = l_Continuity_evidenceC;
v___x_513_ = l_Continuity_pair___redArg(v___x_512_, v___x_511_);
return v___x_513_;
}
}
static lean_object* _init_l_Continuity_membersRequestC___closed__5(void){
_start:
{
lean_object* v___x_514_; lean_object* v___x_515_; lean_object* v___x_516_; 
v___x_514_ = lean_obj_once(&l_Continuity_membersRequestC___closed__4, &l_Continuity_membersRequestC___closed__4_once, _init_l_Continuity_membersRequestC___closed__4);
v___x_515_ = l_Continuity_bytesC;
v___x_516_ = l_Continuity_pair___redArg(v___x_515_, v___x_514_);
return v___x_516_;
}
}
static lean_object* _init_l_Continuity_membersRequestC___closed__6(void){
_start:
{
lean_object* v___f_517_; lean_object* v___f_518_; lean_object* v___x_519_; lean_object* v___x_520_; 
v___f_517_ = ((lean_object*)(l_Continuity_membersRequestC___closed__1));
v___f_518_ = ((lean_object*)(l_Continuity_membersRequestC___closed__0));
v___x_519_ = lean_obj_once(&l_Continuity_membersRequestC___closed__5, &l_Continuity_membersRequestC___closed__5_once, _init_l_Continuity_membersRequestC___closed__5);
v___x_520_ = l_Continuity_imap___redArg(v___x_519_, v___f_518_, v___f_517_);
return v___x_520_;
}
}
static lean_object* _init_l_Continuity_membersRequestC(void){
_start:
{
lean_object* v___x_521_; 
v___x_521_ = lean_obj_once(&l_Continuity_membersRequestC___closed__6, &l_Continuity_membersRequestC___closed__6_once, _init_l_Continuity_membersRequestC___closed__6);
return v___x_521_;
}
}
LEAN_EXPORT lean_object* l_Continuity_admitRequestC___lam__0(lean_object* v_x_522_){
_start:
{
lean_object* v_snd_523_; lean_object* v_snd_524_; lean_object* v_snd_525_; lean_object* v_snd_526_; lean_object* v_fst_527_; lean_object* v_fst_528_; lean_object* v_fst_529_; lean_object* v_fst_530_; lean_object* v_fst_531_; lean_object* v_snd_532_; lean_object* v___x_533_; uint64_t v___x_534_; 
v_snd_523_ = lean_ctor_get(v_x_522_, 1);
v_snd_524_ = lean_ctor_get(v_snd_523_, 1);
v_snd_525_ = lean_ctor_get(v_snd_524_, 1);
v_snd_526_ = lean_ctor_get(v_snd_525_, 1);
v_fst_527_ = lean_ctor_get(v_x_522_, 0);
v_fst_528_ = lean_ctor_get(v_snd_523_, 0);
v_fst_529_ = lean_ctor_get(v_snd_524_, 0);
v_fst_530_ = lean_ctor_get(v_snd_525_, 0);
v_fst_531_ = lean_ctor_get(v_snd_526_, 0);
v_snd_532_ = lean_ctor_get(v_snd_526_, 1);
lean_inc(v_snd_532_);
lean_inc(v_fst_530_);
lean_inc(v_fst_529_);
lean_inc(v_fst_528_);
lean_inc(v_fst_527_);
v___x_533_ = lean_alloc_ctor(0, 5, 8);
lean_ctor_set(v___x_533_, 0, v_fst_527_);
lean_ctor_set(v___x_533_, 1, v_fst_528_);
lean_ctor_set(v___x_533_, 2, v_fst_529_);
lean_ctor_set(v___x_533_, 3, v_fst_530_);
lean_ctor_set(v___x_533_, 4, v_snd_532_);
v___x_534_ = lean_unbox_uint64(v_fst_531_);
lean_ctor_set_uint64(v___x_533_, sizeof(void*)*5, v___x_534_);
return v___x_533_;
}
}
LEAN_EXPORT lean_object* l_Continuity_admitRequestC___lam__0___boxed(lean_object* v_x_535_){
_start:
{
lean_object* v_res_536_; 
v_res_536_ = l_Continuity_admitRequestC___lam__0(v_x_535_);
lean_dec_ref(v_x_535_);
return v_res_536_;
}
}
LEAN_EXPORT lean_object* l_Continuity_admitRequestC___lam__1(lean_object* v_x_537_){
_start:
{
lean_object* v_action_538_; lean_object* v_evidence_539_; lean_object* v_policy_540_; lean_object* v_trust_541_; uint64_t v_now_542_; lean_object* v_candidates_543_; lean_object* v___x_544_; lean_object* v___x_545_; lean_object* v___x_546_; lean_object* v___x_547_; lean_object* v___x_548_; lean_object* v___x_549_; 
v_action_538_ = lean_ctor_get(v_x_537_, 0);
v_evidence_539_ = lean_ctor_get(v_x_537_, 1);
v_policy_540_ = lean_ctor_get(v_x_537_, 2);
v_trust_541_ = lean_ctor_get(v_x_537_, 3);
v_now_542_ = lean_ctor_get_uint64(v_x_537_, sizeof(void*)*5);
v_candidates_543_ = lean_ctor_get(v_x_537_, 4);
v___x_544_ = lean_box_uint64(v_now_542_);
lean_inc_ref(v_candidates_543_);
v___x_545_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_545_, 0, v___x_544_);
lean_ctor_set(v___x_545_, 1, v_candidates_543_);
lean_inc_ref(v_trust_541_);
v___x_546_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_546_, 0, v_trust_541_);
lean_ctor_set(v___x_546_, 1, v___x_545_);
lean_inc_ref(v_policy_540_);
v___x_547_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_547_, 0, v_policy_540_);
lean_ctor_set(v___x_547_, 1, v___x_546_);
lean_inc_ref(v_evidence_539_);
v___x_548_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_548_, 0, v_evidence_539_);
lean_ctor_set(v___x_548_, 1, v___x_547_);
lean_inc_ref(v_action_538_);
v___x_549_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_549_, 0, v_action_538_);
lean_ctor_set(v___x_549_, 1, v___x_548_);
return v___x_549_;
}
}
LEAN_EXPORT lean_object* l_Continuity_admitRequestC___lam__1___boxed(lean_object* v_x_550_){
_start:
{
lean_object* v_res_551_; 
v_res_551_ = l_Continuity_admitRequestC___lam__1(v_x_550_);
lean_dec_ref(v_x_550_);
return v_res_551_;
}
}
static lean_object* _init_l_Continuity_admitRequestC___closed__2(void){
_start:
{
lean_object* v___x_554_; lean_object* v___x_555_; 
v___x_554_ = l_Continuity_offerC;
v___x_555_ = l_Continuity_listC___redArg(v___x_554_);
return v___x_555_;
}
}
static lean_object* _init_l_Continuity_admitRequestC___closed__3(void){
_start:
{
lean_object* v___x_556_; lean_object* v___x_557_; lean_object* v___x_558_; 
v___x_556_ = lean_obj_once(&l_Continuity_admitRequestC___closed__2, &l_Continuity_admitRequestC___closed__2_once, _init_l_Continuity_admitRequestC___closed__2);
v___x_557_ = l_Continuity_u64;
v___x_558_ = l_Continuity_pair___redArg(v___x_557_, v___x_556_);
return v___x_558_;
}
}
static lean_object* _init_l_Continuity_admitRequestC___closed__4(void){
_start:
{
lean_object* v___x_559_; lean_object* v___x_560_; lean_object* v___x_561_; 
v___x_559_ = lean_obj_once(&l_Continuity_admitRequestC___closed__3, &l_Continuity_admitRequestC___closed__3_once, _init_l_Continuity_admitRequestC___closed__3);
v___x_560_ = l_Continuity_trustC;
v___x_561_ = l_Continuity_pair___redArg(v___x_560_, v___x_559_);
return v___x_561_;
}
}
static lean_object* _init_l_Continuity_admitRequestC___closed__5(void){
_start:
{
lean_object* v___x_562_; lean_object* v___x_563_; lean_object* v___x_564_; 
v___x_562_ = lean_obj_once(&l_Continuity_admitRequestC___closed__4, &l_Continuity_admitRequestC___closed__4_once, _init_l_Continuity_admitRequestC___closed__4);
v___x_563_ = l_Continuity_policyC;
v___x_564_ = l_Continuity_pair___redArg(v___x_563_, v___x_562_);
return v___x_564_;
}
}
static lean_object* _init_l_Continuity_admitRequestC___closed__6(void){
_start:
{
lean_object* v___x_565_; lean_object* v___x_566_; lean_object* v___x_567_; 
v___x_565_ = lean_obj_once(&l_Continuity_admitRequestC___closed__5, &l_Continuity_admitRequestC___closed__5_once, _init_l_Continuity_admitRequestC___closed__5);
v___x_566_ = l_Continuity_evidenceC;
v___x_567_ = l_Continuity_pair___redArg(v___x_566_, v___x_565_);
return v___x_567_;
}
}
static lean_object* _init_l_Continuity_admitRequestC___closed__7(void){
_start:
{
lean_object* v___x_568_; lean_object* v___x_569_; lean_object* v___x_570_; 
v___x_568_ = lean_obj_once(&l_Continuity_admitRequestC___closed__6, &l_Continuity_admitRequestC___closed__6_once, _init_l_Continuity_admitRequestC___closed__6);
v___x_569_ = l_Continuity_bytesC;
v___x_570_ = l_Continuity_pair___redArg(v___x_569_, v___x_568_);
return v___x_570_;
}
}
static lean_object* _init_l_Continuity_admitRequestC___closed__8(void){
_start:
{
lean_object* v___f_571_; lean_object* v___f_572_; lean_object* v___x_573_; lean_object* v___x_574_; 
v___f_571_ = ((lean_object*)(l_Continuity_admitRequestC___closed__1));
v___f_572_ = ((lean_object*)(l_Continuity_admitRequestC___closed__0));
v___x_573_ = lean_obj_once(&l_Continuity_admitRequestC___closed__7, &l_Continuity_admitRequestC___closed__7_once, _init_l_Continuity_admitRequestC___closed__7);
v___x_574_ = l_Continuity_imap___redArg(v___x_573_, v___f_572_, v___f_571_);
return v___x_574_;
}
}
static lean_object* _init_l_Continuity_admitRequestC(void){
_start:
{
lean_object* v___x_575_; 
v___x_575_ = lean_obj_once(&l_Continuity_admitRequestC___closed__8, &l_Continuity_admitRequestC___closed__8_once, _init_l_Continuity_admitRequestC___closed__8);
return v___x_575_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toAdmission(lean_object* v_x_576_){
_start:
{
if (lean_obj_tag(v_x_576_) == 0)
{
lean_object* v_val_577_; lean_object* v_snd_578_; lean_object* v_fst_579_; lean_object* v_fst_580_; lean_object* v_snd_581_; lean_object* v___x_582_; 
v_val_577_ = lean_ctor_get(v_x_576_, 0);
lean_inc(v_val_577_);
lean_dec_ref_known(v_x_576_, 1);
v_snd_578_ = lean_ctor_get(v_val_577_, 1);
lean_inc(v_snd_578_);
v_fst_579_ = lean_ctor_get(v_val_577_, 0);
lean_inc(v_fst_579_);
lean_dec(v_val_577_);
v_fst_580_ = lean_ctor_get(v_snd_578_, 0);
lean_inc(v_fst_580_);
v_snd_581_ = lean_ctor_get(v_snd_578_, 1);
lean_inc(v_snd_581_);
lean_dec(v_snd_578_);
v___x_582_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_582_, 0, v_fst_579_);
lean_ctor_set(v___x_582_, 1, v_fst_580_);
lean_ctor_set(v___x_582_, 2, v_snd_581_);
return v___x_582_;
}
else
{
lean_object* v_val_583_; 
v_val_583_ = lean_ctor_get(v_x_576_, 0);
lean_inc(v_val_583_);
lean_dec_ref_known(v_x_576_, 1);
if (lean_obj_tag(v_val_583_) == 0)
{
lean_object* v_val_584_; lean_object* v___x_586_; uint8_t v_isShared_587_; uint8_t v_isSharedCheck_591_; 
v_val_584_ = lean_ctor_get(v_val_583_, 0);
v_isSharedCheck_591_ = !lean_is_exclusive(v_val_583_);
if (v_isSharedCheck_591_ == 0)
{
v___x_586_ = v_val_583_;
v_isShared_587_ = v_isSharedCheck_591_;
goto v_resetjp_585_;
}
else
{
lean_inc(v_val_584_);
lean_dec(v_val_583_);
v___x_586_ = lean_box(0);
v_isShared_587_ = v_isSharedCheck_591_;
goto v_resetjp_585_;
}
v_resetjp_585_:
{
lean_object* v___x_589_; 
if (v_isShared_587_ == 0)
{
lean_ctor_set_tag(v___x_586_, 1);
v___x_589_ = v___x_586_;
goto v_reusejp_588_;
}
else
{
lean_object* v_reuseFailAlloc_590_; 
v_reuseFailAlloc_590_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_590_, 0, v_val_584_);
v___x_589_ = v_reuseFailAlloc_590_;
goto v_reusejp_588_;
}
v_reusejp_588_:
{
return v___x_589_;
}
}
}
else
{
lean_object* v_val_592_; lean_object* v_fst_593_; lean_object* v_snd_594_; lean_object* v___x_596_; uint8_t v_isShared_597_; uint8_t v_isSharedCheck_601_; 
v_val_592_ = lean_ctor_get(v_val_583_, 0);
lean_inc(v_val_592_);
lean_dec_ref_known(v_val_583_, 1);
v_fst_593_ = lean_ctor_get(v_val_592_, 0);
v_snd_594_ = lean_ctor_get(v_val_592_, 1);
v_isSharedCheck_601_ = !lean_is_exclusive(v_val_592_);
if (v_isSharedCheck_601_ == 0)
{
v___x_596_ = v_val_592_;
v_isShared_597_ = v_isSharedCheck_601_;
goto v_resetjp_595_;
}
else
{
lean_inc(v_snd_594_);
lean_inc(v_fst_593_);
lean_dec(v_val_592_);
v___x_596_ = lean_box(0);
v_isShared_597_ = v_isSharedCheck_601_;
goto v_resetjp_595_;
}
v_resetjp_595_:
{
lean_object* v___x_599_; 
if (v_isShared_597_ == 0)
{
lean_ctor_set_tag(v___x_596_, 2);
v___x_599_ = v___x_596_;
goto v_reusejp_598_;
}
else
{
lean_object* v_reuseFailAlloc_600_; 
v_reuseFailAlloc_600_ = lean_alloc_ctor(2, 2, 0);
lean_ctor_set(v_reuseFailAlloc_600_, 0, v_fst_593_);
lean_ctor_set(v_reuseFailAlloc_600_, 1, v_snd_594_);
v___x_599_ = v_reuseFailAlloc_600_;
goto v_reusejp_598_;
}
v_reusejp_598_:
{
return v___x_599_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofAdmission(lean_object* v_x_602_){
_start:
{
switch(lean_obj_tag(v_x_602_))
{
case 0:
{
lean_object* v_index_603_; lean_object* v_open___604_; lean_object* v_signers_605_; lean_object* v___x_606_; lean_object* v___x_607_; lean_object* v___x_608_; 
v_index_603_ = lean_ctor_get(v_x_602_, 0);
lean_inc(v_index_603_);
v_open___604_ = lean_ctor_get(v_x_602_, 1);
lean_inc_ref(v_open___604_);
v_signers_605_ = lean_ctor_get(v_x_602_, 2);
lean_inc_ref(v_signers_605_);
lean_dec_ref_known(v_x_602_, 3);
v___x_606_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_606_, 0, v_open___604_);
lean_ctor_set(v___x_606_, 1, v_signers_605_);
v___x_607_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_607_, 0, v_index_603_);
lean_ctor_set(v___x_607_, 1, v___x_606_);
v___x_608_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_608_, 0, v___x_607_);
return v___x_608_;
}
case 1:
{
lean_object* v_reasons_609_; lean_object* v___x_611_; uint8_t v_isShared_612_; uint8_t v_isSharedCheck_617_; 
v_reasons_609_ = lean_ctor_get(v_x_602_, 0);
v_isSharedCheck_617_ = !lean_is_exclusive(v_x_602_);
if (v_isSharedCheck_617_ == 0)
{
v___x_611_ = v_x_602_;
v_isShared_612_ = v_isSharedCheck_617_;
goto v_resetjp_610_;
}
else
{
lean_inc(v_reasons_609_);
lean_dec(v_x_602_);
v___x_611_ = lean_box(0);
v_isShared_612_ = v_isSharedCheck_617_;
goto v_resetjp_610_;
}
v_resetjp_610_:
{
lean_object* v___x_614_; 
if (v_isShared_612_ == 0)
{
lean_ctor_set_tag(v___x_611_, 0);
v___x_614_ = v___x_611_;
goto v_reusejp_613_;
}
else
{
lean_object* v_reuseFailAlloc_616_; 
v_reuseFailAlloc_616_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_616_, 0, v_reasons_609_);
v___x_614_ = v_reuseFailAlloc_616_;
goto v_reusejp_613_;
}
v_reusejp_613_:
{
lean_object* v___x_615_; 
v___x_615_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_615_, 0, v___x_614_);
return v___x_615_;
}
}
}
default: 
{
lean_object* v_first_618_; lean_object* v_second_619_; lean_object* v___x_621_; uint8_t v_isShared_622_; uint8_t v_isSharedCheck_628_; 
v_first_618_ = lean_ctor_get(v_x_602_, 0);
v_second_619_ = lean_ctor_get(v_x_602_, 1);
v_isSharedCheck_628_ = !lean_is_exclusive(v_x_602_);
if (v_isSharedCheck_628_ == 0)
{
v___x_621_ = v_x_602_;
v_isShared_622_ = v_isSharedCheck_628_;
goto v_resetjp_620_;
}
else
{
lean_inc(v_second_619_);
lean_inc(v_first_618_);
lean_dec(v_x_602_);
v___x_621_ = lean_box(0);
v_isShared_622_ = v_isSharedCheck_628_;
goto v_resetjp_620_;
}
v_resetjp_620_:
{
lean_object* v___x_624_; 
if (v_isShared_622_ == 0)
{
lean_ctor_set_tag(v___x_621_, 0);
v___x_624_ = v___x_621_;
goto v_reusejp_623_;
}
else
{
lean_object* v_reuseFailAlloc_627_; 
v_reuseFailAlloc_627_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_627_, 0, v_first_618_);
lean_ctor_set(v_reuseFailAlloc_627_, 1, v_second_619_);
v___x_624_ = v_reuseFailAlloc_627_;
goto v_reusejp_623_;
}
v_reusejp_623_:
{
lean_object* v___x_625_; lean_object* v___x_626_; 
v___x_625_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_625_, 0, v___x_624_);
v___x_626_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_626_, 0, v___x_625_);
return v___x_626_;
}
}
}
}
}
}
static lean_object* _init_l_Continuity_admissionC___closed__0(void){
_start:
{
lean_object* v___x_629_; lean_object* v___x_630_; lean_object* v___x_631_; 
v___x_629_ = l_Continuity_keySetC;
v___x_630_ = l_Continuity_channelSetC;
v___x_631_ = l_Continuity_pair___redArg(v___x_630_, v___x_629_);
return v___x_631_;
}
}
static lean_object* _init_l_Continuity_admissionC___closed__1(void){
_start:
{
lean_object* v___x_632_; lean_object* v___x_633_; lean_object* v___x_634_; 
v___x_632_ = lean_obj_once(&l_Continuity_admissionC___closed__0, &l_Continuity_admissionC___closed__0_once, _init_l_Continuity_admissionC___closed__0);
v___x_633_ = l_Continuity_u32;
v___x_634_ = l_Continuity_pair___redArg(v___x_633_, v___x_632_);
return v___x_634_;
}
}
static lean_object* _init_l_Continuity_admissionC___closed__2(void){
_start:
{
lean_object* v___x_635_; lean_object* v___x_636_; 
v___x_635_ = l_Continuity_reasonC;
v___x_636_ = l_Continuity_listC___redArg(v___x_635_);
return v___x_636_;
}
}
static lean_object* _init_l_Continuity_admissionC___closed__3(void){
_start:
{
lean_object* v___x_637_; lean_object* v___x_638_; 
v___x_637_ = l_Continuity_u32;
v___x_638_ = l_Continuity_pair___redArg(v___x_637_, v___x_637_);
return v___x_638_;
}
}
static lean_object* _init_l_Continuity_admissionC___closed__4(void){
_start:
{
lean_object* v___x_639_; lean_object* v___x_640_; 
v___x_639_ = lean_obj_once(&l_Continuity_admissionC___closed__3, &l_Continuity_admissionC___closed__3_once, _init_l_Continuity_admissionC___closed__3);
v___x_640_ = l_Continuity_Alts_one___redArg(v___x_639_);
return v___x_640_;
}
}
static lean_object* _init_l_Continuity_admissionC___closed__5(void){
_start:
{
lean_object* v___x_641_; lean_object* v___x_642_; lean_object* v___x_643_; 
v___x_641_ = lean_obj_once(&l_Continuity_admissionC___closed__4, &l_Continuity_admissionC___closed__4_once, _init_l_Continuity_admissionC___closed__4);
v___x_642_ = lean_obj_once(&l_Continuity_admissionC___closed__2, &l_Continuity_admissionC___closed__2_once, _init_l_Continuity_admissionC___closed__2);
v___x_643_ = l_Continuity_Alts_cons___redArg(v___x_642_, v___x_641_);
return v___x_643_;
}
}
static lean_object* _init_l_Continuity_admissionC___closed__6(void){
_start:
{
lean_object* v___x_644_; lean_object* v___x_645_; lean_object* v___x_646_; 
v___x_644_ = lean_obj_once(&l_Continuity_admissionC___closed__5, &l_Continuity_admissionC___closed__5_once, _init_l_Continuity_admissionC___closed__5);
v___x_645_ = lean_obj_once(&l_Continuity_admissionC___closed__1, &l_Continuity_admissionC___closed__1_once, _init_l_Continuity_admissionC___closed__1);
v___x_646_ = l_Continuity_Alts_cons___redArg(v___x_645_, v___x_644_);
return v___x_646_;
}
}
static lean_object* _init_l_Continuity_admissionC___closed__7(void){
_start:
{
lean_object* v___x_647_; lean_object* v___x_648_; 
v___x_647_ = lean_obj_once(&l_Continuity_admissionC___closed__6, &l_Continuity_admissionC___closed__6_once, _init_l_Continuity_admissionC___closed__6);
v___x_648_ = l_Continuity_sumC___redArg(v___x_647_);
return v___x_648_;
}
}
static lean_object* _init_l_Continuity_admissionC___closed__10(void){
_start:
{
lean_object* v___x_651_; lean_object* v___x_652_; lean_object* v___x_653_; lean_object* v___x_654_; 
v___x_651_ = ((lean_object*)(l_Continuity_admissionC___closed__9));
v___x_652_ = ((lean_object*)(l_Continuity_admissionC___closed__8));
v___x_653_ = lean_obj_once(&l_Continuity_admissionC___closed__7, &l_Continuity_admissionC___closed__7_once, _init_l_Continuity_admissionC___closed__7);
v___x_654_ = l_Continuity_imap___redArg(v___x_653_, v___x_652_, v___x_651_);
return v___x_654_;
}
}
static lean_object* _init_l_Continuity_admissionC(void){
_start:
{
lean_object* v___x_655_; 
v___x_655_ = lean_obj_once(&l_Continuity_admissionC___closed__10, &l_Continuity_admissionC___closed__10_once, _init_l_Continuity_admissionC___closed__10);
return v___x_655_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Record(uint8_t builtin);
lean_object* initialize_Continuity_Data_Evidence(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Evidence(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Record(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Data_Evidence(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_channelC = _init_l_Continuity_channelC();
lean_mark_persistent(l_Continuity_channelC);
l_Continuity_channelSetC = _init_l_Continuity_channelSetC();
lean_mark_persistent(l_Continuity_channelSetC);
l_Continuity_digestSetC = _init_l_Continuity_digestSetC();
lean_mark_persistent(l_Continuity_digestSetC);
l_Continuity_keySetC = _init_l_Continuity_keySetC();
lean_mark_persistent(l_Continuity_keySetC);
l_Continuity_policyC = _init_l_Continuity_policyC();
lean_mark_persistent(l_Continuity_policyC);
l_Continuity_trustC = _init_l_Continuity_trustC();
lean_mark_persistent(l_Continuity_trustC);
l_Continuity_signedDeclarationC = _init_l_Continuity_signedDeclarationC();
lean_mark_persistent(l_Continuity_signedDeclarationC);
l_Continuity_witnessedC = _init_l_Continuity_witnessedC();
lean_mark_persistent(l_Continuity_witnessedC);
l_Continuity_evidenceC = _init_l_Continuity_evidenceC();
lean_mark_persistent(l_Continuity_evidenceC);
l_Continuity_scopeC = _init_l_Continuity_scopeC();
lean_mark_persistent(l_Continuity_scopeC);
l_Continuity_toolchainDeclarationC = _init_l_Continuity_toolchainDeclarationC();
lean_mark_persistent(l_Continuity_toolchainDeclarationC);
l_Continuity_toolchainWitnessC = _init_l_Continuity_toolchainWitnessC();
lean_mark_persistent(l_Continuity_toolchainWitnessC);
l_Continuity_stepC = _init_l_Continuity_stepC();
lean_mark_persistent(l_Continuity_stepC);
l_Continuity_memberC = _init_l_Continuity_memberC();
lean_mark_persistent(l_Continuity_memberC);
l_Continuity_membersC = _init_l_Continuity_membersC();
lean_mark_persistent(l_Continuity_membersC);
l_Continuity_offeredSignatureC = _init_l_Continuity_offeredSignatureC();
lean_mark_persistent(l_Continuity_offeredSignatureC);
l_Continuity_offerC = _init_l_Continuity_offerC();
lean_mark_persistent(l_Continuity_offerC);
l_Continuity_membersRequestC = _init_l_Continuity_membersRequestC();
lean_mark_persistent(l_Continuity_membersRequestC);
l_Continuity_admitRequestC = _init_l_Continuity_admitRequestC();
lean_mark_persistent(l_Continuity_admitRequestC);
l_Continuity_admissionC = _init_l_Continuity_admissionC();
lean_mark_persistent(l_Continuity_admissionC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
