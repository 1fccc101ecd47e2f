// Lean compiler output
// Module: Continuity.Kernel.TreeDecode
// Imports: public import Init public meta import Init public import Continuity.Kernel.TreeEncode
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
uint8_t lean_uint8_dec_lt(uint8_t, uint8_t);
uint8_t lean_uint8_dec_le(uint8_t, uint8_t);
uint8_t lean_uint8_sub(uint8_t, uint8_t);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
uint8_t l_Continuity_at8(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
uint8_t lean_uint8_land(uint8_t, uint8_t);
uint64_t lean_uint8_to_uint64(uint8_t);
uint64_t lean_uint64_shift_left(uint64_t, uint64_t);
uint64_t lean_uint64_lor(uint64_t, uint64_t);
uint64_t lean_uint64_add(uint64_t, uint64_t);
uint8_t lean_uint64_dec_eq(uint64_t, uint64_t);
uint64_t lean_uint64_of_nat(lean_object*);
uint8_t lean_uint64_dec_le(uint64_t, uint64_t);
lean_object* lean_uint64_to_nat(uint64_t);
extern lean_object* l_Continuity_noBytes;
uint8_t lean_uint8_shift_left(uint8_t, uint8_t);
uint8_t lean_uint8_add(uint8_t, uint8_t);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
lean_object* lean_array_get_size(lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
uint8_t l_Continuity_ltBytes(lean_object*, lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
lean_object* l_Continuity_TreeCodec_write(lean_object*);
lean_object* lean_nat_shiftr(lean_object*, lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
lean_object* l_Continuity_reason1(lean_object*, lean_object*);
lean_object* l_Continuity_sha256(lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* l_Continuity_Table_sort(lean_object*);
uint8_t l_Continuity_isName(lean_object*);
uint8_t l_Continuity_TreeCodec_targetOk(lean_object*);
lean_object* l_Continuity_TreeCodec_climb(lean_object*);
lean_object* l_Continuity_append(lean_object*, lean_object*);
lean_object* lean_array_fget(lean_object*, lean_object*);
lean_object* lean_array_pop(lean_object*);
lean_object* l_Continuity_le4(lean_object*);
lean_object* l_Continuity_TreeCodec_numberOf(lean_object*);
uint8_t l_Continuity_sameBool(uint8_t, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_varintAt(lean_object*, lean_object*, lean_object*, lean_object*, uint64_t, uint64_t);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_varintAt___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_readVarint(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_readVarint___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_spanAt(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_spanAt___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_textAt(lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_textAt___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_unhex(uint8_t);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_unhex___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_unhexFrom(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_unhexFrom___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_TreeCodec_sizeAt___closed__0___boxed__const__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*0 + 8, .m_other = 0, .m_tag = 0}, .m_objs = {LEAN_SCALAR_PTR_LITERAL(0, 0, 0, 0, 0, 0, 0, 0)}};
LEAN_EXPORT const lean_object* l_Continuity_TreeCodec_sizeAt___closed__0___boxed__const__1 = (const lean_object*)&l_Continuity_TreeCodec_sizeAt___closed__0___boxed__const__1_value;
static const lean_ctor_object l_Continuity_TreeCodec_sizeAt___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*1 + 0, .m_other = 1, .m_tag = 1}, .m_objs = {((lean_object*)&l_Continuity_TreeCodec_sizeAt___closed__0___boxed__const__1_value)}};
static const lean_object* l_Continuity_TreeCodec_sizeAt___closed__0 = (const lean_object*)&l_Continuity_TreeCodec_sizeAt___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sizeAt(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sizeAt___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_nodeAt(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_nodeAt___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_after(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_after___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_filesAt(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_filesAt___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_directoriesAt(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_directoriesAt___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linksAt(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linksAt___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addNames(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addNames___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_TreeCodec_names___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_TreeCodec_names___closed__0 = (const lean_object*)&l_Continuity_TreeCodec_names___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_names(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_names___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_namesOk(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_namesOk___boxed(lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_TreeCodec_parse___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_TreeCodec_parse___closed__0 = (const lean_object*)&l_Continuity_TreeCodec_parse___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_parse(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_parse___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_linksOk(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linksOk___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_longest(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_longest___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_longestName(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_longestName___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_contentAt(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_contentAt___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_open__(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_open___00__boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addFiles(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addFiles___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addLinks(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addLinks___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addLeaves(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addLeaves___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_isEmpty(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_isEmpty___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_tooMany_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_tooMany_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_walk(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_walk___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_number(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_number___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_inOrder(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_inOrder___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_TreeCodec_read___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_TreeCodec_read___closed__0 = (const lean_object*)&l_Continuity_TreeCodec_read___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_read(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_read___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_sameEntry(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sameEntry___boxed(lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_sameFrom(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sameFrom___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_sameManifest(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sameManifest___boxed(lean_object*, lean_object*);
static const lean_ctor_object l_Continuity_TreeCodec_encode___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*0 + 8, .m_other = 0, .m_tag = 2}, .m_objs = {LEAN_SCALAR_PTR_LITERAL(2, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_TreeCodec_encode___closed__0 = (const lean_object*)&l_Continuity_TreeCodec_encode___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_encode(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_encode___boxed(lean_object*);
static const lean_ctor_object l_Continuity_TreeCodec_decode___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_ctor_object) + sizeof(void*)*0 + 8, .m_other = 0, .m_tag = 2}, .m_objs = {LEAN_SCALAR_PTR_LITERAL(1, 0, 0, 0, 0, 0, 0, 0)}};
static const lean_object* l_Continuity_TreeCodec_decode___closed__0 = (const lean_object*)&l_Continuity_TreeCodec_decode___closed__0_value;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_decode(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_decode___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_decideTree(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_varintAt(lean_object* v_b_1_, lean_object* v_limit_2_, lean_object* v_x_3_, lean_object* v_x_4_, uint64_t v_x_5_, uint64_t v_x_6_){
_start:
{
lean_object* v_zero_7_; uint8_t v_isZero_8_; 
v_zero_7_ = lean_unsigned_to_nat(0u);
v_isZero_8_ = lean_nat_dec_eq(v_x_3_, v_zero_7_);
if (v_isZero_8_ == 1)
{
lean_object* v___x_9_; 
lean_dec(v_x_4_);
lean_dec(v_x_3_);
v___x_9_ = lean_box(0);
return v___x_9_;
}
else
{
uint8_t v___x_10_; 
v___x_10_ = lean_nat_dec_lt(v_x_4_, v_limit_2_);
if (v___x_10_ == 0)
{
lean_object* v___x_11_; 
lean_dec(v_x_4_);
lean_dec(v_x_3_);
v___x_11_ = lean_box(0);
return v___x_11_;
}
else
{
lean_object* v_one_12_; lean_object* v_n_13_; uint8_t v_x_14_; uint8_t v___x_38_; 
v_one_12_ = lean_unsigned_to_nat(1u);
v_n_13_ = lean_nat_sub(v_x_3_, v_one_12_);
lean_dec(v_x_3_);
v_x_14_ = l_Continuity_at8(v_b_1_, v_x_4_);
v___x_38_ = lean_nat_dec_eq(v_n_13_, v_zero_7_);
if (v___x_38_ == 0)
{
goto v___jp_15_;
}
else
{
uint8_t v___x_39_; uint8_t v___x_40_; 
v___x_39_ = 1;
v___x_40_ = lean_uint8_dec_eq(v_x_14_, v___x_39_);
if (v___x_40_ == 0)
{
if (v_isZero_8_ == 0)
{
lean_object* v___x_41_; 
lean_dec(v_n_13_);
lean_dec(v_x_4_);
v___x_41_ = lean_box(0);
return v___x_41_;
}
else
{
goto v___jp_15_;
}
}
else
{
goto v___jp_15_;
}
}
v___jp_15_:
{
uint8_t v___x_16_; uint8_t v___x_17_; uint64_t v___x_18_; uint64_t v___x_19_; uint64_t v_v_20_; uint8_t v___x_21_; uint8_t v___x_22_; 
v___x_16_ = 127;
v___x_17_ = lean_uint8_land(v_x_14_, v___x_16_);
v___x_18_ = lean_uint8_to_uint64(v___x_17_);
v___x_19_ = lean_uint64_shift_left(v___x_18_, v_x_5_);
v_v_20_ = lean_uint64_lor(v_x_6_, v___x_19_);
v___x_21_ = 128;
v___x_22_ = lean_uint8_dec_lt(v_x_14_, v___x_21_);
if (v___x_22_ == 0)
{
lean_object* v___x_23_; uint64_t v___x_24_; uint64_t v___x_25_; 
v___x_23_ = lean_nat_add(v_x_4_, v_one_12_);
lean_dec(v_x_4_);
v___x_24_ = 7ULL;
v___x_25_ = lean_uint64_add(v_x_5_, v___x_24_);
v_x_3_ = v_n_13_;
v_x_4_ = v___x_23_;
v_x_5_ = v___x_25_;
v_x_6_ = v_v_20_;
goto _start;
}
else
{
uint8_t v___x_27_; uint8_t v___x_28_; 
lean_dec(v_n_13_);
v___x_27_ = 0;
v___x_28_ = lean_uint8_dec_eq(v_x_14_, v___x_27_);
if (v___x_28_ == 0)
{
lean_object* v___x_29_; lean_object* v___x_30_; lean_object* v___x_31_; 
v___x_29_ = lean_nat_add(v_x_4_, v_one_12_);
lean_dec(v_x_4_);
v___x_30_ = lean_alloc_ctor(0, 1, 8);
lean_ctor_set(v___x_30_, 0, v___x_29_);
lean_ctor_set_uint64(v___x_30_, sizeof(void*)*1, v_v_20_);
v___x_31_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_31_, 0, v___x_30_);
return v___x_31_;
}
else
{
uint64_t v___x_32_; uint8_t v___x_33_; 
v___x_32_ = 0ULL;
v___x_33_ = lean_uint64_dec_eq(v_x_5_, v___x_32_);
if (v___x_33_ == 0)
{
lean_object* v___x_34_; 
lean_dec(v_x_4_);
v___x_34_ = lean_box(0);
return v___x_34_;
}
else
{
lean_object* v___x_35_; lean_object* v___x_36_; lean_object* v___x_37_; 
v___x_35_ = lean_nat_add(v_x_4_, v_one_12_);
lean_dec(v_x_4_);
v___x_36_ = lean_alloc_ctor(0, 1, 8);
lean_ctor_set(v___x_36_, 0, v___x_35_);
lean_ctor_set_uint64(v___x_36_, sizeof(void*)*1, v_v_20_);
v___x_37_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_37_, 0, v___x_36_);
return v___x_37_;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_varintAt___boxed(lean_object* v_b_42_, lean_object* v_limit_43_, lean_object* v_x_44_, lean_object* v_x_45_, lean_object* v_x_46_, lean_object* v_x_47_){
_start:
{
uint64_t v_x_357__boxed_48_; uint64_t v_x_358__boxed_49_; lean_object* v_res_50_; 
v_x_357__boxed_48_ = lean_unbox_uint64(v_x_46_);
lean_dec_ref(v_x_46_);
v_x_358__boxed_49_ = lean_unbox_uint64(v_x_47_);
lean_dec_ref(v_x_47_);
v_res_50_ = l_Continuity_TreeCodec_varintAt(v_b_42_, v_limit_43_, v_x_44_, v_x_45_, v_x_357__boxed_48_, v_x_358__boxed_49_);
lean_dec(v_limit_43_);
lean_dec_ref(v_b_42_);
return v_res_50_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_readVarint(lean_object* v_b_51_, lean_object* v_limit_52_, lean_object* v_i_53_){
_start:
{
lean_object* v___x_54_; uint64_t v___x_55_; lean_object* v___x_56_; 
v___x_54_ = lean_unsigned_to_nat(10u);
v___x_55_ = 0ULL;
v___x_56_ = l_Continuity_TreeCodec_varintAt(v_b_51_, v_limit_52_, v___x_54_, v_i_53_, v___x_55_, v___x_55_);
return v___x_56_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_readVarint___boxed(lean_object* v_b_57_, lean_object* v_limit_58_, lean_object* v_i_59_){
_start:
{
lean_object* v_res_60_; 
v_res_60_ = l_Continuity_TreeCodec_readVarint(v_b_57_, v_limit_58_, v_i_59_);
lean_dec(v_limit_58_);
lean_dec_ref(v_b_57_);
return v_res_60_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_spanAt(lean_object* v_b_61_, uint8_t v_tag_62_, lean_object* v_limit_63_, lean_object* v_i_64_){
_start:
{
uint8_t v___x_65_; 
v___x_65_ = lean_nat_dec_lt(v_i_64_, v_limit_63_);
if (v___x_65_ == 0)
{
lean_object* v___x_66_; 
v___x_66_ = lean_box(0);
return v___x_66_;
}
else
{
uint8_t v___x_67_; uint8_t v___x_68_; 
v___x_67_ = l_Continuity_at8(v_b_61_, v_i_64_);
v___x_68_ = lean_uint8_dec_eq(v___x_67_, v_tag_62_);
if (v___x_68_ == 0)
{
lean_object* v___x_69_; 
v___x_69_ = lean_box(0);
return v___x_69_;
}
else
{
lean_object* v___x_70_; lean_object* v___x_71_; lean_object* v___x_72_; 
v___x_70_ = lean_unsigned_to_nat(1u);
v___x_71_ = lean_nat_add(v_i_64_, v___x_70_);
v___x_72_ = l_Continuity_TreeCodec_readVarint(v_b_61_, v_limit_63_, v___x_71_);
if (lean_obj_tag(v___x_72_) == 0)
{
lean_object* v___x_73_; 
v___x_73_ = lean_box(0);
return v___x_73_;
}
else
{
lean_object* v_val_74_; lean_object* v___x_76_; uint8_t v_isShared_77_; uint8_t v_isSharedCheck_90_; 
v_val_74_ = lean_ctor_get(v___x_72_, 0);
v_isSharedCheck_90_ = !lean_is_exclusive(v___x_72_);
if (v_isSharedCheck_90_ == 0)
{
v___x_76_ = v___x_72_;
v_isShared_77_ = v_isSharedCheck_90_;
goto v_resetjp_75_;
}
else
{
lean_inc(v_val_74_);
lean_dec(v___x_72_);
v___x_76_ = lean_box(0);
v_isShared_77_ = v_isSharedCheck_90_;
goto v_resetjp_75_;
}
v_resetjp_75_:
{
uint64_t v_value_78_; lean_object* v_next_79_; lean_object* v___x_80_; uint64_t v___x_81_; uint8_t v___x_82_; 
v_value_78_ = lean_ctor_get_uint64(v_val_74_, sizeof(void*)*1);
v_next_79_ = lean_ctor_get(v_val_74_, 0);
lean_inc(v_next_79_);
lean_dec(v_val_74_);
v___x_80_ = lean_nat_sub(v_limit_63_, v_next_79_);
v___x_81_ = lean_uint64_of_nat(v___x_80_);
lean_dec(v___x_80_);
v___x_82_ = lean_uint64_dec_le(v_value_78_, v___x_81_);
if (v___x_82_ == 0)
{
lean_object* v___x_83_; 
lean_dec(v_next_79_);
lean_del_object(v___x_76_);
v___x_83_ = lean_box(0);
return v___x_83_;
}
else
{
lean_object* v___x_84_; lean_object* v___x_85_; lean_object* v___x_86_; lean_object* v___x_88_; 
v___x_84_ = lean_uint64_to_nat(v_value_78_);
v___x_85_ = lean_nat_add(v_next_79_, v___x_84_);
lean_dec(v___x_84_);
v___x_86_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_86_, 0, v_next_79_);
lean_ctor_set(v___x_86_, 1, v___x_85_);
if (v_isShared_77_ == 0)
{
lean_ctor_set(v___x_76_, 0, v___x_86_);
v___x_88_ = v___x_76_;
goto v_reusejp_87_;
}
else
{
lean_object* v_reuseFailAlloc_89_; 
v_reuseFailAlloc_89_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_89_, 0, v___x_86_);
v___x_88_ = v_reuseFailAlloc_89_;
goto v_reusejp_87_;
}
v_reusejp_87_:
{
return v___x_88_;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_spanAt___boxed(lean_object* v_b_91_, lean_object* v_tag_92_, lean_object* v_limit_93_, lean_object* v_i_94_){
_start:
{
uint8_t v_tag_boxed_95_; lean_object* v_res_96_; 
v_tag_boxed_95_ = lean_unbox(v_tag_92_);
v_res_96_ = l_Continuity_TreeCodec_spanAt(v_b_91_, v_tag_boxed_95_, v_limit_93_, v_i_94_);
lean_dec(v_i_94_);
lean_dec(v_limit_93_);
lean_dec_ref(v_b_91_);
return v_res_96_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_textAt(lean_object* v_b_97_, uint8_t v_tag_98_, lean_object* v_limit_99_, lean_object* v_i_100_){
_start:
{
lean_object* v___x_101_; 
v___x_101_ = l_Continuity_TreeCodec_spanAt(v_b_97_, v_tag_98_, v_limit_99_, v_i_100_);
if (lean_obj_tag(v___x_101_) == 0)
{
return v___x_101_;
}
else
{
lean_object* v_val_102_; lean_object* v_start_103_; lean_object* v_stop_104_; uint8_t v___x_105_; 
v_val_102_ = lean_ctor_get(v___x_101_, 0);
lean_inc(v_val_102_);
v_start_103_ = lean_ctor_get(v_val_102_, 0);
lean_inc(v_start_103_);
v_stop_104_ = lean_ctor_get(v_val_102_, 1);
lean_inc(v_stop_104_);
lean_dec(v_val_102_);
v___x_105_ = lean_nat_dec_lt(v_start_103_, v_stop_104_);
lean_dec(v_stop_104_);
lean_dec(v_start_103_);
if (v___x_105_ == 0)
{
lean_object* v___x_106_; 
lean_dec_ref_known(v___x_101_, 1);
v___x_106_ = lean_box(0);
return v___x_106_;
}
else
{
return v___x_101_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_textAt___boxed(lean_object* v_b_107_, lean_object* v_tag_108_, lean_object* v_limit_109_, lean_object* v_i_110_){
_start:
{
uint8_t v_tag_boxed_111_; lean_object* v_res_112_; 
v_tag_boxed_111_ = lean_unbox(v_tag_108_);
v_res_112_ = l_Continuity_TreeCodec_textAt(v_b_107_, v_tag_boxed_111_, v_limit_109_, v_i_110_);
lean_dec(v_i_110_);
lean_dec(v_limit_109_);
lean_dec_ref(v_b_107_);
return v_res_112_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_unhex(uint8_t v_x_113_){
_start:
{
uint8_t v___x_114_; uint8_t v___x_115_; 
v___x_114_ = 48;
v___x_115_ = lean_uint8_dec_lt(v_x_113_, v___x_114_);
if (v___x_115_ == 0)
{
uint8_t v___x_116_; uint8_t v___x_117_; 
v___x_116_ = 57;
v___x_117_ = lean_uint8_dec_le(v_x_113_, v___x_116_);
if (v___x_117_ == 0)
{
uint8_t v___x_118_; uint8_t v___x_119_; 
v___x_118_ = 97;
v___x_119_ = lean_uint8_dec_lt(v_x_113_, v___x_118_);
if (v___x_119_ == 0)
{
uint8_t v___x_120_; uint8_t v___x_121_; 
v___x_120_ = 102;
v___x_121_ = lean_uint8_dec_le(v_x_113_, v___x_120_);
if (v___x_121_ == 0)
{
uint8_t v___x_122_; 
v___x_122_ = 16;
return v___x_122_;
}
else
{
uint8_t v___x_123_; uint8_t v___x_124_; 
v___x_123_ = 87;
v___x_124_ = lean_uint8_sub(v_x_113_, v___x_123_);
return v___x_124_;
}
}
else
{
uint8_t v___x_125_; 
v___x_125_ = 16;
return v___x_125_;
}
}
else
{
uint8_t v___x_126_; 
v___x_126_ = lean_uint8_sub(v_x_113_, v___x_114_);
return v___x_126_;
}
}
else
{
uint8_t v___x_127_; 
v___x_127_ = 16;
return v___x_127_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_unhex___boxed(lean_object* v_x_128_){
_start:
{
uint8_t v_x_boxed_129_; uint8_t v_res_130_; lean_object* v_r_131_; 
v_x_boxed_129_ = lean_unbox(v_x_128_);
v_res_130_ = l_Continuity_TreeCodec_unhex(v_x_boxed_129_);
v_r_131_ = lean_box(v_res_130_);
return v_r_131_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_unhexFrom(lean_object* v_b_132_, lean_object* v_x_133_, lean_object* v_x_134_, lean_object* v_x_135_, lean_object* v_x_136_){
_start:
{
lean_object* v_zero_137_; uint8_t v_isZero_138_; 
v_zero_137_ = lean_unsigned_to_nat(0u);
v_isZero_138_ = lean_nat_dec_eq(v_x_133_, v_zero_137_);
if (v_isZero_138_ == 1)
{
lean_object* v___x_139_; 
lean_dec(v_x_134_);
lean_dec(v_x_133_);
v___x_139_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_139_, 0, v_x_136_);
return v___x_139_;
}
else
{
uint8_t v___x_140_; 
v___x_140_ = lean_nat_dec_lt(v_x_134_, v_x_135_);
if (v___x_140_ == 0)
{
lean_object* v___x_141_; 
lean_dec(v_x_134_);
lean_dec(v_x_133_);
v___x_141_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_141_, 0, v_x_136_);
return v___x_141_;
}
else
{
uint8_t v___x_142_; uint8_t v_h_143_; uint8_t v___x_144_; uint8_t v___x_145_; 
v___x_142_ = l_Continuity_at8(v_b_132_, v_x_134_);
v_h_143_ = l_Continuity_TreeCodec_unhex(v___x_142_);
v___x_144_ = 16;
v___x_145_ = lean_uint8_dec_lt(v_h_143_, v___x_144_);
if (v___x_145_ == 0)
{
lean_object* v___x_146_; 
lean_dec_ref(v_x_136_);
lean_dec(v_x_134_);
lean_dec(v_x_133_);
v___x_146_ = lean_box(0);
return v___x_146_;
}
else
{
lean_object* v___x_147_; lean_object* v___x_148_; uint8_t v___x_149_; uint8_t v_l_150_; uint8_t v___x_151_; 
v___x_147_ = lean_unsigned_to_nat(1u);
v___x_148_ = lean_nat_add(v_x_134_, v___x_147_);
v___x_149_ = l_Continuity_at8(v_b_132_, v___x_148_);
lean_dec(v___x_148_);
v_l_150_ = l_Continuity_TreeCodec_unhex(v___x_149_);
v___x_151_ = lean_uint8_dec_lt(v_l_150_, v___x_144_);
if (v___x_151_ == 0)
{
lean_object* v___x_152_; 
lean_dec_ref(v_x_136_);
lean_dec(v_x_134_);
lean_dec(v_x_133_);
v___x_152_ = lean_box(0);
return v___x_152_;
}
else
{
lean_object* v_n_153_; lean_object* v___x_154_; lean_object* v___x_155_; uint8_t v___x_156_; uint8_t v___x_157_; uint8_t v___x_158_; lean_object* v___x_159_; 
v_n_153_ = lean_nat_sub(v_x_133_, v___x_147_);
lean_dec(v_x_133_);
v___x_154_ = lean_unsigned_to_nat(2u);
v___x_155_ = lean_nat_add(v_x_134_, v___x_154_);
lean_dec(v_x_134_);
v___x_156_ = 4;
v___x_157_ = lean_uint8_shift_left(v_h_143_, v___x_156_);
v___x_158_ = lean_uint8_add(v___x_157_, v_l_150_);
v___x_159_ = lean_byte_array_push(v_x_136_, v___x_158_);
v_x_133_ = v_n_153_;
v_x_134_ = v___x_155_;
v_x_136_ = v___x_159_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_unhexFrom___boxed(lean_object* v_b_161_, lean_object* v_x_162_, lean_object* v_x_163_, lean_object* v_x_164_, lean_object* v_x_165_){
_start:
{
lean_object* v_res_166_; 
v_res_166_ = l_Continuity_TreeCodec_unhexFrom(v_b_161_, v_x_162_, v_x_163_, v_x_164_, v_x_165_);
lean_dec(v_x_164_);
lean_dec_ref(v_b_161_);
return v_res_166_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sizeAt(lean_object* v_b_171_, lean_object* v_stop_172_, lean_object* v_i_173_){
_start:
{
uint8_t v___x_174_; 
v___x_174_ = lean_nat_dec_eq(v_i_173_, v_stop_172_);
if (v___x_174_ == 0)
{
uint8_t v___x_175_; uint8_t v___x_176_; uint8_t v___x_177_; 
v___x_175_ = l_Continuity_at8(v_b_171_, v_i_173_);
v___x_176_ = 16;
v___x_177_ = lean_uint8_dec_eq(v___x_175_, v___x_176_);
if (v___x_177_ == 0)
{
lean_object* v___x_178_; 
v___x_178_ = lean_box(0);
return v___x_178_;
}
else
{
lean_object* v___x_179_; lean_object* v___x_180_; lean_object* v___x_181_; 
v___x_179_ = lean_unsigned_to_nat(1u);
v___x_180_ = lean_nat_add(v_i_173_, v___x_179_);
v___x_181_ = l_Continuity_TreeCodec_readVarint(v_b_171_, v_stop_172_, v___x_180_);
if (lean_obj_tag(v___x_181_) == 0)
{
lean_object* v___x_182_; 
v___x_182_ = lean_box(0);
return v___x_182_;
}
else
{
lean_object* v_val_183_; lean_object* v___x_185_; uint8_t v_isShared_186_; uint8_t v_isSharedCheck_198_; 
v_val_183_ = lean_ctor_get(v___x_181_, 0);
v_isSharedCheck_198_ = !lean_is_exclusive(v___x_181_);
if (v_isSharedCheck_198_ == 0)
{
v___x_185_ = v___x_181_;
v_isShared_186_ = v_isSharedCheck_198_;
goto v_resetjp_184_;
}
else
{
lean_inc(v_val_183_);
lean_dec(v___x_181_);
v___x_185_ = lean_box(0);
v_isShared_186_ = v_isSharedCheck_198_;
goto v_resetjp_184_;
}
v_resetjp_184_:
{
uint64_t v_value_187_; lean_object* v_next_188_; uint64_t v___x_189_; uint8_t v___x_190_; 
v_value_187_ = lean_ctor_get_uint64(v_val_183_, sizeof(void*)*1);
v_next_188_ = lean_ctor_get(v_val_183_, 0);
lean_inc(v_next_188_);
lean_dec(v_val_183_);
v___x_189_ = 0ULL;
v___x_190_ = lean_uint64_dec_eq(v_value_187_, v___x_189_);
if (v___x_190_ == 0)
{
uint8_t v___x_191_; 
v___x_191_ = lean_nat_dec_eq(v_next_188_, v_stop_172_);
lean_dec(v_next_188_);
if (v___x_191_ == 0)
{
lean_object* v___x_192_; 
lean_del_object(v___x_185_);
v___x_192_ = lean_box(0);
return v___x_192_;
}
else
{
lean_object* v___x_193_; lean_object* v___x_195_; 
v___x_193_ = lean_box_uint64(v_value_187_);
if (v_isShared_186_ == 0)
{
lean_ctor_set(v___x_185_, 0, v___x_193_);
v___x_195_ = v___x_185_;
goto v_reusejp_194_;
}
else
{
lean_object* v_reuseFailAlloc_196_; 
v_reuseFailAlloc_196_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_196_, 0, v___x_193_);
v___x_195_ = v_reuseFailAlloc_196_;
goto v_reusejp_194_;
}
v_reusejp_194_:
{
return v___x_195_;
}
}
}
else
{
lean_object* v___x_197_; 
lean_dec(v_next_188_);
lean_del_object(v___x_185_);
v___x_197_ = lean_box(0);
return v___x_197_;
}
}
}
}
}
else
{
lean_object* v___x_199_; 
v___x_199_ = ((lean_object*)(l_Continuity_TreeCodec_sizeAt___closed__0));
return v___x_199_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sizeAt___boxed(lean_object* v_b_200_, lean_object* v_stop_201_, lean_object* v_i_202_){
_start:
{
lean_object* v_res_203_; 
v_res_203_ = l_Continuity_TreeCodec_sizeAt(v_b_200_, v_stop_201_, v_i_202_);
lean_dec(v_i_202_);
lean_dec(v_stop_201_);
lean_dec_ref(v_b_200_);
return v_res_203_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_nodeAt(lean_object* v_b_204_, lean_object* v_s_205_){
_start:
{
lean_object* v_start_206_; lean_object* v_stop_207_; uint8_t v___x_208_; lean_object* v___x_209_; 
v_start_206_ = lean_ctor_get(v_s_205_, 0);
v_stop_207_ = lean_ctor_get(v_s_205_, 1);
v___x_208_ = 10;
v___x_209_ = l_Continuity_TreeCodec_textAt(v_b_204_, v___x_208_, v_stop_207_, v_start_206_);
if (lean_obj_tag(v___x_209_) == 0)
{
lean_object* v___x_210_; 
v___x_210_ = lean_box(0);
return v___x_210_;
}
else
{
lean_object* v_val_211_; lean_object* v_start_212_; lean_object* v_stop_213_; uint8_t v___x_214_; lean_object* v___x_215_; 
v_val_211_ = lean_ctor_get(v___x_209_, 0);
lean_inc(v_val_211_);
lean_dec_ref_known(v___x_209_, 1);
v_start_212_ = lean_ctor_get(v_val_211_, 0);
lean_inc(v_start_212_);
v_stop_213_ = lean_ctor_get(v_val_211_, 1);
lean_inc(v_stop_213_);
lean_dec(v_val_211_);
v___x_214_ = 18;
v___x_215_ = l_Continuity_TreeCodec_spanAt(v_b_204_, v___x_214_, v_stop_207_, v_stop_213_);
if (lean_obj_tag(v___x_215_) == 0)
{
lean_object* v___x_216_; 
lean_dec(v_stop_213_);
lean_dec(v_start_212_);
v___x_216_ = lean_box(0);
return v___x_216_;
}
else
{
lean_object* v_val_217_; lean_object* v_start_218_; lean_object* v_stop_219_; lean_object* v___x_220_; 
v_val_217_ = lean_ctor_get(v___x_215_, 0);
lean_inc(v_val_217_);
lean_dec_ref_known(v___x_215_, 1);
v_start_218_ = lean_ctor_get(v_val_217_, 0);
lean_inc(v_start_218_);
v_stop_219_ = lean_ctor_get(v_val_217_, 1);
lean_inc(v_stop_219_);
lean_dec(v_val_217_);
v___x_220_ = l_Continuity_TreeCodec_spanAt(v_b_204_, v___x_208_, v_stop_219_, v_start_218_);
lean_dec(v_start_218_);
if (lean_obj_tag(v___x_220_) == 0)
{
lean_object* v___x_221_; 
lean_dec(v_stop_219_);
lean_dec(v_stop_213_);
lean_dec(v_start_212_);
v___x_221_ = lean_box(0);
return v___x_221_;
}
else
{
lean_object* v_val_222_; lean_object* v_start_223_; lean_object* v_stop_224_; lean_object* v___x_226_; uint8_t v_isShared_227_; uint8_t v_isSharedCheck_255_; 
v_val_222_ = lean_ctor_get(v___x_220_, 0);
lean_inc(v_val_222_);
lean_dec_ref_known(v___x_220_, 1);
v_start_223_ = lean_ctor_get(v_val_222_, 0);
v_stop_224_ = lean_ctor_get(v_val_222_, 1);
v_isSharedCheck_255_ = !lean_is_exclusive(v_val_222_);
if (v_isSharedCheck_255_ == 0)
{
v___x_226_ = v_val_222_;
v_isShared_227_ = v_isSharedCheck_255_;
goto v_resetjp_225_;
}
else
{
lean_inc(v_stop_224_);
lean_inc(v_start_223_);
lean_dec(v_val_222_);
v___x_226_ = lean_box(0);
v_isShared_227_ = v_isSharedCheck_255_;
goto v_resetjp_225_;
}
v_resetjp_225_:
{
lean_object* v___x_228_; lean_object* v___x_229_; uint8_t v___x_230_; 
v___x_228_ = lean_unsigned_to_nat(64u);
v___x_229_ = lean_nat_add(v_start_223_, v___x_228_);
v___x_230_ = lean_nat_dec_eq(v_stop_224_, v___x_229_);
lean_dec(v___x_229_);
if (v___x_230_ == 0)
{
lean_object* v___x_231_; 
lean_del_object(v___x_226_);
lean_dec(v_stop_224_);
lean_dec(v_start_223_);
lean_dec(v_stop_219_);
lean_dec(v_stop_213_);
lean_dec(v_start_212_);
v___x_231_ = lean_box(0);
return v___x_231_;
}
else
{
lean_object* v___x_232_; lean_object* v___x_233_; lean_object* v___x_234_; 
v___x_232_ = lean_unsigned_to_nat(32u);
v___x_233_ = l_Continuity_noBytes;
v___x_234_ = l_Continuity_TreeCodec_unhexFrom(v_b_204_, v___x_232_, v_start_223_, v_stop_224_, v___x_233_);
if (lean_obj_tag(v___x_234_) == 0)
{
lean_object* v___x_235_; 
lean_del_object(v___x_226_);
lean_dec(v_stop_224_);
lean_dec(v_stop_219_);
lean_dec(v_stop_213_);
lean_dec(v_start_212_);
v___x_235_ = lean_box(0);
return v___x_235_;
}
else
{
lean_object* v_val_236_; lean_object* v___x_237_; 
v_val_236_ = lean_ctor_get(v___x_234_, 0);
lean_inc(v_val_236_);
lean_dec_ref_known(v___x_234_, 1);
v___x_237_ = l_Continuity_TreeCodec_sizeAt(v_b_204_, v_stop_219_, v_stop_224_);
lean_dec(v_stop_224_);
if (lean_obj_tag(v___x_237_) == 0)
{
lean_object* v___x_238_; 
lean_dec(v_val_236_);
lean_del_object(v___x_226_);
lean_dec(v_stop_219_);
lean_dec(v_stop_213_);
lean_dec(v_start_212_);
v___x_238_ = lean_box(0);
return v___x_238_;
}
else
{
lean_object* v_val_239_; lean_object* v___x_241_; uint8_t v_isShared_242_; uint8_t v_isSharedCheck_254_; 
v_val_239_ = lean_ctor_get(v___x_237_, 0);
v_isSharedCheck_254_ = !lean_is_exclusive(v___x_237_);
if (v_isSharedCheck_254_ == 0)
{
v___x_241_ = v___x_237_;
v_isShared_242_ = v_isSharedCheck_254_;
goto v_resetjp_240_;
}
else
{
lean_inc(v_val_239_);
lean_dec(v___x_237_);
v___x_241_ = lean_box(0);
v_isShared_242_ = v_isSharedCheck_254_;
goto v_resetjp_240_;
}
v_resetjp_240_:
{
lean_object* v___x_243_; lean_object* v___x_244_; uint8_t v___x_245_; lean_object* v___x_246_; uint64_t v___x_247_; lean_object* v___x_249_; 
v___x_243_ = lean_nat_sub(v_stop_213_, v_start_212_);
lean_dec(v_stop_213_);
v___x_244_ = l_Continuity_slice(v_b_204_, v_start_212_, v___x_243_);
v___x_245_ = 0;
v___x_246_ = lean_alloc_ctor(0, 2, 9);
lean_ctor_set(v___x_246_, 0, v___x_244_);
lean_ctor_set(v___x_246_, 1, v_val_236_);
v___x_247_ = lean_unbox_uint64(v_val_239_);
lean_dec(v_val_239_);
lean_ctor_set_uint64(v___x_246_, sizeof(void*)*2, v___x_247_);
lean_ctor_set_uint8(v___x_246_, sizeof(void*)*2 + 8, v___x_245_);
if (v_isShared_227_ == 0)
{
lean_ctor_set(v___x_226_, 1, v_stop_219_);
lean_ctor_set(v___x_226_, 0, v___x_246_);
v___x_249_ = v___x_226_;
goto v_reusejp_248_;
}
else
{
lean_object* v_reuseFailAlloc_253_; 
v_reuseFailAlloc_253_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_253_, 0, v___x_246_);
lean_ctor_set(v_reuseFailAlloc_253_, 1, v_stop_219_);
v___x_249_ = v_reuseFailAlloc_253_;
goto v_reusejp_248_;
}
v_reusejp_248_:
{
lean_object* v___x_251_; 
if (v_isShared_242_ == 0)
{
lean_ctor_set(v___x_241_, 0, v___x_249_);
v___x_251_ = v___x_241_;
goto v_reusejp_250_;
}
else
{
lean_object* v_reuseFailAlloc_252_; 
v_reuseFailAlloc_252_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_252_, 0, v___x_249_);
v___x_251_ = v_reuseFailAlloc_252_;
goto v_reusejp_250_;
}
v_reusejp_250_:
{
return v___x_251_;
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
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_nodeAt___boxed(lean_object* v_b_256_, lean_object* v_s_257_){
_start:
{
lean_object* v_res_258_; 
v_res_258_ = l_Continuity_TreeCodec_nodeAt(v_b_256_, v_s_257_);
lean_dec_ref(v_s_257_);
lean_dec_ref(v_b_256_);
return v_res_258_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_after(lean_object* v_a_259_, lean_object* v_name_260_){
_start:
{
lean_object* v___x_261_; lean_object* v___x_262_; lean_object* v___x_263_; uint8_t v___x_264_; 
v___x_261_ = lean_array_get_size(v_a_259_);
v___x_262_ = lean_unsigned_to_nat(1u);
v___x_263_ = lean_nat_sub(v___x_261_, v___x_262_);
v___x_264_ = lean_nat_dec_lt(v___x_263_, v___x_261_);
if (v___x_264_ == 0)
{
uint8_t v___x_265_; 
lean_dec(v___x_263_);
v___x_265_ = 1;
return v___x_265_;
}
else
{
lean_object* v___x_266_; lean_object* v_name_267_; uint8_t v___x_268_; 
v___x_266_ = lean_array_fget_borrowed(v_a_259_, v___x_263_);
lean_dec(v___x_263_);
v_name_267_ = lean_ctor_get(v___x_266_, 0);
v___x_268_ = l_Continuity_ltBytes(v_name_267_, v_name_260_);
return v___x_268_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_after___boxed(lean_object* v_a_269_, lean_object* v_name_270_){
_start:
{
uint8_t v_res_271_; lean_object* v_r_272_; 
v_res_271_ = l_Continuity_TreeCodec_after(v_a_269_, v_name_270_);
lean_dec_ref(v_name_270_);
lean_dec_ref(v_a_269_);
v_r_272_ = lean_box(v_res_271_);
return v_r_272_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_filesAt(lean_object* v_b_273_, lean_object* v_x_274_, lean_object* v_x_275_, lean_object* v_x_276_){
_start:
{
lean_object* v_zero_277_; uint8_t v_isZero_278_; 
v_zero_277_ = lean_unsigned_to_nat(0u);
v_isZero_278_ = lean_nat_dec_eq(v_x_274_, v_zero_277_);
if (v_isZero_278_ == 1)
{
lean_object* v___x_279_; lean_object* v___x_280_; 
lean_dec(v_x_274_);
v___x_279_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_279_, 0, v_x_276_);
lean_ctor_set(v___x_279_, 1, v_x_275_);
v___x_280_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_280_, 0, v___x_279_);
return v___x_280_;
}
else
{
lean_object* v_one_281_; lean_object* v_n_282_; lean_object* v___x_283_; uint8_t v___y_285_; uint8_t v___x_331_; 
v_one_281_ = lean_unsigned_to_nat(1u);
v_n_282_ = lean_nat_sub(v_x_274_, v_one_281_);
lean_dec(v_x_274_);
v___x_283_ = lean_byte_array_size(v_b_273_);
v___x_331_ = lean_nat_dec_lt(v_x_275_, v___x_283_);
if (v___x_331_ == 0)
{
uint8_t v___x_332_; 
v___x_332_ = 0;
v___y_285_ = v___x_332_;
goto v___jp_284_;
}
else
{
uint8_t v___x_333_; 
v___x_333_ = l_Continuity_at8(v_b_273_, v_x_275_);
v___y_285_ = v___x_333_;
goto v___jp_284_;
}
v___jp_284_:
{
uint8_t v___x_286_; uint8_t v___x_287_; 
v___x_286_ = 10;
v___x_287_ = lean_uint8_dec_eq(v___y_285_, v___x_286_);
if (v___x_287_ == 0)
{
lean_object* v___x_288_; lean_object* v___x_289_; 
lean_dec(v_n_282_);
v___x_288_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_288_, 0, v_x_276_);
lean_ctor_set(v___x_288_, 1, v_x_275_);
v___x_289_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_289_, 0, v___x_288_);
return v___x_289_;
}
else
{
lean_object* v___x_290_; 
v___x_290_ = l_Continuity_TreeCodec_spanAt(v_b_273_, v___x_286_, v___x_283_, v_x_275_);
lean_dec(v_x_275_);
if (lean_obj_tag(v___x_290_) == 0)
{
lean_object* v___x_291_; 
lean_dec(v_n_282_);
lean_dec_ref(v_x_276_);
v___x_291_ = lean_box(0);
return v___x_291_;
}
else
{
lean_object* v_val_292_; lean_object* v___x_293_; 
v_val_292_ = lean_ctor_get(v___x_290_, 0);
lean_inc(v_val_292_);
lean_dec_ref_known(v___x_290_, 1);
v___x_293_ = l_Continuity_TreeCodec_nodeAt(v_b_273_, v_val_292_);
if (lean_obj_tag(v___x_293_) == 0)
{
lean_object* v___x_294_; 
lean_dec(v_val_292_);
lean_dec(v_n_282_);
lean_dec_ref(v_x_276_);
v___x_294_ = lean_box(0);
return v___x_294_;
}
else
{
lean_object* v_val_295_; lean_object* v_fst_296_; lean_object* v_snd_297_; lean_object* v_name_298_; lean_object* v_digest_299_; uint64_t v_size_300_; uint8_t v___x_301_; 
v_val_295_ = lean_ctor_get(v___x_293_, 0);
lean_inc(v_val_295_);
lean_dec_ref_known(v___x_293_, 1);
v_fst_296_ = lean_ctor_get(v_val_295_, 0);
lean_inc(v_fst_296_);
v_snd_297_ = lean_ctor_get(v_val_295_, 1);
lean_inc(v_snd_297_);
lean_dec(v_val_295_);
v_name_298_ = lean_ctor_get(v_fst_296_, 0);
v_digest_299_ = lean_ctor_get(v_fst_296_, 1);
v_size_300_ = lean_ctor_get_uint64(v_fst_296_, sizeof(void*)*2);
v___x_301_ = l_Continuity_TreeCodec_after(v_x_276_, v_name_298_);
if (v___x_301_ == 0)
{
lean_object* v___x_302_; 
lean_dec(v_snd_297_);
lean_dec(v_fst_296_);
lean_dec(v_val_292_);
lean_dec(v_n_282_);
lean_dec_ref(v_x_276_);
v___x_302_ = lean_box(0);
return v___x_302_;
}
else
{
lean_object* v_stop_303_; uint8_t v___x_304_; 
v_stop_303_ = lean_ctor_get(v_val_292_, 1);
lean_inc(v_stop_303_);
lean_dec(v_val_292_);
v___x_304_ = lean_nat_dec_eq(v_snd_297_, v_stop_303_);
if (v___x_304_ == 0)
{
lean_object* v___x_306_; uint8_t v_isShared_307_; uint8_t v_isSharedCheck_326_; 
lean_inc_ref(v_digest_299_);
lean_inc_ref(v_name_298_);
v_isSharedCheck_326_ = !lean_is_exclusive(v_fst_296_);
if (v_isSharedCheck_326_ == 0)
{
lean_object* v_unused_327_; lean_object* v_unused_328_; 
v_unused_327_ = lean_ctor_get(v_fst_296_, 1);
lean_dec(v_unused_327_);
v_unused_328_ = lean_ctor_get(v_fst_296_, 0);
lean_dec(v_unused_328_);
v___x_306_ = v_fst_296_;
v_isShared_307_ = v_isSharedCheck_326_;
goto v_resetjp_305_;
}
else
{
lean_dec(v_fst_296_);
v___x_306_ = lean_box(0);
v_isShared_307_ = v_isSharedCheck_326_;
goto v_resetjp_305_;
}
v_resetjp_305_:
{
lean_object* v___x_308_; lean_object* v___x_309_; uint8_t v___x_310_; 
v___x_308_ = lean_unsigned_to_nat(2u);
v___x_309_ = lean_nat_add(v_snd_297_, v___x_308_);
v___x_310_ = lean_nat_dec_eq(v___x_309_, v_stop_303_);
lean_dec(v___x_309_);
if (v___x_310_ == 0)
{
lean_object* v___x_311_; 
lean_del_object(v___x_306_);
lean_dec(v_stop_303_);
lean_dec_ref(v_digest_299_);
lean_dec_ref(v_name_298_);
lean_dec(v_snd_297_);
lean_dec(v_n_282_);
lean_dec_ref(v_x_276_);
v___x_311_ = lean_box(0);
return v___x_311_;
}
else
{
uint8_t v___x_312_; uint8_t v___x_313_; uint8_t v___x_314_; 
v___x_312_ = l_Continuity_at8(v_b_273_, v_snd_297_);
v___x_313_ = 32;
v___x_314_ = lean_uint8_dec_eq(v___x_312_, v___x_313_);
if (v___x_314_ == 0)
{
lean_object* v___x_315_; 
lean_del_object(v___x_306_);
lean_dec(v_stop_303_);
lean_dec_ref(v_digest_299_);
lean_dec_ref(v_name_298_);
lean_dec(v_snd_297_);
lean_dec(v_n_282_);
lean_dec_ref(v_x_276_);
v___x_315_ = lean_box(0);
return v___x_315_;
}
else
{
lean_object* v___x_316_; uint8_t v___x_317_; uint8_t v___x_318_; uint8_t v___x_319_; 
v___x_316_ = lean_nat_add(v_snd_297_, v_one_281_);
lean_dec(v_snd_297_);
v___x_317_ = l_Continuity_at8(v_b_273_, v___x_316_);
lean_dec(v___x_316_);
v___x_318_ = 1;
v___x_319_ = lean_uint8_dec_eq(v___x_317_, v___x_318_);
if (v___x_319_ == 0)
{
lean_object* v___x_320_; 
lean_del_object(v___x_306_);
lean_dec(v_stop_303_);
lean_dec_ref(v_digest_299_);
lean_dec_ref(v_name_298_);
lean_dec(v_n_282_);
lean_dec_ref(v_x_276_);
v___x_320_ = lean_box(0);
return v___x_320_;
}
else
{
lean_object* v___x_322_; 
if (v_isShared_307_ == 0)
{
v___x_322_ = v___x_306_;
goto v_reusejp_321_;
}
else
{
lean_object* v_reuseFailAlloc_325_; 
v_reuseFailAlloc_325_ = lean_alloc_ctor(0, 2, 9);
lean_ctor_set(v_reuseFailAlloc_325_, 0, v_name_298_);
lean_ctor_set(v_reuseFailAlloc_325_, 1, v_digest_299_);
lean_ctor_set_uint64(v_reuseFailAlloc_325_, sizeof(void*)*2, v_size_300_);
v___x_322_ = v_reuseFailAlloc_325_;
goto v_reusejp_321_;
}
v_reusejp_321_:
{
lean_object* v___x_323_; 
lean_ctor_set_uint8(v___x_322_, sizeof(void*)*2 + 8, v___x_301_);
v___x_323_ = lean_array_push(v_x_276_, v___x_322_);
v_x_274_ = v_n_282_;
v_x_275_ = v_stop_303_;
v_x_276_ = v___x_323_;
goto _start;
}
}
}
}
}
}
else
{
lean_object* v___x_329_; 
lean_dec(v_snd_297_);
v___x_329_ = lean_array_push(v_x_276_, v_fst_296_);
v_x_274_ = v_n_282_;
v_x_275_ = v_stop_303_;
v_x_276_ = v___x_329_;
goto _start;
}
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_filesAt___boxed(lean_object* v_b_334_, lean_object* v_x_335_, lean_object* v_x_336_, lean_object* v_x_337_){
_start:
{
lean_object* v_res_338_; 
v_res_338_ = l_Continuity_TreeCodec_filesAt(v_b_334_, v_x_335_, v_x_336_, v_x_337_);
lean_dec_ref(v_b_334_);
return v_res_338_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_directoriesAt(lean_object* v_b_339_, lean_object* v_x_340_, lean_object* v_x_341_, lean_object* v_x_342_){
_start:
{
lean_object* v_zero_343_; uint8_t v_isZero_344_; 
v_zero_343_ = lean_unsigned_to_nat(0u);
v_isZero_344_ = lean_nat_dec_eq(v_x_340_, v_zero_343_);
if (v_isZero_344_ == 1)
{
lean_object* v___x_345_; lean_object* v___x_346_; 
lean_dec(v_x_340_);
v___x_345_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_345_, 0, v_x_342_);
lean_ctor_set(v___x_345_, 1, v_x_341_);
v___x_346_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_346_, 0, v___x_345_);
return v___x_346_;
}
else
{
lean_object* v_one_347_; lean_object* v_n_348_; lean_object* v___x_349_; uint8_t v___y_351_; uint8_t v___x_372_; 
v_one_347_ = lean_unsigned_to_nat(1u);
v_n_348_ = lean_nat_sub(v_x_340_, v_one_347_);
lean_dec(v_x_340_);
v___x_349_ = lean_byte_array_size(v_b_339_);
v___x_372_ = lean_nat_dec_lt(v_x_341_, v___x_349_);
if (v___x_372_ == 0)
{
uint8_t v___x_373_; 
v___x_373_ = 0;
v___y_351_ = v___x_373_;
goto v___jp_350_;
}
else
{
uint8_t v___x_374_; 
v___x_374_ = l_Continuity_at8(v_b_339_, v_x_341_);
v___y_351_ = v___x_374_;
goto v___jp_350_;
}
v___jp_350_:
{
uint8_t v___x_352_; uint8_t v___x_353_; 
v___x_352_ = 18;
v___x_353_ = lean_uint8_dec_eq(v___y_351_, v___x_352_);
if (v___x_353_ == 0)
{
lean_object* v___x_354_; lean_object* v___x_355_; 
lean_dec(v_n_348_);
v___x_354_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_354_, 0, v_x_342_);
lean_ctor_set(v___x_354_, 1, v_x_341_);
v___x_355_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_355_, 0, v___x_354_);
return v___x_355_;
}
else
{
lean_object* v___x_356_; 
v___x_356_ = l_Continuity_TreeCodec_spanAt(v_b_339_, v___x_352_, v___x_349_, v_x_341_);
lean_dec(v_x_341_);
if (lean_obj_tag(v___x_356_) == 0)
{
lean_object* v___x_357_; 
lean_dec(v_n_348_);
lean_dec_ref(v_x_342_);
v___x_357_ = lean_box(0);
return v___x_357_;
}
else
{
lean_object* v_val_358_; lean_object* v___x_359_; 
v_val_358_ = lean_ctor_get(v___x_356_, 0);
lean_inc(v_val_358_);
lean_dec_ref_known(v___x_356_, 1);
v___x_359_ = l_Continuity_TreeCodec_nodeAt(v_b_339_, v_val_358_);
if (lean_obj_tag(v___x_359_) == 0)
{
lean_object* v___x_360_; 
lean_dec(v_val_358_);
lean_dec(v_n_348_);
lean_dec_ref(v_x_342_);
v___x_360_ = lean_box(0);
return v___x_360_;
}
else
{
lean_object* v_val_361_; lean_object* v_fst_362_; lean_object* v_snd_363_; lean_object* v_name_364_; uint8_t v___x_365_; 
v_val_361_ = lean_ctor_get(v___x_359_, 0);
lean_inc(v_val_361_);
lean_dec_ref_known(v___x_359_, 1);
v_fst_362_ = lean_ctor_get(v_val_361_, 0);
lean_inc(v_fst_362_);
v_snd_363_ = lean_ctor_get(v_val_361_, 1);
lean_inc(v_snd_363_);
lean_dec(v_val_361_);
v_name_364_ = lean_ctor_get(v_fst_362_, 0);
v___x_365_ = l_Continuity_TreeCodec_after(v_x_342_, v_name_364_);
if (v___x_365_ == 0)
{
lean_object* v___x_366_; 
lean_dec(v_snd_363_);
lean_dec(v_fst_362_);
lean_dec(v_val_358_);
lean_dec(v_n_348_);
lean_dec_ref(v_x_342_);
v___x_366_ = lean_box(0);
return v___x_366_;
}
else
{
lean_object* v_stop_367_; uint8_t v___x_368_; 
v_stop_367_ = lean_ctor_get(v_val_358_, 1);
lean_inc(v_stop_367_);
lean_dec(v_val_358_);
v___x_368_ = lean_nat_dec_eq(v_snd_363_, v_stop_367_);
lean_dec(v_snd_363_);
if (v___x_368_ == 0)
{
lean_object* v___x_369_; 
lean_dec(v_stop_367_);
lean_dec(v_fst_362_);
lean_dec(v_n_348_);
lean_dec_ref(v_x_342_);
v___x_369_ = lean_box(0);
return v___x_369_;
}
else
{
lean_object* v___x_370_; 
v___x_370_ = lean_array_push(v_x_342_, v_fst_362_);
v_x_340_ = v_n_348_;
v_x_341_ = v_stop_367_;
v_x_342_ = v___x_370_;
goto _start;
}
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_directoriesAt___boxed(lean_object* v_b_375_, lean_object* v_x_376_, lean_object* v_x_377_, lean_object* v_x_378_){
_start:
{
lean_object* v_res_379_; 
v_res_379_ = l_Continuity_TreeCodec_directoriesAt(v_b_375_, v_x_376_, v_x_377_, v_x_378_);
lean_dec_ref(v_b_375_);
return v_res_379_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linksAt(lean_object* v_b_380_, lean_object* v_x_381_, lean_object* v_x_382_, lean_object* v_x_383_){
_start:
{
lean_object* v_zero_384_; uint8_t v_isZero_385_; 
v_zero_384_ = lean_unsigned_to_nat(0u);
v_isZero_385_ = lean_nat_dec_eq(v_x_381_, v_zero_384_);
if (v_isZero_385_ == 1)
{
lean_object* v___x_386_; lean_object* v___x_387_; 
lean_dec(v_x_381_);
v___x_386_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_386_, 0, v_x_383_);
lean_ctor_set(v___x_386_, 1, v_x_382_);
v___x_387_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_387_, 0, v___x_386_);
return v___x_387_;
}
else
{
lean_object* v_one_388_; lean_object* v_n_389_; lean_object* v___x_390_; uint8_t v___y_392_; uint8_t v___x_426_; 
v_one_388_ = lean_unsigned_to_nat(1u);
v_n_389_ = lean_nat_sub(v_x_381_, v_one_388_);
lean_dec(v_x_381_);
v___x_390_ = lean_byte_array_size(v_b_380_);
v___x_426_ = lean_nat_dec_lt(v_x_382_, v___x_390_);
if (v___x_426_ == 0)
{
uint8_t v___x_427_; 
v___x_427_ = 0;
v___y_392_ = v___x_427_;
goto v___jp_391_;
}
else
{
uint8_t v___x_428_; 
v___x_428_ = l_Continuity_at8(v_b_380_, v_x_382_);
v___y_392_ = v___x_428_;
goto v___jp_391_;
}
v___jp_391_:
{
uint8_t v___x_393_; uint8_t v___x_394_; 
v___x_393_ = 26;
v___x_394_ = lean_uint8_dec_eq(v___y_392_, v___x_393_);
if (v___x_394_ == 0)
{
lean_object* v___x_395_; lean_object* v___x_396_; 
lean_dec(v_n_389_);
v___x_395_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_395_, 0, v_x_383_);
lean_ctor_set(v___x_395_, 1, v_x_382_);
v___x_396_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_396_, 0, v___x_395_);
return v___x_396_;
}
else
{
lean_object* v___x_397_; 
v___x_397_ = l_Continuity_TreeCodec_spanAt(v_b_380_, v___x_393_, v___x_390_, v_x_382_);
lean_dec(v_x_382_);
if (lean_obj_tag(v___x_397_) == 0)
{
lean_object* v___x_398_; 
lean_dec(v_n_389_);
lean_dec_ref(v_x_383_);
v___x_398_ = lean_box(0);
return v___x_398_;
}
else
{
lean_object* v_val_399_; lean_object* v_start_400_; lean_object* v_stop_401_; uint8_t v___x_402_; lean_object* v___x_403_; 
v_val_399_ = lean_ctor_get(v___x_397_, 0);
lean_inc(v_val_399_);
lean_dec_ref_known(v___x_397_, 1);
v_start_400_ = lean_ctor_get(v_val_399_, 0);
lean_inc(v_start_400_);
v_stop_401_ = lean_ctor_get(v_val_399_, 1);
lean_inc(v_stop_401_);
lean_dec(v_val_399_);
v___x_402_ = 10;
v___x_403_ = l_Continuity_TreeCodec_textAt(v_b_380_, v___x_402_, v_stop_401_, v_start_400_);
lean_dec(v_start_400_);
if (lean_obj_tag(v___x_403_) == 0)
{
lean_object* v___x_404_; 
lean_dec(v_stop_401_);
lean_dec(v_n_389_);
lean_dec_ref(v_x_383_);
v___x_404_ = lean_box(0);
return v___x_404_;
}
else
{
lean_object* v_val_405_; lean_object* v_start_406_; lean_object* v_stop_407_; uint8_t v___x_408_; lean_object* v___x_409_; 
v_val_405_ = lean_ctor_get(v___x_403_, 0);
lean_inc(v_val_405_);
lean_dec_ref_known(v___x_403_, 1);
v_start_406_ = lean_ctor_get(v_val_405_, 0);
lean_inc(v_start_406_);
v_stop_407_ = lean_ctor_get(v_val_405_, 1);
lean_inc(v_stop_407_);
lean_dec(v_val_405_);
v___x_408_ = 18;
v___x_409_ = l_Continuity_TreeCodec_textAt(v_b_380_, v___x_408_, v_stop_401_, v_stop_407_);
if (lean_obj_tag(v___x_409_) == 0)
{
lean_object* v___x_410_; 
lean_dec(v_stop_407_);
lean_dec(v_start_406_);
lean_dec(v_stop_401_);
lean_dec(v_n_389_);
lean_dec_ref(v_x_383_);
v___x_410_ = lean_box(0);
return v___x_410_;
}
else
{
lean_object* v_val_411_; lean_object* v___x_412_; lean_object* v_name_413_; uint8_t v___x_414_; 
v_val_411_ = lean_ctor_get(v___x_409_, 0);
lean_inc(v_val_411_);
lean_dec_ref_known(v___x_409_, 1);
v___x_412_ = lean_nat_sub(v_stop_407_, v_start_406_);
lean_dec(v_stop_407_);
v_name_413_ = l_Continuity_slice(v_b_380_, v_start_406_, v___x_412_);
v___x_414_ = l_Continuity_TreeCodec_after(v_x_383_, v_name_413_);
if (v___x_414_ == 0)
{
lean_object* v___x_415_; 
lean_dec_ref(v_name_413_);
lean_dec(v_val_411_);
lean_dec(v_stop_401_);
lean_dec(v_n_389_);
lean_dec_ref(v_x_383_);
v___x_415_ = lean_box(0);
return v___x_415_;
}
else
{
lean_object* v_start_416_; lean_object* v_stop_417_; uint8_t v___x_418_; 
v_start_416_ = lean_ctor_get(v_val_411_, 0);
lean_inc(v_start_416_);
v_stop_417_ = lean_ctor_get(v_val_411_, 1);
lean_inc(v_stop_417_);
lean_dec(v_val_411_);
v___x_418_ = lean_nat_dec_eq(v_stop_417_, v_stop_401_);
if (v___x_418_ == 0)
{
lean_object* v___x_419_; 
lean_dec(v_stop_417_);
lean_dec(v_start_416_);
lean_dec_ref(v_name_413_);
lean_dec(v_stop_401_);
lean_dec(v_n_389_);
lean_dec_ref(v_x_383_);
v___x_419_ = lean_box(0);
return v___x_419_;
}
else
{
lean_object* v___x_420_; lean_object* v___x_421_; uint64_t v___x_422_; lean_object* v___x_423_; lean_object* v___x_424_; 
v___x_420_ = lean_nat_sub(v_stop_417_, v_start_416_);
lean_dec(v_stop_417_);
v___x_421_ = l_Continuity_slice(v_b_380_, v_start_416_, v___x_420_);
v___x_422_ = 0ULL;
v___x_423_ = lean_alloc_ctor(0, 2, 9);
lean_ctor_set(v___x_423_, 0, v_name_413_);
lean_ctor_set(v___x_423_, 1, v___x_421_);
lean_ctor_set_uint64(v___x_423_, sizeof(void*)*2, v___x_422_);
lean_ctor_set_uint8(v___x_423_, sizeof(void*)*2 + 8, v_isZero_385_);
v___x_424_ = lean_array_push(v_x_383_, v___x_423_);
v_x_381_ = v_n_389_;
v_x_382_ = v_stop_401_;
v_x_383_ = v___x_424_;
goto _start;
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
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linksAt___boxed(lean_object* v_b_429_, lean_object* v_x_430_, lean_object* v_x_431_, lean_object* v_x_432_){
_start:
{
lean_object* v_res_433_; 
v_res_433_ = l_Continuity_TreeCodec_linksAt(v_b_429_, v_x_430_, v_x_431_, v_x_432_);
lean_dec_ref(v_b_429_);
return v_res_433_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addNames(lean_object* v_a_434_, lean_object* v_x_435_, lean_object* v_x_436_, lean_object* v_x_437_){
_start:
{
lean_object* v_zero_438_; uint8_t v_isZero_439_; 
v_zero_438_ = lean_unsigned_to_nat(0u);
v_isZero_439_ = lean_nat_dec_eq(v_x_435_, v_zero_438_);
if (v_isZero_439_ == 1)
{
lean_dec(v_x_436_);
lean_dec(v_x_435_);
return v_x_437_;
}
else
{
lean_object* v___x_440_; uint8_t v___x_441_; 
v___x_440_ = lean_array_get_size(v_a_434_);
v___x_441_ = lean_nat_dec_lt(v_x_436_, v___x_440_);
if (v___x_441_ == 0)
{
lean_dec(v_x_436_);
lean_dec(v_x_435_);
return v_x_437_;
}
else
{
lean_object* v___x_442_; lean_object* v_name_443_; lean_object* v_one_444_; lean_object* v_n_445_; lean_object* v___x_446_; lean_object* v___x_447_; lean_object* v___x_448_; lean_object* v___x_449_; 
v___x_442_ = lean_array_fget_borrowed(v_a_434_, v_x_436_);
v_name_443_ = lean_ctor_get(v___x_442_, 0);
v_one_444_ = lean_unsigned_to_nat(1u);
v_n_445_ = lean_nat_sub(v_x_435_, v_one_444_);
lean_dec(v_x_435_);
v___x_446_ = lean_nat_add(v_x_436_, v_one_444_);
lean_dec(v_x_436_);
v___x_447_ = lean_box(0);
lean_inc_ref(v_name_443_);
v___x_448_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_448_, 0, v_name_443_);
lean_ctor_set(v___x_448_, 1, v___x_447_);
v___x_449_ = lean_array_push(v_x_437_, v___x_448_);
v_x_435_ = v_n_445_;
v_x_436_ = v___x_446_;
v_x_437_ = v___x_449_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addNames___boxed(lean_object* v_a_451_, lean_object* v_x_452_, lean_object* v_x_453_, lean_object* v_x_454_){
_start:
{
lean_object* v_res_455_; 
v_res_455_ = l_Continuity_TreeCodec_addNames(v_a_451_, v_x_452_, v_x_453_, v_x_454_);
lean_dec_ref(v_a_451_);
return v_res_455_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_names(lean_object* v_d_458_){
_start:
{
lean_object* v_files_459_; lean_object* v_directories_460_; lean_object* v_links_461_; lean_object* v___x_462_; lean_object* v___x_463_; lean_object* v___x_464_; lean_object* v___x_465_; lean_object* v___x_466_; lean_object* v___x_467_; lean_object* v___x_468_; lean_object* v___x_469_; lean_object* v___x_470_; 
v_files_459_ = lean_ctor_get(v_d_458_, 0);
v_directories_460_ = lean_ctor_get(v_d_458_, 1);
v_links_461_ = lean_ctor_get(v_d_458_, 2);
v___x_462_ = lean_array_get_size(v_links_461_);
v___x_463_ = lean_unsigned_to_nat(0u);
v___x_464_ = lean_array_get_size(v_directories_460_);
v___x_465_ = lean_array_get_size(v_files_459_);
v___x_466_ = ((lean_object*)(l_Continuity_TreeCodec_names___closed__0));
v___x_467_ = l_Continuity_TreeCodec_addNames(v_files_459_, v___x_465_, v___x_463_, v___x_466_);
v___x_468_ = l_Continuity_TreeCodec_addNames(v_directories_460_, v___x_464_, v___x_463_, v___x_467_);
v___x_469_ = l_Continuity_TreeCodec_addNames(v_links_461_, v___x_462_, v___x_463_, v___x_468_);
v___x_470_ = l_Continuity_Table_sort(v___x_469_);
return v___x_470_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_names___boxed(lean_object* v_d_471_){
_start:
{
lean_object* v_res_472_; 
v_res_472_ = l_Continuity_TreeCodec_names(v_d_471_);
lean_dec_ref(v_d_471_);
return v_res_472_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_namesOk(lean_object* v_a_473_, lean_object* v_x_474_, lean_object* v_x_475_){
_start:
{
lean_object* v_zero_476_; uint8_t v_isZero_477_; 
v_zero_476_ = lean_unsigned_to_nat(0u);
v_isZero_477_ = lean_nat_dec_eq(v_x_474_, v_zero_476_);
if (v_isZero_477_ == 1)
{
lean_dec(v_x_475_);
lean_dec(v_x_474_);
return v_isZero_477_;
}
else
{
lean_object* v___x_478_; uint8_t v___x_479_; 
v___x_478_ = lean_array_get_size(v_a_473_);
v___x_479_ = lean_nat_dec_lt(v_x_475_, v___x_478_);
if (v___x_479_ == 0)
{
uint8_t v___x_480_; 
lean_dec(v_x_475_);
lean_dec(v_x_474_);
v___x_480_ = 1;
return v___x_480_;
}
else
{
lean_object* v___x_481_; lean_object* v_path_482_; uint8_t v___x_483_; 
v___x_481_ = lean_array_fget_borrowed(v_a_473_, v_x_475_);
v_path_482_ = lean_ctor_get(v___x_481_, 0);
v___x_483_ = l_Continuity_isName(v_path_482_);
if (v___x_483_ == 0)
{
lean_dec(v_x_475_);
lean_dec(v_x_474_);
return v_isZero_477_;
}
else
{
lean_object* v_one_484_; lean_object* v_n_485_; lean_object* v___x_486_; uint8_t v___y_488_; uint8_t v___x_490_; 
v_one_484_ = lean_unsigned_to_nat(1u);
v_n_485_ = lean_nat_sub(v_x_474_, v_one_484_);
lean_dec(v_x_474_);
v___x_486_ = lean_nat_add(v_x_475_, v_one_484_);
lean_dec(v_x_475_);
v___x_490_ = lean_nat_dec_lt(v___x_486_, v___x_478_);
if (v___x_490_ == 0)
{
v___y_488_ = v_isZero_477_;
goto v___jp_487_;
}
else
{
lean_object* v___x_491_; lean_object* v_path_492_; uint8_t v___x_493_; 
v___x_491_ = lean_array_fget_borrowed(v_a_473_, v___x_486_);
v_path_492_ = lean_ctor_get(v___x_491_, 0);
v___x_493_ = l_Continuity_eqBytes(v_path_482_, v_path_492_);
v___y_488_ = v___x_493_;
goto v___jp_487_;
}
v___jp_487_:
{
if (v___y_488_ == 0)
{
v_x_474_ = v_n_485_;
v_x_475_ = v___x_486_;
goto _start;
}
else
{
lean_dec(v___x_486_);
lean_dec(v_n_485_);
return v_isZero_477_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_namesOk___boxed(lean_object* v_a_494_, lean_object* v_x_495_, lean_object* v_x_496_){
_start:
{
uint8_t v_res_497_; lean_object* v_r_498_; 
v_res_497_ = l_Continuity_TreeCodec_namesOk(v_a_494_, v_x_495_, v_x_496_);
lean_dec_ref(v_a_494_);
v_r_498_ = lean_box(v_res_497_);
return v_r_498_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_parse(lean_object* v_b_501_){
_start:
{
lean_object* v___x_502_; lean_object* v___x_503_; lean_object* v___x_504_; lean_object* v___x_505_; 
v___x_502_ = lean_byte_array_size(v_b_501_);
v___x_503_ = lean_unsigned_to_nat(0u);
v___x_504_ = ((lean_object*)(l_Continuity_TreeCodec_parse___closed__0));
v___x_505_ = l_Continuity_TreeCodec_filesAt(v_b_501_, v___x_502_, v___x_503_, v___x_504_);
if (lean_obj_tag(v___x_505_) == 0)
{
lean_object* v___x_506_; 
v___x_506_ = lean_box(0);
return v___x_506_;
}
else
{
lean_object* v_val_507_; lean_object* v_nodes_508_; lean_object* v_next_509_; lean_object* v___x_510_; 
v_val_507_ = lean_ctor_get(v___x_505_, 0);
lean_inc(v_val_507_);
lean_dec_ref_known(v___x_505_, 1);
v_nodes_508_ = lean_ctor_get(v_val_507_, 0);
lean_inc_ref(v_nodes_508_);
v_next_509_ = lean_ctor_get(v_val_507_, 1);
lean_inc(v_next_509_);
lean_dec(v_val_507_);
v___x_510_ = l_Continuity_TreeCodec_directoriesAt(v_b_501_, v___x_502_, v_next_509_, v___x_504_);
if (lean_obj_tag(v___x_510_) == 0)
{
lean_object* v___x_511_; 
lean_dec_ref(v_nodes_508_);
v___x_511_ = lean_box(0);
return v___x_511_;
}
else
{
lean_object* v_val_512_; lean_object* v_nodes_513_; lean_object* v_next_514_; lean_object* v___x_515_; 
v_val_512_ = lean_ctor_get(v___x_510_, 0);
lean_inc(v_val_512_);
lean_dec_ref_known(v___x_510_, 1);
v_nodes_513_ = lean_ctor_get(v_val_512_, 0);
lean_inc_ref(v_nodes_513_);
v_next_514_ = lean_ctor_get(v_val_512_, 1);
lean_inc(v_next_514_);
lean_dec(v_val_512_);
v___x_515_ = l_Continuity_TreeCodec_linksAt(v_b_501_, v___x_502_, v_next_514_, v___x_504_);
if (lean_obj_tag(v___x_515_) == 0)
{
lean_object* v___x_516_; 
lean_dec_ref(v_nodes_513_);
lean_dec_ref(v_nodes_508_);
v___x_516_ = lean_box(0);
return v___x_516_;
}
else
{
lean_object* v_val_517_; lean_object* v___x_519_; uint8_t v_isShared_520_; uint8_t v_isSharedCheck_533_; 
v_val_517_ = lean_ctor_get(v___x_515_, 0);
v_isSharedCheck_533_ = !lean_is_exclusive(v___x_515_);
if (v_isSharedCheck_533_ == 0)
{
v___x_519_ = v___x_515_;
v_isShared_520_ = v_isSharedCheck_533_;
goto v_resetjp_518_;
}
else
{
lean_inc(v_val_517_);
lean_dec(v___x_515_);
v___x_519_ = lean_box(0);
v_isShared_520_ = v_isSharedCheck_533_;
goto v_resetjp_518_;
}
v_resetjp_518_:
{
lean_object* v_nodes_521_; lean_object* v_next_522_; uint8_t v___x_523_; 
v_nodes_521_ = lean_ctor_get(v_val_517_, 0);
lean_inc_ref(v_nodes_521_);
v_next_522_ = lean_ctor_get(v_val_517_, 1);
lean_inc(v_next_522_);
lean_dec(v_val_517_);
v___x_523_ = lean_nat_dec_eq(v_next_522_, v___x_502_);
lean_dec(v_next_522_);
if (v___x_523_ == 0)
{
lean_object* v___x_524_; 
lean_dec_ref(v_nodes_521_);
lean_del_object(v___x_519_);
lean_dec_ref(v_nodes_513_);
lean_dec_ref(v_nodes_508_);
v___x_524_ = lean_box(0);
return v___x_524_;
}
else
{
lean_object* v_x_525_; lean_object* v_n_526_; lean_object* v___x_527_; uint8_t v___x_528_; 
v_x_525_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_x_525_, 0, v_nodes_508_);
lean_ctor_set(v_x_525_, 1, v_nodes_513_);
lean_ctor_set(v_x_525_, 2, v_nodes_521_);
v_n_526_ = l_Continuity_TreeCodec_names(v_x_525_);
v___x_527_ = lean_array_get_size(v_n_526_);
v___x_528_ = l_Continuity_TreeCodec_namesOk(v_n_526_, v___x_527_, v___x_503_);
lean_dec_ref(v_n_526_);
if (v___x_528_ == 0)
{
lean_object* v___x_529_; 
lean_dec_ref_known(v_x_525_, 3);
lean_del_object(v___x_519_);
v___x_529_ = lean_box(0);
return v___x_529_;
}
else
{
lean_object* v___x_531_; 
if (v_isShared_520_ == 0)
{
lean_ctor_set(v___x_519_, 0, v_x_525_);
v___x_531_ = v___x_519_;
goto v_reusejp_530_;
}
else
{
lean_object* v_reuseFailAlloc_532_; 
v_reuseFailAlloc_532_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_532_, 0, v_x_525_);
v___x_531_ = v_reuseFailAlloc_532_;
goto v_reusejp_530_;
}
v_reusejp_530_:
{
return v___x_531_;
}
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_parse___boxed(lean_object* v_b_534_){
_start:
{
lean_object* v_res_535_; 
v_res_535_ = l_Continuity_TreeCodec_parse(v_b_534_);
lean_dec_ref(v_b_534_);
return v_res_535_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_linksOk(lean_object* v_a_536_, lean_object* v_depth_537_, lean_object* v_x_538_, lean_object* v_x_539_){
_start:
{
lean_object* v_zero_540_; uint8_t v_isZero_541_; 
v_zero_540_ = lean_unsigned_to_nat(0u);
v_isZero_541_ = lean_nat_dec_eq(v_x_538_, v_zero_540_);
if (v_isZero_541_ == 1)
{
lean_dec(v_x_539_);
lean_dec(v_x_538_);
return v_isZero_541_;
}
else
{
lean_object* v___x_542_; uint8_t v___x_543_; 
v___x_542_ = lean_array_get_size(v_a_536_);
v___x_543_ = lean_nat_dec_lt(v_x_539_, v___x_542_);
if (v___x_543_ == 0)
{
uint8_t v___x_544_; 
lean_dec(v_x_539_);
lean_dec(v_x_538_);
v___x_544_ = 1;
return v___x_544_;
}
else
{
lean_object* v___x_545_; lean_object* v_digest_546_; uint8_t v___x_547_; 
v___x_545_ = lean_array_fget_borrowed(v_a_536_, v_x_539_);
v_digest_546_ = lean_ctor_get(v___x_545_, 1);
v___x_547_ = l_Continuity_TreeCodec_targetOk(v_digest_546_);
if (v___x_547_ == 0)
{
lean_dec(v_x_539_);
lean_dec(v_x_538_);
return v_isZero_541_;
}
else
{
lean_object* v___x_548_; lean_object* v___x_549_; uint8_t v___x_550_; 
v___x_548_ = lean_unsigned_to_nat(4096u);
v___x_549_ = lean_byte_array_size(v_digest_546_);
v___x_550_ = lean_nat_dec_lt(v___x_548_, v___x_549_);
if (v___x_550_ == 0)
{
lean_object* v___x_551_; uint8_t v___x_552_; 
v___x_551_ = l_Continuity_TreeCodec_climb(v_digest_546_);
v___x_552_ = lean_nat_dec_lt(v_depth_537_, v___x_551_);
lean_dec(v___x_551_);
if (v___x_552_ == 0)
{
lean_object* v_one_553_; lean_object* v_n_554_; lean_object* v___x_555_; 
v_one_553_ = lean_unsigned_to_nat(1u);
v_n_554_ = lean_nat_sub(v_x_538_, v_one_553_);
lean_dec(v_x_538_);
v___x_555_ = lean_nat_add(v_x_539_, v_one_553_);
lean_dec(v_x_539_);
v_x_538_ = v_n_554_;
v_x_539_ = v___x_555_;
goto _start;
}
else
{
lean_dec(v_x_539_);
lean_dec(v_x_538_);
return v_isZero_541_;
}
}
else
{
lean_dec(v_x_539_);
lean_dec(v_x_538_);
return v_isZero_541_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linksOk___boxed(lean_object* v_a_557_, lean_object* v_depth_558_, lean_object* v_x_559_, lean_object* v_x_560_){
_start:
{
uint8_t v_res_561_; lean_object* v_r_562_; 
v_res_561_ = l_Continuity_TreeCodec_linksOk(v_a_557_, v_depth_558_, v_x_559_, v_x_560_);
lean_dec(v_depth_558_);
lean_dec_ref(v_a_557_);
v_r_562_ = lean_box(v_res_561_);
return v_r_562_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_longest(lean_object* v_a_563_, lean_object* v_x_564_, lean_object* v_x_565_, lean_object* v_x_566_){
_start:
{
lean_object* v_zero_567_; uint8_t v_isZero_568_; 
v_zero_567_ = lean_unsigned_to_nat(0u);
v_isZero_568_ = lean_nat_dec_eq(v_x_564_, v_zero_567_);
if (v_isZero_568_ == 1)
{
lean_dec(v_x_565_);
lean_dec(v_x_564_);
return v_x_566_;
}
else
{
lean_object* v___x_569_; uint8_t v___x_570_; 
v___x_569_ = lean_array_get_size(v_a_563_);
v___x_570_ = lean_nat_dec_lt(v_x_565_, v___x_569_);
if (v___x_570_ == 0)
{
lean_dec(v_x_565_);
lean_dec(v_x_564_);
return v_x_566_;
}
else
{
lean_object* v___x_571_; lean_object* v_name_572_; lean_object* v_one_573_; lean_object* v_n_574_; lean_object* v___x_575_; lean_object* v___x_576_; uint8_t v___x_577_; 
v___x_571_ = lean_array_fget_borrowed(v_a_563_, v_x_565_);
v_name_572_ = lean_ctor_get(v___x_571_, 0);
v_one_573_ = lean_unsigned_to_nat(1u);
v_n_574_ = lean_nat_sub(v_x_564_, v_one_573_);
lean_dec(v_x_564_);
v___x_575_ = lean_nat_add(v_x_565_, v_one_573_);
lean_dec(v_x_565_);
v___x_576_ = lean_byte_array_size(v_name_572_);
v___x_577_ = lean_nat_dec_lt(v_x_566_, v___x_576_);
if (v___x_577_ == 0)
{
v_x_564_ = v_n_574_;
v_x_565_ = v___x_575_;
goto _start;
}
else
{
lean_dec(v_x_566_);
v_x_564_ = v_n_574_;
v_x_565_ = v___x_575_;
v_x_566_ = v___x_576_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_longest___boxed(lean_object* v_a_580_, lean_object* v_x_581_, lean_object* v_x_582_, lean_object* v_x_583_){
_start:
{
lean_object* v_res_584_; 
v_res_584_ = l_Continuity_TreeCodec_longest(v_a_580_, v_x_581_, v_x_582_, v_x_583_);
lean_dec_ref(v_a_580_);
return v_res_584_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_longestName(lean_object* v_d_585_){
_start:
{
lean_object* v_files_586_; lean_object* v_directories_587_; lean_object* v_links_588_; lean_object* v___x_589_; lean_object* v___x_590_; lean_object* v___x_591_; lean_object* v___x_592_; lean_object* v___x_593_; lean_object* v___x_594_; lean_object* v___x_595_; 
v_files_586_ = lean_ctor_get(v_d_585_, 0);
v_directories_587_ = lean_ctor_get(v_d_585_, 1);
v_links_588_ = lean_ctor_get(v_d_585_, 2);
v___x_589_ = lean_array_get_size(v_links_588_);
v___x_590_ = lean_unsigned_to_nat(0u);
v___x_591_ = lean_array_get_size(v_directories_587_);
v___x_592_ = lean_array_get_size(v_files_586_);
v___x_593_ = l_Continuity_TreeCodec_longest(v_files_586_, v___x_592_, v___x_590_, v___x_590_);
v___x_594_ = l_Continuity_TreeCodec_longest(v_directories_587_, v___x_591_, v___x_590_, v___x_593_);
v___x_595_ = l_Continuity_TreeCodec_longest(v_links_588_, v___x_589_, v___x_590_, v___x_594_);
return v___x_595_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_longestName___boxed(lean_object* v_d_596_){
_start:
{
lean_object* v_res_597_; 
v_res_597_ = l_Continuity_TreeCodec_longestName(v_d_596_);
lean_dec_ref(v_d_596_);
return v_res_597_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_contentAt(lean_object* v_a_598_, lean_object* v_d_599_, lean_object* v_x_600_, lean_object* v_x_601_, lean_object* v_x_602_){
_start:
{
lean_object* v_zero_603_; uint8_t v_isZero_604_; 
v_zero_603_ = lean_unsigned_to_nat(0u);
v_isZero_604_ = lean_nat_dec_eq(v_x_600_, v_zero_603_);
if (v_isZero_604_ == 1)
{
lean_object* v___x_605_; 
lean_dec(v_x_602_);
lean_dec(v_x_601_);
lean_dec(v_x_600_);
v___x_605_ = lean_box(0);
return v___x_605_;
}
else
{
uint8_t v___x_606_; 
v___x_606_ = lean_nat_dec_lt(v_x_601_, v_x_602_);
if (v___x_606_ == 0)
{
lean_object* v___x_607_; 
lean_dec(v_x_602_);
lean_dec(v_x_601_);
lean_dec(v_x_600_);
v___x_607_ = lean_box(0);
return v___x_607_;
}
else
{
lean_object* v___x_608_; lean_object* v___x_609_; lean_object* v_mid_610_; lean_object* v___x_611_; uint8_t v___x_612_; 
v___x_608_ = lean_nat_add(v_x_601_, v_x_602_);
v___x_609_ = lean_unsigned_to_nat(1u);
v_mid_610_ = lean_nat_shiftr(v___x_608_, v___x_609_);
lean_dec(v___x_608_);
v___x_611_ = lean_array_get_size(v_a_598_);
v___x_612_ = lean_nat_dec_lt(v_mid_610_, v___x_611_);
if (v___x_612_ == 0)
{
lean_object* v___x_613_; 
lean_dec(v_mid_610_);
lean_dec(v_x_602_);
lean_dec(v_x_601_);
lean_dec(v_x_600_);
v___x_613_ = lean_box(0);
return v___x_613_;
}
else
{
lean_object* v___x_614_; lean_object* v_fst_615_; lean_object* v_snd_616_; lean_object* v_n_617_; uint8_t v___x_618_; 
v___x_614_ = lean_array_fget_borrowed(v_a_598_, v_mid_610_);
v_fst_615_ = lean_ctor_get(v___x_614_, 0);
v_snd_616_ = lean_ctor_get(v___x_614_, 1);
v_n_617_ = lean_nat_sub(v_x_600_, v___x_609_);
lean_dec(v_x_600_);
v___x_618_ = l_Continuity_ltBytes(v_fst_615_, v_d_599_);
if (v___x_618_ == 0)
{
uint8_t v___x_619_; 
lean_dec(v_x_602_);
v___x_619_ = l_Continuity_eqBytes(v_fst_615_, v_d_599_);
if (v___x_619_ == 0)
{
v_x_600_ = v_n_617_;
v_x_602_ = v_mid_610_;
goto _start;
}
else
{
lean_object* v___x_621_; 
lean_dec(v_n_617_);
lean_dec(v_mid_610_);
lean_dec(v_x_601_);
lean_inc(v_snd_616_);
v___x_621_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_621_, 0, v_snd_616_);
return v___x_621_;
}
}
else
{
lean_object* v___x_622_; 
lean_dec(v_x_601_);
v___x_622_ = lean_nat_add(v_mid_610_, v___x_609_);
lean_dec(v_mid_610_);
v_x_600_ = v_n_617_;
v_x_601_ = v___x_622_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_contentAt___boxed(lean_object* v_a_624_, lean_object* v_d_625_, lean_object* v_x_626_, lean_object* v_x_627_, lean_object* v_x_628_){
_start:
{
lean_object* v_res_629_; 
v_res_629_ = l_Continuity_TreeCodec_contentAt(v_a_624_, v_d_625_, v_x_626_, v_x_627_, v_x_628_);
lean_dec_ref(v_d_625_);
lean_dec_ref(v_a_624_);
return v_res_629_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorIdx(lean_object* v_x_630_){
_start:
{
if (lean_obj_tag(v_x_630_) == 0)
{
lean_object* v___x_631_; 
v___x_631_ = lean_unsigned_to_nat(0u);
return v___x_631_;
}
else
{
lean_object* v___x_632_; 
v___x_632_ = lean_unsigned_to_nat(1u);
return v___x_632_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorIdx___boxed(lean_object* v_x_633_){
_start:
{
lean_object* v_res_634_; 
v_res_634_ = l_Continuity_TreeCodec_Opened_ctorIdx(v_x_633_);
lean_dec_ref(v_x_633_);
return v_res_634_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorElim___redArg(lean_object* v_t_635_, lean_object* v_k_636_){
_start:
{
lean_object* v_d_637_; lean_object* v___x_638_; 
v_d_637_ = lean_ctor_get(v_t_635_, 0);
lean_inc_ref(v_d_637_);
lean_dec_ref(v_t_635_);
v___x_638_ = lean_apply_1(v_k_636_, v_d_637_);
return v___x_638_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorElim(lean_object* v_motive_639_, lean_object* v_ctorIdx_640_, lean_object* v_t_641_, lean_object* v_h_642_, lean_object* v_k_643_){
_start:
{
lean_object* v___x_644_; 
v___x_644_ = l_Continuity_TreeCodec_Opened_ctorElim___redArg(v_t_641_, v_k_643_);
return v___x_644_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ctorElim___boxed(lean_object* v_motive_645_, lean_object* v_ctorIdx_646_, lean_object* v_t_647_, lean_object* v_h_648_, lean_object* v_k_649_){
_start:
{
lean_object* v_res_650_; 
v_res_650_ = l_Continuity_TreeCodec_Opened_ctorElim(v_motive_645_, v_ctorIdx_646_, v_t_647_, v_h_648_, v_k_649_);
lean_dec(v_ctorIdx_646_);
return v_res_650_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ok_elim___redArg(lean_object* v_t_651_, lean_object* v_ok_652_){
_start:
{
lean_object* v___x_653_; 
v___x_653_ = l_Continuity_TreeCodec_Opened_ctorElim___redArg(v_t_651_, v_ok_652_);
return v___x_653_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_ok_elim(lean_object* v_motive_654_, lean_object* v_t_655_, lean_object* v_h_656_, lean_object* v_ok_657_){
_start:
{
lean_object* v___x_658_; 
v___x_658_ = l_Continuity_TreeCodec_Opened_ctorElim___redArg(v_t_655_, v_ok_657_);
return v___x_658_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_refused_elim___redArg(lean_object* v_t_659_, lean_object* v_refused_660_){
_start:
{
lean_object* v___x_661_; 
v___x_661_ = l_Continuity_TreeCodec_Opened_ctorElim___redArg(v_t_659_, v_refused_660_);
return v___x_661_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Opened_refused_elim(lean_object* v_motive_662_, lean_object* v_t_663_, lean_object* v_h_664_, lean_object* v_refused_665_){
_start:
{
lean_object* v___x_666_; 
v___x_666_ = l_Continuity_TreeCodec_Opened_ctorElim___redArg(v_t_663_, v_refused_665_);
return v___x_666_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_open__(lean_object* v_a_667_, lean_object* v_digest_668_, lean_object* v_size_669_, lean_object* v_depth_670_, lean_object* v_length_671_){
_start:
{
lean_object* v___x_672_; lean_object* v___x_673_; lean_object* v___x_674_; lean_object* v___x_675_; 
v___x_672_ = lean_unsigned_to_nat(64u);
v___x_673_ = lean_unsigned_to_nat(0u);
v___x_674_ = lean_array_get_size(v_a_667_);
v___x_675_ = l_Continuity_TreeCodec_contentAt(v_a_667_, v_digest_668_, v___x_672_, v___x_673_, v___x_674_);
if (lean_obj_tag(v___x_675_) == 0)
{
lean_object* v___x_676_; lean_object* v___x_677_; lean_object* v___x_678_; 
lean_dec(v_size_669_);
v___x_676_ = lean_unsigned_to_nat(24u);
v___x_677_ = l_Continuity_reason1(v___x_676_, v_digest_668_);
v___x_678_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_678_, 0, v___x_677_);
return v___x_678_;
}
else
{
lean_object* v_val_679_; lean_object* v___x_681_; uint8_t v_isShared_682_; uint8_t v_isSharedCheck_749_; 
v_val_679_ = lean_ctor_get(v___x_675_, 0);
v_isSharedCheck_749_ = !lean_is_exclusive(v___x_675_);
if (v_isSharedCheck_749_ == 0)
{
v___x_681_ = v___x_675_;
v_isShared_682_ = v_isSharedCheck_749_;
goto v_resetjp_680_;
}
else
{
lean_inc(v_val_679_);
lean_dec(v___x_675_);
v___x_681_ = lean_box(0);
v_isShared_682_ = v_isSharedCheck_749_;
goto v_resetjp_680_;
}
v_resetjp_680_:
{
if (lean_obj_tag(v_size_669_) == 0)
{
goto v___jp_683_;
}
else
{
lean_object* v_val_735_; lean_object* v___x_737_; uint8_t v_isShared_738_; uint8_t v_isSharedCheck_748_; 
v_val_735_ = lean_ctor_get(v_size_669_, 0);
v_isSharedCheck_748_ = !lean_is_exclusive(v_size_669_);
if (v_isSharedCheck_748_ == 0)
{
v___x_737_ = v_size_669_;
v_isShared_738_ = v_isSharedCheck_748_;
goto v_resetjp_736_;
}
else
{
lean_inc(v_val_735_);
lean_dec(v_size_669_);
v___x_737_ = lean_box(0);
v_isShared_738_ = v_isSharedCheck_748_;
goto v_resetjp_736_;
}
v_resetjp_736_:
{
lean_object* v___x_739_; uint64_t v___x_740_; uint64_t v___x_741_; uint8_t v___x_742_; 
v___x_739_ = lean_byte_array_size(v_val_679_);
v___x_740_ = lean_uint64_of_nat(v___x_739_);
v___x_741_ = lean_unbox_uint64(v_val_735_);
lean_dec(v_val_735_);
v___x_742_ = lean_uint64_dec_eq(v___x_741_, v___x_740_);
if (v___x_742_ == 0)
{
lean_object* v___x_743_; lean_object* v___x_744_; lean_object* v___x_746_; 
lean_del_object(v___x_681_);
lean_dec(v_val_679_);
v___x_743_ = lean_unsigned_to_nat(25u);
v___x_744_ = l_Continuity_reason1(v___x_743_, v_digest_668_);
if (v_isShared_738_ == 0)
{
lean_ctor_set(v___x_737_, 0, v___x_744_);
v___x_746_ = v___x_737_;
goto v_reusejp_745_;
}
else
{
lean_object* v_reuseFailAlloc_747_; 
v_reuseFailAlloc_747_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_747_, 0, v___x_744_);
v___x_746_ = v_reuseFailAlloc_747_;
goto v_reusejp_745_;
}
v_reusejp_745_:
{
return v___x_746_;
}
}
else
{
lean_del_object(v___x_737_);
goto v___jp_683_;
}
}
}
v___jp_683_:
{
lean_object* v___x_684_; uint8_t v___x_685_; 
v___x_684_ = l_Continuity_sha256(v_val_679_);
v___x_685_ = l_Continuity_eqBytes(v___x_684_, v_digest_668_);
lean_dec_ref(v___x_684_);
if (v___x_685_ == 0)
{
lean_object* v___x_686_; lean_object* v___x_687_; lean_object* v___x_689_; 
lean_dec(v_val_679_);
v___x_686_ = lean_unsigned_to_nat(25u);
v___x_687_ = l_Continuity_reason1(v___x_686_, v_digest_668_);
if (v_isShared_682_ == 0)
{
lean_ctor_set(v___x_681_, 0, v___x_687_);
v___x_689_ = v___x_681_;
goto v_reusejp_688_;
}
else
{
lean_object* v_reuseFailAlloc_690_; 
v_reuseFailAlloc_690_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_690_, 0, v___x_687_);
v___x_689_ = v_reuseFailAlloc_690_;
goto v_reusejp_688_;
}
v_reusejp_688_:
{
return v___x_689_;
}
}
else
{
lean_object* v___x_691_; 
v___x_691_ = l_Continuity_TreeCodec_parse(v_val_679_);
lean_dec(v_val_679_);
if (lean_obj_tag(v___x_691_) == 0)
{
lean_object* v___x_692_; lean_object* v___x_693_; lean_object* v___x_695_; 
v___x_692_ = lean_unsigned_to_nat(25u);
v___x_693_ = l_Continuity_reason1(v___x_692_, v_digest_668_);
if (v_isShared_682_ == 0)
{
lean_ctor_set(v___x_681_, 0, v___x_693_);
v___x_695_ = v___x_681_;
goto v_reusejp_694_;
}
else
{
lean_object* v_reuseFailAlloc_696_; 
v_reuseFailAlloc_696_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_696_, 0, v___x_693_);
v___x_695_ = v_reuseFailAlloc_696_;
goto v_reusejp_694_;
}
v_reusejp_694_:
{
return v___x_695_;
}
}
else
{
lean_object* v_val_697_; lean_object* v___x_699_; uint8_t v_isShared_700_; uint8_t v_isSharedCheck_734_; 
lean_del_object(v___x_681_);
v_val_697_ = lean_ctor_get(v___x_691_, 0);
v_isSharedCheck_734_ = !lean_is_exclusive(v___x_691_);
if (v_isSharedCheck_734_ == 0)
{
v___x_699_ = v___x_691_;
v_isShared_700_ = v_isSharedCheck_734_;
goto v_resetjp_698_;
}
else
{
lean_inc(v_val_697_);
lean_dec(v___x_691_);
v___x_699_ = lean_box(0);
v_isShared_700_ = v_isSharedCheck_734_;
goto v_resetjp_698_;
}
v_resetjp_698_:
{
lean_object* v_links_701_; lean_object* v___x_702_; uint8_t v___x_703_; 
v_links_701_ = lean_ctor_get(v_val_697_, 2);
v___x_702_ = lean_array_get_size(v_links_701_);
v___x_703_ = l_Continuity_TreeCodec_linksOk(v_links_701_, v_depth_670_, v___x_702_, v___x_673_);
if (v___x_703_ == 0)
{
lean_object* v___x_704_; lean_object* v___x_705_; lean_object* v___x_707_; 
lean_dec(v_val_697_);
v___x_704_ = lean_unsigned_to_nat(25u);
v___x_705_ = l_Continuity_reason1(v___x_704_, v_digest_668_);
if (v_isShared_700_ == 0)
{
lean_ctor_set(v___x_699_, 0, v___x_705_);
v___x_707_ = v___x_699_;
goto v_reusejp_706_;
}
else
{
lean_object* v_reuseFailAlloc_708_; 
v_reuseFailAlloc_708_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_708_, 0, v___x_705_);
v___x_707_ = v_reuseFailAlloc_708_;
goto v_reusejp_706_;
}
v_reusejp_706_:
{
return v___x_707_;
}
}
else
{
lean_object* v_n_709_; uint8_t v___x_710_; 
v_n_709_ = l_Continuity_TreeCodec_longestName(v_val_697_);
v___x_710_ = lean_nat_dec_eq(v_n_709_, v___x_673_);
if (v___x_710_ == 0)
{
lean_object* v___x_711_; lean_object* v___x_712_; lean_object* v___x_713_; uint8_t v___x_714_; 
v___x_711_ = lean_unsigned_to_nat(256u);
v___x_712_ = lean_unsigned_to_nat(1u);
v___x_713_ = lean_nat_add(v_depth_670_, v___x_712_);
v___x_714_ = lean_nat_dec_lt(v___x_711_, v___x_713_);
lean_dec(v___x_713_);
if (v___x_714_ == 0)
{
lean_object* v___x_715_; lean_object* v___x_716_; uint8_t v___x_717_; 
v___x_715_ = lean_unsigned_to_nat(4096u);
v___x_716_ = lean_nat_add(v_length_671_, v_n_709_);
lean_dec(v_n_709_);
v___x_717_ = lean_nat_dec_lt(v___x_715_, v___x_716_);
lean_dec(v___x_716_);
if (v___x_717_ == 0)
{
lean_object* v___x_719_; 
lean_dec_ref(v_digest_668_);
if (v_isShared_700_ == 0)
{
lean_ctor_set_tag(v___x_699_, 0);
v___x_719_ = v___x_699_;
goto v_reusejp_718_;
}
else
{
lean_object* v_reuseFailAlloc_720_; 
v_reuseFailAlloc_720_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_720_, 0, v_val_697_);
v___x_719_ = v_reuseFailAlloc_720_;
goto v_reusejp_718_;
}
v_reusejp_718_:
{
return v___x_719_;
}
}
else
{
lean_object* v___x_721_; lean_object* v___x_722_; lean_object* v___x_724_; 
lean_dec(v_val_697_);
v___x_721_ = lean_unsigned_to_nat(26u);
v___x_722_ = l_Continuity_reason1(v___x_721_, v_digest_668_);
if (v_isShared_700_ == 0)
{
lean_ctor_set(v___x_699_, 0, v___x_722_);
v___x_724_ = v___x_699_;
goto v_reusejp_723_;
}
else
{
lean_object* v_reuseFailAlloc_725_; 
v_reuseFailAlloc_725_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_725_, 0, v___x_722_);
v___x_724_ = v_reuseFailAlloc_725_;
goto v_reusejp_723_;
}
v_reusejp_723_:
{
return v___x_724_;
}
}
}
else
{
lean_object* v___x_726_; lean_object* v___x_727_; lean_object* v___x_729_; 
lean_dec(v_n_709_);
lean_dec(v_val_697_);
v___x_726_ = lean_unsigned_to_nat(26u);
v___x_727_ = l_Continuity_reason1(v___x_726_, v_digest_668_);
if (v_isShared_700_ == 0)
{
lean_ctor_set(v___x_699_, 0, v___x_727_);
v___x_729_ = v___x_699_;
goto v_reusejp_728_;
}
else
{
lean_object* v_reuseFailAlloc_730_; 
v_reuseFailAlloc_730_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_730_, 0, v___x_727_);
v___x_729_ = v_reuseFailAlloc_730_;
goto v_reusejp_728_;
}
v_reusejp_728_:
{
return v___x_729_;
}
}
}
else
{
lean_object* v___x_732_; 
lean_dec(v_n_709_);
lean_dec_ref(v_digest_668_);
if (v_isShared_700_ == 0)
{
lean_ctor_set_tag(v___x_699_, 0);
v___x_732_ = v___x_699_;
goto v_reusejp_731_;
}
else
{
lean_object* v_reuseFailAlloc_733_; 
v_reuseFailAlloc_733_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_733_, 0, v_val_697_);
v___x_732_ = v_reuseFailAlloc_733_;
goto v_reusejp_731_;
}
v_reusejp_731_:
{
return v___x_732_;
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
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_open___00__boxed(lean_object* v_a_750_, lean_object* v_digest_751_, lean_object* v_size_752_, lean_object* v_depth_753_, lean_object* v_length_754_){
_start:
{
lean_object* v_res_755_; 
v_res_755_ = l_Continuity_TreeCodec_open__(v_a_750_, v_digest_751_, v_size_752_, v_depth_753_, v_length_754_);
lean_dec(v_length_754_);
lean_dec(v_depth_753_);
lean_dec_ref(v_a_750_);
return v_res_755_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addFiles(lean_object* v_path_756_, lean_object* v_a_757_, lean_object* v_x_758_, lean_object* v_x_759_, lean_object* v_x_760_){
_start:
{
lean_object* v_zero_761_; uint8_t v_isZero_762_; 
v_zero_761_ = lean_unsigned_to_nat(0u);
v_isZero_762_ = lean_nat_dec_eq(v_x_758_, v_zero_761_);
if (v_isZero_762_ == 1)
{
lean_dec(v_x_759_);
lean_dec(v_x_758_);
return v_x_760_;
}
else
{
lean_object* v___x_763_; uint8_t v___x_764_; 
v___x_763_ = lean_array_get_size(v_a_757_);
v___x_764_ = lean_nat_dec_lt(v_x_759_, v___x_763_);
if (v___x_764_ == 0)
{
lean_dec(v_x_759_);
lean_dec(v_x_758_);
return v_x_760_;
}
else
{
lean_object* v___x_765_; lean_object* v_name_766_; lean_object* v_digest_767_; uint64_t v_size_768_; uint8_t v_executable_769_; lean_object* v_one_770_; lean_object* v_n_771_; lean_object* v___x_772_; lean_object* v___x_773_; lean_object* v___x_774_; lean_object* v___x_775_; lean_object* v___x_776_; lean_object* v___x_777_; lean_object* v___x_778_; 
v___x_765_ = lean_array_fget_borrowed(v_a_757_, v_x_759_);
v_name_766_ = lean_ctor_get(v___x_765_, 0);
v_digest_767_ = lean_ctor_get(v___x_765_, 1);
v_size_768_ = lean_ctor_get_uint64(v___x_765_, sizeof(void*)*2);
v_executable_769_ = lean_ctor_get_uint8(v___x_765_, sizeof(void*)*2 + 8);
v_one_770_ = lean_unsigned_to_nat(1u);
v_n_771_ = lean_nat_sub(v_x_758_, v_one_770_);
lean_dec(v_x_758_);
v___x_772_ = lean_nat_add(v_x_759_, v_one_770_);
lean_dec(v_x_759_);
v___x_773_ = l_Continuity_noBytes;
v___x_774_ = l_Continuity_append(v___x_773_, v_path_756_);
v___x_775_ = l_Continuity_append(v___x_774_, v_name_766_);
lean_inc_ref(v_digest_767_);
v___x_776_ = lean_alloc_ctor(0, 1, 9);
lean_ctor_set(v___x_776_, 0, v_digest_767_);
lean_ctor_set_uint64(v___x_776_, sizeof(void*)*1, v_size_768_);
lean_ctor_set_uint8(v___x_776_, sizeof(void*)*1 + 8, v_executable_769_);
v___x_777_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_777_, 0, v___x_775_);
lean_ctor_set(v___x_777_, 1, v___x_776_);
v___x_778_ = lean_array_push(v_x_760_, v___x_777_);
v_x_758_ = v_n_771_;
v_x_759_ = v___x_772_;
v_x_760_ = v___x_778_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addFiles___boxed(lean_object* v_path_780_, lean_object* v_a_781_, lean_object* v_x_782_, lean_object* v_x_783_, lean_object* v_x_784_){
_start:
{
lean_object* v_res_785_; 
v_res_785_ = l_Continuity_TreeCodec_addFiles(v_path_780_, v_a_781_, v_x_782_, v_x_783_, v_x_784_);
lean_dec_ref(v_a_781_);
lean_dec_ref(v_path_780_);
return v_res_785_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addLinks(lean_object* v_path_786_, lean_object* v_a_787_, lean_object* v_x_788_, lean_object* v_x_789_, lean_object* v_x_790_){
_start:
{
lean_object* v_zero_791_; uint8_t v_isZero_792_; 
v_zero_791_ = lean_unsigned_to_nat(0u);
v_isZero_792_ = lean_nat_dec_eq(v_x_788_, v_zero_791_);
if (v_isZero_792_ == 1)
{
lean_dec(v_x_789_);
lean_dec(v_x_788_);
return v_x_790_;
}
else
{
lean_object* v___x_793_; uint8_t v___x_794_; 
v___x_793_ = lean_array_get_size(v_a_787_);
v___x_794_ = lean_nat_dec_lt(v_x_789_, v___x_793_);
if (v___x_794_ == 0)
{
lean_dec(v_x_789_);
lean_dec(v_x_788_);
return v_x_790_;
}
else
{
lean_object* v___x_795_; lean_object* v_name_796_; lean_object* v_digest_797_; lean_object* v_one_798_; lean_object* v_n_799_; lean_object* v___x_800_; lean_object* v___x_801_; lean_object* v___x_802_; lean_object* v___x_803_; lean_object* v___x_804_; lean_object* v___x_805_; lean_object* v___x_806_; 
v___x_795_ = lean_array_fget_borrowed(v_a_787_, v_x_789_);
v_name_796_ = lean_ctor_get(v___x_795_, 0);
v_digest_797_ = lean_ctor_get(v___x_795_, 1);
v_one_798_ = lean_unsigned_to_nat(1u);
v_n_799_ = lean_nat_sub(v_x_788_, v_one_798_);
lean_dec(v_x_788_);
v___x_800_ = lean_nat_add(v_x_789_, v_one_798_);
lean_dec(v_x_789_);
v___x_801_ = l_Continuity_noBytes;
v___x_802_ = l_Continuity_append(v___x_801_, v_path_786_);
v___x_803_ = l_Continuity_append(v___x_802_, v_name_796_);
lean_inc_ref(v_digest_797_);
v___x_804_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_804_, 0, v_digest_797_);
v___x_805_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_805_, 0, v___x_803_);
lean_ctor_set(v___x_805_, 1, v___x_804_);
v___x_806_ = lean_array_push(v_x_790_, v___x_805_);
v_x_788_ = v_n_799_;
v_x_789_ = v___x_800_;
v_x_790_ = v___x_806_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addLinks___boxed(lean_object* v_path_808_, lean_object* v_a_809_, lean_object* v_x_810_, lean_object* v_x_811_, lean_object* v_x_812_){
_start:
{
lean_object* v_res_813_; 
v_res_813_ = l_Continuity_TreeCodec_addLinks(v_path_808_, v_a_809_, v_x_810_, v_x_811_, v_x_812_);
lean_dec_ref(v_a_809_);
lean_dec_ref(v_path_808_);
return v_res_813_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addLeaves(lean_object* v_path_814_, lean_object* v_d_815_, lean_object* v_acc_816_){
_start:
{
lean_object* v_files_817_; lean_object* v_links_818_; lean_object* v___x_819_; lean_object* v___x_820_; lean_object* v___x_821_; lean_object* v___x_822_; lean_object* v___x_823_; 
v_files_817_ = lean_ctor_get(v_d_815_, 0);
v_links_818_ = lean_ctor_get(v_d_815_, 2);
v___x_819_ = lean_array_get_size(v_links_818_);
v___x_820_ = lean_unsigned_to_nat(0u);
v___x_821_ = lean_array_get_size(v_files_817_);
v___x_822_ = l_Continuity_TreeCodec_addFiles(v_path_814_, v_files_817_, v___x_821_, v___x_820_, v_acc_816_);
v___x_823_ = l_Continuity_TreeCodec_addLinks(v_path_814_, v_links_818_, v___x_819_, v___x_820_, v___x_822_);
return v___x_823_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addLeaves___boxed(lean_object* v_path_824_, lean_object* v_d_825_, lean_object* v_acc_826_){
_start:
{
lean_object* v_res_827_; 
v_res_827_ = l_Continuity_TreeCodec_addLeaves(v_path_824_, v_d_825_, v_acc_826_);
lean_dec_ref(v_d_825_);
lean_dec_ref(v_path_824_);
return v_res_827_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_isEmpty(lean_object* v_d_828_){
_start:
{
lean_object* v_files_829_; lean_object* v_directories_830_; lean_object* v_links_831_; lean_object* v___x_832_; lean_object* v___x_833_; uint8_t v___x_834_; 
v_files_829_ = lean_ctor_get(v_d_828_, 0);
v_directories_830_ = lean_ctor_get(v_d_828_, 1);
v_links_831_ = lean_ctor_get(v_d_828_, 2);
v___x_832_ = lean_array_get_size(v_files_829_);
v___x_833_ = lean_unsigned_to_nat(0u);
v___x_834_ = lean_nat_dec_eq(v___x_832_, v___x_833_);
if (v___x_834_ == 0)
{
uint8_t v___x_835_; 
v___x_835_ = 0;
return v___x_835_;
}
else
{
lean_object* v___x_836_; uint8_t v___x_837_; 
v___x_836_ = lean_array_get_size(v_directories_830_);
v___x_837_ = lean_nat_dec_eq(v___x_836_, v___x_833_);
if (v___x_837_ == 0)
{
uint8_t v___x_838_; 
v___x_838_ = 0;
return v___x_838_;
}
else
{
lean_object* v___x_839_; uint8_t v___x_840_; 
v___x_839_ = lean_array_get_size(v_links_831_);
v___x_840_ = lean_nat_dec_eq(v___x_839_, v___x_833_);
if (v___x_840_ == 0)
{
uint8_t v___x_841_; 
v___x_841_ = 0;
return v___x_841_;
}
else
{
uint8_t v___x_842_; 
v___x_842_ = 1;
return v___x_842_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_isEmpty___boxed(lean_object* v_d_843_){
_start:
{
uint8_t v_res_844_; lean_object* v_r_845_; 
v_res_844_ = l_Continuity_TreeCodec_isEmpty(v_d_843_);
lean_dec_ref(v_d_843_);
v_r_845_ = lean_box(v_res_844_);
return v_r_845_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorIdx(lean_object* v_x_846_){
_start:
{
switch(lean_obj_tag(v_x_846_))
{
case 0:
{
lean_object* v___x_847_; 
v___x_847_ = lean_unsigned_to_nat(0u);
return v___x_847_;
}
case 1:
{
lean_object* v___x_848_; 
v___x_848_ = lean_unsigned_to_nat(1u);
return v___x_848_;
}
default: 
{
lean_object* v___x_849_; 
v___x_849_ = lean_unsigned_to_nat(2u);
return v___x_849_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorIdx___boxed(lean_object* v_x_850_){
_start:
{
lean_object* v_res_851_; 
v_res_851_ = l_Continuity_TreeCodec_Walked_ctorIdx(v_x_850_);
lean_dec(v_x_850_);
return v_res_851_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorElim___redArg(lean_object* v_t_852_, lean_object* v_k_853_){
_start:
{
if (lean_obj_tag(v_t_852_) == 2)
{
return v_k_853_;
}
else
{
lean_object* v_entries_854_; lean_object* v___x_855_; 
v_entries_854_ = lean_ctor_get(v_t_852_, 0);
lean_inc_ref(v_entries_854_);
lean_dec(v_t_852_);
v___x_855_ = lean_apply_1(v_k_853_, v_entries_854_);
return v___x_855_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorElim(lean_object* v_motive_856_, lean_object* v_ctorIdx_857_, lean_object* v_t_858_, lean_object* v_h_859_, lean_object* v_k_860_){
_start:
{
lean_object* v___x_861_; 
v___x_861_ = l_Continuity_TreeCodec_Walked_ctorElim___redArg(v_t_858_, v_k_860_);
return v___x_861_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ctorElim___boxed(lean_object* v_motive_862_, lean_object* v_ctorIdx_863_, lean_object* v_t_864_, lean_object* v_h_865_, lean_object* v_k_866_){
_start:
{
lean_object* v_res_867_; 
v_res_867_ = l_Continuity_TreeCodec_Walked_ctorElim(v_motive_862_, v_ctorIdx_863_, v_t_864_, v_h_865_, v_k_866_);
lean_dec(v_ctorIdx_863_);
return v_res_867_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ok_elim___redArg(lean_object* v_t_868_, lean_object* v_ok_869_){
_start:
{
lean_object* v___x_870_; 
v___x_870_ = l_Continuity_TreeCodec_Walked_ctorElim___redArg(v_t_868_, v_ok_869_);
return v___x_870_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_ok_elim(lean_object* v_motive_871_, lean_object* v_t_872_, lean_object* v_h_873_, lean_object* v_ok_874_){
_start:
{
lean_object* v___x_875_; 
v___x_875_ = l_Continuity_TreeCodec_Walked_ctorElim___redArg(v_t_872_, v_ok_874_);
return v___x_875_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_refused_elim___redArg(lean_object* v_t_876_, lean_object* v_refused_877_){
_start:
{
lean_object* v___x_878_; 
v___x_878_ = l_Continuity_TreeCodec_Walked_ctorElim___redArg(v_t_876_, v_refused_877_);
return v___x_878_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_refused_elim(lean_object* v_motive_879_, lean_object* v_t_880_, lean_object* v_h_881_, lean_object* v_refused_882_){
_start:
{
lean_object* v___x_883_; 
v___x_883_ = l_Continuity_TreeCodec_Walked_ctorElim___redArg(v_t_880_, v_refused_882_);
return v___x_883_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_tooMany_elim___redArg(lean_object* v_t_884_, lean_object* v_tooMany_885_){
_start:
{
lean_object* v___x_886_; 
v___x_886_ = l_Continuity_TreeCodec_Walked_ctorElim___redArg(v_t_884_, v_tooMany_885_);
return v___x_886_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Walked_tooMany_elim(lean_object* v_motive_887_, lean_object* v_t_888_, lean_object* v_h_889_, lean_object* v_tooMany_890_){
_start:
{
lean_object* v___x_891_; 
v___x_891_ = l_Continuity_TreeCodec_Walked_ctorElim___redArg(v_t_888_, v_tooMany_890_);
return v___x_891_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_walk(lean_object* v_a_892_, lean_object* v_x_893_, lean_object* v_x_894_, lean_object* v_x_895_){
_start:
{
lean_object* v_zero_896_; uint8_t v_isZero_897_; 
v_zero_896_ = lean_unsigned_to_nat(0u);
v_isZero_897_ = lean_nat_dec_eq(v_x_893_, v_zero_896_);
if (v_isZero_897_ == 1)
{
lean_object* v___x_898_; 
lean_dec_ref(v_x_895_);
lean_dec_ref(v_x_894_);
lean_dec(v_x_893_);
v___x_898_ = lean_box(2);
return v___x_898_;
}
else
{
lean_object* v___x_899_; lean_object* v___x_900_; uint8_t v___x_901_; 
v___x_899_ = lean_unsigned_to_nat(16777216u);
v___x_900_ = lean_array_get_size(v_x_895_);
v___x_901_ = lean_nat_dec_lt(v___x_899_, v___x_900_);
if (v___x_901_ == 0)
{
lean_object* v_depth_902_; lean_object* v___x_903_; lean_object* v___x_904_; uint8_t v___x_905_; 
v_depth_902_ = lean_array_get_size(v_x_894_);
v___x_903_ = lean_unsigned_to_nat(1u);
v___x_904_ = lean_nat_sub(v_depth_902_, v___x_903_);
v___x_905_ = lean_nat_dec_lt(v___x_904_, v_depth_902_);
if (v___x_905_ == 0)
{
lean_object* v___x_906_; 
lean_dec(v___x_904_);
lean_dec_ref(v_x_894_);
lean_dec(v_x_893_);
v___x_906_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_906_, 0, v_x_895_);
return v___x_906_;
}
else
{
lean_object* v_f_907_; lean_object* v_directories_908_; lean_object* v_next_909_; lean_object* v_path_910_; lean_object* v___x_912_; uint8_t v_isShared_913_; uint8_t v_isSharedCheck_957_; 
v_f_907_ = lean_array_fget(v_x_894_, v___x_904_);
lean_dec(v___x_904_);
v_directories_908_ = lean_ctor_get(v_f_907_, 0);
v_next_909_ = lean_ctor_get(v_f_907_, 1);
v_path_910_ = lean_ctor_get(v_f_907_, 2);
v_isSharedCheck_957_ = !lean_is_exclusive(v_f_907_);
if (v_isSharedCheck_957_ == 0)
{
v___x_912_ = v_f_907_;
v_isShared_913_ = v_isSharedCheck_957_;
goto v_resetjp_911_;
}
else
{
lean_inc(v_path_910_);
lean_inc(v_next_909_);
lean_inc(v_directories_908_);
lean_dec(v_f_907_);
v___x_912_ = lean_box(0);
v_isShared_913_ = v_isSharedCheck_957_;
goto v_resetjp_911_;
}
v_resetjp_911_:
{
lean_object* v_n_914_; lean_object* v_stack_915_; lean_object* v___x_916_; uint8_t v___x_917_; 
v_n_914_ = lean_nat_sub(v_x_893_, v___x_903_);
lean_dec(v_x_893_);
v_stack_915_ = lean_array_pop(v_x_894_);
v___x_916_ = lean_array_get_size(v_directories_908_);
v___x_917_ = lean_nat_dec_lt(v_next_909_, v___x_916_);
if (v___x_917_ == 0)
{
lean_del_object(v___x_912_);
lean_dec_ref(v_path_910_);
lean_dec(v_next_909_);
lean_dec_ref(v_directories_908_);
v_x_893_ = v_n_914_;
v_x_894_ = v_stack_915_;
goto _start;
}
else
{
lean_object* v_n_919_; lean_object* v_name_920_; lean_object* v_digest_921_; uint64_t v_size_922_; lean_object* v___x_923_; lean_object* v___x_924_; lean_object* v_inner_925_; lean_object* v___x_926_; lean_object* v___x_927_; lean_object* v___x_928_; lean_object* v___x_929_; lean_object* v___x_930_; 
v_n_919_ = lean_array_fget_borrowed(v_directories_908_, v_next_909_);
v_name_920_ = lean_ctor_get(v_n_919_, 0);
v_digest_921_ = lean_ctor_get(v_n_919_, 1);
v_size_922_ = lean_ctor_get_uint64(v_n_919_, sizeof(void*)*2);
v___x_923_ = l_Continuity_noBytes;
v___x_924_ = l_Continuity_append(v___x_923_, v_path_910_);
v_inner_925_ = l_Continuity_append(v___x_924_, v_name_920_);
v___x_926_ = lean_box_uint64(v_size_922_);
v___x_927_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_927_, 0, v___x_926_);
v___x_928_ = lean_byte_array_size(v_inner_925_);
v___x_929_ = lean_nat_add(v___x_928_, v___x_903_);
lean_inc_ref(v_digest_921_);
v___x_930_ = l_Continuity_TreeCodec_open__(v_a_892_, v_digest_921_, v___x_927_, v_depth_902_, v___x_929_);
lean_dec(v___x_929_);
if (lean_obj_tag(v___x_930_) == 0)
{
lean_object* v_d_931_; lean_object* v___x_932_; lean_object* v___x_934_; 
v_d_931_ = lean_ctor_get(v___x_930_, 0);
lean_inc_ref(v_d_931_);
lean_dec_ref_known(v___x_930_, 1);
v___x_932_ = lean_nat_add(v_next_909_, v___x_903_);
lean_dec(v_next_909_);
if (v_isShared_913_ == 0)
{
lean_ctor_set(v___x_912_, 1, v___x_932_);
v___x_934_ = v___x_912_;
goto v_reusejp_933_;
}
else
{
lean_object* v_reuseFailAlloc_948_; 
v_reuseFailAlloc_948_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_reuseFailAlloc_948_, 0, v_directories_908_);
lean_ctor_set(v_reuseFailAlloc_948_, 1, v___x_932_);
lean_ctor_set(v_reuseFailAlloc_948_, 2, v_path_910_);
v___x_934_ = v_reuseFailAlloc_948_;
goto v_reusejp_933_;
}
v_reusejp_933_:
{
lean_object* v_stack_935_; uint8_t v___x_936_; 
v_stack_935_ = lean_array_push(v_stack_915_, v___x_934_);
v___x_936_ = l_Continuity_TreeCodec_isEmpty(v_d_931_);
if (v___x_936_ == 0)
{
lean_object* v_directories_937_; uint8_t v___x_938_; lean_object* v_path_939_; lean_object* v___x_940_; lean_object* v___x_941_; lean_object* v___x_942_; 
v_directories_937_ = lean_ctor_get(v_d_931_, 1);
v___x_938_ = 47;
v_path_939_ = lean_byte_array_push(v_inner_925_, v___x_938_);
lean_inc_ref(v_path_939_);
lean_inc_ref(v_directories_937_);
v___x_940_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_940_, 0, v_directories_937_);
lean_ctor_set(v___x_940_, 1, v_zero_896_);
lean_ctor_set(v___x_940_, 2, v_path_939_);
v___x_941_ = lean_array_push(v_stack_935_, v___x_940_);
v___x_942_ = l_Continuity_TreeCodec_addLeaves(v_path_939_, v_d_931_, v_x_895_);
lean_dec_ref(v_d_931_);
lean_dec_ref(v_path_939_);
v_x_893_ = v_n_914_;
v_x_894_ = v___x_941_;
v_x_895_ = v___x_942_;
goto _start;
}
else
{
lean_object* v___x_944_; lean_object* v___x_945_; lean_object* v___x_946_; 
lean_dec_ref(v_d_931_);
v___x_944_ = lean_box(2);
v___x_945_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_945_, 0, v_inner_925_);
lean_ctor_set(v___x_945_, 1, v___x_944_);
v___x_946_ = lean_array_push(v_x_895_, v___x_945_);
v_x_893_ = v_n_914_;
v_x_894_ = v_stack_935_;
v_x_895_ = v___x_946_;
goto _start;
}
}
}
else
{
lean_object* v_r_949_; lean_object* v___x_951_; uint8_t v_isShared_952_; uint8_t v_isSharedCheck_956_; 
lean_dec_ref(v_inner_925_);
lean_dec_ref(v_stack_915_);
lean_dec(v_n_914_);
lean_del_object(v___x_912_);
lean_dec_ref(v_path_910_);
lean_dec(v_next_909_);
lean_dec_ref(v_directories_908_);
lean_dec_ref(v_x_895_);
v_r_949_ = lean_ctor_get(v___x_930_, 0);
v_isSharedCheck_956_ = !lean_is_exclusive(v___x_930_);
if (v_isSharedCheck_956_ == 0)
{
v___x_951_ = v___x_930_;
v_isShared_952_ = v_isSharedCheck_956_;
goto v_resetjp_950_;
}
else
{
lean_inc(v_r_949_);
lean_dec(v___x_930_);
v___x_951_ = lean_box(0);
v_isShared_952_ = v_isSharedCheck_956_;
goto v_resetjp_950_;
}
v_resetjp_950_:
{
lean_object* v___x_954_; 
if (v_isShared_952_ == 0)
{
v___x_954_ = v___x_951_;
goto v_reusejp_953_;
}
else
{
lean_object* v_reuseFailAlloc_955_; 
v_reuseFailAlloc_955_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_955_, 0, v_r_949_);
v___x_954_ = v_reuseFailAlloc_955_;
goto v_reusejp_953_;
}
v_reusejp_953_:
{
return v___x_954_;
}
}
}
}
}
}
}
else
{
lean_object* v___x_958_; 
lean_dec_ref(v_x_895_);
lean_dec_ref(v_x_894_);
lean_dec(v_x_893_);
v___x_958_ = lean_box(2);
return v___x_958_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_walk___boxed(lean_object* v_a_959_, lean_object* v_x_960_, lean_object* v_x_961_, lean_object* v_x_962_){
_start:
{
lean_object* v_res_963_; 
v_res_963_ = l_Continuity_TreeCodec_walk(v_a_959_, v_x_960_, v_x_961_, v_x_962_);
lean_dec_ref(v_a_959_);
return v_res_963_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_number(lean_object* v_m_964_, lean_object* v_x_965_, lean_object* v_x_966_, lean_object* v_x_967_){
_start:
{
lean_object* v_zero_968_; uint8_t v_isZero_969_; 
v_zero_968_ = lean_unsigned_to_nat(0u);
v_isZero_969_ = lean_nat_dec_eq(v_x_965_, v_zero_968_);
if (v_isZero_969_ == 1)
{
lean_dec(v_x_966_);
lean_dec(v_x_965_);
return v_x_967_;
}
else
{
lean_object* v___x_970_; uint8_t v___x_971_; 
v___x_970_ = lean_array_get_size(v_m_964_);
v___x_971_ = lean_nat_dec_lt(v_x_966_, v___x_970_);
if (v___x_971_ == 0)
{
lean_dec(v_x_966_);
lean_dec(v_x_965_);
return v_x_967_;
}
else
{
lean_object* v___x_972_; lean_object* v_fst_973_; lean_object* v___x_975_; uint8_t v_isShared_976_; uint8_t v_isSharedCheck_987_; 
v___x_972_ = lean_array_fget(v_m_964_, v_x_966_);
v_fst_973_ = lean_ctor_get(v___x_972_, 0);
v_isSharedCheck_987_ = !lean_is_exclusive(v___x_972_);
if (v_isSharedCheck_987_ == 0)
{
lean_object* v_unused_988_; 
v_unused_988_ = lean_ctor_get(v___x_972_, 1);
lean_dec(v_unused_988_);
v___x_975_ = v___x_972_;
v_isShared_976_ = v_isSharedCheck_987_;
goto v_resetjp_974_;
}
else
{
lean_inc(v_fst_973_);
lean_dec(v___x_972_);
v___x_975_ = lean_box(0);
v_isShared_976_ = v_isSharedCheck_987_;
goto v_resetjp_974_;
}
v_resetjp_974_:
{
lean_object* v_one_977_; lean_object* v_n_978_; lean_object* v___x_979_; lean_object* v___x_980_; lean_object* v___x_981_; lean_object* v___x_983_; 
v_one_977_ = lean_unsigned_to_nat(1u);
v_n_978_ = lean_nat_sub(v_x_965_, v_one_977_);
lean_dec(v_x_965_);
v___x_979_ = lean_nat_add(v_x_966_, v_one_977_);
v___x_980_ = l_Continuity_le4(v_x_966_);
lean_dec(v_x_966_);
v___x_981_ = lean_alloc_ctor(7, 1, 0);
lean_ctor_set(v___x_981_, 0, v___x_980_);
if (v_isShared_976_ == 0)
{
lean_ctor_set(v___x_975_, 1, v___x_981_);
v___x_983_ = v___x_975_;
goto v_reusejp_982_;
}
else
{
lean_object* v_reuseFailAlloc_986_; 
v_reuseFailAlloc_986_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_986_, 0, v_fst_973_);
lean_ctor_set(v_reuseFailAlloc_986_, 1, v___x_981_);
v___x_983_ = v_reuseFailAlloc_986_;
goto v_reusejp_982_;
}
v_reusejp_982_:
{
lean_object* v___x_984_; 
v___x_984_ = lean_array_push(v_x_967_, v___x_983_);
v_x_965_ = v_n_978_;
v_x_966_ = v___x_979_;
v_x_967_ = v___x_984_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_number___boxed(lean_object* v_m_989_, lean_object* v_x_990_, lean_object* v_x_991_, lean_object* v_x_992_){
_start:
{
lean_object* v_res_993_; 
v_res_993_ = l_Continuity_TreeCodec_number(v_m_989_, v_x_990_, v_x_991_, v_x_992_);
lean_dec_ref(v_m_989_);
return v_res_993_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_inOrder(lean_object* v_m_994_, lean_object* v_t_995_, lean_object* v_x_996_, lean_object* v_x_997_, lean_object* v_x_998_){
_start:
{
lean_object* v_zero_999_; uint8_t v_isZero_1000_; 
v_zero_999_ = lean_unsigned_to_nat(0u);
v_isZero_1000_ = lean_nat_dec_eq(v_x_996_, v_zero_999_);
if (v_isZero_1000_ == 1)
{
lean_dec(v_x_997_);
lean_dec(v_x_996_);
return v_x_998_;
}
else
{
lean_object* v___x_1001_; uint8_t v___x_1002_; 
v___x_1001_ = lean_array_get_size(v_t_995_);
v___x_1002_ = lean_nat_dec_lt(v_x_997_, v___x_1001_);
if (v___x_1002_ == 0)
{
lean_dec(v_x_997_);
lean_dec(v_x_996_);
return v_x_998_;
}
else
{
lean_object* v___x_1003_; lean_object* v_claim_1004_; lean_object* v_one_1005_; lean_object* v_n_1006_; lean_object* v_n_1007_; lean_object* v___x_1008_; lean_object* v___x_1009_; uint8_t v___x_1010_; 
v___x_1003_ = lean_array_fget_borrowed(v_t_995_, v_x_997_);
v_claim_1004_ = lean_ctor_get(v___x_1003_, 1);
v_one_1005_ = lean_unsigned_to_nat(1u);
v_n_1006_ = lean_nat_sub(v_x_996_, v_one_1005_);
lean_dec(v_x_996_);
v_n_1007_ = l_Continuity_TreeCodec_numberOf(v_claim_1004_);
v___x_1008_ = lean_nat_add(v_x_997_, v_one_1005_);
lean_dec(v_x_997_);
v___x_1009_ = lean_array_get_size(v_m_994_);
v___x_1010_ = lean_nat_dec_lt(v_n_1007_, v___x_1009_);
if (v___x_1010_ == 0)
{
lean_dec(v_n_1007_);
v_x_996_ = v_n_1006_;
v_x_997_ = v___x_1008_;
goto _start;
}
else
{
lean_object* v___x_1012_; lean_object* v___x_1013_; 
v___x_1012_ = lean_array_fget_borrowed(v_m_994_, v_n_1007_);
lean_dec(v_n_1007_);
lean_inc(v___x_1012_);
v___x_1013_ = lean_array_push(v_x_998_, v___x_1012_);
v_x_996_ = v_n_1006_;
v_x_997_ = v___x_1008_;
v_x_998_ = v___x_1013_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_inOrder___boxed(lean_object* v_m_1015_, lean_object* v_t_1016_, lean_object* v_x_1017_, lean_object* v_x_1018_, lean_object* v_x_1019_){
_start:
{
lean_object* v_res_1020_; 
v_res_1020_ = l_Continuity_TreeCodec_inOrder(v_m_1015_, v_t_1016_, v_x_1017_, v_x_1018_, v_x_1019_);
lean_dec_ref(v_t_1016_);
lean_dec_ref(v_m_1015_);
return v_res_1020_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_read(lean_object* v_root_1023_, lean_object* v_a_1024_){
_start:
{
lean_object* v___x_1025_; lean_object* v___x_1026_; lean_object* v___x_1027_; 
v___x_1025_ = lean_box(0);
v___x_1026_ = lean_unsigned_to_nat(0u);
v___x_1027_ = l_Continuity_TreeCodec_open__(v_a_1024_, v_root_1023_, v___x_1025_, v___x_1026_, v___x_1026_);
if (lean_obj_tag(v___x_1027_) == 0)
{
lean_object* v_d_1028_; lean_object* v_directories_1029_; lean_object* v___x_1030_; lean_object* v___x_1031_; lean_object* v___x_1032_; lean_object* v___x_1033_; lean_object* v___x_1034_; lean_object* v___x_1035_; lean_object* v___x_1036_; 
v_d_1028_ = lean_ctor_get(v___x_1027_, 0);
lean_inc_ref(v_d_1028_);
lean_dec_ref_known(v___x_1027_, 1);
v_directories_1029_ = lean_ctor_get(v_d_1028_, 1);
v___x_1030_ = lean_cstr_to_nat("17179869184");
v___x_1031_ = ((lean_object*)(l_Continuity_TreeCodec_read___closed__0));
v___x_1032_ = l_Continuity_noBytes;
lean_inc_ref(v_directories_1029_);
v___x_1033_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_1033_, 0, v_directories_1029_);
lean_ctor_set(v___x_1033_, 1, v___x_1026_);
lean_ctor_set(v___x_1033_, 2, v___x_1032_);
v___x_1034_ = lean_array_push(v___x_1031_, v___x_1033_);
v___x_1035_ = l_Continuity_TreeCodec_addLeaves(v___x_1032_, v_d_1028_, v___x_1031_);
lean_dec_ref(v_d_1028_);
v___x_1036_ = l_Continuity_TreeCodec_walk(v_a_1024_, v___x_1030_, v___x_1034_, v___x_1035_);
if (lean_obj_tag(v___x_1036_) == 0)
{
lean_object* v_entries_1037_; lean_object* v___x_1039_; uint8_t v_isShared_1040_; uint8_t v_isSharedCheck_1049_; 
v_entries_1037_ = lean_ctor_get(v___x_1036_, 0);
v_isSharedCheck_1049_ = !lean_is_exclusive(v___x_1036_);
if (v_isSharedCheck_1049_ == 0)
{
v___x_1039_ = v___x_1036_;
v_isShared_1040_ = v_isSharedCheck_1049_;
goto v_resetjp_1038_;
}
else
{
lean_inc(v_entries_1037_);
lean_dec(v___x_1036_);
v___x_1039_ = lean_box(0);
v_isShared_1040_ = v_isSharedCheck_1049_;
goto v_resetjp_1038_;
}
v_resetjp_1038_:
{
lean_object* v___x_1041_; lean_object* v___x_1042_; lean_object* v_t_1043_; lean_object* v___x_1044_; lean_object* v___x_1045_; lean_object* v___x_1047_; 
v___x_1041_ = lean_array_get_size(v_entries_1037_);
v___x_1042_ = l_Continuity_TreeCodec_number(v_entries_1037_, v___x_1041_, v___x_1026_, v___x_1031_);
v_t_1043_ = l_Continuity_Table_sort(v___x_1042_);
v___x_1044_ = lean_array_get_size(v_t_1043_);
v___x_1045_ = l_Continuity_TreeCodec_inOrder(v_entries_1037_, v_t_1043_, v___x_1044_, v___x_1026_, v___x_1031_);
lean_dec_ref(v_t_1043_);
lean_dec_ref(v_entries_1037_);
if (v_isShared_1040_ == 0)
{
lean_ctor_set(v___x_1039_, 0, v___x_1045_);
v___x_1047_ = v___x_1039_;
goto v_reusejp_1046_;
}
else
{
lean_object* v_reuseFailAlloc_1048_; 
v_reuseFailAlloc_1048_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_1048_, 0, v___x_1045_);
v___x_1047_ = v_reuseFailAlloc_1048_;
goto v_reusejp_1046_;
}
v_reusejp_1046_:
{
return v___x_1047_;
}
}
}
else
{
return v___x_1036_;
}
}
else
{
lean_object* v_r_1050_; lean_object* v___x_1052_; uint8_t v_isShared_1053_; uint8_t v_isSharedCheck_1057_; 
v_r_1050_ = lean_ctor_get(v___x_1027_, 0);
v_isSharedCheck_1057_ = !lean_is_exclusive(v___x_1027_);
if (v_isSharedCheck_1057_ == 0)
{
v___x_1052_ = v___x_1027_;
v_isShared_1053_ = v_isSharedCheck_1057_;
goto v_resetjp_1051_;
}
else
{
lean_inc(v_r_1050_);
lean_dec(v___x_1027_);
v___x_1052_ = lean_box(0);
v_isShared_1053_ = v_isSharedCheck_1057_;
goto v_resetjp_1051_;
}
v_resetjp_1051_:
{
lean_object* v___x_1055_; 
if (v_isShared_1053_ == 0)
{
v___x_1055_ = v___x_1052_;
goto v_reusejp_1054_;
}
else
{
lean_object* v_reuseFailAlloc_1056_; 
v_reuseFailAlloc_1056_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_1056_, 0, v_r_1050_);
v___x_1055_ = v_reuseFailAlloc_1056_;
goto v_reusejp_1054_;
}
v_reusejp_1054_:
{
return v___x_1055_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_read___boxed(lean_object* v_root_1058_, lean_object* v_a_1059_){
_start:
{
lean_object* v_res_1060_; 
v_res_1060_ = l_Continuity_TreeCodec_read(v_root_1058_, v_a_1059_);
lean_dec_ref(v_a_1059_);
return v_res_1060_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_sameEntry(lean_object* v_x_1061_, lean_object* v_x_1062_){
_start:
{
switch(lean_obj_tag(v_x_1061_))
{
case 0:
{
if (lean_obj_tag(v_x_1062_) == 0)
{
lean_object* v_digest_1063_; uint64_t v_bytes_1064_; uint8_t v_executable_1065_; lean_object* v_digest_1066_; uint64_t v_bytes_1067_; uint8_t v_executable_1068_; uint8_t v___x_1069_; 
v_digest_1063_ = lean_ctor_get(v_x_1061_, 0);
v_bytes_1064_ = lean_ctor_get_uint64(v_x_1061_, sizeof(void*)*1);
v_executable_1065_ = lean_ctor_get_uint8(v_x_1061_, sizeof(void*)*1 + 8);
v_digest_1066_ = lean_ctor_get(v_x_1062_, 0);
v_bytes_1067_ = lean_ctor_get_uint64(v_x_1062_, sizeof(void*)*1);
v_executable_1068_ = lean_ctor_get_uint8(v_x_1062_, sizeof(void*)*1 + 8);
v___x_1069_ = l_Continuity_eqBytes(v_digest_1063_, v_digest_1066_);
if (v___x_1069_ == 0)
{
return v___x_1069_;
}
else
{
uint8_t v___x_1070_; 
v___x_1070_ = lean_uint64_dec_eq(v_bytes_1064_, v_bytes_1067_);
if (v___x_1070_ == 0)
{
uint8_t v___x_1071_; 
v___x_1071_ = 0;
return v___x_1071_;
}
else
{
uint8_t v___x_1072_; 
v___x_1072_ = l_Continuity_sameBool(v_executable_1065_, v_executable_1068_);
return v___x_1072_;
}
}
}
else
{
uint8_t v___x_1073_; 
v___x_1073_ = 0;
return v___x_1073_;
}
}
case 1:
{
if (lean_obj_tag(v_x_1062_) == 1)
{
lean_object* v_target_1074_; lean_object* v_target_1075_; uint8_t v___x_1076_; 
v_target_1074_ = lean_ctor_get(v_x_1061_, 0);
v_target_1075_ = lean_ctor_get(v_x_1062_, 0);
v___x_1076_ = l_Continuity_eqBytes(v_target_1074_, v_target_1075_);
return v___x_1076_;
}
else
{
uint8_t v___x_1077_; 
v___x_1077_ = 0;
return v___x_1077_;
}
}
default: 
{
if (lean_obj_tag(v_x_1062_) == 2)
{
uint8_t v___x_1078_; 
v___x_1078_ = 1;
return v___x_1078_;
}
else
{
uint8_t v___x_1079_; 
v___x_1079_ = 0;
return v___x_1079_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sameEntry___boxed(lean_object* v_x_1080_, lean_object* v_x_1081_){
_start:
{
uint8_t v_res_1082_; lean_object* v_r_1083_; 
v_res_1082_ = l_Continuity_TreeCodec_sameEntry(v_x_1080_, v_x_1081_);
lean_dec(v_x_1081_);
lean_dec(v_x_1080_);
v_r_1083_ = lean_box(v_res_1082_);
return v_r_1083_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_sameFrom(lean_object* v_a_1084_, lean_object* v_b_1085_, lean_object* v_x_1086_, lean_object* v_x_1087_){
_start:
{
lean_object* v_zero_1088_; uint8_t v_isZero_1089_; 
v_zero_1088_ = lean_unsigned_to_nat(0u);
v_isZero_1089_ = lean_nat_dec_eq(v_x_1086_, v_zero_1088_);
if (v_isZero_1089_ == 1)
{
lean_dec(v_x_1087_);
lean_dec(v_x_1086_);
return v_isZero_1089_;
}
else
{
lean_object* v___x_1090_; uint8_t v___x_1091_; 
v___x_1090_ = lean_array_get_size(v_a_1084_);
v___x_1091_ = lean_nat_dec_lt(v_x_1087_, v___x_1090_);
if (v___x_1091_ == 0)
{
uint8_t v___x_1092_; 
lean_dec(v_x_1087_);
lean_dec(v_x_1086_);
v___x_1092_ = 1;
return v___x_1092_;
}
else
{
lean_object* v___x_1093_; uint8_t v___x_1094_; 
v___x_1093_ = lean_array_get_size(v_b_1085_);
v___x_1094_ = lean_nat_dec_lt(v_x_1087_, v___x_1093_);
if (v___x_1094_ == 0)
{
uint8_t v___x_1095_; 
lean_dec(v_x_1087_);
lean_dec(v_x_1086_);
v___x_1095_ = 1;
return v___x_1095_;
}
else
{
lean_object* v___x_1096_; lean_object* v_fst_1097_; lean_object* v_snd_1098_; lean_object* v___x_1099_; lean_object* v_fst_1100_; lean_object* v_snd_1101_; uint8_t v___x_1102_; 
v___x_1096_ = lean_array_fget_borrowed(v_a_1084_, v_x_1087_);
v_fst_1097_ = lean_ctor_get(v___x_1096_, 0);
v_snd_1098_ = lean_ctor_get(v___x_1096_, 1);
v___x_1099_ = lean_array_fget_borrowed(v_b_1085_, v_x_1087_);
v_fst_1100_ = lean_ctor_get(v___x_1099_, 0);
v_snd_1101_ = lean_ctor_get(v___x_1099_, 1);
v___x_1102_ = l_Continuity_eqBytes(v_fst_1097_, v_fst_1100_);
if (v___x_1102_ == 0)
{
lean_dec(v_x_1087_);
lean_dec(v_x_1086_);
return v_isZero_1089_;
}
else
{
uint8_t v___x_1103_; 
v___x_1103_ = l_Continuity_TreeCodec_sameEntry(v_snd_1098_, v_snd_1101_);
if (v___x_1103_ == 0)
{
lean_dec(v_x_1087_);
lean_dec(v_x_1086_);
return v_isZero_1089_;
}
else
{
lean_object* v_one_1104_; lean_object* v_n_1105_; lean_object* v___x_1106_; 
v_one_1104_ = lean_unsigned_to_nat(1u);
v_n_1105_ = lean_nat_sub(v_x_1086_, v_one_1104_);
lean_dec(v_x_1086_);
v___x_1106_ = lean_nat_add(v_x_1087_, v_one_1104_);
lean_dec(v_x_1087_);
v_x_1086_ = v_n_1105_;
v_x_1087_ = v___x_1106_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sameFrom___boxed(lean_object* v_a_1108_, lean_object* v_b_1109_, lean_object* v_x_1110_, lean_object* v_x_1111_){
_start:
{
uint8_t v_res_1112_; lean_object* v_r_1113_; 
v_res_1112_ = l_Continuity_TreeCodec_sameFrom(v_a_1108_, v_b_1109_, v_x_1110_, v_x_1111_);
lean_dec_ref(v_b_1109_);
lean_dec_ref(v_a_1108_);
v_r_1113_ = lean_box(v_res_1112_);
return v_r_1113_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_sameManifest(lean_object* v_a_1114_, lean_object* v_b_1115_){
_start:
{
lean_object* v___x_1116_; lean_object* v___x_1117_; uint8_t v___x_1118_; 
v___x_1116_ = lean_array_get_size(v_a_1114_);
v___x_1117_ = lean_array_get_size(v_b_1115_);
v___x_1118_ = lean_nat_dec_eq(v___x_1116_, v___x_1117_);
if (v___x_1118_ == 0)
{
uint8_t v___x_1119_; 
v___x_1119_ = 0;
return v___x_1119_;
}
else
{
lean_object* v___x_1120_; uint8_t v___x_1121_; 
v___x_1120_ = lean_unsigned_to_nat(0u);
v___x_1121_ = l_Continuity_TreeCodec_sameFrom(v_a_1114_, v_b_1115_, v___x_1116_, v___x_1120_);
return v___x_1121_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_sameManifest___boxed(lean_object* v_a_1122_, lean_object* v_b_1123_){
_start:
{
uint8_t v_res_1124_; lean_object* v_r_1125_; 
v_res_1124_ = l_Continuity_TreeCodec_sameManifest(v_a_1122_, v_b_1123_);
lean_dec_ref(v_b_1123_);
lean_dec_ref(v_a_1122_);
v_r_1125_ = lean_box(v_res_1124_);
return v_r_1125_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_encode(lean_object* v_m_1128_){
_start:
{
lean_object* v___x_1129_; 
v___x_1129_ = l_Continuity_TreeCodec_write(v_m_1128_);
if (lean_obj_tag(v___x_1129_) == 0)
{
lean_object* v_root_1130_; uint64_t v_bytes_1131_; lean_object* v_directories_1132_; lean_object* v___x_1134_; uint8_t v_isShared_1135_; uint8_t v_isSharedCheck_1151_; 
v_root_1130_ = lean_ctor_get(v___x_1129_, 0);
v_bytes_1131_ = lean_ctor_get_uint64(v___x_1129_, sizeof(void*)*2);
v_directories_1132_ = lean_ctor_get(v___x_1129_, 1);
v_isSharedCheck_1151_ = !lean_is_exclusive(v___x_1129_);
if (v_isSharedCheck_1151_ == 0)
{
v___x_1134_ = v___x_1129_;
v_isShared_1135_ = v_isSharedCheck_1151_;
goto v_resetjp_1133_;
}
else
{
lean_inc(v_directories_1132_);
lean_inc(v_root_1130_);
lean_dec(v___x_1129_);
v___x_1134_ = lean_box(0);
v_isShared_1135_ = v_isSharedCheck_1151_;
goto v_resetjp_1133_;
}
v_resetjp_1133_:
{
lean_object* v___x_1136_; 
lean_inc_ref(v_root_1130_);
v___x_1136_ = l_Continuity_TreeCodec_read(v_root_1130_, v_directories_1132_);
if (lean_obj_tag(v___x_1136_) == 0)
{
lean_object* v_entries_1137_; lean_object* v___x_1139_; uint8_t v_isShared_1140_; uint8_t v_isSharedCheck_1149_; 
v_entries_1137_ = lean_ctor_get(v___x_1136_, 0);
v_isSharedCheck_1149_ = !lean_is_exclusive(v___x_1136_);
if (v_isSharedCheck_1149_ == 0)
{
v___x_1139_ = v___x_1136_;
v_isShared_1140_ = v_isSharedCheck_1149_;
goto v_resetjp_1138_;
}
else
{
lean_inc(v_entries_1137_);
lean_dec(v___x_1136_);
v___x_1139_ = lean_box(0);
v_isShared_1140_ = v_isSharedCheck_1149_;
goto v_resetjp_1138_;
}
v_resetjp_1138_:
{
uint8_t v___x_1141_; 
v___x_1141_ = l_Continuity_TreeCodec_sameManifest(v_entries_1137_, v_m_1128_);
lean_dec_ref(v_entries_1137_);
if (v___x_1141_ == 0)
{
lean_object* v___x_1142_; 
lean_del_object(v___x_1139_);
lean_del_object(v___x_1134_);
lean_dec_ref(v_directories_1132_);
lean_dec_ref(v_root_1130_);
v___x_1142_ = ((lean_object*)(l_Continuity_TreeCodec_encode___closed__0));
return v___x_1142_;
}
else
{
lean_object* v___x_1144_; 
if (v_isShared_1135_ == 0)
{
v___x_1144_ = v___x_1134_;
goto v_reusejp_1143_;
}
else
{
lean_object* v_reuseFailAlloc_1148_; 
v_reuseFailAlloc_1148_ = lean_alloc_ctor(0, 2, 8);
lean_ctor_set(v_reuseFailAlloc_1148_, 0, v_root_1130_);
lean_ctor_set(v_reuseFailAlloc_1148_, 1, v_directories_1132_);
lean_ctor_set_uint64(v_reuseFailAlloc_1148_, sizeof(void*)*2, v_bytes_1131_);
v___x_1144_ = v_reuseFailAlloc_1148_;
goto v_reusejp_1143_;
}
v_reusejp_1143_:
{
lean_object* v___x_1146_; 
if (v_isShared_1140_ == 0)
{
lean_ctor_set(v___x_1139_, 0, v___x_1144_);
v___x_1146_ = v___x_1139_;
goto v_reusejp_1145_;
}
else
{
lean_object* v_reuseFailAlloc_1147_; 
v_reuseFailAlloc_1147_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v_reuseFailAlloc_1147_, 0, v___x_1144_);
v___x_1146_ = v_reuseFailAlloc_1147_;
goto v_reusejp_1145_;
}
v_reusejp_1145_:
{
return v___x_1146_;
}
}
}
}
}
else
{
lean_object* v___x_1150_; 
lean_dec(v___x_1136_);
lean_del_object(v___x_1134_);
lean_dec_ref(v_directories_1132_);
lean_dec_ref(v_root_1130_);
v___x_1150_ = ((lean_object*)(l_Continuity_TreeCodec_encode___closed__0));
return v___x_1150_;
}
}
}
else
{
lean_object* v_r_1152_; lean_object* v___x_1154_; uint8_t v_isShared_1155_; uint8_t v_isSharedCheck_1159_; 
v_r_1152_ = lean_ctor_get(v___x_1129_, 0);
v_isSharedCheck_1159_ = !lean_is_exclusive(v___x_1129_);
if (v_isSharedCheck_1159_ == 0)
{
v___x_1154_ = v___x_1129_;
v_isShared_1155_ = v_isSharedCheck_1159_;
goto v_resetjp_1153_;
}
else
{
lean_inc(v_r_1152_);
lean_dec(v___x_1129_);
v___x_1154_ = lean_box(0);
v_isShared_1155_ = v_isSharedCheck_1159_;
goto v_resetjp_1153_;
}
v_resetjp_1153_:
{
lean_object* v___x_1157_; 
if (v_isShared_1155_ == 0)
{
v___x_1157_ = v___x_1154_;
goto v_reusejp_1156_;
}
else
{
lean_object* v_reuseFailAlloc_1158_; 
v_reuseFailAlloc_1158_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_1158_, 0, v_r_1152_);
v___x_1157_ = v_reuseFailAlloc_1158_;
goto v_reusejp_1156_;
}
v_reusejp_1156_:
{
return v___x_1157_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_encode___boxed(lean_object* v_m_1160_){
_start:
{
lean_object* v_res_1161_; 
v_res_1161_ = l_Continuity_TreeCodec_encode(v_m_1160_);
lean_dec_ref(v_m_1160_);
return v_res_1161_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_decode(lean_object* v_root_1164_, lean_object* v_a_1165_){
_start:
{
lean_object* v___x_1166_; 
lean_inc_ref(v_root_1164_);
v___x_1166_ = l_Continuity_TreeCodec_read(v_root_1164_, v_a_1165_);
switch(lean_obj_tag(v___x_1166_))
{
case 0:
{
lean_object* v_entries_1167_; lean_object* v___x_1169_; uint8_t v_isShared_1170_; uint8_t v_isSharedCheck_1180_; 
v_entries_1167_ = lean_ctor_get(v___x_1166_, 0);
v_isSharedCheck_1180_ = !lean_is_exclusive(v___x_1166_);
if (v_isSharedCheck_1180_ == 0)
{
v___x_1169_ = v___x_1166_;
v_isShared_1170_ = v_isSharedCheck_1180_;
goto v_resetjp_1168_;
}
else
{
lean_inc(v_entries_1167_);
lean_dec(v___x_1166_);
v___x_1169_ = lean_box(0);
v_isShared_1170_ = v_isSharedCheck_1180_;
goto v_resetjp_1168_;
}
v_resetjp_1168_:
{
lean_object* v___x_1171_; 
v___x_1171_ = l_Continuity_TreeCodec_write(v_entries_1167_);
if (lean_obj_tag(v___x_1171_) == 0)
{
lean_object* v_root_1172_; uint8_t v___x_1173_; 
v_root_1172_ = lean_ctor_get(v___x_1171_, 0);
lean_inc_ref(v_root_1172_);
lean_dec_ref_known(v___x_1171_, 2);
v___x_1173_ = l_Continuity_eqBytes(v_root_1172_, v_root_1164_);
lean_dec_ref(v_root_1164_);
lean_dec_ref(v_root_1172_);
if (v___x_1173_ == 0)
{
lean_object* v___x_1174_; 
lean_del_object(v___x_1169_);
lean_dec_ref(v_entries_1167_);
v___x_1174_ = ((lean_object*)(l_Continuity_TreeCodec_encode___closed__0));
return v___x_1174_;
}
else
{
lean_object* v___x_1176_; 
if (v_isShared_1170_ == 0)
{
lean_ctor_set_tag(v___x_1169_, 1);
v___x_1176_ = v___x_1169_;
goto v_reusejp_1175_;
}
else
{
lean_object* v_reuseFailAlloc_1178_; 
v_reuseFailAlloc_1178_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_1178_, 0, v_entries_1167_);
v___x_1176_ = v_reuseFailAlloc_1178_;
goto v_reusejp_1175_;
}
v_reusejp_1175_:
{
lean_object* v___x_1177_; 
v___x_1177_ = lean_alloc_ctor(0, 1, 0);
lean_ctor_set(v___x_1177_, 0, v___x_1176_);
return v___x_1177_;
}
}
}
else
{
lean_object* v___x_1179_; 
lean_dec_ref_known(v___x_1171_, 1);
lean_del_object(v___x_1169_);
lean_dec_ref(v_entries_1167_);
lean_dec_ref(v_root_1164_);
v___x_1179_ = ((lean_object*)(l_Continuity_TreeCodec_encode___closed__0));
return v___x_1179_;
}
}
}
case 1:
{
lean_object* v_r_1181_; lean_object* v___x_1183_; uint8_t v_isShared_1184_; uint8_t v_isSharedCheck_1188_; 
lean_dec_ref(v_root_1164_);
v_r_1181_ = lean_ctor_get(v___x_1166_, 0);
v_isSharedCheck_1188_ = !lean_is_exclusive(v___x_1166_);
if (v_isSharedCheck_1188_ == 0)
{
v___x_1183_ = v___x_1166_;
v_isShared_1184_ = v_isSharedCheck_1188_;
goto v_resetjp_1182_;
}
else
{
lean_inc(v_r_1181_);
lean_dec(v___x_1166_);
v___x_1183_ = lean_box(0);
v_isShared_1184_ = v_isSharedCheck_1188_;
goto v_resetjp_1182_;
}
v_resetjp_1182_:
{
lean_object* v___x_1186_; 
if (v_isShared_1184_ == 0)
{
v___x_1186_ = v___x_1183_;
goto v_reusejp_1185_;
}
else
{
lean_object* v_reuseFailAlloc_1187_; 
v_reuseFailAlloc_1187_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_1187_, 0, v_r_1181_);
v___x_1186_ = v_reuseFailAlloc_1187_;
goto v_reusejp_1185_;
}
v_reusejp_1185_:
{
return v___x_1186_;
}
}
}
default: 
{
lean_object* v___x_1189_; 
lean_dec_ref(v_root_1164_);
v___x_1189_ = ((lean_object*)(l_Continuity_TreeCodec_decode___closed__0));
return v___x_1189_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_decode___boxed(lean_object* v_root_1190_, lean_object* v_a_1191_){
_start:
{
lean_object* v_res_1192_; 
v_res_1192_ = l_Continuity_TreeCodec_decode(v_root_1190_, v_a_1191_);
lean_dec_ref(v_a_1191_);
return v_res_1192_;
}
}
LEAN_EXPORT lean_object* l_Continuity_decideTree(lean_object* v_q_1193_){
_start:
{
if (lean_obj_tag(v_q_1193_) == 0)
{
lean_object* v_entries_1194_; lean_object* v___x_1195_; 
v_entries_1194_ = lean_ctor_get(v_q_1193_, 0);
lean_inc_ref(v_entries_1194_);
lean_dec_ref_known(v_q_1193_, 1);
v___x_1195_ = l_Continuity_TreeCodec_encode(v_entries_1194_);
lean_dec_ref(v_entries_1194_);
return v___x_1195_;
}
else
{
lean_object* v_root_1196_; lean_object* v_directories_1197_; lean_object* v___x_1198_; 
v_root_1196_ = lean_ctor_get(v_q_1193_, 0);
lean_inc_ref(v_root_1196_);
v_directories_1197_ = lean_ctor_get(v_q_1193_, 1);
lean_inc_ref(v_directories_1197_);
lean_dec_ref_known(v_q_1193_, 2);
v___x_1198_ = l_Continuity_TreeCodec_decode(v_root_1196_, v_directories_1197_);
lean_dec_ref(v_directories_1197_);
return v___x_1198_;
}
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_TreeEncode(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_TreeDecode(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_TreeEncode(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
