package org.rapporteur.view;

import java.util.Map;
import java.util.Optional;

/** Descriptions of components of page records whose Javadoc does not describe them. */
final class PartWords {

  private static final Map<String, String> TYPES =
      Map.of(
          "PartGroup", "A part of an instrument, with its articles.",
          "Row", "The row of one theme.",
          "Session", "The session for which the report was written.",
          "Contact", "A person or office that readers can contact.");

  /** By name, or by record and name if a name has several meanings. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry(
              "aboutHref", "the address of the page about the report; empty if there is none"),
          Map.entry("accessed", "the date on which it was last read there"),
          Map.entry(
              "accessibilityHref",
              "the address of the accessibility statement; empty if it is omitted"),
          Map.entry("addressees", "who must act"),
          Map.entry("archived", "the web address of an archived copy"),
          Map.entry("articles", "the articles that it cites"),
          Map.entry("Choices.articles", "the articles to choose from"),
          Map.entry(
              "articlesHref", "the address of the list of instruments; empty if it is omitted"),
          Map.entry("authors", "the authors of the original"),
          Map.entry("body", "the body to which the report is addressed"),
          Map.entry("by", "the person or body that did it"),
          Map.entry("cells", "one cell for each column"),
          Map.entry("checks", "the checks that were run"),
          Map.entry("citation", "the citation"),
          Map.entry("code", "the abbreviation or code"),
          Map.entry("contact", "the person or office that readers can contact"),
          Map.entry("content", "the value of the element"),
          Map.entry("count", "the number of recommendations"),
          Map.entry("counts", "the figures of the report"),
          Map.entry("csvHref", "the address of the table for spreadsheets; empty if it is omitted"),
          Map.entry("dataHref", "the address of the data as JSON; empty if they are omitted"),
          Map.entry("date", "the date"),
          Map.entry("demand", "the demand"),
          Map.entry("direction", "the writing direction: `ltr` or `rtl`"),
          Map.entry("disclaimer", "the disclaimer, which states what the report is not"),
          Map.entry("downloads", "the downloads of the whole report"),
          Map.entry("editions", "the editions, in the order of their addresses"),
          Map.entry("email", "an email address"),
          Map.entry("entry", "the recommendation"),
          Map.entry("ThemeItem.entry", "the recommendation, if it is published"),
          Map.entry("facts", "the other metadata of the recommendation"),
          Map.entry("HomePage.facts", "the metadata of the report"),
          Map.entry("PrintPage.facts", "the metadata of the report"),
          Map.entry("problems", "the number of problems that it found"),
          Map.entry("from", "the first day"),
          Map.entry("groups", "the recommendations, grouped by theme"),
          Map.entry("head", "the machine-readable metadata of the page"),
          Map.entry("hits", "the recommendations that cite it"),
          Map.entry("href", "the relative address of its page"),
          Map.entry("DownloadLink.href", "the relative address of the file"),
          Map.entry("Link.href", "the relative address of the page"),
          Map.entry("Relation.href", "the address of the target"),
          Map.entry("id", "the id"),
          Map.entry("Styled.id", "the id of the style: `oscola`"),
          Map.entry("inherited", "how many inherit it from their theme"),
          Map.entry("inline", "how many cite it in their text"),
          Map.entry("instruments", "the instruments, in the report’s order"),
          Map.entry("isEmpty", "Whether there is no text."),
          Map.entry(
              "items",
              "its recommendations, and placeholders of those that are merged or withdrawn"),
          Map.entry("label", "the label: “ND-3”"),
          Map.entry("Link.label", "the text of the link"),
          Map.entry("IndexEntry.label", "an unofficial short description of the article"),
          Map.entry("Evidence.label", "a description of the source"),
          Map.entry("language", "the language tag: `en`"),
          Map.entry("licence", "the terms under which the text may be used"),
          Map.entry(
              "listHref", "the address of the list of all recommendations; empty if it is omitted"),
          Map.entry("matrix", "the table of articles cited in each theme"),
          Map.entry("name", "the name"),
          Map.entry("note", "what was changed, and why"),
          Map.entry("number", "the number"),
          Map.entry("officialHref", "the web address of the official text"),
          Map.entry("organisation", "whether it is an organisation rather than a person"),
          Map.entry("pager", "links to the previous and the next page"),
          Map.entry("paragraph", "the paragraph of the document"),
          Map.entry("permalink", "the report’s permanent address; empty without a base URL"),
          Map.entry(
              "printHref", "the address of the whole report on one page; empty if it is omitted"),
          Map.entry("prose", "the text"),
          Map.entry("published", "the date on which it was published here"),
          Map.entry("recommendations", "the recommendations that are counted, in order"),
          Map.entry("rel", "the relation: `cite-as`"),
          Map.entry("related", "the related recommendations that it names"),
          Map.entry("restatedBy", "the writer of the wording, if it is restated"),
          Map.entry("rows", "the rows, in order"),
          Map.entry("Group.rows", "its recommendations; empty if split"),
          Map.entry("runs", "the text of the citation"),
          Map.entry("Check.runs", "the number of times it ran"),
          Map.entry("samePage", "whether that edition has this page"),
          Map.entry("series", "where its text is published: “UNTS vol. 999, p. 171”"),
          Map.entry("session", "the session for which the report was written"),
          Map.entry("frame", "what every page has around its main element"),
          Map.entry("slug", "its name in addresses, and the id of its section"),
          Map.entry("source", "the source"),
          Map.entry("Licence.source", "the terms of use of the original"),
          Map.entry("state", "the State that the report is about"),
          Map.entry("states", "the states to choose from"),
          Map.entry("stub", "the placeholder, if the recommendation is merged or withdrawn"),
          Map.entry("submitted", "the date on which the original was submitted"),
          Map.entry("successors", "the recommendations to read instead"),
          Map.entry("summary", "the summary: who asks whom for what"),
          Map.entry("symbol", "the symbol under which a body files it"),
          Map.entry("text", "the text"),
          Map.entry("theme", "the theme"),
          Map.entry("themes", "the themes, in the report’s order"),
          Map.entry("Counts.themes", "the number of themes with a page"),
          Map.entry("title", "the title"),
          Map.entry("to", "the last day"),
          Map.entry("tools", "the programs that ran the tests"),
          Map.entry("types", "any of `law`, `policy`, `practice`, `data`, `information`, `action`"),
          Map.entry(
              "unit", "what the instrument calls its articles: `article`, `rule` or `principle`"),
          Map.entry("url", "the web address"),
          Map.entry("version", "the version"),
          Map.entry("with", "the device and software"));

  private PartWords() {}

  static String of(Class<?> type) {
    return Optional.ofNullable(TYPES.get(type.getSimpleName()))
        .orElseThrow(() -> new AssertionError("describe " + type));
  }

  static String of(Class<?> type, String part) {
    String exact = PARTS.get(type.getSimpleName() + "." + part);
    return Optional.ofNullable(exact)
        .or(() -> Optional.ofNullable(PARTS.get(part)))
        .orElseThrow(() -> new AssertionError("describe " + type + "." + part + " in its @param"));
  }
}
