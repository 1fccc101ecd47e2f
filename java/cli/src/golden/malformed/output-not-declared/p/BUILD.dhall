let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = "prog", srcs = [ C.file "main.c" ] }
        , C.genrule C.Genrule::{ name = "made", args = [ C.Arg.Out "other.txt" ], tool = C.Tool.Target (C.local "prog"), outs = [ C.Out.File "made.txt" ] }
        ]
      }
    : C.Package
