package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;

/**
 * Markup in any part of the content appears as text on the page, or is reported and nothing is
 * built.
 */
class MarkupInContentTest {

  /** The elements and attributes that Markdown may create in addition to those of the templates. */
  private static final Set<String> MARKDOWN_ELEMENTS =
      Set.of(
          "a@href",
          "a@rel",
          "a@title",
          "abbr",
          "abbr@class",
          "abbr@title",
          "blockquote",
          "br",
          "code",
          "code@class",
          "dd",
          "div@class",
          "div@role",
          "div@tabindex",
          "div@aria-label",
          "dl",
          "dt",
          "em",
          "h2@id",
          "h3@id",
          "h4@id",
          "h5@id",
          "h6@id",
          "h4",
          "h5",
          "h6",
          "hr",
          "img",
          "img@alt",
          "img@src",
          "img@title",
          "img@loading",
          "li",
          "li@id",
          "li@value",
          "ol",
          "ol@class",
          "ol@start",
          "ol@type",
          "p",
          "p@class",
          "pre",
          "section",
          "section@class",
          "section@role",
          "section@aria-labelledby",
          "strong",
          "sup",
          "table",
          "tbody",
          "td",
          "td@class",
          "th",
          "th@class",
          "th@scope",
          "thead",
          "tr",
          "ul",
          "a@id",
          "a@role",
          "pre@tabindex",
          "pre@class",
          "span@class",
          "span");

  @TempDir Path temp;

  private Project project;

  @BeforeEach
  void start() {
    project = Project.valid(temp);
  }

  @Test
  void hasEnoughPayloads() {
    assertTrue(Payloads.all().size() >= 150, () -> "" + Payloads.all().size());
  }

  @Test
  void showsFactsAsTextOnEveryPage() throws Exception {
    List<String> payloads = payloadsBy(2, "plain");
    for (int i = 0; i < payloads.size(); i++) {
      project.with(file(i), facts(payloads.get(i), ""));
    }
    int built = buildWithoutErrors(payloads.size());
    assertTrue(built > payloads.size() * 3 / 4, built + " of " + payloads.size());
    Map<String, String> hostile = project.site();
    for (int i = 0; i < payloads.size(); i++) {
      if (Files.exists(project.path(file(i)))) {
        project.with(file(i), facts("plain words", " " + i));
      }
    }
    assertEquals(List.of(), Project.rules(project.build()));
    Map<String, String> plain = project.site();
    // These pages list the different names, which the payloads are, or have addresses made from
    // them.
    String named = "by/(?:addressee|affected)/.*|r/index\\.html";
    Set<String> elements = new TreeSet<>();
    plain.forEach(
        (path, page) -> {
          if (path.matches(named)) {
            elements.addAll(OutputChecks.skeleton(page).lines().toList());
          }
        });
    int lists = 0;
    for (String path : hostile.keySet()) {
      if (path.matches(named)) {
        lists++;
        assertEquals(
            List.of(),
            OutputChecks.skeleton(hostile.get(path))
                .lines()
                .filter(line -> !elements.contains(line))
                .toList(),
            path);
      }
    }
    assertTrue(lists > payloads.size(), lists + " lists");
    plain.keySet().removeIf(path -> path.matches(named));
    hostile.keySet().removeIf(path -> path.matches(named));
    assertEquals(plain.keySet(), hostile.keySet());
    for (String path : plain.keySet()) {
      if (path.endsWith(".html")) {
        assertEquals(
            OutputChecks.skeleton(plain.get(path)), OutputChecks.skeleton(hostile.get(path)), path);
      }
    }
    hostile.forEach(OutputChecks::checkData);
  }

  @Test
  void showsMetadataAsTextOnEveryPage() {
    String plain = "";
    for (String payload : payloadsBy(40, "plain words")) {
      String quoted = quoted(payload);
      project.with(
          "content/report.yaml",
          "title: "
              + quoted
              + "\nshort-title: "
              + quoted
              + "\nlanguage: en\nwording: restated\n"
              + "authors:\n  - name: "
              + quoted
              + "\n    kind: org\nrestated-by:\n  name: "
              + quoted
              + "\nsource:\n  title: "
              + quoted
              + "\n  url: https://example.org/original"
              + "\n  symbol: "
              + quoted
              + "\nbody:\n  name: "
              + quoted
              + "\n  code: "
              + quoted
              + "\nstate:\n  name: "
              + quoted
              + "\n  code: "
              + quoted
              + "\nlicence:\n  text: "
              + quoted
              + "\n  source: "
              + quoted
              + "\ncontact:\n  name: "
              + quoted
              + "\nbase-url: https://example.org/r/\n");
      project.with(
          "content/themes/01-detention/theme.md",
          "---\ntitle: "
              + quoted
              + "\nsource: "
              + quoted
              + "\narticles: ICCPR art. 9; LAW art. 1\n---\nAbout.\n");
      project.with("content/pages/more.md", "---\ntitle: " + quoted + "\n---\nMore.\n");
      project.with(
          "content/instruments/law.yaml",
          "id: law\ncode: LAW\nname: "
              + quoted
              + "\nshort: Law\nunit: article\narticles:\n  - number: 1\n"
              + "    label: "
              + quoted
              + "\n");
      Outcome outcome = project.build();
      if (errors(outcome).isEmpty()) {
        String all =
            project.site().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .map(file -> file.getKey() + "\n" + OutputChecks.skeleton(file.getValue()))
                .collect(Collectors.joining("\n"));
        project.site().forEach(OutputChecks::checkData);
        assertEquals(plain.isEmpty() ? all : plain, all, payload);
        plain = all;
      }
    }
    assertFalse(plain.isEmpty(), () -> "" + project.build().diagnostics());
  }

