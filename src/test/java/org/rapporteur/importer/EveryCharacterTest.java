package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.MarkdownSource;
import org.rapporteur.markdown.References;
import org.rapporteur.model.PlainText;
import org.rapporteur.model.ProseNode;
import org.rapporteur.treaty.TextReferences;

/** Every character of a file is in the content or on the list of what was left out. */
class EveryCharacterTest {

  private static final Pattern WORD_TEXT =
      Pattern.compile("<w:(?:t|delText)(?: [^>]*)?>([^<]*)</w:(?:t|delText)>");

  @TempDir Path folder;

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  /** The characters that a reader of the bare file counts, without Rapporteur's own readers. */
  private static long stored(byte[] word) throws IOException {
    long count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Matcher text = WORD_TEXT.matcher(new String(zip.readAllBytes(), UTF_8));
        while (text.find()) {
          String plain =
              text.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
          count += plain.codePoints().filter(EveryCharacterTest::shows).count();
        }
      }
    }
    return count;
  }

  private static boolean shows(int c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofWordDocuments(int seed) throws IOException {
    Random random = new Random(seed);
    WordFile word = new WordFile();
    for (int i = 0; i < 30; i++) {
      String text = words(random);
      switch (random.nextInt(9)) {
        case 0 -> word.paragraph("Heading" + (1 + random.nextInt(3)), WordFile.run(text));
        case 1 -> word.text(text);
        case 2 -> word.item(1 + random.nextInt(3), random.nextInt(3), WordFile.run(text));
        case 3 -> word.paragraph("", WordFile.bold(text));
        case 4 -> word.text((i + 1) + ". " + text);
        case 5 ->
            word.table(new String[] {text, words(random)}, new String[] {words(random), text});
        case 6 -> word.paragraph("", WordFile.run(text), word.note(words(random)));
        case 7 -> word.paragraph("", WordFile.inserted(text), WordFile.deleted(words(random)));
        default -> word.text("• " + text + " (Norway)");
      }
    }
    word.item(1, 0, WordFile.run("Order bells."));
    byte[] bytes = word.bytes();
    Imported imported = Imported.of(folder, "r.docx", bytes);
    assertEquals(stored(bytes), imported.result.account().characters());
    assertContained(imported);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofPlainText(int seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String line = words(random);
      text.append(
          switch (random.nextInt(7)) {
            case 0 -> "\n" + line + "\n\n";
            case 1 -> (i + 1) + ". " + line + "\n";
            case 2 -> "\t(" + (char) ('a' + random.nextInt(26)) + ") " + line + "\n";
            case 3 -> "• " + line + "\n";
            case 4 -> line + "\n=====\n";
            case 5 -> "\n        " + line + "\n";
            default -> line + "\n";
          });
    }
    text.append("\n- Order bells.\n");
    Imported imported = Imported.of(folder, "r.txt", text.toString());
    assertEquals(
        text.codePoints().filter(EveryCharacterTest::shows).count(),
        imported.result.account().characters());
    assertContained(imported);
  }

  @Test
  void ofTextsThatLookLikeMarkdown() throws IOException {
    List<String> texts =
        List.of(
            "# 1 is <b>not</b> a heading",
            "* star and _under_ `code` [x](y) [[nd-1]] {#id} {lang=ar}",
            "a | b | c",
            "> not a quotation",
            "1) one",
            "(a) letter",
            "a. letter",
            "--- dash...",
            "\"straight\" don't",
            "=== equals",
            "&amp; &#65; & &nbsp;",
            "\\* backslash \\",
            "![picture](x.png)",
            "~~~ fence",
            "``` fence",
            "[^1] no note",
            "*[HTML]: no abbreviation",
            ": no definition",
            "- [ ] task",
            "+ plus",
            "№ 5 – ½ €");
    String html =
        "<!doctype html><html lang=en><body><h1>T</h1><h2>S</h2><ol>"
            + texts.stream()
                .map(t -> "<li>" + t.replace("&", "&amp;").replace("<", "&lt;") + "</li>")
                .collect(Collectors.joining())
            + "</ol></body></html>";
    Imported imported = Imported.of(folder, "m.html", html);
    List<String> shown = new ArrayList<>();
    imported
        .result
        .created()
        .forEach(
            (path, text) -> {
              if (path.matches(".*/[a-z]+-[0-9]+\\.md")) {
                shown.add(shown(text));
              }
            });
    assertEquals(String.join("\n", texts), String.join("\n", shown));
  }

  /** What readers see of a recommendation's file. */
  private static String shown(String file) {
    String body = file.substring(file.indexOf("---\n", 4) + 4);
    References references = verbatim();
    List<ProseNode.Block> blocks =
        new MarkdownReader("und", references)
            .read(new MarkdownSource("", "", body, 1), new Diagnostics())
            .text()
            .prose()
            .blocks();
    return PlainText.of(blocks);
  }

  private static References verbatim() {
    return (References)
        java.lang.reflect.Proxy.newProxyInstance(
            References.class.getClassLoader(),
            new Class<?>[] {References.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "isQuoted" -> true;
                  case "quoted" -> proxy;
                  case "find" -> TextReferences.Found.NOTHING;
                  default -> java.util.Optional.empty();
                });
  }

  /** The words of what was imported are in the files. */
  private static void assertContained(Imported imported) {
    String content =
        String.join(" ", imported.result.created().values()).replaceAll("[\\\\*\\s]", "");
    List<String> lost =
        imported.result.account().uses().stream()
            .filter(use -> use.isImported() && !use.purpose().equals("bullet"))
            .flatMap(use -> java.util.Arrays.stream(use.text().split("[^\\p{L}\\p{N}]+", -1)))
            .filter(word -> !content.contains(word))
            .toList();
    assertEquals(List.of(), lost);
  }

  private static String words(Random random) {
    String[] words = {
      "bell", "quay", "Port", "3", "fog", "(see", "above)", "&", "<x>", "A*B", "2024.", "pay;",
      "«été»", "water,", "[1]"
    };
    return random
        .ints(1 + random.nextInt(12), 0, words.length)
        .mapToObj(i -> words[i] + (i == 0 ? random.nextInt(1000) : ""))
        .collect(Collectors.joining(" "));
  }
}
