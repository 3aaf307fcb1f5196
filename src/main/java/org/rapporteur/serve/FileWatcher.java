package org.rapporteur.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapporteur.load.IgnoredFiles;

/**
 * Tells when files of a project change: those of its reports and of its templates, in folders that
 * come later, too. Names that editors use for a moment are passed over. The system may miss a
 * change or tell of none at all, so whoever waits also looks from time to time.
 */
final class FileWatcher implements AutoCloseable {

  /** A change is told once it has been quiet for so long: a save is often several changes. */
  private static final long QUIET_MILLIS = 15;

  /** However unquiet it is, a change is told after so long. */
  private static final long MOST_MILLIS = 150;

  /** Told where the system told of more than it could name. */
  static final String MANY = "many files";

  private final Path project;
  private final Path templates;
  private final Path output;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * @param templates the folder of templates, which may be elsewhere or absent
   * @param output the folder of the built site, which is not watched
   */
  FileWatcher(Path project, Path templates, Path output) throws IOException {
    this.project = project;
    this.templates = templates;
    this.output = output.toAbsolutePath().normalize();
    this.service = project.getFileSystem().newWatchService();
    register();
  }

  /**
   * Waits for changes.
   *
   * @return the files that changed, from the project's folder; empty when nothing was told in time
   */
  SortedSet<String> await(long millis) throws InterruptedException {
    SortedSet<String> changed = new TreeSet<>();
    WatchKey key = poll(millis);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
    while (key != null) {
      note(key, changed);
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      key = left <= 0 ? null : poll(Math.min(left, QUIET_MILLIS));
    }
    return changed;
  }

  private @org.jspecify.annotations.Nullable WatchKey poll(long millis)
      throws InterruptedException {
    try {
      return service.poll(millis, TimeUnit.MILLISECONDS);
    } catch (ClosedWatchServiceException closed) {
      throw new InterruptedException();
    }
  }

  private void note(WatchKey key, SortedSet<String> changed) {
    Path folder = folders.get(key);
    boolean grown = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW || folder == null) {
        grown = true;
        changed.add(MANY);
        continue;
      }
      Path file = folder.resolve((Path) event.context());
      if (!IgnoredFiles.is(file.getFileName().toString()) && isRelevant(folder, file)) {
        changed.add(named(file));
        grown |= event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(file);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
      grown = true;
    }
    if (grown) {
      register();
    }
  }

  /** In the project's own folder stands much that no report reads. */
  private boolean isRelevant(Path folder, Path file) {
    return !folder.equals(project)
        || file.getFileName().toString().equals("site.yaml")
        || file.equals(templates)
        || isReport(file)
        || folders.containsValue(file);
  }

  private static boolean isReport(Path folder) {
    return Files.isRegularFile(folder.resolve("report.yaml"))
        || folder.getFileName().toString().equals("content");
  }

  private String named(Path file) {
    Path path = file.startsWith(project) ? project.relativize(file) : file;
    return path.toString().replace('\\', '/');
  }

  private void register() {
    try {
      register(project);
      try (Stream<Path> children = Files.list(project)) {
        for (Path child : children.toList()) {
          if (!IgnoredFiles.is(child.getFileName().toString()) && isReport(child)) {
            registerAll(child);
          }
        }
      }
      registerAll(templates);
      Optional.ofNullable(templates.toAbsolutePath().getParent())
          .filter(Files::isDirectory)
          .filter(parent -> !parent.equals(project.toAbsolutePath()))
          .ifPresent(this::register);
    } catch (IOException gone) {
      // What is not there can't be watched; the next look finds it.
    }
  }

  private void registerAll(Path root) throws IOException {
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean apart =
                folder.getFileName().toString().startsWith(".")
                    || folder.toAbsolutePath().normalize().equals(output);
            if (apart) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            register(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void register(Path folder) {
    try {
      folders.put(
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE),
          folder);
    } catch (IOException gone) {
      // Deleted meanwhile, or the system has no watch left; the next look finds what changes.
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
