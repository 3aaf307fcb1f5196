package org.rapporteur.importer.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The parts of a Word document that are read: its text, styles, numbers, notes and pictures. */
final class WordPackage {

  private static final String DOCUMENT = "/officeDocument";

  private WordPackage() {}

  /**
   * Reads the parts by name. The main part is always word/document.xml, and relations that lead out
   * of the file to anything but a link's address are left out.
   */
  static Map<String, byte[]> read(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>(SafeZip.read(bytes, WordPackage::isRead));
    byte[] relations = parts.get("_rels/.rels");
    byte[] types = parts.get("[Content_Types].xml");
    if (relations == null || types == null) {
      throw SafeZip.damaged();
    }
    String main =
        SafeXml.all(SafeXml.read(relations), "Relationship").stream()
            .filter(r -> r.getAttribute("Type").endsWith(DOCUMENT))
            .map(r -> r.getAttribute("Target").replaceFirst("^/", ""))
            .findFirst()
            .orElse("word/document.xml");
    byte[] document = parts.get(main);
    if (document == null) {
      throw SafeZip.damaged();
    }
    if (!main.equals("word/document.xml")) {
      String name = main.substring(main.lastIndexOf('/') + 1);
      parts.put("word/document.xml", document);
      byte[] links = parts.get("word/_rels/" + name + ".rels");
      if (links != null) {
        parts.put("word/_rels/document.xml.rels", links);
      }
      parts.put("_rels/.rels", mainRelation());
    }
    parts.replaceAll((name, part) -> name.endsWith(".rels") ? internal(part) : part);
    return parts;
  }

  private static boolean isRead(String name) {
    return name.matches(
        "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/core\\.xml|word/vbaProject\\.bin"
            + "|word/(_rels/)?[A-Za-z0-9_-]+\\.xml(\\.rels)?|word/media/[^/]+");
  }

  /** Keeps links, which are only addresses, and removes other relations that leave the file. */
  private static byte[] internal(byte[] relations) {
    org.w3c.dom.Document document = SafeXml.read(relations);
    for (Element relation : SafeXml.all(document, "Relationship")) {
      if (relation.getAttribute("TargetMode").equals("External")
          && !relation.getAttribute("Type").endsWith("/hyperlink")) {
        relation.getParentNode().removeChild(relation);
      }
    }
    return SafeXml.write(document);
  }

  private static byte[] mainRelation() {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type=\"http://schemas"
            + ".openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
            + "</Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
