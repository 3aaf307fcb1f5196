package org.rapporteur.export.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Language;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.view.BookPage;
import org.rapporteur.view.ReportFacts;

/**
 * What a Word document states of itself beside its text.
 *
 * @param header the text at the top of each page
 * @param authors who wrote the text
 * @param changed when the report last changed; empty if it has no date
 */
public record WordFacts(
    String title,
    String header,
    List<String> authors,
    String description,
    Language language,
    Optional<PartialDate> changed) {

  public WordFacts {
    authors = List.copyOf(authors);
  }

  /** The facts of a report. */
  public static WordFacts of(BookPage page) {
    ReportFacts facts = page.report().facts();
    List<ReportMetadata.Author> authors =
        facts.restatedBy().map(List::of).orElse(List.copyOf(facts.authors()));
    return new WordFacts(
        facts.title().text(),
        page.frame().reportTitle(),
        authors.stream().map(ReportMetadata.Author::name).toList(),
        page.frame().description(),
        new Language(page.frame().language()),
        page.changed());
  }

  boolean rightToLeft() {
    return language.direction().equals("rtl");
  }

  String creator() {
    return authors.stream().collect(Collectors.joining("; "));
  }

  /** The date of the last change as XML Schema writes it; a fixed one if it is unknown. */
  String time() {
    PartialDate date = changed.orElse(new PartialDate(2000, 1, 1));
    return new PartialDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
        + "T00:00:00Z";
  }
}
