package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;

/**
 * The metadata of the report, as its home page shows them.
 *
 * @param instrument the full name of the report's default instrument; empty if there is none
 * @param instrumentShort the short name used in texts: "Covenant"; empty if there is none
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
