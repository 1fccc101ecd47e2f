let C = ../dhall/package.dhall

in    { targets =
        [ C.fetch C.Fetch::{ name = "archive", source = C.Source::{ from = C.purl "pkg:floppy/disk@1", sha256 = "0000000000000000000000000000000000000000000000000000000000000000" } }
        ]
      }
    : C.Package
