package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/** The instruments that the report names. */
public record InstrumentListPage(Shell shell, List<Row> instruments) implements Page {

  public InstrumentListPage {
    instruments = List.copyOf(instruments);
  }

  /**
   * An instrument.
   *
   * @param articles how many of its articles recommendations reach
   * @param of how many it has
   * @param recommendations how many recommendations reach it
   */
  public record Row(
      String code, Phrase name, String href, int articles, int of, int recommendations) {}

  @Override
  public String template() {
    return "instruments";
  }
}
