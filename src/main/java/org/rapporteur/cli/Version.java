package org.rapporteur.cli;

import org.rapporteur.model.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** Says which version runs, and from which commit. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + ToolVersion.runningName()};
  }
}
