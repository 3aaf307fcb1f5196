package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.AccessibilityInfo;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;

/**
 * Plans the pages of text: those that the report adds, and the accessibility statement and the
 * guide to citing unless the report has its own.
 */
public final class TextPlanner {

  private final PageContext context;
  private final Citations citations;
  private final SiteDesign design;

  public TextPlanner(PageContext context, Citations citations, SiteDesign design) {
    this.design = design;
    this.context = context;
    this.citations = citations;
  }

  public List<PlannedPage> plan() {
    Span source = Span.of(context.report().metadata().places().file());
    List<PlannedPage> planned = new ArrayList<>();
    for (ContentPage page : context.report().pages()) {
      planned.add(
          context.plan(
              Urls.further(page.slug()), Span.of(page.places().file()), () -> further(page)));
    }
    if (!hasOwn("accessibility")) {
      planned.add(context.plan(Urls.ACCESSIBILITY, source, this::accessibility));
    }
    if (!hasOwn("cite")) {
      planned.add(context.plan(Urls.CITE, source, this::cite));
    }
    return planned;
  }

  private boolean hasOwn(String slug) {
    return context.report().pages().stream().anyMatch(page -> page.slug().equals(slug));
  }

  private TextPage further(ContentPage page) {
    PageFrame frame =
        context.frame(
            Urls.further(page.slug()),
            page.title().text(),
            context.indexed().linkNames().plainOr(page.text(), page.title()),
            Section.of(page).page(),
            true);
    List<Link> contents =
        page.text().prose().headings().stream()
            .filter(heading -> heading.depth() == 1)
            .map(heading -> new Link(heading.text(), "#" + heading.id()))
            .toList();
    return new TextPage(
        frame,
        page.title(),
        context.resolve(page.text(), frame.path(), "", 2),
        contents.size() < 3 ? List.of() : contents,
        context.translationNotes().of(page, frame.path()));
  }

  private AccessibilityPage accessibility() {
    AccessibilityInfo access = context.report().metadata().access();
    PageFrame frame =
        context.frame(
            Urls.ACCESSIBILITY,
            context.messages().text("accessibility.heading"),
            context.messages().text("accessibility.aim"),
            Section.NONE,
            true);
    return new AccessibilityPage(
        frame,
        contact(access),
        access.knownIssues(),
        access.people(),
        design.with(context.report().metadata().colour()).tests(context.report().audit()),
        context.resolve(
            context.report().metadata().corrections(), frame.path(), "corrections-", 3));
  }

  /** The contact for reports of barriers; empty if nobody can be reached at an address. */
  private Optional<ReportMetadata.Contact> contact(AccessibilityInfo access) {
    return access
        .contact()
        .filter(ReportMetadata.Contact::hasAddress)
        .or(() -> context.report().metadata().contact())
        .filter(ReportMetadata.Contact::hasAddress);
  }

  private CitePage cite() {
    PageFrame frame =
        context.frame(
            Urls.CITE,
            context.messages().text("guide.heading"),
            context.messages().text("guide.lead"),
            Section.NONE,
            true);
    return new CiteGuide(context, citations).page(frame);
  }
}
