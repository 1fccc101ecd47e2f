package software.straylight.continuity.model;

/**
 * Everything constant that an action can see. Limits of 0 mean "none".
 *
 * @param uid user number
 * @param gid group number
 * @param hostName host name
 * @param files constant files: absolute path, content; mode 0444
 * @param epoch seconds: time stamp of everything in the view, start of a virtual clock
 * @param umask file mode creation mask
 * @param cpus number of processors it may use
 * @param cwd working directory, {@code /work} or below
 * @param tmpBytes size of {@code /tmp}, bytes
 * @param tmpInodes files in {@code /tmp}
 * @param memoryBytes memory, bytes
 * @param processes processes and threads
 * @param openFiles open files of a process
 * @param fileBytes largest file, bytes
 * @param stackBytes stack, bytes
 * @param clock who answers for the clock
 * @param random who answers for randomness
 * @param machine who answers for uname, sysinfo, statfs
 */
public record ViewSpec(
    long uid,
    long gid,
    String hostName,
    OrderedMap<Bytes, Bytes> files,
    long epoch,
    long umask,
    long cpus,
    Bytes cwd,
    long tmpBytes,
    long tmpInodes,
    long memoryBytes,
    long processes,
    long openFiles,
    long fileBytes,
    long stackBytes,
    Provision clock,
    Provision random,
    Provision machine)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static ViewSpec read(Decoder in) {
    return new ViewSpec(
        in.u32(),
        in.u32(),
        in.text(),
        in.contentMap(Decoder::path, Decoder::bytes),
        in.u64(),
        in.u32(),
        in.u32(),
        in.path(),
        in.u64(),
        in.u64(),
        in.u64(),
        in.u32(),
        in.u32(),
        in.u64(),
        in.u64(),
        Provision.read(in),
        Provision.read(in),
        Provision.read(in));
  }

  @Override
  public void write(Encoder out) {
    out.u32(uid);
    out.u32(gid);
    out.text(hostName);
    out.map(files, Encoder::path, Encoder::bytes);
    out.u64(epoch);
    out.u32(umask);
    out.u32(cpus);
    out.path(cwd);
    out.u64(tmpBytes);
    out.u64(tmpInodes);
    out.u64(memoryBytes);
    out.u32(processes);
    out.u32(openFiles);
    out.u64(fileBytes);
    out.u64(stackBytes);
    clock.write(out);
    random.write(out);
    machine.write(out);
  }
}
