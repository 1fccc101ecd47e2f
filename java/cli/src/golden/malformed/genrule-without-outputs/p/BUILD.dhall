let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = "prog", srcs = [ C.file "main.c" ] }
        , C.genrule C.Genrule::{ name = "made", outs = [] : List C.Out, args = [] : List C.Arg, tool = C.Tool.Target (C.local "prog") }
        ]
      }
    : C.Package
