package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.GcReport;
import software.straylight.continuity.store.ObjectRef;
import software.straylight.continuity.store.Root;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreVerification;

/** {@code straylight store …}: the content-addressed store by hand. */
final class StoreCommands {
  private StoreCommands() {}

  /** What all of them have. */
  abstract static class OnStore extends Verb {
    final HostOptions host;

    @Nullable private OutputOptions output;

    OnStore(Console console, String name, String summary, String example, ExitCode... exits) {
      super(console, name, summary, example, exits);
      host = new HostOptions(syntax, console);
    }

    /** To be called once the command's own options are declared. */
    final void complete() {
      output = new OutputOptions(syntax);
    }

    @Override
    final OutputOptions output() {
      if (output == null) {
        throw new IllegalStateException("options are not complete");
      }
      return output;
    }

    @Override
    final ExitCode run() throws IOException {
      try (Store store = host.openStore(output())) {
        return run(store);
      }
    }

    abstract ExitCode run(Store store) throws IOException;
  }

  /** {@code store add}. */
  static final class Add extends OnStore {
    private final Syntax.Words paths =
        syntax.words("PATH", 1, "Files, or folders, which are added as trees.");

    Add(Console console) {
      super(
          console,
          "add",
          "Add files and folders to the store and print their digests.",
          "straylight store add data.bin");
      complete();
    }

    @Override
    ExitCode run(Store store) {
      for (String path : paths.get()) {
        Path file = console.directory().resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
          throw new ContinuityException(
              ExitCode.USAGE, Diagnostic.of("NO_SUCH_FILE", "there is no file " + path, ""));
        }
        boolean tree = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        Digest digest = tree ? store.addTree(file) : store.addFile(file).digest();
        if (output().json()) {
          Json.line(
              console.out(),
              j -> {
                j.writeStringField("path", path);
                j.writeStringField("kind", tree ? "tree" : "file");
                j.writeStringField("digest", digest.toHex());
              });
        } else {
          console.out().println(digest.toHex() + "  " + Printable.line(path));
        }
      }
      return ExitCode.OK;
    }
  }

  /** {@code store get}. */
  static final class Get extends OnStore {
    private final Syntax.Word digest = syntax.word("DIGEST", "SHA-256 of a blob, 64 hex digits.");

    Get(Console console) {
      super(
          console,
          "get",
          "Write a blob to standard output; its bytes are hashed again on the way.",
          "straylight store get "
              + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          ExitCode.BUILD_FAILED);
      complete();
    }

    @Override
    ExitCode run(Store store) throws IOException {
      Digest wanted = Arguments.digest(digest.get());
      // Verified before the first byte leaves: a reader must not act on a damaged beginning.
      store.cas().verify(wanted);
      try (InputStream in = store.cas().open(wanted)) {
        in.transferTo(console.out());
      }
      console.out().flush();
      return ExitCode.OK;
    }
  }

  /** {@code store ls}. */
  static final class Ls extends OnStore {
    Ls(Console console) {
      super(
          console,
          "ls",
          "List the blobs of the store with their sizes, by digest.",
          "straylight store ls");
      complete();
    }

    @Override
    ExitCode run(Store store) {
      for (Map.Entry<Digest, Long> e : store.list().entrySet()) {
        if (output().json()) {
          Json.line(
              console.out(),
              j -> {
                j.writeStringField("digest", e.getKey().toHex());
                j.writeNumberField("bytes", e.getValue());
              });
        } else {
          console.out().printf(Locale.ROOT, "%s %12d%n", e.getKey().toHex(), e.getValue());
        }
      }
      return ExitCode.OK;
    }
  }

  /** {@code store verify}. */
  static final class Verify extends OnStore {
    Verify(Console console) {
      super(
          console,
          "verify",
          "Hash everything in the store again and report damage.",
          "straylight store verify",
          ExitCode.BUILD_FAILED);
      complete();
    }

    @Override
    ExitCode run(Store store) {
      StoreVerification found = store.verify();
      if (output().json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeNumberField("blobs", found.blobs());
              j.writeNumberField("trees", found.trees());
              j.writeNumberField("records", found.records());
              Json.strings(j, "damages", found.damages());
            });
      } else {
        for (String damage : found.damages()) {
          console
              .err()
              .println(
                  output().messages(console).error(Diagnostic.of("STORE_DAMAGED", damage, "")));
        }
        console
            .out()
            .printf(
                Locale.ROOT,
                "%d blobs, %d trees, %d index entries: %d damaged%n",
                found.blobs(),
                found.trees(),
                found.records(),
                found.damages().size());
      }
      return found.damages().isEmpty() ? ExitCode.OK : ExitCode.BUILD_FAILED;
    }
  }

  /** {@code store gc}. */
  static final class Gc extends OnStore {
    private final Syntax.Value<String> limit =
        syntax.value(
            "--limit",
            "SIZE",
            String.class,
            "Stop at this size of what remains, oldest first out; otherwise all but the roots goes.");

    Gc(Console console) {
      super(
          console,
          "gc",
          "Remove what no root needs and nothing running uses.",
          "straylight store gc --limit 20G");
      complete();
    }

    @Override
    ExitCode run(Store store) {
      Optional<GcReport> report = store.collect(limit.get().map(HostOptions::bytes).orElse(0L));
      if (report.isEmpty()) {
        throw new ContinuityException(
            ExitCode.INFRASTRUCTURE,
            Diagnostic.of(
                "STORE_BUSY",
                "another process is collecting in this store",
                "wait for it, or stop it"));
      }
      GcReport found = report.get();
      if (output().json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeNumberField("blobs", found.blobs());
              j.writeNumberField("trees", found.trees());
              j.writeNumberField("records", found.records());
              j.writeNumberField("freed", found.freed());
              j.writeNumberField("kept", found.kept());
            });
      } else {
        console
            .out()
            .printf(
                Locale.ROOT,
                "removed %d blobs, %d trees, %d index entries; %d bytes freed, %d kept%n",
                found.blobs(),
                found.trees(),
                found.records(),
                found.freed(),
                found.kept());
      }
      return ExitCode.OK;
    }
  }

  /** {@code store roots}. */
  static final class Roots extends OnStore {
    Roots(Console console) {
      super(console, "roots", "List what keeps things in the store.", "straylight store roots");
      complete();
    }

    @Override
    ExitCode run(Store store) {
      for (Root root : store.roots().list()) {
        List<String> objects = root.objects().stream().map(Roots::text).toList();
        if (output().json()) {
          Json.line(
              console.out(),
              j -> {
                j.writeStringField("name", root.name());
                j.writeStringField("link", root.link().map(Path::toString).orElse(null));
                Json.strings(j, "objects", objects);
              });
        } else {
          console.out().println(Printable.line(root.name()));
          objects.forEach(o -> console.out().println("  " + o));
        }
      }
      return ExitCode.OK;
    }

    private static String text(ObjectRef object) {
      return object.kind().name().toLowerCase(Locale.ROOT) + " " + object.digest().toHex();
    }
  }
}
