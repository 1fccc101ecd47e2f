package software.straylight.continuity.engine.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.straylight.continuity.engine.dice.ByteCodec;
import software.straylight.continuity.engine.plan.OutputId;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.model.Digest;

/**
 * The identity of a step between builds: its first output, or for a test its target.
 *
 * @param test whether it is the run of a test
 * @param configuration digest of the configuration
 * @param pkg package of the output or of the test
 * @param name name of the output or of the test
 */
public record StepId(boolean test, Digest configuration, String pkg, String name) {
  /** Canonical bytes. */
  static final ByteCodec<StepId> CODEC =
      new ByteCodec<>() {
        @Override
        public byte[] encode(StepId id) {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(id.test);
            out.write(id.configuration.toByteArray());
            out.writeUTF(id.pkg);
            out.writeUTF(id.name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return bytes.toByteArray();
        }

        @Override
        public StepId decode(byte[] bytes) {
          try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean test = in.readBoolean();
            Digest configuration = Digest.of(in.readNBytes(Digest.LENGTH));
            StepId id = new StepId(test, configuration, in.readUTF(), in.readUTF());
            if (in.read() >= 0) {
              throw new IllegalArgumentException("bytes after a step's name");
            }
            return id;
          } catch (IOException e) {
            throw new IllegalArgumentException("not the bytes of a step's name", e);
          }
        }
      };

  /** The identity of a step. */
  public static StepId of(Step step) {
    if (step instanceof Step.Execute run && run.test()) {
      return new StepId(true, run.configuration().digest(), run.owner().pkg(), run.owner().name());
    }
    return of(step.outputs().getFirst());
  }

  /** The identity of the step whose first output this is. */
  public static StepId of(OutputId output) {
    return new StepId(false, output.configuration().digest(), output.pkg(), output.name());
  }
}
