package org.rapporteur.cite;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;

/**
 * A work that can be cited: a report, or a part of one.
 *
 * @param key its key in a reference manager: {@code ccpr-usa-2023-nd-3}
 * @param authors the authors of this text
 * @param container the title of the report that it is part of; empty for a report
 * @param date when this text was published, as precisely as it is known
 * @param kind the kind of document: "submission to the Human Rights Committee"; may be empty
 * @param number the symbol of the document; may be empty
 * @param url its absolute address; empty if it is not known
 * @param accessed when it was accessed, if that is known
 * @param language BCP 47 tag
 * @param summary its abstract, or its full text, with the original if it restates one; may be empty
 * @param keywords provisions and theme
 * @param note additional information for readers, such as the original that it restates
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

  /** The same item with another abstract. */
  public BibliographicItem withSummary(String abstractText) {
    return new BibliographicItem(
        key,
        authors,
        title,
        container,
        date,
        kind,
        number,
        url,
        accessed,
        language,
        publisher,
        abstractText,
        keywords,
        note);
  }

  /** The same item with a further sentence in its note; the same if that is empty. */
  public BibliographicItem withNote(String sentence) {
    return new BibliographicItem(
        key,
        authors,
        title,
        container,
        date,
        kind,
        number,
        url,
        accessed,
        language,
        publisher,
        summary,
        keywords,
        (note + " " + sentence).strip());
  }

  /** The note, unless the abstract ends with it; for formats that have both. */
  String noteBesideSummary() {
    return summary.endsWith(note) ? "" : note;
  }

  public boolean isPart() {
    return !container.isEmpty();
  }
}
