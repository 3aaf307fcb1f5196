package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists with the marks that treaty bodies use, in several languages. */
class ListsTest {

  private static final Pattern ITEM =
      Pattern.compile("<li(?: id=\"([^\"]*)\")?>(?:<p>)?<span class=\"mark\">([^<]*)</span> ");

  private static String lines(String text) {
    return text.replace("⏎", "\n");
  }

  /** The items of a text, each as its mark and id. */
  private static String items(String markdown) {
    ReadMarkdown result = new ReadMarkdown(lines(markdown));
    StringBuilder items = new StringBuilder();
    Matcher matcher = ITEM.matcher(result.xhtml());
    while (matcher.find()) {
      String id = matcher.group(1) == null ? "" : "#" + matcher.group(1);
      items.append(items.isEmpty() ? "" : " ").append(matcher.group(2)).append(id);
    }
    return items.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) x⏎(b) y | (a)#a (b)#b",
        "a) x⏎b) y | a)#a b)#b",
        "a) x⏎⏎b) y | a)#a b)#b",
        "a. x⏎b. y | a.#a b.#b",
        "(A) x⏎(B) y | (A)#a (B)#b",
        "A. x⏎B. y⏎C. z | A.#a B.#b C.#c",
        "i) x⏎ii) y | i)#i ii)#ii",
        "(i) x | (i)#i",
        "(I) x⏎(II) y | (I)#i (II)#ii",
        "(1) x⏎(2) y | (1) (2)",
        "1) x⏎2) y | 1) 2)",
        "1º x⏎2º y | 1º 2º",
        "1.º x⏎2.º y | 1.º 2.º",
        "① x⏎② y | ① ②",
        "①保障⏎②保护 | ① ②",
        "（一）保障⏎（二）保护 | （一） （二）",
        "(أ) x⏎(ب) y⏎(ج) z | (أ)#a (ب)#b (ج)#c",
        "(أ) x⏎(ب) y⏎(ت) z⏎(ث) q | (أ)#a (ب)#b (ت)#c (ث)#d",
        "(ا) x⏎(ب) y⏎(ج) z⏎(د) q⏎(هـ) r | (ا)#a (ب)#b (ج)#c (د)#d (هـ)#e",
        "α) x⏎β) y | α)#a β)#b",
        "а) x⏎б) y⏎в) z | а)#a б)#b в)#c",
        // Later starts: the next mark follows, or an earlier list continues.
        "(c) x⏎(d) y | (c)#c (d)#d",
        "h) x⏎i) y⏎j) z | h)#h i)#i j)#j",
        "v) x⏎vi) y | v)#v vi)#vi",
        "(a) x⏎(b) y⏎⏎Words.⏎⏎(c) z | (a)#a (b)#b (c)#c",
        "(4) x⏎(5) y | (4) (5)",
        // Lists in lists, indented or not.
        "a) x:⏎i) y⏎ii) z⏎b) q | a)#a i)#a-i ii)#a-ii b)#b",
        "(a) x:⏎(1) y⏎(2) z⏎(b) q | (a)#a (1) (2) (b)#b",
        "A. x⏎   (a) y⏎   (b) z⏎B. q | A.#a (a)#a-2 (b)#b B.#b-2",
        "(i) x⏎    (a) y⏎(ii) z | (i)#i (a)#a (ii)#ii",
        "(a) x⏎(i) y⏎(b) z | (a)#a (i)#a-i (b)#b",
        "Do:⏎a) x⏎b) y | a)#a b)#b",
        "> a) x⏎> b) y | a)#a b)#b",
      })
  void keepTheirMarksAndHaveIds(String markdown, String expected) {
    assertEquals(expected, items(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(c) 2023 us",
        "A. Smith said so.",
        "a. m.",
        "I. Introduction⏎⏎Words.⏎⏎III. End",
        "art. 14⏎(a) of it",
        "vi) alone",
        "(a)x",
        "(hello) you",
        "b) x⏎⏎Words.⏎⏎c) y",
      })
  void otherTextIsNoList(String markdown) {
    assertEquals("", items(markdown));
    ReadMarkdown result = new ReadMarkdown(lines(markdown));
    assertEquals(0, result.xhtml().split("<[ou]l", -1).length - 1, result.xhtml());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. a⏎2. b⏎4. c | <ol>⏎<li>a</li>⏎<li>b</li>⏎<li value=\"4\">c</li>⏎</ol>",
        "3. a⏎5. b | <ol start=\"3\">⏎<li>a</li>⏎<li value=\"5\">b</li>⏎</ol>",
        "0. a⏎1. b | <ol start=\"0\">⏎<li>a</li>⏎<li>b</li>⏎</ol>",
        "1. a⏎2. b⏎2. c | <ol>⏎<li>a</li>⏎<li>b</li>⏎<li value=\"2\">c</li>⏎</ol>",
        "1. a⏎1. b | <ol>⏎<li>a</li>⏎<li>b</li>⏎</ol>",
        "1) a⏎3) b | <ol class=\"letters\">⏎<li><span class=\"mark\">1)</span> a</li>⏎<li><span class=\"mark\">3)</span> b</li>⏎</ol>",
      })
  void numbersAreTheAuthors(String markdown, String expected) {
    assertEquals(lines(expected), new ReadMarkdown(lines(markdown)).xhtml());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "1. a⏎1. b ¦ list-number@11:1+2",
        "7) a⏎7) b⏎7) c ¦ list-number@11:1+2",
        "1. a⏎2. b⏎4. c ¦ ''",
        "1. The law of⏎1995. b⏎2. c ¦ list-in-sentence@11:1+5 list-in-sentence@12:1+2",
        "- The law of⏎1995. b ¦ list-in-sentence@11:1+5",
        "> 1. The law of⏎> 1995. b ¦ list-in-sentence@11:3+5",
        "Under article⏎1. It says ¦ list-in-sentence@11:1+2",
        "It says:⏎1. x ¦ ''",
        "the years 1990⏎- 1995 were ¦ list-in-sentence@11:1+1",
        "The State should⏎- x⏎- y ¦ ''",
        "1995. It began. ¦ ''",
        "x⏎⏎    Indented text ¦ indented-code@12:5+13",
        "- x⏎⏎      Indented text ¦ indented-code@12:7+13",
        "x⏎⏎~~~⏎code⏎~~~ ¦ ''",
        "##Chapter ¦ heading-space@10:1+9",
        "x⏎##Chapter ¦ heading-space@11:1+9",
        "#Chapter ¦ heading-space@10:1+8",
        "#1 of all ¦ ''",
        "x #MeToo⏎#MeToo y ¦ ''",
        "– x⏎– y ¦ run-together@10:1+3",
        "Do:⏎• x⏎• y⏎• z ¦ run-together@11:1+3",
        "-x⏎-y ¦ run-together@10:1+2",
        "1.1 x⏎1.2 y ¦ run-together@10:1+5",
        "§ 1 x⏎§ 2 y ¦ run-together@10:1+5",
        "1- x⏎2- y ¦ run-together@10:1+4",
        "Words⏎(a) x⏎(b) y ¦ run-together@11:1+5",
        "Words⏎2. x⏎3. y ¦ run-together@11:1+4",
        "– x\\⏎– y ¦ ''",
        "– x⏎⏎– y ¦ ''",
        "– x⏎y – z ¦ ''",
        "| a | b |⏎| 1 | 2 | ¦ run-together@10:1+9",
        "Year | Deaths⏎2023 | 41 ¦ run-together@10:1+13",
        "[[nd-3|a]] x⏎[[nd-4|b]] y ¦ ''",
        "Year\tDeaths⏎2023\t41 ¦ run-together@10:1+11",
        "A fact [1] is.⏎⏎[1] Source ¦ typed-note@12:1+10",
        "A fact[1] and[2] is.⏎⏎[1] Source⏎[2] Other ¦ typed-note@12:1+10 typed-note@13:1+9",
        "A fact¹ is.⏎⏎¹ Source ¦ typed-note@12:1+8",
        "[1] Source⏎[2] Other ¦ run-together@10:1+10",
        "A fact.[1]⏎⏎[1] Source ¦ typed-note@12:1+10",
        "A fact.[1](https://x.org)⏎⏎[1] Source ¦ ''",
        "[1] Source ¦ ''",
      })
  void linesThatMarkdownChangesAreReported(String markdown, String expected) {
    assertEquals(expected, new ReadMarkdown(lines(markdown)).problems());
  }

  @Test
  void saysWhatIsWrongAndHowToFixIt() {
    ReadMarkdown result =
        new ReadMarkdown("1. a\n1. b\n\nx\n\n    y\n\n##Chapter\n\n– Free them\n– Pay them\n");
    StringBuilder all = new StringBuilder();
    result.diagnostics.sorted().forEach(d -> all.append(d.message()).append('\n'));
    assertEquals(
        """
        this item is numbered “1.”, but readers see “2.”
        “y” is indented by four or more columns, so it is shown as program code
        “##Chapter” is no heading, because no space follows “##”
        “– Free them” and “– Pay them” run together in one paragraph
        """,
        all.toString());
  }
}
