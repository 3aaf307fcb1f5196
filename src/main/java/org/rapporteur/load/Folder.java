package org.rapporteur.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/**
 * A folder of the project, accessed without following symbolic links.
 *
 * @param path the location of the folder on disk
 * @param name its path from the project's folder, with forward slashes, for diagnostics
 */
record Folder(Path path, String name) {

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  /** A file or folder in a folder. */
  record FolderEntry(Path path, String name, String fileName, boolean folder) {

    Folder asFolder() {
      return new Folder(path, name);
    }
  }

  FolderEntry item(String fileName) {
    Path child = path.resolve(fileName);
    return new FolderEntry(
        child, join(fileName), fileName, Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS));
  }

  boolean has(String fileName) {
    return Files.exists(path.resolve(fileName), LinkOption.NOFOLLOW_LINKS);
  }

  /** A subfolder, if it exists; a symbolic link or a file in its place is reported. */
  Optional<Folder> folder(String fileName, Diagnostics diagnostics) {
    if (!has(fileName)) {
      return Optional.empty();
    }
    FolderEntry item = item(fileName);
    if (Files.isSymbolicLink(item.path())) {
      reportLink(item, diagnostics);
      return Optional.empty();
    }
    if (!item.folder()) {
      diagnostics.report(
          Rule.NOT_A_FOLDER,
          Span.of(item.name()),
          "“" + fileName + "” is a file, but should be a folder",
          "Rename the file, and create a folder with that name.");
      return Optional.empty();
    }
    return Optional.of(item.asFolder());
  }

  /**
   * The files and folders in this folder, sorted by name, without {@link IgnoredFiles}. Symbolic
   * links, special files, and names that do not work on every system are reported.
   */
  List<FolderEntry> items(Diagnostics diagnostics) {
    List<FolderEntry> items = new ArrayList<>();
    try (Stream<Path> children = Files.list(path)) {
      for (Path child : children.toList()) {
        String fileName = String.valueOf(child.getFileName());
        if (!IgnoredFiles.is(fileName)) {
          Optional<BasicFileAttributes> attributes = attributes(child);
          boolean folder = attributes.map(BasicFileAttributes::isDirectory).orElse(false);
          boolean link = attributes.map(BasicFileAttributes::isSymbolicLink).orElse(false);
          FolderEntry item = new FolderEntry(child, join(fileName), fileName, folder);
          if (link) {
            reportLink(item, diagnostics);
          } else if (attributes.map(BasicFileAttributes::isOther).orElse(false)) {
            reportSpecial(item, diagnostics);
          } else if (isPortable(item, diagnostics)) {
            items.add(item);
          }
        }
      }
    } catch (IOException e) {
      diagnostics.report(
          Rule.UNREADABLE, Span.of(name), "this folder cannot be read", "Check its permissions.");
    }
    items.sort(Comparator.comparing(FolderEntry::fileName));
    return withoutDuplicates(items, diagnostics);
  }

  /**
   * Of names that differ only by case, keeps the last one, which is the lower-case one, and reports
   * the others.
   */
  private static List<FolderEntry> withoutDuplicates(
      List<FolderEntry> items, Diagnostics diagnostics) {
    Map<String, FolderEntry> last = new HashMap<>();
    items.forEach(item -> last.put(item.fileName().toLowerCase(Locale.ROOT), item));
    List<FolderEntry> remaining = new ArrayList<>();
    for (FolderEntry item : items) {
      FolderEntry other = last.getOrDefault(item.fileName().toLowerCase(Locale.ROOT), item);
      if (other.equals(item)) {
        remaining.add(item);
        continue;
      }
      diagnostics.report(
          Rule.ID_CASE,
          Span.of(item.name()),
          "this name differs from “" + other.fileName() + "” only by upper and lower case",
          "Rename one of the two, because many systems treat them as one file.");
    }
    return remaining;
  }

  private static boolean isPortable(FolderEntry item, Diagnostics diagnostics) {
    String fileName = item.fileName();
    boolean portable =
        Normalizer.isNormalized(fileName, Normalizer.Form.NFC)
            && fileName.length() <= 120
            && fileName.codePoints().noneMatch(Folder::isUnportable)
            && !DEVICE.matcher(fileName).matches();
    if (!Normalizer.isNormalized(fileName, Normalizer.Form.NFC)) {
      diagnostics.report(
          Rule.BAD_FILE_NAME,
          Span.of(item.name()),
          "the accents in this name are stored apart from their letters, as on a Mac",
          "Type the name again, as “"
              + Normalizer.normalize(fileName, Normalizer.Form.NFC)
              + "”, or use letters without accents.");
    } else if (!portable) {
      diagnostics.report(
          Rule.BAD_FILE_NAME,
          Span.of(item.name()),
          "this name does not work on every system",
          "Use letters, digits, hyphens and dots, at most 120 characters.");
    }
    return portable;
  }

  private static boolean isUnportable(int point) {
    return point < 0x20
        || "<>:\"|?*\\#%".indexOf(point) >= 0
        || Character.getType(point) == Character.FORMAT
        || Character.getType(point) == Character.CONTROL;
  }

  private static Optional<BasicFileAttributes> attributes(Path path) {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return Optional.empty(); // Reported when the file is read.
    }
  }

  /**
   * Reports a symbolic link. None is followed, because a link could publish a file from outside the
   * project.
   */
  static void reportLink(FolderEntry item, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.SYMLINK,
        Span.of(item.name()),
        "this is a symbolic link",
        "Put the file itself here. A link could publish a file from outside the project.");
  }

  /** Reports a special file. None is opened, because reading a pipe or device may never end. */
  static void reportSpecial(FolderEntry item, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.NOT_A_FILE,
        Span.of(item.name()),
        "this is a pipe, a socket or a device, but should be a file",
        "Delete it, and put a file in its place.");
  }

  private String join(String fileName) {
    return name.isEmpty() ? fileName : name + "/" + fileName;
  }
}
