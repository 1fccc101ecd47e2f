package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.build.LocalEngine;
import software.straylight.continuity.engine.build.SourceLists;

/** {@code straylight srcs}. */
final class SourcesCommand extends Verb {
  private final Syntax.Words packages =
      syntax.words("PACKAGE", 0, "Packages, as //a/b or folders; otherwise this folder's.");
  private final Syntax.Flag write = syntax.flag("--write", "Change the build files.");
  private final OutputOptions output = new OutputOptions(syntax);

  SourcesCommand(Console console) {
    super(
        console,
        "srcs",
        "Propose C and C++ files for the lists of targets, show the difference, write it.",
        "straylight srcs //app\nstraylight srcs //app --write",
        ExitCode.BUILD_FAILED);
  }

  @Override
  ExitCode run() throws IOException {
    Path here = console.directory().toRealPath();
    Path root = LocalEngine.workspaceRoot(here);
    List<String> wanted = packages.get().isEmpty() ? List.of(".") : packages.get();
    for (String name : wanted) {
      one(root, dir(root, here, name));
    }
    return ExitCode.OK;
  }

  private static String dir(Path root, Path here, String name) {
    if (name.startsWith("//")) {
      return name.substring(2);
    }
    Path folder = here.resolve(name).normalize();
    if (!folder.startsWith(root)) {
      throw usage(name + " is outside of the workspace " + root, "");
    }
    return root.relativize(folder).toString();
  }

  private void one(Path root, String dir) throws IOException {
    SourceLists lists = new SourceLists(root, dir);
    SourceLists.Proposal proposal = lists.propose();
    String edited = lists.edited(proposal.changes());
    if (output.json()) {
      Json.line(
          console.out(),
          j -> {
            j.writeStringField("package", "//" + dir);
            j.writeArrayFieldStart("changes");
            for (SourceLists.Change c : proposal.changes()) {
              j.writeStartObject();
              j.writeStringField("target", c.target());
              j.writeStringField("field", c.field());
              j.writeStringField("file", c.file());
              j.writeBooleanField("added", c.added());
              j.writeEndObject();
            }
            j.writeEndArray();
            Json.strings(j, "unclear", proposal.unclear());
            j.writeBooleanField("written", write.given() && !proposal.changes().isEmpty());
          });
    } else {
      show(dir, lists.text(), edited, proposal);
    }
    if (write.given() && !edited.equals(lists.text())) {
      lists.write(edited);
    }
  }

  private void show(String dir, String before, String after, SourceLists.Proposal proposal) {
    if (!before.equals(after)) {
      String file = dir.isEmpty() ? "BUILD.dhall" : dir + "/BUILD.dhall";
      console.out().println("--- " + file);
      console.out().println("+++ " + file);
      difference(before.lines().toList(), after.lines().toList());
    }
    for (String file : proposal.unclear()) {
      console
          .out()
          .println(
              "no target names " + Printable.line(file) + ", and several could: add it by hand");
    }
  }

  /** The lines that differ, by a longest common subsequence. */
  private void difference(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int k = b.size() - 1; k >= 0; k--) {
        common[i][k] =
            a.get(i).equals(b.get(k))
                ? common[i + 1][k + 1] + 1
                : Math.max(common[i + 1][k], common[i][k + 1]);
      }
    }
    int i = 0;
    int k = 0;
    while (i < a.size() || k < b.size()) {
      if (i < a.size() && k < b.size() && a.get(i).equals(b.get(k))) {
        i++;
        k++;
      } else if (i < a.size() && (k == b.size() || common[i + 1][k] >= common[i][k + 1])) {
        console.out().println("-" + Printable.line(a.get(i++)));
      } else {
        console.out().println("+" + Printable.line(b.get(k++)));
      }
    }
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
