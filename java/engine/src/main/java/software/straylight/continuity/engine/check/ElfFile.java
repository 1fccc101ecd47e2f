package software.straylight.continuity.engine.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a byte of a 64-bit ELF file belongs: its section and symbol (System V ABI, gABI 4.1). Reads
 * only what it needs, and takes a damaged file for one that says nothing.
 */
final class ElfFile {
  private static final int HEADER = 64;
  private static final int SECTION_HEADER = 64;
  private static final int SYMBOL = 24;
  private static final int MAX_SECTIONS = 1 << 16;
  private static final int MAX_SYMBOLS = 1 << 22;
  private static final int SHT_SYMTAB = 2;
  private static final int SHT_NOBITS = 8;
  private static final int ET_REL = 1;

  private record Section(int name, int type, long address, long offset, long size, int link) {}

  private final ByteBuffer bytes;
  private final List<Section> sections;
  private final int names;
  private final boolean relocatable;

  private ElfFile(ByteBuffer bytes, List<Section> sections, int names, boolean relocatable) {
    this.bytes = bytes;
    this.sections = sections;
    this.names = names;
    this.relocatable = relocatable;
  }

  /** Reads the section headers; empty if this is no 64-bit ELF file or they do not lie inside. */
  static Optional<ElfFile> of(byte[] file, int from, int length) {
    if (length < HEADER
        || file[from] != 0x7f
        || file[from + 1] != 'E'
        || file[from + 2] != 'L'
        || file[from + 3] != 'F'
        || file[from + 4] != 2) {
      return Optional.empty();
    }
    ByteBuffer b =
        ByteBuffer.wrap(file, from, length)
            .slice()
            .order(file[from + 5] == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    try {
      long table = b.getLong(40);
      int count = Short.toUnsignedInt(b.getShort(60));
      int names = Short.toUnsignedInt(b.getShort(62));
      if (count > MAX_SECTIONS || names >= count) {
        return Optional.empty();
      }
      List<Section> sections = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int at = Math.toIntExact(table + (long) i * SECTION_HEADER);
        sections.add(
            new Section(
                b.getInt(at),
                b.getInt(at + 4),
                b.getLong(at + 16),
                b.getLong(at + 24),
                b.getLong(at + 32),
                b.getInt(at + 40)));
      }
      return Optional.of(new ElfFile(b, sections, names, b.getShort(16) == ET_REL));
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The section that a byte lies in, and in it the symbol; empty for headers and padding. */
  Optional<String> place(long offset) {
    try {
      for (int i = 0; i < sections.size(); i++) {
        Section s = sections.get(i);
        if (s.type() != SHT_NOBITS && offset >= s.offset() && offset - s.offset() < s.size()) {
          String section = string(sections.get(names), s.name());
          long inside = offset - s.offset();
          String symbol = symbol(i, relocatable ? inside : s.address() + inside);
          return Optional.of("section " + section + (symbol == null ? "" : ", symbol " + symbol));
        }
      }
      return Optional.empty();
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The symbol of a section that covers a value; of several the one that begins last. */
  private @Nullable String symbol(int section, long value) {
    String best = null;
    long begin = Long.MIN_VALUE;
    for (Section table : sections) {
      if (table.type() != SHT_SYMTAB || table.link() < 0 || table.link() >= sections.size()) {
        continue;
      }
      long count = Math.min(table.size() / SYMBOL, MAX_SYMBOLS);
      for (long i = 0; i < count; i++) {
        int at = Math.toIntExact(table.offset() + i * SYMBOL);
        long start = bytes.getLong(at + 8);
        long size = bytes.getLong(at + 16);
        int name = bytes.getInt(at);
        if (Short.toUnsignedInt(bytes.getShort(at + 6)) == section
            && name != 0
            && value >= start
            && value - start < size
            && start > begin) {
          best = string(sections.get(table.link()), name);
          begin = start;
        }
      }
    }
    return best;
  }

  private String string(Section table, int index) {
    int from = Math.toIntExact(table.offset() + Integer.toUnsignedLong(index));
    int to = from;
    while (bytes.get(to) != 0) {
      to++;
    }
    byte[] text = new byte[to - from];
    bytes.get(from, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
