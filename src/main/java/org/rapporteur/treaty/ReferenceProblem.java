package org.rapporteur.treaty;

import org.rapporteur.diagnostic.Rule;

/**
 * A problem of a reference, with its place in the text.
 *
 * @param start the first character, counted from 0
 * @param end the index after the last character
 * @param message what is wrong, in one sentence without a full stop
 * @param help the provisions that exist, or how to write the reference
 */
public record ReferenceProblem(int start, int end, Rule rule, String message, String help) {}
