let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = "tool", srcs = [ C.file "main.c" ] }
        , C.cc.binary C.cc.Binary::{ name = "prog", deps = [ C.local "tool" ], srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
