package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PdfLineBreaksTest {

  private static final String[] PIECES = {
    "a", "right", " ", "  ", "/", "//", "://", "http", ".", ",", "-", "–", "\n", "1", "12", "?",
    "(", ")", "\"", "حق", "人", "é", ":"
  };

  @Test
  void breaksLinesWhereTheLibraryDoes() {
    Random random = new Random(20261128);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      FSTextBreaker library =
          new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
      assertEquals(
          breaks(library, text.toString()),
          breaks(new PdfLineBreaks(), text.toString()),
          text::toString);
    }
  }

  @Test
  void breaksLongTextsWhereTheLibraryDoes() {
    Random random = new Random(20261129);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 6_000) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      FSTextBreaker library =
          new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
      assertEquals(breaks(library, text.toString()), breaks(new PdfLineBreaks(), text.toString()));
    }
  }

  @Test
  void readsEachLineOfALongPathOnce() {
    String path = "a/".repeat(24_500);
    PdfLineBreaks breaks = new PdfLineBreaks();
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int start = 0; start < path.length(); start += 20) {
            breaks.setText(path.substring(start));
            assertEquals(1, breaks.next());
          }
        });
  }

  @Test
  void takesTimeInProportionToTheLengthOfAParagraph() {
    String text = "right to liberty ".repeat(100_000) + "a/b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertEquals(300_002, breaks(new PdfLineBreaks(), text).size()));
  }

  private static List<Integer> breaks(FSTextBreaker breaker, String text) {
    List<Integer> breaks = new ArrayList<>();
    breaker.setText(text);
    for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
      breaks.add(at);
    }
    return breaks;
  }
}
