-- | Vendor of a triple.
< unknown | pc | apple | nvidia >
