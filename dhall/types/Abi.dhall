-- | C library and calling convention of a triple.
< gnu | musl | eabi | eabihf | msvc | none >
