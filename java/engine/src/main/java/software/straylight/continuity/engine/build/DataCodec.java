package software.straylight.continuity.engine.build;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallData;
import software.straylight.continuity.engine.dice.ByteCodec;

/**
 * Evaluated Dhall as bytes for the graph file: its distinct nodes in post-order, each naming its
 * children by their positions. A value that shares much is as small here as in memory, equal values
 * have equal bytes however they share, and neither direction recurses.
 */
final class DataCodec implements ByteCodec<DhallData> {
  private static final int FALSE = 0;
  private static final int TRUE = 1;
  private static final int NATURAL = 2;
  private static final int INTEGER = 3;
  private static final int DOUBLE = 4;
  private static final int TEXT = 5;
  private static final int BYTES = 6;
  private static final int TEMPORAL = 7;
  private static final int LIST = 8;
  private static final int NONE = 9;
  private static final int SOME = 10;
  private static final int RECORD = 11;
  private static final int ALTERNATIVE = 12;
  private static final int ALTERNATIVE_OF = 13;
  private static final int OPAQUE = 14;

  private static final ByteCodec<String> UTF8 = ByteCodec.utf8();

  @Override
  public byte[] encode(DhallData value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IdentityHashMap<DhallData, Integer> seen = new IdentityHashMap<>();
    Map<ByteBuffer, Integer> positions = new HashMap<>();
    Deque<DhallData> open = new ArrayDeque<>();
    open.push(value);
    while (!open.isEmpty()) {
      DhallData node = open.element();
      if (seen.containsKey(node)) {
        open.pop();
        continue;
      }
      List<DhallData> missing =
          children(node).stream().filter(child -> !seen.containsKey(child)).toList();
      if (!missing.isEmpty()) {
        missing.reversed().forEach(open::push);
        continue;
      }
      open.pop();
      byte[] bytes = node(node, seen);
      Integer position = positions.get(ByteBuffer.wrap(bytes));
      if (position == null) {
        position = positions.size();
        positions.put(ByteBuffer.wrap(bytes), position);
        out.writeBytes(bytes);
      }
      seen.put(node, position);
    }
    return out.toByteArray();
  }

  private static List<DhallData> children(DhallData node) {
    return switch (node) {
      case DhallData.ListOf list -> list.elements();
      case DhallData.Fields fields -> List.copyOf(fields.fields().values());
      case DhallData.Optional optional -> one(optional.value());
      case DhallData.Union union -> one(union.payload());
      default -> List.of();
    };
  }

  private static List<DhallData> one(@Nullable DhallData child) {
    return child == null ? List.of() : List.of(child);
  }

  private static byte[] node(DhallData node, IdentityHashMap<DhallData, Integer> seen) {
    Out out = new Out();
    switch (node) {
      case DhallData.Bool b -> out.tag(b.value() ? TRUE : FALSE);
      case DhallData.Natural n -> out.tag(NATURAL).bytes(n.value().toByteArray());
      case DhallData.Int i -> out.tag(INTEGER).bytes(i.value().toByteArray());
      case DhallData.Floating d ->
          out.tag(DOUBLE)
              .bytes(ByteBuffer.allocate(8).putLong(Double.doubleToLongBits(d.value())).array());
      case DhallData.Text t -> out.tag(TEXT).text(t.value());
      case DhallData.Bytes b -> out.tag(BYTES).bytes(b.value());
      case DhallData.Temporal t -> out.tag(TEMPORAL).text(t.type()).text(t.value());
      case DhallData.ListOf list -> {
        out.tag(LIST).number(list.elements().size());
        list.elements().forEach(element -> out.number(at(seen, element)));
      }
      case DhallData.Optional optional -> {
        DhallData inner = optional.value();
        if (inner == null) {
          out.tag(NONE);
        } else {
          out.tag(SOME).number(at(seen, inner));
        }
      }
      case DhallData.Fields fields -> {
        out.tag(RECORD).number(fields.fields().size());
        fields.fields().forEach((label, field) -> out.text(label).number(at(seen, field)));
      }
      case DhallData.Union union -> {
        DhallData payload = union.payload();
        if (payload == null) {
          out.tag(ALTERNATIVE).text(union.label());
        } else {
          out.tag(ALTERNATIVE_OF).text(union.label()).number(at(seen, payload));
        }
      }
      case DhallData.Opaque opaque -> out.tag(OPAQUE).text(opaque.kind());
    }
    return out.toByteArray();
  }

