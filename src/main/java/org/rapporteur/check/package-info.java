/**
 * Checks of rendered pages, parsed as a browser would parse them.
 *
 * <p>A {@code PageRule} checks a single page. A {@code SiteRule} checks the facts collected from
 * all pages. Uses {@code render} for artifacts; jsoup parses HTML.
 */
@NullMarked
package org.rapporteur.check;

import org.jspecify.annotations.NullMarked;
