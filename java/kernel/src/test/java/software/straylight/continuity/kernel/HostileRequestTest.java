package software.straylight.continuity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Batch;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.Limits;
import software.straylight.continuity.model.Nothing;

/** No request makes the kernel throw, and each has one reply. */
class HostileRequestTest {
  private final Kernel kernel = new ReferenceKernel();

  @Property
  void anyBytesForAnyOperationHaveAReply(@ForAll byte[] request, @ForAll int op) {
    assertThat(Reply.parse(kernel.call(op, request))).isNotInstanceOf(Reply.Failed.class);
    for (Operation o : Operation.values()) {
      assertThat(Reply.parse(kernel.call(o.number(), request))).isNotInstanceOf(Reply.Failed.class);
      assertThat(Reply.parse(kernel.call(o.batchNumber(), request)))
          .isNotInstanceOf(Reply.Failed.class);
    }
  }

  @Property
  void anyBodyBehindARightHeadHasAReply(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (Operation o : Operation.values()) {
      byte[] body = new byte[random.nextInt(200)];
      for (int i = 0; i < body.length; i++) {
        body[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : random.nextInt(3));
      }
      Encoder head = new Encoder();
      head.head(o.requestType());
      byte[] request = Arrays.copyOf(head.toByteArray(), 8 + body.length);
      System.arraycopy(body, 0, request, 8, body.length);
      assertThat(Reply.parse(kernel.call(o.number(), request))).isNotInstanceOf(Reply.Failed.class);
    }
  }

  @Test
  void anUnknownOperationIsMalformedAtItsTag() {
    for (int op : new int[] {0, 12, 99, Operation.BATCH, Operation.BATCH | 12, 0x10001, -1}) {
      assertThat(Reply.parse(kernel.call(op, new byte[0]))).isEqualTo(new Reply.Malformed(0, 2));
    }
  }

  @Test
  void theKernelSaysWhatItIs() {
    assertThat(new KernelClient(kernel).abi())
        .isEqualTo(new AbiReply(1, kernel.digest(), Limits.MESSAGE, Limits.COUNT, Limits.PATH));
    assertThat(kernel.digest()).isEqualTo(new ReferenceKernel().digest());
  }

  @Test
  void aBatchIsAnsweredItemByItem() {
    byte[] good = Operation.ABI.request(Nothing.INSTANCE);
    byte[] bad = new byte[3];
    byte[] batch = new Batch(List.of(Bytes.of(good), Bytes.of(bad))).encode();
    Reply reply = Reply.parse(kernel.call(Operation.ABI.batchNumber(), batch));
    Optional<Bytes> payload =
        reply instanceof Reply.Ok ok ? Optional.of(ok.payload()) : Optional.empty();
    assertThat(payload.map(Batch::decode).orElseThrow().items())
        .containsExactly(
            Bytes.of(kernel.call(Operation.ABI.number(), good)),
            Bytes.of(kernel.call(Operation.ABI.number(), bad)));
  }
}
