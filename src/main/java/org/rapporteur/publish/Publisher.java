package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Publishes sites in one output folder.
 *
 * <pre>{@code
 * try (Stage stage = new Publisher(Path.of("site")).stage()) {
 *   artifacts.forEach(stage::put);
 *   Summary summary = stage.commit();
 * }
 * }</pre>
 */
public final class Publisher {

  private final Path output;

  /**
   * Takes the folder to publish in, which need not exist yet.
   *
   * @param output a folder that is empty, or holds a site that Rapporteur published before
   */
  public Publisher(Path output) {
    this.output = output;
  }

  /**
   * Opens a stage for one build, removes what a killed build may have left, and keeps other builds
   * out until it is closed.
   *
   * @throws OutputRefused if the folder is a link, no folder, or holds somebody else's files and no
   *     manifest of ours
   * @throws OutputException if another build is writing there, or the disk fails
   */
  public Stage stage() {
    try {
      OutputFolder.judge(output);
      BuildLock lock = BuildLock.take(output);
      try {
        OutputFolder.judge(output);
        StagingArea area = new StagingArea(output);
        area.clear();
        Optional<Manifest> manifest = Manifest.read(output);
        return new Stage(
            new OutputFolder(output, manifest.orElse(Manifest.NONE)),
            manifest.isPresent(),
            area,
            lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw OutputException.of(output, e);
    }
  }
}
