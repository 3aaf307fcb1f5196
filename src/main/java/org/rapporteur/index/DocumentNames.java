package org.rapporteur.index;

import org.rapporteur.message.Messages;
import org.rapporteur.treaty.DocumentKey;
import org.rapporteur.treaty.GeneralComment;

/** The names of documents in the interface's language. */
public record DocumentNames(Messages messages) {

  /** The name by which a document is cited: "CCPR/C/GC/35", "SDG target 16.3". */
  public String heading(DocumentKey document) {
    return document.isSymbol()
        ? document.number()
        : messages.text("document.sdg-target", document.number());
  }

  /** What a document is: "Human Rights Committee, general comment No. 35"; empty if not known. */
  public String description(DocumentKey document) {
    return GeneralComment.of(document).map(this::description).orElse("");
  }

  private String description(GeneralComment comment) {
    return messages.text(
        comment.recommendation() ? "document.general-recommendation" : "document.general-comment",
        comment.committee().in(messages.language()),
        Integer.toString(comment.number()));
  }
}
