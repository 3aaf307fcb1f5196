package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.ThemeIndex;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Instrument;

/** Summarises a report: its facts and its counts. */
public final class ReportSummary {

  private final Report report;
  private final List<ThemeIndex> themeIndexes;
  private final ArticleIndex index;
  private final ArticleNames names;

  public ReportSummary(
      Report report, List<ThemeIndex> themeIndexes, ArticleIndex index, ArticleNames names) {
    this.report = report;
    this.themeIndexes = themeIndexes;
    this.index = index;
    this.names = names;
  }

  public ReportFacts facts() {
    ReportMetadata m = report.metadata();
    Optional<Instrument> instrument = m.instrument().map(names::instrument);
    return new ReportFacts(
        m.title(),
        m.authors(),
        m.restatedBy(),
        m.source(),
        m.body(),
        m.session(),
        m.state(),
        m.submitted(),
        m.published(),
        m.licence(),
        m.contact(),
        instrument.map(i -> names.text(i.name())).orElse(""),
        instrument.map(i -> names.text(i.shortName())).orElse(""));
  }

  public Counts counts() {
    return new Counts(
        themeIndexes.stream().mapToInt(themeIndex -> themeIndex.published().size()).sum(),
        report.size(),
        report.themes().size(),
        index.hits().size(),
        (int) index.hits().keySet().stream().map(ArticleKey::instrument).distinct().count());
  }
}
