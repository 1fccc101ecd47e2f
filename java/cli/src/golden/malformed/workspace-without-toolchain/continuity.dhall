let C = ./dhall/package.dhall

in  C.Workspace::{=}
