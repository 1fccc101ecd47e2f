let M = { Type = { name : Text, deps : List Text, o : { a : Bool, b : Natural } }, default.deps = [] : List Text }
in  M::{ name = 1, o = { a = True, b = -1 } }
