package software.straylight.continuity.dhall.internal.imports;

import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;

/** What is wrong with an import, said so that it can be mended. */
final class ImportErrors {
  private ImportErrors() {}

  /** The imports that lead from a place to itself. */
  static DhallException cycle(Resolver.Frame frame, Place place) {
    return DhallException.of(
        DhallErrorCode.IMPORT_CYCLE,
        "the import " + place.display() + " imports itself",
        way(frame, place),
        "move what both sides need to a file of its own");
  }

  private static List<String> way(Resolver.Frame frame, Place place) {
    List<String> lines = new ArrayList<>();
    for (Resolver.Frame f = frame; f != null; f = f.parent()) {
      lines.addFirst("  " + f.here().display());
      if (f.here().key().equals(place.key())) {
        break;
      }
    }
    lines.add("  " + place.display());
    return lines;
  }

  /** Same-origin policy (imports.md, "CORS"): a server says who may import from it. */
  static void checkOrigin(Place parent, Place child, List<String> origins) {
    if (!(parent.target() instanceof ImportTarget.Remote p)
        || !(child.target() instanceof ImportTarget.Remote c)
        || p.origin().equals(c.origin())) {
      return;
    }
    if (origins.size() == 1
        && (origins.getFirst().equals("*") || origins.getFirst().equals(p.origin()))) {
      return;
    }
    throw DhallException.of(
        DhallErrorCode.IMPORT_ORIGIN,
        c.origin() + " does not allow to be imported from " + p.origin() + " (CORS)",
        "its server has to answer with Access-Control-Allow-Origin: " + p.origin());
  }

  /** An import that is not there; `?` recovers from it. */
  static DhallException absent(Place place) {
    return switch (place.target()) {
      case ImportTarget.Missing m ->
          DhallException.of(DhallErrorCode.IMPORT_ABSENT, "`missing` is always absent", null);
      case ImportTarget.Env e ->
          DhallException.of(
              DhallErrorCode.IMPORT_ABSENT,
              "the environment variable " + e.name() + " is not set",
              "set it, or give a fallback: `" + place.display() + " ? …`");
      case ImportTarget.Remote r ->
          DhallException.of(
              DhallErrorCode.IMPORT_ABSENT,
              "the import " + place.display() + " cannot be fetched",
              "check the address and the connection");
      case ImportTarget.Local l ->
          DhallException.of(
              DhallErrorCode.IMPORT_ABSENT,
              "the file " + place.display() + " does not exist",
              "a relative import starts from the folder of the file that has it");
    };
  }
}
