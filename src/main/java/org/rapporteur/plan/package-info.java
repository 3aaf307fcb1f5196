/**
 * The plan of the site: addresses, resolved links and collisions, and the page records, each
 * created on demand. It performs no I/O.
 *
 * <p>Uses {@code model} for content, {@code page} for page records, and {@code message} for
 * interface texts; no library.
 */
@NullMarked
package org.rapporteur.plan;

import org.jspecify.annotations.NullMarked;
