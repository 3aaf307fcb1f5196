package org.rapporteur;

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
import org.rapporteur.parallel.InParallel;

/**
 * What a site is made from: what was asked for, and all files of the project's reports and
 * templates, by their stamps.
 *
 * @param checksum of all of it
 * @param settled whether no file had changed just before, so that any change since shows in the
 *     checksum
 */
record BuildInputs(String checksum, boolean settled) {

  /**
   * The inputs of a build as they are now; empty if they can't be read.
   *
   * @param instant as {@link FileStamp#of(Path, long)} takes it
   */
  static Optional<BuildInputs> of(BuildRequest request, long instant) {
    Path templates = request.templates().orElse(request.project().resolve("templates"));
    List<FileStamp> stamps = new ArrayList<>();
    try (Stream<Path> children = Files.list(request.project())) {
      for (Path child : children.toList()) {
        boolean report = Files.exists(child.resolve("report.yaml"), LinkOption.NOFOLLOW_LINKS);
        if (report || child.endsWith("site.yaml")) {
          stamps.addAll(below(child, instant));
        }
      }
      if (Files.exists(templates, LinkOption.NOFOLLOW_LINKS)) {
        stamps.addAll(below(templates, instant));
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

  /** The stamps of a file or folder, and of everything in it, however deep. */
  private static List<FileStamp> below(Path path, long instant) {
    List<FileStamp> stamps = new ArrayList<>();
    List<Path> level = List.of(path);
    while (!level.isEmpty()) {
      List<StampedPath> stamped = InParallel.map(level, each -> stamped(each, instant));
      stamped.forEach(each -> stamps.add(each.own()));
      level = stamped.stream().flatMap(each -> each.children().stream()).toList();
    }
    return stamps;
  }

  private record StampedPath(FileStamp own, List<Path> children) {}

  private static StampedPath stamped(Path path, long instant) {
    try {
      FileStamp own = FileStamp.of(path, instant);
      if (!own.isFolder()) {
        return new StampedPath(own, List.of());
      }
      try (Stream<Path> children = Files.list(path)) {
        return new StampedPath(own, children.toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
