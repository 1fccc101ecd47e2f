package software.straylight.continuity.toolchain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A C toolchain as commands: what an action runs to compile, to archive and to link. Every command
 * runs with {@code /work} as its folder, and all its arguments are known when the build is planned.
 */
public sealed interface CcDriver permits ZigCc, GnuCc {
  /** The column of the flag table. */
  Family family();

  /** The command that compiles one source. */
  List<String> compile(Triple triple, FlagSet flags, Compilation what);

  /** The words that call the archiver. */
  List<String> archiver();

  /** The command that puts objects into a new static library. */
  default List<String> archive(List<String> objects, String output) {
    // D: no times, no owners. The output does not exist before, so nothing old stays in it.
    List<String> argv = new ArrayList<>(archiver());
    argv.addAll(List.of("rcsD", ActionFile.check(output)));
    objects.forEach(object -> argv.add(ActionFile.check(object)));
    return List.copyOf(argv);
  }

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

  /**
   * The program, as actions name it, by which a sanitizer's run-time library turns addresses into
   * lines of source; empty if the library needs none, or there is none.
   */
  Optional<String> symbolizer();
}
