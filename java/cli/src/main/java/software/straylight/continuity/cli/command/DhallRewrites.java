package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallEvaluator.Unused;
import software.straylight.continuity.engine.Diagnostic;

/**
 * Commands that write sources anew: a file in its place, standard input to standard output. With
 * {@code --check} they write nothing and fail where they would change something.
 */
final class DhallRewrites {
  private DhallRewrites() {}

  /** What the three have in common. */
  abstract static class Rewrite extends DhallVerb {
    private final Syntax.Flag check =
        syntax.flag("--check", "Write nothing; fail where something would change.");

    Rewrite(Console console, String name, String summary, String example) {
      super(console, name, summary, example);
    }

    final boolean checking() {
      return check.given();
    }

    /** Brings a new text to where it belongs; whether all is as it should be. */
    final boolean bring(Input input, String text, String wrong, String next) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean changed = !Arrays.equals(bytes, input.content());
      if (output().json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("file", input.name());
              j.writeBooleanField("changed", changed);
              if (!input.isFile() && !checking()) {
                j.writeStringField("text", text);
              }
            });
      } else if (checking() && changed) {
        Diagnostic d = Diagnostic.in(input.name(), "DHALL_CHECK", wrong, next);
        console.err().println(output().messages(console).error(d));
      } else if (!checking() && !input.isFile()) {
        console.out().print(text);
      }
      if (!checking() && changed && input.isFile()) {
        replace(console.directory().resolve(input.file()), bytes);
      }
      return !checking() || !changed;
    }

    /** A reader sees the old text or the new, whole; links and permissions stay. */
    private static void replace(Path named, byte[] bytes) throws IOException {
      Path file = named.toRealPath();
      Path temporary = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new");
      try {
        Files.write(temporary, bytes);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
          Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /** {@code dhall format}. */
  static final class Format extends Rewrite {
    Format(Console console) {
      super(
          console,
          "format",
          "Lay out files in the standard format, in their place; standard input goes to standard"
              + " output.",
          "straylight dhall format --check BUILD.dhall");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) throws IOException {
      String text = dhall.format(input.name(), input.content());
      return bring(input, text, "the file is not formatted", "straylight dhall format writes it");
    }
  }

  /** {@code dhall freeze}. */
  static final class Freeze extends Rewrite {
    private final Syntax.Flag all =
        syntax.flag("--all", "Pin files and environment variables too, not only URLs.");

    Freeze(Console console) {
      super(
          console,
          "freeze",
          "Pin the imports of files to what they are now, in their place, and put it in the import"
              + " cache.",
          "straylight dhall freeze --all package.dhall");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) throws IOException {
      String text = dhall.freeze(input.name(), input.content(), input.anchor(), all.given());
      return bring(
          input,
          text,
          "imports have no hash, or another than now",
          "straylight dhall freeze writes what they are now");
    }
  }

  /** {@code dhall lint}. */
  static final class Lint extends Rewrite {
    Lint(Console console) {
      super(
          console,
          "lint",
          "Take definitions that nothing uses out of files, in their place.",
          "straylight dhall lint --check BUILD.dhall");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) throws IOException {
      DhallEvaluator.Lint found = dhall.lint(input.name(), input.content());
      for (Unused u : found.findings()) {
        Diagnostic d =
            new Diagnostic(
                "DHALL_UNUSED",
                input.name(),
                u.line(),
                u.column(),
                "nothing uses the definition `" + u.name() + "`",
                "");
        console.err().println(output().messages(console).warning(d));
      }
      return bring(
          input,
          found.fixed(),
          "the file has unused definitions",
          "straylight dhall lint takes them out");
    }
  }
}
