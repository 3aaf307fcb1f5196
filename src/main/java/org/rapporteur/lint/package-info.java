/**
 * Rules that need the whole report, and rules that check its wording. Each class checks one topic.
 * All but {@link org.rapporteur.lint.NearDuplicates} are fast enough for every build.
 *
 * <p>Uses {@code model}, and {@code treaty} for provisions; no libraries and no I/O.
 */
@NullMarked
package org.rapporteur.lint;

import org.jspecify.annotations.NullMarked;
