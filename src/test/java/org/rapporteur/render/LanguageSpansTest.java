package org.rapporteur.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.message.LanguageMarks;
import org.rapporteur.message.Messages;

class LanguageSpansTest {

  @Test
  void marksAnElementWhoseWholeContentIsInAnotherLanguage() {
    assertEquals(
        "<h2 id=\"a\" lang=\"en\">Cite</h2>", spans("<h2 id=\"a\">" + en("Cite") + "</h2>"));
    assertEquals("<p><b lang=\"en\">Cite</b> 甲</p>", spans("<p><b>" + en("Cite") + "</b> 甲</p>"));
  }

  @Test
  void writesASpanBesideOtherContent() {
    assertEquals("<p>甲 <span lang=\"en\">of</span> 乙</p>", spans("<p>甲 " + en("of") + " 乙</p>"));
  }

  /** In a block with another direction, the text would be at the other edge. */
  @Test
  void aTextInAnotherDirectionHasASpan() {
    assertEquals(
        "<h2><span lang=\"en\" dir=\"ltr\">Cite</span></h2>",
        LanguageSpans.replaceMarks("<h2>" + en("Cite") + "</h2>", "fa"));
  }

  @Test
  void whatFillsATextIsMarkedBack() {
    String by = LanguageMarks.mark("Written by " + LanguageMarks.mark("甲", "zh") + ".", "en");
    assertEquals(
        "<p lang=\"en\">Written by <span lang=\"zh\">甲</span>.</p>", spans("<p>" + by + "</p>"));
  }

  @Test
  void aTextWithMarkupStaysInOnePiece() {
    String text = LanguageMarks.OPEN + "en" + LanguageMarks.SEPARATOR;
    assertEquals(
        "<p lang=\"en\">Read <a href=\"x\">this</a>.</p>",
        spans("<p>" + text + "Read <a href=\"x\">this</a>." + LanguageMarks.CLOSE + "</p>"));
  }

  @Test
  void removesMarksWhereThereIsNoElement() {
    assertEquals(
        "<nav aria-label=\"Main\"><a>甲</a></nav>",
        spans("<nav aria-label=\"" + en("Main") + "\"><a>甲</a></nav>"));
    assertEquals("<script>a<b</script>", spans("<script>" + en("a<b") + "</script>"));
    assertEquals("<title>Search 甲</title>", spans("<title>" + en("Search") + " 甲</title>"));
    assertEquals("<!--Note-->", spans("<!--" + en("Note") + "-->"));
  }

  @Test
  void anElementWithoutContentHasTheLanguageOfItsAttributes() {
    assertEquals("<img alt=\"A code\" lang=\"en\">", spans("<img alt=\"" + en("A code") + "\">"));
    assertEquals(
        "<p data-none=\"None\" lang=\"en\"></p>",
        spans("<p data-none=\"" + en("None") + "\"></p>"));
    assertEquals(
        "<option value=\"\" lang=\"en\">any</option>",
        spans("<option value=\"\">" + en("any") + "</option>"));
    assertEquals("<path title=\"A\" lang=\"en\"/>", spans("<path title=\"" + en("A") + "\"/>"));
  }

  @Test
  void numbersAndTheLanguageOfThePlaceNeedNoMark() {
    assertEquals("<p>(12)</p>", spans("<p>" + en("(12)") + "</p>"));
    assertEquals(
        "<div lang=\"en\"><p>Why</p></div>",
        spans("<div lang=\"en\"><p>" + en("Why") + "</p></div>"));
    assertEquals(
        "<div lang=\"fr\">a<br><p lang=\"zh\">甲</p></div><p>乙</p>",
        spans(
            "<div lang=\"fr\">a<br><p>"
                + LanguageMarks.mark("甲", "zh")
                + "</p></div><p>"
                + LanguageMarks.mark("乙", "zh")
                + "</p>"));
  }

  @Test
  void messagesMarkThemselvesAndWhatFillsThem() {
    Messages words = Messages.of("zh").marked("zh");
    assertEquals(
        "<p lang=\"en\">13 September 2023</p>", spans("<p>" + words.date(2023, 9, 13) + "</p>"));
    assertEquals(
        "<p>甲<span lang=\"en\"> and </span>乙</p>",
        spans("<p>" + words.list(java.util.List.of("甲", "乙")) + "</p>"));
    assertEquals("<p>2023</p>", spans("<p>" + words.date(2023, 0, 0) + "</p>"));
    assertEquals(
        "<p lang=\"en\">Permanent address of <span lang=\"zh\">甲</span></p>",
        spans(
            "<p>"
                + LanguageMarks.mark("Permanent address of " + LanguageMarks.mark("甲", "zh"), "en")
                + "</p>"));
  }

  private static String spans(String html) {
    return LanguageSpans.replaceMarks(html, "zh");
  }

  private static String en(String text) {
    return LanguageMarks.mark(text, "en");
  }
}
