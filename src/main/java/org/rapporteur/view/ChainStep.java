package org.rapporteur.view;

import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;

/**
 * One of the times that a demand was made: in a document, in another recommendation, or in the
 * recommendation itself.
 *
 * @param own whether it is the recommendation itself
 * @param date when it was made; empty if that is not known
 * @param label the label of the recommendation, or the symbol or title of the document
 * @param title the name of the recommendation; its text is empty for a document
 * @param report the short title of its report, if that is another one; else its text is empty
 * @param paragraph the paragraph of the document
 * @param href the address of its page, or of the document; empty without one
 * @param external whether that is outside the site
 */
public record ChainStep(
    boolean own,
    Optional<PartialDate> date,
    String label,
    Phrase title,
    Phrase report,
    Optional<String> paragraph,
    String href,
    boolean external) {}
