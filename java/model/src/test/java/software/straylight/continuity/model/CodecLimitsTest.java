package software.straylight.continuity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.MalformedException.Code;

/** The limits of the format, at the limit and one above. */
class CodecLimitsTest {
  private static Bytes filled(int length) {
    byte[] b = new byte[length];
    Arrays.fill(b, (byte) 'a');
    return Bytes.of(b);
  }

  @Test
  void aPathHasAtMost4096Bytes() {
    NameList longest = new NameList(OrderedSet.of(filled(4096)));
    assertThat(NameList.decode(longest.encode())).isEqualTo(longest);
    assertThatThrownBy(new NameList(OrderedSet.of(filled(4097)))::encode)
        .isInstanceOf(NotEncodableException.class)
        .hasMessageContaining("4096")
        .hasMessageContaining("4097");
  }

  private static InvocationRecord command(String text) {
    return new InvocationRecord(
        Optional.empty(),
        List.of(text),
        Digest.ZERO,
        Digest.ZERO,
        Digest.ZERO,
        Optional.empty(),
        0,
        new KernelIdentity(KernelKind.LEAN, Digest.ZERO),
        List.of());
  }

  @Test
  void aTextHasAtMostOneMebibyteOfUtf8() {
    String most = "é".repeat((1 << 20) / 2);
    assertThat(InvocationRecord.decode(command(most).encode())).isEqualTo(command(most));
    assertThatThrownBy(command(most + "a")::encode).isInstanceOf(NotEncodableException.class);
    Encoder out = new Encoder();
    out.head(MessageType.INVOCATION_RECORD);
    out.u8(0);
    out.u32(1);
    out.bytes(filled((1 << 20) + 1));
    refused(() -> InvocationRecord.decode(out.toByteArray()), 13, Code.LIMIT);
  }

  @Test
  void aTextHasNoUnpairedSurrogate() {
    assertThatThrownBy(command("a\ud800")::encode).isInstanceOf(NotEncodableException.class);
    assertThat(InvocationRecord.decode(command("\ud83d\ude00").encode()).command())
        .containsExactly("\ud83d\ude00");
  }

  @Test
  void aListHasAtMostTwoToThe24Items() {
    byte[] message = new byte[12 + (1 << 24) + 1];
    Encoder head = new Encoder();
    head.head(MessageType.NAME_LIST);
    head.u32((1 << 24) + 1);
    System.arraycopy(head.toByteArray(), 0, message, 0, 12);
    refused(() -> NameList.decode(message), 8, Code.LIMIT);
  }

  @Test
  void aMessageHasAtMost256Mebibytes() {
    byte[] message = new byte[Limits.MESSAGE + 1];
    refused(() -> NameList.decode(message), 0, Code.LIMIT);
    Encoder out = new Encoder();
    out.bytes(new byte[Limits.MESSAGE - 4]);
    assertThatThrownBy(() -> out.u8(0)).isInstanceOf(NotEncodableException.class);
  }

  @Test
  void numbersHaveTheirWidth() {
    Encoder out = new Encoder();
    assertThatThrownBy(() -> out.u8(256)).isInstanceOf(NotEncodableException.class);
    assertThatThrownBy(() -> out.u16(-1)).isInstanceOf(NotEncodableException.class);
    assertThatThrownBy(() -> out.u32(1L << 32)).isInstanceOf(NotEncodableException.class);
    out.u8(255);
    out.u16(65535);
    out.u32((1L << 32) - 1);
    out.u64(-1);
    assertThat(out.toByteArray())
        .isEqualTo(new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1});
  }

  @Test
  void theWholeUnsignedRangeIsKept() {
    ViewSpec v = SampleAction.VIEW;
    ViewSpec most =
        new ViewSpec(
            0xffffffffL,
            0xfffffffeL,
            v.hostName(),
            v.files(),
            -1,
            v.umask(),
            v.cpus(),
            v.cwd(),
            v.tmpBytes(),
            v.tmpInodes(),
            v.memoryBytes(),
            v.processes(),
            v.openFiles(),
            v.fileBytes(),
            v.stackBytes(),
            v.clock(),
            v.random(),
            v.machine());
    Action a = SampleAction.HELLO;
    Action action =
        new Action(
            a.rule(),
            a.command(),
            a.env(),
            a.toolchains(),
            a.rootLinks(),
            a.inputs(),
            a.references(),
            a.outputs(),
            a.coeffects(),
            most);
    assertThat(Action.decode(action.encode()).viewSpec()).isEqualTo(most);
  }

  private static void refused(Runnable decode, int offset, Code code) {
    assertThatThrownBy(decode::run)
        .isInstanceOfSatisfying(
            MalformedException.class,
            e -> {
              assertThat(e.offset()).isEqualTo(offset);
              assertThat(e.code()).isEqualTo(code);
            });
  }
}
