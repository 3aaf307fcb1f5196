package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of plain text, Markdown and web pages. */
class TextImportTest {

  @TempDir Path folder;

  @Test
  void readsNumberedCallsOfPlainText() throws IOException {
    String text =
        "Harbour Inquiry: Calls to Action\n\n"
            + "Safety at Sea\n\n"
            + "1. We call upon the ports to order bells by\n   the end of 2027, including:\n"
            + "\ti. bells for every quay;\n\tii. lights for every\n\t    bridge.\n\n"
            + "2. We call upon the crews to train.\n\n"
            + "Harbour Inquiry Report\n\n17\n\n"
            + "3. We call upon the State to adopt this text:\n\n"
            + "      “Every quay shall have a bell\n      that can be heard.”\n\n"
            + "Harbour Inquiry Report\n\n18\n\n"
            + "Wages\n-----\n\n"
            + "4. We call upon the ports to pay by the hour.\n"
            + "6. We call upon the ports to publish\n   the pay in\n   2028. Nobody shall be left out.\n\n"
            + "Harbour Inquiry Report\n\n19\n";
    Imported imported = Imported.of(folder, "calls.txt", text);
    assertEquals(
        List.of("safety-at-sea: sas-1 sas-2 sas-3", "wages: wa-1 wa-2"), imported.outline());
    assertEquals(
        "---\nnumber: \"1\"\n---\nWe call upon the ports to order bells by the end of 2027, including:\n\n"
            + "i. bells for every quay;\nii. lights for every bridge.\n",
        imported.file("/sas-1.md"));
    assertEquals(
        "---\nnumber: \"3\"\n---\nWe call upon the State to adopt this text:\n\n"
            + "> “Every quay shall have a bell that can be heard.”\n",
        imported.file("/sas-3.md"));
    assertTrue(imported.file("/wa-2.md").contains("publish the pay in 2028. Nobody"));
    assertEquals(
        List.of(
            "a running head: Harbour Inquiry Report",
            "a page number: 17",
            "a running head: Harbour Inquiry Report",
            "a page number: 18",
            "an underline: -----",
            "a running head: Harbour Inquiry Report",
            "a page number: 19"),
        imported.leftOut());
  }

  @Test
  void readsOtherPeoplesMarkdown() throws IOException {
    String text =
        "---\ntitle: Harbour law\nlayout: page\n---\n{:toc}\n\n##Safety\n\n"
            + "29\\. Order [bells](https://example.org/b).\n\n    (a) for *every* quay;\n\n"
            + "**30\\.** Train crews.\n\n<!-- check this -->\n\n## Wages\n\n31\\. Pay 5 * 3 < 20 & more.[^1]\n\n"
            + "[^1]: See the law.\n";
    Imported imported = Imported.of(folder, "law.md", text);
    assertEquals(List.of("safety: sa-1 sa-2", "wages: wa-1"), imported.outline());
    assertEquals(
        "---\nnumber: \"29\"\n---\nOrder [bells](<https://example.org/b>).\n\n(a) for *every* quay;\n",
        imported.file("/sa-1.md"));
    assertEquals("---\nnumber: \"30\"\n---\nTrain crews.\n", imported.file("/sa-2.md"));
    assertEquals(
        "---\nnumber: \"31\"\n---\nPay 5 \\* 3 \\< 20 & more.[^1]\n\n[^1]: See the law.\n",
        imported.file("/wa-1.md"));
    assertTrue(imported.file("report.yaml").contains("title: \"Harbour law\""));
    assertEquals(
        List.of(
            "front matter: title: Harbour law layout: page",
            "an instruction for another program: {:toc}",
            "a comment in the file: check this"),
        imported.leftOut());
  }

  @Test
  void readsHeadingsThatNumberArticles() throws IOException {
    String html =
        "<!doctype html><html lang=ru><head><title>Д</title></head><body><h1>Декларация</h1>"
            + "<h3>Преамбула</h3><p>Принимая во внимание.</p>"
            + "<h3>Статья 1</h3><p>Все люди рождаются свободными.</p>"
            + "<h3>Статья 2</h3><p>Каждый человек обладает правами.</p><p>Кроме того.</p>"
            + "<h3>Статья 3</h3><p>Каждый имеет право на жизнь.</p></body></html>";
    Imported imported = Imported.of(folder, "d.html", html);
    assertEquals(3, imported.result.counts().get("recommendations"));
    assertTrue(
        imported.result.created().values().stream()
            .anyMatch(f -> f.contains("number: \"Статья 1\"")));
    assertEquals(List.of(), imported.leftOut());
  }

  private static String declaration(String... headings) {
    StringBuilder html = new StringBuilder("<html><body><h1>D</h1><h4>Pre</h4><p>Whereas.</p>");
    for (String heading : headings) {
      html.append("<h4>")
          .append(heading)
          .append("</h4><p>All.</p><ol><li>One.</li><li>Two.</li></ol>");
    }
    return html.append("</body></html>").toString();
  }

