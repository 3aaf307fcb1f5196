package org.rapporteur;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.CacheKey;
import org.rapporteur.cache.FileStamp;
import org.rapporteur.publish.Publisher;

/**
 * Whether the site of an earlier build is up to date: if nothing that it was made from has changed
 * since, nor any of its files, there is nothing to build.
 *
 * <p>A site is made from the program, what was asked for, and all files of the project's reports
 * and templates. These, and its own, are compared by their stamps. Only a build without a
 * diagnostic is remembered, and only for its day, because rules look at the date; and none of a
 * file that was saved at the very moment, which may be saved again within the clock's tick.
 */
public final class UpToDateCheck {

  private final BuildRequest request;
  private final Cache cache;
  private final InstantSource clock;

  /**
   * @param cache where builds are remembered
   */
  public UpToDateCheck(BuildRequest request, Cache cache) {
    this(request, cache, InstantSource.system());
  }

  UpToDateCheck(BuildRequest request, Cache cache, InstantSource clock) {
    this.request = request;
    this.cache = cache;
    this.clock = clock;
  }

  /** Builds, if the site is not up to date. */
  public Outcome build(Supplier<Outcome> builder) {
    if (!cache.isOn()) {
      return builder.get();
    }
    long start = clock.millis();
    Publisher publisher = new Publisher(request.output());
    Optional<BuildInputs> before = BuildInputs.of(request, start);
    Optional<Outcome> upToDate = before.flatMap(inputs -> upToDate(inputs, publisher));
    if (upToDate.isPresent()) {
      return upToDate.get();
    }
    Outcome built = builder.get();
    before
        .filter(inputs -> inputs.settled() && built.diagnostics().isEmpty())
        .ifPresent(inputs -> remember(inputs, start, built, publisher));
    return built;
  }

  /** An edit during the build may or may not have reached the site: then it is not remembered. */
  private void remember(BuildInputs before, long start, Outcome built, Publisher publisher) {
    CompletableFuture<Optional<BuildInputs>> after =
        CompletableFuture.supplyAsync(() -> BuildInputs.of(request, start));
    long instant = clock.millis();
    Optional<List<FileStamp>> site = publisher.stamps(instant);
    if (after.join().equals(Optional.of(before)) && site.isPresent()) {
      PreviousBuild.of(before, built, instant, site.get()).ifPresent(this::put);
    }
  }

  private Optional<Outcome> upToDate(BuildInputs inputs, Publisher publisher) {
    Optional<PreviousBuild> last = cache.find(key()).flatMap(PreviousBuild::read);
    if (last.isEmpty() || !last.get().inputs().equals(inputs.checksum())) {
      return Optional.empty();
    }
    long now = clock.millis();
    Optional<List<FileStamp>> site = publisher.stamps(last.get().instant());
    if (site.isEmpty() || !last.get().hasSite(site.get())) {
      return Optional.empty();
    }
    // Files that were new at the time had to be read; from the next time on they need not be.
    List<FileStamp> later = site.get().stream().map(stamp -> stamp.at(now)).toList();
    if (!later.equals(site.get())) {
      put(last.get().at(now, later));
    }
    return Optional.of(last.get().outcome());
  }

  private void put(PreviousBuild build) {
    cache.put(key(), build.toBytes());
  }

  /** One build is remembered for a project and output folder. */
  private CacheKey key() {
    return cache.key("up-to-date").add(absolute(request.project())).add(absolute(request.output()));
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
