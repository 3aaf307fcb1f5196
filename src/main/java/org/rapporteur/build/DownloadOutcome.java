package org.rapporteur.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The result of creating one download.
 *
 * @param outcome the diagnostics
 * @param written the file; empty if nothing was written
 * @param possible the paths of the downloads that can be created
 */
public record DownloadOutcome(Outcome outcome, Optional<Path> written, List<String> possible) {
  public DownloadOutcome {
    possible = List.copyOf(possible);
  }
}
