package org.rapporteur.page;

import java.util.List;

/** The first page of an edition. */
public record HomePage(
    Shell shell,
    FrontMatter facts,
    Placed summary,
    Placed disclaimer,
    Counts counts,
    List<ThemeSummary> themes,
    Matrix matrix,
    Cited citation,
    Head head,
    String listHref,
    String articlesHref,
    String printHref)
    implements Page {
  public HomePage {
    themes = List.copyOf(themes);
  }

  @Override
  public String template() {
    return "home";
  }
}
