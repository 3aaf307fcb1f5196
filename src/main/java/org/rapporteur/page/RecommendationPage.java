package org.rapporteur.page;

import java.util.List;

/**
 * One recommendation: the deep link.
 *
 * @param theme its theme, led to at its place there
 * @param position its place among the theme's published ones, from 1; 0 when merged
 * @param of how many published ones the theme has
 * @param merged whether its text stands in another one now
 * @param successors what to read instead when it is merged
 * @param referrers the recommendations, themes and pages that refer to it
 * @param permalink its absolute address; empty without a base URL
 * @param citation how to cite it; its successor where it is merged
 */
public record RecommendationPage(
    Shell shell,
    Entry entry,
    TitledLink theme,
    int position,
    int of,
    boolean merged,
    List<TitledLink> successors,
    List<TitledLink> related,
    List<TitledLink> referrers,
    String permalink,
    Cited citation,
    Head head,
    Pager pager)
    implements Page {
  public RecommendationPage {
    successors = List.copyOf(successors);
    related = List.copyOf(related);
    referrers = List.copyOf(referrers);
  }

  @Override
  public String template() {
    return "recommendation";
  }
}
