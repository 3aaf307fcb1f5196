package org.rapporteur.page;

import java.util.List;
import org.rapporteur.cite.Run;

/**
 * How to cite what a page shows.
 *
 * @param styles the citation in each style, the first of them in view
 * @param bibtex the same for BibTeX; empty on pages that have none
 * @param ris the same in RIS; empty on pages that have none
 * @param guideHref the page that tells more
 */
public record Cited(List<Styled> styles, String bibtex, String ris, String guideHref) {

  public Cited {
    styles = List.copyOf(styles);
  }

  /**
   * A citation in one style.
   *
   * @param title the style's own name; empty where the interface names it
   */
  public record Styled(String id, String title, List<Run> runs) {
    public Styled {
      runs = List.copyOf(runs);
    }
  }
}
