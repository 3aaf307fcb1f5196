import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Times what an editor waits for: the preview of a made-up report is started as a process, a sentence
 * is added to one recommendation after the other, and its page is asked for until it shows the
 * sentence. Then its theme’s page must show it at once. Called by src/dev/bench-saves with the project’s
 * folder, how many saves, and the sizes.
 */
final class Saves {

  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  private Saves(String address) {
    this.address = address;
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    int saves = Integer.parseInt(arguments[1]);
    System.out.println("| recommendations | from the save to the changed page, ms: median, ninth tenth, most | stale |");
    System.out.println("|---:|---:|---:|");
    for (String size : Arrays.asList(arguments).subList(2, arguments.length)) {
      Path work = Files.createTempDirectory("saves");
      Path project = work.resolve("project");
      wait(new ProcessBuilder("java", home.resolve("src/bench/Corpus.java") + "", size, project + "").inheritIO().start());
      Process preview =
          new ProcessBuilder(home.resolve("bin/rapporteur") + "", "serve", project + "", "--port", "8321")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        new Saves(addressOf(preview)).table(Integer.parseInt(size), project, saves);
      } finally {
        preview.descendants().forEach(ProcessHandle::destroy);
        preview.destroy();
        preview.waitFor();
        remove(work);
      }
    }
  }

  /** Reads what the preview says until it names its address; goes on reading, so that it never waits. */
  private static String addressOf(Process preview) throws IOException {
    BufferedReader said = new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      int at = line.indexOf("http://");
      if (at >= 0) {
        Thread reader = new Thread(() -> said.lines().forEach(more -> {}));
        reader.setDaemon(true);
        reader.start();
        return line.substring(at, line.indexOf(' ', at));
      }
    }
    throw new IOException("the preview did not start");
  }

  private void table(int size, Path project, int saves) throws Exception {
    Random random = new Random(7);
    List<Path> files;
    try (Stream<Path> all = Files.walk(project.resolve("content/themes"))) {
      files = all.filter(f -> f.toString().matches(".*-[0-9]+\\.md")).sorted().toList();
    }
    double[] waits = new double[saves];
    int stale = 0;
    for (int i = 0; i < saves; i++) {
      Path file = files.get(random.nextInt(files.size()));
      String id = file.getFileName().toString().replace(".md", "");
      String theme = file.getParent().getFileName().toString().replaceFirst("^[0-9]+-", "");
      String word = "Marked" + size + "x" + i;
      get("r/" + id + "/");
      Thread.sleep(300);
      String text = Files.readString(file);
      String changed = text.replaceFirst("\\n\\n- ", " " + word + ".\n\n- ");
      if (changed.equals(text)) {
        throw new IOException("no place for a sentence in " + file);
      }
      long start = System.nanoTime();
      Files.writeString(file, changed);
      while (!get("r/" + id + "/").contains(word)) {
        if (System.nanoTime() - start > PATIENCE_NANOS) {
          throw new IOException("the page of " + id + " does not change");
        }
        Thread.sleep(1);
      }
      waits[i] = (System.nanoTime() - start) / 1e6;
      stale += get("themes/" + theme + "/").contains(word) ? 0 : 1;
    }
    Arrays.sort(waits);
    System.out.printf(
        Locale.ROOT, "| %,d | %.0f, %.0f, %.0f | %d of %d |%n",
        size, waits[saves / 2], waits[saves * 9 / 10], waits[saves - 1], stale, saves);
  }

  private String get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static void wait(Process process) throws IOException, InterruptedException {
    if (process.waitFor() != 0) {
      throw new IOException("exit " + process.exitValue());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
