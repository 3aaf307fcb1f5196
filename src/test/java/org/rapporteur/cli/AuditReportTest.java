package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.audit.AuditProblem;
import org.rapporteur.audit.AuditResult;
import org.rapporteur.audit.SiteAudit;
import org.rapporteur.model.Audit;
import org.rapporteur.model.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditReportTest {

  private static final String FILE = "content/audit.yaml";
  private static final String HELP = "the contrast is 2.1:1";

  private final AuditResult result = new AuditResult();
  private final List<SiteAudit.Report> reports =
      List.of(
          new SiteAudit.Report(
              FILE,
              new Audit(
                  PartialDate.parse("2026-11-24").orElseThrow(),
                  Optional.empty(),
                  Optional.empty(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of()),
              result));

  private void contrast(String element, String place) {
    result.add(
        new AuditProblem("r/de-1/index.html", "recommendation", "axe", "contrast", element, HELP),
        place);
  }

  @Test
  void theTextNamesEachProblemOnceWithItsPlaces() {
    result.ran("axe");
    result.ran("axe");
    result.ran("motion");
    contrast("<p>", "768 light");
    contrast("<p>", "320 light");
    assertEquals(
        """
        r/de-1/index.html (recommendation): contrast
          <p>
          help: the contrast is 2.1:1
          at: 320 light, 768 light

        content/audit.yaml:
          axe          2 runs, 1 problem
          motion       1 run, 0 problems
        """,
        AuditReport.text(reports));
  }

  @Test
  void aProblemOfThePageHasNeitherElementNorPlace() {
    result.add(new AuditProblem("404.html", "404", "links", "broken", "", "no file"), "");
    assertEquals(
        "404.html (404): broken\n  help: no file\n\ncontent/audit.yaml:\n",
        AuditReport.text(reports));
  }

  @Test
  void theSixthProblemOfARuleAndPageIsCounted() {
    for (int i = 1; i <= 5; i++) {
      contrast("<p id=" + i + ">", "320 light");
    }
    String five = AuditReport.text(reports);
    assertEquals(5, five.split(HELP, -1).length - 1);
    assertFalse(five.contains("more places"), five);
    contrast("<p id=6>", "320 light");
    contrast("<p id=7>", "320 light");
    assertEquals(
        five.replace(FILE, "r/de-1/index.html: contrast at 2 more places\n\n" + FILE),
        AuditReport.text(reports));
  }

  @Test
  void textOfPagesCannotControlTheTerminal() {
    contrast("<p>\u001b[2J", "320 light");
    assertFalse(AuditReport.text(reports).contains("\u001b"));
    assertFalse(AuditReport.json(reports).contains("\u001b"));
    assertFalse(AuditReport.github(reports, Path.of("")).contains("\u001b"));
  }

  @Test
  void annotationsNameTheRecordFromTheFolderOfTheRepository() {
    contrast("<p>", "320 light");
    assertEquals(
        "::error file=reports/one/content/audit.yaml,title=contrast::"
            + "r/de-1/index.html (recommendation): contrast%0A  <p>%0A  help: the contrast is 2.1:1%0A"
            + "  at: 320 light\n",
        AuditReport.github(reports, Path.of("reports/one")));
  }

  @Test
  void jsonHasTheSameFacts() {
    result.ran("axe");
    contrast("<p>", "768 light");
    contrast("<p>", "320 light");
    JsonNode report = JsonMapper.shared().readTree(AuditReport.json(reports)).at("/reports/0");
    assertEquals(FILE, report.get("record").asString());
    assertEquals("{\"name\":\"axe\",\"runs\":1,\"problems\":1}", report.at("/checks/0").toString());
    JsonNode problem = report.at("/problems/0");
    assertEquals(1, report.get("problems").size());
    assertEquals("r/de-1/index.html", problem.get("page").asString());
    assertEquals("recommendation", problem.get("template").asString());
    assertEquals("axe", problem.get("check").asString());
    assertEquals("contrast", problem.get("rule").asString());
    assertEquals("<p>", problem.get("element").asString());
    assertEquals(HELP, problem.get("help").asString());
    assertEquals("320 light, 768 light", problem.get("at").asString());
  }
}
