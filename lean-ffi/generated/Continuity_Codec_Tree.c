// Lean compiler output
// Module: Continuity.Codec.Tree
// Imports: public import Init public meta import Init public import Continuity.Codec.Evidence
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
extern lean_object* l_Continuity_bytesC;
extern lean_object* l_Continuity_digestC;
lean_object* l_Continuity_mapC___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_pair___redArg(lean_object*, lean_object*);
lean_object* l_Continuity_Alts_one___redArg(lean_object*);
extern lean_object* l_Continuity_unitC;
extern lean_object* l_Continuity_pathC;
lean_object* l_Continuity_Alts_cons___redArg(lean_object*, lean_object*);
extern lean_object* l_Continuity_boolC;
extern lean_object* l_Continuity_u64;
lean_object* l_Continuity_sumC___redArg(lean_object*);
lean_object* l_Continuity_imap___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_pathMapC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_file_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_file_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_link_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_link_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_directory_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_directory_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_encode_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_encode_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_decode_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_decode_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_encoded_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_encoded_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_decoded_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeReply_decoded_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_toTreeEntry(lean_object*);
static const lean_ctor_object l_Continuity_ofTreeEntry___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)(((size_t)(0) << 1) | 1))}};
static const lean_object* l_Continuity_ofTreeEntry___closed__0 = (const lean_object*)&l_Continuity_ofTreeEntry___closed__0_value;
static const lean_ctor_object l_Continuity_ofTreeEntry___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_ofTreeEntry___closed__0_value)}};
static const lean_object* l_Continuity_ofTreeEntry___closed__1 = (const lean_object*)&l_Continuity_ofTreeEntry___closed__1_value;
LEAN_EXPORT lean_object* l_Continuity_ofTreeEntry(lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__3_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__5_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_treeEntryC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeEntryC___closed__0;
static lean_once_cell_t l_Continuity_treeEntryC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeEntryC___closed__1;
static lean_once_cell_t l_Continuity_treeEntryC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeEntryC___closed__2;
static lean_once_cell_t l_Continuity_treeEntryC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeEntryC___closed__3;
static lean_once_cell_t l_Continuity_treeEntryC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeEntryC___closed__4;
static lean_once_cell_t l_Continuity_treeEntryC___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeEntryC___closed__5;
static const lean_closure_object l_Continuity_treeEntryC___closed__6_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toTreeEntry, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_treeEntryC___closed__6 = (const lean_object*)&l_Continuity_treeEntryC___closed__6_value;
static const lean_closure_object l_Continuity_treeEntryC___closed__7_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofTreeEntry, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_treeEntryC___closed__7 = (const lean_object*)&l_Continuity_treeEntryC___closed__7_value;
static lean_once_cell_t l_Continuity_treeEntryC___closed__8_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeEntryC___closed__8;
LEAN_EXPORT lean_object* l_Continuity_treeEntryC;
static lean_once_cell_t l_Continuity_manifestC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_manifestC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_manifestC;
static lean_once_cell_t l_Continuity_directoriesC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_directoriesC___closed__0;
LEAN_EXPORT lean_object* l_Continuity_directoriesC;
LEAN_EXPORT lean_object* l_Continuity_toTreeRequest(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ofTreeRequest(lean_object*);
static lean_once_cell_t l_Continuity_treeRequestC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeRequestC___closed__0;
static lean_once_cell_t l_Continuity_treeRequestC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeRequestC___closed__1;
static lean_once_cell_t l_Continuity_treeRequestC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeRequestC___closed__2;
static lean_once_cell_t l_Continuity_treeRequestC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeRequestC___closed__3;
static const lean_closure_object l_Continuity_treeRequestC___closed__4_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toTreeRequest, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_treeRequestC___closed__4 = (const lean_object*)&l_Continuity_treeRequestC___closed__4_value;
static const lean_closure_object l_Continuity_treeRequestC___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofTreeRequest, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_treeRequestC___closed__5 = (const lean_object*)&l_Continuity_treeRequestC___closed__5_value;
static lean_once_cell_t l_Continuity_treeRequestC___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeRequestC___closed__6;
LEAN_EXPORT lean_object* l_Continuity_treeRequestC;
LEAN_EXPORT lean_object* l_Continuity_toTreeReply(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_ofTreeReply(lean_object*);
static lean_once_cell_t l_Continuity_treeReplyC___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeReplyC___closed__0;
static lean_once_cell_t l_Continuity_treeReplyC___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeReplyC___closed__1;
static lean_once_cell_t l_Continuity_treeReplyC___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeReplyC___closed__2;
static lean_once_cell_t l_Continuity_treeReplyC___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeReplyC___closed__3;
static lean_once_cell_t l_Continuity_treeReplyC___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeReplyC___closed__4;
static const lean_closure_object l_Continuity_treeReplyC___closed__5_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_toTreeReply, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_treeReplyC___closed__5 = (const lean_object*)&l_Continuity_treeReplyC___closed__5_value;
static const lean_closure_object l_Continuity_treeReplyC___closed__6_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_ofTreeReply, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_treeReplyC___closed__6 = (const lean_object*)&l_Continuity_treeReplyC___closed__6_value;
static lean_once_cell_t l_Continuity_treeReplyC___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_treeReplyC___closed__7;
LEAN_EXPORT lean_object* l_Continuity_treeReplyC;
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorIdx(lean_object* v_x_1_){
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
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorIdx___boxed(lean_object* v_x_5_){
_start:
{
lean_object* v_res_6_; 
v_res_6_ = l_Continuity_TreeEntry_ctorIdx(v_x_5_);
lean_dec(v_x_5_);
return v_res_6_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorElim___redArg(lean_object* v_t_7_, lean_object* v_k_8_){
_start:
{
switch(lean_obj_tag(v_t_7_))
{
case 0:
{
lean_object* v_digest_9_; uint64_t v_bytes_10_; uint8_t v_executable_11_; lean_object* v___x_12_; lean_object* v___x_13_; lean_object* v___x_14_; 
v_digest_9_ = lean_ctor_get(v_t_7_, 0);
lean_inc_ref(v_digest_9_);
v_bytes_10_ = lean_ctor_get_uint64(v_t_7_, sizeof(void*)*1);
v_executable_11_ = lean_ctor_get_uint8(v_t_7_, sizeof(void*)*1 + 8);
lean_dec_ref_known(v_t_7_, 1);
v___x_12_ = lean_box_uint64(v_bytes_10_);
v___x_13_ = lean_box(v_executable_11_);
v___x_14_ = lean_apply_3(v_k_8_, v_digest_9_, v___x_12_, v___x_13_);
return v___x_14_;
}
case 1:
{
lean_object* v_target_15_; lean_object* v___x_16_; 
v_target_15_ = lean_ctor_get(v_t_7_, 0);
lean_inc_ref(v_target_15_);
lean_dec_ref_known(v_t_7_, 1);
v___x_16_ = lean_apply_1(v_k_8_, v_target_15_);
return v___x_16_;
}
default: 
{
return v_k_8_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorElim(lean_object* v_motive_17_, lean_object* v_ctorIdx_18_, lean_object* v_t_19_, lean_object* v_h_20_, lean_object* v_k_21_){
_start:
{
lean_object* v___x_22_; 
v___x_22_ = l_Continuity_TreeEntry_ctorElim___redArg(v_t_19_, v_k_21_);
return v___x_22_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_ctorElim___boxed(lean_object* v_motive_23_, lean_object* v_ctorIdx_24_, lean_object* v_t_25_, lean_object* v_h_26_, lean_object* v_k_27_){
_start:
{
lean_object* v_res_28_; 
v_res_28_ = l_Continuity_TreeEntry_ctorElim(v_motive_23_, v_ctorIdx_24_, v_t_25_, v_h_26_, v_k_27_);
lean_dec(v_ctorIdx_24_);
return v_res_28_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_file_elim___redArg(lean_object* v_t_29_, lean_object* v_file_30_){
_start:
{
lean_object* v___x_31_; 
v___x_31_ = l_Continuity_TreeEntry_ctorElim___redArg(v_t_29_, v_file_30_);
return v___x_31_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_file_elim(lean_object* v_motive_32_, lean_object* v_t_33_, lean_object* v_h_34_, lean_object* v_file_35_){
_start:
{
lean_object* v___x_36_; 
v___x_36_ = l_Continuity_TreeEntry_ctorElim___redArg(v_t_33_, v_file_35_);
return v___x_36_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_link_elim___redArg(lean_object* v_t_37_, lean_object* v_link_38_){
_start:
{
lean_object* v___x_39_; 
v___x_39_ = l_Continuity_TreeEntry_ctorElim___redArg(v_t_37_, v_link_38_);
return v___x_39_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_link_elim(lean_object* v_motive_40_, lean_object* v_t_41_, lean_object* v_h_42_, lean_object* v_link_43_){
_start:
{
lean_object* v___x_44_; 
v___x_44_ = l_Continuity_TreeEntry_ctorElim___redArg(v_t_41_, v_link_43_);
return v___x_44_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_directory_elim___redArg(lean_object* v_t_45_, lean_object* v_directory_46_){
_start:
{
lean_object* v___x_47_; 
v___x_47_ = l_Continuity_TreeEntry_ctorElim___redArg(v_t_45_, v_directory_46_);
return v___x_47_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeEntry_directory_elim(lean_object* v_motive_48_, lean_object* v_t_49_, lean_object* v_h_50_, lean_object* v_directory_51_){
_start:
{
lean_object* v___x_52_; 
v___x_52_ = l_Continuity_TreeEntry_ctorElim___redArg(v_t_49_, v_directory_51_);
return v___x_52_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorIdx(lean_object* v_x_53_){
_start:
{
if (lean_obj_tag(v_x_53_) == 0)
{
lean_object* v___x_54_; 
v___x_54_ = lean_unsigned_to_nat(0u);
return v___x_54_;
}
else
{
lean_object* v___x_55_; 
v___x_55_ = lean_unsigned_to_nat(1u);
return v___x_55_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorIdx___boxed(lean_object* v_x_56_){
_start:
{
lean_object* v_res_57_; 
v_res_57_ = l_Continuity_TreeRequest_ctorIdx(v_x_56_);
lean_dec_ref(v_x_56_);
return v_res_57_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorElim___redArg(lean_object* v_t_58_, lean_object* v_k_59_){
_start:
{
if (lean_obj_tag(v_t_58_) == 0)
{
lean_object* v_entries_60_; lean_object* v___x_61_; 
v_entries_60_ = lean_ctor_get(v_t_58_, 0);
lean_inc_ref(v_entries_60_);
lean_dec_ref_known(v_t_58_, 1);
v___x_61_ = lean_apply_1(v_k_59_, v_entries_60_);
return v___x_61_;
}
else
{
lean_object* v_root_62_; lean_object* v_directories_63_; lean_object* v___x_64_; 
v_root_62_ = lean_ctor_get(v_t_58_, 0);
lean_inc_ref(v_root_62_);
v_directories_63_ = lean_ctor_get(v_t_58_, 1);
lean_inc_ref(v_directories_63_);
lean_dec_ref_known(v_t_58_, 2);
v___x_64_ = lean_apply_2(v_k_59_, v_root_62_, v_directories_63_);
return v___x_64_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorElim(lean_object* v_motive_65_, lean_object* v_ctorIdx_66_, lean_object* v_t_67_, lean_object* v_h_68_, lean_object* v_k_69_){
_start:
{
lean_object* v___x_70_; 
v___x_70_ = l_Continuity_TreeRequest_ctorElim___redArg(v_t_67_, v_k_69_);
return v___x_70_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_ctorElim___boxed(lean_object* v_motive_71_, lean_object* v_ctorIdx_72_, lean_object* v_t_73_, lean_object* v_h_74_, lean_object* v_k_75_){
_start:
{
lean_object* v_res_76_; 
v_res_76_ = l_Continuity_TreeRequest_ctorElim(v_motive_71_, v_ctorIdx_72_, v_t_73_, v_h_74_, v_k_75_);
lean_dec(v_ctorIdx_72_);
return v_res_76_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_encode_elim___redArg(lean_object* v_t_77_, lean_object* v_encode_78_){
_start:
{
lean_object* v___x_79_; 
v___x_79_ = l_Continuity_TreeRequest_ctorElim___redArg(v_t_77_, v_encode_78_);
return v___x_79_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_encode_elim(lean_object* v_motive_80_, lean_object* v_t_81_, lean_object* v_h_82_, lean_object* v_encode_83_){
_start:
{
lean_object* v___x_84_; 
v___x_84_ = l_Continuity_TreeRequest_ctorElim___redArg(v_t_81_, v_encode_83_);
return v___x_84_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_decode_elim___redArg(lean_object* v_t_85_, lean_object* v_decode_86_){
_start:
{
lean_object* v___x_87_; 
v___x_87_ = l_Continuity_TreeRequest_ctorElim___redArg(v_t_85_, v_decode_86_);
return v___x_87_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeRequest_decode_elim(lean_object* v_motive_88_, lean_object* v_t_89_, lean_object* v_h_90_, lean_object* v_decode_91_){
_start:
{
lean_object* v___x_92_; 
v___x_92_ = l_Continuity_TreeRequest_ctorElim___redArg(v_t_89_, v_decode_91_);
return v___x_92_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorIdx(lean_object* v_x_93_){
_start:
{
if (lean_obj_tag(v_x_93_) == 0)
{
lean_object* v___x_94_; 
v___x_94_ = lean_unsigned_to_nat(0u);
return v___x_94_;
}
else
{
lean_object* v___x_95_; 
v___x_95_ = lean_unsigned_to_nat(1u);
return v___x_95_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorIdx___boxed(lean_object* v_x_96_){
_start:
{
lean_object* v_res_97_; 
v_res_97_ = l_Continuity_TreeReply_ctorIdx(v_x_96_);
lean_dec_ref(v_x_96_);
return v_res_97_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorElim___redArg(lean_object* v_t_98_, lean_object* v_k_99_){
_start:
{
if (lean_obj_tag(v_t_98_) == 0)
{
lean_object* v_root_100_; uint64_t v_bytes_101_; lean_object* v_directories_102_; lean_object* v___x_103_; lean_object* v___x_104_; 
v_root_100_ = lean_ctor_get(v_t_98_, 0);
lean_inc_ref(v_root_100_);
v_bytes_101_ = lean_ctor_get_uint64(v_t_98_, sizeof(void*)*2);
v_directories_102_ = lean_ctor_get(v_t_98_, 1);
lean_inc_ref(v_directories_102_);
lean_dec_ref_known(v_t_98_, 2);
v___x_103_ = lean_box_uint64(v_bytes_101_);
v___x_104_ = lean_apply_3(v_k_99_, v_root_100_, v___x_103_, v_directories_102_);
return v___x_104_;
}
else
{
lean_object* v_entries_105_; lean_object* v___x_106_; 
v_entries_105_ = lean_ctor_get(v_t_98_, 0);
lean_inc_ref(v_entries_105_);
lean_dec_ref_known(v_t_98_, 1);
v___x_106_ = lean_apply_1(v_k_99_, v_entries_105_);
return v___x_106_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorElim(lean_object* v_motive_107_, lean_object* v_ctorIdx_108_, lean_object* v_t_109_, lean_object* v_h_110_, lean_object* v_k_111_){
_start:
{
lean_object* v___x_112_; 
v___x_112_ = l_Continuity_TreeReply_ctorElim___redArg(v_t_109_, v_k_111_);
return v___x_112_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_ctorElim___boxed(lean_object* v_motive_113_, lean_object* v_ctorIdx_114_, lean_object* v_t_115_, lean_object* v_h_116_, lean_object* v_k_117_){
_start:
{
lean_object* v_res_118_; 
v_res_118_ = l_Continuity_TreeReply_ctorElim(v_motive_113_, v_ctorIdx_114_, v_t_115_, v_h_116_, v_k_117_);
lean_dec(v_ctorIdx_114_);
return v_res_118_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_encoded_elim___redArg(lean_object* v_t_119_, lean_object* v_encoded_120_){
_start:
{
lean_object* v___x_121_; 
v___x_121_ = l_Continuity_TreeReply_ctorElim___redArg(v_t_119_, v_encoded_120_);
return v___x_121_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_encoded_elim(lean_object* v_motive_122_, lean_object* v_t_123_, lean_object* v_h_124_, lean_object* v_encoded_125_){
_start:
{
lean_object* v___x_126_; 
v___x_126_ = l_Continuity_TreeReply_ctorElim___redArg(v_t_123_, v_encoded_125_);
return v___x_126_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_decoded_elim___redArg(lean_object* v_t_127_, lean_object* v_decoded_128_){
_start:
{
lean_object* v___x_129_; 
v___x_129_ = l_Continuity_TreeReply_ctorElim___redArg(v_t_127_, v_decoded_128_);
return v___x_129_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeReply_decoded_elim(lean_object* v_motive_130_, lean_object* v_t_131_, lean_object* v_h_132_, lean_object* v_decoded_133_){
_start:
{
lean_object* v___x_134_; 
v___x_134_ = l_Continuity_TreeReply_ctorElim___redArg(v_t_131_, v_decoded_133_);
return v___x_134_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toTreeEntry(lean_object* v_x_135_){
_start:
{
if (lean_obj_tag(v_x_135_) == 0)
{
lean_object* v_val_136_; lean_object* v_snd_137_; lean_object* v_fst_138_; lean_object* v_fst_139_; lean_object* v_snd_140_; lean_object* v___x_141_; uint64_t v___x_142_; uint8_t v___x_143_; 
v_val_136_ = lean_ctor_get(v_x_135_, 0);
lean_inc(v_val_136_);
lean_dec_ref_known(v_x_135_, 1);
v_snd_137_ = lean_ctor_get(v_val_136_, 1);
lean_inc(v_snd_137_);
v_fst_138_ = lean_ctor_get(v_val_136_, 0);
lean_inc(v_fst_138_);
lean_dec(v_val_136_);
v_fst_139_ = lean_ctor_get(v_snd_137_, 0);
lean_inc(v_fst_139_);
v_snd_140_ = lean_ctor_get(v_snd_137_, 1);
lean_inc(v_snd_140_);
lean_dec(v_snd_137_);
v___x_141_ = lean_alloc_ctor(0, 1, 9);
lean_ctor_set(v___x_141_, 0, v_fst_138_);
v___x_142_ = lean_unbox_uint64(v_fst_139_);
lean_dec(v_fst_139_);
lean_ctor_set_uint64(v___x_141_, sizeof(void*)*1, v___x_142_);
v___x_143_ = lean_unbox(v_snd_140_);
lean_dec(v_snd_140_);
lean_ctor_set_uint8(v___x_141_, sizeof(void*)*1 + 8, v___x_143_);
return v___x_141_;
}
else
{
lean_object* v_val_144_; 
v_val_144_ = lean_ctor_get(v_x_135_, 0);
lean_inc(v_val_144_);
lean_dec_ref_known(v_x_135_, 1);
if (lean_obj_tag(v_val_144_) == 0)
{
lean_object* v_val_145_; lean_object* v___x_147_; uint8_t v_isShared_148_; uint8_t v_isSharedCheck_152_; 
v_val_145_ = lean_ctor_get(v_val_144_, 0);
v_isSharedCheck_152_ = !lean_is_exclusive(v_val_144_);
if (v_isSharedCheck_152_ == 0)
{
v___x_147_ = v_val_144_;
v_isShared_148_ = v_isSharedCheck_152_;
goto v_resetjp_146_;
}
else
{
lean_inc(v_val_145_);
lean_dec(v_val_144_);
v___x_147_ = lean_box(0);
v_isShared_148_ = v_isSharedCheck_152_;
goto v_resetjp_146_;
}
v_resetjp_146_:
{
lean_object* v___x_150_; 
if (v_isShared_148_ == 0)
{
lean_ctor_set_tag(v___x_147_, 1);
v___x_150_ = v___x_147_;
goto v_reusejp_149_;
}
else
{
lean_object* v_reuseFailAlloc_151_; 
v_reuseFailAlloc_151_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_151_, 0, v_val_145_);
v___x_150_ = v_reuseFailAlloc_151_;
goto v_reusejp_149_;
}
v_reusejp_149_:
{
return v___x_150_;
}
}
}
else
{
lean_object* v___x_153_; 
lean_dec_ref_known(v_val_144_, 1);
v___x_153_ = lean_box(2);
return v___x_153_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofTreeEntry(lean_object* v_x_158_){
_start:
{
switch(lean_obj_tag(v_x_158_))
{
case 0:
{
lean_object* v_digest_159_; uint64_t v_bytes_160_; uint8_t v_executable_161_; lean_object* v___x_162_; lean_object* v___x_163_; lean_object* v___x_164_; lean_object* v___x_165_; lean_object* v___x_166_; 
v_digest_159_ = lean_ctor_get(v_x_158_, 0);
lean_inc_ref(v_digest_159_);
v_bytes_160_ = lean_ctor_get_uint64(v_x_158_, sizeof(void*)*1);
v_executable_161_ = lean_ctor_get_uint8(v_x_158_, sizeof(void*)*1 + 8);
lean_dec_ref_known(v_x_158_, 1);
v___x_162_ = lean_box_uint64(v_bytes_160_);
v___x_163_ = lean_box(v_executable_161_);
v___x_164_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_164_, 0, v___x_162_);
lean_ctor_set(v___x_164_, 1, v___x_163_);
v___x_165_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_165_, 0, v_digest_159_);
lean_ctor_set(v___x_165_, 1, v___x_164_);
v___x_166_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_166_, 0, v___x_165_);
return v___x_166_;
}
case 1:
{
lean_object* v_target_167_; lean_object* v___x_169_; uint8_t v_isShared_170_; uint8_t v_isSharedCheck_175_; 
v_target_167_ = lean_ctor_get(v_x_158_, 0);
v_isSharedCheck_175_ = !lean_is_exclusive(v_x_158_);
if (v_isSharedCheck_175_ == 0)
{
v___x_169_ = v_x_158_;
v_isShared_170_ = v_isSharedCheck_175_;
goto v_resetjp_168_;
}
else
{
lean_inc(v_target_167_);
lean_dec(v_x_158_);
v___x_169_ = lean_box(0);
v_isShared_170_ = v_isSharedCheck_175_;
goto v_resetjp_168_;
}
v_resetjp_168_:
{
lean_object* v___x_172_; 
if (v_isShared_170_ == 0)
{
lean_ctor_set_tag(v___x_169_, 0);
v___x_172_ = v___x_169_;
goto v_reusejp_171_;
}
else
{
lean_object* v_reuseFailAlloc_174_; 
v_reuseFailAlloc_174_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_174_, 0, v_target_167_);
v___x_172_ = v_reuseFailAlloc_174_;
goto v_reusejp_171_;
}
v_reusejp_171_:
{
lean_object* v___x_173_; 
v___x_173_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_173_, 0, v___x_172_);
return v___x_173_;
}
}
}
default: 
{
lean_object* v___x_176_; 
v___x_176_ = ((lean_object*)(l_Continuity_ofTreeEntry___closed__1));
return v___x_176_;
}
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__1_splitter___redArg(lean_object* v_x_177_, lean_object* v_h__1_178_, lean_object* v_h__2_179_){
_start:
{
if (lean_obj_tag(v_x_177_) == 0)
{
lean_object* v_val_180_; lean_object* v___x_181_; 
lean_dec(v_h__2_179_);
v_val_180_ = lean_ctor_get(v_x_177_, 0);
lean_inc(v_val_180_);
lean_dec_ref_known(v_x_177_, 1);
v___x_181_ = lean_apply_1(v_h__1_178_, v_val_180_);
return v___x_181_;
}
else
{
lean_object* v_val_182_; lean_object* v___x_183_; 
lean_dec(v_h__1_178_);
v_val_182_ = lean_ctor_get(v_x_177_, 0);
lean_inc(v_val_182_);
lean_dec_ref_known(v_x_177_, 1);
v___x_183_ = lean_apply_1(v_h__2_179_, v_val_182_);
return v___x_183_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__1_splitter(lean_object* v_00_u03b1_184_, lean_object* v_00_u03b2_185_, lean_object* v_motive_186_, lean_object* v_x_187_, lean_object* v_h__1_188_, lean_object* v_h__2_189_){
_start:
{
if (lean_obj_tag(v_x_187_) == 0)
{
lean_object* v_val_190_; lean_object* v___x_191_; 
lean_dec(v_h__2_189_);
v_val_190_ = lean_ctor_get(v_x_187_, 0);
lean_inc(v_val_190_);
lean_dec_ref_known(v_x_187_, 1);
v___x_191_ = lean_apply_1(v_h__1_188_, v_val_190_);
return v___x_191_;
}
else
{
lean_object* v_val_192_; lean_object* v___x_193_; 
lean_dec(v_h__1_188_);
v_val_192_ = lean_ctor_get(v_x_187_, 0);
lean_inc(v_val_192_);
lean_dec_ref_known(v_x_187_, 1);
v___x_193_ = lean_apply_1(v_h__2_189_, v_val_192_);
return v___x_193_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__3_splitter___redArg(lean_object* v_x_194_, lean_object* v_x_195_, lean_object* v_h__1_196_, lean_object* v_h__2_197_){
_start:
{
if (lean_obj_tag(v_x_194_) == 0)
{
lean_object* v_val_198_; lean_object* v___x_199_; 
lean_dec(v_h__2_197_);
v_val_198_ = lean_ctor_get(v_x_194_, 0);
lean_inc(v_val_198_);
lean_dec_ref_known(v_x_194_, 1);
v___x_199_ = lean_apply_2(v_h__1_196_, v_val_198_, v_x_195_);
return v___x_199_;
}
else
{
lean_object* v_val_200_; lean_object* v___x_201_; 
lean_dec(v_h__1_196_);
v_val_200_ = lean_ctor_get(v_x_194_, 0);
lean_inc(v_val_200_);
lean_dec_ref_known(v_x_194_, 1);
v___x_201_ = lean_apply_2(v_h__2_197_, v_val_200_, v_x_195_);
return v___x_201_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__3_splitter(lean_object* v_00_u03b1_202_, lean_object* v_00_u03b2_203_, lean_object* v_motive_204_, lean_object* v_x_205_, lean_object* v_x_206_, lean_object* v_h__1_207_, lean_object* v_h__2_208_){
_start:
{
if (lean_obj_tag(v_x_205_) == 0)
{
lean_object* v_val_209_; lean_object* v___x_210_; 
lean_dec(v_h__2_208_);
v_val_209_ = lean_ctor_get(v_x_205_, 0);
lean_inc(v_val_209_);
lean_dec_ref_known(v_x_205_, 1);
v___x_210_ = lean_apply_2(v_h__1_207_, v_val_209_, v_x_206_);
return v___x_210_;
}
else
{
lean_object* v_val_211_; lean_object* v___x_212_; 
lean_dec(v_h__1_207_);
v_val_211_ = lean_ctor_get(v_x_205_, 0);
lean_inc(v_val_211_);
lean_dec_ref_known(v_x_205_, 1);
v___x_212_ = lean_apply_2(v_h__2_208_, v_val_211_, v_x_206_);
return v___x_212_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__5_splitter___redArg(lean_object* v_x_213_, lean_object* v_h__1_214_, lean_object* v_h__2_215_){
_start:
{
if (lean_obj_tag(v_x_213_) == 0)
{
lean_object* v_value_216_; lean_object* v_next_217_; lean_object* v___x_218_; 
lean_dec(v_h__1_214_);
v_value_216_ = lean_ctor_get(v_x_213_, 0);
lean_inc(v_value_216_);
v_next_217_ = lean_ctor_get(v_x_213_, 1);
lean_inc(v_next_217_);
lean_dec_ref_known(v_x_213_, 2);
v___x_218_ = lean_apply_2(v_h__2_215_, v_value_216_, v_next_217_);
return v___x_218_;
}
else
{
lean_object* v_at___219_; uint8_t v_code_220_; lean_object* v___x_221_; lean_object* v___x_222_; 
lean_dec(v_h__2_215_);
v_at___219_ = lean_ctor_get(v_x_213_, 0);
lean_inc(v_at___219_);
v_code_220_ = lean_ctor_get_uint8(v_x_213_, sizeof(void*)*1);
lean_dec_ref_known(v_x_213_, 1);
v___x_221_ = lean_box(v_code_220_);
v___x_222_ = lean_apply_2(v_h__1_214_, v_at___219_, v___x_221_);
return v___x_222_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Tree_0__Continuity_Alts_cons_match__5_splitter(lean_object* v_00_u03b1_223_, lean_object* v_motive_224_, lean_object* v_x_225_, lean_object* v_h__1_226_, lean_object* v_h__2_227_){
_start:
{
if (lean_obj_tag(v_x_225_) == 0)
{
lean_object* v_value_228_; lean_object* v_next_229_; lean_object* v___x_230_; 
lean_dec(v_h__1_226_);
v_value_228_ = lean_ctor_get(v_x_225_, 0);
lean_inc(v_value_228_);
v_next_229_ = lean_ctor_get(v_x_225_, 1);
lean_inc(v_next_229_);
lean_dec_ref_known(v_x_225_, 2);
v___x_230_ = lean_apply_2(v_h__2_227_, v_value_228_, v_next_229_);
return v___x_230_;
}
else
{
lean_object* v_at___231_; uint8_t v_code_232_; lean_object* v___x_233_; lean_object* v___x_234_; 
lean_dec(v_h__2_227_);
v_at___231_ = lean_ctor_get(v_x_225_, 0);
lean_inc(v_at___231_);
v_code_232_ = lean_ctor_get_uint8(v_x_225_, sizeof(void*)*1);
lean_dec_ref_known(v_x_225_, 1);
v___x_233_ = lean_box(v_code_232_);
v___x_234_ = lean_apply_2(v_h__1_226_, v_at___231_, v___x_233_);
return v___x_234_;
}
}
}
static lean_object* _init_l_Continuity_treeEntryC___closed__0(void){
_start:
{
lean_object* v___x_235_; lean_object* v___x_236_; lean_object* v___x_237_; 
v___x_235_ = l_Continuity_boolC;
v___x_236_ = l_Continuity_u64;
v___x_237_ = l_Continuity_pair___redArg(v___x_236_, v___x_235_);
return v___x_237_;
}
}
static lean_object* _init_l_Continuity_treeEntryC___closed__1(void){
_start:
{
lean_object* v___x_238_; lean_object* v___x_239_; lean_object* v___x_240_; 
v___x_238_ = lean_obj_once(&l_Continuity_treeEntryC___closed__0, &l_Continuity_treeEntryC___closed__0_once, _init_l_Continuity_treeEntryC___closed__0);
v___x_239_ = l_Continuity_digestC;
v___x_240_ = l_Continuity_pair___redArg(v___x_239_, v___x_238_);
return v___x_240_;
}
}
static lean_object* _init_l_Continuity_treeEntryC___closed__2(void){
_start:
{
lean_object* v___x_241_; lean_object* v___x_242_; 
v___x_241_ = l_Continuity_unitC;
v___x_242_ = l_Continuity_Alts_one___redArg(v___x_241_);
return v___x_242_;
}
}
static lean_object* _init_l_Continuity_treeEntryC___closed__3(void){
_start:
{
lean_object* v___x_243_; lean_object* v___x_244_; lean_object* v___x_245_; 
v___x_243_ = lean_obj_once(&l_Continuity_treeEntryC___closed__2, &l_Continuity_treeEntryC___closed__2_once, _init_l_Continuity_treeEntryC___closed__2);
v___x_244_ = l_Continuity_pathC;
v___x_245_ = l_Continuity_Alts_cons___redArg(v___x_244_, v___x_243_);
return v___x_245_;
}
}
static lean_object* _init_l_Continuity_treeEntryC___closed__4(void){
_start:
{
lean_object* v___x_246_; lean_object* v___x_247_; lean_object* v___x_248_; 
v___x_246_ = lean_obj_once(&l_Continuity_treeEntryC___closed__3, &l_Continuity_treeEntryC___closed__3_once, _init_l_Continuity_treeEntryC___closed__3);
v___x_247_ = lean_obj_once(&l_Continuity_treeEntryC___closed__1, &l_Continuity_treeEntryC___closed__1_once, _init_l_Continuity_treeEntryC___closed__1);
v___x_248_ = l_Continuity_Alts_cons___redArg(v___x_247_, v___x_246_);
return v___x_248_;
}
}
static lean_object* _init_l_Continuity_treeEntryC___closed__5(void){
_start:
{
lean_object* v___x_249_; lean_object* v___x_250_; 
v___x_249_ = lean_obj_once(&l_Continuity_treeEntryC___closed__4, &l_Continuity_treeEntryC___closed__4_once, _init_l_Continuity_treeEntryC___closed__4);
v___x_250_ = l_Continuity_sumC___redArg(v___x_249_);
return v___x_250_;
}
}
static lean_object* _init_l_Continuity_treeEntryC___closed__8(void){
_start:
{
lean_object* v___x_253_; lean_object* v___x_254_; lean_object* v___x_255_; lean_object* v___x_256_; 
v___x_253_ = ((lean_object*)(l_Continuity_treeEntryC___closed__7));
v___x_254_ = ((lean_object*)(l_Continuity_treeEntryC___closed__6));
v___x_255_ = lean_obj_once(&l_Continuity_treeEntryC___closed__5, &l_Continuity_treeEntryC___closed__5_once, _init_l_Continuity_treeEntryC___closed__5);
v___x_256_ = l_Continuity_imap___redArg(v___x_255_, v___x_254_, v___x_253_);
return v___x_256_;
}
}
static lean_object* _init_l_Continuity_treeEntryC(void){
_start:
{
lean_object* v___x_257_; 
v___x_257_ = lean_obj_once(&l_Continuity_treeEntryC___closed__8, &l_Continuity_treeEntryC___closed__8_once, _init_l_Continuity_treeEntryC___closed__8);
return v___x_257_;
}
}
static lean_object* _init_l_Continuity_manifestC___closed__0(void){
_start:
{
lean_object* v___x_258_; lean_object* v___x_259_; 
v___x_258_ = l_Continuity_treeEntryC;
v___x_259_ = l_Continuity_pathMapC___redArg(v___x_258_);
return v___x_259_;
}
}
static lean_object* _init_l_Continuity_manifestC(void){
_start:
{
lean_object* v___x_260_; 
v___x_260_ = lean_obj_once(&l_Continuity_manifestC___closed__0, &l_Continuity_manifestC___closed__0_once, _init_l_Continuity_manifestC___closed__0);
return v___x_260_;
}
}
static lean_object* _init_l_Continuity_directoriesC___closed__0(void){
_start:
{
lean_object* v___x_261_; lean_object* v___x_262_; lean_object* v___x_263_; 
v___x_261_ = l_Continuity_bytesC;
v___x_262_ = l_Continuity_digestC;
v___x_263_ = l_Continuity_mapC___redArg(v___x_262_, v___x_261_);
return v___x_263_;
}
}
static lean_object* _init_l_Continuity_directoriesC(void){
_start:
{
lean_object* v___x_264_; 
v___x_264_ = lean_obj_once(&l_Continuity_directoriesC___closed__0, &l_Continuity_directoriesC___closed__0_once, _init_l_Continuity_directoriesC___closed__0);
return v___x_264_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toTreeRequest(lean_object* v_x_265_){
_start:
{
if (lean_obj_tag(v_x_265_) == 0)
{
lean_object* v_val_266_; lean_object* v___x_268_; uint8_t v_isShared_269_; uint8_t v_isSharedCheck_273_; 
v_val_266_ = lean_ctor_get(v_x_265_, 0);
v_isSharedCheck_273_ = !lean_is_exclusive(v_x_265_);
if (v_isSharedCheck_273_ == 0)
{
v___x_268_ = v_x_265_;
v_isShared_269_ = v_isSharedCheck_273_;
goto v_resetjp_267_;
}
else
{
lean_inc(v_val_266_);
lean_dec(v_x_265_);
v___x_268_ = lean_box(0);
v_isShared_269_ = v_isSharedCheck_273_;
goto v_resetjp_267_;
}
v_resetjp_267_:
{
lean_object* v___x_271_; 
if (v_isShared_269_ == 0)
{
v___x_271_ = v___x_268_;
goto v_reusejp_270_;
}
else
{
lean_object* v_reuseFailAlloc_272_; 
v_reuseFailAlloc_272_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_272_, 0, v_val_266_);
v___x_271_ = v_reuseFailAlloc_272_;
goto v_reusejp_270_;
}
v_reusejp_270_:
{
return v___x_271_;
}
}
}
else
{
lean_object* v_val_274_; lean_object* v_fst_275_; lean_object* v_snd_276_; lean_object* v___x_278_; uint8_t v_isShared_279_; uint8_t v_isSharedCheck_283_; 
v_val_274_ = lean_ctor_get(v_x_265_, 0);
lean_inc(v_val_274_);
lean_dec_ref_known(v_x_265_, 1);
v_fst_275_ = lean_ctor_get(v_val_274_, 0);
v_snd_276_ = lean_ctor_get(v_val_274_, 1);
v_isSharedCheck_283_ = !lean_is_exclusive(v_val_274_);
if (v_isSharedCheck_283_ == 0)
{
v___x_278_ = v_val_274_;
v_isShared_279_ = v_isSharedCheck_283_;
goto v_resetjp_277_;
}
else
{
lean_inc(v_snd_276_);
lean_inc(v_fst_275_);
lean_dec(v_val_274_);
v___x_278_ = lean_box(0);
v_isShared_279_ = v_isSharedCheck_283_;
goto v_resetjp_277_;
}
v_resetjp_277_:
{
lean_object* v___x_281_; 
if (v_isShared_279_ == 0)
{
lean_ctor_set_tag(v___x_278_, 1);
v___x_281_ = v___x_278_;
goto v_reusejp_280_;
}
else
{
lean_object* v_reuseFailAlloc_282_; 
v_reuseFailAlloc_282_ = lean_alloc_ctor(1, 2, 0);
lean_ctor_set(v_reuseFailAlloc_282_, 0, v_fst_275_);
lean_ctor_set(v_reuseFailAlloc_282_, 1, v_snd_276_);
v___x_281_ = v_reuseFailAlloc_282_;
goto v_reusejp_280_;
}
v_reusejp_280_:
{
return v___x_281_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_ofTreeRequest(lean_object* v_x_284_){
_start:
{
if (lean_obj_tag(v_x_284_) == 0)
{
lean_object* v_entries_285_; lean_object* v___x_287_; uint8_t v_isShared_288_; uint8_t v_isSharedCheck_292_; 
v_entries_285_ = lean_ctor_get(v_x_284_, 0);
v_isSharedCheck_292_ = !lean_is_exclusive(v_x_284_);
if (v_isSharedCheck_292_ == 0)
{
v___x_287_ = v_x_284_;
v_isShared_288_ = v_isSharedCheck_292_;
goto v_resetjp_286_;
}
else
{
lean_inc(v_entries_285_);
lean_dec(v_x_284_);
v___x_287_ = lean_box(0);
v_isShared_288_ = v_isSharedCheck_292_;
goto v_resetjp_286_;
}
v_resetjp_286_:
{
lean_object* v___x_290_; 
if (v_isShared_288_ == 0)
{
v___x_290_ = v___x_287_;
goto v_reusejp_289_;
}
else
{
lean_object* v_reuseFailAlloc_291_; 
v_reuseFailAlloc_291_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_291_, 0, v_entries_285_);
v___x_290_ = v_reuseFailAlloc_291_;
goto v_reusejp_289_;
}
v_reusejp_289_:
{
return v___x_290_;
}
}
}
else
{
lean_object* v_root_293_; lean_object* v_directories_294_; lean_object* v___x_296_; uint8_t v_isShared_297_; uint8_t v_isSharedCheck_302_; 
v_root_293_ = lean_ctor_get(v_x_284_, 0);
v_directories_294_ = lean_ctor_get(v_x_284_, 1);
v_isSharedCheck_302_ = !lean_is_exclusive(v_x_284_);
if (v_isSharedCheck_302_ == 0)
{
v___x_296_ = v_x_284_;
v_isShared_297_ = v_isSharedCheck_302_;
goto v_resetjp_295_;
}
else
{
lean_inc(v_directories_294_);
lean_inc(v_root_293_);
lean_dec(v_x_284_);
v___x_296_ = lean_box(0);
v_isShared_297_ = v_isSharedCheck_302_;
goto v_resetjp_295_;
}
v_resetjp_295_:
{
lean_object* v___x_299_; 
if (v_isShared_297_ == 0)
{
lean_ctor_set_tag(v___x_296_, 0);
v___x_299_ = v___x_296_;
goto v_reusejp_298_;
}
else
{
lean_object* v_reuseFailAlloc_301_; 
v_reuseFailAlloc_301_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_301_, 0, v_root_293_);
lean_ctor_set(v_reuseFailAlloc_301_, 1, v_directories_294_);
v___x_299_ = v_reuseFailAlloc_301_;
goto v_reusejp_298_;
}
v_reusejp_298_:
{
lean_object* v___x_300_; 
v___x_300_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_300_, 0, v___x_299_);
return v___x_300_;
}
}
}
}
}
static lean_object* _init_l_Continuity_treeRequestC___closed__0(void){
_start:
{
lean_object* v___x_303_; lean_object* v___x_304_; lean_object* v___x_305_; 
v___x_303_ = l_Continuity_directoriesC;
v___x_304_ = l_Continuity_digestC;
v___x_305_ = l_Continuity_pair___redArg(v___x_304_, v___x_303_);
return v___x_305_;
}
}
static lean_object* _init_l_Continuity_treeRequestC___closed__1(void){
_start:
{
lean_object* v___x_306_; lean_object* v___x_307_; 
v___x_306_ = lean_obj_once(&l_Continuity_treeRequestC___closed__0, &l_Continuity_treeRequestC___closed__0_once, _init_l_Continuity_treeRequestC___closed__0);
v___x_307_ = l_Continuity_Alts_one___redArg(v___x_306_);
return v___x_307_;
}
}
static lean_object* _init_l_Continuity_treeRequestC___closed__2(void){
_start:
{
lean_object* v___x_308_; lean_object* v___x_309_; lean_object* v___x_310_; 
v___x_308_ = lean_obj_once(&l_Continuity_treeRequestC___closed__1, &l_Continuity_treeRequestC___closed__1_once, _init_l_Continuity_treeRequestC___closed__1);
v___x_309_ = l_Continuity_manifestC;
v___x_310_ = l_Continuity_Alts_cons___redArg(v___x_309_, v___x_308_);
return v___x_310_;
}
}
static lean_object* _init_l_Continuity_treeRequestC___closed__3(void){
_start:
{
lean_object* v___x_311_; lean_object* v___x_312_; 
v___x_311_ = lean_obj_once(&l_Continuity_treeRequestC___closed__2, &l_Continuity_treeRequestC___closed__2_once, _init_l_Continuity_treeRequestC___closed__2);
v___x_312_ = l_Continuity_sumC___redArg(v___x_311_);
return v___x_312_;
}
}
static lean_object* _init_l_Continuity_treeRequestC___closed__6(void){
_start:
{
lean_object* v___x_315_; lean_object* v___x_316_; lean_object* v___x_317_; lean_object* v___x_318_; 
v___x_315_ = ((lean_object*)(l_Continuity_treeRequestC___closed__5));
v___x_316_ = ((lean_object*)(l_Continuity_treeRequestC___closed__4));
v___x_317_ = lean_obj_once(&l_Continuity_treeRequestC___closed__3, &l_Continuity_treeRequestC___closed__3_once, _init_l_Continuity_treeRequestC___closed__3);
v___x_318_ = l_Continuity_imap___redArg(v___x_317_, v___x_316_, v___x_315_);
return v___x_318_;
}
}
static lean_object* _init_l_Continuity_treeRequestC(void){
_start:
{
lean_object* v___x_319_; 
v___x_319_ = lean_obj_once(&l_Continuity_treeRequestC___closed__6, &l_Continuity_treeRequestC___closed__6_once, _init_l_Continuity_treeRequestC___closed__6);
return v___x_319_;
}
}
LEAN_EXPORT lean_object* l_Continuity_toTreeReply(lean_object* v_x_320_){
_start:
{
if (lean_obj_tag(v_x_320_) == 0)
{
lean_object* v_val_321_; lean_object* v_snd_322_; lean_object* v_fst_323_; lean_object* v_fst_324_; lean_object* v_snd_325_; lean_object* v___x_326_; uint64_t v___x_327_; 
v_val_321_ = lean_ctor_get(v_x_320_, 0);
lean_inc(v_val_321_);
lean_dec_ref_known(v_x_320_, 1);
v_snd_322_ = lean_ctor_get(v_val_321_, 1);
lean_inc(v_snd_322_);
v_fst_323_ = lean_ctor_get(v_val_321_, 0);
lean_inc(v_fst_323_);
lean_dec(v_val_321_);
v_fst_324_ = lean_ctor_get(v_snd_322_, 0);
lean_inc(v_fst_324_);
v_snd_325_ = lean_ctor_get(v_snd_322_, 1);
lean_inc(v_snd_325_);
lean_dec(v_snd_322_);
v___x_326_ = lean_alloc_ctor(0, 2, 8);
lean_ctor_set(v___x_326_, 0, v_fst_323_);
lean_ctor_set(v___x_326_, 1, v_snd_325_);
v___x_327_ = lean_unbox_uint64(v_fst_324_);
lean_dec(v_fst_324_);
lean_ctor_set_uint64(v___x_326_, sizeof(void*)*2, v___x_327_);
return v___x_326_;
}
else
{
lean_object* v_val_328_; lean_object* v___x_330_; uint8_t v_isShared_331_; uint8_t v_isSharedCheck_335_; 
v_val_328_ = lean_ctor_get(v_x_320_, 0);
v_isSharedCheck_335_ = !lean_is_exclusive(v_x_320_);
if (v_isSharedCheck_335_ == 0)
{
v___x_330_ = v_x_320_;
v_isShared_331_ = v_isSharedCheck_335_;
goto v_resetjp_329_;
}
else
{
lean_inc(v_val_328_);
lean_dec(v_x_320_);
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
v_reuseFailAlloc_334_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_334_, 0, v_val_328_);
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
}
LEAN_EXPORT lean_object* l_Continuity_ofTreeReply(lean_object* v_x_336_){
_start:
{
if (lean_obj_tag(v_x_336_) == 0)
{
lean_object* v_root_337_; uint64_t v_bytes_338_; lean_object* v_directories_339_; lean_object* v___x_340_; lean_object* v___x_341_; lean_object* v___x_342_; lean_object* v___x_343_; 
v_root_337_ = lean_ctor_get(v_x_336_, 0);
lean_inc_ref(v_root_337_);
v_bytes_338_ = lean_ctor_get_uint64(v_x_336_, sizeof(void*)*2);
v_directories_339_ = lean_ctor_get(v_x_336_, 1);
lean_inc_ref(v_directories_339_);
lean_dec_ref_known(v_x_336_, 2);
v___x_340_ = lean_box_uint64(v_bytes_338_);
v___x_341_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_341_, 0, v___x_340_);
lean_ctor_set(v___x_341_, 1, v_directories_339_);
v___x_342_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_342_, 0, v_root_337_);
lean_ctor_set(v___x_342_, 1, v___x_341_);
v___x_343_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_343_, 0, v___x_342_);
return v___x_343_;
}
else
{
lean_object* v_entries_344_; lean_object* v___x_346_; uint8_t v_isShared_347_; uint8_t v_isSharedCheck_351_; 
v_entries_344_ = lean_ctor_get(v_x_336_, 0);
v_isSharedCheck_351_ = !lean_is_exclusive(v_x_336_);
if (v_isSharedCheck_351_ == 0)
{
v___x_346_ = v_x_336_;
v_isShared_347_ = v_isSharedCheck_351_;
goto v_resetjp_345_;
}
else
{
lean_inc(v_entries_344_);
lean_dec(v_x_336_);
v___x_346_ = lean_box(0);
v_isShared_347_ = v_isSharedCheck_351_;
goto v_resetjp_345_;
}
v_resetjp_345_:
{
lean_object* v___x_349_; 
if (v_isShared_347_ == 0)
{
v___x_349_ = v___x_346_;
goto v_reusejp_348_;
}
else
{
lean_object* v_reuseFailAlloc_350_; 
v_reuseFailAlloc_350_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_350_, 0, v_entries_344_);
v___x_349_ = v_reuseFailAlloc_350_;
goto v_reusejp_348_;
}
v_reusejp_348_:
{
return v___x_349_;
}
}
}
}
}
static lean_object* _init_l_Continuity_treeReplyC___closed__0(void){
_start:
{
lean_object* v___x_352_; lean_object* v___x_353_; lean_object* v___x_354_; 
v___x_352_ = l_Continuity_directoriesC;
v___x_353_ = l_Continuity_u64;
v___x_354_ = l_Continuity_pair___redArg(v___x_353_, v___x_352_);
return v___x_354_;
}
}
static lean_object* _init_l_Continuity_treeReplyC___closed__1(void){
_start:
{
lean_object* v___x_355_; lean_object* v___x_356_; lean_object* v___x_357_; 
v___x_355_ = lean_obj_once(&l_Continuity_treeReplyC___closed__0, &l_Continuity_treeReplyC___closed__0_once, _init_l_Continuity_treeReplyC___closed__0);
v___x_356_ = l_Continuity_digestC;
v___x_357_ = l_Continuity_pair___redArg(v___x_356_, v___x_355_);
return v___x_357_;
}
}
static lean_object* _init_l_Continuity_treeReplyC___closed__2(void){
_start:
{
lean_object* v___x_358_; lean_object* v___x_359_; 
v___x_358_ = l_Continuity_manifestC;
v___x_359_ = l_Continuity_Alts_one___redArg(v___x_358_);
return v___x_359_;
}
}
static lean_object* _init_l_Continuity_treeReplyC___closed__3(void){
_start:
{
lean_object* v___x_360_; lean_object* v___x_361_; lean_object* v___x_362_; 
v___x_360_ = lean_obj_once(&l_Continuity_treeReplyC___closed__2, &l_Continuity_treeReplyC___closed__2_once, _init_l_Continuity_treeReplyC___closed__2);
v___x_361_ = lean_obj_once(&l_Continuity_treeReplyC___closed__1, &l_Continuity_treeReplyC___closed__1_once, _init_l_Continuity_treeReplyC___closed__1);
v___x_362_ = l_Continuity_Alts_cons___redArg(v___x_361_, v___x_360_);
return v___x_362_;
}
}
static lean_object* _init_l_Continuity_treeReplyC___closed__4(void){
_start:
{
lean_object* v___x_363_; lean_object* v___x_364_; 
v___x_363_ = lean_obj_once(&l_Continuity_treeReplyC___closed__3, &l_Continuity_treeReplyC___closed__3_once, _init_l_Continuity_treeReplyC___closed__3);
v___x_364_ = l_Continuity_sumC___redArg(v___x_363_);
return v___x_364_;
}
}
static lean_object* _init_l_Continuity_treeReplyC___closed__7(void){
_start:
{
lean_object* v___x_367_; lean_object* v___x_368_; lean_object* v___x_369_; lean_object* v___x_370_; 
v___x_367_ = ((lean_object*)(l_Continuity_treeReplyC___closed__6));
v___x_368_ = ((lean_object*)(l_Continuity_treeReplyC___closed__5));
v___x_369_ = lean_obj_once(&l_Continuity_treeReplyC___closed__4, &l_Continuity_treeReplyC___closed__4_once, _init_l_Continuity_treeReplyC___closed__4);
v___x_370_ = l_Continuity_imap___redArg(v___x_369_, v___x_368_, v___x_367_);
return v___x_370_;
}
}
static lean_object* _init_l_Continuity_treeReplyC(void){
_start:
{
lean_object* v___x_371_; 
v___x_371_ = lean_obj_once(&l_Continuity_treeReplyC___closed__7, &l_Continuity_treeReplyC___closed__7_once, _init_l_Continuity_treeReplyC___closed__7);
return v___x_371_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Evidence(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Tree(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Evidence(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_treeEntryC = _init_l_Continuity_treeEntryC();
lean_mark_persistent(l_Continuity_treeEntryC);
l_Continuity_manifestC = _init_l_Continuity_manifestC();
lean_mark_persistent(l_Continuity_manifestC);
l_Continuity_directoriesC = _init_l_Continuity_directoriesC();
lean_mark_persistent(l_Continuity_directoriesC);
l_Continuity_treeRequestC = _init_l_Continuity_treeRequestC();
lean_mark_persistent(l_Continuity_treeRequestC);
l_Continuity_treeReplyC = _init_l_Continuity_treeReplyC();
lean_mark_persistent(l_Continuity_treeReplyC);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
