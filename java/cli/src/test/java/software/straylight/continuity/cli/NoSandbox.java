package software.straylight.continuity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What tests that run no action have in the place of the sandbox: it must only be there. */
public final class NoSandbox {
  private NoSandbox() {}

  /** Puts it where a program started from this folder looks. */
  public static void in(Path home) throws IOException {
    Path sandbox = Files.createDirectories(home.resolve("bin")).resolve("continuity-sandbox");
    Files.writeString(sandbox, "");
    Files.setPosixFilePermissions(sandbox, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
