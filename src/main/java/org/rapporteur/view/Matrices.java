package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;

/** Creates the matrix of recommendation counts by theme and article. */
public final class Matrices {

  private final Report report;
  private final ArticleIndex index;
  private final LinkResolver linker;
  private final ArticleNames names;
  private final int limit;

  /**
   * Creates the builder.
   *
   * @param limit the maximum number of cells; a larger matrix is omitted
   */
  public Matrices(
      Report report, ArticleIndex index, LinkResolver linker, ArticleNames names, int limit) {
    this.report = report;
    this.index = index;
    this.linker = linker;
    this.names = names;
    this.limit = limit;
  }

  public Matrix matrix(String file) {
    List<ArticleKey> articles =
        index.instruments().stream().flatMap(id -> index.citedArticles(id).stream()).toList();
    if ((long) articles.size() * report.themes().size() > limit) {
      return new Matrix(List.of(), List.of());
    }
    List<Matrix.Column> columns =
        articles.stream()
            .map(
                key ->
                    new Matrix.Column(
                        names.code(key.instrument()),
                        key.number().toString(),
                        names.name(new Provision(key.instrument(), key.number(), "", "", "")),
                        linker.href(file, Urls.article(key))))
            .toList();
    int max =
        report.themes().stream()
            .flatMap(theme -> articles.stream().map(key -> index.count(key, theme)))
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    List<Matrix.Row> rows = new ArrayList<>();
    for (Theme theme : report.themes()) {
      List<Matrix.Cell> cells = articles.stream().map(key -> cell(theme, key, max, file)).toList();
      rows.add(new Matrix.Row(theme.title(), linker.href(file, Urls.theme(theme.slug())), cells));
    }
    return new Matrix(columns, rows);
  }

  private Matrix.Cell cell(Theme theme, ArticleKey key, int max, String file) {
    int count = index.count(key, theme);
    return count == 0
        ? new Matrix.Cell(0, 0, "")
        : new Matrix.Cell(
            count,
            (int) Math.round(100 * Math.sqrt((double) count / max)),
            index.isSplit(key)
                ? linker.href(file, Urls.article(key, theme.slug()))
                : linker.href(file, Urls.article(key)) + "#" + theme.slug());
  }
}
