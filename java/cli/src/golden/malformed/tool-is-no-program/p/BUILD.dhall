let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.library C.cc.Library::{ name = "prog" }
        , C.genrule C.Genrule::{ name = "made", tool = C.Tool.Target (C.local "prog"), outs = [ C.Out.File "made.txt" ], args = [ C.Arg.Out "made.txt" ] }
        ]
      }
    : C.Package
