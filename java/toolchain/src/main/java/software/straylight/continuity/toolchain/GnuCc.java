package software.straylight.continuity.toolchain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/**
 * An installed gcc or clang whose files were imported: the compiler driver finds headers, start
 * files and libraries in its own tree, which is its system root.
 *
 * <p>Programs are linked statically; those that load shared libraries or are checked by a sanitizer
 * (whose run-time library is one) dynamically, and these run with the toolchain in sight, as its
 * tree has the loader and the C library. Nothing depends on the names of temporary files: {@code
 * -frandom-seed} is the name of the source, or of the result of a link.
 *
 * @param family {@code GCC} or {@code CLANG}
 * @param root folder of the toolchain's tree as the action sees it: {@code /toolchain/cc}
 * @param entryPoints name → path in the tree: {@code cc}, {@code ar}, {@code ld}; {@code c++} for
 *     C++ and {@code as} where the compiler has none of its own
 * @param host what its programs run on: what it runs on itself
 */
public record GnuCc(Family family, String root, Map<String, String> entryPoints, Triple host)
    implements CcDriver {
  /** Copies the map. */
  public GnuCc {
    entryPoints = Map.copyOf(entryPoints);
    if (family == Family.ZIG) {
      throw new IllegalArgumentException("zig is no driver of this kind");
    }
  }

  @Override
  public LinkKind programKind(Triple triple, FlagSet flags, boolean loads) {
    return loads || checked(flags) ? LinkKind.DYNAMIC : LinkKind.STATIC;
  }

  private static boolean checked(FlagSet flags) {
    return flags.flags().stream().anyMatch(f -> f instanceof Flag.Sanitize);
  }

  @Override
  public boolean carriesLoader() {
    return true;
  }

  @Override
  public Optional<String> symbolizer() {
    return Optional.ofNullable(entryPoints.get("symbolizer")).map(path -> root + "/" + path);
  }

  @Override
  public List<String> compile(Triple triple, FlagSet flags, Compilation what) {
    check(triple);
    List<String> argv = driver(what.language() == Language.CXX);
    argv.addAll(FlagTable.cpu(triple.arch(), triple.cpu()));
    if (flags.get("pic").isEmpty()) {
      // Whichever way the compiler was configured.
      argv.add("-fno-pie");
    }
    argv.addAll(FlagTable.compile(family, flags, what.language()));
    // The folder of an action is the same everywhere; relative names keep it so in debug lines.
    argv.add("-ffile-prefix-map=/work=.");
    String source = ActionFile.check(what.source());
    seed(source).ifPresent(argv::add);
    what.defines().forEach(define -> argv.add(define.argument()));
    what.includes().forEach(include -> argv.addAll(include.arguments()));
    argv.addAll(List.of("-x", what.language().option(), "-c", source));
    argv.addAll(List.of("-o", ActionFile.check(what.object())));
    return List.copyOf(argv);
  }

  @Override
  public List<String> archiver() {
    return List.of(program("ar"));
  }

  @Override
  public List<String> link(Triple triple, FlagSet flags, Link what) {
    check(triple);
    List<String> argv = driver(what.cxx());
    switch (what.kind()) {
      case STATIC -> argv.add("-static");
      case DYNAMIC -> argv.add("-no-pie");
      case SHARED -> {
        argv.add("-shared");
        if (!checked(flags)) {
          // What a sanitizer adds may be defined by the program alone.
          argv.add("-Wl,-z,defs");
        }
        what.soname().ifPresent(name -> argv.add("-Wl,-soname," + ActionFile.check(name)));
      }
    }
    argv.addAll(List.of("-Wl,--build-id=none", "-Wl,--gc-sections"));
    argv.addAll(List.of("-Wl,-z,now", "-Wl,-z,relro", "-Wl,-z,noexecstack"));
    argv.addAll(FlagTable.cpu(triple.arch(), triple.cpu()));
    argv.addAll(FlagTable.link(family, flags));
    String output = ActionFile.check(what.output());
    seed(output).ifPresent(argv::add);
    if (!what.runPaths().isEmpty()) {
      argv.add("-Wl,--enable-new-dtags");
    }
    what.runPaths().forEach(path -> argv.add("-Wl,-rpath," + path));
    argv.addAll(List.of("-o", output));
    what.objects().forEach(file -> argv.add(ActionFile.check(file)));
    what.archives().forEach(file -> argv.add(ActionFile.check(file)));
    if (!what.shared().isEmpty()) {
      argv.add("-Wl,--as-needed");
    }
    what.shared().forEach(file -> argv.add(ActionFile.check(file)));
    return List.copyOf(argv);
  }

  /** The compiler, and where it finds its tree and the programs that it starts. */
  private List<String> driver(boolean cxx) {
    List<String> argv = new ArrayList<>(List.of(program(cxx ? "c++" : "cc")));
    argv.add("--sysroot=" + root);
    LinkedHashSet<String> folders = new LinkedHashSet<>();
    for (String name : List.of("as", "ld")) {
      String path = entryPoints.get(name);
      if (path != null) {
        folders.add(path.substring(0, path.lastIndexOf('/') + 1));
      }
    }
    folders.forEach(folder -> argv.add("-B" + root + "/" + folder));
    return argv;
  }

  /** What gcc makes unique names with; clang takes the file's name by itself. */
  private Optional<String> seed(String file) {
    return family == Family.GCC ? Optional.of("-frandom-seed=" + file) : Optional.empty();
  }

  private String program(String name) {
    String path = entryPoints.get(name);
    if (path == null) {
      throw new ToolchainException(
          Code.NO_ENTRY_POINT,
          "the "
              + family.token()
              + " toolchain has no entry point "
              + name
              + "; it has "
              + String.join(", ", entryPoints.keySet().stream().sorted().toList())
              + "; import a compiler that has it, or add it to entryPoints");
    }
    return root + "/" + path;
  }

  private void check(Triple triple) {
    if (triple.arch() != host.arch() || triple.os() != host.os() || triple.abi() != host.abi()) {
      throw new ToolchainException(
          Code.UNSUPPORTED_TARGET,
          "the "
              + family.token()
              + " toolchain makes programs for "
              + host.render()
              + ", not for "
              + triple.render()
              + "; build with --platform "
              + host.render()
              + ", or name it as platform in continuity.dhall");
    }
  }
}
