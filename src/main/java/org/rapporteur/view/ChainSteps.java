package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.index.Chains;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.index.LinkNames;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.model.Address;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.DocumentKey;

/**
 * The times that the demand of a recommendation was made, before and after it, in all reports of
 * the site.
 */
final class ChainSteps {

  private static final Phrase NONE = new Phrase("", "");

  private final IndexedEdition indexed;
  private final LinkResolver linker;

  ChainSteps(IndexedEdition indexed, LinkResolver linker) {
    this.indexed = indexed;
    this.linker = linker;
  }

  /** The steps, oldest first, with the recommendation itself; empty if there is no other. */
  List<ChainStep> of(Recommendation recommendation, String file) {
    List<Chains.Step> others = indexed.chains().of(indexed.edition(), recommendation);
    if (others.isEmpty()) {
      return List.of();
    }
    List<ChainStep> steps = new ArrayList<>();
    others.stream().filter(Chains.Step::before).forEach(step -> steps.add(step(step, file)));
    steps.add(own(recommendation));
    others.stream().filter(step -> !step.before()).forEach(step -> steps.add(step(step, file)));
    return steps;
  }

  private ChainStep own(Recommendation recommendation) {
    return new ChainStep(
        true,
        recommendation.facts().date().or(indexed.report().metadata()::submitted),
        recommendation.label(),
        NONE,
        NONE,
        Optional.empty(),
        "",
        false);
  }

  private ChainStep step(Chains.Step step, String file) {
    return step.document().isPresent()
        ? document(step, step.document().get(), file)
        : recommendation(
            step, step.edition().orElseThrow(), step.recommendation().orElseThrow(), file);
  }

  private ChainStep recommendation(
      Chains.Step step, Edition edition, Recommendation recommendation, String file) {
    boolean same = edition.base().equals(indexed.edition().base());
    Address page = Urls.recommendation(recommendation.id().toString());
    return new ChainStep(
        false,
        step.date(),
        recommendation.label(),
        LinkNames.of(edition).name(recommendation),
        same ? NONE : edition.report().metadata().shortTitle(),
        Optional.empty(),
        same ? linker.hrefIfPresent(file, page) : linker.href(file, edition, page),
        false);
  }

  private ChainStep document(Chains.Step step, EarlierDemand.InDocument document, String file) {
    Optional<DocumentKey> key = DocumentKey.ofSymbol(document.document());
    String page =
        key.filter(indexed.documentIndex().hits()::containsKey)
            .map(found -> linker.hrefIfPresent(file, Urls.document(found)))
            .orElse("");
    String official = key.map(found -> found.url(indexed.edition().language().tag())).orElse("");
    String outside = document.url().orElse(official);
    return new ChainStep(
        false,
        step.date(),
        document.document(),
        NONE,
        NONE,
        document.paragraph(),
        page.isEmpty() ? outside : page,
        page.isEmpty() && !outside.isEmpty());
  }
}
