/**
 * Problems of the content: their places, severities and messages, and how to fix them.
 *
 * <p>Every other package may use this one. It uses only {@code text}, and no library.
 */
@NullMarked
package org.rapporteur.diagnostic;

import org.jspecify.annotations.NullMarked;
