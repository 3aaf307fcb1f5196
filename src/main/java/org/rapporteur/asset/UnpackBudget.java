package org.rapporteur.asset;

/** How many more bytes may be unpacked while one file is checked, whatever is inside it. */
final class UnpackBudget {

  private static final long LIMIT = 256_000_000;

  /** What each attempt costs, however little it unpacks. */
  private static final int ATTEMPT = 1_000;

  private long left = LIMIT;

  /** Begins to unpack something; whether there is anything left for it. */
  boolean begin() {
    return spend(ATTEMPT);
  }

  /** Counts unpacked bytes; whether more may follow. */
  boolean spend(long bytes) {
    left -= bytes;
    return left > 0;
  }
}
