package org.rapporteur.publish;

import org.rapporteur.model.OutputPath;

/** The names in an output folder that are ours and never a page's. */
final class ReservedNames {

  /** Holds the lock and the stage while a build runs; gone afterwards. */
  static final String WORK = ".rapporteur";

  /** Lists the files that we made. */
  static final String MANIFEST = ".rapporteur-manifest";

  private ReservedNames() {}

  /** Whether a path would fall on one of them, on a disk that ignores case too. */
  static boolean covers(OutputPath path) {
    return path.foldedCase().startsWith(WORK);
  }
}
