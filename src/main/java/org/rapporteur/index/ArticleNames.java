package org.rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Reference;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.LocalizedText;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceFormat;

/** Formats the names of articles and their parts for the pages of an edition. */
public record ArticleNames(
    Catalogue catalogue, ReferenceFormat format, Messages messages, String language) {

  /** The short name of a provision, such as "ICCPR art. 9(1)". */
  public String name(Provision provision) {
    return format.label(provision);
  }

  /** The long name of an article, such as "ICCPR Article 9". */
  public String heading(ArticleKey key) {
    return format.labelLong(new Provision(key.instrument(), key.number(), "", "", ""));
  }

  /** The text before article numbers, such as "ICCPR arts.", or "ICCPR art." for one. */
  public String lead(String instrument, int count) {
    return format.lead(instrument, count);
  }

  /** The number of a reference, to follow the lead, such as "9" or "9(1) and (3)". */
  public String number(Reference reference) {
    List<Provision> parts = parts(reference);
    return format.numbers(parts.isEmpty() ? reference.provisions() : parts);
  }

  /** The paragraphs of an article that a reference names; empty for the article as a whole. */
  public String paragraphs(Reference reference) {
    return parts(reference).isEmpty() ? "" : number(reference);
  }

  /** The provisions that are more specific than the whole article. */
  private static List<Provision> parts(Reference reference) {
    List<Provision> parts = new ArrayList<>();
    for (Provision provision : reference.provisions()) {
      if (!provision.isArticle()) {
        parts.add(provision);
      }
    }
    return parts;
  }

  public Instrument instrument(String id) {
    return catalogue.byId(id).orElseThrow();
  }

  public String code(String id) {
    return text(instrument(id).code());
  }

  public Phrase label(ArticleKey key) {
    Article article = instrument(key.instrument()).article(key.number()).orElseThrow();
    return phrase(article.label());
  }

  public Phrase phrase(LocalizedText text) {
    return new Phrase(text.in(language), text.languageFor(language));
  }

  public String text(LocalizedText text) {
    return text.in(language);
  }
}
