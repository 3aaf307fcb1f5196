package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.InstrumentPart;

/**
 * Plans the page of each article of an instrument, and its pages for themes if very many
 * recommendations cite it.
 */
final class ArticlePlanner {

  private final PageContext context;
  private final HeadMetadata headMetadata;
  private final CitingRecommendations citing;

  ArticlePlanner(PageContext context, HeadMetadata headMetadata) {
    this.context = context;
    this.headMetadata = headMetadata;
    this.citing = new CitingRecommendations(context);
  }

  List<PlannedPage> plan(Instrument instrument) {
    List<PlannedPage> planned = new ArrayList<>();
    for (int i = 0; i < instrument.articles().size(); i++) {
      int position = i;
      ArticleKey key = new ArticleKey(instrument.id(), instrument.articles().get(i).number());
      planned.add(
          citations(
              Urls.article(key),
              context.articleIndex().of(key),
              () -> article(instrument, position)));
      if (context.articleIndex().isSplit(key)) {
        split(instrument, instrument.articles().get(position), key, planned);
      }
    }
    return planned;
  }

  private void split(
      Instrument instrument, Article article, ArticleKey key, List<PlannedPage> planned) {
    List<ArticleIndex.ThemeCitations> themes = context.articleIndex().of(key);
    for (int i = 0; i < themes.size(); i++) {
      int position = i;
      planned.add(
          citations(
              Urls.article(key, themes.get(position).theme().slug()),
              List.of(themes.get(position)),
              () -> theme(instrument, article, key, themes, position)));
    }
  }

  private PlannedPage citations(
      Address address, List<ArticleIndex.ThemeCitations> themes, Supplier<Page> record) {
    return context.planCitations(
        address,
        () ->
            themes.stream()
                .flatMap(theme -> theme.hits().stream())
                .map(ArticleIndex.Citing::recommendation),
        InstrumentPlanner.SOURCE,
        record);
  }

  private ArticlePage article(Instrument instrument, int position) {
    Article article = instrument.articles().get(position);
    ArticleKey key = new ArticleKey(instrument.id(), article.number());
    String heading = context.names().heading(key);
    String label = context.names().phrase(article.label()).text();
    boolean cited = !context.articleIndex().of(key).isEmpty();
    String title = label.isEmpty() ? heading : heading + ": " + label;
    PageFrame frame =
        context.frame(
            Urls.article(key),
            title,
            context
                .messages()
                .text(
                    cited ? "description.article" : "description.article-none",
                    context.shortTitle(),
                    heading + (label.isEmpty() ? "" : " (" + label + ")")),
            Section.ARTICLES,
            cited);
    String file = frame.path();
    boolean split = context.articleIndex().isSplit(key);
    List<ArticlePage.ThemeGroup> groups = new ArrayList<>();
    List<ArticleIndex.ThemeCitations> themes =
        context.articleIndex().of(key).stream()
            .sorted(Comparator.comparing((ArticleIndex.ThemeCitations theme) -> !hasOwn(theme)))
            .toList();
    int listed = context.articleIndex().count(key);
    for (ArticleIndex.ThemeCitations theme : themes) {
      String slug = theme.theme().slug();
      groups.add(
          new ArticlePage.ThemeGroup(
              slug,
              theme.theme().title(),
              context.href(file, Urls.theme(slug)),
              theme.hits().size(),
              split ? context.href(file, Urls.article(key, slug)) : "#" + slug,
              split ? List.of() : citing.of(theme, file, 4, listed)));
    }
    List<Article> all = instrument.articles();
    return new ArticlePage(
        frame,
        heading,
        context.names().phrase(article.label()),
        instrument.unit().name().toLowerCase(Locale.ROOT),
        instrument.partOf(article.number()).map(InstrumentPart::number).orElse(""),
        new TitledLink(
            context.names().text(instrument.code()),
            context.names().phrase(instrument.name()),
            context.href(file, Urls.instrument(instrument.id()))),
        context.names().text(instrument.link()),
        context.articleIndex().count(key),
        count(key, Origin.EXPLICIT),
        count(key, Origin.INLINE),
        count(key, Origin.INHERITED),
        split,
        groups,
        groups.isEmpty()
            ? PageHead.NONE
            : headMetadata.article(key, Urls.article(key), title, file),
        Pager.at(position, all.size(), other -> link(instrument, all.get(other), file)));
  }

  private TitledLink link(Instrument instrument, Article article, String file) {
    ArticleKey key = new ArticleKey(instrument.id(), article.number());
    return new TitledLink(
        context.names().heading(key),
        context.names().phrase(article.label()),
        context.href(file, Urls.article(key)));
  }

  private ArticleThemePage theme(
      Instrument instrument,
      Article article,
      ArticleKey key,
      List<ArticleIndex.ThemeCitations> themes,
      int position) {
    Theme theme = themes.get(position).theme();
    String heading = context.names().heading(key);
    String title = context.messages().text("article.of-theme", heading, theme.title().text());
    PageFrame frame =
        context.frame(
            Urls.article(key, theme.slug()),
            title,
            context.messages().text("description.article-theme", theme.title().text(), heading),
            Section.ARTICLES,
            true);
    String file = frame.path();
    return new ArticleThemePage(
        frame,
        heading,
        context.names().phrase(article.label()),
        link(instrument, article, file),
        new TitledLink("", theme.title(), context.href(file, Urls.theme(theme.slug()))),
        citing.of(themes.get(position), file, 3, context.articleIndex().count(key)),
        headMetadata.article(key, Urls.article(key, theme.slug()), title, file),
        Pager.at(position, themes.size(), other -> link(key, themes.get(other).theme(), file)));
  }

  private TitledLink link(ArticleKey key, Theme theme, String file) {
    return new TitledLink("", theme.title(), context.href(file, Urls.article(key, theme.slug())));
  }

  /** Whether a recommendation of the theme cites the article itself. */
  private static boolean hasOwn(ArticleIndex.ThemeCitations theme) {
    return theme.hits().stream().anyMatch(hit -> hit.reference().origin() != Origin.INHERITED);
  }

  private int count(ArticleKey key, Origin origin) {
    return (int)
        context.articleIndex().of(key).stream()
            .flatMap(theme -> theme.hits().stream())
            .filter(hit -> hit.reference().origin() == origin)
            .count();
  }
}
