package software.straylight.continuity.engine.language;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code continuity.lock}: what the sources are that build files name without a SHA-256. One line
 * for each, its name and its digest, sorted by name: a merge conflict is between lines, and one
 * content has one text. It has no addresses: where a source is had from is for each machine to say.
 *
 * @param digests by the name of the source
 */
public record LockFile(Map<String, String> digests) {
  /** Its name in the root of the workspace. */
  public static final String NAME = "continuity.lock";

  private static final String HEAD =
      "# What the sources are that build files name without sha256; made by `straylight fetch"
          + " --update`.";

  private static final Pattern ENTRY = Pattern.compile("(\\S+) ([0-9a-f]{64})");

  /** A lock file without entries. */
  public static final LockFile EMPTY = new LockFile(Map.of());

  /** Sorts the entries. */
  public LockFile {
    TreeMap<String, String> sorted = new TreeMap<>(Names::compare);
    sorted.putAll(digests);
    digests = Collections.unmodifiableMap(sorted);
  }

  /** A text that is no lock file. */
  public static final class Malformed extends Exception {
    private final int line;

    Malformed(int line, String why) {
      super(why);
      this.line = line;
    }

    /** The line with the mistake, from 1. */
    public int line() {
      return line;
    }
  }

  /** Reads a lock file: comments, empty lines, and entries in the order of their names. */
  public static LockFile parse(String text) throws Malformed {
    Map<String, String> digests = new TreeMap<>(Names::compare);
    String last = "";
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      Matcher entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        throw new Malformed(number, "is no name with 64 lower-case hexadecimal digits");
      }
      if (!last.isEmpty() && Names.compare(last, entry.group(1)) >= 0) {
        throw new Malformed(
            number, "is not after the line before it, as names are sorted and occur once");
      }
      last = entry.group(1);
      digests.put(last, entry.group(2));
    }
    return new LockFile(digests);
  }

  /** The digest of a source. */
  public Optional<String> digest(FetchSource source) {
    return Optional.ofNullable(digests.get(source.describe()));
  }

  /** The one text of this content. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    digests.forEach((name, digest) -> text.append(name).append(' ').append(digest).append('\n'));
    return text.toString();
  }
}
