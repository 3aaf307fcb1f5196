package org.rapporteur.importer.source;

import java.util.Optional;

/**
 * What a Word document says of a paragraph beside its text.
 *
 * @param place where it is
 * @param heading its level as a heading, 0 for the title of the document
 * @param label its automatic number or bullet; empty if it has none
 * @param depth the depth of its list, from 1; 0 outside of lists
 * @param centred whether its lines are centred
 * @param contents whether it is a line of a table of contents
 * @param text the characters that the file stores for it
 * @param id the id of the recommendation that it begins, if this program wrote it; else empty
 */
record WordParagraph(
    String place,
    Optional<Integer> heading,
    String label,
    int depth,
    boolean centred,
    boolean contents,
    String text,
    String id) {}
