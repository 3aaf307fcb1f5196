package org.rapporteur.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.cite.StyledText;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.view.AccessibilityPage;
import org.rapporteur.view.ArticlePage;
import org.rapporteur.view.ArticleThemePage;
import org.rapporteur.view.CitePage;
import org.rapporteur.view.CitingRecommendation;
import org.rapporteur.view.DocumentListPage;
import org.rapporteur.view.DocumentPage;
import org.rapporteur.view.EditionListPage;
import org.rapporteur.view.EmbedPage;
import org.rapporteur.view.FacetListPage;
import org.rapporteur.view.FacetPage;
import org.rapporteur.view.HomePage;
import org.rapporteur.view.InstrumentListPage;
import org.rapporteur.view.InstrumentPage;
import org.rapporteur.view.Page;
import org.rapporteur.view.PrintPage;
import org.rapporteur.view.PrintThemePage;
import org.rapporteur.view.ProgressPage;
import org.rapporteur.view.RecommendationEntry;
import org.rapporteur.view.RecommendationListPage;
import org.rapporteur.view.RecommendationPage;
import org.rapporteur.view.ReportFacts;
import org.rapporteur.view.TextPage;
import org.rapporteur.view.ThemeItem;
import org.rapporteur.view.ThemePage;
import org.rapporteur.view.WithdrawnPage;

/**
 * Collects the texts that a page must show from its record. Texts that citations depend on come
 * first.
 */
final class PlannedTexts {

  private static final String TITLE = "its title";

  private final List<PlannedText> texts = new ArrayList<>();

  private PlannedTexts() {}

  static List<PlannedText> of(Page page) {
    PlannedTexts planned = new PlannedTexts();
    planned.addRecommendations(page);
    planned.addIndexes(page);
    planned.addOthers(page);
    return planned.texts;
  }

  private void addRecommendations(Page page) {
    if (page instanceof RecommendationPage recommendation) {
      add(recommendation.entry());
      RecommendationEntry entry = recommendation.entry();
      addHeading("the label " + entry.label(), entry.label());
      addHeading("the title of " + entry.label(), entry.title().text());
      add(recommendation.entry().facts());
      recommendation.entry().responses().stream()
          .filter(response -> !response.text().isEmpty())
          .forEach(r -> add("the response of " + r.facts().by(), r.text()));
    } else if (page instanceof EmbedPage embed) {
      embed.entry().forEach(entry -> add("the demand of " + entry.label(), entry.demand()));
      add("the label " + embed.label(), embed.label());
    } else if (page instanceof WithdrawnPage withdrawn) {
      addHeading("the label " + withdrawn.label(), withdrawn.label());
      add("the reason for the withdrawal", withdrawn.reason());
      withdrawn
          .date()
          .ifPresent(date -> add("the date of the withdrawal", Integer.toString(date.year())));
    } else if (page instanceof ThemePage theme) {
      add(theme.items());
      addHeading(TITLE, theme.title().text());
      add("the theme’s text", theme.text());
    } else if (page instanceof PrintThemePage print) {
      add(print.theme());
    } else if (page instanceof PrintPage print) {
      print.themes().forEach(this::add);
      print.index().forEach(entry -> add("the article " + entry.name(), entry.name()));
      add(print.facts(), print.summary(), print.disclaimer());
    }
  }

  private void addIndexes(Page page) {
    if (page instanceof ArticlePage article) {
      addHeading(TITLE, article.name());
      article.themes().forEach(theme -> addTheme(theme.title().text()));
      article.themes().forEach(theme -> theme.hits().forEach(this::add));
    } else if (page instanceof ArticleThemePage article) {
      addHeading(TITLE, article.name());
      article.hits().forEach(this::add);
    } else if (page instanceof InstrumentPage instrument) {
      addHeading(TITLE, instrument.name().text());
      instrument
          .parts()
          .forEach(part -> part.rows().forEach(row -> add("the row " + row.name(), row.number())));
    } else if (page instanceof InstrumentListPage list) {
      list.instruments().forEach(row -> add("the row " + row.code(), row.name().text()));
    } else if (page instanceof DocumentListPage list) {
      list.documents().forEach(row -> add("the row " + row.name(), row.name()));
    } else if (page instanceof DocumentPage document) {
      addHeading(TITLE, document.name());
      for (DocumentPage.DocumentThemeGroup group : document.themes()) {
        addTheme(group.title().text());
        group.rows().forEach(row -> addName(row.label(), row.title().text()));
      }
    } else if (page instanceof FacetListPage list) {
      list.values().forEach(row -> add("the row " + row.name().text(), row.name().text()));
    } else if (page instanceof FacetPage facet) {
      facet.rows().forEach(row -> addName(row.item().label(), row.item().title().text()));
    } else if (page instanceof ProgressPage progress) {
      progress.themes().forEach(theme -> addTheme(theme.title().text()));
      progress
          .standing()
          .forEach(each -> add("the column “" + each.name().text() + "”", each.name().text()));
    } else if (page instanceof RecommendationListPage list) {
      for (RecommendationListPage.ThemeGroup group : list.groups()) {
        addTheme(group.theme().text());
        group.rows().forEach(row -> addName(row.label(), row.title().text()));
      }
    } else if (page instanceof EditionListPage list) {
      addHeading(TITLE, list.title());
      list.editions().forEach(row -> add("the edition “" + row.title() + "”", row.title()));
    }
  }

