package org.rapporteur.export.word;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.text.XmlWriter;

/** What a part of a Word file refers to: other parts and addresses, each with an id. */
final class Relations {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<Relation, String> ids = new LinkedHashMap<>();

  private record Relation(String type, String target, boolean external) {}

  /** The id of a reference to another part. */
  String part(String type, String target) {
    return id(new Relation(TYPES + type, target, false));
  }

  /** The id of a link to an address. */
  String link(String address) {
    return id(new Relation(TYPES + "hyperlink", address, true));
  }

  private String id(Relation relation) {
    return ids.computeIfAbsent(relation, key -> "rId" + (ids.size() + 1));
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  String write() {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("Relationships")
        .attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    ids.forEach(
        (relation, id) -> {
          xml.empty("Relationship").attribute("Id", id).attribute("Type", relation.type());
          xml.attribute("Target", relation.target());
          if (relation.external()) {
            xml.attribute("TargetMode", "External");
          }
        });
    xml.end();
    xml.finish();
    return out.toString();
  }
}
