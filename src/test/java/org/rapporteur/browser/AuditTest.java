package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.DefaultDesignAudit;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Audit;

/** The record in content/ lists what is tested now. Versions and counts may be older. */
@BrowserTest
class AuditTest {

  @Test
  void theRecordListsEveryTemplateSettingAndCheck(Sites sites) {
    Assumptions.assumeFalse("write".equals(System.getProperty("audit")), "it is being written");
    assertTrue(Files.exists(AuditFile.PATH), "write it: see the head of AuditFile");
    Audit audit =
        new SiteLoader(Path.of("."), false)
            .load(new Diagnostics())
            .orElseThrow()
            .editions()
            .get(0)
            .report()
            .audit()
            .orElseThrow();
    TreeSet<String> templates = new TreeSet<>();
    sites.richest().stream().map(SitePage::template).forEach(templates::add);
    assertEquals(List.copyOf(templates), audit.templates());
    assertEquals(AxeTest.SETTINGS, audit.settings());
    assertEquals(AxeTest.WIDTHS.stream().map(String::valueOf).toList(), audit.widths());
    assertEquals(Audit.CHECKS, audit.checks().stream().map(Audit.Check::name).toList());
    assertTrue(audit.checks().stream().allMatch(check -> check.runs() > 0));
  }

  @Test
  void theStatementClaimsNoMoreThanTheRecord(Sites sites) {
    Assumptions.assumeFalse("write".equals(System.getProperty("audit")), "it is being written");
    boolean current = DefaultDesignAudit.read().design().equals(Optional.of(AuditFile.design()));
    Document without = sites.golden().page("usa/accessibility/index.html").document();
    assertTrue(
        without
            .select("main")
            .text()
            .contains(
                current
                    ? "The texts of this report were not part of these tests."
                    : "no tests of this site"),
        without.text());
    Document with = sites.shipped().page("accessibility/index.html").document();
    String words = with.select("main").text();
    assertTrue(
        words.contains(current ? "tested only automatically" : "has changed since these tests"),
        words);
    assertTrue(!words.matches("(?i).*(fully conform|is accessible|compliant).*"), words);
  }
}
