package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.kernel.Verdict;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Candidate;
import software.straylight.continuity.model.ChannelState;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.Missed;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Status;

/** Sentences about verdicts, with the line to add to a build file. */
final class Explanations {
  private final Label owner;
  private final Function<String, Optional<String>> packageOf;
  private final Function<String, Optional<Label>> producerOf;

  /**
   * @param owner the target whose action it was
   * @param packageOf workspace file → the package that it lies in
   * @param producerOf path below {@code /work} → the target whose action makes it
   */
  Explanations(
      Label owner,
      Function<String, Optional<String>> packageOf,
      Function<String, Optional<Label>> producerOf) {
    this.owner = owner;
    this.packageOf = packageOf;
    this.producerOf = producerOf;
  }

  List<Diagnostic> refused(Verdict.Refused refused, ExecutionRecord record) {
    String code = ReasonCode.of(refused.code()).map(ReasonCode::name).orElse("REFUSED");
    if (refused.candidate().isPresent()) {
      return List.of(undeclared(code, refused.candidate().get()));
    }
    if (refused.event().isPresent()) {
      Event event = record.access().events().get(Math.toIntExact(refused.event().get()));
      return List.of(forbidden(code, event));
    }
    return List.of(
        say(
            code,
            "the record of this action is not complete: "
                + String.join(", ", record.access().doubts()),
            "nothing was stored; run it again, and if it stays so report it with the record"));
  }

  private Diagnostic forbidden(String code, Event event) {
    String path = event.path().percentEncoded();
    if (event.claim() instanceof Claim.Refused denied) {
      if (path.startsWith("/socket/")) {
        return say(
            code,
            owner
                + " opened a network socket ("
                + path.substring("/socket/".length())
                + "); actions have no network",
            "take what it wants to download as an input: a fetch with a sha256");
      }
      if (path.startsWith("/work/")) {
        return say(
            code,
            owner + " tried to change " + path + " (" + denied.operation() + ")",
            "actions may write below /work/out, where their declared outputs go, and to /tmp");
      }
      return say(
          code,
          owner + " made a call that actions may not make: " + denied.operation() + " " + path,
          "see docs/sandbox.md for what is allowed");
    }
    return say(
        code,
        owner + " saw " + path + " otherwise than its declared view has it",
        "nothing was stored; this is no fault of the build file: report it with the record");
  }

  private Diagnostic undeclared(String code, Candidate candidate) {
    return switch (candidate.what()) {
      case Missed.WorkspaceFile file -> workspaceFile(code, file.path());
      case Missed.ActionOutput output -> {
        String path = output.path().percentEncoded();
        Optional<Label> producer = producerOf.apply(text(output.path()));
        yield say(
            code,
            owner
                + " looked for "
                + path
                + ", which "
                + producer.map(Label::toString).orElse("another action")
                + " makes but "
                + owner
                + " does not declare",
            producer.isPresent()
                ? "add to srcs of " + owner.name() + ":  " + sourceLine(producer.get())
                : "declare the target that makes it");
      }
      case Missed.EntryPoint tool ->
          say(
              code,
              owner
                  + " looked for the program "
                  + candidate.miss().percentEncoded()
                  + "; actions see no programs of the host",
              "use the toolchain's own:  tool = C.Tool.Role { role = \""
                  + tool.role()
                  + "\", path = \""
                  + text(tool.path())
                  + "\" }");
    };
  }

  private Diagnostic workspaceFile(String code, Bytes path) {
    String file = text(path);
    Optional<String> pkg = packageOf.apply(file);
    String message =
        owner + " looked for " + file + ", which exists but is not declared, so it was not there";
    if (pkg.isPresent() && pkg.get().equals(owner.pkg())) {
      String inside = owner.pkg().isEmpty() ? file : file.substring(owner.pkg().length() + 1);
      return say(
          code,
          message,
          "add to srcs (or hdrs) of " + owner.name() + ":  C.file \"" + inside + "\"");
    }
    return say(
        code,
        message,
        pkg.isPresent()
            ? "it belongs to //"
                + pkg.get()
                + ": list it in a target there (hdrs of a cc_library), and add that target:  "
                + depLine(new Label(pkg.get(), "…"))
            : "put a BUILD.dhall beside it with a target that lists it, and depend on that");
  }

  private String sourceLine(Label label) {
    return label.pkg().equals(owner.pkg())
        ? "C.output \"" + label.name() + "\""
        : "C.Src.Target (" + depLine(label) + ")";
  }

  private String depLine(Label label) {
    if (label.pkg().equals(owner.pkg())) {
      return "C.local \"" + label.name() + "\"";
    }
    StringBuilder dirs = new StringBuilder();
    for (String component : label.pkg().split("/", -1)) {
      dirs.append(dirs.isEmpty() ? "" : ", ").append('"').append(component).append('"');
    }
    return "C.dep [ " + dirs + " ] \"" + label.name() + "\"";
  }

  List<Diagnostic> failed(Verdict.Failed failed, ExecutionRecord record, long timeoutMillis) {
    String code = ReasonCode.of(failed.code()).map(ReasonCode::name).orElse("FAILED");
    List<Diagnostic> all = new ArrayList<>();
    if (!record.missing().isEmpty()) {
      StringBuilder names = new StringBuilder();
      for (Bytes missing : record.missing()) {
        names.append(names.isEmpty() ? "" : ", ").append(missing.percentEncoded());
      }
      all.add(
          say(
              code,
              owner + " ended well, but did not make its declared output " + names,
              "make it below /work/out at that path, or correct the name in the build file"));
      return all;
    }
    all.add(
        switch (record.status()) {
          case Status.Exited e -> ended(code, "ended with exit status " + e.code());
          case Status.Signalled s -> ended(code, "was ended by signal " + s.signal());
          case Status.TimedOut t ->
              outOfTime(timeoutMillis / 1000, record.channels().clock() == ChannelState.VIRTUAL);
          case Status.Overflow o -> ended(code, "wrote more output than an action may");
        });
    for (Bytes path : failed.lookedFor()) {
      all.add(say("LOOKED_FOR", "also looked for " + path.percentEncoded(), ""));
    }
    return all;
  }

  private Diagnostic ended(String code, String how) {
    return say(code, "an action of " + owner + " " + how, "");
  }

  /** Whoever waits for a clock that stands still waits for ever, and no limit is long enough. */
  private Diagnostic outOfTime(long seconds, boolean still) {
    String cause = still ? "; its clocks stood still" : "";
    return say(
        "TIMED_OUT",
        "an action of " + owner + " was ended after its time limit of " + seconds + " s" + cause,
        "if it needs longer, raise timeoutSeconds of its target; if it waits for a clock to advance,"
            + " give it the host's:  coeffects = [ C.Coeffect.Time ]  (of a genrule)");
  }

  private Diagnostic say(String code, String message, String next) {
    return Diagnostic.in(Names.join(owner.pkg(), "BUILD.dhall"), code, message, next);
  }

  private static String text(Bytes path) {
    return path.toUtf8().orElseGet(path::percentEncoded);
  }
}
