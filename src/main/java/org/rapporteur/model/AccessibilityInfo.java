package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * The editor's statements about the accessibility of the report.
 *
 * @param knownIssues known barriers, each with an alternative
 * @param people tests of the site by people
 * @param contact the contact for reports of barriers; empty for the report's own contact
 */
public record AccessibilityInfo(
    List<Phrase> knownIssues, List<UserTest> people, Optional<ReportMetadata.Contact> contact) {

  public AccessibilityInfo {
    knownIssues = List.copyOf(knownIssues);
    people = List.copyOf(people);
  }

  /**
   * A test of the site by people.
   *
   * @param by the people who tested it
   * @param with the assistive technology they used
   */
  public record UserTest(String by, Optional<String> with, Optional<PartialDate> date) {}
}
