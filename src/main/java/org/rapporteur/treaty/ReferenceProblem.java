package org.rapporteur.treaty;

import org.rapporteur.diagnostic.Rule;

/**
 * What is wrong with a reference, and where in its text.
 *
 * @param start the first character meant, counted from 0
 * @param end behind the last one
 * @param message what is wrong, in one sentence without a full stop
 * @param help what does exist, or how to write it
 */
public record ReferenceProblem(int start, int end, Rule rule, String message, String help) {}
