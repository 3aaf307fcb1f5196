package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.catalogue.BuiltInCatalogue;

/** One text for each way in which references are written, and texts that cite no instrument. */
class ReferenceKindsTest {

  private static final Path DATA = Path.of("src/test/resources/references");
  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();

  @TestFactory
  Stream<DynamicTest> readsEveryKind() throws IOException {
    return lines("kinds.tsv")
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[1], () -> assertEquals(fields[2], read(fields[0], fields[1]))));
  }

  /** Texts that consist of references are read in the same way under articles: and in prose. */
  @TestFactory
  Stream<DynamicTest> readsTheSameUnderArticles() throws IOException {
    return lines("kinds.tsv")
        .filter(fields -> fields.length > 3)
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[1],
                    () -> {
                      ParsedReferences parsed =
                          new ReferenceParser(CATALOGUE, CATALOGUE.byId(fields[0]))
                              .parse(fields[1]);
                      assertEquals(List.of(), parsed.problems());
                      Set<String> read = new LinkedHashSet<>();
                      parsed.provisions().forEach(provision -> read.add(provision.toString()));
                      assertEquals(fields[2], String.join(" ", read));
                    }));
  }

  /** National laws, organisations, committees, other treaties with similar names. */
  @TestFactory
  Stream<DynamicTest> readsNothingElse() throws IOException {
    return lines("traps.tsv")
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[1], () -> assertEquals("", read(fields[0], fields[1]))));
  }

  /** Sentences of committees, courts and organisations in six languages. */
  @TestFactory
  Stream<DynamicTest> readsSentences() throws IOException {
    return lines("sentences.tsv")
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[1], () -> assertEquals(fields[2], read(fields[0], fields[1]))));
  }

  private static Stream<String[]> lines(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1));
  }

  private static String read(String own, String text) {
    Set<String> read = new LinkedHashSet<>();
    for (ProseReferences.Match match :
        new TextReferences(CATALOGUE, CATALOGUE.byId(own), false).find(text).provisions()) {
      for (ProseReferences.LinkSpan part : match.parts()) {
        part.provisions().forEach(provision -> read.add(provision.toString()));
      }
    }
    return String.join(" ", read);
  }
}
