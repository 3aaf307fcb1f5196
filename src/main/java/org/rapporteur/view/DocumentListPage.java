package org.rapporteur.view;

import java.util.List;

/**
 * The list of UN documents and SDG targets that recommendations cite.
 *
 * @param documents the documents, in order, with those that the published report cited before
 */
public record DocumentListPage(PageFrame frame, List<DocumentItem> documents) implements Page {

  public DocumentListPage {
    documents = List.copyOf(documents);
  }

  /**
   * A document.
   *
   * @param name the name by which it is cited: "CCPR/C/GC/35", "SDG target 16.3"
   * @param description what it is, if that is known: "Human Rights Committee, general comment No.
   *     35"
   * @param count how many recommendations cite it
   */
  public record DocumentItem(String name, String description, String href, int count) {}

  @Override
  public String template() {
    return "documents";
  }
}
