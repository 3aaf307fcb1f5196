/**
 * The one place that writes: stages a site beside the published one, commits it by rename, prunes
 * what it made before and no longer makes, and replaces one content file atomically.
 *
 * <p>A build that fails or is killed leaves the site as it was or, in the commit alone, with files
 * each wholly old or wholly new; the next build converges. Files that no manifest lists are never
 * touched, no link is followed, and a file whose bytes are unchanged is not written.
 *
 * <p>Uses {@code model} for paths and {@code render} for artifacts, and no library.
 */
@NullMarked
package org.rapporteur.publish;

import org.jspecify.annotations.NullMarked;
