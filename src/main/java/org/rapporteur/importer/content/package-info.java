/** Writing what was recognised as content files: Markdown, front matter, and ids. */
@NullMarked
package org.rapporteur.importer.content;

import org.jspecify.annotations.NullMarked;
