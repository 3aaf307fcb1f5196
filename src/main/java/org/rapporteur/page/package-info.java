/**
 * Page records: all the data that a template can use. They are the public contract of templates.
 *
 * <p>Every record is a deep value: two equal records produce the same bytes with the same
 * templates. Records contain no spans, file paths, arrays or functions, and only ordered
 * collections. Addresses are resolved: a component called {@code href} is ready for an attribute of
 * that page. An empty text or list means "none".
 *
 * <p>Depends on {@code model} and {@code treaty} for values, and on no library.
 */
@NullMarked
package org.rapporteur.page;

import org.jspecify.annotations.NullMarked;
