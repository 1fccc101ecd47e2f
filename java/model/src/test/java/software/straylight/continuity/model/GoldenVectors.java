package software.straylight.continuity.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The generator of {@code vectors/codec}: for each message type some values with their bytes, and
 * for each code of {@code malformed} some bytes that are refused with it. Every implementation of
 * the codec is held to these files; {@link GoldenVectorsTest} keeps them current.
 */
final class GoldenVectors {
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L);

  private final Map<String, String> files = new TreeMap<>();

  /** Content of each file by its path below {@code vectors/codec}. */
  static Map<String, String> files() {
    GoldenVectors v = new GoldenVectors();
    for (long seed : SEEDS) {
      for (Message m : new Samples(seed).messages()) {
        v.message(dashed(m.getClass().getSimpleName()) + "-" + seed, m);
      }
    }
    v.message("action-hello", SampleAction.HELLO);
    MalformedCases.ALL.forEach(v::malformed);
    return v.files;
  }

  /** Writes all files below {@code folder}. */
  static void write(Path folder) throws IOException {
    for (Map.Entry<String, String> f : files().entrySet()) {
      Path file = folder.resolve(f.getKey());
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, f.getValue());
    }
  }

  private void message(String name, Message m) {
    byte[] encoded = m.encode();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", m.getClass().getSimpleName());
    json.put("number", m.messageType());
    json.put("sha256", Digest.sha256(encoded).toHex());
    json.set("value", ValueJson.of(m));
    put(name, encoded, json);
  }

  private void malformed(MalformedCases.Case c) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("why", c.why());
    json.put("type", c.type());
    json.put("offset", c.offset());
    json.put("code", c.code().name().toLowerCase(Locale.ROOT));
    put("malformed/" + c.name(), c.bytes().toByteArray(), json);
  }

  private void put(String name, byte[] bytes, ObjectNode json) {
    String hex = HexFormat.of().formatHex(bytes);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < hex.length(); i += 96) {
      lines.append(hex, i, Math.min(hex.length(), i + 96)).append('\n');
    }
    files.put(name + ".hex", lines.toString());
    try {
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n"));
      files.put(name + ".json", new ObjectMapper().writer(printer).writeValueAsString(json) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String dashed(String camel) {
    return String.join(
        "-",
        Arrays.stream(camel.split("(?<=[a-z])(?=[A-Z])"))
            .map(s -> s.toLowerCase(Locale.ROOT))
            .toList());
  }
}
