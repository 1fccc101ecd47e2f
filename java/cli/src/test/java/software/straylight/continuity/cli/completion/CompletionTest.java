package software.straylight.continuity.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.testing.Skip;

/**
 * The scripts in the shells that they are for. {@code straylight} is a stand-in that knows two
 * labels.
 */
class CompletionTest {
  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Path program = folder.resolve("bin/straylight");
    Files.createDirectories(program.getParent());
    Files.writeString(
        program,
        "#!/bin/sh\n"
            + "test \"$1\" = targets && printf '//app:app  cc_binary\\n"
            + "//app:other  cc_test\\n"
            + "'\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(folder.resolve("place/notes"));
    Files.createFile(folder.resolve("place/result"));
  }

  private Path script(String shell) throws IOException {
    CommandRun run = CommandRun.in(folder, Map.of(), null, "completion", shell);
    assertThat(run.code()).as(run.err()).isZero();
    return Files.writeString(folder.resolve("script"), run.out());
  }

  private static void needs(String shell) {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(d -> !d.isEmpty() && Files.isExecutable(Path.of(d).resolve(shell)));
    Skip.unless(there, "SHELL_ABSENT", "no " + shell + " on the path to complete in");
  }

  private List<String> said(String... argv) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(argv)
            .directory(folder.resolve("place").toFile())
            .redirectErrorStream(true);
    builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("TERM", "dumb");
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return out.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private interface Completes {
    /** What a shell proposes behind a line. */
    List<String> after(String line) throws IOException;
  }

  /** What every shell has to know; proposals may come with a description behind a tab. */
  private static void knowsTheCommandLine(Completes shell) throws IOException {
    assertThat(words(shell.after("straylight bu"))).containsExactly("build");
    assertThat(words(shell.after("straylight "))).contains("init", "build", "query", "completion");
    assertThat(words(shell.after("straylight query "))).contains("deps", "rdeps", "kind");
    assertThat(words(shell.after("straylight query rd"))).containsExactly("rdeps");
    assertThat(words(shell.after("straylight build --keep"))).contains("--keep-going");
    assertThat(words(shell.after("straylight build --keep"))).doesNotContain("--json");
    assertThat(words(shell.after("straylight build --mode "))).containsExactly("debug", "release");
    assertThat(words(shell.after("straylight build --color n"))).containsExactly("never");
    assertThat(words(shell.after("straylight completion f"))).containsExactly("fish");
    assertThat(words(shell.after("straylight verify r"))).containsExactly("result");
    assertThat(words(shell.after("straylight init n"))).containsExactly("notes/");
    // A value is no command, and what follows it is a target.
    assertThat(words(shell.after("straylight build -j 2 //app:o"))).containsExactly("//app:other");
  }

  private static List<String> words(List<String> lines) {
    return lines.stream().map(l -> l.replaceFirst("\t.*", "").strip()).sorted().toList();
  }

  @Test
  void inBash() throws IOException {
    needs("bash");
    Path script = script("bash");
    knowsTheCommandLine(
        line -> {
          // As at the prompt: of a word with a colon bash gives what comes after it.
          String word = line.substring(line.lastIndexOf(' ') + 1);
          String kept = word.substring(0, word.lastIndexOf(':') + 1);
          String session =
              """
              compopt() { :; }
              . "$1"
              COMP_LINE=$2 COMP_POINT=${#2}
              _straylight
              printf '%s\\n' "${COMPREPLY[@]}"
              """;
          List<String> ends =
              said("bash", "--norc", "-c", session, "bash", script.toString(), line);
          return folders(ends.stream().map(end -> kept + end).toList());
        });
  }

  @Test
  void inFish() throws IOException {
    needs("fish");
    Path script = script("fish");
    knowsTheCommandLine(
        line ->
            said(
                "fish",
                "--no-config",
                "-c",
                "source $argv[1]; complete -C $argv[2]",
                script.toString(),
                line));
  }

  @Test
  void inZsh() throws IOException {
    needs("zsh");
    Path script = script("zsh");
    // An interactive zsh in a pseudo-terminal; what matches is what compadd would add.
    String session =
        """
        zmodload zsh/zpty
        zpty z "cd $PWD; zsh -f -i"
        zpty -w z "PS1=; autoload -Uz compinit && compinit -u -d $HOME/dump; . '$1'"
        zpty -w z 'compadd() {
          local -a hits; builtin compadd -A hits "$@"; print -rl -- $hits >>$HOME/hits
          builtin compadd "$@"
        }'
        zpty -w z 'finish() { print end >>$HOME/hits }; zle -N finish; bindkey "^X" finish'
        zpty -w z 'print ready >$HOME/ready'
        for i in {1..300}; do [[ -f $HOME/ready ]] && break; sleep 0.1; done
        zpty -n -w z "$2"$'\\t\\x18'
        for i in {1..300}; do grep -q '^end$' $HOME/hits 2>/dev/null && break; sleep 0.1; done
        zpty -d z
        grep -v '^end$' $HOME/hits | sort -u
        """;
    knowsTheCommandLine(
        line -> {
          Files.deleteIfExists(folder.resolve("hits"));
          Files.deleteIfExists(folder.resolve("ready"));
          return folders(said("zsh", "-f", "-c", session, "zsh", script.toString(), line));
        });
  }

  /** The same, with a slash after each name that is a folder's. */
  private List<String> folders(List<String> names) {
    return names.stream()
        .map(n -> Files.isDirectory(folder.resolve("place").resolve(n)) ? n + "/" : n)
        .toList();
  }
}
