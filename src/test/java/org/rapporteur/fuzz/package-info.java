/**
 * Faults made at random, to see that each is told or harmless. Seeds are fixed, so that a run can
 * be had again; {@code -Dfuzz=20} makes twenty times as many.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.fuzz;
