package org.rapporteur.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.message.LanguageMarks;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Language;
import org.rapporteur.model.PartialDate;
import org.rapporteur.text.ListSeparators;

/** The functions that the templates of one page can call. */
final class TemplateFunctions {

  /** The languages with punctuation as wide as their letters. */
  private static final Set<String> FULL_WIDTH = Set.of("ja", "yue", "zh");

  private final Messages words;
  private final String language;
  private final boolean isPage;
  private boolean marked;

  private TemplateFunctions(Messages words, String language, boolean isPage) {
    this.words = words;
    this.language = language;
    this.isPage = isPage;
    this.marked = words.isMarked();
  }

  /**
   * The functions of a page, which mark texts in another language.
   *
   * @param words the texts of the interface, marked if their language is not that of the page
   */
  static TemplateFunctions ofPage(Messages words, String language) {
    return new TemplateFunctions(words, language, true);
  }

  /** The functions of a file that is not a page. */
  static TemplateFunctions ofFile(Messages words) {
    return new TemplateFunctions(words, words.language(), false);
  }

  /** Whether a text may have been marked, so that the marks must be replaced. */
  boolean isMarked() {
    return marked;
  }

  void addTo(Map<String, Object> model) {
    model.put("msg", function(a -> words.text(text(a, 0), rest(a, 1))));
    model.put("plural", function(a -> words.plural(text(a, 0), number(a, 1), rest(a, 2))));
    model.put("forms", function(a -> words.forms(text(a, 0))));
    model.put("number", function(a -> words.number(number(a, 0))));
    model.put("decimal", function(a -> words.decimal(((Number) a.get(0)).doubleValue())));
    model.put("date", function(a -> date((PartialDate) a.get(0))));
    model.put("colon", function(a -> colon()));
    model.put("list", function(a -> words.list(texts(a))));
    ListSeparators separators = ListSeparators.of(language);
    model.put("comma", function(a -> separators.item()));
    model.put("semicolon", function(a -> separators.group()));
    model.put("period", function(a -> period((PartialDate) a.get(0), (PartialDate) a.get(1))));
    model.put("lang", function(this::inLanguage));
    model.put("direction", function(a -> new Language(text(a, 0)).direction()));
    model.put("qr", function(a -> QrCode.of(text(a, 0))));
    // In JSON, < occurs only in strings, where it can be written as an escape.
    model.put("json", markup(a -> text(a, 0).replace("<", "\\u003c")));
    model.put("prose", markup(this::prose));
    model.put("heading", markup(this::heading));
  }

  private String prose(List<Object> arguments) {
    boolean linked = arguments.size() > 1 && Boolean.TRUE.equals(arguments.get(1));
    ResolvedProse prose = (ResolvedProse) arguments.get(0);
    return ProseWriter.write(prose, wordsIn(prose), linked);
  }

  private String heading(List<Object> arguments) {
    ResolvedProse prose = (ResolvedProse) arguments.get(0);
    return ProseWriter.heading(prose, wordsIn(prose));
  }

  /** The texts of the interface inside a text, which may be in another language. */
  private Messages wordsIn(ResolvedProse prose) {
    if (!isPage || LanguageMarks.isSame(prose.language(), words.language())) {
      return words;
    }
    marked = true;
    return words.marked(prose.language());
  }

  /** A text, or each text of a list, with a mark if it is in another language than the page. */
  private Object inLanguage(List<Object> arguments) {
    return arguments.get(0) instanceof List<?>
        ? texts(arguments).stream().map(text -> inLanguage(text, text(arguments, 1))).toList()
        : inLanguage(text(arguments, 0), text(arguments, 1));
  }

  private String inLanguage(String text, String own) {
    // On a page with a marked interface, a mark also protects a text that fills one of its texts.
    boolean isForeign = words.isMarked() || !LanguageMarks.isSame(own, language);
    if (!isPage || own.isEmpty() || !isForeign) {
      return text;
    }
    marked = true;
    return LanguageMarks.mark(text, own);
  }

  /** The colon of the page's language, with its spaces. */
  private String colon() {
    String base = language.split("-", 2)[0];
    return FULL_WIDTH.contains(base) ? "：" : words.pattern("colon");
  }

  private String date(PartialDate date) {
    return words.date(date.year(), date.month(), date.day());
  }

  /** A period between two dates, with the year only once if it is the same. */
  private String period(PartialDate from, PartialDate to) {
    boolean sameYear = from.year() == to.year() && from.day() > 0;
    String first = sameYear ? words.dayAndMonth(from.month(), from.day()) : date(from);
    return words.text("date.range", first, date(to));
  }

  private interface Function<T> {
    T apply(List<Object> arguments);
  }

  private static TemplateMethodModelEx function(Function<Object> function) {
    return arguments -> function.apply(unwrap(arguments));
  }

  private static TemplateMethodModelEx markup(Function<String> function) {
    return arguments -> HTMLOutputFormat.INSTANCE.fromMarkup(function.apply(unwrap(arguments)));
  }

  private static List<Object> unwrap(List<?> arguments) throws TemplateModelException {
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(DeepUnwrap.unwrap((TemplateModel) argument));
    }
    return values;
  }

  private static List<String> texts(List<Object> arguments) {
    return ((List<?>) arguments.get(0)).stream().map(String::valueOf).toList();
  }

  private static String text(List<Object> arguments, int at) {
    return String.valueOf(arguments.get(at));
  }

  private static long number(List<Object> arguments, int at) {
    return ((Number) arguments.get(at)).longValue();
  }

  private static Object[] rest(List<Object> arguments, int from) {
    return arguments.subList(from, arguments.size()).toArray();
  }
}
