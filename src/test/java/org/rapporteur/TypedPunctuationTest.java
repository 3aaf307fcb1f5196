package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotation marks and dashes that were typed: replaced in every text, or in none. */
class TypedPunctuationTest {

  private static final Pattern TYPED =
      Pattern.compile("(q\\d+)(?:\"\"?|&quot;|\\\\\") -- it(?:'|&#39;)s");
  private static final Pattern TYPOGRAPHIC = Pattern.compile("“(q\\d+)” – it’s");

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.write("content/assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    project.replace(
        "content/report.yaml",
        "title: A report\n",
        """
        title: '@1'
        short-title: '@2'
        summary: '@3'
        disclaimer: '@4'
        source: {title: Original, url: "https://example.org/a"}
        """);
    project.write(
        "content/themes/01-detention/theme.md", "---\ntitle: '@5'\n---\n@6 [[de-3|@7]]\n");
    project.write(
        "content/themes/01-detention/de-1.md",
        """
        ---
        title: '@8'
        ---
        @9[^n]

        (a) @11

        ## @12

        - @13 ![@10](../../assets/a.svg)

        > @14

        Term @15
        : @16

        | @17 |
        |---|
        | @18 |
        [@19]

        [^n]: @20
        """);
    project.write("content/pages/about.md", "---\ntitle: '@21'\n---\n@22\n");
    for (String file :
        List.of(
            "content/report.yaml",
            "content/themes/01-detention/theme.md",
            "content/themes/01-detention/de-1.md",
            "content/pages/about.md")) {
      project.write(file, marked(project.read(file), file.endsWith(".yaml")));
    }
  }

  private static String marked(String text, boolean yaml) {
    return text.replaceAll("'@(\\d+)'", "'\"q$1\" -- it''s'")
        .replaceAll("@(\\d+)", "\"q$1\" -- it's");
  }

  private static String found(Map<String, String> files, Pattern pattern, String kind) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(kind) && !file.getKey().contains("schema"))
        .flatMap(file -> pattern.matcher(file.getValue()).results())
        .map(result -> Integer.parseInt(result.group(1).substring(1)))
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private static String all() {
    return IntStream.rangeClosed(1, 22).boxed().toList().toString();
  }

  @Test
  void verbatimTextsAndTitlesRemainAsTyped() throws IOException {
    project.replace("content/report.yaml", "wording: own", "wording: verbatim");
    Map<String, String> files = project.build();
    assertEquals(all(), found(files, TYPED, ".html"));
    for (String kind : List.of("html", "json", "csv", "xml", "bib", "txt")) {
      assertEquals("[]", found(files, TYPOGRAPHIC, kind), kind);
    }
    assertEquals("[8, 9, 11]", found(files, TYPED, ".csv"));
  }

  @Test
  void otherTextsAndTitlesHaveTypographicPunctuation() throws IOException {
    Map<String, String> files = project.build();
    assertEquals(all(), found(files, TYPOGRAPHIC, ".html"));
    for (String kind : List.of("html", "json", "csv", "xml", "bib", "txt")) {
      assertEquals("[]", found(files, TYPED, kind), kind);
    }
  }
}
