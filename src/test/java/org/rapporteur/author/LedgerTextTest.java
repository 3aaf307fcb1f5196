package org.rapporteur.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.load.LedgerReader;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;

class LedgerTextTest {

  private static Ledger read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Ledger ledger = LedgerReader.read("permalinks.yaml", text, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return ledger;
  }

  private static Ledger withoutPlaces(Ledger ledger) {
    return new Ledger(
        ledger.file(),
        seal(ledger.size()),
        ledger.bases(),
        ledger.entries().stream().map(LedgerTextTest::withoutPlace).toList(),
        ledger.erased());
  }

  private static Ledger.Seal seal(int count) {
    return new Ledger.Seal(
        Ledger.Condition.INTACT, Optional.of("https://example.org/r/"), count, Span.of(""));
  }

  private static Ledger.Entry withoutPlace(Ledger.Entry e) {
    return new Ledger.Entry(e.link(), e.id(), e.since(), e.text(), e.history(), Span.of(""));
  }

  @Property(tries = 200)
  void whatIsWrittenIsRead(@ForAll("ledgers") Ledger ledger) {
    String text = new LedgerText("").write(ledger);
    assertEquals(Ledger.Condition.INTACT, read(text).seal().condition());
    assertEquals(ledger.seal().baseUrl(), read(text).seal().baseUrl());
    assertEquals(ledger, withoutPlaces(read(text)));
    assertEquals(text, new LedgerText(text).write(read(text)), "and written the same");
  }

  @Provide
  Arbitrary<Ledger> ledgers() {
    Arbitrary<String> hex = Arbitraries.strings().withChars("0123456789abcdef").ofLength(16);
    Arbitrary<PartialDate> dates =
        Combinators.combine(
                Arbitraries.integers().between(1, 9999),
                Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(1, 28))
            .as(PartialDate::new);
    Arbitrary<Permalink> links =
        Arbitraries.of(
                "/",
                "r/",
                "r/nd-1/",
                "themes/été/",
                "themes/été/#nd-1",
                "r/nd-1/#nd-1-العربية",
                "data/recommendations.csv",
                "articles/iccpr/6-bis/",
                "a_b/c/#d_e")
            .map(text -> Permalink.parse(text).orElseThrow());
    Arbitrary<String> ids = Arbitraries.of("", "nd-1", "nd-20a");
    Arbitrary<Ledger.Entry> entries =
        Combinators.combine(links, ids, dates, hex, Arbitraries.integers().between(0, 99))
            .as(
                (link, id, date, text, history) ->
                    history % 2 == 0
                        ? new Ledger.Entry(link, id, date, text, history, Span.of(""))
                        : new Ledger.Entry(link, id, date, "", 0, Span.of("")));
    Arbitrary<Ledger.Erasure> erasures =
        Combinators.combine(hex, hex, dates)
            .as((hash, salt, date) -> new Ledger.Erasure(hash + hash, salt, date));
    return Combinators.combine(
            entries.list().ofMaxSize(8),
            erasures.list().ofMaxSize(3),
            Arbitraries.of(List.<String>of(), List.of("", "usa/"), List.of("usa/ar/")))
        .as(LedgerTextTest::ledger);
  }

  private static Ledger ledger(
      List<Ledger.Entry> entries, List<Ledger.Erasure> erasures, List<String> bases) {
    Map<Permalink, Ledger.Entry> byLink = new TreeMap<>();
    entries.forEach(e -> byLink.put(e.link(), e));
    Map<String, Ledger.Erasure> byHash = new TreeMap<>();
    erasures.forEach(e -> byHash.put(e.hash(), e));
    return new Ledger(
        "permalinks.yaml",
        seal(byLink.size() + byHash.size()),
        bases,
        new ArrayList<>(byLink.values()),
        new ArrayList<>(byHash.values()));
  }

  @Test
  void commentsStayAboveTheirLineAndGoWithIt() {
    String old =
        """
        # Ours.
        version: 2
        base-url: "https://example.org/r/"
        count: 2
        digest: "DIGEST"
        addresses:
        # cited by the Committee
        - { address: "r/nd-1/", since: 2026-11-24 }
        # about nd-2
        - {address: "r/nd-2/", id: nd-2, since: 2026-11-24}
        """
            .replace("DIGEST", "64f5a93c79b4318d9395a6203d96c258");
    Ledger ledger = read(old);
    assertEquals(old, new LedgerText(old).write(ledger));
    Ledger without =
        new Ledger(
            ledger.file(), ledger.seal(), List.of(), ledger.entries().subList(0, 1), List.of());
    assertFalse(new LedgerText(old).write(without).contains("nd-2"));
  }
}
