package org.rapporteur.build;

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
 * Checks whether the site of the previous build is up to date. If neither the inputs of that build
 * nor its files have changed, there is nothing to build.
 *
 * <p>The inputs are the program, the request, and all files of the project's reports and templates.
 * Inputs and output files are compared by their stamps. A build is stored only if it had no
 * diagnostics, and only for the same day, because rules depend on the date. It is not stored if a
 * file was saved immediately before, since that file could be saved again within the resolution of
 * the clock.
 */
public final class UpToDateCheck {

  private final BuildRequest request;
  private final Cache cache;
  private final InstantSource clock;

  /**
   * @param cache the cache in which builds are stored
   */
  public UpToDateCheck(BuildRequest request, Cache cache) {
    this(request, cache, InstantSource.system());
  }

  public UpToDateCheck(BuildRequest request, Cache cache, InstantSource clock) {
    this.request = request;
    this.cache = cache;
    this.clock = clock;
  }

  /** Runs a build if the site is not up to date. */
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
    Outcome outcome = builder.get();
    before
        .filter(inputs -> inputs.settled() && outcome.diagnostics().isEmpty())
        .ifPresent(inputs -> store(inputs, start, outcome, publisher));
    return outcome;
  }

  /**
   * Stores a build, unless an input was edited during the build, since the site may or may not
   * contain that edit.
   */
  private void store(BuildInputs before, long start, Outcome outcome, Publisher publisher) {
    CompletableFuture<Optional<BuildInputs>> after =
        CompletableFuture.supplyAsync(() -> BuildInputs.of(request, start));
    long instant = clock.millis();
    Optional<List<FileStamp>> siteStamps = publisher.stamps(instant);
    if (after.join().equals(Optional.of(before)) && siteStamps.isPresent()) {
      PreviousBuild.of(before, outcome, instant, siteStamps.get()).ifPresent(this::put);
    }
  }

  private Optional<Outcome> upToDate(BuildInputs inputs, Publisher publisher) {
    Optional<PreviousBuild> previous = cache.find(key()).flatMap(PreviousBuild::read);
    if (previous.isEmpty() || !previous.get().inputs().equals(inputs.checksum())) {
      return Optional.empty();
    }
    long now = clock.millis();
    Optional<List<FileStamp>> siteStamps = publisher.stamps(previous.get().instant());
    if (siteStamps.isEmpty() || !previous.get().hasSite(siteStamps.get())) {
      return Optional.empty();
    }
    // The stamps of files that were new include their content. Later stamps do not, and are faster
    // to take.
    List<FileStamp> laterStamps = siteStamps.get().stream().map(stamp -> stamp.at(now)).toList();
    if (!laterStamps.equals(siteStamps.get())) {
      put(previous.get().at(now, laterStamps));
    }
    return Optional.of(previous.get().outcome());
  }

  private void put(PreviousBuild build) {
    cache.put(key(), build.toBytes());
  }

  /** The cache key: one build is stored for each project and output folder. */
  private CacheKey key() {
    return cache.key("up-to-date").add(absolute(request.project())).add(absolute(request.output()));
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
