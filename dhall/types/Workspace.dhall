-- | What continuity.dhall evaluates to.
{ toolchains : List { role : Text, toolchain : ./Dep.dhall }
, platforms : List { name : Text, triple : ./Triple.dhall }
, platform : Text
, mode : ./Mode.dhall
, flags : List ./Flag.dhall
, policy : ./Policy.dhall
, storeLimitMiB : Natural
}
