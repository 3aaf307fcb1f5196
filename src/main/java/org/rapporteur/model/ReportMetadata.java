package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What report.yaml says of the report.
 *
 * @param wording whose words the recommendations are
 * @param restatedBy who wrote them, where they are restated
 * @param access how accessible it is, in the editor's words
 * @param corrections where to ask for a correction
 * @param summary who asks what of whom
 * @param baseUrl the address of the site's root, with a slash at its end
 * @param movedFrom earlier addresses of the site's root, which redirect to the present one
 * @param instrument the id of the instrument that a bare article belongs to
 * @param downloads the forms in which readers can take the report along; empty for the usual ones
 * @param citationStyles the styles that it offers, the first in view; empty for the usual ones
 * @param excluded addresses that the site does without; one that ends in {@code *} is those that
 *     begin so
 * @param splitAt how many recommendations a page lists before it is split by theme; the default
 *     when empty
 */
public record ReportMetadata(
    Phrase title,
    Phrase shortTitle,
    Language language,
    Wording wording,
    List<Author> authors,
    Optional<Author> restatedBy,
    Optional<Source> source,
    Optional<Body> body,
    Optional<Session> session,
    Optional<State> state,
    Optional<PartialDate> submitted,
    Optional<PartialDate> published,
    Optional<Licence> licence,
    Optional<Contact> contact,
    AccessibilityInfo access,
    LocatedProse corrections,
    LocatedProse disclaimer,
    LocatedProse summary,
    Optional<String> baseUrl,
    List<String> movedFrom,
    Optional<String> instrument,
    Optional<List<Download>> downloads,
    List<CitationStyle> citationStyles,
    List<String> excluded,
    Optional<Integer> splitAt,
    FactSpans places) {

  public ReportMetadata {
    authors = List.copyOf(authors);
    movedFrom = List.copyOf(movedFrom);
    downloads = downloads.map(List::copyOf);
    citationStyles = List.copyOf(citationStyles);
    excluded = List.copyOf(excluded);
  }

  /** Whose words the recommendations are. */
  public enum Wording {
    /** The authors'. */
    OWN,
    /** Somebody else's, after the authors'. */
    RESTATED,
    /** The authors', copied by somebody else to the letter. */
    VERBATIM
  }

  /** An organisation or a person. */
  public record Author(String name, boolean organisation, Optional<String> url) {}

  /** The original that the report gives. */
  public record Source(
      String title,
      Optional<String> url,
      Optional<PartialDate> accessed,
      Optional<String> archived,
      Optional<String> symbol) {}

  /** To whom it is addressed. */
  public record Body(String name, Optional<String> code) {}

  public record Session(
      Optional<Integer> number, Optional<PartialDate> from, Optional<PartialDate> to) {}

  /** On whom it reports. */
  public record State(String name, Optional<String> code) {}

  /** Under what terms the words may be used: this report's, and the original's. */
  public record Licence(Optional<String> text, Optional<String> source) {}

  public record Contact(String name, Optional<String> email, Optional<String> url) {}
}
