package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.FurtherPage;
import org.rapporteur.model.Layer;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.Text;
import org.rapporteur.model.Theme;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;

/**
 * What the pages and files of an edition answer that a citation may hold: each of them as a whole,
 * each recommendation's place on its theme's page, and each place that an author named: {@code
 * {#id}} on headings, letters in lists. Ids that templates make, or words of a heading, are not
 * among them.
 *
 * @param pages every page and data file
 * @param links all of it, with the id of the recommendation that it is about; empty for none
 */
record Answers(Set<Address> pages, Map<Permalink, String> links) {

  /**
   * @param printSplit whether each theme has a page of its own for paper
   */
  static Answers of(Edition edition, ArticleIndex index, EditionFiles files, boolean printSplit) {
    Answers answers = new Answers(new HashSet<>(), new HashMap<>());
    answers.page(Address.HOME, "");
    answers.page(Addresses.LIST, "");
    answers.page(Addresses.INSTRUMENTS, "");
    answers.page(Addresses.PRINT, "");
    answers.page(Addresses.SEARCH, "");
    answers.page(Addresses.ACCESSIBILITY, "");
    answers.page(Addresses.CITE, "");
    files.addresses().forEach(file -> answers.page(file, ""));
    for (String id : index.planned()) {
      answers.page(Addresses.instrument(id), "");
      for (Article article : edition.catalogue().byId(id).orElseThrow().articles()) {
        ArticleKey key = new ArticleKey(id, article.number());
        answers.page(Addresses.article(key), "");
        if (index.isSplit(key)) {
          index.of(key).forEach(t -> answers.page(Addresses.article(key, t.theme().slug()), ""));
        }
      }
    }
    for (FurtherPage page : edition.report().pages()) {
      Address address = Addresses.further(page.slug());
      answers.page(address, "");
      named(page.text()).forEach(anchor -> answers.place(address, anchor, ""));
    }
    if (printSplit) {
      edition.report().themes().forEach(t -> answers.page(Addresses.print(t.slug()), ""));
    }
    edition.report().themes().forEach(answers::theme);
    return answers;
  }

  /** These without the pages and files that the report leaves out. */
  Answers without(LeftOut leftOut) {
    pages.removeIf(leftOut::covers);
    links.keySet().removeIf(link -> leftOut.covers(link.address()));
    return this;
  }

  private void theme(Theme theme) {
    Address address = Addresses.theme(theme.slug());
    page(address, "");
    named(theme.text()).forEach(anchor -> place(address, anchor, ""));
    for (Recommendation recommendation : theme.recommendations()) {
      String id = recommendation.id().toString();
      Address own = Addresses.recommendation(id);
      page(own, id);
      place(address, id, id);
      for (String anchor : named(recommendation)) {
        place(own, id + "-" + anchor, id);
        if (recommendation.status() != Status.MERGED) {
          place(address, id + "-" + anchor, id);
        }
      }
    }
  }

  private void page(Address address, String id) {
    pages.add(address);
    links.put(Permalink.of(address), id);
  }

  private void place(Address address, String anchor, String id) {
    links.put(new Permalink(address, anchor), id);
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

  private static List<String> named(Text text) {
    List<String> named = new ArrayList<>(text.prose().anchors());
    text.prose().headings().stream()
        .filter(Prose.Heading::explicit)
        .forEach(heading -> named.add(heading.id()));
    return named;
  }
}
