/**
 * The plan of the site: addresses, resolved links and collisions, and the page records, each
 * created on demand. It performs no I/O.
 *
 * <p>Uses {@code index} and {@code permalink} for addresses, and the builders of {@code view} for
 * page records; no library.
 */
@NullMarked
package org.rapporteur.plan;

import org.jspecify.annotations.NullMarked;
