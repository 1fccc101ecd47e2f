package software.straylight.continuity.kernel.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.model.Bytes;

/**
 * Requests with the replies they must have, one file per operation ({@code vectors/kernel}): the
 * shortest request found for each kind of reply. Every kernel answers them before anything else is
 * tried. A file is lines of three words: a name, the request and the reply in hexadecimal.
 */
public final class Corpus {
  private Corpus() {}

  /**
   * One case.
   *
   * @param name of the case in its file
   * @param reply what every kernel answers; empty for {@link Operation#ABI}
   */
  public record Case(String name, RequestGenerator.Request request, Bytes reply) {}

  /** The file of an operation. */
  public static Path file(Path folder, Operation op) {
    return folder.resolve(op.name().toLowerCase(Locale.ROOT) + ".txt");
  }

  /** The cases of an operation. */
  public static List<Case> read(Path folder, Operation op) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file(folder, op))) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split(" ", -1);
      if (words.length != 3) {
        throw new IOException(file(folder, op) + ": not a name, a request and a reply: " + line);
      }
      cases.add(
          new Case(
              words[0],
              new RequestGenerator.Request(
                  op.number(), Bytes.of(HexFormat.of().parseHex(words[1]))),
              Bytes.of(HexFormat.of().parseHex(words[2]))));
    }
    return cases;
  }

  /** The content of an operation's file, from {@code tries} requests and a kernel's replies. */
  public static String draw(Kernel kernel, Operation op, int tries) {
    Map<String, Case> shortest = new TreeMap<>();
    SplittableRandom seeds = new SplittableRandom(op.number());
    for (int i = 0; i < tries; i++) {
      RequestGenerator.Request r =
          i % 8 == 0
              ? RequestGenerator.any(List.of(op), seeds.nextLong(), i % 3)
              : RequestGenerator.wellFormed(op, seeds.nextLong(), i % 3);
      if (r.op() != op.number()) {
        continue;
      }
      byte[] reply = kernel.call(r.op(), r.bytes().toByteArray());
      String name = Outcome.of(op, reply).replace(' ', '-').replace(",", "");
      @Nullable Case known = shortest.get(name);
      if (known == null || r.bytes().length() < known.request().bytes().length()) {
        shortest.put(name, new Case(name, r, Bytes.of(reply)));
      }
    }
    StringBuilder lines =
        new StringBuilder("# Written by Corpus.draw: name, request, reply of operation ")
            .append(op.number())
            .append('\n');
    for (Case c : shortest.values()) {
      lines.append(c.name).append(' ').append(c.request.bytes().toHex()).append(' ');
      lines.append(op == Operation.ABI ? "" : c.reply.toHex()).append('\n');
    }
    return lines.toString();
  }
}
