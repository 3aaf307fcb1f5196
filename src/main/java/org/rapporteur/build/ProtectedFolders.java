package org.rapporteur.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The folders to which a site must not be written: those of the project's input and of version
 * control, and their parents. Folders are compared by the file system, so that links, mounts and
 * other spellings of a name are recognised.
 */
public final class ProtectedFolders {

  /** Names of input in the project's folder; some may not exist. */
  private static final Set<String> INPUT = Set.of("content", "templates", "site.yaml", ".github");

  private static final Set<String> VERSION_CONTROL =
      Set.of(".git", ".hg", ".svn", ".bzr", ".jj", "_darcs");

  private final Path project;
  private final Optional<Path> templates;

  /**
   * @param templates a folder of templates outside the project
   */
  public ProtectedFolders(Path project, Optional<Path> templates) {
    this.project = project;
    this.templates = templates;
  }

  /**
   * The reason why a folder cannot be the output folder, as a predicate without subject; empty if
   * it can.
   *
   * @throws IOException if a folder above it cannot be read
   */
  public Optional<String> reasonAgainst(Path output) throws IOException {
    Path real = real(output);
    for (Path folder = real; folder != null; folder = folder.getParent()) {
      String name = name(folder);
      Path parent = folder.getParent();
      if (VERSION_CONTROL.contains(name)) {
        return Optional.of("is in the version control folder " + folder.getFileName());
      }
      boolean input =
          parent != null && INPUT.contains(name) && isSame(parent, project)
              || isReport(folder)
              || templates.isPresent() && isSame(folder, templates.get());
      if (input) {
        return Optional.of("is in " + folder.getFileName() + ", which contains input of the site");
      }
    }
    for (Path input :
        templates.isPresent() ? List.of(project, templates.get()) : List.of(project)) {
      for (Path folder = input.toRealPath(); folder != null; folder = folder.getParent()) {
        if (isSame(folder, real)) {
          return Optional.of("contains " + input + ", which is input of the site");
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a folder contains a project; if not, a build reports that, and writes nothing. */
  public static boolean hasProject(Path folder) {
    return Files.exists(folder.resolve("content")) || Files.exists(folder.resolve("site.yaml"));
  }

  private static boolean isReport(Path folder) {
    return Files.isRegularFile(folder.resolve("report.yaml"))
        && Files.isDirectory(folder.resolve("themes"));
  }

  /** Resolves links in the part of a path that exists, and appends the rest unchanged. */
  private static Path real(Path path) throws IOException {
    Path existing = path.toAbsolutePath();
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    Path rest = existing.relativize(path.toAbsolutePath());
    return existing.toRealPath().resolve(rest).normalize();
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return one != null && Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
  }
}
