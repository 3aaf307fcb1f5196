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
import org.rapporteur.export.download.Cards;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.model.Asset;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.view.PlannedPage;

/** The pages and files of a plan by path. Files other than pages are generated on first request. */
final class ServedSite {

  private final Plan plan;
  private final Design design;
  private final Map<String, PlannedPage> pages = new HashMap<>();
  private final Map<String, Asset> files = new HashMap<>();
  private final Map<String, Artifact> generated = new HashMap<>();
  private Optional<List<Supplier<Artifact>>> pending = Optional.empty();

  ServedSite(Plan plan, Design design) {
    this.plan = plan;
    this.design = design;
    plan.pages().forEach(page -> pages.put(page.path(), page));
    plan.files().forEach(file -> files.put(file.path(), file.asset()));
  }

  Plan plan() {
    return plan;
  }

  Optional<PlannedPage> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  /** The current bytes of an asset; empty if there is none, or if it was removed. */
  Optional<byte[]> file(String path) {
    Asset asset = files.get(path);
    try {
      return asset == null ? Optional.empty() : Optional.of(asset.read());
    } catch (IOException removed) {
      return Optional.empty();
    }
  }

  /** A data file, or another generated file that is not a page. */
  synchronized Optional<byte[]> data(String path) {
    List<Supplier<Artifact>> remaining =
        pending.orElseGet(() -> new ArrayList<>(new Exporter(design).export(plan)));
    pending = Optional.of(remaining);
    while (!generated.containsKey(path) && !remaining.isEmpty()) {
      Artifact artifact = remaining.remove(remaining.size() - 1).get();
      generated.put(artifact.path().toString(), artifact);
    }
    return Optional.ofNullable(generated.get(path)).map(Artifact::bytes);
  }

  /** The path of the site's root on its host. */
  String root() {
    return URI.create(plan.baseUrl().isEmpty() ? "/" : plan.baseUrl()).getPath();
  }

  /**
   * The paths of all files, sorted.
   *
   * @param design the paths of the design's assets
   * @param custom the paths of files that the project's own templates generate
   */
  List<String> paths(Collection<String> design, Collection<String> custom) {
    data("");
    SortedSet<String> all = new TreeSet<>(design);
    all.addAll(pages.keySet());
    all.addAll(files.keySet());
    synchronized (this) {
      all.addAll(generated.keySet());
    }
    Downloads.paths(plan).forEach(path -> all.add(path.value()));
    all.addAll(Cards.paths(plan));
    all.removeIf(plan::omits);
    all.addAll(custom);
    return List.copyOf(all);
  }
}
