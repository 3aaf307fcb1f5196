package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.rapporteur.model.OutputPath;

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

  /**
   * What tells the published files from any that came after them: a line for each, with its name,
   * size and time. Empty when a file is missing or strange, when a build is at work or was killed,
   * and when the folder can't be read: a stage then tells why.
   */
  public Optional<String> state() {
    try {
      OutputFolder.judge(output);
      Optional<Manifest> manifest = Manifest.read(output);
      if (manifest.isEmpty() || FileKind.of(output.resolve(Reserved.WORK)) != FileKind.ABSENT) {
        return Optional.empty();
      }
      OutputFolder folder = new OutputFolder(output, manifest.get());
      StringBuilder lines = new StringBuilder(line(output.resolve(Reserved.MANIFEST)));
      for (OutputPath file : manifest.get().files()) {
        if (!folder.hasFolder(file.folder())) {
          return Optional.empty();
        }
        lines.append(line(folder.resolve(file)));
      }
      return Optional.of(lines.toString());
    } catch (IOException | OutputRefused e) {
      return Optional.empty();
    }
  }

  private static String line(Path file) throws IOException {
    BasicFileAttributes seen = FileKind.attributes(file);
    long time = seen.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return file + " " + FileKind.of(seen) + " " + seen.size() + " " + time + "\n";
  }
}
