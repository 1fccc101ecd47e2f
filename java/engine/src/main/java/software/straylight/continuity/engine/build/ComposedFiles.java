package software.straylight.continuity.engine.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.straylight.continuity.engine.plan.InputSpec;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.model.Bytes;

/** The files that need no process: constant text, copies, concatenations, templates. */
final class ComposedFiles {
  private ComposedFiles() {}

  /** The content of the file that a step describes. */
  static byte[] content(Step.Compose step, Function<InputSpec, byte[]> read) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Step.Compose.Part part : step.parts()) {
      switch (part) {
        case Step.Compose.Part.Constant c ->
            out.writeBytes(c.text().getBytes(StandardCharsets.UTF_8));
        case Step.Compose.Part.Content c -> out.writeBytes(read.apply(c.input()));
      }
    }
    byte[] joined = out.toByteArray();
    return step.replace().isEmpty() ? joined : replace(joined, step.replace());
  }

  /** One pass from left to right; where several keys match, the longest wins. */
  private static byte[] replace(byte[] text, Map<String, String> replace) {
    record Pair(Bytes key, Bytes value) {}
    List<Pair> pairs = new ArrayList<>();
    replace.forEach((k, v) -> pairs.add(new Pair(Bytes.utf8(k), Bytes.utf8(v))));
    pairs.sort(Comparator.comparingInt((Pair p) -> -p.key().length()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    int at = 0;
    next:
    while (at < text.length) {
      for (Pair pair : pairs) {
        if (matches(text, at, pair.key())) {
          out.writeBytes(pair.value().toByteArray());
          at += pair.key().length();
          continue next;
        }
      }
      out.write(text[at++]);
    }
    return out.toByteArray();
  }

  private static boolean matches(byte[] text, int at, Bytes key) {
    if (text.length - at < key.length()) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (text[at + i] != key.at(i)) {
        return false;
      }
    }
    return true;
  }
}
