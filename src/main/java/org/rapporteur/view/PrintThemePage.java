package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * One theme in full, for printing. It exists if the whole report is too long for one page.
 *
 * @param report the title of the report
 * @param whole the address of the page with the cover, the contents and the index of the whole
 *     report
 * @param position the number of the theme in the report, from 1
 * @param of how many themes there are
 * @param instruments the instruments of these articles, in the order of the index
 * @param index the articles that its recommendations cite, with those recommendations
 */
public record PrintThemePage(
    PageFrame frame,
    Phrase report,
    String whole,
    int position,
    int of,
    PrintPage.PrintTheme theme,
    List<InstrumentCode> instruments,
    List<PrintPage.IndexEntry> index,
    Pager pager)
    implements Page {
  public PrintThemePage {
    instruments = List.copyOf(instruments);
    index = List.copyOf(index);
  }

  @Override
  public String template() {
    return "print-theme";
  }
}
