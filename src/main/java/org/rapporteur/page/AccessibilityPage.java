package org.rapporteur.page;

import java.util.Optional;
import org.rapporteur.model.Masthead;

/**
 * The accessibility statement.
 *
 * @param contact whom to tell of a barrier
 * @param corrections how to ask for a correction
 */
public record AccessibilityPage(Shell shell, Optional<Masthead.Contact> contact, Placed corrections)
    implements Page {
  @Override
  public String template() {
    return "accessibility";
  }
}
