package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.Report;

/** Rules report values at their places, which loading records. */
class ValuePlacesTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private Map<String, String> texts(FactSpans places) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Span> place : places.keys().entrySet()) {
      texts.put(place.getKey(), project.at(place.getValue()));
    }
    return texts;
  }

  @Test
  void ofARecommendation() throws IOException {
    project.add(
        ReportOnDisk.RECOMMENDATION,
        """
        number: 12a
        status: published
        source: Page 3
        date: 2019
        addressees: [The State, A ministry]
        affected: Everyone
        recommended-by: Iceland
        themes: [dams]
        related: [wa-2]
        successors: wa-3
        aliases: old/
        evidence: [{label: A study, accessed: 2026-01}]
        history:
          - {date: 2026-02, note: More., corrects: 2026-01-31}
          - {date: 2026-03, note: Less.}
        responses:
          - {by: [The State, A court], date: 2026-04, source: A letter}
        outcomes: [{document: CCPR/C/USA/CO/6, date: 2026-05, grade: B}]
        follows:
          - wa-9
          - {document: CCPR/C/USA/CO/4, date: 2014}
        media:
          - {kind: audio, file: assets/a.mp3, language: en, label: Read, transcript: assets/a.txt}
        progress:
          - date: 2026-06
            by: An office
            status: begun
            evidence: [{label: A decree, accessed: 2026-07}]
            next: {what: A law, due: 2027}\
        """);
    Map<String, String> expected = new TreeMap<>();
    expected.put("title", "Protect it");
    expected.put("number", "12a");
    expected.put("status", "status");
    expected.put("source", "Page 3");
    expected.put("date", "2019");
    expected.put("addressees/0", "The State");
    expected.put("addressees/1", "A ministry");
    expected.put("affected/0", "Everyone");
    expected.put("recommended-by/0", "Iceland");
    expected.put("themes/0", "dams");
    expected.put("related/0", "wa-2");
    expected.put("successors/0", "wa-3");
    expected.put("aliases/0", "old/");
    expected.put("evidence/0/label", "A study");
    expected.put("evidence/0/accessed", "2026-01");
    expected.put("history/0/date", "2026-02");
    expected.put("history/0/note", "More.");
    expected.put("history/0/corrects", "2026-01-31");
    expected.put("history/1/date", "2026-03");
    expected.put("history/1/note", "Less.");
    expected.put("responses/0/by/0", "The State");
    expected.put("responses/0/by/1", "A court");
    expected.put("responses/0/date", "2026-04");
    expected.put("responses/0/source", "A letter");
    expected.put("outcomes/0/document", "CCPR/C/USA/CO/6");
    expected.put("outcomes/0/date", "2026-05");
    expected.put("outcomes/0/grade", "B");
    expected.put("follows/0", "wa-9");
    expected.put("follows/1/document", "CCPR/C/USA/CO/4");
    expected.put("follows/1/date", "2014");
    expected.put("media/0/file", "assets/a.mp3");
    expected.put("media/0/label", "Read");
    expected.put("media/0/transcript", "assets/a.txt");
    expected.put("progress/0", "d");
    expected.put("progress/0/date", "2026-06");
    expected.put("progress/0/by", "An office");
    expected.put("progress/0/status", "begun");
    expected.put("progress/0/evidence/0/label", "A decree");
    expected.put("progress/0/evidence/0/accessed", "2026-07");
    expected.put("progress/0/next/what", "A law");
    expected.put("progress/0/next/due", "2027");
    FactSpans places = project.recommendation().places();
    assertEquals(List.of(), project.problems());
    assertEquals(expected, texts(places));
    assertEquals(ReportOnDisk.RECOMMENDATION, places.file());
  }

  @Test
  void ofAReport() throws IOException {
    project.add(
        ReportOnDisk.REPORT,
        """
        short-title: Short
        submitted: 2025-12
        published: 2026-01
        colour: "#7a2e0e"
        logo: assets/logo.svg
        source: {title: The original, accessed: 2026-02}
        session: {number: 139, from: 2026-03, to: 2026-04}
        licence: {text: CC-BY-4.0, source: All rights reserved}
        contact: {name: A desk}
        downloads: [epub]
        submission: {form: upr}
        restated-by: {name: The writers, kind: org}
        leave-out: [print/, feed.xml]
        parts:
          - {title: One, themes: [water]}\
        """);
    Map<String, String> expected = new TreeMap<>();
    expected.put("title", "A report");
    expected.put("authors", "authors");
    expected.put("authors/0", "An organisation");
    expected.put("restated-by", "The writers");
    expected.put("wording", "wording");
    expected.put("base-url", "base-url");
    expected.put("instrument", "instrument");
    expected.put("source", "source");
    expected.put("source/title", "The original");
    expected.put("source/accessed", "2026-02");
    expected.put("contact", "contact");
    expected.put("downloads", "downloads");
    expected.put("submission", "submission");
    expected.put("short-title", "Short");
    expected.put("submitted", "2025-12");
    expected.put("published", "2026-01");
    expected.put("colour", "\"#7a2e0e\"");
    expected.put("logo", "assets/logo.svg");
    expected.put("session/from", "2026-03");
    expected.put("session/to", "2026-04");
    expected.put("licence/text", "CC-BY-4.0");
    expected.put("licence/source", "All rights reserved");
    expected.put("leave-out/0", "print/");
    expected.put("leave-out/1", "feed.xml");
    expected.put("parts/0/title", "One");
    expected.put("parts/0/themes/0", "water");
    assertEquals(expected, texts(project.report().metadata().places()));
    assertEquals(List.of(), project.problems());
  }

  @Test
  void ofAThemeAndAPage() throws IOException {
    project.add(ReportOnDisk.THEME, "source: Page 3\naliases: [old/, older/]");
    project.write("content/pages/about.md", "---\ntitle: About\naliases: us/\n---\nWe.\n");
    Report report = project.report();
    assertEquals(List.of(), project.problems());
    assertEquals(
        Map.of("title", "Water", "source", "Page 3", "aliases/0", "old/", "aliases/1", "older/"),
        texts(report.themes().get(0).places()));
    assertEquals(
        Map.of("title", "About", "aliases/0", "us/"), texts(report.pages().get(0).places()));
  }

  @Test
  void ofTheTitlesOfTranslations() throws IOException {
    project.addFrench();
    project.write("content/report.fr.yaml", "title: Un rapport\nshort-title: Rapport\n");
    project.write("content/themes/01-water/theme.fr.md", "---\ntitle: Eau\n---\nSur l’eau.\n");
    project.write(
        "content/themes/01-water/wa-1.fr.md", "---\ntitle: La protéger\n---\nProtégez l’eau.\n");
    project.write("content/pages/about.md", "---\ntitle: About\n---\nWe.\n");
    project.write("content/pages/about.fr.md", "---\ntitle: À propos\n---\nNous.\n");
    Report french = project.load().orElseThrow().editions().get(1).report();
    assertEquals("Un rapport", project.at(french.metadata().places().at("title")));
    assertEquals("Rapport", project.at(french.metadata().places().at("short-title")));
    assertEquals("Eau", project.at(french.themes().get(0).places().at("title")));
    assertEquals("La protéger", project.at(french.recommendations().get(0).places().at("title")));
    assertEquals("À propos", project.at(french.pages().get(0).places().at("title")));
  }

  @Test
  void anUntitledRecommendationIsAtItsText() throws IOException {
    project.write(ReportOnDisk.RECOMMENDATION, "---\nnumber: 1\n---\nProtect the water.\n");
    assertEquals(
        Span.at(ReportOnDisk.RECOMMENDATION, 4, 1), project.recommendation().places().at("title"));
  }
}
