package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.Phrase;

/**
 * A further page that the editor wrote, such as "about".
 *
 * @param contents links to its headings; empty if it has few headings
 * @param translation what readers must know about the translation of its title and text
 */
public record TextPage(
    PageFrame frame,
    Phrase title,
    ResolvedProse text,
    List<Link> contents,
    Optional<TranslationNote> translation)
    implements Page {
  public TextPage {
    contents = List.copyOf(contents);
  }

  @Override
  public String template() {
    return "page";
  }
}
