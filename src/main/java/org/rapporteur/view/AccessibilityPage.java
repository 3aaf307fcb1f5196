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
 * @param contact the contact for reports of barriers, with an email or url
 * @param knownIssues the known barriers
 * @param people tests by people
 * @param tests what the automated tests cover
 * @param corrections how to request a correction
 */
public record AccessibilityPage(
    PageFrame frame,
    Optional<ReportMetadata.Contact> contact,
    List<Phrase> knownIssues,
    List<AccessibilityInfo.UserTest> people,
    DesignTests tests,
    ResolvedProse corrections)
    implements Page {

  public AccessibilityPage {
    knownIssues = List.copyOf(knownIssues);
    people = List.copyOf(people);
  }

  /**
   * How far the site is known to conform, which is never more than what was tested. Tested by
   * people: {@code partly} with known barriers, {@code people} without any, {@code people-only} if
   * no program tested its present design. Otherwise {@code machine-faults} or {@code machine} if
   * programs tested it, {@code templates} if they tested the default templates that it has, {@code
   * changed} if its design has changed since they did, {@code unassessed} without any tests.
   */
  public String status() {
    boolean current = tests.scope().equals(DesignTests.SITE);
    if (!people.isEmpty()) {
      return current ? (hasBarriers() ? "partly" : "people") : "people-only";
    }
    return switch (tests.scope()) {
      case DesignTests.SITE -> hasBarriers() ? "machine-faults" : "machine";
      case DesignTests.TEMPLATES -> "templates";
      case DesignTests.EARLIER_SITE -> "changed";
      default -> "unassessed";
    };
  }

  /** Whether the page has to name known barriers, because the text for the status does not. */
  public boolean mentionsBarriers() {
    return hasBarriers() && !List.of("partly", "machine-faults").contains(status());
  }

  private boolean hasBarriers() {
    return !knownIssues.isEmpty() || tests.hasProblems();
  }

  /** The results of the tests of this site, under the name that templates of version 0 use. */
  public Optional<Audit> audit() {
    return tests.audit().filter(audit -> tests.scope().equals(DesignTests.SITE));
  }

  @Override
  public String template() {
    return "accessibility";
  }
}
