package software.straylight.continuity.toolchain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/**
 * The C toolchain inside the zig distribution: clang, lld and llvm-ar without state, and one
 * preparation per target for what programs link against.
 *
 * <p>Every command runs with {@code /work} as its folder, needs no environment and no file outside
 * the toolchain's tree, {@code /work}, {@code /tmp} and {@code /proc} (zig finds its own library
 * folder by {@code /proc/self/exe}). All arguments are known when the build is planned: the files
 * that preparation yields stand in response files inside its tree.
 *
 * @param root folder of the toolchain's tree as the action sees it: {@code /toolchain/cc}
 */
public record ZigCc(String root) implements CcDriver {
  /** Both caches of zig, in the action's scratch folder. */
  private static final String CACHE = "/tmp/zig";

  /** Threads of musl programs get a stack of this size unless they ask for another. */
  private static final String STACK = "stack-size=8388608";

  private static final String WASM_STACK = "stack-size=1048576";

  /** What libc++'s own build defines: `zig cc --verbose` shows it beside its include folders. */
  private static final List<String> LIBCXX =
      List.of(
          "-D_LIBCPP_ABI_VERSION=1",
          "-D_LIBCPP_ABI_NAMESPACE=__1",
          "-D_LIBCPP_HAS_MONOTONIC_CLOCK",
          "-D_LIBCPP_HAS_TERMINAL",
          "-D_LIBCXXABI_DISABLE_VISIBILITY_ANNOTATIONS",
          "-D_LIBCPP_DISABLE_VISIBILITY_ANNOTATIONS",
          "-D_LIBCPP_HAS_VENDOR_AVAILABILITY_ANNOTATIONS=0",
          "-D_LIBCPP_HAS_RANDOM_DEVICE",
          "-D_LIBCPP_HAS_LOCALIZATION",
          "-D_LIBCPP_HAS_UNICODE",
          "-D_LIBCPP_HAS_WIDE_CHARACTERS",
          "-D_LIBCPP_HAS_NO_STD_MODULES",
          "-D_LIBCPP_PSTL_BACKEND_SERIAL",
          "-D_LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_NONE",
          "-D_LIBCPP_ASSERTION_SEMANTIC_DEFAULT=_LIBCPP_ASSERTION_SEMANTIC_IGNORE");

  /** The program that {@link #prepare} runs: Zig source text, an input of the action. */
  public static byte[] prepareProgram() {
    return FlagTable.resource("prepare.zig");
  }

  /** The triples that this toolchain makes programs for. */
  public static List<String> targets() {
    return ZigTarget.all().stream().map(ZigTarget::triple).toList();
  }

  @Override
  public Family family() {
    return Family.ZIG;
  }

  /** The target's first kind; a program that loads libraries is a dynamic one. */
  @Override
  public LinkKind programKind(Triple triple, FlagSet flags, boolean loads) {
    return loads ? LinkKind.DYNAMIC : ZigTarget.of(triple).kinds().getFirst();
  }

  /** The distribution has the libraries that a link needs, not those that a program is run with. */
  @Override
  public boolean carriesLoader() {
    return false;
  }

  /** The one check that it has ({@code undefined}) names lines by itself. */
  @Override
  public Optional<String> symbolizer() {
    return Optional.empty();
  }

  /**
   * The command that builds the libraries of a target and leaves them in a tree.
   *
   * @param program where the action sees {@link #prepareProgram}
   * @param cxx whether C++ sources are among the objects
   * @param output the tree, below {@code out}
   */
  public List<String> prepare(
      Triple triple, FlagSet flags, LinkKind kind, boolean cxx, String program, String output) {
    ZigTarget target = target(triple, kind);
    List<String> argv = new ArrayList<>(List.of(zig(), "run"));
    argv.addAll(List.of("--cache-dir", CACHE, "--global-cache-dir", CACHE));
    argv.addAll(List.of(ActionFile.check(program), "--", zig(), target.zig(), kind.token()));
    argv.add(ActionFile.check(output));
    if (cxx) {
      argv.add("-lc++");
    }
    FlagTable.select(Family.ZIG, flags)
        .forEach(row -> argv.addAll(FlagTable.words(row.zig().prepare())));
    return List.copyOf(argv);
  }

