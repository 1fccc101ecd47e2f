-- | A C program (or, with `shared`, a shared library, which can be in `deps`).
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
, -- Make a shared library `lib<name>.so` instead of a program.
  shared : Bool
, -- Always build for this platform of the workspace, whatever the command line
  -- says.
  platform : Optional Text
}
