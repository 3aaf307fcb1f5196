/**
 * Data stored between runs: results that are slow to compute, each under a key that begins with the
 * program's own digest, and stamps that distinguish states of a file.
 *
 * <p>Depends on no other package of Rapporteur but {@code parallel} and {@code text}.
 */
@NullMarked
package org.rapporteur.cache;

import org.jspecify.annotations.NullMarked;
