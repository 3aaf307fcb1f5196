/**
 * Findings about content: where, what, how bad, and how to mend it.
 *
 * <p>Every other package may report here; this one uses none of ours and no library.
 */
@NullMarked
package org.rapporteur.diagnostic;

import org.jspecify.annotations.NullMarked;
