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
 * Watches a project's reports and templates for changes, including folders created later. {@link
 * IgnoredFiles} are not watched. The system may miss changes, so callers must also poll the files
 * from time to time.
 */
final class FileWatcher implements AutoCloseable {

  /**
   * Changes are returned after this time without another change, since a save often causes several.
   */
  private static final long QUIET_MILLIS = 15;

  /** Changes are returned after this time at the latest. */
  private static final long MAX_WAIT_MILLIS = 150;

  /** Stands for an unknown set of files, when the system reported an overflow. */
  static final String UNKNOWN_FILES = "many files";

  private final Path project;
  private final Path templates;
  private final Path output;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * @param templates the templates folder, which may be outside the project or absent
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
   * @return the changed files, relative to the project's folder; empty if nothing changed in time
   * @throws ClosedWatchServiceException if this was closed
   */
  SortedSet<String> await(long millis) throws InterruptedException {
    SortedSet<String> changed = new TreeSet<>();
    WatchKey key = poll(millis);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MAX_WAIT_MILLIS);
    while (key != null) {
      addChanges(key, changed);
      long remaining = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      key = remaining <= 0 ? null : poll(Math.min(remaining, QUIET_MILLIS));
    }
    return changed;
  }

  private @org.jspecify.annotations.Nullable WatchKey poll(long millis)
      throws InterruptedException {
    return service.poll(millis, TimeUnit.MILLISECONDS);
  }

  private void addChanges(WatchKey key, SortedSet<String> changed) {
    Path folder = folders.get(key);
    boolean foldersChanged = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW || folder == null) {
        foldersChanged = true;
        changed.add(UNKNOWN_FILES);
        continue;
      }
      Path file = folder.resolve((Path) event.context());
      if (!IgnoredFiles.is(file.getFileName().toString()) && isRelevant(folder, file)) {
        changed.add(relativePath(file));
        foldersChanged |=
            event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(file);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
      foldersChanged = true;
    }
    if (foldersChanged) {
      register();
    }
  }

  /** Whether a change is relevant: the project's folder may contain files that no report uses. */
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

  private String relativePath(Path file) {
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
    } catch (IOException missing) {
      // A missing folder cannot be watched; the next poll finds it.
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
            boolean isSkipped =
                IgnoredFiles.is(folder.getFileName().toString())
                    || folder.toAbsolutePath().normalize().equals(output);
            if (isSkipped) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            register(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException missing) {
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
    } catch (IOException missing) {
      // It was deleted, or the system has no watches left; the next poll finds its changes.
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
