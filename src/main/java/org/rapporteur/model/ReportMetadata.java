package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The metadata of a report from report.yaml.
 *
 * @param language the language of the edition
 * @param originalLanguage the language of the originals of its texts
 * @param wording the relation of the recommendations' wording to the original
 * @param kind what the original is, which decides what labels claim
 * @param recommendationName what pages call a recommendation; empty for that word
 * @param restatedBy the author of the restated wording, if it is restated
 * @param access the editor's statements about accessibility
 * @param corrections how to request a correction
 * @param summary a summary of the report: who asks whom for what
 * @param baseUrl the address of the site's root, with a slash at its end
 * @param movedFrom earlier addresses of the site's root, which redirect to the present one
 * @param instrument the id of the instrument that a bare article belongs to
 * @param downloads the formats in which readers can download the report; empty for the default
 * @param citationStyles the citation styles offered, of which the first is shown; empty for the
 *     default
 * @param excluded addresses that are omitted from the site; one that ends in {@code *} is a prefix
 * @param splitAt the number of recommendations above which a page is split by theme; empty for the
 *     default
 * @param embed whether each recommendation has a bare page for frames of other sites
 * @param parts the groups of its themes, in reading order
 * @param statuses the statuses of progress
 * @param colour the colour of links, ids and lines; empty for the default
 * @param logo the path of an image in the content folder: {@code assets/logo.png}
 * @param submission the form in which a body receives it
 * @param translation the translation that its texts were read from; empty for the original
 */
public record ReportMetadata(
    Phrase title,
    Phrase shortTitle,
    Language language,
    Language originalLanguage,
    Wording wording,
    Kind kind,
    Optional<RecommendationName> recommendationName,
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
    boolean embed,
    List<Part> parts,
    StatusVocabulary statuses,
    Optional<Colour> colour,
    Optional<String> logo,
    Optional<Submission> submission,
    Optional<TranslationStatus> translation,
    FactSpans places) {

  public ReportMetadata {
    authors = List.copyOf(authors);
    movedFrom = List.copyOf(movedFrom);
    downloads = downloads.map(List::copyOf);
    citationStyles = List.copyOf(citationStyles);
    excluded = List.copyOf(excluded);
    parts = List.copyOf(parts);
  }

  /**
   * A group of themes.
   *
   * @param themes their slugs
   */
  public record Part(Phrase title, List<String> themes) {
    public Part {
      themes = List.copyOf(themes);
    }
  }

  /** The title of the part that a theme is in; empty text if it is in none. */
  public Phrase part(Theme theme) {
    return parts.stream()
        .filter(part -> part.themes().contains(theme.slug()))
        .findFirst()
        .map(Part::title)
        .orElse(new Phrase("", language.tag()));
  }

  /** Whether the edition is a translation. */
  public boolean isTranslated() {
    return !language.equals(originalLanguage);
  }

  /** The relation of the recommendations' wording to the original. */
  public enum Wording {
    /** Written by the authors. */
    OWN,
    /** Restated by someone else. */
    RESTATED,
    /** Copied word for word from the authors' original by someone else. */
    VERBATIM
  }

  /** What the original is. */
  public enum Kind {
    /** Written to a body, which considers it under a treaty. */
    SUBMISSION,
    /** The outcome of a review by other States. */
    REVIEW,
    /** A treaty body's own conclusions. */
    CONCLUDING_OBSERVATIONS,
    INQUIRY,
    AUDIT,
    OTHER;

    /** The value of the key: {@code concluding-observations}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What pages call a recommendation.
   *
   * @param one the form after the number one
   * @param other the form after other numbers, and for all of them
   */
  public record RecommendationName(String one, String other) {}

  /**
   * An organisation or a person.
   *
   * @param name the full name, as pages show it
   * @param family the part of a person's name under which it is sorted, if the report states it
   * @param given the other part, if the report states it
   */
  public record Author(
      String name,
      boolean organisation,
      Optional<String> url,
      Optional<String> family,
      Optional<String> given) {

    public Author(String name, boolean organisation, Optional<String> url) {
      this(name, organisation, url, Optional.empty(), Optional.empty());
    }
  }

  /** The original document. */
  public record Source(
      String title,
      Optional<String> url,
      Optional<PartialDate> accessed,
      Optional<String> archived,
      Optional<String> symbol) {}

  /** The body that the report is addressed to. */
  public record Body(String name, Optional<String> code) {}

  public record Session(
      Optional<Integer> number, Optional<PartialDate> from, Optional<PartialDate> to) {}

  /** The State that the report is about. */
  public record State(String name, Optional<String> code) {}

  /** The terms of use of the report's text and of the original's. */
  public record Licence(Optional<String> text, Optional<String> source) {}

  public record Contact(String name, Optional<String> email, Optional<String> url) {

    /** Whether readers can get in touch: a name alone does not tell them how. */
    public boolean hasAddress() {
      return email.isPresent() || url.isPresent();
    }
  }
}