  private void addOthers(Page page) {
    if (page instanceof HomePage home) {
      add(home.facts(), home.summary(), home.disclaimer());
      home.themes().forEach(theme -> addTheme(theme.title().text()));
    } else if (page instanceof TextPage text) {
      addHeading(TITLE, text.title().text());
      add("its text", text.text());
    } else if (page instanceof AccessibilityPage statement) {
      statement.knownIssues().forEach(issue -> add("a known issue", issue.text()));
      add("the text on corrections", statement.corrections());
    } else if (page instanceof CitePage cite) {
      cite.examples().forEach(example -> addCitation(example));
    }
  }

  private void add(PrintPage.PrintTheme theme) {
    add(theme.items());
    addTheme(theme.title().text());
    add("the text of the theme “" + theme.title().text() + "”", theme.text());
  }

  private void add(List<ThemeItem> items) {
    items.forEach(item -> item.entry().forEach(this::add));
    items.forEach(
        item -> item.stub().forEach(stub -> add("the stub of " + stub.label(), stub.label())));
  }

  private void add(RecommendationEntry entry) {
    add("the demand of " + entry.label(), entry.demand());
    addName(entry.label(), entry.title().text());
    for (RecommendationEntry.EntryLayer layer : entry.layers()) {
      String name = "“" + layer.title().text() + "” of " + entry.label();
      texts.add(PlannedText.of("the heading " + name, layer.text().prose().heading()));
      add("the text below " + name, layer.text());
    }
  }

  private void add(CitingRecommendation hit) {
    add("the demand of " + hit.label(), hit.demand());
    addName(hit.label(), hit.title().text());
  }

  private void addName(String label, String title) {
    add("the label " + label, label);
    if (!title.isEmpty()) {
      add("the title of " + label, title);
    }
  }

  private void addTheme(String title) {
    add("the theme “" + title + "”", title);
  }

  private void add(RecommendationFacts facts) {
    facts
        .evidence()
        .forEach(source -> add("the evidence “" + source.label() + "”", source.label()));
    facts.history().forEach(change -> add("a note of the history", change.note()));
    for (RecommendationFacts.Response response : facts.responses()) {
      add("the response of " + response.by(), response.by());
    }
    facts
        .progress()
        .forEach(entry -> entry.by().ifPresent(by -> add("the progress reported by " + by, by)));
    facts
        .outcomes()
        .forEach(outcome -> add("the outcome in " + outcome.document(), outcome.document()));
  }

  private void add(ReportFacts facts, ResolvedProse summary, ResolvedProse disclaimer) {
    addHeading(TITLE, facts.title().text());
    facts.authors().stream()
        .map(ReportMetadata.Author::name)
        .forEach(author -> add("the author “" + author + "”", author));
    add("the summary", summary);
    add("the disclaimer", disclaimer);
  }

  private void addCitation(CitePage.Example example) {
    example.citation().styles().stream()
        .limit(1)
        .map(style -> style.runs().stream().map(StyledText::text).collect(Collectors.joining()))
        .forEach(citation -> add("the citation of the " + example.kind(), citation));
  }

  private void add(String name, String text) {
    texts.add(PlannedText.of(name, text));
  }

  private void addHeading(String name, String text) {
    texts.add(PlannedText.heading(name, text));
  }

  private void add(String name, ResolvedProse text) {
    texts.add(PlannedText.of(name, text));
  }
}
