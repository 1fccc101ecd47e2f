-- | Language standard of a C source.
< C89 | C99 | C11 | C17 | C23 | Gnu89 | Gnu99 | Gnu11 | Gnu17 | Gnu23 >
