package org.rapporteur.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Unpublished;

/** Says how to answer a lost address again, as precisely as can be guessed. */
final class LostAddressHelp {

  private final Ledger ledger;
  private final Report report;
  private final Map<String, Recommendation> byId = new HashMap<>();
  private final Map<String, Recommendation> byText = new HashMap<>();
  private final Map<String, String> themes = new HashMap<>();

  LostAddressHelp(Ledger ledger, Edition edition) {
    this.ledger = ledger;
    this.report = edition.report();
    for (Recommendation recommendation : report.recommendations()) {
      byId.putIfAbsent(recommendation.id().toString(), recommendation);
      if (!recommendation.fingerprint().isEmpty()) {
        byText.putIfAbsent(recommendation.fingerprint(), recommendation);
      }
    }
    for (Ledger.Entry entry : ledger.entries()) {
      String path = entry.link().address().path();
      if (path.startsWith("themes/") && entry.link().anchor().equals(entry.id())) {
        themes.put(entry.id(), path);
      }
    }
  }

  /** Whether a recommendation of this id has a page. */
  boolean exists(String id) {
    return byId.containsKey(id);
  }

  /** The address of the theme that a recommendation was published under; empty if unknown. */
  String themeOf(String id) {
    return themes.getOrDefault(id, "");
  }

  /** Whether what was published under an id stands under another one now. */
  boolean hasTwin(String id) {
    return twin(id).isPresent();
  }

  private Optional<Recommendation> twin(String id) {
    return ledger
        .entry(Permalink.of(Addresses.recommendation(id)))
        .filter(entry -> !entry.text().isEmpty())
        .map(entry -> byText.get(entry.text()));
  }

  /** How to mend a lost address, and those that went with it. */
  String help(Ledger.Entry first) {
    String path = first.link().address().path();
    if (ExcludedPages.of(report.metadata()).covers(first.link().address())) {
      return "Remove its entry from  leave-out  in " + folder() + "report.yaml.";
    }
    if (isFile(path)) {
      return file(path);
    }
    if (path.startsWith("themes/") && first.link().isWhole()) {
      return theme(first.link());
    }
    if (!first.id().isEmpty()) {
      return exists(first.id()) ? part(first) : recommendation(first);
    }
    if (path.startsWith("articles/")) {
      String instrument = path.substring("articles/".length()).replaceFirst("/.*", "");
      return "Put  "
          + folder()
          + "instruments/"
          + instrument
          + ".yaml  back as it was, with all of its articles.";
    }
    if (first.link().isWhole()) {
      return page(first.link());
    }
    return anchor(first.link());
  }

  private static boolean isFile(String path) {
    return !path.isEmpty() && !path.endsWith("/");
  }

  private String file(String path) {
    if (path.startsWith("assets/")) {
      return "Put " + folder() + path + " back under this name.";
    }
    if (path.equals(Addresses.FEED.path())) {
      return "Put  published  back into " + folder() + "report.yaml, and base-url where it was.";
    }
    return Stream.of(Download.values())
        .filter(form -> form.address().path().equals(path))
        .findFirst()
        .map(
            form ->
                "Add  "
                    + form.word()
                    + "  to  downloads  in "
                    + folder()
                    + "report.yaml:  downloads: ["
                    + form.word()
                    + "]")
        .orElse("Remove what replaces or leaves out this file.");
  }

  private String theme(Permalink link) {
    Set<String> ids = new HashSet<>();
    ledger.entries().stream()
        .filter(e -> e.link().address().equals(link.address()))
        .forEach(e -> ids.add(e.id()));
    Optional<Theme> heir =
        report.themes().stream()
            .filter(theme -> common(theme, ids) > 0)
            .max(Comparator.comparingLong(theme -> common(theme, ids)))
            .or(() -> only(report.themes().stream().filter(t -> isNew(themeAt(t))).toList()));
    String slug = link.address().path().replaceFirst("^themes/(.*)/$", "$1");
    return heir.map(
            theme ->
                "If "
                    + theme.places().file()
                    + " is that theme now, add to its front matter:  aliases: ["
                    + link
                    + "]")
        .orElse(
            "Put the theme’s folder (01-"
                + slug
                + ") back, or add  aliases: ["
                + link
                + "]  to the theme.md that takes its place. Of recommendations that are given up,"
                + " keep each file with  status: withdrawn  and a history.");
  }

