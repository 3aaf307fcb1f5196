package org.rapporteur.view;

import java.util.List;
import org.rapporteur.cite.StyledText;

/**
 * The citation of a page's subject.
 *
 * @param styles the citation in each style; the first is shown by default
 * @param bibtex the citation in BibTeX; empty on pages that have none
 * @param ris the citation in RIS; empty on pages that have none
 * @param guideHref the address of the citation guide; empty if the report omits it
 */
public record HowToCite(List<Styled> styles, String bibtex, String ris, String guideHref) {

  public HowToCite {
    styles = List.copyOf(styles);
  }

  /**
   * A citation in one style.
   *
   * @param title the name of the style; empty if the interface has a name for it
   */
  public record Styled(String id, String title, List<StyledText> runs) {
    public Styled {
      runs = List.copyOf(runs);
    }
  }
}
