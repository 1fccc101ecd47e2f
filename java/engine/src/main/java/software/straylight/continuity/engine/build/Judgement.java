package software.straylight.continuity.engine.build;

import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.TreeReply;
import software.straylight.continuity.model.Collected;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.KernelIdentity;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.StorePath;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.model.Trust;

/**
 * Under what a build is judged: fixed when it begins, and named in its invocation record.
 *
 * @param found what the workspace accepts as evidence that toolchains are equivalent
 * @param evidence the same, as the kernel takes it
 * @param now seconds since the epoch
 */
record Judgement(
    Policy policy, Trust trust, EvidenceSet found, EquivalenceEvidence evidence, long now) {

  boolean hasEvidence() {
    return !found.items().isEmpty();
  }

  KernelIdentity kernel(Kernel kernel) {
    return new KernelIdentity(kernel.kind(), kernel.digest());
  }

  /** A tree output as the kernel encodes it. */
  Output tree(KernelClient kernel, Collected.Tree tree, OrderedSet<StorePath> references) {
    TreeReply.Encoded encoded =
        kernel
            .encodeTree(new TreeManifest(tree.manifest()))
            .orThrow(reason -> new IllegalStateException("a tree output is not legal: " + reason));
    return new Output(new Ref.Tree(encoded.root()), encoded.bytes(), references);
  }
}
