package org.rapporteur.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Texts that stay within the limits of one file, but are designed to make parsing, a page or a
 * download cost far more than their size, by expansion or by an algorithm that is not linear.
 *
 * <p>As a program, it writes a project for each text: {@code java HostileTexts.java FOLDER
 * [NAME…]}.
 */
final class HostileTexts {

  /** A size just below the limit of one text, with room for front matter. */
  private static final int SIZE = 1_000_000;

  /** A size just below the limit of one paragraph. */
  private static final int PARAGRAPH = 49_000;

  private static final int LINES = 19_000;

  /**
   * The articles cited by texts whose names begin with "cited-", which appear on the page of each
   * article.
   */
  private static final String ARTICLES =
      "ICCPR arts. 1-53; ICESCR arts. 1-31; CAT arts. 1-33; CRC arts. 1-54; CEDAW arts. 1-30;"
          + " ICERD arts. 1-25; CRPD arts. 1-50; UDHR arts. 1-30";

  private static final String HEAD = "|a|b|c|d|e|\n|-|-|-|-|-|\n";

  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVQI12NgAAAAAgAB4iG8MwAAAABJRU5ErkJggg==";

  private HostileTexts() {}

  /** The body of a recommendation, by the name of the attack. */
  static String text(String name) {
    return all().get(name).get();
  }

  private static Map<String, Supplier<String>> all() {
    Map<String, Supplier<String>> texts = new LinkedHashMap<>();
    expansion(texts);
    superlinear(texts);
    references(texts);
    languages(texts);
    structure(texts);
    atTheLimits(texts);
    return texts;
  }

  private static void expansion(Map<String, Supplier<String>> texts) {
    String title = "x ".repeat(22_500);
    texts.put(
        "abbreviation-long-title",
        () -> "*[XX]: " + title + "\n\n" + fill("XX ").substring(0, 900_000));
    texts.put(
        "abbreviation-medium-title",
        () -> "*[XX]: " + "x ".repeat(500) + "\n\n" + fill("XX ").substring(0, 900_000));
    texts.put(
        "link-long-definition",
        () -> "[x]: https://e.org/" + "y".repeat(40_000) + "\n\n" + marks("[x] ", 2));
    texts.put(
        "link-long-title", () -> "[x]: https://e.org/ \"" + title + "\"\n\n" + marks("[x] ", 2));
    texts.put(
        "image-long-definition",
        () -> "[x]: ../../assets/a.png \"" + title + "\"\n\n" + marks("![a][x] ", 4));
    texts.put(
        "note-in-every-section",
        () -> "[^1]: " + title + "\n\n" + repeat(4_700, i -> "# H" + i + "\n\nx[^1]\n\n"));
    texts.put(
        "note-chain-in-every-section",
        () ->
            repeat(3_000, i -> "[^" + i + "]: note [^" + (i + 1) + "]\n\n")
                + repeat(3_000, i -> "# H" + i + "\n\nx[^0]\n\n"));
    texts.put("note-many-marks", () -> "[^1]: " + title + "\n\n" + marks("x[^1] ", 2));
    texts.put(
        "table-missing-cells",
        () ->
            blocks(
                SIZE,
                33_000,
                i ->
                    "|"
                        + "a|".repeat(8_000)
                        + "\n|"
                        + "-|".repeat(8_000)
                        + "\n"
                        + "|b|\n".repeat(500)));
    texts.put("heading-long-ids", () -> repeat(6_000, i -> "# " + "h".repeat(150) + "\n\n"));
  }

