{ a = { b = 1 } } with a.b.c = 2
