package software.straylight.continuity.cli.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Places;

/**
 * A workspace whose toolchain is one small static program ({@code src/test/c/tool.c}), so that an
 * action costs milliseconds. The program's archive is put into the store beforehand: no network.
 */
final class ToolWorkspace {
  private final Path root;

  ToolWorkspace(Path root) throws IOException {
    this(root, false);
  }

  /**
   * @param backwards make files in the opposite order
   */
  ToolWorkspace(Path root, boolean backwards) throws IOException {
    this.root = root;
    Files.createDirectories(root);
    if (backwards) {
      describe();
    }
    Machine.copy(Places.repository().resolve("dhall"), root.resolve("dhall"), backwards);
    if (!backwards) {
      describe();
    }
  }

  private void describe() throws IOException {
    String digest = Digest.sha256(Files.readAllBytes(archive())).toHex();
    write(
        "tools/BUILD.dhall",
        """
        let C = ../dhall/package.dhall
        in { targets =
             [ C.fetch C.Fetch::{ name = "archive", source = C.Source::{
                 from = C.url "https://tools.invalid/tool.tar", sha256 = "DIGEST" } }
             , C.toolchain C.Toolchain::{ name = "t", tree = C.local "archive",
                 entryPoints = [ { name = "tool", path = "bin/tool" } ] }
             ] } : C.Package
        """
            .replace("DIGEST", digest));
    settings("");
  }

  /** Writes {@code continuity.dhall} with more fields, each beginning with a comma. */
  ToolWorkspace settings(String more) throws IOException {
    return write(
        "continuity.dhall",
        "let C = ./dhall/package.dhall in C.Workspace::{ toolchains = [ { role = \"t\", toolchain ="
            + " C.dep [ \"tools\" ] \"t\" } ]"
            + more
            + " }\n");
  }

  Path root() {
    return root;
  }

  /** The archive of the tool; made once. */
  static synchronized Path archive() throws IOException {
    Path folder = Places.repository().resolve("java/cli/target/tool");
    Path archive = folder.resolve("tool.tar");
    Path source = Places.repository().resolve("java/cli/src/test/c/tool.c");
    if (Files.exists(archive)
        && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(source)) > 0) {
      return archive;
    }
    Files.createDirectories(folder.resolve("tree/bin"));
    Files.createDirectories(folder.resolve("tree/share"));
    Path program = folder.resolve("tree/bin/tool");
    Machine.must(
        List.of("cc", "-static", "-Os", "-s", "-o", program.toString(), source.toString()));
    for (String name : List.of("alpha", "beta", "gamma", "delta")) {
      Files.writeString(folder.resolve("tree/share").resolve(name), name + "\n");
    }
    Path fresh = folder.resolve("tool.tar.new");
    Machine.must(
        List.of("tar", "-C", folder.resolve("tree").toString(), "-cf", fresh.toString(), "."));
    Files.move(fresh, archive, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return archive;
  }

  /** Puts the tool's archive into a store, as if it had been fetched. */
  static void provide(Path store) throws IOException {
    try (Store opened = Store.open(store, message -> {})) {
      opened.addFile(archive());
    }
  }

  ToolWorkspace write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** The expression of a genrule that runs the tool; arguments are expressions. */
  static String run(String name, String out, String... arguments) {
    return "C.genrule C.Genrule::{ name = \""
        + name
        + "\", tool = C.Tool.Role { role = \"t\", path = \"bin/tool\" }, args = [ "
        + String.join(", ", arguments)
        + " ], outs = [ C.Out.File \""
        + out
        + "\" ] }";
  }

  static String lit(String text) {
    return "C.Arg.Lit \"" + text + "\"";
  }

  static String out(String name) {
    return "C.Arg.Out \"" + name + "\"";
  }

  static String source(String name) {
    return "C.Arg.In (C.file \"" + name + "\")";
  }

  static String made(String target) {
    return "C.Arg.In (C.output \"" + target + "\")";
  }

  /** Writes the build file of the package {@code p}. */
  ToolWorkspace targets(String... targets) throws IOException {
    return write(
        "p/BUILD.dhall",
        "let C = ../dhall/package.dhall in { targets = [ "
            + String.join("\n, ", targets)
            + " ] } : C.Package\n");
  }

  /** The text of a result. */
  String result(String name) throws IOException {
    return Files.readString(root.resolve("out/x86_64-linux-musl/p").resolve(name));
  }
}