  private static void superlinear(Map<String, Supplier<String>> texts) {
    texts.put(
        "abbreviations-many",
        () ->
            repeat(4_500, i -> "*[A" + i + "]: m\n")
                + fill("A1 A2 A3 A4 A5 ").substring(0, 900_000));
    texts.put(
        "abbreviations-same-start",
        () ->
            repeat(4_500, i -> "*[A B" + i + "]: m\n")
                + fill("A B C A B A ").substring(0, 900_000));
    texts.put(
        "abbreviation-long-term", () -> "*[" + "A ".repeat(20_000) + "B]: m\n\n" + fill("A "));
    texts.put("abbreviations-and-links", () -> "*[XX]: m\n\n" + fill("ICCPR art. 7 XX "));
    texts.put("mail-links", () -> fill(1_000, i -> "<mailto:a" + i + "@b.cc> "));
    texts.put("mail-signs", () -> fill("@x "));
    texts.put("mail-addresses", () -> fill("a@b.cc "));
    texts.put("telephone-numbers", () -> fill("+1 202-555-0101 "));
    texts.put("digits", () -> fill("1"));
    texts.put("digits-and-spaces", () -> fill("1 "));
    texts.put("digits-and-hyphens", () -> fill("12-"));
    texts.put("one-long-word", () -> fill("x"));
    texts.put("one-long-word-arabic", () -> fill("م"));
    texts.put("hyphens", () -> fill("a-"));
    texts.put("slashes", () -> fill("a/"));
    texts.put("soft-hyphens", () -> fill("a\u00AD"));
    texts.put("quotation-marks", () -> fill("\"'"));
    texts.put("apostrophes", () -> fill("a'"));
    texts.put("dashes-and-dots", () -> fill("--a... "));
    texts.put("backslashes", () -> fill("\\a"));
    texts.put("backslashes-and-references", () -> fill("ICCPR \\art. 9 "));
    texts.put("entities", () -> marks("&amp;", 1));
    texts.put("emphasis", () -> fill(900, i -> "*a* "));
    texts.put("strong-in-emphasis", () -> fill(600, i -> "***a** b* "));
    texts.put("code-spans", () -> fill(450, i -> "`a` "));
    texts.put("autolinks", () -> fill(900, i -> "<https://e.org/" + i + "> "));
    texts.put("links", () -> fill(400, i -> "[a](https://e.org/" + i + ") "));
    texts.put("heading-spaces", () -> repeat(20, i -> "# a" + " ".repeat(48_000) + "b\n\n"));
    texts.put(
        "heading-spaces-some",
        () -> repeat(20, i -> "# a" + (" ".repeat(990) + "b").repeat(48) + "\n\n"));
    texts.put("rule-spaces", () -> repeat(20, i -> "***" + " ".repeat(48_000) + "b\n\n"));
    texts.put("table-spaces", () -> repeat(20, i -> "|a|\n|-" + " ".repeat(48_000) + "b\n\n"));
    texts.put(
        "table-spaces-some",
        () -> repeat(3_800, i -> "|a|\n" + ("|-" + " ".repeat(24)).repeat(10) + "b\n\n"));
    texts.put("abbreviation-spaces", () -> repeat(20, i -> "*[" + " ".repeat(48_000) + "b\n\n"));
    texts.put(
        "abbreviation-spaces-after", () -> repeat(20, i -> "*[a]:" + " ".repeat(48_000) + "b\n\n"));
    texts.put(
        "note-spaces", () -> "x[^a]\n\n" + repeat(20, i -> "[^" + " ".repeat(48_000) + "b\n\n"));
    texts.put(
        "notes-unknown-distinct",
        () ->
            repeat(4_500, i -> "x[^note-" + i + "]\n\n[^note-" + i + "]: n\n\n")
                + fill(480, i -> "[^nota-" + i + "] ").substring(0, 700_000));
    texts.put(
        "notes-long-names",
        () ->
            "[^"
                + "a".repeat(48_000)
                + "]: n\n\nx[^"
                + "a".repeat(47_999)
                + "]\n\nx[^"
                + "a".repeat(48_000)
                + "]\n");
    texts.put("bare-brackets", () -> fill(450, i -> "[a" + i + "] "));
    texts.put(
        "link-definitions-many",
        () -> repeat(9_000, i -> "[a" + i + "]: https://e.org/" + i + "\n\n"));
    texts.put("combining-marks", () -> fill("a" + "\u0301".repeat(50)));
    texts.put("combining-only", () -> fill("\u0301"));
    texts.put("emoji", () -> fill("\uD83D\uDE00"));
    texts.put("ideographs", () -> fill("人").substring(0, 600_000));
    texts.put("words-distinct", () -> fill(i -> "w" + i + " "));
    texts.put("words-plain", () -> fill("right to liberty "));
  }

