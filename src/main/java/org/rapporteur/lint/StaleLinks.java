package org.rapporteur.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;

/**
 * Checks that published texts do not refer to merged or withdrawn recommendations. A text that also
 * links to the successor, such as one that explains a merger, is not reported.
 */
record StaleLinks(Diagnostics diagnostics) {

  private static final Pattern FILE = Pattern.compile("themes/[^/]+/([a-z]+-[0-9]+[a-z]?)\\.md");

  void validate(Report report) {
    if (report.recommendations().stream().allMatch(Recommendation::isPublished)) {
      return;
    }
    SuccessorChain chain = new SuccessorChain(report);
    for (Theme theme : report.themes()) {
      validate(theme.text(), "", chain);
      theme.published().forEach(recommendation -> validate(recommendation, chain));
    }
    report.pages().stream().map(ContentPage::text).forEach(text -> validate(text, "", chain));
    validate(report.metadata().summary(), "", chain);
    validate(report.metadata().disclaimer(), "", chain);
  }

  private void validate(Recommendation recommendation, SuccessorChain chain) {
    String own = recommendation.id().toString();
    recommendation.texts().forEach(text -> validate(text, own, chain));
    List<String> related = recommendation.related();
    for (int i = 0; i < related.size(); i++) {
      if (chain.isStale(related.get(i))) {
        report(related.get(i), recommendation.places().at("related/" + i), chain, "Name");
      }
    }
  }

  /**
   * @param own the id of the recommendation that the text belongs to; empty for other texts
   */
  private void validate(LocatedProse text, String own, SuccessorChain chain) {
    List<LinkTarget> targets = text.prose().targets();
    Set<String> linked = new HashSet<>(Set.of(own));
    targets.forEach(target -> linked.add(id(target)));
    for (int i = 0; i < targets.size(); i++) {
      String id = id(targets.get(i));
      if (chain.isStale(id) && chain.publishedSuccessors(id).stream().noneMatch(linked::contains)) {
        report(id, text.targetSpans().get(i), chain, "Link to");
      }
    }
  }

  private static String id(LinkTarget target) {
    if (target instanceof LinkTarget.ToFile file) {
      Matcher matcher = FILE.matcher(file.path());
      return matcher.matches() ? matcher.group(1) : "";
    }
    return target instanceof LinkTarget.ToRecommendation to ? to.id() : "";
  }

  private void report(String id, Span place, SuccessorChain chain, String verb) {
    List<String> successors = chain.publishedSuccessors(id);
    String status = chain.recommendation(id).map(r -> r.status().word()).orElse("");
    diagnostics.report(
        Rule.STALE_LINK,
        place,
        "“" + id + "” is " + status,
        successors.isEmpty()
            ? "Remove it: it has no published successor."
            : verb
                + (successors.size() == 1 ? " its successor: " : " its successors: ")
                + String.join(", ", successors)
                + ".");
  }
}
