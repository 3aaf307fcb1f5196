package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes provisions in the one canonical form of a language, which {@link ReferenceParser} reads
 * back:
 *
 * <ul>
 *   <li>en: {@code ICCPR arts. 2, 9(1) and (3), 14(3)(d) and 26; CAT art. 3}
 *   <li>fr: {@code PIDCP art. 2, 9(1) et (3), 14(3) d) et 26 ; CAT art. 3}, with a no-break space
 *       before the semicolon
 *   <li>es: {@code PIDCP arts. 2, 9(1) y (3), 14(3) d) y 26; CAT art. 3}
 *   <li>ar: {@code ICCPR المواد 2 و9(1) و(3) و14(3)(د) و26؛ CAT المادة 3}
 *   <li>ru: {@code МПГПП ст. 2, 9(1) и (3), 14(3)(d) и 26; КПП ст. 3}
 *   <li>zh: {@code ICCPR 第2条、第9条(1)和(3)、第14条(3)(d)和第26条；CAT 第3条}
 * </ul>
 *
 * Other languages get the English form. Instruments are sorted by id, and provisions are sorted
 * without repetitions. Consecutive provisions are listed, never written as ranges, so that each
 * article can be a link. Immutable and thread-safe.
 */
public final class ReferenceFormat {

  private final Catalogue catalogue;
  private final String language;
  private final ReferenceWording wording;

  /** The language in which references are written for a language tag. */
  public static String languageFor(String tag) {
    return ReferenceWording.of(tag).language();
  }

  /**
   * @param language a BCP 47 tag such as {@code fr} or {@code fr-CA}
   */
  public ReferenceFormat(Catalogue catalogue, String language) {
    this.catalogue = catalogue;
    this.language = language;
    this.wording = ReferenceWording.of(language);
  }

  /** All provisions in canonical form; empty for none. */
  public String format(Collection<Provision> provisions) {
    Map<String, List<Provision>> byInstrument = new LinkedHashMap<>();
    for (Provision provision : new TreeSet<>(provisions)) {
      byInstrument.computeIfAbsent(provision.instrument(), id -> new ArrayList<>()).add(provision);
    }
    List<String> lists = new ArrayList<>();
    byInstrument.forEach(
        (id, sorted) -> {
          List<String> items = items(sorted);
          lists.add(lead(id, items.size()) + " " + wording.join(items));
        });
    return String.join(wording.semicolon(), lists);
  }

  /** The short label of one provision: {@code ICCPR art. 9(1)}. */
  public String label(Provision provision) {
    return lead(provision.instrument(), 1) + " " + number(provision);
  }

  /** The long label of one provision: {@code ICCPR Article 9(1)}. */
  public String labelLong(Provision provision) {
    Instrument instrument = instrument(provision.instrument());
    String word = wording.full(instrument.unit());
    return code(instrument) + (word.isEmpty() ? "" : " " + word) + " " + number(provision);
  }

  /** The text before a number of articles: {@code ICCPR arts.} */
  public String lead(String instrument, int count) {
    Instrument of = instrument(instrument);
    String word = wording.brief(of.unit(), count);
    return word.isEmpty() ? code(of) : code(of) + " " + word;
  }

  /** The text after {@link #lead} for provisions of one instrument: {@code 9(1) and (3)}. */
  public String numbers(Collection<Provision> provisions) {
    if (provisions.size() == 1) {
      return number(provisions.iterator().next());
    }
    return wording.join(items(new TreeSet<>(provisions)));
  }

  /** Each article, with the marks after its first one: {@code 9}, {@code 9(1) and (3)}. */
  private List<String> items(Collection<Provision> sorted) {
    List<String> items = new ArrayList<>();
    List<String> group = new ArrayList<>();
    Provision before = null;
    for (Provision provision : sorted) {
      boolean sibling = before != null && isSibling(before, provision);
      if (!sibling && !group.isEmpty()) {
        items.add(wording.join(group));
        group.clear();
      }
      group.add(sibling ? lastMark(provision) : number(provision));
      before = provision;
    }
    items.add(wording.join(group));
    return items;
  }

  /**
   * Whether two provisions differ only in their last mark, so that the second can be written as
   * that mark alone.
   */
  private static boolean isSibling(Provision a, Provision b) {
    if (!a.article().equals(b.article())) {
      return false;
    }
    if (!a.numeral().isEmpty() || !b.numeral().isEmpty()) {
      return a.paragraph().equals(b.paragraph())
          && a.letter().equals(b.letter())
          && !a.numeral().isEmpty();
    }
    if (!a.letter().isEmpty() || !b.letter().isEmpty()) {
      return a.paragraph().equals(b.paragraph()) && !a.letter().isEmpty();
    }
    return !a.paragraph().isEmpty();
  }

  private String article(Provision provision) {
    ArticleNumber number = provision.article();
    boolean roman =
        number.number() <= Roman.MAX
            && wording != ReferenceWording.CHINESE
            && instrument(provision.instrument()).isRoman();
    return wording.article(
        roman ? Roman.of(number.number()).toUpperCase(Locale.ROOT) : number.toString());
  }

  private String number(Provision provision) {
    if (provision.isArticle()) {
      return article(provision);
    }
    StringBuilder text = new StringBuilder(article(provision));
    if (!provision.paragraph().isEmpty()) {
      text.append('(').append(provision.paragraph()).append(')');
    }
    if (!provision.letter().isEmpty()) {
      text.append(wording.gap()).append(wording.letter(provision.letter()));
    }
    if (!provision.numeral().isEmpty()) {
      text.append(wording.gap()).append(wording.numeral(provision.numeral()));
    }
    return text.toString();
  }

  private String lastMark(Provision provision) {
    if (!provision.numeral().isEmpty()) {
      return wording.numeral(provision.numeral());
    }
    return provision.letter().isEmpty()
        ? "(" + provision.paragraph() + ")"
        : wording.letter(provision.letter());
  }

  private String code(Instrument instrument) {
    Map<String, String> codes = instrument.code().byLanguage();
    String code = codes.get(language);
    return code != null ? code : instrument.code().in(wording.language());
  }

  private Instrument instrument(String id) {
    return catalogue.byId(id).orElseThrow(() -> new IllegalArgumentException("instrument " + id));
  }
}
