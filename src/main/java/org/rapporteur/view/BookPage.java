package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.StyledText;
import org.rapporteur.model.PartialDate;

/**
 * The whole report as a download, or one part of it. Links between its recommendations are
 * internal.
 *
 * @param form {@code pdf} or {@code docx}, which are one document, or {@code epub}, which has one
 *     document for each part
 * @param part the part of an EPUB: {@code cover}, {@code front}, {@code theme}, {@code index} or
 *     {@code nav}
 * @param theme the number of the theme that the part contains, from 1; 0 for none
 * @param report the whole report
 * @param citation the citation of the report
 * @param changed the date of the last recorded change
 * @param submission the form in which a body receives a Word document
 */
public record BookPage(
    PageFrame frame,
    String form,
    String part,
    int theme,
    PrintPage report,
    List<StyledText> citation,
    Optional<PartialDate> changed,
    Optional<SubmissionForm> submission)
    implements Page {

  public BookPage {
    citation = List.copyOf(citation);
  }

  /** Returns one part of the book. */
  public BookPage part(String name, int number) {
    return new BookPage(frame, form, name, number, report, citation, changed, submission);
  }

  @Override
  public String template() {
    return form;
  }
}
