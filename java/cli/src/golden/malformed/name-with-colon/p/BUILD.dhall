let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = "a:b", srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
