package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.model.Address;
import org.rapporteur.model.Download;
import org.rapporteur.model.ReadingTime;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/** Plans the home page of an edition. */
public final class HomePlanner {

  private final PageContext context;
  private final ReportSummary reportSummary;
  private final Citations citations;
  private final HeadMetadata headMetadata;
  private final EditionFiles files;
  private final Matrices matrices;

  public HomePlanner(
      PageContext context,
      ReportSummary reportSummary,
      Citations citations,
      HeadMetadata headMetadata,
      EditionFiles files,
      Matrices matrices) {
    this.context = context;
    this.reportSummary = reportSummary;
    this.citations = citations;
    this.headMetadata = headMetadata;
    this.files = files;
    this.matrices = matrices;
  }

  public PlannedPage plan() {
    Span source = Span.of(context.report().metadata().places().file());
    return context.planOverview(Address.HOME, source, this::page);
  }

  private HomePage page() {
    ReportMetadata metadata = context.report().metadata();
    PageFrame frame =
        context.frame(
            Address.HOME,
            metadata.title().text(),
            context.indexed().linkNames().plainOr(metadata.summary(), metadata.title()),
            Section.NONE,
            true);
    String file = frame.path();
    return new HomePage(
        frame,
        reportSummary.facts(),
        context.resolve(metadata.summary(), file, "summary-", 2),
        context.resolve(metadata.disclaimer(), file, "disclaimer-", 3),
        reportSummary.counts(),
        ReadingTime.of(context.report()),
        themes(file),
        matrices.matrix(file),
        new OverviewBuilder(context).articles(file),
        ArticleBars.of(context, file),
        context.articleIndex().tabulated().stream()
            .map(id -> new Link(context.names().code(id), context.href(file, Urls.matrix(id))))
            .toList(),
        context.report().isFollowed() ? new StandingCounts(context, file).standing() : List.of(),
        Timeline.of(context.report(), context.lastEvent()),
        citations.report(file),
        headMetadata.home(file),
        context.linker().hrefIfPresent(file, Urls.LIST),
        context.linker().hrefIfPresent(file, Urls.INSTRUMENTS),
        context.progressHref(file),
        context.documentsHref(file),
        SearchPage.isFor(reportSummary.counts())
            ? context.linker().hrefIfPresent(file, Urls.SEARCH)
            : "",
        context.linker().hrefIfPresent(file, Urls.PRINT),
        files.downloads().stream().map(form -> download(form, file)).toList(),
        context.translationNotes().ofReport(file));
  }

  private List<ThemeSummary> themes(String file) {
    List<ThemeSummary> themes = new ArrayList<>();
    for (Theme theme : context.report().themes()) {
      themes.add(
          new ThemeSummary(
              theme.slug(),
              theme.title(),
              context.report().metadata().part(theme),
              context.href(file, Urls.theme(theme.slug())),
              theme.published().size(),
              context.entries().articles().of(theme, file)));
    }
    return themes;
  }

  /**
   * The link to a download. The ZIP contains the whole site but not itself, so pages link to it by
   * its URL.
   */
  private HomePage.DownloadLink download(Download form, String file) {
    boolean archive = form == Download.ZIP;
    String address = form.address().path();
    String baseUrl = context.addresses().baseUrl();
    String href =
        archive && !baseUrl.isEmpty()
            ? baseUrl + address
            : archive ? Urls.relative(file, address) : context.href(file, form.address());
    return new HomePage.DownloadLink(form.word(), href, 0, 0);
  }
}
