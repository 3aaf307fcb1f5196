package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * A page of the editor's own, such as "about".
 *
 * @param contents its headings as links; empty when it has few
 */
public record TextPage(Shell shell, Phrase title, Placed text, List<Link> contents)
    implements Page {
  public TextPage {
    contents = List.copyOf(contents);
  }

  @Override
  public String template() {
    return "page";
  }
}
