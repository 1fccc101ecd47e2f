package software.straylight.continuity.model;

import java.util.List;
import java.util.Map;

/** A legal action as a person would recognise it. */
final class SampleAction {
  private static Bytes b(String s) {
    return Bytes.utf8(s);
  }

  private static Digest d(String s) {
    return b(s).sha256();
  }

  static final ViewSpec VIEW =
      new ViewSpec(
          1000,
          1000,
          "sandbox",
          OrderedMap.copyOf(
              Map.of(
                  b("/etc/passwd"),
                  b("build:x:1000:1000::/work:/bin/sh\n"),
                  b("/etc/group"),
                  b("build:x:1000:\n"))),
          1,
          0022,
          1,
          b("/work"),
          1L << 30,
          1L << 20,
          4L << 30,
          512,
          1024,
          0,
          8L << 20,
          Provision.HOST,
          Provision.HOST,
          Provision.HOST);

  static final Action HELLO =
      new Action(
          RuleKind.CC_COMPILE,
          List.of(
              b("/toolchain/cc/bin/cc"),
              b("-c"),
              b("hello/hello.c"),
              b("-o"),
              b("out/hello/hello.o")),
          OrderedMap.copyOf(Map.of(b("LC_ALL"), b("C.UTF-8"), b("SOURCE_DATE_EPOCH"), b("1"))),
          OrderedMap.of("cc", d("toolchain")),
          OrderedMap.of(b("/lib64"), b("/toolchain/cc/lib64")),
          OrderedMap.copyOf(
              Map.of(
                  b("hello/hello.c"),
                  new Ref.File(d("int main(void) { return 0; }\n"), false),
                  b("gen/hello/include"),
                  new Ref.Tree(d("tree")))),
          OrderedSet.empty(),
          OrderedMap.of(b("hello/hello.o"), OutputKind.FILE),
          OrderedSet.empty(),
          VIEW);

  private SampleAction() {}
}
