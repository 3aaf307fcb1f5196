/**
 * Treaties and how lawyers cite them: instruments, provisions, a parser and a formatter for
 * references, and a catalogue.
 *
 * <p>Uses no other package of the program and no library, so that other programs can use it.
 */
@NullMarked
package org.rapporteur.treaty;

import org.jspecify.annotations.NullMarked;
