package org.rapporteur.build;

import java.util.List;
import org.rapporteur.author.TranslationList;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * The result of listing or recording translations.
 *
 * @param diagnostics what was reported when the content was read, sorted by place
 * @param failed whether there was an error, so that nothing was listed or written
 * @param lists the translations after recording, one list for each report and language
 * @param written the files that were changed, from the project's folder
 */
public record TranslationsOutcome(
    List<Diagnostic> diagnostics,
    boolean failed,
    List<TranslationList> lists,
    List<String> written) {

  public TranslationsOutcome {
    diagnostics = List.copyOf(diagnostics);
    lists = List.copyOf(lists);
    written = List.copyOf(written);
  }
}
