package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * The whole report on one page, for paper.
 *
 * @param index every article that recommendations reach, with those recommendations
 */
public record PrintPage(
    Shell shell,
    FrontMatter facts,
    Placed summary,
    Placed disclaimer,
    Counts counts,
    String permalink,
    List<PrintTheme> themes,
    List<IndexEntry> index)
    implements Page {

  public PrintPage {
    themes = List.copyOf(themes);
    index = List.copyOf(index);
  }

  public record PrintTheme(
      String slug, Phrase title, List<ArticleGroup> articles, Placed text, List<ThemeItem> items) {
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
   * @param recommendations links to their places on this page
   */
  public record IndexEntry(String id, String name, Phrase label, List<Link> recommendations) {
    public IndexEntry {
      recommendations = List.copyOf(recommendations);
    }
  }

  @Override
  public String template() {
    return "print";
  }
}
