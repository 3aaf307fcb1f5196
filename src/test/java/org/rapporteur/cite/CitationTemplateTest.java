package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTemplateTest {

  private static CitationTemplate template(String... runs) {
    return new CitationTemplate(
        List.of(runs).stream().map(text -> new StyledText(text, false)).toList());
  }

  @Test
  void eachPlaceholderCountsAs200Characters() {
    assertEquals(0, template().length());
    assertEquals(5, template("ab", "c\uE00F\uE014").length());
    assertEquals(803, template("a\uE010\uE011b", "\uE012.\uE013").length());
  }

  @Test
  void aPinpointIsAddedUnlessTheStyleCitesThePart() {
    assertEquals(
        List.of(new StyledText("A report", false), new StyledText(", \uE010.", false)),
        template("A report.").withPinpoint().runs());
    for (String placeholder : List.of("\uE010", "\uE011")) {
      CitationTemplate cites = template("A", placeholder + " of it.");
      assertEquals(cites, cites.withPinpoint());
      assertTrue(cites.has(placeholder.charAt(0)));
    }
    assertFalse(template("A", "\uE012").has('\uE010'));
  }

  @Test
  void aFinalFullStopIsRemoved() {
    assertEquals(template("A.", "B"), template("A.", "B.").withoutFullStop());
    assertEquals(template("A"), template("A", ".").withoutFullStop());
    assertEquals(template(), template().withoutFullStop());
  }

  @Test
  void onlyPrivateUseCharactersAreRemoved() {
    assertEquals(
        "a\uD83D\uDFFF\uF900b", CitationTemplate.clean("a\uD83D\uDFFF\uE000\uF8FF\uF900b"));
    assertEquals("", CitationTemplate.clean("\uE010"));
  }

  @Test
  void storedTemplatesAreReadAsTheyWere() {
    List<CitationTemplates> templates =
        List.of(
            new CitationTemplates("un", "UN", template("A", "\uE011."), template("B \"\\")),
            new CitationTemplates("x.csl", "X", template("C"), template("D", "E")));
    assertEquals(templates, CitationTemplateText.read(CitationTemplateText.write(templates)));
  }
}
