-- | A typed compiler flag. One table turns it into arguments (`docs/flags.md`).
< opt : ./OptLevel.dhall
| lto : ./Lto.dhall
| debug : Bool
| pic : Bool
| sanitize : ./Sanitizer.dhall
| coverage : Bool
| standard : ./CStandard.dhall
| cxxStandard : ./CxxStandard.dhall
| warn : ./Warning.dhall
| frameAddress : Bool
| strictAliasing : Bool
| wrapOnOverflow : Bool
| hiddenSymbols : Bool
| functionSections : Bool
| strip : Bool
>
