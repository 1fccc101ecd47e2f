-- | A C program that is run: exit status 0 is success. Its outputs are the log
-- and the status; a success is cached, a failure never.
{ name : Text
, visibility : ./Visibility.dhall
, srcs : List ./Src.dhall
, deps : List ./Dep.dhall
, includes : List ./Dir.dhall
, localDefines : List ./Define.dhall
, flags : List ./Flag.dhall
, args : List ./Arg.dhall
, data : List ./Src.dhall
, env : List ./EnvVar.dhall
, timeoutSeconds : Natural
}
