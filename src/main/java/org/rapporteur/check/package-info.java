/**
 * Rules over finished pages, read back as a browser would read them.
 *
 * <p>A {@code PageRule} judges one page by itself; what takes the whole site, a {@code SiteRule},
 * judges what is kept of all pages. Uses {@code render} for artifacts; jsoup reads HTML.
 */
@NullMarked
package org.rapporteur.check;

import org.jspecify.annotations.NullMarked;
