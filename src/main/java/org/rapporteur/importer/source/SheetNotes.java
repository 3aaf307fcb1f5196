package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What a workbook states beside the cells of a sheet, in parts of their own or at the edges of a
 * page.
 *
 * @param texts texts with their places, such as "cell B2"
 * @param links the addresses that cells link to
 */
record SheetNotes(List<Note> texts, Map<SheetLayout.At, String> links) {

  static final SheetNotes NONE = new SheetNotes(List.of(), Map.of());

  /** A text outside the cells, with the reason why it is not imported. */
  record Note(String place, String text, String why) {}

  /**
   * Reads what belongs to a sheet.
   *
   * @param path the name of its part, such as "xl/worksheets/sheet1.xml"
   */
  static SheetNotes read(String path, Map<String, byte[]> parts, SheetLayout layout) {
    List<Note> texts = new ArrayList<>();
    Map<SheetLayout.At, String> links = new HashMap<>();
    Map<String, String> targets = new LinkedHashMap<>();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    byte[] relations = parts.get(folder + "_rels/" + path.substring(folder.length()) + ".rels");
    if (relations != null) {
      for (Element relation : SafeXml.all(SafeXml.read(relations), "Relationship")) {
        String target = relation.getAttribute("Target");
        targets.put(relation.getAttribute("Id"), target);
        byte[] part = parts.get(resolved(folder, target));
        if (part != null && relation.getAttribute("Type").endsWith("/comments")) {
          comments(part, texts);
        } else if (part != null && relation.getAttribute("Type").endsWith("/drawing")) {
          drawing(part, texts);
        }
      }
    }
    layout.edges().forEach(text -> texts.add(new Note("page", text, "a page header or footer")));
    layout.links().forEach((cell, id) -> link(cell, targets.getOrDefault(id, ""), texts, links));
    return new SheetNotes(texts, links);
  }

  private static void link(
      String cell, String target, List<Note> texts, Map<SheetLayout.At, String> links) {
    if (target.matches("(?i)(?:https?://|mailto:)\\S+")) {
      SheetLayout.at(cell).ifPresent(at -> links.put(at, target));
    } else if (!target.isEmpty()) {
      texts.add(new Note("cell " + cell, target, "a link that leads to no web address"));
    }
  }

  private static void comments(byte[] part, List<Note> texts) {
    for (Element comment : SafeXml.all(SafeXml.read(part), "comment")) {
      StringBuilder text = new StringBuilder();
      SafeXml.all(comment, "t").forEach(t -> text.append(t.getTextContent()));
      texts.add(new Note("cell " + comment.getAttribute("ref"), text.toString(), "a comment"));
    }
  }

  private static void drawing(byte[] part, List<Note> texts) {
    for (Element shape : SafeXml.all(SafeXml.read(part), "txBody")) {
      StringBuilder text = new StringBuilder();
      for (Element paragraph : SafeXml.all(shape, "p")) {
        SafeXml.all(paragraph, "t").forEach(t -> text.append(t.getTextContent()));
        text.append('\n');
      }
      texts.add(new Note("text box", text.toString().strip(), "a text box"));
    }
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      base = base.replaceFirst("[^/]+/$", "");
    }
    return base + rest;
  }
}
