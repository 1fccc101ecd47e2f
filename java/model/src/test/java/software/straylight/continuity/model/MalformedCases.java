package software.straylight.continuity.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.straylight.continuity.model.MalformedException.Code;

/** Bytes that no message type accepts, with the offset and code of the refusal. */
final class MalformedCases {
  /** One case: {@code bytes} read as the message type {@code type}. */
  record Case(String name, String why, int type, Bytes bytes, int offset, Code code) {}

  private static final Bytes D1 = Digest.sha256(new byte[] {1}).toBytes(); // 4bf5...
  private static final Bytes D2 = Digest.sha256(new byte[] {2}).toBytes(); // dbc1...

  static final List<Case> ALL =
      List.of(
          raw("empty", "no head", 7, "", 0, Code.TRUNCATED),
          raw("short-head", "seven bytes of a head", 7, "434e5401070001", 0, Code.TRUNCATED),
          raw("magic", "another magic", 7, "434e550107000100" + "00000000", 0, Code.VALUE),
          raw("format", "format 2", 7, "434e540207000100" + "00000000", 0, Code.VALUE),
          raw("type", "another type", 7, "434e540108000100" + "00000000", 4, Code.TAG),
          raw("version", "version 2", 7, "434e540107000200" + "00000000", 6, Code.VALUE),
          raw(
              "trailing",
              "one byte too many",
              7,
              "434e540107000100" + "0000000000",
              12,
              Code.TRAILING),
          body(
              "count-truncated",
              "half a count",
              MessageType.NAME_LIST,
              8,
              Code.TRUNCATED,
              o -> o.u16(0)),
          body(
              "count-uncovered",
              "more items than bytes remain",
              MessageType.NAME_LIST,
              8,
              Code.TRUNCATED,
              o -> {
                o.u32(6);
                o.path(Bytes.utf8("a"));
              }),
          body(
              "count-huge",
              "truncated comes before limit",
              MessageType.NAME_LIST,
              8,
              Code.TRUNCATED,
              o -> o.u32(0xffffffffL)),
          body(
              "item-missing",
              "covered count, but the second item is not there",
              MessageType.NAME_LIST,
              17,
              Code.TRUNCATED,
              o -> {
                o.u32(2);
                o.path(Bytes.utf8("a"));
              }),
          body(
              "length-truncated",
              "a content shorter than its length",
              MessageType.NAME_LIST,
              12,
              Code.TRUNCATED,
              o -> {
                o.u32(1);
                o.u32(2);
                o.u8('a');
              }),
          body(
              "path-limit",
              "a path of 4097 bytes",
              MessageType.NAME_LIST,
              12,
              Code.LIMIT,
              o -> {
                o.u32(1);
                o.bytes(new byte[4097]);
              }),
          body(
              "path-limit-truncated",
              "truncated comes before limit",
              MessageType.NAME_LIST,
              12,
              Code.TRUNCATED,
              o -> {
                o.u32(1);
                o.u32(5000);
                o.u32(0);
              }),
          body(
              "set-equal",
              "an item twice",
              MessageType.NAME_LIST,
              17,
              Code.ORDER,
              o -> {
                o.u32(2);
                o.path(Bytes.utf8("a"));
                o.path(Bytes.utf8("a"));
              }),
          body(
              "set-descending",
              "b before a",
              MessageType.NAME_LIST,
              17,
              Code.ORDER,
              o -> {
                o.u32(2);
                o.path(Bytes.utf8("b"));
                o.path(Bytes.utf8("a"));
              }),
          body(
              "set-by-length",
              "paths compare by content, not by length first",
              MessageType.NAME_LIST,
              17,
              Code.ORDER,
              o -> {
                o.u32(2);
                o.path(Bytes.utf8("b"));
                o.path(Bytes.utf8("aa"));
              }),
          body(
              "set-prefix",
              "a proper prefix comes first",
              MessageType.NAME_LIST,
              18,
              Code.ORDER,
              o -> {
                o.u32(2);
                o.path(Bytes.utf8("ab"));
                o.path(Bytes.utf8("a"));
              }),
          body(
              "set-signed",
              "bytes compare unsigned",
              MessageType.NAME_LIST,
              17,
              Code.ORDER,
              o -> {
                o.u32(2);
                o.bytes(new byte[] {(byte) 0x80});
                o.bytes(new byte[] {0x7f});
              }),
          body(
              "set-order-before-rest",
              "order is checked before the next item is read",
              MessageType.NAME_LIST,
              17,
              Code.ORDER,
              o -> {
                o.u32(3);
                o.path(Bytes.utf8("b"));
                o.path(Bytes.utf8("a"));
              }),
          body(
              "digest-set-descending",
              "digests compare by their bytes",
              MessageType.TRUST,
              44,
              Code.ORDER,
              o -> {
                o.u32(2);
                o.fixed(D2);
                o.fixed(D1);
                o.u32(0);
              }),
          body(
              "digest-truncated",
              "31 bytes of a digest",
              MessageType.TOOLCHAIN_WITNESS,
              40,
              Code.TRUNCATED,
              o -> {
                o.fixed(D1);
                o.fixed(D2.slice(1));
              }),
          body("enum-tag", "a mode that is none", MessageType.POLICY, 8, Code.TAG, o -> o.u8(2)),
          body(
              "enum-set-order",
              "channels descending",
              MessageType.POLICY,
              14,
              Code.ORDER,
              o -> {
                o.u8(0);
                o.u32(2);
                o.u8(3);
                o.u8(2);
              }),
          body(
              "integer-truncated",
              "half a u16",
              MessageType.POLICY,
              17,
              Code.TRUNCATED,
              o -> {
                o.u8(0);
                o.u32(0);
                o.u32(0);
                o.u8(1);
              }),
          body(
              "sum-tag",
              "a scope that is none",
              MessageType.TOOLCHAIN_DECLARATION,
              72,
              Code.TAG,
              o -> {
                o.fixed(D1);
                o.fixed(D2);
                o.u8(2);
              }),
          body(
              "option-tag",
              "an option that is neither",
              MessageType.INVOCATION_RECORD,
              8,
              Code.TAG,
              o -> o.u8(2)),
          body(
              "bool-value",
              "a Bool of 2",
              MessageType.EQUIVALENCE_EVIDENCE,
              16,
              Code.VALUE,
              o -> {
                o.u32(1);
                o.u32(0);
                o.u8(2);
                o.u32(0);
              }),
          text("text-overlong", "an overlong form of /", new int[] {0xc0, 0xaf}),
          text("text-overlong-3", "an overlong form in three bytes", new int[] {0xe0, 0x80, 0xaf}),
          text("text-surrogate", "a surrogate", new int[] {0xed, 0xa0, 0x80}),
          text("text-above", "above U+10FFFF", new int[] {0xf4, 0x90, 0x80, 0x80}),
          text("text-cut", "half a character", new int[] {'a', 0xe2, 0x82}),
          text("text-continuation", "a continuation byte alone", new int[] {0x80}),
          text("text-fe", "a byte that is never there", new int[] {0xfe}),
          body(
              "map-order",
              "roles descending",
              MessageType.ACTION,
              26,
              Code.ORDER,
              o -> {
                o.u8(0);
                o.u32(0);
                o.u32(2);
                o.bytes(Bytes.utf8("b"));
                o.bytes(Bytes.EMPTY);
                o.bytes(Bytes.utf8("a"));
                o.bytes(Bytes.EMPTY);
              }),
          body(
              "map-order-before-value",
              "a key's order is checked before its value is read",
              MessageType.ACTION,
              26,
              Code.ORDER,
              o -> {
                o.u8(0);
                o.u32(0);
                o.u32(2);
                o.bytes(Bytes.utf8("b"));
                o.bytes(Bytes.EMPTY);
                o.bytes(Bytes.utf8("a"));
              }),
          body(
              "sum-set-order",
              "coeffects compare by their encodings",
              MessageType.ACTION,
              42,
              Code.ORDER,
              o -> {
                o.u8(0);
                for (int i = 0; i < 7; i++) {
                  o.u32(0);
                }
                o.u32(2);
                o.u8(1);
                o.u8(0);
              }),
          body(
              "sum-set-length-first",
              "in a set of sums a shorter text comes first",
              MessageType.ACTION,
              48,
              Code.ORDER,
              o -> {
                o.u8(0);
                for (int i = 0; i < 7; i++) {
                  o.u32(0);
                }
                o.u32(2);
                new Coeffect.Auth("aa").write(o);
                new Coeffect.Auth("b").write(o);
              }));

  private MalformedCases() {}

  private static Case raw(String name, String why, int type, String hex, int offset, Code code) {
    return new Case(
        name, why, type, Bytes.of(java.util.HexFormat.of().parseHex(hex)), offset, code);
  }

  private static Case body(
      String name, String why, int type, int offset, Code code, Consumer<Encoder> body) {
    Encoder out = new Encoder();
    out.head(type);
    body.accept(out);
    return new Case(name, why, type, Bytes.of(out.toByteArray()), offset, code);
  }

  private static Case text(String name, String why, int[] content) {
    byte[] bytes = new byte[content.length];
    for (int i = 0; i < content.length; i++) {
      bytes[i] = (byte) content[i];
    }
    return body(
        name,
        why,
        MessageType.INVOCATION_RECORD,
        13,
        Code.VALUE,
        o -> {
          o.option(Optional.<Digest>empty(), Encoder::digest);
          o.u32(1);
          o.bytes(bytes);
        });
  }
}
