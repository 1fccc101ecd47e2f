-- | A part of a joined argument.
< Lit : Text | In : ./Src.dhall | Out : Text >
