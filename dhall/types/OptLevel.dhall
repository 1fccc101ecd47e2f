-- | Optimisation level of a compiler.
< O0 | O1 | O2 | O3 | Os | Oz >
