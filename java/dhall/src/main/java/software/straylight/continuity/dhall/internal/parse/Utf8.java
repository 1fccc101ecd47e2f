package software.straylight.continuity.dhall.internal.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;

/** Strict UTF-8: what is not UTF-8 is an error, never a replacement character. */
public final class Utf8 {
  private Utf8() {}

  public static String decode(byte[] bytes, String name, DhallErrorCode code) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw DhallException.of(
          code, name + " is not valid UTF-8", "save the file in the encoding UTF-8");
    }
  }
}
