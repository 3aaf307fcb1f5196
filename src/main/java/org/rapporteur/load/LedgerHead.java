package org.rapporteur.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Ledger;
import org.rapporteur.text.Sha256;

/**
 * The head of a ledger, which makes it possible to detect lost or changed lines.
 *
 * <pre>
 * version: 2
 * base-url: "https://example.org/usa-2023/"
 * site: ["", "es/"]
 * count: 187
 * digest: "0f1e2d3c4b5a69780f1e2d3c4b5a6978"
 * </pre>
 *
 * @param baseUrl the site's address
 * @param site the bases of all editions of the site; empty for the site's root alone
 * @param count the number of lines of the ledger
 * @param digest a digest of the base-url, the bases and all lines in order, 32 hexadecimal digits
 */
public record LedgerHead(Optional<String> baseUrl, List<String> site, int count, String digest) {

  /** The version of the file format that is written. */
  static final int VERSION = 2;

  private static final int DIGEST_BYTES = 16;

  /** Returns the head of a ledger with these lines, in the order of each collection. */
  public static LedgerHead of(
      Optional<String> baseUrl,
      List<String> site,
      Collection<String> bases,
      Collection<Ledger.Entry> entries,
      Collection<Ledger.Erasure> erased) {
    MessageDigest digest = Sha256.start();
    update(digest, baseUrl.orElse(""));
    update(digest, list(site));
    update(digest, list(bases));
    entries.forEach(entry -> update(digest, LedgerLine.of(entry)));
    erased.forEach(erasure -> update(digest, LedgerLine.of(erasure)));
    String hash = HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    return new LedgerHead(baseUrl, site, entries.size() + erased.size(), hash);
  }

  /** The head as lines of the file. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("version: " + VERSION);
    baseUrl.ifPresent(url -> lines.add("base-url: \"" + url + "\""));
    if (!site.isEmpty()) {
      lines.add("site: " + list(site));
    }
    lines.add("count: " + count);
    lines.add("digest: \"" + digest + "\"");
    return lines;
  }

  /** Formats bases as a YAML list. */
  public static String list(Collection<String> bases) {
    return bases.stream()
        .map(base -> "\"" + base + "\"")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static void update(MessageDigest digest, String line) {
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }
}
