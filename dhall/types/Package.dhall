-- | What a BUILD.dhall evaluates to.
{ targets : List ./Target.dhall }
