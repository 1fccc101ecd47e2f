package software.straylight.continuity.dhall;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.straylight.continuity.dhall.internal.limits.Meter;

/**
 * Data as JSON, mapped as dhall-to-json does it: an empty Optional is null, a union is its payload
 * or, without one, its label; a list of {@code { mapKey, mapValue }} with text keys is an object.
 */
final class JsonText {
  private final StringBuilder out = new StringBuilder();
  private final DhallValue root;
  private final Meter meter;

  private final boolean indented;
  private int level;

  /**
   * @param indented whether every element and field has a line of its own
   */
  JsonText(DhallValue root, Meter meter, boolean indented) {
    this.root = root;
    this.meter = meter;
    this.indented = indented;
  }

  private void open(char bracket) {
    out.append(bracket);
    level++;
  }

  /** Before every element but the first there is a comma. */
  private void next(boolean first) {
    if (!first) {
      out.append(',');
    }
    line();
  }

  private void key(String name) {
    string(name);
    out.append(indented ? ": " : ":");
  }

  private void close(char bracket, boolean empty) {
    level--;
    if (!empty) {
      line();
    }
    out.append(bracket);
  }

  private void line() {
    if (indented) {
      out.append('\n').repeat("  ", level);
    }
  }

  String write() {
    value(root);
    return out.toString();
  }

  private void value(DhallValue v) {
    meter.enter();
    meter.steps(4);
    if (out.length() > meter.budget().textLength()) {
      meter.text(out.length());
    }
    one(v);
    meter.leave();
  }

  private void one(DhallValue v) {
    switch (v.data()) {
      case DhallData.Bool b -> out.append(b.value());
      case DhallData.Natural n -> out.append(n.value());
      case DhallData.Int n -> out.append(n.value());
      case DhallData.Floating d -> number(v, d.value());
      case DhallData.Text t -> string(t.value());
      case DhallData.Bytes b -> string(HexFormat.of().formatHex(b.value()));
      case DhallData.Temporal t -> string(t.value());
      case DhallData.ListOf l -> list(v.list());
      case DhallData.Optional o ->
          v.optional().ifPresentOrElse(this::value, () -> out.append("null"));
      case DhallData.Fields r -> object(v.fields());
      case DhallData.Union u ->
          v.union().payload().ifPresentOrElse(this::value, () -> string(u.label()));
      case DhallData.Opaque o ->
          throw v.error(
              o.kind() + " is not data and has no JSON", "select the fields that are data");
    }
  }

  private void number(DhallValue v, double d) {
    if (Double.isNaN(d) || Double.isInfinite(d)) {
      throw v.error("JSON has no number " + d, "leave it out, or write it as a Text");
    }
    out.append(d);
  }

  private void list(List<DhallValue> elements) {
    if (!elements.isEmpty() && elements.stream().allMatch(JsonText::isEntry)) {
      open('{');
      boolean first = true;
      for (DhallValue e : elements) {
        next(first);
        key(e.field("mapKey").text());
        value(e.field("mapValue"));
        first = false;
      }
      close('}', false);
      return;
    }
    open('[');
    boolean first = true;
    for (DhallValue e : elements) {
      next(first);
      value(e);
      first = false;
    }
    close(']', first);
  }

  private static boolean isEntry(DhallValue v) {
    return v.data() instanceof DhallData.Fields r
        && r.fields().size() == 2
        && r.fields().get("mapKey") instanceof DhallData.Text
        && r.fields().containsKey("mapValue");
  }

  private void object(Map<String, DhallValue> fields) {
    open('{');
    boolean first = true;
    for (Map.Entry<String, DhallValue> e : fields.entrySet()) {
      next(first);
      key(e.getKey());
      value(e.getValue());
      first = false;
    }
    close('}', first);
  }

  private void string(String s) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
