package software.straylight.continuity.toolchain.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.straylight.continuity.toolchain.TemporaryFolder;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * The files of a commit, fetched by git itself: only it honours all of its own configuration
 * (credential helpers, proxies, authorities, {@code insteadOf}). Nothing is checked out: objects
 * are read as they are, so that no hook, filter, attribute or line ending of this machine changes
 * them. The content is checked by whoever asked; the pack, the history and {@code .git} are no part
 * of it.
 */
final class GitRepository {
  private static final int TARGET = 4096;

  private final ClientEnvironment environment;
  private final UnpackLimits limits;

  /** An entry of a commit's tree. */
  private record Blob(String mode, String id, long size, String name) {}

  GitRepository(ClientEnvironment environment, UnpackLimits limits) {
    // A repository around this process is not the one that is meant.
    Map<String, String> variables = new HashMap<>(environment.variables());
    List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE")
        .forEach(variables::remove);
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("GIT_ALLOW_PROTOCOL", "http:https:ssh");
    variables.put("LC_ALL", "C");
    this.environment =
        new ClientEnvironment(
            variables, environment.home(), environment.system(), environment.workspace());
    this.limits = limits;
  }

  /** Hands the files of a commit to a sink. */
  void read(Source.Commit commit, TreeSink sink) throws IOException {
    Path program =
        environment
            .program("git")
            .orElseThrow(
                () ->
                    new FetchException(
                        Code.NO_REGISTRY,
                        "there is no git to fetch " + commit + " with; install git"));
    try (TemporaryFolder temporary = TemporaryFolder.named("git-fetch")) {
      Path folder = temporary.path();
      List<String> git =
          List.of(
              program.toString(),
              "-c",
              "core.hooksPath=/dev/null",
              "-c",
              "gc.auto=0",
              "-c",
              "maintenance.auto=false",
              "--git-dir=" + folder.resolve("repository"));
      must(commit, folder, git, "init", "--quiet", "--bare", "--template=");
      fetch(commit, folder, git);
      read(commit, folder, git, new CheckedTree(sink, 0, limits));
    }
  }

  /** The commit alone; from servers that do not give commits by their id, all branches and tags. */
  private void fetch(Source.Commit commit, Path folder, List<String> git) throws IOException {
    String url = commit.repository().toString();
    ClientEnvironment.Answer answer =
        environment.ask(
            folder,
            with(
                git,
                "fetch",
                "--quiet",
                "--depth=1",
                "--no-tags",
                "--no-recurse-submodules",
                "--",
                url,
                commit.id()),
            Map.of());
    if (answer.status() == 0) {
      return;
    }
    String errors = answer.errors().toLowerCase(Locale.ROOT);
    if (!errors.contains("not our ref")
        && !errors.contains("unadvertised object")
        && !errors.contains("remote ref")) {
      throw failure(commit, answer);
    }
    must(
        commit,
        folder,
        git,
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-recurse-submodules",
        "--",
        url,
        "+refs/heads/*:refs/heads/*",
        "+refs/tags/*:refs/tags/*");
    if (environment
            .ask(folder, with(git, "cat-file", "-e", commit.id() + "^{commit}"), Map.of())
            .status()
        != 0) {
      throw new FetchException(
          Code.NOT_FOUND,
          "no branch or tag of "
              + commit.repository()
              + " has the commit "
              + commit.id()
              + "; was it pushed, or rewritten since?");
    }
  }

