package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.view.CitePage.Example;

/**
 * Plans the page that explains how to cite, with the report's first recommendation as the example.
 */
public final class CiteGuide {

  private final Report report;
  private final ArticleIndex index;
  private final LinkResolver linker;
  private final Citations citations;
  private final ArticleNames names;

  public CiteGuide(
      Report report,
      ArticleIndex index,
      LinkResolver linker,
      Citations citations,
      ArticleNames names) {
    this.report = report;
    this.index = index;
    this.linker = linker;
    this.citations = citations;
    this.names = names;
  }

  public CitePage page(PageFrame frame) {
    String file = frame.path();
    ReportMetadata metadata = report.metadata();
    List<String> authors = metadata.authors().stream().map(ReportMetadata.Author::name).toList();
    List<Link> files = new ArrayList<>();
    files.add(new Link("BibTeX", linker.hrefIfPresent(file, Urls.BIBTEX)));
    files.add(new Link("RIS", linker.hrefIfPresent(file, Urls.RIS)));
    files.add(new Link("CSL-JSON", linker.hrefIfPresent(file, Urls.CSL_JSON)));
    files.add(new Link("JSON-LD", linker.hrefIfPresent(file, Urls.JSON_LD)));
    files.removeIf(link -> link.href().isEmpty());
    return new CitePage(
        frame,
        metadata.wording(),
        authors,
        metadata.restatedBy().map(ReportMetadata.Author::name).orElse(""),
        examples(file),
        files);
  }

  private List<Example> examples(String file) {
    List<Example> examples = new ArrayList<>();
    examples.add(
        new Example("report", "", linker.href(file, Address.HOME), citations.report(file)));
    Optional<Theme> theme =
        report.themes().stream().filter(t -> !t.published().isEmpty()).findFirst();
    if (theme.isPresent()) {
      Recommendation first = theme.get().published().get(0);
      examples.add(
          new Example(
              "recommendation",
              first.id().label(),
              linker.href(file, Urls.recommendation(first.id().toString())),
              citations.recommendation(theme.get(), first, file)));
      examples.add(
          new Example(
              "theme",
              theme.get().title().text(),
              linker.href(file, Urls.theme(theme.get().slug())),
              citations.theme(theme.get(), file)));
    }
    Optional<ArticleKey> article =
        index.planned().stream().flatMap(id -> index.citedArticles(id).stream()).findFirst();
    if (article.isPresent()) {
      String name = names.heading(article.get());
      Address address = Urls.article(article.get());
      examples.add(
          new Example(
              "article", name, linker.href(file, address), citations.article(name, address, file)));
    }
    return examples;
  }
}
