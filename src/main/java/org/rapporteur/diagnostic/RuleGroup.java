package org.rapporteur.diagnostic;

import java.util.Arrays;
import java.util.List;

/**
 * What rules are about; each group reaches from its first rule to the next group's.
 *
 * <p>A test holds these against the comments in {@link Rule}.
 */
public enum RuleGroup {
  FILES("Files and folders", Rule.NO_REPORT),
  YAML("YAML and front matter", Rule.FRONT_MATTER_MISSING),
  IDS("Ids", Rule.BAD_ID),
  TREATIES("Treaties", Rule.REFERENCE_SYNTAX),
  MARKDOWN("Markdown", Rule.BROKEN_REFERENCE),
  PUBLISHED("Published addresses", Rule.LOST_ADDRESS),
  REPORT("The report as a whole", Rule.RESTATED_WITHOUT_SOURCE),
  ASSETS("Assets", Rule.UNUSED_ASSET),
  SITE("The site", Rule.ADDRESS_COLLISION),
  PAGES("Finished pages", Rule.PAGE_DEAD_LINK);

  private final String title;
  private final Rule first;

  RuleGroup(String title, Rule first) {
    this.title = title;
    this.first = first;
  }

  public String title() {
    return title;
  }

  /** Its rules, in their order. */
  public List<Rule> rules() {
    return Arrays.stream(Rule.values()).filter(rule -> of(rule) == this).toList();
  }

  /** The group of a rule. */
  public static RuleGroup of(Rule rule) {
    RuleGroup group = FILES;
    for (RuleGroup next : values()) {
      if (next.first.compareTo(rule) <= 0) {
        group = next;
      }
    }
    return group;
  }
}
