package org.rapporteur.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of diagnostic, by its stable name: the name of the constant in kebab-case.
 *
 * <p>A rule without a severity protects what is published: no text is lost, no address breaks, no
 * code runs and no page is invalid. It is always an error. The severity of any other rule is its
 * default, which a report can change. Each rule is explained in a separate file, see {@link
 * RuleGuide}. The comments between the rules name the {@link RuleGroup groups}.
 */
public enum Rule {
  // Files and folders
  NO_REPORT("A project folder must contain content/report.yaml."),
  NOT_A_FILE("A file is expected here, but a folder has its name."),
  NOT_A_FOLDER("A folder is expected here, but a file has its name."),
  UNREADABLE("A file that cannot be read cannot be published."),
  SYMLINK("A symbolic link could publish files from outside the project."),
  UNKNOWN_FILE("A file that Rapporteur does not recognise would be missing from the site."),
  BAD_FILE_NAME("A file’s name becomes part of an address and must work on every system."),
  INVALID_UTF8("Text files must be encoded in UTF-8, or readers see the wrong characters."),
  EMPTY_FILE("A content file must not be empty."),
  DAMAGED_TEXT("Characters that another program damaged confuse readers.", Severity.ERROR),
  TOO_LARGE("A file or value that exceeds the limits is probably a mistake."),

  // YAML and front matter
  FRONT_MATTER_MISSING(
      "A content file must begin with front matter between two lines of three hyphens."),
  FRONT_MATTER_UNCLOSED("If front matter is not closed, the text below it is read as YAML."),
  YAML_SYNTAX("YAML with a syntax error cannot be read reliably."),
  YAML_TAB("YAML must be indented with spaces, not tabs."),
  YAML_ALIAS("YAML anchors and aliases are not allowed because they hide what a file contains."),
  YAML_TAG("YAML tags are not allowed because they could run data as code."),
  UNQUOTED_COLON("A value that contains a colon followed by a space must be in quotes."),
  COMMENT_IN_VALUE(
      "A hash after a space starts a comment, and the rest of the value would be lost."),
  DUPLICATE_KEY("If a key appears twice, one of its values would be lost."),
  UNKNOWN_KEY("An unknown key is probably a typing mistake, and its value would be lost."),
  MISSING_KEY("Some keys are required because a page cannot be built without them."),
  WRONG_TYPE("A value must have the type that its key takes."),
  BAD_VALUE("Some keys take only certain values."),
  BAD_DATE("A date must be a year, a month or a day, such as 2023, 2023-09 or 2023-09-12."),
  DATE_IN_FUTURE(
      "The date of something that has happened cannot be in the future.", Severity.WARNING),
  DATE_ORDER(
      "A response, outcome or change cannot be older than the report, nor an earlier demand younger.",
      Severity.WARNING),
  SESSION_BACKWARD("A session cannot end before it begins."),
  BAD_ADDRESS("A web address must be complete and of a kind that is safe to follow."),
  RULE_SETTING("A rule that protects what is published cannot be turned off."),

