-- | Run-time checks compiled into a program.
< address | undefined | thread | memory | leak >
