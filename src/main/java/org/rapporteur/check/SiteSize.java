package org.rapporteur.check;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.OutputPath;

/**
 * Adds up a site, and tells when a host would turn it away. The limits are those of GitHub Pages,
 * which are among the narrowest: 1 GB for the site, 100 MB for a file.
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

  /** Counts a file in. May be called by several threads. */
  public void add(OutputPath path, long size) {
    total.add(size);
    if (size > fileLimit) {
      large.put(path.toString(), size);
    }
  }

  /** Tells of what is too large, once all are counted. */
  public void report(Diagnostics diagnostics) {
    large.forEach(
        (path, size) ->
            diagnostics.report(
                Rule.SITE_TOO_LARGE,
                Span.of(path),
                "this file has " + megabytes(size) + " MB; GitHub Pages takes 100 MB",
                "Make it smaller, or publish it elsewhere and link to it."));
    if (total.sum() > siteLimit) {
      diagnostics.report(
          Rule.SITE_TOO_LARGE,
          Span.of("index.html"),
          "the site has " + megabytes(total.sum()) + " MB in all; GitHub Pages takes 1000 MB",
          "Make what stands in content/assets/ smaller, or publish it elsewhere and link to it.");
    }
  }

  private static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }
}
