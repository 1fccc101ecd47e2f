package software.straylight.continuity.dhall.internal.binary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportMode;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Imports in binary. */
final class ImportDecoder {
  private final CborReader in;
  private final Supplier<@Nullable Expr> headers;

  /**
   * @param headers reads the expression of a URL's headers, or null
   */
  ImportDecoder(CborReader in, Supplier<@Nullable Expr> headers) {
    this.in = in;
    this.headers = headers;
  }

  /**
   * What follows the label.
   *
   * @param n the length of the array, label included
   */
  Expr read(int n) {
    in.length(n >= 4);
    byte[] hash = null;
    if (in.isNull()) {
      in.nul();
    } else {
      byte[] multihash = in.bytes();
      if (multihash.length != 34 || multihash[0] != 0x12 || multihash[1] != 0x20) {
        throw in.error("the integrity check is not a SHA-256 multihash");
      }
      hash = Arrays.copyOfRange(multihash, 2, 34);
    }
    ImportMode mode = ImportMode.ofCode(in.smallInteger(3));
    int scheme = in.smallInteger(7);
    ImportTarget target =
        switch (scheme) {
          case 0, 1 -> remote(scheme == 1, n - 4);
          case 6 -> {
            in.length(n == 5);
            yield new ImportTarget.Env(in.text());
          }
          case 7 -> {
            in.length(n == 4);
            yield new ImportTarget.Missing();
          }
          default -> {
            in.length(n >= 5);
            yield new ImportTarget.Local(ImportTarget.Anchor.ofCode(scheme), texts(n - 4));
          }
        };
    return new Expr.Import(target, mode, hash, Span.NONE);
  }

  private List<String> texts(int count) {
    List<String> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      out.add(in.text());
    }
    return out;
  }

  private ImportTarget remote(boolean secure, int rest) {
    in.length(rest >= 4);
    Expr list = headers.get();
    String authority = in.text();
    List<String> path = texts(rest - 3);
    String query = null;
    if (in.isNull()) {
      in.nul();
    } else {
      query = in.text();
    }
    return new ImportTarget.Remote(secure, authority, path, query, list);
  }
}
