package software.straylight.continuity.toolchain.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.toolchain.Abi;
import software.straylight.continuity.toolchain.Arch;
import software.straylight.continuity.toolchain.Family;
import software.straylight.continuity.toolchain.Os;
import software.straylight.continuity.toolchain.Sanitizer;
import software.straylight.continuity.toolchain.TemporaryFolder;
import software.straylight.continuity.toolchain.Triple;
import software.straylight.continuity.toolchain.host.ImportException.Code;
import software.straylight.continuity.toolchain.source.StoreTree;

/**
 * The files that an installed compiler really uses, by its own account: the programs that it names
 * and their shared libraries, the headers that it lists for everything the C, C++ and POSIX
 * standards name, and what its linker opens for programs of each kind. Where they are on this
 * machine, they are in the tree. Nothing in it depends on when or where the import is made.
 */
public final class CompilerImport {
  /** What an action's root has for itself: no link from there into the tree. */
  private static final Set<String> RESERVED =
      Set.of("dev", "etc", "proc", "store", "sys", "tmp", "toolchain", "work");

  /** Libraries of the C library and the compiler that programs name, beside the implied ones. */
  private static final List<String> LIBRARIES =
      List.of("m", "pthread", "dl", "rt", "util", "resolv", "crypt", "atomic");

  private static final Pattern OPENED =
      Pattern.compile("(?:attempt to open|opened script file) (/.*?)(?: succeeded)?");

  private static final Pattern PLUGIN = Pattern.compile("\"-plugin\" \"(/[^\"]+)\"");

  private final InstalledCompiler cc;
  private final Optional<InstalledCompiler> cxx;
  private final Family family;
  private final Triple triple;
  private final String version;
  private final HostTree tree = new HostTree();
  private final List<String> notes = new ArrayList<>();
  private final SortedMap<String, String> entryPoints = new TreeMap<>();
  private Optional<Path> loader = Optional.empty();

  private CompilerImport(InstalledCompiler cc) throws ImportException {
    this.cc = cc;
    String macros = cc.must("-dM", "-E", "-x", "c", "/dev/null");
    if (macros.contains("#define __clang__ ")) {
      family = Family.CLANG;
    } else if (macros.contains("#define __GNUC__ ")) {
      family = Family.GCC;
    } else {
      throw new ImportException(
          Code.NOT_A_COMPILER, cc.driver() + " is neither gcc nor clang: it does not say so");
    }
    version = cc.must("--version").lines().findFirst().orElse("");
    triple = triple(cc.must("-dumpmachine"));
    cxx = sibling().map(cc::with);
  }

  /**
   * What an import made.
   *
   * @param version what the compiler calls itself
   * @param entryPoints name → path in the tree
   * @param rootLinks names in an action's root that lead into the tree
   * @param notes what it cannot do, as sentences
   */
  public record Imported(
      Digest tree,
      Family family,
      String version,
      Triple triple,
      int files,
      Map<String, String> entryPoints,
      List<String> rootLinks,
      List<String> notes) {
    /** Copies the collections. */
    public Imported {
      entryPoints = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entryPoints));
      rootLinks = List.copyOf(rootLinks);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Imports a compiler.
   *
   * @param program its path, or its name in the search path
   * @param directory what a relative path is relative to
   * @param headers further folders of headers, taken whole
   */
  public static Imported of(
      String program, Path directory, String searchPath, List<Path> headers, Store store)
      throws ImportException, IOException {
    Path driver = driver(program, directory, searchPath);
    try (TemporaryFolder scratch = TemporaryFolder.named("import")) {
      return new CompilerImport(new InstalledCompiler(driver, searchPath, scratch.path()))
          .collect(headers, store);
    }
  }

  private static Path driver(String program, Path directory, String searchPath)
      throws ImportException, IOException {
    Optional<Path> found =
        program.contains("/")
            ? Optional.of(directory.resolve(program).normalize())
            : InstalledCompiler.inPath(program, searchPath);
    if (found.isEmpty() || !Files.isExecutable(found.get()) || Files.isDirectory(found.get())) {
      throw new ImportException(Code.NOT_A_COMPILER, "there is no program " + program);
    }
    Path real = found.get().toRealPath();
    if (!InstalledCompiler.isElf(real) || real.getFileName().toString().contains("ccache")) {
      throw new ImportException(
          Code.NOT_A_COMPILER,
          found.get()
              + " leads to "
              + real
              + ", which starts a compiler and is none; name the compiler itself");
    }
    return found.get();
  }

  private Triple triple(String machine) throws ImportException {
    String[] parts = machine.split("-", -1);
    for (Arch arch : List.of(Arch.X86_64, Arch.AARCH64)) {
      boolean here = arch.token().equals(System.getProperty("os.arch").replace("amd64", "x86_64"));
      if (here && parts[0].equals(arch.token()) && machine.endsWith("-linux-gnu")) {
        return Triple.of(arch, Os.LINUX, Abi.GNU);
      }
    }
    throw new ImportException(
        Code.COMPILER_UNSUPPORTED,
        cc.driver()
            + " compiles for "
            + machine
            + "; only compilers for this machine itself, with the GNU C library, can be imported:"
            + " zig compiles for others");
  }

