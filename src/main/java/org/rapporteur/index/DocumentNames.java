package org.rapporteur.index;

import org.rapporteur.message.Messages;
import org.rapporteur.treaty.DocumentKey;
import org.rapporteur.treaty.GeneralComment;

/** The names of documents in the interface's language. */
public record DocumentNames(Messages messages) {

  /**
   * The name by which a document is cited: "CCPR/C/GC/35", "SDG target 16.3"; for a general comment
   * without a symbol, what it is.
   */
  public String heading(DocumentKey document) {
    if (!document.isSymbol()) {
      return messages.text("document.sdg-target", document.number());
    }
    return document.isDatabaseNumber() ? full(document) : document.number();
  }

  /**
   * What a document is: "Human Rights Committee, general comment No. 35"; empty if it is not known
   * or the heading says it.
   */
  public String description(DocumentKey document) {
    return document.isDatabaseNumber()
        ? ""
        : GeneralComment.of(document).map(this::description).orElse("");
  }

  private String full(DocumentKey document) {
    return GeneralComment.of(document).map(this::description).orElse(document.number());
  }

  private String description(GeneralComment comment) {
    return messages.text(
        comment.recommendation() ? "document.general-recommendation" : "document.general-comment",
        comment.committee().in(messages.language()),
        Integer.toString(comment.number()));
  }
}
