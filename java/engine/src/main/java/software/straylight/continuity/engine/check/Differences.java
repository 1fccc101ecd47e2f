package software.straylight.continuity.engine.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;

/** Where two sets of outputs of one action differ, down to the first byte. */
public final class Differences {
  /** So many bytes are shown from the first that differs. */
  private static final int SHOWN = 8;

  private static final String ARCHIVE = "!<arch>\n";
  private static final int MEMBER = 60;

  private final Function<Digest, byte[]> blob;
  private final Function<Digest, Map<Bytes, Entry>> tree;

  /**
   * @param blob reads a file
   * @param tree reads the entries of a tree
   */
  public Differences(Function<Digest, byte[]> blob, Function<Digest, Map<Bytes, Entry>> tree) {
    this.blob = blob;
    this.tree = tree;
  }

  /** One sentence for each output that differs, ascending by path; empty if all are equal. */
  public List<String> between(Map<Bytes, Output> first, Map<Bytes, Output> second) {
    List<String> all = new ArrayList<>();
    TreeSet<Bytes> paths = new TreeSet<>(first.keySet());
    paths.addAll(second.keySet());
    for (Bytes path : paths) {
      Output a = first.get(path);
      Output b = second.get(path);
      String name = path.percentEncoded();
      if (a == null || b == null) {
        all.add(name + " is made by one run only");
      } else if (!a.ref().equals(b.ref())) {
        all.add(ref(name, a.ref(), b.ref()));
      }
    }
    return all;
  }

  private String ref(String name, Ref first, Ref second) {
    if (first instanceof Ref.Tree a && second instanceof Ref.Tree b) {
      return trees(name, tree.apply(a.digest()), tree.apply(b.digest()));
    }
    if (first instanceof Ref.File a && second instanceof Ref.File b) {
      return a.digest().equals(b.digest())
          ? name + " is executable in one run only"
          : name + ": " + files(blob.apply(a.digest()), blob.apply(b.digest()));
    }
    return name + " is a file in one run and a tree in the other";
  }

  private String trees(String name, Map<Bytes, Entry> first, Map<Bytes, Entry> second) {
    Map<Bytes, Entry> all = new TreeMap<>(first);
    all.putAll(second);
    for (Bytes path : all.keySet()) {
      Entry a = first.get(path);
      Entry b = second.get(path);
      String below = name + "/" + path.percentEncoded();
      if (a == null || b == null) {
        return below + " is made by one run only";
      }
      if (a instanceof Entry.File x
          && b instanceof Entry.File y
          && !x.digest().equals(y.digest())) {
        return below + ": " + files(blob.apply(x.digest()), blob.apply(y.digest()));
      }
      if (!a.equals(b)) {
        return below + " differs in kind, mode or link target";
      }
    }
    return name + " differs in its representation only";
  }

  /** What can be said of the first difference between two files. */
  static String files(byte[] first, byte[] second) {
    int at = Arrays.mismatch(first, second);
    if (at < 0) {
      return "no difference";
    }
    StringBuilder out = new StringBuilder("byte " + at + " (0x" + Integer.toHexString(at) + ")");
    place(first, at).or(() -> place(second, at)).ifPresent(p -> out.append(" in ").append(p));
    out.append(": ").append(shown(first, at)).append(" and ").append(shown(second, at));
    if (first.length != second.length) {
      out.append("; lengths ").append(first.length).append(" and ").append(second.length);
    }
    return out.toString();
  }

  private static String shown(byte[] file, int at) {
    return at >= file.length
        ? "the end"
        : HexFormat.of().formatHex(file, at, Math.min(file.length, at + SHOWN));
  }

  private static Optional<String> place(byte[] file, int at) {
    if (at >= file.length) {
      return Optional.empty();
    }
    if (file.length > ARCHIVE.length()
        && new String(file, 0, ARCHIVE.length(), StandardCharsets.ISO_8859_1).equals(ARCHIVE)) {
      return member(file, at);
    }
    return ElfFile.of(file, 0, file.length).flatMap(elf -> elf.place(at));
  }

  /** The member of an archive (the common format of System V and GNU) that a byte lies in. */
  private static Optional<String> member(byte[] file, int at) {
    long next = ARCHIVE.length();
    while (next + MEMBER <= file.length) {
      int head = (int) next;
      String name = new String(file, head, 16, StandardCharsets.ISO_8859_1).strip();
      long size;
      try {
        size = Long.parseLong(new String(file, head + 48, 10, StandardCharsets.ISO_8859_1).strip());
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
      long body = next + MEMBER;
      if (at < body) {
        return Optional.of("the header of member " + name);
      }
      if (at < body + size && body + size <= file.length) {
        String inside =
            ElfFile.of(file, (int) body, (int) size)
                .flatMap(elf -> elf.place(at - body))
                .map(p -> ", " + p)
                .orElse("");
        return Optional.of("member " + name + inside);
      }
      next = body + size + (size & 1);
    }
    return Optional.empty();
  }
}
