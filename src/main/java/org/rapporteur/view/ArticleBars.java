package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;

/**
 * The articles that most recommendations cite, each as a bar.
 *
 * @param themes the themes of which the bars consist, in order; empty if there are too many to tell
 *     apart, in which case each bar is in one part
 * @param bars in the order of the articles
 * @param all how many articles recommendations cite
 */
public record ArticleBars(List<Phrase> themes, List<Bar> bars, int all) {

  private static final int MAX_BARS = 12;
  private static final int MAX_THEMES = 6;

  public ArticleBars {
    themes = List.copyOf(themes);
    bars = List.copyOf(bars);
  }

  /**
   * An article.
   *
   * @param name the short name: "ICCPR art. 9"
   * @param label an unofficial short description of the article
   * @param count how many recommendations cite it
   * @param parts the parts of the bar, in the order of the themes
   */
  public record Bar(String name, Phrase label, String href, int count, List<Part> parts) {
    public Bar {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The recommendations of one theme.
   *
   * @param theme the number of the theme among the themes, from 1; 1 if there are too many
   * @param count how many there are
   * @param start where the part begins, in thousandths of the longest bar
   * @param length its length, in the same unit
   */
  public record Part(int theme, int count, int start, int length) {}

  static ArticleBars of(PageContext context, String file) {
    ArticleIndex index = context.articleIndex();
    List<ArticleKey> all =
        index.instruments().stream().flatMap(id -> index.citedArticles(id).stream()).toList();
    List<ArticleKey> most =
        all.stream()
            .sorted(Comparator.comparingInt((ArticleKey key) -> -index.count(key)))
            .limit(MAX_BARS)
            .toList();
    List<Theme> themes = context.report().themes();
    boolean inParts = themes.size() > 1 && themes.size() <= MAX_THEMES;
    int longest = most.isEmpty() ? 1 : index.count(most.get(0));
    List<Bar> bars = new ArrayList<>();
    for (ArticleKey key : all) {
      if (most.contains(key)) {
        Provision whole = new Provision(key.instrument(), key.number(), "", "", "");
        bars.add(
            new Bar(
                context.names().name(whole),
                context.names().label(key),
                context.href(file, Urls.article(key)),
                index.count(key),
                inParts
                    ? parts(index, key, themes, longest)
                    : List.of(new Part(1, index.count(key), 0, share(index.count(key), longest)))));
      }
    }
    return new ArticleBars(
        inParts ? themes.stream().map(Theme::title).toList() : List.of(), bars, all.size());
  }

  private static List<Part> parts(
      ArticleIndex index, ArticleKey key, List<Theme> themes, int longest) {
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < themes.size(); i++) {
      int count = index.count(key, themes.get(i));
      if (count > 0) {
        int start = share(before, longest);
        parts.add(new Part(i + 1, count, start, share(before + count, longest) - start));
        before += count;
      }
    }
    return parts;
  }

  private static int share(int count, int longest) {
    return (int) Math.round(1000.0 * count / longest);
  }
}
