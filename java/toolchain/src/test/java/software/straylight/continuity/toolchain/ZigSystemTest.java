package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Skip;
import software.straylight.continuity.toolchain.source.ClientEnvironment;
import software.straylight.continuity.toolchain.source.Fetcher;
import software.straylight.continuity.toolchain.source.Source;
import software.straylight.continuity.toolchain.source.SourceImport;
import software.straylight.continuity.toolchain.source.UnpackLimits;

/**
 * The arguments against the toolchain itself, without a sandbox: every row of the tables is
 * accepted, and programs for three platforms are prepared, compiled, linked and run.
 */
@Tag("system")
class ZigSystemTest {
  private static final FlagSet RELEASE = FlagSet.of(Mode.RELEASE);
  private static final Triple LINUX = Triple.of(Arch.X86_64, Os.LINUX, Abi.MUSL);

  @TempDir static Path shared = Path.of("");
  @TempDir Path work = Path.of("");

  private static ZigCc zig = new ZigCc("");

  @BeforeAll
  static void fetchToolchain() throws IOException {
    Store store = Store.open(shared.resolve("store"), warning -> {});
    SourceImport sources =
        new SourceImport(
            store, Fetcher.of(ClientEnvironment.ofProcess(shared), false), UnpackLimits.DEFAULT);
    Ref ref =
        sources
            .tree(
                Source.ofPurl(
                    "pkg:pypi/ziglang@0.17.1",
                    "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54"),
                1)
            .ref();
    zig = new ZigCc(store.trees().materialise(((Ref.Tree) ref).digest()).toString());
    store.close();
  }

  @Test
  void everyTargetAndProcessorIsAccepted() throws IOException {
    source("x.c", "#include <stdio.h>\nint f(void) { return printf(\"x\"); }\n");
    for (ZigTarget target : ZigTarget.all()) {
      Triple triple = ZigCcGoldenTest.triple(target.triple());
      for (Cpu cpu : Cpu.values()) {
        if (cpu != Cpu.NATIVE && FlagTable.knows(triple.arch(), cpu)) {
          Triple exact =
              new Triple(triple.arch(), triple.vendor(), triple.os(), triple.abi(), cpu, Gpu.NONE);
          run(zig.compile(exact, RELEASE, compilation(Language.C, "x.c", "x.o")));
        }
      }
    }
  }

  @Test
  void everyFlagIsAcceptedOrRefusedWithAReason() throws IOException {
    source("x.c", "int f(int x) { return x + 1; }\n");
    source("x.cc", "#include <string>\nstd::string f() { return \"x\"; }\n");
    for (Flag flag : FlagTableTest.everyFlag()) {
      FlagSet flags = FlagSet.of(Mode.DEBUG).with(List.of(flag));
      boolean cxx = flag instanceof Flag.StandardCxx;
      try {
        run(
            zig.compile(
                LINUX,
                flags,
                cxx
                    ? compilation(Language.CXX, "x.cc", "x.o")
                    : compilation(Language.C, "x.c", "x.o")));
      } catch (ToolchainException e) {
        assertThat(e.code()).isEqualTo(ToolchainException.Code.UNSUPPORTED_FLAG);
      }
    }
  }

  @Test
  void aProgramForTheExecPlatformIsTheSameFromTwoFoldersAndRuns() throws IOException {
    Path program = program(LINUX);
    assertThat(run(List.of(program.toString()))).isEqualTo("answer 42\n");
    Map<String, Digest> first = digests(work.resolve("out"));
    Path again = Files.createDirectory(shared.resolve("elsewhere"));
    work = again;
    // The libraries hold names of their cache, which is why a sandbox has it at one place: here
    // too.
    Files.move(shared.resolve("zig-cache"), shared.resolve("old-zig-cache"));
    program(LINUX);
    assertThat(digests(again.resolve("out"))).isEqualTo(first);
  }

  @Test
  void aProgramForWasiRuns() throws IOException {
    Path program = program(Triple.of(Arch.WASM32, Os.WASI, Abi.NONE));
    source(
        "run.mjs",
        """
        import {WASI} from 'node:wasi';
        import fs from 'node:fs';
        const wasi = new WASI({version: 'preview1', args: ['p'], returnOnExit: true});
        const module = await WebAssembly.compile(fs.readFileSync(process.argv[2]));
        process.exit(wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject())));
        """);
    Path node = programInPath("node");
    assertThat(run(List.of(node.toString(), "--no-warnings", "run.mjs", program.toString())))
        .isEqualTo("answer 42\n");
  }

  @Test
  void aProgramForArmRuns() throws IOException {
    Path qemu = programInPath("qemu-aarch64-static");
    Path program = program(Triple.of(Arch.AARCH64, Os.LINUX, Abi.MUSL));
    assertThat(run(List.of(qemu.toString(), program.toString()))).isEqualTo("answer 42\n");
  }

