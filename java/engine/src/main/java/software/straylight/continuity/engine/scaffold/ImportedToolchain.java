package software.straylight.continuity.engine.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.toolchain.Triple;
import software.straylight.continuity.toolchain.host.CompilerImport;

/**
 * What a workspace says of an imported compiler.
 *
 * @param name of the toolchain, and of its package below {@code toolchains}
 * @param role that the links of the root lead to
 * @param command that makes the same tree again
 */
public record ImportedToolchain(
    String name, String role, String command, CompilerImport.Imported made) {
  /** What a file begins with that may be written again. */
  public static final String FIRST_LINE = "-- Written by straylight toolchain import;";

  /** Checks the name. */
  public ImportedToolchain {
    if (!Names.isComponent(name) || !Names.isTargetName(name)) {
      throw new ContinuityException(
          ExitCode.USAGE,
          Diagnostic.of(
              "USAGE", "'" + name + "' cannot be a toolchain's name", "use a plain name"));
    }
  }

  /** The build file that declares it, relative to the workspace. */
  public String file() {
    return "toolchains/" + name + "/BUILD.dhall";
  }

  /** The text of the build file. */
  public String build() {
    Triple triple = made.triple();
    String kind = made.family().token();
    return FIRST_LINE
        + " to write it again: "
        + command.replace("\n", " ")
        + " --write\n"
        + "let C = ../../dhall/package.dhall\n\n"
        + "in    { targets =\n"
        + "        [ C.imported\n"
        + "            C.Imported::{\n"
        + "            , name = "
        + quoted(name + "-tree")
        + "\n            , tree =\n                "
        + quoted(made.tree().toHex())
        + "\n            , compiler = "
        + quoted(made.version())
        + "\n            , command = "
        + quoted(command)
        + "\n            }\n"
        + "        , C.toolchain\n"
        + "            C.Toolchain::{\n"
        + "            , name = "
        + quoted(name)
        + "\n            , kind = C.ToolchainKind."
        + kind.substring(0, 1).toUpperCase(Locale.ROOT)
        + kind.substring(1)
        + "\n            , tree = C.local "
        + quoted(name + "-tree")
        + "\n            , exec = C.triples."
        + triple.render()
        + "\n            , entryPoints =\n"
        + list(entryPoints())
        + "            , rootLinks =\n"
        + list(rootLinks())
        + "            }\n"
        + "        ]\n"
        + "      }\n"
        + "    : C.Package\n";
  }

  /** The fields of {@code continuity.dhall} that give it the role. */
  public String settings() {
    return ", toolchains =\n  [ { role = "
        + quoted(role)
        + ", toolchain = C.dep [ \"toolchains\", "
        + quoted(name)
        + " ] "
        + quoted(name)
        + " } ]\n, platform = "
        + quoted(made.triple().render())
        + "\n";
  }

  private List<String> entryPoints() {
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, String> e : made.entryPoints().entrySet()) {
      all.add("{ name = " + quoted(e.getKey()) + ", path = " + quoted(e.getValue()) + " }");
    }
    return all;
  }

  private List<String> rootLinks() {
    List<String> all = new ArrayList<>();
    for (String top : made.rootLinks()) {
      all.add(
          "{ path = "
              + quoted("/" + top)
              + ", target = "
              + quoted("/toolchain/" + role + "/" + top)
              + " }");
    }
    return all;
  }

  private static String list(List<String> items) {
    return "              [ " + String.join("\n              , ", items) + "\n              ]\n";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\u0024") + "\"";
  }
}
