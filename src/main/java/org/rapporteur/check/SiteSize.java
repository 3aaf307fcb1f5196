package org.rapporteur.check;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.OutputPath;

/**
 * Adds up the size of a site, and reports sizes that a host would reject. The limits are those of
 * GitHub Pages, which are among the lowest: 1 GB for the site, 100 MB for a file.
 */
public final class SiteSize {

  private static final long MEGABYTE = 1_000_000;

  private final long fileLimit;
  private final long siteLimit;
  private final LongAdder total = new LongAdder();
  private final Map<String, Long> large = new ConcurrentSkipListMap<>();

  public SiteSize() {
    this(100 * MEGABYTE, 1000 * MEGABYTE);
  }

  SiteSize(long fileLimit, long siteLimit) {
    this.fileLimit = fileLimit;
    this.siteLimit = siteLimit;
  }

  /** Counts a file. Thread-safe. */
  public void add(OutputPath path, long size) {
    total.add(size);
    if (size > fileLimit) {
      large.put(path.toString(), size);
    }
  }

  /** Reports what is too large. Called once, after all files are counted. */
  public void report(Diagnostics diagnostics) {
    large.forEach(
        (path, size) ->
            diagnostics.report(
                Rule.SITE_TOO_LARGE,
                Span.of(path),
                "the file has " + megabytes(size) + " MB, but GitHub Pages allows 100 MB",
                "Reduce its size, or publish it elsewhere and link to it."));
    if (total.sum() > siteLimit) {
      diagnostics.report(
          Rule.SITE_TOO_LARGE,
          Span.of("index.html"),
          "the site has "
              + megabytes(total.sum())
              + " MB in total, but GitHub Pages allows 1000 MB",
          "Reduce the files in content/assets/, or publish some of them elsewhere and link to them.");
    }
  }

  private static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }
}
