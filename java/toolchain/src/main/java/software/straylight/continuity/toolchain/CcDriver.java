package software.straylight.continuity.toolchain;

import java.util.List;

/**
 * A C toolchain as commands: what an action runs to compile, to archive and to link. Every command
 * runs with {@code /work} as its folder, and all its arguments are known when the build is planned.
 */
public sealed interface CcDriver permits ZigCc, GnuCc {
  /** The column of the flag table. */
  Family family();

  /** The command that compiles one source. */
  List<String> compile(Triple triple, FlagSet flags, Compilation what);

  /** The command that puts objects into a new static library. */
  List<String> archive(List<String> objects, String output);

  /** The command that links a program or a shared library. */
  List<String> link(Triple triple, FlagSet flags, Link what);

  /**
   * The kind of link that makes a program.
   *
   * @param loads whether it is linked with shared libraries
   */
  LinkKind programKind(Triple triple, FlagSet flags, boolean loads);

  /** Whether the toolchain's own tree has what a program of this kind is loaded by. */
  boolean carriesLoader();
}
