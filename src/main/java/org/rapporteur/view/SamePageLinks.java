package org.rapporteur.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.ResolvedProse.ResolvedLink;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/**
 * Rewrites links on a page that contains themes in full. A link to one of these themes or its
 * recommendations becomes a link within the page.
 */
final class SamePageLinks {

  private final String file;
  private final Map<String, Recommendation> recommendations = new HashMap<>();
  private final Map<String, Theme> themes = new HashMap<>();

  SamePageLinks(LinkResolver linker, String file, List<Theme> fullThemes) {
    this.file = file;
    for (Theme theme : fullThemes) {
      themes.put(linker.href(file, Urls.theme(theme.slug())), theme);
      for (Recommendation recommendation : theme.recommendations()) {
        String id = recommendation.id().toString();
        recommendations.put(linker.href(file, Urls.recommendation(id)), recommendation);
      }
    }
  }

  String file() {
    return file;
  }

  ThemeItem item(ThemeItem item) {
    return new ThemeItem(item.entry().stream().map(this::entry).toList(), item.stub());
  }

  private RecommendationEntry entry(RecommendationEntry e) {
    List<RecommendationEntry.EntryLayer> layers =
        e.layers().stream()
            .map(
                l ->
                    new RecommendationEntry.EntryLayer(
                        l.title(), l.id(), l.level(), rewrite(l.text())))
            .toList();
    return new RecommendationEntry(
        e.id(),
        e.label(),
        e.number(),
        e.title(),
        e.name(),
        e.href(),
        rewrite(e.demand()),
        layers,
        e.articles(),
        e.facts(),
        e.documents(),
        e.themes().stream().map(this::link).toList(),
        e.related().stream().map(this::link).toList(),
        e.responses().stream().map(response -> response.rewrite(this::rewrite)).toList(),
        e.progress().stream().map(entry -> entry.rewrite(this::rewrite)).toList(),
        e.events().stream().map(event -> event.rewrite(this::rewrite)).toList(),
        e.chain().stream().map(this::step).toList(),
        e.media(),
        e.standing(),
        e.facets(),
        e.draft(),
        e.translation());
  }

  ResolvedProse rewrite(ResolvedProse prose) {
    return new ResolvedProse(
        prose.prose(),
        prose.language(),
        prose.prefix(),
        prose.notePrefix(),
        prose.above(),
        prose.headingBase(),
        prose.links().stream().map(this::link).toList(),
        prose.images());
  }

  private ChainStep step(ChainStep step) {
    return new ChainStep(
        step.own(),
        step.date(),
        step.label(),
        step.title(),
        step.report(),
        step.paragraph(),
        href(step.href()),
        step.external());
  }

  private TitledLink link(TitledLink link) {
    return new TitledLink(link.label(), link.title(), href(link.href()));
  }

  private ResolvedLink link(ResolvedLink link) {
    return link.external() ? link : new ResolvedLink(href(link.href()), link.label(), false);
  }

  private String href(String href) {
    int hash = href.indexOf('#');
    String page = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : href.substring(hash + 1);
    Recommendation recommendation = recommendations.get(page);
    if (recommendation != null) {
      boolean inFull = recommendation.isPublished() && !anchor.isEmpty();
      String fragment = inFull ? anchor : recommendation.id().toString();
      return "#" + fragment;
    }
    Theme theme = themes.get(page);
    if (theme != null) {
      boolean isOnPage =
          theme.recommendations().stream().anyMatch(r -> r.id().toString().equals(anchor));
      String fragment = isOnPage ? anchor : theme.slug() + (anchor.isEmpty() ? "" : "-" + anchor);
      return "#" + fragment;
    }
    return href;
  }
}
