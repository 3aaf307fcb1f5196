package org.rapporteur.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.Article;
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

  /** Maximum number of characters of an id, which is part of addresses. */
  private static final int MAX_ID = 60;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?!0000)[0-9]{4}(-((0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?"
              + "|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|[12][0-9]))?))?");

  private final Diagnostics diagnostics;
  private final LocalizedReader texts;
  private final ArticleListReader articleLists;

  private InstrumentReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.texts = new LocalizedReader(diagnostics);
    this.articleLists = new ArticleListReader(texts, diagnostics);
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
    LocalizedText code =
        texts.required(fields, "code", "Add the abbreviation, such as  code: ICCPR");
    LocalizedText name = texts.required(fields, "name", "Add the full name.");
    LocalizedText shortName = texts.localized(fields, "short");
    String adopted = date(fields, "adopted");
    String inForce = date(fields, "in-force");
    String series = fields.line("series").map(TextValue::text).orElse("");
    LocalizedText link = texts.link(fields);
    List<String> codes = texts.names(fields, "codes");
    List<String> names = texts.names(fields, "names");
    boolean lettersComplete = fields.choice("letters", List.of("complete")).isPresent();
    boolean roman =
        fields
            .choice("numbering", List.of("arabic", "roman"))
            .filter(numbering -> numbering.text().equals("roman"))
            .isPresent();
    List<Article> articles = articleLists.articles(fields, lettersComplete);
    List<InstrumentPart> parts = articleLists.parts(fields, articles);
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
}
