/**
 * The fonts of the PDF: the built-in ones and a project's own, and which characters they have.
 * Knows nothing of reports.
 */
@NullMarked
package org.rapporteur.font;

import org.jspecify.annotations.NullMarked;
