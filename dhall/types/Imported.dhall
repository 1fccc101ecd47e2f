-- | A tree that is in the store already: the files of an installed compiler, as
-- `straylight toolchain import` collects them. `tree` is its SHA-256, which alone
-- decides; `compiler` and `command` say what it is and how to get it where it is
-- missing.
{ name : Text
, visibility : ./Visibility.dhall
, tree : Text
, compiler : Text
, command : Text
}
