package org.rapporteur.export.word;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.XmlWriter;

/** The automatic numbers of lists: the kinds of marks, and where each list begins. */
final class NumberingPart {

  static final int LEVELS = 9;

  /** The distance that a level of lists is set in, in twentieths of a point. */
  static final int INDENT = 425;

  private static final List<String> BULLETS = List.of("•", "–", "▪");

  private final Map<ListMark, Integer> kinds = new LinkedHashMap<>();
  private final Map<Integer, Start> lists = new LinkedHashMap<>();
  private int bullets;
  private int paragraphs;

  /** Where a list begins. */
  private record Start(ListMark mark, int level, int number) {}

  /** Returns the number of a new list. All lists with bullets are one. */
  int list(ListMark mark, int level, int start) {
    kinds.computeIfAbsent(mark, each -> kinds.size());
    if (mark.isBullet() && bullets > 0) {
      return bullets;
    }
    int number = lists.size() + 1;
    lists.put(number, new Start(mark, Math.min(level, LEVELS - 1), start));
    if (mark.isBullet()) {
      bullets = number;
    }
    return number;
  }

  /** The number of the list of all numbered paragraphs. */
  int paragraphs() {
    if (paragraphs == 0) {
      paragraphs = list(ListMark.NUMBER, 0, 1);
    }
    return paragraphs;
  }

  /** The part; it is valid also without lists. */
  String write() {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("w:numbering").attribute("xmlns:w", WordDocument.NAMESPACE);
    kinds.forEach((mark, id) -> kind(xml, mark, id));
    lists.forEach((number, start) -> list(xml, number, start));
    xml.end();
    xml.finish();
    return out.toString();
  }

  private static void kind(XmlWriter xml, ListMark mark, int id) {
    xml.start("w:abstractNum").attribute("w:abstractNumId", String.valueOf(id));
    xml.empty("w:multiLevelType").attribute("w:val", "hybridMultilevel");
    for (int level = 0; level < LEVELS; level++) {
      xml.start("w:lvl").attribute("w:ilvl", String.valueOf(level));
      xml.empty("w:start").attribute("w:val", "1");
      xml.empty("w:numFmt").attribute("w:val", mark.format());
      String text =
          mark.isBullet()
              ? BULLETS.get(level % BULLETS.size())
              : mark.before() + "%" + (level + 1) + mark.after();
      xml.empty("w:lvlText").attribute("w:val", text);
      xml.empty("w:lvlJc").attribute("w:val", "left");
      xml.start("w:pPr").empty("w:ind").attribute("w:left", String.valueOf(INDENT * (level + 1)));
      xml.attribute("w:hanging", String.valueOf(INDENT)).end();
      xml.end();
    }
    xml.end();
  }

  private void list(XmlWriter xml, int number, Start start) {
    xml.start("w:num").attribute("w:numId", String.valueOf(number));
    String kind = String.valueOf(kinds.get(start.mark()));
    xml.empty("w:abstractNumId").attribute("w:val", kind);
    if (!start.mark().isBullet()) {
      xml.start("w:lvlOverride").attribute("w:ilvl", String.valueOf(start.level()));
      xml.empty("w:startOverride").attribute("w:val", String.valueOf(start.number()));
      xml.end();
    }
    xml.end();
  }
}
