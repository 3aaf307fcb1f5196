package org.rapporteur.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Site;
import org.rapporteur.model.Theme;
import org.rapporteur.model.TranslationStatus;

/**
 * The texts of a report that can be translated, with their translations into one language.
 *
 * @param language the language of the translations
 * @param texts the texts in reading order, after report.yaml
 */
public record TranslationList(String language, List<TranslatableText> texts) {

  public TranslationList {
    texts = List.copyOf(texts);
  }

  /**
   * A text that can be translated.
   *
   * @param original the file of the original, from the project's folder
   * @param file the file of the translation, which does not exist if the translation is missing
   * @param status the translation compared with its original; empty if it is missing
   */
  public record TranslatableText(String original, String file, Optional<TranslationStatus> status) {

    public TranslationStatus.State state() {
      return TranslationStatus.of(status);
    }
  }

  /** The lists of a site: one for each report and language, in the order of the editions. */
  public static List<TranslationList> of(Site site) {
    List<TranslationList> lists = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Edition edition : site.editions()) {
      ReportMetadata metadata = edition.report().metadata();
      boolean first = known.add(edition.language() + " " + metadata.places().file());
      if (metadata.isTranslated() && first) {
        lists.add(new TranslationList(edition.language().tag(), texts(edition.report())));
      }
    }
    return lists;
  }

  private static List<TranslatableText> texts(Report report) {
    String language = report.metadata().language().tag();
    List<TranslatableText> texts = new ArrayList<>();
    texts.add(text(report.metadata().places().file(), language, report.metadata().translation()));
    for (Theme theme : report.themes()) {
      texts.add(text(theme.places().file(), language, theme.translation()));
      for (Recommendation recommendation : theme.recommendations()) {
        if (recommendation.hasText()) {
          texts.add(text(recommendation.places().file(), language, recommendation.translation()));
        }
      }
    }
    for (ContentPage page : report.pages()) {
      texts.add(text(page.places().file(), language, page.translation()));
    }
    return texts;
  }

  private static TranslatableText text(
      String original, String language, Optional<TranslationStatus> status) {
    int dot = original.lastIndexOf('.');
    String stem = original.substring(0, dot);
    // An original may have its own language in its name.
    String own = stem.replaceFirst("(?<=[^/])\\.[^./]+$", "");
    return new TranslatableText(original, own + "." + language + original.substring(dot), status);
  }
}
