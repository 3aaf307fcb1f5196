package org.rapporteur.cli;

import org.rapporteur.model.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** Provides the program's version and commit. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + ToolVersion.runningName()};
  }
}
