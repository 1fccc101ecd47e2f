package software.straylight.continuity.dhall;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.limits.DeepStack;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Labels;

/**
 * Typed access to a value: each accessor demands a shape and names, where the value has another,
 * the path to it, as in {@code BUILD.dhall: targets[3].srcs[0]: expected a Text, found a Natural}.
 */
public final class DhallValue {
  private final String source;
  private final @Nullable DhallValue parent;
  private final String step;
  private final DhallData data;

  private DhallValue(String source, @Nullable DhallValue parent, String step, DhallData data) {
    this.source = source;
    this.parent = parent;
    this.step = step;
    this.data = data;
  }

  /**
   * Access to data that was kept.
   *
   * @param source what messages call it, for example the file that it was evaluated from
   */
  public static DhallValue of(String source, DhallData data) {
    return new DhallValue(source, null, "", data);
  }

  private DhallValue child(String label, DhallData value) {
    return new DhallValue(source, this, label, value);
  }

  /** The bare data. */
  public DhallData data() {
    return data;
  }

  /** The path from the whole value to this one, for example {@code targets[3].srcs[0]}. */
  public String path() {
    List<String> steps = new ArrayList<>();
    for (DhallValue v = this; v != null; v = v.parent) {
      steps.addFirst(v.step);
    }
    String path = String.join("", steps);
    return path.startsWith(".") ? path.substring(1) : path;
  }

  /** An error about this value, for checks that only the caller can make. */
  public DhallException error(String what, @Nullable String advice) {
    String path = path();
    return DhallException.of(
        DhallErrorCode.VALUE, source + ": " + (path.isEmpty() ? "" : path + ": ") + what, advice);
  }

  private DhallException expected(String kind) {
    return error("expected " + kind + ", found " + data.kind(), null);
  }

  public boolean bool() {
    if (data instanceof DhallData.Bool b) {
      return b.value();
    }
    throw expected("a Bool");
  }

  public BigInteger natural() {
    if (data instanceof DhallData.Natural n) {
      return n.value();
    }
    throw expected("a Natural");
  }

  /** A Natural up to {@code most}, as a long. */
  public long natural(long most) {
    BigInteger value = natural();
    if (value.compareTo(BigInteger.valueOf(most)) > 0) {
      throw error("the number " + shortened(value) + " is greater than " + most, null);
    }
    return value.longValueExact();
  }

  private static String shortened(BigInteger value) {
    return value.bitLength() > 128 ? "of " + value.bitLength() + " bits" : value.toString();
  }

  public BigInteger integer() {
    if (data instanceof DhallData.Int n) {
      return n.value();
    }
    throw expected("an Integer");
  }

  public double floating() {
    if (data instanceof DhallData.Floating d) {
      return d.value();
    }
    throw expected("a Double");
  }

  public String text() {
    if (data instanceof DhallData.Text t) {
      return t.value();
    }
    throw expected("a Text");
  }

  public byte[] bytes() {
    if (data instanceof DhallData.Bytes b) {
      return b.value();
    }
    throw expected("a Bytes");
  }

  /** A date, time or time zone as Dhall writes it. */
  public String temporal() {
    if (data instanceof DhallData.Temporal t) {
      return t.value();
    }
    throw expected("a date, time or time zone");
  }

  /** The elements of a list, in order. */
  public List<DhallValue> list() {
    if (!(data instanceof DhallData.ListOf list)) {
      throw expected("a List");
    }
    List<DhallValue> out = new ArrayList<>(list.elements().size());
    for (DhallData element : list.elements()) {
      out.add(child("[" + out.size() + "]", element));
    }
    return out;
  }

  /** The elements of a list of texts. */
  public List<String> texts() {
    return list().stream().map(DhallValue::text).toList();
  }

  public Optional<DhallValue> optional() {
    if (!(data instanceof DhallData.Optional o)) {
      throw expected("an Optional");
    }
    DhallData value = o.value();
    return value == null ? Optional.empty() : Optional.of(child("", value));
  }

  /** The field of a record; an error where the record has no such field. */
  public DhallValue field(String label) {
    if (!(data instanceof DhallData.Fields r)) {
      throw expected("a record");
    }
    DhallData value = r.fields().get(label);
    if (value == null) {
      throw error(
          "the record has no field `"
              + label
              + "`; it has "
              + String.join(", ", r.fields().keySet()),
          null);
    }
    return child("." + Labels.entry(label), value);
  }

  /** Whether this is a record with that field. */
  public boolean hasField(String label) {
    return data instanceof DhallData.Fields r && r.fields().containsKey(label);
  }

  /** All fields of a record, in the order of their labels. */
  public SortedMap<String, DhallValue> fields() {
    if (!(data instanceof DhallData.Fields r)) {
      throw expected("a record");
    }
    SortedMap<String, DhallValue> out = new TreeMap<>();
    for (Map.Entry<String, DhallData> e : r.fields().entrySet()) {
      out.put(e.getKey(), child("." + Labels.entry(e.getKey()), e.getValue()));
    }
    return out;
  }

  /** A value of a union. */
  public record Alternative(String label, Optional<DhallValue> payload) {
    /** The payload of an alternative that is known to have one. */
    public DhallValue value() {
      return payload.orElseThrow(
          () -> new IllegalStateException("the alternative " + label + " has no value"));
    }
  }

  /** The alternative of a union, with its value where it has one. */
  public Alternative union() {
    if (!(data instanceof DhallData.Union u)) {
      throw expected("a union");
    }
    DhallData payload = u.payload();
    return new Alternative(
        u.label(),
        payload == null ? Optional.empty() : Optional.of(child("." + u.label(), payload)));
  }

  /** The label of a union's alternative as a constant of an enum with the same names. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    String label = union().label();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(label)) {
        return constant;
      }
    }
    throw error("the alternative `" + label + "` is not known here", null);
  }

  /** The value as JSON: the mapping of dhall-to-json. */
  public String toJson() {
    Meter meter = new Meter(Budget.standard().withDepth(Budget.MAX_DEPTH));
    return DeepStack.run(meter, () -> new JsonText(this, meter, false).write());
  }

  String source() {
    return source;
  }

  @Override
  public String toString() {
    return source + ": " + path() + ": " + data.kind();
  }
}
