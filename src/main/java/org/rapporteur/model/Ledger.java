package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;

/**
 * Every address that a report has published, with what must stay true of it. Editors call it the
 * published addresses.
 *
 * @param file its file, from the project's folder
 * @param bases where the report's editions stood below the site's root when it was last written;
 *     empty for the root alone
 * @param entries one an address, in their order
 * @param erased what once was published and must not be named any more
 */
public record Ledger(String file, List<String> bases, List<Entry> entries, List<Erasure> erased) {

  /** The file's name in the content folder. */
  public static final String FILE_NAME = "permalinks.yaml";

  public Ledger {
    bases = List.copyOf(bases);
    entries = List.copyOf(entries);
    erased = List.copyOf(erased);
  }

  /** The ledger of a report that was never frozen. */
  public static Ledger none(String file) {
    return new Ledger(file, List.of(), List.of(), List.of());
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
    return erased.stream().anyMatch(e -> e.hash().equals(Fingerprint.ofErased(e.salt(), id)));
  }
}
