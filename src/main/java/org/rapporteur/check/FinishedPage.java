package org.rapporteur.check;

import org.jsoup.nodes.Document;
import org.rapporteur.page.Page;

/**
 * A page as a browser would read it.
 *
 * @param path its file from the site's root
 * @param record what it was made from
 */
record FinishedPage(String path, Page record, Document document) {

  /** What made it, such as {@code home}. */
  String template() {
    return record.template();
  }
}
