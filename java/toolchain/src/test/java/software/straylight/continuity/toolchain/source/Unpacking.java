package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Archives unpacked under small limits. */
final class Unpacking {
  private static final UnpackLimits SMALL = new UnpackLimits(20, 5000, 20_000, 10, 8000);

  private Unpacking() {}

  /** The entries of an archive, as a {@link RecordingSink} has them. */
  static Map<String, String> of(byte[] archive, int strip, Path folder) throws IOException {
    RecordingSink sink = new RecordingSink();
    new Unpacker(SMALL).unpack(TarBuilder.write(folder, archive), strip, sink);
    return sink.entries;
  }

  static void refused(UnpackException.Code code, ThrowingCallable unpacking) {
    assertThatThrownBy(unpacking)
        .isInstanceOf(UnpackException.class)
        .extracting(e -> ((UnpackException) e).code())
        .isEqualTo(code);
  }
}
