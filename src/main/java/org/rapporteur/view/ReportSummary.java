package org.rapporteur.view;

import java.util.Optional;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Instrument;

/** Summarises a report: its facts and its counts. */
public final class ReportSummary {

  private final IndexedEdition indexed;

  public ReportSummary(IndexedEdition indexed) {
    this.indexed = indexed;
  }

  public ReportFacts facts() {
    ReportMetadata m = indexed.report().metadata();
    Optional<Instrument> instrument = m.instrument().map(indexed.names()::instrument);
    return new ReportFacts(
        m.title(),
        m.kind().word(),
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
        instrument.map(i -> indexed.names().text(i.name())).orElse(""),
        instrument.map(i -> indexed.names().text(i.shortName())).orElse(""),
        instrument.map(i -> indexed.names().phrase(i.name()).language()).orElse(""),
        instrument.map(i -> indexed.names().phrase(i.shortName()).language()).orElse(""));
  }

  public Counts counts() {
    return new Counts(
        indexed.themeIndexes().stream().mapToInt(themeIndex -> themeIndex.published().size()).sum(),
        indexed.report().size(),
        indexed.report().themes().size(),
        indexed.articleIndex().hits().size(),
        (int)
            indexed.articleIndex().hits().keySet().stream()
                .map(ArticleKey::instrument)
                .distinct()
                .count());
  }
}
