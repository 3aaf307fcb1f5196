package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/** Which files of a project are read as text. */
class TextFileTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<String> read() {
    return TextFile.read(new Folder(folder, "content").item("a.md"), diagnostics);
  }

  private void write(byte[] bytes) throws IOException {
    Files.write(folder.resolve("a.md"), bytes);
  }

  private Diagnostic only() {
    assertEquals(1, diagnostics.sorted().size(), diagnostics.sorted().toString());
    return diagnostics.sorted().get(0);
  }

  @Test
  void readsTheWholeTextWithItsLineBreaks() throws IOException {
    String text = "one\r\ntwo – zwölf\n".repeat(20_000);
    write(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.of(text), read());
    write(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.of(text), read());
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void theLimitIsTwoMebibytes() throws IOException {
    byte[] bytes = new byte[TextFile.MAX_BYTES];
    Arrays.fill(bytes, (byte) 'a');
    write(bytes);
    assertEquals(TextFile.MAX_BYTES, read().orElseThrow().length());
    write(Arrays.copyOf(bytes, bytes.length + 1));
    assertEquals(Optional.empty(), read());
    assertEquals(Rule.TOO_LARGE, only().rule());
    assertEquals("this file is larger than 2 MiB", only().message());
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "5, 2, 1", "8, 2, 3"})
  void invalidTextIsReportedAtItsPlace(int at, int line, int column) throws IOException {
    byte[] bytes = "éab\nübc\n".getBytes(StandardCharsets.UTF_8);
    bytes[at] = (byte) 0xFF;
    write(bytes);
    assertEquals(Optional.empty(), read());
    assertEquals(Rule.INVALID_UTF8, only().rule());
    assertEquals(Span.at("content/a.md", line, column), only().span());
  }

  @Test
  void aFileWithoutTextIsEmpty() throws IOException {
    for (String text : List.of("", " \n\n", "\uFEFF")) {
      write(text.getBytes(StandardCharsets.UTF_8));
      assertEquals(Optional.empty(), read());
    }
    assertEquals(
        List.of(Rule.EMPTY_FILE),
        diagnostics.sorted().stream().map(Diagnostic::rule).distinct().toList());
  }

  @Test
  void aLinkIsReportedAndNotFollowed() throws IOException {
    Path target = Files.writeString(folder.resolve("b.md"), "secret");
    Files.createSymbolicLink(folder.resolve("a.md"), target);
    assertEquals(Optional.empty(), read());
    assertEquals(Rule.SYMLINK, only().rule());
  }

  @Test
  void aFolderOrNothingIsReported() throws IOException {
    assertEquals(Optional.empty(), read());
    assertEquals(Rule.UNREADABLE, only().rule());
    Files.createDirectory(folder.resolve("a.md"));
    assertEquals(Optional.empty(), read());
    assertEquals(
        List.of(Rule.NOT_A_FILE, Rule.UNREADABLE),
        diagnostics.sorted().stream().map(Diagnostic::rule).sorted().toList());
  }
}
