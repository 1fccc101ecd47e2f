-- | GPU architecture (CUDA `sm_*`).
< none
| sm_80
| sm_86
| sm_87
| sm_89
| sm_90
| sm_90a
| sm_100
| sm_100a
| sm_120
>
