package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.DocumentIndex;
import org.rapporteur.index.DocumentNames;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.DocumentKey;

/** Plans the list of the documents that recommendations cite, and a page for each of them. */
public final class DocumentPlanner {

  private static final Span SOURCE = Span.of("the documents’ pages");

  private final PageContext context;
  private final HeadMetadata headMetadata;
  private final DocumentIndex index;
  private final DocumentNames names;

  public DocumentPlanner(PageContext context, HeadMetadata headMetadata) {
    this.context = context;
    this.headMetadata = headMetadata;
    this.index = context.indexed().documentIndex();
    this.names = context.indexed().documentNames();
  }

  public List<PlannedPage> plan() {
    List<PlannedPage> planned = new ArrayList<>();
    if (index.listed()) {
      planned.add(context.planOverview(Urls.DOCUMENTS, SOURCE, this::list));
    }
    for (int i = 0; i < index.planned().size(); i++) {
      int position = i;
      planned.add(
          context.planCitations(
              Urls.document(index.planned().get(i)),
              () -> citing(index.planned().get(position)),
              SOURCE,
              () -> document(position)));
    }
    return planned;
  }

  private Stream<Recommendation> citing(DocumentKey document) {
    return index.of(document).stream()
        .flatMap(citations -> citations.hits().stream())
        .map(DocumentIndex.Citing::recommendation);
  }

  private DocumentListPage list() {
    PageFrame frame =
        context.frame(
            Urls.DOCUMENTS,
            context.messages().text("documents.heading"),
            context.messages().text("documents.lead"),
            Section.DOCUMENTS.page(),
            true);
    List<DocumentListPage.DocumentItem> rows = new ArrayList<>();
    for (DocumentKey document : index.planned()) {
      rows.add(
          new DocumentListPage.DocumentItem(
              names.heading(document),
              names.description(document),
              context.href(frame.path(), Urls.document(document)),
              index.count(document)));
    }
    return new DocumentListPage(frame, rows);
  }

  private DocumentPage document(int position) {
    List<DocumentKey> all = index.planned();
    DocumentKey document = all.get(position);
    String name = names.heading(document);
    String description = names.description(document);
    String title = description.isEmpty() ? name : name + ": " + description;
    PageFrame frame =
        context.frame(
            Urls.document(document),
            title,
            context.messages().text("description.article", context.shortTitle(), title),
            Section.DOCUMENTS,
            !index.of(document).isEmpty());
    String file = frame.path();
    boolean split = index.isSplit(document);
    List<DocumentPage.DocumentThemeGroup> groups = new ArrayList<>();
    for (DocumentIndex.ThemeCitations citations : index.of(document)) {
      Theme theme = citations.theme();
      groups.add(
          new DocumentPage.DocumentThemeGroup(
              theme.slug(),
              theme.title(),
              context.href(file, Urls.theme(theme.slug())),
              citations.hits().size(),
              split ? List.of() : rows(citations, file)));
    }
    return new DocumentPage(
        frame,
        name,
        description,
        document.url(context.indexed().edition().language().tag()),
        context.documentsHref(file),
        index.count(document),
        split,
        groups,
        groups.isEmpty() ? PageHead.NONE : headMetadata.document(Urls.document(document), title),
        Pager.at(position, all.size(), other -> link(all.get(other), file)));
  }

  private List<DocumentPage.DocumentCitation> rows(
      DocumentIndex.ThemeCitations citations, String file) {
    List<DocumentPage.DocumentCitation> rows = new ArrayList<>();
    for (DocumentIndex.Citing citing : citations.hits()) {
      Recommendation recommendation = citing.recommendation();
      rows.add(
          new DocumentPage.DocumentCitation(
              recommendation.label(),
              context.indexed().linkNames().name(recommendation),
              context.href(file, Urls.recommendation(recommendation.id().toString())),
              citing.paragraphs()));
    }
    return rows;
  }

  private TitledLink link(DocumentKey document, String file) {
    return new TitledLink(
        names.heading(document),
        new Phrase(names.description(document), context.indexed().edition().language().tag()),
        context.href(file, Urls.document(document)));
  }
}
