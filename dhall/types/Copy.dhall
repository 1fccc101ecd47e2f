-- | A file under another name.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- The file; exactly one.
  src : ./Src.dhall
, -- Path of the copy below the package's outputs.
  out : Text
, -- Whether it may be run.
  executable : Bool
}
