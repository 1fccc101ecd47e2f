/-
The root of the package: every module is reachable from here.
-/
import Continuity.Export
import Continuity.Statements
import Continuity.Witness
