package software.straylight.continuity.toolchain;

import java.util.List;
import java.util.stream.Stream;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/** A row of {@code zig-targets.tsv}: how the zig distribution spells and equips a target. */
record ZigTarget(
    String triple,
    String clang,
    String zig,
    List<String> includes,
    List<String> arguments,
    String emulation,
    String loader,
    List<LinkKind> kinds) {

  private static final List<ZigTarget> ALL =
      FlagTable.read("zig-targets.tsv", 10).stream().map(ZigTarget::parse).toList();

  static List<ZigTarget> all() {
    return ALL;
  }

  static ZigTarget of(Triple triple) {
    return ALL.stream()
        .filter(t -> t.triple().equals(triple.render()))
        .findFirst()
        .orElseThrow(
            () ->
                new ToolchainException(
                    Code.UNSUPPORTED_TARGET,
                    "the zig toolchain has no C library for "
                        + triple.render()
                        + "; it has "
                        + String.join(", ", ALL.stream().map(ZigTarget::triple).toList())));
  }

  boolean wasm() {
    return emulation.equals("wasm");
  }

  private static ZigTarget parse(List<String> c) {
    Triple triple =
        Triple.of(
            token(Arch.values(), c.get(0)),
            token(Os.values(), c.get(1)),
            token(Abi.values(), c.get(2)));
    return new ZigTarget(
        triple.render(),
        c.get(3),
        c.get(4),
        FlagTable.words(c.get(5)),
        FlagTable.words(c.get(6)),
        c.get(7),
        c.get(8),
        FlagTable.words(c.get(9)).stream().map(k -> token(LinkKind.values(), k)).toList());
  }

  private static <T extends Token> T token(T[] values, String spelling) {
    return Stream.of(values)
        .filter(v -> v.token().equals(spelling))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no constant is spelled " + spelling));
  }
}
