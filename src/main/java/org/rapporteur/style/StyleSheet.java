package org.rapporteur.style;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.htmlunit.cssparser.dom.AbstractCSSRuleImpl;
import org.htmlunit.cssparser.dom.CSSMediaRuleImpl;
import org.htmlunit.cssparser.dom.CSSRuleListImpl;
import org.htmlunit.cssparser.dom.CSSStyleRuleImpl;
import org.htmlunit.cssparser.dom.CSSUnknownRuleImpl;
import org.htmlunit.cssparser.dom.Property;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSOMParser;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.InputSource;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.htmlunit.cssparser.parser.selector.Selector;

/**
 * A style sheet as browsers read it: what they do not understand is ignored.
 *
 * @param file the path that diagnostics show
 */
public record StyleSheet(String file, String css) {

  /** Pages of paper, whose margin boxes the library does not read. */
  private static final Pattern PAGE = Pattern.compile("@page[^{}]*\\{(?:[^{}]|\\{[^{}]*})*}");

  private static final Pattern NOT_LINE_END = Pattern.compile("[^\\n]+");

  /** The depth at which blocks in blocks are no longer read. */
  private static final int DEPTH = 6;

  /** Its rules, in order. */
  List<StyleRule> rules() {
    List<StyleRule> rules = new ArrayList<>();
    String text =
        PAGE.matcher(css).replaceAll(page -> NOT_LINE_END.matcher(page.group()).replaceAll(""));
    read(text, 0, List.of(), rules);
    return rules;
  }

  private void read(String text, int line, List<String> media, List<StyleRule> rules) {
    CSSOMParser parser = new CSSOMParser(new CSS3Parser());
    parser.setErrorHandler(new Lenient());
    try {
      collect(
          parser.parseStyleSheet(new InputSource(new StringReader(text)), null).getCssRules(),
          line,
          media,
          rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(CSSRuleListImpl list, int line, List<String> media, List<StyleRule> rules) {
    for (AbstractCSSRuleImpl rule : list.getRules()) {
      int at = line + Math.max(1, rule.getLocator().getLineNumber());
      if (rule instanceof CSSMediaRuleImpl block) {
        collect(block.getCssRules(), line, with(media, block.getMediaList().getMediaText()), rules);
      } else if (rule instanceof CSSStyleRuleImpl style) {
        rules.add(
            new StyleRule(
                media,
                style.getSelectors().stream().map(Selector::toString).toList(),
                properties(style),
                new StyleRule.Place(file, at)));
      } else if (rule instanceof CSSUnknownRuleImpl unknown && media.size() < DEPTH) {
        String block = unknown.getCssText();
        int start = block.indexOf('{');
        int end = block.lastIndexOf('}');
        if (block.startsWith("@supports") && start < end) {
          read(block.substring(start + 1, end), at - 1, with(media, "all"), rules);
        }
      }
    }
  }

  private static List<String> with(List<String> media, String queries) {
    List<String> all = new ArrayList<>(media);
    all.add(queries);
    return all;
  }

  private static Map<String, String> properties(CSSStyleRuleImpl rule) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Property property : rule.getStyle().getProperties()) {
      if (property.getValue() != null) {
        properties.put(property.getName(), property.getValue().getCssText());
      }
    }
    return properties;
  }

  /** Ignores what it does not understand, as browsers do. */
  private static final class Lenient implements CSSErrorHandler {
    @Override
    public void warning(CSSParseException exception) {}

    @Override
    public void error(CSSParseException exception) {}

    @Override
    public void fatalError(CSSParseException exception) {}
  }
}
