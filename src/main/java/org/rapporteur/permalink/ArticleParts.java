package org.rapporteur.permalink;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;

/**
 * Finds the article of a former address, from a time when the article's page was split by theme.
 */
public final class ArticleParts {

  private static final Pattern PART = Pattern.compile("articles/([^/]+)/([^/]+)/[^/]+/");

  private final Edition edition;
  private final ArticleNames names;

  public ArticleParts(Edition edition, ArticleNames names) {
    this.edition = edition;
    this.names = names;
  }

  /** The page of the whole article; empty if the address is not that of such a part. */
  Optional<AliasReader.RedirectTarget> whole(Address address) {
    Matcher part = PART.matcher(address.path());
    if (!part.matches()) {
      return Optional.empty();
    }
    return edition.catalogue().byId(part.group(1)).stream()
        .flatMap(instrument -> instrument.articles().stream())
        .map(Article::number)
        .filter(number -> number.slug().equals(part.group(2)))
        .map(number -> new ArticleKey(part.group(1), number))
        .map(
            key ->
                new AliasReader.RedirectTarget(
                    Urls.article(key), "", names.heading(key), names.label(key)))
        .findFirst();
  }
}
