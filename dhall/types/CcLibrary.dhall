-- | A C library: its objects in an archive, its headers and what comes with them.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- C, C++ and assembler sources, each compiled by an action of its own;
  -- anything else is a private header.
  srcs : List ./Src.dhall
, -- Headers that those who depend on it may include.
  hdrs : List ./Src.dhall
, -- Libraries that it uses: their headers, folders and macros reach it, and
  -- their archives its users.
  deps : List ./Dep.dhall
, -- Folders to search for headers, here and in those who depend on it; the
  -- workspace's root always is one.
  includes : List ./Dir.dhall
, -- Macros, here and in those who depend on it.
  defines : List ./Define.dhall
, -- Macros for its own sources only.
  localDefines : List ./Define.dhall
, -- Flags for its own sources, over those of the workspace.
  flags : List ./Flag.dhall
}
