package org.rapporteur.importer;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.importer.account.Account;
import org.rapporteur.importer.account.Use;

/** The account of an import as a page: what was found, and each piece beside what it became. */
public final class AccountPage {

  private static final String STYLE =
      "body{font:1rem/1.5 system-ui,sans-serif;max-width:80rem;margin:0 auto;padding:1rem}"
          + "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;"
          + "padding:.4rem .6rem;border-bottom:1px solid #8888}caption{text-align:start;"
          + "font-weight:600;padding:.6rem}td{overflow-wrap:anywhere}td:first-child{min-width:8rem}"
          + ".out td{background:#fde8e8;color:#222}@media(prefers-color-scheme:dark){"
          + "html{color-scheme:dark}.out td{background:#52201c;color:#fff}}"
          + "@media(max-width:40rem){thead{position:absolute;left:-999rem}tr,td{display:block}}";

  private final String file;

  /**
   * @param file the name of the file that was imported
   */
  public AccountPage(String file) {
    this.file = file;
  }

  /** The whole page. */
  public String write(ImportResult result) {
    Document page = Document.createShell("");
    page.charset(java.nio.charset.StandardCharsets.UTF_8);
    page.getElementsByTag("html").attr("lang", "en");
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.title("Import of " + file);
    Element head = page.head();
    head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
    head.appendElement("style").text(STYLE);
    Element main = page.body().appendElement("main");
    main.appendElement("h1").text("What became of " + file);
    counts(main, result);
    list(main, "To check", result.remarks());
    list(main, "Details of persons", result.personal());
    list(main, "Left as they are in the project", result.conflicts());
    columns(main, result.columns());
    Account account = result.account();
    table(main, "Not imported", account.leftOut(), "out");
    table(main, "Imported", account.uses().stream().filter(Use::isImported).toList(), "in");
    page.outputSettings().prettyPrint(false);
    return page.outerHtml() + "\n";
  }

  private static void counts(Element main, ImportResult result) {
    Element list = main.appendElement("ul");
    result.found().forEach(found -> list.appendElement("li").text(found));
    Account account = result.account();
    list.appendElement("li")
        .text(
            account.characters()
                + " characters in the file, of which "
                + account.imported()
                + " were imported");
  }

  private static void list(Element main, String title, java.util.List<String> sentences) {
    if (!sentences.isEmpty()) {
      main.appendElement("h2").text(title);
      Element list = main.appendElement("ul");
      sentences.forEach(sentence -> list.appendElement("li").text(sentence));
    }
  }

  private static void columns(Element main, Map<String, String> columns) {
    if (columns.isEmpty()) {
      return;
    }
    main.appendElement("h2").text("Columns");
    Element body = head(main, "The columns of the table, and what they became", "Column", "Key");
    columns.forEach(
        (name, key) -> {
          Element row = body.appendElement("tr");
          row.appendElement("th").attr("scope", "row").text(name);
          row.appendElement("td").text(key);
        });
  }

  private static void table(Element main, String title, java.util.List<Use> uses, String kind) {
    main.appendElement("h2").text(title);
    if (uses.isEmpty()) {
      main.appendElement("p").text("Nothing.");
      return;
    }
    Element body =
        head(
            main,
            uses.size() == 1 ? "One piece of text" : uses.size() + " pieces of text",
            "Place",
            "Text",
            "Became",
            "Where");
    body.addClass(kind);
    for (Use use : uses) {
      Element row = body.appendElement("tr");
      row.appendElement("td").text(use.place().words());
      row.appendElement("td").attr("dir", "auto").text(use.text());
      row.appendElement("td").text(use.purpose());
      row.appendElement("td").text(use.target().orElse("–"));
    }
  }

  private static Element head(Element main, String caption, String... names) {
    Element table = main.appendElement("table");
    table.appendElement("caption").text(caption);
    Element row = table.appendElement("thead").appendElement("tr");
    for (String name : names) {
      row.appendElement("th").attr("scope", "col").text(name);
    }
    return table.appendElement("tbody");
  }
}
