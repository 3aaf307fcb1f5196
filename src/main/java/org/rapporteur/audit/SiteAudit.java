package org.rapporteur.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.model.Audit;
import org.rapporteur.model.Colour;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ToolVersion;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan;
import org.rapporteur.view.Page;
import org.rapporteur.view.PlannedPage;
import org.rapporteur.view.SiteDesign;

/** Tests the pages of a built site in a browser. */
public final class SiteAudit {

  /** The time that one step on a page may take. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Plan plan;
  private final Path site;
  private final SiteDesign design;

  /**
   * @param plan the plan of the site
   * @param site the folder that it was built in
   * @param design its design, without the colours of its reports
   */
  public SiteAudit(Plan plan, Path site, SiteDesign design) {
    this.plan = plan;
    this.site = site;
    this.design = design;
  }

  /**
   * The results of one report.
   *
   * @param file the file for the record, from the project's folder
   */
  public record Report(String file, Audit record, AuditResult result) {}

  /**
   * Tests the most complete page of each template and direction of text, for each report.
   *
   * @param program the browser
   * @param everyPage whether to test all pages instead
   * @param progress receives the path of each page before it is tested
   * @throws AuditException if the browser does not start, or ends
   */
  public List<Report> run(
      Path program, boolean everyPage, LocalDate date, Consumer<String> progress) {
    try (BrowserProcess process = BrowserProcess.start(program);
        DevTools browser = DevTools.connect(process.address())) {
      Audit.Tool tool = tool(browser);
      PageChecks checks =
          new PageChecks(browser, new BuiltFiles(site, Urls.onHost(plan.baseUrl())), LIMIT);
      SortedMap<String, AuditResult> results = new TreeMap<>();
      List<TestedPage> pages = everyPage ? pages() : richest(pages());
      for (TestedPage page : pages) {
        progress.accept(page.path());
        checks.run(page, results.computeIfAbsent(page.record(), key -> new AuditResult()));
      }
      List<Report> reports = new ArrayList<>();
      results.forEach(
          (file, result) -> {
            boolean mirrored =
                pages.stream()
                    .anyMatch(p -> p.record().equals(file) && p.direction().equals("rtl"));
            List<Audit.Tool> tools = List.of(tool, new Audit.Tool("axe-core", checks.axeVersion()));
            reports.add(new Report(file, record(file, date, tools, mirrored, result), result));
          });
      return reports;
    }
  }

  private static Audit.Tool tool(DevTools browser) {
    try {
      String product =
          browser.call("", "Browser.getVersion", Map.of(), LIMIT).path("product").asString("");
      String[] parts = product.split("/", 2);
      String name = parts[0].replace("HeadlessChrome", "Chromium");
      return new Audit.Tool(
          name.matches("[\\w -]{1,40}") ? name : "Chromium",
          parts.length > 1 && parts[1].matches("[0-9.]{1,40}") ? parts[1] : "");
    } catch (DevTools.CommandException e) {
      throw new AuditException(
          "the browser does not respond: " + e.getMessage(),
          "Name another program:  --browser PATH");
    }
  }

  private Audit record(
      String file, LocalDate date, List<Audit.Tool> tools, boolean mirrored, AuditResult result) {
    Optional<Colour> colour =
        plan.site().editions().stream()
            .filter(edition -> record(edition).equals(file))
            .findFirst()
            .flatMap(edition -> edition.report().metadata().colour());
    List<String> settings =
        new ArrayList<>(PageChecks.COLOURS.stream().map(AuditSetting::word).toList());
    if (mirrored) {
      settings.add("rtl");
    }
    return new Audit(
        PartialDate.parse(date.toString()).orElseThrow(),
        Optional.of(design.with(colour).fingerprint()),
        Optional.of(ToolVersion.runningName().replaceFirst("[-+].*", "")),
        tools,
        result.templates(),
        PageChecks.WIDTHS.stream().map(String::valueOf).toList(),
        settings,
        result.checks());
  }

  private List<TestedPage> pages() {
    List<TestedPage> pages = new ArrayList<>();
    for (PlannedPage planned : plan.pages()) {
      Page page = planned.page();
      pages.add(
          new TestedPage(
              record(planned.path()), planned.path(), page.template(), page.frame().direction()));
    }
    return pages;
  }

  /** The file for the record of the report that contains a page. */
  private String record(String path) {
    List<Edition> editions = plan.site().editions();
    Edition edition =
        editions.stream()
            .filter(e -> path.startsWith(e.base()))
            .max(Comparator.comparingInt(e -> e.base().length()))
            .orElse(editions.get(0));
    return record(edition);
  }

  private static String record(Edition edition) {
    return edition.ledger().file().replaceFirst("[^/]*$", Audit.FILE_NAME);
  }

  /** The largest page of each report, template and direction of text. */
  private List<TestedPage> richest(List<TestedPage> pages) {
    SortedMap<String, TestedPage> richest = new TreeMap<>();
    for (TestedPage page : pages) {
      richest.merge(
          String.join("\n", page.record(), page.template(), page.direction()),
          page,
          (a, b) -> size(a) >= size(b) ? a : b);
    }
    return List.copyOf(richest.values());
  }

  private long size(TestedPage page) {
    try {
      return Files.size(site.resolve(page.path()));
    } catch (IOException missing) {
      return 0;
    }
  }
}
