package org.rapporteur.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the project that was probably meant if a command runs in a folder that contains none.
 *
 * @param folder the folder in which a project was expected
 */
public record ProjectSearch(Path folder) {

  /** Maximum number of folders between a project and a file of its report. */
  private static final int MAX_LEVELS = 4;

  /** Where the project is, and what to do; empty if none is near. */
  public Optional<String> help() {
    return above().or(this::below);
  }

  private Optional<String> above() {
    Path real = folder.toAbsolutePath().normalize();
    String up = "";
    for (int level = 1; level <= MAX_LEVELS && real.getParent() != null; level++) {
      real = real.getParent();
      up += level == 1 ? ".." : "/..";
      if (isProject(real)) {
        return Optional.of(
            "The project is the folder “"
                + real.getFileName()
                + "” above: run the command there, or give the folder  "
                + folder.resolve(up).toString().replace('\\', '/').replaceFirst("^\\./", ""));
      }
    }
    return Optional.empty();
  }

  private Optional<String> below() {
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> folders = children.filter(Files::isDirectory).sorted().toList();
      Optional<Path> project = folders.stream().filter(ProjectSearch::isProject).findFirst();
      if (project.isPresent()) {
        return Optional.of("Give the folder of the project:  " + name(project.get()));
      }
      return folders.stream()
          .filter(child -> Files.isRegularFile(child.resolve("report.yaml")))
          .findFirst()
          .map(
              report ->
                  "There is a report in “"
                      + name(report)
                      + "”. Name that folder “content”, or list it in a site.yaml, below"
                      + "  editions:  as  - content: "
                      + name(report));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private static boolean isProject(Path folder) {
    return Files.isRegularFile(folder.resolve("content/report.yaml"))
        || Files.isRegularFile(folder.resolve("site.yaml"));
  }
}
