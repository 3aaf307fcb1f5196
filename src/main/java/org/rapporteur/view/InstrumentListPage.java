package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/** The list of instruments that the report cites. */
public record InstrumentListPage(PageFrame frame, List<InstrumentItem> instruments)
    implements Page {

  public InstrumentListPage {
    instruments = List.copyOf(instruments);
  }

  /**
   * An instrument.
   *
   * @param articles how many of its articles recommendations cite
   * @param of how many articles it has
   * @param recommendations how many recommendations cite it
   */
  public record InstrumentItem(
      String code, Phrase name, String href, int articles, int of, int recommendations) {}

  @Override
  public String template() {
    return "instruments";
  }
}
