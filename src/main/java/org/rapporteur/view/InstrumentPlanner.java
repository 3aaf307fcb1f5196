package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.InstrumentPart;

/** Plans the list of instruments, and the pages, matrices and articles of each. */
public final class InstrumentPlanner {

  static final Span SOURCE = Span.of("the articles’ pages");

  private final PageContext context;
  private final Matrices matrices;
  private final ArticlePlanner articles;

  public InstrumentPlanner(PageContext context, Matrices matrices, HeadMetadata headMetadata) {
    this.context = context;
    this.matrices = matrices;
    this.articles = new ArticlePlanner(context, headMetadata);
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
      planned.addAll(articles.plan(instrument));
    }
    return planned;
  }

  private PlannedPage page(Address address, Supplier<Page> record) {
    return context.planOverview(address, SOURCE, record);
  }

  private InstrumentListPage instruments() {
    String heading = context.messages().text("instruments.heading");
    PageFrame frame =
        context.frame(
            Urls.INSTRUMENTS,
            heading,
            context.messages().text("instruments.lead"),
            Section.ARTICLES.page(),
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
            Section.ARTICLES,
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
            Section.ARTICLES,
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
}
