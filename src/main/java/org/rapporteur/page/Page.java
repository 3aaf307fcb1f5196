package org.rapporteur.page;

/** One page of the site. */
public sealed interface Page
    permits HomePage,
        ThemePage,
        RecommendationPage,
        WithdrawnPage,
        MovedPage,
        RecommendationListPage,
        InstrumentListPage,
        InstrumentPage,
        ArticlePage,
        ArticleThemePage,
        PrintPage,
        TextPage,
        AccessibilityPage,
        NotFoundPage,
        EditionListPage {

  /** What every page has. */
  Shell shell();

  /** The template that shows it, without its ending. */
  String template();

  /** Whether it shows the whole report in full, so that it is written as it is made. */
  default boolean isLong() {
    return false;
  }
}
