/**
 * Parallel work on all cores, with results in an order that does not depend on the threads.
 *
 * <p>Depends on no other package of Rapporteur.
 */
@NullMarked
package org.rapporteur.parallel;

import org.jspecify.annotations.NullMarked;
