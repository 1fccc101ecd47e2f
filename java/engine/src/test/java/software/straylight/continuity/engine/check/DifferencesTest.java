package software.straylight.continuity.engine.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;

final class DifferencesTest {
  @TempDir Path scratch;

  private byte[] object(String name, int value) throws Exception {
    Path source = scratch.resolve(name + ".c");
    Path object = scratch.resolve(name + ".o");
    Files.writeString(
        source,
        "int before[4] = { 1, 2, 3, 4 };\nint stamp = " + value + ";\nint f(void) { return 1; }\n");
    run("cc", "-c", "-o", object.toString(), source.toString());
    return Files.readAllBytes(object);
  }

  private static void run(String... argv) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(argv).inheritIO().start().waitFor()).isZero();
  }

  @Test
  void anObjectsDifferenceIsNamedBySectionAndSymbol() throws Exception {
    String said = Differences.files(object("same", 7), object("same", 9));
    assertThat(said)
        .startsWith("byte ")
        .contains("section .data, symbol stamp")
        .contains("07000000")
        .contains("09000000");
  }

  @Test
  void insideAnArchiveTheMemberIsNamedToo() throws Exception {
    byte[] first = archive(object("same", 7));
    byte[] second = archive(object("same", 9));
    assertThat(Differences.files(first, second))
        .contains("member same.o/, section .data, symbol stamp");
  }

  private static byte[] archive(byte[] member) {
    String head =
        "!<arch>\n"
            + String.format(
                "%-16s%-12d%-6d%-6d%-8s%-10d`\n", "same.o/", 0, 0, 0, "644", member.length);
    byte[] start = head.getBytes(US_ASCII);
    byte[] all = java.util.Arrays.copyOf(start, start.length + member.length);
    System.arraycopy(member, 0, all, start.length, member.length);
    return all;
  }

  @Test
  void anExecutablesSymbolIsFoundByItsAddress() throws Exception {
    Path[] programs = new Path[2];
    for (int i = 0; i < 2; i++) {
      Path source = scratch.resolve("p.c");
      programs[i] = scratch.resolve("p" + i);
      Files.writeString(source, "int stamp = " + (i + 5) + ";\nint main(void) { return stamp; }\n");
      run("cc", "-Wl,--build-id=none", "-o", programs[i].toString(), source.toString());
    }
    assertThat(Differences.files(Files.readAllBytes(programs[0]), Files.readAllBytes(programs[1])))
        .contains("section .data, symbol stamp");
  }

  @Test
  void damagedElfFilesSayNothingAndBreakNothing() throws Exception {
    byte[] whole = object("same", 7);
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] a = whole.clone();
      for (int k = 0; k < 20; k++) {
        a[random.nextInt(a.length)] = (byte) random.nextInt();
      }
      byte[] b = java.util.Arrays.copyOf(a, 1 + random.nextInt(a.length));
      b[random.nextInt(b.length)] ^= 1;
      assertThat(Differences.files(a, b)).startsWith("byte ");
    }
  }

  @Test
  void outputsAndTreesAreCompared() {
    Map<Digest, byte[]> blobs = new HashMap<>();
    Ref.File one = file(blobs, "one\n");
    Ref.File two = file(blobs, "two\n");
    Map<Digest, Map<Bytes, Entry>> trees = new HashMap<>();
    Ref.Tree left = tree(trees, 1, one);
    Ref.Tree right = tree(trees, 2, two);
    Differences differences = new Differences(blobs::get, trees::get);
    Map<Bytes, Output> first = new TreeMap<>();
    Map<Bytes, Output> second = new TreeMap<>();
    put(first, "same", one);
    put(second, "same", one);
    assertThat(differences.between(first, second)).isEmpty();
    put(first, "text", one);
    put(second, "text", two);
    put(first, "tree", left);
    put(second, "tree", right);
    put(first, "mode", one);
    put(second, "mode", new Ref.File(one.digest(), true));
    put(first, "alone", one);
    assertThat(differences.between(first, second))
        .isEqualTo(
            List.of(
                "alone is made by one run only",
                "mode is executable in one run only",
                "text: byte 0 (0x0): 6f6e650a and 74776f0a",
                "tree/sub/file: byte 0 (0x0): 6f6e650a and 74776f0a"));
  }

  private static void put(Map<Bytes, Output> outputs, String path, Ref ref) {
    outputs.put(Bytes.utf8(path), new Output(ref, 4, OrderedSet.empty()));
  }

  private static Ref.File file(Map<Digest, byte[]> blobs, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    blobs.put(Digest.sha256(bytes), bytes);
    return new Ref.File(Digest.sha256(bytes), false);
  }

  private static Ref.Tree tree(Map<Digest, Map<Bytes, Entry>> trees, int name, Ref.File file) {
    Digest digest = Digest.sha256(new byte[] {(byte) name});
    trees.put(digest, Map.of(Bytes.utf8("sub/file"), new Entry.File(file.digest(), 4, false)));
    return new Ref.Tree(digest);
  }
}
