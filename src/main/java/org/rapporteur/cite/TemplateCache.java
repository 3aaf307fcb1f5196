package org.rapporteur.cite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps templates from one run to the next, each under a hash of all that it came of. What is not
 * there, can't be read or is damaged counts as not kept; what can't be written is not kept.
 */
public final class TemplateCache {

  private static final String FORM = "rapporteur citations 1";
  private static final int MOST = 100;

  private final Optional<Path> folder;

  private TemplateCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Keeps nothing. */
  public static TemplateCache none() {
    return new TemplateCache(Optional.empty());
  }

  public static TemplateCache in(Path folder) {
    return new TemplateCache(Optional.of(folder));
  }

  /**
   * In the user's folder for what programs keep: that of {@code XDG_CACHE_HOME}, of {@code
   * LOCALAPPDATA}, or {@code .cache} in the home folder.
   */
  public static TemplateCache ofUser(Map<String, String> environment, String home) {
    for (String name : List.of("XDG_CACHE_HOME", "LOCALAPPDATA")) {
      Path folder = Path.of(environment.getOrDefault(name, ""));
      if (folder.isAbsolute()) {
        return in(folder.resolve("rapporteur"));
      }
    }
    Path folder = Path.of(home);
    return folder.isAbsolute() ? in(folder.resolve(".cache").resolve("rapporteur")) : none();
  }

  /** What is kept under a key; empty where nothing is. */
  List<StyledTemplates> read(String key) {
    if (folder.isEmpty()) {
      return List.of();
    }
    try {
      String text = Files.readString(file(folder.get(), key));
      int end = text.indexOf('\n');
      String body = text.substring(end + 1);
      return end > 0 && text.substring(0, end).equals(seal(body)) ? parse(body) : List.of();
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  void write(String key, List<StyledTemplates> templates) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder.get());
      Path part = Files.createTempFile(folder.get(), "citations", ".part");
      try {
        String body = text(templates);
        Files.writeString(part, seal(body) + "\n" + body);
        Files.move(
            part,
            file(folder.get(), key),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      forget(folder.get());
    } catch (IOException | RuntimeException unwritable) {
      // The next run computes them again.
    }
  }

  /** The oldest go when there are many. */
  private static void forget(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> kept = files.filter(f -> f.toString().endsWith(".txt")).toList();
      if (kept.size() > MOST) {
        List<Path> byAge =
            kept.stream().sorted(Comparator.comparingLong(f -> f.toFile().lastModified())).toList();
        for (Path old : byAge.subList(0, kept.size() - MOST / 2)) {
          Files.deleteIfExists(old);
        }
      }
    }
  }

  private static Path file(Path folder, String key) {
    return folder.resolve("citations-" + hash(key).substring(0, 32) + ".txt");
  }

  private static String seal(String body) {
    return FORM + " " + hash(body);
  }

  /** A line for each style, and one for each run of its two templates, with a mark before it. */
  private static String text(List<StyledTemplates> templates) {
    StringBuilder text = new StringBuilder();
    for (StyledTemplates style : templates) {
      text.append('=').append(style.id()).append('\t').append(style.title()).append('\n');
      runs(text, style.report(), "rR");
      runs(text, style.part(), "pP");
    }
    return text.toString();
  }

  private static void runs(StringBuilder text, Template template, String marks) {
    for (Run run : template.runs()) {
      text.append(marks.charAt(run.emphasis() ? 1 : 0)).append(run.text()).append('\n');
    }
  }

  private static List<StyledTemplates> parse(String body) {
    List<StyledTemplates> all = new ArrayList<>();
    String id = "";
    String title = "";
    List<Run> report = new ArrayList<>();
    List<Run> part = new ArrayList<>();
    for (String line : (body + "=\t\n").split("\n", -1)) {
      if (line.startsWith("=")) {
        if (!id.isEmpty()) {
          all.add(new StyledTemplates(id, title, new Template(report), new Template(part)));
        }
        int tab = line.indexOf('\t');
        id = line.substring(1, tab);
        title = line.substring(tab + 1);
        report.clear();
        part.clear();
      } else if (!line.isEmpty()) {
        char mark = line.charAt(0);
        List<Run> runs = mark == 'r' || mark == 'R' ? report : part;
        runs.add(new Run(line.substring(1), Character.isUpperCase(mark)));
      }
    }
    return all;
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
