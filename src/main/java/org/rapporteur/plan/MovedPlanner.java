package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Permalink;
import org.rapporteur.page.MovedPage;
import org.rapporteur.page.PageFrame;
import org.rapporteur.page.TitledLink;

/** Plans the pages that lead on from old addresses. */
record MovedPlanner(OldAddresses old, PageFrames frames, Addresses addresses, Messages messages) {

  List<PlannedPage> plan() {
    List<PlannedPage> planned = new ArrayList<>();
    old.redirects()
        .forEach(
            (address, redirect) ->
                planned.add(
                    addresses.page(
                        address, false, redirect.span(), () -> page(address, redirect.goal()))));
    return planned;
  }

  private MovedPage page(Address address, Optional<AliasReader.RedirectTarget> goal) {
    String shown = Permalink.of(address).toString();
    PageFrame frame = frames.moved(address, messages.text("moved.title", shown), goal);
    List<TitledLink> to = goal.map(g -> List.of(frames.link(g, frame.path()))).orElse(List.of());
    return new MovedPage(frame, shown, to);
  }
}
