package org.rapporteur.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/** Reads a text file: UTF-8, not empty, and of at most {@value #MAX_BYTES} bytes by default. */
final class TextFile {

  static final int MAX_BYTES = 2 * 1024 * 1024;

  private TextFile() {}

  /** Reads the text with its line breaks unchanged; empty after a reported problem. */
  static Optional<String> read(Folder.FolderEntry item, Diagnostics diagnostics) {
    return read(item, MAX_BYTES, diagnostics);
  }

  /**
   * Reads the text with its line breaks unchanged; empty after a reported problem.
   *
   * @param max the maximum number of bytes, a multiple of one MiB
   */
  static Optional<String> read(Folder.FolderEntry item, int max, Diagnostics diagnostics) {
    if (item.folder()) {
      return report(
          item,
          diagnostics,
          Rule.NOT_A_FILE,
          "this is a folder, but should be a file",
          "Rename the folder, or move its files.");
    }
    try {
      if (isSpecial(item.path())) {
        Folder.reportSpecial(item, diagnostics);
        return Optional.empty();
      }
      byte[] bytes = bytes(item.path(), max);
      if (bytes.length > max) {
        String message = "this file is larger than " + (max >> 20) + " MiB";
        return report(item, diagnostics, Rule.TOO_LARGE, message, "Split it.");
      }
      String text = decode(item, bytes, diagnostics);
      if (text == null) {
        return Optional.empty();
      }
      String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (content.isBlank()) {
        return report(
            item, diagnostics, Rule.EMPTY_FILE, "this file is empty", "Add content, or delete it.");
      }
      boolean readable = new DamagedText(item.name(), content, diagnostics).isReadable();
      return readable ? Optional.of(content) : Optional.empty();
    } catch (IOException e) {
      if (Files.isSymbolicLink(item.path())) {
        Folder.reportLink(item, diagnostics);
        return Optional.empty();
      }
      return report(
          item, diagnostics, Rule.UNREADABLE, "this file cannot be read", "Check its permissions.");
    }
  }

  private static boolean isSpecial(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .isOther();
  }

  /** Reads a file that is not a symbolic link, up to one byte more than the maximum. */
  private static byte[] bytes(Path file, int max) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size(), max + 1L));
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // A short file is usually read in one step.
      }
      return buffer.hasRemaining()
          ? Arrays.copyOf(buffer.array(), buffer.position())
          : buffer.array();
    }
  }

  private static @org.jspecify.annotations.Nullable String decode(
      Folder.FolderEntry item, byte[] bytes, Diagnostics diagnostics) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      int line = 1;
      int lineStart = 0;
      for (int i = 0; i < buffer.position(); i++) {
        if (bytes[i] == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      String before =
          new String(bytes, lineStart, buffer.position() - lineStart, StandardCharsets.UTF_8);
      diagnostics.report(
          Rule.INVALID_UTF8,
          Span.at(item.name(), line, before.length() + 1),
          "this file is not UTF-8 text",
          "Save it again with the encoding UTF-8.");
      return null;
    }
  }

  private static Optional<String> report(
      Folder.FolderEntry item, Diagnostics diagnostics, Rule rule, String message, String help) {
    diagnostics.report(rule, Span.of(item.name()), message, help);
    return Optional.empty();
  }
}
