package software.straylight.continuity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import software.straylight.continuity.model.MalformedException.Code;

/** The laws of the codec: what is decoded is what was encoded, and nothing else is accepted. */
class CodecLawsTest {
  @Property(tries = 300)
  void decodingAnEncodingGivesTheValue(@ForAll long seed) {
    for (Message m : new Samples(seed).messages()) {
      byte[] encoded = m.encode();
      Message decoded = MessageCodecs.decode(m.messageType(), encoded);
      assertThat(decoded).isEqualTo(m);
      assertThat(decoded.hashCode()).isEqualTo(m.hashCode());
      assertThat(decoded.encode()).isEqualTo(encoded);
    }
  }

  /** {@code decode b = x} implies {@code encode x = b}: no two encodings have one value. */
  @Property(tries = 60)
  void whatIsDecodedFromAMutatedEncodingEncodesToIt(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (Message m : new Samples(seed).messages()) {
      byte[] encoded = m.encode();
      for (int i = 0; i < encoded.length; i++) {
        byte[] mutated = encoded.clone();
        mutated[i] = (byte) (mutated[i] + 1 + random.nextInt(255));
        decodesToItselfOrIsMalformed(m.messageType(), mutated);
      }
    }
  }

  @Property(tries = 60)
  void everyTruncationIsMalformedAndEveryExtensionIsTrailing(@ForAll long seed) {
    for (Message m : new Samples(seed).messages()) {
      byte[] encoded = m.encode();
      for (int i = 0; i < encoded.length; i++) {
        int length = i;
        assertThatThrownBy(
                () -> MessageCodecs.decode(m.messageType(), Arrays.copyOf(encoded, length)))
            .isInstanceOfSatisfying(
                MalformedException.class,
                e -> {
                  assertThat(e.code()).isEqualTo(Code.TRUNCATED);
                  assertThat(e.offset()).isBetween(0, length);
                });
      }
      assertThatThrownBy(
              () ->
                  MessageCodecs.decode(m.messageType(), Arrays.copyOf(encoded, encoded.length + 1)))
          .isInstanceOfSatisfying(
              MalformedException.class,
              e -> {
                assertThat(e.code()).isEqualTo(Code.TRAILING);
                assertThat(e.offset()).isEqualTo(encoded.length);
              });
    }
  }

  @Property(tries = 300)
  void rawBytesBehindAHeadAreMalformedOrEncodeToThemselves(@ForAll byte[] body) {
    for (int type : MessageCodecs.DECODERS.keySet()) {
      Encoder out = new Encoder();
      out.head(type);
      byte[] message = Arrays.copyOf(out.toByteArray(), 8 + body.length);
      System.arraycopy(body, 0, message, 8, body.length);
      decodesToItselfOrIsMalformed(type, message);
    }
  }

  private static void decodesToItselfOrIsMalformed(int type, byte[] message) {
    Message value;
    try {
      value = MessageCodecs.decode(type, message);
    } catch (MalformedException e) {
      assertThat(e.offset()).isBetween(0, message.length);
      return;
    }
    assertThat(value.encode()).isEqualTo(message);
  }
}
