package org.rapporteur.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.rapporteur.model.OutputPath;
import org.rapporteur.render.Artifact;

/**
 * The staged site of one build. Nothing is published before {@link #commit}; closing the stage
 * without a commit leaves the site unchanged.
 *
 * <p>{@link #put} and {@link #read} are thread-safe, and no bytes are held in memory. The staged
 * files are the whole site: the commit removes a file of an earlier build that was not put again.
 */
public final class Stage implements AutoCloseable {

  private final OutputFolder folder;
  private final StagingArea area;
  private final BuildLock lock;
  private final Map<OutputPath, Path> currentPaths = new ConcurrentHashMap<>();
  private final Map<OutputPath, Path> stagedFiles = new ConcurrentHashMap<>();
  private final Map<OutputPath, Path> filesInNewFolders = new ConcurrentHashMap<>();
  private final LongAdder bytes = new LongAdder();
  private final AtomicBoolean committed = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  Stage(OutputFolder folder, StagingArea area, BuildLock lock) {
    this.folder = folder;
    this.area = area;
    this.lock = lock;
  }

  /**
   * Adds a file to the site. Writes it to the stage, unless the site already contains it with the
   * same bytes.
   *
   * @return its length in bytes
   * @throws OutputRefused if a link or a foreign file is at its path
   * @throws OutputException if the disk fails
   * @throws IllegalStateException if the path was already put, or the stage is committed or closed
   * @throws IllegalArgumentException if the path is reserved for Rapporteur
   */
  public long put(Artifact artifact) {
    OutputPath path = artifact.path();
    Path target = folder.resolve(path);
    if (committed.get() || closed.get()) {
      throw new IllegalStateException("File put after the end of the build: " + path);
    }
    if (ReservedNames.covers(path)) {
      throw new IllegalArgumentException("Reserved for Rapporteur's own files: " + path);
    }
    if (currentPaths.putIfAbsent(path, target) != null) {
      throw new IllegalStateException("Two artifacts for one path: " + path);
    }
    try {
      long length = artifact.isHeld() ? putHeld(artifact, target) : putStreamed(artifact, target);
      bytes.add(length);
      return length;
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  private long putHeld(Artifact artifact, Path target) throws IOException {
    OutputPath path = artifact.path();
    byte[] content = artifact.bytes();
    if (!folder.hasFolder(path.folder())) {
      stage(path, area.writeInTree(path, content), filesInNewFolders);
      return content.length;
    }
    Optional<BasicFileAttributes> existing = file(path, target);
    if (existing.isPresent()) {
      if (existing.get().size() == content.length && contains(target, content)) {
        return content.length;
      }
      requireOwnFile(path, target);
    }
    stage(path, area.writeSingle(content), stagedFiles);
    return content.length;
  }

  /** Writes the artifact as a stream, so that it is never in memory as a whole. */
  private long putStreamed(Artifact artifact, Path target) throws IOException {
    OutputPath path = artifact.path();
    boolean inNewFolder = !folder.hasFolder(path.folder());
    if (!inNewFolder && file(path, target).isPresent()) {
      try (DifferingOutput output =
          new DifferingOutput(
              target,
              () -> {
                requireOwnFile(path, target);
                return area.openSingle();
              })) {
        artifact.writeTo(output);
        output.finish().ifPresent(staged -> stage(path, staged, stagedFiles));
        return output.length();
      }
    }
    StagingArea.NewFile newFile = inNewFolder ? area.openInTree(path) : area.openSingle();
    try (OutputStream out = newFile.out()) {
      artifact.writeTo(out);
    }
    stage(path, newFile.file(), inNewFolder ? filesInNewFolders : stagedFiles);
    return Files.size(newFile.file());
  }

  private void stage(OutputPath path, Path staged, Map<OutputPath, Path> group) {
    group.put(path, staged);
    currentPaths.put(path, staged);
  }

  /** The regular file at a path; empty if there is none, or a folder that Rapporteur created. */
  private Optional<BasicFileAttributes> file(OutputPath path, Path target) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = FileKind.attributes(target);
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
    FileKind group = FileKind.of(attributes);
    if (group == FileKind.FOLDER) {
      folder.requireOwnFiles(path);
      return Optional.empty();
    }
    if (group != FileKind.FILE) {
      throw folder.foreign(target, group);
    }
    return Optional.of(attributes);
  }

  private void requireOwnFile(OutputPath path, Path target) throws IOException {
    if (!folder.isOwn(path)) {
      throw folder.foreign(target, FileKind.FILE);
    }
  }

  /** Whether a file of the same size has the same bytes. */
  private static boolean contains(Path file, byte[] content) throws IOException {
    // One read: Files.readAllBytes takes more than twice as long for a page.
    byte[] existing = new byte[content.length];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(existing, 0, existing.length) == existing.length
          && Arrays.equals(existing, content);
    }
  }

  /**
   * The bytes of a file that was put. Works only before the commit.
   *
   * @throws IllegalArgumentException if the path was not put
   */
  public byte[] read(OutputPath path) {
    Path file =
        Optional.ofNullable(currentPaths.get(path)).orElseThrow(IllegalArgumentException::new);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw OutputException.of(file, e);
    }
  }

  /**
   * Publishes the staged site, and removes files of earlier builds that are not part of it. All
   * calls of {@link #put} must have returned.
   *
   * @throws OutputRefused if a link or a foreign file is at a path of the site; the site is then
   *     unchanged
   * @throws OutputException if the disk fails; each file is then either old or new, and the next
   *     build completes the commit
   * @throws IllegalStateException if a file has the path of another file's folder, or on a second
   *     call
   */
  public CommitSummary commit() {
    if (closed.get() || !committed.compareAndSet(false, true)) {
      throw new IllegalStateException("Already committed or closed");
    }
    try {
      Commit commit =
          new Commit(folder, lock, area, currentPaths.keySet(), stagedFiles, filesInNewFolders);
      int removed = commit.run();
      int written = stagedFiles.size() + filesInNewFolders.size();
      return new CommitSummary(written, currentPaths.size() - written, removed, bytes.sum());
    } catch (IOException e) {
      throw OutputException.of(folder.root(), e);
    }
  }

  /** Removes the files that are still staged, and releases the lock. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try (lock) {
      if (lock.isHeld()) {
        area.clear();
      }
    } catch (IOException e) {
      throw OutputException.of(folder.root(), e);
    }
  }
}
