package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.catalogue.BuiltInCatalogue;

/**
 * Reads references as committees and others write them, and measures how many are read as they
 * should be. The shares may rise; the floors are raised with them and never lowered.
 *
 * <p>A report of the misreadings, the commonest first, is written to
 * target/reference-benchmark/LANGUAGE-USE.txt.
 */
class ReferenceBenchmarkTest {

  private static final Path DATA = Path.of("src/test/resources/references");
  private static final Path REPORTS = Path.of("target/reference-benchmark");
  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();

  /**
   * The lowest shares allowed, in per cent.
   *
   * @param precision of the provisions read, those that are right, weighted by occurrence
   * @param recall of the provisions that should be read, those that are, weighted by occurrence
   * @param exact of the distinct texts, those read exactly
   */
  private record Floor(String language, String use, double precision, double recall, double exact) {
    @Override
    public String toString() {
      return language + " " + use;
    }
  }

  private static final List<Floor> FLOORS =
      List.of(
          new Floor("en", "articles", 99.98, 99.95, 99.7),
          new Floor("en", "text", 99.99, 99.85, 99.5),
          new Floor("fr", "articles", 100, 100, 100),
          new Floor("fr", "text", 99.6, 99.9, 99.4),
          new Floor("es", "articles", 100, 100, 100),
          new Floor("es", "text", 100, 99.7, 99.4),
          new Floor("ar", "articles", 100, 100, 100),
          new Floor("ar", "text", 100, 98.6, 98.7),
          new Floor("ru", "articles", 100, 100, 100),
          new Floor("ru", "text", 100, 99.6, 99.4),
          new Floor("zh", "articles", 100, 100, 100),
          new Floor("zh", "text", 100, 94.6, 95.3));

  /** One line of a file. */
  private record Line(String own, int times, String text, Set<String> right) {}

  @TestFactory
  Stream<DynamicTest> readsReferencesAsWellAsBefore() {
    return FLOORS.stream()
        .map(floor -> DynamicTest.dynamicTest(floor.toString(), () -> measure(floor)));
  }

  private static void measure(Floor floor) throws IOException {
    List<Line> lines = lines(floor.language(), floor.use());
    long found = 0;
    long expected = 0;
    long right = 0;
    int exact = 0;
    List<Misreading> misreadings = new ArrayList<>();
    for (Line line : lines) {
      Set<String> read = read(floor.use(), line);
      Set<String> both = new LinkedHashSet<>(read);
      both.retainAll(line.right());
      found += (long) line.times() * read.size();
      expected += (long) line.times() * line.right().size();
      right += (long) line.times() * both.size();
      if (read.equals(line.right())) {
        exact++;
      } else {
        misreadings.add(new Misreading(line, read));
      }
    }
    double precision = 100.0 * right / Math.max(found, 1);
    double recall = 100.0 * right / Math.max(expected, 1);
    double exactShare = 100.0 * exact / lines.size();
    String result =
        String.format(
            Locale.ROOT,
            "%s: %d texts, precision %.3f, recall %.3f, exact %.2f",
            floor,
            lines.size(),
            precision,
            recall,
            exactShare);
    report(floor, result, misreadings);
    assertTrue(
        precision >= floor.precision() && recall >= floor.recall() && exactShare >= floor.exact(),
        result);
  }

  private record Misreading(Line line, Set<String> read) {}

  private static void report(Floor floor, String result, List<Misreading> misreadings)
      throws IOException {
    misreadings.sort(Comparator.comparingInt((Misreading m) -> -m.line().times()));
    StringBuilder text = new StringBuilder(result).append('\n');
    for (Misreading misreading : misreadings) {
      text.append(misreading.line().times())
          .append(" × ")
          .append(misreading.line().own())
          .append(": ")
          .append(misreading.line().text())
          .append("\n    right ")
          .append(misreading.line().right())
          .append("\n    read  ")
          .append(misreading.read())
          .append('\n');
    }
    Files.createDirectories(REPORTS);
    Files.writeString(REPORTS.resolve(floor.language() + "-" + floor.use() + ".txt"), text);
  }

  private static Set<String> read(String use, Line line) {
    Set<String> read = new LinkedHashSet<>();
    if (use.equals("articles")) {
      PARSERS
          .computeIfAbsent(line.own(), own -> new ReferenceParser(CATALOGUE, CATALOGUE.byId(own)))
          .parse(line.text())
          .provisions()
          .forEach(provision -> read.add(provision.toString()));
    } else {
      FINDERS
          .computeIfAbsent(line.own(), own -> new ProseReferences(CATALOGUE, CATALOGUE.byId(own)))
          .find(line.text())
          .forEach(
              match ->
                  match
                      .parts()
                      .forEach(part -> part.provisions().forEach(p -> read.add(p.toString()))));
    }
    return read;
  }

  private static final Map<String, ReferenceParser> PARSERS = new HashMap<>();
  private static final Map<String, ProseReferences> FINDERS = new HashMap<>();

  /** The English file serves both uses, and has corrections; the others name the use. */
  private static List<Line> lines(String language, String use) throws IOException {
    boolean english = language.equals("en");
    Map<String, String> corrections = new TreeMap<>();
    if (english) {
      for (String[] fields : fields("en-corrected.tsv")) {
        corrections.put(fields[0] + "\t" + fields[1], fields[2]);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (String[] fields : fields(language + ".tsv")) {
      if (english) {
        String right = corrections.getOrDefault(fields[0] + "\t" + fields[2], fields[3]);
        lines.add(new Line(fields[0], Integer.parseInt(fields[1]), fields[2], set(right)));
      } else if (fields[1].equals(use)) {
        lines.add(new Line(fields[0], 1, fields[2], set(fields[3])));
      }
    }
    return lines;
  }

  private static Set<String> set(String readings) {
    return readings.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(readings.split(" ")));
  }

  private static List<String[]> fields(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
