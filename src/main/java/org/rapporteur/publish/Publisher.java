package org.rapporteur.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cache.FileStamp;
import org.rapporteur.model.OutputPath;
import org.rapporteur.parallel.InParallel;

/**
 * Publishes a site to an output folder.
 *
 * <pre>{@code
 * try (Stage stage = new Publisher(Path.of("site")).stage()) {
 *   artifacts.forEach(stage::put);
 *   CommitSummary summary = stage.commit();
 * }
 * }</pre>
 */
public final class Publisher {

  private final Path output;

  /**
   * Creates a publisher for a folder, which need not exist yet.
   *
   * @param output a folder that is empty or contains a site that Rapporteur published
   */
  public Publisher(Path output) {
    this.output = output;
  }

  /**
   * Opens a stage for one build, and removes the remains of a killed build. Other builds are locked
   * out until the stage is closed.
   *
   * @throws OutputRefused if the folder is a link or not a folder
   * @throws OutputException if another build is writing to the folder, or the disk fails
   */
  public Stage stage() {
    try {
      OutputFolder.validate(output);
      BuildLock lock = BuildLock.take(output);
      try {
        OutputFolder.validate(output);
        StagingArea area = new StagingArea(output);
        area.clear();
        return new Stage(new OutputFolder(output, Manifest.read(output)), area, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw OutputException.of(output, e);
    }
  }

  /**
   * The stamps of all published files and of the manifest, from which a later change can be
   * detected. Empty if a file is missing or not a regular file, if a build is running or was
   * killed, or if the folder cannot be read; opening a stage then reports the reason.
   *
   * @param instant the time as required by {@link FileStamp#of(Path, long)}
   */
  public Optional<List<FileStamp>> stamps(long instant) {
    try {
      OutputFolder.validate(output);
      Optional<Manifest> manifest = Manifest.read(output);
      if (manifest.isEmpty()
          || FileKind.of(output.resolve(ReservedNames.WORK)) != FileKind.ABSENT) {
        return Optional.empty();
      }
      OutputFolder folder = new OutputFolder(output, manifest);
      List<Path> files = new ArrayList<>(List.of(output.resolve(ReservedNames.MANIFEST)));
      for (OutputPath file : manifest.get().files()) {
        if (!folder.hasFolder(file.folder())) {
          return Optional.empty();
        }
        files.add(folder.resolve(file));
      }
      return Optional.of(InParallel.map(files, file -> stamp(file, instant)));
    } catch (IOException | UncheckedIOException | OutputRefused e) {
      return Optional.empty();
    }
  }

  private static FileStamp stamp(Path file, long instant) {
    try {
      return FileStamp.of(file, instant);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
