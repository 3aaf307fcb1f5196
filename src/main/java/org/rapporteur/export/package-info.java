/**
 * What is made for other programs: data files, sitemap, robots.
 *
 * <p>Uses {@code plan} for addresses and {@code render} for artifacts; Jackson writes JSON.
 */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
