-- | A file under another name.
{ name : Text
, visibility : ./Visibility.dhall
, src : ./Src.dhall
, out : Text
, executable : Bool
}
