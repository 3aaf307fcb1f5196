package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.ReportMetadata.Author;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The parts of personal names, stated or not, in each format. */
class PersonNameTest {

  private static Author person(String name, String family, String given) {
    return new Author(
        name, false, Optional.empty(), Optional.ofNullable(family), Optional.ofNullable(given));
  }

  private static BibliographicItem item(Author author) {
    return new BibliographicItem(
        "k",
        List.of(author),
        "T",
        "",
        Optional.empty(),
        "",
        "",
        "",
        Optional.empty(),
        "",
        "",
        "",
        List.of(),
        "");
  }

  /** The columns are name, family and given as stated, then BibTeX and RIS. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Martin Luther King, Jr. | King, Jr.         | -             | King, Jr., Martin Luther    | King, Martin Luther, Jr.
          Martin Luther King, Jr. | King              | -             | King, Jr., Martin Luther    | King, Martin Luther, Jr.
          Martin Luther King, Jr. | -                 | Martin Luther | King, Jr., Martin Luther    | King, Martin Luther, Jr.
          Martin Luther King      | King Jr.          | -             | King, Jr., Martin Luther    | King, Martin Luther, Jr.
          Martin Luther King Jr.  | -                 | -             | King, Jr., Martin Luther    | King, Martin Luther, Jr.
          Henry James III         | -                 | -             | James, III, Henry           | James, Henry, III
          Pilar Carreño Quiñones  | Carreño Quiñones  | -             | Carreño Quiñones, Pilar     | Carreño Quiñones, Pilar
          Pilar Carreño Quiñones  | -                 | Pilar         | Carreño Quiñones, Pilar     | Carreño Quiñones, Pilar
          Aung San Suu Kyi        | Aung San Suu Kyi  | -             | {Aung San Suu Kyi}          | Aung San Suu Kyi
          Jean de la Fontaine     | de la Fontaine    | -             | de la Fontaine, Jean        | de la Fontaine, Jean
          Jean de la Fontaine     | -                 | -             | de la Fontaine, Jean        | de la Fontaine, Jean
          Jean de La Fontaine     | La Fontaine       | -             | de La Fontaine, Jean        | La Fontaine, Jean de
          José Ortega y Gasset    | Ortega y Gasset   | -             | Ortega y Gasset, José       | Ortega y Gasset, José
          Xi Jinping              | Xi                | -             | Xi, Jinping                 | Xi, Jinping
          Ban Ki-moon             | Ban               | Ki-moon       | Ban, Ki-moon                | Ban, Ki-moon
          Omar al-Bashir          | -                 | -             | al-Bashir, Omar             | al-Bashir, Omar
          Lee, Ann                | -                 | -             | Lee, Ann                    | Lee, Ann
          bell hooks              | -                 | -             | hooks, bell                 | hooks, bell
          Ann Maria Lee           | -                 | -             | Lee, Ann Maria              | Lee, Ann Maria
          Plato                   | -                 | -             | {Plato}                     | Plato
          王小明                   | -                 | -             | {王小明}                     | 王小明
          """)
  void writesEachName(String name, String family, String given, String bibtex, String ris) {
    BibliographicItem item = item(person(name, family, given));
    assertTrue(new BibTeX(item).toString().contains("author = {" + bibtex + "},"), bibtex);
    assertTrue(new Ris(item).toString().contains("AU  - " + ris + "\r\n"), ris);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Martin Luther King, Jr. | King, Jr.        | 'given':'Martin Luther','family':'King','suffix':'Jr.'
          Jean de la Fontaine     | -                | 'given':'Jean','non-dropping-particle':'de la','family':'Fontaine'
          Jean de La Fontaine     | La Fontaine      | 'given':'Jean','dropping-particle':'de','family':'La Fontaine'
          Aung San Suu Kyi        | Aung San Suu Kyi | 'family':'Aung San Suu Kyi'
          Plato                   | -                | 'literal':'Plato'
          """)
  void writesThePartsOfCsl(String name, String family, String expected) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
      new CslJson(item(person(name, family, null))).write(json);
    }
    String written = text.toString().replace('"', '\'');
    assertTrue(written.contains("'author':[{" + expected + "}]"), written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Aung San Suu Kyi | - | true",
        "Aung San Suu Kyi | Aung San Suu Kyi | false",
        "Ann Lee | - | false",
        "Ann Lee Jr. | - | false",
        "Lee, Ann Maria | - | false",
        "Plato | - | false",
      })
  void asksOnlyIfTheFamilyNameIsUncertain(String name, String family, boolean expected) {
    assertEquals(expected, PersonName.isUncertain(person(name, family, null)));
  }

  @Test
  void anOrganisationHasNoParts() {
    Author author = new Author("The Advocates for Human Rights", true, Optional.empty());
    assertEquals(Optional.empty(), PersonName.of(author));
    assertEquals(false, PersonName.isUncertain(author));
  }

  @Test
  void aPartThatIsNotInTheNameHasNoRest() {
    assertEquals(Optional.empty(), PersonName.rest("Ann Lee", Optional.of("Smith")));
    assertEquals(Optional.of("Ann"), PersonName.rest("Ann Lee", Optional.of("Lee")));
    assertEquals(Optional.of(""), PersonName.rest("Ann Lee", Optional.of("Ann Lee")));
  }
}
