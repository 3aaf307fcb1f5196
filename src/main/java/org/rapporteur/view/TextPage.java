package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.Phrase;

/**
 * A further page that the editor wrote, such as "about".
 *
 * @param contents links to its headings; empty if it has few headings
 */
public record TextPage(PageFrame frame, Phrase title, ResolvedProse text, List<Link> contents)
    implements Page {
  public TextPage {
    contents = List.copyOf(contents);
  }

  @Override
  public String template() {
    return "page";
  }
}
