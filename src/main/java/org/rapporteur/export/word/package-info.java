/**
 * Creates Word documents (WordprocessingML) from the XHTML of a template: {@code WordDocument} is
 * the entry, and each part of the file has a class. Elements become paragraphs with styles that are
 * named as Word names them, so that an editor can change the design of the document in one place.
 */
@NullMarked
package org.rapporteur.export.word;

import org.jspecify.annotations.NullMarked;
