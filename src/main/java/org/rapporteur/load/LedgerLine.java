package org.rapporteur.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;
import org.rapporteur.yaml.YamlReader;

/**
 * One line of the published addresses: an address, or an erased recommendation.
 *
 * <pre>
 * - {address: "r/nd-3/", id: nd-3, since: 2026-11-24, text: "0f…", history: 0}
 * - {hash: "9c…", salt: "41…", date: 2026-11-24}
 * </pre>
 *
 * <p>Lines in exactly this form are read with a pattern; any other line is read as YAML.
 *
 * @param entry the address; empty for an erased recommendation
 * @param erasure the erased recommendation; empty for an address
 */
public record LedgerLine(Optional<Ledger.Entry> entry, Optional<Ledger.Erasure> erasure) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "- \\{address: \"([^\"\\\\]*)\"(?:, id: ([a-z]+-[0-9]+[a-z]?))?, since: ([0-9-]{4,10})"
              + "(?:, text: \"([0-9a-f]{16})\", history: ([0-9]{1,6}))?\\}");
  private static final Pattern ERASED =
      Pattern.compile(
          "- \\{hash: \"([0-9a-f]{32})\", salt: \"([0-9a-f]{1,64})\", date: ([0-9-]{4,10})\\}");
  private static final Pattern TEXT = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern SALT = Pattern.compile("[0-9a-f]{1,64}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");
  private static final int ADDRESS_OFFSET = "- {address: ".length();
  private static final String RESTORE = "Restore the line from an older version of this file.";

  /** Formats an address. */
  public static String of(Ledger.Entry entry) {
    return "- {address: \""
        + entry.link()
        + "\""
        + (entry.id().isEmpty() ? "" : ", id: " + entry.id())
        + ", since: "
        + entry.since()
        + (entry.text().isEmpty()
            ? ""
            : ", text: \"" + entry.text() + "\", history: " + entry.history())
        + "}";
  }

  /** Formats an erased recommendation. */
  public static String of(Ledger.Erasure erasure) {
    return "- {hash: \""
        + erasure.hash()
        + "\", salt: \""
        + erasure.salt()
        + "\", date: "
        + erasure.date()
        + "}";
  }

  /** Reads a line; empty after a reported problem. */
  public static Optional<LedgerLine> read(
      String file, String line, int number, Diagnostics diagnostics) {
    Optional<LedgerLine> read = readStandardForm(file, line, number);
    return read.isPresent() ? read : readAsYaml(file, line, number, diagnostics);
  }

  /** Reads a line in the form that {@link #of} writes; empty for any other line. */
  static Optional<LedgerLine> readStandardForm(String file, String line, int number) {
    Matcher erased = ERASED.matcher(line);
    if (erased.matches()) {
      return PartialDate.parse(erased.group(3))
          .map(date -> of(null, new Ledger.Erasure(erased.group(1), erased.group(2), date)));
    }
    Matcher matcher = ADDRESS.matcher(line);
    if (matcher.matches()) {
      Optional<Permalink> link = Permalink.parse(matcher.group(1));
      Optional<PartialDate> since = PartialDate.parse(matcher.group(3));
      String id = matcher.group(2) == null ? "" : matcher.group(2);
      if (link.isPresent() && since.isPresent() && (id.isEmpty() || RecommendationId.isValid(id))) {
        String text = matcher.group(4) == null ? "" : matcher.group(4);
        int history = matcher.group(5) == null ? 0 : Integer.parseInt(matcher.group(5));
        int length = matcher.group(1).length() + 2;
        Span span = new Span(file, number, ADDRESS_OFFSET + 1, length);
        return Optional.of(
            of(new Ledger.Entry(link.get(), id, since.get(), text, history, span), null));
      }
    }
    return Optional.empty();
  }

  /** Reads any other line, which takes about a hundred times as long. */
  static Optional<LedgerLine> readAsYaml(
      String file, String line, int number, Diagnostics diagnostics) {
    return YamlReader.read(file, line, number, diagnostics)
        .flatMap(node -> new YamlLineReader(file, number, diagnostics).line(node));
  }

  private static LedgerLine of(
      Ledger.@org.jspecify.annotations.Nullable Entry entry,
      Ledger.@org.jspecify.annotations.Nullable Erasure erasure) {
    return new LedgerLine(Optional.ofNullable(entry), Optional.ofNullable(erasure));
  }

  /** Reads a line as a YAML map. */
  private record YamlLineReader(String file, int number, Diagnostics diagnostics) {

    Optional<LedgerLine> line(Node node) {
      if (!(node instanceof Node.Sequence sequence) || sequence.items().size() != 1) {
        return Optional.empty();
      }
      Optional<Fields> fields =
          Fields.of(sequence.items().get(0), "a published address", diagnostics);
      if (fields.isEmpty()) {
        return Optional.empty();
      }
      Fields map = fields.get();
      ValueReader values = new ValueReader(diagnostics);
      Optional<LedgerLine> line = map.has("hash") ? erased(map, values) : address(map, values);
      map.finish();
      return line;
    }

    private Optional<LedgerLine> erased(Fields map, ValueReader values) {
      Optional<String> hash = matching(map.value("hash"), HASH, "is not a fingerprint");
      Optional<String> salt = matching(map.required("salt", RESTORE), SALT, "is not a salt");
      Optional<PartialDate> date = values.requiredDate(map, "date");
      return hash.isEmpty() || salt.isEmpty() || date.isEmpty()
          ? Optional.empty()
          : Optional.of(of(null, new Ledger.Erasure(hash.get(), salt.get(), date.get())));
    }

    private Optional<LedgerLine> address(Fields map, ValueReader values) {
      Optional<TextValue> address = map.required("address", RESTORE);
      Optional<PartialDate> since = values.requiredDate(map, "since");
      Optional<TextValue> id = map.value("id");
      Optional<TextValue> text = map.value("text");
      int history = map.number("history").orElse(0);
      Optional<Permalink> link = address.map(TextValue::text).flatMap(Permalink::parse);
      if (address.isPresent() && link.isEmpty()) {
        report(address.get(), "is not an address on a site");
      }
      if (id.isPresent() && !RecommendationId.isValid(id.get().text())) {
        report(id.get(), "is not a valid recommendation id");
        return Optional.empty();
      }
      Optional<String> hash = matching(text, TEXT, "is not a fingerprint");
      if (link.isEmpty() || since.isEmpty() || text.isPresent() && hash.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          of(
              new Ledger.Entry(
                  link.get(),
                  id.map(TextValue::text).orElse(""),
                  since.get(),
                  hash.orElse(""),
                  history,
                  address.get().span()),
              null));
    }

    private Optional<String> matching(Optional<TextValue> value, Pattern form, String problem) {
      if (value.isPresent() && !form.matcher(value.get().text()).matches()) {
        report(value.get(), problem);
        return Optional.empty();
      }
      return value.map(TextValue::text);
    }

    private void report(TextValue value, String what) {
      diagnostics.report(
          Rule.PUBLISHED_ADDRESSES, value.span(), "“" + value.text() + "” " + what, RESTORE);
    }
  }
}
