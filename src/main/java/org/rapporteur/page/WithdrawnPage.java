package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;

/**
 * What stays at the address of a withdrawn recommendation: nothing of its text.
 *
 * @param date when it was withdrawn
 * @param reason why, in the editor's words
 */
public record WithdrawnPage(
    Shell shell,
    String id,
    String label,
    Optional<PartialDate> date,
    String reason,
    List<TitledLink> successors,
    TitledLink theme)
    implements Page {
  public WithdrawnPage {
    successors = List.copyOf(successors);
  }

  @Override
  public String template() {
    return "withdrawn";
  }
}
