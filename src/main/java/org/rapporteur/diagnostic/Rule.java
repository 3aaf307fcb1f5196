package org.rapporteur.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of finding, by its stable name; the name is the constant's in kebab-case.
 *
 * <p>A rule that names no severity guards what is published (no text lost, no address broken,
 * nothing run, no page invalid): it is an error, and no report can say otherwise. A rule that names
 * one only starts out there. Each has its explanation in a file of its own, see {@link RuleGuide};
 * the comments between them name the {@link RuleGroup groups}.
 */
public enum Rule {
  // Files and folders
  NO_REPORT("A project is a folder with content/report.yaml in it."),
  NOT_A_FILE("A folder stands where a file belongs."),
  NOT_A_FOLDER("A file stands where a folder belongs."),
  UNREADABLE("A file that can't be read can't be published."),
  SYMLINK("A link in the file system could publish what lies outside the project."),
  UNKNOWN_FILE("A file that no part of the report reads would be dropped in silence."),
  BAD_FILE_NAME("A file's name becomes part of an address and must work on every system."),
  INVALID_UTF8("Text is UTF-8; anything else shows as wrong letters."),
  EMPTY_FILE("An empty file says nothing."),
  TOO_LARGE("A file or text beyond the limits is more likely a mistake than a report."),

  // YAML and front matter
  FRONT_MATTER_MISSING("A content file begins with its facts between two lines of three hyphens."),
  FRONT_MATTER_UNCLOSED("Front matter that is never closed swallows the text."),
  YAML_SYNTAX("YAML that can't be read could mean anything."),
  YAML_TAB("YAML indents with spaces only."),
  YAML_ALIAS("Anchors and aliases hide what a file says."),
  YAML_TAG("Tags could make data run as code."),
  UNQUOTED_COLON("A colon and a space inside a value need quotes."),
  COMMENT_IN_VALUE("A hash after a space begins a comment, and the rest is lost."),
  DUPLICATE_KEY("Of two values for one key, one would be lost."),
  UNKNOWN_KEY("A key that nobody reads is a slip, and its value would be lost."),
  MISSING_KEY("Some facts a page can't do without."),
  WRONG_TYPE("A value of the wrong kind can't be used."),
  BAD_VALUE("Some keys take only certain values."),
  BAD_DATE("A date is a year, a month or a day, written 2023, 2023-09 or 2023-09-12."),
  DATE_IN_FUTURE(
      "What is said to have happened can’t have a date still to come.", Severity.WARNING),
  DATE_ORDER("What follows from a report can’t be older than the report.", Severity.WARNING),
  SESSION_BACKWARD("A session begins before it ends."),
  BAD_ADDRESS("A web address must be whole and of a kind that is safe to follow."),
  RULE_SETTING("A rule that guards what is published can't be set aside."),

  // Ids
  BAD_ID("An id is a citation: letters, a hyphen, a number."),
  RESERVED_ID("Some ids are kept for the site's own use."),
  DUPLICATE_ID("One id can't name two recommendations."),
  ID_CASE("Two names that differ by case alone are one file on many systems."),
  UNKNOWN_ID("An id that names no recommendation leads nowhere."),
  ORDER_INCOMPLETE(
      "An order that leaves recommendations out leaves their place open.", Severity.ERROR),
  SUCCESSOR_MISSING("Who comes to a merged recommendation must be told where to read on."),
  SUCCESSOR_LOOP("A chain of successors must end at a published text."),
  SUCCESSOR_UNPUBLISHED("Who is sent on must arrive at a text that the site publishes."),
  REASON_MISSING("A withdrawn recommendation says when and why.", Severity.ERROR),
  RELATED_SELF(
      "A recommendation that is said to be related to itself leads nowhere.", Severity.WARNING),
  STALE_LINK(
      "A link to what is merged or withdrawn leads readers to a page that sends them on.",
      Severity.WARNING),
  NEAR_DUPLICATE(
      "One demand that stands twice is counted twice, and cited by two ids.", Severity.WARNING),
  ADDRESSEE_SPELLING(
      "A name spelled two ways splits into two where data are filtered or counted.",
      Severity.WARNING),

