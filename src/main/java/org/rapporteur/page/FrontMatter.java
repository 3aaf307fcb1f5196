package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;

/**
 * The facts of the report as its first page shows them.
 *
 * @param instrument the full name of the report's main instrument; empty when it has none
 * @param instrumentShort how texts call it: "Covenant"; empty when it has none
 */
public record FrontMatter(
    Phrase title,
    List<Masthead.Party> authors,
    Optional<Masthead.Party> restatedBy,
    Optional<Masthead.Source> source,
    Optional<Masthead.Body> body,
    Optional<Masthead.Session> session,
    Optional<Masthead.State> state,
    Optional<PartialDate> submitted,
    Optional<PartialDate> published,
    Optional<Masthead.Licence> licence,
    Optional<Masthead.Contact> contact,
    String instrument,
    String instrumentShort) {
  public FrontMatter {
    authors = List.copyOf(authors);
  }
}
