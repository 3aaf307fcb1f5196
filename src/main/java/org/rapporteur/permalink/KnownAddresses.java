package org.rapporteur.permalink;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.index.CitableAddresses;
import org.rapporteur.model.Address;
import org.rapporteur.model.Permalink;

/**
 * Every address of an edition that a citation may contain: current ones, and old ones that
 * redirect. They are collected on first use.
 */
public final class KnownAddresses {

  private final CitableAddresses citableAddresses;
  private final OldAddresses oldAddresses;
  private final Map<Permalink, String> links = new HashMap<>();

  public KnownAddresses(CitableAddresses citableAddresses, OldAddresses oldAddresses) {
    this.citableAddresses = citableAddresses;
    this.oldAddresses = oldAddresses;
  }

  /** All addresses, each with the id of its recommendation, or an empty text. */
  public synchronized Map<Permalink, String> links() {
    if (links.isEmpty()) {
      links.putAll(citableAddresses.links());
      for (Address page : oldAddresses.redirects().keySet()) {
        links.put(Permalink.of(page), "");
      }
      for (Map.Entry<Permalink, AliasReader.Alias> alias : oldAddresses.aliases().entrySet()) {
        links.put(alias.getKey(), alias.getValue().id());
      }
    }
    return links;
  }

  /** The anchors on pages. Aliases are not included. */
  public Set<Permalink> anchors() {
    return links().keySet().stream()
        .filter(link -> !link.isWhole() && !oldAddresses.aliases().containsKey(link))
        .collect(Collectors.toSet());
  }
}
