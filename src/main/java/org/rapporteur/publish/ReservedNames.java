package org.rapporteur.publish;

import org.rapporteur.model.OutputPath;

/** The names in an output folder that Rapporteur reserves for itself. */
final class ReservedNames {

  /** The folder that contains the lock and the stage; it exists only while a build runs. */
  static final String WORK = ".rapporteur";

  /** The file that lists the published files. */
  static final String MANIFEST = ".rapporteur-manifest";

  private ReservedNames() {}

  /** Whether a path is reserved, also on a disk that ignores case. */
  static boolean covers(OutputPath path) {
    return path.foldedCase().startsWith(WORK);
  }
}