  // Ids
  BAD_ID("An id is used in citations and must consist of letters, a hyphen and a number."),
  RESERVED_ID("Some ids are reserved for the site’s own use."),
  DUPLICATE_ID("Two recommendations cannot have the same id."),
  DUPLICATE_NUMBER(
      "A number that two recommendations print does not tell a reader of a citation which one is "
          + "meant.",
      Severity.WARNING),
  ID_CASE("Many systems treat two names that differ only in case as one file."),
  UNKNOWN_ID("An id must belong to a recommendation of the report."),
  UNKNOWN_THEME("A theme that is named must be another theme of the report."),
  ORDER_INCOMPLETE(
      "If an order omits a recommendation, the position of that recommendation is undefined.",
      Severity.ERROR),
  SUCCESSOR_MISSING("A merged recommendation must name the recommendation to read instead."),
  SUCCESSOR_LOOP("A chain of successors must end at a published recommendation."),
  SUCCESSOR_UNPUBLISHED("A successor must be a recommendation whose text the site publishes."),
  REASON_MISSING(
      "A withdrawn recommendation must state when and why it was withdrawn.", Severity.ERROR),
  PART_THEMES("A theme is in one part at most, and the themes of a part follow one another."),
  FOLLOWS_LOOP("A recommendation cannot follow one that follows it."),
  RELATED_SELF("A recommendation cannot be related to itself.", Severity.WARNING),
  STALE_LINK(
      "A link to a merged or withdrawn recommendation takes readers to a page that only "
          + "refers them elsewhere.",
      Severity.WARNING),
  UNKNOWN_STATUS(
      "A status that the report does not list counts as unknown when progress is counted.",
      Severity.WARNING),
  PROGRESS_WITHOUT_EVIDENCE(
      "Readers cannot check progress that has no evidence.", Severity.WARNING),
  UNKNOWN_ENTRY("Readers cannot tell which entry a correction is about if no entry has its date."),
  OVERDUE_STEP(
      "Readers of a step whose date has passed cannot tell whether it was taken.",
      Severity.WARNING),
  UNKNOWN_SUBMISSION_FORM(
      "A form that does not exist has no limits that could be checked.", Severity.ERROR),
  SUBMISSION_TOO_LONG(
      "Bodies return submissions that are longer than they allow, or read only the beginning.",
      Severity.WARNING),
  SUBMISSION_LANGUAGE(
      "A body does not read submissions in other languages than those that it names.",
      Severity.WARNING),
  SUBMISSION_HEADING("A body looks for the headings that its form requires.", Severity.WARNING),
  NEAR_DUPLICATE(
      "A demand that appears twice is counted twice and cited by two ids.", Severity.WARNING),
  ADDRESSEE_SPELLING(
      "A name spelled in two ways counts as two names when data are filtered or counted.",
      Severity.WARNING),

  // Treaties
  REFERENCE_SYNTAX("A reference must be readable as an instrument and its articles."),
  UNKNOWN_INSTRUMENT(
      "A reference to an instrument that is not in the catalogue cannot be checked."),
  UNKNOWN_ARTICLE("An article that does not exist cannot be cited."),
  UNKNOWN_PARAGRAPH("A paragraph that does not exist cannot be cited."),
  LETTER_WITHOUT_PARAGRAPH(
      "A letter without its paragraph leaves open which provision is meant.", Severity.WARNING),
  QUOTED_REFERENCE(
      "A quoted text may cite a provision that does not exist; it is not linked.",
      Severity.WARNING),
  UNKNOWN_DOCUMENT(
      "A reference to a UN document or an SDG target that cannot exist misleads readers.",
      Severity.WARNING),
  BACKWARD_RANGE("A range must run from the lower number to the higher."),
  PROVISION_OUTSIDE_THEME(
      "An article that only the text of a recommendation cites may be a mistake.",
      Severity.WARNING),
  UNUSED_INSTRUMENT(
      "An instrument that nothing cites may be left over, or its references may be missing.",
      Severity.WARNING),
  BAD_INSTRUMENT("The file of an instrument must be complete before the instrument can be cited."),

