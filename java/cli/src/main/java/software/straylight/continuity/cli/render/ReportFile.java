package software.straylight.continuity.cli.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that somebody asked for: there as a whole, or as it was before. */
public final class ReportFile {
  private ReportFile() {}

  /** Writes it, through a file beside it; its folder must be there. */
  public static void write(Path to, String text) throws IOException {
    Path scratch = to.resolveSibling(to.getFileName() + ".new");
    Files.writeString(scratch, text, StandardCharsets.UTF_8);
    Files.move(scratch, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