  private static void references(Map<String, Supplier<String>> texts) {
    String arts = "ICCPR arts. " + repeat(5_800, i -> (1 + i % 53) + ", ");
    texts.put("references-in-lists", () -> blocks(880_000, 22_000, i -> arts + "\n"));
    texts.put("references-inline", () -> fill("ICCPR art. 9 "));
    texts.put("references-ranges", () -> fill("ICCPR arts. 1-53, "));
    texts.put("references-ranges-marks", () -> fill("ICCPR art. 24(1)-(3), "));
    texts.put("references-unknown", () -> fill("ICCPR art. 99, "));
    texts.put("references-covenant", () -> fill("article 7 of the Covenant, "));
    texts.put(
        "references-distinct",
        () -> fill(i -> "ICCPR art. " + (1 + i % 27) + "(" + (1 + i % 3) + ") "));
    texts.put(
        "paragraphs-of-article", () -> fill("paragraphs 1, 2 and 3 of article 9 of the Covenant "));
    texts.put("paragraphs-open", () -> fill("paragraphs 1, 2, "));
    texts.put("article-open", () -> fill("article 9, paragraphs 1, "));
    texts.put("article-and", () -> fill("arts. 9 and "));
    texts.put("brackets-recommendation", () -> marks("[[ft-1]]", 4));
    texts.put("brackets-article", () -> marks("[[iccpr/9]]", 4));
    texts.put("brackets-articles", () -> fill(240, i -> "[[iccpr/" + (1 + i % 53) + "]] "));
    texts.put("brackets-unknown", () -> marks("[[xx-9]]", 4));
    texts.put("brackets-words", () -> fill(240, i -> "[[de-1|some words " + i + "]] "));
    texts.put("cited-words", () -> fill("right to liberty "));
    texts.put("cited-some-words", () -> fill("right to liberty ").substring(0, 30_000));
    texts.put(
        "instrument-names", () -> fill("International Covenant on Civil and Political Rights "));
  }

  private static void languages(Map<String, Supplier<String>> texts) {
    texts.put("bidi-letters", () -> fill("aب"));
    texts.put("bidi-words", () -> fill("ab بم "));
    texts.put("bidi-one-paragraph", () -> "aب".repeat(PARAGRAPH / 2));
    texts.put("bidi-digits", () -> fill("ب1").substring(0, 900_000));
    texts.put("bidi-brackets", () -> fill("ب(a) "));
    texts.put("bidi-embeddings", () -> fill("\u202Ba\u202C").substring(0, 600_000));
    texts.put("bidi-embeddings-open", () -> fill("\u202Ba"));
    texts.put("bidi-isolates", () -> fill("\u2067ب\u2069").substring(0, 600_000));
    texts.put("arabic", () -> fill("حقوق الإنسان "));
    texts.put("arabic-marks", () -> fill("م" + "\u064E".repeat(50)));
    texts.put("arabic-only-marks", () -> fill("\u064E"));
    texts.put("language-marks", () -> fill(450, i -> "[ab]{lang=ar} "));
    texts.put("language-marks-arabic", () -> fill(450, i -> "[نص]{lang=ar} "));
    texts.put("language-marks-bad", () -> fill(450, i -> "[ab]{lang=" + "x".repeat(12) + "} "));
    texts.put("foreign-passage", () -> fill("текст на русском "));
  }

