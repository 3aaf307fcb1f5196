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
import org.rapporteur.publish.AtomicFile;

/**
 * What an {@code init} that was killed may have left in a folder, so that the next one can finish.
 */
final class InterruptedInit {

  private final Path folder;
  private final SortedSet<String> files = new TreeSet<>();

  /**
   * @param folder empty, absent, or begun before; its .git is passed over
   */
  InterruptedInit(Path folder) throws IOException {
    boolean there = Files.isDirectory(folder);
    this.folder = there ? folder.toRealPath() : folder;
    if (there) {
      Files.walkFileTree(this.folder, new Lister());
    }
  }

  /** Lists the files; a folder that no project has is one of them, and is not entered. */
  private final class Lister extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
      String name = name(each);
      if (name.isEmpty() || NewProject.paths().stream().anyMatch(p -> p.startsWith(name + "/"))) {
        return FileVisitResult.CONTINUE;
      }
      if (!name.equals(".git")) {
        files.add(name);
      }
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
      if (!name(each).equals(".git")) {
        files.add(name(each));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  boolean holds(String path) {
    return files.contains(path);
  }

  /** What is there that no {@code init} writes, sorted. */
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

  /** The files of a project that are there with other bytes, sorted. */
  List<String> differing(Map<String, String> texts) throws IOException {
    SortedSet<String> other = new TreeSet<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
      if (holds(text.getKey())
          && !(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Arrays.equals(Files.readAllBytes(file), bytes))) {
        other.add(text.getKey());
      }
    }
    return List.copyOf(other);
  }
}
