package software.straylight.continuity.engine.plan;

import java.util.SortedMap;
import java.util.TreeMap;
import software.straylight.continuity.engine.language.Names;

/** The environment that every action begins with: constants, so that nothing of the host shows. */
final class BaseEnvironment {
  private BaseEnvironment() {}

  /** The base with more variables, which win. */
  static SortedMap<String, String> with(SortedMap<String, String> more) {
    SortedMap<String, String> env = new TreeMap<>(Names::compare);
    env.put("HOME", "/tmp");
    env.put("LANG", "C.UTF-8");
    env.put("LC_ALL", "C.UTF-8");
    // There is no program in this folder of roles, but it exists: who searches for one is seen to
    // miss it by name, which in a folder that does not exist would not show.
    env.put("PATH", "/toolchain");
    env.put("SOURCE_DATE_EPOCH", Long.toString(ActionView.EPOCH));
    env.put("TMPDIR", "/tmp");
    env.put("TZ", "UTC");
    env.putAll(more);
    return env;
  }
}
