package org.rapporteur.page;

import java.util.Map;
import java.util.Optional;

/** What parts of page records are, where their name says nearly all and the code no more. */
final class PartWords {

  private static final Map<String, String> TYPES =
      Map.of(
          "PartRows", "A part of an instrument.",
          "Row", "A row: one theme.",
          "Session", "The session that it was written for.",
          "Contact", "Whom to turn to.");

  /** By name, or by record and name where a name means several things. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("aboutHref", "the page about the report; empty when there is none"),
          Map.entry("accessed", "when it was last read there"),
          Map.entry("accessibilityHref", "the accessibility statement; empty when it is left out"),
          Map.entry("addressees", "who must act"),
          Map.entry("archived", "a copy in an archive"),
          Map.entry("articles", "the articles that it reaches"),
          Map.entry("Choices.articles", "the articles to choose from"),
          Map.entry("articlesHref", "the list of instruments; empty when it is left out"),
          Map.entry("authors", "who wrote the original"),
          Map.entry("body", "to whom it is addressed"),
          Map.entry("by", "who did it"),
          Map.entry("cells", "one for each column"),
          Map.entry("checks", "each kind of test"),
          Map.entry("citation", "how to cite it"),
          Map.entry("code", "its abbreviation"),
          Map.entry("contact", "whom to turn to"),
          Map.entry("content", "the fact itself"),
          Map.entry("count", "how many recommendations there are"),
          Map.entry("counts", "the report’s figures"),
          Map.entry("csvHref", "the table for spreadsheets; empty when it is left out"),
          Map.entry("dataHref", "the data as JSON; empty when they are left out"),
          Map.entry("date", "when that was"),
          Map.entry("demand", "what it asks"),
          Map.entry("direction", "`ltr` or `rtl`"),
          Map.entry("disclaimer", "what the report is not"),
          Map.entry("downloads", "files that hold the whole report"),
          Map.entry("editions", "the editions, in the order of their addresses"),
          Map.entry("email", "an e-mail address"),
          Map.entry("entry", "the recommendation"),
          Map.entry("ThemeItem.entry", "the recommendation, if it is published"),
          Map.entry("facts", "what is known of it besides"),
          Map.entry("HomePage.facts", "the facts of the report"),
          Map.entry("PrintPage.facts", "the facts of the report"),
          Map.entry("faults", "how many faults it found"),
          Map.entry("from", "its first day"),
          Map.entry("groups", "by theme"),
          Map.entry("head", "what the page tells programs"),
          Map.entry("hits", "the recommendations that reach it"),
          Map.entry("href", "the way to its page"),
          Map.entry("Relation.href", "the way there"),
          Map.entry("id", "its id"),
          Map.entry("Styled.id", "the style’s id: `oscola`"),
          Map.entry("inherited", "how many reach it through their theme"),
          Map.entry("inline", "how many name it in their text"),
          Map.entry("instruments", "in the report’s order"),
          Map.entry("isEmpty", "Whether there is no text."),
          Map.entry("items", "its recommendations, and what stands for those that are gone"),
          Map.entry("label", "its short name: “ND-3”"),
          Map.entry("Link.label", "the words of the link"),
          Map.entry("IndexEntry.label", "our short heading of the article"),
          Map.entry("Evidence.label", "what it is called"),
          Map.entry("language", "the language’s tag: `en`"),
          Map.entry("licence", "under what terms the words may be used"),
          Map.entry("listHref", "the list of all recommendations; empty when it is left out"),
          Map.entry("matrix", "which articles are reached under which theme"),
          Map.entry("name", "its name"),
          Map.entry("note", "what was changed, and why"),
          Map.entry("number", "its number"),
          Map.entry("officialHref", "the official text"),
          Map.entry("organisation", "whether it is an organisation, not a person"),
          Map.entry("pager", "the pages before and behind"),
          Map.entry("paragraph", "the paragraph of the document"),
          Map.entry("permalink", "the report’s permanent address; empty without a base URL"),
          Map.entry("printHref", "the whole report on one page; empty when it is left out"),
          Map.entry("prose", "the text"),
          Map.entry("published", "when it was published here"),
          Map.entry("recommendations", "those that count, in order"),
          Map.entry("rel", "the kind: `cite-as`"),
          Map.entry("related", "recommendations that it says are related"),
          Map.entry("restatedBy", "who wrote these words, where they are restated"),
          Map.entry("rows", "in order"),
          Map.entry("Group.rows", "its recommendations; empty when split"),
          Map.entry("runs", "the words of the citation"),
          Map.entry("Check.runs", "how often it ran"),
          Map.entry("samePage", "whether that edition has this page"),
          Map.entry("series", "where its text is published: “UNTS vol. 999, p. 171”"),
          Map.entry("session", "the session that it was written for"),
          Map.entry("shell", "what every page has around its main part"),
          Map.entry("slug", "its name in addresses, and the id of its section"),
          Map.entry("source", "where it comes from"),
          Map.entry("Licence.source", "the terms of the original"),
          Map.entry("state", "the State that it is about"),
          Map.entry("states", "what became of them"),
          Map.entry("stub", "what stands for it, if it is gone"),
          Map.entry("submitted", "when the original was handed in"),
          Map.entry("successors", "what to read instead"),
          Map.entry("summary", "who asks what of whom"),
          Map.entry("symbol", "the symbol under which a body keeps it"),
          Map.entry("text", "the words"),
          Map.entry("theme", "its theme"),
          Map.entry("themes", "in the report’s order"),
          Map.entry("Counts.themes", "those with a page"),
          Map.entry("title", "its heading"),
          Map.entry("to", "its last day"),
          Map.entry("tools", "the programs that tested"),
          Map.entry("types", "words of law, policy, practice, data, information, action"),
          Map.entry("unit", "`article`, `rule` or `principle`"),
          Map.entry("url", "its web address"),
          Map.entry("version", "which version of it"),
          Map.entry("with", "the device and software"));

  private PartWords() {}

  static String of(Class<?> type) {
    return Optional.ofNullable(TYPES.get(type.getSimpleName())).orElseThrow();
  }

  static String of(Class<?> type, String part) {
    String exact = PARTS.get(type.getSimpleName() + "." + part);
    return Optional.ofNullable(exact)
        .or(() -> Optional.ofNullable(PARTS.get(part)))
        .orElseThrow(
            () -> new AssertionError("say what " + type + "." + part + " is, in its @param"));
  }
}
