/** Accessibility tests of a built site in the machine's own browser. */
@NullMarked
package org.rapporteur.audit;

import org.jspecify.annotations.NullMarked;
