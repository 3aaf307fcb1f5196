package org.rapporteur.serve;

/** Is told when a step of the preview fails for a reason that is no problem of the content. */
@FunctionalInterface
public interface FailureListener {

  /**
   * A step failed; the preview goes on without it.
   *
   * @param step what was being done, such as "reading a save"
   */
  void failed(String step, Throwable failure);

  /**
   * Does a step, and reports its failure instead of passing it on. That includes errors such as a
   * stack overflow or too little memory: what was made for the step is garbage by then.
   *
   * @return whether it succeeded
   */
  default boolean run(String step, Runnable work) {
    try {
      work.run();
      return true;
    } catch (Throwable failure) {
      report(step, failure);
      return false;
    }
  }

  /** Reports a failure; a failure to do so is ignored, since there is nobody left to tell. */
  default void report(String step, Throwable failure) {
    try {
      failed(step, failure);
    } catch (Throwable unreported) {
      // The preview goes on.
    }
  }
}
