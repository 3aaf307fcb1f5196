/**
 * Treaties and how lawyers cite them: instruments, provisions, a parser and a formatter for
 * references, and the built-in catalogue.
 *
 * <p>Uses {@code yaml} to read the catalogue and {@code diagnostic} to report problems; no
 * libraries.
 */
@NullMarked
package org.rapporteur.treaty;

import org.jspecify.annotations.NullMarked;
