package software.straylight.continuity.engine.plan;

import java.nio.charset.StandardCharsets;

/** The constants that every action sees ({@code viewSpec} of the canonical bytes). */
public final class ActionView {
  /** 1980-01-01T00:00:00Z: the earliest time that every archive format can write. */
  public static final long EPOCH = 315_532_800L;

  private ActionView() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
