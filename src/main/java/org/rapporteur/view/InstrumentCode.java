package org.rapporteur.view;

import java.util.Collection;
import java.util.List;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.model.Phrase;
import org.rapporteur.treaty.ArticleKey;

/**
 * The code of an instrument, by which an index cites it.
 *
 * @param name the full name for which the code stands
 */
public record InstrumentCode(String code, Phrase name) {

  /** The codes in the names of articles, each once. */
  static List<InstrumentCode> of(Collection<ArticleKey> articles, ArticleNames names) {
    return articles.stream()
        .map(ArticleKey::instrument)
        .distinct()
        .map(id -> new InstrumentCode(names.code(id), names.phrase(names.instrument(id).name())))
        .toList();
  }
}
