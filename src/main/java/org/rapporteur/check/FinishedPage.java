package org.rapporteur.check;

import org.jsoup.nodes.Document;

/**
 * A page as a browser would read it.
 *
 * @param path its file from the site's root
 * @param template what made it, such as {@code home}
 */
record FinishedPage(String path, String template, Document document) {}
