package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Address;
import org.rapporteur.model.Layer;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.treaty.ArticleKey;

/**
 * A theme's share of a plan: all that follows from the theme alone, and so holds for as long as the
 * theme is equal.
 *
 * @param content the folder that paths in texts start from, with a slash at its end; may be empty
 * @param items its recommendations by the path of their page, each id once
 * @param published those that count, in reading order
 * @param instruments the ids of all that it names
 * @param hits how its recommendations reach articles
 * @param links what its pages answer that a citation may hold, see {@link CitableAddresses}
 * @param files where its files stand in the site, by path from the content folder
 * @param anchors the places in their texts, by the same path
 * @param validated the texts with links or images that can lead nowhere
 * @param targets what its own text links to within the report
 */
record ThemeIndex(
    Theme theme,
    String content,
    List<IndexedRecommendation> items,
    List<Recommendation> published,
    Set<String> instruments,
    Map<ArticleKey, ArticleIndex.ThemeCitations> hits,
    Map<Permalink, String> links,
    Map<String, Address> files,
    Map<String, Set<String>> anchors,
    List<CheckedText> validated,
    List<LinkTarget> targets) {

  /**
   * A recommendation.
   *
   * @param place its place among the published ones of the theme, from 0; -1 when it is none
   * @param targets what its texts link to within the report
   */
  record IndexedRecommendation(
      String id,
      Recommendation recommendation,
      Address address,
      int place,
      List<LinkTarget> targets) {}

  /** A text, and the anchors that it can link to on its own page. */
  record CheckedText(LocatedProse text, Set<String> here) {

    /** Whether any link or image of it depends on what else is in the report. */
    boolean isNeeded() {
      return !internal(text).isEmpty() || !text.prose().images().isEmpty();
    }
  }

  static ThemeIndex of(Theme theme, String content) {
    ThemeIndex share =
        new ThemeIndex(
            theme,
            content,
            new ArrayList<>(),
            theme.published(),
            new HashSet<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new HashMap<>(),
            new ArrayList<>(),
            internal(theme.text()));
    share.own();
    Set<String> ids = new HashSet<>();
    int place = 0;
    for (Recommendation recommendation : theme.recommendations()) {
      String id = recommendation.id().toString();
      Address address = Addresses.recommendation(id);
      share.add(recommendation, id, address);
      boolean counts = recommendation.isPublished();
      if (ids.add(id)) {
        List<LinkTarget> targets = new ArrayList<>(internal(recommendation.demand()));
        recommendation.layers().forEach(layer -> targets.addAll(internal(layer.text())));
        share.items.add(
            new IndexedRecommendation(id, recommendation, address, counts ? place : -1, targets));
      }
      place += counts ? 1 : 0;
    }
    share.items.sort(Comparator.comparing(item -> item.address().path()));
    return share;
  }

  private void own() {
    Address address = Addresses.theme(theme.slug());
    theme.provisions().forEach(provision -> instruments.add(provision.instrument()));
    note(theme.text());
    links.put(Permalink.of(address), "");
    named(theme.text()).forEach(anchor -> links.put(new Permalink(address, anchor), ""));
    Set<String> here = anchorsOf(theme.text());
    theme.recommendations().forEach(r -> here.add(r.id().toString()));
    addPage(theme.places().file(), address, here);
    addText(theme.text(), here);
  }

  private void add(Recommendation recommendation, String id, Address own) {
    for (Reference reference : recommendation.references()) {
      instruments.add(reference.article().instrument());
      if (recommendation.isPublished()) {
        hits.computeIfAbsent(
                reference.article(),
                article -> new ArticleIndex.ThemeCitations(theme, new ArrayList<>()))
            .hits()
            .add(new ArticleIndex.Citing(recommendation, reference));
      }
    }
    note(recommendation.demand());
    recommendation.layers().forEach(layer -> note(layer.text()));
    addAddress(recommendation, id, own);
    Set<String> here = anchorsOf(recommendation);
    addPage(recommendation.places().file(), own, here);
    addText(recommendation.demand(), here);
    recommendation.layers().forEach(layer -> addText(layer.text(), here));
  }

  private void addAddress(Recommendation recommendation, String id, Address own) {
    Address page = Addresses.theme(theme.slug());
    links.put(Permalink.of(own), id);
    links.put(new Permalink(page, id), id);
    for (String anchor : named(recommendation)) {
      links.put(new Permalink(own, id + "-" + anchor), id);
      if (recommendation.status() != Status.MERGED) {
        links.put(new Permalink(page, id + "-" + anchor), id);
      }
    }
  }

  private void addPage(String file, Address address, Set<String> here) {
    String path = below(content, file);
    files.put(path, address);
    anchors.put(path, here);
  }

  private void addText(LocatedProse text, Set<String> here) {
    CheckedText validated = new CheckedText(text, here);
    if (validated.isNeeded()) {
      this.validated.add(validated);
    }
  }

  private void note(LocatedProse text) {
    instruments.addAll(instruments(text));
  }

  /** The instruments that a text names. */
  static Set<String> instruments(LocatedProse text) {
    Set<String> named = new LinkedHashSet<>();
    for (LinkTarget target : text.prose().targets()) {
      if (target instanceof LinkTarget.ToProvision to) {
        named.add(to.provision().instrument());
      }
    }
    return named;
  }

  /** What a text links to within the report, articles aside. */
  static List<LinkTarget> internal(LocatedProse text) {
    return text.prose().targets().stream()
        .filter(t -> !(t instanceof LinkTarget.ToProvision) && !(t instanceof LinkTarget.Elsewhere))
        .toList();
  }

  /** The path of a file from the content folder. */
  static String below(String content, String file) {
    return file.startsWith(content) ? file.substring(content.length()) : file;
  }

  /** Every anchor in a recommendation's text, as its author would name it. */
  static Set<String> anchorsOf(Recommendation recommendation) {
    Set<String> all = anchorsOf(recommendation.demand());
    for (Layer layer : recommendation.layers()) {
      all.add(layer.id());
      all.addAll(anchorsOf(layer.text()));
    }
    return all;
  }

  /** Every anchor in a text. */
  static Set<String> anchorsOf(LocatedProse text) {
    Set<String> all = new HashSet<>(text.prose().anchors());
    text.prose().headings().forEach(heading -> all.add(heading.id()));
    return all;
  }

  private static List<String> named(Recommendation recommendation) {
    List<String> named = named(recommendation.demand());
    for (Layer layer : recommendation.layers()) {
      if (layer.explicitId()) {
        named.add(layer.id());
      }
      named.addAll(named(layer.text()));
    }
    return named;
  }

  /** The places of a text that its author named. */
  static List<String> named(LocatedProse text) {
    List<String> named = new ArrayList<>(text.prose().anchors());
    text.prose().headings().stream()
        .filter(Prose.Heading::explicit)
        .forEach(heading -> named.add(heading.id()));
    return named;
  }
}
