/**
 * Rules over the report as a whole: what no single file shows.
 *
 * <p>Uses {@code model}; no library, no I/O.
 */
@NullMarked
package org.rapporteur.lint;

import org.jspecify.annotations.NullMarked;