  @Test
  void aProgramFindsItsSharedLibraryFromWhereItIs() throws IOException {
    Triple gnu = Triple.of(Arch.X86_64, Os.LINUX, Abi.GNU);
    FlagSet pic = RELEASE.with(List.of(new Flag.Toggle(Flag.Switch.PIC, true)));
    source("answer.c", "int answer(void) { return 42; }\n");
    source("main.c", "int answer(void);\nint main(void) { return answer() != 42; }\n");
    for (String name : List.of("answer", "main")) {
      run(zig.compile(gnu, pic, compilation(Language.C, name + ".c", name + ".o")));
    }
    String library = sysroot(gnu, LinkKind.SHARED);
    run(
        zig.link(
            gnu,
            pic,
            new Link(
                LinkKind.SHARED,
                false,
                Optional.of(library),
                List.of("answer.o"),
                List.of(),
                List.of(),
                List.of(),
                Optional.of("libanswer.so.1"),
                "libanswer.so.1")));
    run(
        zig.link(
            gnu,
            pic,
            new Link(
                LinkKind.DYNAMIC,
                false,
                Optional.of(sysroot(gnu, LinkKind.DYNAMIC)),
                List.of("main.o"),
                List.of(),
                List.of("libanswer.so.1"),
                List.of("$ORIGIN"),
                Optional.empty(),
                "main")));
    Path readelf = programInPath("readelf");
    assertThat(run(List.of(readelf.toString(), "-dW", "libanswer.so.1")))
        .contains("Library soname: [libanswer.so.1]")
        .doesNotContain("RPATH")
        .doesNotContain("RUNPATH");
    assertThat(run(List.of(readelf.toString(), "-dW", "main")))
        .contains("Shared library: [libanswer.so.1]")
        .contains("Library runpath: [$ORIGIN]");
    assertThat(run(List.of(work.resolve("main").toString()))).isEmpty();
  }

  /** Prepares, compiles two sources, archives one, links; everything below {@code out}. */
  private Path program(Triple triple) throws IOException {
    source("answer.c", "int answer(void) { return 42; }\n");
    source(
        "main.c",
        """
        #include <stdio.h>
        int answer(void);
        int main(void) { printf("answer %d\\n", answer()); return 0; }
        """);
    String sysroot = sysroot(triple, LinkKind.STATIC);
    for (String name : List.of("answer", "main")) {
      run(zig.compile(triple, RELEASE, compilation(Language.C, name + ".c", "out/" + name + ".o")));
    }
    run(zig.archive(List.of("out/answer.o"), "out/libanswer.a"));
    run(
        zig.link(
            triple,
            RELEASE,
            new Link(
                LinkKind.STATIC,
                false,
                Optional.of(sysroot),
                List.of("out/main.o"),
                List.of("out/libanswer.a"),
                List.of(),
                List.of(),
                Optional.empty(),
                "out/main")));
    return work.resolve("out/main");
  }

  private String sysroot(Triple triple, LinkKind kind) throws IOException {
    // Outside a sandbox /tmp is everyone's: these tests' caches are their own.
    // Not below the folder of the command either: zig shortens the names of what lies there.
    String cache = Files.createDirectories(shared.resolve("zig-cache")).toString();
    String program = new String(ZigCc.prepareProgram(), StandardCharsets.UTF_8);
    source("prepare.zig", program.replace("/tmp/zig", cache));
    String out = "out/sysroot-" + kind.token();
    run(
        zig.prepare(triple, RELEASE, kind, false, "prepare.zig", out).stream()
            .map(argument -> argument.equals("/tmp/zig") ? cache : argument)
            .toList());
    return out;
  }

  private void source(String name, String text) throws IOException {
    Files.createDirectories(work.resolve("out"));
    Files.writeString(work.resolve(name), text);
  }

  private static Compilation compilation(Language language, String source, String object) {
    return new Compilation(language, source, object, List.of(), List.of());
  }

  /** Runs with an empty environment and returns standard output. */
  private String run(List<String> argv) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(argv).directory(work.toFile());
    builder.environment().clear();
    Path output = Files.createTempFile(work, "output", "");
    Path errors = Files.createTempFile(work, "errors", "");
    Process process =
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
    try {
      int status = process.waitFor();
      assertThat(status).as("%s%n%s", argv, Files.readString(errors)).isZero();
      return Files.readString(output);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }

  private static Path programInPath(String name) {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    Skip.unless(found.isPresent(), "PROGRAM_ABSENT", "there is no " + name + " in PATH");
    return found.get();
  }

  private static Map<String, Digest> digests(Path folder) throws IOException {
    Map<String, Digest> digests = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      digests.put(folder.relativize(file).toString(), Digest.sha256(Files.readAllBytes(file)));
    }
    return digests;
  }
}
