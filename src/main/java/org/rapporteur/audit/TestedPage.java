package org.rapporteur.audit;

/**
 * A page to test.
 *
 * @param record the file of the record for the page's report, from the project's folder
 * @param path its path from the site's root
 * @param template the name of its template
 * @param direction {@code ltr} or {@code rtl}
 */
record TestedPage(String record, String path, String template, String direction) {}
