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
 * What no template may do: run text as code, look a template up by a name that it makes, reach for
 * all that is known, or read the clock. Text and comments may hold these words.
 */
final class TemplateLimits {

  /** Without one of these words a template needs no look; FreeMarker has no way to spell them. */
  private static final Pattern SUSPECT =
      Pattern.compile("eval|interpret|now|optional|data_?model", Pattern.CASE_INSENSITIVE);

  /** In FreeMarker's own spelling of an expression, which has no white space to hide in. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\?(?:eval\\w*|interpret)|(?<![\\w\\])}])\\.(?:now|data_?model|get_?optional_?template)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TEXT = Set.of("textblock", "comment");

  private TemplateLimits() {}

  /**
   * Judges a template before it is used; one that can't be read is FreeMarker's to refuse.
   *
   * @throws TemplateException at what it may not do
   */
  static void validate(String name, String text, Configuration configuration) {
    if (!SUSPECT.matcher(text).find()) {
      return;
    }
    try {
      validate(new Template(name, text, configuration));
    } catch (IOException unreadable) {
      // It fails again, with its place, when it is used.
    }
  }

  @SuppressWarnings("deprecation")
  private static void validate(Template template) {
    Deque<TemplateElement> open = new ArrayDeque<>();
    open.push(template.getRootTreeNode());
    while (!open.isEmpty()) {
      TemplateElement element = open.pop();
      String kind = element.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      Matcher refused = REFUSED.matcher(TEXT.contains(kind) ? "" : element.getDescription());
      if (refused.find()) {
        throw new TemplateException(
            template.getName(),
            element.getBeginLine(),
            element.getBeginColumn(),
            "a template can’t use “" + refused.group() + "”");
      }
      for (int i = 0; i < element.getChildCount(); i++) {
        open.push((TemplateElement) element.getChildAt(i));
      }
    }
  }
}
