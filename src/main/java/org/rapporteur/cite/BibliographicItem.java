package org.rapporteur.cite;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;

/**
 * A thing that can be cited: a report, or a part of one.
 *
 * @param key its name in a reference manager: {@code ccpr-usa-2023-nd-3}
 * @param authors who wrote these sentences
 * @param container the title of the report that it is part of; empty for a report
 * @param date when these sentences were published, as precisely as it is known
 * @param kind what it is: "submission to the Human Rights Committee"; may be empty
 * @param number the symbol of the document; may be empty
 * @param url its absolute address; empty when it is not known
 * @param accessed when it was read, where it is known to have been
 * @param language BCP 47 tag
 * @param summary its text in full; may be empty
 * @param keywords provisions and theme
 * @param note what else a reader must know: the original that it restates
 */
public record BibliographicItem(
    String key,
    List<ReportMetadata.Author> authors,
    String title,
    String container,
    Optional<PartialDate> date,
    String kind,
    String number,
    String url,
    Optional<PartialDate> accessed,
    String language,
    String publisher,
    String summary,
    List<String> keywords,
    String note) {

  public BibliographicItem {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }

  public boolean isPart() {
    return !container.isEmpty();
  }
}
