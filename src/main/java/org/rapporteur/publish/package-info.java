/**
 * Writing of files: stages a site beside the published one, commits it by renaming, removes stale
 * files, and replaces a single content file atomically.
 *
 * <p>A build that fails or is killed leaves the site unchanged. If it is killed during the commit,
 * each file is either old or new, and the next build completes the commit. Files that no manifest
 * lists are never changed, links are never followed, and a file whose bytes are unchanged is not
 * written.
 *
 * <p>Uses {@code model} for paths and {@code render} for artifacts; no library.
 */
@NullMarked
package org.rapporteur.publish;

import org.jspecify.annotations.NullMarked;
