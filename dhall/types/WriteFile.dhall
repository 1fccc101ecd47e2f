-- | A file with this text.
{ name : Text
, visibility : ./Visibility.dhall
, out : Text
, text : Text
, executable : Bool
}
