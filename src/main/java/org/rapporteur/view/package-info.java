/**
 * Pages as records: all the data that a template can use, and a builder for each kind of page. The
 * records are the public contract of templates.
 *
 * <p>Every record is a deep value: two equal records produce the same bytes with the same
 * templates. Records contain no spans, file paths, arrays or functions, and only ordered
 * collections. Addresses are resolved: a component called {@code href} is ready for an attribute of
 * that page. An empty text or list means "none".
 */
@NullMarked
package org.rapporteur.view;

import org.jspecify.annotations.NullMarked;
