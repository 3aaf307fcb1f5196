package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.DocumentKey;

/** Which recommendations cite an article or a document. */
class ArticleIndexTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private ArticleKey article(ArticleIndex index, String name) {
    return index.hits().keySet().stream()
        .filter(key -> (key.instrument() + " " + key.number().slug()).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> citing(ArticleIndex index, ArticleKey key) {
    return index.of(key).stream()
        .map(
            theme ->
                theme.theme().slug()
                    + " "
                    + IndexedProject.ids(theme.hits().stream().map(hit -> hit.recommendation())))
        .toList();
  }

  @Test
  void anArticleIsCitedDirectlyOrThroughTheTheme() throws IOException {
    project.replace(WATER + "wa-1.md", "OP-CRC-AC art. 3", "OP-CRC-AC art. 3; ICCPR-OP2 art. 1");
    ArticleIndex index = IndexedProject.of(folder).articleIndex();
    ArticleKey first = article(index, "iccpr-op2 1");
    assertEquals(List.of("detention [de-1, de-2, de-3]", "water [wa-1]"), citing(index, first));
    assertEquals(4, index.count(first));
    IndexedEdition indexed = IndexedProject.of(folder);
    assertEquals(3, index.count(first, IndexedProject.theme(indexed, "detention")));
    ArticleKey third = article(index, "op-crc-ac 3");
    assertEquals(0, index.count(third, IndexedProject.theme(indexed, "detention")));
    assertEquals(1, index.count(third));
    assertEquals(List.of("iccpr-op2", "op-crc-ac"), index.instruments());
    assertEquals(List.of("iccpr-op2", "op-crc-ac"), index.tabulated());
    assertEquals(List.of(third), index.citedArticles("op-crc-ac"));
    assertEquals(4, index.recommendations("iccpr-op2"));
    assertEquals(1, index.recommendations("op-crc-ac"));
    assertEquals(0, index.recommendations("cat"));
  }

  @Test
  void aWithdrawnRecommendationDoesNotCount() throws IOException {
    project.add(
        DETENTION + "de-2.md", "status: withdrawn\nhistory:\n  - {date: 2026-11-24, note: Old}");
    ArticleIndex index = IndexedProject.of(folder).articleIndex();
    assertEquals(List.of("detention [de-1, de-3]"), citing(index, article(index, "iccpr-op2 1")));
  }

  /** The limit of the tests is two. */
  @Test
  void anArticleIsSplitBeyondTheLimit() throws IOException {
    ArticleIndex index = IndexedProject.of(folder).articleIndex();
    assertTrue(index.isSplit(article(index, "iccpr-op2 1")));
    project.delete(DETENTION + "de-3.md");
    index = IndexedProject.of(folder).articleIndex();
    assertFalse(index.isSplit(article(index, "iccpr-op2 1")));
  }

  @Test
  void everyTextNamesItsInstruments() throws IOException {
    project.replace(
        "content/report.yaml",
        "downloads: []",
        "downloads: []\nsummary: CAT art. 1\ndisclaimer: CEDAW art. 2");
    project.replace("content/pages/about.md", "Ours.", "See CRC art. 3.");
    project.replace(DETENTION + "theme.md", "About detention.", "See CRPD art. 4.");
    project.replace(DETENTION + "de-2.md", "without news", "without news (CED art. 5)");
    assertEquals(
        List.of("iccpr-op2", "cat", "cedaw", "cped", "crc", "crpd", "op-crc-ac"),
        IndexedProject.of(folder).articleIndex().instruments());
  }

  @Test
  void publishedInstrumentsRemain() throws IOException {
    IndexedProject.publish(
        folder,
        "articles/",
        "articles/cat/",
        "articles/cat/1/",
        "articles/gone/",
        "articles/op-crc-ac/");
    ArticleIndex index = IndexedProject.of(folder).articleIndex();
    assertEquals(List.of("cat"), index.formerInstruments());
    assertEquals(List.of("iccpr-op2", "op-crc-ac", "cat"), index.planned());
    assertEquals(List.of("iccpr-op2", "op-crc-ac"), index.tabulated());
  }

  @Test
  void aReportWithOneThemeHasOnlyPublishedTables() throws IOException {
    project.delete("content/themes/02-water");
    assertEquals(List.of(), IndexedProject.of(folder).articleIndex().tabulated());
    IndexedProject.publish(folder, "articles/iccpr-op2/themes/");
    assertEquals(List.of("iccpr-op2"), IndexedProject.of(folder).articleIndex().tabulated());
  }

  @Test
  void aDocumentIsCitedByTheTextsThatNameIt() throws IOException {
    project.replace(DETENTION + "de-1.md", "at noon", "at noon (CCPR/C/GC/35 para. 7)");
    project.replace(DETENTION + "de-2.md", "without news", "without news (CCPR/C/GC/35)");
    project.replace(WATER + "wa-1.md", "a well that is dry", "a dry well (CCPR/C/GC/35)");
    DocumentIndex index = IndexedProject.of(folder).documentIndex();
    assertTrue(index.listed());
    DocumentKey comment = index.planned().get(0);
    assertEquals(List.of(comment), index.planned());
    assertEquals(
        List.of("de-1 [7]", "de-2 []", "wa-1 []"),
        index.of(comment).stream()
            .flatMap(theme -> theme.hits().stream())
            .map(hit -> hit.recommendation().id() + " " + hit.paragraphs())
            .toList());
    assertEquals(3, index.count(comment));
    assertTrue(index.isSplit(comment));
    project.replace(DETENTION + "de-1.md", " (CCPR/C/GC/35 para. 7)", "");
    index = IndexedProject.of(folder).documentIndex();
    assertEquals(2, index.count(comment));
    assertFalse(index.isSplit(comment));
  }

  @Test
  void publishedDocumentsRemain() throws IOException {
    assertFalse(IndexedProject.of(folder).documentIndex().listed());
    IndexedProject.publish(folder, "documents/");
    DocumentIndex index = IndexedProject.of(folder).documentIndex();
    assertTrue(index.listed());
    assertEquals(List.of(), index.planned());
    IndexedProject.publish(folder, "documents/ccpr-c-gc-35/");
    index = IndexedProject.of(folder).documentIndex();
    assertEquals(
        List.of("CCPR/C/GC/35"), index.planned().stream().map(DocumentKey::number).toList());
    project.write("content/pages/documents.md", "---\ntitle: Ours\n---\nOurs.\n");
    assertFalse(IndexedProject.of(folder).documentIndex().listed());
  }
}
