package org.rapporteur.importer.source;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads Markdown of any dialect, with the habits of other site generators. */
final class MarkdownSource {

  private static final Pattern FRONT =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern TITLE =
      Pattern.compile("(?m)^title:[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?m)^lang(?:uage)?:[ \\t]*[\"']?([A-Za-z-]{2,12})[\"']?[ \\t]*$");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?m)^[ \\t]*\\{:.*?\\}[ \\t]*$|\\[\\[?_?TOC_?\\]?\\]");
  private static final Pattern TIGHT_HEADING = Pattern.compile("(?m)^(#{1,6})(?=[^#\\s])");
  private static final Pattern DELIMITED = Pattern.compile("(?m)^[ ]{0,3}[0-9]{1,9}\\)[ \\t]");

  /** Reads a file from its text. */
  SourceDocument read(String markdown) {
    List<SetAside> aside = new ArrayList<>();
    String text = markdown;
    Matcher front = FRONT.matcher(text);
    Optional<String> title = Optional.empty();
    Optional<String> language = Optional.empty();
    if (front.find()) {
      String matter = front.group(1);
      title = first(TITLE, matter);
      language = first(LANGUAGE, matter);
      aside.add(new SetAside(new Place(0, "front matter"), matter.strip(), "front matter"));
      text = text.substring(front.end());
    }
    Matcher directives = DIRECTIVE.matcher(text);
    while (directives.find()) {
      aside.add(
          new SetAside(
              new Place(0, "line " + line(text, directives.start())),
              directives.group().strip(),
              "an instruction for another program"));
    }
    text = directives.replaceAll("");
    text = TIGHT_HEADING.matcher(text).replaceAll("$1 ");
    Document page = Jsoup.parseBodyFragment(html(text));
    if (DELIMITED.matcher(text).find()) {
      page.select("ol").attr("data-delimiter", ")");
    }
    SourceDocument read = new HtmlSource().read(page, SourceFormat.MARKDOWN);
    aside.addAll(read.aside());
    return new SourceDocument(
        SourceFormat.MARKDOWN,
        title,
        language,
        read.blocks(),
        read.notes(),
        read.pictures(),
        aside,
        read.remarks());
  }

  private static String html(String markdown) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    return HtmlRenderer.builder(options)
        .build()
        .render(Parser.builder(options).build().parse(markdown));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() && !found.group(1).isBlank()
        ? Optional.of(found.group(1).strip())
        : Optional.empty();
  }

  private static long line(String text, int offset) {
    return text.substring(0, offset).lines().count() + 1;
  }
}
