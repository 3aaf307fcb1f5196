package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.load.IgnoredFiles;
import org.rapporteur.model.OutputPath;

/**
 * The output folder of a site in the state that the last build left.
 *
 * <p>It inspects each subfolder once, before anything is changed, and records whether it is a real
 * folder. A path whose folders were all inspected cannot point outside the output folder.
 * Thread-safe.
 */
final class OutputFolder {

  private static final String MOVE =
      "Move it away, or choose another output folder. Rapporteur does not change files that it did"
          + " not create.";

  private final Path root;
  private final boolean listed;
  private final Manifest manifest;
  private final Set<OutputPath> ownFolders;
  private final Map<OutputPath, Boolean> isFolderByPath = new ConcurrentHashMap<>();

  /**
   * @param manifest the manifest; empty if the folder is new, or if it was removed during an
   *     interrupted commit
   */
  OutputFolder(Path root, Optional<Manifest> manifest) {
    this.root = root;
    this.listed = manifest.isPresent();
    this.manifest = manifest.orElse(Manifest.NONE);
    this.ownFolders = this.manifest.folders();
  }

  /** Rejects an output folder that is a link or not a folder. An absent folder is accepted. */
  static void validate(Path root) throws IOException {
    FileKind kind = FileKind.of(root);
    if (kind == FileKind.ABSENT) {
      return;
    }
    if (kind != FileKind.FOLDER) {
      throw new OutputRefused(
          "The output folder " + root + " is " + kind.words() + ".",
          "Use a real folder, or one that does not exist yet.");
    }
    FileKind work = FileKind.of(root.resolve(ReservedNames.WORK));
    if (work != FileKind.ABSENT && work != FileKind.FOLDER) {
      throw blocked(root.resolve(ReservedNames.WORK), work);
    }
  }

  /**
   * Checks that a folder without a manifest contains only files of the site, apart from those that
   * operating systems add. Their bytes have been compared already, so they come from an interrupted
   * commit.
   *
   * @throws OutputRefused if it contains anything else
   */
  void requireOnly(Set<OutputPath> files, Set<OutputPath> folders) throws IOException {
    requireOnly(root, "", files, folders);
  }

  private void requireOnly(
      Path folder, String prefix, Set<OutputPath> files, Set<OutputPath> folders)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String value = prefix + entry.getFileName();
        FileKind kind = FileKind.of(entry);
        if (value.equals(ReservedNames.WORK)
            || IgnoredFiles.isOfSystem(entry.getFileName().toString())) {
          continue;
        }
        if (OutputPath.problem(value).isPresent()) {
          throw foreign(entry, kind);
        }
        OutputPath path = OutputPath.of(value);
        if (kind == FileKind.FOLDER && folders.contains(path)) {
          requireOnly(entry, value + "/", files, folders);
        } else if (kind != FileKind.FILE || !files.contains(path)) {
          throw foreign(entry, kind);
        }
      }
    }
  }

  /** Whether the folder has a manifest. */
  boolean isListed() {
    return listed;
  }

  Path root() {
    return root;
  }

  Manifest manifest() {
    return manifest;
  }

  Path resolve(OutputPath path) {
    return root.resolve(path.value());
  }

  /**
   * Whether a folder existed when the build began; false if only the commit will create it.
   *
   * @param folder the folder; empty for the root itself
   * @throws OutputRefused if a link or a foreign file is at its path or above it
   */
  boolean hasFolder(Optional<OutputPath> folder) throws IOException {
    if (folder.isEmpty()) {
      return true;
    }
    Boolean result = isFolderByPath.get(folder.get());
    if (result == null) {
      result = hasFolder(folder.get().folder()) && isFolder(folder.get());
      isFolderByPath.put(folder.get(), result);
    }
    return result;
  }

  private boolean isFolder(OutputPath folder) throws IOException {
    Path target = resolve(folder);
    FileKind kind = FileKind.of(target);
    // The commit will remove a file that Rapporteur wrote.
    boolean isReplaceable = kind == FileKind.FILE && manifest.files().contains(folder);
    if (kind != FileKind.FOLDER && kind != FileKind.ABSENT && !isReplaceable) {
      throw foreign(target, kind);
    }
    return kind == FileKind.FOLDER;
  }

  /**
   * Whether a folder existed before Rapporteur put a file in it, so that it is not removed with
   * that file.
   *
   * @throws OutputRefused for the reasons of {@link #hasFolder}
   */
  boolean isForeignTo(OutputPath folder) throws IOException {
    return hasFolder(Optional.of(folder))
        && listed
        && (manifest.foreignFolders().contains(folder) || !ownFolders.contains(folder));
  }

  /**
   * Whether Rapporteur wrote the file at a path. On a disk that ignores case, it may be listed
   * under a name that differs in case.
   */
  boolean isOwn(OutputPath path) throws IOException {
    if (manifest.files().contains(path)) {
      return true;
    }
    String key = path.foldedCase();
    for (OutputPath file : manifest.files()) {
      if (file.foldedCase().equals(key) && isOneFile(file, path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two paths denote the same regular file. */
  boolean isOneFile(OutputPath one, OutputPath other) throws IOException {
    return FileKind.of(resolve(one)) == FileKind.FILE
        && FileKind.of(resolve(other)) == FileKind.FILE
        && Files.isSameFile(resolve(one), resolve(other));
  }

  /** Checks that Rapporteur wrote everything in a folder that a file will replace. */
  void requireOwnFiles(OutputPath folder) throws IOException {
    Path target = resolve(folder);
    if (isForeignTo(folder)) {
      throw foreign(target, FileKind.FOLDER);
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(target)) {
      for (Path entry : entries) {
        String value = folder + "/" + entry.getFileName();
        FileKind kind = FileKind.of(entry);
        if (OutputPath.problem(value).isPresent()) {
          throw foreign(entry, kind);
        }
        OutputPath path = OutputPath.of(value);
        if (kind == FileKind.FOLDER) {
          requireOwnFiles(path);
        } else if (kind != FileKind.FILE || !manifest.files().contains(path)) {
          throw foreign(entry, kind);
        }
      }
    }
  }

  /** Creates the exception for a file that Rapporteur did not write. */
  OutputRefused foreign(Path target, FileKind kind) {
    return listed ? blocked(target, kind) : unlisted();
  }

  private OutputRefused unlisted() {
    return new OutputRefused(
        "The output folder " + root + " contains files that Rapporteur did not create.",
        "Use an empty folder, or one that does not exist yet. If Rapporteur created every file in it,"
            + " empty it and run the build again. To publish beside those files and leave them"
            + " unchanged, first add a file "
            + ReservedNames.MANIFEST
            + " with this one line: rapporteur-manifest 1");
  }

  private static OutputRefused blocked(Path target, FileKind kind) {
    return new OutputRefused(
        target
            + " is "
            + kind.words()
            + " that Rapporteur did not create, at a path that the site needs.",
        MOVE);
  }
}
