let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.library C.cc.Library::{ name = "b", visibility = C.Visibility.Public, deps = [ C.dep [ "p" ] "a" ] }
        ]
      }
    : C.Package
