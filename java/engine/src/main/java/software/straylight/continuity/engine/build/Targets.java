package software.straylight.continuity.engine.build;

import java.util.Optional;
import java.util.TreeMap;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.dice.Ctx;
import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.PackageSpec;
import software.straylight.continuity.engine.language.TargetSpec;
import software.straylight.continuity.engine.language.WorkspaceSpec;
import software.straylight.continuity.engine.plan.Analysis;
import software.straylight.continuity.engine.plan.Analyzer;
import software.straylight.continuity.engine.plan.ConfiguredTarget;
import software.straylight.continuity.engine.plan.Lookup;
import software.straylight.continuity.engine.plan.PlanException;

/** Answers what analyses ask, each answer a dependency in the incremental engine. */
final class Targets implements Lookup {
  private final Ctx ctx;

  Targets(Ctx ctx) {
    this.ctx = ctx;
  }

  /** The analysis of a target. */
  Analysis analyze(ConfiguredTarget target) {
    Label label = target.label();
    return Analyzer.analyze(this, target, target(label, label));
  }

  @Override
  public WorkspaceSpec workspace() {
    return ctx.get(new Keys.Workspace());
  }

  @Override
  public TargetSpec target(Label label, Label from) {
    WorkspaceFiles.Kind kind = ctx.get(new Keys.FileKind(Names.join(label.pkg(), "BUILD.dhall")));
    if (kind != WorkspaceFiles.Kind.FILE) {
      Optional<String> near =
          Suggestions.near("//" + label.pkg(), ctx.get(new Keys.Packages()), "//");
      throw fail(
          from,
          label,
          "NO_SUCH_PACKAGE",
          "there is no package //"
              + label.pkg()
              + " (no file "
              + Names.join(label.pkg(), "BUILD.dhall")
              + ")",
          near.map(n -> "did you mean " + n + "?").orElse("write that file, or correct the label"));
    }
    PackageSpec pkg = ctx.get(new Keys.PackageAt(label.pkg()));
    TargetSpec spec = pkg.targets().get(label.name());
    if (spec == null) {
      Optional<String> near =
          Suggestions.near(label.name(), new TreeMap<>(pkg.targets()).keySet(), "");
      throw fail(
          from,
          label,
          "NO_SUCH_TARGET",
          "there is no target " + label.name() + " in //" + label.pkg(),
          near.map(n -> "did you mean //" + label.pkg() + ":" + n + "?")
              .orElse(
                  pkg.targets().isEmpty()
                      ? "the package declares no targets"
                      : "it declares " + String.join(", ", pkg.targets().keySet())));
    }
    if (!spec.visibility().allows(label.pkg(), from.pkg()) && !from.equals(label)) {
      throw fail(
          from,
          label,
          "NOT_VISIBLE",
          label + " is not visible to //" + from.pkg(),
          "let its visibility name //" + from.pkg() + ", or make it C.Visibility.Public");
    }
    return spec;
  }

  @Override
  public Analysis analysis(ConfiguredTarget target, Label from) {
    target(target.label(), from);
    return ctx.get(new Keys.Target(target));
  }

  @Override
  public FetchSource pinned(FetchSource source, Label from) {
    return source.isLocked() ? ctx.service(Locks.class).pinned(source, from, ctx) : source;
  }

  @Override
  public void source(String path, Label from) {
    WorkspaceFiles.Kind kind = ctx.get(new Keys.FileKind(path));
    if (kind == WorkspaceFiles.Kind.FILE) {
      return;
    }
    String file = path.substring(from.pkg().isEmpty() ? 0 : from.pkg().length() + 1);
    switch (kind) {
      case ABSENT ->
          throw fail(
              from,
              from,
              "MISSING_FILE",
              from + " lists the file " + file + ", which is not there",
              ctx.service(WorkspaceFiles.class)
                  .near(path)
                  .map(n -> "did you mean " + n + "?")
                  .orElse("create it, or take it out of the list"));
      case OUTSIDE ->
          throw fail(
              from,
              from,
              "OUTSIDE_WORKSPACE",
              from + " lists " + file + ", a link that leads out of the workspace",
              "copy the file into the workspace");
      default ->
          throw fail(
              from,
              from,
              "NOT_A_FILE",
              from + " lists " + file + ", which is not a regular file",
              "name the files in it one by one");
    }
  }

  private static PlanException fail(
      Label from, Label label, String code, String message, String next) {
    String by = from.equals(label) ? "" : ", which " + from + " depends on";
    return new PlanException(
        Diagnostic.in(Names.join(from.pkg(), "BUILD.dhall"), code, message + by, next));
  }
}