  /** The C++ compiler beside this one. */
  private Optional<Path> sibling() {
    String name = cc.driver().getFileName().toString();
    String other =
        family == Family.CLANG
            ? name.replace("clang", "clang++")
            : name.replaceFirst("gcc(?!.*gcc)", "g++");
    Path path = cc.driver().resolveSibling(name.equals("cc") ? "c++" : other);
    return Optional.of(path)
        .filter(p -> !other.equals(name) || name.equals("cc"))
        .filter(Files::isExecutable);
  }

  private Imported collect(List<Path> headers, Store store) throws ImportException, IOException {
    programs();
    headers(headers);
    Files.writeString(cc.scratch().resolve("empty.c"), "int main(void) { return 0; }\n");
    Files.writeString(
        cc.scratch().resolve("empty.cc"),
        """
        #include <iostream>
        #include <stdexcept>
        #include <thread>
        int main(int argc, char **) {
          std::thread([] {}).join();
          try {
            if (argc > 99) throw std::runtime_error("x");
          } catch (const std::exception &e) {
            std::cout << e.what();
          }
          return 0;
        }
        """);
    libraries(cc, "empty.c");
    if (cxx.isPresent()) {
      libraries(cxx.get(), "empty.cc");
    } else {
      notes.add("there is no C++ compiler beside " + cc.driver());
    }
    StoreTree sink = new StoreTree(store);
    tree.send(sink);
    List<String> top = tree.top().stream().filter(name -> !RESERVED.contains(name)).toList();
    return new Imported(
        sink.finish(), family, version, triple, tree.size(), entryPoints, top, notes);
  }

  private void programs() throws ImportException, IOException {
    entry("cc", cc.driver());
    if (cxx.isPresent()) {
      entry("c++", cxx.get().driver());
    }
    for (String name : List.of("ar", "ld")) {
      entry(
          name,
          cc.program(name)
              .orElseThrow(
                  () ->
                      new ImportException(
                          Code.COMPILER_INCOMPLETE,
                          cc.driver() + " finds no " + name + "; install binutils")));
    }
    Optional<Path> assembler = cc.program("as");
    if (assembler.isPresent()) {
      entry("as", assembler.get());
    }
    Optional<Path> gcov = cc.program("gcov");
    if (gcov.isPresent() && family == Family.GCC) {
      entry("gcov", gcov.get());
    }
    if (family == Family.GCC) {
      for (String name : List.of("cc1", "cc1plus", "collect2", "lto1", "lto-wrapper")) {
        Optional<Path> program = cc.program(name);
        if (program.isPresent()) {
          executable(program.get());
        }
      }
      Optional<Path> plugin = cc.file("liblto_plugin.so");
      if (plugin.isPresent()) {
        executable(plugin.get());
      }
    } else {
      clangs();
    }
  }

  /** What only clang has beside its programs. */
  private void clangs() throws ImportException, IOException {
    // Which functions sanitizers leave alone.
    Path lists = Path.of(cc.must("-print-resource-dir")).resolve("share");
    if (Files.isDirectory(lists)) {
      tree.addFolder(lists);
    }
    // What turns their addresses into lines of source; another package has it.
    Optional<Path> symbolizer = cc.program("llvm-symbolizer");
    if (symbolizer.isPresent()) {
      entry("symbolizer", symbolizer.get());
    } else {
      notes.add(
          cc.driver()
              + " has no llvm-symbolizer, so reports of sanitizers name addresses instead of lines;"
              + " install llvm");
    }
    // With it the linker reads what is to be optimised at link time; ar looks for it by itself.
    Matcher plugin = PLUGIN.matcher(cc.must("-flto", "-###", "-x", "c", "/dev/null"));
    if (plugin.find() && Files.exists(Path.of(plugin.group(1)))) {
      executable(Path.of(plugin.group(1)));
    }
    Path ars = Path.of("/", entryPoints.get("ar")).resolveSibling("../lib/bfd-plugins");
    if (Files.isDirectory(ars)) {
      try (DirectoryStream<Path> plugins = Files.newDirectoryStream(ars, "LLVMgold*")) {
        for (Path each : plugins) {
          executable(each);
        }
      }
    }
  }

  private void entry(String name, Path program) throws ImportException {
    entryPoints.put(name, program.toString().substring(1));
    executable(program);
  }

  /** A program or shared library with what it is loaded with. */
  private void executable(Path program) throws ImportException {
    tree.add(program);
    if (!InstalledCompiler.isElf(program)) {
      throw new ImportException(
          Code.COMPILER_UNSUPPORTED,
          program + " is no ELF program; what a script starts cannot be told from it");
    }
    for (Path needed : cc.closure(program, loader)) {
      tree.add(needed);
      if (loader.isEmpty()) {
        // The first that a dynamic program names is its loader.
        loader = Optional.of(needed);
      }
    }
  }

