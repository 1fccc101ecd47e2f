-- | A file in which each key is replaced by its value, literally, longest key
-- first, in one pass.
{ name : Text
, visibility : ./Visibility.dhall
, src : ./Src.dhall
, out : Text
, replace : List { key : Text, value : Text }
}
