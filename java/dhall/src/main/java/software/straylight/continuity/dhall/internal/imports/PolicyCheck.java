package software.straylight.continuity.dhall.internal.imports;

import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.ImportPolicy;
import software.straylight.continuity.dhall.internal.format.ImportText;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget.Anchor;

/** Refuses imports that the policy in force does not allow; nothing is read before. */
final class PolicyCheck {
  private PolicyCheck() {}

  private static DhallException refused(String what, String advice) {
    return DhallException.of(DhallErrorCode.IMPORT_REFUSED, what, advice);
  }

  /** What can be said from the import as it is written. */
  static void check(ImportPolicy policy, Expr.Import i, Place here) {
    if (policy == ImportPolicy.STANDARD) {
      return;
    }
    String shown = ImportText.target(i.target());
    if (policy == ImportPolicy.NONE) {
      throw refused("imports are not allowed here: " + shown, "write the value itself");
    }
    switch (i.target()) {
      case ImportTarget.Env e ->
          throw refused(
              "a build does not see the environment: " + shown,
              "write the value in a file of the workspace and import that");
      case ImportTarget.Remote r -> remote(i, r, shown);
      case ImportTarget.Local l -> local(l, shown);
      case ImportTarget.Missing m -> {}
    }
  }

  private static void remote(Expr.Import i, ImportTarget.Remote r, String shown) {
    if (i.hash() == null) {
      throw refused(
          "a build imports from the network only what is pinned: " + shown,
          "write its hash behind it (`straylight dhall freeze`)");
    }
    if (r.headers() != null) {
      throw refused(
          "a build sends no headers: " + shown,
          "leave `using` out; pinned imports come from the store");
    }
  }

  private static void local(ImportTarget.Local l, String shown) {
    String advice = "copy the file into the workspace and import it by a relative path";
    if (l.anchor() == Anchor.HOME) {
      throw refused("a build does not see the home directory: " + shown, advice);
    }
    if (l.anchor() == Anchor.ABSOLUTE) {
      throw refused("a build does not see absolute paths: " + shown, advice);
    }
  }

  /** What can be said once it is known where a relative path leads. */
  static void checkPlace(ImportPolicy policy, Expr.Import i, Place place) {
    if (policy != ImportPolicy.BUILD || !(place.target() instanceof ImportTarget.Local l)) {
      return;
    }
    boolean outside =
        l.anchor() != Anchor.HERE
            || l.path().getFirst().equals("..")
            || l.path().getLast().equals("..");
    if (outside) {
      throw refused(
          "the import " + ImportText.target(i.target()) + " leads out of the workspace",
          "a build imports only files inside the workspace");
    }
  }

  /** A pinned import that the store does not have is not fetched by a build. */
  static void checkUncached(ImportPolicy policy, Expr.Import i, Place place, String hash) {
    if (policy == ImportPolicy.BUILD && !(place.target() instanceof ImportTarget.Local)) {
      throw refused(
          "the store does not have the pinned import " + ImportText.target(i.target()),
          "fetch it first; a build does not use the network (sha256:" + hash + ")");
    }
  }
}
