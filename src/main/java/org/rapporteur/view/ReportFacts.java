package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;

/**
 * The metadata of the report, as its home page shows them.
 *
 * @param kind what the original is: {@code submission}, {@code review} …; labels claim no more
 * @param instrument the full name of the report's default instrument; empty if there is none
 * @param instrumentShort the short name used in texts: "Covenant"; empty if there is none
 * @param instrumentLanguage the language of {@code instrument}
 * @param instrumentShortLanguage the language of {@code instrumentShort}
 */
public record ReportFacts(
    Phrase title,
    String kind,
    List<ReportMetadata.Author> authors,
    Optional<ReportMetadata.Author> restatedBy,
    Optional<ReportMetadata.Source> source,
    Optional<ReportMetadata.Body> body,
    Optional<ReportMetadata.Session> session,
    Optional<ReportMetadata.State> state,
    Optional<PartialDate> submitted,
    Optional<PartialDate> published,
    Optional<ReportMetadata.Licence> licence,
    Optional<ReportMetadata.Contact> contact,
    String instrument,
    String instrumentShort,
    String instrumentLanguage,
    String instrumentShortLanguage) {
  public ReportFacts {
    authors = List.copyOf(authors);
  }
}
