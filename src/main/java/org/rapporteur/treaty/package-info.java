/**
 * Treaties and how lawyers cite them: instruments, provisions, the reference grammar both ways, and
 * the catalogue that ships with the tool.
 *
 * <p>Uses {@code yaml} to read the catalogue and {@code diagnostic} to say what is wrong; no
 * library.
 */
@NullMarked
package org.rapporteur.treaty;

import org.jspecify.annotations.NullMarked;
