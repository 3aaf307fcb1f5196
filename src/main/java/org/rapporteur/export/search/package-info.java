/**
 * The index that the search page reads: it maps words to pages. Its files are small enough for a
 * phone, and are classic scripts, so that a browser can also load them from a disk.
 */
@NullMarked
package org.rapporteur.export.search;

import org.jspecify.annotations.NullMarked;