  // Treaties
  REFERENCE_SYNTAX("A reference must be readable as instrument and articles."),
  UNKNOWN_INSTRUMENT("A reference to an instrument that is not in the catalogue can't be checked."),
  UNKNOWN_ARTICLE("An article that does not exist can't be cited."),
  UNKNOWN_PARAGRAPH("A paragraph that does not exist can't be cited."),
  BACKWARD_RANGE("A range runs from the lower number to the higher."),
  PROVISION_OUTSIDE_THEME(
      "An article that a recommendation names, but its theme does not, may be a slip.",
      Severity.WARNING),
  UNUSED_INSTRUMENT(
      "An instrument that nothing names may be left over, or meant and forgotten.",
      Severity.WARNING),
  BAD_INSTRUMENT("An instrument's file must be complete to be cited from."),

  // Markdown
  BROKEN_REFERENCE("Double brackets name a recommendation or a provision of this report."),
  DEAD_LINK("A relative link leads to a file of the report."),
  DEAD_ANCHOR("A link to a place on a page needs that place."),
  FORBIDDEN_SCHEME("Some links can run code or leave the report's hands."),
  MISSING_ALT("Who can't see an image reads its words."),
  RAW_HTML("HTML in Markdown is shown as text, never run.", Severity.WARNING),
  VAGUE_LINK_TEXT("Who goes from link to link hears its words alone.", Severity.WARNING),
  BARE_ADDRESS("A web address read aloud tells nobody where it leads.", Severity.WARNING),
  FOREIGN_PASSAGE("A screen reader needs to know when the language changes.", Severity.WARNING),
  HEADING_SKIP(
      "Headings go down one level at a time, so that the outline can be followed.",
      Severity.WARNING),
  PERSONAL_DATA(
      "What identifies a person can harm that person once it is published.", Severity.WARNING),
  UNKNOWN_FOOTNOTE("A note's mark needs a note."),
  UNUSED_FOOTNOTE("A note that nothing refers to would be dropped in silence."),
  NOTE_IN_LINK("A note's mark within the words of a link takes the link away."),
  DUPLICATE_ANCHOR("One anchor can't name two places on a page."),
  BAD_ANCHOR("An anchor is written with letters, digits and hyphens."),
  TEXT_MISSING("A recommendation asks for something: its text can't be empty."),
  TRANSLATION_MISMATCH("A translation has the headings of its original, so that links land."),
  UNUSED_TRANSLATION("A translation that no edition shows is read by nobody.", Severity.WARNING),
  NESTING_TOO_DEEP("Text nested without end can't be read."),

  // Published addresses
  LOST_ADDRESS("An address that was published may stand in a citation, and never breaks."),
  CHANGED_DEMAND("Readers who quoted a demand must see that it changed, when and why."),
  REUSED_ID("An id that was published names one text for ever."),
  BAD_ALIAS("An old address is written as it stood in the site."),
  PUBLISHED_ADDRESSES("The list of published addresses must be readable to be kept."),
  LEDGER_MISSING("Without the list of published addresses nobody knows which ones must be kept."),
  LEDGER_ALTERED("A line that is lost from the list of published addresses is an address lost."),
  LEDGER_FORMAT("A list of published addresses that nobody declares can be lost unnoticed."),
  BASE_URL_DIFFERS(
      "Canonical links and citations name the address that a build is given.", Severity.WARNING),
  BASE_URL_CHANGED("Every published address begins with the site's base-url."),
  REPEATED_ADDRESS("One line for each published address is enough.", Severity.WARNING),
  ERASED_TEXT("Nothing of an erased recommendation is kept.", Severity.WARNING),

  // The report as a whole
  RESTATED_WITHOUT_SOURCE("Words that rest on somebody else’s need the original named."),
  UNKNOWN_CITATION_STYLE("A style that is not there would leave readers without it."),
  BROKEN_CITATION_STYLE("A style that can’t be run cites nothing."),
  TOOL_VERSION("A program that does not know all of a report, or in another way, would spoil it."),
  NO_CONTACT("Readers need somebody to turn to.", Severity.WARNING),

