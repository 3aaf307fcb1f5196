package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Tests the link that is proposed for a web address written as text. */
class LinkTextRulesTest {

  private static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://example.org/a.|5+21|https://example.org/a",
        "www.example.org has it|1+15|https://www.example.org",
        "See (WWW.example.org)!|6+15|https://WWW.example.org",
        "Not at w.w, but at www.example.org|20+15|https://www.example.org",
        ".org as in www.example.org|12+15|https://www.example.org",
        "e.g. www.example.org/a?b=c, too|6+21|https://www.example.org/a?b=c",
      })
  void isReportedWithoutThePunctuationAfterIt(String text, String place, String address)
      throws IOException {
    assertEquals("5:" + place + " " + address, reported(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ask the www. consortium",
        "Read the awww.example",
        "[The figures](https://www.example.org/) show it",
        "Either/or://nothing, or e.g. this"
      })
  void otherTextsAreNoAddresses(String text) throws IOException {
    assertEquals("", reported(text));
  }

  private String reported(String text) throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.write(RECOMMENDATION, "---\ntitle: Open the doors\nsource: A\n---\n" + text + "\n");
    return project.lint().stream()
        .filter(d -> d.rule() == Rule.BARE_ADDRESS)
        .map(LinkTextRulesTest::placeAndProposal)
        .collect(Collectors.joining("; "));
  }

  private static String placeAndProposal(Diagnostic d) {
    return "%d:%d+%d %s"
        .formatted(
            d.span().line(),
            d.span().column(),
            d.span().length(),
            d.help().replaceAll(".*page\\]\\(|\\)\\.$", ""));
  }
}
