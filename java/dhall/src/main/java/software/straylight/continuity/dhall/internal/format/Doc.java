package software.straylight.continuity.dhall.internal.format;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;

/**
 * A document that is laid out to a width: a group is written on one line if it fits, otherwise its
 * lines are broken (Wadler, "A prettier printer", 2003). Laid out with an explicit stack.
 */
sealed interface Doc {
  /** Whether a line break must be made, so that no group around this is flat. */
  boolean forced();

  record Text(String text) implements Doc {
    @Override
    public boolean forced() {
      return false;
    }
  }

  /** A text whose trailing spaces count. */
  record Verbatim(String text) implements Doc {
    @Override
    public boolean forced() {
      return false;
    }
  }

  /** {@code flat} in a flat group, a line break otherwise. */
  record Line(String flat) implements Doc {
    @Override
    public boolean forced() {
      return false;
    }
  }

  /** Always a line break; {@code count} of them. In one line it is a space. */
  record Hard(int count) implements Doc {
    @Override
    public boolean forced() {
      return true;
    }
  }

  /** Nothing, but the groups around it are broken. */
  record Break() implements Doc {
    @Override
    public boolean forced() {
      return true;
    }
  }

  record Cat(List<Doc> parts, boolean forced) implements Doc {}

  record Nest(int indent, Doc body) implements Doc {
    @Override
    public boolean forced() {
      return body.forced();
    }
  }

  /** Lines inside begin in the column where this begins. */
  record Align(Doc body) implements Doc {
    @Override
    public boolean forced() {
      return body.forced();
    }
  }

  record Group(Doc body) implements Doc {
    @Override
    public boolean forced() {
      return body.forced();
    }
  }

  /** One of two, by whether the group around it is broken. */
  record Choice(Doc broken, Doc flat) implements Doc {
    @Override
    public boolean forced() {
      return flat.forced();
    }
  }

  Doc EMPTY = new Text("");
  Doc LINE = new Line(" ");
  Doc SOFT = new Line("");

  static Doc text(String text) {
    return new Text(text);
  }

  static Doc cat(Doc... parts) {
    return cat(List.of(parts));
  }

  static Doc cat(List<Doc> parts) {
    return new Cat(List.copyOf(parts), parts.stream().anyMatch(Doc::forced));
  }

  static Doc group(Doc... parts) {
    return new Group(cat(parts));
  }

  static Doc nest(int indent, Doc... parts) {
    return new Nest(indent, cat(parts));
  }

  static Doc align(Doc... parts) {
    return new Align(cat(parts));
  }

  /** A place of the layout: what to write, how far in, and whether flat. */
  record Item(int indent, boolean flat, Doc doc) {}

  /** Deeper indentation than this is not written, or nesting would cost its square. */
  int MOST_INDENT = 200;

  /**
   * Lays the document out.
   *
   * @param most how many characters may be written
   */
  static String render(Doc doc, int width, long most) {
    StringBuilder out = new StringBuilder();
    ArrayDeque<Item> todo = new ArrayDeque<>();
    todo.push(new Item(0, false, doc));
    int column = 0;
    int kept = 0;
    while (!todo.isEmpty()) {
      if (out.length() > most) {
        throw DhallException.of(
            DhallErrorCode.LIMIT_TEXT,
            "the expression is longer than " + most + " characters as source",
            "use its binary encoding or its hash, select a part of it, or raise the limit with --budget text=N");
      }
      Item item = todo.pop();
      switch (item.doc()) {
        case Text t -> {
          out.append(t.text());
          column += t.text().codePointCount(0, t.text().length());
        }
        case Verbatim v -> {
          out.append(v.text());
          column += v.text().length();
          kept = out.length();
        }
        case Line l -> {
          if (item.flat()) {
            out.append(l.flat());
            column += l.flat().length();
          } else {
            column = newline(out, 1, item.indent(), kept);
          }
        }
        case Hard h -> column = newline(out, h.count(), item.indent(), kept);
        case Break b -> {}
        case Cat c -> {
          for (int i = c.parts().size() - 1; i >= 0; i--) {
            todo.push(new Item(item.indent(), item.flat(), c.parts().get(i)));
          }
        }
        case Nest n -> todo.push(new Item(item.indent() + n.indent(), item.flat(), n.body()));
        case Align a -> todo.push(new Item(column, item.flat(), a.body()));
        case Group g -> {
          boolean flat = item.flat() || (!g.forced() && fits(width - column, g.body(), todo));
          todo.push(new Item(item.indent(), flat, g.body()));
        }
        case Choice c ->
            todo.push(new Item(item.indent(), item.flat(), item.flat() ? c.flat() : c.broken()));
      }
    }
    return out.toString();
  }

  private static int newline(StringBuilder out, int count, int indent, int kept) {
    int end = out.length();
    while (end > kept && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    int written = Math.min(indent, MOST_INDENT);
    out.append("\n".repeat(count)).append(" ".repeat(written));
    return written;
  }

  /** Whether the flat document, and what follows it up to the next possible break, fits. */
  private static boolean fits(int width, Doc doc, ArrayDeque<Item> rest) {
    int left = width;
    ArrayDeque<Item> todo = new ArrayDeque<>();
    todo.push(new Item(0, true, doc));
    Iterator<Item> following = rest.iterator();
    while (left >= 0) {
      if (todo.isEmpty()) {
        if (!following.hasNext()) {
          return true;
        }
        todo.push(following.next());
      }
      Item item = todo.pop();
      switch (item.doc()) {
        case Text t -> left -= t.text().codePointCount(0, t.text().length());
        case Verbatim v -> left -= v.text().length();
        case Line l -> {
          if (!item.flat()) {
            return true;
          }
          left -= l.flat().length();
        }
        case Hard h -> {
          return true;
        }
        case Break b -> {}
        case Cat c -> {
          for (int i = c.parts().size() - 1; i >= 0; i--) {
            todo.push(new Item(0, item.flat(), c.parts().get(i)));
          }
        }
        case Nest n -> todo.push(new Item(0, item.flat(), n.body()));
        case Align a -> todo.push(new Item(0, item.flat(), a.body()));
        case Group g -> todo.push(new Item(0, item.flat() || !g.forced(), g.body()));
        case Choice c -> todo.push(new Item(0, item.flat(), item.flat() ? c.flat() : c.broken()));
      }
    }
    return false;
  }

  /** Everything in one line; stops soon after {@code most} characters. */
  static String oneLine(Doc doc, int most) {
    StringBuilder out = new StringBuilder();
    ArrayDeque<Doc> todo = new ArrayDeque<>();
    todo.push(doc);
    while (!todo.isEmpty() && out.length() <= most) {
      switch (todo.pop()) {
        case Text t -> out.append(t.text());
        case Verbatim v -> out.append(v.text());
        case Line l -> out.append(l.flat());
        case Hard h -> out.append(' ');
        case Break b -> {}
        case Cat c -> {
          for (int i = c.parts().size() - 1; i >= 0; i--) {
            todo.push(c.parts().get(i));
          }
        }
        case Nest n -> todo.push(n.body());
        case Align a -> todo.push(a.body());
        case Group g -> todo.push(g.body());
        case Choice c -> todo.push(c.flat());
      }
    }
    return out.toString();
  }
}
