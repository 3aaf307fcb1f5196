package org.rapporteur.render;

import static org.rapporteur.message.LanguageMarks.CLOSE;
import static org.rapporteur.message.LanguageMarks.OPEN;
import static org.rapporteur.message.LanguageMarks.SEPARATOR;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.message.LanguageMarks;
import org.rapporteur.model.Language;

/**
 * Replaces the {@linkplain LanguageMarks marks} in a page by the attributes {@code lang} and {@code
 * dir}: on the element whose whole content is marked, or else on a new {@code span}. In attributes
 * and other places that can have no element, it removes them; an element without content gets the
 * language of its attributes.
 */
final class LanguageSpans {

  private static final Set<String> VOID =
      Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");
  private static final Set<String> TEXT_ONLY = Set.of("title", "option", "textarea");

  /** Elements that can have another direction without moving to another edge. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "bdi", "cite", "em", "i", "small", "span", "strong");

  private static final Set<String> RAW = Set.of("script", "style");
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][^\\s/>]*)");
  private static final Pattern LANGUAGE = Pattern.compile("\\slang=\"([^\"]*)\"");
  private static final Pattern MARK = Pattern.compile(OPEN + "([^" + SEPARATOR + "]*)" + SEPARATOR);

  private final String html;
  private final StringBuilder out;
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private int at;
  private StartTag last = new StartTag("", -1, -1, true, false);

  /**
   * An open element or mark.
   *
   * @param element the name of the element; empty for a mark
   * @param language the language of its content
   * @param end what to write at the end of a mark
   */
  private record Scope(String element, String language, String end) {}

  /**
   * The last start tag that was written.
   *
   * @param insertion the offset at which an attribute can be inserted
   * @param end the offset after the tag
   * @param hasLanguage whether it has a language already
   * @param isMarked whether one of its attributes was marked
   */
  private record StartTag(
      String name, int insertion, int end, boolean hasLanguage, boolean isMarked) {}

  private LanguageSpans(String html, String language) {
    this.html = html;
    this.out = new StringBuilder(html.length() + html.length() / 8);
    scopes.push(new Scope("", language, ""));
  }

  /**
   * Replaces the marks of a page.
   *
   * @param language the language of the page
   */
  static String replaceMarks(String html, String language) {
    return new LanguageSpans(html, language).replaceMarks();
  }

  private String replaceMarks() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        tag();
      } else if (c == OPEN) {
        open();
      } else if (c == CLOSE) {
        close();
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private void tag() {
    Matcher name = NAME.matcher(html).region(at, html.length());
    if (!name.lookingAt()) {
      copyThrough(html.startsWith("<!--", at) ? "-->" : ">");
      return;
    }
    String element = name.group(1).toLowerCase(Locale.ROOT);
    if (html.charAt(at + 1) == '/') {
      leave(element);
      copyThrough(">");
      return;
    }
    String source = html.substring(at, endOfTag(name.end()));
    at += source.length();
    startTag(element, source);
    if (RAW.contains(element) || TEXT_ONLY.contains(element)) {
      text(element);
    }
  }

  private void startTag(String element, String source) {
    Matcher mark = MARK.matcher(source);
    boolean isMarked = mark.find();
    String tag = unmarked(source);
    boolean closed = tag.endsWith("/>");
    Matcher own = LANGUAGE.matcher(tag);
    boolean hasLanguage = own.find();
    int insertion = out.length() + tag.length() - (closed ? 2 : 1);
    out.append(tag);
    last = new StartTag(element, insertion, out.length(), hasLanguage, isMarked);
    boolean isVoid = closed || VOID.contains(element);
    if (isMarked && !hasLanguage && (isVoid || html.startsWith("</" + element, at))) {
      insert(mark.group(1));
    }
    if (!isVoid) {
      scopes.push(new Scope(element, hasLanguage ? own.group(1) : language(), ""));
    }
  }

  /** The offset after a start tag, whose attributes can contain any character in quotes. */
  private int endOfTag(int from) {
    char quote = 0;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return html.length();
  }

  /** Writes the content of an element that can contain no other. */
  private void text(String element) {
    int end = html.indexOf("</" + element, at);
    String content = html.substring(at, end < 0 ? html.length() : end);
    boolean whole =
        TEXT_ONLY.contains(element)
            && !content.isEmpty()
            && content.charAt(0) == OPEN
            && at + content.length() - 1 == endOfMark(content.indexOf(SEPARATOR) + at + 1);
    if (whole && !last.hasLanguage()) {
      String language = content.substring(1, content.indexOf(SEPARATOR));
      if (!LanguageMarks.isSame(language, language())) {
        insert(language);
      }
    }
    out.append(unmarked(content));
    at += content.length();
  }

  private void open() {
    int separator = html.indexOf(SEPARATOR, at);
    String language = html.substring(at + 1, separator);
    int from = separator + 1;
    int end = endOfMark(from);
    String closing = "";
    if (!LanguageMarks.isSame(language, language()) && hasWords(html.substring(from, end))) {
      boolean whole =
          last.end() == out.length()
              && !last.hasLanguage()
              && html.startsWith("</" + last.name() + ">", end + 1);
      boolean fits = last.isMarked() || isSameDirection(language) || INLINE.contains(last.name());
      if (whole && fits) {
        insert(language);
      } else {
        out.append("<span").append(attributes(language)).append('>');
        closing = "</span>";
      }
      scopes.push(new Scope("", language, closing));
    } else {
      scopes.push(new Scope("", language(), ""));
    }
    at = from;
  }

  private void close() {
    while (scopes.size() > 1) {
      Scope scope = scopes.pop();
      if (scope.element().isEmpty()) {
        out.append(scope.end());
        break;
      }
    }
    at++;
  }

  /** Leaves an element, and those in it whose end tags are omitted. */
  private void leave(String element) {
    if (scopes.stream().anyMatch(scope -> scope.element().equals(element))) {
      while (!scopes.pop().element().equals(element)) {
        // Its end tag is omitted.
      }
    }
  }

  /** The offset of the end of a mark whose text begins at an offset. */
  private int endOfMark(int from) {
    int depth = 1;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      depth += c == OPEN ? 1 : c == CLOSE ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return html.length();
  }

  private void insert(String language) {
    String attributes = attributes(language);
    out.insert(last.insertion(), attributes);
    last = new StartTag(last.name(), last.insertion(), out.length(), true, last.isMarked());
  }

  private String attributes(String language) {
    String direction = isSameDirection(language) ? "" : " dir=\"" + direction(language) + "\"";
    return " lang=\"" + language + "\"" + direction;
  }

  private boolean isSameDirection(String language) {
    return direction(language).equals(direction(language()));
  }

  private static String direction(String language) {
    return Language.isValid(language) ? new Language(language).direction() : "ltr";
  }

  private String language() {
    return scopes.element().language();
  }

  private void copyThrough(String end) {
    int found = html.indexOf(end, at);
    int to = found < 0 ? html.length() : found + end.length();
    out.append(unmarked(html.substring(at, to)));
    at = to;
  }

  private static String unmarked(String text) {
    return LanguageMarks.isMarked(text) || text.indexOf(CLOSE) >= 0
        ? MARK.matcher(text).replaceAll("").replace(String.valueOf(CLOSE), "")
        : text;
  }

  /** Whether a text has words outside tags and marks. */
  private static boolean hasWords(String text) {
    return !LanguageMarks.isNeutral(
        MARK.matcher(text).replaceAll("").replaceAll("<[^>]*>|&#?[a-z0-9]+;", ""));
  }
}
