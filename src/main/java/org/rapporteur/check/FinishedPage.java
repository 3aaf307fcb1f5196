package org.rapporteur.check;

import org.jsoup.nodes.Document;
import org.rapporteur.view.Page;

/**
 * A rendered page, parsed as a browser would parse it.
 *
 * @param path its file from the site's root
 * @param record the page record that it was rendered from
 */
record FinishedPage(String path, Page record, Document document) {

  /** The name of its template, such as {@code home}. */
  String template() {
    return record.template();
  }
}
