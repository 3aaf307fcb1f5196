package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleNumber;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.Instrument.Unit;
import org.rapporteur.treaty.InstrumentPart;
import org.rapporteur.treaty.LocalizedText;
import org.rapporteur.treaty.NamedInstrument;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/**
 * Reads the file of an instrument, from the catalogue or from a report.
 *
 * <p>Keys: id, unit (article), code, name, short, adopted, in-force, series, link, numbering
 * (arabic), letters ("complete" if all are listed); parts with number, first, last; articles with
 * number, label, paragraphs, unnumbered, letters; and codes and names, lists of further codes and
 * names. Required are id, code, name and articles. A text by language may be a single text, which
 * is then English.
 */
public final class InstrumentReader {

  /** Maximum number of articles, each of which has a page. */
  private static final int MAX_ARTICLES = 2_000;

  /** Maximum number of codes, names, languages and parts. */
  private static final int MAX_NAMES = 100;

  /** Maximum number of characters of a name: texts are searched for each name. */
  private static final int MAX_NAME = 300;

  /** Maximum number of characters of an id, which is part of addresses. */
  private static final int MAX_ID = 60;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?!0000)[0-9]{4}(-((0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?"
              + "|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|[12][0-9]))?))?");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

  private final Diagnostics diagnostics;

  private InstrumentReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads an instrument; empty, and reported, if it lacks a part that citations need. */
  public static Optional<NamedInstrument> read(Node node, Diagnostics diagnostics) {
    return Fields.of(node, "an instrument", diagnostics)
        .flatMap(fields -> new InstrumentReader(diagnostics).instrument(fields));
  }

  private Optional<NamedInstrument> instrument(Fields fields) {
    Optional<TextValue> id =
        fields
            .required("id", "Add the id that addresses contain, such as  id: iccpr")
            .filter(this::isId);
    String unit =
        fields
            .choice("unit", List.of("article", "rule", "principle"))
            .map(TextValue::text)
            .orElse("article");
    LocalizedText code = required(fields, "code", "Add the abbreviation, such as  code: ICCPR");
    LocalizedText name = required(fields, "name", "Add the full name.");
    LocalizedText shortName = localized(fields, "short");
    String adopted = date(fields, "adopted");
    String inForce = date(fields, "in-force");
    String series = fields.line("series").map(TextValue::text).orElse("");
    LocalizedText link = link(fields);
    List<String> codes = names(fields, "codes");
    List<String> names = names(fields, "names");
    boolean lettersComplete = fields.choice("letters", List.of("complete")).isPresent();
    boolean roman =
        fields
            .choice("numbering", List.of("arabic", "roman"))
            .filter(numbering -> numbering.text().equals("roman"))
            .isPresent();
    List<Article> articles = articles(fields, lettersComplete);
    List<InstrumentPart> parts = parts(fields, articles);
    fields.finish();
    boolean usable =
        id.isPresent()
            && !code.byLanguage().isEmpty()
            && !name.byLanguage().isEmpty()
            && !articles.isEmpty();
    if (!usable) {
      return Optional.empty();
    }
    Instrument instrument =
        new Instrument(
            id.get().text(),
            Unit.valueOf(unit.toUpperCase(Locale.ROOT)),
            code,
            name,
            shortName,
            adopted,
            inForce,
            series,
            link,
            parts,
            articles,
            roman);
    return Optional.of(new NamedInstrument(instrument, codes, names));
  }

  private boolean isId(TextValue id) {
    boolean valid = id.text().length() <= MAX_ID && ID.matcher(id.text()).matches();
    if (!valid) {
      diagnostics.report(
          Rule.BAD_INSTRUMENT,
          id.span(),
          "“" + id.text() + "” is not a valid id for an instrument",
          "Use lower-case letters, digits and single hyphens, at most "
              + MAX_ID
              + " characters, such as iccpr-op1.");
    }
    return valid;
  }

  private LocalizedText required(Fields fields, String key, String help) {
    return fields.has(key) || fields.required(key, help).isPresent()
        ? localized(fields, key)
        : new LocalizedText(Map.of());
  }

  private List<String> names(Fields fields, String key) {
    List<TextValue> names = fields.values(key, MAX_NAMES);
    return names.stream().filter(name -> isShort(key, name)).map(TextValue::text).toList();
  }

  private boolean isShort(String key, TextValue name) {
    int max = key.equals("link") ? Fields.MAX_LINE : MAX_NAME;
    boolean valid = name.text().length() <= max;
    if (!valid) {
      diagnostics.report(
          Rule.TOO_LARGE,
          name.span(),
          "“" + key + "” has " + name.text().length() + " characters",
          "Use at most " + max + " characters.");
    }
    return valid;
  }

  private LocalizedText localized(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    Map<String, String> texts = new TreeMap<>();
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      if (mapping.entries().size() > MAX_NAMES) {
        diagnostics.report(
            Rule.TOO_LARGE,
            mapping.span(),
            "“" + key + "” has " + mapping.entries().size() + " languages",
            "Use at most " + MAX_NAMES + " languages.");
        return new LocalizedText(texts);
      }
      if (mapping.entries().isEmpty()) {
        report(mapping.span(), "“" + key + "” has no text", "Add one, such as  en: …");
      }
      Fields languages = new Fields(mapping, "“" + key + "”", diagnostics);
      for (Node.Entry entry : languages.entries()) {
        if (LANGUAGE.matcher(entry.key()).matches()) {
          languages
              .value(entry.key())
              .filter(text -> isShort(key, text))
              .ifPresent(text -> texts.put(entry.key(), text.text()));
        } else {
          diagnostics.report(
              Rule.BAD_INSTRUMENT,
              entry.keySpan(),
              "“" + entry.key() + "” is not a language tag",
              "Use a language tag, such as  en: …");
        }
      }
    } else {
      fields
          .value(key)
          .filter(text -> isShort(key, text))
          .ifPresent(text -> texts.put("en", text.text()));
    }
    return new LocalizedText(texts);
  }

  private LocalizedText link(Fields fields) {
    LocalizedText link = localized(fields, "link");
    for (String url : link.byLanguage().values()) {
      if (!url.matches("https?://[^\\s\"'<>]+")) {
        diagnostics.report(
            Rule.BAD_ADDRESS,
            fields.keySpan("link"),
            "“" + url + "” is not a complete web address",
            "Write the complete address, starting with https://.");
        return new LocalizedText(Map.of());
      }
    }
    return link;
  }

  private String date(Fields fields, String key) {
    Optional<TextValue> date = fields.value(key);
    if (date.isPresent() && !DATE.matcher(date.get().text()).matches()) {
      diagnostics.report(
          Rule.BAD_DATE,
          date.get().span(),
          "“" + date.get().text() + "” is not a date",
          "Write it as 1966-12-16, 1966-12 or 1966.");
      return "";
    }
    return date.map(TextValue::text).orElse("");
  }

  private List<Article> articles(Fields fields, boolean lettersComplete) {
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
      LocalizedText label = localized(entry, "label");
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

  private List<InstrumentPart> parts(Fields fields, List<Article> articles) {
    Set<ArticleNumber> numbers =
        articles.stream().map(Article::number).collect(Collectors.toUnmodifiableSet());
    List<InstrumentPart> parts = new ArrayList<>();
    for (Fields entry : fields.maps("parts", "a part", MAX_NAMES)) {
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
