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
 * The list of files that Rapporteur wrote to an output folder and so may replace or remove.
 *
 * <p>It is stored in {@code .rapporteur-manifest}: a line with the format's version, then one path
 * per line, sorted. A line that ends in a slash is a folder that existed before Rapporteur put a
 * file in it, so it is not removed with that file. The manifest is untrusted input, so a line that
 * is not a path inside the folder is rejected.
 *
 * @param files the files that Rapporteur wrote
 * @param foreignFolders the folders that existed before and contain such files
 */
record Manifest(NavigableSet<OutputPath> files, NavigableSet<OutputPath> foreignFolders) {

  private static final String VERSION = "rapporteur-manifest 1";
  private static final String FIX =
      "Restore the file from version control. Or, if Rapporteur created every file in the folder,"
          + " empty the folder and run the build again.";

  static final Manifest NONE = new Manifest(Set.of(), Set.of());

  Manifest(Collection<OutputPath> files, Collection<OutputPath> foreignFolders) {
    this(
        Collections.unmodifiableNavigableSet(new TreeSet<>(files)),
        Collections.unmodifiableNavigableSet(new TreeSet<>(foreignFolders)));
  }

  /**
   * Reads the manifest of an output folder, if it has one.
   *
   * @throws OutputRefused if it is not a valid manifest
   */
  static Optional<Manifest> read(Path root) throws IOException {
    Path file = root.resolve(ReservedNames.MANIFEST);
    FileKind kind = FileKind.of(file);
    if (kind == FileKind.ABSENT) {
      return Optional.empty();
    }
    if (kind != FileKind.FILE) {
      throw new OutputRefused(file + " is " + kind.words() + ", so it is not read.", FIX);
    }
    try {
      return Optional.of(parse(file, Files.readString(file)));
    } catch (CharacterCodingException e) {
      throw new OutputRefused(file + " is not text in UTF-8.", FIX);
    }
  }

  private static Manifest parse(Path file, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(VERSION)) {
      throw new OutputRefused(
          file + " does not begin with the line \"" + VERSION + "\".",
          "If a newer version of Rapporteur wrote it, use that version. " + FIX);
    }
    List<OutputPath> files = new ArrayList<>();
    List<OutputPath> foreignFolders = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isFolder = line.endsWith("/");
      String value = isFolder ? line.substring(0, line.length() - 1) : line;
      String problem = OutputPath.problem(value).orElse("");
      if (!problem.isEmpty()) {
        throw rejected(file, i + 1, problem);
      }
      OutputPath path = OutputPath.of(value);
      if (ReservedNames.covers(path)) {
        throw rejected(file, i + 1, "is reserved for Rapporteur’s own files");
      }
      (isFolder ? foreignFolders : files).add(path);
    }
    return new Manifest(files, foreignFolders);
  }

  /**
   * Creates the exception for an invalid line. The line is not quoted, as it may contain terminal
   * control codes.
   */
  private static OutputRefused rejected(Path file, int line, String problem) {
    return new OutputRefused(
        file + ", line " + line + ", is not the path of a file of a site: it " + problem + ".",
        FIX);
  }

  /**
   * All entries of both manifests, which covers every state of a commit from this one to the other.
   */
  Manifest union(Manifest other) {
    NavigableSet<OutputPath> allFiles = new TreeSet<>(files);
    allFiles.addAll(other.files);
    NavigableSet<OutputPath> allFolders = new TreeSet<>(foreignFolders);
    allFolders.addAll(other.foreignFolders);
    return new Manifest(allFiles, allFolders);
  }

  /** Every folder, at any depth, that contains a listed file, without the root. */
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

  /** The content of the manifest file; equal manifests have equal content. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    Stream.concat(files.stream().map(OutputPath::value), foreignFolders.stream().map(p -> p + "/"))
        .sorted()
        .forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