  // Markdown
  BROKEN_REFERENCE("Double brackets must contain a recommendation or a provision of this report."),
  DEAD_LINK("A relative link must point to a file of the report."),
  DEAD_ANCHOR("A link to a place on a page needs an anchor at that place."),
  FORBIDDEN_SCHEME("Some links can run code or load content from other sites."),
  MISSING_ALT("Readers who cannot see an image need a description of it."),
  RAW_HTML("HTML in Markdown is shown as text and never run.", Severity.WARNING),
  VAGUE_LINK_TEXT(
      "Readers who move from link to link with a screen reader hear only the text of each link.",
      Severity.WARNING),
  BARE_ADDRESS(
      "A web address that is read aloud does not explain where the link goes.", Severity.WARNING),
  LOW_CONTRAST(
      "Text needs a contrast of at least 4.5:1 with its background, or many people cannot read it."),
  FOREIGN_PASSAGE("A screen reader needs to know when the language changes.", Severity.WARNING),
  HEADING_SKIP(
      "Headings must not skip a level, so that readers can follow the outline.", Severity.WARNING),
  LIST_NUMBER(
      "Readers must see the numbers that the author wrote, or citations of an item go wrong.",
      Severity.WARNING),
  LIST_IN_SENTENCE(
      "A line that begins like an item of a list ends the sentence above it.", Severity.WARNING),
  RUN_TOGETHER("Lines without an empty line between them become one paragraph.", Severity.WARNING),
  TYPED_NOTE("Readers cannot follow a note that is typed as text.", Severity.WARNING),
  INDENTED_CODE(
      "Text that is indented by four columns is shown as program code.", Severity.WARNING),
  HEADING_SPACE("A heading needs a space after its number signs.", Severity.WARNING),
  EXTRA_CELLS(
      "A cell below no header cannot be understood when the table is read aloud.",
      Severity.WARNING),
  PERSONAL_DATA(
      "Data that identify a person can harm that person once they are published.",
      Severity.WARNING),
  UNKNOWN_FOOTNOTE("A footnote mark needs a footnote."),
  UNUSED_FOOTNOTE("A footnote that no mark refers to would be dropped from the page."),
  NOTE_IN_LINK("A footnote mark inside the text of a link breaks the link."),
  DUPLICATE_ANCHOR("Two places on a page cannot have the same anchor."),
  BAD_ANCHOR("An anchor must begin with a letter and contain only letters, digits and hyphens."),
  TEXT_MISSING("A recommendation must state what it asks for."),
  TRANSLATION_MISMATCH("A translation must have the title, headings and items of its original."),
  STALE_TRANSLATION(
      "Readers of an outdated translation get the earlier text of the original.", Severity.WARNING),
  UNUSED_TRANSLATION("A translation that no edition uses is not published.", Severity.WARNING),
  NESTING_TOO_DEEP("Text that is nested too deeply cannot be read."),

  // Published addresses
  LOST_ADDRESS("A published address may have been cited and must never break."),
  CHANGED_DEMAND("Readers who quoted a demand must be able to see that it changed, when and why."),
  REUSED_ID("A published id must always identify the same text."),
  BAD_ALIAS("An alias must be an old address as it was written in the site."),
  PUBLISHED_ADDRESSES("The ledger must be readable, or published addresses could be lost."),
  LEDGER_MISSING(
      "Without the ledger, Rapporteur does not know which published addresses must continue "
          + "to work."),
  LEDGER_ALTERED("If the ledger loses a line, a published address is lost."),
  LEDGER_FORMAT("A ledger that is not declared can be lost without anyone noticing."),
  BASE_URL_DIFFERS(
      "Canonical links and citations use the base URL of the build.", Severity.WARNING),
  BASE_URL_CHANGED("Every published address begins with the site’s base-url."),
  REPEATED_ADDRESS("A published address needs only one line in the ledger.", Severity.WARNING),
  ERASED_TEXT("The project must not keep any text of an erased recommendation.", Severity.WARNING),

  // The report as a whole
  RESTATED_WITHOUT_SOURCE("Restated wording must name the original that it is based on."),
  UNKNOWN_CITATION_STYLE("A citation style that does not exist cannot be offered to readers."),
  BROKEN_CITATION_STYLE("A citation style that cannot be run produces no citations."),
  TOOL_VERSION(
      "A version of Rapporteur that does not support everything in a report, or reads it "
          + "differently, would publish it incorrectly."),
  NO_CONTACT("Readers need somebody to contact.", Severity.WARNING),
  PERSON_NAME(
      "Citations and lists of sources sort a person under the family name.", Severity.WARNING),
  SAMPLE_TEXT(
      "The sample texts, names and address of a new report are not meant to be published.",
      Severity.WARNING),

  // Fonts
  BAD_FONT("A font must be readable, and its licence must allow it to be embedded."),
  MISSING_LETTER(
      "A PDF would show a box in place of a letter that no font has, so it is not made.",
      Severity.WARNING),
  SCRIPT_IN_PDF(
      "The letters of some scripts join in ways that the PDF does not show correctly.",
      Severity.WARNING),

