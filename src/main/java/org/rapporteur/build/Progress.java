package org.rapporteur.build;

/**
 * Receives the progress of a run. Called from any thread, and from several at the same time while
 * files are loaded and rendered.
 */
public interface Progress {

  /** The stages of a run, in order. */
  enum Stage {
    /** Loading the content. */
    READ,
    /** Running the rules for the whole report. */
    LINT,
    /** Planning pages and files. */
    PLAN,
    /** Rendering every file, and staging or checking it. */
    RENDER,
    /** Committing the site, or checking the links between its pages. */
    FINISH
  }

  /**
   * A rendered file of the site.
   *
   * @param path its path from the site's root
   * @param template the page's template; empty for other files
   * @param renderNanos the time to render it, in nanoseconds
   * @param writeNanos the time to write or check it, in nanoseconds; for a streamed file this
   *     includes rendering
   */
  record WrittenFile(String path, String template, long renderNanos, long writeNanos) {}

  /**
   * Called when a stage begins; the previous one has ended.
   *
   * @param steps the number of files that it will render; 0 if unknown
   */
  void begin(Stage stage, int steps);

  /** Called when a recommendation was loaded. */
  void read();

  /** Called when a file of the site was rendered and written. */
  void written(WrittenFile file);

  /** Combines two listeners, which are called one after the other. */
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
      public void written(WrittenFile file) {
        first.written(file);
        other.written(file);
      }
    };
  }

  /** A listener that does nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void begin(Stage stage, int steps) {}

      @Override
      public void read() {}

      @Override
      public void written(WrittenFile file) {}
    };
  }
}
