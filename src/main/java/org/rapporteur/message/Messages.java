package org.rapporteur.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * The texts of the interface in one language.
 *
 * <p>A text has placeholders {@code {0}}, {@code {1}} …, filled in order. Numbers among the
 * arguments are grouped with the language's separator. A text with a count has an entry for each
 * plural form, whose key ends in the category: {@code count.one}, {@code count.other}. A missing
 * key is an internal error and throws {@link IllegalArgumentException}. Immutable.
 */
public final class Messages {

  private static final String FALLBACK = "en";

  private static final Map<String, Messages> READ = new ConcurrentHashMap<>();

  /** The texts that contain one of the forms of {@code count.recommendations}. */
  private static final List<String> COUNTS =
      List.of("count.recommendations", "figure.recommendations", "theme.count", "filter.shown");

  private final String language;
  private final Map<String, String> texts;

  /** The language of what fills placeholders, if texts are marked; otherwise empty. */
  private final String filling;

  private Messages(String language, Map<String, String> texts, String filling) {
    this.language = language;
    this.texts = texts;
    this.filling = filling;
  }

  /** The texts for a language: in it, in the language with which its tag begins, or in English. */
  public static Messages of(String language) {
    return READ.computeIfAbsent(language, Messages::read);
  }

  private static Messages read(String language) {
    for (String tag : List.of(language, base(language), FALLBACK)) {
      try (InputStream in = Messages.class.getResourceAsStream(tag + ".properties")) {
        if (in != null) {
          return new Messages(tag, Collections.unmodifiableMap(read(in)), "");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new IllegalStateException("there are no messages");
  }

  private static Map<String, String> read(InputStream in) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /**
   * The same texts with another name for a recommendation, in those that count recommendations.
   *
   * @param one the name after the number one
   * @param other the name after other numbers
   */
  public Messages naming(String one, String other) {
    Map<String, String> named = new TreeMap<>(texts);
    Map<String, String> usual = forms("count.recommendations");
    for (String category : usual.keySet()) {
      String counted = "{0} " + (category.equals("one") ? one : other);
      for (String key : COUNTS) {
        named.computeIfPresent(
            key + "." + category,
            (k, text) ->
                usual.values().stream()
                    .filter(text::contains)
                    .max(Comparator.comparingInt(String::length))
                    .map(words -> text.replace(words, counted))
                    .orElse(text));
      }
      named.put("list.lead." + category, counted);
    }
    named.put("list.heading", other);
    return new Messages(language, Collections.unmodifiableMap(named), filling);
  }

  /**
   * The same texts with {@linkplain LanguageMarks marks} of their language, for a page in another
   * language.
   *
   * @param other the language of what fills their placeholders, unless it is marked too
   */
  public Messages marked(String other) {
    return new Messages(language, texts, other);
  }

  /** Whether the texts have marks of their language. */
  public boolean isMarked() {
    return !filling.isEmpty();
  }

  /** The language part of a tag: {@code zh} of {@code zh-Hans}. */
  static String base(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  /** The language of the texts, which is English if the requested one has no file. */
  public String language() {
    return language;
  }

  /** All texts, by key. */
  public Map<String, String> all() {
    return texts;
  }

  /** A text with its placeholders filled. */
  public String text(String key, Object... arguments) {
    return own(fill(pattern(key), index -> filled(format(arguments, index))));
  }

  /** A text with a count: {@code {0}} is the number, and the arguments follow from {@code {1}}. */
  public String plural(String key, long number, Object... arguments) {
    return own(
        fill(
            pluralPattern(key, number),
            index -> index == 0 ? number(number) : filled(format(arguments, index - 1))));
  }

  /** A text with its placeholders, for callers that insert something other than plain text. */
  public String pattern(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language);
    }
    return text;
  }

  /** The plural form of a text for a number, with its placeholders; defaults to “other”. */
  public String pluralPattern(String key, long number) {
    String text = texts.get(key + "." + PluralCategory.of(language, number).word());
    return text == null ? pattern(key + ".other") : text;
  }

  /** All plural forms of a text with its placeholders, by category, for use in scripts. */
  public Map<String, String> forms(String key) {
    Map<String, String> forms = new TreeMap<>();
    for (PluralCategory category : PluralCategory.values()) {
      String text = texts.get(key + "." + category.word());
      if (text != null) {
        forms.put(category.word(), text);
      }
    }
    return forms;
  }

  /** A whole number with its digits in groups of three. */
  public String number(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder text = new StringBuilder(number < 0 ? "−" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(pattern("number.group"));
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }

  /** A number that is not negative, rounded down to one decimal unless that is zero. */
  public String decimal(double number) {
    long tenths = (long) Math.floor(number * 10);
    return number(tenths / 10) + (tenths % 10 == 0 ? "" : pattern("number.decimal") + tenths % 10);
  }

  /** "a", "a and b", "a, b and c"; the empty text for no items. */
  public String list(List<String> items) {
    if (items.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(items.get(0));
    for (int i = 1; i < items.size(); i++) {
      String pattern = pattern(i == items.size() - 1 ? "list.last" : "list.next");
      int first = pattern.indexOf("{0}");
      int second = pattern.indexOf("{1}");
      text.insert(0, pattern.substring(0, first));
      text.append(own(pattern.substring(first + "{0}".length(), second)));
      text.append(items.get(i)).append(pattern.substring(second + "{1}".length()));
    }
    boolean isMarked = isMarked() && items.size() > 1;
    return isMarked ? LanguageMarks.mark(text.toString(), filling) : text.toString();
  }

  /**
   * A date as precisely as it is known: "12 September 2023", "September 2023", "2023".
   *
   * @param month 1 to 12, or 0
   * @param day 1 to 31, or 0
   */
  public String date(int year, int month, int day) {
    String digits = Integer.toString(year);
    if (month == 0) {
      return written("date.year", digits);
    }
    String name = pattern("month." + month);
    return day == 0
        ? written("date.month", name, digits)
        : written("date.day", day(day), name, digits);
  }

  /** A date without its year: "9 October". */
  public String dayAndMonth(int month, int day) {
    return written("date.day-month", day(day), pattern("month." + month));
  }

  /** A text filled with words of its own language. */
  private String written(String key, String... words) {
    return own(fill(pattern(key), index -> words[index]));
  }

  private String own(String text) {
    return isMarked() ? LanguageMarks.mark(text, language) : text;
  }

  private String filled(String argument) {
    boolean isForeign =
        isMarked() && !LanguageMarks.isMarked(argument) && !LanguageMarks.isNeutral(argument);
    return isForeign ? LanguageMarks.mark(argument, filling) : argument;
  }

  /** The day of a month: French writes "1er" and then "2". */
  private String day(int day) {
    return day == 1 ? pattern("date.first") : Integer.toString(day);
  }

  /** Replaces each placeholder of a pattern; braces around anything but a digit stay unchanged. */
  public static String fill(String pattern, IntFunction<String> replacement) {
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      if (open + 2 < pattern.length()
          && Character.digit(pattern.charAt(open + 1), 10) >= 0
          && pattern.charAt(open + 2) == '}') {
        text.append(pattern, from, open);
        text.append(replacement.apply(Character.digit(pattern.charAt(open + 1), 10)));
        from = open + 3;
      }
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  private String format(Object[] arguments, int index) {
    if (index >= arguments.length) {
      throw new IllegalArgumentException("no argument for placeholder " + index);
    }
    Object argument = arguments[index];
    return argument instanceof Integer || argument instanceof Long
        ? number(((Number) argument).longValue())
        : argument.toString();
  }
}
