/-
The root of the package: every module is reachable from here.
-/
import Continuity.Data.Toolchain
import Continuity.Export
import Continuity.Statements
import Continuity.Witness
