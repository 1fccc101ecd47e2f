-- | Operating system of a triple.
< linux | darwin | wasi | windows | none >
