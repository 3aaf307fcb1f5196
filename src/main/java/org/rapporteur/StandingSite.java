package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.parallel.InParallel;
import org.rapporteur.publish.Publisher;
import org.rapporteur.publish.Summary;
import org.rapporteur.store.Key;
import org.rapporteur.store.Store;

/**
 * The site that an earlier build left: when nothing that it was made of has changed since, nor any
 * of its files, there is nothing to build.
 *
 * <p>It was made of the program, what was asked for, and all files of the project's reports and
 * templates. These, and its own, are known by their sizes, times and places on the disk. Only a
 * build without a finding is remembered, and only for its day, because rules look at the date; and
 * none of a file saved a moment ago, which may be saved again within the clock's grain.
 */
public final class StandingSite {

  private static final long REST_MILLIS = 2_000;

  private final BuildRequest request;
  private final String program;
  private final Store store;

  /**
   * @param program tells this program from every other; empty where that can't be told, and then
   *     nothing is remembered
   * @param store where it is remembered
   */
  public StandingSite(BuildRequest request, String program, Store store) {
    this.request = request;
    this.program = program;
    this.store = program.isEmpty() ? Store.none() : store;
  }

  /** Builds, where there is something to build. */
  public Outcome build(Supplier<Outcome> builder) {
    long rested = System.currentTimeMillis() - REST_MILLIS;
    Optional<Inputs> before = inputs();
    Publisher publisher = new Publisher(request.output());
    Optional<Outcome> standing =
        before
            .flatMap(inputs -> store.find(inputs.hash()))
            .flatMap(kept -> publisher.state().flatMap(state -> outcome(kept, state)));
    if (standing.isPresent()) {
      return standing.get();
    }
    Outcome built = builder.get();
    // An edit during the build may or may not have reached the site.
    before
        .filter(inputs -> inputs.newest() < rested && built.findings().isEmpty())
        .ifPresent(
            inputs ->
                built.summary().ifPresent(summary -> keep(inputs, built, summary, publisher)));
    return built;
  }

  private void keep(Inputs before, Outcome built, Summary summary, Publisher publisher) {
    CompletableFuture<Optional<Inputs>> after = CompletableFuture.supplyAsync(this::inputs);
    Optional<String> state = publisher.state();
    if (after.join().equals(Optional.of(before))) {
      state.ifPresent(s -> store.keep(before.hash(), line(built, summary, s)));
    }
  }

  private static byte[] line(Outcome built, Summary summary, String state) {
    int files = summary.written() + summary.unchanged();
    return String.join(
            " ",
            new Key("site").add(state).hash(),
            String.valueOf(built.pages()),
            String.valueOf(built.recommendations()),
            String.valueOf(files),
            String.valueOf(summary.bytes()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<Outcome> outcome(byte[] kept, String state) {
    String[] parts = new String(kept, StandardCharsets.UTF_8).split(" ");
    if (parts.length != 5 || !parts[0].equals(new Key("site").add(state).hash())) {
      return Optional.empty();
    }
    Summary summary = new Summary(0, Integer.parseInt(parts[3]), 0, Long.parseLong(parts[4]));
    return Optional.of(
        new Outcome(
            List.of(),
            false,
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[2]),
            Optional.of(summary)));
  }

  /** What the site is made of; empty when it can't be told. */
  private Optional<Inputs> inputs() {
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Key key = new Key("inputs").add(program).add(request.today().toString());
    key.add(absolute(request.project())).add(absolute(request.output()));
    key.add(request.baseUrl().orElse("")).add(request.strict() + " " + request.drafts());
    Path templates = request.templates().orElse(request.project().resolve("templates"));
    List<Sighting> seen = new ArrayList<>();
    try (Stream<Path> children = Files.list(request.project())) {
      for (Path child : children.toList()) {
        boolean report = Files.exists(child.resolve("report.yaml"), LinkOption.NOFOLLOW_LINKS);
        if (report || child.endsWith("site.yaml")) {
          seen.addAll(Sighting.below(child));
        }
      }
      if (Files.exists(templates, LinkOption.NOFOLLOW_LINKS)) {
        seen.addAll(Sighting.below(templates));
      }
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
    seen.sort(Comparator.comparing(Sighting::line));
    seen.forEach(sighting -> key.add(sighting.line()));
    return Optional.of(
        new Inputs(key.hash(), seen.stream().mapToLong(Sighting::saved).max().orElse(0)));
  }

  /**
   * What a site is made of.
   *
   * @param hash of all of it
   * @param newest when the last of its files was saved, in milliseconds since 1970
   */
  private record Inputs(String hash, long newest) {}

  /**
   * A file or folder seen; a link is not followed.
   *
   * @param line what tells it from others
   * @param saved when a file was saved, in milliseconds since 1970; 0 for a folder
   */
  private record Sighting(String line, long saved) {

    /** What stands at a path, and all below it. */
    static List<Sighting> below(Path path) throws IOException {
      BasicFileAttributes seen =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!seen.isDirectory()) {
        return List.of(file(path, seen));
      }
      List<Sighting> all = new ArrayList<>();
      all.add(new Sighting(path.toString(), 0));
      try (Stream<Path> children = Files.list(path)) {
        InParallel.map(children.toList(), Sighting::at).forEach(all::addAll);
      }
      return all;
    }

    private static List<Sighting> at(Path path) {
      try {
        return below(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Sighting file(Path file, BasicFileAttributes seen) {
      FileTime time = seen.lastModifiedTime();
      String line =
          String.join(
              " ",
              file.toString(),
              seen.isRegularFile() ? "a file" : "another",
              String.valueOf(seen.size()),
              String.valueOf(time.to(TimeUnit.NANOSECONDS)),
              String.valueOf(seen.fileKey()));
      return new Sighting(line, time.toMillis());
    }
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
