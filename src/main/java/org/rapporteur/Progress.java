package org.rapporteur;

/**
 * Hears how far a run has come. Called by any thread, and by several at once while files are read
 * and made.
 */
public interface Progress {

  /** The stages of a run, in their order. */
  enum Stage {
    /** Reads the content. */
    READ,
    /** Judges what only the whole report shows. */
    JUDGE,
    /** Decides what stands where. */
    PLAN,
    /** Makes every file, and stages it or reads it back. */
    MAKE,
    /** Puts the site in place, or compares its pages. */
    FINISH
  }

  /**
   * A file of the site.
   *
   * @param path from the site's root
   * @param template what made it; empty for all but pages
   * @param making how long that took, in nanoseconds
   * @param keeping how long it took to write it, or to read it back; a long file is made then, too
   */
  record WrittenFile(String path, String template, long making, long keeping) {}

  /**
   * A stage begins, and the one before has ended.
   *
   * @param steps how many files it will make; 0 when that is not known
   */
  void begin(Stage stage, int steps);

  /** A recommendation was read. */
  void read();

  /** A file of the site was made. */
  void made(WrittenFile file);

  /** Tells one after the other. */
  default Progress and(Progress other) {
    Progress first = this;
    return new Progress() {
      @Override
      public void begin(Stage stage, int steps) {
        first.begin(stage, steps);
        other.begin(stage, steps);
      }

      @Override
      public void read() {
        first.read();
        other.read();
      }

      @Override
      public void made(WrittenFile file) {
        first.made(file);
        other.made(file);
      }
    };
  }

  /** Nobody listens. */
  static Progress none() {
    return new Progress() {
      @Override
      public void begin(Stage stage, int steps) {}

      @Override
      public void read() {}

      @Override
      public void made(WrittenFile file) {}
    };
  }
}
