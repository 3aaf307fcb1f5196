package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class HostileTextTest {

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("p", Set.of()),
          Map.entry("em", Set.of()),
          Map.entry("strong", Set.of()),
          Map.entry("code", Set.of("class")),
          Map.entry("pre", Set.of("class")),
          Map.entry("a", Set.of("href", "title")),
          Map.entry("img", Set.of("src", "alt", "title")),
          Map.entry("ul", Set.of()),
          Map.entry("ol", Set.of("start", "class")),
          Map.entry("li", Set.of("id", "value")),
          Map.entry("span", Set.of("class")),
          Map.entry("h1", Set.of("id")),
          Map.entry("abbr", Set.of("class", "title")),
          Map.entry("sup", Set.of()),
          Map.entry("aside", Set.of()),
          Map.entry("blockquote", Set.of()),
          Map.entry("br", Set.of()),
          Map.entry("div", Set.of("class", "tabindex", "role", "aria-label")),
          Map.entry("table", Set.of()),
          Map.entry("thead", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of("scope", "class")),
          Map.entry("td", Set.of("class")),
          Map.entry("caption", Set.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<svg/onload=alert(1)>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt&#58;alert(1))",
        "[a](&#x6A;avascript:alert(1))",
        "[a](java\\script:alert(1))",
        "[a](\u0001javascript:alert(1))",
        "[a](vbscript:x) [b](data:text/html;base64,PHN2Zz4=) [c](file:///etc/passwd) [d](blob:x)",
        "[a](https://x.org \"' onmouseover='alert(1)\")",
        "[a](https://x.org '\" onmouseover=\"alert(1)')",
        "![\" onerror=\"alert(1)](x.png '\" onerror=\"alert(1)')",
        "![a](javascript:alert(1)) ![a](data:image/svg+xml,x)",
        "<javascript:alert(1)> <https://x.org/\"onclick=\"a>",
        "[a]\n\n[a]: javascript:alert(1)",
        "[a]\n\n[a]: https://x.org '\"><script>alert(1)</script>'",
        "~~~ x\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n~~~",
        "`</code><script>alert(1)</script>`",
        "# A {#\"><script>alert(1)</script>}",
        "# <script>alert(1)</script>",
        "x[^\"><script>]\n\n[^\"><script>]: <script>alert(1)</script>",
        "\"><x\n\n*[x]: \"><script>alert(1)</script>",
        "|<b>|\n|-|\n|<script>alert(1)</script>|\n[\" onload=\"x]",
        "[[nd-3|<script>alert(1)</script>]] [[<script>]] [[nd-3#\"><script>]]",
        "(a) <script>alert(1)</script>\n(b) \"><b>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62; &#0; &#1; &#xD800; &#xFFFF; &#x10FFFF;",
        "\u0000\u0001\u000B\uFFFE\uD800 x \uDC00",
        "<!-- --> <!-- > --> <?php ?> <![CDATA[ x ]]> <!DOCTYPE x>",
        "${7*7} <#assign x=1> [#assign] {{x}}",
        "[a](https://x.org\\@evil.org) [b](https:evil.org) [c](http:/x) [d](https://)",
      })
  void writesOnlyAllowedElementsAndAttributes(String markdown) {
    String xhtml = "<body>" + new ReadMarkdown(markdown).xhtml() + "</body>";
    DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
    assertDoesNotThrow(
        () -> xml.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml))), xhtml);
    for (Element element : Jsoup.parse(xhtml).body().select("body *")) {
      Set<String> attributes = ALLOWED.get(element.normalName());
      assertTrue(attributes != null, element.outerHtml());
      for (Attribute attribute : element.attributes()) {
        assertTrue(attributes.contains(attribute.getKey()), element.outerHtml());
      }
      String href = element.attr("href");
      assertTrue(
          href.isEmpty() || href.matches("(?s)(https?://|mailto:|tel:|rec:|art:|file:|#).*"), href);
    }
  }

  static Stream<String> exhaustingTexts() {
    int n = 40_000;
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 700; i++) {
      deep.append("  ".repeat(i)).append("* a\n");
    }
    StringBuilder ticks = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      ticks.append('e').append("`".repeat(i));
    }
    return Stream.of(
        "*a **a ".repeat(n) + "b" + " a** a*".repeat(n),
        "a_ ".repeat(n),
        "_a ".repeat(n),
        "*a_ ".repeat(n),
        "a**b" + "c* ".repeat(n),
        "a]".repeat(n),
        "[a".repeat(n),
        "[ (](".repeat(n),
        "![[]()".repeat(n),
        "[".repeat(n) + "a" + "]".repeat(n),
        "[[".repeat(n) + "]]".repeat(n),
        "[[nd-3 ".repeat(n),
        "[a](<b".repeat(n),
        "[a](b".repeat(n),
        "<!--".repeat(n),
        "x<?".repeat(n),
        "x<!A ".repeat(n),
        "x<![CDATA[".repeat(n),
        "[a](b \"" + "x".repeat(n) + "\")",
        "[a](b \"" + "\\\\".repeat(n),
        "[a](" + "(".repeat(n) + ")".repeat(n) + ")",
        "x <a " + "b='c' ".repeat(n),
        "[x]: y \"" + "x ".repeat(n) + "\"\n",
        "*".repeat(n) + "a" + "*".repeat(n),
        "**x".repeat(n) + "x**".repeat(n),
        "*a ".repeat(n) + "b* ".repeat(n),
        "> ".repeat(n) + "a",
        "- ".repeat(n) + "a",
        "1. ".repeat(n) + "a",
        "&amp;".repeat(n),
        "\\".repeat(n),
        "\\a".repeat(n),
        "[a]: b\n".repeat(n / 4),
        "[^a]: b\n".repeat(n / 4),
        "[^1]".repeat(n) + "\n\n[^1]: x",
        "> a\n".repeat(n),
        "- a\n".repeat(n / 3),
        "# a\n".repeat(n / 3),
        "(a) b\n\n".repeat(n / 5),
        "-".repeat(n),
        "\"a 'b ".repeat(n),
        "<" + "a.".repeat(n) + ">",
        "<a@" + "a-".repeat(n) + ">",
        "article 7 of the Covenant *a* ".repeat(n / 2),
        "[a](b) ".repeat(n),
        "![".repeat(n) + "a" + "](b)".repeat(n),
        "*[" + " ".repeat(n) + "b",
        "*[a]:" + " ".repeat(n) + "b",
        "[^" + " ".repeat(n) + "b",
        "[^a]:" + " ".repeat(n) + "b\n\nx[^a]",
        "# a" + " ".repeat(n) + "b",
        "***" + " ".repeat(n) + "b",
        "|a|\n|-" + " ".repeat(n) + "b",
        ("|a|\n" + ("|-" + " ".repeat(24)).repeat(10) + "b\n\n").repeat(100),
        "[^a] ".repeat(n) + "\n\n[^b]: c",
        "[^" + "a".repeat(n) + "]: b\n\nx[^" + "a".repeat(n - 1) + "]",
        ("x[^1] ".repeat(400) + "\n\n").repeat(100) + "[^1]: b",
        "article 7 of the \\Covenant ".repeat(n / 20),
        "a".repeat(2_000_000),
        deep.toString(),
        ticks.toString());
  }

  @ParameterizedTest
  @MethodSource("exhaustingTexts")
  @Timeout(10)
  void readsAnExhaustingTextInTime(String markdown) {
    assertDoesNotThrow(() -> new ReadMarkdown(markdown).xhtml());
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 25, 700})
  void reportsNestingThatIsTooDeepWithItsPosition(int depth) {
    assertEquals(
        "nesting-too-deep@12:1+" + (2 * depth + 1),
        new ReadMarkdown("a\n\n" + "> ".repeat(depth) + "a").problems());
  }
}
