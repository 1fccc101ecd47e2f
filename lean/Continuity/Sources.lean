/-
The digest of the Lean sources, as four-byte words. Written by `proofs-ci/check --write`.
-/
import Continuity.Kernel.Names

namespace Continuity

/-- SHA-256 over the manifest of all other Lean files of the package. -/
def sourcesDigest : ByteArray :=
  putNat4 0 (putNat4 0 (putNat4 0 (putNat4 0 (putNat4 0 (putNat4 0 (putNat4 0 (putNat4 0
    noBytes)))))))

end Continuity
