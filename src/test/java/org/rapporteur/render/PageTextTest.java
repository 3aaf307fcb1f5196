package org.rapporteur.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PageTextTest {

  /** Letters of every length in UTF-8, whole pairs and halves of them. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', '<', '\n', 'é', 'ع', '“', '€', '\ud83d', '\ude00', '\udfff', '\ud800')
        .ofMaxLength(40);
  }

  @Property
  void equalsWhatTheLibraryEncodes(
      @ForAll("texts") String text, @ForAll @IntRange(max = 40) int split) {
    int at = Math.min(split, text.length());
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    PageText words = new PageText();
    words.write(text, 0, at);
    words.write(text.substring(at).toCharArray());
    assertArrayEquals(wanted, words.bytes());
    PageText signs = new PageText();
    text.chars().forEach(signs::write);
    assertArrayEquals(wanted, signs.bytes());
  }

  @Property(tries = 20)
  void growsWithALongPage(@ForAll @IntRange(min = 1, max = 3_000) int times) {
    String text = "Ein langer Satz – “lang”. 😀".repeat(times);
    PageText page = new PageText();
    page.write(text);
    page.write(text);
    assertArrayEquals((text + text).getBytes(StandardCharsets.UTF_8), page.bytes());
  }
}
