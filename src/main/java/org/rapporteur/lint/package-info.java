/**
 * Rules over the report as a whole: what no single file shows, and what its words say. One class a
 * concern; all but {@link org.rapporteur.lint.NearDuplicates} are quick enough for every build.
 *
 * <p>Uses {@code model}, and {@code treaty} for provisions; no library, no I/O.
 */
@NullMarked
package org.rapporteur.lint;

import org.jspecify.annotations.NullMarked;
