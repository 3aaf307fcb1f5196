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

  private static final Pattern CLASS = Pattern.compile("(?:[a-z][a-z0-9]*)?\\.([A-Za-z_][\\w-]*)");
  private static final Pattern LOOK =
      Pattern.compile("(?:font-weight|font-style|text-align)\\s*:\\s*[a-z0-9]+");
  private static final int MAX_SHEET = 1 << 20;
  private static final int MAX_LOOK = 200;
  private static final int MAX_CLASSES = 2_000;

  private HtmlClasses() {}

  /** Changes the elements of a page in place; an element's own style stays the last word. */
  static void apply(Document page) {
    Map<String, String> looks = new LinkedHashMap<>();
    for (Element style : page.select("style")) {
      String sheet = style.data();
      if (sheet.length() <= MAX_SHEET) {
        read(uncommented(sheet), looks);
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
    int at = 0;
    for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', at)) {
      int close = sheet.indexOf('}', open);
      if (close < 0) {
        return;
      }
      rule(sheet.substring(at, open), sheet.substring(open + 1, close), looks);
      at = close + 1;
    }
  }

  private static void rule(String selectors, String properties, Map<String, String> looks) {
    StringBuilder look = new StringBuilder();
    Matcher property = LOOK.matcher(properties.toLowerCase(Locale.ROOT));
    while (property.find()) {
      look.append(look.isEmpty() ? "" : ";").append(property.group());
    }
    if (look.isEmpty() || look.length() > MAX_LOOK) {
      return;
    }
    for (String selector : selectors.split(",", -1)) {
      Matcher name = CLASS.matcher(selector.strip());
      if (name.matches() && looks.size() < MAX_CLASSES) {
        looks.put(name.group(1), look.toString());
      }
    }
  }

  /** A style sheet without comments. */
  private static String uncommented(String sheet) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", at)) {
      rest.append(sheet, at, open);
      int close = sheet.indexOf("*/", open + 2);
      at = close < 0 ? sheet.length() : close + 2;
    }
    return rest.append(sheet.substring(at)).toString().replace("<!--", "").replace("-->", "");
  }
}
