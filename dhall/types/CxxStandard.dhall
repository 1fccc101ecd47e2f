-- | Language standard of a C++ source.
< Cxx11 | Cxx14 | Cxx17 | Cxx20 | Cxx23 | Gnuxx17 | Gnuxx20 | Gnuxx23 >
