package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.rapporteur.model.Language;
import org.xml.sax.InputSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Checks that pages and data files contain no markup or script of their content. */
final class OutputChecks {

  private OutputChecks() {}

  /** The elements of a page in order, each with the names of its attributes. */
  static String skeleton(String page) {
    checkPage(page);
    return Jsoup.parse(page).getAllElements().stream()
        .map(e -> e.normalName() + e.attributes().asList().stream().map(Attribute::getKey).toList())
        .collect(Collectors.joining("\n"));
  }

  static void collect(String path, String page, Set<String> found) {
    if (!path.endsWith(".html")) {
      return;
    }
    checkPage(page);
    for (Element element : Jsoup.parse(page).getAllElements()) {
      found.add(element.normalName());
      element.attributes().forEach(a -> found.add(element.normalName() + "@" + a.getKey()));
    }
  }

  /**
   * Whether an element is JSON-LD, which no browser executes. Its content must not be able to end
   * it.
   */
  private static boolean isData(Element element) {
    boolean data =
        element.normalName().equals("script")
            && element.attributes().size() == 1
            && element.attr("type").equals("application/ld+json");
    if (data) {
      assertFalse(element.data().contains("<"), element::data);
      assertTrue(JsonMapper.shared().readTree(element.data()).isObject(), element::data);
    }
    return data;
  }

  static void checkPage(String page) {
    assertTrue(page.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), page);
    for (Element element : Jsoup.parse(page).getAllElements()) {
      String language = element.attr("lang");
      assertTrue(language.isEmpty() || Language.isValid(language), element::outerHtml);
      if (isData(element)) {
        continue;
      }
      assertFalse(
          Set.of("script", "style", "iframe", "object", "embed", "base", "form")
                  .contains(element.normalName())
              && !isFromTemplates(element),
          element::outerHtml);
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertFalse(name.startsWith("on") || name.equals("style"), element::outerHtml);
        if (Set.of("href", "src", "action", "formaction", "data", "srcset").contains(name)) {
          String value = attribute.getValue();
          boolean own =
              element.normalName().equals("link") && value.equals("data:,")
                  || element.is("img.qr") && value.matches("data:image/png;base64,[A-Za-z0-9+/=]+");
          assertTrue(
              own || value.matches("(?s)(https?://|mailto:|tel:).*|[^:]*|[^:/?#]*[/?#].*"),
              element::outerHtml);
        }
      }
    }
  }

  /**
   * Whether an element is a script of the default templates, or the form that a script copies from
   * a template element.
   */
  private static boolean isFromTemplates(Element element) {
    return element.normalName().equals("script")
        ? element.data().isEmpty()
            && element.attr("src").matches("(\\.\\./)*assets/(copy|filter|search)\\.[0-9a-f]+\\.js")
        : element.normalName().equals("form")
            && (element.closest("template") != null
                || element.is("form.find.scripted:not([action])")
                || element.is("form.seek[action$=search/index.html]"));
  }

  static void checkData(String path, String text) {
    try {
      if (path.endsWith(".json")) {
        assertFalse(text.contains("<") && !path.contains("data/schema/"), path);
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
          while (json.nextToken() != null) {
            json.currentToken();
          }
        }
      } else if (path.endsWith(".xml")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));
      } else if (path.endsWith(".csv")) {
        List<List<String>> lines = table(text);
        for (List<String> line : lines) {
          // No text of a cell begins another one.
          assertEquals(lines.get(0).size(), line.size(), () -> line.toString());
          line.forEach(cell -> assertFalse(cell.matches("(?s)[=+@\t\r\\-].*"), cell));
        }
      }
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  /** Parses CSV according to RFC 4180. */
  private static List<List<String>> table(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return lines;
  }
}
