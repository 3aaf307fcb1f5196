package org.rapporteur.asset;

/** Limits the total number of bytes that are unpacked while one file is checked. */
final class UnpackBudget {

  private static final long LIMIT = 256_000_000;

  /** The cost of each attempt, however little it unpacks. */
  private static final int ATTEMPT = 1_000;

  private long remaining = LIMIT;

  /** Starts to unpack something; returns whether the budget allows it. */
  boolean begin() {
    return spend(ATTEMPT);
  }

  /** Counts unpacked bytes; returns whether more may follow. */
  boolean spend(long bytes) {
    remaining -= bytes;
    return remaining > 0;
  }
}
