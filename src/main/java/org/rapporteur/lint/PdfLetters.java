package org.rapporteur.lint;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.font.BookFonts;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;

/** Finds the letters of a report that the PDF cannot show, or cannot show correctly. */
public final class PdfLetters {

  /** The scripts whose letters change their form or order in ways that the PDF does not show. */
  private static final Set<Character.UnicodeScript> COMPLEX =
      Set.of(
          Character.UnicodeScript.DEVANAGARI,
          Character.UnicodeScript.BENGALI,
          Character.UnicodeScript.GURMUKHI,
          Character.UnicodeScript.GUJARATI,
          Character.UnicodeScript.ORIYA,
          Character.UnicodeScript.TAMIL,
          Character.UnicodeScript.TELUGU,
          Character.UnicodeScript.KANNADA,
          Character.UnicodeScript.MALAYALAM,
          Character.UnicodeScript.SINHALA,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR,
          Character.UnicodeScript.TIBETAN);

  private final Report report;
  private final BookFonts fonts;

  public PdfLetters(Report report) {
    this.report = report;
    this.fonts = report.fonts();
  }

  /**
   * The first letter of a script that was found.
   *
   * @param place its place; that of the text if it is in code
   */
  private record Letter(int point, Span place) {}

  /** Whether the fonts have every letter. */
  public boolean complete() {
    return missing().isEmpty();
  }

  /** Reports the first letter of each script that no font has, or that cannot be set correctly. */
  void validate(Diagnostics diagnostics) {
    missing().forEach((script, letter) -> reportMissing(script, letter, diagnostics));
    complex()
        .forEach(
            (script, letter) ->
                diagnostics.report(
                    Rule.SCRIPT_IN_PDF,
                    letter.place(),
                    "the PDF does not show " + name(script) + " correctly",
                    "Recommend the page for printing to readers who need paper, or leave the PDF"
                        + " out: downloads: [epub, zip]."));
  }

  private static void reportMissing(
      Character.UnicodeScript script, Letter letter, Diagnostics diagnostics) {
    String text = Character.toString(letter.point());
    String point = String.format(Locale.ROOT, "U+%04X", letter.point());
    diagnostics.report(
        Rule.MISSING_LETTER,
        letter.place(),
        "no font has “" + text + "” (" + point + "), so the PDF is not made",
        "Put a font with "
            + (script == Character.UnicodeScript.COMMON ? "this character" : name(script))
            + " in content/fonts/, as a .ttf file, or leave the PDF out: downloads: [epub, zip].");
  }

  /** The name of a script in English: "Hangul", "Khmer". */
  private static String name(Character.UnicodeScript script) {
    String name = script.name().replace('_', ' ');
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private Map<Character.UnicodeScript, Letter> missing() {
    Letters found = new Letters();
    each(
        (text, place) -> {
          for (OptionalInt at = fonts.missing(text, 0);
              at.isPresent();
              at =
                  fonts.missing(
                      text, at.getAsInt() + Character.charCount(text.codePointAt(at.getAsInt())))) {
            found.add(text, at.getAsInt(), place);
          }
        });
    return found.all();
  }

  private Map<Character.UnicodeScript, Letter> complex() {
    Letters found = new Letters();
    each(
        (text, place) -> {
          for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (COMPLEX.contains(Character.UnicodeScript.of(text.codePointAt(at)))) {
              found.add(text, at, place);
            }
          }
        });
    return found.all();
  }

  /** Gives the place of an index of a text. */
  private interface Places {
    Span at(int index);
  }

  private void each(BiConsumer<String, Places> consumer) {
    ReaderText texts = new ReaderText(report);
    texts.values(passage -> accept(passage, consumer));
    texts.texts(text -> each(text, consumer));
  }

  /** The blocks of a text, and then the text as a whole, which contains code too. */
  private static void each(LocatedProse text, BiConsumer<String, Places> consumer) {
    text.passages().forEach(passage -> accept(passage, consumer));
    if (!text.passages().isEmpty()) {
      Passage first = text.passages().get(0);
      consumer.accept(text.prose().plain(), index -> Span.of(first.file()));
    }
  }

  private static void accept(Passage passage, BiConsumer<String, Places> consumer) {
    consumer.accept(passage.words(), index -> passage.span(index, index + 1));
  }

  /** The first letter of each script, in the order of their places. Safe for several threads. */
  private static final class Letters {

    private static final Comparator<Letter> ORDER =
        Comparator.comparing((Letter letter) -> letter.place().line() == 0)
            .thenComparing(Letter::place);

    private final Map<Character.UnicodeScript, Letter> first =
        new EnumMap<>(Character.UnicodeScript.class);

    synchronized void add(String text, int index, Places places) {
      int point = text.codePointAt(index);
      first.merge(
          Character.UnicodeScript.of(point),
          new Letter(point, places.at(index)),
          (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
    }

    synchronized Map<Character.UnicodeScript, Letter> all() {
      return first;
    }
  }
}
