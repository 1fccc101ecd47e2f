// Lean compiler output
// Module: Continuity.Kernel.TreeEncode
// Imports: public import Init public meta import Init public import Continuity.Codec.Tree public import Continuity.Kernel.Closure
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
lean_object* lean_byte_array_size(lean_object*);
uint8_t lean_nat_dec_eq(lean_object*, lean_object*);
uint8_t lean_nat_dec_lt(lean_object*, lean_object*);
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
uint8_t l_Continuity_at8(lean_object*, lean_object*);
uint8_t lean_uint8_dec_eq(uint8_t, uint8_t);
uint8_t lean_uint64_dec_lt(uint64_t, uint64_t);
uint64_t lean_uint64_shift_right(uint64_t, uint64_t);
uint64_t lean_uint64_land(uint64_t, uint64_t);
uint64_t lean_uint64_lor(uint64_t, uint64_t);
uint8_t lean_uint64_to_uint8(uint64_t);
lean_object* lean_byte_array_push(lean_object*, uint8_t);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
extern lean_object* l_Continuity_noBytes;
lean_object* lean_array_get_size(lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
uint8_t l_Continuity_eqRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
lean_object* l_Continuity_append(lean_object*, lean_object*);
lean_object* l_Continuity_sha256(lean_object*);
lean_object* lean_array_pop(lean_object*);
lean_object* l_Continuity_Table_lastByte(lean_object*, uint8_t, lean_object*);
lean_object* l_Continuity_slice(lean_object*, lean_object*, lean_object*);
uint64_t lean_uint64_of_nat(lean_object*);
lean_object* l_Continuity_putHex(lean_object*, lean_object*);
uint8_t lean_uint64_dec_eq(uint64_t, uint64_t);
lean_object* lean_array_push(lean_object*, lean_object*);
lean_object* l_Continuity_getNat4(lean_object*, lean_object*);
lean_object* lean_array_fget(lean_object*, lean_object*);
uint8_t l_Continuity_isRelative(lean_object*);
lean_object* l_Continuity_reason1(lean_object*, lean_object*);
lean_object* l_Continuity_Table_find(lean_object*, lean_object*, lean_object*);
uint8_t l_Continuity_contains(lean_object*, uint8_t);
uint8_t lean_byte_array_fget(lean_object*, lean_object*);
lean_object* l_Continuity_le4(lean_object*);
lean_object* l_Continuity_Table_sort(lean_object*);
uint8_t l_Continuity_eqBytes(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_maxDepth;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_climbFrom(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_climbFrom___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_climb(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_climb___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_targetOk(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_targetOk___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_countSlashes(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_countSlashes___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_components(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_components___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_kinds(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_kinds___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_around(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_around___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_linkBad(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linkBad___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_check(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_check___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_varint(lean_object*, uint64_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_varint___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_putVarint(uint64_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_putVarint___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_field(uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_field___boxed(lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_TreeCodec_digestMessage___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_TreeCodec_digestMessage___closed__0;
static lean_once_cell_t l_Continuity_TreeCodec_digestMessage___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_TreeCodec_digestMessage___closed__1;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_digestMessage(lean_object*, uint64_t);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_digestMessage___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_fileNode(lean_object*, lean_object*, uint64_t, uint8_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_fileNode___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_directoryNode(lean_object*, lean_object*, uint64_t, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_directoryNode___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linkNode(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linkNode___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Folder_empty(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Folder_message(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Folder_message___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_lastName(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_lastName___boxed(lean_object*);
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_inside(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_inside___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_close(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_closeUntil(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_closeUntil___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_openFrom(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_openFrom___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_TreeCodec_addEntry___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_TreeCodec_addEntry___closed__0;
static lean_once_cell_t l_Continuity_TreeCodec_addEntry___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_TreeCodec_addEntry___closed__1;
static lean_once_cell_t l_Continuity_TreeCodec_addEntry___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_TreeCodec_addEntry___closed__2;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addEntry(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addEntry___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_nulled(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_nulled___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_byComponents(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_byComponents___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_numberOf(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_numberOf___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_writeAll(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_writeAll___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_closeAll(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_contentOf(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_contentOf___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_distinctMessages(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_distinctMessages___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorIdx(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorIdx___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorElim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorElim(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorElim___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ok_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ok_elim(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_refused_elim___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_refused_elim(lean_object*, lean_object*, lean_object*, lean_object*);
static const lean_array_object l_Continuity_TreeCodec_write___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_array_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 246}, .m_size = 0, .m_capacity = 0, .m_data = {}};
static const lean_object* l_Continuity_TreeCodec_write___closed__0 = (const lean_object*)&l_Continuity_TreeCodec_write___closed__0_value;
static lean_once_cell_t l_Continuity_TreeCodec_write___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_TreeCodec_write___closed__1;
static lean_once_cell_t l_Continuity_TreeCodec_write___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_TreeCodec_write___closed__2;
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_write(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_write___boxed(lean_object*);
static lean_object* _init_l_Continuity_TreeCodec_maxDepth(void){
_start:
{
lean_object* v___x_1_; 
v___x_1_ = lean_unsigned_to_nat(256u);
return v___x_1_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_climbFrom(lean_object* v_t_2_, lean_object* v_base_3_, lean_object* v_x_4_, lean_object* v_x_5_, lean_object* v_x_6_, lean_object* v_x_7_, lean_object* v_x_8_){
_start:
{
uint8_t v___y_10_; lean_object* v_zero_19_; uint8_t v_isZero_20_; 
v_zero_19_ = lean_unsigned_to_nat(0u);
v_isZero_20_ = lean_nat_dec_eq(v_x_4_, v_zero_19_);
if (v_isZero_20_ == 1)
{
lean_object* v___x_21_; 
lean_dec(v_x_7_);
lean_dec(v_x_6_);
lean_dec(v_x_5_);
lean_dec(v_x_4_);
v___x_21_ = lean_nat_sub(v_base_3_, v_x_8_);
lean_dec(v_x_8_);
return v___x_21_;
}
else
{
lean_object* v___x_22_; uint8_t v___x_23_; 
v___x_22_ = lean_byte_array_size(v_t_2_);
v___x_23_ = lean_nat_dec_lt(v_x_5_, v___x_22_);
if (v___x_23_ == 0)
{
lean_object* v_n_24_; lean_object* v___x_25_; uint8_t v___x_26_; 
lean_dec(v_x_4_);
v_n_24_ = lean_nat_sub(v_x_5_, v_x_6_);
lean_dec(v_x_5_);
v___x_25_ = lean_unsigned_to_nat(2u);
v___x_26_ = lean_nat_dec_eq(v_n_24_, v___x_25_);
lean_dec(v_n_24_);
if (v___x_26_ == 0)
{
uint8_t v___x_27_; 
lean_dec(v_x_6_);
v___x_27_ = 0;
v___y_10_ = v___x_27_;
goto v___jp_9_;
}
else
{
uint8_t v___x_28_; uint8_t v___x_29_; uint8_t v___x_30_; 
v___x_28_ = l_Continuity_at8(v_t_2_, v_x_6_);
v___x_29_ = 46;
v___x_30_ = lean_uint8_dec_eq(v___x_28_, v___x_29_);
if (v___x_30_ == 0)
{
uint8_t v___x_31_; 
lean_dec(v_x_6_);
v___x_31_ = 0;
v___y_10_ = v___x_31_;
goto v___jp_9_;
}
else
{
lean_object* v___x_32_; lean_object* v___x_33_; uint8_t v___x_34_; 
v___x_32_ = lean_unsigned_to_nat(1u);
v___x_33_ = lean_nat_add(v_x_6_, v___x_32_);
lean_dec(v_x_6_);
v___x_34_ = l_Continuity_at8(v_t_2_, v___x_33_);
lean_dec(v___x_33_);
v___y_10_ = v___x_34_;
goto v___jp_9_;
}
}
}
else
{
lean_object* v_one_35_; lean_object* v_n_36_; uint8_t v___y_38_; lean_object* v___y_39_; uint8_t v___y_40_; uint8_t v___x_47_; uint8_t v___x_48_; uint8_t v___x_49_; 
v_one_35_ = lean_unsigned_to_nat(1u);
v_n_36_ = lean_nat_sub(v_x_4_, v_one_35_);
lean_dec(v_x_4_);
v___x_47_ = l_Continuity_at8(v_t_2_, v_x_5_);
v___x_48_ = 47;
v___x_49_ = lean_uint8_dec_eq(v___x_47_, v___x_48_);
if (v___x_49_ == 0)
{
lean_object* v___x_50_; 
v___x_50_ = lean_nat_add(v_x_5_, v_one_35_);
lean_dec(v_x_5_);
v_x_4_ = v_n_36_;
v_x_5_ = v___x_50_;
goto _start;
}
else
{
lean_object* v_n_52_; uint8_t v___y_54_; lean_object* v___x_68_; uint8_t v___x_69_; 
v_n_52_ = lean_nat_sub(v_x_5_, v_x_6_);
v___x_68_ = lean_unsigned_to_nat(2u);
v___x_69_ = lean_nat_dec_eq(v_n_52_, v___x_68_);
if (v___x_69_ == 0)
{
uint8_t v___x_70_; 
v___x_70_ = 0;
v___y_54_ = v___x_70_;
goto v___jp_53_;
}
else
{
uint8_t v___x_71_; uint8_t v___x_72_; uint8_t v___x_73_; 
v___x_71_ = l_Continuity_at8(v_t_2_, v_x_6_);
v___x_72_ = 46;
v___x_73_ = lean_uint8_dec_eq(v___x_71_, v___x_72_);
if (v___x_73_ == 0)
{
uint8_t v___x_74_; 
v___x_74_ = 0;
v___y_54_ = v___x_74_;
goto v___jp_53_;
}
else
{
lean_object* v___x_75_; uint8_t v___x_76_; 
v___x_75_ = lean_nat_add(v_x_6_, v_one_35_);
v___x_76_ = l_Continuity_at8(v_t_2_, v___x_75_);
lean_dec(v___x_75_);
v___y_54_ = v___x_76_;
goto v___jp_53_;
}
}
v___jp_53_:
{
uint8_t v___x_55_; uint8_t v___x_56_; 
v___x_55_ = 46;
v___x_56_ = lean_uint8_dec_eq(v___y_54_, v___x_55_);
if (v___x_56_ == 0)
{
uint8_t v___x_57_; 
v___x_57_ = lean_nat_dec_eq(v_n_52_, v_zero_19_);
if (v___x_57_ == 0)
{
uint8_t v___x_58_; 
v___x_58_ = lean_nat_dec_eq(v_n_52_, v_one_35_);
lean_dec(v_n_52_);
if (v___x_58_ == 0)
{
uint8_t v___x_59_; 
lean_dec(v_x_6_);
v___x_59_ = 0;
v___y_38_ = v___x_55_;
v___y_39_ = v_one_35_;
v___y_40_ = v___x_59_;
goto v___jp_37_;
}
else
{
uint8_t v___x_60_; 
v___x_60_ = l_Continuity_at8(v_t_2_, v_x_6_);
lean_dec(v_x_6_);
v___y_38_ = v___x_55_;
v___y_39_ = v_one_35_;
v___y_40_ = v___x_60_;
goto v___jp_37_;
}
}
else
{
lean_object* v___x_61_; 
lean_dec(v_n_52_);
lean_dec(v_x_6_);
v___x_61_ = lean_nat_add(v_x_5_, v_one_35_);
lean_dec(v_x_5_);
lean_inc(v___x_61_);
v_x_4_ = v_n_36_;
v_x_5_ = v___x_61_;
v_x_6_ = v___x_61_;
goto _start;
}
}
else
{
lean_object* v___x_63_; lean_object* v___x_64_; uint8_t v___x_65_; 
lean_dec(v_n_52_);
lean_dec(v_x_6_);
v___x_63_ = lean_nat_add(v_x_5_, v_one_35_);
lean_dec(v_x_5_);
v___x_64_ = lean_nat_sub(v_x_7_, v_one_35_);
lean_dec(v_x_7_);
v___x_65_ = lean_nat_dec_lt(v___x_64_, v_x_8_);
if (v___x_65_ == 0)
{
lean_inc(v___x_63_);
v_x_4_ = v_n_36_;
v_x_5_ = v___x_63_;
v_x_6_ = v___x_63_;
v_x_7_ = v___x_64_;
goto _start;
}
else
{
lean_dec(v_x_8_);
lean_inc(v___x_64_);
lean_inc(v___x_63_);
v_x_4_ = v_n_36_;
v_x_5_ = v___x_63_;
v_x_6_ = v___x_63_;
v_x_7_ = v___x_64_;
v_x_8_ = v___x_64_;
goto _start;
}
}
}
}
v___jp_37_:
{
uint8_t v___x_41_; 
v___x_41_ = lean_uint8_dec_eq(v___y_40_, v___y_38_);
if (v___x_41_ == 0)
{
lean_object* v___x_42_; lean_object* v___x_43_; 
v___x_42_ = lean_nat_add(v_x_5_, v___y_39_);
lean_dec(v_x_5_);
v___x_43_ = lean_nat_add(v_x_7_, v___y_39_);
lean_dec(v_x_7_);
lean_inc(v___x_42_);
v_x_4_ = v_n_36_;
v_x_5_ = v___x_42_;
v_x_6_ = v___x_42_;
v_x_7_ = v___x_43_;
goto _start;
}
else
{
lean_object* v___x_45_; 
v___x_45_ = lean_nat_add(v_x_5_, v___y_39_);
lean_dec(v_x_5_);
lean_inc(v___x_45_);
v_x_4_ = v_n_36_;
v_x_5_ = v___x_45_;
v_x_6_ = v___x_45_;
goto _start;
}
}
}
}
v___jp_9_:
{
uint8_t v___x_11_; uint8_t v___x_12_; 
v___x_11_ = 46;
v___x_12_ = lean_uint8_dec_eq(v___y_10_, v___x_11_);
if (v___x_12_ == 0)
{
lean_object* v___x_13_; 
lean_dec(v_x_7_);
v___x_13_ = lean_nat_sub(v_base_3_, v_x_8_);
lean_dec(v_x_8_);
return v___x_13_;
}
else
{
lean_object* v___x_14_; lean_object* v___x_15_; uint8_t v___x_16_; 
v___x_14_ = lean_unsigned_to_nat(1u);
v___x_15_ = lean_nat_sub(v_x_7_, v___x_14_);
lean_dec(v_x_7_);
v___x_16_ = lean_nat_dec_lt(v___x_15_, v_x_8_);
if (v___x_16_ == 0)
{
lean_object* v___x_17_; 
lean_dec(v___x_15_);
v___x_17_ = lean_nat_sub(v_base_3_, v_x_8_);
lean_dec(v_x_8_);
return v___x_17_;
}
else
{
lean_object* v___x_18_; 
lean_dec(v_x_8_);
v___x_18_ = lean_nat_sub(v_base_3_, v___x_15_);
lean_dec(v___x_15_);
return v___x_18_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_climbFrom___boxed(lean_object* v_t_77_, lean_object* v_base_78_, lean_object* v_x_79_, lean_object* v_x_80_, lean_object* v_x_81_, lean_object* v_x_82_, lean_object* v_x_83_){
_start:
{
lean_object* v_res_84_; 
v_res_84_ = l_Continuity_TreeCodec_climbFrom(v_t_77_, v_base_78_, v_x_79_, v_x_80_, v_x_81_, v_x_82_, v_x_83_);
lean_dec(v_base_78_);
lean_dec_ref(v_t_77_);
return v_res_84_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_climb(lean_object* v_t_85_){
_start:
{
lean_object* v___x_86_; lean_object* v___x_87_; lean_object* v___x_88_; lean_object* v___x_89_; lean_object* v___x_90_; lean_object* v___x_91_; 
v___x_86_ = lean_unsigned_to_nat(8192u);
v___x_87_ = lean_byte_array_size(v_t_85_);
v___x_88_ = lean_unsigned_to_nat(1u);
v___x_89_ = lean_nat_add(v___x_87_, v___x_88_);
v___x_90_ = lean_unsigned_to_nat(0u);
v___x_91_ = l_Continuity_TreeCodec_climbFrom(v_t_85_, v___x_86_, v___x_89_, v___x_90_, v___x_90_, v___x_86_, v___x_86_);
return v___x_91_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_climb___boxed(lean_object* v_t_92_){
_start:
{
lean_object* v_res_93_; 
v_res_93_ = l_Continuity_TreeCodec_climb(v_t_92_);
lean_dec_ref(v_t_92_);
return v_res_93_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_targetOk(lean_object* v_t_94_){
_start:
{
lean_object* v___x_95_; lean_object* v___x_96_; uint8_t v___x_97_; 
v___x_95_ = lean_byte_array_size(v_t_94_);
v___x_96_ = lean_unsigned_to_nat(0u);
v___x_97_ = lean_nat_dec_eq(v___x_95_, v___x_96_);
if (v___x_97_ == 0)
{
uint8_t v___x_98_; uint8_t v___x_99_; uint8_t v___x_100_; 
v___x_98_ = l_Continuity_at8(v_t_94_, v___x_96_);
v___x_99_ = 47;
v___x_100_ = lean_uint8_dec_eq(v___x_98_, v___x_99_);
if (v___x_100_ == 0)
{
uint8_t v___x_101_; uint8_t v___x_102_; 
v___x_101_ = 0;
v___x_102_ = l_Continuity_contains(v_t_94_, v___x_101_);
if (v___x_102_ == 0)
{
uint8_t v___x_103_; 
v___x_103_ = 1;
return v___x_103_;
}
else
{
uint8_t v___x_104_; 
v___x_104_ = 0;
return v___x_104_;
}
}
else
{
uint8_t v___x_105_; 
v___x_105_ = 0;
return v___x_105_;
}
}
else
{
uint8_t v___x_106_; 
v___x_106_ = 0;
return v___x_106_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_targetOk___boxed(lean_object* v_t_107_){
_start:
{
uint8_t v_res_108_; lean_object* v_r_109_; 
v_res_108_ = l_Continuity_TreeCodec_targetOk(v_t_107_);
lean_dec_ref(v_t_107_);
v_r_109_ = lean_box(v_res_108_);
return v_r_109_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_countSlashes(lean_object* v_b_110_, lean_object* v_x_111_, lean_object* v_x_112_, lean_object* v_x_113_){
_start:
{
lean_object* v_zero_114_; uint8_t v_isZero_115_; 
v_zero_114_ = lean_unsigned_to_nat(0u);
v_isZero_115_ = lean_nat_dec_eq(v_x_111_, v_zero_114_);
if (v_isZero_115_ == 1)
{
lean_dec(v_x_112_);
lean_dec(v_x_111_);
return v_x_113_;
}
else
{
lean_object* v___x_116_; uint8_t v___x_117_; 
v___x_116_ = lean_byte_array_size(v_b_110_);
v___x_117_ = lean_nat_dec_lt(v_x_112_, v___x_116_);
if (v___x_117_ == 0)
{
lean_dec(v_x_112_);
lean_dec(v_x_111_);
return v_x_113_;
}
else
{
lean_object* v_one_118_; lean_object* v_n_119_; lean_object* v___x_120_; uint8_t v___x_121_; uint8_t v___x_122_; uint8_t v___x_123_; 
v_one_118_ = lean_unsigned_to_nat(1u);
v_n_119_ = lean_nat_sub(v_x_111_, v_one_118_);
lean_dec(v_x_111_);
v___x_120_ = lean_nat_add(v_x_112_, v_one_118_);
v___x_121_ = l_Continuity_at8(v_b_110_, v_x_112_);
lean_dec(v_x_112_);
v___x_122_ = 47;
v___x_123_ = lean_uint8_dec_eq(v___x_121_, v___x_122_);
if (v___x_123_ == 0)
{
v_x_111_ = v_n_119_;
v_x_112_ = v___x_120_;
goto _start;
}
else
{
lean_object* v___x_125_; 
v___x_125_ = lean_nat_add(v_x_113_, v_one_118_);
lean_dec(v_x_113_);
v_x_111_ = v_n_119_;
v_x_112_ = v___x_120_;
v_x_113_ = v___x_125_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_countSlashes___boxed(lean_object* v_b_127_, lean_object* v_x_128_, lean_object* v_x_129_, lean_object* v_x_130_){
_start:
{
lean_object* v_res_131_; 
v_res_131_ = l_Continuity_TreeCodec_countSlashes(v_b_127_, v_x_128_, v_x_129_, v_x_130_);
lean_dec_ref(v_b_127_);
return v_res_131_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_components(lean_object* v_b_132_){
_start:
{
lean_object* v___x_133_; lean_object* v___x_134_; lean_object* v___x_135_; lean_object* v___x_136_; 
v___x_133_ = lean_byte_array_size(v_b_132_);
v___x_134_ = lean_unsigned_to_nat(0u);
v___x_135_ = lean_unsigned_to_nat(1u);
v___x_136_ = l_Continuity_TreeCodec_countSlashes(v_b_132_, v___x_133_, v___x_134_, v___x_135_);
return v___x_136_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_components___boxed(lean_object* v_b_137_){
_start:
{
lean_object* v_res_138_; 
v_res_138_ = l_Continuity_TreeCodec_components(v_b_137_);
lean_dec_ref(v_b_137_);
return v_res_138_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_kinds(lean_object* v_m_139_, lean_object* v_x_140_, lean_object* v_x_141_, lean_object* v_x_142_){
_start:
{
lean_object* v_zero_143_; uint8_t v_isZero_144_; 
v_zero_143_ = lean_unsigned_to_nat(0u);
v_isZero_144_ = lean_nat_dec_eq(v_x_140_, v_zero_143_);
if (v_isZero_144_ == 1)
{
lean_dec(v_x_141_);
lean_dec(v_x_140_);
return v_x_142_;
}
else
{
lean_object* v___x_145_; uint8_t v___x_146_; 
v___x_145_ = lean_array_get_size(v_m_139_);
v___x_146_ = lean_nat_dec_lt(v_x_141_, v___x_145_);
if (v___x_146_ == 0)
{
lean_dec(v_x_141_);
lean_dec(v_x_140_);
return v_x_142_;
}
else
{
lean_object* v___x_147_; lean_object* v_fst_148_; lean_object* v_snd_149_; lean_object* v___x_151_; uint8_t v_isShared_152_; uint8_t v_isSharedCheck_169_; 
v___x_147_ = lean_array_fget(v_m_139_, v_x_141_);
v_fst_148_ = lean_ctor_get(v___x_147_, 0);
v_snd_149_ = lean_ctor_get(v___x_147_, 1);
v_isSharedCheck_169_ = !lean_is_exclusive(v___x_147_);
if (v_isSharedCheck_169_ == 0)
{
v___x_151_ = v___x_147_;
v_isShared_152_ = v_isSharedCheck_169_;
goto v_resetjp_150_;
}
else
{
lean_inc(v_snd_149_);
lean_inc(v_fst_148_);
lean_dec(v___x_147_);
v___x_151_ = lean_box(0);
v_isShared_152_ = v_isSharedCheck_169_;
goto v_resetjp_150_;
}
v_resetjp_150_:
{
lean_object* v_one_153_; lean_object* v_n_154_; 
v_one_153_ = lean_unsigned_to_nat(1u);
v_n_154_ = lean_nat_sub(v_x_140_, v_one_153_);
lean_dec(v_x_140_);
if (lean_obj_tag(v_snd_149_) == 2)
{
lean_object* v___x_155_; lean_object* v___x_156_; lean_object* v___x_158_; 
v___x_155_ = lean_nat_add(v_x_141_, v_one_153_);
lean_dec(v_x_141_);
v___x_156_ = lean_box(2);
if (v_isShared_152_ == 0)
{
lean_ctor_set(v___x_151_, 1, v___x_156_);
v___x_158_ = v___x_151_;
goto v_reusejp_157_;
}
else
{
lean_object* v_reuseFailAlloc_161_; 
v_reuseFailAlloc_161_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_161_, 0, v_fst_148_);
lean_ctor_set(v_reuseFailAlloc_161_, 1, v___x_156_);
v___x_158_ = v_reuseFailAlloc_161_;
goto v_reusejp_157_;
}
v_reusejp_157_:
{
lean_object* v___x_159_; 
v___x_159_ = lean_array_push(v_x_142_, v___x_158_);
v_x_140_ = v_n_154_;
v_x_141_ = v___x_155_;
v_x_142_ = v___x_159_;
goto _start;
}
}
else
{
lean_object* v___x_162_; lean_object* v___x_163_; lean_object* v___x_165_; 
lean_dec(v_snd_149_);
v___x_162_ = lean_nat_add(v_x_141_, v_one_153_);
lean_dec(v_x_141_);
v___x_163_ = lean_box(0);
if (v_isShared_152_ == 0)
{
lean_ctor_set(v___x_151_, 1, v___x_163_);
v___x_165_ = v___x_151_;
goto v_reusejp_164_;
}
else
{
lean_object* v_reuseFailAlloc_168_; 
v_reuseFailAlloc_168_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_168_, 0, v_fst_148_);
lean_ctor_set(v_reuseFailAlloc_168_, 1, v___x_163_);
v___x_165_ = v_reuseFailAlloc_168_;
goto v_reusejp_164_;
}
v_reusejp_164_:
{
lean_object* v___x_166_; 
v___x_166_ = lean_array_push(v_x_142_, v___x_165_);
v_x_140_ = v_n_154_;
v_x_141_ = v___x_162_;
v_x_142_ = v___x_166_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_kinds___boxed(lean_object* v_m_170_, lean_object* v_x_171_, lean_object* v_x_172_, lean_object* v_x_173_){
_start:
{
lean_object* v_res_174_; 
v_res_174_ = l_Continuity_TreeCodec_kinds(v_m_170_, v_x_171_, v_x_172_, v_x_173_);
lean_dec_ref(v_m_170_);
return v_res_174_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_around(lean_object* v_t_175_, lean_object* v_p_176_, lean_object* v_x_177_, lean_object* v_x_178_){
_start:
{
lean_object* v_zero_179_; uint8_t v_isZero_180_; 
v_zero_179_ = lean_unsigned_to_nat(0u);
v_isZero_180_ = lean_nat_dec_eq(v_x_177_, v_zero_179_);
if (v_isZero_180_ == 1)
{
lean_object* v___x_181_; 
lean_dec(v_x_178_);
lean_dec(v_x_177_);
lean_dec_ref(v_p_176_);
v___x_181_ = lean_box(0);
return v___x_181_;
}
else
{
lean_object* v___x_182_; uint8_t v___x_183_; 
v___x_182_ = lean_byte_array_size(v_p_176_);
v___x_183_ = lean_nat_dec_lt(v_x_178_, v___x_182_);
if (v___x_183_ == 0)
{
lean_object* v___x_184_; 
lean_dec(v_x_178_);
lean_dec(v_x_177_);
lean_dec_ref(v_p_176_);
v___x_184_ = lean_box(0);
return v___x_184_;
}
else
{
lean_object* v_one_185_; lean_object* v_n_186_; uint8_t v___x_187_; uint8_t v___x_188_; uint8_t v___x_189_; 
v_one_185_ = lean_unsigned_to_nat(1u);
v_n_186_ = lean_nat_sub(v_x_177_, v_one_185_);
lean_dec(v_x_177_);
v___x_187_ = l_Continuity_at8(v_p_176_, v_x_178_);
v___x_188_ = 47;
v___x_189_ = lean_uint8_dec_eq(v___x_187_, v___x_188_);
if (v___x_189_ == 0)
{
lean_object* v___x_190_; 
v___x_190_ = lean_nat_add(v_x_178_, v_one_185_);
lean_dec(v_x_178_);
v_x_177_ = v_n_186_;
v_x_178_ = v___x_190_;
goto _start;
}
else
{
lean_object* v___x_192_; 
lean_inc(v_x_178_);
v___x_192_ = l_Continuity_Table_find(v_t_175_, v_p_176_, v_x_178_);
if (lean_obj_tag(v___x_192_) == 0)
{
lean_object* v___x_193_; 
v___x_193_ = lean_nat_add(v_x_178_, v_one_185_);
lean_dec(v_x_178_);
v_x_177_ = v_n_186_;
v_x_178_ = v___x_193_;
goto _start;
}
else
{
lean_object* v_val_195_; lean_object* v___x_197_; uint8_t v_isShared_198_; uint8_t v_isSharedCheck_210_; 
lean_dec(v_n_186_);
v_val_195_ = lean_ctor_get(v___x_192_, 0);
v_isSharedCheck_210_ = !lean_is_exclusive(v___x_192_);
if (v_isSharedCheck_210_ == 0)
{
v___x_197_ = v___x_192_;
v_isShared_198_ = v_isSharedCheck_210_;
goto v_resetjp_196_;
}
else
{
lean_inc(v_val_195_);
lean_dec(v___x_192_);
v___x_197_ = lean_box(0);
v_isShared_198_ = v_isSharedCheck_210_;
goto v_resetjp_196_;
}
v_resetjp_196_:
{
if (lean_obj_tag(v_val_195_) == 2)
{
lean_object* v___x_199_; lean_object* v___x_200_; lean_object* v___x_201_; lean_object* v___x_203_; 
v___x_199_ = lean_unsigned_to_nat(23u);
v___x_200_ = l_Continuity_slice(v_p_176_, v_zero_179_, v_x_178_);
lean_dec_ref(v_p_176_);
v___x_201_ = l_Continuity_reason1(v___x_199_, v___x_200_);
if (v_isShared_198_ == 0)
{
lean_ctor_set(v___x_197_, 0, v___x_201_);
v___x_203_ = v___x_197_;
goto v_reusejp_202_;
}
else
{
lean_object* v_reuseFailAlloc_204_; 
v_reuseFailAlloc_204_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_204_, 0, v___x_201_);
v___x_203_ = v_reuseFailAlloc_204_;
goto v_reusejp_202_;
}
v_reusejp_202_:
{
return v___x_203_;
}
}
else
{
lean_object* v___x_205_; lean_object* v___x_206_; lean_object* v___x_208_; 
lean_dec(v_val_195_);
lean_dec(v_x_178_);
v___x_205_ = lean_unsigned_to_nat(20u);
v___x_206_ = l_Continuity_reason1(v___x_205_, v_p_176_);
if (v_isShared_198_ == 0)
{
lean_ctor_set(v___x_197_, 0, v___x_206_);
v___x_208_ = v___x_197_;
goto v_reusejp_207_;
}
else
{
lean_object* v_reuseFailAlloc_209_; 
v_reuseFailAlloc_209_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_209_, 0, v___x_206_);
v___x_208_ = v_reuseFailAlloc_209_;
goto v_reusejp_207_;
}
v_reusejp_207_:
{
return v___x_208_;
}
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_around___boxed(lean_object* v_t_211_, lean_object* v_p_212_, lean_object* v_x_213_, lean_object* v_x_214_){
_start:
{
lean_object* v_res_215_; 
v_res_215_ = l_Continuity_TreeCodec_around(v_t_211_, v_p_212_, v_x_213_, v_x_214_);
lean_dec_ref(v_t_211_);
return v_res_215_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_linkBad(lean_object* v_p_216_, lean_object* v_e_217_){
_start:
{
if (lean_obj_tag(v_e_217_) == 1)
{
lean_object* v_target_218_; uint8_t v___x_219_; uint8_t v___x_220_; 
v_target_218_ = lean_ctor_get(v_e_217_, 0);
v___x_219_ = l_Continuity_TreeCodec_targetOk(v_target_218_);
v___x_220_ = 1;
if (v___x_219_ == 0)
{
return v___x_220_;
}
else
{
lean_object* v___x_221_; lean_object* v___x_222_; lean_object* v___x_223_; lean_object* v___x_224_; uint8_t v___x_225_; 
v___x_221_ = l_Continuity_TreeCodec_components(v_p_216_);
v___x_222_ = lean_unsigned_to_nat(1u);
v___x_223_ = lean_nat_sub(v___x_221_, v___x_222_);
lean_dec(v___x_221_);
v___x_224_ = l_Continuity_TreeCodec_climb(v_target_218_);
v___x_225_ = lean_nat_dec_lt(v___x_223_, v___x_224_);
lean_dec(v___x_224_);
lean_dec(v___x_223_);
if (v___x_225_ == 0)
{
uint8_t v___x_226_; 
v___x_226_ = 0;
return v___x_226_;
}
else
{
return v___x_220_;
}
}
}
else
{
uint8_t v___x_227_; 
v___x_227_ = 0;
return v___x_227_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linkBad___boxed(lean_object* v_p_228_, lean_object* v_e_229_){
_start:
{
uint8_t v_res_230_; lean_object* v_r_231_; 
v_res_230_ = l_Continuity_TreeCodec_linkBad(v_p_228_, v_e_229_);
lean_dec(v_e_229_);
lean_dec_ref(v_p_228_);
v_r_231_ = lean_box(v_res_230_);
return v_r_231_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_check(lean_object* v_m_232_, lean_object* v_t_233_, lean_object* v_x_234_, lean_object* v_x_235_){
_start:
{
lean_object* v_zero_236_; uint8_t v_isZero_237_; 
v_zero_236_ = lean_unsigned_to_nat(0u);
v_isZero_237_ = lean_nat_dec_eq(v_x_234_, v_zero_236_);
if (v_isZero_237_ == 1)
{
lean_object* v___x_238_; 
lean_dec(v_x_235_);
lean_dec(v_x_234_);
v___x_238_ = lean_box(0);
return v___x_238_;
}
else
{
lean_object* v___x_239_; uint8_t v___x_240_; 
v___x_239_ = lean_array_get_size(v_m_232_);
v___x_240_ = lean_nat_dec_lt(v_x_235_, v___x_239_);
if (v___x_240_ == 0)
{
lean_object* v___x_241_; 
lean_dec(v_x_235_);
lean_dec(v_x_234_);
v___x_241_ = lean_box(0);
return v___x_241_;
}
else
{
lean_object* v___x_242_; lean_object* v_fst_243_; lean_object* v_snd_244_; uint8_t v___x_245_; 
v___x_242_ = lean_array_fget_borrowed(v_m_232_, v_x_235_);
v_fst_243_ = lean_ctor_get(v___x_242_, 0);
v_snd_244_ = lean_ctor_get(v___x_242_, 1);
v___x_245_ = l_Continuity_isRelative(v_fst_243_);
if (v___x_245_ == 0)
{
lean_object* v___x_246_; lean_object* v___x_247_; lean_object* v___x_248_; 
lean_dec(v_x_235_);
lean_dec(v_x_234_);
v___x_246_ = lean_unsigned_to_nat(21u);
lean_inc(v_fst_243_);
v___x_247_ = l_Continuity_reason1(v___x_246_, v_fst_243_);
v___x_248_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_248_, 0, v___x_247_);
return v___x_248_;
}
else
{
lean_object* v___x_249_; lean_object* v___x_250_; uint8_t v___x_251_; 
v___x_249_ = lean_unsigned_to_nat(256u);
v___x_250_ = l_Continuity_TreeCodec_components(v_fst_243_);
v___x_251_ = lean_nat_dec_lt(v___x_249_, v___x_250_);
lean_dec(v___x_250_);
if (v___x_251_ == 0)
{
lean_object* v___x_252_; lean_object* v___x_253_; 
v___x_252_ = lean_byte_array_size(v_fst_243_);
lean_inc(v_fst_243_);
v___x_253_ = l_Continuity_TreeCodec_around(v_t_233_, v_fst_243_, v___x_252_, v_zero_236_);
if (lean_obj_tag(v___x_253_) == 0)
{
uint8_t v___x_254_; 
v___x_254_ = l_Continuity_TreeCodec_linkBad(v_fst_243_, v_snd_244_);
if (v___x_254_ == 0)
{
lean_object* v_one_255_; lean_object* v_n_256_; lean_object* v___x_257_; 
v_one_255_ = lean_unsigned_to_nat(1u);
v_n_256_ = lean_nat_sub(v_x_234_, v_one_255_);
lean_dec(v_x_234_);
v___x_257_ = lean_nat_add(v_x_235_, v_one_255_);
lean_dec(v_x_235_);
v_x_234_ = v_n_256_;
v_x_235_ = v___x_257_;
goto _start;
}
else
{
lean_object* v___x_259_; lean_object* v___x_260_; lean_object* v___x_261_; 
lean_dec(v_x_235_);
lean_dec(v_x_234_);
v___x_259_ = lean_unsigned_to_nat(22u);
lean_inc(v_fst_243_);
v___x_260_ = l_Continuity_reason1(v___x_259_, v_fst_243_);
v___x_261_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_261_, 0, v___x_260_);
return v___x_261_;
}
}
else
{
lean_dec(v_x_235_);
lean_dec(v_x_234_);
return v___x_253_;
}
}
else
{
lean_object* v___x_262_; lean_object* v___x_263_; lean_object* v___x_264_; 
lean_dec(v_x_235_);
lean_dec(v_x_234_);
v___x_262_ = lean_unsigned_to_nat(26u);
lean_inc(v_fst_243_);
v___x_263_ = l_Continuity_reason1(v___x_262_, v_fst_243_);
v___x_264_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v___x_264_, 0, v___x_263_);
return v___x_264_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_check___boxed(lean_object* v_m_265_, lean_object* v_t_266_, lean_object* v_x_267_, lean_object* v_x_268_){
_start:
{
lean_object* v_res_269_; 
v_res_269_ = l_Continuity_TreeCodec_check(v_m_265_, v_t_266_, v_x_267_, v_x_268_);
lean_dec_ref(v_t_266_);
lean_dec_ref(v_m_265_);
return v_res_269_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_varint(lean_object* v_x_270_, uint64_t v_x_271_, lean_object* v_x_272_){
_start:
{
lean_object* v_zero_273_; uint8_t v_isZero_274_; 
v_zero_273_ = lean_unsigned_to_nat(0u);
v_isZero_274_ = lean_nat_dec_eq(v_x_270_, v_zero_273_);
if (v_isZero_274_ == 1)
{
lean_dec(v_x_270_);
return v_x_272_;
}
else
{
uint64_t v___x_275_; uint8_t v___x_276_; 
v___x_275_ = 128ULL;
v___x_276_ = lean_uint64_dec_lt(v_x_271_, v___x_275_);
if (v___x_276_ == 0)
{
lean_object* v_one_277_; lean_object* v_n_278_; uint64_t v___x_279_; uint64_t v___x_280_; uint64_t v___x_281_; uint64_t v___x_282_; uint64_t v___x_283_; uint8_t v___x_284_; lean_object* v___x_285_; 
v_one_277_ = lean_unsigned_to_nat(1u);
v_n_278_ = lean_nat_sub(v_x_270_, v_one_277_);
lean_dec(v_x_270_);
v___x_279_ = 7ULL;
v___x_280_ = lean_uint64_shift_right(v_x_271_, v___x_279_);
v___x_281_ = 127ULL;
v___x_282_ = lean_uint64_land(v_x_271_, v___x_281_);
v___x_283_ = lean_uint64_lor(v___x_282_, v___x_275_);
v___x_284_ = lean_uint64_to_uint8(v___x_283_);
v___x_285_ = lean_byte_array_push(v_x_272_, v___x_284_);
v_x_270_ = v_n_278_;
v_x_271_ = v___x_280_;
v_x_272_ = v___x_285_;
goto _start;
}
else
{
uint8_t v___x_287_; lean_object* v___x_288_; 
lean_dec(v_x_270_);
v___x_287_ = lean_uint64_to_uint8(v_x_271_);
v___x_288_ = lean_byte_array_push(v_x_272_, v___x_287_);
return v___x_288_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_varint___boxed(lean_object* v_x_289_, lean_object* v_x_290_, lean_object* v_x_291_){
_start:
{
uint64_t v_x_92__boxed_292_; lean_object* v_res_293_; 
v_x_92__boxed_292_ = lean_unbox_uint64(v_x_290_);
lean_dec_ref(v_x_290_);
v_res_293_ = l_Continuity_TreeCodec_varint(v_x_289_, v_x_92__boxed_292_, v_x_291_);
return v_res_293_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_putVarint(uint64_t v_n_294_, lean_object* v_acc_295_){
_start:
{
lean_object* v___x_296_; lean_object* v___x_297_; 
v___x_296_ = lean_unsigned_to_nat(10u);
v___x_297_ = l_Continuity_TreeCodec_varint(v___x_296_, v_n_294_, v_acc_295_);
return v___x_297_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_putVarint___boxed(lean_object* v_n_298_, lean_object* v_acc_299_){
_start:
{
uint64_t v_n_boxed_300_; lean_object* v_res_301_; 
v_n_boxed_300_ = lean_unbox_uint64(v_n_298_);
lean_dec_ref(v_n_298_);
v_res_301_ = l_Continuity_TreeCodec_putVarint(v_n_boxed_300_, v_acc_299_);
return v_res_301_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_field(uint8_t v_tag_302_, lean_object* v_content_303_, lean_object* v_acc_304_){
_start:
{
lean_object* v___x_305_; uint64_t v___x_306_; lean_object* v___x_307_; lean_object* v___x_308_; lean_object* v___x_309_; 
v___x_305_ = lean_byte_array_size(v_content_303_);
v___x_306_ = lean_uint64_of_nat(v___x_305_);
v___x_307_ = lean_byte_array_push(v_acc_304_, v_tag_302_);
v___x_308_ = l_Continuity_TreeCodec_putVarint(v___x_306_, v___x_307_);
v___x_309_ = l_Continuity_append(v___x_308_, v_content_303_);
return v___x_309_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_field___boxed(lean_object* v_tag_310_, lean_object* v_content_311_, lean_object* v_acc_312_){
_start:
{
uint8_t v_tag_boxed_313_; lean_object* v_res_314_; 
v_tag_boxed_313_ = lean_unbox(v_tag_310_);
v_res_314_ = l_Continuity_TreeCodec_field(v_tag_boxed_313_, v_content_311_, v_acc_312_);
lean_dec_ref(v_content_311_);
return v_res_314_;
}
}
static lean_object* _init_l_Continuity_TreeCodec_digestMessage___closed__0(void){
_start:
{
uint8_t v___x_315_; lean_object* v___x_316_; lean_object* v___x_317_; 
v___x_315_ = 10;
v___x_316_ = l_Continuity_noBytes;
v___x_317_ = lean_byte_array_push(v___x_316_, v___x_315_);
return v___x_317_;
}
}
static lean_object* _init_l_Continuity_TreeCodec_digestMessage___closed__1(void){
_start:
{
uint8_t v___x_318_; lean_object* v___x_319_; lean_object* v___x_320_; 
v___x_318_ = 64;
v___x_319_ = lean_obj_once(&l_Continuity_TreeCodec_digestMessage___closed__0, &l_Continuity_TreeCodec_digestMessage___closed__0_once, _init_l_Continuity_TreeCodec_digestMessage___closed__0);
v___x_320_ = lean_byte_array_push(v___x_319_, v___x_318_);
return v___x_320_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_digestMessage(lean_object* v_d_321_, uint64_t v_size_322_){
_start:
{
lean_object* v___x_323_; lean_object* v_m_324_; uint64_t v___x_325_; uint8_t v___x_326_; 
v___x_323_ = lean_obj_once(&l_Continuity_TreeCodec_digestMessage___closed__1, &l_Continuity_TreeCodec_digestMessage___closed__1_once, _init_l_Continuity_TreeCodec_digestMessage___closed__1);
v_m_324_ = l_Continuity_putHex(v_d_321_, v___x_323_);
v___x_325_ = 0ULL;
v___x_326_ = lean_uint64_dec_eq(v_size_322_, v___x_325_);
if (v___x_326_ == 0)
{
uint8_t v___x_327_; lean_object* v___x_328_; lean_object* v___x_329_; 
v___x_327_ = 16;
v___x_328_ = lean_byte_array_push(v_m_324_, v___x_327_);
v___x_329_ = l_Continuity_TreeCodec_putVarint(v_size_322_, v___x_328_);
return v___x_329_;
}
else
{
return v_m_324_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_digestMessage___boxed(lean_object* v_d_330_, lean_object* v_size_331_){
_start:
{
uint64_t v_size_boxed_332_; lean_object* v_res_333_; 
v_size_boxed_332_ = lean_unbox_uint64(v_size_331_);
lean_dec_ref(v_size_331_);
v_res_333_ = l_Continuity_TreeCodec_digestMessage(v_d_330_, v_size_boxed_332_);
lean_dec_ref(v_d_330_);
return v_res_333_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_fileNode(lean_object* v_name_334_, lean_object* v_d_335_, uint64_t v_size_336_, uint8_t v_executable_337_, lean_object* v_acc_338_){
_start:
{
uint8_t v___x_339_; lean_object* v___x_340_; uint8_t v___x_341_; lean_object* v___x_342_; lean_object* v___x_343_; lean_object* v_m_344_; 
v___x_339_ = 18;
v___x_340_ = l_Continuity_TreeCodec_digestMessage(v_d_335_, v_size_336_);
v___x_341_ = 10;
v___x_342_ = l_Continuity_noBytes;
v___x_343_ = l_Continuity_TreeCodec_field(v___x_341_, v_name_334_, v___x_342_);
v_m_344_ = l_Continuity_TreeCodec_field(v___x_339_, v___x_340_, v___x_343_);
lean_dec_ref(v___x_340_);
if (v_executable_337_ == 0)
{
lean_object* v___x_345_; 
v___x_345_ = l_Continuity_TreeCodec_field(v___x_341_, v_m_344_, v_acc_338_);
lean_dec_ref(v_m_344_);
return v___x_345_;
}
else
{
uint8_t v___x_346_; lean_object* v___x_347_; uint8_t v___x_348_; lean_object* v___x_349_; lean_object* v___x_350_; 
v___x_346_ = 32;
v___x_347_ = lean_byte_array_push(v_m_344_, v___x_346_);
v___x_348_ = 1;
v___x_349_ = lean_byte_array_push(v___x_347_, v___x_348_);
v___x_350_ = l_Continuity_TreeCodec_field(v___x_341_, v___x_349_, v_acc_338_);
lean_dec_ref(v___x_349_);
return v___x_350_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_fileNode___boxed(lean_object* v_name_351_, lean_object* v_d_352_, lean_object* v_size_353_, lean_object* v_executable_354_, lean_object* v_acc_355_){
_start:
{
uint64_t v_size_boxed_356_; uint8_t v_executable_boxed_357_; lean_object* v_res_358_; 
v_size_boxed_356_ = lean_unbox_uint64(v_size_353_);
lean_dec_ref(v_size_353_);
v_executable_boxed_357_ = lean_unbox(v_executable_354_);
v_res_358_ = l_Continuity_TreeCodec_fileNode(v_name_351_, v_d_352_, v_size_boxed_356_, v_executable_boxed_357_, v_acc_355_);
lean_dec_ref(v_d_352_);
lean_dec_ref(v_name_351_);
return v_res_358_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_directoryNode(lean_object* v_name_359_, lean_object* v_d_360_, uint64_t v_size_361_, lean_object* v_acc_362_){
_start:
{
uint8_t v___x_363_; lean_object* v___x_364_; uint8_t v___x_365_; lean_object* v___x_366_; lean_object* v___x_367_; lean_object* v___x_368_; lean_object* v___x_369_; 
v___x_363_ = 18;
v___x_364_ = l_Continuity_TreeCodec_digestMessage(v_d_360_, v_size_361_);
v___x_365_ = 10;
v___x_366_ = l_Continuity_noBytes;
v___x_367_ = l_Continuity_TreeCodec_field(v___x_365_, v_name_359_, v___x_366_);
v___x_368_ = l_Continuity_TreeCodec_field(v___x_363_, v___x_364_, v___x_367_);
lean_dec_ref(v___x_364_);
v___x_369_ = l_Continuity_TreeCodec_field(v___x_363_, v___x_368_, v_acc_362_);
lean_dec_ref(v___x_368_);
return v___x_369_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_directoryNode___boxed(lean_object* v_name_370_, lean_object* v_d_371_, lean_object* v_size_372_, lean_object* v_acc_373_){
_start:
{
uint64_t v_size_boxed_374_; lean_object* v_res_375_; 
v_size_boxed_374_ = lean_unbox_uint64(v_size_372_);
lean_dec_ref(v_size_372_);
v_res_375_ = l_Continuity_TreeCodec_directoryNode(v_name_370_, v_d_371_, v_size_boxed_374_, v_acc_373_);
lean_dec_ref(v_d_371_);
lean_dec_ref(v_name_370_);
return v_res_375_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linkNode(lean_object* v_name_376_, lean_object* v_target_377_, lean_object* v_acc_378_){
_start:
{
uint8_t v___x_379_; uint8_t v___x_380_; uint8_t v___x_381_; lean_object* v___x_382_; lean_object* v___x_383_; lean_object* v___x_384_; lean_object* v___x_385_; 
v___x_379_ = 26;
v___x_380_ = 18;
v___x_381_ = 10;
v___x_382_ = l_Continuity_noBytes;
v___x_383_ = l_Continuity_TreeCodec_field(v___x_381_, v_name_376_, v___x_382_);
v___x_384_ = l_Continuity_TreeCodec_field(v___x_380_, v_target_377_, v___x_383_);
v___x_385_ = l_Continuity_TreeCodec_field(v___x_379_, v___x_384_, v_acc_378_);
lean_dec_ref(v___x_384_);
return v___x_385_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_linkNode___boxed(lean_object* v_name_386_, lean_object* v_target_387_, lean_object* v_acc_388_){
_start:
{
lean_object* v_res_389_; 
v_res_389_ = l_Continuity_TreeCodec_linkNode(v_name_386_, v_target_387_, v_acc_388_);
lean_dec_ref(v_target_387_);
lean_dec_ref(v_name_386_);
return v_res_389_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Folder_empty(lean_object* v_path_390_){
_start:
{
lean_object* v___x_391_; lean_object* v___x_392_; 
v___x_391_ = l_Continuity_noBytes;
v___x_392_ = lean_alloc_ctor(0, 4, 0);
lean_ctor_set(v___x_392_, 0, v_path_390_);
lean_ctor_set(v___x_392_, 1, v___x_391_);
lean_ctor_set(v___x_392_, 2, v___x_391_);
lean_ctor_set(v___x_392_, 3, v___x_391_);
return v___x_392_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Folder_message(lean_object* v_f_393_){
_start:
{
lean_object* v_files_394_; lean_object* v_directories_395_; lean_object* v_links_396_; lean_object* v___x_397_; lean_object* v___x_398_; lean_object* v___x_399_; lean_object* v___x_400_; 
v_files_394_ = lean_ctor_get(v_f_393_, 1);
v_directories_395_ = lean_ctor_get(v_f_393_, 2);
v_links_396_ = lean_ctor_get(v_f_393_, 3);
v___x_397_ = l_Continuity_noBytes;
v___x_398_ = l_Continuity_append(v___x_397_, v_files_394_);
v___x_399_ = l_Continuity_append(v___x_398_, v_directories_395_);
v___x_400_ = l_Continuity_append(v___x_399_, v_links_396_);
return v___x_400_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Folder_message___boxed(lean_object* v_f_401_){
_start:
{
lean_object* v_res_402_; 
v_res_402_ = l_Continuity_TreeCodec_Folder_message(v_f_401_);
lean_dec_ref(v_f_401_);
return v_res_402_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_lastName(lean_object* v_b_403_){
_start:
{
uint8_t v___x_404_; lean_object* v___x_405_; lean_object* v_k_406_; lean_object* v___x_407_; lean_object* v___x_408_; 
v___x_404_ = 0;
v___x_405_ = lean_byte_array_size(v_b_403_);
v_k_406_ = l_Continuity_Table_lastByte(v_b_403_, v___x_404_, v___x_405_);
v___x_407_ = lean_nat_sub(v___x_405_, v_k_406_);
v___x_408_ = l_Continuity_slice(v_b_403_, v_k_406_, v___x_407_);
return v___x_408_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_lastName___boxed(lean_object* v_b_409_){
_start:
{
lean_object* v_res_410_; 
v_res_410_ = l_Continuity_TreeCodec_lastName(v_b_409_);
lean_dec_ref(v_b_409_);
return v_res_410_;
}
}
LEAN_EXPORT uint8_t l_Continuity_TreeCodec_inside(lean_object* v_f_411_, lean_object* v_p_412_){
_start:
{
lean_object* v___x_413_; lean_object* v___x_414_; uint8_t v___x_415_; 
v___x_413_ = lean_byte_array_size(v_f_411_);
v___x_414_ = lean_unsigned_to_nat(0u);
v___x_415_ = lean_nat_dec_eq(v___x_413_, v___x_414_);
if (v___x_415_ == 0)
{
lean_object* v___x_416_; uint8_t v___x_417_; 
v___x_416_ = lean_byte_array_size(v_p_412_);
v___x_417_ = lean_nat_dec_lt(v___x_413_, v___x_416_);
if (v___x_417_ == 0)
{
uint8_t v___x_418_; 
v___x_418_ = 0;
return v___x_418_;
}
else
{
uint8_t v___x_419_; uint8_t v___x_420_; uint8_t v___x_421_; 
v___x_419_ = l_Continuity_at8(v_p_412_, v___x_413_);
v___x_420_ = 0;
v___x_421_ = lean_uint8_dec_eq(v___x_419_, v___x_420_);
if (v___x_421_ == 0)
{
uint8_t v___x_422_; 
v___x_422_ = 0;
return v___x_422_;
}
else
{
uint8_t v___x_423_; 
v___x_423_ = l_Continuity_eqRange(v_f_411_, v_p_412_, v___x_413_, v___x_414_, v___x_414_);
return v___x_423_;
}
}
}
else
{
uint8_t v___x_424_; 
v___x_424_ = 1;
return v___x_424_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_inside___boxed(lean_object* v_f_425_, lean_object* v_p_426_){
_start:
{
uint8_t v_res_427_; lean_object* v_r_428_; 
v_res_427_ = l_Continuity_TreeCodec_inside(v_f_425_, v_p_426_);
lean_dec_ref(v_p_426_);
lean_dec_ref(v_f_425_);
v_r_428_ = lean_box(v_res_427_);
return v_r_428_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_close(lean_object* v_w_429_){
_start:
{
lean_object* v_outer_430_; lean_object* v_folder_431_; lean_object* v_done_432_; lean_object* v___x_433_; lean_object* v___x_434_; lean_object* v___x_435_; uint8_t v___x_436_; 
v_outer_430_ = lean_ctor_get(v_w_429_, 0);
v_folder_431_ = lean_ctor_get(v_w_429_, 1);
lean_inc_ref(v_folder_431_);
v_done_432_ = lean_ctor_get(v_w_429_, 2);
v___x_433_ = lean_array_get_size(v_outer_430_);
v___x_434_ = lean_unsigned_to_nat(1u);
v___x_435_ = lean_nat_sub(v___x_433_, v___x_434_);
v___x_436_ = lean_nat_dec_lt(v___x_435_, v___x_433_);
if (v___x_436_ == 0)
{
lean_dec(v___x_435_);
lean_dec_ref(v_folder_431_);
return v_w_429_;
}
else
{
lean_object* v___x_438_; uint8_t v_isShared_439_; uint8_t v_isSharedCheck_470_; 
lean_inc_ref(v_done_432_);
lean_inc_ref(v_outer_430_);
v_isSharedCheck_470_ = !lean_is_exclusive(v_w_429_);
if (v_isSharedCheck_470_ == 0)
{
lean_object* v_unused_471_; lean_object* v_unused_472_; lean_object* v_unused_473_; 
v_unused_471_ = lean_ctor_get(v_w_429_, 2);
lean_dec(v_unused_471_);
v_unused_472_ = lean_ctor_get(v_w_429_, 1);
lean_dec(v_unused_472_);
v_unused_473_ = lean_ctor_get(v_w_429_, 0);
lean_dec(v_unused_473_);
v___x_438_ = v_w_429_;
v_isShared_439_ = v_isSharedCheck_470_;
goto v_resetjp_437_;
}
else
{
lean_dec(v_w_429_);
v___x_438_ = lean_box(0);
v_isShared_439_ = v_isSharedCheck_470_;
goto v_resetjp_437_;
}
v_resetjp_437_:
{
lean_object* v_p_440_; lean_object* v_path_441_; lean_object* v_files_442_; lean_object* v_directories_443_; lean_object* v_links_444_; lean_object* v_path_445_; lean_object* v_m_446_; lean_object* v___x_448_; uint8_t v_isShared_449_; uint8_t v_isSharedCheck_465_; 
v_p_440_ = lean_array_fget_borrowed(v_outer_430_, v___x_435_);
lean_dec(v___x_435_);
v_path_441_ = lean_ctor_get(v_p_440_, 0);
lean_inc_ref(v_path_441_);
v_files_442_ = lean_ctor_get(v_p_440_, 1);
lean_inc_ref(v_files_442_);
v_directories_443_ = lean_ctor_get(v_p_440_, 2);
lean_inc_ref(v_directories_443_);
v_links_444_ = lean_ctor_get(v_p_440_, 3);
lean_inc_ref(v_links_444_);
v_path_445_ = lean_ctor_get(v_folder_431_, 0);
lean_inc_ref(v_path_445_);
v_m_446_ = l_Continuity_TreeCodec_Folder_message(v_folder_431_);
v_isSharedCheck_465_ = !lean_is_exclusive(v_folder_431_);
if (v_isSharedCheck_465_ == 0)
{
lean_object* v_unused_466_; lean_object* v_unused_467_; lean_object* v_unused_468_; lean_object* v_unused_469_; 
v_unused_466_ = lean_ctor_get(v_folder_431_, 3);
lean_dec(v_unused_466_);
v_unused_467_ = lean_ctor_get(v_folder_431_, 2);
lean_dec(v_unused_467_);
v_unused_468_ = lean_ctor_get(v_folder_431_, 1);
lean_dec(v_unused_468_);
v_unused_469_ = lean_ctor_get(v_folder_431_, 0);
lean_dec(v_unused_469_);
v___x_448_ = v_folder_431_;
v_isShared_449_ = v_isSharedCheck_465_;
goto v_resetjp_447_;
}
else
{
lean_dec(v_folder_431_);
v___x_448_ = lean_box(0);
v_isShared_449_ = v_isSharedCheck_465_;
goto v_resetjp_447_;
}
v_resetjp_447_:
{
lean_object* v_d_450_; lean_object* v___x_451_; lean_object* v___x_452_; lean_object* v___x_453_; uint64_t v___x_454_; lean_object* v___x_455_; lean_object* v___x_457_; 
v_d_450_ = l_Continuity_sha256(v_m_446_);
v___x_451_ = lean_array_pop(v_outer_430_);
v___x_452_ = l_Continuity_TreeCodec_lastName(v_path_445_);
lean_dec_ref(v_path_445_);
v___x_453_ = lean_byte_array_size(v_m_446_);
v___x_454_ = lean_uint64_of_nat(v___x_453_);
v___x_455_ = l_Continuity_TreeCodec_directoryNode(v___x_452_, v_d_450_, v___x_454_, v_directories_443_);
lean_dec_ref(v___x_452_);
if (v_isShared_449_ == 0)
{
lean_ctor_set(v___x_448_, 3, v_links_444_);
lean_ctor_set(v___x_448_, 2, v___x_455_);
lean_ctor_set(v___x_448_, 1, v_files_442_);
lean_ctor_set(v___x_448_, 0, v_path_441_);
v___x_457_ = v___x_448_;
goto v_reusejp_456_;
}
else
{
lean_object* v_reuseFailAlloc_464_; 
v_reuseFailAlloc_464_ = lean_alloc_ctor(0, 4, 0);
lean_ctor_set(v_reuseFailAlloc_464_, 0, v_path_441_);
lean_ctor_set(v_reuseFailAlloc_464_, 1, v_files_442_);
lean_ctor_set(v_reuseFailAlloc_464_, 2, v___x_455_);
lean_ctor_set(v_reuseFailAlloc_464_, 3, v_links_444_);
v___x_457_ = v_reuseFailAlloc_464_;
goto v_reusejp_456_;
}
v_reusejp_456_:
{
lean_object* v___x_458_; lean_object* v___x_459_; lean_object* v___x_460_; lean_object* v___x_462_; 
v___x_458_ = lean_alloc_ctor(7, 1, 0);
lean_ctor_set(v___x_458_, 0, v_m_446_);
v___x_459_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_459_, 0, v_d_450_);
lean_ctor_set(v___x_459_, 1, v___x_458_);
v___x_460_ = lean_array_push(v_done_432_, v___x_459_);
if (v_isShared_439_ == 0)
{
lean_ctor_set(v___x_438_, 2, v___x_460_);
lean_ctor_set(v___x_438_, 1, v___x_457_);
lean_ctor_set(v___x_438_, 0, v___x_451_);
v___x_462_ = v___x_438_;
goto v_reusejp_461_;
}
else
{
lean_object* v_reuseFailAlloc_463_; 
v_reuseFailAlloc_463_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_reuseFailAlloc_463_, 0, v___x_451_);
lean_ctor_set(v_reuseFailAlloc_463_, 1, v___x_457_);
lean_ctor_set(v_reuseFailAlloc_463_, 2, v___x_460_);
v___x_462_ = v_reuseFailAlloc_463_;
goto v_reusejp_461_;
}
v_reusejp_461_:
{
return v___x_462_;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_closeUntil(lean_object* v_p_474_, lean_object* v_x_475_, lean_object* v_x_476_){
_start:
{
lean_object* v_zero_477_; uint8_t v_isZero_478_; 
v_zero_477_ = lean_unsigned_to_nat(0u);
v_isZero_478_ = lean_nat_dec_eq(v_x_475_, v_zero_477_);
if (v_isZero_478_ == 1)
{
lean_dec(v_x_475_);
return v_x_476_;
}
else
{
lean_object* v_folder_479_; lean_object* v_path_480_; uint8_t v___x_481_; 
v_folder_479_ = lean_ctor_get(v_x_476_, 1);
v_path_480_ = lean_ctor_get(v_folder_479_, 0);
v___x_481_ = l_Continuity_TreeCodec_inside(v_path_480_, v_p_474_);
if (v___x_481_ == 0)
{
lean_object* v_one_482_; lean_object* v_n_483_; lean_object* v___x_484_; 
v_one_482_ = lean_unsigned_to_nat(1u);
v_n_483_ = lean_nat_sub(v_x_475_, v_one_482_);
lean_dec(v_x_475_);
v___x_484_ = l_Continuity_TreeCodec_close(v_x_476_);
v_x_475_ = v_n_483_;
v_x_476_ = v___x_484_;
goto _start;
}
else
{
lean_dec(v_x_475_);
return v_x_476_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_closeUntil___boxed(lean_object* v_p_486_, lean_object* v_x_487_, lean_object* v_x_488_){
_start:
{
lean_object* v_res_489_; 
v_res_489_ = l_Continuity_TreeCodec_closeUntil(v_p_486_, v_x_487_, v_x_488_);
lean_dec_ref(v_p_486_);
return v_res_489_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_openFrom(lean_object* v_p_490_, lean_object* v_x_491_, lean_object* v_x_492_, lean_object* v_x_493_){
_start:
{
lean_object* v_zero_494_; uint8_t v_isZero_495_; 
v_zero_494_ = lean_unsigned_to_nat(0u);
v_isZero_495_ = lean_nat_dec_eq(v_x_491_, v_zero_494_);
if (v_isZero_495_ == 1)
{
lean_dec(v_x_492_);
lean_dec(v_x_491_);
return v_x_493_;
}
else
{
lean_object* v___x_496_; uint8_t v___x_497_; 
v___x_496_ = lean_byte_array_size(v_p_490_);
v___x_497_ = lean_nat_dec_lt(v_x_492_, v___x_496_);
if (v___x_497_ == 0)
{
lean_dec(v_x_492_);
lean_dec(v_x_491_);
return v_x_493_;
}
else
{
lean_object* v_one_498_; lean_object* v_n_499_; uint8_t v___x_500_; uint8_t v___x_501_; uint8_t v___x_502_; 
v_one_498_ = lean_unsigned_to_nat(1u);
v_n_499_ = lean_nat_sub(v_x_491_, v_one_498_);
lean_dec(v_x_491_);
v___x_500_ = l_Continuity_at8(v_p_490_, v_x_492_);
v___x_501_ = 0;
v___x_502_ = lean_uint8_dec_eq(v___x_500_, v___x_501_);
if (v___x_502_ == 0)
{
lean_object* v___x_503_; 
v___x_503_ = lean_nat_add(v_x_492_, v_one_498_);
lean_dec(v_x_492_);
v_x_491_ = v_n_499_;
v_x_492_ = v___x_503_;
goto _start;
}
else
{
lean_object* v_outer_505_; lean_object* v_folder_506_; lean_object* v_done_507_; lean_object* v___x_509_; uint8_t v_isShared_510_; uint8_t v_isSharedCheck_519_; 
v_outer_505_ = lean_ctor_get(v_x_493_, 0);
v_folder_506_ = lean_ctor_get(v_x_493_, 1);
v_done_507_ = lean_ctor_get(v_x_493_, 2);
v_isSharedCheck_519_ = !lean_is_exclusive(v_x_493_);
if (v_isSharedCheck_519_ == 0)
{
v___x_509_ = v_x_493_;
v_isShared_510_ = v_isSharedCheck_519_;
goto v_resetjp_508_;
}
else
{
lean_inc(v_done_507_);
lean_inc(v_folder_506_);
lean_inc(v_outer_505_);
lean_dec(v_x_493_);
v___x_509_ = lean_box(0);
v_isShared_510_ = v_isSharedCheck_519_;
goto v_resetjp_508_;
}
v_resetjp_508_:
{
lean_object* v___x_511_; lean_object* v___x_512_; lean_object* v___x_513_; lean_object* v___x_514_; lean_object* v___x_516_; 
v___x_511_ = lean_nat_add(v_x_492_, v_one_498_);
v___x_512_ = lean_array_push(v_outer_505_, v_folder_506_);
v___x_513_ = l_Continuity_slice(v_p_490_, v_zero_494_, v_x_492_);
v___x_514_ = l_Continuity_TreeCodec_Folder_empty(v___x_513_);
if (v_isShared_510_ == 0)
{
lean_ctor_set(v___x_509_, 1, v___x_514_);
lean_ctor_set(v___x_509_, 0, v___x_512_);
v___x_516_ = v___x_509_;
goto v_reusejp_515_;
}
else
{
lean_object* v_reuseFailAlloc_518_; 
v_reuseFailAlloc_518_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_reuseFailAlloc_518_, 0, v___x_512_);
lean_ctor_set(v_reuseFailAlloc_518_, 1, v___x_514_);
lean_ctor_set(v_reuseFailAlloc_518_, 2, v_done_507_);
v___x_516_ = v_reuseFailAlloc_518_;
goto v_reusejp_515_;
}
v_reusejp_515_:
{
v_x_491_ = v_n_499_;
v_x_492_ = v___x_511_;
v_x_493_ = v___x_516_;
goto _start;
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_openFrom___boxed(lean_object* v_p_520_, lean_object* v_x_521_, lean_object* v_x_522_, lean_object* v_x_523_){
_start:
{
lean_object* v_res_524_; 
v_res_524_ = l_Continuity_TreeCodec_openFrom(v_p_520_, v_x_521_, v_x_522_, v_x_523_);
lean_dec_ref(v_p_520_);
return v_res_524_;
}
}
static lean_object* _init_l_Continuity_TreeCodec_addEntry___closed__0(void){
_start:
{
lean_object* v___x_525_; lean_object* v_d_526_; 
v___x_525_ = l_Continuity_noBytes;
v_d_526_ = l_Continuity_sha256(v___x_525_);
return v_d_526_;
}
}
static lean_object* _init_l_Continuity_TreeCodec_addEntry___closed__1(void){
_start:
{
lean_object* v___x_527_; lean_object* v___x_528_; 
v___x_527_ = l_Continuity_noBytes;
v___x_528_ = lean_alloc_ctor(7, 1, 0);
lean_ctor_set(v___x_528_, 0, v___x_527_);
return v___x_528_;
}
}
static lean_object* _init_l_Continuity_TreeCodec_addEntry___closed__2(void){
_start:
{
lean_object* v___x_529_; lean_object* v_d_530_; lean_object* v___x_531_; 
v___x_529_ = lean_obj_once(&l_Continuity_TreeCodec_addEntry___closed__1, &l_Continuity_TreeCodec_addEntry___closed__1_once, _init_l_Continuity_TreeCodec_addEntry___closed__1);
v_d_530_ = lean_obj_once(&l_Continuity_TreeCodec_addEntry___closed__0, &l_Continuity_TreeCodec_addEntry___closed__0_once, _init_l_Continuity_TreeCodec_addEntry___closed__0);
v___x_531_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_531_, 0, v_d_530_);
lean_ctor_set(v___x_531_, 1, v___x_529_);
return v___x_531_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addEntry(lean_object* v_w_532_, lean_object* v_p_533_, lean_object* v_e_534_){
_start:
{
lean_object* v_outer_535_; lean_object* v_folder_536_; lean_object* v_done_537_; lean_object* v___x_539_; uint8_t v_isShared_540_; uint8_t v_isSharedCheck_595_; 
v_outer_535_ = lean_ctor_get(v_w_532_, 0);
v_folder_536_ = lean_ctor_get(v_w_532_, 1);
v_done_537_ = lean_ctor_get(v_w_532_, 2);
v_isSharedCheck_595_ = !lean_is_exclusive(v_w_532_);
if (v_isSharedCheck_595_ == 0)
{
v___x_539_ = v_w_532_;
v_isShared_540_ = v_isSharedCheck_595_;
goto v_resetjp_538_;
}
else
{
lean_inc(v_done_537_);
lean_inc(v_folder_536_);
lean_inc(v_outer_535_);
lean_dec(v_w_532_);
v___x_539_ = lean_box(0);
v_isShared_540_ = v_isSharedCheck_595_;
goto v_resetjp_538_;
}
v_resetjp_538_:
{
lean_object* v_name_541_; 
v_name_541_ = l_Continuity_TreeCodec_lastName(v_p_533_);
switch(lean_obj_tag(v_e_534_))
{
case 0:
{
lean_object* v_digest_542_; uint64_t v_bytes_543_; uint8_t v_executable_544_; lean_object* v_path_545_; lean_object* v_files_546_; lean_object* v_directories_547_; lean_object* v_links_548_; lean_object* v___x_550_; uint8_t v_isShared_551_; uint8_t v_isSharedCheck_559_; 
v_digest_542_ = lean_ctor_get(v_e_534_, 0);
v_bytes_543_ = lean_ctor_get_uint64(v_e_534_, sizeof(void*)*1);
v_executable_544_ = lean_ctor_get_uint8(v_e_534_, sizeof(void*)*1 + 8);
v_path_545_ = lean_ctor_get(v_folder_536_, 0);
v_files_546_ = lean_ctor_get(v_folder_536_, 1);
v_directories_547_ = lean_ctor_get(v_folder_536_, 2);
v_links_548_ = lean_ctor_get(v_folder_536_, 3);
v_isSharedCheck_559_ = !lean_is_exclusive(v_folder_536_);
if (v_isSharedCheck_559_ == 0)
{
v___x_550_ = v_folder_536_;
v_isShared_551_ = v_isSharedCheck_559_;
goto v_resetjp_549_;
}
else
{
lean_inc(v_links_548_);
lean_inc(v_directories_547_);
lean_inc(v_files_546_);
lean_inc(v_path_545_);
lean_dec(v_folder_536_);
v___x_550_ = lean_box(0);
v_isShared_551_ = v_isSharedCheck_559_;
goto v_resetjp_549_;
}
v_resetjp_549_:
{
lean_object* v___x_552_; lean_object* v___x_554_; 
v___x_552_ = l_Continuity_TreeCodec_fileNode(v_name_541_, v_digest_542_, v_bytes_543_, v_executable_544_, v_files_546_);
lean_dec_ref(v_name_541_);
if (v_isShared_551_ == 0)
{
lean_ctor_set(v___x_550_, 1, v___x_552_);
v___x_554_ = v___x_550_;
goto v_reusejp_553_;
}
else
{
lean_object* v_reuseFailAlloc_558_; 
v_reuseFailAlloc_558_ = lean_alloc_ctor(0, 4, 0);
lean_ctor_set(v_reuseFailAlloc_558_, 0, v_path_545_);
lean_ctor_set(v_reuseFailAlloc_558_, 1, v___x_552_);
lean_ctor_set(v_reuseFailAlloc_558_, 2, v_directories_547_);
lean_ctor_set(v_reuseFailAlloc_558_, 3, v_links_548_);
v___x_554_ = v_reuseFailAlloc_558_;
goto v_reusejp_553_;
}
v_reusejp_553_:
{
lean_object* v___x_556_; 
if (v_isShared_540_ == 0)
{
lean_ctor_set(v___x_539_, 1, v___x_554_);
v___x_556_ = v___x_539_;
goto v_reusejp_555_;
}
else
{
lean_object* v_reuseFailAlloc_557_; 
v_reuseFailAlloc_557_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_reuseFailAlloc_557_, 0, v_outer_535_);
lean_ctor_set(v_reuseFailAlloc_557_, 1, v___x_554_);
lean_ctor_set(v_reuseFailAlloc_557_, 2, v_done_537_);
v___x_556_ = v_reuseFailAlloc_557_;
goto v_reusejp_555_;
}
v_reusejp_555_:
{
return v___x_556_;
}
}
}
}
case 1:
{
lean_object* v_target_560_; lean_object* v_path_561_; lean_object* v_files_562_; lean_object* v_directories_563_; lean_object* v_links_564_; lean_object* v___x_566_; uint8_t v_isShared_567_; uint8_t v_isSharedCheck_575_; 
v_target_560_ = lean_ctor_get(v_e_534_, 0);
v_path_561_ = lean_ctor_get(v_folder_536_, 0);
v_files_562_ = lean_ctor_get(v_folder_536_, 1);
v_directories_563_ = lean_ctor_get(v_folder_536_, 2);
v_links_564_ = lean_ctor_get(v_folder_536_, 3);
v_isSharedCheck_575_ = !lean_is_exclusive(v_folder_536_);
if (v_isSharedCheck_575_ == 0)
{
v___x_566_ = v_folder_536_;
v_isShared_567_ = v_isSharedCheck_575_;
goto v_resetjp_565_;
}
else
{
lean_inc(v_links_564_);
lean_inc(v_directories_563_);
lean_inc(v_files_562_);
lean_inc(v_path_561_);
lean_dec(v_folder_536_);
v___x_566_ = lean_box(0);
v_isShared_567_ = v_isSharedCheck_575_;
goto v_resetjp_565_;
}
v_resetjp_565_:
{
lean_object* v___x_568_; lean_object* v___x_570_; 
v___x_568_ = l_Continuity_TreeCodec_linkNode(v_name_541_, v_target_560_, v_links_564_);
lean_dec_ref(v_name_541_);
if (v_isShared_567_ == 0)
{
lean_ctor_set(v___x_566_, 3, v___x_568_);
v___x_570_ = v___x_566_;
goto v_reusejp_569_;
}
else
{
lean_object* v_reuseFailAlloc_574_; 
v_reuseFailAlloc_574_ = lean_alloc_ctor(0, 4, 0);
lean_ctor_set(v_reuseFailAlloc_574_, 0, v_path_561_);
lean_ctor_set(v_reuseFailAlloc_574_, 1, v_files_562_);
lean_ctor_set(v_reuseFailAlloc_574_, 2, v_directories_563_);
lean_ctor_set(v_reuseFailAlloc_574_, 3, v___x_568_);
v___x_570_ = v_reuseFailAlloc_574_;
goto v_reusejp_569_;
}
v_reusejp_569_:
{
lean_object* v___x_572_; 
if (v_isShared_540_ == 0)
{
lean_ctor_set(v___x_539_, 1, v___x_570_);
v___x_572_ = v___x_539_;
goto v_reusejp_571_;
}
else
{
lean_object* v_reuseFailAlloc_573_; 
v_reuseFailAlloc_573_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_reuseFailAlloc_573_, 0, v_outer_535_);
lean_ctor_set(v_reuseFailAlloc_573_, 1, v___x_570_);
lean_ctor_set(v_reuseFailAlloc_573_, 2, v_done_537_);
v___x_572_ = v_reuseFailAlloc_573_;
goto v_reusejp_571_;
}
v_reusejp_571_:
{
return v___x_572_;
}
}
}
}
default: 
{
lean_object* v_path_576_; lean_object* v_files_577_; lean_object* v_directories_578_; lean_object* v_links_579_; lean_object* v___x_581_; uint8_t v_isShared_582_; uint8_t v_isSharedCheck_594_; 
v_path_576_ = lean_ctor_get(v_folder_536_, 0);
v_files_577_ = lean_ctor_get(v_folder_536_, 1);
v_directories_578_ = lean_ctor_get(v_folder_536_, 2);
v_links_579_ = lean_ctor_get(v_folder_536_, 3);
v_isSharedCheck_594_ = !lean_is_exclusive(v_folder_536_);
if (v_isSharedCheck_594_ == 0)
{
v___x_581_ = v_folder_536_;
v_isShared_582_ = v_isSharedCheck_594_;
goto v_resetjp_580_;
}
else
{
lean_inc(v_links_579_);
lean_inc(v_directories_578_);
lean_inc(v_files_577_);
lean_inc(v_path_576_);
lean_dec(v_folder_536_);
v___x_581_ = lean_box(0);
v_isShared_582_ = v_isSharedCheck_594_;
goto v_resetjp_580_;
}
v_resetjp_580_:
{
lean_object* v_d_583_; uint64_t v___x_584_; lean_object* v___x_585_; lean_object* v___x_587_; 
v_d_583_ = lean_obj_once(&l_Continuity_TreeCodec_addEntry___closed__0, &l_Continuity_TreeCodec_addEntry___closed__0_once, _init_l_Continuity_TreeCodec_addEntry___closed__0);
v___x_584_ = 0ULL;
v___x_585_ = l_Continuity_TreeCodec_directoryNode(v_name_541_, v_d_583_, v___x_584_, v_directories_578_);
lean_dec_ref(v_name_541_);
if (v_isShared_582_ == 0)
{
lean_ctor_set(v___x_581_, 2, v___x_585_);
v___x_587_ = v___x_581_;
goto v_reusejp_586_;
}
else
{
lean_object* v_reuseFailAlloc_593_; 
v_reuseFailAlloc_593_ = lean_alloc_ctor(0, 4, 0);
lean_ctor_set(v_reuseFailAlloc_593_, 0, v_path_576_);
lean_ctor_set(v_reuseFailAlloc_593_, 1, v_files_577_);
lean_ctor_set(v_reuseFailAlloc_593_, 2, v___x_585_);
lean_ctor_set(v_reuseFailAlloc_593_, 3, v_links_579_);
v___x_587_ = v_reuseFailAlloc_593_;
goto v_reusejp_586_;
}
v_reusejp_586_:
{
lean_object* v___x_588_; lean_object* v___x_589_; lean_object* v___x_591_; 
v___x_588_ = lean_obj_once(&l_Continuity_TreeCodec_addEntry___closed__2, &l_Continuity_TreeCodec_addEntry___closed__2_once, _init_l_Continuity_TreeCodec_addEntry___closed__2);
v___x_589_ = lean_array_push(v_done_537_, v___x_588_);
if (v_isShared_540_ == 0)
{
lean_ctor_set(v___x_539_, 2, v___x_589_);
lean_ctor_set(v___x_539_, 1, v___x_587_);
v___x_591_ = v___x_539_;
goto v_reusejp_590_;
}
else
{
lean_object* v_reuseFailAlloc_592_; 
v_reuseFailAlloc_592_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v_reuseFailAlloc_592_, 0, v_outer_535_);
lean_ctor_set(v_reuseFailAlloc_592_, 1, v___x_587_);
lean_ctor_set(v_reuseFailAlloc_592_, 2, v___x_589_);
v___x_591_ = v_reuseFailAlloc_592_;
goto v_reusejp_590_;
}
v_reusejp_590_:
{
return v___x_591_;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_addEntry___boxed(lean_object* v_w_596_, lean_object* v_p_597_, lean_object* v_e_598_){
_start:
{
lean_object* v_res_599_; 
v_res_599_ = l_Continuity_TreeCodec_addEntry(v_w_596_, v_p_597_, v_e_598_);
lean_dec(v_e_598_);
lean_dec_ref(v_p_597_);
return v_res_599_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_nulled(lean_object* v_b_600_, lean_object* v_x_601_, lean_object* v_x_602_, lean_object* v_x_603_){
_start:
{
lean_object* v_zero_604_; uint8_t v_isZero_605_; 
v_zero_604_ = lean_unsigned_to_nat(0u);
v_isZero_605_ = lean_nat_dec_eq(v_x_601_, v_zero_604_);
if (v_isZero_605_ == 1)
{
lean_dec(v_x_602_);
lean_dec(v_x_601_);
return v_x_603_;
}
else
{
lean_object* v___x_606_; uint8_t v___x_607_; 
v___x_606_ = lean_byte_array_size(v_b_600_);
v___x_607_ = lean_nat_dec_lt(v_x_602_, v___x_606_);
if (v___x_607_ == 0)
{
lean_dec(v_x_602_);
lean_dec(v_x_601_);
return v_x_603_;
}
else
{
lean_object* v_one_608_; lean_object* v_n_609_; uint8_t v_x_610_; lean_object* v___x_611_; uint8_t v___y_613_; uint8_t v___x_616_; uint8_t v___x_617_; 
v_one_608_ = lean_unsigned_to_nat(1u);
v_n_609_ = lean_nat_sub(v_x_601_, v_one_608_);
lean_dec(v_x_601_);
v_x_610_ = lean_byte_array_fget(v_b_600_, v_x_602_);
v___x_611_ = lean_nat_add(v_x_602_, v_one_608_);
lean_dec(v_x_602_);
v___x_616_ = 47;
v___x_617_ = lean_uint8_dec_eq(v_x_610_, v___x_616_);
if (v___x_617_ == 0)
{
v___y_613_ = v_x_610_;
goto v___jp_612_;
}
else
{
uint8_t v___x_618_; 
v___x_618_ = 0;
v___y_613_ = v___x_618_;
goto v___jp_612_;
}
v___jp_612_:
{
lean_object* v___x_614_; 
v___x_614_ = lean_byte_array_push(v_x_603_, v___y_613_);
v_x_601_ = v_n_609_;
v_x_602_ = v___x_611_;
v_x_603_ = v___x_614_;
goto _start;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_nulled___boxed(lean_object* v_b_619_, lean_object* v_x_620_, lean_object* v_x_621_, lean_object* v_x_622_){
_start:
{
lean_object* v_res_623_; 
v_res_623_ = l_Continuity_TreeCodec_nulled(v_b_619_, v_x_620_, v_x_621_, v_x_622_);
lean_dec_ref(v_b_619_);
return v_res_623_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_byComponents(lean_object* v_m_624_, lean_object* v_x_625_, lean_object* v_x_626_, lean_object* v_x_627_){
_start:
{
lean_object* v_zero_628_; uint8_t v_isZero_629_; 
v_zero_628_ = lean_unsigned_to_nat(0u);
v_isZero_629_ = lean_nat_dec_eq(v_x_625_, v_zero_628_);
if (v_isZero_629_ == 1)
{
lean_dec(v_x_626_);
lean_dec(v_x_625_);
return v_x_627_;
}
else
{
lean_object* v___x_630_; uint8_t v___x_631_; 
v___x_630_ = lean_array_get_size(v_m_624_);
v___x_631_ = lean_nat_dec_lt(v_x_626_, v___x_630_);
if (v___x_631_ == 0)
{
lean_dec(v_x_626_);
lean_dec(v_x_625_);
return v_x_627_;
}
else
{
lean_object* v___x_632_; lean_object* v_fst_633_; lean_object* v___x_635_; uint8_t v_isShared_636_; uint8_t v_isSharedCheck_650_; 
v___x_632_ = lean_array_fget(v_m_624_, v_x_626_);
v_fst_633_ = lean_ctor_get(v___x_632_, 0);
v_isSharedCheck_650_ = !lean_is_exclusive(v___x_632_);
if (v_isSharedCheck_650_ == 0)
{
lean_object* v_unused_651_; 
v_unused_651_ = lean_ctor_get(v___x_632_, 1);
lean_dec(v_unused_651_);
v___x_635_ = v___x_632_;
v_isShared_636_ = v_isSharedCheck_650_;
goto v_resetjp_634_;
}
else
{
lean_inc(v_fst_633_);
lean_dec(v___x_632_);
v___x_635_ = lean_box(0);
v_isShared_636_ = v_isSharedCheck_650_;
goto v_resetjp_634_;
}
v_resetjp_634_:
{
lean_object* v_one_637_; lean_object* v_n_638_; lean_object* v___x_639_; lean_object* v___x_640_; lean_object* v___x_641_; lean_object* v___x_642_; lean_object* v___x_643_; lean_object* v___x_644_; lean_object* v___x_646_; 
v_one_637_ = lean_unsigned_to_nat(1u);
v_n_638_ = lean_nat_sub(v_x_625_, v_one_637_);
lean_dec(v_x_625_);
v___x_639_ = lean_nat_add(v_x_626_, v_one_637_);
v___x_640_ = lean_byte_array_size(v_fst_633_);
v___x_641_ = l_Continuity_noBytes;
v___x_642_ = l_Continuity_TreeCodec_nulled(v_fst_633_, v___x_640_, v_zero_628_, v___x_641_);
lean_dec(v_fst_633_);
v___x_643_ = l_Continuity_le4(v_x_626_);
lean_dec(v_x_626_);
v___x_644_ = lean_alloc_ctor(7, 1, 0);
lean_ctor_set(v___x_644_, 0, v___x_643_);
if (v_isShared_636_ == 0)
{
lean_ctor_set(v___x_635_, 1, v___x_644_);
lean_ctor_set(v___x_635_, 0, v___x_642_);
v___x_646_ = v___x_635_;
goto v_reusejp_645_;
}
else
{
lean_object* v_reuseFailAlloc_649_; 
v_reuseFailAlloc_649_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_649_, 0, v___x_642_);
lean_ctor_set(v_reuseFailAlloc_649_, 1, v___x_644_);
v___x_646_ = v_reuseFailAlloc_649_;
goto v_reusejp_645_;
}
v_reusejp_645_:
{
lean_object* v___x_647_; 
v___x_647_ = lean_array_push(v_x_627_, v___x_646_);
v_x_625_ = v_n_638_;
v_x_626_ = v___x_639_;
v_x_627_ = v___x_647_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_byComponents___boxed(lean_object* v_m_652_, lean_object* v_x_653_, lean_object* v_x_654_, lean_object* v_x_655_){
_start:
{
lean_object* v_res_656_; 
v_res_656_ = l_Continuity_TreeCodec_byComponents(v_m_652_, v_x_653_, v_x_654_, v_x_655_);
lean_dec_ref(v_m_652_);
return v_res_656_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_numberOf(lean_object* v_c_657_){
_start:
{
if (lean_obj_tag(v_c_657_) == 7)
{
lean_object* v_operation_658_; lean_object* v___x_659_; lean_object* v___x_660_; 
v_operation_658_ = lean_ctor_get(v_c_657_, 0);
v___x_659_ = lean_unsigned_to_nat(0u);
v___x_660_ = l_Continuity_getNat4(v_operation_658_, v___x_659_);
if (lean_obj_tag(v___x_660_) == 0)
{
lean_object* v_value_661_; 
v_value_661_ = lean_ctor_get(v___x_660_, 0);
lean_inc(v_value_661_);
lean_dec_ref_known(v___x_660_, 2);
return v_value_661_;
}
else
{
lean_dec_ref_known(v___x_660_, 1);
return v___x_659_;
}
}
else
{
lean_object* v___x_662_; 
v___x_662_ = lean_unsigned_to_nat(0u);
return v___x_662_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_numberOf___boxed(lean_object* v_c_663_){
_start:
{
lean_object* v_res_664_; 
v_res_664_ = l_Continuity_TreeCodec_numberOf(v_c_663_);
lean_dec(v_c_663_);
return v_res_664_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_writeAll(lean_object* v_m_665_, lean_object* v_t_666_, lean_object* v_x_667_, lean_object* v_x_668_, lean_object* v_x_669_){
_start:
{
lean_object* v_zero_670_; uint8_t v_isZero_671_; 
v_zero_670_ = lean_unsigned_to_nat(0u);
v_isZero_671_ = lean_nat_dec_eq(v_x_667_, v_zero_670_);
if (v_isZero_671_ == 1)
{
lean_dec(v_x_668_);
lean_dec(v_x_667_);
return v_x_669_;
}
else
{
lean_object* v___x_672_; uint8_t v___x_673_; 
v___x_672_ = lean_array_get_size(v_t_666_);
v___x_673_ = lean_nat_dec_lt(v_x_668_, v___x_672_);
if (v___x_673_ == 0)
{
lean_dec(v_x_668_);
lean_dec(v_x_667_);
return v_x_669_;
}
else
{
lean_object* v___x_674_; lean_object* v_path_675_; lean_object* v_claim_676_; lean_object* v___x_677_; lean_object* v_w_678_; lean_object* v_folder_679_; lean_object* v_path_680_; lean_object* v_one_681_; lean_object* v_n_682_; lean_object* v___y_684_; lean_object* v___y_685_; lean_object* v___y_686_; lean_object* v___y_690_; lean_object* v___x_700_; uint8_t v___x_701_; 
v___x_674_ = lean_array_fget_borrowed(v_t_666_, v_x_668_);
v_path_675_ = lean_ctor_get(v___x_674_, 0);
v_claim_676_ = lean_ctor_get(v___x_674_, 1);
v___x_677_ = lean_unsigned_to_nat(257u);
v_w_678_ = l_Continuity_TreeCodec_closeUntil(v_path_675_, v___x_677_, v_x_669_);
v_folder_679_ = lean_ctor_get(v_w_678_, 1);
lean_inc_ref(v_folder_679_);
v_path_680_ = lean_ctor_get(v_folder_679_, 0);
lean_inc_ref(v_path_680_);
lean_dec_ref(v_folder_679_);
v_one_681_ = lean_unsigned_to_nat(1u);
v_n_682_ = lean_nat_sub(v_x_667_, v_one_681_);
lean_dec(v_x_667_);
v___x_700_ = lean_byte_array_size(v_path_680_);
lean_dec_ref(v_path_680_);
v___x_701_ = lean_nat_dec_eq(v___x_700_, v_zero_670_);
if (v___x_701_ == 0)
{
lean_object* v___x_702_; 
v___x_702_ = lean_nat_add(v___x_700_, v_one_681_);
v___y_690_ = v___x_702_;
goto v___jp_689_;
}
else
{
v___y_690_ = v_zero_670_;
goto v___jp_689_;
}
v___jp_683_:
{
lean_object* v___x_687_; 
v___x_687_ = l_Continuity_TreeCodec_addEntry(v___y_685_, v_path_675_, v___y_686_);
v_x_667_ = v_n_682_;
v_x_668_ = v___y_684_;
v_x_669_ = v___x_687_;
goto _start;
}
v___jp_689_:
{
lean_object* v___x_691_; lean_object* v_w_692_; lean_object* v_n_693_; lean_object* v___x_694_; lean_object* v___x_695_; uint8_t v___x_696_; 
v___x_691_ = lean_byte_array_size(v_path_675_);
v_w_692_ = l_Continuity_TreeCodec_openFrom(v_path_675_, v___x_691_, v___y_690_, v_w_678_);
v_n_693_ = l_Continuity_TreeCodec_numberOf(v_claim_676_);
v___x_694_ = lean_nat_add(v_x_668_, v_one_681_);
lean_dec(v_x_668_);
v___x_695_ = lean_array_get_size(v_m_665_);
v___x_696_ = lean_nat_dec_lt(v_n_693_, v___x_695_);
if (v___x_696_ == 0)
{
lean_object* v___x_697_; 
lean_dec(v_n_693_);
v___x_697_ = lean_box(2);
v___y_684_ = v___x_694_;
v___y_685_ = v_w_692_;
v___y_686_ = v___x_697_;
goto v___jp_683_;
}
else
{
lean_object* v___x_698_; lean_object* v_snd_699_; 
v___x_698_ = lean_array_fget_borrowed(v_m_665_, v_n_693_);
lean_dec(v_n_693_);
v_snd_699_ = lean_ctor_get(v___x_698_, 1);
v___y_684_ = v___x_694_;
v___y_685_ = v_w_692_;
v___y_686_ = v_snd_699_;
goto v___jp_683_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_writeAll___boxed(lean_object* v_m_703_, lean_object* v_t_704_, lean_object* v_x_705_, lean_object* v_x_706_, lean_object* v_x_707_){
_start:
{
lean_object* v_res_708_; 
v_res_708_ = l_Continuity_TreeCodec_writeAll(v_m_703_, v_t_704_, v_x_705_, v_x_706_, v_x_707_);
lean_dec_ref(v_t_704_);
lean_dec_ref(v_m_703_);
return v_res_708_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_closeAll(lean_object* v_x_709_, lean_object* v_x_710_){
_start:
{
lean_object* v_zero_711_; uint8_t v_isZero_712_; 
v_zero_711_ = lean_unsigned_to_nat(0u);
v_isZero_712_ = lean_nat_dec_eq(v_x_709_, v_zero_711_);
if (v_isZero_712_ == 1)
{
lean_dec(v_x_709_);
return v_x_710_;
}
else
{
lean_object* v_outer_713_; lean_object* v___x_714_; uint8_t v___x_715_; 
v_outer_713_ = lean_ctor_get(v_x_710_, 0);
v___x_714_ = lean_array_get_size(v_outer_713_);
v___x_715_ = lean_nat_dec_eq(v___x_714_, v_zero_711_);
if (v___x_715_ == 0)
{
lean_object* v_one_716_; lean_object* v_n_717_; lean_object* v___x_718_; 
v_one_716_ = lean_unsigned_to_nat(1u);
v_n_717_ = lean_nat_sub(v_x_709_, v_one_716_);
lean_dec(v_x_709_);
v___x_718_ = l_Continuity_TreeCodec_close(v_x_710_);
v_x_709_ = v_n_717_;
v_x_710_ = v___x_718_;
goto _start;
}
else
{
lean_dec(v_x_709_);
return v_x_710_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_contentOf(lean_object* v_c_720_){
_start:
{
if (lean_obj_tag(v_c_720_) == 7)
{
lean_object* v_operation_721_; 
v_operation_721_ = lean_ctor_get(v_c_720_, 0);
lean_inc_ref(v_operation_721_);
return v_operation_721_;
}
else
{
lean_object* v___x_722_; 
v___x_722_ = l_Continuity_noBytes;
return v___x_722_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_contentOf___boxed(lean_object* v_c_723_){
_start:
{
lean_object* v_res_724_; 
v_res_724_ = l_Continuity_TreeCodec_contentOf(v_c_723_);
lean_dec(v_c_723_);
return v_res_724_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_distinctMessages(lean_object* v_a_725_, lean_object* v_x_726_, lean_object* v_x_727_, lean_object* v_x_728_){
_start:
{
lean_object* v_zero_729_; uint8_t v_isZero_730_; 
v_zero_729_ = lean_unsigned_to_nat(0u);
v_isZero_730_ = lean_nat_dec_eq(v_x_726_, v_zero_729_);
if (v_isZero_730_ == 1)
{
lean_dec(v_x_727_);
lean_dec(v_x_726_);
return v_x_728_;
}
else
{
lean_object* v___x_731_; uint8_t v___x_732_; 
v___x_731_ = lean_array_get_size(v_a_725_);
v___x_732_ = lean_nat_dec_lt(v_x_727_, v___x_731_);
if (v___x_732_ == 0)
{
lean_dec(v_x_727_);
lean_dec(v_x_726_);
return v_x_728_;
}
else
{
lean_object* v_one_733_; lean_object* v_n_734_; lean_object* v___x_735_; uint8_t v___y_737_; uint8_t v___x_752_; 
v_one_733_ = lean_unsigned_to_nat(1u);
v_n_734_ = lean_nat_sub(v_x_726_, v_one_733_);
lean_dec(v_x_726_);
v___x_735_ = lean_nat_add(v_x_727_, v_one_733_);
v___x_752_ = lean_nat_dec_lt(v___x_735_, v___x_731_);
if (v___x_752_ == 0)
{
v___y_737_ = v_isZero_730_;
goto v___jp_736_;
}
else
{
lean_object* v___x_753_; lean_object* v_path_754_; lean_object* v___x_755_; lean_object* v_path_756_; uint8_t v___x_757_; 
v___x_753_ = lean_array_fget_borrowed(v_a_725_, v_x_727_);
v_path_754_ = lean_ctor_get(v___x_753_, 0);
v___x_755_ = lean_array_fget_borrowed(v_a_725_, v___x_735_);
v_path_756_ = lean_ctor_get(v___x_755_, 0);
v___x_757_ = l_Continuity_eqBytes(v_path_754_, v_path_756_);
v___y_737_ = v___x_757_;
goto v___jp_736_;
}
v___jp_736_:
{
if (v___y_737_ == 0)
{
lean_object* v___x_738_; lean_object* v_path_739_; lean_object* v_claim_740_; lean_object* v___x_742_; uint8_t v_isShared_743_; uint8_t v_isSharedCheck_750_; 
v___x_738_ = lean_array_fget(v_a_725_, v_x_727_);
lean_dec(v_x_727_);
v_path_739_ = lean_ctor_get(v___x_738_, 0);
v_claim_740_ = lean_ctor_get(v___x_738_, 1);
v_isSharedCheck_750_ = !lean_is_exclusive(v___x_738_);
if (v_isSharedCheck_750_ == 0)
{
v___x_742_ = v___x_738_;
v_isShared_743_ = v_isSharedCheck_750_;
goto v_resetjp_741_;
}
else
{
lean_inc(v_claim_740_);
lean_inc(v_path_739_);
lean_dec(v___x_738_);
v___x_742_ = lean_box(0);
v_isShared_743_ = v_isSharedCheck_750_;
goto v_resetjp_741_;
}
v_resetjp_741_:
{
lean_object* v___x_744_; lean_object* v___x_746_; 
v___x_744_ = l_Continuity_TreeCodec_contentOf(v_claim_740_);
lean_dec(v_claim_740_);
if (v_isShared_743_ == 0)
{
lean_ctor_set(v___x_742_, 1, v___x_744_);
v___x_746_ = v___x_742_;
goto v_reusejp_745_;
}
else
{
lean_object* v_reuseFailAlloc_749_; 
v_reuseFailAlloc_749_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v_reuseFailAlloc_749_, 0, v_path_739_);
lean_ctor_set(v_reuseFailAlloc_749_, 1, v___x_744_);
v___x_746_ = v_reuseFailAlloc_749_;
goto v_reusejp_745_;
}
v_reusejp_745_:
{
lean_object* v___x_747_; 
v___x_747_ = lean_array_push(v_x_728_, v___x_746_);
v_x_726_ = v_n_734_;
v_x_727_ = v___x_735_;
v_x_728_ = v___x_747_;
goto _start;
}
}
}
else
{
lean_dec(v_x_727_);
v_x_726_ = v_n_734_;
v_x_727_ = v___x_735_;
goto _start;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_distinctMessages___boxed(lean_object* v_a_758_, lean_object* v_x_759_, lean_object* v_x_760_, lean_object* v_x_761_){
_start:
{
lean_object* v_res_762_; 
v_res_762_ = l_Continuity_TreeCodec_distinctMessages(v_a_758_, v_x_759_, v_x_760_, v_x_761_);
lean_dec_ref(v_a_758_);
return v_res_762_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorIdx(lean_object* v_x_763_){
_start:
{
if (lean_obj_tag(v_x_763_) == 0)
{
lean_object* v___x_764_; 
v___x_764_ = lean_unsigned_to_nat(0u);
return v___x_764_;
}
else
{
lean_object* v___x_765_; 
v___x_765_ = lean_unsigned_to_nat(1u);
return v___x_765_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorIdx___boxed(lean_object* v_x_766_){
_start:
{
lean_object* v_res_767_; 
v_res_767_ = l_Continuity_TreeCodec_Written_ctorIdx(v_x_766_);
lean_dec_ref(v_x_766_);
return v_res_767_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorElim___redArg(lean_object* v_t_768_, lean_object* v_k_769_){
_start:
{
if (lean_obj_tag(v_t_768_) == 0)
{
lean_object* v_root_770_; uint64_t v_bytes_771_; lean_object* v_directories_772_; lean_object* v___x_773_; lean_object* v___x_774_; 
v_root_770_ = lean_ctor_get(v_t_768_, 0);
lean_inc_ref(v_root_770_);
v_bytes_771_ = lean_ctor_get_uint64(v_t_768_, sizeof(void*)*2);
v_directories_772_ = lean_ctor_get(v_t_768_, 1);
lean_inc_ref(v_directories_772_);
lean_dec_ref_known(v_t_768_, 2);
v___x_773_ = lean_box_uint64(v_bytes_771_);
v___x_774_ = lean_apply_3(v_k_769_, v_root_770_, v___x_773_, v_directories_772_);
return v___x_774_;
}
else
{
lean_object* v_r_775_; lean_object* v___x_776_; 
v_r_775_ = lean_ctor_get(v_t_768_, 0);
lean_inc_ref(v_r_775_);
lean_dec_ref_known(v_t_768_, 1);
v___x_776_ = lean_apply_1(v_k_769_, v_r_775_);
return v___x_776_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorElim(lean_object* v_motive_777_, lean_object* v_ctorIdx_778_, lean_object* v_t_779_, lean_object* v_h_780_, lean_object* v_k_781_){
_start:
{
lean_object* v___x_782_; 
v___x_782_ = l_Continuity_TreeCodec_Written_ctorElim___redArg(v_t_779_, v_k_781_);
return v___x_782_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ctorElim___boxed(lean_object* v_motive_783_, lean_object* v_ctorIdx_784_, lean_object* v_t_785_, lean_object* v_h_786_, lean_object* v_k_787_){
_start:
{
lean_object* v_res_788_; 
v_res_788_ = l_Continuity_TreeCodec_Written_ctorElim(v_motive_783_, v_ctorIdx_784_, v_t_785_, v_h_786_, v_k_787_);
lean_dec(v_ctorIdx_784_);
return v_res_788_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ok_elim___redArg(lean_object* v_t_789_, lean_object* v_ok_790_){
_start:
{
lean_object* v___x_791_; 
v___x_791_ = l_Continuity_TreeCodec_Written_ctorElim___redArg(v_t_789_, v_ok_790_);
return v___x_791_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_ok_elim(lean_object* v_motive_792_, lean_object* v_t_793_, lean_object* v_h_794_, lean_object* v_ok_795_){
_start:
{
lean_object* v___x_796_; 
v___x_796_ = l_Continuity_TreeCodec_Written_ctorElim___redArg(v_t_793_, v_ok_795_);
return v___x_796_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_refused_elim___redArg(lean_object* v_t_797_, lean_object* v_refused_798_){
_start:
{
lean_object* v___x_799_; 
v___x_799_ = l_Continuity_TreeCodec_Written_ctorElim___redArg(v_t_797_, v_refused_798_);
return v___x_799_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_Written_refused_elim(lean_object* v_motive_800_, lean_object* v_t_801_, lean_object* v_h_802_, lean_object* v_refused_803_){
_start:
{
lean_object* v___x_804_; 
v___x_804_ = l_Continuity_TreeCodec_Written_ctorElim___redArg(v_t_801_, v_refused_803_);
return v___x_804_;
}
}
static lean_object* _init_l_Continuity_TreeCodec_write___closed__1(void){
_start:
{
lean_object* v___x_807_; lean_object* v___x_808_; 
v___x_807_ = l_Continuity_noBytes;
v___x_808_ = l_Continuity_TreeCodec_Folder_empty(v___x_807_);
return v___x_808_;
}
}
static lean_object* _init_l_Continuity_TreeCodec_write___closed__2(void){
_start:
{
lean_object* v___x_809_; lean_object* v___x_810_; lean_object* v___x_811_; 
v___x_809_ = lean_obj_once(&l_Continuity_TreeCodec_write___closed__1, &l_Continuity_TreeCodec_write___closed__1_once, _init_l_Continuity_TreeCodec_write___closed__1);
v___x_810_ = ((lean_object*)(l_Continuity_TreeCodec_write___closed__0));
v___x_811_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_811_, 0, v___x_810_);
lean_ctor_set(v___x_811_, 1, v___x_809_);
lean_ctor_set(v___x_811_, 2, v___x_810_);
return v___x_811_;
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_write(lean_object* v_m_812_){
_start:
{
lean_object* v___x_813_; lean_object* v___x_814_; lean_object* v___x_815_; lean_object* v___x_816_; lean_object* v___x_817_; 
v___x_813_ = lean_array_get_size(v_m_812_);
v___x_814_ = lean_unsigned_to_nat(0u);
v___x_815_ = ((lean_object*)(l_Continuity_TreeCodec_write___closed__0));
v___x_816_ = l_Continuity_TreeCodec_kinds(v_m_812_, v___x_813_, v___x_814_, v___x_815_);
v___x_817_ = l_Continuity_TreeCodec_check(v_m_812_, v___x_816_, v___x_813_, v___x_814_);
lean_dec_ref(v___x_816_);
if (lean_obj_tag(v___x_817_) == 0)
{
lean_object* v___x_818_; lean_object* v_t_819_; lean_object* v___x_820_; lean_object* v___x_821_; lean_object* v_w_822_; lean_object* v___x_823_; lean_object* v_w_824_; lean_object* v_folder_825_; lean_object* v_done_826_; lean_object* v_root_827_; lean_object* v_d_828_; lean_object* v___x_829_; lean_object* v___x_830_; lean_object* v___x_831_; lean_object* v_s_832_; lean_object* v___x_833_; uint64_t v___x_834_; lean_object* v___x_835_; lean_object* v___x_836_; lean_object* v___x_837_; 
v___x_818_ = l_Continuity_TreeCodec_byComponents(v_m_812_, v___x_813_, v___x_814_, v___x_815_);
v_t_819_ = l_Continuity_Table_sort(v___x_818_);
v___x_820_ = lean_array_get_size(v_t_819_);
v___x_821_ = lean_obj_once(&l_Continuity_TreeCodec_write___closed__2, &l_Continuity_TreeCodec_write___closed__2_once, _init_l_Continuity_TreeCodec_write___closed__2);
v_w_822_ = l_Continuity_TreeCodec_writeAll(v_m_812_, v_t_819_, v___x_820_, v___x_814_, v___x_821_);
lean_dec_ref(v_t_819_);
v___x_823_ = lean_unsigned_to_nat(257u);
v_w_824_ = l_Continuity_TreeCodec_closeAll(v___x_823_, v_w_822_);
v_folder_825_ = lean_ctor_get(v_w_824_, 1);
lean_inc_ref(v_folder_825_);
v_done_826_ = lean_ctor_get(v_w_824_, 2);
lean_inc_ref(v_done_826_);
lean_dec_ref(v_w_824_);
v_root_827_ = l_Continuity_TreeCodec_Folder_message(v_folder_825_);
lean_dec_ref(v_folder_825_);
v_d_828_ = l_Continuity_sha256(v_root_827_);
lean_inc_ref(v_root_827_);
v___x_829_ = lean_alloc_ctor(7, 1, 0);
lean_ctor_set(v___x_829_, 0, v_root_827_);
lean_inc_ref(v_d_828_);
v___x_830_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_830_, 0, v_d_828_);
lean_ctor_set(v___x_830_, 1, v___x_829_);
v___x_831_ = lean_array_push(v_done_826_, v___x_830_);
v_s_832_ = l_Continuity_Table_sort(v___x_831_);
v___x_833_ = lean_byte_array_size(v_root_827_);
lean_dec_ref(v_root_827_);
v___x_834_ = lean_uint64_of_nat(v___x_833_);
v___x_835_ = lean_array_get_size(v_s_832_);
v___x_836_ = l_Continuity_TreeCodec_distinctMessages(v_s_832_, v___x_835_, v___x_814_, v___x_815_);
lean_dec_ref(v_s_832_);
v___x_837_ = lean_alloc_ctor(0, 2, 8);
lean_ctor_set(v___x_837_, 0, v_d_828_);
lean_ctor_set(v___x_837_, 1, v___x_836_);
lean_ctor_set_uint64(v___x_837_, sizeof(void*)*2, v___x_834_);
return v___x_837_;
}
else
{
lean_object* v_val_838_; lean_object* v___x_840_; uint8_t v_isShared_841_; uint8_t v_isSharedCheck_845_; 
v_val_838_ = lean_ctor_get(v___x_817_, 0);
v_isSharedCheck_845_ = !lean_is_exclusive(v___x_817_);
if (v_isSharedCheck_845_ == 0)
{
v___x_840_ = v___x_817_;
v_isShared_841_ = v_isSharedCheck_845_;
goto v_resetjp_839_;
}
else
{
lean_inc(v_val_838_);
lean_dec(v___x_817_);
v___x_840_ = lean_box(0);
v_isShared_841_ = v_isSharedCheck_845_;
goto v_resetjp_839_;
}
v_resetjp_839_:
{
lean_object* v___x_843_; 
if (v_isShared_841_ == 0)
{
v___x_843_ = v___x_840_;
goto v_reusejp_842_;
}
else
{
lean_object* v_reuseFailAlloc_844_; 
v_reuseFailAlloc_844_ = lean_alloc_ctor(1, 1, 0);
lean_ctor_set(v_reuseFailAlloc_844_, 0, v_val_838_);
v___x_843_ = v_reuseFailAlloc_844_;
goto v_reusejp_842_;
}
v_reusejp_842_:
{
return v___x_843_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_TreeCodec_write___boxed(lean_object* v_m_846_){
_start:
{
lean_object* v_res_847_; 
v_res_847_ = l_Continuity_TreeCodec_write(v_m_846_);
lean_dec_ref(v_m_846_);
return v_res_847_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Tree(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Closure(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Kernel_TreeEncode(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Tree(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
res = initialize_Continuity_Kernel_Closure(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_TreeCodec_maxDepth = _init_l_Continuity_TreeCodec_maxDepth();
lean_mark_persistent(l_Continuity_TreeCodec_maxDepth);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
