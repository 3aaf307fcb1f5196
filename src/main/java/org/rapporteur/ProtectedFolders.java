package org.rapporteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The folders in which no site may be put: those of the project's own input and of version control,
 * and all that hold them. Folders are compared as the system sees them, so that a link, a mount or
 * another spelling of a name leads to the same answer.
 */
public final class ProtectedFolders {

  /** Input of a project, by its place in the project's folder; some may be absent yet. */
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
   * Why a folder can't be the output folder, as the end of "…, because it"; empty when it can.
   *
   * @throws IOException if a folder above it can't be read
   */
  public Optional<String> reasonAgainst(Path output) throws IOException {
    Path real = real(output);
    for (Path folder = real; folder != null; folder = folder.getParent()) {
      String name = name(folder);
      Path parent = folder.getParent();
      if (VERSION_CONTROL.contains(name)) {
        return Optional.of("is in a folder of version control, " + folder.getFileName());
      }
      boolean input =
          parent != null && INPUT.contains(name) && isSame(parent, project)
              || isReport(folder)
              || templates.isPresent() && isSame(folder, templates.get());
      if (input) {
        return Optional.of(
            "is in " + folder.getFileName() + ", which holds what the site is made of");
      }
    }
    for (Path own : templates.isPresent() ? List.of(project, templates.get()) : List.of(project)) {
      for (Path folder = own.toRealPath(); folder != null; folder = folder.getParent()) {
        if (isSame(folder, real)) {
          return Optional.of("holds " + own + ", which the site is made of");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isReport(Path folder) {
    return Files.isRegularFile(folder.resolve("report.yaml"))
        && Files.isDirectory(folder.resolve("themes"));
  }

  /** A path whose folders exist in part: the real one of that part, and the rest as it is. */
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
