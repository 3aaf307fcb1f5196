package org.rapporteur;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cache.Checksum;
import org.rapporteur.cache.FileStamp;
import org.rapporteur.publish.CommitSummary;

/**
 * A build without a diagnostic, as the next one needs to know it.
 *
 * @param inputs the checksum of what the site was made from
 * @param instant when its files were looked at, in milliseconds since 1970
 * @param site the checksum of its files' stamps at that instant
 * @param files how many files the site has
 * @param bytes their size
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

  /** A build that has just ended; empty if it wrote no site. */
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

  /** Reads what {@link #toBytes()} wrote. */
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

  /** Whether these stamps, taken for the same instant, are those of its files. */
  boolean hasSite(List<FileStamp> stamps) {
    return site.equals(checksum(stamps));
  }

  /** The same build, its files looked at later. */
  PreviousBuild at(long later, List<FileStamp> stamps) {
    return new PreviousBuild(inputs, later, checksum(stamps), pages, recommendations, files, bytes);
  }

  private static String checksum(List<FileStamp> stamps) {
    return Checksum.of(FileStamp.lines(stamps));
  }

  /** The outcome of a build that finds this one up to date. */
  Outcome outcome() {
    return new Outcome(
        List.of(),
        false,
        pages,
        recommendations,
        Optional.of(new CommitSummary(0, files, 0, bytes)));
  }
}
