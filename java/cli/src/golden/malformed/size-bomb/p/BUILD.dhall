let double = \(t : Text) -> t ++ t

let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = Natural/fold 60 Text double "bomb", srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
