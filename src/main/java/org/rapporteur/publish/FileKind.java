package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The kind of file at a path. Links are not followed. */
enum FileKind {
  ABSENT("absent"),
  FILE("a file"),
  FOLDER("a folder"),
  LINK("a symbolic link"),
  OTHER("a device or another special file");

  private final String words;

  FileKind(String words) {
    this.words = words;
  }

  /** The kind as the end of "it is …". */
  String words() {
    return words;
  }

  static FileKind of(Path path) throws IOException {
    try {
      return of(attributes(path));
    } catch (NoSuchFileException absent) {
      return ABSENT;
    }
  }

  static FileKind of(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return LINK;
    }
    // A Windows junction reports itself as both a folder and “other”.
    if (attributes.isOther()) {
      return OTHER;
    }
    return attributes.isDirectory() ? FOLDER : FILE;
  }

  static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