  private void read(Source.Commit commit, Path folder, List<String> git, CheckedTree tree)
      throws IOException {
    Path list = folder.resolve("list");
    Path ids = folder.resolve("ids");
    Path contents = folder.resolve("contents");
    Files.createFile(ids);
    run(
        commit,
        folder,
        with(git, "ls-tree", "-r", "-l", "-z", "--full-tree", commit.id()),
        ids,
        list);
    List<Blob> blobs = blobs(Files.readAllBytes(list));
    StringBuilder wanted = new StringBuilder();
    blobs.forEach(blob -> wanted.append(blob.id()).append('\n'));
    Files.writeString(ids, wanted);
    run(commit, folder, with(git, "cat-file", "--batch"), ids, contents);
    Meter meter = new Meter(limits, Long.MAX_VALUE / 2);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(contents), 1 << 16)) {
      for (Blob blob : blobs) {
        header(commit, blob, in);
        InputStream content =
            meter.file(new Part(in, blob.size(), blob.name()), blob.name(), blob.size());
        if (blob.mode().equals("120000")) {
          byte[] target = content.readNBytes(TARGET + 1);
          if (target.length > TARGET) {
            throw EntryName.refuse(
                UnpackException.Code.TOO_LARGE,
                blob.name(),
                "is a link of more than " + TARGET + " bytes");
          }
          tree.link(blob.name(), EntryName.utf8(target));
        } else {
          tree.file(blob.name(), blob.mode().equals("100755"), content);
        }
        content.transferTo(java.io.OutputStream.nullOutputStream());
        if (in.read() != '\n') {
          throw odd(commit);
        }
      }
    }
    tree.finish();
  }

  /** The entries of {@code git ls-tree -l -z}: "mode type id size TAB name NUL". */
  private List<Blob> blobs(byte[] list) throws IOException {
    List<Blob> blobs = new ArrayList<>();
    long total = 0;
    int from = 0;
    for (int i = 0; i < list.length; i++) {
      if (list[i] != 0) {
        continue;
      }
      int tab = from;
      while (list[tab] != '\t') {
        tab++;
      }
      String[] words =
          new String(list, from, tab - from, StandardCharsets.US_ASCII).split(" +", -1);
      String name = EntryName.utf8(java.util.Arrays.copyOfRange(list, tab + 1, i));
      from = i + 1;
      if (words[0].equals("160000")) {
        throw EntryName.refuse(
            UnpackException.Code.SUBMODULE,
            name,
            "is a submodule (commit "
                + words[2]
                + "), which is not fetched; fetch its repository as a target of its own, or take an"
                + " archive that has its files");
      }
      for (String component : EntryName.components(name)) {
        if (component.equalsIgnoreCase(".git")) {
          throw EntryName.refuse(
              UnpackException.Code.ILLEGAL_NAME, name, "has a component that git keeps for itself");
        }
      }
      long size = Long.parseLong(words[3]);
      total += size;
      if (total > limits.totalBytes() || blobs.size() >= limits.entries()) {
        throw new UnpackException(
            UnpackException.Code.TOO_LARGE,
            "the commit has more than "
                + limits.totalBytes()
                + " bytes or "
                + limits.entries()
                + " files");
      }
      blobs.add(new Blob(words[0], words[2], size, name));
    }
    return blobs;
  }

  /** "id SP blob SP size LF" before each content. */
  private static void header(Source.Commit commit, Blob blob, InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c; (c = in.read()) >= 0 && c != '\n' && line.size() < 200; ) {
      line.write(c);
    }
    String expected = blob.id() + " blob " + blob.size();
    if (!line.toString(StandardCharsets.US_ASCII).equals(expected)) {
      throw odd(commit);
    }
  }

  private static FetchException odd(Source.Commit commit) {
    return new FetchException(
        Code.BAD_RESPONSE, "git does not tell the objects of " + commit + " as it documents");
  }

  private static List<String> with(List<String> git, String... more) {
    List<String> argv = new ArrayList<>(git);
    argv.addAll(List.of(more));
    return argv;
  }

  private void must(Source.Commit commit, Path folder, List<String> git, String... more)
      throws IOException {
    ClientEnvironment.Answer answer = environment.ask(folder, with(git, more), Map.of());
    if (answer.status() != 0) {
      throw failure(commit, answer);
    }
  }

  private void run(Source.Commit commit, Path folder, List<String> argv, Path input, Path output)
      throws IOException {
    ClientEnvironment.Answer answer = environment.ask(folder, argv, input, output);
    if (answer.status() != 0) {
      throw failure(commit, answer);
    }
  }

  private static FetchException failure(Source.Commit commit, ClientEnvironment.Answer answer) {
    String said = EntryName.shown(answer.errors().strip().replace('\n', ' '));
    String lower = said.toLowerCase(Locale.ROOT);
    Code code = Code.SERVER_ERROR;
    String next = "";
    if (lower.contains("could not read username")
        || lower.contains("authentication failed")
        || lower.contains("permission denied")
        || lower.contains("error: 403")) {
      code = Code.UNAUTHORIZED;
      next = "; give git the credentials of this host (git credential, or your netrc file)";
    } else if (lower.contains("not found") || lower.contains("does not exist")) {
      code = Code.NOT_FOUND;
    } else if (lower.contains("could not resolve")
        || lower.contains("failed to connect")
        || lower.contains("couldn't connect")
        || lower.contains("unable to connect")) {
      code = Code.OFFLINE;
      next = "; check the network, and git's http.proxy if there is one";
    }
    return new FetchException(code, "git cannot fetch " + commit + ": " + said + next);
  }
}
