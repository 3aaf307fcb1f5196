package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * The whole report on one page, for paper.
 *
 * @param themes in reading order; a list that makes its elements when they are asked for, so that a
 *     large report is never in memory as a whole
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
   * @param name "ICCPR Article 9"
   * @param recommendations links to their places on this page
   */
  public record IndexEntry(String name, Phrase label, List<Link> recommendations) {
    public IndexEntry {
      recommendations = List.copyOf(recommendations);
    }
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public String template() {
    return "print";
  }
}
