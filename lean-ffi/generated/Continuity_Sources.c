// Lean compiler output
// Module: Continuity.Sources
// Imports: public import Init public meta import Init public import Continuity.Kernel.Names
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
extern lean_object* l_Continuity_noBytes;
lean_object* l_Continuity_putNat4(lean_object*, lean_object*);
static lean_once_cell_t l_Continuity_sourcesDigest___closed__0_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sourcesDigest___closed__0;
static lean_once_cell_t l_Continuity_sourcesDigest___closed__1_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sourcesDigest___closed__1;
static lean_once_cell_t l_Continuity_sourcesDigest___closed__2_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sourcesDigest___closed__2;
static lean_once_cell_t l_Continuity_sourcesDigest___closed__3_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sourcesDigest___closed__3;
static lean_once_cell_t l_Continuity_sourcesDigest___closed__4_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sourcesDigest___closed__4;
static lean_once_cell_t l_Continuity_sourcesDigest___closed__5_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sourcesDigest___closed__5;
static lean_once_cell_t l_Continuity_sourcesDigest___closed__6_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sourcesDigest___closed__6;
static lean_once_cell_t l_Continuity_sourcesDigest___closed__7_once = LEAN_ONCE_CELL_INITIALIZER;
static lean_object* l_Continuity_sourcesDigest___closed__7;
LEAN_EXPORT lean_object* l_Continuity_sourcesDigest;
static lean_object* _init_l_Continuity_sourcesDigest___closed__0(void){
_start:
{
lean_object* v___x_1_; lean_object* v___x_2_; lean_object* v___x_3_; 
v___x_1_ = l_Continuity_noBytes;
v___x_2_ = lean_unsigned_to_nat(1625310892u);
v___x_3_ = l_Continuity_putNat4(v___x_2_, v___x_1_);
return v___x_3_;
}
}
static lean_object* _init_l_Continuity_sourcesDigest___closed__1(void){
_start:
{
lean_object* v___x_4_; lean_object* v___x_5_; lean_object* v___x_6_; 
v___x_4_ = lean_obj_once(&l_Continuity_sourcesDigest___closed__0, &l_Continuity_sourcesDigest___closed__0_once, _init_l_Continuity_sourcesDigest___closed__0);
v___x_5_ = lean_unsigned_to_nat(3672011451u);
v___x_6_ = l_Continuity_putNat4(v___x_5_, v___x_4_);
return v___x_6_;
}
}
static lean_object* _init_l_Continuity_sourcesDigest___closed__2(void){
_start:
{
lean_object* v___x_7_; lean_object* v___x_8_; lean_object* v___x_9_; 
v___x_7_ = lean_obj_once(&l_Continuity_sourcesDigest___closed__1, &l_Continuity_sourcesDigest___closed__1_once, _init_l_Continuity_sourcesDigest___closed__1);
v___x_8_ = lean_unsigned_to_nat(3548961703u);
v___x_9_ = l_Continuity_putNat4(v___x_8_, v___x_7_);
return v___x_9_;
}
}
static lean_object* _init_l_Continuity_sourcesDigest___closed__3(void){
_start:
{
lean_object* v___x_10_; lean_object* v___x_11_; lean_object* v___x_12_; 
v___x_10_ = lean_obj_once(&l_Continuity_sourcesDigest___closed__2, &l_Continuity_sourcesDigest___closed__2_once, _init_l_Continuity_sourcesDigest___closed__2);
v___x_11_ = lean_unsigned_to_nat(636311596u);
v___x_12_ = l_Continuity_putNat4(v___x_11_, v___x_10_);
return v___x_12_;
}
}
static lean_object* _init_l_Continuity_sourcesDigest___closed__4(void){
_start:
{
lean_object* v___x_13_; lean_object* v___x_14_; lean_object* v___x_15_; 
v___x_13_ = lean_obj_once(&l_Continuity_sourcesDigest___closed__3, &l_Continuity_sourcesDigest___closed__3_once, _init_l_Continuity_sourcesDigest___closed__3);
v___x_14_ = lean_unsigned_to_nat(486365862u);
v___x_15_ = l_Continuity_putNat4(v___x_14_, v___x_13_);
return v___x_15_;
}
}
static lean_object* _init_l_Continuity_sourcesDigest___closed__5(void){
_start:
{
lean_object* v___x_16_; lean_object* v___x_17_; lean_object* v___x_18_; 
v___x_16_ = lean_obj_once(&l_Continuity_sourcesDigest___closed__4, &l_Continuity_sourcesDigest___closed__4_once, _init_l_Continuity_sourcesDigest___closed__4);
v___x_17_ = lean_unsigned_to_nat(3968341907u);
v___x_18_ = l_Continuity_putNat4(v___x_17_, v___x_16_);
return v___x_18_;
}
}
static lean_object* _init_l_Continuity_sourcesDigest___closed__6(void){
_start:
{
lean_object* v___x_19_; lean_object* v___x_20_; lean_object* v___x_21_; 
v___x_19_ = lean_obj_once(&l_Continuity_sourcesDigest___closed__5, &l_Continuity_sourcesDigest___closed__5_once, _init_l_Continuity_sourcesDigest___closed__5);
v___x_20_ = lean_unsigned_to_nat(867820491u);
v___x_21_ = l_Continuity_putNat4(v___x_20_, v___x_19_);
return v___x_21_;
}
}
static lean_object* _init_l_Continuity_sourcesDigest___closed__7(void){
_start:
{
lean_object* v___x_22_; lean_object* v___x_23_; lean_object* v___x_24_; 
v___x_22_ = lean_obj_once(&l_Continuity_sourcesDigest___closed__6, &l_Continuity_sourcesDigest___closed__6_once, _init_l_Continuity_sourcesDigest___closed__6);
v___x_23_ = lean_unsigned_to_nat(2510655749u);
v___x_24_ = l_Continuity_putNat4(v___x_23_, v___x_22_);
return v___x_24_;
}
}
static lean_object* _init_l_Continuity_sourcesDigest(void){
_start:
{
lean_object* v___x_25_; 
v___x_25_ = lean_obj_once(&l_Continuity_sourcesDigest___closed__7, &l_Continuity_sourcesDigest___closed__7_once, _init_l_Continuity_sourcesDigest___closed__7);
return v___x_25_;
}
}
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Init(uint8_t builtin);
lean_object* initialize_Continuity_Kernel_Names(uint8_t builtin);
void lean_initialize_runtime_module();
static bool _G_initialized = false;
LEAN_EXPORT lean_object* initialize_Continuity_Sources(uint8_t builtin) {
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
res = initialize_Continuity_Kernel_Names(builtin);
if (lean_io_result_is_error(res)) return res;
lean_dec_ref(res);
l_Continuity_sourcesDigest = _init_l_Continuity_sourcesDigest();
lean_mark_persistent(l_Continuity_sourcesDigest);
return lean_io_result_mk_ok(lean_box(0));
}
#ifdef __cplusplus
}
#endif
