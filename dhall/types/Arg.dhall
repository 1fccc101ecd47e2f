-- | An argument of an action: literal text, the path of an input, the path of an
-- output, or several of those joined without a space.
let Piece = < Lit : Text | In : ./Src.dhall | Out : Text >

in  < Lit : Text | In : ./Src.dhall | Out : Text | Join : List Piece >
