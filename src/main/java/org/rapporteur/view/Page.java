package org.rapporteur.view;

/** One page of the site. */
public sealed interface Page
    permits HomePage,
        ThemePage,
        RecommendationPage,
        WithdrawnPage,
        EmbedPage,
        MovedPage,
        RecommendationListPage,
        InstrumentListPage,
        InstrumentPage,
        MatrixPage,
        ArticlePage,
        ArticleThemePage,
        DocumentListPage,
        DocumentPage,
        FacetListPage,
        FacetPage,
        ProgressPage,
        PrintPage,
        BookPage,
        PrintThemePage,
        TextPage,
        AccessibilityPage,
        CitePage,
        SearchPage,
        NotFoundPage,
        EditionListPage {

  /** What every page has around its main element. */
  PageFrame frame();

  /** The same as {@link #frame}, by the name under which templates of version 0 read it. */
  default PageFrame shell() {
    return frame();
  }

  /** The name of its template, without the extension. */
  String template();
}
