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
 * Replaces the published site by the staged one, in an order that is safe to interrupt at any step.
 *
 * <p>The steps are: list old and new files in the manifest; move the new files into place; remove
 * the stale files; list only the new files in the manifest. At any interruption the manifest
 * therefore lists every file that Rapporteur wrote, and the next build can recognise them.
 *
 * <p>Another program may remove or replace the folder at the same time. Before each change the
 * commit therefore checks the lock and the manifest. If the lock file is gone, the commit stops. If
 * the manifest is gone, it is written again.
 */
final class Commit {

  private final OutputFolder folder;
  private final BuildLock lock;
  private final StagingArea area;
  private final Map<OutputPath, Path> stagedFiles;
  private final Set<OutputPath> filesInNewFolders;
  private final Manifest old;
  private final Set<OutputPath> files;
  private final Set<OutputPath> folders;
  private Manifest current;

  /**
   * Creates a commit of the staged files.
   *
   * @param files all files of the new site
   * @param stagedFiles the files to be moved one by one, with their staged paths
   * @param filesInNewFolders the files whose folder is new, with their staged paths
   */
  Commit(
      OutputFolder folder,
      BuildLock lock,
      StagingArea area,
      Collection<OutputPath> files,
      Map<OutputPath, Path> stagedFiles,
      Map<OutputPath, Path> filesInNewFolders) {
    this.folder = folder;
    this.lock = lock;
    this.area = area;
    this.stagedFiles = new TreeMap<>(stagedFiles);
    this.filesInNewFolders = filesInNewFolders.keySet();
    this.old = folder.manifest();
    this.files = new TreeSet<>(files);
    this.folders = Manifest.foldersOf(files);
    this.current = old;
  }

  /** Commits, and returns the number of files removed. */
  int run() throws IOException {
    List<OutputPath> stale = new ArrayList<>(old.files());
    stale.removeAll(files);
    Manifest next = planManifest(stale);
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
      List<OutputPath> blocking = stale.stream().filter(this::blocksNewFile).toList();
      removed += prune(blocking);
      stale.removeAll(blocking);
    }
    move();
    removed += prune(stale);
    checkBeforeChange();
    if (!next.equals(union)) {
      write(next);
    }
    return removed;
  }

  /** Finds every reason to refuse the commit before anything is changed. */
  private Manifest planManifest(List<OutputPath> stale) throws IOException {
    for (OutputPath file : files) {
      if (folders.contains(file)) {
        throw new IllegalStateException("A file and a folder for one path: " + file);
      }
    }
    for (OutputPath file : stale) {
      folder.hasFolder(file.folder());
    }
    Set<OutputPath> foreignFolders = new TreeSet<>();
    for (OutputPath entry : folders) {
      if (folder.isForeignTo(entry)) {
        foreignFolders.add(entry);
      }
    }
    if (!folder.isListed()) {
      folder.requireOnly(files, folders);
    }
    return new Manifest(files, foreignFolders);
  }

  /** Checks, before each change, that the lock is held and the manifest exists. */
  private void checkBeforeChange() throws IOException {
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
   * Renames files whose names changed only in case on a disk that ignores case. Old and new name
   * then denote one file, so the old one is removed from the list of stale files.
   */
  private void rename(List<OutputPath> stale) throws IOException {
    Map<String, OutputPath> byFoldedName = new HashMap<>();
    files.forEach(file -> byFoldedName.put(file.foldedCase(), file));
    for (OutputPath oldPath : List.copyOf(stale)) {
      OutputPath newPath = byFoldedName.get(oldPath.foldedCase());
      if (newPath != null && folder.isOneFile(oldPath, newPath)) {
        Path temporary = area.single();
        Files.createDirectories(temporary.getParent());
        checkBeforeChange();
        AtomicFile.move(folder.resolve(oldPath), temporary);
        AtomicFile.move(temporary, folder.resolve(newPath));
        stale.remove(oldPath);
      }
    }
  }

  /**
   * Whether a stale file is at the path of a new folder, or in a folder at the path of a new file.
   */
  private boolean blocksNewFile(OutputPath stale) {
    boolean blocking = folders.contains(stale);
    for (Optional<OutputPath> f = stale.folder(); !blocking && f.isPresent(); ) {
      blocking = files.contains(f.get());
      f = f.get().folder();
    }
    return blocking;
  }

  private void move() throws IOException {
    Set<OutputPath> newFolders = new TreeSet<>();
    for (OutputPath file : filesInNewFolders) {
      newFolders.add(topmostNewFolder(file));
    }
    for (OutputPath entry : newFolders) {
      checkBeforeChange();
      AtomicFile.move(area.inTree(entry), folder.resolve(entry));
    }
    for (Map.Entry<OutputPath, Path> entry : stagedFiles.entrySet()) {
      checkBeforeChange();
      AtomicFile.move(entry.getValue(), folder.resolve(entry.getKey()));
    }
  }

  private OutputPath topmostNewFolder(OutputPath file) throws IOException {
    OutputPath top = file.folder().orElseThrow();
    while (!folder.hasFolder(top.folder())) {
      top = top.folder().orElseThrow();
    }
    return top;
  }

  /** Removes stale files, and folders created by Rapporteur that become empty. */
  private int prune(List<OutputPath> stale) throws IOException {
    int removed = 0;
    for (OutputPath file : stale) {
      Path target = folder.resolve(file);
      if (folder.hasFolder(file.folder()) && FileKind.of(target) == FileKind.FILE) {
        checkBeforeChange();
        Files.deleteIfExists(target);
        removed++;
      }
    }
    // In reverse order, so that subfolders come before their parents.
    for (OutputPath entry : new TreeSet<>(Manifest.foldersOf(stale)).descendingSet()) {
      if (!folders.contains(entry)
          && folder.hasFolder(Optional.of(entry))
          && !folder.isForeignTo(entry)) {
        checkBeforeChange();
        removeIfEmpty(folder.resolve(entry));
      }
    }
    return removed;
  }

  private static void removeIfEmpty(Path target) throws IOException {
    if (FileKind.of(target) != FileKind.FOLDER) {
      return;
    }
    try {
      Files.deleteIfExists(target);
    } catch (DirectoryNotEmptyException notEmpty) {
      // It contains files of others.
    }
  }
}
