package software.straylight.continuity.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LockFileTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  private static int mistake(String text) {
    LockFile.Malformed e =
        catchThrowableOfType(LockFile.Malformed.class, () -> LockFile.parse(text));
    assertThat(e).isNotNull();
    return e.line();
  }

  @Test
  void oneContentHasOneSortedText() throws LockFile.Malformed {
    LockFile lock = new LockFile(Map.of("pkg:npm/x@1", A, "https://example.org/a", B));
    assertThat(lock.text())
        .startsWith("# ")
        .endsWith("\nhttps://example.org/a " + B + "\npkg:npm/x@1 " + A + "\n");
    assertThat(LockFile.parse(lock.text())).isEqualTo(lock);
    assertThat(LockFile.parse("")).isEqualTo(LockFile.EMPTY);
  }

  @Test
  void theNameIsThatOfTheBuildFile() {
    LockFile lock = new LockFile(Map.of("git+https://example.org/r.git@" + "c".repeat(40), A));
    FetchSource source =
        new FetchSource(
            new FetchSource.From.Git("https://example.org/r.git", "c".repeat(40)), "", 0, true);
    assertThat(lock.digest(source)).contains(A);
    assertThat(source.isLocked()).isTrue();
    assertThat(source.pinned(A).isLocked()).isFalse();
  }

  @Test
  void mistakesAreNamedByTheirLine() {
    assertThat(mistake("# x\n\npkg:npm/x@1 " + A.substring(1) + "\n")).isEqualTo(3);
    assertThat(mistake("pkg:npm/x@1\n")).isEqualTo(1);
    assertThat(mistake("<<<<<<< ours\n")).isEqualTo(1);
    assertThat(mistake("b " + A + "\na " + A + "\n")).isEqualTo(2);
    assertThat(mistake("a " + A + "\na " + B + "\n")).isEqualTo(2);
  }
}
