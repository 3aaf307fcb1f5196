package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Access;
import org.rapporteur.model.Audit;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Phrase;

/**
 * The accessibility statement, in the form that the W3C gives.
 *
 * @param contact whom to tell of a barrier
 * @param knownIssues barriers that are known
 * @param people tests by people
 * @param audit tests by machine; empty without a record
 * @param corrections how to ask for a correction
 */
public record AccessibilityPage(
    Shell shell,
    Optional<Masthead.Contact> contact,
    List<Phrase> knownIssues,
    List<Access.Trial> people,
    Optional<Audit> audit,
    Placed corrections)
    implements Page {

  public AccessibilityPage {
    knownIssues = List.copyOf(knownIssues);
    people = List.copyOf(people);
  }

  /**
   * How far the site is known to conform, as precisely as the tests allow: {@code unassessed},
   * {@code machine} or {@code machine-faults} when no people tested it, {@code partly} when they
   * did and barriers are known, else {@code people}.
   */
  public String status() {
    boolean barriers = !knownIssues.isEmpty() || audit.filter(a -> a.faults() > 0).isPresent();
    if (people.isEmpty() && audit.isEmpty()) {
      return "unassessed";
    }
    if (people.isEmpty()) {
      return barriers ? "machine-faults" : "machine";
    }
    return barriers ? "partly" : "people";
  }

  @Override
  public String template() {
    return "accessibility";
  }
}
