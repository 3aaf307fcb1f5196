/**
 * The preview: a site in memory that follows every save, and the server that shows it on this
 * machine alone.
 *
 * <p>May use every package but {@code cli}; the only one that opens a port or watches folders.
 */
@NullMarked
package org.rapporteur.serve;

import org.jspecify.annotations.NullMarked;
