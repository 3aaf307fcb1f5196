package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;

class DamagedTextTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "a~the companyâ€™s duty, 2, 12, “â€™”",
    "protÃ©gÃ©, 1, 5, “Ã©”",
    "20 Â°C, 1, 4, “Â°”",
    "â€œyesâ€\u009D, 1, 1, “â€œ”",
    "Ð¡Ð¾Ð²ÐµÑ‚, 1, 1, Ð¡",
    "Ø§Ù„, 1, 1, Ø§",
    "one_x000D_, 1, 4, “_x000D_”",
    "a\u009Db, 1, 2, U+009D",
    "a~~b\u0007c, 3, 2, U+0007",
    "a\uFFFDb, 1, 2, U+FFFD",
    "a \u202Eb~~c, 1, 3, direction",
    "a \u2066b~c, 1, 3, direction",
    "~~a \u202Ab, 3, 3, direction",
    "~one_x000D_, 2, 4, “_x000D_”",
    "one~two _x000D_, 2, 5, “_x000D_”",
    "a\u0000b, 1, 2, U+0000",
    "a\u001Fb, 1, 2, U+001F",
    "a\u007Fb, 1, 2, U+007F",
    "a\u009Fb, 1, 2, U+009F",
    "a\uFDD0b, 1, 2, U+FDD0",
    "a\uFDEFb, 1, 2, U+FDEF",
    "a\uFFFFb, 1, 2, U+FFFF"
  })
  void reportsTheCharacterAtItsPlace(String text, int line, int column, String words) {
    new DamagedText("a.md", text.replace('~', '\n'), diagnostics).isReadable();
    Diagnostic first = diagnostics.sorted().get(0);
    assertEquals(line + ":" + column, first.span().line() + ":" + first.span().column());
    assertEquals(first.message().contains(words), true, first.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« MAÇÃO » ÂGE ÉTÉ … “À” TÉ»…",
        "a\r\n\tb",
        " ~\u00A0\uFDCF\uFDF0\uFFFC",
        "\u2066a\u2069 and \u202Bb\u202C",
        "\u2066a\nb\u2069",
        "Совет 한국어 العربية 👩‍👩‍👧 a_x_b",
        "Øre, Ñandú, Ùlo"
      })
  void acceptsOtherTexts(String text) {
    assertEquals(true, new DamagedText("a.md", text, diagnostics).isReadable());
    assertEquals("[]", diagnostics.sorted().toString());
  }

  @ParameterizedTest
  @CsvSource({"a\u0007b, false", "a\uFFFDb, false", "a \u202Eb, true", "_x000D_, true"})
  void aTextWithControlCharactersIsNotRead(String text, boolean readable) {
    assertEquals(readable, new DamagedText("a.md", text, diagnostics).isReadable());
    assertEquals(1, diagnostics.sorted().size());
  }

  @Test
  void reportsEachOccurrenceAtItsPlace() {
    new DamagedText("a.md", "_x000D_ _x000A_\n\n _x0009_", diagnostics).isReadable();
    assertEquals(
        List.of(new Span("a.md", 1, 1, 7), new Span("a.md", 1, 9, 7), new Span("a.md", 3, 2, 7)),
        diagnostics.sorted().stream().map(Diagnostic::span).toList());
  }
}
