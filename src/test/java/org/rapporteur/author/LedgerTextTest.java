package org.rapporteur.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Seeds;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.load.LedgerReader;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;

class LedgerTextTest {

  private static final List<String> LINKS =
      List.of(
          "/",
          "r/",
          "r/nd-1/",
          "themes/été/",
          "themes/été/#nd-1",
          "r/nd-1/#nd-1-العربية",
          "data/recommendations.csv",
          "articles/iccpr/6-bis/",
          "a_b/c/#d_e");

  private static Ledger read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Ledger ledger = LedgerReader.read("permalinks.yaml", text, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return ledger;
  }

  private static Ledger withoutSpans(Ledger ledger) {
    return new Ledger(
        ledger.file(),
        head(ledger.size()),
        ledger.bases(),
        ledger.entries().stream().map(LedgerTextTest::withoutSpan).toList(),
        ledger.erased());
  }

  private static Ledger.Head head(int count) {
    return new Ledger.Head(
        Ledger.Condition.INTACT,
        Optional.of("https://example.org/r/"),
        List.of("", "usa/"),
        count,
        Span.of(""));
  }

  private static Ledger.Entry withoutSpan(Ledger.Entry e) {
    return new Ledger.Entry(e.link(), e.id(), e.since(), e.text(), e.history(), Span.of(""));
  }

  @ParameterizedTest
  @MethodSource("org.rapporteur.Seeds#twenty")
  void readsBackWhatItWrites(long seed) {
    Random random = new Random(seed);
    for (int tries = 0; tries < 20; tries++) {
      Ledger ledger = ledger(random);
      if (ledger.size() == 0) {
        continue;
      }
      String text = new LedgerWriter("").write(ledger);
      assertEquals(Ledger.Condition.INTACT, read(text).seal().condition());
      assertEquals(ledger.seal().baseUrl(), read(text).seal().baseUrl());
      assertEquals(ledger, withoutSpans(read(text)));
      assertEquals(text, new LedgerWriter(text).write(read(text)), "written the same again");
    }
  }

  private static Ledger ledger(Random random) {
    List<Ledger.Entry> entries =
        Stream.generate(() -> entry(random)).limit(random.nextInt(9)).toList();
    List<Ledger.Erasure> erasures =
        Stream.generate(() -> erasure(random)).limit(random.nextInt(4)).toList();
    List<String> bases =
        Seeds.pick(random, List.of(List.<String>of(), List.of("", "usa/"), List.of("usa/ar/")));
    return ledger(entries, erasures, bases);
  }

  private static Ledger.Entry entry(Random random) {
    Permalink link = Permalink.parse(Seeds.pick(random, LINKS)).orElseThrow();
    String id = Seeds.pick(random, List.of("", "nd-1", "nd-20a"));
    boolean hasText = random.nextBoolean();
    return new Ledger.Entry(
        link,
        id,
        date(random),
        hasText ? hex(random) : "",
        hasText ? random.nextInt(100) : 0,
        Span.of(""));
  }

  private static Ledger.Erasure erasure(Random random) {
    return new Ledger.Erasure(hex(random) + hex(random), hex(random), date(random));
  }

  private static PartialDate date(Random random) {
    return new PartialDate(
        1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static String hex(Random random) {
    return HexFormat.of().toHexDigits(random.nextLong());
  }

  private static Ledger ledger(
      List<Ledger.Entry> entries, List<Ledger.Erasure> erasures, List<String> bases) {
    Map<Permalink, Ledger.Entry> byLink = new TreeMap<>();
    entries.forEach(e -> byLink.put(e.link(), e));
    Map<String, Ledger.Erasure> byHash = new TreeMap<>();
    erasures.forEach(e -> byHash.put(e.hash(), e));
    return new Ledger(
        "permalinks.yaml",
        head(byLink.size() + byHash.size()),
        bases,
        new ArrayList<>(byLink.values()),
        new ArrayList<>(byHash.values()));
  }

  @Test
  void preservesCommentsAboveALineAndRemovesThemWithIt() {
    String old =
        """
        # Ours.
        version: 2
        base-url: "https://example.org/r/"
        site: ["", "usa/"]
        count: 2
        digest: "DIGEST"
        addresses:
        # cited by the Committee
        - { address: "r/nd-1/", since: 2026-11-24 }
        # about nd-2
        - {address: "r/nd-2/", id: nd-2, since: 2026-11-24}
        """
            .replace("DIGEST", "a006cd79ac4d142a4a342edf5ec9d213");
    Ledger ledger = read(old);
    assertEquals(old, new LedgerWriter(old).write(ledger));
    Ledger without =
        new Ledger(
            ledger.file(), ledger.seal(), List.of(), ledger.entries().subList(0, 1), List.of());
    assertFalse(new LedgerWriter(old).write(without).contains("nd-2"));
  }
}
