/-
The digest of the Lean sources, as four-byte words. Written by `proofs-ci/check --write`.
-/
import Continuity.Kernel.Names

namespace Continuity

/-- SHA-256 over the list of digests and names of all other Lean files of the package. -/
def sourcesDigest : ByteArray :=
  putNat4 1884662249 (putNat4 208831133 (putNat4 407484982 (putNat4 2231115258 (putNat4 1325925967 (putNat4 4184871138 (putNat4 1249700107 (putNat4 4217771351 noBytes)))))))

end Continuity
