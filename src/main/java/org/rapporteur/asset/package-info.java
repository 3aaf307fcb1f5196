/**
 * The files of a report's assets: whether they are of the kind that their name says and whole, run
 * and fetch nothing, and contain no data about who made them.
 *
 * <p>Everything is read in memory and within limits. Uses {@code diagnostic} alone, the JDK's XML
 * parsers without document types and entities, and PDFBox.
 */
@NullMarked
package org.rapporteur.asset;

import org.jspecify.annotations.NullMarked;
