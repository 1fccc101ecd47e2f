/-
The root of the package: every module is reachable from here.
-/
import Continuity.Export
