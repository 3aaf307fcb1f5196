/**
 * The files in which readers take a report along: PDF, EPUB and ZIP.
 *
 * <p>Their texts come from templates, as those of pages do; this package packs them. The only one
 * that touches the PDF library, which is loaded when a PDF is made and not before.
 */
@NullMarked
package org.rapporteur.export.download;

import org.jspecify.annotations.NullMarked;
