package software.straylight.continuity.cli.command;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import software.straylight.continuity.cli.CommandRun;

/**
 * Runs {@code straylight dhall …} in a folder with a home and an import cache of its own.
 *
 * @param folder where it runs
 * @param cache {@code XDG_CACHE_HOME}
 */
record DhallRun(Path folder, Path cache) {
  CommandRun run(String... args) {
    return given(new byte[0], args);
  }

  /** With something on standard input. */
  CommandRun given(String input, String... args) {
    return given(input.getBytes(StandardCharsets.UTF_8), args);
  }

  CommandRun given(byte[] input, String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "dhall";
    System.arraycopy(args, 0, words, 1, args.length);
    Map<String, String> env = new HashMap<>();
    env.put("HOME", folder.toString());
    env.put("XDG_CACHE_HOME", cache.toString());
    env.put("ANSWER", "42");
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return CommandRun.in(folder, env, null, words);
    } finally {
      System.setIn(before);
    }
  }
}
