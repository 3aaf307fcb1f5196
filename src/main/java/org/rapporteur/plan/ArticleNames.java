package org.rapporteur.plan;

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

/** How articles and their parts are called on the pages of an edition. */
record ArticleNames(
    Catalogue catalogue, ReferenceFormat format, Messages messages, String language) {

  /** "ICCPR art. 9(1)". */
  String name(Provision provision) {
    return format.label(provision);
  }

  /** "ICCPR Article 9". */
  String heading(ArticleKey key) {
    return format.labelLong(new Provision(key.instrument(), key.number(), "", "", ""));
  }

  /** "ICCPR arts.", or "ICCPR art." for one. */
  String lead(String instrument, int count) {
    return format.lead(instrument, count);
  }

  /** "9", "9(1) and (3)": as it stands behind the lead. */
  String number(Reference reference) {
    List<Provision> parts = parts(reference);
    return format.numbers(parts.isEmpty() ? reference.provisions() : parts);
  }

  /** The paragraphs of an article that a reference names; empty for the article as a whole. */
  String paragraphs(Reference reference) {
    return parts(reference).isEmpty() ? "" : number(reference);
  }

  /** Where parts are named, they say more than the article as a whole. */
  private static List<Provision> parts(Reference reference) {
    List<Provision> parts = new ArrayList<>();
    for (Provision provision : reference.provisions()) {
      if (!provision.isArticle()) {
        parts.add(provision);
      }
    }
    return parts;
  }

  Instrument instrument(String id) {
    return catalogue.byId(id).orElseThrow();
  }

  String code(String id) {
    return text(instrument(id).code());
  }

  Phrase label(ArticleKey key) {
    Article article = instrument(key.instrument()).article(key.number()).orElseThrow();
    return phrase(article.label());
  }

  Phrase phrase(LocalizedText text) {
    return new Phrase(text.in(language), text.languageFor(language));
  }

  String text(LocalizedText text) {
    return text.in(language);
  }
}
