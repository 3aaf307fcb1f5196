package org.rapporteur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Rapporteur;

/**
 * Each text of a page is in the language of its nearest {@code lang}, where the interface is not
 * translated into the language of the report, and where a text is in the original's language.
 */
class InterfaceLanguageTest {

  /** English words of the interface. Labels, symbols and addresses are of no language. */
  private static final Pattern ENGLISH =
      Pattern.compile("(?<![\\p{L}/.:])(?!BibTeX|https?:)[A-Za-z]?[a-z]{2,}+");

  /** Citations mix the languages of their style, the interface and the report. */
  private static final String MIXED =
      ".citations, pre, .file, script, style, svg, head, .address, .permalink, a[href^=https]";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"zh-Hans, 法官报告", "fa, گزارش قاضی", "am, የዳኛ ሪፖርት", "ja, 裁判官の報告"})
  void theInterfaceIsMarkedAsEnglish(String language, String words) throws IOException {
    String[] two = words.split(" ");
    String word = two[0];
    write("content/report.yaml", report(word, language));
    write(
        "content/themes/01-first/theme.md",
        "---\ntitle: "
            + word
            + "\narticles: [9, 10]\nsource: "
            + word
            + "\n---\n"
            + word
            + "[^n]\n\n[^n]: "
            + word
            + "\n");
    write(
        "content/themes/01-first/ab-1.md",
        "---\ntitle: "
            + word
            + "\ntypes: [law, data]\naddressees: ["
            + word
            + ", "
            + word
            + "2]\naffected: "
            + word
            + "\nsource: "
            + word
            + "\nevidence: {label: "
            + word
            + ", accessed: 2026-01-02, archived: https://example.org/a}\nhistory: {date: 2026-03-01,"
            + " kind: amendment, note: "
            + word
            + "}\nresponses: {by: "
            + word
            + ", position: noted, text: "
            + word
            + "}\noutcomes: {document: CCPR/C/USA/CO/5, paragraph: 3, extent: part, grade: B}\n---\n"
            + word
            + " CCPR/C/GC/35\n\n## "
            + word
            + "\n\n"
            + word
            + "\n");
    write(
        "content/themes/01-first/ab-2.md",
        "---\nstatus: withdrawn\nhistory: {date: 2026-03-01, note: " + word + "}\n---\n");
    write(
        "content/themes/01-first/ab-3.md",
        "---\ntitle: " + word + "\nstatus: merged\nsuccessors: ab-1\n---\n" + word + "\n");
    write("content/pages/about.md", "---\ntitle: " + word + "\n---\n" + word + "\n");
    TreeSet<String> problems = new TreeSet<>();
    Map<String, Document> pages = build();
    pages.forEach(
        (path, page) -> {
          page.select(MIXED).remove();
          for (Element element : page.body().getAllElements()) {
            for (TextNode node : element.textNodes()) {
              problems(path, element, node.text(), word, language).ifPresent(problems::add);
            }
          }
        });
    assertEquals("", String.join("\n", problems));
    assertTrue(pages.size() > 40, pages.keySet().toString());
  }

  private static Optional<String> problems(
      String path, Element element, String text, String word, String language) {
    String own = nearest(element, "lang");
    String direction = nearest(element, "dir");
    String at = path + " <" + element.tagName() + "> " + own + " " + direction + ": " + text;
    if (text.contains(word)) {
      boolean rtl = language.equals("fa");
      return own.equals(language) && direction.equals(rtl ? "rtl" : "ltr")
          ? Optional.empty()
          : Optional.of(at);
    }
    return ENGLISH.matcher(text).find() && !(own.equals("en") && direction.equals("ltr"))
        ? Optional.of(at)
        : Optional.empty();
  }

  private static String nearest(Element element, String attribute) {
    for (Element each = element; each != null; each = each.parent()) {
      if (each.hasAttr(attribute)) {
        return each.attr(attribute);
      }
    }
    return "";
  }

  @Test
  void factsInTheLanguageOfTheOriginalAreMarked() throws IOException {
    write(
        "content/report.yaml",
        report("Rapport", "fr").replace("base-url: https://example.org/\n", ""));
    write(
        "site.yaml",
        """
        title: Rapport
        base-url: https://example.org/
        editions:
          - content: content
          - {content: content, base: ar/, language: ar}
        """);
    write("content/report.ar.yaml", "title: تقرير\n");
    write("content/themes/01-first/theme.md", "---\ntitle: Juges\n---\nTexte.\n");
    write("content/themes/01-first/theme.ar.md", "---\ntitle: قضاة\n---\nنص.\n");
    write(
        "content/themes/01-first/ab-1.md",
        """
        ---
        title: Un juge
        addressees: [Le ministère]
        evidence: {label: Une étude}
        history: {date: 2026-03-01, note: Délai réduit.}
        responses: {by: Le gouvernement, text: Noté.}
        ---
        Un juge.
        """);
    write("content/themes/01-first/ab-1.ar.md", "---\ntitle: قاض\n---\nقاض.\n");
    Map<String, Document> pages = build();
    for (String path : List.of("ar/r/ab-1/index.html", "ar/themes/first/index.html")) {
      Document page = pages.get(path);
      for (String text :
          List.of("Le ministère", "Une étude", "Délai réduit.", "Le gouvernement", "Noté.")) {
        Element element = page.getElementsMatchingOwnText(Pattern.quote(text)).last();
        assertEquals("fr", nearest(element, "lang"), path + ": " + element);
        assertEquals("ltr", nearest(element, "dir"), path + ": " + element);
      }
      assertEquals("ltr", page.selectFirst("blockquote").attr("dir"));
      Element dated = page.getElementsMatchingOwnText("مارس").last();
      assertEquals("ar", nearest(dated, "lang"), dated.toString());
    }
    assertFalse(pages.get("r/ab-1/index.html").body().html().contains("lang=\"fr\""));
  }

  private static String report(String title, String language) {
    return "title: "
        + title
        + "\nlanguage: "
        + language
        + "\nwording: restated\nauthors: [{name: "
        + title
        + "}]\nrestated-by: {name: "
        + title
        + "}\nsource: {title: "
        + title
        + ", url: https://example.org/o}\nbody: {name: "
        + title
        + "}\nstate: {name: "
        + title
        + "}\nbase-url: https://example.org/\ninstrument: iccpr\ncontact: {name: "
        + title
        + "}\nsubmitted: 2023-09-12\npublished: 2025-01-01\nsummary: "
        + title
        + "\ncorrections: "
        + title
        + "\n";
  }

  /** Builds the site, and returns its pages and those of its EPUB by path. */
  private Map<String, Document> build() throws IOException {
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    folder,
                    folder.resolve("site"),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    LocalDate.of(2026, 11, 24)))
            .build();
    assertFalse(outcome.failed(), () -> outcome.diagnostics().toString());
    Map<String, Document> pages = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.resolve("site").relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isText = path.matches(".*\\.(html|xml|json|jsonld|csv|txt|js|bib|ris)");
        for (char mark = '\uFDD0'; isText && mark <= '\uFDD2'; mark++) {
          assertFalse(text.indexOf(mark) >= 0, path);
        }
        if (path.endsWith(".html")) {
          pages.put(path, Jsoup.parse(text));
        } else if (path.endsWith("report.epub")) {
          book(path, bytes, pages);
        }
      }
    }
    return pages;
  }

  private static void book(String path, byte[] bytes, Map<String, Document> pages)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml")) {
          pages.put(
              path + "/" + entry.getName(),
              Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
