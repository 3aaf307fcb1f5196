/**
 * Work for as many threads as there are cores, in an order that does not depend on them.
 *
 * <p>Uses nothing of ours.
 */
@NullMarked
package org.rapporteur.parallel;

import org.jspecify.annotations.NullMarked;
