package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.PlainText;
import org.rapporteur.treaty.Provision;

class MarkdownReaderTest {

  private static String lines(String text) {
    return text.replace("⏎", "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "Hello *a* **b** `c<d` ¦ <p>Hello <em>a</em> <strong>b</strong> <code>c&lt;d</code></p>",
        "a &amp; &lt;b&gt; &copy; &foo; \\*x\\* ¦ <p>a &amp; &lt;b&gt; © &amp;foo; *x*</p>",
        "a⏎b  ⏎c\\⏎d ¦ <p>a b<br />⏎c<br />⏎d</p>",
        "- a⏎- b ¦ <ul>⏎<li>a</li>⏎<li>b</li>⏎</ul>",
        "3. a⏎⏎4. b ¦ <ol start=\"3\">⏎<li><p>a</p></li>⏎<li><p>b</p></li>⏎</ol>",
        "> q ¦ <blockquote>⏎<p>q</p>⏎</blockquote>",
        "*** ¦ <hr />",
        "~~~ java⏎a < \"b\"⏎~~~ ¦ <pre><code class=\"language-java\">a &lt; \"b\"⏎</code></pre>",
        "T⏎: D ¦ <dl>⏎<dt>T</dt>⏎<dd>D</dd>⏎</dl>",
        "The NGO.⏎⏎*[NGO]: Non \"g\" o ¦ <p>The <abbr class=\"introduced\" title=\"Non &quot;g&quot; o\">NGO</abbr>.</p>",
        "(a) One;⏎(b) Two. ¦ <ol class=\"letters\">⏎<li id=\"a\"><span class=\"mark\">(a)</span> One;</li>⏎<li id=\"b\"><span class=\"mark\">(b)</span> Two.</li>⏎</ol>",
        "Do:⏎(a) One;⏎⏎(b) Two. ¦ <p>Do:</p>⏎<ol class=\"letters\">⏎<li id=\"a\"><span class=\"mark\">(a)</span> One;</li>⏎<li id=\"b\"><span class=\"mark\">(b)</span> Two.</li>⏎</ol>",
        "(a) One:⏎(i) x⏎(ii) y⏎(b) Two ¦ <ol class=\"letters\">⏎<li id=\"a\"><span class=\"mark\">(a)</span> One:⏎<ol class=\"letters\">⏎<li id=\"a-i\"><span class=\"mark\">(i)</span> x</li>⏎<li id=\"a-ii\"><span class=\"mark\">(ii)</span> y</li>⏎</ol></li>⏎<li id=\"b\"><span class=\"mark\">(b)</span> Two</li>⏎</ol>",
        "(a) One:⏎    (i) x⏎(b) Two ¦ <ol class=\"letters\">⏎<li id=\"a\"><span class=\"mark\">(a)</span> One:⏎<ol class=\"letters\">⏎<li id=\"a-i\"><span class=\"mark\">(i)</span> x</li>⏎</ol></li>⏎<li id=\"b\"><span class=\"mark\">(b)</span> Two</li>⏎</ol>",
        "art. 14⏎(a) of it ¦ <p>art. 14 (a) of it</p>",
        "a⏎: : c ¦ <dl>⏎<dt>a</dt>⏎<dd>: c</dd>⏎</dl>",
        "(c) 2023 us ¦ <p>(c) 2023 us</p>",
        "|a|b|⏎|:-|-:|⏎|1|2| ¦ <div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"a, b\">⏎<table>⏎<thead>⏎<tr><th scope=\"col\" class=\"start\">a</th><th scope=\"col\" class=\"end\">b</th></tr>⏎</thead>⏎<tbody>⏎<tr><td class=\"start\">1</td><td class=\"end\">2</td></tr>⏎</tbody>⏎</table>⏎</div>",
        "|a|⏎|-|⏎|1|⏎[Cap *x*] ¦ <div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Cap x\">⏎<table>⏎<caption>Cap <em>x</em></caption>⏎<thead>⏎<tr><th scope=\"col\">a</th></tr>⏎</thead>⏎<tbody>⏎<tr><td>1</td></tr>⏎</tbody>⏎</table>⏎</div>",
        "See [[nd-3]], [[nd-3|its \"words\"]], [[nd-3#a]], [[iccpr/14(3)(d)]] ¦ <p>See <a href=\"rec:nd-3\">=</a>, <a href=\"rec:nd-3\">its “words”</a>, <a href=\"rec:nd-3#a\">=</a>, <a href=\"art:iccpr/14(3)(d)\">=</a></p>",
        "[[1]](https://x.org) \\[[nd-3]] ¦ <p><a href=\"https://x.org\">[1]</a> [[nd-3]]</p>",
        "Under article 7 of the⏎Covenant. ¦ <p>Under <a href=\"art:iccpr/7\">article 7 of the Covenant</a>.</p>",
        "Under **article 7 of the Covenant**. ¦ <p>Under <strong><a href=\"art:iccpr/7\">article 7 of the Covenant</a></strong>.</p>",
        "Under **article 7** of the *Covenant*. ¦ <p>Under <strong><a href=\"art:iccpr/7\">article 7</a></strong> of the <em>Covenant</em>.</p>",
        "Under article *7* of the Covenant. ¦ <p>Under article <em><a href=\"art:iccpr/7\">7</a></em> of the Covenant.</p>",
        "article 7 of [the Covenant](https://x.org) ¦ <p>article 7 of <a href=\"https://x.org\">the Covenant</a></p>",
        "Under \\article 7 of the Covenant, a\\b. ¦ <p>Under article 7 of the Covenant, a\\b.</p>",
        "See CCPR/C/USA/CO/5,⏎para. 34. ¦ <p>See <a href=\"doc:CCPR/C/USA/CO/5\">CCPR/C/USA/CO/5, para. 34</a>.</p>",
        "See **CCPR/C/USA/CO/5**, para. 34. ¦ <p>See <strong><a href=\"doc:CCPR/C/USA/CO/5\">CCPR/C/USA/CO/5</a></strong>, para. 34.</p>",
        "See \\CCPR/C/USA/CO/5 and CEDAW general \\recommendation No. 33. ¦ <p>See CCPR/C/USA/CO/5 and CEDAW general recommendation No. 33.</p>",
        "A/HRC/38/36, article 7 of the Covenant, SDG 16.3 ¦ <p><a href=\"doc:A/HRC/38/36\">A/HRC/38/36</a>, <a href=\"art:iccpr/7\">article 7 of the Covenant</a>, <a href=\"doc:SDG 16.3\">SDG 16.3</a></p>",
        "[A/HRC/38/36](https://x.org) `A/HRC/38/36` <https://x.org/A/HRC/38/36> ¦ <p><a href=\"https://x.org\">A/HRC/38/36</a> <code>A/HRC/38/36</code> <a href=\"https://x.org/A/HRC/38/36\">https://x.org/A/HRC/38/36</a></p>",
        "general comment No. 6, A/76/161⏎⏎*[A/76/161]: Report ¦ <p>general comment No. 6, <a href=\"doc:A/76/161\"><abbr class=\"introduced\" title=\"Report\">A/76/161</abbr></a></p>",
        "[article 7 of the Covenant](https://x.org) `article 7 of the Covenant` ¦ <p><a href=\"https://x.org\">article 7 of the Covenant</a> <code>article 7 of the Covenant</code></p>",
        "[a](nd-2.md) [b](../02-y/theme.md#z) [c](../../pages/about.md) [d](../../assets/a%20b.pdf#p) [e](#f) ¦ <p><a href=\"file:themes/01-x/nd-2.md\">a</a> <a href=\"file:themes/02-y/theme.md#z\">b</a> <a href=\"file:pages/about.md\">c</a> <a href=\"file:assets/a b.pdf#p\">d</a> <a href=\"#f\">e</a></p>",
        "<https://x.org/?a=1&b=2> <a@b.org> ¦ <p><a href=\"https://x.org/?a=1&amp;b=2\">https://x.org/?a=1&amp;b=2</a> <a href=\"mailto:a@b.org\">a@b.org</a></p>",
        "[r] [t][r] [u] [u][v]⏎⏎[r]: https://x.org 'T' ¦ <p><a href=\"https://x.org\" title=\"T\">r</a> <a href=\"https://x.org\" title=\"T\">t</a> [u] [u][v]</p>",
        "![A *map*](../../assets/m.png 'T') ![](m.png \"decorative\") ¦ <p><img src=\"assets/m.png\" alt=\"A map\" title=\"T\" /> <img src=\"themes/01-x/m.png\" alt=\"\" /></p>",
        "x[^a] y[^b] z[^a]⏎⏎[^b]: B[^c]⏎[^a]: A⏎[^c]: C ¦ <p>x<sup>1.1</sup> y<sup>2.1</sup> z<sup>1.2</sup></p>⏎<aside>1x2:<p>A</p></aside>⏎<aside>2x1:<p>B<sup>3.1</sup></p></aside>⏎<aside>3x1:<p>C</p></aside>",
        "A B {#own}⏎===⏎⏎## Deep⏎⏎## C ¦ <h1 id=\"own\">A B</h1>⏎<h2 id=\"deep\">Deep</h2>⏎<h2 id=\"c\">C</h2>",
        "See [النص *هنا*]{lang=ar} and [x] {lang=ar}. ¦ <p>See <span lang=\"ar\" dir=\"rtl\">النص <em>هنا</em></span> and [x] {lang=ar}.</p>",
        "人权⏎保护 ¦ <p>人权保护</p>",
      })
  void writesXhtml(String markdown, String expected) {
    ReadMarkdown result = new ReadMarkdown(lines(markdown));
    assertEquals(lines(expected), result.xhtml());
    assertEquals("", result.problems());
    assertEquals(
        new ReadMarkdown(lines(markdown).replace("\n", "\r\n")).document.text(),
        result.document.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "en ¦ \"a 'b' c\" it's states' '90s -- --- ... .... ---- ¦ “a ‘b’ c” it’s states’ ’90s – — … .... ----",
        "en ¦ \"*a* `b`\" (\"c\") 6\" \\\"d\\\" ¦ “a b” (“c”) 6\" \"d\"",
        "fr ¦ \"l'a\" ¦ «\u00A0l’a\u00A0»",
        "es ¦ \"a\" ¦ «a»",
        "de-AT ¦ \"a 'b'\" ¦ „a ‚b‘“",
        "ar ¦ \"ا\" ¦ «ا»",
        "he ¦ צה\"ל ¦ צה\"ל",
        "he ¦ \"דו\"ח\" ¦ \"דו\"ח\"",
        "yi ¦ \"ווארט\" ¦ \"ווארט\"",
      })
  void writesTheTypographicPunctuationOfTheLanguage(
      String language, String markdown, String expected) {
    assertEquals(expected, new ReadMarkdown(language, markdown).document.text().prose().plain());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "x ![[nd-3]] [[foo]] ¦ broken-reference@10:13+7",
        "x [[report:nd]] ¦ broken-reference@10:3+13",
        "x [[ND-3]] ¦ broken-reference@10:3+8",
        "x [[nd-3 and ¦ broken-reference@10:3+10",
        "x [[nd-3|]] ¦ broken-reference@10:3+9",
        "[x [[nd-3]]](https://x.org) ¦ broken-reference@10:4+8",
        "x [[iccpr/99]] ¦ unknown-article@10:3+12",
        "⏎⏎[x](../../../a.md) ¦ dead-link@12:5+13",
        "[x](/a) ¦ dead-link@10:5+2",
        "[x]() ¦ dead-link@10:1+5",
        "[x](../) ¦ dead-link@10:5+3",
        "[x](a?b) ¦ dead-link@10:5+3",
        "[x](%2e%2e/../%2e./a) ¦ dead-link@10:5+16",
        "[x](#) ¦ dead-anchor@10:5+1",
        "[x](//h/a) ¦ bad-address@10:5+5",
        "[x](https://u:p@h/) ¦ bad-address@10:5+14",
        "[x](https://a\u202Eb.org) ¦ bad-address@10:5+15",
        "[x](javascript:alert(1)) ¦ forbidden-scheme@10:5+19",
        "[x](java&#10;script&colon;a) ¦ forbidden-scheme@10:5+23",
        "[x](javascript%3Aa) ¦ forbidden-scheme@10:5+14",
        "[x](data:text/html,x) ¦ forbidden-scheme@10:5+16",
        "<ftp://x.org> ¦ forbidden-scheme@10:2+11",
        "![x](https://x.org/a.png) ¦ forbidden-scheme@10:6+19",
        "![](a.png) ¦ missing-alt@10:1+10",
        "a <b>c</b> ¦ raw-html@10:3+3 raw-html@10:7+4",
        "<!-- x --> ¦ raw-html@10:1+10",
        "x[^a] ¦ unknown-footnote@10:2+4",
        "x [w[^a]](y.md) [sic[^a]] [sic[^a]](see below)⏎⏎[^a]: A ¦ note-in-link@10:5+4",
        "x [w[^a]][y]⏎⏎[^a]: A⏎⏎[y]: https://x.org ¦ note-in-link@10:5+4",
        "x⏎⏎[^a]: A ¦ unused-footnote@12:1+5",
        "x[^a]⏎⏎[^a]: A⏎⏎[^a]: B ¦ duplicate-anchor@14:1+5",
        "# A {#x}⏎# B {#x} ¦ duplicate-anchor@11:5+4",
        "# A {#x y} ¦ bad-anchor@10:5+6",
        "# A {#fn-1} ¦ bad-anchor@10:5+7",
        "a *b* article 60 of⏎the Covenant ¦ unknown-article@10:15+2",
        "|a|b|⏎|-|-|⏎|1|⏎|1|2|3| ¦ extra-cells@13:1+7",
        "**article 60 of the Covenant** ¦ unknown-article@10:11+2",
        "\\article 60 of the Covenant ¦ §§",
        "[article 60 of the Covenant](https://x.org) `article 60 of the Covenant` ¦ §§",
      })
  void reportsProblemsWithTheirPosition(String markdown, String expected) {
    assertEquals(expected, new ReadMarkdown(lines(markdown)).problems());
  }

  @Test
  void allRowsHaveAsManyCellsAsTheLongest() {
    ReadMarkdown result = new ReadMarkdown("|a|b|\n|-|-:|\n|1|\n|1|2|3|\n");
    List<Integer> cells =
        Stream.of(result.xhtml().split("<tr>"))
            .skip(1)
            .map(row -> row.split("<t[hd]", -1).length - 1)
            .toList();
    assertEquals(List.of(3, 3, 3), cells, result.xhtml());
  }

  @Test
  void anIndentedBlockIsCode() {
    assertEquals(
        "<p>x</p>\n<pre><code>a--b</code></pre>", new ReadMarkdown("x\n\n    a--b").xhtml());
  }

  @Test
  void assignsEachIdOnceInAnyScriptAndLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      ReadMarkdown result =
          new ReadMarkdown(
              """
              # X
              # X
              # X-2
              # TITLE It's
              # حقوق الإنسان
              # 人权
              # የሰብአዊ መብቶች
              # हिन्दी
              # e\u0301tat
              # !?
              # Fn 1
              # Own {#x}
              # A

              (a) one
              """);
      assertEquals(
          List.of(
              "x-2",
              "x-3",
              "x-2-2",
              "title-its",
              "حقوق-الإنسان",
              "人权",
              "የሰብአዊ-መብቶች",
              "हिन्दी",
              "\u00E9tat",
              "section",
              "section-fn-1",
              "x",
              "a-2"),
          result.document.headingIds());
      assertEquals("", result.problems());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void splitsAtHeadingsAndIncludesEachSectionsNotes() {
    ReadMarkdown result =
        new ReadMarkdown(
            """
            Demand[^a] under article 7 of the Covenant.

            ## Why *this* [[nd-2]] {#why}

            Because[^b] [[nd-4]][^a].

            ### Deeper

            > # Quoted

            ## Who

            [r]

            [^a]: A [[nd-5]]
            [^b]: B

            [r]: https://x.org
            """);
    Document document = result.document;
    assertEquals("", result.problems());
    assertEquals(Set.of(Provision.of("iccpr", 7)), document.mentioned());
    assertEquals("Demand under article 7 of the Covenant.", document.intro().prose().plain());
    assertEquals(
        "<p>Demand<sup>1.1</sup> under <a href=\"art:iccpr/7\">article 7 of the Covenant</a>.</p>\n"
            + "<aside>1x1:<p>A <a href=\"rec:nd-5\">=</a></p></aside>",
        ReadMarkdown.render(document.intro().prose()));
    Section why = document.sections().get(0);
    assertEquals("why true Why this ND-2", why.id() + " " + why.explicit() + " " + plain(why));
    assertEquals(
        "<p>Because<sup>2.1</sup> <a href=\"rec:nd-4\">=</a><sup>1.1</sup>.</p>\n"
            + "<h1 id=\"deeper\">Deeper</h1>\n<blockquote>\n<h2 id=\"quoted\">Quoted</h2>\n"
            + "</blockquote>\n<aside>1x1:<p>A <a href=\"rec:nd-5\">=</a></p></aside>\n"
            + "<aside>2x1:<p>B</p></aside>",
        ReadMarkdown.render(why.text().prose()));
    assertEquals(2, document.sections().size());
    for (LocatedProse text : List.of(document.text(), document.intro(), why.text())) {
      assertEquals(text.prose().targets().size(), text.targetSpans().size());
      assertEquals(text.prose().images().size(), text.imageSpans().size());
    }
    assertEquals(List.of(12, 14, 24), why.text().targetSpans().stream().map(Span::line).toList());
  }

  private static String plain(Section section) {
    return PlainText.of(section.text().prose().heading());
  }

  @Test
  void aTranslationUsesTheOriginalsIds() {
    Diagnostics diagnostics = new Diagnostics();
    MarkdownReader reader = new MarkdownReader("es", References.NONE);
    MarkdownSource source = ReadMarkdown.source("# Uno\n## Dos\n");
    Document document = reader.read(source, List.of("one", "two"), diagnostics);
    assertEquals(List.of("one", "two"), document.headingIds());
    assertFalse(diagnostics.hasErrors());
    reader.read(source, List.of("one"), diagnostics);
    assertEquals("translation-mismatch", diagnostics.sorted().get(0).rule().id());
    assertEquals(11, diagnostics.sorted().get(0).span().line());
  }

  @Test
  void afterLetterZAListContinuesWithTwoLetters() {
    String letters =
        IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> "(" + (char) letter + ") One.\n")
            .collect(Collectors.joining("", "", "(aa) One.\n"));
    assertItems(27, "(z) One. (aa) One.", letters);
    String numerals =
        ("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi")
            .replaceAll("([a-z]+) ?", "($1) One.\n");
    assertItems(21, "(xx) One. (xxi) One.", numerals);
  }

  private static void assertItems(int count, String end, String markdown) {
    ReadMarkdown result = new ReadMarkdown(markdown);
    assertEquals(count, result.xhtml().split("<li ", -1).length - 1, result.xhtml());
    String plain = result.document.text().prose().plain();
    assertTrue(plain.endsWith(end), plain);
  }

  @Test
  void plainTextIncludesItemMarksAndCollapsesSpace() {
    assertEquals(
        "The State: (a) One; (i) x (b) Two. 1. n - b ND-3 q",
        new ReadMarkdown(
                "The   State:\n\n(a) One;\n    (i) x\n(b) Two.\n\n1. n\n\n- b\n\n[[nd-3]]\n\n> q[^1]\n\n[^1]: N")
            .document
            .text()
            .prose()
            .plain());
  }
}
