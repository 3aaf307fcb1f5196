package org.rapporteur.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextTest {

  /** Characters of every length in UTF-8, with paired and unpaired surrogates. */
  private static final String LETTERS = "a<\né\u0639“€\ud83d\ude00\udfff\ud800";

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(41); left > 0; left--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("org.rapporteur.Seeds#twenty")
  void encodesLikeTheLibrary(long seed) {
    Random random = new Random(seed);
    for (int tries = 0; tries < 100; tries++) {
      String text = text(random);
      int at = random.nextInt(text.length() + 1);
      byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
      PageText words = new PageText("page.ftlh");
      words.write(text, 0, at);
      words.write(text.substring(at).toCharArray());
      assertArrayEquals(wanted, words.bytes(), text);
      PageText signs = new PageText("page.ftlh");
      text.chars().forEach(signs::write);
      assertArrayEquals(wanted, signs.bytes(), text);
    }
  }

  @ParameterizedTest
  @MethodSource("org.rapporteur.Seeds#twenty")
  void growsWithALongPage(long seed) {
    int times = 1 + new Random(seed).nextInt(3_000);
    String text = "Ein langer Satz – “lang”. 😀".repeat(times);
    PageText page = new PageText("page.ftlh");
    page.write(text);
    page.write(text);
    assertArrayEquals((text + text).getBytes(StandardCharsets.UTF_8), page.bytes());
  }
}
