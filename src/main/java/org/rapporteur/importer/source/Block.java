package org.rapporteur.importer.source;

/** A part of a document: a paragraph or a table. */
public sealed interface Block permits Paragraph, Table {}
