package org.rapporteur.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the files of the look are: a project's own, and behind them the default ones. */
public final class TemplateSource {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:assets/|files/(?:[a-zA-Z0-9][a-zA-Z0-9._-]*/)*)?[a-zA-Z0-9][a-zA-Z0-9._-]*");

  private final Optional<Path> own;

  private TemplateSource(Optional<Path> own) {
    this.own = own;
  }

  /** The default look, each of whose files one of the same name in a folder replaces. */
  public static TemplateSource of(Optional<Path> own) {
    return new TemplateSource(own.filter(Files::isDirectory));
  }

  /** The bytes of a file; empty when there is none of that name. */
  Optional<byte[]> read(String name) {
    if (!NAME.matcher(name).matches() || name.contains("..")) {
      return Optional.empty();
    }
    own.ifPresent(folder -> refuseLinks(folder, name));
    Optional<Path> file =
        own.map(folder -> folder.resolve(name))
            .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
    try {
      if (file.isPresent()) {
        return Optional.of(Files.readAllBytes(file.get()));
      }
      try (InputStream in = TemplateSource.class.getResourceAsStream("/templates/" + name)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the project's own templates of files, sorted: {@code files/data/a.json.ftl}. */
  List<String> files() {
    Optional<Path> folder = own.map(path -> path.resolve("files")).filter(Files::isDirectory);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder.get())) {
      return all.filter(Files::isRegularFile)
          .map(path -> own.get().relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A link could show what lies outside the project, and would be another file elsewhere. */
  private static void refuseLinks(Path folder, String name) {
    boolean linked = Files.isSymbolicLink(folder);
    for (int slash = 0; slash >= 0 && !linked; ) {
      slash = name.indexOf('/', slash + 1);
      linked = Files.isSymbolicLink(folder.resolve(slash < 0 ? name : name.substring(0, slash)));
    }
    if (linked) {
      throw new TemplateFault(
          name, 0, 0, "this file, or its folder, is a link in the file system: put the file here");
    }
  }
}
