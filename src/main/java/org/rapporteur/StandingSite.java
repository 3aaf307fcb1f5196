package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.publish.Publisher;
import org.rapporteur.publish.Summary;
import org.rapporteur.store.Key;
import org.rapporteur.store.Store;

/**
 * The site that an earlier build left: when nothing that it was made of has changed since, nor any
 * of its files, there is nothing to build.
 *
 * <p>It was made of the program, what was asked for, and all files of the project's reports and
 * templates, by their bytes. Its own files are known by their sizes and times. Only a build without
 * a finding is remembered, and only for its day, because rules look at the date.
 */
public final class StandingSite {

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
    Optional<String> before = inputs();
    Publisher publisher = new Publisher(request.output());
    Optional<Outcome> standing =
        before
            .flatMap(store::find)
            .flatMap(kept -> publisher.state().flatMap(state -> outcome(kept, state)));
    if (standing.isPresent()) {
      return standing.get();
    }
    Outcome built = builder.get();
    // An edit during the build may or may not have reached the site.
    if (before.isPresent() && built.findings().isEmpty() && before.equals(inputs())) {
      built
          .summary()
          .ifPresent(
              summary ->
                  publisher
                      .state()
                      .ifPresent(state -> store.keep(before.get(), line(built, summary, state))));
    }
    return built;
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

  /** A hash of all that the site is made of; empty when it can't be told. */
  private Optional<String> inputs() {
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Key key = new Key("inputs").add(program).add(request.today().toString());
    key.add(absolute(request.project())).add(absolute(request.output()));
    key.add(request.baseUrl().orElse("")).add(request.strict() + " " + request.drafts());
    Path templates = request.templates().orElse(request.project().resolve("templates"));
    try (Stream<Path> children = Files.list(request.project())) {
      for (Path child : children.sorted().toList()) {
        boolean report = Files.exists(child.resolve("report.yaml"), LinkOption.NOFOLLOW_LINKS);
        if (report || child.endsWith("site.yaml")) {
          addAll(child, key);
        }
      }
      key.add("templates");
      if (Files.exists(templates, LinkOption.NOFOLLOW_LINKS)) {
        addAll(templates, key);
      }
      return Optional.of(key.hash());
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  /** Adds a file, or all below a folder; of links only that they are there. */
  private static void addAll(Path path, Key key) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted().toList()) {
        boolean file = Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS);
        key.add(each + (file ? "" : " is no file"));
        key.add(file ? Files.readAllBytes(each) : new byte[0]);
      }
    }
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
