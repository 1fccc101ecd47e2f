package software.straylight.continuity.dhall;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A Dhall value as plain, immutable Java data; what is shared in the value is shared here. */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface DhallData {

  /** The kind of the data, as messages name it. */
  String kind();

  record Bool(boolean value) implements DhallData {
    @Override
    public String kind() {
      return "a Bool";
    }
  }

  record Natural(BigInteger value) implements DhallData {
    @Override
    public String kind() {
      return "a Natural";
    }
  }

  record Int(BigInteger value) implements DhallData {
    @Override
    public String kind() {
      return "an Integer";
    }
  }

  record Floating(double value) implements DhallData {
    @Override
    public String kind() {
      return "a Double";
    }
  }

  record Text(String value) implements DhallData {
    @Override
    public String kind() {
      return "a Text";
    }
  }

  /** Bytes; equal by content. */
  record Bytes(byte[] value) implements DhallData {
    public Bytes {
      value = value.clone();
    }

    @Override
    public byte[] value() {
      return value.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Bytes b && Arrays.equals(value, b.value);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(value);
    }

    @Override
    public String kind() {
      return "a Bytes";
    }
  }

  /** A date, time or time zone in the spelling of Dhall. */
  record Temporal(String type, String value) implements DhallData {
    @Override
    public String kind() {
      return "a " + type;
    }
  }

  record ListOf(List<DhallData> elements) implements DhallData {
    public ListOf {
      elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
      return "a List";
    }
  }

  /** An optional; null where it is {@code None}. */
  record Optional(@Nullable DhallData value) implements DhallData {
    @Override
    public String kind() {
      return "an Optional";
    }
  }

  /** A record; fields in the order of their labels. */
  record Fields(SortedMap<String, DhallData> fields) implements DhallData {
    public Fields {
      fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    @Override
    public String kind() {
      return "a record";
    }
  }

  /** A value of a union; no payload where the alternative has none. */
  record Union(String label, @Nullable DhallData payload) implements DhallData {
    @Override
    public String kind() {
      return "a union";
    }
  }

  /** What is not data: a function, a type, a proof of equality. */
  record Opaque(String kind) implements DhallData {}
}
