package software.straylight.continuity.model;

/** What a path that was looked for and not found could have been. */
public sealed interface Missed extends Encodable {
  /**
   * A file of the workspace that was not declared.
   *
   * @param path path below the workspace
   */
  record WorkspaceFile(Bytes path) implements Missed {
    static WorkspaceFile fields(Decoder in) {
      return new WorkspaceFile(in.path());
    }

    @Override
    public void write(Encoder out) {
      out.u8(0);
      out.path(path);
    }
  }

  /**
   * Another action's output.
   *
   * @param path path below {@code /work}
   */
  record ActionOutput(Bytes path) implements Missed {
    static ActionOutput fields(Decoder in) {
      return new ActionOutput(in.path());
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.path(path);
    }
  }

  /**
   * A program of a toolchain that was not declared.
   *
   * @param role a toolchain's role
   * @param path the program's path in it
   */
  record EntryPoint(String role, Bytes path) implements Missed {
    static EntryPoint fields(Decoder in) {
      return new EntryPoint(in.text(), in.path());
    }

    @Override
    public void write(Encoder out) {
      out.u8(2);
      out.text(role);
      out.path(path);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Missed read(Decoder in) {
    return switch (in.tag(3)) {
      case 0 -> WorkspaceFile.fields(in);
      case 1 -> ActionOutput.fields(in);
      default -> EntryPoint.fields(in);
    };
  }
}
