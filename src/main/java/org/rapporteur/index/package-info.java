/**
 * What a site's content implies, as pure functions of it: which recommendations cite an article,
 * what refers to what, where a link leads, which addresses a citation may contain. An index is
 * equal if the content is equal.
 */
@NullMarked
package org.rapporteur.index;

import org.jspecify.annotations.NullMarked;
