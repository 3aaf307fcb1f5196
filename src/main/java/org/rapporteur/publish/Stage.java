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
 * One build's site on its way to the reader: nothing shows before {@link #commit}, and closing
 * without it leaves the site as it was.
 *
 * <p>{@link #put} and {@link #read} may be called by several threads, and no bytes are kept in
 * memory. What is put is the whole site: a file of an earlier build that is not put again is
 * removed by the commit.
 */
public final class Stage implements AutoCloseable {

  private final OutputFolder folder;
  private final StagingArea area;
  private final BuildLock lock;
  private final Map<OutputPath, Path> places = new ConcurrentHashMap<>();
  private final Map<OutputPath, Path> replacing = new ConcurrentHashMap<>();
  private final Map<OutputPath, Path> growing = new ConcurrentHashMap<>();
  private final LongAdder bytes = new LongAdder();
  private final AtomicBoolean committed = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  Stage(OutputFolder folder, StagingArea area, BuildLock lock) {
    this.folder = folder;
    this.area = area;
    this.lock = lock;
  }

  /**
   * Adds a file to the site. Writes it to the stage, or nothing at all if the site has it already,
   * byte for byte.
   *
   * @return its length in bytes
   * @throws OutputRefused if a link or somebody else's file is in its way
   * @throws OutputException if the disk fails
   * @throws IllegalStateException if the path was put before, or after the commit
   * @throws IllegalArgumentException if the path is one of Rapporteur's own files
   */
  public long put(Artifact artifact) {
    OutputPath path = artifact.path();
    Path target = folder.resolve(path);
    if (committed.get() || closed.get()) {
      throw new IllegalStateException("Put after the end of the build: " + path);
    }
    if (ReservedNames.covers(path)) {
      throw new IllegalArgumentException("Reserved for Rapporteur's own files: " + path);
    }
    if (places.putIfAbsent(path, target) != null) {
      throw new IllegalStateException("Two artifacts for one path: " + path);
    }
    try {
      long length = artifact.isHeld() ? putInMemory(artifact, target) : putLong(artifact, target);
      bytes.add(length);
      return length;
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  private long putInMemory(Artifact artifact, Path target) throws IOException {
    OutputPath path = artifact.path();
    byte[] content = artifact.bytes();
    if (!folder.hasFolder(path.folder())) {
      stage(path, area.writeInTree(path, content), growing);
      return content.length;
    }
    Optional<BasicFileAttributes> there = file(path, target);
    if (there.isPresent()) {
      if (there.get().size() == content.length && contains(target, content)) {
        return content.length;
      }
      requireOwnFile(path, target);
    }
    stage(path, area.writeSingle(content), replacing);
    return content.length;
  }

  /** As it is made, so that it is never in memory as a whole. */
  private long putLong(Artifact artifact, Path target) throws IOException {
    OutputPath path = artifact.path();
    boolean grows = !folder.hasFolder(path.folder());
    if (!grows && file(path, target).isPresent()) {
      try (DifferingOutput successor =
          new DifferingOutput(
              target,
              () -> {
                requireOwnFile(path, target);
                return area.openSingle();
              })) {
        artifact.writeTo(successor);
        successor.finish().ifPresent(staged -> stage(path, staged, replacing));
        return successor.length();
      }
    }
    StagingArea.NewFile opened = grows ? area.openInTree(path) : area.openSingle();
    try (OutputStream out = opened.out()) {
      artifact.writeTo(out);
    }
    stage(path, opened.file(), grows ? growing : replacing);
    return Files.size(opened.file());
  }

  private void stage(OutputPath path, Path staged, Map<OutputPath, Path> kind) {
    kind.put(path, staged);
    places.put(path, staged);
  }

  /** The plain file at a path; nothing where there is none, or a folder of ours. */
  private Optional<BasicFileAttributes> file(OutputPath path, Path target) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = FileKind.attributes(target);
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
    FileKind kind = FileKind.of(attributes);
    if (kind == FileKind.FOLDER) {
      folder.requireOwnFiles(path);
      return Optional.empty();
    }
    if (kind != FileKind.FILE) {
      throw folder.foreign(target, kind);
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
    byte[] there = new byte[content.length];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(there, 0, there.length) == there.length && Arrays.equals(there, content);
    }
  }

  /**
   * The bytes of a file that was put, as the reader will get them; before the commit only.
   *
   * @throws IllegalArgumentException if it was not put
   */
  public byte[] read(OutputPath path) {
    Path place = Optional.ofNullable(places.get(path)).orElseThrow(IllegalArgumentException::new);
    try {
      return Files.readAllBytes(place);
    } catch (IOException e) {
      throw OutputException.of(place, e);
    }
  }

  /**
   * Makes the staged site the published one, and removes what earlier builds made and this one did
   * not. All calls of {@link #put} must have returned.
   *
   * @throws OutputRefused if a link or somebody else's file is in the way; the site is as it was
   * @throws OutputException if the disk fails; each file is then wholly old or wholly new, and the
   *     next build finishes the rest
   * @throws IllegalStateException if a file was put at the path of another's folder, or on a second
   *     call
   */
  public CommitSummary commit() {
    if (closed.get() || !committed.compareAndSet(false, true)) {
      throw new IllegalStateException("Committed or closed before");
    }
    try {
      Commit commit = new Commit(folder, lock, area, places.keySet(), replacing, growing);
      int removed = commit.run();
      area.clear();
      int written = replacing.size() + growing.size();
      return new CommitSummary(written, places.size() - written, removed, bytes.sum());
    } catch (IOException e) {
      throw OutputException.of(folder.root(), e);
    }
  }

  /** Ends the build: removes what is still staged, and lets the next one in. */
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
