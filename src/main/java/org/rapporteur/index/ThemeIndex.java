package org.rapporteur.index;

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
import org.rapporteur.model.ProseNode;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.DocumentKey;

/**
 * The part of a plan that depends on one theme only, and so is valid as long as the theme is equal.
 *
 * @param content the content folder, with a final slash, to which paths in texts are relative; may
 *     be empty
 * @param items its recommendations, sorted by the path of their page, each id once
 * @param published its published recommendations, in reading order
 * @param instruments the ids of all instruments that it cites
 * @param hits its recommendations by the article that they cite
 * @param documents its recommendations by the document that their texts cite
 * @param links the citable addresses of its pages, with the id of the recommendation, see {@link
 *     CitableAddresses}
 * @param files the addresses of its files, by path from the content folder
 * @param anchors the anchors in their texts, by the same path
 * @param checkedTexts the texts whose links or images must be checked
 * @param targets the link targets of its own text within the report
 */
public record ThemeIndex(
    Theme theme,
    String content,
    List<IndexedRecommendation> items,
    List<Recommendation> published,
    Set<String> instruments,
    Map<ArticleKey, ArticleIndex.ThemeCitations> hits,
    Map<DocumentKey, DocumentIndex.ThemeCitations> documents,
    Map<Permalink, String> links,
    Map<String, Address> files,
    Map<String, Set<String>> anchors,
    List<CheckedText> checkedTexts,
    List<LinkTarget> targets) {

  /**
   * A recommendation.
   *
   * @param place its index among the theme's published ones, from 0; -1 if it is not published
   * @param targets the link targets of its texts within the report
   */
  public record IndexedRecommendation(
      String id,
      Recommendation recommendation,
      Address address,
      int place,
      List<LinkTarget> targets) {}

  /** A text with the anchors that it can link to on its page. */
  record CheckedText(LocatedProse text, Set<String> anchors) {

    /** Whether it has a link or image that depends on the rest of the report. */
    boolean isNeeded() {
      return !internal(text).isEmpty() || !text.prose().images().isEmpty();
    }
  }

  static ThemeIndex of(Theme theme, String content) {
    ThemeIndex themeIndex =
        new ThemeIndex(
            theme,
            content,
            new ArrayList<>(),
            theme.published(),
            new HashSet<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new HashMap<>(),
            new ArrayList<>(),
            internal(theme.text()));
    themeIndex.addTheme();
    Set<String> ids = new HashSet<>();
    int place = 0;
    for (Recommendation recommendation : theme.recommendations()) {
      String id = recommendation.id().toString();
      Address address = Urls.recommendation(id);
      themeIndex.add(recommendation, id, address);
      boolean counts = recommendation.isPublished();
      if (ids.add(id)) {
        List<LinkTarget> targets = new ArrayList<>();
        recommendation.texts().forEach(text -> targets.addAll(internal(text)));
        themeIndex.items.add(
            new IndexedRecommendation(id, recommendation, address, counts ? place : -1, targets));
      }
      place += counts ? 1 : 0;
    }
    themeIndex.items.sort(Comparator.comparing(item -> item.address().path()));
    return themeIndex;
  }

  private void addTheme() {
    Address address = Urls.theme(theme.slug());
    theme.provisions().forEach(provision -> instruments.add(provision.instrument()));
    addInstruments(theme.text());
    links.put(Permalink.of(address), "");
    named(theme.text()).forEach(anchor -> links.put(new Permalink(address, anchor), ""));
    Set<String> anchorsOnPage = anchorsOf(theme.text());
    theme.recommendations().forEach(r -> anchorsOnPage.add(r.id().toString()));
    addPage(theme.places().file(), address, anchorsOnPage);
    addText(theme.text(), anchorsOnPage);
  }

  private void add(Recommendation recommendation, String id, Address address) {
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
    if (recommendation.isPublished()) {
      addDocuments(recommendation);
    }
    recommendation.texts().forEach(this::addInstruments);
    addAddress(recommendation, id, address);
    Set<String> anchorsOnPage = anchorsOf(recommendation);
    addPage(recommendation.places().file(), address, anchorsOnPage);
    addText(recommendation.demand(), anchorsOnPage);
    recommendation.layers().forEach(layer -> addText(layer.text(), anchorsOnPage));
    recommendation.replies().forEach(reply -> addText(reply, anchorsOf(reply)));
    recommendation.progress().forEach(text -> addText(text, anchorsOf(text)));
  }

  private void addDocuments(Recommendation recommendation) {
    for (CitedDocument cited : recommendation.documents()) {
      documents
          .computeIfAbsent(
              cited.document(),
              document -> new DocumentIndex.ThemeCitations(theme, new ArrayList<>()))
          .hits()
          .add(new DocumentIndex.Citing(recommendation, cited.paragraphs()));
    }
  }

  private void addAddress(Recommendation recommendation, String id, Address address) {
    Address page = Urls.theme(theme.slug());
    links.put(Permalink.of(address), id);
    links.put(new Permalink(page, id), id);
    for (String anchor : named(recommendation)) {
      links.put(new Permalink(address, id + "-" + anchor), id);
      if (recommendation.status() != Status.MERGED) {
        links.put(new Permalink(page, id + "-" + anchor), id);
      }
    }
  }

  private void addPage(String file, Address address, Set<String> anchorsOnPage) {
    String path = below(content, file);
    files.put(path, address);
    anchors.put(path, anchorsOnPage);
  }

  private void addText(LocatedProse text, Set<String> anchorsOnPage) {
    CheckedText checked = new CheckedText(text, anchorsOnPage);
    if (checked.isNeeded()) {
      checkedTexts.add(checked);
    }
  }

  private void addInstruments(LocatedProse text) {
    instruments.addAll(instruments(text));
  }

  /** The ids of the instruments that a text cites. */
  static Set<String> instruments(LocatedProse text) {
    Set<String> named = new LinkedHashSet<>();
    for (LinkTarget target : text.prose().targets()) {
      if (target instanceof LinkTarget.ToProvision to) {
        named.add(to.provision().instrument());
      }
    }
    return named;
  }

  /** The link targets of a text within the report, except articles. */
  static List<LinkTarget> internal(LocatedProse text) {
    return text.prose().targets().stream()
        .filter(
            t ->
                !(t instanceof LinkTarget.ToProvision
                    || t instanceof LinkTarget.ToDocument
                    || t instanceof LinkTarget.Elsewhere))
        .toList();
  }

  /** The path of a file relative to the content folder. */
  static String below(String content, String file) {
    return file.startsWith(content) ? file.substring(content.length()) : file;
  }

  /** Every anchor in a recommendation's texts, as its author writes it. */
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

  /** The anchors that the author of a text defined explicitly. */
  static List<String> named(LocatedProse text) {
    List<String> named = new ArrayList<>(text.prose().anchors());
    text.prose().headings().stream()
        .filter(ProseNode.Heading::explicit)
        .forEach(heading -> named.add(heading.id()));
    return named;
  }
}
