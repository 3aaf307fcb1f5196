package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleNumber;
import org.rapporteur.treaty.InstrumentPart;
import org.rapporteur.treaty.LocalizedText;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/** Reads the articles of an instrument and the parts that group them. */
final class ArticleListReader {

  /** Maximum number of articles, each of which has a page. */
  private static final int MAX_ARTICLES = 2_000;

  /** Maximum number of parts. */
  private static final int MAX_PARTS = 100;

  private final LocalizedReader texts;
  private final Diagnostics diagnostics;

  ArticleListReader(LocalizedReader texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  List<Article> articles(Fields fields, boolean lettersComplete) {
    if (!fields.has("articles")) {
      fields.required("articles", "List the articles, each with its number.");
      return List.of();
    }
    if (fields.isEmptyList("articles")) {
      report(
          fields.keySpan("articles"),
          "this instrument has no articles",
          "List them, each with its number.");
    }
    List<Article> articles = new ArrayList<>();
    ArticleNumber last = null;
    for (Fields entry : fields.maps("articles", "an article", MAX_ARTICLES)) {
      ArticleNumber number = number(entry, "number");
      LocalizedText label = texts.localized(entry, "label");
      int paragraphs = entry.number("paragraphs").orElse(-1);
      int unnumbered = entry.number("unnumbered").orElse(0);
      Map<Integer, String> letters = letters(entry);
      entry.finish();
      if (number == null) {
        continue;
      }
      if (last != null && last.compareTo(number) >= 0) {
        report(
            entry.keySpan("number"),
            "article " + number + " comes after article " + last,
            "List the articles in order, each once.");
        continue;
      }
      last = number;
      articles.add(
          new Article(
              number, label, paragraphs, unnumbered, letters, lettersComplete && paragraphs >= 0));
    }
    return articles;
  }

  /** The last letters: one for the article, or a mapping from paragraphs to their last letters. */
  private Map<Integer, String> letters(Fields article) {
    Optional<Node> node = article.node("letters");
    Map<Integer, String> letters = new TreeMap<>();
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      Fields paragraphs = new Fields(mapping, "“letters”", diagnostics);
      for (Node.Entry entry : paragraphs.entries()) {
        if (entry.key().matches("[1-9][0-9]?")) {
          letter(paragraphs, entry.key())
              .ifPresent(letter -> letters.put(Integer.parseInt(entry.key()), letter));
        } else {
          report(
              entry.keySpan(),
              "“" + entry.key() + "” is not the number of a paragraph",
              "Write paragraphs and their last letters, such as  letters: {3: g}");
        }
      }
    } else {
      letter(article, "letters").ifPresent(letter -> letters.put(0, letter));
    }
    return letters;
  }

  private Optional<String> letter(Fields fields, String key) {
    Optional<TextValue> letter = fields.value(key);
    if (letter.isPresent() && !letter.get().text().matches("[a-z]")) {
      report(
          letter.get().span(),
          "“" + key + "” must be one lower-case letter, not “" + letter.get().text() + "”",
          "Write the last letter of the article, such as  letters: c  for (a) to (c).");
      return Optional.empty();
    }
    return letter.map(TextValue::text);
  }

  List<InstrumentPart> parts(Fields fields, List<Article> articles) {
    Set<ArticleNumber> numbers =
        articles.stream().map(Article::number).collect(Collectors.toUnmodifiableSet());
    List<InstrumentPart> parts = new ArrayList<>();
    for (Fields entry : fields.maps("parts", "a part", MAX_PARTS)) {
      Optional<TextValue> name =
          entry.required("number", "Add the number of the part, such as III.");
      ArticleNumber first = number(entry, "first");
      ArticleNumber last = number(entry, "last");
      entry.finish();
      if (name.isEmpty() || first == null || last == null) {
        continue;
      }
      boolean exists =
          first.compareTo(last) <= 0 && numbers.contains(first) && numbers.contains(last);
      if (exists) {
        parts.add(new InstrumentPart(name.get().text(), first, last));
      } else {
        report(
            entry.keySpan("first"),
            "the articles of part "
                + name.get().text()
                + " do not exist in this instrument or are not in order",
            "Write the numbers of its first and last article, in order.");
      }
    }
    return parts;
  }

  private @Nullable ArticleNumber number(Fields fields, String key) {
    Optional<TextValue> value = fields.required(key, "Add an article number.");
    if (value.isEmpty()) {
      return null;
    }
    Optional<ArticleNumber> number = ArticleNumber.parse(value.get().text());
    if (number.isEmpty()) {
      report(
          value.get().span(),
          "“" + value.get().text() + "” is not an article number",
          "Write a number such as 9 or 6 bis.");
    }
    return number.orElse(null);
  }

  private void report(Span span, String message, String help) {
    diagnostics.report(Rule.BAD_INSTRUMENT, span, message, help);
  }
}