  // Assets
  UNUSED_ASSET("A file that no text links to is still published.", Severity.WARNING),
  ASSET_TOO_LARGE("Large files cost readers on phones time and money.", Severity.WARNING),
  ASSET_KIND("Only types of file that are safe to open are published."),
  SVG_SCRIPT("An SVG drawing must not run code or load anything."),
  ASSET_ACTIVE("A document must not run code, load or send data, start programs or hide files."),
  ASSET_DAMAGED("Readers cannot open a file that is damaged or locked.", Severity.ERROR),
  ASSET_TRAILING_DATA(
      "Data that programs do not show, such as data after the end of an image, are also published.",
      Severity.WARNING),
  ASSET_METADATA(
      "Photos and documents can reveal where they were made, and by whom.", Severity.WARNING),

  // The site
  ADDRESS_COLLISION("Two pages cannot have the same address."),
  LEFT_OUT("The pages and files that a report omits must exist, and cannot be recommendations."),
  BAD_SITE("A site of several editions must state where each edition is published."),
  BASE_URL_MISSING(
      "Canonical links, the sitemap and citations need the site’s web address.", Severity.WARNING),
  ADDRESS_TOO_LONG(
      "A long address breaks in email, in print and when it is read aloud.", Severity.WARNING),
  ADDRESS_CHARACTERS("An address must be a valid file name on every system."),
  SITE_TOO_LARGE("Hosts refuse sites and files above a certain size.", Severity.WARNING),
  TEMPLATE_FAULT("A template that fails produces no page."),
  INCOMPLETE_PAGE("A page without its text, or without a place to link to, breaks citations."),
  MISDIRECTED_PAGE("A page that sends readers or search engines elsewhere breaks citations."),
  OUTPUT_REFUSED("The output folder must be empty or created by Rapporteur."),

  // Finished pages
  PAGE_DEAD_LINK("A link on a finished page points to a page that does not exist."),
  PAGE_DEAD_ANCHOR("A link on a finished page points to an anchor that does not exist."),
  PAGE_DUPLICATE_ID("Two elements of a finished page cannot have the same id."),
  PAGE_STRUCTURE("A page must have one main element and one first-level heading."),
  PAGE_TITLE(
      "Tabs, bookmarks and search results identify a page by its title, so each page needs "
          + "its own."),
  PAGE_LANDMARKS("Screen readers let users jump to a page’s header, navigation and footer."),
  PAGE_HEADING_ORDER("The headings of a page are its table of contents and must not skip a level."),
  PAGE_LANGUAGE(
      "A screen reader needs to know a page’s language, and a browser its text direction."),
  PAGE_MISSING_ALT(
      "An image on a finished page must have a description, or be marked as decorative."),
  PAGE_EMPTY_LINK("A link without text means nothing to readers who cannot see it."),
  PAGE_MISSING_LABEL("Readers who cannot see a form field need a label to fill it in."),
  PAGE_TABLE_HEADERS(
      "Table headers must be marked up, because screen readers read them out with each cell."),
  PAGE_DUPLICATE_ACCESSKEY("Two elements of a page cannot have the same access key."),
  PAGE_CONTENT_POLICY(
      "A page can load only the site’s own files, so that nothing else can run in it."),
  PAGE_ORPHAN("Readers cannot find a page that no other page links to.", Severity.WARNING);

  private final String reason;
  private final Severity severity;
  private final boolean adjustable;

  /** A rule that protects what is published; it is always an error. */
  Rule(String reason) {
    this.reason = reason;
    this.severity = Severity.ERROR;
    this.adjustable = false;
  }

  /** A rule whose severity a report can change. */
  Rule(String reason, Severity severity) {
    this.reason = reason;
    this.severity = severity;
    this.adjustable = true;
  }

  /** The rule with this name. */
  public static Optional<Rule> named(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The names of all rules, in the order of their declaration. */
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

  /** The severity of a problem unless the report sets another. */
  public Severity severity() {
    return severity;
  }

  /** Whether a report can change the severity or turn the rule off. */
  public boolean isAdjustable() {
    return adjustable;
  }
}
