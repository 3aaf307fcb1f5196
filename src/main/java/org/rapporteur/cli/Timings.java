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
import org.rapporteur.build.Progress;

/** Measures the time of each stage, template and page, and formats a table. */
final class Timings implements Progress {

  private static final int MAX_SLOWEST = 10;
  private static final Comparator<Progress.WrittenFile> BY_TIME =
      Comparator.comparingLong(Progress.WrittenFile::renderNanos)
          .thenComparing(Progress.WrittenFile::path, Comparator.reverseOrder());

  private final LongSupplier clock;
  private final long start;
  private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
  private final Map<String, Sum> templates = new TreeMap<>();
  private final PriorityQueue<Progress.WrittenFile> slowest = new PriorityQueue<>(BY_TIME);
  private Stage stage = Stage.READ;
  private long stageStart;
  private long renderNanos;
  private long writeNanos;

  /** A number of files and the total time to generate them. */
  private record Sum(int files, long nanos) {
    Sum and(Sum more) {
      return new Sum(files + more.files, nanos + more.nanos);
    }
  }

  /**
   * @param clock returns the time in nanoseconds
   */
  Timings(LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    this.stageStart = start;
  }

  @Override
  public synchronized void begin(Stage next, int steps) {
    long now = clock.getAsLong();
    if (next != Stage.READ) {
      stages.merge(stage, now - stageStart, Long::sum);
    }
    stage = next;
    stageStart = now;
  }

  @Override
  public void read() {}

  @Override
  public synchronized void written(Progress.WrittenFile file) {
    renderNanos += file.renderNanos();
    writeNanos += file.writeNanos();
    templates.merge(file.template(), new Sum(1, file.renderNanos()), Sum::and);
    if (!file.template().isEmpty()) {
      slowest.add(file);
      if (slowest.size() > MAX_SLOWEST) {
        slowest.poll();
      }
    }
  }

  /**
   * The table of a finished run.
   *
   * @param lastStep the name of the last step for each file: "write" or "read back"
   */
  synchronized String table(String lastStep) {
    long end = clock.getAsLong();
    Map<Stage, Long> all = new EnumMap<>(stages);
    all.merge(stage, end - stageStart, Long::sum);
    StringBuilder table = new StringBuilder();
    long total = Math.max(1, end - start);
    all.forEach((each, nanos) -> stage(table, each, nanos, total, lastStep));
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
          .forEach(page -> row(table, page.renderNanos(), Glyph.printable(page.path()), ""));
    }
    return table.toString();
  }

  /**
   * Adds the rows of a stage. Several threads generate and write files at the same time, so the
   * time of that stage is divided in proportion.
   */
  private void stage(StringBuilder table, Stage each, long nanos, long total, String lastStep) {
    if (each != Stage.RENDER || renderNanos + writeNanos == 0) {
      row(table, nanos, name(each), share(nanos, total));
      return;
    }
    long rendering = Math.round((double) nanos * renderNanos / (renderNanos + writeNanos));
    row(table, rendering, "render", share(rendering, total));
    row(table, nanos - rendering, lastStep, share(nanos - rendering, total));
  }

  private static String name(Stage stage) {
    return switch (stage) {
      case READ -> "load";
      case LINT -> "lint";
      case PLAN -> "plan";
      case RENDER -> "render";
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
