package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Prints references in the one canonical form of a language, which {@link ReferenceParser} reads
 * back: {@code ICCPR arts. 2, 9(1) and (3), and 26} without the last comma.
 */
public final class ReferenceFormat {

  /** The words of a language: one unit, several, as a heading, and how a list goes on and ends. */
  private record Form(Map<Instrument.Unit, List<String>> units, String comma, String and) {}

  private static final Map<String, Form> FORMS =
      Map.of(
          "en",
          form(
              List.of("art.", "arts.", "Article"),
              List.of("rule", "rules", "Rule"),
              List.of("principle", "principles", "Principle"),
              ", ",
              " and "),
          "fr",
          form(
              List.of("art.", "art.", "Article"),
              List.of("règle", "règles", "Règle"),
              List.of("principe", "principes", "Principe"),
              ", ",
              " et "),
          "es",
          form(
              List.of("art.", "arts.", "Artículo"),
              List.of("regla", "reglas", "Regla"),
              List.of("principio", "principios", "Principio"),
              ", ",
              " y "),
          "ar",
          form(
              List.of("المادة", "المواد", "المادة"),
              List.of("القاعدة", "القواعد", "القاعدة"),
              List.of("المبدأ", "المبادئ", "المبدأ"),
              "، ",
              " و"));

  private final Catalogue catalogue;
  private final String language;
  private final Form form;

  /**
   * @param language a BCP 47 tag; a language without a form of its own gets the English one
   */
  public ReferenceFormat(Catalogue catalogue, String language) {
    this.catalogue = catalogue;
    this.language = language;
    String base = language.contains("-") ? language.substring(0, language.indexOf('-')) : language;
    this.form = FORMS.getOrDefault(base, FORMS.get("en"));
  }

  private static Form form(
      List<String> article, List<String> rule, List<String> principle, String comma, String and) {
    return new Form(
        Map.of(
            Instrument.Unit.ARTICLE, article,
            Instrument.Unit.RULE, rule,
            Instrument.Unit.PRINCIPLE, principle),
        comma,
        and);
  }

  /** Provisions in order, each once, by instrument. */
  public String format(Collection<Provision> provisions) {
    Map<String, List<Provision>> byInstrument = new LinkedHashMap<>();
    new TreeSet<>(provisions)
        .forEach(p -> byInstrument.computeIfAbsent(p.instrument(), k -> new ArrayList<>()).add(p));
    List<String> groups = new ArrayList<>();
    byInstrument.forEach((id, list) -> groups.add(group(id, list)));
    return String.join("; ", groups);
  }

  private String group(String instrument, List<Provision> provisions) {
    List<String> items = new ArrayList<>();
    Provision before = null;
    int articles = 0;
    for (Provision provision : provisions) {
      boolean same = before != null && before.key().equals(provision.key());
      boolean sibling =
          same
              && before != null
              && !before.isArticle()
              && (!provision.paragraph().isEmpty()
                  || before.paragraph().isEmpty()
                      && !provision.letter().isEmpty()
                      && before.numeral().isEmpty());
      articles += sibling ? 0 : 1;
      items.add(sibling ? provision.below() : provision.article() + provision.below());
      before = provision;
    }
    return lead(instrument, articles) + " " + list(items);
  }

  private String list(List<String> items) {
    StringBuilder text = new StringBuilder(items.get(0));
    for (int i = 1; i < items.size(); i++) {
      text.append(i == items.size() - 1 ? form.and() : form.comma()).append(items.get(i));
    }
    return text.toString();
  }

  /** What stands before the numbers of so many articles: "ICCPR arts." */
  public String lead(String instrument, int count) {
    Instrument of = of(instrument);
    return of.code().in(language) + " " + form.units().get(of.unit()).get(count == 1 ? 0 : 1);
  }

  /** "ICCPR art. 9(1)". */
  public String label(Provision provision) {
    return lead(provision.instrument(), 1) + " " + provision.article() + provision.below();
  }

  /** "ICCPR Article 9". */
  public String labelLong(Provision provision) {
    Instrument of = of(provision.instrument());
    return of.code().in(language)
        + " "
        + form.units().get(of.unit()).get(2)
        + " "
        + provision.article()
        + provision.below();
  }

  private Instrument of(String id) {
    return catalogue.byId(id).orElseThrow(() -> new IllegalArgumentException("instrument " + id));
  }
}