  @Test
  void convertsOnlyMarkdownToElements() throws Exception {
    Set<String> allowed = new TreeSet<>(MARKDOWN_ELEMENTS);
    project.with(
        file(0),
        "---\ntitle: A list of two can be narrowed\nresponses: {by: A State, text: Yes}\n"
            + "aliases: [themes/detention/#de-99]\n---\nBefore.\n");
    assertEquals(List.of(), Project.rules(project.build()));
    project.site().forEach((path, page) -> OutputChecks.collect(path, page, allowed));
    List<String> payloads = Payloads.all();
    for (int i = 0; i < payloads.size(); i++) {
      String text = payloads.get(i);
      project.with(
          file(i),
          "---\ntitle: T"
              + i
              + "\nresponses:\n  - by: A State\n    language: en\n    text: "
              + quoted(text)
              + "\n---\nBefore.\n\n"
              + text
              + "\n\nAn end: "
              + text
              + "\n\n## Layer "
              + text.replaceAll("\\R", " ")
              + "\n\n> "
              + text.replaceAll("\\R", "\n> ")
              + "\n");
    }
    int built = buildWithoutErrors(payloads.size());
    assertTrue(built > payloads.size() / 3, built + " of " + payloads.size());
    Set<String> found = new TreeSet<>();
    Map<String, String> site = project.site();
    site.forEach((path, page) -> OutputChecks.collect(path, page, found));
    found.removeAll(allowed);
    assertEquals(Set.of(), found);
    site.forEach(OutputChecks::checkData);
  }

  @Test
  void reportsUnsafeFileNames() throws IOException {
    List<String> places =
        List.of(
            "content/pages/%s.md",
            "content/assets/%s.png",
            "content/themes/01-detention/%s.md",
            "content/themes/02-%s/theme.md",
            "content/instruments/%s.yaml");
    Set<String> created = new TreeSet<>();
    for (String payload : Payloads.all()) {
      for (String place : places) {
        String name = place.replace("%s", payload);
        if (payload.matches("(?s)[^/\u0000]{1,60}") && !payload.matches("[a-z-]+")) {
          try {
            project.with(name, "---\ntitle: X\n---\nX.\n");
            created.add(name);
          } catch (UncheckedIOException | InvalidPathException e) {
            // The operating system rejects this name.
          }
        }
      }
    }
    assertTrue(created.size() > 100);
    Set<String> reported = new TreeSet<>();
    errors(project.check()).forEach(error -> reported.add(error.span().file()));
    created.removeIf(
        name -> reported.contains(name) || reported.contains(name.replace("/theme.md", "")));
    assertEquals(Set.of(), created);
  }

  @Test
  void reportsUnsafeAddresses() throws IOException {
    List<String> payloads = Payloads.all();
    for (int i = 0; i < payloads.size(); i++) {
      String webAddress = quoted("https://example.org/" + payloads.get(i));
      project.with(
          file(i),
          "---\ntitle: T\naliases: ["
              + (i % 10 == 2 ? quoted(payloads.get(i)) : "r/old-" + (i + 1) + "/")
              + "]\nevidence:\n  - label: x\n    url: "
              + (i % 2 == 0 ? webAddress : quoted(payloads.get(i)))
              + "\n    archived: "
              + webAddress
              + "\nresponses:\n  - by: X\n    source: "
              + quoted(payloads.get(i))
              + "\n    text: X\n    language: "
              + (i % 10 == 1 ? quoted(payloads.get(i)) : "en")
              + "\n---\nText.\n");
    }
    assertTrue(buildWithoutErrors(payloads.size()) > 50);
    project.site().forEach((path, page) -> OutputChecks.collect(path, page, new TreeSet<>()));
  }

  private static String file(int i) {
    return "content/themes/01-detention/xs-" + (i + 1) + ".md";
  }

  /** Every n-th payload, and one more text. */
  private static List<String> payloadsBy(int step, String more) {
    List<String> some = new ArrayList<>();
    some.add(more);
    for (int i = 0; i < Payloads.all().size(); i += step) {
      some.add(Payloads.all().get(i));
    }
    return some;
  }

  private static String facts(String words, String more) {
    String quoted = quoted(words + more);
    return "---\ntitle: "
        + quoted
        + "\nnumber: "
        + quoted
        + "\naddressees: ["
        + quoted
        + "]\naffected: ["
        + quoted
        + "]\nsource: "
        + quoted
        + "\nevidence:\n  - label: "
        + quoted
        + "\n    url: https://example.org/\n    accessed: 2023\nhistory:\n  - date: 2024\n    note: "
        + quoted
        + "\nresponses:\n  - by: "
        + quoted
        + "\n    text: Text.\n    language: en\noutcomes:\n  - document: "
        + quoted
        + "\n    paragraph: "
        + quoted
        + "\n    grade: "
        + quoted
        + "\n---\nText.\n";
  }

  /** A text as a YAML value in double quotes. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      quoted.append(
          c == '"' || c == '\\'
              ? "\\" + c
              : c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return quoted.append('"').toString();
  }

  /**
   * Removes the files with errors until the site is built, and returns the number of remaining
   * files.
   */
  private int buildWithoutErrors(int all) throws IOException {
    Set<String> removed = new TreeSet<>();
    for (int round = 0; round < 5; round++) {
      List<Diagnostic> errors = errors(project.build());
      if (errors.isEmpty()) {
        return all - removed.size();
      }
      for (Diagnostic error : errors) {
        removed.add(error.span().file());
        Files.deleteIfExists(project.path(error.span().file()));
      }
    }
    throw new AssertionError("never built");
  }

  private static List<Diagnostic> errors(Outcome outcome) {
    return outcome.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }
}
