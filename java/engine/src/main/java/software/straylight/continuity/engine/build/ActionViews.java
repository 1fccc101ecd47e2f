package software.straylight.continuity.engine.build;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import software.straylight.continuity.engine.plan.ActionView;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Provision;
import software.straylight.continuity.model.ViewSpec;

/** The view specification that this version gives to every action: part of every key. */
final class ActionViews {
  private static final long GIB = 1L << 30;

  private static final OrderedMap<Bytes, Bytes> FILES = OrderedMap.copyOf(files());

  private ActionViews() {}

  /**
   * The view of an action. Clock and randomness are virtual unless it declares that it needs the
   * host's; the machine's constants always are.
   */
  static ViewSpec of(Collection<Coeffect> coeffects) {
    return new ViewSpec(
        1000,
        1000,
        "continuity",
        FILES,
        ActionView.EPOCH,
        0022,
        1,
        Bytes.utf8("/work"),
        4 * GIB,
        1L << 18,
        0,
        1L << 12,
        1L << 12,
        16 * GIB,
        8L << 20,
        provision(coeffects.contains(new Coeffect.Time())),
        provision(coeffects.contains(new Coeffect.Random())),
        Provision.VIRTUAL);
  }

  private static Provision provision(boolean declared) {
    return declared ? Provision.HOST : Provision.VIRTUAL;
  }

  private static Map<Bytes, Bytes> files() {
    Map<Bytes, Bytes> files = new TreeMap<>();
    files.put(Bytes.utf8("/etc/passwd"), Bytes.utf8("build:x:1000:1000:build:/tmp:/bin/false\n"));
    files.put(Bytes.utf8("/etc/group"), Bytes.utf8("build:x:1000:\n"));
    files.put(Bytes.utf8("/etc/nsswitch.conf"), Bytes.utf8("passwd: files\ngroup: files\n"));
    files.put(Bytes.utf8("/etc/localtime"), Bytes.of(utc()));
    return files;
  }

  /**
   * The zone UTC as RFC 8536 writes it, version 2: an empty version 1 block, the same again, TZ.
   */
  private static byte[] utc() {
    byte[] header = new byte[44];
    System.arraycopy("TZif2".getBytes(StandardCharsets.US_ASCII), 0, header, 0, 5);
    header[39] = 1; // one local time type
    header[43] = 4; // four bytes of designations
    byte[] type = {0, 0, 0, 0, 0, 0, 'U', 'T', 'C', 0};
    byte[] footer = "\nUTC0\n".getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[2 * (header.length + type.length) + footer.length];
    int at = 0;
    for (int block = 0; block < 2; block++) {
      System.arraycopy(header, 0, all, at, header.length);
      System.arraycopy(type, 0, all, at + header.length, type.length);
      at += header.length + type.length;
    }
    System.arraycopy(footer, 0, all, at, footer.length);
    return all;
  }
}
