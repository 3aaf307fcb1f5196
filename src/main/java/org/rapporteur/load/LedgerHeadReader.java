package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Ledger.Condition;

/**
 * Reads the head of a ledger: its version, and what its count and digest state about the rest.
 * After a merge, keys can occur twice.
 */
final class LedgerHeadReader {

  private static final Pattern BASES = Pattern.compile("\\[\"[^\"]*\"(?:, \"[^\"]*+\")*+\\]");
  private static final Pattern BASE = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern DIGEST = Pattern.compile("\"?([0-9a-f]{32})\"?");
  private static final Pattern ADDRESS = Pattern.compile("\"?(https?://[^\"\\s]+/)\"?");

  private final String file;
  private final Diagnostics diagnostics;
  private final TreeSet<String> bases = new TreeSet<>();
  private final TreeSet<String> site = new TreeSet<>();
  private final List<String> versions = new ArrayList<>();
  private final List<String> baseUrls = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<String> digests = new ArrayList<>();
  private Span place;

  LedgerHeadReader(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.place = Span.at(file, 1, 1);
  }

  boolean hasVersion() {
    return !versions.isEmpty();
  }

  /** The bases of the editions that the ledger is about. */
  List<String> bases() {
    return List.copyOf(bases);
  }

  /** The head of a ledger with these entries and erasures. */
  Ledger.Head seal(Collection<Ledger.Entry> entries, Collection<Ledger.Erasure> erased) {
    int count = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Ledger.Head(
        condition(count, entries, erased),
        baseUrls.stream().findFirst(),
        List.copyOf(site),
        count,
        place);
  }

  private Condition condition(
      int count, Collection<Ledger.Entry> entries, Collection<Ledger.Erasure> erased) {
    int lines = entries.size() + erased.size();
    if (lines == 0 || lines < count) {
      return Condition.INCOMPLETE;
    }
    if (counts.isEmpty() && digests.isEmpty() && versions.stream().allMatch("1"::equals)) {
      return Condition.UNSEALED;
    }
    LedgerHead head =
        LedgerHead.of(baseUrls.stream().findFirst(), List.copyOf(site), bases, entries, erased);
    boolean matches =
        baseUrls.size() <= 1
            && counts.equals(List.of(head.count()))
            && digests.equals(List.of(head.digest()));
    return matches ? Condition.INTACT : Condition.ALTERED;
  }

  /**
   * Reads a key.
   *
   * @return whether it is a key of the head with a valid value
   */
  boolean read(String key, String value, Span span) {
    return switch (key) {
      case "version" -> {
        versions.add(value);
        if (!value.equals("1") && !value.equals("2")) {
          diagnostics.report(
              Rule.PUBLISHED_ADDRESSES,
              new Span(file, span.line(), 1, "version".length()),
              "this file has version “" + value + "”, but this Rapporteur reads versions 1 and 2",
              "Use the version of Rapporteur that wrote it, or a later one.");
        }
        yield true;
      }
      case "base-url" -> add(ADDRESS, value, baseUrls::add);
      case "count" -> {
        place = span;
        yield add(COUNT, value, text -> counts.add(Integer.parseInt(text)));
      }
      case "digest" -> add(DIGEST, value, digests::add);
      case "site" -> list(value, site);
      case "bases" -> list(value, bases);
      case "addresses", "erased" -> value.isEmpty();
      default -> false;
    };
  }

  private static boolean list(String value, Set<String> bases) {
    if (!BASES.matcher(value).matches()) {
      return false;
    }
    BASE.matcher(value).results().forEach(result -> bases.add(result.group(1)));
    return true;
  }

  /** Adds a value without its quotation marks if it has the given form. */
  private static boolean add(Pattern form, String value, Consumer<String> values) {
    Matcher matcher = form.matcher(value);
    if (!matcher.matches()) {
      return false;
    }
    values.accept(matcher.group(matcher.groupCount()));
    return true;
  }
}
