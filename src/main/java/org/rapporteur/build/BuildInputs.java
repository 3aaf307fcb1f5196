package org.rapporteur.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.cache.Checksum;
import org.rapporteur.cache.FileStamp;
import org.rapporteur.load.IgnoredFiles;
import org.rapporteur.parallel.InParallel;

/**
 * The inputs of a build: the request, and the stamps of all files of the project's reports and
 * templates.
 *
 * @param checksum the checksum of all inputs
 * @param settled whether no file had changed immediately before, so that any later change alters
 *     the checksum
 */
record BuildInputs(String checksum, boolean settled) {

  /**
   * The current inputs of a build; empty if they cannot be read.
   *
   * @param instant the time as required by {@link FileStamp#of(Path, long)}
   */
  static Optional<BuildInputs> of(BuildRequest request, long instant) {
    Path templates = request.templates().orElse(request.project().resolve("templates"));
    List<FileStamp> stamps = new ArrayList<>();
    try (Stream<Path> children = Files.list(request.project())) {
      for (Path child : children.toList()) {
        boolean report = Files.exists(child.resolve("report.yaml"), LinkOption.NOFOLLOW_LINKS);
        if (report || child.endsWith("site.yaml")) {
          stamps.addAll(stampsOf(child, instant));
        }
      }
      if (Files.exists(templates, LinkOption.NOFOLLOW_LINKS)) {
        stamps.addAll(stampsOf(templates, instant));
      }
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
    stamps.sort(Comparator.comparing(FileStamp::path));
    String all =
        String.join(
            "\n",
            request.today().toString(),
            request.baseUrl().orElse(""),
            templates.toString(),
            request.strict() + " " + request.drafts(),
            FileStamp.lines(stamps));
    return Optional.of(
        new BuildInputs(
            Checksum.of(all), stamps.stream().allMatch(stamp -> stamp.isReliableAt(instant))));
  }

  /** The stamps of a file or folder and of everything in it, at any depth. */
  private static List<FileStamp> stampsOf(Path path, long instant) {
    List<FileStamp> stamps = new ArrayList<>();
    List<Path> level = List.of(path);
    while (!level.isEmpty()) {
      List<StampedPath> stampWithChildren =
          InParallel.map(level, each -> stampWithChildren(each, instant));
      stampWithChildren.forEach(each -> stamps.add(each.stamp()));
      level = stampWithChildren.stream().flatMap(each -> each.children().stream()).toList();
    }
    return stamps;
  }

  private record StampedPath(FileStamp stamp, List<Path> children) {}

  private static StampedPath stampWithChildren(Path path, long instant) {
    try {
      FileStamp stamp = FileStamp.of(path, instant);
      if (!stamp.isFolder()) {
        return new StampedPath(stamp, List.of());
      }
      try (Stream<Path> children = Files.list(path)) {
        return new StampedPath(
            stamp,
            children.filter(child -> !IgnoredFiles.is(child.getFileName().toString())).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
