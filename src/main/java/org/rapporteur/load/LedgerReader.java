package org.rapporteur.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.load.MergeConflict.Line;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Ledger.Condition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;

/**
 * Reads the published addresses line by line, so that a broken line does not hide the others. Also
 * reads the result of a merge: lines in any order, repeated lines, and both versions of a conflict.
 */
public final class LedgerReader {

  /** Maximum size of the file: enough for 200,000 recommendations. */
  private static final int MAX_BYTES = 128 * 1024 * 1024;

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
  private static final Pattern BASES = Pattern.compile("\\[\"[^\"]*\"(?:, \"[^\"]*+\")*+\\]");
  private static final Pattern BASE = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern DIGEST = Pattern.compile("\"?([0-9a-f]{32})\"?");
  private static final Pattern ADDRESS = Pattern.compile("\"?(https?://[^\"\\s]+/)\"?");

  private final String file;
  private final Diagnostics diagnostics;
  private final Map<Permalink, Ledger.Entry> entries = new TreeMap<>();
  private final Map<String, Ledger.Erasure> erased = new TreeMap<>();
  private final TreeSet<String> bases = new TreeSet<>();
  private final TreeSet<String> site = new TreeSet<>();
  private final List<String> versions = new ArrayList<>();
  private final List<String> baseUrls = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<String> digests = new ArrayList<>();
  private Span head;
  private final Set<String> salts = new HashSet<>();
  private int yamlLines;
  private int yamlCharacters;
  private boolean hasTooManyErased;

  private LedgerReader(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.head = Span.at(file, 1, 1);
  }

  /**
   * Reads a ledger's text.
   *
   * @param file the file's path, for diagnostics
   */
  public static Ledger read(String file, String text, Diagnostics diagnostics) {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(line.stripTrailing(), lines.size() + 1)));
    Optional<MergeConflict> conflict = MergeConflict.in(lines);
    Diagnostics collected = new Diagnostics();
    Ledger ledger = of(file, conflict.map(MergeConflict::all).orElse(lines), collected);
    collected.withoutSettings().stream()
        .filter(d -> conflict.isEmpty() || d.rule() != Rule.REPEATED_ADDRESS)
        .forEach(diagnostics::add);
    if (collected.hasErrors()) {
      return ledger.withCondition(Condition.UNREADABLE);
    }
    return conflict.map(c -> ledger.withCondition(merged(file, c))).orElse(ledger);
  }

  private static Ledger of(String file, List<Line> lines, Diagnostics diagnostics) {
    LedgerReader reader = new LedgerReader(file, diagnostics);
    lines.forEach(line -> reader.line(line.text(), line.number()));
    return reader.ledger();
  }

  /**
   * The condition after a merge. A conflict contains both versions unchanged, so each is compared
   * with its own head.
   */
  private static Condition merged(String file, MergeConflict conflict) {
    List<Condition> versions =
        List.of(
            of(file, conflict.ours(), new Diagnostics()).seal().condition(),
            of(file, conflict.theirs(), new Diagnostics()).seal().condition());
    if (versions.stream().allMatch(version -> version == Condition.INTACT)) {
      return Condition.MERGED;
    }
    return versions.contains(Condition.INCOMPLETE) ? Condition.INCOMPLETE : Condition.ALTERED;
  }

  private Ledger ledger() {
    if (versions.isEmpty()) {
      diagnostics.report(
          Rule.PUBLISHED_ADDRESSES,
          Span.at(file, 1, 1),
          "this file does not state its version",
          "Restore the file from version control. It begins with the line  version: "
              + LedgerHead.VERSION);
    }
    int count = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    Optional<String> baseUrl = baseUrls.stream().findFirst();
    return new Ledger(
        file,
        new Ledger.Head(condition(count), baseUrl, List.copyOf(site), count, head),
        List.copyOf(bases),
        List.copyOf(entries.values()),
        List.copyOf(erased.values()));
  }

  private Condition condition(int count) {
    int lines = entries.size() + erased.size();
    if (lines == 0 || lines < count) {
      return Condition.INCOMPLETE;
    }
    if (counts.isEmpty() && digests.isEmpty() && versions.stream().allMatch("1"::equals)) {
      return Condition.UNSEALED;
    }
    LedgerHead head =
        LedgerHead.of(
            baseUrls.stream().findFirst(),
            List.copyOf(site),
            bases,
            entries.values(),
            erased.values());
    boolean matches =
        baseUrls.size() <= 1
            && counts.equals(List.of(head.count()))
            && digests.equals(List.of(head.digest()));
    return matches ? Condition.INTACT : Condition.ALTERED;
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
      if (key(key.group(1), value, new Span(file, number, 1, line.length()))) {
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

  private boolean key(String key, String value, Span span) {
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
        head = span;
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

  static Ledger read(Folder content, Diagnostics diagnostics) {
    Folder.FolderEntry item = content.item(Ledger.FILE_NAME);
    boolean link = java.nio.file.Files.isSymbolicLink(item.path());
    if (!content.has(Ledger.FILE_NAME) || link) {
      return Ledger.none(item.name());
    }
    return TextFile.read(item, MAX_BYTES, diagnostics)
        .map(text -> read(item.name(), text, diagnostics))
        .orElse(Ledger.unreadable(item.name()));
  }
}
