package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;

/** Creates the matrix of recommendation counts by theme and article. */
public final class Matrices {

  /** About how many cells a page has, and how many themes at least. */
  private static final int CELLS_PER_PAGE = 540;

  private static final int MIN_ROWS = 10;

  private final PageContext context;
  private final int limit;

  /**
   * Creates the builder.
   *
   * @param limit the maximum number of cells; a larger matrix is omitted
   */
  public Matrices(PageContext context, int limit) {
    this.context = context;
    this.limit = limit;
  }

  /** The matrix of all instruments. */
  public Matrix matrix(String file) {
    List<ArticleKey> articles =
        context.articleIndex().instruments().stream()
            .flatMap(id -> context.articleIndex().citedArticles(id).stream())
            .toList();
    return fits(articles)
        ? ofArticles(articles, context.report().themes(), file)
        : new Matrix(List.of(), List.of());
  }

  /** The number of pages for the table of one instrument. */
  int pages(String instrument) {
    int rows = rowsPerPage(context.articleIndex().citedArticles(instrument));
    return Math.max(1, (context.report().themes().size() + rows - 1) / rows);
  }

  private static int rowsPerPage(List<ArticleKey> articles) {
    return Math.max(MIN_ROWS, CELLS_PER_PAGE / Math.max(1, articles.size()));
  }

  /**
   * The table of one instrument.
   *
   * @param page the number of its page, from 1
   */
  Matrix matrix(String instrument, int page, String file) {
    List<ArticleKey> articles = context.articleIndex().citedArticles(instrument);
    List<Theme> themes = context.report().themes();
    int rows = rowsPerPage(articles);
    return articles.isEmpty()
        ? new Matrix(List.of(), List.of())
        : ofArticles(
            articles,
            themes.subList((page - 1) * rows, Math.min(themes.size(), page * rows)),
            file);
  }

  private boolean fits(List<ArticleKey> articles) {
    return (long) articles.size() * context.report().themes().size() <= limit;
  }

  private Matrix ofArticles(List<ArticleKey> articles, List<Theme> themes, String file) {
    List<Matrix.Column> columns =
        articles.stream()
            .map(
                key ->
                    new Matrix.Column(
                        context.names().code(key.instrument()),
                        key.number().toString(),
                        context
                            .names()
                            .name(new Provision(key.instrument(), key.number(), "", "", "")),
                        context.href(file, Urls.article(key))))
            .toList();
    int max =
        context.report().themes().stream()
            .flatMap(
                theme -> articles.stream().map(key -> context.articleIndex().count(key, theme)))
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    List<Matrix.Row> rows = new ArrayList<>();
    for (Theme theme : themes) {
      List<Matrix.Cell> cells = articles.stream().map(key -> cell(theme, key, max, file)).toList();
      rows.add(new Matrix.Row(theme.title(), context.href(file, Urls.theme(theme.slug())), cells));
    }
    return new Matrix(columns, rows);
  }

  private Matrix.Cell cell(Theme theme, ArticleKey key, int max, String file) {
    int count = context.articleIndex().count(key, theme);
    return count == 0
        ? new Matrix.Cell(0, 0, "")
        : new Matrix.Cell(
            count,
            (int) Math.round(100 * Math.sqrt((double) count / max)),
            context.articleIndex().isSplit(key)
                ? context.href(file, Urls.article(key, theme.slug()))
                : context.href(file, Urls.article(key)) + "#" + theme.slug());
  }
}
