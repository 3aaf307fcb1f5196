package org.rapporteur.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInFontsTest {

  private static final Path LIST = Path.of("src/main/resources/org/rapporteur/font/characters.txt");
  private final BookFonts fonts = BookFonts.with(List.of());

  /** With -Drewrite=true, writes the list instead. */
  @Test
  void theListOfCharactersIsThatOfTheFonts() throws IOException {
    StringBuilder list = new StringBuilder();
    for (String family : List.of("Han", "Sans", "Serif", "Wide")) {
      String name = "Rapporteur " + family;
      List<CharacterSet> styles = new ArrayList<>();
      for (String file : BuiltInFonts.FILES.get(name)) {
        try (InputStream in = BuiltInFontsTest.class.getResourceAsStream(file)) {
          styles.add(FontFileReader.read(in.readAllBytes()).characters());
        }
      }
      CharacterSet all =
          CharacterSet.of(
              styles.get(0).points().filter(p -> styles.stream().allMatch(s -> s.contains(p))));
      list.append(name).append('\t').append(all).append('\n');
    }
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(LIST, list);
    }
    assertEquals(Files.readString(LIST), list.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trafficking “well-being” – 100 %…",
        "Ẹ̀kọ́ A̋ Việt Nam",
        "Права человека Ґ",
        "Δικαιώματα",
        "المادة ١٤ پاکستان میں ہے ے",
        "זכויות שָׁלוֹם",
        "मानवाधिकार",
        "মানবাধিকার",
        "สิทธิมนุษยชน",
        "ሰብአዊ",
        "ადამიანის Մարդու",
        "人权 人權 かなカナ",
        "→ ✓ ☐ ≥ ﷼ ₿ ₹",
      })
  void haveTheLettersOf(String text) {
    assertEquals(OptionalInt.empty(), fonts.missing(text, 0), text);
  }

  @Test
  void lackSomeScriptsAndEmoji() {
    assertEquals(OptionalInt.of(2), fonts.missing("a 인권", 0));
    assertEquals(OptionalInt.of(0), fonts.missing("😀", 0));
    assertEquals(OptionalInt.of(4), fonts.missing("ab \u200f😀", 1));
    assertTrue(fonts.missing("សិទ្ធិ", 0).isPresent());
    assertTrue(fonts.missing("လူ့", 0).isPresent());
  }

  @Test
  void onlyTheFamiliesThatATextNeedsAreUsed() {
    assertEquals("Rapporteur Serif", needed("trafficking"));
    assertEquals("Rapporteur Serif, Rapporteur Wide", needed("العهد and"));
    assertEquals("Rapporteur Serif, Rapporteur Han", needed("人权 rights"));
  }

  private String needed(String text) {
    return fonts.needed(text).stream().map(FontFamily::name).collect(Collectors.joining(", "));
  }
}
