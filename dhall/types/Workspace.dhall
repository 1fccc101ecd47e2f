-- | What continuity.dhall evaluates to.
{ -- Which target has which role (`cc` for the rules of the C family).
  toolchains : List { role : Text, toolchain : ./Dep.dhall }
, -- The platforms to build for, by name.
  platforms : List { name : Text, triple : ./Triple.dhall }
, -- The one to build for unless `--platform` says another.
  platform : Text
, -- What to build unless `--mode` says another.
  mode : ./Mode.dhall
, -- Flags for every target.
  flags : List ./Flag.dhall
, -- What a result must have to be served.
  policy : ./Policy.dhall
, -- The store is collected after a build that leaves it larger.
  storeLimitMiB : Natural
}
