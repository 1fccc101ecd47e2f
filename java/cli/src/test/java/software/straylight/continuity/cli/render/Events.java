package software.straylight.continuity.cli.render;

import java.util.List;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildEvent.Finished;
import software.straylight.continuity.engine.BuildEvent.Verdict;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/** One build in which everything happens that can happen. */
final class Events {
  private Events() {}

  static final Diagnostic UNDECLARED =
      new Diagnostic(
          "UNDECLARED_INPUT",
          "app/BUILD.dhall",
          0,
          0,
          "app/secret.h was looked for, but is not declared",
          "add it to the sources:\n, headers = [ \"secret.h\" ]");

  static final Diagnostic EXIT =
      Diagnostic.of("EXIT_STATUS", "the command ended with exit status 1", "");

  static List<BuildEvent> all() {
    return List.of(
        new BuildEvent.Planned(4, 6, 41),
        new BuildEvent.Fetching("//third:zlib", "pkg:cargo/libz-sys@1.1.23"),
        new BuildEvent.Started("//app:main ccCompile main.o", "ccCompile"),
        finished("//app:main ccCompile main.o", Verdict.RAN, null, 1250, "", List.of()),
        finished(
            "//lib:a ccCompile a.o",
            Verdict.SERVED,
            null,
            0,
            "a.c:3:5: warning: unused variable 'x'\n",
            List.of()),
        finished("//lib:b ccCompile b.o", Verdict.SERVED, null, 0, "", List.of()),
        new BuildEvent.Warned(Diagnostic.of("KEY_EXPIRES", "the key expires soon", "key rotate")),
        finished(
            "//app:other ccCompile other.o",
            Verdict.REFUSED,
            "UNDECLARED_INPUT",
            12,
            "other.c:1:10: fatal error: 'secret.h' file not found\n",
            List.of(UNDECLARED)),
        finished(
            "//app:bad ccCompile bad.o",
            Verdict.FAILED,
            "EXIT_STATUS",
            30,
            "bad.c:1:1: error: \033]0;evil\007 unknown type\r\n",
            List.of(EXIT)),
        new BuildEvent.Tested("//app:unit", true, true, 0, 1, 0, "out/linux-debug/app/unit.log"),
        new BuildEvent.Tested("//app:net", false, false, 310, 1, 1, "out/linux-debug/app/net.log"),
        new BuildEvent.Tested("//app:race", false, false, 90, 9, 2, "out/linux-debug/app/race.log"),
        new BuildEvent.Checked("//lib:a ccCompile a.o", "01ab", "02cd", List.of()),
        new BuildEvent.Checked(
            "//lib:b ccCompile b.o", "03ef", "04ab", List.of("lib/b.o: byte 64 (0x40)")),
        new BuildEvent.Built("//app:main", List.of("out/linux-debug/app/main")),
        new BuildEvent.Summary(1, 2, 1, 1, 1502));
  }

  static BuildResult result() {
    return new BuildResult(
        ExitCode.REFUSED,
        new BuildEvent.Summary(1, 2, 1, 1, 1502),
        List.of(UNDECLARED, EXIT, Diagnostic.of("LEDGER", "only told at the end", "")),
        null);
  }

  private static Finished finished(
      String action,
      Verdict verdict,
      @org.jspecify.annotations.Nullable String reason,
      long millis,
      String output,
      List<Diagnostic> detail) {
    String object = action.substring(action.lastIndexOf(' ') + 1);
    String source = object.replace(".o", ".c");
    return new Finished(
        action,
        "ccCompile",
        verdict,
        reason,
        millis,
        output,
        detail,
        List.of("/toolchain/cc/zig", "clang", "-DNAME=a b", "-c", source, "-o", object),
        verdict == Verdict.FAILED ? "ab".repeat(32) : null);
  }
}
