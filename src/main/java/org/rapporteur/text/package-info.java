/** Escaping, hashes and scripts: what several packages do with text. Uses no other package. */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
