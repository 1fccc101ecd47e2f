package software.straylight.continuity.engine.build;

import java.nio.ByteBuffer;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.dice.ByteCodec;
import software.straylight.continuity.model.Digest;

/**
 * A source file in the store.
 *
 * @param digest SHA-256 of its bytes
 * @param bytes how many
 * @param executable whether its owner may execute it
 */
record SourceFile(Digest digest, long bytes, boolean executable) {
  /**
   * Checks that what was read of it, past the engine, is what it is.
   *
   * @param path its name, for the message
   */
  void require(String path, Digest read) {
    if (!digest.equals(read)) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.in(
              path, "CHANGED_WHILE_READ", "the file changed while it was read", "build again"));
    }
  }

  /** Digest, length, mode bit. */
  static final ByteCodec<SourceFile> CODEC =
      new ByteCodec<>() {
        private static final int SIZE = 32 + Long.BYTES + 1;

        @Override
        public byte[] encode(SourceFile file) {
          return ByteBuffer.allocate(SIZE)
              .put(file.digest().toByteArray())
              .putLong(file.bytes())
              .put((byte) (file.executable() ? 1 : 0))
              .array();
        }

        @Override
        public SourceFile decode(byte[] bytes) {
          if (bytes.length != SIZE || (bytes[SIZE - 1] & ~1) != 0) {
            throw new IllegalArgumentException("the bytes are of no source file");
          }
          return new SourceFile(
              Digest.at(bytes, 0), ByteBuffer.wrap(bytes).getLong(32), bytes[SIZE - 1] == 1);
        }
      };
}
