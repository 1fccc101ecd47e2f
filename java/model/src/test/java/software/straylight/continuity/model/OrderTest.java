package software.straylight.continuity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Order is a property of the types: whatever a caller hands over, the encoding is the same. */
class OrderTest {
  @Property
  void textIsOrderedAsItsUtf8Bytes(@ForAll String a, @ForAll String b) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(a)
        || !StandardCharsets.UTF_8.newEncoder().canEncode(b)) {
      return;
    }
    assertThat(Integer.signum(Utf8.compare(a, b)))
        .isEqualTo(
            Integer.signum(
                Arrays.compareUnsigned(
                    a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void charactersBeyondTheBasicPlaneComeLast() {
    assertThat(OrderedSet.of("\ud83d\ude00", "\ufffd", "a").asList())
        .containsExactly("a", "\ufffd", "\ud83d\ude00");
  }

  @Property
  void bytesAreOrderedUnsignedAPrefixFirst(@ForAll byte[] a, @ForAll byte[] b) {
    assertThat(Integer.signum(Bytes.of(a).compareTo(Bytes.of(b))))
        .isEqualTo(Integer.signum(Arrays.compareUnsigned(a, b)));
    assertThat(Bytes.of(a).equals(Bytes.of(b))).isEqualTo(Arrays.equals(a, b));
  }

  @Property(tries = 200)
  void theOrderInWhichASetIsBuiltIsLost(@ForAll long seed) {
    Samples samples = new Samples(seed);
    List<Coeffect> coeffects = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      coeffects.add(samples.coeffect());
    }
    OrderedSet<Coeffect> one = OrderedSet.copyOf(coeffects);
    Collections.reverse(coeffects);
    coeffects.addAll(List.copyOf(coeffects));
    assertThat(OrderedSet.copyOf(coeffects)).isEqualTo(one);
    assertThat(OrderedSet.copyOf(coeffects).asList()).isEqualTo(one.asList());
    assertThat(one).allMatch(one::contains);
  }

  @Test
  void setsOfSumsAreOrderedByEncodingSoShorterTextsComeFirst() {
    assertThat(
            OrderedSet.of(new Coeffect.Auth("b"), new Coeffect.Auth("aa"), new Coeffect.Time())
                .asList())
        .containsExactly(new Coeffect.Time(), new Coeffect.Auth("b"), new Coeffect.Auth("aa"));
  }

  @Test
  void aMapFindsWhatItHoldsAndNothingElse() {
    OrderedMap<Bytes, String> m =
        OrderedMap.copyOf(Map.of(Bytes.utf8("b"), "2", Bytes.utf8("a"), "1"));
    assertThat(m.keyList()).containsExactly(Bytes.utf8("a"), Bytes.utf8("b"));
    assertThat(m.get(Bytes.utf8("b"))).isEqualTo("2");
    assertThat(m.get(Bytes.utf8("c"))).isNull();
    assertThat(m).isEqualTo(Map.of(Bytes.utf8("a"), "1", Bytes.utf8("b"), "2"));
  }

  @Property
  void digestsAreOrderedAsTheirBytes(@ForAll byte[] a, @ForAll byte[] b) {
    Digest x = Digest.sha256(a);
    Digest y = Digest.sha256(b);
    assertThat(Integer.signum(x.compareTo(y)))
        .isEqualTo(Integer.signum(x.toBytes().compareTo(y.toBytes())));
    assertThat(Digest.fromHex(x.toHex())).isEqualTo(x);
    assertThat(Digest.hasher().update(a, 0, a.length).finish()).isEqualTo(x);
  }
}
