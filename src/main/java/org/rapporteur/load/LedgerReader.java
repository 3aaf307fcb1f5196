package org.rapporteur.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;

/**
 * Reads the published addresses line by line, so that one broken line hides no other, and what a
 * merge put together is read, too: lines in any order, or twice.
 */
public final class LedgerReader {

  /** Room for a report of 200,000 recommendations. */
  private static final int MAX_BYTES = 128 * 1024 * 1024;

  private static final Pattern KEY = Pattern.compile("([a-z]+):(?:[ \\t]+(.*))?");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
  private static final Pattern BASES = Pattern.compile("\\[\"[^\"]*\"(?:, \"[^\"]*\")*\\]");

  private final String file;
  private final Diagnostics diagnostics;
  private final Map<Permalink, Ledger.Entry> entries = new TreeMap<>();
  private final Map<String, Ledger.Erasure> erased = new TreeMap<>();
  private final TreeSet<String> bases = new TreeSet<>();
  private boolean versioned;

  private LedgerReader(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a ledger's text.
   *
   * @param file how diagnostics name it
   */
  public static Ledger read(String file, String text, Diagnostics diagnostics) {
    LedgerReader reader = new LedgerReader(file, diagnostics);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i).stripTrailing(), i + 1);
    }
    if (!reader.versioned) {
      diagnostics.report(
          Rule.PUBLISHED_ADDRESSES,
          Span.at(file, 1, 1),
          "this file does not say its version",
          "Begin it with the line  version: 1");
    }
    return new Ledger(
        file,
        List.copyOf(reader.bases),
        List.copyOf(reader.entries.values()),
        List.copyOf(reader.erased.values()));
  }

  private void line(String line, int number) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("- ")) {
      LedgerLine.read(file, line, number, diagnostics)
          .ifPresent(
              read -> {
                read.entry().ifPresent(this::add);
                read.erasure().ifPresent(e -> add(e, number));
              });
      return;
    }
    Matcher key = KEY.matcher(line);
    if (key.matches()) {
      String value = key.group(2) == null ? "" : key.group(2).strip();
      if (key(key.group(1), value, number)) {
        return;
      }
    }
    boolean conflict = CONFLICT.matcher(line).matches();
    diagnostics.report(
        Rule.PUBLISHED_ADDRESSES,
        new Span(file, number, 1, line.length()),
        conflict ? "a conflict of a merge is left here" : "this line is no published address",
        conflict
            ? "Keep the addresses of both sides, take this line out, then run  rapporteur freeze"
            : "Take the line from an older version of this file, or take it out.");
  }

  private boolean key(String key, String value, int number) {
    switch (key) {
      case "version":
        versioned = true;
        if (!value.equals("1")) {
          diagnostics.report(
              Rule.PUBLISHED_ADDRESSES,
              new Span(file, number, 1, "version".length()),
              "this file is of version “" + value + "”, and this Rapporteur reads version 1",
              "Build with the Rapporteur that wrote it, or a later one.");
        }
        return true;
      case "bases":
        if (BASES.matcher(value).matches()) {
          Pattern.compile("\"([^\"]*)\"")
              .matcher(value)
              .results()
              .forEach(result -> bases.add(result.group(1)));
          return true;
        }
        return false;
      case "addresses":
      case "erased":
        return value.isEmpty();
      default:
        return false;
    }
  }

  private void add(Ledger.Entry entry) {
    Ledger.Entry first = entries.get(entry.link());
    if (first != null) {
      repeated(entry.span(), first.span().line());
    }
    entries.merge(entry.link(), entry, LedgerReader::merged);
  }

  private void add(Ledger.Erasure erasure, int number) {
    if (erased.putIfAbsent(erasure.hash(), erasure) != null) {
      repeated(Span.at(file, number, 1), 0);
    }
  }

  private void repeated(Span span, int first) {
    diagnostics.report(
        Rule.REPEATED_ADDRESS,
        span,
        "this stands here a second time" + (first > 0 ? ", first on line " + first : ""),
        "Run this, which keeps one line of each:  rapporteur freeze");
  }

  /** The first date of both, and the later state of the text. */
  private static Ledger.Entry merged(Ledger.Entry a, Ledger.Entry b) {
    PartialDate since = a.since().compareTo(b.since()) <= 0 ? a.since() : b.since();
    Ledger.Entry later = b.history() >= a.history() && !b.text().isEmpty() ? b : a;
    String id = a.id().isEmpty() ? b.id() : a.id();
    return new Ledger.Entry(a.link(), id, since, later.text(), later.history(), a.span());
  }

  static Ledger read(Folder content, Diagnostics diagnostics) {
    Folder.Item item = content.item(Ledger.FILE_NAME);
    boolean link = java.nio.file.Files.isSymbolicLink(item.path());
    if (!content.has(Ledger.FILE_NAME) || link) {
      return Ledger.none(item.name());
    }
    return TextFile.read(item, MAX_BYTES, diagnostics)
        .map(text -> read(item.name(), text, diagnostics))
        .orElse(Ledger.none(item.name()));
  }
}
