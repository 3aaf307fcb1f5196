package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;

/** Creates the matrix of recommendation counts by theme and article. */
public final class Matrices {

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
    return ofArticles(
        context.articleIndex().instruments().stream()
            .flatMap(id -> context.articleIndex().citedArticles(id).stream())
            .toList(),
        file);
  }

  /** The matrix of one instrument. */
  Matrix matrix(String instrument, String file) {
    return ofArticles(context.articleIndex().citedArticles(instrument), file);
  }

  private boolean fits(List<ArticleKey> articles) {
    return (long) articles.size() * context.report().themes().size() <= limit;
  }

  private Matrix ofArticles(List<ArticleKey> articles, String file) {
    if (!fits(articles)) {
      return new Matrix(List.of(), List.of());
    }
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
    for (Theme theme : context.report().themes()) {
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
