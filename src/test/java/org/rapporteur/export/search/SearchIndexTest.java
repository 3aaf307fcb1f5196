package org.rapporteur.export.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tests that the search index contains all published text, nothing else, in small files. */
class SearchIndexTest {

  @TempDir Path temporary;

  /** The strings of each file of an index, in order, by the file's name. */
  private static TreeMap<String, List<String>> index(Path project, Path output) throws IOException {
    new Rapporteur(
            new BuildRequest(
                project,
                output,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                LocalDate.of(2026, 11, 24)),
            SharedCache.OF_ALL_TESTS,
            Progress.none())
        .build();
    TreeMap<String, List<String>> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(output.resolve("search/index"))) {
      for (Path file : all.toList()) {
        String script = Files.readString(file);
        int comma = script.indexOf(',');
        files.put(
            script.substring("rapporteurIndex(\"".length(), comma - 1),
            strings(script.substring(comma + 1, script.lastIndexOf(')'))));
      }
    }
    return files;
  }

  private static List<String> strings(String json) {
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getString());
        }
      }
    }
    return strings;
  }

  private static Set<String> terms(TreeMap<String, List<String>> index) {
    Set<String> terms = new TreeSet<>();
    index.tailMap("terms-").headMap("terms.").values().stream()
        .flatMap(List::stream)
        .flatMap(String::lines)
        .forEach(line -> assertTrue(terms.add(line.substring(0, line.indexOf('='))), line));
    return terms;
  }

  @Test
  void containsEveryWordOfEveryText() throws IOException {
    TreeMap<String, List<String>> index = index(Path.of("."), temporary.resolve("site"));
    Set<String> terms = terms(index);
    List<String> texts = index.tailMap("texts-").values().stream().flatMap(List::stream).toList();
    assertTrue(texts.size() > 100);
    for (String text : texts) {
      if (!text.endsWith(".html") && !text.matches("[a-z]+-[0-9]+-.*")) {
        assertTrue(terms.containsAll(SearchTokens.of(text)), text);
      }
    }
    assertTrue(terms.containsAll(Set.of("#nd 3", "#iccpr 9", "#9", "detention")));
  }

  @Test
  void isTheSameInEveryBuild() throws IOException {
    assertEquals(
        index(Path.of("."), temporary.resolve("a")), index(Path.of("."), temporary.resolve("b")));
  }

  @Test
  void omitsWhatIsNotPublished() throws IOException {
    Path theme = Files.createDirectories(temporary.resolve("content/themes/01-one"));
    Files.writeString(
        temporary.resolve("content/report.yaml"),
        "title: A report\nlanguage: en\nwording: own\nauthors:\n  - name: We\n    kind: org\n");
    Files.writeString(theme.resolve("theme.md"), "---\ntitle: One\n---\n");
    recommendation(theme, "aa-1", "", "Seen");
    recommendation(theme, "aa-2", "status: draft\n", "Drafted");
    recommendation(theme, "aa-3", "status: erased\n", "");
    recommendation(
        theme,
        "aa-4",
        "status: withdrawn\nhistory:\n  - date: 2024-01-01\n    note: It was wrong.\n",
        "Withdrawn");
    recommendation(theme, "aa-5", "status: merged\nsuccessors: [aa-1]\n", "Merged");
    TreeMap<String, List<String>> index = index(temporary, temporary.resolve("site"));
    Set<String> terms = terms(index);
    assertTrue(terms.contains("wordofaa1"), terms::toString);
    for (int i = 2; i <= 5; i++) {
      assertFalse(terms.contains("wordofaa" + i) || terms.contains("#aa " + i), "aa-" + i);
      assertFalse(index.toString().contains("wordofaa" + i), "aa-" + i);
    }
  }

  private static void recommendation(Path theme, String id, String status, String title)
      throws IOException {
    String name = title.isEmpty() ? "" : "title: " + title + "\n";
    String text = title.isEmpty() ? "" : "A demand with wordof" + id.replace("-", "") + ".\n";
    Files.writeString(theme.resolve(id + ".md"), "---\n" + name + status + "---\n" + text);
  }

  @Test
  void hasSmallFiles() throws IOException {
    Path output = temporary.resolve("site");
    index(Path.of("."), output);
    try (Stream<Path> all = Files.list(output.resolve("search/index"))) {
      for (Path file : all.toList()) {
        assertTrue(Files.size(file) < 64_000, () -> file + " is small");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Détention Über STRASSE straße, detention uber strasse strasse",
    "İstanbul ISPARTA ılık, istanbul isparta ilik",
    "الاحتِجَاز التعسفيّ, احتجاز تعسفي",
    "أحكـــام إلى آخره, احكام الي اخره",
    "١٢ ۱۲, 12 12",
    "l'État n’est, l etat n est",
    "ND-3: art. 9(1), nd 3 art 9 1",
    "人身保护令, 人身 身保 保护 护令 令",
    "第9条, 第 9 条",
    "ὀδός ΟΔΟΣ, οδοσ οδοσ"
  })
  void foldsWords(String text, String words) {
    assertEquals(words, String.join(" ", SearchTokens.of(text)));
  }

  @Test
  void anIdOrProvisionHasOneNormalForm() {
    assertEquals("nd 3", SearchTokens.key("ND-3"));
    assertEquals("iccpr 14 3 d", SearchTokens.key("ICCPR 14(3)(d)"));
    assertEquals("رقم 12", SearchTokens.key("رقم ١٢"));
  }
}
