package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** A report whose addresses are published, which a test then edits as its editor would. */
final class PublishedReport {

  private final SmallProject project;
  private Map<String, String> site = Map.of();

  private PublishedReport(SmallProject project) {
    this.project = project;
  }

  /** Creates the report of {@link SmallProject} and records its addresses. */
  static PublishedReport in(Path folder) throws IOException {
    SmallProject project = SmallProject.in(folder);
    assertFalse(project.freeze().failed());
    assertEquals(List.of(), project.check());
    return new PublishedReport(project);
  }

  SmallProject project() {
    return project;
  }

  /** The files of the last build, by path. */
  Map<String, String> site() {
    return site;
  }

  /** The only diagnostic of a check, which must have the given rule. */
  Diagnostic diagnostic(Rule rule) {
    List<Diagnostic> found = problems();
    assertEquals(1, found.size(), found.toString());
    assertEquals(rule, found.get(0).rule(), found.toString());
    assertTrue(
        project.freeze().failed() || rule != Rule.LOST_ADDRESS, "a lost address prevents freezing");
    return found.get(0);
  }

  /** Adds the lines that a help names to the file that it names. */
  void follow(Diagnostic diagnostic, String lines, String file) throws IOException {
    assertTrue(diagnostic.help().contains(lines.strip()), diagnostic.help());
    assertTrue((diagnostic.span().file() + diagnostic.help()).contains(file), diagnostic.help());
    project.add(file, lines);
  }

  /** Asserts that the report builds, its pages are valid, and no published address is lost. */
  void assertPasses() throws IOException {
    assertEquals(List.of(), problems());
    site = project.build();
    assertEquals(Map.of(), PageFacts.problems(project.site()));
    assertFalse(project.freeze().failed());
    assertEquals(List.of(), problems());
  }

  /** The diagnostics of a check, except those that are not about addresses. */
  List<Diagnostic> problems() {
    return project.check().stream()
        .filter(d -> d.rule() != Rule.STALE_LINK && d.rule() != Rule.UNUSED_INSTRUMENT)
        .toList();
  }

  Document page(String path) throws IOException {
    return Jsoup.parse(project.read("site/" + path));
  }

  /** The link target at an old anchor. */
  String linkAt(String path, String id) throws IOException {
    Element anchor = page(path).getElementById(id);
    assertTrue(anchor != null, path + "#" + id);
    return anchor.select("a").attr("href");
  }

  void assertRedirects(String path, String to) throws IOException {
    Document page = page(path);
    assertEquals("0; url=" + to, page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertTrue(page.select("main a").eachAttr("href").contains(to));
  }
}
