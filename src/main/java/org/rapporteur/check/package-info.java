/**
 * Rules over finished pages, read back as a browser would read them.
 *
 * <p>Uses {@code render} for artifacts; jsoup reads HTML.
 */
@NullMarked
package org.rapporteur.check;

import org.jspecify.annotations.NullMarked;
