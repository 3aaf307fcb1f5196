package org.rapporteur.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cache.Checksum;
import org.rapporteur.cache.FileStamp;
import org.rapporteur.publish.CommitSummary;

/**
 * A build without diagnostics, as it is stored for the next build.
 *
 * @param inputs the checksum of the build's inputs
 * @param instant the time at which its files were inspected, in milliseconds since 1970
 * @param site the checksum of its files' stamps at that instant
 * @param files the number of files of the site
 * @param bytes the total size of the files
 */
record PreviousBuild(
    String inputs,
    long instant,
    String site,
    int pages,
    int recommendations,
    int files,
    long bytes) {

  private static final int FIELDS = 7;

  /** Creates the entry for a finished build; empty if it did not write a site. */
  static Optional<PreviousBuild> of(
      BuildInputs inputs, Outcome built, long instant, List<FileStamp> site) {
    return built
        .summary()
        .map(
            summary ->
                new PreviousBuild(
                    inputs.checksum(),
                    instant,
                    checksum(site),
                    built.pages(),
                    built.recommendations(),
                    summary.written() + summary.unchanged(),
                    summary.bytes()));
  }

  /** Parses the output of {@link #toBytes()}; empty if it has another format. */
  static Optional<PreviousBuild> read(byte[] bytes) {
    String[] fields = new String(bytes, StandardCharsets.UTF_8).split(" ", -1);
    return fields.length == FIELDS
        ? Optional.of(
            new PreviousBuild(
                fields[0],
                Long.parseLong(fields[1]),
                fields[2],
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                Integer.parseInt(fields[5]),
                Long.parseLong(fields[6])))
        : Optional.empty();
  }

  byte[] toBytes() {
    return String.join(
            " ",
            inputs,
            Long.toString(instant),
            site,
            Integer.toString(pages),
            Integer.toString(recommendations),
            Integer.toString(files),
            Long.toString(bytes))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the given stamps, taken at the same instant, equal those of its files. */
  boolean hasSite(List<FileStamp> stamps) {
    return site.equals(checksum(stamps));
  }

  /** The same build, with stamps of a later instant. */
  PreviousBuild at(long later, List<FileStamp> stamps) {
    return new PreviousBuild(inputs, later, checksum(stamps), pages, recommendations, files, bytes);
  }

  private static String checksum(List<FileStamp> stamps) {
    return Checksum.of(FileStamp.lines(stamps));
  }

  /** The outcome of a run that finds this build up to date. */
  Outcome outcome() {
    return new Outcome(
        List.of(),
        false,
        pages,
        recommendations,
        Optional.of(new CommitSummary(0, files, 0, bytes)));
  }
}
