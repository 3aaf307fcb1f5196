package org.rapporteur.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Fingerprint;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.Plan.PlannedEdition;

/**
 * Updates the published addresses from a site without errors. It adds new addresses, records
 * changes that a history entry explains, and keeps only a hash of what was erased.
 */
public final class LedgerFreezer {

  private final Path project;
  private final PartialDate today;

  /**
   * @param today the date recorded for new addresses
   */
  public LedgerFreezer(Path project, LocalDate today) {
    this.project = project;
    this.today = new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
  }

  /** Updates the ledger of each report of the site. */
  public List<FrozenLedger> freeze(Plan plan) {
    Map<String, List<PlannedEdition>> reports = new LinkedHashMap<>();
    for (PlannedEdition edition : plan.editions()) {
      String file = edition.edition().ledger().file();
      reports.computeIfAbsent(file, key -> new ArrayList<>()).add(edition);
    }
    Optional<String> baseUrl = plan.site().baseUrl();
    List<String> site = site(plan, baseUrl);
    return reports.values().stream().map(report -> freezeReport(report, baseUrl, site)).toList();
  }

  private FrozenLedger freezeReport(
      List<PlannedEdition> editions, Optional<String> baseUrl, List<String> site) {
    Edition first = editions.get(0).edition();
    Ledger ledger = first.ledger();
    SortedSet<String> gone = first.erasedIds();
    Map<Permalink, Recommendation> own = new TreeMap<>();
    for (Recommendation recommendation : first.report().recommendations()) {
      own.put(Permalink.of(Address.page("r", recommendation.id().toString())), recommendation);
    }
    SortedMap<Permalink, Ledger.Entry> entries = new TreeMap<>();
    SortedSet<String> erased = new TreeSet<>();
    int explained = 0;
    for (Ledger.Entry entry : ledger.entries()) {
      if (gone.contains(entry.id())) {
        erased.add(entry.id());
        continue;
      }
      Recommendation recommendation = own.get(entry.link());
      Ledger.Entry now = recommendation == null ? entry : upToDate(entry, recommendation);
      explained += entry.text().isEmpty() || now.text().equals(entry.text()) ? 0 : 1;
      entries.put(now.link(), now);
    }
    int known = entries.size();
    for (PlannedEdition edition : editions) {
      edition
          .citable()
          .forEach((link, id) -> entries.computeIfAbsent(link, l -> added(l, id, own.get(l))));
    }
    Ledger frozen =
        new Ledger(
            ledger.file(),
            new Ledger.Head(
                Ledger.Condition.INTACT, baseUrl, site, entries.size(), ledger.seal().span()),
            bases(ledger, editions, baseUrl),
            List.copyOf(entries.values()),
            erasures(ledger, erased));
    String report = read(reportFile(ledger));
    String old = read(ledger.file());
    String text = new LedgerWriter(old).write(frozen);
    return new FrozenLedger(
        ledger.file(),
        text,
        !text.equals(old),
        known,
        entries.size() - known,
        explained,
        erased.size(),
        PermalinksKey.addTo(report).map(added -> new NewFile(reportFile(ledger), added)),
        PermalinksKey.isIn(report));
  }

  private static String reportFile(Ledger ledger) {
    return ledger.file().substring(0, ledger.file().length() - Ledger.FILE_NAME.length())
        + "report.yaml";
  }

  /**
   * The entry with the recommendation's present text. A change without a history entry was rejected
   * before. The history of a withdrawn recommendation explains no later text.
   */
  private static Ledger.Entry upToDate(Ledger.Entry entry, Recommendation recommendation) {
    String now = recommendation.fingerprint();
    String text = now.isEmpty() ? entry.text() : now;
    int history = Math.max(entry.history(), recommendation.facts().history().size());
    return new Ledger.Entry(
        entry.link(), entry.id(), entry.since(), text, text.isEmpty() ? 0 : history, entry.span());
  }

  private Ledger.Entry added(
      Permalink link, String id, @org.jspecify.annotations.Nullable Recommendation recommendation) {
    Ledger.Entry entry = new Ledger.Entry(link, id, today, "", 0, Span.of(""));
    return recommendation == null ? entry : upToDate(entry, recommendation);
  }

  /** The bases of a report's editions, previous and present. */
  private static List<String> bases(
      Ledger ledger, List<PlannedEdition> editions, Optional<String> baseUrl) {
    SortedSet<String> bases = new TreeSet<>();
    if (!ledger.entries().isEmpty()) {
      bases.addAll(relative(ledger, ledger.bases(), baseUrl));
    }
    editions.forEach(edition -> bases.add(edition.edition().base()));
    return unlessRootAlone(bases);
  }

  /** The bases of all editions of the site, previous and present. */
  private static List<String> site(Plan plan, Optional<String> baseUrl) {
    SortedSet<String> bases = new TreeSet<>();
    for (PlannedEdition edition : plan.editions()) {
      Ledger ledger = edition.edition().ledger();
      if (!ledger.entries().isEmpty()) {
        bases.addAll(relative(ledger, ledger.seal().site(), baseUrl));
      }
      bases.add(edition.edition().base());
    }
    return unlessRootAlone(bases);
  }

  /** Converts bases below an earlier base-url to bases below the present one. */
  private static List<String> relative(
      Ledger ledger, List<String> bases, Optional<String> baseUrl) {
    String old = ledger.seal().baseUrl().orElse("");
    String now = old.isEmpty() ? "" : baseUrl.orElse("");
    boolean moved = !old.startsWith(now) && !now.startsWith(old);
    return (bases.isEmpty() ? List.of("") : bases)
        .stream()
            .map(base -> moved ? now + base : old + base)
            .filter(root -> root.startsWith(now))
            .map(root -> root.substring(now.length()))
            .toList();
  }

  /** Omits the list if it contains only the site's root. */
  private static List<String> unlessRootAlone(SortedSet<String> bases) {
    return bases.equals(new TreeSet<>(List.of(""))) ? List.of() : List.copyOf(bases);
  }

  private List<Ledger.Erasure> erasures(Ledger ledger, SortedSet<String> ids) {
    List<Ledger.Erasure> all = new ArrayList<>(ledger.erased());
    String salt = all.isEmpty() ? salt() : all.get(0).salt();
    for (String id : ids) {
      if (!ledger.hasErased(id)) {
        all.add(new Ledger.Erasure(Fingerprint.ofErased(salt, id), salt, today));
      }
    }
    all.sort(Comparator.comparing(Ledger.Erasure::hash));
    return all;
  }

  private static String salt() {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  private String read(String file) {
    Path path = project.resolve(file);
    try {
      return Files.isRegularFile(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
