/**
 * The preview: a site in memory that follows every save, and an HTTP server that shows it on this
 * machine only.
 *
 * <p>May use every package except {@code cli}. No other package opens a port or watches folders.
 */
@NullMarked
package org.rapporteur.serve;

import org.jspecify.annotations.NullMarked;
