package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.font.BookFonts;
import org.rapporteur.font.FontFace;
import org.rapporteur.font.FontFamily;

/** The fonts in content/fonts/, in which the PDF is set. */
class OwnFontsTest {

  private static final Path KOREAN =
      Path.of("src/test/resources/languages/fonts/NotoSansKR-Regular.ttf");
  private static final int BUILT_IN = BookFonts.with(List.of()).families().size();

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
    Files.createDirectories(project.path("content/fonts"));
  }

  private byte[] add(String style) throws IOException {
    String file = "/fonts/ttf/Kurinto/KurintoSans-" + style + ".ttf";
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
      byte[] bytes = in.readAllBytes();
      Files.write(project.path("content/fonts/" + style + ".ttf"), bytes);
      return bytes;
    }
  }

  private List<FontFamily> own() {
    List<FontFamily> all = project.report().fonts().families();
    return all.subList(0, all.size() - BUILT_IN);
  }

  private static void assertFace(byte[] file, int weight, boolean italic, FontFace face)
      throws IOException {
    assertEquals(weight, face.weight());
    assertEquals(italic, face.italic());
    try (InputStream in = face.file().get()) {
      assertArrayEquals(file, in.readAllBytes());
    }
  }

  @Test
  void aStyleWithoutAFileIsSetInTheNearest() throws IOException {
    byte[] bold = add("Bd");
    byte[] italic = add("It");
    byte[] regular = add("Rg");
    FontFamily family = own().get(0);
    assertEquals("Report Kurinto Sans", family.name());
    assertFace(regular, 400, false, family.faces().get(0));
    assertFace(bold, 700, false, family.faces().get(1));
    assertFace(italic, 400, true, family.faces().get(2));
    assertFace(bold, 700, true, family.faces().get(3));
    assertEquals(List.of(), project.problems());
    String digest = family.digest();
    Files.delete(project.path("content/fonts/It.ttf"));
    assertEquals(true, !digest.equals(own().get(0).digest()));
  }

  @Test
  void aFontHasTheCharactersOfItsFile() throws IOException {
    Files.copy(KOREAN, project.path("content/fonts/korean.ttf"));
    FontFamily family = own().get(0);
    assertEquals(true, family.characters().contains('인'));
    assertEquals(false, family.characters().contains('ξ'));
  }

  @Test
  void aFamilyHasTheCharactersThatAllItsFilesHave() throws IOException {
    add("Bd");
    TTFSubsetter fewer =
        new TTFSubsetter(new TTFParser().parse(new RandomAccessReadBuffer(add("Rg"))));
    fewer.add('x');
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    fewer.writeToStream(file);
    Files.write(project.path("content/fonts/Rg.ttf"), file.toByteArray());
    FontFamily family = own().get(0);
    assertEquals(1, own().size());
    assertEquals(true, family.characters().contains('x'));
    assertEquals(false, family.characters().contains('y'));
  }

  @Test
  void thereAreNoneWithoutFiles() {
    assertEquals(List.of(), own());
    assertEquals(List.of(), project.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFL.txt", "README.md", "LICENSE", "Licence-1"})
  void theirLicenceIsNoFont(String name) throws IOException {
    project.write("content/fonts/" + name, "Free.\n");
    assertEquals(List.of(), own());
    assertEquals(List.of(), project.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ttf", "a.woff2", "a/b.ttf"})
  void anotherFileIsReported(String name) throws IOException {
    project.write("content/fonts/" + name, "x\n");
    assertEquals(List.of(), own());
    assertEquals(
        List.of("bad-font: this is not a font with TrueType outlines"), project.problems());
  }

  @Test
  void aFontThatMustNotBeEmbeddedIsReported() throws IOException {
    byte[] bytes = Files.readAllBytes(KOREAN);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int table = ByteBuffer.wrap(bytes).getInt(text.indexOf("OS/2") + 8);
    bytes[table + 9] = 2;
    Files.write(project.path("content/fonts/korean.ttf"), bytes);
    assertEquals(List.of(), own());
    assertEquals(
        List.of("bad-font: the licence of this font forbids embedding it in a PDF"),
        project.problems());
  }
}
