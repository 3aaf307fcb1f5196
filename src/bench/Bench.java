import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times whole builds of made-up reports; see docs/benchmarks.md. Called by src/dev/bench with the
 * project's folder, how often each is built, and the sizes. Each build goes into an empty folder;
 * behind each, a plain writer puts the same bytes into as many files, with two threads. Processor
 * time and peak memory are read from /proc every 10 ms, where there is one.
 */
final class Bench {

  /**
   * One build.
   *
   * @param wall seconds from start to end of the process
   * @param cpu user and system seconds
   * @param peak the most memory that it held, in MiB
   * @param plain seconds of the plain writer
   */
  private record Run(double wall, double cpu, double peak, double plain) {}

  private final Path home;
  private final Path work;

  private Bench(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("bench");
    try {
      Bench bench = new Bench(Path.of(arguments[0]), work);
      int runs = Integer.parseInt(arguments[1]);
      List<Integer> sizes =
          Arrays.stream(arguments).skip(2).map(Integer::parseInt).sorted().toList();
      bench.table(runs, sizes);
    } finally {
      remove(work);
    }
  }

  private void table(int runs, List<Integer> sizes) throws Exception {
    System.out.println(
        "| recommendations | pages | MB | wall s (median, least–most) | cpu s | peak MiB"
            + " | plain writer s | ratio | exponent | load |");
    System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    double before = 0;
    int sizeBefore = 0;
    for (int size : sizes) {
      Path project = work.resolve("project-" + size);
      run(List.of("java", home.resolve("src/bench/Corpus.java").toString(), "" + size, project + ""));
      List<Run> all = new ArrayList<>();
      long pages = 0;
      long bytes = 0;
      for (int i = 0; i < runs; i++) {
        Path site = work.resolve("site-" + size + "-" + i);
        double[] built =
            run(List.of(home.resolve("bin/rapporteur") + "", "build", project + "", "-o", site + ""));
        Plain plain = new Plain(site, work.resolve("plain-" + size + "-" + i));
        plain.write();
        pages = plain.pages;
        bytes = plain.bytes;
        remove(site);
        remove(plain.to);
        all.add(new Run(built[0], built[1], built[2], plain.nanos / 1e9));
      }
      double[] walls = all.stream().mapToDouble(Run::wall).sorted().toArray();
      double wall = median(walls);
      double exponent = before == 0 ? Double.NaN : Math.log(wall / before) / Math.log((double) size / sizeBefore);
      before = wall;
      sizeBefore = size;
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %.1f | %.2f (%.2f–%.2f) | %.2f | %.0f | %.2f | %.1f | %s | %s |%n",
          size, pages, bytes / 1e6, wall, walls[0], walls[walls.length - 1],
          median(all.stream().mapToDouble(Run::cpu).sorted().toArray()),
          median(all.stream().mapToDouble(Run::peak).sorted().toArray()),
          median(all.stream().mapToDouble(Run::plain).sorted().toArray()),
          median(all.stream().mapToDouble(r -> r.wall() / r.plain()).sorted().toArray()),
          Double.isNaN(exponent) ? "" : String.format(Locale.ROOT, "%.2f", exponent),
          load());
    }
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Runs a command to its end: wall seconds, processor seconds, peak MiB. */
  private static double[] run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    double cpu = Double.NaN;
    double peak = Double.NaN;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      try {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        // The 14th to 17th field, in hundredths of a second: its own time, and that of its children.
        cpu = 0;
        for (int i = 11; i <= 14; i++) {
          cpu += Long.parseLong(fields[i]) / 100.0;
        }
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
          if (line.startsWith("VmHWM:")) {
            peak = Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
          }
        }
      } catch (IOException over) {
        // It has ended, or there is no /proc.
      }
    }
    if (process.exitValue() != 0) {
      throw new IOException("exit " + process.exitValue() + ": " + command);
    }
    return new double[] {(System.nanoTime() - start) / 1e9, cpu, peak};
  }

  /** Puts the bytes of a site into as many files again; what is timed is the writing alone. */
  private static final class Plain {

    private static final long AT_ONCE = 256L << 20;

    private final Path from;
    private final Path to;
    private long pages;
    private long bytes;
    private long nanos;

    Plain(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    void write() throws IOException, InterruptedException {
      List<Path> files;
      try (Stream<Path> all = Files.walk(from)) {
        files = all.filter(Files::isRegularFile).sorted().toList();
      }
      Map<Path, byte[]> held = new LinkedHashMap<>();
      long size = 0;
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        held.put(to.resolve(from.relativize(file)), content);
        pages += file.toString().endsWith(".html") ? 1 : 0;
        bytes += content.length;
        size += content.length;
        if (size >= AT_ONCE) {
          write(List.copyOf(held.entrySet()));
          held.clear();
          size = 0;
        }
      }
      write(List.copyOf(held.entrySet()));
    }

    private void write(List<Map.Entry<Path, byte[]>> files) throws InterruptedException {
      long start = System.nanoTime();
      Thread[] threads = new Thread[2];
      for (int t = 0; t < threads.length; t++) {
        int first = t * files.size() / threads.length;
        int last = (t + 1) * files.size() / threads.length;
        threads[t] =
            new Thread(
                () -> {
                  try {
                    for (Map.Entry<Path, byte[]> file : files.subList(first, last)) {
                      Files.createDirectories(file.getKey().getParent());
                      Files.write(file.getKey(), file.getValue());
                    }
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
        threads[t].start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      nanos += System.nanoTime() - start;
    }
  }

  private static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException e) {
      return "";
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
