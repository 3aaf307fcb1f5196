/**
 * The report as immutable records: the validated content, before it is planned into pages.
 *
 * <p>Uses {@code treaty} for provisions and {@code diagnostic} for places; no libraries.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