  @Test
  void readsArticlesInAnyLanguage() throws IOException {
    String[][] languages = {
      {"Article premier", "Article 2", "Article 3", "Article 4", "Article 5"},
      {"第一条", "第二条", "第三条"},
      {"제 1 조", "제 2 조", "제 3 조"},
      {"المادة 1", "المادة 2", "المادة 3"},
      {"अनुच्छेद १", "अनुच्छेद २", "अनुच्छेद ३"},
      {"ข้อ ๑", "ข้อ ๒", "ข้อ ๓"},
      {
        "Abala kìíní",
        "Abala kejì",
        "Abala kẹta",
        "Abala kẹrin",
        "Abala kárùn-ún",
        "Abala kẹfà",
        "Abala keje",
        "Abala kẹjọ"
      }
    };
    for (String[] headings : languages) {
      Imported imported = Imported.of(folder, "d.html", declaration(headings));
      assertEquals(headings.length, imported.result.counts().get("recommendations"), headings[0]);
      assertEquals(List.of(), imported.leftOut(), headings[0]);
    }
  }

  @Test
  void takesNumberedHeadingsAboveListsAsThemes() throws IOException {
    String text =
        "# Bells\n\n## Goal 1: Safety\n\n- Order bells.\n- Train crews.\n\n## Goal 2: Wages\n\n- Pay.\n\n"
            + "## Goal 3: Fish\n\n- Count the cod.\n";
    Imported imported = Imported.of(folder, "g.md", text);
    assertEquals(4, imported.result.counts().get("recommendations"));
    assertEquals(3, imported.result.counts().get("themes"));
  }

  @Test
  void takesNumbersInsideItemsForPartsOfThem() throws IOException {
    String text =
        "# Bells\n\n## Safety\n\n- Order bells.\n- Train the crews:\n  1. in fog;\n  2. at night.\n\n## Wages\n\n- Pay.\n";
    Imported imported = Imported.of(folder, "n.md", text);
    assertEquals(List.of("safety: sa-1 sa-2", "wages: wa-1"), imported.outline());
    assertTrue(
        imported.file("/sa-2.md").endsWith("Train the crews:\n\n1. in fog;\n2. at night.\n"));
  }

  @Test
  void namesDetailsOfPersonsBeforeAnythingIsWritten() throws IOException {
    String text =
        "# Bells\n\n## Safety\n\n- Order bells.\n- Write to ana@example.org, born on 3 May 1990.\n";
    Imported imported = Imported.of(folder, "p.md", text);
    assertEquals(
        List.of(
            "paragraph 4: “ana@example.org” looks like an e-mail address.",
            "paragraph 4: “3 May 1990” looks like a date of birth."),
        imported.result.personal());
  }

  @Test
  void keepsTheNumberOfARecommendationAndItsTitle() throws IOException {
    String text =
        "# Report\n\n## Safety\n\n### Recommendation 1.1 Bells\n\nOrder bells.\n\n#### Why\n\nFog.\n\n"
            + "### Recommendation 1.2 Crews\n\nTrain crews.\n";
    Imported imported = Imported.of(folder, "r.md", text);
    assertEquals(
        "---\ntitle: Bells\nnumber: \"1.1\"\n---\nOrder bells.\n\n## Why\n\nFog.\n",
        imported.file("/sa-1.md"));
  }

  @Test
  void readsPagesThatWordMakes() throws IOException {
    String html =
        "<html><body><table><tr><td><p align=center><b><span style='mso-x:1'>HARBOUR BELLS</span></b></p>"
            + "<p class=MsoNormal><b>SAFETY</b></p>"
            + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·"
            + "<span>&nbsp;&nbsp; </span></span>Order bells<a href='#_ftn1' name='_ftnref1'>[1]</a>.</p>"
            + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·"
            + "<span>&nbsp;&nbsp; </span></span>Train crews.</p></td></tr></table>"
            + "<div><div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> By law.</p></div></div>"
            + "<div style='display:none'>old text</div></body></html>";
    Imported imported = Imported.of(folder, "word.html", html);
    assertEquals(List.of("safety: sa-1 sa-2"), imported.outline());
    assertEquals("---\n---\nOrder bells[^1].\n\n[^1]: By law.\n", imported.file("/sa-1.md"));
    assertEquals(List.of("hidden in the page: old text"), imported.leftOut());
  }

  @Test
  void readsListsOfWebPages() throws IOException {
    String html =
        "<!doctype html><html lang=en><head><title>Bells</title></head><body>"
            + "<nav><a href=/>Home</a></nav><main><h1>Bells</h1><p>These include:</p>"
            + "<h2>Safety (CCPR art. 6)</h2><ol type=a><li><p>Order bells.</p><p>At once.</p></li>"
            + "<li>Train crews:<ul><li>by day</li><li>by night</li></ul></li></ol></main>"
            + "<footer>© 2026</footer></body></html>";
    Imported imported = Imported.of(folder, "bells.html", html);
    assertEquals(List.of("safety: sa-1 sa-2"), imported.outline());
    assertTrue(imported.file("/sa-1.md").endsWith("Order bells.\n\nAt once.\n"));
    assertTrue(imported.file("/sa-2.md").endsWith("Train crews:\n\n- by day\n- by night\n"));
    assertTrue(imported.file("theme.md").contains("articles: \"CCPR art. 6\""));
    assertEquals(
        List.of(
            "around the main part of the page: Home", "around the main part of the page: © 2026"),
        imported.leftOut());
  }
}
