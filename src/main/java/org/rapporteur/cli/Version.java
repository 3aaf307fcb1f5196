package org.rapporteur.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which version runs, from the jar's manifest. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"rapporteur " + (version == null ? "(unpackaged)" : version)};
  }
}
