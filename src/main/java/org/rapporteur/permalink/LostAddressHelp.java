package org.rapporteur.permalink;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.index.ExcludedPages;
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
import org.rapporteur.model.Urls;

/** Suggests how to restore a lost address, as precisely as the ledger and the report allow. */
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

  /** Whether there is a recommendation with this id. */
  boolean exists(String id) {
    return byId.containsKey(id);
  }

  /** The address of the theme in which a recommendation was published; empty if unknown. */
  String themeOf(String id) {
    return themes.getOrDefault(id, "");
  }

  /** Whether the text that was published under an id now has another id. */
  boolean hasSameText(String id) {
    return sameText(id).isPresent();
  }

  private Optional<Recommendation> sameText(String id) {
    return ledger
        .entry(Permalink.of(Urls.recommendation(id)))
        .filter(entry -> !entry.text().isEmpty())
        .map(entry -> byText.get(entry.text()));
  }

  /** The help for a lost address and its related addresses. */
  String help(Ledger.Entry first) {
    String path = first.link().address().path();
    if (ExcludedPages.of(report.metadata()).covers(first.link().address())) {
      return "Remove its entry from  leave-out  in " + folder() + "report.yaml.";
    }
    if (isFile(path)) {
      return fileHelp(path);
    }
    if (path.startsWith("themes/") && first.link().isWhole()) {
      return themeHelp(first.link());
    }
    if (!first.id().isEmpty()) {
      return exists(first.id()) ? recommendationAnchorHelp(first) : recommendationHelp(first);
    }
    if (path.startsWith("articles/")) {
      String instrument = path.substring("articles/".length()).replaceFirst("/.*", "");
      return "Restore  "
          + folder()
          + "instruments/"
          + instrument
          + ".yaml  with all of its articles.";
    }
    if (first.link().isWhole()) {
      return pageHelp(first.link());
    }
    return anchorHelp(first.link());
  }

  private static boolean isFile(String path) {
    return !path.isEmpty() && !path.endsWith("/");
  }

  private String fileHelp(String path) {
    if (path.startsWith("assets/")) {
      return "Restore " + folder() + path + " under this name.";
    }
    if (path.equals(Urls.FEED.path())) {
      return "Restore  published  in " + folder() + "report.yaml, and  base-url  where it was.";
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
        .orElse("Remove the setting that replaces or omits this file.");
  }

  private String themeHelp(Permalink link) {
    Set<String> ids = new HashSet<>();
    ledger.entries().stream()
        .filter(e -> e.link().address().equals(link.address()))
        .forEach(e -> ids.add(e.id()));
    Optional<Theme> replacement =
        report.themes().stream()
            .filter(theme -> common(theme, ids) > 0)
            .max(Comparator.comparingLong(theme -> common(theme, ids)))
            .or(() -> only(report.themes().stream().filter(t -> isNew(themeAt(t))).toList()));
    String slug = link.address().path().replaceFirst("^themes/(.*)/$", "$1");
    return replacement
        .map(
            theme ->
                "If "
                    + theme.places().file()
                    + " replaces that theme, add to its front matter:  aliases: ["
                    + link
                    + "]")
        .orElse(
            "Restore the theme’s folder (01-"
                + slug
                + "), or add  aliases: ["
                + link
                + "]  to the theme.md of the theme that replaces it. For each recommendation that was"
                + " withdrawn, keep its file with  status: withdrawn  and a history.");
  }

  private static long common(Theme theme, Set<String> ids) {
    return theme.recommendations().stream().filter(r -> ids.contains(r.id().toString())).count();
  }

  private static Address themeAt(Theme theme) {
    return Urls.theme(theme.slug());
  }

  private boolean isNew(Address address) {
    return ledger.entry(Permalink.of(address)).isEmpty();
  }

  private static <T> Optional<T> only(List<T> candidates) {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private String recommendationHelp(Ledger.Entry first) {
    String id = first.id();
    Optional<Unpublished> draft =
        report.themes().stream()
            .flatMap(theme -> theme.unpublished().stream())
            .filter(w -> w.status() == Status.DRAFT && w.id().toString().equals(id))
            .findFirst();
    if (draft.isPresent()) {
      return "It is now a draft in "
          + draft.get().file()
          + ". Publish it again, or write  status: withdrawn  and a history.";
    }
    Optional<Recommendation> sameText = sameText(id);
    if (sameText.isPresent()) {
      Recommendation other = sameText.get();
      return other.id()
          + " has the same text: rename its file back to "
          + id
          + ".md, or add  aliases: ["
          + Urls.recommendation(id)
          + "]  to "
          + other.places().file();
    }
    return "Restore "
        + id
        + ".md. If it was withdrawn, keep in it  status: withdrawn  and a history with date and note,"
        + " and  successors:  if others replace it. If one file replaces it, add  aliases: ["
        + Urls.recommendation(id)
        + "]  to that file. If it must be removed completely, keep the file with  status: erased";
  }

  /** The help for an anchor in an existing recommendation, or for an alias of it. */
  private String recommendationAnchorHelp(Ledger.Entry entry) {
    Recommendation recommendation = byId.get(entry.id());
    if (recommendation == null) {
      return recommendationHelp(entry);
    }
    String file = recommendation.places().file();
    Address own = Urls.recommendation(entry.id());
    String alias = "add  aliases: [\"" + entry.link() + "\"]  to ";
    String anchor = entry.link().anchor();
    if (anchor.startsWith(entry.id() + "-") && entry.link().address().equals(own)) {
      String name = anchor.substring(entry.id().length() + 1);
      return "Restore the heading’s  {#"
          + name
          + "}  "
          + (name.length() == 1 ? "or the list item (" + name + "), or " : "or ")
          + alias
          + file;
    }
    return "To redirect readers, " + alias + file;
  }

  private String pageHelp(Permalink link) {
    List<ContentPage> newPages =
        report.pages().stream().filter(p -> isNew(Urls.further(p.slug()))).toList();
    String alias = "aliases: [" + link + "]";
    String slug = link.address().path().replaceFirst("/$", "");
    boolean further = !slug.contains("/") && !slug.contains(".") && !slug.isEmpty();
    if (!further) {
      return "If the address was removed from a file’s aliases, restore it:  " + alias;
    }
    return only(newPages)
        .map(
            page ->
                "If "
                    + page.places().file()
                    + " replaces that page, add to its front matter:  "
                    + alias)
        .orElse(
            "Restore "
                + folder()
                + "pages/"
                + slug
                + ".md, or the alias if it was one. Otherwise, add  "
                + alias
                + "  to the page that replaces it.");
  }

  private String anchorHelp(Permalink link) {
    String path = link.address().path();
    String file =
        report.themes().stream()
            .filter(theme -> themeAt(theme).equals(link.address()))
            .map(theme -> theme.places().file())
            .findFirst()
            .or(
                () ->
                    report.pages().stream()
                        .filter(page -> Urls.further(page.slug()).equals(link.address()))
                        .map(page -> page.places().file())
                        .findFirst())
            .orElse(path);
    return "Restore  {#"
        + link.anchor()
        + "}  after its heading in "
        + file
        + ", or add  aliases: [\""
        + link
        + "\"]  to the file of the page that replaces it.";
  }

  private String folder() {
    String file = ledger.file();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
