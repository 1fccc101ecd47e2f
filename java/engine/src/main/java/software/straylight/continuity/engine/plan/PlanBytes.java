package software.straylight.continuity.engine.plan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import software.straylight.continuity.toolchain.Flag;
import software.straylight.continuity.toolchain.Token;
import software.straylight.continuity.toolchain.Triple;

/** Injective bytes of a configuration: each field with its length in front. */
final class PlanBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private PlanBytes() {}

  static byte[] of(Configuration configuration) {
    PlanBytes bytes = new PlanBytes();
    bytes.text("configuration 1");
    bytes.text(configuration.name());
    Triple triple = configuration.triple();
    if (triple == null) {
      bytes.text("");
    } else {
      Token[] tokens = {
        triple.arch(), triple.vendor(), triple.os(), triple.abi(), triple.cpu(), triple.gpu()
      };
      for (Token token : tokens) {
        bytes.text(token.token());
      }
    }
    bytes.text(configuration.mode().token());
    for (Flag flag : configuration.flags()) {
      bytes.text(flag.name());
      bytes.text(flag.value());
    }
    return bytes.out.toByteArray();
  }

  private void text(String s) {
    byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(utf8.length >>> shift);
    }
    out.writeBytes(utf8);
  }
}
