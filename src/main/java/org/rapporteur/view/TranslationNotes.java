package org.rapporteur.view;

import java.util.Optional;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Language;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.model.Urls;

/** Creates the notes about the translations of an edition's texts. */
final class TranslationNotes {

  private final ReportMetadata metadata;
  private final Urls addresses;
  private final Optional<Edition> original;
  private final boolean inBook;

  TranslationNotes(Edition edition, Urls addresses, Translations translations) {
    this(
        edition.report().metadata(),
        addresses,
        translations.list().stream()
            .map(Translations.Translation::edition)
            .filter(e -> e.language().equals(edition.report().metadata().originalLanguage()))
            .findFirst(),
        false);
  }

  private TranslationNotes(
      ReportMetadata metadata, Urls addresses, Optional<Edition> original, boolean inBook) {
    this.metadata = metadata;
    this.addresses = addresses;
    this.original = original;
    this.inBook = inBook;
  }

  /** The notes in a book, which link to the site. */
  TranslationNotes inBook() {
    return new TranslationNotes(metadata, addresses, original, true);
  }

  Optional<TranslationNote> of(Recommendation recommendation, String file) {
    return note(
        recommendation.translation(), Urls.recommendation(recommendation.id().toString()), file);
  }

  /** The note about the title and the text of a theme. */
  Optional<TranslationNote> of(Theme theme, String file) {
    return note(theme.translation(), Urls.theme(theme.slug()), file);
  }

  Optional<TranslationNote> of(ContentPage page, String file) {
    return note(page.translation(), Urls.further(page.slug()), file);
  }

  /** The note about the title and the summary of the report. */
  Optional<TranslationNote> ofReport(String file) {
    boolean isPart =
        metadata.translation().isPresent()
            && (isForeign(metadata.title().language())
                || !metadata.summary().prose().isEmpty() && isForeign(metadata.summary().language())
                || !metadata.disclaimer().prose().isEmpty()
                    && isForeign(metadata.disclaimer().language()));
    Optional<TranslationNote> note = note(metadata.translation(), Address.HOME, file);
    return note.isEmpty() && isPart ? note(Optional.empty(), Address.HOME, file) : note;
  }

  private boolean isForeign(String language) {
    return !language.equals(metadata.language().tag());
  }

  private Optional<TranslationNote> note(
      Optional<TranslationStatus> status, Address address, String file) {
    if (!metadata.isTranslated() || status.isPresent() && !status.get().isStale()) {
      return Optional.empty();
    }
    Language language = metadata.originalLanguage();
    return Optional.of(
        new TranslationNote(
            status.isPresent() ? "stale" : "missing",
            language.tag(),
            language.direction(),
            language.ownName(),
            original.map(edition -> href(edition, address, file)).orElse("")));
  }

  private String href(Edition edition, Address address, String file) {
    return inBook
        ? new Urls(edition.base(), addresses.baseUrl()).absolute(address)
        : Urls.relative(file, new Urls(edition.base(), "").file(address));
  }
}
