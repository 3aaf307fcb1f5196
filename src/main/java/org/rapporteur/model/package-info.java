/**
 * The report as immutable records: the validated content, before it is planned into pages.
 *
 * <p>Uses {@code treaty} for provisions, {@code diagnostic} for places, and {@code font} for the
 * fonts of a report; no libraries.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
