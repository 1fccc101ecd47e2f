let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.library C.cc.Library::{ name = "a", visibility = C.Visibility.Public, deps = [ C.dep [ "q" ] "b" ] }
        ]
      }
    : C.Package
