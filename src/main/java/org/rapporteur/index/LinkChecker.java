package org.rapporteur.index;

import java.util.List;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;

/** Reports the links and images in an edition's texts that have no target. */
final class LinkChecker {

  private final IndexedEdition indexed;
  private final LinkTargets targets;
  private final OtherReportLinks others;
  private final Diagnostics diagnostics;

  LinkChecker(IndexedEdition indexed, LinkTargets targets, Diagnostics diagnostics) {
    this.indexed = indexed;
    this.targets = targets;
    this.others = new OtherReportLinks(indexed);
    this.diagnostics = diagnostics;
  }

  /** Checks every text of the report. */
  void validate() {
    Report report = indexed.report();
    validate(report.metadata().summary(), Set.of());
    validate(report.metadata().disclaimer(), Set.of());
    validate(report.metadata().corrections(), Set.of());
    for (ThemeIndex themeIndex : indexed.themeIndexes()) {
      themeIndex.checkedTexts().forEach(checked -> validate(checked.text(), checked.anchors()));
    }
    report.pages().forEach(page -> validate(page.text(), ThemeIndex.anchorsOf(page.text())));
  }

  /**
   * Checks the links and images of a text.
   *
   * @param here the anchors of the pages that contain the text
   */
  private void validate(LocatedProse text, Set<String> here) {
    List<LinkTarget> links = text.prose().targets();
    for (int i = 0; i < links.size(); i++) {
      validate(links.get(i), text.targetSpans().get(i), here);
    }
    List<String> images = text.prose().images();
    for (int i = 0; i < images.size(); i++) {
      if (!targets.files().containsKey(images.get(i))) {
        deadFile(images.get(i), text.imageSpans().get(i));
      }
    }
  }

  private void validate(LinkTarget target, Span span, Set<String> here) {
    if (target instanceof LinkTarget.ToRecommendation to) {
      Recommendation found = targets.recommendations().get(to.id());
      if (found == null) {
        diagnostics.report(
            Rule.BROKEN_REFERENCE,
            span,
            "there is no recommendation “" + to.id() + "” to link to",
            () ->
                indexed.edition().isErased(to.id())
                    ? "It was erased. Remove the link."
                    : Suggestion.didYouMean(
                        to.id(),
                        targets.recommendations().keySet(),
                        "Drafts and erased recommendations cannot be linked."));
      } else if (!to.anchor().isEmpty() && !ThemeIndex.anchorsOf(found).contains(to.anchor())) {
        DeadAnchor.report(to.anchor(), ThemeIndex.anchorsOf(found), span, diagnostics);
      }
    } else if (target instanceof LinkTarget.ToOtherReport to) {
      others.validate(to, span, diagnostics);
    } else if (target instanceof LinkTarget.ToFile to) {
      if (!targets.files().containsKey(to.path())) {
        deadFile(to.path(), span);
      } else if (!to.anchor().isEmpty()
          && targets.anchors().containsKey(to.path())
          && !targets.anchors().get(to.path()).contains(to.anchor())) {
        DeadAnchor.report(to.anchor(), targets.anchors().get(to.path()), span, diagnostics);
      }
    } else if (target instanceof LinkTarget.Here to && !here.contains(to.anchor())) {
      DeadAnchor.report(to.anchor(), here, span, diagnostics);
    }
  }

  private void deadFile(String path, Span span) {
    diagnostics.report(
        Rule.DEAD_LINK,
        span,
        "there is no file “" + path + "” in the content folder",
        () -> new DeadFile(path, span.file()).help(targets.files().keySet()));
  }
}
