/**
 * Compares what two states of a report publish, for a review before publication. May use plan and
 * the packages below it.
 */
@NullMarked
package org.rapporteur.compare;

import org.jspecify.annotations.NullMarked;
