package software.straylight.continuity.engine;

/**
 * What is to be run although a result is there, and which share of the tests.
 *
 * @param runs run each test so many times whatever is known of it; 0 serves what is there
 * @param shard the share of tests to run, from 0
 * @param shards into how many shares the tests are divided, at least 1
 * @param check run so many other actions a second time and compare; 0 for none
 */
public record Again(int runs, int shard, int shards, int check) {
  /** Nothing is run again, and no test is left out. */
  public static final Again NONE = new Again(0, 0, 1, 0);

  public Again {
    if (runs < 0 || shards < 1 || shard < 0 || shard >= shards || check < 0) {
      throw new IllegalArgumentException(
          "runs " + runs + ", shard " + shard + " of " + shards + ", check " + check);
    }
  }
}
