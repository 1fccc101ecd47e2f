package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/** Commits, fetched from git's own server. */
class GitFetchTest extends FetchFixture {
  private GitServer git;

  @BeforeEach
  void repository() throws IOException {
    git = new GitServer(folder, server);
    program("git", "PATH='" + System.getenv("PATH") + "' exec git \"$@\"\n");
    variables.put("HOME", folder.resolve("home").toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
  }

  private String commit() throws IOException {
    Files.createDirectories(git.work().resolve("src"));
    Files.writeString(git.work().resolve("src/a.c"), "int a;\n");
    Files.writeString(git.work().resolve("run"), "#!");
    assertThat(git.work().resolve("run").toFile().setExecutable(true)).isTrue();
    Files.createSymbolicLink(git.work().resolve("src/run"), Path.of("../run"));
    // Neither attributes nor filters have a say.
    Files.writeString(git.work().resolve(".gitattributes"), "* text eol=crlf\nrun export-ignore\n");
    return git.publish();
  }

  private Source.Commit source(String id) throws FetchException {
    return Source.commit(server.url() + "/r.git", id);
  }

  private RecordingSink read(String id) throws IOException {
    RecordingSink sink = new RecordingSink();
    Fetcher.of(environment(), patience, limit).commit(source(id), UnpackLimits.DEFAULT, sink);
    return sink;
  }

  private FetchException refused(Code code, String id) {
    FetchException e = catchThrowableOfType(FetchException.class, () -> read(id));
    assertThat(e).isNotNull();
    assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
    return e;
  }

  @Test
  void theFilesOfACommitComeWithoutItsHistory() throws IOException {
    String first = commit();
    Files.writeString(git.work().resolve("src/a.c"), "int b;\n");
    git.publish();
    assertThat(read(first).entries)
        .containsExactly(
            entry(".gitattributes", "file * text eol=crlf\nrun export-ignore\n"),
            entry("run", "program #!"),
            entry("src/a.c", "file int a;\n"),
            entry("src/run", "link ../run"));
  }

  @Test
  void theTreesDigestDecidesAndIsFetchedOnce() throws IOException {
    String id = commit();
    try (Store store = Store.open(folder.resolve("store"), warning -> {})) {
      SourceImport sources =
          new SourceImport(store, Fetcher.of(environment(), patience, limit), UnpackLimits.DEFAULT);
      Digest tree = sources.resolve(source(id));
      Source pinned = Source.ofCommit(server.url() + "/r.git", id, tree.toHex());
      server.close();
      assertThat(sources.tree(pinned, 0))
          .isEqualTo(new SourceImport.Imported(new Ref.Tree(tree), tree, false));
      Path files = store.trees().materialise(tree);
      assertThat(files.resolve("src/a.c")).hasContent("int a;\n");
      assertThat(files.resolve(".git")).doesNotExist();
    }
  }

  @Test
  void anotherTreeThanThePinnedOneIsRefused() throws IOException {
    String id = commit();
    try (Store store = Store.open(folder.resolve("store"), warning -> {})) {
      SourceImport sources =
          new SourceImport(store, Fetcher.of(environment(), patience, limit), UnpackLimits.DEFAULT);
      assertThatThrownBy(
              () -> sources.tree(Source.ofCommit(server.url() + "/r.git", id, "0".repeat(64)), 0))
          .hasMessageContaining("expected " + "0".repeat(64))
          .extracting(e -> ((FetchException) e).code())
          .isEqualTo(Code.WRONG_HASH);
    }
  }

  @Test
  void aCommitThatNothingLeadsToIsNotFound() throws IOException {
    commit();
    assertThat(refused(Code.NOT_FOUND, "0123456789".repeat(4))).hasMessageContaining("pushed");
    server.status("/r.git/info/refs", 404);
    refused(Code.NOT_FOUND, "0123456789".repeat(4));
    server.close();
    refused(Code.OFFLINE, "0123456789".repeat(4));
  }

  @Test
  void theConfigurationOfGitIsHonoured() throws IOException {
    String id = commit();
    write("home/.netrc", "machine 127.0.0.1 login u password p\n");
    for (String path : new String[] {"/r.git/info/refs", "/r.git/git-upload-pack"}) {
      server.route(
          path.replace("/r.git", "/private/r.git"),
          exchange -> {
            if (FakeServer.basic("u:p")
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
              git.answer(exchange);
            } else {
              exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=x");
              exchange.sendResponseHeaders(401, -1);
            }
          });
    }
    git.serveBelow("/private");
    write(
        "home/.gitconfig",
        "[url \"" + server.url() + "/private/\"]\n\tinsteadOf = https://mirrored.invalid/\n");
    RecordingSink sink = new RecordingSink();
    Source.Commit mirrored = Source.commit("https://mirrored.invalid/r.git", id);
    Fetcher.of(environment(), patience, limit).commit(mirrored, UnpackLimits.DEFAULT, sink);
    assertThat(sink.entries).containsKey("src/a.c");
    write("home/.netrc", "machine 127.0.0.1 login u password secret\n");
    assertThatThrownBy(
            () ->
                Fetcher.of(environment(), patience, limit)
                    .commit(mirrored, UnpackLimits.DEFAULT, sink))
        .hasMessageNotContaining("secret")
        .extracting(e -> ((FetchException) e).code())
        .isEqualTo(Code.UNAUTHORIZED);
  }

  @Test
  void submodulesAndLinksThatLeadOutAreRefused() throws IOException {
    commit();
    git.git(
        "update-index",
        "--add",
        "--cacheinfo",
        "160000,0123456789012345678901234567890123456789,lib/sub");
    git.git("commit", "--quiet", "--message=x");
    git.git("push", "--quiet", folder + "/served/r.git", "main");
    String with = git.git("rev-parse", "HEAD").strip();
    assertThatThrownBy(() -> read(with))
        .hasMessageContaining("\"lib/sub\" is a submodule")
        .extracting(e -> ((UnpackException) e).code())
        .isEqualTo(UnpackException.Code.SUBMODULE);
    git.git("reset", "--quiet", "--hard", "HEAD~1");
    Files.createSymbolicLink(git.work().resolve("out"), Path.of("/etc/passwd"));
    String out = git.publish();
    Files.delete(git.work().resolve("out"));
    assertThatThrownBy(() -> read(out))
        .extracting(e -> ((UnpackException) e).code())
        .isEqualTo(UnpackException.Code.LINK_OUTSIDE);
  }

  @Test
  void aCommitIsNamedByItsIdAndAnHttpsAddress() {
    for (String id : new String[] {"main", "0123", "A".repeat(40), "--upload-pack=x"}) {
      assertThatThrownBy(() -> Source.commit("https://example.org/r.git", id))
          .extracting(e -> ((FetchException) e).code())
          .isEqualTo(Code.BAD_COMMIT);
    }
    assertThatThrownBy(() -> Source.commit("ssh://example.org/r.git", "a".repeat(40)))
        .extracting(e -> ((FetchException) e).code())
        .isEqualTo(Code.BAD_URL);
  }

  @Test
  void withoutGitItIsSaid() {
    assertThat(new java.io.File(folder + "/bin/git").delete()).isTrue();
    assertThat(refused(Code.NO_REGISTRY, "a".repeat(40))).hasMessageContaining("install git");
  }
}