  // Assets
  UNUSED_ASSET("A file that no text points at is published all the same.", Severity.WARNING),
  ASSET_TOO_LARGE("Large files cost readers on a phone time and money.", Severity.WARNING),
  ASSET_KIND("Only kinds of files that are safe to open are published."),
  SVG_SCRIPT("A drawing may not run code, nor fetch anything."),
  ASSET_ACTIVE("A document must not run code, fetch, send or start anything, or hide files."),
  ASSET_DAMAGED("Readers can’t open a file that is damaged or locked.", Severity.ERROR),
  ASSET_TRAILING_DATA(
      "Data that no program shows, such as after the end of an image, are published too.",
      Severity.WARNING),
  ASSET_METADATA(
      "Photos and documents can tell where they were made, and by whom.", Severity.WARNING),

  // The site
  ADDRESS_COLLISION("Two pages can't stand at one address."),
  LEFT_OUT("What a report leaves out must be there, and can be no recommendation."),
  BAD_SITE("A site of several editions says which stand where."),
  BASE_URL_MISSING(
      "Canonical links, sitemap and citations need the site's web address.", Severity.WARNING),
  ADDRESS_TOO_LONG(
      "A long address breaks in e-mails, in print and when it is read out.", Severity.WARNING),
  ADDRESS_CHARACTERS("An address must be a file's name on every system."),
  SITE_TOO_LARGE("Hosts turn away sites and files beyond a size.", Severity.WARNING),
  TEMPLATE_FAULT("A template that fails makes no page."),
  INCOMPLETE_PAGE("A page without its text, or without a place to link to, breaks citations."),
  MISDIRECTED_PAGE("A page that sends readers or search engines elsewhere breaks citations."),
  OUTPUT_REFUSED("The output folder must be empty or made by this tool."),

  // Finished pages
  PAGE_DEAD_LINK("A link on a finished page leads to nothing."),
  PAGE_DEAD_ANCHOR("A link on a finished page leads to a place that is not there."),
  PAGE_DUPLICATE_ID("An id stands twice on a finished page."),
  PAGE_STRUCTURE("A page has one main part and one first heading."),
  PAGE_TITLE("Tabs, bookmarks and search results tell pages apart by their titles."),
  PAGE_LANDMARKS("A screen reader jumps to a page's header, navigation and footer."),
  PAGE_HEADING_ORDER("Headings are a page's table of contents, and skip no level."),
  PAGE_LANGUAGE("A screen reader must know a page's language, a browser its direction."),
  PAGE_MISSING_ALT("An image on a finished page has words, or says that it needs none."),
  PAGE_EMPTY_LINK("A link without words says nothing to who can't see it."),
  PAGE_MISSING_LABEL("A field without a label can't be filled in by who can't see it."),
  PAGE_TABLE_HEADERS("A table's cells are read out with their headers."),
  PAGE_DUPLICATE_ACCESSKEY("One key can't lead to two places."),
  PAGE_CONTENT_POLICY("A page lets in its own files only, so that nothing else can run in it."),
  PAGE_ORPHAN("A page that no other leads to is found by nobody.", Severity.WARNING);

  private final String reason;
  private final Severity severity;
  private final boolean adjustable;

  /** A rule that guards what is published. */
  Rule(String reason) {
    this.reason = reason;
    this.severity = Severity.ERROR;
    this.adjustable = false;
  }

  /** A rule that a report may set otherwise. */
  Rule(String reason, Severity severity) {
    this.reason = reason;
    this.severity = severity;
    this.adjustable = true;
  }

  /** The rule of a name. */
  public static Optional<Rule> named(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The names of all rules, in their order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Rule::id).toList();
  }

  /** The stable name, such as {@code unknown-article}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why the rule exists, in one sentence. */
  public String reason() {
    return reason;
  }

  /** How bad a finding is unless the report says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether a report may set it to a warning or off; if not, it is always an error. */
  public boolean isAdjustable() {
    return adjustable;
  }
}
