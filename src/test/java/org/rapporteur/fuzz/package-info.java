/**
 * Tests that random mistakes are reported or harmless. Seeds are fixed, so that a run can be
 * repeated; {@code -Dfuzz=20} runs twenty times as many.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.fuzz;
