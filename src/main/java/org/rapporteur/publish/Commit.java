package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.OutputPath;

/**
 * Turns the published site into the staged one, in an order that may break off anywhere.
 *
 * <p>First the manifest lists old and new files; then the new ones are moved into place; then the
 * stale ones are removed; then the manifest lists the new ones only. So whenever it breaks off, all
 * files that we made are listed, and the next build can tell.
 *
 * <p>Somebody may remove or replace the folder meanwhile. Before each change the lock and the
 * manifest must be in place: without the lock the folder is no longer ours, and the commit ends;
 * the manifest is written again.
 */
final class Commit {

  private final OutputFolder folder;
  private final BuildLock lock;
  private final StagingArea area;
  private final Map<OutputPath, Path> replacing;
  private final Set<OutputPath> growing;
  private final Manifest old;
  private final Set<OutputPath> files;
  private final Set<OutputPath> folders;
  private Manifest current;

  /**
   * Takes what was staged.
   *
   * @param files all files of the new site
   * @param replacing those to be moved by themselves, with the place where they wait
   * @param growing those that wait under their path, in a new folder
   */
  Commit(
      OutputFolder folder,
      BuildLock lock,
      StagingArea area,
      Collection<OutputPath> files,
      Map<OutputPath, Path> replacing,
      Map<OutputPath, Path> growing) {
    this.folder = folder;
    this.lock = lock;
    this.area = area;
    this.replacing = new TreeMap<>(replacing);
    this.growing = growing.keySet();
    this.old = folder.manifest();
    this.files = new TreeSet<>(files);
    this.folders = Manifest.foldersOf(files);
    this.current = old;
  }

  /** Commits, and says how many files were removed. */
  int run() throws IOException {
    List<OutputPath> stale = new ArrayList<>(old.files());
    stale.removeAll(files);
    Manifest next = validate(stale);
    if (folder.isListed() && next.equals(old) && replacing.isEmpty() && growing.isEmpty()) {
      return 0;
    }
    Manifest union = old.union(next);
    lock.requireHeld();
    if (!folder.isListed() || !union.equals(old)) {
      write(union);
    } else {
      current = union;
    }
    int removed = 0;
    if (!stale.isEmpty()) {
      rename(stale);
      List<OutputPath> inTheWay = stale.stream().filter(this::blocksNewFile).toList();
      removed += prune(inTheWay);
      stale.removeAll(inTheWay);
    }
    move();
    removed += prune(stale);
    protect();
    if (!next.equals(union)) {
      write(next);
    }
    return removed;
  }

  /** Finds all that would make us break off, before anything is changed. */
  private Manifest validate(List<OutputPath> stale) throws IOException {
    for (OutputPath file : files) {
      if (folders.contains(file)) {
        throw new IllegalStateException("A file and a folder for one path: " + file);
      }
    }
    for (OutputPath file : stale) {
      folder.hasFolder(file.folder());
    }
    Set<OutputPath> guests = new TreeSet<>();
    for (OutputPath each : folders) {
      if (folder.isForeignTo(each)) {
        guests.add(each);
      }
    }
    if (!folder.isListed()) {
      folder.requireOnly(files, folders);
    }
    return new Manifest(files, guests);
  }

  /** Called before each change: the folder must be ours still, and its files listed. */
  private void protect() throws IOException {
    lock.requireHeld();
    if (FileKind.of(folder.root().resolve(ReservedNames.MANIFEST)) == FileKind.ABSENT) {
      write(current);
    }
  }

  private void write(Manifest manifest) throws IOException {
    current = manifest;
    Path target = folder.root().resolve(ReservedNames.MANIFEST);
    AtomicFile.replace(target, manifest.bytes(), area.manifest());
  }

  /**
   * Where the disk ignores case and a name changed in case alone, old and new are one file: gives
   * it its new name, and takes it off the list of those to be removed.
   */
  private void rename(List<OutputPath> stale) throws IOException {
    Map<String, OutputPath> byFoldedName = new HashMap<>();
    files.forEach(file -> byFoldedName.put(file.foldedCase(), file));
    for (OutputPath was : List.copyOf(stale)) {
      OutputPath is = byFoldedName.get(was.foldedCase());
      if (is != null && folder.isOneFile(was, is)) {
        Path passing = area.single();
        Files.createDirectories(passing.getParent());
        protect();
        AtomicFile.move(folder.resolve(was), passing);
        AtomicFile.move(passing, folder.resolve(is));
        stale.remove(was);
      }
    }
  }

  /** Whether a stale file stands where a folder must, or in a folder where a file must. */
  private boolean blocksNewFile(OutputPath stale) {
    boolean inTheWay = folders.contains(stale);
    for (Optional<OutputPath> f = stale.folder(); !inTheWay && f.isPresent(); ) {
      inTheWay = files.contains(f.get());
      f = f.get().folder();
    }
    return inTheWay;
  }

  private void move() throws IOException {
    Set<OutputPath> newFolders = new TreeSet<>();
    for (OutputPath file : growing) {
      newFolders.add(topmostNewFolder(file));
    }
    for (OutputPath each : newFolders) {
      protect();
      AtomicFile.move(area.inTree(each), folder.resolve(each));
    }
    for (Map.Entry<OutputPath, Path> each : replacing.entrySet()) {
      protect();
      AtomicFile.move(each.getValue(), folder.resolve(each.getKey()));
    }
  }

  private OutputPath topmostNewFolder(OutputPath file) throws IOException {
    OutputPath top = file.folder().orElseThrow();
    while (!folder.hasFolder(top.folder())) {
      top = top.folder().orElseThrow();
    }
    return top;
  }

  /** Removes files that are still ours, and folders of ours that this leaves empty. */
  private int prune(List<OutputPath> stale) throws IOException {
    int removed = 0;
    for (OutputPath file : stale) {
      Path there = folder.resolve(file);
      if (folder.hasFolder(file.folder()) && FileKind.of(there) == FileKind.FILE) {
        protect();
        Files.deleteIfExists(there);
        removed++;
      }
    }
    // Backwards, so that a folder comes after those in it.
    for (OutputPath each : new TreeSet<>(Manifest.foldersOf(stale)).descendingSet()) {
      if (!folders.contains(each)
          && folder.hasFolder(Optional.of(each))
          && !folder.isForeignTo(each)) {
        protect();
        removeIfEmpty(folder.resolve(each));
      }
    }
    return removed;
  }

  private static void removeIfEmpty(Path there) throws IOException {
    if (FileKind.of(there) != FileKind.FOLDER) {
      return;
    }
    try {
      Files.deleteIfExists(there);
    } catch (DirectoryNotEmptyException stays) {
      // Somebody else's files are in it.
    }
  }
}
