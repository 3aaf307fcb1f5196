package org.rapporteur.render;

import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rejects operations that no template may use: running text as code, loading a template by a
 * computed name, accessing the whole data model, and reading the clock. Text and comments may
 * contain these words.
 */
final class TemplateLimits {

  /**
   * A template without any of these words need not be checked, since FreeMarker cannot escape them.
   */
  private static final Pattern SUSPECT =
      Pattern.compile("eval|interpret|now|optional|data_?model", Pattern.CASE_INSENSITIVE);

  /**
   * The forbidden operations in FreeMarker's canonical form of an expression, which contains no
   * optional white space.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?(?:eval\\w*|interpret)|(?<![\\w\\])}])\\.(?:now|data_?model|get_?optional_?template)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TEXT = Set.of("textblock", "comment");

  private TemplateLimits() {}

  /**
   * Checks a template before it is used. FreeMarker itself rejects a template that cannot be
   * parsed.
   *
   * @throws TemplateException at a forbidden operation
   */
  static void validate(String name, String text, Configuration configuration) {
    if (!SUSPECT.matcher(text).find()) {
      return;
    }
    try {
      validate(new Template(name, text, configuration));
    } catch (IOException unreadable) {
      // FreeMarker reports it, with its place, when it is used.
    }
  }

  @SuppressWarnings("deprecation")
  private static void validate(Template template) {
    Deque<TemplateElement> open = new ArrayDeque<>();
    open.push(template.getRootTreeNode());
    while (!open.isEmpty()) {
      TemplateElement element = open.pop();
      String kind = element.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      Matcher forbidden = FORBIDDEN.matcher(TEXT.contains(kind) ? "" : element.getDescription());
      if (forbidden.find()) {
        throw new TemplateException(
            template.getName(),
            element.getBeginLine(),
            element.getBeginColumn(),
            "a template cannot use “" + forbidden.group() + "”");
      }
      for (int i = 0; i < element.getChildCount(); i++) {
        open.push((TemplateElement) element.getChildAt(i));
      }
    }
  }
}
