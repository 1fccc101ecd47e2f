package software.straylight.continuity.store;

import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Ref;

/**
 * An object of the store, and how to read it.
 *
 * @param kind what the digest names
 * @param digest SHA-256 of the blob, or of the tree's root message
 */
public record ObjectRef(ObjectKind kind, Digest digest) implements Comparable<ObjectRef> {
  /** A file or a tree, as records name them. */
  public static ObjectRef of(Ref ref) {
    return new ObjectRef(ref instanceof Ref.Tree ? ObjectKind.TREE : ObjectKind.BLOB, ref.digest());
  }

  @Override
  public int compareTo(ObjectRef other) {
    int r = Byte.compare(kind.number(), other.kind.number());
    return r != 0 ? r : digest.compareTo(other.digest);
  }
}
