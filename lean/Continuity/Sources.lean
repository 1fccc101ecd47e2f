/-
The digest of the Lean sources, as four-byte words. Written by `proofs-ci/check --write`.
-/
import Continuity.Kernel.Names

namespace Continuity

/-- SHA-256 over the list of digests and names of all other Lean files of the package. -/
def sourcesDigest : ByteArray :=
  putNat4 2510655749 (putNat4 867820491 (putNat4 3968341907 (putNat4 486365862 (putNat4 636311596 (putNat4 3548961703 (putNat4 3672011451 (putNat4 1625310892 noBytes)))))))

end Continuity