  private void headers(List<Path> more) throws ImportException, IOException {
    Path probe = cc.scratch().resolve("headers.h");
    StringBuilder text = new StringBuilder();
    for (String name : HeaderNames.all()) {
      text.append("#if __has_include(<").append(name).append(">)\n#include <").append(name);
      text.append(">\n#endif\n");
    }
    Files.writeString(probe, text);
    Set<Path> named = new LinkedHashSet<>();
    for (List<String> options : HeaderNames.passes()) {
      named.addAll(listed(cc, "c", options, probe));
      if (cxx.isPresent()) {
        named.addAll(listed(cxx.get(), "c++", options, probe));
      }
    }
    if (named.isEmpty()) {
      throw new ImportException(
          Code.COMPILER_INCOMPLETE,
          cc.driver() + " finds no header of the C library; install its development files");
    }
    for (Path header : named) {
      tree.add(header);
      for (Path folder : HeaderNames.folders(header)) {
        tree.addFolder(folder);
      }
    }
    for (Path folder : more) {
      tree.addFolder(folder);
    }
    Optional<Path> own = cc.file("include");
    if (own.isPresent()) {
      tree.addFolder(own.get());
    }
  }

  /** The headers that the compiler lists (-M) for the probe, by their absolute paths. */
  private static List<Path> listed(
      InstalledCompiler compiler, String language, List<String> options, Path probe)
      throws ImportException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-w", "-M", "-MT", "x", "-x", language, probe.toString()));
    String said = compiler.run(arguments).text();
    // The rule is written also where a header refuses to be taken in.
    int rule = said.startsWith("x: ") ? 0 : said.indexOf("\nx: ");
    List<Path> headers = new ArrayList<>();
    if (rule >= 0) {
      String listed = said.substring(rule).replace("\\\n", " ");
      for (String word : listed.split("(?<!\\\\)\\s+", -1)) {
        String path = word.replace("\\ ", " ");
        if (path.startsWith("/") && !path.equals(probe.toString())) {
          headers.add(Path.of(path));
        }
      }
    }
    return headers;
  }

  /** What a linker opens for programs of each kind, and what these are loaded with. */
  private void libraries(InstalledCompiler compiler, String source)
      throws ImportException, IOException {
    List<String> archives = new ArrayList<>();
    List<String> shared = new ArrayList<>();
    for (String name : LIBRARIES) {
      if (compiler.file("lib" + name + ".a").isPresent()) {
        archives.add("-l" + name);
      }
      if (compiler.file("lib" + name + ".so").isPresent()) {
        shared.add("-l" + name);
      }
    }
    if (!linked(compiler, source, shared, List.of("-no-pie", "-Wl,--no-as-needed"))) {
      throw new ImportException(
          Code.COMPILER_INCOMPLETE,
          compiler.driver() + " links no program; install the development files of the C library");
    }
    linked(compiler, source, shared, List.of("-pie"));
    linked(compiler, source, List.of(), List.of("-shared", "-fPIC"));
    able(compiler, "static programs", linked(compiler, source, archives, List.of("-static")));
    for (String lto : List.of("-flto", "-flto=thin")) {
      linked(compiler, source, List.of(), List.of(lto));
      linked(compiler, source, List.of(), List.of(lto, "-static"));
    }
    linked(compiler, source, List.of(), List.of("--coverage", "-static"));
    able(compiler, "coverage", linked(compiler, source, List.of(), List.of("--coverage")));
    for (Sanitizer sanitizer : Sanitizer.values()) {
      if (sanitizer == Sanitizer.MEMORY && family == Family.GCC) {
        continue;
      }
      String option = "-fsanitize=" + sanitizer.token();
      linked(compiler, source, List.of(), List.of(option, "-shared", "-fPIC"));
      able(
          compiler,
          "sanitize " + sanitizer.token(),
          linked(compiler, source, List.of(), List.of(option, "-no-pie")));
    }
  }

  private void able(InstalledCompiler compiler, String what, boolean able) {
    if (!able) {
      notes.add(compiler.driver() + " makes no " + what + ": it lacks libraries for it");
    }
  }

  private boolean linked(
      InstalledCompiler compiler, String source, List<String> libraries, List<String> options)
      throws ImportException, IOException {
    Path result = compiler.scratch().resolve("result");
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-Wl,--verbose", "-o", result.toString(), source));
    arguments.addAll(libraries);
    InstalledCompiler.Said said = compiler.run(arguments);
    if (!said.ok()) {
      return false;
    }
    for (String line : said.text().lines().toList()) {
      Matcher opened = OPENED.matcher(line);
      if (opened.matches() && !line.endsWith(" failed")) {
        Path file = Path.of(opened.group(1));
        if (!file.startsWith(compiler.scratch()) && Files.isRegularFile(file)) {
          tree.add(file);
        }
      }
    }
    for (Path needed : compiler.closure(result, loader)) {
      tree.add(needed);
    }
    Files.delete(result);
    return true;
  }
}
