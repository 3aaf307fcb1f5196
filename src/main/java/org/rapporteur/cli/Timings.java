package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.rapporteur.Progress;

/** Takes the time of each stage, template and page, and tells where it went. */
final class Timings implements Progress {

  private static final int SLOWEST = 10;
  private static final Comparator<Progress.WrittenFile> BY_TIME =
      Comparator.comparingLong(Progress.WrittenFile::making)
          .thenComparing(Progress.WrittenFile::path, Comparator.reverseOrder());

  private final LongSupplier clock;
  private final long start;
  private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
  private final Map<String, Sum> templates = new TreeMap<>();
  private final PriorityQueue<Progress.WrittenFile> slowest = new PriorityQueue<>(BY_TIME);
  private Stage stage = Stage.READ;
  private long since;
  private long making;
  private long keeping;

  /** So many files, and how long they took to make. */
  private record Sum(int files, long nanos) {
    Sum and(Sum more) {
      return new Sum(files + more.files, nanos + more.nanos);
    }
  }

  /**
   * @param clock tells nanoseconds
   */
  Timings(LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    this.since = start;
  }

  @Override
  public synchronized void begin(Stage next, int steps) {
    long now = clock.getAsLong();
    if (next != Stage.READ) {
      stages.merge(stage, now - since, Long::sum);
    }
    stage = next;
    since = now;
  }

  @Override
  public void read() {}

  @Override
  public synchronized void made(Progress.WrittenFile file) {
    making += file.making();
    keeping += file.keeping();
    templates.merge(file.template(), new Sum(1, file.making()), Sum::and);
    if (!file.template().isEmpty()) {
      slowest.add(file);
      if (slowest.size() > SLOWEST) {
        slowest.poll();
      }
    }
  }

  /**
   * The table of a run that has ended.
   *
   * @param keep what is done with a file that is made: "write" or "read back"
   */
  synchronized String table(String keep) {
    long end = clock.getAsLong();
    Map<Stage, Long> all = new EnumMap<>(stages);
    all.merge(stage, end - since, Long::sum);
    StringBuilder table = new StringBuilder();
    long total = Math.max(1, end - start);
    all.forEach((each, nanos) -> stage(table, each, nanos, total, keep));
    row(table, end - start, "total", "");
    if (!templates.isEmpty()) {
      table.append("\nTime by template, all threads together:\n");
      List<Map.Entry<String, Sum>> sums = new ArrayList<>(templates.entrySet());
      sums.sort(Comparator.comparing(sum -> -sum.getValue().nanos()));
      for (Map.Entry<String, Sum> sum : sums) {
        String name =
            sum.getKey().isEmpty() ? "no template (data, downloads, assets)" : sum.getKey();
        row(table, sum.getValue().nanos(), name, "  (" + files(sum.getValue().files()) + ")");
      }
    }
    if (!slowest.isEmpty()) {
      table.append("\nSlowest pages:\n");
      slowest.stream()
          .sorted(BY_TIME.reversed())
          .forEach(page -> row(table, page.making(), Glyph.printable(page.path()), ""));
    }
    return table.toString();
  }

  /** Files are made and kept at once, by several threads: their stage is shared out by these. */
  private void stage(StringBuilder table, Stage each, long nanos, long total, String keep) {
    if (each != Stage.MAKE || making + keeping == 0) {
      row(table, nanos, name(each), share(nanos, total));
      return;
    }
    long rendering = Math.round((double) nanos * making / (making + keeping));
    row(table, rendering, "render", share(rendering, total));
    row(table, nanos - rendering, keep, share(nanos - rendering, total));
  }

  private static String name(Stage stage) {
    return switch (stage) {
      case READ -> "load";
      case JUDGE -> "lint";
      case PLAN -> "plan";
      case MAKE -> "render";
      case FINISH -> "finish";
    };
  }

  private static String share(long nanos, long total) {
    return String.format(Locale.ROOT, "  %d %%", Math.round(100.0 * nanos / total));
  }

  private static String files(int files) {
    return OutcomeReporter.counted(files, "file", "files");
  }

  private static void row(StringBuilder table, long nanos, String name, String more) {
    table.append(String.format(Locale.ROOT, "%9.3f s  %s%s%n", nanos / 1e9, name, more));
  }
}
