package org.rapporteur.export.download;

import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.CacheKey;
import org.rapporteur.model.Download;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.text.Sha256;

/**
 * The whole site as a ZIP file with one folder, for reading from a disk. Each file is added when it
 * is created, and all are read back one after another. Several threads can add files.
 */
public final class SiteArchive {

  private static final Pattern LAST_PART = Pattern.compile("https?://[^/]+/(?:.*/)?([^/]+)/");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final SortedMap<OutputPath, String> files = new ConcurrentSkipListMap<>();
  private final Plan plan;
  private final Cache cache;

  public SiteArchive(Plan plan, Cache cache) {
    this.plan = plan;
    this.cache = cache;
  }

  /** Returns whether an edition offers the archive. */
  public boolean isAsked() {
    return plan.editions().stream().anyMatch(e -> e.files().has(Download.ZIP));
  }

  /** Records a file of the site. */
  public void add(Artifact artifact) {
    if (isAsked()) {
      files.put(artifact.path(), Sha256.hex(artifact.bytes()));
    }
  }

  /**
   * Creates the archive of all recorded files.
   *
   * @param reader returns the bytes of a file
   */
  public Artifact make(Function<OutputPath, byte[]> reader) {
    CacheKey key = cache.key("zip").add(folder());
    files.forEach((path, hash) -> key.add(path.value()).add(hash));
    byte[] bytes = cache.get(key, () -> pack(reader));
    return Artifact.of(OutputPath.of(Download.ZIP.address().path()), bytes);
  }

  private byte[] pack(Function<OutputPath, byte[]> reader) {
    ReproducibleZip archive = new ReproducibleZip();
    String folder = folder() + "/";
    for (Map.Entry<OutputPath, String> file : files.entrySet()) {
      String path = file.getKey().value();
      // Files that configure a host are of no use on a disk.
      if (!path.startsWith(".") && !path.equals("robots.txt") && !path.startsWith("sitemap")) {
        archive.add(folder + path, reader.apply(file.getKey()));
      }
    }
    return archive.bytes();
  }

  /** The last part of the site's address, if it can be a folder's name. */
  private String folder() {
    Matcher last = LAST_PART.matcher(plan.baseUrl());
    return last.matches() && NAME.matcher(last.group(1)).matches() ? last.group(1) : "report";
  }
}
