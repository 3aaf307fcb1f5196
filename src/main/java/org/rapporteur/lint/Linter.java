package org.rapporteur.lint;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Report;
import org.rapporteur.model.Site;
import org.rapporteur.parallel.InParallel;

/** Checks the rules that need a whole report or a whole site. */
public final class Linter {

  private final LocalDate today;
  private final boolean thorough;
  private final Diagnostics diagnostics;

  /**
   * @param today the current date, after which dates are in the future
   * @param thorough whether to check the slow rules too
   */
  public Linter(LocalDate today, boolean thorough, Diagnostics diagnostics) {
    this.today = today;
    this.thorough = thorough;
    this.diagnostics = diagnostics;
  }

  public void lint(Site site) {
    new UnusedFiles(diagnostics).validate(site);
    new SampleText(diagnostics).validate(site);
    new FollowsRules(diagnostics).validate(site);
    site.editions().forEach(this::lint);
  }

  private void lint(Edition edition) {
    Report report = edition.report();
    List<Runnable> rules =
        List.of(
            () -> new IdRules(diagnostics).validate(edition),
            () -> new SuccessorRules(diagnostics).validate(report),
            () -> new StaleLinks(diagnostics).validate(report),
            () -> new ProvisionRules(diagnostics).validate(report),
            () -> new SpellingRules(diagnostics).validate(report),
            () -> new DateRules(today, diagnostics).validate(report),
            () -> new ProgressRules(today, diagnostics).validate(report),
            () -> new SubmissionRules(diagnostics).validate(report),
            () -> new SourceRules(diagnostics).validate(report),
            () -> new PartRules(diagnostics).validate(report),
            () -> new LogoRule(diagnostics).validate(report),
            () -> new MediaRule(diagnostics).validate(report),
            () -> new LinkTextRules(diagnostics).validate(report),
            () -> new UnmarkedLanguages(diagnostics).validate(report),
            () -> new PersonalData(diagnostics).validate(report),
            () -> {
              if (report.offersPdf()) {
                new PdfLetters(report).validate(diagnostics);
              }
            },
            () -> {
              if (thorough) {
                new NearDuplicates(diagnostics).validate(report);
              }
            });
    InParallel.run(rules.size(), at -> rules.get(at).run());
  }
}
