let C = ../dhall/package.dhall

in    { targets =
        [ C.fetch C.Fetch::{ name = "archive", source = C.Source::{ from = C.purl "pkg:pypi/ziglang@0.17.1", sha256 = "abc" } }
        ]
      }
    : C.Package
