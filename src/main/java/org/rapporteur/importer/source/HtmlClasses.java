package org.rapporteur.importer.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes what a page's own style sheet says of classes into the elements: bold, italic, centred.
 */
final class HtmlClasses {

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern CLASS = Pattern.compile("(?:[a-z][a-z0-9]*)?\\.([A-Za-z_][\\w-]*)");
  private static final Pattern LOOK =
      Pattern.compile("(?:font-weight|font-style|text-align)\\s*:\\s*[a-z0-9]+");
  private static final int MAX_SHEET = 1 << 20;

  private HtmlClasses() {}

  /** Changes the elements of a page in place; an element's own style stays the last word. */
  static void apply(Document page) {
    Map<String, String> looks = new LinkedHashMap<>();
    for (Element style : page.select("style")) {
      String sheet = style.data();
      if (sheet.length() <= MAX_SHEET) {
        read(sheet.replaceAll("(?s)/\\*.*?\\*/|<!--|-->", ""), looks);
      }
    }
    looks.forEach(
        (name, look) -> page.getElementsByClass(name).forEach(element -> add(element, look)));
  }

  private static void add(Element element, String look) {
    String style = element.attr("style");
    for (String property : look.split(";", -1)) {
      if (!style.contains(property.substring(0, property.indexOf(':')))) {
        style = property + ";" + style;
      }
    }
    element.attr("style", style);
  }

  private static void read(String sheet, Map<String, String> looks) {
    Matcher rule = RULE.matcher(sheet);
    while (rule.find()) {
      StringBuilder look = new StringBuilder();
      Matcher property = LOOK.matcher(rule.group(2).toLowerCase(Locale.ROOT));
      while (property.find()) {
        look.append(look.isEmpty() ? "" : ";").append(property.group());
      }
      if (look.isEmpty()) {
        continue;
      }
      for (String selector : rule.group(1).split(",", -1)) {
        Matcher name = CLASS.matcher(selector.strip());
        if (name.matches()) {
          looks.merge(name.group(1), look.toString(), (a, b) -> a + ";" + b);
        }
      }
    }
  }
}
