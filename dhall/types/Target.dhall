-- | A target of any rule.
< CcLibrary : ./CcLibrary.dhall
| CcBinary : ./CcBinary.dhall
| CcTest : ./CcTest.dhall
| Genrule : ./Genrule.dhall
| Filegroup : ./Filegroup.dhall
| Fetch : ./Fetch.dhall
| Imported : ./Imported.dhall
| Merged : ./Merged.dhall
| Toolchain : ./Toolchain.dhall
| WriteFile : ./WriteFile.dhall
| Copy : ./Copy.dhall
| Concat : ./Concat.dhall
| Template : ./Template.dhall
>
