package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Site;

/** Checks that the demands that recommendations follow exist, are earlier, and form no loop. */
final class FollowsRules {

  private final Diagnostics diagnostics;
  private final Map<String, Edition> reports = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  FollowsRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private record Node(String folder, Report report, Recommendation recommendation) {}

  void validate(Site site) {
    for (Edition edition : site.editions()) {
      if (reports.putIfAbsent(edition.folder(), edition) == null) {
        add(edition);
      }
    }
    if (nodes.stream().allMatch(node -> node.recommendation().facts().follows().isEmpty())) {
      return;
    }
    Cycles cycles = new Cycles(nodes.stream().map(this::targets).toList());
    for (int node = 0; node < nodes.size(); node++) {
      validate(node, cycles);
    }
  }

  private void add(Edition edition) {
    for (Recommendation recommendation : edition.report().recommendations()) {
      String name = name(edition.folder(), recommendation.id().toString());
      if (numbers.putIfAbsent(name, nodes.size()) == null) {
        nodes.add(new Node(edition.folder(), edition.report(), recommendation));
      }
    }
  }

  private static String name(String folder, String id) {
    return folder + ":" + id;
  }

  private Optional<Integer> target(Node from, EarlierDemand.InReport demand) {
    String folder = demand.report().isEmpty() ? from.folder() : demand.report();
    return Optional.ofNullable(numbers.get(name(folder, demand.id())));
  }

  private int[] targets(Node node) {
    return node.recommendation().facts().follows().stream()
        .filter(EarlierDemand.InReport.class::isInstance)
        .map(demand -> target(node, (EarlierDemand.InReport) demand).orElse(null))
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void validate(int number, Cycles cycles) {
    Node node = nodes.get(number);
    List<EarlierDemand> follows = node.recommendation().facts().follows();
    for (int i = 0; i < follows.size(); i++) {
      String key = "follows/" + i;
      if (follows.get(i) instanceof EarlierDemand.InReport demand) {
        Span place = node.recommendation().places().at(key);
        Optional<Integer> target = target(node, demand);
        if (target.isEmpty()) {
          reportMissing(demand, node.folder(), place);
        } else if (cycles.isCycleEdge(number, target.get())) {
          diagnostics.report(
              Rule.FOLLOWS_LOOP,
              place,
              "“" + demand.line() + "” follows this recommendation, directly or through others",
              "Keep only what was demanded earlier.");
        } else {
          Node earlier = nodes.get(target.get());
          made(earlier).ifPresent(date -> checkDate(date, node, place));
        }
      } else if (follows.get(i) instanceof EarlierDemand.InDocument demand) {
        demand
            .date()
            .ifPresent(
                date -> checkDate(date, node, node.recommendation().places().at(key + "/date")));
      }
    }
  }

  private static Optional<PartialDate> made(Node node) {
    return node.recommendation().facts().date().or(node.report().metadata()::submitted);
  }

  private void checkDate(PartialDate earlier, Node node, Span place) {
    Optional<PartialDate> own = made(node).filter(date -> date.isCertainlyBefore(earlier));
    own.ifPresent(
        date ->
            diagnostics.report(
                Rule.DATE_ORDER,
                place,
                "this demand is dated " + earlier + ", after the recommendation itself",
                "The recommendation is dated " + date + ". Name only earlier demands."));
  }

  private void reportMissing(EarlierDemand.InReport demand, String own, Span place) {
    String folder = demand.report().isEmpty() ? own : demand.report();
    Edition edition = reports.get(folder);
    if (edition == null) {
      diagnostics.report(
          Rule.BROKEN_REFERENCE,
          place,
          "the site has no report “" + demand.report() + "”",
          () ->
              Suggestion.didYouMean(
                  demand.report(),
                  reports.keySet(),
                  "For a report outside this site, write  document: …  and  url: …"));
      return;
    }
    Set<String> ids = Set.copyOf(ids(edition.report()));
    diagnostics.report(
        Rule.BROKEN_REFERENCE,
        place,
        "there is no recommendation “" + demand.line() + "” to follow",
        () ->
            edition.isErased(demand.id())
                ? "It was erased. Remove the entry."
                : Suggestion.didYouMean(
                    demand.id(), ids, "Drafts and erased recommendations cannot be followed."));
  }

  private static List<String> ids(Report report) {
    return report.recommendations().stream().map(each -> each.id().toString()).toList();
  }
}
