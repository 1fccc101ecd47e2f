let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = Natural/show (Natural/fold 100000000000 Natural (\(n : Natural) -> n + 1) 0), srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
