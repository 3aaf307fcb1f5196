package org.rapporteur.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.load.MergeConflict.Line;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;

/**
 * Reads the lines of a ledger one by one, so that a broken line does not hide the others. The lines
 * can be in any order.
 */
final class LedgerLines {

  /** Maximum number of addresses: five for each of 200,000 recommendations. */
  private static final int MAX_ENTRIES = 1_000_000;

  /** Maximum number of characters of a line: an address, or the bases of all editions. */
  private static final int MAX_LINE = 200_000;

  /**
   * Maximum number of lines, and of their characters, that are read as YAML because they are not in
   * the standard form.
   */
  private static final int MAX_YAML_LINES = 10_000;

  private static final int MAX_YAML_CHARACTERS = TextFile.MAX_BYTES;

  /**
   * Maximum number of erased recommendations, and of salts of their hashes. A report has one salt
   * unless branches were merged.
   */
  private static final int MAX_ERASED = 10_000;

  private static final int MAX_SALTS = 100;

  private static final Pattern KEY = Pattern.compile("([a-z]+(?:-[a-z]+)?):(?:[ \\t]+(.*))?");

  private final String file;
  private final Diagnostics diagnostics;
  private final LedgerHeadReader head;
  private final Map<Permalink, Ledger.Entry> entries = new TreeMap<>();
  private final Map<String, Ledger.Erasure> erased = new TreeMap<>();
  private final Set<String> salts = new HashSet<>();
  private int yamlLines;
  private int yamlCharacters;
  private boolean hasTooManyErased;

  private LedgerLines(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.head = new LedgerHeadReader(file, diagnostics);
  }

  /** Reads a ledger's lines. */
  static Ledger read(String file, List<Line> lines, Diagnostics diagnostics) {
    LedgerLines reader = new LedgerLines(file, diagnostics);
    lines.forEach(line -> reader.line(line.text(), line.number()));
    return reader.ledger();
  }

  private Ledger ledger() {
    if (!head.hasVersion()) {
      diagnostics.report(
          Rule.PUBLISHED_ADDRESSES,
          Span.at(file, 1, 1),
          "this file does not state its version",
          "Restore the file from version control. It begins with the line  version: "
              + LedgerHead.VERSION);
    }
    return new Ledger(
        file,
        head.seal(entries.values(), erased.values()),
        head.bases(),
        List.copyOf(entries.values()),
        List.copyOf(erased.values()));
  }

  private void line(String line, int number) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.length() > MAX_LINE) {
      reportTooLarge(number, "this line has " + line.length() + " characters");
      return;
    }
    if (line.startsWith("- ")) {
      read(line, number)
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
      if (head.read(key.group(1), value, new Span(file, number, 1, line.length()))) {
        return;
      }
    }
    boolean conflict = MergeConflict.isMarker(line);
    diagnostics.report(
        Rule.PUBLISHED_ADDRESSES,
        new Span(file, number, 1, line.length()),
        conflict
            ? "this line is a marker of an unresolved merge conflict"
            : "this line is not a published address",
        conflict
            ? "Keep the lines of both versions, remove this one, then run  rapporteur freeze"
            : "Restore the line from an older version of this file, or remove it.");
  }

  private Optional<LedgerLine> read(String line, int number) {
    Optional<LedgerLine> parsed = LedgerLine.readStandardForm(file, line, number);
    if (parsed.isPresent()) {
      return parsed;
    }
    if (hasTooManyYamlLines()) {
      return Optional.empty();
    }
    yamlLines++;
    yamlCharacters += line.length();
    if (hasTooManyYamlLines()) {
      reportTooLarge(
          number,
          yamlLines == MAX_YAML_LINES
              ? MAX_YAML_LINES + " lines of this file are not in the form that Rapporteur writes"
              : MAX_YAML_CHARACTERS
                  + " characters of this file are not in the form that Rapporteur writes");
      return Optional.empty();
    }
    return LedgerLine.readAsYaml(file, line, number, diagnostics);
  }

  private boolean hasTooManyYamlLines() {
    return yamlLines >= MAX_YAML_LINES || yamlCharacters > MAX_YAML_CHARACTERS;
  }

  private void reportTooLarge(int number, String message) {
    diagnostics.report(
        Rule.TOO_LARGE,
        Span.at(file, number, 1),
        message,
        "Restore an older version of this file, and run  rapporteur freeze");
  }

  private void add(Ledger.Entry entry) {
    if (entries.size() > MAX_ENTRIES) {
      return;
    }
    Ledger.Entry first = entries.putIfAbsent(entry.link(), entry);
    if (first != null) {
      reportRepetition(entry.span(), first.span().line());
      entries.put(entry.link(), merged(first, entry));
    } else if (entries.size() > MAX_ENTRIES) {
      reportTooLarge(entry.span().line(), "this file has more than " + MAX_ENTRIES + " addresses");
    }
  }

  private void add(Ledger.Erasure erasure, int number) {
    salts.add(erasure.salt());
    if (erased.size() == MAX_ERASED || salts.size() > MAX_SALTS) {
      if (!hasTooManyErased) {
        reportTooLarge(
            number,
            "this file has more than "
                + MAX_ERASED
                + " erased recommendations, or "
                + MAX_SALTS
                + " salts");
      }
      hasTooManyErased = true;
      return;
    }
    if (erased.putIfAbsent(erasure.hash(), erasure) != null) {
      reportRepetition(Span.at(file, number, 1), 0);
    }
  }

  private void reportRepetition(Span span, int first) {
    diagnostics.report(
        Rule.REPEATED_ADDRESS,
        span,
        "this line repeats " + (first > 0 ? "line " + first : "another line"),
        "Run  rapporteur freeze, which removes repeated lines.");
  }

  /** Merges two entries of an address: the earlier date, and the later state of the text. */
  private static Ledger.Entry merged(Ledger.Entry a, Ledger.Entry b) {
    PartialDate since = a.since().compareTo(b.since()) <= 0 ? a.since() : b.since();
    Ledger.Entry later = b.history() >= a.history() && !b.text().isEmpty() ? b : a;
    String id = a.id().isEmpty() ? b.id() : a.id();
    return new Ledger.Entry(a.link(), id, since, later.text(), later.history(), a.span());
  }
}
