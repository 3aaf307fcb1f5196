package org.rapporteur.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.model.OutputPath;

/**
 * The files that we made in an output folder, and so may replace and remove.
 *
 * <p>Kept in {@code .rapporteur-manifest}: a line with the format's version, then one path a line,
 * sorted. A line that ends in a slash is a folder that was there before us and holds a file of
 * ours: it is not removed when that file goes. The file is input like any other, so a line that is
 * no path inside the folder is refused.
 *
 * @param files what we made
 * @param guests folders that we found, and only use
 */
record Manifest(NavigableSet<OutputPath> files, NavigableSet<OutputPath> guests) {

  private static final String VERSION = "rapporteur-manifest 1";
  private static final String MEND =
      "Restore the file from version control. Or, if all in the folder came from Rapporteur,"
          + " empty the folder and build again.";

  static final Manifest NONE = new Manifest(Set.of(), Set.of());

  Manifest(Collection<OutputPath> files, Collection<OutputPath> guests) {
    this(
        Collections.unmodifiableNavigableSet(new TreeSet<>(files)),
        Collections.unmodifiableNavigableSet(new TreeSet<>(guests)));
  }

  /**
   * Reads the manifest of an output folder, if it has one.
   *
   * @throws OutputRefused if it is no manifest that we can trust
   */
  static Optional<Manifest> read(Path root) throws IOException {
    Path file = root.resolve(ReservedNames.MANIFEST);
    FileKind kind = FileKind.of(file);
    if (kind == FileKind.ABSENT) {
      return Optional.empty();
    }
    if (kind != FileKind.FILE) {
      throw new OutputRefused(file + " is " + kind.words() + ", so it is not read.", MEND);
    }
    try {
      return Optional.of(parse(file, Files.readString(file)));
    } catch (CharacterCodingException e) {
      throw new OutputRefused(file + " is not text in UTF-8.", MEND);
    }
  }

  private static Manifest parse(Path file, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(VERSION)) {
      throw new OutputRefused(
          file + " does not begin with the line \"" + VERSION + "\".",
          "If a newer Rapporteur wrote it, build with that one. " + MEND);
    }
    List<OutputPath> files = new ArrayList<>();
    List<OutputPath> guests = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean guest = line.endsWith("/");
      String value = guest ? line.substring(0, line.length() - 1) : line;
      String fault = OutputPath.problem(value).orElse("");
      if (!fault.isEmpty()) {
        throw refused(file, i + 1, fault);
      }
      OutputPath path = OutputPath.of(value);
      if (ReservedNames.covers(path)) {
        throw refused(file, i + 1, "is one of Rapporteur's own files");
      }
      (guest ? guests : files).add(path);
    }
    return new Manifest(files, guests);
  }

  /** The line itself is not shown: it may hold anything, a terminal's control codes included. */
  private static OutputRefused refused(Path file, int line, String fault) {
    return new OutputRefused(
        file + ", line " + line + ", names no file of a site: the path " + fault + ".", MEND);
  }

  /** Everything that either lists: true at each moment of a commit from this to the other. */
  Manifest union(Manifest other) {
    NavigableSet<OutputPath> allFiles = new TreeSet<>(files);
    allFiles.addAll(other.files);
    NavigableSet<OutputPath> allGuests = new TreeSet<>(guests);
    allGuests.addAll(other.guests);
    return new Manifest(allFiles, allGuests);
  }

  /** Every folder, at any depth, that holds a listed file; the root is not among them. */
  Set<OutputPath> folders() {
    return foldersOf(files);
  }

  static Set<OutputPath> foldersOf(Collection<OutputPath> files) {
    Set<OutputPath> folders = new HashSet<>();
    for (OutputPath file : files) {
      Optional<OutputPath> folder = file.folder();
      while (folder.isPresent() && folders.add(folder.get())) {
        folder = folder.get().folder();
      }
    }
    return folders;
  }

  /** The text of the file, the same for the same lists. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    Stream.concat(files.stream().map(OutputPath::value), guests.stream().map(p -> p + "/"))
        .sorted()
        .forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
