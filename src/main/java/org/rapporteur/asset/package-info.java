/**
 * Checks the files of a report's assets: that they are of the kind that their name says and not
 * damaged, contain no active content, fetch nothing, and contain no data about their authors.
 *
 * <p>Everything is read in memory and within limits. The package depends only on {@code diagnostic}
 * and {@code text}, on the JDK's XML parsers without document types and entities, and on PDFBox.
 */
@NullMarked
package org.rapporteur.asset;

import org.jspecify.annotations.NullMarked;
