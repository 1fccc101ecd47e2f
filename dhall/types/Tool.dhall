-- | What an action runs: a program built by a target for the exec platform, or
-- a file of the toolchain with this role.
< Target : ./Dep.dhall | Role : { role : Text, path : Text } >
