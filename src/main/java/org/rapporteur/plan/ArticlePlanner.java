package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartialDate;
import org.rapporteur.page.ArticlePage;
import org.rapporteur.page.InstrumentListPage;
import org.rapporteur.page.InstrumentPage;
import org.rapporteur.page.Pager;
import org.rapporteur.page.Shell;
import org.rapporteur.page.TitledLink;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.Part;

/** Plans the pages of instruments, and one for each of their articles. */
record ArticlePlanner(
    ArticleIndex index,
    Entries entries,
    Linker linker,
    Shells shells,
    Addresses addresses,
    ArticleNames names) {

  List<EditionPlanner.Planned> plan() {
    List<EditionPlanner.Planned> planned = new ArrayList<>();
    Span source = Span.of("the articles’ pages");
    planned.add(new EditionPlanner.Planned(instruments(), source));
    for (String id : index.planned()) {
      Instrument instrument = names.instrument(id);
      planned.add(new EditionPlanner.Planned(instrument(instrument), source));
      planned.addAll(
          IntStream.range(0, instrument.articles().size())
              .parallel()
              .mapToObj(i -> new EditionPlanner.Planned(article(instrument, i), source))
              .toList());
    }
    return planned;
  }

  private InstrumentListPage instruments() {
    String heading = names.messages().text("instruments.heading");
    Shell shell =
        shells.of(
            Addresses.INSTRUMENTS,
            heading,
            names.messages().text("instruments.lead"),
            "articles!",
            true);
    List<InstrumentListPage.Row> rows = new ArrayList<>();
    for (String id : index.planned()) {
      Instrument instrument = names.instrument(id);
      rows.add(
          new InstrumentListPage.Row(
              names.text(instrument.code()),
              names.phrase(instrument.name()),
              linker.way(shell.path(), Addresses.instrument(id)),
              index.reached(id).size(),
              instrument.articles().size(),
              index.recommendations(id)));
    }
    return new InstrumentListPage(shell, rows);
  }

  private InstrumentPage instrument(Instrument instrument) {
    String name = names.text(instrument.name());
    Shell shell = shells.of(Addresses.instrument(instrument.id()), name, name, "articles", true);
    List<InstrumentPage.PartRows> parts = new ArrayList<>();
    if (instrument.parts().isEmpty()) {
      parts.add(new InstrumentPage.PartRows("", rows(instrument, article -> true, shell)));
    }
    for (Part part : instrument.parts()) {
      parts.add(
          new InstrumentPage.PartRows(
              part.number(),
              rows(
                  instrument,
                  article ->
                      part.first().compareTo(article.number()) <= 0
                          && article.number().compareTo(part.last()) <= 0,
                  shell)));
    }
    return new InstrumentPage(
        shell,
        instrument.id(),
        names.text(instrument.code()),
        names.phrase(instrument.name()),
        instrument.unit().name().toLowerCase(Locale.ROOT),
        names.text(instrument.link()),
        PartialDate.parse(instrument.adopted()),
        PartialDate.parse(instrument.inForce()),
        instrument.series(),
        index.recommendations(instrument.id()),
        parts);
  }

  private List<InstrumentPage.Row> rows(
      Instrument instrument, Predicate<Article> which, Shell shell) {
    List<InstrumentPage.Row> rows = new ArrayList<>();
    for (Article article : instrument.articles()) {
      if (which.test(article)) {
        ArticleKey key = new ArticleKey(instrument.id(), article.number());
        rows.add(
            new InstrumentPage.Row(
                article.number().toString(),
                names.heading(key),
                names.phrase(article.label()),
                linker.way(shell.path(), Addresses.article(key)),
                index.count(key)));
      }
    }
    return rows;
  }

  private ArticlePage article(Instrument instrument, int at) {
    Article article = instrument.articles().get(at);
    ArticleKey key = new ArticleKey(instrument.id(), article.number());
    String heading = names.heading(key);
    String label = names.phrase(article.label()).text();
    Shell shell =
        shells.of(
            Addresses.article(key),
            label.isEmpty() ? heading : heading + ": " + label,
            heading + (label.isEmpty() ? "" : ", " + label),
            "articles",
            true);
    String file = shell.path();
    List<ArticlePage.ThemeGroup> groups = new ArrayList<>();
    for (ArticleIndex.ThemeHits theme : index.hits().getOrDefault(key, List.of())) {
      groups.add(
          new ArticlePage.ThemeGroup(
              theme.theme().slug(),
              theme.theme().title(),
              linker.way(file, Addresses.theme(theme.theme().slug())),
              theme.hits().stream().map(hit -> hit(hit, file)).toList()));
    }
    List<Article> all = instrument.articles();
    return new ArticlePage(
        shell,
        heading,
        names.phrase(article.label()),
        instrument.unit().name().toLowerCase(Locale.ROOT),
        instrument.partOf(article.number()).map(Part::number).orElse(""),
        new TitledLink(
            names.text(instrument.code()),
            names.phrase(instrument.name()),
            linker.way(file, Addresses.instrument(instrument.id()))),
        names.text(instrument.link()),
        index.count(key),
        count(key, Origin.EXPLICIT),
        count(key, Origin.INLINE),
        count(key, Origin.INHERITED),
        groups,
        new Pager(
            at == 0 ? List.of() : List.of(link(instrument, all.get(at - 1), file)),
            at + 1 == all.size() ? List.of() : List.of(link(instrument, all.get(at + 1), file))));
  }

  private TitledLink link(Instrument instrument, Article article, String file) {
    ArticleKey key = new ArticleKey(instrument.id(), article.number());
    return new TitledLink(
        names.heading(key),
        names.phrase(article.label()),
        linker.way(file, Addresses.article(key)));
  }

  private ArticlePage.Hit hit(ArticleIndex.Hit hit, String file) {
    return new ArticlePage.Hit(
        hit.recommendation().id().toString(),
        hit.recommendation().id().label(),
        hit.recommendation().title(),
        linker.way(file, Addresses.recommendation(hit.recommendation().id().toString())),
        entries.demand(hit.recommendation(), file, 4),
        hit.reference().origin().name().toLowerCase(Locale.ROOT),
        names.paragraphs(hit.reference()));
  }

  private int count(ArticleKey key, Origin origin) {
    return (int)
        index.hits().getOrDefault(key, List.of()).stream()
            .flatMap(theme -> theme.hits().stream())
            .filter(hit -> hit.reference().origin() == origin)
            .count();
  }
}
