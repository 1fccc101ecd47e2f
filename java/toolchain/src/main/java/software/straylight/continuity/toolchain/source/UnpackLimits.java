package software.straylight.continuity.toolchain.source;

/**
 * What an archive may unpack to.
 *
 * @param entries files, links and directories, at most
 * @param fileBytes bytes of one file
 * @param totalBytes bytes of all files together
 * @param ratio unpacked bytes per packed byte, once {@code freeBytes} are unpacked
 * @param freeBytes unpacked bytes that no ratio applies to: small files of one letter are no bomb
 */
public record UnpackLimits(
    int entries, long fileBytes, long totalBytes, int ratio, long freeBytes) {
  /** Roomy for the largest toolchains (20 000 files, half a gigabyte), closed to bombs. */
  public static final UnpackLimits DEFAULT =
      new UnpackLimits(500_000, 4L << 30, 16L << 30, 200, 64L << 20);
}
