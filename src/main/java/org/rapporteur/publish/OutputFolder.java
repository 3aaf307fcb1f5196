package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.OutputPath;

/**
 * The folder that a site is published in, as the last build left it.
 *
 * <p>Looks at each folder below it once, before anything is changed, and remembers that it is a
 * real one: a path whose folders were all seen so cannot lead out of the output folder. May be used
 * by several threads.
 */
final class OutputFolder {

  private static final String MOVE =
      "Move it away, or choose another output folder. Rapporteur does not touch what it did not"
          + " make.";

  private final Path root;
  private final boolean listed;
  private final Manifest manifest;
  private final Set<OutputPath> ownFolders;
  private final Map<OutputPath, Boolean> seen = new ConcurrentHashMap<>();

  /**
   * @param manifest empty where the folder has none: it is new, or a commit was interrupted while
   *     somebody removed the folder
   */
  OutputFolder(Path root, Optional<Manifest> manifest) {
    this.root = root;
    this.listed = manifest.isPresent();
    this.manifest = manifest.orElse(Manifest.NONE);
    this.ownFolders = this.manifest.folders();
  }

  /** Refuses an output folder that is no folder, or a link. An absent folder is accepted. */
  static void validate(Path root) throws IOException {
    FileKind kind = FileKind.of(root);
    if (kind == FileKind.ABSENT) {
      return;
    }
    if (kind != FileKind.FOLDER) {
      throw new OutputRefused(
          "The output folder " + root + " is " + kind.words() + ".",
          "Name a real folder, or one that does not exist yet.");
    }
    FileKind work = FileKind.of(root.resolve(ReservedNames.WORK));
    if (work != FileKind.ABSENT && work != FileKind.FOLDER) {
      throw blocked(root.resolve(ReservedNames.WORK), work);
    }
  }

  /**
   * Makes sure that a folder without a manifest holds nothing but files of a site. Their bytes were
   * compared before: they are those of an interrupted commit.
   *
   * @throws OutputRefused if it holds anything else
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
        if (value.equals(ReservedNames.WORK)) {
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
   * Whether a folder stood here when the build began, or will not before the commit.
   *
   * @param folder nothing for the root itself
   * @throws OutputRefused if a link or a foreign file stands in its way, at any depth
   */
  boolean hasFolder(Optional<OutputPath> folder) throws IOException {
    if (folder.isEmpty()) {
      return true;
    }
    Boolean known = seen.get(folder.get());
    if (known == null) {
      known = hasFolder(folder.get().folder()) && design(folder.get());
      seen.put(folder.get(), known);
    }
    return known;
  }

  private boolean design(OutputPath folder) throws IOException {
    Path there = resolve(folder);
    FileKind kind = FileKind.of(there);
    // A file of ours makes way in the commit.
    boolean makesWay = kind == FileKind.FILE && manifest.files().contains(folder);
    if (kind != FileKind.FOLDER && kind != FileKind.ABSENT && !makesWay) {
      throw foreign(there, kind);
    }
    return kind == FileKind.FOLDER;
  }

  /**
   * Whether a folder was here before we put a file in it, so that it stays when our file goes.
   *
   * @throws OutputRefused as {@link #hasFolder}
   */
  boolean isForeignTo(OutputPath folder) throws IOException {
    return hasFolder(Optional.of(folder))
        && listed
        && (manifest.guests().contains(folder) || !ownFolders.contains(folder));
  }

  /**
   * Whether we made the file at a path. Where the disk ignores case, we may have made it under a
   * name that differs in case.
   */
  boolean isOwn(OutputPath path) throws IOException {
    if (manifest.files().contains(path)) {
      return true;
    }
    String key = path.foldedCase();
    for (OutputPath each : manifest.files()) {
      if (each.foldedCase().equals(key) && isOneFile(each, path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two paths lead to the same plain file. */
  boolean isOneFile(OutputPath one, OutputPath other) throws IOException {
    return FileKind.of(resolve(one)) == FileKind.FILE
        && FileKind.of(resolve(other)) == FileKind.FILE
        && Files.isSameFile(resolve(one), resolve(other));
  }

  /** Makes sure that we made all that is in a folder which must give way to a file. */
  void requireOwnFiles(OutputPath folder) throws IOException {
    Path there = resolve(folder);
    if (isForeignTo(folder)) {
      throw foreign(there, FileKind.FOLDER);
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(there)) {
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

  /** A refusal for the sake of something that we did not make. */
  OutputRefused foreign(Path there, FileKind kind) {
    return listed ? blocked(there, kind) : unlisted();
  }

  private OutputRefused unlisted() {
    return new OutputRefused(
        "The output folder " + root + " holds files that Rapporteur did not make.",
        "Name an empty folder, or one that does not exist yet. If all files in it came from"
            + " Rapporteur, empty it and build again. To publish beside those files, which then"
            + " stay untouched, first put a file "
            + ReservedNames.MANIFEST
            + " there with the one line: rapporteur-manifest 1");
  }

  private static OutputRefused blocked(Path there, FileKind kind) {
    return new OutputRefused(
        there + " is " + kind.words() + " that Rapporteur did not make, in the site's way.", MOVE);
  }
}
