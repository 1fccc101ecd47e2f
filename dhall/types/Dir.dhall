-- | A folder to search: of this package (`.` is the package itself), or inside a
-- tree that another target makes.
< Package : Text | Generated : Text | In : { tree : ./Dep.dhall, path : Text } >
