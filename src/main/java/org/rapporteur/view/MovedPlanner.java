package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.index.TitledLink;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.AliasReader;
import org.rapporteur.permalink.OldAddresses;

/** Plans the pages that redirect from old addresses. */
public final class MovedPlanner {

  private final OldAddresses oldAddresses;
  private final PageFrames frames;
  private final Urls addresses;
  private final Messages messages;

  public MovedPlanner(
      OldAddresses oldAddresses, PageFrames frames, Urls addresses, Messages messages) {
    this.oldAddresses = oldAddresses;
    this.frames = frames;
    this.addresses = addresses;
    this.messages = messages;
  }

  public List<PlannedPage> plan() {
    List<PlannedPage> planned = new ArrayList<>();
    oldAddresses
        .redirects()
        .forEach(
            (address, redirect) ->
                planned.add(
                    PlannedPage.at(
                        addresses,
                        address,
                        false,
                        redirect.span(),
                        () -> page(address, redirect.target()))));
    return planned;
  }

  private MovedPage page(Address address, Optional<AliasReader.RedirectTarget> target) {
    String oldAddress = Permalink.of(address).toString();
    PageFrame frame = frames.moved(address, messages.text("moved.title", oldAddress), target);
    List<TitledLink> to = target.map(t -> List.of(frames.link(t, frame.path()))).orElse(List.of());
    return new MovedPage(frame, oldAddress, to);
  }
}