  private static long common(Theme theme, Set<String> ids) {
    return theme.recommendations().stream().filter(r -> ids.contains(r.id().toString())).count();
  }

  private static Address themeAt(Theme theme) {
    return Addresses.theme(theme.slug());
  }

  private boolean isNew(Address address) {
    return ledger.entry(Permalink.of(address)).isEmpty();
  }

  private static <T> Optional<T> only(List<T> candidates) {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private String recommendation(Ledger.Entry first) {
    String id = first.id();
    Optional<Unpublished> draft =
        report.themes().stream()
            .flatMap(theme -> theme.unpublished().stream())
            .filter(w -> w.status() == Status.DRAFT && w.id().toString().equals(id))
            .findFirst();
    if (draft.isPresent()) {
      return "It is a draft now, in "
          + draft.get().file()
          + ". Publish it again, or write  status: withdrawn  with a history.";
    }
    Optional<Recommendation> twin = twin(id);
    if (twin.isPresent()) {
      Recommendation other = twin.get();
      return other.id()
          + " has the same text: rename its file back to "
          + id
          + ".md, or add  aliases: ["
          + Addresses.recommendation(id)
          + "]  to "
          + other.places().file();
    }
    return "Put "
        + id
        + ".md back. If it is given up, leave in it  status: withdrawn  and a history with date"
        + " and note, and  successors:  where others took its place. If one file took it over,"
        + " add  aliases: ["
        + Addresses.recommendation(id)
        + "]  there. If nothing of it may be left, let the file say  status: erased";
  }

  /** A place in a recommendation that is there, or an old address of it. */
  private String part(Ledger.Entry entry) {
    Recommendation recommendation = byId.get(entry.id());
    if (recommendation == null) {
      return recommendation(entry);
    }
    String file = recommendation.places().file();
    Address own = Addresses.recommendation(entry.id());
    String alias = "add  aliases: [\"" + entry.link() + "\"]  to ";
    String anchor = entry.link().anchor();
    if (anchor.startsWith(entry.id() + "-") && entry.link().address().equals(own)) {
      String name = anchor.substring(entry.id().length() + 1);
      return "Put the heading’s  {#"
          + name
          + "}  "
          + (name.length() == 1 ? "or the list’s (" + name + ")  " : "")
          + "back, or "
          + alias
          + file;
    }
    return "To lead readers on, " + alias + file;
  }

  private String page(Permalink link) {
    List<ContentPage> unknown =
        report.pages().stream().filter(p -> isNew(Addresses.further(p.slug()))).toList();
    String alias = "aliases: [" + link + "]";
    String slug = link.address().path().replaceFirst("/$", "");
    boolean further = !slug.contains("/") && !slug.contains(".") && !slug.isEmpty();
    if (!further) {
      return "If an old address was taken out of some file’s aliases, put it back:  " + alias;
    }
    return only(unknown)
        .map(
            page ->
                "If "
                    + page.places().file()
                    + " is that page now, add to its front matter:  "
                    + alias)
        .orElse(
            "Put "
                + folder()
                + "pages/"
                + slug
                + ".md back, or, if it was an alias, put it back; else add  "
                + alias
                + "  to the page that takes its place.");
  }

  private String anchor(Permalink link) {
    String path = link.address().path();
    String file =
        report.themes().stream()
            .filter(theme -> themeAt(theme).equals(link.address()))
            .map(theme -> theme.places().file())
            .findFirst()
            .or(
                () ->
                    report.pages().stream()
                        .filter(page -> Addresses.further(page.slug()).equals(link.address()))
                        .map(page -> page.places().file())
                        .findFirst())
            .orElse(path);
    return "Put  {#"
        + link.anchor()
        + "}  back behind its heading in "
        + file
        + ", or add  aliases: [\""
        + link
        + "\"]  to the file whose page should be read instead.";
  }

  private String folder() {
    String file = ledger.file();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
