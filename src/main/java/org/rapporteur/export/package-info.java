/**
 * Files for other programs: data files, feed, sitemap and robots.txt.
 *
 * <p>Uses {@code plan} for addresses and {@code render} for artifacts; Jackson writes JSON.
 */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
