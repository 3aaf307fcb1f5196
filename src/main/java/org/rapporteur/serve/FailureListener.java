package org.rapporteur.serve;

/** Receives failures of the preview that are not problems of the content. */
@FunctionalInterface
public interface FailureListener {

  /**
   * Called when a step has failed; the preview continues without it.
   *
   * @param step a description of the step, such as "reading a save"
   */
  void failed(String step, Throwable failure);

  /**
   * Runs a step, and reports its failure instead of throwing it. This includes errors such as a
   * stack overflow or out of memory, since the step's objects can be collected by then.
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

  /**
   * Reports a failure. An exception of the listener itself is ignored, since it cannot be reported.
   */
  default void report(String step, Throwable failure) {
    try {
      failed(step, failure);
    } catch (Throwable unreported) {
      // The preview continues.
    }
  }
}
