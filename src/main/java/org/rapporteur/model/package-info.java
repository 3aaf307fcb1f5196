/**
 * The report as immutable records: what an author said, checked and put together, before anyone
 * knows on which page it will stand.
 *
 * <p>Uses {@code treaty} for provisions and {@code diagnostic} for places; no library.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
