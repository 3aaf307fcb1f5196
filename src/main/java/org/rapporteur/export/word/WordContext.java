package org.rapporteur.export.word;

import java.util.Set;

/**
 * What the parts of one document share.
 *
 * @param language the language of the document
 * @param rightToLeft whether it is written from right to left
 * @param targets the ids that links lead to
 */
record WordContext(
    WordLanguage language,
    boolean rightToLeft,
    Set<String> targets,
    Bookmarks bookmarks,
    NumberingPart numbering,
    NotesPart notes,
    PicturePart pictures) {}
