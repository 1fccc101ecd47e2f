-- | Any action: a tool, its arguments, its inputs and its outputs. There is no
-- shell in between.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- The program.
  tool : ./Tool.dhall
, -- Its arguments, in order; inputs and outputs that are named here need not be
  -- listed again as inputs.
  args : List ./Arg.dhall
, -- Further inputs.
  srcs : List ./Src.dhall
, -- Everything that it must write, in the folder of this package's outputs.
  outs : List ./Out.dhall
, -- Environment variables; nothing else is in its environment but constants.
  env : List ./EnvVar.dhall
, -- What it needs from outside; the policy must allow it.
  coeffects : List ./Coeffect.dhall
, -- A run that takes longer is killed and has failed.
  timeoutSeconds : Natural
}
