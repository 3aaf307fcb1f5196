package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.PartialDate;

/**
 * The page at the address of a withdrawn recommendation; it contains none of its text.
 *
 * @param date the date of the withdrawal
 * @param reason the reason, in the editor's words
 * @param reasonLanguage the language of the reason
 */
public record WithdrawnPage(
    PageFrame frame,
    String id,
    String label,
    Optional<PartialDate> date,
    String reason,
    List<TitledLink> successors,
    TitledLink theme,
    String reasonLanguage)
    implements Page {
  public WithdrawnPage {
    successors = List.copyOf(successors);
  }

  @Override
  public String template() {
    return "withdrawn";
  }
}
