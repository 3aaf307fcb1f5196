/**
 * The plan of the site: every address, every link resolved, every collision found, and from that
 * the page records, each made when it is asked for. Pure: no I/O.
 *
 * <p>Uses {@code model} for what is said, {@code page} for what is shown, {@code message} for the
 * words around; no library.
 */
@NullMarked
package org.rapporteur.plan;

import org.jspecify.annotations.NullMarked;
