package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.text.Graphemes;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.InstrumentPart;

/** Plans the pages of instruments, and one for each of their articles. */
public final class ArticlePlanner {

  private static final Span SOURCE = Span.of("the articles’ pages");

  /**
   * How many recommendations that cite an article its pages list in full. Beyond, each is a row
   * with its first words, so that readers can survey them, and the pages remain small.
   */
  private static final int MAX_DEMANDS = 50;

  /** The maximum length of the first words below a title. */
  private static final int WORDS_LENGTH = 120;

  private final PageContext context;
  private final HeadMetadata headMetadata;
  private final Matrices matrices;

  public ArticlePlanner(PageContext context, HeadMetadata headMetadata, Matrices matrices) {
    this.context = context;
    this.headMetadata = headMetadata;
    this.matrices = matrices;
  }

  public List<PlannedPage> plan() {
    List<PlannedPage> planned = new ArrayList<>();
    planned.add(page(Urls.INSTRUMENTS, this::instruments));
    for (String id : context.articleIndex().planned()) {
      Instrument instrument = context.names().instrument(id);
      planned.add(page(Urls.instrument(id), () -> instrument(instrument)));
      if (context.articleIndex().tabulated().contains(id)) {
        for (int i = 1; i <= matrices.pages(id); i++) {
          int number = i;
          planned.add(page(Urls.matrix(id, i), () -> matrix(instrument, number)));
        }
      }
      for (int i = 0; i < instrument.articles().size(); i++) {
        int position = i;
        ArticleKey key = new ArticleKey(id, instrument.articles().get(position).number());
        planned.add(
            citations(
                Urls.article(key),
                context.articleIndex().of(key),
                () -> article(instrument, position)));
        if (context.articleIndex().isSplit(key)) {
          split(instrument, instrument.articles().get(position), key, planned);
        }
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

  private PlannedPage page(Address address, Supplier<Page> record) {
    return context.planOverview(address, SOURCE, record);
  }

  private PlannedPage citations(
      Address address, List<ArticleIndex.ThemeCitations> themes, Supplier<Page> record) {
    return context.planCitations(
        address,
        () ->
            themes.stream()
                .flatMap(theme -> theme.hits().stream())
                .map(ArticleIndex.Citing::recommendation),
        SOURCE,
        record);
  }

  private InstrumentListPage instruments() {
    String heading = context.messages().text("instruments.heading");
    PageFrame frame =
        context.frame(
            Urls.INSTRUMENTS,
            heading,
            context.messages().text("instruments.lead"),
            "articles!",
            true);
    List<InstrumentListPage.InstrumentItem> rows = new ArrayList<>();
    for (String id : context.articleIndex().planned()) {
      Instrument instrument = context.names().instrument(id);
      rows.add(
          new InstrumentListPage.InstrumentItem(
              context.names().text(instrument.code()),
              context.names().phrase(instrument.name()),
              context.href(frame.path(), Urls.instrument(id)),
              context.articleIndex().citedArticles(id).size(),
              instrument.articles().size(),
              context.articleIndex().recommendations(id)));
    }
    return new InstrumentListPage(frame, rows);
  }

  private InstrumentPage instrument(Instrument instrument) {
    String name = context.names().text(instrument.name());
    PageFrame frame =
        context.frame(
            Urls.instrument(instrument.id()),
            name,
            context.messages().text("description.instrument", context.shortTitle(), name),
            "articles",
            true);
    List<InstrumentPage.PartGroup> parts = new ArrayList<>();
    if (instrument.parts().isEmpty()) {
      parts.add(new InstrumentPage.PartGroup("", rows(instrument, article -> true, frame)));
    }
    for (InstrumentPart part : instrument.parts()) {
      parts.add(
          new InstrumentPage.PartGroup(
              part.number(),
              rows(
                  instrument,
                  article ->
                      part.first().compareTo(article.number()) <= 0
                          && article.number().compareTo(part.last()) <= 0,
                  frame)));
    }
    return new InstrumentPage(
        frame,
        instrument.id(),
        context.names().text(instrument.code()),
        context.names().phrase(instrument.name()),
        instrument.unit().name().toLowerCase(Locale.ROOT),
        context.names().text(instrument.link()),
        PartialDate.parse(instrument.adopted()),
        PartialDate.parse(instrument.inForce()),
        instrument.series(),
        context.articleIndex().recommendations(instrument.id()),
        parts,
        context.articleIndex().tabulated().contains(instrument.id())
            ? context.linker().hrefIfPresent(frame.path(), Urls.matrix(instrument.id()))
            : "");
  }

  private MatrixPage matrix(Instrument instrument, int number) {
    int pages = matrices.pages(instrument.id());
    String code = context.names().text(instrument.code());
    String heading = context.messages().text("matrix.heading", code);
    PageFrame frame =
        context.frame(
            Urls.matrix(instrument.id(), number),
            context.numbered(heading, number, pages),
            context.messages().text("description.matrix", context.shortTitle(), code),
            "articles",
            true);
    return new MatrixPage(
        frame,
        heading,
        new TitledLink(
            code,
            context.names().phrase(instrument.name()),
            context.href(frame.path(), Urls.instrument(instrument.id()))),
        matrices.matrix(instrument.id(), number, frame.path()),
        number,
        pages,
        Pager.at(number - 1, pages, other -> matrixLink(instrument, other + 1, pages, frame)));
  }

  private TitledLink matrixLink(Instrument instrument, int number, int pages, PageFrame frame) {
    String code = context.names().code(instrument.id());
    String heading = context.messages().text("matrix.heading", code);
    return new TitledLink(
        "",
        new Phrase(context.numbered(heading, number, pages), context.messages().language()),
        context.href(frame.path(), Urls.matrix(instrument.id(), number)));
  }

  private List<InstrumentPage.ArticleItem> rows(
      Instrument instrument, Predicate<Article> included, PageFrame frame) {
    List<InstrumentPage.ArticleItem> rows = new ArrayList<>();
    for (Article article : instrument.articles()) {
      if (included.test(article)) {
        ArticleKey key = new ArticleKey(instrument.id(), article.number());
        rows.add(
            new InstrumentPage.ArticleItem(
                article.number().toString(),
                context.names().heading(key),
                context.names().phrase(article.label()),
                context.href(frame.path(), Urls.article(key)),
                context.articleIndex().count(key)));
      }
    }
    return rows;
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
            "articles",
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
              split ? List.of() : hits(theme, file, 4, listed)));
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
            "articles",
            true);
    String file = frame.path();
    return new ArticleThemePage(
        frame,
        heading,
        context.names().phrase(article.label()),
        link(instrument, article, file),
        new TitledLink("", theme.title(), context.href(file, Urls.theme(theme.slug()))),
        hits(themes.get(position), file, 3, context.articleIndex().count(key)),
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

  /**
   * The recommendations of a theme that cite an article, those that do so themselves first.
   *
   * @param headingBase the level of the outermost headings within a demand
   * @param listed how many recommendations cite the article
   */
  private List<CitingRecommendation> hits(
      ArticleIndex.ThemeCitations theme, String file, int headingBase, int listed) {
    List<CitingRecommendation> hits = new ArrayList<>();
    boolean brief = listed > MAX_DEMANDS;
    List<ArticleIndex.Citing> sorted =
        theme.hits().stream()
            .sorted(Comparator.comparing((ArticleIndex.Citing hit) -> hit.reference().origin()))
            .toList();
    for (ArticleIndex.Citing hit : sorted) {
      Recommendation recommendation = hit.recommendation();
      Phrase none = new Phrase("", recommendation.demand().language());
      String id = recommendation.id().toString();
      hits.add(
          new CitingRecommendation(
              id,
              recommendation.label(),
              recommendation.title(),
              context.href(file, Urls.recommendation(id)),
              brief
                  ? context.resolve(
                      LocatedProse.empty(recommendation.demand().language()), file, "", 1)
                  : context.entries().demand(recommendation, file, headingBase),
              hit.reference().origin().word(),
              context.names().paragraphs(hit.reference()),
              recommendation.facts().addressees(),
              context.entries().standing(recommendation),
              context.translationNotes().of(recommendation, file),
              brief ? context.indexed().linkNames().name(recommendation) : none,
              brief && recommendation.hasTitle() ? firstWords(recommendation) : none));
    }
    return hits;
  }

  private Phrase firstWords(Recommendation recommendation) {
    LocatedProse demand = recommendation.demand();
    String text = context.indexed().linkNames().plain(demand);
    return new Phrase(Graphemes.firstWords(text, WORDS_LENGTH), demand.language());
  }

  private int count(ArticleKey key, Origin origin) {
    return (int)
        context.articleIndex().of(key).stream()
            .flatMap(theme -> theme.hits().stream())
            .filter(hit -> hit.reference().origin() == origin)
            .count();
  }
}
