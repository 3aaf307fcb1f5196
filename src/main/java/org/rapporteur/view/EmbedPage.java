package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.TitledLink;

/**
 * A recommendation without navigation, for frames of other sites.
 *
 * @param entry the recommendation; empty if it is withdrawn
 * @param label the label: "ND-3"
 * @param merged whether it was merged into another recommendation
 * @param successors the recommendations to read instead, if it is merged or withdrawn
 * @param href the relative address of the page of the recommendation
 * @param permalink its absolute address; empty without a base URL
 */
public record EmbedPage(
    PageFrame frame,
    List<RecommendationEntry> entry,
    String label,
    boolean merged,
    List<TitledLink> successors,
    String href,
    String permalink)
    implements Page {

  public EmbedPage {
    entry = List.copyOf(entry);
    successors = List.copyOf(successors);
  }

  @Override
  public String template() {
    return "embed";
  }
}
