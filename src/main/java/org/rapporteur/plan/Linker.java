package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Address;
import org.rapporteur.model.Asset;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Edition;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.page.ResolvedProse;
import org.rapporteur.page.ResolvedProse.ResolvedLink;
import org.rapporteur.treaty.Provision;

/** Resolves the links and images of one edition's texts, and reports those that lead nowhere. */
final class Linker {

  private final Edition edition;
  private final List<ThemeIndex> themeIndexes;
  private final Addresses addresses;
  private final ArticleNames names;
  private final Diagnostics diagnostics;
  private final Optional<BookLinks> book;
  private final Map<String, Recommendation> recommendations = new HashMap<>();
  private final Map<String, Address> files = new HashMap<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();

  /** Links between the pages of a site. */
  Linker(
      Edition edition,
      List<ThemeIndex> themeIndexes,
      Addresses addresses,
      ArticleNames names,
      Diagnostics diagnostics) {
    this(edition, themeIndexes, addresses, names, diagnostics, Optional.empty());
  }

  /** Links within a book, where one is given, and from it to the site. */
  Linker(
      Edition edition,
      List<ThemeIndex> themeIndexes,
      Addresses addresses,
      ArticleNames names,
      Diagnostics diagnostics,
      Optional<BookLinks> book) {
    this.book = book;
    this.edition = edition;
    this.themeIndexes = themeIndexes;
    this.addresses = addresses;
    this.names = names;
    this.diagnostics = diagnostics;
    for (ThemeIndex share : themeIndexes) {
      files.putAll(share.files());
      anchors.putAll(share.anchors());
      share.items().forEach(i -> recommendations.putIfAbsent(i.id(), i.recommendation()));
    }
    Report report = edition.report();
    String content = ThemeIndexCache.contentFolder(edition);
    for (ContentPage page : report.pages()) {
      String path = ThemeIndex.below(content, page.places().file());
      files.put(path, Addresses.further(page.slug()));
      anchors.put(path, ThemeIndex.anchorsOf(page.text()));
    }
    for (Asset asset : report.assets()) {
      files.put(asset.path(), new Address(asset.path()));
    }
  }

  /**
   * Where a text is put: on which page, and what goes before its ids and those of its notes.
   *
   * @param above the id of the heading that it stands below; empty when that is the page's own
   * @param whole the page with all that the text's author can link to, where this one has less
   */
  record Insertion(
      String file,
      String prefix,
      String notePrefix,
      String above,
      int headingBase,
      Optional<Address> whole) {

    Insertion(String file, String prefix, String notePrefix, String above, int headingBase) {
      this(file, prefix, notePrefix, above, headingBase, Optional.empty());
    }
  }

  /** Fills the holes of a text for a page. */
  ResolvedProse place(LocatedProse text, Insertion place) {
    Prose prose = text.prose();
    List<ResolvedLink> links = new ArrayList<>();
    for (LinkTarget target : prose.targets()) {
      links.add(
          target instanceof LinkTarget.Here here
              ? resolve(here, text, place)
              : resolve(target, place));
    }
    List<String> images = new ArrayList<>();
    for (String image : prose.images()) {
      Address asset = files.get(image);
      images.add(asset == null ? "" : book.isPresent() ? image : href(place.file(), asset));
    }
    return new ResolvedProse(
        prose,
        text.language(),
        place.prefix(),
        place.notePrefix(),
        place.above(),
        place.headingBase(),
        links,
        images);
  }

  private ResolvedLink resolve(LinkTarget target, Insertion place) {
    if (target instanceof LinkTarget.ToRecommendation to) {
      Recommendation found = recommendations.get(to.id());
      if (found == null) {
        return new ResolvedLink("", to.id(), false);
      }
      return new ResolvedLink(
          at(href(place.file(), Addresses.recommendation(to.id())), fragment(to.id(), to.anchor())),
          found.id().label(),
          false);
    }
    if (target instanceof LinkTarget.ToProvision to) {
      Provision provision = to.provision();
      return new ResolvedLink(
          href(place.file(), Addresses.article(provision.key())), names.name(provision), false);
    }
    if (target instanceof LinkTarget.Elsewhere to) {
      return new ResolvedLink(to.url(), to.url(), true);
    }
    if (target instanceof LinkTarget.ToFile to) {
      Address address = files.get(to.path());
      if (address == null) {
        return new ResolvedLink("", to.path(), false);
      }
      String anchor = to.anchor();
      boolean ofRecommendation = address.path().startsWith("r/") && address.isPage();
      String id = ofRecommendation ? address.path().substring(2, address.path().length() - 1) : "";
      String prefix = book.map(ways -> ways.prefix(address)).orElse("");
      boolean whole = recommendations.containsKey(anchor);
      String fragment =
          ofRecommendation
              ? fragment(id, anchor)
              : anchor.isEmpty() ? "" : "#" + (whole ? "" : prefix) + anchor;
      return new ResolvedLink(at(href(place.file(), address), fragment), to.path(), false);
    }
    throw new IllegalStateException("a link of no known kind: " + target);
  }

  private ResolvedLink resolve(LinkTarget.Here here, LocatedProse text, Insertion place) {
    boolean away = place.whole().isPresent() && !ThemeIndex.anchorsOf(text).contains(here.anchor());
    String page = away ? href(place.file(), place.whole().get()) : "";
    boolean entry =
        recommendations.containsKey(here.anchor())
            && !ThemeIndex.anchorsOf(text).contains(here.anchor());
    String prefix = entry ? "" : place.prefix();
    return new ResolvedLink(at(page, "#" + prefix + here.anchor()), here.anchor(), false);
  }

