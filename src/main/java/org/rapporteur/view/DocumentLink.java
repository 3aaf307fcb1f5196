package org.rapporteur.view;

import java.util.List;

/**
 * A document that a recommendation cites.
 *
 * @param name the name by which it is cited: "CCPR/C/GC/35", "SDG target 16.3"
 * @param paragraphs the paragraphs that it cites; empty for the whole document
 * @param href the address of the document's page; empty if the report omits it
 */
public record DocumentLink(String name, List<String> paragraphs, String href) {
  public DocumentLink {
    paragraphs = List.copyOf(paragraphs);
  }
}
