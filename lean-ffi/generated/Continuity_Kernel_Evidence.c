// Lean compiler output
// Module: Continuity.Kernel.Evidence
// Imports: public import Init public meta import Init public import Continuity.Kernel.Closure public import Continuity.Kernel.Discharge public import Continuity.Kernel.Verdict
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
lean_object* lean_array_fget(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
extern lean_object* l_Continuity_noBytes;
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* lean_array_push(lean_object*, lean_object*);
lean_object* l_Continuity_RuleKind_toNat(uint8_t);
extern lean_object* l_Continuity_toolchainDeclarationC;
lean_object* l_Continuity_decode___redArg(lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_ClosureRequest_indexOf(lean_object*, lean_object*);
lean_object* l_Continuity_sha256(lean_object*);
uint8_t lean_uint64_dec_lt(uint64_t, uint64_t);
uint8_t l_Continuity_ltBytes(lean_object*, lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* l_Continuity_Table_sort(lean_object*);
lean_object* l_Continuity_View_distinct(lean_object*, lean_object*, lean_object*, lean_object*);
uint8_t l_Continuity_refEq(lean_object*, lean_object*);
lean_object* l_Continuity_verdict(lean_object*);
lean_object* lean_byte_array_size(lean_object*);
extern lean_object* l_Continuity_toolchainWitnessC;
lean_object* l_Continuity_load(lean_object*);
lean_object* l_Continuity_Action_preimage(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_mkEdge(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_inSet(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_inSet___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_hasByte(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_hasByte___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_bytesOutside(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_bytesOutside___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_outsideOf(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_outsideOf___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_sameOutputs(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_sameOutputs___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_outputsEq(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_outputsEq___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_replaceAll(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_replaceAll___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Evidence_replace___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Evidence_replace___closed__0 = (const lean_object*)&l_Continuity_Evidence_replace___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Evidence_replace(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_replace___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_ran(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_ran___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_treeOf(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_treeOf___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_differing(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_differing___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_validWitness(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_validWitness___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_validWitnesses(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_validWitnesses___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_sameTrees(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_sameTrees___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_witnessesOf(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_witnessesOf___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Evidence_countWitnesses___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Evidence_countWitnesses___closed__0 = (const lean_object*)&l_Continuity_Evidence_countWitnesses___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Evidence_countWitnesses(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_countWitnesses___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_hasKind(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_hasKind___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_covers(lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Evidence_covers___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_accepted(lean_object*, uint8_t, lean_object*, lean_object*, uint64_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_accepted___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_addDeclarations(lean_object*, uint8_t, lean_object*, lean_object*, uint64_t, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_addDeclarations___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_addWitnesses(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_addWitnesses___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_Evidence_edges___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_Evidence_edges___closed__0 = (const lean_object*)&l_Continuity_Evidence_edges___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_Evidence_edges(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, uint64_t);
LEAN_EXPORT lean_object* l_Continuity_Evidence_edges___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Evidence_isAccepted(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_isAccepted___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_smallest(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_smallest___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Evidence_mkEdge(lean_object* v_a_1_, lean_object* v_b_2_, lean_object* v_evidence_3_){
_start:
{
uint8_t v___x_4_; 
v___x_4_ = l_Continuity_ltBytes(v_b_2_, v_a_1_);
if (v___x_4_ == 0)
{
lean_object* v___x_5_; 
v___x_5_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_5_, 0, v_a_1_);
lean_ctor_set(v___x_5_, 1, v_b_2_);
lean_ctor_set(v___x_5_, 2, v_evidence_3_);
return v___x_5_;
}
else
{
lean_object* v___x_6_; 
v___x_6_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_6_, 0, v_b_2_);
lean_ctor_set(v___x_6_, 1, v_a_1_);
lean_ctor_set(v___x_6_, 2, v_evidence_3_);
return v___x_6_;
}
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_inSet(lean_object* v_a_7_, lean_object* v_d_8_){
_start:
{
lean_object* v___x_9_; lean_object* v___x_10_; uint8_t v___x_11_; 
v___x_9_ = l_Continuity_ClosureRequest_indexOf(v_a_7_, v_d_8_);
v___x_10_ = lean_array_get_size(v_a_7_);
v___x_11_ = lean_nat_dec_lt(v___x_9_, v___x_10_);
lean_dec(v___x_9_);
if (v___x_11_ == 0)
{
uint8_t v___x_12_; 
v___x_12_ = 0;
return v___x_12_;
}
else
{
uint8_t v___x_13_; 
v___x_13_ = 1;
return v___x_13_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_inSet___boxed(lean_object* v_a_14_, lean_object* v_d_15_){
_start:
{
uint8_t v_res_16_; lean_object* v_r_17_; 
v_res_16_ = l_Continuity_Evidence_inSet(v_a_14_, v_d_15_);
lean_dec_ref(v_d_15_);
lean_dec_ref(v_a_14_);
v_r_17_ = lean_box(v_res_16_);
return v_r_17_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_hasByte(lean_object* v_a_18_, uint8_t v_x_19_, lean_object* v_x_20_, lean_object* v_x_21_){
_start:
{
lean_object* v_zero_22_; uint8_t v_isZero_23_; 
v_zero_22_ = lean_unsigned_to_nat(0u);
v_isZero_23_ = lean_nat_dec_eq(v_x_20_, v_zero_22_);
if (v_isZero_23_ == 1)
{
uint8_t v___x_24_; 
lean_dec(v_x_21_);
lean_dec(v_x_20_);
v___x_24_ = 0;
return v___x_24_;
}
else
{
lean_object* v___x_25_; uint8_t v___x_26_; 
v___x_25_ = lean_array_get_size(v_a_18_);
v___x_26_ = lean_nat_dec_lt(v_x_21_, v___x_25_);
if (v___x_26_ == 0)
{
lean_dec(v_x_21_);
lean_dec(v_x_20_);
return v_isZero_23_;
}
else
{
lean_object* v___x_27_; uint8_t v___x_28_; uint8_t v___x_29_; 
v___x_27_ = lean_array_fget_borrowed(v_a_18_, v_x_21_);
v___x_28_ = lean_unbox(v___x_27_);
v___x_29_ = lean_uint8_dec_eq(v___x_28_, v_x_19_);
if (v___x_29_ == 0)
{
lean_object* v_one_30_; lean_object* v_n_31_; lean_object* v___x_32_; 
v_one_30_ = lean_unsigned_to_nat(1u);
v_n_31_ = lean_nat_sub(v_x_20_, v_one_30_);
lean_dec(v_x_20_);
v___x_32_ = lean_nat_add(v_x_21_, v_one_30_);
lean_dec(v_x_21_);
v_x_20_ = v_n_31_;
v_x_21_ = v___x_32_;
goto _start;
}
else
{
uint8_t v___x_34_; 
lean_dec(v_x_21_);
lean_dec(v_x_20_);
v___x_34_ = 1;
return v___x_34_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_hasByte___boxed(lean_object* v_a_35_, lean_object* v_x_36_, lean_object* v_x_37_, lean_object* v_x_38_){
_start:
{
uint8_t v_x_boxed_39_; uint8_t v_res_40_; lean_object* v_r_41_; 
v_x_boxed_39_ = lean_unbox(v_x_36_);
v_res_40_ = l_Continuity_Evidence_hasByte(v_a_35_, v_x_boxed_39_, v_x_37_, v_x_38_);
lean_dec_ref(v_a_35_);
v_r_41_ = lean_box(v_res_40_);
return v_r_41_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_bytesOutside(lean_object* v_a_42_, lean_object* v_b_43_, lean_object* v_x_44_, lean_object* v_x_45_, lean_object* v_x_46_){
_start:
{
lean_object* v_zero_47_; uint8_t v_isZero_48_; 
v_zero_47_ = lean_unsigned_to_nat(0u);
v_isZero_48_ = lean_nat_dec_eq(v_x_44_, v_zero_47_);
if (v_isZero_48_ == 1)
{
lean_dec(v_x_45_);
lean_dec(v_x_44_);
return v_x_46_;
}
else
{
lean_object* v___x_49_; uint8_t v___x_50_; 
v___x_49_ = lean_array_get_size(v_a_42_);
v___x_50_ = lean_nat_dec_lt(v_x_45_, v___x_49_);
if (v___x_50_ == 0)
{
lean_dec(v_x_45_);
lean_dec(v_x_44_);
return v_x_46_;
}
else
{
lean_object* v_one_51_; lean_object* v_n_52_; lean_object* v___x_53_; lean_object* v___x_54_; uint8_t v___x_55_; uint8_t v___x_56_; 
v_one_51_ = lean_unsigned_to_nat(1u);
v_n_52_ = lean_nat_sub(v_x_44_, v_one_51_);
lean_dec(v_x_44_);
v___x_53_ = lean_array_fget_borrowed(v_a_42_, v_x_45_);
v___x_54_ = lean_array_get_size(v_b_43_);
v___x_55_ = lean_unbox(v___x_53_);
v___x_56_ = l_Continuity_Evidence_hasByte(v_b_43_, v___x_55_, v___x_54_, v_zero_47_);
if (v___x_56_ == 0)
{
lean_object* v___x_57_; uint8_t v___x_58_; lean_object* v___x_59_; 
v___x_57_ = lean_nat_add(v_x_45_, v_one_51_);
lean_dec(v_x_45_);
v___x_58_ = lean_unbox(v___x_53_);
v___x_59_ = lean_byte_array_push(v_x_46_, v___x_58_);
v_x_44_ = v_n_52_;
v_x_45_ = v___x_57_;
v_x_46_ = v___x_59_;
goto _start;
}
else
{
lean_object* v___x_61_; 
v___x_61_ = lean_nat_add(v_x_45_, v_one_51_);
lean_dec(v_x_45_);
v_x_44_ = v_n_52_;
v_x_45_ = v___x_61_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_bytesOutside___boxed(lean_object* v_a_63_, lean_object* v_b_64_, lean_object* v_x_65_, lean_object* v_x_66_, lean_object* v_x_67_){
_start:
{
lean_object* v_res_68_; 
v_res_68_ = l_Continuity_Evidence_bytesOutside(v_a_63_, v_b_64_, v_x_65_, v_x_66_, v_x_67_);
lean_dec_ref(v_b_64_);
lean_dec_ref(v_a_63_);
return v_res_68_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_outsideOf(lean_object* v_a_69_, lean_object* v_b_70_){
_start:
{
lean_object* v___x_71_; lean_object* v___x_72_; lean_object* v___x_73_; lean_object* v___x_74_; 
v___x_71_ = lean_array_get_size(v_a_69_);
v___x_72_ = lean_unsigned_to_nat(0u);
v___x_73_ = l_Continuity_noBytes;
v___x_74_ = l_Continuity_Evidence_bytesOutside(v_a_69_, v_b_70_, v___x_71_, v___x_72_, v___x_73_);
return v___x_74_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_outsideOf___boxed(lean_object* v_a_75_, lean_object* v_b_76_){
_start:
{
lean_object* v_res_77_; 
v_res_77_ = l_Continuity_Evidence_outsideOf(v_a_75_, v_b_76_);
lean_dec_ref(v_b_76_);
lean_dec_ref(v_a_75_);
return v_res_77_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_sameOutputs(lean_object* v_a_78_, lean_object* v_b_79_, lean_object* v_x_80_, lean_object* v_x_81_){
_start:
{
lean_object* v_zero_82_; uint8_t v_isZero_83_; 
v_zero_82_ = lean_unsigned_to_nat(0u);
v_isZero_83_ = lean_nat_dec_eq(v_x_80_, v_zero_82_);
if (v_isZero_83_ == 1)
{
lean_dec(v_x_81_);
lean_dec(v_x_80_);
return v_isZero_83_;
}
else
{
lean_object* v___x_84_; uint8_t v___x_85_; 
v___x_84_ = lean_array_get_size(v_a_78_);
v___x_85_ = lean_nat_dec_lt(v_x_81_, v___x_84_);
if (v___x_85_ == 0)
{
uint8_t v___x_86_; 
lean_dec(v_x_81_);
lean_dec(v_x_80_);
v___x_86_ = 1;
return v___x_86_;
}
else
{
lean_object* v___x_87_; uint8_t v___x_88_; 
v___x_87_ = lean_array_get_size(v_b_79_);
v___x_88_ = lean_nat_dec_lt(v_x_81_, v___x_87_);
if (v___x_88_ == 0)
{
uint8_t v___x_89_; 
lean_dec(v_x_81_);
lean_dec(v_x_80_);
v___x_89_ = 1;
return v___x_89_;
}
else
{
lean_object* v_x_90_; lean_object* v_fst_91_; lean_object* v_snd_92_; lean_object* v_y_93_; lean_object* v_fst_94_; lean_object* v_snd_95_; uint8_t v___x_96_; 
v_x_90_ = lean_array_fget_borrowed(v_a_78_, v_x_81_);
v_fst_91_ = lean_ctor_get(v_x_90_, 0);
v_snd_92_ = lean_ctor_get(v_x_90_, 1);
v_y_93_ = lean_array_fget_borrowed(v_b_79_, v_x_81_);
v_fst_94_ = lean_ctor_get(v_y_93_, 0);
v_snd_95_ = lean_ctor_get(v_y_93_, 1);
v___x_96_ = l_Continuity_eqBytes(v_fst_91_, v_fst_94_);
if (v___x_96_ == 0)
{
lean_dec(v_x_81_);
lean_dec(v_x_80_);
return v_isZero_83_;
}
else
{
lean_object* v_ref_97_; lean_object* v_ref_98_; uint8_t v___x_99_; 
v_ref_97_ = lean_ctor_get(v_snd_92_, 0);
v_ref_98_ = lean_ctor_get(v_snd_95_, 0);
v___x_99_ = l_Continuity_refEq(v_ref_97_, v_ref_98_);
if (v___x_99_ == 0)
{
lean_dec(v_x_81_);
lean_dec(v_x_80_);
return v_isZero_83_;
}
else
{
lean_object* v_one_100_; lean_object* v_n_101_; lean_object* v___x_102_; 
v_one_100_ = lean_unsigned_to_nat(1u);
v_n_101_ = lean_nat_sub(v_x_80_, v_one_100_);
lean_dec(v_x_80_);
v___x_102_ = lean_nat_add(v_x_81_, v_one_100_);
lean_dec(v_x_81_);
v_x_80_ = v_n_101_;
v_x_81_ = v___x_102_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_sameOutputs___boxed(lean_object* v_a_104_, lean_object* v_b_105_, lean_object* v_x_106_, lean_object* v_x_107_){
_start:
{
uint8_t v_res_108_; lean_object* v_r_109_; 
v_res_108_ = l_Continuity_Evidence_sameOutputs(v_a_104_, v_b_105_, v_x_106_, v_x_107_);
lean_dec_ref(v_b_105_);
lean_dec_ref(v_a_104_);
v_r_109_ = lean_box(v_res_108_);
return v_r_109_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_outputsEq(lean_object* v_a_110_, lean_object* v_b_111_){
_start:
{
lean_object* v___x_112_; lean_object* v___x_113_; uint8_t v___x_114_; 
v___x_112_ = lean_array_get_size(v_a_110_);
v___x_113_ = lean_array_get_size(v_b_111_);
v___x_114_ = lean_nat_dec_eq(v___x_112_, v___x_113_);
if (v___x_114_ == 0)
{
uint8_t v___x_115_; 
v___x_115_ = 0;
return v___x_115_;
}
else
{
lean_object* v___x_116_; uint8_t v___x_117_; 
v___x_116_ = lean_unsigned_to_nat(0u);
v___x_117_ = l_Continuity_Evidence_sameOutputs(v_a_110_, v_b_111_, v___x_112_, v___x_116_);
return v___x_117_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_outputsEq___boxed(lean_object* v_a_118_, lean_object* v_b_119_){
_start:
{
uint8_t v_res_120_; lean_object* v_r_121_; 
v_res_120_ = l_Continuity_Evidence_outputsEq(v_a_118_, v_b_119_);
lean_dec_ref(v_b_119_);
lean_dec_ref(v_a_118_);
v_r_121_ = lean_box(v_res_120_);
return v_r_121_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_replaceAll(lean_object* v_a_122_, lean_object* v_source_123_, lean_object* v_target_124_, lean_object* v_x_125_, lean_object* v_x_126_, lean_object* v_x_127_){
_start:
{
lean_object* v_zero_128_; uint8_t v_isZero_129_; 
v_zero_128_ = lean_unsigned_to_nat(0u);
v_isZero_129_ = lean_nat_dec_eq(v_x_125_, v_zero_128_);
if (v_isZero_129_ == 1)
{
lean_dec(v_x_126_);
lean_dec(v_x_125_);
lean_dec_ref(v_target_124_);
return v_x_127_;
}
else
{
lean_object* v___x_130_; uint8_t v___x_131_; 
v___x_130_ = lean_array_get_size(v_a_122_);
v___x_131_ = lean_nat_dec_lt(v_x_126_, v___x_130_);
if (v___x_131_ == 0)
{
lean_dec(v_x_126_);
lean_dec(v_x_125_);
lean_dec_ref(v_target_124_);
return v_x_127_;
}
else
{
lean_object* v___x_132_; lean_object* v_fst_133_; lean_object* v_snd_134_; lean_object* v___x_136_; uint8_t v_isShared_137_; uint8_t v_isSharedCheck_149_; 
v___x_132_ = lean_array_fget(v_a_122_, v_x_126_);
v_fst_133_ = lean_ctor_get(v___x_132_, 0);
v_snd_134_ = lean_ctor_get(v___x_132_, 1);
v_isSharedCheck_149_ = !lean_is_exclusive(v___x_132_);
if (v_isSharedCheck_149_ == 0)
{
v___x_136_ = v___x_132_;
v_isShared_137_ = v_isSharedCheck_149_;
goto v_resetjp_135_;
}
else
{
lean_inc(v_snd_134_);
lean_inc(v_fst_133_);
lean_dec(v___x_132_);
v___x_136_ = lean_box(0);
v_isShared_137_ = v_isSharedCheck_149_;
goto v_resetjp_135_;
}
v_resetjp_135_:
{
lean_object* v_one_138_; lean_object* v_n_139_; lean_object* v___x_140_; lean_object* v___y_142_; uint8_t v___x_148_; 
v_one_138_ = lean_unsigned_to_nat(1u);
v_n_139_ = lean_nat_sub(v_x_125_, v_one_138_);
lean_dec(v_x_125_);
v___x_140_ = lean_nat_add(v_x_126_, v_one_138_);
lean_dec(v_x_126_);
v___x_148_ = l_Continuity_eqBytes(v_snd_134_, v_source_123_);
if (v___x_148_ == 0)
{
v___y_142_ = v_snd_134_;
goto v___jp_141_;
}
else
{
lean_dec(v_snd_134_);
lean_inc_ref(v_target_124_);
v___y_142_ = v_target_124_;
goto v___jp_141_;
}
v___jp_141_:
{
lean_object* v___x_144_; 
if (v_isShared_137_ == 0)
{
lean_ctor_set(v___x_136_, 1, v___y_142_);
v___x_144_ = v___x_136_;
goto v_reusejp_143_;
}
else
{
lean_object* v_reuseFailAlloc_147_; 
v_reuseFailAlloc_147_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_147_, 0, v_fst_133_);
lean_ctor_set(v_reuseFailAlloc_147_, 1, v___y_142_);
v___x_144_ = v_reuseFailAlloc_147_;
goto v_reusejp_143_;
}
v_reusejp_143_:
{
lean_object* v___x_145_; 
v___x_145_ = lean_array_push(v_x_127_, v___x_144_);
v_x_125_ = v_n_139_;
v_x_126_ = v___x_140_;
v_x_127_ = v___x_145_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_replaceAll___boxed(lean_object* v_a_150_, lean_object* v_source_151_, lean_object* v_target_152_, lean_object* v_x_153_, lean_object* v_x_154_, lean_object* v_x_155_){
_start:
{
lean_object* v_res_156_; 
v_res_156_ = l_Continuity_Evidence_replaceAll(v_a_150_, v_source_151_, v_target_152_, v_x_153_, v_x_154_, v_x_155_);
lean_dec_ref(v_source_151_);
lean_dec_ref(v_a_150_);
return v_res_156_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_replace(lean_object* v_a_159_, lean_object* v_source_160_, lean_object* v_target_161_){
_start:
{
uint8_t v_rule_162_; lean_object* v_command_163_; lean_object* v_env_164_; lean_object* v_toolchains_165_; lean_object* v_rootLinks_166_; lean_object* v_inputs_167_; lean_object* v_references_168_; lean_object* v_outputs_169_; lean_object* v_coeffects_170_; lean_object* v_viewSpec_171_; lean_object* v___x_173_; uint8_t v_isShared_174_; uint8_t v_isSharedCheck_182_; 
v_rule_162_ = lean_ctor_get_uint8(v_a_159_, sizeof(void*)*9);
v_command_163_ = lean_ctor_get(v_a_159_, 0);
v_env_164_ = lean_ctor_get(v_a_159_, 1);
v_toolchains_165_ = lean_ctor_get(v_a_159_, 2);
v_rootLinks_166_ = lean_ctor_get(v_a_159_, 3);
v_inputs_167_ = lean_ctor_get(v_a_159_, 4);
v_references_168_ = lean_ctor_get(v_a_159_, 5);
v_outputs_169_ = lean_ctor_get(v_a_159_, 6);
v_coeffects_170_ = lean_ctor_get(v_a_159_, 7);
v_viewSpec_171_ = lean_ctor_get(v_a_159_, 8);
v_isSharedCheck_182_ = !lean_is_exclusive(v_a_159_);
if (v_isSharedCheck_182_ == 0)
{
v___x_173_ = v_a_159_;
v_isShared_174_ = v_isSharedCheck_182_;
goto v_resetjp_172_;
}
else
{
lean_inc(v_viewSpec_171_);
lean_inc(v_coeffects_170_);
lean_inc(v_outputs_169_);
lean_inc(v_references_168_);
lean_inc(v_inputs_167_);
lean_inc(v_rootLinks_166_);
lean_inc(v_toolchains_165_);
lean_inc(v_env_164_);
lean_inc(v_command_163_);
lean_dec(v_a_159_);
v___x_173_ = lean_box(0);
v_isShared_174_ = v_isSharedCheck_182_;
goto v_resetjp_172_;
}
v_resetjp_172_:
{
lean_object* v___x_175_; lean_object* v___x_176_; lean_object* v___x_177_; lean_object* v___x_178_; lean_object* v___x_180_; 
v___x_175_ = lean_array_get_size(v_toolchains_165_);
v___x_176_ = lean_unsigned_to_nat(0u);
v___x_177_ = ((lean_object*)(l_Continuity_Evidence_replace___closed__0));
v___x_178_ = l_Continuity_Evidence_replaceAll(v_toolchains_165_, v_source_160_, v_target_161_, v___x_175_, v___x_176_, v___x_177_);
lean_dec_ref(v_toolchains_165_);
if (v_isShared_174_ == 0)
{
lean_ctor_set(v___x_173_, 2, v___x_178_);
v___x_180_ = v___x_173_;
goto v_reusejp_179_;
}
else
{
lean_object* v_reuseFailAlloc_181_; 
v_reuseFailAlloc_181_ = lean_alloc_ctor(0, 9, 1);
lean_ctor_set(v_reuseFailAlloc_181_, 0, v_command_163_);
lean_ctor_set(v_reuseFailAlloc_181_, 1, v_env_164_);
lean_ctor_set(v_reuseFailAlloc_181_, 2, v___x_178_);
lean_ctor_set(v_reuseFailAlloc_181_, 3, v_rootLinks_166_);
lean_ctor_set(v_reuseFailAlloc_181_, 4, v_inputs_167_);
lean_ctor_set(v_reuseFailAlloc_181_, 5, v_references_168_);
lean_ctor_set(v_reuseFailAlloc_181_, 6, v_outputs_169_);
lean_ctor_set(v_reuseFailAlloc_181_, 7, v_coeffects_170_);
lean_ctor_set(v_reuseFailAlloc_181_, 8, v_viewSpec_171_);
lean_ctor_set_uint8(v_reuseFailAlloc_181_, sizeof(void*)*9, v_rule_162_);
v___x_180_ = v_reuseFailAlloc_181_;
goto v_reusejp_179_;
}
v_reusejp_179_:
{
return v___x_180_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_replace___boxed(lean_object* v_a_183_, lean_object* v_source_184_, lean_object* v_target_185_){
_start:
{
lean_object* v_res_186_; 
v_res_186_ = l_Continuity_Evidence_replace(v_a_183_, v_source_184_, v_target_185_);
lean_dec_ref(v_source_184_);
return v_res_186_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_ran(lean_object* v_l_187_, lean_object* v_p_188_){
_start:
{
lean_object* v___x_189_; 
v___x_189_ = l_Continuity_verdict(v_l_187_);
switch(lean_obj_tag(v___x_189_))
{
case 0:
{
uint8_t v___x_190_; 
v___x_190_ = 1;
return v___x_190_;
}
case 1:
{
lean_object* v_open___191_; lean_object* v_allowOpen_192_; lean_object* v___x_193_; lean_object* v___x_194_; lean_object* v___x_195_; uint8_t v___x_196_; 
v_open___191_ = lean_ctor_get(v___x_189_, 0);
lean_inc_ref(v_open___191_);
lean_dec_ref_known(v___x_189_, 1);
v_allowOpen_192_ = lean_ctor_get(v_p_188_, 0);
v___x_193_ = l_Continuity_Evidence_outsideOf(v_open___191_, v_allowOpen_192_);
lean_dec_ref(v_open___191_);
v___x_194_ = lean_byte_array_size(v___x_193_);
lean_dec_ref(v___x_193_);
v___x_195_ = lean_unsigned_to_nat(0u);
v___x_196_ = lean_nat_dec_eq(v___x_194_, v___x_195_);
if (v___x_196_ == 0)
{
uint8_t v___x_197_; 
v___x_197_ = 0;
return v___x_197_;
}
else
{
uint8_t v___x_198_; 
v___x_198_ = 1;
return v___x_198_;
}
}
default: 
{
uint8_t v___x_199_; 
lean_dec(v___x_189_);
v___x_199_ = 0;
return v___x_199_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_ran___boxed(lean_object* v_l_200_, lean_object* v_p_201_){
_start:
{
uint8_t v_res_202_; lean_object* v_r_203_; 
v_res_202_ = l_Continuity_Evidence_ran(v_l_200_, v_p_201_);
lean_dec_ref(v_p_201_);
lean_dec_ref(v_l_200_);
v_r_203_ = lean_box(v_res_202_);
return v_r_203_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_treeOf(lean_object* v_a_204_, lean_object* v_role_205_, lean_object* v_x_206_, lean_object* v_x_207_){
_start:
{
lean_object* v_zero_208_; uint8_t v_isZero_209_; 
v_zero_208_ = lean_unsigned_to_nat(0u);
v_isZero_209_ = lean_nat_dec_eq(v_x_206_, v_zero_208_);
if (v_isZero_209_ == 1)
{
lean_object* v___x_210_; 
lean_dec(v_x_207_);
lean_dec(v_x_206_);
v___x_210_ = lean_box(0);
return v___x_210_;
}
else
{
lean_object* v___x_211_; uint8_t v___x_212_; 
v___x_211_ = lean_array_get_size(v_a_204_);
v___x_212_ = lean_nat_dec_lt(v_x_207_, v___x_211_);
if (v___x_212_ == 0)
{
lean_object* v___x_213_; 
lean_dec(v_x_207_);
lean_dec(v_x_206_);
v___x_213_ = lean_box(0);
return v___x_213_;
}
else
{
lean_object* v___x_214_; lean_object* v_fst_215_; lean_object* v_snd_216_; uint8_t v___x_217_; 
v___x_214_ = lean_array_fget_borrowed(v_a_204_, v_x_207_);
v_fst_215_ = lean_ctor_get(v___x_214_, 0);
v_snd_216_ = lean_ctor_get(v___x_214_, 1);
v___x_217_ = l_Continuity_eqBytes(v_fst_215_, v_role_205_);
if (v___x_217_ == 0)
{
lean_object* v_one_218_; lean_object* v_n_219_; lean_object* v___x_220_; 
v_one_218_ = lean_unsigned_to_nat(1u);
v_n_219_ = lean_nat_sub(v_x_206_, v_one_218_);
lean_dec(v_x_206_);
v___x_220_ = lean_nat_add(v_x_207_, v_one_218_);
lean_dec(v_x_207_);
v_x_206_ = v_n_219_;
v_x_207_ = v___x_220_;
goto _start;
}
else
{
lean_object* v___x_222_; 
lean_dec(v_x_207_);
lean_dec(v_x_206_);
lean_inc(v_snd_216_);
v___x_222_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_222_, 0, v_snd_216_);
return v___x_222_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_treeOf___boxed(lean_object* v_a_223_, lean_object* v_role_224_, lean_object* v_x_225_, lean_object* v_x_226_){
_start:
{
lean_object* v_res_227_; 
v_res_227_ = l_Continuity_Evidence_treeOf(v_a_223_, v_role_224_, v_x_225_, v_x_226_);
lean_dec_ref(v_role_224_);
lean_dec_ref(v_a_223_);
return v_res_227_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_differing(lean_object* v_a_228_, lean_object* v_b_229_, lean_object* v_x_230_, lean_object* v_x_231_){
_start:
{
lean_object* v_zero_232_; uint8_t v_isZero_233_; 
v_zero_232_ = lean_unsigned_to_nat(0u);
v_isZero_233_ = lean_nat_dec_eq(v_x_230_, v_zero_232_);
if (v_isZero_233_ == 1)
{
lean_object* v___x_234_; 
lean_dec(v_x_231_);
lean_dec(v_x_230_);
v___x_234_ = lean_box(0);
return v___x_234_;
}
else
{
lean_object* v___x_235_; uint8_t v___x_236_; 
v___x_235_ = lean_array_get_size(v_a_228_);
v___x_236_ = lean_nat_dec_lt(v_x_231_, v___x_235_);
if (v___x_236_ == 0)
{
lean_object* v___x_237_; 
lean_dec(v_x_231_);
lean_dec(v_x_230_);
v___x_237_ = lean_box(0);
return v___x_237_;
}
else
{
lean_object* v___x_238_; lean_object* v_fst_239_; lean_object* v_snd_240_; lean_object* v___x_242_; uint8_t v_isShared_243_; uint8_t v_isSharedCheck_263_; 
v___x_238_ = lean_array_fget(v_a_228_, v_x_231_);
v_fst_239_ = lean_ctor_get(v___x_238_, 0);
v_snd_240_ = lean_ctor_get(v___x_238_, 1);
v_isSharedCheck_263_ = !lean_is_exclusive(v___x_238_);
if (v_isSharedCheck_263_ == 0)
{
v___x_242_ = v___x_238_;
v_isShared_243_ = v_isSharedCheck_263_;
goto v_resetjp_241_;
}
else
{
lean_inc(v_snd_240_);
lean_inc(v_fst_239_);
lean_dec(v___x_238_);
v___x_242_ = lean_box(0);
v_isShared_243_ = v_isSharedCheck_263_;
goto v_resetjp_241_;
}
v_resetjp_241_:
{
lean_object* v___x_244_; lean_object* v___x_245_; 
v___x_244_ = lean_array_get_size(v_b_229_);
v___x_245_ = l_Continuity_Evidence_treeOf(v_b_229_, v_fst_239_, v___x_244_, v_zero_232_);
lean_dec(v_fst_239_);
if (lean_obj_tag(v___x_245_) == 0)
{
lean_object* v___x_246_; 
lean_del_object(v___x_242_);
lean_dec(v_snd_240_);
lean_dec(v_x_231_);
lean_dec(v_x_230_);
v___x_246_ = lean_box(0);
return v___x_246_;
}
else
{
lean_object* v_val_247_; lean_object* v___x_249_; uint8_t v_isShared_250_; uint8_t v_isSharedCheck_262_; 
v_val_247_ = lean_ctor_get(v___x_245_, 0);
v_isSharedCheck_262_ = !lean_is_exclusive(v___x_245_);
if (v_isSharedCheck_262_ == 0)
{
v___x_249_ = v___x_245_;
v_isShared_250_ = v_isSharedCheck_262_;
goto v_resetjp_248_;
}
else
{
lean_inc(v_val_247_);
lean_dec(v___x_245_);
v___x_249_ = lean_box(0);
v_isShared_250_ = v_isSharedCheck_262_;
goto v_resetjp_248_;
}
v_resetjp_248_:
{
uint8_t v___x_251_; 
v___x_251_ = l_Continuity_eqBytes(v_snd_240_, v_val_247_);
if (v___x_251_ == 0)
{
lean_object* v___x_253_; 
lean_dec(v_x_231_);
lean_dec(v_x_230_);
if (v_isShared_243_ == 0)
{
lean_ctor_set(v___x_242_, 1, v_val_247_);
lean_ctor_set(v___x_242_, 0, v_snd_240_);
v___x_253_ = v___x_242_;
goto v_reusejp_252_;
}
else
{
lean_object* v_reuseFailAlloc_257_; 
v_reuseFailAlloc_257_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_257_, 0, v_snd_240_);
lean_ctor_set(v_reuseFailAlloc_257_, 1, v_val_247_);
v___x_253_ = v_reuseFailAlloc_257_;
goto v_reusejp_252_;
}
v_reusejp_252_:
{
lean_object* v___x_255_; 
if (v_isShared_250_ == 0)
{
lean_ctor_set(v___x_249_, 0, v___x_253_);
v___x_255_ = v___x_249_;
goto v_reusejp_254_;
}
else
{
lean_object* v_reuseFailAlloc_256_; 
v_reuseFailAlloc_256_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_256_, 0, v___x_253_);
v___x_255_ = v_reuseFailAlloc_256_;
goto v_reusejp_254_;
}
v_reusejp_254_:
{
return v___x_255_;
}
}
}
else
{
lean_object* v_one_258_; lean_object* v_n_259_; lean_object* v___x_260_; 
lean_del_object(v___x_249_);
lean_dec(v_val_247_);
lean_del_object(v___x_242_);
lean_dec(v_snd_240_);
v_one_258_ = lean_unsigned_to_nat(1u);
v_n_259_ = lean_nat_sub(v_x_230_, v_one_258_);
lean_dec(v_x_230_);
v___x_260_ = lean_nat_add(v_x_231_, v_one_258_);
lean_dec(v_x_231_);
v_x_230_ = v_n_259_;
v_x_231_ = v___x_260_;
goto _start;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_differing___boxed(lean_object* v_a_264_, lean_object* v_b_265_, lean_object* v_x_266_, lean_object* v_x_267_){
_start:
{
lean_object* v_res_268_; 
v_res_268_ = l_Continuity_Evidence_differing(v_a_264_, v_b_265_, v_x_266_, v_x_267_);
lean_dec_ref(v_b_265_);
lean_dec_ref(v_a_264_);
return v_res_268_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_validWitness(lean_object* v_w_269_, lean_object* v_p_270_, lean_object* v_action_271_){
_start:
{
lean_object* v_witness_272_; lean_object* v_recordA_273_; lean_object* v_recordB_274_; lean_object* v___x_275_; lean_object* v___x_276_; lean_object* v___x_277_; 
v_witness_272_ = lean_ctor_get(v_w_269_, 0);
lean_inc_ref_n(v_witness_272_, 2);
v_recordA_273_ = lean_ctor_get(v_w_269_, 1);
lean_inc_ref(v_recordA_273_);
v_recordB_274_ = lean_ctor_get(v_w_269_, 2);
lean_inc_ref(v_recordB_274_);
lean_dec_ref(v_w_269_);
v___x_275_ = l_Continuity_toolchainWitnessC;
v___x_276_ = lean_unsigned_to_nat(13u);
v___x_277_ = l_Continuity_decode___redArg(v___x_275_, v___x_276_, v_witness_272_);
if (lean_obj_tag(v___x_277_) == 0)
{
lean_object* v_value_278_; lean_object* v_recordA_279_; lean_object* v_recordB_280_; lean_object* v___x_281_; uint8_t v___x_282_; 
v_value_278_ = lean_ctor_get(v___x_277_, 0);
lean_inc(v_value_278_);
lean_dec_ref_known(v___x_277_, 1);
v_recordA_279_ = lean_ctor_get(v_value_278_, 0);
lean_inc_ref(v_recordA_279_);
v_recordB_280_ = lean_ctor_get(v_value_278_, 1);
lean_inc_ref(v_recordB_280_);
lean_dec(v_value_278_);
v___x_281_ = l_Continuity_sha256(v_recordA_273_);
v___x_282_ = l_Continuity_eqBytes(v_recordA_279_, v___x_281_);
lean_dec_ref(v___x_281_);
lean_dec_ref(v_recordA_279_);
if (v___x_282_ == 0)
{
lean_object* v___x_283_; 
lean_dec_ref(v_recordB_280_);
lean_dec_ref(v_recordB_274_);
lean_dec_ref(v_recordA_273_);
lean_dec_ref(v_witness_272_);
v___x_283_ = lean_box(0);
return v___x_283_;
}
else
{
lean_object* v___x_284_; uint8_t v___x_285_; 
v___x_284_ = l_Continuity_sha256(v_recordB_274_);
v___x_285_ = l_Continuity_eqBytes(v_recordB_280_, v___x_284_);
lean_dec_ref(v___x_284_);
lean_dec_ref(v_recordB_280_);
if (v___x_285_ == 0)
{
lean_object* v___x_286_; 
lean_dec_ref(v_recordB_274_);
lean_dec_ref(v_recordA_273_);
lean_dec_ref(v_witness_272_);
v___x_286_ = lean_box(0);
return v___x_286_;
}
else
{
lean_object* v___x_287_; 
v___x_287_ = l_Continuity_load(v_recordA_273_);
if (lean_obj_tag(v___x_287_) == 0)
{
lean_object* v_l_288_; lean_object* v___x_289_; 
v_l_288_ = lean_ctor_get(v___x_287_, 0);
lean_inc_ref(v_l_288_);
lean_dec_ref_known(v___x_287_, 1);
v___x_289_ = l_Continuity_load(v_recordB_274_);
if (lean_obj_tag(v___x_289_) == 0)
{
lean_object* v_l_290_; uint8_t v___x_291_; 
v_l_290_ = lean_ctor_get(v___x_289_, 0);
lean_inc_ref(v_l_290_);
lean_dec_ref_known(v___x_289_, 1);
v___x_291_ = l_Continuity_Evidence_ran(v_l_288_, v_p_270_);
if (v___x_291_ == 0)
{
lean_object* v___x_292_; 
lean_dec_ref(v_l_290_);
lean_dec_ref(v_l_288_);
lean_dec_ref(v_witness_272_);
v___x_292_ = lean_box(0);
return v___x_292_;
}
else
{
uint8_t v___x_293_; 
v___x_293_ = l_Continuity_Evidence_ran(v_l_290_, v_p_270_);
if (v___x_293_ == 0)
{
lean_object* v___x_294_; 
lean_dec_ref(v_l_290_);
lean_dec_ref(v_l_288_);
lean_dec_ref(v_witness_272_);
v___x_294_ = lean_box(0);
return v___x_294_;
}
else
{
lean_object* v_record_295_; lean_object* v_record_296_; lean_object* v_action_297_; lean_object* v_action_298_; lean_object* v_outputs_299_; lean_object* v_action_300_; lean_object* v_action_301_; lean_object* v_outputs_302_; uint8_t v___x_303_; 
v_record_295_ = lean_ctor_get(v_l_288_, 0);
lean_inc_ref(v_record_295_);
v_record_296_ = lean_ctor_get(v_l_290_, 0);
lean_inc_ref(v_record_296_);
v_action_297_ = lean_ctor_get(v_l_288_, 1);
lean_inc_ref(v_action_297_);
lean_dec_ref(v_l_288_);
v_action_298_ = lean_ctor_get(v_record_295_, 0);
lean_inc_ref(v_action_298_);
v_outputs_299_ = lean_ctor_get(v_record_295_, 6);
lean_inc_ref(v_outputs_299_);
lean_dec_ref(v_record_295_);
v_action_300_ = lean_ctor_get(v_l_290_, 1);
lean_inc_ref(v_action_300_);
lean_dec_ref(v_l_290_);
v_action_301_ = lean_ctor_get(v_record_296_, 0);
lean_inc_ref(v_action_301_);
v_outputs_302_ = lean_ctor_get(v_record_296_, 6);
lean_inc_ref(v_outputs_302_);
lean_dec_ref(v_record_296_);
v___x_303_ = l_Continuity_Evidence_outputsEq(v_outputs_299_, v_outputs_302_);
lean_dec_ref(v_outputs_302_);
lean_dec_ref(v_outputs_299_);
if (v___x_303_ == 0)
{
lean_object* v___x_304_; 
lean_dec_ref(v_action_301_);
lean_dec_ref(v_action_300_);
lean_dec_ref(v_action_298_);
lean_dec_ref(v_action_297_);
lean_dec_ref(v_witness_272_);
v___x_304_ = lean_box(0);
return v___x_304_;
}
else
{
lean_object* v_toolchains_305_; lean_object* v_toolchains_306_; lean_object* v___x_307_; lean_object* v___x_308_; lean_object* v___x_309_; 
v_toolchains_305_ = lean_ctor_get(v_action_297_, 2);
v_toolchains_306_ = lean_ctor_get(v_action_300_, 2);
lean_inc_ref(v_toolchains_306_);
lean_dec_ref(v_action_300_);
v___x_307_ = lean_array_get_size(v_toolchains_305_);
v___x_308_ = lean_unsigned_to_nat(0u);
v___x_309_ = l_Continuity_Evidence_differing(v_toolchains_305_, v_toolchains_306_, v___x_307_, v___x_308_);
lean_dec_ref(v_toolchains_306_);
if (lean_obj_tag(v___x_309_) == 0)
{
lean_object* v___x_310_; 
lean_dec_ref(v_action_301_);
lean_dec_ref(v_action_298_);
lean_dec_ref(v_action_297_);
lean_dec_ref(v_witness_272_);
v___x_310_ = lean_box(0);
return v___x_310_;
}
else
{
lean_object* v_val_311_; lean_object* v___x_313_; uint8_t v_isShared_314_; uint8_t v_isSharedCheck_331_; 
v_val_311_ = lean_ctor_get(v___x_309_, 0);
v_isSharedCheck_331_ = !lean_is_exclusive(v___x_309_);
if (v_isSharedCheck_331_ == 0)
{
v___x_313_ = v___x_309_;
v_isShared_314_ = v_isSharedCheck_331_;
goto v_resetjp_312_;
}
else
{
lean_inc(v_val_311_);
lean_dec(v___x_309_);
v___x_313_ = lean_box(0);
v_isShared_314_ = v_isSharedCheck_331_;
goto v_resetjp_312_;
}
v_resetjp_312_:
{
lean_object* v_fst_315_; lean_object* v_snd_316_; lean_object* v___x_317_; lean_object* v___x_318_; uint8_t v___x_319_; 
v_fst_315_ = lean_ctor_get(v_val_311_, 0);
lean_inc(v_fst_315_);
v_snd_316_ = lean_ctor_get(v_val_311_, 1);
lean_inc_n(v_snd_316_, 2);
lean_dec(v_val_311_);
v___x_317_ = l_Continuity_Evidence_replace(v_action_297_, v_fst_315_, v_snd_316_);
v___x_318_ = l_Continuity_Action_preimage(v___x_317_);
v___x_319_ = l_Continuity_eqBytes(v___x_318_, v_action_301_);
lean_dec_ref(v___x_318_);
if (v___x_319_ == 0)
{
lean_object* v___x_320_; 
lean_dec(v_snd_316_);
lean_dec(v_fst_315_);
lean_del_object(v___x_313_);
lean_dec_ref(v_action_301_);
lean_dec_ref(v_action_298_);
lean_dec_ref(v_witness_272_);
v___x_320_ = lean_box(0);
return v___x_320_;
}
else
{
lean_object* v___x_321_; lean_object* v___x_322_; uint8_t v___y_324_; uint8_t v___x_329_; 
v___x_321_ = l_Continuity_sha256(v_witness_272_);
lean_dec_ref(v_witness_272_);
v___x_322_ = l_Continuity_Evidence_mkEdge(v_fst_315_, v_snd_316_, v___x_321_);
v___x_329_ = l_Continuity_eqBytes(v_action_298_, v_action_271_);
lean_dec_ref(v_action_298_);
if (v___x_329_ == 0)
{
uint8_t v___x_330_; 
v___x_330_ = l_Continuity_eqBytes(v_action_301_, v_action_271_);
lean_dec_ref(v_action_301_);
v___y_324_ = v___x_330_;
goto v___jp_323_;
}
else
{
lean_dec_ref(v_action_301_);
v___y_324_ = v___x_329_;
goto v___jp_323_;
}
v___jp_323_:
{
lean_object* v___x_325_; lean_object* v___x_327_; 
v___x_325_ = lean_alloc_ctor(0, 1, 1);
lean_ctor_set(v___x_325_, 0, v___x_322_);
lean_ctor_set_uint8(v___x_325_, sizeof(void*)*1, v___y_324_);
if (v_isShared_314_ == 0)
{
lean_ctor_set(v___x_313_, 0, v___x_325_);
v___x_327_ = v___x_313_;
goto v_reusejp_326_;
}
else
{
lean_object* v_reuseFailAlloc_328_; 
v_reuseFailAlloc_328_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_328_, 0, v___x_325_);
v___x_327_ = v_reuseFailAlloc_328_;
goto v_reusejp_326_;
}
v_reusejp_326_:
{
return v___x_327_;
}
}
}
}
}
}
}
}
}
else
{
lean_object* v___x_332_; 
lean_dec_ref_known(v___x_289_, 1);
lean_dec_ref(v_l_288_);
lean_dec_ref(v_witness_272_);
v___x_332_ = lean_box(0);
return v___x_332_;
}
}
else
{
lean_object* v___x_333_; 
lean_dec_ref_known(v___x_287_, 1);
lean_dec_ref(v_recordB_274_);
lean_dec_ref(v_witness_272_);
v___x_333_ = lean_box(0);
return v___x_333_;
}
}
}
}
else
{
lean_object* v___x_334_; 
lean_dec_ref_known(v___x_277_, 1);
lean_dec_ref(v_recordB_274_);
lean_dec_ref(v_recordA_273_);
lean_dec_ref(v_witness_272_);
v___x_334_ = lean_box(0);
return v___x_334_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_validWitness___boxed(lean_object* v_w_335_, lean_object* v_p_336_, lean_object* v_action_337_){
_start:
{
lean_object* v_res_338_; 
v_res_338_ = l_Continuity_Evidence_validWitness(v_w_335_, v_p_336_, v_action_337_);
lean_dec_ref(v_action_337_);
lean_dec_ref(v_p_336_);
return v_res_338_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_validWitnesses(lean_object* v_a_339_, lean_object* v_p_340_, lean_object* v_action_341_, lean_object* v_x_342_, lean_object* v_x_343_, lean_object* v_x_344_){
_start:
{
lean_object* v_zero_345_; uint8_t v_isZero_346_; 
v_zero_345_ = lean_unsigned_to_nat(0u);
v_isZero_346_ = lean_nat_dec_eq(v_x_342_, v_zero_345_);
if (v_isZero_346_ == 1)
{
lean_dec(v_x_343_);
lean_dec(v_x_342_);
return v_x_344_;
}
else
{
lean_object* v___x_347_; uint8_t v___x_348_; 
v___x_347_ = lean_array_get_size(v_a_339_);
v___x_348_ = lean_nat_dec_lt(v_x_343_, v___x_347_);
if (v___x_348_ == 0)
{
lean_dec(v_x_343_);
lean_dec(v_x_342_);
return v_x_344_;
}
else
{
lean_object* v_one_349_; lean_object* v_n_350_; lean_object* v___x_351_; lean_object* v___x_352_; 
v_one_349_ = lean_unsigned_to_nat(1u);
v_n_350_ = lean_nat_sub(v_x_342_, v_one_349_);
lean_dec(v_x_342_);
v___x_351_ = lean_array_fget_borrowed(v_a_339_, v_x_343_);
lean_inc(v___x_351_);
v___x_352_ = l_Continuity_Evidence_validWitness(v___x_351_, v_p_340_, v_action_341_);
if (lean_obj_tag(v___x_352_) == 0)
{
lean_object* v___x_353_; 
v___x_353_ = lean_nat_add(v_x_343_, v_one_349_);
lean_dec(v_x_343_);
v_x_342_ = v_n_350_;
v_x_343_ = v___x_353_;
goto _start;
}
else
{
lean_object* v_val_355_; lean_object* v___x_356_; lean_object* v___x_357_; 
v_val_355_ = lean_ctor_get(v___x_352_, 0);
lean_inc(v_val_355_);
lean_dec_ref_known(v___x_352_, 1);
v___x_356_ = lean_nat_add(v_x_343_, v_one_349_);
lean_dec(v_x_343_);
v___x_357_ = lean_array_push(v_x_344_, v_val_355_);
v_x_342_ = v_n_350_;
v_x_343_ = v___x_356_;
v_x_344_ = v___x_357_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_validWitnesses___boxed(lean_object* v_a_359_, lean_object* v_p_360_, lean_object* v_action_361_, lean_object* v_x_362_, lean_object* v_x_363_, lean_object* v_x_364_){
_start:
{
lean_object* v_res_365_; 
v_res_365_ = l_Continuity_Evidence_validWitnesses(v_a_359_, v_p_360_, v_action_361_, v_x_362_, v_x_363_, v_x_364_);
lean_dec_ref(v_action_361_);
lean_dec_ref(v_p_360_);
lean_dec_ref(v_a_359_);
return v_res_365_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_sameTrees(lean_object* v_a_366_, lean_object* v_b_367_){
_start:
{
lean_object* v_low_368_; lean_object* v_high_369_; lean_object* v_low_370_; lean_object* v_high_371_; uint8_t v___x_372_; 
v_low_368_ = lean_ctor_get(v_a_366_, 0);
v_high_369_ = lean_ctor_get(v_a_366_, 1);
v_low_370_ = lean_ctor_get(v_b_367_, 0);
v_high_371_ = lean_ctor_get(v_b_367_, 1);
v___x_372_ = l_Continuity_eqBytes(v_low_368_, v_low_370_);
if (v___x_372_ == 0)
{
return v___x_372_;
}
else
{
uint8_t v___x_373_; 
v___x_373_ = l_Continuity_eqBytes(v_high_369_, v_high_371_);
return v___x_373_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_sameTrees___boxed(lean_object* v_a_374_, lean_object* v_b_375_){
_start:
{
uint8_t v_res_376_; lean_object* v_r_377_; 
v_res_376_ = l_Continuity_Evidence_sameTrees(v_a_374_, v_b_375_);
lean_dec_ref(v_b_375_);
lean_dec_ref(v_a_374_);
v_r_377_ = lean_box(v_res_376_);
return v_r_377_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_witnessesOf(lean_object* v_a_378_, lean_object* v_e_379_, lean_object* v_x_380_, lean_object* v_x_381_, lean_object* v_x_382_){
_start:
{
lean_object* v_zero_383_; uint8_t v_isZero_384_; 
v_zero_383_ = lean_unsigned_to_nat(0u);
v_isZero_384_ = lean_nat_dec_eq(v_x_380_, v_zero_383_);
if (v_isZero_384_ == 1)
{
lean_dec(v_x_381_);
lean_dec(v_x_380_);
return v_x_382_;
}
else
{
lean_object* v___x_385_; uint8_t v___x_386_; 
v___x_385_ = lean_array_get_size(v_a_378_);
v___x_386_ = lean_nat_dec_lt(v_x_381_, v___x_385_);
if (v___x_386_ == 0)
{
lean_dec(v_x_381_);
lean_dec(v_x_380_);
return v_x_382_;
}
else
{
lean_object* v___x_387_; lean_object* v_edge_388_; lean_object* v_one_389_; lean_object* v_n_390_; uint8_t v___x_391_; 
v___x_387_ = lean_array_fget_borrowed(v_a_378_, v_x_381_);
v_edge_388_ = lean_ctor_get(v___x_387_, 0);
v_one_389_ = lean_unsigned_to_nat(1u);
v_n_390_ = lean_nat_sub(v_x_380_, v_one_389_);
lean_dec(v_x_380_);
v___x_391_ = l_Continuity_Evidence_sameTrees(v_edge_388_, v_e_379_);
if (v___x_391_ == 0)
{
lean_object* v___x_392_; 
v___x_392_ = lean_nat_add(v_x_381_, v_one_389_);
lean_dec(v_x_381_);
v_x_380_ = v_n_390_;
v_x_381_ = v___x_392_;
goto _start;
}
else
{
lean_object* v_evidence_394_; lean_object* v___x_395_; lean_object* v___x_396_; lean_object* v___x_397_; lean_object* v___x_398_; 
v_evidence_394_ = lean_ctor_get(v_edge_388_, 2);
v___x_395_ = lean_nat_add(v_x_381_, v_one_389_);
lean_dec(v_x_381_);
v___x_396_ = lean_box(0);
lean_inc_ref(v_evidence_394_);
v___x_397_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_397_, 0, v_evidence_394_);
lean_ctor_set(v___x_397_, 1, v___x_396_);
v___x_398_ = lean_array_push(v_x_382_, v___x_397_);
v_x_380_ = v_n_390_;
v_x_381_ = v___x_395_;
v_x_382_ = v___x_398_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_witnessesOf___boxed(lean_object* v_a_400_, lean_object* v_e_401_, lean_object* v_x_402_, lean_object* v_x_403_, lean_object* v_x_404_){
_start:
{
lean_object* v_res_405_; 
v_res_405_ = l_Continuity_Evidence_witnessesOf(v_a_400_, v_e_401_, v_x_402_, v_x_403_, v_x_404_);
lean_dec_ref(v_e_401_);
lean_dec_ref(v_a_400_);
return v_res_405_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_countWitnesses(lean_object* v_a_408_, lean_object* v_e_409_){
_start:
{
lean_object* v___x_410_; lean_object* v___x_411_; lean_object* v___x_412_; lean_object* v___x_413_; lean_object* v_s_414_; lean_object* v___x_415_; lean_object* v___x_416_; lean_object* v___x_417_; 
v___x_410_ = lean_array_get_size(v_a_408_);
v___x_411_ = lean_unsigned_to_nat(0u);
v___x_412_ = ((lean_object*)(l_Continuity_Evidence_countWitnesses___closed__0));
v___x_413_ = l_Continuity_Evidence_witnessesOf(v_a_408_, v_e_409_, v___x_410_, v___x_411_, v___x_412_);
v_s_414_ = l_Continuity_Table_sort(v___x_413_);
v___x_415_ = lean_array_get_size(v_s_414_);
v___x_416_ = l_Continuity_View_distinct(v_s_414_, v___x_415_, v___x_411_, v___x_412_);
lean_dec_ref(v_s_414_);
v___x_417_ = lean_array_get_size(v___x_416_);
lean_dec_ref(v___x_416_);
return v___x_417_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_countWitnesses___boxed(lean_object* v_a_418_, lean_object* v_e_419_){
_start:
{
lean_object* v_res_420_; 
v_res_420_ = l_Continuity_Evidence_countWitnesses(v_a_418_, v_e_419_);
lean_dec_ref(v_e_419_);
lean_dec_ref(v_a_418_);
return v_res_420_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_hasKind(lean_object* v_a_421_, uint8_t v_k_422_, lean_object* v_x_423_, lean_object* v_x_424_){
_start:
{
lean_object* v_zero_425_; uint8_t v_isZero_426_; 
v_zero_425_ = lean_unsigned_to_nat(0u);
v_isZero_426_ = lean_nat_dec_eq(v_x_423_, v_zero_425_);
if (v_isZero_426_ == 1)
{
uint8_t v___x_427_; 
lean_dec(v_x_424_);
lean_dec(v_x_423_);
v___x_427_ = 0;
return v___x_427_;
}
else
{
lean_object* v___x_428_; uint8_t v___x_429_; 
v___x_428_ = lean_array_get_size(v_a_421_);
v___x_429_ = lean_nat_dec_lt(v_x_424_, v___x_428_);
if (v___x_429_ == 0)
{
lean_dec(v_x_424_);
lean_dec(v_x_423_);
return v_isZero_426_;
}
else
{
lean_object* v___x_430_; uint8_t v___x_431_; lean_object* v___x_432_; lean_object* v___x_433_; uint8_t v___x_434_; 
v___x_430_ = lean_array_fget_borrowed(v_a_421_, v_x_424_);
v___x_431_ = lean_unbox(v___x_430_);
v___x_432_ = l_Continuity_RuleKind_toNat(v___x_431_);
v___x_433_ = l_Continuity_RuleKind_toNat(v_k_422_);
v___x_434_ = lean_nat_dec_eq(v___x_432_, v___x_433_);
lean_dec(v___x_433_);
lean_dec(v___x_432_);
if (v___x_434_ == 0)
{
lean_object* v_one_435_; lean_object* v_n_436_; lean_object* v___x_437_; 
v_one_435_ = lean_unsigned_to_nat(1u);
v_n_436_ = lean_nat_sub(v_x_423_, v_one_435_);
lean_dec(v_x_423_);
v___x_437_ = lean_nat_add(v_x_424_, v_one_435_);
lean_dec(v_x_424_);
v_x_423_ = v_n_436_;
v_x_424_ = v___x_437_;
goto _start;
}
else
{
uint8_t v___x_439_; 
lean_dec(v_x_424_);
lean_dec(v_x_423_);
v___x_439_ = 1;
return v___x_439_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_hasKind___boxed(lean_object* v_a_440_, lean_object* v_k_441_, lean_object* v_x_442_, lean_object* v_x_443_){
_start:
{
uint8_t v_k_boxed_444_; uint8_t v_res_445_; lean_object* v_r_446_; 
v_k_boxed_444_ = lean_unbox(v_k_441_);
v_res_445_ = l_Continuity_Evidence_hasKind(v_a_440_, v_k_boxed_444_, v_x_442_, v_x_443_);
lean_dec_ref(v_a_440_);
v_r_446_ = lean_box(v_res_445_);
return v_r_446_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_covers(lean_object* v_s_447_, uint8_t v_k_448_){
_start:
{
if (lean_obj_tag(v_s_447_) == 0)
{
uint8_t v___x_449_; 
v___x_449_ = 1;
return v___x_449_;
}
else
{
if (v_k_448_ == 4)
{
uint8_t v___x_450_; 
v___x_450_ = 0;
return v___x_450_;
}
else
{
lean_object* v_kinds_451_; lean_object* v___x_452_; lean_object* v___x_453_; uint8_t v___x_454_; 
v_kinds_451_ = lean_ctor_get(v_s_447_, 0);
v___x_452_ = lean_array_get_size(v_kinds_451_);
v___x_453_ = lean_unsigned_to_nat(0u);
v___x_454_ = l_Continuity_Evidence_hasKind(v_kinds_451_, v_k_448_, v___x_452_, v___x_453_);
return v___x_454_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_covers___boxed(lean_object* v_s_455_, lean_object* v_k_456_){
_start:
{
uint8_t v_k_boxed_457_; uint8_t v_res_458_; lean_object* v_r_459_; 
v_k_boxed_457_ = lean_unbox(v_k_456_);
v_res_458_ = l_Continuity_Evidence_covers(v_s_455_, v_k_boxed_457_);
lean_dec(v_s_455_);
v_r_459_ = lean_box(v_res_458_);
return v_r_459_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_accepted(lean_object* v_d_460_, uint8_t v_rule_461_, lean_object* v_p_462_, lean_object* v_t_463_, uint64_t v_now_464_, lean_object* v_ws_465_){
_start:
{
lean_object* v_declaration_466_; uint8_t v_verified_467_; lean_object* v___x_468_; lean_object* v___x_469_; lean_object* v___x_470_; 
v_declaration_466_ = lean_ctor_get(v_d_460_, 0);
lean_inc_ref_n(v_declaration_466_, 2);
v_verified_467_ = lean_ctor_get_uint8(v_d_460_, sizeof(void*)*1);
lean_dec_ref(v_d_460_);
v___x_468_ = l_Continuity_toolchainDeclarationC;
v___x_469_ = lean_unsigned_to_nat(12u);
v___x_470_ = l_Continuity_decode___redArg(v___x_468_, v___x_469_, v_declaration_466_);
if (lean_obj_tag(v___x_470_) == 0)
{
if (v_verified_467_ == 0)
{
lean_object* v___x_471_; 
lean_dec_ref_known(v___x_470_, 1);
lean_dec_ref(v_declaration_466_);
v___x_471_ = lean_box(0);
return v___x_471_;
}
else
{
lean_object* v_value_472_; lean_object* v___x_474_; uint8_t v_isShared_475_; uint8_t v_isSharedCheck_505_; 
v_value_472_ = lean_ctor_get(v___x_470_, 0);
v_isSharedCheck_505_ = !lean_is_exclusive(v___x_470_);
if (v_isSharedCheck_505_ == 0)
{
v___x_474_ = v___x_470_;
v_isShared_475_ = v_isSharedCheck_505_;
goto v_resetjp_473_;
}
else
{
lean_inc(v_value_472_);
lean_dec(v___x_470_);
v___x_474_ = lean_box(0);
v_isShared_475_ = v_isSharedCheck_505_;
goto v_resetjp_473_;
}
v_resetjp_473_:
{
lean_object* v_signers_476_; lean_object* v_witnesses_477_; lean_object* v_treeA_478_; lean_object* v_treeB_479_; lean_object* v_scope_480_; uint64_t v_notAfter_481_; lean_object* v_signer_482_; uint8_t v___x_483_; 
v_signers_476_ = lean_ctor_get(v_p_462_, 1);
v_witnesses_477_ = lean_ctor_get(v_p_462_, 3);
v_treeA_478_ = lean_ctor_get(v_value_472_, 0);
lean_inc_ref(v_treeA_478_);
v_treeB_479_ = lean_ctor_get(v_value_472_, 1);
lean_inc_ref(v_treeB_479_);
v_scope_480_ = lean_ctor_get(v_value_472_, 2);
lean_inc(v_scope_480_);
v_notAfter_481_ = lean_ctor_get_uint64(v_value_472_, sizeof(void*)*4);
v_signer_482_ = lean_ctor_get(v_value_472_, 3);
lean_inc_ref(v_signer_482_);
lean_dec(v_value_472_);
v___x_483_ = l_Continuity_Evidence_inSet(v_signers_476_, v_signer_482_);
if (v___x_483_ == 0)
{
lean_object* v___x_484_; 
lean_dec_ref(v_signer_482_);
lean_dec(v_scope_480_);
lean_dec_ref(v_treeB_479_);
lean_dec_ref(v_treeA_478_);
lean_del_object(v___x_474_);
lean_dec_ref(v_declaration_466_);
v___x_484_ = lean_box(0);
return v___x_484_;
}
else
{
lean_object* v_revokedKeys_485_; lean_object* v_revokedDeclarations_486_; uint8_t v___x_487_; 
v_revokedKeys_485_ = lean_ctor_get(v_t_463_, 0);
v_revokedDeclarations_486_ = lean_ctor_get(v_t_463_, 1);
v___x_487_ = l_Continuity_Evidence_inSet(v_revokedKeys_485_, v_signer_482_);
lean_dec_ref(v_signer_482_);
if (v___x_487_ == 0)
{
lean_object* v_digest_488_; uint8_t v___x_489_; 
v_digest_488_ = l_Continuity_sha256(v_declaration_466_);
lean_dec_ref(v_declaration_466_);
v___x_489_ = l_Continuity_Evidence_inSet(v_revokedDeclarations_486_, v_digest_488_);
if (v___x_489_ == 0)
{
uint8_t v___x_490_; 
v___x_490_ = lean_uint64_dec_lt(v_notAfter_481_, v_now_464_);
if (v___x_490_ == 0)
{
uint8_t v___x_491_; 
v___x_491_ = l_Continuity_eqBytes(v_treeA_478_, v_treeB_479_);
if (v___x_491_ == 0)
{
uint8_t v___x_492_; 
v___x_492_ = l_Continuity_Evidence_covers(v_scope_480_, v_rule_461_);
lean_dec(v_scope_480_);
if (v___x_492_ == 0)
{
lean_object* v___x_493_; 
lean_dec_ref(v_digest_488_);
lean_dec_ref(v_treeB_479_);
lean_dec_ref(v_treeA_478_);
lean_del_object(v___x_474_);
v___x_493_ = lean_box(0);
return v___x_493_;
}
else
{
lean_object* v_e_494_; lean_object* v___x_495_; uint8_t v___x_496_; 
v_e_494_ = l_Continuity_Evidence_mkEdge(v_treeA_478_, v_treeB_479_, v_digest_488_);
v___x_495_ = l_Continuity_Evidence_countWitnesses(v_ws_465_, v_e_494_);
v___x_496_ = lean_nat_dec_lt(v___x_495_, v_witnesses_477_);
lean_dec(v___x_495_);
if (v___x_496_ == 0)
{
lean_object* v___x_498_; 
if (v_isShared_475_ == 0)
{
lean_ctor_set_tag(v___x_474_, 1);
lean_ctor_set(v___x_474_, 0, v_e_494_);
v___x_498_ = v___x_474_;
goto v_reusejp_497_;
}
else
{
lean_object* v_reuseFailAlloc_499_; 
v_reuseFailAlloc_499_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_499_, 0, v_e_494_);
v___x_498_ = v_reuseFailAlloc_499_;
goto v_reusejp_497_;
}
v_reusejp_497_:
{
return v___x_498_;
}
}
else
{
lean_object* v___x_500_; 
lean_dec_ref(v_e_494_);
lean_del_object(v___x_474_);
v___x_500_ = lean_box(0);
return v___x_500_;
}
}
}
else
{
lean_object* v___x_501_; 
lean_dec_ref(v_digest_488_);
lean_dec(v_scope_480_);
lean_dec_ref(v_treeB_479_);
lean_dec_ref(v_treeA_478_);
lean_del_object(v___x_474_);
v___x_501_ = lean_box(0);
return v___x_501_;
}
}
else
{
lean_object* v___x_502_; 
lean_dec_ref(v_digest_488_);
lean_dec(v_scope_480_);
lean_dec_ref(v_treeB_479_);
lean_dec_ref(v_treeA_478_);
lean_del_object(v___x_474_);
v___x_502_ = lean_box(0);
return v___x_502_;
}
}
else
{
lean_object* v___x_503_; 
lean_dec_ref(v_digest_488_);
lean_dec(v_scope_480_);
lean_dec_ref(v_treeB_479_);
lean_dec_ref(v_treeA_478_);
lean_del_object(v___x_474_);
v___x_503_ = lean_box(0);
return v___x_503_;
}
}
else
{
lean_object* v___x_504_; 
lean_dec(v_scope_480_);
lean_dec_ref(v_treeB_479_);
lean_dec_ref(v_treeA_478_);
lean_del_object(v___x_474_);
lean_dec_ref(v_declaration_466_);
v___x_504_ = lean_box(0);
return v___x_504_;
}
}
}
}
}
else
{
lean_object* v___x_506_; 
lean_dec_ref_known(v___x_470_, 1);
lean_dec_ref(v_declaration_466_);
v___x_506_ = lean_box(0);
return v___x_506_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_accepted___boxed(lean_object* v_d_507_, lean_object* v_rule_508_, lean_object* v_p_509_, lean_object* v_t_510_, lean_object* v_now_511_, lean_object* v_ws_512_){
_start:
{
uint8_t v_rule_boxed_513_; uint64_t v_now_boxed_514_; lean_object* v_res_515_; 
v_rule_boxed_513_ = lean_unbox(v_rule_508_);
v_now_boxed_514_ = lean_unbox_uint64(v_now_511_);
lean_dec_ref(v_now_511_);
v_res_515_ = l_Continuity_Evidence_accepted(v_d_507_, v_rule_boxed_513_, v_p_509_, v_t_510_, v_now_boxed_514_, v_ws_512_);
lean_dec_ref(v_ws_512_);
lean_dec_ref(v_t_510_);
lean_dec_ref(v_p_509_);
return v_res_515_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_addDeclarations(lean_object* v_a_516_, uint8_t v_rule_517_, lean_object* v_p_518_, lean_object* v_t_519_, uint64_t v_now_520_, lean_object* v_ws_521_, lean_object* v_x_522_, lean_object* v_x_523_, lean_object* v_x_524_){
_start:
{
lean_object* v_zero_525_; uint8_t v_isZero_526_; 
v_zero_525_ = lean_unsigned_to_nat(0u);
v_isZero_526_ = lean_nat_dec_eq(v_x_522_, v_zero_525_);
if (v_isZero_526_ == 1)
{
lean_dec(v_x_523_);
lean_dec(v_x_522_);
return v_x_524_;
}
else
{
lean_object* v___x_527_; uint8_t v___x_528_; 
v___x_527_ = lean_array_get_size(v_a_516_);
v___x_528_ = lean_nat_dec_lt(v_x_523_, v___x_527_);
if (v___x_528_ == 0)
{
lean_dec(v_x_523_);
lean_dec(v_x_522_);
return v_x_524_;
}
else
{
lean_object* v_one_529_; lean_object* v_n_530_; lean_object* v___x_531_; lean_object* v___x_532_; 
v_one_529_ = lean_unsigned_to_nat(1u);
v_n_530_ = lean_nat_sub(v_x_522_, v_one_529_);
lean_dec(v_x_522_);
v___x_531_ = lean_array_fget_borrowed(v_a_516_, v_x_523_);
lean_inc(v___x_531_);
v___x_532_ = l_Continuity_Evidence_accepted(v___x_531_, v_rule_517_, v_p_518_, v_t_519_, v_now_520_, v_ws_521_);
if (lean_obj_tag(v___x_532_) == 0)
{
lean_object* v___x_533_; 
v___x_533_ = lean_nat_add(v_x_523_, v_one_529_);
lean_dec(v_x_523_);
v_x_522_ = v_n_530_;
v_x_523_ = v___x_533_;
goto _start;
}
else
{
lean_object* v_val_535_; lean_object* v___x_536_; lean_object* v___x_537_; 
v_val_535_ = lean_ctor_get(v___x_532_, 0);
lean_inc(v_val_535_);
lean_dec_ref_known(v___x_532_, 1);
v___x_536_ = lean_nat_add(v_x_523_, v_one_529_);
lean_dec(v_x_523_);
v___x_537_ = lean_array_push(v_x_524_, v_val_535_);
v_x_522_ = v_n_530_;
v_x_523_ = v___x_536_;
v_x_524_ = v___x_537_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_addDeclarations___boxed(lean_object* v_a_539_, lean_object* v_rule_540_, lean_object* v_p_541_, lean_object* v_t_542_, lean_object* v_now_543_, lean_object* v_ws_544_, lean_object* v_x_545_, lean_object* v_x_546_, lean_object* v_x_547_){
_start:
{
uint8_t v_rule_boxed_548_; uint64_t v_now_boxed_549_; lean_object* v_res_550_; 
v_rule_boxed_548_ = lean_unbox(v_rule_540_);
v_now_boxed_549_ = lean_unbox_uint64(v_now_543_);
lean_dec_ref(v_now_543_);
v_res_550_ = l_Continuity_Evidence_addDeclarations(v_a_539_, v_rule_boxed_548_, v_p_541_, v_t_542_, v_now_boxed_549_, v_ws_544_, v_x_545_, v_x_546_, v_x_547_);
lean_dec_ref(v_ws_544_);
lean_dec_ref(v_t_542_);
lean_dec_ref(v_p_541_);
lean_dec_ref(v_a_539_);
return v_res_550_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_addWitnesses(lean_object* v_a_551_, lean_object* v_x_552_, lean_object* v_x_553_, lean_object* v_x_554_){
_start:
{
lean_object* v_zero_555_; uint8_t v_isZero_556_; 
v_zero_555_ = lean_unsigned_to_nat(0u);
v_isZero_556_ = lean_nat_dec_eq(v_x_552_, v_zero_555_);
if (v_isZero_556_ == 1)
{
lean_dec(v_x_553_);
lean_dec(v_x_552_);
return v_x_554_;
}
else
{
lean_object* v___x_557_; uint8_t v___x_558_; 
v___x_557_ = lean_array_get_size(v_a_551_);
v___x_558_ = lean_nat_dec_lt(v_x_553_, v___x_557_);
if (v___x_558_ == 0)
{
lean_dec(v_x_553_);
lean_dec(v_x_552_);
return v_x_554_;
}
else
{
lean_object* v___x_559_; lean_object* v_edge_560_; uint8_t v_covers_561_; lean_object* v_one_562_; lean_object* v_n_563_; 
v___x_559_ = lean_array_fget_borrowed(v_a_551_, v_x_553_);
v_edge_560_ = lean_ctor_get(v___x_559_, 0);
v_covers_561_ = lean_ctor_get_uint8(v___x_559_, sizeof(void*)*1);
v_one_562_ = lean_unsigned_to_nat(1u);
v_n_563_ = lean_nat_sub(v_x_552_, v_one_562_);
lean_dec(v_x_552_);
if (v_covers_561_ == 0)
{
lean_object* v___x_564_; 
v___x_564_ = lean_nat_add(v_x_553_, v_one_562_);
lean_dec(v_x_553_);
v_x_552_ = v_n_563_;
v_x_553_ = v___x_564_;
goto _start;
}
else
{
lean_object* v___x_566_; lean_object* v___x_567_; 
v___x_566_ = lean_nat_add(v_x_553_, v_one_562_);
lean_dec(v_x_553_);
lean_inc_ref(v_edge_560_);
v___x_567_ = lean_array_push(v_x_554_, v_edge_560_);
v_x_552_ = v_n_563_;
v_x_553_ = v___x_566_;
v_x_554_ = v___x_567_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_addWitnesses___boxed(lean_object* v_a_569_, lean_object* v_x_570_, lean_object* v_x_571_, lean_object* v_x_572_){
_start:
{
lean_object* v_res_573_; 
v_res_573_ = l_Continuity_Evidence_addWitnesses(v_a_569_, v_x_570_, v_x_571_, v_x_572_);
lean_dec_ref(v_a_569_);
return v_res_573_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_edges(lean_object* v_a_576_, lean_object* v_message_577_, lean_object* v_ev_578_, lean_object* v_p_579_, lean_object* v_t_580_, uint64_t v_now_581_){
_start:
{
lean_object* v_declarations_582_; lean_object* v_witnesses_583_; uint8_t v_rule_584_; lean_object* v___x_585_; lean_object* v___x_586_; lean_object* v___x_587_; lean_object* v_ws_588_; lean_object* v___x_589_; lean_object* v___x_590_; lean_object* v___x_591_; lean_object* v___x_592_; 
v_declarations_582_ = lean_ctor_get(v_ev_578_, 0);
v_witnesses_583_ = lean_ctor_get(v_ev_578_, 1);
v_rule_584_ = lean_ctor_get_uint8(v_a_576_, sizeof(void*)*9);
v___x_585_ = lean_unsigned_to_nat(0u);
v___x_586_ = ((lean_object*)(l_Continuity_Evidence_edges___closed__0));
v___x_587_ = lean_array_get_size(v_witnesses_583_);
v_ws_588_ = l_Continuity_Evidence_validWitnesses(v_witnesses_583_, v_p_579_, v_message_577_, v___x_587_, v___x_585_, v___x_586_);
v___x_589_ = lean_array_get_size(v_declarations_582_);
v___x_590_ = lean_array_get_size(v_ws_588_);
v___x_591_ = l_Continuity_Evidence_addWitnesses(v_ws_588_, v___x_590_, v___x_585_, v___x_586_);
v___x_592_ = l_Continuity_Evidence_addDeclarations(v_declarations_582_, v_rule_584_, v_p_579_, v_t_580_, v_now_581_, v_ws_588_, v___x_589_, v___x_585_, v___x_591_);
lean_dec_ref(v_ws_588_);
return v___x_592_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_edges___boxed(lean_object* v_a_593_, lean_object* v_message_594_, lean_object* v_ev_595_, lean_object* v_p_596_, lean_object* v_t_597_, lean_object* v_now_598_){
_start:
{
uint64_t v_now_boxed_599_; lean_object* v_res_600_; 
v_now_boxed_599_ = lean_unbox_uint64(v_now_598_);
lean_dec_ref(v_now_598_);
v_res_600_ = l_Continuity_Evidence_edges(v_a_593_, v_message_594_, v_ev_595_, v_p_596_, v_t_597_, v_now_boxed_599_);
lean_dec_ref(v_t_597_);
lean_dec_ref(v_p_596_);
lean_dec_ref(v_ev_595_);
lean_dec_ref(v_message_594_);
lean_dec_ref(v_a_593_);
return v_res_600_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Evidence_isAccepted(lean_object* v_es_601_, lean_object* v_a_602_, lean_object* v_b_603_, lean_object* v_evidence_604_, lean_object* v_x_605_, lean_object* v_x_606_){
_start:
{
lean_object* v_zero_607_; uint8_t v_isZero_608_; 
v_zero_607_ = lean_unsigned_to_nat(0u);
v_isZero_608_ = lean_nat_dec_eq(v_x_605_, v_zero_607_);
if (v_isZero_608_ == 1)
{
uint8_t v___x_609_; 
lean_dec(v_x_606_);
lean_dec(v_x_605_);
lean_dec_ref(v_evidence_604_);
lean_dec_ref(v_b_603_);
lean_dec_ref(v_a_602_);
v___x_609_ = 0;
return v___x_609_;
}
else
{
lean_object* v___x_610_; uint8_t v___x_611_; 
v___x_610_ = lean_array_get_size(v_es_601_);
v___x_611_ = lean_nat_dec_lt(v_x_606_, v___x_610_);
if (v___x_611_ == 0)
{
lean_dec(v_x_606_);
lean_dec(v_x_605_);
lean_dec_ref(v_evidence_604_);
lean_dec_ref(v_b_603_);
lean_dec_ref(v_a_602_);
return v_isZero_608_;
}
else
{
lean_object* v_e_612_; lean_object* v_evidence_613_; lean_object* v_one_614_; lean_object* v_n_615_; uint8_t v___x_616_; uint8_t v___x_617_; uint8_t v___y_619_; 
v_e_612_ = lean_array_fget_borrowed(v_es_601_, v_x_606_);
v_evidence_613_ = lean_ctor_get(v_e_612_, 2);
v_one_614_ = lean_unsigned_to_nat(1u);
v_n_615_ = lean_nat_sub(v_x_605_, v_one_614_);
lean_dec(v_x_605_);
v___x_616_ = l_Continuity_eqBytes(v_evidence_613_, v_evidence_604_);
v___x_617_ = 1;
if (v___x_616_ == 0)
{
v___y_619_ = v_isZero_608_;
goto v___jp_618_;
}
else
{
lean_object* v___x_622_; uint8_t v___x_623_; 
lean_inc_ref(v_evidence_604_);
lean_inc_ref(v_b_603_);
lean_inc_ref(v_a_602_);
v___x_622_ = l_Continuity_Evidence_mkEdge(v_a_602_, v_b_603_, v_evidence_604_);
v___x_623_ = l_Continuity_Evidence_sameTrees(v_e_612_, v___x_622_);
lean_dec_ref(v___x_622_);
v___y_619_ = v___x_623_;
goto v___jp_618_;
}
v___jp_618_:
{
if (v___y_619_ == 0)
{
lean_object* v___x_620_; 
v___x_620_ = lean_nat_add(v_x_606_, v_one_614_);
lean_dec(v_x_606_);
v_x_605_ = v_n_615_;
v_x_606_ = v___x_620_;
goto _start;
}
else
{
lean_dec(v_n_615_);
lean_dec(v_x_606_);
lean_dec_ref(v_evidence_604_);
lean_dec_ref(v_b_603_);
lean_dec_ref(v_a_602_);
return v___x_617_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_isAccepted___boxed(lean_object* v_es_624_, lean_object* v_a_625_, lean_object* v_b_626_, lean_object* v_evidence_627_, lean_object* v_x_628_, lean_object* v_x_629_){
_start:
{
uint8_t v_res_630_; lean_object* v_r_631_; 
v_res_630_ = l_Continuity_Evidence_isAccepted(v_es_624_, v_a_625_, v_b_626_, v_evidence_627_, v_x_628_, v_x_629_);
lean_dec_ref(v_es_624_);
v_r_631_ = lean_box(v_res_630_);
return v_r_631_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_smallest(lean_object* v_es_632_, lean_object* v_pair_633_, lean_object* v_x_634_, lean_object* v_x_635_, lean_object* v_x_636_){
_start:
{
lean_object* v_zero_637_; uint8_t v_isZero_638_; 
v_zero_637_ = lean_unsigned_to_nat(0u);
v_isZero_638_ = lean_nat_dec_eq(v_x_634_, v_zero_637_);
if (v_isZero_638_ == 1)
{
lean_dec(v_x_635_);
lean_dec(v_x_634_);
lean_inc_ref(v_x_636_);
return v_x_636_;
}
else
{
lean_object* v___x_639_; uint8_t v___x_640_; 
v___x_639_ = lean_array_get_size(v_es_632_);
v___x_640_ = lean_nat_dec_lt(v_x_635_, v___x_639_);
if (v___x_640_ == 0)
{
lean_dec(v_x_635_);
lean_dec(v_x_634_);
lean_inc_ref(v_x_636_);
return v_x_636_;
}
else
{
lean_object* v_one_641_; lean_object* v_n_642_; lean_object* v_e_643_; uint8_t v___x_644_; 
v_one_641_ = lean_unsigned_to_nat(1u);
v_n_642_ = lean_nat_sub(v_x_634_, v_one_641_);
lean_dec(v_x_634_);
v_e_643_ = lean_array_fget_borrowed(v_es_632_, v_x_635_);
v___x_644_ = l_Continuity_Evidence_sameTrees(v_e_643_, v_pair_633_);
if (v___x_644_ == 0)
{
lean_object* v___x_645_; 
v___x_645_ = lean_nat_add(v_x_635_, v_one_641_);
lean_dec(v_x_635_);
v_x_634_ = v_n_642_;
v_x_635_ = v___x_645_;
goto _start;
}
else
{
lean_object* v___x_647_; uint8_t v___x_648_; 
v___x_647_ = lean_byte_array_size(v_x_636_);
v___x_648_ = lean_nat_dec_eq(v___x_647_, v_zero_637_);
if (v___x_648_ == 0)
{
lean_object* v_evidence_649_; uint8_t v___x_650_; 
v_evidence_649_ = lean_ctor_get(v_e_643_, 2);
v___x_650_ = l_Continuity_ltBytes(v_evidence_649_, v_x_636_);
if (v___x_650_ == 0)
{
lean_object* v___x_651_; 
v___x_651_ = lean_nat_add(v_x_635_, v_one_641_);
lean_dec(v_x_635_);
v_x_634_ = v_n_642_;
v_x_635_ = v___x_651_;
goto _start;
}
else
{
lean_object* v___x_653_; 
v___x_653_ = lean_nat_add(v_x_635_, v_one_641_);
lean_dec(v_x_635_);
v_x_634_ = v_n_642_;
v_x_635_ = v___x_653_;
v_x_636_ = v_evidence_649_;
goto _start;
}
}
else
{
lean_object* v_evidence_655_; lean_object* v___x_656_; 
v_evidence_655_ = lean_ctor_get(v_e_643_, 2);
v___x_656_ = lean_nat_add(v_x_635_, v_one_641_);
lean_dec(v_x_635_);
v_x_634_ = v_n_642_;
v_x_635_ = v___x_656_;
v_x_636_ = v_evidence_655_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Evidence_smallest___boxed(lean_object* v_es_658_, lean_object* v_pair_659_, lean_object* v_x_660_, lean_object* v_x_661_, lean_object* v_x_662_){
_start:
{
lean_object* v_res_663_; 
v_res_663_ = l_Continuity_Evidence_smallest(v_es_658_, v_pair_659_, v_x_660_, v_x_661_, v_x_662_);
lean_dec_ref(v_x_662_);
lean_dec_ref(v_pair_659_);
lean_dec_ref(v_es_658_);
return v_res_663_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Closure(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Discharge(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Verdict(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_Evidence(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_Closure(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Discharge(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Verdict(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
