package org.rapporteur.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;

/**
 * All addresses that a report has published, with the facts about each that must not change.
 * Messages to editors call it the published addresses.
 *
 * @param file its file's path from the project's folder
 * @param seal the head of the file, with the result of comparing the lines with it
 * @param bases the base paths of the report's editions when the ledger was last written; empty for
 *     the root alone
 * @param entries the published addresses, sorted
 * @param erased the erased recommendations, whose ids must not be published again
 */
public record Ledger(
    String file, Head seal, List<String> bases, List<Entry> entries, List<Erasure> erased) {

  /** The file's name in the content folder. */
  public static final String FILE_NAME = "permalinks.yaml";

  /** The key of report.yaml that declares that the file exists. */
  public static final String KEY = "permalinks";

  public Ledger {
    bases = List.copyOf(bases);
    entries = List.copyOf(entries);
    erased = List.copyOf(erased);
  }

  /** The ledger of a report that has no such file. */
  public static Ledger none(String file) {
    return empty(file, Condition.ABSENT);
  }

  /** A ledger whose file cannot be read; the problem has been reported. */
  public static Ledger unreadable(String file) {
    return empty(file, Condition.UNREADABLE);
  }

  private static Ledger empty(String file, Condition condition) {
    Head seal = new Head(condition, Optional.empty(), List.of(), 0, Span.of(file));
    return new Ledger(file, seal, List.of(), List.of(), List.of());
  }

  /** Returns the same ledger with another condition. */
  public Ledger withCondition(Condition condition) {
    Head other = new Head(condition, seal.baseUrl(), seal.site(), seal.count(), seal.span());
    return new Ledger(file, other, bases, entries, erased);
  }

  /** The result of comparing the lines of a ledger with the count and digest in its head. */
  public enum Condition {
    /** The file does not exist. */
    ABSENT,
    /** The file has errors, which were reported. */
    UNREADABLE,
    /** The file has format version 1, without a count and a digest. */
    UNSEALED,
    /** The lines match count and digest, but report.yaml does not declare the ledger. */
    UNDECLARED,
    /** The lines match count and digest. */
    INTACT,
    /** Two versions were merged, and the lines of both are present. */
    MERGED,
    /** The file has fewer lines than the count in its head. */
    INCOMPLETE,
    /** The lines do not match the digest. */
    ALTERED
  }

  /**
   * The head of the file.
   *
   * @param baseUrl the site's address when the file was last written
   * @param site the bases of all editions of the site, those of other reports included
   * @param count the number of lines when the file was last written
   * @param span the place of the count
   */
  public record Head(
      Condition condition, Optional<String> baseUrl, List<String> site, int count, Span span) {
    public Head {
      site = List.copyOf(site);
    }
  }

  /** The number of lines: published addresses and erased recommendations. */
  public int size() {
    return entries.size() + erased.size();
  }

  /**
   * One published address.
   *
   * @param id the recommendation that it belongs to; empty for none
   * @param since the date it was recorded
   * @param text the fingerprint of title and demand, for a recommendation's own address; else empty
   * @param history the number of entries in the recommendation's history at that time
   * @param span the place in the ledger
   */
  public record Entry(
      Permalink link, String id, PartialDate since, String text, int history, Span span) {}

  /**
   * An erased recommendation.
   *
   * @param hash the hash of its id, see {@link Fingerprint#ofErased}
   * @param date the date it was erased
   */
  public record Erasure(String hash, String salt, PartialDate date) {}

  /** Whether it has no lines. */
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

  /** Whether a recommendation with this id was erased. */
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
