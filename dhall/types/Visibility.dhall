-- | Who may depend on a target: its package, everyone, or the packages listed
-- (folders from the workspace root).
< Private | Public | Packages : List (List Text) >
