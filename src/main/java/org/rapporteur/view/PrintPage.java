package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.Phrase;

/**
 * The whole report on one page, for printing. If the report is too long for one page, this page has
 * only the cover, the contents and the index.
 *
 * @param split whether each theme has a separate page; if so, the themes have no text here
 * @param instruments the instruments of these articles, in the order of the index
 * @param index every article that recommendations cite, with those recommendations
 * @param translation what readers must know about the translation of the title and the summary
 */
public record PrintPage(
    PageFrame frame,
    ReportFacts facts,
    ResolvedProse summary,
    ResolvedProse disclaimer,
    Counts counts,
    String permalink,
    boolean split,
    List<PrintTheme> themes,
    List<InstrumentCode> instruments,
    List<IndexEntry> index,
    Optional<TranslationNote> translation)
    implements Page {

  public PrintPage {
    themes = List.copyOf(themes);
    instruments = List.copyOf(instruments);
    index = List.copyOf(index);
  }

  /**
   * A theme in full.
   *
   * @param part the title of the part of the report that it is in; its text is empty without one
   * @param href the address of its place on this page or, if split, of its own page for printing
   * @param count the number of its published recommendations
   * @param source its place in the original; empty if unknown
   * @param translation what readers must know about the translation of its title and text
   */
  public record PrintTheme(
      String slug,
      Phrase title,
      Phrase part,
      String href,
      int count,
      List<ArticleGroup> articles,
      String source,
      ResolvedProse text,
      List<ThemeItem> items,
      Optional<TranslationNote> translation) {
    public PrintTheme {
      articles = List.copyOf(articles);
      items = List.copyOf(items);
    }
  }

  /**
   * An article in the index.
   *
   * @param id the id of its place in a PDF or EPUB
   * @param name the full name: "ICCPR Article 9"
   * @param recommendations links to the recommendations on this page; empty if split
   * @param themes the themes with those recommendations; empty unless split
   */
  public record IndexEntry(
      String id, String name, Phrase label, List<Link> recommendations, List<IndexTheme> themes) {
    public IndexEntry {
      recommendations = List.copyOf(recommendations);
      themes = List.copyOf(themes);
    }
  }

  /**
   * The recommendations of one theme that cite an article.
   *
   * @param href the address of the theme's page for printing
   */
  public record IndexTheme(Phrase title, String href, int count) {}

  @Override
  public String template() {
    return "print";
  }
}
