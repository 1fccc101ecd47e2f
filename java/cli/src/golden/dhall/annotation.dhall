{ srcs = [ "a.c" ], copts = [ 1 ] } : { srcs : List Text, copts : List Text }
