/** Colours of style sheets: a report's own colour, and the contrast of all of them. */
@NullMarked
package org.rapporteur.style;

import org.jspecify.annotations.NullMarked;
