-- | What a BUILD.dhall evaluates to.
{ -- What the package makes.
  targets : List ./Target.dhall
}
