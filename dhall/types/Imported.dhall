-- | A tree that is in the store already: the files of an installed compiler, as
-- `straylight toolchain import` collects them and writes this down.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- The tree's SHA-256, which alone decides what it is.
  tree : Text
, -- What the compiler calls itself, for people.
  compiler : Text
, -- How to get the tree into a store where it is missing.
  command : Text
}
