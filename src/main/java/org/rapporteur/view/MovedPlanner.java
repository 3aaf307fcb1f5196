package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.AliasReader;
import org.rapporteur.permalink.OldAddresses;

/**
 * Plans the pages at addresses without content: those that redirect, and the page for missing ones.
 */
public final class MovedPlanner {

  private final PageContext context;
  private final PageFrames frames;
  private final OldAddresses oldAddresses;

  public MovedPlanner(PageContext context, PageFrames frames, OldAddresses oldAddresses) {
    this.context = context;
    this.frames = frames;
    this.oldAddresses = oldAddresses;
  }

  public List<PlannedPage> plan() {
    List<PlannedPage> planned = new ArrayList<>();
    Span source = Span.of(context.report().metadata().places().file());
    planned.add(PlannedPage.at(context.addresses(), Urls.NOT_FOUND, false, source, this::notFound));
    oldAddresses
        .redirects()
        .forEach(
            (address, redirect) ->
                planned.add(
                    PlannedPage.at(
                        context.addresses(),
                        address,
                        false,
                        redirect.span(),
                        () -> page(address, redirect.target()))));
    return planned;
  }

  private NotFoundPage notFound() {
    return new NotFoundPage(
        frames.notFound(context.messages().text("notfound.heading")),
        frames.fromRoot(Urls.LIST),
        frames.fromRoot(Urls.INSTRUMENTS),
        SearchPage.isFor(new ReportSummary(context.indexed()).counts())
            ? frames.fromRoot(Urls.SEARCH)
            : "");
  }

  private MovedPage page(Address address, Optional<AliasReader.RedirectTarget> target) {
    String oldAddress = Permalink.of(address).toString();
    PageFrame frame =
        frames.moved(address, context.messages().text("moved.title", oldAddress), target);
    List<TitledLink> to = target.map(t -> List.of(frames.link(t, frame.path()))).orElse(List.of());
    return new MovedPage(frame, oldAddress, to);
  }
}
