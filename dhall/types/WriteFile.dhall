-- | A file with this text.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- Path of the file below the package's outputs.
  out : Text
, -- Its content.
  text : Text
, -- Whether it may be run.
  executable : Bool
}
