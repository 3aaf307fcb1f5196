/**
 * Everything kept between runs: results that are slow to compute, each under a key that begins with
 * the program's own digest; and the stamps that tell one state of a file from another.
 *
 * <p>Uses nothing of ours but {@code parallel}.
 */
@NullMarked
package org.rapporteur.cache;

import org.jspecify.annotations.NullMarked;
