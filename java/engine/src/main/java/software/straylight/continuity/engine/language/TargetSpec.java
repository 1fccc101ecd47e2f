package software.straylight.continuity.engine.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.Define;
import software.straylight.continuity.toolchain.Flag;
import software.straylight.continuity.toolchain.Triple;

/** A target as its package declares it; lists are in the order written. */
public sealed interface TargetSpec {
  /** The label. */
  Label label();

  /** Who may depend on it. */
  Visibility visibility();

  /** The rule's name, as in the Dhall package's constructors. */
  default String rule() {
    return switch (this) {
      case CcLibrary t -> "cc_library";
      case CcBinary t -> "cc_binary";
      case CcTest t -> "cc_test";
      case Genrule t -> "genrule";
      case Filegroup t -> "filegroup";
      case Fetch t -> "fetch";
      case Imported t -> "imported";
      case Merged t -> "merged";
      case Toolchain t -> "toolchain";
      case WriteFile t -> "write_file";
      case Copy t -> "copy";
      case Concat t -> "concat";
      case Template t -> "template";
    };
  }

  /** A C library. */
  record CcLibrary(
      Label label,
      Visibility visibility,
      List<Src> srcs,
      List<Src> hdrs,
      List<Dep> deps,
      List<Dir> includes,
      List<Define> defines,
      List<Define> localDefines,
      List<Flag> flags)
      implements TargetSpec {}

  /** A C program or shared library; {@code platform} overrides the configuration's. */
  record CcBinary(
      Label label,
      Visibility visibility,
      List<Src> srcs,
      List<Dep> deps,
      List<Dir> includes,
      List<Define> localDefines,
      List<Flag> flags,
      boolean shared,
      @Nullable String platform)
      implements TargetSpec {}

  /** A C program that is run. */
  record CcTest(
      Label label,
      Visibility visibility,
      List<Src> srcs,
      List<Dep> deps,
      List<Dir> includes,
      List<Define> localDefines,
      List<Flag> flags,
      List<Arg> args,
      List<Src> data,
      List<EnvVar> env,
      long timeoutSeconds)
      implements TargetSpec {}

  /** Any action. */
  record Genrule(
      Label label,
      Visibility visibility,
      Tool tool,
      List<Arg> args,
      List<Src> srcs,
      List<OutDecl> outs,
      List<EnvVar> env,
      List<Coeffect> coeffects,
      long timeoutSeconds)
      implements TargetSpec {}

  /** A name for several inputs. */
  record Filegroup(Label label, Visibility visibility, List<Src> srcs) implements TargetSpec {}

  /**
   * An archive from elsewhere.
   *
   * @param without paths of the unpacked tree that are left out, with all below them
   */
  record Fetch(Label label, Visibility visibility, FetchSource source, List<String> without)
      implements TargetSpec {}

  /**
   * A tree that is in the store already.
   *
   * @param compiler whose files it has
   * @param command how to make it where it is missing
   */
  record Imported(Label label, Visibility visibility, Digest tree, String compiler, String command)
      implements TargetSpec {}

  /**
   * Trees laid over each other.
   *
   * @param links path → folder that it leads to, both from the root
   */
  record Merged(Label label, Visibility visibility, List<Dep> trees, Map<String, String> links)
      implements TargetSpec {}

  /** A tree of programs. */
  record Toolchain(
      Label label,
      Visibility visibility,
      Kind kind,
      Dep tree,
      String root,
      Triple exec,
      Map<String, String> entryPoints,
      Map<String, String> rootLinks)
      implements TargetSpec {
    /** How the rules drive it. */
    public enum Kind {
      ZIG,
      GCC,
      CLANG,
      TOOLS
    }
  }

  /** A file with this text. */
  record WriteFile(Label label, Visibility visibility, String out, String text, boolean executable)
      implements TargetSpec {}

  /** A file under another name. */
  record Copy(Label label, Visibility visibility, Src src, String out, boolean executable)
      implements TargetSpec {}

  /** Files one after another. */
  record Concat(Label label, Visibility visibility, List<Src> srcs, String out)
      implements TargetSpec {}

  /** A file in which keys are replaced by values. */
  record Template(
      Label label, Visibility visibility, Src src, String out, Map<String, String> replace)
      implements TargetSpec {}
}
