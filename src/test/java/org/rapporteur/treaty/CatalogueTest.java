package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.catalogue.InstrumentReader;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.yaml.YamlReader;

class CatalogueTest {

  private static final Catalogue BUILT_IN = BuiltInCatalogue.read();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          ICCPR | iccpr
          iccpr | iccpr
          PIDCP | iccpr
          CERD | icerd
          International  Covenant on civil and political rights | iccpr
          Déclaration universelle | udhr
          Universal Declaration | udhr
          iccpr-op1 | iccpr-op1
          ICCPR art. 9 | ''
          the ICCPR | ''
          ICCPRX | ''
          """)
  void findsAnInstrumentByItsNamesOnly(String name, String id) {
    assertEquals(id, BUILT_IN.byName(name).map(Instrument::id).orElse(""));
  }

  @Test
  void readsEveryInstrumentOfTheIndex() {
    assertEquals(85, BUILT_IN.ids().size());
    for (String id : BUILT_IN.ids()) {
      assertEquals(id, BUILT_IN.byId(id).orElseThrow().id());
      assertEquals(id, BUILT_IN.byName(id).orElseThrow().id());
    }
    assertEquals(BUILT_IN.ids().size(), BUILT_IN.mainCodes().size());
    assertTrue(BUILT_IN.mainCodes().containsAll(List.of("ICCPR", "UDHR", "ICERD")));
    assertTrue(
        BUILT_IN.mainCodes().stream()
            .allMatch(
                code -> BUILT_IN.codes().contains(code) || BUILT_IN.fullNames().contains(code)));
    assertTrue(BUILT_IN.codes().contains("PIDCP"));
    assertTrue(BUILT_IN.fullNames().contains("Universal Declaration of Human Rights"));
    assertEquals(0, BUILT_IN.fullNames().stream().filter(BUILT_IN.codes()::contains).count());
  }

  @ParameterizedTest
  @CsvSource({"iccpr, 1, I", "iccpr, 2, II", "iccpr, 5, II", "iccpr, 6, III", "udhr, 1, -"})
  void anArticleBelongsToThePartBetweenItsFirstAndLast(String id, int number, String part) {
    assertEquals(
        part,
        BUILT_IN
            .byId(id)
            .flatMap(i -> i.partOf(new ArticleNumber(number, "")))
            .map(InstrumentPart::number)
            .orElse("-"));
  }

  @Test
  void aReportsInstrumentReplacesABuiltInOne() {
    assertSame(BUILT_IN, BUILT_IN.with(List.of()));
    Catalogue more =
        BUILT_IN.with(
            List.of(
                own("id: own\ncode: OWN\nname: Own Charter\ncodes: [OC]\nnames: [Our Charter]\n"),
                own("id: iccpr\ncode: {en: ICCPR, fr: PACTE}\nname: Covenant of Ours\n")));
    assertEquals(List.of("own", "iccpr"), more.ids().subList(0, 2));
    assertEquals(BUILT_IN.ids().size() + 1, more.ids().size());
    for (String name : List.of("own", "OWN", "OC", "Own Charter", "Our Charter")) {
      assertEquals("own", more.byName(name).orElseThrow().id());
    }
    for (String name : List.of("ICCPR", "PACTE", "Covenant of Ours", "PIDCP")) {
      assertEquals(1, more.byName(name).orElseThrow().articles().size(), name);
    }
    assertEquals(Optional.empty(), more.byId("other"));
    assertEquals("udhr", more.byId("udhr").orElseThrow().id());
  }

  private static NamedInstrument own(String text) {
    Diagnostics diagnostics = new Diagnostics();
    return YamlReader.read("own.yaml", text + "articles:\n  - number: 1\n", 1, diagnostics)
        .flatMap(node -> InstrumentReader.read(node, diagnostics))
        .orElseThrow();
  }
}
