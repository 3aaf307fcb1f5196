package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.AccessibilityInfo;
import org.rapporteur.model.Audit;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;

/**
 * The accessibility statement, in the format that the W3C recommends.
 *
 * @param contact the contact for reports of barriers
 * @param knownIssues the known barriers
 * @param people tests by people
 * @param audit the results of the automated tests; empty if there is no test record
 * @param corrections how to request a correction
 */
public record AccessibilityPage(
    PageFrame frame,
    Optional<ReportMetadata.Contact> contact,
    List<Phrase> knownIssues,
    List<AccessibilityInfo.UserTest> people,
    Optional<Audit> audit,
    ResolvedProse corrections)
    implements Page {

  public AccessibilityPage {
    knownIssues = List.copyOf(knownIssues);
    people = List.copyOf(people);
  }

  /**
   * How far the site is known to conform: {@code unassessed} without any tests, {@code machine} or
   * {@code machine-faults} if no people tested it, {@code partly} if people tested it and barriers
   * are known, otherwise {@code people}.
   */
  public String status() {
    boolean barriers = !knownIssues.isEmpty() || audit.filter(a -> a.problems() > 0).isPresent();
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
