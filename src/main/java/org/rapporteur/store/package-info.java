/**
 * What is slow to make and rarely changes, kept between builds under a hash of all it is made of.
 *
 * <p>Uses nothing of ours.
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
