/**
 * What two states of a report publish, told apart: for those who judge a change before it is
 * published. May use plan and what stands below it.
 */
@NullMarked
package org.rapporteur.compare;

import org.jspecify.annotations.NullMarked;
