package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form in which a body receives a report, and who submits it.
 *
 * @param form the form
 * @param by who submits it
 */
public record Submission(Form form, Submitter by) {

  /** Who submits a report; bodies have other limits for several together. */
  public enum Submitter {
    ORGANISATION,
    COALITION;

    /** The value of the key: {@code coalition}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A part of the Word document. */
  public enum Part {
    /** Who submits what to whom, about which State, and when. */
    ABOUT,
    SUMMARY,
    THEMES,
    CITATION,
    /** The index of articles. */
    INDEX;

    /** The value of the key: {@code themes}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a body asks for.
   *
   * @param id the name of the form in report.yaml
   * @param name what it is a form of
   * @param limits the highest numbers of words; empty if none is known
   * @param countsNotes whether notes count as text
   * @param languages the languages that the body reads; empty if they are not known
   * @param headings the headings that must exist, of themes or of sections of recommendations
   * @param parts the parts of the document, in order
   * @param numbered whether paragraphs are numbered throughout
   * @param details whether recommendations have their facts, such as responses
   */
  public record Form(
      String id,
      String name,
      List<Limit> limits,
      boolean countsNotes,
      List<String> languages,
      List<String> headings,
      List<Part> parts,
      boolean numbered,
      boolean details) {
    public Form {
      limits = List.copyOf(limits);
      languages = List.copyOf(languages);
      headings = List.copyOf(headings);
      parts = List.copyOf(parts);
    }
  }

  /** The highest number of words for a kind of submitter. */
  public record Limit(Submitter by, int words) {}

  /** The highest number of words of this submission; empty if none is known. */
  public Optional<Integer> words() {
    return form.limits().stream().filter(limit -> limit.by() == by).map(Limit::words).findFirst();
  }
}
