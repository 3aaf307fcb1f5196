package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadFileTest {

  private static final String SOURCE = "content/themes/01-water/wa-1.md";
  private static final List<String> FILES = List.of("themes/01-water/wa-2.md", "assets/map.png");

  private static String help(String path) {
    return new DeadFile(path, SOURCE).help(FILES);
  }

  @ParameterizedTest
  @CsvSource({
    "themes/01-water/example.org, https://example.org",
    "themes/01-water/a.b-c.example.ORG/page, https://a.b-c.example.ORG/page",
    "themes/01-water/www.example, https://www.example"
  })
  void suggestsTheSchemeOfAWebAddress(String path, String address) {
    assertEquals("Write https:// before the address of another site: " + address, help(path));
  }

  @ParameterizedTest
  @CsvSource({
    "map.png, Write the path from the folder of this file:  ../../assets/map.png",
    "themes/01-water/…, 'Replace it with the address of the page, which begins with https://'",
    "themes/01-water/example.organ, A relative link starts at the folder of the file that contains"
        + " it."
  })
  void suggestsAFile(String path, String help) {
    assertEquals(help, help(path));
  }

  @ParameterizedTest
  @CsvSource({"a., 20000", "a, 50000", "a-., 20000"})
  void readsVeryLongPaths(String piece, int count) {
    assertEquals(
        "A relative link starts at the folder of the file that contains it.",
        help("themes/01-water/" + piece.repeat(count) + "x"));
  }
}
