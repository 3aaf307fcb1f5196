package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.author.NewProject;
import org.rapporteur.load.IgnoredFiles;
import org.rapporteur.publish.AtomicFile;

/**
 * The files in the target folder of {@code init}. A killed {@code init} may have left some, and the
 * next run completes them.
 */
final class InterruptedInit {

  private final Path folder;
  private final SortedSet<String> files = new TreeSet<>();

  /**
   * @param folder a folder that is absent, empty or partly initialised; its .git and the files that
   *     operating systems add are ignored
   */
  InterruptedInit(Path folder) throws IOException {
    boolean exists = Files.isDirectory(folder);
    this.folder = exists ? folder.toRealPath() : folder;
    if (exists) {
      Files.walkFileTree(this.folder, new Lister());
    }
  }

  /**
   * Lists the files. A folder that is not part of a new project counts as a file and is not
   * entered.
   */
  private final class Lister extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      String name = name(path);
      if (name.isEmpty() || NewProject.paths().stream().anyMatch(p -> p.startsWith(name + "/"))) {
        return FileVisitResult.CONTINUE;
      }
      add(path);
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      add(path);
      return FileVisitResult.CONTINUE;
    }

    private void add(Path path) {
      String name = name(path);
      if (!name.equals(".git") && !IgnoredFiles.isOfSystem(path.getFileName().toString())) {
        files.add(name);
      }
    }
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  boolean contains(String path) {
    return files.contains(path);
  }

  /** The files that {@code init} does not write, sorted. */
  List<String> foreign() {
    return files.stream().filter(file -> !isOwn(file)).toList();
  }

  private boolean isOwn(String file) {
    return NewProject.paths().stream()
        .anyMatch(path -> path.equals(file) || isTemporary(file, path));
  }

  private boolean isTemporary(String file, String path) {
    return folder.resolve(file).equals(AtomicFile.temporary(folder.resolve(path)));
  }

  /** The files of the new project that already exist with different bytes, sorted. */
  List<String> differing(Map<String, String> texts) throws IOException {
    SortedSet<String> differing = new TreeSet<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
      if (contains(text.getKey())
          && !(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Arrays.equals(Files.readAllBytes(file), bytes))) {
        differing.add(text.getKey());
      }
    }
    return List.copyOf(differing);
  }
}
