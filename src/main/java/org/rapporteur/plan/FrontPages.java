package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Language;
import org.rapporteur.model.Site;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ReferenceFormat;
import org.rapporteur.view.EditionListPage;
import org.rapporteur.view.NotFoundPage;
import org.rapporteur.view.Page;
import org.rapporteur.view.PageFrame;
import org.rapporteur.view.PlannedPage;

/** Plans the pages at the root of a site if none of its editions is at the root. */
final class FrontPages {

  private final Site site;
  private final String baseUrl;

  FrontPages(Site site, String baseUrl) {
    this.site = site;
    this.baseUrl = baseUrl;
  }

  List<PlannedPage> plan(List<Plan.PlannedEdition> editions) {
    Span source = Span.of("site.yaml");
    List<Plan.PlannedEdition> all = List.copyOf(editions);
    return List.of(
        new PlannedPage("index.html", baseUrl, Optional::empty, source, () -> list(all)),
        new PlannedPage("404.html", "", Optional::empty, source, this::notFound));
  }

  private Page list(List<Plan.PlannedEdition> editions) {
    List<EditionListPage.EditionItem> rows = new ArrayList<>();
    for (Plan.PlannedEdition planned : editions) {
      Edition edition = planned.edition();
      rows.add(
          new EditionListPage.EditionItem(
              edition.language().tag(),
              edition.language().direction(),
              edition.language().ownName(),
              edition.report().metadata().title().text(),
              Urls.relative("index.html", planned.addresses().file(Address.HOME))));
    }
    String title = site.title().text();
    return new EditionListPage(frame("index.html", title, baseUrl, "", "index.html"), title, rows);
  }

  private Page notFound() {
    String heading = Messages.of(site.title().language()).text("notfound.heading");
    String root = Urls.onHost(baseUrl);
    String title = heading + " – " + site.title().text();
    return new NotFoundPage(frame("404.html", title, "", root, root + "index.html"), "", "", "");
  }

  private PageFrame frame(String path, String title, String canonical, String root, String home) {
    Language language = new Language(site.title().language());
    return new PageFrame(
        path,
        language.tag(),
        language.direction(),
        title,
        title,
        canonical,
        root,
        path.equals("index.html"),
        site.title().text(),
        home,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Messages.of(language.tag()).language(),
        ReferenceFormat.languageFor(language.tag()),
        language.tag(),
        language.tag());
  }
}
