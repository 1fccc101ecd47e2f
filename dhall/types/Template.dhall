-- | A file in which each key is replaced by its value, literally, longest key
-- first, in one pass.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- The text; exactly one file.
  src : ./Src.dhall
, -- Path of the result below the package's outputs.
  out : Text
, -- What is replaced by what.
  replace : List { key : Text, value : Text }
}
