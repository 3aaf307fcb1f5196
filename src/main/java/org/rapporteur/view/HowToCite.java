package org.rapporteur.view;

import java.util.List;
import org.rapporteur.cite.StyledText;

/**
 * The citation of a page's subject.
 *
 * @param styles the citation in each style; the first is shown by default
 * @param files the files for reference managers, by format; empty on pages that have none
 * @param whole whether the files have the citations of all recommendations of the theme
 * @param guideHref the address of the citation guide; empty if the report omits it
 */
public record HowToCite(List<Styled> styles, List<Link> files, boolean whole, String guideHref) {

  public HowToCite {
    styles = List.copyOf(styles);
    files = List.copyOf(files);
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