  private static void structure(Map<String, Supplier<String>> texts) {
    texts.put("headings", () -> repeat(4_700, i -> "# H" + i + "\n\nx\n\n"));
    texts.put("headings-same", () -> repeat(9_000, i -> "# H\n\n"));
    texts.put("headings-same-id", () -> repeat(9_000, i -> "# H {#a}\n\n"));
    texts.put("headings-own-id", () -> repeat(9_000, i -> "# H {#a" + i + "}\n\n"));
    texts.put("heading-levels", () -> repeat(9_000, i -> "#".repeat(1 + i % 4) + " H\n\n"));
    texts.put("paragraphs", () -> repeat(9_400, i -> "x\n\n"));
    texts.put("list", () -> repeat(18_000, i -> "- x\n"));
    texts.put("list-loose", () -> repeat(9_000, i -> "- x\n\n"));
    texts.put("list-ordered", () -> repeat(18_000, i -> "1. x\n"));
    texts.put("list-nested", () -> repeat(1_000, i -> repeat(18, d -> "  ".repeat(d) + "- x\n")));
    texts.put("quotes-nested", () -> repeat(9_000, i -> ">".repeat(18) + " x\n\n"));
    texts.put(
        "lettered", () -> repeat(360, i -> repeat(26, d -> "(" + (char) ('a' + d) + ") x\n\n")));
    texts.put("definitions", () -> repeat(6_000, i -> "x\n: y\n\n"));
    texts.put("definitions-one-term", () -> "x\n" + repeat(6_000, i -> ": y\n\n"));
    texts.put(
        "table-rows",
        () -> blocks(150_000, 16_000, i -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(1_900)));
    texts.put(
        "table-columns",
        () ->
            blocks(
                SIZE,
                48_000,
                i ->
                    "|"
                        + "a|".repeat(8_000)
                        + "\n|"
                        + "-|".repeat(8_000)
                        + "\n|"
                        + "b|".repeat(8_000)
                        + "\n"));
    texts.put(
        "table-head-long",
        () -> blocks(SIZE, 48_000, i -> "|" + "a ".repeat(20_000) + "|\n|-|\n|b|\n"));
    texts.put("notes", () -> repeat(4_700, i -> "x[^" + i + "]\n\n[^" + i + "]: note\n\n"));
    texts.put(
        "notes-chain",
        () -> repeat(4_700, i -> "x[^" + i + "]\n\n[^" + i + "]: note [^" + (i + 1) + "]\n\n"));
    texts.put("notes-unknown", () -> marks("[^a]", 2));
    texts.put("code-blocks", () -> repeat(4_700, i -> "~~~ x\ny\n~~~\n\n"));
    texts.put(
        "code-block",
        () ->
            "~~~\n"
                + repeat(18_000, i -> i % 1_000 == 0 ? "\n" : "x ".repeat(24) + "\n")
                + "~~~\n");
    texts.put(
        "code-line",
        () -> blocks(SIZE, PARAGRAPH, i -> "~~~\n" + "x ".repeat(PARAGRAPH / 2 - 10) + "\n~~~\n"));
    texts.put("html", () -> fill(450, i -> "<b>x</b> "));
    texts.put("html-blocks", () -> repeat(6_000, i -> "<div>\nx\n\n"));
    texts.put("hard-breaks", () -> blocks(80_000, 8_000, i -> "x\\\n".repeat(1_900)));
    texts.put("soft-breaks", () -> blocks(80_000, 8_000, i -> "x\n".repeat(1_900)));
    texts.put("images", () -> fill(400, i -> "![a](../../assets/a.png) "));
  }

