-- | Any action: a tool, its arguments, its inputs and its outputs. There is no
-- shell in between.
{ name : Text
, visibility : ./Visibility.dhall
, tool : ./Tool.dhall
, args : List ./Arg.dhall
, srcs : List ./Src.dhall
, outs : List ./Out.dhall
, env : List ./EnvVar.dhall
, coeffects : List ./Coeffect.dhall
, timeoutSeconds : Natural
}
