package org.rapporteur.audit;

import java.util.Comparator;
import java.util.Objects;

/**
 * A problem of a page. Two problems of one rule at the same element are one, so they compare as
 * equal. The element and the help contain text of the page.
 *
 * @param page the path from the site's root
 * @param template the template of the page
 * @param check the check that found it, one of {@link org.rapporteur.model.Audit#CHECKS}
 * @param rule the rule of the check, such as {@code color-contrast}
 * @param element the beginning of the element's HTML
 * @param help what is wrong
 */
public record AuditProblem(
    String page, String template, String check, String rule, String element, String help)
    implements Comparable<AuditProblem> {

  private static final Comparator<AuditProblem> ORDER =
      Comparator.comparing(AuditProblem::page)
          .thenComparing(AuditProblem::check)
          .thenComparing(AuditProblem::rule)
          .thenComparing(AuditProblem::element);

  @Override
  public boolean equals(Object other) {
    return other instanceof AuditProblem that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(page, check, rule, element);
  }

  @Override
  public int compareTo(AuditProblem other) {
    return ORDER.compare(this, other);
  }
}
