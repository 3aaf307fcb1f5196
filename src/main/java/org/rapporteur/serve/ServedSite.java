package org.rapporteur.serve;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.model.Asset;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.PlannedPage;
import org.rapporteur.render.Artifact;

/** One plan, by path; all that is no page of it is made when it is first asked for. */
final class ServedSite {

  private final Plan plan;
  private final Map<String, PlannedPage> pages = new HashMap<>();
  private final Map<String, Asset> files = new HashMap<>();
  private final Map<String, Artifact> made = new HashMap<>();
  private Optional<List<Supplier<Artifact>>> left = Optional.empty();

  ServedSite(Plan plan) {
    this.plan = plan;
    plan.pages().forEach(page -> pages.put(page.path(), page));
    plan.files().forEach(file -> files.put(file.path(), file.asset()));
  }

  Plan plan() {
    return plan;
  }

  Optional<PlannedPage> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  /** The bytes of an asset as they are now; empty when there is none, or no longer. */
  Optional<byte[]> file(String path) {
    Asset asset = files.get(path);
    try {
      return asset == null ? Optional.empty() : Optional.of(asset.read());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** A data file, or another that is no page. */
  synchronized Optional<byte[]> data(String path) {
    List<Supplier<Artifact>> rest =
        left.orElseGet(() -> new ArrayList<>(new Exporter().export(plan)));
    left = Optional.of(rest);
    while (!made.containsKey(path) && !rest.isEmpty()) {
      Artifact artifact = rest.remove(rest.size() - 1).get();
      made.put(artifact.path().toString(), artifact);
    }
    return Optional.ofNullable(made.get(path)).map(Artifact::bytes);
  }

  /** The path of the site's root on its host. */
  String root() {
    return URI.create(plan.baseUrl().isEmpty() ? "/" : plan.baseUrl()).getPath();
  }

  /**
   * Every path at which something stands, sorted.
   *
   * @param design those of the look
   * @param own those that the project's own templates make
   */
  List<String> paths(Collection<String> design, Collection<String> own) {
    data("");
    SortedSet<String> all = new TreeSet<>(design);
    all.addAll(pages.keySet());
    all.addAll(files.keySet());
    synchronized (this) {
      all.addAll(made.keySet());
    }
    Downloads.paths(plan).forEach(path -> all.add(path.value()));
    all.removeIf(plan::leavesOut);
    all.addAll(own);
    return List.copyOf(all);
  }
}
