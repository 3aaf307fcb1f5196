package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.view.CitePage.Example;

/**
 * Plans the page that explains how to cite, with the report's first recommendation as the example.
 */
public final class CiteGuide {

  private final PageContext context;
  private final Citations citations;

  public CiteGuide(PageContext context, Citations citations) {
    this.context = context;
    this.citations = citations;
  }

  public CitePage page(PageFrame frame) {
    String file = frame.path();
    ReportMetadata metadata = context.report().metadata();
    List<String> authors = metadata.authors().stream().map(ReportMetadata.Author::name).toList();
    List<Link> files = new ArrayList<>();
    files.addAll(citations.report(file).files());
    files.add(new Link("CSL-JSON", context.linker().hrefIfPresent(file, Urls.CSL_JSON)));
    files.add(new Link("JSON-LD", context.linker().hrefIfPresent(file, Urls.JSON_LD)));
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
        new Example("report", "", context.href(file, Address.HOME), citations.report(file)));
    Optional<Theme> theme =
        context.report().themes().stream().filter(t -> !t.published().isEmpty()).findFirst();
    if (theme.isPresent()) {
      Recommendation first = theme.get().published().get(0);
      examples.add(
          new Example(
              "recommendation",
              first.label(),
              context.href(file, Urls.recommendation(first.id().toString())),
              citations.recommendationInEveryStyle(first, file)));
      examples.add(
          new Example(
              "theme",
              theme.get().title().text(),
              context.href(file, Urls.theme(theme.get().slug())),
              citations.theme(theme.get(), file)));
    }
    Optional<ArticleKey> article =
        context.articleIndex().planned().stream()
            .flatMap(id -> context.articleIndex().citedArticles(id).stream())
            .findFirst();
    if (article.isPresent()) {
      String name = context.names().heading(article.get());
      Address address = Urls.article(article.get());
      examples.add(
          new Example(
              "article",
              name,
              context.href(file, address),
              citations.article(name, address, file)));
    }
    return examples;
  }
}
