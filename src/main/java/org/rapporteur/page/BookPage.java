package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.Run;
import org.rapporteur.model.PartialDate;

/**
 * The whole report as a download, or one part of it. Links between its recommendations stay in it.
 *
 * @param form {@code pdf}, one document; or {@code epub}, one for each part
 * @param part of an EPUB: {@code cover}, {@code front}, {@code theme}, {@code index} or {@code nav}
 * @param theme which theme the part is, from 1; 0 for none
 * @param report the whole of it
 * @param citation how to cite it
 * @param changed when it last changed, as far as a record says
 */
public record BookPage(
    Shell shell,
    String form,
    String part,
    int theme,
    PrintPage report,
    List<Run> citation,
    Optional<PartialDate> changed)
    implements Page {

  public BookPage {
    citation = List.copyOf(citation);
  }

  /** One part of the book. */
  public BookPage part(String name, int number) {
    return new BookPage(shell, form, name, number, report, citation, changed);
  }

  @Override
  public String template() {
    return form;
  }
}
