package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.WorkspaceSpec;
import software.straylight.continuity.model.Digest;

/**
 * Changes the list {@code policy.evidence} in the text of {@code continuity.dhall}, and nothing
 * else. The text is a person's: it is edited where the list stands, and the edit is kept only if
 * the new text evaluates to the old settings with exactly that list changed.
 */
final class SettingsEdit {
  private static final String FILE = "continuity.dhall";
  private static final Pattern LIST = Pattern.compile("\\bevidence\\s*=\\s*\\[");
  private static final Pattern EMPTY =
      Pattern.compile("\\bevidence\\s*=\\s*\\[\\s*\\]\\s*:\\s*List\\s+Text");
  private static final Pattern POLICY = Pattern.compile("\\bPolicy::\\{");
  private static final Pattern WORKSPACE =
      Pattern.compile("\\b([A-Za-z_][A-Za-z0-9_]*)\\.Workspace::\\{");

  private final Path root;
  private final byte[] before;
  private final WorkspaceSpec old;

  /** Reads the settings of the workspace at {@code root}. */
  SettingsEdit(Path root) {
    this.root = root;
    try {
      this.before = Files.readAllBytes(root.resolve(FILE));
      this.old = BuildFiles.settings(root, before);
    } catch (IOException e) {
      throw io(e);
    }
  }

  /** What the settings say now. */
  WorkspaceSpec settings() {
    return old;
  }

  /**
   * Adds a digest to the list, if it is not there.
   *
   * @throws ContinuityException {@code SETTINGS_NOT_EDITABLE} if the text has another form than
   *     those that can be edited; it says what to write
   */
  void add(Digest digest) {
    String hex = digest.toHex();
    if (old.policy().evidence().contains(hex)) {
      return;
    }
    TreeSet<String> wanted = new TreeSet<>(old.policy().evidence());
    wanted.add(hex);
    keep(
        additions(new String(before, StandardCharsets.UTF_8), "\"" + hex + "\""),
        wanted,
        "add \""
            + hex
            + "\" to evidence in the policy of continuity.dhall:  policy ="
            + " C.Policy::{ evidence = [ \""
            + hex
            + "\" ] }");
  }

  /** Removes a digest from the list; false if it was not there. */
  boolean remove(Digest digest) {
    String hex = digest.toHex();
    if (!old.policy().evidence().contains(hex)) {
      return false;
    }
    TreeSet<String> wanted = new TreeSet<>(old.policy().evidence());
    wanted.remove(hex);
    String text = new String(before, StandardCharsets.UTF_8);
    String item = "\"" + hex + "\"";
    keep(
        List.of(
            text.replaceFirst("\\s*,\\s*" + item, ""),
            text.replaceFirst(item + "\\s*,\\s*", ""),
            text.replaceFirst("\\[\\s*,?\\s*" + item + "\\s*\\]", "[] : List Text")),
        wanted,
        "remove \"" + hex + "\" from evidence in the policy of continuity.dhall");
    return true;
  }

  /** The places where the item may be put, the likeliest first. */
  private static List<String> additions(String text, String item) {
    List<String> all = new ArrayList<>();
    Matcher empty = EMPTY.matcher(text);
    if (empty.find()) {
      all.add(
          text.substring(0, empty.start())
              + "evidence = [ "
              + item
              + " ]"
              + text.substring(empty.end()));
    }
    Matcher list = LIST.matcher(text);
    if (list.find()) {
      String rest = text.substring(list.end());
      all.add(
          text.substring(0, list.end())
              + " "
              + item
              + (rest.stripLeading().startsWith(",") ? "" : ",")
              + rest);
    }
    Matcher policy = POLICY.matcher(text);
    if (policy.find()) {
      all.add(into(text, policy.end(), "evidence = [ " + item + " ]"));
    }
    Matcher workspace = WORKSPACE.matcher(text);
    if (workspace.find()) {
      all.add(
          into(
              text,
              workspace.end(),
              "policy = " + workspace.group(1) + ".Policy::{ evidence = [ " + item + " ] }"));
    }
    return all;
  }

  /** A field put first into the record that is opened just before {@code at}. */
  private static String into(String text, int at, String field) {
    String rest = text.substring(at).stripLeading();
    if (rest.startsWith("=")) {
      return text.substring(0, at) + " " + field + rest.substring(1);
    }
    String after = rest.startsWith(",") || rest.startsWith("}") ? "" : ",";
    return text.substring(0, at) + "\n    , " + field + after + text.substring(at);
  }

  private void keep(List<String> texts, Set<String> wanted, String byHand) {
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (means(bytes, wanted)) {
        try {
          OutFolder.write(root.resolve(FILE), bytes);
        } catch (IOException e) {
          throw io(e);
        }
        return;
      }
    }
    throw new ContinuityException(
        ExitCode.BUILD_FAILED,
        Diagnostic.in(
            FILE,
            "SETTINGS_NOT_EDITABLE",
            "the list of evidence in continuity.dhall is written in a way that cannot be edited"
                + " safely; the file is as it was",
            byHand));
  }

  private boolean means(byte[] text, Set<String> wanted) {
    Optional<WorkspaceSpec> now;
    try {
      now = Optional.of(BuildFiles.settings(root, text));
    } catch (ContinuityException e) {
      // Not a text that can stand: another place may do.
      now = Optional.empty();
    } catch (IOException e) {
      throw io(e);
    }
    return now.isPresent()
        && wanted.equals(new TreeSet<>(now.get().policy().evidence()))
        && now.get().policy().evidence().size() == wanted.size()
        && without(now.get()).equals(without(old));
  }

  /** The settings less their evidence. */
  private static WorkspaceSpec without(WorkspaceSpec s) {
    WorkspaceSpec.PolicySpec p = s.policy();
    return new WorkspaceSpec(
        s.toolchains(),
        s.platforms(),
        s.platform(),
        s.mode(),
        s.flags(),
        new WorkspaceSpec.PolicySpec(
            p.allowOpen(), p.signers(), p.trustOwnStore(), p.threshold(), p.witnesses(), List.of()),
        s.storeLimitBytes());
  }

  private ContinuityException io(IOException e) {
    return new ContinuityException(
        ExitCode.INFRASTRUCTURE,
        Diagnostic.in(
            FILE,
            "SETTINGS_IO",
            "continuity.dhall cannot be read or written: " + e.getMessage(),
            "look at the permissions of " + root));
  }
}
