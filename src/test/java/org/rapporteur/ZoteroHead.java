package org.rapporteur;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as the embedded metadata translator of Zotero reads it from Highwire tags.
 *
 * @param type {@code report}, {@code bookSection} or {@code journalArticle}; {@code webpage}
 *     without a title
 * @param authors each as "Family|Given", or as a single text for a name without parts
 */
record ZoteroHead(
    String type,
    String title,
    List<String> authors,
    String date,
    String url,
    String container,
    String summary) {

  static ZoteroHead read(String html) {
    Document page = Jsoup.parse(html);
    String title = first(page, "title");
    String type =
        title.isEmpty()
            ? "webpage"
            : !first(page, "technical_report_institution").isEmpty()
                ? "report"
                : !first(page, "inbook_title").isEmpty() ? "bookSection" : "journalArticle";
    return new ZoteroHead(
        type,
        title,
        all(page, "author").stream().flatMap(ZoteroHead::authors).toList(),
        first(page, "publication_date"),
        first(page, "public_url"),
        first(page, "inbook_title"),
        first(page, "abstract"));
  }

  /** Without semicolons, a comma between two texts with spaces separates two authors. */
  private static Stream<String> authors(String content) {
    List<String> authors = new ArrayList<>(List.of(content.split("\\s*;\\s*", -1)));
    String[] byComma = content.split("\\s*,\\s*", -1);
    if (authors.size() == 1
        && byComma.length > 1
        && byComma[0].contains(" ")
        && byComma[1].contains(" ")) {
      authors = List.of(byComma);
    }
    return authors.stream().filter(author -> !author.isBlank()).map(ZoteroHead::clean);
  }

  /** With a comma, the text before it is the family name; otherwise, the last word is. */
  private static String clean(String author) {
    boolean comma = author.contains(",");
    String name =
        author
            .replaceAll("^[\\s\\u00A0.,/\\[\\]:]+|[\\s\\u00A0.,/\\[\\]:]+$", "")
            .replaceFirst("[\\s\\u00A0]+", " ");
    if (comma) {
      String[] parts = name.split(", ?", -1);
      return parts.length > 1 ? parts[0] + "|" + parts[1] : name;
    }
    int space = name.lastIndexOf(' ');
    return space < 0 ? name : name.substring(space + 1) + "|" + name.substring(0, space);
  }

  private static String first(Document page, String name) {
    return all(page, name).stream().findFirst().orElse("");
  }

  private static List<String> all(Document page, String name) {
    return page.head().select("meta[name=citation_" + name + "]").eachAttr("content");
  }
}
