package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * The whole report on one page, for paper; where it is too long for one, its cover, contents and
 * index.
 *
 * @param split whether each theme has a page of its own: then the themes have no text here
 * @param index every article that recommendations reach, with those recommendations
 */
public record PrintPage(
    Shell shell,
    FrontMatter facts,
    Placed summary,
    Placed disclaimer,
    Counts counts,
    String permalink,
    boolean split,
    List<PrintTheme> themes,
    List<IndexEntry> index)
    implements Page {

  public PrintPage {
    themes = List.copyOf(themes);
    index = List.copyOf(index);
  }

  /**
   * A theme in full.
   *
   * @param href its place on this page, or its own page for paper when split
   * @param count its published recommendations
   */
  public record PrintTheme(
      String slug,
      Phrase title,
      String href,
      int count,
      List<ArticleGroup> articles,
      Placed text,
      List<ThemeItem> items) {
    public PrintTheme {
      articles = List.copyOf(articles);
      items = List.copyOf(items);
    }
  }

  /**
   * An article in the index.
   *
   * @param id the id of its place in a book
   * @param name "ICCPR Article 9"
   * @param recommendations links to their places on this page; empty when split
   * @param themes where those recommendations are; empty unless split
   */
  public record IndexEntry(
      String id, String name, Phrase label, List<Link> recommendations, List<IndexTheme> themes) {
    public IndexEntry {
      recommendations = List.copyOf(recommendations);
      themes = List.copyOf(themes);
    }
  }

  /**
   * The recommendations of one theme that reach an article.
   *
   * @param href the theme's page for paper
   */
  public record IndexTheme(Phrase title, String href, int count) {}

  @Override
  public String template() {
    return "print";
  }
}
