/**
 * The promise that a published address never breaks: the ledger and its integrity, old addresses
 * and their redirects, lost addresses and how to restore them, changed texts, publication dates.
 */
@NullMarked
package org.rapporteur.permalink;

import org.jspecify.annotations.NullMarked;
