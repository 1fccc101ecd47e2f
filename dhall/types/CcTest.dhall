-- | A C program that is run: exit status 0 is success. Its outputs are the log
-- and the status; a success is cached, a failure never.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- C, C++ and assembler sources, and private headers.
  srcs : List ./Src.dhall
, -- Libraries to link with.
  deps : List ./Dep.dhall
, -- Folders to search for headers.
  includes : List ./Dir.dhall
, -- Macros for its sources.
  localDefines : List ./Define.dhall
, -- Flags for its sources and its link, over those of the workspace.
  flags : List ./Flag.dhall
, -- Arguments of the run.
  args : List ./Arg.dhall
, -- Files that the run may read.
  data : List ./Src.dhall
, -- Environment variables of the run; nothing else is in its environment but
  -- constants.
  env : List ./EnvVar.dhall
, -- A run that takes longer is killed and has failed.
  timeoutSeconds : Natural
}
