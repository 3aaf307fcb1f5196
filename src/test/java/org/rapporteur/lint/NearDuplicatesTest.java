package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Rule;

/** Which recommendations count as nearly the same, or as part of another. */
class NearDuplicatesTest {

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private void recommendation(String id, String title, String demand) throws IOException {
    project.recommendation("01-detention", id, title, demand);
  }

  /** Different words, one for each number. */
  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .collect(Collectors.joining(" "));
  }

  private List<String> reported() {
    return project.lint().stream()
        .filter(d -> d.rule() == Rule.NEAR_DUPLICATE)
        .map(d -> d.span().file().replaceAll(".*/|\\.md", "") + ": " + d.message())
        .toList();
  }

  private static String same(String id, String as) {
    return id + ": this recommendation asks for nearly the same as “" + as + "”";
  }

  private static String contained(String id, String in) {
    return id + ": this recommendation is contained in “" + in + "”";
  }

  @ParameterizedTest
  @ValueSource(strings = {"Stop.", "Close it.", "Count each day in writing."})
  void twoEqualTextsAreReportedHoweverShort(String text) throws IOException {
    recommendation("de-7", "Now", text);
    recommendation("de-9", "Now", text);
    assertEquals(List.of(same("de-9", "de-7")), reported());
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 40, 100, 200})
  void oneWordInTwentyFiveMayDiffer(int length) throws IOException {
    String[] changed = words(0, length).split(" ");
    for (int i = 12; i < length; i += 25) {
      changed[i] = "changed";
    }
    recommendation("de-7", "First", words(0, length));
    recommendation("de-9", "First", String.join(" ", changed));
    assertEquals(List.of(same("de-9", "de-7")), reported());
  }

  @Test
  void oneWordInFiveIsADifferentText() throws IOException {
    String[] changed = words(0, 60).split(" ");
    for (int i = 2; i < 60; i += 5) {
      changed[i] = "changed";
    }
    recommendation("de-7", "First", words(0, 60));
    recommendation("de-9", "First", String.join(" ", changed));
    assertEquals(List.of(), reported());
  }

  @Test
  void eachIsReportedOnceWithTheEarliestThatIsSimilar() throws IOException {
    for (String id : List.of("de-7", "de-8", "de-9")) {
      recommendation(id, "First", words(0, 30) + " " + id);
    }
    assertEquals(List.of(same("de-8", "de-7"), same("de-9", "de-7")), reported());
  }

  /** The share of the shorter text's pairs of words that the longer one contains, too. */
  @ParameterizedTest
  @CsvSource({"30, true", "28, true", "26, false", "18, false"})
  void nineTenthsOfADemandCanBeContainedInAnother(int common, boolean reported) throws IOException {
    recommendation("de-7", "Short", words(0, 31));
    recommendation("de-9", "Long", words(0, common + 1) + " " + words(100, 170));
    assertEquals(reported ? List.of(contained("de-7", "de-9")) : List.of(), reported());
  }

  @ParameterizedTest
  @CsvSource({"10, false", "11, true"})
  void aDemandOfTenWordsIsTooShortToBeContained(int length, boolean reported) throws IOException {
    recommendation("de-7", "Short", words(0, length));
    recommendation("de-9", "Long", words(0, 90));
    assertEquals(reported ? List.of(contained("de-7", "de-9")) : List.of(), reported());
  }

  @Test
  void mergedOnesAreNotCompared() throws IOException {
    recommendation("de-7", "First", words(0, 30));
    recommendation("de-9", "First", words(0, 30));
    project.add(
        "content/themes/01-detention/de-9.md",
        "status: merged\nsuccessors: [de-7]\nhistory:\n  - {date: 2026-02-01, note: Merged}");
    assertEquals(List.of(), reported());
  }

  @Test
  void theOrderOfSentencesMakesLittleDifference() throws IOException {
    List<String> sentences = Arrays.asList(words(0, 20), words(30, 50), words(60, 80));
    recommendation("de-7", "First", String.join(". ", sentences) + ".");
    recommendation(
        "de-9",
        "First",
        sentences.get(2) + ". " + sentences.get(0) + ". " + sentences.get(1) + ".");
    assertEquals(List.of(same("de-9", "de-7")), reported());
  }

  /** The same demand to two ministries is two demands. */
  @Test
  void demandsToDifferentAddresseesAreNotMerged() throws IOException {
    recommendation("de-7", "Now", "Close it.");
    recommendation("de-9", "Now", "Close it.");
    project.add("content/themes/01-detention/de-7.md", "addressees: [The courts, The police]");
    assertEquals(List.of(same("de-9", "de-7")), reported());
    project.add("content/themes/01-detention/de-9.md", "addressees: [The prisons]");
    assertEquals(List.of(), reported());
    project.replace("content/themes/01-detention/de-9.md", "The prisons", "The police, The courts");
    assertEquals(List.of(same("de-9", "de-7")), reported());
  }

  /** The same with texts that differ in a word: they are compared, not looked up. */
  @ParameterizedTest
  @CsvSource({
    "The courts, The courts, true",
    "The courts, The prisons, false",
    "'', The prisons, true",
    "The courts, '', true"
  })
  void similarDemandsToDifferentAddresseesAreNotMerged(
      String first, String second, boolean reported) throws IOException {
    recommendation("de-7", "First", words(0, 40));
    recommendation("de-9", "First", words(0, 40) + " changed");
    project.add("content/themes/01-detention/de-7.md", "addressees: [" + first + "]");
    project.add("content/themes/01-detention/de-9.md", "addressees: [" + second + "]");
    assertEquals(reported ? List.of(same("de-9", "de-7")) : List.of(), reported());
  }

  /** A demand that names nobody may be for all. */
  @Test
  void anEqualDemandToNobodyIsForEveryAddressee() throws IOException {
    recommendation("de-7", "Now", "Close it.");
    recommendation("de-9", "Now", "Close it.");
    project.add("content/themes/01-detention/de-9.md", "addressees: [The prisons]");
    assertEquals(List.of(same("de-9", "de-7")), reported());
  }

  @Test
  void theFirstOfTheReportIsComparedToo() throws IOException {
    recommendation("de-1", "First", words(0, 90));
    recommendation("de-7", "First", words(0, 90));
    recommendation("de-8", "First", words(0, 90) + " changed");
    recommendation("de-9", "Short", words(0, 31));
    assertEquals(
        List.of(same("de-7", "de-1"), same("de-8", "de-1"), contained("de-9", "de-1")), reported());
  }

  @Test
  void aReportedOneIsNotAlsoPartOfAnother() throws IOException {
    recommendation("de-7", "First", words(0, 30));
    recommendation("de-8", "First", words(0, 30));
    recommendation("de-9", "Long", words(0, 120));
    assertEquals(List.of(contained("de-7", "de-9"), same("de-8", "de-7")), reported());
  }

  @Test
  void verbatimTextsAreNotCompared() throws IOException {
    recommendation("de-7", "Now", "Close it.");
    recommendation("de-9", "Now", "Close it.");
    project.replace("content/report.yaml", "wording: own", "wording: verbatim");
    assertEquals(List.of(), reported());
  }
}