  @Override
  public List<String> compile(Triple triple, FlagSet flags, Compilation what) {
    ZigTarget target = ZigTarget.of(triple);
    List<String> argv = new ArrayList<>(List.of(zig(), "clang", "--no-default-config"));
    argv.add("--target=" + target.clang());
    argv.addAll(FlagTable.cpu(triple.arch(), triple.cpu()));
    argv.addAll(target.arguments());
    argv.addAll(FlagTable.compile(Family.ZIG, flags, what.language()));
    // The folder of an action is the same everywhere; relative names keep it so in debug lines.
    argv.add("-ffile-prefix-map=/work=.");
    what.defines().forEach(define -> argv.add(define.argument()));
    what.includes().forEach(include -> argv.addAll(include.arguments()));
    argv.addAll(systemIncludes(target, what.language()));
    argv.addAll(List.of("-x", what.language().option(), "-c", ActionFile.check(what.source())));
    argv.addAll(List.of("-o", ActionFile.check(what.object())));
    return List.copyOf(argv);
  }

  @Override
  public List<String> archiver() {
    return List.of(zig(), "ar");
  }

  @Override
  public List<String> link(Triple triple, FlagSet flags, Link what) {
    ZigTarget target = target(triple, what.kind());
    List<String> argv = new ArrayList<>(List.of(zig()));
    argv.addAll(target.wasm() ? wasmOptions() : elfOptions(target, what));
    argv.addAll(FlagTable.link(Family.ZIG, flags));
    String sysroot = ActionFile.check(what.sysroot().orElseThrow());
    argv.addAll(List.of("-o", ActionFile.check(what.output()), "-L", sysroot + "/lib"));
    argv.add("@" + sysroot + "/start.rsp");
    what.objects().forEach(file -> argv.add(ActionFile.check(file)));
    what.archives().forEach(file -> argv.add(ActionFile.check(file)));
    if (what.kind() != LinkKind.STATIC) {
      argv.add("--as-needed");
    }
    what.shared().forEach(file -> argv.add(ActionFile.check(file)));
    argv.add("@" + sysroot + "/end.rsp");
    return List.copyOf(argv);
  }

  private static List<String> wasmOptions() {
    return List.of("wasm-ld", "--stack-first", "-z", WASM_STACK, "--gc-sections");
  }

  private static List<String> elfOptions(ZigTarget target, Link what) {
    List<String> options = new ArrayList<>(List.of("ld.lld", "-m", target.emulation()));
    switch (what.kind()) {
      case STATIC -> options.addAll(List.of("-static", "-no-pie", "-z", STACK));
      case DYNAMIC ->
          options.addAll(List.of("-no-pie", "--dynamic-linker", target.loader(), "-z", STACK));
      case SHARED -> {
        options.addAll(List.of("-shared", "--no-undefined-version", "-z", "defs"));
        what.soname().ifPresent(name -> options.addAll(List.of("-soname", ActionFile.check(name))));
      }
    }
    options.addAll(List.of("--build-id=none", "--gc-sections", "--eh-frame-hdr"));
    options.addAll(List.of("-z", "now", "-z", "relro", "-z", "noexecstack"));
    what.runPaths().forEach(path -> options.addAll(List.of("-rpath", path)));
    return options;
  }

  private List<String> systemIncludes(ZigTarget target, Language language) {
    List<String> options = new ArrayList<>(List.of("-nostdinc"));
    String lib = root + "/lib";
    if (language == Language.CXX) {
      options.add("-nostdinc++");
      options.addAll(LIBCXX);
      options.add("-D_LIBCPP_HAS_MUSL_LIBC=" + (target.triple().endsWith("-gnu") ? "0" : "1"));
      options.add("-D_LIBCPP_HAS_THREADS=" + (target.wasm() ? "0" : "1"));
      options.add("-D_LIBCPP_HAS_FILESYSTEM=" + (target.wasm() ? "0" : "1"));
      if (!target.wasm()) {
        options.add("-D_LIBCPP_HAS_TIME_ZONE_DATABASE");
      }
      options.addAll(List.of("-isystem", lib + "/libcxx/include"));
      options.addAll(List.of("-isystem", lib + "/libcxxabi/include"));
    }
    options.addAll(List.of("-isystem", lib + "/include"));
    for (String folder : target.includes()) {
      options.addAll(List.of("-isystem", lib + "/libc/include/" + folder));
    }
    if (language == Language.CXX && !target.wasm()) {
      options.addAll(List.of("-isystem", lib + "/libunwind/include"));
    }
    return options;
  }

  private static ZigTarget target(Triple triple, LinkKind kind) {
    ZigTarget target = ZigTarget.of(triple);
    if (!target.kinds().contains(kind)) {
      throw new ToolchainException(
          Code.UNSUPPORTED_LINK,
          "the zig toolchain makes no "
              + kind.token()
              + " link for "
              + triple.render()
              + "; it makes "
              + String.join(", ", target.kinds().stream().map(LinkKind::token).toList()));
    }
    return target;
  }

  private String zig() {
    return root + "/zig";
  }
}
