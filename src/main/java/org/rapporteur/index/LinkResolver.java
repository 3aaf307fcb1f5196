package org.rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.index.ResolvedProse.ResolvedLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Provision;

/** Resolves the links and images in an edition's texts. */
public final class LinkResolver {

  private final IndexedEdition indexed;
  private final Optional<BookLinks> book;
  private final LinkTargets targets;
  private final OtherReportLinks others;

  /** Creates a linker for the pages of a site. */
  public LinkResolver(IndexedEdition indexed) {
    this(indexed, LinkTargets.of(indexed), Optional.empty());
  }

  private LinkResolver(IndexedEdition indexed, LinkTargets targets, Optional<BookLinks> book) {
    this.book = book;
    this.indexed = indexed;
    this.targets = targets;
    this.others = new OtherReportLinks(indexed);
  }

  /**
   * The place of a text: its page, and the prefixes of its ids and of the ids of its notes.
   *
   * @param above the id of the heading above the text; empty if that is the page's own heading
   * @param whole the page with every anchor that the text can link to, if this page does not
   *     contain them all
   */
  public record Insertion(
      String file,
      String prefix,
      String notePrefix,
      String above,
      int headingBase,
      Optional<Address> whole) {

    public Insertion(String file, String prefix, String notePrefix, String above, int headingBase) {
      this(file, prefix, notePrefix, above, headingBase, Optional.empty());
    }
  }

  /** The same links for a book, which links to the site. */
  public LinkResolver in(BookLinks links) {
    return new LinkResolver(indexed, targets, Optional.of(links));
  }

  /** Checks every link and image in the texts of the report, each once for all pages. */
  public void validate(Diagnostics diagnostics) {
    new LinkChecker(indexed, targets, diagnostics).validate();
  }

  /** Resolves the links and images of a text for a page. */
  public ResolvedProse resolve(LocatedProse text, Insertion insertion) {
    Prose prose = text.prose();
    List<ResolvedLink> links = new ArrayList<>();
    for (LinkTarget target : prose.targets()) {
      links.add(
          target instanceof LinkTarget.Here here
              ? resolve(here, text, insertion)
              : resolve(target, insertion));
    }
    List<String> images = new ArrayList<>();
    for (String image : prose.images()) {
      Address asset = targets.files().get(image);
      images.add(asset == null ? "" : book.isPresent() ? image : href(insertion.file(), asset));
    }
    return new ResolvedProse(
        prose,
        text.language(),
        insertion.prefix(),
        insertion.notePrefix(),
        insertion.above(),
        insertion.headingBase(),
        links,
        images);
  }

  private ResolvedLink resolve(LinkTarget target, Insertion insertion) {
    if (target instanceof LinkTarget.ToRecommendation to) {
      Recommendation found = targets.recommendations().get(to.id());
      if (found == null) {
        return new ResolvedLink("", to.id(), false);
      }
      return new ResolvedLink(
          withFragment(
              href(insertion.file(), Urls.recommendation(to.id())), fragment(to.id(), to.anchor())),
          found.label(),
          false);
    }
    if (target instanceof LinkTarget.ToOtherReport to) {
      return resolve(to, insertion.file());
    }
    if (target instanceof LinkTarget.ToProvision to) {
      Provision provision = to.provision();
      return new ResolvedLink(
          href(insertion.file(), Urls.article(provision.key())),
          indexed.names().name(provision),
          false);
    }
    if (target instanceof LinkTarget.ToDocument to) {
      String language = indexed.edition().language().tag();
      return new ResolvedLink(
          to.cited().document().url(language), to.cited().document().label(), true);
    }
    if (target instanceof LinkTarget.Elsewhere to) {
      return new ResolvedLink(to.url(), to.url(), true);
    }
    if (target instanceof LinkTarget.ToFile to) {
      Address address = targets.files().get(to.path());
      if (address == null) {
        return new ResolvedLink("", to.path(), false);
      }
      String anchor = to.anchor();
      boolean ofRecommendation = address.path().startsWith("r/") && address.isPage();
      String id = ofRecommendation ? address.path().substring(2, address.path().length() - 1) : "";
      String prefix = book.map(links -> links.prefix(address)).orElse("");
      boolean whole = targets.recommendations().containsKey(anchor);
      String fragment =
          ofRecommendation
              ? fragment(id, anchor)
              : anchor.isEmpty() ? "" : "#" + (whole ? "" : prefix) + anchor;
      return new ResolvedLink(
          withFragment(href(insertion.file(), address), fragment), to.path(), false);
    }
    throw new IllegalStateException("unknown kind of link: " + target);
  }

