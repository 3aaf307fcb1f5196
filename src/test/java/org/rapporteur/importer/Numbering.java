package org.rapporteur.importer;

/** Writes the numbering part of Word documents for tests. */
final class Numbering {

  private final StringBuilder definitions = new StringBuilder();
  private final StringBuilder lists = new StringBuilder();
  private int count;

  /**
   * A list definition.
   *
   * @param levels each as "format text", with more XML after a bar, such as "decimal
   *     %1.|<w:isLgl/>"
   * @return its number, for {@link #list}
   */
  int definition(String... levels) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < levels.length; i++) {
      String[] parts = levels[i].split("\\|", 2);
      int space = parts[0].indexOf(' ');
      xml.append("<w:lvl w:ilvl=\"").append(i).append("\"><w:start w:val=\"1\"/>");
      xml.append(format(parts[0].substring(0, space)));
      xml.append(parts.length > 1 ? parts[1] : "");
      xml.append("<w:lvlText w:val=\"")
          .append(parts[0].substring(space + 1))
          .append("\"/></w:lvl>");
    }
    return raw(xml.toString());
  }

  private static String format(String name) {
    return "<w:numFmt w:val=\"" + name + "\"/>";
  }

  /** A list definition of any XML. */
  int raw(String xml) {
    definitions
        .append("<w:abstractNum w:abstractNumId=\"")
        .append(count)
        .append("\">")
        .append(xml)
        .append("</w:abstractNum>");
    return count++;
  }

  /** A list that uses a definition, with overrides as XML. */
  Numbering list(int id, int definition, String overrides) {
    lists
        .append("<w:num w:numId=\"")
        .append(id)
        .append("\"><w:abstractNumId w:val=\"")
        .append(definition)
        .append("\"/>")
        .append(overrides)
        .append("</w:num>");
    return this;
  }

  /** Begins a level of a list at a number. */
  static String startingAt(int level, int number) {
    return "<w:lvlOverride w:ilvl=\""
        + level
        + "\"><w:startOverride w:val=\""
        + number
        + "\"/></w:lvlOverride>";
  }

  /** The part, in which {ns} stands for the namespaces. */
  String xml() {
    return "<w:numbering {ns}>" + definitions + lists + "</w:numbering>";
  }
}
