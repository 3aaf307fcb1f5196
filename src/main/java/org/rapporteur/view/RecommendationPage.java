package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.TitledLink;

/**
 * The page of one recommendation, at its permanent address.
 *
 * @param theme a link to the place of the recommendation on the page of its theme
 * @param position its number among the published recommendations of the theme, from 1; 0 if it is
 *     merged
 * @param of how many published recommendations the theme has
 * @param merged whether it was merged into another recommendation
 * @param successors the recommendations to read instead, if it is merged
 * @param documents the documents that its texts cite, in order
 * @param referrers the recommendations, themes and pages that link to it
 * @param permalink the absolute address of the page; empty without a base URL
 * @param mailHref starts an e-mail with the label, the title and the address; empty without a base
 *     URL
 * @param citation the citation of the recommendation; that of a merged one also names its successor
 * @param files the data and citation files of this recommendation alone, by format; empty if it has
 *     none
 * @param embedHref the bare page for frames of other sites; empty if there is none
 */
public record RecommendationPage(
    PageFrame frame,
    RecommendationEntry entry,
    TitledLink theme,
    int position,
    int of,
    boolean merged,
    List<TitledLink> successors,
    List<TitledLink> related,
    List<DocumentLink> documents,
    List<TitledLink> referrers,
    String permalink,
    String mailHref,
    HowToCite citation,
    PageHead head,
    Pager pager,
    List<Link> files,
    String embedHref)
    implements Page {
  public RecommendationPage {
    successors = List.copyOf(successors);
    related = List.copyOf(related);
    documents = List.copyOf(documents);
    referrers = List.copyOf(referrers);
    files = List.copyOf(files);
  }

  @Override
  public String template() {
    return "recommendation";
  }
}
