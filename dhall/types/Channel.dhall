-- | A channel of the sandbox's boundary (`docs/evidence.md`).
< file | net | clock | random | machine | identity | ipc >