  /** Texts exactly within the limits, which must build. */
  private static void atTheLimits(Map<String, Supplier<String>> texts) {
    String uses = "*[XX]: " + "x ".repeat(11_000) + "\n\n" + "XX ".repeat(46) + "\n\n";
    String links = paragraphs(9_900, 240, i -> "[[ft-1]] ");
    String directions = paragraphs(24_900, 24_000, i -> "aب");
    texts.put("limit-links", () -> links);
    texts.put("limit-autolinks", () -> paragraphs(9_900, 900, i -> "<https://e.org/" + i + "> "));
    texts.put("limit-references", () -> paragraphs(9_900, 3_500, i -> "ICCPR art. 9 "));
    texts.put("limit-emphases", () -> paragraphs(19_900, 900, i -> "*a* "));
    texts.put("limit-codes", () -> paragraphs(19_900, 450, i -> "`a` "));
    texts.put("limit-notes", () -> "[^1]: A note.\n\n" + paragraphs(9_900, 450, i -> "[^1] "));
    texts.put("limit-abbreviations", () -> "*[XX]: m\n\n" + paragraphs(19_900, 16_000, i -> "XX "));
    texts.put("limit-directions", () -> directions);
    texts.put(
        "limit-cells",
        () -> paragraphs(3_300, 1_900, i -> (i % 1_900 == 0 ? HEAD : "") + "|a|b|c|d|e|\n"));
    texts.put("limit-breaks", () -> paragraphs(9_900, 1_900, i -> "x\\\n"));
    texts.put("limit-blocks", () -> repeat(1_000, i -> ">".repeat(18) + " x\n\n"));
    texts.put("limit-expansion", () -> uses);
    texts.put(
        "limit-all",
        () ->
            uses
                + links
                + paragraphs(2_000, 900, i -> "*a* ")
                + paragraphs(1_600, 1_600, i -> (i == 0 ? HEAD : "") + "|a|b|c|d|e|\n")
                + directions
                + repeat(950, i -> ">".repeat(18) + " x\n\n")
                + paragraphs(30_000, 2_800, i -> "right to liberty "));
  }

  /** A number of pieces, with a number of them in each paragraph. */
  private static String paragraphs(int pieces, int inParagraph, IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(piece.apply(i)).append((i + 1) % inParagraph == 0 ? "\n\n" : "");
    }
    return text.append("\n\n").toString();
  }

  /** A text of paragraphs of the maximum length that repeats one piece. */
  private static String fill(String piece) {
    return fill(Integer.MAX_VALUE, i -> piece);
  }

  private static String fill(IntFunction<String> piece) {
    return fill(Integer.MAX_VALUE, piece);
  }

  /** A text of paragraphs with a maximum number of pieces in each. */
  private static String fill(int pieces, IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    int lines = 0;
    while (text.length() < SIZE - PARAGRAPH && lines < LINES / 2) {
      int start = text.length();
      for (int i = 0; i < pieces && text.length() - start < PARAGRAPH - 100; i++) {
        text.append(piece.apply(number++));
      }
      text.append("\n\n");
      lines++;
    }
    return text.toString();
  }

  /**
   * Paragraphs of pieces with brackets.
   *
   * @param brackets the number of brackets of a piece that count towards the limit of a paragraph
   */
  private static String marks(String piece, int brackets) {
    return fill(960 / brackets, i -> piece);
  }

  private static String repeat(int times, IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times && text.length() < SIZE; i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }

  private static String blocks(int size, int length, IntFunction<String> block) {
    return repeat(size / length, i -> block.apply(i) + "\n");
  }

  /** Writes the texts as projects. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (Map.Entry<String, Supplier<String>> text : all().entrySet()) {
      Path content = folder.resolve(text.getKey()).resolve("content");
      Path theme = content.resolve("themes/01-detention");
      Files.createDirectories(theme);
      Files.createDirectories(content.resolve("assets"));
      Files.writeString(
          content.resolve("report.yaml"),
          "title: A report\nlanguage: en\nwording: own\nauthors:\n  - name: An organisation\n"
              + "    kind: org\nbase-url: https://example.org/r/\ninstrument: iccpr\n"
              + "contact: {name: An organisation}\ndownloads: [pdf, epub, zip]\n");
      Files.write(content.resolve("assets/a.png"), Base64.getDecoder().decode(PIXEL));
      Files.writeString(
          theme.resolve("theme.md"), "---\ntitle: Detention\narticles: 9\n---\nAbout detention.\n");
      Files.writeString(theme.resolve("ft-1.md"), "---\ntitle: First\n---\nA first one.\n");
      String articles = text.getKey().startsWith("cited-") ? "articles: " + ARTICLES + "\n" : "";
      Files.writeString(
          theme.resolve("de-1.md"),
          "---\ntitle: End it\n" + articles + "---\nEnd it.\n\n" + text.getValue().get() + "\n");
    }
  }
}