  /** A place on a page; a way into a book already names a place, which this one replaces. */
  private static String at(String way, String fragment) {
    int hash = fragment.isEmpty() ? -1 : way.indexOf('#');
    return (hash < 0 ? way : way.substring(0, hash)) + fragment;
  }

  private static String fragment(String id, String anchor) {
    return anchor.isEmpty() ? "" : "#" + id + "-" + anchor;
  }

  Optional<Recommendation> recommendation(String id) {
    return Optional.ofNullable(recommendations.get(id));
  }

  /** The recommendation that a link in a text leads to, or to a place in it. */
  Optional<Recommendation> recommendation(LinkTarget target) {
    if (target instanceof LinkTarget.ToRecommendation to) {
      return recommendation(to.id());
    }
    if (target instanceof LinkTarget.Here to) {
      return recommendation(to.anchor());
    }
    if (target instanceof LinkTarget.ToFile to && files.containsKey(to.path())) {
      String path = files.get(to.path()).path();
      String own = Addresses.LIST.path();
      return path.startsWith(own) && path.length() > own.length()
          ? recommendation(path.substring(own.length(), path.length() - 1))
          : anchors.containsKey(to.path()) ? recommendation(to.anchor()) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The way to a page or file; empty when the report leaves it out. */
  String hrefIfPresent(String file, Address to) {
    return ExcludedPages.of(edition.report().metadata()).href(addresses, file, to);
  }

  String href(String from, Address to) {
    return book.isPresent()
        ? book.get().href(to)
        : RelativePaths.relative(from, addresses.file(to));
  }

  /** Judges a text's links and images, once for all the pages it stands on. */
  void validate(LocatedProse text, Set<String> here) {
    List<LinkTarget> targets = text.prose().targets();
    for (int i = 0; i < targets.size(); i++) {
      validate(targets.get(i), text.targetSpans().get(i), here);
    }
    List<String> images = text.prose().images();
    for (int i = 0; i < images.size(); i++) {
      if (!files.containsKey(images.get(i))) {
        deadFile(images.get(i), text.imageSpans().get(i));
      }
    }
  }

  private void validate(LinkTarget target, Span span, Set<String> here) {
    if (target instanceof LinkTarget.ToRecommendation to) {
      Recommendation found = recommendations.get(to.id());
      if (found == null) {
        diagnostics.report(
            Rule.BROKEN_REFERENCE,
            span,
            "there is no recommendation “" + to.id() + "” to link to",
            () ->
                edition.isErased(to.id())
                    ? "It was erased: take the link out."
                    : Suggestion.didYouMean(
                        to.id(),
                        recommendations.keySet(),
                        "Drafts and erased ones can't be linked."));
      } else if (!to.anchor().isEmpty() && !ThemeIndex.anchorsOf(found).contains(to.anchor())) {
        deadAnchor(to.anchor(), ThemeIndex.anchorsOf(found), span);
      }
    } else if (target instanceof LinkTarget.ToFile to) {
      if (!files.containsKey(to.path())) {
        deadFile(to.path(), span);
      } else if (!to.anchor().isEmpty()
          && anchors.containsKey(to.path())
          && !anchors.get(to.path()).contains(to.anchor())) {
        deadAnchor(to.anchor(), anchors.get(to.path()), span);
      }
    } else if (target instanceof LinkTarget.Here to && !here.contains(to.anchor())) {
      deadAnchor(to.anchor(), here, span);
    }
  }

  private void deadFile(String path, Span span) {
    diagnostics.report(
        Rule.DEAD_LINK,
        span,
        "there is no file “" + path + "” in the content folder",
        () ->
            Suggestion.didYouMean(
                path,
                files.keySet(),
                "A relative link starts at the folder of the file it is in."));
  }

  private void deadAnchor(String anchor, Set<String> known, Span span) {
    diagnostics.report(
        Rule.DEAD_ANCHOR,
        span,
        "there is no place “#" + anchor + "” there",
        () ->
            Suggestion.didYouMean(
                anchor,
                known,
                known.isEmpty()
                    ? "That text has no anchors; give a heading one:  ## Words {#name}"
                    : "There are: " + String.join(", ", known.stream().sorted().toList()) + "."));
  }

  /** Whether its id is already that of a recommendation before it. */
  @SuppressWarnings("ReferenceEquality") // Two files may say the same.
  boolean isTwin(ThemeIndex.IndexedRecommendation item) {
    return recommendations.get(item.id()) != item.recommendation();
  }

  /** Every recommendation by id, the first of each. */
  Map<String, Recommendation> recommendations() {
    return recommendations;
  }

  /** Judges every text of the report. */
  void validate() {
    Report report = edition.report();
    validate(report.metadata().summary(), Set.of());
    validate(report.metadata().disclaimer(), Set.of());
    validate(report.metadata().corrections(), Set.of());
    for (ThemeIndex share : themeIndexes) {
      share.validated().forEach(validated -> validate(validated.text(), validated.here()));
    }
    report.pages().forEach(page -> validate(page.text(), ThemeIndex.anchorsOf(page.text())));
  }
}
