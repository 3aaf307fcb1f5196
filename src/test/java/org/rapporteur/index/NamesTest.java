package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.DocumentKey;

/** The names of recommendations, articles and documents in plain text. */
class NamesTest {

  private static final String DE_1 = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private Recommendation first(IndexedEdition indexed) {
    return IndexedProject.recommendation(indexed, "de-1");
  }

  /** A link without words has the name that its page shows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Open it.;Open it.",
        "Open it as [[de-2]] says.;Open it as DE-2 says.",
        "Open it as [[de-3]] says.;Open it as 140.23 says.",
        "Open it as [[de-3|the third]] says.;Open it as the third says.",
        "Open it (ICCPR art. 9).;Open it (ICCPR art. 9).",
        "Open[^1] it.\\n\\n[^1]: A note.;Open it."
      })
  void aTextIsPlain(String text, String plain) throws IOException {
    project.add("content/themes/01-detention/de-3.md", "number: \"140.23\"");
    project.write(DE_1, "---\ntitle: Open\n---\n" + text.replace("\\n", "\n") + "\n");
    IndexedEdition indexed = IndexedProject.of(folder);
    LinkNames names = indexed.linkNames();
    assertEquals(plain, names.plain(first(indexed).demand()));
    assertEquals(plain, names.lines(first(indexed).demand()).strip());
    assertEquals(plain, names.plainOr(first(indexed).demand(), new Phrase("A title", "en")));
  }

  @Test
  void aListHasALineForEachItem() {
    IndexedEdition indexed = IndexedProject.of(folder);
    LinkNames names = indexed.linkNames();
    Recommendation second = IndexedProject.recommendation(indexed, "de-2");
    assertEquals(
        "Tell each family, at least: (a) where, and (b) for how long.",
        names.plain(second.demand()));
    assertEquals(
        List.of("Tell each family, at least:", "(a) where, and", "(b) for how long."),
        names.lines(second.demand()).lines().filter(line -> !line.isBlank()).toList());
  }

  /** Without a title, its first words of at most 80 characters. */
  @Test
  void aRecommendationIsNamedByItsTitleOrItsFirstWords() throws IOException {
    assertEquals("Open the doors", name());
    project.write(DE_1, "---\narticles: ICCPR-OP2 art. 1\n---\nOpen every door at noon.\n");
    assertEquals("Open every door at noon.", name());
    project.write(
        DE_1, "---\narticles: ICCPR-OP2 art. 1\n---\n" + "Open it now ".repeat(9) + ".\n");
    assertEquals("Open it now ".repeat(6) + "Open it…", name());
  }

  private String name() {
    IndexedEdition indexed = IndexedProject.of(folder);
    return indexed.linkNames().name(first(indexed)).text();
  }

  @Test
  void anArticleIsNamedInTheLanguageOfTheEdition() throws IOException {
    project.replace(DE_1, "title:", "articles: ICCPR-OP2 art. 1(1) and (2)\ntitle:");
    IndexedEdition indexed = IndexedProject.of(folder);
    ArticleNames names = indexed.names();
    ArticleKey key = first(indexed).references().get(0).article();
    assertEquals("ICCPR-OP2 Article 1", names.heading(key));
    assertEquals("ICCPR-OP2", names.code("iccpr-op2"));
    assertEquals("ICCPR-OP2 arts.", names.lead("iccpr-op2", 2));
    assertEquals("ICCPR-OP2 art.", names.lead("iccpr-op2", 1));
    assertEquals("No executions; abolition", names.label(key).text());
    assertEquals("1(1) and (2)", names.number(first(indexed).references().get(0)));
    assertEquals("1(1) and (2)", names.paragraphs(first(indexed).references().get(0)));
    Recommendation second = IndexedProject.recommendation(indexed, "de-2");
    assertEquals("1", names.number(second.references().get(0)));
    assertEquals("", names.paragraphs(second.references().get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "CCPR/C/GC/35, CCPR/C/GC/35, 'Human Rights Committee, general comment No. 35'",
    "A/HRC/54/4, A/HRC/54/4, ''",
    "SDG target 16.3, SDG target 16.3, ''",
    "CEDAW general recommendation No. 19,"
        + " 'Committee on the Elimination of Discrimination against Women, general recommendation"
        + " No. 19', ''"
  })
  void aDocumentIsNamedByItsSymbolOrWhatItIs(String text, String heading, String description)
      throws IOException {
    project.replace(DE_1, "at noon", "at noon (" + text + ")");
    IndexedEdition indexed = IndexedProject.of(folder);
    DocumentKey document = indexed.documentIndex().planned().get(0);
    assertEquals(heading, indexed.documentNames().heading(document));
    assertEquals(description, indexed.documentNames().description(document));
  }
}
