/**
 * The index that the search page reads: words to pages, in parts small enough for a phone, as
 * classic scripts so that a browser loads them from a disk too.
 */
@NullMarked
package org.rapporteur.export.search;

import org.jspecify.annotations.NullMarked;