  private ResolvedLink resolve(LinkTarget.ToOtherReport to, String file) {
    String href =
        others
            .edition(to)
            .map(edition -> href(file, edition, Urls.recommendation(to.id())))
            .map(page -> page.isEmpty() ? "" : withFragment(page, fragment(to.id(), to.anchor())))
            .orElse("");
    return new ResolvedLink(href, indexed.linkNames().apply(to), false);
  }

  private ResolvedLink resolve(LinkTarget.Here here, LocatedProse text, Insertion insertion) {
    boolean isOnOtherPage =
        insertion.whole().isPresent() && !ThemeIndex.anchorsOf(text).contains(here.anchor());
    String page = isOnOtherPage ? href(insertion.file(), insertion.whole().get()) : "";
    boolean isRecommendation =
        targets.recommendations().containsKey(here.anchor())
            && !ThemeIndex.anchorsOf(text).contains(here.anchor());
    String prefix = isRecommendation ? "" : insertion.prefix();
    return new ResolvedLink(withFragment(page, "#" + prefix + here.anchor()), here.anchor(), false);
  }

  /** Adds a fragment to a link. It replaces the fragment that a link into a book already has. */
  private static String withFragment(String href, String fragment) {
    int hash = fragment.isEmpty() ? -1 : href.indexOf('#');
    return (hash < 0 ? href : href.substring(0, hash)) + fragment;
  }

  private static String fragment(String id, String anchor) {
    return anchor.isEmpty() ? "" : "#" + id + "-" + anchor;
  }

  public Optional<Recommendation> recommendation(String id) {
    return Optional.ofNullable(targets.recommendations().get(id));
  }

  /** The recommendation that a link in a text points to, as a whole or at an anchor. */
  public Optional<Recommendation> recommendation(LinkTarget target) {
    if (target instanceof LinkTarget.ToRecommendation to) {
      return recommendation(to.id());
    }
    if (target instanceof LinkTarget.Here to) {
      return recommendation(to.anchor());
    }
    if (target instanceof LinkTarget.ToFile to && targets.files().containsKey(to.path())) {
      String path = targets.files().get(to.path()).path();
      String own = Urls.LIST.path();
      return path.startsWith(own) && path.length() > own.length()
          ? recommendation(path.substring(own.length(), path.length() - 1))
          : targets.anchors().containsKey(to.path())
              ? recommendation(to.anchor())
              : Optional.empty();
    }
    return Optional.empty();
  }

  /** The relative link to a page or file; empty if the report omits it. */
  public String hrefIfPresent(String file, Address to) {
    return ExcludedPages.of(indexed.report().metadata()).covers(to) ? "" : href(file, to);
  }

  /**
   * The link to a page of another edition of the site; empty in a book if the site's address is
   * unknown.
   */
  public String href(String from, Edition edition, Address to) {
    Urls other = new Urls(edition.base(), indexed.addresses().baseUrl());
    return book.isPresent() ? other.absolute(to) : Urls.relative(from, other.file(to));
  }

  public String href(String from, Address to) {
    return book.isPresent()
        ? book.get().href(to)
        : Urls.relative(from, indexed.addresses().file(to));
  }

  /** Whether an earlier recommendation has the same id. */
  @SuppressWarnings("ReferenceEquality") // Two files may have equal content.
  public boolean isDuplicate(ThemeIndex.IndexedRecommendation item) {
    return targets.recommendations().get(item.id()) != item.recommendation();
  }

  /** The recommendations by id; of several with the same id, the first. */
  public Map<String, Recommendation> recommendations() {
    return targets.recommendations();
  }
}
