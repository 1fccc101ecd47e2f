// Lean compiler output
// Module: Continuity.Codec.Record
// Imports: public import Init public meta import Init public import Continuity.Codec.Action public import Continuity.Data.Record
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
extern lean_object* l_Continuity_textC;
lean_object* l_Continuity_optionC___redArg(lean_object*);
extern lean_object* l_Continuity_unitC;
lean_object* l_Continuity_Alts_one___redArg(lean_object*);
lean_object* l_Continuity_Alts_cons___redArg(lean_object*, lean_object*);
extern lean_object* l_Continuity_u8;
extern lean_object* l_Continuity_digestC;
lean_object* l_Continuity_KernelKind_ofNat___boxed(lean_object*);
lean_object* l_Continuity_KernelKind_toNat___boxed(lean_object*);
lean_object* l_Continuity_enumC___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
extern lean_object* l_Continuity_u64;
extern lean_object* l_Continuity_refC;
lean_object* l_Continuity_pathMapC___redArg(lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_setC___redArg(lean_object*);
lean_object* l_Continuity_AccessMode_ofNat___boxed(lean_object*);
lean_object* l_Continuity_AccessMode_toNat___boxed(lean_object*);
extern lean_object* l_Continuity_pathC;
extern lean_object* l_Continuity_coeffectSetC;
extern lean_object* l_Continuity_pathSetC;
lean_object* l_Continuity_textMapC___redArg(lean_object*);
lean_object* l_Continuity_IsolationMode_ofNat___boxed(lean_object*);
lean_object* l_Continuity_IsolationMode_toNat___boxed(lean_object*);
lean_object* l_Continuity_sumC___redArg(lean_object*);
extern lean_object* l_Continuity_boolC;
lean_object* l_Continuity_EventKind_ofNat___boxed(lean_object*);
lean_object* l_Continuity_EventKind_toNat___boxed(lean_object*);
extern lean_object* l_Continuity_storePathSetC;
lean_object* l_Continuity_ChannelState_ofNat___boxed(lean_object*);
lean_object* l_Continuity_ChannelState_toNat___boxed(lean_object*);
extern lean_object* l_Continuity_textSetC;
extern lean_object* l_Continuity_bytesC;
static const lean_closure_object l_Continuity_isolationModeC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_IsolationMode_toNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_isolationModeC___closed__0 = (const lean_object*)&l_Continuity_isolationModeC___closed__0_value;
static const lean_closure_object l_Continuity_isolationModeC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_IsolationMode_ofNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_isolationModeC___closed__1 = (const lean_object*)&l_Continuity_isolationModeC___closed__1_value;
static lean_once_cell_t l_Continuity_isolationModeC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationModeC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_isolationModeC;
static const lean_closure_object l_Continuity_eventKindC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_EventKind_toNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_eventKindC___closed__0 = (const lean_object*)&l_Continuity_eventKindC___closed__0_value;
static const lean_closure_object l_Continuity_eventKindC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_EventKind_ofNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_eventKindC___closed__1 = (const lean_object*)&l_Continuity_eventKindC___closed__1_value;
static lean_once_cell_t l_Continuity_eventKindC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_eventKindC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_eventKindC;
static const lean_closure_object l_Continuity_channelStateC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ChannelState_toNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_channelStateC___closed__0 = (const lean_object*)&l_Continuity_channelStateC___closed__0_value;
static const lean_closure_object l_Continuity_channelStateC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ChannelState_ofNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_channelStateC___closed__1 = (const lean_object*)&l_Continuity_channelStateC___closed__1_value;
static lean_once_cell_t l_Continuity_channelStateC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelStateC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_channelStateC;
static const lean_closure_object l_Continuity_accessModeC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_AccessMode_toNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_accessModeC___closed__0 = (const lean_object*)&l_Continuity_accessModeC___closed__0_value;
static const lean_closure_object l_Continuity_accessModeC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_AccessMode_ofNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_accessModeC___closed__1 = (const lean_object*)&l_Continuity_accessModeC___closed__1_value;
static lean_once_cell_t l_Continuity_accessModeC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_accessModeC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_accessModeC;
static const lean_closure_object l_Continuity_kernelKindC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_KernelKind_toNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_kernelKindC___closed__0 = (const lean_object*)&l_Continuity_kernelKindC___closed__0_value;
static const lean_closure_object l_Continuity_kernelKindC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_KernelKind_ofNat___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_kernelKindC___closed__1 = (const lean_object*)&l_Continuity_kernelKindC___closed__1_value;
static lean_once_cell_t l_Continuity_kernelKindC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_kernelKindC___closed__2;
LEAN_EXPORT lean_object* l_Continuity_kernelKindC;
LEAN_EXPORT lean_object* l_Continuity_nsIdC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_nsIdC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_nsIdC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_nsIdC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_nsIdC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_nsIdC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_nsIdC___closed__0 = (const lean_object*)&l_Continuity_nsIdC___closed__0_value;
static const lean_closure_object l_Continuity_nsIdC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_nsIdC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_nsIdC___closed__1 = (const lean_object*)&l_Continuity_nsIdC___closed__1_value;
static lean_once_cell_t l_Continuity_nsIdC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_nsIdC___closed__2;
static lean_once_cell_t l_Continuity_nsIdC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_nsIdC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_nsIdC;
LEAN_EXPORT lean_object* l_Continuity_nsPairC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_nsPairC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_nsPairC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_nsPairC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_nsPairC___closed__0 = (const lean_object*)&l_Continuity_nsPairC___closed__0_value;
static const lean_closure_object l_Continuity_nsPairC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_nsPairC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_nsPairC___closed__1 = (const lean_object*)&l_Continuity_nsPairC___closed__1_value;
static lean_once_cell_t l_Continuity_nsPairC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_nsPairC___closed__2;
static lean_once_cell_t l_Continuity_nsPairC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_nsPairC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_nsPairC;
LEAN_EXPORT lean_object* l_Continuity_isolationC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_isolationC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_isolationC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_isolationC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_isolationC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_isolationC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_isolationC___closed__0 = (const lean_object*)&l_Continuity_isolationC___closed__0_value;
static const lean_closure_object l_Continuity_isolationC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_isolationC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_isolationC___closed__1 = (const lean_object*)&l_Continuity_isolationC___closed__1_value;
static lean_once_cell_t l_Continuity_isolationC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__2;
static lean_once_cell_t l_Continuity_isolationC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__3;
static lean_once_cell_t l_Continuity_isolationC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__4;
static lean_once_cell_t l_Continuity_isolationC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__5;
static lean_once_cell_t l_Continuity_isolationC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__6;
static lean_once_cell_t l_Continuity_isolationC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__7;
static lean_once_cell_t l_Continuity_isolationC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__8;
static lean_once_cell_t l_Continuity_isolationC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__9;
static lean_once_cell_t l_Continuity_isolationC___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__10;
static lean_once_cell_t l_Continuity_isolationC___closed__11_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_isolationC___closed__11;
LEAN_EXPORT lean_object* l_Continuity_isolationC;
LEAN_EXPORT lean_object* l_Continuity_toClaim(lean_object*);
static const lean_ctor_object l_Continuity_ofClaim___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofClaim___closed__0 = (const lean_object*)&l_Continuity_ofClaim___closed__0_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofClaim___closed__1 = (const lean_object*)&l_Continuity_ofClaim___closed__1_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofClaim___closed__1_value)}};
static const lean_object* l_Continuity_ofClaim___closed__2 = (const lean_object*)&l_Continuity_ofClaim___closed__2_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofClaim___closed__2_value)}};
static const lean_object* l_Continuity_ofClaim___closed__3 = (const lean_object*)&l_Continuity_ofClaim___closed__3_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__4_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofClaim___closed__4 = (const lean_object*)&l_Continuity_ofClaim___closed__4_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofClaim___closed__4_value)}};
static const lean_object* l_Continuity_ofClaim___closed__5 = (const lean_object*)&l_Continuity_ofClaim___closed__5_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__6_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofClaim___closed__5_value)}};
static const lean_object* l_Continuity_ofClaim___closed__6 = (const lean_object*)&l_Continuity_ofClaim___closed__6_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__7_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofClaim___closed__6_value)}};
static const lean_object* l_Continuity_ofClaim___closed__7 = (const lean_object*)&l_Continuity_ofClaim___closed__7_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__8_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofClaim___closed__7_value)}};
static const lean_object* l_Continuity_ofClaim___closed__8 = (const lean_object*)&l_Continuity_ofClaim___closed__8_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__9_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofClaim___closed__8_value)}};
static const lean_object* l_Continuity_ofClaim___closed__9 = (const lean_object*)&l_Continuity_ofClaim___closed__9_value;
static const lean_ctor_object l_Continuity_ofClaim___closed__10_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofClaim___closed__9_value)}};
static const lean_object* l_Continuity_ofClaim___closed__10 = (const lean_object*)&l_Continuity_ofClaim___closed__10_value;
LEAN_EXPORT lean_object* l_Continuity_ofClaim(lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__3_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__5_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_claimC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__0;
static lean_once_cell_t l_Continuity_claimC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__1;
static lean_once_cell_t l_Continuity_claimC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__2;
static lean_once_cell_t l_Continuity_claimC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__3;
static lean_once_cell_t l_Continuity_claimC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__4;
static lean_once_cell_t l_Continuity_claimC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__5;
static lean_once_cell_t l_Continuity_claimC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__6;
static lean_once_cell_t l_Continuity_claimC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__7;
static lean_once_cell_t l_Continuity_claimC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__8;
static lean_once_cell_t l_Continuity_claimC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__9;
static const lean_closure_object l_Continuity_claimC___closed__10_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toClaim, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_claimC___closed__10 = (const lean_object*)&l_Continuity_claimC___closed__10_value;
static const lean_closure_object l_Continuity_claimC___closed__11_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofClaim, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_claimC___closed__11 = (const lean_object*)&l_Continuity_claimC___closed__11_value;
static lean_once_cell_t l_Continuity_claimC___closed__12_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_claimC___closed__12;
LEAN_EXPORT lean_object* l_Continuity_claimC;
LEAN_EXPORT lean_object* l_Continuity_eventC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_eventC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_eventC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_eventC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_eventC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_eventC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_eventC___closed__0 = (const lean_object*)&l_Continuity_eventC___closed__0_value;
static const lean_closure_object l_Continuity_eventC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_eventC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_eventC___closed__1 = (const lean_object*)&l_Continuity_eventC___closed__1_value;
static lean_once_cell_t l_Continuity_eventC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_eventC___closed__2;
static lean_once_cell_t l_Continuity_eventC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_eventC___closed__3;
static lean_once_cell_t l_Continuity_eventC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_eventC___closed__4;
LEAN_EXPORT lean_object* l_Continuity_eventC;
LEAN_EXPORT lean_object* l_Continuity_accessRecordC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_accessRecordC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_accessRecordC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_accessRecordC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_accessRecordC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_accessRecordC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_accessRecordC___closed__0 = (const lean_object*)&l_Continuity_accessRecordC___closed__0_value;
static const lean_closure_object l_Continuity_accessRecordC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_accessRecordC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_accessRecordC___closed__1 = (const lean_object*)&l_Continuity_accessRecordC___closed__1_value;
static lean_once_cell_t l_Continuity_accessRecordC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_accessRecordC___closed__2;
static lean_once_cell_t l_Continuity_accessRecordC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_accessRecordC___closed__3;
static lean_once_cell_t l_Continuity_accessRecordC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_accessRecordC___closed__4;
static lean_once_cell_t l_Continuity_accessRecordC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_accessRecordC___closed__5;
static lean_once_cell_t l_Continuity_accessRecordC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_accessRecordC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_accessRecordC;
LEAN_EXPORT lean_object* l_Continuity_channelsC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_channelsC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_channelsC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_channelsC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_channelsC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_channelsC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_channelsC___closed__0 = (const lean_object*)&l_Continuity_channelsC___closed__0_value;
static const lean_closure_object l_Continuity_channelsC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_channelsC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_channelsC___closed__1 = (const lean_object*)&l_Continuity_channelsC___closed__1_value;
static lean_once_cell_t l_Continuity_channelsC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelsC___closed__2;
static lean_once_cell_t l_Continuity_channelsC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelsC___closed__3;
static lean_once_cell_t l_Continuity_channelsC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelsC___closed__4;
static lean_once_cell_t l_Continuity_channelsC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelsC___closed__5;
static lean_once_cell_t l_Continuity_channelsC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelsC___closed__6;
static lean_once_cell_t l_Continuity_channelsC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelsC___closed__7;
static lean_once_cell_t l_Continuity_channelsC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_channelsC___closed__8;
LEAN_EXPORT lean_object* l_Continuity_channelsC;
LEAN_EXPORT lean_object* l_Continuity_toStatus(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toStatus___boxed(lean_object*);
static const lean_ctor_object l_Continuity_ofStatus___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 0}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofStatus___closed__0 = (const lean_object*)&l_Continuity_ofStatus___closed__0_value;
static const lean_ctor_object l_Continuity_ofStatus___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofStatus___closed__0_value)}};
static const lean_object* l_Continuity_ofStatus___closed__1 = (const lean_object*)&l_Continuity_ofStatus___closed__1_value;
static const lean_ctor_object l_Continuity_ofStatus___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofStatus___closed__1_value)}};
static const lean_object* l_Continuity_ofStatus___closed__2 = (const lean_object*)&l_Continuity_ofStatus___closed__2_value;
static const lean_ctor_object l_Continuity_ofStatus___closed__3_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofStatus___closed__3 = (const lean_object*)&l_Continuity_ofStatus___closed__3_value;
static const lean_ctor_object l_Continuity_ofStatus___closed__4_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofStatus___closed__3_value)}};
static const lean_object* l_Continuity_ofStatus___closed__4 = (const lean_object*)&l_Continuity_ofStatus___closed__4_value;
static const lean_ctor_object l_Continuity_ofStatus___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofStatus___closed__4_value)}};
static const lean_object* l_Continuity_ofStatus___closed__5 = (const lean_object*)&l_Continuity_ofStatus___closed__5_value;
LEAN_EXPORT lean_object* l_Continuity_ofStatus(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ofStatus___boxed(lean_object*);
static lean_once_cell_t l_Continuity_statusC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_statusC___closed__0;
static lean_once_cell_t l_Continuity_statusC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_statusC___closed__1;
static lean_once_cell_t l_Continuity_statusC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_statusC___closed__2;
static lean_once_cell_t l_Continuity_statusC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_statusC___closed__3;
static lean_once_cell_t l_Continuity_statusC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_statusC___closed__4;
static const lean_closure_object l_Continuity_statusC___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toStatus___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_statusC___closed__5 = (const lean_object*)&l_Continuity_statusC___closed__5_value;
static const lean_closure_object l_Continuity_statusC___closed__6_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofStatus___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_statusC___closed__6 = (const lean_object*)&l_Continuity_statusC___closed__6_value;
static lean_once_cell_t l_Continuity_statusC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_statusC___closed__7;
LEAN_EXPORT lean_object* l_Continuity_statusC;
LEAN_EXPORT lean_object* l_Continuity_streamC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_streamC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_streamC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_streamC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_streamC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_streamC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_streamC___closed__0 = (const lean_object*)&l_Continuity_streamC___closed__0_value;
static const lean_closure_object l_Continuity_streamC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_streamC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_streamC___closed__1 = (const lean_object*)&l_Continuity_streamC___closed__1_value;
static lean_once_cell_t l_Continuity_streamC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_streamC___closed__2;
static lean_once_cell_t l_Continuity_streamC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_streamC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_streamC;
LEAN_EXPORT lean_object* l_Continuity_outputC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_outputC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_outputC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_outputC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_outputC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_outputC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_outputC___closed__0 = (const lean_object*)&l_Continuity_outputC___closed__0_value;
static const lean_closure_object l_Continuity_outputC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_outputC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_outputC___closed__1 = (const lean_object*)&l_Continuity_outputC___closed__1_value;
static lean_once_cell_t l_Continuity_outputC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputC___closed__2;
static lean_once_cell_t l_Continuity_outputC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputC___closed__3;
static lean_once_cell_t l_Continuity_outputC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_outputC___closed__4;
LEAN_EXPORT lean_object* l_Continuity_outputC;
LEAN_EXPORT lean_object* l_Continuity_toWanted(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ofWanted(lean_object*);
static lean_once_cell_t l_Continuity_wantedC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_wantedC___closed__0;
static lean_once_cell_t l_Continuity_wantedC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_wantedC___closed__1;
static lean_once_cell_t l_Continuity_wantedC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_wantedC___closed__2;
static lean_once_cell_t l_Continuity_wantedC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_wantedC___closed__3;
static lean_once_cell_t l_Continuity_wantedC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_wantedC___closed__4;
static const lean_closure_object l_Continuity_wantedC___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toWanted, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_wantedC___closed__5 = (const lean_object*)&l_Continuity_wantedC___closed__5_value;
static const lean_closure_object l_Continuity_wantedC___closed__6_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofWanted, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_wantedC___closed__6 = (const lean_object*)&l_Continuity_wantedC___closed__6_value;
static lean_once_cell_t l_Continuity_wantedC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_wantedC___closed__7;
LEAN_EXPORT lean_object* l_Continuity_wantedC;
LEAN_EXPORT lean_object* l_Continuity_candidateC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_candidateC___lam__1(lean_object*);
static const lean_closure_object l_Continuity_candidateC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_candidateC___lam__0, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_candidateC___closed__0 = (const lean_object*)&l_Continuity_candidateC___closed__0_value;
static const lean_closure_object l_Continuity_candidateC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_candidateC___lam__1, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_candidateC___closed__1 = (const lean_object*)&l_Continuity_candidateC___closed__1_value;
static lean_once_cell_t l_Continuity_candidateC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_candidateC___closed__2;
static lean_once_cell_t l_Continuity_candidateC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_candidateC___closed__3;
LEAN_EXPORT lean_object* l_Continuity_candidateC;
LEAN_EXPORT lean_object* l_Continuity_networkAccessC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_networkAccessC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_networkAccessC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_networkAccessC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_networkAccessC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_networkAccessC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_networkAccessC___closed__0 = (const lean_object*)&l_Continuity_networkAccessC___closed__0_value;
static const lean_closure_object l_Continuity_networkAccessC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_networkAccessC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_networkAccessC___closed__1 = (const lean_object*)&l_Continuity_networkAccessC___closed__1_value;
static lean_once_cell_t l_Continuity_networkAccessC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_networkAccessC___closed__2;
static lean_once_cell_t l_Continuity_networkAccessC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_networkAccessC___closed__3;
static lean_once_cell_t l_Continuity_networkAccessC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_networkAccessC___closed__4;
LEAN_EXPORT lean_object* l_Continuity_networkAccessC;
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_filesystemAccessC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_filesystemAccessC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_filesystemAccessC___closed__0 = (const lean_object*)&l_Continuity_filesystemAccessC___closed__0_value;
static const lean_closure_object l_Continuity_filesystemAccessC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_filesystemAccessC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_filesystemAccessC___closed__1 = (const lean_object*)&l_Continuity_filesystemAccessC___closed__1_value;
static lean_once_cell_t l_Continuity_filesystemAccessC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_filesystemAccessC___closed__2;
static lean_once_cell_t l_Continuity_filesystemAccessC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_filesystemAccessC___closed__3;
static lean_once_cell_t l_Continuity_filesystemAccessC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_filesystemAccessC___closed__4;
static lean_once_cell_t l_Continuity_filesystemAccessC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_filesystemAccessC___closed__5;
static lean_once_cell_t l_Continuity_filesystemAccessC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_filesystemAccessC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC;
LEAN_EXPORT lean_object* l_Continuity_authUsageC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_authUsageC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_authUsageC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_authUsageC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_authUsageC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_authUsageC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_authUsageC___closed__0 = (const lean_object*)&l_Continuity_authUsageC___closed__0_value;
static const lean_closure_object l_Continuity_authUsageC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_authUsageC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_authUsageC___closed__1 = (const lean_object*)&l_Continuity_authUsageC___closed__1_value;
static lean_once_cell_t l_Continuity_authUsageC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_authUsageC___closed__2;
static lean_once_cell_t l_Continuity_authUsageC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_authUsageC___closed__3;
static lean_once_cell_t l_Continuity_authUsageC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_authUsageC___closed__4;
static lean_once_cell_t l_Continuity_authUsageC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_authUsageC___closed__5;
LEAN_EXPORT lean_object* l_Continuity_authUsageC;
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_dischargeProofC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_dischargeProofC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_dischargeProofC___closed__0 = (const lean_object*)&l_Continuity_dischargeProofC___closed__0_value;
static const lean_closure_object l_Continuity_dischargeProofC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_dischargeProofC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_dischargeProofC___closed__1 = (const lean_object*)&l_Continuity_dischargeProofC___closed__1_value;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__2;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__3;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__4;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__5;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__6;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__7;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__8;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__9;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__10;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__11_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__11;
static lean_once_cell_t l_Continuity_dischargeProofC___closed__12_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_dischargeProofC___closed__12;
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC;
LEAN_EXPORT lean_object* l_Continuity_executionRecordC___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_executionRecordC___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_executionRecordC___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_executionRecordC___lam__1___boxed(lean_object*);
static const lean_closure_object l_Continuity_executionRecordC___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_executionRecordC___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_executionRecordC___closed__0 = (const lean_object*)&l_Continuity_executionRecordC___closed__0_value;
static const lean_closure_object l_Continuity_executionRecordC___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_executionRecordC___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_executionRecordC___closed__1 = (const lean_object*)&l_Continuity_executionRecordC___closed__1_value;
static lean_once_cell_t l_Continuity_executionRecordC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__2;
static lean_once_cell_t l_Continuity_executionRecordC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__3;
static lean_once_cell_t l_Continuity_executionRecordC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__4;
static lean_once_cell_t l_Continuity_executionRecordC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__5;
static lean_once_cell_t l_Continuity_executionRecordC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__6;
static lean_once_cell_t l_Continuity_executionRecordC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__7;
static lean_once_cell_t l_Continuity_executionRecordC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__8;
static lean_once_cell_t l_Continuity_executionRecordC___closed__9_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__9;
static lean_once_cell_t l_Continuity_executionRecordC___closed__10_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__10;
static lean_once_cell_t l_Continuity_executionRecordC___closed__11_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__11;
static lean_once_cell_t l_Continuity_executionRecordC___closed__12_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__12;
static lean_once_cell_t l_Continuity_executionRecordC___closed__13_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__13;
static lean_once_cell_t l_Continuity_executionRecordC___closed__14_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__14;
static lean_once_cell_t l_Continuity_executionRecordC___closed__15_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__15;
static lean_once_cell_t l_Continuity_executionRecordC___closed__16_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__16;
static lean_once_cell_t l_Continuity_executionRecordC___closed__17_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__17;
static lean_once_cell_t l_Continuity_executionRecordC___closed__18_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__18;
static lean_once_cell_t l_Continuity_executionRecordC___closed__19_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__19;
static lean_once_cell_t l_Continuity_executionRecordC___closed__20_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_executionRecordC___closed__20;
LEAN_EXPORT lean_object* l_Continuity_executionRecordC;
static lean_object* _init_l_Continuity_isolationModeC___closed__2(void){
_start:
{
lean_object* v___x_3_; lean_object* v___x_4_; lean_object* v___x_5_; lean_object* v___x_6_; 
v___x_3_ = ((lean_object*)(l_Continuity_isolationModeC___closed__1));
v___x_4_ = ((lean_object*)(l_Continuity_isolationModeC___closed__0));
v___x_5_ = lean_unsigned_to_nat(2u);
v___x_6_ = l_Continuity_enumC___redArg(v___x_5_, v___x_4_, v___x_3_);
return v___x_6_;
}
}
static lean_object* _init_l_Continuity_isolationModeC(void){
_start:
{
lean_object* v___x_7_; 
v___x_7_ = lean_obj_once(&l_Continuity_isolationModeC___closed__2, &l_Continuity_isolationModeC___closed__2_once, _init_l_Continuity_isolationModeC___closed__2);
return v___x_7_;
}
}
static lean_object* _init_l_Continuity_eventKindC___closed__2(void){
_start:
{
lean_object* v___x_10_; lean_object* v___x_11_; lean_object* v___x_12_; lean_object* v___x_13_; 
v___x_10_ = ((lean_object*)(l_Continuity_eventKindC___closed__1));
v___x_11_ = ((lean_object*)(l_Continuity_eventKindC___closed__0));
v___x_12_ = lean_unsigned_to_nat(8u);
v___x_13_ = l_Continuity_enumC___redArg(v___x_12_, v___x_11_, v___x_10_);
return v___x_13_;
}
}
static lean_object* _init_l_Continuity_eventKindC(void){
_start:
{
lean_object* v___x_14_; 
v___x_14_ = lean_obj_once(&l_Continuity_eventKindC___closed__2, &l_Continuity_eventKindC___closed__2_once, _init_l_Continuity_eventKindC___closed__2);
return v___x_14_;
}
}
static lean_object* _init_l_Continuity_channelStateC___closed__2(void){
_start:
{
lean_object* v___x_17_; lean_object* v___x_18_; lean_object* v___x_19_; lean_object* v___x_20_; 
v___x_17_ = ((lean_object*)(l_Continuity_channelStateC___closed__1));
v___x_18_ = ((lean_object*)(l_Continuity_channelStateC___closed__0));
v___x_19_ = lean_unsigned_to_nat(4u);
v___x_20_ = l_Continuity_enumC___redArg(v___x_19_, v___x_18_, v___x_17_);
return v___x_20_;
}
}
static lean_object* _init_l_Continuity_channelStateC(void){
_start:
{
lean_object* v___x_21_; 
v___x_21_ = lean_obj_once(&l_Continuity_channelStateC___closed__2, &l_Continuity_channelStateC___closed__2_once, _init_l_Continuity_channelStateC___closed__2);
return v___x_21_;
}
}
static lean_object* _init_l_Continuity_accessModeC___closed__2(void){
_start:
{
lean_object* v___x_24_; lean_object* v___x_25_; lean_object* v___x_26_; lean_object* v___x_27_; 
v___x_24_ = ((lean_object*)(l_Continuity_accessModeC___closed__1));
v___x_25_ = ((lean_object*)(l_Continuity_accessModeC___closed__0));
v___x_26_ = lean_unsigned_to_nat(3u);
v___x_27_ = l_Continuity_enumC___redArg(v___x_26_, v___x_25_, v___x_24_);
return v___x_27_;
}
}
static lean_object* _init_l_Continuity_accessModeC(void){
_start:
{
lean_object* v___x_28_; 
v___x_28_ = lean_obj_once(&l_Continuity_accessModeC___closed__2, &l_Continuity_accessModeC___closed__2_once, _init_l_Continuity_accessModeC___closed__2);
return v___x_28_;
}
}
static lean_object* _init_l_Continuity_kernelKindC___closed__2(void){
_start:
{
lean_object* v___x_31_; lean_object* v___x_32_; lean_object* v___x_33_; lean_object* v___x_34_; 
v___x_31_ = ((lean_object*)(l_Continuity_kernelKindC___closed__1));
v___x_32_ = ((lean_object*)(l_Continuity_kernelKindC___closed__0));
v___x_33_ = lean_unsigned_to_nat(3u);
v___x_34_ = l_Continuity_enumC___redArg(v___x_33_, v___x_32_, v___x_31_);
return v___x_34_;
}
}
static lean_object* _init_l_Continuity_kernelKindC(void){
_start:
{
lean_object* v___x_35_; 
v___x_35_ = lean_obj_once(&l_Continuity_kernelKindC___closed__2, &l_Continuity_kernelKindC___closed__2_once, _init_l_Continuity_kernelKindC___closed__2);
return v___x_35_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nsIdC___lam__0(lean_object* v_x_36_){
_start:
{
lean_object* v_fst_37_; lean_object* v_snd_38_; lean_object* v___x_39_; uint64_t v___x_40_; uint64_t v___x_41_; 
v_fst_37_ = lean_ctor_get(v_x_36_, 0);
v_snd_38_ = lean_ctor_get(v_x_36_, 1);
v___x_39_ = lean_alloc_ctor(0, 0, 16);
v___x_40_ = lean_unbox_uint64(v_fst_37_);
lean_ctor_set_uint64(v___x_39_, 0, v___x_40_);
v___x_41_ = lean_unbox_uint64(v_snd_38_);
lean_ctor_set_uint64(v___x_39_, 8, v___x_41_);
return v___x_39_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nsIdC___lam__0___boxed(lean_object* v_x_42_){
_start:
{
lean_object* v_res_43_; 
v_res_43_ = l_Continuity_nsIdC___lam__0(v_x_42_);
lean_dec_ref(v_x_42_);
return v_res_43_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nsIdC___lam__1(lean_object* v_x_44_){
_start:
{
uint64_t v_device_45_; uint64_t v_inode_46_; lean_object* v___x_47_; lean_object* v___x_48_; lean_object* v___x_49_; 
v_device_45_ = lean_ctor_get_uint64(v_x_44_, 0);
v_inode_46_ = lean_ctor_get_uint64(v_x_44_, 8);
v___x_47_ = lean_box_uint64(v_device_45_);
v___x_48_ = lean_box_uint64(v_inode_46_);
v___x_49_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_49_, 0, v___x_47_);
lean_ctor_set(v___x_49_, 1, v___x_48_);
return v___x_49_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nsIdC___lam__1___boxed(lean_object* v_x_50_){
_start:
{
lean_object* v_res_51_; 
v_res_51_ = l_Continuity_nsIdC___lam__1(v_x_50_);
lean_dec_ref(v_x_50_);
return v_res_51_;
}
}
static lean_object* _init_l_Continuity_nsIdC___closed__2(void){
_start:
{
lean_object* v___x_54_; lean_object* v___x_55_; 
v___x_54_ = l_Continuity_u64;
v___x_55_ = l_Continuity_pair___redArg(v___x_54_, v___x_54_);
return v___x_55_;
}
}
static lean_object* _init_l_Continuity_nsIdC___closed__3(void){
_start:
{
lean_object* v___f_56_; lean_object* v___f_57_; lean_object* v___x_58_; lean_object* v___x_59_; 
v___f_56_ = ((lean_object*)(l_Continuity_nsIdC___closed__1));
v___f_57_ = ((lean_object*)(l_Continuity_nsIdC___closed__0));
v___x_58_ = lean_obj_once(&l_Continuity_nsIdC___closed__2, &l_Continuity_nsIdC___closed__2_once, _init_l_Continuity_nsIdC___closed__2);
v___x_59_ = l_Continuity_imap___redArg(v___x_58_, v___f_57_, v___f_56_);
return v___x_59_;
}
}
static lean_object* _init_l_Continuity_nsIdC(void){
_start:
{
lean_object* v___x_60_; 
v___x_60_ = lean_obj_once(&l_Continuity_nsIdC___closed__3, &l_Continuity_nsIdC___closed__3_once, _init_l_Continuity_nsIdC___closed__3);
return v___x_60_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nsPairC___lam__0(lean_object* v_x_61_){
_start:
{
lean_object* v_fst_62_; lean_object* v_snd_63_; lean_object* v___x_65_; uint8_t v_isShared_66_; uint8_t v_isSharedCheck_70_; 
v_fst_62_ = lean_ctor_get(v_x_61_, 0);
v_snd_63_ = lean_ctor_get(v_x_61_, 1);
v_isSharedCheck_70_ = !lean_is_exclusive(v_x_61_);
if (v_isSharedCheck_70_ == 0)
{
v___x_65_ = v_x_61_;
v_isShared_66_ = v_isSharedCheck_70_;
goto v_resetjp_64_;
}
else
{
lean_inc(v_snd_63_);
lean_inc(v_fst_62_);
lean_dec(v_x_61_);
v___x_65_ = lean_box(0);
v_isShared_66_ = v_isSharedCheck_70_;
goto v_resetjp_64_;
}
v_resetjp_64_:
{
lean_object* v___x_68_; 
if (v_isShared_66_ == 0)
{
v___x_68_ = v___x_65_;
goto v_reusejp_67_;
}
else
{
lean_object* v_reuseFailAlloc_69_; 
v_reuseFailAlloc_69_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_69_, 0, v_fst_62_);
lean_ctor_set(v_reuseFailAlloc_69_, 1, v_snd_63_);
v___x_68_ = v_reuseFailAlloc_69_;
goto v_reusejp_67_;
}
v_reusejp_67_:
{
return v___x_68_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_nsPairC___lam__1(lean_object* v_x_71_){
_start:
{
lean_object* v_helper_72_; lean_object* v_action_73_; lean_object* v___x_75_; uint8_t v_isShared_76_; uint8_t v_isSharedCheck_80_; 
v_helper_72_ = lean_ctor_get(v_x_71_, 0);
v_action_73_ = lean_ctor_get(v_x_71_, 1);
v_isSharedCheck_80_ = !lean_is_exclusive(v_x_71_);
if (v_isSharedCheck_80_ == 0)
{
v___x_75_ = v_x_71_;
v_isShared_76_ = v_isSharedCheck_80_;
goto v_resetjp_74_;
}
else
{
lean_inc(v_action_73_);
lean_inc(v_helper_72_);
lean_dec(v_x_71_);
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
v_reuseFailAlloc_79_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_79_, 0, v_helper_72_);
lean_ctor_set(v_reuseFailAlloc_79_, 1, v_action_73_);
v___x_78_ = v_reuseFailAlloc_79_;
goto v_reusejp_77_;
}
v_reusejp_77_:
{
return v___x_78_;
}
}
}
}
static lean_object* _init_l_Continuity_nsPairC___closed__2(void){
_start:
{
lean_object* v___x_83_; lean_object* v___x_84_; 
v___x_83_ = l_Continuity_nsIdC;
v___x_84_ = l_Continuity_pair___redArg(v___x_83_, v___x_83_);
return v___x_84_;
}
}
static lean_object* _init_l_Continuity_nsPairC___closed__3(void){
_start:
{
lean_object* v___f_85_; lean_object* v___f_86_; lean_object* v___x_87_; lean_object* v___x_88_; 
v___f_85_ = ((lean_object*)(l_Continuity_nsPairC___closed__1));
v___f_86_ = ((lean_object*)(l_Continuity_nsPairC___closed__0));
v___x_87_ = lean_obj_once(&l_Continuity_nsPairC___closed__2, &l_Continuity_nsPairC___closed__2_once, _init_l_Continuity_nsPairC___closed__2);
v___x_88_ = l_Continuity_imap___redArg(v___x_87_, v___f_86_, v___f_85_);
return v___x_88_;
}
}
static lean_object* _init_l_Continuity_nsPairC(void){
_start:
{
lean_object* v___x_89_; 
v___x_89_ = lean_obj_once(&l_Continuity_nsPairC___closed__3, &l_Continuity_nsPairC___closed__3_once, _init_l_Continuity_nsPairC___closed__3);
return v___x_89_;
}
}
LEAN_EXPORT lean_object* l_Continuity_isolationC___lam__0(lean_object* v_x_90_){
_start:
{
lean_object* v_snd_91_; lean_object* v_snd_92_; lean_object* v_snd_93_; lean_object* v_snd_94_; lean_object* v_snd_95_; lean_object* v_snd_96_; lean_object* v_snd_97_; lean_object* v_fst_98_; lean_object* v_fst_99_; lean_object* v_fst_100_; lean_object* v_fst_101_; lean_object* v_fst_102_; lean_object* v_fst_103_; lean_object* v_fst_104_; lean_object* v_fst_105_; lean_object* v_snd_106_; lean_object* v___x_107_; uint8_t v___x_108_; 
v_snd_91_ = lean_ctor_get(v_x_90_, 1);
v_snd_92_ = lean_ctor_get(v_snd_91_, 1);
v_snd_93_ = lean_ctor_get(v_snd_92_, 1);
v_snd_94_ = lean_ctor_get(v_snd_93_, 1);
v_snd_95_ = lean_ctor_get(v_snd_94_, 1);
v_snd_96_ = lean_ctor_get(v_snd_95_, 1);
v_snd_97_ = lean_ctor_get(v_snd_96_, 1);
v_fst_98_ = lean_ctor_get(v_x_90_, 0);
v_fst_99_ = lean_ctor_get(v_snd_91_, 0);
v_fst_100_ = lean_ctor_get(v_snd_92_, 0);
v_fst_101_ = lean_ctor_get(v_snd_93_, 0);
v_fst_102_ = lean_ctor_get(v_snd_94_, 0);
v_fst_103_ = lean_ctor_get(v_snd_95_, 0);
v_fst_104_ = lean_ctor_get(v_snd_96_, 0);
v_fst_105_ = lean_ctor_get(v_snd_97_, 0);
v_snd_106_ = lean_ctor_get(v_snd_97_, 1);
lean_inc(v_snd_106_);
lean_inc(v_fst_105_);
lean_inc(v_fst_104_);
lean_inc(v_fst_103_);
lean_inc(v_fst_102_);
lean_inc(v_fst_101_);
lean_inc(v_fst_100_);
lean_inc(v_fst_99_);
v___x_107_ = lean_alloc_ctor(0, 8, 1);
lean_ctor_set(v___x_107_, 0, v_fst_99_);
lean_ctor_set(v___x_107_, 1, v_fst_100_);
lean_ctor_set(v___x_107_, 2, v_fst_101_);
lean_ctor_set(v___x_107_, 3, v_fst_102_);
lean_ctor_set(v___x_107_, 4, v_fst_103_);
lean_ctor_set(v___x_107_, 5, v_fst_104_);
lean_ctor_set(v___x_107_, 6, v_fst_105_);
lean_ctor_set(v___x_107_, 7, v_snd_106_);
v___x_108_ = lean_unbox(v_fst_98_);
lean_ctor_set_uint8(v___x_107_, sizeof(void*)*8, v___x_108_);
return v___x_107_;
}
}
LEAN_EXPORT lean_object* l_Continuity_isolationC___lam__0___boxed(lean_object* v_x_109_){
_start:
{
lean_object* v_res_110_; 
v_res_110_ = l_Continuity_isolationC___lam__0(v_x_109_);
lean_dec_ref(v_x_109_);
return v_res_110_;
}
}
LEAN_EXPORT lean_object* l_Continuity_isolationC___lam__1(lean_object* v_x_111_){
_start:
{
uint8_t v_mode_112_; lean_object* v_user_113_; lean_object* v_mount_114_; lean_object* v_net_115_; lean_object* v_pid_116_; lean_object* v_ipc_117_; lean_object* v_uts_118_; lean_object* v_cgroup_119_; lean_object* v_limits_120_; lean_object* v___x_121_; lean_object* v___x_122_; lean_object* v___x_123_; lean_object* v___x_124_; lean_object* v___x_125_; lean_object* v___x_126_; lean_object* v___x_127_; lean_object* v___x_128_; lean_object* v___x_129_; 
v_mode_112_ = lean_ctor_get_uint8(v_x_111_, sizeof(void*)*8);
v_user_113_ = lean_ctor_get(v_x_111_, 0);
v_mount_114_ = lean_ctor_get(v_x_111_, 1);
v_net_115_ = lean_ctor_get(v_x_111_, 2);
v_pid_116_ = lean_ctor_get(v_x_111_, 3);
v_ipc_117_ = lean_ctor_get(v_x_111_, 4);
v_uts_118_ = lean_ctor_get(v_x_111_, 5);
v_cgroup_119_ = lean_ctor_get(v_x_111_, 6);
v_limits_120_ = lean_ctor_get(v_x_111_, 7);
lean_inc_ref(v_limits_120_);
lean_inc_ref(v_cgroup_119_);
v___x_121_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_121_, 0, v_cgroup_119_);
lean_ctor_set(v___x_121_, 1, v_limits_120_);
lean_inc_ref(v_uts_118_);
v___x_122_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_122_, 0, v_uts_118_);
lean_ctor_set(v___x_122_, 1, v___x_121_);
lean_inc_ref(v_ipc_117_);
v___x_123_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_123_, 0, v_ipc_117_);
lean_ctor_set(v___x_123_, 1, v___x_122_);
lean_inc_ref(v_pid_116_);
v___x_124_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_124_, 0, v_pid_116_);
lean_ctor_set(v___x_124_, 1, v___x_123_);
lean_inc_ref(v_net_115_);
v___x_125_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_125_, 0, v_net_115_);
lean_ctor_set(v___x_125_, 1, v___x_124_);
lean_inc_ref(v_mount_114_);
v___x_126_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_126_, 0, v_mount_114_);
lean_ctor_set(v___x_126_, 1, v___x_125_);
lean_inc_ref(v_user_113_);
v___x_127_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_127_, 0, v_user_113_);
lean_ctor_set(v___x_127_, 1, v___x_126_);
v___x_128_ = lean_box(v_mode_112_);
v___x_129_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_129_, 0, v___x_128_);
lean_ctor_set(v___x_129_, 1, v___x_127_);
return v___x_129_;
}
}
LEAN_EXPORT lean_object* l_Continuity_isolationC___lam__1___boxed(lean_object* v_x_130_){
_start:
{
lean_object* v_res_131_; 
v_res_131_ = l_Continuity_isolationC___lam__1(v_x_130_);
lean_dec_ref(v_x_130_);
return v_res_131_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__2(void){
_start:
{
lean_object* v___x_134_; lean_object* v___x_135_; 
v___x_134_ = l_Continuity_u64;
v___x_135_ = l_Continuity_textMapC___redArg(v___x_134_);
return v___x_135_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__3(void){
_start:
{
lean_object* v___x_136_; lean_object* v___x_137_; lean_object* v___x_138_; 
v___x_136_ = lean_obj_once(&l_Continuity_isolationC___closed__2, &l_Continuity_isolationC___closed__2_once, _init_l_Continuity_isolationC___closed__2);
v___x_137_ = l_Continuity_nsPairC;
v___x_138_ = l_Continuity_pair___redArg(v___x_137_, v___x_136_);
return v___x_138_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__4(void){
_start:
{
lean_object* v___x_139_; lean_object* v___x_140_; lean_object* v___x_141_; 
v___x_139_ = lean_obj_once(&l_Continuity_isolationC___closed__3, &l_Continuity_isolationC___closed__3_once, _init_l_Continuity_isolationC___closed__3);
v___x_140_ = l_Continuity_nsPairC;
v___x_141_ = l_Continuity_pair___redArg(v___x_140_, v___x_139_);
return v___x_141_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__5(void){
_start:
{
lean_object* v___x_142_; lean_object* v___x_143_; lean_object* v___x_144_; 
v___x_142_ = lean_obj_once(&l_Continuity_isolationC___closed__4, &l_Continuity_isolationC___closed__4_once, _init_l_Continuity_isolationC___closed__4);
v___x_143_ = l_Continuity_nsPairC;
v___x_144_ = l_Continuity_pair___redArg(v___x_143_, v___x_142_);
return v___x_144_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__6(void){
_start:
{
lean_object* v___x_145_; lean_object* v___x_146_; lean_object* v___x_147_; 
v___x_145_ = lean_obj_once(&l_Continuity_isolationC___closed__5, &l_Continuity_isolationC___closed__5_once, _init_l_Continuity_isolationC___closed__5);
v___x_146_ = l_Continuity_nsPairC;
v___x_147_ = l_Continuity_pair___redArg(v___x_146_, v___x_145_);
return v___x_147_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__7(void){
_start:
{
lean_object* v___x_148_; lean_object* v___x_149_; lean_object* v___x_150_; 
v___x_148_ = lean_obj_once(&l_Continuity_isolationC___closed__6, &l_Continuity_isolationC___closed__6_once, _init_l_Continuity_isolationC___closed__6);
v___x_149_ = l_Continuity_nsPairC;
v___x_150_ = l_Continuity_pair___redArg(v___x_149_, v___x_148_);
return v___x_150_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__8(void){
_start:
{
lean_object* v___x_151_; lean_object* v___x_152_; lean_object* v___x_153_; 
v___x_151_ = lean_obj_once(&l_Continuity_isolationC___closed__7, &l_Continuity_isolationC___closed__7_once, _init_l_Continuity_isolationC___closed__7);
v___x_152_ = l_Continuity_nsPairC;
v___x_153_ = l_Continuity_pair___redArg(v___x_152_, v___x_151_);
return v___x_153_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__9(void){
_start:
{
lean_object* v___x_154_; lean_object* v___x_155_; lean_object* v___x_156_; 
v___x_154_ = lean_obj_once(&l_Continuity_isolationC___closed__8, &l_Continuity_isolationC___closed__8_once, _init_l_Continuity_isolationC___closed__8);
v___x_155_ = l_Continuity_nsPairC;
v___x_156_ = l_Continuity_pair___redArg(v___x_155_, v___x_154_);
return v___x_156_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__10(void){
_start:
{
lean_object* v___x_157_; lean_object* v___x_158_; lean_object* v___x_159_; 
v___x_157_ = lean_obj_once(&l_Continuity_isolationC___closed__9, &l_Continuity_isolationC___closed__9_once, _init_l_Continuity_isolationC___closed__9);
v___x_158_ = l_Continuity_isolationModeC;
v___x_159_ = l_Continuity_pair___redArg(v___x_158_, v___x_157_);
return v___x_159_;
}
}
static lean_object* _init_l_Continuity_isolationC___closed__11(void){
_start:
{
lean_object* v___f_160_; lean_object* v___f_161_; lean_object* v___x_162_; lean_object* v___x_163_; 
v___f_160_ = ((lean_object*)(l_Continuity_isolationC___closed__1));
v___f_161_ = ((lean_object*)(l_Continuity_isolationC___closed__0));
v___x_162_ = lean_obj_once(&l_Continuity_isolationC___closed__10, &l_Continuity_isolationC___closed__10_once, _init_l_Continuity_isolationC___closed__10);
v___x_163_ = l_Continuity_imap___redArg(v___x_162_, v___f_161_, v___f_160_);
return v___x_163_;
}
}
static lean_object* _init_l_Continuity_isolationC(void){
_start:
{
lean_object* v___x_164_; 
v___x_164_ = lean_obj_once(&l_Continuity_isolationC___closed__11, &l_Continuity_isolationC___closed__11_once, _init_l_Continuity_isolationC___closed__11);
return v___x_164_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toClaim(lean_object* v_x_165_){
_start:
{
if (lean_obj_tag(v_x_165_) == 0)
{
lean_object* v___x_166_; 
lean_dec_ref_known(v_x_165_, 1);
v___x_166_ = lean_box(0);
return v___x_166_;
}
else
{
lean_object* v_val_167_; 
v_val_167_ = lean_ctor_get(v_x_165_, 0);
lean_inc(v_val_167_);
lean_dec_ref_known(v_x_165_, 1);
if (lean_obj_tag(v_val_167_) == 0)
{
lean_object* v_val_168_; lean_object* v_fst_169_; lean_object* v_snd_170_; lean_object* v___x_171_; uint8_t v___x_172_; 
v_val_168_ = lean_ctor_get(v_val_167_, 0);
lean_inc(v_val_168_);
lean_dec_ref_known(v_val_167_, 1);
v_fst_169_ = lean_ctor_get(v_val_168_, 0);
lean_inc(v_fst_169_);
v_snd_170_ = lean_ctor_get(v_val_168_, 1);
lean_inc(v_snd_170_);
lean_dec(v_val_168_);
v___x_171_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_171_, 0, v_fst_169_);
v___x_172_ = lean_unbox(v_snd_170_);
lean_dec(v_snd_170_);
lean_ctor_set_uint8(v___x_171_, sizeof(void*)*1, v___x_172_);
return v___x_171_;
}
else
{
lean_object* v_val_173_; 
v_val_173_ = lean_ctor_get(v_val_167_, 0);
lean_inc(v_val_173_);
lean_dec_ref_known(v_val_167_, 1);
if (lean_obj_tag(v_val_173_) == 0)
{
lean_object* v___x_174_; 
lean_dec_ref_known(v_val_173_, 1);
v___x_174_ = lean_box(2);
return v___x_174_;
}
else
{
lean_object* v_val_175_; 
v_val_175_ = lean_ctor_get(v_val_173_, 0);
lean_inc(v_val_175_);
lean_dec_ref_known(v_val_173_, 1);
if (lean_obj_tag(v_val_175_) == 0)
{
lean_object* v_val_176_; lean_object* v___x_178_; uint8_t v_isShared_179_; uint8_t v_isSharedCheck_183_; 
v_val_176_ = lean_ctor_get(v_val_175_, 0);
v_isSharedCheck_183_ = !lean_is_exclusive(v_val_175_);
if (v_isSharedCheck_183_ == 0)
{
v___x_178_ = v_val_175_;
v_isShared_179_ = v_isSharedCheck_183_;
goto v_resetjp_177_;
}
else
{
lean_inc(v_val_176_);
lean_dec(v_val_175_);
v___x_178_ = lean_box(0);
v_isShared_179_ = v_isSharedCheck_183_;
goto v_resetjp_177_;
}
v_resetjp_177_:
{
lean_object* v___x_181_; 
if (v_isShared_179_ == 0)
{
lean_ctor_set_tag(v___x_178_, 3);
v___x_181_ = v___x_178_;
goto v_reusejp_180_;
}
else
{
lean_object* v_reuseFailAlloc_182_; 
v_reuseFailAlloc_182_ = lean_alloc_ctor(3, 1, 0);
lean_ctor_set(v_reuseFailAlloc_182_, 0, v_val_176_);
v___x_181_ = v_reuseFailAlloc_182_;
goto v_reusejp_180_;
}
v_reusejp_180_:
{
return v___x_181_;
}
}
}
else
{
lean_object* v_val_184_; 
v_val_184_ = lean_ctor_get(v_val_175_, 0);
lean_inc(v_val_184_);
lean_dec_ref_known(v_val_175_, 1);
if (lean_obj_tag(v_val_184_) == 0)
{
lean_object* v_val_185_; lean_object* v___x_187_; uint8_t v_isShared_188_; uint8_t v_isSharedCheck_192_; 
v_val_185_ = lean_ctor_get(v_val_184_, 0);
v_isSharedCheck_192_ = !lean_is_exclusive(v_val_184_);
if (v_isSharedCheck_192_ == 0)
{
v___x_187_ = v_val_184_;
v_isShared_188_ = v_isSharedCheck_192_;
goto v_resetjp_186_;
}
else
{
lean_inc(v_val_185_);
lean_dec(v_val_184_);
v___x_187_ = lean_box(0);
v_isShared_188_ = v_isSharedCheck_192_;
goto v_resetjp_186_;
}
v_resetjp_186_:
{
lean_object* v___x_190_; 
if (v_isShared_188_ == 0)
{
lean_ctor_set_tag(v___x_187_, 4);
v___x_190_ = v___x_187_;
goto v_reusejp_189_;
}
else
{
lean_object* v_reuseFailAlloc_191_; 
v_reuseFailAlloc_191_ = lean_alloc_ctor(4, 1, 0);
lean_ctor_set(v_reuseFailAlloc_191_, 0, v_val_185_);
v___x_190_ = v_reuseFailAlloc_191_;
goto v_reusejp_189_;
}
v_reusejp_189_:
{
return v___x_190_;
}
}
}
else
{
lean_object* v_val_193_; 
v_val_193_ = lean_ctor_get(v_val_184_, 0);
lean_inc(v_val_193_);
lean_dec_ref_known(v_val_184_, 1);
if (lean_obj_tag(v_val_193_) == 0)
{
lean_object* v_val_194_; lean_object* v___x_196_; uint8_t v_isShared_197_; uint8_t v_isSharedCheck_201_; 
v_val_194_ = lean_ctor_get(v_val_193_, 0);
v_isSharedCheck_201_ = !lean_is_exclusive(v_val_193_);
if (v_isSharedCheck_201_ == 0)
{
v___x_196_ = v_val_193_;
v_isShared_197_ = v_isSharedCheck_201_;
goto v_resetjp_195_;
}
else
{
lean_inc(v_val_194_);
lean_dec(v_val_193_);
v___x_196_ = lean_box(0);
v_isShared_197_ = v_isSharedCheck_201_;
goto v_resetjp_195_;
}
v_resetjp_195_:
{
lean_object* v___x_199_; 
if (v_isShared_197_ == 0)
{
lean_ctor_set_tag(v___x_196_, 5);
v___x_199_ = v___x_196_;
goto v_reusejp_198_;
}
else
{
lean_object* v_reuseFailAlloc_200_; 
v_reuseFailAlloc_200_ = lean_alloc_ctor(5, 1, 0);
lean_ctor_set(v_reuseFailAlloc_200_, 0, v_val_194_);
v___x_199_ = v_reuseFailAlloc_200_;
goto v_reusejp_198_;
}
v_reusejp_198_:
{
return v___x_199_;
}
}
}
else
{
lean_object* v_val_202_; 
v_val_202_ = lean_ctor_get(v_val_193_, 0);
lean_inc(v_val_202_);
lean_dec_ref_known(v_val_193_, 1);
if (lean_obj_tag(v_val_202_) == 0)
{
lean_object* v___x_203_; 
lean_dec_ref_known(v_val_202_, 1);
v___x_203_ = lean_box(6);
return v___x_203_;
}
else
{
lean_object* v_val_204_; lean_object* v___x_206_; uint8_t v_isShared_207_; uint8_t v_isSharedCheck_211_; 
v_val_204_ = lean_ctor_get(v_val_202_, 0);
v_isSharedCheck_211_ = !lean_is_exclusive(v_val_202_);
if (v_isSharedCheck_211_ == 0)
{
v___x_206_ = v_val_202_;
v_isShared_207_ = v_isSharedCheck_211_;
goto v_resetjp_205_;
}
else
{
lean_inc(v_val_204_);
lean_dec(v_val_202_);
v___x_206_ = lean_box(0);
v_isShared_207_ = v_isSharedCheck_211_;
goto v_resetjp_205_;
}
v_resetjp_205_:
{
lean_object* v___x_209_; 
if (v_isShared_207_ == 0)
{
lean_ctor_set_tag(v___x_206_, 7);
v___x_209_ = v___x_206_;
goto v_reusejp_208_;
}
else
{
lean_object* v_reuseFailAlloc_210_; 
v_reuseFailAlloc_210_ = lean_alloc_ctor(7, 1, 0);
lean_ctor_set(v_reuseFailAlloc_210_, 0, v_val_204_);
v___x_209_ = v_reuseFailAlloc_210_;
goto v_reusejp_208_;
}
v_reusejp_208_:
{
return v___x_209_;
}
}
}
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofClaim(lean_object* v_x_234_){
_start:
{
switch(lean_obj_tag(v_x_234_))
{
case 0:
{
lean_object* v___x_235_; 
v___x_235_ = ((lean_object*)(l_Continuity_ofClaim___closed__0));
return v___x_235_;
}
case 1:
{
lean_object* v_digest_236_; uint8_t v_executable_237_; lean_object* v___x_238_; lean_object* v___x_239_; lean_object* v___x_240_; lean_object* v___x_241_; 
v_digest_236_ = lean_ctor_get(v_x_234_, 0);
lean_inc_ref(v_digest_236_);
v_executable_237_ = lean_ctor_get_uint8(v_x_234_, sizeof(void*)*1);
lean_dec_ref_known(v_x_234_, 1);
v___x_238_ = lean_box(v_executable_237_);
v___x_239_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_239_, 0, v_digest_236_);
lean_ctor_set(v___x_239_, 1, v___x_238_);
v___x_240_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_240_, 0, v___x_239_);
v___x_241_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_241_, 0, v___x_240_);
return v___x_241_;
}
case 2:
{
lean_object* v___x_242_; 
v___x_242_ = ((lean_object*)(l_Continuity_ofClaim___closed__3));
return v___x_242_;
}
case 3:
{
lean_object* v_target_243_; lean_object* v___x_245_; uint8_t v_isShared_246_; uint8_t v_isSharedCheck_253_; 
v_target_243_ = lean_ctor_get(v_x_234_, 0);
v_isSharedCheck_253_ = !lean_is_exclusive(v_x_234_);
if (v_isSharedCheck_253_ == 0)
{
v___x_245_ = v_x_234_;
v_isShared_246_ = v_isSharedCheck_253_;
goto v_resetjp_244_;
}
else
{
lean_inc(v_target_243_);
lean_dec(v_x_234_);
v___x_245_ = lean_box(0);
v_isShared_246_ = v_isSharedCheck_253_;
goto v_resetjp_244_;
}
v_resetjp_244_:
{
lean_object* v___x_248_; 
if (v_isShared_246_ == 0)
{
lean_ctor_set_tag(v___x_245_, 0);
v___x_248_ = v___x_245_;
goto v_reusejp_247_;
}
else
{
lean_object* v_reuseFailAlloc_252_; 
v_reuseFailAlloc_252_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_252_, 0, v_target_243_);
v___x_248_ = v_reuseFailAlloc_252_;
goto v_reusejp_247_;
}
v_reusejp_247_:
{
lean_object* v___x_249_; lean_object* v___x_250_; lean_object* v___x_251_; 
v___x_249_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_249_, 0, v___x_248_);
v___x_250_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_250_, 0, v___x_249_);
v___x_251_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_251_, 0, v___x_250_);
return v___x_251_;
}
}
}
case 4:
{
lean_object* v_digest_254_; lean_object* v___x_256_; uint8_t v_isShared_257_; uint8_t v_isSharedCheck_265_; 
v_digest_254_ = lean_ctor_get(v_x_234_, 0);
v_isSharedCheck_265_ = !lean_is_exclusive(v_x_234_);
if (v_isSharedCheck_265_ == 0)
{
v___x_256_ = v_x_234_;
v_isShared_257_ = v_isSharedCheck_265_;
goto v_resetjp_255_;
}
else
{
lean_inc(v_digest_254_);
lean_dec(v_x_234_);
v___x_256_ = lean_box(0);
v_isShared_257_ = v_isSharedCheck_265_;
goto v_resetjp_255_;
}
v_resetjp_255_:
{
lean_object* v___x_259_; 
if (v_isShared_257_ == 0)
{
lean_ctor_set_tag(v___x_256_, 0);
v___x_259_ = v___x_256_;
goto v_reusejp_258_;
}
else
{
lean_object* v_reuseFailAlloc_264_; 
v_reuseFailAlloc_264_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_264_, 0, v_digest_254_);
v___x_259_ = v_reuseFailAlloc_264_;
goto v_reusejp_258_;
}
v_reusejp_258_:
{
lean_object* v___x_260_; lean_object* v___x_261_; lean_object* v___x_262_; lean_object* v___x_263_; 
v___x_260_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_260_, 0, v___x_259_);
v___x_261_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_261_, 0, v___x_260_);
v___x_262_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_262_, 0, v___x_261_);
v___x_263_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_263_, 0, v___x_262_);
return v___x_263_;
}
}
}
case 5:
{
lean_object* v_digest_266_; lean_object* v___x_268_; uint8_t v_isShared_269_; uint8_t v_isSharedCheck_278_; 
v_digest_266_ = lean_ctor_get(v_x_234_, 0);
v_isSharedCheck_278_ = !lean_is_exclusive(v_x_234_);
if (v_isSharedCheck_278_ == 0)
{
v___x_268_ = v_x_234_;
v_isShared_269_ = v_isSharedCheck_278_;
goto v_resetjp_267_;
}
else
{
lean_inc(v_digest_266_);
lean_dec(v_x_234_);
v___x_268_ = lean_box(0);
v_isShared_269_ = v_isSharedCheck_278_;
goto v_resetjp_267_;
}
v_resetjp_267_:
{
lean_object* v___x_271_; 
if (v_isShared_269_ == 0)
{
lean_ctor_set_tag(v___x_268_, 0);
v___x_271_ = v___x_268_;
goto v_reusejp_270_;
}
else
{
lean_object* v_reuseFailAlloc_277_; 
v_reuseFailAlloc_277_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_277_, 0, v_digest_266_);
v___x_271_ = v_reuseFailAlloc_277_;
goto v_reusejp_270_;
}
v_reusejp_270_:
{
lean_object* v___x_272_; lean_object* v___x_273_; lean_object* v___x_274_; lean_object* v___x_275_; lean_object* v___x_276_; 
v___x_272_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_272_, 0, v___x_271_);
v___x_273_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_273_, 0, v___x_272_);
v___x_274_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_274_, 0, v___x_273_);
v___x_275_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_275_, 0, v___x_274_);
v___x_276_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_276_, 0, v___x_275_);
return v___x_276_;
}
}
}
case 6:
{
lean_object* v___x_279_; 
v___x_279_ = ((lean_object*)(l_Continuity_ofClaim___closed__10));
return v___x_279_;
}
default: 
{
lean_object* v_operation_280_; lean_object* v___x_282_; uint8_t v_isShared_283_; uint8_t v_isSharedCheck_293_; 
v_operation_280_ = lean_ctor_get(v_x_234_, 0);
v_isSharedCheck_293_ = !lean_is_exclusive(v_x_234_);
if (v_isSharedCheck_293_ == 0)
{
v___x_282_ = v_x_234_;
v_isShared_283_ = v_isSharedCheck_293_;
goto v_resetjp_281_;
}
else
{
lean_inc(v_operation_280_);
lean_dec(v_x_234_);
v___x_282_ = lean_box(0);
v_isShared_283_ = v_isSharedCheck_293_;
goto v_resetjp_281_;
}
v_resetjp_281_:
{
lean_object* v___x_285_; 
if (v_isShared_283_ == 0)
{
lean_ctor_set_tag(v___x_282_, 1);
v___x_285_ = v___x_282_;
goto v_reusejp_284_;
}
else
{
lean_object* v_reuseFailAlloc_292_; 
v_reuseFailAlloc_292_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_292_, 0, v_operation_280_);
v___x_285_ = v_reuseFailAlloc_292_;
goto v_reusejp_284_;
}
v_reusejp_284_:
{
lean_object* v___x_286_; lean_object* v___x_287_; lean_object* v___x_288_; lean_object* v___x_289_; lean_object* v___x_290_; lean_object* v___x_291_; 
v___x_286_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_286_, 0, v___x_285_);
v___x_287_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_287_, 0, v___x_286_);
v___x_288_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_288_, 0, v___x_287_);
v___x_289_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_289_, 0, v___x_288_);
v___x_290_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_290_, 0, v___x_289_);
v___x_291_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_291_, 0, v___x_290_);
return v___x_291_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object* v_x_294_, lean_object* v_h__1_295_, lean_object* v_h__2_296_){
_start:
{
if (lean_obj_tag(v_x_294_) == 0)
{
lean_object* v_val_297_; lean_object* v___x_298_; 
lean_dec(v_h__2_296_);
v_val_297_ = lean_ctor_get(v_x_294_, 0);
lean_inc(v_val_297_);
lean_dec_ref_known(v_x_294_, 1);
v___x_298_ = lean_apply_1(v_h__1_295_, v_val_297_);
return v___x_298_;
}
else
{
lean_object* v_val_299_; lean_object* v___x_300_; 
lean_dec(v_h__1_295_);
v_val_299_ = lean_ctor_get(v_x_294_, 0);
lean_inc(v_val_299_);
lean_dec_ref_known(v_x_294_, 1);
v___x_300_ = lean_apply_1(v_h__2_296_, v_val_299_);
return v___x_300_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__1_splitter(lean_object* v_00_u03b1_301_, lean_object* v_00_u03b2_302_, lean_object* v_motive_303_, lean_object* v_x_304_, lean_object* v_h__1_305_, lean_object* v_h__2_306_){
_start:
{
if (lean_obj_tag(v_x_304_) == 0)
{
lean_object* v_val_307_; lean_object* v___x_308_; 
lean_dec(v_h__2_306_);
v_val_307_ = lean_ctor_get(v_x_304_, 0);
lean_inc(v_val_307_);
lean_dec_ref_known(v_x_304_, 1);
v___x_308_ = lean_apply_1(v_h__1_305_, v_val_307_);
return v___x_308_;
}
else
{
lean_object* v_val_309_; lean_object* v___x_310_; 
lean_dec(v_h__1_305_);
v_val_309_ = lean_ctor_get(v_x_304_, 0);
lean_inc(v_val_309_);
lean_dec_ref_known(v_x_304_, 1);
v___x_310_ = lean_apply_1(v_h__2_306_, v_val_309_);
return v___x_310_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object* v_x_311_, lean_object* v_x_312_, lean_object* v_h__1_313_, lean_object* v_h__2_314_){
_start:
{
if (lean_obj_tag(v_x_311_) == 0)
{
lean_object* v_val_315_; lean_object* v___x_316_; 
lean_dec(v_h__2_314_);
v_val_315_ = lean_ctor_get(v_x_311_, 0);
lean_inc(v_val_315_);
lean_dec_ref_known(v_x_311_, 1);
v___x_316_ = lean_apply_2(v_h__1_313_, v_val_315_, v_x_312_);
return v___x_316_;
}
else
{
lean_object* v_val_317_; lean_object* v___x_318_; 
lean_dec(v_h__1_313_);
v_val_317_ = lean_ctor_get(v_x_311_, 0);
lean_inc(v_val_317_);
lean_dec_ref_known(v_x_311_, 1);
v___x_318_ = lean_apply_2(v_h__2_314_, v_val_317_, v_x_312_);
return v___x_318_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__3_splitter(lean_object* v_00_u03b1_319_, lean_object* v_00_u03b2_320_, lean_object* v_motive_321_, lean_object* v_x_322_, lean_object* v_x_323_, lean_object* v_h__1_324_, lean_object* v_h__2_325_){
_start:
{
if (lean_obj_tag(v_x_322_) == 0)
{
lean_object* v_val_326_; lean_object* v___x_327_; 
lean_dec(v_h__2_325_);
v_val_326_ = lean_ctor_get(v_x_322_, 0);
lean_inc(v_val_326_);
lean_dec_ref_known(v_x_322_, 1);
v___x_327_ = lean_apply_2(v_h__1_324_, v_val_326_, v_x_323_);
return v___x_327_;
}
else
{
lean_object* v_val_328_; lean_object* v___x_329_; 
lean_dec(v_h__1_324_);
v_val_328_ = lean_ctor_get(v_x_322_, 0);
lean_inc(v_val_328_);
lean_dec_ref_known(v_x_322_, 1);
v___x_329_ = lean_apply_2(v_h__2_325_, v_val_328_, v_x_323_);
return v___x_329_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object* v_x_330_, lean_object* v_h__1_331_, lean_object* v_h__2_332_){
_start:
{
if (lean_obj_tag(v_x_330_) == 0)
{
lean_object* v_value_333_; lean_object* v_next_334_; lean_object* v___x_335_; 
lean_dec(v_h__1_331_);
v_value_333_ = lean_ctor_get(v_x_330_, 0);
lean_inc(v_value_333_);
v_next_334_ = lean_ctor_get(v_x_330_, 1);
lean_inc(v_next_334_);
lean_dec_ref_known(v_x_330_, 2);
v___x_335_ = lean_apply_2(v_h__2_332_, v_value_333_, v_next_334_);
return v___x_335_;
}
else
{
lean_object* v_at___336_; uint8_t v_code_337_; lean_object* v___x_338_; lean_object* v___x_339_; 
lean_dec(v_h__2_332_);
v_at___336_ = lean_ctor_get(v_x_330_, 0);
lean_inc(v_at___336_);
v_code_337_ = lean_ctor_get_uint8(v_x_330_, sizeof(void*)*1);
lean_dec_ref_known(v_x_330_, 1);
v___x_338_ = lean_box(v_code_337_);
v___x_339_ = lean_apply_2(v_h__1_331_, v_at___336_, v___x_338_);
return v___x_339_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Record_0__Continuity_Alts_cons_match__5_splitter(lean_object* v_00_u03b1_340_, lean_object* v_motive_341_, lean_object* v_x_342_, lean_object* v_h__1_343_, lean_object* v_h__2_344_){
_start:
{
if (lean_obj_tag(v_x_342_) == 0)
{
lean_object* v_value_345_; lean_object* v_next_346_; lean_object* v___x_347_; 
lean_dec(v_h__1_343_);
v_value_345_ = lean_ctor_get(v_x_342_, 0);
lean_inc(v_value_345_);
v_next_346_ = lean_ctor_get(v_x_342_, 1);
lean_inc(v_next_346_);
lean_dec_ref_known(v_x_342_, 2);
v___x_347_ = lean_apply_2(v_h__2_344_, v_value_345_, v_next_346_);
return v___x_347_;
}
else
{
lean_object* v_at___348_; uint8_t v_code_349_; lean_object* v___x_350_; lean_object* v___x_351_; 
lean_dec(v_h__2_344_);
v_at___348_ = lean_ctor_get(v_x_342_, 0);
lean_inc(v_at___348_);
v_code_349_ = lean_ctor_get_uint8(v_x_342_, sizeof(void*)*1);
lean_dec_ref_known(v_x_342_, 1);
v___x_350_ = lean_box(v_code_349_);
v___x_351_ = lean_apply_2(v_h__1_343_, v_at___348_, v___x_350_);
return v___x_351_;
}
}
}
static lean_object* _init_l_Continuity_claimC___closed__0(void){
_start:
{
lean_object* v___x_352_; lean_object* v___x_353_; lean_object* v___x_354_; 
v___x_352_ = l_Continuity_boolC;
v___x_353_ = l_Continuity_digestC;
v___x_354_ = l_Continuity_pair___redArg(v___x_353_, v___x_352_);
return v___x_354_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__1(void){
_start:
{
lean_object* v___x_355_; lean_object* v___x_356_; 
v___x_355_ = l_Continuity_textC;
v___x_356_ = l_Continuity_Alts_one___redArg(v___x_355_);
return v___x_356_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__2(void){
_start:
{
lean_object* v___x_357_; lean_object* v___x_358_; lean_object* v___x_359_; 
v___x_357_ = lean_obj_once(&l_Continuity_claimC___closed__1, &l_Continuity_claimC___closed__1_once, _init_l_Continuity_claimC___closed__1);
v___x_358_ = l_Continuity_unitC;
v___x_359_ = l_Continuity_Alts_cons___redArg(v___x_358_, v___x_357_);
return v___x_359_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__3(void){
_start:
{
lean_object* v___x_360_; lean_object* v___x_361_; lean_object* v___x_362_; 
v___x_360_ = lean_obj_once(&l_Continuity_claimC___closed__2, &l_Continuity_claimC___closed__2_once, _init_l_Continuity_claimC___closed__2);
v___x_361_ = l_Continuity_digestC;
v___x_362_ = l_Continuity_Alts_cons___redArg(v___x_361_, v___x_360_);
return v___x_362_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__4(void){
_start:
{
lean_object* v___x_363_; lean_object* v___x_364_; lean_object* v___x_365_; 
v___x_363_ = lean_obj_once(&l_Continuity_claimC___closed__3, &l_Continuity_claimC___closed__3_once, _init_l_Continuity_claimC___closed__3);
v___x_364_ = l_Continuity_digestC;
v___x_365_ = l_Continuity_Alts_cons___redArg(v___x_364_, v___x_363_);
return v___x_365_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__5(void){
_start:
{
lean_object* v___x_366_; lean_object* v___x_367_; lean_object* v___x_368_; 
v___x_366_ = lean_obj_once(&l_Continuity_claimC___closed__4, &l_Continuity_claimC___closed__4_once, _init_l_Continuity_claimC___closed__4);
v___x_367_ = l_Continuity_digestC;
v___x_368_ = l_Continuity_Alts_cons___redArg(v___x_367_, v___x_366_);
return v___x_368_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__6(void){
_start:
{
lean_object* v___x_369_; lean_object* v___x_370_; lean_object* v___x_371_; 
v___x_369_ = lean_obj_once(&l_Continuity_claimC___closed__5, &l_Continuity_claimC___closed__5_once, _init_l_Continuity_claimC___closed__5);
v___x_370_ = l_Continuity_unitC;
v___x_371_ = l_Continuity_Alts_cons___redArg(v___x_370_, v___x_369_);
return v___x_371_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__7(void){
_start:
{
lean_object* v___x_372_; lean_object* v___x_373_; lean_object* v___x_374_; 
v___x_372_ = lean_obj_once(&l_Continuity_claimC___closed__6, &l_Continuity_claimC___closed__6_once, _init_l_Continuity_claimC___closed__6);
v___x_373_ = lean_obj_once(&l_Continuity_claimC___closed__0, &l_Continuity_claimC___closed__0_once, _init_l_Continuity_claimC___closed__0);
v___x_374_ = l_Continuity_Alts_cons___redArg(v___x_373_, v___x_372_);
return v___x_374_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__8(void){
_start:
{
lean_object* v___x_375_; lean_object* v___x_376_; lean_object* v___x_377_; 
v___x_375_ = lean_obj_once(&l_Continuity_claimC___closed__7, &l_Continuity_claimC___closed__7_once, _init_l_Continuity_claimC___closed__7);
v___x_376_ = l_Continuity_unitC;
v___x_377_ = l_Continuity_Alts_cons___redArg(v___x_376_, v___x_375_);
return v___x_377_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__9(void){
_start:
{
lean_object* v___x_378_; lean_object* v___x_379_; 
v___x_378_ = lean_obj_once(&l_Continuity_claimC___closed__8, &l_Continuity_claimC___closed__8_once, _init_l_Continuity_claimC___closed__8);
v___x_379_ = l_Continuity_sumC___redArg(v___x_378_);
return v___x_379_;
}
}
static lean_object* _init_l_Continuity_claimC___closed__12(void){
_start:
{
lean_object* v___x_382_; lean_object* v___x_383_; lean_object* v___x_384_; lean_object* v___x_385_; 
v___x_382_ = ((lean_object*)(l_Continuity_claimC___closed__11));
v___x_383_ = ((lean_object*)(l_Continuity_claimC___closed__10));
v___x_384_ = lean_obj_once(&l_Continuity_claimC___closed__9, &l_Continuity_claimC___closed__9_once, _init_l_Continuity_claimC___closed__9);
v___x_385_ = l_Continuity_imap___redArg(v___x_384_, v___x_383_, v___x_382_);
return v___x_385_;
}
}
static lean_object* _init_l_Continuity_claimC(void){
_start:
{
lean_object* v___x_386_; 
v___x_386_ = lean_obj_once(&l_Continuity_claimC___closed__12, &l_Continuity_claimC___closed__12_once, _init_l_Continuity_claimC___closed__12);
return v___x_386_;
}
}
LEAN_EXPORT lean_object* l_Continuity_eventC___lam__0(lean_object* v_x_387_){
_start:
{
lean_object* v_snd_388_; lean_object* v_fst_389_; lean_object* v_fst_390_; lean_object* v_snd_391_; lean_object* v___x_392_; uint8_t v___x_393_; 
v_snd_388_ = lean_ctor_get(v_x_387_, 1);
v_fst_389_ = lean_ctor_get(v_x_387_, 0);
v_fst_390_ = lean_ctor_get(v_snd_388_, 0);
v_snd_391_ = lean_ctor_get(v_snd_388_, 1);
lean_inc(v_snd_391_);
lean_inc(v_fst_390_);
v___x_392_ = lean_alloc_ctor(0, 2, 1);
lean_ctor_set(v___x_392_, 0, v_fst_390_);
lean_ctor_set(v___x_392_, 1, v_snd_391_);
v___x_393_ = lean_unbox(v_fst_389_);
lean_ctor_set_uint8(v___x_392_, sizeof(void*)*2, v___x_393_);
return v___x_392_;
}
}
LEAN_EXPORT lean_object* l_Continuity_eventC___lam__0___boxed(lean_object* v_x_394_){
_start:
{
lean_object* v_res_395_; 
v_res_395_ = l_Continuity_eventC___lam__0(v_x_394_);
lean_dec_ref(v_x_394_);
return v_res_395_;
}
}
LEAN_EXPORT lean_object* l_Continuity_eventC___lam__1(lean_object* v_x_396_){
_start:
{
uint8_t v_kind_397_; lean_object* v_path_398_; lean_object* v_claim_399_; lean_object* v___x_400_; lean_object* v___x_401_; lean_object* v___x_402_; 
v_kind_397_ = lean_ctor_get_uint8(v_x_396_, sizeof(void*)*2);
v_path_398_ = lean_ctor_get(v_x_396_, 0);
v_claim_399_ = lean_ctor_get(v_x_396_, 1);
lean_inc(v_claim_399_);
lean_inc_ref(v_path_398_);
v___x_400_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_400_, 0, v_path_398_);
lean_ctor_set(v___x_400_, 1, v_claim_399_);
v___x_401_ = lean_box(v_kind_397_);
v___x_402_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_402_, 0, v___x_401_);
lean_ctor_set(v___x_402_, 1, v___x_400_);
return v___x_402_;
}
}
LEAN_EXPORT lean_object* l_Continuity_eventC___lam__1___boxed(lean_object* v_x_403_){
_start:
{
lean_object* v_res_404_; 
v_res_404_ = l_Continuity_eventC___lam__1(v_x_403_);
lean_dec_ref(v_x_403_);
return v_res_404_;
}
}
static lean_object* _init_l_Continuity_eventC___closed__2(void){
_start:
{
lean_object* v___x_407_; lean_object* v___x_408_; lean_object* v___x_409_; 
v___x_407_ = l_Continuity_claimC;
v___x_408_ = l_Continuity_pathC;
v___x_409_ = l_Continuity_pair___redArg(v___x_408_, v___x_407_);
return v___x_409_;
}
}
static lean_object* _init_l_Continuity_eventC___closed__3(void){
_start:
{
lean_object* v___x_410_; lean_object* v___x_411_; lean_object* v___x_412_; 
v___x_410_ = lean_obj_once(&l_Continuity_eventC___closed__2, &l_Continuity_eventC___closed__2_once, _init_l_Continuity_eventC___closed__2);
v___x_411_ = l_Continuity_eventKindC;
v___x_412_ = l_Continuity_pair___redArg(v___x_411_, v___x_410_);
return v___x_412_;
}
}
static lean_object* _init_l_Continuity_eventC___closed__4(void){
_start:
{
lean_object* v___f_413_; lean_object* v___f_414_; lean_object* v___x_415_; lean_object* v___x_416_; 
v___f_413_ = ((lean_object*)(l_Continuity_eventC___closed__1));
v___f_414_ = ((lean_object*)(l_Continuity_eventC___closed__0));
v___x_415_ = lean_obj_once(&l_Continuity_eventC___closed__3, &l_Continuity_eventC___closed__3_once, _init_l_Continuity_eventC___closed__3);
v___x_416_ = l_Continuity_imap___redArg(v___x_415_, v___f_414_, v___f_413_);
return v___x_416_;
}
}
static lean_object* _init_l_Continuity_eventC(void){
_start:
{
lean_object* v___x_417_; 
v___x_417_ = lean_obj_once(&l_Continuity_eventC___closed__4, &l_Continuity_eventC___closed__4_once, _init_l_Continuity_eventC___closed__4);
return v___x_417_;
}
}
LEAN_EXPORT lean_object* l_Continuity_accessRecordC___lam__0(lean_object* v_x_418_){
_start:
{
lean_object* v_snd_419_; lean_object* v_snd_420_; lean_object* v_fst_421_; lean_object* v_fst_422_; lean_object* v_fst_423_; lean_object* v_snd_424_; lean_object* v___x_425_; uint8_t v___x_426_; uint64_t v___x_427_; 
v_snd_419_ = lean_ctor_get(v_x_418_, 1);
v_snd_420_ = lean_ctor_get(v_snd_419_, 1);
v_fst_421_ = lean_ctor_get(v_x_418_, 0);
v_fst_422_ = lean_ctor_get(v_snd_419_, 0);
v_fst_423_ = lean_ctor_get(v_snd_420_, 0);
v_snd_424_ = lean_ctor_get(v_snd_420_, 1);
lean_inc(v_snd_424_);
lean_inc(v_fst_422_);
v___x_425_ = lean_alloc_ctor(0, 2, 9);
lean_ctor_set(v___x_425_, 0, v_fst_422_);
lean_ctor_set(v___x_425_, 1, v_snd_424_);
v___x_426_ = lean_unbox(v_fst_421_);
lean_ctor_set_uint8(v___x_425_, sizeof(void*)*2 + 8, v___x_426_);
v___x_427_ = lean_unbox_uint64(v_fst_423_);
lean_ctor_set_uint64(v___x_425_, sizeof(void*)*2, v___x_427_);
return v___x_425_;
}
}
LEAN_EXPORT lean_object* l_Continuity_accessRecordC___lam__0___boxed(lean_object* v_x_428_){
_start:
{
lean_object* v_res_429_; 
v_res_429_ = l_Continuity_accessRecordC___lam__0(v_x_428_);
lean_dec_ref(v_x_428_);
return v_res_429_;
}
}
LEAN_EXPORT lean_object* l_Continuity_accessRecordC___lam__1(lean_object* v_x_430_){
_start:
{
uint8_t v_complete_431_; lean_object* v_doubts_432_; uint64_t v_requests_433_; lean_object* v_events_434_; lean_object* v___x_435_; lean_object* v___x_436_; lean_object* v___x_437_; lean_object* v___x_438_; lean_object* v___x_439_; 
v_complete_431_ = lean_ctor_get_uint8(v_x_430_, sizeof(void*)*2 + 8);
v_doubts_432_ = lean_ctor_get(v_x_430_, 0);
v_requests_433_ = lean_ctor_get_uint64(v_x_430_, sizeof(void*)*2);
v_events_434_ = lean_ctor_get(v_x_430_, 1);
v___x_435_ = lean_box_uint64(v_requests_433_);
lean_inc_ref(v_events_434_);
v___x_436_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_436_, 0, v___x_435_);
lean_ctor_set(v___x_436_, 1, v_events_434_);
lean_inc_ref(v_doubts_432_);
v___x_437_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_437_, 0, v_doubts_432_);
lean_ctor_set(v___x_437_, 1, v___x_436_);
v___x_438_ = lean_box(v_complete_431_);
v___x_439_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_439_, 0, v___x_438_);
lean_ctor_set(v___x_439_, 1, v___x_437_);
return v___x_439_;
}
}
LEAN_EXPORT lean_object* l_Continuity_accessRecordC___lam__1___boxed(lean_object* v_x_440_){
_start:
{
lean_object* v_res_441_; 
v_res_441_ = l_Continuity_accessRecordC___lam__1(v_x_440_);
lean_dec_ref(v_x_440_);
return v_res_441_;
}
}
static lean_object* _init_l_Continuity_accessRecordC___closed__2(void){
_start:
{
lean_object* v___x_444_; lean_object* v___x_445_; 
v___x_444_ = l_Continuity_eventC;
v___x_445_ = l_Continuity_setC___redArg(v___x_444_);
return v___x_445_;
}
}
static lean_object* _init_l_Continuity_accessRecordC___closed__3(void){
_start:
{
lean_object* v___x_446_; lean_object* v___x_447_; lean_object* v___x_448_; 
v___x_446_ = lean_obj_once(&l_Continuity_accessRecordC___closed__2, &l_Continuity_accessRecordC___closed__2_once, _init_l_Continuity_accessRecordC___closed__2);
v___x_447_ = l_Continuity_u64;
v___x_448_ = l_Continuity_pair___redArg(v___x_447_, v___x_446_);
return v___x_448_;
}
}
static lean_object* _init_l_Continuity_accessRecordC___closed__4(void){
_start:
{
lean_object* v___x_449_; lean_object* v___x_450_; lean_object* v___x_451_; 
v___x_449_ = lean_obj_once(&l_Continuity_accessRecordC___closed__3, &l_Continuity_accessRecordC___closed__3_once, _init_l_Continuity_accessRecordC___closed__3);
v___x_450_ = l_Continuity_textSetC;
v___x_451_ = l_Continuity_pair___redArg(v___x_450_, v___x_449_);
return v___x_451_;
}
}
static lean_object* _init_l_Continuity_accessRecordC___closed__5(void){
_start:
{
lean_object* v___x_452_; lean_object* v___x_453_; lean_object* v___x_454_; 
v___x_452_ = lean_obj_once(&l_Continuity_accessRecordC___closed__4, &l_Continuity_accessRecordC___closed__4_once, _init_l_Continuity_accessRecordC___closed__4);
v___x_453_ = l_Continuity_boolC;
v___x_454_ = l_Continuity_pair___redArg(v___x_453_, v___x_452_);
return v___x_454_;
}
}
static lean_object* _init_l_Continuity_accessRecordC___closed__6(void){
_start:
{
lean_object* v___f_455_; lean_object* v___f_456_; lean_object* v___x_457_; lean_object* v___x_458_; 
v___f_455_ = ((lean_object*)(l_Continuity_accessRecordC___closed__1));
v___f_456_ = ((lean_object*)(l_Continuity_accessRecordC___closed__0));
v___x_457_ = lean_obj_once(&l_Continuity_accessRecordC___closed__5, &l_Continuity_accessRecordC___closed__5_once, _init_l_Continuity_accessRecordC___closed__5);
v___x_458_ = l_Continuity_imap___redArg(v___x_457_, v___f_456_, v___f_455_);
return v___x_458_;
}
}
static lean_object* _init_l_Continuity_accessRecordC(void){
_start:
{
lean_object* v___x_459_; 
v___x_459_ = lean_obj_once(&l_Continuity_accessRecordC___closed__6, &l_Continuity_accessRecordC___closed__6_once, _init_l_Continuity_accessRecordC___closed__6);
return v___x_459_;
}
}
LEAN_EXPORT lean_object* l_Continuity_channelsC___lam__0(lean_object* v_x_460_){
_start:
{
lean_object* v_snd_461_; lean_object* v_snd_462_; lean_object* v_snd_463_; lean_object* v_snd_464_; lean_object* v_snd_465_; lean_object* v_fst_466_; lean_object* v_fst_467_; lean_object* v_fst_468_; lean_object* v_fst_469_; lean_object* v_fst_470_; lean_object* v_fst_471_; lean_object* v_snd_472_; lean_object* v___x_473_; uint8_t v___x_474_; uint8_t v___x_475_; uint8_t v___x_476_; uint8_t v___x_477_; uint8_t v___x_478_; uint8_t v___x_479_; uint8_t v___x_480_; 
v_snd_461_ = lean_ctor_get(v_x_460_, 1);
v_snd_462_ = lean_ctor_get(v_snd_461_, 1);
v_snd_463_ = lean_ctor_get(v_snd_462_, 1);
v_snd_464_ = lean_ctor_get(v_snd_463_, 1);
v_snd_465_ = lean_ctor_get(v_snd_464_, 1);
v_fst_466_ = lean_ctor_get(v_x_460_, 0);
v_fst_467_ = lean_ctor_get(v_snd_461_, 0);
v_fst_468_ = lean_ctor_get(v_snd_462_, 0);
v_fst_469_ = lean_ctor_get(v_snd_463_, 0);
v_fst_470_ = lean_ctor_get(v_snd_464_, 0);
v_fst_471_ = lean_ctor_get(v_snd_465_, 0);
v_snd_472_ = lean_ctor_get(v_snd_465_, 1);
v___x_473_ = lean_alloc_ctor(0, 0, 7);
v___x_474_ = lean_unbox(v_fst_466_);
lean_ctor_set_uint8(v___x_473_, 0, v___x_474_);
v___x_475_ = lean_unbox(v_fst_467_);
lean_ctor_set_uint8(v___x_473_, 1, v___x_475_);
v___x_476_ = lean_unbox(v_fst_468_);
lean_ctor_set_uint8(v___x_473_, 2, v___x_476_);
v___x_477_ = lean_unbox(v_fst_469_);
lean_ctor_set_uint8(v___x_473_, 3, v___x_477_);
v___x_478_ = lean_unbox(v_fst_470_);
lean_ctor_set_uint8(v___x_473_, 4, v___x_478_);
v___x_479_ = lean_unbox(v_fst_471_);
lean_ctor_set_uint8(v___x_473_, 5, v___x_479_);
v___x_480_ = lean_unbox(v_snd_472_);
lean_ctor_set_uint8(v___x_473_, 6, v___x_480_);
return v___x_473_;
}
}
LEAN_EXPORT lean_object* l_Continuity_channelsC___lam__0___boxed(lean_object* v_x_481_){
_start:
{
lean_object* v_res_482_; 
v_res_482_ = l_Continuity_channelsC___lam__0(v_x_481_);
lean_dec_ref(v_x_481_);
return v_res_482_;
}
}
LEAN_EXPORT lean_object* l_Continuity_channelsC___lam__1(lean_object* v_x_483_){
_start:
{
uint8_t v_file_484_; uint8_t v_net_485_; uint8_t v_clock_486_; uint8_t v_random_487_; uint8_t v_machine_488_; uint8_t v_identity_489_; uint8_t v_ipc_490_; lean_object* v___x_491_; lean_object* v___x_492_; lean_object* v___x_493_; lean_object* v___x_494_; lean_object* v___x_495_; lean_object* v___x_496_; lean_object* v___x_497_; lean_object* v___x_498_; lean_object* v___x_499_; lean_object* v___x_500_; lean_object* v___x_501_; lean_object* v___x_502_; lean_object* v___x_503_; 
v_file_484_ = lean_ctor_get_uint8(v_x_483_, 0);
v_net_485_ = lean_ctor_get_uint8(v_x_483_, 1);
v_clock_486_ = lean_ctor_get_uint8(v_x_483_, 2);
v_random_487_ = lean_ctor_get_uint8(v_x_483_, 3);
v_machine_488_ = lean_ctor_get_uint8(v_x_483_, 4);
v_identity_489_ = lean_ctor_get_uint8(v_x_483_, 5);
v_ipc_490_ = lean_ctor_get_uint8(v_x_483_, 6);
v___x_491_ = lean_box(v_identity_489_);
v___x_492_ = lean_box(v_ipc_490_);
v___x_493_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_493_, 0, v___x_491_);
lean_ctor_set(v___x_493_, 1, v___x_492_);
v___x_494_ = lean_box(v_machine_488_);
v___x_495_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_495_, 0, v___x_494_);
lean_ctor_set(v___x_495_, 1, v___x_493_);
v___x_496_ = lean_box(v_random_487_);
v___x_497_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_497_, 0, v___x_496_);
lean_ctor_set(v___x_497_, 1, v___x_495_);
v___x_498_ = lean_box(v_clock_486_);
v___x_499_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_499_, 0, v___x_498_);
lean_ctor_set(v___x_499_, 1, v___x_497_);
v___x_500_ = lean_box(v_net_485_);
v___x_501_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_501_, 0, v___x_500_);
lean_ctor_set(v___x_501_, 1, v___x_499_);
v___x_502_ = lean_box(v_file_484_);
v___x_503_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_503_, 0, v___x_502_);
lean_ctor_set(v___x_503_, 1, v___x_501_);
return v___x_503_;
}
}
LEAN_EXPORT lean_object* l_Continuity_channelsC___lam__1___boxed(lean_object* v_x_504_){
_start:
{
lean_object* v_res_505_; 
v_res_505_ = l_Continuity_channelsC___lam__1(v_x_504_);
lean_dec_ref(v_x_504_);
return v_res_505_;
}
}
static lean_object* _init_l_Continuity_channelsC___closed__2(void){
_start:
{
lean_object* v___x_508_; lean_object* v___x_509_; 
v___x_508_ = l_Continuity_channelStateC;
v___x_509_ = l_Continuity_pair___redArg(v___x_508_, v___x_508_);
return v___x_509_;
}
}
static lean_object* _init_l_Continuity_channelsC___closed__3(void){
_start:
{
lean_object* v___x_510_; lean_object* v___x_511_; lean_object* v___x_512_; 
v___x_510_ = lean_obj_once(&l_Continuity_channelsC___closed__2, &l_Continuity_channelsC___closed__2_once, _init_l_Continuity_channelsC___closed__2);
v___x_511_ = l_Continuity_channelStateC;
v___x_512_ = l_Continuity_pair___redArg(v___x_511_, v___x_510_);
return v___x_512_;
}
}
static lean_object* _init_l_Continuity_channelsC___closed__4(void){
_start:
{
lean_object* v___x_513_; lean_object* v___x_514_; lean_object* v___x_515_; 
v___x_513_ = lean_obj_once(&l_Continuity_channelsC___closed__3, &l_Continuity_channelsC___closed__3_once, _init_l_Continuity_channelsC___closed__3);
v___x_514_ = l_Continuity_channelStateC;
v___x_515_ = l_Continuity_pair___redArg(v___x_514_, v___x_513_);
return v___x_515_;
}
}
static lean_object* _init_l_Continuity_channelsC___closed__5(void){
_start:
{
lean_object* v___x_516_; lean_object* v___x_517_; lean_object* v___x_518_; 
v___x_516_ = lean_obj_once(&l_Continuity_channelsC___closed__4, &l_Continuity_channelsC___closed__4_once, _init_l_Continuity_channelsC___closed__4);
v___x_517_ = l_Continuity_channelStateC;
v___x_518_ = l_Continuity_pair___redArg(v___x_517_, v___x_516_);
return v___x_518_;
}
}
static lean_object* _init_l_Continuity_channelsC___closed__6(void){
_start:
{
lean_object* v___x_519_; lean_object* v___x_520_; lean_object* v___x_521_; 
v___x_519_ = lean_obj_once(&l_Continuity_channelsC___closed__5, &l_Continuity_channelsC___closed__5_once, _init_l_Continuity_channelsC___closed__5);
v___x_520_ = l_Continuity_channelStateC;
v___x_521_ = l_Continuity_pair___redArg(v___x_520_, v___x_519_);
return v___x_521_;
}
}
static lean_object* _init_l_Continuity_channelsC___closed__7(void){
_start:
{
lean_object* v___x_522_; lean_object* v___x_523_; lean_object* v___x_524_; 
v___x_522_ = lean_obj_once(&l_Continuity_channelsC___closed__6, &l_Continuity_channelsC___closed__6_once, _init_l_Continuity_channelsC___closed__6);
v___x_523_ = l_Continuity_channelStateC;
v___x_524_ = l_Continuity_pair___redArg(v___x_523_, v___x_522_);
return v___x_524_;
}
}
static lean_object* _init_l_Continuity_channelsC___closed__8(void){
_start:
{
lean_object* v___f_525_; lean_object* v___f_526_; lean_object* v___x_527_; lean_object* v___x_528_; 
v___f_525_ = ((lean_object*)(l_Continuity_channelsC___closed__1));
v___f_526_ = ((lean_object*)(l_Continuity_channelsC___closed__0));
v___x_527_ = lean_obj_once(&l_Continuity_channelsC___closed__7, &l_Continuity_channelsC___closed__7_once, _init_l_Continuity_channelsC___closed__7);
v___x_528_ = l_Continuity_imap___redArg(v___x_527_, v___f_526_, v___f_525_);
return v___x_528_;
}
}
static lean_object* _init_l_Continuity_channelsC(void){
_start:
{
lean_object* v___x_529_; 
v___x_529_ = lean_obj_once(&l_Continuity_channelsC___closed__8, &l_Continuity_channelsC___closed__8_once, _init_l_Continuity_channelsC___closed__8);
return v___x_529_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toStatus(lean_object* v_x_530_){
_start:
{
if (lean_obj_tag(v_x_530_) == 0)
{
lean_object* v_val_531_; lean_object* v___x_532_; uint8_t v___x_533_; 
v_val_531_ = lean_ctor_get(v_x_530_, 0);
v___x_532_ = lean_alloc_ctor(0, 0, 1);
v___x_533_ = lean_unbox(v_val_531_);
lean_ctor_set_uint8(v___x_532_, 0, v___x_533_);
return v___x_532_;
}
else
{
lean_object* v_val_534_; 
v_val_534_ = lean_ctor_get(v_x_530_, 0);
if (lean_obj_tag(v_val_534_) == 0)
{
lean_object* v_val_535_; lean_object* v___x_536_; uint8_t v___x_537_; 
v_val_535_ = lean_ctor_get(v_val_534_, 0);
v___x_536_ = lean_alloc_ctor(1, 0, 1);
v___x_537_ = lean_unbox(v_val_535_);
lean_ctor_set_uint8(v___x_536_, 0, v___x_537_);
return v___x_536_;
}
else
{
lean_object* v_val_538_; 
v_val_538_ = lean_ctor_get(v_val_534_, 0);
if (lean_obj_tag(v_val_538_) == 0)
{
lean_object* v___x_539_; 
v___x_539_ = lean_box(2);
return v___x_539_;
}
else
{
lean_object* v___x_540_; 
v___x_540_ = lean_box(3);
return v___x_540_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_toStatus___boxed(lean_object* v_x_541_){
_start:
{
lean_object* v_res_542_; 
v_res_542_ = l_Continuity_toStatus(v_x_541_);
lean_dec_ref(v_x_541_);
return v_res_542_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ofStatus(lean_object* v_x_555_){
_start:
{
switch(lean_obj_tag(v_x_555_))
{
case 0:
{
uint8_t v_code_556_; lean_object* v___x_557_; lean_object* v___x_558_; 
v_code_556_ = lean_ctor_get_uint8(v_x_555_, 0);
v___x_557_ = lean_box(v_code_556_);
v___x_558_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_558_, 0, v___x_557_);
return v___x_558_;
}
case 1:
{
uint8_t v_signal_559_; lean_object* v___x_560_; lean_object* v___x_561_; lean_object* v___x_562_; 
v_signal_559_ = lean_ctor_get_uint8(v_x_555_, 0);
v___x_560_ = lean_box(v_signal_559_);
v___x_561_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_561_, 0, v___x_560_);
v___x_562_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_562_, 0, v___x_561_);
return v___x_562_;
}
case 2:
{
lean_object* v___x_563_; 
v___x_563_ = ((lean_object*)(l_Continuity_ofStatus___closed__2));
return v___x_563_;
}
default: 
{
lean_object* v___x_564_; 
v___x_564_ = ((lean_object*)(l_Continuity_ofStatus___closed__5));
return v___x_564_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofStatus___boxed(lean_object* v_x_565_){
_start:
{
lean_object* v_res_566_; 
v_res_566_ = l_Continuity_ofStatus(v_x_565_);
lean_dec(v_x_565_);
return v_res_566_;
}
}
static lean_object* _init_l_Continuity_statusC___closed__0(void){
_start:
{
lean_object* v___x_567_; lean_object* v___x_568_; 
v___x_567_ = l_Continuity_unitC;
v___x_568_ = l_Continuity_Alts_one___redArg(v___x_567_);
return v___x_568_;
}
}
static lean_object* _init_l_Continuity_statusC___closed__1(void){
_start:
{
lean_object* v___x_569_; lean_object* v___x_570_; lean_object* v___x_571_; 
v___x_569_ = lean_obj_once(&l_Continuity_statusC___closed__0, &l_Continuity_statusC___closed__0_once, _init_l_Continuity_statusC___closed__0);
v___x_570_ = l_Continuity_unitC;
v___x_571_ = l_Continuity_Alts_cons___redArg(v___x_570_, v___x_569_);
return v___x_571_;
}
}
static lean_object* _init_l_Continuity_statusC___closed__2(void){
_start:
{
lean_object* v___x_572_; lean_object* v___x_573_; lean_object* v___x_574_; 
v___x_572_ = lean_obj_once(&l_Continuity_statusC___closed__1, &l_Continuity_statusC___closed__1_once, _init_l_Continuity_statusC___closed__1);
v___x_573_ = l_Continuity_u8;
v___x_574_ = l_Continuity_Alts_cons___redArg(v___x_573_, v___x_572_);
return v___x_574_;
}
}
static lean_object* _init_l_Continuity_statusC___closed__3(void){
_start:
{
lean_object* v___x_575_; lean_object* v___x_576_; lean_object* v___x_577_; 
v___x_575_ = lean_obj_once(&l_Continuity_statusC___closed__2, &l_Continuity_statusC___closed__2_once, _init_l_Continuity_statusC___closed__2);
v___x_576_ = l_Continuity_u8;
v___x_577_ = l_Continuity_Alts_cons___redArg(v___x_576_, v___x_575_);
return v___x_577_;
}
}
static lean_object* _init_l_Continuity_statusC___closed__4(void){
_start:
{
lean_object* v___x_578_; lean_object* v___x_579_; 
v___x_578_ = lean_obj_once(&l_Continuity_statusC___closed__3, &l_Continuity_statusC___closed__3_once, _init_l_Continuity_statusC___closed__3);
v___x_579_ = l_Continuity_sumC___redArg(v___x_578_);
return v___x_579_;
}
}
static lean_object* _init_l_Continuity_statusC___closed__7(void){
_start:
{
lean_object* v___x_582_; lean_object* v___x_583_; lean_object* v___x_584_; lean_object* v___x_585_; 
v___x_582_ = ((lean_object*)(l_Continuity_statusC___closed__6));
v___x_583_ = ((lean_object*)(l_Continuity_statusC___closed__5));
v___x_584_ = lean_obj_once(&l_Continuity_statusC___closed__4, &l_Continuity_statusC___closed__4_once, _init_l_Continuity_statusC___closed__4);
v___x_585_ = l_Continuity_imap___redArg(v___x_584_, v___x_583_, v___x_582_);
return v___x_585_;
}
}
static lean_object* _init_l_Continuity_statusC(void){
_start:
{
lean_object* v___x_586_; 
v___x_586_ = lean_obj_once(&l_Continuity_statusC___closed__7, &l_Continuity_statusC___closed__7_once, _init_l_Continuity_statusC___closed__7);
return v___x_586_;
}
}
LEAN_EXPORT lean_object* l_Continuity_streamC___lam__0(lean_object* v_x_587_){
_start:
{
lean_object* v_fst_588_; lean_object* v_snd_589_; lean_object* v___x_590_; uint64_t v___x_591_; 
v_fst_588_ = lean_ctor_get(v_x_587_, 0);
v_snd_589_ = lean_ctor_get(v_x_587_, 1);
lean_inc(v_fst_588_);
v___x_590_ = lean_alloc_ctor(0, 1, 8);
lean_ctor_set(v___x_590_, 0, v_fst_588_);
v___x_591_ = lean_unbox_uint64(v_snd_589_);
lean_ctor_set_uint64(v___x_590_, sizeof(void*)*1, v___x_591_);
return v___x_590_;
}
}
LEAN_EXPORT lean_object* l_Continuity_streamC___lam__0___boxed(lean_object* v_x_592_){
_start:
{
lean_object* v_res_593_; 
v_res_593_ = l_Continuity_streamC___lam__0(v_x_592_);
lean_dec_ref(v_x_592_);
return v_res_593_;
}
}
LEAN_EXPORT lean_object* l_Continuity_streamC___lam__1(lean_object* v_x_594_){
_start:
{
lean_object* v_digest_595_; uint64_t v_bytes_596_; lean_object* v___x_597_; lean_object* v___x_598_; 
v_digest_595_ = lean_ctor_get(v_x_594_, 0);
v_bytes_596_ = lean_ctor_get_uint64(v_x_594_, sizeof(void*)*1);
v___x_597_ = lean_box_uint64(v_bytes_596_);
lean_inc_ref(v_digest_595_);
v___x_598_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_598_, 0, v_digest_595_);
lean_ctor_set(v___x_598_, 1, v___x_597_);
return v___x_598_;
}
}
LEAN_EXPORT lean_object* l_Continuity_streamC___lam__1___boxed(lean_object* v_x_599_){
_start:
{
lean_object* v_res_600_; 
v_res_600_ = l_Continuity_streamC___lam__1(v_x_599_);
lean_dec_ref(v_x_599_);
return v_res_600_;
}
}
static lean_object* _init_l_Continuity_streamC___closed__2(void){
_start:
{
lean_object* v___x_603_; lean_object* v___x_604_; lean_object* v___x_605_; 
v___x_603_ = l_Continuity_u64;
v___x_604_ = l_Continuity_digestC;
v___x_605_ = l_Continuity_pair___redArg(v___x_604_, v___x_603_);
return v___x_605_;
}
}
static lean_object* _init_l_Continuity_streamC___closed__3(void){
_start:
{
lean_object* v___f_606_; lean_object* v___f_607_; lean_object* v___x_608_; lean_object* v___x_609_; 
v___f_606_ = ((lean_object*)(l_Continuity_streamC___closed__1));
v___f_607_ = ((lean_object*)(l_Continuity_streamC___closed__0));
v___x_608_ = lean_obj_once(&l_Continuity_streamC___closed__2, &l_Continuity_streamC___closed__2_once, _init_l_Continuity_streamC___closed__2);
v___x_609_ = l_Continuity_imap___redArg(v___x_608_, v___f_607_, v___f_606_);
return v___x_609_;
}
}
static lean_object* _init_l_Continuity_streamC(void){
_start:
{
lean_object* v___x_610_; 
v___x_610_ = lean_obj_once(&l_Continuity_streamC___closed__3, &l_Continuity_streamC___closed__3_once, _init_l_Continuity_streamC___closed__3);
return v___x_610_;
}
}
LEAN_EXPORT lean_object* l_Continuity_outputC___lam__0(lean_object* v_x_611_){
_start:
{
lean_object* v_snd_612_; lean_object* v_fst_613_; lean_object* v_fst_614_; lean_object* v_snd_615_; lean_object* v___x_616_; uint64_t v___x_617_; 
v_snd_612_ = lean_ctor_get(v_x_611_, 1);
v_fst_613_ = lean_ctor_get(v_x_611_, 0);
v_fst_614_ = lean_ctor_get(v_snd_612_, 0);
v_snd_615_ = lean_ctor_get(v_snd_612_, 1);
lean_inc(v_snd_615_);
lean_inc(v_fst_613_);
v___x_616_ = lean_alloc_ctor(0, 2, 8);
lean_ctor_set(v___x_616_, 0, v_fst_613_);
lean_ctor_set(v___x_616_, 1, v_snd_615_);
v___x_617_ = lean_unbox_uint64(v_fst_614_);
lean_ctor_set_uint64(v___x_616_, sizeof(void*)*2, v___x_617_);
return v___x_616_;
}
}
LEAN_EXPORT lean_object* l_Continuity_outputC___lam__0___boxed(lean_object* v_x_618_){
_start:
{
lean_object* v_res_619_; 
v_res_619_ = l_Continuity_outputC___lam__0(v_x_618_);
lean_dec_ref(v_x_618_);
return v_res_619_;
}
}
LEAN_EXPORT lean_object* l_Continuity_outputC___lam__1(lean_object* v_x_620_){
_start:
{
lean_object* v_ref_621_; uint64_t v_bytes_622_; lean_object* v_references_623_; lean_object* v___x_624_; lean_object* v___x_625_; lean_object* v___x_626_; 
v_ref_621_ = lean_ctor_get(v_x_620_, 0);
v_bytes_622_ = lean_ctor_get_uint64(v_x_620_, sizeof(void*)*2);
v_references_623_ = lean_ctor_get(v_x_620_, 1);
v___x_624_ = lean_box_uint64(v_bytes_622_);
lean_inc_ref(v_references_623_);
v___x_625_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_625_, 0, v___x_624_);
lean_ctor_set(v___x_625_, 1, v_references_623_);
lean_inc_ref(v_ref_621_);
v___x_626_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_626_, 0, v_ref_621_);
lean_ctor_set(v___x_626_, 1, v___x_625_);
return v___x_626_;
}
}
LEAN_EXPORT lean_object* l_Continuity_outputC___lam__1___boxed(lean_object* v_x_627_){
_start:
{
lean_object* v_res_628_; 
v_res_628_ = l_Continuity_outputC___lam__1(v_x_627_);
lean_dec_ref(v_x_627_);
return v_res_628_;
}
}
static lean_object* _init_l_Continuity_outputC___closed__2(void){
_start:
{
lean_object* v___x_631_; lean_object* v___x_632_; lean_object* v___x_633_; 
v___x_631_ = l_Continuity_storePathSetC;
v___x_632_ = l_Continuity_u64;
v___x_633_ = l_Continuity_pair___redArg(v___x_632_, v___x_631_);
return v___x_633_;
}
}
static lean_object* _init_l_Continuity_outputC___closed__3(void){
_start:
{
lean_object* v___x_634_; lean_object* v___x_635_; lean_object* v___x_636_; 
v___x_634_ = lean_obj_once(&l_Continuity_outputC___closed__2, &l_Continuity_outputC___closed__2_once, _init_l_Continuity_outputC___closed__2);
v___x_635_ = l_Continuity_refC;
v___x_636_ = l_Continuity_pair___redArg(v___x_635_, v___x_634_);
return v___x_636_;
}
}
static lean_object* _init_l_Continuity_outputC___closed__4(void){
_start:
{
lean_object* v___f_637_; lean_object* v___f_638_; lean_object* v___x_639_; lean_object* v___x_640_; 
v___f_637_ = ((lean_object*)(l_Continuity_outputC___closed__1));
v___f_638_ = ((lean_object*)(l_Continuity_outputC___closed__0));
v___x_639_ = lean_obj_once(&l_Continuity_outputC___closed__3, &l_Continuity_outputC___closed__3_once, _init_l_Continuity_outputC___closed__3);
v___x_640_ = l_Continuity_imap___redArg(v___x_639_, v___f_638_, v___f_637_);
return v___x_640_;
}
}
static lean_object* _init_l_Continuity_outputC(void){
_start:
{
lean_object* v___x_641_; 
v___x_641_ = lean_obj_once(&l_Continuity_outputC___closed__4, &l_Continuity_outputC___closed__4_once, _init_l_Continuity_outputC___closed__4);
return v___x_641_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toWanted(lean_object* v_x_642_){
_start:
{
if (lean_obj_tag(v_x_642_) == 0)
{
lean_object* v_val_643_; lean_object* v___x_645_; uint8_t v_isShared_646_; uint8_t v_isSharedCheck_650_; 
v_val_643_ = lean_ctor_get(v_x_642_, 0);
v_isSharedCheck_650_ = !lean_is_exclusive(v_x_642_);
if (v_isSharedCheck_650_ == 0)
{
v___x_645_ = v_x_642_;
v_isShared_646_ = v_isSharedCheck_650_;
goto v_resetjp_644_;
}
else
{
lean_inc(v_val_643_);
lean_dec(v_x_642_);
v___x_645_ = lean_box(0);
v_isShared_646_ = v_isSharedCheck_650_;
goto v_resetjp_644_;
}
v_resetjp_644_:
{
lean_object* v___x_648_; 
if (v_isShared_646_ == 0)
{
v___x_648_ = v___x_645_;
goto v_reusejp_647_;
}
else
{
lean_object* v_reuseFailAlloc_649_; 
v_reuseFailAlloc_649_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_649_, 0, v_val_643_);
v___x_648_ = v_reuseFailAlloc_649_;
goto v_reusejp_647_;
}
v_reusejp_647_:
{
return v___x_648_;
}
}
}
else
{
lean_object* v_val_651_; 
v_val_651_ = lean_ctor_get(v_x_642_, 0);
lean_inc(v_val_651_);
lean_dec_ref_known(v_x_642_, 1);
if (lean_obj_tag(v_val_651_) == 0)
{
lean_object* v_val_652_; lean_object* v___x_654_; uint8_t v_isShared_655_; uint8_t v_isSharedCheck_659_; 
v_val_652_ = lean_ctor_get(v_val_651_, 0);
v_isSharedCheck_659_ = !lean_is_exclusive(v_val_651_);
if (v_isSharedCheck_659_ == 0)
{
v___x_654_ = v_val_651_;
v_isShared_655_ = v_isSharedCheck_659_;
goto v_resetjp_653_;
}
else
{
lean_inc(v_val_652_);
lean_dec(v_val_651_);
v___x_654_ = lean_box(0);
v_isShared_655_ = v_isSharedCheck_659_;
goto v_resetjp_653_;
}
v_resetjp_653_:
{
lean_object* v___x_657_; 
if (v_isShared_655_ == 0)
{
lean_ctor_set_tag(v___x_654_, 1);
v___x_657_ = v___x_654_;
goto v_reusejp_656_;
}
else
{
lean_object* v_reuseFailAlloc_658_; 
v_reuseFailAlloc_658_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_658_, 0, v_val_652_);
v___x_657_ = v_reuseFailAlloc_658_;
goto v_reusejp_656_;
}
v_reusejp_656_:
{
return v___x_657_;
}
}
}
else
{
lean_object* v_val_660_; lean_object* v_fst_661_; lean_object* v_snd_662_; lean_object* v___x_664_; uint8_t v_isShared_665_; uint8_t v_isSharedCheck_669_; 
v_val_660_ = lean_ctor_get(v_val_651_, 0);
lean_inc(v_val_660_);
lean_dec_ref_known(v_val_651_, 1);
v_fst_661_ = lean_ctor_get(v_val_660_, 0);
v_snd_662_ = lean_ctor_get(v_val_660_, 1);
v_isSharedCheck_669_ = !lean_is_exclusive(v_val_660_);
if (v_isSharedCheck_669_ == 0)
{
v___x_664_ = v_val_660_;
v_isShared_665_ = v_isSharedCheck_669_;
goto v_resetjp_663_;
}
else
{
lean_inc(v_snd_662_);
lean_inc(v_fst_661_);
lean_dec(v_val_660_);
v___x_664_ = lean_box(0);
v_isShared_665_ = v_isSharedCheck_669_;
goto v_resetjp_663_;
}
v_resetjp_663_:
{
lean_object* v___x_667_; 
if (v_isShared_665_ == 0)
{
lean_ctor_set_tag(v___x_664_, 2);
v___x_667_ = v___x_664_;
goto v_reusejp_666_;
}
else
{
lean_object* v_reuseFailAlloc_668_; 
v_reuseFailAlloc_668_ = lean_alloc_ctor(2, 2, 0);
lean_ctor_set(v_reuseFailAlloc_668_, 0, v_fst_661_);
lean_ctor_set(v_reuseFailAlloc_668_, 1, v_snd_662_);
v___x_667_ = v_reuseFailAlloc_668_;
goto v_reusejp_666_;
}
v_reusejp_666_:
{
return v___x_667_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofWanted(lean_object* v_x_670_){
_start:
{
switch(lean_obj_tag(v_x_670_))
{
case 0:
{
lean_object* v_path_671_; lean_object* v___x_673_; uint8_t v_isShared_674_; uint8_t v_isSharedCheck_678_; 
v_path_671_ = lean_ctor_get(v_x_670_, 0);
v_isSharedCheck_678_ = !lean_is_exclusive(v_x_670_);
if (v_isSharedCheck_678_ == 0)
{
v___x_673_ = v_x_670_;
v_isShared_674_ = v_isSharedCheck_678_;
goto v_resetjp_672_;
}
else
{
lean_inc(v_path_671_);
lean_dec(v_x_670_);
v___x_673_ = lean_box(0);
v_isShared_674_ = v_isSharedCheck_678_;
goto v_resetjp_672_;
}
v_resetjp_672_:
{
lean_object* v___x_676_; 
if (v_isShared_674_ == 0)
{
v___x_676_ = v___x_673_;
goto v_reusejp_675_;
}
else
{
lean_object* v_reuseFailAlloc_677_; 
v_reuseFailAlloc_677_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_677_, 0, v_path_671_);
v___x_676_ = v_reuseFailAlloc_677_;
goto v_reusejp_675_;
}
v_reusejp_675_:
{
return v___x_676_;
}
}
}
case 1:
{
lean_object* v_path_679_; lean_object* v___x_681_; uint8_t v_isShared_682_; uint8_t v_isSharedCheck_687_; 
v_path_679_ = lean_ctor_get(v_x_670_, 0);
v_isSharedCheck_687_ = !lean_is_exclusive(v_x_670_);
if (v_isSharedCheck_687_ == 0)
{
v___x_681_ = v_x_670_;
v_isShared_682_ = v_isSharedCheck_687_;
goto v_resetjp_680_;
}
else
{
lean_inc(v_path_679_);
lean_dec(v_x_670_);
v___x_681_ = lean_box(0);
v_isShared_682_ = v_isSharedCheck_687_;
goto v_resetjp_680_;
}
v_resetjp_680_:
{
lean_object* v___x_684_; 
if (v_isShared_682_ == 0)
{
lean_ctor_set_tag(v___x_681_, 0);
v___x_684_ = v___x_681_;
goto v_reusejp_683_;
}
else
{
lean_object* v_reuseFailAlloc_686_; 
v_reuseFailAlloc_686_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_686_, 0, v_path_679_);
v___x_684_ = v_reuseFailAlloc_686_;
goto v_reusejp_683_;
}
v_reusejp_683_:
{
lean_object* v___x_685_; 
v___x_685_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_685_, 0, v___x_684_);
return v___x_685_;
}
}
}
default: 
{
lean_object* v_role_688_; lean_object* v_path_689_; lean_object* v___x_691_; uint8_t v_isShared_692_; uint8_t v_isSharedCheck_698_; 
v_role_688_ = lean_ctor_get(v_x_670_, 0);
v_path_689_ = lean_ctor_get(v_x_670_, 1);
v_isSharedCheck_698_ = !lean_is_exclusive(v_x_670_);
if (v_isSharedCheck_698_ == 0)
{
v___x_691_ = v_x_670_;
v_isShared_692_ = v_isSharedCheck_698_;
goto v_resetjp_690_;
}
else
{
lean_inc(v_path_689_);
lean_inc(v_role_688_);
lean_dec(v_x_670_);
v___x_691_ = lean_box(0);
v_isShared_692_ = v_isSharedCheck_698_;
goto v_resetjp_690_;
}
v_resetjp_690_:
{
lean_object* v___x_694_; 
if (v_isShared_692_ == 0)
{
lean_ctor_set_tag(v___x_691_, 0);
v___x_694_ = v___x_691_;
goto v_reusejp_693_;
}
else
{
lean_object* v_reuseFailAlloc_697_; 
v_reuseFailAlloc_697_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_697_, 0, v_role_688_);
lean_ctor_set(v_reuseFailAlloc_697_, 1, v_path_689_);
v___x_694_ = v_reuseFailAlloc_697_;
goto v_reusejp_693_;
}
v_reusejp_693_:
{
lean_object* v___x_695_; lean_object* v___x_696_; 
v___x_695_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_695_, 0, v___x_694_);
v___x_696_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_696_, 0, v___x_695_);
return v___x_696_;
}
}
}
}
}
}
static lean_object* _init_l_Continuity_wantedC___closed__0(void){
_start:
{
lean_object* v___x_699_; lean_object* v___x_700_; lean_object* v___x_701_; 
v___x_699_ = l_Continuity_pathC;
v___x_700_ = l_Continuity_textC;
v___x_701_ = l_Continuity_pair___redArg(v___x_700_, v___x_699_);
return v___x_701_;
}
}
static lean_object* _init_l_Continuity_wantedC___closed__1(void){
_start:
{
lean_object* v___x_702_; lean_object* v___x_703_; 
v___x_702_ = lean_obj_once(&l_Continuity_wantedC___closed__0, &l_Continuity_wantedC___closed__0_once, _init_l_Continuity_wantedC___closed__0);
v___x_703_ = l_Continuity_Alts_one___redArg(v___x_702_);
return v___x_703_;
}
}
static lean_object* _init_l_Continuity_wantedC___closed__2(void){
_start:
{
lean_object* v___x_704_; lean_object* v___x_705_; lean_object* v___x_706_; 
v___x_704_ = lean_obj_once(&l_Continuity_wantedC___closed__1, &l_Continuity_wantedC___closed__1_once, _init_l_Continuity_wantedC___closed__1);
v___x_705_ = l_Continuity_pathC;
v___x_706_ = l_Continuity_Alts_cons___redArg(v___x_705_, v___x_704_);
return v___x_706_;
}
}
static lean_object* _init_l_Continuity_wantedC___closed__3(void){
_start:
{
lean_object* v___x_707_; lean_object* v___x_708_; lean_object* v___x_709_; 
v___x_707_ = lean_obj_once(&l_Continuity_wantedC___closed__2, &l_Continuity_wantedC___closed__2_once, _init_l_Continuity_wantedC___closed__2);
v___x_708_ = l_Continuity_pathC;
v___x_709_ = l_Continuity_Alts_cons___redArg(v___x_708_, v___x_707_);
return v___x_709_;
}
}
static lean_object* _init_l_Continuity_wantedC___closed__4(void){
_start:
{
lean_object* v___x_710_; lean_object* v___x_711_; 
v___x_710_ = lean_obj_once(&l_Continuity_wantedC___closed__3, &l_Continuity_wantedC___closed__3_once, _init_l_Continuity_wantedC___closed__3);
v___x_711_ = l_Continuity_sumC___redArg(v___x_710_);
return v___x_711_;
}
}
static lean_object* _init_l_Continuity_wantedC___closed__7(void){
_start:
{
lean_object* v___x_714_; lean_object* v___x_715_; lean_object* v___x_716_; lean_object* v___x_717_; 
v___x_714_ = ((lean_object*)(l_Continuity_wantedC___closed__6));
v___x_715_ = ((lean_object*)(l_Continuity_wantedC___closed__5));
v___x_716_ = lean_obj_once(&l_Continuity_wantedC___closed__4, &l_Continuity_wantedC___closed__4_once, _init_l_Continuity_wantedC___closed__4);
v___x_717_ = l_Continuity_imap___redArg(v___x_716_, v___x_715_, v___x_714_);
return v___x_717_;
}
}
static lean_object* _init_l_Continuity_wantedC(void){
_start:
{
lean_object* v___x_718_; 
v___x_718_ = lean_obj_once(&l_Continuity_wantedC___closed__7, &l_Continuity_wantedC___closed__7_once, _init_l_Continuity_wantedC___closed__7);
return v___x_718_;
}
}
LEAN_EXPORT lean_object* l_Continuity_candidateC___lam__0(lean_object* v_x_719_){
_start:
{
lean_object* v_fst_720_; lean_object* v_snd_721_; lean_object* v___x_723_; uint8_t v_isShared_724_; uint8_t v_isSharedCheck_728_; 
v_fst_720_ = lean_ctor_get(v_x_719_, 0);
v_snd_721_ = lean_ctor_get(v_x_719_, 1);
v_isSharedCheck_728_ = !lean_is_exclusive(v_x_719_);
if (v_isSharedCheck_728_ == 0)
{
v___x_723_ = v_x_719_;
v_isShared_724_ = v_isSharedCheck_728_;
goto v_resetjp_722_;
}
else
{
lean_inc(v_snd_721_);
lean_inc(v_fst_720_);
lean_dec(v_x_719_);
v___x_723_ = lean_box(0);
v_isShared_724_ = v_isSharedCheck_728_;
goto v_resetjp_722_;
}
v_resetjp_722_:
{
lean_object* v___x_726_; 
if (v_isShared_724_ == 0)
{
v___x_726_ = v___x_723_;
goto v_reusejp_725_;
}
else
{
lean_object* v_reuseFailAlloc_727_; 
v_reuseFailAlloc_727_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_727_, 0, v_fst_720_);
lean_ctor_set(v_reuseFailAlloc_727_, 1, v_snd_721_);
v___x_726_ = v_reuseFailAlloc_727_;
goto v_reusejp_725_;
}
v_reusejp_725_:
{
return v___x_726_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_candidateC___lam__1(lean_object* v_x_729_){
_start:
{
lean_object* v_miss_730_; lean_object* v_what_731_; lean_object* v___x_733_; uint8_t v_isShared_734_; uint8_t v_isSharedCheck_738_; 
v_miss_730_ = lean_ctor_get(v_x_729_, 0);
v_what_731_ = lean_ctor_get(v_x_729_, 1);
v_isSharedCheck_738_ = !lean_is_exclusive(v_x_729_);
if (v_isSharedCheck_738_ == 0)
{
v___x_733_ = v_x_729_;
v_isShared_734_ = v_isSharedCheck_738_;
goto v_resetjp_732_;
}
else
{
lean_inc(v_what_731_);
lean_inc(v_miss_730_);
lean_dec(v_x_729_);
v___x_733_ = lean_box(0);
v_isShared_734_ = v_isSharedCheck_738_;
goto v_resetjp_732_;
}
v_resetjp_732_:
{
lean_object* v___x_736_; 
if (v_isShared_734_ == 0)
{
v___x_736_ = v___x_733_;
goto v_reusejp_735_;
}
else
{
lean_object* v_reuseFailAlloc_737_; 
v_reuseFailAlloc_737_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_737_, 0, v_miss_730_);
lean_ctor_set(v_reuseFailAlloc_737_, 1, v_what_731_);
v___x_736_ = v_reuseFailAlloc_737_;
goto v_reusejp_735_;
}
v_reusejp_735_:
{
return v___x_736_;
}
}
}
}
static lean_object* _init_l_Continuity_candidateC___closed__2(void){
_start:
{
lean_object* v___x_741_; lean_object* v___x_742_; lean_object* v___x_743_; 
v___x_741_ = l_Continuity_wantedC;
v___x_742_ = l_Continuity_pathC;
v___x_743_ = l_Continuity_pair___redArg(v___x_742_, v___x_741_);
return v___x_743_;
}
}
static lean_object* _init_l_Continuity_candidateC___closed__3(void){
_start:
{
lean_object* v___f_744_; lean_object* v___f_745_; lean_object* v___x_746_; lean_object* v___x_747_; 
v___f_744_ = ((lean_object*)(l_Continuity_candidateC___closed__1));
v___f_745_ = ((lean_object*)(l_Continuity_candidateC___closed__0));
v___x_746_ = lean_obj_once(&l_Continuity_candidateC___closed__2, &l_Continuity_candidateC___closed__2_once, _init_l_Continuity_candidateC___closed__2);
v___x_747_ = l_Continuity_imap___redArg(v___x_746_, v___f_745_, v___f_744_);
return v___x_747_;
}
}
static lean_object* _init_l_Continuity_candidateC(void){
_start:
{
lean_object* v___x_748_; 
v___x_748_ = lean_obj_once(&l_Continuity_candidateC___closed__3, &l_Continuity_candidateC___closed__3_once, _init_l_Continuity_candidateC___closed__3);
return v___x_748_;
}
}
LEAN_EXPORT lean_object* l_Continuity_networkAccessC___lam__0(lean_object* v_x_749_){
_start:
{
lean_object* v_snd_750_; lean_object* v_snd_751_; lean_object* v_fst_752_; lean_object* v_fst_753_; lean_object* v_fst_754_; lean_object* v_snd_755_; lean_object* v___x_756_; uint64_t v___x_757_; 
v_snd_750_ = lean_ctor_get(v_x_749_, 1);
v_snd_751_ = lean_ctor_get(v_snd_750_, 1);
v_fst_752_ = lean_ctor_get(v_x_749_, 0);
v_fst_753_ = lean_ctor_get(v_snd_750_, 0);
v_fst_754_ = lean_ctor_get(v_snd_751_, 0);
v_snd_755_ = lean_ctor_get(v_snd_751_, 1);
lean_inc(v_fst_754_);
lean_inc(v_fst_753_);
lean_inc(v_fst_752_);
v___x_756_ = lean_alloc_ctor(0, 3, 8);
lean_ctor_set(v___x_756_, 0, v_fst_752_);
lean_ctor_set(v___x_756_, 1, v_fst_753_);
lean_ctor_set(v___x_756_, 2, v_fst_754_);
v___x_757_ = lean_unbox_uint64(v_snd_755_);
lean_ctor_set_uint64(v___x_756_, sizeof(void*)*3, v___x_757_);
return v___x_756_;
}
}
LEAN_EXPORT lean_object* l_Continuity_networkAccessC___lam__0___boxed(lean_object* v_x_758_){
_start:
{
lean_object* v_res_759_; 
v_res_759_ = l_Continuity_networkAccessC___lam__0(v_x_758_);
lean_dec_ref(v_x_758_);
return v_res_759_;
}
}
LEAN_EXPORT lean_object* l_Continuity_networkAccessC___lam__1(lean_object* v_x_760_){
_start:
{
lean_object* v_url_761_; lean_object* v_method_762_; lean_object* v_content_763_; uint64_t v_at___764_; lean_object* v___x_765_; lean_object* v___x_766_; lean_object* v___x_767_; lean_object* v___x_768_; 
v_url_761_ = lean_ctor_get(v_x_760_, 0);
v_method_762_ = lean_ctor_get(v_x_760_, 1);
v_content_763_ = lean_ctor_get(v_x_760_, 2);
v_at___764_ = lean_ctor_get_uint64(v_x_760_, sizeof(void*)*3);
v___x_765_ = lean_box_uint64(v_at___764_);
lean_inc_ref(v_content_763_);
v___x_766_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_766_, 0, v_content_763_);
lean_ctor_set(v___x_766_, 1, v___x_765_);
lean_inc_ref(v_method_762_);
v___x_767_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_767_, 0, v_method_762_);
lean_ctor_set(v___x_767_, 1, v___x_766_);
lean_inc_ref(v_url_761_);
v___x_768_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_768_, 0, v_url_761_);
lean_ctor_set(v___x_768_, 1, v___x_767_);
return v___x_768_;
}
}
LEAN_EXPORT lean_object* l_Continuity_networkAccessC___lam__1___boxed(lean_object* v_x_769_){
_start:
{
lean_object* v_res_770_; 
v_res_770_ = l_Continuity_networkAccessC___lam__1(v_x_769_);
lean_dec_ref(v_x_769_);
return v_res_770_;
}
}
static lean_object* _init_l_Continuity_networkAccessC___closed__2(void){
_start:
{
lean_object* v___x_773_; lean_object* v___x_774_; lean_object* v___x_775_; 
v___x_773_ = lean_obj_once(&l_Continuity_streamC___closed__2, &l_Continuity_streamC___closed__2_once, _init_l_Continuity_streamC___closed__2);
v___x_774_ = l_Continuity_textC;
v___x_775_ = l_Continuity_pair___redArg(v___x_774_, v___x_773_);
return v___x_775_;
}
}
static lean_object* _init_l_Continuity_networkAccessC___closed__3(void){
_start:
{
lean_object* v___x_776_; lean_object* v___x_777_; lean_object* v___x_778_; 
v___x_776_ = lean_obj_once(&l_Continuity_networkAccessC___closed__2, &l_Continuity_networkAccessC___closed__2_once, _init_l_Continuity_networkAccessC___closed__2);
v___x_777_ = l_Continuity_textC;
v___x_778_ = l_Continuity_pair___redArg(v___x_777_, v___x_776_);
return v___x_778_;
}
}
static lean_object* _init_l_Continuity_networkAccessC___closed__4(void){
_start:
{
lean_object* v___f_779_; lean_object* v___f_780_; lean_object* v___x_781_; lean_object* v___x_782_; 
v___f_779_ = ((lean_object*)(l_Continuity_networkAccessC___closed__1));
v___f_780_ = ((lean_object*)(l_Continuity_networkAccessC___closed__0));
v___x_781_ = lean_obj_once(&l_Continuity_networkAccessC___closed__3, &l_Continuity_networkAccessC___closed__3_once, _init_l_Continuity_networkAccessC___closed__3);
v___x_782_ = l_Continuity_imap___redArg(v___x_781_, v___f_780_, v___f_779_);
return v___x_782_;
}
}
static lean_object* _init_l_Continuity_networkAccessC(void){
_start:
{
lean_object* v___x_783_; 
v___x_783_ = lean_obj_once(&l_Continuity_networkAccessC___closed__4, &l_Continuity_networkAccessC___closed__4_once, _init_l_Continuity_networkAccessC___closed__4);
return v___x_783_;
}
}
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC___lam__0(lean_object* v_x_784_){
_start:
{
lean_object* v_snd_785_; lean_object* v_snd_786_; lean_object* v_fst_787_; lean_object* v_fst_788_; lean_object* v_fst_789_; lean_object* v_snd_790_; lean_object* v___x_791_; uint8_t v___x_792_; uint64_t v___x_793_; 
v_snd_785_ = lean_ctor_get(v_x_784_, 1);
v_snd_786_ = lean_ctor_get(v_snd_785_, 1);
v_fst_787_ = lean_ctor_get(v_x_784_, 0);
v_fst_788_ = lean_ctor_get(v_snd_785_, 0);
v_fst_789_ = lean_ctor_get(v_snd_786_, 0);
v_snd_790_ = lean_ctor_get(v_snd_786_, 1);
lean_inc(v_fst_789_);
lean_inc(v_fst_787_);
v___x_791_ = lean_alloc_ctor(0, 2, 9);
lean_ctor_set(v___x_791_, 0, v_fst_787_);
lean_ctor_set(v___x_791_, 1, v_fst_789_);
v___x_792_ = lean_unbox(v_fst_788_);
lean_ctor_set_uint8(v___x_791_, sizeof(void*)*2 + 8, v___x_792_);
v___x_793_ = lean_unbox_uint64(v_snd_790_);
lean_ctor_set_uint64(v___x_791_, sizeof(void*)*2, v___x_793_);
return v___x_791_;
}
}
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC___lam__0___boxed(lean_object* v_x_794_){
_start:
{
lean_object* v_res_795_; 
v_res_795_ = l_Continuity_filesystemAccessC___lam__0(v_x_794_);
lean_dec_ref(v_x_794_);
return v_res_795_;
}
}
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC___lam__1(lean_object* v_x_796_){
_start:
{
lean_object* v_path_797_; uint8_t v_mode_798_; lean_object* v_content_799_; uint64_t v_at___800_; lean_object* v___x_801_; lean_object* v___x_802_; lean_object* v___x_803_; lean_object* v___x_804_; lean_object* v___x_805_; 
v_path_797_ = lean_ctor_get(v_x_796_, 0);
v_mode_798_ = lean_ctor_get_uint8(v_x_796_, sizeof(void*)*2 + 8);
v_content_799_ = lean_ctor_get(v_x_796_, 1);
v_at___800_ = lean_ctor_get_uint64(v_x_796_, sizeof(void*)*2);
v___x_801_ = lean_box_uint64(v_at___800_);
lean_inc(v_content_799_);
v___x_802_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_802_, 0, v_content_799_);
lean_ctor_set(v___x_802_, 1, v___x_801_);
v___x_803_ = lean_box(v_mode_798_);
v___x_804_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_804_, 0, v___x_803_);
lean_ctor_set(v___x_804_, 1, v___x_802_);
lean_inc_ref(v_path_797_);
v___x_805_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_805_, 0, v_path_797_);
lean_ctor_set(v___x_805_, 1, v___x_804_);
return v___x_805_;
}
}
LEAN_EXPORT lean_object* l_Continuity_filesystemAccessC___lam__1___boxed(lean_object* v_x_806_){
_start:
{
lean_object* v_res_807_; 
v_res_807_ = l_Continuity_filesystemAccessC___lam__1(v_x_806_);
lean_dec_ref(v_x_806_);
return v_res_807_;
}
}
static lean_object* _init_l_Continuity_filesystemAccessC___closed__2(void){
_start:
{
lean_object* v___x_810_; lean_object* v___x_811_; 
v___x_810_ = l_Continuity_digestC;
v___x_811_ = l_Continuity_optionC___redArg(v___x_810_);
return v___x_811_;
}
}
static lean_object* _init_l_Continuity_filesystemAccessC___closed__3(void){
_start:
{
lean_object* v___x_812_; lean_object* v___x_813_; lean_object* v___x_814_; 
v___x_812_ = l_Continuity_u64;
v___x_813_ = lean_obj_once(&l_Continuity_filesystemAccessC___closed__2, &l_Continuity_filesystemAccessC___closed__2_once, _init_l_Continuity_filesystemAccessC___closed__2);
v___x_814_ = l_Continuity_pair___redArg(v___x_813_, v___x_812_);
return v___x_814_;
}
}
static lean_object* _init_l_Continuity_filesystemAccessC___closed__4(void){
_start:
{
lean_object* v___x_815_; lean_object* v___x_816_; lean_object* v___x_817_; 
v___x_815_ = lean_obj_once(&l_Continuity_filesystemAccessC___closed__3, &l_Continuity_filesystemAccessC___closed__3_once, _init_l_Continuity_filesystemAccessC___closed__3);
v___x_816_ = l_Continuity_accessModeC;
v___x_817_ = l_Continuity_pair___redArg(v___x_816_, v___x_815_);
return v___x_817_;
}
}
static lean_object* _init_l_Continuity_filesystemAccessC___closed__5(void){
_start:
{
lean_object* v___x_818_; lean_object* v___x_819_; lean_object* v___x_820_; 
v___x_818_ = lean_obj_once(&l_Continuity_filesystemAccessC___closed__4, &l_Continuity_filesystemAccessC___closed__4_once, _init_l_Continuity_filesystemAccessC___closed__4);
v___x_819_ = l_Continuity_pathC;
v___x_820_ = l_Continuity_pair___redArg(v___x_819_, v___x_818_);
return v___x_820_;
}
}
static lean_object* _init_l_Continuity_filesystemAccessC___closed__6(void){
_start:
{
lean_object* v___f_821_; lean_object* v___f_822_; lean_object* v___x_823_; lean_object* v___x_824_; 
v___f_821_ = ((lean_object*)(l_Continuity_filesystemAccessC___closed__1));
v___f_822_ = ((lean_object*)(l_Continuity_filesystemAccessC___closed__0));
v___x_823_ = lean_obj_once(&l_Continuity_filesystemAccessC___closed__5, &l_Continuity_filesystemAccessC___closed__5_once, _init_l_Continuity_filesystemAccessC___closed__5);
v___x_824_ = l_Continuity_imap___redArg(v___x_823_, v___f_822_, v___f_821_);
return v___x_824_;
}
}
static lean_object* _init_l_Continuity_filesystemAccessC(void){
_start:
{
lean_object* v___x_825_; 
v___x_825_ = lean_obj_once(&l_Continuity_filesystemAccessC___closed__6, &l_Continuity_filesystemAccessC___closed__6_once, _init_l_Continuity_filesystemAccessC___closed__6);
return v___x_825_;
}
}
LEAN_EXPORT lean_object* l_Continuity_authUsageC___lam__0(lean_object* v_x_826_){
_start:
{
lean_object* v_snd_827_; lean_object* v_fst_828_; lean_object* v_fst_829_; lean_object* v_snd_830_; lean_object* v___x_831_; uint64_t v___x_832_; 
v_snd_827_ = lean_ctor_get(v_x_826_, 1);
v_fst_828_ = lean_ctor_get(v_x_826_, 0);
v_fst_829_ = lean_ctor_get(v_snd_827_, 0);
v_snd_830_ = lean_ctor_get(v_snd_827_, 1);
lean_inc(v_fst_829_);
lean_inc(v_fst_828_);
v___x_831_ = lean_alloc_ctor(0, 2, 8);
lean_ctor_set(v___x_831_, 0, v_fst_828_);
lean_ctor_set(v___x_831_, 1, v_fst_829_);
v___x_832_ = lean_unbox_uint64(v_snd_830_);
lean_ctor_set_uint64(v___x_831_, sizeof(void*)*2, v___x_832_);
return v___x_831_;
}
}
LEAN_EXPORT lean_object* l_Continuity_authUsageC___lam__0___boxed(lean_object* v_x_833_){
_start:
{
lean_object* v_res_834_; 
v_res_834_ = l_Continuity_authUsageC___lam__0(v_x_833_);
lean_dec_ref(v_x_833_);
return v_res_834_;
}
}
LEAN_EXPORT lean_object* l_Continuity_authUsageC___lam__1(lean_object* v_x_835_){
_start:
{
lean_object* v_provider_836_; lean_object* v_scope_837_; uint64_t v_at___838_; lean_object* v___x_839_; lean_object* v___x_840_; lean_object* v___x_841_; 
v_provider_836_ = lean_ctor_get(v_x_835_, 0);
v_scope_837_ = lean_ctor_get(v_x_835_, 1);
v_at___838_ = lean_ctor_get_uint64(v_x_835_, sizeof(void*)*2);
v___x_839_ = lean_box_uint64(v_at___838_);
lean_inc(v_scope_837_);
v___x_840_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_840_, 0, v_scope_837_);
lean_ctor_set(v___x_840_, 1, v___x_839_);
lean_inc_ref(v_provider_836_);
v___x_841_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_841_, 0, v_provider_836_);
lean_ctor_set(v___x_841_, 1, v___x_840_);
return v___x_841_;
}
}
LEAN_EXPORT lean_object* l_Continuity_authUsageC___lam__1___boxed(lean_object* v_x_842_){
_start:
{
lean_object* v_res_843_; 
v_res_843_ = l_Continuity_authUsageC___lam__1(v_x_842_);
lean_dec_ref(v_x_842_);
return v_res_843_;
}
}
static lean_object* _init_l_Continuity_authUsageC___closed__2(void){
_start:
{
lean_object* v___x_846_; lean_object* v___x_847_; 
v___x_846_ = l_Continuity_textC;
v___x_847_ = l_Continuity_optionC___redArg(v___x_846_);
return v___x_847_;
}
}
static lean_object* _init_l_Continuity_authUsageC___closed__3(void){
_start:
{
lean_object* v___x_848_; lean_object* v___x_849_; lean_object* v___x_850_; 
v___x_848_ = l_Continuity_u64;
v___x_849_ = lean_obj_once(&l_Continuity_authUsageC___closed__2, &l_Continuity_authUsageC___closed__2_once, _init_l_Continuity_authUsageC___closed__2);
v___x_850_ = l_Continuity_pair___redArg(v___x_849_, v___x_848_);
return v___x_850_;
}
}
static lean_object* _init_l_Continuity_authUsageC___closed__4(void){
_start:
{
lean_object* v___x_851_; lean_object* v___x_852_; lean_object* v___x_853_; 
v___x_851_ = lean_obj_once(&l_Continuity_authUsageC___closed__3, &l_Continuity_authUsageC___closed__3_once, _init_l_Continuity_authUsageC___closed__3);
v___x_852_ = l_Continuity_textC;
v___x_853_ = l_Continuity_pair___redArg(v___x_852_, v___x_851_);
return v___x_853_;
}
}
static lean_object* _init_l_Continuity_authUsageC___closed__5(void){
_start:
{
lean_object* v___f_854_; lean_object* v___f_855_; lean_object* v___x_856_; lean_object* v___x_857_; 
v___f_854_ = ((lean_object*)(l_Continuity_authUsageC___closed__1));
v___f_855_ = ((lean_object*)(l_Continuity_authUsageC___closed__0));
v___x_856_ = lean_obj_once(&l_Continuity_authUsageC___closed__4, &l_Continuity_authUsageC___closed__4_once, _init_l_Continuity_authUsageC___closed__4);
v___x_857_ = l_Continuity_imap___redArg(v___x_856_, v___f_855_, v___f_854_);
return v___x_857_;
}
}
static lean_object* _init_l_Continuity_authUsageC(void){
_start:
{
lean_object* v___x_858_; 
v___x_858_ = lean_obj_once(&l_Continuity_authUsageC___closed__5, &l_Continuity_authUsageC___closed__5_once, _init_l_Continuity_authUsageC___closed__5);
return v___x_858_;
}
}
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC___lam__0(lean_object* v_x_859_){
_start:
{
lean_object* v_snd_860_; lean_object* v_snd_861_; lean_object* v_snd_862_; lean_object* v_snd_863_; lean_object* v_snd_864_; lean_object* v_snd_865_; lean_object* v_fst_866_; lean_object* v_fst_867_; lean_object* v_fst_868_; lean_object* v_fst_869_; lean_object* v_fst_870_; lean_object* v_fst_871_; lean_object* v_fst_872_; lean_object* v_snd_873_; lean_object* v___x_874_; uint64_t v___x_875_; uint64_t v___x_876_; 
v_snd_860_ = lean_ctor_get(v_x_859_, 1);
v_snd_861_ = lean_ctor_get(v_snd_860_, 1);
v_snd_862_ = lean_ctor_get(v_snd_861_, 1);
v_snd_863_ = lean_ctor_get(v_snd_862_, 1);
v_snd_864_ = lean_ctor_get(v_snd_863_, 1);
v_snd_865_ = lean_ctor_get(v_snd_864_, 1);
v_fst_866_ = lean_ctor_get(v_x_859_, 0);
v_fst_867_ = lean_ctor_get(v_snd_860_, 0);
v_fst_868_ = lean_ctor_get(v_snd_861_, 0);
v_fst_869_ = lean_ctor_get(v_snd_862_, 0);
v_fst_870_ = lean_ctor_get(v_snd_863_, 0);
v_fst_871_ = lean_ctor_get(v_snd_864_, 0);
v_fst_872_ = lean_ctor_get(v_snd_865_, 0);
v_snd_873_ = lean_ctor_get(v_snd_865_, 1);
lean_inc(v_fst_871_);
lean_inc(v_fst_870_);
lean_inc(v_fst_869_);
lean_inc(v_fst_868_);
lean_inc(v_fst_867_);
lean_inc(v_fst_866_);
v___x_874_ = lean_alloc_ctor(0, 6, 16);
lean_ctor_set(v___x_874_, 0, v_fst_866_);
lean_ctor_set(v___x_874_, 1, v_fst_867_);
lean_ctor_set(v___x_874_, 2, v_fst_868_);
lean_ctor_set(v___x_874_, 3, v_fst_869_);
lean_ctor_set(v___x_874_, 4, v_fst_870_);
lean_ctor_set(v___x_874_, 5, v_fst_871_);
v___x_875_ = lean_unbox_uint64(v_fst_872_);
lean_ctor_set_uint64(v___x_874_, sizeof(void*)*6, v___x_875_);
v___x_876_ = lean_unbox_uint64(v_snd_873_);
lean_ctor_set_uint64(v___x_874_, sizeof(void*)*6 + 8, v___x_876_);
return v___x_874_;
}
}
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC___lam__0___boxed(lean_object* v_x_877_){
_start:
{
lean_object* v_res_878_; 
v_res_878_ = l_Continuity_dischargeProofC___lam__0(v_x_877_);
lean_dec_ref(v_x_877_);
return v_res_878_;
}
}
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC___lam__1(lean_object* v_x_879_){
_start:
{
lean_object* v_coeffects_880_; lean_object* v_network_881_; lean_object* v_filesystem_882_; lean_object* v_auth_883_; lean_object* v_derivation_884_; lean_object* v_outputs_885_; uint64_t v_started_886_; uint64_t v_ended_887_; lean_object* v___x_888_; lean_object* v___x_889_; lean_object* v___x_890_; lean_object* v___x_891_; lean_object* v___x_892_; lean_object* v___x_893_; lean_object* v___x_894_; lean_object* v___x_895_; lean_object* v___x_896_; 
v_coeffects_880_ = lean_ctor_get(v_x_879_, 0);
v_network_881_ = lean_ctor_get(v_x_879_, 1);
v_filesystem_882_ = lean_ctor_get(v_x_879_, 2);
v_auth_883_ = lean_ctor_get(v_x_879_, 3);
v_derivation_884_ = lean_ctor_get(v_x_879_, 4);
v_outputs_885_ = lean_ctor_get(v_x_879_, 5);
v_started_886_ = lean_ctor_get_uint64(v_x_879_, sizeof(void*)*6);
v_ended_887_ = lean_ctor_get_uint64(v_x_879_, sizeof(void*)*6 + 8);
v___x_888_ = lean_box_uint64(v_started_886_);
v___x_889_ = lean_box_uint64(v_ended_887_);
v___x_890_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_890_, 0, v___x_888_);
lean_ctor_set(v___x_890_, 1, v___x_889_);
lean_inc_ref(v_outputs_885_);
v___x_891_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_891_, 0, v_outputs_885_);
lean_ctor_set(v___x_891_, 1, v___x_890_);
lean_inc_ref(v_derivation_884_);
v___x_892_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_892_, 0, v_derivation_884_);
lean_ctor_set(v___x_892_, 1, v___x_891_);
lean_inc_ref(v_auth_883_);
v___x_893_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_893_, 0, v_auth_883_);
lean_ctor_set(v___x_893_, 1, v___x_892_);
lean_inc_ref(v_filesystem_882_);
v___x_894_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_894_, 0, v_filesystem_882_);
lean_ctor_set(v___x_894_, 1, v___x_893_);
lean_inc_ref(v_network_881_);
v___x_895_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_895_, 0, v_network_881_);
lean_ctor_set(v___x_895_, 1, v___x_894_);
lean_inc_ref(v_coeffects_880_);
v___x_896_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_896_, 0, v_coeffects_880_);
lean_ctor_set(v___x_896_, 1, v___x_895_);
return v___x_896_;
}
}
LEAN_EXPORT lean_object* l_Continuity_dischargeProofC___lam__1___boxed(lean_object* v_x_897_){
_start:
{
lean_object* v_res_898_; 
v_res_898_ = l_Continuity_dischargeProofC___lam__1(v_x_897_);
lean_dec_ref(v_x_897_);
return v_res_898_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__2(void){
_start:
{
lean_object* v___x_901_; lean_object* v___x_902_; 
v___x_901_ = l_Continuity_networkAccessC;
v___x_902_ = l_Continuity_setC___redArg(v___x_901_);
return v___x_902_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__3(void){
_start:
{
lean_object* v___x_903_; lean_object* v___x_904_; 
v___x_903_ = l_Continuity_filesystemAccessC;
v___x_904_ = l_Continuity_setC___redArg(v___x_903_);
return v___x_904_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__4(void){
_start:
{
lean_object* v___x_905_; lean_object* v___x_906_; 
v___x_905_ = l_Continuity_authUsageC;
v___x_906_ = l_Continuity_setC___redArg(v___x_905_);
return v___x_906_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__5(void){
_start:
{
lean_object* v___x_907_; lean_object* v___x_908_; 
v___x_907_ = l_Continuity_refC;
v___x_908_ = l_Continuity_pathMapC___redArg(v___x_907_);
return v___x_908_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__6(void){
_start:
{
lean_object* v___x_909_; lean_object* v___x_910_; lean_object* v___x_911_; 
v___x_909_ = lean_obj_once(&l_Continuity_nsIdC___closed__2, &l_Continuity_nsIdC___closed__2_once, _init_l_Continuity_nsIdC___closed__2);
v___x_910_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__5, &l_Continuity_dischargeProofC___closed__5_once, _init_l_Continuity_dischargeProofC___closed__5);
v___x_911_ = l_Continuity_pair___redArg(v___x_910_, v___x_909_);
return v___x_911_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__7(void){
_start:
{
lean_object* v___x_912_; lean_object* v___x_913_; lean_object* v___x_914_; 
v___x_912_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__6, &l_Continuity_dischargeProofC___closed__6_once, _init_l_Continuity_dischargeProofC___closed__6);
v___x_913_ = l_Continuity_digestC;
v___x_914_ = l_Continuity_pair___redArg(v___x_913_, v___x_912_);
return v___x_914_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__8(void){
_start:
{
lean_object* v___x_915_; lean_object* v___x_916_; lean_object* v___x_917_; 
v___x_915_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__7, &l_Continuity_dischargeProofC___closed__7_once, _init_l_Continuity_dischargeProofC___closed__7);
v___x_916_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__4, &l_Continuity_dischargeProofC___closed__4_once, _init_l_Continuity_dischargeProofC___closed__4);
v___x_917_ = l_Continuity_pair___redArg(v___x_916_, v___x_915_);
return v___x_917_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__9(void){
_start:
{
lean_object* v___x_918_; lean_object* v___x_919_; lean_object* v___x_920_; 
v___x_918_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__8, &l_Continuity_dischargeProofC___closed__8_once, _init_l_Continuity_dischargeProofC___closed__8);
v___x_919_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__3, &l_Continuity_dischargeProofC___closed__3_once, _init_l_Continuity_dischargeProofC___closed__3);
v___x_920_ = l_Continuity_pair___redArg(v___x_919_, v___x_918_);
return v___x_920_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__10(void){
_start:
{
lean_object* v___x_921_; lean_object* v___x_922_; lean_object* v___x_923_; 
v___x_921_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__9, &l_Continuity_dischargeProofC___closed__9_once, _init_l_Continuity_dischargeProofC___closed__9);
v___x_922_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__2, &l_Continuity_dischargeProofC___closed__2_once, _init_l_Continuity_dischargeProofC___closed__2);
v___x_923_ = l_Continuity_pair___redArg(v___x_922_, v___x_921_);
return v___x_923_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__11(void){
_start:
{
lean_object* v___x_924_; lean_object* v___x_925_; lean_object* v___x_926_; 
v___x_924_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__10, &l_Continuity_dischargeProofC___closed__10_once, _init_l_Continuity_dischargeProofC___closed__10);
v___x_925_ = l_Continuity_coeffectSetC;
v___x_926_ = l_Continuity_pair___redArg(v___x_925_, v___x_924_);
return v___x_926_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC___closed__12(void){
_start:
{
lean_object* v___f_927_; lean_object* v___f_928_; lean_object* v___x_929_; lean_object* v___x_930_; 
v___f_927_ = ((lean_object*)(l_Continuity_dischargeProofC___closed__1));
v___f_928_ = ((lean_object*)(l_Continuity_dischargeProofC___closed__0));
v___x_929_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__11, &l_Continuity_dischargeProofC___closed__11_once, _init_l_Continuity_dischargeProofC___closed__11);
v___x_930_ = l_Continuity_imap___redArg(v___x_929_, v___f_928_, v___f_927_);
return v___x_930_;
}
}
static lean_object* _init_l_Continuity_dischargeProofC(void){
_start:
{
lean_object* v___x_931_; 
v___x_931_ = lean_obj_once(&l_Continuity_dischargeProofC___closed__12, &l_Continuity_dischargeProofC___closed__12_once, _init_l_Continuity_dischargeProofC___closed__12);
return v___x_931_;
}
}
LEAN_EXPORT lean_object* l_Continuity_executionRecordC___lam__0(lean_object* v_x_932_){
_start:
{
lean_object* v_snd_933_; lean_object* v_snd_934_; lean_object* v_snd_935_; lean_object* v_snd_936_; lean_object* v_snd_937_; lean_object* v_snd_938_; lean_object* v_snd_939_; lean_object* v_snd_940_; lean_object* v_snd_941_; lean_object* v_snd_942_; lean_object* v_snd_943_; lean_object* v_snd_944_; lean_object* v_snd_945_; lean_object* v_snd_946_; lean_object* v_fst_947_; lean_object* v_fst_948_; lean_object* v_fst_949_; lean_object* v_fst_950_; lean_object* v_fst_951_; lean_object* v_fst_952_; lean_object* v_fst_953_; lean_object* v_fst_954_; lean_object* v_fst_955_; lean_object* v_fst_956_; lean_object* v_fst_957_; lean_object* v_fst_958_; lean_object* v_fst_959_; lean_object* v_fst_960_; lean_object* v_fst_961_; lean_object* v_snd_962_; lean_object* v___x_963_; uint64_t v___x_964_; uint64_t v___x_965_; 
v_snd_933_ = lean_ctor_get(v_x_932_, 1);
v_snd_934_ = lean_ctor_get(v_snd_933_, 1);
v_snd_935_ = lean_ctor_get(v_snd_934_, 1);
v_snd_936_ = lean_ctor_get(v_snd_935_, 1);
v_snd_937_ = lean_ctor_get(v_snd_936_, 1);
v_snd_938_ = lean_ctor_get(v_snd_937_, 1);
v_snd_939_ = lean_ctor_get(v_snd_938_, 1);
v_snd_940_ = lean_ctor_get(v_snd_939_, 1);
v_snd_941_ = lean_ctor_get(v_snd_940_, 1);
v_snd_942_ = lean_ctor_get(v_snd_941_, 1);
v_snd_943_ = lean_ctor_get(v_snd_942_, 1);
v_snd_944_ = lean_ctor_get(v_snd_943_, 1);
v_snd_945_ = lean_ctor_get(v_snd_944_, 1);
v_snd_946_ = lean_ctor_get(v_snd_945_, 1);
v_fst_947_ = lean_ctor_get(v_x_932_, 0);
v_fst_948_ = lean_ctor_get(v_snd_933_, 0);
v_fst_949_ = lean_ctor_get(v_snd_934_, 0);
v_fst_950_ = lean_ctor_get(v_snd_935_, 0);
v_fst_951_ = lean_ctor_get(v_snd_936_, 0);
v_fst_952_ = lean_ctor_get(v_snd_937_, 0);
v_fst_953_ = lean_ctor_get(v_snd_938_, 0);
v_fst_954_ = lean_ctor_get(v_snd_939_, 0);
v_fst_955_ = lean_ctor_get(v_snd_940_, 0);
v_fst_956_ = lean_ctor_get(v_snd_941_, 0);
v_fst_957_ = lean_ctor_get(v_snd_942_, 0);
v_fst_958_ = lean_ctor_get(v_snd_943_, 0);
v_fst_959_ = lean_ctor_get(v_snd_944_, 0);
v_fst_960_ = lean_ctor_get(v_snd_945_, 0);
v_fst_961_ = lean_ctor_get(v_snd_946_, 0);
v_snd_962_ = lean_ctor_get(v_snd_946_, 1);
lean_inc(v_snd_962_);
lean_inc(v_fst_961_);
lean_inc(v_fst_960_);
lean_inc(v_fst_957_);
lean_inc(v_fst_956_);
lean_inc(v_fst_955_);
lean_inc(v_fst_954_);
lean_inc(v_fst_953_);
lean_inc(v_fst_952_);
lean_inc(v_fst_951_);
lean_inc(v_fst_950_);
lean_inc(v_fst_949_);
lean_inc(v_fst_948_);
lean_inc(v_fst_947_);
v___x_963_ = lean_alloc_ctor(0, 14, 16);
lean_ctor_set(v___x_963_, 0, v_fst_947_);
lean_ctor_set(v___x_963_, 1, v_fst_948_);
lean_ctor_set(v___x_963_, 2, v_fst_949_);
lean_ctor_set(v___x_963_, 3, v_fst_950_);
lean_ctor_set(v___x_963_, 4, v_fst_951_);
lean_ctor_set(v___x_963_, 5, v_fst_952_);
lean_ctor_set(v___x_963_, 6, v_fst_953_);
lean_ctor_set(v___x_963_, 7, v_fst_954_);
lean_ctor_set(v___x_963_, 8, v_fst_955_);
lean_ctor_set(v___x_963_, 9, v_fst_956_);
lean_ctor_set(v___x_963_, 10, v_fst_957_);
lean_ctor_set(v___x_963_, 11, v_fst_960_);
lean_ctor_set(v___x_963_, 12, v_fst_961_);
lean_ctor_set(v___x_963_, 13, v_snd_962_);
v___x_964_ = lean_unbox_uint64(v_fst_958_);
lean_ctor_set_uint64(v___x_963_, sizeof(void*)*14, v___x_964_);
v___x_965_ = lean_unbox_uint64(v_fst_959_);
lean_ctor_set_uint64(v___x_963_, sizeof(void*)*14 + 8, v___x_965_);
return v___x_963_;
}
}
LEAN_EXPORT lean_object* l_Continuity_executionRecordC___lam__0___boxed(lean_object* v_x_966_){
_start:
{
lean_object* v_res_967_; 
v_res_967_ = l_Continuity_executionRecordC___lam__0(v_x_966_);
lean_dec_ref(v_x_966_);
return v_res_967_;
}
}
LEAN_EXPORT lean_object* l_Continuity_executionRecordC___lam__1(lean_object* v_x_968_){
_start:
{
lean_object* v_action_969_; lean_object* v_isolation_970_; lean_object* v_access_971_; lean_object* v_channels_972_; lean_object* v_candidates_973_; lean_object* v_status_974_; lean_object* v_outputs_975_; lean_object* v_missing_976_; lean_object* v_stdout_977_; lean_object* v_stderr_978_; lean_object* v_discharge_979_; uint64_t v_started_980_; uint64_t v_ended_981_; lean_object* v_sandbox_982_; lean_object* v_kernel_983_; lean_object* v_receipt_984_; lean_object* v___x_985_; lean_object* v___x_986_; lean_object* v___x_987_; lean_object* v___x_988_; lean_object* v___x_989_; lean_object* v___x_990_; lean_object* v___x_991_; lean_object* v___x_992_; lean_object* v___x_993_; lean_object* v___x_994_; lean_object* v___x_995_; lean_object* v___x_996_; lean_object* v___x_997_; lean_object* v___x_998_; lean_object* v___x_999_; lean_object* v___x_1000_; lean_object* v___x_1001_; 
v_action_969_ = lean_ctor_get(v_x_968_, 0);
v_isolation_970_ = lean_ctor_get(v_x_968_, 1);
v_access_971_ = lean_ctor_get(v_x_968_, 2);
v_channels_972_ = lean_ctor_get(v_x_968_, 3);
v_candidates_973_ = lean_ctor_get(v_x_968_, 4);
v_status_974_ = lean_ctor_get(v_x_968_, 5);
v_outputs_975_ = lean_ctor_get(v_x_968_, 6);
v_missing_976_ = lean_ctor_get(v_x_968_, 7);
v_stdout_977_ = lean_ctor_get(v_x_968_, 8);
v_stderr_978_ = lean_ctor_get(v_x_968_, 9);
v_discharge_979_ = lean_ctor_get(v_x_968_, 10);
v_started_980_ = lean_ctor_get_uint64(v_x_968_, sizeof(void*)*14);
v_ended_981_ = lean_ctor_get_uint64(v_x_968_, sizeof(void*)*14 + 8);
v_sandbox_982_ = lean_ctor_get(v_x_968_, 11);
v_kernel_983_ = lean_ctor_get(v_x_968_, 12);
v_receipt_984_ = lean_ctor_get(v_x_968_, 13);
lean_inc_ref(v_receipt_984_);
lean_inc_ref(v_kernel_983_);
v___x_985_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_985_, 0, v_kernel_983_);
lean_ctor_set(v___x_985_, 1, v_receipt_984_);
lean_inc_ref(v_sandbox_982_);
v___x_986_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_986_, 0, v_sandbox_982_);
lean_ctor_set(v___x_986_, 1, v___x_985_);
v___x_987_ = lean_box_uint64(v_ended_981_);
v___x_988_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_988_, 0, v___x_987_);
lean_ctor_set(v___x_988_, 1, v___x_986_);
v___x_989_ = lean_box_uint64(v_started_980_);
v___x_990_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_990_, 0, v___x_989_);
lean_ctor_set(v___x_990_, 1, v___x_988_);
lean_inc_ref(v_discharge_979_);
v___x_991_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_991_, 0, v_discharge_979_);
lean_ctor_set(v___x_991_, 1, v___x_990_);
lean_inc_ref(v_stderr_978_);
v___x_992_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_992_, 0, v_stderr_978_);
lean_ctor_set(v___x_992_, 1, v___x_991_);
lean_inc_ref(v_stdout_977_);
v___x_993_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_993_, 0, v_stdout_977_);
lean_ctor_set(v___x_993_, 1, v___x_992_);
lean_inc_ref(v_missing_976_);
v___x_994_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_994_, 0, v_missing_976_);
lean_ctor_set(v___x_994_, 1, v___x_993_);
lean_inc_ref(v_outputs_975_);
v___x_995_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_995_, 0, v_outputs_975_);
lean_ctor_set(v___x_995_, 1, v___x_994_);
lean_inc(v_status_974_);
v___x_996_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_996_, 0, v_status_974_);
lean_ctor_set(v___x_996_, 1, v___x_995_);
lean_inc_ref(v_candidates_973_);
v___x_997_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_997_, 0, v_candidates_973_);
lean_ctor_set(v___x_997_, 1, v___x_996_);
lean_inc_ref(v_channels_972_);
v___x_998_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_998_, 0, v_channels_972_);
lean_ctor_set(v___x_998_, 1, v___x_997_);
lean_inc_ref(v_access_971_);
v___x_999_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_999_, 0, v_access_971_);
lean_ctor_set(v___x_999_, 1, v___x_998_);
lean_inc_ref(v_isolation_970_);
v___x_1000_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_1000_, 0, v_isolation_970_);
lean_ctor_set(v___x_1000_, 1, v___x_999_);
lean_inc_ref(v_action_969_);
v___x_1001_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_1001_, 0, v_action_969_);
lean_ctor_set(v___x_1001_, 1, v___x_1000_);
return v___x_1001_;
}
}
LEAN_EXPORT lean_object* l_Continuity_executionRecordC___lam__1___boxed(lean_object* v_x_1002_){
_start:
{
lean_object* v_res_1003_; 
v_res_1003_ = l_Continuity_executionRecordC___lam__1(v_x_1002_);
lean_dec_ref(v_x_1002_);
return v_res_1003_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__2(void){
_start:
{
lean_object* v___x_1006_; lean_object* v___x_1007_; 
v___x_1006_ = l_Continuity_candidateC;
v___x_1007_ = l_Continuity_setC___redArg(v___x_1006_);
return v___x_1007_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__3(void){
_start:
{
lean_object* v___x_1008_; lean_object* v___x_1009_; 
v___x_1008_ = l_Continuity_outputC;
v___x_1009_ = l_Continuity_pathMapC___redArg(v___x_1008_);
return v___x_1009_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__4(void){
_start:
{
lean_object* v___x_1010_; lean_object* v___x_1011_; lean_object* v___x_1012_; 
v___x_1010_ = l_Continuity_digestC;
v___x_1011_ = l_Continuity_kernelKindC;
v___x_1012_ = l_Continuity_pair___redArg(v___x_1011_, v___x_1010_);
return v___x_1012_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__5(void){
_start:
{
lean_object* v___x_1013_; lean_object* v___x_1014_; lean_object* v___x_1015_; 
v___x_1013_ = l_Continuity_digestC;
v___x_1014_ = lean_obj_once(&l_Continuity_executionRecordC___closed__4, &l_Continuity_executionRecordC___closed__4_once, _init_l_Continuity_executionRecordC___closed__4);
v___x_1015_ = l_Continuity_pair___redArg(v___x_1014_, v___x_1013_);
return v___x_1015_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__6(void){
_start:
{
lean_object* v___x_1016_; lean_object* v___x_1017_; lean_object* v___x_1018_; 
v___x_1016_ = lean_obj_once(&l_Continuity_executionRecordC___closed__5, &l_Continuity_executionRecordC___closed__5_once, _init_l_Continuity_executionRecordC___closed__5);
v___x_1017_ = l_Continuity_digestC;
v___x_1018_ = l_Continuity_pair___redArg(v___x_1017_, v___x_1016_);
return v___x_1018_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__7(void){
_start:
{
lean_object* v___x_1019_; lean_object* v___x_1020_; lean_object* v___x_1021_; 
v___x_1019_ = lean_obj_once(&l_Continuity_executionRecordC___closed__6, &l_Continuity_executionRecordC___closed__6_once, _init_l_Continuity_executionRecordC___closed__6);
v___x_1020_ = l_Continuity_u64;
v___x_1021_ = l_Continuity_pair___redArg(v___x_1020_, v___x_1019_);
return v___x_1021_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__8(void){
_start:
{
lean_object* v___x_1022_; lean_object* v___x_1023_; lean_object* v___x_1024_; 
v___x_1022_ = lean_obj_once(&l_Continuity_executionRecordC___closed__7, &l_Continuity_executionRecordC___closed__7_once, _init_l_Continuity_executionRecordC___closed__7);
v___x_1023_ = l_Continuity_u64;
v___x_1024_ = l_Continuity_pair___redArg(v___x_1023_, v___x_1022_);
return v___x_1024_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__9(void){
_start:
{
lean_object* v___x_1025_; lean_object* v___x_1026_; lean_object* v___x_1027_; 
v___x_1025_ = lean_obj_once(&l_Continuity_executionRecordC___closed__8, &l_Continuity_executionRecordC___closed__8_once, _init_l_Continuity_executionRecordC___closed__8);
v___x_1026_ = l_Continuity_dischargeProofC;
v___x_1027_ = l_Continuity_pair___redArg(v___x_1026_, v___x_1025_);
return v___x_1027_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__10(void){
_start:
{
lean_object* v___x_1028_; lean_object* v___x_1029_; lean_object* v___x_1030_; 
v___x_1028_ = lean_obj_once(&l_Continuity_executionRecordC___closed__9, &l_Continuity_executionRecordC___closed__9_once, _init_l_Continuity_executionRecordC___closed__9);
v___x_1029_ = l_Continuity_streamC;
v___x_1030_ = l_Continuity_pair___redArg(v___x_1029_, v___x_1028_);
return v___x_1030_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__11(void){
_start:
{
lean_object* v___x_1031_; lean_object* v___x_1032_; lean_object* v___x_1033_; 
v___x_1031_ = lean_obj_once(&l_Continuity_executionRecordC___closed__10, &l_Continuity_executionRecordC___closed__10_once, _init_l_Continuity_executionRecordC___closed__10);
v___x_1032_ = l_Continuity_streamC;
v___x_1033_ = l_Continuity_pair___redArg(v___x_1032_, v___x_1031_);
return v___x_1033_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__12(void){
_start:
{
lean_object* v___x_1034_; lean_object* v___x_1035_; lean_object* v___x_1036_; 
v___x_1034_ = lean_obj_once(&l_Continuity_executionRecordC___closed__11, &l_Continuity_executionRecordC___closed__11_once, _init_l_Continuity_executionRecordC___closed__11);
v___x_1035_ = l_Continuity_pathSetC;
v___x_1036_ = l_Continuity_pair___redArg(v___x_1035_, v___x_1034_);
return v___x_1036_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__13(void){
_start:
{
lean_object* v___x_1037_; lean_object* v___x_1038_; lean_object* v___x_1039_; 
v___x_1037_ = lean_obj_once(&l_Continuity_executionRecordC___closed__12, &l_Continuity_executionRecordC___closed__12_once, _init_l_Continuity_executionRecordC___closed__12);
v___x_1038_ = lean_obj_once(&l_Continuity_executionRecordC___closed__3, &l_Continuity_executionRecordC___closed__3_once, _init_l_Continuity_executionRecordC___closed__3);
v___x_1039_ = l_Continuity_pair___redArg(v___x_1038_, v___x_1037_);
return v___x_1039_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__14(void){
_start:
{
lean_object* v___x_1040_; lean_object* v___x_1041_; lean_object* v___x_1042_; 
v___x_1040_ = lean_obj_once(&l_Continuity_executionRecordC___closed__13, &l_Continuity_executionRecordC___closed__13_once, _init_l_Continuity_executionRecordC___closed__13);
v___x_1041_ = l_Continuity_statusC;
v___x_1042_ = l_Continuity_pair___redArg(v___x_1041_, v___x_1040_);
return v___x_1042_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__15(void){
_start:
{
lean_object* v___x_1043_; lean_object* v___x_1044_; lean_object* v___x_1045_; 
v___x_1043_ = lean_obj_once(&l_Continuity_executionRecordC___closed__14, &l_Continuity_executionRecordC___closed__14_once, _init_l_Continuity_executionRecordC___closed__14);
v___x_1044_ = lean_obj_once(&l_Continuity_executionRecordC___closed__2, &l_Continuity_executionRecordC___closed__2_once, _init_l_Continuity_executionRecordC___closed__2);
v___x_1045_ = l_Continuity_pair___redArg(v___x_1044_, v___x_1043_);
return v___x_1045_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__16(void){
_start:
{
lean_object* v___x_1046_; lean_object* v___x_1047_; lean_object* v___x_1048_; 
v___x_1046_ = lean_obj_once(&l_Continuity_executionRecordC___closed__15, &l_Continuity_executionRecordC___closed__15_once, _init_l_Continuity_executionRecordC___closed__15);
v___x_1047_ = l_Continuity_channelsC;
v___x_1048_ = l_Continuity_pair___redArg(v___x_1047_, v___x_1046_);
return v___x_1048_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__17(void){
_start:
{
lean_object* v___x_1049_; lean_object* v___x_1050_; lean_object* v___x_1051_; 
v___x_1049_ = lean_obj_once(&l_Continuity_executionRecordC___closed__16, &l_Continuity_executionRecordC___closed__16_once, _init_l_Continuity_executionRecordC___closed__16);
v___x_1050_ = l_Continuity_accessRecordC;
v___x_1051_ = l_Continuity_pair___redArg(v___x_1050_, v___x_1049_);
return v___x_1051_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__18(void){
_start:
{
lean_object* v___x_1052_; lean_object* v___x_1053_; lean_object* v___x_1054_; 
v___x_1052_ = lean_obj_once(&l_Continuity_executionRecordC___closed__17, &l_Continuity_executionRecordC___closed__17_once, _init_l_Continuity_executionRecordC___closed__17);
v___x_1053_ = l_Continuity_isolationC;
v___x_1054_ = l_Continuity_pair___redArg(v___x_1053_, v___x_1052_);
return v___x_1054_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__19(void){
_start:
{
lean_object* v___x_1055_; lean_object* v___x_1056_; lean_object* v___x_1057_; 
v___x_1055_ = lean_obj_once(&l_Continuity_executionRecordC___closed__18, &l_Continuity_executionRecordC___closed__18_once, _init_l_Continuity_executionRecordC___closed__18);
v___x_1056_ = l_Continuity_bytesC;
v___x_1057_ = l_Continuity_pair___redArg(v___x_1056_, v___x_1055_);
return v___x_1057_;
}
}
static lean_object* _init_l_Continuity_executionRecordC___closed__20(void){
_start:
{
lean_object* v___f_1058_; lean_object* v___f_1059_; lean_object* v___x_1060_; lean_object* v___x_1061_; 
v___f_1058_ = ((lean_object*)(l_Continuity_executionRecordC___closed__1));
v___f_1059_ = ((lean_object*)(l_Continuity_executionRecordC___closed__0));
v___x_1060_ = lean_obj_once(&l_Continuity_executionRecordC___closed__19, &l_Continuity_executionRecordC___closed__19_once, _init_l_Continuity_executionRecordC___closed__19);
v___x_1061_ = l_Continuity_imap___redArg(v___x_1060_, v___f_1059_, v___f_1058_);
return v___x_1061_;
}
}
static lean_object* _init_l_Continuity_executionRecordC(void){
_start:
{
lean_object* v___x_1062_; 
v___x_1062_ = lean_obj_once(&l_Continuity_executionRecordC___closed__20, &l_Continuity_executionRecordC___closed__20_once, _init_l_Continuity_executionRecordC___closed__20);
return v___x_1062_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Action(uint8_t builtin);
lean_object* initialize_Continuity_Data_Record(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Record(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Action(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Data_Record(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_isolationModeC = _init_l_Continuity_isolationModeC();
lean_mark_persistent(l_Continuity_isolationModeC);
l_Continuity_eventKindC = _init_l_Continuity_eventKindC();
lean_mark_persistent(l_Continuity_eventKindC);
l_Continuity_channelStateC = _init_l_Continuity_channelStateC();
lean_mark_persistent(l_Continuity_channelStateC);
l_Continuity_accessModeC = _init_l_Continuity_accessModeC();
lean_mark_persistent(l_Continuity_accessModeC);
l_Continuity_kernelKindC = _init_l_Continuity_kernelKindC();
lean_mark_persistent(l_Continuity_kernelKindC);
l_Continuity_nsIdC = _init_l_Continuity_nsIdC();
lean_mark_persistent(l_Continuity_nsIdC);
l_Continuity_nsPairC = _init_l_Continuity_nsPairC();
lean_mark_persistent(l_Continuity_nsPairC);
l_Continuity_isolationC = _init_l_Continuity_isolationC();
lean_mark_persistent(l_Continuity_isolationC);
l_Continuity_claimC = _init_l_Continuity_claimC();
lean_mark_persistent(l_Continuity_claimC);
l_Continuity_eventC = _init_l_Continuity_eventC();
lean_mark_persistent(l_Continuity_eventC);
l_Continuity_accessRecordC = _init_l_Continuity_accessRecordC();
lean_mark_persistent(l_Continuity_accessRecordC);
l_Continuity_channelsC = _init_l_Continuity_channelsC();
lean_mark_persistent(l_Continuity_channelsC);
l_Continuity_statusC = _init_l_Continuity_statusC();
lean_mark_persistent(l_Continuity_statusC);
l_Continuity_streamC = _init_l_Continuity_streamC();
lean_mark_persistent(l_Continuity_streamC);
l_Continuity_outputC = _init_l_Continuity_outputC();
lean_mark_persistent(l_Continuity_outputC);
l_Continuity_wantedC = _init_l_Continuity_wantedC();
lean_mark_persistent(l_Continuity_wantedC);
l_Continuity_candidateC = _init_l_Continuity_candidateC();
lean_mark_persistent(l_Continuity_candidateC);
l_Continuity_networkAccessC = _init_l_Continuity_networkAccessC();
lean_mark_persistent(l_Continuity_networkAccessC);
l_Continuity_filesystemAccessC = _init_l_Continuity_filesystemAccessC();
lean_mark_persistent(l_Continuity_filesystemAccessC);
l_Continuity_authUsageC = _init_l_Continuity_authUsageC();
lean_mark_persistent(l_Continuity_authUsageC);
l_Continuity_dischargeProofC = _init_l_Continuity_dischargeProofC();
lean_mark_persistent(l_Continuity_dischargeProofC);
l_Continuity_executionRecordC = _init_l_Continuity_executionRecordC();
lean_mark_persistent(l_Continuity_executionRecordC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
