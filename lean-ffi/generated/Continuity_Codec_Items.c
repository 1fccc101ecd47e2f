// Lean compiler output
// Module: Continuity.Codec.Items
// Imports: public import Init public meta import Init public import Continuity.Codec.Sum
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
lean_object* lean_nat_sub(lean_object*, lean_object*);
lean_object* lean_array_fget_borrowed(lean_object*, lean_object*);
lean_object* lean_nat_add(lean_object*, lean_object*);
lean_object* lean_mk_empty_byte_array(lean_object*);
lean_object* lean_byte_array_size(lean_object*);
uint8_t l_Continuity_ltRange(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
uint8_t lean_nat_dec_le(lean_object*, lean_object*);
lean_object* l_Continuity_putNat4(lean_object*, lean_object*);
lean_object* l_Continuity_getNat4(lean_object*, lean_object*);
lean_object* lean_mk_empty_array_with_capacity(lean_object*);
lean_object* lean_array_push(lean_object*, lean_object*);
extern lean_object* l_Continuity_unitC;
lean_object* l_Continuity_blob___redArg(lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_noBytes___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_noBytes___closed__0;
LEAN_EXPORT lean_object* l_Continuity_noBytes;
LEAN_EXPORT lean_object* l_Continuity_Items_putLoop___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_putLoop___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_putLoop(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_putLoop___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Items_inOrder___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_inOrder___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Items_inOrder(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_inOrder___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_getLoop___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_getLoop(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Items_fitsKey___redArg(lean_object*, lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Items_fitsKey___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Items_fitsKey(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Items_fitsKey___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Items_fitsLoop___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Items_fitsLoop___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Items_fitsLoop(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, uint8_t);
LEAN_EXPORT lean_object* l_Continuity_Items_fitsLoop___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_listBytes_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_listBytes_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_okList_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_okList_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, uint8_t, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_Prev_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_Prev_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter___redArg(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter___redArg___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter___boxed(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_get___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_get(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_get_match__1_splitter___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_get_match__1_splitter(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT uint8_t l_Continuity_Items_codec___redArg___lam__0(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_codec___redArg___lam__0___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_codec___redArg___lam__1(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_codec___redArg___lam__1___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_codec___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_Items_codec(lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_itself___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_itself___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_itself(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_itself___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_nothing___redArg();
LEAN_EXPORT lean_object* l_Continuity_nothing___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_nothing(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_nothing___boxed(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_onlyKey___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_onlyKey___redArg___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_onlyKey(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_onlyKey___boxed(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__1___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__2(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__2___boxed(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_listC___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_listC___redArg___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_listC___redArg___closed__0 = (const lean_object*)&l_Continuity_listC___redArg___closed__0_value;
static const lean_closure_object l_Continuity_listC___redArg___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_listC___redArg___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_listC___redArg___closed__1 = (const lean_object*)&l_Continuity_listC___redArg___closed__1_value;
static const lean_closure_object l_Continuity_listC___redArg___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_listC___redArg___lam__2___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_listC___redArg___closed__2 = (const lean_object*)&l_Continuity_listC___redArg___closed__2_value;
LEAN_EXPORT lean_object* l_Continuity_listC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_listC(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_setC___redArg(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_setC(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__1___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__2(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__2___boxed(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_blobSetC___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_blobSetC___redArg___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_blobSetC___redArg___closed__0 = (const lean_object*)&l_Continuity_blobSetC___redArg___closed__0_value;
static const lean_closure_object l_Continuity_blobSetC___redArg___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_blobSetC___redArg___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_blobSetC___redArg___closed__1 = (const lean_object*)&l_Continuity_blobSetC___redArg___closed__1_value;
static const lean_closure_object l_Continuity_blobSetC___redArg___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_blobSetC___redArg___lam__2___boxed, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_blobSetC___redArg___closed__2 = (const lean_object*)&l_Continuity_blobSetC___redArg___closed__2_value;
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobSetC(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__1___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__2(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_blobMapC___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_blobMapC___redArg___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_blobMapC___redArg___closed__0 = (const lean_object*)&l_Continuity_blobMapC___redArg___closed__0_value;
static const lean_closure_object l_Continuity_blobMapC___redArg___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_blobMapC___redArg___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_blobMapC___redArg___closed__1 = (const lean_object*)&l_Continuity_blobMapC___redArg___closed__1_value;
static const lean_closure_object l_Continuity_blobMapC___redArg___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_blobMapC___redArg___lam__2, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_blobMapC___redArg___closed__2 = (const lean_object*)&l_Continuity_blobMapC___redArg___closed__2_value;
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg(lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_blobMapC(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__0(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__0___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__1(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__1___boxed(lean_object*);
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__2(lean_object*, lean_object*);
static const lean_closure_object l_Continuity_mapC___redArg___closed__0_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_mapC___redArg___lam__0___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_mapC___redArg___closed__0 = (const lean_object*)&l_Continuity_mapC___redArg___closed__0_value;
static const lean_closure_object l_Continuity_mapC___redArg___closed__1_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_mapC___redArg___lam__1___boxed, .m_arity = 1, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_mapC___redArg___closed__1 = (const lean_object*)&l_Continuity_mapC___redArg___closed__1_value;
static const lean_closure_object l_Continuity_mapC___redArg___closed__2_value = {.m_header = {.m_rc = 0, .m_cs_sz = sizeof(lean_closure_object) + sizeof(void*)*0, .m_other = 0, .m_tag = 245}, .m_fun = (void*)l_Continuity_mapC___redArg___lam__2, .m_arity = 2, .m_num_fixed = 0, .m_objs = {} };
static const lean_object* l_Continuity_mapC___redArg___closed__2 = (const lean_object*)&l_Continuity_mapC___redArg___closed__2_value;
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg(lean_object*, lean_object*);
LEAN_EXPORT lean_object* l_Continuity_mapC(lean_object*, lean_object*, lean_object*, lean_object*, lean_object*);
static lean_object* _init_l_Continuity_noBytes___closed__0(void){
_start:
{
lean_object* v___x_1_; lean_object* v___x_2_; 
v___x_1_ = lean_unsigned_to_nat(0u);
v___x_2_ = lean_mk_empty_byte_array(v___x_1_);
return v___x_2_;
}
}
static lean_object* _init_l_Continuity_noBytes(void){
_start:
{
lean_object* v___x_3_; 
v___x_3_ = lean_obj_once(&l_Continuity_noBytes___closed__0, &l_Continuity_noBytes___closed__0_once, _init_l_Continuity_noBytes___closed__0);
return v___x_3_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_putLoop___redArg(lean_object* v_s_4_, lean_object* v_a_5_, lean_object* v_x_6_, lean_object* v_x_7_, lean_object* v_x_8_){
_start:
{
lean_object* v_zero_9_; uint8_t v_isZero_10_; 
v_zero_9_ = lean_unsigned_to_nat(0u);
v_isZero_10_ = lean_nat_dec_eq(v_x_6_, v_zero_9_);
if (v_isZero_10_ == 1)
{
lean_dec(v_x_7_);
lean_dec(v_x_6_);
lean_dec_ref(v_s_4_);
return v_x_8_;
}
else
{
lean_object* v___x_11_; uint8_t v___x_12_; 
v___x_11_ = lean_array_get_size(v_a_5_);
v___x_12_ = lean_nat_dec_lt(v_x_7_, v___x_11_);
if (v___x_12_ == 0)
{
lean_dec(v_x_7_);
lean_dec(v_x_6_);
lean_dec_ref(v_s_4_);
return v_x_8_;
}
else
{
lean_object* v_cv_13_; lean_object* v_ck_14_; lean_object* v_key_15_; lean_object* v_val_16_; lean_object* v_put_17_; lean_object* v_put_18_; lean_object* v_one_19_; lean_object* v_n_20_; lean_object* v_x_21_; lean_object* v___x_22_; lean_object* v___x_23_; lean_object* v___x_24_; lean_object* v___x_25_; lean_object* v___x_26_; 
v_cv_13_ = lean_ctor_get(v_s_4_, 1);
v_ck_14_ = lean_ctor_get(v_s_4_, 0);
v_key_15_ = lean_ctor_get(v_s_4_, 2);
v_val_16_ = lean_ctor_get(v_s_4_, 3);
v_put_17_ = lean_ctor_get(v_cv_13_, 1);
v_put_18_ = lean_ctor_get(v_ck_14_, 1);
v_one_19_ = lean_unsigned_to_nat(1u);
v_n_20_ = lean_nat_sub(v_x_6_, v_one_19_);
lean_dec(v_x_6_);
v_x_21_ = lean_array_fget_borrowed(v_a_5_, v_x_7_);
v___x_22_ = lean_nat_add(v_x_7_, v_one_19_);
lean_dec(v_x_7_);
lean_inc(v_val_16_);
lean_inc_n(v_x_21_, 2);
v___x_23_ = lean_apply_1(v_val_16_, v_x_21_);
lean_inc(v_key_15_);
v___x_24_ = lean_apply_1(v_key_15_, v_x_21_);
lean_inc_ref(v_put_18_);
v___x_25_ = lean_apply_2(v_put_18_, v___x_24_, v_x_8_);
lean_inc_ref(v_put_17_);
v___x_26_ = lean_apply_2(v_put_17_, v___x_23_, v___x_25_);
v_x_6_ = v_n_20_;
v_x_7_ = v___x_22_;
v_x_8_ = v___x_26_;
goto _start;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_putLoop___redArg___boxed(lean_object* v_s_28_, lean_object* v_a_29_, lean_object* v_x_30_, lean_object* v_x_31_, lean_object* v_x_32_){
_start:
{
lean_object* v_res_33_; 
v_res_33_ = l_Continuity_Items_putLoop___redArg(v_s_28_, v_a_29_, v_x_30_, v_x_31_, v_x_32_);
lean_dec_ref(v_a_29_);
return v_res_33_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_putLoop(lean_object* v_00_u03b1_34_, lean_object* v_00_u03ba_35_, lean_object* v_00_u03bd_36_, lean_object* v_s_37_, lean_object* v_a_38_, lean_object* v_x_39_, lean_object* v_x_40_, lean_object* v_x_41_){
_start:
{
lean_object* v___x_42_; 
v___x_42_ = l_Continuity_Items_putLoop___redArg(v_s_37_, v_a_38_, v_x_39_, v_x_40_, v_x_41_);
return v___x_42_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_putLoop___boxed(lean_object* v_00_u03b1_43_, lean_object* v_00_u03ba_44_, lean_object* v_00_u03bd_45_, lean_object* v_s_46_, lean_object* v_a_47_, lean_object* v_x_48_, lean_object* v_x_49_, lean_object* v_x_50_){
_start:
{
lean_object* v_res_51_; 
v_res_51_ = l_Continuity_Items_putLoop(v_00_u03b1_43_, v_00_u03ba_44_, v_00_u03bd_45_, v_s_46_, v_a_47_, v_x_48_, v_x_49_, v_x_50_);
lean_dec_ref(v_a_47_);
return v_res_51_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Items_inOrder___redArg(lean_object* v_s_52_, lean_object* v_b_53_, lean_object* v_ps_54_, lean_object* v_pe_55_, lean_object* v_off_56_, lean_object* v_mid_57_){
_start:
{
uint8_t v_ordered_58_; lean_object* v_skip_59_; uint8_t v___x_60_; 
v_ordered_58_ = lean_ctor_get_uint8(v_s_52_, sizeof(void*)*6);
v_skip_59_ = lean_ctor_get(v_s_52_, 5);
v___x_60_ = 1;
if (v_ordered_58_ == 0)
{
lean_dec(v_ps_54_);
return v___x_60_;
}
else
{
uint8_t v___x_61_; 
v___x_61_ = lean_nat_dec_le(v_ps_54_, v_pe_55_);
if (v___x_61_ == 0)
{
lean_dec(v_ps_54_);
return v___x_60_;
}
else
{
lean_object* v___x_62_; lean_object* v___x_63_; lean_object* v___x_64_; lean_object* v___x_65_; uint8_t v___x_66_; 
v___x_62_ = lean_nat_sub(v_pe_55_, v_ps_54_);
v___x_63_ = lean_unsigned_to_nat(1u);
v___x_64_ = lean_nat_add(v___x_62_, v___x_63_);
lean_dec(v___x_62_);
v___x_65_ = lean_nat_add(v_off_56_, v_skip_59_);
v___x_66_ = l_Continuity_ltRange(v_b_53_, v_b_53_, v___x_64_, v_ps_54_, v_pe_55_, v___x_65_, v_mid_57_);
return v___x_66_;
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_inOrder___redArg___boxed(lean_object* v_s_67_, lean_object* v_b_68_, lean_object* v_ps_69_, lean_object* v_pe_70_, lean_object* v_off_71_, lean_object* v_mid_72_){
_start:
{
uint8_t v_res_73_; lean_object* v_r_74_; 
v_res_73_ = l_Continuity_Items_inOrder___redArg(v_s_67_, v_b_68_, v_ps_69_, v_pe_70_, v_off_71_, v_mid_72_);
lean_dec(v_mid_72_);
lean_dec(v_off_71_);
lean_dec(v_pe_70_);
lean_dec_ref(v_b_68_);
lean_dec_ref(v_s_67_);
v_r_74_ = lean_box(v_res_73_);
return v_r_74_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Items_inOrder(lean_object* v_00_u03b1_75_, lean_object* v_00_u03ba_76_, lean_object* v_00_u03bd_77_, lean_object* v_s_78_, lean_object* v_b_79_, lean_object* v_ps_80_, lean_object* v_pe_81_, lean_object* v_off_82_, lean_object* v_mid_83_){
_start:
{
uint8_t v___x_84_; 
v___x_84_ = l_Continuity_Items_inOrder___redArg(v_s_78_, v_b_79_, v_ps_80_, v_pe_81_, v_off_82_, v_mid_83_);
return v___x_84_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_inOrder___boxed(lean_object* v_00_u03b1_85_, lean_object* v_00_u03ba_86_, lean_object* v_00_u03bd_87_, lean_object* v_s_88_, lean_object* v_b_89_, lean_object* v_ps_90_, lean_object* v_pe_91_, lean_object* v_off_92_, lean_object* v_mid_93_){
_start:
{
uint8_t v_res_94_; lean_object* v_r_95_; 
v_res_94_ = l_Continuity_Items_inOrder(v_00_u03b1_85_, v_00_u03ba_86_, v_00_u03bd_87_, v_s_88_, v_b_89_, v_ps_90_, v_pe_91_, v_off_92_, v_mid_93_);
lean_dec(v_mid_93_);
lean_dec(v_off_92_);
lean_dec(v_pe_91_);
lean_dec_ref(v_b_89_);
lean_dec_ref(v_s_88_);
v_r_95_ = lean_box(v_res_94_);
return v_r_95_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_getLoop___redArg(lean_object* v_s_96_, lean_object* v_b_97_, lean_object* v_x_98_, lean_object* v_x_99_, lean_object* v_x_100_, lean_object* v_x_101_, lean_object* v_x_102_){
_start:
{
lean_object* v_zero_103_; uint8_t v_isZero_104_; 
v_zero_103_ = lean_unsigned_to_nat(0u);
v_isZero_104_ = lean_nat_dec_eq(v_x_98_, v_zero_103_);
if (v_isZero_104_ == 1)
{
lean_object* v___x_105_; 
lean_dec(v_x_101_);
lean_dec(v_x_100_);
lean_dec(v_x_98_);
lean_dec_ref(v_b_97_);
lean_dec_ref(v_s_96_);
v___x_105_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_105_, 0, v_x_102_);
lean_ctor_set(v___x_105_, 1, v_x_99_);
return v___x_105_;
}
else
{
lean_object* v_ck_106_; lean_object* v_cv_107_; lean_object* v_join_108_; lean_object* v_skip_109_; lean_object* v_get_110_; lean_object* v___x_111_; 
v_ck_106_ = lean_ctor_get(v_s_96_, 0);
v_cv_107_ = lean_ctor_get(v_s_96_, 1);
v_join_108_ = lean_ctor_get(v_s_96_, 4);
v_skip_109_ = lean_ctor_get(v_s_96_, 5);
v_get_110_ = lean_ctor_get(v_ck_106_, 2);
lean_inc_ref(v_get_110_);
lean_inc(v_x_99_);
lean_inc_ref(v_b_97_);
v___x_111_ = lean_apply_2(v_get_110_, v_b_97_, v_x_99_);
if (lean_obj_tag(v___x_111_) == 0)
{
lean_object* v_value_112_; lean_object* v_next_113_; uint8_t v___x_114_; 
v_value_112_ = lean_ctor_get(v___x_111_, 0);
lean_inc(v_value_112_);
v_next_113_ = lean_ctor_get(v___x_111_, 1);
lean_inc(v_next_113_);
lean_dec_ref_known(v___x_111_, 2);
v___x_114_ = l_Continuity_Items_inOrder___redArg(v_s_96_, v_b_97_, v_x_100_, v_x_101_, v_x_99_, v_next_113_);
lean_dec(v_x_101_);
if (v___x_114_ == 0)
{
uint8_t v___x_115_; lean_object* v___x_116_; 
lean_dec(v_next_113_);
lean_dec(v_value_112_);
lean_dec_ref(v_x_102_);
lean_dec(v_x_98_);
lean_dec_ref(v_b_97_);
lean_dec_ref(v_s_96_);
v___x_115_ = 4;
v___x_116_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_116_, 0, v_x_99_);
lean_ctor_set_uint8(v___x_116_, sizeof(void*)*1, v___x_115_);
return v___x_116_;
}
else
{
lean_object* v_get_117_; lean_object* v___x_118_; 
v_get_117_ = lean_ctor_get(v_cv_107_, 2);
lean_inc_ref(v_get_117_);
lean_inc(v_next_113_);
lean_inc_ref(v_b_97_);
v___x_118_ = lean_apply_2(v_get_117_, v_b_97_, v_next_113_);
if (lean_obj_tag(v___x_118_) == 0)
{
lean_object* v_value_119_; lean_object* v_next_120_; lean_object* v_one_121_; lean_object* v_n_122_; lean_object* v___x_123_; lean_object* v___x_124_; lean_object* v___x_125_; 
v_value_119_ = lean_ctor_get(v___x_118_, 0);
lean_inc(v_value_119_);
v_next_120_ = lean_ctor_get(v___x_118_, 1);
lean_inc(v_next_120_);
lean_dec_ref_known(v___x_118_, 2);
v_one_121_ = lean_unsigned_to_nat(1u);
v_n_122_ = lean_nat_sub(v_x_98_, v_one_121_);
lean_dec(v_x_98_);
v___x_123_ = lean_nat_add(v_x_99_, v_skip_109_);
lean_dec(v_x_99_);
lean_inc(v_join_108_);
v___x_124_ = lean_apply_2(v_join_108_, v_value_112_, v_value_119_);
v___x_125_ = lean_array_push(v_x_102_, v___x_124_);
v_x_98_ = v_n_122_;
v_x_99_ = v_next_120_;
v_x_100_ = v___x_123_;
v_x_101_ = v_next_113_;
v_x_102_ = v___x_125_;
goto _start;
}
else
{
lean_object* v_at___127_; uint8_t v_code_128_; lean_object* v___x_130_; uint8_t v_isShared_131_; uint8_t v_isSharedCheck_135_; 
lean_dec(v_next_113_);
lean_dec(v_value_112_);
lean_dec_ref(v_x_102_);
lean_dec(v_x_99_);
lean_dec(v_x_98_);
lean_dec_ref(v_b_97_);
lean_dec_ref(v_s_96_);
v_at___127_ = lean_ctor_get(v___x_118_, 0);
v_code_128_ = lean_ctor_get_uint8(v___x_118_, sizeof(void*)*1);
v_isSharedCheck_135_ = !lean_is_exclusive(v___x_118_);
if (v_isSharedCheck_135_ == 0)
{
v___x_130_ = v___x_118_;
v_isShared_131_ = v_isSharedCheck_135_;
goto v_resetjp_129_;
}
else
{
lean_inc(v_at___127_);
lean_dec(v___x_118_);
v___x_130_ = lean_box(0);
v_isShared_131_ = v_isSharedCheck_135_;
goto v_resetjp_129_;
}
v_resetjp_129_:
{
lean_object* v___x_133_; 
if (v_isShared_131_ == 0)
{
v___x_133_ = v___x_130_;
goto v_reusejp_132_;
}
else
{
lean_object* v_reuseFailAlloc_134_; 
v_reuseFailAlloc_134_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_134_, 0, v_at___127_);
lean_ctor_set_uint8(v_reuseFailAlloc_134_, sizeof(void*)*1, v_code_128_);
v___x_133_ = v_reuseFailAlloc_134_;
goto v_reusejp_132_;
}
v_reusejp_132_:
{
return v___x_133_;
}
}
}
}
}
else
{
lean_object* v_at___136_; uint8_t v_code_137_; lean_object* v___x_139_; uint8_t v_isShared_140_; uint8_t v_isSharedCheck_144_; 
lean_dec_ref(v_x_102_);
lean_dec(v_x_101_);
lean_dec(v_x_100_);
lean_dec(v_x_99_);
lean_dec(v_x_98_);
lean_dec_ref(v_b_97_);
lean_dec_ref(v_s_96_);
v_at___136_ = lean_ctor_get(v___x_111_, 0);
v_code_137_ = lean_ctor_get_uint8(v___x_111_, sizeof(void*)*1);
v_isSharedCheck_144_ = !lean_is_exclusive(v___x_111_);
if (v_isSharedCheck_144_ == 0)
{
v___x_139_ = v___x_111_;
v_isShared_140_ = v_isSharedCheck_144_;
goto v_resetjp_138_;
}
else
{
lean_inc(v_at___136_);
lean_dec(v___x_111_);
v___x_139_ = lean_box(0);
v_isShared_140_ = v_isSharedCheck_144_;
goto v_resetjp_138_;
}
v_resetjp_138_:
{
lean_object* v___x_142_; 
if (v_isShared_140_ == 0)
{
v___x_142_ = v___x_139_;
goto v_reusejp_141_;
}
else
{
lean_object* v_reuseFailAlloc_143_; 
v_reuseFailAlloc_143_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_143_, 0, v_at___136_);
lean_ctor_set_uint8(v_reuseFailAlloc_143_, sizeof(void*)*1, v_code_137_);
v___x_142_ = v_reuseFailAlloc_143_;
goto v_reusejp_141_;
}
v_reusejp_141_:
{
return v___x_142_;
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_getLoop(lean_object* v_00_u03b1_145_, lean_object* v_00_u03ba_146_, lean_object* v_00_u03bd_147_, lean_object* v_s_148_, lean_object* v_b_149_, lean_object* v_x_150_, lean_object* v_x_151_, lean_object* v_x_152_, lean_object* v_x_153_, lean_object* v_x_154_){
_start:
{
lean_object* v___x_155_; 
v___x_155_ = l_Continuity_Items_getLoop___redArg(v_s_148_, v_b_149_, v_x_150_, v_x_151_, v_x_152_, v_x_153_, v_x_154_);
return v___x_155_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Items_fitsKey___redArg(lean_object* v_s_156_, lean_object* v_prev_157_, lean_object* v_kb_158_, uint8_t v_has_159_){
_start:
{
if (v_has_159_ == 0)
{
uint8_t v___x_160_; 
lean_dec_ref(v_s_156_);
v___x_160_ = 1;
return v___x_160_;
}
else
{
lean_object* v_skip_161_; lean_object* v___x_162_; lean_object* v___x_163_; lean_object* v___x_164_; lean_object* v___x_165_; uint8_t v___x_166_; 
v_skip_161_ = lean_ctor_get(v_s_156_, 5);
lean_inc_n(v_skip_161_, 2);
lean_dec_ref(v_s_156_);
v___x_162_ = lean_byte_array_size(v_prev_157_);
v___x_163_ = lean_unsigned_to_nat(1u);
v___x_164_ = lean_nat_add(v___x_162_, v___x_163_);
v___x_165_ = lean_byte_array_size(v_kb_158_);
v___x_166_ = l_Continuity_ltRange(v_prev_157_, v_kb_158_, v___x_164_, v_skip_161_, v___x_162_, v_skip_161_, v___x_165_);
return v___x_166_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_fitsKey___redArg___boxed(lean_object* v_s_167_, lean_object* v_prev_168_, lean_object* v_kb_169_, lean_object* v_has_170_){
_start:
{
uint8_t v_has_boxed_171_; uint8_t v_res_172_; lean_object* v_r_173_; 
v_has_boxed_171_ = lean_unbox(v_has_170_);
v_res_172_ = l_Continuity_Items_fitsKey___redArg(v_s_167_, v_prev_168_, v_kb_169_, v_has_boxed_171_);
lean_dec_ref(v_kb_169_);
lean_dec_ref(v_prev_168_);
v_r_173_ = lean_box(v_res_172_);
return v_r_173_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Items_fitsKey(lean_object* v_00_u03b1_174_, lean_object* v_00_u03ba_175_, lean_object* v_00_u03bd_176_, lean_object* v_s_177_, lean_object* v_prev_178_, lean_object* v_kb_179_, uint8_t v_has_180_){
_start:
{
uint8_t v___x_181_; 
v___x_181_ = l_Continuity_Items_fitsKey___redArg(v_s_177_, v_prev_178_, v_kb_179_, v_has_180_);
return v___x_181_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_fitsKey___boxed(lean_object* v_00_u03b1_182_, lean_object* v_00_u03ba_183_, lean_object* v_00_u03bd_184_, lean_object* v_s_185_, lean_object* v_prev_186_, lean_object* v_kb_187_, lean_object* v_has_188_){
_start:
{
uint8_t v_has_boxed_189_; uint8_t v_res_190_; lean_object* v_r_191_; 
v_has_boxed_189_ = lean_unbox(v_has_188_);
v_res_190_ = l_Continuity_Items_fitsKey(v_00_u03b1_182_, v_00_u03ba_183_, v_00_u03bd_184_, v_s_185_, v_prev_186_, v_kb_187_, v_has_boxed_189_);
lean_dec_ref(v_kb_187_);
lean_dec_ref(v_prev_186_);
v_r_191_ = lean_box(v_res_190_);
return v_r_191_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Items_fitsLoop___redArg(lean_object* v_s_192_, lean_object* v_a_193_, lean_object* v_x_194_, lean_object* v_x_195_, lean_object* v_x_196_, uint8_t v_x_197_){
_start:
{
lean_object* v_zero_198_; uint8_t v_isZero_199_; 
v_zero_198_ = lean_unsigned_to_nat(0u);
v_isZero_199_ = lean_nat_dec_eq(v_x_194_, v_zero_198_);
if (v_isZero_199_ == 1)
{
lean_dec_ref(v_x_196_);
lean_dec(v_x_195_);
lean_dec(v_x_194_);
lean_dec_ref(v_s_192_);
return v_isZero_199_;
}
else
{
lean_object* v___x_200_; uint8_t v___x_201_; 
v___x_200_ = lean_array_get_size(v_a_193_);
v___x_201_ = lean_nat_dec_lt(v_x_195_, v___x_200_);
if (v___x_201_ == 0)
{
uint8_t v___x_202_; 
lean_dec_ref(v_x_196_);
lean_dec(v_x_195_);
lean_dec(v_x_194_);
lean_dec_ref(v_s_192_);
v___x_202_ = 1;
return v___x_202_;
}
else
{
lean_object* v_ck_203_; lean_object* v_cv_204_; lean_object* v_key_205_; lean_object* v_val_206_; uint8_t v_ordered_207_; lean_object* v_fits_208_; lean_object* v_put_209_; lean_object* v_x_210_; lean_object* v___x_211_; lean_object* v___x_212_; uint8_t v___x_213_; 
v_ck_203_ = lean_ctor_get(v_s_192_, 0);
v_cv_204_ = lean_ctor_get(v_s_192_, 1);
v_key_205_ = lean_ctor_get(v_s_192_, 2);
v_val_206_ = lean_ctor_get(v_s_192_, 3);
v_ordered_207_ = lean_ctor_get_uint8(v_s_192_, sizeof(void*)*6);
v_fits_208_ = lean_ctor_get(v_ck_203_, 0);
v_put_209_ = lean_ctor_get(v_ck_203_, 1);
v_x_210_ = lean_array_fget_borrowed(v_a_193_, v_x_195_);
lean_inc(v_key_205_);
lean_inc(v_x_210_);
v___x_211_ = lean_apply_1(v_key_205_, v_x_210_);
lean_inc_ref(v_fits_208_);
lean_inc(v___x_211_);
v___x_212_ = lean_apply_1(v_fits_208_, v___x_211_);
v___x_213_ = lean_unbox(v___x_212_);
if (v___x_213_ == 0)
{
lean_dec(v___x_211_);
lean_dec_ref(v_x_196_);
lean_dec(v_x_195_);
lean_dec(v_x_194_);
lean_dec_ref(v_s_192_);
return v_isZero_199_;
}
else
{
lean_object* v_fits_214_; lean_object* v___x_215_; lean_object* v___x_216_; uint8_t v___x_217_; 
v_fits_214_ = lean_ctor_get(v_cv_204_, 0);
lean_inc(v_val_206_);
lean_inc(v_x_210_);
v___x_215_ = lean_apply_1(v_val_206_, v_x_210_);
lean_inc_ref(v_fits_214_);
v___x_216_ = lean_apply_1(v_fits_214_, v___x_215_);
v___x_217_ = lean_unbox(v___x_216_);
if (v___x_217_ == 0)
{
lean_dec(v___x_211_);
lean_dec_ref(v_x_196_);
lean_dec(v_x_195_);
lean_dec(v_x_194_);
lean_dec_ref(v_s_192_);
return v_isZero_199_;
}
else
{
lean_object* v_one_218_; lean_object* v_n_219_; 
v_one_218_ = lean_unsigned_to_nat(1u);
v_n_219_ = lean_nat_sub(v_x_194_, v_one_218_);
lean_dec(v_x_194_);
if (v_ordered_207_ == 0)
{
lean_object* v___x_220_; 
lean_dec(v___x_211_);
v___x_220_ = lean_nat_add(v_x_195_, v_one_218_);
lean_dec(v_x_195_);
v_x_194_ = v_n_219_;
v_x_195_ = v___x_220_;
goto _start;
}
else
{
lean_object* v___x_222_; lean_object* v_kb_223_; uint8_t v___x_224_; 
v___x_222_ = l_Continuity_noBytes;
lean_inc_ref(v_put_209_);
v_kb_223_ = lean_apply_2(v_put_209_, v___x_211_, v___x_222_);
lean_inc_ref(v_s_192_);
v___x_224_ = l_Continuity_Items_fitsKey___redArg(v_s_192_, v_x_196_, v_kb_223_, v_x_197_);
lean_dec_ref(v_x_196_);
if (v___x_224_ == 0)
{
lean_dec_ref(v_kb_223_);
lean_dec(v_n_219_);
lean_dec(v_x_195_);
lean_dec_ref(v_s_192_);
return v_isZero_199_;
}
else
{
lean_object* v___x_225_; 
v___x_225_ = lean_nat_add(v_x_195_, v_one_218_);
lean_dec(v_x_195_);
v_x_194_ = v_n_219_;
v_x_195_ = v___x_225_;
v_x_196_ = v_kb_223_;
v_x_197_ = v___x_224_;
goto _start;
}
}
}
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_fitsLoop___redArg___boxed(lean_object* v_s_227_, lean_object* v_a_228_, lean_object* v_x_229_, lean_object* v_x_230_, lean_object* v_x_231_, lean_object* v_x_232_){
_start:
{
uint8_t v_x_329__boxed_233_; uint8_t v_res_234_; lean_object* v_r_235_; 
v_x_329__boxed_233_ = lean_unbox(v_x_232_);
v_res_234_ = l_Continuity_Items_fitsLoop___redArg(v_s_227_, v_a_228_, v_x_229_, v_x_230_, v_x_231_, v_x_329__boxed_233_);
lean_dec_ref(v_a_228_);
v_r_235_ = lean_box(v_res_234_);
return v_r_235_;
}
}
LEAN_EXPORT uint8_t l_Continuity_Items_fitsLoop(lean_object* v_00_u03b1_236_, lean_object* v_00_u03ba_237_, lean_object* v_00_u03bd_238_, lean_object* v_s_239_, lean_object* v_a_240_, lean_object* v_x_241_, lean_object* v_x_242_, lean_object* v_x_243_, uint8_t v_x_244_){
_start:
{
uint8_t v___x_245_; 
v___x_245_ = l_Continuity_Items_fitsLoop___redArg(v_s_239_, v_a_240_, v_x_241_, v_x_242_, v_x_243_, v_x_244_);
return v___x_245_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_fitsLoop___boxed(lean_object* v_00_u03b1_246_, lean_object* v_00_u03ba_247_, lean_object* v_00_u03bd_248_, lean_object* v_s_249_, lean_object* v_a_250_, lean_object* v_x_251_, lean_object* v_x_252_, lean_object* v_x_253_, lean_object* v_x_254_){
_start:
{
uint8_t v_x_373__boxed_255_; uint8_t v_res_256_; lean_object* v_r_257_; 
v_x_373__boxed_255_ = lean_unbox(v_x_254_);
v_res_256_ = l_Continuity_Items_fitsLoop(v_00_u03b1_246_, v_00_u03ba_247_, v_00_u03bd_248_, v_s_249_, v_a_250_, v_x_251_, v_x_252_, v_x_253_, v_x_373__boxed_255_);
lean_dec_ref(v_a_250_);
v_r_257_ = lean_box(v_res_256_);
return v_r_257_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter___redArg(lean_object* v_x_258_, lean_object* v_x_259_, lean_object* v_x_260_, lean_object* v_h__1_261_, lean_object* v_h__2_262_){
_start:
{
lean_object* v_zero_263_; uint8_t v_isZero_264_; 
v_zero_263_ = lean_unsigned_to_nat(0u);
v_isZero_264_ = lean_nat_dec_eq(v_x_258_, v_zero_263_);
if (v_isZero_264_ == 1)
{
lean_object* v___x_265_; 
lean_dec(v_h__2_262_);
v___x_265_ = lean_apply_2(v_h__1_261_, v_x_259_, v_x_260_);
return v___x_265_;
}
else
{
lean_object* v_one_266_; lean_object* v_n_267_; lean_object* v___x_268_; 
lean_dec(v_h__1_261_);
v_one_266_ = lean_unsigned_to_nat(1u);
v_n_267_ = lean_nat_sub(v_x_258_, v_one_266_);
v___x_268_ = lean_apply_3(v_h__2_262_, v_n_267_, v_x_259_, v_x_260_);
return v___x_268_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter___redArg___boxed(lean_object* v_x_269_, lean_object* v_x_270_, lean_object* v_x_271_, lean_object* v_h__1_272_, lean_object* v_h__2_273_){
_start:
{
lean_object* v_res_274_; 
v_res_274_ = l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter___redArg(v_x_269_, v_x_270_, v_x_271_, v_h__1_272_, v_h__2_273_);
lean_dec(v_x_269_);
return v_res_274_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter(lean_object* v_motive_275_, lean_object* v_x_276_, lean_object* v_x_277_, lean_object* v_x_278_, lean_object* v_h__1_279_, lean_object* v_h__2_280_){
_start:
{
lean_object* v_zero_281_; uint8_t v_isZero_282_; 
v_zero_281_ = lean_unsigned_to_nat(0u);
v_isZero_282_ = lean_nat_dec_eq(v_x_276_, v_zero_281_);
if (v_isZero_282_ == 1)
{
lean_object* v___x_283_; 
lean_dec(v_h__2_280_);
v___x_283_ = lean_apply_2(v_h__1_279_, v_x_277_, v_x_278_);
return v___x_283_;
}
else
{
lean_object* v_one_284_; lean_object* v_n_285_; lean_object* v___x_286_; 
lean_dec(v_h__1_279_);
v_one_284_ = lean_unsigned_to_nat(1u);
v_n_285_ = lean_nat_sub(v_x_276_, v_one_284_);
v___x_286_ = lean_apply_3(v_h__2_280_, v_n_285_, v_x_277_, v_x_278_);
return v___x_286_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter___boxed(lean_object* v_motive_287_, lean_object* v_x_288_, lean_object* v_x_289_, lean_object* v_x_290_, lean_object* v_h__1_291_, lean_object* v_h__2_292_){
_start:
{
lean_object* v_res_293_; 
v_res_293_ = l___private_Continuity_Codec_Items_0__Continuity_Items_putLoop_match__1_splitter(v_motive_287_, v_x_288_, v_x_289_, v_x_290_, v_h__1_291_, v_h__2_292_);
lean_dec(v_x_288_);
return v_res_293_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_listBytes_match__1_splitter___redArg(lean_object* v_x_294_, lean_object* v_h__1_295_, lean_object* v_h__2_296_){
_start:
{
if (lean_obj_tag(v_x_294_) == 0)
{
lean_object* v___x_297_; lean_object* v___x_298_; 
lean_dec(v_h__2_296_);
v___x_297_ = lean_box(0);
v___x_298_ = lean_apply_1(v_h__1_295_, v___x_297_);
return v___x_298_;
}
else
{
lean_object* v_head_299_; lean_object* v_tail_300_; lean_object* v___x_301_; 
lean_dec(v_h__1_295_);
v_head_299_ = lean_ctor_get(v_x_294_, 0);
lean_inc(v_head_299_);
v_tail_300_ = lean_ctor_get(v_x_294_, 1);
lean_inc(v_tail_300_);
lean_dec_ref_known(v_x_294_, 2);
v___x_301_ = lean_apply_2(v_h__2_296_, v_head_299_, v_tail_300_);
return v___x_301_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_listBytes_match__1_splitter(lean_object* v_00_u03b1_302_, lean_object* v_motive_303_, lean_object* v_x_304_, lean_object* v_h__1_305_, lean_object* v_h__2_306_){
_start:
{
if (lean_obj_tag(v_x_304_) == 0)
{
lean_object* v___x_307_; lean_object* v___x_308_; 
lean_dec(v_h__2_306_);
v___x_307_ = lean_box(0);
v___x_308_ = lean_apply_1(v_h__1_305_, v___x_307_);
return v___x_308_;
}
else
{
lean_object* v_head_309_; lean_object* v_tail_310_; lean_object* v___x_311_; 
lean_dec(v_h__1_305_);
v_head_309_ = lean_ctor_get(v_x_304_, 0);
lean_inc(v_head_309_);
v_tail_310_ = lean_ctor_get(v_x_304_, 1);
lean_inc(v_tail_310_);
lean_dec_ref_known(v_x_304_, 2);
v___x_311_ = lean_apply_2(v_h__2_306_, v_head_309_, v_tail_310_);
return v___x_311_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_okList_match__1_splitter___redArg(lean_object* v_x_312_, lean_object* v_x_313_, lean_object* v_h__1_314_, lean_object* v_h__2_315_){
_start:
{
if (lean_obj_tag(v_x_313_) == 0)
{
lean_object* v___x_316_; 
lean_dec(v_h__2_315_);
v___x_316_ = lean_apply_1(v_h__1_314_, v_x_312_);
return v___x_316_;
}
else
{
lean_object* v_head_317_; lean_object* v_tail_318_; lean_object* v___x_319_; 
lean_dec(v_h__1_314_);
v_head_317_ = lean_ctor_get(v_x_313_, 0);
lean_inc(v_head_317_);
v_tail_318_ = lean_ctor_get(v_x_313_, 1);
lean_inc(v_tail_318_);
lean_dec_ref_known(v_x_313_, 2);
v___x_319_ = lean_apply_3(v_h__2_315_, v_x_312_, v_head_317_, v_tail_318_);
return v___x_319_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_okList_match__1_splitter(lean_object* v_00_u03b1_320_, lean_object* v_motive_321_, lean_object* v_x_322_, lean_object* v_x_323_, lean_object* v_h__1_324_, lean_object* v_h__2_325_){
_start:
{
if (lean_obj_tag(v_x_323_) == 0)
{
lean_object* v___x_326_; 
lean_dec(v_h__2_325_);
v___x_326_ = lean_apply_1(v_h__1_324_, v_x_322_);
return v___x_326_;
}
else
{
lean_object* v_head_327_; lean_object* v_tail_328_; lean_object* v___x_329_; 
lean_dec(v_h__1_324_);
v_head_327_ = lean_ctor_get(v_x_323_, 0);
lean_inc(v_head_327_);
v_tail_328_ = lean_ctor_get(v_x_323_, 1);
lean_inc(v_tail_328_);
lean_dec_ref_known(v_x_323_, 2);
v___x_329_ = lean_apply_3(v_h__2_325_, v_x_322_, v_head_327_, v_tail_328_);
return v___x_329_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter___redArg(lean_object* v_x_330_, lean_object* v_x_331_, lean_object* v_x_332_, uint8_t v_x_333_, lean_object* v_h__1_334_, lean_object* v_h__2_335_){
_start:
{
lean_object* v_zero_336_; uint8_t v_isZero_337_; 
v_zero_336_ = lean_unsigned_to_nat(0u);
v_isZero_337_ = lean_nat_dec_eq(v_x_330_, v_zero_336_);
if (v_isZero_337_ == 1)
{
lean_object* v___x_338_; lean_object* v___x_339_; 
lean_dec(v_h__2_335_);
v___x_338_ = lean_box(v_x_333_);
v___x_339_ = lean_apply_3(v_h__1_334_, v_x_331_, v_x_332_, v___x_338_);
return v___x_339_;
}
else
{
lean_object* v_one_340_; lean_object* v_n_341_; lean_object* v___x_342_; lean_object* v___x_343_; 
lean_dec(v_h__1_334_);
v_one_340_ = lean_unsigned_to_nat(1u);
v_n_341_ = lean_nat_sub(v_x_330_, v_one_340_);
v___x_342_ = lean_box(v_x_333_);
v___x_343_ = lean_apply_4(v_h__2_335_, v_n_341_, v_x_331_, v_x_332_, v___x_342_);
return v___x_343_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter___redArg___boxed(lean_object* v_x_344_, lean_object* v_x_345_, lean_object* v_x_346_, lean_object* v_x_347_, lean_object* v_h__1_348_, lean_object* v_h__2_349_){
_start:
{
uint8_t v_x_32__boxed_350_; lean_object* v_res_351_; 
v_x_32__boxed_350_ = lean_unbox(v_x_347_);
v_res_351_ = l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter___redArg(v_x_344_, v_x_345_, v_x_346_, v_x_32__boxed_350_, v_h__1_348_, v_h__2_349_);
lean_dec(v_x_344_);
return v_res_351_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter(lean_object* v_motive_352_, lean_object* v_x_353_, lean_object* v_x_354_, lean_object* v_x_355_, uint8_t v_x_356_, lean_object* v_h__1_357_, lean_object* v_h__2_358_){
_start:
{
lean_object* v_zero_359_; uint8_t v_isZero_360_; 
v_zero_359_ = lean_unsigned_to_nat(0u);
v_isZero_360_ = lean_nat_dec_eq(v_x_353_, v_zero_359_);
if (v_isZero_360_ == 1)
{
lean_object* v___x_361_; lean_object* v___x_362_; 
lean_dec(v_h__2_358_);
v___x_361_ = lean_box(v_x_356_);
v___x_362_ = lean_apply_3(v_h__1_357_, v_x_354_, v_x_355_, v___x_361_);
return v___x_362_;
}
else
{
lean_object* v_one_363_; lean_object* v_n_364_; lean_object* v___x_365_; lean_object* v___x_366_; 
lean_dec(v_h__1_357_);
v_one_363_ = lean_unsigned_to_nat(1u);
v_n_364_ = lean_nat_sub(v_x_353_, v_one_363_);
v___x_365_ = lean_box(v_x_356_);
v___x_366_ = lean_apply_4(v_h__2_358_, v_n_364_, v_x_354_, v_x_355_, v___x_365_);
return v___x_366_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter___boxed(lean_object* v_motive_367_, lean_object* v_x_368_, lean_object* v_x_369_, lean_object* v_x_370_, lean_object* v_x_371_, lean_object* v_h__1_372_, lean_object* v_h__2_373_){
_start:
{
uint8_t v_x_54__boxed_374_; lean_object* v_res_375_; 
v_x_54__boxed_374_ = lean_unbox(v_x_371_);
v_res_375_ = l___private_Continuity_Codec_Items_0__Continuity_Items_fitsLoop_match__1_splitter(v_motive_367_, v_x_368_, v_x_369_, v_x_370_, v_x_54__boxed_374_, v_h__1_372_, v_h__2_373_);
lean_dec(v_x_368_);
return v_res_375_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_Prev_match__1_splitter___redArg(lean_object* v_x_376_, lean_object* v_h__1_377_, lean_object* v_h__2_378_){
_start:
{
if (lean_obj_tag(v_x_376_) == 0)
{
lean_object* v___x_379_; lean_object* v___x_380_; 
lean_dec(v_h__2_378_);
v___x_379_ = lean_box(0);
v___x_380_ = lean_apply_1(v_h__1_377_, v___x_379_);
return v___x_380_;
}
else
{
lean_object* v_val_381_; lean_object* v___x_382_; 
lean_dec(v_h__1_377_);
v_val_381_ = lean_ctor_get(v_x_376_, 0);
lean_inc(v_val_381_);
lean_dec_ref_known(v_x_376_, 1);
v___x_382_ = lean_apply_1(v_h__2_378_, v_val_381_);
return v___x_382_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_Prev_match__1_splitter(lean_object* v_motive_383_, lean_object* v_x_384_, lean_object* v_h__1_385_, lean_object* v_h__2_386_){
_start:
{
if (lean_obj_tag(v_x_384_) == 0)
{
lean_object* v___x_387_; lean_object* v___x_388_; 
lean_dec(v_h__2_386_);
v___x_387_ = lean_box(0);
v___x_388_ = lean_apply_1(v_h__1_385_, v___x_387_);
return v___x_388_;
}
else
{
lean_object* v_val_389_; lean_object* v___x_390_; 
lean_dec(v_h__1_385_);
v_val_389_ = lean_ctor_get(v_x_384_, 0);
lean_inc(v_val_389_);
lean_dec_ref_known(v_x_384_, 1);
v___x_390_ = lean_apply_1(v_h__2_386_, v_val_389_);
return v___x_390_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter___redArg(lean_object* v_x_391_, lean_object* v_x_392_, lean_object* v_x_393_, lean_object* v_x_394_, lean_object* v_x_395_, lean_object* v_h__1_396_, lean_object* v_h__2_397_){
_start:
{
lean_object* v_zero_398_; uint8_t v_isZero_399_; 
v_zero_398_ = lean_unsigned_to_nat(0u);
v_isZero_399_ = lean_nat_dec_eq(v_x_391_, v_zero_398_);
if (v_isZero_399_ == 1)
{
lean_object* v___x_400_; 
lean_dec(v_h__2_397_);
v___x_400_ = lean_apply_4(v_h__1_396_, v_x_392_, v_x_393_, v_x_394_, v_x_395_);
return v___x_400_;
}
else
{
lean_object* v_one_401_; lean_object* v_n_402_; lean_object* v___x_403_; 
lean_dec(v_h__1_396_);
v_one_401_ = lean_unsigned_to_nat(1u);
v_n_402_ = lean_nat_sub(v_x_391_, v_one_401_);
v___x_403_ = lean_apply_5(v_h__2_397_, v_n_402_, v_x_392_, v_x_393_, v_x_394_, v_x_395_);
return v___x_403_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter___redArg___boxed(lean_object* v_x_404_, lean_object* v_x_405_, lean_object* v_x_406_, lean_object* v_x_407_, lean_object* v_x_408_, lean_object* v_h__1_409_, lean_object* v_h__2_410_){
_start:
{
lean_object* v_res_411_; 
v_res_411_ = l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter___redArg(v_x_404_, v_x_405_, v_x_406_, v_x_407_, v_x_408_, v_h__1_409_, v_h__2_410_);
lean_dec(v_x_404_);
return v_res_411_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter(lean_object* v_00_u03b1_412_, lean_object* v_motive_413_, lean_object* v_x_414_, lean_object* v_x_415_, lean_object* v_x_416_, lean_object* v_x_417_, lean_object* v_x_418_, lean_object* v_h__1_419_, lean_object* v_h__2_420_){
_start:
{
lean_object* v_zero_421_; uint8_t v_isZero_422_; 
v_zero_421_ = lean_unsigned_to_nat(0u);
v_isZero_422_ = lean_nat_dec_eq(v_x_414_, v_zero_421_);
if (v_isZero_422_ == 1)
{
lean_object* v___x_423_; 
lean_dec(v_h__2_420_);
v___x_423_ = lean_apply_4(v_h__1_419_, v_x_415_, v_x_416_, v_x_417_, v_x_418_);
return v___x_423_;
}
else
{
lean_object* v_one_424_; lean_object* v_n_425_; lean_object* v___x_426_; 
lean_dec(v_h__1_419_);
v_one_424_ = lean_unsigned_to_nat(1u);
v_n_425_ = lean_nat_sub(v_x_414_, v_one_424_);
v___x_426_ = lean_apply_5(v_h__2_420_, v_n_425_, v_x_415_, v_x_416_, v_x_417_, v_x_418_);
return v___x_426_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter___boxed(lean_object* v_00_u03b1_427_, lean_object* v_motive_428_, lean_object* v_x_429_, lean_object* v_x_430_, lean_object* v_x_431_, lean_object* v_x_432_, lean_object* v_x_433_, lean_object* v_h__1_434_, lean_object* v_h__2_435_){
_start:
{
lean_object* v_res_436_; 
v_res_436_ = l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__3_splitter(v_00_u03b1_427_, v_motive_428_, v_x_429_, v_x_430_, v_x_431_, v_x_432_, v_x_433_, v_h__1_434_, v_h__2_435_);
lean_dec(v_x_429_);
return v_res_436_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__1_splitter___redArg(lean_object* v_x_437_, lean_object* v_h__1_438_, lean_object* v_h__2_439_){
_start:
{
if (lean_obj_tag(v_x_437_) == 0)
{
lean_object* v_value_440_; lean_object* v_next_441_; lean_object* v___x_442_; 
lean_dec(v_h__1_438_);
v_value_440_ = lean_ctor_get(v_x_437_, 0);
lean_inc(v_value_440_);
v_next_441_ = lean_ctor_get(v_x_437_, 1);
lean_inc(v_next_441_);
lean_dec_ref_known(v_x_437_, 2);
v___x_442_ = lean_apply_2(v_h__2_439_, v_value_440_, v_next_441_);
return v___x_442_;
}
else
{
lean_object* v_at___443_; uint8_t v_code_444_; lean_object* v___x_445_; lean_object* v___x_446_; 
lean_dec(v_h__2_439_);
v_at___443_ = lean_ctor_get(v_x_437_, 0);
lean_inc(v_at___443_);
v_code_444_ = lean_ctor_get_uint8(v_x_437_, sizeof(void*)*1);
lean_dec_ref_known(v_x_437_, 1);
v___x_445_ = lean_box(v_code_444_);
v___x_446_ = lean_apply_2(v_h__1_438_, v_at___443_, v___x_445_);
return v___x_446_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_getLoop_match__1_splitter(lean_object* v_00_u03bd_447_, lean_object* v_motive_448_, lean_object* v_x_449_, lean_object* v_h__1_450_, lean_object* v_h__2_451_){
_start:
{
if (lean_obj_tag(v_x_449_) == 0)
{
lean_object* v_value_452_; lean_object* v_next_453_; lean_object* v___x_454_; 
lean_dec(v_h__1_450_);
v_value_452_ = lean_ctor_get(v_x_449_, 0);
lean_inc(v_value_452_);
v_next_453_ = lean_ctor_get(v_x_449_, 1);
lean_inc(v_next_453_);
lean_dec_ref_known(v_x_449_, 2);
v___x_454_ = lean_apply_2(v_h__2_451_, v_value_452_, v_next_453_);
return v___x_454_;
}
else
{
lean_object* v_at___455_; uint8_t v_code_456_; lean_object* v___x_457_; lean_object* v___x_458_; 
lean_dec(v_h__2_451_);
v_at___455_ = lean_ctor_get(v_x_449_, 0);
lean_inc(v_at___455_);
v_code_456_ = lean_ctor_get_uint8(v_x_449_, sizeof(void*)*1);
lean_dec_ref_known(v_x_449_, 1);
v___x_457_ = lean_box(v_code_456_);
v___x_458_ = lean_apply_2(v_h__1_450_, v_at___455_, v___x_457_);
return v___x_458_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_get___redArg(lean_object* v_s_459_, lean_object* v_b_460_, lean_object* v_off_461_){
_start:
{
lean_object* v___x_462_; 
lean_inc(v_off_461_);
v___x_462_ = l_Continuity_getNat4(v_b_460_, v_off_461_);
if (lean_obj_tag(v___x_462_) == 0)
{
lean_object* v_value_463_; lean_object* v_next_464_; lean_object* v___x_465_; lean_object* v___x_466_; uint8_t v___x_467_; 
v_value_463_ = lean_ctor_get(v___x_462_, 0);
lean_inc(v_value_463_);
v_next_464_ = lean_ctor_get(v___x_462_, 1);
lean_inc(v_next_464_);
lean_dec_ref_known(v___x_462_, 2);
v___x_465_ = lean_byte_array_size(v_b_460_);
v___x_466_ = lean_nat_sub(v___x_465_, v_next_464_);
v___x_467_ = lean_nat_dec_le(v_value_463_, v___x_466_);
lean_dec(v___x_466_);
if (v___x_467_ == 0)
{
uint8_t v___x_468_; lean_object* v___x_469_; 
lean_dec(v_next_464_);
lean_dec(v_value_463_);
lean_dec_ref(v_b_460_);
lean_dec_ref(v_s_459_);
v___x_468_ = 0;
v___x_469_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_469_, 0, v_off_461_);
lean_ctor_set_uint8(v___x_469_, sizeof(void*)*1, v___x_468_);
return v___x_469_;
}
else
{
lean_object* v___x_470_; uint8_t v___x_471_; 
v___x_470_ = lean_unsigned_to_nat(16777216u);
v___x_471_ = lean_nat_dec_le(v_value_463_, v___x_470_);
if (v___x_471_ == 0)
{
uint8_t v___x_472_; lean_object* v___x_473_; 
lean_dec(v_next_464_);
lean_dec(v_value_463_);
lean_dec_ref(v_b_460_);
lean_dec_ref(v_s_459_);
v___x_472_ = 1;
v___x_473_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v___x_473_, 0, v_off_461_);
lean_ctor_set_uint8(v___x_473_, sizeof(void*)*1, v___x_472_);
return v___x_473_;
}
else
{
lean_object* v___x_474_; lean_object* v___x_475_; lean_object* v___y_477_; lean_object* v___x_480_; uint8_t v___x_481_; 
lean_dec(v_off_461_);
v___x_474_ = lean_unsigned_to_nat(1u);
v___x_475_ = lean_unsigned_to_nat(0u);
v___x_480_ = lean_unsigned_to_nat(4096u);
v___x_481_ = lean_nat_dec_le(v_value_463_, v___x_480_);
if (v___x_481_ == 0)
{
v___y_477_ = v___x_480_;
goto v___jp_476_;
}
else
{
lean_inc(v_value_463_);
v___y_477_ = v_value_463_;
goto v___jp_476_;
}
v___jp_476_:
{
lean_object* v___x_478_; lean_object* v___x_479_; 
v___x_478_ = lean_mk_empty_array_with_capacity(v___y_477_);
lean_dec(v___y_477_);
v___x_479_ = l_Continuity_Items_getLoop___redArg(v_s_459_, v_b_460_, v_value_463_, v_next_464_, v___x_474_, v___x_475_, v___x_478_);
return v___x_479_;
}
}
}
}
else
{
lean_object* v_at___482_; uint8_t v_code_483_; lean_object* v___x_485_; uint8_t v_isShared_486_; uint8_t v_isSharedCheck_490_; 
lean_dec(v_off_461_);
lean_dec_ref(v_b_460_);
lean_dec_ref(v_s_459_);
v_at___482_ = lean_ctor_get(v___x_462_, 0);
v_code_483_ = lean_ctor_get_uint8(v___x_462_, sizeof(void*)*1);
v_isSharedCheck_490_ = !lean_is_exclusive(v___x_462_);
if (v_isSharedCheck_490_ == 0)
{
v___x_485_ = v___x_462_;
v_isShared_486_ = v_isSharedCheck_490_;
goto v_resetjp_484_;
}
else
{
lean_inc(v_at___482_);
lean_dec(v___x_462_);
v___x_485_ = lean_box(0);
v_isShared_486_ = v_isSharedCheck_490_;
goto v_resetjp_484_;
}
v_resetjp_484_:
{
lean_object* v___x_488_; 
if (v_isShared_486_ == 0)
{
v___x_488_ = v___x_485_;
goto v_reusejp_487_;
}
else
{
lean_object* v_reuseFailAlloc_489_; 
v_reuseFailAlloc_489_ = lean_alloc_ctor(1, 1, 1);
lean_ctor_set(v_reuseFailAlloc_489_, 0, v_at___482_);
lean_ctor_set_uint8(v_reuseFailAlloc_489_, sizeof(void*)*1, v_code_483_);
v___x_488_ = v_reuseFailAlloc_489_;
goto v_reusejp_487_;
}
v_reusejp_487_:
{
return v___x_488_;
}
}
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_get(lean_object* v_00_u03b1_491_, lean_object* v_00_u03ba_492_, lean_object* v_00_u03bd_493_, lean_object* v_s_494_, lean_object* v_b_495_, lean_object* v_off_496_){
_start:
{
lean_object* v___x_497_; 
v___x_497_ = l_Continuity_Items_get___redArg(v_s_494_, v_b_495_, v_off_496_);
return v___x_497_;
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_get_match__1_splitter___redArg(lean_object* v_x_498_, lean_object* v_h__1_499_, lean_object* v_h__2_500_){
_start:
{
if (lean_obj_tag(v_x_498_) == 0)
{
lean_object* v_value_501_; lean_object* v_next_502_; lean_object* v___x_503_; 
lean_dec(v_h__1_499_);
v_value_501_ = lean_ctor_get(v_x_498_, 0);
lean_inc(v_value_501_);
v_next_502_ = lean_ctor_get(v_x_498_, 1);
lean_inc(v_next_502_);
lean_dec_ref_known(v_x_498_, 2);
v___x_503_ = lean_apply_2(v_h__2_500_, v_value_501_, v_next_502_);
return v___x_503_;
}
else
{
lean_object* v_at___504_; uint8_t v_code_505_; lean_object* v___x_506_; lean_object* v___x_507_; 
lean_dec(v_h__2_500_);
v_at___504_ = lean_ctor_get(v_x_498_, 0);
lean_inc(v_at___504_);
v_code_505_ = lean_ctor_get_uint8(v_x_498_, sizeof(void*)*1);
lean_dec_ref_known(v_x_498_, 1);
v___x_506_ = lean_box(v_code_505_);
v___x_507_ = lean_apply_2(v_h__1_499_, v_at___504_, v___x_506_);
return v___x_507_;
}
}
}
LEAN_EXPORT lean_object* l___private_Continuity_Codec_Items_0__Continuity_Items_get_match__1_splitter(lean_object* v_motive_508_, lean_object* v_x_509_, lean_object* v_h__1_510_, lean_object* v_h__2_511_){
_start:
{
if (lean_obj_tag(v_x_509_) == 0)
{
lean_object* v_value_512_; lean_object* v_next_513_; lean_object* v___x_514_; 
lean_dec(v_h__1_510_);
v_value_512_ = lean_ctor_get(v_x_509_, 0);
lean_inc(v_value_512_);
v_next_513_ = lean_ctor_get(v_x_509_, 1);
lean_inc(v_next_513_);
lean_dec_ref_known(v_x_509_, 2);
v___x_514_ = lean_apply_2(v_h__2_511_, v_value_512_, v_next_513_);
return v___x_514_;
}
else
{
lean_object* v_at___515_; uint8_t v_code_516_; lean_object* v___x_517_; lean_object* v___x_518_; 
lean_dec(v_h__2_511_);
v_at___515_ = lean_ctor_get(v_x_509_, 0);
lean_inc(v_at___515_);
v_code_516_ = lean_ctor_get_uint8(v_x_509_, sizeof(void*)*1);
lean_dec_ref_known(v_x_509_, 1);
v___x_517_ = lean_box(v_code_516_);
v___x_518_ = lean_apply_2(v_h__1_510_, v_at___515_, v___x_517_);
return v___x_518_;
}
}
}
LEAN_EXPORT uint8_t l_Continuity_Items_codec___redArg___lam__0(lean_object* v_s_519_, lean_object* v_a_520_){
_start:
{
lean_object* v___x_521_; lean_object* v___x_522_; uint8_t v___x_523_; 
v___x_521_ = lean_array_get_size(v_a_520_);
v___x_522_ = lean_unsigned_to_nat(16777216u);
v___x_523_ = lean_nat_dec_le(v___x_521_, v___x_522_);
if (v___x_523_ == 0)
{
uint8_t v___x_524_; 
lean_dec_ref(v_s_519_);
v___x_524_ = 0;
return v___x_524_;
}
else
{
lean_object* v___x_525_; lean_object* v___x_526_; uint8_t v___x_527_; uint8_t v___x_528_; 
v___x_525_ = lean_unsigned_to_nat(0u);
v___x_526_ = l_Continuity_noBytes;
v___x_527_ = 0;
v___x_528_ = l_Continuity_Items_fitsLoop___redArg(v_s_519_, v_a_520_, v___x_521_, v___x_525_, v___x_526_, v___x_527_);
return v___x_528_;
}
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_codec___redArg___lam__0___boxed(lean_object* v_s_529_, lean_object* v_a_530_){
_start:
{
uint8_t v_res_531_; lean_object* v_r_532_; 
v_res_531_ = l_Continuity_Items_codec___redArg___lam__0(v_s_529_, v_a_530_);
lean_dec_ref(v_a_530_);
v_r_532_ = lean_box(v_res_531_);
return v_r_532_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_codec___redArg___lam__1(lean_object* v_s_533_, lean_object* v_a_534_, lean_object* v_acc_535_){
_start:
{
lean_object* v___x_536_; lean_object* v___x_537_; lean_object* v___x_538_; lean_object* v___x_539_; 
v___x_536_ = lean_array_get_size(v_a_534_);
v___x_537_ = lean_unsigned_to_nat(0u);
v___x_538_ = l_Continuity_putNat4(v___x_536_, v_acc_535_);
v___x_539_ = l_Continuity_Items_putLoop___redArg(v_s_533_, v_a_534_, v___x_536_, v___x_537_, v___x_538_);
return v___x_539_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_codec___redArg___lam__1___boxed(lean_object* v_s_540_, lean_object* v_a_541_, lean_object* v_acc_542_){
_start:
{
lean_object* v_res_543_; 
v_res_543_ = l_Continuity_Items_codec___redArg___lam__1(v_s_540_, v_a_541_, v_acc_542_);
lean_dec_ref(v_a_541_);
return v_res_543_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_codec___redArg(lean_object* v_s_544_){
_start:
{
lean_object* v___f_545_; lean_object* v___f_546_; lean_object* v___x_547_; lean_object* v___x_548_; 
lean_inc_ref_n(v_s_544_, 2);
v___f_545_ = lean_alloc_closure((void*)(l_Continuity_Items_codec___redArg___lam__0___boxed), 2, 1);
lean_closure_set(v___f_545_, 0, v_s_544_);
v___f_546_ = lean_alloc_closure((void*)(l_Continuity_Items_codec___redArg___lam__1___boxed), 3, 1);
lean_closure_set(v___f_546_, 0, v_s_544_);
v___x_547_ = lean_alloc_closure((void*)(l_Continuity_Items_get), 6, 4);
lean_closure_set(v___x_547_, 0, lean_box(0));
lean_closure_set(v___x_547_, 1, lean_box(0));
lean_closure_set(v___x_547_, 2, lean_box(0));
lean_closure_set(v___x_547_, 3, v_s_544_);
v___x_548_ = lean_alloc_ctor(0, 3, 0);
lean_ctor_set(v___x_548_, 0, v___f_545_);
lean_ctor_set(v___x_548_, 1, v___f_546_);
lean_ctor_set(v___x_548_, 2, v___x_547_);
return v___x_548_;
}
}
LEAN_EXPORT lean_object* l_Continuity_Items_codec(lean_object* v_00_u03b1_549_, lean_object* v_00_u03ba_550_, lean_object* v_00_u03bd_551_, lean_object* v_s_552_){
_start:
{
lean_object* v___x_553_; 
v___x_553_ = l_Continuity_Items_codec___redArg(v_s_552_);
return v___x_553_;
}
}
LEAN_EXPORT lean_object* l_Continuity_itself___redArg(lean_object* v_x_554_){
_start:
{
lean_inc(v_x_554_);
return v_x_554_;
}
}
LEAN_EXPORT lean_object* l_Continuity_itself___redArg___boxed(lean_object* v_x_555_){
_start:
{
lean_object* v_res_556_; 
v_res_556_ = l_Continuity_itself___redArg(v_x_555_);
lean_dec(v_x_555_);
return v_res_556_;
}
}
LEAN_EXPORT lean_object* l_Continuity_itself(lean_object* v_00_u03b1_557_, lean_object* v_x_558_){
_start:
{
lean_inc(v_x_558_);
return v_x_558_;
}
}
LEAN_EXPORT lean_object* l_Continuity_itself___boxed(lean_object* v_00_u03b1_559_, lean_object* v_x_560_){
_start:
{
lean_object* v_res_561_; 
v_res_561_ = l_Continuity_itself(v_00_u03b1_559_, v_x_560_);
lean_dec(v_x_560_);
return v_res_561_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nothing___redArg(){
_start:
{
lean_object* v___x_563_; 
v___x_563_ = lean_box(0);
return v___x_563_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nothing___redArg___boxed(lean_object* v___dummy_564_){
_start:
{
lean_object* v_res_565_; 
v_res_565_ = l_Continuity_nothing___redArg();
return v_res_565_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nothing(lean_object* v_00_u03b1_566_, lean_object* v_x_567_){
_start:
{
lean_object* v___x_568_; 
v___x_568_ = lean_box(0);
return v___x_568_;
}
}
LEAN_EXPORT lean_object* l_Continuity_nothing___boxed(lean_object* v_00_u03b1_569_, lean_object* v_x_570_){
_start:
{
lean_object* v_res_571_; 
v_res_571_ = l_Continuity_nothing(v_00_u03b1_569_, v_x_570_);
lean_dec(v_x_570_);
return v_res_571_;
}
}
LEAN_EXPORT lean_object* l_Continuity_onlyKey___redArg(lean_object* v_x_572_){
_start:
{
lean_inc(v_x_572_);
return v_x_572_;
}
}
LEAN_EXPORT lean_object* l_Continuity_onlyKey___redArg___boxed(lean_object* v_x_573_){
_start:
{
lean_object* v_res_574_; 
v_res_574_ = l_Continuity_onlyKey___redArg(v_x_573_);
lean_dec(v_x_573_);
return v_res_574_;
}
}
LEAN_EXPORT lean_object* l_Continuity_onlyKey(lean_object* v_00_u03b1_575_, lean_object* v_x_576_, lean_object* v_x_577_){
_start:
{
lean_inc(v_x_576_);
return v_x_576_;
}
}
LEAN_EXPORT lean_object* l_Continuity_onlyKey___boxed(lean_object* v_00_u03b1_578_, lean_object* v_x_579_, lean_object* v_x_580_){
_start:
{
lean_object* v_res_581_; 
v_res_581_ = l_Continuity_onlyKey(v_00_u03b1_578_, v_x_579_, v_x_580_);
lean_dec(v_x_579_);
return v_res_581_;
}
}
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__0(lean_object* v___y_582_){
_start:
{
lean_inc(v___y_582_);
return v___y_582_;
}
}
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__0___boxed(lean_object* v___y_583_){
_start:
{
lean_object* v_res_584_; 
v_res_584_ = l_Continuity_listC___redArg___lam__0(v___y_583_);
lean_dec(v___y_583_);
return v_res_584_;
}
}
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__1(lean_object* v___y_585_){
_start:
{
lean_object* v___x_586_; 
v___x_586_ = lean_box(0);
return v___x_586_;
}
}
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__1___boxed(lean_object* v___y_587_){
_start:
{
lean_object* v_res_588_; 
v_res_588_ = l_Continuity_listC___redArg___lam__1(v___y_587_);
lean_dec(v___y_587_);
return v_res_588_;
}
}
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__2(lean_object* v___y_589_, lean_object* v___y_590_){
_start:
{
lean_inc(v___y_589_);
return v___y_589_;
}
}
LEAN_EXPORT lean_object* l_Continuity_listC___redArg___lam__2___boxed(lean_object* v___y_591_, lean_object* v___y_592_){
_start:
{
lean_object* v_res_593_; 
v_res_593_ = l_Continuity_listC___redArg___lam__2(v___y_591_, v___y_592_);
lean_dec(v___y_591_);
return v_res_593_;
}
}
LEAN_EXPORT lean_object* l_Continuity_listC___redArg(lean_object* v_c_597_){
_start:
{
lean_object* v___f_598_; lean_object* v___f_599_; lean_object* v___f_600_; lean_object* v___x_601_; uint8_t v___x_602_; lean_object* v___x_603_; lean_object* v___x_604_; lean_object* v___x_605_; 
v___f_598_ = ((lean_object*)(l_Continuity_listC___redArg___closed__0));
v___f_599_ = ((lean_object*)(l_Continuity_listC___redArg___closed__1));
v___f_600_ = ((lean_object*)(l_Continuity_listC___redArg___closed__2));
v___x_601_ = l_Continuity_unitC;
v___x_602_ = 0;
v___x_603_ = lean_unsigned_to_nat(0u);
v___x_604_ = lean_alloc_ctor(0, 6, 1);
lean_ctor_set(v___x_604_, 0, v_c_597_);
lean_ctor_set(v___x_604_, 1, v___x_601_);
lean_ctor_set(v___x_604_, 2, v___f_598_);
lean_ctor_set(v___x_604_, 3, v___f_599_);
lean_ctor_set(v___x_604_, 4, v___f_600_);
lean_ctor_set(v___x_604_, 5, v___x_603_);
lean_ctor_set_uint8(v___x_604_, sizeof(void*)*6, v___x_602_);
v___x_605_ = l_Continuity_Items_codec___redArg(v___x_604_);
return v___x_605_;
}
}
LEAN_EXPORT lean_object* l_Continuity_listC(lean_object* v_00_u03b1_606_, lean_object* v_c_607_, lean_object* v_pos_608_){
_start:
{
lean_object* v___x_609_; 
v___x_609_ = l_Continuity_listC___redArg(v_c_607_);
return v___x_609_;
}
}
LEAN_EXPORT lean_object* l_Continuity_setC___redArg(lean_object* v_c_610_){
_start:
{
lean_object* v___f_611_; lean_object* v___f_612_; lean_object* v___f_613_; lean_object* v___x_614_; uint8_t v___x_615_; lean_object* v___x_616_; lean_object* v___x_617_; lean_object* v___x_618_; 
v___f_611_ = ((lean_object*)(l_Continuity_listC___redArg___closed__0));
v___f_612_ = ((lean_object*)(l_Continuity_listC___redArg___closed__1));
v___f_613_ = ((lean_object*)(l_Continuity_listC___redArg___closed__2));
v___x_614_ = l_Continuity_unitC;
v___x_615_ = 1;
v___x_616_ = lean_unsigned_to_nat(0u);
v___x_617_ = lean_alloc_ctor(0, 6, 1);
lean_ctor_set(v___x_617_, 0, v_c_610_);
lean_ctor_set(v___x_617_, 1, v___x_614_);
lean_ctor_set(v___x_617_, 2, v___f_611_);
lean_ctor_set(v___x_617_, 3, v___f_612_);
lean_ctor_set(v___x_617_, 4, v___f_613_);
lean_ctor_set(v___x_617_, 5, v___x_616_);
lean_ctor_set_uint8(v___x_617_, sizeof(void*)*6, v___x_615_);
v___x_618_ = l_Continuity_Items_codec___redArg(v___x_617_);
return v___x_618_;
}
}
LEAN_EXPORT lean_object* l_Continuity_setC(lean_object* v_00_u03b1_619_, lean_object* v_c_620_, lean_object* v_pos_621_){
_start:
{
lean_object* v___x_622_; 
v___x_622_ = l_Continuity_setC___redArg(v_c_620_);
return v___x_622_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__0(lean_object* v___y_623_){
_start:
{
lean_inc_ref(v___y_623_);
return v___y_623_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__0___boxed(lean_object* v___y_624_){
_start:
{
lean_object* v_res_625_; 
v_res_625_ = l_Continuity_blobSetC___redArg___lam__0(v___y_624_);
lean_dec_ref(v___y_624_);
return v_res_625_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__1(lean_object* v___y_626_){
_start:
{
lean_object* v___x_627_; 
v___x_627_ = lean_box(0);
return v___x_627_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__1___boxed(lean_object* v___y_628_){
_start:
{
lean_object* v_res_629_; 
v_res_629_ = l_Continuity_blobSetC___redArg___lam__1(v___y_628_);
lean_dec_ref(v___y_628_);
return v_res_629_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__2(lean_object* v___y_630_, lean_object* v___y_631_){
_start:
{
lean_inc_ref(v___y_630_);
return v___y_630_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg___lam__2___boxed(lean_object* v___y_632_, lean_object* v___y_633_){
_start:
{
lean_object* v_res_634_; 
v_res_634_ = l_Continuity_blobSetC___redArg___lam__2(v___y_632_, v___y_633_);
lean_dec_ref(v___y_632_);
return v_res_634_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobSetC___redArg(lean_object* v_l_638_, lean_object* v_p_639_){
_start:
{
lean_object* v___f_640_; lean_object* v___f_641_; lean_object* v___f_642_; lean_object* v___x_643_; lean_object* v___x_644_; uint8_t v___x_645_; lean_object* v___x_646_; lean_object* v___x_647_; lean_object* v___x_648_; 
v___f_640_ = ((lean_object*)(l_Continuity_blobSetC___redArg___closed__0));
v___f_641_ = ((lean_object*)(l_Continuity_blobSetC___redArg___closed__1));
v___f_642_ = ((lean_object*)(l_Continuity_blobSetC___redArg___closed__2));
v___x_643_ = l_Continuity_blob___redArg(v_l_638_, v_p_639_);
v___x_644_ = l_Continuity_unitC;
v___x_645_ = 1;
v___x_646_ = lean_unsigned_to_nat(4u);
v___x_647_ = lean_alloc_ctor(0, 6, 1);
lean_ctor_set(v___x_647_, 0, v___x_643_);
lean_ctor_set(v___x_647_, 1, v___x_644_);
lean_ctor_set(v___x_647_, 2, v___f_640_);
lean_ctor_set(v___x_647_, 3, v___f_641_);
lean_ctor_set(v___x_647_, 4, v___f_642_);
lean_ctor_set(v___x_647_, 5, v___x_646_);
lean_ctor_set_uint8(v___x_647_, sizeof(void*)*6, v___x_645_);
v___x_648_ = l_Continuity_Items_codec___redArg(v___x_647_);
return v___x_648_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobSetC(lean_object* v_l_649_, lean_object* v_hl_650_, lean_object* v_p_651_){
_start:
{
lean_object* v___x_652_; 
v___x_652_ = l_Continuity_blobSetC___redArg(v_l_649_, v_p_651_);
return v___x_652_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__0(lean_object* v_self_653_){
_start:
{
lean_object* v_fst_654_; 
v_fst_654_ = lean_ctor_get(v_self_653_, 0);
lean_inc(v_fst_654_);
return v_fst_654_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__0___boxed(lean_object* v_self_655_){
_start:
{
lean_object* v_res_656_; 
v_res_656_ = l_Continuity_blobMapC___redArg___lam__0(v_self_655_);
lean_dec_ref(v_self_655_);
return v_res_656_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__1(lean_object* v_self_657_){
_start:
{
lean_object* v_snd_658_; 
v_snd_658_ = lean_ctor_get(v_self_657_, 1);
lean_inc(v_snd_658_);
return v_snd_658_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__1___boxed(lean_object* v_self_659_){
_start:
{
lean_object* v_res_660_; 
v_res_660_ = l_Continuity_blobMapC___redArg___lam__1(v_self_659_);
lean_dec_ref(v_self_659_);
return v_res_660_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg___lam__2(lean_object* v_fst_661_, lean_object* v_snd_662_){
_start:
{
lean_object* v___x_663_; 
v___x_663_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_663_, 0, v_fst_661_);
lean_ctor_set(v___x_663_, 1, v_snd_662_);
return v___x_663_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobMapC___redArg(lean_object* v_l_667_, lean_object* v_p_668_, lean_object* v_cv_669_){
_start:
{
lean_object* v___f_670_; lean_object* v___f_671_; lean_object* v___f_672_; lean_object* v___x_673_; uint8_t v___x_674_; lean_object* v___x_675_; lean_object* v___x_676_; lean_object* v___x_677_; 
v___f_670_ = ((lean_object*)(l_Continuity_blobMapC___redArg___closed__0));
v___f_671_ = ((lean_object*)(l_Continuity_blobMapC___redArg___closed__1));
v___f_672_ = ((lean_object*)(l_Continuity_blobMapC___redArg___closed__2));
v___x_673_ = l_Continuity_blob___redArg(v_l_667_, v_p_668_);
v___x_674_ = 1;
v___x_675_ = lean_unsigned_to_nat(4u);
v___x_676_ = lean_alloc_ctor(0, 6, 1);
lean_ctor_set(v___x_676_, 0, v___x_673_);
lean_ctor_set(v___x_676_, 1, v_cv_669_);
lean_ctor_set(v___x_676_, 2, v___f_670_);
lean_ctor_set(v___x_676_, 3, v___f_671_);
lean_ctor_set(v___x_676_, 4, v___f_672_);
lean_ctor_set(v___x_676_, 5, v___x_675_);
lean_ctor_set_uint8(v___x_676_, sizeof(void*)*6, v___x_674_);
v___x_677_ = l_Continuity_Items_codec___redArg(v___x_676_);
return v___x_677_;
}
}
LEAN_EXPORT lean_object* l_Continuity_blobMapC(lean_object* v_00_u03bd_678_, lean_object* v_l_679_, lean_object* v_hl_680_, lean_object* v_p_681_, lean_object* v_cv_682_){
_start:
{
lean_object* v___x_683_; 
v___x_683_ = l_Continuity_blobMapC___redArg(v_l_679_, v_p_681_, v_cv_682_);
return v___x_683_;
}
}
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__0(lean_object* v_self_684_){
_start:
{
lean_object* v_fst_685_; 
v_fst_685_ = lean_ctor_get(v_self_684_, 0);
lean_inc(v_fst_685_);
return v_fst_685_;
}
}
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__0___boxed(lean_object* v_self_686_){
_start:
{
lean_object* v_res_687_; 
v_res_687_ = l_Continuity_mapC___redArg___lam__0(v_self_686_);
lean_dec_ref(v_self_686_);
return v_res_687_;
}
}
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__1(lean_object* v_self_688_){
_start:
{
lean_object* v_snd_689_; 
v_snd_689_ = lean_ctor_get(v_self_688_, 1);
lean_inc(v_snd_689_);
return v_snd_689_;
}
}
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__1___boxed(lean_object* v_self_690_){
_start:
{
lean_object* v_res_691_; 
v_res_691_ = l_Continuity_mapC___redArg___lam__1(v_self_690_);
lean_dec_ref(v_self_690_);
return v_res_691_;
}
}
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg___lam__2(lean_object* v_fst_692_, lean_object* v_snd_693_){
_start:
{
lean_object* v___x_694_; 
v___x_694_ = lean_alloc_ctor(0, 2, 0);
lean_ctor_set(v___x_694_, 0, v_fst_692_);
lean_ctor_set(v___x_694_, 1, v_snd_693_);
return v___x_694_;
}
}
LEAN_EXPORT lean_object* l_Continuity_mapC___redArg(lean_object* v_c_698_, lean_object* v_cv_699_){
_start:
{
lean_object* v___f_700_; lean_object* v___f_701_; lean_object* v___f_702_; uint8_t v___x_703_; lean_object* v___x_704_; lean_object* v___x_705_; lean_object* v___x_706_; 
v___f_700_ = ((lean_object*)(l_Continuity_mapC___redArg___closed__0));
v___f_701_ = ((lean_object*)(l_Continuity_mapC___redArg___closed__1));
v___f_702_ = ((lean_object*)(l_Continuity_mapC___redArg___closed__2));
v___x_703_ = 1;
v___x_704_ = lean_unsigned_to_nat(0u);
v___x_705_ = lean_alloc_ctor(0, 6, 1);
lean_ctor_set(v___x_705_, 0, v_c_698_);
lean_ctor_set(v___x_705_, 1, v_cv_699_);
lean_ctor_set(v___x_705_, 2, v___f_700_);
lean_ctor_set(v___x_705_, 3, v___f_701_);
lean_ctor_set(v___x_705_, 4, v___f_702_);
lean_ctor_set(v___x_705_, 5, v___x_704_);
lean_ctor_set_uint8(v___x_705_, sizeof(void*)*6, v___x_703_);
v___x_706_ = l_Continuity_Items_codec___redArg(v___x_705_);
return v___x_706_;
}
}
LEAN_EXPORT lean_object* l_Continuity_mapC(lean_object* v_00_u03ba_707_, lean_object* v_00_u03bd_708_, lean_object* v_c_709_, lean_object* v_cv_710_, lean_object* v_pos_711_){
_start:
{
lean_object* v___x_712_; 
v___x_712_ = l_Continuity_mapC___redArg(v_c_709_, v_cv_710_);
return v___x_712_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Codec_Sum(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Codec_Items(uint8_t builtin) {
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
res = initialize_Continuity_Codec_Sum(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_noBytes = _init_l_Continuity_noBytes();
lean_mark_persistent(l_Continuity_noBytes);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