  private static int at(IdentityHashMap<DhallData, Integer> seen, DhallData child) {
    Integer position = seen.get(child);
    if (position == null) {
      throw new IllegalStateException("a child after its parent");
    }
    return position;
  }

  @Override
  public DhallData decode(byte[] bytes) {
    In in = new In(ByteBuffer.wrap(bytes));
    List<DhallData> nodes = new ArrayList<>();
    while (in.buffer.hasRemaining()) {
      nodes.add(decoded(in, nodes));
    }
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("there is no value");
    }
    return nodes.getLast();
  }

  private static DhallData decoded(In in, List<DhallData> nodes) {
    int tag = in.tag();
    return switch (tag) {
      case FALSE -> new DhallData.Bool(false);
      case TRUE -> new DhallData.Bool(true);
      case NATURAL -> new DhallData.Natural(new BigInteger(in.bytes()));
      case INTEGER -> new DhallData.Int(new BigInteger(in.bytes()));
      case DOUBLE -> new DhallData.Floating(in.floating());
      case TEXT -> new DhallData.Text(in.text());
      case BYTES -> new DhallData.Bytes(in.bytes());
      case TEMPORAL -> new DhallData.Temporal(in.text(), in.text());
      case LIST -> {
        int count = in.count();
        List<DhallData> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          elements.add(in.child(nodes));
        }
        yield new DhallData.ListOf(elements);
      }
      case NONE -> new DhallData.Optional(null);
      case SOME -> new DhallData.Optional(in.child(nodes));
      case RECORD -> {
        int count = in.count();
        SortedMap<String, DhallData> fields = new TreeMap<>();
        for (int i = 0; i < count; i++) {
          fields.put(in.text(), in.child(nodes));
        }
        yield new DhallData.Fields(fields);
      }
      case ALTERNATIVE -> new DhallData.Union(in.text(), null);
      case ALTERNATIVE_OF -> new DhallData.Union(in.text(), in.child(nodes));
      case OPAQUE -> new DhallData.Opaque(in.text());
      default -> throw new IllegalArgumentException("there is no node of kind " + tag);
    };
  }

  /** Writes; numbers as unsigned LEB128, lengths before their bytes. */
  private static final class Out {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32);

    Out tag(int tag) {
      bytes.write(tag);
      return this;
    }

    Out number(int number) {
      int rest = number;
      while (rest >= 0x80) {
        bytes.write((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
      return this;
    }

    Out bytes(byte[] value) {
      number(value.length);
      bytes.writeBytes(value);
      return this;
    }

    Out text(String value) {
      return bytes(UTF8.encode(value));
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }

  /** Reads, every length bounded by what is there. */
  private static final class In {
    private final ByteBuffer buffer;

    In(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    int tag() {
      if (!buffer.hasRemaining()) {
        throw new IllegalArgumentException("the value ends early");
      }
      return buffer.get();
    }

    int number() {
      int value = 0;
      for (int shift = 0; shift < 28; shift += 7) {
        int next = tag();
        value |= (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
      }
      throw new IllegalArgumentException("a number is too long");
    }

    int count() {
      int count = number();
      if (count > buffer.remaining()) {
        throw new IllegalArgumentException("the value ends early");
      }
      return count;
    }

    byte[] bytes() {
      byte[] value = new byte[count()];
      buffer.get(value);
      return value;
    }

    double floating() {
      byte[] value = bytes();
      if (value.length != 8) {
        throw new IllegalArgumentException("a Double has 8 bytes");
      }
      return ByteBuffer.wrap(value).getDouble();
    }

    String text() {
      return UTF8.decode(bytes());
    }

    DhallData child(List<DhallData> nodes) {
      int at = number();
      if (at >= nodes.size()) {
        throw new IllegalArgumentException("a node names a later one");
      }
      return nodes.get(at);
    }
  }
}
