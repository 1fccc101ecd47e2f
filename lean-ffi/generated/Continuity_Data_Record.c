// Lean compiler output
// Module: Continuity.Data.Record
// Imports: public import Init public meta import Init public import Continuity.Data.Action
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
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorIdx(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorElim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorElim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorElim(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_full_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_full_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_full_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_full_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_noFuse_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_noFuse_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_noFuse_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_noFuse_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorIdx(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorElim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorElim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorElim(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_hit_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_hit_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_hit_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_hit_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_miss_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_miss_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_miss_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_miss_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_list_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_list_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_list_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_list_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_readlink_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_readlink_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_readlink_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_readlink_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_open_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_open_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_open_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_open_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_exec_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_exec_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_exec_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_exec_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_storeRoot_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_storeRoot_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_storeRoot_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_storeRoot_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_denied_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_denied_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_denied_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_denied_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_absent_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_absent_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_file_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_file_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_directory_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_directory_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_link_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_link_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_names_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_names_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_tree_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_tree_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_mount_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_mount_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Claim_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorIdx(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorElim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorElim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorElim(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_prevented_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_prevented_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_prevented_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_prevented_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_virtual_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_virtual_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_virtual_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_virtual_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_recorded_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_recorded_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_recorded_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_recorded_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_open_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_open_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_open_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_open_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_ctorElim___redArg___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_exited_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_exited_elim___redArg___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_exited_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_exited_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_signalled_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_signalled_elim___redArg___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_signalled_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_signalled_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_timedOut_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_timedOut_elim___redArg___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_timedOut_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_timedOut_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_overflow_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_overflow_elim___redArg___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_overflow_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Status_overflow_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_workspaceFile_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_workspaceFile_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_actionOutput_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_actionOutput_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_entryPoint_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Wanted_entryPoint_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorIdx(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorElim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorElim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorElim(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_read_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_read_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_read_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_read_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_write_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_write_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_write_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_write_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_execute_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_execute_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_execute_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_execute_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorIdx(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorElim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorElim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorElim(lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_lean_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_lean_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_lean_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_lean_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_java_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_java_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_java_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_java_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_both_elim___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_both_elim___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_both_elim(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_both_elim___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_toNat(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_toNat___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_IsolationMode_ofNat(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ofNat___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_toNat(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_EventKind_toNat___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_EventKind_ofNat(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_EventKind_ofNat___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_toNat(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_toNat___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_ChannelState_ofNat(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ofNat___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_toNat(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_toNat___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_AccessMode_ofNat(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ofNat___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_toNat(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_toNat___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_KernelKind_ofNat(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ofNat___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorIdx(uint8_t v_x_1_){
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
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorIdx___boxed(lean_object* v_x_4_){
_start:
{
uint8_t v_x_boxed_5_; lean_object* v_res_6_; 
v_x_boxed_5_ = lean_unbox(v_x_4_);
v_res_6_ = l_Continuity_IsolationMode_ctorIdx(v_x_boxed_5_);
return v_res_6_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorElim___redArg(lean_object* v_k_7_){
_start:
{
lean_inc(v_k_7_);
return v_k_7_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorElim___redArg___boxed(lean_object* v_k_8_){
_start:
{
lean_object* v_res_9_; 
v_res_9_ = l_Continuity_IsolationMode_ctorElim___redArg(v_k_8_);
lean_dec(v_k_8_);
return v_res_9_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorElim(lean_object* v_motive_10_, lean_object* v_ctorIdx_11_, uint8_t v_t_12_, lean_object* v_h_13_, lean_object* v_k_14_){
_start:
{
lean_inc(v_k_14_);
return v_k_14_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ctorElim___boxed(lean_object* v_motive_15_, lean_object* v_ctorIdx_16_, lean_object* v_t_17_, lean_object* v_h_18_, lean_object* v_k_19_){
_start:
{
uint8_t v_t_boxed_20_; lean_object* v_res_21_; 
v_t_boxed_20_ = lean_unbox(v_t_17_);
v_res_21_ = l_Continuity_IsolationMode_ctorElim(v_motive_15_, v_ctorIdx_16_, v_t_boxed_20_, v_h_18_, v_k_19_);
lean_dec(v_k_19_);
lean_dec(v_ctorIdx_16_);
return v_res_21_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_full_elim___redArg(lean_object* v_full_22_){
_start:
{
lean_inc(v_full_22_);
return v_full_22_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_full_elim___redArg___boxed(lean_object* v_full_23_){
_start:
{
lean_object* v_res_24_; 
v_res_24_ = l_Continuity_IsolationMode_full_elim___redArg(v_full_23_);
lean_dec(v_full_23_);
return v_res_24_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_full_elim(lean_object* v_motive_25_, uint8_t v_t_26_, lean_object* v_h_27_, lean_object* v_full_28_){
_start:
{
lean_inc(v_full_28_);
return v_full_28_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_full_elim___boxed(lean_object* v_motive_29_, lean_object* v_t_30_, lean_object* v_h_31_, lean_object* v_full_32_){
_start:
{
uint8_t v_t_boxed_33_; lean_object* v_res_34_; 
v_t_boxed_33_ = lean_unbox(v_t_30_);
v_res_34_ = l_Continuity_IsolationMode_full_elim(v_motive_29_, v_t_boxed_33_, v_h_31_, v_full_32_);
lean_dec(v_full_32_);
return v_res_34_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_noFuse_elim___redArg(lean_object* v_noFuse_35_){
_start:
{
lean_inc(v_noFuse_35_);
return v_noFuse_35_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_noFuse_elim___redArg___boxed(lean_object* v_noFuse_36_){
_start:
{
lean_object* v_res_37_; 
v_res_37_ = l_Continuity_IsolationMode_noFuse_elim___redArg(v_noFuse_36_);
lean_dec(v_noFuse_36_);
return v_res_37_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_noFuse_elim(lean_object* v_motive_38_, uint8_t v_t_39_, lean_object* v_h_40_, lean_object* v_noFuse_41_){
_start:
{
lean_inc(v_noFuse_41_);
return v_noFuse_41_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_noFuse_elim___boxed(lean_object* v_motive_42_, lean_object* v_t_43_, lean_object* v_h_44_, lean_object* v_noFuse_45_){
_start:
{
uint8_t v_t_boxed_46_; lean_object* v_res_47_; 
v_t_boxed_46_ = lean_unbox(v_t_43_);
v_res_47_ = l_Continuity_IsolationMode_noFuse_elim(v_motive_42_, v_t_boxed_46_, v_h_44_, v_noFuse_45_);
lean_dec(v_noFuse_45_);
return v_res_47_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorIdx(uint8_t v_x_48_){
_start:
{
switch(v_x_48_)
{
case 0:
{
lean_object* v___x_49_; 
v___x_49_ = lean_unsigned_to_nat(0u);
return v___x_49_;
}
case 1:
{
lean_object* v___x_50_; 
v___x_50_ = lean_unsigned_to_nat(1u);
return v___x_50_;
}
case 2:
{
lean_object* v___x_51_; 
v___x_51_ = lean_unsigned_to_nat(2u);
return v___x_51_;
}
case 3:
{
lean_object* v___x_52_; 
v___x_52_ = lean_unsigned_to_nat(3u);
return v___x_52_;
}
case 4:
{
lean_object* v___x_53_; 
v___x_53_ = lean_unsigned_to_nat(4u);
return v___x_53_;
}
case 5:
{
lean_object* v___x_54_; 
v___x_54_ = lean_unsigned_to_nat(5u);
return v___x_54_;
}
case 6:
{
lean_object* v___x_55_; 
v___x_55_ = lean_unsigned_to_nat(6u);
return v___x_55_;
}
default: 
{
lean_object* v___x_56_; 
v___x_56_ = lean_unsigned_to_nat(7u);
return v___x_56_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorIdx___boxed(lean_object* v_x_57_){
_start:
{
uint8_t v_x_boxed_58_; lean_object* v_res_59_; 
v_x_boxed_58_ = lean_unbox(v_x_57_);
v_res_59_ = l_Continuity_EventKind_ctorIdx(v_x_boxed_58_);
return v_res_59_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorElim___redArg(lean_object* v_k_60_){
_start:
{
lean_inc(v_k_60_);
return v_k_60_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorElim___redArg___boxed(lean_object* v_k_61_){
_start:
{
lean_object* v_res_62_; 
v_res_62_ = l_Continuity_EventKind_ctorElim___redArg(v_k_61_);
lean_dec(v_k_61_);
return v_res_62_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorElim(lean_object* v_motive_63_, lean_object* v_ctorIdx_64_, uint8_t v_t_65_, lean_object* v_h_66_, lean_object* v_k_67_){
_start:
{
lean_inc(v_k_67_);
return v_k_67_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_ctorElim___boxed(lean_object* v_motive_68_, lean_object* v_ctorIdx_69_, lean_object* v_t_70_, lean_object* v_h_71_, lean_object* v_k_72_){
_start:
{
uint8_t v_t_boxed_73_; lean_object* v_res_74_; 
v_t_boxed_73_ = lean_unbox(v_t_70_);
v_res_74_ = l_Continuity_EventKind_ctorElim(v_motive_68_, v_ctorIdx_69_, v_t_boxed_73_, v_h_71_, v_k_72_);
lean_dec(v_k_72_);
lean_dec(v_ctorIdx_69_);
return v_res_74_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_hit_elim___redArg(lean_object* v_hit_75_){
_start:
{
lean_inc(v_hit_75_);
return v_hit_75_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_hit_elim___redArg___boxed(lean_object* v_hit_76_){
_start:
{
lean_object* v_res_77_; 
v_res_77_ = l_Continuity_EventKind_hit_elim___redArg(v_hit_76_);
lean_dec(v_hit_76_);
return v_res_77_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_hit_elim(lean_object* v_motive_78_, uint8_t v_t_79_, lean_object* v_h_80_, lean_object* v_hit_81_){
_start:
{
lean_inc(v_hit_81_);
return v_hit_81_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_hit_elim___boxed(lean_object* v_motive_82_, lean_object* v_t_83_, lean_object* v_h_84_, lean_object* v_hit_85_){
_start:
{
uint8_t v_t_boxed_86_; lean_object* v_res_87_; 
v_t_boxed_86_ = lean_unbox(v_t_83_);
v_res_87_ = l_Continuity_EventKind_hit_elim(v_motive_82_, v_t_boxed_86_, v_h_84_, v_hit_85_);
lean_dec(v_hit_85_);
return v_res_87_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_miss_elim___redArg(lean_object* v_miss_88_){
_start:
{
lean_inc(v_miss_88_);
return v_miss_88_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_miss_elim___redArg___boxed(lean_object* v_miss_89_){
_start:
{
lean_object* v_res_90_; 
v_res_90_ = l_Continuity_EventKind_miss_elim___redArg(v_miss_89_);
lean_dec(v_miss_89_);
return v_res_90_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_miss_elim(lean_object* v_motive_91_, uint8_t v_t_92_, lean_object* v_h_93_, lean_object* v_miss_94_){
_start:
{
lean_inc(v_miss_94_);
return v_miss_94_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_miss_elim___boxed(lean_object* v_motive_95_, lean_object* v_t_96_, lean_object* v_h_97_, lean_object* v_miss_98_){
_start:
{
uint8_t v_t_boxed_99_; lean_object* v_res_100_; 
v_t_boxed_99_ = lean_unbox(v_t_96_);
v_res_100_ = l_Continuity_EventKind_miss_elim(v_motive_95_, v_t_boxed_99_, v_h_97_, v_miss_98_);
lean_dec(v_miss_98_);
return v_res_100_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_list_elim___redArg(lean_object* v_list_101_){
_start:
{
lean_inc(v_list_101_);
return v_list_101_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_list_elim___redArg___boxed(lean_object* v_list_102_){
_start:
{
lean_object* v_res_103_; 
v_res_103_ = l_Continuity_EventKind_list_elim___redArg(v_list_102_);
lean_dec(v_list_102_);
return v_res_103_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_list_elim(lean_object* v_motive_104_, uint8_t v_t_105_, lean_object* v_h_106_, lean_object* v_list_107_){
_start:
{
lean_inc(v_list_107_);
return v_list_107_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_list_elim___boxed(lean_object* v_motive_108_, lean_object* v_t_109_, lean_object* v_h_110_, lean_object* v_list_111_){
_start:
{
uint8_t v_t_boxed_112_; lean_object* v_res_113_; 
v_t_boxed_112_ = lean_unbox(v_t_109_);
v_res_113_ = l_Continuity_EventKind_list_elim(v_motive_108_, v_t_boxed_112_, v_h_110_, v_list_111_);
lean_dec(v_list_111_);
return v_res_113_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_readlink_elim___redArg(lean_object* v_readlink_114_){
_start:
{
lean_inc(v_readlink_114_);
return v_readlink_114_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_readlink_elim___redArg___boxed(lean_object* v_readlink_115_){
_start:
{
lean_object* v_res_116_; 
v_res_116_ = l_Continuity_EventKind_readlink_elim___redArg(v_readlink_115_);
lean_dec(v_readlink_115_);
return v_res_116_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_readlink_elim(lean_object* v_motive_117_, uint8_t v_t_118_, lean_object* v_h_119_, lean_object* v_readlink_120_){
_start:
{
lean_inc(v_readlink_120_);
return v_readlink_120_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_readlink_elim___boxed(lean_object* v_motive_121_, lean_object* v_t_122_, lean_object* v_h_123_, lean_object* v_readlink_124_){
_start:
{
uint8_t v_t_boxed_125_; lean_object* v_res_126_; 
v_t_boxed_125_ = lean_unbox(v_t_122_);
v_res_126_ = l_Continuity_EventKind_readlink_elim(v_motive_121_, v_t_boxed_125_, v_h_123_, v_readlink_124_);
lean_dec(v_readlink_124_);
return v_res_126_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_open_elim___redArg(lean_object* v_open_127_){
_start:
{
lean_inc(v_open_127_);
return v_open_127_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_open_elim___redArg___boxed(lean_object* v_open_128_){
_start:
{
lean_object* v_res_129_; 
v_res_129_ = l_Continuity_EventKind_open_elim___redArg(v_open_128_);
lean_dec(v_open_128_);
return v_res_129_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_open_elim(lean_object* v_motive_130_, uint8_t v_t_131_, lean_object* v_h_132_, lean_object* v_open_133_){
_start:
{
lean_inc(v_open_133_);
return v_open_133_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_open_elim___boxed(lean_object* v_motive_134_, lean_object* v_t_135_, lean_object* v_h_136_, lean_object* v_open_137_){
_start:
{
uint8_t v_t_boxed_138_; lean_object* v_res_139_; 
v_t_boxed_138_ = lean_unbox(v_t_135_);
v_res_139_ = l_Continuity_EventKind_open_elim(v_motive_134_, v_t_boxed_138_, v_h_136_, v_open_137_);
lean_dec(v_open_137_);
return v_res_139_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_exec_elim___redArg(lean_object* v_exec_140_){
_start:
{
lean_inc(v_exec_140_);
return v_exec_140_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_exec_elim___redArg___boxed(lean_object* v_exec_141_){
_start:
{
lean_object* v_res_142_; 
v_res_142_ = l_Continuity_EventKind_exec_elim___redArg(v_exec_141_);
lean_dec(v_exec_141_);
return v_res_142_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_exec_elim(lean_object* v_motive_143_, uint8_t v_t_144_, lean_object* v_h_145_, lean_object* v_exec_146_){
_start:
{
lean_inc(v_exec_146_);
return v_exec_146_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_exec_elim___boxed(lean_object* v_motive_147_, lean_object* v_t_148_, lean_object* v_h_149_, lean_object* v_exec_150_){
_start:
{
uint8_t v_t_boxed_151_; lean_object* v_res_152_; 
v_t_boxed_151_ = lean_unbox(v_t_148_);
v_res_152_ = l_Continuity_EventKind_exec_elim(v_motive_147_, v_t_boxed_151_, v_h_149_, v_exec_150_);
lean_dec(v_exec_150_);
return v_res_152_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_storeRoot_elim___redArg(lean_object* v_storeRoot_153_){
_start:
{
lean_inc(v_storeRoot_153_);
return v_storeRoot_153_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_storeRoot_elim___redArg___boxed(lean_object* v_storeRoot_154_){
_start:
{
lean_object* v_res_155_; 
v_res_155_ = l_Continuity_EventKind_storeRoot_elim___redArg(v_storeRoot_154_);
lean_dec(v_storeRoot_154_);
return v_res_155_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_storeRoot_elim(lean_object* v_motive_156_, uint8_t v_t_157_, lean_object* v_h_158_, lean_object* v_storeRoot_159_){
_start:
{
lean_inc(v_storeRoot_159_);
return v_storeRoot_159_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_storeRoot_elim___boxed(lean_object* v_motive_160_, lean_object* v_t_161_, lean_object* v_h_162_, lean_object* v_storeRoot_163_){
_start:
{
uint8_t v_t_boxed_164_; lean_object* v_res_165_; 
v_t_boxed_164_ = lean_unbox(v_t_161_);
v_res_165_ = l_Continuity_EventKind_storeRoot_elim(v_motive_160_, v_t_boxed_164_, v_h_162_, v_storeRoot_163_);
lean_dec(v_storeRoot_163_);
return v_res_165_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_denied_elim___redArg(lean_object* v_denied_166_){
_start:
{
lean_inc(v_denied_166_);
return v_denied_166_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_denied_elim___redArg___boxed(lean_object* v_denied_167_){
_start:
{
lean_object* v_res_168_; 
v_res_168_ = l_Continuity_EventKind_denied_elim___redArg(v_denied_167_);
lean_dec(v_denied_167_);
return v_res_168_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_denied_elim(lean_object* v_motive_169_, uint8_t v_t_170_, lean_object* v_h_171_, lean_object* v_denied_172_){
_start:
{
lean_inc(v_denied_172_);
return v_denied_172_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_denied_elim___boxed(lean_object* v_motive_173_, lean_object* v_t_174_, lean_object* v_h_175_, lean_object* v_denied_176_){
_start:
{
uint8_t v_t_boxed_177_; lean_object* v_res_178_; 
v_t_boxed_177_ = lean_unbox(v_t_174_);
v_res_178_ = l_Continuity_EventKind_denied_elim(v_motive_173_, v_t_boxed_177_, v_h_175_, v_denied_176_);
lean_dec(v_denied_176_);
return v_res_178_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorIdx(lean_object* v_x_179_){
_start:
{
switch(lean_obj_tag(v_x_179_))
{
case 0:
{
lean_object* v___x_180_; 
v___x_180_ = lean_unsigned_to_nat(0u);
return v___x_180_;
}
case 1:
{
lean_object* v___x_181_; 
v___x_181_ = lean_unsigned_to_nat(1u);
return v___x_181_;
}
case 2:
{
lean_object* v___x_182_; 
v___x_182_ = lean_unsigned_to_nat(2u);
return v___x_182_;
}
case 3:
{
lean_object* v___x_183_; 
v___x_183_ = lean_unsigned_to_nat(3u);
return v___x_183_;
}
case 4:
{
lean_object* v___x_184_; 
v___x_184_ = lean_unsigned_to_nat(4u);
return v___x_184_;
}
case 5:
{
lean_object* v___x_185_; 
v___x_185_ = lean_unsigned_to_nat(5u);
return v___x_185_;
}
case 6:
{
lean_object* v___x_186_; 
v___x_186_ = lean_unsigned_to_nat(6u);
return v___x_186_;
}
default: 
{
lean_object* v___x_187_; 
v___x_187_ = lean_unsigned_to_nat(7u);
return v___x_187_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorIdx___boxed(lean_object* v_x_188_){
_start:
{
lean_object* v_res_189_; 
v_res_189_ = l_Continuity_Claim_ctorIdx(v_x_188_);
lean_dec(v_x_188_);
return v_res_189_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorElim___redArg(lean_object* v_t_190_, lean_object* v_k_191_){
_start:
{
switch(lean_obj_tag(v_t_190_))
{
case 1:
{
lean_object* v_digest_192_; uint8_t v_executable_193_; lean_object* v___x_194_; lean_object* v___x_195_; 
v_digest_192_ = lean_ctor_get(v_t_190_, 0);
lean_inc_ref(v_digest_192_);
v_executable_193_ = lean_ctor_get_uint8(v_t_190_, sizeof(void*)*1);
lean_dec_ref_known(v_t_190_, 1);
v___x_194_ = lean_box(v_executable_193_);
v___x_195_ = lean_apply_2(v_k_191_, v_digest_192_, v___x_194_);
return v___x_195_;
}
case 3:
{
lean_object* v_target_196_; lean_object* v___x_197_; 
v_target_196_ = lean_ctor_get(v_t_190_, 0);
lean_inc_ref(v_target_196_);
lean_dec_ref_known(v_t_190_, 1);
v___x_197_ = lean_apply_1(v_k_191_, v_target_196_);
return v___x_197_;
}
case 4:
{
lean_object* v_digest_198_; lean_object* v___x_199_; 
v_digest_198_ = lean_ctor_get(v_t_190_, 0);
lean_inc_ref(v_digest_198_);
lean_dec_ref_known(v_t_190_, 1);
v___x_199_ = lean_apply_1(v_k_191_, v_digest_198_);
return v___x_199_;
}
case 5:
{
lean_object* v_digest_200_; lean_object* v___x_201_; 
v_digest_200_ = lean_ctor_get(v_t_190_, 0);
lean_inc_ref(v_digest_200_);
lean_dec_ref_known(v_t_190_, 1);
v___x_201_ = lean_apply_1(v_k_191_, v_digest_200_);
return v___x_201_;
}
case 7:
{
lean_object* v_operation_202_; lean_object* v___x_203_; 
v_operation_202_ = lean_ctor_get(v_t_190_, 0);
lean_inc_ref(v_operation_202_);
lean_dec_ref_known(v_t_190_, 1);
v___x_203_ = lean_apply_1(v_k_191_, v_operation_202_);
return v___x_203_;
}
default: 
{
lean_dec(v_t_190_);
return v_k_191_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorElim(lean_object* v_motive_204_, lean_object* v_ctorIdx_205_, lean_object* v_t_206_, lean_object* v_h_207_, lean_object* v_k_208_){
_start:
{
lean_object* v___x_209_; 
v___x_209_ = l_Continuity_Claim_ctorElim___redArg(v_t_206_, v_k_208_);
return v___x_209_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_ctorElim___boxed(lean_object* v_motive_210_, lean_object* v_ctorIdx_211_, lean_object* v_t_212_, lean_object* v_h_213_, lean_object* v_k_214_){
_start:
{
lean_object* v_res_215_; 
v_res_215_ = l_Continuity_Claim_ctorElim(v_motive_210_, v_ctorIdx_211_, v_t_212_, v_h_213_, v_k_214_);
lean_dec(v_ctorIdx_211_);
return v_res_215_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_absent_elim___redArg(lean_object* v_t_216_, lean_object* v_absent_217_){
_start:
{
lean_object* v___x_218_; 
v___x_218_ = l_Continuity_Claim_ctorElim___redArg(v_t_216_, v_absent_217_);
return v___x_218_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_absent_elim(lean_object* v_motive_219_, lean_object* v_t_220_, lean_object* v_h_221_, lean_object* v_absent_222_){
_start:
{
lean_object* v___x_223_; 
v___x_223_ = l_Continuity_Claim_ctorElim___redArg(v_t_220_, v_absent_222_);
return v___x_223_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_file_elim___redArg(lean_object* v_t_224_, lean_object* v_file_225_){
_start:
{
lean_object* v___x_226_; 
v___x_226_ = l_Continuity_Claim_ctorElim___redArg(v_t_224_, v_file_225_);
return v___x_226_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_file_elim(lean_object* v_motive_227_, lean_object* v_t_228_, lean_object* v_h_229_, lean_object* v_file_230_){
_start:
{
lean_object* v___x_231_; 
v___x_231_ = l_Continuity_Claim_ctorElim___redArg(v_t_228_, v_file_230_);
return v___x_231_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_directory_elim___redArg(lean_object* v_t_232_, lean_object* v_directory_233_){
_start:
{
lean_object* v___x_234_; 
v___x_234_ = l_Continuity_Claim_ctorElim___redArg(v_t_232_, v_directory_233_);
return v___x_234_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_directory_elim(lean_object* v_motive_235_, lean_object* v_t_236_, lean_object* v_h_237_, lean_object* v_directory_238_){
_start:
{
lean_object* v___x_239_; 
v___x_239_ = l_Continuity_Claim_ctorElim___redArg(v_t_236_, v_directory_238_);
return v___x_239_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_link_elim___redArg(lean_object* v_t_240_, lean_object* v_link_241_){
_start:
{
lean_object* v___x_242_; 
v___x_242_ = l_Continuity_Claim_ctorElim___redArg(v_t_240_, v_link_241_);
return v___x_242_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_link_elim(lean_object* v_motive_243_, lean_object* v_t_244_, lean_object* v_h_245_, lean_object* v_link_246_){
_start:
{
lean_object* v___x_247_; 
v___x_247_ = l_Continuity_Claim_ctorElim___redArg(v_t_244_, v_link_246_);
return v___x_247_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_names_elim___redArg(lean_object* v_t_248_, lean_object* v_names_249_){
_start:
{
lean_object* v___x_250_; 
v___x_250_ = l_Continuity_Claim_ctorElim___redArg(v_t_248_, v_names_249_);
return v___x_250_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_names_elim(lean_object* v_motive_251_, lean_object* v_t_252_, lean_object* v_h_253_, lean_object* v_names_254_){
_start:
{
lean_object* v___x_255_; 
v___x_255_ = l_Continuity_Claim_ctorElim___redArg(v_t_252_, v_names_254_);
return v___x_255_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_tree_elim___redArg(lean_object* v_t_256_, lean_object* v_tree_257_){
_start:
{
lean_object* v___x_258_; 
v___x_258_ = l_Continuity_Claim_ctorElim___redArg(v_t_256_, v_tree_257_);
return v___x_258_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_tree_elim(lean_object* v_motive_259_, lean_object* v_t_260_, lean_object* v_h_261_, lean_object* v_tree_262_){
_start:
{
lean_object* v___x_263_; 
v___x_263_ = l_Continuity_Claim_ctorElim___redArg(v_t_260_, v_tree_262_);
return v___x_263_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_mount_elim___redArg(lean_object* v_t_264_, lean_object* v_mount_265_){
_start:
{
lean_object* v___x_266_; 
v___x_266_ = l_Continuity_Claim_ctorElim___redArg(v_t_264_, v_mount_265_);
return v___x_266_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_mount_elim(lean_object* v_motive_267_, lean_object* v_t_268_, lean_object* v_h_269_, lean_object* v_mount_270_){
_start:
{
lean_object* v___x_271_; 
v___x_271_ = l_Continuity_Claim_ctorElim___redArg(v_t_268_, v_mount_270_);
return v___x_271_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_refused_elim___redArg(lean_object* v_t_272_, lean_object* v_refused_273_){
_start:
{
lean_object* v___x_274_; 
v___x_274_ = l_Continuity_Claim_ctorElim___redArg(v_t_272_, v_refused_273_);
return v___x_274_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Claim_refused_elim(lean_object* v_motive_275_, lean_object* v_t_276_, lean_object* v_h_277_, lean_object* v_refused_278_){
_start:
{
lean_object* v___x_279_; 
v___x_279_ = l_Continuity_Claim_ctorElim___redArg(v_t_276_, v_refused_278_);
return v___x_279_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorIdx(uint8_t v_x_280_){
_start:
{
switch(v_x_280_)
{
case 0:
{
lean_object* v___x_281_; 
v___x_281_ = lean_unsigned_to_nat(0u);
return v___x_281_;
}
case 1:
{
lean_object* v___x_282_; 
v___x_282_ = lean_unsigned_to_nat(1u);
return v___x_282_;
}
case 2:
{
lean_object* v___x_283_; 
v___x_283_ = lean_unsigned_to_nat(2u);
return v___x_283_;
}
default: 
{
lean_object* v___x_284_; 
v___x_284_ = lean_unsigned_to_nat(3u);
return v___x_284_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorIdx___boxed(lean_object* v_x_285_){
_start:
{
uint8_t v_x_boxed_286_; lean_object* v_res_287_; 
v_x_boxed_286_ = lean_unbox(v_x_285_);
v_res_287_ = l_Continuity_ChannelState_ctorIdx(v_x_boxed_286_);
return v_res_287_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorElim___redArg(lean_object* v_k_288_){
_start:
{
lean_inc(v_k_288_);
return v_k_288_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorElim___redArg___boxed(lean_object* v_k_289_){
_start:
{
lean_object* v_res_290_; 
v_res_290_ = l_Continuity_ChannelState_ctorElim___redArg(v_k_289_);
lean_dec(v_k_289_);
return v_res_290_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorElim(lean_object* v_motive_291_, lean_object* v_ctorIdx_292_, uint8_t v_t_293_, lean_object* v_h_294_, lean_object* v_k_295_){
_start:
{
lean_inc(v_k_295_);
return v_k_295_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ctorElim___boxed(lean_object* v_motive_296_, lean_object* v_ctorIdx_297_, lean_object* v_t_298_, lean_object* v_h_299_, lean_object* v_k_300_){
_start:
{
uint8_t v_t_boxed_301_; lean_object* v_res_302_; 
v_t_boxed_301_ = lean_unbox(v_t_298_);
v_res_302_ = l_Continuity_ChannelState_ctorElim(v_motive_296_, v_ctorIdx_297_, v_t_boxed_301_, v_h_299_, v_k_300_);
lean_dec(v_k_300_);
lean_dec(v_ctorIdx_297_);
return v_res_302_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_prevented_elim___redArg(lean_object* v_prevented_303_){
_start:
{
lean_inc(v_prevented_303_);
return v_prevented_303_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_prevented_elim___redArg___boxed(lean_object* v_prevented_304_){
_start:
{
lean_object* v_res_305_; 
v_res_305_ = l_Continuity_ChannelState_prevented_elim___redArg(v_prevented_304_);
lean_dec(v_prevented_304_);
return v_res_305_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_prevented_elim(lean_object* v_motive_306_, uint8_t v_t_307_, lean_object* v_h_308_, lean_object* v_prevented_309_){
_start:
{
lean_inc(v_prevented_309_);
return v_prevented_309_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_prevented_elim___boxed(lean_object* v_motive_310_, lean_object* v_t_311_, lean_object* v_h_312_, lean_object* v_prevented_313_){
_start:
{
uint8_t v_t_boxed_314_; lean_object* v_res_315_; 
v_t_boxed_314_ = lean_unbox(v_t_311_);
v_res_315_ = l_Continuity_ChannelState_prevented_elim(v_motive_310_, v_t_boxed_314_, v_h_312_, v_prevented_313_);
lean_dec(v_prevented_313_);
return v_res_315_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_virtual_elim___redArg(lean_object* v_virtual_316_){
_start:
{
lean_inc(v_virtual_316_);
return v_virtual_316_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_virtual_elim___redArg___boxed(lean_object* v_virtual_317_){
_start:
{
lean_object* v_res_318_; 
v_res_318_ = l_Continuity_ChannelState_virtual_elim___redArg(v_virtual_317_);
lean_dec(v_virtual_317_);
return v_res_318_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_virtual_elim(lean_object* v_motive_319_, uint8_t v_t_320_, lean_object* v_h_321_, lean_object* v_virtual_322_){
_start:
{
lean_inc(v_virtual_322_);
return v_virtual_322_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_virtual_elim___boxed(lean_object* v_motive_323_, lean_object* v_t_324_, lean_object* v_h_325_, lean_object* v_virtual_326_){
_start:
{
uint8_t v_t_boxed_327_; lean_object* v_res_328_; 
v_t_boxed_327_ = lean_unbox(v_t_324_);
v_res_328_ = l_Continuity_ChannelState_virtual_elim(v_motive_323_, v_t_boxed_327_, v_h_325_, v_virtual_326_);
lean_dec(v_virtual_326_);
return v_res_328_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_recorded_elim___redArg(lean_object* v_recorded_329_){
_start:
{
lean_inc(v_recorded_329_);
return v_recorded_329_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_recorded_elim___redArg___boxed(lean_object* v_recorded_330_){
_start:
{
lean_object* v_res_331_; 
v_res_331_ = l_Continuity_ChannelState_recorded_elim___redArg(v_recorded_330_);
lean_dec(v_recorded_330_);
return v_res_331_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_recorded_elim(lean_object* v_motive_332_, uint8_t v_t_333_, lean_object* v_h_334_, lean_object* v_recorded_335_){
_start:
{
lean_inc(v_recorded_335_);
return v_recorded_335_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_recorded_elim___boxed(lean_object* v_motive_336_, lean_object* v_t_337_, lean_object* v_h_338_, lean_object* v_recorded_339_){
_start:
{
uint8_t v_t_boxed_340_; lean_object* v_res_341_; 
v_t_boxed_340_ = lean_unbox(v_t_337_);
v_res_341_ = l_Continuity_ChannelState_recorded_elim(v_motive_336_, v_t_boxed_340_, v_h_338_, v_recorded_339_);
lean_dec(v_recorded_339_);
return v_res_341_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_open_elim___redArg(lean_object* v_open_342_){
_start:
{
lean_inc(v_open_342_);
return v_open_342_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_open_elim___redArg___boxed(lean_object* v_open_343_){
_start:
{
lean_object* v_res_344_; 
v_res_344_ = l_Continuity_ChannelState_open_elim___redArg(v_open_343_);
lean_dec(v_open_343_);
return v_res_344_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_open_elim(lean_object* v_motive_345_, uint8_t v_t_346_, lean_object* v_h_347_, lean_object* v_open_348_){
_start:
{
lean_inc(v_open_348_);
return v_open_348_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_open_elim___boxed(lean_object* v_motive_349_, lean_object* v_t_350_, lean_object* v_h_351_, lean_object* v_open_352_){
_start:
{
uint8_t v_t_boxed_353_; lean_object* v_res_354_; 
v_t_boxed_353_ = lean_unbox(v_t_350_);
v_res_354_ = l_Continuity_ChannelState_open_elim(v_motive_349_, v_t_boxed_353_, v_h_351_, v_open_352_);
lean_dec(v_open_352_);
return v_res_354_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_ctorIdx(lean_object* v_x_355_){
_start:
{
switch(lean_obj_tag(v_x_355_))
{
case 0:
{
lean_object* v___x_356_; 
v___x_356_ = lean_unsigned_to_nat(0u);
return v___x_356_;
}
case 1:
{
lean_object* v___x_357_; 
v___x_357_ = lean_unsigned_to_nat(1u);
return v___x_357_;
}
case 2:
{
lean_object* v___x_358_; 
v___x_358_ = lean_unsigned_to_nat(2u);
return v___x_358_;
}
default: 
{
lean_object* v___x_359_; 
v___x_359_ = lean_unsigned_to_nat(3u);
return v___x_359_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_ctorIdx___boxed(lean_object* v_x_360_){
_start:
{
lean_object* v_res_361_; 
v_res_361_ = l_Continuity_Status_ctorIdx(v_x_360_);
lean_dec(v_x_360_);
return v_res_361_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_ctorElim___redArg(lean_object* v_t_362_, lean_object* v_k_363_){
_start:
{
switch(lean_obj_tag(v_t_362_))
{
case 0:
{
uint8_t v_code_364_; lean_object* v___x_365_; lean_object* v___x_366_; 
v_code_364_ = lean_ctor_get_uint8(v_t_362_, 0);
v___x_365_ = lean_box(v_code_364_);
v___x_366_ = lean_apply_1(v_k_363_, v___x_365_);
return v___x_366_;
}
case 1:
{
uint8_t v_signal_367_; lean_object* v___x_368_; lean_object* v___x_369_; 
v_signal_367_ = lean_ctor_get_uint8(v_t_362_, 0);
v___x_368_ = lean_box(v_signal_367_);
v___x_369_ = lean_apply_1(v_k_363_, v___x_368_);
return v___x_369_;
}
default: 
{
return v_k_363_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_ctorElim___redArg___boxed(lean_object* v_t_370_, lean_object* v_k_371_){
_start:
{
lean_object* v_res_372_; 
v_res_372_ = l_Continuity_Status_ctorElim___redArg(v_t_370_, v_k_371_);
lean_dec(v_t_370_);
return v_res_372_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_ctorElim(lean_object* v_motive_373_, lean_object* v_ctorIdx_374_, lean_object* v_t_375_, lean_object* v_h_376_, lean_object* v_k_377_){
_start:
{
lean_object* v___x_378_; 
v___x_378_ = l_Continuity_Status_ctorElim___redArg(v_t_375_, v_k_377_);
return v___x_378_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_ctorElim___boxed(lean_object* v_motive_379_, lean_object* v_ctorIdx_380_, lean_object* v_t_381_, lean_object* v_h_382_, lean_object* v_k_383_){
_start:
{
lean_object* v_res_384_; 
v_res_384_ = l_Continuity_Status_ctorElim(v_motive_379_, v_ctorIdx_380_, v_t_381_, v_h_382_, v_k_383_);
lean_dec(v_t_381_);
lean_dec(v_ctorIdx_380_);
return v_res_384_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_exited_elim___redArg(lean_object* v_t_385_, lean_object* v_exited_386_){
_start:
{
lean_object* v___x_387_; 
v___x_387_ = l_Continuity_Status_ctorElim___redArg(v_t_385_, v_exited_386_);
return v___x_387_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_exited_elim___redArg___boxed(lean_object* v_t_388_, lean_object* v_exited_389_){
_start:
{
lean_object* v_res_390_; 
v_res_390_ = l_Continuity_Status_exited_elim___redArg(v_t_388_, v_exited_389_);
lean_dec(v_t_388_);
return v_res_390_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_exited_elim(lean_object* v_motive_391_, lean_object* v_t_392_, lean_object* v_h_393_, lean_object* v_exited_394_){
_start:
{
lean_object* v___x_395_; 
v___x_395_ = l_Continuity_Status_ctorElim___redArg(v_t_392_, v_exited_394_);
return v___x_395_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_exited_elim___boxed(lean_object* v_motive_396_, lean_object* v_t_397_, lean_object* v_h_398_, lean_object* v_exited_399_){
_start:
{
lean_object* v_res_400_; 
v_res_400_ = l_Continuity_Status_exited_elim(v_motive_396_, v_t_397_, v_h_398_, v_exited_399_);
lean_dec(v_t_397_);
return v_res_400_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_signalled_elim___redArg(lean_object* v_t_401_, lean_object* v_signalled_402_){
_start:
{
lean_object* v___x_403_; 
v___x_403_ = l_Continuity_Status_ctorElim___redArg(v_t_401_, v_signalled_402_);
return v___x_403_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_signalled_elim___redArg___boxed(lean_object* v_t_404_, lean_object* v_signalled_405_){
_start:
{
lean_object* v_res_406_; 
v_res_406_ = l_Continuity_Status_signalled_elim___redArg(v_t_404_, v_signalled_405_);
lean_dec(v_t_404_);
return v_res_406_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_signalled_elim(lean_object* v_motive_407_, lean_object* v_t_408_, lean_object* v_h_409_, lean_object* v_signalled_410_){
_start:
{
lean_object* v___x_411_; 
v___x_411_ = l_Continuity_Status_ctorElim___redArg(v_t_408_, v_signalled_410_);
return v___x_411_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_signalled_elim___boxed(lean_object* v_motive_412_, lean_object* v_t_413_, lean_object* v_h_414_, lean_object* v_signalled_415_){
_start:
{
lean_object* v_res_416_; 
v_res_416_ = l_Continuity_Status_signalled_elim(v_motive_412_, v_t_413_, v_h_414_, v_signalled_415_);
lean_dec(v_t_413_);
return v_res_416_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_timedOut_elim___redArg(lean_object* v_t_417_, lean_object* v_timedOut_418_){
_start:
{
lean_object* v___x_419_; 
v___x_419_ = l_Continuity_Status_ctorElim___redArg(v_t_417_, v_timedOut_418_);
return v___x_419_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_timedOut_elim___redArg___boxed(lean_object* v_t_420_, lean_object* v_timedOut_421_){
_start:
{
lean_object* v_res_422_; 
v_res_422_ = l_Continuity_Status_timedOut_elim___redArg(v_t_420_, v_timedOut_421_);
lean_dec(v_t_420_);
return v_res_422_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_timedOut_elim(lean_object* v_motive_423_, lean_object* v_t_424_, lean_object* v_h_425_, lean_object* v_timedOut_426_){
_start:
{
lean_object* v___x_427_; 
v___x_427_ = l_Continuity_Status_ctorElim___redArg(v_t_424_, v_timedOut_426_);
return v___x_427_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_timedOut_elim___boxed(lean_object* v_motive_428_, lean_object* v_t_429_, lean_object* v_h_430_, lean_object* v_timedOut_431_){
_start:
{
lean_object* v_res_432_; 
v_res_432_ = l_Continuity_Status_timedOut_elim(v_motive_428_, v_t_429_, v_h_430_, v_timedOut_431_);
lean_dec(v_t_429_);
return v_res_432_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_overflow_elim___redArg(lean_object* v_t_433_, lean_object* v_overflow_434_){
_start:
{
lean_object* v___x_435_; 
v___x_435_ = l_Continuity_Status_ctorElim___redArg(v_t_433_, v_overflow_434_);
return v___x_435_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_overflow_elim___redArg___boxed(lean_object* v_t_436_, lean_object* v_overflow_437_){
_start:
{
lean_object* v_res_438_; 
v_res_438_ = l_Continuity_Status_overflow_elim___redArg(v_t_436_, v_overflow_437_);
lean_dec(v_t_436_);
return v_res_438_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_overflow_elim(lean_object* v_motive_439_, lean_object* v_t_440_, lean_object* v_h_441_, lean_object* v_overflow_442_){
_start:
{
lean_object* v___x_443_; 
v___x_443_ = l_Continuity_Status_ctorElim___redArg(v_t_440_, v_overflow_442_);
return v___x_443_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Status_overflow_elim___boxed(lean_object* v_motive_444_, lean_object* v_t_445_, lean_object* v_h_446_, lean_object* v_overflow_447_){
_start:
{
lean_object* v_res_448_; 
v_res_448_ = l_Continuity_Status_overflow_elim(v_motive_444_, v_t_445_, v_h_446_, v_overflow_447_);
lean_dec(v_t_445_);
return v_res_448_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorIdx(lean_object* v_x_449_){
_start:
{
switch(lean_obj_tag(v_x_449_))
{
case 0:
{
lean_object* v___x_450_; 
v___x_450_ = lean_unsigned_to_nat(0u);
return v___x_450_;
}
case 1:
{
lean_object* v___x_451_; 
v___x_451_ = lean_unsigned_to_nat(1u);
return v___x_451_;
}
default: 
{
lean_object* v___x_452_; 
v___x_452_ = lean_unsigned_to_nat(2u);
return v___x_452_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorIdx___boxed(lean_object* v_x_453_){
_start:
{
lean_object* v_res_454_; 
v_res_454_ = l_Continuity_Wanted_ctorIdx(v_x_453_);
lean_dec_ref(v_x_453_);
return v_res_454_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorElim___redArg(lean_object* v_t_455_, lean_object* v_k_456_){
_start:
{
if (lean_obj_tag(v_t_455_) == 2)
{
lean_object* v_role_457_; lean_object* v_path_458_; lean_object* v___x_459_; 
v_role_457_ = lean_ctor_get(v_t_455_, 0);
lean_inc_ref(v_role_457_);
v_path_458_ = lean_ctor_get(v_t_455_, 1);
lean_inc_ref(v_path_458_);
lean_dec_ref_known(v_t_455_, 2);
v___x_459_ = lean_apply_2(v_k_456_, v_role_457_, v_path_458_);
return v___x_459_;
}
else
{
lean_object* v_path_460_; lean_object* v___x_461_; 
v_path_460_ = lean_ctor_get(v_t_455_, 0);
lean_inc_ref(v_path_460_);
lean_dec_ref(v_t_455_);
v___x_461_ = lean_apply_1(v_k_456_, v_path_460_);
return v___x_461_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorElim(lean_object* v_motive_462_, lean_object* v_ctorIdx_463_, lean_object* v_t_464_, lean_object* v_h_465_, lean_object* v_k_466_){
_start:
{
lean_object* v___x_467_; 
v___x_467_ = l_Continuity_Wanted_ctorElim___redArg(v_t_464_, v_k_466_);
return v___x_467_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_ctorElim___boxed(lean_object* v_motive_468_, lean_object* v_ctorIdx_469_, lean_object* v_t_470_, lean_object* v_h_471_, lean_object* v_k_472_){
_start:
{
lean_object* v_res_473_; 
v_res_473_ = l_Continuity_Wanted_ctorElim(v_motive_468_, v_ctorIdx_469_, v_t_470_, v_h_471_, v_k_472_);
lean_dec(v_ctorIdx_469_);
return v_res_473_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_workspaceFile_elim___redArg(lean_object* v_t_474_, lean_object* v_workspaceFile_475_){
_start:
{
lean_object* v___x_476_; 
v___x_476_ = l_Continuity_Wanted_ctorElim___redArg(v_t_474_, v_workspaceFile_475_);
return v___x_476_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_workspaceFile_elim(lean_object* v_motive_477_, lean_object* v_t_478_, lean_object* v_h_479_, lean_object* v_workspaceFile_480_){
_start:
{
lean_object* v___x_481_; 
v___x_481_ = l_Continuity_Wanted_ctorElim___redArg(v_t_478_, v_workspaceFile_480_);
return v___x_481_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_actionOutput_elim___redArg(lean_object* v_t_482_, lean_object* v_actionOutput_483_){
_start:
{
lean_object* v___x_484_; 
v___x_484_ = l_Continuity_Wanted_ctorElim___redArg(v_t_482_, v_actionOutput_483_);
return v___x_484_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_actionOutput_elim(lean_object* v_motive_485_, lean_object* v_t_486_, lean_object* v_h_487_, lean_object* v_actionOutput_488_){
_start:
{
lean_object* v___x_489_; 
v___x_489_ = l_Continuity_Wanted_ctorElim___redArg(v_t_486_, v_actionOutput_488_);
return v___x_489_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_entryPoint_elim___redArg(lean_object* v_t_490_, lean_object* v_entryPoint_491_){
_start:
{
lean_object* v___x_492_; 
v___x_492_ = l_Continuity_Wanted_ctorElim___redArg(v_t_490_, v_entryPoint_491_);
return v___x_492_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Wanted_entryPoint_elim(lean_object* v_motive_493_, lean_object* v_t_494_, lean_object* v_h_495_, lean_object* v_entryPoint_496_){
_start:
{
lean_object* v___x_497_; 
v___x_497_ = l_Continuity_Wanted_ctorElim___redArg(v_t_494_, v_entryPoint_496_);
return v___x_497_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorIdx(uint8_t v_x_498_){
_start:
{
switch(v_x_498_)
{
case 0:
{
lean_object* v___x_499_; 
v___x_499_ = lean_unsigned_to_nat(0u);
return v___x_499_;
}
case 1:
{
lean_object* v___x_500_; 
v___x_500_ = lean_unsigned_to_nat(1u);
return v___x_500_;
}
default: 
{
lean_object* v___x_501_; 
v___x_501_ = lean_unsigned_to_nat(2u);
return v___x_501_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorIdx___boxed(lean_object* v_x_502_){
_start:
{
uint8_t v_x_boxed_503_; lean_object* v_res_504_; 
v_x_boxed_503_ = lean_unbox(v_x_502_);
v_res_504_ = l_Continuity_AccessMode_ctorIdx(v_x_boxed_503_);
return v_res_504_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorElim___redArg(lean_object* v_k_505_){
_start:
{
lean_inc(v_k_505_);
return v_k_505_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorElim___redArg___boxed(lean_object* v_k_506_){
_start:
{
lean_object* v_res_507_; 
v_res_507_ = l_Continuity_AccessMode_ctorElim___redArg(v_k_506_);
lean_dec(v_k_506_);
return v_res_507_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorElim(lean_object* v_motive_508_, lean_object* v_ctorIdx_509_, uint8_t v_t_510_, lean_object* v_h_511_, lean_object* v_k_512_){
_start:
{
lean_inc(v_k_512_);
return v_k_512_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ctorElim___boxed(lean_object* v_motive_513_, lean_object* v_ctorIdx_514_, lean_object* v_t_515_, lean_object* v_h_516_, lean_object* v_k_517_){
_start:
{
uint8_t v_t_boxed_518_; lean_object* v_res_519_; 
v_t_boxed_518_ = lean_unbox(v_t_515_);
v_res_519_ = l_Continuity_AccessMode_ctorElim(v_motive_513_, v_ctorIdx_514_, v_t_boxed_518_, v_h_516_, v_k_517_);
lean_dec(v_k_517_);
lean_dec(v_ctorIdx_514_);
return v_res_519_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_read_elim___redArg(lean_object* v_read_520_){
_start:
{
lean_inc(v_read_520_);
return v_read_520_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_read_elim___redArg___boxed(lean_object* v_read_521_){
_start:
{
lean_object* v_res_522_; 
v_res_522_ = l_Continuity_AccessMode_read_elim___redArg(v_read_521_);
lean_dec(v_read_521_);
return v_res_522_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_read_elim(lean_object* v_motive_523_, uint8_t v_t_524_, lean_object* v_h_525_, lean_object* v_read_526_){
_start:
{
lean_inc(v_read_526_);
return v_read_526_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_read_elim___boxed(lean_object* v_motive_527_, lean_object* v_t_528_, lean_object* v_h_529_, lean_object* v_read_530_){
_start:
{
uint8_t v_t_boxed_531_; lean_object* v_res_532_; 
v_t_boxed_531_ = lean_unbox(v_t_528_);
v_res_532_ = l_Continuity_AccessMode_read_elim(v_motive_527_, v_t_boxed_531_, v_h_529_, v_read_530_);
lean_dec(v_read_530_);
return v_res_532_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_write_elim___redArg(lean_object* v_write_533_){
_start:
{
lean_inc(v_write_533_);
return v_write_533_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_write_elim___redArg___boxed(lean_object* v_write_534_){
_start:
{
lean_object* v_res_535_; 
v_res_535_ = l_Continuity_AccessMode_write_elim___redArg(v_write_534_);
lean_dec(v_write_534_);
return v_res_535_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_write_elim(lean_object* v_motive_536_, uint8_t v_t_537_, lean_object* v_h_538_, lean_object* v_write_539_){
_start:
{
lean_inc(v_write_539_);
return v_write_539_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_write_elim___boxed(lean_object* v_motive_540_, lean_object* v_t_541_, lean_object* v_h_542_, lean_object* v_write_543_){
_start:
{
uint8_t v_t_boxed_544_; lean_object* v_res_545_; 
v_t_boxed_544_ = lean_unbox(v_t_541_);
v_res_545_ = l_Continuity_AccessMode_write_elim(v_motive_540_, v_t_boxed_544_, v_h_542_, v_write_543_);
lean_dec(v_write_543_);
return v_res_545_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_execute_elim___redArg(lean_object* v_execute_546_){
_start:
{
lean_inc(v_execute_546_);
return v_execute_546_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_execute_elim___redArg___boxed(lean_object* v_execute_547_){
_start:
{
lean_object* v_res_548_; 
v_res_548_ = l_Continuity_AccessMode_execute_elim___redArg(v_execute_547_);
lean_dec(v_execute_547_);
return v_res_548_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_execute_elim(lean_object* v_motive_549_, uint8_t v_t_550_, lean_object* v_h_551_, lean_object* v_execute_552_){
_start:
{
lean_inc(v_execute_552_);
return v_execute_552_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_execute_elim___boxed(lean_object* v_motive_553_, lean_object* v_t_554_, lean_object* v_h_555_, lean_object* v_execute_556_){
_start:
{
uint8_t v_t_boxed_557_; lean_object* v_res_558_; 
v_t_boxed_557_ = lean_unbox(v_t_554_);
v_res_558_ = l_Continuity_AccessMode_execute_elim(v_motive_553_, v_t_boxed_557_, v_h_555_, v_execute_556_);
lean_dec(v_execute_556_);
return v_res_558_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorIdx(uint8_t v_x_559_){
_start:
{
switch(v_x_559_)
{
case 0:
{
lean_object* v___x_560_; 
v___x_560_ = lean_unsigned_to_nat(0u);
return v___x_560_;
}
case 1:
{
lean_object* v___x_561_; 
v___x_561_ = lean_unsigned_to_nat(1u);
return v___x_561_;
}
default: 
{
lean_object* v___x_562_; 
v___x_562_ = lean_unsigned_to_nat(2u);
return v___x_562_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorIdx___boxed(lean_object* v_x_563_){
_start:
{
uint8_t v_x_boxed_564_; lean_object* v_res_565_; 
v_x_boxed_564_ = lean_unbox(v_x_563_);
v_res_565_ = l_Continuity_KernelKind_ctorIdx(v_x_boxed_564_);
return v_res_565_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorElim___redArg(lean_object* v_k_566_){
_start:
{
lean_inc(v_k_566_);
return v_k_566_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorElim___redArg___boxed(lean_object* v_k_567_){
_start:
{
lean_object* v_res_568_; 
v_res_568_ = l_Continuity_KernelKind_ctorElim___redArg(v_k_567_);
lean_dec(v_k_567_);
return v_res_568_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorElim(lean_object* v_motive_569_, lean_object* v_ctorIdx_570_, uint8_t v_t_571_, lean_object* v_h_572_, lean_object* v_k_573_){
_start:
{
lean_inc(v_k_573_);
return v_k_573_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ctorElim___boxed(lean_object* v_motive_574_, lean_object* v_ctorIdx_575_, lean_object* v_t_576_, lean_object* v_h_577_, lean_object* v_k_578_){
_start:
{
uint8_t v_t_boxed_579_; lean_object* v_res_580_; 
v_t_boxed_579_ = lean_unbox(v_t_576_);
v_res_580_ = l_Continuity_KernelKind_ctorElim(v_motive_574_, v_ctorIdx_575_, v_t_boxed_579_, v_h_577_, v_k_578_);
lean_dec(v_k_578_);
lean_dec(v_ctorIdx_575_);
return v_res_580_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_lean_elim___redArg(lean_object* v_lean_581_){
_start:
{
lean_inc(v_lean_581_);
return v_lean_581_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_lean_elim___redArg___boxed(lean_object* v_lean_582_){
_start:
{
lean_object* v_res_583_; 
v_res_583_ = l_Continuity_KernelKind_lean_elim___redArg(v_lean_582_);
lean_dec(v_lean_582_);
return v_res_583_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_lean_elim(lean_object* v_motive_584_, uint8_t v_t_585_, lean_object* v_h_586_, lean_object* v_lean_587_){
_start:
{
lean_inc(v_lean_587_);
return v_lean_587_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_lean_elim___boxed(lean_object* v_motive_588_, lean_object* v_t_589_, lean_object* v_h_590_, lean_object* v_lean_591_){
_start:
{
uint8_t v_t_boxed_592_; lean_object* v_res_593_; 
v_t_boxed_592_ = lean_unbox(v_t_589_);
v_res_593_ = l_Continuity_KernelKind_lean_elim(v_motive_588_, v_t_boxed_592_, v_h_590_, v_lean_591_);
lean_dec(v_lean_591_);
return v_res_593_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_java_elim___redArg(lean_object* v_java_594_){
_start:
{
lean_inc(v_java_594_);
return v_java_594_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_java_elim___redArg___boxed(lean_object* v_java_595_){
_start:
{
lean_object* v_res_596_; 
v_res_596_ = l_Continuity_KernelKind_java_elim___redArg(v_java_595_);
lean_dec(v_java_595_);
return v_res_596_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_java_elim(lean_object* v_motive_597_, uint8_t v_t_598_, lean_object* v_h_599_, lean_object* v_java_600_){
_start:
{
lean_inc(v_java_600_);
return v_java_600_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_java_elim___boxed(lean_object* v_motive_601_, lean_object* v_t_602_, lean_object* v_h_603_, lean_object* v_java_604_){
_start:
{
uint8_t v_t_boxed_605_; lean_object* v_res_606_; 
v_t_boxed_605_ = lean_unbox(v_t_602_);
v_res_606_ = l_Continuity_KernelKind_java_elim(v_motive_601_, v_t_boxed_605_, v_h_603_, v_java_604_);
lean_dec(v_java_604_);
return v_res_606_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_both_elim___redArg(lean_object* v_both_607_){
_start:
{
lean_inc(v_both_607_);
return v_both_607_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_both_elim___redArg___boxed(lean_object* v_both_608_){
_start:
{
lean_object* v_res_609_; 
v_res_609_ = l_Continuity_KernelKind_both_elim___redArg(v_both_608_);
lean_dec(v_both_608_);
return v_res_609_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_both_elim(lean_object* v_motive_610_, uint8_t v_t_611_, lean_object* v_h_612_, lean_object* v_both_613_){
_start:
{
lean_inc(v_both_613_);
return v_both_613_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_both_elim___boxed(lean_object* v_motive_614_, lean_object* v_t_615_, lean_object* v_h_616_, lean_object* v_both_617_){
_start:
{
uint8_t v_t_boxed_618_; lean_object* v_res_619_; 
v_t_boxed_618_ = lean_unbox(v_t_615_);
v_res_619_ = l_Continuity_KernelKind_both_elim(v_motive_614_, v_t_boxed_618_, v_h_616_, v_both_617_);
lean_dec(v_both_617_);
return v_res_619_;
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_toNat(uint8_t v_x_620_){
_start:
{
if (v_x_620_ == 0)
{
lean_object* v___x_621_; 
v___x_621_ = lean_unsigned_to_nat(0u);
return v___x_621_;
}
else
{
lean_object* v___x_622_; 
v___x_622_ = lean_unsigned_to_nat(1u);
return v___x_622_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_toNat___boxed(lean_object* v_x_623_){
_start:
{
uint8_t v_x_24__boxed_624_; lean_object* v_res_625_; 
v_x_24__boxed_624_ = lean_unbox(v_x_623_);
v_res_625_ = l_Continuity_IsolationMode_toNat(v_x_24__boxed_624_);
return v_res_625_;
}
}
LEAN_EXPORT uint8_t l_Continuity_IsolationMode_ofNat(lean_object* v_x_626_){
_start:
{
lean_object* v___x_627_; uint8_t v___x_628_; 
v___x_627_ = lean_unsigned_to_nat(0u);
v___x_628_ = lean_nat_dec_eq(v_x_626_, v___x_627_);
if (v___x_628_ == 0)
{
uint8_t v___x_629_; 
v___x_629_ = 1;
return v___x_629_;
}
else
{
uint8_t v___x_630_; 
v___x_630_ = 0;
return v___x_630_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_IsolationMode_ofNat___boxed(lean_object* v_x_631_){
_start:
{
uint8_t v_res_632_; lean_object* v_r_633_; 
v_res_632_ = l_Continuity_IsolationMode_ofNat(v_x_631_);
lean_dec(v_x_631_);
v_r_633_ = lean_box(v_res_632_);
return v_r_633_;
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_toNat(uint8_t v_x_634_){
_start:
{
switch(v_x_634_)
{
case 0:
{
lean_object* v___x_635_; 
v___x_635_ = lean_unsigned_to_nat(0u);
return v___x_635_;
}
case 1:
{
lean_object* v___x_636_; 
v___x_636_ = lean_unsigned_to_nat(1u);
return v___x_636_;
}
case 2:
{
lean_object* v___x_637_; 
v___x_637_ = lean_unsigned_to_nat(2u);
return v___x_637_;
}
case 3:
{
lean_object* v___x_638_; 
v___x_638_ = lean_unsigned_to_nat(3u);
return v___x_638_;
}
case 4:
{
lean_object* v___x_639_; 
v___x_639_ = lean_unsigned_to_nat(4u);
return v___x_639_;
}
case 5:
{
lean_object* v___x_640_; 
v___x_640_ = lean_unsigned_to_nat(5u);
return v___x_640_;
}
case 6:
{
lean_object* v___x_641_; 
v___x_641_ = lean_unsigned_to_nat(6u);
return v___x_641_;
}
default: 
{
lean_object* v___x_642_; 
v___x_642_ = lean_unsigned_to_nat(7u);
return v___x_642_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_toNat___boxed(lean_object* v_x_643_){
_start:
{
uint8_t v_x_84__boxed_644_; lean_object* v_res_645_; 
v_x_84__boxed_644_ = lean_unbox(v_x_643_);
v_res_645_ = l_Continuity_EventKind_toNat(v_x_84__boxed_644_);
return v_res_645_;
}
}
LEAN_EXPORT uint8_t l_Continuity_EventKind_ofNat(lean_object* v_x_646_){
_start:
{
lean_object* v___x_647_; uint8_t v___x_648_; 
v___x_647_ = lean_unsigned_to_nat(0u);
v___x_648_ = lean_nat_dec_eq(v_x_646_, v___x_647_);
if (v___x_648_ == 0)
{
lean_object* v___x_649_; uint8_t v___x_650_; 
v___x_649_ = lean_unsigned_to_nat(1u);
v___x_650_ = lean_nat_dec_eq(v_x_646_, v___x_649_);
if (v___x_650_ == 0)
{
lean_object* v___x_651_; uint8_t v___x_652_; 
v___x_651_ = lean_unsigned_to_nat(2u);
v___x_652_ = lean_nat_dec_eq(v_x_646_, v___x_651_);
if (v___x_652_ == 0)
{
lean_object* v___x_653_; uint8_t v___x_654_; 
v___x_653_ = lean_unsigned_to_nat(3u);
v___x_654_ = lean_nat_dec_eq(v_x_646_, v___x_653_);
if (v___x_654_ == 0)
{
lean_object* v___x_655_; uint8_t v___x_656_; 
v___x_655_ = lean_unsigned_to_nat(4u);
v___x_656_ = lean_nat_dec_eq(v_x_646_, v___x_655_);
if (v___x_656_ == 0)
{
lean_object* v___x_657_; uint8_t v___x_658_; 
v___x_657_ = lean_unsigned_to_nat(5u);
v___x_658_ = lean_nat_dec_eq(v_x_646_, v___x_657_);
if (v___x_658_ == 0)
{
lean_object* v___x_659_; uint8_t v___x_660_; 
v___x_659_ = lean_unsigned_to_nat(6u);
v___x_660_ = lean_nat_dec_eq(v_x_646_, v___x_659_);
if (v___x_660_ == 0)
{
uint8_t v___x_661_; 
v___x_661_ = 7;
return v___x_661_;
}
else
{
uint8_t v___x_662_; 
v___x_662_ = 6;
return v___x_662_;
}
}
else
{
uint8_t v___x_663_; 
v___x_663_ = 5;
return v___x_663_;
}
}
else
{
uint8_t v___x_664_; 
v___x_664_ = 4;
return v___x_664_;
}
}
else
{
uint8_t v___x_665_; 
v___x_665_ = 3;
return v___x_665_;
}
}
else
{
uint8_t v___x_666_; 
v___x_666_ = 2;
return v___x_666_;
}
}
else
{
uint8_t v___x_667_; 
v___x_667_ = 1;
return v___x_667_;
}
}
else
{
uint8_t v___x_668_; 
v___x_668_ = 0;
return v___x_668_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_EventKind_ofNat___boxed(lean_object* v_x_669_){
_start:
{
uint8_t v_res_670_; lean_object* v_r_671_; 
v_res_670_ = l_Continuity_EventKind_ofNat(v_x_669_);
lean_dec(v_x_669_);
v_r_671_ = lean_box(v_res_670_);
return v_r_671_;
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_toNat(uint8_t v_x_672_){
_start:
{
switch(v_x_672_)
{
case 0:
{
lean_object* v___x_673_; 
v___x_673_ = lean_unsigned_to_nat(0u);
return v___x_673_;
}
case 1:
{
lean_object* v___x_674_; 
v___x_674_ = lean_unsigned_to_nat(1u);
return v___x_674_;
}
case 2:
{
lean_object* v___x_675_; 
v___x_675_ = lean_unsigned_to_nat(2u);
return v___x_675_;
}
default: 
{
lean_object* v___x_676_; 
v___x_676_ = lean_unsigned_to_nat(3u);
return v___x_676_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_toNat___boxed(lean_object* v_x_677_){
_start:
{
uint8_t v_x_44__boxed_678_; lean_object* v_res_679_; 
v_x_44__boxed_678_ = lean_unbox(v_x_677_);
v_res_679_ = l_Continuity_ChannelState_toNat(v_x_44__boxed_678_);
return v_res_679_;
}
}
LEAN_EXPORT uint8_t l_Continuity_ChannelState_ofNat(lean_object* v_x_680_){
_start:
{
lean_object* v___x_681_; uint8_t v___x_682_; 
v___x_681_ = lean_unsigned_to_nat(0u);
v___x_682_ = lean_nat_dec_eq(v_x_680_, v___x_681_);
if (v___x_682_ == 0)
{
lean_object* v___x_683_; uint8_t v___x_684_; 
v___x_683_ = lean_unsigned_to_nat(1u);
v___x_684_ = lean_nat_dec_eq(v_x_680_, v___x_683_);
if (v___x_684_ == 0)
{
lean_object* v___x_685_; uint8_t v___x_686_; 
v___x_685_ = lean_unsigned_to_nat(2u);
v___x_686_ = lean_nat_dec_eq(v_x_680_, v___x_685_);
if (v___x_686_ == 0)
{
uint8_t v___x_687_; 
v___x_687_ = 3;
return v___x_687_;
}
else
{
uint8_t v___x_688_; 
v___x_688_ = 2;
return v___x_688_;
}
}
else
{
uint8_t v___x_689_; 
v___x_689_ = 1;
return v___x_689_;
}
}
else
{
uint8_t v___x_690_; 
v___x_690_ = 0;
return v___x_690_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ChannelState_ofNat___boxed(lean_object* v_x_691_){
_start:
{
uint8_t v_res_692_; lean_object* v_r_693_; 
v_res_692_ = l_Continuity_ChannelState_ofNat(v_x_691_);
lean_dec(v_x_691_);
v_r_693_ = lean_box(v_res_692_);
return v_r_693_;
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_toNat(uint8_t v_x_694_){
_start:
{
switch(v_x_694_)
{
case 0:
{
lean_object* v___x_695_; 
v___x_695_ = lean_unsigned_to_nat(0u);
return v___x_695_;
}
case 1:
{
lean_object* v___x_696_; 
v___x_696_ = lean_unsigned_to_nat(1u);
return v___x_696_;
}
default: 
{
lean_object* v___x_697_; 
v___x_697_ = lean_unsigned_to_nat(2u);
return v___x_697_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_toNat___boxed(lean_object* v_x_698_){
_start:
{
uint8_t v_x_34__boxed_699_; lean_object* v_res_700_; 
v_x_34__boxed_699_ = lean_unbox(v_x_698_);
v_res_700_ = l_Continuity_AccessMode_toNat(v_x_34__boxed_699_);
return v_res_700_;
}
}
LEAN_EXPORT uint8_t l_Continuity_AccessMode_ofNat(lean_object* v_x_701_){
_start:
{
lean_object* v___x_702_; uint8_t v___x_703_; 
v___x_702_ = lean_unsigned_to_nat(0u);
v___x_703_ = lean_nat_dec_eq(v_x_701_, v___x_702_);
if (v___x_703_ == 0)
{
lean_object* v___x_704_; uint8_t v___x_705_; 
v___x_704_ = lean_unsigned_to_nat(1u);
v___x_705_ = lean_nat_dec_eq(v_x_701_, v___x_704_);
if (v___x_705_ == 0)
{
uint8_t v___x_706_; 
v___x_706_ = 2;
return v___x_706_;
}
else
{
uint8_t v___x_707_; 
v___x_707_ = 1;
return v___x_707_;
}
}
else
{
uint8_t v___x_708_; 
v___x_708_ = 0;
return v___x_708_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_AccessMode_ofNat___boxed(lean_object* v_x_709_){
_start:
{
uint8_t v_res_710_; lean_object* v_r_711_; 
v_res_710_ = l_Continuity_AccessMode_ofNat(v_x_709_);
lean_dec(v_x_709_);
v_r_711_ = lean_box(v_res_710_);
return v_r_711_;
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_toNat(uint8_t v_x_712_){
_start:
{
switch(v_x_712_)
{
case 0:
{
lean_object* v___x_713_; 
v___x_713_ = lean_unsigned_to_nat(0u);
return v___x_713_;
}
case 1:
{
lean_object* v___x_714_; 
v___x_714_ = lean_unsigned_to_nat(1u);
return v___x_714_;
}
default: 
{
lean_object* v___x_715_; 
v___x_715_ = lean_unsigned_to_nat(2u);
return v___x_715_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_toNat___boxed(lean_object* v_x_716_){
_start:
{
uint8_t v_x_34__boxed_717_; lean_object* v_res_718_; 
v_x_34__boxed_717_ = lean_unbox(v_x_716_);
v_res_718_ = l_Continuity_KernelKind_toNat(v_x_34__boxed_717_);
return v_res_718_;
}
}
LEAN_EXPORT uint8_t l_Continuity_KernelKind_ofNat(lean_object* v_x_719_){
_start:
{
lean_object* v___x_720_; uint8_t v___x_721_; 
v___x_720_ = lean_unsigned_to_nat(0u);
v___x_721_ = lean_nat_dec_eq(v_x_719_, v___x_720_);
if (v___x_721_ == 0)
{
lean_object* v___x_722_; uint8_t v___x_723_; 
v___x_722_ = lean_unsigned_to_nat(1u);
v___x_723_ = lean_nat_dec_eq(v_x_719_, v___x_722_);
if (v___x_723_ == 0)
{
uint8_t v___x_724_; 
v___x_724_ = 2;
return v___x_724_;
}
else
{
uint8_t v___x_725_; 
v___x_725_ = 1;
return v___x_725_;
}
}
else
{
uint8_t v___x_726_; 
v___x_726_ = 0;
return v___x_726_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_KernelKind_ofNat___boxed(lean_object* v_x_727_){
_start:
{
uint8_t v_res_728_; lean_object* v_r_729_; 
v_res_728_ = l_Continuity_KernelKind_ofNat(v_x_727_);
lean_dec(v_x_727_);
v_r_729_ = lean_box(v_res_728_);
return v_r_729_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Data_Action(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Data_Record(uint8_t builtin) {
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
res = initialize_Continuity_Data_Action(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
