package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What the editor says of how accessible the report is.
 *
 * @param knownIssues barriers that are known, each with what to do instead
 * @param people who tried the site, and with what
 * @param contact whom to tell of a barrier; the report's own contact when empty
 */
public record AccessibilityInfo(
    List<Phrase> knownIssues, List<UserTest> people, Optional<ReportMetadata.Contact> contact) {

  public AccessibilityInfo {
    knownIssues = List.copyOf(knownIssues);
    people = List.copyOf(people);
  }

  /** A test by people. */
  public record UserTest(String by, Optional<String> with, Optional<PartialDate> date) {}
}
