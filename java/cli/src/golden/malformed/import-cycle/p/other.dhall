./BUILD.dhall
