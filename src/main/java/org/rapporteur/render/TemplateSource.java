package org.rapporteur.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.load.IgnoredFiles;

/** The source of template files: a project's own files, and the default ones for the rest. */
public final class TemplateSource {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:assets/|files/(?:[a-zA-Z0-9][a-zA-Z0-9._-]*/)*)?[a-zA-Z0-9][a-zA-Z0-9._-]*");

  /** The prefix of a name that always denotes the default template. */
  private static final String DEFAULT = "default.";

  private static final String TEMPLATE = ".ftlh";

  /** The default templates. */
  static final List<String> DEFAULTS =
      List.of(
          "404",
          "accessibility",
          "article",
          "article-theme",
          "book",
          "chart",
          "cite",
          "details",
          "document",
          "documents",
          "docx",
          "editions",
          "embed",
          "epub",
          "facet",
          "facets",
          "followup",
          "head",
          "home",
          "how-to-cite",
          "instrument",
          "instruments",
          "isolation",
          "layout",
          "matrix",
          "moved",
          "page",
          "pdf",
          "print",
          "print-theme",
          "progress",
          "recommendation",
          "recommendations",
          "rows",
          "search",
          "theme",
          "withdrawn");

  /** The default templates for downloads, which no page uses. */
  private static final Set<String> BOOKS =
      Set.of("book.ftlh", "docx.ftlh", "epub.ftlh", "pdf.ftlh");

  private final Optional<Path> own;
  private final Optional<NavigableMap<String, ByteBuffer>> snapshot;

  private TemplateSource(Optional<Path> own, Optional<NavigableMap<String, ByteBuffer>> snapshot) {
    this.own = own;
    this.snapshot = snapshot;
  }

  /**
   * Creates a source of the default files, each of which is replaced by a file of the same name in
   * a folder.
   */
  public static TemplateSource of(Optional<Path> own) {
    return new TemplateSource(own.filter(Files::isDirectory), Optional.empty());
  }

  /**
   * Creates a snapshot of this source, independent of later changes to the folder. Two snapshots
   * with equal files are equal.
   *
   * @throws TemplateException if a file of the folder cannot be read
   */
  public TemplateSource inMemory() {
    NavigableMap<String, ByteBuffer> files = new TreeMap<>();
    own.ifPresent(folder -> load(folder, "", files));
    own.ifPresent(folder -> load(folder.resolve("assets"), "assets/", files));
    files().forEach(name -> read(name).ifPresent(bytes -> files.put(name, ByteBuffer.wrap(bytes))));
    return new TemplateSource(Optional.empty(), Optional.of(files));
  }

  /** Whether it has only the default files. */
  boolean isDefault() {
    return own.isEmpty() && snapshot.filter(files -> !files.isEmpty()).isEmpty();
  }

  /** The project's page templates that differ from the default ones, sorted. */
  List<String> changedTemplates() {
    NavigableMap<String, ByteBuffer> files = new TreeMap<>();
    own.ifPresent(folder -> load(folder, "", files));
    snapshot.ifPresent(files::putAll);
    files.keySet().removeIf(name -> !name.endsWith(TEMPLATE) || name.indexOf('/') >= 0);
    files
        .entrySet()
        .removeIf(
            file ->
                builtIn(file.getKey()).map(ByteBuffer::wrap).stream()
                    .anyMatch(file.getValue()::equals));
    return List.copyOf(files.keySet());
  }

  /** The names of all templates that pages may use, sorted. */
  SortedSet<String> pageTemplates() {
    SortedSet<String> names = new TreeSet<>(changedTemplates());
    DEFAULTS.forEach(name -> names.add(name + TEMPLATE));
    names.removeAll(BOOKS);
    return names;
  }

  private void load(Path folder, String prefix, NavigableMap<String, ByteBuffer> files) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.toList()) {
        String name = prefix + child.getFileName();
        if (!Files.isDirectory(child) && !IgnoredFiles.is(child.getFileName().toString())) {
          read(name).ifPresent(bytes -> files.put(name, ByteBuffer.wrap(bytes)));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new TemplateException(prefix + "…", 0, 0, "some files of this folder cannot be read");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TemplateSource that
        && own.equals(that.own)
        && snapshot.equals(that.snapshot);
  }

  @Override
  public int hashCode() {
    return Objects.hash(own, snapshot);
  }

  /** Whether the project replaces or adds this file, with other content than the default one. */
  boolean isOwn(String name) {
    byte[] file = read(name).orElse(new byte[0]);
    return !Arrays.equals(file, builtIn(name).orElse(new byte[0]));
  }

  /** The bytes of a file; empty if there is none of that name. */
  Optional<byte[]> read(String name) {
    if (!NAME.matcher(name).matches() || name.contains("..")) {
      return Optional.empty();
    }
    if (name.startsWith(DEFAULT)) {
      return builtIn(name.substring(DEFAULT.length()));
    }
    if (snapshot.isPresent() && snapshot.get().containsKey(name)) {
      return Optional.of(snapshot.get().get(name).array());
    }
    own.ifPresent(folder -> rejectLinks(folder, name));
    Optional<Path> file =
        own.map(folder -> folder.resolve(name)).filter(path -> isFile(path, name));
    try {
      return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : builtIn(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFile(Path path, String name) {
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new TemplateException(
          name, 0, 0, "this is a pipe, a socket or a device, not a regular file");
    }
    return false;
  }

  private static Optional<byte[]> builtIn(String name) {
    try (InputStream in = TemplateSource.class.getResourceAsStream("/templates/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The names of the project's own file templates, sorted, such as {@code files/data/a.json.ftl}.
   */
  List<String> files() {
    if (snapshot.isPresent()) {
      return snapshot.get().keySet().stream().filter(name -> name.startsWith("files/")).toList();
    }
    Optional<Path> folder = own.map(path -> path.resolve("files")).filter(Files::isDirectory);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder.get())) {
      return all.filter(path -> !Files.isDirectory(path))
          .map(path -> own.get().relativize(path))
          .filter(TemplateSource::isOfAuthor)
          .map(path -> path.toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the author chose the name of the file and of the folders that contain it. */
  private static boolean isOfAuthor(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .noneMatch(part -> IgnoredFiles.isNotOfAuthor(part.toString()));
  }

  /**
   * Rejects symbolic links, which could publish files from outside the project and may denote
   * another file on another machine.
   */
  private static void rejectLinks(Path folder, String name) {
    boolean isLink = Files.isSymbolicLink(folder);
    for (int slash = 0; slash >= 0 && !isLink; ) {
      slash = name.indexOf('/', slash + 1);
      isLink = Files.isSymbolicLink(folder.resolve(slash < 0 ? name : name.substring(0, slash)));
    }
    if (isLink) {
      throw new TemplateException(
          name, 0, 0, "this file or its folder is a symbolic link: replace it by the file itself");
    }
  }
}
