package software.straylight.continuity.cli.system;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.store.Store;

/** What execution records say of keys and results, for comparing builds. */
final class Evidence {
  private static final int MAX = 1 << 28;

  private Evidence() {}

  /** One line an action: its name, its key, its outputs with their digests. */
  static Set<String> of(Store store, Told told) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    told.recordLines()
        .forEach(
            (action, records) -> {
              for (String hex : records) {
                ExecutionRecord record =
                    ExecutionRecord.decode(store.cas().read(Digest.fromHex(hex), MAX));
                StringBuilder line = new StringBuilder(action);
                line.append(" key ").append(record.action().sha256().toHex());
                record
                    .outputs()
                    .forEach(
                        (path, output) ->
                            line.append(' ')
                                .append(path.percentEncoded())
                                .append('=')
                                .append(output.ref().digest().toHex()));
                line.append(" stdout=").append(record.stdout().digest().toHex());
                lines.add(line.toString());
              }
            });
    return lines;
  }
}
