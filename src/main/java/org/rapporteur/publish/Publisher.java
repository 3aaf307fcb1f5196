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
   * @throws OutputRefused if the folder is a link or no folder
   * @throws OutputException if another build is writing there, or the disk fails
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
   * What tells the published files from any that came after them: the stamps of all of them, and of
   * their list. Empty when a file is missing or odd, when a build is at work or was killed, and
   * when the folder can't be read: a stage then reports why.
   *
   * @param instant as {@link FileStamp#of(Path, long)} takes it
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
