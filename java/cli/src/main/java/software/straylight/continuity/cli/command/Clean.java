package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.build.LocalEngine;

/** {@code straylight clean}. */
final class Clean extends Verb {
  private final HostOptions host = new HostOptions(syntax, console);
  private final OutputOptions output = new OutputOptions(syntax);

  Clean(Console console) {
    super(
        console,
        "clean",
        "Remove out/ and the state of the workspace's graph; the store stays.",
        "straylight clean",
        ExitCode.BUILD_FAILED);
  }

  @Override
  ExitCode run() throws IOException {
    Path root = LocalEngine.workspaceRoot(console.directory());
    for (String name : new String[] {"out", ".continuity"}) {
      Path folder = root.resolve(name);
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        remove(folder);
      } else {
        Files.deleteIfExists(folder);
      }
    }
    Path graph = LocalEngine.graphFile(host.storePath(), root);
    // Not the lock beside it: a build may hold that.
    Files.deleteIfExists(graph);
    return ExitCode.OK;
  }

  /** Removes a folder without following a link out of it. */
  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
