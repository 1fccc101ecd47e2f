-- | Optimisation and debug information as a whole.
< Debug | Release >
