package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.model.Recommendation;

/** The values by which pages list the recommendations. */
class FacetIndexTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private FacetIndex index() {
    return IndexedProject.of(folder).facetIndex();
  }

  /** The values of a facet in order, such as "law law: de-1 de-2". */
  private static List<String> values(FacetIndex index, Facet facet) {
    return index.values().getOrDefault(facet, List.of()).stream()
        .map(
            value ->
                (value.slug()
                        + " "
                        + value.name().text()
                        + ": "
                        + value.recommendations().stream()
                            .map(each -> each.recommendation().id().toString())
                            .collect(Collectors.joining(" ")))
                    .strip())
        .toList();
  }

  @Test
  void aReportWithoutFactsHasNone() {
    assertEquals("{}", index().values().toString());
  }

  /** Those with the most recommendations are first, then in the order of their addresses. */
  @Test
  void namesAreOrderedByTheirNumber() throws IOException {
    project.add(DETENTION + "de-1.md", "addressees: [Water Board, The State, Élan]");
    project.add(DETENTION + "de-2.md", "addressees: [The State]\naffected: Children");
    FacetIndex index = index();
    assertEquals(
        List.of(
            "the-state The State: de-1 de-2", "elan Élan: de-1", "water-board Water Board: de-1"),
        values(index, Facet.ADDRESSEE));
    assertEquals(List.of("children Children: de-2"), values(index, Facet.AFFECTED));
    assertEquals(List.of(Facet.ADDRESSEE, Facet.AFFECTED), List.copyOf(index.values().keySet()));
  }

  @Test
  void typesHaveTheirOwnOrder() throws IOException {
    project.add(DETENTION + "de-1.md", "types: [action, practice, law]");
    project.add(DETENTION + "de-2.md", "types: [information, data, policy]");
    assertEquals(
        List.of(
            "law law: de-1",
            "policy policy: de-2",
            "practice practice: de-1",
            "data data: de-2",
            "information information: de-2",
            "action action: de-1"),
        values(index(), Facet.TYPE));
  }

  /** A target belongs to its goal. Numbers are ordered as numbers. */
  @Test
  void goalsAreOrderedWithTheirTargets() throws IOException {
    project.add(DETENTION + "de-1.md", "sdgs: [\"16.10\", \"16.3\", \"5\"]");
    project.add(DETENTION + "de-2.md", "sdgs: [\"16.a\", \"10\"]");
    assertEquals(
        List.of(
            "5 Goal 5: de-1",
            "10 Goal 10: de-2",
            "16 Goal 16: de-1 de-2",
            "16.3 Target 16.3: de-1",
            "16.10 Target 16.10: de-1",
            "16.a Target 16.a: de-2"),
        values(index(), Facet.SDG));
  }

  @Test
  void standingIsListedIfAnybodyAnswered() throws IOException {
    project.add(
        DETENTION + "de-1.md",
        "responses:\n  - {by: The State, position: rejected, date: 2024-06}");
    project.add(
        DETENTION + "de-2.md",
        "responses:\n  - {by: The State, position: accepted, date: 2024-06}");
    project.add(WATER + "wa-1.md", "outcomes:\n  - {document: A/HRC/54/4, extent: part}");
    assertEquals(
        List.of(
            "supported supported: de-2",
            "rejected rejected: de-1",
            "taken-up taken up: wa-1",
            "unanswered no response: de-3"),
        values(index(), Facet.STANDING));
  }

  @Test
  void statusesOfTheReportAreListedInItsOrder() throws IOException {
    project.replace("content/report.yaml", "downloads: []", "downloads: []\nstatuses: inquiry");
    project.add(DETENTION + "de-1.md", "progress:\n  - {date: 2024-01, status: done, text: Yes.}");
    project.add(
        DETENTION + "de-2.md", "progress:\n  - {date: 2024-01, status: not-started, text: No.}");
    assertEquals(
        List.of(
            "not-started not started: de-2",
            "done done: de-1",
            "unanswered no response: de-3 wa-1"),
        values(index(), Facet.STANDING));
  }

  @Test
  void aPublishedValueRemains() throws IOException {
    IndexedProject.publish(
        folder,
        "by/addressee/",
        "by/addressee/old-board/",
        "by/type/law/",
        "by/type/song/",
        "by/sdg/4/",
        "by/standing/noted/",
        "by/standing/half-done/",
        "by/unknown/x/",
        "by/affected/");
    FacetIndex index = index();
    assertEquals(List.of("old-board old board:"), values(index, Facet.ADDRESSEE));
    assertEquals(List.of(), values(index, Facet.AFFECTED));
    assertEquals(List.of("law law:", "song song:"), values(index, Facet.TYPE));
    assertEquals(List.of("4 Goal 4:"), values(index, Facet.SDG));
    assertEquals(List.of("noted noted:", "half-done half done:"), values(index, Facet.STANDING));
    assertEquals(List.of(), index.used(Facet.ADDRESSEE));
    assertEquals(5, index.values().size());
  }

  @Test
  void aRecommendationHasTheSegmentsOfItsValues() throws IOException {
    project.add(DETENTION + "de-1.md", "addressees: [Water Board, The State]\ntypes: [law]");
    IndexedEdition indexed = IndexedProject.of(folder);
    Recommendation first = IndexedProject.recommendation(indexed, "de-1");
    FacetIndex index = indexed.facetIndex();
    assertEquals(List.of("water-board", "the-state"), index.slugs(Facet.ADDRESSEE, first));
    assertEquals(List.of("law"), index.slugs(Facet.TYPE, first));
    assertEquals(List.of(), index.slugs(Facet.STANDING, first));
    assertEquals(List.of("law law: de-1"), values(index, Facet.TYPE));
  }

  @Test
  void aPageHasFiftyRecommendationsOrTwoHundredValues() throws IOException {
    for (int i = 2; i <= 51; i++) {
      project.write(
          WATER + "wa-" + i + ".md",
          "---\ntitle: T\naddressees: [The State, "
              + IntStream.range(0, 4).mapToObj(n -> "a" + n).collect(Collectors.joining(i + ", "))
              + i
              + "]\n---\nDo it.\n");
    }
    FacetIndex index = index();
    FacetIndex.FacetValue state = index.used(Facet.ADDRESSEE).get(0);
    assertEquals(1, state.pages());
    assertEquals(50, state.page(1).size());
    assertEquals(2, index.pages(Facet.ADDRESSEE));
    assertEquals(1, index.pages(Facet.TYPE));
    project.add(WATER + "wa-1.md", "addressees: The State");
    project.delete(WATER + "wa-51.md");
    project.add(DETENTION + "de-1.md", "addressees: The State");
    state = index().used(Facet.ADDRESSEE).get(0);
    assertEquals(2, state.pages());
    assertEquals(1, state.page(2).size());
    assertEquals("wa-50", state.page(2).get(0).recommendation().id().toString());
  }
}
