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

/** Reads a file of text: UTF-8, not empty, and of at most {@value #MAX_BYTES} bytes by default. */
final class TextFile {

  static final int MAX_BYTES = 2 * 1024 * 1024;

  private TextFile() {}

  /** The text, with line ends as they are; empty after a reported fault. */
  static Optional<String> read(Folder.FolderEntry item, Diagnostics diagnostics) {
    return read(item, MAX_BYTES, diagnostics);
  }

  /**
   * The same.
   *
   * @param max how many bytes the file may have, a multiple of a MiB
   */
  static Optional<String> read(Folder.FolderEntry item, int max, Diagnostics diagnostics) {
    if (item.folder()) {
      return problem(
          item,
          diagnostics,
          Rule.NOT_A_FILE,
          "this is a folder, but should be a file",
          "Rename the folder, or move what is in it.");
    }
    try {
      if (isSpecial(item.path())) {
        Folder.reportSpecial(item, diagnostics);
        return Optional.empty();
      }
      byte[] bytes = bytes(item.path(), max);
      if (bytes.length > max) {
        String over = "this file is over " + (max >> 20) + " MiB";
        return problem(item, diagnostics, Rule.TOO_LARGE, over, "Split it.");
      }
      String text = decode(item, bytes, diagnostics);
      if (text == null) {
        return Optional.empty();
      }
      String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (content.isBlank()) {
        return problem(
            item, diagnostics, Rule.EMPTY_FILE, "this file is empty", "Fill it, or delete it.");
      }
      return Optional.of(content);
    } catch (IOException e) {
      if (Files.isSymbolicLink(item.path())) {
        Folder.reportLink(item, diagnostics);
        return Optional.empty();
      }
      return problem(
          item, diagnostics, Rule.UNREADABLE, "this file can't be read", "Check its permissions.");
    }
  }

  private static boolean isSpecial(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .isOther();
  }

  /** All bytes of a file that is no link; one more than the most where it has more. */
  private static byte[] bytes(Path file, int max) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size(), max + 1L));
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // A short file is read at once.
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

  private static Optional<String> problem(
      Folder.FolderEntry item, Diagnostics diagnostics, Rule rule, String message, String help) {
    diagnostics.report(rule, Span.of(item.name()), message, help);
    return Optional.empty();
  }
}
