/**
 * Citations: the report and its parts as bibliographic items, in the styles that readers use and in
 * the formats of their reference managers.
 *
 * <p>The only package that touches citeproc-java, which runs once a style and report; what it gives
 * has holes for what differs from one recommendation to the next.
 */
@NullMarked
package org.rapporteur.cite;

import org.jspecify.annotations.NullMarked;
