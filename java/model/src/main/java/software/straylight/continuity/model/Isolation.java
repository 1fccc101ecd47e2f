package software.straylight.continuity.model;

/**
 * The isolation that an execution had.
 *
 * @param mode the mode
 * @param user user namespace
 * @param mount mount namespace
 * @param net net namespace
 * @param pid pid namespace
 * @param ipc ipc namespace
 * @param uts uts namespace
 * @param cgroup cgroup namespace
 * @param limits name of each limit that was set, to its value
 */
public record Isolation(
    IsolationMode mode,
    NsPair user,
    NsPair mount,
    NsPair net,
    NsPair pid,
    NsPair ipc,
    NsPair uts,
    NsPair cgroup,
    OrderedMap<String, Long> limits)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static Isolation read(Decoder in) {
    return new Isolation(
        IsolationMode.read(in),
        NsPair.read(in),
        NsPair.read(in),
        NsPair.read(in),
        NsPair.read(in),
        NsPair.read(in),
        NsPair.read(in),
        NsPair.read(in),
        in.contentMap(Decoder::text, Decoder::u64));
  }

  @Override
  public void write(Encoder out) {
    mode.write(out);
    user.write(out);
    mount.write(out);
    net.write(out);
    pid.write(out);
    ipc.write(out);
    uts.write(out);
    cgroup.write(out);
    out.map(limits, Encoder::text, Encoder::u64);
  }

  /** Whether all seven namespaces were the action's own. */
  public boolean allDiffer() {
    return user.differ()
        && mount.differ()
        && net.differ()
        && pid.differ()
        && ipc.differ()
        && uts.differ()
        && cgroup.differ();
  }
}
