/-
The digest of the Lean sources, as four-byte words. Written by `proofs-ci/check --write`.
-/
import Continuity.Kernel.Names

namespace Continuity

/-- SHA-256 over the list of digests and names of all other Lean files of the package. -/
def sourcesDigest : ByteArray :=
  putNat4 73488873 (putNat4 3093051689 (putNat4 67844962 (putNat4 296521353 (putNat4 4266405514 (putNat4 3024945002 (putNat4 334755735 (putNat4 1488676673 noBytes)))))))

end Continuity
