package org.rapporteur.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;

/**
 * Every address that a report has published, with what must stay true of it. Editors call it the
 * published addresses.
 *
 * @param file its file, from the project's folder
 * @param seal whether its lines are those that were last written
 * @param bases where the report's editions stood below the site's root when it was last written;
 *     empty for the root alone
 * @param entries one an address, in their order
 * @param erased what once was published and must not be named any more
 */
public record Ledger(
    String file, Head seal, List<String> bases, List<Entry> entries, List<Erasure> erased) {

  /** The file's name in the content folder. */
  public static final String FILE_NAME = "permalinks.yaml";

  /** The key of report.yaml that states that there is such a file. */
  public static final String KEY = "permalinks";

  public Ledger {
    bases = List.copyOf(bases);
    entries = List.copyOf(entries);
    erased = List.copyOf(erased);
  }

  /** The ledger of a report that was never frozen. */
  public static Ledger none(String file) {
    return without(file, Condition.ABSENT);
  }

  /** A ledger whose file cannot be read, which has been reported. */
  public static Ledger unreadable(String file) {
    return without(file, Condition.UNREADABLE);
  }

  private static Ledger without(String file, Condition condition) {
    Head seal = new Head(condition, Optional.empty(), List.of(), 0, Span.of(file));
    return new Ledger(file, seal, List.of(), List.of(), List.of());
  }

  /** The same lines in another condition. */
  public Ledger in(Condition condition) {
    Head other = new Head(condition, seal.baseUrl(), seal.site(), seal.count(), seal.span());
    return new Ledger(file, other, bases, entries, erased);
  }

  /** How the lines of a ledger compare with the count and the digest in its head. */
  public enum Condition {
    /** There is no file. */
    ABSENT,
    /** The file has errors that were reported. */
    UNREADABLE,
    /** The file has version 1, which has no count and no digest. */
    UNSEALED,
    /** The lines match count and digest, but report.yaml does not state that there is a ledger. */
    UNDECLARED,
    /** The lines match count and digest. */
    INTACT,
    /** Two versions were merged, and the lines of both are there. */
    MERGED,
    /** There are fewer lines than the head counts. */
    INCOMPLETE,
    /** The lines are not those that the digest was made of. */
    ALTERED
  }

  /**
   * What the head of the file says of its lines.
   *
   * @param baseUrl the site's address when the file was last written
   * @param site the bases of all editions of the site, those of other reports included
   * @param count how many lines there were
   * @param span where the head says so
   */
  public record Head(
      Condition condition, Optional<String> baseUrl, List<String> site, int count, Span span) {
    public Head {
      site = List.copyOf(site);
    }
  }

  /** How many lines it has: addresses, and what is left of erased recommendations. */
  public int size() {
    return entries.size() + erased.size();
  }

  /**
   * One address.
   *
   * @param id the recommendation that it is about; empty for none
   * @param since when it was recorded
   * @param text the fingerprint of title and demand, at a recommendation's own address; else empty
   * @param history how many entries the recommendation's history had then
   * @param span where the ledger says so
   */
  public record Entry(
      Permalink link, String id, PartialDate since, String text, int history, Span span) {}

  /**
   * A recommendation that was erased.
   *
   * @param hash see {@link Fingerprint#ofErased}
   * @param date when it was erased
   */
  public record Erasure(String hash, String salt, PartialDate date) {}

  /** Whether nothing was ever recorded. */
  public boolean isEmpty() {
    return entries.isEmpty() && erased.isEmpty();
  }

  public Optional<Entry> entry(Permalink link) {
    int low = 0;
    int high = entries.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = entries.get(middle).link().compareTo(link);
      if (order == 0) {
        return Optional.of(entries.get(middle));
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  /** Whether a recommendation of this id was erased. */
  public boolean hasErased(String id) {
    Map<String, String> bySalt = new HashMap<>();
    return erased.stream()
        .anyMatch(
            e ->
                bySalt
                    .computeIfAbsent(e.salt(), salt -> Fingerprint.ofErased(salt, id))
                    .equals(e.hash()));
  }
}
