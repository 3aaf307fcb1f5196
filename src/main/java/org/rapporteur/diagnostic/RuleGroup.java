package org.rapporteur.diagnostic;

import java.util.Arrays;
import java.util.List;

/**
 * A topic of rules. A group contains the rules from its first one up to the first of the next
 * group.
 *
 * <p>A test compares the groups with the comments in {@link Rule}.
 */
public enum RuleGroup {
  FILES("Files and folders", Rule.NO_REPORT),
  YAML("YAML and front matter", Rule.FRONT_MATTER_MISSING),
  IDS("Ids", Rule.BAD_ID),
  TREATIES("Treaties", Rule.REFERENCE_SYNTAX),
  MARKDOWN("Markdown", Rule.BROKEN_REFERENCE),
  PUBLISHED("Published addresses", Rule.LOST_ADDRESS),
  REPORT("The report as a whole", Rule.RESTATED_WITHOUT_SOURCE),
  FONTS("Fonts", Rule.BAD_FONT),
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

  /** The rules of this group, in declaration order. */
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
